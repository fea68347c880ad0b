import type { FactAnswer, PageAnswer } from '#shared/api/protocol.ts';
import type { ExchangeRequest } from '#shared/api/request.ts';
import {
	decide,
	type AdmittedPage,
	type Decision,
	type PageRefusal,
	type PushedFact
} from '#shared/domain/decide.ts';
import { isUuidV7, type PlacementId } from '#shared/domain/ids.ts';
import { isPageName } from '#shared/domain/journal.ts';
import { SCHOOL_ROLES } from '#shared/domain/people.ts';
import {
	rightsOf,
	rightsVia,
	writingRoles,
	type Rights,
	type Via
} from '#shared/domain/permission.ts';
import { isBadText } from '#shared/domain/plain.ts';
import type { Result } from '#shared/domain/result.ts';
import { localDay, type Instant } from '#shared/domain/time.ts';
import type { Admitted } from '#shared/notebook/admit.ts';
import { vectorOf } from '#shared/notebook/page.ts';
import type { Database, Tx } from '#server/db/database.ts';
import type { Ports } from '#server/ports.ts';
import { tellAtOnce } from '#server/alerts/telling.ts';
import { writeToFamily } from '#server/store/family-store.ts';
import {
	commit,
	isEmptyWrite,
	load,
	lockPlacement,
	type Loaded,
	type Write
} from '#server/store/placement-store.ts';
import type { Known } from '#server/store/news-store.ts';
import { signalGround } from '#server/store/signal-store.ts';
import type { Reader } from '#server/store/school-store.ts';
import type { Gatekeeper } from './gatekeeper.ts';
import { readReceipt, writeReceipt, type Signing } from './receipt.ts';
import { readSettled } from './read-settled.ts';
import { topicsOf } from './topics.ts';

type PushedFacts = ExchangeRequest['facts'];
type PushedPages = ExchangeRequest['pages'];

export interface PushAnswers {
	readonly facts: readonly FactAnswer[];
	readonly pages: readonly PageAnswer[];
	/** The counter that the answers speak of; undefined: nothing was answered, or no such placement. */
	readonly counter?: number;
}

/** A placement as a commit leaves it (SY62). */
export interface Committed {
	readonly id: PlacementId;
	/** Of the journal its facts are those that came after this counter; undefined: not all of these. */
	readonly since: number | undefined;
	readonly known: Known;
}

/** What else is done in the transaction that writes, knowing what is to be answered. */
export interface Along<Result> {
	/** The counter that whoever is told in this transaction holds of the placement. */
	readonly since?: number | undefined;
	do(tx: Tx, answers: PushAnswers, committed: Committed): Promise<Result>;
}

/** What one request brings for one placement. */
export interface Pushed {
	readonly facts: PushedFacts;
	readonly pages: PushedPages;
}

/** What taking in stands on, whoever brings it. */
export interface Intake {
	readonly database: Database;
	readonly ports: Ports;
	readonly gatekeeper: Gatekeeper;
}

/** Who brings it, from which device, and the key of receipts. */
export interface Bringer extends Reader {
	readonly device: string;
	readonly key: Uint8Array;
	/** From no device of theirs. */
	readonly via?: Via;
}

/** Races lost before the writers of a placement queue up, and before an item stays unanswered. */
const RACES_BEFORE_LOCK = 3;
const RACES_AT_MOST = 8;

/**
 * One person's items for one placement: load, admit, decide, commit if nobody came between.
 * An answer is given only after the commit. No answer: not received, the device sends it again.
 * @param along done if something is written, and undone with it
 * @returns with `along` what that gave, if its commit stands
 */
