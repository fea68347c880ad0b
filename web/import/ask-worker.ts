import type { Plan, Progress } from '#shared/domain/import/plan.ts';
import type { FileRefusal, Sheet } from '#shared/domain/import/sheet.ts';
import type { Result } from '#shared/domain/result.ts';
import type { Answered, Asked } from './worker.ts';

type ToPlan = Omit<Extract<Asked, { what: 'plan' }>, 'nth' | 'what'>;

/** A plan, and what stands for it where it is confirmed. */
export interface Planned {
	readonly plan: Plan;
	readonly digest: string;
}

/** What a page asks of the worker. It throws where there is none: its code has to come by the network. */
export class Reader {
	readonly #worker: Worker;
	readonly #waiting = new Map<number, (answered: Answered) => void>();
	readonly #failed: Promise<never>;
	#nth = 0;

	constructor() {
		this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
		this.#worker.addEventListener('message', ({ data }: MessageEvent<Answered>) =>
			this.#waiting.get(data.nth)?.(data)
		);
		this.#failed = new Promise((_, reject) =>
			this.#worker.addEventListener('error', (event) =>
				reject(new Error(event.message || 'the worker did not start'))
			)
		);
		// Whoever waits for an answer hears of it.
		this.#failed.catch(() => undefined);
	}

	/** The file's sheets, or why there are none. */
	async read(file: Blob): Promise<Result<readonly Sheet[], FileRefusal>> {
		const bytes = new Uint8Array(await file.arrayBuffer());
		const answered = await this.#ask({ nth: ++this.#nth, what: 'read', bytes }, [bytes.buffer]);
		if (answered.what !== 'read') throw new Error('another answer than was asked for');
		return answered.sheets;
	}

	/** Never answered once another plan is asked for. */
	async plan(asked: ToPlan, onProgress: (progress: Progress) => void): Promise<Planned> {
		const answered = await this.#ask({ nth: ++this.#nth, what: 'plan', ...asked }, [], (progress) =>
			onProgress(progress)
		);
		if (answered.what !== 'plan') throw new Error('another answer than was asked for');
		return answered;
	}

	close(): void {
		this.#worker.terminate();
	}

	#ask(
		asked: Asked,
		transfer: Transferable[],
		onProgress?: (progress: Progress) => void
	): Promise<Answered> {
		const answer = new Promise<Answered>((resolve) => {
			this.#waiting.set(asked.nth, (answered) => {
				if (answered.what === 'progress') {
					onProgress?.(answered.progress);
					return;
				}
				this.#waiting.delete(asked.nth);
				resolve(answered);
			});
		});
		this.#worker.postMessage(asked, transfer);
		return Promise.race([answer, this.#failed]);
	}
}
