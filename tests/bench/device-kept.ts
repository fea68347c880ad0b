import type { Page } from '@playwright/test';

/** Of keys, in ms. */
export interface Kept {
	/** From a key to the `complete` of the transaction that has it. */
	readonly kept: readonly number[];
	/** From the last key of some to the sentence on the screen, which waits until hands rest. */
	readonly said: readonly number[];
}

/** From now on, on every page that opens there. */
export async function startKeeping(page: Page): Promise<void> {
	await page.addInitScript(watchKeys);
}

/** Since it was asked last. */
export function keptSince(page: Page): Promise<Kept> {
	return page.evaluate(() => (globalThis as unknown as { takeKept(): Kept }).takeKept());
}

/**
 * In the page. A transaction has the keys that came before it was made: whoever makes it has put them into a document by
 * then. Of Carnet's own databases the record counts, which alone has an outbox; y-indexeddb beside it is never believed.
 */
function watchKeys(): void {
	let [kept, said]: [number[], number[]] = [[], []];
	const unkept: number[] = [];
	let last = 0;
	document.addEventListener(
		'input',
		(event) => {
			unkept.push(event.timeStamp);
			last = event.timeStamp;
		},
		true
	);
	const make = IDBDatabase.prototype.transaction;
	IDBDatabase.prototype.transaction = function (stores, mode, options) {
		const transaction = make.call(this, stores, mode, options);
		const isRecord = this.objectStoreNames.contains('outbox');
		if (mode === 'readwrite' && (isRecord || !location.origin.includes('127.0.0.1'))) {
			const these = unkept.splice(0);
			transaction.addEventListener('complete', () => {
				const now = performance.now();
				for (const at of these) kept.push(now - at);
			});
			transaction.addEventListener('abort', () => unkept.unshift(...these));
		}
		return transaction;
	};
	new MutationObserver(() => {
		const foot = document.querySelector('.foot [role=status]');
		if (last === 0 || !foot?.textContent.includes('Gardé sur cet appareil')) return;
		said.push(performance.now() - last);
		last = 0;
	}).observe(document, { subtree: true, childList: true, characterData: true });
	Object.assign(globalThis, {
		takeKept: () => {
			const taken = { kept, said };
			[kept, said] = [[], []];
			return taken;
		}
	});
}
