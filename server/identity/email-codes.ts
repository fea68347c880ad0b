import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { CODE_DIGITS } from '#shared/domain/email-code.ts';
import type { Database } from '#server/db/database.ts';
import type { Ports } from '#server/ports.ts';
import { askCode, countTry, spendCode } from '#server/store/email-code-store.ts';
import { staffNamed } from '#server/store/staff.ts';
import { knownBrowser } from './known-browser.ts';
import { beginSession, type Coming, type Token } from './sessions.ts';

/**
 * ID9: asks for a code. What the browser is given opens nothing without the code, nor the code without it: who asks in
 * somebody else's name cannot use up the tries of theirs. Nor their codes, in a browser where they came in before: there an
 * address has codes of its own.
 * @param kept what this browser kept of whoever of the staff came in there
 * @returns what to bring the code with; undefined: too many for this address
 */
export async function askEmailCode(
	database: Database,
	{ clock, random }: Pick<Ports, 'clock' | 'random'>,
	key: Uint8Array,
	{
		school,
		email,
		kept
	}: { readonly school: string; readonly email: string; readonly kept: string | undefined }
): Promise<string | undefined> {
	const request = Buffer.from(random.bytes(32)).toString('base64url');
	const now = clock.now();
	const asked = await database.withSchool(school, async (tx) => {
		const person = (await staffNamed(tx, email)) ?? '';
		const browser = knownBrowser(key, kept, { school, person }, now);
		const account = createHmac('sha256', key)
			.update(JSON.stringify(['account', school, email, ...(browser ? [browser] : [])]))
			.digest();
		return askCode(tx, { school, email, account, requestHash: requestHash(request) }, now);
	});
	return asked ? request : undefined;
}

/** ID9: enters with the code that the letter brought. */
export async function bringEmailCode(
	database: Database,
	{ clock, random }: Pick<Ports, 'clock' | 'random'>,
	key: Uint8Array,
	{
		school,
		request,
		code
	}: { readonly school: string; readonly request: string; readonly code: string },
	coming: Coming
): Promise<Token | undefined> {
	const hash = requestHash(request);
	return database.withSchool(school, async (tx) => {
		const now = clock.now();
		const tried = await countTry(tx, hash, now);
		const right = isSame(code, emailCode(key, school, Buffer.from(hash).toString('hex')));
		if (!right || !tried || tried.person === null) return undefined;
		await spendCode(tx, hash);
		return beginSession(tx, random, { school, person: tried.person, now, ...coming });
	});
}

/** The digits follow from the server's key and from what was asked: they are kept nowhere. @param request its hash */
export function emailCode(key: Uint8Array, school: string, request: string): string {
	const drawn = createHmac('sha256', key)
		.update(JSON.stringify(['email-code', school, request]))
		.digest()
		.readUIntBE(0, 6);
	return String(drawn % 10 ** CODE_DIGITS).padStart(CODE_DIGITS, '0');
}

function requestHash(request: string): Uint8Array {
	return createHash('sha256').update(request).digest();
}

function isSame(one: string, other: string): boolean {
	return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
