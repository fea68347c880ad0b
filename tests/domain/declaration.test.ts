import { expect, it } from 'vitest';
import { workAccidentDeadline } from '#shared/domain/declaration.ts';

const PARIS = 'Europe/Paris';

it.each([
	['in the week', '2027-06-15T10:20:00+02:00', '2027-06-17T10:20:00+02:00'],
	['over a Sunday', '2027-06-18T10:20:00+02:00', '2027-06-21T10:20:00+02:00'],
	['from a Saturday', '2027-06-19T10:00:00+02:00', '2027-06-22T10:00:00+02:00'],
	['told on a Sunday: from midnight on', '2027-06-20T15:00:00+02:00', '2027-06-23T00:00:00+02:00'],
	['over 14 July, a Wednesday', '2027-07-13T09:00:00+02:00', '2027-07-16T09:00:00+02:00'],
	['over Easter Sunday and Monday', '2027-03-27T09:00:00+01:00', '2027-03-31T09:00:00+02:00'],
	[
		'over the night that is an hour short',
		'2026-03-28T12:00:00+01:00',
		'2026-03-31T12:00:00+02:00'
	],
	['over the night that is an hour long', '2026-10-24T12:00:00+02:00', '2026-10-27T12:00:00+01:00'],
	['ends at midnight before a Sunday', '2027-06-18T00:00:00+02:00', '2027-06-20T00:00:00+02:00'],
	['over New Year', '2026-12-31T08:00:00+01:00', '2027-01-04T08:00:00+01:00']
])('[AL20] is 48 hours without Sundays and public holidays: %s', (_what, told, until) => {
	expect(new Date(workAccidentDeadline(Date.parse(told), PARIS)).toISOString()).toBe(
		new Date(until).toISOString()
	);
});

it('[AL20] counts on the school’s own clock', () => {
	expect(workAccidentDeadline(Date.parse('2027-06-19T21:30:00-04:00'), 'America/Martinique')).toBe(
		Date.parse('2027-06-22T21:30:00-04:00')
	);
});
