import type { FactBody } from '#shared/domain/bodies.ts';
import type { Ledger } from './ledger.ts';
import { Phone } from './phone.ts';

/** A page and a fact that somebody will have erased. */
export interface Mortal {
	readonly page: string;
	readonly fact: string;
	readonly words: readonly string[];
}

/** Where the page and the fact of a `Mortal` are, and whose. */
export const MORTAL = { placement: 'stage-lea', author: 'lea' };
const PAGES = ['2027-02-01', '2027-02-02', '2027-02-03'];

/** The people of two placements with their phones: one student has two, and a referent follows the alerts. */
export class Hands {
	readonly struck = new Set<string>();
	readonly #forgotten: Mortal[] = [];

	private constructor(
		readonly students: readonly Phone[],
		readonly tutor: Phone,
		readonly referent: Phone,
		readonly ledger: Ledger,
		readonly random: () => number
	) {}

	static async open(server: string, ledger: Ledger, random: () => number): Promise<Hands> {
		const open = (person: string, name = person): Promise<Phone> =>
			Phone.open(server, person, name, ledger);
		const students = [await open('lea', 'lea1'), await open('lea', 'lea2'), await open('nils')];
		return new Hands(students, await open('tuteur-pain'), await open('ref-a'), ledger, random);
	}

	get phones(): readonly Phone[] {
		return [...this.students, this.tutor, this.referent];
	}

	/** Pages, facts and an alert, all acknowledged when this resolves. @param absence reported in this placement, else an accident */
	async work(round: number, absence?: string): Promise<Mortal> {
		for (const student of this.students) await this.#journal(student, round);
		const { placement } = MORTAL;
		const { halfDays } = (await this.tutor.placement(absence ?? placement, isCard)).card ?? {
			halfDays: []
		};
		const today = new Date().toISOString().slice(0, 10);
		const halfDay = halfDays.findLast(({ key }) => key.slice(0, 10) <= today)?.key ?? '';
		const at = Date.now();
		if (absence) {
			const body: FactBody = { type: 'check', at, halfDays: [halfDay], status: 'absent' };
			await this.tutor.tell(absence, 'presence', body);
		} else await this.tutor.tell(placement, 'presence', { type: 'accident', at, halfDay });
		const mortal = await this.#mortal(round);
		await this.rest();
		return mortal;
	}

	async #journal(student: Phone, round: number): Promise<void> {
		const placement = `stage-${student.person}`;
		for (const page of PAGES) {
			await student.write(placement, page, this.random() < 0.5);
			await student.write(placement, page, this.random() < 0.5);
			if (round > 1 && this.random() < 0.5) {
				const word = await student.strike(placement, page);
				if (word) this.struck.add(word);
			}
		}
		const day = PAGES[Math.floor(this.random() * PAGES.length)] ?? '';
		const level = 1 + Math.floor(this.random() * 5);
		await student.tell(placement, 'journal', { type: 'mood', at: Date.now(), day, level });
		await student.tell(placement, 'journal', { type: 'done', at: Date.now(), day });
	}

	async #mortal(round: number): Promise<Mortal> {
		const [phone] = this.students;
		if (!phone) throw new Error('nobody writes');
		const { placement } = MORTAL;
		const page = `2027-03-0${round}`;
		const words = [await phone.write(placement, page), await phone.write(placement, page)];
		const mood = { type: 'mood', at: Date.now(), day: page, level: 1 } as const;
		return { page, words, fact: await phone.tell(placement, 'journal', mood) };
	}

	/** The referent sees every alert of a placement. */
	async see(placement: string): Promise<void> {
		const { card } = await this.referent.placement(placement, isCard);
		for (const { id } of card?.alerts ?? []) {
			await this.referent.tell(placement, 'followup', { type: 'seen', at: Date.now(), alert: id });
		}
		await this.rest();
	}

	/** While nobody is reachable: kept on the phones, and nowhere else. */
	async workAlone(): Promise<void> {
		const [first, , neighbour] = this.students;
		await first?.write('stage-lea', PAGES[0] ?? '');
		const mood = { type: 'mood', at: Date.now(), day: PAGES[1] ?? '', level: 5 } as const;
		await neighbour?.tell('stage-nils', 'journal', mood);
	}

	/** It was erased: the school owes nothing of it any more. */
	forget(mortal: Mortal): void {
		this.#forgotten.push(mortal);
		this.ledger.facts.delete(mortal.fact);
		for (const word of mortal.words) this.ledger.words.delete(word);
	}

	async rest(): Promise<void> {
		for (const phone of this.phones) await phone.rest();
	}

	/** What was erased and is in these lines or on a phone of its author, or was struck out of these pages. */
	async traces(lines: Iterable<string>, pages: readonly string[]): Promise<string[]> {
		const [read, written] = [[...lines].join('\n'), pages.join('\n')];
		const erased = this.#forgotten.flatMap(({ fact, words }) => [fact, ...words]);
		const faults = [
			...erased.filter((what) => read.includes(what) || written.includes(what)),
			...[...this.struck].filter((word) => written.includes(word))
		].map((what) => `${what} is read again`);
		for (const phone of this.students.filter(({ person }) => person === MORTAL.author)) {
			const own = await phone.pages(MORTAL.placement);
			const { facts } = await phone.placement(MORTAL.placement);
			for (const { page, fact } of this.#forgotten) {
				if (own.has(page)) faults.push(`${phone.name} still has the erased page ${page}`);
				if (facts.some(({ id }) => id === fact)) faults.push(`${phone.name} still has ${fact}`);
			}
		}
		return faults;
	}

	async close(): Promise<void> {
		for (const { device } of this.phones) await device.close();
	}
}

function isCard({ card }: { readonly card: object | null }): boolean {
	return card !== null;
}
