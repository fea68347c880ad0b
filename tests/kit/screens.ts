import type { BrowserContext, Locator, Page } from '@playwright/test';
import type { Schools } from '#shared/api/entering.ts';
import type { AccessList, Sheets } from '#shared/domain/access.ts';
import type { Agreement } from '#shared/domain/placement.ts';
import type { PlacementFile } from '#shared/domain/placement-file.ts';
import { controlled, GATEWAY_KEY, shiftClock } from './people.ts';

/** One screen as one person meets it. What shows every screen, or judges it, walks this list. */
export interface Screen {
	readonly name: string;
	/** One of the cast; nobody: signed out. */
	readonly as?: string;
	readonly path?: string;
	/** The app's worker stands behind it: its preparation takes the network away, or sends it a notification. */
	readonly worker?: true;
	/** What somebody else did first, on a device of their own. */
	readonly before?: Screen;
	/** Opened on a device that has just been signed in and received everything. */
	readonly prepare?: (page: Page, context: BrowserContext) => Promise<void>;
}

const STUDENT = 'Léa EXEMPLE';
const TWO_HOSTS = 'Tom SPÉCIMEN';
const TUTOR = 'Camille LEVAIN';
const REFERENT = 'Dany TABLEAU';
const CPE = 'Andrea VEILLE';
const GUARDIAN = 'Alix EXEMPLE';
const HEAD = 'Maxence CADRE';
const CHANGED = '/stages/stage-lea';

/** A tutor has told an absence, and the school has it. */
const REPORTED: Screen = {
	name: 'tutor-reported',
	as: 'Dominique RAYON',
	prepare: async (page) => {
		const aya = page.getByRole('group', { name: /Aya/ });
		await press(aya, 'Absence');
		await press(aya, 'Envoyer');
		await aya.getByText("Reçu par l'établissement").first().waitFor();
	}
};

/** Nobody has said where Farid is: a CPE looks for him. */
const SEARCH: Screen = {
	name: 'board-looking-for',
	as: CPE,
	prepare: async (page) => {
		const open = page.getByRole('button', { name: /^Ouvrir une alerte.*Farid/ });
		const farid = lookedFor(page);
		await open.or(farid).first().waitFor();
		if (await open.isVisible()) await open.click();
		await farid.getByText('à chercher').waitFor();
		await farid.getByText('pas encore reçu').waitFor({ state: 'hidden' });
	}
};

/** A tutor has told an accident, the head has ticked the regime of accidents at work. */
const HURT: Screen = {
	name: 'head-ticked',
	as: HEAD,
	path: '/reglages',
	before: {
		name: 'tutor-hurt',
		as: TUTOR,
		prepare: async (page) => {
			const nils = page.getByRole('group', { name: /Nils/ });
			await press(nils, 'Autre chose');
			await press(nils, 'Accident ou malaise');
			await press(nils, 'Prévenir le lycée');
			await nils.getByText("Reçu par l'établissement").first().waitFor();
		}
	},
	prepare: async (page) => {
		await page.getByRole('checkbox').check();
		await page.getByText('Enregistré').waitFor();
	}
};

