import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { controlled, expect, test as journey } from '#tests/kit/people.ts';
import { utf8, windows1252 } from '#tests/kit/school-files/encodings.ts';
import { fictitiousSchool, type StudentOf } from '#tests/kit/school-files/school.ts';
import {
	elevesXml,
	responsablesXml,
	structuresXml,
	zipped
} from '#tests/kit/school-files/siecle.ts';
import { delimited, pronoteRows, siecleRows, workbook } from '#tests/kit/school-files/tables.ts';

/** 400 whom nobody knows yet: others for each number. */
function studentsOf(nth: number): StudentOf[] {
	const suffix = 'ABCD'.charAt(nth).repeat(3);
	return fictitiousSchool().map((one) => ({
		...one,
		eleveId: `${nth}${one.eleveId}`,
		ine: `${nth}${one.ine.slice(1)}`,
		last: `${one.last} ${suffix}`,
		className: `${one.className}${suffix.charAt(0)}`,
		guardians: one.guardians.map((guardian) => ({
			...guardian,
			last: `${guardian.last} ${suffix}`,
			personId: `${nth}${guardian.personId}`,
			email: guardian.email && `${nth}${guardian.email}`
		}))
	}));
}

/** Every student once more, one in another class, and with a slip of the pen in their name. */
function mistaken(students: readonly StudentOf[]): StudentOf[] {
	const className = students[0]?.className ?? '';
	return students.map((one, index) =>
		index === 77 ? { ...one, last: `${one.last}0`, className } : one
	);
}

const DESK = { width: 1280, height: 800 };

/** In a worker of its own: the school into which these students come is nobody else's. */
const test = journey.extend<object, { apart: boolean }>({
	apart: [
		async ({}, use) => {
			await use(true);
		},
		{ scope: 'worker', auto: true }
	]
});

const FORMATS: Readonly<
	Record<
		string,
		{ readonly name: string; readonly write: (school: readonly StudentOf[]) => Uint8Array }
	>
> = {
	'SIECLE in a ZIP': {
		name: 'export.zip',
		write: (school) =>
			zipped({
				'ElevesAvecAdresses.xml': elevesXml(school),
				'ResponsablesAvecAdresses.xml': responsablesXml(school),
				'Structures.xml': structuresXml(school)
			})
	},
	'Pronote, Windows-1252': {
		name: 'pronote.csv',
		write: (school) => windows1252(delimited(pronoteRows(school), ';'))
	},
	'a list, UTF-8 and tabs': {
		name: 'liste.txt',
		write: (school) => utf8(delimited(siecleRows(school), '\t', '\n'), true)
	},
	'a workbook': { name: 'liste.xlsx', write: (school) => workbook(siecleRows(school)) }
};

async function openImport(page: Page): Promise<void> {
	await page.setViewportSize(DESK);
	await page.getByRole('link', { name: 'Importer' }).click();
	await expect(page.getByRole('heading', { level: 1, name: /Importer/ })).toBeFocused();
	await expect(page.getByRole('button', { name: 'Choisir un fichier' })).toBeEnabled();
}

async function choose(page: Page, name: string, content: Uint8Array | string): Promise<void> {
	const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
	await page.locator('input[type="file"]').setInputFiles(file);
	await expect(page.getByRole('progressbar')).toBeHidden();
}

function filter(page: Page, name: string): Locator {
	return page.getByRole('group', { name: 'Lignes à montrer' }).getByRole('button', { name });
}

async function apply(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Appliquer' }).click();
	await expect(page.getByRole('heading', { name: `C'est importé.` })).toBeVisible();
}

