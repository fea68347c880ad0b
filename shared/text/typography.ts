/** Before a colon, inside an hour or a number: no line may break there. */
export const NB = '\u00a0';
/** The narrow one: before ; ! ? and inside « ». */
export const NN = '\u202f';

/** A telephone number, a range: read as one piece. */
export function unbroken(text: string): string {
	return text.replaceAll(' ', NB);
}
