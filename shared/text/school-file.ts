import { NB, NN, unbroken } from './typography.ts';

/* « Dossier de l'établissement »: what a head prints, completes and signs. A frame, not legal advice: it says so. */

/** One part, on paper of its own. */
export interface Part {
	readonly key: string;
	readonly title: string;
	/** For whom, and what to do with it. */
	readonly use: string;
	readonly items: readonly (readonly [name: string, text: string])[];
}

export const schoolFile = {
	title: `Dossier de l'établissement`,
	lead: `Six feuilles à compléter, à faire relire par le délégué à la protection des données de l'académie, puis à signer. Ce sont des cadres${NB}: ils ne remplacent pas son avis.`,
	blank: `${NN}………………………………${NN}`,
	copy: 'Copier',
	parts: 'Les feuilles'
} as const;

const TO_FILL = schoolFile.blank;

/** @param school its name and telephone, as Carnet has them */
export function partsOf(school: { readonly name: string; readonly phone: string }): Part[] {
	const { name } = school;
	const phone = unbroken(school.phone);
	return [
		{
			key: 'register',
			title: `Registre des traitements`,
			use: `Pour le registre de l'établissement (RGPD, article${NB}30).`,
			items: [
				[`Traitement`, `Carnet, suivi des stages d'observation.`],
				[`Responsable`, `Le chef ou la cheffe d'établissement de ${name}.`],
				[`Délégué à la protection des données`, `Celui de l'académie${NB}: ${TO_FILL}`],
				[
					`Finalités`,
					`Savoir que chaque élève est arrivé, prévenir la famille d'une absence ou d'un accident, accompagner l'élève, garder la trace de son stage.`
				],
				[
					`Base légale`,
					`Mission d'intérêt public (RGPD, article${NB}6, 1, e). Pas le consentement.`
				],
				[
					`Personnes`,
					`Élèves, responsables légaux, tuteurs en entreprise, personnels de l'établissement.`
				],
				[
					`Données`,
					`Identité, date de naissance, classe, numéro SIECLE${NN}; lieux, dates et horaires du stage${NN}; présences, retards, absences, accidents${NN}; journal et ressenti de l'élève${NN}; demandes d'aide${NN}; coordonnées des responsables, des tuteurs et des personnels. Aucune position, aucune photo, aucun diagnostic.`
				],
				[
					`Destinataires`,
					`L'élève, son référent et qui le remplace, la CPE, la vie scolaire, la direction${NN}; le tuteur pour ses demi-journées${NN}; la famille pour ce qui la concerne. Le journal n'est lu que par l'élève, son référent, et qui le remplace si la direction le décide.`
				],
				[`Hors de l'Union européenne`, `Aucun transfert.`],
				[
					`Durées`,
					`Journal de seconde${NB}: 31${NB}décembre. Journal de collège${NB}: résultats du brevet. Le reste${NB}: fin de l'année scolaire. Effacement automatique, dates réglables par la direction.`
				],
				[
					`Sécurité`,
					`Cloisonnement par établissement, liens révocables, accès et décisions scellés, sauvegardes, effacement rejoué après restauration.`
				]
			]
		},
		{
			key: 'impact',
			title: `Analyse d'impact`,
			use: `Un cadre à compléter avant la mise en service${NB}: public mineur, suivi et textes personnels la rendent nécessaire (RGPD, article${NB}35).`,
			items: [
				[
					`Ce qui est nécessaire`,
					`Sans Carnet, une absence sur le lieu de stage se sait par un appel, tard ou jamais. Les données sont limitées à ce que ce suivi demande.`
				],
				[
					`Un journal lu par qui ne doit pas`,
					`Gravité forte. Droits refusés par défaut, journal fermé à la vie scolaire, au tuteur et à la famille, lectures inscrites à l'historique. Reste${NB}: un appareil partagé. Mesure locale${NB}: ${TO_FILL}`
				],
				[
					`Une alerte perdue`,
					`Gravité forte. Chaque alerte remonte jusqu'à la famille, la chaîne s'essaie toutes les quinze minutes, le tableau devient rouge si une voie est morte. Mesure locale${NB}: ${TO_FILL}`
				],
				[
					`Un message qui en dit trop`,
					`SMS, e-mails et notifications ne portent ni nom d'élève ni motif.`
				],
				[
					`Une fuite de la base`,
					`Secrets non gardés en clair, rôles sans droits, sauvegardes à protéger comme la base. Mesure locale${NB}: ${TO_FILL}`
				],
				[
					`Une décision prise par une machine`,
					`Aucune${NB}: Carnet prévient, une personne décide.`
				],
				[`Avis`, `Délégué${NB}: ${TO_FILL}  Élèves et familles consultés${NB}: ${TO_FILL}`]
			]
		},
		{
			key: 'processor',
			title: `Clause de sous-traitance`,
			use: `À joindre au contrat avec qui héberge Carnet (RGPD, article${NB}28). Inutile si l'établissement l'héberge lui-même.`,
			items: [
				[`Objet`, `Héberger Carnet pour ${name}, sur instruction écrite et pour rien d'autre.`],
				[`Secret`, `Les personnes qui interviennent y sont tenues. Aucune ne lit un journal.`],
				[`Lieu`, `Données et sauvegardes dans l'Union européenne${NB}: ${TO_FILL}`],
				[
					`Autres sous-traitants`,
					`Aucun sans accord écrit. E-mail${NB}: ${TO_FILL}  SMS${NB}: ${TO_FILL}`
				],
				[
					`Violation`,
					`Signalée à l'établissement dans les 24${NB}heures${NN}; l'établissement prévient la CNIL dans les 72${NB}heures.`
				],
				[
					`Fin`,
					`Restitution d'une sauvegarde, puis effacement de tout, registre des effacements compris, attesté par écrit.`
				],
				[`Contrôle`, `L'établissement peut tout vérifier, ou le faire vérifier.`]
			]
		},
		{
			key: 'students',
			title: `Information des élèves`,
			use: `À remettre avec la fiche d'activation, et à lire en classe.`,
			items: [
				[`Carnet`, `C'est le carnet de ton stage. Tu y écris ta journée, même sans réseau.`],
				[
					`Qui lit ton journal`,
					`Toi et ton référent. Pas ton tuteur, pas ta famille, pas la vie scolaire.`
				],
				[
					`Qui sait si tu es là`,
					`Ton tuteur, ton référent, la vie scolaire, la direction${NN}; ta famille si tu manques.`
				],
				[`Ce que Carnet ne fait pas`, `Il ne sait pas où tu es. Il ne te note pas.`],
				[
					`Tes droits`,
					`Lire, corriger, emporter ou faire effacer ce qui te concerne${NB}: page «${NN}Mes données${NN}», ou la vie scolaire au ${phone}.`
				],
				[
					`Si quelque chose ne va pas`,
					`Le bouton «${NN}J'ai besoin d'aide${NN}» marche toujours. En danger${NB}: 17 ou 112. Violences${NB}: 119.`
				]
			]
		},
		{
			key: 'families',
			title: `Information des familles`,
			use: `À joindre à la convention de stage.`,
			items: [
				[
					`Pourquoi`,
					`${name} suit les stages avec Carnet pour savoir que votre enfant est arrivé et vous prévenir s'il manque.`
				],
				[
					`Ce que vous recevez`,
					`Un SMS ou un e-mail sans nom ni motif, avec un lien vers l'événement. Le numéro de l'établissement${NB}: ${phone}.`
				],
				[
					`Ce que vous ne lisez pas`,
					`Le journal de votre enfant${NB}: il est à lui, et à son référent.`
				],
				[
					`Base et durée`,
					`Mission d'intérêt public. Gardé jusqu'à la fin de l'année scolaire, le journal de seconde jusqu'au 31${NB}décembre.`
				],
				[
					`Vos droits`,
					`Accès, rectification, opposition, limitation${NB}: écrivez à la direction, ou au délégué de l'académie${NB}: ${TO_FILL}. Réponse en un mois. Réclamation${NB}: CNIL.`
				]
			]
		},
		{
			key: 'tutors',
			title: `Information des tuteurs, et règlement intérieur`,
			use: `Le premier texte va avec la convention, le second au conseil d'administration.`,
			items: [
				[
					`Tuteurs`,
					`Un lien personnel, sans compte${NB}: une touche pour dire «${NN}présence${NN}» ou «${NN}absence${NN}». L'établissement garde votre nom, vos coordonnées et ce que vous indiquez jusqu'à la fin de l'année scolaire. Vous ne lisez pas le journal. Ce lien est à vous${NB}: ne le transmettez pas.`
				],
				[`Vos droits`, `Accès, rectification, opposition${NB}: ${name}, ${phone}.`],
				[
					`Règlement intérieur`,
					`«${NN}Pendant un stage d'observation, l'élève signale son arrivée dans Carnet ou par téléphone. L'usage du téléphone sur le lieu de stage suit les consignes de l'entreprise. Le registre d'appel de l'établissement fait seul foi.${NN}»`
				]
			]
		}
	];
}

/** As plain text, for a word processor. */
export function partText({ title, items }: Part): string {
	return [title, '', ...items.map(([name, text]) => `${name}${NB}: ${text}`)].join('\n');
}
