import type { Sent } from '#server/ports.ts';
import { post } from './post.ts';

const PATIENCE = 10_000;

/** WA5: one empty POST, which says nothing but that it came. */
export function heartbeatWay(url: string, patience = PATIENCE): { send(): Promise<Sent> } {
	return {
		send: () =>
			post({ url, headers: {}, body: '', patience }, (status) =>
				status >= 200 && status < 300
					? { outcome: 'sent' }
					: { outcome: 'failed', code: String(status) }
			)
	};
}
