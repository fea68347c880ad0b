import * as Y from 'yjs';
import type { ExchangeRequest } from '#shared/api/request.ts';
import type { FactBody } from '#shared/domain/bodies.ts';
import { uuidV7, type FactId, type PersonId } from '#shared/domain/ids.ts';
import type { Fields, PageName } from '#shared/domain/journal.ts';
import type { Section } from '#shared/domain/permission.ts';
import type { Instant } from '#shared/domain/time.ts';
import { applyTyped } from '#shared/notebook/splice.ts';
import { Chance } from './chance.ts';

/** What one person's device sent about one placement, and when it arrived. */
export interface Act {
	readonly person: PersonId;
	readonly at: Instant;
	readonly request: Pick<ExchangeRequest, 'device' | 'facts' | 'pages'>;
}

type Body<One = FactBody> = One extends FactBody ? Omit<One, 'at'> : never;
export type Said = readonly [section: Section, body: Body];

interface OpenPage {
	readonly doc: Y.Doc;
	sent: Uint8Array;
}

/** Writes one placement's acts as its people's devices would have; what has yet to happen is left out. */
export class Notebook {
	readonly acts: Act[] = [];
	readonly #chance: Chance;
	readonly #pages = new Map<PageName, OpenPage>();

	constructor(
		readonly placement: string,
		readonly now: Instant
	) {
		this.#chance = new Chance(`notebook ${placement}`);
	}

	/**
	 * @param at when they tapped
	 * @param received when the school had it: later where there was no network
	 * @returns the facts' ids, in order
	 */
	say(
		person: PersonId,
		at: Instant,
		said: readonly Said[],
		written?: { readonly page: PageName; readonly fields: Fields },
		received = at
	): FactId[] {
		const facts = said.map(([section, body]) => ({
			id: uuidV7(at, this.#chance.bytes(10)),
			placement: this.placement,
			section,
			body: { ...body, at: at - this.#chance.between(300, 2500) }
		}));
		const happens = received <= this.now;
		const pages = written && happens ? [this.#write(person, written)] : [];
		if (happens) {
			const device = `demo-${person}`;
			this.acts.push({ person, at: received, request: { device, facts, pages } });
		}
		return facts.map(({ id }) => id);
	}

	/** The app was open, and had nothing to send. */
	visit(person: PersonId, at: Instant): void {
		this.say(person, at, []);
	}

	#write(
		person: PersonId,
		{ page, fields }: { readonly page: PageName; readonly fields: Fields }
	): ExchangeRequest['pages'][number] {
		const open = this.#pages.get(page) ?? { doc: new Y.Doc(), sent: new Uint8Array([0]) };
		this.#pages.set(page, open);
		// Yjs draws this number by chance; a demonstration is the same every time.
		open.doc.clientID = new Chance(`${this.placement} ${person} ${page}`).between(1, 2 ** 31);
		for (const [field, text] of Object.entries(fields)) {
			applyTyped(open.doc, field, text, undefined, undefined);
		}
		const update = Y.encodeStateAsUpdate(open.doc, open.sent);
		open.sent = Y.encodeStateVector(open.doc);
		return { placement: this.placement, page, vector: open.sent, update };
	}
}
