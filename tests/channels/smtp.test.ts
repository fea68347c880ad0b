import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { smtpWay } from '#server/channels/smtp.ts';
import type { Letter } from '#server/ports.ts';
import { staffLetter } from '#shared/text/messages.ts';
import { startMailServer, type MailServer, type MailTls } from '#tests/kit/mail-server.ts';

const FROM = 'Lycée Exemple <carnet@lycee.example>';
const SCHOOL = { name: 'Lycée Jean-Moulin', phone: '02 00 00 00 00' };
const SHORT = { connect: 2000, answer: 300, whole: 2000 };

let server: MailServer;
let way: ReturnType<typeof smtpWay>;

beforeAll(async () => {
	server = await startMailServer();
	way = smtpWay({ url: server.url, from: FROM }, 'https://carnet.lycee.example', SHORT);
});
afterAll(async () => {
	way.close();
	await server.close();
});
beforeEach(() => {
	server.manner = { at: 'nothing' };
	server.received.length = 0;
});

const letter = (more: Partial<Letter> = {}): Letter => ({
	key: 'absence/2027-06-14|f1|head|0|email|cpe-a',
	to: 'cpe@lycee.example',
	...staffLetter('head', { school: SCHOOL, link: 'https://carnet.lycee.example/', minutes: 45 }),
	...more
});

it('[CH1] a letter arrives whole, in French, and names neither child, alert nor person', async () => {
	expect(await way.send(letter())).toEqual({ outcome: 'sent' });
	const [mail] = server.received;
	expect(mail).toMatchObject({ from: 'carnet@lycee.example', to: ['cpe@lycee.example'] });
	expect(mail?.headers.get('subject')).toBe(
		"Lycée Jean-Moulin\u00a0: une alerte n'est prise par personne"
	);
	expect(mail?.headers.get('from')).toBe('Lycée Exemple <carnet@lycee.example>');
	expect(mail?.headers.get('content-type')).toBe('text/plain; charset=utf-8');
	expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
	expect(mail?.text).toContain("n'est prise par personne depuis 45\u00a0min.");
	expect(mail?.text).toContain('https://carnet.lycee.example/');
	expect(mail?.text).toContain('02 00 00 00 00');
	for (const inner of ['absence', '2027-06-14', 'cpe-a', 'f1|']) {
		expect(mail?.raw).not.toContain(inner);
	}
});

it('[CH2] the same letter bears the same Message-ID, at the school’s host; another one another', async () => {
	await way.send(letter());
	await way.send(letter());
	await way.send(letter({ key: 'another' }));
	const ids = server.received.map(({ headers }) => headers.get('message-id'));
	expect(ids[0]).toMatch(/^<[\w-]{32}@carnet\.lycee\.example>$/);
	expect(ids[1]).toBe(ids[0]);
	expect(ids[2]).not.toBe(ids[0]);
});

const POSING: readonly [string, MailTls][] = [
	['that nobody vouches for', { tls: 'all', host: '127.0.0.1' }],
	['that nobody vouches for, after STARTTLS', { tls: 'start', host: '127.0.0.1' }],
	// Of the whole loopback network the settings take one address for this very machine.
	['without TLS, on another machine', { tls: 'none', host: '127.0.0.2' }]
];
it.each(POSING)('[CH13] a letter is not given to a mail server %s', async (_which, met) => {
	const posing = await startMailServer(met);
	const to = smtpWay({ url: posing.url, from: FROM }, 'https://carnet.lycee.example', SHORT);
	const sent = await to.send(letter());
	expect([sent.outcome, posing.received]).toEqual(['failed', []]);
	to.close();
	await posing.close();
});

it('[CH3] many letters go over few connections', async () => {
	const before = server.connections();
	const keys = Array.from({ length: 20 }, (_, n) => `letter-${n}`);
	const sent = await Promise.all(keys.map((key) => way.send(letter({ key }))));
	expect(sent).toEqual(keys.map(() => ({ outcome: 'sent' })));
	expect(server.received).toHaveLength(20);
	expect(server.connections() - before).toBeLessThanOrEqual(3);
});

it.each([
	['550 5.1.1 No such user', 'dead', '550'],
	['550 No such user', 'dead', '550'],
	['550 5.2.1 Mailbox disabled', 'dead', '550'],
	// Ours to mend: the address is as good as it was.
	['550 5.7.1 Relaying denied', 'failed', '550'],
	['552 5.2.2 Mailbox full', 'failed', '552'],
	['530 5.7.0 Authentication required', 'failed', '530'],
	['450 4.2.0 Greylisted', 'failed', '450'],
	// The server closes with it.
	['421 Too busy', 'failed', 'ECONNECTION']
])('[CH3] a recipient refused with « %s » is %s', async (answer, outcome, code) => {
	server.manner = { at: 'recipient', answer };
	expect(await way.send(letter())).toEqual({ outcome, code });
	expect(server.received).toEqual([]);
	server.manner = { at: 'nothing' };
	expect(await way.send(letter())).toEqual({ outcome: 'sent' });
});

it('[CH3] what is refused for its sender or its words may go later', async () => {
	server.manner = { at: 'sender', answer: '550 5.7.1 Not you' };
	expect(await way.send(letter())).toEqual({ outcome: 'failed', code: '550' });
	server.manner = { at: 'data', answer: '554 5.7.1 Looks like spam' };
	expect(await way.send(letter())).toEqual({ outcome: 'failed', code: '554' });
});

it('[CH3] silence after the letter is not knowing; silence before it is not having sent', async () => {
	server.manner = { at: 'data', answer: 'silence' };
	expect(await way.send(letter())).toMatchObject({ outcome: 'unknown' });
	expect(server.received).toHaveLength(1);
	server.manner = { at: 'recipient', answer: 'silence' };
	expect(await way.send(letter())).toMatchObject({ outcome: 'failed' });
	expect(server.received).toHaveLength(1);
	server.manner = { at: 'nothing' };
	expect(await way.send(letter())).toEqual({ outcome: 'sent' });
});

it('[CH3] a server that is not there, or says nothing at all, has not been given the letter', async () => {
	const gone = await startMailServer();
	await gone.close();
	const down = smtpWay({ url: gone.url, from: FROM }, 'https://carnet.lycee.example', SHORT);
	expect(await down.send(letter())).toMatchObject({ outcome: 'failed' });
	down.close();
	const mute = createServer();
	mute.listen(0, '127.0.0.1');
	await once(mute, 'listening');
	const { port } = mute.address() as AddressInfo;
	const unheard = smtpWay({ url: `smtp://127.0.0.1:${port}`, from: FROM }, 'https://c.example', {
		...SHORT,
		connect: 200
	});
	expect(await unheard.send(letter())).toMatchObject({ outcome: 'failed' });
	unheard.close();
	mute.close();
});

it.each(['a@b.example, c@d.example', 'a@b.example\r\nBcc: c@d.example', 'nobody', '', '<a@b>'])(
	'[CH3] what is not one address gets nothing: %j',
	async (to) => {
		expect(await way.send(letter({ to }))).toEqual({ outcome: 'dead', code: 'bad-address' });
		expect(server.received).toEqual([]);
	}
);
