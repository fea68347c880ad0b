import type { Details } from '#shared/domain/agreement-details.ts';
import type { ChangeRefusal } from '#shared/domain/placement-change.ts';
import type { AgreementFile } from '#shared/domain/placement-file.ts';
import { SLOTS, type Slot, type Span, type Timetable } from '#shared/domain/timetable.ts';

export type Whose = 'same' | 'other';

/** What is being filled in about one workplace. */
export class DetailsDraft {
	readonly host = $state({ hostName: '', hostAddress: '', hostPhone: '', siret: '' });
	readonly tutor = $state({ lastName: '', firstName: '', email: '', phone: '' });
	readonly span = $state({ from: '', to: '' });
	/** Of each half-day of the week; '' where nobody is expected. */
	readonly hours = $state(hoursOf({}));
	whose = $state<Whose>('other');
	readonly #own: string;
	readonly #new: string;

	/**
	 * @param own the tutor of the agreement that is put right; '': there is none
	 * @param fresh an id for whoever is not known yet
	 */
	constructor(own: string, fresh: string) {
		this.#own = own;
		this.#new = fresh;
		if (own !== '') this.whose = 'same';
	}

	/** As an agreement stands. */
	take({ agreement: { host, from, to }, terms, tutor }: AgreementFile): void {
		const { name: hostName, address: hostAddress, phone: hostPhone } = host;
		Object.assign(this.host, { hostName, hostAddress, hostPhone, siret: terms.siret });
		Object.assign(this.span, { from, to });
		this.takeHours(terms.timetable);
		this.takeTutor(tutor);
	}

	takeHours(timetable: Timetable): void {
		Object.assign(this.hours, hoursOf(timetable));
	}

	takeTutor({ lastName, firstName, email, phone }: AgreementFile['tutor']): void {
		Object.assign(this.tutor, { lastName, firstName, email, phone });
	}

	get details(): Details {
		const id = this.whose === 'same' ? this.#own : this.#new;
		const filled = SLOTS.filter((slot) => this.hours[slot].from + this.hours[slot].to !== '');
		return {
			...this.host,
			...this.span,
			tutor: { ...this.tutor, id },
			timetable: Object.fromEntries(filled.map((slot) => [slot, { ...this.hours[slot] }]))
		};
	}
}

type Hours = Record<Slot, { from: string; to: string }>;

function hoursOf(timetable: Timetable): Hours {
	const spanOf = (slot: Slot): Span => timetable[slot] ?? { from: '', to: '' };
	return Object.fromEntries(SLOTS.map((slot) => [slot, { ...spanOf(slot) }])) as Hours;
}

export type DetailsField =
	| 'hostName'
	| 'hostAddress'
	| 'hostPhone'
	| 'siret'
	| 'lastName'
	| 'email'
	| 'phone'
	| 'from'
	| 'to'
	| 'hours';

const FIELDS: Readonly<Partial<Record<ChangeRefusal, DetailsField>>> = {
	'no-host': 'hostName',
	'too-long': 'hostName',
	'bad-host-phone': 'hostPhone',
	'bad-siret': 'siret',
	'no-tutor-name': 'lastName',
	'bad-tutor-email': 'email',
	'bad-tutor-phone': 'phone',
	'no-first-day': 'from',
	backwards: 'from',
	'no-last-day': 'to',
	'last-before-first': 'to',
	'other-year': 'to',
	'no-hours': 'hours',
	'bad-hours': 'hours'
};

/** The field that somebody has to mend; undefined: none of these. */
export function fieldOf(refusal: ChangeRefusal | undefined): DetailsField | undefined {
	return refusal && FIELDS[refusal];
}
