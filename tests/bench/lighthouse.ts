import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dropProfile, newProfile, openBrowser } from '#tests/faults/browser.ts';
import { NOW } from '#tests/kit/people.ts';
import type { Figure, Figures } from './figure.ts';
import { median, rounded } from './figure.ts';
import { installIn } from './packages.ts';
import { onStand } from './stand.ts';

const FOLDER = resolve('tests/bench/lighthouse');
/** Nobody, then one of each role. */
const WHO = [
	...['', 'lea', 'tuteur-pain', 'ref-a', 'cpe-a', 'vie-scolaire'],
	...['direction', 'secretariat', 'infirmerie', 'parent-lea']
];
/** Of each: the figure is their median. */
const ROUNDS = 3;
/** The app asks not to be indexed: what a search engine would like is not asked. */
const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;

/** What is read of its report. */
interface Report {
	readonly categories: Readonly<
		Record<
			string,
			{
				/** null: an audit of it failed, and so did the run. */
				readonly score: number | null;
				readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
			}
		>
	>;
	readonly audits: Readonly<
		Record<
			string,
			{
				readonly score: number | null;
				readonly numericValue?: number;
				readonly numericUnit?: string;
			}
		>
	>;
}
type Lighthouse = (url: string, flags: object) => Promise<{ readonly lhr: Report } | undefined>;

/** Lighthouse as a telephone, on the first screen of a first visit; what a score misses stands below it by name. */
export function lighthouseScores(): Promise<Figures> {
	return onStand(
		async ({ server }) => {
			await installIn(FOLDER);
			const entry = createRequire(`${FOLDER}/package.json`).resolve('lighthouse');
			const { default: lighthouse } = (await import(pathToFileURL(entry).href)) as {
				default: Lighthouse;
			};
			const figures: Record<string, Figure> = {};
			for (const person of WHO) {
				const runs: Figures[] = [];
				for (let nth = 0; nth < ROUNDS; nth++) {
					runs.push(scores(await scored(lighthouse, server.url, person)));
				}
				for (const [name, figure] of Object.entries(medians(runs))) {
					figures[`${person === '' ? 'signed out' : person}: ${name}`] = figure;
				}
			}
			return figures;
		},
		{ FRONT: 'build/client', DEMO_NOW: NOW }
	);
}

/** A run now and then that Lighthouse cannot score is made again, once. */
async function scored(lighthouse: Lighthouse, url: string, person: string): Promise<Report> {
	const report = await firstScreen(lighthouse, url, person);
	const isWhole = CATEGORIES.every((name) => typeof report.categories[name]?.score === 'number');
	return isWhole ? report : firstScreen(lighthouse, url, person);
}

/** What most of the runs have. */
function medians(runs: readonly Figures[]): Figures {
	const names = new Set(runs.flatMap((figures) => Object.keys(figures)));
	return Object.fromEntries(
		[...names].flatMap((name) => {
			const all = runs.flatMap((figures) => figures[name] ?? []);
			const [first] = all;
			if (!first || all.length <= runs.length / 2) return [];
			return [[name, { ...first, value: median(all.map(({ value }) => value)) }]];
		})
	);
}

/** On a browser of its own: nobody was here before. */
async function firstScreen(lighthouse: Lighthouse, url: string, person: string): Promise<Report> {
	const profile = await newProfile();
	const browser = await openBrowser(profile);
	try {
		if (person !== '') {
			const entered = await browser.context.request.post(`${url}/api/demo/enter`, {
				data: { personId: person },
				headers: { 'Carnet-Protocol': '1' }
			});
			if (entered.status() !== 204) throw new Error(`${entered.status()} for ${person}`);
		}
		const result = await lighthouse(url, {
			port: browser.port,
			onlyCategories: CATEGORIES,
			logLevel: 'error'
		});
		if (!result) throw new Error('no report');
		return result.lhr;
	} finally {
		await browser.kill();
		await dropProfile(profile);
	}
}

function scores({ categories, audits }: Report): Figures {
	const figures: Record<string, Figure> = {};
	for (const name of CATEGORIES) {
		const category = categories[name];
		figures[name] = { value: Math.round((category?.score ?? 0) * 100), unit: '/100' };
		for (const { id, weight } of category?.auditRefs ?? []) {
			const { score = null, numericValue, numericUnit } = audits[id] ?? {};
			if (weight === 0 || score === null || score >= 0.995) continue;
			figures[`${name}, ${id}`] = {
				value: rounded(numericValue ?? score),
				unit: numericUnit === 'millisecond' ? 'ms' : ''
			};
		}
	}
	return figures;
}
