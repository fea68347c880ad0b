import { folded } from '#shared/domain/search.ts';
import { isField, type Field, type Owner } from './fields.ts';

/** Little words of a title: « Date de naissance », « Nom et prénom de l'élève ». */
const LITTLE = new Set(['de', 'du', 'des', 'd', 'l', 'la', 'le', 'les', 'et', 'au', 'a', 'en']);

/** Tags of SIECLE whose words would say something else. */
const EXACT: Readonly<Record<string, Field>> = {
	ELEVE_ID: 'student.siecle',
	PERSONNE_ID: 'guardian1.siecle',
	CODE_STRUCTURE: 'class.name',
	LIBELLE_LONG: 'class.label',
	RESP_LEGAL: 'guardian1.legal',
	RESP_CONTACT: 'guardian1.contact'
};

/** Whom a title names, in the order in which they are looked for; what is left of it says what. */
const OWNERS: readonly (readonly [owner: Owner, named: RegExp])[] = [
	[
		'guardian2',
		/autre(?:representant|(?<!ent)repr|responsable|resp|parent)(?:legal|leg)?|(?:representant|(?<!ent)repr|responsable|resp|parent)(?:legal|leg)?(?:n|no)?2|(?:legal|leg)2|(?:representant|responsable)(?:legal)?secondaire/
	],
	[
		'guardian1',
		/(?:representant|(?<!ent)repr|responsable|resp|parent)s?(?:legal|leg)?(?:(?:n|no)?1)?(?:principal)?|(?:legal|leg)1|tuteurlegal|famille(?=tel|mail|courriel|portable)/
	],
	['tutor', /tuteur(?:stage|entreprise)?|tutrice|maitrestage/],
	[
		'referent',
		/(?:enseignant|professeur|prof)?referent|(?:enseignant|professeur|prof)(?:charge)?suivi/
	],
	[
		'host',
		/entrepriseaccueil|entreprise|structureaccueil|organismeaccueil|lieustage|lieuaccueil|employeur|societe|structure|organisme|hote/
	],
	['student', /eleve|stagiaire/]
];

/** Of a person. */
const PERSON_WORDS: Readonly<Record<string, string>> = {
	...words('lastName', 'nom noms nomfamille nompatronymique nomnaissance'),
	...words('usageName', 'nomusage nomusuel'),
	...words('firstName', 'prenom prenoms prenom1 prenomusuel prenomusage 1erprenom'),
	...words('fullName', 'nomprenom nomsprenoms nomprenoms prenomnom nomcomplet identite'),
	...words('email', 'mail email emel mel courriel adressemail adresseemail adressemel'),
	...words('email', 'adresseelectronique courrielacademique mailacademique mailpro emailpro'),
	...words('phone', 'tel telephone telfixe teldomicile telmaison telpersonnel telephonefixe'),
	...words('phone', 'numerotelephone ntel ntelephone coordonneestelephoniques telephonedomicile')
};
const MOBILE_WORDS = words(
	'mobile',
	'portable mobile telportable telmobile telephoneportable telephonemobile gsm numeroportable nportable'
);

/** What is left of a title, once it is known whom it speaks of. */
const PARTS: Readonly<Record<Owner, Readonly<Record<string, string>>>> = {
	student: {
		...PERSON_WORDS,
		...Object.fromEntries(Object.keys(MOBILE_WORDS).map((word) => [word, 'phone'])),
		...words('fullName', 'eleve eleves'),
		...words('siecle', 'id identifiant idsiecle identifiantsiecle'),
		...words('ine', 'ine idnational identifiantnational nnational numeronational inernie inebea'),
		...words('birth', 'nee ne neele datenaiss datenaissance naissance ddn'),
		...words('className', 'classe classes division divisions div codestructure codedivision'),
		...words('className', 'libelleclasse classerattachement codeclasse nomclasse'),
		...words('leftOn', 'datesortie sortie')
	},
	guardian1: guardianWords(),
	guardian2: guardianWords(),
	host: {
		...words('name', 'nom raisonsociale denomination denominationsociale nomcommercial enseigne'),
		...words('siret', 'siret nsiret numerosiret'),
		...words('address', 'adresse adressepostale rue voie adressecomplete'),
		...words('zip', 'cp codepostal'),
		...words('city', 'ville commune'),
		...words('phone', 'tel telephone telfixe numerotelephone')
	},
	tutor: {
		...PERSON_WORDS,
		...Object.fromEntries(Object.keys(MOBILE_WORDS).map((word) => [word, 'phone']))
	},
	referent: PERSON_WORDS,
	placement: placementWords(),
	staff: {
		...PERSON_WORDS,
		...Object.fromEntries(Object.keys(MOBILE_WORDS).map((word) => [word, 'phone'])),
		...words('roles', 'role roles fonction fonctions profil type statut')
	},
	class: {
		...words('name', 'classe division code nom codestructure'),
		...words('label', 'libelle libellelong')
	}
};

