import type { Bus, Heard } from '#server/ports.ts';

/** Pokes inside one process. */
export function memoryBus(): Bus {
	const listeners = new Set<(heard: Heard) => void>();
	return {
		publish(poke) {
			for (const listener of listeners) listener(poke);
		},
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		close: () => Promise.resolve()
	};
}
