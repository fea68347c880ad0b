import { isCalm } from './calm.ts';

const FIELD = 'textarea, input, select, [contenteditable]';
const LOOK_EVERY = 1000;

/** Watches the keyboard of this page, as long as the component that made it lives. */
export class HandsWatch {
	/** No word is in the making: a new version may be offered. */
	calm = $state(false);

	/** @param unkept the disk refused what stands on the screen */
	constructor(unkept: () => boolean) {
		// Somebody may have been typing when this page began to look.
		let typedAt = Date.now();
		let composing = false;
		$effect(() => {
			const look = (): void => {
				const inField = document.activeElement?.matches(FIELD) ?? false;
				this.calm = isCalm({ typedAt, inField, composing, unkept: unkept() }, Date.now());
			};
			const typed = (event: Event): void => {
				typedAt = Date.now();
				composing = event instanceof InputEvent && event.isComposing;
				look();
			};
			const composed = (): void => {
				composing = false;
			};
			const timer = setInterval(look, LOOK_EVERY);
			window.addEventListener('input', typed, true);
			window.addEventListener('compositionend', composed, true);
			return () => {
				clearInterval(timer);
				window.removeEventListener('input', typed, true);
				window.removeEventListener('compositionend', composed, true);
			};
		});
	}
}
