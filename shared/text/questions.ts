import type { QuestionId } from '#shared/domain/question/bank.ts';
import type { FirstDayId } from '#shared/domain/question/first-day.ts';
import type { OwnQuestion } from '#shared/domain/question/own.ts';
import { after } from './question/after.ts';
import { before } from './question/before.ts';
import { bySector } from './question/by-sector.ts';
import { during } from './question/during.ts';
import { livretBoxes } from './question/livret.ts';

/** The words of the bank of questions. */
export const questions: Readonly<Record<QuestionId, string>> = {
	...before,
	...during,
	...bySector,
	...after
};

/** What is ticked on the first day; the agreement comes along (rules 6.12), the host tells of violence (rules 5.8). */
export const firstDay: Readonly<Record<FirstDayId, string>> = {
	'first-agreement': `J'ai donné ma convention signée.`,
	'first-safety': `On m'a montré les lieux et les règles de sécurité.`,
	'first-person': `Je sais à qui demander.`,
	'first-violence': `On m'a dit à qui parler en cas de harcèlement ou de violences sexistes ou sexuelles.`,
	'first-number': `J'ai le numéro du lycée sur moi.`
};

const LABELS: Readonly<Record<string, string>> = { ...questions, ...livretBoxes, ...firstDay };

/**
 * What stands above an answer, or beside a tick; undefined: a newer version asked it.
 * @param own the school's questions, those it retired among them
 */
export function answerLabel(id: string, own: readonly OwnQuestion[] = []): string | undefined {
	if (Object.hasOwn(LABELS, id)) return LABELS[id];
	return own.find((one) => one.id === id)?.text;
}
