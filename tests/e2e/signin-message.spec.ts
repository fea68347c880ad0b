import type { DemoLetter } from '#shared/api/protocol.ts';
import { expect, test } from '#tests/kit/people.ts';
import { entered, linked } from '#tests/kit/signing-in.ts';

/** A tutor is reminded once a day: where another journey did it, or spoke of all their students, no message comes. */
test.use({ school: 'reminded by message' });

/** Where Camille LEVAIN, who receives Léa and Nils, is written to. */
const CAMILLE = '+33639982004';

/** A line that was idle while the machine was busy may close under a question: it is asked again, as browsers do. */
const RETRIED = { maxRetries: 3 };

test('[ID1, ID4] a tutor enters with the link of a message; what they say on the telephone of their student is marked for the référent', async ({
	browser,
	enter,
	server
}) => {
	const phone = await browser.newContext();
	const page = await phone.newPage();
	await entered(page, server.url, await linked(page, server.url, 'lea'));
	const cpe = await enter('Andrea VEILLE');
	await cpe.page.locator('summary', { hasText: 'Relancer les tuteurs' }).click();
	await cpe.page.getByRole('button', { name: /^Envoyer à/ }).click();
	const letters = async (): Promise<string[]> => {
		const answer = await cpe.page.request.get(`${server.url}/api/demo/letters`, RETRIED);
		return ((await answer.json()) as DemoLetter[]).flatMap(
			({ to, text }) => (to === CAMILLE && /\/e\/demo#[\w-]{32}/.exec(text)?.[0]) || []
		);
	};
	// Some ninety tutors are written to.
	await expect.poll(letters, { timeout: 60_000 }).toHaveLength(1);
	const [link = ''] = await letters();

	await page.goto(`${server.url}${link}`);
	const lea = page.getByRole('group', { name: /Léa/ });
	await lea.getByRole('button', { name: 'Présence' }).click();
	await expect(lea.getByRole('status')).toContainText("Reçu par l'établissement");
	expect(page.url()).toBe(`${server.url}/`);
	const referent = await enter('Dany TABLEAU');
	await referent.page.goto(`${server.url}/eleves/stage-lea`);
	await expect(referent.page.getByText("même appareil que l'élève")).toHaveCount(1);

	const own = await browser.newContext();
	const tutor = await own.newPage();
	await tutor.goto(`${server.url}${link}`);
	const nils = tutor.getByRole('group', { name: /Nils/ });
	await nils.getByRole('button', { name: 'Présence' }).click();
	await expect(nils.getByRole('status')).toContainText("Reçu par l'établissement");
	await referent.page.goto(`${server.url}/eleves/stage-nils`);
	await expect(referent.page.getByRole('article').first()).toContainText('présence');
	await expect(referent.page.getByText("même appareil que l'élève")).toHaveCount(0);
	await phone.close();
	await own.close();
});
