import { dayOf, localTime, type Day, type HalfDayKey, type Instant } from '#shared/domain/time.ts';

/** Days and hours as one language says them, on the school's clock. */
export interface Dates {
	readonly day: (day: Day) => string;
	readonly halfDays: (keys: readonly HalfDayKey[], today: Day) => string;
	readonly when: (at: Instant, timeZone: string, today: Day) => string;
}

interface DateWords {
	readonly thisMorning: string;
	readonly thisAfternoon: string;
	readonly morning: (day: string) => string;
	readonly afternoon: (day: string) => string;
	readonly comma: string;
	readonly today: (time: string) => string;
	readonly on: (day: string, time: string) => string;
}

/** @param locale a language, with the country or the digits that its families in France read */
export function datesIn(locale: string, words: DateWords): Dates {
	const day = (day: Day): string =>
		new Intl.DateTimeFormat(locale, {
			weekday: 'long',
			day: 'numeric',
			month: 'long',
			timeZone: 'UTC'
		}).format(Date.parse(`${day}T00:00:00Z`));
	const halfDay = (key: HalfDayKey, today: Day): string => {
		const morning = key.endsWith('/am');
		if (dayOf(key) === today) return morning ? words.thisMorning : words.thisAfternoon;
		return words[morning ? 'morning' : 'afternoon'](day(dayOf(key)));
	};
	return {
		day,
		halfDays: (keys, today) => keys.map((key) => halfDay(key, today)).join(words.comma),
		when: (at, timeZone, today) => {
			const time = new Intl.DateTimeFormat(locale, {
				hour: '2-digit',
				minute: '2-digit',
				hourCycle: 'h23',
				timeZone
			}).format(at);
			const on = localTime(at, timeZone).day;
			return on === today ? words.today(time) : words.on(day(on), time);
		}
	};
}
