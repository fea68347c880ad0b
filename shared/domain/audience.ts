import type { Alert } from './alert.ts';
import { isType, type Fact } from './facts.ts';
import type { AlertId } from './ids.ts';
import type { AlertKind } from './ground.ts';
import type { Role } from './people.ts';
import { isMeantFor, type Rights } from './permission.ts';
import type { HalfDayKey, Instant } from './time.ts';

/** PE4: who sees which kind of alert (design §6). Denied by default. */
const SEES: Readonly<Record<AlertKind, readonly Role[]>> = {
	absence: ['student', 'tutor', 'referent', 'substitute', 'cpe', 'desk', 'head', 'guardian'],
	late: ['student', 'tutor', 'referent', 'substitute', 'cpe', 'desk', 'head'],
	accident: ['student', 'tutor', 'referent', 'substitute', 'cpe', 'head', 'guardian'],
	repeated: ['referent', 'substitute', 'cpe', 'head'],
	// The student, and those whom they chose: the référent may be the problem.
	help: ['student'],
	// The least grave is the référent's alone (`seesAlert`); the others reach whom somebody passes them to.
	signal: ['referent', 'head'],
	refused: ['cpe', 'desk', 'head']
};

/**
 * PE4: whether this reader sees the alert. Those to whom it was passed do; a tutor sees those of their own
 * half-days; a guardian only what somebody has begun to tell the family.
 * @param ownHalfDays those of a tutor's agreements
 */
export function seesAlert(
	alert: Alert,
	rights: Rights,
	ownHalfDays: ReadonlySet<HalfDayKey>
): boolean {
	return rights.roles.some((role) => {
		if (isChosen(alert, role, rights)) return true;
		if (!SEES[alert.kind].includes(role)) return false;
		if (alert.level === 'N4') return role === 'referent';
		if (role === 'tutor') return alert.halfDays.some((halfDay) => ownHalfDays.has(halfDay));
		if (role === 'guardian') return alert.steps.some((step) => step.what === 'family');
		return true;
	});
}

/** PE4: whether alerts of this one's kind are for this person at all, raised or not. */
export function seesKind(alert: AlertId, rights: Rights): boolean {
	const [kind = ''] = alert.split('/');
	return rights.roles.some((role) => kind in SEES && SEES[kind as AlertKind].includes(role));
}

/** PE4: the roles that may see this alert: all who do, and seldom more. To poke nobody else. */
export function circleOf(alert: AlertId, facts: readonly Fact[]): readonly Role[] {
	const [kind = '', about] = alert.split('/');
	const chosen = facts.flatMap((fact): readonly Role[] => {
		if (isType(fact, 'help')) return kind === 'help' && fact.id === about ? fact.body.to : [];
		return isType(fact, 'passed') && fact.body.alert === alert ? [fact.body.to] : [];
	});
	const standing = chosen.some((role) => isMeantFor(role, 'substitute'));
	return [
		...new Set([
			...(kind in SEES ? SEES[kind as AlertKind] : []),
			...chosen,
			...(standing ? (['substitute'] as const) : [])
		])
	];
}

/**
 * PE4: the words inside an alert: for the student who wrote them and those whom they chose, or it was passed to. Of a signal
 * for all who see it, a head too: they have nothing else to judge by.
 */
export function seesExcerpt(alert: Alert, rights: Rights): boolean {
	const readers = alert.kind === 'signal' ? SEES.signal : SEES.help;
	return rights.roles.some((role) => readers.includes(role) || isChosen(alert, role, rights));
}

function isChosen(alert: Alert, role: Role, { since = 0 }: Rights): boolean {
	if (role === 'substitute' && wasOverBefore(alert, since)) return false;
	return (
		(alert.to?.some((to) => isMeantFor(to, role)) ?? false) ||
		alert.steps.some(({ what, to = '' }) => what === 'passed' && isMeantFor(to, role))
	);
}

/** SU4: what was asked of a référent and was over before their substitute came stays between those two. */
function wasOverBefore({ state, raisedAt, steps }: Alert, since: Instant): boolean {
	const isOver = state === 'closed' || state === 'retracted';
	return (
		isOver && raisedAt < since && !steps.some(({ what, at }) => what === 'closed' && at >= since)
	);
}
