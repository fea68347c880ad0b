/** Said at any workplace, after the sentence of the trade or in its stead. */
export const ASIDES = [
	'À midi j’ai mangé avec l’équipe.',
	'On m’a expliqué deux fois sans s’énerver.',
	'Il n’y avait pas grand monde.',
	'Grosse journée.',
	'On m’a dit merci.',
	'L’après-midi c’était plus calme.',
	'J’ai surtout regardé.',
	'J’ai pu faire sans aide, c’était cool.',
	'Un collègue m’a raconté comment il a commencé.',
	'Fatigue mais bonne journée.',
	'Demain je continue.',
	'J’ai posé plein de questions.'
] as const;

/** Three words are enough. */
export const TERSE = [
	'rangement',
	'comme hier',
	'inventaire et ménage',
	'accueil',
	'j’ai observé',
	'un peu de tout',
	'livraison ce matin',
	'nettoyage, rangement, nettoyage',
	'pas mal de monde',
	'un coup de main partout'
] as const;

export const LEARNED = [
	'Que les adultes aussi se trompent.',
	'Dire bonjour à tout le monde en arrivant.',
	'Il faut prévoir la veille.',
	'Le vocabulaire du métier, j’ai fait une liste.',
	'Ils ont presque tous changé de métier une fois.',
	'Qu’on peut apprendre sans être assis.',
	'La sécurité avant tout, ils le répètent.',
	'Qu’il faut demander quand on ne sait pas.'
] as const;

export const DIFFICULT = [
	'Me lever.',
	'Le bus était en retard.',
	'J’ai pas osé demander une pause.',
	'Je ne savais pas où me mettre.',
	'Un peu long l’après-midi.',
	'Rien',
	'J’ai oublié mon repas.',
	'Retenir tous les prénoms.',
	'Rester debout longtemps.',
	'Parler aux gens que je connais pas.'
] as const;

/** Of référents, under a day. */
export const COMMENTS = [
	'Tu racontes bien. Qu’est-ce qui t’a fait choisir de commencer par là ?',
	'Merci pour ce récit. Garde cette idée pour ton oral.',
	'Demande à ton tuteur pourquoi on fait ainsi, et raconte-moi.',
	'Bravo d’avoir osé.',
	'La fatigue est normale, la première semaine.',
	'Tu peux m’en dire plus sur cette machine ?',
	'Une phrase de plus sur ce que tu as ressenti, si tu veux.',
	'Bien vu ! C’est exactement ce que dit le programme de SES.',
	'Je passe te voir bientôt, on en parlera.',
	'Merci, je transmets tes remerciements à l’équipe.'
] as const;

/** Of référents, for référents, CPE and head: facts, no judgement. */
export const NOTES = [
	'Visite prévue dans la semaine, l’après-midi.',
	'Le tuteur confirme les horaires de la convention.',
	'L’élève mange sur place, accord du tuteur.',
	'Pas encore de page écrite : relance faite de vive voix.',
	'Trajet de 40 minutes en bus, arrivée possible à 8 h 40.'
] as const;

export const CALLS = [
	'Tout va bien, toujours à l’heure et plein de questions.',
	'Le tuteur demande quoi faire remplir le dernier jour : expliqué.',
	'Visite fixée avec le tuteur.',
	'Bon démarrage, un peu de timidité.',
	'L’équipe est contente, l’élève prend des initiatives.'
] as const;
