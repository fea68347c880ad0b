import { expect } from 'vitest';
import type { AccessList, Sheet, Sheets } from '#shared/domain/access.ts';
import { runDueJobs } from '#server/alerts/worker.ts';
import type { Database } from '#server/db/database.ts';
import type { ToldWays } from './ways.ts';
import { DEMO_SCHOOL, visitorOf, type Visitor, type World } from './world.ts';

const LINK = /\/e\/([a-z0-9-]+)#([\w-]+)/;
const JSON_BODY = { 'Carnet-Protocol': '1', 'Content-Type': 'application/json' };

/** A JSON body, as nobody or as somebody. */
export async function post(
	world: World,
	path: string,
	body: unknown,
	by?: Visitor,
	method = 'POST'
): Promise<Response> {
	const init = { method, headers: JSON_BODY, body: JSON.stringify(body) };
	return by ? by.fetch(path, init) : world.app.hono.request(path, init);
}

/** @param secret `<school>.<secret>`, or a code of the demonstration's school */
export function enterWith(world: World, secret: string, device: string): Promise<Response> {
	const given = secret.includes('.') ? secret : `${DEMO_SCHOOL}.${secret}`;
	return post(world, '/api/enter', { secret: given, device });
}

/** Enters, and must. */
export async function comeWith(world: World, secret: string, device: string): Promise<Visitor> {
	const entered = await enterWith(world, secret, device);
	expect(entered.status).toBe(204);
	return visitorOf(world.app, entered, world.ports);
}

export async function sheetsOf(
	world: World,
	by: Visitor,
	students: readonly string[]
): Promise<readonly Sheet[]> {
	const answer = await post(world, '/api/access/sheets', { students }, by);
	expect(answer.status).toBe(200);
	return ((await answer.json()) as Sheets).sheets;
}

export async function sheetOf(world: World, by: Visitor, student: string): Promise<string> {
	const [sheet] = await sheetsOf(world, by, [student]);
	return sheet?.code ?? '';
}

export async function accessFor(by: Visitor): Promise<AccessList> {
	return (await (await by.fetch('/api/access')).json()) as AccessList;
}

/** Their own link, as it was sent to them: `<school>.<secret>`. */
export async function linkSentTo(
	world: World,
	database: Database,
	ways: ToldWays,
	by: Visitor,
	person: string
): Promise<string> {
	const before = ways.post.length;
	expect((await post(world, '/api/access/send', { people: [person] }, by)).status).toBe(200);
	await runDueJobs(database, world.ports);
	const [, school = '', secret = ''] =
		ways.post
			.slice(before)
			.map(({ text }) => LINK.exec(text))
			.find((found) => found !== null) ?? [];
	return `${school}.${secret}`;
}
