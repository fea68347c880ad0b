import type { Clause } from './clauses.ts';
import type { SignalContext } from './context.ts';
import type { Hit } from './hit.ts';
import { stemOf, type Token } from './tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const stems = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(stemOf));

const NUMBERS = [
	...'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze'.split(
		' '
	),
	'seize'
];
const TENS: Readonly<Record<string, number>> = {
	vingt: 20,
	trente: 30,
	quarante: 40,
	cinquante: 50
};
const HOUR = words('h heure heures');
const STARTS = stems(
	'commencer commence debuter attaquer embaucher arriver arrive demarrer ouvrir bosser travailler reprendre enchainer revenir'
);
const STARTS_BY_WORD = words(
	'repris reprends revenu revenue commencee arrivee embauche debut ouvert etais'
);
const ENDS = stems(
	'finir fini terminer debaucher sortir sorti quitter partir parti repartir fermer rester reste travailler bosser ferme jusque servir'
);
const NO_WORK = stems(
	'lever reveiller reveille reveil debout bus train dodo coucher couche dormir dodo pointer radio film emission match'
);
const DURATION = words(
	'affilee suite jour journee semaine debout total travail pause arret chantier boulot'
);
const REST_DAYS = words('dimanche dimanches ferie feries pentecote toussaint ascension');
/** Public holidays, by the word before. */
const HOLIDAYS: Readonly<Record<string, readonly string[]>> = {
	mai: ['1er', 'premier', '1', '8'],
	juillet: ['14'],
	novembre: ['11', '1er'],
	aout: ['15'],
	janvier: ['1er']
};
const AT_WORK = stems(
	'travailler bosser venir venu viens aller alle servir ouvrir tenir faire fait demande appeler etais revenir commencer boutique bosse convoque compris'
);

/** What nobody may exceed. In an observation the age changes nothing (rules 2.1 to 2.6). */
interface Limits {
	readonly earliest: number;
	readonly latest: number;
	readonly day: number;
	readonly week: number;
	/** From arriving to leaving, a meal included: how long that was is not told. */
	readonly stay: number;
}

const OBSERVATION: Limits = { earliest: 6, latest: 20, day: 7, week: 35, stay: 9.5 };
/** Rules 2.11 and 2.12: eight hours, and until ten in the evening from sixteen on. */
const PROFESSIONAL: Limits = { ...OBSERVATION, day: 8, stay: 10 };
const FROM_SIXTEEN: Limits = { ...PROFESSIONAL, latest: 22 };
const MOST_DAYS = 5;
/** Hours without a break. */
const UNBROKEN = 4.5;

interface Time {
	readonly hour: number;
	readonly first: number;
	readonly last: number;
}

/** The hours that a student tells of, against those that are allowed. */
export function hoursIn(
	tokens: readonly Token[],
	clauseAt: readonly Clause[],
	context: SignalContext
): Hit[] {
	const limits = limitsOf(context);
	const hits: Hit[] = [];
	const add = (rule: Hit['rule'], at: number): void => void hits.push({ rule, at });
	const times = timesIn(tokens);
	for (const [index, { hour, first, last }] of times.entries()) {
		const clause = clauseAt[first];
		if (!clause || clause.unreal || clause.negated) continue;
		const around = tokens.slice(clause.first, clause.last + 1);
		const isOwn = clause.doer !== 'other' && !around.some(({ stem }) => NO_WORK.has(stem));
		const before = tokens[first - 1]?.word ?? '';
		const isMoment =
			before === 'a' ||
			before === 'de' ||
			before === 'vers' ||
			before === 'des' ||
			before === 'jusque';
		if (isOwn && isMoment && hour >= 2 && hour < limits.earliest && around.some(starts))
			add('early-or-late', first);
		if (isOwn && isMoment && isLate(hour, tokens, last, around, limits))
			add('early-or-late', first);
		const following = times[index + 1];
		if (
			isOwn &&
			following &&
			following.first - last <= 3 &&
			clauseAt[following.first]?.sentence === clause.sentence &&
			(before === 'de' || before === 'des' || around.some(({ stem }) => STARTS.has(stem))) &&
			following.hour - hour >= limits.stay
		) {
			add('long-day', first);
		}
		if (!isMoment && isOwn && DURATION.has(wordOfLength(tokens, last))) {
			const perWeek = tokens.slice(last, last + 5).some(({ word }) => word === 'semaine');
			const noBreak = tokens
				.slice(last, last + 6)
				.some(({ word }) => word === 'affilee' || word === 'pause');
			if (hour > (perWeek ? limits.week : limits.day)) add('long-day', first);
			else if (noBreak && hour >= UNBROKEN) add('no-break', first);
		}
	}
	hits.push(
		...daysOnEndIn(tokens, clauseAt),
		...staysIn(times, tokens, clauseAt, limits),
		...restDaysIn(tokens, clauseAt),
		...breaksIn(tokens, clauseAt)
	);
	return hits;
}

