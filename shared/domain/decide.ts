import { alertsOf, newlyRaised, type Alert, type Raised } from './alert.ts';
import { seesAlert, seesKind } from './audience.ts';
import type { FactBody } from './bodies.ts';
import type { Calendar, Ground } from './ground.ts';
import { groundsOf } from './grounds.ts';
import { isChainBody, isType, type Fact } from './facts.ts';
import { isUuidV7, type AlertId, type FactId } from './ids.ts';
import { SETTLES_AFTER, type Fields, type PageName } from './journal.ts';
import { isSection, writingRoles, type Rights } from './permission.ts';
import { calendarOf, isClosedOn, type Placement, type School } from './placement.ts';
import { canonical, toPlain } from './plain.ts';
import { readBody, type BodyRefusal } from './read-body.ts';
import { ok, refused, type Result } from './result.ts';
import { localTime, type HalfDayKey, type Instant } from './time.ts';
import { watchedOf } from './watched.ts';

/** What one placement holds that a decision needs, as one statement loaded it. */
export interface Snapshot {
	readonly placement: Pick<Placement, 'halfDays' | 'agreements'>;
	/** In the placement's order: what raises, and what the request names. */
	readonly facts: readonly Fact[];
	readonly raised: readonly Raised[];
	/** The pushing student's pages named by the request or by a `done` in it. */
	readonly pages: readonly StoredPage[];
	/** Erased for good, among what the request names. */
	readonly gone: { readonly facts: readonly FactId[]; readonly pages: readonly PageName[] };
}

export interface StoredPage {
	readonly page: PageName;
	readonly fields: Fields;
	readonly changedAt: Instant;
	readonly settledAt?: Instant;
}

/** As it came over the wire: nothing of it is known to be well formed. */
export interface PushedFact {
	readonly id: string;
	readonly section: string;
	readonly body: unknown;
	/** When the school first had it, by a genuine receipt from before a restore (SY24). */
	readonly receivedAt?: Instant;
}

/** A page after admission: refused, or the texts it now holds. */
export type AdmittedPage =
	| { readonly page: PageName; readonly refused: PageRefusal }
	| {
			readonly page: PageName;
			readonly changed: boolean;
			readonly fields: Fields;
			/** When the school first had these very texts (SY24). */
			readonly receivedAt?: Instant;
	  };

export type PageRefusal = 'forbidden' | 'too-large' | 'malformed' | 'gap' | 'bad-text' | 'closed';
export type FactRefusal = 'forbidden' | 'fact-changed' | 'closed' | BodyRefusal;

export type Answer<Code> =
	| { readonly status: 'ok'; readonly receivedAt: Instant }
	| { readonly status: 'refused'; readonly code: Code }
	| { readonly status: 'gone' };

export interface Decision {
	readonly facts: readonly (Answer<FactRefusal> & { readonly id: FactId })[];
	readonly pages: readonly (Answer<PageRefusal> & { readonly page: PageName })[];
	readonly write: {
		readonly facts: readonly Fact[];
		/** Pages whose merged state and log grow. */
		readonly pages: readonly { readonly page: PageName; readonly receivedAt: Instant }[];
		/** Pages that readers get now, as they are. */
		readonly settled: readonly { readonly page: PageName; readonly fields: Fields }[];
		/** Pages to look at again later, for readers. */
		readonly settleLater: readonly { readonly page: PageName; readonly due: Instant }[];
		readonly raised: readonly Raised[];
	};
}

/**
 * SY1 to SY4: what to write and what to answer, for one placement and one person's request.
 * Pure: the same snapshot, request and `now` give the same decision, so that a lost race decides again.
 */
