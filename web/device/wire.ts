import { Exchange, type ExchangeHost } from './exchange.ts';
import { startLive } from './live.ts';

/** Everything that speaks with the school. Comes after the record, since nothing that is kept waits for it. */
export interface Wire {
	readonly exchange: Exchange;
	stop(): void;
}

export function startWire(host: ExchangeHost): Wire {
	const exchange = new Exchange(host);
	const stopLive = startLive({
		environment: host.environment,
		link: host.link,
		lock: `${host.db.name}-live`,
		exchange
	});
	return {
		exchange,
		stop: () => {
			stopLive();
			exchange.stop();
		}
	};
}
