import type { Card, CardAlert } from './card.ts';
import { delayTo, isReached } from './day-log.ts';
import type { Fact } from './facts.ts';
import type { AlertKind } from './ground.ts';
import { EMPTY_OUTCOMES } from './signal-outcome.ts';
import { medianOf } from './median.ts';
import { verdictOf } from './presence.ts';
import { labelOf } from './silence.ts';
import { isPresenceKept } from './retention.ts';
import type { Retention } from './settings.ts';
import { dayOf, type HalfDayKey } from './time.ts';

interface Known {
	readonly card: Card;
	readonly facts: readonly Fact[];
}

export interface Figures {
	/** Students whom an agreement covers today. */
	readonly placed: number;
	readonly students: number;
	readonly hosts: number;
	readonly halfDays: HalfDayFigures;
	readonly alerts: readonly KindFigures[];
}

/** PR7: of the half-days that are over, each counted once. */
export interface HalfDayFigures {
	readonly expected: number;
	readonly done: number;
	readonly missed: number;
	readonly disputed: number;
	readonly silent: number;
}

export interface KindFigures {
	readonly kind: AlertKind | 'unheard';
	readonly count: number;
	readonly open: number;
	/** Medians from raised, in ms; undefined: nobody did yet. */
	readonly toTaken: number | undefined;
	readonly toReached: number | undefined;
}

/**
 * @param now the half-day under way: it is not over, and not counted
 * @param retention of what is no longer kept, nothing is said
 */
export function figuresOf(held: readonly Known[], now: HalfDayKey, retention: Retention): Figures {
	const today = dayOf(now);
	const placements = held.filter(({ card }) => isPresenceKept(card, today, retention));
	const covered = placements.flatMap(({ card }) =>
		card.agreements
			.filter(({ from, to }) => from <= today && today <= to)
			.map(({ host }) => ({ student: card.student.id, host: `${host.name}/${host.address}` }))
	);
	return {
		placed: new Set(covered.map(({ student }) => student)).size,
		students: new Set(placements.map(({ card }) => card.student.id)).size,
		hosts: new Set(covered.map(({ host }) => host)).size,
		halfDays: halfDayFigures(placements, now),
		alerts: kindFigures(placements.flatMap(({ card }) => card.alerts))
	};
}

type Verdict = Exclude<keyof HalfDayFigures, 'expected'>;

/** PR7: silence is counted as silence, never as presence and never as absence. */
function halfDayFigures(placements: readonly Known[], now: HalfDayKey): HalfDayFigures {
	const counts = { expected: 0, done: 0, missed: 0, disputed: 0, silent: 0 };
	for (const { card, facts } of placements) {
		for (const { key, known } of card.halfDays) {
			if (key >= now) continue;
			counts.expected++;
			counts[howWas(key, facts, known === true)]++;
		}
	}
	return counts;
}

const THERE = new Set(['present', 'late', 'left-early', 'arrived']);

function howWas(key: HalfDayKey, facts: readonly Fact[], known: boolean): Verdict {
	const { tutor, student, twoVersions } = verdictOf(key, facts);
	const voices = [...tutor, ...student].map(({ said }) => THERE.has(said));
	if (twoVersions || (voices.includes(true) && (voices.includes(false) || known))) {
		return 'disputed';
	}
	if (voices.includes(true)) return 'done';
	return voices.length > 0 || known ? 'missed' : 'silent';
}

function kindFigures(alerts: readonly CardAlert[]): KindFigures[] {
	const standing = alerts.filter((alert) => alert.state !== 'retracted' && !isUnfounded(alert));
	const kinds = [...new Set(standing.map(labelOf))].sort();
	return kinds.map((kind) => {
		const ofKind = standing.filter((alert) => labelOf(alert) === kind);
		return {
			kind,
			count: ofKind.length,
			open: ofKind.filter(({ state }) => state !== 'closed').length,
			toTaken: medianOf(
				ofKind.flatMap((alert) => delayTo(alert, ({ what }) => what === 'taken') ?? [])
			),
			toReached: medianOf(ofKind.flatMap((alert) => delayTo(alert, isReached) ?? []))
		};
	});
}

/** SG26: it was nothing, and counts nowhere. */
function isUnfounded({ kind, state, steps }: CardAlert): boolean {
	const last = steps.findLast(({ what }) => what === 'closed')?.outcome ?? '';
	return kind === 'signal' && state === 'closed' && EMPTY_OUTCOMES.includes(last);
}
