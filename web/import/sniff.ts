import type { FileRefusal } from '#shared/domain/import/sheet.ts';
import { decodeText } from './decode.ts';

type Kind = 'zip' | 'xml' | 'csv';

/** How files of other kinds begin: bytes, and where they stand. */
const SIGNATURES: readonly (readonly [code: FileRefusal, at: number, begins: string])[] = [
	['pdf', 0, '%PDF'],
	['picture', 0, '\x89PNG'],
	['picture', 0, '\xff\xd8\xff'],
	['picture', 0, 'GIF8'],
	['picture', 8, 'WEBP'],
	['picture', 4, 'ftyp'],
	['picture', 0, 'II*\0'],
	['picture', 0, 'MM\0*'],
	['other-archive', 0, 'Rar!'],
	['other-archive', 0, "7z\xbc\xaf'\x1c"],
	['other-archive', 0, '\x1f\x8b'],
	['empty', 0, 'PK\x05\x06'],
	['not-a-table', 0, '{\\rtf']
];
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** IM2: what a file is, by what stands in it; its name is never looked at. */
export function sniff(bytes: Uint8Array): Kind | FileRefusal {
	const begins = (at: number, text: string): boolean =>
		Array.from(text).every((letter, index) => bytes[at + index] === letter.charCodeAt(0));
	if (begins(0, 'PK\x03\x04')) return 'zip';
	if (begins(0, OLE)) return holdsWide(bytes, 'EncryptedPackage') ? 'locked-excel' : 'old-excel';
	const other = SIGNATURES.find(([, at, text]) => begins(at, text));
	if (other) return other[0];
	const head = decodeText(bytes.subarray(0, 4000));
	if (head.includes('\0')) return 'not-a-table';
	const text = head.replace(/^[\s\uFEFF]+/, '');
	if (text === '') return decodeText(bytes).trim() === '' ? 'empty' : 'csv';
	if (/^<(?:!doctype\s+html|html|table|head|body|meta)\b/i.test(text)) return 'web-page';
	return text.startsWith('<') ? 'xml' : 'csv';
}

/** The directory of a compound file names its streams in UTF-16. */
function holdsWide(bytes: Uint8Array, name: string): boolean {
	const wide = Uint8Array.from(name.split('').flatMap((letter) => [letter.charCodeAt(0), 0]));
	for (let at = bytes.indexOf(wide[0] ?? 0); at >= 0; at = bytes.indexOf(wide[0] ?? 0, at + 1)) {
		if (wide.every((byte, index) => bytes[at + index] === byte)) return true;
	}
	return false;
}
