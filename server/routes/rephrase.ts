import { Hono } from 'hono';
import * as v from 'valibot';
import type { Rephrased } from '#shared/api/protocol.ts';
import type { PlacementId } from '#shared/domain/ids.ts';
import { SCHOOL_ROLES } from '#shared/domain/people.ts';
import { rightsOf } from '#shared/domain/permission.ts';
import { hasBadText } from '#shared/domain/plain.ts';
import { pseudonymised } from '#shared/domain/pseudonym.ts';
import { MOST_OWN_TEXT } from '#shared/domain/question/own.ts';
import { localDay } from '#shared/domain/time.ts';
import { alias, task } from '#shared/text/rephrase-task.ts';
import type { Config } from '#server/config.ts';
import type { Database, Tx } from '#server/db/database.ts';
import { fewAtOnce } from '#server/middleware/few-at-once.ts';
import { refuse } from '#server/middleware/refuse.ts';
import type { SignedIn } from '#server/middleware/session.ts';
import type { Ports } from '#server/ports.ts';
import { modelAt } from '#server/rephrase/model.ts';
import { knownAround, whatLeaves, type Leaving } from '#server/rephrase/what-leaves.ts';
import { writeDown } from '#server/store/audit-store.ts';
import { contents } from '#server/store/news-store.ts';
import { gravePages, namesHere } from '#server/store/rephrase-store.ts';
import type { Reader } from '#server/store/school-store.ts';

/** Each waits for somebody outside. */
const AT_ONCE_OF_A_SCHOOL = 3;

const asked = v.union([
	v.strictObject({
		placement: v.pipe(v.string(), v.minLength(1), v.maxLength(80))
	}),
	v.strictObject({
		question: v.pipe(
			v.string(),
			v.trim(),
			v.minLength(1),
			v.maxLength(MOST_OWN_TEXT),
			v.check((text) => !hasBadText(text) && !/\p{Cc}/u.test(text))
		)
	})
]);
type Asked = v.InferOutput<typeof asked>;

/** `/api/rephrase`: a service outside says a summary, or a question being written, in other words (LM). */
export function rephraseRoute(
	database: Database,
	{ clock, log }: Pick<Ports, 'clock' | 'log'>,
	llm: Config['llm']
): Hono<SignedIn> {
	const model = llm && modelAt(llm);
	return new Hono<SignedIn>()
		.get('/', (context) => {
			context.header('Cache-Control', 'no-store');
			return context.json({ on: model !== undefined });
		})
		.post(
			'/',
			fewAtOnce(AT_ONCE_OF_A_SCHOOL, ({ school }) => school.id),
			async (context) => {
				context.header('Cache-Control', 'no-store');
				if (!model) return refuse(context, 'not-found');
				const body = v.safeParse(asked, await context.req.json().catch(() => undefined));
				if (!body.success) return refuse(context, 'malformed');
				const what = body.output;
				const { school } = context.get('reader');
				const leaving = await database.withSchool(school.id, (tx) =>
					noted(tx, what, context.get('reader'), clock.now())
				);
				if (!leaving) return refuse(context, 'forbidden');
				if (!leaving.ok) return context.json({ why: leaving.why } satisfies Rephrased);
				const isQuestion = 'question' in what;
				const said = await model.ask(isQuestion ? task.question : task.summary, leaving.text);
				log.info('rephrased', {
					school: school.id,
					...(isQuestion ? {} : { placement: what.placement }),
					characters: leaving.text.length,
					outcome: said.ok ? 'ok' : said.code
				});
				if (!said.ok || (isQuestion && said.text.length > MOST_OWN_TEXT))
					return context.json({ why: 'down' } satisfies Rephrased);
				const { text } = said;
				return context.json({ text, left: leaving.left } satisfies Rephrased);
			}
		);
}

/**
 * What may leave, written down in the transaction that read it (LM6).
 * @returns undefined: this person may not have it rephrased
 */
async function noted(
	tx: Tx,
	what: Asked,
	reader: Reader,
	now: number
): Promise<Leaving | undefined> {
	const { person, school } = reader;
	const found =
		'question' in what
			? await question(tx, what.question, reader)
			: await summary(tx, what.placement, reader, now);
	if (!found?.leaving.ok) return found?.leaving;
	const { placement, subject } = found;
	const word = { action: 'rephrased', actor: person.id, placement, subject } as const;
	await writeDown(tx, school.id, now, [word]);
	return found.leaving;
}

interface Found {
	readonly leaving: Leaving;
	readonly placement: PlacementId;
	readonly subject: string;
}

async function question(tx: Tx, text: string, { person }: Reader): Promise<Found | undefined> {
	if (!person.roles.includes('head')) return undefined;
	const known = (await namesHere(tx)).map(({ name }) => ({ name, alias: alias.person }));
	const bare = pseudonymised(text, known, alias);
	const leaving: Leaving = bare.ok
		? { ok: true, text: bare.value, left: false }
		: { ok: false, why: bare.code };
	return { leaving, placement: '', subject: '' };
}

async function summary(
	tx: Tx,
	id: PlacementId,
	{ person, school }: Reader,
	now: number
): Promise<Found | undefined> {
	const [content] = await contents(tx, person.id, [{ id, since: 0 }]);
	if (!content || content.erased) return undefined;
	const { placement, texts } = content;
	const today = localDay(now, school.timeZone);
	const { roles } = rightsOf(person, placement.members, SCHOOL_ROLES, today);
	if (!roles.includes('referent')) return undefined;
	const known = knownAround(placement, await namesHere(tx), school.name);
	const leaving = whatLeaves(texts, await gravePages(tx, id), known);
	return { leaving, placement: id, subject: placement.student };
}
