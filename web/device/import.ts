import {
	MOST_IMPORT_BYTES,
	type ImportAsked,
	type ImportDone,
	type ImportGround
} from '#shared/domain/import/confirm.ts';
import { answerIn, askSchool } from './ask-school.ts';
import { list, number, object, text, type Shape } from './shape.ts';
import { sending } from './tell-school.ts';

const counts = object({
	...{ create: number, change: number, same: number, ignored: number, wrong: number }
});
const done = object({ id: text, at: number, by: text, counts }) satisfies Shape<ImportDone>;
const things = list(object({ id: text, values: object({}) }));
const ground = object({
	today: text,
	past: list(done),
	present: object({
		barred: list(text),
		entities: object({
			...{ class: things, student: things, guardian: things, guardianship: things },
			...{ staff: things, tutor: things, placement: things, agreement: things }
		})
	})
});

/** What a file is compared with, as the school says now; undefined: it could not be asked. */
export async function readGround(): Promise<ImportGround | undefined> {
	// Field by field it is the planning's own to judge: a school of another build is not asked.
	return (await askSchool('/api/import', ground)) as unknown as ImportGround | undefined;
}

/** @returns what was done; why nothing was; undefined when nobody knows: the same may be asked again */
export async function sendImport(
	asked: ImportAsked
): Promise<ImportDone | 'changed' | 'too-large' | 'malformed' | undefined> {
	const request = sending(asked);
	if (new Blob([request.body as string]).size > MOST_IMPORT_BYTES) return 'too-large';
	try {
		const response = await fetch('/api/import', { ...request, cache: 'no-store' });
		const refusal = ({ 409: 'changed', 413: 'too-large', 400: 'malformed' } as const)[
			response.status
		];
		return refusal ?? (await answerIn(response, done));
	} catch {
		return undefined;
	}
}
