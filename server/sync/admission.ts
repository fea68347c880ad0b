import type { PageRefusal } from '#shared/domain/decide.ts';
import type { Result } from '#shared/domain/result.ts';
import type { Admitted } from '#shared/notebook/admit.ts';

/** `later`: not looked at. The page stays unanswered, and its device sends it again. */
export type Admission = Result<Admitted, PageRefusal> | 'later';
