import type { CardAlert } from '#shared/domain/card.ts';
import type { FactBody } from '#shared/domain/bodies.ts';
import type { Section } from '#shared/domain/permission.ts';
import { DAYS, NO_HALF_DAY, OTHER_HALF_DAYS, OWN_HALF_DAYS } from './cast.ts';
import type { Chance } from './chance.ts';
import type { Ledger } from './ledger.ts';

export interface Moment {
	readonly person: string;
	readonly placement: string;
	/** The device's clock. */
	readonly at: number;
	/** What this person's device shows of the placement. */
	readonly alerts: readonly CardAlert[];
	readonly ledger: Ledger;
	readonly chance: Chance;
}

type Saying = readonly [Section, FactBody];

/** Something that this person may say now, in words that nobody else says. */
export function somethingFrom(moment: Moment): Saying {
	const { person, chance } = moment;
	if (chance.often(0.1)) {
		const retract = retractOf(moment);
		if (retract) return retract;
	}
	if (person === 'lea' || person === 'nils') return fromStudent(moment);
	if (person === 'tuteur') return fromTutor(moment);
	if (person.startsWith('ref')) return chance.often(0.5) ? feedback(moment) : fromStaff(moment);
	return fromStaff(moment);
}

function fromStudent({ at, chance, ledger }: Moment): Saying {
	const halfDay = chance.pick(OWN_HALF_DAYS) ?? '';
	const day = chance.pick(DAYS) ?? '';
	switch (chance.below(7)) {
		case 0:
			return [
				'presence',
				{ type: 'announce', at, halfDays: halfDaysOf(chance), reason: 'illness' }
			];
		case 1:
			return ['presence', { type: 'accident', at, halfDay, note: ledger.secret() }];
		case 2:
			return ['journal', { type: 'done', at, day }];
		case 3:
			return ['journal', { type: 'mood', at, day, level: 1 + chance.below(5) }];
		case 4: {
			const to = (['referent', 'cpe', 'care', 'head'] as const).filter(() => chance.often(0.4));
			const chosen = to.length > 0 ? to : (['cpe'] as const);
			return ['journal', { type: 'help', at, to: [...chosen], message: ledger.secret() }];
		}
		default:
			return ['presence', { type: 'arrived', at, halfDay }];
	}
}

function fromTutor(moment: Moment): Saying {
	const { at, chance, ledger } = moment;
	if (chance.often(0.12)) {
		const halfDay = chance.pick(OWN_HALF_DAYS) ?? '';
		return ['presence', { type: 'accident', at, halfDay, note: ledger.secret() }];
	}
	if (chance.often(0.05)) {
		return ['appraisal', { type: 'appraisal', at, grid: { effort: 3 }, text: ledger.secret() }];
	}
	return ['presence', checkBody(moment)];
}

function fromStaff(moment: Moment): Saying {
	const { at, chance, ledger, alerts } = moment;
	const note = ledger.secret();
	const alert = chance.pick(alerts);
	if (!alert || chance.often(0.25)) {
		if (chance.often(0.4)) {
			const halfDays = halfDaysOf(chance, [...OWN_HALF_DAYS, ...OTHER_HALF_DAYS]);
			return ['presence', { type: 'known', at, halfDays, reason: 'rendez-vous', note }];
		}
		if (chance.often(0.3)) {
			const halfDays = halfDaysOf(chance, [...OWN_HALF_DAYS, ...OTHER_HALF_DAYS]);
			return ['presence', { type: 'unheard', at, halfDays }];
		}
		// Vie scolaire may not: that is refused, and told.
		if (chance.often(0.3))
			return ['followup', { type: 'watched', at, on: chance.often(0.8), note }];
		if (chance.often(0.5)) return ['followup', { type: 'note', at, text: note }];
		const relayed = { from: 'tutor', via: 'phone' } as const;
		return ['presence', { ...checkBody(moment), relayed }];
	}
	const covers = [...alert.facts];
	const step = { at, alert: alert.id };
	const outcome = chance.pick(['reached', 'no-answer', 'reassured'] as const) ?? 'reached';
	switch (chance.below(6)) {
		case 0:
			return ['followup', { type: 'seen', ...step }];
		case 1:
			return ['followup', { type: 'passed', ...step, to: chance.often(0.5) ? 'head' : 'cpe' }];
		case 2:
			return ['followup', { type: 'closed', ...step, covers, outcome: 'fait', note }];
		case 3:
			return ['followup', { type: 'family', ...step, covers, outcome, channel: 'phone', note }];
		default:
			return ['followup', { type: 'taken', ...step, covers }];
	}
}

function feedback({ at, chance, ledger }: Moment): Saying {
	const day = chance.pick(DAYS) ?? '';
	// By the clock and not by chance: the seeds that were found before keep their stories.
	if (at % 3 === 0) return ['feedback', { type: 'read', at, day, settledAt: at }];
	return ['feedback', { type: 'comment', at, day, text: ledger.secret() }];
}

function checkBody(moment: Moment): Extract<FactBody, { type: 'check' }> {
	const { at, chance, ledger, person } = moment;
	const status = chance.pick(['absent', 'absent', 'late', 'present', 'left-early'] as const);
	const earlier = ownFacts(moment).filter(({ body }) => body.type === 'check');
	const replaces = chance.often(0.3) ? chance.pick(earlier)?.id : undefined;
	const all =
		person === 'tuteur' ? [...OWN_HALF_DAYS, NO_HALF_DAY] : [...OWN_HALF_DAYS, ...OTHER_HALF_DAYS];
	return {
		type: 'check',
		at,
		halfDays: halfDaysOf(chance, all),
		status: status ?? 'absent',
		...(chance.often(0.5) ? { note: ledger.secret() } : {}),
		...(replaces ? { replaces: [replaces] } : {})
	};
}

function retractOf(moment: Moment): Saying | undefined {
	const own = moment.chance.pick(ownFacts(moment));
	if (own?.id === undefined || own.body.type === 'retract') return undefined;
	const { at, ledger } = moment;
	return [own.section, { type: 'retract', at, fact: own.id, why: ledger.secret() }];
}

function ownFacts({ ledger, person, placement }: Moment) {
	return ledger.said.filter(
		(said) => said.id !== undefined && said.person === person && said.placement === placement
	);
}

function halfDaysOf(chance: Chance, of: readonly string[] = OWN_HALF_DAYS): string[] {
	const first = chance.pick(of) ?? '';
	const second = chance.often(0.3) ? (chance.pick(of) ?? first) : first;
	return [...new Set([first, second])];
}
