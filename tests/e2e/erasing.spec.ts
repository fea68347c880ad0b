import { expect, test } from '#tests/kit/people.ts';

const STUDENT = 'Wassim CLASSEUR';
const WORDS = 'Un mot que personne ne doit retrouver.';

test('[ER1, ER2, AU3] a head erases a student: nothing of it is left on any screen, nor comes back from a phone', async ({
	enter
}) => {
	const { page: wassim, context } = await enter(STUDENT);
	const { page: head } = await enter('Maxence CADRE');
	const box = wassim.getByRole('textbox', { name: "Ce que j'ai fait" });
	await box.fill(WORDS);
	await expect(wassim.locator('.foot').getByRole('status')).toContainText(
		"Reçu par l'établissement"
	);
	await context.setOffline(true);
	await box.fill(`${WORDS} Et sans réseau.`);

	await head.getByRole('link', { name: 'Élèves' }).click();
	const row = head.getByRole('row', { name: new RegExp(STUDENT) });
	await row.getByRole('link', { name: STUDENT }).click();
	await head.getByRole('button', { name: 'Effacer cet élève…' }).click();
	const dialog = head.getByRole('dialog', { name: 'Effacer cet élève' });
	await dialog.getByRole('button', { name: 'Effacer pour toujours' }).click();
	await expect(dialog.getByRole('alert')).toContainText("Ce n'est pas ce nom");
	await dialog.getByRole('textbox', { name: /Pour confirmer/ }).fill(' wassim  classeur ');
	await dialog.getByRole('button', { name: 'Effacer pour toujours' }).click();
	await expect(head.getByRole('heading', { level: 1, name: 'Élèves' })).toBeVisible();
	await expect(head.getByText(STUDENT)).toHaveCount(0);

	await context.setOffline(false);
	await wassim.evaluate(() => dispatchEvent(new Event('online')));
	await expect(wassim.getByText(WORDS)).toHaveCount(0);
	await expect(box).toHaveCount(0);
	await wassim.reload();
	await expect(wassim.getByRole('heading', { level: 1 }).first()).toBeVisible();
	expect(await wassim.evaluate(held, WORDS)).toBe(false);

	await head.getByRole('link', { name: 'Direction' }).click();
	await head.getByRole('link', { name: 'Historique des accès' }).click();
	await expect(head.getByText('Maxence CADRE a effacé un élève.')).toBeVisible();
	await head.getByRole('button', { name: 'Vérifier tout' }).click();
	await expect(head.getByText(/lignes?, .*intacte/)).toBeVisible();
});

/** Whether any database of this browser holds these words, in letters. */
async function held(words: string): Promise<boolean> {
	const bytes = (value: unknown): string =>
		JSON.stringify(value, (_key, one: unknown) =>
			one instanceof Uint8Array ? new TextDecoder().decode(one) : one
		);
	for (const { name } of await indexedDB.databases()) {
		const db = await new Promise<IDBDatabase>((resolve, reject) => {
			const open = indexedDB.open(name ?? '');
			open.onsuccess = () => resolve(open.result);
			open.onerror = () => reject(new Error(open.error?.message));
		});
		for (const store of db.objectStoreNames) {
			const rows = await new Promise<unknown[]>((resolve, reject) => {
				const all = db.transaction(store).objectStore(store).getAll();
				all.onsuccess = () => resolve(all.result as unknown[]);
				all.onerror = () => reject(new Error(all.error?.message));
			});
			if (bytes(rows).includes(words)) return true;
		}
		db.close();
	}
	return false;
}

test('[AU1, AU3] a student reads to whom the journal went', async ({ enter }) => {
	const { page: sacha } = await enter('Sacha CRAIE');
	await expect(sacha.getByRole('link', { name: 'Aya MODÈLE' })).toBeVisible();
	const { page: aya } = await enter('Aya MODÈLE');
	await aya.getByRole('link', { name: 'Mes données' }).click();
	const readers = aya.getByRole('region', { name: 'Qui a reçu ton journal' });
	await expect(readers.getByRole('listitem')).toContainText('Sacha CRAIE');
});
