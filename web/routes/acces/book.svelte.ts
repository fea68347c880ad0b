import type { AccessList, Sheets } from '#shared/domain/access.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import { access as words } from '#shared/text/access.ts';
import { readAccess, renewSheet, revokeTutor, sendLinks, sheetsFor } from '#web/device/access.ts';

/** Who enters how, and what was done about it on this screen. */
export class AccessBook {
	list = $state.raw<AccessList>();
	/** The sheets to print. */
	sheets = $state.raw<Sheets>();
	unreachable = $state(false);
	busy = $state(false);
	said = $state('');
	failed = $state(false);

	async read(): Promise<void> {
		const list = await readAccess();
		this.list = list ?? this.list;
		this.unreachable = !list;
	}

	async print(students: readonly PersonId[]): Promise<void> {
		this.sheets = await this.#work(() => sheetsFor(students), '');
	}

	async renew(student: PersonId, lost: boolean): Promise<void> {
		this.sheets = await this.#work(() => renewSheet(student, lost), '');
		await this.read();
	}

	async send(people: readonly PersonId[]): Promise<void> {
		const list = await this.#work(() => sendLinks(people), words.sent(people.length));
		this.list = list ?? this.list;
	}

	async revoke(tutor: PersonId, name: string): Promise<void> {
		const list = await this.#work(() => revokeTutor(tutor), words.revoked(name));
		this.list = list ?? this.list;
	}

	async #work<Answer>(
		ask: () => Promise<Answer | undefined>,
		done: string
	): Promise<Answer | undefined> {
		this.busy = true;
		this.said = words.sending;
		const answer = await ask();
		this.busy = false;
		this.failed = answer === undefined;
		this.said = this.failed ? words.failed : done;
		return answer;
	}
}
