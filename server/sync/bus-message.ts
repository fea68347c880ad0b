import * as v from 'valibot';
import type { Role } from '#shared/domain/people.ts';
import type { Poke, Topic } from '#server/ports.ts';

/** What one process tells the others: ids and topics, never content. */
export interface Message {
	/** The name of the channel that says it. */
	readonly from: string;
	/** `missed`: more than can be said, anything may have changed. None at all: it is there. */
	readonly pokes: readonly Poke[] | 'missed';
}

/** PostgreSQL takes 7,999. */
const MOST_BYTES = 7900;

const list = v.array(v.string());
const pokeOnWire = v.tuple([v.string(), v.string(), list, list, v.string(), v.string()]);
const messageOnWire = v.tuple([v.string(), v.nullable(v.array(pokeOnWire))]);
type PokeOnWire = v.InferOutput<typeof pokeOnWire>;

/** As payloads that PostgreSQL takes. A poke too long for one is said as `missed`. */
export function writeMessages({ from, pokes }: Message): string[] {
	if (pokes === 'missed') return [JSON.stringify([from, null])];
	const payloads: string[] = [];
	let [texts, bytes]: [string[], number] = [[], 0];
	const room = MOST_BYTES - Buffer.byteLength(JSON.stringify([from, []]));
	const end = (): void => {
		payloads.push(`[${JSON.stringify(from)},[${texts.join(',')}]]`);
		[texts, bytes] = [[], 0];
	};
	for (const poke of pokes) {
		const text = JSON.stringify(onWire(poke));
		const size = Buffer.byteLength(text) + 1;
		if (size > room) return writeMessages({ from, pokes: 'missed' });
		if (bytes + size > room) end();
		texts.push(text);
		bytes += size;
	}
	if (texts.length > 0 || payloads.length === 0) end();
	return payloads;
}

/** Undefined: written by nobody who speaks as we do. */
export function readMessage(payload: string): Message | undefined {
	const parsed = v.safeParse(messageOnWire, parse(payload));
	if (!parsed.success) return undefined;
	const [from, pokes] = parsed.output;
	return { from, pokes: pokes ? pokes.map(ofWire) : 'missed' };
}

function onWire({ school, placement, topics, roles, author, device }: Poke): PokeOnWire {
	return [school, placement, [...topics], [...(roles ?? [])], author, device];
}

/** A topic or role that only a newer process knows is heard by nobody here: nobody here may read it. */
function ofWire([school, placement, topics, roles, author, device]: PokeOnWire): Poke {
	return {
		school,
		placement,
		topics: topics as Topic[],
		roles: roles as Role[],
		author,
		device
	};
}

function parse(payload: string): unknown {
	try {
		return JSON.parse(payload);
	} catch {
		return undefined;
	}
}
