import * as v from 'valibot';
import { BODIES, BODIES_VIA, RETRACT, type FactBody } from './bodies.ts';
import type { Role } from './people.ts';
import type { Section, Via } from './permission.ts';
import { canonical, hasBadText, toPlain } from './plain.ts';
import { ok, refused, type Result } from './result.ts';

/** Bytes of a body's canonical JSON (contract). */
const MOST_FACT_BYTES = 4096;

export type BodyRefusal = 'bad-fact' | 'bad-text' | 'too-large';

/**
 * What came over the wire, as a body that this section and these roles may write.
 * The first role whose table has the body wins; the order of roles changes nothing.
 * @param way a way in other than a device of theirs (SM3, SI5); `signed`: a device hands back what this school had already,
 *   whichever way it had come (SY24)
 */
export function readBody(
	section: Section,
	roles: readonly Role[],
	raw: unknown,
	way?: Via | 'signed'
): Result<FactBody, BodyRefusal> {
	const plain = toPlain(raw);
	if (plain === undefined) return refused('bad-fact');
	if (new TextEncoder().encode(canonical(plain)).length > MOST_FACT_BYTES)
		return refused('too-large');
	if (hasBadText(plain)) return refused('bad-text');
	const schemas = tablesOf(way).flatMap((table) =>
		roles.flatMap((role) => table[section]?.[role] ?? [])
	);
	const fromDevice = way === undefined || way === 'signed';
	for (const schema of fromDevice ? schemas.concat(RETRACT) : schemas) {
		const parsed = v.safeParse(schema, plain);
		if (parsed.success) return ok(parsed.output as FactBody);
	}
	return refused('bad-fact');
}

function tablesOf(way: Via | 'signed' | undefined): readonly (typeof BODIES)[] {
	if (way === 'signed') return [BODIES, ...Object.values(BODIES_VIA)];
	return [way === undefined ? BODIES : BODIES_VIA[way]];
}
