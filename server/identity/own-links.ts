import { activationCode, DEVICE_CODE_LIFE } from '#shared/domain/entering.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { Tx } from '#server/db/database.ts';
import type { Random } from '#server/ports.ts';
import { addOwnLink, dropCodes, lastOwnLink, revokeOwnLinks } from '#server/store/link-store.ts';
import { removePasskeys } from '#server/store/passkey-store.ts';
import { endSessionsOf } from '#server/store/session-store.ts';
import { secretHash, sheetCode, tutorSecret } from './secrets.ts';

/** Whose link it is, and when somebody asks for it. */
export interface Owner {
	readonly school: string;
	readonly person: PersonId;
	readonly now: Instant;
}

/** What a person's own secret follows from. */
type Make = (key: Uint8Array, school: string, person: string, serial: number) => string;

/** ID2: the code of a student's sheet; the same until it is spent or replaced. */
export function sheetFor(tx: Tx, key: Uint8Array, owner: Owner): Promise<string> {
	return ownSecret(tx, key, owner, 'sheet', sheetCode);
}

/** ID6: another sheet; the one before opens for nobody any more, nor does a code for one device more. */
export async function renewSheet(tx: Tx, key: Uint8Array, owner: Owner): Promise<string> {
	await revokeOwnLinks(tx, owner.person, ['sheet', 'device']);
	return sheetFor(tx, key, owner);
}

/** ID6: a telephone is lost: whoever has it is nobody here any more. */
export async function replacePhone(tx: Tx, key: Uint8Array, owner: Owner): Promise<string> {
	await endSessionsOf(tx, owner.person);
	return renewSheet(tx, key, owner);
}

/** ID1: the secret of a tutor's link; the same until it is revoked. */
export function tutorLinkFor(tx: Tx, key: Uint8Array, owner: Owner): Promise<string> {
	return ownSecret(tx, key, owner, 'tutor', tutorSecret);
}

/** ID1: a tutor's link and all that was opened with it; the next message brings another. */
export async function revokeTutor(tx: Tx, tutor: PersonId): Promise<void> {
	await revokeOwnLinks(tx, tutor, ['tutor', 'device']);
	await endSessionsOf(tx, tutor);
}

/** AD2, AD3: one of the staff is signed out everywhere: sessions, notifications, passkeys, and a code that was given to them. */
export async function signOutStaff(tx: Tx, person: PersonId): Promise<void> {
	await endSessionsOf(tx, person);
	await removePasskeys(tx, person);
	await dropCodes(tx, person, 'staff');
}

/** ID5: a code for one device more; the one before ends. */
export function deviceCodeFor(
	tx: Tx,
	key: Uint8Array,
	random: Random,
	owner: Owner
): Promise<OnceCode> {
	return onceCode(tx, key, random, owner, 'device');
}

/** ID12: a code for one of the staff, from whoever runs the server; the one before ends. */
export function staffCodeFor(
	tx: Tx,
	key: Uint8Array,
	random: Random,
	owner: Owner
): Promise<OnceCode> {
	return onceCode(tx, key, random, owner, 'staff');
}

/** To be typed at once. */
export interface OnceCode {
	readonly code: string;
	readonly endsAt: Instant;
}

async function onceCode(
	tx: Tx,
	key: Uint8Array,
	random: Random,
	{ school, person, now }: Owner,
	kind: 'device' | 'staff'
): Promise<OnceCode> {
	const code = activationCode(random.bytes(32));
	const endsAt = now + DEVICE_CODE_LIFE;
	await dropCodes(tx, person, kind);
	const about = { kind, person, serial: 0, endsAt };
	await addOwnLink(tx, school, secretHash(key, code), about, now);
	return { code, endsAt };
}

async function ownSecret(
	tx: Tx,
	key: Uint8Array,
	{ school, person, now }: Owner,
	kind: 'sheet' | 'tutor',
	make: Make
): Promise<string> {
	const last = await lastOwnLink(tx, person, kind);
	const serial = last?.usable ? last.serial : (last?.serial ?? 0) + 1;
	const secret = make(key, school, person, serial);
	// Two who ask at once for the first one make the same.
	await addOwnLink(tx, school, secretHash(key, secret), { kind, person, serial }, now);
	return secret;
}
