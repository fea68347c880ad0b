const NAME = 'push';

/** Whose notifications this browser was told to show: a person's id. */
export function pushChosenBy(): string | null {
	try {
		return localStorage.getItem(NAME);
	} catch {
		// Storage is forbidden here: nobody could choose.
		return null;
	}
}

/** @param person null: nobody's any more */
export function choosePush(person: string | null): void {
	if (person === null) localStorage.removeItem(NAME);
	else localStorage.setItem(NAME, person);
}
