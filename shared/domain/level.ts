/** What a school year asks of a class: which weeks its students are sent out, how long what they wrote is kept. */
export type Level = '4e' | '3e' | '2de' | 'other';

/** Of these seconde is another thing: a vocational one, or the second year of a BTS or CAP. */
const NOT_SECONDE = /pro|bts|cap|sts/i;

/** As schools name their classes: `3e B`, `302`, `2de 4`, `Seconde 1`; of any other nothing is known. */
export function levelOf(className: string): Level {
	const [, start] = /^\s*([234]|seconde)/i.exec(className) ?? [];
	switch (start?.toLowerCase()) {
		case '4':
			return '4e';
		case '3':
			return '3e';
		case '2':
		case 'seconde':
			return NOT_SECONDE.test(className) ? 'other' : '2de';
		default:
			return 'other';
	}
}
