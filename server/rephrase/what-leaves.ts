import type { PersonId } from '#shared/domain/ids.ts';
import type { PageName } from '#shared/domain/journal.ts';
import type { Placement } from '#shared/domain/placement.ts';
import { pseudonymised, type Known } from '#shared/domain/pseudonym.ts';
import { signalsOfPage } from '#shared/domain/signal/find.ts';
import { ownWords } from '#shared/domain/summary/own-words.ts';
import { isDay } from '#shared/domain/time.ts';
import type { SettledText } from '#shared/domain/timeline.ts';
import { alias } from '#shared/text/rephrase-task.ts';

/** What may be sent of a summary, and whether that is less than all of it; or why nothing may. */
export type Leaving =
	| { readonly ok: true; readonly text: string; readonly left: boolean }
	| { readonly ok: false; readonly why: 'nothing' | 'named' };

/**
 * LM2 to LM4: the sentences that the summary shows, without names, and without pages that somebody should read with care.
 * @param grave the pages in which a passage was found when they settled
 */
export function whatLeaves(
	texts: readonly SettledText[],
	grave: ReadonlySet<PageName>,
	known: readonly Known[]
): Leaving {
	// Found again: the rules may know more now than they did then.
	const withheld = new Set(
		texts
			.filter(
				({ page, fields }) =>
					grave.has(page) ||
					signalsOfPage(fields).some(({ level }) => level === 'N1' || level === 'N2')
			)
			.map(({ page }) => page)
	);
	const shown = ownWords(texts.filter(({ page }) => isDay(page)));
	const leaving = shown.filter(({ day }) => !withheld.has(day));
	if (leaving.length === 0) return { ok: false, why: 'nothing' };
	const text = leaving.map(({ words }) => words).join('\n');
	const bare = pseudonymised(text, known, alias);
	if (!bare.ok) return { ok: false, why: bare.code };
	return { ok: true, text: bare.value, left: leaving.length < shown.length };
}

/** LM3: everything with a name that Carnet knows around a placement; what is told first has its own word. */
export function knownAround(
	{ student, members, agreements, className }: Placement,
	names: readonly { readonly id: PersonId; readonly name: string }[],
	school: string
): Known[] {
	const tutors = new Set(
		members.filter(({ role }) => role === 'tutor').map(({ person }) => person)
	);
	const rankOf = (id: PersonId): number => (id === student ? 0 : tutors.has(id) ? 1 : 2);
	const people = names
		.toSorted((a, b) => rankOf(a.id) - rankOf(b.id))
		.map(({ id, name }) => ({
			name,
			alias: [alias.student, alias.tutor, alias.person][rankOf(id)] ?? alias.person
		}));
	const places = agreements.flatMap(({ host }) => [
		{ name: host.name, alias: alias.host },
		{ name: host.address, alias: alias.place }
	]);
	return [
		...people,
		...places,
		{ name: school, alias: alias.school },
		{ name: className, alias: alias.school }
	];
}
