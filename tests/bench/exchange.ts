import { pause } from '#tests/faults/rig.ts';
import { randomBytes } from 'node:crypto';
import { call } from '#tests/contracts/client/http.ts';
import { foundedPhones, type CarnetPhone } from './carnet-phone.ts';
import { pgbench } from './commits.ts';
import { median, rounded, type Figure, type Figures } from './figure.ts';
import { asDocument, bringToHocuspocus } from './hocuspocus-phone.ts';
import { dayNamed, days, endingOf, factsOf, newId, type Day } from './pages.ts';
import {
	HOCUSPOCUS,
	installPeers,
	LEAST,
	POUCHDB,
	startHocuspocus,
	startLeast,
	startPouchdb
} from './peers.ts';
import { bringToPouchdb, makeDatabase } from './pouchdb-phone.ts';
import { inTurn, type Contender } from './rounds.ts';
import { onStand } from './stand.ts';

/** What comes back after ten days without a network. */
const TEN = 10;
/** Hocuspocus stores what its last reader left by itself: ms in which it has. */
const STORED = 500;
/** So many that each of their students writes some twenty days, in all rounds. */
const SCHOOLS = 12;
/** Of one day's request, as the app sends it. */
const REQUEST_BYTES = 1_000;

/**
 * A telephone comes, pushes a page of 400 characters and two facts, has its durable answer, leaves; then one that brings ten
 * days at once. Against who else takes the same in, and against the commits that this PostgreSQL can do.
 */
export function exchangeRates(): Promise<Figures> {
	return onStand(async (stand) => {
		const { server, database, postmaster, folder } = stand;
		await installPeers();
		const hocuspocus = await startHocuspocus(database.url);
		const pouchdb = await startPouchdb(folder);
		const bare = await startLeast(database.url);
		try {
			const phones = await foundedPhones(stand, SCHOOLS);
			const takeDay = inCircle(days(200));
			const take = (count: number): Day[] => Array.from({ length: count }, takeDay);
			const takeHome = inCircle(
				await Promise.all(
					Array.from({ length: 30 }, (_, nth) => makeDatabase(pouchdb.url, `phone${nth}`))
				)
			);
			const takeDocument = inCircle(take(200).map((day) => asDocument(day, dayNamed(0))));
			const ours = (count: number, facts = factsOf): Contender => ({
				pid: server.pid,
				exchange: () => lent(phones, (phone) => phone.bring(take(count), facts))
			});
			const theirs = (count: number): Contender => ({
				pid: hocuspocus.pid,
				exchange: () =>
					bringToHocuspocus(
						hocuspocus.url,
						new Map(Array.from({ length: count }, () => [newId(), takeDocument()]))
					),
				settled: () => pause(STORED)
			});
			const replicated: Contender = {
				pid: pouchdb.pid,
				exchange: () => bringToPouchdb(takeHome(), takeDay(), dayNamed(0))
			};
			const least: Contender = {
				pid: bare.pid,
				exchange: () =>
					call(bare.url, { method: 'POST', body: randomBytes(REQUEST_BYTES) }).then(
						({ status }) => {
							if (status !== 200) throw new Error(`${status}`);
						}
					)
			};
			const commits: number[] = [];
			const limit = await pgbench(database);
			const one = await inTurn(
				{ ours: ours(1), ended: ours(1, endingOf), theirs: theirs(1), replicated, least },
				postmaster,
				async (seconds) => void commits.push(await limit.measure(seconds))
			);
			const ten = await inTurn({ ours: ours(TEN), theirs: theirs(TEN) }, postmaster);
			const most = median(commits);
			return {
				'phone, a second of a server core': faster(
					one.ours.perCore,
					one.theirs.perCore,
					HOCUSPOCUS
				),
				'phone, as PouchDB replicates, a second of a server core': faster(
					one.ours.perCore,
					one.replicated.perCore,
					POUCHDB
				),
				'phone, against the least, a second of a server core': faster(
					one.ours.perCore,
					one.least.perCore,
					LEAST
				),
				'the least, a second of a server core': faster(
					one.least.perCore,
					one.theirs.perCore,
					HOCUSPOCUS
				),
				'the least, a second': faster(one.least.perSecond, most, 'pgbench, commits'),
				'phone, a second': faster(one.ours.perSecond, most, 'pgbench, commits'),
				'phone, a second of a database core': faster(
					one.ours.perDatabaseCore,
					one.theirs.perDatabaseCore,
					HOCUSPOCUS
				),
				'phone that ends its day, a second of a server core': faster(
					one.ended.perCore,
					one.theirs.perCore,
					HOCUSPOCUS
				),
				'ten days at once, a second of a server core': faster(
					ten.ours.perCore,
					ten.theirs.perCore,
					`${HOCUSPOCUS}, ten documents`
				),
				'ten days at once, a second': faster(
					ten.ours.perSecond,
					ten.theirs.perSecond,
					`${HOCUSPOCUS}, ten documents`
				)
			};
		} finally {
			await Promise.all([hocuspocus.stop(), pouchdb.stop(), bare.stop()]);
		}
	});
}

function faster(value: number, other: number, who: string): Figure {
	const [ours, theirs] = [value, other].map(rounded) as [number, number];
	return {
		value: ours,
		unit: '/s',
		against: `${who}: ${theirs} /s`,
		ratio: rounded(value / other)
	};
}

/** A telephone makes one exchange after the other. */
async function lent(
	phones: CarnetPhone[],
	use: (phone: CarnetPhone) => Promise<unknown>
): Promise<void> {
	const phone = phones.shift();
	if (!phone) throw new Error('more at once than there are telephones');
	await use(phone);
	phones.push(phone);
}

function inCircle<Item>(items: readonly Item[]): () => Item {
	let next = 0;
	return () => {
		const item = items[next++ % items.length];
		if (item === undefined) throw new Error('nothing to take');
		return item;
	};
}
