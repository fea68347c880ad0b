import {
	collegeWindow,
	HOLIDAYS,
	isSamePeriod,
	yearsFrom,
	WINDOWS,
	type Holiday,
	type Period,
	type Place,
	type SchoolDates,
	type SchoolYear,
	type YearDates,
	type Zone
} from './school-dates.ts';
import type { CalendarDecided, SchoolSettings } from './settings.ts';
import { addDays, type Day } from './time.ts';

/** Of a calendar: from the first day without class to the day of the return. */
type Until = readonly [from: Day, back: Day];
type Calendar = Readonly<Partial<Record<Holiday, Until>>>;

interface Known {
	/** Of zones A, B and C alike. */
	readonly all: Calendar;
	/** The first day of the summer, in which nobody is sent out: nothing is compared with it. */
	readonly summer: Day;
	readonly zones: Readonly<Record<Exclude<Zone, 'own'>, Calendar>>;
}

/**
 * CA1: what texts say, and nothing else: a year of which none was found is not here, and is the school's to say.
 * 2025-2026: rules 1.18 to 1.20. 2026-2027: arrêté of 22 October 2025, JORFTEXT000052416058 (rules 1.21, 1.22).
 */
const KNOWN: Readonly<Record<SchoolYear, Known>> = {
	2025: {
		all: {
			autumn: ['2025-10-18', '2025-11-03'],
			christmas: ['2025-12-20', '2026-01-05'],
			bridge: ['2026-05-15', '2026-05-17']
		},
		summer: '2026-07-04',
		zones: {
			A: { winter: ['2026-02-07', '2026-02-23'], spring: ['2026-04-04', '2026-04-20'] },
			B: { winter: ['2026-02-14', '2026-03-02'], spring: ['2026-04-11', '2026-04-27'] },
			C: { winter: ['2026-02-21', '2026-03-09'], spring: ['2026-04-18', '2026-05-04'] }
		}
	},
	2026: {
		all: { autumn: ['2026-10-17', '2026-11-02'], christmas: ['2026-12-19', '2027-01-04'] },
		summer: '2027-07-03',
		zones: {
			A: { winter: ['2027-02-13', '2027-03-01'], spring: ['2027-04-10', '2027-04-26'] },
			B: { winter: ['2027-02-20', '2027-03-08'], spring: ['2027-04-17', '2027-05-03'] },
			C: { winter: ['2027-02-06', '2027-02-22'], spring: ['2027-04-03', '2027-04-19'] }
		}
	}
};

/** CA3: the two weeks of seconde, which a national text gives each year (rules 1.7); of June 2027 none was found (rules 1.8). */
const SECONDE: Readonly<Record<SchoolYear, YearDates>> = {
	2024: { seconde: { from: '2025-06-16', to: '2025-06-27' } },
	2025: { seconde: { from: '2026-06-15', to: '2026-06-26' } }
};

/** Départements by zone (rules 1.25: académies); Corsica and overseas are in none. */
const DEPARTMENTS: Readonly<Record<Exclude<Zone, 'own'>, string>> = {
	A: '01 03 07 15 16 17 19 21 23 24 25 26 33 38 39 40 42 43 47 58 63 64 69 70 71 73 74 79 86 87 89 90',
	B: '02 04 05 06 08 10 13 14 18 22 27 28 29 35 36 37 41 44 45 49 50 51 52 53 54 55 56 57 59 60 61 62 67 68 72 76 80 83 84 85 88',
	C: '09 11 12 30 31 32 34 46 48 65 66 75 77 78 81 82 91 92 93 94 95'
};

const PLACE_OF: Readonly<Record<string, Place>> = {
	'057': 'alsace-moselle',
	'067': 'alsace-moselle',
	'068': 'alsace-moselle',
	971: 'guadeloupe',
	972: 'martinique',
	973: 'guyane',
	974: 'reunion',
	976: 'mayotte'
};

/** The département in a UAI: `0750655e` is of 75; Corsica has 620 and 720. */
const UAI = /^(\d{3})\d{4}[a-z]$/;