export const SCREENS: readonly Screen[] = [
	{ name: 'signed-out' },
	{
		name: 'signed-out-others',
		prepare: async (page) => page.getByText('Tout le lycée').click()
	},
	{ name: 'signed-out-unreachable', prepare: (page) => reloadWithout(page, '**/api/**') },
	{ name: 'student-today', as: STUDENT },
	{ name: 'student-offline', as: STUDENT, worker: true, prepare: offline },
	{ name: 'student-help', as: STUDENT, prepare: (page) => press(page, "J'ai besoin d'aide") },
	{ name: 'student-help-evening', as: STUDENT, worker: true, prepare: helpInTheEvening },
	{ name: 'student-written', as: STUDENT, worker: true, prepare: written },
	{ name: 'student-refused', as: STUDENT, worker: true, prepare: refused },
	{
		name: 'student-absence',
		as: STUDENT,
		prepare: (page) => press(page, 'Je ne pourrai pas venir')
	},
	{ name: 'student-accident', as: STUDENT, prepare: (page) => press(page, 'Je me suis fait mal') },
	{ name: 'student-said', as: STUDENT, worker: true, prepare: said },
	{ name: 'student-open-day', as: STUDENT, path: '/?jour=2027-06-14' },
	{
		name: 'student-day-off',
		as: STUDENT,
		worker: true,
		prepare: (page, context) => away(page, context, 4 * 24)
	},
	{
		name: 'student-before',
		as: TWO_HOSTS,
		worker: true,
		prepare: (page, context) => away(page, context, -14 * 24)
	},
	{
		name: 'student-after',
		as: STUDENT,
		worker: true,
		prepare: (page, context) => away(page, context, 30 * 24)
	},
	{ name: 'student-first-start', as: STUDENT, worker: true, prepare: firstStart },
	{ name: 'my-data-student', as: STUDENT, path: '/mes-donnees' },
	{ name: 'my-data-tutor', as: TUTOR, path: '/mes-donnees' },
	{ name: 'my-data-cpe', as: CPE, path: '/mes-donnees' },
	{ name: 'my-data-guardian', as: 'Alix EXEMPLE', path: '/mes-donnees' },
	{ name: 'guide-student', as: STUDENT, path: '/aide' },
	{ name: 'guide-tutor', as: TUTOR, path: '/aide' },
	{ name: 'guide-referent', as: REFERENT, path: '/aide' },
	{ name: 'guide-cpe', as: CPE, path: '/aide' },
	{ name: 'guide-guardian', as: 'Alix EXEMPLE', path: '/aide' },
	{ name: 'home-screen', as: 'Tom SPÉCIMEN', prepare: homeScreen },
	{ name: 'sign-out-refused', as: 'Tom SPÉCIMEN', worker: true, prepare: signOutRefused },
	{ name: 'others-waiting', as: TWO_HOSTS, prepare: othersWaiting },
	{
		name: 'signed-out-waiting',
		as: TWO_HOSTS,
		prepare: async (page) => {
			await othersWaiting(page);
			await press(page, 'Changer de personne');
			await page.getByRole('navigation', { name: 'Pages' }).waitFor({ state: 'hidden' });
			await page.getByText('attend encore').waitFor();
		}
	},
	{ name: 'session-over', as: REFERENT, prepare: sessionOver },
	{ name: 'disk-refused', as: REFERENT, prepare: diskRefused },
	{ name: 'tutor', as: TUTOR },
	{ name: 'tutor-reason', as: TUTOR, prepare: (page) => press(trainee(page), 'Absence') },
	{ name: 'tutor-other', as: TUTOR, prepare: (page) => press(trainee(page), 'Autre chose') },
	{
		name: 'tutor-accident',
		as: TUTOR,
		prepare: async (page) => {
			await press(trainee(page), 'Autre chose');
			await press(trainee(page), 'Accident ou malaise');
		}
	},
	{
		name: 'tutor-no-placement',
		as: TUTOR,
		prepare: async (page) => {
			await press(trainee(page), 'Autre chose');
			await press(trainee(page), 'Pas de stage cette demi-journée');
			await press(trainee(page), 'Ajouter une phrase');
		}
	},
	{ name: 'tutor-offline', as: TUTOR, worker: true, prepare: unsentAbsence },
	{ name: 'tutor-weekend', as: TUTOR, prepare: (page) => later(page, 4, /samedi 19 juin/i) },
	{ name: 'tutor-first-friday', as: TUTOR, prepare: (page) => later(page, 3, /Comment ça se/) },
	{ name: 'tutor-last-day', as: TUTOR, prepare: (page) => later(page, 10, /Fin du stage/) },
	{ name: 'tutor-over', as: TUTOR, prepare: (page) => later(page, 13, /Le stage est fini/) },
	{ name: 'tutor-not-begun', as: 'Dominique RAYON' },
	{
		name: 'appraisal',
		as: TUTOR,
		path: '/appreciation/stage-lea',
		prepare: (page) => later(page, 10, /Un mot, si/)
	},
	{ name: 'appraisal-too-early', as: TUTOR, path: '/appreciation/stage-lea' },
	{ name: 'attestation', as: TUTOR, path: '/attestation/stage-lea' },
	{ name: 'referent', as: REFERENT },
	{ name: 'referent-calls', as: REFERENT, prepare: (page) => press(page, /^À appeler/) },
	{ name: 'referent-news', as: REFERENT, prepare: (page) => press(page, /^Nouveautés/) },
	{ name: 'referent-offline', as: REFERENT, worker: true, prepare: offline },
	{ name: 'referent-none', as: 'Eden SOIN', path: '/eleves' },
	{ name: 'referent-student', as: REFERENT, path: '/eleves/stage-lea' },
	{ name: 'referent-student-unknown', as: REFERENT, path: '/eleves/nulle-part' },
	{
		name: 'referent-student-relay',
		as: REFERENT,
		path: '/eleves/stage-lea',
		prepare: async (page) => {
			await press(page, "On m'a prévenu par téléphone");
			await page.getByRole('radio', { name: 'Absence' }).check();
		}
	},
	{
		name: 'referent-student-known',
		as: REFERENT,
		path: '/eleves/stage-lea',
		prepare: (page) => press(page, 'Absence prévue')
	},
	{
		name: 'referent-student-call',
		as: REFERENT,
		path: '/eleves/stage-lea',
		prepare: (page) => press(page, 'Noter un appel ou une visite')
	},
	{ name: 'board', as: CPE, before: REPORTED },
	{
		name: 'board-closing',
		as: CPE,
		before: REPORTED,
		prepare: (page) => press(alerts(page).first(), 'Classer')
	},
	{
		name: 'board-taken',
		as: CPE,
		before: REPORTED,
		prepare: async (page) => {
			await press(alerts(page), "Je m'en occupe");
			await alerts(page).getByText('prise par vous').waitFor();
		}
	},
	{ name: 'board-family', as: CPE, prepare: boardFamily },
	{
		name: 'board-message',
		as: CPE,
		prepare: async (page) => {
			await boardFamily(page);
			await press(withFamily(page), 'Envoyer un SMS');
			await withFamily(page).getByText('(lien personnel)').first().waitFor();
		}
	},
	{ name: 'letters', as: CPE, path: '/boite-d-envoi' },
	{
		name: 'board-keys',
		as: CPE,
		prepare: async (page) => {
			await page.keyboard.press('?');
			await page.getByRole('dialog').waitFor();
		}
	},
	{
		name: 'board-search',
		as: CPE,
		prepare: async (page) => {
			await press(page, 'Chercher un élève');
			const search = page.getByRole('search');
			await search.getByRole('searchbox').pressSequentially('a');
			await search.getByRole('link').first().waitFor();
		}
	},
	{
		name: 'board-silent',
		as: CPE,
		prepare: (page) => page.getByRole('list', { name: 'Sans nouvelles' }).scrollIntoViewIfNeeded()
	},
	{ name: 'board-offline', as: CPE, before: REPORTED, worker: true, prepare: offline },
	SEARCH,
	{ name: 'tutor-asked', as: 'Naël TABLIER', before: SEARCH },
	{ name: 'student-asked', as: 'Farid PUPITRE', before: SEARCH },
	{
		name: 'guardian-asked',
		as: 'Rachida PUPITRE',
		before: {
			name: 'board-family-called',
			as: CPE,
			before: SEARCH,
			prepare: async (page) => {
				await press(lookedFor(page), 'Pas de réponse');
				await lookedFor(page)
					.getByText(/sans réponse/)
					.first()
					.waitFor();
				await lookedFor(page).getByText('pas encore reçu').waitFor({ state: 'hidden' });
			}
		}
	},
	{
		name: 'referent-student-followed',
		as: 'Inès MANUEL',
		path: '/eleves/stage-eleve-48',
		prepare: async (page) => {
			const section = page.getByRole('region', { name: 'À suivre' });
			const follow = section.getByRole('button', { name: 'Suivre cet élève' });
			await follow.or(section.getByRole('button', { name: 'Ne plus suivre' })).waitFor();
			if (await follow.isVisible()) await follow.click();
			await section.scrollIntoViewIfNeeded();
			await section.getByText("Reçu par l'établissement").waitFor();
		}
	},
	{ name: 'duty', as: CPE, path: '/permanence', prepare: dutyRead },
	{ name: 'duty-referent', as: REFERENT, path: '/permanence', prepare: dutyRead },
	{
		name: 'duty-next-week',
		as: CPE,
		path: '/permanence',
		prepare: async (page) => {
			await press(page, 'Semaine suivante');
			await page.getByRole('heading', { name: 'Remplir cette semaine' }).waitFor();
		}
	},
	{
		name: 'duty-change',
		as: HEAD,
		path: '/permanence',
		prepare: async (page) => {
			await press(page, /^Changer.*jeudi 17 juin, après-midi/);
			await page.getByRole('dialog').waitFor();
		}
	},
	{
		name: 'duty-offline',
		worker: true,
		as: CPE,
		path: '/permanence',
		prepare: async (page, context) => {
			await dutyRead(page);
			await offline(page, context);
			await page.getByText('peut-être changé depuis').waitFor();
		}
	},
	{
		name: 'duty-unreachable',
		as: CPE,
		path: '/permanence',
		prepare: async (page) => {
			await page.route('**/api/duty', (route) => route.abort());
			await page.reload();
			await page.getByRole('button', { name: 'Réessayer' }).waitFor();
		}
	},
	{ name: 'board-dead', as: CPE, prepare: deadParts },
	{ name: 'trial', as: CPE, path: '/est-ce-que-tout-passe' },
	{ name: 'trial-ended', as: HEAD, path: '/est-ce-que-tout-passe', worker: true, prepare: tried },
	{ name: 'day-log', as: CPE, path: '/journal-du-jour', before: REPORTED },
	{ name: 'sms-none', as: CPE, path: '/sms-recus' },
	{
		name: 'sms-received',
		as: CPE,
		path: '/sms-recus',
		prepare: async (page) => {
			await gatewayBrings(page, 'screen-1', '+33639987777', 'Léa n’est pas venue ce matin');
			await gatewayBrings(page, 'screen-2', '+33639982004', 'ABSENT 7KP2');
			await gatewayBrings(page, 'screen-3', '+33639982004', 'Essai');
			await page.reload();
			await page.getByRole('button', { name: 'Traité' }).first().click();
			await page.getByText('Traité par').first().waitFor();
		}
	},
	{
		name: 'board-sms',
		as: CPE,
		prepare: async (page) => {
			await gatewayBrings(page, 'screen-4', '+33639982004', 'ABSENT 7KP2');
			await page.reload();
			await page.getByText(/compris/).waitFor();
		}
	},
	{ name: 'to-report', as: CPE, before: REPORTED, prepare: toReport },
	{ name: 'board-finished', as: CPE, before: REPORTED, prepare: boardFinished },
	{ name: 'board-remind', as: CPE, prepare: remindTutors },
	{ name: 'board-accident', as: CPE, before: HURT },
	{ name: 'student-history', as: CPE, path: '/eleves/stage-eleve-31', prepare: showHistory },
	{ name: 'settings', as: HEAD, path: '/reglages' },
	{ name: 'school-file', as: HEAD, path: '/dossier' },
	{ name: 'audit', as: HEAD, path: '/historique', prepare: auditRead },
	{
		name: 'audit-broken',
		as: HEAD,
		path: '/historique',
		prepare: async (page) => {
			const proof = { entries: 212, seal: '5e'.repeat(32), broken: 17 };
			await page.route('**/api/audit/proof', (route) => route.fulfill({ json: proof }));
			await auditRead(page);
			await press(page, 'Vérifier tout');
			await page.getByText('n°').waitFor();
		}
	},
	{
		name: 'audit-unreachable',
		as: HEAD,
		path: '/historique',
		prepare: async (page) => {
			await page.route('**/api/audit', (route) => route.abort());
			await page.reload();
			await page.getByRole('button', { name: 'Réessayer' }).waitFor();
		}
	},
	{
		name: 'student-erase',
		as: HEAD,
		path: '/eleves/stage-eleve-7',
		prepare: async (page) => {
			await press(page, 'Effacer cet élève…');
			await press(page, 'Effacer pour toujours');
			await page.getByRole('alert').waitFor();
		}
	},
	{
		name: 'data-readers',
		as: STUDENT,
		path: '/mes-donnees',
		prepare: async (page) => {
			const at = Date.parse('2027-06-14T19:12:00+02:00');
			const readers = [
				{ name: 'Dany TABLEAU', first: at, last: at + 86_400_000 },
				{ name: 'Eden SOIN', first: at, last: at }
			];
			await page.route('**/api/audit/readers', (route) => route.fulfill({ json: { readers } }));
			await page.reload();
			await page.getByText('Eden SOIN').waitFor();
		}
	},
	{
		name: 'substitutions-none',
		as: HEAD,
		path: '/remplacements',
		prepare: (page) => page.getByText('Aucun remplacement').waitFor()
	},
	{ name: 'substitutions', as: HEAD, path: '/remplacements', prepare: substitutions },
	{
		name: 'substitutions-form',
		as: HEAD,
		path: '/remplacements',
		prepare: async (page) => {
			await press(page, 'Prévoir un remplacement');
			await press(page, 'Enregistrer');
			await page.getByRole('alert').waitFor();
		}
	},
	{
		name: 'substitutions-end',
		as: HEAD,
		path: '/remplacements',
		prepare: async (page) => {
			await substitutions(page);
			await press(page, /^Mettre fin/);
			await page.getByRole('dialog').waitFor();
		}
	},
	{
		name: 'substitutions-offline',
		worker: true,
		as: HEAD,
		path: '/remplacements',
		prepare: async (page, context) => {
			await page.getByText('Aucun remplacement').waitFor();
			await offline(page, context);
			await page.getByText('peut-être changé depuis').waitFor();
		}
	},
	{
		name: 'substitutions-unreachable',
		as: HEAD,
		path: '/remplacements',
		prepare: async (page) => {
			await page.route('**/api/substitutions', (route) => route.abort());
			await page.reload();
			await page.getByRole('button', { name: 'Réessayer' }).waitFor();
		}
	},
	{ name: 'placement', as: HEAD, path: CHANGED, prepare: (page) => placement(page) },
	{
		name: 'placement-paused',
		as: HEAD,
		path: CHANGED,
		prepare: async (page) => {
			await placement(page, { pauses: [{ from: '2027-06-15/pm' }], noPhone: true });
			await page.getByRole('button', { name: /^Reprendre/ }).waitFor();
		}
	},
	{
		name: 'placement-ended',
		as: HEAD,
		path: CHANGED,
		prepare: async (page) => {
			await placement(page, { to: '2027-06-16', planned: '2027-06-18' });
			await press(page, /^Remettre la fin/);
			await page.getByText('Ce qui change').waitFor();
		}
	},
	{
		name: 'placement-pause',
		as: HEAD,
		path: CHANGED,
		prepare: async (page) => {
			await placement(page);
			await press(page, /^Interrompre/);
			await page.getByRole('radio', { name: "Jusqu'à un jour" }).check();
			await press(page, 'Enregistrer');
			await page.getByRole('alert').waitFor();
		}
	},
	{
		name: 'placement-note',
		as: HEAD,
		path: CHANGED,
		prepare: async (page) => {
			await placement(page);
			await press(page, /^Noter/);
			await page.getByRole('dialog').waitFor();
		}
	},
	{
		name: 'placement-move',
		as: HEAD,
		path: CHANGED,
		prepare: async (page) => {
			await placement(page);
			await press(page, /^Changer d'entreprise/);
			await page.getByLabel("Dernier jour dans l'entreprise").fill('2027-06-16');
			await press(page, 'Enregistrer');
			await page.getByRole('alert').waitFor();
		}
	},
	{
		name: 'placement-referent',
		as: HEAD,
		path: CHANGED,
		prepare: async (page) => {
			await placement(page);
			await press(page, 'Changer de référent');
			await page.getByRole('dialog').waitFor();
		}
	},
	{
		name: 'placement-offline',
		worker: true,
		as: HEAD,
		path: CHANGED,
		prepare: async (page, context) => {
			await page.getByRole('button', { name: /^Interrompre/ }).waitFor();
			await offline(page, context);
			await page.getByText('peut-être changé depuis').waitFor();
		}
	},
	{
		name: 'placement-unreachable',
		as: HEAD,
		path: CHANGED,
		prepare: async (page) => {
			await page.route('**/api/placements/*', (route) => route.abort());
			await page.reload();
			await page.getByRole('button', { name: 'Réessayer' }).waitFor();
		}
	},
	{
		name: 'student-paused',
		as: STUDENT,
		worker: true,
		prepare: pausedHere(/Ton stage est interrompu/)
	},
	{ name: 'tutor-paused', as: TUTOR, worker: true, prepare: pausedHere(/Stage interrompu/) },
	{
		name: 'import',
		as: HEAD,
		path: '/importer',
		prepare: (page) => page.getByRole('button', { name: 'Choisir un fichier' }).waitFor()
	},
	{ name: 'import-preview', as: HEAD, path: '/importer', prepare: importPreview },
	{
		name: 'import-changes',
		as: HEAD,
		path: '/importer',
		prepare: async (page) => {
			await importPreview(page);
			await press(page, /^À modifier/);
			const nils = page.getByRole('listitem').filter({ hasText: 'Nils FICTIF' });
			await nils.getByText('objectifs').waitFor();
		}
	},
	{
		name: 'import-columns',
		as: HEAD,
		path: '/importer',
		prepare: async (page) => {
			await importFile(page, 'Nom;Prénom;Né le;Truc\nNEUF;Ada;01/02/2011;2 GT9');
			await page.getByText('Il manque une colonne').waitFor();
		}
	},
	{
		name: 'import-refused',
		as: HEAD,
		path: '/importer',
		prepare: async (page) => {
			await importFile(page, '%PDF-1.7');
			await page.getByText("C'est un PDF").waitFor();
		}
	},
	{
		name: 'import-done',
		as: HEAD,
		path: '/importer',
		prepare: async (page) => {
			await importFile(page, 'CODE_STRUCTURE;LIBELLE_LONG\n2GT7;Seconde 7');
			await press(page, 'Les créer toutes');
			await press(page, 'Appliquer');
			await page.getByText("C'est importé.").waitFor();
		}
	},
	{
		name: 'import-unreachable',
		as: HEAD,
		path: '/importer',
		prepare: async (page) => {
			await page.route('**/api/import', (route) => route.abort());
			await page.reload();
			await page.getByRole('button', { name: 'Réessayer' }).waitFor();
		}
	},
	{ name: 'student-substitute', as: STUDENT, worker: true, prepare: replaced('ref-a') },
	{
		name: 'student-substitute-help',
		worker: true,
		as: STUDENT,
		prepare: async (page, context) => {
			await replaced('ref-a')(page, context);
			await press(page, "J'ai besoin d'aide");
			await page.getByText('pendant son absence').waitFor();
		}
	},
	{ name: 'referent-away', as: REFERENT, worker: true, prepare: replaced('ref-a') },
	{ name: 'referent-stands-in', as: REFERENT, worker: true, prepare: replaced('ref-b') },
	{
		name: 'referent-stands-in-student',
		worker: true,
		as: REFERENT,
		path: '/eleves/stage-lea',
		prepare: replaced('ref-b')
	},
	{ name: 'students', as: CPE, path: '/eleves' },
	{ name: 'student-file', as: CPE, path: '/eleves/stage-lea' },
	{ name: 'placements', as: CPE, path: '/stages' },
	{ name: 'to-check', as: HEAD, path: '/a-verifier' },
	{
		name: 'to-check-nothing',
		as: 'Charlie DOSSIER',
		path: '/a-verifier',
		worker: true,
		prepare: (page, context) => away(page, context, 30 * 24)
	},
	{ name: 'desk', as: 'Lou APPEL' },
	{ name: 'head', as: HEAD, before: REPORTED },
	{
		name: 'staff',
		as: HEAD,
		path: '/personnels',
		before: { name: 'board', as: CPE },
		prepare: (page) => page.getByRole('button', { name: /^Déconnecter Andrea/ }).waitFor()
	},
	{
		name: 'staff-sign-out',
		as: HEAD,
		path: '/personnels',
		before: { name: 'board', as: CPE },
		prepare: async (page) => {
			await press(page, /^Déconnecter Andrea/);
			await page.getByRole('dialog').waitFor();
		}
	},
	{ name: 'figures', as: HEAD, path: '/chiffres' },
	{ name: 'not-for-you', as: STUDENT, path: '/chiffres' },
	{ name: 'office', as: 'Charlie DOSSIER' },
	{ name: 'care', as: 'Eden SOIN' },
	{ name: 'guardian', as: GUARDIAN },
	{ name: 'guardian-event', as: GUARDIAN, prepare: familyTold },
	{
		name: 'guardian-arabic',
		as: GUARDIAN,
		prepare: async (page) => {
			await familyTold(page);
			await page.getByRole('combobox', { name: 'Langue' }).selectOption({ label: 'العربية' });
			await page.locator('main [dir=rtl]').waitFor();
		}
	},
	{
		name: 'guardian-kept',
		as: GUARDIAN,
		prepare: (page) => page.getByText('Ce que Carnet garde').click()
	},
	{
		name: 'signed-out-school',
		prepare: async (page) => {
			await reloadWithout(page, '**/api/demo/people');
			await codeForm(page);
		}
	},
	{ name: 'activate', path: '/activer', prepare: codeForm },
	{
		name: 'activate-wrong',
		path: '/activer',
		prepare: async (page) => {
			await codeForm(page);
			await page.getByLabel('Code de la fiche').fill('7KP2-MWX4-9RT');
			await press(page, 'Continuer');
			await page.getByText("n'est pas complet").waitFor();
		}
	},
	{
		name: 'activate-confirm',
		path: '/activer',
		prepare: async (page) => {
			await codeForm(page);
			await page.getByLabel('Code de la fiche').fill(await sheetCode(page, 'eleve-35'));
			await press(page, 'Continuer');
			await page.getByRole('heading', { name: /^Tu es/ }).waitFor();
		}
	},
	{
		name: 'staff-code',
		path: '/activer',
		prepare: async (page) => {
			await codeForm(page);
			await page.getByLabel('Adresse e-mail professionnelle').fill('andrea@lycee.example');
			await press(page, 'Recevoir un code');
			await page.getByLabel('Code reçu par e-mail').waitFor();
		}
	},
	{
		name: 'staff-not-vouched-for',
		path: '/activer',
		prepare: async (page) => {
			await page.route('**/api/schools', async (route) => {
				const here = (await (await route.fetch()).json()) as Schools;
				await route.fulfill({ json: { ...here, oidc: 'mon ENT' } satisfies Schools });
			});
			await page.goto(new URL('?error=access_denied', page.url()).href);
			await page.getByText("n'a pas abouti").waitFor();
			await page.getByRole('button', { name: 'Entrer avec mon ENT' }).waitFor();
		}
	},
	{ name: 'add-device', as: TWO_HOSTS, path: '/mes-donnees', prepare: addDevice },
	{ name: 'access', as: 'Charlie DOSSIER', path: '/acces', prepare: accessRead },
	{
		name: 'access-unreachable',
		as: CPE,
		path: '/acces',
		prepare: async (page) => {
			await page.route('**/api/access', (route) => route.abort());
			await page.reload();
			await page.getByRole('button', { name: 'Réessayer' }).waitFor();
		}
	},
	{
		name: 'devices-unreachable',
		as: CPE,
		path: '/mes-donnees',
		prepare: async (page) => {
			await page.route(/\/api\/(sessions|passkeys)$/, (route) => route.abort());
			await page.reload();
			await page.getByRole('button', { name: 'Réessayer' }).waitFor();
		}
	},
	{
		name: 'access-someone',
		as: CPE,
		path: '/acces?stage=stage-lea',
		prepare: async (page) => {
			await accessRead(page);
			await press(page, 'Téléphone perdu de Léa EXEMPLE');
			await page.getByRole('dialog').waitFor();
		}
	},
	{
		name: 'access-referent',
		as: REFERENT,
		path: '/acces',
		prepare: accessRead
	},
	{
		name: 'access-sheets',
		as: 'Charlie DOSSIER',
		path: '/acces',
		prepare: async (page) => {
			await accessRead(page);
			await page
				.getByRole('button', { name: /^Imprimer les fiches de/ })
				.first()
				.click();
			await page.getByRole('img').first().waitFor();
		}
	},
	{ name: 'not-found', as: REFERENT, path: '/nulle-part' }
];

async function codeForm(page: Page): Promise<void> {
	await page.getByLabel('Code de la fiche').waitFor();
}

/** As on the Friday before: some were never here. */
async function accessRead(page: Page): Promise<void> {
	await page.route('**/api/access', async (route) => {
		const list = (await (await route.fetch()).json()) as AccessList;
		const entrants = list.entrants.map((one, nth) => ({ ...one, opened: nth % 7 > 0 }));
		const [first] = entrants;
		const sent = first ? [{ id: first.id, state: 'sent', at: 0 }] : [];
		await route.fulfill({ json: { ...list, entrants, sent } });
	});
	await page.reload();
	await page.getByRole('heading', { name: "Fiches d'activation" }).waitFor();
}

async function addDevice(page: Page): Promise<void> {
	await press(page, 'Ajouter un appareil');
	await page.getByRole('img', { name: /^Carré/ }).waitFor();
}

/** The code of a student's sheet, as the secretariat prints it on a device of its own. */
export async function sheetCode(page: Page, student: string): Promise<string> {
	const context = await page.context().browser()?.newContext();
	if (!context) throw new Error('the browser has gone');
	const ask = (path: string, data: object) =>
		context.request.post(new URL(path, page.url()).href, {
			data,
			headers: { 'Carnet-Protocol': '1' }
		});
	await ask('/api/demo/enter', { personId: 'secretariat' });
	const answer = await ask('/api/access/sheets', { students: [student] });
	const { sheets } = (await answer.json()) as Sheets;
	await context.close();
	return sheets[0]?.code ?? '';
}

/** One of each: what runs, what comes, what is over and what never was. */
async function substitutions(page: Page): Promise<void> {
	const [dany, sacha, eden] = [
		{ id: 'ref-a', name: 'Dany TABLEAU' },
		{ id: 'ref-b', name: 'Sacha CRAIE' },
		{ id: 'infirmerie', name: 'Eden SOIN' }
	];
	const at = Date.parse('2027-06-14T09:00:00+02:00');
	const one = (id: string, from: string, to: string, last: string, substitute = eden) => {
		const said = { substitute, from, to, journal: substitute === sacha };
		const first = { by: 'Maxence CADRE', at, state: 'standing', ...said };
		const decided = last === 'standing' ? [first] : [first, { ...first, at: at + 1, state: last }];
		return { id, nth: decided.length, state: last, absent: dany, ...said, decided };
	};
	const person = { roles: ['referent'], besides: [], students: 2 };
	const book = {
		today: '2027-06-15',
		people: [dany, sacha, eden].map((each) => ({ ...each, ...person })),
		referents: [dany, sacha].map((each) => ({ ...each, ...person })),
		substitutions: [
			one('runs', '2027-06-14', '2027-06-18', 'standing', sacha),
			one('comes', '2027-06-21', '2027-06-21', 'standing'),
			one('was', '2027-05-03', '2027-05-07', 'standing'),
			one('ended', '2027-05-10', '2027-05-12', 'ended'),
			one('never', '2027-06-07', '2027-06-08', 'taken-back')
		]
	};
	await page.route('**/api/substitutions', (route) => route.fulfill({ json: book }));
	await page.reload();
	await page.getByRole('heading', { name: /^Passés/ }).waitFor();
}

/** On this device alone: that référent is replaced this week, by whoever of the two is left. */
function replaced(absent: 'ref-a' | 'ref-b'): NonNullable<Screen['prepare']> {
	const names = { 'ref-a': 'Dany TABLEAU', 'ref-b': 'Sacha CRAIE' };
	const id = absent === 'ref-a' ? 'ref-b' : 'ref-a';
	const days = { from: '2027-06-14', to: '2027-06-18', substitute: absent };
	const referents = [
		{ id: absent, name: names[absent] },
		{ id, name: names[id], ...days }
	];
	return async (page, context) => {
		await offline(page, context);
		await inRecord(page, 'placements', { referents }, 'card');
		await again(page);
		await page
			.getByText(/rempla/)
			.first()
			.waitFor();
	};
}

/** One placement as the school has it, its agreement with other members. */
async function placement(page: Page, more: Partial<Agreement> = {}): Promise<void> {
	const read = await page.evaluate(async (): Promise<unknown> => {
		const response = await fetch(location.pathname.replace('/stages/', '/api/placements/'));
		return response.json();
	});
	const file = read as PlacementFile;
	const agreements = file.agreements.map((one) => ({
		...one,
		agreement: { ...one.agreement, ...more }
	}));
	const json = { ...file, agreements };
	await page.route('**/api/placements/*', (route) => route.fulfill({ json }));
	await page.reload();
	await page.getByRole('button', { name: /^Noter/ }).waitFor();
}

/** On this device alone: nobody is expected until further notice. */
function pausedHere(told: RegExp): NonNullable<Screen['prepare']> {
	const agreement = {
		...{ id: 'paused', from: '2027-06-07', to: '2027-06-18', pause: { from: '2027-06-14/am' } },
		host: { name: 'Boulangerie du Moulin imaginaire', address: 'rue', phone: '01 99 00 20 20' },
		tutor: { id: 'tuteur-pain', name: TUTOR }
	};
	const halfDays = [{ key: '2027-06-11/am', from: '08:30', to: '12:00', agreement: agreement.id }];
	return async (page, context) => {
		await offline(page, context);
		await inRecord(page, 'placements', { agreements: [agreement], halfDays }, 'card');
		await again(page);
		await page.getByText(told).first().waitFor();
	};
}

/** A journal that went, a decision, an erasure. */
async function auditRead(page: Page): Promise<void> {
	const at = Date.parse('2027-06-15T09:40:00+02:00');
	const by = 'Maxence CADRE';
	const entries = [
		{ nth: 4, at, action: 'erased', by, about: 'Élève effacé' },
		{ nth: 3, at: at - 60_000, action: 'settings', by, about: '' },
		{ nth: 2, at: at - 86_400_000, action: 'substitution', by, about: 'Dany TABLEAU' },
		{ nth: 1, at: at - 90_000_000, action: 'journal', by: 'Dany TABLEAU', about: 'Léa EXEMPLE' }
	];
	await page.route('**/api/audit', (route) => route.fulfill({ json: { entries, more: true } }));
	await page.reload();
	await page.getByText('est arrivé chez').waitFor();
}

async function dutyRead(page: Page): Promise<void> {
	await page.getByRole('table').waitFor();
}

/** The open alert of the demonstration has a family to call. */
async function boardFamily(page: Page): Promise<void> {
	await withFamily(page).getByText('Famille', { exact: true }).click();
	await withFamily(page).getByText('Phrase à lire au téléphone').click();
	await withFamily(page).locator('[lang] p').first().waitFor();
}

/** The school says that e-mail and notifications are dead. */
async function deadParts(page: Page): Promise<void> {
	const since = Date.parse('2027-06-15T09:40:00+02:00');
	const dead = [
		{ part: 'email', since },
		{ part: 'push', since }
	];
	await page.route('**/api/watch', (route) => route.fulfill({ json: { dead } }));
	await page.reload();
	await page.getByText('Les e-mails ne partent plus').waitFor();
}

/** One of each: what a mail server that refuses and a school without SMS would make of it. */
async function tried(page: Page): Promise<void> {
	const email = { state: 'failed', code: '421', askedAt: 0, at: 0 };
	const sms = { state: 'absent' };
	await page.route('**/api/watch/try', (route) => {
		const body = route.request().postData() ?? '';
		if (body.includes('live')) return route.continue();
		return route.fulfill({ json: body.includes('sms') ? sms : email });
	});
	await press(page, "Lancer l'essai");
	await page.getByText('sur 5 passent.').waitFor();
}

function withFamily(page: Page): Locator {
	return page
		.getByRole('list', { name: 'Alertes' })
		.getByRole('listitem')
		.filter({ hasText: 'Gwen PUPITRE' });
}

async function offline(page: Page, context: BrowserContext): Promise<void> {
	await controlled(page);
	await context.setOffline(true);
	await page.getByText('Hors connexion').waitFor();
}

/** Without network, and so many hours from now. */
async function away(page: Page, context: BrowserContext, hours: number): Promise<void> {
	await offline(page, context);
	await context.addInitScript(shiftClock, hours * 3_600_000);
	await again(page);
}

async function again(page: Page): Promise<void> {
	await page.reload();
	await page.getByRole('heading', { level: 1 }).first().waitFor();
}

async function helpInTheEvening(page: Page, context: BrowserContext): Promise<void> {
	await away(page, context, 10);
	await press(page, "J'ai besoin d'aide");
	await page.getByRole('checkbox', { name: 'CPE' }).check();
	await press(page, 'Envoyer ma demande');
	await page.getByText('Message gardé.').waitFor();
}

/** A finished day, on this device only: the next screen finds the school as it was. */
async function written(page: Page, context: BrowserContext): Promise<void> {
	await offline(page, context);
	await press(page, "J'y suis");
	const boxes = page.getByRole('textbox');
	await boxes.nth(0).fill('J’ai pesé la farine, puis nous avons façonné quarante pains ensemble.');
	await boxes.nth(3).fill('Bonjour, entre, tu vas te salir !');
	await page.getByRole('radio', { name: 'Bien', exact: true }).check();
	await press(page, "J'ai fini ma journée");
	await page.getByText('Ta journée est finie.').waitFor();
}

async function said(page: Page, context: BrowserContext): Promise<void> {
	await offline(page, context);
	await press(page, 'Je ne pourrai pas venir');
	await page.getByRole('checkbox', { name: 'Cet après-midi' }).check();
	await press(page, 'Prévenir le lycée');
	await page.getByText('Absence annoncée').waitFor();
	await press(page, 'Je me suis fait mal');
	await press(page, 'Prévenir le lycée');
	await page.getByText('Accident signalé').waitFor();
}

async function refused(page: Page, context: BrowserContext): Promise<void> {
	await offline(page, context);
	await page.getByRole('textbox').first().fill('Écrit trop tard');
	await page.getByText('Gardé sur cet appareil').first().waitFor();
	await inRecord(page, 'pages', { code: 'closed' });
	await again(page);
	await page.getByText('Ce stage est clos').waitFor();
}

/** Signed in, and nothing has come from the school yet. */
async function firstStart(page: Page, context: BrowserContext): Promise<void> {
	await offline(page, context);
	await inRecord(page, 'placements', undefined);
	await inRecord(page, 'meta', undefined);
	await again(page);
}

/** In the device's own database: adds to every row of a table, or to an object that each holds; or empties it. */
function inRecord(
	page: Page,
	table: string,
	more: object | undefined,
	within?: string
): Promise<void> {
	return page.evaluate(
		async ([table, more, within]) => {
			for (const { name } of await indexedDB.databases()) {
				const db = await new Promise<IDBDatabase>((resolve) => {
					const opening = indexedDB.open(name ?? '');
					opening.onsuccess = () => resolve(opening.result);
				});
				if (db.objectStoreNames.contains(table)) {
					const rows = db.transaction(table, 'readwrite').objectStore(table);
					await new Promise<void>((resolve) => {
						rows.transaction.oncomplete = () => resolve();
						if (!more) rows.clear();
						else {
							rows.openCursor().onsuccess = function () {
								const row = this.result?.value as Record<string, object> | undefined;
								const held = within === undefined ? row : row?.[within];
								const changed = { ...held, ...more };
								this.result?.update(within === undefined ? changed : { ...row, [within]: changed });
								this.result?.continue();
							};
						}
					});
				}
				db.close();
			}
		},
		[table, more, within] as const
	);
}

function lookedFor(page: Page): Locator {
	return page
		.getByRole('list', { name: 'Alertes' })
		.getByRole('listitem')
		.filter({ hasText: 'Farid PUPITRE' });
}

function alerts(page: Page): Locator {
	return page
		.getByRole('list', { name: 'Alertes' })
		.getByRole('listitem')
		.filter({ hasText: 'Aya' });
}

async function reloadWithout(page: Page, path: string): Promise<void> {
	await page.route(path, (route) => route.abort());
	await page.reload();
	await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Chromium offers it in a window of one's own only; what it would do is done here. */
async function homeScreen(page: Page): Promise<void> {
	await page.evaluate(() => {
		window.dispatchEvent(new Event('beforeinstallprompt', { cancelable: true }));
	});
	await page.getByRole('textbox').first().fill('Compté la caisse');
	await page.getByRole('button', { name: 'Installer Carnet' }).waitFor();
}

async function signOutRefused(page: Page, context: BrowserContext): Promise<void> {
	await offline(page, context);
	await page.getByRole('textbox').first().fill('Vidé le camion');
	await press(page, 'Se déconnecter');
	await page.getByText('Déconnexion impossible').waitFor();
}

/** Tom's words have not left when a référent sits down at the same computer. */
async function othersWaiting(page: Page): Promise<void> {
	await page.route('**/api/sync', (route) => route.abort());
	await page.getByRole('textbox').first().fill('Vidé le camion');
	await page.getByText('Gardé sur cet appareil').first().waitFor();
	await press(page, 'Changer de personne');
	await press(page, 'Entrer comme Sacha CRAIE');
	await page.getByRole('navigation', { name: 'Pages' }).waitFor();
	await page.getByText('attend encore').waitFor();
}

async function sessionOver(page: Page, context: BrowserContext): Promise<void> {
	await context.clearCookies();
	await page.reload();
	await page.getByText('Session terminée').waitFor();
}

async function diskRefused(page: Page): Promise<void> {
	await page.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('The disk is broken', 'UnknownError');
		};
	});
	await page.reload();
	await page.getByText('Carnet ne peut pas lire cet appareil.').waitFor();
}

