import type { Clause } from './clauses.ts';
import type { Hit } from './hit.ts';
import { linesOf } from './lexical.ts';
import { LISTS } from './lists.ts';
import { patternOf, PatternIndex } from './pattern.ts';
import { DEEDS } from './deeds.ts';
import { TASKS, type Task } from './tasks.ts';
import { stemOf, type Token } from './tokens.ts';

/** With them nothing is dangerous: a toy, a model, a simulator. */
const TOYS = new Set(
	'simulateur simulation simulateurs plastique jouet jouets lego playmobil briques maquette miniature virtuel virtuelle faux fausse factice mannequin marchande dinette fictif telecommande'.split(' ')
);
const TRIES = new Set(['essayer', 'essaye', 'essaie', 'tester'].map(stemOf));
const OBJECTS = new Set(['le', 'la', 'les', 'en']);

const things = new PatternIndex<Task>();
const deeds = new PatternIndex<Task>();
const doing = new PatternIndex<true>();
for (const task of TASKS) {
	for (const source of linesOf(task.things)) things.add(patternOf(source, LISTS), task);
	for (const source of linesOf(task.deeds)) deeds.add(patternOf(source, LISTS), task);
}
doing.add(patternOf(DEEDS.replaceAll(' ', '|'), LISTS), true);

/** The tasks that the student did with their own hands. */
export function tasksIn(
	tokens: readonly Token[],
	clauses: readonly Clause[],
	clauseAt: readonly Clause[],
	silent: ReadonlySet<number>,
	context: { readonly course?: 'observation' | 'professional' }
): Hit[] {
	const isAsked = (task: Task): boolean =>
		context.course !== 'professional' || !task.observationOnly;
	const done = new Map<Clause, Set<number>>();
	for (const { first } of doing.find(tokens, silent)) {
		const clause = clauseAt[first];
		if (!clause) continue;
		const there = done.get(clause) ?? new Set();
		done.set(clause, there.add(first));
	}
	const toys = new Set(
		tokens.flatMap(({ word }, at) => (TOYS.has(word) ? [clauseAt[at]?.sentence] : []))
	);
	const hits: Hit[] = [];
	for (const { first, last, value } of deeds.find(tokens, silent)) {
		const clause = clauseAt[first];
		if (!clause || toys.has(clause.sentence)) continue;
		if (isDone(clause) && isAsked(value)) hits.push({ rule: value.rule, at: last });
	}
	const found = things.find(tokens, silent);
	for (const { first, last, value } of found) {
		const clause = clauseAt[first];
		if (!clause || toys.has(clause.sentence) || !isAsked(value)) continue;
		const verbs = [...(done.get(clause) ?? [])].filter((at) => at < first || at > last);
		if (isDone(clause) && verbs.length > 0) hits.push({ rule: value.rule, at: first });
	}
	for (const clause of clauses) {
		if (!isDone(clause) || clause.doer !== 'self' || !isHandedOn(tokens, clause, done)) continue;
		const earlier = found.findLast(({ first, value }) => {
			const there = clauseAt[first];
			return (
				there !== undefined &&
				first < clause.first &&
				!toys.has(there.sentence) &&
				there.sentence >= clause.sentence - 2 &&
				isAsked(value)
			);
		});
		if (earlier) hits.push({ rule: earlier.value.rule, at: clause.first });
	}
	return hits;
}

/** « puis j'ai essayé », « je l'ai fait », « c'était mon tour »: what was shown before is done. */
function isHandedOn(
	tokens: readonly Token[],
	{ first, last }: Clause,
	done: ReadonlyMap<Clause, ReadonlySet<number>>
): boolean {
	const own = tokens.slice(first, last + 1);
	return own.some(({ word, stem }, index) => {
		const next = own[index + 1];
		if (TRIES.has(stem)) return true;
		if (word === 'tour' && own[index - 1]?.word === 'mon') return true;
		if (word === 'moi' && next?.word === 'meme') return true;
		if (word === 'avec' && next === undefined) return true;
		return OBJECTS.has(word) && next?.word === 'ai' && done.size > 0;
	});
}

function isDone({ doer, negated, observed, unreal }: Clause): boolean {
	return doer !== 'other' && !negated && !observed && !unreal;
}
