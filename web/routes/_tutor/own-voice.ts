import { isType, type FactOf } from '#shared/domain/facts.ts';
import { retractedIds, standingChecks, type CheckStatus } from '#shared/domain/presence.ts';
import type { FactId, PersonId } from '#shared/domain/ids.ts';
import type { HalfDayKey } from '#shared/domain/time.ts';
import type { HeldFact } from '#web/device/device.ts';

/** What one tutor has said of one half-day, on this device or another. */
export interface OwnVoice {
	/** Checks that stand: a change of mind names them. */
	readonly standing: readonly HeldFact[];
	readonly accidents: readonly HeldFact[];
	readonly retracted: readonly FactId[];
	/** The last thing said that stands. */
	readonly latest: HeldFact | undefined;
	readonly status: CheckStatus | undefined;
	readonly minutes: number | undefined;
}

export function ownVoice(facts: readonly HeldFact[], me: PersonId, halfDay: HalfDayKey): OwnVoice {
	const gone = retractedIds(facts);
	const mine = facts.filter(
		(fact) =>
			fact.author === me &&
			(isType(fact, 'check')
				? fact.body.halfDays.includes(halfDay)
				: isType(fact, 'accident') && fact.body.halfDay === halfDay)
	);
	const stand = new Set(
		standingChecks(facts)
			.filter((check) => check.halfDays.includes(halfDay))
			.map((check) => check.fact.id)
	);
	const standing = mine.filter(
		(fact): fact is HeldFact & FactOf<'check'> => isType(fact, 'check') && stand.has(fact.id)
	);
	const accidents = mine.filter((fact) => isType(fact, 'accident') && !gone.has(fact.id));
	const check = standing.at(-1);
	return {
		standing,
		accidents,
		retracted: mine.filter((fact) => gone.has(fact.id)).map((fact) => fact.id),
		latest: mine.findLast(
			(fact) => standing.some((one) => one === fact) || accidents.includes(fact)
		),
		status: check?.body.status,
		minutes: check?.body.minutes
	};
}
