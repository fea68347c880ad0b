/** This machine, by name or number. */
const HERE = /^(localhost|127\.0\.0\.1|\[::1\]|)$/i;

/**
 * How a database is spoken to. Elsewhere: TLS, to nobody but whom its certificate names and the machine's authorities vouch
 * for (NODE_EXTRA_CA_CERTS adds one's own). On this machine, or where its address says `sslmode=disable` because the
 * network between is one's own: in clear. A socket's folder, which an address names percent-encoded, is said in plain: the
 * driver would ask the network for a machine of that name.
 */
export function privateLine(url: string): { ssl?: 'verify-full'; host?: string } {
	// Several hosts may stand there, which no URL has.
	const [, all = '', query = ''] = /^\w+:\/\/(?:[^/?]*@)?([^/?]*)[^?]*(.*)$/.exec(url) ?? [];
	const hosts = all.split(',').map((host) => host.replace(/:\d*$/, ''));
	const [folder = ''] = hosts;
	if (hosts.length === 1 && /^%2F/i.test(folder)) return { host: decodeURIComponent(folder) };
	const isHere = hosts.every((host) => HERE.test(host));
	const isSaid = new URLSearchParams(query).get('sslmode') === 'disable';
	return isHere || isSaid ? {} : { ssl: 'verify-full' };
}
