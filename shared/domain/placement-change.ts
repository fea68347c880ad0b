import { corrected, moved } from './agreement-change.ts';
import type { Details, DetailsMistake } from './agreement-details.ts';
import type { AgreementId, PersonId } from './ids.ts';
import { isIn, type Pause } from './pause.ts';
import { withAgreement, withMembers, type Changing } from './placement-calendar.ts';
import { agreementFile, type AgreementFile, type PlacementState } from './placement-file.ts';
import { ok, refused, type Result } from './result.ts';
import { halfDayBefore, pauseFrom } from './resuming.ts';
import { dayOf, type Day, type HalfDayKey } from './time.ts';

/** PC1: what a head or the office changes of one placement, by hand. */
export type PlacementChange =
	| AgreementChange
	/** PC9: for good; for some days others stand in (SU). */
	| { readonly what: 'referent'; readonly referent: PersonId };

type AgreementChange = { readonly agreement: AgreementId } & (
	| ({ readonly what: 'pause' } & Pause)
	/** From this half-day on. */
	| { readonly what: 'resume'; readonly from: HalfDayKey }
	/** PC3: the last day, brought forward or put back to where it was. */
	| { readonly what: 'end'; readonly to: Day }
	| ({ readonly what: 'papers' } & Papers)
	/** PC7 */
	| { readonly what: 'correct'; readonly details: Details }
	/** PC8: it ends with `last`; `next` is the agreement that follows. */
	| {
			readonly what: 'move';
			readonly last: Day;
			readonly next: AgreementId;
			readonly details: Details;
	  }
);

/** PC5: what the school notes about an agreement. */
export interface Papers {
	readonly signed: boolean;
	readonly insured: boolean;
	/** Absent: nobody has said. */
	readonly phones?: boolean;
	readonly noPhone: boolean;
}

export type ChangeRefusal =
	| 'unknown'
	| 'no-day'
	| 'backwards'
	| 'outside'
	| 'already-paused'
	| 'not-earlier'
	| 'nobody'
	| DetailsMistake;

/** PC1 to PC9: the placement as it is after that change. */
export function changed(
	changing: Changing,
	change: PlacementChange
): Result<PlacementState, ChangeRefusal> {
	const { state } = changing;
	if (change.what === 'referent') {
		const { referent } = change;
		return referent === '' ? refused('nobody') : ok({ ...state, referent });
	}
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
			return ok(noted(state, file, change));
		case 'correct':
			return corrected(changing, file, change.details);
		case 'move': {
			if (agreementFile(state, change.next)) return ok(state);
			const early = ended(changing, file, change.last);
			return early.ok ? moved({ ...changing, state: early.value }, file, change) : early;
		}
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
	return ok(withAgreement(changing, file, { members: { pauses: all } }, (key) => isIn(pause, key)));
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
	const members = { pauses: all.length > 0 ? all : undefined };
	return ok(withAgreement(changing, file, { members }, touches));
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
			{ members: { to, planned: to === planned ? undefined : planned } },
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
