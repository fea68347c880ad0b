import type { PersonId } from '#shared/domain/ids.ts';
import type { Entities, EntityKind, Present } from './entities.ts';
import { nameKey, type FullName } from './names.ts';
import type { Change, Write } from './plan.ts';
import { Table, type Against, type Wish } from './table.ts';
import { classKey } from './values.ts';

const PERSON = { lastName: '', firstName: '', email: '', phone: '' };
/** A thing of which no field is filled. */
const EMPTY: Entities = {
	class: { label: '' },
	staff: { ...PERSON, roles: [] },
	student: { ...PERSON, bornName: '', birth: '', className: '', siecle: '', ine: '' },
	guardian: { ...PERSON, sms: false, siecle: '' },
	guardianship: { student: '', guardian: '', relation: '', rank: 0, mustTell: false },
	tutor: PERSON,
	placement: { student: '', className: '', referent: '' },
	agreement: {
		...{ placement: '', hostName: '', siret: '', hostAddress: '', hostPhone: '', tutor: '' },
		...{ days: [], timetable: {}, objectives: '', activities: '' }
	}
};

/** Ids by what somebody can be found by. Never emptied: what was a key once may still stand in another file. */
class Index {
	readonly #ids = new Map<string, Set<string>>();

	add(key: string, id: string): void {
		const ids = this.#ids.get(key) ?? new Set();
		this.#ids.set(key, ids.add(id));
	}

	get(key: string): readonly string[] {
		return [...(this.#ids.get(key) ?? [])];
	}
}

/** The school as it is, and as the rows read so far make it. Everything is found without looking through it. */
export class Draft {
	readonly tables: { readonly [Kind in EntityKind]: Table<Kind> };
	readonly #index = new Index();
	readonly #barred: ReadonlySet<PersonId>;

	constructor({ entities, barred }: Present) {
		this.#barred = new Set(barred);
		const table = <Kind extends EntityKind>(kind: Kind): Table<Kind> =>
			new Table<Kind>(kind, entities[kind], EMPTY[kind]);
		this.tables = {
			class: table('class'),
			staff: table('staff'),
			student: table('student'),
			guardian: table('guardian'),
			guardianship: table('guardianship'),
			tutor: table('tutor'),
			placement: table('placement'),
			agreement: table('agreement')
		};
		for (const kind of Object.keys(this.tables) as EntityKind[]) {
			for (const { id } of entities[kind]) this.#note(kind, id);
		}
	}

	/** Whoever has this number, e-mail, name… of their kind. */
	find(kind: EntityKind, by: string, value: string): readonly string[] {
		return value === '' ? [] : this.#index.get(`${kind}/${by}/${value}`);
	}

	/** Somebody may be found by what is not kept of them. */
	know(kind: EntityKind, by: string, value: string, id: string): void {
		if (value !== '') this.#index.add(`${kind}/${by}/${value}`, id);
	}

	/** The spelling by which the school knows a class. */
	className(name: string): string | undefined {
		return this.find('class', 'name', classKey(name))[0];
	}

	/** Whom a court forbids to call. */
	isBarred(guardian: PersonId): boolean {
		return this.#barred.has(guardian);
	}

	guardiansOf(student: PersonId): readonly Entities['guardianship'][] {
		return this.find('guardianship', 'student', student).flatMap(
			(id) => this.tables.guardianship.get(id) ?? []
		);
	}

	take({ kind, id, values }: Wish, row: number): Change[] {
		const table = this.tables[kind] as Table<EntityKind>;
		const changes = table.take(id, values, row);
		this.#note(kind, id);
		return changes;
	}

	rowAgainst({ kind, id, values }: Wish): Against | undefined {
		return (this.tables[kind] as Table<EntityKind>).rowAgainst(id, values);
	}

	writes(): Write[] {
		return (Object.keys(this.tables) as EntityKind[]).flatMap((kind) => this.tables[kind].writes());
	}

	#note(kind: EntityKind, id: string): void {
		for (const [by, value] of this.#keysOf(kind, id)) {
			this.know(kind, by, value, id);
		}
	}

	#keysOf(kind: EntityKind, id: string): (readonly [by: string, value: string])[] {
		switch (kind) {
			case 'class':
				return [['name', classKey(id)]];
			case 'student':
				return keysOfStudent(this.tables.student.get(id) ?? EMPTY.student);
			case 'guardian':
				return keysOfGuardian(this.tables.guardian.get(id) ?? EMPTY.guardian);
			case 'guardianship': {
				const { student } = this.tables.guardianship.get(id) ?? EMPTY.guardianship;
				return [['student', student]];
			}
			case 'staff':
				return keysOfStaff(this.tables.staff.get(id) ?? EMPTY.staff);
			case 'tutor':
				return keysOfTutor(this.tables.tutor.get(id) ?? EMPTY.tutor);
			case 'placement': {
				const { student } = this.tables.placement.get(id) ?? EMPTY.placement;
				return [['student', student]];
			}
			case 'agreement':
				return this.#keysOfAgreement(this.tables.agreement.get(id) ?? EMPTY.agreement);
		}
	}

	#keysOfAgreement(agreement: Entities['agreement']): (readonly [string, string])[] {
		const { placement, tutor } = agreement;
		const student = this.tables.placement.get(placement)?.student ?? '';
		const who = this.tables.tutor.get(tutor);
		const ofHost = hostKeys(agreement).flatMap((host) => [
			['host', `${student}/${host}`] as const,
			['tutor', who ? `${host}/${nameKey(who)}` : ''] as const
		]);
		return [['placement', placement], ...ofHost];
	}
}

function keysOfStudent(one: Entities['student']): (readonly [string, string])[] {
	return [
		['siecle', one.siecle],
		['ine', one.ine],
		...namesOf(one).flatMap((name) => [
			['name', name] as const,
			['name+birth', one.birth === '' ? '' : `${name}/${one.birth}`] as const
		])
	];
}

/** By the name that they go by, and by the one that they were born with. */
export function namesOf(one: FullName & { readonly bornName: string }): string[] {
	const born = one.bornName === '' ? [] : [nameKey({ ...one, lastName: one.bornName })];
	return [...new Set([nameKey(one), ...born])];
}

function keysOfGuardian(one: Entities['guardian']): (readonly [string, string])[] {
	const name = nameKey(one);
	return [
		['siecle', one.siecle],
		['contact', one.phone === '' ? '' : `${name}/${one.phone}`],
		['contact', one.email === '' ? '' : `${name}/${one.email}`]
	];
}

function keysOfStaff(one: Entities['staff']): (readonly [string, string])[] {
	return [
		['email', one.email],
		['name', nameKey(one)],
		...nameKey(one)
			.split(' ')
			.map((word) => ['word', word] as const)
	];
}

function keysOfTutor(one: Entities['tutor']): (readonly [string, string])[] {
	return [
		['email', one.email],
		['contact', one.phone === '' ? '' : `${nameKey(one)}/${one.phone}`]
	];
}

export type Host = Pick<Entities['agreement'], 'siret' | 'hostName'>;

/** One workplace: by its number, and by its name, since some files lack the number. */
export function hostKeys(one: Host): string[] {
	const name = classKey(one.hostName);
	return one.siret === '' ? [name] : [one.siret, name];
}
