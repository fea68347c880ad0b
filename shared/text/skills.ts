import { FRAMES, type FrameId, type GroupId, type SkillId } from '#shared/domain/skills.ts';
import { NB, NN } from './typography.ts';

/** « J'ai appris à… » */
export const skills = {
	title: `J'ai appris à…`,
	hint: `Touche ce que tu sais mieux faire. Touche encore pour retirer. Ce n'est pas une note.`,
	search: 'Chercher dans mes pages',
	found: 'Dans tes pages',
	none: `Rien trouvé dans tes pages. Choisis toi-même ci-dessous.`,
	wrote: (word: string): string => `tu as écrit «${NN}${word}${NN}»`,
	talk: (question: string): string => `Pour en parler${NB}: ${question}`,
	others: 'Dit autrefois'
} as const;

/** undefined: it stands open, without a name of its own. */
export const frames: Readonly<Record<FrameId, string | undefined>> = {
	carnet: undefined,
	'socle-2015': `Le socle commun, cinq domaines (2015)`,
	'orienter-2022': `S'orienter, trois familles (Onisep, 2022)`
};

/** A group of skills, and a question to talk about it: with a référent, at home, before an oral. */
export const groups: Readonly<Record<GroupId, { readonly name: string; readonly talk: string }>> = {
	observe: {
		name: 'Observer',
		talk: `Qu'as-tu vu que d'autres n'auraient pas remarqué${NN}?`
	},
	communicate: { name: 'Communiquer', talk: `À qui as-tu parlé, et pour quoi faire${NN}?` },
	understand: { name: 'Comprendre', talk: `Que saurais-tu expliquer à ta classe${NN}?` },
	involve: { name: `S'impliquer`, talk: `Quand a-t-on pu compter sur toi${NN}?` },
	socle: { name: 'Cinq domaines', talk: `Dans quel domaine as-tu le plus avancé${NN}?` },
	orienter: {
		name: 'Trois familles',
		talk: `Que veux-tu savoir de plus pour la suite${NN}?`
	}
};

const labels: Readonly<Record<SkillId, string>> = {
	'observe-trade': 'Observer un métier',
	listen: 'Écouter une consigne',
	measure: 'Compter et mesurer',
	notice: 'Remarquer un détail',
	welcome: 'Accueillir',
	ask: 'Poser des questions',
	explain: 'Expliquer ce que je fais',
	'ask-help': `Demander de l'aide`,
	'use-tool': 'Utiliser un outil',
	safety: 'Respecter la sécurité',
	'who-does-what': 'Comprendre qui fait quoi',
	words: 'Dire les mots du métier',
	'on-time': `Arriver à l'heure`,
	team: 'Travailler en équipe',
	tidy: 'Ranger mon poste',
	finish: 'Finir ce que je commence',
	'socle-1': 'Langages pour penser et communiquer',
	'socle-2': 'Méthodes et outils pour apprendre',
	'socle-3': 'Formation de la personne et du citoyen',
	'socle-4': 'Systèmes naturels et techniques',
	'socle-5': 'Représentations du monde et activité humaine',
	'orienter-1': `S'informer et se repérer dans la société de l'information`,
	'orienter-2': 'Se découvrir et cultiver ses ambitions',
	'orienter-3': 'Se construire et se projeter dans un monde en mouvement'
};

/** Some labels are too long for a fact; their short name is readable where this list is not known. */
const SHORT: readonly (readonly [prefix: string, name: string])[] = [
	['socle-', 'Socle 2015 - domaine '],
	['orienter-', `S'orienter 2022 - famille `]
];

/** What a fact calls a skill, for good: words, so that whoever does not know the frame reads something. */
export function skillWord(skill: SkillId): string {
	const found = SHORT.find(([prefix]) => skill.startsWith(prefix));
	return found ? found[1] + skill.slice(found[0].length) : labels[skill];
}

const LABELS = new Map(
	FRAMES.flatMap(({ groups: all }) => all.flatMap(({ skills: some }) => [...some])).map(
		(skill: SkillId) => [skillWord(skill), labels[skill]] as const
	)
);

/** How a skill of a fact is said; one of an older or newer list as it stands. */
export function skillText(word: string): string {
	return LABELS.get(word) ?? word;
}
