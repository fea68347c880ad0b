import { pause } from '#tests/faults/rig.ts';
import { BARE, barePage } from './device-bare.ts';
import { onDevices, SLOWDOWN, type Phone, type Work } from './device-browser.ts';
import { keptSince, startKeeping } from './device-kept.ts';
import { median, rounded, type Figure, type Figures } from './figure.ts';
import { days } from './pages.ts';

const STUDENT = 'lea';
const ROUNDS = 4;
/** Keys of a round, and ms between them: somebody who types fast on a telephone. */
const [KEYS, EVERY] = [40, 150];
/** What was typed is on the disk and on the screen, and nothing moves any more: ms. */
const REST = 1000;

interface Typed {
	/** Of each key, in ms. */
	readonly kept: readonly number[];
	readonly said: readonly number[];
	/** Of one key. */
	readonly work: Work;
}

/** Real keys into a student's day, offline: when they are kept, and what they cost; in turn with a bare box. */
export function typing(): Promise<Figures> {
	return onDevices(async (stand) => {
		const phone = await stand.phone(STUDENT, startKeeping);
		const bare = await stand.bare(await barePage());
		await startKeeping(bare.page);
		await bare.page.reload();
		await bare.page.evaluate(`openBare('day')`);
		await phone.cut(true);
		const [text = ''] = days(1, 2 * (ROUNDS + 1) * KEYS).map((day) => day.text);
		const figures: Record<string, Figure> = {};
		for (const times of [1, SLOWDOWN]) {
			const [ours, theirs]: [Typed[], Typed[]] = [[], []];
			await Promise.all([phone, bare].map((one) => one.slowDown(times)));
			for (let round = 0; round <= ROUNDS; round++) {
				const words = text.slice(round * KEYS, (round + 1) * KEYS);
				const [own, other] = [await type(phone, words), await type(bare, words)];
				// The first of each warms it.
				if (round > 0) [ours, theirs].forEach((all, nth) => all.push(nth === 0 ? own : other));
			}
			const at = times === 1 ? '' : `, CPU ${times}x slower`;
			const kept = (share: number): Figure =>
				sooner(ofAll(ours, 'kept', share), ofAll(theirs, 'kept', share));
			figures[`typed to kept p50${at}`] = kept(0.5);
			figures[`typed to kept p95${at}`] = kept(0.95);
			figures[`hands rest to « Gardé » on the screen${at}`] = {
				value: rounded(ofAll(ours, 'said', 0.5)),
				unit: 'ms'
			};
			for (const what of ['all', 'script'] as const) {
				const [own = 0, other = 0] = [ours, theirs].map((all) =>
					median(all.map(({ work }) => work[what]))
				);
				const name = what === 'all' ? 'main thread per key' : 'of it JavaScript';
				figures[`${name}${at}`] = sooner(own, other);
			}
		}
		return figures;
	});
}

async function type({ page, worked }: Phone, words: string): Promise<Typed> {
	const box = page.locator('textarea').first();
	await box.focus();
	await box.press('Control+End');
	await pause(REST);
	await keptSince(page);
	const before = await worked();
	await page.keyboard.type(words, { delay: EVERY });
	await pause(REST);
	const after = await worked();
	const { kept, said } = await keptSince(page);
	if (kept.length < words.length)
		throw new Error(`${kept.length} of ${words.length} keys were kept`);
	return {
		kept,
		said,
		work: {
			all: (after.all - before.all) / words.length,
			script: (after.script - before.script) / words.length
		}
	};
}

function ofAll(rounds: readonly Typed[], what: 'kept' | 'said', share: number): number {
	const sorted = rounds.flatMap((round) => round[what]).sort((one, other) => one - other);
	return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}

function sooner(own: number, other: number): Figure {
	return {
		value: rounded(own),
		unit: 'ms',
		against: `${BARE}: ${rounded(other)} ms`,
		ratio: rounded(other / own)
	};
}