export function decide(
	snapshot: Snapshot,
	rights: Rights,
	school: Pick<School, 'timeZone'>,
	pushed: { readonly facts: readonly PushedFact[]; readonly pages: readonly AdmittedPage[] },
	now: Instant
): Decision {
	const calendar = calendarOf(snapshot.placement, school);
	const scene = {
		rights,
		ordered: watchedOf(snapshot.facts)?.mark.id,
		gone: new Set(snapshot.gone.facts),
		closed: isClosedOn(snapshot.placement, localTime(now, school.timeZone).day),
		alertNamed: alertsLater(snapshot, calendar),
		ownHalfDays: new Set(
			snapshot.placement.halfDays
				.filter(({ agreement }) => rights.agreements.includes(agreement))
				.map(({ key }) => key)
		)
	};
	const known = new Map(snapshot.facts.map((fact) => [fact.id, fact]));
	const written: Fact[] = [];
	const lost: AlertId[] = [];
	const facts = pushed.facts.map((item) => {
		const answer = answerTo(item, known, scene);
		if (answer !== 'new') return { id: item.id, ...answer };
		const body = judge(item, scene);
		if (!body.ok) {
			if (isChainLoss(item, body.code, rights)) lost.push(`refused/${item.id}`);
			return { id: item.id, status: 'refused' as const, code: body.code };
		}
		const section = item.section as Fact['section'];
		const receivedAt = item.receivedAt ?? now;
		const fact = { id: item.id, section, author: rights.person, body: body.value, receivedAt };
		written.push(fact);
		known.set(fact.id, fact);
		return { id: item.id, status: 'ok' as const, receivedAt };
	});
	const gonePages = new Set(snapshot.gone.pages);
	const pages = pushed.pages.map((page): Decision['pages'][number] => {
		if (gonePages.has(page.page)) return { page: page.page, status: 'gone' };
		if ('refused' in page) return { page: page.page, status: 'refused', code: page.refused };
		if (page.changed && scene.closed) {
			return { page: page.page, status: 'refused', code: 'closed' };
		}
		const stored = snapshot.pages.find((other) => other.page === page.page);
		const first = page.receivedAt ?? now;
		const receivedAt = page.changed ? first : (stored?.changedAt ?? first);
		return { page: page.page, status: 'ok', receivedAt };
	});
	const accepted = new Set(pages.flatMap(({ page, status }) => (status === 'ok' ? [page] : [])));
	const changed = pushed.pages.filter(
		(page): page is Extract<AdmittedPage, { fields: Fields }> =>
			'changed' in page && page.changed && accepted.has(page.page)
	);
	const settled = settledNow(snapshot, changed, written);
	const settledPages = new Set(settled.map((page) => page.page));
	const already = new Set(snapshot.raised.map(({ id }) => id));
	const after = [...snapshot.facts, ...written];
	const backdated = written.some(({ receivedAt }) => receivedAt !== now);
	return {
		facts,
		pages,
		write: {
			facts: written,
			pages: changed.map(({ page, receivedAt = now }) => ({ page, receivedAt })),
			settled,
			settleLater: changed
				.filter((page) => !settledPages.has(page.page))
				.map((page) => ({ page: page.page, due: now + SETTLES_AFTER })),
			raised: [
				...newlyRaised(after, snapshot.raised, calendar).map((id) => ({
					id,
					raisedAt: backdated ? raisedBy(id, groundsOf(after, calendar), written) : now
				})),
				...[...new Set(lost)].filter((id) => !already.has(id)).map((id) => ({ id, raisedAt: now }))
			]
		}
	};
}

/** Most of what is pushed speaks of no alert. */
function alertsLater(
	{ facts, raised }: Snapshot,
	calendar: Calendar
): (id: AlertId) => Alert | undefined {
	let alerts: ReadonlyMap<AlertId, Alert> | undefined;
	return (id) => {
		alerts ??= new Map(alertsOf(facts, raised, calendar).map((alert) => [alert.id, alert]));
		return alerts.get(id);
	};
}

/**
 * SY24: what a restored school learns again is as old as the first fact that raised it, and « repeated » as the
 * last, which made it so.
 */
function raisedBy(id: AlertId, grounds: readonly Ground[], written: readonly Fact[]): Instant {
	const ground = grounds.find((other) => other.id === id);
	const raising = written.filter((fact) =>
		ground?.supports.some((support) => support.fact === fact.id)
	);
	const first = raising.length > 0 && ground?.kind !== 'repeated';
	const moments = (raising.length > 0 ? raising : written).map(({ receivedAt }) => receivedAt);
	return first ? Math.min(...moments) : Math.max(...moments);
}

