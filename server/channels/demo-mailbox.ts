import type { Channel } from '#shared/domain/delivery.ts';
import type { Database } from '#server/db/database.ts';
import { DEMO_SCHOOL } from '#server/demo/cast.ts';
import type { Clock, Letter, Sent } from '#server/ports.ts';
import { addLetter } from '#server/store/demo-letter-store.ts';

/** Of a demonstration: what would leave stays in a mailbox that anybody may look into. */
export function demoMailbox(
	database: Database,
	clock: Clock,
	channel: Channel
): { send(letter: Letter): Promise<Sent> } {
	return {
		async send(letter) {
			await database.withSchool(DEMO_SCHOOL, (tx) =>
				addLetter(tx, DEMO_SCHOOL, channel, letter, clock.now())
			);
			return { outcome: 'sent' };
		}
	};
}
