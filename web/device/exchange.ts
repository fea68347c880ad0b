import type { PersonId } from '#shared/domain/ids.ts';
import { applyAnswer, refuseHere } from './answer.ts';
import type { CarnetDatabase } from './database.ts';
import type { Environment, Stop } from './environment.ts';
import { jitter, LONGEST } from './jitter.ts';
import type { Link } from './link.ts';
import { erasedPages, type PageKey } from './news.ts';
import { nextParcel, WIDEST, type LoadPageBytes } from './outbox.ts';
import { postAndLeave, postExchange } from './post.ts';
import { exchangeLock } from './record-name.ts';

export interface ExchangeHost {
	readonly environment: Environment;
	readonly db: CarnetDatabase;
	readonly me: PersonId;
	readonly link: Link;
	readonly loadPageBytes: LoadPageBytes;
	/** Whether the session is still this person's: another may have signed in on this browser. */
	isMine(): Promise<boolean>;
	/** What the school says that this person is today. */
	heard(roles: readonly string[]): void;
	/** Closes their open docs in every tab and destroys their caches, before their rows go. */
	erase(pages: readonly PageKey[]): Promise<void>;
}

const IDLE = 2000;
const LONGEST_IDLE = 15_000;
const EVERY = 5 * 60_000;
/** Under the 64 KiB that browsers let a leaving page send. */
const LEAVING_BYTES = 60 * 1024;

/** When and how this device speaks with the school: one exchange at a time, again until all is received. */
export class Exchange {
	readonly #host: ExchangeHost;
	readonly #stopped = new AbortController();
	#running: Promise<void> | undefined;
	#next: Promise<void> | undefined;
	/** The one under way waits for its turn, and has not read yet what to send: what is kept meanwhile goes with it. */
	#waiting = false;
	#since: string | undefined;
	#idle: Stop | undefined;
	#firstEditAt: number | undefined;
	#retry: Stop | undefined;
	#regular: Stop | undefined;
	#failures = 0;
	/** What the server asked to wait for, and since when by this device's clock. */
	#wait = { from: 0, length: 0 };

	constructor(host: ExchangeHost) {
		this.#host = host;
	}

	/** Where the live channel goes on from, by the last answer; undefined: none yet. */
	get since(): string | undefined {
		return this.#since;
	}

	/** Ends for good; what is under way is left to end by itself. */
	stop(): void {
		this.#stopped.abort();
		this.#idle?.();
		this.#retry?.();
		this.#regular?.();
	}

