import { byUrgency, groupOf, lastChangeOf } from '#shared/domain/board.ts';
import type { CardAlert } from '#shared/domain/card.ts';
import { isType } from '#shared/domain/facts.ts';
import { withUnsent } from '#shared/domain/overlay.ts';
import { isOpen, isWithoutNews } from '#shared/domain/silence.ts';
import { localTime, type Day, type Instant } from '#shared/domain/time.ts';
import type { Device } from '#web/device/device.ts';
import type { Clock } from '#web/state/clock.svelte.ts';
import { HeldCards, type Readable } from '#web/state/held-cards.svelte.ts';

/** An alert on the board: the server's word with one's own steps that it does not have yet. */
export interface Item {
	readonly key: string;
	readonly placement: Readable;
	readonly alert: CardAlert;
	/** A step of one's own, or its withdrawal, has not reached the school yet. */
	readonly unsent: boolean;
}

/** Everything on the board, in its order. */
export class Items {
	readonly #held: HeldCards;
	readonly #me: Device['me'];
	readonly #clock: Clock;

	readonly #all = $derived.by(() =>
		this.placements.flatMap((one) => itemsOf(one, this.#me.person))
	);
	readonly open = $derived.by(() =>
		this.#all
			.filter(({ alert }) => isOpen(alert))
			.toSorted((a, b) => byUrgency(a.alert, b.alert) || (a.key < b.key ? -1 : 1))
	);
	readonly finished = $derived.by(() =>
		this.#all
			.filter(({ alert }) => !isOpen(alert))
			.filter(({ alert }) => this.#dayOf(lastChangeOf(alert)) === this.#clock.today)
			.toSorted((a, b) => lastChangeOf(b.alert) - lastChangeOf(a.alert))
	);
	readonly toTake = $derived.by(
		() => this.open.filter(({ alert }) => groupOf(alert) === 'to-take').length
	);
	readonly silent = $derived.by(() =>
		this.placements.filter(({ card, facts }) => isWithoutNews(card, facts, this.#clock.halfDay))
	);

	constructor(device: Device, clock: Clock) {
		this.#held = new HeldCards(device);
		this.#me = device.me;
		this.#clock = clock;
	}

	#dayOf(instant: Instant): Day {
		return localTime(instant, this.#me.school.timeZone).day;
	}

	get placements(): readonly Readable[] {
		return this.#held.all ?? [];
	}

	get failed(): boolean {
		return this.#held.failed;
	}

	/** The disk has answered. */
	get ready(): boolean {
		return this.#held.all !== undefined;
	}
}

/** The alerts of a placement, as this device knows them. */
export function itemsOf(placement: Readable, me: Device['me']['person']): Item[] {
	const unsent = placement.facts.filter(
		(fact) => fact.author === me.id && fact.progress?.state === 'kept'
	);
	const withdrawn = new Set(
		unsent.flatMap((fact) => (isType(fact, 'retract') ? [fact.body.fact] : []))
	);
	return placement.card.alerts.map((server) => {
		const alert = withUnsent(server, unsent, me);
		return {
			key: `${placement.id}/${server.id}`,
			placement,
			alert,
			unsent:
				alert.steps.length > server.steps.length ||
				placement.facts.some(
					({ id, body }) => withdrawn.has(id) && 'alert' in body && body.alert === server.id
				)
		};
	});
}
