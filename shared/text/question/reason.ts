import type { Reason } from '#shared/domain/question/choose.ts';
import type { Theme } from '#shared/domain/question/themes.ts';
import { NB, NN } from '../typography.ts';

/** As they are named to a student. */
const themes: Readonly<Record<Theme, string>> = {
	people: 'les personnes',
	tools: 'les outils',
	safety: 'la sécurité',
	trades: 'les métiers et les formations',
	teamwork: `le travail d'équipe`,
	self: 'toi',
	orientation: 'la suite'
};

const goOn: Readonly<Record<Theme, string>> = {
	people: 'parle-nous des personnes',
	tools: 'parle-nous des outils',
	safety: 'parle-nous de la sécurité',
	trades: 'parle-nous du métier',
	teamwork: `parle-nous de l'équipe`,
	self: 'parle-nous de toi au travail',
	orientation: 'parle-nous de la suite'
};

const levels = { '4e': 'en 4e', '3e': 'en 3e', '2de': 'en seconde', other: 'en classe' } as const;

/** QU2: « Pourquoi cette question ? », in one sentence. */
export function reasonText(reason: Reason, textOf: (question: string) => string): string {
	switch (reason.code) {
		case 'first':
			return `C'est ton premier jour.`;
		case 'last':
			return `C'est ton dernier jour.`;
		case 'own':
			return `Ton établissement pose cette question.`;
		case 'word':
			return `Tu as écrit «${NN}${reason.word}${NN}»${NB}: ${goOn[reason.theme]}.`;
		case 'answered':
			return `Tu as répondu à «${NN}${textOf(reason.question)}${NN}».`;
		case 'sector':
			return `Le nom de ton lieu de stage dit «${NN}${reason.word}${NN}».`;
		case 'level':
			return `Tu es ${levels[reason.level]}.`;
		case 'theme':
			return `Tu n'as encore répondu à aucune question sur ${themes[reason.theme]}.`;
		case 'again':
			return `Tu as déjà répondu sur ${themes[reason.theme]}${NB}: voici la suite.`;
	}
}
