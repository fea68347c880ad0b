import type { Lexical } from './lexical.ts';

/** N3 that no machine is needed for: an injury, what protects and is not worn. */
export const BODILY: readonly Lexical[] = [
	{
		rule: 'injury',
		says: `
			malaise ~4 chaleur|chaud|cause|froid|cuisine
			=eu|fait|fais|failli ~2 malaise|vertiges|syncope
			=me|myself ~3 fait|fais =mal
			=tombe|=tombee|atterri ~3 =sur ~1 pied|orteil|main|tete|epaule|doigt|jambe
			hematome|=bosse|=entorse
			=myself =suis|etais|fait|=fais|=faisais ~3 =coupe|=coupee|=couper|=brule|=brulee|=bruler|=coince|=coincee|=coincer|=blesse|=blessee|=blesser|=cogne|=cognee|=entaille|=entaillee|=pince|=pincee|=tordu|=tordue|=foule|=foulee|=casse|=cassee|=ecorche|=ecorchee|=pique|=piquee|=electrocute|=ouvert|=ouverte|=ecrase|=ecrasee|=ebouillante|=ebouillantee|=mordre|=mordu|=griffer|=prise|=pris|=plante|=plantee|=enfonce|=tranche|=arrache|=rape|=eclate|=explose|=fracture|=luxe|=claque|=dechire|=froisse|=bloque|=assomme|=ecorcher|=demis|=demise
			=myself =coupe|=brule|=coince|=blesse|=cogne|=pince|=pique|=ecrase
			=coupe|=brule|=ecrase|=coince|=pince|=entaille|=pique|=ouvert|=casse|=tordu|=foule ~1 =le|=la|=un|=les|=mon|=ma =doigt|=doigts|=main|=pouce|=bras|=pied|=cheville|=poignet|=index|=paume|=genou|=dos
			=me =suis|=fait ~2 =coupe|=coupee|=brule|=brulee|=coince|=coincee|=blesse|=blessee|=entaille|=mal
			=me|=mes =a|=ont|=fait ~3 =mordu|=mordue|=griffe|=griffee|=pique|=piquee|=pansement|=bandage|=points|=plaie|=desinfecte
			=je ~3 =saigne|=saignais|=saigner|=tombe|=tombee|=glisse|=glissee|=evanoui|=evanouie|=trebuche ~4 =escabeau|=echelle|=escalier|=escaliers|=sol|=dos|=genou|=chariot|=toit|=mal|=bleu|=beaucoup|=main|=doigt|=travers|=quai|=camion
			=saigne|=saignait|=saignais|=saigner
			=points =de =suture
			=pansement|=bandage|=attelle|=platre|=strapping|=strap ~4 =doigt|=main|=bras|=pouce|=pied|=cheville|=moi|=poignet
			=mis|=fait|=met|=mettre ~2 =pansement|=bandage|=creme
			=pris|=prendre|=recu|=mange ~2 =decharge|=jus|=chataigne|=electrique|=electricite
			=pris|=recu|=prend|=recevoir ~4 =oeil|=yeux|=tete|=pied|=pieds|=main|=doigt|=visage
			=eclat|=copeau|=etincelle|=projection|=limaille|=echarde|=produit|=javel|=eclaboussure ~5 =oeil|=yeux|=doigt|=main|=bras
			=doigt|=doigts|=main|=pouce|=pied|=bras|=index|=ongle ~4 =coince|=coincee|=coinces|=coupe|=coupee|=brule|=brulee|=ecrase|=ecrasee|=sang|=saigne|=gonfle|=enfle|=ouvert|=casse|=entaille|=noir|=sectionne
			=brulure|=brulures|=coupure|=coupures|=entorse|=fracture|=entaille|=plaie|=cloque|=cloques|=ampoule|=ampoules|=ecchymose ~4 =moi|=main|=mains|=doigt|=doigts|=bras|=cheville|=pied|=poignet|=pieds|=degre|=jai|=ai
			=je|=jai|=ai ~3 =brulure|=coupure|=entorse|=fracture|=entaille|=cloque|=cloques|=ampoules|=tendinite|=lumbago|=hematome|=bosse|=cicatrice|=eczema|=irritation
			=tombe|=tombee|=atterri|=fini|=emmene|=emmenee|=alle|=allee|=parti|=partie|=finir ~2 =urgences|=hopital|=infirmerie|=pompiers
			=mal|=bloque|=casse|=detruit|=coince =au|=le|=aux|=a|=en =dos|=lombaires|=reins|=yeux|=poignets|=epaules|=epaule
			=dos ~3 =mal|=bloque|=casse|=detruit|=mort|=fracasse|=coince|=compote
			=malaise|=vertige|=vertiges|=evanoui|=evanouie|=tourne|=perdu =connaissance|=la
			=tete =qui? =me? =tourne|=tournait
			=yeux ~3 =brule|=brulaient|=piquent|=piquaient|=rouges
			=mains|=peau ~4 =brule|=brulaient|=rouges|=irritees|=irritee|=brulees|=pelent|=craquelees|=rouge|=abimees
		`
	},
	{
		rule: 'early-or-late',
		says: `
			=je|=on|=ai|=me ~4 travaille|travailler|bosse|bosser|fait|faire ~2 =de|=la =nuit
			=ai ~1 fait =la =nuit
		`
	},
	{
		rule: 'protection',
		outright: `
			=sans ~2 =gants|gant|casque|lunettes|masque|protection|protections|harnais|=epi|baudrier|bouchons|visiere|securite|ceinture|chaussures|tablier|carter|=garde|equipement
			=pas|=ni|=plus|aucun|aucune|jamais|manquait|manque|oublie|oubliaient ~5 =gants|gant|casque|casques|lunettes|masque|masques|protection|protections|harnais|=epi|baudrier|visiere|=chaussures|=bouchons|=equipement
		`
	}
];
