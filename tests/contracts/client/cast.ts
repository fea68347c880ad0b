import { enter, people, type Client } from './client.ts';
import type { DemoPerson } from './types.ts';

export interface Student {
	readonly id: string;
	readonly placement: string;
	readonly tutors: readonly string[];
	readonly referent: string;
}

export interface Cast {
	readonly all: readonly DemoPerson[];
	/** Two students of one tutor and one référent. */
	readonly first: Student;
	readonly second: Student;
	/** Another tutor's. */
	readonly elsewhere: Student;
	readonly twoHosts: Student;
	readonly cpes: readonly string[];
	of(role: string): string;
	/** A device of a person; the same name gives the same device again. */
	device(person: string, name?: string): Promise<Client>;
}

/** Finds the people that the contract promises, by what the list says of them. */
export async function meetCast(
	server: string,
	{ stutters = false }: { readonly stutters?: boolean } = {}
): Promise<Cast> {
	const all = await people(server);
	const withRole = (role: string) => all.filter((person) => person.role === role);
	const around = (role: string, placement: string) =>
		withRole(role)
			.filter(({ placements }) => placements.includes(placement))
			.map(({ id }) => id);
	const students = withRole('student').map((person): Student => {
		const placement = person.placements[0] ?? '';
		const referent = around('referent', placement)[0] ?? '';
		return { id: person.id, placement, tutors: around('tutor', placement), referent };
	});
	const single = students.filter(({ tutors }) => tutors.length === 1);
	const first = single.find((one) =>
		single.some((other) => other.id !== one.id && other.tutors[0] === one.tutors[0])
	);
	const second = single.find(
		({ id, tutors }) => id !== first?.id && tutors[0] === first?.tutors[0]
	);
	const elsewhere = single.find(({ tutors }) => tutors[0] !== first?.tutors[0]);
	const twoHosts = students.find(({ tutors }) => tutors.length === 2);
	if (!first || !second || !elsewhere || !twoHosts) throw new Error('the cast is not complete');
	const devices = new Map<string, Promise<Client>>();
	return {
		all,
		first,
		second,
		elsewhere,
		twoHosts,
		cpes: withRole('cpe').map(({ id }) => id),
		of: (role) => withRole(role)[0]?.id ?? '',
		device(person, name = 'phone') {
			const key = `${person}-${name}`;
			const known =
				devices.get(key) ??
				enter(server, person, key).then((client) => Object.assign(client, { stutters }));
			devices.set(key, known);
			return known;
		}
	};
}
