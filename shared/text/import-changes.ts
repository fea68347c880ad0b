import type { EntityKind } from '#shared/domain/import/entities.ts';
import type { Change } from '#shared/domain/import/plan.ts';
import { SLOTS, type Slot, type Timetable } from '#shared/domain/timetable.ts';
import { roles } from './common.ts';
import { fullDateText, hoursText } from './time.ts';
import { NB, NN, phoneText } from './typography.ts';

const THINGS: Readonly<Record<EntityKind, string>> = {
	class: 'Classe',
	student: 'Élève',
	guardian: 'Responsable',
	guardianship: 'Responsabilité',
	staff: 'Personnel',
	tutor: 'Tuteur',
	placement: 'Stage',
	agreement: 'Convention'
};

/** What is not named here says only what hangs on what: the row shows it by being there. */
const FIELDS: Readonly<Record<string, string>> = {
	lastName: 'nom',
	firstName: 'prénom',
	bornName: 'nom de naissance',
	birth: 'né(e) le',
	className: 'classe',
	email: 'e-mail',
	phone: 'téléphone',
	sms: 'SMS',
	siecle: 'identifiant SIECLE',
	ine: 'INE',
	relation: 'lien',
	rank: `ordre d'appel`,
	mustTell: 'à prévenir',
	roles: 'fonctions',
	referent: 'référent',
	hostName: 'entreprise',
	siret: 'SIRET',
	hostAddress: 'adresse',
	hostPhone: 'téléphone',
	tutor: 'tuteur',
	days: 'jours',
	timetable: 'horaires',
	objectives: 'objectifs',
	activities: 'activités prévues',
	label: 'libellé'
};

export interface ChangedLine {
	readonly field: string;
	/** Absent: there was nothing to replace. */
	readonly before?: string;
	readonly after: string;
}

/** One thing that a row creates or changes, in words. */
export interface ChangedThing {
	readonly key: string;
	readonly title: string;
	readonly lines: readonly ChangedLine[];
}

/** What a row would do, thing by thing. @param nameOf somebody whom a field names by their id */
export function changedThings(
	changes: readonly Change[],
	nameOf: (id: string) => string
): ChangedThing[] {
	const things = new Map<string, Change[]>();
	for (const change of changes) {
		const key = `${change.kind}/${change.id}`;
		things.set(key, [...(things.get(key) ?? []), change]);
	}
	return [...things].map(([key, all]) => {
		const [first] = all;
		const title = first ? THINGS[first.kind] : '';
		return {
			key,
			title: first?.isNew === true ? `${title}, à créer` : title,
			lines: all.flatMap((change) => lineOf(change, nameOf))
		};
	});
}

function lineOf(
	{ field, before, after, isNew }: Change,
	nameOf: (id: string) => string
): ChangedLine[] {
	const name = FIELDS[field];
	if (name === undefined) return [];
	const said = valueText(field, after, nameOf);
	if (isNew) return said === '' ? [] : [{ field: name, after: said }];
	return [{ field: name, before: valueText(field, before, nameOf), after: said }];
}

function valueText(field: string, value: unknown, nameOf: (id: string) => string): string {
	if (typeof value === 'boolean') return value ? 'oui' : 'non';
	if (typeof value === 'number') return String(value);
	if (Array.isArray(value)) {
		const all = value as readonly string[];
		return field === 'days' ? daysText(all) : all.map((one) => roles[one] ?? one).join(', ');
	}
	if (typeof value === 'object' && value !== null) return timetableText(value);
	const text = typeof value === 'string' ? value : '';
	if (field === 'referent' || field === 'tutor') return nameOf(text);
	if (field === 'birth') return text === '' ? '' : fullDateText(text);
	return field === 'phone' || field === 'hostPhone' ? phoneText(text) : text;
}

/** « 14/06/2027, 15/06/2027 » */
function daysText(days: readonly string[]): string {
	return days.map((day) => day.split('-').reverse().join('/')).join(', ');
}

const DAYS = ['', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

/** « du lundi au vendredi 8 h 30-12 h 00, 13 h 30-16 h 30 »: days that follow each other with the same hours are one. */
function timetableText(timetable: Timetable): string {
	const groups: { from: number; to: number; hours: string }[] = [];
	for (const day of [1, 2, 3, 4, 5, 6]) {
		const hours = SLOTS.filter((slot) => slot.startsWith(`${day}/`))
			.flatMap((slot: Slot) => {
				const span = timetable[slot];
				return span ? [`${hoursText(span.from)}-${hoursText(span.to)}`] : [];
			})
			.join(', ');
		const last = groups.at(-1);
		if (hours === '') continue;
		if (last?.hours === hours && last.to === day - 1) last.to = day;
		else groups.push({ from: day, to: day, hours });
	}
	return groups
		.map(({ from, to, hours }) => {
			const days = from === to ? (DAYS[from] ?? '') : `du ${DAYS[from] ?? ''} au ${DAYS[to] ?? ''}`;
			return `${days}${NB}: ${hours}`;
		})
		.join(`${NN}; `);
}
