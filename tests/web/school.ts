import { decode, encode } from '#shared/api/codec.ts';
import type {
	ExchangeAnswer,
	FactAnswer,
	PageAnswer,
	PlacementNews,
	WireFact,
	WireText
} from '#shared/api/protocol.ts';
import type { ExchangeRequest } from '#shared/api/request.ts';
import type { Card } from '#shared/domain/card.ts';
import { canonical, toPlain } from '#shared/domain/plain.ts';
import { admit } from '#shared/notebook/admit.ts';

/** What happens to the next request: cut before or after the commit, or not answered by Carnet at all. */
export type Mishap = 'cut-before' | 'cut-after' | 'portal' | 'signed-out' | 'busy' | 'outdated';

interface StoredPage {
	state: Uint8Array;
	receivedAt: number;
	seq: number;
	author: string;
}

interface Stored {
	card: Card | null;
	seq: number;
	facts: (WireFact & { seq: number })[];
	pages: Map<string, StoredPage>;
	texts: (WireText & { seq: number })[];
	gone: (PlacementNews['gone'][number] & { seq: number })[];
	/** Cursors given before this are of other rights: the placement comes whole. */
	wholeSince: number;
}

/** A school's server in memory that speaks the contract, scripted by the test. */
export class FakeSchool {
	epoch = 'epoch-1';
	now = 1_000_000;
	readonly mishaps: Mishap[] = [];
	/** Requests that came as gzip. */
	squeezed = 0;
	/** Something on the way that answers for the school, because of what it does not understand. */
	stopsGzip: (() => Response) | undefined;
	/** Requests as they were decoded, in order. */
	readonly requests: ExchangeRequest[] = [];
	/** Between the commit and the answer. */
	meanwhile: (() => Promise<void>) | undefined;
	/** A code for facts and pages that this school refuses. */
	refuses: (item: { id?: string; page?: string; body?: unknown }) => string | undefined = () =>
		undefined;
	/** What spoils the whole body that it is in, and how. */
	poison: (item: unknown) => 'malformed' | 'too-large' | undefined = () => undefined;
	/** Placements in one answer, then `more`. */
	most = Infinity;
	readonly #placements = new Map<string, Stored>();

	placement(id: string, card: Card | null = cardOf(id)): Stored {
		let stored = this.#placements.get(id);
		if (!stored) {
			stored = {
				card,
				seq: 1,
				facts: [],
				pages: new Map(),
				texts: [],
				gone: [],
				wholeSince: 0
			};
			this.#placements.set(id, stored);
		}
		return stored;
	}

	/** Somebody else's fact. */
	say(placement: string, fact: Omit<WireFact, 'receivedAt'>): void {
		const stored = this.placement(placement);
		stored.seq++;
		stored.facts.push({ ...fact, receivedAt: ++this.now, seq: stored.seq });
	}

	/** A backup of nothing: everything received is lost, and the epoch tells. */
	restoreEmpty(): void {
		this.epoch = `${this.epoch}+`;
		for (const stored of this.#placements.values()) {
			Object.assign(stored, { facts: [], pages: new Map(), texts: [], gone: [] });
		}
	}

	facts(placement: string): string[] {
		return this.placement(placement).facts.map(({ id }) => id);
	}

	text(placement: string, page: string, field = 'done'): string | undefined {
		const stored = this.placement(placement).pages.get(page);
		const admitted =
			stored && admit({ stored: stored.state, update: undefined, vector: new Uint8Array([0]) });
		return admitted?.ok ? (admitted.value.fields[field] ?? '') : undefined;
	}

