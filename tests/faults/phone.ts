import { enter } from '#tests/contracts/client/client.ts';
import type { FactBody } from '#shared/domain/bodies.ts';
import type { Section } from '#shared/domain/permission.ts';
import type { Device, HeldPlacement, Watched } from '#web/device/device.ts';
import type { Ledger } from './ledger.ts';
import { openRealDevice } from './real-device.ts';

/** In ms: for whatever a device does by itself. */
const PATIENCE = 60_000;

/** The device engine in somebody's hands, and what they did with it in the ledger of the run. */
export class Phone {
	#words = 0;
	readonly #told = new Set<string>();
	readonly #placements = new Set<string>();

	private constructor(
		readonly device: Device,
		readonly person: string,
		readonly name: string,
		readonly ledger: Ledger
	) {}

	static async open(server: string, person: string, name: string, ledger: Ledger): Promise<Phone> {
		const { cookie } = await enter(server, person, name);
		return new Phone(await openRealDevice(server, cookie), person, name, ledger);
	}

	/** A word at the front or the end of a page, kept when this resolves. */
	async write(placement: string, page: string, atFront = false): Promise<string> {
		const word = `${this.name}-${++this.#words};`;
		this.#placements.add(placement);
		this.ledger.words.set(word, { placement, author: this.person, page });
		await this.#change(placement, page, (text) =>
			atFront ? [word + text, word.length] : [text + word, text.length + word.length]
		);
		return word;
	}

	/** Takes out the page's first word. */
	async strike(placement: string, page: string): Promise<string | undefined> {
		let struck: string | undefined;
		await this.#change(placement, page, (text) => {
			struck = text.split(';')[0];
			return [text.slice((struck?.length ?? 0) + 1), 0];
		});
		if (!struck) return undefined;
		this.ledger.words.delete(`${struck};`);
		return `${struck};`;
	}

	/** @param by the new text, and where the caret stands in it: as a text box would tell */
	async #change(
		placement: string,
		page: string,
		by: (text: string) => [text: string, caret: number]
	): Promise<void> {
		const open = await this.device.openPage(placement, page);
		open.type('done', ...by(open.fields.done ?? ''));
		await open.flush();
		await open.close();
	}

	async tell(placement: string, section: Section, body: FactBody): Promise<string> {
		const id = await this.device.record(placement, section, body);
		this.ledger.facts.set(id, { placement });
		this.#told.add(id);
		this.#placements.add(placement);
		if (body.type === 'accident') this.ledger.accidents.add(`${placement}/${id}`);
		return id;
	}

	/** What the device knows of a placement, once it is so. */
	placement(
		id: string,
		isSo: (placement: HeldPlacement) => boolean = () => true
	): Promise<HeldPlacement> {
		return until(
			this.device.placement(id),
			(held): held is HeldPlacement => held !== undefined && isSo(held),
			`${this.name}: ${id}`
		);
	}

	/** Until nothing waits any more, by the device's own timers; the ledger then has every receipt. */
	async rest(): Promise<void> {
		await until(this.device.state(), ({ unsent }) => unsent === 0, `${this.name}: rest`);
		for (const placement of this.#placements) {
			const { facts } = await this.placement(placement);
			for (const { id, progress } of facts) {
				const sent = this.ledger.facts.get(id);
				if (!sent || !this.#told.has(id)) continue;
				if (progress?.state === 'received') this.ledger.received(id, sent, progress.at);
				else if (progress) this.ledger.faults.push(`${id}: ${progress.state}`);
			}
			const pages = await this.pages(placement);
			for (const sent of this.ledger.words.values()) {
				if (sent.author !== this.person || sent.placement !== placement) continue;
				const held = pages.get(sent.page);
				if (held?.state === 'received') sent.receivedAt ??= held.at;
			}
		}
	}

	pages(placement: string) {
		return until(this.device.pages(placement), () => true, `${this.name}: pages`);
	}
}

/** The first value that is so. */
function until<Value, Wanted extends Value>(
	values: Watched<Value>,
	isSo: ((value: Value) => value is Wanted) | ((value: Value) => boolean),
	what: string
): Promise<Wanted> {
	return new Promise((resolve, reject) => {
		const late = setTimeout(() => end(() => reject(new Error(`never so: ${what}`))), PATIENCE);
		const watching = values.subscribe(
			(value) => {
				if (isSo(value)) end(() => resolve(value as Wanted));
			},
			(error) => end(() => reject(error instanceof Error ? error : new Error(String(error))))
		);
		function end(then: () => void): void {
			clearTimeout(late);
			// The first value may come before there is anything to unsubscribe from.
			queueMicrotask(() => watching.unsubscribe());
			then();
		}
	});
}
