import { admit } from '#shared/notebook/admit.ts';
import type { Gatekeeper } from './push.ts';

/** Admits in this process: its caps bound what one page may cost. */
export const localGatekeeper: Gatekeeper = (stored, update, vector) =>
	Promise.resolve(admit(stored, update, vector));
