import type { PersonId } from '#shared/domain/ids.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { Random } from '#server/ports.ts';
import { seal, unseal } from './seal.ts';

/** ID9: of one computer that several share; whoever came in longest ago is forgotten first. */
const MOST = 8;
/** As long as browsers keep it. */
const LIFE = 400 * 24 * 3600_000;
const PURPOSE = 'known-browser';

/** One of the staff, of one school. */
export interface OfStaff {
	readonly school: string;
	readonly person: PersonId;
}

/** A browser, and whoever of the staff came in there, the last one first. */
interface Known {
	/** At random; for the counting of codes alone. */
	readonly browser: string;
	readonly people: readonly OfStaff[];
}

/** What a browser is to keep once this person has come in there. @param kept what it kept until now */
export function keepKnown(
	key: Uint8Array,
	random: Random,
	kept: string | undefined,
	{ school, person }: OfStaff,
	now: Instant
): string {
	const before = readKnown(key, kept, now);
	const known: Known = {
		browser: before?.browser ?? Buffer.from(random.bytes(16)).toString('base64url'),
		people: [
			{ school, person },
			...(before?.people ?? []).filter((one) => one.school !== school || one.person !== person)
		].slice(0, MOST)
	};
	return seal(key, PURPOSE, known, now);
}

/** The browser's name, if this person came in there before; what is forged is of nobody. */
export function knownBrowser(
	key: Uint8Array,
	kept: string | undefined,
	{ school, person }: OfStaff,
	now: Instant
): string | undefined {
	const known = readKnown(key, kept, now);
	const cameIn = known?.people.some((one) => one.school === school && one.person === person);
	return cameIn ? known?.browser : undefined;
}

function readKnown(key: Uint8Array, kept: string | undefined, now: Instant): Known | undefined {
	return unseal(key, PURPOSE, kept ?? '', { now, life: LIFE })?.value as Known | undefined;
}