/** CA1: the zone of a school: what it said, else what the number by which it is called says; undefined: nobody knows. */
export function zoneOf({ calendar }: SchoolSettings, schoolId: string): Zone | undefined {
	if (calendar?.zone) return calendar.zone;
	const [, number] = UAI.exec(schoolId) ?? [];
	if (number === undefined) return undefined;
	if (!number.startsWith('0')) return 'own';
	return (['A', 'B', 'C'] as const).find((zone) =>
		DEPARTMENTS[zone].split(' ').includes(number.slice(1))
	);
}

/** CA5: where its public holidays are those of. */
export function placeOf({ calendar }: SchoolSettings, schoolId: string): Place {
	const [, number = ''] = UAI.exec(schoolId) ?? [];
	return calendar?.place ?? PLACE_OF[number] ?? 'france';
}

/** CA1 to CA3: what texts say of one school year in this zone, and what follows from it. */
export function knownIn(year: SchoolYear, zone: Zone | undefined): YearDates {
	const known = KNOWN[year];
	const calendar = known && zone && zone !== 'own' ? { ...known.all, ...known.zones[zone] } : {};
	const periods = Object.entries(calendar).map(
		([name, [from, back]]) => [name, { from, to: addDays(back, -1) }] as const
	);
	const dates: YearDates = { ...Object.fromEntries(periods), ...SECONDE[year] };
	return withCollege(dates, dates);
}

/** CA4: of one school year, what the school decided, and what texts say of the rest. */
export function datesIn(year: SchoolYear, settings: SchoolSettings, schoolId: string): YearDates {
	const decided = settings.calendar?.years?.[year] ?? {};
	const all = { ...knownIn(year, zoneOf(settings, schoolId)), ...decided };
	const dates: YearDates = Object.fromEntries(
		Object.entries(all).filter(([, period]) => period !== null)
	);
	return 'college' in decided ? dates : withCollege(dates, dates);
}

/** DU9: the summer that ends this school year, as far as its text says when it begins. */
export function summerOf(year: SchoolYear, zone: Zone | undefined): Period | undefined {
	const from = zone && zone !== 'own' ? KNOWN[year]?.summer : undefined;
	return from === undefined ? undefined : { from, to: `${Number(year) + 1}-08-31` };
}

/** What placements are compared with in the school year of this day and in the next one. */
export function datesAround(day: Day, settings: SchoolSettings, schoolId: string): SchoolDates {
	return {
		place: placeOf(settings, schoolId),
		years: Object.fromEntries(
			yearsFrom(day).map((year) => [year, datesIn(year, settings, schoolId)])
		)
	};
}

/** CA4: what is as the school's number says is nobody's decision; no zone takes back the one that was said. */
export function decidedPlace(
	{ zone, place }: { readonly zone?: Zone; readonly place: Place },
	settings: SchoolSettings,
	schoolId: string
): CalendarDecided {
	const years = settings.calendar?.years;
	return {
		...(zone && zone !== zoneOf({}, schoolId) && { zone }),
		...(place !== placeOf({}, schoolId) && { place }),
		...(years && { years })
	};
}

/** CA4: what of these dates is as texts say is nobody's decision, and goes with them when they change. */
export function decidedYear(
	year: SchoolYear,
	wanted: YearDates,
	settings: SchoolSettings,
	schoolId: string
): CalendarDecided {
	const { years = {}, ...where } = settings.calendar ?? {};
	const { [year]: _, ...others } = years;
	const proposed = withCollege(knownIn(year, zoneOf(settings, schoolId)), wanted);
	const own = [...HOLIDAYS, ...WINDOWS].filter(
		(name) => !isSamePeriod(wanted[name], proposed[name])
	);
	const decided = Object.fromEntries(own.map((name) => [name, wanted[name] ?? null]));
	const all = own.length > 0 ? { ...others, [year]: decided } : others;
	return { ...where, ...(Object.keys(all).length > 0 && { years: all }) };
}

/** CA2: with the window of a collège that follows from these holidays, and no other. */
function withCollege({ college: _, ...dates }: YearDates, holidays: YearDates): YearDates {
	const college = collegeWindow(holidays);
	return { ...dates, ...(college && { college }) };
}
