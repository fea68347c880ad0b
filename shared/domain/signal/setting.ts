import type { Clause } from './clauses.ts';
import type { Found } from './pattern.ts';
import type { RuleId } from './rules.ts';
import { stemOf, type Token } from './tokens.ts';

const stems = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).map(stemOf));
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** A sentence that has one of them tells a story, plays a part or trains: nobody is struck in it. */
const FICTION = words(
	'film films serie series manga mangas roman romans fortnite gta documentaire netflix anime episode fiction piece theatre scenario spectacle acteur acteurs actrice comedien comediens comedienne repetition cinema legende boxe judo karate escrime ring catch kickboxing zombie zombies console manette personnage personnages sketch decor figurant maquilleur maquilleuse secourisme simulation exercice exercices repliques conte bd scene tome faux fausse playstation'
);
/** Trades whose matter is sad or violent: what is told there happened to others. */
const TRADE = stems(
	'tribunal audience proces avocat avocate juge prevenu dossier dossiers affaire affaires loi plainte brochure affiche prevention formation article enquete victime victimes police policier gendarme gendarmerie brigade brigadier campagne redaction journaliste reportage histoire exposition musee conference association planning psychologue procureur greffier greffiere journal archives statistiques debat sensibilisation cours lecture bibliotheque librairie interdit drh'
);
/** Animals, small children, things: what they do is no violence. */
const HARMLESS = stems(
	'chien chiot chienne chat chaton cheval chevaux poney jument poulain vache veau chevre mouton brebis agneau cochon lapin perroquet oiseau animal animaux poule oie ane taureau furet singe bebe bebes enfant enfants petit petite petits maternelle creche mamie papy poupon chanson musique vent machine odeur lumiere soleil bruit froid chaleur travail journee stage metier histoire paroles mot mots gentillesse accueil sourire carte lettre compliment cadeau attention confiance temoignage discours tout robot branche porte carton patience passion voix tableau oeuvre peinture photo regard'
);
const CUSTOMERS = stems(
	'client cliente clients clientes usager passager passagere automobiliste acheteur touriste visiteur'
);
const PAST_STEMS = stems('primaire autrefois ancien maternelle');
const PAST_WORDS = words('cm2 cm1 ce2 6eme 5eme sixieme cinquieme 4eme');
const LESSONS = words('mannequin formation secours exercice appris apprend');
const DUTIES = words(
	'faut doit doivent interdit obligatoire droit verifie verifient oublie entre fallait'
);
const OF = words('de du des a au en avec');
const PERSONAL = words('me myself moi je nous ma mon mes');
/** Done by somebody to somebody: an animal or a machine does none of them. */
const BY_SOMEBODY: ReadonlySet<RuleId> = new Set<RuleId>([
	'assault',
	'sexual-violence',
	'threat',
	'insults',
	'humiliation',
	'fear',
	'sexism',
	'unsuitable-contact'
]);
const BY_CUSTOMERS: ReadonlySet<RuleId> = new Set<RuleId>(['insults', 'humiliation']);

const BY_HAND: ReadonlySet<RuleId> = new Set<RuleId>(['assault', 'sexual-violence']);
const PURPOSES = words(
	'montrer expliquer apprendre feliciter aider proteger saluer remercier dire'
);
const PRAISE = words('bravo felicite felicitee feliciter trombinoscope');
const INTIMATE = words(
	'fesses fesse cul seins sein poitrine cuisse cuisses sexe entrejambe culotte bouche levres gorge coup coups claque gifle poing'
);

function isIntimate({ word }: Token): boolean {
	return INTIMATE.has(word);
}

/** What stands around the words of a rule, and may take their meaning away. */
export class Setting {
	readonly #fiction = new Set<number>();
	readonly #trade = new Set<number>();
	readonly #past = new Set<number>();
	readonly #kind = new Set<number>();
	readonly #again: boolean;

