import { describe, expect, it } from 'vitest';
import { alertsOf, type Alert } from '#shared/domain/alert.ts';
import { circleOf } from '#shared/domain/audience.ts';
import { afterDutyMinutes } from '#shared/domain/duty.ts';
import type { Fact } from '#shared/domain/facts.ts';
import { LADDERS } from '#shared/domain/ladder.ts';
import { authorOf, tellingOf, type Message, type Telling } from '#shared/domain/telling.ts';
import { instantOf, type Instant } from '#shared/domain/time.ts';
import { waitingOf } from '#shared/domain/waiting.ts';
import { ABSENCE, AM, CALENDAR, PM, story } from '#tests/kit/facts.ts';

const PARIS = 'Europe/Paris';
const MINUTE = 60_000;
const MONDAY = '2027-06-14';
const at = (clock: string, day = MONDAY): Instant => instantOf(day, clock, PARIS);

const ROSTER = {
	byRole: {
		cpe: ['noa', 'andrea'],
		desk: ['sam'],
		head: ['maxence'],
		referent: ['dany'],
		care: ['eden']
	},
	onDuty: ['noa']
};

/** A story told from 9:00 on that Monday, a minute a fact. */
function morning(start = at('09:00')) {
	const told = story();
	const facts = (): Fact[] =>
		told.facts.map((fact, index) => ({
			...fact,
			body: { ...fact.body, at: start + index * MINUTE },
			receivedAt: start + index * MINUTE
		}));
	return { ...told, facts };
}

function alertIn(facts: readonly Fact[], id = ABSENCE): Alert {
	const [alert] = alertsOf(facts, [{ id, raisedAt: facts[0]?.receivedAt ?? 0 }], CALENDAR);
	if (!alert) throw new Error('no alert');
	return alert;
}

function tell(
	facts: readonly Fact[],
	now: Instant,
	{
		told = [],
		id = ABSENCE,
		roster = ROSTER
	}: { told?: Message[]; id?: string; roster?: typeof ROSTER } = {}
): Telling {
	const alert = alertIn(facts, id);
	const waiting = waitingOf(alert, facts, CALENDAR);
	if (!waiting) return { due: [] };
	const author = authorOf(waiting, facts);
	const scene = {
		alert,
		waiting,
		circle: circleOf(id, facts),
		roster,
		...(author === undefined ? {} : { author }),
		timeZone: PARIS
	};
	return tellingOf(scene, LADDERS[alert.kind], new Set(told.map((message) => message.id)), now);
}

/** `told noa app` */
const lines = ({ due }: Telling): string[] =>
	due.map(({ step, person, channel }) => `${step} ${person} ${channel}`);
const persons = (telling: Telling): string[] => [
	...new Set(telling.due.map(({ person }) => person))
];

describe('the ladder of an absence', () => {
	const day = morning();
	const report = day.check('absent', [AM]);
	const facts = day.facts();

	it('[LA1] tells whoever is on duty at once, and others only after 20 minutes without anybody', () => {
		const first = tell(facts, at('09:00'));
		expect(lines(first)).toEqual(['told noa app', 'told noa push']);
		expect(first.next).toBe(at('09:20'));
		const later = tell(facts, at('09:20'), { told: [...first.due] });
		expect(persons(later)).toEqual(['andrea', 'sam', 'noa']);
		expect(new Set(later.due.map(({ step }) => step))).toEqual(new Set(['others']));
	});

	it('[LA1] tells the head after 45 minutes, by every channel, and says it again every half hour', () => {
		const told = [...tell(facts, at('09:20')).due];
		const head = tell(facts, at('09:45'), { told });
		expect(lines(head)).toContain('head maxence sms');
		const again = tell(facts, at('10:15'), { told: [...told, ...head.due] });
		expect(again.due.map(({ step, turn }) => [step, turn])).toContainEqual(['head', 1]);
	});

	it('[LA3] tells nobody the same step twice, and leaves none out when nobody was there to send', () => {
		const late = tell(facts, at('11:00'));
		const steps = late.due.map(({ step, turn }) => `${step} ${turn}`);
		expect(new Set(steps)).toEqual(new Set(['told 0', 'others 0', 'head 2']));
		expect(tell(facts, at('11:00'), { told: [...late.due] }).due).toEqual([]);
	});

	it('[LA3] never falls silent while nobody acts: every morning of school, again', () => {
		let told: Message[] = [];
		let now: Instant | undefined = at('09:00');
		const instants: Instant[] = [];
		for (let count = 0; count < 60 && now !== undefined; count++) {
			const { due, next }: Telling = tell(facts, now, { told });
			told = [...told, ...due];
			instants.push(now);
			now = next;
		}
		expect(now).toBeDefined();
		expect(instants).toContain(at('08:00', '2027-06-15'));
		expect(instants).toContain(at('08:00', '2027-06-21'));
		// Neither by night nor on a Sunday.
		expect(instants.filter((instant) => afterDutyMinutes(instant, 0, PARIS) !== instant)).toEqual(
			[]
		);
	});

	it('[LA2] falls still when somebody has taken it, and asks for the family instead', () => {
		day.taken(ABSENCE, [report], 'noa');
		const taken = day.facts();
		expect(tell(taken, at('09:20')).due).toEqual([]);
		expect(lines(tell(taken, at('09:35')))).toEqual(['family noa app', 'family noa push']);
		expect(persons(tell(taken, at('10:00')))).toEqual(['noa', 'maxence']);
	});

	it('[LA4] begins anew with a fact that nobody has taken', () => {
		day.check('absent', [PM]);
		const reopened = tell(day.facts(), at('09:02'));
		expect(lines(reopened)).toEqual(['told noa app', 'told noa push']);
		expect(reopened.due[0]?.ground).not.toBe(facts[0]?.id);
	});
});

