import { expectedBy } from './expected.ts';
import type { AgreementId } from './ids.ts';
import { halfDayBefore, isIn, pauseFrom, type Pause } from './pause.ts';
import type { Agreement, HalfDay } from './placement.ts';
import { agreementFile, type AgreementFile, type PlacementState } from './placement-file.ts';
import { ok, refused, type Result } from './result.ts';
import { addDays, dayOf, type Day, type HalfDayKey } from './time.ts';

/** PC1: what a head or the office changes of one placement, by hand. */
export type PlacementChange = { readonly agreement: AgreementId } & (
	| ({ readonly what: 'pause' } & Pause)
	/** From this half-day on. */
	| { readonly what: 'resume'; readonly from: HalfDayKey }
	/** PC3: the last day, brought forward or put back to where it was. */
	| { readonly what: 'end'; readonly to: Day }
	| ({ readonly what: 'papers' } & Papers)
);

/** PC5: what the school notes about an agreement. */
export interface Papers {
	readonly signed: boolean;
	readonly insured: boolean;
	/** Absent: nobody has said. */
	readonly phones?: boolean;
	readonly noPhone: boolean;
}

export const CHANGE_REFUSALS = [
	'unknown',
	'no-day',
	'backwards',
	'outside',
	'already-paused',
	'not-earlier'
] as const;
export type ChangeRefusal = (typeof CHANGE_REFUSALS)[number];

/** A moment on the school's clock. */
export interface Moment {
	readonly day: Day;
	readonly clock: string;
}

/** A placement, and what of it stays as it is (PC4). */
export interface Changing {
	readonly state: PlacementState;
	readonly spoken: readonly HalfDayKey[];
	readonly now: Moment;
}

/** PC1 to PC5: the placement as it is after that change. */
export function changed(
	changing: Changing,
	change: PlacementChange
): Result<PlacementState, ChangeRefusal> {
	const file = agreementFile(changing.state, change.agreement);
	if (!file) return refused('unknown');
	switch (change.what) {
		case 'pause':
			return paused(changing, file, change);
		case 'resume':
			return resumed(changing, file, change.from);
		case 'end':
			return ended(changing, file, change.to);
		case 'papers':
			return ok(noted(changing.state, file, change));
	}
}

/** PC2: nobody is expected from then on, until then. */
function paused(
	changing: Changing,
	file: AgreementFile,
	{ from, to }: Pause
): Result<PlacementState, ChangeRefusal> {
	const { agreement } = file;
	const { pauses = [] } = agreement;
	const pause = { from, ...(to === undefined ? {} : { to }) };
	if (pauses.some((one) => one.from === from && one.to === to)) return ok(changing.state);
	if (from === '' || to === '') return refused('no-day');
	if (to !== undefined && to < from) return refused('backwards');
	if (dayOf(from) < agreement.from || dayOf(from) > agreement.to) return refused('outside');
	const meets = (one: Pause): boolean => isIn(one, from) || isIn(pause, one.from);
	if (pauses.some(meets)) return refused('already-paused');
	const all = [...pauses, pause].sort((one, other) => (one.from < other.from ? -1 : 1));
	return ok(withAgreement(changing, file, { pauses: all }, (key) => isIn(pause, key)));
}

/** PC2: the pause that runs in that half-day, or comes after it, is over before it; or never was. */
function resumed(
	changing: Changing,
	file: AgreementFile,
	from: HalfDayKey
): Result<PlacementState, ChangeRefusal> {
	if (from === '') return refused('no-day');
	const { pauses = [] } = file.agreement;
	const pause = pauseFrom(pauses, from);
	if (!pause) return ok(changing.state);
	const shorter = from > pause.from ? [{ from: pause.from, to: halfDayBefore(from) }] : [];
	const all = pauses.flatMap((one) => (one === pause ? shorter : [one]));
	const touches = (key: HalfDayKey): boolean => isIn(pause, key) && key >= from;
	return ok(withAgreement(changing, file, { pauses: all.length > 0 ? all : undefined }, touches));
}

