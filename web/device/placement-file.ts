import type { PlacementId } from '#shared/domain/ids.ts';
import type { PlacementChange } from '#shared/domain/placement-change.ts';
import type { PlacementFile } from '#shared/domain/placement-file.ts';
import { answerIn, askSchool } from './ask-school.ts';
import { list, object, oneOf, text, type Shape } from './shape.ts';
import { sending } from './tell-school.ts';

const named = object({ id: text, name: text });
const file = object({
	...{ id: text, version: text, today: text, referent: text, spoken: list(text) },
	student: object({ id: text, name: text, className: text }),
	halfDays: list(object({ key: text, from: text, to: text, agreement: text })),
	staff: list(named),
	agreements: list(
		object({
			agreement: object({
				...{ id: text, tutor: text, from: text, to: text },
				host: object({ name: text, address: text, phone: text })
			}),
			terms: object({ siret: text, days: list(text), timetable: object({}) }),
			tutor: object({ lastName: text, firstName: text, email: text, phone: text })
		})
	)
	// What may be absent is the domain's own to judge: a school of another build is not asked.
}) as unknown as Shape<PlacementFile>;

const conflict = object({ error: object({ code: oneOf('changed', 'email-taken') }) });

/** Why nothing was done: something else stands there; a tutor of another name has that e-mail; it takes no such thing. */
export type ChangeTrouble = 'changed' | 'email-taken' | 'refused';

/** A placement as the school has it now; undefined: it could not be asked, or knows no such placement. */
export function readPlacement(id: PlacementId): Promise<PlacementFile | undefined> {
	return askSchool(pathOf(id), file);
}

/** @returns what stands now; why nothing was done; undefined when nobody knows: the same may be asked again */
export async function changePlacement(
	{ id, version }: PlacementFile,
	change: PlacementChange
): Promise<PlacementFile | ChangeTrouble | undefined> {
	try {
		const request = { ...sending({ version, change }, 'PUT'), cache: 'no-store' } as const;
		const response = await fetch(pathOf(id), request);
		if (response.status === 400) return 'refused';
		if (response.status === 409) {
			const answer: unknown = await response.json();
			return conflict(answer) ? answer.error.code : undefined;
		}
		return await answerIn(response, file);
	} catch {
		return undefined;
	}
}

function pathOf(id: PlacementId): string {
	return `/api/placements/${encodeURIComponent(id)}`;
}
