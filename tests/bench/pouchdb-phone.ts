import { Agent, request } from 'node:http';
import { factsOf, newId, type Day } from './pages.ts';

/** @returns the address of a database of one telephone's own, as PouchDB replicates it */
export async function makeDatabase(url: string, name: string): Promise<string> {
	await tell(undefined, 'PUT', `${url}/${name}`);
	return `${url}/${name}`;
}

/** The requests of a push replication on one connection: where it was, what is lacking, the documents, where it is now. */
export async function bringToPouchdb(url: string, day: Day, name: string): Promise<void> {
	const agent = new Agent({ keepAlive: true, maxSockets: 1 });
	const revision = newId().replaceAll('-', '');
	const docs = [{ text: day.text }, ...factsOf(name).map((said) => said.body)].map((body) => ({
		_id: newId(),
		_rev: `1-${revision}`,
		_revisions: { start: 1, ids: [revision] },
		...body
	}));
	const checkpoint = `${url}/_local/phone`;
	const last = (await tell(agent, 'GET', checkpoint)) as { _rev?: string };
	const missing = Object.fromEntries(docs.map(({ _id, _rev }) => [_id, [_rev]]));
	await tell(agent, 'POST', `${url}/_revs_diff`, missing);
	await tell(agent, 'POST', `${url}/_bulk_docs`, { docs, new_edits: false });
	const written = (await tell(agent, 'PUT', checkpoint, {
		...(last._rev === undefined ? {} : { _rev: last._rev }),
		last_seq: revision
	})) as { ok?: boolean };
	agent.destroy();
	if (!written.ok) throw new Error(`PouchDB: ${JSON.stringify(written)}`);
}

function tell(
	agent: Agent | undefined,
	method: string,
	url: string,
	body?: object
): Promise<unknown> {
	return new Promise((resolve, reject) => {
		const headers = { 'Content-Type': 'application/json' };
		const sent = request(url, { method, headers, agent: agent ?? false }, (response) => {
			let text = '';
			response.setEncoding('utf8');
			response.on('data', (part: string) => (text += part));
			response.on('error', reject);
			response.on('end', () => resolve(JSON.parse(text)));
		});
		sent.on('error', reject);
		sent.end(body && JSON.stringify(body));
	});
}
