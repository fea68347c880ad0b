import { halfDayAt } from '#shared/domain/today.ts';
import { type Day, type Instant } from '#shared/domain/time.ts';
import { acknowledged, announcedIll, follow, toldAbsent, toldLate } from './alerts.ts';
import { clockAt, instantAt } from './moments.ts';
import { SCHOOL } from './school.ts';
import * as who from './situations.ts';
import { halfDaysOn, later, type Stage } from './stage.ts';

/** Nobody at a workplace can say that a student is missing before this. */
const FIRST_WORD = '08:40';
/** Later than this nobody would still be at a workplace to say it. */
const LAST_WORD = '17:30';

/** What happens to whom beside the ordinary; told before the ordinary, which keeps out of its way. */
export const SCENES: Readonly<Record<string, (stage: Stage) => void>> = {
	[who.OPEN_ALERT]: (stage) => void missingSince(stage, 7),
	[who.TAKEN_ALERT]: (stage) => {
		const raising = missingSince(stage, 32);
		follow(stage, raising, [
			['cpe-b', 6, 'taken'],
			['cpe-b', 12, 'no-answer'],
			[stage.referent, 15, 'seen']
		]);
	},
	[who.TWO_VERSIONS]: (stage) => {
		const { at, day } = told(stage, 21);
		if (at < instantAt(day, FIRST_WORD)) return;
		const half = partAt(at);
		const arrival = instantAt(day, half === 'am' ? '08:24' : '13:28');
		stage.notebook.say(stage.student, arrival, [
			['presence', { type: 'arrived', halfDay: `${day}/${half}`, time: clockAt(arrival) }]
		]);
		toldAbsent(stage, at, day, [half]);
	},
	[who.DONE_TODAY]: (stage) => {
		const raising = toldAbsent(stage, instantAt(stage.today, '08:41'), stage.today, ['am']);
		follow(stage, raising, [
			['cpe-a', 3, 'taken'],
			['cpe-a', 8, 'reached', 'Réveil oublié, l’élève part tout de suite.'],
			['cpe-a', 9, 'closed']
		]);
		acknowledged(stage, raising, 14);
	},
	[who.KNOWN_TODAY]: (stage) => {
		const eve = stage.past.at(-1);
		const halfDays = halfDaysOn(stage.today);
		for (const halfDay of halfDays) stage.away.add(halfDay);
		if (!eve) return;
		stage.notebook.say('cpe-b', instantAt(eve, '15:20'), [
			['presence', { type: 'known', halfDays: [...halfDays], reason: 'Rendez-vous médical' }]
		]);
	},
	[who.LATE_AGAIN]: (stage) => {
		const mornings = [
			[stage.past[0], '08:52', 10],
			[stage.past[2], '09:01', 20],
			[stage.past[3], '08:57', 15],
			[stage.today, '08:58', 15]
		] as const;
		for (const [day, clock, minutes] of mornings) {
			if (!day) continue;
			const raising = toldLate(stage, day, clock, minutes);
			follow(stage, raising, [['vie-scolaire', minutes, 'closed', 'other']]);
		}
		called(
			stage,
			stage.past[3],
			'12:35',
			'Le bus de 7 h 50 ne passe pas toujours. Départ plus tôt convenu.'
		);
	},
	[who.SILENT_PHONE]: (stage) => {
		const last = stage.past.at(-1);
		for (const day of [last, stage.today]) {
			if (day) for (const halfDay of halfDaysOn(day)) stage.away.add(halfDay);
		}
	},
	[who.ABSENT_ONCE]: (stage) => {
		const day = stage.past[1];
		if (!day) return;
		const raising = toldAbsent(stage, instantAt(day, '08:52'), day, ['am', 'pm']);
		follow(stage, raising, [
			['cpe-a', 3, 'taken'],
			[stage.referent, 9, 'seen'],
			['cpe-a', 11, 'reached', 'Malade cette nuit, retour demain.'],
			['cpe-a', 12, 'closed']
		]);
		acknowledged(stage, raising, 24);
		const [guardian] = stage.placement.guardians;
		if (!guardian) return;
		stage.notebook.say(guardian, later(raising.at, 26), [
			['family', { type: 'reason', halfDays: [...halfDaysOn(day)], reason: 'Maladie' }]
		]);
	},
	[who.ABSENT_FAR]: (stage) => {
		const day = stage.past[2];
		if (!day) return;
		const note = 'Personne à 9 h, le téléphone sonne dans le vide.';
		const raising = toldAbsent(stage, instantAt(day, '09:04'), day, ['am'], 'unknown', note);
		follow(stage, raising, [
			['vie-scolaire', 4, 'taken'],
			['vie-scolaire', 7, 'no-answer'],
			['vie-scolaire', 22, 'reached', 'Train supprimé, l’élève attend le suivant.'],
			['vie-scolaire', 23, 'closed']
		]);
		acknowledged(stage, raising, 40);
	},
	[who.ANNOUNCED_ILL]: (stage) => {
		const day = stage.past[3];
		if (!day) return;
		const raising = announcedIll(stage, instantAt(day, '07:20'), day);
		follow(stage, raising, [
			['cpe-b', 38, 'taken'],
			['cpe-b', 44, 'reached', 'La famille confirme, retour demain.'],
			['cpe-b', 45, 'closed']
		]);
	},
	[who.ASKED_HELP]: (stage) => {
		const day = stage.past[1];
		if (!day) return;
		const at = instantAt(day, '12:48');
		const message =
			'Je mange toute la semaine sans personne et ça me pèse. Je n’ose pas le dire là-bas.';
		const covers = stage.notebook.say(stage.student, at, [
			['journal', { type: 'help', to: ['referent'], message }]
		]);
		follow(stage, { alert: `help/${covers[0]}`, covers, at }, [
			[stage.referent, 17, 'taken'],
			[stage.referent, 320, 'closed', 'other']
		]);
		called(stage, day, '17:55', 'Repas pris avec l’équipe à partir de demain.');
	},
	[who.HURT]: (stage) => {
		const day = stage.past[3];
		if (!day) return;
		const at = instantAt(day, '10:32');
		const note = 'Petite coupure au doigt, nettoyée et pansée sur place.';
		const covers = stage.notebook.say(stage.tutorOn(day), at, [
			['presence', { type: 'accident', halfDay: `${day}/am`, note }]
		]);
		follow(stage, { alert: `accident/${covers[0]}`, covers, at }, [
			['cpe-a', 2, 'taken'],
			['cpe-a', 9, 'reached', 'La famille passe à midi.'],
			[stage.referent, 31, 'seen'],
			['cpe-a', 95, 'closed']
		]);
	},
	[who.ENDED]: (stage) => {
		goodWords(stage, stage.past.at(-1));
		called(stage, stage.past.at(-1), '16:10', 'Bilan fait avec le tuteur : un très bon stage.');
	}
};

