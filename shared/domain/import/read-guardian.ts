import type { PersonId } from '#shared/domain/ids.ts';
import type { Entities } from './entities.ts';
import { idOfGuardianship } from './entities.ts';
import { nameKey, type FullName } from './names.ts';
import { filled, warning, type RowContext } from './read-row.ts';
import type { Field } from './fields.ts';
import type { Warning } from './plan.ts';
import type { Wish } from './table.ts';
import { readEmail, readId, readLegal, readPhone, readYesNo } from './values.ts';

type Place = 'guardian1' | 'guardian2';

export interface GuardianRead {
	readonly name: FullName;
	readonly warnings: readonly Warning[];
	readonly wishes: readonly Wish[];
	/** Neither a legal guardian nor somebody to call: those who pay, say. */
	readonly isNobody: boolean;
}

const MOBILE = /^\+33[67]/;
/** The first rank of those who are called but answer for nothing in law. */
const AFTER_LEGAL = 3;

/**
 * IM13: a guardian as a row has them, attached to their child: legal authority, the order in which they are called,
 * and how they are reached. They are found by SIECLE's number, within this family by name, else by name together with
 * a telephone or an e-mail, as for brothers and sisters.
 */
export function readGuardian(
	context: RowContext,
	place: Place,
	student: PersonId
): GuardianRead | undefined {
	const { cells } = context;
	const at = (part: string): Field => `${place}.${part}` as Field;
	const name = cells.name(place);
	if (!name) return undefined;
	const mobile = cells.read(at('mobile'), readPhone, '');
	const phone =
		cells.read(at('phone'), readPhone, '') || cells.read(at('workPhone'), readPhone, '');
	const accepts = cells.read<boolean | undefined>(at('sms'), readYesNo, undefined);
	const number = mobile || phone;
	const reach = {
		email: cells.read(at('email'), readEmail, ''),
		phone: number,
		siecle: cells.read(at('siecle'), readId, '')
	};
	const legal = cells.read<0 | 1 | 2 | undefined>(at('legal'), readLegal, undefined);
	const isContact = cells.read<boolean | undefined>(at('contact'), readYesNo, undefined);
	const id = findGuardian(context, student, name, reach) ?? context.newId(place);
	const isBarred = context.draft.isBarred(id);
	// A file that says nothing of it does not take back what was said: somebody may have refused.
	const isOpen =
		accepts !== undefined || (context.draft.tables.guardian.get(id)?.phone ?? '') === '';
	const sms = number === '' || !isOpen ? undefined : MOBILE.test(number) && accepts !== false;
	const told = isBarred ? { siecle: reach.siecle } : { ...reach, sms };
	const values = filled({ lastName: name.lastName, firstName: name.firstName, ...told });
	const link = linkOf(context, student, id, legal, place);
	const relation = cells.text(at('relation'));
	// A number there is a code of a nomenclature that is not in the file.
	const said = /^\d*$/.test(relation) ? {} : { relation };
	const isReached = isBarred || reach.email !== '' || number !== '' || isKnownReached(context, id);
	return {
		name,
		isNobody: legal === 0 && isContact === false,
		warnings: isReached ? [] : [warning('no-contact', `${name.firstName} ${name.lastName}`.trim())],
		wishes: [
			{ kind: 'guardian', id, values },
			{
				kind: 'guardianship',
				id: idOfGuardianship(student, id),
				values: { student, guardian: id, ...link, ...said }
			}
		]
	};
}

function isKnownReached({ draft }: RowContext, id: PersonId): boolean {
	const known = draft.tables.guardian.get(id);
	return known !== undefined && (known.email !== '' || known.phone !== '');
}

function findGuardian(
	{ draft }: RowContext,
	student: PersonId,
	name: FullName,
	reach: { readonly email: string; readonly phone: string; readonly siecle: string }
): PersonId | undefined {
	const key = nameKey(name);
	const inFamily = draft
		.guardiansOf(student)
		.map(({ guardian }) => guardian)
		.filter((one) => nameKey(draft.tables.guardian.get(one) ?? name) === key);
	const found = [
		...draft.find('guardian', 'siecle', reach.siecle),
		...inFamily.filter((one) => isFree(draft.tables.guardian.get(one), reach.siecle)),
		...[reach.phone, reach.email]
			.filter((one) => one !== '')
			.flatMap((one) => draft.find('guardian', 'contact', `${key}/${one}`))
			.filter((one) => isFree(draft.tables.guardian.get(one), reach.siecle))
	];
	return found[0];
}

/** Two numbers of SIECLE are two people. */
function isFree(known: Entities['guardian'] | undefined, siecle: string): boolean {
	return !known || known.siecle === '' || siecle === '' || known.siecle === siecle;
}

/** The first rank from the one that the law gives on which nobody else of this family stands. */
function linkOf(
	{ draft }: RowContext,
	student: PersonId,
	guardian: PersonId,
	legal: 0 | 1 | 2 | undefined,
	place: Place
): Partial<Entities['guardianship']> {
	const family = draft.guardiansOf(student);
	const known = family.find((one) => one.guardian === guardian);
	const from =
		legal === undefined ? (place === 'guardian2' ? 2 : 1) : legal === 0 ? AFTER_LEGAL : legal;
	if (known && legal === undefined) return {};
	if (known && legal === 0 && known.rank >= AFTER_LEGAL) return { mustTell: false };
	const taken = new Set(family.filter((one) => one !== known).map(({ rank }) => rank));
	let rank = from;
	while (taken.has(rank)) rank++;
	return { rank, mustTell: legal !== 0 };
}
