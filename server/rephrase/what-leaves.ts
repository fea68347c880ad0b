import type { PersonId, PlacementId } from '#shared/domain/ids.ts';
import type { PageName } from '#shared/domain/journal.ts';
import type { Placement } from '#shared/domain/placement.ts';
import { pseudonymiser, type Known } from '#shared/domain/pseudonym.ts';
import { signalsOfPage } from '#shared/domain/signal/find.ts';
import { atAGlance, classSentences, type Journal } from '#shared/domain/summary/class-words.ts';
import { ownWords } from '#shared/domain/summary/own-words.ts';
import type { Told } from '#shared/domain/summary/told.ts';
import type { Sentence } from '#shared/domain/summary/written.ts';
import type { Day } from '#shared/domain/time.ts';
import { ownWordsPage } from '#shared/text/own-words.ts';
import { alias, aliasInClass } from '#shared/text/rephrase-task.ts';
import { MOST_SENT } from './model.ts';

/** What may be sent of a summary, whose it is, and whether that is less than all of it; or why nothing may. */
export type Leaving =
	| {
			readonly ok: true;
			readonly text: string;
			readonly left: boolean;
			readonly of: readonly PlacementId[];
	  }
	| { readonly ok: false; readonly why: 'nothing' | 'named' };

/** What settled of a journal, and the pages of it in which a passage was found when they settled. */
export interface Read extends Journal {
	readonly grave: ReadonlySet<PageName> | undefined;
}

/** LM2 to LM4: the sentences that the summary of a student shows. */
export function studentLeaves(journals: readonly Read[], known: readonly Known[]): Leaving {
	const shown = journals.flatMap(({ placement, student, texts }) =>
		ownWords(texts).map((sentence) => ({ placement, student, sentence }))
	);
	return leaves(journals, shown, ({ words }) => words, known);
}

/** LM2 to LM4: those that the summary of a class shows, each with what it was written about. */
export function classLeaves(journals: readonly Read[], known: readonly Known[]): Leaving {
	return leaves(journals, atAGlance(classSentences(journals)), ownWordsPage.of, known);
}

/** Without names, and without pages that somebody should read with care. */
function leaves(
	journals: readonly Read[],
	shown: readonly Told[],
	lineOf: (sentence: Sentence) => string,
	known: readonly Known[]
): Leaving {
	const journalById = new Map(journals.map((journal) => [journal.placement, journal]));
	const sayable = shown.filter(
		({ placement, sentence }) => !isGrave(journalById.get(placement), sentence.day)
	);
	const bare = pseudonymiser(known, alias);
	const lines: string[] = [];
	const of = new Set<PlacementId>();
	for (const { placement, sentence } of sayable) {
		const said = bare(lineOf(sentence));
		if (!said.ok || [...lines, said.value].join('\n').length > MOST_SENT) continue;
		lines.push(said.value);
		of.add(placement);
	}
	if (lines.length === 0) return { ok: false, why: sayable.length === 0 ? 'nothing' : 'named' };
	return { ok: true, text: lines.join('\n'), left: lines.length < shown.length, of: [...of] };
}

/** Looked for again: the rules may know more now than they did when the page settled. */
function isGrave(journal: Read | undefined, day: Day): boolean {
	if (!journal || journal.grave?.has(day)) return true;
	return journal.texts
		.filter(({ page }) => page === day)
		.flatMap(({ fields }) => signalsOfPage(fields))
		.some(({ level }) => level === 'N1' || level === 'N2');
}

/** LM3: everything with a name that Carnet knows around placements; what is told first has its own word. */
export function knownAround(
	placements: readonly Placement[],
	names: readonly { readonly id: PersonId; readonly name: string }[],
	school: string
): Known[] {
	const said = placements.length > 1 ? aliasInClass : alias;
	const students = new Set(placements.map(({ student }) => student));
	const tutors = new Set(
		placements.flatMap(({ members }) =>
			members.filter(({ role }) => role === 'tutor').map(({ person }) => person)
		)
	);
	const rankOf = (id: PersonId): number => (students.has(id) ? 0 : tutors.has(id) ? 1 : 2);
	const people = names
		.toSorted((a, b) => rankOf(a.id) - rankOf(b.id))
		.map(({ id, name }) => ({
			name,
			alias: [said.student, said.tutor, said.person][rankOf(id)] ?? said.person
		}));
	const places = placements
		.flatMap(({ agreements }) => agreements)
		.flatMap(({ host }) => [
			{ name: host.name, alias: said.host },
			{ name: host.address, alias: said.place }
		]);
	return [
		...people,
		...places,
		{ name: school, alias: said.school },
		...placements.map(({ className }) => ({ name: className, alias: said.school }))
	];
}
