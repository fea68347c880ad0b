import type { Sent, Ways } from '#server/ports.ts';

/** What this process has done since its start: numbers, of nobody. */
export class Counts {
	exchanges = 0;
	/** Facts and pages that an exchange refused. */
	refusedItems = 0;
	/** Attempts to send, by `way outcome`. */
	readonly attempts = new Map<string, number>();

	/** One attempt to send ended. */
	attempt(way: string, { outcome }: Sent): void {
		const name = `${way} ${outcome}`;
		this.attempts.set(name, (this.attempts.get(name) ?? 0) + 1);
	}
}

/** The same ways, each attempt counted. */
export function countedWays(ways: Ways, counts: Counts): Ways {
	const counted =
		<Message extends readonly unknown[]>(
			name: string,
			way: { send(...message: Message): Promise<Sent> }
		) =>
		async (...message: Message): Promise<Sent> => {
			const sent = await way.send(...message);
			counts.attempt(name, sent);
			return sent;
		};
	const { email, sms, push, heartbeat } = ways;
	return {
		...ways,
		...(email ? { email: { send: counted('email', email) } } : {}),
		...(sms ? { sms: { send: counted('sms', sms) } } : {}),
		...(push ? { push: { ...push, send: counted('push', push) } } : {}),
		...(heartbeat ? { heartbeat: { send: counted('heartbeat', heartbeat) } } : {})
	};
}
