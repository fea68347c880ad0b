import { expect, test } from '#tests/kit/people.ts';

interface Letter {
	readonly channel: string;
	readonly text: string;
}

test('[CH11, CH12] the whole chain with four people: reported, taken, the family written to, answered in Arabic, closed', async ({
	enter,
	browser,
	server
}) => {
	const tutor = await enter('Pia PELUCHE');
	const cpe = await enter('Andrea VEILLE');
	const referent = await enter('Sacha CRAIE');
	const jade = tutor.page.getByRole('group', { name: /Jade/ });
	await jade.getByRole('button', { name: 'Absence' }).click();
	await jade.getByRole('button', { name: 'Envoyer' }).click();

	const item = cpe.page
		.getByRole('list', { name: 'Alertes' })
		.getByRole('listitem')
		.filter({ hasText: 'Jade CLASSEUR' });
	await item.getByRole('button', { name: "Je m'en occupe" }).click();
	await expect(jade.getByRole('status')).toContainText('Prise en charge par Andrea VEILLE');
	await item.getByText('Famille', { exact: true }).click();
	const joel = item.getByRole('group', { name: /Joël CLASSEUR/ });
	await joel.getByText('Phrase à lire au téléphone').click();
	await expect(joel).not.toContainText('Jade');
	await joel.getByRole('button', { name: 'Envoyer un SMS' }).click();
	const message = joel.getByRole('group', { name: 'Ce SMS part tout de suite' });
	await expect(message).toContainText('(lien personnel)');
	await expect(message).not.toContainText('Jade');
	await message.getByRole('button', { name: 'Envoyer', exact: true }).click();
	await expect(joel).toContainText(/Message envoyé à/);

	let link = '';
	await expect
		.poll(async () => {
			const answer = await cpe.context.request.get(`${server.url}/api/demo/letters`);
			const letters = (await answer.json()) as Letter[];
			const sms = letters.find(({ channel, text }) => channel === 'sms' && text.includes('/e/'));
			expect(sms?.text ?? '').not.toMatch(/Jade|absen/i);
			return (link = /\/e\/\S+#\S+/.exec(sms?.text ?? '')?.[0] ?? '');
		})
		.not.toBe('');
	const phone = await browser.newContext({
		viewport: { width: 360, height: 740 },
		locale: 'ar-MA'
	});
	const family = await phone.newPage();
	await family.goto(`${server.url}${link}`);
	await expect(family.locator('[dir=rtl]').first()).toBeVisible();
	expect(new URL(family.url()).hash).toBe('');
	await expect(family.getByText('Jade CLASSEUR').first()).toBeVisible();
	await family.getByRole('button', { name: 'وصلتني الرسالة' }).click();

	await expect(joel).toContainText(/J'ai bien reçu/);
	await joel.getByRole('button', { name: 'Jointe' }).click();
	await expect(jade.getByRole('status')).toContainText(/Famille prévenue/);
	await item.getByRole('button', { name: 'Classer' }).click();
	await expect(cpe.page.getByText(/Classée/).first()).toBeVisible();
	await referent.page
		.getByRole('row', { name: /Jade CLASSEUR/ })
		.getByRole('link')
		.first()
		.click();
	await expect(referent.page.getByText(/[Ff]amille/).first()).toBeVisible();
	await phone.close();
});

test('[CH12] a dead link says whom to call, and nothing else', async ({ browser, server }) => {
	const page = await browser.newPage();
	await page.goto(`${server.url}/e/demo#${'x'.repeat(32)}`);
	await expect(page.getByText('Ce lien ne marche plus.')).toBeVisible();
	await expect(page.getByRole('link', { name: /01/ })).toBeVisible();
	await page.close();
});
