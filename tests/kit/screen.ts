import type { BrowserContext, Page } from '@playwright/test';

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

/** Of the cast. */
export const STUDENT = 'Léa EXEMPLE';
export const TWO_HOSTS = 'Tom SPÉCIMEN';
export const TUTOR = 'Camille LEVAIN';
export const REFERENT = 'Dany TABLEAU';
export const CPE = 'Andrea VEILLE';
export const GUARDIAN = 'Alix EXEMPLE';
export const HEAD = 'Maxence CADRE';

/** The placement that its screens change. */
export const CHANGED = '/stages/stage-lea';
