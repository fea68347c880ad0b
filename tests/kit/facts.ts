import type { FactBody } from '#shared/domain/bodies.ts';
import type { Fact } from '#shared/domain/facts.ts';
import type { Section } from '#shared/domain/permission.ts';
import type { Placement } from '#shared/domain/placement.ts';

/** A notebook written by hand: facts get ids `f1`, `f2`… and are received a minute apart. */
export function story() {
	const facts: Fact[] = [];
	const tell = (author: string, section: Section, body: FactBody): string => {
		const id = `f${facts.length + 1}`;
		facts.push({ id, section, author, body, receivedAt: body.at + 1000 });
		return id;
	};
	const at = (): number => 1_000_000 + facts.length * 60_000;
	return {
		facts,
		check: (
			status: 'present' | 'late' | 'absent' | 'left-early' | 'no-placement',
			halfDays: string[],
			more: { replaces?: string[]; author?: string; relayed?: true } = {}
		) =>
			tell(more.author ?? 'tutor', 'presence', {
				type: 'check',
				at: at(),
				halfDays,
				status,
				...(more.replaces ? { replaces: more.replaces } : {}),
				...(more.relayed ? { relayed: { from: 'tutor', via: 'phone' } } : {})
			}),
		arrived: (halfDay: string) =>
			tell('student', 'presence', { type: 'arrived', at: at(), halfDay }),
		announce: (halfDays: string[]) =>
			tell('student', 'presence', { type: 'announce', at: at(), halfDays, reason: 'illness' }),
		/** At nine and at two o'clock; `ordered`: by the server, because of that mark. */
		unheard: (halfDays: string[], more: { at?: number; author?: string; ordered?: string } = {}) =>
			tell(more.author ?? 'cpe', 'presence', {
				type: 'unheard',
				at: more.at ?? clockOf(halfDays[0] ?? ''),
				halfDays,
				...(more.ordered === undefined ? {} : { ordered: more.ordered })
			}),
		known: (halfDays: string[]) =>
			tell('desk', 'presence', { type: 'known', at: at(), halfDays, reason: 'rendez-vous' }),
		watched: (on: boolean, at: number, author = 'referent') =>
			tell(author, 'followup', { type: 'watched', at, on }),
		retract: (fact: string, author: string) =>
			tell(author, 'presence', { type: 'retract', at: at(), fact }),
		seen: (alert: string) => tell('referent', 'followup', { type: 'seen', at: at(), alert }),
		taken: (alert: string, covers: string[], author = 'cpe') =>
			tell(author, 'followup', { type: 'taken', at: at(), alert, covers }),
		family: (
			alert: string,
			covers: string[],
			outcome: 'reached' | 'no-answer' | 'message-left' | 'reassured' = 'reached'
		) =>
			tell('cpe', 'followup', {
				type: 'family',
				at: at(),
				alert,
				covers,
				outcome,
				channel: 'phone'
			}),
		closed: (alert: string, covers: string[]) =>
			tell('cpe', 'followup', { type: 'closed', at: at(), alert, covers, outcome: 'done' }),
		add: tell
	};
}

function clockOf(halfDay: string): number {
	const [day = '', part] = halfDay.split('/');
	return Date.parse(`${day}T${part === 'am' ? '09' : '14'}:00:00+02:00`);
}

const DAY = '2027-06-14';
export const AM = `${DAY}/am`;
export const PM = `${DAY}/pm`;
export const CALENDAR = {
	timeZone: 'Europe/Paris',
	halfDays: [AM, PM, `2027-06-15/am`, `2027-06-15/pm`, `2027-06-16/am`],
	begins: Object.fromEntries(
		[DAY, '2027-06-15', '2027-06-16'].flatMap((day) => [
			[`${day}/am`, '08:30'],
			[`${day}/pm`, '13:30']
		])
	) as Readonly<Record<string, string>>
};
export const ABSENCE = `absence/${DAY}`;

/** One student, two hosts with a week each, everybody that may read. */
export const PLACEMENT: Placement = {
	id: 'p1',
	school: 's1',
	student: 'student',
	className: '2de 4',
	agreements: [
		{
			id: 'a1',
			host: { name: 'Garage', address: 'rue', phone: '01' },
			tutor: 'tutor',
			from: '2027-06-14',
			to: '2027-06-18'
		},
		{
			id: 'a2',
			host: { name: 'Crèche', address: 'rue', phone: '02' },
			tutor: 'other-tutor',
			from: '2027-06-21',
			to: '2027-06-25'
		}
	],
	halfDays: [
		{ key: AM, from: '08:30', to: '12:00', agreement: 'a1' },
		{ key: PM, from: '13:30', to: '17:00', agreement: 'a1' },
		{ key: '2027-06-21/am', from: '08:30', to: '12:00', agreement: 'a2' }
	],
	members: [
		{ person: 'student', role: 'student' },
		{ person: 'tutor', role: 'tutor', agreement: 'a1' },
		{ person: 'other-tutor', role: 'tutor', agreement: 'a2' },
		{ person: 'referent', role: 'referent' },
		{ person: 'guardian', role: 'guardian' }
	],
	family: [],
	people: Object.fromEntries(
		['student', 'tutor', 'other-tutor', 'referent', 'guardian', 'cpe'].map((id) => [
			id,
			{ id, name: `${id} NOM`, shortName: `${id} N.` }
		])
	)
};
