import type { CardAlert, CardStep } from './card.ts';
import type { Instant } from './time.ts';

/** States in which a step of this kind covers every fact of its alert (AL3). */
const COVERS_ALL: Readonly<Record<string, readonly CardAlert['state'][]>> = {
	taken: ['taken', 'to-reassure', 'family-reached', 'closed'],
	family: ['to-reassure', 'family-reached']
};

/**
 * AL12: what was done about one report, for the one who made it. A card does not say which facts a step covers:
 * one is shown when the state says that it covers them all, or when it came after the report. Those of a morning
 * say nothing of the afternoon's report.
 * @param receivedAt of the report; 0: not received, and nobody can have acted
 */
export function chainOf(
	alerts: readonly Pick<CardAlert, 'state' | 'steps' | 'facts'>[],
	{ id, receivedAt }: { readonly id: string; readonly receivedAt: Instant }
): CardStep[] {
	if (receivedAt === 0) return [];
	return alerts
		.filter((alert) => alert.state !== 'retracted' && alert.facts.includes(id))
		.flatMap((alert) =>
			alert.steps.filter(
				({ what, at }) =>
					what in COVERS_ALL && (COVERS_ALL[what]?.includes(alert.state) || at >= receivedAt)
			)
		);
}
