import webPush from 'web-push';
import type { Log, Notice, Sent } from '#server/ports.ts';
import { isEndpoint } from './endpoint.ts';
import { outerKey } from './key.ts';
import { post } from './post.ts';

export interface VapidKeys {
	readonly publicKey: string;
	readonly privateKey: string;
}

export interface PushSettings {
	readonly keys: VapidKeys;
	/** Whom a push service writes to: `https:` or `mailto:`. */
	readonly subject: string;
	readonly onLoopback: boolean;
	readonly patience?: number;
}

const PATIENCE = 20_000;
const HOUR = 3600;
/** Seconds that the service keeps it for a phone that is off: by then the ladder has said it otherwise. */
const KEPT = { urgent: 12 * HOUR, other: 4 * HOUR };

/** Web Push (RFC 8030, 8291, 8292) to one browser. */
export function pushWay(
	{ keys, subject, onLoopback, patience = PATIENCE }: PushSettings,
	log: Log
): { send(notice: Notice): Promise<Sent>; readonly publicKey: string } {
	const vapidDetails = { subject, ...keys };
	return {
		publicKey: keys.publicKey,
		async send({ key, subscription, payload, urgent }) {
			const { endpoint, p256dh, auth } = subscription;
			if (!isEndpoint(endpoint, onLoopback)) return { outcome: 'dead', code: 'endpoint' };
			const topic = outerKey(key);
			let request: webPush.RequestDetails;
			try {
				request = webPush.generateRequestDetails(
					{ endpoint, keys: { p256dh, auth } },
					JSON.stringify({ key: topic, ...payload }),
					{
						vapidDetails,
						TTL: urgent ? KEPT.urgent : KEPT.other,
						urgency: urgent ? 'high' : 'normal',
						topic,
						contentEncoding: 'aes128gcm'
					}
				);
			} catch {
				// Nothing of ours can fail here: the browser's keys are no keys.
				return { outcome: 'dead', code: 'keys' };
			}
			// fetch counts the bytes itself.
			const { 'Content-Length': _length, ...headers } = request.headers;
			const sent = await post(
				{
					url: endpoint,
					headers,
					body: new Uint8Array(request.body ?? []),
					patience
				},
				judge
			);
			// Wrong keys of ours would silence every browser: whoever runs the server must hear of it.
			if (sent.outcome === 'failed' && sent.code === '403') {
				log.error('push-keys-refused', new Error('403'), { service: new URL(endpoint).hostname });
			}
			return sent;
		}
	};
}

function judge(status: number): Sent {
	const code = String(status);
	if (status >= 200 && status < 300) return { outcome: 'sent' };
	return { outcome: status === 404 || status === 410 ? 'dead' : 'failed', code };
}
