import type { BrowserContext, Page } from '@playwright/test';
import { controlled } from './people.ts';

/** One screen as one person meets it. What shows every screen, or judges it, walks this list. */
export interface Screen {
	readonly name: string;
	/** One of the cast; nobody: signed out. */
	readonly as?: string;
	readonly path?: string;
	/** Opened on a device that has just been signed in and received everything. */
	readonly prepare?: (page: Page, context: BrowserContext) => Promise<void>;
}

const STUDENT = 'Léa EXEMPLE';
const TUTOR = 'Camille LEVAIN';
const REFERENT = 'Dany TABLEAU';
const CPE = 'Andrea VEILLE';
const GUARDIAN = 'Alix EXEMPLE';

export const SCREENS: readonly Screen[] = [
	{ name: 'signed-out' },
	{ name: 'student-today', as: STUDENT },
	{ name: 'student-offline', as: STUDENT, prepare: offline },
	{ name: 'student-help', as: STUDENT, prepare: (page) => press(page, "J'ai besoin d'aide") },
	{ name: 'my-data-student', as: STUDENT, path: '/mes-donnees' },
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
	{ name: 'tutor-offline', as: TUTOR, prepare: unsentAbsence },
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
	{ name: 'referent-student', as: REFERENT, path: '/eleves/stage-lea' },
	{ name: 'board', as: CPE },
	{ name: 'board-offline', as: CPE, prepare: offline },
	{ name: 'students', as: CPE, path: '/eleves' },
	{ name: 'student-file', as: CPE, path: '/eleves/stage-lea' },
	{ name: 'placements', as: CPE, path: '/stages' },
	{ name: 'desk', as: 'Lou APPEL' },
	{ name: 'head', as: 'Maxence CADRE' },
	{ name: 'office', as: 'Charlie DOSSIER' },
	{ name: 'care', as: 'Eden SOIN' },
	{ name: 'guardian', as: GUARDIAN },
	{ name: 'guardian-event', as: GUARDIAN, prepare: familyTold },
	{
		name: 'guardian-kept',
		as: GUARDIAN,
		prepare: (page) => page.getByText('Ce que Carnet garde').click()
	},
	{ name: 'not-found', as: REFERENT, path: '/nulle-part' }
];

async function offline(page: Page, context: BrowserContext): Promise<void> {
	await controlled(page);
	await context.setOffline(true);
	await page.getByText('Hors connexion').waitFor();
}

function press(where: Pick<Page, 'getByRole'>, name: string): Promise<void> {
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
