import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Press } from '#web/state/press.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What a screen shows. */
function screen() {
	const press = new Press();
	const shown: string[] = [];
	const list = {};
	return {
		press,
		shown,
		list,
		come: (what: string) => press.untouched(list, () => shown.push(what))
	};
}

test('[SY67] what comes is shown at once where nobody touches the screen', () => {
	const { shown, come } = screen();
	come('news');
	expect(shown).toEqual(['news']);
});

test('[SY67] while a finger is down what comes waits, and only the last of a list is shown, after the click', () => {
	const { press, shown, come } = screen();
	press.down();
	come('first');
	come('second');
	press.untouched({}, () => shown.push('of another list'));
	expect(shown).toEqual([]);
	press.up();
	expect(shown).toEqual([]);
	press.clicked();
	expect(shown).toEqual([]);
	vi.advanceTimersByTime(0);
	expect(shown).toEqual(['second', 'of another list']);
	come('third');
	expect(shown.at(-1)).toBe('third');
});

test('[SY67] a finger that slides away, or stays, keeps nothing back for long', () => {
	const { press, shown, come } = screen();
	press.down();
	come('slid away');
	press.up();
	vi.advanceTimersByTime(100);
	press.down();
	come('stays');
	vi.advanceTimersByTime(999);
	expect(shown).toEqual(['slid away']);
	vi.advanceTimersByTime(1);
	expect(shown).toEqual(['slid away', 'stays']);
});

test('[SY67] what does not come is said no sooner than what comes', async () => {
	const { press, shown } = screen();
	press.down();
	void press.after(Promise.reject(new Error('no network'))).catch(() => shown.push('not here'));
	await vi.advanceTimersByTimeAsync(999);
	expect(shown).toEqual([]);
	await vi.advanceTimersByTimeAsync(1);
	expect(shown).toEqual(['not here']);
});

test('[SY67] what is not wanted any more is not shown; a click by keyboard holds nothing', async () => {
	const { press, shown, list, come } = screen();
	press.clicked();
	press.down();
	come('gone');
	press.forget(list);
	const part = press.after(Promise.resolve('part'));
	await vi.advanceTimersByTimeAsync(1_000);
	expect(await part).toBe('part');
	expect(shown).toEqual([]);
});
