import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { signalsIn } from '#shared/domain/signal/find.ts';
import { patternsIn } from '#shared/domain/signal/patterns-in.ts';
import { tokensOf } from '#shared/domain/signal/tokens.ts';
import { WEIGHTS } from '#shared/domain/signal/weights.ts';
import { learn } from '#tests/signals/learn.ts';
import { NOT_PLAIN, plainDays } from '#tests/signals/plain-days.ts';
import { sentencesToBuildOn } from '#tests/signals/score.ts';

const levelsIn = (text: string): string[] => signalsIn(text).map(({ level }) => level);
const found = (text: string): string[] => patternsIn(tokensOf(text), {}).map(({ rule }) => rule);

describe('words are weighed', () => {
	it('[SG15] by what is learnt from the sentences to build on, and by nothing else', async () => {
		expect(WEIGHTS.trim()).toBe(learn(await sentencesToBuildOn()));
	}, 240_000);

	it('[SG15] by a file that stays small', async () => {
		const file = new URL('../../shared/domain/signal/weights.ts', import.meta.url);
		expect((await readFile(file)).byteLength).toBeLessThan(710_000);
	});

	it('[SG15] of words, never of figures or codes alone', () => {
		const figures = Array.from({ length: 30 }, (_, nth) => `${nth}.`);
		// Was a machine, in the recovery of seed 7.
		const codes = Array.from({ length: 12 }, (_, nth) => `lea1-${nth + 15}`);
		for (const text of [figures.join(''), figures.join(' '), codes.join('\n')]) {
			expect(signalsIn(text)).toEqual([]);
		}
	});

	it('[SG15] of words that it has met, never of a key', () => {
		const hex = Array.from({ length: 300 }, (_, nth) => ((nth * 7919) % 256).toString(16)).join(
			' '
		);
		expect(signalsIn(hex)).toEqual([]);
	});

	it('[SG15] where patterns are silent, and said where the weightiest word stands', () => {
		const grave = 'Ils se marrent dès que je bégaie.';
		const text = `J’ai rangé les assiettes. ${grave} Puis on a mangé.`;
		expect(found(text)).toEqual([]);
		const [signal] = signalsIn(text);
		expect(signal).toMatchObject({ level: 'N2', rule: 'discrimination', excerpt: grave });
	});

	it('[SG15] and take away what is clearly plain', () => {
		const text = 'Le pneu ne voulait pas rentrer dans la jante.';
		expect(found(text)).toContain('locked-up');
		expect(levelsIn(text)).toEqual([]);
	});

	it('[SG15] in stretches: however long the page, what is grave in it counts', () => {
		const plain = 'J’ai rangé les livres et on a mangé avec l’équipe. '.repeat(40);
		expect(levelsIn(`${plain}Il m’a mis une gifle. ${plain}`)).toContain('N1');
	});

	it('[SG15] never against a wish to die', () => {
		const plain = 'J’ai rangé les livres et on a mangé avec l’équipe. '.repeat(5);
		expect(levelsIn(`${plain}J’ai envie de mourir.`)).toContain('N1');
	});

	it('[SG15] adding no task in the professional course', () => {
		const levels = (course: 'observation' | 'professional'): string[] =>
			signalsIn('Toute la matinée à la plieuse, tout seul.', { course }).map(({ level }) => level);
		expect(levels('professional')).not.toContain('N3');
		expect(levels('observation')).toContain('N3');
	});
});

it('[SG16] plain days raise nothing', () => {
	const raised = plainDays().filter((text) => signalsIn(text).length > 0);
	expect(raised.filter((text) => !(text in NOT_PLAIN))).toEqual([]);
	expect(Object.keys(NOT_PLAIN).filter((text) => !plainDays().includes(text))).toEqual([]);
});
