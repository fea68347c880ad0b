import { gzipSync } from 'node:zlib';
import { enter } from '#tests/contracts/client/client.ts';
import { toBytes } from '#tests/contracts/client/any.ts';
import { carnetPhone } from './carnet-phone.ts';
import { rounded, type Figure, type Figures } from './figure.ts';
import { days, type Day } from './pages.ts';
import { onStand } from './stand.ts';

/** Of a day that says much. */
const LONG_DAY = 1200;
const TEN = 10;

/** What goes over the line, against the text that somebody typed. */
export function wireBytes(): Promise<Figures> {
	return onStand(async ({ server, cast }) => {
		const students = cast.filter(({ role, placements }) => role === 'student' && placements[0]);
		const phoneOf = (nth: number, first = 0) => {
			const { id = '', placements = [] } = students[nth] ?? {};
			return carnetPhone(server.url, id, placements[0] ?? '', first);
		};
		const long = days(TEN, LONG_DAY);
		const day = await (await phoneOf(0)).bring(long.slice(0, 1));
		const ten = await (await phoneOf(1)).bring(long);

		const [referent] = cast
			.filter(({ role }) => role === 'referent')
			.sort((one, other) => other.placements.length - one.placements.length);
		if (!referent) throw new Error('the demonstration has no référent');
		const theirs = new Set(referent.placements);
		const inClass = students.filter(({ placements }) => theirs.has(placements[0] ?? ''));
		for (const { id, placements } of inClass) {
			const phone = await carnetPhone(server.url, id, placements[0] ?? '');
			await phone.bring(days(TEN));
		}
		const client = await enter(server.url, referent.id, 'bench-cold');
		const ask = toBytes({ device: client.device, facts: [], pages: [], have: {} });
		const cold = await client.post(ask);
		return {
			'a day: bytes of the request': lighter(day.sent, textOf(long.slice(0, 1))),
			'a day: bytes of the answer': lighter(day.received, textOf(long.slice(0, 1))),
			'ten days, one request: bytes': lighter(ten.sent, textOf(long)),
			[`${inClass.length} students × 10 days, cold: bytes`]: lighter(
				cold.bytes.length,
				inClass.length * textOf(days(TEN))
			),
			[`${inClass.length} students × 10 days, cold: bytes, as gzip`]: lighter(
				gzipSync(cold.bytes).length,
				inClass.length * textOf(days(TEN))
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
