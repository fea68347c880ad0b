import type { Shape } from './shape.ts';

/**
 * What the school's server says at this address.
 * @returns undefined: it could not be asked, it refused, or what came is not of that shape; of something sent, nobody
 *   knows whether it was done
 */
export async function askSchool<Answer>(
	path: string,
	shape: Shape<Answer>,
	init?: RequestInit
): Promise<Answer | undefined> {
	try {
		return await answerIn(await fetch(path, { cache: 'no-store', ...init }), shape);
	} catch {
		// fetch rejects for want of a network, and a portal's page is no JSON.
		return undefined;
	}
}

/** @throws when the body is no JSON, or breaks off */
export async function answerIn<Answer>(
	response: Response,
	shape: Shape<Answer>
): Promise<Answer | undefined> {
	const answer: unknown = response.ok ? await response.json() : undefined;
	return shape(answer) ? answer : undefined;
}
