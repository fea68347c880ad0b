import type { Mapping } from '#shared/domain/import/columns.ts';
import {
	choicesOn,
	MOST_IMPORT_ROWS,
	onlyRead,
	type Decided,
	type ImportDone,
	type ImportGround
} from '#shared/domain/import/confirm.ts';
import type { SheetKind } from '#shared/domain/import/fields.ts';
import type { PlanRow, Progress } from '#shared/domain/import/plan.ts';
import { uuidV7 } from '#shared/domain/ids.ts';
import type { Slot } from '#shared/domain/timetable.ts';
import { importing as words } from '#shared/text/importing.ts';
import { fileRefusals } from '#shared/text/import-file.ts';
import { readGround, sendImport } from '#web/device/import.ts';
import { Reader, type Planned } from '#web/import/ask-worker.ts';
import { asKind, chosenFrom, toRead, withAside, withMended, type Chosen } from './chosen.ts';

const USUAL: Decided['usualHours'] = Object.fromEntries(
	[1, 2, 3, 4, 5].flatMap((day): [Slot, { from: string; to: string }][] => [
		[`${day}/am` as Slot, { from: '09:00', to: '12:00' }],
		[`${day}/pm` as Slot, { from: '13:30', to: '17:00' }]
	])
);

/** One import, from choosing files to what the school answered. Nothing of it outlives the page. */
export class ImportWork {
	ground = $state.raw<ImportGround>();
	unreachable = $state(false);
	chosen = $state.raw<readonly Chosen[]>([]);
	/** Files that could not be read, and why. */
	refused = $state.raw<readonly { readonly file: string; readonly why: string }[]>([]);
	/** The file that is being read. */
	reading = $state('');
	progress = $state.raw<Progress>();
	planned = $state.raw<Planned>();
	decided = $state.raw<Decided>({ classes: {}, keepIne: false, usualHours: USUAL });
	applying = $state(false);
	/** Why nothing was done, or what is to be known of it. */
	said = $state('');
	done = $state.raw<ImportDone>();
	readonly taken = $derived(this.chosen.filter(({ isTaken }) => isTaken));
	/** What reads files could not be had: its code comes by the network. */
	failed = $state(false);
	#reader: Reader | undefined;
	#id = '';
	#sheets = 0;

	constructor() {
		$effect(() => () => this.#reader?.close());
		void this.look();
	}

	/** Asks the school again, and plans anew on what it says. */
	async look(): Promise<void> {
		const ground = await readGround();
		this.unreachable = ground === undefined;
		if (!ground) return;
		this.ground = ground;
		await this.#plan();
	}

	async add(files: readonly File[]): Promise<void> {
		this.done = undefined;
		this.refused = [];
		for (const file of files) {
			this.reading = file.name;
			const sheets = await this.#withReader((reader) => reader.read(file));
			if (!sheets) break;
			if (sheets.ok) {
				this.chosen = [
					...this.chosen,
					...sheets.value.map((one) => chosenFrom(this.#sheets++, file.name, one))
				];
			} else {
				this.refused = [...this.refused, { file: file.name, why: fileRefusals[sheets.code] }];
			}
		}
		this.reading = '';
		await this.#plan();
	}

	remap(nth: number, mapping: Mapping): Promise<void> {
		return this.#with(nth, (one) => ({ ...one, mapping }));
	}

	take(nth: number, isTaken: boolean): Promise<void> {
		// Rows of a plan are called by the place of their sheet, which others move up to.
		this.planned = undefined;
		return this.#with(nth, (one) => ({ ...one, isTaken }));
	}

	changeKind(nth: number, kind: SheetKind): Promise<void> {
		return this.#with(nth, (one) => asKind(one, kind));
	}

	mend(nth: number, row: number, column: number, text: string): Promise<void> {
		return this.#with(nth, (one) => withMended(one, row, column, text));
	}

	setAside(nth: number, row: number, isAside: boolean): Promise<void> {
		return this.#with(nth, (one) => withAside(one, row, isAside));
	}

	decide(more: Partial<Decided>): Promise<void> {
		this.decided = { ...this.decided, ...more };
		return this.#plan();
	}

	remove(nth: number): Promise<void> {
		this.planned = undefined;
		this.chosen = this.chosen.filter((one) => one.nth !== nth);
		return this.#plan();
	}

	/** The sheet that a row of the plan is of. */
	of({ sheet }: Pick<PlanRow, 'sheet'>): Chosen | undefined {
		return this.taken[sheet];
	}

	/** All of it or nothing. An answer that is lost is asked for again under the same id. */
	async apply(): Promise<void> {
		const { planned } = this;
		if (!planned || this.applying) return;
		const sheets = this.taken.map(toRead);
		const rows = sheets.reduce((sum, { sheet }) => sum + sheet.rows.length, 0);
		if (rows > MOST_IMPORT_ROWS) {
			this.said = words.refusals['too-large'];
			return;
		}
		this.applying = true;
		this.said = '';
		const answer = await sendImport({
			id: this.#id,
			sheets: sheets.map(onlyRead),
			decided: this.decided,
			digest: planned.digest
		});
		this.applying = false;
		if (typeof answer === 'object') this.#finish(answer);
		else this.said = words.refusals[answer ?? 'unreachable'];
		// What the school has now is looked at before anything is confirmed again.
		if (answer === 'changed' || typeof answer === 'object') await this.look();
	}

	#finish(done: ImportDone): void {
		this.done = done;
		this.chosen = [];
		this.planned = undefined;
	}

	#with(nth: number, change: (one: Chosen) => Chosen): Promise<void> {
		this.chosen = this.chosen.map((one) => (one.nth === nth ? change(one) : one));
		return this.#plan();
	}

	async #plan(): Promise<void> {
		const { ground } = this;
		if (!ground || this.taken.length === 0) {
			this.planned = undefined;
			return;
		}
		this.progress = { done: 0, total: 0 };
		const asked = {
			sheets: this.taken.map(toRead),
			present: ground.present,
			choices: choicesOn(ground, this.decided)
		};
		const onProgress = (progress: Progress): void => {
			this.progress = progress;
		};
		this.planned = await this.#withReader((reader) => reader.plan(asked, onProgress));
		this.progress = undefined;
		this.#id = uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
	}

	/** @returns undefined when there is no reader */
	async #withReader<Answer>(ask: (reader: Reader) => Promise<Answer>): Promise<Answer | undefined> {
		try {
			this.#reader ??= new Reader();
			const answer = await ask(this.#reader);
			this.failed = false;
			return answer;
		} catch {
			this.#reader?.close();
			this.#reader = undefined;
			this.failed = true;
			return undefined;
		}
	}
}
