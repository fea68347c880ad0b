/** A sentence for each code of `shared/api/errors.ts`: what happened, and the way out. */
export const refusals = {
	'signed-out':
		'Votre session est terminée. Ce qui est écrit reste sur cet appareil : identifiez-vous à nouveau.',
	forbidden: 'Ce carnet ne vous est pas ouvert en écriture. Le texte reste sur cet appareil.',
	'too-large': 'C’est trop long pour être envoyé. Raccourcissez, ou copiez le texte ailleurs.',
	malformed: 'L’envoi est illisible. Le texte reste sur cet appareil : rechargez la page.',
	gap: 'Il manque une partie du texte. Carnet la renvoie tout seul.',
	'fact-changed': 'Cette indication existe déjà avec un autre contenu. Faites-en une nouvelle.',
	'bad-fact': 'Cette indication n’est pas comprise. Faites-en une nouvelle.',
	'bad-text': 'Le texte contient un caractère impossible à garder. Effacez-le et recommencez.',
	closed: 'Ce stage est clos depuis plus de 60 jours. Le texte reste sur cet appareil.',
	protocol: 'Cette version de Carnet est trop ancienne. Rechargez la page ; rien n’est perdu.',
	'slow-down': 'Trop d’envois à la fois. Carnet recommence tout seul dans un moment.',
	unavailable: 'Carnet est indisponible un instant. Tout est gardé ; il recommence tout seul.',
	'not-found': 'Cette page n’existe pas.',
	'cross-site': 'Cette demande vient d’un autre site. Elle est refusée.',
	'unknown-link': 'Ce lien n’est pas ou plus valable. Appelez la vie scolaire du lycée.'
} as const;
