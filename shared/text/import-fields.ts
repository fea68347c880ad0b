import { KINDS, type Field, type Owner, type SheetKind } from '#shared/domain/import/fields.ts';
import type { Aside, Decision } from '#shared/domain/import/plan.ts';
import { NB } from './typography.ts';

export const sheetKinds: Readonly<Record<SheetKind, string>> = {
	classes: 'Classes',
	staff: 'Personnels',
	students: 'Élèves',
	guardians: 'Responsables légaux',
	placements: 'Stages'
};

export const decisions: Readonly<Record<Decision, string>> = {
	create: 'À créer',
	change: 'À modifier',
	same: 'Inchangé',
	ignored: 'Laissé de côté',
	wrong: 'À corriger'
};

/** Why a row is left out on purpose. */
export const asides: Readonly<Record<Aside, string>> = {
	'left-school': `A quitté l'établissement.`,
	'no-class': `Sans classe.`,
	'class-left-out': `Classe laissée de côté.`,
	'student-left-out': `Élève d'une classe laissée de côté.`,
	'other-student': `Responsable d'un élève qui n'est pas ici.`,
	'not-a-contact': `Ni responsable légal, ni personne à contacter.`,
	'same-row': `Même élève qu'une ligne précédente.`
};

const OWNERS: Readonly<Record<Owner, string>> = {
	student: 'élève',
	guardian1: 'responsable 1',
	guardian2: 'responsable 2',
	host: 'entreprise',
	tutor: 'tuteur',
	referent: 'référent',
	placement: 'stage',
	staff: 'personnel',
	class: 'classe'
};

const DAYS = ['', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

const PARTS: Readonly<Record<string, string>> = {
	lastName: 'nom',
	usageName: `nom d'usage`,
	firstName: 'prénom',
	fullName: 'nom et prénom',
	name: 'nom',
	email: 'e-mail',
	phone: 'téléphone',
	mobile: 'téléphone portable',
	workPhone: 'téléphone professionnel',
	siecle: 'identifiant SIECLE',
	ine: 'INE',
	birth: 'date de naissance',
	className: 'classe',
	leftOn: 'date de sortie',
	sms: 'accepte les SMS',
	relation: 'lien de parenté',
	legal: 'responsabilité légale',
	contact: 'à contacter',
	siret: 'SIRET',
	address: 'adresse',
	zip: 'code postal',
	city: 'ville',
	from: 'premier jour',
	to: 'dernier jour',
	dates: 'dates',
	hours: 'horaires',
	morning: 'horaires du matin',
	afternoon: `horaires de l'après-midi`,
	objectives: 'objectifs',
	activities: 'activités prévues',
	roles: 'fonction',
	label: 'libellé'
};

/** What a column holds, as the list to choose from has it: « Élève : date de naissance ». */
export function fieldText(field: Field): string {
	const [owner, part] = field.split('.') as [Owner, string];
	const said = `${OWNERS[owner]}${NB}: ${PARTS[part] ?? slotText(part)}`;
	return said.slice(0, 1).toLocaleUpperCase('fr') + said.slice(1);
}

/** Which columns are missing, where one of several would do. */
export function missingText(kind: SheetKind, missing: readonly (readonly Field[])[]): string {
	const names = missing.map((fields) => fields.slice(0, 2).map(fieldText).join(' ou '));
	const isAll = missing.length === KINDS[kind].needs.length;
	return isAll
		? `Aucune colonne n'est reconnue. Dire ce que contient chacune.`
		: `Il manque une colonne. Dire laquelle contient${NB}: ${names.join(`, puis `)}.`;
}

/** `day1am`: « lundi matin » */
function slotText(part: string): string {
	const day = DAYS[Number(part.slice(3, 4))] ?? '';
	if (part.endsWith('am')) return `${day} matin`;
	return part.endsWith('pm') ? `${day} après-midi` : day;
}
