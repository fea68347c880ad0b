import { localTime, type Day, type HalfDayKey, type Instant } from '#shared/domain/time.ts';
import { NB } from './typography.ts';

/** « 14 h 32 », on the school's clock. */
export function clockText(instant: Instant, timeZone: string): string {
	return hoursText(localTime(instant, timeZone).clock);
}

/** `08:30` as « 8 h 30 ». */
export function hoursText(clock: string): string {
	const [hours, minutes] = clock.split(':');
	return `${Number(hours)}${NB}h${NB}${minutes ?? '00'}`;
}

/** « mardi 15 juin » */
export function dayText(day: Day): string {
	return inFrench(day, { weekday: 'long', day: 'numeric', month: 'long' });
}

/** « mar. 15 juin » */
export function shortDayText(day: Day): string {
	return inFrench(day, { weekday: 'short', day: 'numeric', month: 'short' });
}

/** « 15 juin » */
export function dateText(day: Day): string {
	return inFrench(day, { day: 'numeric', month: 'long' });
}

/** « 15 juin 2027 », for what is filed. */
export function fullDateText(day: Day): string {
	return inFrench(day, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** « jeudi » */
export function weekdayText(day: Day): string {
	return inFrench(day, { weekday: 'long' });
}

/** « à 14 h 32 » today, « le mardi 15 juin à 14 h 32 » before. */
export function whenText(instant: Instant, timeZone: string, today: Day): string {
	const { day } = localTime(instant, timeZone);
	const clock = `à ${clockText(instant, timeZone)}`;
	return day === today ? clock : `le ${dayText(day)} ${clock}`;
}

/** After « depuis »: « 9 h 12 » today, « lundi 14 juin à 9 h 12 » before. */
export function sinceText(instant: Instant, timeZone: string, today: Day): string {
	const { day } = localTime(instant, timeZone);
	const clock = clockText(instant, timeZone);
	return day === today ? clock : `${dayText(day)} à ${clock}`;
}

/** « 4 s », « 7 min », « 1 h 05 », « 2 jours » */
export function durationText(milliseconds: number): string {
	const seconds = Math.max(0, Math.floor(milliseconds / 1000));
	if (seconds < 60) return `${seconds}${NB}s`;
	const minutes = Math.floor(seconds / 60);
	if (minutes < 60) return `${minutes}${NB}min`;
	const hours = Math.floor(minutes / 60);
	if (hours < 24) return hoursText(`${hours}:${String(minutes % 60).padStart(2, '0')}`);
	const days = Math.floor(hours / 24);
	return `${days}${NB}jour${days > 1 ? 's' : ''}`;
}

/** « ce matin », « cet après-midi », else « mardi 15 juin, matin ». */
export function halfDayText(halfDay: HalfDayKey, today: Day): string {
	const morning = halfDay.endsWith('/am');
	const day = halfDay.slice(0, 10);
	if (day === today) return morning ? 'ce matin' : 'cet après-midi';
	return `${dayText(day)}, ${partOf(halfDay)}`;
}

/** « matin » or « après-midi » */
export function partOf(halfDay: HalfDayKey): string {
	return halfDay.endsWith('/am') ? 'matin' : 'après-midi';
}

/** Made once each: a format costs a hundred times what it then does. */
const formats = new Map<string, Intl.DateTimeFormat>();

function inFrench(day: Day, options: Intl.DateTimeFormatOptions): string {
	const name = Object.entries(options).join();
	let format = formats.get(name);
	if (!format) {
		format = new Intl.DateTimeFormat('fr-FR', { ...options, timeZone: 'UTC' });
		formats.set(name, format);
	}
	return format.format(Date.parse(`${day}T00:00:00Z`));
}
