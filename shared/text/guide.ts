import type { PersonRole } from '#shared/domain/people.ts';
import { NB, NN } from './typography.ts';

/** One question of « Aide », and its short sentences. */
export interface Question {
	readonly asked: string;
	readonly answer: readonly string[];
}

const KEPT = `«${NN}Gardé sur cet appareil${NN}»`;
const RECEIVED = `«${NN}Reçu par l'établissement${NN}»`;

/** « Aide », one page that works without network. */
export const guide = {
	title: 'Aide',
	lead: 'Cette page se lit aussi sans réseau.',
	more: `Une autre question${NN}? Appelez la vie scolaire.`,
	moreStudent: `Une autre question${NN}? Demande à ton référent.`,
	passes: `Les alertes arriveront-elles ici${NN}?`,
	passesHow: `Une page essaie le réseau, les notifications, l'e-mail et le SMS, un par un.`,
	passesTry: `Est-ce que tout passe${NN}?`,
	urgent: `Besoin d'aide maintenant${NN}?`
} as const;

/** For adults, whatever their role. */
const ADULTS = {
	kept: {
		asked: `Que veut dire ${KEPT}${NN}?`,
		answer: [
			`C'est enregistré ici, même si l'appareil s'éteint.`,
			`Le lycée ne l'a pas encore. Carnet l'enverra tout seul.`
		]
	},
	received: {
		asked: `Que veut dire ${RECEIVED}${NN}?`,
		answer: [`Le lycée l'a, à l'heure indiquée.`, `Vous pouvez fermer Carnet.`]
	},
	network: {
		asked: `Que faire sans réseau${NN}?`,
		answer: [
			`Continuez comme d'habitude.`,
			`Un bandeau dit ce qui attend, et depuis quand.`,
			`Urgence sans réseau de données${NB}: appelez le lycée.`
		]
	},
	lost: {
		asked: `Et si mon appareil est perdu${NN}?`,
		answer: [
			`Appelez le lycée${NB}: il ferme l'accès de cet appareil.`,
			`Ce qui est reçu reste au lycée.`
		]
	},
	shared: {
		asked: `Et sur un poste partagé${NN}?`,
		answer: [
			`Touchez «${NN}Se déconnecter${NN}» en partant.`,
			`Cela efface la copie de cet appareil.`,
			`Carnet refuse tant que tout n'est pas reçu.`
		]
	}
} as const satisfies Record<string, Question>;

const STUDENT: readonly Question[] = [
	{
		asked: `Que veut dire ${KEPT}${NN}?`,
		answer: [
			`Tes mots sont enregistrés ici, même si l'appareil s'éteint.`,
			`Carnet les enverra tout seul, dès qu'il y a du réseau.`
		]
	},
	{
		asked: `Que veut dire ${RECEIVED}${NN}?`,
		answer: [`Le lycée a tes mots, à l'heure indiquée.`, `Tu peux fermer Carnet.`]
	},
	{
		asked: `Que faire sans réseau${NN}?`,
		answer: [
			`Écris comme d'habitude.`,
			`N'efface pas les données du navigateur avant l'envoi.`,
			`N'écris pas en navigation privée${NB}: tout s'y efface à la fermeture.`,
			`Un bandeau dit ce qui attend encore.`
		]
	},
	{
		asked: `Et si le téléphone est interdit en stage${NN}?`,
		answer: [`Laisse-le dans ton sac.`, `Tu peux raconter le soir, ou un autre jour.`]
	},
	{
		asked: `Qui lit ce que j'écris${NN}?`,
		answer: [
			`Ton référent, quand ta journée est finie ou après 15${NB}minutes.`,
			`Si quelqu'un remplace ton référent, c'est écrit en haut de ta page.`,
			`Ton tuteur et tes parents ne voient pas tes pages dans Carnet.`,
			`Si tu racontes un danger, ton référent doit prévenir la direction.`,
			`Carnet repère des phrases à relire, par des règles écrites. Un danger va aussi à la direction.`
		]
	},
	{
		asked: `Et si je perds mon téléphone${NN}?`,
		answer: [
			`Préviens la vie scolaire${NB}: l'accès de ce téléphone sera fermé.`,
			`Ce qui est reçu reste au lycée. Tu continues sur un autre.`,
			`Ce qui n'était pas reçu est resté dans le téléphone.`
		]
	},
	{
		asked: `Et sur un ordinateur du lycée${NN}?`,
		answer: [
			`Touche «${NN}Se déconnecter${NN}» en partant.`,
			`Cela efface la copie de cet ordinateur.`,
			`Carnet refuse tant que tout n'est pas reçu.`
		]
	}
];