/** One carried over just now, one more waits. */
async function toReport(page: Page): Promise<void> {
	await boardFinished(page);
	await page.getByRole('link', { name: 'À reporter' }).click();
	const list = page.getByRole('list', { name: /^À reporter/ });
	await list.getByRole('button', { name: 'Reporté' }).first().click();
	await page.getByRole('list', { name: "Reportés à l'instant" }).waitFor();
}

async function boardFinished(page: Page): Promise<void> {
	await page.locator('summary', { hasText: "Traitées aujourd'hui" }).click();
	await page.getByRole('button', { name: 'Copier pour Pronote' }).first().waitFor();
}

async function remindTutors(page: Page): Promise<void> {
	await page.locator('summary', { hasText: 'Relancer les tuteurs' }).click();
	await page
		.getByRole('button', { name: /^Envoyer à/ })
		.or(page.getByText("Personne d'autre à relancer"))
		.first()
		.waitFor();
}

async function showHistory(page: Page): Promise<void> {
	await page.getByRole('list', { name: 'Historique des alertes' }).scrollIntoViewIfNeeded();
}

function press(where: Pick<Page, 'getByRole'>, name: string | RegExp): Promise<void> {
	return where.getByRole('button', { name }).click();
}

function trainee(page: Page): ReturnType<Page['getByRole']> {
	return page.getByRole('group', { name: /Léa/ });
}

