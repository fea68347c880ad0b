import { createDecoder, readVarString, readVarUint } from 'lib0/decoding';
import {
	createEncoder,
	toUint8Array,
	writeVarString,
	writeVarUint,
	writeVarUint8Array,
	type Encoder
} from 'lib0/encoding';
import * as Y from 'yjs';
import { NOTHING } from '#shared/notebook/page.ts';
import { ofPeers } from './peers.ts';
import { factsOf, type Day } from './pages.ts';

interface Socket {
	on(event: 'open' | 'close', heard: () => void): void;
	on(event: 'message', heard: (bytes: Uint8Array) => void): void;
	on(event: 'error', heard: (error: Error) => void): void;
	send(bytes: Uint8Array): void;
	close(): void;
}

/** Kinds of messages, of the wire of Hocuspocus and of y-protocols inside it. */
const [SYNC, AUTH, SYNC_REPLY, STATUS] = [0, 2, 4, 8];
const [STEP_1, STEP_2] = [0, 1];
const AUTHENTICATED = 2;

/** The same day as one document: its facts stand beside its text. */
export function asDocument({ update }: Day, name: string): Uint8Array {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, update);
	doc.getArray('facts').push(factsOf(name).map(({ body }) => body));
	return Y.encodeStateAsUpdate(doc);
}

/**
 * What Hocuspocus's own provider says for documents on one socket: comes, is let in, asks for what it lacks, sends what it has,
 * is told that it was received, leaves.
 */
export function bringToHocuspocus(
	url: string,
	documents: ReadonlyMap<string, Uint8Array>,
	{ stays = false } = {}
): Promise<void> {
	const Connection = ofPeers('ws') as new (url: string) => Socket;
	const socket = new Connection(url);
	const unsaid = new Set(documents.keys());
	return new Promise((resolve, reject) => {
		const say = (name: string, kind: number, rest: (encoder: Encoder) => void): void => {
			const encoder = createEncoder();
			writeVarString(encoder, name);
			writeVarUint(encoder, kind);
			rest(encoder);
			socket.send(toUint8Array(encoder));
		};
		socket.on('error', reject);
		socket.on('close', () => {
			if (unsaid.size > 0) reject(new Error('hung up'));
		});
		socket.on('open', () => {
			for (const name of documents.keys()) {
				say(name, AUTH, (encoder) => {
					writeVarUint(encoder, 0);
					writeVarString(encoder, 'phone');
				});
			}
		});
		socket.on('message', (bytes) => {
			const decoder = createDecoder(bytes);
			const name = readVarString(decoder);
			const kind = readVarUint(decoder);
			const about = readVarUint(decoder);
			if (kind === AUTH && about === AUTHENTICATED) {
				say(name, SYNC, (encoder) => {
					writeVarUint(encoder, STEP_1);
					writeVarUint8Array(encoder, EMPTY);
				});
			} else if ((kind === SYNC || kind === SYNC_REPLY) && about === STEP_1) {
				say(name, SYNC, (encoder) => {
					writeVarUint(encoder, STEP_2);
					writeVarUint8Array(encoder, documents.get(name) ?? EMPTY);
				});
			} else if (kind === STATUS && about === 1 && unsaid.delete(name) && unsaid.size === 0) {
				if (!stays) socket.close();
				resolve();
			}
		});
	});
}

/** Stays, with one document open that nobody writes in. */
export function openOnHocuspocus(url: string, name: string): Promise<void> {
	return bringToHocuspocus(url, new Map([[name, NOTHING]]), { stays: true });
}

/** The vector of a document that holds nothing. */
const EMPTY = new Uint8Array([0]);
