import type { BEFORE } from '#shared/domain/question/before.ts';
import { ask } from './ask.ts';

export const before: Readonly<Record<(typeof BEFORE)[number]['id'], string>> = {
	hopes: `Ce que j'attends`,
	fears: 'Ce que je crains un peu',
	route: 'Comment y aller',
	'b-activity': ask(`Que fait-on, d'après toi, dans l'endroit où tu vas`),
	'b-trades': ask('Quels métiers penses-tu croiser là-bas'),
	'b-people': ask('Avec qui penses-tu parler le premier jour'),
	'b-hello': ask('Comment vas-tu te présenter en une phrase'),
	'b-questions': ask('Quelles trois questions veux-tu poser à ton tuteur'),
	'b-tools': ask('Quels outils ou machines penses-tu voir'),
	'b-hands': ask(`Qu'aimerais-tu essayer de tes propres mains`),
	'b-rules': ask('Quelles règles de sécurité imagines-tu dans ce lieu'),
	'b-clothes': ask('Quelle tenue sera pratique et sûre pour ce travail'),
	'b-team': ask('Combien de personnes travaillent ensemble là-bas, à ton avis'),
	'b-help': ask(`Comment pourras-tu te rendre utile dans l'équipe`),
	'b-strength': ask('Quelle qualité à toi te servira pendant ce stage'),
	'b-goal': ask('Que veux-tu savoir faire à la fin du stage'),
	'b-why': ask(`Pourquoi as-tu choisi ce lieu, ou accepté d'y aller`),
	'b-idea': ask('Quelle idée as-tu du métier que tu vas voir'),
	'b-subjects': ask(`Quelles matières de l'école peuvent servir dans ce métier`),
	'b-oral': ask('Que faudra-t-il noter chaque jour pour préparer ton oral'),
	'b-curious': ask('Quel métier inconnu aimerais-tu découvrir cette année'),
	'b-seconde': ask('Que veux-tu vérifier pour choisir la suite après la seconde')
};