interface Scene {
	readonly rights: Rights;
	/** The mark « à suivre » that stands. */
	readonly ordered: FactId | undefined;
	readonly gone: ReadonlySet<FactId>;
	readonly closed: boolean;
	readonly alertNamed: (id: AlertId) => Alert | undefined;
	readonly ownHalfDays: ReadonlySet<HalfDayKey>;
}

/** SY2: one's own known facts first, whatever the role is now; SY12: what was erased stays gone. */
function answerTo(
	item: PushedFact,
	known: ReadonlyMap<FactId, Fact>,
	{ rights, gone }: Scene
): Answer<FactRefusal> | 'new' {
	const before = known.get(item.id);
	if (before?.author === rights.person) {
		const body = toPlain(item.body);
		const same =
			before.section === item.section &&
			body !== undefined &&
			canonical(body) === canonical(toPlain(before.body) ?? null);
		return same
			? { status: 'ok', receivedAt: before.receivedAt }
			: { status: 'refused', code: 'fact-changed' };
	}
	if (rights.everRoles.length === 0) return { status: 'refused', code: 'forbidden' };
	if (gone.has(item.id)) return { status: 'gone' };
	return before ? { status: 'refused', code: 'fact-changed' } : 'new';
}

/** Who and may they; then what. */
function judge(item: PushedFact, scene: Scene): Result<FactBody, FactRefusal> {
	const { section, id } = item;
	if (!isSection(section)) return refused('forbidden');
	const roles = writingRoles(scene.rights, section, isChainBody(item.body));
	if (roles.length === 0) return refused('forbidden');
	if (!isUuidV7(id)) return refused('bad-fact');
	const signed = item.receivedAt !== undefined;
	const body = readBody(section, roles, item.body, signed ? 'signed' : scene.rights.via);
	if (!body.ok) return body;
	const alert = 'alert' in body.value ? scene.alertNamed(body.value.alert) : undefined;
	// SY13: whoever sees an alert through does so to its end, however late it came.
	if (scene.closed && !alert) return refused('closed');
	// A mark that was taken back meanwhile orders nothing (SI5).
	if ('ordered' in body.value && !signed && body.value.ordered !== scene.ordered) {
		return refused('forbidden');
	}
	// A step about an alert that its author may not see would act in the dark (PE4).
	if (alert && !seesAlert(alert, scene.rights, scene.ownHalfDays)) return refused('forbidden');
	// Nobody opens for themselves an alert that has yet to come and is none of theirs.
	if (body.value.type === 'passed' && !alert && !seesKind(body.value.alert, scene.rights)) {
		return refused('forbidden');
	}
	return ok(body.value);
}

/**
 * AL11: a fact of the chain that was refused is told to the CPE in the same commit, if it comes from somebody
 * who ever had a part in this placement: what they meant to say may be that a child is missing.
 */
function isChainLoss({ id, body }: PushedFact, code: FactRefusal, rights: Rights): boolean {
	return isUuidV7(id) && isChainBody(body) && code !== 'forbidden' && rights.everRoles.length > 0;
}

/**
 * SY4: « J'ai fini ma journée » shows readers the page as it is in this very commit. Text that arrives
 * after the tap it belonged to (another request, another device) is shown too, if none of the day was yet.
 */
function settledNow(
	snapshot: Snapshot,
	changed: readonly { readonly page: PageName; readonly fields: Fields }[],
	written: readonly Fact[]
): { page: PageName; fields: Fields }[] {
	const tapped = daysDone(written);
	const tappedBefore = daysDone(snapshot.facts);
	const current = new Map<PageName, Fields>(
		[...snapshot.pages, ...changed].map(({ page, fields }) => [page, fields])
	);
	const settledOnce = new Set(
		snapshot.pages.filter((page) => page.settledAt !== undefined).map(({ page }) => page)
	);
	const late = changed.filter(({ page }) => tappedBefore.has(page) && !settledOnce.has(page));
	const due = new Set([...tapped, ...late.map(({ page }) => page)]);
	return [...current].flatMap(([page, fields]) => (due.has(page) ? [{ page, fields }] : []));
}

function daysDone(facts: readonly Fact[]): Set<PageName> {
	return new Set(facts.flatMap((fact) => (isType(fact, 'done') ? [fact.body.day] : [])));
}
