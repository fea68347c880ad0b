import { object, oneOf } from './shape.ts';
import { json } from './sign-in.ts';

/**
 * What became of something that only who has just come in may do (ID13). `come-in-again`: nothing, they are to come in again
 * first; `failed`: nobody knows.
 */
export type Outcome = 'done' | 'come-in-again' | 'failed';

const refusal = object({ error: object({ code: oneOf('come-in-again') }) });

/** @param response undefined: no network */
export async function outcomeOf(response: Response | undefined): Promise<Outcome> {
	if (response?.ok) return 'done';
	return response?.status === 403 && refusal(await json(response)) ? 'come-in-again' : 'failed';
}
