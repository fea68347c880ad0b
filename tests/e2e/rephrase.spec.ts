import { startModelServer, type ModelServer } from '#tests/kit/model-server.ts';
import { expect, NOW, test as journeys } from '#tests/kit/people.ts';
import { runServer } from '#tests/kit/server.ts';

/** A school that has a service that rephrases. */
const test = journeys.extend<object, { model: ModelServer }>({
	school: ['with a service that rephrases', { scope: 'worker' }],
	model: [
		async ({}, use) => {
			const model = await startModelServer();
			await use(model);
			await model.close();
		},
		{ scope: 'worker' }
	],
	server: [
		async ({ model }, use) => {
			const env = { LLM_URL: model.url, LLM_MODEL: 'small', LLM_KEY: 'secret-key' };
			const server = await runServer({ DEMO_NOW: NOW, ...env });
			await use({ ...server, startedAt: Date.now() });
			expect(await server.stop()).toBe(0);
		},
		{ scope: 'worker', timeout: 120_000 }
	]
});

const LABEL = "Reformulé par un service automatique. Les phrases de l'élève font foi.";

test('[LM5, LM7] a référent reads a summary in other words, labelled below the student’s own, or that none came', async ({
	enter,
	model
}) => {
	model.answers = "L'élève a servi des clients, et a trouvé la caisse difficile.";
	const { open, context } = await enter('Dany TABLEAU');
	const page = await open('/eleves/stage-lea');
	const own = page.getByRole('region', { name: 'Dans ses mots' });
	await expect(own.getByRole('button', { name: 'Reformuler' })).toBeVisible();
	const sentences = await own.getByRole('listitem').allTextContents();
	expect(sentences.length).toBeGreaterThan(1);
	await own.getByRole('button', { name: 'Reformuler' }).click();
	await expect(own.getByText(LABEL)).toBeVisible();
	await expect(own).toContainText('a trouvé la caisse difficile.');
	expect(await own.getByRole('listitem').allTextContents()).toEqual(sentences);
	expect(model.received[0]?.body.messages[1]?.content).not.toMatch(/Léa|EXEMPLE|LEVAIN/i);

	model.answers = (response) => response.writeHead(500).end();
	await own.getByRole('button', { name: 'Reformuler' }).click();
	await expect(own).toContainText('Le service de reformulation ne répond pas.');
	await expect(own.getByText(LABEL)).toHaveCount(0);
	expect(await own.getByRole('listitem').allTextContents()).toEqual(sentences);

	const head = await enter('Maxence CADRE');
	const audit = await head.open('/historique');
	await expect(
		audit.getByText('Dany TABLEAU a fait reformuler des phrases de Léa EXEMPLE')
	).toHaveCount(2);

	// Without network nothing speaks of it.
	await context.setOffline(true);
	await page.getByRole('link', { name: 'Retour' }).click();
	await page.getByRole('row', { name: /Léa/ }).getByRole('link').first().click();
	await expect(own.getByRole('listitem')).toHaveCount(sentences.length);
	await expect(own.getByRole('button', { name: 'Reformuler' })).toHaveCount(0);
});

test('[LM5, LM7] a référent reads their class in other words, labelled below the students’ own, or that none came', async ({
	enter,
	model
}) => {
	model.answers = 'Des élèves servent des clients. Le bruit leur a paru difficile.';
	const before = model.received.length;
	const { open } = await enter('Dany TABLEAU');
	const page = await open('/classes');
	const one = page.getByRole('region', { name: '2de Démo' });
	const own = one.getByRole('listitem');
	await expect(own.first()).toBeVisible();
	const sentences = await own.allTextContents();
	await one.getByRole('button', { name: 'Reformuler' }).click();
	const label = one.getByText(
		'Reformulé par un service automatique. Les phrases des élèves font foi.'
	);
	await expect(label).toBeVisible();
	await expect(one).toContainText('Le bruit leur a paru difficile.');
	expect(await own.allTextContents()).toEqual(sentences);
	const content = model.received[before]?.body.messages[1]?.content ?? '';
	expect(content).toMatch(/^Fait.: /m);
	expect(content).not.toMatch(/Léa|Nils|EXEMPLE|LEVAIN/i);

	model.answers = (response) => response.writeHead(500).end();
	await one.getByRole('button', { name: 'Reformuler' }).click();
	await expect(one).toContainText('Le service de reformulation ne répond pas.');
	await expect(label).toHaveCount(0);
	expect(await own.allTextContents()).toEqual(sentences);
});

test('[LM5] a head reads a question in other words, and takes it by their own hand', async ({
	enter,
	model
}) => {
	model.answers = 'Quel geste as-tu appris en regardant ?';
	const { open } = await enter('Maxence CADRE');
	const page = await open('/reglages');
	const box = page.getByRole('textbox', { name: 'Votre question' });
	await expect(page.getByRole('button', { name: 'Reformuler' })).toBeDisabled();
	await box.fill('Tu as appris quoi comme geste en regardant les autres ?');
	await page.getByRole('button', { name: 'Reformuler' }).click();
	await expect(page.getByText('Proposé par un service automatique.')).toBeVisible();
	await expect(box).toHaveValue('Tu as appris quoi comme geste en regardant les autres ?');
	await page.getByRole('button', { name: 'Prendre cette phrase' }).click();
	await expect(box).toHaveValue('Quel geste as-tu appris en regardant ?');
	await expect(page.getByText('Aucune pour le moment')).toBeVisible();
});

test('[LM1] students and families read that there is one', async ({ enter }) => {
	for (const name of ['Léa EXEMPLE', 'Alix EXEMPLE']) {
		const { open } = await enter(name);
		const page = await open('/mes-donnees');
		await expect(page.getByRole('region', { name: 'Reformulation automatique' })).toBeVisible();
	}
});
