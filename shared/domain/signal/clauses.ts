import { stemOf, type Token } from './tokens.ts';

/** Words that go together: one subject, one verb or none. */
export interface Clause {
	readonly first: number;
	/** Included. */
	readonly last: number;
	readonly sentence: number;
	/** Where its sentence begins. */
	readonly opening: number;
	/** It says that something was not, or was not allowed. */
	readonly negated: boolean;
	/** The words that deny. */
	readonly denials: readonly number[];
	readonly doer: Doer;
	/** Somebody looked on, or was shown. */
	readonly observed: boolean;
	/** Wished, planned, asked or supposed. */
	readonly unreal: boolean;
}

/** Who does what the clause says: the student, somebody else, or nobody is named. */
export type Doer = 'self' | 'other' | 'none';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const stems = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(stemOf));

const JOINS = words(
	'mais et puis donc car alors parce quand lorsque pendant comme si apres ensuite sinon cependant pourtant sauf ou'
);
/** They open a clause that depends on the one before. */
const DEPENDS = words(
	'que qui comment pourquoi quand lorsque comme dont pendant parce puisque car'
);
const SUBJECTS = words('je tu il elle on ils elles');
const AFTER_WHICH_NO_SUBJECT = words(
	'avec pour chez sans sur contre par de devant derriere vers entre a et ou comme que'
);
const IS = words('est etait etaient sera serait sont ete');

const NO = words('jamais aucun aucune ni guere');
const BARRED = words('interdit interdite interdits interdiction defense');
const NOTHING_AFTER = words('pour de a un que');
const NO_BY_STEM = stems('refuser empecher eviter');
/** « n'arrête pas de », « pas mal », « pas que »: they deny nothing. */
const YES_AFTER_PAS = words(
	'que seulement juste mal bien normal normale cool drole gentil gentille content contente fier aime fort dit parle sympa facile pu ose peur top grave loin'
);
const YES_BEFORE_PAS = stems(
	'arreter cesser aimer supporter vouloir pouvoir oser savoir lacher parler dire'
);
const PEOPLE_BEFORE = words(
	'une la les des cette ces aux chaque autre autres deux trois quelques toute'
);

const SELF = words('je nous moi');
const OTHERS = words('il elle ils elles tu vous');
const CAUSES = stems(
	'faire laisser demander envoyer mettre confier donner obliger forcer autoriser permettre apprendre passer preter dire aider charger'
);
const SAYS = stems('dire proposer demander');
const CAUSE_FORMS = words(
	'fait faire faisait fais laisse mis met mettait dit appris apprend permis fallu'
);
const LOOKS = stems('regarder observer assister visiter ecouter admirer contempler decouvrir');
const LOOK_FORMS = words('vu voir vois voyais voyait voit vue vues');
const SHOWS = stems('montrer expliquer presenter raconter parler demontrer decrire');
const SHOWN = words('visiter voir decouvrir');
const PERSONS = stems(
	'tuteur tutrice patron patronne chef cheffe collegue salarie salariee ouvrier ouvriere mecanicien mecanicienne employe employee monsieur madame apprenti apprentie vendeur vendeuse boulanger patissier cuisinier menuisier macon electricien plombier technicien technicienne responsable directeur directrice gerant gerante stagiaire conducteur chauffeur equipe professionnel gars mec dame homme femme garcon fille pere mere boucher bouchere jardinier paysagiste agriculteur eleveur veterinaire infirmier infirmiere soudeur peintre couvreur charpentier cariste magasinier operateur copain copine ami frere soeur client cliente'
);
const BEFORE_NO_SUBJECT = words('avec de par a pour chez au aux du des vers cote comme que');
const ARTICLES = words('le la les un une ce cette mon son sa ses leur');
const NOT_A_SUBJECT_AFTER = words('avec de par a pour chez sans sur contre et');
const HELPING = words('a ont avait avaient est sont etait etaient va vont');
const UNREAL = words(
	'demain prochain prochaine bientot aimerais aimerai aurais aurait voulait voudrais voudrai souhaite espere esperais hate reve envie veux veut voulais vais irai allons pourrai pourrais pourra devrai devrais ferai ferais si'
);
const PAST_OF_OTHERS = /^[a-z]{2,}(?:ait|aient)$/;
const NO_VERBS = words('fait parfait lait trait souhait extrait portrait retrait attrait');
const FUTURE =
	/^(?!opera|camera|diarrhea)(?:[a-z]{2,}(?:er|ir|dr|rr|vr)(?:ai|as|a|ons|ont|ez)|[a-z]{2,}(?:uir|dr|rr|vr)(?:ais|ait|aient))$/;

/** Whoever writes without a stop is read in pieces: what a clause costs has an end. */
const LONGEST_CLAUSE = 40;
const LONGEST_SENTENCE = 120;

