import type { Clause } from './clauses.ts';
import type { SignalContext } from './context.ts';
import { DEEDS, LOOSE_DEEDS, LOOSE_REACH, QUIET } from './deeds.ts';
import type { Hit } from './hit.ts';
import { linesOf } from './lexical.ts';
import { LISTS } from './lists.ts';
import { patternOf, PatternIndex, type Match } from './pattern.ts';
import { TASKS, type Task } from './tasks.ts';
import { stemOf, tokensOf, type Token } from './tokens.ts';

const things = new PatternIndex<Task>();
const deeds = new PatternIndex<Task>();
/** Whether the deed must stand right before its thing. */
const doing = new PatternIndex<boolean>();
for (const task of TASKS) {
	for (const source of linesOf(task.things)) things.add(patternOf(source, LISTS), task);
	for (const source of linesOf(task.deeds)) deeds.add(patternOf(source, LISTS), task);
}
doing.add(patternOf(DEEDS.replaceAll(' ', '|'), LISTS), false);
doing.add(patternOf(LOOSE_DEEDS.replaceAll(' ', '|'), LISTS), true);

/** With them nothing is dangerous: a toy, a model, a simulator. */
const TOYS = new Set(
	'simulateur simulation simulateurs plastique jouet jouets lego playmobil briques maquette miniature virtuel virtuelle faux fausse factice mannequin marchande dinette fictif telecommande'.split(
		' '
	)
);
/** A thing is spoken of, drawn or counted where one of them stands. */
const ABOUT = new Set(
	'photo photos video videos dessin dessins dessine plan plans inventaire expose liste notice emploi affiche affiches schema schemas catalogue quiz nom noms prix etiquettes maquettes histoire'.split(
		' '
	)
);
const quiet = new Set(QUIET.split(' ').map(stemOf));
const TRIES = new Set(['essayer', 'essaye', 'essaie', 'tester'].map(stemOf));
const OBJECTS = new Set(['le', 'la', 'les', 'en']);
/** In sentences: what was shown longer ago is forgotten. */
const REMEMBERED = 2;
const NOWHERE: ReadonlySet<number> = new Set();

/** The tasks that the student did with their own hands. */
export function tasksIn(
	tokens: readonly Token[],
	clauseAt: readonly Clause[],
	silent: ReadonlySet<number>,
	{ course, planned = '' }: SignalContext
): Hit[] {
	const agreed = course === 'professional' ? plannedIn(planned) : new Set<Task>();
	const toys = new Set(
		tokens.flatMap(({ word }, at) =>
			TOYS.has(word) || isRefusal(tokens, at) ? [clauseAt[at]?.sentence] : []
		)
	);
	const isAsked = ({ first, value }: Match<Task>): boolean =>
		!toys.has(clauseAt[first]?.sentence) &&
		(course !== 'professional' || (!value.observationOnly && !agreed.has(value)));
	const done = deedsByClause(tokens, clauseAt, silent);
	const named = things.find(tokens, silent).filter(isAsked);
	const direct = named.filter(({ first, last }) => {
		const clause = clauseAt[first];
		if (!clause || !isDone(clause) || isAbout(tokens, clause)) return false;
		if (clause.doer === 'self' && isHandled(tokens, clause, first)) return true;
		return (done.get(clause) ?? []).some(({ at, loose }) =>
			loose ? at < first && first - at <= LOOSE_REACH : at < first || at > last
		);
	});
	const spoken = deeds
		.find(tokens, silent)
		.filter((found) => isAsked(found) && isDone(clauseAt[found.first]));
	return [...direct, ...spoken, ...handedOn(tokens, clauseAt, named)].map(({ first, value }) => ({
		rule: value.rule,
		at: first
	}));
}

/** « j'ai pris des photos de la scie » */
function isAbout(tokens: readonly Token[], { first, last }: Clause): boolean {
	return tokens.slice(first, last + 1).some(({ word }) => ABOUT.has(word));
}

/** « au couteau », « avec la perceuse », « j'ai … la meuleuse »: whatever was done, it was done with it. */
function isHandled(tokens: readonly Token[], { first, last }: Clause, at: number): boolean {
	const before = tokens.slice(Math.max(first, at - 3), at).map(({ word }) => word);
	if (before.includes('avec') || before.at(-1) === 'au' || before.at(-2) === 'au') return true;
	const own = tokens.slice(first, last + 1);
	return own.some(({ word }) => word === 'ai') && !own.some(({ stem }) => quiet.has(stem));
}

/** « j'ai dit non merci », « j'ai refusé » */
function isRefusal(tokens: readonly Token[], at: number): boolean {
	const { word = '' } = tokens[at] ?? {};
	return (word === 'non' && tokens[at - 1]?.word === 'dit') || word.startsWith('refus');
}

interface Deed {
	readonly at: number;
	readonly loose: boolean;
}

function deedsByClause(
	tokens: readonly Token[],
	clauseAt: readonly Clause[],
	silent: ReadonlySet<number>
): ReadonlyMap<Clause, readonly Deed[]> {
	const done = new Map<Clause, Deed[]>();
	for (const { first, value: loose } of doing.find(tokens, silent)) {
		const clause = clauseAt[first];
		const there = clause && done.get(clause);
		if (there) there.push({ at: first, loose });
		else if (clause) done.set(clause, [{ at: first, loose }]);
	}
	return done;
}

/** SG4: « il m'a montré la fendeuse, puis j'ai essayé »: what was shown before is done. */
function handedOn(
	tokens: readonly Token[],
	clauseAt: readonly Clause[],
	named: readonly Match<Task>[]
): Match<Task>[] {
	let next = 0;
	return tokens.flatMap((_, at): Match<Task>[] => {
		const clause = clauseAt[at];
		if (clause?.first !== at) return [];
		while ((named[next]?.first ?? at) < at) next += 1;
		const shown = named[next - 1];
		const since = shown && clause.sentence - (clauseAt[shown.first]?.sentence ?? 0);
		if (!shown || since === undefined || since > REMEMBERED) return [];
		const isOwn = isDone(clause) && clause.doer === 'self';
		return isOwn && takesOver(tokens.slice(clause.first, clause.last + 1))
			? [{ ...shown, first: at }]
			: [];
	});
}

/** « j'ai essayé », « c'était mon tour », « moi-même », « je l'ai fait », « j'ai profilé une baguette avec ». */
function takesOver(own: readonly Token[]): boolean {
	return own.some(({ word, stem }, index) => {
		const next = own[index + 1]?.word;
		if (TRIES.has(stem)) return true;
		if (word === 'tour') return own[index - 1]?.word === 'mon';
		if (word === 'moi') return next === 'meme';
		if (word === 'avec') return next === undefined;
		return OBJECTS.has(word) && next === 'ai';
	});
}

function isDone(clause: Clause | undefined): boolean {
	return (
		clause !== undefined &&
		clause.doer !== 'other' &&
		!clause.negated &&
		!clause.observed &&
		!clause.unreal
	);
}

/** SG5: what an agreement names and no law bars a minor from. */
function plannedIn(planned: string): ReadonlySet<Task> {
	const tokens = tokensOf(planned);
	return new Set(
		[...things.find(tokens, NOWHERE), ...deeds.find(tokens, NOWHERE)]
			.map(({ value }) => value)
			.filter(({ mayBePlanned }) => mayBePlanned)
	);
}
