import { index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { AuditAction } from '#shared/domain/audit.ts';
import { bytea, counter, instant, schoolId } from './columns.ts';

/** Who saw or decided what, each entry sealed with all before it (AU1, AU2). */
export const auditEntry = pgTable(
	'audit_entry',
	{
		schoolId: schoolId(),
		/** From 1, without a gap. */
		nth: counter('nth').notNull(),
		at: instant('at').notNull(),
		action: text('action').$type<AuditAction>().notNull(),
		actorId: text('actor_id').notNull(),
		placementId: text('placement_id').notNull(),
		subjectId: text('subject_id').notNull(),
		seal: bytea('seal').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.schoolId, table.nth] }),
		index('audit_actor').on(table.schoolId, table.actorId, table.at),
		index('audit_subject').on(table.schoolId, table.subjectId)
	]
);
