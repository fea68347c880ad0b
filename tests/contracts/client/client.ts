import { isDeepStrictEqual } from 'node:util';
import * as Y from 'yjs';
import { fromBytes, toBytes } from './any.ts';
import { openStream, type Stream } from './events.ts';
import { keep, nothingHeld, pageOf, type Held, type HeldPlacement } from './held.ts';
import { call, jsonOf, type Call, type Reply } from './http.ts';
import type {
	Answer,
	Card,
	DemoPerson,
	FactReceipt,
	OwnFact,
	OwnPage,
	PageReceipt,
	Request
} from './types.ts';

const SCRIPT = { 'Carnet-Protocol': '1' };

/** The demonstration's people, as anybody may list them. */
export async function people(server: string): Promise<readonly DemoPerson[]> {
	return jsonOf(await call(`${server}/api/demo/people`)) as DemoPerson[];
}

/** Signs a person of the demonstration in, on a new device. */
export async function enter(server: string, person: string, device: string): Promise<Client> {
	const reply = await call(`${server}/api/demo/enter`, {
		method: 'POST',
		headers: { ...SCRIPT, 'Content-Type': 'application/json' },
		body: JSON.stringify({ personId: person })
	});
	if (reply.status !== 204) throw new Error(`${reply.status} for ${person}`);
	const cookie = reply.headers['set-cookie']?.map((set) => set.split(';')[0]).join('; ');
	if (!cookie) throw new Error('no cookie');
	return new Client(server, person, device, cookie);
}

/** A device of one person: it knows the page that describes the wire, and nothing else. */
export class Client {
	readonly held: Held = nothingHeld();
	/** Every answer's bytes, to look for what should not be in them. */
	readonly received: Uint8Array[] = [];
	/** Sends each exchange twice, as after a cut, and throws if the second is answered otherwise. */
	stutters = false;
	/** Milliseconds that a call may be silent; 0: for ever. */
	patience = 0;

	constructor(
		/** Any server of the same database: the session holds on all. */
		public server: string,
		readonly person: string,
		readonly device: string,
		readonly cookie: string
	) {}

	fetch(path: string, { headers, ...rest }: Call = {}): Promise<Reply> {
		return call(this.server + path, {
			...rest,
			patience: this.patience,
			headers: { ...SCRIPT, Cookie: this.cookie, ...headers }
		});
	}

	/** The exchange's bytes as they are, whatever they are. */
	post(body: Uint8Array, headers: Record<string, string> = {}): Promise<Reply> {
		return this.fetch('/api/sync', {
			method: 'POST',
			headers: { 'Content-Type': 'application/octet-stream', ...headers },
			body
		});
	}

	/** One exchange that keeps nothing on the device. */
	async exchange(request: Partial<Request>): Promise<Answer> {
		const whole = { device: this.device, facts: [], pages: [], have: {}, ...request };
		const reply = await this.post(toBytes(whole));
		this.received.push(reply.bytes);
		if (reply.status !== 200) {
			throw new Error(`${reply.status} ${Buffer.from(reply.bytes).toString('utf8')}`);
		}
		const answer = fromBytes(reply.bytes) as Answer;
		if (this.stutters) await this.repeat(whole, answer);
		return answer;
	}

	/** The same receipts, and the same cursors: nothing was written a second time. */
	private async repeat(request: Request, first: Answer): Promise<void> {
		const reply = await this.post(toBytes(request));
		const again = fromBytes(reply.bytes) as Answer;
		const told = ({ epoch, facts, pages, placements }: Answer) => ({
			epoch,
			facts,
			pages,
			cursors: placements.map(({ id, cursor, whole }) => ({ id, cursor, whole }))
		});
		if (!isDeepStrictEqual(told(again), told(first))) {
			throw new Error(`${JSON.stringify(told(first))} became ${JSON.stringify(told(again))}`);
		}
	}

	/** Sends these, and takes in all that is new, however many answers it takes. */
	async sync(facts: readonly OwnFact[] = [], pages: readonly OwnPage[] = []): Promise<Answer> {
		const { epoch } = this.held;
		const known = { ...(epoch === undefined ? {} : { epoch }) };
		const first = await this.exchange({ ...known, facts, pages, have: this.held.have });
		keep(this.held, first);
		for (let last = first; last.more;) {
			last = await this.exchange({ ...known, have: this.held.have });
			keep(this.held, last);
		}
		return first;
	}

	async tell(fact: OwnFact): Promise<FactReceipt> {
		const answer = await this.sync([fact]);
		const receipt = answer.facts.find(({ id }) => id === fact.id);
		if (!receipt) throw new Error('the fact is missing from the answer');
		return receipt;
	}

	/** Types at the end of a field and pushes what the server lacks. */
	async write(placement: string, page: string, field: string, text: string): Promise<PageReceipt> {
		const { doc } = pageOf(this.held, placement, page);
		const box = doc.getText(field);
		box.insert(box.length, text);
		return this.push(placement, page);
	}

	async push(placement: string, page: string): Promise<PageReceipt> {
		const { doc, server } = pageOf(this.held, placement, page);
		const update = Y.encodeStateAsUpdate(doc, server);
		const vector = Y.encodeStateVector(doc);
		const answer = await this.sync([], [{ placement, page, vector, update }]);
		const receipt = answer.pages.find((of) => of.placement === placement && of.page === page);
		if (!receipt) throw new Error('the page is missing from the answer');
		return receipt;
	}

	of(placement: string): HeldPlacement {
		const held = this.held.placements.get(placement);
		if (!held) throw new Error(`${this.person} holds nothing of ${placement}`);
		return held;
	}

	card(placement: string): Card {
		const { card } = this.of(placement);
		if (!card) throw new Error(`${this.person} may not read ${placement}`);
		return card;
	}

	alert(placement: string, id: string) {
		return this.card(placement).alerts.find((alert) => alert.id === id);
	}

	text(placement: string, page: string, field: string): string {
		return pageOf(this.held, placement, page).doc.getText(field).toJSON();
	}

	live(): Promise<Stream> {
		return openStream(`${this.server}/api/live`, { Cookie: this.cookie });
	}

	async poll(seconds: number): Promise<{ placements: string[] }> {
		const reply = await this.fetch(`/api/live?wait=${seconds}`);
		return jsonOf(reply) as { placements: string[] };
	}

	me(): Promise<Reply> {
		return this.fetch('/api/me');
	}
}
