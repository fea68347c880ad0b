import type { FactBody } from '#shared/domain/bodies.ts';
import type { Section } from '#shared/domain/permission.ts';

/** A fact as its author meant it, whether or not it was kept. */
export interface Said {
	readonly person: string;
	readonly phone: string;
	readonly placement: string;
	readonly section: Section;
	readonly body: FactBody;
	/** Set once the device said « Gardé ». */
	id?: string;
	/** Its device has signed out since, with all received, and been cleared. */
	left?: true;
}

/** One character: no other in the whole run is the same. */
export interface Letter {
	readonly person: string;
	readonly phone: string;
	readonly placement: string;
	readonly page: string;
	/** The device said that it is kept. */
	kept: boolean;
	/** Somebody has deleted it, and perhaps that was kept as well. */
	deleted?: 'tried' | 'kept';
	/** The server answered for it. */
	accepted?: true;
	/** Its device has signed out since, with all received, and been cleared. */
	left?: true;
}

/** What only some may read: it looks like nothing else on the wire. */
const SECRET = /‹\d+›/g;
const CHARACTER = /[\u4e00-\u9fff]|[\u{1f300}-\u{1faff}]/gu;

/** What people said and wrote in one run, beside anything that devices or server remember. */
export class Ledger {
	readonly said: Said[] = [];
	readonly byId = new Map<string, Said>();
	readonly letters = new Map<string, Letter>();
	/** Who may not read what follows from the fact or the page that it stands in. */
	readonly secrets = new Map<string, { readonly said: Said; readonly member: string }>();
	/** By placement and page; by placement and fact. */
	readonly erased = new Set<string>();
	/** When each page changed on the server and the letters that were new then, by placement and page. */
	readonly changes = new Map<
		string,
		{ readonly at: number; readonly letters: readonly string[] }[]
	>();
	/** By browser: the facts that it showed as received when last looked at, by placement and fact. */
	readonly receipts = new Map<string, ReadonlyMap<string, FactBody>>();
	/** What went wrong, as soon as it was seen. */
	readonly faults: string[] = [];
	#letters = 0;
	#secrets = 0;

	secret(): string {
		return `‹${++this.#secrets}›`;
	}

	say(said: Said): Said {
		this.said.push(said);
		for (const [member, value] of Object.entries(said.body)) {
			for (const secret of secretsIn(JSON.stringify(value))) {
				this.secrets.set(secret, { said, member });
			}
		}
		return said;
	}

	kept(said: Said, id: string): void {
		said.id = id;
		this.byId.set(`${said.placement}/${id}`, said);
	}

	/** So many characters that nobody has typed yet. */
	write(count: number, letter: Omit<Letter, 'kept'>): string {
		let text = '';
		for (let index = 0; index < count; index++) {
			const place = this.#letters++;
			const emoji = place % 4 === 3;
			const character = String.fromCodePoint(
				emoji ? 0x1f300 + Math.floor(place / 4) : 0x4e00 + place
			);
			this.letters.set(character, { ...letter, kept: false });
			text += character;
		}
		return text;
	}

	accept(letters: readonly string[]): void {
		for (const character of letters) {
			const letter = this.letters.get(character);
			if (letter) letter.accepted = true;
		}
	}

	/** A device signed out and holds nothing any more: a restore to before cannot bring back what it had. */
	leave(phone: string): void {
		for (const one of [...this.said, ...this.letters.values()]) {
			if (one.phone === phone) one.left = true;
		}
	}

	/** A fact by placement and id. A retract goes with what it names. */
	isErased(key: string, body: FactBody): boolean {
		const [placement] = key.split('/');
		return (
			this.erased.has(key) ||
			(body.type === 'retract' && this.erased.has(`${placement}/${body.fact}`))
		);
	}

	fault(what: string): void {
		this.faults.push(what);
	}
}

export function secretsIn(text: string): readonly string[] {
	return text.match(SECRET) ?? [];
}

export function lettersIn(text: string): readonly string[] {
	return text.match(CHARACTER) ?? [];
}
