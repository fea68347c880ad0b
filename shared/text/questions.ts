import type { QuestionId } from '#shared/domain/question/bank.ts';
import type { FirstDayId } from '#shared/domain/question/first-day.ts';
import { NB, NN } from './typography.ts';

export interface QuestionWords {
	readonly text: string;
	/** « Pourquoi cette question ? », in one sentence. */
	readonly why: string;
}

const ask = (text: string): string => `${text}${NN}?`;

/** The words of the bank of questions. */
export const questions: Readonly<Record<QuestionId, QuestionWords>> = {
	route: {
		text: 'Comment y aller',
		why: `Un chemin vérifié la veille, c'est un souci de moins.`
	},
	hopes: {
		text: `Ce que j'attends`,
		why: `Après le stage, tu pourras comparer.`
	},
	fears: {
		text: 'Ce que je crains un peu',
		why: `Une crainte écrite est plus facile à dire à quelqu'un.`
	},
	welcome: {
		text: ask(`Comment s'est passé ton accueil, avec quels mots`),
		why: `Un bon accueil s'apprend, et tu accueilleras un jour.`
	},
	tool: {
		text: ask(`Quel outil as-tu vu pour la première fois`),
		why: `Un métier se comprend souvent par ses outils.`
	},
	advice: {
		text: ask(`Quel conseil t'a-t-on donné aujourd'hui`),
		why: `Un conseil noté le soir sert encore des années après.`
	},
	rhythm: {
		text: ask(`À quel moment de la journée y a-t-il le plus de monde`),
		why: `Le rythme d'un lieu dit beaucoup du métier.`
	},
	proud: {
		text: ask(`Qu'as-tu réussi aujourd'hui, même tout petit`),
		why: `Les petites réussites sont faciles à oublier.`
	},
	'new-word': {
		text: ask(`Quel mot du métier as-tu appris`),
		why: `Les mots justes t'aideront à raconter ton stage.`
	},
	team: {
		text: ask(`Qui dépend du travail de qui, ici`),
		why: `Personne ne travaille tout à fait seul.`
	},
	customer: {
		text: ask(`Pour qui fait-on ce travail`),
		why: `Savoir à qui sert un travail aide à le comprendre.`
	},
	studies: {
		text: ask(`Quel chemin a suivi une personne d'ici pour faire ce métier`),
		why: `Il y a souvent plusieurs chemins vers un même métier.`
	},
	rule: {
		text: ask(`Quelle règle de sécurité t'a-t-on expliquée`),
		why: `Chaque règle raconte un accident que l'on veut éviter.`
	},
	surprise: {
		text: ask(`Qu'est-ce qui ne ressemble pas à ce que tu imaginais`),
		why: `Une surprise montre ce que tu viens d'apprendre.`
	},
	'would-change': {
		text: ask(`Que changerais-tu ici si tu pouvais`),
		why: `Un regard neuf voit ce que l'habitude ne voit plus.`
	},
	keep: {
		text: `Ce que je garde de ce stage`,
		why: `C'est la première phrase de ton oral, peut-être.`
	},
	trade: {
		text: `Ce qui a changé dans mon idée du métier`,
		why: `Changer d'avis est aussi un résultat.`
	},
	oral: {
		text: `Pour mon oral${NB}: un moment que je veux raconter`,
		why: `Un moment précis parle mieux qu'un résumé.`
	}
};

/** What is ticked on the first day; the agreement comes along (rules 6.12), the host tells of violence (rules 5.8). */
export const firstDay: Readonly<Record<FirstDayId, string>> = {
	'first-agreement': `J'ai donné ma convention signée.`,
	'first-safety': `On m'a montré les lieux et les règles de sécurité.`,
	'first-person': `Je sais à qui demander.`,
	'first-violence': `On m'a dit à qui parler en cas de harcèlement ou de violences sexistes ou sexuelles.`,
	'first-number': `J'ai le numéro du lycée sur moi.`
};

/** What stands above an answer, or beside a tick; undefined: a newer version asked it. */
export function answerLabel(id: string): string | undefined {
	return Object.hasOwn(firstDay, id) ? firstDay[id as FirstDayId] : questionWords(id)?.text;
}

/** Also for a page that a newer version wrote on; undefined: not a question of this bank. */
export function questionWords(id: string): QuestionWords | undefined {
	return Object.hasOwn(questions, id) ? questions[id as QuestionId] : undefined;
}
