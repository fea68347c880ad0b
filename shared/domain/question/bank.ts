import { AFTER } from './after.ts';
import { BEFORE } from './before.ts';
import { BY_SECTOR } from './by-sector.ts';
import { DURING } from './during.ts';

/** In the order in which their answers are read. */
export const QUESTIONS = [...BEFORE, ...DURING, ...BY_SECTOR, ...AFTER] as const;

export type QuestionId = (typeof QUESTIONS)[number]['id'];
