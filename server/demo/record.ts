import type { Raised } from '#shared/domain/alert.ts';
import { decide, type AdmittedPage } from '#shared/domain/decide.ts';
import type { Fact } from '#shared/domain/facts.ts';
import type { Fields, PageName } from '#shared/domain/journal.ts';
import { SCHOOL_ROLES, type Member, type Person } from '#shared/domain/people.ts';
import { rightsOf } from '#shared/domain/permission.ts';
import type { Agreement, HalfDay } from '#shared/domain/placement.ts';
import { localDay, type Instant } from '#shared/domain/time.ts';
import { admit, type Admitted } from '#shared/notebook/admit.ts';
import { SCHOOL } from './school.ts';
import type { Act } from './notebook.ts';

/** A placement as it is put in, before anybody wrote in it. */
export interface Planned {
	readonly id: string;
	readonly student: string;
	readonly className: string;
	readonly agreements: readonly Agreement[];
	readonly halfDays: readonly HalfDay[];
	readonly members: readonly Member[];
}

interface PageRow {
	readonly author: string;
	readonly page: PageName;
	readonly seq: number;
	readonly state: Uint8Array;
	readonly fields: Fields;
	readonly changedAt: Instant;
}

/** All that the acts of one placement leave behind. */
export interface Recorded {
	counter: number;
	readonly facts: (Fact & { readonly seq: number; readonly nth: number })[];
	readonly raised: (Raised & { readonly seq: number })[];
	readonly pages: Map<PageName, PageRow>;
	readonly log: (Pick<PageRow, 'author' | 'page' | 'seq'> & {
		readonly device: string;
		readonly update: Uint8Array;
		readonly receivedAt: Instant;
	})[];
	readonly settled: Map<
		PageName,
		Pick<PageRow, 'author' | 'page' | 'seq' | 'fields'> & { readonly settledAt: Instant }
	>;
	/** Pages to be shown later, with when. */
	readonly due: Map<PageName, { readonly author: string; readonly at: Instant }>;
}

/**
 * What the exchange would have written, act after act, and the worker between them: the same gatekeeper and the
 * same decisions, in memory, since a commit an act would take a minute (tests hold both ways equal).
 * Only a student writes pages, so a page's name says whose it is.
 */
export function record(
	placement: Planned,
	acts: readonly Act[],
	rolesOf: (person: string) => Person['roles'],
	now: Instant
): Recorded {
	const kept: Recorded = {
		counter: 0,
		facts: [],
		raised: [],
		pages: new Map(),
		log: [],
		settled: new Map(),
		due: new Map()
	};
	for (const act of acts.toSorted((one, other) => one.at - other.at)) {
		settleUntil(act.at, kept);
		take(act, placement, rolesOf(act.person), kept);
	}
	settleUntil(now, kept);
	return kept;
}

function take(
	{ person, at, request }: Act,
	placement: Planned,
	roles: Person['roles'],
	kept: Recorded
): void {
	if (request.facts.length + request.pages.length === 0) return;
	const admitted = new Map<PageName, Admitted>();
	const pages = request.pages.map(({ page, update, vector }): AdmittedPage => {
		const result = admit({ stored: kept.pages.get(page)?.state, update, vector });
		if (!result.ok) throw new Error(`${placement.id}: page ${page} is ${result.code}`);
		admitted.set(page, result.value);
		return { page, ...result.value };
	});
	const snapshot = {
		placement,
		facts: kept.facts,
		raised: kept.raised,
		pages: [...kept.pages.values()].map((page) => {
			const settledAt = kept.settled.get(page.page)?.settledAt;
			return { ...page, ...(settledAt === undefined ? {} : { settledAt }) };
		}),
		gone: { facts: [], pages: [] }
	};
	const rights = rightsOf(
		{ id: person, roles },
		placement.members,
		SCHOOL_ROLES,
		localDay(at, SCHOOL.timeZone)
	);
	const {
		facts,
		pages: answers,
		write
	} = decide(snapshot, rights, SCHOOL, { ...request, pages }, at);
	const refused = [...facts, ...answers].find(({ status }) => status !== 'ok');
	if (refused)
		throw new Error(`${placement.id}: ${JSON.stringify([person, refused, request.facts])}`);
	const seq = ++kept.counter;
	kept.facts.push(...write.facts.map((fact, nth) => ({ ...fact, seq, nth })));
	kept.raised.push(
		...write.raised
			.toSorted((one, other) => (one.id < other.id ? -1 : 1))
			.map((raised) => ({ ...raised, seq }))
	);
	for (const { page } of write.pages) {
		const { state, fields } = admitted.get(page) ?? {};
		const update = request.pages.find((pushed) => pushed.page === page)?.update;
		if (!state || !fields || !update) throw new Error('a written page was pushed');
		kept.pages.set(page, { author: person, page, seq, state, fields, changedAt: at });
		kept.log.push({ author: person, page, seq, device: request.device, update, receivedAt: at });
	}
	for (const { page, fields } of write.settled) {
		kept.settled.set(page, { author: person, page, seq, fields, settledAt: at });
		kept.due.delete(page);
	}
	for (const { page, due } of write.settleLater) kept.due.set(page, { author: person, at: due });
}

/** SY15, as the worker does it. */
function settleUntil(now: Instant, kept: Recorded): void {
	for (const [page, { author, at }] of [...kept.due].sort(
		([, one], [, other]) => one.at - other.at
	)) {
		if (at > now) return;
		kept.due.delete(page);
		const seq = ++kept.counter;
		const fields = kept.pages.get(page)?.fields ?? {};
		kept.settled.set(page, { author, page, seq, fields, settledAt: at });
	}
}
