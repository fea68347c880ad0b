import { CUES } from './question/cues.ts';
import { lexiconOf, wordIn, type Lexicon } from './question/lexicon.ts';

/**
 * QU9: what skills are named after. A frame that changes gets another version beside it, and never another meaning for a name:
 * facts keep theirs. No levels: what is told of a child is no mark.
 */
export const FRAMES = [
	{
		frame: 'carnet',
		groups: [
			{ group: 'observe', skills: ['observe-trade', 'listen', 'measure', 'notice'] },
			{ group: 'communicate', skills: ['welcome', 'ask', 'explain', 'ask-help'] },
			{ group: 'understand', skills: ['use-tool', 'safety', 'who-does-what', 'words'] },
			{ group: 'involve', skills: ['on-time', 'team', 'tidy', 'finish'] }
		]
	},
	/** D122-1 (rules 7.12). */
	{
		frame: 'socle-2015',
		groups: [{ group: 'socle', skills: ['socle-1', 'socle-2', 'socle-3', 'socle-4', 'socle-5'] }]
	},
	/** Of Onisep's frame of June 2022 only what is verified: its three families (rules 7.13). */
	{
		frame: 'orienter-2022',
		groups: [{ group: 'orienter', skills: ['orienter-1', 'orienter-2', 'orienter-3'] }]
	}
] as const;

export type FrameId = (typeof FRAMES)[number]['frame'];
type GroupOf<Frame> = Frame extends { readonly groups: readonly (infer Group)[] } ? Group : never;
type Group = GroupOf<(typeof FRAMES)[number]>;
export type GroupId = Group['group'];
export type SkillId = Group['skills'][number];

/** A skill that a page speaks of, and the word that says so. */
export interface Suggested {
	readonly skill: SkillId;
	readonly word: string;
}

const SPOKEN: readonly (readonly [SkillId, Lexicon])[] = [
	['welcome', lexiconOf('accueilli accueillie accueillir bonjour renseigne')],
	['ask', lexiconOf('question demande interroge')],
	['explain', lexiconOf('explique presente montre raconte')],
	['listen', lexiconOf('ecoute consigne')],
	['observe-trade', lexiconOf('observe observation regarde')],
	['measure', lexiconOf('mesure pese compte calcule')],
	['use-tool', CUES.tools],
	['safety', CUES.safety],
	['team', lexiconOf('equipe ensemble collegue')],
	['tidy', lexiconOf('range rangement nettoye balaye trie')],
	['finish', lexiconOf('fini termine reussi')]
];

/** QU9: skills that what is written speaks of, each with the word, as a proposal: the student alone says one. */
export function suggestedSkills(texts: readonly string[]): Suggested[] {
	return SPOKEN.flatMap(([skill, lexicon]) => {
		const word = texts.map((text) => wordIn(text, lexicon)).find((one) => one !== undefined);
		return word === undefined ? [] : [{ skill, word }];
	});
}