/**
 * IM4: what a column's title says it holds, whatever its accents, capitals and spaces.
 * @param owners whom columns of such a sheet may speak of, the likeliest first
 * @returns every field that it may be; several: only a person knows
 */
export function fieldsNamed(title: string, owners: readonly Owner[]): Field[] {
	const exact = Object.hasOwn(EXACT, title.trim()) ? EXACT[title.trim()] : undefined;
	if (exact !== undefined) return owners.includes(ownerOf(exact)) ? [exact] : [];
	const said = squashed(title);
	if (said === '') return [];
	const [owner, named] = OWNERS.find(([, pattern]) => pattern.test(said)) ?? [];
	if (owner !== undefined && named) {
		const rest = said.replace(named, '');
		const found = owners.includes(owner) ? fieldOf(owner, rest === '' ? nameOf(owner) : rest) : [];
		if (found.length > 0) return found;
	}
	const named_ = owners.flatMap((one) => (one === 'guardian2' ? [] : fieldOf(one, said)));
	// Where it names nobody, it is of whom the rows are about; but a placement's telephone may be anybody's.
	const [first] = named_;
	const isAnybodys = owners.includes('tutor') && /\.(?:phone|email)$/.test(first ?? '');
	return first === undefined || isAnybodys ? named_ : [first];
}

/** A title without what people write differently. */
function squashed(title: string): string {
	const said = folded(title).split(/[^a-z0-9]+/);
	return said.filter((word) => !LITTLE.has(word)).join('') || said.join('');
}

/** « Tuteur » alone is the tutor's name, « Entreprise » the host's. */
function nameOf(owner: Owner): string {
	return owner === 'host' ? 'nom' : 'nomcomplet';
}

function fieldOf(owner: Owner, said: string): Field[] {
	const field = `${owner}.${PARTS[owner][said] ?? ''}`;
	return isField(field) ? [field] : [];
}

function ownerOf(field: Field): Owner {
	return field.slice(0, field.indexOf('.')) as Owner;
}

function words(part: string, said: string): Record<string, string> {
	return Object.fromEntries(said.split(' ').map((word) => [word, part]));
}

function guardianWords(): Record<string, string> {
	return {
		...PERSON_WORDS,
		...MOBILE_WORDS,
		...words('siecle', 'id identifiant'),
		...words('workPhone', 'teltravail telpro telprofessionnel telephoneprofessionnel'),
		...words('sms', 'acceptesms autorisesms sms'),
		...words('relation', 'lien lienparente parente qualite civilitelien'),
		...words('legal', 'legal niveauresponsabilite niveau'),
		...words('contact', 'contact acontacterpriorite priorite')
	};
}

function placementWords(): Record<string, string> {
	const days = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
	return {
		...words('from', 'debut datedebut datedebutstage debutstage du'),
		...words('to', 'fin datefin datefinstage finstage au'),
		...words('dates', 'dates jours datesstage periode datestage joursstage periodestage'),
		...words('hours', 'horaires horaire heures horairesstage'),
		...words('morning', 'matin horairesmatin heuresmatin'),
		...words('afternoon', 'apresmidi horairesapresmidi heuresapresmidi'),
		...words('objectives', 'objectif objectifs objectifsstage'),
		...words('activities', 'activites activitesprevues missions taches activite'),
		...Object.fromEntries(
			days.flatMap((day, index) => [
				[day, `day${index + 1}`],
				[`${day}matin`, `day${index + 1}am`],
				[`${day}apresmidi`, `day${index + 1}pm`]
			])
		)
	};
}
