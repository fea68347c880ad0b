import { Hono } from 'hono';
import type { RegistrationResponseJSON } from '@simplewebauthn/server';
import * as v from 'valibot';
import type { OwnPasskeys } from '#shared/api/entering.ts';
import { browserName } from '#shared/domain/browser-name.ts';
import { STAFF_ROLES } from '#shared/domain/people.ts';
import { keepPasskey, passkeyOptions, type Passkeys } from '#server/identity/passkeys.ts';
import { justCameIn } from '#server/middleware/just-came-in.ts';
import { refuse } from '#server/middleware/refuse.ts';
import type { SignedIn } from '#server/middleware/session.ts';
import { passkeysOf, removePasskey } from '#server/store/passkey-store.ts';

/** Of a credential, as browsers name it. */
export const credential = {
	id: v.pipe(v.string(), v.regex(/^[\w-]{1,1400}$/)),
	rawId: v.string(),
	type: v.literal('public-key'),
	clientExtensionResults: v.looseObject({})
};
const adding = v.looseObject({
	...credential,
	response: v.looseObject({ clientDataJSON: v.string(), attestationObject: v.string() })
});
const removing = v.strictObject({ id: credential.id });

/** `/api/passkeys`: those of one of the staff, who has just come in before they change (ID10, ID13). */
export function passkeysRoute(passkeys: Passkeys): Hono<SignedIn> {
	const { database, ports } = passkeys;
	const just = justCameIn(ports.clock);
	return (
		new Hono<SignedIn>()
			.use(async (context, next) => {
				context.header('Cache-Control', 'no-store');
				const { roles } = context.get('reader').person;
				return roles.some((role) => STAFF_ROLES.includes(role))
					? next()
					: refuse(context, 'forbidden');
			})
			.get('/', async (context) => {
				const { person, school } = context.get('reader');
				const own = await database.withSchool(school.id, (tx) => passkeysOf(tx, person.id));
				const answer: OwnPasskeys = { passkeys: own };
				return context.json(answer);
			})
			.post('/options', just, async (context) =>
				context.json(await passkeyOptions(passkeys, context.get('reader')))
			)
			// Made in answer to a question of the last minutes, which was asked of who had just come in.
			.post('/', async (context) => {
				const body = v.safeParse(adding, await context.req.json().catch(() => undefined));
				if (!body.success) return refuse(context, 'malformed');
				const response = body.output as RegistrationResponseJSON;
				const device = browserName(context.req.header('User-Agent') ?? '');
				const kept = await keepPasskey(passkeys, context.get('reader'), response, device);
				return kept ? context.body(null, 204) : refuse(context, 'malformed');
			})
			.delete('/', just, async (context) => {
				const body = v.safeParse(removing, await context.req.json().catch(() => undefined));
				if (!body.success) return refuse(context, 'malformed');
				const { person, school } = context.get('reader');
				await database.withSchool(school.id, (tx) => removePasskey(tx, person.id, body.output.id));
				return context.body(null, 204);
			})
	);
}
