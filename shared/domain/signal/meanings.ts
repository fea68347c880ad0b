import type { KINDS } from './kinds.ts';
import type { SignalLevel } from '../ground.ts';
import type { RuleId } from './rules.ts';

type Kind = keyof typeof KINDS;

/** Which rule words of a kind speak of, where what is said is of that level. */
export const MEANINGS: Readonly<
	Record<SignalLevel, readonly (readonly [RuleId, readonly Kind[]])[]>
> = {
	N1: [
		['assault', ['hit', 'blow', 'grab', 'throw', 'hurt', 'body']],
		['self-harm', ['die', 'means', 'selfharm', 'despair']],
		[
			'sexual-violence',
			['touch', 'intimate', 'sex', 'strip', 'cloth', 'nude', 'photo', 'love', 'lure']
		],
		['threat', ['threat', 'weapon']],
		['locked-up', ['lock', 'stop']]
	],
	N2: [
		['humiliation', ['mock', 'shame', 'serve', 'exclude', 'looks']],
		['insults', ['shout', 'insult']],
		['discrimination', ['race', 'lgbt', 'disabled']],
		['sexism', ['sexist']],
		['unsuitable-contact', ['love', 'photo', 'lure', 'alone']],
		['secret', ['hide', 'price', 'to']],
		['fear', ['fear', 'goback']],
		['distress', ['cry', 'home', 'kin']],
		['alcohol', ['booze', 'boozeDrink', 'drunk']],
		['drugs', ['drug', 'smoke']]
	],
	N3: [
		['other-machine', ['machine']],
		['dangerous-machine', ['blade']],
		['lifting-machine', ['vehicle']],
		['chemicals', ['chem']],
		['height', ['height']],
		['electricity', ['power']],
		['heavy-load', ['load']],
		['temperature', ['heat']],
		['biological', ['blood']],
		['radiation', ['rays']],
		['confined-space', ['deep']],
		['pressure', ['pressure']],
		['demolition', ['demolish']],
		['protection', ['gear']],
		['injury', ['wound']],
		['in-charge', ['charge', 'client']],
		['bar', ['serveBar', 'booze']],
		['animals', ['animal']],
		['long-day', ['hour']]
	],
	N4: [
		['unease', ['sad', 'tired', 'quit', 'exclude']],
		['boredom', ['bore']]
	]
};