Object.entries(FORMATS).forEach(([format, { name, write }], nth) => {
	const students = studentsOf(nth);

	test(`[IM10, IM18] 400 students come in from ${format}, come again without a change, and one is corrected`, async ({
		enter
	}) => {
		const { page } = await enter('Charlie DOSSIER');
		await openImport(page);
		const step = timed();
		await choose(page, name, write(students));
		await expect(filter(page, 'À créer (')).toBeVisible();
		step('read');
		await page.getByRole('button', { name: 'Les créer toutes' }).click();
		await expect(filter(page, 'À corriger (0)')).toBeVisible();
		step('planned');
		await apply(page);
		step('applied');
		await choose(page, name, write(students));
		await expect(page.getByText('Rien à faire')).toBeVisible();
		await expect(page.getByRole('button', { name: 'Appliquer' })).toBeDisabled();
		await expect(filter(page, 'À créer (0)')).toBeVisible();
		step('again');
		await page.reload();
		await choose(page, name, write(mistaken(students)));
		await expect(filter(page, 'À corriger (1)')).toBeVisible();
		const cell = page.getByRole('textbox', { name: /^(Élèves|Nom de famille|NOM_DE_FAMILLE)/ });
		await cell.fill((await cell.inputValue()).replace('0', ''));
		await cell.press('Enter');
		await expect(filter(page, 'À corriger (0)')).toBeVisible();
		await filter(page, 'À modifier (1)').click();
		await expect(page.getByText('Corrigé ici')).toBeVisible();
		await apply(page);
		step('corrected');
		await expect(page.getByText(/1.ligne modifiée/).first()).toBeVisible();
		test.info().annotations.push({ type: 'times', description: `${format}: ${step.told()}` });
	});
});