	/** Something was typed: once the hands rest, or every 15 s while they do not. */
	soon(): void {
		// After a failure the retry is on its way; a key more does not hurry it.
		if (this.#retry || this.#stopped.signal.aborted) return;
		const { environment } = this.#host;
		this.#firstEditAt ??= environment.now();
		this.#idle?.();
		const left = this.#firstEditAt + LONGEST_IDLE - environment.now();
		this.#idle = environment.timer(Math.max(0, Math.min(IDLE, left)), () => void this.now());
	}

	/** Never rejects. Joins the exchange that is under way, if one is. */
	now(): Promise<void> {
		this.#running ??= this.#guarded().finally(() => {
			this.#running = undefined;
			// One that waited long for another tab has outlived its own heartbeat.
			this.#beat();
		});
		return this.#running;
	}

	/** As `now`, but never content with one under way: what was kept before the call goes with it. */
	afresh(): Promise<void> {
		if (!this.#running || this.#waiting) return this.now();
		this.#next ??= this.#running.then(() => {
			this.#next = undefined;
			return this.now();
		});
		return this.#next;
	}

	/** The page goes away: only pushes, and waits for nothing. */
	async leave(): Promise<void> {
		const { db, environment, loadPageBytes } = this.#host;
		if (this.#stopped.signal.aborted || !environment.isOnline()) return;
		if (this.#waits() > 0 || !(await this.#host.isMine())) return;
		const parcel = await nextParcel(db, { ...WIDEST, bytes: LEAVING_BYTES }, loadPageBytes);
		if (parcel.facts.length + parcel.pages.length === 0) return;
		postAndLeave(environment, parcel.request);
		// If the page stays after all, the receipts are asked for.
		this.soon();
	}

	async #guarded(): Promise<void> {
		const { environment, db, link } = this.#host;
		this.#idle?.();
		this.#idle = undefined;
		this.#firstEditAt = undefined;
		if (this.#stopped.signal.aborted) return;
		this.#beat();
		if (!environment.isOnline()) {
			link.set({ online: false });
			return;
		}
		const wait = this.#waits();
		if (wait > 0) {
			this.#again(wait);
			return;
		}
		this.#retry?.();
		this.#retry = undefined;
		this.#waiting = true;
		try {
			await environment.alone(exchangeLock(db.name), () => this.#run(), this.#stopped.signal);
		} catch (error) {
			if (this.#isStopped()) return;
			environment.warn('exchange', error);
			this.#failed();
		} finally {
			this.#waiting = false;
		}
	}

	/** Slice after slice, until nothing new is left to send and the server has no more. */
	async #run(): Promise<void> {
		const { environment, db, me, link, loadPageBytes } = this.#host;
		let since: string | undefined;
		const skip = new Set<number>();
		const gapsTried = new Set<number>();
		let items = WIDEST.items;
		let unanswered = false;
		for (;;) {
			if (!(await this.#host.isMine())) {
				link.set({ signedOut: true });
				return;
			}
			this.#waiting = false;
			const parcel = await nextParcel(db, { ...WIDEST, items, skip }, loadPageBytes);
			const reply = await postExchange(environment, parcel.request);
			if (this.#stopped.signal.aborted) return;
			const carried = parcel.facts.length + parcel.pages.length;
			if (reply.kind === 'refused' && carried > 0) {
				// One item spoils the body: halve until it is alone, then refuse it in its place.
				if (carried === 1) await refuseHere(db, parcel, reply.code);
				items = carried === 1 ? WIDEST.items : Math.ceil(carried / 2);
				continue;
			}
			if (reply.kind !== 'answer') {
				this.#unanswered(reply);
				return;
			}
			const { answer } = reply;
			since = answer.since;
			const erased = await erasedPages(db, me, parcel, answer);
			if (erased.length > 0) await this.#host.erase(erased);
			const pages = answer.pages.length > 0 || answer.placements.some((news) => news.pages.length);
			const applied = await applyAnswer(
				{ db, me, now: environment.now(), ...(pages ? { bytes: await loadPageBytes() } : {}) },
				parcel,
				answer
			);
			if (answer.roles) this.#host.heard(answer.roles);
			// The network may have gone while the answer was written down.
			const online = environment.isOnline();
			link.set({ online, signedOut: false, outdated: false, newer: answer.newer === true });
			const again = applied.gaps.filter((n) => !gapsTried.has(n));
			for (const n of again) gapsTried.add(n);
			for (const n of applied.open) if (!again.includes(n)) skip.add(n);
			unanswered ||= applied.open.length > again.length;
			const epochChanged =
				parcel.request.epoch !== undefined && parcel.request.epoch !== answer.epoch;
			if (!answer.more && !parcel.rest && again.length === 0 && !epochChanged) break;
		}
		if (unanswered) {
			this.#failed();
			return;
		}
		this.#since = since;
		this.#failures = 0;
		this.#wait = { from: 0, length: 0 };
	}

	#unanswered(reply: Exclude<Awaited<ReturnType<typeof postExchange>>, { kind: 'answer' }>): void {
		const { environment, link } = this.#host;
		if (reply.kind === 'signed-out') {
			link.set({ online: true, signedOut: true });
			return;
		}
		if (reply.kind === 'outdated') {
			link.set({ online: true, outdated: true });
			return;
		}
		if (reply.kind === 'failed') {
			link.set({ online: false });
			if (reply.retryAfter !== undefined) {
				this.#wait = { from: environment.now(), length: Math.min(reply.retryAfter, LONGEST) };
			}
		}
		this.#failed();
	}

	/** The next regular exchange is always on its way. */
	#beat(): void {
		this.#regular?.();
		if (this.#stopped.signal.aborted) return;
		this.#regular = this.#host.environment.timer(EVERY, () => void this.now());
	}

	/** How long it still is; over at once when the clock was set, since nobody then knows. */
	#waits(): number {
		const { from, length } = this.#wait;
		const since = this.#host.environment.now() - from;
		return since < 0 ? 0 : Math.max(0, length - since);
	}

	/** Asked again after every wait: it may have changed meanwhile. */
	#isStopped(): boolean {
		return this.#stopped.signal.aborted;
	}

	#failed(): void {
		const { environment } = this.#host;
		this.#failures++;
		this.#again(Math.max(this.#waits(), jitter(environment, this.#failures)));
	}

	#again(milliseconds: number): void {
		this.#retry?.();
		this.#retry = this.#host.environment.timer(milliseconds, () => {
			this.#retry = undefined;
			void this.now();
		});
	}
}
