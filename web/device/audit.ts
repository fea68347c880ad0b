import {
	type AuditProof,
	type AuditPage,
	type JournalReaders,
	AUDIT_ACTIONS
} from '#shared/domain/audit.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import { askSchool } from './ask-school.ts';
import { list, maybe, number, object, oneOf, text, type Shape } from './shape.ts';
import { sending, tellSchool } from './tell-school.ts';

const page: Shape<AuditPage> = object({
	entries: list(
		object({ nth: number, at: number, action: oneOf(...AUDIT_ACTIONS), by: text, about: text })
	),
	more: oneOf(true, false)
});
const proof = object({ entries: number, seal: text, broken: maybe(number) });
const readers: Shape<JournalReaders> = object({
	readers: list(object({ name: text, first: number, last: number }))
});

/** What was written down before that entry, the latest first; undefined: the school cannot be asked. */
export function readAudit(before?: number): Promise<AuditPage | undefined> {
	return askSchool(`/api/audit${before === undefined ? '' : `?before=${before}`}`, page);
}

/** The whole chain looked at again; undefined: the school cannot be asked. */
export async function proveAudit(): Promise<AuditProof | undefined> {
	const answer = await askSchool('/api/audit/proof', proof);
	if (!answer) return undefined;
	const { broken, ...rest } = answer;
	return broken === undefined ? rest : { ...rest, broken };
}

/** To whom one's own journal went; undefined: the school cannot be asked. */
export function readJournalReaders(): Promise<JournalReaders | undefined> {
	return askSchool('/api/audit/readers', readers);
}

/** ER1. @returns whether it is done; false: nobody knows, and asking again does no harm */
export function eraseStudent(student: PersonId): Promise<boolean> {
	return tellSchool('/api/erasures', sending({ student }));
}
