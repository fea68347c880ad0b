import { enter, type Client } from '#tests/contracts/client/client.ts';
import { fromBytes, toBytes } from '#tests/contracts/client/any.ts';
import type { Answer } from '#tests/contracts/client/types.ts';
import { dayNamed, factsOf, newId, type Day } from './pages.ts';

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

/** @param first the first day that it writes: none is written twice */
export async function carnetPhone(
	url: string,
	student: string,
	placement: string,
	first = 0
): Promise<CarnetPhone> {
	const client = await enter(url, student, `bench-${student}`);
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
