import type { Instant } from '#shared/domain/time.ts';
import type { Health } from './alerts/health.ts';
import type { Counts } from './counts.ts';

/** Everything that is measured: numbers, of no school and of nobody. */
export interface Measured {
	readonly health: Health;
	readonly counts: Counts;
	readonly streams: number;
	readonly now: Instant;
}

interface Sample {
	readonly labels?: Readonly<Record<string, string>>;
	readonly value: number;
}

/** WA4: Prometheus' text format, version 0.0.4. */
export function metricsText({ health, counts, streams, now }: Measured): string {
	const { chain, throughAt, jobs } = health;
	return [
		metric('jobs_due', 'gauge', 'Jobs whose time has come, counted up to 1000.', [
			{ value: jobs.due }
		]),
		metric('jobs_oldest_seconds', 'gauge', 'Since when the oldest of them is due.', [
			{ value: jobs.oldestSeconds }
		]),
		metric(
			'chain_dead',
			'gauge',
			'1: this part of the chain is dead at one school or more.',
			Object.entries(chain)
				.filter(([, state]) => state === 'ok' || state === 'dead')
				.map(([part, state]) => ({ labels: { part }, value: state === 'dead' ? 1 : 0 }))
		),
		metric(
			'chain_success_age_seconds',
			'gauge',
			'Since this part last went through, where that is longest ago. Stands still at no hour: nights count.',
			Object.entries(throughAt).map(([part, at]) => ({
				labels: { part },
				value: Math.max(0, Math.floor((now - at) / 1000))
			}))
		),
		metric('live_streams', 'gauge', 'Live streams and long polls that are open.', [
			{ value: streams }
		]),
		metric('exchanges_total', 'counter', 'Exchanges answered since the start of this process.', [
			{ value: counts.exchanges }
		]),
		metric('items_refused_total', 'counter', 'Facts and pages refused in them.', [
			{ value: counts.refusedItems }
		]),
		metric(
			'sends_total',
			'counter',
			'Attempts to send since the start of this process, by how they ended.',
			[...counts.attempts].map(([name, value]) => {
				const [way = '', outcome = ''] = name.split(' ');
				return { labels: { way, outcome }, value };
			})
		)
	].join('');
}

function metric(
	name: string,
	type: 'gauge' | 'counter',
	help: string,
	samples: readonly Sample[]
): string {
	const full = `carnet_${name}`;
	const lines = samples.map(({ labels, value }) => {
		const said = Object.entries(labels ?? {}).map(([key, text]) => `${key}="${text}"`);
		return `${full}${said.length > 0 ? `{${said.join(',')}}` : ''} ${value}\n`;
	});
	return `# HELP ${full} ${help}\n# TYPE ${full} ${type}\n${lines.join('')}`;
}
