/** This machine, by name, number or socket. */
const HERE = /^(localhost|127\.0\.0\.1|\[::1\]|%2F.*|)$/i;

/**
 * How a database is spoken to. Elsewhere: TLS, to nobody but whom its certificate names and the machine's authorities vouch
 * for (NODE_EXTRA_CA_CERTS adds one's own). On this machine, or where its address says `sslmode=disable` because the
 * network between is one's own: in clear.
 */
export function privateLine(url: string): { ssl?: 'verify-full' } {
	// Several hosts may stand there, which no URL has.
	const [, hosts = '', query = ''] = /^\w+:\/\/(?:[^/?]*@)?([^/?]*)[^?]*(.*)$/.exec(url) ?? [];
	const isHere = hosts.split(',').every((host) => HERE.test(host.replace(/:\d*$/, '')));
	const isSaid = new URLSearchParams(query).get('sslmode') === 'disable';
	return isHere || isSaid ? {} : { ssl: 'verify-full' };
}