export async function push<Result = never>(
	{ database, ports, gatekeeper }: Intake,
	bringer: Bringer,
	placement: string,
	items: Pushed,
	along?: Along<Result>
): Promise<PushAnswers & { readonly along?: Result }> {
	if (isBadText(placement)) return forbidden(items);
	const named = {
		facts: items.facts.map((fact) => fact.id).filter(isUuidV7),
		pages: [...new Set([...items.pages.map(({ page }) => page), ...daysNamed(items.facts)])].filter(
			isPageName
		)
	};
	const { device, ...reader } = bringer;
	const signing = {
		school: reader.school.id,
		placement,
		person: reader.person.id,
		key: bringer.key
	};
	for (let race = 0; race < RACES_AT_MOST; race++) {
		const attempt = async (
			lock: boolean
		): Promise<(PushAnswers & { along?: Result }) | undefined> => {
			const loaded = await database.withSchool(reader.school.id, async (tx) => {
				if (lock) await lockPlacement(tx, placement);
				return load(tx, placement, reader.person.id, named, along?.since);
			});
			if (!loaded) return forbidden(items);
			const today = localDay(ports.clock.now(), reader.school.timeZone);
			const rights = rightsVia(
				rightsOf(reader.person, loaded.members, SCHOOL_ROLES, today),
				bringer.via
			);
			const admitted = await admitAll(gatekeeper, loaded, rights, items.pages);
			const now = ports.clock.now();
			const pushed = {
				facts: items.facts.map((fact) => withFirst(fact, signing, now)),
				pages: items.pages.flatMap((page) => {
					const admission = admitted.get(page.page);
					return admission ? [admittedPage(page, admission, signing, now)] : [];
				})
			};
			const decision = decide(loaded, rights, reader.school, pushed, now);
			const write = writeOf(decision, reader, device, items.pages, admitted);
			const answers = answersOf(decision, items.facts, loaded, admitted, signing);
			if (isEmptyWrite(write)) return { ...answers, counter: loaded.counter };
			const ground =
				write.settled.length === 0
					? undefined
					: await database.withSchool(reader.school.id, (tx) => signalGround(tx, placement));
			const whole = await readSettled(loaded, write, ground, ports.random, now);
			const committed = await database.withSchool(reader.school.id, async (tx) => {
				const counter = await commit(tx, placement, loaded.counter, whole, now);
				const alerts = whole.raised.length + (whole.facts.length > 0 ? loaded.raised.length : 0);
				if (counter === undefined) return undefined;
				if (alerts + (whole.passages?.length ?? 0) > 0) await tellAtOnce(tx, placement, now);
				await writeToFamily(tx, placement, whole.facts, now);
				const moved = { ...answers, counter };
				if (!along) return moved;
				const facts = [...loaded.facts, ...whole.facts.map((fact) => ({ ...fact, seq: counter }))];
				const known = { facts, placement: loaded.placement };
				const committed = { id: placement, since: along.since, known };
				return { ...moved, along: await along.do(tx, moved, committed) };
			});
			if (committed === undefined) return undefined;
			ports.bus.publish({
				school: reader.school.id,
				placement,
				...topicsOf(whole, loaded.facts),
				author: reader.person.id,
				device
			});
			return committed;
		};
		const answers = await attempt(race >= RACES_BEFORE_LOCK);
		if (answers) return answers;
		ports.log.info('race-lost', { placement, race });
		await jitter(race, ports);
	}
	return { facts: [], pages: [] };
}

function daysNamed(facts: PushedFacts): string[] {
	return facts.flatMap(({ body }) => {
		const { type, day } = (body ?? {}) as { type?: unknown; day?: unknown };
		return type === 'done' && typeof day === 'string' ? [day] : [];
	});
}

type AdmittedPages = ReadonlyMap<string, Result<Admitted, PageRefusal>>;

