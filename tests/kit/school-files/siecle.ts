import { zipSync } from 'fflate';
import { latin9Xml, utf8 } from './encodings.ts';
import { frenchDay, type StudentOf } from './school.ts';

const UAI = '0750655E';

/** `ElevesAvecAdresses.xml`, with what an import must not take: sexes, addresses, options, groups, who has left. */
export function elevesXml(
	students: readonly StudentOf[],
	encoding: 'latin9' | 'utf8' = 'latin9'
): Uint8Array {
	const eleves = students.map(
		(one) => `<ELEVE ELEVE_ID="${one.eleveId}" ELENOET="${one.eleveId.slice(-4)}">
<ID_NATIONAL>${one.ine}</ID_NATIONAL><NOM_DE_FAMILLE>${escaped(one.last)}</NOM_DE_FAMILLE><NOM_USAGE></NOM_USAGE>
<PRENOM>${escaped(one.first)}</PRENOM><PRENOM2>Anonyme</PRENOM2><DATE_NAISS>${frenchDay(one.birth)}</DATE_NAISS>
<CODE_SEXE>2</CODE_SEXE><CODE_MEF>20010018110</CODE_MEF><ADRESSE_ID>1</ADRESSE_ID><MEL/></ELEVE>`
	);
	const gone = `<ELEVE ELEVE_ID="9" ELENOET="9"><ID_NATIONAL>999999999ZZ</ID_NATIONAL><NOM_DE_FAMILLE>PARTI</NOM_DE_FAMILLE>
<PRENOM>Éric</PRENOM><DATE_NAISS>01/01/2011</DATE_NAISS><DATE_SORTIE>12/10/2026</DATE_SORTIE></ELEVE>`;
	const structures = students.map(
		(one) => `<STRUCTURES_ELEVE ELEVE_ID="${one.eleveId}" ELENOET="${one.eleveId.slice(-4)}">
<STRUCTURE><CODE_STRUCTURE>LV1.ALL</CODE_STRUCTURE><TYPE_STRUCTURE>G</TYPE_STRUCTURE></STRUCTURE>
<STRUCTURE><CODE_STRUCTURE>${one.className}</CODE_STRUCTURE><TYPE_STRUCTURE>D</TYPE_STRUCTURE></STRUCTURE></STRUCTURES_ELEVE>`
	);
	return bytes(
		`<BEE_ELEVES VERSION="3.0">${parameters()}<DONNEES><!-- > <ELEVE> -->
<STRUCTURES>${structures.join('\n')}</STRUCTURES>
<ELEVES>${eleves.join('\n')}${gone}</ELEVES>
<ADRESSES><ADRESSE ADRESSE_ID="1"><LIGNE1_ADRESSE><![CDATA[1 rue <b>]]></LIGNE1_ADRESSE></ADRESSE></ADRESSES>
</DONNEES></BEE_ELEVES>`,
		encoding
	);
}

/** `ResponsablesAvecAdresses.xml`: persons once, links to children apart; one person who only pays. */
export function responsablesXml(students: readonly StudentOf[]): Uint8Array {
	const people = new Map(
		students.flatMap(({ guardians }) => guardians).map((one) => [one.personId, one])
	);
	const personnes = [...people.values()].map(
		(
			one
		) => `<PERSONNE PERSONNE_ID="${one.personId}"><NOM_DE_FAMILLE>${escaped(one.last)}</NOM_DE_FAMILLE>
<PRENOM>${escaped(one.first)}</PRENOM><LC_CIVILITE>MME</LC_CIVILITE><TEL_PERSONNEL></TEL_PERSONNEL>
<TEL_PORTABLE>${one.mobile}</TEL_PORTABLE><MEL>${one.email}</MEL><ACCEPTE_SMS>${one.takesSms ? 1 : 0}</ACCEPTE_SMS>
<CODE_PROFESSION>42</CODE_PROFESSION></PERSONNE>`
	);
	const links = students.flatMap(({ eleveId, guardians }) =>
		guardians.map(
			(
				one
			) => `<RESPONSABLE_ELEVE><ELEVE_ID>${eleveId}</ELEVE_ID><PERSONNE_ID>${one.personId}</PERSONNE_ID>
<NIVEAU_RESPONSABILITE>${one.level}</NIVEAU_RESPONSABILITE><CODE_PARENTE>10</CODE_PARENTE>
<A_CONTACTER_EN_PRIORITE>true</A_CONTACTER_EN_PRIORITE></RESPONSABLE_ELEVE>`
		)
	);
	const payer = `<RESPONSABLE_ELEVE><ELEVE_ID>${students[0]?.eleveId ?? ''}</ELEVE_ID><PERSONNE_ID>42</PERSONNE_ID>
<NIVEAU_RESPONSABILITE>3</NIVEAU_RESPONSABILITE><A_CONTACTER_EN_PRIORITE>false</A_CONTACTER_EN_PRIORITE></RESPONSABLE_ELEVE>`;
	return bytes(
		`<BEE_RESPONSABLES VERSION="3.0">${parameters()}<DONNEES>
<PERSONNES>${personnes.join('\n')}<PERSONNE PERSONNE_ID="42"><NOM>PAYEUR</NOM><PRENOM>Guy</PRENOM></PERSONNE></PERSONNES>
<RESPONSABLES>${links.join('\n')}${payer}</RESPONSABLES></DONNEES></BEE_RESPONSABLES>`,
		'latin9'
	);
}

/** `Structures.xml` */
export function structuresXml(students: readonly StudentOf[]): Uint8Array {
	const classes = [...new Set(students.map(({ className }) => className))].sort();
	const divisions = classes.map(
		(name) =>
			`<DIVISION CODE_STRUCTURE="${name}"><LIBELLE_LONG>SECONDE ${name}</LIBELLE_LONG></DIVISION>`
	);
	return bytes(
		`<BEE_STRUCTURES VERSION="2.0">${parameters()}<DONNEES><DIVISIONS>${divisions.join('')}</DIVISIONS>
<GROUPES><GROUPE CODE_STRUCTURE="LV1.ALL"/></GROUPES></DONNEES></BEE_STRUCTURES>`,
		'latin9'
	);
}

export function zipped(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
	return zipSync(files);
}

function parameters(): string {
	return `<PARAMETRES><UAJ>${UAI}</UAJ><ANNEE_SCOLAIRE>2026</ANNEE_SCOLAIRE><HORODATAGE>12/11/2026 08:30:00</HORODATAGE></PARAMETRES>`;
}

function bytes(xml: string, encoding: 'latin9' | 'utf8'): Uint8Array {
	if (encoding === 'utf8') return utf8(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`);
	return latin9Xml(`<?xml version="1.0" encoding="ISO-8859-15"?>\n${xml}`);
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll("'", '&apos;');
}
