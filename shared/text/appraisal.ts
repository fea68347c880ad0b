import type { Criterion, Level } from '#shared/domain/appraisal.ts';

/** The appraisal, in two minutes. */
export const appraisal = {
	title: 'Votre appréciation',
	of: (student: string): string => `Stage de ${student}`,
	lead: `Répondez à ce que vous avez pu voir. Rien n'est obligatoire.`,
	readers: `Le référent et la direction lisent cette appréciation. L'élève la lit quand le lycée la publie.`,
	criteria: {
		ponctualite: 'Ponctualité',
		ecoute: 'Écoute et consignes',
		curiosite: 'Curiosité',
		initiative: 'Initiative',
		relations: `Relations avec l'équipe`,
		securite: 'Respect de la sécurité'
	} satisfies Record<Criterion, string>,
	levels: {
		'a-travailler': 'À travailler',
		'en-progres': 'En progrès',
		bien: 'Bien',
		'tres-bien': 'Très bien'
	} satisfies Record<Level, string>,
	count: (done: number, all: number): string => `${done} sur ${all}`,
	text: 'Un mot, si vous voulez',
	textHint: `Un progrès, une réussite, un conseil pour la suite.`,
	send: `Envoyer l'appréciation`,
	sendAgain: `Envoyer la nouvelle version`,
	nothing: `Choisissez au moins une réponse, ou écrivez un mot.`,
	draft: `Brouillon gardé sur cet appareil. Rien n'est encore envoyé.`,
	thanks: `Merci. Votre appréciation est gardée.`,
	replaced: `La dernière version envoyée compte. Le lycée garde aussi la première.`,
	notYours: `Seul le tuteur du stage remplit cette page.`,
	notYet: (day: string): string => `L'appréciation s'ouvre le dernier jour, ${day}.`
} as const;
