/**
 * Attached to what has just been read from the disk: whoever came by a link to a part of it is led there now. The part was
 * not there yet when the page opened.
 */
export function arrive(shown: HTMLElement): void {
	const id = location.hash.slice(1);
	const part = id === '' ? null : shown.ownerDocument.getElementById(id);
	part?.scrollIntoView();
	part?.focus({ preventScroll: true });
}
