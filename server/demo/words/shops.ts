import type { Words } from './words.ts';

/** Shops and services: written as students of fifteen write on a phone. */
export const SHOPS = {
	library: {
		done: [
			'J’ai rangé {n} livres dans les rayons par ordre alphabétique.',
			'On a ouvert les cartons de nouveautés et vérifié avec le bon de livraison.',
			'J’ai écrit un petit mot de lecteur pour un manga, il est sur la table.',
			'Emballage de cadeaux, au début c’était moche puis mieux.',
			'J’ai cherché une commande dans l’ordinateur avec la libraire.',
			'On a changé toute la vitrine sur le thème de la mer.',
			'J’ai préparé les retours pour l’éditeur.'
		],
		learned: [
			'Tous les livres ont un numéro, l’ISBN.',
			'Le prix du livre est le même partout, c’est la loi.',
			'Les libraires lisent les livres chez eux le soir.'
		],
		difficult: ['Porter les cartons.', 'Conseiller un livre que j’ai pas lu.']
	},
	pharmacy: {
		done: [
			'J’ai rangé les boîtes dans les tiroirs, il y en a partout.',
			'Réception de la commande du matin, {n} bacs.',
			'J’ai vérifié les dates de péremption du rayon bébé.',
			'J’ai regardé la pharmacienne préparer les piluliers, sans toucher.',
			'Étiquetage des crèmes en promotion.',
			'J’ai accueilli les gens et pris les numéros.',
			'On a fait l’inventaire des pansements.'
		],
		learned: [
			'Le secret professionnel, c’est aussi pour moi.',
			'Un robot va chercher les boîtes derrière le mur.',
			'Certains médicaments sont dans un coffre fermé à clé.'
		],
		difficult: ['Les noms des médicaments.', 'Les gens malades qui attendent, ça fait un peu peur.']
	},
	hairdresser: {
		done: [
			'J’ai balayé et plié les serviettes, {n} à peu près.',
			'J’ai fait un shampoing à la tête d’exercice puis à une collègue.',
			'Accueil, vestiaire et café pour les clientes.',
			'J’ai appris à tenir les ciseaux sur une perruque.',
			'Rangement de la réserve de couleurs par numéro.',
			'J’ai noté les rendez-vous au téléphone.',
			'J’ai regardé une mariée se faire coiffer, 2 heures !'
		],
		learned: [
			'Il faut faire un test avant une coloration.',
			'Parler avec les clients ça fait partie du métier.',
			'On coupe moins que ce qu’on croit, mèche par mèche.'
		],
		difficult: ['L’odeur des produits.', 'Le téléphone qui sonne quand on a les mains mouillées.']
	},
	cinema: {
		done: [
			'J’ai contrôlé les billets de la séance de 14 h.',
			'Nettoyage de la salle 2 entre deux films, on a 12 minutes.',
			'J’ai collé les affiches de la semaine.',
			'J’ai vu la cabine de projection, c’est un gros ordinateur en fait.',
			'Accueil d’une classe de maternelle, {n} enfants très excités.',
			'J’ai changé les horaires sur le site avec la responsable.',
			'Mise en place du stand et vente des tickets.'
		],
		learned: [
			'Les films arrivent sur un disque dur ou par internet.',
			'Une salle vide coûte autant qu’une pleine.',
			'Le projectionniste règle le son en marchant dans la salle.'
		],
		difficult: [
			'Rester les yeux ouverts dans le noir.',
			'Dire non aux gens qui arrivent trop tard.'
		]
	},
	vet: {
		done: [
			'J’ai tenu un chat pendant le vaccin, il était gentil.',
			'J’ai nettoyé les cages et changé l’eau.',
			'J’ai pesé {n} chiens à l’accueil.',
			'J’ai vu une radio de patte cassée.',
			'Rangement des croquettes et du stock de compresses.',
			'J’ai accompagné l’assistante pour appeler les propriétaires.',
			'On a soigné un hérisson trouvé dans un jardin.'
		],
		learned: [
			'On parle doucement aux animaux, ça les calme vraiment.',
			'Un cochon d’Inde ne peut pas rester sans manger.',
			'La stérilisation du matériel se fait à la vapeur.'
		],
		difficult: [
			'Un vieux chien très malade, le silence dans la salle.',
			'J’ai eu un peu la tête qui tourne devant une piqûre.'
		]
	},
	garage: {
		done: [
			'Le patron a changé un filtre, j’ai regardé.',
			'J’ai démonté {n} roues pour voir les plaquettes.',
			'Rangement des clés par taille, il manquait la 13.',
			'J’ai passé la valise de diagnostic avec le mécanicien.',
			'Lavage des voitures avant de les rendre.',
			'J’ai rempli les ordres de réparation à l’accueil.',
			'On a cherché un bruit toute la matinée, c’était une pièce de monnaie.'
		],
		learned: [
			'L’huile usée part dans une cuve spéciale, jamais à l’égout.',
			'Il faut toujours mettre les chandelles.',
			'Une voiture électrique, on n’y touche pas sans habilitation.'
		],
		difficult: ['Les écrous trop serrés.', 'Le bruit, j’ai mis les bouchons.']
	}
} as const satisfies Record<string, Words>;