/** Pages that could not be looked at are left out: unanswered, they are sent again. */
async function admitAll(
	gatekeeper: Gatekeeper,
	loaded: Loaded,
	rights: Rights,
	pages: PushedPages
): Promise<AdmittedPages> {
	const admitted = new Map<string, Result<Admitted, PageRefusal>>();
	const maySend = writingRoles(rights, 'journal').length > 0;
	for (const { page, update, vector } of pages) {
		const stored = loaded.pages.find((other) => other.page === page)?.state;
		if (!maySend) admitted.set(page, { ok: false, code: 'forbidden' });
		else if (!isPageName(page)) admitted.set(page, { ok: false, code: 'malformed' });
		else {
			const admission = await gatekeeper.admit(rights.person, { stored, update, vector });
			if (admission !== 'later') admitted.set(page, admission);
		}
	}
	return admitted;
}

/** SY24: with the instant of its first reception, where the device hands back a receipt of ours. */
function withFirst(fact: PushedFacts[number], signing: Signing, now: Instant): PushedFact {
	const { id, section, body } = fact;
	const first = readReceipt(fact.receipt, { fact: id, section, body }, signing, now);
	return { id, section, body, ...(first === undefined ? {} : { receivedAt: first }) };
}

function admittedPage(
	{ page, receipt }: PushedPages[number],
	result: Result<Admitted, PageRefusal>,
	signing: Signing,
	now: Instant
): AdmittedPage {
	if (!result.ok) return { page, refused: result.code };
	const { changed, fields } = result.value;
	const first = readReceipt(receipt, { page, fields }, signing, now);
	return { page, changed, fields, ...(first === undefined ? {} : { receivedAt: first }) };
}

function writeOf(
	decision: Decision,
	reader: Reader,
	device: string,
	pushed: PushedPages,
	admitted: AdmittedPages
): Write {
	return {
		author: reader.person.id,
		device,
		browser: reader.browser ?? '',
		facts: decision.write.facts,
		pages: decision.write.pages.flatMap(({ page, receivedAt }) => {
			const result = admitted.get(page);
			const update = pushed.find((other) => other.page === page)?.update;
			if (!result?.ok || !update) return [];
			const { state, fields } = result.value;
			return [{ page, update, state, fields, receivedAt }];
		}),
		settled: decision.write.settled,
		settleLater: decision.write.settleLater,
		raised: decision.write.raised
	};
}

function answersOf(
	decision: Decision,
	pushed: PushedFacts,
	loaded: Loaded,
	admitted: AdmittedPages,
	signing: Signing
): PushAnswers {
	const { placement } = signing;
	return {
		facts: decision.facts.map((answer, place): FactAnswer => {
			const fact = pushed[place];
			if (answer.status !== 'ok' || !fact) return { placement, ...answer };
			const { id, section, body } = fact;
			const receipt = writeReceipt({ fact: id, section, body }, answer.receivedAt, signing);
			return { placement, ...answer, receipt };
		}),
		pages: decision.pages.map((answer) => {
			const result = admitted.get(answer.page);
			if (answer.status === 'refused' && answer.code === 'gap') {
				// From here the device makes the difference again.
				const stored = loaded.pages.find((page) => page.page === answer.page)?.state;
				return { placement, ...answer, vector: vectorOf(stored) };
			}
			if (answer.status !== 'ok') return { placement, ...answer };
			if (!result?.ok) throw new Error('an accepted page was admitted');
			const { vector, lacking, fields } = result.value;
			const receipt = writeReceipt({ page: answer.page, fields }, answer.receivedAt, signing);
			return { placement, ...answer, receipt, vector, ...(lacking ? { update: lacking } : {}) };
		})
	};
}

function forbidden({ facts, pages }: { facts: PushedFacts; pages: PushedPages }): PushAnswers {
	const refused = { status: 'refused', code: 'forbidden' } as const;
	return {
		facts: facts.map(({ id, placement }) => ({ id, placement, ...refused })),
		pages: pages.map(({ page, placement }) => ({ page, placement, ...refused }))
	};
}

function jitter(race: number, ports: Ports): Promise<void> {
	const [byte = 0] = ports.random.bytes(1);
	return new Promise((resolve) => setTimeout(resolve, (byte / 255) * 10 * 2 ** race));
}
