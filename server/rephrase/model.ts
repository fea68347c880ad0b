import * as v from 'valibot';
import { hasBadText } from '#shared/domain/plain.ts';
import type { Config } from '#server/config.ts';

/** What came back, or in a code why nothing did. */
export type Answered =
	{ readonly ok: true; readonly text: string } | { readonly ok: false; readonly code: string };

export interface Model {
	/** @param task what is to be done with the text */
	ask(task: string, text: string): Promise<Answered>;
}

const PATIENCE = 10_000;
/** In UTF-16 units. */
export const MOST_SENT = 4000;
const MOST_TOKENS = 500;
const MOST_TEXT = 1200;
const MOST_BYTES = 64 * 1024;

const answer = v.object({
	choices: v.pipe(v.array(v.object({ message: v.object({ content: v.string() }) })), v.minLength(1))
});

/** LM1: a service that speaks OpenAI's chat completions. Asked once: whoever waits may tap again. */
export function modelAt(
	{ url, model, key }: NonNullable<Config['llm']>,
	patience = PATIENCE
): Model {
	return {
		async ask(task, text) {
			if (text.length > MOST_SENT) return { ok: false, code: 'too-large' };
			try {
				const response = await fetch(`${url}/chat/completions`, {
					method: 'POST',
					headers: {
						'Content-Type': 'application/json',
						...(key === undefined ? {} : { Authorization: `Bearer ${key}` })
					},
					body: JSON.stringify({
						model,
						messages: [
							{ role: 'system', content: task },
							{ role: 'user', content: text }
						],
						temperature: 0,
						max_tokens: MOST_TOKENS,
						stream: false
					}),
					redirect: 'manual',
					signal: AbortSignal.timeout(patience)
				});
				if (response.status !== 200) {
					await response.body?.cancel();
					return { ok: false, code: String(response.status) };
				}
				return textIn(await bodyOf(response));
			} catch (error) {
				return { ok: false, code: codeOf(error) };
			}
		}
	};
}

/** undefined: longer than any answer to what was asked. */
async function bodyOf(response: Response): Promise<string | undefined> {
	const parts: Uint8Array[] = [];
	let size = 0;
	for await (const part of response.body ?? []) {
		size += part.byteLength;
		// Leaving the loop cancels what is still to come.
		if (size > MOST_BYTES) return undefined;
		parts.push(part);
	}
	return Buffer.concat(parts).toString('utf8');
}

/** Plain words, few of them: whatever else comes is not what was asked for. */
function textIn(body: string | undefined): Answered {
	if (body === undefined) return { ok: false, code: 'too-long' };
	const said = v.safeParse(v.pipe(v.string(), v.parseJson(), answer), body);
	if (!said.success) return { ok: false, code: 'no-answer' };
	const text = said.output.choices[0]?.message.content.trim() ?? '';
	if (text === '') return { ok: false, code: 'no-answer' };
	if (text.length > MOST_TEXT) return { ok: false, code: 'too-long' };
	return hasBadText(text) || text.includes('<')
		? { ok: false, code: 'no-answer' }
		: { ok: true, text };
}

function codeOf(error: unknown): string {
	const { name, cause } = error as { name: string; cause?: { code?: string } };
	return name === 'TimeoutError' ? 'timeout' : (cause?.code ?? 'no-connection');
}
