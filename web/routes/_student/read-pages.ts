import type { PlacementId } from '#shared/domain/ids.ts';
import type { Fields, PageName } from '#shared/domain/journal.ts';
import type { Device } from '#web/device/device.ts';
import { firstOf } from '#web/device/first-of.ts';

/** What stands on each page of one's own. @param but one that is under the fingers */
export async function readPages(
	device: Device,
	placement: PlacementId,
	but?: PageName
): Promise<Record<PageName, Fields>> {
	const pages: Record<PageName, Fields> = {};
	for (const page of (await firstOf(device.pages(placement))).keys()) {
		if (page !== but) pages[page] = await readPage(device, placement, page);
	}
	return pages;
}

export async function readPage(
	device: Device,
	placement: PlacementId,
	page: PageName
): Promise<Fields> {
	const open = await device.openPage(placement, page);
	const { fields } = open;
	await open.close();
	return fields;
}
