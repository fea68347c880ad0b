import { lexiconOf, wordIn } from './lexicon.ts';

/** Words that workplaces have in their names, and what they say there. */
const NAMED = {
	shop: lexiconOf(
		'boutique magasin supermarche hypermarche superette librairie papeterie fleuriste bijouterie bazar jardinerie'
	),
	food: lexiconOf(
		'boulangerie patisserie restaurant brasserie boucherie charcuterie traiteur cafe pizzeria creperie chocolaterie fromagerie poissonnerie cantine glacier'
	),
	health: lexiconOf(
		'pharmacie clinique hopital medical medicale dentaire infirmier kinesitherapie ehpad laboratoire sante ambulance opticien'
	),
	child: lexiconOf('creche ecole maternelle elementaire periscolaire garderie enfance'),
	office: lexiconOf(
		'comptable comptabilite assurance banque immobiliere immobilier secretariat notaire notarial'
	),
	build: lexiconOf(
		'garage menuiserie plomberie electricite maconnerie carrosserie charpente batiment peinture ebenisterie serrurerie metallerie carrelage imprimerie usine mecanique chantier'
	),
	nature: lexiconOf(
		'ferme elevage haras pepiniere maraicher horticulture gaec earl vignoble vigneron paysagiste equestre zoo apiculture agricole equitation'
	),
	media: lexiconOf(
		'informatique numerique web studio radio theatre musee cinema mediatheque bibliotheque photographe logiciel multimedia'
	),
	public: lexiconOf(
		'mairie prefecture gendarmerie police tribunal pompier sdis avocat huissier impot douane'
	)
} as const;

export type Sector = keyof typeof NAMED;

/**
 * QU5: what the names of the workplaces say, and the word that says it. Two sectors say nothing: a question about the wrong
 * one is worse than none.
 */
export function sectorOf(
	hosts: readonly string[]
): { readonly sector: Sector; readonly word: string } | undefined {
	const name = hosts.join(' ');
	const found = (Object.keys(NAMED) as Sector[]).flatMap((sector) => {
		const word = wordIn(name, NAMED[sector]);
		return word === undefined ? [] : [{ sector, word }];
	});
	return found.length === 1 ? found[0] : undefined;
}
