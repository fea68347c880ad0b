import type { Lexical } from './lexical.ts';

/** N4: a word to the student, when the référent has time. */
export const UNEASE: readonly Lexical[] = [
	{
		rule: 'boredom',
		says: `
			=myself ~3 =ennuie|=ennuye|=ennuyee|=ennuyais|=ennui|=ennuyer|=emmerde|=emmerdais|=fais|=faisais|=suis|=embete|=embetais|=fait
			=ennui|=ennuyeux|=ennuyeuse|=ennuyant|=ennuyante|=chiant|=barbant|=relou|=chiante|=soulant|=saoulant|=gonflant
			=trop|=tellement|=tres|=super|=grave|=hyper =nul|=long|=chiant|=relou|=longue|=nulle
			=ce =est|=etait =nul|=chiant|=mortel|=relou
			=regarde|=regarder|=regardais|=compte|=compter|=comptais ~2 =heure|=heures|=minutes|=montre|=horloge|=jours
			=vivement ~3 =fin|=vendredi|=weekend|=week|=rentree|=termine|=finisse|=demain
			=temps ~3 =long|=passe
			=tourne|=tourner|=tournais ~1 =en =rond
			=journee|=journees|=apres|=matinee|=stage ~3 =interminable|=longue|=interminables|=trop
		`,
		outright: `
			=rien|=pas|=plus ~2 =a =faire
			=rien =fait|=foutu|=fais|=faire|=foutre|=appris|=apprends
			=fait|=fais|=faisais =rien
			=sers|=servais|=sert|=servir =a =rien
			=donne|=donnent|=confie|=propose|=explique|=montre|=donnait ~1 =rien|=jamais ~2 =a|=faire
			=motive|=motivee|=motivation|=interesse|=interessee|=interessant|=plait|=plaisait|=plu|=interesse ~1 =plus|=pas|=rien
			=pas|=plus|=rien|=aucune ~2 =motive|=motivee|=motivation|=interesse|=interessee|=interessant|=plait|=plu|=interessante
			=temps ~2 =passe|=passait =pas|=plus
		`
	},
	{
		rule: 'unease',
		says: `
			=myself ~2 =sens|=sentais|=senti|=sentie|=suis ~4 =seul|=seule|=inutile|=mal|=exclu|=exclue|=invisible|=trop|=perdu|=perdue|=isole|=isolee|=nul|=nulle|=rejete|=rejetee|=bete|=demoralise|=vide|=genant|=genante|=transparent|=transparente|=depasse|=depassee|=ignore|=ignoree
			=me ~3 =ignorer|=ignore|=ignorent|=ignoraient|=ignorait|=calcule|=calculent|=calculait|=exclu|=exclus|=evite|=evitent|=laisse|=laissent|=snobe|=oublie|=oublient
			=mange|=mangeais|=manger|=dejeune|=dejeuner|=midi|=pause ~4 =seul|=seule
			=tout|=toute =seul|=seule ~3 =coin|=midi|=pause|=cote|=manger
			=triste|=tristes|=decourage|=decouragee|=demotive|=demotivee|=demoralise|=demoralisee|=decu|=decue|=degoute|=degoutee|=morose|=blase|=blasee|=saoule|=saoulee
			=moral =a|=au|=dans|=bas
			=stresse|=stressee|=stress|=angoisse|=angoissee|=anxieux|=anxieuse|=stressais|=stressant|=pression|=inquiet|=inquiete
			=fatigue|=fatiguee|=creve|=crevee|=epuise|=epuisee|=claque|=claquee|=lessive|=lessivee|=vide|=ko|=mort|=morte|=crevant|=epuisant|=hs|=naze|=kaput
			=mal|=maux ~1 =ventre|=tete|=dos|=pieds
			=dors|=dormi|=dormir|=sommeil ~1 =mal|=peu|=pas
			=envie ~2 =rentrer|=partir|=arreter|=abandonner|=rester ~2 =chez|=maison|=lit
			=ras =le =bol
			=marre|=saoule|=soule|=soulee|=gonfle|=plein =le =cul
			=hate =que|=de ~2 =finisse|=termine|=finir|=fini|=fin|=rentrer
			=deteste|=detester|=hais ~3 =stage|=ici|=travail|=etre|=endroit|=ambiance|=aller
			=galere|=galerer|=galerais|=regrette|=dur|=dure
			=ambiance ~3 =mauvaise|=froide|=tendue|=nulle|=bizarre|=pourrie|=pesante|=lourde|=horrible|=glaciale
			=mauvaise|=sale|=pourrie =ambiance
			=honte|=complexe|=timide|=gene|=genee|=complexee
			=myself ~2 =demande|=demandais ~3 =fais|=faisais|=sers|=quoi
		`,
		outright: `
			=personne ~1 =me|=ne ~2 =parle|=parlait|=calcule|=regarde|=adresse|=explique|=parler|=repond|=dit|=parler|=occupe|=bonjour|=aide|=voit|=attendait|=connait|=connaissait
			=me ~3 =parle|=parlent|=calcule|=calculent|=adresse|=parlait|=disent|=regardent|=repond|=calculait|=explique|=dit|=repondent|=disait ~1 =pas|=plus|=jamais|=peu|=rien|=presque
			=pas|=plus|=jamais ~1 =sens|=senti|=sentie|=sentais|=suis|=ete? ~2 =bien|=bienvenu|=bienvenue|=place|=accueilli|=accueillie|=integre|=integree|=aise
			=sens|=senti|=sentais|=suis|=etais ~1 =pas|=plus ~2 =bien|=bienvenu|=bienvenue|=place|=accueilli|=accueillie|=integre|=integree|=aise
			=pas|=plus ~2 =bien =dormi|=integre|=integree|=moral|=accueilli
			=pas|=plus ~1 =moral|=forme|=envie|=bien|=top ~2 =du|=de
			=va|=vais|=allait =pas|=mal
			=pas|=plus =a? =ma =place
			=aime|=aimais|=supporte|=aimer =pas|=plus ~3 =stage|=ambiance|=ici|=etre|=equipe|=travail|=venir|=metier|=endroit
		`
	}
];
