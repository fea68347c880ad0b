import { fieldText } from './import-fields.ts';
import type {
	Note,
	Problem,
	ProblemCode,
	Warning,
	WarningCode
} from '#shared/domain/import/plan.ts';
import type { Sheet } from '#shared/domain/import/sheet.ts';
import { CHECKS, daysText } from './placement-checks.ts';
import { NB, NN } from './typography.ts';

type Sentence = (problem: Pick<Problem, 'raw' | 'detail' | 'field'>) => string;

/** What is wrong in a row, and how to mend it. */
const PROBLEMS: Readonly<Record<ProblemCode, Sentence>> = {
	required: ({ field }) => `Il manque${NB}: ${fieldText(field).toLocaleLowerCase('fr')}.`,
	formula: () => `Cette cellule contient une formule. Écrire sa valeur.`,
	'broken-letters': () =>
		`Les accents de cette cellule sont abîmés. Refaire l'export, ou corriger ici.`,
	'too-long': () => `Ce texte dépasse 2${NN}000${NB}caractères. Le raccourcir.`,
	'bad-name': () => `Ce n'est pas un nom${NB}: il contient un chiffre ou un signe. Le corriger.`,
	'name-unclear': () =>
		`Où finit le nom, où commence le prénom${NN}? Les séparer par une virgule${NB}: NOM, Prénom.`,
	'bad-date': () => `Cette date n'est pas comprise. L'écrire ainsi${NB}: 14/06/2027.`,
	'two-digit-year': () => `Écrire l'année en quatre chiffres${NB}: 14/06/2027.`,
	'no-year': () => `Il manque l'année. Écrire ainsi${NB}: 14/06/2027.`,
	'no-such-day': () => `Ce jour n'existe pas dans le calendrier.`,
	'dates-order': () => `Le dernier jour est avant le premier.`,
	'too-many-dates': () => `Plus de 200${NB}jours${NB}: vérifier les dates.`,
	'bad-hours': () =>
		`Ces horaires ne sont pas compris. Les écrire ainsi${NB}: 8${NB}h${NB}30-12${NB}h${NB}/ 13${NB}h${NB}30-17${NB}h.`,
	'hours-order': () => `Une heure de fin est avant l'heure de début.`,
	'hours-one-piece': () =>
		`Écrire le matin et l'après-midi, avec la pause${NB}: 9${NB}h-12${NB}h${NB}/ 13${NB}h-17${NB}h.`,
	'bad-phone': () => `Ce n'est pas un numéro de téléphone. L'écrire ainsi${NB}: 06 12 34 56 78.`,
	'bad-email': () => `Ce n'est pas une adresse e-mail. L'écrire ainsi${NB}: prenom.nom@exemple.fr.`,
	'bad-siret': () => `Un SIRET compte 14${NB}chiffres.`,
	'siret-key': () => `Ce SIRET contient une faute de frappe${NB}: sa clé ne correspond pas.`,
	rounded: () =>
		`Le tableur a arrondi ce numéro, des chiffres sont perdus. L'écrire en entier, dans une colonne de texte.`,
	'bad-ine': () => `Un INE compte 11${NB}caractères, par exemple 001291528AA.`,
	'bad-id': () =>
		`Cet identifiant n'est pas compris${NB}: il compte au plus 40${NB}chiffres et lettres.`,
	'bad-class': () => `Ce nom de classe dépasse 20${NB}caractères.`,
	'bad-yes-no': () => `Écrire oui ou non.`,
	'bad-legal': () => `Écrire 1 ou 2 pour un responsable légal, 0 pour un simple contact.`,
	'bad-role': () =>
		`Cette fonction n'est pas connue. Écrire${NB}: CPE, vie scolaire, direction, secrétariat, infirmier ou professeur.`,
	'unknown-student': ({ detail }) =>
		`Aucun élève ne s'appelle ${detail} ici. Vérifier le nom, ou importer d'abord les élèves.`,
	'which-student': ({ detail }) =>
		`Plusieurs élèves peuvent être ${detail}. Précisez sa date de naissance ou son INE.`,
	'ids-disagree': ({ detail }) =>
		`Ce numéro est déjà celui d'un autre élève que ${detail}. Vérifier le numéro et la date de naissance.`,
	twice: ({ detail }) => `La ligne ${detail} dit autre chose. Corriger l'une des deux.`,
	'unknown-class': ({ detail }) =>
		`La classe ${detail} n'existe pas encore. La créer, la laisser de côté, ou corriger son nom.`,
	'unknown-referent': ({ detail }) =>
		`Personne ne s'appelle ${detail} parmi les personnels. Ajouter son e-mail, ou importer d'abord les personnels.`,
	'which-referent': ({ detail }) =>
		`Plusieurs personnels peuvent être ${detail}. Précisez son e-mail.`,
	'which-agreement': ({ detail }) =>
		`Cet élève a déjà plusieurs conventions chez ${detail}. Précisez les dates de celle-ci.`,
	'no-half-day': () =>
		`Aucune demi-journée ne tombe sur ces dates${NB}: dimanches, jours fériés ou jours sans horaires.`
};

/** What a person should look at; the school decides. */
const WARNINGS: Readonly<Record<WarningCode, (detail: string) => string>> = {
	'new-class': (detail) => `La classe ${detail} est créée.`,
	'new-referent': (detail) => `${detail} est ajouté aux personnels, comme référent.`,
	'no-contact': (detail) =>
		`Ni téléphone ni e-mail pour ${detail}${NB}: personne ne pourra l'appeler.`,
	'no-hours': () => `Sans horaires${NB}: les horaires habituels de l'établissement sont pris.`,
	'no-siret': (detail) => `Sans SIRET${NB}: ${detail} n'est reconnu que par son nom.`,
	'no-tutor': (detail) => `Sans tuteur${NB}: personne, chez ${detail}, ne pourra dire qui est là.`,
	'unlikely-birth': () => `Cette date de naissance est peu probable pour un élève. La vérifier.`,
	'other-class': (detail) =>
		detail === ''
			? `L'élève n'a pas de classe ici.`
			: `L'élève est en ${detail} ici. La classe du fichier n'est pas prise.`,
	...CHECKS
};

const NOTES: Readonly<Record<Note['code'], (detail: string) => string>> = {
	crossed: (detail) =>
		`${detail}${NB}lignes parlent d'élèves qui ne sont pas là. Est-ce le bon fichier${NN}? Importer d'abord les élèves.`,
	'other-school': (detail) => `Ce fichier est celui de l'établissement ${detail}, pas de celui-ci.`,
	'columns-missing': () =>
		`Des colonnes manquent${NB}: rien n'est lu avant de dire ce qu'elles contiennent.`,
	'no-rows': () => `Sous les titres, il n'y a aucune ligne.`
};

/** Where a row stands in its file: a spreadsheet's line, or a record of SIECLE. */
export function rowText(source: Sheet['source'], row: number): string {
	return `${source === 'siecle' ? 'Fiche' : 'Ligne'}${NB}${row}`;
}

export function problemText(problem: Pick<Problem, 'code' | 'raw' | 'detail' | 'field'>): string {
	return PROBLEMS[problem.code](problem);
}

export function warningText({ code, detail, days }: Warning): string {
	return WARNINGS[code](days.length > 0 ? daysText(days) : detail);
}

export function noteText({ code, detail }: Pick<Note, 'code' | 'detail'>): string {
	return NOTES[code](detail);
}
