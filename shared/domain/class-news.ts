import type { Changes } from './changes.ts';
import { countStandings, type Standing } from './standing.ts';

/** A student of a class, as far as their class is told. */
export interface OfClass {
	readonly student: { readonly className: string };
	readonly standing: Standing;
	readonly changes: Changes;
}

/** A class in one line. */
export interface ClassNews extends Omit<Changes, 'days'> {
	readonly className: string;
	readonly standings: Readonly<Record<Standing, number>>;
}

/** TI10: what is new of each class since the last looks at its students, by the names of the classes. */
export function newsByClass(rows: readonly OfClass[]): ClassNews[] {
	const classNames = [...new Set(rows.map(({ student }) => student.className))];
	return classNames
		.toSorted((a, b) => a.localeCompare(b, 'fr'))
		.map((className) => {
			const own = rows.filter(({ student }) => student.className === className);
			const sum = (of: 'pages' | 'alerts' | 'over' | 'words'): number =>
				own.reduce((all, { changes }) => all + changes[of], 0);
			return {
				className,
				standings: countStandings(own),
				pages: sum('pages'),
				alerts: sum('alerts'),
				over: sum('over'),
				words: sum('words')
			};
		});
}
