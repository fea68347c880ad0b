import { describe, expect, it } from 'vitest';
import { pseudonymiser, type Known } from '#shared/domain/pseudonym.ts';
import { alias } from '#shared/text/rephrase-task.ts';

const KNOWN: readonly Known[] = [
	{ name: 'Léa DUBOIS-MARTIN', alias: alias.student },
	{ name: 'Karim EL AMRANI', alias: alias.tutor },
	{ name: 'Cœur LY', alias: alias.person },
	{ name: 'Boulangerie Au Bon Pain', alias: alias.host },
	{ name: '12 rue des Lilas, 93100 Montreuil', alias: alias.place }
];
const said = (text: string, known = KNOWN): unknown => {
	const one = pseudonymiser(known, alias)(text);
	return one.ok ? one.value : one.code;
};

describe('[LM3] before words leave', () => {
	it.each([
		[`Léa Dubois-Martin a servi.`, `l'élève a servi.`],
		[`J'ai aidé lea et KARIM.`, `J'ai aidé l'élève et le tuteur.`],
		[`Avec El Amrani, j'ai pétri.`, `Avec El le tuteur, j'ai pétri.`],
		[`Coeur m'a montré le four.`, `une personne m'a montré le four.`],
		[`J'ai vu Ly hier.`, `J'ai vu une personne hier.`],
		[`On va de Montreuil à l'autre rue des lilas.`, `On va de un lieu à l'autre rue des un lieu.`],
		[`La boulangerie vend du pain.`, `La l'entreprise vend du l'entreprise.`],
		[`Appelle le 06 12 34 56 78 ou +33 (0)6.12.34.56.78.`, `Appelle le un numéro ou un numéro.`],
		[`Écris à lea.d@x.example, sur www.x.example/lea.`, `Écris à une adresse sur une adresse`],
		// Nobody of the school.
		[`Sandrine m'a appris à compter.`, `quelqu'un m'a appris à compter.`],
		[
			`J'ai rangé avec Sandrine. Paul et Ana rient.`,
			`J'ai rangé avec quelqu'un. quelqu'un et quelqu'un rient.`
		]
	])('%s', (text, bare) => expect(said(text)).toBe(bare));

	it('what names nobody stays as it was written', () => {
		for (const text of [
			`J'ai servi 12 clients de 8 h 30 à 17 h.`,
			`Ranger les EPI. Nettoyer le four !\nAujourd'hui, j'ai compté la caisse.`,
			`Le lundi 14/06, on a livré 250 baguettes : « Trop bien ! » Elle est contente.`,
			`Il m'a montré. On nous a aidés. Mon tuteur est patient.`
		]) {
			expect(said(text)).toBe(text);
		}
	});

	it('what still holds a name, however it is written, does not leave', () => {
		expect(said(`J'ai écrit karimelamrani.`)).toBe('named');
		expect(said(`Ici duboislea, ou leaduboismartin.`)).toBe('named');
		expect(said(`Ici l.e.a d.u.b.o.i.s m.a.r.t.i.n.`)).toBe('named');
		expect(said(`Le code 1, 2, 3, 4, 5, 6, 7, 8.`)).toBe('named');
	});

	it('nothing is known: nothing is taken away, and nothing breaks', () => {
		expect(said('', [])).toBe('');
		expect(
			said('Rien.', [
				{ name: '', alias: alias.person },
				{ name: 'Le', alias: alias.person }
			])
		).toBe('Rien.');
	});
});
