import { isIP } from 'node:net';

/** Names that no public push service has. */
const INSIDE = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|private|test|arpa|onion)$/;
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const LONGEST = 1000;

/** Whether people reach the server on its own machine alone: a trial, a test. */
export function isOnLoopback(origin: string): boolean {
	return LOOPBACK.includes(new URL(origin).hostname);
}

/**
 * An endpoint is whatever a browser says: the server may not be made to knock at doors of its own network by it
 * (CH6). A public name on the port of https; that the name resolves inside is no way in, since no machine there
 * has its certificate.
 * @param onLoopback http to this very machine too
 */
export function isEndpoint(text: string, onLoopback: boolean): boolean {
	if (text.length > LONGEST || !URL.canParse(text)) return false;
	const { protocol, hostname, port, username, password } = new URL(text);
	if (username !== '' || password !== '') return false;
	if (onLoopback && protocol === 'http:') return LOOPBACK.includes(hostname);
	return (
		protocol === 'https:' &&
		port === '' &&
		isIP(hostname.replace(/^\[|\]$/g, '')) === 0 &&
		hostname.includes('.') &&
		!hostname.endsWith('.') &&
		!INSIDE.test(hostname)
	);
}
