import { createStore, del, get, set, type UseStore } from 'idb-keyval';
import type { Me } from '#shared/api/protocol.ts';

/** Who this browser last signed in as: the app starts offline as that person, and sends as nobody else. */
export interface Memory {
	me(): Promise<Me | undefined>;
	remember(me: Me): Promise<void>;
	forget(): Promise<void>;
}

export function memoryOf(installation: string): Memory {
	const store: UseStore = createStore(`${installation}carnet`, 'values');
	return {
		me: () => get<Me>('me', store),
		remember: async (me) => {
			// A full disk must not keep out a person whom it knows already.
			if (JSON.stringify(await get<Me>('me', store)) === JSON.stringify(me)) return;
			await set('me', me, store);
		},
		forget: () => del('me', store)
	};
}
