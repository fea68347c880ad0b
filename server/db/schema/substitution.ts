import { sql } from 'drizzle-orm';
import { boolean, integer, jsonb, pgTable, pgView, primaryKey, text } from 'drizzle-orm/pg-core';
import type { Member, StandIn } from '#shared/domain/people.ts';
import type { SubstitutionState } from '#shared/domain/substitution.ts';
import { instant, schoolId } from './columns.ts';

/* Who stands in for a référent, for some days. */

/** Every word of a head about one, for ever: the last one counts. */
export const substitution = pgTable(
	'substitution',
	{
		schoolId: schoolId(),
		substitutionId: text('substitution_id').notNull(),
		/** From 1. */
		nth: integer('nth').notNull(),
		absentId: text('absent_id').notNull(),
		substituteId: text('substitute_id').notNull(),
		fromDay: text('from_day').notNull(),
		toDay: text('to_day').notNull(),
		journal: boolean('journal').notNull(),
		state: text('state').$type<SubstitutionState>().notNull(),
		decidedBy: text('decided_by').notNull(),
		decidedAt: instant('decided_at').notNull()
	},
	(table) => [primaryKey({ columns: [table.schoolId, table.substitutionId, table.nth] })]
);

/**
 * Who is what in a placement, for some days or for good: whoever asks for rights, receivers or readers asks here. It knows
 * no day: the days are judged where `now` is (SU3). Of a référent who has left a placement the substitute has left it too,
 * and may still have something of the chain to bring (PE1).
 */
export const heldMember = pgView('held_member', {
	schoolId: schoolId(),
	placementId: text('placement_id').notNull(),
	personId: text('person_id').notNull(),
	role: text('role').$type<Member['role']>().notNull(),
	agreementId: text('agreement_id').notNull(),
	ended: boolean('ended').notNull(),
	standIn: jsonb('stand_in').$type<StandIn>()
}).with({ securityInvoker: true }).as(sql`
		select school_id, placement_id, person_id, role, agreement_id, ended, null::jsonb as stand_in from member
		union all
		select m.school_id, m.placement_id, s.substitute_id,
			case when s.journal then 'referent' else 'substitute' end, '', m.ended,
			jsonb_build_object('for', s.absent_id, 'from', s.from_day, 'to', s.to_day, 'at', s.decided_at)
		from substitution s
		join member m on m.school_id = s.school_id and m.person_id = s.absent_id and m.role = 'referent'
		where s.state <> 'taken-back' and not exists (
			select 1 from substitution l where l.school_id = s.school_id
				and l.substitution_id = s.substitution_id and l.nth > s.nth)`);
