import type { Words } from './words.ts';

/** Workshops and public places. */
export const PLACES = {
	creche: {
		done: [
			'J’ai joué avec les moyens puis aidé pour le goûter.',
			'Lecture d’un livre {n} fois de suite, toujours le même.',
			'J’ai aidé à préparer les lits pour la sieste.',
			'Peinture avec les mains, j’en avais plein le tee-shirt.',
			'J’ai désinfecté les jouets et rangé le coin cuisine.',
			'Accueil des parents le matin avec l’éducatrice.',
			'Sortie au parc, je tenais la corde avec les petits.'
		],
		learned: [
			'Il faut se mettre à leur hauteur pour parler.',
			'On note tout : la sieste, le repas, les couches.',
			'Un bébé qui pleure veut dire plusieurs choses.'
		],
		difficult: ['Le bruit à midi.', 'Retenir tous les prénoms.']
	},
	farm: {
		done: [
			'J’ai nourri les poules et ramassé {n} œufs.',
			'On a réparé une clôture sous la pluie.',
			'Désherbage des carottes à la main toute la matinée.',
			'J’ai aidé à la traite, il faut se lever tôt.',
			'Vente à la ferme, j’ai pesé les légumes.',
			'J’ai conduit les chèvres au pré avec le chien.',
			'Nettoyage de la laiterie au jet.'
		],
		learned: [
			'Une vache boit plus qu’une baignoire en un jour.',
			'On ne récolte pas la salade quand il fait chaud.',
			'Tout est noté pour la traçabilité.'
		],
		difficult: ['L’odeur le premier jour.', 'Les horaires, je me couche à 20 h.']
	},
	joinery: {
		done: [
			'Ponçage de {n} tablettes au papier fin.',
			'J’ai mesuré et tracé une étagère, on a vérifié deux fois.',
			'J’ai balayé les copeaux et aspiré l’atelier.',
			'On est allés poser une porte chez un client.',
			'Collage et serre-joints, il faut essuyer tout de suite.',
			'J’ai fait une petite boîte à moi avec les chutes.',
			'J’ai trié les vis et les chevilles.'
		],
		learned: [
			'Le bois bouge selon l’humidité.',
			'Mesurer deux fois, couper une fois.',
			'Le chêne et le sapin n’ont pas du tout la même odeur.'
		],
		difficult: ['Scier droit.', 'La poussière malgré le masque.']
	},
	'town-hall': {
		done: [
			'Accueil à la mairie, j’ai orienté les gens vers le bon bureau.',
			'J’ai classé {n} dossiers d’inscription à la cantine.',
			'J’ai mis sous enveloppe les invitations du conseil municipal.',
			'Visite des services techniques, on a vu la balayeuse.',
			'J’ai scanné des actes avec l’agent de l’état civil.',
			'On a préparé la salle pour un mariage, les chaises et les fleurs.',
			'J’ai aidé à relire le journal de la commune.'
		],
		learned: [
			'Le maire n’est pas le patron de tout, il y a des services.',
			'Un acte de naissance se garde plus de cent ans.',
			'Tout le monde peut venir écouter le conseil municipal.'
		],
		difficult: ['Répondre au téléphone.', 'Une dame était en colère pour sa poubelle.']
	},
	theatre: {
		done: [
			'J’ai aidé à installer {n} projecteurs sur le pont.',
			'Rangement des costumes par pièce, il y a des robes énormes.',
			'J’ai assisté à une répétition au fond de la salle.',
			'Distribution des programmes le soir de la générale.',
			'J’ai passé le balai sur le plateau, c’est grand.',
			'On a testé la machine à fumée, trop bien.',
			'J’ai préparé les billets avec la billetterie.'
		],
		learned: [
			'On ne dit pas le mot corde dans un théâtre.',
			'Côté cour et côté jardin, maintenant je sais.',
			'Il y a plus de monde derrière la scène que dessus.'
		],
		difficult: [
			'Ne pas faire de bruit pendant la répétition.',
			'Monter à l’échelle, j’ai le vertige.'
		]
	},
	kitchen: {
		done: [
			'Épluchage : {n} kilos de carottes.',
			'J’ai dressé les entrées avec la cheffe.',
			'Plonge puis nettoyage des plans de travail.',
			'J’ai pris les températures des frigos et noté.',
			'On a livré les repas dans deux écoles.',
			'J’ai fait une vinaigrette pour 400 personnes.',
			'Pesée des déchets après le service.'
		],
		learned: [
			'La marche en avant : le propre ne croise jamais le sale.',
			'On garde un échantillon de chaque plat pendant cinq jours.',
			'Un plat doit rester au-dessus de 63 degrés.'
		],
		difficult: ['La charlotte et les chaussures de sécurité.', 'La chambre froide.']
	},
	printer: {
		done: [
			'J’ai compté et emballé {n} paquets d’affiches.',
			'J’ai vu caler la presse, il faut plein d’essais.',
			'J’ai regardé le patron couper le papier, de loin.',
			'Pliage de dépliants, à la fin j’allais vite.',
			'J’ai corrigé une carte de visite sur l’ordinateur.',
			'Rangement des papiers par grammage.',
			'Livraison en ville avec le camion.'
		],
		learned: [
			'Avec quatre couleurs on fait toutes les autres.',
			'L’encre noire n’est jamais tout à fait noire.',
			'Les chutes de papier repartent au recyclage.'
		],
		difficult: ['La concentration toute la matinée.', 'L’odeur de l’encre.']
	},
	station: {
		done: [
			'Accueil sur le quai avec un gilet, j’ai renseigné {n} voyageurs.',
			'J’ai écouté les annonces et j’en ai fait une pour de faux.',
			'Visite du poste d’aiguillage, un écran immense.',
			'J’ai aidé une personne en fauteuil avec l’agente.',
			'Objets trouvés : on a tout étiqueté.',
			'J’ai mis à jour les affiches des travaux.',
			'J’ai compté les montées et descentes du train de 10 h.'
		],
		learned: [
			'Un train ne freine pas comme une voiture, il faut un kilomètre.',
			'Les heures se donnent à la minute près.',
			'On ne traverse jamais, même si on ne voit rien venir.'
		],
		difficult: ['Le train en retard, tout le monde vient nous voir.', 'Le froid sur le quai.']
	}
} as const satisfies Record<string, Words>;
