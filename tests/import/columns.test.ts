import { describe, expect, it } from 'vitest';
import { guess, missingOf } from '#shared/domain/import/columns.ts';
import { fieldsOf, SHEET_KINDS } from '#shared/domain/import/fields.ts';
import { decisions, fieldText, missingText, sheetKinds } from '#shared/text/import-fields.ts';
import { planOf, tableOf } from '#tests/kit/school-files/planning.ts';

/** What each title is taken for: `-` nothing, `?` a person says. */
function taken(titles: string, kind?: Parameters<typeof guess>[1]): string {
	const { mapping, columns } = guess(tableOf([titles.split(';')]), kind);
	const said = columns.map(({ field, choices }) => field || (choices.length > 0 ? '?' : '-'));
	return `${mapping.kind}: ${said.join(' ')}`;
}

describe('titles', () => {
	it.each([
		[
			'Nom;Prénom;Né(e) le;Sexe;Classe',
			'students: student.lastName student.firstName student.birth - student.className'
		],
		['ÉLÈVES;né le;CLASSE', 'students: student.fullName student.birth student.className'],
		[
			"  Nom de l'élève ;PRENOM_ELEVE;Date de naissance ;Division",
			'students: student.lastName student.firstName student.birth student.className'
		],
		[
			'NOM_ELEVE;PRENOM;DIVISION;CODE_MEF;LIBELLE_MEF;EMAIL',
			'students: student.lastName student.firstName student.className - - student.email'
		],
		[
			'Nom et prénom;N° national;Libellé classe',
			'students: student.fullName student.ine student.className'
		],
		[
			'Nom de famille;Prénom 1;Division;Nom de famille repr. légal;Prénom repr. légal;Tél. portable repr. légal;Courriel repr. légal;Nom de famille autre repr. légal;Courriel autre repr. légal',
			'students: student.lastName student.firstName student.className guardian1.lastName guardian1.firstName guardian1.mobile guardian1.email guardian2.lastName guardian2.email'
		],
		[
			'Nom;Prénom 1;Date de naissance;N° Interne;INE;Sexe;Division;Légal;Civilité resp.;Nom resp.;Prénom resp.;Ligne 1 Adresse;Commune resp.;Lien de parenté;Tel maison resp.;Tel travail resp.;Tel mobile resp.;Courriel resp.',
			'students: student.lastName student.firstName student.birth - student.ine - student.className guardian1.legal - guardian1.lastName guardian1.firstName - - guardian1.relation guardian1.phone guardian1.workPhone guardian1.mobile guardian1.email'
		],
		[
			'Classe;Nom;Prénom;Nom Resp. Lég. 2;Prénom Resp. Lég. 2;Nom resp. légal1;Tel mobile resp. légal1;Autorise SMS légal1',
			'students: student.className student.lastName student.firstName guardian2.lastName guardian2.firstName guardian1.lastName guardian1.mobile guardian1.sms'
		],
		[
			'Élève;Classe;Nom;Prénom;Lien;Tél. portable;E-mail',
			'guardians: student.fullName student.className guardian1.lastName guardian1.firstName guardian1.relation guardian1.mobile guardian1.email'
		],
		[
			'Nom;Prénom;Classe;Entreprise;N° SIRET;Adresse;CP;Ville;Téléphone entreprise;Nom du tuteur;Prénom du tuteur;Mail tuteur;Tél. tuteur;Professeur référent;Date de début;Date de fin;Lundi matin;Lundi après-midi;Objectifs;Activités prévues',
			'placements: student.lastName student.firstName student.className host.name host.siret host.address host.zip host.city host.phone tutor.lastName tutor.firstName tutor.email tutor.phone referent.fullName placement.from placement.to placement.day1am placement.day1pm placement.objectives placement.activities'
		],
		[
			"Stagiaire;Structure d'accueil;Maître de stage;Du;Au;Horaires;Enseignant référent;Mail référent",
			'placements: student.fullName host.name tutor.fullName placement.from placement.to placement.hours referent.fullName referent.email'
		],
		[
			'Nom;Prénom;Mail académique;Fonction',
			'staff: staff.lastName staff.firstName staff.email staff.roles'
		],
		['CODE_STRUCTURE;LIBELLE_LONG', 'classes: class.name class.label'],
		['Classe;Libellé', 'classes: class.name class.label']
	])('[IM4] %s', (titles, expected) => {
		expect(taken(titles)).toBe(expected);
	});

	it('[IM4] that may be of several people are nobody’s until a person says', () => {
		const { mapping, columns } = guess(
			tableOf([['Stagiaire', 'Entreprise', 'Téléphone', 'Dates']]),
			'placements'
		);
		expect(mapping.columns[2]).toBe('');
		expect(columns[2]?.choices).toEqual(['student.phone', 'host.phone', 'tutor.phone']);
		expect(taken('Nom;Prénom;Nom;Prénom;Classe')).toBe('students: ? ? ? ? student.className');
	});

	it('[IM4] stand on whichever of the first lines says the most', () => {
		const sheet = tableOf([
			['Lycée Nom', '', ''],
			['Liste des élèves', 'Classe : toutes', ''],
			['Nom', 'Prénom', 'Classe'],
			['NOM', 'Classe', '2A']
		]);
		expect(guess(sheet).mapping.header).toBe(2);
		expect(guess(tableOf([['DUPONT', 'Léa', '2A']])).mapping.header).toBe(-1);
	});

	it('[IM4] are asked for where a column is missing, and nothing is read before', () => {
		const sheet = tableOf([
			['Nom', 'Prénom', 'Truc'],
			['DUPONT', 'Léa', '2A']
		]);
		const { mapping, missing } = guess(sheet, 'students');
		expect(missing).toEqual([['student.className']]);
		expect(missingText('students', missing)).toContain('classe');
		const plan = planOf([{ sheet, mapping }]);
		expect(plan).toMatchObject({ rows: [], writes: [], notes: [{ code: 'columns-missing' }] });
		const mended = { ...mapping, columns: mapping.columns.with(2, 'student.className') };
		expect(missingOf(mended)).toEqual([]);
		expect(planOf([{ sheet, mapping: mended }]).rows).toHaveLength(1);
	});

	it('[IM4] can be none: each column is said by a person', () => {
		const sheet = tableOf([['DUPONT', 'Léa', '2A']]);
		const { mapping } = guess(sheet, 'students');
		const columns = ['student.lastName', 'student.firstName', 'student.className'] as const;
		expect(planOf([{ sheet, mapping: { ...mapping, columns } }]).rows).toMatchObject([
			{ row: 1, label: 'Léa DUPONT' }
		]);
	});

	it('[IM4] every field, kind and decision has words of its own', () => {
		expect(Object.keys(sheetKinds).sort()).toEqual([...SHEET_KINDS].sort());
		expect(new Set(Object.values(decisions)).size).toBe(5);
		for (const kind of SHEET_KINDS) {
			const texts = fieldsOf(kind).map(fieldText);
			expect(new Set(texts).size).toBe(texts.length);
			expect(texts.join()).not.toContain('undefined');
		}
	});
});
