import { isType, type FactOf } from '#shared/domain/facts.ts';
import { retractedIds, standingChecks, type CheckStatus } from '#shared/domain/presence.ts';
import type { FactId, PersonId } from '#shared/domain/ids.ts';
import type { HalfDayKey } from '#shared/domain/time.ts';
import type { HeldFact } from '#web/device/device.ts';

/** Something that one tutor said and that stands, with the half-days for which it does. */
export interface Statement {
	readonly fact: HeldFact & (FactOf<'check'> | FactOf<'accident'>);
	readonly halfDays: readonly HalfDayKey[];
}

/** What one tutor has said of some half-days, on this device or another. */
export interface OwnVoice {
	/** In the order said. */
	readonly statements: readonly Statement[];
	/** Checks that stand: a change of mind names them. */
	readonly standing: readonly FactId[];
	/** Withdrawn since. */
	readonly retracted: readonly FactId[];
	/** The last thing said that stands. */
	readonly latest: Statement | undefined;
	/** Said of every one of these half-days. */
	readonly status: CheckStatus | undefined;
	readonly minutes: number | undefined;
}

export function ownVoice(
	facts: readonly HeldFact[],
	me: PersonId,
	asked: readonly HalfDayKey[]
): OwnVoice {
	const gone = retractedIds(facts);
	const stand = new Map(standingChecks(facts).map(({ fact, halfDays }) => [fact.id, halfDays]));
	const mine = facts.filter(
		(fact): fact is Statement['fact'] =>
			fact.author === me &&
			(isType(fact, 'check')
				? fact.body.halfDays.some((key) => asked.includes(key))
				: isType(fact, 'accident') && asked.includes(fact.body.halfDay))
	);
	const statements = mine.flatMap((fact): Statement[] => {
		if (gone.has(fact.id)) return [];
		if (isType(fact, 'accident')) return [{ fact, halfDays: [fact.body.halfDay] }];
		const halfDays = stand.get(fact.id) ?? [];
		return halfDays.some((key) => asked.includes(key)) ? [{ fact, halfDays }] : [];
	});
	const checks = statements.flatMap(({ fact, halfDays }) =>
		isType(fact, 'check') ? [{ fact, halfDays }] : []
	);
	const last = checks.at(-1)?.fact.body;
	const covered = asked.every((key) =>
		checks.some(({ fact, halfDays }) => fact.body.status === last?.status && halfDays.includes(key))
	);
	return {
		statements,
		standing: checks.map(({ fact }) => fact.id),
		retracted: mine.filter((fact) => gone.has(fact.id)).map((fact) => fact.id),
		latest: statements.at(-1),
		status: covered ? last?.status : undefined,
		minutes: covered ? last?.minutes : undefined
	};
}
