import type { Card } from '#shared/domain/card.ts';
import { dayOf } from '#shared/domain/time.ts';
import { dayText } from './time.ts';

/** To where a placement is changed by hand. */
export const placementLink = 'Changer le stage';

/** What the staff reads of an agreement beside its dates (PC2, PC5). */
export function paperTexts(agreement: Card['agreements'][number]): string[] {
	const { pause, signed, insured, phones, noPhone } = agreement;
	return [
		...(pause ? [pausedText(pause)] : []),
		...(signed ? ['Convention signée'] : []),
		...(insured ? ['Assurance vue'] : []),
		...(phones === undefined ? [] : [phones ? 'Téléphone permis' : 'Téléphone interdit']),
		...(noPhone ? [`Élève sans téléphone`] : [])
	];
}

function pausedText({ from, to }: NonNullable<Card['agreements'][number]['pause']>): string {
	const begins = `Interrompu le ${dayText(dayOf(from))}`;
	return to === undefined
		? `${begins}, jusqu'à nouvel ordre`
		: `${begins}, jusqu'au ${dayText(dayOf(to))}`;
}