/** PC3 */
function ended(
	changing: Changing,
	file: AgreementFile,
	to: Day
): Result<PlacementState, ChangeRefusal> {
	const { agreement } = file;
	if (to === '') return refused('no-day');
	if (to < agreement.from) return refused('backwards');
	const planned = agreement.planned ?? agreement.to;
	if (to > planned) return refused('not-earlier');
	const before = agreement.to;
	const [first, last] = to < before ? [to, before] : [before, to];
	return ok(
		withAgreement(
			changing,
			file,
			{ to, planned: to === planned ? undefined : planned },
			(key) => first < dayOf(key) && dayOf(key) <= last
		)
	);
}

/** PC5: whether a student has a telephone is theirs, wherever they are. */
function noted(
	state: PlacementState,
	{ agreement: { id } }: AgreementFile,
	{ signed, insured, phones, noPhone }: Papers
): PlacementState {
	return {
		...state,
		agreements: state.agreements.map((one) => {
			const own = one.agreement.id === id;
			const said = {
				...(own ? { signed: yesOnly(signed), insured: yesOnly(insured), phones } : {}),
				noPhone: yesOnly(noPhone)
			};
			return { ...one, agreement: withMembers(one.agreement, said) };
		})
	};
}

function yesOnly(said: boolean): true | undefined {
	return said ? true : undefined;
}

type Members = { readonly [Name in keyof Agreement]?: Agreement[Name] | undefined };

/** What is undefined is left out. */
function withMembers(agreement: Agreement, members: Members): Agreement {
	const all = Object.entries({ ...agreement, ...members });
	return Object.fromEntries(all.filter(([, value]) => value !== undefined)) as unknown as Agreement;
}

/**
 * PC4: an agreement with other members, and its calendar with it. A half-day that is over, or of which somebody has said
 * something, stays as it is; none that is over comes back; one that another workplace has stays there.
 * @param touches half-days that may come or go
 */
function withAgreement(
	{ state, spoken, now }: Changing,
	file: AgreementFile,
	members: Members,
	touches: (halfDay: HalfDayKey) => boolean
): PlacementState {
	const agreement = withMembers(file.agreement, members);
	const stays = new Set(spoken);
	const kept = state.halfDays.filter(
		(one) =>
			one.agreement !== agreement.id || !touches(one.key) || isOver(one, now) || stays.has(one.key)
	);
	const taken = new Set(kept.map(({ key }) => key));
	const added = expectedBy(agreement, file.terms).filter(
		(one) => touches(one.key) && !taken.has(one.key) && !isOver(one, now)
	);
	return {
		...state,
		agreements: state.agreements.map((one) => (one === file ? { ...file, agreement } : one)),
		halfDays: [...kept, ...added].sort((one, other) => (one.key < other.key ? -1 : 1))
	};
}

function isOver({ key, to }: Pick<HalfDay, 'key' | 'to'>, { day, clock }: Moment): boolean {
	return dayOf(key) < day || (dayOf(key) === day && to <= clock);
}

/** What a change does to the half-days in which somebody is expected. */
export interface Effect {
	readonly gone: readonly HalfDayKey[];
	readonly back: readonly HalfDayKey[];
	/** They would go, had nobody spoken of them yet (PC4). */
	readonly kept: readonly HalfDayKey[];
}

export function effectOf({ state, spoken, now }: Changing, after: PlacementState): Effect {
	const [was, is] = [state, after].map(({ halfDays }) => halfDays.map(({ key }) => key)) as [
		HalfDayKey[],
		HalfDayKey[]
	];
	const stays = new Set(spoken);
	return {
		gone: was.filter((key) => !is.includes(key)),
		back: is.filter((key) => !was.includes(key)),
		kept: after.halfDays
			.filter((one) => stays.has(one.key) && !isOver(one, now) && !isWanted(after, one))
			.map(({ key }) => key)
	};
}

function isWanted(state: PlacementState, { key, agreement }: HalfDay): boolean {
	const own = agreementFile(state, agreement)?.agreement;
	return own !== undefined && dayOf(key) <= own.to && !own.pauses?.some((one) => isIn(one, key));
}

/** The half-day after which a pause until this day ends. */
export function endOfDay(day: Day): HalfDayKey {
	return day === '' ? '' : `${day}/pm`;
}

/** The day before which a student is back. */
export function dayAfter(halfDay: HalfDayKey): Day {
	return halfDay.endsWith('/am') ? dayOf(halfDay) : addDays(dayOf(halfDay), 1);
}
