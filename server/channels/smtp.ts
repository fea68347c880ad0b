import type { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import type { Config } from '#server/config.ts';
import type { Letter, Sent } from '#server/ports.ts';
import { isOnLoopback } from './endpoint.ts';
import { outerKey } from './key.ts';

/** Milliseconds: to connect and be greeted; between two answers; for one letter as a whole. */
export interface SmtpPatience {
	readonly connect: number;
	readonly answer: number;
	readonly whole: number;
}

const PATIENCE: SmtpPatience = { connect: 10_000, answer: 30_000, whole: 50_000 };
/** One address, nothing that a header or a list could hide in. */
const ADDRESS = /^[^\s<>@,;:"()]{1,64}@[^\s<>@,;:"()]{1,255}$/;

/**
 * E-mail through the school's mail server, over a few connections that stay open.
 * @param origin whose host ends the Message-ID
 */
export function smtpWay(
	{ url, from }: NonNullable<Config['smtp']>,
	origin: string,
	{ connect, answer, whole }: SmtpPatience = PATIENCE
): { send(letter: Letter): Promise<Sent>; close(): void } {
	const transport = createTransport({
		pool: true,
		url,
		// CH13. With `smtps` it is there from the first byte.
		requireTLS: !isOnLoopback(url),
		maxConnections: 3,
		connectionTimeout: connect,
		greetingTimeout: connect,
		socketTimeout: answer,
		// Who waits and tries again is the ladder.
		...{ maxRequeues: 0 },
		disableFileAccess: true,
		disableUrlAccess: true
	});
	/** What each letter under way is read from. */
	const bodies = new Map<string, Readable>();
	transport.use('stream', (mail, done) => {
		const { message } = mail;
		message.processFunc((body) => {
			bodies.set(message.messageId(), body);
			return body;
		});
		done();
	});
	const host = new URL(origin).hostname;
	return {
		async send({ key, to, subject, text }) {
			if (!ADDRESS.test(to)) return { outcome: 'dead', code: 'bad-address' };
			const messageId = `<${outerKey(key)}@${host}>`;
			const mail = {
				messageId,
				from,
				to: { name: '', address: to },
				subject,
				text,
				// No holiday answer comes back to it (RFC 3834).
				headers: { 'Auto-Submitted': 'auto-generated' },
				signal: AbortSignal.timeout(whole)
			};
			try {
				await transport.sendMail(mail);
				return { outcome: 'sent' };
			} catch (error) {
				return outcomeOf(error, bodies.get(messageId)?.readableDidRead === true);
			} finally {
				bodies.delete(messageId);
			}
		},
		close: () => transport.close()
	};
}

/** @param handedOver whether any byte of the letter went to the server */
function outcomeOf(error: unknown, handedOver: boolean): Sent {
	const { code, command, response, responseCode } = error as {
		code?: string;
		command?: string;
		response?: string;
		responseCode?: number;
	};
	if (responseCode !== undefined) {
		const dead = command === 'RCPT TO' && isNobody(responseCode, response ?? '');
		return { outcome: dead ? 'dead' : 'failed', code: String(responseCode) };
	}
	return { outcome: handedOver ? 'unknown' : 'failed', code: code ?? 'no-connection' };
}

/**
 * The recipient does not exist: 5xx, but for a refusal of ours, a full mailbox, a want of sign-in, which
 * the enhanced code tells apart (RFC 3463: x.1 addresses, x.2.1 a mailbox that was shut).
 */
function isNobody(code: number, response: string): boolean {
	const [, enhanced] = /^\d{3}[ -](5\.\d{1,3}\.\d{1,3})\b/.exec(response) ?? [];
	if (enhanced !== undefined) return enhanced.startsWith('5.1.') || enhanced === '5.2.1';
	return [550, 551, 553].includes(code);
}
