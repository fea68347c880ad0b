/** How whoever judged a signal closes it. */
export const SIGNAL_OUTCOMES = ['founded', 'unfounded', 'usual', 'passed-on'] as const;
export type SignalOutcome = (typeof SIGNAL_OUTCOMES)[number];

/** SG26: closed so it was nothing: its words go, and it counts nowhere. */
export const EMPTY_OUTCOMES: readonly string[] = ['unfounded', 'usual'] satisfies SignalOutcome[];