describe('the ladder', () => {
	it('[LA2] asks that a family be reassured, and then for nothing more than to close', () => {
		const { check, taken, family, retract, facts } = morning();
		const report = check('absent', [AM]);
		taken(ABSENCE, [report], 'noa');
		family(ABSENCE, [report]);
		expect(lines(tell(facts(), at('09:30')))).toEqual([]);
		expect(lines(tell(facts(), at('11:30')))).toEqual(['close noa app']);
		retract(report, 'tutor');
		const fallen = tell(facts(), at('09:03'));
		expect(lines(fallen)).toEqual(['reassure noa app', 'reassure noa push']);
		family(ABSENCE, [report], 'reassured');
		expect(lines(tell(facts(), at('09:30')))).toEqual([]);
	});

	it('[LA5] lets an absence announced for another day wait for its morning', () => {
		const { announce, facts } = morning();
		announce(['2027-06-16/am']);
		const id = 'absence/2027-06-16';
		const today = tell(facts(), at('17:00'), { id });
		expect(today).toEqual({ due: [], next: at('08:00', '2027-06-16') });
		expect(persons(tell(facts(), at('08:00', '2027-06-16'), { id }))).toEqual(['noa']);
	});

	it('[LA6] says nothing of an absence that the school knows of', () => {
		const { check, add, facts } = morning();
		check('absent', [AM]);
		add('noa', 'presence', { type: 'known', at: 0, halfDays: [AM], reason: 'medical' });
		expect(tell(facts(), at('10:00'))).toEqual({ due: [] });
	});

	it('[LA7] counts no minute of the night, but for an accident', () => {
		const evening = morning(at('17:50'));
		evening.check('absent', [PM]);
		expect(tell(evening.facts(), at('17:50')).next).toBe(at('08:10', '2027-06-15'));
		const night = morning(at('22:00'));
		const accident = night.add('tutor', 'presence', { type: 'accident', at: 0, halfDay: PM });
		const id = `accident/${accident}`;
		const first = tell(night.facts(), at('22:00'), { id });
		expect(persons(first)).toEqual(['noa', 'andrea', 'maxence', 'dany']);
		expect(first.due.map(({ channel }) => channel)).toContain('sms');
		expect(first.next).toBe(at('22:05'));
	});

	it('[LA7] comes back on the very next morning to an accident of the day before (seed 28)', () => {
		const noon = morning(at('12:00'));
		const accident = noon.add('tutor', 'presence', { type: 'accident', at: 0, halfDay: PM });
		const id = `accident/${accident}`;
		expect(tell(noon.facts(), at('00:15', '2027-06-15'), { id }).next).toBe(
			at('08:00', '2027-06-15')
		);
	});

	it('[LA8] tells nobody who may not see the alert, whatever a ladder says', () => {
		const { add, facts } = morning();
		const help = add('student', 'journal', { type: 'help', at: 0, to: ['care'] });
		const id = `help/${help}`;
		expect(persons(tell(facts(), at('09:00'), { id }))).toEqual(['eden']);
		const rung = {
			step: 'x',
			wait: 'untaken',
			after: 0,
			to: ['cpe', 'desk', 'head'],
			channels: ['app']
		} as const;
		const alert = alertIn(facts(), id);
		const waiting = waitingOf(alert, facts(), CALENDAR);
		if (!waiting) throw new Error('waits');
		const scene = {
			alert,
			waiting,
			circle: circleOf(id, facts()),
			roster: ROSTER,
			timeZone: PARIS
		};
		const { due } = tellingOf(scene, { hours: 'always', rungs: [rung] }, new Set(), at('09:00'));
		expect(due.map(({ person }) => person)).toEqual(['eden']);
	});

	it('[LA9] tells everybody who acts where nobody is on duty, and not at once whoever said it', () => {
		const { check, facts } = morning();
		check('absent', [AM], { author: 'andrea', relayed: true });
		const nobody = { ...ROSTER, onDuty: [] };
		expect(persons(tell(facts(), at('09:00'), { roster: nobody }))).toEqual(['noa', 'sam']);
	});

	it('[LA1] has none for lateness', () => {
		const { check, facts } = morning();
		check('late', [AM]);
		expect(tell(facts(), at('12:00'), { id: `late/${MONDAY}` })).toEqual({ due: [] });
	});
});

describe('minutes of duty', () => {
	it('[DU2] stand still at night, on Saturday afternoons, Sundays and holidays', () => {
		expect(afterDutyMinutes(at('17:50'), 20, PARIS)).toBe(at('08:10', '2027-06-15'));
		expect(afterDutyMinutes(at('11:50', '2027-06-19'), 20, PARIS)).toBe(at('08:10', '2027-06-21'));
		expect(afterDutyMinutes(at('20:00'), 0, PARIS)).toBe(at('08:00', '2027-06-15'));
		expect(afterDutyMinutes(at('08:00'), 600, PARIS)).toBe(at('08:00', '2027-06-15'));
	});
});
