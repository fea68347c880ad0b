import { jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { Plan } from '#shared/domain/import/plan.ts';
import type { Day } from '#shared/domain/time.ts';
import type { Timetable } from '#shared/domain/timetable.ts';
import { instant, schoolId } from './columns.ts';

/* What a school's files say beyond what cards show: the import compares with it (IM). */

/** By what those files tell a student or a guardian apart. No card, page or message holds any of it. */
export const identity = pgTable(
	'identity',
	{
		schoolId: schoolId(),
		personId: text('person_id').notNull(),
		/** The name of birth, where somebody goes by another. */
		bornName: text('born_name').notNull().default(''),
		birth: text('birth').$type<Day>().notNull().default(''),
		className: text('class_name').notNull().default(''),
		/** ELEVE_ID or PERSONNE_ID of SIECLE. */
		siecle: text('siecle').notNull().default(''),
		/** Kept only where the school asks for it (rules 8.5). */
		ine: text('ine').notNull().default(''),
		/** When a file of the school last named them; 0: none did (RT4, RT5). */
		namedAt: instant('named_at').notNull().default(0)
	},
	(table) => [primaryKey({ columns: [table.schoolId, table.personId] })]
);

export const schoolClass = pgTable(
	'school_class',
	{
		schoolId: schoolId(),
		name: text('name').notNull(),
		label: text('label').notNull().default('')
	},
	(table) => [primaryKey({ columns: [table.schoolId, table.name] })]
);

/** What an agreement says that its card does not. Without a row: as its half-days have it. */
export const agreementTerms = pgTable(
	'agreement_terms',
	{
		schoolId: schoolId(),
		placementId: text('placement_id').notNull(),
		agreementId: text('agreement_id').notNull(),
		siret: text('siret').notNull().default(''),
		/** A set: of a collège five days, in a row or not (rules 1.3). */
		days: jsonb('days').$type<Day[]>().notNull(),
		timetable: jsonb('timetable').$type<Timetable>().notNull(),
		objectives: text('objectives').notNull().default(''),
		activities: text('activities').notNull().default('')
	},
	(table) => [primaryKey({ columns: [table.schoolId, table.placementId, table.agreementId] })]
);

/** Who imported, when, and how many rows did what: no file, nothing of its content. */
export const importLog = pgTable(
	'import_log',
	{
		schoolId: schoolId(),
		/** Made where it was confirmed: the same one again is not done twice. */
		importId: text('import_id').notNull(),
		personId: text('person_id').notNull(),
		at: instant('at').notNull(),
		counts: jsonb('counts').$type<Plan['counts']>().notNull()
	},
	(table) => [primaryKey({ columns: [table.schoolId, table.importId] })]
);
