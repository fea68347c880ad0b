import type { RuleId } from './rules.ts';

/** A task that a minor may not do: a thing and what is done with it, or words that say both. Patterns stand one a line. */
export interface Task {
	readonly rule: RuleId;
	/** Found where the student does something with it. */
	readonly things?: string;
	/** The verb, or the noun, says it all. */
	readonly deeds?: string;
	/** No law bars a minor of the professional course from it. */
	readonly observationOnly?: true;
	/** In that course an agreement may name it. */
	readonly mayBePlanned?: true;
}

export const TASKS: readonly Task[] = [
	{
		rule: 'lifting-machine',
		things: `
			chariot ~1 elevateur|automoteur|motorise|telescopique|electrique
			elevateur|fenwick|fenwik|fenouick|fennwick|phenwick|clark|nacelle|grue|pelleteuse|=pelle|minipelle|=chargeuse|=chargeuses|gerbeur|autoportee|autoporte|engin|tractopelle|bulldozer|manitou|dumper|treuil|palan|bobcat|=balayeuse|=balayeuses|=autolaveuse|=autolaveuses|manuscopique|telescopique|telehandler|tombereau|motobasculeur|retro|joystick|basculeur|trax
			transpalette|transpal
			pont roulant|elevateur
			tondeuse autoportee
			rouleau compresseur
			hayon
		`,
		deeds: `
			cariste
			conduire|=conduit|=conduis|=conduisais|conduite|=volant ~4 engin|voiture|camion|camionnette|chariot|fenwick
			conduire|=conduit|=conduis|conduisais|avancer|avance|reculer|recule|garer|gare|demarrer|manoeuvrer|piloter ~5 voiture|camion|camionnette|fourgon|engin|moto|scooter|bus|bateau|kart|karting|=4x4|peniche|utilitaire|vehicule|zodiac
			tour ~2 moto|scooter|engin|buggy
			=fait|=faire|=fais ~2 moto|scooter|karting|quad
			barrer|barrais|barre ~2 bateau|voilier
			prendre|pris|prends ~2 =volant|commandes|manettes
			=au volant
		`
	},
	{
		rule: 'tractor',
		things: `
			tracteur|quad|=moissonneuse|=moissonneuses|=ensileuse|=ensileuses|motoculteur|=motobineuse|=motobineuses|microtracteur|epandeur|=vendangeuse|=vendangeuses|motobroyeur
		`
	},
	{
		rule: 'dangerous-machine',
		things: `
			siphon|sous-vide|economiseur|serre-joint|affleureuse|detourage|chignole|clipseuse|echenilloir|tariere|tariere|motobineuse|dameuse|trancheuse
			=cle ~2 =choc|chocs
			ciseaux ~4 cheveux|client|cliente|coiffer|frange|pointes|tissu|pousses
			coupe ~2 cheveux
			presse ~2 cartons|papier|balles|fruits
			robot|robots ~2 industriel|traite|tondeuse
			couteau ~2 pain|huitres|viande
			scie|raboteuse|rabot|=degauchisseuse|=degauchisseuses|degau|toupie|fraiseuse|presse|=plieuse|=plieuses|massicot|cisaille|guillotine|broyeur|=broyeuse|=broyeuses|hachoir|=trancheuse|=trancheuses|petrin|laminoir|tronconneuse|tronsoneuse|tronsonneuse|troncon|debroussailleuse|perceuse|meuleuse|=disqueuse|=disqueuses|ponceuse|lapidaire|=defonceuse|=defonceuses|=mortaiseuse|=mortaiseuses|cutter|=cuter|couteau|couteaux|tondeuse|rotofil|=visseuse|=visseuses|mandoline|batteur|melangeur|=faconneuse|=faconneuses|=diviseuse|=diviseuses|cloueur|=cloueuse|=cloueuses|karcher|kacher|nettoyeur|souffleur|=motofaucheuse|=motofaucheuses|=fendeuse|=fendeuses|compacteur|convoyeur|=riveteuse|=riveteuses|=poinconneuse|=poinconneuses|=ebavureuse|=ebavureuses|touret|scarificateur|=surjeteuse|=surjeteuses|=surfileuse|=surfileuses|=rogneuse|=rogneuses|=encolleuse|=encolleuses|calandre|=sableuse|=sableuses|betonniere|malaxeur|serpe|serpette|hache|hachette|machette|faucille|secateur|ebrancheur|desosseur|=eplucheuse|=eplucheuses|coupe-legumes|carrelette|trancheur|scalpel|rasoir|sabre|=lamelleuse|=lamelleuses|combinee|=cintreuse|=cintreuses|=perforeuse|=perforeuses|mixeur|mixer|=dresseuse|=dresseuses|=surfaceuse|=surfaceuses|ouvre-huitres|=essoreuse|=essoreuses|=operculeuse|=operculeuses|=thermoscelleuse|=thermoscelleuses|=fardeleuse|=fardeleuses|cerclesuse|taillehaie|=cnc|emporte-piece
			=tour ~1 =bois|metaux|numerique|=metal|usiner|parallele|mecanique
			=taille haie|haies
			=coupe =bordure|=bordures|legumes|=jambon|=pain|carrelage|carreaux|=chou
			commande numerique
			machine ~2 couper|coudre|bois|commande|emballer|trancher|jambon|pain|numerique|relier|broder|presser|laver|rotative|papier
			robot ~2 coupe|cuisine|patissier
			pistolet ~2 clous|=colle|peinture|agrafes
			emporte =piece
			lame|lames
			tapis roulant
		`,
		deeds: `
			couper|coupe ~2 cheveux|frange|pointes
			fendre|fendu ~2 bois|buches
			demonter|demonte|remonter ~2 roue|roues|moteur|freins|plaquettes
			tronconner|debroussailler|raboter|fraiser|toupiller|poncer|ponce|meuler|percer|usiner|disquer|desosser|poncage|percage|sciage|meulage|fraisage|usinage|tondre|tondu|delarder|ecailler|fileter|debiter|hacher
			trancher|tranche|couper|decouper ~4 jambon|viande|saucisson|charcuterie|rosbif|steak|steaks|cotelettes|poisson|gigot|carcasse|agneau|boeuf|porc|poulet|poulets
			=ai|=avais|=on|=a =scie|=scier
			lever =des|=les filets
			ouvrir|=ouvert ~2 huitres
			faisait|faisais|fait|faire marcher|tourner|fonctionner ~3 machine|presse|scie|tour|ligne|robot|petrin
		`
	},
	{
		rule: 'chemicals',
		things: `
			enduit|platre|colle|chape|peinture ~4 mains|nez|gants|melange|malaxer|gache|prepare|odeur|tete
			shampoing ~2 decolorant
			vidange|airbag
			ammoniaque|eau-forte|encre|revelateur|fixateur ~2 bain|cuve|chimique
			lave|laver ~3 acide|javel|karcher
			produit|produits ~3 chimique|chimiques|dangereux|toxique|toxiques|corrosif|corrosifs|entretien|menager|menagers|nettoyant|inflammable|phytosanitaire|phyto|fort|forts|degraissant|irritant|decapant|desinfectant|traitement|detartrant|qui|pique|piquait|puissant|industriel|laboratoire
			acide|soude|solvant|javel|pesticide|phytosanitaire|phyto|desherbant|roundup|glyphosate|fongicide|insecticide|herbicide|decapant|resine|epoxy|acetone|essence|gasoil|petrole|diesel|carburant|fioul|ammoniaque|trichlo|trichlorethylene|chlore|detartrant|destop|mercure|formol|degraissant|diluant|thinner|vernis|lasure|teinture|decoloration|coloration|oxydant|permanente|desinfectant|detergent|antirouille|ciment|chaux|beton|=mortier|azote|toluene|ethanol|methanol|reactif|reactifs|decolorant|ammoniac|xylophene|goudron|bitume|enrobe|polyurethane|silicone|plastifiant|durcisseur|gelcoat|adjuvant|fluor|peroxyde|acrylique|laque|anti-mousse|bouillie|soufre|engrais|nitrate
			white spirit
			=cire =chaude
			decapage
			peint|peindre ~2 pistolet|bombe
			vapeurs ~2 peinture|solvant|colle|produit|essence
			=peinture ~2 pistolet|bombe|sol|carrosserie|laque|glycero
			pistolet ~2 peinture
			mousse expansive
			couleur ~4 cheveux|cliente|appliquer|tete|applique
			colle ~1 neoprene|forte|contact|epoxy
			liquide ~1 refroidissement|frein|freins|batterie
			huile ~1 vidange|moteur|usagee|chaude
			laine ~1 verre|roche
			fibre ~1 verre|carbone
			bombe ~1 peinture|aerosol
			eau oxygenee
			nettoyant ~1 frein|freins|four|jantes
			produit ~1 vitres|piscine|chevaux
		`,
		deeds: `
			pulveriser|sulfater|decaper|vidanger|desherber|vernir|lasurer|goudronner
			deboucher ~3 produit|acide|destop
			plein ~2 essence|gasoil|tronconneuse|tondeuse
		`
	},
	{
		rule: 'asbestos',
		things: `
			amiante|amiantee|fibrociment|eternit|everite|flocage
		`,
		deeds: `
			desamianter
		`
	},
	{
		rule: 'biological',
		things: `
			leve =personne|=malade
			lit|draps ~3 patient|souille|malade
			nez|fesses ~3 essuyer|essuye|moucher|bebe
			poches ~2 urine|sang
			gants ~2 souilles
			thermometre ~3 rectal
			sang|seringue|piqure|prelevement|dasri|bistouri|pansement|perfusion|vaccin|injection|urine|urines|selles|excrements|crottes|vomi|cadavre|carcasse|plaie|catheter|garrot|hemorragie|compresses|bassin|insuline|organe|organes|placenta|salive|crachat|=garde-robe
			aiguille|aiguilles ~3 patient|patiente|bras|sang|poubelle|retire|infirmiere|piqure|perfusion|seringue
			dechets ~2 soins|medicaux|contamines|hospitaliers|infectieux
			couche|couches|langes
			protections souillees
			ongles ~3 resident|residente|patient|patiente|mamie|dame
			sonde|echographie
			toilette ~2 residente|resident|patient|patiente|dame|monsieur|mamie|papy|personne|mort|defunt|vieux
			linge souille
			points ~3 chien|chat|patient|suture|chienne|cheval
			=bain ~3 bebe|resident|enfant|patient
		`,
		deeds: `
			desinfecter|desinfecte ~3 plaie|blessure|genou
			donne|donner|distribuer ~3 medicaments|cachets|comprimes|traitement
			piquer|pique ~2 patient|chien|chat|animal|vache|bras|doigt
			vacciner|perfuser|recoudre|recousu|inciser|autopsier|autopsie
			donne|donner ~2 bain
		`
	},
	{
		rule: 'vibration',
		things: `
			marteau ~1 piqueur|burineur|pneumatique|perforateur
			perforateur|=perfo|=pilonneuse|=pilonneuses|burineur|=dameuse|=dameuses|=compacteuse|=compacteuses|=rainureuse|=rainureuses|=carotteuse|=carotteuses|=brh|=boulonneuse|=boulonneuses|vibreur
			plaque|=regle vibrante
			=cle =choc|=chocs
		`
	},
	{
		rule: 'radiation',
		things: `
			rayons|rayon =x
			radio ~3 dents|patient|patiente|chien|chat|poumon|poumons|main|jambe|cheval|bouton
			radiographie|radioactif|radioactive|irradiation|=scanner|radiologie
			zone controlee
		`,
		deeds: `
			radiographier
			=pris|prendre|faire|fait|=fais|lance|declenche ~1 =radio|=radios
		`
	},
	{
		rule: 'optical-radiation',
		things: `
			laser|soudure|chalumeau|brasure|=irm|=mig|=tig|plasma|oxycoupeur|oxycoupage
			=fer =souder
			=fer =a =souder
			poste ~2 souder|soudure
			lampe ~2 =uv|germicide|polymeriser
			arc ~1 electrique
		`,
		deeds: `
			souder|=braser|=brase|soudage|oxycouper|soude
		`
	},
	{
		rule: 'pressure',
		things: `
			scaphandre|hyperbare
			caisson ~1 hyperbare
		`,
		deeds: `
			plonger|plonge ~3 bassin|=mer|bouteille|aquarium
		`
	},
	{
		rule: 'electricity',
		things: `
			armoire|tableau|coffret|boitier|compteur|installation|moteur|branchement|panneau ~1 electrique
			multimetre|voltmetre
			=sous tension
			haute|basse tension
			fils|fil|cable|cables ~2 electrique|electriques|denudes|terre|phase|nus|courant|tableau
			transformateur|disjoncteur|interrupteur|luminaire|plafonnier|lustre|neon|neons|=tgbt|domino|dominos|differentiel|electrique
			prise|prises ~3 electrique|courant|=jus|brancher|cable|mur|installe
			batterie ~3 voiture|hybride|electrique|camion|brancher|charger
			panneaux solaires
			fusible|fusibles
		`,
		deeds: `
			cabler|denuder|cablage
			tirer|tire ~2 cables|cable|fils
			brancher|branche|raccorder ~3 prise|prises|lustre|fils|cables|tableau|plaque|neon|spots|spot
			changer|change|poser|pose|installer ~2 prise|prises|interrupteur|ampoule|spots|lustre
		`
	},
	{
		rule: 'demolition',
		things: `
			tranchee|tranchees|etaiement|etai|etais|eboulement|=masse|burin|pioche|cloison|gravats|demolition|=barre =mine|pied-de-biche|=dalle
			=pied =biche
			=fouille|=fouilles
		`,
		deeds: `
			demolir|demoli
			casser|casse|abattre|=abattu|detruire|taper|percer|perce ~4 mur|murs|cloison|plafond|dalle|carrelage|beton|faience
			creuser|=creuse|=creuses ~3 tranchee|fosse|fondations
		`
	},
	{
		rule: 'running-machine',
		things: `
			machine ~4 =marche|=route|tournait|tourne|arreter
			carter ~1 ouvert|enleve
			bourrage
		`,
		deeds: `
			debourrer
			decoincer|debloquer|degager ~4 machine|convoyeur|lame|tapis|presse|papier|piece
			depanner ~3 machine|marche
			=main|=mains|=doigts|=doigt|=bras ~3 machine|presse|lame|hachoir|petrin|=trancheuse|=trancheuses|rouleaux|broyeur
		`
	},
	{
		rule: 'height',
		things: `
			passerelle|=cintres|gril|tribune|grande =echelle|tyrolienne|escalade|falaise|fenetre ~3 exterieur
			toit|toiture|echelle|escabeau|marchepied|harnais|charpente|mezzanine|faitage|gouttiere|pylone|corniche|=rack|=racks|rayonnage|rayonnages|trampoline|tyrolienne|baudrier|hauteur|nacelle|=perche|mat|=cordes|encorde|encordee|rappel
			tuiles|ardoises
			metres ~2 =haut|hauteur
		`,
		deeds: `
			monter|monte|grimper|grimpe|escalader|perche|debout ~2 =sur|=au|=a|=dans|=en ~3 toit|toiture|echelle|escabeau|=haut|=dessus|palettes|palette|etageres|etagere|racks|tabouret|chaise|cuve|cuves|citerne|bache|mur|remorque|silo|rayonnage|pylone|toiture|grue|cabane|metres|statue|foin|ballots|poteau|table
		`
	},
	{
		rule: 'scaffold',
		things: `
			echafaudage|echaffaudage|echafaud|echaf|echafodage
			tour roulante
		`
	},
	{
		rule: 'tree-work',
		things: `
			=elagueuse|=elagueuses|elagage
		`,
		deeds: `
			elaguer|elagage|bucheronnage
			grimper|grimpe|monte|monter ~3 arbre|arbres|chene|pin|platane|tilleul|cerisier
			abattre|=abattu|couper|coupe|tronconner|scier ~3 arbre|arbres|branche|branches|tronc|troncs|sapin|chene|tilleul|buche|buches
			fendre|fendu|=fends ~3 bois|buches|bches
		`
	},
	{
		rule: 'pressure-vessel',
		things: `
			autoclave|chaudiere|compresseur|acetylene|sterilisateur|soufflette|extincteur|surpresseur
			bouteille|bouteilles ~1 gaz|oxygene|azote|butane|propane|plongee
			cocotte ~1 industrielle|pression
			fluide|gaz ~1 frigorigene|frigorifique|clim
			air comprime
			pression ~3 manometre|cuve|pneu|bouteille
			gonfler|gonfle ~2 pneu|pneus
		`
	},
	{
		rule: 'confined-space',
		things: `
			cuve|citerne|silo|egout|puits|gaine|canalisation|ballast|cale
			=fosse|=fosses|=regard|=regards
			vide sanitaire
			galerie technique
		`,
		deeds: `
			entrer|rentrer|descendre|=descendu|=descendue|ramper|rampe|glisser ~4 cuve|citerne|fosse|egout|puits|regard|silo|combles|tunnel|gaine|canalisation|trou
		`
	},
	{
		rule: 'molten-metal',
		things: `
			fonderie|creuset|lingotiere|fusion|coulee
			metal|bronze|aluminium|plomb|etain|verre|fer ~2 fondu|fusion|rouge|chauffe|chaud
			canne ~2 souffler|verrier
			=forge|enclume
			=fil =chaud
		`,
		deeds: `
			forger|couler|coule ~3 bronze|metal|plomb|etain|aluminium|fer|moule|argent
			souffler|souffle ~2 verre
			fondre ~2 plomb|etain|metal|bronze|or|argent
			verser|verse ~3 etain|plomb|metal|cire|verre
		`
	},
	{
		rule: 'temperature',
		things: `
			casserole|casseroles|bassine|bouillon|friteuses|gaufres|crepes
			plat|plats ~1 brulant|brulants|chaud|chauds
			chalumeau ~2 cuisine|creme|meringue
			lance ~1 incendie|flammes
			chambre froide|froides
			congelateur|congelo|surgeles|surgelateur|fournil|fourneau|etuve|canicule|friteuse|friture|plancha|grill|chaudron|crepiere|gaufrier|salamandre|rotissoire|barbecue|wok|fumoir|=sauteuse|=sauteuses|marmite|poele|caramel|vapeur|lisseur|=gril|sauna|hammam|brasier|cheminee
			=four|=fours
			huile ~1 chaude|bouillante|friture
			=bain =marie
			eau bouillante
			plaque|plaques ~3 cuisson|four|chaudes|chaude|brulante|brulantes|induction
			=fer =repasser|=friser
			=fer =a =repasser|=friser
			centrale vapeur
			=feux|=feu
		`,
		deeds: `
			sorti|sortir|enlever|mettre|=mis ~4 =four
			artifice|artifices|pyrotechnie
			enfourner|enfourne|defourner|frire|flamber|flambe
			malaise ~2 chaleur|chaud|froid
			moins|=- =vingt|=20|=18 ~2 froid
			ranger|range|travaille|travailler|reste|rester ~4 chambre|froid ~1 froide|negatif
		`
	},
	{
		rule: 'animals',
		things: `
			sabots|fourche ~3 cheval|curer|fumier
			cloture electrique
			velage|agnelage|poulinage|mise =bas
			python|boa|tarentule|iguane|cobra|raptor
			poules|mouton|moutons|brebis|chevre|chevres ~4 attraper|attrape|tondre|tondu|vacciner|enfermer|rentrer|peur
			abattoir|equarrissage|serpent|python|vipere|reptile|fauve|lion|tigre|ours|crocodile|ruche|abeilles|taureau|taureaux|etalon|verrat|scorpion|mygale|autruche|bison|sanglier|vaches|vache|cheval|chevaux|jument|poulain|bovin|bovins|genisse|belier|poney|veau|veaux|cochon|truie|requin|rapace|hibou|faucon|varan|dromadaire|bouc|boeuf|boeufs
			chien|chiens ~3 attaque|dangereux|garde|mechant|agressif|pique|piqure|euthanasie|endormait|endorme|mordait|museliere|museliere|apeure|peur|grogne
		`,
		deeds: `
			monter|=monte|galoper ~1 =a cheval
			tondre|tondu ~2 mouton|moutons|brebis
			attraper|attrape|retourne ~3 mouton|moutons|brebis|poules|cochon|oies
			curer|cure ~2 sabots|box|fumier
			biberon ~2 lionceau|tigre|singe
			ongles ~3 chien|chat|lapin|cheval
			saigner|egorger|depecer|eviscerer|euthanasier|castrer|ecorner|plumer|equarrir|dresser
			abattre|=abattu|=tue|=tuer|assommer|vider|vide ~3 lapin|poulet|poule|cochon|canard|agneau|veau|vache|mouton|animal|bete|chien|chat|oie|volaille|dinde|souris|rat|pigeon|chevre|porc|boeuf|homard|crabe|anguille|poisson|poissons|truite|poissons|rats|faisan
			tenir|=tenu|tiens|maintenir|=maintenu|immobiliser|contenir|porter|attacher ~4 chien|chat|cheval|vache|animal|poney|jument|brebis|cochon|mouton|furet|lapin|serpent|veau|chevre|oiseau|agneau ~6 piqure|pique|vaccin|endormait|debattait|mordre|griffe|griffait|soigne|soins|pendant|prise|tonte|parage|museliere|toujours|euthanasie
			promener|promene|sortir|sorti|mener|monter|monte|rentrer|conduire|emmener|brosser|panser|seller ~4 etalon|taureau|taureaux|cheval|chevaux|vaches|vache|poney|jument|boeufs
			traire|=trait|=trais ~3 vache|vaches|chevres|brebis
			euthanasie|euthanasies|piqure ~1 =la|=une
		`
	},
	{
		rule: 'heavy-load',
		things: `
			brouette|brouettes|bottes|ballots ~3 gravats|foin|paille|sable|terre|pleine|pleines|beton
			enceinte|enceintes|projecteurs|gradins|scene|estrade|podium ~3 monter|porter|lourd|lourdes|decharger
			fumier|gravats
			sac|sacs ~3 ciment|platre|farine|sable|mortier|beton|terreau|engrais|gravier|pommes|croquettes|lourd|lourds|grain|pellets|charbon|aliment
			=kg|=kilos|=kilo|=kgs
			lourd|lourds|lourde|lourdes
			parpaing|moellon|madrier|poutre|placo|=bordure|futs|=fut|palette|palettes|tuyaux|poutres|carcasses|enclume|bidons|buches|pneus|rails|sacoches|poutrelle|armature|dalles|pave|paves
			meuble|meubles|frigo|canape|armoire|armoires|piano|matelas|lave-linge|buffet|lits|commode|congelateur
			machine|machines ~1 laver
			lave linge|vaisselle
			plaque|plaques ~2 platre|=ba13
			quartier|demi ~2 boeuf|viande|porc|carcasse
			cartons|caisses|packs|briques|bacs ~5 lourd|lourds|carrelage|etage|etages|escalier|linge|mouille|dos|heures|kilos|pleins
			resident|residente|patient|patiente|malade ~3 lit|fauteuil|lever|tout|seul|brancard
			brancard|cercueil|bureau|bureaux|bibliotheque ~3 escaliers|escalier|etages|porte|collegues|demenage
			brancard|cercueil
		`,
		deeds: `
			demenager|demenagement|demenage|manutention
			decharger|charger|decharge|charge ~3 camion|camions|remorque|palette|palettes|semi
		`
	},
	{
		rule: 'bar',
		things: `
			biere|bieres|vin|vins|cocktail|cocktails|tabac|cigarettes|pression|pinte|pintes|aperitif|aperitifs|apero|demis|champagne|rhum|whisky|pastis|alcool|alcools|=tireuse|=tireuses|spiritueux|kir|mojito|mojitos|shots|digestif|digestifs|clopes|cartouche
		`,
		deeds: `
			barman|barmaid
			derriere ~1 bar ~8 servi|servir|fait|faisais|cocktails|verres|demis
			servi|servir|=sers|servais|tenu|tenir|bosse|travaille|tenais ~3 =bar
		`
	},
	{
		rule: 'in-charge',
		mayBePlanned: true,
		things: `
			groupe|classe|atelier|stand ~3 =seul|=seule
			petits|enfants|bebes|dortoir ~4 =seul|=seule
			caisse|caisses
			=fermeture|=ouverture|=cle|=cles|=clefs|=alarme ~3 magasin|boutique|caisse|restaurant|salon|alarme|pharmacie|ouvrir|fermer
			alarme|recette|=monnaie|=recettes
			remise ~1 banque
			medicament|medicaments|ibuprofene|doliprane|ordonnance
			terminal|=tpe
		`,
		deeds: `
			encaisser|encaissement|encaisse
			remplacer|remplace|remplacement ~4 collegue|absent|absente|malade|=vendeuse|=vendeuses|salarie|caissiere|serveur|=serveuse|=serveuses|employe|vendeur|apprenti|poste|salariee|secretaire|animatrice
			=le =ai|=la? remplacer
			=ai remplacee|remplace
			seul|seule ~4 magasin|boutique|caisse|accueil|stand|salon|comptoir|enfants|groupe|bebes|atelier|cuisine|salle|ferme|chantier|pharmacie|guichet|kiosque|bar|restaurant|reception|bureau|garderie|classe|local|depot|creche|piscine|bassin
			garder|garde|gardais|tenir|=tenu|tenais|surveiller|surveille|surveillais ~3 magasin|boutique|stand|enfants|groupe|bebes|bebe|petits|comptoir|caisse|salon|dortoir|classe|bassin|cour|accueil|pharmacie ~4 seul|seule|pendant|toute|tout|quand
			ouvrir|=ouvert|fermer|ferme ~3 magasin|boutique|pharmacie|restaurant|salon|caisse ~3 seul|seule|tout
			=tout|=toute seul|seule ~4 magasin|boutique|caisse|accueil|stand|enfants|groupe|matin|apres|journee|heure|heures
		`
	},
	{
		rule: 'other-machine',
		observationOnly: true,
		things: `
			machine|machines|outils|outillage|electroportatif|drone|=thermoformeuse|=thermoformeuses|=ensacheuse|=ensacheuses|=embouteilleuse|=embouteilleuses|=bouchonneuse|=bouchonneuses|turbine|detartreur|percolateur|mixeur|blender|=pont|=cric|chandelle|carabine|fusil|arme|=taser|=arc|balles
		`
	}
];
