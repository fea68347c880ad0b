import { uuidV7 } from '#shared/domain/ids.ts';

/** Of whatever is new: the same again, sent twice, is not done twice. */
export function newId(): string {
	return uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
}
