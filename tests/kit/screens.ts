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

export const SCREENS: readonly Screen[] = [
	{ name: 'signed-out' },
	{
		name: 'signed-out-others',
		prepare: async (page) => page.getByText('Tout le lycée').click()
	},
	{ name: 'signed-out-unreachable', prepare: (page) => reloadWithout(page, '**/api/**') },
	{ name: 'student-today', as: STUDENT },
	{ name: 'student-offline', as: STUDENT, prepare: offline },
	{ name: 'student-help', as: STUDENT, prepare: (page) => press(page, "J'ai besoin d'aide") },
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
	{ name: 'sign-out-refused', as: 'Tom SPÉCIMEN', prepare: signOutRefused },
	{ name: 'session-over', as: REFERENT, prepare: sessionOver },
	{ name: 'disk-refused', as: REFERENT, prepare: diskRefused },
	{ name: 'tutor', as: TUTOR },
	{
		name: 'tutor-reason',
		as: TUTOR,
		prepare: (page) => press(page.getByRole('group', { name: /Léa/ }), 'Absence')
	},
	{
		name: 'tutor-other',
		as: TUTOR,
		prepare: (page) => press(page.getByRole('group', { name: /Léa/ }), 'Autre chose')
	},
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
	{ name: 'guardian', as: 'Alix EXEMPLE' },
	{ name: 'not-found', as: REFERENT, path: '/nulle-part' }
];

async function offline(page: Page, context: BrowserContext): Promise<void> {
	await controlled(page);
	await context.setOffline(true);
	await page.getByText('Hors connexion').waitFor();
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

function press(where: Pick<Page, 'getByRole'>, name: string): Promise<void> {
	return where.getByRole('button', { name }).click();
}
