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
	{ name: 'student-today', as: STUDENT },
	{ name: 'student-offline', as: STUDENT, prepare: offline },
	{ name: 'student-help', as: STUDENT, prepare: (page) => press(page, "J'ai besoin d'aide") },
	{ name: 'my-data-student', as: STUDENT, path: '/mes-donnees' },
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
	{ name: 'referent-calls', as: REFERENT, prepare: (page) => press(page, /^À appeler/) },
	{ name: 'referent-news', as: REFERENT, prepare: (page) => press(page, /^Nouveautés/) },
	{ name: 'referent-offline', as: REFERENT, prepare: offline },
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

function press(where: Pick<Page, 'getByRole'>, name: string | RegExp): Promise<void> {
	return where.getByRole('button', { name }).click();
}