async function unsentAbsence(page: Page, context: BrowserContext): Promise<void> {
	await offline(page, context);
	await press(page, "J'ai compris");
	await press(trainee(page), 'Absence');
	await press(trainee(page), 'Envoyer');
	await trainee(page).getByText('Gardé sur cet appareil').waitFor();
}

/** What the gateway of text messages would bring. */
async function gatewayBrings(page: Page, id: string, from: string, text: string): Promise<void> {
	const answer = await page.request.post(new URL('/api/inbound/sms', page.url()).href, {
		headers: { Authorization: `Bearer ${GATEWAY_KEY}` },
		data: { id, from, to: '+33639989900', text }
	});
	if (answer.status() !== 204) throw new Error(`the gateway was told ${answer.status()}`);
}

/** As if the screen had stayed open for days: its clock only, nothing is asked of the school meanwhile. */
async function later(page: Page, days: number, shows: RegExp): Promise<void> {
	await page.evaluate((shift) => {
		const now = Date.now.bind(Date);
		Date.now = () => now() + shift;
	}, days * 86_400_000);
	await page.getByText(shows).first().waitFor();
}

/** Léa is said absent, and a CPE reaches her family: then the family's page speaks of it. */
async function familyTold(page: Page): Promise<void> {
	const event = page.getByRole('button', { name: "J'ai bien reçu" });
	if (await event.isVisible()) return;
	const tutor = await besides(page);
	await enter(tutor, page, TUTOR);
	await press(trainee(tutor), 'Absence');
	await press(trainee(tutor), 'Envoyer');
	await trainee(tutor).getByText("Reçu par l'établissement").waitFor();
	const cpe = await besides(page);
	await enter(cpe, page, CPE);
	const alert = cpe
		.getByRole('list', { name: 'Alertes' })
		.getByRole('listitem')
		.filter({ hasText: 'Léa' });
	await press(alert, "Je m'en occupe");
	await press(alert, 'Famille jointe');
	await event.waitFor();
	await tutor.context().close();
	await cpe.context().close();
}

