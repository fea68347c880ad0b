import postgres from 'postgres';
import type { DemoPerson } from '#tests/contracts/client/types.ts';
import { carnetPhone } from './carnet-phone.ts';
import { days, endingOf } from './pages.ts';
import type { Stand } from './stand.ts';

export const [CLASS, DAYS] = [30, 10];

/** Thirty students of one référent, each with ten more days that are done. @returns the référent */
export async function writeClass({ server, database, cast }: Stand): Promise<string> {
	const inClass = cast
		.filter(({ role, placements }) => role === 'student' && placements[0])
		.slice(0, CLASS);
	const referent = cast.find(({ role }) => role === 'referent')?.id ?? '';
	await giveAll(database.url, inClass, referent);
	for (const { id, placements } of inClass) {
		const phone = await carnetPhone(server.url, id, placements[0] ?? '', DAYS);
		await phone.bring(days(DAYS), endingOf);
	}
	return referent;
}

/** The demonstration's référents have half as many: this one gets them all. */
async function giveAll(
	url: string,
	students: readonly DemoPerson[],
	referent: string
): Promise<void> {
	const sql = postgres(url, { max: 1 });
	const theirs = students.flatMap(({ placements: [first] }) => first ?? []);
	await sql`
		update member set person_id = ${referent}
		where role = 'referent' and placement_id in ${sql(theirs)}`;
	await sql.end();
}
