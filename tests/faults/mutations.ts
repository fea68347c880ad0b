import { monitorEventLoopDelay } from 'node:perf_hooks';
import * as Y from 'yjs';
import { fieldsOf } from '#shared/notebook/page.ts';
import { admit, type PushedPage } from '#shared/notebook/admit.ts';
import type { Admission } from '#server/sync/admission.ts';
import type { Gatekeeper } from '#server/sync/gatekeeper.ts';
import { BOMBS, gapFlood } from './bombs.ts';
import { Dice, mutate, storyOf } from './mutating.ts';

const VECTOR = new Uint8Array([0]);
const BATCH = 100;
const CODES = ['malformed', 'gap', 'too-large', 'bad-text'];

export interface Report {
	/** What a seed or a bomb did that nothing may do. */
	readonly faults: string[];
	/** How many of each answer. */
	readonly answers: Record<string, number>;
	/** The slowest single page, ms. */
	slowest: number;
	/** The longest that this thread could do nothing else, ms. */
	stall: number;
}

/**
 * Mutated updates, one a seed, each between two honest ones: whatever the gatekeeper answers, the stored page
 * stays as it is, what is admitted holds all of it, and the honest update after it comes out as if nothing had been.
 */
export async function runMutations(
	gatekeeper: Gatekeeper,
	from: number,
	count: number
): Promise<Report> {
	const report = newReport();
	for (let first = from; first < from + count; first += BATCH) {
		const seeds = Array.from(
			{ length: Math.min(BATCH, from + count - first) },
			(_, at) => first + at
		);
		const stories = seeds.map(storyOfSeed);
		const admissions: Admission[] = [];
		await measured(report, async () => {
			for (const { page } of stories) admissions.push(await ask(gatekeeper, page, report));
		});
		for (const [at, { seed, page, before, honest }] of stories.entries()) {
			const faults = faultsOf(admissions[at] ?? 'later', before);
			if (Buffer.compare(before, page.stored) !== 0) faults.push('the stored page changed');
			const after = await gatekeeper.admit(`seed ${seed}`, honest);
			if (!sameTexts(after, admit(honest)))
				faults.push('the next honest update came out otherwise');
			report.faults.push(...faults.map((fault) => `seed ${seed}: ${fault}`));
		}
	}
	return report;
}

function storyOfSeed(seed: number) {
	const dice = new Dice(seed);
	const { stored, updates } = storyOf(dice, dice.below(8) === 0 ? 400 : dice.below(60));
	return {
		seed,
		before: stored.slice(),
		page: { stored, update: mutate(dice, updates), vector: VECTOR },
		honest: { stored, update: updates[0], vector: VECTOR }
	};
}

/** The known bombs, on an honest page; each by somebody else, as if a whole class did it. */
export async function runBombs(gatekeeper: Gatekeeper): Promise<Report> {
	const { stored } = storyOf(new Dice(1), 60);
	return measured(newReport(), async (report) => {
		for (const { name, update, codes } of BOMBS) {
			const before = stored.slice();
			const admission = await ask(gatekeeper, { stored, update, vector: VECTOR }, report, name);
			if (!codes.includes(nameOf(admission))) report.faults.push(`${name}: ${nameOf(admission)}`);
			if (Buffer.compare(before, stored) !== 0) report.faults.push(`${name}: the page changed`);
		}
	});
}

/** Updates that need what the server lacks, one after another: none may leave anything behind for the next. */
export async function runGapFlood(gatekeeper: Gatekeeper, count: number): Promise<Report> {
	const { stored } = storyOf(new Dice(2), 60);
	return measured(newReport(), async (report) => {
		for (const update of gapFlood(count)) {
			const admission = await ask(gatekeeper, { stored, update, vector: VECTOR }, report);
			if (nameOf(admission) !== 'gap') report.faults.push(`flood: ${nameOf(admission)}`);
		}
	});
}

function newReport(): Report {
	return { faults: [], answers: {}, slowest: 0, stall: 0 };
}

async function measured(report: Report, run: (report: Report) => Promise<void>): Promise<Report> {
	const delay = monitorEventLoopDelay({ resolution: 1 });
	delay.enable();
	await run(report);
	delay.disable();
	report.stall = Math.max(report.stall, delay.max / 1e6);
	return report;
}

async function ask(
	gatekeeper: Gatekeeper,
	page: PushedPage,
	report: Report,
	person = 'somebody'
): Promise<Admission> {
	const began = performance.now();
	const admission = await gatekeeper.admit(person, page);
	report.slowest = Math.max(report.slowest, performance.now() - began);
	report.answers[nameOf(admission)] = (report.answers[nameOf(admission)] ?? 0) + 1;
	// Lets the loop turn, so that its delay is that of one page.
	await new Promise((resolve) => setImmediate(resolve));
	return admission;
}

function nameOf(admission: Admission): string {
	if (admission === 'later') return 'later';
	return admission.ok ? 'ok' : admission.code;
}

function faultsOf(admission: Admission, stored: Uint8Array): string[] {
	if (admission === 'later') return ['it was not looked at'];
	if (!admission.ok) return CODES.includes(admission.code) ? [] : [`code ${admission.code}`];
	const { state, fields, changed } = admission.value;
	const merged = new Y.Doc();
	Y.applyUpdate(merged, state);
	const faults: string[] = [];
	if (merged.store.pendingStructs ?? merged.store.pendingDs)
		faults.push('it leaves something open');
	if (!Y.snapshotContainsUpdate(Y.snapshot(merged), stored)) faults.push('it lost what was stored');
	if (JSON.stringify(fieldsOf(merged)) !== JSON.stringify(fields)) faults.push('its texts differ');
	if (!changed && JSON.stringify(fields) !== JSON.stringify(textsIn(stored))) {
		faults.push('it changed the text, and says that it did not');
	}
	return faults;
}

function textsIn(state: Uint8Array): object {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, state);
	return fieldsOf(doc);
}

function sameTexts(one: Admission, other: Admission): boolean {
	if (one === 'later' || other === 'later' || !one.ok || !other.ok) return false;
	return JSON.stringify(one.value.fields) === JSON.stringify(other.value.fields);
}
