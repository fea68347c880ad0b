import * as v from 'valibot';
import { BODIES, RETRACT, type FactBody } from './bodies.ts';
import type { FactId, PersonId } from './ids.ts';
import type { Role } from './people.ts';
import type { Section } from './permission.ts';
import { canonical, hasBadText, toPlain } from './plain.ts';
import { ok, refused, type Result } from './result.ts';
import type { Instant } from './time.ts';

/** Bytes of a body's canonical JSON (contract). */
export const MOST_FACT_BYTES = 4096;

/** An immutable record of a notebook. Facts are held in the placement's order. */
export interface Fact<Body extends FactBody = FactBody> {
	readonly id: FactId;
	readonly section: Section;
	readonly author: PersonId;
	readonly body: Body;
	/** The first time that the server committed it. */
	readonly receivedAt: Instant;
}

export type FactOf<Type extends FactBody['type']> = Fact<Extract<FactBody, { type: Type }>>;

export function isType<Type extends FactBody['type']>(
	fact: Fact,
	type: Type
): fact is FactOf<Type> {
	return fact.body.type === type;
}

/** Facts of the chain: whoever held the role at any time may still send them (contract, Codes). */
const CHAIN_TYPES = new Set(['check', 'announce', 'accident', 'help', 'arrived']);

export function isChainBody(body: unknown): boolean {
	return (
		typeof body === 'object' && body !== null && CHAIN_TYPES.has((body as { type: string }).type)
	);
}

export type BodyRefusal = 'bad-fact' | 'bad-text' | 'too-large';

/**
 * What came over the wire, as a body that this section and these roles may write.
 * The first role whose table has the body wins; the order of roles changes nothing.
 */
export function readBody(
	section: Section,
	roles: readonly Role[],
	raw: unknown
): Result<FactBody, BodyRefusal> {
	const plain = toPlain(raw);
	if (plain === undefined) return refused('bad-fact');
	if (new TextEncoder().encode(canonical(plain)).length > MOST_FACT_BYTES)
		return refused('too-large');
	if (hasBadText(plain)) return refused('bad-text');
	for (const schema of roles.flatMap((role) => BODIES[section]?.[role] ?? []).concat(RETRACT)) {
		const parsed = v.safeParse(schema, plain);
		if (parsed.success) return ok(parsed.output as FactBody);
	}
	return refused('bad-fact');
}
