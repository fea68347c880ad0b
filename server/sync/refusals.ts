import { encode } from '#shared/api/codec.ts';
import type { ExchangeRequest } from '#shared/api/request.ts';
import type { Tx } from '#server/db/database.ts';
import type { Ports } from '#server/ports.ts';
import { holdErasures, quarantine, type Refused } from '#server/store/quarantine-store.ts';
import type { Reader } from '#server/store/school-store.ts';
import type { PushAnswers } from './push.ts';

type Items = Pick<ExchangeRequest, 'facts' | 'pages'>;

/**
 * Keeps the bytes of what was refused, beside the placement: a student's text must not be thrown away because
 * a device, a rule or a role was wrong.
 */
export async function keepRefused(
	tx: Tx,
	ports: Ports,
	reader: Reader,
	items: Items,
	answers: PushAnswers
): Promise<void> {
	const all = refusedIn(items, answers);
	for (const placement of new Set(all.map((refused) => refused.placement))) {
		await holdErasures(tx, placement);
	}
	for (const refused of all) {
		await quarantine(tx, reader.school.id, reader.person.id, refused, ports.clock.now());
	}
}

export function hasRefused(answers: PushAnswers): boolean {
	return [...answers.facts, ...answers.pages].some(({ status }) => status === 'refused');
}

function refusedIn(items: Items, answers: PushAnswers): Refused[] {
	const facts = answers.facts.flatMap(({ id, placement, status, code = 'malformed' }) => {
		const fact = items.facts.find((item) => item.id === id && item.placement === placement);
		if (status !== 'refused' || !fact) return [];
		return [{ placement, section: fact.section, item: id, code, content: encode(fact.body) }];
	});
	const pages = answers.pages.flatMap(({ page, placement, status, code = 'malformed' }) => {
		const pushed = items.pages.find((item) => item.page === page && item.placement === placement);
		// After a gap the device sends the whole again by itself.
		if (status !== 'refused' || !pushed?.update || code === 'gap') return [];
		return [{ placement, section: 'page', item: page, code, content: pushed.update }];
	});
	return [...facts, ...pages];
}
