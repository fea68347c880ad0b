import { warnInConsole } from './environment.ts';

/*
 * What Yjs says on the console, in place of lib0's (vite.config.ts): that one has colours, and brings a schema
 * library and a generator of chance with it.
 */

export const BOLD = '';
export const ORANGE = '';
export const RED = '';
export const UNBOLD = '';

export function warn(...words: readonly unknown[]): void {
	warnInConsole('yjs', words.join(''));
}

export function print(...words: readonly unknown[]): void {
	warn(...words);
}