function limitsOf({ course, age }: SignalContext): Limits {
	if (course !== 'professional') return OBSERVATION;
	return age !== undefined && age >= 16 ? FROM_SIXTEEN : PROFESSIONAL;
}

function starts({ word, stem }: Token): boolean {
	return STARTS.has(stem) || STARTS_BY_WORD.has(word);
}

function isLate(
	hour: number,
	tokens: readonly Token[],
	last: number,
	around: readonly Token[],
	{ latest }: Limits
): boolean {
	if (!around.some(({ stem, word }) => ENDS.has(stem) || word === 'sorti')) return false;
	const next = tokens[last + 1]?.word ?? '';
	const after = tokens[last + 2]?.word ?? '';
	const isNight = after === 'matin' || next === 'passe';
	return (
		hour > latest ||
		hour === 0 ||
		(hour >= 1 && hour <= 4 && (isNight || around.some(({ word }) => word === 'jusque')))
	);
}

/** The word that says of what the hours before are the length: « 9 h de travail », « dix heures d'affilée ». */
function wordOfLength(tokens: readonly Token[], last: number): string {
	return (
		tokens
			.slice(last + 1, last + 5)
			.map(({ word }) => word)
			.find((word) => DURATION.has(word)) ?? ''
	);
}

/** An arrival and a leaving that are told apart, in one text. */
function staysIn(
	times: readonly Time[],
	tokens: readonly Token[],
	clauseAt: readonly Clause[],
	{ stay }: Limits
): Hit[] {
	const clausesWith = (time: Time): readonly Token[] => {
		const clause = clauseAt[time.first];
		return clause ? tokens.slice(clause.first, clause.last + 1) : [];
	};
	const arrival = times.find((time) => clausesWith(time).some(starts) && time.hour <= 12);
	const leaving = times.findLast((time) =>
		clausesWith(time).some(({ stem, word }) => ENDS.has(stem) || word === 'sorti')
	);
	const isOwn = (time: Time): boolean => clauseAt[time.first]?.doer !== 'other';
	if (!arrival || !leaving || leaving.first <= arrival.first) return [];
	if (!isOwn(arrival) || !isOwn(leaving)) return [];
	return leaving.hour - arrival.hour >= stay ? [{ rule: 'long-day', at: arrival.first }] : [];
}

function restDaysIn(tokens: readonly Token[], clauseAt: readonly Clause[]): Hit[] {
	return tokens.flatMap(({ word }, at): Hit[] => {
		const clause = clauseAt[at];
		const before = tokens[at - 1]?.word ?? '';
		const isHoliday = Object.hasOwn(HOLIDAYS, word) && HOLIDAYS[word]?.includes(before);
		if (!clause || !(REST_DAYS.has(word) || isHoliday)) return [];
		if (clause.negated || clause.unreal || clause.doer === 'other') return [];
		const sentence = sentenceAt(tokens, clauseAt, at);
		if (sentence.some((one) => one.word === 'repos' || one.word === 'pas')) return [];
		return sentence.some(({ stem }) => AT_WORK.has(stem)) ? [{ rule: 'day-of-rest', at }] : [];
	});
}

