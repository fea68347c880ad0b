/**
 * What may be stored: plain JSON values. `undefined` members are dropped, as JSON does;
 * anything else that JSON cannot hold (bytes, NaN, -0, bigint) gives `undefined`.
 */
export type Plain = null | boolean | number | string | Plain[] | { [key: string]: Plain };

export function toPlain(value: unknown, depth = 0): Plain | undefined {
	if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
	if (typeof value === 'number')
		return Number.isFinite(value) && !Object.is(value, -0) ? value : undefined;
	if (typeof value !== 'object' || depth > 8) return undefined;
	if (Array.isArray(value)) {
		const items = value.map((item) => toPlain(item, depth + 1));
		return items.includes(undefined) ? undefined : (items as Plain[]);
	}
	if (Object.getPrototypeOf(value) !== Object.prototype) return undefined;
	const copy: { [key: string]: Plain } = {};
	for (const [key, member] of Object.entries(value)) {
		if (member === undefined) continue;
		const plain = toPlain(member, depth + 1);
		if (plain === undefined) return undefined;
		copy[key] = plain;
	}
	return copy;
}

/** JSON with sorted keys: equal values give equal text, whatever order a database keeps. */
export function canonical(value: Plain): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
	if (value !== null && typeof value === 'object') {
		const members = Object.keys(value)
			.sort()
			.map((key) => `${JSON.stringify(key)}:${canonical(value[key] ?? null)}`);
		return `{${members.join(',')}}`;
	}
	return JSON.stringify(value);
}

/** U+0000 (PostgreSQL cannot hold it) or half of a surrogate pair, in any string of the value. */
export function hasBadText(value: Plain): boolean {
	if (typeof value === 'string') return isBadText(value);
	if (Array.isArray(value)) return value.some(hasBadText);
	if (value !== null && typeof value === 'object') {
		return Object.entries(value).some(([key, member]) => isBadText(key) || hasBadText(member));
	}
	return false;
}

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

export function isBadText(text: string): boolean {
	return text.includes('\u0000') || LONE_SURROGATE.test(text);
}
