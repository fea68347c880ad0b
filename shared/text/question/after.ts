import type { AFTER } from '#shared/domain/question/after.ts';
import { ask } from './ask.ts';

export const after: Readonly<Record<(typeof AFTER)[number]['id'], string>> = {
	keep: 'Ce que je garde de ce stage',
	trade: 'Ce qui a changé dans mon idée du métier',
	'a-scene': ask(`Quelle rencontre t'a le plus appris`),
	'a-thanks': ask('Que vas-tu écrire dans ton message de remerciement'),
	'a-quote': ask('Quelle phrase entendue là-bas veux-tu retenir'),
	'a-tool': ask('Quel outil saurais-tu expliquer à ta classe'),
	'a-word': ask('Quels trois mots du métier faut-il dans ton récit'),
	'a-rule': ask('Quelle règle de sécurité te servira ailleurs'),
	'a-other': ask('À quoi feras-tu attention dans ton prochain stage'),
	'a-trade': ask('Quel métier saurais-tu maintenant décrire en une minute'),
	'a-path': ask(`Quels chemins mènent à ce métier, d'après ce que tu as entendu`),
	'a-team': ask(`Quelle a été ta place dans l'équipe`),
	'a-together': ask(`Que fait-on mieux à plusieurs, d'après ton stage`),
	'a-progress': ask('En quoi as-tu progressé entre le premier et le dernier jour'),
	'a-challenge': ask('Quelle tâche difficile as-tu fini par réussir'),
	'a-self': ask(`Qu'as-tu découvert sur ta façon de travailler`),
	'a-like': ask(`Qu'as-tu aimé, et qu'as-tu moins aimé, dans ce métier`),
	'a-next': ask('Quel autre stage voudrais-tu faire, et pourquoi'),
	'a-ask': ask(`Quelle question poseras-tu à la personne qui t'aide à t'orienter`),
	'a-oral': ask('Par quelle phrase commenceras-tu ton oral'),
	'a-cover': ask(`Que noteras-tu ce soir pour t'en souvenir en 3e`),
	'a-speciality': ask('Quels enseignements de première vont avec ce que tu as vu')
};
