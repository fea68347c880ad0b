import type { SignalLevel } from '#shared/domain/ground.ts';
import type { RuleId } from '#shared/domain/signal/rules.ts';
import { NB } from './typography.ts';

const task = (what: string): string => `Une tâche à vérifier avec le tuteur${NB}: ${what}.`;
const hours = (what: string): string => `Un horaire à vérifier avec le tuteur${NB}: ${what}.`;
const reread = (what: string): string => `Des mots à relire${NB}: ${what}.`;

/** What a rule has seen: words to read again, never an accusation. */
export const signalSentences: Readonly<Record<RuleId, string>> = {
	'self-harm': reread(`l'élève parle de mourir ou de se faire du mal`),
	'sexual-violence': reread(`il est question de gestes, de paroles ou d'images sexuelles`),
	assault: reread('il est question de coups ou de violence physique'),
	threat: reread('il est question de menaces'),
	'locked-up': reread(`il est question de quelqu'un qui ne peut pas sortir`),
	humiliation: reread(`il est question de moqueries, de cris ou d'humiliation`),
	insults: reread(`il est question d'insultes`),
	discrimination: reread('il est question de propos discriminants'),
	sexism: reread('il est question de propos sexistes'),
	'unsuitable-contact': reread(`il est question d'une attention qui gêne l'élève`),
	secret: reread(`il est question d'une chose à ne pas dire`),
	fear: reread(`l'élève parle de peur`),
	distress: reread(`l'élève parle de larmes ou de détresse`),
	alcohol: reread(`il est question d'alcool`),
	drugs: reread('il est question de drogue ou de tabac'),
	injury: `Une blessure à vérifier avec l'élève et le tuteur.`,
	chemicals: task('un produit chimique'),
	asbestos: task("l'amiante"),
	biological: task('du sang, des soins, des déchets de soins'),
	vibration: task('un outil qui vibre'),
	radiation: task('des rayons X'),
	'optical-radiation': task('un laser, une soudure'),
	pressure: task('la plongée'),
	electricity: task("l'électricité"),
	demolition: task('une démolition, une tranchée'),
	tractor: task("conduite d'un tracteur ou d'un quad"),
	'lifting-machine': task("conduite d'un engin"),
	'dangerous-machine': task('une machine ou une lame'),
	'running-machine': task('une machine en marche'),
	height: task('un travail en hauteur'),
	scaffold: task('un échafaudage'),
	'tree-work': task('un travail dans les arbres'),
	'pressure-vessel': task('un appareil sous pression'),
	'confined-space': task('un espace confiné'),
	'molten-metal': task('du métal ou du verre en fusion'),
	temperature: task('une forte chaleur ou un grand froid'),
	animals: task('des animaux'),
	'heavy-load': task('une charge lourde'),
	bar: task("service d'alcool ou vente de tabac"),
	'in-charge': task('la caisse, ou une responsabilité sans adulte'),
	'other-machine': task("usage d'une machine"),
	protection: task('une protection qui manque'),
	'early-or-late': hours(`avant 6${NB}h ou après 20${NB}h`),
	'long-day': hours('une journée ou une semaine trop longue'),
	'no-break': hours('pas de pause'),
	'day-of-rest': hours('un dimanche ou un jour férié'),
	boredom: `L'élève semble s'ennuyer.`,
	unease: `L'élève semble ne pas être à l'aise.`
};

const WRITE_DOWN = `Noter les mots exacts, le jour et l'heure.`;
const NO_INQUIRY = `Ne pas enquêter, ne pas interroger l'élève de nouveau.`;
const TELL = `Prévenir la direction, et l'infirmière ou l'assistante sociale.`;

/** What an adult may do, in the order in which it may be done. It is theirs to decide. */
export const signalSteps: Readonly<Record<SignalLevel, readonly string[]>> = {
	N1: [
		`Danger immédiat${NB}: appeler le 17 ou le 112.`,
		TELL,
		WRITE_DOWN,
		NO_INQUIRY,
		'Ne prévenir ni la famille ni le tuteur avant la décision de la direction.',
		`La direction peut saisir le procureur, ou la cellule départementale (CRIP).`,
		`Un conseil à toute heure${NB}: le 119.`
	],
	N2: [
		TELL,
		WRITE_DOWN,
		NO_INQUIRY,
		'Ne prévenir ni la famille ni le tuteur avant la décision de la direction.',
		`Un conseil${NB}: le 119. Harcèlement, violences en ligne${NB}: le 3018.`
	],
	N3: [
		'En parler avec le tuteur, sans accuser.',
		'Rappeler ce que la convention et la loi permettent.',
		`Blessure${NB}: vérifier que la déclaration est faite.`
	],
	N4: [`Un mot à l'élève, ou un appel.`]
};

/** What stands beside every signal. */
export const signalNote = `À relire${NB}: ce n'est qu'une suggestion, et c'est vous qui décidez.`;
