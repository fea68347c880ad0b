import { expect, it } from 'vitest';
import { movedAgreements, type Course } from '#shared/domain/concerned.ts';

const AGREEMENT = {
	...{ id: 'a', tutor: 'camille', from: '2027-06-07', to: '2027-06-18' },
	host: { name: 'Boulangerie', address: '1 rue', phone: '01' }
};
const MORNING = { key: '2027-06-14/am', from: '08:30', to: '12:00', agreement: 'a' };
const WAS: Course = { agreements: [AGREEMENT], halfDays: [MORNING] };
const moved = (is: Partial<Course>) => movedAgreements(WAS, { ...WAS, ...is });

it('[PC12] is what people go by: dates, half-days, hours, pauses, tutor, another agreement', () => {
	expect(moved({ agreements: [{ ...AGREEMENT, to: '2027-06-16' }] })).toEqual(['a']);
	expect(moved({ agreements: [{ ...AGREEMENT, tutor: 'ange' }] })).toEqual(['a']);
	expect(moved({ agreements: [{ ...AGREEMENT, pauses: [{ from: '2027-06-15/am' }] }] })).toEqual([
		'a'
	]);
	expect(moved({ halfDays: [] })).toEqual(['a']);
	expect(moved({ halfDays: [{ ...MORNING, from: '09:00' }] })).toEqual(['a']);
	expect(moved({ agreements: [AGREEMENT, { ...AGREEMENT, id: 'b' }] })).toEqual(['b']);
});

it('[PC12] is not what is noted, nor how a workplace is called and reached', () => {
	expect(moved({})).toEqual([]);
	const host = { name: 'La Boulangerie', address: '1 bis rue', phone: '02' };
	const noted = { signed: true, insured: true, phones: false, noPhone: true } as const;
	expect(moved({ agreements: [{ ...AGREEMENT, ...noted, host }] })).toEqual([]);
	expect(moved({ halfDays: [{ ...MORNING, phone: '03' }] })).toEqual([]);
});
