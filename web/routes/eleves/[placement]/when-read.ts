import type { Attachment } from 'svelte/attachments';

/** What is only scrolled past is not read. */
const LOOKED = 3000;

/**
 * TI11: attached to what stands at the end of some words; calls once that has been on screen for a few seconds, the page in
 * sight all the while.
 */
export function whenRead(read: () => void): Attachment {
	return (end) => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		let shown = false;
		const look = (): void => {
			clearTimeout(timer);
			if (shown && document.visibilityState === 'visible') timer = setTimeout(read, LOOKED);
		};
		const observer = new IntersectionObserver((entries) => {
			shown = entries.at(-1)?.isIntersecting === true;
			look();
		});
		observer.observe(end);
		document.addEventListener('visibilitychange', look);
		return () => {
			clearTimeout(timer);
			observer.disconnect();
			document.removeEventListener('visibilitychange', look);
		};
	};
}
