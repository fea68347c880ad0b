import type { Config } from '#server/config.ts';
import type { Database } from '#server/db/database.ts';
import type { Clock, Log, Ways } from '#server/ports.ts';
import { demoMailbox } from './demo-mailbox.ts';
import { isOnLoopback } from './endpoint.ts';
import { heartbeatWay } from './heartbeat.ts';
import { smsWay } from './sms.ts';
import { smtpWay } from './smtp.ts';
import { pushWay, type VapidKeys } from './web-push.ts';

/** The ways out that the settings open. A demonstration writes to nobody, unless it is given a way itself. */
export function openWays(
	config: Pick<Config, 'smtp' | 'sms' | 'origin' | 'demo'> & Partial<Pick<Config, 'heartbeat'>>,
	keys: VapidKeys,
	{
		database,
		clock,
		log
	}: { readonly database: Database; readonly clock: Clock; readonly log: Log }
): Ways {
	const { smtp, sms, origin, demo, heartbeat } = config;
	const email = smtp && smtpWay(smtp, origin);
	const emailWay = email ?? (demo ? demoMailbox(database, clock, 'email') : undefined);
	const text = sms ? smsWay(sms) : demo ? demoMailbox(database, clock, 'sms') : undefined;
	return {
		home: origin,
		...(emailWay ? { email: emailWay } : {}),
		...(text ? { sms: text } : {}),
		...(heartbeat === undefined ? {} : { heartbeat: heartbeatWay(heartbeat) }),
		push: pushWay({ keys, subject: subjectOf(config), onLoopback: isOnLoopback(origin) }, log),
		close() {
			email?.close();
			return Promise.resolve();
		}
	};
}

/** RFC 8292: where the push service reaches whoever runs the server. */
function subjectOf({ origin, smtp }: Pick<Config, 'origin' | 'smtp'>): string {
	if (origin.startsWith('https:')) return origin;
	const [address] = /[^\s<>]+@[^\s<>]+/.exec(smtp?.from ?? '') ?? [];
	return `mailto:${address ?? 'carnet@localhost.invalid'}`;
}
