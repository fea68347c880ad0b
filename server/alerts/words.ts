import { isLanguage } from '#shared/domain/language.ts';
import { familyWords } from '#shared/text/family/load.ts';
import { movedLetter, movedSms } from '#shared/text/moved.ts';
import { staffLetter, staffSms, type Told } from '#shared/text/messages.ts';
import { sheetLetter, sheetSms, tutorLinkLetter, tutorLinkSms } from '#shared/text/opening.ts';
import { tutorLetter, tutorSms } from '#shared/text/reminders.ts';
import { TO_FAMILY } from '#server/store/family-store.ts';
import { TO_MOVED, TO_OPEN, TO_TUTOR } from '#server/store/reminder-store.ts';
import type { Opening } from './opening.ts';

interface Words {
	readonly subject: string;
	readonly text: string;
}

/** What a message speaks of. */
export interface Said extends Told {
	/** Of a message that brings somebody their own link; undefined: they need none any more. */
	readonly opening: Opening | undefined;
}

/** The words of a message by its step; undefined: there is nothing to say any more. */
export async function wordsOf(
	step: string,
	channel: 'email' | 'sms',
	language: string,
	said: Said
): Promise<Words | undefined> {
	const { school, link, opening } = said;
	const as = (letter: Words, sms: string): Words =>
		channel === 'email' ? letter : { subject: '', text: sms };
	switch (step) {
		case TO_FAMILY: {
			// FA1: in the family's language, without a name and without a reason.
			const words = await familyWords(isLanguage(language) ? language : 'fr');
			return as(words.letter(school, link), words.sms(school, link));
		}
		case TO_TUTOR:
			return as(tutorLetter(school, link), tutorSms(school, link));
		case TO_MOVED.tutor:
		case TO_MOVED.student: {
			const to = step === TO_MOVED.tutor ? 'tutor' : 'student';
			return as(movedLetter(to, school, link), movedSms(school, link));
		}
		case TO_OPEN:
			if (!opening) return undefined;
			return opening.role === 'student'
				? as(sheetLetter(school, opening.link), sheetSms(school, opening.link))
				: as(tutorLinkLetter(school, opening.link), tutorLinkSms(school, opening.link));
		default:
			return as(staffLetter(step, said), staffSms(step, said));
	}
}
