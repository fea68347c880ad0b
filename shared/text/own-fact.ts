import type { FactBody } from '#shared/domain/bodies.ts';
import type { Fact } from '#shared/domain/facts.ts';
import type { HalfDayKey } from '#shared/domain/time.ts';
import { kindText } from './alert.ts';
import { capital, reasonText, statusText } from './presence.ts';
import { GOOD_NEWS_WORDS, goodNewsText } from './family/good-news.ts';
import { firstWeek } from './first-week.ts';
import { goodWordsRead } from './good-words-read.ts';
import { stepName } from './steps.ts';
import { followup, gridText } from './student-file.ts';
import { skillText } from './skills.ts';
import { student } from './student.ts';
import { WATCHED } from './watched.ts';
import { dayText, halfDayText } from './time.ts';

/** What one said, in a few words and the lines that go with them. */
export interface Said {
	readonly what: string;
	readonly lines: readonly string[];
}

/** @param others among which a fact that was taken back is looked for */
export function saidText({ body }: Fact, others: readonly Fact[]): Said {
	const [what, ...lines] = wordsOf(body, others);
	return { what, lines: lines.flatMap((line) => (line ? [line] : [])) };
}

function wordsOf(
	body: FactBody,
	others: readonly Fact[]
): readonly [string, ...(string | undefined)[]] {
	switch (body.type) {
		case 'check':
			return [
				capital(statusText(body.status, body.minutes)) + reasonText(body.reason),
				halfDays(body.halfDays),
				body.note
			];
		case 'accident':
			return [kindText('accident'), halfDays([body.halfDay]), body.note];
		case 'arrived':
			return ['Arrivée', halfDays([body.halfDay]), body.time];
		case 'announce':
			return [`Absence annoncée${reasonText(body.reason)}`, halfDays(body.halfDays)];
		case 'known':
			return [`Absence connue${reasonText(body.reason)}`, halfDays(body.halfDays), body.note];
		case 'unheard':
			return [kindText('unheard'), halfDays(body.halfDays)];
		case 'done':
			return ['Journée finie', dayText(body.day)];
		case 'mood':
			return [student.moods[body.level - 1] ?? '', dayText(body.day)];
		case 'skill':
			return [skillText(body.skill), dayText(body.day)];
		case 'help':
			return [kindText('help'), body.message];
		case 'week':
			return [goodWordsRead.week(body.day), firstWeek.answers[body.answer]];
		case 'thanks':
			return [goodWordsRead.toHost, body.text];
		case 'good-news':
			return [goodWordsRead.news, ...goodNewsText(GOOD_NEWS_WORDS.fr, body)];
		case 'comment':
			return ['Commentaire', dayText(body.day), body.text];
		case 'read':
			return ['Journée lue', dayText(body.day)];
		case 'acknowledged':
			return ['Bien reçu'];
		case 'reason':
			return [`Motif donné${reasonText(body.reason)}`, halfDays(body.halfDays)];
		case 'appraisal':
			return [
				'Appréciation',
				...Object.entries(body.grid).map(([key, value]) => gridText(key, value)),
				body.text
			];
		case 'assigned':
			return ['Dossier ouvert'];
		case 'published':
			return ['Appréciation publiée'];
		case 'seen':
		case 'taken':
		case 'passed':
		case 'reported':
			return [stepName(body.type)];
		case 'family':
			return [stepName('family', body.outcome), body.note];
		case 'closed':
			return [stepName('closed'), body.note];
		case 'contact': {
			const person = followup.persons[body.with] ?? body.with;
			return [followup.contact(followup.channels[body.channel], person), body.note];
		}
		case 'watched':
			return [body.on ? WATCHED : 'À ne plus suivre', body.note];
		case 'note':
			return ['Note de suivi', body.text];
		case 'suspended':
			return ['Stage suspendu', halfDays([body.from]), body.note];
		case 'ended':
			return ['Stage terminé', halfDays([body.from]), body.note];
		case 'retract': {
			const back = others.find(({ id }) => id === body.fact);
			return ['Annulé', back && saidText(back, []).what, body.why];
		}
	}
}

/** Each by its day: a file is read on any other. */
function halfDays(keys: readonly HalfDayKey[]): string {
	return keys.map((key) => halfDayText(key, '')).join(', ');
}
