import type { Role } from '#shared/domain/people.ts';
import { halfDaysOfTutor, rolesOf, type Members } from './cast.ts';
import type { Ledger, Said } from './ledger.ts';

/*
 * Who may read what, written again from the table of design §2 and §6 and from nothing else: it must not
 * share a line with shared/domain, whose mistakes it is there to find.
 */

const SECTIONS: Readonly<Record<string, readonly Role[]>> = {
	journal: ['student', 'referent'],
	presence: ['student', 'tutor', 'referent', 'cpe', 'desk', 'head'],
	family: ['referent', 'cpe', 'desk', 'head'],
	appraisal: ['tutor', 'referent', 'head'],
	feedback: ['student', 'referent'],
	followup: ['referent', 'cpe', 'desk', 'head'],
	week: ['student', 'referent'],
	thanks: ['student', 'referent'],
	news: ['student', 'referent']
};

/** Whether this person may read the fact at all, as the parts in the placement are now. */
export function mayReadFact(
	reader: string,
	said: Omit<Said, 'phone'>,
	members: Members,
	ledger: Ledger
): boolean {
	if (said.person === reader) return true;
	const { placement, section, body } = said;
	const roles = rolesOf(reader, placement, members);
	if (body.type === 'retract') {
		const target = ledger.byId.get(`${placement}/${body.fact}`);
		return target !== undefined && mayReadFact(reader, target, members, ledger);
	}
	if (body.type === 'help') return body.to.some((to) => roles.includes(to));
	return roles.some((role) => {
		if (!SECTIONS[section]?.includes(role)) return false;
		if (role === 'tutor')
			return section === 'presence' && isOfOwnHost(said, reader) && !isKnown(said);
		if (role === 'desk' && (body.type === 'note' || body.type === 'contact')) return false;
		if (section === 'followup' && 'alert' in body)
			return mayReadAlert(roles, placement, body.alert, ledger);
		return true;
	});
}

/** Whether the words inside a fact may reach this person. */
export function mayReadWords(
	reader: string,
	said: Said,
	member: string,
	members: Members,
	ledger: Ledger
): boolean {
	if (said.person === reader) return true;
	const roles = rolesOf(reader, said.placement, members);
	if (said.body.type === 'help') {
		const alert = `help/${said.id ?? ''}`;
		return said.id !== undefined
			? mayReadAlert(roles, said.placement, alert, ledger)
			: said.body.to.some((to) => roles.includes(to));
	}
	if (!mayReadFact(reader, said, members, ledger)) return false;
	if (said.body.type === 'retract') return false;
	if (said.section === 'followup' && member === 'note')
		return roles.some((role) => ['referent', 'cpe', 'head'].includes(role));
	if (isKnown(said))
		return roles.some((role) => ['referent', 'cpe', 'desk', 'head'].includes(role));
	return true;
}

/** Pages, and the texts made of them, are the student's and their référent's. */
export function mayReadPage(reader: string, placement: string, members: Members): boolean {
	return rolesOf(reader, placement, members).includes('referent');
}

const ALERTS: Readonly<Record<string, readonly Role[]>> = {
	absence: ['student', 'tutor', 'referent', 'cpe', 'desk', 'head'],
	late: ['student', 'tutor', 'referent', 'cpe', 'desk', 'head'],
	accident: ['student', 'tutor', 'referent', 'cpe', 'head'],
	repeated: ['referent', 'cpe', 'head'],
	help: ['student'],
	refused: ['cpe', 'desk', 'head']
};

export function mayReadAlert(
	roles: readonly Role[],
	placement: string,
	alert: string,
	ledger: Ledger
): boolean {
	const [kind = '', about = ''] = alert.split('/');
	const help = ledger.byId.get(`${placement}/${about}`)?.body;
	const chosen = kind === 'help' && help?.type === 'help' ? help.to : [];
	const passed = ledger.said.flatMap((said) =>
		said.placement === placement && said.body.type === 'passed' && said.body.alert === alert
			? [said.body.to]
			: []
	);
	const circle: readonly string[] = [...(ALERTS[kind] ?? []), ...chosen, ...passed];
	return roles.some((role) => circle.includes(role));
}

function isKnown({ body }: Pick<Said, 'body'>): boolean {
	return body.type === 'known';
}

function isOfOwnHost({ body }: Pick<Said, 'body'>, reader: string): boolean {
	const keys = 'halfDays' in body ? body.halfDays : 'halfDay' in body ? [body.halfDay] : [];
	return keys.some((key) => halfDaysOfTutor(reader).includes(key));
}