/** What a student says on the last day, to the host and to the family. */
function goodWords({ notebook, student, placement }: Stage, last: Day | undefined): void {
	if (!last) return;
	const text = 'Merci pour votre patience, j’ai vu que ce métier me plaît.';
	notebook.say(student, instantAt(last, '15:40'), [
		['thanks', { type: 'thanks', agreement: `${placement.id}-1`, text }],
		['news', { type: 'good-news', says: ['well', 'learned', 'trade'] }]
	]);
}

/** The référent's call to the tutor, and what came of it. */
function called(stage: Stage, day: Day | undefined, clock: string, note: string): void {
	if (!day) return;
	stage.notebook.say(stage.referent, instantAt(day, clock), [
		['followup', { type: 'contact', with: 'tutor', channel: 'phone', note }]
	]);
}

/** Missing since a moment ago, whenever the demonstration begins: at night the student says it beforehand. */
function missingSince(stage: Stage, minutes: number) {
	const { at, day } = told(stage, minutes);
	return at < instantAt(day, FIRST_WORD)
		? announcedIll(stage, Math.max(at, instantAt(day, '00:00')), day)
		: toldAbsent(stage, at, day, [partAt(at)]);
}

/** So many minutes ago, or before the workplaces closed. */
function told({ now, today }: Stage, minutes: number): { at: Instant; day: Day } {
	return { at: later(Math.min(now, instantAt(today, LAST_WORD)), -minutes), day: today };
}

/** Until well into the afternoon, what is missed is the morning. */
function partAt(at: Instant): 'am' | 'pm' {
	return halfDayAt(later(at, -45), SCHOOL.timeZone).endsWith('am') ? 'am' : 'pm';
}
