import { Hono } from 'hono';
import * as v from 'valibot';
import type { AuditProof, AuditPage, JournalReaders } from '#shared/domain/audit.ts';
import type { Database } from '#server/db/database.ts';
import { headOnly } from '#server/middleware/head-only.ts';
import { refuse } from '#server/middleware/refuse.ts';
import type { SignedIn } from '#server/middleware/session.ts';
import { auditBefore, readersOf, verifyChain } from '#server/store/audit-store.ts';

const PAGE = 100;
const before = v.optional(v.pipe(v.string(), v.regex(/^[1-9]\d{0,14}$/), v.transform(Number)));

/** `/api/audit`: what was written down of who saw and decided what: all of it to the head, to a student their readers (AU3). */
export function auditRoute(database: Database): Hono<SignedIn> {
	return new Hono<SignedIn>()
		.get('/', headOnly, async (context) => {
			const asked = v.safeParse(before, context.req.query('before'));
			if (!asked.success) return refuse(context, 'malformed');
			const { school } = context.get('reader');
			const page = await database.withSchool(school.id, (tx) =>
				auditBefore(tx, asked.output, PAGE)
			);
			return context.json(page satisfies AuditPage);
		})
		.get('/proof', headOnly, async (context) => {
			const { school } = context.get('reader');
			const proof = await database.withSchool(school.id, (tx) => verifyChain(tx, school.id));
			return context.json(proof satisfies AuditProof);
		})
		.get('/readers', async (context) => {
			context.header('Cache-Control', 'no-store');
			const { school, person } = context.get('reader');
			const readers = await database.withSchool(school.id, (tx) => readersOf(tx, person.id));
			return context.json(readers satisfies JournalReaders);
		});
}
