/** What a service outside made of words: on screen it never stands without its label. */
export const rephrase = {
	ask: 'Reformuler',
	leaves: `Les phrases partent vers un service extérieur, sans les noms connus. L'établissement le note.`,
	questionLeaves: `La question part vers un service extérieur. N'y mettez aucun nom.`,
	asking: 'Reformulation…',
	label: `Reformulé par un service automatique. Les phrases de l'élève font foi.`,
	classLabel: `Reformulé par un service automatique. Les phrases des élèves font foi.`,
	questionLabel: `Proposé par un service automatique. Relisez avant de prendre.`,
	take: 'Prendre cette phrase',
	left: `Une partie des phrases n'a pas été envoyée.`,
	why: {
		down: `Le service de reformulation ne répond pas. Le reste marche comme avant.`,
		nothing: `Ces phrases ne sont pas envoyées. Lisez-les dans ses mots.`,
		named: `Un nom ou un numéro pourrait rester. Rien n'a été envoyé.`
	},
	dataTitle: 'Reformulation automatique',
	data: [
		`Un référent peut faire reformuler quelques phrases des journaux par un service extérieur.`,
		`Les noms que Carnet connaît sont retirés avant l'envoi. Chaque demande est notée.`,
		`Le résultat n'est pas gardé, et ne décide de rien.`
	]
} as const;
