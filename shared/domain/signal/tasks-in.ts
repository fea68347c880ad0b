import type { Clause } from './clauses.ts';
import type { Hit } from './hit.ts';
import { linesOf } from './lexical.ts';
import { LISTS } from './lists.ts';
import { patternOf, PatternIndex } from './pattern.ts';
import { DEEDS } from './deeds.ts';
import { TASKS, type Task } from './tasks.ts';
import type { Token } from './tokens.ts';

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
	const hits: Hit[] = [];
	for (const { last, first, value } of deeds.find(tokens, silent)) {
		const clause = clauseAt[first];
		if (clause && isDone(clause) && isAsked(value)) hits.push({ rule: value.rule, at: last });
	}
	for (const { last, first, value } of things.find(tokens, silent)) {
		const clause = clauseAt[first];
		if (!clause || !isDone(clause) || !isAsked(value)) continue;
		const verbs = [...(done.get(clause) ?? [])].filter((at) => at < first || at > last);
		if (verbs.length > 0) hits.push({ rule: value.rule, at: first });
	}
	return hits;
}

function isDone({ doer, negated, observed, unreal }: Clause): boolean {
	return doer !== 'other' && !negated && !observed && !unreal;
}
