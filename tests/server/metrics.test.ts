import { expect, it } from 'vitest';
import { Counts, countedWays } from '#server/counts.ts';
import { metricsText, type Measured } from '#server/metrics.ts';
import { metricsRoute, type MetricsAccess } from '#server/routes/metrics.ts';
import { toldWays } from '#tests/kit/ways.ts';

const TOKEN = 'a-token-of-some-length';
const LOCAL = { origin: 'http://localhost:3000', host: '127.0.0.1' };

function measured(counts = new Counts()): Measured {
	return {
		health: {
			chain: { worker: 'ok', push: 'untried', email: 'dead', sms: 'absent' },
			throughAt: { worker: 1_000, email: 500 },
			jobs: { due: 3, oldestSeconds: 61 }
		},
		counts,
		streams: 2,
		now: 61_000
	};
}

async function statusOf(access: MetricsAccess, headers: Record<string, string> = {}) {
	const route = metricsRoute(access, () => Promise.resolve(measured()));
	return (await route.request('/', { headers })).status;
}

it('[WA4] only a server that nobody else reaches answers without a token', async () => {
	const bearer = { Authorization: `Bearer ${TOKEN}` };
	expect(await statusOf(LOCAL)).toBe(200);
	// Behind a proxy, in the open, or nothing said of where it listens: everybody would look local.
	for (const access of [
		{ ...LOCAL, origin: 'https://carnet.lycee.example' },
		{ ...LOCAL, host: '0.0.0.0' },
		{ origin: LOCAL.origin },
		{ ...LOCAL, metricsToken: TOKEN }
	]) {
		expect(await statusOf(access), JSON.stringify(access)).toBe(404);
		expect(await statusOf(access, { Authorization: 'Bearer ' })).toBe(404);
	}
	const served = { origin: 'https://carnet.lycee.example', host: '0.0.0.0', metricsToken: TOKEN };
	expect(await statusOf(served, bearer)).toBe(200);
	expect(await statusOf(served, { Authorization: `Bearer ${TOKEN}x` })).toBe(404);
	expect(await statusOf({ ...served, metricsToken: undefined }, bearer)).toBe(404);
});

it('[WA4] counts each attempt by way and end, and says the rest in Prometheus’ words', async () => {
	const counts = new Counts();
	const told = toldWays();
	const ways = countedWays(told, counts);
	const letter = { key: 'k', to: 'a@b.example', subject: 's', text: 't' };
	await ways.email?.send(letter);
	await ways.email?.send(letter);
	told.ends.sms = { outcome: 'failed', code: '500' };
	await ways.sms?.send(letter);
	counts.exchanges = 7;
	expect(metricsText(measured(counts)).split('\n')).toEqual(
		expect.arrayContaining([
			'carnet_jobs_due 3',
			'carnet_jobs_oldest_seconds 61',
			'carnet_chain_dead{part="worker"} 0',
			'carnet_chain_dead{part="email"} 1',
			'carnet_chain_success_age_seconds{part="worker"} 60',
			'carnet_live_streams 2',
			'carnet_exchanges_total 7',
			'carnet_sends_total{way="email",outcome="sent"} 2',
			'carnet_sends_total{way="sms",outcome="failed"} 1'
		])
	);
	// What is not set up, or was never tried, is no number.
	expect(metricsText(measured())).not.toMatch(/part="(sms|push)"/);
});
