import type { AuditWord } from '#shared/domain/audit.ts';
import type { PlacementId } from '#shared/domain/ids.ts';
import { SCHOOL_ROLES } from '#shared/domain/people.ts';
import { rightsOf } from '#shared/domain/permission.ts';
import { pseudonymiser } from '#shared/domain/pseudonym.ts';
import { localDay } from '#shared/domain/time.ts';
import { alias } from '#shared/text/rephrase-task.ts';
import type { Tx } from '#server/db/database.ts';
import { writeDown } from '#server/store/audit-store.ts';
import { contents, type Contents } from '#server/store/news-store.ts';
import { gravePages, namesHere, placementsWith } from '#server/store/rephrase-store.ts';
import type { Reader } from '#server/store/school-store.ts';
import { classLeaves, knownAround, studentLeaves, type Leaving } from './what-leaves.ts';

/** Whose words, or which ones. */
export type Asked =
	| { readonly placement: PlacementId }
	| { readonly className: string }
	| { readonly question: string };

/**
 * What may leave, written down in the transaction that read it (LM6).
 * @returns undefined: this person may not have it rephrased
 */
export async function writtenDown(
	tx: Tx,
	what: Asked,
	reader: Reader,
	now: number
): Promise<Leaving | undefined> {
	const { person, school } = reader;
	const found =
		'question' in what
			? await question(tx, what.question, reader)
			: await summary(tx, what, reader, now);
	if (!found?.leaving.ok) return found?.leaving;
	const words = found.about.map((one) => ({
		action: 'rephrased' as const,
		actor: person.id,
		...one
	}));
	await writeDown(tx, school.id, now, words);
	return found.leaving;
}

interface Found {
	readonly leaving: Leaving;
	readonly about: readonly Pick<AuditWord, 'placement' | 'subject'>[];
}

async function question(tx: Tx, text: string, { person }: Reader): Promise<Found | undefined> {
	if (!person.roles.includes('head')) return undefined;
	const known = (await namesHere(tx)).map(({ name }) => ({ name, alias: alias.person }));
	const bare = pseudonymiser(known, alias)(text);
	const leaving: Leaving = bare.ok
		? { ok: true, text: bare.value, left: false, of: [] }
		: { ok: false, why: bare.code };
	return { leaving, about: [{ placement: '', subject: '' }] };
}

async function summary(
	tx: Tx,
	what: Exclude<Asked, { readonly question: string }>,
	reader: Reader,
	now: number
): Promise<Found | undefined> {
	const one = 'placement' in what;
	const ids = one ? [what.placement] : await placementsWith(tx, reader.person.id, what.className);
	const read = await readToday(tx, ids, reader, now);
	if (read.length === 0) return undefined;
	const placements = read.map(({ placement }) => placement);
	const known = knownAround(placements, await namesHere(tx), reader.school.name);
	const grave = await gravePages(tx, ids);
	const journals = read.map(({ id, placement: { student, people, className }, texts }) => ({
		placement: id,
		student: { id: student, name: people[student]?.name ?? '', className },
		texts,
		grave: grave.get(id)
	}));
	const leaving = one ? studentLeaves(journals, known) : classLeaves(journals, known);
	const of = leaving.ok ? leaving.of : [];
	const about = placements
		.filter(({ id }) => of.includes(id))
		.map(({ id, student }) => ({ placement: id, subject: student }));
	return { leaving, about };
}

/** Those whose journal this person reads today. */
async function readToday(
	tx: Tx,
	ids: readonly PlacementId[],
	{ person, school }: Reader,
	now: number
): Promise<Contents[]> {
	const wanted = ids.map((id) => ({ id, since: 0 }));
	const today = localDay(now, school.timeZone);
	return (await contents(tx, person.id, wanted)).filter(
		({ erased, placement }) =>
			!erased && rightsOf(person, placement.members, SCHOOL_ROLES, today).roles.includes('referent')
	);
}
