import type { Action } from '#shared/domain/board.ts';
import { actions } from '#shared/text/board.ts';

/** What a key of the board asks for. */
export type Ask = Action | 'next' | 'previous' | 'main' | 'search' | 'keys';

const ASKS: Readonly<Record<string, Ask>> = {
	arrowdown: 'next',
	j: 'next',
	arrowup: 'previous',
	k: 'previous',
	enter: 'main',
	'/': 'search',
	'?': 'keys',
	...Object.fromEntries(
		Object.entries(actions).map(([action, { key }]) => [key.toLowerCase(), action as Action])
	)
};

/** Widgets that have arrows and letters of their own. */
const OWN_KEYS = 'input, textarea, select, [contenteditable], dialog, [role=search]';

/** undefined: the key is somebody else's, or somebody is typing. */
export function askOf(event: KeyboardEvent): Ask | undefined {
	if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) {
		return undefined;
	}
	if (event.target instanceof Element && event.target.closest(OWN_KEYS)) return undefined;
	const ask = ASKS[event.key.toLowerCase()];
	// A key held down moves on; it does not act again.
	return event.repeat && ask !== 'next' && ask !== 'previous' ? undefined : ask;
}
