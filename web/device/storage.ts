/** What this browser says of the room that Carnet takes. */
export interface Room {
	/** It promised to keep everything until the person erases it; undefined: it does not say. */
	readonly promised: boolean | undefined;
	/** Bytes in use, the app itself included; undefined: it does not say. */
	readonly bytes: number | undefined;
}

export async function roomTaken(): Promise<Room> {
	// Absent where the connection is not secure.
	if (!('storage' in navigator)) return { promised: undefined, bytes: undefined };
	const [promised, { usage }] = await Promise.all([
		navigator.storage.persisted(),
		navigator.storage.estimate()
	]);
	return { promised, bytes: usage };
}
