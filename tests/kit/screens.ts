import type { Schools } from '#shared/api/entering.ts';
import {
	accessRead,
	addDevice,
	alerts,
	auditRead,
	away,
	boardFamily,
	boardFinished,
	codeForm,
	comeInAgain,
	deadParts,
	diskRefused,
	dutyRead,
	familyTold,
	firstStart,
	gatewayBrings,
	helpInTheEvening,
	homeScreen,
	importFile,
	importPreview,
	lastFriday,
	later,
	lookedFor,
	meBecomes,
	offline,
	othersWaiting,
	pausedHere,
	placement,
	press,
	refused,
	reloadWithout,
	remindTutors,
	rephrasedAs,
	replaced,
	said,
	sessionOver,
	sheetCode,
	showHistory,
	signOutRefused,
	substitutions,
	tellGoodNews,
	toReport,
	trainee,
	tried,
	unsentAbsence,
	withFamily,
	written,
	wrongDates
} from './preparing.ts';
import {
	STUDENT,
	TWO_HOSTS,
	TUTOR,
	REFERENT,
	CPE,
	GUARDIAN,
	HEAD,
	CHANGED,
	type Screen
} from './screen.ts';

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
	{ name: 'student-friday', as: STUDENT, worker: true, prepare: lastFriday },
	{
		name: 'student-wish',
		as: STUDENT,
		worker: true,
		prepare: async (page, context) => {
			await lastFriday(page, context);
			await press(page, "J'aimerais un appel");
		}
	},
	{
		name: 'student-thanks',
		as: STUDENT,
		worker: true,
		prepare: async (page, context) => {
			await lastFriday(page, context);
			await page.getByText('Dire merci à').click();
			await press(page, "J'ai beaucoup appris avec vous, merci.");
			await page.getByText('Une bonne nouvelle pour').click();
			await page.getByRole('checkbox', { name: 'Mon stage' }).check();
		}
	},
	{
		name: 'student-thanked',
		as: STUDENT,
		worker: true,
		prepare: async (page, context) => {
			await lastFriday(page, context);
			await page.getByText('Dire merci à').click();
			await press(page, "J'ai beaucoup appris avec vous, merci.");
			await press(page, 'Envoyer mon merci');
			await tellGoodNews(page);
			await page.getByText("Ça part dès qu'il y a du réseau.").nth(1).waitFor();
		}
	},
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
	{
		name: 'student-livret',
		as: STUDENT,
		path: '/?vue=apres',
		prepare: async (page) => {
			await page.getByText("L'interview d'un professionnel").click();
			await press(page, 'Chercher dans mes pages');
			await page.getByText('tu as écrit').first().waitFor();
		}
	},
	{
		name: 'student-why',
		as: STUDENT,
		prepare: (page) => page.getByText('Pourquoi cette question').click()
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
	{ name: 'tutor-thanked', as: 'Gwen GOÛTER' },
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
	{
		name: 'referent-student-words',
		as: REFERENT,
		path: '/eleves/stage-lea',
		prepare: (page) =>
			page.getByRole('region', { name: 'Dans ses mots' }).getByRole('link').first().click()
	},
	{
		name: 'referent-student-rephrased',
		as: REFERENT,
		path: '/eleves/stage-lea',
		prepare: (page) =>
			rephrasedAs(
				page,
				"L'élève prépare les commandes et sert les clients. La caisse lui a paru difficile le premier jour."
			)
	},
	{ name: 'referent-student-thanked', as: REFERENT, path: '/eleves/stage-eleve-15' },
	{ name: 'referent-student-quiet', as: REFERENT, path: '/eleves/stage-eleve-11' },
	{
		name: 'student-read',
		as: STUDENT,
		path: '/?jour=2027-06-14',
		before: {
			name: 'referent-reads',
			as: REFERENT,
			path: '/eleves/stage-lea',
			prepare: async (page) => {
				const day = page.getByRole('article', { name: /14 juin/ });
				await day.getByText('Lisible depuis').scrollIntoViewIfNeeded();
				await day.getByText("Lue par vous, l'élève le sait").waitFor();
			}
		},
		prepare: (page) => page.getByText(/^Lu par/).scrollIntoViewIfNeeded()
	},
	{
		name: 'classes',
		as: REFERENT,
		path: '/classes',
		prepare: (page) => page.getByRole('heading', { name: 'Ce qui revient' }).waitFor()
	},
	{
		name: 'classes-rephrased',
		as: REFERENT,
		path: '/classes',
		prepare: (page) =>
			rephrasedAs(
				page,
				'Des élèves servent des clients et rangent la réserve. Le bruit et les cartons leur ont paru difficiles.'
			)
	},
	{
		name: 'classes-none',
		as: CPE,
		path: '/classes',
		prepare: (page) => page.getByText('Aucun journal à lire').waitFor()
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
	{
		name: 'settings-questions',
		as: HEAD,
		path: '/reglages',
		prepare: (page) => page.getByText(/questions de Carnet/).click()
	},
	{
		name: 'settings-rephrased',
		as: HEAD,
		path: '/reglages',
		prepare: async (page) => {
			const box = page.getByRole('textbox', { name: 'Votre question' });
			await rephrasedAs(page, 'Quel geste as-tu appris en regardant ?', () =>
				box.fill('Tu as appris quoi comme geste en regardant les autres ?')
			);
		}
	},
	{
		name: 'my-data-rephrased',
		as: STUDENT,
		path: '/mes-donnees',
		prepare: async (page) => {
			await page.route('**/api/rephrase', (route) => route.fulfill({ json: { on: true } }));
			await page.reload();
			await page.getByRole('heading', { name: 'Reformulation automatique' }).waitFor();
		}
	},
	{ name: 'settings-dates-wrong', as: HEAD, path: '/reglages', prepare: wrongDates },
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
		name: 'placement-not-opened',
		as: HEAD,
		path: '/stages/stage-eleve-13',
		prepare: (page) => page.getByText("n'a pas encore ouvert ce dossier.").waitFor()
	},
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
	{ name: 'paper', as: HEAD, path: '/carnet-papier?stage=stage-lea' },
	{
		name: 'paper-made',
		as: HEAD,
		path: '/carnet-papier?stage=stage-lea',
		prepare: (page) => press(page, 'Préparer le carnet')
	},
	{
		name: 'paper-livret',
		as: HEAD,
		path: '/carnet-papier?stage=stage-lea',
		prepare: async (page) => {
			await page.getByRole('checkbox', { name: 'Avec le livret' }).check();
			await press(page, 'Préparer le carnet');
		}
	},
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
		name: 'guardian-good-news',
		as: GUARDIAN,
		before: {
			name: 'student-tells-good-news',
			as: STUDENT,
			prepare: async (page) => {
				await later(page, 3, /Une bonne nouvelle/);
				// The school's answer brings this device back to its day.
				const told = page.waitForResponse(
					(answer) => answer.url().endsWith('/api/sync') && answer.ok()
				);
				await tellGoodNews(page);
				await told;
			}
		},
		prepare: (page) => page.getByText('Une bonne nouvelle de').first().waitFor()
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
		name: 'session-ends',
		as: CPE,
		prepare: async (page) => {
			await meBecomes(page, (me) => ({ ...me, endsOn: '2027-06-21' }));
			await page.reload();
			await page.getByText('de vous identifier de nouveau').waitFor();
			await page.getByRole('list', { name: 'Alertes' }).getByRole('listitem').first().waitFor();
		}
	},
	{
		name: 'come-in-again',
		as: CPE,
		path: '/mes-donnees',
		prepare: (page) => comeInAgain(page)
	},
	{
		name: 'come-in-again-code',
		as: CPE,
		path: '/mes-donnees',
		prepare: async (page) => {
			await comeInAgain(page);
			await page.getByLabel('Adresse e-mail professionnelle').fill('andrea@lycee.example');
			await press(page, 'Recevoir un code');
			await page.getByLabel('Code reçu par e-mail').waitFor();
		}
	},
	{
		name: 'come-in-again-unreachable',
		as: CPE,
		path: '/mes-donnees',
		prepare: async (page) => {
			await page.route('**/api/schools', (route) => route.abort());
			await comeInAgain(page);
			await page.getByText('Le lycée est injoignable').waitFor();
		}
	},
	{
		name: 'come-in-again-vouched',
		as: CPE,
		path: '/mes-donnees',
		prepare: async (page) => {
			await meBecomes(page, ({ demo: _trying, ...me }) => me);
			const here = { schools: [], oidc: 'mon ENT' } satisfies Schools;
			await page.route('**/api/schools', (route) => route.fulfill({ json: here }));
			await comeInAgain(page);
			await page.getByRole('button', { name: 'Entrer avec mon ENT' }).waitFor();
		}
	},
	{
		name: 'come-in-again-otherwise',
		as: CPE,
		path: '/mes-donnees',
		prepare: async (page) => {
			await meBecomes(page, ({ demo: _trying, ...me }) => me);
			const here = { schools: [] } satisfies Schools;
			await page.route('**/api/schools', (route) => route.fulfill({ json: here }));
			await comeInAgain(page, 0);
			await page.getByRole('link', { name: 'Taper un code' }).waitFor();
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
