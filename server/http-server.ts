import { createServer, type RequestListener, type Server } from 'node:http';

/** How long a client may take. */
export interface Patience {
	/** For the headers, ms. */
	readonly headers: number;
	/** For the whole request: a body of 1 MiB over the slowest line that still works, ms. */
	readonly request: number;
	/** How often that is looked at, ms. */
	readonly looks: number;
}

const PATIENCE: Patience = { headers: 15_000, request: 120_000, looks: 5_000 };

/**
 * SY43: a client that sends a byte now and then is cut, so that it cannot hold a connection for ever. What the
 * server sends may take as long as it likes: live streams stay open.
 */
export function httpServer(listener: RequestListener, patience = PATIENCE): Server {
	return createServer(
		{
			headersTimeout: patience.headers,
			requestTimeout: patience.request,
			connectionsCheckingInterval: patience.looks
		},
		listener
	);
}
