import { bigint, customType, text } from 'drizzle-orm/pg-core';

/*
 * Every tenant table's key begins with school_id: tenant, policy scope and distribution key in one column.
 * Row-level security is forced on each (migration `…_tenants`), and a test holds that none is forgotten.
 * Instants are milliseconds since 1970, as on the wire.
 */

export const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({
	dataType: () => 'bytea'
});
const whole = (name: string) => bigint(name, { mode: 'number' });
export const instant = (name: string) => whole(name);
export const counter = (name: string) => whole(name);
export const schoolId = () => text('school_id').notNull();