	constructor(
		readonly tokens: readonly Token[],
		readonly clauseAt: readonly Clause[]
	) {
		this.#again = tokens.some(({ word }) => /^(?:re)?commenc|^encore$|^repris$/.test(word));
		tokens.forEach(({ word, stem }, at) => {
			const sentence = clauseAt[at]?.sentence ?? 0;
			if (FICTION.has(word)) this.#fiction.add(sentence);
			if (TRADE.has(stem)) this.#trade.add(sentence);
			if (this.#isKind(at)) this.#kind.add(sentence);
			if (this.#isLongAgo(at)) this.#past.add(sentence);
		});
	}

	/** The rule that is meant in these words, or none. */
	ruleMeant(rule: RuleId, { first, last }: Found): RuleId | undefined {
		const clause = this.clauseAt[first];
		if (!clause) return undefined;
		const { sentence } = clause;
		if (this.#fiction.has(sentence)) return undefined;
		if (this.#past.has(sentence) && !this.#again) return undefined;
		const inside = this.tokens.slice(clause.first, last + 1);
		const personal = inside.some(({ word }) => PERSONAL.has(word));
		const near = this.tokens.slice(Math.max(clause.first, first - 2), last + 1);
		if (this.#trade.has(sentence) && !near.some(({ word }) => PERSONAL.has(word))) return undefined;
		if (BY_HAND.has(rule) && this.#kind.has(sentence) && !near.some(isIntimate)) return undefined;
		if (rule === 'injury' && !personal && clause.doer === 'other') return undefined;
		if (rule === 'injury' && inside.some(({ word }) => LESSONS.has(word))) return undefined;
		if (rule === 'protection' && !this.#isUnprotected(clause, personal)) return undefined;
		const subjects = this.#subjectsBefore(clause, first);
		if (BY_SOMEBODY.has(rule) && subjects.some((stem) => HARMLESS.has(stem))) return undefined;
		if (BY_CUSTOMERS.has(rule) && subjects.some((stem) => CUSTOMERS.has(stem))) {
			return inside.some(({ word }) => word === 'me' || word === 'moi') ? 'unease' : undefined;
		}
		return rule;
	}

	/** « on n'entre pas sans casque », « il faut des gants »: a rule of the place, or somebody else's. */
	#isUnprotected({ first, last, doer, observed }: Clause, personal: boolean): boolean {
		const words = this.tokens.slice(first, last + 1).map(({ word }) => word);
		const isForTrainees = words.some((word) => word === 'stagiaire' || word === 'stagiaires');
		if (words.some((word) => DUTIES.has(word)) || observed) return false;
		if (words.includes('sans') && words.includes('pas')) return false;
		return personal || isForTrainees || doer !== 'other';
	}

	/** What may have done it: the clause begins with it, or it stands right before. */
	#subjectsBefore(clause: Clause, first: number): string[] {
		const stemAt = (at: number): string[] => {
			const here = this.tokens[at];
			const before = this.tokens[at - 1]?.word ?? '';
			return here && at >= clause.first && at < first && !OF.has(before) ? [here.stem] : [];
		};
		return [clause.first, clause.first + 1, first - 1, first - 2].flatMap(stemAt);
	}

	/** « pour me montrer », « bravo »: why a hand was laid on somebody. */
	#isKind(at: number): boolean {
		const [before, word, next] = [at - 1, at, at + 1].map((one) => this.tokens[one]?.word ?? '');
		if (PRAISE.has(word ?? '')) return true;
		return word === 'me' && before === 'pour' && PURPOSES.has(next ?? '');
	}

	#isLongAgo(at: number): boolean {
		const { word, stem } = this.tokens[at] ?? {};
		const next = this.tokens[at + 1]?.word ?? '';
		return (
			PAST_STEMS.has(stem ?? '') ||
			PAST_WORDS.has(word ?? '') ||
			((word === 'an' || word === 'annee') && (next === 'dernier' || next === 'derniere')) ||
			(word === 'epoque' && this.tokens[at - 1]?.word === 'le') ||
			(word === 'petit' && this.tokens[at - 1]?.word === 'etais')
		);
	}
}
