import type { Decided, Run, TermsRefusal } from '#shared/domain/substitution.ts';
import { requestRefusals } from './request-refusals.ts';
import { settings } from './settings.ts';
import { daysText } from './stand-in.ts';
import { NB, NN } from './typography.ts';

/** « Remplacements »: a head says who stands in for a référent. */
export const substitutions = {
	title: settings.substitutions,
	lead: `Un référent s'absente${NB}: une autre personne suit ses élèves et reçoit ses alertes, du premier jour au dernier.`,
	keeps: `La personne absente garde ses accès, sans être dérangée.`,
	add: 'Prévoir un remplacement',
	none: `Aucun remplacement, ni aujourd'hui ni plus tard.`,
	groups: { running: 'En cours', coming: 'À venir', past: 'Passés' } satisfies Record<Run, string>,
	who: (substitute: string, absent: string): string => `${substitute} remplace ${absent}`,
	journal: { yes: 'Lit aussi le journal.', no: 'Ne lit pas le journal.' },
	over: {
		ended: (when: string): string => `Fin décidée ${when}.`,
		'taken-back': (when: string): string => `Annulé ${when}, avant le début.`
	},
	change: 'Changer',
	end: 'Mettre fin',
	takeBack: 'Annuler le remplacement',
	of: (label: string, substitute: string): string => `${label}${NB}: ${substitute}`,
	history: (count: number): string => `Décisions (${count})`,
	decided: (by: string, when: string, what: string): string => `${by}, ${when}${NB}: ${what}`,
	formTitle: { add: 'Nouveau remplacement', change: 'Changer le remplacement' },
	absent: 'Référent absent',
	students: (name: string, count: number): string =>
		`${name} (${count}${NB}élève${count > 1 ? 's' : ''})`,
	substitute: 'Qui remplace',
	choose: 'Choisir',
	from: 'Premier jour',
	to: 'Dernier jour',
	reads: 'Lit aussi le journal',
	readsHint: `Pages, ressenti, commentaires et publication de l'appréciation. L'élève le sait avant d'écrire.`,
	begun: `Le remplacement a commencé${NB}: seuls le dernier jour et le journal peuvent changer.`,
	save: 'Enregistrer',
	cancel: 'Annuler',
	endTitle: (substitute: string): string => `Mettre fin au remplacement par ${substitute}${NN}?`,
	endOut: (substitute: string, absent: string): string =>
		`${substitute} ne voit plus ces élèves dès maintenant. Les alertes vont de nouveau à ${absent}.`,
	takeBackTitle: (substitute: string): string => `Annuler le remplacement par ${substitute}${NN}?`,
	takeBackOut: `Il n'a pas commencé${NB}: rien n'aura été ouvert.`,
	keep: 'Garder',
	mistakes: {
		nobody: `Choisir le référent absent et la personne qui remplace.`,
		'same-person': `Une personne ne peut pas se remplacer elle-même.`,
		'no-day': `Indiquer le premier et le dernier jour.`,
		past: `Le premier jour ne peut pas être déjà passé, ni le dernier.`,
		backwards: `Le dernier jour vient après le premier.`,
		'too-long': `Un remplacement dure au plus une année scolaire.`,
		'too-far': `Le premier jour est à plus d'un an.`,
		begun: `Le remplacement a commencé entre-temps. Fermer, puis relire.`,
		'already-replaced': requestRefusals['already-replaced'],
		'already-referent': requestRefusals['already-referent'],
		'substitute-away': requestRefusals['substitute-away'],
		'stands-in': requestRefusals['stands-in']
	} satisfies Record<TermsRefusal, string>,
	saved: 'Enregistré. Les personnes concernées le voient.',
	ended: 'Remplacement terminé.',
	takenBack: 'Remplacement annulé.',
	changed: `Quelqu'un vient de changer la même chose. Rien n'est écrasé${NB}: voici ce qui est inscrit maintenant.`,
	notSaved: `Pas enregistré${NB}: le lycée n'a pas répondu. Recommencer avec du réseau.`,
	stale: (clock: string): string =>
		`Sans réseau${NB}: lu à ${clock}, peut-être changé depuis. Pour décider, il faut du réseau.`,
	offline: `Les remplacements se lisent avec du réseau.`,
	offlineOut: `Rien n'est perdu. Réessayer une fois connecté.`,
	again: 'Réessayer',
	reading: 'Lecture des remplacements…'
} as const;

/** What one decision was, in words. */
export function decisionText({ state, substitute, from, to, journal }: Decided): string {
	if (state === 'ended') return 'a mis fin au remplacement.';
	if (state === 'taken-back') return 'a annulé le remplacement.';
	return `${substitute.name}, ${daysText(from, to)}, ${journal ? 'avec' : 'sans'} le journal.`;
}
