import type { CheckBody } from './bodies.ts';
import { isType, type Fact, type FactOf } from './facts.ts';
import type { FactId } from './ids.ts';
import type { HalfDayKey, Instant } from './time.ts';

export type CheckStatus = CheckBody['status'];

/** PR1: a retract names one's own fact, and a retract cannot be retracted. Forward references count. */
export function retractedIds(facts: readonly Fact[]): ReadonlySet<FactId> {
	const gone = new Set<FactId>();
	const retracts = facts.filter((fact) => isType(fact, 'retract'));
	// Asked many times for one card, of placements that mostly have none.
	if (retracts.length === 0) return gone;
	const byId = new Map(facts.map((fact) => [fact.id, fact]));
	for (const fact of retracts) {
		const target = byId.get(fact.body.fact);
		if (target && target.author === fact.author && target.body.type !== 'retract') {
			gone.add(target.id);
		}
	}
	return gone;
}

/** A check as it stands: only the half-days where nothing later replaced it. */
export interface StandingCheck {
	readonly fact: FactOf<'check'>;
	readonly halfDays: readonly HalfDayKey[];
}

/**
 * PR2: a check is replaced half-day by half-day: by a later, unretracted check of the same voice
 * (its author, or staff relaying) that names it. A correction of the afternoon leaves the morning standing.
 */
export function standingChecks(facts: readonly Fact[]): StandingCheck[] {
	const retracted = retractedIds(facts);
	const checks = facts.filter(
		(fact): fact is FactOf<'check'> => isType(fact, 'check') && !retracted.has(fact.id)
	);
	const places = new Map(checks.map(({ id }, place) => [id, place]));
	const replacers = new Map<FactId, FactOf<'check'>[]>();
	for (const [place, later] of checks.entries()) {
		for (const id of new Set(later.body.replaces)) {
			if ((places.get(id) ?? Infinity) >= place) continue;
			replacers.set(id, [...(replacers.get(id) ?? []), later]);
		}
	}
	return checks.flatMap((fact) => {
		const later = (replacers.get(fact.id) ?? []).filter(
			({ author, body }) => author === fact.author || body.relayed !== undefined
		);
		const halfDays = fact.body.halfDays.filter(
			(halfDay) => !later.some(({ body }) => body.halfDays.includes(halfDay))
		);
		return halfDays.length > 0 ? [{ fact, halfDays }] : [];
	});
}

export interface Voice<Said> {
	readonly said: Said;
	readonly fact: FactId;
	readonly at: Instant;
	readonly receivedAt: Instant;
}

/** What is known of one half-day. Silence is not absence (PR3): without a voice both lists are empty. */
export interface Verdict {
	readonly halfDay: HalfDayKey;
	readonly tutor: readonly (Voice<CheckStatus> & {
		readonly minutes?: number;
		/** Staff wrote down what reached them: who said it, and how. */
		readonly relayed?: NonNullable<CheckBody['relayed']>;
	})[];
	readonly student: readonly Voice<'arrived' | 'announced'>[];
	/** PR4: unreplaced voices that differ; never a winner. */
	readonly twoVersions: boolean;
}

/** PR3, PR4: the two voices of a half-day side by side. */
export function verdictOf(halfDay: HalfDayKey, facts: readonly Fact[]): Verdict {
	const retracted = retractedIds(facts);
	const tutor = standingChecks(facts)
		.filter((check) => check.halfDays.includes(halfDay))
		.map(({ fact }) => ({
			...voice(fact, fact.body.status),
			...(fact.body.minutes === undefined ? {} : { minutes: fact.body.minutes }),
			...(fact.body.relayed === undefined ? {} : { relayed: fact.body.relayed })
		}));
	const student = facts
		.filter((fact) => !retracted.has(fact.id))
		.flatMap((fact): Voice<'arrived' | 'announced'>[] => {
			if (isType(fact, 'arrived') && fact.body.halfDay === halfDay) return [voice(fact, 'arrived')];
			if (isType(fact, 'announce') && fact.body.halfDays.includes(halfDay))
				return [voice(fact, 'announced')];
			return [];
		});
	const statuses = new Set(tutor.map((check) => check.said));
	const contradicted =
		student.some((said) => said.said === 'arrived') &&
		tutor.some((check) => check.said === 'absent' || check.said === 'no-placement');
	return { halfDay, tutor, student, twoVersions: statuses.size > 1 || contradicted };
}

function voice<Said>(fact: Fact, said: Said): Voice<Said> {
	return { said, fact: fact.id, at: fact.body.at, receivedAt: fact.receivedAt };
}
