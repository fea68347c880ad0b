import type { Lexical } from './lexical.ts';

/** N4: a word to the student, when the référent has time. */
export const UNEASE: readonly Lexical[] = [
	{
		rule: 'boredom',
		says: `
			myself|me|=se ~2 ennuie|ennuye|ennuyais|ennuyer|emmerde|embete|emmerdais|embetais|barbe|fais|faisais|fait|faire ~1 chier|ennuye|emmerde|chie|suer
			myself ~2 ennuie|ennuye|ennuyais|ennuyer|emmerde|emmerdais|embete|embetais
			ennui|ennuyeux|ennuyant|chiant|chiante|barbant|relou|soulant|saoulant|gonflant|interminable|monotone|repetitif|lassant|mortel
			=trop|=tellement|=tres|super|grave|hyper =nul|=long|chiant|relou|=longue|=nulle
			=ce =est|=etait =nul|chiant|relou
			regarde|regarder|regardais|compte|compter|comptais ~2 =heure|=heures|minutes|montre|horloge|dalles|carreaux|mouches|jours|secondes|pendule
			vivement ~3 fin|vendredi|weekend|=week|termine|finisse
			hate ~3 finisse|termine|finir|=fini|fin|rentrer
			temps ~1 long|longue|interminable
			tourne|tourner|tournais ~1 =en =rond
			journee|journees|apres|matinee|stage|semaine ~3 interminable|longue|vide|inutile
			=heures ~2 regarder|attendre|fixer|rien|assis|assise ~4 ecran|quelquun|mur|chaise|autre|gens
			toute|toujours ~2 =journee|memes|meme ~4 photocopies|telephone|=tel|portable|attendre|chaise|regarder|=rien|classement|enveloppes|tiktok
			reste|assis|assise ~4 toute ~1 journee ~3 regarder|attendre|chaise|coin
			passe|passer ~2 journee|temps|matinee|aprem ~4 telephone|=tel|portable|attendre|chaise|rien|ecran
			saoul|saoule|soule|gonfle|gave =trop|=me|grave
			=me saoule|saoul|soule|gonfle|gave
			=j attends|attendre ~2 que =ca|le ~2 passe|finisse
		`,
		outright: `
			=rien|=pas|=plus ~1 =a =faire
			=rien ~1 =fait|foutu|=fais|faire|foutre|appris|apprends|apprendre ~3 journee|jour|aprem|matinee|stage|semaine|=tout|ici
			=fait|=fais|faisais|apprends|appris|apprend =rien
			sers|servais|sert|servir =a =rien
			donne|donnent|confie|explique|montre|donnait|laisse|donner ~1 =rien|jamais ~2 =a|faire
			motive|motivation|interesse|interessant|plait|plaisait|plu|passionne ~1 =plus|=pas|=rien|=guere
			=pas|=plus|=rien|aucune ~2 motive|motivation|interesse|interessant|plait|=plu|passionnant|terrible|folichon
			temps ~2 passe|passait =pas|=plus
			personne ~3 chose|truc|travail ~3 donner|faire
			avait|=a|ont =rien|=pas ~3 =a =me ~1 donner|faire
		`
	},
	{
		rule: 'unease',
		says: `
			myself ~2 sens|sentais|senti|sentie ~4 =seul|=seule|inutile|=mal|exclu|exclue|invisible|=trop|perdu|perdue|isole|nulle|=nul|rejete|bete|vide|genant|transparent|transparente|depasse|ignore|abandonne|etranger|incapable|lourd
			=suis|=etais ~1 =tout|=toute|si|tellement|tres|trop|assez =seul|=seule ~3 coin|midi|pause|journee|cote|manger|table
			@me ~3 ignorer|ignore|ignorent|ignoraient|ignorait|snobe|evite|evitent|oublie|oublient|oubliee
			@me ~3 laisse|laissent|mis|met|mettent ~3 =cote|coin|plan|=ecart
			mange|mangeais|manger|dejeune|dejeuner ~3 =seul|=seule
			triste|tristes|tristesse|decourage|decouragee|demotive|demotivee|demoralise|demoralisee|decu|decue|degoute|degoutee|morose|blase|blasee|cafard|deprime|deprimee|deprimer|bourdon|desespere|desesperee|malheureux|malheureuse|nostalgie
			moral ~2 zero|bas|chaussettes
			=je|=suis|=etais|=ai ~3 angoisse|angoissee|angoisses|anxieux|anxieuse|stresse|stressee|inquiet|inquiete|anxiete ~4 toujours|chaque|tous|jours|encore|depuis|tout|soir|nuit|matin
			toujours|chaque|encore|trop ~3 angoisse|angoissee|stresse|stressee|anxieux|stress|stressant
			fatigue|fatiguee|=creve|=crevee|epuise|epuisee|=ko|lessive|lessivee|=naze|=hs|vannee|vane|=mort|=morte|claque|claquee|epuisant|crevant|=bout ~5 =plus|=pas|=trop|peux|endors|tenir|dors|soir|tellement|vraiment|arrive|yeux|bus|jambes|tient|tiens|tous
			=je =suis ~1 epuise|epuisee|=creve|=crevee|lessive|lessivee|=naze|=ko|=hs|vanne|vannee|mort|morte|extenue|extenuee
			=trop|tellement|super|tres|vraiment fatigue|fatiguee|epuise|epuisee|=creve|=crevee|dur
			=mal ~1 =au|=de ventre|tete|crane ~4 stress|matin|jours|tous|chaque
			dors|dormi|dormir|dort ~1 =mal|=peu|=pas|plus
			envie ~3 rentrer|partir|arreter|abandonner|pleurer|changer ~2 chez|maison|lit|stage|=tout|midi|entreprise|=lieu
			=ras =le =bol
			=marre
			deteste|detester|=hais ~3 stage|ici|travail|=etre|endroit|ambiance|aller|metier|lieu
			dur|dure|difficile ~2 moralement|psychologiquement|mentalement
			ambiance ~3 mauvaise|froide|tendue|nulle|bizarre|pourrie|pesante|lourde|horrible|glaciale|electrique
			mauvaise|sale|pourrie ambiance
			honte ~3 =moi|=me|=de
			myself ~2 demande|demandais ~4 quoi|pourquoi|interet|sers|utilite
			famille|mere|parents|maman|copains|maison ~2 =me manquait|manque|manquent|manquer
			manque|manquait ~2 famille|maman|parents|copains
			changer|quitter|arreter|abandonner ~2 =de|=le|=mon entreprise|stage|lieu
			voudrais|veux|aimerais ~2 arreter|changer|abandonner|partir|quitter
			regrette ~4 choisi|stage|venu|venue|ici
			client|cliente|clients ~4 enerve|crie|gueule|hurle|agresse|engueule|insulte|desagreable|mechant|mal|agace|reproche|rale|fache ~3 =me|=moi|dessus|contre|apres
			@me ~3 crie|gueule|engueule|enerve|hurle ~4 client|cliente
			oublie|abandonne|delaisse ~3 =moi|=me|stagiaire
			dejeuner|manger|mangent|dejeunent|vont|partent ~5 sans =moi
			entre =eux
			connais|connaissent|savent ~4 prenom|=nom ~3 =mien|=mon|collegues
			pense|repense|revois|tete ~6 accident|mort|chien|sang|image|euthanasie|chat ~4 dormir|nuit|encore|cesse|tete|arrive
			coupable|culpabilise|responsable ~3 =de|tout|moi
			=pas|=peu terrible
		`,
		outright: `
			=personne ~2 parle|parlait|calcule|regarde|adresse|explique|parler|repond|occupe|=bonjour|voit|attendait|connait|connaissait|demande|remarque
			@me ~3 parle|parlent|calcule|calculent|adresse|parlait|disent|regardent|repond|calculait|explique|repondent|disait|proposent|invitent|propose|regarde ~1 =pas|=plus|jamais|=peu|=rien|presque
			=ne =me proposent|invitent|parlent|calculent|regardent|adressent
			=pas|=plus|jamais ~1 sens|senti|sentie|sentais|=suis|=ete ~1 bien|bienvenu|bienvenue|place|accueilli|accueillie|integre|integree|=aise|heureux|heureuse
			sens|senti|sentais|suis|etais|=sois ~1 =pas|=plus ~2 bien|bienvenu|bienvenue|place|accueilli|integre|integree|aise|heureux|heureuse|=forme
			pas|plus ~3 heureux|heureuse|=joie
			=pas|=plus ~2 moral|forme|energie|courage|force ~3 moi|lever|travailler|continuer|venir|tout|occuper
			=va|vais|allait =pas|=mal ~1 bien|fort|top
			=pas|=plus ~1 temps ~3 =moi|=occuper
			=pas|=plus =a =ma place
			aime|aimais|supporte|aimer =pas|=plus ~3 stage|ambiance|ici|=etre|equipe|travail|venir|metier|endroit|entreprise
			arrive|arrivais =pas|=plus ~2 concentrer|dormir|suivre|manger|oublier|lever|sourire
			mange|manger =plus|=pas
			peux|pouvais|=pe =plus
			=pas|=plus ~1 envie ~3 aller|retourner|revenir|lever|venir|continuer|stage
			pas ~2 stage ~3 attendais|imaginais|esperais|voulais
			=rien ~2 =a =voir ~4 attendais|imaginais|stage|metier
		`
	}
];
