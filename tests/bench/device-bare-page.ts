import { IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';
import { applyTyped } from '#shared/notebook/splice.ts';

/* What a text box on Yjs and y-indexeddb costs alone: nobody says what is kept, nothing is sent, nothing else is shown. */

let box = document.createElement('textarea');
let persistence: IndexeddbPersistence | undefined;

/** A box on the document of that name, once what the disk has of it is in. */
async function open(name: string): Promise<void> {
	await persistence?.destroy();
	const doc = new Y.Doc();
	const opened = (persistence = new IndexeddbPersistence(name, doc));
	await opened.whenSynced;
	const next = document.createElement('textarea');
	next.value = doc.getText('done').toString();
	next.addEventListener('input', () => {
		applyTyped(doc, 'done', next.value, next.selectionStart, next);
	});
	box.replaceWith(next);
	box = next;
}

document.body.append(box);
Object.assign(globalThis, { openBare: open });
