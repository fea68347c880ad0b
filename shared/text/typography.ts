/** Before a colon, inside an hour or a number: no line may break there. */
export const NB = '\u00a0';
/** The narrow one: before ; ! ? and inside « ». */
export const NN = '\u202f';
