import type { Lexical } from './lexical.ts';

/** N1: what nobody may leave until tomorrow. */
export const DANGER: readonly Lexical[] = [
	{
		rule: 'self-harm',
		outright: `
			=plus|aucune ~1 issue|espoir
			=pense|=penser ~4 soirs|nuits|jours ~3 balcon|fenetre|pont|rails|toit
			tombe|tombes|cercueil|enterrement|obseques ~3 =mon|=ma|=moi|=mes
			=voulait|=veut|=voulais|=veux|=va|=allait|voudrais|envie ~5 =sauter|=envoler|=jeter ~3 toit|fenetre|pont|balcon|vide|falaise|train
			=veux|=voudrais|=aimerais|envie|=pense|penser|pensais|reve|songe|prefere|prefererais|besoin|=voulais|veut|voulait ~6 mourir|suicider|suicide|=morte|=mort|crever
			=plus|=jamais ~4 =de ~1 vivre|exister
			raison|raisons|force|gout|envie|sens|courage ~3 vivre|vie
			=me|myself|=se ~3 =mourir|suicider|=tuer|=pendre|scarifier|mutiler|=noyer ~0
			=parle|=parlait|=dit|=disait|=pense|=menace|=jure|=veut ~4 =se|=me =tuer|suicider|=pendre|=foutre|=jeter|flinguer|=mourir|couper
			=rejoindre ~3 =mort|decede|decedee|ciel|papy|mamie
			=partir|=pars ~2 =pour toujours|=bon
			=jamais =du =voir =jour
			tout arreter ~3 deja|adieu|ecrit|lettre|prete|pret|decide
			=personne ~3 remarquer|remarquera|manquer|manquera|pleurera|verra ~3 quand|=si =je ~4 =la|mort|morte|partie|disparu|parti
			garde|gardais|cache|stocke|collectionne|=mis ~3 medicaments|cachets|comprimes|pilules
			plus|=pu|jamais ~2 reveille|reveiller
			=endormir|=mendormir ~4 =pas|plus|jamais|=pu|toujours
			bras|cuisses|poignets|poignet|avant ~5 coupures|cicatrices|entailles|scarifications|lacere|taillades|coupe
			coupures|cicatrices|scarifications|entailles ~5 manches|cacher|cache|manche|bras
			=me|myself taillader|scarifier|=couper|lacerer|=bruler|affamer
			plus =manger =et
			=soir =ce =est =fini
			=ce =est =fini ~3 merci|adieu|soir|pardon
			pense|penser|pensais|imagine|envie|failli|voulu ~3 avaler|boire ~3 javel|produit|destop|soude|acide|tout
			regarde|regarder|fixe|devant ~3 rails|pont|vide|fenetre|voie|balcon ~6 facile|vite|sauter|fini|rapide|arreterait|jeter|fin
			aurait|serait ~2 facile ~3 sauter|finir|disparaitre
			continuer|continue|continue ~2 =a vivre
			=pas|=plus ~2 =pourquoi|=parce ~5 vivre|exister|continuer ~2 =a ~1 vivre
			=se|=me =tuer|=suicider|=pendre|=flinguer|=jeter ~1 si|sous|ce|demain|avec
			=va|=vais|=allait|=voulait|=veut|=voudrait ~1 =se =tuer|=pendre|=flinguer|=suicider|=jeter
			myself frappe|tape|cogne|griffe ~4 mur|tete|calmer|soir|moi
			=sais|=c ~2 si =je ~1 serai|=serais ~3 =la
			myself|=me ~3 coupe|coupee|coupais|brule|brulee|brulais|taillade|griffe|griffais|frappe|cogne ~4 cuisse|cuisses|soir|poignets|expres|calmer|oublier|penser|rasoir|lame|chambre|nuit|encore|veines|sentir|peine|mieux|soulage|nuits|soirs|personne
			combien ~4 cachets|medicaments|doliprane|comprimes|pilules
			cachets|medicaments|comprimes|doliprane ~5 reveiller|mourir|jamais|dormir|toujours|tous
			=avaler|=avale|gobe ~5 cachets|medicaments|boite|comprimes|plaquette|pilules|doliprane|dolipranes
			veux|voudrais|envie|voulais ~3 que ~2 =tout|=ca ~3 arrete|finisse|termine
			=tout ~2 arrete|arreterait|finirait|fini ~1 pour toujours
			si =je ~1 saute|sautais|sauterais|tombais
			pense|penser|pensais|songe|songeais|imagine|parle|parlait|pensait ~4 =a|=mort|=en ~1 =mort|mourir|finir|sauter|jeter|disparaitre|pendre
			plus ~3 gout|force|raison|envie|courage|plaisir ~2 vivre|exister
			failli|faillis|manque|voulu|voulais|pense|pensais ~2 =me jeter|sauter|pendre|couper|suicider|tuer|noyer ~3 sous|train|tram|bus|pont|voiture
			=jamais ~2 =nee|=ne|naitre|existe|exister
			voudrais|aurais|aimerais|prefere ~4 =jamais|=pas ~1 =etre|me? =nee|=ne|naitre|existe|reveiller|=la
			jamais reveille
			=pas ~1 me|myself reveiller
			reveiller ~1 =pas|plus|jamais
			fatigue|lasse|marre ~2 =de ~1 vivre|exister|vie
			vie ~3 =rien|plus|a|pas ~2 =rien|peine|sens|interet
			=ca|=quoi ~2 sert ~4 =je ~1 vive|continue|reste ~2 vivre
			continue|continuer =a|de vivre|exister
			penser|pense|pensait ~1 =a ~1 en finir
			en finir ~2 vie|tout|ce|=ca
			=je =crois ~3 prete|pret ~3 partir|mourir|finir
			=me|myself ~1 laisser|laisse mourir|crever
			=mes =cendres|obseques|enterrement
			=faire|=fais vomir ~3 apres|repas|manger|soir
			je|=serai|=suis ~2 =serai|seras|suis ~2 plus =la ~2 lundi|demain|bientot|semaine
			plus ~1 envie ~2 vivre|exister|=la
			envie ~2 mourir|suicider|crever|disparaitre|=tuer|scarifier|noyer
			envie ~1 en finir
			envie ~2 me ~1 mal|tuer|pendre|jeter|foutre|couper|noyer
			pas|plus ~1 envie ~1 vivre|exister
			veux|voudrais|voulais|aimerais|voulait|veut|voudrait|voulu ~3 mourir|crever|suicider|exister|pendre
			veux|voudrais|voulais|aimerais ~2 disparaitre|dormir ~3 toujours|jamais|plus|definitivement|vraiment
			disparaitre ~2 toujours|jamais|definitivement|vrai
			veux|voudrais|voulais|veut|peux|pouvais|voulait|arrive ~1 plus ~1 vivre|exister
			veux|voudrais|voulais|vais|veut|voulait|va|allait ~1 en finir
			aimerais|voudrais|prefere|prefererais|voulais|veux ~2 etre =mort|=morte
			prefere|prefererais|mieux ~2 mourir|crever
			mieux ~4 si je etais|disparaissais|disparais|suis|mourais
			mieux ~3 =mort|=morte|mourir|=sans =moi
			sert ~3 vivre
			vie ~4 =vaut|valait|merite
			vie ~3 plus|aucun ~2 sens|interet
			=a =quoi ~3 vivre
			=quoi ~1 bon ~1 vivre|continuer
			myself|=se ~1 suicider|scarifier|mutiler|pendre|taillader|flinguer|noyer|defenestrer
			=me =suicider|=pendre|=tuer|=flinguer|=noyer
			myself ~1 =tue|tuerai|tuerais|bute|flingue|pend|pends|suicide|scarifie
			myself suis ~2 scarifie|mutile|taillade|pendu|ouvert ~2 veines|bras|lame|cuisses
			myself suis ~2 scarifie|mutile|taillade
			scarifie|scarifiais|scarifier|scarifications|scarification|automutile|automutilation|mutiler
			myself faire|fais|faisais|fait ~2 mal ~3 expres|volontairement|soir|bras|cutter|lame|compas
			myself|=me fais|faisais|faire =du =mal
			=me faire du mal
			myself|=me coupe|couper|coupais ~2 veines|poignets|expres|volontairement|avant
			coupe|couper|coupais|ouvert|ouvrir|tailler|taille ~1 veines
			penser|pense|pensees|idees|idee|parle|songer|songe ~4 suicide|suicider|suicidaires|mourir|=noires|=tuer|pendre
			idees|pensees =noires|suicidaires|sombres|morbides
			suicidaire|suicider|suicide
			sauter|jeter|jette|saute ~2 sous|par|pont|fenetre|toit|depuis ~2 train|camion|fenetre|pont|metro|bus|voiture|rails|balcon
			avaler|avale|=pris|prendre|gobe ~5 cachets|medicaments|boite|comprimes|plaquette|pilules ~4 dormir|mourir|finir|jamais|plus|entiere|tous|tout
			=plus|=jamais ~1 myself|=me reveiller
			dormir ~3 plus|jamais ~2 reveiller
			finir ~1 avec ~1 vie
			finir =avec =tout
			mettre|met|mettrai ~1 fin ~2 jours|vie
			=foutre|=fous|=fout =en =air
			foutre|fous|fout|ficher ~1 =en ~1 =air
			=si =je ~1 mourais|meurs|crevais|disparaissais|disparais|creve
			=si =je ~2 plus =la
			=si =je ~1 etais|suis =mort|=morte
			=personne ~3 manquer|remarquer|remarquerait|pleurer|pleurera ~2 =si =je
			lettre ~1 adieu
			adieu ~2 tous|=tout|monde
			=plus =de =ce =monde
			derniere ~1 fois ~6 =me =voyez|verrez
			=serai|=serais ~1 =plus =la ~3 demain|lundi|bientot
		`
	},
	{
		rule: 'sexual-violence',
		says: `
			@me|=mes|=ma|=mon ~7 @secretpart
			@secretpart ~5 @me|=mes|=mon|=ma
			embrasse|embrasser|caresse|caresser|tripote|peloter|deshabille|deshabiller|toucher|touche ~4 =moi|=me|=mes|=ma
			sexuel|sexuelle|sexuels|sexuelles ~4 =moi|=me|=mon|=ma|=avec
			=bite|=penis|=zizi|=teub|=chatte ~0
			=main|=mains|=doigts ~6 =ma|=mes|=mon cuisse|cuisses|dos|hanche|hanches|taille|ventre|genou|jambe|jambes|cou|nuque|visage|cheveux|joue|epaule|epaules
			=main|=mains ~3 =sur|=sous|=dans =moi|=mon|=ma|=mes
			@me ~6 =sur =ses genoux
			envoyer|envoie|envoye|recu|montre|montrait ~3 photo|photos|video ~4 =sans ~2 rien|vetements|haut|culotte|pantalon
			photo|photos|video ~3 =de =lui ~3 sans|=nu|douche|torse|lit
			hotel ~4 =avec =lui|=moi
			veut|voulait|propose|demande|invite|emmene ~8 hotel
			defait|ouvert|deboucle|enleve|retire|defaire|ouvre|detache ~2 =sa|=son ceinture|braguette|pantalon|chemise|boutons
			=gentille|=gentil ~2 avec =lui|=moi
			forcee|force ~2 directeur|patron|=il|=elle|chef|tuteur
			directeur|patron|chef|tuteur|gerant ~2 =la|=le =a|=avait force|forcee|violee|touchee
			oncle|pere|frere|cousin|beau|voisin|grand ~5 fait|fais ~2 choses|trucs ~3 nuit|soir|lit|chambre|moi
			=me|=nous ~2 touche|tripote ~3 nuit
			dit =non ~4 =quand =meme|continue|touche|insiste|embrasse
			enleve|enleve|enlever|retire ~2 =mon|=ma|le haut|tshirt|tee|pull|soutien
			torse|seins =nu|=nue|=nus
			asseoir|assieds|assoir|assise|assis ~3 genoux|cuisses ~0
			=se ~2 touche|touchait|caresse|masturbe ~3 devant|sous|contre|pantalon
			porte|rideau|entre|rentre|entrer|debarque ~6 douche|vestiaire|cabine|toilettes ~6 dedans|nue|=nu|changeais|changer|culotte|deshabillee
			@me|=je ~8 =nue|=nu
			voir|imagine|imaginer|montre|montrer|regarder ~3 =nue|=nu|seins|nichons|culotte|=mes|=ma ~1 fesses|poitrine|corps|culotte
			=truc|=sexe|entrejambe|bassin ~3 contre|sur =moi|=mes|=mon|=ma
			lit|chambre|hotel|matelas ~4 =avec =lui|=moi ~0
			bisou|bisous|embrasse|embrasser|smack|smackee|galoche ~3 bouche|cou|levres|lui|nuque
			allonge|allonger|coucher|couche ~3 =sur|contre =moi|lui
			pote|oncle|cousin|frere|pere|beau|voisin ~5 touche|touchait|viole|caresse|embrasse|dessus ~3 nuit|lit|chambre|soir|depuis
			@me ~4 @touch ~5 @intimate
			@me ~3 =touche|=touchait|=touchee|=touchent|=toucher|=touches|=touchais|=touche|tripoter|peloter|caresser|carresser|embrasser|effleurer|lecher
			@me ~5 @hand ~4 @secretpart
			@me ~4 mettre|met|mis|mettait|pose|posait|poser|passe|passait|glisse|glissait|laisse|garde|promene ~3 @hand ~4 @intimate|=moi|=sous
			mettre|met|mis|mettait|pose|posait|poser|passe|passait|glisse|glissait|laisse|garde|promene|met ~3 @hand ~3 =mon|=ma|=mes|=notre @intimate|jean|pantalon|jupe|tshirt|pull|tee|taille
			main|mains ~1 =aux|=au fesses|cul|panier|seins
			@hand ~5 =mes|=ma|=mon @intimate|pantalon|jupe
			bras ~2 autour ~2 taille|moi|cou|hanches|epaules
			@touch ~3 =mes|=ma|=mon @intimate
			@touch|attrape|pince|pincer|tape|tapait|mate|regarde|claque ~2 =les|=la|=le|=mes|=ma|=des fesses|fesse|seins|cuisse|cuisses|poitrine|cul|sexe
			=touche|=touchait|toucher ~2 stagiaires|filles|femmes|vendeuses|serveuses|apprenties|residente|patiente
			frotter|frotte|frottait ~2 contre|=a moi|mon|ma|mes
			=se ~2 frotte|frottait|frotter|colle|collait|coller|collent|serre ~3 moi|derriere|dos|contre
			=se masturber|branler|branle|toucher|masturbe|toucher ~3 devant|dans|en
			=se|=me masturber|branler|branle|masturbe
			violer|=viol|violeur|=viols|=violee|=viole
			abuser|abuse ~2 =de =moi|elle|nous
			attouchement|attouchements
			agression|agressions|agresser|agresse|agressee ~1 sexuel|sexuelle|sexuellement|sexuelles
			rapport|rapports|relation|relations|faveur|faveurs|avances|actes|propositions|proposition|proposer ~1 sexuel|sexuelle|sexuels|sexuelles|indecente|indecentes
			deshabille|deshabiller|deshabillais|deshabillee|desape|desaper|deshabilles ~4 devant|=me|=nous|photo|cam|regarde|seul|seule|force
			@me|voulu|voulait|veut|demande|oblige|force|insiste|dit ~7 deshabille|deshabiller|desape|desaper|deshabilles|=nu|=nue|=poil|topless
			baisser|baisse|enlever|enleve|retirer|retire|souleve|soulever|ouvrir|releve|relever|leve|defait|defaire|degrafe|deboutonne|arrache ~3 =mon|=ma|=son|=sa|=mes pantalon|culotte|jupe|braguette|slip|calecon|soutif|soutien|robe|short|jogging|haut|tshirt|tee|chemise|pull|chemisier|debardeur|legging|boxer
			photo|photos|video|videos|image|images|selfie|selfies|film|films|cliches ~5 =nu|=nue|=nus|=nues|=poil|porno|pornos|pornographique|pornographiques|sexuelle|sexuelles|intime|intimes|culotte|soutif|nichons|seins|fesses|cul|sexy|maillot|sous|denudee|penis|bite
			envoyer|envoie|envoye|demande|demander|veut|voulait|recu|prendre|prenait|prend ~4 photo|photos|video|videos|selfie|nude|nudes ~5 corps|moi|=nu|=nue|jambes|pieds|douche|sans|sexe|maillot|vestiaire|seins
			nude|nudes|dickpic|dickpics
			=porno|=pornos|=porn|pornographie|pornographique|pornographiques|pornhub|=hentai
			montrer|montre|montrait|sortir|sort|sorti|sortait|exhiber|exhibe ~3 sexe|bite|zizi|penis|queue|zob|kiki|verge|teub
			coucher|baiser|niquer|sucer|amour|ken|dormir|chauffer ~2 avec ~1 =lui|=moi|=elle
			sucer|suce|fellation|pipe|branlette|sodomie
			@me ~5 sucer|baiser|niquer|coucher|suce|baise|embrasser|embrasse|galoche
			@me ~2 demande|demandait|veut|voulait|propose|proposait|force|insiste|oblige ~4 masser|massage|massages|bisou|bisous|calin|calins|dos|epaules ~0
			demande|voulait|veut|exige|reclame|reclamait|force|insiste ~4 bisou|bisous|calin|calins|massage|massages|baiser
			exhibitionniste|exhibe|exhibition
			mate|matait|mater|reluque|reluquait|filme|filmait|filmer|filmee|photographie|photographier|photographiait|regarde|espionne|espionner|regardait|entre|entrait|rentre|photo|photos|video|prend ~6 douche|douches|vestiaire|vestiaires|changer|changeais|change|deshabillais|toilettes|=wc|cabine|jupe
			changeais|change|changer|deshabillais|deshabiller|douche|toilettes|=wc ~6 filme|filmait|filmer|filmee|photo|photos|mate|matait|regardait|entre|entrait|espionne|rentre|portable|camera
			camera|telephone|portable ~5 vestiaire|vestiaires|douche|douches|toilettes|=wc|jupe|cabine ~3 filme|cache|planque|cachee
			camera ~2 vestiaire|vestiaires|douche|toilettes
			force|forcer|oblige|obliger ~3 embrasser|toucher|caresser|coucher|deshabiller|masser|bisou
			embrasse|embrasser ~3 force|forcee|bouche|cou|levres
			essaye|essaie|essayer|voulu|voulait|veut|tente|tenter ~2 =me embrasser|toucher|caresser|deshabiller|coucher|peloter
			frotte|touche|caresse ~2 sous ~1 table|bureau|jupe|pull
			genou|cuisse|jambe ~4 sous ~1 table|bureau
			main|mains ~2 sous|dans ~1 =mon|=ma|=mes pull|tshirt|jupe|pantalon|culotte|pull|tee|blouse|jean|poche|poches
			@me ~3 colle|collait|coller ~3 contre|mur|=lui
			respire|souffle|sent|renifle ~3 cou|nuque|cheveux
			euros|argent|payer|paye|billet|billets ~8 embrasser|bisou|photo|photos|=nu|=nue|toucher|corps|deshabille|coucher|nude
		`,
		outright: `
			=me ~3 emmener|emmene|attirer|attire|entrainer|entraine|amener ~3 chambre|lit|hotel|cave|toilettes|voiture|bois|foret|vestiaire
			dormir|coucher ~2 =chez|=che =lui
			=dans =mon =lit
			=mon =lit
			telephone|portable|camera ~6 cabine|douche|vestiaire|toilettes
			montrer|montrais|montre|voir ~3 =mes seins|fesses|jambes|poitrine
			decollete ~4 billet|main|regard|glisse
			pas|jamais ~2 consentante|consentement|consentant
			=sans =mon|=ma consentement|accord ~3 touche|embrasse
			pas ~1 voulu|voulais ~2 =il|=que ~3 touche|embrasse|caresse
		`
	},
	{
		rule: 'assault',
		says: `
			@me ~3 =pousse|=poussee|=poussait|=pousser|=poussent|=pousses|bouscule|bousculer
			@give ~2 @blow ~4 @weak|=lui
			=se ~3 =mis|donne|donnes ~2 =coups
			@me ~3 brule|brulee|bruler ~4 megot|clope|cigarette|briquet|fer|four|expres
			retenu|retenue|tenu|tenue ~3 =de =force
			@me|=moi|=mon|=ma ~6 =coups|=gifle|=gifles|=claque|=claques|=baffe|=baffes|=poing|=poings
			=coups ~5 =moi|=me|=dessus|=nous
			=coups =et blessures ~0
			@me|=ma|=mon|=mes ~5 etrangler|etrangle|egorger|frapper|gifler|tabasser|bousculer|brutaliser|cogner|gifle|giflee
			@strike ~3 =un|=une|=la|=le|=mon|=ma|=son|=sa|=les|=des @weak
			=tape|tapes|claque|calotte ~3 derriere|arriere ~2 tete|crane|nuque
			recu|=pris|recois|prends ~3 coup|coups ~6 figure|visage|tete|dos|jambe|bras|ventre|fesses|torchon|pied|poing|baton|manche
			=fait ~2 =cle ~1 bras|cou
			prise ~3 cou|catch|etranglement
			bleu|bleus|hematome|marque|trace|griffure ~8 attrape|serre|pousse|tape|frappe|pince|empoigne|tire|tenu|donne|fait
			force|forcer|forcait ~3 @weak ~4 avaler|manger|boire|nez
			secoue|secouer|gifle|gifler|pince|frappe|frapper|brutalise|bouscule|attache ~2 petits|enfants|bebe|bebes|vieux|vieille|residents|resident|residente|patients|mamie|papy
			cogne|frappe|tape|cognait|tapait|frappait ~1 =sur tout|tous|nous|ma|mon|mes
			@me ~2 ficele|ficeler|saucissonne|enroule|enrubanne|emballe|suspendu|accroche|pendu|crochete|bande|bailonne
			extincteur ~5 yeux|dessus|figure|visage|=me
			@me ~4 =tarte|=tartes|=mandale|=beigne
			jeter|lancer|jette|lance|balance|lancait|jetait|lancent ~5 quand ~3 enerve
			=ma|=mon|=me ~2 frappe|cogne|tape ~2 tete|figure|mur
			@me ~4 @give ~5 @blow
			@seize ~2 =mon|=ma|=mes ~1 @part|cuisse|sac
			=il|=elle|=ils|@adult ~2 ecrase|brule|plante|pose ~3 cigarette|clope|fer|briquet|megot ~3 =ma|=mon|=mes|bras|main
			@me ~3 scotche|scotcher|scotchee|attache|attachee|ligote|ligotee|bande|baillonne|menotte|menottee|rase|raser|tondu|tondre|enrubanne
			attache|attachee|attacher|scotche|ligote|ligotee ~3 mains|pieds|chaise|poteau|lit|radiateur|palette|fauteuil|arbre ~3 scotch|ruban|corde|serflex|colson|film|journee|toute|pour
			@me ~3 mettre|=mis|=met|jete|jeter|balance|pousse|enferme|fourre ~3 =dans ~2 benne|poubelle|poubelles|container|coffre|bac
			=le|=lui|=la ~1 tire|tirait|tord|pince|gifle|frappe|tape|secoue|serre|arrache ~4 cheveux|bras|oreille|oreilles|peau|joue
			@adult|=il|=elle|=ils ~3 jeter|lancer|jette|lance|balance|lancait|jetait|jete|lancent|balancait ~5 @weapon|plaque|plaques|outil|outils|assiette|assiettes|casserole|casseroles|objets|cle|cles|truc|trucs|plat|plats|poele|couteaux|chaise ~5 =sur|quand|dessus|vers|contre|travers|partout|enerve
			balayette
			@me ~4 expres ~3 brule|mal|bruler
			arrose|asperge|aspergee|arrosee ~4 karcher|brulant|expres|produit|extincteur|javel
			@me ~3 aspirateur|chalumeau|soufflette|agrafeuse|pistolet ~4 =dessus|doigt|visage|fesses|cul|jambe
			=me =faire|=fait ~1 frapper|taper|tabasser
			coup|coups ~3 recu|recois|=pris|prend|pleut
			recu|=pris|recois|prends ~2 coup|coups ~3 =de|dans|sur ~2 =sa|=son|pied|poing|tete|=lui|visage|tuteur|patron|chef
			@me ~3 @strike
			@me ~3 prendre|=pris|=prend|=prenait ~1 =par ~2 @part
			@me ~4 @seize ~6 @part
			@me ~3 fait|faire|font ~1 =tomber|=croche|trebucher|bouffer|manger|avaler|rouler ~4 expres|pied|patte|parterre|terre|escalier|escaliers|force|poussiere|rire|cendre|croquettes|savon
			croche =pied|=patte
			myself|=me suis|fais|faisais|fait|faire ~2 fait|faire|suis @strike|casser|marave|savater|defoncer|demonter|eclater
			myself|=me ~1 fait|faire ~1 @strike
			@me ~3 @give ~3 @blow
			=je|=ai|=on ~2 @give ~3 @blow ~4 =par|=de|dans|sur|=au|derriere|parce|car|figure|gueule|tete|=quand
			pris|recu|mange|mangee|recois|prend|prends|ramasse ~2 claque|gifle|baffe|gifles|claques|baffes|beigne|poing|raclee|mandale|patate|fessee|torgnole|coups
			lever|leve|levait|levee =la|=sa|une main ~2 sur|moi
			porter|porte|portait =la =main ~1 moi|nous|@weak
			main =sur =moi
			lever ~1 main ~3 @weak
			@me ~3 jeter|lancer|jette|lance|jete|balance|balancer|envoye|envoie|jetait|lancait|vole|lache|verse|renverse ~4 dessus|visage|tete|figure|gueule|marteau|outil|outils|caillou|cailloux|pierre|pierres|chaise|couteau|tournevis|assiette|boulon|boulons|casserole|poele|eau|cafe|clous|spatule|plateau|pelle|agrafeuse|bouteille|seau
			jeter|lancer|jette|lance|balance|lancait|jetait|lancent|jetent ~5 =sur|vers|dessus|contre =moi|nous|mes|mon|ma|@weak
			@me ~2 fait|font|faisait ~2 =mal ~2 bras|expres|physiquement|poignet|dos|=en|serrant
			casser|casse ~2 =la|=le|=un gueule|bras|nez|dent|figure ~1 =moi|=a
			@me ~3 saute|sauter|tombe|sautent|rue|jete ~1 dessus
			=tape|taper|frapper|frappe|cogne|tapait|frappait|tapent|leve|defoule ~1 =sur|=dessus|contre =moi|nous|=le|=la|=un|=une|=son|=sa @weak|@adult
			tape|taper|frapper|frappe|cogne|tapait|frappait|tapent|frappent =sur =moi|nous|elle|lui|eux
			@strike ~2 @weak
			coup|coups ~1 pied|poing|pieds|poings|ceinture|baton|tete|genou|coude|manche|regle|marteau|tuyau|boule|balai|torchon|serviette|spatule ~5 =me|=moi|dans|=au|=aux|sur|parce|quand|figure|@weak
			@me ~4 coup|coups =de|avec|sur|dans|=au
			coups ~2 =mon|=ma|=du|=le|=la|=par @family|@adult
			bleu|bleus|marque|marques|cocard|hematome|hematomes|traces ~8 frappe|tape|serre|coups|pousse|cogne|frappee|tapee|doigts|ceinture|=il|pere|mere|beau|attrape
			cacher|cache|cachait ~3 bleus|bleu|marques|coups|traces
			passe|passer|passait|passent ~2 tabac
			violent|violente|violents ~2 avec|envers|contre =moi|nous|@weak
			violence|violences physique|physiques
			@family ~3 bat|tape|frappe|battait|tapait|frappait|cogne ~1 =me|=moi|=ma|=mon|=quand|=a|tous|fort
			=se|myself ~2 fait|faire|fais|suis ~1 fait? =frapper|=taper|=cogner|=tabasser|=gifler|=battre|=bousculer|secouer|tripoter|=frape|tabassee
			maltraite|maltraiter|maltraitance|maltraitent|brutalise|brutalisent|maltraites|maltraitee
			@weak ~6 attache|attachee|ligote|maltraite|frappe|frappee|gifle|giflee|tape|battu|battue|secoue
			@adult|=il|=elle|=ils ~2 attache|attacher|gifle|gifler|frapper|frappe|secoue|secouer|tape|bat|battu|pince|etrangle|bouscule|tire ~3 @weak ~2 chaise|lit|cheveux|bras|expres|joue|fort|fauteuil|radiateur
			saigner|saigne|saignait ~6 =il|=elle|=ils =me =a|=ont
			=tete ~2 sous|dans ~2 robinet|eau|evier|poubelle|cuvette|toilettes
		`
	},
	{
		rule: 'threat',
		says: `
			on te voit
			photo ~4 immeuble|maison|rue|chez ~5 ecrit|voit|sait
			accident ~3 vite|arrive ~3 =ici|arrive
			=fais gaffe ~2 =toi|rentrant|soir
			fais|fait ~1 attention =a =toi
			@weapon|=batte ~3 fer|baseball ~6 =moi|vers|avance
			barre ~1 =fer ~6 =moi|vers|avance|leve|dessus
			plante|lance|jette|enfonce ~2 @weapon ~6 cote|table|main|mur|porte|moi
			=tous ~1 =nous =buter|=tuer|=crever
			=nous =buter|=tuer
			@weapon ~6 =me|=moi|=nous|=ma|=mon
			@me|=moi ~5 =avec =un|=une|=le|=la|=son|=sa @weapon
			=me|=moi|=te ~5 =menace|=menaces|=menacer
			=si ~6 =parle|=parlais|=dis|=disais|=raconte|=racontais|=balance|=porte|=ouvre ~7 =frappe|=tue|=tape|=mal|=bute|=retrouve|=defonce|=casse|=creve|=regrette|=regretter|=payer|=paye|=cher|=frere|=soeur|=famille|=mort
			=dernier|=derniere|=prochaine ~2 =avertissement|=fois ~6 =main|=tape|=frappe|=gifle|=poing|=mal|=arrete
			=me ~2 attendre|attend|attendent|attendront|=tatendre|attends ~3 sortie|=sorti|dehors|parking|soir
			=te|vas|va ~1 attendre|attend|=atendre|=tatendre ~2 =a|=la sortie|=sorti
			=on =va =tatendre
			refaire|refait|refera ~2 portrait|facade
			=occupera|=occuperait ~3 frere|soeur|mere|famille|petit|toi|moi
			=sais|=sait|=connais ~5 bus|maison|ecole|college|prends|rentres|frere|soeur|famille ~6 souri|souriant|rigol|menace|attention|fais|gaffe
			=sais ~4 =tu ~1 prends|habites|rentres|sors|passes
			promet|promis|promettait ~2 raclee|gifle|claque|baffe|trempe|correction|mort|tarte
			@weapon ~4 joue|gorge|oreille|oeil|cou|visage|figure|nez|tempe
			=mine =de ~3 frapper|donner|gifler|taper|planter|coup|lancer
			taire|taise ~3 @weapon
			@weapon ~6 taire|taise|silence|menace
			pose|posait|=mis|sort|sorti|montre ~2 @weapon ~5 devant|table|moi|regardant
			brulerait|brulera|bruler|cramer ~2 maison|voiture
			casserait|cassera|casser ~3 jambe|jambes|bras|tete|dents
			=tu =es =mort|=morte
			=te|=vous =es =mort|=morte
			=es =un? homme? =mort|=morte
			pouce|doigt|main ~4 gorge|cou|tempe
			batte|arme|hache|machette|carabine ~4 coffre|sorti|montre|menace|casier|voiture ~6 =me|=moi|reflechir|dit
			=me|=te|=lui ~2 bouffer|manger|avaler ~2 dents|langue|pissenlits|trottoir
			regler|reglera|reglerait|reglerai ~3 compte|comptes|=ca|dehors
			=te|=me ~1 =mets|=mettrai|=colle|=collerai|=fous|=mettrait|=foutrait|=mettre|=coller|=foutre ~4 tete|gifle|claque|main|baffe|poing|friteuse|droite|four|coup|tarte|torgnole|mur|pain|beigne|patate
			prochaine =fois ~5 =je =te|=me|=le|=la
			fois ~6 @harm|main|arrete|gifle
			envoyer|envoie|enverra|enverrait|ramene|ramener|appelle ~3 =ses|=des freres|potes|cousins|copains ~4 @me|regler|frapper|compte|taper|tabasser
			=va|vont|=allait|veut|veulent|voulait|=vais =me|=te =la? peter|faire|foutre ~2 misere|peau|=mal|souffrir
			feras|fera|ferait ~2 =moins =malin|=maligne
			semblant =de ~2 frapper|taper|gifler|planter|etrangler|coup|lancer|cogner
			@me ~3 menacer|menace
			menaces =de =mort
			menace|menaces|menacer|menacait ~4 @harm|@weapon|mort|=mal|@weak|@adult
			recu|recois|=eu|subi|subis|fait|=fais =des menaces
			@weapon ~5 sur|sous|contre|vers|devant|=a ~1 gorge|moi|yeux|cou|ventre|visage|tete|nez|nous|jambe|dos
			sorti|sort|sortait|pointe|pointait|brandi|brandissait|brandit|agite|agitait|tenait|leve|menace|montre ~3 @weapon ~6 moi|vers|gorge|disant|dit|dire|rigoler|peur|face|=me
			=me|=le|=a ~3 pointe|pointait|braque|braquait|vise|visait ~3 moi|vers|dessus|@weapon|avec
			=va|=vais|=vas|=allait|=veut|=voulait|=vont|=veulent|=peut|=peux|=pourrait|=faut ~1 =me|=te|=nous ~2 @harm
			=me|=te @harm ~4 =si|parle|balance|recommence|bouge|quand|dehors|sortie|dit
			=si|=sinon ~9 =me|=te|=ma|=la ~1 @harm|tuerait|frapperait|taperait|casserait|=mal
			=me|=te|=nous =tuerai|=tuera|=tuerait|=frappera|=frapperai|=frapperait|=tapera|=taperait|=cassera|=casserai|=plantera|=planterai|=butera|=buterai|=defoncera|=defoncerai|=demontera|=demonterai|=crevera|=creverai|=retrouverai|=retrouvera|=attraperai|=egorgera|=niquera|=niquerai|=corrigera|=giflera|=tabassera
			casser|casse|cassait|cassera|casserai|peter|pete|defoncer|exploser|eclater|peterai|arracher ~2 =la|=les|=ma|=ta|=mes|=tes gueule|figure|jambes|tete|dents|bras|genoux|nez|yeux
			=faire ~2 =la|=ma|=ta peau|fete
			=sait|=savoir|=savait|=savent|=connait|retrouver|retrouvera ~2 =ou =je|=tu|=on ~1 habite|habites|=vis|habitais|dors
			=sait|=savoir|=savait|=savent|=connait ~3 =mon|=ma|=ton adresse|maison
			=va|=vas|=allais|=vais|=allait ~3 regretter|payer|morfler|mourir|crever|douiller|=souffrir
			=sinon|=ou ~8 =mal|frappe|tape|=tue|=bute|gifle|claque|baffe|casse|pire
			=si ~7 =il|=elle|=ils|=on =me|=te|=va|=vont @harm|=mal|frappera|tuera
			=fera|=ferait|=ferai|=feraient|=va =me|=te? ~1 faire? =mal|peau|payer
			attendre|attend|attends|attendra|attendait|attendent|retrouve|retrouver|chope|choper ~3 sortie|dehors|parking|bus|soir|coin ~6 @harm|regler|comptes|compte|verras|voir|avec
			=tu =vas =voir ~4 sortie|dehors|soir|=si
			promis|jure|dit|jurait ~5 =frapper|=gifler|=tabasser|=tuer|=claque|=gifle|=baffe|=planter|=buter|=crever|=defoncer|=saigner|=egorger|=cramer
			menacant|menacants|menacante|menacantes ~3 =moi|vers|=me|avec|messages|message
			bruler|bruler|cramer ~2 =ma|=ta maison|voiture|famille
			lever|leve|levait|leve ~2 =le =poing
		`
	},
	{
		rule: 'locked-up',
		says: `
			@me|=moi|=nous|=suis|=etais|=ai ~6 enferme|enfermer|sequestre|verrouille|cadenas|verrou
			enferme|enfermer|verrouille ~5 =moi|=nous|=me
			=a =cle ~5 =moi|=me|sortir|=nous|=dedans
			empeche|empecher|interdit|refuse ~5 =sortir|=partir|=rentrer
			mis|=met|tire|ferme|fermer|pousse ~2 verrou|loquet|cadenas|barre
			coince|coincee|bloque|bloquee|enferme|enfermee ~3 toilettes|reserve|vestiaire|cave|frigo|bureau ~5 mec|=un|=il|bloquait|par|porte|tenait|empeche|=ils|tenaient
			tenait|tenaient|tient|tenir|bloquait|bloquaient|bloque|pousse ~2 =la porte
			garde|gardait|confisque|=pris|=prend|=a ~3 telephone|=cles|=cle|papiers|chaussures|portable ~8 =pas|=plus|empeche|empecher|interdit ~2 partir|sortir|appeler|rentrer
			refermer|referme|fermer|ferme|baisse|descendu ~4 rideau|volet|porte|benne|couvercle|grille ~6 =sur|avec ~1 =moi|=nous|=me|dedans
			avec =moi =dedans
			=sortirais|=sortirai|=sors|=sortiras|partirais|partiras|sortirait ~3 =que|=quand|=pas|tant
			@me ~4 enfermer|sequestrer|verrouiller|cloitrer
			=suis|=etais|reste|restee|rester|=ete|retrouve|retrouvee|laisse|laissee|etre ~3 =enferme|=enfermee|=enfermes|sequestre|=coince|=coincee|=bloque|=bloquee ~4 dans|=au|chambre|cave|vestiaire|reserve|toilettes|frigo|=la|ici|camion
			=suis|=etais ~3 enfermer|sequestrer
			reste|rester|restee|=etre|=ete|retrouve|retrouvee ~2 enfermer|sequestrer
			enferme|enfermer|enfermee|enferment|enfermes|sequestre ~5 chambre|cave|vestiaire|vestiaires|reserve|toilettes|frigo|placard|local|congelateur|coffre|bureau|camion|cagibi|remise|container|benne|cle|=clef|noir|froid|stock|grenier|four|cage
			fermer|ferme|fermait|verrouille|verrouiller ~3 porte|portes|=moi|=cle|=clef|=nous|bureau ~3 =cle|=clef|=verrou|derriere|double|=moi|interieur ~6 =moi|sortir|=me|partir|dedans|=nous
			fermer|ferme|fermait|verrouille ~2 porte|bureau ~2 =cle|=clef|=verrou|=double
			bloque|bloquer|bloquait|bloquent|bloquaient|barre|barrait|barraient ~2 porte|sortie|passage|chemin|portes|route ~6 =moi|=me|sortir|passer|coince|dehors|lumiere|partir|empecher|vestiaire|=nous
			bloque|bloquer|bloquait|bloquaient|barrait ~1 porte|sortie|passage ~1 vestiaire|=moi|=me|=nous
			@me ~3 bloquer|bloque|coince|coincer|coincait ~4 contre|sortie|porte|passage|mur|coin|vestiaire|couloir|reserve|camion|toilettes
			=confisque|prend|pris|garde|cache|confisquer ~4 telephone|=cles|=cle|portable|chaussures|carte ~6 partir|sortir|empecher|rentrer|appeler
		`,
		outright: `
			referme|refermee ~6 poignee|cle|verrou|dehors
			tenait|tient|tenaient ~2 poignee
			retenu|retenue ~5 bureau|reserve|cave|atelier|vestiaire|local|=heures|=heure
			cle|clef ~3 poche ~5 sortir|partir|bureau
			cle|clef ~2 =sa poche
			oublie|laisse|oubliee|laissee ~3 chambre|cave|frigo|camion|reserve|placard|vestiaire ~1 froide|noir|ferme ~8 poignee|expres|bloquee|fermee|noir
			poignee ~4 retiree|enlevee|bloquee|cassee
			devant =la porte ~5 sorte|sorter|sortir|partir|parte
			bloquer|bloque|coince ~2 =la porte
			garde|gardait|cache|confisque|=pris ~2 =mon|=ma|=mes sac|telephone|veste|chaussures|carte|cles|papiers ~5 reste|partir|parte|sorte|fini|finisse
			laisse|laisser|laissait|laissent|voulait|=veut|voulaient|veulent ~1 pas|plus|jamais ~5 sortir|partir|rentrer|=descendre
			pas|plus|jamais|=sans ~3 laisse|laisser|laissait|laissent ~2 sortir|partir|rentrer|descendre
			empecher|empeche|empechait|empechent|interdit|interdire|refuse|refusait|refuser ~6 =sortir|=partir|=rentrer|descendre
			pouvais|=peux|=pu|pouvoir|pouvait ~2 pas|plus ~2 =sortir|=partir|ouvrir ~6 =cle|ferme|bloque|porte|devant|lumiere|verrouille
			=porte ~3 bloquee|verrouillee|=cle|fermee ~8 =crie|=crier|=criant|=tape|=appele|=sortir
		`
	}
];
