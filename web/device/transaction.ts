/** Strict as Dexie's are. Resolves when it is complete, rejects when nothing of it was written. */
export async function inTransaction<Value>(
	db: IDBDatabase,
	stores: readonly string[],
	mode: IDBTransactionMode,
	run: (transaction: IDBTransaction) => Value | Promise<Value>
): Promise<Value> {
	const transaction = db.transaction(stores, mode, { durability: 'strict' });
	const over = new Promise<void>((resolve, reject) => {
		transaction.oncomplete = () => resolve();
		transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
	});
	const running = (async () => await run(transaction))();
	try {
		const [value] = await Promise.all([running, over]);
		return value;
	} catch (error) {
		abort(transaction);
		throw error;
	}
}

function abort(transaction: IDBTransaction): void {
	try {
		transaction.abort();
	} catch {
		// It is over already.
	}
}
