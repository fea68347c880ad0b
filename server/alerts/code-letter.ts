import { createHash } from 'node:crypto';
import { codeLetter } from '#shared/text/code-letter.ts';
import { emailCode } from '#server/identity/email-codes.ts';
import { serverKey } from '#server/identity/server-identity.ts';
import { codeLetterOf } from '#server/store/email-code-store.ts';
import { finishJob, heldJob, type Claimed } from '#server/store/job-store.ts';
import { senderOf } from '#server/store/roster-store.ts';
import type { Intake } from '#server/sync/push.ts';

/** Between two attempts; a code lives ten minutes, and its person waits. */
const AGAIN_AFTER = 15_000;

/** ID9: the letter that brings a code, tried for as long as the code lives. */
export async function sendCode(
	{ database, ports }: Pick<Intake, 'database' | 'ports'>,
	{ school, jobId }: Claimed,
	claim: string
): Promise<void> {
	const begun = await database.withSchool(school, async (tx) => {
		const code = (await heldJob(tx, jobId, claim))?.about.code;
		const sender = await senderOf(tx);
		const to = code === undefined ? undefined : await codeLetterOf(tx, code, ports.clock.now());
		if (code !== undefined && sender && to?.email) return { code, sender, to: to.email };
		await finishJob(tx, jobId, claim);
		return undefined;
	});
	if (!begun) return;
	const digits = emailCode(await serverKey(database), school, begun.code);
	const key = createHash('sha256').update(`${school}|${jobId}`).digest('hex').slice(0, 32);
	const sent = await ports.ways.email?.send({
		key,
		to: begun.to,
		...codeLetter(begun.sender, digits)
	});
	const again = sent?.outcome === 'failed' || sent?.outcome === 'unknown';
	await database.withSchool(school, (tx) =>
		finishJob(tx, jobId, claim, again ? ports.clock.now() + AGAIN_AFTER : undefined)
	);
	if (sent && sent.outcome !== 'sent') {
		const about = { school, channel: 'email', outcome: sent.outcome, code: sent.code };
		ports.log.error('not-sent', new Error(sent.code), about);
	}
}
