export type SchoolId = string;
export type PersonId = string;
export type PlacementId = string;
export type AgreementId = string;
/** A UUIDv7 made on the device that wrote the fact. */
export type FactId = string;
/** Derived and stable: `absence/<day>`, `help/<factId>`… (contract, Card). */
export type AlertId = string;

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export function isUuidV7(text: string): boolean {
	return UUID_V7.test(text);
}

/**
 * A UUIDv7 (RFC 9562 §5.7).
 * @param now milliseconds since 1970, of whatever clock the device has: ids never order anything
 * @param random ten random bytes
 */
export function uuidV7(now: number, random: Uint8Array): string {
	const bytes = new Uint8Array(16);
	bytes.set(random.subarray(0, 10), 6);
	let time = Math.min(Math.max(Math.trunc(now), 0), 2 ** 48 - 1);
	for (let index = 5; index >= 0; index--) {
		bytes[index] = time % 256;
		time = Math.floor(time / 256);
	}
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		hex.slice(12, 16),
		hex.slice(16, 20),
		hex.slice(20)
	].join('-');
}
