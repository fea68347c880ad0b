/** One planted bug, and the test that must turn red. */
export interface Mutant {
	/** The family of rules that it belongs to. */
	readonly rule: string;
	readonly file: string;
	readonly from: string;
	readonly to: string;
	/** The file of the test, whose title names the rule. */
	readonly test: string;
}

/** At least one a family of rules: a test that lets its mutant live proves nothing. */
export const MUTANTS: readonly Mutant[] = [
	{
		rule: 'PE1',
		file: 'shared/domain/permission.ts',
		from: "journal: { write: ['student'],",
		to: "journal: { write: ['student', 'referent'],",
		test: 'tests/domain/permission.test.ts'
	},
	{
		rule: 'PE2',
		file: 'shared/domain/view.ts',
		from: "isType(fact, 'announce') ? without(narrowed, 'reason') : narrowed",
		to: 'narrowed',
		test: 'tests/domain/permission.test.ts'
	},
	{
		// A student would read by whose order they are looked for.
		rule: 'SI4',
		file: 'shared/domain/view.ts',
		from: "return without(isType(fact, 'known') ? without(fact, 'note') : fact, 'ordered');",
		to: "return isType(fact, 'known') ? without(fact, 'note') : fact;",
		test: 'tests/domain/permission.test.ts'
	},
	{
		// A mark that was taken back would still order.
		rule: 'SI5',
		file: 'shared/domain/decide.ts',
		from: "'ordered' in body.value && !signed && body.value.ordered !== scene.ordered",
		to: 'false',
		test: 'tests/domain/permission.test.ts'
	},
	{
		// Who announces an afternoon away would not be looked for in the morning.
		rule: 'AL24',
		file: 'shared/domain/unheard.ts',
		from: "(key <= asked || !isType(fact, 'announce'))",
		to: 'true',
		test: 'tests/domain/unheard.test.ts'
	},
	{
		rule: 'PE3',
		file: 'shared/domain/card.ts',
		from: 'onlyTutor ? rights.agreements.includes(id) : seesCard',
		to: 'seesCard',
		test: 'tests/domain/permission.test.ts'
	},
	{
		rule: 'PE4',
		file: 'shared/domain/audience.ts',
		from: "repeated: ['referent', 'substitute', 'cpe', 'head']",
		to: "repeated: ['referent', 'substitute', 'cpe', 'head', 'desk']",
		test: 'tests/domain/permission.test.ts'
	},
	{
		rule: 'SU2',
		file: 'shared/domain/permission.ts',
		from: "read: ['student', 'referent'] },\n	presence",
		to: "read: ['student', 'referent', 'substitute'] },\n	presence",
		test: 'tests/domain/substitution.test.ts'
	},
	{
		rule: 'SU3',
		file: 'shared/domain/permission.ts',
		from: ' && day <= standIn.to',
		to: '',
		test: 'tests/domain/substitution.test.ts'
	},
	{
		rule: 'SU4',
		file: 'shared/domain/audience.ts',
		from: "if (role === 'substitute' && wasOverBefore(alert, since)) return false;",
		to: '',
		test: 'tests/domain/substitution.test.ts'
	},
	{
		rule: 'SU6',
		file: 'shared/domain/roster.ts',
		from: ' || !standIns.has(person)',
		to: ' || true',
		test: 'tests/domain/substitution.test.ts'
	},
	{
		rule: 'SU7',
		file: 'server/routes/substitutions.ts',
		from: 'nth !== asked.nth || ',
		to: '',
		test: 'tests/contracts/substitution.test.ts'
	},
	{
		rule: 'ID1',
		file: 'shared/domain/entering.ts',
		from: 'until !== null && today <= addDays(until, TUTOR_STAYS)',
		to: 'until !== null && today <= addDays(until, 400)',
		test: 'tests/domain/entering.test.ts'
	},
	{
		// A message that was passed on would open what the staff read.
		rule: 'ID3',
		file: 'server/store/link-store.ts',
		from: "and (k.kind = 'staff') = ${IS_STAFF}",
		to: '',
		test: 'tests/contracts/links.test.ts'
	},
	{
		// A journal would go out, and nobody would know to whom.
		rule: 'AU1',
		file: 'server/sync/news.ts',
		from: 'await noteReading(tx, reader, told.placements);',
		to: '',
		test: 'tests/contracts/audit.test.ts'
	},
	{
		// Who did it could be changed afterwards.
		rule: 'AU2',
		file: 'server/store/audit-chain.ts',
		from: 'action, actor, placement, subject]',
		to: 'action, placement, subject]',
		test: 'tests/contracts/audit.test.ts'
	},
	{
		// A telephone that comes late would bring back what was erased.
		rule: 'ER2',
		file: 'server/store/placement-store.ts',
		from: ' || row.gone.includes(GONE_ALL)',
		to: '',
		test: 'tests/contracts/erasing-student.test.ts'
	},
	{
		// A code by e-mail would open for nobody: the address is of two.
		rule: 'AD1',
		file: 'server/store/founding.ts',
		from: 'if (there.length > 0) return false;',
		to: '',
		test: 'tests/contracts/admin.test.ts'
	},
	{
		// Every start would fill the disk.
		rule: 'UP1',
		file: 'server/upkeep/before-upgrade.ts',
		from: 'applied >= migrationCount()',
		to: 'applied > migrationCount()',
		test: 'tests/server/upgrade.test.ts'
	},
	{
		// A sheet opens the journal, which this substitute does not read.
		rule: 'ID6',
		file: 'server/store/access-store.ts',
		from: "and r.role = 'referent' and not r.ended",
		to: 'and not r.ended',
		test: 'tests/contracts/sheets.test.ts'
	},
	{
		rule: 'ID8',
		file: 'server/store/session-store.ts',
		from: "sql`person_id = ${person} and encode(token_hash, 'hex') = ${id}`",
		to: "sql`encode(token_hash, 'hex') = ${id}`",
		test: 'tests/contracts/own-devices.test.ts'
	},
	{
		rule: 'ID9',
		file: 'server/store/email-code-store.ts',
		from: ' and tries < ${MOST_TRIES}',
		to: '',
		test: 'tests/contracts/email-code.test.ts'
	},
	{
		rule: 'ID10',
		file: 'server/store/passkey-store.ts',
		from: ' and challenged_at < ${askedAt}',
		to: '',
		test: 'tests/contracts/passkeys.test.ts'
	},
	{
		// Whoever writes the CPE's address in their own profile would be the CPE.
		rule: 'ID11',
		file: 'server/identity/oidc.ts',
		from: '!(told.verified || ownAddresses)',
		to: 'false',
		test: 'tests/contracts/oidc.test.ts'
	},
	{
		// Whoever is given the CPE's address later would be the CPE.
		rule: 'ID11',
		file: 'server/store/vouched-store.ts',
		from: 'v.name_hash = ${hash}',
		to: 'v.person_id = ${staffAt(email)}',
		test: 'tests/contracts/oidc.test.ts'
	},
	{
		// A CPE who comes in again would hear of no alert.
		rule: 'ID13',
		file: 'server/identity/sessions.ts',
		from: 'await passNotifications(tx, from, to);',
		to: '',
		test: 'tests/contracts/come-in-again.test.ts'
	},
	{
		rule: 'PR1',
		file: 'shared/domain/presence.ts',
		from: 'target.author === fact.author && ',
		to: '',
		test: 'tests/domain/presence.test.ts'
	},
	{
		rule: 'PR2',
		file: 'shared/domain/presence.ts',
		from: '({ body }) => body.halfDays.includes(halfDay)',
		to: '() => true',
		test: 'tests/domain/presence.test.ts'
	},
	{
		rule: 'PR5',
		file: 'shared/domain/grounds.ts',
		from: '(known.get(key) ?? Infinity) < place',
		to: 'known.has(key)',
		test: 'tests/domain/kinds.test.ts'
	},
	{
		rule: 'AL2',
		file: 'shared/domain/grounds.ts',
		from: "['absent', 'left-early', 'no-placement']",
		to: "['absent', 'no-placement']",
		test: 'tests/domain/alert.test.ts'
	},
	{
		rule: 'AL3',
		file: 'shared/domain/alert.ts',
		from: 'STATES.indexOf(state) < STATES.indexOf(least)',
		to: 'STATES.indexOf(state) > STATES.indexOf(least)',
		test: 'tests/domain/alert.test.ts'
	},
	{
		rule: 'AL4',
		file: 'shared/domain/alert.ts',
		from: "if (!isReassured(family)) return 'to-reassure';",
		to: '',
		test: 'tests/domain/alert.test.ts'
	},
	{
		rule: 'AL10',
		file: 'shared/domain/repeated.ts',
		from: "const stands = level === 'head' || episodes >= EPISODES_TO_TALK;",
		to: 'const stands = true;',
		test: 'tests/domain/kinds.test.ts'
	},
	{
		rule: 'SY9',
		file: 'shared/notebook/admit.ts',
		from: "if (scratch.store.pendingStructs || scratch.store.pendingDs) return refused('gap');",
		to: '',
		test: 'tests/notebook/admit.test.ts'
	},
	{
		// A live document: what is refused has already changed it.
		rule: 'SY9',
		file: 'shared/notebook/admit.ts',
		from: 'const scratch = newPage();',
		to: 'const scratch = ((globalThis as { live?: Y.Doc }).live ??= newPage());',
		test: 'tests/faults/mutations.test.ts'
	},
	{
		rule: 'SY41',
		file: 'shared/notebook/measure.ts',
		from: "if (clock < end || length === 0) return 'malformed';",
		to: '',
		test: 'tests/faults/gatekeeper.test.ts'
	},
	{
		rule: 'SY6',
		file: 'shared/notebook/admit.ts',
		from: '!Y.snapshotContainsUpdate(before, update)',
		to: 'Y.encodeStateVectorFromUpdate(update).length > 1',
		test: 'tests/notebook/admit.test.ts'
	},
	{
		rule: 'SY10',
		file: 'shared/notebook/splice.ts',
		from: 'if (splits(before, head) || splits(after, head)) head--;',
		to: '',
		test: 'tests/notebook/splice.test.ts'
	},
	{
		rule: 'SY11',
		file: 'shared/api/codec.ts',
		from: "if (key === '__proto__') throw new Error('forbidden');",
		to: '',
		test: 'tests/api/codec.test.ts'
	},
	{
		rule: 'SY7',
		file: 'server/store/placement-store.ts',
		from: 'and counter = ${loaded}\n\t\t\treturning school_id, placement_id, counter\n\t\t), facts as (',
		to: 'returning school_id, placement_id, counter\n\t\t), facts as (',
		test: 'tests/contracts/exchange.test.ts'
	},
	{
		rule: 'SY8',
		file: 'server/sync/cursor.ts',
		from: 'given.length !== expected.length || !timingSafeEqual(given, expected)',
		to: 'given.length !== expected.length',
		test: 'tests/contracts/exchange.test.ts'
	},
	{
		// Nothing would be written while what is told along with it fails.
		rule: 'SY59',
		file: 'server/sync/push-all.ts',
		from: 'return take();',
		to: 'throw error;',
		test: 'tests/contracts/few-trips.test.ts'
	},
	{
		// Cursors would be signed with an epoch that is over.
		rule: 'SY54',
		file: 'server/sync/exchange.ts',
		from: "epoch === identity.epoch ? news : 'moved'",
		to: 'news',
		test: 'tests/contracts/few-trips.test.ts'
	},
	{
		// A référent would never learn that a word was taken back.
		rule: 'SY60',
		file: 'server/store/placement-store.ts',
		from: "and r.seq > ${since} and r.body->>'type' = 'retract'",
		to: 'and false',
		test: 'tests/contracts/few-trips.test.ts'
	},
	{
		// A fact that the telling needs and the deciding does not would be missing until the next one.
		rule: 'SY62',
		file: 'server/sync/news.ts',
		from: 'committed.since === since',
		to: 'true',
		test: 'tests/contracts/few-trips.test.ts'
	},
	{
		// Acknowledges before the commit.
		rule: 'SY30',
		file: 'server/sync/push.ts',
		from: 'const committed = await database.withSchool(',
		to: 'const committed = { ...answers, counter: loaded.counter + 1 };\n\t\t\tvoid database.withSchool(',
		test: 'tests/faults/kills.test.ts'
	},
	{
		// Acknowledges what only the memory of PostgreSQL has.
		rule: 'SY31',
		file: 'server/db/postgres.ts',
		from: "synchronous_commit: 'on'",
		to: "synchronous_commit: 'off'",
		test: 'tests/faults/kills.test.ts'
	},
	{
		// Forgets what was typed while the request was on its way.
		rule: 'SY35',
		file: 'web/device/answer.ts',
		from: '.filter(({ n }) => n <= through)\n\t\t.delete()',
		to: '.delete()',
		test: 'tests/web/pages.test.ts'
	},
	{
		// Drops what is too large.
		rule: 'SY36',
		file: 'web/device/answer.ts',
		from: 'await db.facts.update([placement, id], { code });',
		to: 'await db.facts.delete([placement, id]);',
		test: 'tests/web/outbox.test.ts'
	},
	{
		// Saves the cursor before the rows that it covers.
		rule: 'SY37',
		file: 'web/device/exchange.ts',
		from: 'const applied = await applyAnswer(',
		to: `for (const { id, cursor } of answer.placements) await db.placements.update(id, { cursor });
			const applied = await applyAnswer(`,
		test: 'tests/web/outbox.test.ts'
	},
	{
		rule: 'SY19',
		file: 'server/sync/cursor.ts',
		from: ' || cursor.mark !== markText(here.seenMark)',
		to: '',
		test: 'tests/contracts/restoring.test.ts'
	},
	{
		rule: 'SY22',
		file: 'server/upkeep/restore.ts',
		from: 'set epoch = gen_random_uuid()::text, epoch_at = ${now}, place',
		to: 'set place',
		test: 'tests/contracts/restoring.test.ts'
	},
	{
		rule: 'SY24',
		file: 'server/sync/receipt.ts',
		from: 'if (!timingSafeEqual(',
		to: 'if (mac.length < 1 && !timingSafeEqual(',
		test: 'tests/contracts/restoring.test.ts'
	},
	{
		// Somebody of the same name would be taken for somebody else.
		rule: 'IM9',
		file: 'shared/domain/import/match-student.ts',
		from: "return isTwice || !isTold ? { is: 'unclear' }",
		to: "return isTwice ? { is: 'unclear' }",
		test: 'tests/import/people.test.ts'
	},
	{
		// What nobody asked for would leave the device.
		rule: 'IM18',
		file: 'shared/domain/import/confirm.ts',
		from: "field === '' ? '' : (cells[index] ?? '')",
		to: "cells[index] ?? ''",
		test: 'tests/import/confirm.test.ts'
	},
	{
		// Something else would be done than was confirmed.
		rule: 'IM18',
		file: 'server/routes/import.ts',
		from: 'if ((await digestOf(plan)) !== asked.digest) throw VOID;',
		to: '',
		test: 'tests/contracts/import.test.ts'
	},
	{
		// A student would be expected at two places at once.
		rule: 'IM20',
		file: 'server/store/import-shapes.ts',
		from: '.filter(({ key }) => !taken.has(key))',
		to: '',
		test: 'tests/contracts/import.test.ts'
	},
	{
		// Nobody of care is here, and their place would still be offered.
		rule: 'DU7',
		file: 'shared/domain/help-asked.ts',
		from: 'card.school.noCare !== true',
		to: 'true',
		test: 'tests/domain/help-asked.test.ts'
	},
	{
		// Somebody has it already, and it would still be promised for tomorrow.
		rule: 'DU8',
		file: 'shared/domain/help-asked.ts',
		from: "if (taken || state === 'refused')",
		to: "if (state === 'refused')",
		test: 'tests/domain/help-asked.test.ts'
	},
	{
		// A reading would be promised in the middle of the holidays.
		rule: 'DU9',
		file: 'shared/domain/duty.ts',
		from: 'while (isClosed(next))',
		to: 'while (false)',
		test: 'tests/domain/duty.test.ts'
	},
	{
		// The holidays of a school would reach no telephone before something else moves there.
		rule: 'DU9',
		file: 'server/store/calendar-store.ts',
		from: 'update placement set counter = counter + 1',
		to: 'update placement set counter = counter',
		test: 'tests/contracts/help-asked.test.ts'
	},
	{
		// Of whom nobody has spoken would « va bien » be said.
		rule: 'TI12',
		file: 'shared/domain/standing.ts',
		from: "if (over.length > 0 && !spokenOf) return 'unheard';",
		to: '',
		test: 'tests/domain/standing.test.ts'
	},
	{
		// Names on a page, and no room to answer.
		rule: 'PL8',
		file: 'shared/domain/paper.ts',
		from: 'boxes.length === 1 ? 12 : 3',
		to: 'boxes.length === 1 ? 12 : 1',
		test: 'tests/domain/paper.test.ts'
	},
	{
		// A page that somebody should read with care would leave the school.
		rule: 'LM4',
		file: 'server/rephrase/what-leaves.ts',
		from: 'if (!journal || journal.grave?.has(day)) return true;',
		to: 'if (!journal) return true;',
		test: 'tests/contracts/rephrase.test.ts'
	}
];
