import { NN } from '../typography.ts';

/** A question, with its mark. */
export function ask(text: string): string {
	return `${text}${NN}?`;
}
