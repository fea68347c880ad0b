import type { Fields } from '#shared/domain/journal.ts';
import type { Day } from '#shared/domain/time.ts';
import { clockAt, instantAt } from './moments.ts';
import type { Said } from './notebook.ts';
import { SILENT_PHONE, SILENT_TODAY } from './situations.ts';
import { halfDaysOn, later, type Stage } from './stage.ts';
import { COMMENTS } from './words/common.ts';

/** Leaves one of a hundred past mornings without any voice. */
const SILENCE = 0.05;

/** Who came, and who said so. */
export function presenceOn(stage: Stage, day: Day): void {
	const { chance, notebook, student, away } = stage;
	const [morning, afternoon] = halfDaysOn(day);
	const isToday = day === stage.today;
	const silent = isToday
		? SILENT_TODAY.includes(student)
		: student !== SILENT_PHONE && chance.often(SILENCE);
	const confirms = chance.often(0.7);
	const arrives = chance.often(0.82) || !confirms;
	const arrival = later(instantAt(day, '08:12'), chance.between(0, 20));
	const confirmation = later(instantAt(day, '08:36'), chance.between(0, 55));
	const both = chance.often(0.5);
	const back = chance.often(0.2);
	if (silent) return;
	if (arrives && !away.has(morning)) {
		const time = clockAt(arrival);
		notebook.say(student, arrival, [['presence', { type: 'arrived', halfDay: morning, time }]]);
	}
	if (back && !away.has(afternoon)) {
		const at = later(instantAt(day, '13:22'), chance.between(0, 9));
		notebook.say(student, at, [['presence', { type: 'arrived', halfDay: afternoon }]]);
	}
	if (!confirms) return;
	const present = (halfDay: string): Said => [
		'presence',
		{ type: 'check', halfDays: [halfDay], status: 'present' }
	];
	const tutor = stage.tutorOn(day);
	if (!away.has(morning)) notebook.say(tutor, confirmation, [present(morning)]);
	if (both && !away.has(afternoon)) {
		notebook.say(tutor, later(instantAt(day, '14:05'), chance.between(0, 150)), [
			present(afternoon)
		]);
	}
}

/** A student's evening: the page, how it was, and mostly the word that the day is finished. */
export function eveningOn(stage: Stage, day: Day, fields: Fields): void {
	const { chance, notebook, student } = stage;
	const at = later(instantAt(day, '16:45'), chance.between(0, 250));
	const finishes = chance.often(0.8);
	const level = chance.between(1, 10);
	const says: Said[] = [
		...(chance.often(0.6)
			? [['journal', { type: 'mood', day, level: level > 7 ? 5 : level > 3 ? 4 : level }] as const]
			: []),
		...(finishes ? [['journal', { type: 'done', day }] as const] : [])
	];
	const atNoon = chance.often(0.2);
	const offline = chance.often(0.15) ? chance.between(40, 130) : 0;
	if (atNoon && fields.done) {
		const start = fields.done.slice(0, Math.ceil(fields.done.length / 2));
		const noon = later(instantAt(day, '12:20'), chance.between(0, 50));
		notebook.say(student, noon, [], { page: day, fields: { done: start } });
	}
	notebook.say(student, at, says, { page: day, fields }, later(at, offline));
}

/** What a référent answers to some of the days. */
export function commentOn(stage: Stage, day: Day, text?: string): void {
	const { chance, notebook, referent } = stage;
	const comments = chance.often(0.15);
	const picked = chance.pick(COMMENTS);
	const at = later(instantAt(day, '21:10'), chance.between(0, 95));
	if (!text && !comments) return;
	notebook.say(referent, at, [['feedback', { type: 'comment', day, text: text ?? picked }]]);
}
