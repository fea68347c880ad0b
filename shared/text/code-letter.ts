import { NB } from './typography.ts';

/** The e-mail that brings one of the staff their code. */
export function codeLetter(
	{ name }: { readonly name: string },
	code: string
): { subject: string; text: string } {
	return {
		subject: `${name}${NB}: votre code pour entrer`,
		text: [
			'Bonjour,',
			`Votre code pour entrer dans Carnet${NB}: ${codeText(code)}`,
			`Il marche pendant 10${NB}minutes, une fois, là où vous l'avez demandé.`,
			`Vous n'avez rien demandé${NB}: ne le donnez à personne. Personne n'entre sans lui.`
		].join('\n\n')
	};
}

/** « 1234 5678 » */
function codeText(code: string): string {
	return `${code.slice(0, 4)} ${code.slice(4)}`;
}
