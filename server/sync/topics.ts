import { circleOf } from '#shared/domain/audience.ts';
import type { Fact } from '#shared/domain/facts.ts';
import type { Role } from '#shared/domain/people.ts';
import type { Poke, Topic } from '#server/ports.ts';
import type { Write } from '#server/store/placement-store.ts';

/**
 * Who is poked for a commit: by what they may read. What is about one alert reaches the circle of that alert,
 * so that a tutor's phone does not stir at the moment when a student asks for help.
 * @param before the placement's facts before the commit
 */
export function topicsOf(write: Write, before: readonly Fact[]): Pick<Poke, 'topics' | 'roles'> {
	const facts = [...before, ...write.facts];
	const topics = new Set<Topic>();
	const roles = new Set<Role>();
	const tell = (fact: Fact): void => {
		const { id, section, body } = fact;
		const target =
			body.type === 'retract' ? facts.find((other) => other.id === body.fact) : undefined;
		if (target && target.body.type !== 'retract') {
			tell(target);
		} else if (body.type === 'help') {
			for (const role of circleOf(`help/${id}`, facts)) roles.add(role);
		} else if (section === 'followup' && 'alert' in body) {
			for (const role of circleOf(body.alert, facts)) roles.add(role);
			// SG23: their référent has read it with care.
			if (body.alert.startsWith('signal/') && body.type !== 'passed') roles.add('student');
		} else {
			topics.add(section);
			if (body.type === 'published') roles.add('student');
			// PC11: the office reads on the card what it is not sent.
			if (body.type === 'assigned') roles.add('office');
			// Absences that the school knows of, and the voices of a half-day, stand in the card of everybody.
			if (section === 'presence' || section === 'family') topics.add('card');
		}
	};
	write.facts.forEach(tell);
	const again = (write.passages ?? []).map(({ alert }) => ({ id: alert }));
	for (const { id: alert } of [...write.raised, ...again]) {
		for (const role of circleOf(alert, facts)) roles.add(role);
	}
	if (write.pages.length > 0) topics.add('pages');
	if (write.settled.length > 0) topics.add('texts');
	return { topics: [...topics], roles: [...roles] };
}
