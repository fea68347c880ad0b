import { expect, it } from 'vitest';
import { localTime } from '#shared/domain/time.ts';
import { countOf, placementName, WEEK, weekOfJune } from './june.ts';

const SEEDS = [1, 2, 3, 4, 5];
const MINUTE = 60_000;

it.each(SEEDS)('[LA11] a week of June tells nobody what they would call noise: seed %i', (seed) => {
	const { told } = weekOfJune(seed);
	const noise = told.flatMap((message) => {
		const { alertNow, at, person, channel } = message;
		const [, about = ''] = /^[^/]*\/(.*)$/.exec(message.ground) ?? [];
		// What has just become known is told to whoever acted a minute ago, too.
		const mine = alertNow.steps.filter(
			({ who, covers }) => who === person && (covers.includes(about) || about === alertNow.id)
		);
		const faults: string[] = [];
		// Whoever has just acted on it is on it.
		if (mine.some((step) => at - step.at < 10 * MINUTE)) faults.push('just acted');
		if (alertNow.state === 'closed' || alertNow.state === 'retracted') faults.push('over');
		const { clock } = localTime(at, 'Europe/Paris');
		const urgent = alertNow.kind === 'accident';
		if (!urgent && (clock < '07:00' || clock > '19:00')) faults.push('out of hours');
		const twice = told.some(
			(other) =>
				other !== message &&
				other.placement === message.placement &&
				other.alert === message.alert &&
				other.ground === message.ground &&
				other.person === person &&
				other.channel === channel &&
				other.at <= at &&
				at - other.at < 5 * MINUTE
		);
		if (twice) faults.push('twice in five minutes');
		return faults.map((fault) => `${fault}: ${message.id} at ${clock}`);
	});
	expect(noise).toEqual([]);
});

it('[LA4] an alert that everybody ignores never falls silent, all week', () => {
	// A seed in which this trainee is reported absent on Monday.
	const [seed, name] = [1, somebodyReported(1)];
	const { told } = weekOfJune(seed, name);
	const days = new Set(
		told
			.filter(({ placement }) => placement === name)
			.map(({ at }) => localTime(at, 'Europe/Paris').day)
	);
	expect([...days].sort()).toEqual([...WEEK]);
});

it('[LA11] a référent is told by their list alone, and the head of little', () => {
	const { told } = weekOfJune(1);
	for (const day of WEEK) {
		expect(countOf(told, 'head', day).sms ?? 0).toBeLessThanOrEqual(4);
		for (let nth = 0; nth < 14; nth++) {
			const { push = 0, sms = 0, email = 0 } = countOf(told, `referent-${nth}`, day);
			expect(push + sms + email).toBeLessThanOrEqual(6);
		}
	}
});

function somebodyReported(seed: number): string {
	const { alerts } = weekOfJune(seed);
	const found = alerts.find(
		({ alert }) =>
			alert.kind === 'absence' && alert.day === WEEK[0] && !alert.marks.includes('unheard')
	);
	return found?.placement ?? placementName(0);
}
