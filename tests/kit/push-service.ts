import {
	createDecipheriv,
	createECDH,
	createPublicKey,
	hkdfSync,
	randomBytes,
	verify,
	type ECDH
} from 'node:crypto';
import { startService, type Outside } from './gateway.ts';

export interface ReceivedPush {
	/** The path of the endpoint: which browser. */
	readonly path: string;
	readonly ttl: string | undefined;
	readonly urgency: string | undefined;
	readonly topic: string | undefined;
	/** Of a token whose signature is that of its own key. */
	readonly vapid: {
		readonly aud: string;
		readonly sub: string;
		readonly exp: number;
		readonly key: string;
	};
	readonly sealed: Buffer;
}

/** A push service on loopback: checks who sends (RFC 8292), and can read nothing. */
export function startPushService(): Promise<Outside<ReceivedPush>> {
	return startService((request, sealed) => {
		const header = (name: string) => request.headers[name] as string | undefined;
		if (header('content-encoding') !== 'aes128gcm') throw new Error('another encoding');
		return {
			path: request.url ?? '',
			ttl: header('ttl'),
			urgency: header('urgency'),
			topic: header('topic'),
			vapid: readVapid(header('authorization') ?? ''),
			sealed
		};
	});
}

function readVapid(authorization: string): ReceivedPush['vapid'] {
	const [, token = '', key = ''] = /^vapid t=([^,]+), ?k=([\w-]+)$/.exec(authorization) ?? [];
	const [head = '', claims = '', signature = ''] = token.split('.');
	const point = Buffer.from(key, 'base64url');
	const publicKey = createPublicKey({
		format: 'jwk',
		key: {
			kty: 'EC',
			crv: 'P-256',
			x: point.subarray(1, 33).toString('base64url'),
			y: point.subarray(33).toString('base64url')
		}
	});
	const signed = verify(
		'sha256',
		Buffer.from(`${head}.${claims}`),
		{ key: publicKey, dsaEncoding: 'ieee-p1363' },
		Buffer.from(signature, 'base64url')
	);
	if (!signed) throw new Error('the token is not signed by its key');
	const said = JSON.parse(Buffer.from(claims, 'base64url').toString()) as ReceivedPush['vapid'];
	return { ...said, key };
}

/** The keys of one browser: what it subscribes with, and how it reads what comes. */
export class BrowserKeys {
	readonly #pair: ECDH = createECDH('prime256v1');
	readonly #auth = randomBytes(16);
	readonly p256dh: string;
	readonly auth: string;

	constructor() {
		this.p256dh = this.#pair.generateKeys().toString('base64url');
		this.auth = this.#auth.toString('base64url');
	}

	/** RFC 8291 and 8188, one record. */
	open(sealed: Buffer): unknown {
		const salt = sealed.subarray(0, 16);
		const length = sealed.readUInt8(20);
		const sender = sealed.subarray(21, 21 + length);
		const record = sealed.subarray(21 + length);
		const info = Buffer.concat([Buffer.from('WebPush: info\0'), this.#pair.getPublicKey(), sender]);
		const secret = hkdf(this.#pair.computeSecret(sender), this.#auth, info, 32);
		const key = hkdf(secret, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
		const nonce = hkdf(secret, salt, Buffer.from('Content-Encoding: nonce\0'), 12);
		const decipher = createDecipheriv('aes-128-gcm', key, nonce);
		decipher.setAuthTag(record.subarray(-16));
		const padded = Buffer.concat([decipher.update(record.subarray(0, -16)), decipher.final()]);
		return JSON.parse(padded.subarray(0, padded.lastIndexOf(2)).toString('utf8'));
	}
}

function hkdf(secret: Buffer, salt: Buffer, info: Buffer, bytes: number): Buffer {
	return Buffer.from(hkdfSync('sha256', secret, salt, info, bytes));
}
