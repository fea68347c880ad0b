import { newlyRaised, type Raised } from './alert.ts';
import { isChainBody, isType, readBody, type BodyRefusal, type Fact } from './facts.ts';
import { isUuidV7, type AlertId, type FactId } from './ids.ts';
import { SETTLES_AFTER, type Fields, type PageName } from './journal.ts';
import { isSection, writingRoles, type Rights } from './permission.ts';
import { canonical, toPlain } from './plain.ts';
import type { Instant } from './time.ts';

/** What one placement holds that a decision needs, as one statement loaded it. */
export interface Snapshot {
	/** In the placement's order: what raises, and what the request names. */
	readonly facts: readonly Fact[];
	readonly raised: readonly Raised[];
	/** The pushing student's pages named by the request or by a `done` in it. */
	readonly pages: readonly StoredPage[];
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
}

/** A page after admission: refused, or the texts it now holds. */
export type AdmittedPage =
	| { readonly page: PageName; readonly refused: PageRefusal }
	| { readonly page: PageName; readonly changed: boolean; readonly fields: Fields };

export type PageRefusal = 'forbidden' | 'too-large' | 'malformed' | 'gap' | 'bad-text';
export type FactRefusal = 'forbidden' | 'fact-changed' | BodyRefusal;

export type Answer<Code> =
	| { readonly status: 'ok'; readonly receivedAt: Instant }
	| { readonly status: 'refused'; readonly code: Code };

export interface Decision {
	readonly facts: readonly (Answer<FactRefusal> & { readonly id: FactId })[];
	readonly pages: readonly (Answer<PageRefusal> & { readonly page: PageName })[];
	readonly write: {
		readonly facts: readonly Fact[];
		/** Pages whose merged state and log grow. */
		readonly pages: readonly PageName[];
		/** Pages that readers get now, as they are. */
		readonly settled: readonly { readonly page: PageName; readonly fields: Fields }[];
		/** Pages to look at again later, for readers. */
		readonly settleLater: readonly { readonly page: PageName; readonly due: Instant }[];
		readonly raised: readonly AlertId[];
	};
}

/**
 * SY1 to SY4: what to write and what to answer, for one placement and one person's request.
 * Pure: the same snapshot, request and `now` give the same decision, so that a lost race decides again.
 */
export function decide(
	snapshot: Snapshot,
	rights: Rights,
	pushed: { readonly facts: readonly PushedFact[]; readonly pages: readonly AdmittedPage[] },
	now: Instant
): Decision {
	const known = new Map(snapshot.facts.map((fact) => [fact.id, fact]));
	const written: Fact[] = [];
	const answers = pushed.facts.map((item) => {
		const verdict = judge(item, known, rights, now);
		if ('fact' in verdict) {
			written.push(verdict.fact);
			known.set(item.id, verdict.fact);
			return { id: item.id, status: 'ok' as const, receivedAt: now };
		}
		return { id: item.id, ...verdict };
	});
	const changed = pushed.pages.filter(
		(page): page is AdmittedPage & { fields: Fields } => 'changed' in page && page.changed
	);
	const settled = settledNow(snapshot, changed, written);
	const settledPages = new Set(settled.map((page) => page.page));
	return {
		facts: answers,
		pages: pushed.pages.map((page) => {
			if ('refused' in page) return { page: page.page, status: 'refused', code: page.refused };
			const stored = snapshot.pages.find((other) => other.page === page.page);
			const receivedAt = page.changed ? now : (stored?.changedAt ?? now);
			return { page: page.page, status: 'ok', receivedAt };
		}),
		write: {
			facts: written,
			pages: changed.map((page) => page.page),
			settled,
			settleLater: changed
				.filter((page) => !settledPages.has(page.page))
				.map((page) => ({ page: page.page, due: now + SETTLES_AFTER })),
			raised: newlyRaised([...snapshot.facts, ...written], snapshot.raised)
		}
	};
}

/** SY2: known facts first, whatever the role is now; then who and may they; then what. */
function judge(
	item: PushedFact,
	known: ReadonlyMap<FactId, Fact>,
	rights: Rights,
	now: Instant
): Answer<FactRefusal> | { readonly fact: Fact } {
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
	const { id, section } = item;
	if (!isSection(section)) return { status: 'refused', code: 'forbidden' };
	const roles = writingRoles(rights, section, isChainBody(item.body));
	if (roles.length === 0) return { status: 'refused', code: 'forbidden' };
	if (!isUuidV7(id)) return { status: 'refused', code: 'bad-fact' };
	if (before) return { status: 'refused', code: 'fact-changed' };
	const body = readBody(section, roles, item.body);
	if (!body.ok) return { status: 'refused', code: body.code };
	return { fact: { id, section, author: rights.person, body: body.value, receivedAt: now } };
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
