import type { Database } from '#server/db/database.ts';
import { serverIdentity } from '#server/identity/server-identity.ts';
import type { Ports } from '#server/ports.ts';
import type { Exchanger } from '#server/sync/exchange.ts';
import { localGatekeeper } from '#server/sync/gatekeeper.ts';
import { Quiet } from '#server/sync/quiet.ts';

/** The exchange without the HTTP before it, in one epoch: for what is sent by somebody who is not what is tested. */
export async function exchangerOn(database: Database, ports: Ports): Promise<Exchanger> {
	const identity = await serverIdentity(database, ports.random, ports.clock.now());
	const same = (): Promise<typeof identity> => Promise.resolve(identity);
	return {
		...{ database, ports, gatekeeper: localGatekeeper, quiet: new Quiet() },
		...{ identity: same, assumed: same, changeEpoch: same }
	};
}
