import type { Present } from '#shared/domain/import/entities.ts';
import { shownName } from '#shared/domain/import/names.ts';
import type { Plan } from '#shared/domain/import/plan.ts';

/** Who is meant by an id of the plan, whether they are there already or not yet. */
export function namesIn(present: Present | undefined, plan: Plan): (id: string) => string {
	const names = new Map<string, string>();
	for (const { id, values } of [
		...(present?.entities.staff ?? []),
		...(present?.entities.tutor ?? [])
	])
		names.set(id, shownName(values));
	for (const write of plan.writes) {
		if (write.kind !== 'staff' && write.kind !== 'tutor') continue;
		const { lastName, firstName } = write.set;
		if (write.isNew)
			names.set(write.id, shownName({ lastName: lastName ?? '', firstName: firstName ?? '' }));
	}
	return (id) => names.get(id) ?? '';
}
