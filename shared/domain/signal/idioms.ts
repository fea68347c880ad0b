/** Where grave words mean something else: those words count for nothing. */
export const IDIOMS = `
	pousse|pousser =a
	surprise|anniversaire|cadeau ~8 dire|parler|secret
	fait|laisse|invite ~2 =toucher
	=enferme|=enfermee =dehors
	mourir ~1 =vieux|=vieille
	pleurer|pleure|larmes ~7 gentil|gentils|content|heureux|cadeau|emu|emue|emouvant|beau|belle
	coup =de coude ~2 montrer|complice
	alcool|tabac|fumer|cigarette|boire ~2 =est|etait interdit
	gateau|baba|glace|creme|sauce|crepes ~2 rhum|alcool|vin|cognac|kirsch
	serre|serrer =la|=les main|mains
	=se =battre =pour
	=me bouscule ~1 =peu
	jete|jeter ~1 regard|oeil|coup
	lance|lancer ~1 defi|idee
	attrape =au =vol
	pris|prend|prendre|serre|serrer =dans ~1 bras
	caresser|caresse|brosser|brosse|admirer ~3 cheval|chevaux|vache|vaches|animaux|poney|chien|chiens|veau
	notes|dossier|affiche|livre|texte|article|expose ~2 euthanasie|abattoir
	bain =de|dans ~1 foule|langue
	hydroalcoolique
	=main =a =la pate
	soulever|souleve ~1 question|probleme|enthousiasme
	tirer|tire ~1 oreilles
	myself ~1 =tue|=tuer =a =la|=le|=faire
	stage|travail|boulot|journee|chaleur|rythme|reveil|chaussures|blague|blagues|lui|fatigue ~2 =me =tuer
	=faire =tuer
	=me|=nous =a =tue
	=mis|=met|mettre|plonge =dans =le bain
	=se =est|=sont|etait|etaient ~1 enfermer|enferme
	=tire|=tirer ~2 =lait
	mort|morte|morts|mortes|mourir|mourais|meurs|mourrait|mourait|crever|creve ~2 =rire|rires|faim|soif|chaud|froid|fatigue|ennui|honte|trouille|jalousie|curiosite|envie|sommeil|rires|chaleur|stress
	tuer|tue|tuait|tuent =le|du|=quelques
	mort|morte ~1 =pour =de|=le =rire|portable|telephone
	=ce =est|etait ~1 =mortel|tuerie|tue
	=ca =me =tue|tuait
	=ca|=ce|histoire|histoires|paroles|mots|mot|gentillesse|accueil|compliment|compliments|cadeau|confiance|temoignage|film|chanson|metier|sourire|lettre|carte|attention|merci|remerciements|discours|phrase|qui =me|=nous ~3 toucher|frapper|marquer|secouer|bouleverser|=tue
	=tres|vraiment|profondement|beaucoup|super|trop|assez touche|touchee|touches
	=me =touche|touchee|toucher ~1 =un =mot
	=me =a ~2 frappe|marque ~1 =ce =est
	=ce =qui =me ~2 frappe|frapper|touche|marque|tue
	frapper|frappe|toque|taper|tape ~2 =a|sur ~1 =la|=le|=les|=une|=ma|=sa =porte|=porte|portes|carreau|vitre|bureau|ecran
	frapper|frappe|taper|tape|tapee =avant|=entrer
	taper|tape|tapais|tapent|tapait ~4 =ordinateur|=ordi|clavier|texte|textes|lettre|lettres|rapport|mail|mails|courrier|courriers|document|documents|code|adresse|prix|chiffres|commande|commandes|compte|numero|tableau|cv|factures|facture|dossier|dossiers|reference|references|annonce|annonces|=pc|=word|=excel|article|message|messages|nom|mot
	=me|myself =tape|taper|tapais|tapait|suis ~2 =tape|=menage|inventaire|vaisselle|trajet|route|chemin|honte|delire|barre|barres|fou|tout|toute|=corvee|=kilometres|heures
	=tape =a|dans =oeil|=la =main
	=tape|taper|tapait|tape ~1 =sur|dans =le|=la|epaule ~1 =epaule|=main
	=tape|=tapes|claque|claques ~1 =amicale|=amicales|=dans =la =main|=epaule
	=tape ~1 =dans =la =main|=mains
	=tape =le =discut|=discute|carton
	=coup|=coups =de =main|mains|telephone|fil|oeil|balai|balais|pouce|chaud|soleil|fouet|ciseaux|pinceau|fer|eponge|coeur|coeur|chance|jeune|barre|mou|vieux|frein|feu|vent|stress|panique|raclette|tampon|blanc|crayon|klaxon|peinture|aspirateur|propre|folie|theatre|peigne|rein|tonnerre
	=coup =de =coup|=sur =coup
	=tout =a =coup
	=tout =un? =coup
	=du =coup
	=dun|=de =un =coup
	=apres =coup
	=prendre|pris =des? =coups? =de =soleil
	menace|menacer|menacait =de =pleuvoir|=pluie|tomber|=rompre|casser|effondrer|neiger
	abattre|abattu ~2 =travail|boulot|=taf|=kilometres
	battre|bat|battu|battais|=bats ~3 =oeufs|oeuf|blancs|blanc|creme|pate|tapis|=beurre|=records|record|fer|=ble|chantilly|neige|=cartes|=monnaie|preparation
	fouetter|fouette ~2 =creme|=oeufs|blancs|preparation|chantilly|pate
	bien =me? bat|battre
	=me|myself|se ~1 =battre|bats|bat|battu|battus ~1 =pour|=contre ~2 =clients|=temps|machine|=place
	cafe|lait|cocktail =frappe
	rire|rires|rigole|rigoler|delire ~3 =pleure|pleurer|pleurais|=larmes
	pleure|pleurer|pleurait|pleurais|=larmes|pleures ~2 =rire|=joie|=rigole|=rires|=bonheur|=emotion|=oignons|=oignon|=vent|=poussiere|=fumee
	oignon|oignons|echalotes ~6 =pleure|=pleurer|=larmes|=yeux|pleurais|pleurait
	bebe|bebes|enfant|enfants|petit|petite|gamin|gamine|client|cliente|patient|patiente|dame|maman|papa|mamie|=residente|famille|eleve|=chien|=chiot ~3 =pleure|pleurait|pleuraient|pleurent|pleurer|=hurle|hurlait|crie|criait|criaient
	=mort|=morte|=batterie =batterie|=plate|=saison|=point|=point|=mort|=temps|=nature|=feuilles|=bois|=peau|=poids
	=point|=temps|=nature|=angle|=poids|=saison|bois =mort|=morte
	secret|secrets ~1 =de|=du|=professionnel|=medical|=fabrication ~2 =recette|recettes|fabrication|cuisine|metier|maison|polichinelle|chef|=reussite|=boulangerie|instruction|=affaires|confession|=sauce|=pate|professionnel|patron|=bancaire
	secret =professionnel|=medical|=defense|=bancaire|=industriel|=fabrication|=cave
	=recette|ingredient|=ingredients|=passage|=sauce|code|=tiroir ~1 =secret|=secrete
	agent|santa|surprise ~3 =secret
	pot =de =vin
	=vinaigre =de? =vin|alcool
	=alcool|vin|biere|bieres =a|=de =bruler|=bruler|menager|=cuisson|cuisine|=90|=70|=modifie
	gel|solution|lingette|lingettes|compresse|coton|desinfecter|sans|=thermometre ~2 =hydro|alcool|=alcoolique|hydroalcoolique|alcoolise
	=hydro =alcoolique
	sauce|coq|sorbet|=poulet|boeuf|mousse|pate|moules|=baba|babas|vinaigrette|=civet ~2 =vin|=biere|champagne|rhum|cidre|=whisky
	=gaz|=vin =hilarant|=chaud
	herbe|herbes ~1 =haute|=aromatique|=aromatiques|=provence|tondu|tondre|tondue|mauvaise|mauvaises|fines
	=mauvaises|fines|=couper|=tonte|=tondre|=dans|=sur|tondu|=arrache|=hautes ~1 =herbes|=herbe
	=arroser|arroser|=ramasser|=arracher|=enlever ~3 =herbe|=herbes
	=joint|=joints ~1 =de|=du|=silicone|torique|etancheite|=carrelage|=culasse|=salle|=fenetre|=vitre|=fibre|=plat|porte|=robinet|=moteur|=plomberie|=carreaux|baignoire|=lavabo|=dilatation|=chaudiere|fuite|faience|cardan
	=changer|changer|=faire|=fait|=refait|=refaire|=poser|=pose|=gratter|gratte|=remplacer|=remplace|=mastic|=silicone|=mis|=mettre|=lisse|=lisser|=nettoyer|=serrer|=use|=abime|=use|=nettoye ~3 =joint|=joints
	=ci|=document|=fichier|=piece|=pieces|=compte|=epoux =joint|=jointe|=joints
	=ballon =eau|=chaude|=basket|=foot|=football|=hand|=rugby|=baudruche|=mousse|=gonflable|=vollet|=rouge
	=saumon|poisson|=jambon|lardons|=truite|=viande|=magret|=poitrine|hareng|=paprika|=cheminee|=moteur|=pot|voiture|machine|poele|huile|=vitre|=vitres|=verre|=verres ~2 =fume|=fumee|=fumes|=fumait|=fument
	=bete =de|=a =course|=concours|=bon
	=ce =est|etait|=trop|=est|pas =bete|con|nul|stupide|idiot
	=sale|=sales =plateau|assiette|assiettes|vaisselle|linge|toilettes|=eau|=boulot|temps|=table|=sol|=draps|=main|=mains|=verres
	=chienne|chiennes|=chatte|chattes|=vache|vaches|=truie|=cochon|cochons|=thon|=baleine|=cruche|=limace|=beurre ~4 =operee|sterilisee|=sterilisation|=opere|=traite|=attendait|=portee|chiots|=lait|=ferme|vaccin|=refuge|=veterinaire|=chaleur|=sale|=doux
	=beurre =sale|doux|=noisette|=fondu|=pommade|=demi
	=demi =sel|beurre
	=viol|violon|=violet
	=gros|=grosse|=grosses|=petit journee|semaine|=travail|commande|commandes|=client|=clients|=camion|machine|=carton|=cartons|=boulot|=coup|=rush|=mouton|=sel|=oeuvre|=titre|=plan|=projet|=vehicule|=sac|=sacs|=chantier|=bisou|=monde|=probleme|=erreur|=betise
	=pauvre|=petit|=petite =chien|=chat|=bete|=animal|=dame|=monsieur|=mamie
	=noir|=noire|=blanc|=blanche|=noirs|=noires|=blancs ~0 =chocolat|=cafe|=tableau|=fil|=fils|=cable|=peinture|=pantalon|=chaussures|=chemise|=tenue|=pull|=tablier|=haut|=vetements|=voiture|=encre|=liste|=marche|=friday|=vin|=pain|=fromage|=riz
	=au|=travail|=chambre =noir|=noire
	=cuisine|restaurant|=plat|=langue|=nourriture|=client|=resto|=pain|=musique|=salade|=epicerie|=patisserie|=the|=cafe =arabe|=chinois|=chinoise|=turc|=juif|=juive|=africain|=africaine|=portugais|=japonais|=asiatique|=voile|=blanche
	=couteau|couteaux
	=arme =blanche|secrete
	=pistolet|=arme =a|=de =colle|=peinture|=silicone|=etiquettes|=prix|=service|=eau|=clous|=scanner|=code
	=pistolet =a
	peur|trouille =de|=du|=des|=que =vide|=hauteur|chien|chiens|=chevaux|cheval|=noir|=sang|piqures|=aiguilles|araignees|retard|=rater|louper|=tromper|perdre|=casser|=echouer|=mal|=parler|=telephone|=public|=rien|=decevoir|=ennuyer|=renverser|=gens|=clients|=client|=oral|=rapport|=tomber|=couper|=bruler|=blesser|=inconnu|=faire|=deranger|=gener|=poser|=bruit|=machine|=machines|=animaux|=vaches|=bete|=betises|=demander
	peur|trouille =de =me|=myself|=ne|=le|=la|=se|=pas|=les =tromper|perdre|=rater|=casser|=ennuyer|=couper|=bruler|=blesser|=pas|=ridiculiser|=faire|=planter|=louper|=renverser|=savoir|=tomber|=salir
	peur =de =ne? =pas
	=meme =pas =peur
	=pas|=plus|=aucune|=sans|=rien|=jamais|=moins|=ni ~2 =peur|=boule
	=plus =de =peur|=peur =que|=mal
	boule|boules ~3 =sapin|=petanque|=noel|=pain|=pate|=glace|=cristal|=poils
	balle|=balles =au|=de =pied|=prisonnier
	=faire|=fait =la|=les =bise|=bises
	bise|bises
	=embrasser|=embrasse =la|=une =carriere|=profession|=metier
	tuer|=tue|=mourir|=mort|=morts ~3 =jeu|=fortnite|=boss|=zombie|=zombies|=manette
	=course|=lutte|=jeu|=jeux|=salle|=sac|=cours|=entrainement|=club|=gants =boxe|=frappe|=combat
	=trait|=arret|=rond|=stage|=temps =de =violence
	=toucher|=touche|=touches ~1 =a =tout|=bois|=son|=finale|=clavier|=salaire|=prime|=argent|=fin|=espece
	=touche =a =tout
	=les =touches|=touche
	=prise =de =sang|=contact|=vue|=photo|=notes|=poste|=service|=tete
	=chambre =froide =positive
	machine ~1 =cafe|=boissons|=cafes|=glacons|=sous|=ecrire|=calculer|=the|=bonbons|=affranchir|=timbrer|=carte|=cartes
	=micro =ondes|=onde
	=four =micro|=micros
	=mettre|=mis|=met|=main =en =rayon|=rayons|=place|=page|=forme
	=rayon =x? =frais|=fruits|=jouets|=textile|=livres|=boucherie|=bazar|=legumes|=surgeles|=boissons|=chaussures|=femme|=homme|=enfant
	=radio|=radios ~2 =locale|=musique|=animateur|=emission|=studio|=ecoute|=allumee|=antenne|=podcast|=chanson|=fm
	ecouter|ecoute|=emission|=studio|=station|=animateur|=animatrice|=podcast|=antenne|=micro|=journaliste|=a ~3 =radio
	=tour|=visite|=autour ~1 =du|=des|=de =magasin|=entreprise|=atelier|=locaux|=monde|=terrain|=ville|=propriete|=batiment|=table|=usine|=hopital|=garage
	=faire|=fait =un|=le =tour
	=pince|pinces =a|=linge|=cheveux =linge|=cheveux|=epiler|=papier|=nez
	=pince =a =sans =rire
	=prise =en|=de =charge|=main
	=sous|=mise|=basse =tension
	=prendre|=pris|=mesure|=prise|=mesurer ~2 =tension
	=tapis =de|=rouge =souris|=sol|=yoga|=course|=jeu
	=presse =papier|=agrumes|=locale|=regionale|=ecrite|=citron|=article|=puree|=people
	=revue|=attache|=article|=articles|=conference|=communique|=dossier|=kiosque|=maison =de? =presse
	=regard|=regards =sur =client|=clients|=autres|=gens
	=ligne|=couche =de =peinture|=produits|=vernis|=beurre|=peinture|=creme|=pate
	=feu =vert|=rouge|=artifice|=tricolore
	=plein =de =vie
	=donner|=donne =vie|=naissance
	=vie =en =rose
	=poids =lourd|=lourds
	=trop|=un|=peu|=tres|=assez =lourd|=lourde
	=arriver|=arrive =a =vivre
	=tire|=mort|=crevee|=creve =a
	pneu|pneus|roue|ballon|velo|=chambre ~2 =creve|=crevee|=creves|=crever
	=vide =grenier|=greniers|=ordures|=poche
	=tout|=a =nu|=pied|=pieds|=oeil|=mains|=main =nu|=nus|=nues|=nue
	=pieds|=mains|=oeil =nus|=nues|=nu
	=modele|=dessin|=peinture|=tableau|=statue|=sculpture|=photographe|=croquis|=mannequin|=mannequins ~3 =nu|=nue|=nus|=nues
	=sexe ~2 =chiot|=chiots|=chaton|=veau|=bebe|=poussins|=animal|=poulain|=oui|=echographie
	=manipuler =le|=les =dos|=articulations
	=caisse =enregistreuse =jouet|=factice
	=caisses|=caisse ~2 =outils|=pommes|=legumes|=bouteilles|=fruits|=poissons|=livres|=bois|=vides|=claire|=sable|=epargne|=clous|=transport|=carton
	=hors|=mise =de =danger|=service
	eplucher|remplir|vider|manger =une|=la|=des caisse|caisses
	sans =la|=une machine
	projecteurs|projecteur ~2 pont
	balai ~3 plateau
	poncage|poncer|ponce ~5 papier
	poncage|poncer|ponce ~4 =a =la main
	touche|touchais|touche pas =a|=la|=les|=le ~1 lame|lames|machine|machines
	machine ~1 cafe|boissons|dosettes
`;
