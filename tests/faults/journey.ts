import { spawnSync } from 'node:child_process';
import { enter } from '#tests/contracts/client/client.ts';
import { idMaker } from '#tests/contracts/client/ids.ts';
import { runServer } from '#tests/kit/server.ts';
import { dropProfile, newProfile } from './browser.ts';
import { openDoor, type Fate } from './door.ts';
import type { OpenBrowser, OtherBrowser } from './other-browser.ts';
import type { Outcome, Run } from './rig.ts';

const BOX = "Ce que j'ai fait";
const WORDS = 'Pesé la farine, sans réseau. ';
const MORE = 'Écrit juste avant la panne.';
const COMMENT = 'Quelle farine ?';
const NOW = '2027-06-15T08:40:00+02:00';
const DAY = '2027-06-15';
const PLACEMENT = 'stage-tom';
const KEPT = 'Gardé sur cet appareil';
/** What is said of the page alone. */
const STATE = '.foot [role=status]';
const RECEIVED = "Reçu par l'établissement";

/** One day of a student in another browser: with network, without, killed, and read by others at each step. */
export function journeyIn(kind: OtherBrowser): (run: Run) => Promise<Outcome> {
	return async ({ say }) => {
		const lacks = kind.checks.find((check) => spawnSync('sh', ['-c', check]).status !== 0);
		if (lacks !== undefined) {
			const line = `apt-get install --no-install-recommends ${kind.needs.join(' ')}`;
			return { done: 0, faults: [`${kind.name} is missing here: ${line}`], figures: {} };
		}
		const server = await runServer({ DEMO_NOW: NOW });
		let fate: Fate = 'through';
		const door = await openDoor(
			() => server.url.replace('localhost', '127.0.0.1'),
			() => fate
		);
		const profile = await newProfile();
		const browsers: OpenBrowser[] = [];
		let done = 0;
		try {
			const open = async (): Promise<OpenBrowser> => {
				const browser = await kind.open(profile);
				browsers.push(browser);
				return browser;
			};
			/** No connection any more, and the browser knows it where it can be told. */
			const offline = async (browser: OpenBrowser, is: boolean): Promise<void> => {
				fate = is ? 'cut-before' : 'through';
				if (is) door.cut();
				await browser.setOffline?.(is);
			};
			for await (const step of walk(server.url, door.url, open, offline)) {
				say(`ok  ${step}`);
				done++;
			}
			return { done, faults: [], figures: {} };
		} catch (error) {
			return {
				done,
				faults: [error instanceof Error ? error.message : String(error)],
				figures: {}
			};
		} finally {
			for (const browser of browsers) await browser.kill();
			await door.close();
			await server.stop();
			await dropProfile(profile);
		}
	};
}

/** Yields each step once it is seen. */
async function* walk(
	server: string,
	address: string,
	open: () => Promise<OpenBrowser>,
	offline: (browser: OpenBrowser, is: boolean) => Promise<void>
): AsyncGenerator<string> {
	const first = await open();
	const { window } = first;
	await window.go(address);
	await window.tap('Entrer comme Tom SPÉCIMEN');
	await window.sees('Qui lit');
	yield `signed in, in version ${first.version}`;

	await window.until('a worker that controls the page', () => !!navigator.serviceWorker.controller);
	yield 'the service worker is active';

	await offline(first, true);
	await window.tap("J'y suis");
	await window.sees('Arrivée indiquée à');
	await window.type(BOX, WORDS);
	await window.tap("J'ai fini ma journée");
	await window.sees('Ta journée est finie. Elle partira avec le réseau.');
	await window.sees(KEPT, STATE);
	yield `« ${KEPT} », without network`;

	await window.reload();
	await window.holds(BOX, WORDS);
	await window.sees('Arrivée indiquée à');
	yield 'reloaded without network: the words are there';

	await offline(first, false);
	await window.sees('Ton référent peut lire ta journée.');
	await window.sees(RECEIVED, STATE);
	yield `« ${RECEIVED} », by itself`;

	const referent = await enter(server, 'ref-b', 'its laptop');
	await referent.sync();
	const read = [...referent.of(PLACEMENT).texts.values()].some((text) =>
		JSON.stringify(text).includes(WORDS)
	);
	if (!read) throw new Error('the référent does not read the words');
	const tutor = await enter(server, 'tuteur-velo', 'its phone');
	await tutor.sync();
	const arrival = [...tutor.of(PLACEMENT).facts.values()].some(
		({ body }) => body.type === 'arrived' && JSON.stringify(body).includes(DAY)
	);
	if (!arrival) throw new Error('the tutor does not see the arrival');
	if (tutor.received.some((bytes) => Buffer.from(bytes).includes('farine'))) {
		throw new Error('the tutor was sent the journal');
	}
	yield 'the référent reads the words, the tutor the arrival alone';

	await referent.tell({
		id: idMaker(Date.parse(NOW))(),
		placement: PLACEMENT,
		section: 'feedback',
		body: { type: 'comment', at: Date.parse(NOW), day: DAY, text: COMMENT }
	});
	await window.sees(COMMENT);
	yield 'what the référent answers comes in by itself';

	await offline(first, true);
	await window.type(BOX, MORE);
	await window.sees(KEPT, STATE);
	await first.kill();
	const second = await open();
	await second.window.go(address);
	await second.window.holds(BOX, WORDS + MORE);
	await second.window.sees(KEPT, STATE);
	yield 'killed and opened again without network: the words are there';

	await offline(second, false);
	await second.window.sees(RECEIVED, STATE);
	const elsewhere = await enter(server, 'tom', 'another device');
	await elsewhere.sync();
	if (elsewhere.text(PLACEMENT, DAY, 'done') !== WORDS + MORE) {
		throw new Error(`the school has « ${elsewhere.text(PLACEMENT, DAY, 'done')} »`);
	}
	yield 'received in their turn, once and in order';
}
