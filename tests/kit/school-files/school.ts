import { generator } from '#tests/kit/generator.ts';

/* A fictitious school of 400 students and what its software would say of it, written without the import's own code. */

export interface GuardianOf {
	readonly personId: string;
	readonly last: string;
	readonly first: string;
	/** SIECLE's level: 1 or 2 in law, 3 to be called only. */
	readonly level: 1 | 2 | 3;
	readonly mobile: string;
	readonly email: string;
	readonly takesSms: boolean;
}

export interface StudentOf {
	readonly eleveId: string;
	readonly ine: string;
	readonly last: string;
	readonly first: string;
	/** `2011-03-09` */
	readonly birth: string;
	readonly className: string;
	readonly guardians: readonly GuardianOf[];
}

/** Every way in which French names surprise software, in letters that its old alphabets have. */
const LAST = [
	...['MARTIN', 'DE LA TOUR', "D'ARTAGNAN", 'LE GOFF', "N'DIAYE", 'BEN ALI', 'DUPONT-MORETTI'],
	...['VAN DER BERG', 'SAINT-EXUPÉRY', 'GARCÍA LÓPEZ', 'ÇELIK', 'ÜNAL', 'LEBŒUF', 'DE OLIVEIRA'],
	...["O'BRIEN", 'NGUYEN', 'DOS SANTOS', 'MÜLLER', 'EL HADDAD', 'LŸS', 'PÈRE', 'DU PONT', 'XU'],
	...['DIALLO', 'KOWALSKI', 'L’HOSTIS', 'BÉNÉTEAU', 'ROUX', 'LEFÈVRE', 'TÊTE']
];
const FIRST = [
	...['Léa', 'Jean-Baptiste', 'Zoë', 'Anne Lise', 'Maël', 'Chloé', 'Noé', 'Inès', 'Théo', 'Élise'],
	...[
		'Aïcha',
		'Loïc',
		'Marie-Ange',
		'Hélène',
		'Gaël',
		'Éloïse',
		'Amadou',
		'Wei',
		'Yanis',
		'Cœurine'
	],
	...['Martin', 'Rose', 'Paul', 'Océane', 'Raphaël', 'Lou', 'Côme', 'Anaïs', 'Benoît', 'Fatoumata']
];
const CLASSES = Array.from(
	{ length: 14 },
	(_, index) => `2 GT${String(index + 1).padStart(2, '0')}`
);

/** The same 400 for the same seed. Among them: namesakes in one class and in two, twins, brothers and sisters. */
export function fictitiousSchool(seed = 7, size = 400): readonly StudentOf[] {
	const next = generator(seed);
	const below = (most: number): number => Math.floor(next() * most);
	const students = Array.from({ length: size }, (_, index): StudentOf => {
		const last = LAST[index % LAST.length] ?? '';
		const first = FIRST[(index + Math.floor(index / LAST.length)) % FIRST.length] ?? '';
		return {
			eleveId: String(1_000_000 + index * 7),
			ine: `${String(120_000_000 + index)}${'ABCDEFGHJK'[index % 10] ?? ''}K`,
			last,
			first,
			birth: `2011-${two(1 + below(12))}-${two(1 + below(28))}`,
			className: CLASSES[index % CLASSES.length] ?? '',
			guardians: Array.from({ length: 1 + (index % 3 === 0 ? 0 : 1) }, (_, nth) =>
				guardian(index, nth, last)
			)
		};
	});
	return withTraps(students);
}

function guardian(index: number, nth: number, last: string): GuardianOf {
	const number = String(1000 + index * 2 + nth).padStart(4, '0');
	return {
		personId: String(5_000_000 + index * 10 + nth),
		last: nth === 0 ? last : 'MOREL-LÉVY',
		first: nth === 0 ? 'Agnès' : 'François',
		level: index % 17 === 0 && nth === 1 ? 3 : nth === 0 ? 1 : 2,
		mobile: `063998${number}`,
		email: index % 5 === 0 ? '' : `famille${index}.${nth}@exemple.fr`,
		takesSms: index % 11 !== 0
	};
}

function withTraps(students: readonly StudentOf[]): StudentOf[] {
	const change = new Map<number, Partial<StudentOf>>([
		// Of one name in one class, born on two days.
		[20, { last: 'MARTIN', first: 'Léa', className: '2 GT01', birth: '2011-02-03' }],
		[21, { last: 'MARTIN', first: 'Léa', className: '2 GT01', birth: '2011-11-30' }],
		// Of one name in another class.
		[22, { last: 'MARTIN', first: 'Léa', className: '2 GT02', birth: '2010-12-24' }],
		// Twins, and their one family.
		[30, { last: 'LEBŒUF', first: 'Côme', birth: '2011-05-05', className: '2 GT03' }],
		[31, { last: 'LEBŒUF', first: 'Rose', birth: '2011-05-05', className: '2 GT04' }],
		// Names that could be each other's.
		[40, { last: 'PAUL', first: 'Martin', birth: '2011-07-01' }],
		[41, { last: 'MARTIN', first: 'Paul', birth: '2011-07-02' }]
	]);
	const family = students[30]?.guardians ?? [];
	return students.map((one, index) => ({
		...one,
		...change.get(index),
		...(index === 31 ? { guardians: family } : {})
	}));
}

function two(number: number): string {
	return String(number).padStart(2, '0');
}

/** `09/03/2011` */
export function frenchDay(day: string): string {
	return day.split('-').reverse().join('/');
}
