import * as v from 'valibot';
import { BODIES, HEARD, RETRACT, type FactBody } from './bodies.ts';
import type { Role } from './people.ts';
import type { Section } from './permission.ts';
import { canonical, hasBadText, toPlain } from './plain.ts';
import { ok, refused, type Result } from './result.ts';

/** Bytes of a body's canonical JSON (contract). */
const MOST_FACT_BYTES = 4096;

export type BodyRefusal = 'bad-fact' | 'bad-text' | 'too-large';

/**
 * What came over the wire, as a body that this section and these roles may write.
 * The first role whose table has the body wins; the order of roles changes nothing.
 * @param heard it came as a text message, not from a device (SM3)
 */
export function readBody(
	section: Section,
	roles: readonly Role[],
	raw: unknown,
	heard = false
): Result<FactBody, BodyRefusal> {
	const plain = toPlain(raw);
	if (plain === undefined) return refused('bad-fact');
	if (new TextEncoder().encode(canonical(plain)).length > MOST_FACT_BYTES)
		return refused('too-large');
	if (hasBadText(plain)) return refused('bad-text');
	const table = (heard ? HEARD : BODIES)[section];
	const schemas = roles.flatMap((role) => table?.[role] ?? []);
	for (const schema of heard ? schemas : schemas.concat(RETRACT)) {
		const parsed = v.safeParse(schema, plain);
		if (parsed.success) return ok(parsed.output as FactBody);
	}
	return refused('bad-fact');
}
