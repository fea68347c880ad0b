import { actionsOf, type Action } from '#shared/domain/board.ts';
import type { FactBody } from '#shared/domain/bodies.ts';
import type { Fact } from '#shared/domain/facts.ts';
import type { Section } from '#shared/domain/permission.ts';
import { dayOf, type HalfDayKey } from '#shared/domain/time.ts';
import { actions as words, board, told as toldWords, undo } from '#shared/text/board.ts';
import { silence } from '#shared/text/silence.ts';
import type { Device } from '#web/device/device.ts';
import type { Readable } from '#web/state/held-cards.svelte.ts';
import { keyOf } from './item.ts';
import type { Item } from './items.svelte.ts';

/** What was just done, and the fact that undoes it. */
interface Said {
	readonly text: string;
	readonly undo?: { readonly item: About; readonly fact: Written };
}

/** What one's hand is on. */
export type About = Pick<Item, 'key' | 'placement'>;

/** A fact of one's own, and where it was written. */
export type Written = Pick<Fact, 'id' | 'section'>;

/** How one guardian was told, or not. */
export interface Told {
	readonly outcome: 'reached' | 'no-answer' | 'message-left' | 'message-sent' | 'reassured';
	readonly channel: 'phone' | 'sms' | 'email';
}

/** The hand of the person at the board: each step is a fact of theirs, kept at once. */
export class Hand {
	said = $state.raw<Said>();
	/** The alert whose « Classer » asks why. */
	closing = $state<string>();
	/** The alert whose step this device refused to keep. */
	failed = $state<string>();
	readonly #device: Device;

	constructor(device: Device) {
		this.#device = device;
	}

	/** Does it, or asks first why. Nothing happens when the alert has no such action now. */
	async act(item: Item, action: Action): Promise<void> {
		if (!actionsOf(item.alert).includes(action)) return;
		if (action === 'close' && item.alert.state !== 'family-reached') {
			this.closing = item.key;
			return;
		}
		await this.#record(item, action, bodyOf(item, action));
	}

	async close(item: Item, outcome: string): Promise<void> {
		await this.#record(item, 'close', { type: 'closed', at: Date.now(), ...about(item), outcome });
	}

	/** A call to one of the guardians, or a message to them, which leaves once it is received. */
	async tell(item: Item, guardian: string, told: Told): Promise<void> {
		const body = { type: 'family', at: Date.now(), ...about(item), guardian, ...told } as const;
		const fact = await this.#write(item, body);
		if (fact !== undefined) {
			this.said = { text: this.#line(toldWords.done[told.outcome], item), undo: { item, fact } };
		}
	}

	/**
	 * SI2: nobody says where they are.
	 * @returns by which the board knows the alert; undefined: this device refused to keep it
	 */
	async search(placement: Readable, halfDay: HalfDayKey): Promise<string | undefined> {
		const item = { key: keyOf(placement.id, `absence/${dayOf(halfDay)}`), placement };
		const fact = await this.#write(
			item,
			{ type: 'unheard', at: Date.now(), halfDays: [halfDay] },
			'presence'
		);
		if (fact !== undefined) {
			this.said = { text: this.#line(silence.opened, item), undo: { item, fact } };
		}
		return fact && item.key;
	}

	async undo(item: About, { id, section }: Written): Promise<void> {
		await this.#write(item, { type: 'retract', at: Date.now(), fact: id }, section);
		if (this.failed !== item.key) this.said = { text: this.#line(undo.done, item) };
	}

	async #record(item: Item, action: Action, body: FactBody): Promise<void> {
		this.closing = undefined;
		const fact = await this.#write(item, body);
		if (fact !== undefined) {
			this.said = { text: this.#line(words[action].done, item), undo: { item, fact } };
		}
	}

	async #write(
		item: About,
		body: FactBody,
		section: Section = 'followup'
	): Promise<Written | undefined> {
		this.failed = undefined;
		this.said = undefined;
		try {
			const id = await this.#device.record(item.placement.id, section, body);
			void this.#device.sync();
			return { id, section };
		} catch {
			this.failed = item.key;
			return undefined;
		}
	}

	#line(done: string, { placement }: About): string {
		return board.dispatch(done, placement.card.student.name);
	}
}

function about({ alert }: Item): { readonly alert: string; readonly covers: string[] } {
	return { alert: alert.id, covers: [...alert.facts] };
}

function bodyOf(item: Item, action: Action): FactBody {
	const named = { at: Date.now(), ...about(item) };
	const family = { type: 'family', ...named, channel: 'phone' } as const;
	switch (action) {
		case 'take':
			return { type: 'taken', ...named };
		case 'close':
			return { type: 'closed', ...named, outcome: 'family-told' };
		case 'reached':
		case 'no-answer':
			return { ...family, outcome: action };
		case 'reassure':
			return { ...family, outcome: 'reassured' };
	}
}
