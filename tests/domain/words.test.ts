import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actions, board } from '#shared/text/board.ts';
import { common, places } from '#shared/text/common.ts';
import { words as family } from '#shared/text/family/fr.ts';
import { headTools } from '#shared/text/head-tools.ts';
import { help } from '#shared/text/help.ts';
import { progress } from '#shared/text/progress.ts';
import { signIn } from '#shared/text/sign-in.ts';
import { referent } from '#shared/text/referent.ts';
import { studentPage } from '#shared/text/student-page.ts';
import { gridText } from '#shared/text/student-file.ts';
import { student } from '#shared/text/student.ts';
import {
	clockText,
	dayText,
	durationText,
	halfDayText,
	hoursText,
	whenText
} from '#shared/text/time.ts';
import { tutor } from '#shared/text/tutor.ts';

const PARIS = 'Europe/Paris';
const AT = Date.parse('2027-06-15T06:04:00Z');

describe('hours and days', () => {
	it('are French, on the school’s clock, and never broken', () => {
		expect(clockText(AT, PARIS)).toBe('8\u00a0h\u00a004');
		expect(hoursText('16:30')).toBe('16\u00a0h\u00a030');
		expect(dayText('2027-06-15')).toBe('mardi 15 juin');
	});

	it('say the day only when it is not today', () => {
		expect(whenText(AT, PARIS, '2027-06-15')).toBe('à 8\u00a0h\u00a004');
		expect(whenText(AT, PARIS, '2027-06-16')).toBe('le mardi 15 juin à 8\u00a0h\u00a004');
		expect(halfDayText('2027-06-15/am', '2027-06-15')).toBe('ce matin');
		expect(halfDayText('2027-06-14/pm', '2027-06-15')).toBe('lundi 14 juin, après-midi');
	});

	it('count in the unit that speaks', () => {
		const spans = [4_000, 7 * 60_000, 65 * 60_000, 26 * 3_600_000, -5];
		expect(spans.map(durationText)).toEqual([
			'4\u00a0s',
			'7\u00a0min',
			'1\u00a0h\u00a005',
			'1\u00a0jour',
			'0\u00a0s'
		]);
	});
});

describe('the words of the contract', () => {
	it('are written exactly so', () => {
		expect([
			signIn.enterAs,
			student.arrive,
			student.finish,
			help.open,
			student.done,
			student.learned,
			student.difficult,
			progress.kept,
			progress.received(AT, PARIS, '2027-06-15', true),
			tutor.present,
			tutor.late,
			tutor.absent,
			tutor.other,
			tutor.reason,
			tutor.reasons.unknown,
			tutor.reasons.illness,
			tutor.reasons.other,
			tutor.send,
			referent.title,
			studentPage.comment,
			studentPage.send,
			board.title,
			actions.take.name,
			actions.reached.name,
			actions['no-answer'].name,
			actions.close.name,
			board.silent,
			places.students,
			places.placements,
			places.staff,
			headTools.import,
			headTools.audit,
			family.acknowledge,
			common.myData,
			common.signOut,
			common.offline
		]).toEqual([
			'Entrer comme',
			"J'y suis",
			"J'ai fini ma journée",
			"J'ai besoin d'aide",
			"Ce que j'ai fait",
			"Ce que j'ai découvert",
			'Ce qui a été difficile',
			'Gardé sur cet appareil',
			"Reçu par l'établissement (essai) à 8\u00a0h\u00a004",
			'Présence',
			'Retard',
			'Absence',
			'Autre chose',
			'Motif',
			'Je ne sais pas',
			'Maladie',
			'Autre',
			'Envoyer',
			'Mes élèves',
			'Commentaire',
			"Envoyer à l'élève",
			'Alertes',
			"Je m'en occupe",
			'Famille jointe',
			'Pas de réponse',
			'Classer',
			'Sans nouvelles',
			'Élèves',
			'Stages',
			'Personnels',
			'Importer',
			'Historique des accès',
			"J'ai bien reçu",
			'Mes données',
			'Se déconnecter',
			'Hors connexion'
		]);
	});
});

it('telephone numbers are read as France writes them, from abroad as they are', () => {
	expect(common.call('+33612345678')).toBe(common.call('06 12 34 56 78'));
	expect(common.call('+33612345678')).toContain('06\u00a012\u00a034\u00a056\u00a078');
	expect(common.call('+441632960000')).toContain('+441632960000');
});

describe('French typography', () => {
	const folder = new URL('../../shared/text/', import.meta.url);
	const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
		/^(family\/fr|[^/]+)\.ts$/.test(name)
	);

	it.each(modules)('is kept in %s', (name) => {
		// What is between quotes, without the parts computed: a breaking space before ; ! ? or : is a fault.
		const words = [...readFileSync(new URL(name, folder), 'utf8').matchAll(/(['"`])(.*?)\1/g)]
			.map(([, , text = '']) => text.replaceAll(/\$\{[^}]*\}/g, '_'))
			.filter((text) => /\p{L} \p{L}/u.test(text));
		expect(words.filter((text) => / [;:!?»]|« |[’]/.test(text))).toEqual([]);
	});

	it('is looked for in every module', () => {
		expect(modules.length).toBeGreaterThan(10);
	});
});

describe('a tutor’s appraisal, as a référent reads it', () => {
	it('is in words, each answer in those of its question', () => {
		expect(gridText('ecoute', 'bien')).toBe('Écoute et consignes\u00a0: Bien');
		expect(gridText('premiere-semaine', 'bien')).toBe('Première semaine\u00a0: Ça se passe bien');
		expect(gridText('premiere-semaine', 'appel')).toBe('Première semaine\u00a0: Aimerait un appel');
		expect(gridText('plus tard', true)).toBe('plus tard\u00a0: oui');
	});
});
