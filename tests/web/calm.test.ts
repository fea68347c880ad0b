import { describe, expect, it } from 'vitest';
import { needsWords } from '#web/device/home-screen.ts';
import { isCalm } from '#web/state/calm.ts';

const NOW = 1_000_000;
const still = { typedAt: 0, inField: false, composing: false, unkept: false };

describe('when a new version may be offered', () => {
	it('is at once when nobody types', () => {
		expect(isCalm(still, NOW)).toBe(true);
	});

	it('waits for a pause after the last word', () => {
		expect(isCalm({ ...still, typedAt: NOW - 1000 }, NOW)).toBe(false);
		expect(isCalm({ ...still, typedAt: NOW - 5000 }, NOW)).toBe(true);
	});

	it('waits longer in a field, where the next word is thought about', () => {
		expect(isCalm({ ...still, inField: true, typedAt: NOW - 5000 }, NOW)).toBe(false);
		expect(isCalm({ ...still, inField: true, typedAt: NOW - 40_000 }, NOW)).toBe(true);
	});

	it('never comes over half a character, nor over words that the disk refused', () => {
		expect(isCalm({ ...still, composing: true }, NOW)).toBe(false);
		expect(isCalm({ ...still, unkept: true }, NOW)).toBe(false);
	});
});

describe('where words must show the way to the home screen', () => {
	const IPHONE =
		'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1';
	const MAC =
		'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Safari/605.1.15';
	const phone = { userAgent: IPHONE, touchPoints: 5, standalone: false };

	it('is Safari on an iPhone, and on an iPad that says it is a Mac', () => {
		expect(needsWords(phone)).toBe(true);
		expect(needsWords({ ...phone, userAgent: MAC })).toBe(true);
	});

	it('is neither a Mac, nor another browser of an iPhone, nor the home screen itself', () => {
		expect(needsWords({ ...phone, userAgent: MAC, touchPoints: 0 })).toBe(false);
		expect(needsWords({ ...phone, userAgent: IPHONE.replace('Version', 'CriOS') })).toBe(false);
		expect(needsWords({ ...phone, standalone: true })).toBe(false);
	});
});
