import { lexiconOf, type Lexicon } from './lexicon.ts';
import type { Theme } from './themes.ts';

/** QU4: words that a student writes of each theme. None of feelings, health or danger: nothing goes on from those. */
export const CUES: Readonly<Record<Theme, Lexicon>> = {
	people: lexiconOf(
		'patron patronne tuteur tutrice chef cheffe gerant gerante directeur directrice vendeur vendeuse client cliente visiteur boulanger boulangere mecanicien mecanicienne infirmier infirmiere secretaire livreur cuisinier cuisiniere'
	),
	tools: lexiconOf(
		'four couteau machine perceuse marteau balance tournevis pinceau imprimante scanner ordinateur logiciel tracteur pelle scie outil appareil rouleau caisse tablette microscope aspirateur etiqueteuse pince petrin batteur ciseau'
	),
	safety: lexiconOf(
		'gant casque lunette blouse charlotte masque consigne securite hygiene extincteur gilet protection'
	),
	trades: lexiconOf(
		'metier formation diplome cap bts licence master apprentissage apprenti apprentie alternance etude'
	),
	teamwork: lexiconOf('equipe collegue ensemble reunion planning binome relais'),
	self: lexiconOf('reussi reussie appris fier fiere essaye progresse prepare fabrique'),
	orientation: lexiconOf('orientation avenir lycee specialite')
};
