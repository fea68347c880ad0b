/** Before a colon, inside an hour or a number: no line may break there. */
export const NB = '\u00a0';
/** The narrow one: before ; ! ? and inside « ». */
export const NN = '\u202f';

/** A telephone number, a range: read as one piece. */
export function unbroken(text: string): string {
	return text.replaceAll(' ', NB);
}

/** A number as France reads it, in one piece: `+33612345678` and `06 12 34 56 78` alike. */
export function phoneText(number: string): string {
	return unbroken(number.replace(/^\+33(\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '0$1 $2 $3 $4 $5'));
}

/** A name inside words that may run the other way: it keeps its own direction, and theirs is kept. */
export function isolated(name: string): string {
	return `\u2068${name}\u2069`;
}

/** A telephone number, an hour, inside words that run from right to left. */
export function leftToRight(number: string): string {
	return `\u2066${number}\u2069`;
}
