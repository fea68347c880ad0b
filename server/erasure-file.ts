import { open, readFile } from 'node:fs/promises';
import type { Erased, ErasureRegister } from './ports.ts';

/**
 * The register of erasures as a file that only grows, a line an erasure, ids only. It lives outside the database:
 * a backup holds what was erased after it, and this says what must go again.
 */
export function erasureFile(path: string): ErasureRegister {
	return {
		async add(erased) {
			const file = await open(path, 'a', 0o600);
			try {
				// Begins a line of its own, whatever a crash left of the one before.
				await file.writeFile(`\n${JSON.stringify(erased)}\n`);
				await file.sync();
			} finally {
				await file.close();
			}
		},
		async all() {
			const lines = (await readOrNothing(path)).split('\n').filter((line) => line !== '');
			const read = lines.map(erasedFrom);
			return {
				erased: read.flatMap((one) => one ?? []),
				unreadable: read.filter((one) => one === undefined).length
			};
		}
	};
}

type Written = Omit<Erased, 'authors'> & Partial<Pick<Erased, 'authors'>>;

async function readOrNothing(path: string): Promise<string> {
	try {
		return await readFile(path, 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
		throw error;
	}
}

function erasedFrom(line: string): Erased | undefined {
	try {
		// A line of before authors were written down has none.
		const { school, placement, facts, pages, authors = [], student } = JSON.parse(line) as Written;
		return {
			...{ school, placement, facts: [...facts], pages: [...pages], authors: [...authors] },
			...(student === undefined ? {} : { student })
		};
	} catch {
		return undefined;
	}
}
