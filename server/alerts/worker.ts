import { SETTLES_AFTER } from '#shared/domain/journal.ts';
import type { Database } from '#server/db/database.ts';
import { fewTransactions } from '#server/db/few-transactions.ts';
import type { JobKind } from '#server/db/schema/chain.ts';
import type { EpochWatch } from '#server/identity/epoch-watch.ts';
import type { Ports } from '#server/ports.ts';
import { claimDue, dueKinds, finishJob, heldJob, type Claimed } from '#server/store/job-store.ts';
import { commit, load } from '#server/store/placement-store.ts';
import { purgeQuarantine } from '#server/store/quarantine-store.ts';
import { isCodeLetter } from '#server/store/email-code-store.ts';
import { signalGround } from '#server/store/signal-store.ts';
import { isTrial } from '#server/store/trial-store.ts';
import { compact } from '#server/sync/compact.ts';
import { localGatekeeper } from '#server/sync/gatekeeper.ts';
import { takeUpRaw } from '#server/sync/inbox.ts';
import type { Intake } from '#server/sync/push.ts';
import { readSettled } from '#server/sync/read-settled.ts';
import { retain } from '#server/sync/retain.ts';
import { topicsOf } from '#server/sync/topics.ts';
import { climb } from './climb.ts';
import { smsJob } from '#server/sms/sms-job.ts';
import { sendCode } from './code-letter.ts';
import { beat } from './heartbeat.ts';
import { search } from './search.ts';
import { send } from './send.ts';
import { turnOver } from './stand-in.ts';
import { tellAtOnce } from './telling.ts';
import { runTrial } from './trial.ts';
import { isTry, tryWay, watch } from './watch.ts';

const AT_ONCE = 50;
const LOOKS_EVERY = 5_000;
/** Of ten connections: fifty letters due at once keep no exchange waiting. */
const TRANSACTIONS_AT_ONCE = 2;

/** Jobs of one lane are done together; a lane that hangs on a channel holds back no other. */
const LANES: readonly (readonly JobKind[])[] = [
	['sms-in'],
	['substitution'],
	['settle', 'purge', 'compact', 'inbox'],
	['search'],
	['retention'],
	['ladder'],
	['watch'],
	['heartbeat'],
	['push'],
	['email'],
	['sms']
];

/**
 * Does everything that is due, once: any number of workers may run. A job that fails keeps its claim, and is
 * taken up again when that expires.
 * @returns how many were done
 */
export async function runDueJobs(
	database: Database,
	ports: Ports,
	gatekeeper = localGatekeeper
): Promise<number> {
	const look = () => database.withJobs((tx) => dueKinds(tx, ports.clock.now()));
	let [done, due] = [0, await look()];
	for (const lane of LANES) {
		if (!lane.some((kind) => due.has(kind))) continue;
		done += await runLane({ database, ports, gatekeeper }, lane);
		// What was done may have left something to do for a lane that comes after.
		due = await look();
	}
	return done;
}

/** Every ladder that is due: a demonstration opens on a school where whoever had to be told was. */
export async function climbDue(work: Intake): Promise<void> {
	while ((await runLane(work, ['ladder'])) > 0);
}

async function runLane(work: Intake, kinds: readonly JobKind[]): Promise<number> {
	const { database, ports } = work;
	const claim = Buffer.from(ports.random.bytes(12)).toString('hex');
	const claimed = await database.withJobs((tx) =>
		claimDue(tx, claim, ports.clock.now(), kinds, AT_ONCE)
	);
	let done = 0;
	const run = async (job: Claimed): Promise<void> => {
		try {
			await perform(work, job, claim);
			done++;
		} catch (error) {
			ports.log.error('job-failed', error, { school: job.school, kind: job.kind });
		}
	};
	// What waits for the outside waits together.
	if (kinds.some(isOutside)) await Promise.all(claimed.map(run));
	else for (const job of claimed) await run(job);
	return done;
}

function isOutside(kind: JobKind): boolean {
	return kind === 'push' || kind === 'email' || kind === 'sms';
}

