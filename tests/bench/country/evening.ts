import type { ServerProcess } from '#tests/kit/server-process.ts';
import { percentiles, rounded, type Figures } from '../figure.ts';
import { costOf, type Cost } from './cost.ts';
import type { Phone } from './device.ts';
import { lending } from './lending.ts';
import { closedLoop, lagSlope, openLoop } from './open-loop.ts';

const AT_ONCE = 16;
/** Shares of what they can at most that come in the evening: one that is carried, and one that is not. */
const SHARES = { 'half of it': 0.5, 'one and a half of it': 1.5 } as const;

export interface Evening {
	readonly figures: Figures;
	/** Of one exchange, where half of what they can came. */
	readonly cost: Cost;
}

/** Students write. First as fast as they are answered, then at their own pace. */
export async function evening(
	servers: readonly ServerProcess[],
	postmaster: number,
	phones: readonly Phone[],
	seconds: number
): Promise<Evening> {
	const lend = lending(phones);
	const write = () => lend((phone) => phone.evening());
	// Servers that have just started are slow: nobody counts their first seconds.
	await closedLoop(AT_ONCE, seconds / 2, write);
	const most = await closedLoop(AT_ONCE, seconds / 2, write);
	const figures: Record<string, Figures[string]> = {
		'evenings at most': { value: rounded(most), unit: '/s' }
	};
	let carried: Cost | undefined;
	for (const [name, share] of Object.entries(SHARES)) {
		const rate = most * share;
		const cost = await costOf(servers, postmaster, async () => {
			const samples = await openLoop(rate, seconds, write);
			const said = `${name}, written to answered`;
			Object.assign(
				figures,
				percentiles(
					said,
					samples.map(({ took }) => took)
				)
			);
			figures[`${name}, lag slope`] = {
				value: rounded(lagSlope(samples)),
				unit: 'ms/s',
				against: `${rounded(rate)} evenings a second came`
			};
			return samples.length;
		});
		carried ??= cost;
	}
	if (!carried) throw new Error('no evening was measured');
	figures['one evening, of a server core'] = { value: rounded(carried.server), unit: 'ms' };
	figures['one evening, of a database core'] = { value: rounded(carried.database), unit: 'ms' };
	return { figures, cost: carried };
}
