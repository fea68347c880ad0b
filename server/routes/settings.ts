import { Hono } from 'hono';
import * as v from 'valibot';
import type { CalendarSettings, Settings } from '#shared/api/protocol.ts';
import {
	decidedPlace,
	decidedYear,
	knownIn,
	datesIn,
	placeOf,
	zoneOf
} from '#shared/domain/known-dates.ts';
import { isYearDay, retentionOf } from '#shared/domain/retention.ts';
import {
	HOLIDAYS,
	PLACES,
	WINDOWS,
	wrongPeriod,
	yearsFrom,
	ZONES
} from '#shared/domain/school-dates.ts';
import { localTime, type Day, type Instant } from '#shared/domain/time.ts';
import type { Database, Tx } from '#server/db/database.ts';
import { headOnly } from '#server/middleware/head-only.ts';
import { refuse } from '#server/middleware/refuse.ts';
import type { SignedIn } from '#server/middleware/session.ts';
import type { Ports } from '#server/ports.ts';
import { writeDown } from '#server/store/audit-store.ts';
import { decideCalendar, schoolHere } from '#server/store/calendar-store.ts';
import type { Sender } from '#server/store/roster-store.ts';
import { setRetention, setWorkAccidents } from '#server/store/school-store.ts';

const yearDay = v.pipe(v.string(), v.maxLength(5), v.check(isYearDay));
const day = v.pipe(v.string(), v.minLength(10), v.maxLength(10));
const period = v.exactOptional(v.strictObject({ from: day, to: day }));
const schoolYear = v.pipe(
	v.strictObject({
		year: v.pipe(v.string(), v.regex(/^20\d\d$/)),
		dates: v.strictObject(v.entriesFromList([...HOLIDAYS, ...WINDOWS], period))
	}),
	v.check(({ year, dates }) =>
		Object.values(dates).every((one) => wrongPeriod(year, one) === undefined)
	)
);
/** One thing at a time: a screen that shows two never takes back what another one has just decided. */
const setting = v.union([
	v.strictObject({ workAccidents: v.boolean() }),
	v.strictObject({
		retention: v.strictObject({ college: yearDay, lycee: yearDay, rest: yearDay })
	}),
	v.strictObject({
		place: v.strictObject({ zone: v.exactOptional(v.picklist(ZONES)), place: v.picklist(PLACES) })
	}),
	v.strictObject({ schoolYear })
]);
type Setting = v.InferOutput<typeof setting>;

/** `/api/settings`: what the head decides for the school (AL20, RT1, CA1 to CA5). */
export function settingsRoute(
	database: Database,
	{ bus, clock }: Pick<Ports, 'bus' | 'clock'>
): Hono<SignedIn> {
	return new Hono<SignedIn>()
		.get('/', headOnly, async (context) => {
			const { school } = context.get('reader');
			return context.json(
				await database.withSchool(school.id, (tx) => settingsIn(tx, clock.now()))
			);
		})
		.put('/', headOnly, async (context) => {
			const body = v.safeParse(setting, await context.req.json().catch(() => undefined));
			if (!body.success) return refuse(context, 'malformed');
			const decided = body.output;
			const { school, person } = context.get('reader');
			const now = clock.now();
			const { day: today } = localTime(now, school.timeZone);
			if ('schoolYear' in decided && !yearsFrom(today).includes(decided.schoolYear.year))
				return refuse(context, 'malformed');
			const settings = await database.withSchool(school.id, async (tx) => {
				await decide(tx, decided);
				const word = { action: 'settings', actor: person.id, placement: '', subject: '' } as const;
				await writeDown(tx, school.id, now, [word]);
				return settingsIn(tx, now);
			});
			if ('workAccidents' in decided) {
				bus.publish({ school: school.id, placement: '', author: '', device: '', topics: ['card'] });
			}
			return context.json(settings);
		});
}

async function decide(tx: Tx, decided: Setting): Promise<void> {
	if ('retention' in decided) await setRetention(tx, decided.retention);
	else if ('workAccidents' in decided) await setWorkAccidents(tx, decided.workAccidents);
	else if ('place' in decided) {
		await decideCalendar(tx, ({ id, settings }) => decidedPlace(decided.place, settings, id));
	} else {
		const { year, dates } = decided.schoolYear;
		await decideCalendar(tx, ({ id, settings }) => decidedYear(year, dates, settings, id));
	}
}

async function settingsIn(tx: Tx, now: Instant): Promise<Settings> {
	const sender = await schoolHere(tx);
	const { settings, timeZone } = sender;
	return {
		workAccidents: settings.workAccidents === true,
		retention: retentionOf(settings),
		calendar: calendarOf(sender, localTime(now, timeZone).day)
	};
}

function calendarOf({ id, settings }: Sender, today: Day): CalendarSettings {
	const zone = zoneOf(settings, id);
	return {
		...(zone && { zone }),
		place: placeOf(settings, id),
		years: yearsFrom(today).map((year) => ({
			year,
			dates: datesIn(year, settings, id),
			known: knownIn(year, zone)
		}))
	};
}
