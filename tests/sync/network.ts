import type { Flow } from './flow.ts';
import type { Phone, Tab } from './phone.ts';

/** What becomes of one request. */
export type Fate =
	| 'arrives'
	/** Nothing reached the school. */
	| 'lost-before'
	/** The school committed, and nobody heard the answer. */
	| 'lost-after'
	/** Arrives, and a copy of it arrives some other time. */
	| 'twice'
	/** A hotel's page, with status 200. */
	| 'portal'
	/** 503 with a wait. */
	| 'busy';

export interface Call {
	readonly tab: Tab;
	readonly path: string;
	readonly init: RequestInit;
	/** As the cookie was when it left. */
	readonly token: string | undefined;
	flow?: Flow<Response>;
	/** Nobody waits for the answer any more. */
	abandoned: boolean;
	resolve(response: Response): void;
	reject(error: unknown): void;
}

/** Looks at every answer before it crosses the wire. */
export type Inspect = (call: Call, response: Response) => Promise<Response>;
type Serve = (call: Call) => Flow<Response>;

/** Between the devices and the school: nothing moves here unless the run says so. */
export class Network {
	readonly calls: Call[] = [];
	/** Bodies that were sent already and arrive again, some time. */
	readonly strays: Call[] = [];
	readonly #serve: Serve;
	readonly #inspect: Inspect;

	constructor(serve: Serve, inspect: Inspect) {
		this.#serve = serve;
		this.#inspect = inspect;
	}

	fetch(tab: Tab, path: string, init: RequestInit): Promise<Response> {
		if (tab.dead || path.startsWith('/api/live')) return new Promise(() => undefined);
		if (!tab.phone.online) return Promise.reject(new TypeError('network'));
		return new Promise((resolve, reject) => {
			const call: Call = {
				tab,
				path,
				init,
				token: tab.phone.token,
				abandoned: false,
				resolve,
				reject
			};
			init.signal?.addEventListener('abort', () => {
				call.abandoned = true;
				if (!call.flow) this.#drop(call);
				reject(new DOMException('aborted', 'AbortError'));
			});
			this.calls.push(call);
		});
	}

	of(phone: Phone): Call | undefined {
		return this.calls.find((call) => call.tab.phone === phone);
	}

	/** All the way, as its fate is. */
	async carry(call: Call, fate: Fate): Promise<void> {
		if (fate === 'lost-before' && !call.flow) {
			this.lose(call);
			return;
		}
		if (fate === 'portal' && !call.flow) {
			this.#drop(call);
			call.resolve(new Response('<p>Wi-Fi</p>', { headers: { 'Content-Type': 'text/html' } }));
			return;
		}
		if (fate === 'busy' && !call.flow) {
			this.#drop(call);
			const headers = { 'Retry-After': '120' };
			call.resolve(
				Response.json({ error: { code: 'unavailable', message: '…' } }, { status: 503, headers })
			);
			return;
		}
		if (fate === 'twice' && call.path === '/api/sync') {
			const { flow: _itsOwn, ...copy } = call;
			this.strays.push({ ...copy, abandoned: true, resolve: ignore, reject: ignore });
		}
		while (this.calls.includes(call)) await this.step(call, fate === 'lost-after');
	}

	/** One transaction further. @param deaf the answer is lost on its way */
	async step(call: Call, deaf = false): Promise<void> {
		call.flow ??= this.#serve(call);
		await call.flow.step();
		if (!call.flow.done) return;
		this.#drop(call);
		if (call.flow.error !== undefined || !call.flow.value) throw call.flow.error;
		const answer = await this.#inspect(call, call.flow.value);
		if (deaf) call.reject(new TypeError('network'));
		else if (!call.abandoned && !call.tab.dead) call.resolve(answer);
	}

	/** The copy of an old request arrives. */
	async stray(call: Call): Promise<void> {
		this.strays.splice(this.strays.indexOf(call), 1);
		this.calls.push(call);
		await this.carry(call, 'arrives');
	}

	lose(call: Call): void {
		this.#drop(call);
		call.reject(new TypeError('network'));
	}

	/** The server dies: what it was doing stops between two transactions, and every line is cut. */
	crash(): void {
		for (const call of [...this.calls]) if (call.flow) this.lose(call);
	}

	#drop(call: Call): void {
		const place = this.calls.indexOf(call);
		if (place >= 0) this.calls.splice(place, 1);
	}
}

function ignore(): void {
	// A stray's answer finds nobody.
}