const TUTOR: readonly Question[] = [
	{
		asked: `Que dois-je faire chaque jour${NN}?`,
		answer: [
			`Dites une absence dès que vous la voyez.`,
			`Confirmer une présence aide, mais ce n'est pas obligatoire.`
		]
	},
	{
		asked: `Que se passe-t-il après «${NN}Absence${NN}»${NN}?`,
		answer: [
			`La vie scolaire prend l'alerte et appelle la famille.`,
			`Chaque étape s'écrit sous le nom de l'élève, avec l'heure.`
		]
	},
	ADULTS.kept,
	ADULTS.received,
	{
		asked: `Que faire sans réseau${NN}?`,
		answer: [
			`Indiquez l'absence comme d'habitude.`,
			`Après une minute sans réception, appelez aussi la vie scolaire.`
		]
	},
	{
		asked: `Et si je me suis trompé${NN}?`,
		answer: [`Touchez «${NN}Annuler${NN}» sur la ligne de l'élève.`, `Le lycée voit la correction.`]
	},
	{
		asked: `Qui lit ce que j'indique${NN}?`,
		answer: [
			`La vie scolaire, la CPE, le référent et la direction.`,
			`L'élève et sa famille peuvent lire votre phrase.`,
			`Pas de détail médical.`
		]
	},
	{
		asked: `Est-ce que je lis le journal de l'élève${NN}?`,
		answer: [`Non. Il est écrit pour son référent.`]
	},
	ADULTS.lost
];

const REFERENT: readonly Question[] = [
	{
		asked: `Quand est-ce que je peux lire une page${NN}?`,
		answer: [`Quand l'élève a fini sa journée.`, `Sinon, 15${NB}minutes après le dernier mot reçu.`]
	},
	{
		asked: `L'élève sait-il que j'ai lu${NN}?`,
		answer: [
			`Oui${NB}: il voit «${NN}Lu par${NN}», votre nom et l'heure.`,
			`Il faut que sa page soit restée sous vos yeux, quelques secondes.`
		]
	},
	{
		asked: `Pas de nouvelles, est-ce une absence${NN}?`,
		answer: [
			`Non. Le téléphone peut être sans réseau.`,
			`«${NN}Dernier contact${NN}» dit quand il a parlé pour la dernière fois.`
		]
	},
	{
		asked: `Qui lit mes commentaires${NN}?`,
		answer: [`L'élève et les référents de son stage. Personne d'autre.`]
	},
	ADULTS.kept,
	ADULTS.received,
	ADULTS.network,
	ADULTS.lost,
	ADULTS.shared
];

const BOARD: readonly Question[] = [
	{
		asked: `Comment une alerte se termine-t-elle${NN}?`,
		answer: [
			`Quelqu'un la prend, la famille est jointe, puis on la classe.`,
			`Rien ne disparaît sans un geste.`
		]
	},
	{
		asked: `Et si deux personnes la prennent ensemble${NN}?`,
		answer: [`La première l'a. L'autre le lit aussitôt.`]
	},
	{
		asked: `Que veut dire «${NN}Sans nouvelles${NN}»${NN}?`,
		answer: [
			`Ni l'élève ni l'entreprise n'ont parlé.`,
			`Ce n'est pas une absence.`,
			`«${NN}Ouvrir une alerte${NN}» fait chercher l'élève, jusqu'à ce que quelqu'un parle.`
		]
	},
	{
		asked: `Que fait «${NN}À suivre${NN}»${NN}?`,
		answer: [
			`L'alerte s'ouvre toute seule si personne n'a parlé.`,
			`Cela se décide sur la fiche de l'élève, qui ne le lit pas.`
		]
	},
	{
		asked: `Pourquoi le tableau dit-il son âge${NN}?`,
		answer: [
			`Il montre quand le lycée a répondu pour la dernière fois.`,
			`Après 90${NB}secondes sans réponse, des alertes peuvent manquer.`,
			`Appelez alors comme sans Carnet.`
		]
	},
	{
		asked: `Et sans souris${NN}?`,
		answer: [
			`«${NN}Tab${NN}» va d'un bouton à l'autre, «${NN}Entrée${NN}» appuie.`,
			`Le premier «${NN}Tab${NN}» propose d'aller au contenu.`
		]
	},
	ADULTS.kept,
	ADULTS.received,
	ADULTS.network,
	ADULTS.shared
];

const READER: readonly Question[] = [
	ADULTS.kept,
	ADULTS.received,
	ADULTS.network,
	ADULTS.lost,
	ADULTS.shared
];

const GUARDIAN: readonly Question[] = [
	{
		asked: `Ce message vient-il bien du lycée${NN}?`,
		answer: [
			`Le nom et le numéro du lycée sont en haut.`,
			`En cas de doute, appelez-le à ce numéro.`
		]
	},
	{
		asked: `Que dois-je faire${NN}?`,
		answer: [`Touchez «${NN}J'ai bien reçu${NN}».`, `Une question${NN}? Appelez la vie scolaire.`]
	},
	{
		asked: `Est-ce que je lis le journal de mon enfant${NN}?`,
		answer: [`Non. Il est écrit pour son référent.`]
	},
	{
		asked: `Qui lit ma réponse${NN}?`,
		answer: [`La vie scolaire, la CPE, le référent et la direction.`, `L'entreprise ne la lit pas.`]
	}
];

/** What each role asks, in the order in which it comes up. */
export const questions: Readonly<Record<PersonRole, readonly Question[]>> = {
	student: STUDENT,
	tutor: TUTOR,
	referent: REFERENT,
	cpe: BOARD,
	desk: BOARD,
	head: BOARD,
	office: READER,
	care: READER,
	guardian: GUARDIAN
};
