/*
 * Whether what comes from outside has the shape that it should have. A schema library says it better and
 * weighs more than the rest of this folder: every visit would fetch it (tests/budget.json).
 */

export type Shape<Value> = (value: unknown) => value is Value;
export type Shaped<Of> = Of extends Shape<infer Value> ? Value : never;

export const text: Shape<string> = (value) => typeof value === 'string';
export const number: Shape<number> = (value): value is number =>
	typeof value === 'number' && !Number.isNaN(value);
export const bytes: Shape<Uint8Array> = (value) => value instanceof Uint8Array;
export const yes: Shape<true> = (value) => value === true;

export function oneOf<Value extends string | boolean>(...allowed: readonly Value[]): Shape<Value> {
	return (value): value is Value => allowed.some((one) => one === value);
}

export function maybe<Value>(shape: Shape<Value>): Shape<Value | undefined> {
	return (value): value is Value | undefined => value === undefined || shape(value);
}

export function nullable<Value>(shape: Shape<Value>): Shape<Value | null> {
	return (value): value is Value | null => value === null || shape(value);
}

export function list<Value>(shape: Shape<Value>): Shape<Value[]> {
	return (value): value is Value[] => Array.isArray(value) && value.every(shape);
}

export function record<Value>(shape: Shape<Value>): Shape<Record<string, Value>> {
	return (value): value is Record<string, Value> =>
		isObject(value) && Object.values(value).every(shape);
}

/** Members beyond these may stand beside them: a newer server says more. */
export function object<Members extends Record<string, Shape<unknown>>>(
	members: Members
): Shape<{ [Name in keyof Members]: Shaped<Members[Name]> }> {
	return (value): value is { [Name in keyof Members]: Shaped<Members[Name]> } =>
		isObject(value) && Object.entries(members).every(([name, shape]) => shape(value[name]));
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
