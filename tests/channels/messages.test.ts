import { expect, it } from 'vitest';
import { LADDERS } from '#shared/domain/ladder.ts';
import { staffLetter, staffNotice, staffSms, trialNotice } from '#shared/text/messages.ts';
import { movedLetter, movedSms } from '#shared/text/moved.ts';
import { codeLetter } from '#shared/text/code-letter.ts';
import { sheetLetter, sheetSms, tutorLinkLetter, tutorLinkSms } from '#shared/text/opening.ts';
import { TO_MOVED, TO_REFERENT } from '#server/store/reminder-store.ts';
import { isOneSms, smsText } from '#shared/text/sms.ts';

const TOLD = {
	school: { name: 'Lycée professionnel Jean-Moulin', phone: '02 00 00 00 00' },
	link: 'https://carnet.lycee-jean-moulin.example/',
	minutes: 65
};
const STEPS = [
	...new Set(Object.values(LADDERS).flatMap(({ rungs }) => rungs.map(({ step }) => step))),
	TO_REFERENT,
	TO_MOVED.referent
];

it('[CH1, PC10, PC12] every step of every ladder, and of what else concerns the staff, has words of its own, with school, link and telephone', () => {
	expect(STEPS.length).toBeGreaterThan(8);
	const fallback = staffLetter('unheard of', TOLD).subject;
	for (const step of STEPS) {
		const { subject, text } = staffLetter(step, TOLD);
		expect(subject, step).toMatch(/^Lycée professionnel Jean-Moulin\u00a0: (?:une?|des)\s/);
		if (step !== 'again') expect(subject, step).not.toBe(fallback);
		expect(text).toContain(TOLD.link);
		expect(text).toContain(TOLD.school.phone);
		expect(staffNotice(step, TOLD)).toMatchObject({
			title: TOLD.school.name,
			path: '/'
		});
	}
	expect(staffLetter('others', TOLD).text).toContain(
		"une alerte attend quelqu'un depuis 1\u00a0h\u00a005."
	);
	expect(trialNotice('Lycée X').title).toBe('Lycée X');
});

it('[CH4] every SMS to the staff is one message in the basic alphabet', () => {
	for (const step of STEPS) {
		const text = staffSms(step, TOLD);
		expect([step, text, isOneSms(text)]).toEqual([step, text, true]);
	}
	expect(staffSms('head', TOLD)).toBe(
		"Lycée professionnel Jean-Moulin : une alerte n'est prise par personne depuis 1 h 05. Ouvrir Carnet : https://carnet.lycee-jean-moulin.example/"
	);
});

it('[CH4] words keep what the basic alphabet has, and lose only marks', () => {
	expect(smsText('Élève à la fenêtre\u202f; ça «\u202fva\u202f» — œuvre')).toBe(
		'Élève à la fenetre ; ca " va " - oeuvre'
	);
	expect(smsText('مرحبا')).toBe('مرحبا');
	expect(isOneSms('مرحبا')).toBe(false);
	expect(isOneSms('a'.repeat(161))).toBe(false);
});

it('[ID7, PC12] an SMS to somebody outside the school is one message, and names nobody', () => {
	const school = { name: 'Lycée Jean-Moulin', phone: '02 00 00 00 00' };
	const home = 'https://carnet.lycee-moulin.example/e/moulin#';
	const secret = 'x'.repeat(32);
	for (const text of [
		tutorLinkSms(school, home + secret),
		movedSms(school, home + secret),
		sheetSms(school, `${home}7KP2MWX49RTA`)
	]) {
		expect([text, isOneSms(text)]).toEqual([text, true]);
	}
	for (const { subject, text } of [
		tutorLinkLetter(school, home + secret),
		movedLetter('tutor', school, home + secret),
		movedLetter('student', school, home + secret),
		sheetLetter(school, home + secret)
	]) {
		expect(subject).toContain(school.name);
		expect(text).toContain(home + secret);
		expect(text).toContain(school.phone);
	}
});

it('[ID9] the letter with a code holds no link, which somebody would be taught to follow', () => {
	const { subject, text } = codeLetter({ name: 'Lycée Jean-Moulin' }, '01234567');
	expect(text).toContain('0123 4567');
	expect(subject + text).not.toMatch(/https?:/);
	expect(subject).not.toMatch(/\d/);
});
