import type { PersonId } from '#shared/domain/ids.ts';
import type { Database } from '#server/db/database.ts';
import type { Erased, Ports } from '#server/ports.ts';
import { writeDown } from '#server/store/audit-store.ts';
import { eraseWhole, isErasedWhole, placementsOfStudent } from '#server/store/student-erasure.ts';
import { eraseRawOf } from './erase-copies.ts';

/** A line of the register about all that there is of a student in one placement. */
export type ErasedStudent = Erased & { readonly student: PersonId };

export function isOfStudent(erased: Erased): erased is ErasedStudent {
	return erased.student !== undefined;
}

/**
 * ER1: erases a student for good: everything of their placements, whoever wrote it, with what is known of their guardians
 * and how they are reached. The register has it first (SY23), a line a placement.
 * @param by the head who decides
 * @returns how many placements there were; 0: no such student
 */
export async function eraseStudent(
	database: Database,
	ports: Ports,
	school: string,
	student: PersonId,
	by: PersonId
): Promise<number> {
	const until = ports.clock.now();
	const placements = await database.withSchool(school, (tx) => placementsOfStudent(tx, student));
	const erased = placements.map(({ placement, people }): ErasedStudent => ({
		...{ school, placement, facts: [], pages: [], student },
		authors: people.map((id) => ({ id, until }))
	}));
	for (const one of erased) await ports.erasures.add(one);
	for (const one of erased) await eraseOne(database, ports, one, by);
	return erased.length;
}

/** SY23: after a restore, or a crash between the register and the database. */
export async function eraseStudentAgain(
	database: Database,
	ports: Ports,
	erased: ErasedStudent
): Promise<void> {
	const { school, placement, student } = erased;
	const done = await database.withSchool(school, (tx) => isErasedWhole(tx, placement, student));
	if (!done) await eraseOne(database, ports, erased, '');
}

async function eraseOne(
	database: Database,
	ports: Ports,
	{ school, placement, student, authors }: ErasedStudent,
	by: PersonId
): Promise<void> {
	const told = await database.withSchool(school, async (tx) => {
		const people = await eraseWhole(tx, placement, student);
		if (!people) return undefined;
		await eraseRawOf(tx, school, placement, student, authors);
		const word = { action: 'erased', actor: by, placement, subject: student } as const;
		await writeDown(tx, school, ports.clock.now(), [word]);
		return people;
	});
	if (!told) return;
	const topics = ['card', 'texts', 'presence', 'journal', 'followup', 'feedback', 'pages'] as const;
	for (const author of ['', ...told]) {
		ports.bus.publish({ school, placement, topics: [...topics], author, device: '' });
	}
}
