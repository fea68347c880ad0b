import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

/** Words need 4.5:1 (WCAG 1.4.3), edges of controls 3:1 (1.4.11). */
const WORDS = 4.5;
const EDGES = 3;

const GROUNDS = ['ground', 'surface', 'accent-soft', 'alert-soft', 'calm-soft'];
const css = await readFile('web/app.css', 'utf8');
const [light = '', dark = ''] = [...css.matchAll(/:root \{([^}]*)\}/g)].map(([, block]) => block);

it.each([
	['light', light],
	['dark', light + dark]
])('every colour can be read on every ground it stands on: %s', (_theme, block) => {
	const colours = new Map(
		[...block.matchAll(/--([\w-]+): (#[\da-f]{6})/g)].map((m) => [m[1], m[2]])
	);
	const contrast = (one: string, other: string): number =>
		ratio(colours.get(one) ?? '', colours.get(other) ?? '');
	const weak = [
		...GROUNDS.map((ground) => ['ink', ground, WORDS] as const),
		...['muted', 'accent', 'alert'].flatMap((colour) =>
			['ground', 'surface'].map((ground) => [colour, ground, WORDS] as const)
		),
		['muted', 'accent-soft', WORDS] as const,
		['accent', 'accent-soft', WORDS] as const,
		['alert', 'alert-soft', WORDS] as const,
		['calm', 'calm-soft', WORDS] as const,
		['calm', 'surface', WORDS] as const,
		['on-accent', 'accent', WORDS] as const,
		['edge', 'ground', EDGES] as const,
		['edge', 'surface', EDGES] as const
	].filter(([colour, ground, least]) => !(contrast(colour, ground) >= least));
	expect(
		weak.map(([colour, ground]) => `${colour} on ${ground}: ${contrast(colour, ground)}`)
	).toEqual([]);
});

/** WCAG 2's contrast ratio of two `#rrggbb`. */
function ratio(one: string, other: string): number {
	const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return ((light ?? NaN) + 0.05) / ((dark ?? NaN) + 0.05);
}

function luminance(colour: string): number {
	const [red = NaN, green = NaN, blue = NaN] = [1, 3, 5].map((place) => {
		const part = parseInt(colour.slice(place, place + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
