/** In the place of a name (LM3). */
export const alias = {
	student: `l'élève`,
	tutor: 'le tuteur',
	person: 'une personne',
	host: `l'entreprise`,
	place: 'un lieu',
	school: `l'établissement`,
	unknown: `quelqu'un`,
	address: 'une adresse',
	number: 'un numéro'
} as const;

/** The same, where several students are spoken of. */
export const aliasInClass = {
	...alias,
	student: 'un élève',
	tutor: 'un tuteur',
	host: 'une entreprise'
} as const;

/** What the service is asked to do (LM2). */
export const task = {
	summary: `Reformule en français, en deux à quatre phrases simples, ce qu'un élève écrit de son stage. N'ajoute rien. Ne juge pas. Ne donne aucun conseil. Dis ${alias.student} pour parler de lui. Réponds par le texte seul.`,
	class: `Reformule en français, en trois à cinq phrases simples, ce que des élèves d'une classe écrivent de leurs stages. Chaque ligne est d'un élève. N'ajoute rien. Ne juge pas. Ne compare personne. Ne donne aucun conseil. Réponds par le texte seul.`,
	question: `Reformule en français cette question posée à un élève en stage. Une seule phrase, en tutoyant, de quinze mots au plus. Réponds par la question seule.`
} as const;
