import type { Lexical } from './lexical.ts';

/** N2: what worries, and is told to the head. */
export const WORRY: readonly Lexical[] = [
	{
		rule: 'insults',
		says: `
			lent|lente ~2 cerveau|tete|comprendre
			ferme =la
			=on|=ils ~3 ecrit ~2 @insult|esclave
			@insult|esclave ~2 ecrit
			=suis|=es|=etais|=est ~2 @insult ~3 cerveau|tete|jeter
			=bonne|=bon =a =jeter
			@me ~2 surnommer|surnomme|surnomment|rebaptise
			dire|dit|disait|disent|repete|trouve ~3 =suis|=etais|=es ~2 =trop|=tellement|=si|bien|=trop? moche|grosse|gros|laid|laide|bete|conne|con|nul|nulle|lent|lente|debile|mince|maigre|petit|faible|sale
			repete|dit|disait|disent|trouve ~3 =suis|=etais|=es|=sers ~3 =rien|boulet|incapable|inutile|perdu|chomage
			finirai|finiras|finirais ~3 chomage|rue|caissiere|eboueur|poubelle|clochard|trottoir
			=pue|=pues|=puais|puait ~3 =je|tous|disent
			=je =pue
			traiter|traite|traitait ~4 de ~1 @crude|bonne|bon|incapable|nulle|merde
			bon|bonne|bons =a =rien
			moins =que =rien
			@me ~3 insulter|injurier|insulte|clasher
			@me ~3 traiter|traite|traitait ~1 de|=comme|=mal
			myself|se ~2 fais|faisais|fait|faire ~2 fait|pris|=faire? insulter|traiter|injurier|clasher
			myself suis ~1 pris|prise ~2 insultes|insulte|reflexions
			=prendre|=pris|=recu|recevoir|=subi|subir|=recois ~2 insultes|insulte|injures
			traiter|traite|traitait|traitent|traitee|qualifie ~2 de ~1 @insult
			traiter|traite|traitait|traitent|traitee ~1 comme ~2 chien|merde|esclave|rien|animal|bonne|larbin|boniche|bete|idiot|debile|moins|dechet|poubelle|serpilliere|gamin|objet|parasite|pestifere
			@me ~3 appeler|surnommer|appelle|appelait|surnomme|appellent|nomme|baptise|surnomment ~3 @insult|boulet|negro|fillette|pleurnicheur|cassos|inutile|microbe|handicap|stagiaire-esclave|esclave|gros|tas
			=le|=la|=les appelle|appelait|appellent|surnomme|surnomment ~2 @insult|esclave
			surnom ~6 @insult|esclave|rigole|deteste|moqueur
			dire|dit|disait|disent|repete|hurle|crie|repond|lance|gueule|ecrit|lache|sorti|balance|criait|sort|sortent|murmure ~7 @crude|merde|salope
			@me ~2 dire|dit|disait|disent|repete|lance|lache|sorti|sort|repondu ~4 =suis|=etais|=es|=etait|=est|sers|servais|vaux|valais|vais|finiras|finirai ~4 @insult|debile|=nul|=nulle|inutile|=bon|=bonne|=rien|bete|incapable|chomage|bac|probleme|boulet
			=tu|=te es|etais|sers|vaux|ressembles ~4 @insult|=rien|inutile|boulet|merde
			=te =es ~4 @insult|=rien|inutile|boulet|merde
			=es ~3 @crude|merde|nulle|boulet|chier
			espece de
			espece =de @insult
			=sale|=pauvre|=gros|=grosse|=petit|=petite|putain|bande ~1 @crude|con|conne|cons|merde|=nul|=nulle|type|fille|tas|incapables|truc|vache
			=sale|=sales @origin
			insulter|insulte|insultait|insultent|injurie|clashe ~3 @weak|@adult|=moi|mere|famille|parents
			insulter|insulte|insultait|insultent|insultes|injures ~2 tout|toute|toujours|tous|temps|journee|matin|encore|chaque|jour|gratuitement|raison
			=ferme|fermer ~1 =ta|=la|=ma gueule|bouche
			=ta|=vos gueule
			=nique|niquer|niquez =ta|=sa|mere
			=va|=aller ~2 =te|=me ~1 =faire ~1 foutre|enculer
			casse =toi
			doigt ~1 honneur
			@insult ~3 phrase|surnom|mot ~4 tuteur|patron|chef|jour
		`
	},
	{
		rule: 'humiliation',
		says: `
			=ils ~3 cacher|cache|caches ~2 =mes|=me|=mon chaussures|chossur|affaires|sac|telephone
			ignorer|ignore|ignorent|evitent ~8 expres
			arrache ~3 =mains ~3 cri|criant|hurlant|disant
			=me|=mon|=ma ~3 sandwich|repas|gouter|gamelle|dejeuner ~4 mange|jete|vole|pris|poubelle
			=pris|prennent|vole ~2 =mon sandwich|repas|gouter|dejeuner
			balayer|nettoyer|recommencer|refaire|courir|ranger ~6 amuser|rire|rigoler|marrer|fois
			=fait =expres ~6 =me|=moi
			voix =haute ~4 fautes
			fautes ~5 =voix =haute
			=se ~2 =fout|=fou|=foutent|foutait ~2 =de|=me =moi|=nous|gueule
			crie|hurle|gueule|crier|hurler|criait|hurlait ~3 =si|tellement|trop|tres|toujours|tout|tous|souvent|encore|chaque fort|temps|jours|jour|moi|monde
			crie|hurle|gueule|criait|hurlait ~2 =si|tellement|trop fort
			fait|fais|laisse ~2 pleurer
			=le =a fait =pleurer
			mal =a =tout
			parle|parlait|parlent =mal ~1 =a
			mousse|farine|eau|colle|peinture|dechets|terre|huile|sel|piment ~5 chaussures|sac|casque|casier|gants|tete|assiette|verre|repas|affaires
			chaussures|sac|casque|casier|gants|manteau ~4 rempli|remplies|plein|pleines|trempe|colle|colles|cousu|cloue|vide
			@me ~3 laisse|laissent|oublie ~3 seul|pluie|dehors|froid ~8 rigoler|expres|rire|mangeaient|blague
			dechire|dechirent|jette|jettent|casse|cassent ~1 =mes|=mon|=ma dessins|dessin|travail|carnet|cahier|affaires|feuilles|pieces
			colle|scotche|accroche|=mis ~4 affiche|papier|pancarte|etiquette|mot ~6 =dos|front|casier
			groupe ~3 moquer|rire|critiquer|insulter
			oblige|obliger|force|fait|faire ~4 =dire|repeter|appeler|crier|porter ~4 maitre|oui|pardon|chef|bonnet|pancarte|costume|deguisement|ane
			bonnet ~1 ane
			claque ~2 doigts
			veut|voulait|laisse|autorise|droit ~3 =aille|aller|jaille|=aller ~2 toilettes|toilette|=wc|pipi
			verifie|controle|inspecte|fouille|vide ~3 poches|sac|casier|vestiaire ~4 =moi|soirs|soir|uniquement|seulement|seul|devant
			balance|pousse|jette|plaque|pousser|poussait|jete|bouscule ~3 @weak ~2 =contre|dans|sur
			=se =sont|=se ~3 =mis|tapes|battus|frappes ~2 =sur =la gueule|figure
			finie|fini|berce ~2 pisse|mur|urine|tete
			petit pois
			yeux ~2 =ciel ~4 dit|chaque|quand
			machin|truc|bidule ~4 appelle|surnom|doigts|prenom
			appelle ~2 machin|truc|bidule|hep|chose
			@me ~3 engueuler|engueule|gueule|engueulait
			rigole|rigoler|rire|ricaner|marrer|moquer ~2 quand|chaque|parce|car|lorsque|fois ~3 =je|begaie|parle|tombe|voix
			nettoyer|laver|frotter|recurer ~3 toilettes|sol|wc ~2 avec ~3 brosse|langue|coton|main|mains
			refaire|recommencer|balayer ~5 =pour rien|rire|rigoler|=rit|punir|vexer
			refaire|recommencer ~4 fois ~6 =rit|rire|rigole|expres|nul|jamais
			=rit|rire|rigole ~4 refaire|recommencer
			manger|mange|manges|dejeuner|dormir|attendre ~3 dehors|seul|poubelles|toilettes|froid ~4 rigoler|expres|punir|puni|pluie|rire
			interdit|interdire|interdisait|empeche|defendu|refuse|droit ~5 toilettes|boire|pipi|asseoir|manger
			fouille|fouiller|fouillait|fouillent ~4 =moi|sac|poches|chaque|seulement|devant|vestiaire
			lit|=lisait|lire|fouille|regarde|prend|confisque ~3 =mes|=mon messages|telephone|portable|conversations|snap
			prive|priver =de ~1 pause|repas|manger|dejeuner
			cul =sec
			=se ~3 =battre|battu|battus|battent|bagarres|bagarrer|tapes|frappes ~5 =le|=les|avec|dessus|devant|parking|entre|atelier|cuisine|chantier|vestiaire|cour|quai
			=me|=mon|=ma parle|travail|dessin|plan|carnet|rapport ~3 dechire|poubelle|merde|jete
			jette|jete|dechire|balance ~2 =mon|=ma travail|dessin|rapport|piece|gateau|assiette ~4 poubelle|sol|terre|figure|disant
			@me ~3 humilier|ridiculiser|rabaisser|denigrer|mepriser|degrader|devaloriser|intimider|harceler|persecuter|terroriser|bizuter|brimer|afficher|martyriser|tyranniser|ecraser|descendre|descend|mortifier|infantiliser|critique|critiquer|critiquait
			humiliation|humiliations|humiliant|humiliante|humilie|humiliee|bizutage|bizutages|brimades|brimade|rabaissant|degradant|degradante
			harceler|harcele|harcelent|harcelait ~3 =me|=moi|=le|=la|=les|@weak|stagiaire
			=me|=moi|=suis|subi|subis|victime ~4 harceler|harcele|harcelee|harcelement
			myself sens|sentais|senti|suis|sentie ~3 humilie|humiliee|rabaisse|rabaissee|=sali|=salie|ridicule|minable|merde
			myself|=se ~1 fais|faisais|fait|faire|suis ~2 fait|faire|=suis? humilier|harceler|rabaisser|afficher|moquer|bizuter|ridiculiser|hurler|crier|gueuler|engueuler|=pourrir|incendier|defoncer|demonter|allumer|jeter|dechirer|descendre|tailler|detruire|lyncher|recadrer
			myself|=se|=me ~1 fais|faisais|fait|faire ~1 humilier|harceler|rabaisser|afficher|moquer|bizuter|ridiculiser|hurler|crier|gueuler|engueuler|=pourrir|incendier|dechirer|detruire
			=se ~2 moquer ~3 =me|=moi|=nous|accent|physique|poids|corps|nom|prenom|vetements|apparence|couleur|religion|famille|=ma|=mon|=mes|quand|@weak|begaie|begaiement|devant|boutons|lunettes|voix|=lui|toute|tout|tous|sans|encore|parce
			=se ~1 foutre|foutent|foutait|fichent|=fout|=fiche|paye|paie|payent ~2 =ma|=moi|=notre|gueule|poire|tete|visage
			rire|=rit|rigoler|rigole|riaient|rigolaient|=ri|rient|ricane|ricanent|ricanaient|ricaner|marrer|marrent|marraient ~3 =de|quand|derriere|dans|sur|parce =moi|=mon|=ma|=mes|=je|dos
			imite|imiter|imitait|imitent|imitaient|singe|singer|parodie ~3 =ma|=mon|=me|=moi|voix|accent|begaie|begaiement|demarche|@weak
			@me ~3 hurler|gueuler|engueuler|beugler|vociferer|aboyer|brailler|houspiller|engueule|gueule|engueulait
			@me ~3 crier|hurle|criait|criaient|crient|crie|hurlait|hurlent|cri|gueulait ~1 dessus
			@me ~1 crier|criait|criaient|crient|crie
			crier|hurler|gueuler|crie|hurle|aboyer|criait|gueule|hurlait|gueulait|hurlent|crient|braille|engueule|beugle|vociferait ~3 =sur|apres|contre|dessus|comme =moi|=nous|tout|toute|@weak|pourri|=les|=un|=une|=le|=la
			crier|hurler|gueuler|crie|hurle|criait|gueule|hurlait|gueulait|hurlent|crient|beugle|engueule ~2 dessus|apres
			engueuler|engueule|engueulait|hurle|gueule ~3 @weak|devant
			=cris ~1 dessus
			passer|passe|prendre|pris ~2 savon|soufflante|ratier|engueulade|avoinee
			savon ~4 devant
			@me ~3 fait|faire|font|laisse|faisait ~3 pleurer|ramper|genoux|lecher|clown|honte|poubelle|chialer ~3 devant|clients|tous|tout|equipe|rire
			a genoux ~3 devant|excuser|pardon|demander|frotter|nettoyer|sol
			@me ~2 parler|parle|parlait|parlent|considere|regarde ~2 comme ~3 chien|merde|animal|esclave|debile|bebe|rien|idiot|moins|gamin|dechet|attarde
			@me ~1 parle|parler|parlent|parlait ~2 =mal|mechamment|agressivement
			nettoyer|lecher|laver|ramasser|frotter ~5 langue|brosse ~3 dents|sol|toilettes|rigoler|rire
			devant ~1 tout|toute|tous|clients|equipe|client|collegues|autres ~2 monde|equipe|autres? ~6 humilie|honte|ridicule|hurle|engueule|moque|rabaisse|traite|crie|critique|nul|nulle|incapable|pleurer
			humilie|honte|ridicule|hurle|engueule|rabaisse|traite|crie|gueule|dispute|pleurer|nul|nulle|disait|moque ~5 devant ~1 tout|toute|tous|clients|equipe|client|collegues|autres|monde
			@me ~3 prend|prendre|prennent|prenait|prit|pris ~2 pour ~2 boniche|esclave|chien|merde|idiot|debile|con|conne|larbin|bouc|cible|clown|domestique|demeure|gogol|debile|poubelle|servante|rien|boulet|menteuse|menteur|voleur|voleuse|bete
			bouc emissaire
			tete =de turc
			souffre =douleur
			@me ~3 =pourrir|lyncher|incendier|acharner|acharne|=pourrit|lynche|detruire|detruit|=pourrissent|persecute
			=se acharne|acharnait|acharnent|defoule|defoulent ~1 =sur|contre =moi|=nous|@weak
			@me|=mon|=ma|=mes|affaires|sac|telephone|veste|casquette|chaussures|repas|sandwich|cahier|carnet|vestiaire|casier ~5 cache|cachent|cacher|caches|vole|volent|jete|jettent|deplace|renverse|colle|crache|poubelle|ecrit|dechire|dechirent|salissent|abime|abiment ~6 expres|poubelle|rire|rigoler|marrer|blague|rigolent|affaires|tous|encore|jours|eau|chaussures|casier|repas|gamelle
			cache|cachent|cacher|caches|volent|vident|vide|renversent|jettent|dechire|planquent|piquent ~2 =mon|=ma|=mes affaires|sac|telephone|veste|chaussures|repas|vetements|casquette|portable|gamelle|casier|manteau|lunettes
			mettre|met|mettent|mis|renverse|renversent|verse|versent|vide|vident|colle ~4 =mon|=ma|=mes|=me|=la sac|tete|casque|casier|chaussures|gamelle|cheveux|dos
			poisson|papier|post|affiche|pancarte|mot|ecrit|scotche ~5 =mon|=ma dos|front|casque|vestiaire|casier
			rumeur|rumeurs|calomnie|mensonges|ragots ~5 =moi|sur|=me
			accuse|accuser|accusait|accusent|soupconne ~4 vol|voler|vole|voleur|voleuse|mentir|devant|tout|tort|@origin
			raconte|dit|repete|repand|disent|racontent ~2 =que|partout =je ~3 vole|voleuse|voleur|pue|couche|menteuse|sale|=poux|folle
			affiche|afficher|poste|postee|publie|poste|mis|diffuse|partage|partagent|envoye|envoie|circule|tourne ~6 story|groupe|snap|insta|tiktok|whatsapp|reseaux|facebook|internet ~6 =moi|=me|=ma|=mon|boulet|rire|moque|rigolent|@insult|photo|video
			photo|photos|video|videos|story|filme|film|filment ~6 =moi|=me|=ma|=je ~6 groupe|story|moquer|rire|rigoler|rigolent|sticker|stickers|reseaux|tiktok|snap|moquent
			sticker|stickers|meme|memes|montage ~4 =moi|=ma|=mon|photo|tete
			@me ~2 balance|poussent|provoque|provoquent|cherche|cherchent|embrouille|embrouillent|bouscule|rackette|racket|racketter|nargue|narguent
			rackette|racket|racketter
			punit|punir|punition|puni|punie ~6 debout|coin|manger|repas|dehors|genoux|pause|mur
			debout|priver|prive ~2 =de ~1 repas|manger|pause|toilettes|=eau ~3 punition|punir|parce|puni
			interdit|droit|interdiction|laisse|autorise|refuse ~5 =aux|toilettes|boire|manger|pipi ~1 toilettes|pipi|eau
			exclu|exclue|excluent|ecarte|ignore|ignorent|ignoraient ~3 expres|volontairement
			expres ~6 =me|=moi|poubelles|renverse|saleter|seul|sali|salir|tomber|tombe
			=se battre|bat|battu|battus|battent|battaient|bagarre|bagarrer|tapes|frappes|taper ~4 =le|=les|avec|@adult|dessus|devant|collegue|parking|entre|eux|atelier|cuisine
			bagarre|bagarres|baston|rixe|=pugilat
			en =sont|=venu|=venus ~1 =aux mains
			pousse|bouscule|bousculer|poussait|pousser|bousculait|poussee|bousculee ~3 @weak ~2 contre|mur|violemment|etagere|fort|devant|rayon
			@weak ~4 humilie|humiliee|rabaisse|rabaissee|insulte|insultee|harcele|harcelee|pleure|pleurait|bouscule|traite
			@adult|=il|=elle|=ils ~2 humilier|humilie|humilient|rabaisse|rabaissent|rabaissait|harcele|harcelent|insulte|insultent|insultait|insultaient|humiliait|ridiculise|denigre|moque|moquent ~2 =de? @weak|@adult
		`,
		outright: `
			arrete|arretait|arretent|cesse|cessait|lache|lachait|arretaient|arretes ~1 pas|jamais ~3 =me|=moi|insulter|traiter|crier|humilier|embeter|moquer|rabaisser|critiquer|harceler|gueuler|hurler|engueuler|emmerder|suivre|chercher|provoquer|rabaissait
			@me ~2 embeter|emmerder|embete|emmerde|cherche|critique|reproche ~3 tout|toute|sans|temps|journee|jours
			=sans arret|cesse ~4 =me|=moi|dessus ~3 critique|reproche|crie|insulte|engueule
			aucun|pas|=sans ~1 respect ~4 =moi|stagiaire
		`
	},
	{
		rule: 'discrimination',
		says: `
			=les =noirs|=arabes|=juifs|=musulmans|=gitans|=chinois|=etrangers|=roms|=homos|=africains|=maghrebins|=handicapes|=asiatiques|=turcs|=portugais ~4 =tous|=sont|=sait|=savent|=courent|=couraient|=pensent|=pensaient|=pareils|=ont|=font|=peuvent|=veulent
			porc|ramadan|couscous|chien|chat ~4 rire|riant|rigol|rigolant|blague|moque
			mange ~3 porc|chien|ramadan
			prenom|nom|tete|accent|peau|barbe ~3 sonne|sonnait|fait|faisait ~1 terroriste|arabe|etranger|bled|racaille|juif
			=fille|=femme|=gens|=personnes|@adult =voilee|=noire|=noir|=arabe|=handicapee ~4 fuir|peur|clients|accueil|image|sale|pas
			gens =comme =moi|=toi|=eux|=vous ~3 =volent|=vole|voler|sales|profitent|rien
			=je =suis ~1 @origin ~6 blague|blagues|remarques|imite|moque|nez|argent|voleur|porte|fouille
			@origin ~4 fouille|fouiller|sac|vole|voler|accuse|soupconne
			veux|veut|voulait|veulent ~1 =pas|=plus ~1 =de ~1 @origin
			racisme|raciste|racistes|homophobe|homophobie|homophobes|islamophobe|antisemite|xenophobe|grossophobe|grossophobie|transphobe|discrimination|discriminations|discriminer|discrimine|validiste|nazi|nazis|hitler
			retourner|rentrer|rentre|retourne|renvoyer|repartir|retournes|retournez ~4 pays|bled|afrique|jungle|savane|brousse
			sale|sales @origin
			=les|=des|=ces|=un|=une|aux|tous @origin ~7 voleurs|voleur|voler|volent|terroristes|=sales|feignants|faineants|dehors|travaillent|puent|=pue|profitent|parasites|salissent|racaille|racailles|degueulasse|pays|problemes|probleme|envahissent|bosser|crever|mechants|malades|maladie|contre|soigner|caf|allocs|fraudeurs|dangereux|contagieux|confiance
			aime|aimait|aiment|supporte|veut|voulait|deteste|embauche|prend|sert|accepte|veulent|confiance|servir|recrute|voit ~2 pas|plus|jamais|=ne? ~2 =les|=des|=de|=aux|=un|=une @origin
			blague|blagues|remarques|remarque|propos|vannes|vanne|reflexion|reflexions|moqueries|mots|phrases|commentaires|insultes|imitations|questions|allusions ~5 @origin|poids|couleur|physique|origines|handicap
			parce|car|cause|raison ~6 =arabe|=noir|=noire|=musulmane|=musulman|=juif|=juive|=etrangere|=etranger|=voilee|=gitan|=gitane|=homo|=lesbienne|=handicapee|=handicape|=gay|=couleur|=religion|=origine|=origines|=voile|=asiatique|=chinois|=chinoise|=peau|=africain|=rom|=accent|=handicap|=trans|=pd|=dyslexique|=ramadan
			couleur =de ~1 peau
			enlever|retirer|enleve|retire|retires|enleves ~3 voile|foulard|hijab
			@me ~3 appeler|appelle|surnomme|appelait|appellent|surnommer|surnomment|baptise ~3 chinois|chinetoque|bamboula|couscous|terroriste|arabe|negro|blanchette|mohamed|mamadou|banania|gitan|juif|=pd|rebeu|fatima|banane|singe|noir|noiraud|beur|aya|ching|blanche|neige|chocolat|ben|kebab|nems
			singe|banane|bamboula ~3 cri|cris|bruit|bruits|dit|traite|lance
			cris|bruits|bruit|cri ~1 =de singe
			negre|negresse|bougnoule|bougnoules|bicot|youpin|bamboula|chinetoque|tarlouze|gouine|negro|feuj|bride|bride
			@origin ~3 cherche|mieux|capable|place|moins|salle|servir|caisse|accueil|comptoir ~4 maison|ailleurs|blanc|pas|plus
			=pas|=plus|=aucun =de ~1 =noir|=noire|=noirs|=arabe|=arabes|=voile|=etranger|=etrangers|=gitan|=musulman|=juif|=homo|=handicape ~4 salle|ici|client|clients|accueil|boutique|chez|equipe|bureau
			gens|personnes =comme =toi|moi|eux|vous ~4 travailler|pays|place|chomage|rien|devraient
			=ton|=ma|=mon|=mes|=tes handicap|accent|religion|origines|couleur|dyslexie|voile|fauteuil|poids|begaiement|surdite ~7 maison|rester|mieux|moque|moquent|rire|imite|travailler|imitent|insupportable|clients|pays|rigole|incapable|place|metier|moquait|compliquee
			travail|metier|boulot|poste|client|clients|place ~4 @origin ~2 =pas|peur|fuir
			imite|imiter|imitent|imitait ~4 accent|africain|chinois|arabe|handicape|yeux|singe
		`
	},
	{
		rule: 'sexism',
		says: `
			=fille|=femme|=meuf ~3 =va|=vas|=fais|=faire ~2 cafe|menage|vaisselle|balai|cuisine
			cafe|menage|vaisselle ~4 =fille|=femme|=filles|=femmes
			baisse|penche|passe ~4 =ils|=il ~1 font|fait|faisaient|sifflent|regardent|bruits ~2 bruits|bruit|remarques|gestes|rire
			=les =filles|=femmes|=meufs|=nanas ~5 =a =faire|=leur|=rien|conduire|reparer|mecanique|garage|chantier|cuisine|maison
			=fille|=femme|=meuf|filles ~4 garage|chantier|atelier|mecanique|camion|cuisine ~4 =pas|=rien|place|rigole|rire|porte|faire
			sexiste|sexistes|sexisme|machiste|misogyne|macho|machos|obscene|obscenes|grivois|grivoise|salace|salaces|lubrique|pervers|pervert|graveleux|graveleuses|graveleuse
			blague|blagues|remarque|remarques|allusion|allusions|propos|commentaires|commentaire|vannes|mots|questions|question|insinuations|reflexion|reflexions|entendus|gestes|geste|histoires|trucs|choses|compliments ~5 sexe|sexuel|sexuelle|sexuels|sexuelles|=cul|fesses|seins|=mon|=ma|=mes|filles|femmes|fille|femme|deplace|deplaces|deplacee|deplacees|=sale|=sales|degueulasses|degueu|genantes|genants|genant|vulgaires|vulgaire|crade|crades|cochonnes|blonde|blondes|nichons|poitrine|bizarres|corps|genent|malaise|lourd|lourdes
			@me ~3 siffler|draguer|draguait|siffle|drague|reluquer|mater|mate|reluque|lorgne|lorgner|deshabille|matent|sifflent|draguent|matait
			myself fais|suis|faisais ~1 fait|siffler|draguer|mater ~1 siffler|draguer|mater|reluquer
			regarde|regardait|regarder|regardent|mate|matait|mater|fixe|fixait|commente|commentait|commentent|note|notent|parle|parlent ~3 =mes|=ma|=mon|=nos|=les|des ~1 =seins|=fesses|=cul|=poitrine|=decollete|=jambes|=corps|=physique|=formes|=nichons
			regarde|regardait|regarder|regardent|fixe|fixait ~3 bizarre|bizarrement|insistant|insistance|lubrique|pervers|glauque|malsain|chelou
			=les|=aux =filles|=femmes|=meufs|=nanas|=gonzesses ~6 cuisine|maison|menage|faible|faibles|capable|capables|force|dehors|vaisselle|gamins|servent|=sert|nulles|=nuls|savent|bonniche|fragiles|conduire|balai|pleurent|compliquees|porter|foutre|place|chialent
			place ~2 =des|une|cuisine|maison =femmes|=filles|=femme|=fille
			travail|metier|boulot|truc|taf|poste|mecanique|chantier ~3 homme|mec|garcon|fille|femme|hommes|filles|bonhomme|gonzesse|femmelette ~5 =pas|=moi|dit|vaisselle|balai|menage|rentrer|droit|=va
			=pas|=jamais ~3 =pour =les|=une =filles|=femmes|=fille|=femme|=gonzesses
			parce|vu|puisque ~4 =fille|=femme|=meuf|=garcon ~7 balai|menage|vaisselle|cafe|nettoyer|toucher|porter|laisse|droit|capable|=pas
			@me ~2 appelle|appelait|appellent|appeler|surnomme ~3 cherie|bebe|poulette|cocotte|beaute|poupee|=bb|chaton|coeur|minette|bombe|mignonne|sexy|belle|princesse|bichette|chouchoute|gazelle|miss|mademoiselle|fillette|bonnasse
			=ma =cherie|=poulette|=cocotte|=poupee|=jolie|=beaute|=belle|=chatte|=bombe|=gazelle
			=beau|=joli|=jolies|=bon|=gros|=belles|=bonnes|=belle|=grosses|=petit =cul|=boule|=seins|=jambes|=fesses|=poitrine|=nichons|=nibards
			=suis|=es|=etais|=etait|=est ~1 =bonne|=sexy|=bandante|=excitante|=baisable|=bonnasse
			=vierge|=puceau|=pucelle|=preservatif|=capote|=capotes
			=as|=avais|=ai ~1 deja ~2 couche|=amour|embrasse|=fait
			jupe|decollete|tenue|maquillage|short|legging|moulant|moulante|jean ~5 excite|tente|provoque|clients|attire|sexy|bonne|belle|courte|fesses|plait|mets|decollete
			clin|clins =oeil|yeux ~5 bizarre|levres|langue|genant|insistant
		`
	},
	{
		rule: 'unsuitable-contact',
		says: `
			insiste|insistait|veut|propose ~4 =me ramener|raccompagner|voir|emmener|inviter
			arrete|gare|arretait ~3 parking|bois|foret|chemin ~3 bois|seuls|desert|nuit
			reste|vient|met|approche|approche|colle ~3 pres =de =moi
			tout =pres =de =moi
			=son souffle
			veut|voulait|propose|proposait|demande ~4 voie|voir|retrouver|rencontrer ~4 hotel|=chez|soir|=seuls|=deux|dehors|=tous =lui|hotel|deux
			@me ~4 demander|demande|demandait|voulait|veut|prendre|pris|insiste|insistait|reclame|exige ~3 =mon|=ma|=un ~1 snap|insta|numero|=num|instagram|snapchat|whatsapp|facebook|tiktok|=tel|copain|mec
			@me ~3 envoyer|envoie|envoyait|envoye|ecrit|ecrire|ecrivait|envoient|spamme|contacte|texte|harcele|ajoute|suit ~4 snap|snaps|insta|whatsapp|coeurs|minuit|photos|prive|soir|nuit
			message|messages|sms|snaps|textos ~4 bizarre|bizarres|genants|genant|soir|nuit|soirs|coeurs|amour|prives|minuit|deplaces|=belle
			@me ~5 ramener|raccompagner|emmener|inviter|invite|ramene|ramenait|emmene|amener|raccompagne|venir|aller|monter|monte|viens|propose|insiste ~4 chez|=lui|voiture|hotel|appartement|appart|camionnette|studio ~4 =lui|=seul|=seule|hotel|appart|appartement|studio
			chez =lui ~5 =seul|=seule|=soir|boire|dormir|film|verre
			=viens|venir|aller|passer|dormir|monter|monte|passe|invite|invitee ~2 chez =lui|=elle
			=seul|=seule ~3 avec =moi|=nous ~6 bureau|reserve|voiture|vestiaire|cave|chambre|piece|=soir|toujours|insiste|porte|cherche|essaie|veut|arrange
			=veut|voulait|essaie|essaye|cherche|demande|arrange|insiste|debrouille ~7 =seul|=seule ~1 avec =moi|=lui
			@me ~2 suivre|suit|suivait|suivi|suivie|suivent|guette|attend|attendait|colle|espionne ~4 partout|toilettes|vestiaire|rue|arret|gare|voiture|chez|jusque|bus
			=se ~2 colle|collait|rapproche|rapprochait|approche|approchait|frole|frolait ~3 =moi|trop|pres|contre
			@me ~2 frole|frolait|froler|effleure|renifle
			trop =pres =de =moi
			@me ~2 =met|=mettait|=mets|mettent|=mis|=rend|=rendait ~1 =mal ~1 =a =le aise
			=met|=mettait|mettent =mal =a =le aise
			=mal =a =le aise ~1 avec|face|quand ~1 =lui|=il|tuteur|patron
			regard|regards|facon|maniere|comportement ~4 genant|genants|bizarre|malsain|malsains|degoute|insistant|insistants|pervers|glauque|lubrique
			malsain|malsaine|glauque|pervers|creepy ~4 =moi|=me|avec
			gestes|geste|comportement|compliments|attitude ~2 deplaces|deplace|bizarres|genants|tactile|tactiles
			tactile|tactiles ~3 avec|trop|moi
			=trop|=tres tactile|tactiles
			propose|proposait|proposer|donne|offre|offert|promet ~4 argent|cadeau|cadeaux|billet|euros|bijou|iphone ~8 =si =je
			=si =je =suis|=etais =gentille|=gentil|=sympa
			amoureux|amoureuse ~2 =de =moi
			=sortir|=sorte ~1 avec =lui|=moi|=elle
			=ai|=avais|=as ~1 =un copain|mec|amoureux ~5 demande|voulait|savoir|question
			demande|demandait|demander|voulait ~5 copain|mec|vierge|celibataire ~4 =si|=je|=ai|=avais
			petit =secret|=copine|=cadeau =nous|=a? =deux
		`
	},
	{
		rule: 'secret',
		says: `
			reste =a ~1 atelier|chantier|bureau|cuisine|vestiaire|magasin
			passe ~3 atelier|chantier|cuisine|bureau|vestiaire|magasin ~1 reste
			=me|=on ~2 demande ~2 =je ~1 dois|devais|doit ~2 =dire|repondre|mentir
			=si ~4 raconte|racontais|parle|parlais|dis|disais|ecris|repete|racontait ~8 signer|signerait|signera|convention|attestation|note|rapport|stage|vire|valider|validerait|renvoie
			signer|signe ~3 papier|feuille|attestation|document ~5 =pas|=jamais|=rien|tombe|blesse
			efface|effacer|supprime|supprimer ~3 conversation|messages|photos|historique|sms|preuve|photo
			interdit|empeche|defendu ~3 =te|=le|=en|=vous|=raconter|parler|=dire|=ecrire ~3 =dire|parler|ecrire|passe|arrive|mardi|lundi|mercredi|jeudi|vendredi
			=ce|=est|=notre|=un petit ~1 secret
			petit secret
			garder|garde|gardes|gardais|garderas|reste|rester ~4 =secret|=nous ~2 sinon|personne|=nous|parents|=deux|dit|stage|tuteur
			=secret ~2 entre =nous
			entre =nous ~3 secret|dire|parler|dit|rester|reste
			faut|fallait|dois|devais|doit|faudrait|obligee|oblige|promettre|promis|jure|jurer|ordonne|supplie ~3 =rien|=pas|=jamais|=surtout|mentir|cacher ~5 @tell|mentir|cacher ~5 @people
			demande|dit|veut|voulait|exige|interdit|force|insiste|defend|ordonne ~6 mentir|effacer|efface|supprimer|supprime|cacher|cache|dechirer|dechire|taire|taise|tais|suprime|suprimer|garde|signe|signer ~8 @people|messages|message|carnet|page|photos|photo|heures|inspection|inspecteur|verite|visite|controle|convention|accident|papier|mot|conversation|feuille
			mentir|menti|mens ~6 heures|inspection|inspecteur|visite|controle|@people
			promettre|promis|jurer|jure|promesse ~4 =rien|=pas|=jamais|=secret|taire
			silence ~3 sinon|garder|acheter
		`,
		outright: `
			faut|fallait|dois|devais ~2 =pas|surtout ~3 =dire|=ecrire|=raconter|=parler|=repeter
			raconter|dire|pretendre ~3 =que ~1 =je ~2 tombe|tombee|glisse|cogne|malade
			=dois|=devais|=faut|=oblige|doit ~2 cacher|mentir|taire
			jeter|dechirer|arracher|enlever|effacer|gommer ~3 page|feuille ~3 carnet|cahier
			page ~2 carnet|cahier ~4 jeter|dechirer|arracher
			faut|fallait|dois|devais|doit|droit|interdit|interdiction|interdite|defend|defendu|interdisait|surtout|prie|demande|dit|veut|voulait|ordonne|prefere|exige|supplie ~7 =rien|=pas|=jamais|=surtout|plus ~3 @tell ~6 @people|=ca|mercredi|arrive|passe|heures|verre|accident|chute|fait
			interdit|interdiction|interdite|defend|defendu|interdisait|empeche ~4 @tell ~6 @people|=ca|arrive|passe|heures|accident
			=pas|=rien|=jamais|=surtout|=le|=en ~2 @tell ~4 =a|=aux|=au ~2 @people
			@tell ~2 =a =personne
			=que =je ~1 =ne? @tell ~1 =rien|=pas
			@tell ~1 rien|pas ~4 @people|sinon|=ca|carnet|cahier
			=si =je|=tu|=on ~1 en|le? @tell ~6 virer|vire|renvoie|probleme|problemes|ennuis|regretter|stage|rapport|note|valide|arrete|croira|=mal|faute|attestation
			=personne ~1 me|=va|=ne ~2 croira|croire
			=ca =reste|=restera|restait|rester ~2 entre|=ici|boutique|nous|murs|cuisine|atelier|vestiaire
		`
	},
	{
		rule: 'fear',
		says: `
			peur|trouille|flippe|angoisse ~7 @adult|=lui|=elle|=eux
			=lui|=elle|tuteur|patron|chef ~5 =peur
			peur ~6 =retourner|=revenir|=venir|=aller|=lundi|=seul|=seule
			detour|eviter|evite|evitais ~4 =pas|=son|=sa|=lui ~3 bureau|passer|atelier|=lui|voir|croiser
			=a =le =oeil
			mains|jambes|voix ~2 tremblent|tremblaient|tremble|tremblait
			supporte|supportais|supporter ~2 =ses|=son|=les cris|colere|coleres|regards|remarques|insultes
			=jveu|=veux|=peux|=peu ~1 plus|=plu ~1 =y
			vomi|vomis|vomir ~5 =avant|peur|stage|aller|stress
			tellement|vraiment|trop|tres|tout =peur
			semblant ~2 =etre malade ~3 pas|eviter|rester
			malade|mal ~3 expres|semblant|invente|mensonge ~3 pas ~2 aller|venir|retourner|croiser
			=me|myself cache|cachais|planque|enferme ~4 toilettes|vestiaire|vestiaires|reserve|=quand ~4 =il|arrive|pleurer|passe|lui
			=me|myself cache|cachais ~3 toilettes|vestiaire|reserve
			peur|trouille|flippe|terreur|angoisse|boule|panique|frousse|crainte|apprehende|redoute ~3 =de|=y|=a =y? ~1 @day ~4 demain|seul|=la|=y|stage|travail|bas|matin|atelier|lundi|avec|bosser|boutique|retourner|parce|=il
			peur|trouille|flippe|angoisse|crains|redoute|frousse|terrorisee|crainte ~2 @day
			peur|trouille|flippe|angoisse|crains|frousse ~2 =de|=du|=des|=a ~2 =lui|=elle|=eux|@adult|reactions|reaction|represailles|=croiser|colere|coleres|retrouver|cris
			peur|trouille|flippe ~1 =de ~2 rester|retrouver|croiser|=etre|=me|=myself|parler|=dire|=voir ~4 =seul|=seule|=lui|verite|=elle|=eux
			@me ~3 faire|fait|fais|font|faisait|=fiche ~2 peur|flipper|flipe
			@me terrorise|terrifie|terrorisait|flippe
			terrorise|terrorisee|terrifie|terrifiee|tetanise|tetanisee
			peur|trouille|flippe|crains|angoisse ~1 =que|=quand ~1 =il|=elle|=ils|=on|@adult
			boule =au ventre
			noeud ~1 ventre
			ventre ~2 noue|serre
			cauchemar|cauchemars|dors|dormi|dormir|dort ~6 cause|peur|=lui|pense|repense|stage|patron|tuteur|chef
			sursaute|sursauter|tremble|tremblais|trembler|tremblaient ~7 =lui|=elle|voix|entends|approche|porte|arrive|chef|patron|tuteur|peur|quand|=il
			=me|myself ~2 cache|cachais|cacher|cachee|planque|enferme|reste ~3 pour|dans|toilettes|eviter ~5 eviter|=lui|croiser|voie|toilettes|=pas|elle|vestiaire|vestiaires|peur|trouve
			evite|eviter|evitais|fuis|detour ~4 croiser|=lui|regard|patron|tuteur|seul|seule|seuls|=elle
			=sais|savais|demande ~2 =pas|=plus? ~4 va|humeur ~3 =me|=il|encore ~4 crier|frapper|arriver
		`,
		outright: `
			boule ~2 gorge|ventre
			=ose|=osais ~1 =pas|=plus ~2 rentrer|rentre|aller|entrer|sortir|monter|passer
			prefere ~2 secher|partir|fuir|dormir|absenter ~4 voir|revoir|croiser|retourner|aller
			fievre|malade|mal ~6 =pas ~2 =le|=la|=y|=les voir|revoir|aller|croiser|retourner
			dors|dort|dormir|dormi ~1 =plus|=pas ~2 depuis|=a|cause|parce|tellement ~1 =que|=il|=lui|cause|stage
			peux|peu|supporte|supporter =plus|=plu ~1 =de =lui|=elle|=eux|=ca
			veux|voudrais|voulais|peux|envie|veut|supporte|ose|pouvais ~1 plus|pas|jamais ~3 @day ~4 =la|stage|bas|demain|=y|lui|cause|peur|parce|avec|=seul|=seule|travail|lundi|atelier|aller|retourner|jamais
			veux|voudrais|voulais|envie|supporte|ose|osais|veut ~1 plus|pas|jamais ~2 =y =aller|retourner|revenir|rester|=etre
			veux|voudrais|peux|supporte|envie|pouvais|voulais ~1 plus|pas|jamais ~3 =voir|croiser|=etre|rester|travailler|retrouver|entendre ~3 =lui|=elle|=seul|=seule|=eux|voix|tuteur|patron|chef
			pas|plus|jamais ~2 =en securite
			ose|osais|oser ~1 plus|pas ~3 lever|regarder|parler|demander|=dire|bouger|respirer|=y|venir|poser ~7 enerve|crie|hurle|=lui|peur|yeux|gueule|crier|frappe|=elle|colere|=il
		`
	},
	{
		rule: 'alcohol',
		says: `
			=resservi|ressert|servi|sert|verse ~2 =du|=de =le? vin|rose|rouge|blanc|biere|alcool
			@alcohol|=bouteille|=verre|=coup ~6 =boire|=bu|=bois|=boit|=bourre|=ivre
			=boire|=bu|=boit|=boivent|=buvait|=bois ~5 @alcohol
			servi|sert|verse|offert|paye|propose ~2 petit blanc|rose|rouge|jaune|calva|ricard
			titube|titubait|zigzague|titubent
			@family|pere|mere|beau ~3 boit|buvait|bu|alcoolique|saoul|bourre
			bouteille|bouteilles|canettes|packs ~4 vestiaire|casier|camion|atelier|tiroir|cache|cachees ~5 boivent|boit|boire|bu
			boivent|boit|buvaient|buvait ~2 =des|des|depuis ~2 matin|=10h|=9h|=8h|midi|heures
			cul =sec
			@me|@adult|=ils|=il|=elle|=elles ~4 fait|propose|offert|offre|servi|donne|verse|force|oblige|paye|fais|faire|proposait|insiste|tendu|sert|paie|donnait|proposer|boire|=bu|gouter|goute|buvait|boit|boivent|buvaient|=bois|trinque|trinquer|siffle|vide|enchaine|finis|offrir|payer|cache|planque|met|sort|sortent|ouvre|ouvrent|=pris|descend|descendu|=prend|tendent|tend|prennent ~5 @alcohol
			=je|=on|avons ~4 =bu|boire|=bois|goute|gouter|siffle|vide|enchaine|=pris|trinque|buvait|finis|descendu|accepte ~4 @alcohol
			=je|=on|avons|@me|@adult|=ils|=il|=elle|=elles ~4 =bu|boire|boit|boivent|buvait|buvaient|=bois|boive|picole ~5 coup|coups|verre|verres|canette|canettes|bouteille|flasque|midi|matin|volant|conduire|travail|service|chantier|trop|cachette
			@me ~4 boire|servi|sert|verse|rempli|remplissent|remplit|ressert|paye|offert|offre|propose ~3 verre|verres|coup|shot|shots|canette|tournee|bouteille|apero
			rempli|remplit|remplissent|ressert|remplissait|resservi|resservait ~2 =mon|=ma verre|gobelet
			=bourre|=bourree|=bourres|ivre|ivres|=saoul|=saouls|=soul|=souls|=torche|=torches|pompette|alcoolise|alcoolisee|alcoolises|alcoolique|=cuite|=emeche|=emeches|=bituree|=defonce|=defonces|=torchee|gueule
			sentir|=sent|sentait|=pue|puait|puent|odeur|sentent|haleine|empeste|sens ~4 alcool|=vin|biere|pastis|whisky|rhum|vodka
			alcool|biere|bieres|=vin|whisky|vodka|pastis ~5 cache|planque|sac|tiroir|vestiaire|casier|gourde|thermos|cafe|bureau|matin|travail|volant|conduit
			picole|picoler|picolent|picolait|picolaient
			boit|buvait|boivent|buvaient ~3 trop|travail|cachette|matin|journee|service|volant
			@alcohol ~3 =pour =me|=que ~3 detendre|detende|cool|grandir|bizuter|homme
			@alcohol ~5 pour ~2 stagiaire|apprenti|=moi|feter|jeune
		`
	},
	{
		rule: 'drugs',
		says: `
			acheter|achete|chercher ~2 cigarettes|clopes|tabac|alcool|bieres ~3 =chef|=patron|=lui|=eux|=tuteur|=pour
			petites|petits pilules|cachets
			rail|trace|ligne|pochon|sachet ~4 propose|tendu|coke|poudre|sniff|beuh|herbe
			propose|offert|tend|tendu|donne ~2 =un|=une rail|trace|pilule|cachet|taz|taffe|latte
			=je|=on ~2 fume|fume|vapote ~3 pour|comme|avec ~3 eux|lui|faire|tuteur|gars|autres|collegues
			=me ~2 file|filent|donnent|passent|offrent ~2 @smoke
			=beuh|=shit|=weed|=coke|=cocaine|=bedo|=teuch|=petards|=spliff|=mdma|=stups
			myself drogue
			collegues|collegue|patron|tuteur|chef|@adult ~3 =drogue|=droguent|=deale|=deal
			@drug ~3 travail|atelier|pause|propose|stage|vestiaire|moi|fume|fumer|fument|collegue|chantier|odeur|camion|poche|parking|vendu|vend|vendent|tuteur|patron
			propose|proposait|donne|donner|offre|offert|offrir|passe|tendu|file|tend|fait|essaye|essayer|goute|vendre|vend|vends|vendu|acheter|achete|transporter|livrer|ramener|fume|fument|fumer|fumait|fumaient|roule|rouler|cache|sniffe|sniffer|sniffait|prend|prennent|deale|dealer|consomme|consomment|fumes ~4 @drug
			sniff|sniffe|sniffer|sniffait|sniffent|defonce|defonces|came|came|deale|dealer|deal|dealait ~3 bureau|toilettes|collegue|travail|poudre|quelque|pause|truc|coke|rail|ligne|stock|parking|vestiaire|atelier|matin
			poudre ~2 blanche
			sent|sentait|pue|puait|odeur ~3 @drug|herbe
			fume|fumer|fument|fumait|fumaient ~2 =de ~1 =herbe
			@me ~5 fait|propose|donne|offert|passe|tendu|force|file|offre|fais|proposait|faire|proposer|fumer|tend|insiste|donnent|forcent ~4 @smoke|fumer|taffe
			=je|=on ~3 fume|fumer|fumais|vapote|tire|fumait|vapoter|essaye|goute|teste|=pris|accepte ~4 @smoke|avec
			propose|proposait|offre|offert|donne|file|tend|tendu|passe ~2 =une|=sa|=des|=la|=un @smoke
			cachets|cachet|medicaments|pilule|pilules|comprime ~7 tenir|dormir|rester|detendre|eveille|reveille
		`
	},
	{
		rule: 'distress',
		says: `
			=a =la maison ~4 hurle|crie|frappe|bagarre|gueule|violence|violences|boit|cris|tape|alcool
			maison ~3 hurle|crie|gueule|cris|boit
			pere|mere|beau|parents ~4 crie|crient|hurle|hurlent|boit|boivent ~4 nuit|soir|tous|tout|dessus
			=je|=ai|myself|=suis|=me ~5 pleurer|pleurais|chialer|chialais|sanglots|sangloter|sanglote|chiale|larmes|pleurs|pleure ~4 toilettes|cause|=il|tous|soir|bus|nuit|vestiaire|=lui|parce|matin|jours|soirs|honte|devant|cachette|quand|cache|tellement
			@me ~3 fait|faire|faisait|font ~2 pleurer|chialer
			=je|=ai|=me ~2 pleurer|pleure|pleurais|chiale|chialer|pleurs
			larmes =aux yeux
			=en larmes|pleurs|sanglots
			effondree|effondre ~3 larmes|toilettes|bus|pleurs
			crise|crises ~1 panique|angoisse|larmes|nerfs|angoisses|tetanie
			depression|depressif|depressive
			fuguer|fugue|fugues
			=au secours
			@family ~5 alcool|boit|bu|frappe|crie|hurle|menace|dispute|met|dehors|vire ~3 =moi|maison|soir|dehors
			ose|peur|envie ~2 =pas|=plus|=de? ~1 rentrer ~2 maison|chez
			=pas|=rien ~2 =mange|manger ~5 maison|frigo|depuis|chez
			dors|dormir|dormi|dort ~4 dehors|voiture|rue|gare|parking|cave
		`,
		outright: `
			aidez|aidez =moi
			pas ~3 empecher =de pleurer
		`
	}
];
