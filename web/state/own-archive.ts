import { strToU8, zipSync } from 'fflate';
import { ownHtml, ownText, type Moment } from '#shared/text/own-file.ts';
import type { OwnData } from './own-data.ts';

/** EX1: the same words three times: for machines, for any browser, for any editor. */
export function ownArchive(own: OwnData, when: Moment): Uint8Array<ArrayBuffer> {
	return zipSync({
		'carnet.json': strToU8(JSON.stringify(own, null, '\t')),
		'carnet.html': strToU8(ownHtml(own, when)),
		// Old editors take a text without this mark for another alphabet.
		'carnet.txt': strToU8(`\uFEFF${ownText(own, when)}`)
	});
}
