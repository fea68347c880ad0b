import { smsText } from '#shared/text/sms.ts';
import { datesIn } from './dates.ts';
import type { FamilyWords } from './words.ts';

const dates = datesIn('en-GB', {
	thisMorning: 'this morning',
	thisAfternoon: 'this afternoon',
	morning: (day) => `${day}, morning`,
	afternoon: (day) => `${day}, afternoon`,
	comma: ', ',
	today: (time) => `today at ${time}`,
	on: (day, time) => `on ${day} at ${time}`
});

export const words: FamilyWords = {
	language: 'Language',
	notHere: 'This language is not available at the moment.',
	phone: 'School phone number:',
	call: 'Call the school',
	doubt: 'Not sure this is genuine? Call the number you already know.',
	title: (child) => `${child}'s work placement`,
	at: 'Workplace:',
	none: 'Nothing to report.',
	noneMore: 'The school tells you if there is an absence.',
	absent: 'Absence',
	accident: 'Accident or feeling unwell',
	other: 'Information from the school',
	search: 'No news yet',
	searchLine: (child, when) => `${child}: no news from the placement, ${when}.`,
	absentLine: (child, when) => `${child} was not at the placement: ${when}.`,
	accidentLine: (child, when) => `${child} had an accident or felt unwell: ${when}.`,
	accidentCall: 'Call the school now to find out more.',
	otherLine: (day) => `Information from the school: ${day}.`,
	states: {
		raised: 'The school is finding out what happened.',
		taken: 'The school is dealing with it.',
		'to-reassure': 'This information is no longer true. The school will confirm this to you.',
		'family-reached': 'The school has informed you.',
		closed: 'For the school, this matter is closed.',
		retracted: 'This information was cancelled. You do not need to do anything.'
	},
	by: (name, when) => `At the school: ${name}, ${when}.`,
	acknowledge: 'I have received this',
	acknowledged: 'You have confirmed that you received this information.',
	why: 'Why?',
	whyLead: 'The school needs a reason. No medical details.',
	searchLead: 'Is your child absent? Tell us why. If not, call the school.',
	reasons: {
		maladie: 'illness',
		'rendez-vous': 'appointment',
		'raison familiale': 'family reasons',
		transport: 'transport',
		autre: 'other'
	},
	until: 'Until which day?',
	thatDay: 'That day only',
	untilDay: (day) => `Until ${day}`,
	send: 'Send the reason',
	pick: 'Please choose a reason first.',
	said: (reason) => `You answered: ${reason}.`,
	saidUntil: (reason, day) => `You answered: ${reason}, until ${day}.`,
	undo: 'Cancel this reason',
	undone: 'Reason cancelled.',
	question: 'Any questions? Call the school.',
	empty: 'Nothing to read at the moment.',
	emptyMore: 'The school will tell you if needed.',
	kept: 'What Carnet keeps about my child',
	keptWhat: [
		[
			'What the school keeps',
			'The dates of the placement, attendance, absences and what was done about them.'
		],
		[
			'Your answers',
			'“I have received this” and the reason. The supervising teacher and the school office read them.'
		],
		['The journal', 'Your child writes a journal. Only the supervising teacher reads it.'],
		['You', 'You cannot read this journal here. Ask your child.'],
		['Location', 'Carnet never knows where your child is.'],
		['How long', 'Presence, absences and contact details are erased when the school year ends.'],
		['Your rights', 'The school can show, correct or erase data if you ask.']
	],
	failed: 'Carnet cannot read this device.',
	failedOut: 'Reload, with no other tab and no private browsing. Nothing has been erased.',
	notKept: 'Not kept: this device refused. Please try again.',
	progress: {
		kept: 'Kept on this device',
		received: (at, timeZone, today, trial) =>
			`Received by the school${trial ? ' (trial)' : ''} ${dates.when(at, timeZone, today)}`,
		refused: 'Not accepted. Please call the school.'
	},
	...dates,
	letter: (school, link) => ({
		subject: `${school.name}: a message for you`,
		text: [
			'Hello,',
			`${school.name}, school office (vie scolaire).`,
			`Please call us back on ${school.phone}, or read this message:\n${link}`,
			'Not sure this is genuine? Call the number you already know.',
			'This link is personal. Please do not pass it on.'
		].join('\n\n')
	}),
	sms: (school, link) =>
		smsText(
			`${school.name}, school office. Please call us back on ${school.phone}, or read this message: ${link}`
		),
	aloud: (school, caller) => [
		`Hello, this is ${caller ?? 'the school office'}, ${school.name}.`,
		'Your child is not at the work placement.',
		`Please call us back on ${school.phone}.`
	],
	searchAloud: (school, caller) => [
		`Hello, this is ${caller ?? 'the school office'}, ${school.name}.`,
		'We have no news of your child at the work placement today. Do you know where your child is?',
		`Please call us back on ${school.phone}.`
	]
};
