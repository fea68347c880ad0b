/** What one column may hold, by whom or what it speaks of. A second guardian stands in the columns of `guardian2`. */
const PERSON = ['lastName', 'usageName', 'firstName', 'fullName', 'email', 'phone'] as const;
const GUARDIAN = [
	...PERSON,
	...(['siecle', 'mobile', 'workPhone', 'sms', 'relation', 'legal', 'contact'] as const)
] as const;
const OWNED = {
	student: [...PERSON, 'siecle', 'ine', 'birth', 'className', 'leftOn'],
	guardian1: GUARDIAN,
	guardian2: GUARDIAN,
	host: ['name', 'siret', 'address', 'zip', 'city', 'phone'],
	tutor: PERSON,
	referent: ['fullName', 'lastName', 'firstName', 'email'],
	placement: [
		...(['from', 'to', 'dates', 'hours', 'morning', 'afternoon', 'objectives'] as const),
		...(['activities', 'day1', 'day2', 'day3', 'day4', 'day5', 'day6'] as const),
		...(['day1am', 'day2am', 'day3am', 'day4am', 'day5am', 'day6am'] as const),
		...(['day1pm', 'day2pm', 'day3pm', 'day4pm', 'day5pm', 'day6pm'] as const)
	],
	staff: [...PERSON, 'roles'],
	class: ['name', 'label']
} as const;

export type Owner = keyof typeof OWNED;
/** `student.birth`, `guardian1.mobile`, `placement.day1am` (Monday morning)… */
export type Field = { [O in Owner]: `${O}.${(typeof OWNED)[O][number]}` }[Owner];

/** What the rows of a sheet are. */
export type SheetKind = 'classes' | 'staff' | 'students' | 'guardians' | 'placements';

interface Kind {
	/** Whom its columns may speak of; the first is meant where a title names nobody. */
	readonly owners: readonly Owner[];
	/** Of each list, one field must have a column. */
	readonly needs: readonly (readonly Field[])[];
}

const STUDENT_NAMED: readonly Field[] = ['student.fullName', 'student.lastName', 'student.siecle'];

/** In the order in which sheets build on each other. */
export const KINDS: Readonly<Record<SheetKind, Kind>> = {
	classes: { owners: ['class'], needs: [['class.name']] },
	staff: {
		owners: ['staff'],
		needs: [['staff.fullName', 'staff.lastName'], ['staff.email'], ['staff.roles']]
	},
	students: {
		owners: ['student', 'guardian1', 'guardian2'],
		needs: [['student.fullName', 'student.lastName'], ['student.className']]
	},
	guardians: {
		owners: ['student', 'guardian1', 'guardian2'],
		needs: [STUDENT_NAMED, ['guardian1.fullName', 'guardian1.lastName']]
	},
	placements: {
		owners: ['student', 'host', 'tutor', 'referent', 'placement'],
		needs: [[...STUDENT_NAMED, 'student.ine'], ['host.name'], ['placement.dates', 'placement.from']]
	}
};

export const SHEET_KINDS = Object.keys(KINDS) as SheetKind[];

/** Every field that a column of such a sheet may be given, for the list that a person chooses from. */
export function fieldsOf(kind: SheetKind): Field[] {
	return KINDS[kind].owners.flatMap((owner) =>
		OWNED[owner].map((part) => `${owner}.${part}` as Field)
	);
}

export function isField(text: string): text is Field {
	const [owner = '', part = ''] = text.split('.');
	return Object.hasOwn(OWNED, owner) && (OWNED[owner as Owner] as readonly string[]).includes(part);
}
