import { warnInConsole } from './environment.ts';

/** The number on the icon of the installed app; nothing where there is none. */
export function showBadge(count: number): void {
	if (!('setAppBadge' in navigator)) return;
	const done = count > 0 ? navigator.setAppBadge(count) : navigator.clearAppBadge();
	done.catch((error: unknown) => warnInConsole('badge', error));
}