/** « sept jours de suite »: nobody has two days of rest among them. */
function daysOnEndIn(tokens: readonly Token[], clauseAt: readonly Clause[]): Hit[] {
	return tokens.flatMap((_, at): Hit[] => {
		const days = numberAt(tokens, at);
		if (!days || days.value <= MOST_DAYS || clauseAt[at]?.doer === 'other') return [];
		const [unit, ...after] = tokens.slice(days.last + 1, days.last + 4).map(({ word }) => word);
		const isOnEnd = after.some((word) => word === 'suite' || word === 'affilee');
		return unit === 'jours' && isOnEnd ? [{ rule: 'day-of-rest', at }] : [];
	});
}

/** The words of the sentence that a word stands in. */
function sentenceAt(
	tokens: readonly Token[],
	clauseAt: readonly Clause[],
	at: number
): readonly Token[] {
	const sentence = clauseAt[at]?.sentence;
	let last = at;
	while (last + 1 < tokens.length && clauseAt[last + 1]?.sentence === sentence) last += 1;
	return tokens.slice(clauseAt[at]?.opening ?? at, last + 1);
}

const MEALS = words('pause pauses manger mange');

/** « pas de pause », « pas mangé à midi » where the day or hours are named. */
function breaksIn(tokens: readonly Token[], clauseAt: readonly Clause[]): Hit[] {
	return tokens.flatMap(({ word }, at): Hit[] => {
		const clause = clauseAt[at];
		if (!clause || !MEALS.has(word) || clause.doer === 'other') return [];
		const before = tokens.slice(Math.max(0, at - 5), at).map((token) => token.word);
		const isDenied = before.some((one) => /^(?:pas|sans|aucune|jamais|rien|zero|ni)$/.test(one));
		const sentence = sentenceAt(tokens, clauseAt, at);
		const isLong = sentence.some((token) =>
			/^(?:midi|journee|jour|heures?|matin|soir|\d+h.*|affilee|suite|droit|debout|temps)$/.test(
				token.word
			)
		);
		return isDenied && isLong ? [{ rule: 'no-break', at }] : [];
	});
}

/** Hours named in figures or in words: « 5h », « 5 h 30 », « cinq heures », « minuit ». */
function timesIn(tokens: readonly Token[]): Time[] {
	const times: Time[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const word = tokens[at]?.word ?? '';
		const next = tokens[at + 1]?.word ?? '';
		if (word === 'minuit') times.push({ hour: 24, first: at, last: at });
		const whole = /^(\d{1,2})h(\d{2})?$/.exec(word);
		if (whole)
			times.push({ hour: Number(whole[1]) + Number(whole[2] ?? 0) / 60, first: at, last: at });
		const number = numberAt(tokens, at);
		if (number && HOUR.has(tokens[number.last + 1]?.word ?? '')) {
			const minutes = Number(/^\d{2}$/.exec(tokens[number.last + 2]?.word ?? '')?.[0] ?? 0) / 60;
			times.push({
				hour: number.value + minutes,
				first: at,
				last: number.last + 1 + (minutes ? 1 : 0)
			});
			at = number.last + 1;
		} else if (/^\d{1,2}$/.test(word) && /^\d{2}$/.test(next) && tokens[at + 1]?.gap === 'part') {
			times.push({ hour: Number(word) + Number(next) / 60, first: at, last: at + 1 });
			at += 1;
		}
	}
	return times;
}

function numberAt(
	tokens: readonly Token[],
	at: number
): { readonly value: number; readonly last: number } | undefined {
	const word = tokens[at]?.word ?? '';
	if (/^\d{1,2}$/.test(word)) return { value: Number(word), last: at };
	const ten = Object.hasOwn(TENS, word) ? TENS[word] : undefined;
	if (ten !== undefined) {
		const skip = tokens[at + 1]?.word === 'et' ? 2 : 1;
		const unit = NUMBERS.indexOf(tokens[at + skip]?.word ?? '');
		return unit > 0 ? { value: ten + unit, last: at + skip } : { value: ten, last: at };
	}
	const value = NUMBERS.indexOf(word);
	if (value === 10 && NUMBERS.indexOf(tokens[at + 1]?.word ?? '') >= 7) {
		return { value: 10 + NUMBERS.indexOf(tokens[at + 1]?.word ?? ''), last: at + 1 };
	}
	return value > 0 ? { value, last: at } : undefined;
}
