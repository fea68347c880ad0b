import type { Lexical } from './lexical.ts';

/** N2: what worries, and is told to the head. */
export const WORRY: readonly Lexical[] = [
	{
		rule: 'insults',
		says: [
			'me ~3 insulter|traiter|injurier|rabaisser|insulte|traite',
			'nous ~2 insulter|injurier',
			'myself suis|fais|faisais|fait ~1 fait|pris|insulter|traiter ~2 insulter|traiter|engueuler|injurier|rabaisser',
			'me ~3 insulter|injurier',
			'prendre|pris|recu|recevoir|subir|subi ~2 insultes|insulte|injures',
			'traite|traiter|traitait|traitent|traitee ~2 de ~1 @insult',
			'traite|traiter|traitait|traitent ~1 comme ~2 chien|merde|esclave|rien|animal|bonne|larbin|boniche|bete|idiot|idiote|debile|moins|chienne|dechet|poubelle|boy|serpilliere',
			'me ~2 traiter|traite ~1 de|comme|mal',
			'me ~2 appeler|surnommer|appelle|appelait|surnomme|appellent ~3 @insult|grosse|gros|pd|boulet|negro|princesse|fillette|le|la @insult?',
			'dit|disait|dire|disent|repete|hurle|crie|repond|lance|gueule ~6 @crude',
			'me ~2 dit|disait|dire|disent|repete|lance|lache|sorti|sort|balance|repondu|crie|hurle ~6 @crude',
			'me ~2 dit|disait|dire|disent|repete|lance|lache|sorti|sort|repondu ~3 suis|etais|es|etait|est ~3 @insult|debile|nul|nulle|incapable|inutile|bon|bonne',
			'tu|=t es|etais|sers|vaux ~3 @insult|rien|inutile|boulet|merde',
			'tes|t|tes ~1 @insult',
			'espece de @insult',
			'sale|pauvre|gros|grosse|petit|petite|putain ~1 @crude|con|conne|merde|cons|idiot|idiote|salope|fille|nul|nulle|type',
			'sale|sales @origin',
			'insulter|insulte ~3 apprenti|apprentie|stagiaire|stagiaires|collegue|me|moi|nous|mere|famille|salariee|salarie|vendeuse|serveuse|eleve|femme',
			'insulte|insultes|insulter|injures ~2 tout|toute|toujours|tous|temps|journee|matin|encore|chaque|jour',
			'ferme ta gueule|bouche',
			'ta|vos gueule',
			'nique|niquer|niquez ta|sa|mere',
			'va ~1 te ~1 faire ~1 foutre|enculer|voir',
			'casse toi|=toi',
			'degage ~1 @crude|de|toi'
		]
	},
	{
		rule: 'humiliation',
		says: [
			'me ~3 humilier|ridiculiser|rabaisser|denigrer|mepriser|degrader|degrader|humilie|afficher|rabaisse|ridiculise|devaloriser|intimider|harceler|persecuter|terroriser|chambrer|bizuter|brimer|ecraser',
			'nous ~2 humilier|rabaisser|mepriser',
			'humiliation|humiliant|humiliante|humilie|humiliee|rabaisse|rabaissee|bizutage|bizute|bizutee|harcelement|harcele|harcelee|brimades',
			'myself sens|sentais|senti|suis|sentie ~2 humilie|humiliee|rabaisse|rabaissee|sali|salie|ridicule|minable|merde|nulle?',
			'myself suis|fais|faisais|fait ~1 fait|suis|humilier|harceler|rabaisser|afficher|moquer ~2 humilier|harceler|rabaisser|afficher|bizuter|ridiculiser|moquer|hurler|crier|gueuler|engueuler|pourrir|incendier|defoncer|demonter|allumer|jeter',
			'=se ~2 moquer ~2 de|me moi|=moi|accent|physique|poids|corps|nom|vetements|apparence|couleur|religion|famille',
			'=se ~3 moque|moquer|moquent|moquait|moquaient|moquee|foutent|foutre|foutait|fichent|fout|fiche|moquer ~3 moi|=moi|gueule|nous|accent|mon|ma|mes|quand|car|parce|tout|sans|devant|toute',
			'=se fout|foutait|foutent|foutaient|fichent|fiche|paye|payer|payent|paie ~1 de|ma ma|gueule|=moi tete|gueule?',
			'me ~2 hurler|gueuler|engueuler|hurle|gueule|engueule|beugler',
			'me ~3 cri|crier|crie ~1 dessus',
			'me|nous ~2 crier|crie|criait|criaient|crient',
			'crier|hurler|gueuler|crie|hurle|aboyer|criait|gueule|criee ~2 sur|apres|contre|dessus moi|nous|tout|=moi',
			'rire|rit|rigole|rigoler|rigolaient|rigolait|ri|riait|riaient|rient|ricane|rigolent ~2 de|a|sur moi|mon|ma|mes',
			'se moquait|moquaient|moque|moquent',
			'me ~3 rabaisser|rabaisse',
			'me ~3 fait|fais|faire|font ~3 honte|pleurer|ramper|genoux|lecher|clown',
			'me|nous ~2 parler|parle|parlait|parlent ~2 comme ~2 chien|merde|animal|esclave|debile|bebe|rien|idiot|moins',
			'mal parler|parle|parlait|parlent',
			'me ~1 parle|parlent|parler|parlait ~1 mal|mechamment',
			'nettoyer|lecher|laver|ramasser ~5 langue|brosse a dents?',
			'a genoux devant',
			'devant tout|toute|tous|clients|equipe|client|collegues ~1 le|la|monde|equipe ~3 humilie|honte|ridicule|cri|hurle|engueule|moque|rabaisse',
			'me ~3 prend|prendre|prennent|prenait ~2 pour ~2 boniche|esclave|chien|merde|idiot|idiote|debile|con|conne|larbin|bouc|cible|clown|domestique',
			'bouc emissaire',
			'tete de turc',
			'souffre douleur',
			'me ~3 surnom|pourrir|lyncher|incendier|descendre|acharner|acharne|pourrit|lynche|detruire|detruit|cherche ~2 devant|tout|toute|sans|vie?',
			'=se|se acharne|acharnait|acharnent|defoule ~1 sur|contre|moi',
			'me ~3 mettre|met|mettent|mis|mettaient ~3 ecart|cote|pression ~3 expres|volontairement|tous|enorme',
			'me ~2 pourrit|pourrissent|pourrir|gache|cherchent ~2 vie|la|embrouille|embrouilles',
			'me ~3 verse|vide|renverse|cache|vole|jete|cacher|voler|jeter|prend|mis|colle|caches|renverser|enferme ~6 tete|sac|affaires|poubelle|chaussures|eau|farine|telephone|blague|rigoler|rire',
			'me ~2 harceler|harcele',
			'personne ~3 manger|parler ~2 avec moi ~3 expres'
		],
		outright: [
			'arrete|arretait|arretent|cesse|cessait|lache|lachait|arretaient ~1 pas|jamais ~2 me|de ~1 insulter|traiter|crier|humilier|embeter|moquer|rabaisser|critiquer|harceler|gueuler|hurler|engueuler|emmerder|faire|tripoter|suivre|me|chercher',
			'=sans arret|cesse ~1 =sur =moi|dessus'
		]
	},
	{
		rule: 'discrimination',
		says: [
			'racisme|raciste|racistes|homophobe|homophobie|homophobes|islamophobe|antisemite|xenophobe|grossophobe|grossophobie|transphobe|discrimination|discriminer|validiste|sectaire|nazi|nazis|hitler',
			'retourner|rentrer|rentre|retourne ~3 dans|=chez ~2 pays|=toi|bled|afrique|eux',
			'sale @origin',
			'sales @origin',
			'=les =arabes|=noirs|=juifs|=gitans|=musulmans|=etrangers|=chinois|=roms|=homos|=pd|=pedes|=gouines|=trans|=handicapes|=immigres|=africains|=maghrebins|=asiatiques|=blacks ~6 voleurs|voleur|voler|volent|terroristes|sales|feignants|faineants|dehors|travaillent|puent|pue|profitent|parasites|salissent|aime|racaille|racailles|mechant|degueulasse|pays|chez|problemes|probleme|probleme|pas|tous',
			'blague|blagues|remarques|remarque|propos|vannes|reflexion|reflexions|moqueries|mots|phrases|commentaires|insultes ~4 =arabes|=arabe|=noirs|=noir|=juifs|=musulmans|=gitans|=chinois|=homos|=gays|=pd|=religion|=origines|=origine|=couleur|=peau|=accent|=handicap|=poids|=physique|=noire|=homosexuels|=etrangers|=voile',
			'parce|car|cause ~5 =arabe|=noir|=noire|=musulmane|=musulman|=juif|=juive|=etrangere|=etranger|=voilee|=gitan|=gitane|=homo|=lesbienne|=handicapee|=handicape|=gay|=couleur|=religion|=origine|=origines|=voile|=asiatique|=chinois',
			'couleur de =ma =peau',
			'enlever|retirer|enleve|retire ~2 mon|ton|le|son =voile|=foulard',
			'me ~3 appeler|appelle|surnomme|appelait|appellent|surnommer ~3 chinois|chinetoque|bamboula|couscous|terroriste|arabe|negro|blanchette|mohamed|mamadou|banania|gitan|juif|pd|rebeu|fatima|banane|singe|noir|noiraud|beur',
			'singe|banane|couscous|bamboula ~3 cri|cris|bruit|bruits|dit|traite',
			'cris|bruits ~1 de singe',
			'negre|negresse|bougnoule|bicot|youpin|bamboula|chinetoque|tarlouze|gouine'
		]
	},
	{
		rule: 'sexism',
		says: [
			'sexiste|sexistes|sexisme|machiste|misogyne|macho|machos|obscene|obscenes|grivois|salace|salaces|lubrique|pervers|pervert|graveleux|graveleuse',
			'blague|blagues|remarque|remarques|allusion|allusions|propos|commentaires|commentaire|vannes|mots|questions|insinuations|reflexion|reflexions|sous-entendus|entendus|gestes|histoires ~4 sexe|sexuel|sexuelle|sexuels|sexuelles|cul|fesses|seins|corps|physique|filles|femmes|deplace|deplaces|deplacee|deplacees|sale|degueulasses|degueulasse|genantes|genants|genant|vulgaires|vulgaire|crade|crades|cochonnes|blonde|blondes|nichons|tenue|poitrine|jambes|bizarres',
			'me ~2 siffler|draguer|draguait|siffle|drague|reluquer|mater|mate|reluque|lorgne|lorgner|deshabille ~3 =regard|=du?',
			'myself suis|fais|faisais ~1 fait|siffler|draguer|mater ~1 siffler|draguer|mater|reluquer',
			'me|mes|ma|mon ~2 regarde|regardait|regarder|regardent|mate|matait|matent|fixe|fixait ~2 =seins|=fesses|=cul|=poitrine|=decollete|=jambes|bizarre|bizarrement|insistant|insistance|avec',
			'regarde|regardait|regarder|mate|matait|mater ~2 =mes|=ma|=mon ~1 =seins|=fesses|=cul|=poitrine|=decollete|=jambes|=corps',
			'=les =filles|=femmes|=meufs|=nanas ~4 cuisine|maison|menage|faible|faibles|capable|capables|force|dehors|vaisselle|gamins|enfants|place|metier|servent|sert|mecanique|conduire|savent|bonnes|travail|bonniche|fragiles|nulles|chantier|pas',
			'place ~1 des =femmes|=filles',
			'travail|metier|boulot|truc|taf|poste ~2 homme|mec|garcon|fille|femme|hommes|filles|bonhomme ~3 =pas|=moi|dit|vaisselle|balai|menage',
			'parce ~4 =fille|=femme|=meuf ~6 balai|menage|vaisselle|cafe|nettoyer|toucher|porter|laisse|droit|capable|pas',
			'me ~2 appelle|appelait|appellent|appeler ~2 cherie|bebe|poulette|cocotte|beaute|poupee|bb|chaton|coeur|minette|ptite|bombe|mignonne|sexy|belle|princesse|poupee',
			'=ma =cherie|=poulette|=cocotte|=poupee|=jolie|=beaute|=belle|=chatte|=bombe',
			'=jolies =fesses|jambes|seins',
			'=beau|=joli|=bon|=gros|=belles|=bonnes|=belle|=gros =cul|=boule|=petit? =cul|seins|jambes|fesses|poitrine|paire|nichons',
			'=suis|=es|=etais|=etait =bonne|=sexy|=bandante|=excitante|=trop =bonne?',
			'=vierge|=puceau|=pucelle|=preservatif|=capote|=capotes',
			'=si =je =avais|=ai ~2 =copain|=mec|=couche|=deja ~2 couche|vierge|embrasse',
			'=as|=avais|=ai =deja =couche|=fait =amour|avec'
		]
	},
	{
		rule: 'unsuitable-contact',
		says: [
			'=me|=mon ~4 demander|demande|demandait|voulait|veut|prendre|pris|insiste|insistait ~3 =mon|=snap|=insta|=numero|=num|=instagram|=snapchat|=whatsapp|=facebook|=tiktok|=adresse|=snapchat =snap|=insta|=numero|=num|=instagram|=snapchat|=whatsapp|=facebook|=tel|=adresse?',
			'=me ~3 envoyer|envoie|envoyait|envoye|ecrit|ecrire|ecrivait|envoient|spamme|contacte|appelle|appelait|texte ~3 message|messages|sms|soir|nuit|snap|snaps|insta|whatsapp|coeurs|tard|bizarres|minuit|photos|prive',
			'=messages|=message|=sms|=snaps ~3 =bizarre|=bizarres|=genants|=genant|=soir|=nuit|=soirs|=coeurs|=amour|=prives',
			'=me ~4 ramener|raccompagner|emmener|inviter|invite|ramene|ramenait|emmene|amener|amene|raccompagne|venir|aille|aller ~4 chez|=lui|=voiture|=hotel|=restaurant|=resto|=appartement|=cine|=maison|=apparte|=camionnette|=boire =lui|=verre|=seul|=seule|=elle|=eux?',
			'=chez =lui ~4 =seul|=seule|=soir|=boire|=dormir',
			'=viens|=venir|=aller|=passer|=dormir|=monter|=monte ~1 =chez =lui|=elle|=moi',
			'=seul|=seule ~2 =avec =lui|=moi|=elle ~5 =bureau|=reserve|=voiture|=vestiaire|=cave|=chambre|=piece|=piece|=soir|=toujours|=peur|=aise|=insiste|=porte',
			'veut|voulait|essaie|essaye|cherche|demande ~5 =seul|=seule ~1 =avec =moi|=lui',
			'=me ~2 suivre|suit|suivait|suivi|suivie|colle|collait|guette|attend|attendait ~3 =partout|=toilettes|=vestiaire|=rue|=arret|=gare|=bus|=parking|=voiture|=sortie|=soir|=jusque|=chez|=moi',
			'=se =colle|=collait|=rapproche|=rapprochait|=approche|=approchait ~2 =moi|=trop|=pres ~1 pres|moi?',
			'=trop =pres =de =moi',
			'=me =met|=mettait|=mets|=mettent|=mis|=rend|=rendait =mal|=tres|=trop? =mal|aise|=a =aise?',
			'=met|=mettait =mal =a =aise|l',
			'=mal =a =le|=l =aise =avec|=quand|=en|=face|=parce|=car|=pres',
			'=regard|=regards|=facon ~5 =genant|=genants|=bizarre|=malsain|=malsains|=degoute|=insistant|=insistants',
			'=malsain|=malsaine|=glauque|=louche|=louches|=chelou|=cheloues|=pervers|=creepy ~4 =moi|=me|=avec|=fait|=peur?',
			'=gestes =deplaces|=bizarres|=genants|=tactile',
			'=tactile ~2 =avec|=trop|=moi',
			'=trop|=tres =tactile',
			'=propose|=proposait|=proposer|=donne|=offre|=offert ~3 =argent|=cadeau|=cadeaux|=billet|=euros|=sous|=tel|=bijou ~8 =si =je|=pour|=que ~2 =dise|=embrasse|=rien|=reste|=sors|=vienne|=viens|=tais|=parle|=photo|=photos|=garde|=avec',
			'amoureux|amoureuse|amour ~3 =de =moi',
			'=sortir|=sorte|=sors ~1 =avec =lui|=moi',
			'=copain|=mec|=petit =ami|=copain ~3 =demande|=voulait|=savoir'
		]
	},
	{
		rule: 'secret',
		says: [
			'garder|garde|gardes|gardais|garderas ~4 secret|=nous|=moi|=silence',
			'notre|=petit|=un ~1 secret ~3 =nous|=entre|=lui|=notre|=dire',
			'=cest|=est|=etait|=reste|=restait|=rester|=reste =notre|=entre|=un =secret|=nous|=petit',
			'=faut|=fallait|=faudrait|=dois|=devais|=doit ~2 =pas|=surtout|=rien|=en|=que|=le ~3 =dire|=parler|=dise|=parle|=raconter|=repeter|=disais|=ecrire|=dises|=ecrive|=raconte ~4 =personne|=rien|=parents|=prof|=profs|=mere|=pere|=ca|=lycee|=college|=professeur|=stage|=a|=aux|=maitre|=tuteur'
		],
		outright: [
			'=faut|=fallait|=dois|=devais|=doit|=droit ~3 =pas|=surtout|=rien|=jamais ~4 =dire|=parler|=dise|=parle|=raconter|=repeter|=ecrire|=ecrive|=raconte ~5 =personne|=parents|=prof|=profs|=mere|=pere|=lycee|=college|=professeur|=maitre|=famille|=ecole|=carnet|=cahier',
			'=interdit|=defendu|=interdisait|=interdite|=defend ~3 =dire|=parler|=raconter|=ecrire|=parle',
			'=me ~4 =rien|=pas|=jamais|=surtout ~3 =dire|=parler|=raconter|=repeter|=dise|=parle|=ecrire|=raconte ~5 =personne|=parents|=prof|=profs|=mere|=pere|=lycee|=college|=ca|=professeur|=maitre|=famille|=ecole|=quelquun',
			'=dis|=dit|=dire|=dises|=dise|=disais|=parle|=parles|=raconte ~2 =rien|=pas ~4 =personne|=parents|=prof|=profs|=mere|=pere|=lycee|=college|=professeur',
			'=en|=rien|=le|=pas ~1 =parler|=dire|=dis|=parle|=raconter ~1 =a|=aux =personne|=parents|=mes|=prof|=quiconque',
			'=dire|=parler|=raconter =a =personne',
			'=si =je|=tu|=on =en|=le|=parle|=dis|=raconte|=raconter ~3 =parle|=dis|=prof|=parents|=quelquun|=lycee|=ecole|=college|=personne ~8 =vire|=virer|=renvoie|=probleme|=problemes|=ennuis|=regretter|=stage|=rapport|=note|=valide|=arrete|=croira|=mal|=peur',
			'=personne =me|=va|=ne ~3 =croira|=croire'
		]
	},
	{
		rule: 'fear',
		says: [
			'peur|crains|trouille|flippe|terreur|angoisse|terrifie|terrorise|apeure|flipper|boule|panique|crainte ~3 =y|=aller|=retourner|=revenir|=venir ~2 aller|retourner|demain|seul|seule|stage|travail|la-bas|matin|=la?',
			'peur|trouille|flippe|angoisse|crains ~1 de|=me|=y ~2 =lui|=elle|=eux|=tuteur|=patron|=chef|=patronne|=tutrice|=collegue|=monsieur|=mec|=maitre|=responsable|=directeur|=gars|=cuisinier|=reactions|=reaction|=represailles|=oncle|=pere|=beau|=certains|=il|=retrouver ~2 seul|seule?',
			'=peur|trouille|flippe ~1 =de ~2 =rester|=retrouver|=croiser|=etre|=me|=parler|=dire|=myself ~3 =seul|=seule|=lui|=verite|=elle|=eux|=croiser|=passe',
			'=me ~3 =fait|=fais|=font|=faisait|=faire =tres|=trop|=un|=vraiment|=super|=hyper? =peur|flipper|=peu? =peur?',
			'=me =terrorise|=terrifie|=terrorisait|=flippe',
			'=terrorise|=terrorisee|=terrifie|=terrifiee',
			'=peur =que|=quil =il|=elle|=ils ~4 =frappe|=tape|=recommence|=revienne|=mal|=touche|=suive|=fasse|=venge|=gueule|=crie|=vire|=apprenne|=soit|=attende|=trouve|=hurle|=enerve|=insulte',
			'=peur ~2 =que =il|=elle|=ils|=on',
			'=jai|=ai|=avais|=avoir|=ai =peur =de =lui|=elle|=eux|=mon|=ma ~1 =tuteur|=patron|=chef|=pere|=tutrice|=patronne?',
			'=boule =au =ventre ~6 =aller|=retourner|=matin|=arriver|=venir|=chaque|=demain|=y',
			'=boule =au =ventre',
			'=dort|=dors|=dormi|=dormir|=cauchemar|=cauchemars ~4 =cause|=peur|=lui|=stage|=a =lui|=stage?',
			'=me =cache|=cachais|=cacher|=cachee|=suis ~3 =eviter|=toilettes|=cache|=lui ~3 =lui|=croiser|=voie|=pas|=toilettes|=pleurer?',
			'=myself =cache|=cachais|=cacher|=suis|=enferme ~3 =eviter|=toilettes|=cache|=lui|=cachee|=enferme|=enfermee ~4 =lui|=croiser|=voie|=toilettes|=pleurer|=peur|=vestiaire|=vestiaires'
		],
		outright: [
			'=veux|=voudrais|=voulais|=peux|=envie|=veut|=supporte|=ose ~1 =plus|=pas ~2 =y|=revenir|=retourner|=aller|=venir|=voir|=etre|=rester ~2 =aller|=retourner|=stage|=bas|=la|=lui|=demain|=avec|=seul|=seule ~2 =lui|=seule?',
			'=plus|=pas ~2 =y =retourner|=aller|=revenir',
			'=pas|=plus ~2 =en =securite',
			'=pas|=plus ~1 =envie ~2 =y|=retourner|=revenir|=aller|=venir ~1 =aller|=retourner|=stage?',
			'=plus|=pas ~1 =rester|=etre =seul|=seule =avec =lui|=elle',
			'=ose|=osais =plus|=pas =y? =aller|=venir|=retourner|=revenir'
		]
	},
	{
		rule: 'distress',
		says: [
			'=je|=ai|=jai|=myself|=fait|=failli|=envie|=suis|=faire|=fini|=rentre|=rentree|=partie|=parti ~4 =pleure|=pleurer|=pleurait|=pleurais|=chiale|=chialer|=chialais|=pleurs|=larmes|=sanglots|=sangloter|=sanglote',
			'=me ~3 =fait|=faire|=faisait|=font|=mis|=mise|=mets|=met ~2 =pleurer|=chialer|=larmes|=craquer|=vomir',
			'=larmes =aux =yeux',
			'=bord =des =larmes',
			'=en =larmes|=pleurs|=sanglots',
			'=myself =mis|=mets|=mise|=suis|=retenais|=retiens|=retenir|=retenue|=retenu ~3 =pleurer|=larmes|=effondree|=effondre|=chialer',
			'=craque|=craquer|=craquais|=effondre|=effondree|=pete ~3 =nerfs|=toilettes|=nerveusement|=pleurer|=soir|=cable|=plomb|=stage',
			'=crise|=crises ~2 =panique|=angoisse|=larmes|=nerfs|=angoisses|=tetanie|=pleurs',
			'=je ~3 =craque|=craquer|=craquais|=tiens|=plus ~2 =plus|=tenir|=la|=supporter?',
			'=tres|=trop|=vraiment|=super|=hyper =mal =dans =ma|=peau|=tete',
			'=mal =dans =ma =peau',
			'=depression|=depressif|=depressive|=deprime|=deprimee|=deprimer|=desespere|=desesperee|=desespoir',
			'=fuguer|=fugue|=fugues|=fuguer|=partir ~1 =de? =chez? =moi',
			'=mange|=manger|=dors|=dormir|=dormi ~1 =plus|=rien|=pas ~3 =cause|=depuis ~3 =stage|=jours|=semaine|=lui|=debut',
			'=vomir|=vomi|=vomis|=vomissais ~4 =stress|=angoisse|=peur|=matin|=aller|=stresse|=boule',
			'=myself =deteste|=hais|=degoute|=detestais|=hait',
			'=personne ~3 =aide|=aider|=aime|=croit|=ecoute ~2 =me|=moi? =croit|=aime|=aider?',
			'=personne =me =aime|=comprend|=croit|=ecoute',
			'=fait|=sens|=sentais =trop|=tellement|=tres =mal|=seul|=seule'
		],
		outright: [
			'=peux|=pouvais|=peu|=arrive|=supporte|=veux|=tiens|=pouvoir|=supporter|=peut =plus ~3 =myself|=la|=ca|=stage|=tenir|=continuer|=supporter|=lui|=bout|=rien|=me|=de',
			'=je =en =peux|=pouvais|=pe =plus',
			'=en|=ne =peux|=pouvais =plus',
			'=a|=au =bout =du|=de ~1 =rouleau|=nerfs|=forces|=bout',
			'=laissez|=aidez =me|=moi',
			'=au =secours',
			'=besoin =daide|=de =aide ~2 =vraiment|=urgent|=vite?',
			'=pas ~2 =me? =empecher =de =pleurer'
		]
	},
	{
		rule: 'alcohol',
		says: [
			'=me|=nous|=on|=ils|=il|=elle|=patron|=tuteur|=chef ~5 =fait|=propose|=offert|=offre|=servi|=donne|=verse|=force|=oblige|=paye|=fais|=faire|=proposait|=insiste|=tendu|=sert|=paie|=forcee|=donnait|=proposer|=boire|=bu|=gouter ~4 =boire|=biere|=bieres|=vin|=alcool|=whisky|=pastis|=ricard|=vodka|=rhum|=champagne|=apero|=verre|=shot|=shots|=rose|=cidre|=canette|=coup|=digestif|=gnole|=punch|=cocktail',
			'=je|=jai|=ai|=on|=avons|=nous ~3 =bu|=boire|=bois|=buvait|=buvais|=pris|=goute|=gouter|=siffle|=descendu|=finis|=vide|=enchaine ~4 =biere|=bieres|=vin|=alcool|=whisky|=pastis|=ricard|=vodka|=rhum|=champagne|=apero|=shot|=shots|=rose|=cidre|=canette|=digestif|=gnole|=punch|=cocktail|=coup|=verres|=verre',
			'=bourre|=bourree|=bourres|=ivre|=ivres|=saoul|=saoule|=saouls|=soul|=souls|=torche|=pompette|=alcoolise|=alcoolisee|=beurre|=alcoolique|=saouler|=cuite|=emeche|=emeche|=bituree',
			'=sent|=sentait|=pue|=puait|=puent|=sentir|=odeur|=sentent|=haleine ~3 =alcool|=vin|=biere|=pastis|=whisky|=shit|=cannabis|=beuh|=weed',
			'=boit|=buvait|=buvaient|=boivent|=bois|=bu|=boire|=picole|=picolent|=picolait ~5 =travail|=alcool|=biere|=bieres|=vin|=midi|=matin|=pastis|=ricard|=apero|=trop|=beaucoup|=atelier|=chantier|=conduit|=whisky|=bouteille|=volant|=conduire|=service',
			'=picole|=picoler|=picolent|=picolait|=picolaient',
			'=tuteur|=patron|=chef|=collegue|=collegues|=gars|=il|=ouvriers ~3 =boit|=buvait|=boivent|=buvaient|=bu'
		]
	},
	{
		rule: 'drugs',
		says: [
			'=drogue|=drogues|=droguer|=drogue|=cannabis|=shit|=beuh|=weed|=joint|=joints|=petard|=petards|=bedo|=coke|=cocaine|=spliff|=ecsta|=mdma|=hasch|=herbe|=stups|=ballon|=protoxyde|=beu|=crack|=heroine|=teuch|=drogue|=defonce|=defonces|=defoncee ~0',
			'=me ~4 =fait|=propose|=donne|=offert|=passe|=tendu|=force|=file|=offre|=fais|=proposait|=faire|=proposer ~3 =fumer|=cigarette|=cigarettes|=clope|=clopes|=joint|=vapoter|=vape|=puff|=chicha|=tirer|=taffe|=latte|=snus|=cigare|=tabac',
			'=je|=jai|=ai|=on ~3 =fume|=fumer|=fumais|=vapote|=tire|=fumait|=fumee|=fumait|=vapoter ~3 =cigarette|=cigarettes|=clope|=clopes|=joint|=joints|=avec|=taffe|=latte|=chicha|=petard|=puff|=cigare|=pause|=tuteur|=eux',
			'=fumer|=fume|=fument ~2 =joint|=joints|=shit|=beuh|=cannabis|=petard|=weed|=bedo|=herbe',
			'=essayer|=essaye|=gouter|=goute|=donne|=offre|=offert|=file|=propose ~2 =cigarette|=clope|=puff|=vape|=joint|=cigarettes|=clopes'
		]
	}
];
