import type { AgreementId } from './ids.ts';
import type { HalfDay } from './placement.ts';
import { dayOf, localTime, type HalfDayKey, type Instant } from './time.ts';
import { halfDayAt } from './today.ts';

/**
 * SM4: the half-day that a message speaks of: the one under way when it was sent, or the day's other one when only
 * that is expected. None when it comes on another day than it was sent, or the agreement expects nobody that day.
 */
export function halfDaySaid(
	halfDays: readonly Pick<HalfDay, 'key' | 'agreement'>[],
	agreement: AgreementId,
	{ saidAt, receivedAt }: { readonly saidAt: Instant; readonly receivedAt: Instant },
	timeZone: string
): HalfDayKey | undefined {
	const current = halfDayAt(saidAt, timeZone);
	const day = dayOf(current);
	if (localTime(receivedAt, timeZone).day !== day) return undefined;
	const expected = halfDays
		.filter((halfDay) => halfDay.agreement === agreement && dayOf(halfDay.key) === day)
		.map(({ key }) => key);
	return expected.find((key) => key === current) ?? expected[0];
}