	/** @param squeezed it came as gzip */
	async answer(body: Uint8Array, me: string, squeezed = false): Promise<Response> {
		if (squeezed) this.squeezed++;
		const stopped = squeezed ? this.stopsGzip?.() : undefined;
		if (stopped) return stopped;
		const mishap = this.mishaps.shift();
		if (mishap === 'cut-before') throw new TypeError('network');
		if (mishap === 'portal')
			return new Response('<p>Wi-Fi', { headers: { 'Content-Type': 'text/html' } });
		if (mishap === 'signed-out') return failure(401, 'signed-out');
		if (mishap === 'outdated') return failure(426, 'protocol');
		if (mishap === 'busy') return failure(503, 'unavailable', { 'Retry-After': '30' });
		const decoded = decode(body);
		if (!decoded.ok) return failure(400, 'malformed');
		const request = decoded.value as ExchangeRequest;
		if (request.device === '') return failure(400, 'malformed');
		for (const item of [...request.facts, ...request.pages]) {
			const code = this.poison(item);
			if (code) return failure(code === 'malformed' ? 400 : 413, code);
		}
		this.requests.push(request);
		this.now++;
		const facts = request.facts.map((fact) => this.#takeFact(fact, me));
		const pages = request.pages.map((page) => this.#takePage(page, me));
		const news = this.#news(request.have, request);
		const answer: ExchangeAnswer = {
			now: this.now,
			epoch: this.epoch,
			facts: facts.map((one) => ({ ...one, receipt: `fact of ${this.epoch}` })),
			pages: pages.map((one) => ({ ...one, receipt: `page of ${this.epoch}` })),
			placements: news.slice(0, this.most),
			contacts: {},
			since: `mark-${this.now}`,
			...(news.length > this.most ? { more: true as const } : {})
		};
		const bytes = encode(answer);
		await this.meanwhile?.();
		if (mishap === 'cut-after') throw new TypeError('network');
		return new Response(bytes as Uint8Array<ArrayBuffer>, {
			headers: { 'Content-Type': 'application/octet-stream' }
		});
	}

	#takeFact(fact: ExchangeRequest['facts'][number], me: string): FactAnswer {
		const { id, placement } = fact;
		const stored = this.placement(placement);
		const code = this.refuses(fact);
		if (code !== undefined) return { id, placement, status: 'refused', code: code as never };
		const before = stored.facts.find((other) => other.id === id);
		const body = toPlain(fact.body) ?? null;
		if (before) {
			return canonical(toPlain(before.body) ?? null) === canonical(body)
				? { id, placement, status: 'ok', receivedAt: before.receivedAt }
				: { id, placement, status: 'refused', code: 'fact-changed' };
		}
		stored.seq++;
		stored.facts.push({
			id,
			section: fact.section as never,
			author: me,
			body: body as never,
			receivedAt: this.now,
			seq: stored.seq
		});
		return { id, placement, status: 'ok', receivedAt: this.now };
	}

	#takePage(pushed: ExchangeRequest['pages'][number], me: string): PageAnswer {
		const { placement, page, update, vector } = pushed;
		const stored = this.placement(placement);
		if (stored.gone.some((gone) => gone.page === page)) return { placement, page, status: 'gone' };
		const code = this.refuses(pushed);
		if (code !== undefined) return { placement, page, status: 'refused', code: code as never };
		const before = stored.pages.get(page);
		const admitted = admit({ stored: before?.state, update, vector });
		if (!admitted.ok) {
			const server = admit({ stored: before?.state, update: undefined, vector });
			return {
				placement,
				page,
				status: 'refused',
				code: admitted.code,
				...(server.ok ? { vector: server.value.vector } : {})
			};
		}
		const { changed, state, lacking } = admitted.value;
		if (changed) {
			stored.seq++;
			stored.pages.set(page, { state, receivedAt: this.now, seq: stored.seq, author: me });
		}
		return {
			placement,
			page,
			status: 'ok',
			vector: admitted.value.vector,
			receivedAt: changed ? this.now : (before?.receivedAt ?? this.now),
			...(lacking ? { update: lacking } : {})
		};
	}

	#news(have: ExchangeRequest['have'], request: ExchangeRequest): PlacementNews[] {
		return [...this.#placements].flatMap(([id, stored]): PlacementNews[] => {
			const [epoch, seq] = (have[id] ?? '').split(':');
			const known =
				epoch === this.epoch && Number(seq) >= stored.wholeSince ? Number(seq) : undefined;
			if (known === stored.seq) return [];
			const fresh = <Row extends { seq: number }>(rows: Iterable<Row>): Row[] =>
				[...rows].filter((row) => row.seq > (known ?? 0));
			const pushed = new Set(request.facts.map((fact) => fact.id));
			return [
				{
					id,
					cursor: `${this.epoch}:${stored.seq}`,
					...(known === undefined ? { whole: true as const } : {}),
					card: stored.card,
					facts: stored.card
						? fresh(stored.facts)
								.filter((fact) => !pushed.has(fact.id))
								.map(({ seq: _seq, ...fact }) => fact)
						: [],
					texts: stored.card ? fresh(stored.texts).map(({ seq: _seq, ...text }) => text) : [],
					pages: [...stored.pages]
						.filter(
							([page, row]) => row.seq > (known ?? 0) && !request.pages.some((p) => p.page === page)
						)
						.map(([page, { state, receivedAt }]) => ({ page, update: state, receivedAt })),
					gone: fresh(stored.gone).map(({ seq: _seq, ...gone }) => gone)
				}
			];
		});
	}
}

function failure(status: number, code: string, headers: Record<string, string> = {}): Response {
	return Response.json({ error: { code, message: '…' } }, { status, headers });
}

export function cardOf(id: string): Card {
	return {
		id,
		student: { id: 'student-1', name: 'Camille Exemple', className: '2de 1' },
		agreements: [],
		referents: [],
		cpes: [],
		school: { name: 'Lycée de démonstration', phone: '01 00 00 00 00' },
		halfDays: [],
		alerts: []
	};
}
