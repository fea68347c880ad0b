import { Remembered } from './remembered.svelte.ts';

/** Words not sent yet: they survive a reload and a closed tab. */
export class Draft extends Remembered {
	/** @param name what the words are about; one draft a name */
	constructor(name: string) {
		super(`draft/${name}`);
	}
}
