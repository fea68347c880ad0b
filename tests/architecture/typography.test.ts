import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const NB = '\u00a0';
const NN = '\u202f';
/** Stands for what is only known when it is said: a name, a number. */
const HOLE = 'x';
/** Read by people in a hurry, or young, or who read little French. */
const SHORT = [
	'common',
	'data',
	'devices',
	'entering',
	'family/ar',
	'family/en',
	'family/fr',
	'family/pt',
	'family/tr',
	'family/uk',
	'guide',
	'help',
	'home-screen',
	'progress',
	'sign-in',
	'student',
	'tutor'
];
const MOST_WORDS = 14;
/** French typography is not theirs. */
const OTHER_LANGUAGE = /^family\/(?!fr$)/;

interface Phrase {
	readonly where: string;
	readonly text: string;
}

/** HTML, its signs and its style: nobody reads them. */
const MARKUP = /^\s*(?:<|&\S+;$|:root \{)/;

const FAULTS: readonly { readonly name: string; readonly is: RegExp }[] = [
	{
		name: 'an ordinary space, or none, before ; ! ?',
		is: /[^\u202f.!?…)][;!?](?:[\s\u00a0\u202f]|$)/
	},
	{ name: 'an ordinary space, or none, before a colon', is: /(?:[^\u00a0]):(?:[\s\u00a0]|$)/ },
	{ name: 'an ordinary space, or none, inside « »', is: /«[^\u202f]|[^\u202f]»/ },
	{ name: 'an hour that a line may break', is: /\d h\b|\d\u00a0?h \d|\dh\d/ },
	{
		name: 'jargon',
		is: /synchronis|serveur|erreur 4|\btoken|\bcache\b|\bcookie|\bbug\b|\bupload|\blogin\b/i
	}
];

describe('the words of shared/text', async () => {
	const modules = (await readdir('shared/text', { recursive: true })).filter((name) =>
		name.endsWith('.ts')
	);
	const phrases = new Map<string, Phrase[]>();
	for (const name of modules) {
		phrases.set(
			name.slice(0, -3),
			phrasesOf(name, await readFile(join('shared/text', name), 'utf8'))
		);
	}

	it('keep the spaces of French typography, and no jargon', () => {
		const read = [...phrases]
			.filter(([name]) => !OTHER_LANGUAGE.test(name))
			.flatMap(([, found]) => found.filter(({ text }) => !MARKUP.test(text)));
		expect(faultsOf(read)).toEqual([]);
	});

	it(`say it in at most ${MOST_WORDS} words to students, tutors and families`, () => {
		expect(SHORT.flatMap((name) => tooLong(phrases.get(name) ?? []))).toEqual([]);
	});

	it.each([
		['`Pourquoi ?`', 'before ; ! ?'],
		['`Pourquoi?`', 'before ; ! ?'],
		['`Motif : ${reason}`', 'before a colon'],
		['`Toucher « Envoyer »`', 'inside « »'],
		['`Demain à 8 h.`', 'an hour'],
		["'La synchronisation a échoué'", 'jargon']
	])('are really looked at: %s is found', (source, name) => {
		expect(faultsOf(phrasesOf('planted.ts', `export const planted = ${source};`))).toEqual([
			expect.stringContaining(name)
		]);
	});

	it('are really counted: a long sentence is found', () => {
		const long = `export const planted = '${'mot '.repeat(MOST_WORDS + 1)}.';`;
		expect(tooLong(phrasesOf('planted.ts', long))).toHaveLength(1);
	});
});

function faultsOf(phrases: readonly Phrase[]): string[] {
	return phrases.flatMap(({ where, text }) =>
		FAULTS.filter(({ is }) => is.test(text)).map(({ name }) => `${where} ${name}: ${text}`)
	);
}

function tooLong(phrases: readonly Phrase[]): string[] {
	return phrases
		.flatMap(({ where, text }) => text.split(/[.!?…؟]\s*/).map((sentence) => ({ where, sentence })))
		.filter(({ sentence }) => wordsIn(sentence) > MOST_WORDS)
		.map(({ where, sentence }) => `${where} ${wordsIn(sentence)} words: ${sentence}`);
}

function wordsIn(sentence: string): number {
	return sentence.split(/[\s\u00a0\u202f]+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

/** Every literal that may be shown, with `NB` and `NN` in their place. */
function phrasesOf(name: string, source: string): Phrase[] {
	const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
	const found: Phrase[] = [];
	const look = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
		const text = textOf(node);
		if (text !== undefined) {
			const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
			found.push({ where: `${name}:${line + 1}`, text });
		}
		ts.forEachChild(node, look);
	};
	look(file);
	return found;
}

function textOf(node: ts.Node): string | undefined {
	if (ts.isStringLiteralLike(node)) return node.text;
	if (!ts.isTemplateExpression(node)) return undefined;
	return node.templateSpans.reduce(
		(text, { expression, literal }) => text + valueOf(expression) + literal.text,
		node.head.text
	);
}

function valueOf(expression: ts.Expression): string {
	if (!ts.isIdentifier(expression)) return HOLE;
	return { NB, NN }[expression.text] ?? HOLE;
}
