import { byUrgency, groupOf, isOnBoard, lastChangeOf } from '#shared/domain/board.ts';
import { isOpen, isWithoutNews } from '#shared/domain/silence.ts';
import { localTime, type Day, type Instant } from '#shared/domain/time.ts';
import type { Device } from '#web/device/device.ts';
import type { Clock } from '#web/state/clock.svelte.ts';
import { HeldCards, type Readable } from '#web/state/held-cards.svelte.ts';
import { itemsOf, type Item } from './item.ts';

export type { Item };

/** Everything on the board, in its order. */
export class Items extends HeldCards {
	readonly #clock: Clock;

	readonly #byPlacement = $derived.by(() =>
		this.placements.map((placement) => ({
			placement,
			items: itemsOf(placement, this.me.person)
		}))
	);
	readonly #all = $derived.by(() =>
		this.#byPlacement.flatMap(({ items }) => items.filter(({ alert }) => isOnBoard(alert)))
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
		this.#byPlacement
			.filter(({ placement: { card, facts }, items }) => {
				const alerts = items.map(({ alert }) => alert);
				return isWithoutNews({ ...card, alerts }, facts, this.#clock.halfDay);
			})
			.map(({ placement }) => placement)
	);

	constructor(device: Device, clock: Clock) {
		super(device);
		this.#clock = clock;
	}

	#dayOf(instant: Instant): Day {
		return localTime(instant, this.me.school.timeZone).day;
	}

	get placements(): readonly Readable[] {
		return this.cards ?? [];
	}
}
