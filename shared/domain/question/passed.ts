import type { Fields } from '../journal.ts';
import type { Theme } from './themes.ts';
import { answeredIn, answerField } from './answers.ts';

/** How often « Une autre » passed over a question, as far as the answers of earlier days tell. */
export type Passes = ReadonlyMap<string, number>;

/** Further than this nobody taps; whoever was asked otherwise than today's texts say is not found at all. */
const MOST_TAPS = 12;

/**
 * QU10: what « Une autre » had passed over before it came to the answers of a page. Nothing is written down of it: it is gone
 * through again, with the words of the page and the answers found so far.
 * @param next what it shows after these, where this stands on the page
 * @returns none, where it does not lead to every answer
 */
export function passedOn(
	fields: Fields,
	first: string,
	known: ReadonlySet<string>,
	next: (here: Fields, shown: readonly string[]) => string | undefined
): string[] {
	const answered = answeredIn(fields, []).filter((id) => known.has(id));
	const wanted = new Set(answered.filter((id) => id !== first));
	const shown = [first];
	while (wanted.size > 0) {
		const there = next(without(fields, wanted), shown);
		if (there === undefined || shown.length > MOST_TAPS) return [];
		shown.push(there);
		wanted.delete(there);
	}
	return shown.slice(1).filter((id) => !answered.includes(id));
}

function without(fields: Fields, questions: ReadonlySet<string>): Fields {
	const names = new Set([...questions].map(answerField));
	return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.has(name)));
}

export function counted(passes: Passes, passed: readonly string[]): Passes {
	return new Map([...passes, ...passed.map((id) => [id, (passes.get(id) ?? 0) + 1] as const)]);
}

interface Open {
	readonly question: { readonly id: string; readonly theme: Theme };
}

/** QU10: passed over once, a question waits until its theme has no other; passed over again, it is gone. */
export function stillAsked<One extends Open>(open: readonly One[], passes: Passes): One[] {
	const fresh = open.filter(({ question }) => !passes.has(question.id));
	const themes = new Set(fresh.map(({ question }) => question.theme));
	return open.filter(({ question: { id, theme } }) => {
		const times = passes.get(id) ?? 0;
		return times === 0 || (times === 1 && !themes.has(theme));
	});
}
