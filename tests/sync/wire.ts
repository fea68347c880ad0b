import * as Y from 'yjs';
import { decode } from '#shared/api/codec.ts';
import type { ExchangeAnswer, PlacementNews } from '#shared/api/protocol.ts';
import type { ExchangeRequest } from '#shared/api/request.ts';
import type { FactBody } from '#shared/domain/bodies.ts';
import { halfDaysOfTutor, PLAYERS, rolesOf, type Members } from './cast.ts';
import { lettersIn, secretsIn, type Ledger } from './ledger.ts';
import { mayReadAlert, mayReadFact, mayReadPage, mayReadWords } from './visibility.ts';

const QUARTER = 15 * 60_000;

/** I4: every answer that leaves the school, held against who may read what. */
export function inspectAnswer(
	reader: string,
	answer: ExchangeAnswer,
	members: Members,
	ledger: Ledger
): void {
	const leak = (what: string): void => ledger.fault(`I4: ${reader} was sent ${what}`);
	for (const news of answer.placements) {
		inspectCard(reader, news, members, ledger, leak);
		for (const { id, section, author, body } of news.facts) {
			const said = ledger.byId.get(`${news.id}/${id}`) ?? {
				person: author,
				placement: news.id,
				section,
				body: body as FactBody
			};
			if (!mayReadFact(reader, said, members, ledger)) leak(`the ${body.type} ${id} of ${author}`);
			const roles = rolesOf(reader, news.id, members);
			if ('ordered' in body && roles.every((role) => role === 'tutor' || role === 'student')) {
				leak(`who is followed, by ${id}`);
			}
			if (roles.every((role) => role === 'tutor') && author !== reader) {
				if ('reason' in body && body.type === 'announce') leak(`why ${author} will be absent`);
				const keys = 'halfDays' in body ? (body.halfDays as string[]) : [];
				if (keys.some((key) => !halfDaysOfTutor(reader).includes(key)))
					leak(`half-days of another host`);
			}
		}
		for (const { page, author, settledAt, fields } of news.texts) {
			if (!mayReadPage(reader, news.id, members)) leak(`the text of ${author}`);
			const since = settledAt - QUARTER;
			const changes = ledger.changes.get(`${news.id}/${page}`) ?? [];
			const shown = new Set(lettersIn(Object.values(fields).join('')));
			// In the very millisecond only the letters tell which came first.
			const resting = changes.every(({ at, letters }) =>
				at === settledAt
					? !letters.some((letter) => shown.has(letter))
					: at <= since || at > settledAt
			);
			if (!resting && !isDone(ledger, news.id, page)) leak(`${page} before it was settled`);
		}
		for (const { page, update } of news.pages) {
			for (const character of lettersIn(textOf(update))) {
				if (ledger.letters.get(character)?.person !== reader) leak(`somebody's page ${page}`);
			}
		}
	}
	inspectWords(reader, answer, members, ledger, leak);
}

/** Said and kept: the school may have taken it though its answer has not come back yet. */
function isDone(ledger: Ledger, placement: string, page: string): boolean {
	return [...ledger.byId.values()].some(
		(said) => said.placement === placement && said.body.type === 'done' && said.body.day === page
	);
}

/** Canaries: whatever the shape of the answer, these words may not be in it. */
function inspectWords(
	reader: string,
	answer: ExchangeAnswer,
	members: Members,
	ledger: Ledger,
	leak: (what: string) => void
): void {
	const text = JSON.stringify(answer, (_key, value: unknown) =>
		value instanceof Uint8Array ? undefined : value
	);
	for (const secret of new Set(secretsIn(text))) {
		const { said, member } = ledger.secrets.get(secret) ?? {};
		if (said && member && !mayReadWords(reader, said, member, members, ledger)) {
			leak(`the ${member} of the ${said.body.type} of ${said.person}`);
		}
	}
	for (const character of new Set(lettersIn(text))) {
		const letter = ledger.letters.get(character);
		if (letter && letter.person !== reader && !mayReadPage(reader, letter.placement, members)) {
			leak(`a character of the page of ${letter.person}`);
		}
	}
}

function inspectCard(
	reader: string,
	{ id, card }: PlacementNews,
	members: Members,
	ledger: Ledger,
	leak: (what: string) => void
): void {
	const roles = rolesOf(reader, id, members);
	if (!card) return;
	if (roles.length === 0) leak(`the card of ${id}`);
	for (const alert of card.alerts) {
		if (!mayReadAlert(roles, id, alert.id, ledger)) leak(`the alert ${alert.id}`);
	}
	if (!roles.every((role) => role === 'tutor')) return;
	const student = PLAYERS.find((player) => player.id === card.student.id);
	if (card.student.name !== student?.shortName) leak(`the name of ${card.student.id}`);
	if (card.agreements.some(({ tutor }) => tutor.id !== reader)) leak(`another host's agreement`);
	for (const { key } of [
		...card.halfDays,
		...card.alerts.flatMap((a) => a.halfDays.map((k) => ({ key: k })))
	]) {
		if (!halfDaysOfTutor(reader).includes(key)) leak(`${key} of another host`);
	}
	if (card.alerts.some((alert) => alert.excerpt !== undefined)) leak('an excerpt');
}

/** What a request brought and the server answered for: read from the wire, beside either side's code. */
export function noteReceipts(
	request: ExchangeRequest,
	answer: ExchangeAnswer,
	ledger: Ledger
): void {
	for (const { placement, page, status, receivedAt } of answer.pages) {
		if (status !== 'ok') continue;
		const update = request.pages.find(
			(one) => one.placement === placement && one.page === page
		)?.update;
		// A difference may bring again what is there already.
		const letters = (update ? lettersIn(textOf(update)) : []).filter(
			(letter) => !ledger.letters.get(letter)?.accepted
		);
		ledger.accept(letters);
		const key = `${placement}/${page}`;
		if (receivedAt === answer.now) {
			ledger.changes.set(key, [...(ledger.changes.get(key) ?? []), { at: answer.now, letters }]);
		}
	}
}

export async function readWire<Value>(response: Response): Promise<Value | undefined> {
	if (!response.headers.get('Content-Type')?.startsWith('application/octet-stream'))
		return undefined;
	const decoded = decode(new Uint8Array(await response.clone().arrayBuffer()));
	return decoded.ok ? (decoded.value as Value) : undefined;
}

/** Every character that an update inserts, whether or not it is deleted again. */
function textOf(update: Uint8Array): string {
	return Y.decodeUpdate(update)
		.structs.map((struct) =>
			struct instanceof Y.Item && struct.content instanceof Y.ContentString
				? struct.content.str
				: ''
		)
		.join('');
}
