import { sql, type SQL } from 'drizzle-orm';

/** One transaction. Rows come as plain objects: bigint as number, bytea as Uint8Array, json parsed. */
export interface Tx {
	all<Row>(statement: SQL): Promise<Row[]>;
}

/** Where the rows lie. Another name than the recorded one: they were copied, or brought back from before. */
export interface Place {
	name(): Promise<string>;
	/** The name to record now: of a folder a new one each time, so that an older copy of it shows. */
	renew(): Promise<string>;
}

/** A value for a `::text::jsonb` parameter: both drivers would encode an object in their own way. */
export function json(value: unknown): string {
	return JSON.stringify(value);
}

/** What the server is while it does a school's work, or looks for what is due. */
export type DatabaseRole = 'carnet_app' | 'carnet_jobs';

/**
 * Who the transaction is from here to its end, and whose rows it sees: the first statement of each, and only one.
 * @param school '' for a role that no school's policy lets in
 */
export function asRole(role: DatabaseRole, school: string): SQL {
	return sql`select set_config('app.school', ${school}, true), set_config('role', ${role}, true)`;
}

/** The database, seen by one process. PGlite and PostgreSQL fill it alike (contract suite in tests). */
export interface Database {
	/** pglite survives a killed process, not a power cut: receipts say « essai ». */
	readonly kind: 'pglite' | 'postgres';
	/** The only way to tenants' rows: an unprivileged role that sees this school alone. */
	withSchool<Result>(school: string, run: (tx: Tx) => Promise<Result>): Promise<Result>;
	/** The job worker's role: due dates of every school, and nothing else. */
	withJobs<Result>(run: (tx: Tx) => Promise<Result>): Promise<Result>;
	/** The row of the server itself, no tenant's data. */
	withServer<Result>(run: (tx: Tx) => Promise<Result>): Promise<Result>;
	/** Every row of every school, as one moment of the database: backup, restore, doctor, a change of epoch. */
	withKeeper<Result>(run: (tx: Tx) => Promise<Result>): Promise<Result>;
	/** As the owner of the tables: installing only. Bypasses every policy on PGlite. */
	withOwner<Result>(run: (tx: Tx) => Promise<Result>): Promise<Result>;
	readonly place: Place;
	/** Connections that ended unasked since the start: behind the next one may stand another past. */
	lostConnections(): number;
	close(): Promise<void>;
}
