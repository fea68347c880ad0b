import type { Letter, Notice, Sent, Ways } from '#server/ports.ts';

/** What left the house, in order. */
export interface Post {
	readonly channel: 'email' | 'sms' | 'push';
	readonly key: string;
	readonly to: string;
	readonly text: string;
}

export interface ToldWays extends Ways {
	readonly post: Post[];
	/** How the next attempts end, by channel; without a word: sent. */
	readonly ends: Partial<Record<Post['channel'], Sent | 'dies'>>;
}

/** Ways that end as a test says; `dies`: the message leaves, and the process with it. */
export function toldWays(): ToldWays {
	const post: Post[] = [];
	const ends: ToldWays['ends'] = {};
	const end = (sent: Post): Promise<Sent> => {
		const how = ends[sent.channel] ?? { outcome: 'sent' };
		if (how === 'dies' || how.outcome === 'sent' || how.outcome === 'unknown') post.push(sent);
		return how === 'dies' ? Promise.reject(new Error('killed')) : Promise.resolve(how);
	};
	const letters = (channel: 'email' | 'sms') => ({
		send: ({ key, to, subject, text }: Letter) =>
			end({ channel, key, to, text: `${subject}\n${text}` })
	});
	return {
		home: 'http://localhost',
		post,
		ends,
		email: letters('email'),
		sms: letters('sms'),
		push: {
			publicKey: 'key',
			send: ({ key, subscription, payload }: Notice) =>
				end({ channel: 'push', key, to: subscription.endpoint, text: JSON.stringify(payload) })
		},
		close: () => Promise.resolve()
	};
}
