import type { CardAlert } from '#shared/domain/card.ts';
import type { Device, HeldPlacement, Watched } from '#web/device/device.ts';
import { daysOf } from '#shared/domain/today.ts';
import type { PlacementId } from '#shared/domain/ids.ts';
import type { Fields, PageName } from '#shared/domain/journal.ts';
import type { HeldFact } from '#web/device/device.ts';

/** Everything that one person wrote and that this device holds: the file of « Exporter mes données ». */
export interface OwnData {
	readonly person: Device['me']['person'];
	readonly school: string;
	readonly placements: readonly {
		readonly id: PlacementId;
		readonly facts: readonly HeldFact[];
		readonly pages: readonly { readonly page: PageName; readonly fields: Fields }[];
		/** What a family was told of its child; of nobody else's. */
		readonly told?: readonly Told[];
	}[];
}

type Told = Pick<CardAlert, 'kind' | 'marks' | 'day' | 'halfDays' | 'state'> & {
	readonly child: string;
};

/** Gathers it from the disk; only pages that were written are opened. */
export async function gatherOwnData(
	device: Device,
	placements: readonly HeldPlacement[]
): Promise<OwnData> {
	const gathered: OwnData['placements'][number][] = [];
	for (const placement of placements) {
		gathered.push({
			id: placement.id,
			facts: placement.facts.filter((fact) => fact.author === device.me.person.id),
			pages: device.me.person.roles.includes('student') ? await ownPages(device, placement) : [],
			...(device.me.person.roles.includes('guardian') ? { told: toldOf(placement) } : {})
		});
	}
	return { person: device.me.person, school: device.me.school.name, placements: gathered };
}

function toldOf({ card }: HeldPlacement): Told[] {
	return (card?.alerts ?? []).map(({ kind, marks, day, halfDays, state }) => ({
		...{ kind, marks, day, halfDays, state },
		child: card?.student.name ?? ''
	}));
}

async function ownPages(
	device: Device,
	{ id, card, facts }: HeldPlacement
): Promise<OwnData['placements'][number]['pages']> {
	const spoken = facts.flatMap(({ body }) => ('day' in body ? [body.day] : []));
	const names = new Set(['before', 'after', ...spoken, ...(card ? daysOf(card.halfDays) : [])]);
	const pages: { page: PageName; fields: Fields }[] = [];
	for (const page of names) {
		if (!(await firstOf(device.pageProgress(id, page)))) continue;
		const open = await device.openPage(id, page);
		pages.push({ page, fields: open.fields });
		await open.close();
	}
	return pages;
}

function firstOf<Value>(source: Watched<Value>): Promise<Value> {
	return new Promise((resolve, reject) => {
		const subscription = source.subscribe((value) => {
			resolve(value);
			// A source may answer before it has returned the subscription.
			queueMicrotask(() => subscription.unsubscribe());
		}, reject);
	});
}
