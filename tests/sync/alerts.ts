import type { Truth } from './truth.ts';
import type { World } from './world.ts';

/** I5: what must be told is on the board, once. Written from the rules' words, beside shared/domain. */
export function checkAlerts({ ledger }: World, truth: Truth): void {
	const raised = truth.alerts.map(({ placement, id }) => `${placement} ${id}`);
	if (new Set(raised).size !== raised.length) ledger.fault('I5: an alert was raised twice');
	const mustBe = (placement: string, alert: string): void => {
		if (!raised.includes(`${placement} ${alert}`))
			ledger.fault(`I5: nobody raised ${alert} of ${placement}`);
	};
	for (const { placement, id, body, receivedAt } of truth.facts) {
		if (body.type === 'help' || body.type === 'accident') {
			const takenBack = truth.facts.some(
				({ body: other }) => other.type === 'retract' && other.fact === id
			);
			if (!takenBack) mustBe(placement, `${body.type}/${id}`);
		}
		if (body.type === 'unheard') {
			// Where nobody ever says or takes back anything, it stands.
			const untouched = ![...ledger.erased].some((key) => key.startsWith(`${placement}/`));
			const alone = truth.facts.every(
				(other) =>
					other.placement !== placement ||
					other.id === id ||
					['watched', 'note', 'comment', 'read', 'mood', 'done', 'unheard'].includes(
						other.body.type
					)
			);
			const begun = body.halfDays.filter((key) => hasBegun(key, receivedAt));
			if (untouched && alone)
				for (const key of begun) mustBe(placement, `absence/${key.slice(0, 10)}`);
			continue;
		}
		if (body.type !== 'check' || body.status === 'present') continue;
		const touched = truth.facts.some(
			({ placement: where, body: other }) =>
				where === placement &&
				((other.type === 'retract' && other.fact === id) ||
					(other.type === 'check' && other.replaces?.includes(id) === true) ||
					((other.type === 'known' || other.type === 'family') && true))
		);
		if (touched) continue;
		const kind = body.status === 'late' ? 'late' : 'absence';
		for (const halfDay of body.halfDays) mustBe(placement, `${kind}/${halfDay.slice(0, 10)}`);
	}
}

/** On the school's summer clock; no half-day of the run's calendar begins later than these. */
function hasBegun(halfDay: string, at: number): boolean {
	const [day = '', part] = halfDay.split('/');
	return at >= Date.parse(`${day}T${part === 'am' ? '08:30' : '13:30'}:00+02:00`);
}