/** Another device, whose clock stands where this one's does. */
async function besides(page: Page): Promise<Page> {
	const context = await page.context().browser()?.newContext();
	if (!context) throw new Error('the browser has gone');
	const shift = (await page.evaluate(() => Date.now())) - Date.now();
	await context.addInitScript((ahead) => {
		const now = Date.now.bind(Date);
		Date.now = () => now() + ahead;
	}, shift);
	return context.newPage();
}

async function enter(page: Page, beside: Page, name: string): Promise<void> {
	await page.goto(new URL('/', beside.url()).href);
	await press(page, `Entrer comme ${name}`);
}

async function importFile(page: Page, text: string): Promise<void> {
	await page.getByRole('button', { name: 'Choisir un fichier' }).waitFor();
	const buffer = Buffer.from(text);
	const file = { name: 'stages.csv', mimeType: 'text/csv', buffer };
	await page.locator('input[type="file"]').setInputFiles(file);
}

/** Rows of every kind: to create, to change, as they are, to mend. */
async function importPreview(page: Page): Promise<void> {
	const rows = [
		'Nom;Prénom;Classe;Entreprise;SIRET;Tuteur;Mail tuteur;Dates;Horaires;Objectifs',
		'EXEMPLE;Léa;2de Démo;Garage fictif;;AUTO Max;max@garage.example;28/06/2027, 29/06/2027;8h30-12h / 13h30-16h30;',
		'FICTIF;Nils;2de Démo;Boulangerie du Moulin imaginaire;;;;14/06/2027;;Découvrir un métier, ses gestes et ses horaires',
		'MODÈLE;Aya;2de Démo;Atelier fictif;73282932000075;;aya@atelier;31/06/2027;8h-20h;',
		'PERSONNE;Zoé;2de Démo;Garage fictif;;;;28/06/2027;;'
	];
	await importFile(page, rows.join('\n'));
	await page.getByRole('heading', { name: 'Aperçu' }).waitFor();
	await page.getByRole('button', { name: /^À corriger \(2\)/ }).waitFor();
}
