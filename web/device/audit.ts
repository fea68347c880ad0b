import {
	type AuditProof,
	type AuditPage,
	type JournalReaders,
	AUDIT_ACTIONS
} from '#shared/domain/audit.ts';
import { PROTOCOL, PROTOCOL_HEADER } from '#shared/api/protocol.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import { list, maybe, number, object, oneOf, text, type Shape } from './shape.ts';

const page: Shape<AuditPage> = object({
	entries: list(
		object({ nth: number, at: number, action: oneOf(...AUDIT_ACTIONS), by: text, about: text })
	),
	more: (value): value is boolean => typeof value === 'boolean'
});
const proof = object({ entries: number, seal: text, broken: maybe(number) });
const readers: Shape<JournalReaders> = object({
	readers: list(object({ name: text, first: number, last: number }))
});

/** What was written down before that entry, the latest first; undefined: the school cannot be asked. */
export function readAudit(before?: number): Promise<AuditPage | undefined> {
	return ask(`/api/audit${before === undefined ? '' : `?before=${before}`}`, page);
}

/** The whole chain looked at again; undefined: the school cannot be asked. */
export async function proveAudit(): Promise<AuditProof | undefined> {
	const answer = await ask('/api/audit/proof', proof);
	if (!answer) return undefined;
	const { broken, ...rest } = answer;
	return broken === undefined ? rest : { ...rest, broken };
}

/** To whom one's own journal went; undefined: the school cannot be asked. */
export function readJournalReaders(): Promise<JournalReaders | undefined> {
	return ask('/api/audit/readers', readers);
}

/** ER1. @returns whether it is done; false: nobody knows, and asking again does no harm */
export async function eraseStudent(student: PersonId): Promise<boolean> {
	try {
		const { status } = await fetch('/api/erasures', {
			method: 'POST',
			headers: { 'Content-Type': 'application/json', [PROTOCOL_HEADER]: String(PROTOCOL) },
			body: JSON.stringify({ student })
		});
		return status === 200;
	} catch {
		return false;
	}
}

async function ask<Answer>(path: string, shape: Shape<Answer>): Promise<Answer | undefined> {
	try {
		const response = await fetch(path, { cache: 'no-store' });
		const answer: unknown = response.ok ? await response.json() : undefined;
		return shape(answer) ? answer : undefined;
	} catch {
		return undefined;
	}
}
