import { Hono } from 'hono';
import * as v from 'valibot';
import { uuidV7 } from '#shared/domain/ids.ts';
import { PHASES } from '#shared/domain/phases.ts';
import { hasBadText } from '#shared/domain/plain.ts';
import { decidedQuestions } from '#shared/domain/question/decide-questions.ts';
import { MOST_OWN_TEXT, ownId } from '#shared/domain/question/own.ts';
import { THEMES } from '#shared/domain/question/themes.ts';
import { localTime } from '#shared/domain/time.ts';
import type { Database } from '#server/db/database.ts';
import { headOnly } from '#server/middleware/head-only.ts';
import { refuse } from '#server/middleware/refuse.ts';
import type { SignedIn } from '#server/middleware/session.ts';
import type { Ports } from '#server/ports.ts';
import { writeDown } from '#server/store/audit-store.ts';
import { questionsHere, questionsToDecide, setQuestions } from '#server/store/question-store.ts';

/** One line: it stands above a box. */
const line = v.pipe(
	v.string(),
	v.trim(),
	v.minLength(1),
	v.maxLength(MOST_OWN_TEXT),
	v.check((text) => !hasBadText(text) && !/\p{Cc}/u.test(text))
);
const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
/** One thing at a time: a screen that shows a list never takes back what another one has just decided. */
const decision = v.union([
	v.strictObject({
		add: v.strictObject({
			phase: v.picklist(PHASES),
			theme: v.picklist(THEMES),
			text: line,
			why: v.exactOptional(line)
		})
	}),
	v.strictObject({ retire: id }),
	v.strictObject({ restore: id })
]);

/** `/api/questions`: what the school adds to the questions of the journal, and what it retires (QU8). */
export function questionsRoute(
	database: Database,
	{ clock, random }: Pick<Ports, 'clock' | 'random'>
): Hono<SignedIn> {
	return new Hono<SignedIn>()
		.get('/', async (context) => {
			context.header('Cache-Control', 'no-store');
			const { school } = context.get('reader');
			return context.json(await database.withSchool(school.id, questionsHere));
		})
		.put('/', headOnly, async (context) => {
			const body = v.safeParse(decision, await context.req.json().catch(() => undefined));
			if (!body.success) return refuse(context, 'malformed');
			const { school, person } = context.get('reader');
			const now = clock.now();
			const decided = await database.withSchool(school.id, async (tx) => {
				const held = await questionsToDecide(tx);
				const one = decidedQuestions(held, body.output, {
					id: ownId(uuidV7(now, random.bytes(10))),
					since: localTime(now, school.timeZone).day
				});
				if (!one.ok || one.value === held) return one;
				await setQuestions(tx, one.value);
				const word = { action: 'settings', actor: person.id, placement: '', subject: '' } as const;
				await writeDown(tx, school.id, now, [word]);
				return one;
			});
			return decided.ok ? context.json(decided.value) : refuse(context, decided.code);
		});
}
