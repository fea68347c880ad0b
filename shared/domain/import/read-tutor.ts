import type { PersonId } from '#shared/domain/ids.ts';
import { hostKeys, type Host } from './draft.ts';
import type { Entities } from './entities.ts';
import { nameKey, wordsOf } from './names.ts';
import { filled, type RowContext } from './read-row.ts';
import type { Wish } from './table.ts';
import { readEmail, readPhone } from './values.ts';

/** A tutor, found by their e-mail, else by name together with a telephone or the workplace. */
export function readTutor(
	{ cells, draft, newId }: RowContext,
	host: Host
): { readonly id: PersonId; readonly wish: Wish } | undefined {
	const name = cells.looseName('tutor');
	const email = cells.read('tutor.email', readEmail, '');
	const phone = cells.read('tutor.phone', readPhone, '');
	if (!name) {
		if (email !== '' || phone !== '')
			cells.problem('required', cells.firstOf(['tutor.lastName', 'tutor.fullName']));
		return undefined;
	}
	const { lastName, firstName } = name;
	const key = nameKey(name);
	const [found] = [
		...draft.find('tutor', 'email', email),
		...draft.find('tutor', 'contact', phone === '' ? '' : `${key}/${phone}`),
		...hostKeys(host)
			.flatMap((one) => draft.find('agreement', 'tutor', `${one}/${key}`))
			.map((one) => draft.tables.agreement.get(one)?.tutor ?? '')
			.filter((one) => one !== '' && isSameTutor(draft.tables.tutor.get(one), email))
	];
	const id = found ?? newId('tutor');
	return { id, wish: { kind: 'tutor', id, values: filled({ lastName, firstName, email, phone }) } };
}

/** Two e-mails at one workplace are two people of one name. */
function isSameTutor(known: Entities['tutor'] | undefined, email: string): boolean {
	return !known || known.email === '' || email === '' || known.email === email;
}

export interface ReferentRead {
	readonly id: PersonId;
	readonly label: string;
	readonly isNew: boolean;
	readonly wish?: Wish;
}

/** By e-mail, else by a name that one person of the staff has; one with an e-mail that nobody has is new. */
export function readReferent({ cells, draft, newId }: RowContext): ReferentRead | undefined {
	const email = cells.read('referent.email', readEmail, '');
	const name = cells.looseName('referent');
	const label = name ? `${name.firstName} ${name.lastName}`.trim() : email;
	if (label === '') return undefined;
	const [byEmail] = draft.find('staff', 'email', email);
	if (byEmail !== undefined) return { id: byEmail, label, isNew: false };
	const field = cells.firstOf(['referent.fullName', 'referent.lastName', 'referent.email']);
	if (email !== '' && name) {
		const { lastName, firstName } = name;
		const id = newId('staff');
		const wish: Wish = {
			kind: 'staff',
			id,
			values: { lastName, firstName, email, roles: ['referent'] }
		};
		return { id, label, isNew: true, wish };
	}
	const words = wordsOf(label).filter((word) => !/^(?:m|mr|mme|mlle|monsieur|madame)$/.test(word));
	const [first = '', ...rest] = words;
	const named = draft
		.find('staff', 'word', first)
		.filter((id) => rest.every((word) => draft.find('staff', 'word', word).includes(id)));
	const [id, ...others] = named;
	if (id === undefined) cells.problem('unknown-referent', field, label);
	else if (others.length > 0) cells.problem('which-referent', field, label);
	return id === undefined || others.length > 0 ? undefined : { id, label, isNew: false };
}
