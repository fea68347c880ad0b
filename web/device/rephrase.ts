import type { Rephrased } from '#shared/api/protocol.ts';
import { askSchool } from './ask-school.ts';
import { object, oneOf, text, type Shape } from './shape.ts';
import { sending } from './tell-school.ts';

/** What may be said in other words (LM2). */
export type Wording =
	{ readonly placement: string } | { readonly className: string } | { readonly question: string };

const state = object({ on: oneOf(true, false) });
const said = object({ text, left: oneOf(true, false) });
const unsaid = object({ why: oneOf('down', 'nothing', 'named') });
const rephrased: Shape<Rephrased> = (value): value is Rephrased => said(value) || unsaid(value);

/** LM1: whether this school has such a service. Without network there is none. */
export async function isRephrasing(): Promise<boolean> {
	return (await askSchool('/api/rephrase', state))?.on === true;
}

/** LM7: whatever is wrong on the way, it is as if the service were down. */
export async function rephrase(what: Wording): Promise<Rephrased> {
	return (await askSchool('/api/rephrase', rephrased, sending(what))) ?? { why: 'down' };
}
