import type { SignalLevel } from '../ground.ts';

export interface RuleSource {
	readonly level: SignalLevel;
	/** The paragraph of the rules of the trade that this rule follows. */
	readonly number: string;
	/** The text of law or of practice behind it, by its number. */
	readonly source: string;
}

const rule = (level: SignalLevel, number: string, source: string): RuleSource => ({
	level,
	number,
	source
});

const CHILD = 'CASF L226-2-1';
const URGENT = 'CASF L226-4';
const HOURS = 'circulaire du 21-11-2025, art. 4';
const OBSERVATION = 'Code du travail, art. D331-9';
const code = (article: string): string => `Code du travail, art. ${article}`;

/** Every rule, gravest first. An id is kept for ever: alerts that were raised name it. */
export const RULES = {
	'self-harm': rule('N1', '5.12', URGENT),
	'sexual-violence': rule('N1', '5.12', URGENT),
	assault: rule('N1', '5.12', URGENT),
	threat: rule('N1', '5.12', URGENT),
	'locked-up': rule('N1', '5.12', URGENT),
	humiliation: rule('N2', '5.12', CHILD),
	insults: rule('N2', '5.12', CHILD),
	discrimination: rule('N2', '5.12', CHILD),
	sexism: rule('N2', '5.8', code('L1153-1')),
	'unsuitable-contact': rule('N2', '5.12', CHILD),
	secret: rule('N2', '5.12', CHILD),
	fear: rule('N2', '5.12', CHILD),
	distress: rule('N2', '5.12', CHILD),
	alcohol: rule('N2', '5.12', CHILD),
	drugs: rule('N2', '5.12', CHILD),
	injury: rule('N3', '4.19', 'circulaire du 21-11-2025, art. 7'),
	chemicals: rule('N3', '3.5', code('D4153-17')),
	asbestos: rule('N3', '3.6', code('D4153-18')),
	biological: rule('N3', '3.7', code('D4153-19')),
	vibration: rule('N3', '3.8', code('D4153-20')),
	radiation: rule('N3', '3.9', code('D4153-21')),
	'optical-radiation': rule('N3', '3.10', code('D4153-22')),
	pressure: rule('N3', '3.11', code('D4153-23')),
	electricity: rule('N3', '3.12', code('D4153-24')),
	demolition: rule('N3', '3.13', code('D4153-25')),
	tractor: rule('N3', '3.14', code('D4153-26')),
	'lifting-machine': rule('N3', '3.15', code('D4153-27')),
	'dangerous-machine': rule('N3', '3.16', code('D4153-28')),
	'running-machine': rule('N3', '3.17', code('D4153-29')),
	height: rule('N3', '3.18', code('D4153-30')),
	scaffold: rule('N3', '3.19', code('D4153-31')),
	'tree-work': rule('N3', '3.19', code('D4153-32')),
	'pressure-vessel': rule('N3', '3.20', code('D4153-33')),
	'confined-space': rule('N3', '3.21', code('D4153-34')),
	'molten-metal': rule('N3', '3.22', code('D4153-35')),
	temperature: rule('N3', '3.23', code('D4153-36')),
	animals: rule('N3', '3.24', code('D4153-37')),
	'heavy-load': rule('N3', '3.25', code('R4153-52')),
	bar: rule('N3', '3.26', code('L4153-6')),
	'in-charge': rule('N3', '3.28', code('L124-7')),
	'other-machine': rule('N3', '3.2', OBSERVATION),
	protection: rule('N3', '3.30', 'circulaire du 21-11-2025, art. 8'),
	'early-or-late': rule('N3', '2.5', HOURS),
	'long-day': rule('N3', '2.1', HOURS),
	'no-break': rule('N3', '2.4', code('L3162-3')),
	'day-of-rest': rule('N3', '2.8', code('L3164-2')),
	boredom: rule('N4', '5.12', CHILD),
	unease: rule('N4', '5.12', CHILD)
} as const satisfies Readonly<Record<string, RuleSource>>;

export type RuleId = keyof typeof RULES;

/** What « normal pour ce métier » can silence: each rule is a family of its own. */
export type Family = RuleId;
