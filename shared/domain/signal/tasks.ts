import type { RuleId } from './rules.ts';

/** A task that a minor may not do: a thing and what is done with it, or a word that says both. */
export interface Task {
	readonly rule: RuleId;
	/** Found where the student does something with it. */
	readonly things?: string;
	/** The verb, or the noun, says it all. */
	readonly deeds?: string;
	/** Not for the professional course: no law bars minors from it. */
	readonly observationOnly?: true;
}

/** What is done with one's hands. */
export const DEEDS =
	'utiliser|=utilise|servir|=servi|=sers|=servais|conduire|=conduit|=conduis|=conduisais|piloter|manipuler|manier|couper|decouper|scier|souder|monter|=monte|grimper|porter|=porte|soulever|nettoyer|laver|reparer|demonter|remonter|essayer|tester|passer|=passe|faire|=fait|=fais|=faisais|tenir|=tenu|=tiens|mettre|=mis|=met|=mets|allumer|demarrer|actionner|brancher|debrancher|verser|melanger|appliquer|pulveriser|percer|poncer|meuler|visser|bouger|deplacer|decharger|charger|=pris|prendre|toucher|rentrer|entrer|descendre|=descendu|aller|=alle|=allee|travailler|poser|tirer|cabler|raccorder|trancher|hacher|raboter|tailler|tondre|preparer|etaler|vider|remplir|diluer|transvaser|traiter|decaper|peindre|coller|vernir|enlever|arracher|casser|demolir|abattre|creuser|utilisation|nettoyage|manipulation|conduite|decoupe|montage|demontage|percage|poncage|controler|verifier|changer|appuyer|donner|=donne|confier|preter|laisser|recevoir|gerer|operer|manoeuvrer|lancer|regler|cuire|=cuit|enfourner|frire|piquer|coudre|=cousu|repasser|injecter|prelever|ramasser|jeter|debarrasser|ouvrir|=ouvert|reprendre|commencer|finir|continuer|apprendre|=appris|entrainer|debiter|usiner|tourner|fraiser|limer|installer|=aide|aider|=pu|=conduite|emmener|avancer|reculer|garer|ranger|transporter|soulager|accrocher|attacher|rouler|=roule|gonfler|changer|decoffrer|tronconner|debroussailler|elaguer|effectuer|realiser|occuper|=charge|ponce|desinfecter|frotter|recurer|detartrer|asperger|vaporiser|sulfater|epandre|doser|rincer|tremper|degraisser|chauffer|lever|=leve|bosser|aiguiser|affuter|fendre|broyer|presser|emballer|fermer|escalader|percher|=fais|scanner|radiographier|piquer|tuer|=tue';

