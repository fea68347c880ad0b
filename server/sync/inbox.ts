import { dropRaw, purgeInbox, rawBodies, type RawBody } from '#server/store/inbox-store.ts';
import { finishJob, type Claimed } from '#server/store/job-store.ts';
import { readerNamed } from '#server/store/school-store.ts';
import { pushAll } from './push-all.ts';
import type { Intake } from './push.ts';
import { READERS } from './readers.ts';

const AT_ONCE = 20;
const LOOKS_AGAIN = 3600_000;

/**
 * SY44: raw bodies that this server has learnt to read, by an update or after a step back, are taken up as if
 * they came now. Their devices send the same by themselves once they are updated: the second time has no effect.
 */
export async function takeUpRaw(
	intake: Intake,
	{ school, jobId }: Claimed,
	claim: string
): Promise<void> {
	const { database, ports } = intake;
	let stayed = 0;
	for (let more = true; more;) {
		const bodies = await database.withSchool(school, (tx) =>
			rawBodies(tx, [...READERS.keys()], AT_ONCE, stayed)
		);
		for (const body of bodies) {
			if (!(await takeUp(intake, school, body))) stayed++;
		}
		more = bodies.length === AT_ONCE;
	}
	await database.withSchool(school, async (tx) => {
		const now = ports.clock.now();
		const left = await purgeInbox(tx, now);
		await finishJob(tx, jobId, claim, left ? now + LOOKS_AGAIN : undefined);
	});
}

/** @returns false: it is not understood after all, or not received whole, and stays until its time is over */
async function takeUp(intake: Intake, school: string, raw: RawBody): Promise<boolean> {
	const { database, ports } = intake;
	const request = READERS.get(raw.protocol)?.(raw.body);
	const reader = await database.withSchool(school, (tx) =>
		readerNamed(tx, raw.person, ports.clock.now())
	);
	if (!request?.ok || !reader) return false;
	const items = request.value.facts.length + request.value.pages.length;
	const { device } = request.value;
	// Nobody hears these answers, so any key signs them; it opens no receipt.
	const bringer = { ...reader, device, key: ports.random.bytes(32) };
	const { answers } = await pushAll(intake, bringer, request.value);
	const answered = [...answers.values()].flatMap(({ facts, pages }) => [...facts, ...pages]);
	if (answered.length < items) return false;
	await database.withSchool(school, (tx) => dropRaw(tx, raw));
	return true;
}
