import { expect, test } from '#tests/kit/people.ts';

test('[RT1] a head decides until when things are kept, and everybody reads it', async ({
	enter
}) => {
	const { page: head } = await enter('Maxence CADRE');
	await head.getByRole('link', { name: 'Réglages' }).first().click();
	const journal = head.getByRole('group', { name: 'Journal au lycée' });
	const save = head
		.getByRole('form', { name: 'Durées de conservation' })
		.getByRole('button', { name: 'Enregistrer' });
	await expect(save).toBeDisabled();
	const decide = async (day: string, month: string): Promise<void> => {
		await journal.getByLabel('Jour').selectOption(day);
		await journal.getByLabel('Mois').selectOption(month);
	};
	await decide('31', 'novembre');
	await expect(journal.getByRole('alert')).toBeVisible();
	await expect(save).toBeDisabled();
	await decide('15', 'octobre');
	await save.click();
	await expect(head.getByText('Enregistré.')).toBeVisible();
	const lea = await enter('Léa EXEMPLE');
	const data = await lea.open('/mes-donnees');
	await expect(data.getByText('Journal au lycée')).toContainText('15 octobre');
	const after = await lea.open('/?vue=apres');
	await expect(after.getByText('Le lycée garde ton journal')).toContainText('15 octobre 2027');
	// As Carnet proposes it: others of this server meet what they expect.
	await decide('31', 'décembre');
	await save.click();
	await expect(head.getByText('Enregistré.')).toBeVisible();
	await head.reload();
	await expect(journal.getByLabel('Mois')).toHaveValue('12');
});
