import type { Erased, ErasureRegister } from '#server/ports.ts';

/** The register of erasures in memory: outside any database that a test restores. */
export function memoryRegister(): ErasureRegister {
	const erased: Erased[] = [];
	return {
		add(one) {
			erased.push(one);
			return Promise.resolve();
		},
		all: () => Promise.resolve({ erased: [...erased], unreadable: 0 })
	};
}
