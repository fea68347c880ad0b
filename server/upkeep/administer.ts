import { parseArgs } from 'node:util';
import { admin, ADMIN_ROLES } from '#shared/text/admin.ts';
import type { Database } from '#server/db/database.ts';
import { serverIdentity } from '#server/identity/server-identity.ts';
import type { Clock, Random } from '#server/ports.ts';
import { otherServers } from './other-servers.ts';
import {
	addStaff,
	endStaff,
	foundSchool,
	listStaff,
	releaseStaff,
	replaceKey,
	staffCode
} from './admin.ts';

const OPTIONS = {
	nom: { type: 'string' },
	telephone: { type: 'string' },
	fuseau: { type: 'string' },
	email: { type: 'string' },
	role: { type: 'string' }
} as const;

/** What came of a command: what it says, and how it ends. */
export interface Administered {
	readonly says: string;
	readonly code: number;
}

/** `npm run admin`: the first school and its first people (AD1). @param origin where people reach Carnet. @param args what stands after the verb */
export async function administer(
	database: Database,
	ports: { readonly clock: Clock; readonly random: Random },
	origin: string,
	args: readonly string[]
): Promise<Administered> {
	const asked = readArgs(args);
	if (!asked) return { says: admin.usage, code: 2 };
	const { verb, id = '', nom = '', telephone = '', fuseau = 'Europe/Paris' } = asked;
	const { email = '', role = '' } = asked;
	if (verb === 'liste') return { says: await list(database), code: 0 };
	if (verb === 'etablissement') {
		const school = { id, name: nom, phone: telephone, timeZone: fuseau };
		const founded = await foundSchool(database, ports.clock, school);
		return founded.ok ? fine(admin.school(founded.value.name, id)) : no(founded.code);
	}
	if (verb === 'personne') {
		const person = { school: id, name: nom, email, role: ADMIN_ROLES[role] ?? '' };
		const added = await addStaff(database, ports, person);
		return added.ok ? fine(admin.person(added.value.name, id, email.trim())) : no(added.code);
	}
	if (verb === 'code') {
		const { cursorKey } = await serverIdentity(database, ports.random, ports.clock.now());
		const made = await staffCode(database, ports, cursorKey, { school: id, email });
		return made.ok ? fine(admin.code(made.value, `${origin}/activer`)) : no(made.code);
	}
	if (verb === 'deconnecter' || verb === 'retirer') {
		const ended = await endStaff(database, { school: id, email }, verb === 'retirer');
		return ended.ok ? fine(admin[verb]) : no(ended.code);
	}
	if (verb === 'delier') {
		const released = await releaseStaff(database, { school: id, email });
		return released.ok ? fine(admin.delier) : no(released.code);
	}
	if (verb === 'cle' && id === '') {
		const others = await otherServers(database);
		if (others > 0) return { says: admin.serving(others), code: 1 };
		return fine(admin.cle(await replaceKey(database, ports.random)));
	}
	return { says: admin.usage, code: 2 };
}

type Asked = { readonly verb: string; readonly id?: string } & Partial<
	Readonly<Record<keyof typeof OPTIONS, string>>
>;

/** undefined: not what this command understands. */
function readArgs(args: readonly string[]): Asked | undefined {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			options: OPTIONS,
			allowPositionals: true
		});
		const [verb, id, ...rest] = positionals;
		if (verb === undefined || rest.length > 0) return undefined;
		return { verb, ...(id === undefined ? {} : { id }), ...values };
	} catch {
		return undefined;
	}
}

async function list(database: Database): Promise<string> {
	const schools = await listStaff(database);
	if (schools.length === 0) return admin.none;
	return schools
		.flatMap(({ school, staff }) => [
			admin.schoolLine(school.name, school.id, school.phone),
			...(staff.length === 0 ? [admin.nobody] : []),
			...staff.map(({ name, roles, email, id }) =>
				admin.personLine(name, roles.map(roleWord).join(', '), email, id)
			)
		])
		.join('\n');
}

/** As the operator types it, where they may. */
function roleWord(role: string): string {
	return Object.entries(ADMIN_ROLES).find(([, held]) => held === role)?.[0] ?? role;
}

function fine(says: string): Administered {
	return { says, code: 0 };
}

function no(code: keyof typeof admin.refusals): Administered {
	return { says: admin.refusals[code], code: 1 };
}
