import { guess } from '#shared/domain/import/columns.ts';
import type { Entities, EntityKind, Known, Present } from '#shared/domain/import/entities.ts';
import type { SheetKind } from '#shared/domain/import/fields.ts';
import { planImport } from '#shared/domain/import/plan-import.ts';
import type { Choices, Plan, PlanRow, SheetToRead } from '#shared/domain/import/plan.ts';
import type { FileRefusal, Sheet } from '#shared/domain/import/sheet.ts';
import { NO_DATES } from '#shared/domain/school-dates.ts';
import { classKey } from '#shared/domain/import/values.ts';
import { readFile } from '#web/import/read-file.ts';

export const EMPTY_SCHOOL: Present = {
	entities: {
		...{ class: [], student: [], guardian: [], guardianship: [] },
		...{ staff: [], tutor: [], placement: [], agreement: [] }
	},
	barred: []
};

const HOURS = { am: { from: '09:00', to: '12:00' }, pm: { from: '13:30', to: '16:30' } };

export const CHOICES: Choices = {
	today: '2026-11-20',
	classes: {},
	keepIne: false,
	usualHours: Object.fromEntries(
		[1, 2, 3, 4, 5].flatMap((day) => [
			[`${day}/am`, HOURS.am],
			[`${day}/pm`, HOURS.pm]
		])
	),
	dates: NO_DATES
};

/** Every class of these names is created. */
export function creating(names: readonly string[], choices: Choices = CHOICES): Choices {
	return {
		...choices,
		classes: Object.fromEntries(names.map((name) => [classKey(name), 'create']))
	};
}

export async function sheetsIn(bytes: Uint8Array): Promise<readonly Sheet[]> {
	const read = await readFile(bytes);
	if (!read.ok) throw new Error(`refused: ${read.code}`);
	return read.value;
}

export async function refusalOf(bytes: Uint8Array): Promise<FileRefusal | undefined> {
	const read = await readFile(bytes);
	return read.ok ? undefined : read.code;
}

export function tableOf(rows: readonly (readonly string[])[]): Sheet {
	return {
		name: '',
		source: 'csv',
		rows: rows.map((cells, index) => ({ number: index + 1, cells }))
	};
}

export function guessed(sheet: Sheet, kind?: SheetKind): SheetToRead {
	return { sheet, mapping: guess(sheet, kind).mapping };
}

/** The plan, without waiting. */
export function planOf(
	sheets: readonly SheetToRead[],
	present: Present = EMPTY_SCHOOL,
	choices: Choices = CHOICES
): Plan {
	const steps = planImport(sheets, present, choices);
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
	}
}

/** The school once the plan is carried out, with ids of its own in place of new ones: as the server would have it. */
export function applied({ entities, barred }: Present, plan: Plan): Present {
	const ids = new Map<string, string>();
	const idOf = (id: string): string =>
		id.replace(/new-[\w-]+/g, (one) => {
			ids.set(one, ids.get(one) ?? `id${ids.size}`);
			return ids.get(one) ?? one;
		});
	const things = new Map<EntityKind, Map<string, object>>(
		(Object.keys(entities) as EntityKind[]).map((kind) => [
			kind,
			new Map(entities[kind].map(({ id, values }) => [id, values]))
		])
	);
	for (const { kind, id, set, isNew, before } of plan.writes) {
		const table = things.get(kind) ?? new Map<string, object>();
		const held = table.get(idOf(id)) ?? {};
		if (isNew !== !table.has(idOf(id))) throw new Error(`${kind} ${id} is there, or is not`);
		for (const [field, value] of Object.entries(before))
			if (JSON.stringify((held as Record<string, unknown>)[field]) !== JSON.stringify(value))
				throw new Error(`${kind} ${id} ${field} is another`);
		table.set(idOf(id), { ...held, ...withIds(set, idOf) });
	}
	return {
		barred,
		entities: Object.fromEntries(
			[...things].map(([kind, table]) => [
				kind,
				[...table].map(([id, values]) => ({ id, values }) as Known)
			])
		) as unknown as Present['entities']
	};
}

function withIds(set: object, idOf: (id: string) => string): object {
	return Object.fromEntries(
		Object.entries(set).map(([field, value]) => [
			field,
			typeof value === 'string' && value.startsWith('new-') ? idOf(value) : (value as unknown)
		])
	);
}

export function valuesOf<Kind extends EntityKind>(school: Present, kind: Kind): Entities[Kind][] {
	return (school.entities[kind] as readonly Known<Kind>[]).map(({ values }) => values);
}

/** `create`, `wrong which-student`, `ignored same-row`… */
export function told(rows: readonly PlanRow[]): string[] {
	return rows.map(({ decision, problems, aside }) =>
		[decision, ...problems.map(({ code }) => code), ...(aside ? [aside] : [])].join(' ')
	);
}
