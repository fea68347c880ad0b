import { quoted } from './quoted.ts';
import { NB, NN } from './typography.ts';

/** Beginnings of an answer, around the student's own words; the second of a text asks otherwise. */
export const openings: Readonly<Record<string, readonly ((words: string) => string)[]>> = {
	difficult: [
		(words) => `Tu écris ${quoted(words)}${NB}: qu'est-ce qui t'aiderait${NN}? `,
		(words) => `${quoted(words)}${NB}: comment as-tu fait${NN}? `,
		(words) => `Et ${quoted(words)}, à qui peux-tu en parler là-bas${NN}? `
	],
	learned: [
		(words) => `Tu as découvert ceci${NB}: ${quoted(words)}. Où cela peut-il te servir${NN}? `,
		(words) => `${quoted(words)}${NB}: qui te l'a montré${NN}? `,
		(words) => `Et ${quoted(words)}, le savais-tu avant${NN}? `
	],
	done: [
		(words) => `Tu écris ${quoted(words)}${NB}: raconte-moi comment. `,
		(words) => `${quoted(words)}${NB}: qu'en dit ton tuteur${NN}? `,
		(words) => `Et ${quoted(words)}, referais-tu pareil${NN}? `
	],
	answer: [
		(words) => `Tu réponds ${quoted(words)}${NB}: peux-tu m'en dire plus${NN}? `,
		(words) => `${quoted(words)}${NB}: as-tu un exemple${NN}? `,
		(words) => `Et ${quoted(words)}, depuis quand le penses-tu${NN}? `
	]
};
