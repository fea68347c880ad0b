import {
	createHash,
	createSign,
	generateKeyPairSync,
	randomBytes,
	type KeyObject
} from 'node:crypto';
import type {
	AuthenticationResponseJSON,
	PublicKeyCredentialCreationOptionsJSON,
	PublicKeyCredentialRequestOptionsJSON,
	RegistrationResponseJSON
} from '@simplewebauthn/server';
import { isoCBOR } from '@simplewebauthn/server/helpers';

const PRESENT = 0x01;
const VERIFIED = 0x04;
const ATTESTED = 0x40;

/** What holds passkeys on somebody's device (WebAuthn level 2, §6), for one address; a test may make it lie. */
export class Authenticator {
	readonly #id = randomBytes(16);
	readonly #keys: { publicKey: KeyObject; privateKey: KeyObject };
	#handle = '';
	counter = 0;
	/** Whether it asks for a finger. */
	verifies = true;

	constructor(readonly origin: string) {
		this.#keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
	}

	create(options: PublicKeyCredentialCreationOptionsJSON): RegistrationResponseJSON {
		this.#handle = options.user.id;
		const { x = '', y = '' } = this.#keys.publicKey.export({ format: 'jwk' });
		const key = new Map<number, number | Uint8Array>([
			...([
				[1, 2],
				[3, -7],
				[-1, 1]
			] as const),
			[-2, new Uint8Array(Buffer.from(x, 'base64url'))],
			[-3, new Uint8Array(Buffer.from(y, 'base64url'))]
		]);
		const attested = Buffer.concat([
			Buffer.alloc(16),
			Buffer.from([0, this.#id.length]),
			this.#id,
			isoCBOR.encode(key)
		]);
		const authData = new Uint8Array(Buffer.concat([this.#data(ATTESTED), attested]));
		const attestation = new Map<string, unknown>([
			['fmt', 'none'],
			['attStmt', new Map()],
			['authData', authData]
		]);
		return {
			...this.#named(),
			response: {
				clientDataJSON: this.#client('webauthn.create', options.challenge).toString('base64url'),
				attestationObject: Buffer.from(
					isoCBOR.encode(attestation as Parameters<typeof isoCBOR.encode>[0])
				).toString('base64url')
			}
		};
	}

	get(options: PublicKeyCredentialRequestOptionsJSON): AuthenticationResponseJSON {
		const client = this.#client('webauthn.get', options.challenge);
		const data = this.#data(0);
		const signature = createSign('sha256')
			.update(data)
			.update(createHash('sha256').update(client).digest())
			.sign(this.#keys.privateKey);
		return {
			...this.#named(),
			response: {
				clientDataJSON: client.toString('base64url'),
				authenticatorData: data.toString('base64url'),
				signature: signature.toString('base64url'),
				userHandle: this.#handle
			}
		};
	}

	#named() {
		const id = this.#id.toString('base64url');
		return { id, rawId: id, type: 'public-key', clientExtensionResults: {} } as const;
	}

	#client(type: string, challenge: string): Buffer {
		return Buffer.from(JSON.stringify({ type, challenge, origin: this.origin }));
	}

	#data(more: number): Buffer {
		const counter = Buffer.alloc(4);
		counter.writeUInt32BE(this.counter);
		const flags = PRESENT | (this.verifies ? VERIFIED : 0) | more;
		const address = createHash('sha256').update(new URL(this.origin).hostname).digest();
		return Buffer.concat([address, Buffer.from([flags]), counter]);
	}
}
