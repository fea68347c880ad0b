import { Hono } from 'hono';
import type { Database } from '#server/db/database.ts';
import type { SignedIn } from '#server/middleware/session.ts';
import { SCHOOL_ROLES, type Role } from '#shared/domain/people.ts';
import { isSection, PERMISSIONS, SECTIONS } from '#shared/domain/permission.ts';
import { listRefusals } from '#server/store/quarantine-store.ts';

/**
 * `GET /api/refused`: what was refused to this person, with its content. A head learns that something was,
 * whose and why, in every section; CPE and desk of the presence section, where alerts come from. Content only
 * where the reader reads the section.
 */
export function refusedRoute(database: Database): Hono<SignedIn> {
	return new Hono<SignedIn>().get('/', async (context) => {
		const { person, school } = context.get('reader');
		const scope = { person: person.id, sections: sectionsListed(person.roles) };
		const refusals = await database.withSchool(school.id, (tx) => listRefusals(tx, scope));
		context.header('Cache-Control', 'no-store');
		return context.json(
			refusals.map(({ content, ...refusal }) => ({
				...refusal,
				content:
					content && (refusal.person === person.id || readsSection(person.roles, refusal.section))
						? Buffer.from(content).toString('base64')
						: null
			}))
		);
	});
}

function sectionsListed(roles: readonly Role[]): readonly string[] {
	if (roles.includes('head')) return [...SECTIONS, 'page'];
	return roles.some((role) => role === 'cpe' || role === 'desk') ? ['presence'] : [];
}

/** By roles over the whole school alone: a référent reads one notebook, not every one. */
function readsSection(roles: readonly Role[], section: string): boolean {
	const wide = roles.filter((role) => SCHOOL_ROLES.includes(role));
	return isSection(section) && wide.some((role) => PERMISSIONS[section].read.includes(role));
}
