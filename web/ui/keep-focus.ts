const FOCUSABLE = 'button, a[href], input, textarea, select, summary';

/** Attached to a part of a screen: when what has the focus there goes away, the focus stays in that part. */
export function keepFocus(part: HTMLElement): () => void {
	let held: Element | undefined;
	const note = (event: FocusEvent): void => {
		held = event.target instanceof Element ? event.target : undefined;
	};
	const observer = new MutationObserver(() => {
		if (!held || held.isConnected || document.activeElement !== document.body) return;
		held = undefined;
		part.querySelector<HTMLElement>(FOCUSABLE)?.focus({ preventScroll: true });
	});
	part.addEventListener('focusin', note);
	observer.observe(part, { childList: true, subtree: true });
	return () => {
		part.removeEventListener('focusin', note);
		observer.disconnect();
	};
}
