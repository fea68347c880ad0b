import type { BrowserContext, Locator, Page } from '@playwright/test';
import { controlled } from './people.ts';

/** One screen as one person meets it. What shows every screen, or judges it, walks this list. */
export interface Screen {
	readonly name: string;
	/** One of the cast; nobody: signed out. */
	readonly as?: string;
	readonly path?: string;
	/** What somebody else did first, on a device of their own. */
	readonly before?: Screen;
	/** Opened on a device that has just been signed in and received everything. */
	readonly prepare?: (page: Page, context: BrowserContext) => Promise<void>;
}

const STUDENT = 'Léa EXEMPLE';
const TUTOR = 'Camille LEVAIN';
const REFERENT = 'Dany TABLEAU';
const CPE = 'Andrea VEILLE';
const HEAD = 'Maxence CADRE';

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
	{ name: 'referent-student', as: REFERENT, path: '/eleves/stage-lea' },
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
			await page.getByRole('combobox').pressSequentially('a');
			await page.getByRole('option').first().waitFor();
		}
	},
	{
		name: 'board-silent',
		as: CPE,
		prepare: (page) => page.getByRole('button', { name: /^Voir les .* entreprises/ }).click()
	},
	{ name: 'board-offline', as: CPE, before: REPORTED, prepare: offline },
	{ name: 'day-log', as: CPE, path: '/journal-du-jour', before: REPORTED },
	{ name: 'students', as: CPE, path: '/eleves' },
	{ name: 'student-file', as: CPE, path: '/eleves/stage-lea' },
	{ name: 'placements', as: CPE, path: '/stages' },
	{ name: 'desk', as: 'Lou APPEL' },
	{ name: 'head', as: HEAD, before: REPORTED },
	{ name: 'staff', as: HEAD, path: '/personnels' },
	{ name: 'figures', as: HEAD, path: '/chiffres' },
	{ name: 'not-for-you', as: STUDENT, path: '/chiffres' },
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

function alerts(page: Page): Locator {
	return page
		.getByRole('list', { name: 'Alertes' })
		.getByRole('listitem')
		.filter({ hasText: 'Aya' });
}

function press(where: Pick<Page, 'getByRole'>, name: string): Promise<void> {
	return where.getByRole('button', { name }).click();
}
