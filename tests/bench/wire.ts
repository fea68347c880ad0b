import { gzipSync } from 'node:zlib';
import { enter } from '#tests/contracts/client/client.ts';
import { fromBytes, toBytes } from '#tests/contracts/client/any.ts';
import type { Answer } from '#tests/contracts/client/types.ts';
import { carnetPhone } from './carnet-phone.ts';
import { CLASS, DAYS, writeClass } from './class.ts';
import { rounded, type Figure, type Figures } from './figure.ts';
import { days, type Day } from './pages.ts';
import { onStand } from './stand.ts';

/** Of a day that says much. */
const LONG_DAY = 1200;

/** What goes over the line, against the text that somebody typed. */
export function wireBytes(): Promise<Figures> {
	return onStand(async (stand) => {
		const { server, cast } = stand;
		const students = cast.filter(({ role, placements }) => role === 'student' && placements[0]);
		const phoneOf = (nth: number, first = 0) => {
			const { id = '', placements = [] } = students[nth] ?? {};
			return carnetPhone(server.url, id, placements[0] ?? '', first);
		};
		const long = days(DAYS, LONG_DAY);
		const day = await (await phoneOf(0)).bring(long.slice(0, 1));
		const ten = await (await phoneOf(1)).bring(long);

		const client = await enter(server.url, await writeClass(stand), 'bench-cold');
		const ask = toBytes({ device: client.device, facts: [], pages: [], have: {} });
		const plain = await client.post(ask);
		const squeezed = await client.post(ask, { 'Accept-Encoding': 'gzip' });
		const { placements } = fromBytes(plain.bytes) as Answer;
		const read = placements.filter(({ texts }) => texts.length >= DAYS);
		if (read.length < CLASS) throw new Error(`${read.length} of the class were read`);
		const classText = CLASS * textOf(days(DAYS));
		return {
			'a day: bytes of the request, before gzip': lighter(
				day.sent.length,
				textOf(long.slice(0, 1))
			),
			'a day: bytes of the request': lighter(gzipSync(day.sent).length, textOf(long.slice(0, 1))),
			'a day: bytes of the answer': lighter(day.received, textOf(long.slice(0, 1))),
			'ten days, one request: bytes, before gzip': lighter(ten.sent.length, textOf(long)),
			'ten days, one request: bytes': lighter(gzipSync(ten.sent).length, textOf(long)),
			[`${CLASS} students × ${DAYS} days, cold: bytes for a browser`]: lighter(
				squeezed.bytes.length,
				classText
			),
			[`${CLASS} students × ${DAYS} days, cold: bytes without gzip`]: lighter(
				plain.bytes.length,
				classText
			)
		};
	});
}

function textOf(these: readonly Day[]): number {
	return these.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
}

function lighter(value: number, text: number): Figure {
	return { value, unit: 'B', against: `the text alone: ${text} B`, ratio: rounded(text / value) };
}
