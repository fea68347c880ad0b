/** In this order: most say that they are others, too. */
const BROWSERS: readonly (readonly [name: string, is: RegExp])[] = [
	['edge', /\bEdg(?:A|iOS)?\//],
	['opera', /\bOPR\//],
	['samsung', /\bSamsungBrowser\//],
	['firefox', /\b(?:Firefox|FxiOS)\//],
	['chrome', /\b(?:Chrome|CriOS)\//],
	['safari', /\bSafari\//]
];
const SYSTEMS: readonly (readonly [name: string, is: RegExp])[] = [
	['android', /\bAndroid\b/],
	['iphone', /\biPhone\b/],
	['ipad', /\biPad\b/],
	['windows', /\bWindows\b/],
	['mac', /\bMacintosh\b/],
	['chromebook', /\bCrOS\b/],
	['linux', /\bLinux\b/]
];

/** What somebody knows their device by, from what it says of itself: `firefox/android`; no version, and nothing else. */
export function browserName(userAgent: string): string {
	const named = (names: typeof BROWSERS): string =>
		names.find(([, is]) => is.test(userAgent))?.[0] ?? '';
	return `${named(BROWSERS)}/${named(SYSTEMS)}`;
}
