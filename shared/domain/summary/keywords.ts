import { folded } from '../search.ts';

/** A word as it is compared: without accents, capitals, or the mark of a plural. */
export type Keyword = string;

/** Words of grammar, of every day, and of saying nothing, as they are compared. They tell no text from another. */
const COMMON = new Set(
	(
		'ai aide aidee aider aie ainsi alors apres aprem assez au aucun aujourd auquel aura aurai aussi autre aux avaient avais avait avant avec avez ' +
		'avoir avon beaucoup bien bof bon bonne bref car ce cela celle celui certain ces cet cette ceux chaque chez chose ' +
		'comme comment commence commencer continue continuer cool dan debut dedan dehor deja demain depui dernier derniere ' +
		'derriere des dessus deux devait devant difficile difficulte dire dit doit donc dont durant elle encore ensuite entre etai ' +
		'etaient etais etait ete etes etre eux faire fais faisais faisait fait faite falloir fallait faut faudrait fin finalement ' +
		'fini finir foi fois font gros grosse hier heure heures hyper ici idem idk ils jamais jour journee journees jsp juste ' +
		'les leur leurs lui lundi mardi mercredi jeudi vendredi samedi dimanche mais maintenant mal malgre matin matinee meme merci mes ' +
		'met mets mettre midi mien mieux minute mis mise moi moin moins moment mon monde montre montrer non nos note notre nou ' +
		'nous nul nulle off oui ont ou par parce parfois parmi particulier particuliere pas passe passee passer pendant personne peu ' +
		'peut peux plein plus plusieurs plutot point pour pourquoi pouvoir premier premiere prendre pres presque pris prise probleme ' +
		'puis quand quel quelle quelque quelques quelqu quest que qui quoi ras raison reste rien sai sais sait san sans savai savais savait ' +
		'savoir ses seul seule seulement si sien soir sois soit sommes son sont sous souvent special speciale stage suis sur surtout tant ' +
		'tellement temps tes toi ton toujours tous tout toute toutes tre tres trois trop trouve trouver tut une vai vais vait vas vers ' +
		'veut veux viens vient voir vois voit vos votre vou voulu vous vrai vraiment vu vue'
	).split(' ')
);

/** Words that were met before, as they are compared; empty: those that say nothing. */
export type Met = Map<string, Keyword>;

/**
 * The words of a text that say what it is about, each once, as they were first written there.
 * @param met is added to: the twenty thousand words of a class are two thousand different ones
 */
export function keywordsOf(text: string, met: Met = new Map()): ReadonlyMap<Keyword, string> {
	const found = new Map<Keyword, string>();
	for (const word of text.match(/[\p{L}\p{M}]+/gu) ?? []) {
		let keyword = met.get(word);
		if (keyword === undefined) met.set(word, (keyword = compared(word)));
		if (keyword !== '' && !found.has(keyword)) found.set(keyword, word);
	}
	return found;
}

function compared(word: string): Keyword {
	const plain = folded(word);
	const keyword = singular(plain);
	return keyword.length < 3 || COMMON.has(plain) || COMMON.has(keyword) ? '' : keyword;
}

function singular(word: string): Keyword {
	return word.length > 3 ? word.replace(/(?<=[^s])[sx]$/, '') : word;
}
