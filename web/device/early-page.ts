import type { PlacementId } from '#shared/domain/ids.ts';
import type { PageName } from '#shared/domain/journal.ts';
import { PageSession, type PageHost } from './page-store.ts';
import { plainPage } from './plain-page.ts';

/** Opens a page before Dexie's code is here. Rejects where no record stands. */
export function openEarlyPage(
	host: PageHost,
	placement: PlacementId,
	page: PageName
): Promise<PageSession> {
	return PageSession.open(host, plainPage(host.name, placement, page), placement, page);
}
