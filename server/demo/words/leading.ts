import type { Fields } from '#shared/domain/journal.ts';

/** The days of the leading parts, in order; an empty one stays open. Whoever has more days says nothing more. */
export const LEADING_DAYS: Readonly<Record<string, readonly Fields[]>> = {
	lea: [
		{
			done: 'Premier jour. J’ai visité le fournil et la boutique, puis j’ai mis mon tablier. J’ai regardé le pétrin tourner et fait une boule à la main.',
			learned: 'Le pain de demain se prépare la veille.',
			difficult: 'Je ne savais pas où me mettre, tout le monde va vite.'
		},
		{
			done: 'J’ai façonné mes premières baguettes. Les trois premières ressemblaient à des poires, Camille les a quand même cuites et on les a mangées à midi.',
			learned: 'On farine le plan de travail mais pas trop, sinon la pâte glisse.'
		},
		{
			done: 'Vente le matin. J’ai compté avec la vendeuse, de tête : je me suis trompée une seule fois.',
			difficult:
				'Une dame voulait un pain que je ne connaissais pas, j’ai dû demander devant tout le monde.'
		},
		{},
		{
			done: 'Brioche et pains au lait. Un monsieur est revenu exprès pour dire que le pain d’hier était bon, Camille lui a répondu que c’était moi qui l’avais façonné.',
			learned: 'Qu’un compliment de client fait la journée de toute l’équipe.',
			difficult: 'Debout toute la semaine, mes jambes le sentent.'
		},
		{
			done: 'On a préparé une commande de 60 sandwichs pour la mairie. J’étais au beurre.',
			learned: 'Travailler à la chaîne à quatre, chacun son geste.'
		},
		{
			done: 'Four du matin avec le boulanger, je suis venue une heure plus tôt exprès.',
			learned: 'On tape sous le pain pour savoir s’il est cuit.'
		},
		{ done: 'Invendus, ménage, étiquettes. Journée calme.' },
		{
			done: 'J’ai fait une fournée presque seule, Camille regardait sans rien dire.',
			learned: 'À me faire confiance un peu.'
		},
		{
			done: 'Dernier jour. J’ai apporté un gâteau, c’est un comble.',
			learned: 'Je veux demander un stage d’été ici.'
		}
	],
	nils: [
		{ done: 'visite et rangement' },
		{ done: 'j’ai mis les croissants sur les plaques', difficult: 'me lever' },
		{},
		{
			done: 'livraison à la cantine dans le camion, c’était bien',
			learned: 'la tournée est toujours dans le même ordre'
		},
		{ done: 'ménage du fournil' },
		{},
		{ done: 'j’ai rempli la vitrine' },
		{ done: 'sandwichs' },
		{},
		{ done: 'dernier jour, on a mangé tous ensemble' }
	],
	aya: [
		{
			done: 'Dominique m’a donné un vieux vélo pour m’entraîner : je dois le remettre en route avant la fin du stage. J’ai nettoyé le cadre.',
			learned: 'Le nom de toutes les pièces, je les ai dessinées.'
		},
		{
			done: 'J’ai changé une chambre à air pour une cliente, devant elle. Trois minutes de plus que Dominique.',
			difficult: 'Le pneu ne voulait pas rentrer dans la jante.'
		},
		{
			done: 'Accueil et fiches de réparation. J’ai appris à expliquer un devis.',
			learned: 'On doit dire le prix avant, toujours.'
		},
		{ done: 'Freins le matin, chaîne l’après-midi. Mon vieux vélo freine !' },
		{
			done: 'Un garçon a amené son vélo plié en deux. On n’a pas pu le réparer mais on a gardé la selle et les pédales pour d’autres.',
			learned: 'Rien ne se jette sans regarder.',
			difficult: 'Lui dire que c’était mort.'
		},
		{ done: 'Inventaire des pneus. Long.', difficult: 'Compter sans se déconcentrer.' },
		{ done: 'Montage d’un vélo neuf sorti du carton.' },
		{ done: 'Réglage du dérailleur, enfin réussi.' },
		{ done: 'J’ai essayé mon vélo sur le parking, il roule.' },
		{ done: 'Dernier jour, Dominique m’offre le vélo. Je n’en reviens pas.' }
	],
	tom: [
		{ done: 'Première semaine à la boulangerie. J’ai balayé et regardé.' },
		{ done: 'Tartes aux pommes, j’ai épluché une caisse.', difficult: 'J’ai mal au pouce.' },
		{},
		{ done: 'Vente. Les gens sont gentils le matin.', learned: 'Dire au revoir, pas juste merci.' },
		{ done: 'Dernier jour ici, lundi je change. J’ai noté la recette de la brioche.' },
		{ done: 'Nouvel endroit : l’atelier vélo. Ça n’a rien à voir, je préfère.' },
		{ done: 'J’ai réparé une crevaison avec Aya.' },
		{},
		{ done: 'Dégraissage, les mains noires.' },
		{ done: 'Fini. Je fais mon bilan ce week-end.' }
	]
};

/** Under Léa's days, by their place: what her référent answered. */
export const COMMENTS_TO_LEA: Readonly<Record<number, string>> = {
	0: 'Merci pour ce premier récit. Pourquoi la veille ? Tu pourras l’expliquer à ton oral.',
	1: 'Les poires se mangent aussi ! Qu’est-ce qui a changé entre la troisième et la quatrième ?',
	4: 'Ce monsieur a bien fait de revenir. Repose-toi ce week-end.'
};
