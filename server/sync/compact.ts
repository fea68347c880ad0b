import type { Fields } from '#shared/domain/journal.ts';
import { canonical } from '#shared/domain/plain.ts';
import { finishJob, heldJob, type Claimed } from '#server/store/job-store.ts';
import { logOf, replaceRows, type LogRow } from '#server/store/page-log-store.ts';
import { load } from '#server/store/placement-store.ts';
import type { Admission } from './admission.ts';
import type { Gatekeeper } from './gatekeeper.ts';
import type { Intake } from './push.ts';

const EMPTY_VECTOR = new Uint8Array([0]);
/** Rows of one go; the others have their turn at the next. */
const MOST_ROWS = 500;
/** A page with damaged rows is looked at again after this. */
const AGAIN_AFTER = 24 * 3600_000;

/**
 * SY42: one row for a page's many. The merged state takes the place of the rows that it is proved to hold,
 * deletions included; what does not read, or holds more, stays where it is and is reported. A merged state that
 * is itself damaged is made again from the rows, if they give the texts that were accepted.
 */
export async function compact(
	{ database, ports, gatekeeper }: Intake,
	{ school, jobId }: Claimed,
	claim: string
): Promise<void> {
	const found = await database.withSchool(school, async (tx) => {
		const job = await heldJob(tx, jobId, claim);
		if (!job) return undefined;
		const { author = '', page = '' } = job.about;
		const place = { placement: job.placement, author, page };
		const loaded = await load(tx, job.placement, author, { facts: [], pages: [page] });
		const [stored] = loaded?.pages ?? [];
		// Erased meanwhile.
		if (!loaded || !stored) {
			await finishJob(tx, jobId, claim);
			return undefined;
		}
		return { place, counter: loaded.counter, stored, rows: await logOf(tx, place, MOST_ROWS) };
	});
	if (!found) return;
	const { place, counter, stored, rows } = found;
	const state = (await reads(gatekeeper, place.author, stored))
		? stored.state
		: await madeAgain(gatekeeper, place.author, stored.fields, rows);
	const held = state ? await heldBy(gatekeeper, place.author, state, rows) : [];
	const damaged = rows.length - held.length;
	if (damaged > 0 || !state) {
		const about = { school, placement: place.placement, rows: damaged, state: state ? 0 : 1 };
		ports.log.error('page-damaged', new Error('rows of a page do not read'), about);
	}
	await database.withSchool(school, async (tx) => {
		const useful = state && (held.length > 1 || state !== stored.state);
		// A lost race: the claim expires, and the page is looked at again.
		if (useful && !(await replaceRows(tx, place, counter, held, state))) return;
		const now = ports.clock.now();
		const next = rows.length === MOST_ROWS ? now : damaged > 0 ? now + AGAIN_AFTER : undefined;
		await finishJob(tx, jobId, claim, next);
	});
}

/** Whether a merged state loads, and gives the texts that were accepted. */
async function reads(
	gatekeeper: Gatekeeper,
	author: string,
	{ state, fields }: { readonly state: Uint8Array; readonly fields: Fields }
): Promise<boolean> {
	const whole = { stored: undefined, update: state, vector: EMPTY_VECTOR, whole: true };
	const admission = looked(await gatekeeper.admit(author, whole));
	return admission.ok && canonical(admission.value.fields) === canonical(fields);
}

/** Counters of the rows that bring nothing which the state does not hold. */
async function heldBy(
	gatekeeper: Gatekeeper,
	author: string,
	state: Uint8Array,
	rows: readonly LogRow[]
): Promise<number[]> {
	const held: number[] = [];
	for (const { seq, update } of rows) {
		const page = { stored: state, update, vector: EMPTY_VECTOR, whole: true };
		const admission = looked(await gatekeeper.admit(author, page));
		if (admission.ok && !admission.value.changed) held.push(seq);
	}
	return held;
}

/** The state that the sound rows make; undefined when that is not what was accepted. */
async function madeAgain(
	gatekeeper: Gatekeeper,
	author: string,
	fields: Fields,
	rows: readonly LogRow[]
): Promise<Uint8Array | undefined> {
	let state: Uint8Array | undefined;
	let texts: Fields = {};
	for (const { update } of rows) {
		const page = { stored: state, update, vector: EMPTY_VECTOR, whole: true };
		const admission = looked(await gatekeeper.admit(author, page));
		if (admission.ok) ({ state, fields: texts } = admission.value);
	}
	return canonical(texts) === canonical(fields) ? state : undefined;
}

/** A gatekeeper that is busy fails the job, which is taken up again. */
function looked(admission: Admission): Exclude<Admission, 'later'> {
	if (admission === 'later') throw new Error('the gatekeeper is busy');
	return admission;
}
