import type { Lists } from './pattern.ts';

/** Words that stand for one another in the patterns of more than one rule. */
export const LISTS: Lists = {
	me: 'me nous',
	be: 'suis etais etait est es sera ete etre fus',
	/** A hand, whatever else it may do. */
	strike:
		'frapper frape fraper gifler giffler giffle cogner baffer tabasser boxer fouetter tape taper tapait tapaient tapent =claque claquer bousculer secouer etrangler etouffer mordre mordu mord griffer agresser brutaliser violenter maltraiter battu bat battait battre plaquer empoigner agripper brutalise malmener savater rouer lyncher poignarder assommer matraquer ligoter immobiliser ebouillanter chahuter corriger cracher crache pincer talocher lapider',
	/** They are blows only where they meet a part of the body, a wall, the ground. */
	seize:
		'pousser tirer attraper choper saisir serrer tordre tordu tord tenir tenu tient maintenir maintenu jeter lancer projeter balancer soulever coincer bloquer attacher bruler piquer planter casser envoyer foutu fout asperger arroser tremper plonger verser renverser ecraser attrape trainer colle coller traine arracher appuyer',
	part: 'cheveux oreille oreilles bras col gorge cou poignet poignets nuque capuche tete visage figure gueule mur sol parterre terre escalier escaliers contre casier placard joue main mains =dessus robinet eau ventre dos epaules cheville jambe jambes doigt doigts visage crane nez',
	blow: 'claque claques gifle gifles giffle baffe baffes beigne droite torgnole tarte fessee mandale taloche calotte gnon patate raclee coup coups balayette pichenette =poing pied poings pieds cailloux',
	give: 'donner mettre mis mise met mettait foutu fout foutre foutait coller flanquer balancer envoyer filer decocher prendre prend prends pris recu recois recevoir manger assener menacer ramasser lever =mange',
	intimate:
		'fesses fesse cul seins sein poitrine cuisse cuisses sexe entrejambe culotte hanche hanches taille bouche ventre nichons teton parties soutif decollete jambe jambes genou genoux dos cou nuque joue cheveux epaule epaules visage',
	secretpart:
		'fesses fesse cul seins sein poitrine cuisse cuisses sexe entrejambe culotte nichons teton soutif decollete levres',
	touch:
		'toucher caresser carresser peloter tripoter frotter coller embrasser bisou palper effleurer masser papouiller lecher',
	hand: 'main mains doigt doigts bras',
	weapon:
		'couteau cutter arme pistolet fusil lame flingue hache machette ciseaux seringue scalpel tournevis marteau carabine taser poignard opinel',
	want: 'veux voudrais aimerais envie pense penser pensais pensee pensees reve songe songer prefere prefererais besoin voulais veut voulait force fatigue marre assez voudrait idee idees parle parlait jure dit disait',
	dying: 'mourir suicider suicide disparaitre crever vivre exister scarifier =mort =morte',
	harm: 'frapper frappe tape taper gifler gifle tuer tue buter bute crever creve planter plante demonter demonte defoncer defonce fracasser exploser egorger eclater eclate cramer flinguer saigner cogner cogne fumer niquer claquer etrangler noyer casser casse tabasser peter pete baffer baffe corriger frapperait tuera tuerait tapera frappera cassera defoncera plantera demonterai tuerai brule bruler massacrer poignarder',
	adult:
		'tuteur tutrice patron patronne chef cheffe collegue collegues salarie salaries ouvrier ouvriers monsieur mec mecs gars homme hommes employe employes responsable gerant gerante directeur directrice pere mere oncle frere cousin vieux apprenti apprentis stagiaire vendeur vendeuse cuisinier cuisiniers serveur serveurs serveuse barman livreur livreurs magasinier chauffeur mecanicien boucher boulanger formateur encadrant equipe caissiere secretaire infirmiere infirmier dame femme fille garcon capitaine boss maitre',
	weak: 'apprenti apprentie apprentis stagiaire stagiaires copain copine camarade collegue collegues femme mere frere soeur eleve resident residente residents patient patiente enfant enfants gamin gamine bebe pensionnaire salarie salariee ouvrier serveuse vendeuse plongeur commis secretaire caissiere interimaire employe employee jeune chien chiens chat animal animaux cheval vieille mamie papy handicape autiste malade',
	family: 'pere mere beau oncle frere papa maman cousin tonton parents grand',
	crude:
		'=connard =connasse =conard =conasse =salope =pute =pouffiasse =poufiasse =batard =batarde =encule =enfoire =fdp =ntm =tarlouze =tapette =gouine =pede =pd =bougnoule =negre =negresse =bamboula =bicot =youpin =gogol =mongol =triso =trisomique =abruti =abrutie =debile =debiles =cassos =bouffon =bouffonne =merdeux =salopard =salaud =tocard =dechet =incapable =incapables =imbecile =cretin =cretine =boulet =idiot =idiote =conne =grognasse =pouf =pouffe =feignasse =bonarien =tdc =fillette =gonzesse =clochard =larbin =boniche =bonniche =esclave =sousmerde =attarde =attardee =demeure =bouboule =patapouf =bigleux =asperge =squelette =nain =naine =binoclard =baltringue =guignol =zero =tebe =teube =bouche =voleuse =voleur =menteuse =menteur =gras =grasse',
	insult:
		'@crude =con =cons =merde =putain =garce =nul =nulle =nuls =nullard =feignant =feignante =faineant =faineante =gros =grosse =moche =laide =handicape =handicapee =sale =minable =chienne =cochonne =naze =stupide =bete =loser =raclure =pleurnicheuse =pleurnichard =ordure =parasite =victime =clown =crasseux =crasseuse =vache =thon =baleine =andouille =bourrique =cruche =gourde =crevette =limace =singe =chien =rien =folle =tare =taree =trisomique =inutile =mauvais =mauvaise =bebe =princesse =poubelle =cas =puceau =cochon =porc =truie =assiste =poids',
	origin:
		'=arabe =arabes =noir =noire =noirs =noires =juif =juive =juifs =musulman =musulmane =musulmans =gitan =gitane =gitans =rom =roms =chinois =chinoise =chinetoque =asiatique =asiatiques =africain =africaine =africains =etranger =etrangere =etrangers =immigre =immigres =terroriste =beur =rebeu =renoi =turc =portugais =roumain =homo =homos =homosexuel =homosexuels =gay =gays =lesbienne =lesbiennes =trans =handicape =handicapee =handicapes =pd =pede =pedes =gouine =gouines =bougnoule =negre =bamboula =bicot =youpin =maghrebin =maghrebins =voilee =voilees =voile =foulard =hijab =handicap =islam =ramadan =origine =origines =religion =peau =accent =prenom',
	alcohol:
		'biere bieres vin alcool whisky pastis ricard vodka rhum champagne apero shot shots rose cidre digestif gnole punch cocktail cocktails pinte demi mojito rose martini kir porto tequila jager calva eau-de-vie',
	drug: '=drogue =drogues =droguer =cannabis =shit =beuh =weed =joint =joints =petard =petards =bedo =coke =cocaine =spliff =ecsta =mdma =hasch =stups =protoxyde =beu =heroine =teuch =splif =pilon =skunk =ganja =poppers',
	smoke:
		'cigarette cigarettes clope clopes joint vapoter vapote vape puff chicha taffe latte snus cigare tabac vapoteuse narguile garo garro',
	tell: 'dire dit dise dises disais dis parler parle parles raconter raconte repeter repete ecrire ecrive ecris balancer balance rapporter moucharder reveler',
	people:
		'personne parents prof profs mere pere lycee college professeur professeurs maitre maitresse famille ecole quelquun carnet cahier referent cpe copains rapport police',
	day: 'aller retourner revenir venir =y rester'
};
