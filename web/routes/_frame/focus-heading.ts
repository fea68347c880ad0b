import type { Stop } from '#web/device/environment.ts';

/**
 * After a way was taken: reading begins at the new page's title. Its screen may still be on its way; who
 * has put the focus somewhere in the meantime keeps it there.
 */
export function focusHeading(main: HTMLElement): Stop {
	const observer = new MutationObserver(look);
	observer.observe(main, { childList: true, subtree: true });
	look();
	return () => observer.disconnect();

	function look(): void {
		if (document.activeElement && document.activeElement !== document.body) {
			observer.disconnect();
			return;
		}
		const heading = main.querySelector('h1');
		if (!heading) return;
		heading.tabIndex = -1;
		heading.focus({ preventScroll: true });
		observer.disconnect();
	}
}
