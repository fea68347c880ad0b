import type { CardAlert } from '#shared/domain/card.ts';
import { isType } from '#shared/domain/facts.ts';
import type { AlertId, PlacementId } from '#shared/domain/ids.ts';
import { alertsWith } from '#shared/domain/overlay.ts';
import type { Device } from '#web/device/device.ts';
import type { Readable } from '#web/state/held-cards.svelte.ts';

/** An alert on the board: the server's word with one's own steps that it does not have yet. */
export interface Item {
	readonly key: string;
	readonly placement: Readable;
	readonly alert: CardAlert;
	/** A step of one's own, or its withdrawal, has not reached the school yet. */
	readonly unsent: boolean;
}

/** The alerts of a placement, as this device knows them. */
export function itemsOf(placement: Readable, me: Device['me']['person']): Item[] {
	const { id, card, facts } = placement;
	const unsent = facts.filter((fact) => fact.author === me.id && fact.progress?.state === 'kept');
	const kept = new Set(unsent.map((fact) => fact.id));
	const withdrawn = facts.filter((fact) =>
		unsent.some((one) => isType(one, 'retract') && one.body.fact === fact.id)
	);
	return alertsWith(card.alerts, unsent, me).map((alert) => {
		const server = card.alerts.find((one) => one.id === alert.id);
		const takenBack = withdrawn.some(
			(fact) =>
				alert.facts.includes(fact.id) || ('alert' in fact.body && fact.body.alert === alert.id)
		);
		return {
			key: keyOf(id, alert.id),
			placement,
			alert,
			unsent:
				takenBack ||
				alert.steps.length > (server?.steps.length ?? 0) ||
				alert.facts.some((fact) => kept.has(fact))
		};
	});
}

/** By which the board knows an alert. */
export function keyOf(placement: PlacementId, alert: AlertId): string {
	return `${placement}/${alert}`;
}
