import { codeFrom, typedCode } from './symbols.ts';

const DRAWN = 5;
/** Longer than this nobody meant a code. */
const MOST_MISTYPED = 8;

/** Characters of a message that are read and kept. */
export const MOST_SMS_TEXT = 500;

/** Why a message raised nothing. */
export const SMS_REFUSALS = [
	'not-understood',
	'unknown-number',
	'wrong-code',
	'another-day',
	'refused'
] as const;
export type SmsRefusal = (typeof SMS_REFUSALS)[number];

/** What a message says, whoever sent it. */
export type SmsMeaning =
	| { readonly says: 'test' }
	/** Without a code: one was meant, and is wrong. */
	| { readonly says: 'absent'; readonly code?: string }
	/** Codes that stand somewhere in it tell whom it may be about. */
	| { readonly says: 'unclear'; readonly codes: readonly string[] };

/** SM1: the code of an agreement: five symbols drawn by a secret, and one that checks them. @param secret five bytes or more */
export function smsCode(secret: Uint8Array): string {
	return codeFrom(secret, DRAWN);
}

/** SM1: a code as somebody typed it: the one that it is, unless a symbol is wrong or two changed places. */
export function readCode(typed: string): string | undefined {
	return typedCode(typed, DRAWN);
}

/**
 * SM2: only « ABSENT <code> », however it is spelt; a word more could turn it round (« ABSENT … demain »), so that a
 * person reads it.
 */
export function readSms(text: string): SmsMeaning {
	const plain = text
		.slice(0, MOST_SMS_TEXT)
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toUpperCase()
		.replace(/[^A-Z0-9]+/g, ' ')
		.trim();
	if (plain === 'ESSAI' || plain === 'TEST') return { says: 'test' };
	const [, typed = ''] = /^ABSENT(?:E|S|ES)? (.*)$/.exec(plain) ?? [];
	const code = readCode(typed);
	if (code !== undefined) return { says: 'absent', code };
	const meant = typed.replaceAll(' ', '').length;
	if (meant > 0 && meant <= MOST_MISTYPED) return { says: 'absent' };
	const codes = plain.split(' ').flatMap((word) => readCode(word) ?? []);
	return { says: 'unclear', codes: [...new Set(codes)] };
}