export const TASKS: readonly Task[] = [
	{
		rule: 'lifting-machine',
		things:
			'chariot ~1 elevateur|elevatrice|automoteur|motorise|telescopique;elevateur;fenwick|fenwik|fenouick|phenwick|fenwich|fennwick;nacelle;grue;pelleteuse|pelle;pelle;minipelle;chargeuse;transpalette ~1 electrique|autoporte|motorise;gerbeur;pont roulant;caces;tondeuse autoportee;autoportee;engin|engins;tractopelle;bulldozer|bull;manitou|manuscopique|telehandler;dumper;rouleau ~1 compresseur;clark;palan;treuil;monte =charge;hayon;camion|camionnette|voiture|fourgon|utilitaire|scooter|moto|vehicule|=quatre|karting|4x4;toupie;bobcat|valet;balayeuse;auto laveuse|=laveuse;autolaveuse;cariste;trottinette;bateau;retro',
		deeds: 'cariste;conduire|=conduit|=conduis ~3 =engin'
	},
	{
		rule: 'tractor',
		things:
			'tracteur;quad;moissonneuse;motoculteur;ensileuse;epandeur;remorque ~1 tracteur;motobineuse;microtracteur'
	},
	{
		rule: 'dangerous-machine',
		things:
			'scie|scies;raboteuse;degauchisseuse;degau;toupie;=tour ~2 =bois|=metaux|=numerique|=usiner|=potier?;fraiseuse;presse|presses;plieuse;massicot;cisaille;guillotine;broyeur|broyeuse;hachoir;trancheuse|=trancheur;petrin|petrain;laminoir;tronconneuse|troncon;debroussailleuse|debrousailleuse;perceuse|perceuses;meuleuse|disqueuse;ponceuse|=lapidaire;defonceuse;mortaiseuse;cutter|=cuter;couteau|couteaux;taille haie|haies;tondeuse;rotofil;visseuse;robot ~1 coupe|legumes|cuisine;mandoline;coupe =legumes|jambon|pain|carrelage|legume;batteur|melangeur;faconneuse|diviseuse;carrelette;machine ~2 =commande|=trancher|=couper|=bois|=numerique|=emballer|=operculer|=coudre|=jambon;commande numerique;emporte piece;pistolet ~1 =clous|=colle|=peinture|=agrafes;cloueur|cloueuse|agrafeuse ~1 pneumatique?;karcher|nettoyeur|=kacher;tronconneuse;souffleur;motofaucheuse;fendeuse;decoupe laser;destructeur|compacteur;convoyeur|tapis;riveteuse;poinconneuse;ebavureuse|=touret;desosseur;=attendrisseur;scarificateur;laveuse;surfileuse|surjeteuse|recouvreuse;rogneuse;encolleuse;calandre;sableuse',
		deeds:
			'tronconner;debroussailler;raboter;fraiser;toupiller;poncer;meuler;percer;scier;usiner;tondre;disquer;trancher ~2 jambon|viande|pain|saucisson|charcuterie;hacher ~2 viande;desosser;detourer;tondu|=tond|=tonds'
	},
	{
		rule: 'chemicals',
		things:
			'produit|produits ~2 chimique|chimiques|dangereux|toxique|toxiques|corrosif|corrosifs|entretien|menager|menagers|nettoyant|nettoyants|inflammable|phytosanitaire|phyto|fort|forts|nettoyage|degraissant|irritant|decapant|desinfectant|chimie|traitement;acide|acides;soude;solvant|solvants;javel;pesticide|pesticides;phytosanitaire|phytosanitaires|phyto|phytos;desherbant|roundup|glyphosate|fongicide|insecticide|herbicide|engrais;decapant;resine|epoxy;=peinture ~2 pistolet|bombe;pistolet ~1 peinture;white spirit;acetone;essence|gasoil|petrole|diesel|carburant|fioul;ammoniaque;trichlo|trichlorethylene;chlore;detartrant;debouche|=destop;plomb;mercure;formol;degraissant;diluant|thinner;nettoyant ~1 frein|freins|four;vernis|lasure;mousse expansive|polyurethane;teinture|decoloration|couleur|coloration|oxydant|permanente|lissage;colle ~1 neoprene|forte|contact|epoxy;liquide ~1 refroidissement|frein|freins|batterie;huile ~1 vidange|moteur|usagee;desinfectant|detergent;antirouille|=antigel;ciment|chaux|beton|mortier;laine ~1 verre|roche;fibre ~1 verre;bombe ~1 peinture|aerosol;produits|produit;azote;eau oxygenee;gel ~1 hydro?;poudre ~1 epoxy?',
		deeds: 'pulveriser;sulfater;decaper;desherber ~2 produit|chimique;vidanger;deboucher ~2 produit'
	},
	{
		rule: 'asbestos',
		things: 'amiante|amiantee|amiantees;fibrociment|eternit|everite;flocage',
		deeds: 'desamianter'
	},
	{
		rule: 'biological',
		things:
			'sang|sanguin;seringue|seringues;aiguille|aiguilles;piqure;prelevement|prelevements;dasri;dechets ~2 soins|medicaux|contamines|hospitaliers;tubes ~1 sang;scalpel|bistouri;pansement|pansements;perfusion|vaccin|injection;urine|urines|selles|excrements|vomi;cadavre|carcasse;plaie|plaies;couche|couches;protections souillees;toilette|toilettes|=soins;linge souille',
		deeds: 'piquer ~2 patient|chien|chat|animal|vache;vacciner|perfuser'
	},
	{
		rule: 'vibration',
		things:
			'marteau|marteaux =piqueur|=piqueurs|burineur|pneumatique|perforateur;perforateur|perfo;plaque|plaques vibrante|vibrantes;pilonneuse;meuleuse;=brh|piqueur;burineur;dameuse|compacteuse;rainureuse;carotteuse;decoupeuse|thermique;vibreur|=vibrante;boulonneuse|=cle =choc|=chocs'
	},
	{
		rule: 'radiation',
		things:
			'rayon|rayons x;radio|radiographie|radios;=scanner ~1 medical;radioactif|radioactive;zone ~1 controlee|nucleaire;reacteur;irradiation',
		deeds: '=radiographie|radiographier'
	},
	{
		rule: 'optical-radiation',
		things:
			'laser;soudure|soudures;=fer ~1 =souder;poste ~2 =souder|=soudure|soudage|mig|tig|arc;chalumeau;lampe ~1 uv|germicide|uvc;=uv;irm;arc;=mig|=tig|=plasma;presse ~1 induction;brasure|brasage',
		deeds: 'souder;braser;soudage;oxycouper'
	},
	{
		rule: 'pressure',
		things: 'plongee|scaphandre|scaphandrier|caisson ~1 hyperbare?;hyperbare',
		deeds: 'plonger ~2 bassin|=mer|=eau|bouteille'
	},
	{
		rule: 'electricity',
		things:
			'armoire ~1 electrique;tableau|tableaux ~1 electrique|electriques;=tension|=jus;haute|basse tension;cable|cables|cablage|fils|fil ~1 electrique|electriques;transformateur;disjoncteur|disjoncteurs;prise|prises ~1 electrique|electriques|courant|=jus;interrupteur|interrupteurs;coffret ~1 electrique;compteur ~1 electrique;branchement|branchements|installation ~1 electrique;fils denudes;luminaire|luminaires|lustre|=neon|=neons|plafonnier;batterie ~2 =voiture|hybride|electrique;boitier ~1 electrique;moteur electrique;=tgbt',
		deeds:
			'cabler;denuder;=tire ~2 cables|cable;cablage;electriser|electrocuter|=electrise|=electrisee'
	},
	{
		rule: 'demolition',
		things:
			'=demolition;tranchee|tranchees;fouille|fouilles;etaiement|etai|etais;blindage;eboulement;mur|cloison|plafond|murs|cloisons;=masse;burin;pioche|=pelle;galerie;gravats',
		deeds:
			'demolir;=demoli|=demolition;=casse|casser|abattre|=abattu|detruire ~3 mur|murs|cloison|cloisons|plafond|=dalle|carrelage|=beton;creuser ~3 tranchee|tranchees|=fosse|trou'
	},
	{
		rule: 'running-machine',
		things:
			'machine ~3 =marche|=route|=tournait|=tourne|=arreter|fonctionnement|=tournante;carter ~1 ouvert|enleve|=protection;bourrage;protections ~1 enlevee|enlevees|retiree',
		deeds:
			'debourrer;=decoincer|decoincer ~4 machine|convoyeur|lame|=tapis|presse;depanner ~3 machine|=marche;=main|=mains|=doigts|=doigt ~3 machine|presse|lame|hachoir|petrin|trancheuse'
	},
	{
		rule: 'height',
		things:
			'toit|toits|toiture|toitures;echelle|echelles;escabeau|escabeaux|marchepied|escabot;=harnais;charpente|charpentes;mezzanine;hauteur|hauteurs;=faitage|gouttiere|gouttieres;etage ~3 garde|=corps|rambarde;tuiles|ardoises;pylone|poteau;racks|rack|etagere ~3 =haut;corniche|balcon;=vide;passerelle',
		deeds:
			'=monter|=monte|=montee|grimper|escalader|=grimpe ~3 toit|toiture|echelle|escabeau|=haut|=dessus|palettes|etageres|racks|=tabouret|chaise'
	},
	{
		rule: 'scaffold',
		things:
			'echafaudage|echafaudages|=echaffaudage|=echafaud|=echaf|=echaffaud|=echaffaudages;tour roulante'
	},
	{
		rule: 'tree-work',
		things: 'elagage|elagages;=perche ~1 elagueuse?;=arbre|=arbres|=branches|=palmier',
		deeds:
			'elaguer;grimper|=grimpe|=monte|=monter ~3 arbre|arbres;abattre|=abattu|=abattre|=coupe|tronconner ~2 arbre|arbres'
	},
	{
		rule: 'pressure-vessel',
		things:
			'autoclave|autoclaves;chaudiere|chaudieres;compresseur;bouteille|bouteilles ~1 gaz|oxygene|acetylene|azote|=co2|=butane|=propane;cocotte ~1 industrielle;fluide ~1 frigorigene|frigorifique;air comprime;gaz ~1 frigorigene|=clim;soufflette;sterilisateur;climatisation|=clim;chauffe =eau;extincteur'
	},
	{
		rule: 'confined-space',
		things:
			'cuve|cuves;citerne|citernes;silo|silos;fosse|fosses;egout|egouts;puits;vide sanitaire;regard|regards;galerie technique;conduit|canalisation|canalisations|gaine|gaines;=combles'
	},
	{
		rule: 'molten-metal',
		things:
			'fonderie;coulee|coulees;metal ~2 fusion|fondu;four ~1 verrier|=verre;creuset;=forge|enclume;verre ~2 fusion|fondu|chaud|souffle;bronze|aluminium|plomb|etain ~2 fondu|fusion;=lave|=poche;canne ~1 =verrier|=souffler;=lingotiere',
		deeds: 'forger;=forge;souffler ~1 verre'
	},
	{
		rule: 'temperature',
		things:
			'chambre ~1 froide|froides ~1 negative?;congelateur|congelateurs|=congelo|=congel;surgeles|surgele;=four|=fours|fournil|fourneau|fourneaux|etuve;canicule;friteuse|friteuses|=plancha|grill|=gril|=bain =marie|=huile =chaude|=chaudron|=chalumeau|crepiere|gaufrier|plaque|plaques|=salamandre|rotissoire|feu|feux|barbecue|=wok|piano|fumoir|sauteuse|marmite|poele|casserole|casseroles;=fer =repasser|=friser|lisser|=lisseur;centrale =vapeur|lisseur|babyliss;=vapeur;=soleil',
		deeds: 'malaise ~2 chaleur|=chaud|=froid'
	},
	{
		rule: 'animals',
		things:
			'abattoir|abattoirs;euthanasie|euthanasies;equarrissage;chien|chiens ~2 attaque|dangereux|garde|mechant|agressif;serpent|serpents|python|vipere|reptile;=fauve|fauves|=lion|=tigre|=ours|=crocodile;ruche|ruches|abeilles;taureau|taureaux|=etalon|=verrat|=sanglier|=bovin|=bovins;scorpion|mygale|araignees;lapins|volaille|poulets|cochon|cochons|canards|poules|agneau|agneaux|veau ~0',
		deeds:
			'=abattre|abattre|saigner|=saigne|=tuer|=tue|egorger|=assommer|=etrangler|=plumer|=plume|depecer|eviscerer|euthanasier|euthanasie|vider ~3 lapin|lapins|poulet|poulets|poule|poules|cochon|cochons|canard|canards|agneau|agneaux|veau|vache|vaches|mouton|moutons|animal|animaux|bete|betes|chien|chat|=oie|=oies|volaille|volailles|dinde|dindes|=souris|=rats|=pigeon|chevre|=chevreau|=porc|=porcs|=boeuf|homard|homards|crabes|anguilles;castrer|=castration|ecorner|marquer ~2 betes|vaches'
	},
	{
		rule: 'heavy-load',
		things:
			'sac|sacs ~3 ciment|platre|farine|sable|mortier|beton|=kg|=kilos|=kilo|terreau|engrais|=gravier|=pommes|croquettes|lourd|lourds;=kg|=kilos|=kilo|=kgs;lourd|lourds|lourde|lourdes;parpaing|parpaings|moellon|moellons;palette|palettes;=charges|=charge ~1 lourde|lourdes;meuble|meubles|frigo|frigos|machine =laver|canape|armoire|piano|=lave =linge|=congelateur|matelas;poutre|poutres|madrier|madriers;plaque|plaques ~2 platre|=ba13|placo;=placo;bordure|bordures;=futs|=fut|=bidons|=bidon;=pneus|=pneu|=moteur|=boite =vitesse?;carcasses|quartier|demi ~1 boeuf|viande|porc|carcasse;=residents|=resident|patient|patients|=malade',
		deeds:
			'demenager|demenagement;manutention;=mal =dos;=souleve|soulever ~4 kg|kilos|lourd|lourds|lourde'
	},
	{
		rule: 'bar',
		things:
			'=bar;=alcool|=alcools;biere|bieres;=vin|=vins;cocktail|cocktails;discotheque|=boite =nuit;tabac|cigarettes;=pression|=pressions|=pinte|=pintes;aperitif|aperitifs|apero|=demis;champagne|=spiritueux|=rhum|=whisky|=pastis',
		deeds: '=serveur|=barman|=barmaid'
	},
	{
		rule: 'in-charge',
		things:
			'caisse|caisses;=fermeture|=ouverture ~2 magasin|boutique|caisse|restaurant|bar|salon;=cle|=cles|=clefs ~2 magasin|boutique|=alarme;=alarme;=remise ~1 banque;=argent|=monnaie|=recette|=fond',
		deeds:
			'encaisser|=encaissement|=encaissements;remplacer|=remplace|=remplacement ~3 =collegue|=absent|=absente|=malade|=vendeuse|=salarie|=caissiere|=serveur|=serveuse|=quelquun|=employe|=employee|=vendeur|=apprenti|=poste|=salariee|=elle|=lui'
	},
	{
		rule: 'other-machine',
		observationOnly: true,
		things:
			'machine|machines;robot|robots;imprimante ~1 =3d|=grand;scanner ~0 =bagages;=appareil ~1 =musculation|=radio;outil|outils|outillage|electroportatif;marteau|tournevis|pince|pinces|clef =molette;drone;=ecran =serigraphie;thermoformeuse|plastifieuse|=etiqueteuse|operculeuse|filmeuse|=plastifieuse|ensacheuse|embouteilleuse|bouchonneuse;=lave =vaisselle|=plonge;mixeur|batteur|blender;fraise|turbine|detartreur;tireuse|percolateur;=pont|=cric|=chandelle;ciseaux|rasoir|tondeuse|secateur'
	}
];
