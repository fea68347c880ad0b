import type { Poke } from '#server/ports.ts';

/** While nobody can be told, more than this many is said as `missed`. */
const MOST = 2000;

/** Pokes that wait to be sent, one for each placement, author and device. */
export class PendingPokes {
	readonly #pokes = new Map<string, Poke>();
	#missed = false;

	get isEmpty(): boolean {
		return !this.#missed && this.#pokes.size === 0;
	}

	add(poke: Poke): void {
		if (this.#missed) return;
		const key = JSON.stringify([poke.school, poke.placement, poke.author, poke.device]);
		const before = this.#pokes.get(key);
		this.#pokes.set(key, before ? joined(before, poke) : poke);
		if (this.#pokes.size > MOST) this.#missed = true;
		if (this.#missed) this.#pokes.clear();
	}

	take(): readonly Poke[] | 'missed' {
		const taken = this.#missed ? 'missed' : [...this.#pokes.values()];
		this.#pokes.clear();
		this.#missed = false;
		return taken;
	}

	putBack(taken: readonly Poke[] | 'missed'): void {
		if (taken === 'missed') this.#missed = true;
		else taken.forEach((poke) => this.add(poke));
	}
}

/** Of one author and device: who hears either hears both. */
function joined(one: Poke, other: Poke): Poke {
	const roles = [...new Set([...(one.roles ?? []), ...(other.roles ?? [])])];
	return { ...one, topics: [...new Set([...one.topics, ...other.topics])], roles };
}