/** The clauses of a text, in order; each token is in one. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
	const clauses: Clause[] = [];
	let sentence = 0;
	let opening = 0;
	let first = 0;
	for (let index = 1; index <= tokens.length; index++) {
		const token = tokens[index];
		if (token && index - first < LONGEST_CLAUSE && !opens(tokens, index)) continue;
		const place = { first, last: index - 1, sentence, opening };
		clauses.push(clauseOf(tokens, place, clauses.at(-1)));
		first = index;
		if (token && (ends(token) || index - opening >= LONGEST_SENTENCE)) {
			sentence += 1;
			opening = index;
		}
	}
	return tokens.length === 0 ? [] : clauses;
}

function ends({ gap }: Token): boolean {
	return gap === 'sentence' || gap === 'question';
}

function opens(tokens: readonly Token[], index: number): boolean {
	const token = tokens[index];
	const before = tokens[index - 1]?.word ?? '';
	const next = tokens[index + 1]?.word ?? '';
	if (!token) return false;
	if (token.gap !== 'none') return true;
	const { word } = token;
	if (word === 'si') return before !== 'me' && (SUBJECTS.has(next) || next === 'le');
	if (JOINS.has(word) || word === 'que' || word === 'qui' || word === 'comment') return true;
	if (word === 'ce' || word === 'ca') return IS.has(next);
	return SUBJECTS.has(word) && !AFTER_WHICH_NO_SUBJECT.has(before) && !JOINS.has(before);
}

function clauseOf(
	tokens: readonly Token[],
	{ first, last, sentence, opening }: Pick<Clause, 'first' | 'last' | 'sentence' | 'opening'>,
	before: Clause | undefined
): Clause {
	const own = tokens.slice(first, last + 1);
	const previous = before?.sentence === sentence ? before : undefined;
	const depends = DEPENDS.has(own[0]?.word ?? '') || DEPENDS.has(tokens[first - 1]?.word ?? '');
	const named = doerOf(own, tokens[first - 1]?.word ?? '');
	// « Le laser lit les codes »: what a sentence begins with does it.
	const said =
		named === 'none' && first === opening && ARTICLES.has(own[0]?.word ?? '') ? 'other' : named;
	const inherits = said === 'none' || (depends && said !== 'other');
	const observed = isObserved(own) || (inherits && (previous?.observed ?? false));
	return {
		first,
		last,
		sentence,
		opening,
		negated: own.some((_, index) => denies(own, index) || bars(own[index])),
		denials: own.flatMap((_, index) => (denies(own, index) ? [first + index] : [])),
		doer: said === 'none' ? (previous?.doer ?? 'none') : said,
		observed,
		unreal:
			own.at(-1)?.asked === true ||
			own.some(({ word }) => UNREAL.has(word) || FUTURE.test(word)) ||
			(said === 'none' && (previous?.unreal ?? false))
	};
}

function denies(own: readonly Token[], index: number): boolean {
	const { word = '' } = own[index] ?? {};
	const before = own[index - 1];
	const after = own[index + 1]?.word ?? '';
	if (word === 'pas') {
		return !YES_AFTER_PAS.has(after) && !YES_BEFORE_PAS.has(before?.stem ?? '');
	}
	if (word === 'rien') return !NOTHING_AFTER.has(before?.word ?? '') && after !== 'que';
	if (word === 'personne') return !PEOPLE_BEFORE.has(before?.word ?? '');
	return NO.has(word);
}

/** « interdit de », « j'ai refusé de »: it was not done. */
function bars(token: Token | undefined): boolean {
	return token !== undefined && (BARRED.has(token.word) || NO_BY_STEM.has(token.stem));
}

function isObserved(own: readonly Token[]): boolean {
	return own.some(({ word, stem }, index) => {
		if (LOOKS.has(stem) || LOOK_FORMS.has(word)) return true;
		if (!own.slice(Math.max(0, index - 4), index).some((token) => isMe(token.word))) return false;
		return SHOWS.has(stem) || SHOWN.has(word);
	});
}

function isMe(word: string): boolean {
	return word === 'me' || word === 'nous';
}

function doerOf(own: readonly Token[], before: string): Doer {
	// « c'est moi qui conduisais », « Karim qui conduisait »
	if (own[0]?.word === 'qui') return before === 'moi' || before === 'nous' ? 'self' : 'other';
	const me = own.findIndex(({ word }) => word === 'me');
	if (me >= 0) {
		const caused = own.findIndex(
			({ word, stem }, index) =>
				index > me && index < me + 6 && (CAUSES.has(stem) || CAUSE_FORMS.has(word))
		);
		if (caused < 0) return 'other';
		// « on m'a fait voir », « il m'a dit que »: nothing was done.
		const next = own[caused + 1]?.word ?? '';
		if (SHOWN.has(next) || next === 'deviner' || next === 'reciter') return 'other';
		return SAYS.has(own[caused]?.stem ?? '') && next !== 'de' ? 'other' : 'self';
	}
	for (const [index, { word, stem }] of own.entries()) {
		if (SELF.has(word) || word === 'on') return 'self';
		if (OTHERS.has(word)) {
			if (word !== 'il' && NOT_A_SUBJECT_AFTER.has(own[index - 1]?.word ?? '')) continue;
			return 'other';
		}
		if (word === 'se') return 'other';
		if (PERSONS.has(stem) && isSubject(own, index)) return 'other';
		if (index > 0 && HELPING.has(word) && own[index - 1]?.word !== 'ce') return 'other';
		// « la pelleteuse creusait »
		if (index > 0 && PAST_OF_OTHERS.test(word) && !NO_VERBS.has(word)) return 'other';
	}
	return 'none';
}

/** « mon tuteur coupe », not « avec mon tuteur », « pour le chef ». */
function isSubject(own: readonly Token[], index: number): boolean {
	const article = own[index - 1]?.word ?? '';
	const before = own[index - 2]?.word ?? '';
	return !BEFORE_NO_SUBJECT.has(article) && !BEFORE_NO_SUBJECT.has(before);
}
