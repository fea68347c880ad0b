import {
	TERMS_CONFLICTS,
	type SubstitutionAsked,
	type SubstitutionBook
} from '#shared/domain/substitution.ts';
import { answerIn, askSchool } from './ask-school.ts';
import { list, number, object, oneOf, text, type Shape } from './shape.ts';
import { sending } from './tell-school.ts';

const named = object({ id: text, name: text });
const said = {
	state: oneOf('standing', 'ended', 'taken-back'),
	substitute: named,
	from: text,
	to: text,
	journal: oneOf(true, false)
};
const book = object({
	today: text,
	people: list(object({ id: text, name: text, roles: list(text), besides: list(text) })),
	referents: list(object({ id: text, name: text, students: number })),
	substitutions: list(
		object({
			...said,
			id: text,
			nth: number,
			absent: named,
			decided: list(object({ ...said, by: text, at: number }))
		})
	)
}) satisfies Shape<SubstitutionBook>;
const refusal = object({ error: object({ code: oneOf('changed', ...TERMS_CONFLICTS) }) });

/** Why a decision was refused: something else stands there now. */
export type SubstitutionRefusal = 'changed' | (typeof TERMS_CONFLICTS)[number];

/** Substitutions as the school says now; undefined: it could not be asked. */
export function readSubstitutions(): Promise<SubstitutionBook | undefined> {
	return askSchool('/api/substitutions', book);
}

/** @returns what stands now; a refusal; undefined when nothing was written, or nobody knows */
export async function writeSubstitution(
	asked: SubstitutionAsked
): Promise<SubstitutionBook | SubstitutionRefusal | undefined> {
	try {
		const response = await fetch('/api/substitutions', {
			...sending(asked, 'PUT'),
			cache: 'no-store'
		});
		if (response.status !== 409) return await answerIn(response, book);
		const answer: unknown = await response.json();
		return refusal(answer) ? answer.error.code : undefined;
	} catch {
		return undefined;
	}
}
