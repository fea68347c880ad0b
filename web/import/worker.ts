/// <reference lib="webworker" />
import { digestOf, type ImportGround } from '#shared/domain/import/confirm.ts';
import { planImport } from '#shared/domain/import/plan-import.ts';
import type { Choices, Plan, Progress, SheetToRead } from '#shared/domain/import/plan.ts';
import type { FileRefusal, Sheet } from '#shared/domain/import/sheet.ts';
import type { Result } from '#shared/domain/result.ts';
import { readFile } from './read-file.ts';

/*
 * Reads files and makes plans beside the page, so that it stays alive: a school's file takes seconds. It holds a file as long
 * as it reads it, and sends nothing anywhere.
 */

export type Asked = { readonly nth: number } & (
	| { readonly what: 'read'; readonly bytes: Uint8Array }
	| {
			readonly what: 'plan';
			readonly sheets: readonly SheetToRead[];
			readonly present: ImportGround['present'];
			readonly choices: Choices;
	  }
);

export type Answered = { readonly nth: number } & (
	| { readonly what: 'read'; readonly sheets: Result<readonly Sheet[], FileRefusal> }
	| { readonly what: 'progress'; readonly progress: Progress }
	| { readonly what: 'plan'; readonly plan: Plan; readonly digest: string }
);

const worker = self as unknown as DedicatedWorkerGlobalScope;
let newest = 0;

// What fails here is told to the page, which waits for an answer.
worker.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
	if (data.what === 'plan') {
		newest = data.nth;
		plan(data).catch(reportError);
	} else read(data).catch(reportError);
});

function answer(answered: Answered): void {
	worker.postMessage(answered);
}

async function read({ nth, bytes }: Asked & { what: 'read' }): Promise<void> {
	answer({ nth, what: 'read', sheets: await readFile(bytes) });
}

/** Given up as soon as another is asked for: what it was about has been changed. */
async function plan({ nth, ...asked }: Asked & { what: 'plan' }): Promise<void> {
	const steps = planImport(asked.sheets, asked.present, asked.choices);
	while (nth === newest) {
		const step = steps.next();
		if (step.done === true) {
			answer({ nth, what: 'plan', plan: step.value, digest: await digestOf(step.value) });
			return;
		}
		answer({ nth, what: 'progress', progress: step.value });
		await nextMessage();
	}
}

/** Lets in what was sent meanwhile. */
function nextMessage(): Promise<void> {
	return new Promise((resolve) => void setTimeout(resolve));
}
