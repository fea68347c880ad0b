import type { ImportDone } from '#shared/domain/import/confirm.ts';
import type { NameOrder } from '#shared/domain/import/columns.ts';
import type { Plan } from '#shared/domain/import/plan.ts';
import { NB, NN } from './typography.ts';

/** « Importer »: from a file to what the school has. */
export const importing = {
	lead: `Élèves, responsables, personnels, classes et stages, tels que SIECLE, Pronote ou un tableur les exportent.`,
	stays: `Le fichier est lu sur cet ordinateur. Il n'est ni envoyé, ni conservé${NB}: seules partent les colonnes reconnues, une fois l'aperçu confirmé.`,
	choose: 'Choisir un fichier',
	more: 'Ajouter un fichier',
	drop: `ou le déposer ici. Plusieurs à la fois sont possibles.`,
	formats: `Sont lus${NB}: SIECLE (.xml ou .zip), .csv et .xlsx.`,
	order: `Commencer par les élèves, puis leurs responsables, puis les stages.`,
	reading: (file: string): string => `Lecture de ${file}…`,
	planning: (done: number, total: number): string =>
		total === 0
			? `Comparaison avec le lycée…`
			: `Comparaison avec le lycée${NB}: ${done} sur ${total}`,
	refusedFile: (file: string): string => `${file} n'est pas lu.`,
	noReader: `Le lecteur de fichiers n'a pas pu s'ouvrir. Vérifier le réseau, puis choisir à nouveau.`,
	sheets: 'Fichiers',
	sheetName: (file: string, name: string): string => (name === '' ? file : `${file}, ${name}`),
	rows: (count: number): string => `${count}${NB}ligne${count > 1 ? 's' : ''}`,
	take: 'Importer cette feuille',
	remove: 'Retirer',
	kind: 'Ce que contient chaque ligne',
	columns: (known: number, all: number): string => `Colonnes (${known} lues sur ${all})`,
	columnsLead: `Ce qui n'est pas lu ne quitte pas cet ordinateur.`,
	column: (title: string, nth: number): string => (title === '' ? `Colonne ${nth}` : title),
	notRead: 'Pas lue',
	example: (text: string): string => `Exemple${NB}: ${text}`,
	nameOrder: 'Nom et prénom dans la même cellule',
	nameOrders: {
		'last-first': `Le nom d'abord`,
		'first-last': `Le prénom d'abord`
	} satisfies Record<NameOrder, string>,
	of: (label: string, thing: string): string => `${label}${NB}: ${thing}`,
	newClasses: 'Classes nouvelles',
	newClassesLead: `Le lycée n'a pas encore ces classes. Leurs élèves attendent votre choix.`,
	newClass: (name: string, rows: number): string =>
		rows === 0 ? name : `${name} (${rows}${NB}élève${rows > 1 ? 's' : ''})`,
	classChoices: { create: 'Créer', leave: 'Laisser de côté' },
	createAll: 'Les créer toutes',
	leaveRest: 'Laisser les autres de côté',
	usual: 'Horaires habituels',
	usualLead: (rows: number): string =>
		rows === 1
			? `Un stage n'a pas d'horaires dans le fichier. Ceux-ci sont pris, du lundi au vendredi.`
			: `${rows} stages n'ont pas d'horaires dans le fichier. Ceux-ci sont pris, du lundi au vendredi.`,
	spans: {
		'am-from': 'Matin, début',
		'am-to': 'Matin, fin',
		'pm-from': 'Après-midi, début',
		'pm-to': 'Après-midi, fin'
	},
	keepIne: `Garder l'INE des élèves`,
	keepIneHint: `Il sert à reconnaître un élève d'un fichier à l'autre. Sans lui, le nom et la date de naissance suffisent.`,
	preview: 'Aperçu',
	filters: 'Lignes à montrer',
	filter: (label: string, count: number): string => `${label} (${count})`,
	found: (count: number): string =>
		count === 0 ? 'Aucune ligne.' : `${count}${NB}ligne${count > 1 ? 's' : ''}.`,
	showMore: (count: number): string => `Montrer ${count}${NB}lignes de plus`,
	search: 'Chercher un nom',
	setAside: 'Laisser de côté',
	asideByYou: (count: number): string => `Lignes que vous laissez de côté (${count})`,
	takeBack: 'Reprendre',
	mend: 'Corriger',
	mended: (text: string): string =>
		text === ''
			? `Corrigé ici. La cellule était vide.`
			: `Corrigé ici. Dans le fichier${NB}: ${text}`,
	unmend: 'Revenir au fichier',
	emptyCell: 'cellule vide',
	empty: 'vide',
	elsewhere: `À corriger dans le fichier${NB}: aucune colonne lue ne contient cela.`,
	details: 'Détail',
	becomes: 'devient',
	apply: 'Appliquer',
	applying: `Import en cours…`,
	nothing: `Rien à faire${NB}: le lycée a déjà tout ce que ces lignes disent.`,
	waits: `Rien ne peut être appliqué tant que toutes les feuilles ne sont pas lues.`,
	will: ({ create, change }: Plan['counts']): string =>
		`${lines(create)} à créer, ${lines(change)} à modifier. Tout est fait, ou rien.`,
	wrongStay: (count: number): string =>
		count === 1
			? `Une ligne à corriger n'est pas importée.`
			: `${count} lignes à corriger ne sont pas importées.`,
	download: 'Télécharger les lignes à corriger',
	rejectedName: (file: string): string => `a-corriger-${file.replace(/\.[^.]*$/, '')}.csv`,
	notDownloaded: `Le fichier n'a pas pu être enregistré sur cet ordinateur.`,
	doneTitle: `C'est importé.`,
	done: ({ counts }: Pick<ImportDone, 'counts'>): string =>
		`${lines(counts.create, 'créée')}, ${lines(counts.change, 'modifiée')}, ${lines(counts.same)} sans changement.`,
	next: `Les écrans de chacun se mettent à jour d'eux-mêmes.`,
	past: 'Derniers imports',
	pastOne: (when: string, by: string): string => (by === '' ? when : `${when}, par ${by}`),
	looking: 'Lecture de ce que le lycée a déjà…',
	refusals: {
		changed: `Le lycée a changé depuis l'aperçu. Rien n'est importé${NB}: relire l'aperçu, puis appliquer à nouveau.`,
		'too-large': `C'est trop pour une seule fois${NB}: au plus 12${NN}000${NB}lignes et 12${NB}Mo. Rien n'est importé. Importer une feuille après l'autre.`,
		malformed: `Le lycée n'a pas compris cet import. Rien n'est importé. Recharger la page, puis recommencer.`,
		unreachable: `Le lycée n'a pas répondu. Appliquer à nouveau${NB}: rien ne sera fait deux fois.`
	}
} as const;

/** @param what a participle, which follows the number */
function lines(count: number, what = ''): string {
	const plural = count > 1 ? 's' : '';
	return `${count}${NB}ligne${plural}${what && ` ${what}${plural}`}`;
}
