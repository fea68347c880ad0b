import type { Config } from '#server/config.ts';
import type { Letter, Sent } from '#server/ports.ts';
import { outerKey } from './key.ts';
import { post } from './post.ts';

const PATIENCE = 20_000;
/** About our key, our account, our address or the moment: nothing is said of the number. */
const LATER = [401, 402, 403, 404, 405, 408, 425, 429];

/** SMS through the HTTP gateway of README.md: one request a message. */
export function smsWay(
	{ url, token }: NonNullable<Config['sms']>,
	patience = PATIENCE
): { send(letter: Letter): Promise<Sent> } {
	return {
		send({ key, to, text }) {
			const outer = outerKey(key);
			const headers = {
				'Content-Type': 'application/json',
				Authorization: `Bearer ${token}`,
				'Idempotency-Key': outer
			};
			const body = JSON.stringify({ key: outer, to, text });
			return post({ url, headers, body, patience }, judge);
		}
	};
}

function judge(status: number): Sent {
	const code = String(status);
	if (status >= 200 && status < 300) return { outcome: 'sent' };
	const refused = status >= 400 && status < 500 && !LATER.includes(status);
	return { outcome: refused ? 'dead' : 'failed', code };
}
