import type { FactBody } from './bodies.ts';
import type { FactId, PersonId } from './ids.ts';
import type { Section } from './permission.ts';
import type { Instant } from './time.ts';

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
const CHAIN_TYPES = new Set(['check', 'announce', 'accident', 'help', 'arrived', 'unheard']);

export function isChainBody(body: unknown): boolean {
	return (
		typeof body === 'object' && body !== null && CHAIN_TYPES.has((body as { type: string }).type)
	);
}
