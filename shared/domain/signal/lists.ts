import type { Lists } from './pattern.ts';

/** Words that stand for one another in the patterns of more than one rule. */
export const LISTS: Lists = {
	/** Struck, in any form. */
	hit: 'frapper cogner gifler baffer tabasser gifle boxer fouetter claquer bousculer pousser secouer etrangler mordre griffer agresser brutaliser violenter maltraiter battre =battu =bat =tabasse =tape =taper =tapait =tapes =tapent =tapaient =tapee =giffler =gifle =giffle =giffler =frape =fraper =frapait =frapee =plaquer =plaque =plaquee =empoigner =empoigne =empoignee =soulever =brutalise =matraquer =etrangle =etranglee =crache =cracher =pince =pincee =pincer =pincait =balance =coince =coincee =attrape =attrapee =agrippe =agrippee',
	/** What is given by a hand that strikes. */
	blow: 'claque gifle baffe gifles beigne droite torgnole tarte fessee mandale taloche calotte coup coups gnon patate raclee correction pichenette balayette croche claques giffle',
	/** To give it. */
	give: 'donner mettre =mis =mise =met =mettait =foutu =fout =foutre =foutait coller flanquer balancer =collee envoyer filer decocher =prend =prends =pris =recu =recois assener',
	/** Parts that nobody touches. */
	intimate:
		'fesses fesse cul seins sein poitrine cuisse cuisses sexe entrejambe culotte hanche hanches taille bouche ventre nichons teton parties intimes soutif decollete jambe jambes genou genoux dos cou nuque joue cheveux epaule epaules',
	very: 'fesses fesse cul seins sein poitrine cuisse cuisses sexe entrejambe culotte bouche nichons teton soutif',
	touch:
		'toucher caresser peloter tripoter frotter coller peloter embrasser bisou palper =touche =touchait =touchee =carresse =carresser =pelote =tripote =embrasse =embrassait =embrassee',
	person:
		'tuteur tutrice patron patronne chef cheffe collegue salarie ouvrier monsieur mec gars homme employe responsable client directeur gerant pere mere =beau =beaupere =type vieux apprenti stagiaire =il =elle =ils =elles =on =quelquun =lui',
	family: 'pere mere beau =beaupere =bellemere oncle frere papa maman cousin tonton',
	insult:
		'=con =conne =cons =connard =connasse =conard =conasse =connards =idiot =idiote =imbecile =debile =debiles =abruti =abrutie =boulet =bouffon =bouffonne =merde =merdeux =salope =pute =putain =pouffiasse =poufiasse =garce =batard =batarde =encule =enfoire =cretin =cretine =nul =nulle =nullard =bonarien =incapable =incompetent =feignant =feignante =faineant =faineante =gros =grosse =moche =laide =cassos =gogol =mongol =mongole =triso =trisomique =attarde =attardee =handicape =handicapee =tocard =tocarde =clochard =sale =sous =minable =pauvre =tapette =pd =pede =gouine =tarlouze =chienne =cochonne =naze =stupide =bete =dechet =loser =raclure =pleurnicheuse =pleurnichard =fillette =gonzesse =bougnoule =negre =negresse =bamboula =bicot =youpin =ordure =parasite =boloss =bolos =victime =fdp =tdc =ntm =clown =crasseux =crasseuse =vache =thon =grognasse =baleine =tronche =andouille =bourrique =cruche =gourde =demeure =demeuree =crevette =limace =assiste =kassos =debilos =bouseux =conne',
	crude:
		'=connard =connasse =conard =conasse =salope =pute =pouffiasse =poufiasse =batard =batarde =encule =enfoire =fdp =ntm =tarlouze =tapette =gouine =pede =pd =bougnoule =negre =negresse =bamboula =bicot =youpin =gogol =mongol =triso =trisomique =abruti =abrutie =debile =cassos =bouffon =merdeux =salopard =salaud =tocard =dechet =incapable =connasse',
	mock: 'moquer =moque =moquent =moquait =moquaient =moquer =moques =foutait =fout =foutent =foutaient =foutre =fiche =fichent =chambrer ricaner',
	origin:
		'=arabe =arabes =noir =noire =noirs =noires =juif =juive =juifs =musulman =musulmane =musulmans =gitan =gitane =gitans =rom =roms =chinois =chinoise =chinetoque =asiatique =africain =africaine =etranger =etrangere =etrangers =immigre =immigree =immigres =voile =terroriste =beur =rebeu =renoi =blanc =turc =turque =portugais =roumain =roumaine =homo =homosexuel =gay =lesbienne =trans =handicape =handicapee =pd =pede =gouine =bougnoule =negre =negresse =bamboula =bicot =youpin =blanche =blacks =black =catholique =maghrebin =marocain =algerien =tunisien'
};
