import { createHash } from 'node:crypto';
import { halfDaySaid } from '#shared/domain/half-day-said.ts';
import { uuidV7, type FactId, type PlacementId } from '#shared/domain/ids.ts';
import { phoneNumber } from '#shared/domain/phone.ts';
import type { School } from '#shared/domain/placement.ts';
import { readSms } from '#shared/domain/sms.ts';
import type { HalfDayKey } from '#shared/domain/time.ts';
import type { Tx } from '#server/db/database.ts';
import { serverKey } from '#server/identity/server-identity.ts';
import { agreementCode } from '#server/identity/sms-code.ts';
import { readerNamed, type Reader } from '#server/store/school-store.ts';
import {
	halfDaysOf,
	noteReading,
	speakers,
	unreadSms,
	type SmsIn,
	type SmsReading,
	type Speaker
} from '#server/store/sms-store.ts';
import { push, type Intake } from '#server/sync/push.ts';

/** A tutor's word, ready to be taken in like one from their device. */
interface Word {
	readonly reader: Reader;
	readonly placement: PlacementId;
	readonly halfDay: HalfDayKey;
}

/**
 * SM3: a message that is kept becomes its tutor's word, or waits for a person. Done again, by whoever, it does
 * nothing more: the fact's id follows from the message.
 */
export async function takeUpSms(intake: Intake, school: string, id: string): Promise<void> {
	const { database, ports } = intake;
	const key = await serverKey(database);
	const found = await database.withSchool(school, async (tx) => {
		const message = await unreadSms(tx, id);
		if (!message) return undefined;
		const what = await understand(tx, school, key, message);
		if ('state' in what) await noteReading(tx, id, what);
		return { message, what };
	});
	if (!found || 'state' in found.what) return;
	const { reader, placement, halfDay } = found.what;
	const fact = factOf(school, id);
	const { saidAt } = found.message;
	const body = {
		type: 'check',
		at: saidAt,
		halfDays: [halfDay],
		status: 'absent',
		reason: 'unknown',
		relayed: { from: 'tutor', via: 'sms', saidAt }
	};
	const bringer = { ...reader, device: 'sms', key, via: 'sms' as const };
	const items = { facts: [{ id: fact, placement, section: 'presence', body }], pages: [] };
	const { facts } = await push(intake, bringer, placement, items);
	const [answer] = facts;
	// Too many races: the job comes back to it.
	if (!answer) throw new Error('not received');
	const taken =
		answer.status === 'ok' || (answer.status === 'refused' && answer.code === 'fact-changed');
	const reading: SmsReading = taken
		? { state: 'taken', placement, fact }
		: { state: 'unread', why: 'refused', placement };
	await database.withSchool(school, (tx) => noteReading(tx, id, reading));
	ports.log.info('sms-read', { school, state: reading.state });
}

/** SM3, SM4: the number, the code and the day have to agree; anything else is for a person to read. */
async function understand(
	tx: Tx,
	school: string,
	key: Uint8Array,
	message: SmsIn
): Promise<SmsReading | Word> {
	const meaning = readSms(message.text);
	if (meaning.says === 'test') return { state: 'test' };
	const all = (await speakers(tx)).map((one) => ({
		...one,
		code: agreementCode(key, school, one.placement, one.agreement)
	}));
	const sender = phoneNumber(message.from);
	const own = all.filter(
		({ phone }) => phone !== null && sender !== undefined && phoneNumber(phone) === sender
	);
	const codes = meaning.says === 'unclear' ? meaning.codes : meaning.code ? [meaning.code] : [];
	const unread = (why: SmsReading['why']): SmsReading => ({
		state: 'unread',
		...(why ? { why } : {}),
		...perhapsAbout(all, own, codes)
	});
	if (meaning.says === 'unclear')
		return unread(own.length > 0 ? 'not-understood' : 'unknown-number');
	if (own.length === 0) return unread('unknown-number');
	const speaker = own.find(({ code }) => code === meaning.code);
	if (!speaker) return unread('wrong-code');
	const reader = await readerNamed(tx, speaker.person, message.receivedAt);
	if (!reader) return unread('unknown-number');
	const halfDay = await halfDayFor(tx, speaker, message, reader.school);
	if (halfDay === undefined) return unread('another-day');
	return { reader, placement: speaker.placement, halfDay };
}

async function halfDayFor(
	tx: Tx,
	{ placement, agreement }: Speaker,
	message: SmsIn,
	{ timeZone }: School
): Promise<HalfDayKey | undefined> {
	return halfDaySaid(await halfDaysOf(tx, placement), agreement, message, timeZone);
}

/** Whom a person should look at first: by the code, else by the number where it speaks for one student alone. */
function perhapsAbout(
	all: readonly (Speaker & { readonly code: string })[],
	own: readonly Speaker[],
	codes: readonly string[]
): { placement?: PlacementId } {
	const byCode = all.find(({ code }) => codes.includes(code))?.placement;
	const [first, ...others] = new Set(own.map(({ placement }) => placement));
	const placement = byCode ?? (others.length === 0 ? first : undefined);
	return placement === undefined ? {} : { placement };
}

/** SM3: the same message is the same fact, whoever takes it up, and when. */
function factOf(school: string, id: string): FactId {
	const hash = createHash('sha256')
		.update(JSON.stringify(['sms', school, id]))
		.digest();
	return uuidV7(hash.readUIntBE(10, 6), hash.subarray(0, 10));
}
