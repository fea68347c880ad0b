import { NB, NN } from './typography.ts';

/** « 7KP2-MWX4-9RTA »: a code as it is printed and read aloud. */
export function codeText(code: string): string {
	return code.match(/.{1,4}/g)?.join('-') ?? code;
}

/** Who comes with a code, or with an address of the school. */
export const entering = {
	title: 'Entrer dans Carnet',
	other: `Entrer avec une fiche, ou par e-mail`,
	looking: 'Un instant…',
	otherPerson: `Sur un appareil partagé, chacun entre avec sa fiche. Ce qui est écrit ici y reste.`,
	sheet: `J'ai une fiche d'activation`,
	code: 'Code de la fiche',
	codeHint: `Douze lettres et chiffres. Majuscules et tirets sont inutiles.`,
	codeWrong: `Ce code n'est pas complet, ou une lettre est fausse. Relire la fiche.`,
	go: 'Continuer',
	school: 'Établissement',
	choose: 'Choisir un établissement',
	chosenNone: `Choisissez d'abord un établissement.`,
	unreachable: 'Le lycée est injoignable pour le moment. Réessayez avec du réseau.',
	again: 'Réessayer',
	dead: `Ce code ne marche pas, ou a déjà servi.`,
	deadOut: `Demande une autre fiche à ton référent ou à la vie scolaire.`,
	confirm: (name: string): string => `Tu es ${name}${NN}?`,
	confirmStaff: (name: string): string => `Vous êtes ${name}${NN}?`,
	confirmWhere: (school: string): string => `Carnet de stage, ${school}.`,
	confirmOnce: `La fiche sert une seule fois. Cet appareil gardera ton carnet.`,
	yes: (name: string): string => `Oui, je suis ${name}`,
	no: `Non, ce n'est pas moi`,
	notMe: `Rien n'a servi. Rends cette fiche à la vie scolaire du lycée.`,
	back: 'Retour',
	staff: 'Je travaille au lycée',
	email: 'Adresse e-mail professionnelle',
	emailHint: `Celle que le lycée a inscrite dans Carnet.`,
	emailWrong: `Cette adresse n'est pas complète.`,
	send: 'Recevoir un code',
	sent: (email: string): string => `Si ${email} est inscrite ici, un code y arrive dans la minute.`,
	sentNothing: `Rien reçu${NN}? Regardez dans les indésirables, puis demandez à la direction.`,
	emailCode: 'Code reçu par e-mail',
	emailCodeHint: `Huit chiffres, valables 10${NB}minutes.`,
	emailCodeWrong: `Il faut huit chiffres.`,
	emailDead: `Ce code ne marche pas. Au bout de cinq essais, il en faut un autre.`,
	vouch: (name: string): string => `Entrer avec ${name}`,
	vouching: 'Vérification en cours…',
	vouchDead: `L'entrée n'a pas abouti, ou cette adresse n'est pas celle d'un personnel inscrit ici.`,
	vouchDeadOut: `Demandez à la direction, ou entrez avec un code.`,
	enter: 'Entrer',
	another: 'Demander un autre code',
	tooMany: `Trop de codes demandés pour cette adresse. Réessayez dans une heure, ou sur un appareil où vous êtes déjà entré.`
} as const;
