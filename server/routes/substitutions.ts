import { Hono, type MiddlewareHandler } from 'hono';
import * as v from 'valibot';
import { isUuidV7 } from '#shared/domain/ids.ts';
import {
	endOf,
	nextMidnight,
	runOf,
	refusalOf,
	sameTerms,
	SUBSTITUTION_ROLES,
	TERMS_CONFLICTS,
	termsOf,
	type Substitution,
	type SubstitutionBook,
	type TermsConflict
} from '#shared/domain/substitution.ts';
import { isDay, localDay, type Instant } from '#shared/domain/time.ts';
import type { Database, Tx } from '#server/db/database.ts';
import { refuse } from '#server/middleware/refuse.ts';
import type { SignedIn } from '#server/middleware/session.ts';
import type { Ports } from '#server/ports.ts';
import type { Reader } from '#server/store/school-store.ts';
import {
	addWord,
	bookOf,
	lockSubstitutions,
	lookAgainFor,
	moveCardsOf
} from '#server/store/substitution-store.ts';

const person = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const day = v.pipe(v.string(), v.maxLength(10), v.check(isDay));
const named = {
	id: v.pipe(v.string(), v.maxLength(36), v.check(isUuidV7)),
	/** The word that was looked at; 0: it is new. */
	nth: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000))
};
const asking = v.variant('what', [
	v.strictObject({
		what: v.literal('terms'),
		...named,
		terms: v.strictObject({
			absent: person,
			substitute: person,
			from: day,
			to: day,
			journal: v.boolean()
		})
	}),
	v.strictObject({ what: v.literal('end'), ...named })
]);
type Asked = v.InferOutput<typeof asking>;
type Refusal = 'malformed' | 'changed' | TermsConflict;

const decides: MiddlewareHandler<SignedIn> = async (context, next) => {
	const { roles } = context.get('reader').person;
	context.header('Cache-Control', 'no-store');
	return roles.some((role) => SUBSTITUTION_ROLES.includes(role))
		? next()
		: refuse(context, 'forbidden');
};

/** `/api/substitutions`: who stands in for a référent, and when (SU1, SU7). */
export function substitutionsRoute(database: Database, ports: Ports): Hono<SignedIn> {
	return new Hono<SignedIn>()
		.get('/', decides, async (context) => {
			const { school } = context.get('reader');
			const { day } = localDay(ports.clock.now(), school.timeZone);
			return context.json(await database.withSchool(school.id, (tx) => bookOf(tx, day)));
		})
		.put('/', decides, async (context) => {
			const body = v.safeParse(asking, await context.req.json().catch(() => undefined));
			if (!body.success) return refuse(context, 'malformed');
			const reader = context.get('reader');
			const school = reader.school.id;
			const done = await database.withSchool(school, async (tx) => {
				await lockSubstitutions(tx, school);
				return decideOn(tx, reader, body.output, ports.clock.now());
			});
			if (typeof done === 'string') return refuse(context, done);
			for (const placement of done.cards) {
				ports.bus.publish({ school, placement, topics: ['card'], author: '', device: '' });
			}
			for (const author of done.rights) {
				ports.bus.publish({ school, placement: '', topics: ['rights'], author, device: '' });
			}
			return context.json(done.book);
		});
}

interface Done {
	readonly book: SubstitutionBook;
	readonly cards: readonly string[];
	/** Who may read more or less than a moment ago. */
	readonly rights: readonly string[];
}

/** SU7: all of it or nothing, if it is about the word that stands; the same again has no second effect. */
async function decideOn(
	tx: Tx,
	{ person: by, school }: Reader,
	asked: Asked,
	at: Instant
): Promise<Done | Refusal> {
	const today = localDay(at, school.timeZone);
	const stands = await bookOf(tx, today.day);
	const before = stands.substitutions.find(({ id }) => id === asked.id);
	const nth = before?.nth ?? 0;
	if (isSaid(asked, before)) return { book: stands, cards: [], rights: [] };
	if (nth !== asked.nth || (before && runOf(before, today.day) === 'past')) return 'changed';
	if (asked.what === 'terms') {
		const refusal = refusalOf(asked.terms, before, stands);
		const conflict = TERMS_CONFLICTS.find((one) => one === refusal);
		// A screen that was left open over night is read again; the rest was never offered.
		const isLate = refusal === 'begun' || refusal === 'past';
		if (refusal) return conflict ?? (isLate ? 'changed' : 'malformed');
	}
	const terms =
		asked.what === 'terms'
			? { ...asked.terms, state: 'standing' as const }
			: before && endOf(before, today.day);
	if (!terms) return 'malformed';
	const midnight = terms.state === 'standing' ? nextMidnight(terms, today) : undefined;
	await addWord(tx, {
		...{ school: school.id, id: asked.id, nth: nth + 1 },
		...{ terms, by: by.id, at, midnight }
	});
	const cards = await moveCardsOf(tx, terms.absent);
	const isHeldToday = [before, terms].some((one) => one && runOf(one, today.day) === 'running');
	if (isHeldToday) await lookAgainFor(tx, terms.absent, at);
	const book = await bookOf(tx, today.day);
	return { book, cards, rights: isHeldToday ? [terms.substitute] : [] };
}

/** An answer that was lost and a tap that says it again; or what was saved without a change. */
function isSaid(asked: Asked, before: Substitution | undefined): boolean {
	if (!before || ![asked.nth, asked.nth + 1].includes(before.nth)) return false;
	if (asked.what === 'end') return before.state !== 'standing';
	return before.state === 'standing' && sameTerms(asked.terms, termsOf(before));
}
