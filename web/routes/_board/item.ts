import type { CardAlert } from '#shared/domain/card.ts';
import { isType } from '#shared/domain/facts.ts';
import { withUnsent } from '#shared/domain/overlay.ts';
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
