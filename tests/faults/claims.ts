/** What the screen said at one moment. */
export interface Claim {
	/** What stood in the box while the state said that it is kept or received. */
	readonly text?: string;
	/** Nothing is left to tap: the screen shows what the record holds. */
	readonly arrived: boolean;
}

declare global {
	/** Given by the test, heard outside the browser. */
	var claim: ((claim: Claim) => Promise<void>) | undefined;
}

/** Runs in the page: tells outside, every few milliseconds, what the screen calls kept. */
export function watchScreen(box: string): void {
	let before = '';
	setInterval(() => {
		const label = [...document.querySelectorAll('label')].find((one) => one.textContent === box);
		const area = label?.htmlFor ? document.getElementById(label.htmlFor) : null;
		if (!(area instanceof HTMLTextAreaElement)) return;
		const said = document.querySelector('.foot [role="status"]')?.textContent ?? '';
		const isKept = /Gardé sur cet appareil|Reçu par l'établissement/.test(said);
		const now: Claim = {
			arrived: ![...document.querySelectorAll('button')].some((button) =>
				button.textContent.includes("J'y suis")
			),
			...(isKept ? { text: area.value } : {})
		};
		if (JSON.stringify(now) === before) return;
		before = JSON.stringify(now);
		void globalThis.claim?.(now);
	}, 5);
}
