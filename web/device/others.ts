import { Dexie } from 'dexie';
import type { Environment } from './environment.ts';

/** The caches of pages stand beside the records, under longer names. */
const CACHE = /-(before|after|\d{4}-\d\d-\d\d)$/;

/**
 * The records of other people on this browser, whether anything waits in them or not. Where a browser does
 * not list its databases, Dexie remembers those that it made.
 * @param own the name of the record that is open, if one is
 */
export async function otherRecords(
	{ installation, warn }: Pick<Environment, 'installation' | 'warn'>,
	own?: string
): Promise<readonly string[]> {
	try {
		const names = await Dexie.getDatabaseNames();
		return names.filter(
			(name) => name.startsWith(`${installation}carnet-`) && name !== own && !CACHE.test(name)
		);
	} catch (error) {
		// A browser that refuses keeps them all the same.
		warn('other records', error);
		return [];
	}
}