async function perform(work: Intake, job: Claimed, claim: string): Promise<void> {
	switch (job.kind) {
		case 'settle':
			return settle(work, job, claim);
		case 'purge':
			return purge(work, job, claim);
		case 'compact':
			return compact(work, job, claim);
		case 'inbox':
			return takeUpRaw(work, job, claim);
		case 'sms-in':
			return smsJob(work, job, claim);
		case 'substitution':
			return turnOver(work, job, claim);
		case 'search':
			return search(work, job, claim);
		case 'retention':
			return retain(work, job, claim);
		case 'ladder':
			return climb(work, job, claim);
		case 'watch':
			return watch(work, job, claim);
		case 'heartbeat':
			return beat(work, job, claim);
		case 'push':
		case 'email':
		case 'sms':
			if (isTrial(job)) return runTrial(work, job, claim);
			if (isCodeLetter(job)) return sendCode(work, job, claim);
			return isTry(job) ? tryWay(work, job, claim) : send(work, job, claim);
	}
}

/**
 * Looks for due jobs until stopped; the end waits for the jobs under way.
 * @param epoch asked first: what a database that came back from another past has to do may have been done
 */
export function startWorker(
	work: Intake,
	epoch: Pick<EpochWatch, 'current'>
): { stop(): Promise<void> } {
	const calm = { ...work, database: fewTransactions(work.database, TRANSACTIONS_AT_ONCE) };
	const lanes = LANES.map((kinds) => startLane(calm, epoch, kinds));
	return {
		async stop() {
			await Promise.all(lanes.map((lane) => lane.stop()));
		}
	};
}

function startLane(
	work: Intake,
	epoch: Pick<EpochWatch, 'current'>,
	kinds: readonly JobKind[]
): { stop(): Promise<void> } {
	let running: Promise<unknown> = Promise.resolve();
	let busy = false;
	const look = (): void => {
		if (busy) return;
		busy = true;
		running = epoch
			.current()
			.then(() => runLane(work, kinds))
			.catch((error: unknown) => work.ports.log.error('worker-failed', error))
			.finally(() => {
				busy = false;
			});
	};
	const timer = setInterval(look, LOOKS_EVERY);
	look();
	return {
		async stop() {
			clearInterval(timer);
			await running;
		}
	};
}

/** SY15: readers get a page that nobody has changed for a quarter of an hour. */
async function settle(
	{ database, ports }: Intake,
	{ school, jobId }: Claimed,
	claim: string
): Promise<void> {
	const settled = await database.withSchool(school, async (tx) => {
		const job = await heldJob(tx, jobId, claim);
		if (!job) return undefined;
		const { author = '', page = '' } = job.about;
		const loaded = await load(tx, job.placement, author, { facts: [], pages: [page] });
		const stored = loaded?.pages[0];
		if (!loaded || !stored) {
			await finishJob(tx, jobId, claim);
			return undefined;
		}
		// Changed since the claim was read: that change has moved the job to its own quarter of an hour.
		const now = ports.clock.now();
		if (stored.changedAt + SETTLES_AFTER > now) return undefined;
		const settled = {
			author,
			device: '',
			facts: [],
			pages: [],
			settled: [{ page, fields: stored.fields }],
			settleLater: [],
			raised: []
		};
		const ground = await signalGround(tx, job.placement);
		const write = await readSettled(loaded, settled, ground, ports.random, now);
		// A lost race means that somebody wrote: the claim expires, and the job is looked at again.
		const counter = await commit(tx, job.placement, loaded.counter, write, now);
		if (counter === undefined) return undefined;
		if (write.passages) await tellAtOnce(tx, job.placement, now);
		return { placement: job.placement, author, ...topicsOf(write, loaded.facts) };
	});
	if (!settled) return;
	ports.bus.publish({ school, ...settled, device: '' });
}

async function purge(
	{ database, ports }: Intake,
	{ school, jobId }: Claimed,
	claim: string
): Promise<void> {
	await database.withSchool(school, async (tx) => {
		const next = await purgeQuarantine(tx, ports.clock.now());
		await finishJob(tx, jobId, claim, next);
	});
}
