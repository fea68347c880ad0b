import type { Details } from '#shared/domain/agreement-details.ts';
import type { ChangeRefusal } from '#shared/domain/placement-change.ts';
import type { AgreementFile } from '#shared/domain/placement-file.ts';
import { SLOTS, type Slot, type Span, type Timetable } from '#shared/domain/timetable.ts';

export type Whose = 'same' | 'other';

const NOBODY: AgreementFile['tutor'] = { lastName: '', firstName: '', email: '', phone: '' };

/** What is being filled in about one workplace. */
export class DetailsDraft {
	readonly host = $state({ hostName: '', hostAddress: '', hostPhone: '', siret: '' });
	readonly tutor = $state({ lastName: '', firstName: '', email: '', phone: '' });
	readonly span = $state({ from: '', to: '' });
	/** Of each half-day of the week; '' where nobody is expected. */
	readonly hours = $state(hoursOf({}));
	#whose = $state<Whose>('other');
	readonly #fresh: string;
	#own: Pick<AgreementFile, 'agreement' | 'tutor'> | undefined;

	/** @param fresh an id for whoever is not known yet */
	constructor(fresh: string) {
		this.#fresh = fresh;
	}

	get whose(): Whose {
		return this.#whose;
	}

	/** Another person has another name, and the same one has their own again. */
	set whose(whose: Whose) {
		if (whose === this.#whose) return;
		this.#whose = whose;
		this.#takeTutor(whose === 'same' && this.#own ? this.#own.tutor : NOBODY);
	}

	/** As an agreement stands. */
	take({ agreement, terms, tutor }: AgreementFile): void {
		const { host, from, to } = agreement;
		const { name: hostName, address: hostAddress, phone: hostPhone } = host;
		Object.assign(this.host, { hostName, hostAddress, hostPhone, siret: terms.siret });
		Object.assign(this.span, { from, to });
		this.takeHours(terms.timetable);
		if (agreement.tutor === '') return;
		this.#own = { agreement, tutor };
		this.whose = 'same';
	}

	takeHours(timetable: Timetable): void {
		Object.assign(this.hours, hoursOf(timetable));
	}

	#takeTutor({ lastName, firstName, email, phone }: AgreementFile['tutor']): void {
		Object.assign(this.tutor, { lastName, firstName, email, phone });
	}

	get details(): Details {
		const own = this.#whose === 'same' ? this.#own?.agreement.tutor : undefined;
		const filled = SLOTS.filter((slot) => this.hours[slot].from + this.hours[slot].to !== '');
		return {
			...this.host,
			...this.span,
			tutor: { ...this.tutor, id: own ?? this.#fresh },
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