test.describe('a workplace list', () => {
	const HEAD = 'Nom;Prénom;Classe;Entreprise;Tuteur;Mail tuteur;Dates;Horaires;Sexe';
	const LEA = 'EXEMPLE;Léa;2de Démo';
	const HOURS = '8h30-12h / 13h30-16h30';

	test('[IM15, IM18] is mended in place, left out in part, and stands in the placements; only what is read leaves the browser', async ({
		enter
	}) => {
		const { page } = await enter('Maxence CADRE');
		const sent: string[] = [];
		page.on('request', (request) => sent.push(request.postData() ?? ''));
		await openImport(page);
		await choose(
			page,
			'stages.csv',
			[
				HEAD,
				`${LEA};Garage fictif;AUTO Max;max@garage.example;28/06/2027, 29/06/2027;${HOURS};canari`,
				`FICTIF;Nils;2de Démo;Garage fictif;AUTO Max;max@garage;28/06/2027;${HOURS};canari`,
				`MODÈLE;Aya;2de Démo;=1+1;;;28/06/2027;${HOURS};canari`,
				`PERSONNE;Zoé;2de Démo;Garage fictif;;;28/06/2027;${HOURS};canari`
			].join('\r\n')
		);
		await expect(filter(page, 'À corriger (3)')).toBeVisible();
		const saved = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Télécharger les lignes à corriger' }).click();
		const rejected = await readFile(await (await saved).path(), 'utf8');
		expect(rejected).toContain(`"'=1+1"`);
		expect(rejected.trim().split('\r\n')).toHaveLength(4);
		const mail = page.getByRole('textbox', { name: /^Mail tuteur/ });
		await mail.fill('max@garage.example');
		await page.getByRole('button', { name: /^Corriger : Mail tuteur/ }).click();
		await expect(filter(page, 'À corriger (2)')).toBeVisible();
		await page.getByRole('button', { name: /^Laisser de côté : .*PERSONNE/ }).click();
		await expect(page.getByText('Lignes que vous laissez de côté (1)')).toBeVisible();
		await expect(page.getByText(`Une ligne à corriger n'est pas importée.`)).toBeVisible();
		await apply(page);
		expect(sent.filter((body) => body.includes('garage'))).toHaveLength(1);
		expect(sent.join('')).not.toContain('canari');
		await expect(page.getByText(/, par Maxence CADRE/)).toBeVisible();
		await page.getByRole('link', { name: 'Stages', exact: true }).click();
		await expect(page.getByRole('row', { name: /Garage fictif/ })).toHaveCount(2);
	});

	test('[IM4, IM16] columns that nobody knows are named by a person; a new class waits for a word', async ({
		enter
	}) => {
		const { page } = await enter('Charlie DOSSIER');
		await openImport(page);
		await choose(
			page,
			'notes.csv',
			['Nom;Prénom;Date de naissance;Truc', 'NEUF;Ada;01/02/2011;2 GT9'].join('\n')
		);
		await expect(page.getByRole('alert')).toContainText('Il manque une colonne');
		await expect(page.getByText('Rien ne peut être appliqué')).toBeVisible();
		await page.getByLabel('Truc').selectOption('Élève : classe');
		await expect(page.getByRole('combobox', { name: /^Truc/ })).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Classes nouvelles (1)' })).toBeVisible();
		await expect(filter(page, 'À corriger (1)')).toBeVisible();
		const added = page.getByRole('group', { name: /^2 GT9/ });
		await added.getByRole('radio', { name: 'Laisser de côté' }).check();
		await expect(filter(page, 'Laissé de côté (1)')).toBeVisible();
		await added.getByRole('radio', { name: 'Créer' }).check();
		await expect(filter(page, 'À créer (1)')).toBeVisible();
	});

	test('[IM18] two people import the same: the second is told, reads again, and finds nothing to do', async ({
		enter
	}) => {
		const file = ['CODE_STRUCTURE;LIBELLE_LONG', '2GT77;Seconde 77'].join('\n');
		const pages = [(await enter('Charlie DOSSIER')).page, (await enter('Maxence CADRE')).page];
		for (const page of pages) {
			await openImport(page);
			await choose(page, 'classes.csv', file);
			await page.getByRole('button', { name: 'Les créer toutes' }).click();
			await expect(filter(page, 'À créer (1)')).toBeVisible();
		}
		const [first, second] = pages;
		if (!first || !second) throw new Error('two people');
		await apply(first);
		await second.getByRole('button', { name: 'Appliquer' }).click();
		await expect(second.getByRole('alert')).toContainText(`Le lycée a changé depuis l'aperçu`);
		await expect(second.getByText('Rien à faire')).toBeVisible();
	});

	test('[IM2] a file that cannot be read says why, and takes nothing in', async ({ enter }) => {
		const { page } = await enter('Charlie DOSSIER');
		await openImport(page);
		await choose(page, 'eleves.csv', '%PDF-1.7');
		await expect(page.getByRole('alert')).toContainText(`C'est un PDF`);
		const dropped = await page.evaluateHandle(() => {
			const data = new DataTransfer();
			data.items.add(new File(['PK\u0003\u0004 half an archive'], 'export.zip'));
			return data;
		});
		const zone = page.getByRole('group', { name: 'Choisir un fichier' });
		await zone.dispatchEvent('drop', { dataTransfer: dropped });
		await expect(page.getByRole('alert')).toContainText('Cette archive ZIP est incomplète');
		await expect(page.getByRole('heading', { name: 'Aperçu' })).toBeHidden();
	});

	test('[IM18] says without network that it needs some, and no device keeps its code', async ({
		enter
	}) => {
		const { page, context } = await enter('Charlie DOSSIER');
		await controlled(page);
		const kept = await page.evaluate(async () => {
			const names = await caches.keys();
			const requests = await Promise.all(
				names.map(async (name) => (await caches.open(name)).keys())
			);
			return requests.flat().map(({ url }) => url);
		});
		expect(kept.filter((url) => /immutable\/(online|workers)\//.test(url))).toEqual([]);
		expect(kept.length).toBeGreaterThan(10);
		await context.setOffline(true);
		await page.getByRole('link', { name: 'Importer' }).click();
		await expect(page.getByRole('heading', { name: `L'import demande du réseau.` })).toBeVisible();
		await context.setOffline(false);
	});
});

/** How long each step takes, told with the test; nothing is asked of it. */
function timed(): ((step: string) => void) & { told(): string } {
	let last = performance.now();
	const steps: string[] = [];
	const step = (name: string): void => {
		const now = performance.now();
		steps.push(`${name} ${((now - last) / 1000).toFixed(1)} s`);
		last = now;
	};
	return Object.assign(step, { told: () => steps.join(', ') });
}
