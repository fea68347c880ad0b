import {
	digestOf,
	onlyRead,
	type Decided,
	type ImportAsked,
	type ImportGround
} from '#shared/domain/import/confirm.ts';
import type { EntityKind, Known, Present } from '#shared/domain/import/entities.ts';
import type { Plan, SheetToRead } from '#shared/domain/import/plan.ts';
import type { Visitor } from '#tests/kit/world.ts';
import { CHOICES, planOf } from './planning.ts';

/** As a person at the screen does it: reads the school, makes the plan, confirms what it says. */
export class Importer {
	constructor(
		readonly who: Visitor,
		readonly decided: Decided
	) {}

	async ground(): Promise<ImportGround> {
		return (await (await this.who.fetch('/api/import')).json()) as ImportGround;
	}

	async plan(sheets: readonly SheetToRead[]): Promise<Plan> {
		const { today, present } = await this.ground();
		return planOf(sheets, present, { ...CHOICES, ...this.decided, today });
	}

	async asked(sheets: readonly SheetToRead[]): Promise<ImportAsked> {
		return {
			id: this.who.id(),
			sheets: sheets.map((one) => onlyRead(one)),
			decided: this.decided,
			digest: await digestOf(await this.plan(sheets))
		};
	}

	post(asked: unknown): Promise<Response> {
		return this.who.fetch('/api/import', {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify(asked)
		});
	}

	async import(sheets: readonly SheetToRead[]): Promise<Response> {
		return this.post(await this.asked(sheets));
	}
}

/** A school by what it says, whatever its ids: each of them as the names of whom or what it is of. */
export function withoutIds({ entities }: Present): Record<string, string[]> {
	const names = new Map<string, string>();
	for (const kind of ['student', 'guardian', 'staff', 'tutor'] as const) {
		for (const { id, values } of entities[kind] as readonly Known<'student' | 'tutor'>[])
			names.set(
				id,
				`${values.lastName} ${values.firstName} ${'birth' in values ? values.birth : ''}`
			);
	}
	for (const { id, values } of entities.placement)
		names.set(id, `placement of ${names.get(values.student) ?? '?'}`);
	const named = (_key: string, value: unknown): unknown =>
		typeof value === 'string' ? (names.get(value) ?? value) : value;
	return Object.fromEntries(
		(Object.keys(entities) as EntityKind[]).map((kind) => [
			kind,
			entities[kind].map(({ values }) => JSON.stringify(sorted(values), named)).sort()
		])
	);
}

function sorted(values: object): object {
	return Object.fromEntries(
		Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1))
	);
}
