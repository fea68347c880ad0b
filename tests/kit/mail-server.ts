import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
	readonly from: string;
	readonly to: readonly string[];
	/** Unfolded, decoded, by lower-case name. */
	readonly headers: ReadonlyMap<string, string>;
	readonly text: string;
	/** Everything between the two ends, as it came. */
	readonly raw: string;
}

/** How it answers: as a kind server does, with a line of its own at one command, or never. */
export type Manner =
	| { readonly at: 'nothing' }
	/** `answer`: a line such as `550 5.1.1 No such user`, or `silence`. */
	| { readonly at: 'sender' | 'recipient' | 'data'; readonly answer: string };

export interface MailServer {
	readonly url: string;
	readonly received: ReceivedMail[];
	/** Connections taken so far. */
	connections(): number;
	manner: Manner;
	close(): Promise<void>;
}

/** How it is met: `start`, it offers TLS; `all`, it speaks nothing else; with a certificate that nobody vouches for. */
export interface MailTls {
	readonly tls: 'none' | 'start' | 'all';
	readonly host: string;
}

/** A real SMTP server on loopback. */
export async function startMailServer(
	{ tls, host }: MailTls = { tls: 'none', host: '127.0.0.1' }
): Promise<MailServer> {
	let connections = 0;
	const received: ReceivedMail[] = [];
	const answerAt = (at: Manner['at'], callback: (error?: Error | null) => void): void => {
		const { manner } = mail;
		if (manner.at !== at || !('answer' in manner)) callback();
		else if (manner.answer !== 'silence') callback(refusal(manner.answer));
	};
	const server = new SMTPServer({
		authOptional: true,
		secure: tls === 'all',
		hideSTARTTLS: tls !== 'start',
		logger: false,
		closeTimeout: 100,
		onConnect(_session, callback) {
			connections++;
			callback();
		},
		onMailFrom: (_address, _session, callback) => answerAt('sender', callback),
		onRcptTo: (_address, _session, callback) => answerAt('recipient', callback),
		onData(stream, { envelope }, callback) {
			const parts: Buffer[] = [];
			stream.on('data', (part: Buffer) => parts.push(part));
			stream.on('end', () => {
				const raw = Buffer.concat(parts).toString('utf8');
				const { mailFrom, rcptTo } = envelope;
				received.push({
					from: mailFrom ? mailFrom.address : '',
					to: rcptTo.map(({ address }) => address),
					...read(raw),
					raw
				});
				answerAt('data', callback);
			});
		}
	});
	// A client that goes away in the middle is what some tests are about.
	server.on('error', () => undefined);
	server.listen(0, host);
	await once(server.server, 'listening');
	const { port } = server.server.address() as AddressInfo;
	const mail: MailServer = {
		url: `${tls === 'all' ? 'smtps' : 'smtp'}://${host}:${port}`,
		received,
		connections: () => connections,
		manner: { at: 'nothing' },
		close: () => new Promise((resolve) => server.close(() => resolve()))
	};
	return mail;
}

/** `550 5.1.1 No such user` */
function refusal(line: string): Error {
	const [code = '', ...words] = line.split(' ');
	return Object.assign(new Error(words.join(' ')), { responseCode: Number(code) });
}

function read(raw: string): Pick<ReceivedMail, 'headers' | 'text'> {
	const end = raw.indexOf('\r\n\r\n');
	const lines = raw.slice(0, end).replace(/\r\n[ \t]+/g, ' ');
	const headers = new Map(
		lines.split('\r\n').map((line) => {
			const colon = line.indexOf(':');
			return [line.slice(0, colon).toLowerCase(), decodeWords(line.slice(colon + 1).trim())];
		})
	);
	const body = raw.slice(end + 4);
	const encoding = headers.get('content-transfer-encoding');
	if (encoding === 'base64') return { headers, text: Buffer.from(body, 'base64').toString('utf8') };
	return { headers, text: encoding === 'quoted-printable' ? fromQuoted(body) : body };
}

/** RFC 2047 */
function decodeWords(text: string): string {
	return text
		.replace(/\?=\s+=\?/g, '?==?')
		.replace(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, (_word, kind: string, coded: string) =>
			kind.toUpperCase() === 'B'
				? Buffer.from(coded, 'base64').toString('utf8')
				: fromQuoted(coded.replaceAll('_', ' '))
		);
}

function fromQuoted(text: string): string {
	const bytes = text
		.replace(/=\r\n/g, '')
		.replace(/=([\dA-F]{2})/gi, (_byte, hex: string) => String.fromCharCode(parseInt(hex, 16)));
	return Buffer.from(bytes, 'latin1').toString('utf8');
}
