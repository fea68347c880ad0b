import postgres from 'postgres';
import { enter, Client } from '#tests/contracts/client/client.ts';
import { fromBytes, toBytes } from '#tests/contracts/client/any.ts';
import type { Answer } from '#tests/contracts/client/types.ts';
import { foundSchool } from './country/found-school.ts';
import { placementsOf, secretOf } from './country/school-plan.ts';
import { writtenDays } from './country/written-days.ts';
import { dayNamed, factsOf, newId, type Day } from './pages.ts';
import type { Stand } from './stand.ts';

/** A student's telephone: it keeps its cursors, and nothing else that costs. */
export interface CarnetPhone {
	/**
	 * Comes, pushes these days in one request, has every receipt, and leaves.
	 * @returns the body, and how many bytes the answer had
	 */
	bring(
		days: readonly Day[],
		facts?: typeof factsOf
	): Promise<{ sent: Uint8Array; received: number }>;
}

/** One of the demonstration's students. @param first the first day that it writes: none is written twice */
export async function carnetPhone(
	url: string,
	student: string,
	placement: string,
	first = 0
): Promise<CarnetPhone> {
	return phoneOf(await enter(url, student, `bench-${student}`), placement, first);
}

/** One of each student of these schools, whose second week it is: what they write stands in two to four weeks. */
export async function foundedPhones(
	{ server, database }: Pick<Stand, 'server' | 'database'>,
	schools: number
): Promise<CarnetPhone[]> {
	const sql = postgres(database.url, { max: 1 });
	const written = writtenDays();
	const phones: CarnetPhone[] = [];
	for (let nth = 0; nth < schools; nth++) {
		const plan = { id: `ecole-${nth}`, students: 60, weeks: 1 };
		await foundSchool(sql, plan, written);
		for (const { id, student } of placementsOf(plan)) {
			const cookie = `carnet=${plan.id}.${secretOf(plan.id, student)}`;
			const client = new Client(server.url, student, `bench-${student}`, cookie);
			phones.push(await phoneOf(client, id, 0));
		}
	}
	await sql`analyze`;
	await sql.end();
	return phones;
}

async function phoneOf(client: Client, placement: string, first: number): Promise<CarnetPhone> {
	const { have, epoch } = await arrived(client);
	let next = first;
	return {
		async bring(days, facts = factsOf) {
			const named = days.map((day) => ({ ...day, name: dayNamed(next++) }));
			const body = toBytes({
				device: client.device,
				epoch,
				facts: named.flatMap(({ name }) =>
					facts(name).map((said) => ({ id: newId(), placement, ...said }))
				),
				pages: named.map(({ name, update, vector }) => ({ placement, page: name, update, vector })),
				have
			});
			const reply = await client.post(body);
			const answer = fromBytes(reply.bytes) as Answer;
			const told = reply.status === 200 ? [...answer.facts, ...answer.pages] : [];
			if (told.length !== 3 * days.length || told.some(({ status }) => status !== 'ok')) {
				throw new Error(`${reply.status}: ${JSON.stringify(told)}`);
			}
			for (const { id, cursor } of answer.placements) have[id] = cursor;
			return { sent: body, received: reply.bytes.length };
		}
	};
}

async function arrived(client: Client): Promise<{ have: Record<string, string>; epoch: string }> {
	await client.sync();
	return { have: { ...client.held.have }, epoch: client.held.epoch ?? '' };
}
