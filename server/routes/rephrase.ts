import { Hono } from 'hono';
import * as v from 'valibot';
import type { Rephrased } from '#shared/api/protocol.ts';
import { hasBadText } from '#shared/domain/plain.ts';
import { MOST_OWN_TEXT } from '#shared/domain/question/own.ts';
import { task } from '#shared/text/rephrase-task.ts';
import type { Config } from '#server/config.ts';
import type { Database } from '#server/db/database.ts';
import { fewAtOnce } from '#server/middleware/few-at-once.ts';
import { refuse } from '#server/middleware/refuse.ts';
import type { SignedIn } from '#server/middleware/session.ts';
import type { Ports } from '#server/ports.ts';
import { modelAt } from '#server/rephrase/model.ts';
import { writtenDown, type Asked } from '#server/rephrase/written-down.ts';

/** Each waits for somebody outside. */
const AT_ONCE_OF_A_SCHOOL = 3;

const name = v.pipe(
	v.string(),
	v.minLength(1),
	v.maxLength(80),
	v.check((text) => !hasBadText(text))
);
const asked = v.union([
	v.strictObject({ placement: name }),
	v.strictObject({ className: name }),
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
					writtenDown(tx, what, context.get('reader'), clock.now())
				);
				if (!leaving) return refuse(context, 'forbidden');
				if (!leaving.ok) return context.json({ why: leaving.why } satisfies Rephrased);
				const isQuestion = 'question' in what;
				const said = await model.ask(taskOf(what), leaving.text);
				log.info('rephrased', {
					school: school.id,
					...('placement' in what ? { placement: what.placement } : {}),
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

function taskOf(what: Asked): string {
	if ('question' in what) return task.question;
	return 'className' in what ? task.class : task.summary;
}
