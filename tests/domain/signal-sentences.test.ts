import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

/** Of those without a signal, how many deceive: more than half where nothing is said. */
interface Share {
	readonly least: number;
	readonly most: number;
	readonly traps?: number;
}

const LEAST = { none: 150, N1: 35, N2: 35, N3: 60, N4: 20 };
const HALF: Share = { least: 0.45, most: 0.55 };

interface FileBalance {
	readonly enough: number;
	readonly levels: Readonly<Record<string, number>>;
	readonly none: Share;
}

/** How many sentences a file holds at least, in all and of each level, and what share of them carries no signal. */
const FILES: Readonly<Record<string, FileBalance>> = {
	'to-build-on': { enough: 300, levels: LEAST, none: HALF },
	'more-to-build-on': { enough: 700, levels: LEAST, none: HALF },
	'third-hand': {
		enough: 1000,
		levels: { none: 300, N1: 180, N2: 220, N3: 300, N4: 60 },
		none: { least: 0.25, most: 0.35 }
	},
	'fourth-hand': {
		enough: 700,
		levels: { none: 600, N1: 0, N2: 0, N3: 0, N4: 100 },
		none: { least: 0.8, most: 0.95 }
	},
	'fifth-hand': {
		enough: 650,
		levels: { none: 80, N1: 150, N2: 180, N3: 230, N4: 0 },
		none: { least: 0.08, most: 0.2 }
	},
	'sixth-hand': {
		enough: 650,
		levels: { none: 600, N1: 0, N2: 0, N3: 0, N4: 50 },
		none: { least: 0.85, most: 0.95 }
	},
	'seventh-hand': {
		enough: 700,
		levels: { none: 50, N1: 280, N2: 320, N3: 40, N4: 0 },
		none: { least: 0.05, most: 0.15 }
	},
	'eighth-hand': {
		enough: 700,
		levels: { none: 200, N1: 20, N2: 30, N3: 380, N4: 40 },
		none: { least: 0.25, most: 0.4 }
	},
	'ninth-hand': {
		enough: 700,
		levels: { none: 220, N1: 190, N2: 190, N3: 60, N4: 40 },
		none: { least: 0.25, most: 0.4 }
	},
	'tenth-hand': {
		enough: 700,
		levels: { none: 280, N1: 60, N2: 130, N3: 130, N4: 130 },
		none: { least: 0.3, most: 0.45 }
	},
	'eleventh-hand': {
		enough: 700,
		levels: { none: 180, N1: 230, N2: 260, N3: 30, N4: 40 },
		none: { least: 0.2, most: 0.35 }
	},
	'twelfth-hand': {
		enough: 700,
		levels: { none: 230, N1: 120, N2: 230, N3: 60, N4: 90 },
		none: { least: 0.25, most: 0.4 }
	},
	'thirteenth-hand': {
		enough: 760,
		levels: { none: 400, N1: 140, N2: 160, N3: 60, N4: 40 },
		none: HALF
	},
	// Near neighbours of the grave ones, which deceive by nothing but that.
	'fourteenth-hand': {
		enough: 760,
		levels: { none: 400, N1: 130, N2: 160, N3: 60, N4: 40 },
		none: { ...HALF, traps: 0.45 }
	},
	'fifteenth-hand': {
		enough: 420,
		levels: { none: 215, N1: 50, N2: 50, N3: 80, N4: 30 },
		none: HALF
	},
	'only-measured': { enough: 300, levels: LEAST, none: HALF }
};

const Sentence = v.strictObject({
	text: v.pipe(v.string(), v.trim(), v.minLength(5), v.maxLength(400)),
	level: v.picklist(['N1', 'N2', 'N3', 'N4', 'none']),
	about: v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*(?:, [a-z]+(?:-[a-z]+)*)*$/)),
	trap: v.boolean()
});

function sentencesOf(file: string): v.InferOutput<typeof Sentence>[] {
	const lines = readFileSync(new URL(`../signals/${file}.jsonl`, import.meta.url), 'utf8');
	return lines
		.trimEnd()
		.split('\n')
		.map((line) => v.parse(Sentence, JSON.parse(line)));
}

/** What is left when neither case, accents, signs nor the kind of apostrophe count. */
function bare(text: string): string {
	return text
		.normalize('NFD')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '');
}

describe.each(Object.entries(FILES))('the sentences of %s', (file, balance) => {
	const sentences = sentencesOf(file);

	it('are enough of each level', () => {
		for (const [level, least] of Object.entries(balance.levels)) {
			const found = sentences.filter((sentence) => sentence.level === level);
			expect(found.length, level).toBeGreaterThanOrEqual(least);
		}
		expect(sentences.length).toBeGreaterThanOrEqual(balance.enough);
	});

	it('carry no signal as often as the file means to, and deceive more often than not where they carry none', () => {
		const none = sentences.filter((sentence) => sentence.level === 'none');
		expect(none.length / sentences.length).toBeGreaterThanOrEqual(balance.none.least);
		expect(none.length / sentences.length).toBeLessThanOrEqual(balance.none.most);
		const { traps = 0.5 } = balance.none;
		expect(none.filter((sentence) => sentence.trap).length).toBeGreaterThan(none.length * traps);
	});
});

it('no sentence stands twice, in one file or in several', () => {
	const all = Object.keys(FILES)
		.flatMap(sentencesOf)
		.map((sentence) => bare(sentence.text));
	const twice = all.filter((text, index) => all.indexOf(text) !== index);
	expect(twice).toEqual([]);
});
