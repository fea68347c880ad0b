import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { errorBody } from '#shared/api/errors.ts';
import type { Me, Settings } from '#shared/api/protocol.ts';
import type { AccessList, Sheets } from '#shared/domain/access.ts';
import { knownIn } from '#shared/domain/known-dates.ts';
import type { Agreement } from '#shared/domain/placement.ts';
import type { PlacementFile } from '#shared/domain/placement-file.ts';
import { controlled, GATEWAY_KEY, NOW, shiftClock } from './people.ts';
import { TUTOR, CPE, type Screen } from './screen.ts';

/* What somebody does before a screen is shown, or what the school is made to say. */

export async function codeForm(page: Page): Promise<void> {
	await page.getByLabel('Code de la fiche').waitFor();
}

/** As on the Friday before: some were never here. */
export async function accessRead(page: Page): Promise<void> {
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

export async function addDevice(page: Page): Promise<void> {
	await press(page, 'Ajouter un appareil');
	await page.getByRole('img', { name: /^Carré/ }).waitFor();
}

/** As a quarter of an hour after they came in. @param keys passkeys that they have */
export async function comeInAgain(page: Page, keys = 1): Promise<void> {
	const key = { id: 'key', device: 'chrome/windows', createdAt: Date.parse(NOW), usedAt: null };
	const passkeys = [key].slice(0, keys);
	await page.route('**/api/passkeys', (route) => route.fulfill({ json: { passkeys } }));
	await page.route('**/api/passkeys/options', (route) =>
		route.fulfill({ status: 403, json: errorBody('come-in-again') })
	);
	await page.reload();
	await press(page, 'Créer une clé sur cet appareil');
	await page.getByRole('heading', { name: 'Entrer à nouveau' }).waitFor();
}

/** A service that rephrases is set up, and says this. @param write what stands there to be said in other words */
export async function rephrasedAs(
	page: Page,
	text: string,
	write?: () => Promise<void>
): Promise<void> {
	await page.route('**/api/rephrase', (route) => {
		const asked = route.request().postDataJSON() as object | null;
		// All of a question leaves, or nothing of it.
		return route.fulfill({ json: asked ? { text, left: !('question' in asked) } : { on: true } });
	});
	await page.reload();
	await page.getByRole('button', { name: 'Reformuler' }).waitFor();
	await write?.();
	await press(page, 'Reformuler');
	await page.getByText(text).waitFor();
}

/** The school says something else of who is here, and this browser remembers it. */
export async function meBecomes(page: Page, change: (me: Me) => Me): Promise<void> {
	let said: Me | undefined;
	await page.route('**/api/me?*', async (route) => {
		const me = (await (await route.fetch()).json()) as Me;
		said = change(me);
		await route.fulfill({ json: said });
	});
	await Promise.all([page.waitForResponse('**/api/me?*'), page.reload()]);
	// Not by `waitForFunction`: a promise is true to it before it says anything.
	const remembered = (): Promise<string> =>
		page.evaluate(
			() =>
				new Promise((resolve) => {
					const opened = indexedDB.open('carnet');
					opened.onsuccess = () => {
						const asked = opened.result.transaction('values').objectStore('values').get('me');
						asked.onsuccess = () => {
							opened.result.close();
							resolve(JSON.stringify(asked.result));
						};
					};
				})
		);
	await expect.poll(remembered).toBe(JSON.stringify(said));
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
export async function substitutions(page: Page): Promise<void> {
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
export function replaced(absent: 'ref-a' | 'ref-b'): NonNullable<Screen['prepare']> {
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
export async function placement(page: Page, more: Partial<Agreement> = {}): Promise<void> {
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
export function pausedHere(told: RegExp): NonNullable<Screen['prepare']> {
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

/** In a zone, with the weeks of seconde half typed. */
export async function wrongDates(page: Page): Promise<void> {
	const years = ['2026', '2027'].map((year) => {
		const known = knownIn(year, 'B');
		return { year, known, dates: known };
	});
	const calendar = { zone: 'B', place: 'alsace-moselle', years } as const;
	await page.route('**/api/settings', async (route) => {
		const settings = (await (await route.fetch()).json()) as Settings;
		await route.fulfill({ json: { ...settings, calendar } satisfies Settings });
	});
	await page.reload();
	await page.getByRole('group', { name: 'Seconde' }).getByLabel('Du').fill('2027-06-14');
}

/** A journal that went, a decision, an erasure. */
export async function auditRead(page: Page): Promise<void> {
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

export async function dutyRead(page: Page): Promise<void> {
	await page.getByRole('table').waitFor();
}

/** The open alert of the demonstration has a family to call. */
export async function boardFamily(page: Page): Promise<void> {
	await withFamily(page).getByText('Famille', { exact: true }).click();
	await withFamily(page).getByText('Phrase à lire au téléphone').click();
	await withFamily(page).locator('[lang] p').first().waitFor();
}

/** The school says that e-mail and notifications are dead. */
export async function deadParts(page: Page): Promise<void> {
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
export async function tried(page: Page): Promise<void> {
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

export function withFamily(page: Page): Locator {
	return page
		.getByRole('list', { name: 'Alertes' })
		.getByRole('listitem')
		.filter({ hasText: 'Gwen PUPITRE' });
}

export async function offline(page: Page, context: BrowserContext): Promise<void> {
	await controlled(page);
	await context.setOffline(true);
	await page.getByText('Hors connexion').waitFor();
}

/** Without network, and so many hours from now. */
export async function away(page: Page, context: BrowserContext, hours: number): Promise<void> {
	await offline(page, context);
	await context.addInitScript(shiftClock, hours * 3_600_000);
	await again(page);
}

/** The Friday of this week, the last day of Léa's placement, seen to its end. */
export async function lastFriday(page: Page, context: BrowserContext): Promise<void> {
	await away(page, context, 3 * 24);
	await page.getByText('Une bonne nouvelle pour').waitFor();
}

export async function tellGoodNews(page: Page): Promise<void> {
	await page.getByText('Une bonne nouvelle pour').click();
	for (const name of ['Mon stage', "J'ai découvert"])
		await page.getByRole('checkbox', { name }).check();
	await press(page, 'Envoyer à ma famille');
}

async function again(page: Page): Promise<void> {
	await page.reload();
	await page.getByRole('heading', { level: 1 }).first().waitFor();
}

export async function helpInTheEvening(page: Page, context: BrowserContext): Promise<void> {
	await away(page, context, 10);
	await press(page, "J'ai besoin d'aide");
	await page.getByRole('checkbox', { name: 'CPE' }).check();
	await press(page, 'Envoyer ma demande');
	await page.getByText('Message gardé.').waitFor();
}

/** A finished day, on this device only: the next screen finds the school as it was. */
export async function written(page: Page, context: BrowserContext): Promise<void> {
	await offline(page, context);
	await press(page, "J'y suis");
	const boxes = page.getByRole('textbox');
	await boxes.nth(0).fill('J’ai pesé la farine, puis nous avons façonné quarante pains ensemble.');
	await boxes.nth(3).fill('Bonjour, entre, tu vas te salir !');
	await page.getByRole('radio', { name: 'Bien', exact: true }).check();
	await press(page, "J'ai fini ma journée");
	await page.getByText('Ta journée est finie.').waitFor();
}

export async function said(page: Page, context: BrowserContext): Promise<void> {
	await offline(page, context);
	await press(page, 'Je ne pourrai pas venir');
	await page.getByRole('checkbox', { name: 'Cet après-midi' }).check();
	await press(page, 'Prévenir le lycée');
	await page.getByText('Absence annoncée').waitFor();
	await press(page, 'Je me suis fait mal');
	await press(page, 'Prévenir le lycée');
	await page.getByText('Accident signalé').waitFor();
}

export async function refused(page: Page, context: BrowserContext): Promise<void> {
	await offline(page, context);
	await page.getByRole('textbox').first().fill('Écrit trop tard');
	await page.getByText('Gardé sur cet appareil').first().waitFor();
	await inRecord(page, 'pages', { code: 'closed' });
	await again(page);
	await page.getByText('Ce stage est clos').waitFor();
}

/** Signed in, and nothing has come from the school yet. */
export async function firstStart(page: Page, context: BrowserContext): Promise<void> {
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

export function lookedFor(page: Page): Locator {
	return page
		.getByRole('list', { name: 'Alertes' })
		.getByRole('listitem')
		.filter({ hasText: 'Farid PUPITRE' });
}

export function alerts(page: Page): Locator {
	return page
		.getByRole('list', { name: 'Alertes' })
		.getByRole('listitem')
		.filter({ hasText: 'Aya' });
}

export async function reloadWithout(page: Page, path: string): Promise<void> {
	await page.route(path, (route) => route.abort());
	await page.reload();
	await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Chromium offers it in a window of one's own only; what it would do is done here. */
export async function homeScreen(page: Page): Promise<void> {
	await page.evaluate(() => {
		window.dispatchEvent(new Event('beforeinstallprompt', { cancelable: true }));
	});
	await page.getByRole('textbox').first().fill('Compté la caisse');
	await page.getByRole('button', { name: 'Installer Carnet' }).waitFor();
}

export async function signOutRefused(page: Page, context: BrowserContext): Promise<void> {
	await offline(page, context);
	await page.getByRole('textbox').first().fill('Vidé le camion');
	await press(page, 'Se déconnecter');
	await page.getByText('Déconnexion impossible').waitFor();
}

/** Tom's words have not left when a référent sits down at the same computer. */
export async function othersWaiting(page: Page): Promise<void> {
	await page.route('**/api/sync', (route) => route.abort());
	await page.getByRole('textbox').first().fill('Vidé le camion');
	await page.getByText('Gardé sur cet appareil').first().waitFor();
	await press(page, 'Changer de personne');
	await press(page, 'Entrer comme Sacha CRAIE');
	await page.getByRole('navigation', { name: 'Pages' }).waitFor();
	await page.getByText('attend encore').waitFor();
}

export async function sessionOver(page: Page, context: BrowserContext): Promise<void> {
	await context.clearCookies();
	await page.reload();
	await page.getByText('Session terminée').waitFor();
}

export async function diskRefused(page: Page): Promise<void> {
	await page.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('The disk is broken', 'UnknownError');
		};
	});
	await page.reload();
	await page.getByText('Carnet ne peut pas lire cet appareil.').waitFor();
}

/** One carried over just now, one more waits. */
export async function toReport(page: Page): Promise<void> {
	await boardFinished(page);
	await page.getByRole('link', { name: 'À reporter' }).click();
	const list = page.getByRole('list', { name: /^À reporter/ });
	await list.getByRole('button', { name: 'Reporté' }).first().click();
	await page.getByRole('list', { name: "Reportés à l'instant" }).waitFor();
}

export async function boardFinished(page: Page): Promise<void> {
	await page.locator('summary', { hasText: "Traitées aujourd'hui" }).click();
	await page.getByRole('button', { name: 'Copier pour Pronote' }).first().waitFor();
}

export async function remindTutors(page: Page): Promise<void> {
	await page.locator('summary', { hasText: 'Relancer les tuteurs' }).click();
	await page
		.getByRole('button', { name: /^Envoyer à/ })
		.or(page.getByText("Personne d'autre à relancer"))
		.first()
		.waitFor();
}

export async function showHistory(page: Page): Promise<void> {
	await page.getByRole('list', { name: 'Historique des alertes' }).scrollIntoViewIfNeeded();
}

export function press(where: Pick<Page, 'getByRole'>, name: string | RegExp): Promise<void> {
	return where.getByRole('button', { name }).click();
}

export function trainee(page: Page): ReturnType<Page['getByRole']> {
	return page.getByRole('group', { name: /Léa/ });
}

export async function unsentAbsence(page: Page, context: BrowserContext): Promise<void> {
	await offline(page, context);
	await press(page, "J'ai compris");
	await press(trainee(page), 'Absence');
	await press(trainee(page), 'Envoyer');
	await trainee(page).getByText('Gardé sur cet appareil').waitFor();
}

/** What the gateway of text messages would bring. */
export async function gatewayBrings(
	page: Page,
	id: string,
	from: string,
	text: string
): Promise<void> {
	const answer = await page.request.post(new URL('/api/inbound/sms', page.url()).href, {
		headers: { Authorization: `Bearer ${GATEWAY_KEY}` },
		data: { id, from, to: '+33639989900', text }
	});
	if (answer.status() !== 204) throw new Error(`the gateway was told ${answer.status()}`);
}

/** As if the screen had stayed open for days: its clock only, nothing is asked of the school meanwhile. */
export async function later(page: Page, days: number, shows: RegExp): Promise<void> {
	await page.evaluate((shift) => {
		const now = Date.now.bind(Date);
		Date.now = () => now() + shift;
	}, days * 86_400_000);
	await page.getByText(shows).first().waitFor();
}

/** Léa is said absent, and a CPE reaches her family: then the family's page speaks of it. */
export async function familyTold(page: Page): Promise<void> {
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

export async function importFile(page: Page, text: string): Promise<void> {
	await page.getByRole('button', { name: 'Choisir un fichier' }).waitFor();
	const buffer = Buffer.from(text);
	const file = { name: 'stages.csv', mimeType: 'text/csv', buffer };
	await page.locator('input[type="file"]').setInputFiles(file);
}

/** Rows of every kind: to create, to change, as they are, to mend. */
export async function importPreview(page: Page): Promise<void> {
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
