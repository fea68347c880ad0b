import { CRITERIA, LEVELS, type Criterion, type Level } from '#shared/domain/appraisal.ts';
import { Draft } from '#web/state/draft.svelte.ts';

type Grid = Readonly<Partial<Record<Criterion, Level>>>;

interface Words {
	readonly grid: Grid;
	readonly text: string;
}

/** An appraisal being filled in: kept on this device until it is sent, and begun again from what was sent. */
export class AppraisalDraft {
	#words = $state.raw<Words>({ grid: {}, text: '' });
	readonly #line: Draft;

	/** @param sent the last one sent: what a correction begins with */
	constructor(
		name: string,
		sent:
			| { readonly grid: Readonly<Record<string, unknown>>; readonly text?: string | undefined }
			| undefined
	) {
		this.#line = new Draft(name);
		this.#words = read(this.#line.text) ?? { grid: gridOf(sent?.grid), text: sent?.text ?? '' };
	}

	get grid(): Grid {
		return this.#words.grid;
	}

	get text(): string {
		return this.#words.text;
	}

	set text(text: string) {
		this.#keep({ ...this.#words, text });
	}

	/** Something on the screen is not sent. */
	get changed(): boolean {
		return this.#line.text !== '';
	}

	choose(criterion: Criterion, level: Level): void {
		this.#keep({ ...this.#words, grid: { ...this.#words.grid, [criterion]: level } });
	}

	sent(): void {
		this.#line.text = '';
	}

	#keep(words: Words): void {
		this.#words = words;
		this.#line.text = JSON.stringify(words);
	}
}

function read(line: string): Words | undefined {
	if (line === '') return undefined;
	try {
		const { grid, text } = JSON.parse(line) as { grid?: Record<string, unknown>; text?: unknown };
		return { grid: gridOf(grid), text: typeof text === 'string' ? text : '' };
	} catch {
		// Another version's draft: what was sent stands.
		return undefined;
	}
}

function gridOf(grid: Readonly<Record<string, unknown>> | undefined): Grid {
	return Object.fromEntries(
		CRITERIA.flatMap((criterion) => {
			const level = LEVELS.find((one) => one === grid?.[criterion]);
			return level ? [[criterion, level]] : [];
		})
	);
}
