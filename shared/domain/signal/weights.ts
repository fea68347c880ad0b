/*
 * Learnt from the labelled sentences by tests/signals-learn.ts, never written by hand: of each cue, what it weighs
 * for N1, N2, N3 and N4 against nothing at all. `@kind` is what a word is about, `!sound` how it is heard, `#rule` what a pattern found, `^` the opening of a sentence.
 */
export const SCALE = 12;
export const WEIGHTS = `
!10	-9 -4 -2 2
!12	-11 -11 -7 -7
!13	3 1 21 3
!16	-9 -12 -15 -14
!160	2 2 6 2
!1630	-5 -6 -7 -5
!17	0 -11 -10 -3
!170	5 4 12 5
!18	0 -5 8 1
!180	1 0 6 1
!19	3 2 17 9
!198	-8 -9 -8 -7
!1987	-6 -7 -6 -6
!20	-1 -5 6 -5
!21	-1 -3 18 -1
!23	9 6 28 8
!230	9 8 21 9
!24	0 4 -1 9
!240	-6 -5 -5 -5
!25	5 4 13 5
!30	-5 -9 2 -6
!312	-7 -7 -8 -5
!38	3 3 16 7
!39	4 4 14 2
!3919	-6 -6 -6 -5
!40	0 -4 11 -2
!41	3 3 11 2
!42	4 3 9 12
!45	7 17 22 10
!50	14 2 16 4
!60	-5 -5 -2 -5
!63	-8 -8 -9 -7
!70	-8 -6 -6 -5
!80	-10 -11 -10 -9
!830	-9 -9 -10 -9
!90	-8 -8 -10 -8
!94	-6 -6 -4 -4
!98	-8 -8 -8 -7
!ab	-11 -7 -12 -10
!aba	-9 -10 -8 -7
!abandon	2 0 2 16
!abatoir	-1 -6 -2 -5
!abatr	-6 -7 -2 -5
!abatu	2 -3 5 -1
!abil	18 17 13 13
!abit	15 7 3 4
!abitu	6 10 5 12
!abitud	10 15 9 10
!aboi	2 15 2 0
!abruti	2 11 2 3
!absent	5 6 17 6
!ac	-5 7 -4 -5
!ackompagn	-13 -14 -14 -6
!ackompli	-6 -5 -6 -5
!ackor	-12 -7 -8 -10
!ackro	-11 -13 -11 -12
!ackrox	-6 -5 -4 -6
!ackueil	-7 -9 -8 -6
!ackueili	-7 -8 -10 -7
!ackumul	2 0 2 9
!ackus	-7 -1 -7 -7
!adam	1 10 2 2
!adieu	6 5 1 0
!adition	-8 -8 -10 -8
!admir	-8 -8 -8 -7
!adopt	-9 -10 -10 -8
!ador	-12 -16 -8 -12
!adorabl	-15 -23 -18 -18
!adres	0 6 -1 8
!adult	-3 5 2 1
!aer	6 14 16 7
!afair	2 11 0 5
!afektueu	10 8 3 4
!afil	5 4 23 6
!afix	-11 -9 -12 -6
!afreu	-5 -8 -5 -5
!afreus	13 3 3 4
!afrik	2 9 3 3
!afro	-2 10 2 2
!afut	0 -2 11 1
!agenc	-9 -10 -10 -9
!agenda	2 7 1 1
!agent	-9 -9 -7 -7
!agrafeus	10 -4 -6 0
!agrikol	9 4 14 6
!ai	-2 2 6 -2
!aigu	2 7 3 3
!aiguil	1 -1 15 3
!aiguis	3 1 9 3
!ail	-10 -6 -5 -7
!aileur	17 9 10 12
!air	0 -8 -6 -2
!ais	-4 4 -1 5
!ajut	-7 9 -4 -2
!akarium	-7 -9 -7 -8
!akt	-8 -9 -10 -4
!akteur	-6 -6 -6 -5
!aktion	0 0 8 1
!aktivit	1 0 1 14
!alein	2 11 2 3
!aleman	0 2 11 2
!aler	5 4 16 5
!alert	-7 -4 -6 -6
!alfabetik	-4 -2 -5 -3
!alkol	-13 -8 -17 -12
!along	12 3 14 9
!alor	5 2 3 3
!alum	5 4 14 1
!aluminium	3 3 14 4
!am	-6 -4 -8 -6
!ambianc	2 8 -3 4
!ambulanc	0 -9 -5 2
!ami	5 4 3 9
!amortiseur	-2 -2 7 0
!ampul	-13 -13 -11 -12
!amur	-6 0 -5 -4
!amureus	-9 -9 -8 -8
!amus	1 7 -3 -2
!an	-4 -6 -10 -7
!andikap	11 11 4 5
!angar	9 1 3 2
!angl	-13 -13 -6 -11
!angois	-2 4 0 28
!anim	-7 -8 -8 -7
!animaleri	-6 -7 -6 -6
!animateur	-3 -8 -10 -8
!animatric	7 3 7 1
!animor	10 1 2 3
!aniversair	-3 -8 -4 6
!anonc	-9 2 -9 -6
!anorexik	4 12 4 4
!anti	1 0 9 1
!antibrui	1 4 7 0
!antivol	-4 -5 -6 -4
!anuair	-5 -5 -6 -5
!anul	-4 -8 -8 -7
!anx	7 5 7 4
!apareil	0 17 8 4
!apel	-3 7 -4 -2
!apero	3 14 2 4
!aplik	3 3 13 4
!aplodi	-11 -10 -16 -13
!aplodis	-4 -7 -7 -5
!aplodisement	2 -1 12 2
!aport	2 2 8 4
!aprem	8 12 11 8
!apren	5 -6 -4 -3
!aprend	5 5 4 20
!aprendr	4 3 -8 -1
!aprenti	14 10 1 2
!aprentisag	-5 -7 -7 -5
!apresiation	16 18 6 7
!apri	-10 -13 -10 -10
!apris	-6 -6 -6 -6
!aprox	0 -10 -15 -11
!apui	-1 -5 8 -3
!ar	-8 -2 -9 -2
!arab	-1 16 2 3
!arang	9 15 3 0
!aranger	9 0 2 1
!araxan	1 7 9 4
!arbitr	-9 -11 -9 -9
!arbr	-5 -7 -4 -5
!arc	1 5 11 1
!ardois	-5 -6 2 -3
!aret	5 5 1 9
!arg	16 19 15 9
!argil	-4 -4 -6 -5
!arier	18 11 18 8
!ariv	3 1 1 4
!arivan	-14 -14 -8 -13
!arkad	9 2 9 4
!arm	9 -9 -7 -4
!arn	-4 -9 -4 -6
!aros	-8 -9 -15 -9
!arosoir	-8 -9 -8 -7
!arsel	-6 7 -5 -3
!arselem	-9 -10 -11 -9
!artikl	-13 -15 -13 -11
!arxitekt	-11 -8 -14 -10
!arxiv	-6 -9 -10 -4
!as	17 3 -1 3
!asar	7 1 2 2
!aseoir	-1 -9 -1 -5
!asept	12 6 3 3
!aseton	7 7 18 8
!asi	-8 -8 1 4
!asid	-3 -8 -2 -3
!asident	1 -7 -6 -4
!asied	1 5 2 8
!asiet	5 7 -6 0
!asist	-5 -4 -8 -5
!asistant	6 -4 -2 -2
!askip	7 4 1 1
!asoi	8 4 5 3
!asosiation	-8 -9 -9 -7
!asperg	10 0 0 2
!aspirateur	-13 -13 -17 -12
!aspiration	2 1 12 2
!assenseur	-4 -7 1 -1
!assension	2 2 11 3
!asuranc	-7 -12 -10 -9
!at	-7 -6 -6 6
!atak	-8 -12 -11 -9
!atax	9 -12 -5 -6
!atel	1 5 6 3
!ateli	7 6 1 1
!aten	8 2 5 0
!atend	-3 -2 -4 5
!atendan	-7 -5 -8 -7
!atendr	16 6 6 19
!atendu	-5 -14 -12 5
!atent	-3 -3 1 10
!atenta	-4 -6 -4 -4
!atention	-4 5 -1 -4
!atrap	16 5 15 7
!atsem	-6 -5 -11 -7
!aval	14 4 11 0
!avanc	8 6 3 6
!avi	-12 -10 -11 -11
!avion	-4 -5 -5 1
!avoir	6 2 1 6
!avoka	-5 -6 -5 -4
!avokat	-12 -12 -11 -10
!avril	-6 -11 -8 -8
!avu	12 3 7 11
!axarn	2 9 3 2
!axet	-1 13 9 3
!axev	-4 -5 -5 -5
!axoir	-1 -5 4 -2
!ba	6 0 -3 2
!baba	-5 -7 -6 -5
!babi	-13 -12 -11 -11
!bac	0 -2 7 -3
!badg	-15 -12 -15 -10
!baf	25 3 5 6
!bagar	-8 -5 -10 -8
!baguet	-1 -4 8 7
!baignad	4 4 14 4
!baignoir	-8 -10 -9 -8
!bail	-5 -6 -5 -5
!bain	-4 -5 8 -3
!bais	17 10 7 5
!bal	1 -6 -10 -8
!balai	-6 -7 -10 -8
!balaieus	2 0 7 2
!balanc	8 7 -2 2
!balein	3 14 3 4
!balon	-8 -9 -8 -10
!bambula	1 6 2 2
!banc	-8 -6 -11 1
!band	3 1 17 3
!bank	0 1 17 2
!baptem	20 4 5 6
!baptis	1 7 2 2
!bar	2 -2 6 0
!barbi	-1 0 5 0
!baret	-6 -5 -6 -5
!barier	-12 -13 -9 -10
!barman	4 22 1 4
!baro	-1 -1 5 -1
!bas	-7 -5 -4 -5
!basin	13 0 14 4
!bask	0 0 5 1
!basket	3 12 19 5
!bat	-10 -11 -10 -10
!batail	-8 -9 -8 -7
!bateri	-3 -5 8 -2
!bateur	-12 -11 -12 -10
!batim	1 -3 -4 10
!bato	3 0 11 2
!baton	0 1 15 3
!batr	-8 -7 -6 -6
!batu	-10 -5 -9 -9
!bav	-8 -8 -7 -7
!bavard	15 4 5 6
!bax	3 9 7 3
!bec	2 1 10 2
!begai	3 16 3 3
!beign	14 5 5 5
!bekil	5 -1 0 1
!bel	-11 -1 -8 -9
!bemol	6 2 2 2
!benjamin	-7 -9 -8 -7
!berg	-1 2 21 3
!besoin	16 6 10 5
!bet	-2 11 1 11
!betis	4 9 4 8
!beton	3 2 8 3
!beu	-1 12 1 2
!beugl	1 9 1 1
!beur	1 -5 2 -2
!biafin	-1 1 7 1
!biberon	7 5 2 3
!bibi	3 2 12 3
!bibliotek	-7 -8 -9 -8
!bibliotekair	-5 -7 -6 -5
!bid	1 8 1 1
!bidon	4 13 9 6
!bien	-7 -8 -6 -4
!biento	16 -1 0 0
!bier	4 13 13 5
!bijuteri	15 1 0 3
!bilan	-11 -18 -15 -12
!bileteri	-6 -6 -8 -6
!bilig	6 6 15 6
!binom	0 -2 0 13
!bio	3 7 3 8
!bip	-7 -5 -8 -7
!bis	4 -11 -6 -5
!biskuit	-11 -11 -13 -10
!bisu	10 -7 -4 -2
!bitum	2 2 5 2
!bix	2 6 6 3
!bizar	4 9 -1 4
!bizarem	0 13 1 -1
!bizutag	20 2 2 4
!blagu	-1 2 -7 -5
!blaguan	-7 -11 -6 -7
!blanc	-7 3 -6 -5
!blanx	-9 -7 -8 -1
!bles	-10 -6 -10 -6
!blesur	-7 -7 -7 -7
!bleu	9 -7 5 -2
!blind	-6 -6 -7 -5
!bloc	-5 -5 3 -5
!blok	10 -2 0 -2
!bobin	-5 -5 -6 -4
!bodri	5 4 13 5
!boeuf	-7 -6 -9 -6
!bof	10 8 9 32
!boi	-7 1 1 -5
!boir	8 6 0 1
!bokup	-12 -4 -10 -11
!bol	-9 -10 -11 1
!bomb	-12 -7 -15 -11
!bombard	9 -2 0 0
!bon	0 0 -6 -4
!bonbon	-13 -2 -9 -9
!boneur	-18 -17 -18 -17
!bonix	4 21 5 6
!bonjur	-9 -3 -9 -3
!bonom	-4 -4 -6 -4
!bonsoir	-7 -7 -8 -6
!bor	6 -5 9 4
!bord	1 2 6 2
!born	3 3 11 3
!bot	-4 0 10 -3
!box	-5 -5 -7 -5
!bra	19 1 10 4
!brail	-2 15 -1 1
!brak	7 -1 1 1
!brakag	3 -7 -6 -4
!brandi	12 0 2 2
!brankardi	-8 -6 -7 -7
!branx	-1 -2 17 1
!brasel	2 14 4 4
!bravo	-12 -13 -11 -10
!brebi	-3 -4 8 -2
!bretel	7 -3 -2 0
!bri	-6 -7 -6 -6
!brigad	1 17 2 3
!brik	22 1 1 3
!bril	-5 -6 -4 -5
!briox	-16 -13 -14 -13
!bris	-8 -8 -10 -7
!broi	4 3 12 4
!bros	-7 -7 -7 -9
!broxet	-6 -7 -8 -6
!broxur	-7 -8 -9 0
!bruet	4 7 11 4
!brui	-8 -7 -4 -5
!brul	-4 -7 -1 -4
!brulan	5 0 10 2
!brulant	13 2 5 5
!brulur	4 1 9 3
!bruno	-6 -7 -5 -6
!bt	-6 -5 -6 -5
!bu	-3 4 -1 7
!bubul	6 20 5 6
!bug	-2 -2 -7 0
!buge	11 2 13 4
!bugi	-8 -8 -10 -8
!builant	11 3 12 6
!bukan	2 2 7 3
!buket	-5 -6 -6 -5
!bukl	16 8 3 14
!bul	2 8 1 5
!bulang	-14 -16 -19 -14
!bulangeri	-2 2 7 -1
!bulet	2 10 2 2
!bulo	1 -4 16 7
!bulon	1 -4 -5 -4
!bungalow	0 -5 -6 -4
!bur	-9 1 -10 -8
!burag	-8 -8 -8 -7
!burd	5 14 6 6
!burin	3 5 15 4
!buro	-6 -5 -12 -6
!buskul	4 16 1 3
!buteil	1 13 6 2
!butik	0 6 3 -3
!buton	-3 -3 -5 -7
!buv	-8 -9 -8 -7
!bux	4 8 6 0
!buxan	6 0 1 1
!buxeron	5 10 11 6
!buxon	-9 -11 0 -8
!cm1	-9 -12 -8 -5
!cm2	-7 -5 -6 -2
!cv	1 9 1 2
!dai	2 6 2 2
!dal	-3 -4 -1 11
!dameus	3 1 11 2
!dang	-6 -6 -7 -5
!dangereu	-12 -12 -12 -17
!daniel	11 2 3 3
!dans	-2 -3 -6 -4
!dapr	1 8 2 2
!daron	11 3 3 3
!dasri	4 2 17 5
!dat	-8 -2 -12 -7
!dc	-1 -2 7 0
!deba	-6 -6 -5 -5
!debara	3 9 4 10
!debat	1 1 8 2
!debil	3 21 3 2
!debox	2 10 8 4
!debri	1 10 1 1
!debruil	4 7 10 4
!debrusail	3 3 10 3
!debrusaileus	-2 0 10 1
!debu	2 7 12 10
!debur	4 4 16 5
!debux	4 3 19 5
!dedan	10 10 18 10
!defen	-6 -7 -5 -5
!defendu	0 -2 -1 17
!defens	-11 -11 -12 -9
!defi	-7 -8 -6 -6
!defil	0 -4 -7 -4
!defonc	-4 -10 -11 -8
!defonseus	4 5 13 5
!defun	6 5 16 6
!defurn	3 3 10 3
!deg	3 3 4 17
!degag	9 24 13 9
!degoxiseus	0 0 5 0
!degr	-1 -3 10 -1
!degraisag	-7 -7 -7 -6
!degraisan	1 3 10 2
!degut	4 11 5 20
!deja	2 -3 -6 -2
!dejeun	4 15 11 21
!dekal	-7 -3 -5 2
!dekap	3 3 9 4
!dekapag	3 3 10 3
!dekapan	3 3 11 4
!deklenx	2 2 11 3
!deko	-8 -10 -9 -8
!dekolet	0 9 2 2
!dekonsentr	-6 -6 -7 -6
!dekor	-7 -5 -13 -9
!dekrox	7 6 14 13
!deku	5 5 5 21
!dekup	-5 -5 6 -4
!dekupag	0 -1 5 0
!dekurag	4 1 4 16
!dekuver	-6 -8 -9 -10
!dekuvr	5 5 6 17
!dekuvrir	1 1 0 9
!delant	6 5 2 2
!demain	-3 -4 -7 0
!demandan	5 5 3 8
!demar	12 1 11 4
!demarx	2 10 2 3
!demenagem	8 3 16 4
!demenageur	0 -7 -8 -5
!demi	0 6 12 4
!demineur	-8 -8 -7 -7
!demision	5 9 11 6
!demo	-13 -13 -13 -11
!demonstration	-11 -13 -16 -11
!demont	8 3 21 4
!demontag	2 2 7 3
!dentair	8 18 14 8
!dentist	-12 -13 -4 -10
!denud	4 2 14 4
!departemental	3 2 17 4
!depas	-8 -9 -9 -2
!deplac	2 -4 13 0
!depliant	-4 -4 -5 -4
!depo	10 5 10 0
!depos	-6 -10 -2 -7
!deprim	4 3 4 13
!depui	3 2 3 7
!depusier	-6 -6 -7 -5
!derang	2 4 8 11
!deranger	12 0 1 1
!derni	-4 -12 -5 -8
!dernier	11 -6 3 3
!desabil	9 -4 -1 0
!desed	-5 -6 -3 10
!deseption	9 8 9 27
!deser	-10 -10 -7 -10
!deserbag	-6 -5 -7 -5
!deserban	-3 -3 5 -2
!desesper	1 3 2 8
!desid	11 13 8 3
!design	-6 -7 -5 -6
!desin	-11 -7 -13 -4
!desinfekt	-2 -2 17 1
!desinfektan	2 3 8 3
!desorm	6 5 18 6
!desos	-4 -5 7 -2
!dessen	12 0 2 2
!dessend	14 15 8 7
!dessendr	12 -4 5 1
!dessendu	3 -3 16 0
!desu	7 5 3 3
!detartran	-1 -1 12 0
!detendr	1 6 2 2
!detest	-12 -9 -10 -5
!detur	-2 6 -2 -2
!deuil	-5 -6 -7 -5
!dev	0 8 9 5
!devan	5 9 0 2
!develop	1 2 9 2
!developeur	-6 -6 -6 -5
!deven	-10 -13 -9 -9
!devenir	0 10 1 6
!devi	1 -11 -9 -2
!devin	-13 -10 -12 -10
!devis	-2 6 5 -4
!devr	-2 24 5 5
!dex	0 9 1 1
!dexarg	11 7 25 9
!dexir	-8 -1 -9 -7
!dia	5 18 4 6
!diabl	4 -3 5 0
!diagnostic	-8 -7 -9 -7
!diaporama	-6 -6 -8 -6
!didi	1 10 2 2
!dieu	6 1 1 1
!diferenc	-2 -7 -6 -6
!difisil	-9 -10 -10 -11
!dilan	0 7 1 2
!dimanx	9 0 12 7
!din	0 -9 -5 -6
!dingu	-9 -10 -9 -8
!direk	-10 -11 -5 -1
!direkteur	-4 4 -6 -6
!direktion	4 -1 2 7
!direktric	-3 -6 -9 -8
!dis	11 9 2 7
!disan	13 15 4 7
!disjonkteur	0 1 10 2
!diskeus	8 7 27 9
!diskur	-7 -9 -9 -7
!diskusion	-2 9 1 1
!diskut	-6 -14 -11 -3
!dislexik	5 22 5 5
!dispar	1 10 1 0
!disparais	12 3 2 -3
!disparaitr	27 9 8 6
!disparu	-8 -6 -7 -7
!disput	-5 -10 -10 -5
!distribu	-9 -10 -11 -6
!distributeur	-6 -7 -9 -6
!distribution	-10 -10 -10 -10
!dit	19 14 7 6
!diver	-3 -4 -3 -3
!dixi	1 5 1 1
!dizain	2 2 11 2
!do	13 10 13 7
!doc	-8 -9 -9 -7
!doi	3 13 3 -1
!doig	-4 4 11 5
!doigt	9 2 10 2
!doiv	1 1 2 7
!dojo	-10 -9 -11 -8
!dokumentalist	-5 -7 -5 -7
!domag	-10 -4 -9 -1
!dominik	-10 -10 -11 -10
!domino	-4 -3 6 -3
!donc	-6 -2 -2 -6
!dor	2 6 -2 10
!dorad	2 2 7 2
!dorm	-4 -11 -7 -8
!dormi	5 -6 -5 3
!dormir	24 -2 2 4
!dos	-8 -9 3 -6
!dosi	-6 -7 -9 -8
!dosier	-9 -11 -11 -6
!dragon	-8 -6 -7 -7
!dram	-7 -8 -8 -7
!drap	6 -6 1 -3
!dres	-12 -10 -17 -11
!drogu	-12 -11 -13 -11
!droit	-8 -13 -5 -10
!drol	8 10 -1 0
!duc	-3 -5 -9 -7
!dudu	-10 -9 -10 -8
!duil	1 7 5 3
!dur	-6 -8 -8 2
!duran	6 6 21 7
!dusem	-8 -5 4 -5
!dux	25 -3 6 4
!duzain	2 1 11 3
!dv	-1 10 1 2
!ebarb	3 3 10 4
!edukateur	13 2 4 4
!edukatric	-1 -1 -7 -5
!efac	2 25 5 6
!efondr	0 0 1 7
!efrai	2 14 3 0
!efrit	3 3 8 3
!egu	-3 -4 7 -2
!ein	0 7 -1 0
!ekail	4 0 5 1
!eker	1 1 9 2
!ekestr	3 4 10 2
!ekip	-5 0 -8 -4
!ekla	1 2 7 2
!eklair	-4 -10 -9 -6
!eklat	-5 -6 -7 -3
!ekran	-6 -10 -13 -5
!ekras	4 -7 1 1
!ekri	7 1 -4 -3
!ekrir	9 7 -1 3
!ekritur	-7 -9 -8 -7
!ekru	-1 -1 8 0
!ekrul	-7 -7 -7 -7
!ekut	-9 -10 -12 -5
!ekuteur	-3 -7 -6 -6
!elagu	2 1 5 2
!elastik	-4 -8 -6 -5
!elektrik	4 3 20 5
!elektrisien	-10 -14 -8 -10
!elektrisit	-7 -1 -9 -7
!elev	3 18 1 7
!elevateur	-4 -4 5 -2
!eleveur	5 2 4 1
!embal	-7 -5 -6 -7
!embalag	-8 -12 -13 -10
!embet	-5 -8 -7 -7
!embox	3 2 19 4
!embras	23 0 2 4
!embuteilag	-8 -9 -8 -7
!emen	10 6 10 3
!eminc	5 5 16 6
!emoji	4 14 5 5
!empex	3 6 2 11
!empil	2 1 8 2
!emploi	9 7 -1 1
!empoign	7 15 5 6
!empoison	-7 -8 -7 -6
!emport	2 9 3 6
!empot	2 11 2 3
!empreint	-5 -5 -5 -4
!endor	7 2 4 16
!endorm	-9 -7 -5 -6
!endormi	-2 2 -2 9
!endormir	17 4 5 9
!endui	7 4 14 5
!enerv	5 1 -1 12
!enf	-7 -8 -5 -7
!enfant	-10 -10 -8 -9
!enferm	2 -11 -10 -9
!enfil	-6 -6 -8 -6
!enfin	-8 -4 -3 -4
!enfonc	12 -1 6 3
!enfurn	2 2 11 3
!engin	0 1 8 2
!engueul	4 24 5 10
!engurdi	1 3 12 3
!enkadr	4 7 3 3
!enkais	4 1 19 3
!enklo	0 0 7 1
!enklum	3 3 10 3
!enkor	12 12 10 13
!enkr	-13 -15 -15 -14
!enlev	12 1 9 4
!enorm	-13 -9 -5 -10
!enregistr	-6 -8 -8 -6
!enseign	0 0 6 1
!enseint	0 5 1 1
!ensembl	-3 -5 -6 2
!ensuit	-8 -7 -6 -6
!entail	3 4 15 5
!enten	8 9 4 7
!entend	7 13 2 0
!entendr	7 13 3 2
!entendu	1 14 1 -1
!enter	-9 -10 -8 -7
!enterem	7 -2 -2 -1
!enti	6 18 10 7
!entier	6 9 15 7
!entors	0 1 7 2
!entrain	-16 -13 -14 -13
!entrainem	-4 -9 -4 -6
!entraineur	-4 -7 -6 -4
!entran	-6 -2 -6 -5
!entrejamb	14 2 4 4
!entrepris	-3 3 -3 7
!entretien	-7 -4 -9 -6
!entur	2 9 1 2
!enui	-11 -6 -9 6
!envelop	-16 -13 -16 -10
!enver	-10 -10 -9 -6
!envi	6 -1 -1 15
!envoi	7 8 5 2
!enxain	3 2 17 3
!ep	-8 -5 -8 -6
!epa	-4 -10 -5 -2
!epic	4 7 11 5
!epilation	2 2 11 2
!eplux	-10 -11 -14 -10
!epluxag	-6 -6 -8 -5
!epok	-12 -9 -8 -8
!epol	14 5 10 4
!epong	-13 -15 -15 -13
!epoxi	3 3 8 3
!epuis	-2 -3 -1 11
!epuset	-4 -4 -5 -4
!erb	-11 2 -12 -8
!ereur	11 10 4 4
!erison	-6 -6 -7 -6
!esai	-3 -8 -7 -5
!esenc	-2 -1 5 1
!eskabo	5 0 16 4
!eskalator	5 1 1 2
!eskali	15 13 17 9
!eskap	-5 -4 -6 -4
!eskargot	-6 -6 -7 -5
!esklav	-2 11 -2 0
!espac	-6 -7 -8 -7
!espec	5 12 9 5
!esper	-6 -6 -4 13
!estetik	4 9 0 2
!estetisien	2 2 8 2
!estomac	4 12 5 8
!esui	-5 -10 -14 -9
!eta	-5 -5 -6 -5
!etabli	-3 11 -2 -1
!etag	-1 4 8 -1
!etager	-1 -11 -11 -9
!etain	6 6 18 7
!etal	2 4 19 4
!etalon	4 4 13 4
!etap	-6 -6 -6 -5
!etein	2 -7 -2 16
!eteint	9 -5 -2 -2
!etiket	-16 -13 -19 -13
!etiketag	-6 -3 -9 -6
!etinsel	8 8 30 10
!etoil	9 2 15 5
!eton	-2 11 2 2
!etr	3 1 0 4
!etranger	4 11 4 4
!etrangl	4 -13 -9 -8
!etroit	2 1 8 2
!etud	-14 -11 -13 -12
!etuf	-8 -6 -9 -7
!etui	-9 -8 -12 -8
!eu	1 8 2 3
!eur	0 1 8 2
!eureus	-10 -10 -9 -10
!eureusem	-7 -14 -14 -13
!euro	5 1 7 -1
!evakuation	-6 -6 -7 -5
!evanui	1 1 7 2
!eventail	-6 -7 -7 -6
!everi	2 6 2 2
!everibodi	1 7 2 2
!everion	0 6 1 1
!evi	14 7 10 5
!evidem	-9 -9 -8 -8
!evit	-6 2 -5 -4
!exafodag	5 3 17 3
!exageran	1 8 2 0
!exap	-6 -7 2 -4
!exard	1 4 17 5
!exec	-12 -10 -11 -9
!exekution	-8 -4 -8 -7
!exempl	1 10 2 2
!exersic	-16 -17 -16 -15
!exigean	12 4 4 4
!exist	-3 -10 -7 -4
!exkus	4 8 -2 -1
!exo	-6 -6 -6 -5
!explik	-10 -10 -11 -6
!explikation	-6 -7 -6 -6
!explos	-18 -13 -17 -16
!explosion	-7 -8 -7 -6
!expo	-12 -14 -13 -11
!expos	-16 -16 -16 -14
!exposition	-6 -5 -7 -5
!expr	19 16 2 5
!exsel	-11 -13 -15 -11
!exsit	7 -3 0 1
!exterieur	21 3 4 6
!extinkteur	3 2 2 12
!fa	-1 -3 -1 6
!fabrik	-11 -10 -13 -9
!fac	-3 10 -6 -4
!faibl	-9 -11 -9 -9
!faili	2 -5 -2 1
!faim	-10 -9 -9 -2
!fainean	3 9 3 4
!fair	4 2 1 5
!fais	-12 -8 -7 -9
!faisko	3 3 8 3
!fait	-3 8 2 1
!faitag	1 0 10 2
!fakon	3 10 -1 0
!fakteur	-14 -14 -15 -6
!faktric	-7 -7 -8 -6
!fal	-11 -8 -6 -10
!falu	-11 -7 0 -6
!famil	2 7 -1 3
!familial	-5 -6 -5 -5
!fantom	-15 -17 -15 -13
!far	-9 -7 -9 -7
!farc	4 10 3 4
!farmasien	-6 -9 -7 -7
!fas	14 6 11 5
!fatigan	-1 -3 -2 6
!fatigu	-13 -16 -14 0
!fatu	-4 0 -6 -4
!fax	-1 -8 -4 7
!feignas	1 11 2 3
!fel	7 1 3 12
!felisit	-13 -17 -10 -12
!fem	4 6 -2 -1
!fendeus	4 4 13 5
!fendu	5 0 6 1
!fenetr	-7 -3 1 -6
!fenwik	1 0 13 2
!fer	3 10 1 10
!fera	8 6 1 1
!ferail	3 3 10 4
!feran	-9 -9 -8 -8
!feri	-4 -5 10 -4
!fermetur	20 14 23 11
!fermier	-6 -6 -6 -5
!fes	22 8 5 7
!fet	-2 4 -5 3
!feu	-7 -9 -5 -6
!feuil	-10 -8 -12 -9
!feuilet	6 9 14 6
!feutr	-7 -5 -9 -7
!fi	-16 -15 -14 -14
!fibrosim	3 4 11 4
!fier	-12 -12 -7 -10
!fiert	-10 -16 -7 -9
!figur	23 8 4 5
!fil	-1 6 -1 -2
!filet	-3 2 4 -4
!film	1 -8 -10 -6
!fin	-11 -5 -7 -1
!finalem	-4 -6 -4 5
!finir	10 14 2 4
!finira	-5 -6 -6 -5
!finis	2 -4 -2 13
!fisel	-11 -11 -13 -10
!fisik	1 6 1 1
!fix	-10 -2 -8 -5
!fixan	7 11 4 5
!fixateur	6 6 19 6
!fixi	-7 -8 -7 -7
!fixu	4 12 6 12
!fla	-7 -8 -9 -7
!flak	7 9 7 5
!flamb	-4 -8 9 -2
!flask	3 20 3 5
!flem	3 3 4 13
!fleur	-15 -17 -18 -12
!fleurist	-9 -9 -6 -9
!flingu	7 0 0 1
!flip	-7 4 -5 -5
!flokag	2 2 7 2
!flot	2 1 1 8
!flut	0 -2 5 0
!fo	-10 -8 -8 -8
!fodr	6 2 1 1
!fol	-8 -9 -9 -8
!foli	-6 -7 -6 -6
!fond	0 8 -1 1
!for	6 2 2 4
!forc	22 2 4 10
!form	-4 10 6 0
!formateur	5 9 3 3
!formation	-3 -1 -6 -4
!formatric	2 6 2 2
!fort	-11 -10 -10 -9
!fot	7 11 3 4
!foto	1 -5 -7 -3
!fotograf	-1 -11 -12 -9
!fotografi	-5 -10 -12 -8
!fotokopi	-5 -5 -10 2
!fotokopieur	-6 -6 -6 -5
!fox	2 1 11 2
!fragil	4 7 12 4
!frais	-11 -8 -14 -10
!fraiseus	3 4 17 5
!frambois	-4 -4 -5 -3
!franc	-9 -7 -8 -7
!frank	8 7 2 2
!franxem	11 -6 -1 8
!frap	2 -10 -9 -7
!fras	-1 20 1 4
!frein	1 -6 2 -3
!frer	16 -4 1 5
!fris	-6 -7 -10 -6
!frit	-6 -6 1 -5
!friteus	3 1 13 2
!froi	-9 -14 -12 -4
!froid	6 -6 -2 -1
!frois	-11 -11 -13 -10
!frol	8 -3 5 1
!fromag	-16 -20 -18 -15
!fron	6 6 -1 1
!frot	7 -3 8 0
!fruit	-8 -2 -10 -7
!fu	-9 -6 -1 -7
!fudr	-8 -8 -9 -9
!fui	-6 -7 -6 -5
!fuil	-1 7 6 0
!fuir	-1 11 0 1
!fuit	0 0 11 1
!ful	4 2 9 2
!fular	1 12 2 2
!fum	-11 1 -6 -8
!fumoir	-7 -8 -7 -6
!fur	1 -2 8 -1
!furgon	13 7 12 7
!furieu	3 3 11 11
!furieus	0 -1 -1 7
!furn	-8 -9 -7 -8
!furnil	3 1 20 3
!furniseur	-6 0 -7 -6
!furx	3 -1 11 2
!fusil	2 -6 1 -4
!fusion	3 2 9 3
!fut	3 4 17 5
!futr	12 10 5 6
!futur	1 0 -1 9
!ga	4 0 9 2
!gabari	0 9 2 2
!gaf	-7 -7 -7 -6
!gagn	-22 -21 -16 -18
!gai	0 6 2 2
!galer	-7 -7 -8 -7
!galeri	2 6 7 2
!gam	-12 -7 -13 -10
!gamin	2 4 -1 -1
!gant	1 -1 9 0
!gar	10 13 2 2
!garag	11 13 11 4
!garanti	-6 -6 -3 -4
!gard	-4 -5 -3 -6
!gardien	3 0 -5 -3
!garkon	14 22 5 7
!garni	-8 -10 -10 -8
!garu	-9 -8 -9 -8
!gato	-13 -11 -10 -8
!gax	0 4 4 7
!gean	6 8 25 8
!gel	-14 -14 -8 -10
!gen	-3 1 -8 1
!genan	4 2 1 7
!gendarm	-8 -7 -6 -5
!general	-9 -10 -9 -8
!genr	3 5 3 4
!gentil	11 0 -1 4
!gentiles	-6 0 -4 -4
!gentim	-22 -19 -21 -22
!genu	13 4 8 3
!geometr	-13 -12 -16 -11
!ger	-1 -2 12 0
!geran	18 21 8 8
!gerant	10 16 7 5
!gerbeur	4 5 16 5
!gest	-9 -9 -12 -10
!gifl	28 -2 3 4
!gikl	6 2 9 3
!gil	-10 -7 -5 -9
!gitan	5 21 6 6
!glac	-2 -5 8 -4
!glasi	-5 -6 -5 -4
!glis	2 10 9 2
!glisemi	2 3 11 3
!glisero	3 2 10 3
!glus	-2 6 -2 -2
!gobelet	-5 -7 -9 -7
!gofr	1 1 5 1
!gogol	-2 7 1 1
!gomet	-11 -10 -12 -9
!gonfl	-3 -4 9 -6
!gorg	10 1 -2 6
!gos	7 11 1 2
!gox	-6 -7 -8 -8
!gp	-9 -12 -11 -10
!gradin	-7 -7 -8 -7
!grafik	-8 -8 -10 -8
!grafist	-10 -9 -9 -9
!grais	3 -3 7 0
!grang	2 2 8 2
!gras	-6 -6 -6 -6
!grat	6 2 22 4
!grav	-2 -4 -2 3
!gravat	3 2 10 3
!gravi	7 7 2 3
!grefier	-6 -5 -6 -5
!grenuil	-6 -7 -6 -6
!grev	-7 -8 -8 -6
!gri	10 8 7 42
!grif	5 0 4 0
!gril	-8 -4 -10 -11
!grilag	-8 -8 -10 -8
!grimp	-1 0 12 0
!gris	8 7 13 17
!grita	2 10 2 2
!gro	-4 6 8 -1
!grogn	6 6 20 7
!groin	6 17 6 6
!grond	-15 -17 -12 -12
!gros	-5 3 0 7
!gru	-10 -12 -5 -9
!grup	-2 7 -3 0
!gu	4 19 4 11
!guep	1 1 6 1
!guer	-13 -11 -12 -11
!guet	9 7 3 4
!gueul	-4 13 -1 5
!gueulant	1 6 2 2
!guid	-6 -4 3 -5
!guin	2 10 3 3
!guirland	4 3 14 4
!guitar	-8 -9 -10 -7
!guix	-5 -9 3 10
!gurd	0 6 1 -1
!gut	-11 -9 -12 -12
!gutier	3 2 11 4
!iani	8 0 3 1
!id	1 10 -4 1
!idio	-7 1 -6 -5
!idiot	0 13 1 1
!idroalkolik	-6 -8 -8 -6
!idrolik	3 2 12 4
!ien	7 7 2 3
!ieu	3 8 4 5
!igien	-6 -5 -5 -5
!ignor	2 8 3 4
!il	4 6 0 1
!im	18 18 7 8
!imag	7 -5 -2 10
!imagin	11 5 4 11
!imit	-3 20 0 1
!importan	-8 -6 -8 -9
!imposibl	-8 -14 -13 -9
!impresion	-1 -6 -5 16
!impresionan	-15 -14 -16 -12
!impresionant	-7 -8 -7 -6
!imprim	-6 -6 -7 -5
!imprimant	-12 -14 -10 -12
!in	-5 4 -8 -4
!ind	-9 -6 3 -5
!industriel	13 8 29 9
!infernal	2 1 2 8
!infirmi	8 1 3 2
!infirmier	-7 -4 -2 -4
!info	-5 -8 -6 -6
!informatik	-4 -5 -4 -4
!informatisien	-6 -8 -7 -6
!ingenieur	-5 -8 -6 -5
!initial	-5 -6 -5 -4
!inkapabl	1 14 2 10
!inkiet	1 -3 6 -1
!inkroiabl	-7 -8 -8 -7
!insendi	-5 7 -4 -1
!insist	6 8 1 1
!inspekteur	1 8 1 2
!inspektric	1 9 2 2
!insta	9 17 5 6
!instal	-11 -11 -10 -9
!instan	-2 -6 -5 -5
!instrument	5 6 16 6
!insult	-10 16 -7 -7
!inter	1 8 4 15
!interdi	-14 -9 -17 -13
!interdiktion	-5 1 -6 -4
!interdit	-6 -6 -8 -6
!interesan	-8 -7 -7 -6
!interieur	-3 -4 6 2
!interimair	17 30 10 12
!interminabl	4 4 3 18
!intern	-1 -7 -7 -6
!interna	2 2 2 7
!interog	-6 -8 -6 -6
!intervention	1 1 2 12
!interview	-13 -15 -16 -13
!intim	10 5 2 3
!inutil	7 6 3 15
!invent	-10 1 -7 -8
!inventair	0 -10 1 -4
!invers	-4 0 2 -2
!invisibl	1 1 1 8
!invit	2 -8 -2 1
!ipnotisan	-8 -9 -11 -9
!ir	11 9 4 6
!istoir	-6 -6 -8 -3
!iv	-9 -7 -7 -6
!ivr	-3 16 -3 -2
!jam	-8 -4 -10 0
!jamb	8 2 -1 2
!jambon	0 8 10 1
!jangois	3 2 2 14
!jant	-2 -1 9 0
!jardini	-10 -13 -13 -10
!javel	-5 -8 6 -4
!jaz	-6 -7 -6 -6
!jean	-1 10 -2 2
!jef	12 11 4 4
!jefa	5 18 5 5
!jenten	1 7 1 2
!jeu	-2 -9 -7 -5
!jeudi	-13 -13 -17 -5
!jeun	-5 -11 -9 -4
!joi	-21 -23 -21 -19
!join	4 21 4 6
!joint	-10 -10 -10 -9
!joli	-1 9 5 1
!jon	-5 -6 -4 -6
!josian	1 4 8 2
!ju	-5 -11 -11 -7
!judo	-3 -6 -5 -4
!juet	-11 -15 -18 -14
!jueur	-7 -6 -6 -5
!jug	-11 -12 -10 -10
!jui	2 8 3 2
!juif	4 18 5 6
!juin	8 -1 0 0
!jul	-6 -8 -6 -7
!julien	3 -1 6 1
!jum	6 5 17 6
!jup	21 17 7 9
!jur	0 2 -1 4
!jurn	0 -2 1 7
!jurnal	-5 4 -4 -3
!jurnalist	-5 -5 -6 -5
!jusk	9 3 11 4
!kaban	-2 -6 -6 -5
!kabin	0 -8 0 -5
!kadavr	-11 -15 -12 -10
!kadena	-7 -11 -11 -9
!kado	-12 -3 -12 -5
!kaf	-4 -2 -6 -4
!kafar	-6 -7 -6 7
!kag	-7 -9 -9 -8
!kagul	7 0 0 1
!kai	8 14 2 3
!kaier	-5 -6 -5 -5
!kailu	11 -1 -1 1
!kaisier	7 9 2 8
!kal	-1 9 -5 -2
!kalekon	8 1 2 2
!kalendri	5 11 3 16
!kalifi	4 14 4 4
!kalin	6 -12 -6 -5
!kalkul	-10 -5 -9 5
!kalm	-9 -12 -10 -12
!kalmem	-4 -9 -6 -6
!kalot	6 1 2 2
!kamarad	2 7 0 0
!kamera	3 5 2 2
!kamil	-13 -11 -16 -13
!kamion	4 1 6 0
!kamionet	6 8 8 2
!kamping	11 4 12 6
!kan	7 8 1 3
!kanap	-10 -9 -4 -8
!kanar	-18 -18 -15 -14
!kanard	-7 -8 -1 -5
!kanet	2 14 3 4
!kanix	-7 1 -6 -5
!kantin	-8 -5 -11 -10
!kara	8 -1 1 2
!karaf	-4 -5 -7 -4
!karamel	-1 -3 5 -1
!karant	-7 -5 5 -1
!karantain	3 3 11 3
!kardiak	-7 -6 -9 -6
!karelag	-2 -7 7 -3
!kares	3 -9 -9 -6
!karim	-10 -17 -16 -13
!karist	-12 -9 -12 -11
!karn	-6 -4 -12 -7
!karo	2 2 4 9
!karosi	-6 -10 -10 -8
!karot	-3 1 9 -1
!kart	-9 -12 -5 -8
!kartel	-4 -5 -6 -4
!karti	0 6 3 1
!karx	5 4 9 4
!kasi	4 13 0 -1
!kasier	5 6 8 4
!kask	-6 -6 7 -4
!kasket	3 10 12 4
!kaso	2 8 3 2
!katalogu	-5 -12 -11 -9
!katorz	9 2 9 2
!katr	3 6 11 9
!katriem	5 8 18 10
!kav	9 -2 1 0
!kax	1 21 -1 1
!kaxet	17 8 5 7
!kel	-8 -12 -11 -11
!kelk	6 6 0 8
!kestion	-12 -6 -12 -4
!kevin	10 14 4 4
!kg	0 0 7 1
!kidnap	-7 -7 -6 -6
!kif	-8 -8 -7 -7
!kil	-7 -9 -7 -6
!kilo	-3 -4 6 -3
!kilometr	-6 -5 -5 -5
!kin	-9 -13 -12 -10
!kir	8 6 23 8
!kit	6 -6 3 3
!kl	4 -5 -2 -4
!klair	-14 -10 -11 -10
!klak	1 -6 -10 -4
!klara	-11 -8 -7 -7
!klas	-8 -5 -7 -7
!klasem	-16 -18 -18 -15
!klaseur	-1 0 -6 -5
!klasik	-5 -9 -5 -5
!klavi	-12 -2 -13 -10
!klaxon	-8 -9 -3 -7
!klef	12 4 4 4
!klementin	-7 -7 -9 -6
!klic	-8 -9 -10 -8
!klient	-1 5 3 3
!klientel	3 15 3 4
!klinik	-3 -2 7 4
!klio	0 0 9 1
!kloison	6 4 13 5
!klok	11 6 18 8
!klop	11 23 17 10
!klotur	-10 -11 -6 -8
!klown	-8 -9 -8 -7
!klox	-2 6 2 -1
!kloxar	2 7 2 2
!kloxet	1 12 2 2
!klu	-1 -7 -9 -5
!klub	-1 -6 -1 -3
!klueur	8 4 9 4
!km	-4 -3 -6 -4
!ko	-11 -5 -9 -14
!koa	4 -7 -7 -3
!kod	-8 -9 -3 -1
!koeur	-7 -1 -3 5
!kofr	-4 -8 -4 -7
!kogn	13 -7 -6 -4
!koi	5 -1 -3 -1
!koif	-15 -15 -15 -13
!koifeur	-10 0 -6 -7
!koifur	9 11 5 6
!koin	1 2 -1 11
!koinc	12 -3 3 1
!kok	3 8 15 5
!koka	3 7 1 2
!koki	-9 -10 -8 -8
!koktail	2 1 9 2
!koleg	2 7 -2 6
!kolegu	4 6 -1 1
!kolekt	-1 -5 -5 -3
!kolektion	-7 -10 -8 -7
!koler	-11 -14 -13 -3
!koli	-11 -4 -12 -5
!kolon	2 2 9 2
!koloration	1 1 8 1
!kolori	-6 -6 -9 -6
!komand	-3 -6 -3 -3
!kombien	18 6 2 2
!komedien	-10 -10 -11 -8
!komenk	-3 -4 -5 -4
!koment	-1 33 6 5
!komentair	1 16 4 5
!komerc	-5 -7 -7 -7
!komersial	-5 -1 -5 -4
!komi	11 -9 -6 -3
!komisaria	-6 -7 -5 -5
!komod	10 5 14 6
!kompa	5 -2 -4 -2
!kompar	4 15 5 10
!kompet	1 0 3 17
!kompl	2 5 11 3
!komplet	-1 -1 7 0
!kompletem	-1 6 -1 4
!komplim	-6 -5 -6 -7
!kompliment	-10 -2 -7 -7
!komposant	4 4 9 4
!kompot	-5 -5 8 -3
!kompren	6 8 0 2
!komprend	-3 -3 -3 11
!komprendr	11 8 0 4
!kompres	-1 0 7 0
!kompreseur	1 1 13 3
!komprim	21 8 8 7
!kompris	7 -1 2 1
!kompta	-5 0 -8 -7
!komptabl	-5 3 -7 -2
!komptan	6 2 11 2
!kompteur	5 3 19 4
!komptoir	6 3 6 7
!komt	-6 -6 -7 -5
!kon	0 4 4 2
!konais	-7 -15 -8 7
!konas	3 9 2 3
!kondui	-1 0 13 0
!konduir	-18 -15 -8 -14
!konduis	-9 -4 -8 -7
!konduisan	1 9 1 2
!konduit	-7 -8 -8 -7
!kondukteur	-6 4 -4 -5
!konferenc	-9 -11 -12 -9
!konfi	10 5 21 10
!konfianc	-6 -5 4 -2
!konfidentialit	-6 -8 -5 -6
!konfisk	6 -4 -2 -3
!konfitur	-8 -11 -9 -7
!konfondu	-6 -5 -7 -5
!kong	4 9 12 16
!kongelateur	0 3 8 2
!konkombr	2 2 7 2
!konseil	-7 -5 -9 -9
!konseiler	-6 -6 -6 -6
!konsentr	6 3 8 5
!konsentration	-7 -8 -8 -7
!konserv	0 0 8 0
!konsign	1 7 -1 -3
!konsol	-8 -13 -11 -7
!kont	-11 -12 -4 -11
!konteneur	14 2 3 4
!kontent	-9 -8 -1 -12
!kontention	4 4 18 5
!kontinu	13 -3 4 5
!kontr	7 -1 -3 1
!kontra	1 -7 -5 -4
!kontrair	-9 -15 -9 -4
!kontrairem	-10 -11 -9 -6
!kontremaitr	13 12 5 5
!kontreplak	3 3 10 3
!kontrol	-6 -6 -5 -6
!konvention	-12 -13 -14 -12
!konversation	3 14 5 16
!konvoieur	5 8 10 5
!kopain	9 13 4 8
!kopo	-8 -10 -1 -7
!koq	-12 -13 -12 -10
!korbeil	-7 -5 -7 -7
!kord	-8 -10 0 -7
!kordon	9 6 21 8
!korig	-8 -16 -15 -13
!korn	-7 -7 -7 -6
!kornier	2 2 5 2
!korosif	2 1 5 2
!korp	19 5 15 6
!kos	0 6 1 -2
!koset	2 7 2 3
!kostum	-5 -11 -13 -10
!koton	-14 -13 -12 -7
!koxemar	-6 -6 -7 -5
!kr	0 8 0 1
!krai	-9 -9 -11 -8
!kraign	-13 -15 -13 -14
!kraion	-3 -8 -12 -9
!krak	-5 -8 -5 3
!kram	8 5 18 7
!kran	8 -1 0 -1
!kravat	-7 -4 -8 -7
!kravax	9 2 3 3
!krax	13 -11 -5 -4
!kraxa	12 0 -1 2
!krem	-13 -15 -7 -12
!krep	-4 -8 5 -3
!krepu	3 15 3 4
!kreus	-11 -11 -3 -10
!krev	-8 -12 -11 -2
!krever	10 1 3 2
!krex	6 0 -2 -2
!kri	-7 0 -9 -6
!krian	9 20 6 11
!krim	-7 -8 -7 -7
!kriminel	-9 -11 -9 -9
!kris	1 1 2 20
!kroi	-3 -5 -6 8
!kroira	6 2 2 2
!kroisan	-14 -15 -15 -15
!kroisant	0 -3 -1 12
!kroket	-7 -8 -2 -6
!kroki	-7 -8 -9 -7
!krox	9 4 12 4
!krux	1 13 3 3
!ku	22 3 10 7
!kud	7 -3 8 0
!kueili	-7 -8 -3 -6
!kuiler	4 -7 -4 -3
!kuir	-4 -4 5 -3
!kuis	17 0 5 2
!kuisin	-6 -3 -5 -7
!kuisini	4 -1 -4 -3
!kuisinier	-9 -8 -8 -8
!kuison	2 3 11 3
!kuisto	7 15 2 4
!kuit	1 -5 4 5
!kuivr	3 4 14 4
!kuku	-7 -7 -7 -6
!kul	5 8 8 1
!kuleur	-9 -10 -10 -7
!kulis	-7 -6 -8 -7
!kulo	-6 -5 -8 -5
!kuloir	1 3 -2 4
!kupabl	-8 -9 -7 -7
!kupur	5 8 10 3
!kurag	11 3 8 8
!kuran	-3 -1 8 -2
!kurbatur	-7 -8 -8 -7
!kuri	-8 -3 -10 -8
!kuroi	-1 -2 9 0
!kurs	-8 1 -1 -5
!kurt	-7 0 -7 -5
!kuru	0 -10 -10 -7
!kusin	-2 -11 -9 -10
!kusku	0 9 2 2
!kusu	-7 -7 -4 -6
!kut	3 -7 2 -4
!kuto	4 -6 3 -2
!kuturier	-8 -8 -8 -6
!kuver	-8 -8 -10 -8
!kuvert	-7 -5 -9 -6
!kuvertur	-8 -13 -12 -10
!kuvr	-9 -10 -8 -7
!kuvreur	-5 -4 -2 -2
!kuvrir	-5 -7 -6 -5
!kux	13 -2 7 9
!labo	-9 -10 -1 -8
!laborantin	-6 -5 -6 -5
!labrador	1 0 4 7
!lackueil	8 4 8 4
!lais	5 0 7 3
!laiteri	-6 -6 -8 -6
!lakel	6 5 1 2
!lam	8 -5 9 0
!lama	-9 -2 -7 -6
!laminoir	9 8 24 9
!lamp	-6 -9 -1 -6
!lanc	10 10 9 4
!langu	-6 -6 -8 -7
!lapidair	2 2 8 2
!lapin	-14 -14 -8 -11
!laprem	5 11 15 6
!larbin	1 8 1 2
!larg	4 6 2 2
!larm	-1 3 -3 7
!las	-11 -12 0 -14
!lasagn	-6 -7 -6 -5
!laset	-5 -6 -6 -5
!lateli	3 9 3 3
!lav	2 4 6 0
!lavag	9 3 17 5
!lavand	-5 -6 -7 -5
!lax	16 6 7 13
!lea	2 0 12 2
!learn	-10 -10 -10 -9
!legist	-8 -9 -7 -7
!lego	-5 -6 -6 -5
!lekip	9 3 -1 1
!lekon	-7 -10 -9 -7
!lekteur	-6 -7 -7 -5
!lektur	-14 -15 -15 -14
!lendemain	5 6 0 6
!lent	-3 0 1 14
!leo	-7 -5 -6 -5
!lesiv	2 3 5 11
!leskali	4 1 6 2
!lest	11 1 2 3
!letr	9 -7 -4 -4
!leur	-6 1 -8 -4
!lev	6 3 10 3
!levan	4 2 8 3
!levi	9 4 7 4
!levr	13 22 5 7
!lex	-12 -10 -10 -9
!li	3 -7 -3 3
!liber	-8 -7 -7 -6
!librair	-11 -11 -12 -10
!librairi	-3 -2 -6 -4
!lic	10 17 3 4
!lieu	-9 -2 -9 -5
!lign	-12 -14 -15 -13
!ligot	8 1 1 2
!lik	4 19 5 6
!likid	0 1 7 1
!limac	-1 6 0 -2
!limail	2 3 10 3
!limog	0 5 1 1
!lin	-8 -8 -10 -8
!linget	-5 -6 -7 -5
!lino	3 4 14 4
!lir	-7 6 -8 -3
!lisi	1 1 6 1
!list	-6 -9 -15 -10
!lit	-4 1 -6 -3
!liv	7 1 2 2
!livr	-10 -9 -6 -7
!livraison	-7 -3 -3 -8
!livreur	11 17 5 5
!lo	-11 -1 -10 -8
!log	7 13 5 9
!logik	-13 -13 -13 -12
!logisiel	-13 -16 -18 -13
!logo	-14 -19 -15 -14
!loi	-7 -10 -8 -7
!loin	-13 -14 -16 -11
!loisir	-6 -7 -7 -5
!lokal	7 -4 -3 -3
!lol	-8 -12 -5 -11
!long	-4 -3 0 7
!longtemp	24 -1 3 -1
!longu	16 -2 -2 2
!longuem	0 6 2 1
!loto	-10 -8 -10 -7
!lotr	4 9 3 8
!lu	-12 -9 -12 -10
!lui	6 5 0 -1
!luka	-8 -9 -10 -8
!lumier	12 3 0 7
!lun	6 1 4 2
!lunet	-3 -4 8 -3
!lup	-17 -17 -17 -16
!lur	-8 -5 5 1
!lurd	-6 -9 -5 -3
!lustr	3 1 9 3
!lux	12 10 12 7
!madam	10 5 -3 1
!madelein	-9 -11 -10 -10
!mademoisel	2 13 4 4
!magasini	6 20 5 5
!magazin	-8 -6 -9 -8
!magik	-10 -6 -10 -8
!magisien	-5 -7 -5 -6
!maigr	4 11 4 4
!mail	-14 -16 -16 -8
!mailo	14 2 4 4
!mailot	-5 -5 -7 -5
!maintenu	11 2 12 4
!mair	-8 -13 -7 -9
!mairi	-6 -6 -10 -7
!maison	4 3 -1 5
!maitr	-2 -1 -6 -6
!majeur	-9 -7 -10 -7
!maket	-15 -13 -16 -14
!maketist	-6 -4 -5 -4
!makileus	-4 -5 -4 -3
!makon	-2 1 -7 -1
!mal	3 7 1 6
!malad	2 1 11 3
!malais	-1 -2 10 1
!malgr	-9 -9 -13 -8
!malien	8 10 4 5
!malinoi	2 2 15 3
!maltrait	-7 -7 -6 -6
!mamadu	6 17 4 5
!maman	3 -5 -6 -1
!mami	-6 -19 -12 -4
!manag	11 10 16 8
!mandolin	5 5 22 7
!manekin	-13 -13 -13 -10
!manet	2 1 15 3
!manga	-4 -5 -7 -6
!mange	-2 6 3 0
!manipul	-2 0 9 1
!manitu	3 3 11 3
!mank	-7 -7 -1 1
!manto	1 -2 -3 9
!manx	16 -4 -1 -1
!mapel	6 32 7 7
!maran	16 6 5 5
!mardi	8 2 -1 9
!marexal	-6 -6 -2 -5
!mari	-4 -8 -10 -9
!mark	13 -1 -1 0
!marmit	4 5 19 6
!maron	-7 -8 -7 -6
!marto	1 -3 14 0
!marx	-1 2 8 -2
!mas	8 -5 6 -1
!masag	11 -2 -3 0
!masakr	-11 -15 -12 -10
!masei	5 5 18 6
!mask	-1 -1 17 1
!mat	-10 -3 -6 -4
!matela	9 -1 -1 1
!matelo	8 2 1 2
!maten	5 19 5 6
!materiel	-8 -8 -10 -8
!maternel	7 -1 -6 -2
!maxin	2 0 7 -1
!mdr	-10 -12 -13 -12
!mec	18 13 6 5
!medesin	-14 -18 -13 -14
!mediatek	-5 -7 -6 -2
!medikal	-7 -8 -6 -7
!medikament	7 -5 -4 -4
!megot	-3 7 -3 0
!meileur	-14 -15 -13 -12
!mekanik	5 16 5 8
!mekanisien	-11 -11 -18 -11
!mekano	6 10 -1 -1
!mekont	2 1 2 9
!melang	-9 -10 0 -7
!mem	0 1 0 6
!men	6 7 19 7
!menac	4 -3 -7 -6
!menag	-9 -3 -15 -10
!menak	-11 -10 -10 -9
!menot	-5 -7 -7 -6
!mentir	1 18 2 3
!menton	13 2 3 4
!menu	-8 -12 -16 -10
!menui	3 1 3 19
!menuiseri	2 9 2 2
!menuisi	-9 -3 -10 -7
!menvoi	1 13 2 3
!mer	-2 -2 -7 -5
!merd	0 5 1 1
!merdeu	3 11 2 2
!merit	-6 -3 -7 -5
!merkredi	7 9 3 13
!mesag	1 23 2 0
!mesur	-10 -13 -13 -11
!met	3 3 -4 2
!metal	0 -3 3 -1
!meteo	-14 -12 -14 -15
!meti	-9 -12 -11 0
!metier	-8 -8 -7 -7
!metr	0 -1 4 -2
!metro	-8 -14 -13 -12
!meubl	-4 -2 -4 7
!meuf	4 19 5 6
!meul	7 7 23 8
!meulag	3 2 8 3
!meuleus	1 1 15 3
!meur	-18 -20 -20 -18
!mex	-2 -8 1 -5
!mexanset	2 14 3 4
!mexant	1 10 2 3
!mieu	4 6 0 1
!mig	5 5 15 6
!mikro	-7 1 -4 -6
!mikroskop	-9 -9 -10 -9
!mil	-9 -10 -7 -3
!milieu	8 18 17 16
!min	-7 -5 -2 0
!mineur	-12 -13 -13 -11
!mini	1 1 9 1
!minibu	4 9 3 3
!minui	7 5 17 4
!minut	-9 -8 -8 -7
!mir	-8 -7 -10 -6
!miroir	6 7 1 3
!miself	6 3 1 6
!mision	-3 -6 3 2
!mitrail	-5 -6 -5 -5
!mixeur	3 3 9 3
!mo	-5 6 -6 0
!mod	5 -1 -3 -2
!model	-7 -6 -8 -8
!moien	-2 -1 3 7
!moin	15 9 5 8
!mojito	10 8 28 10
!mok	3 15 0 1
!mokan	1 8 2 3
!mokeri	-4 13 -3 -3
!mol	10 4 15 6
!molet	26 5 8 8
!mom	9 2 5 16
!momo	-9 -10 -10 -8
!monai	-2 -4 5 2
!mond	-4 -3 -6 -5
!mongol	6 24 7 5
!moniteur	12 -1 6 2
!monitric	-8 -7 -9 -8
!monsieur	6 -2 -2 4
!monstr	-6 -8 -8 -6
!mont	-6 -6 -1 -5
!montag	-8 -7 2 -6
!monteur	6 11 12 6
!montr	-5 -8 -8 -7
!montur	-7 -7 -11 -7
!mor	-8 -12 -7 -4
!moral	6 4 4 27
!mord	-11 -11 -10 -11
!mordr	1 -3 6 -1
!mordu	0 -3 14 1
!mort	-14 -18 -17 -15
!mortel	-9 -10 -10 -12
!mot	-2 -1 -9 -4
!moteur	-1 -1 8 2
!motif	11 2 0 3
!motivation	6 5 6 25
!motokulteur	6 6 17 7
!mov	3 14 5 14
!movais	4 9 -2 3
!mox	-3 8 5 -2
!mu	9 25 9 21
!mug	-9 -8 -9 -7
!mugu	5 5 14 5
!mui	0 0 -1 8
!muil	9 1 5 -1
!mul	2 6 9 3
!mulin	0 -2 7 1
!munisipal	-8 -10 -8 -8
!murir	10 -11 -8 -8
!mus	-13 -14 -10 -10
!muselier	-1 0 9 1
!musik	-14 -15 -15 -9
!muskl	-3 -9 -6 -5
!mustax	2 13 2 3
!mustik	-8 -9 -9 -9
!muton	-7 -8 -3 -6
!mux	-6 -4 -3 -5
!nadeg	-12 -12 -14 -11
!nadia	-5 -6 -6 -5
!nain	-5 -4 -5 -4
!naisanc	-8 -9 -8 -8
!nana	3 12 3 4
!nasel	-4 -5 9 -3
!national	1 0 6 0
!natur	-4 7 -3 -1
!naz	1 0 1 8
!negativ	3 4 11 4
!negres	1 7 2 2
!neig	-14 -14 -16 -12
!neon	2 1 11 2
!neopren	5 5 17 6
!netoi	1 2 8 0
!netoiag	-6 -5 2 -4
!netoieur	0 1 8 2
!neuf	-11 -5 -8 -7
!neuv	-7 -2 -6 -5
!neveu	0 7 1 1
!ni	5 -4 12 6
!nid	2 2 6 3
!nikel	-12 -13 -8 -11
!nivo	1 -5 4 0
!no	0 6 -4 -4
!noa	-8 -6 -5 -5
!nobodi	5 4 4 24
!noel	-10 -11 -7 -9
!noeu	-1 -8 -9 -7
!noeud	-6 -7 -6 -6
!noi	-3 -7 -7 -1
!nom	-7 -1 -10 -7
!nombr	-6 -8 -7 -6
!non	-5 -4 -8 -4
!nor	-7 -8 -8 -7
!normal	-7 -10 -11 -11
!nos	4 11 4 7
!not	-6 -6 -12 -8
!notair	-10 -13 -10 -9
!notr	4 9 1 0
!novembr	4 2 18 4
!nu	-1 -4 -6 -5
!nud	21 -3 4 4
!nui	8 0 3 3
!nuit	0 8 3 13
!nuk	25 2 11 7
!nul	-5 5 -2 13
!num	-1 11 2 1
!numero	-16 -13 -15 -14
!nunur	-10 -11 -9 -8
!nuvel	-9 -8 -13 -12
!nuvo	13 5 -6 5
!obei	4 2 7 3
!oblig	10 20 7 5
!obligatoir	-5 1 1 3
!observ	-12 -8 -10 -9
!ockup	0 -3 8 11
!odeur	-5 -8 -6 -6
!odienc	-7 -7 -7 -5
!odioguid	-5 -6 -6 -5
!oditeur	-6 -7 -5 -5
!oditif	1 9 2 2
!oeil	-1 -8 1 -6
!oeuf	-11 -13 -14 -10
!of	1 15 2 2
!ofer	-8 -1 -9 -5
!ofic	1 9 -1 7
!oi	-12 -15 -9 -11
!oignon	-11 -12 -6 -11
!oiliair	8 10 11 6
!ok	-23 -28 -20 -21
!oktobr	-7 -7 -7 -6
!okun	-12 -13 -6 3
!om	2 8 -1 -1
!ombr	-9 -8 -6 -8
!omisid	-5 -5 -5 -6
!ond	0 -1 6 0
!ongl	6 2 24 9
!onglon	1 1 6 2
!ont	-3 14 -2 2
!onz	2 6 -3 -2
!open	2 11 3 4
!operation	-7 -7 -4 -7
!opr	0 6 0 1
!optisien	-10 -12 -12 -9
!or	6 -4 -6 1
!orair	-11 -5 -5 -7
!oral	-6 -11 -9 -8
!orang	-4 -3 -5 -4
!ordi	-3 -9 -7 1
!ordinateur	-7 -11 -11 -5
!ordon	7 2 2 2
!ordr	-6 -6 -11 -10
!oreil	4 5 7 3
!organigram	-8 -9 -8 -8
!origami	-6 -9 -6 -7
!origin	3 9 2 3
!orlog	-2 -4 -1 18
!oroskop	-6 -8 -7 -7
!orteil	-1 -4 7 -2
!ortograf	-6 -4 -5 -5
!orxestr	-5 -5 -6 -5
!os	-1 6 -6 0
!ot	-3 7 2 0
!otel	8 -3 5 0
!oteur	-9 -11 -7 -8
!otism	4 11 4 5
!otist	7 16 6 6
!oto	4 2 9 3
!otoport	6 6 19 6
!otoris	1 0 20 3
!otorisation	-6 -7 -5 -5
!otr	5 10 3 7
!oxidan	3 3 12 3
!oxigen	2 7 0 2
!pag	-17 -13 -18 -15
!pain	-12 -11 -6 -5
!paisagist	-5 -3 -9 -10
!pak	-5 2 6 3
!paket	-5 -7 1 -5
!pal	-1 7 0 1
!palefreni	9 0 1 1
!palet	7 1 14 2
!pali	9 3 3 3
!pan	-12 -15 -8 -12
!panik	3 2 7 17
!pankart	-2 13 -2 0
!pano	-14 -14 -9 -13
!pansem	-1 -1 17 1
!pansement	-8 -8 -10 -7
!pantalon	16 0 1 2
!papa	6 -3 -3 -7
!papi	-9 -10 -7 -5
!papier	0 -3 -6 -4
!par	4 0 -1 -1
!parag	4 3 13 4
!parasit	1 9 2 3
!pareil	-3 11 -1 14
!parent	2 4 -3 1
!parf	-13 -15 -14 -12
!parfum	1 15 1 2
!pari	-4 12 -4 -5
!park	-5 -6 -1 -5
!parking	7 10 10 6
!parl	-5 -1 -6 -2
!parol	-2 -2 -4 10
!parpaing	4 7 10 4
!parsel	1 1 7 1
!part	5 2 6 6
!partag	-9 -8 -8 -7
!partan	-11 -11 -9 -5
!parti	4 -1 4 10
!partir	21 5 2 8
!partisip	5 5 5 12
!partu	-5 -6 -5 -5
!pasag	-9 -10 -15 -12
!pasan	14 3 2 3
!pasion	1 0 11 0
!pask	5 13 2 4
!pasti	6 22 9 8
!pat	-11 -9 -6 -9
!patat	8 0 2 1
!pati	-9 -7 8 1
!patienc	-6 -13 -13 -10
!patient	-11 -10 -6 -8
!patiseri	-7 -9 -5 -7
!patisi	-9 -5 -8 -8
!patisier	-8 -7 -6 -6
!patric	-7 -7 -9 -6
!patron	5 7 3 1
!ped	1 12 3 3
!pedal	4 11 9 5
!pego	8 -1 1 2
!peignoir	-7 -6 -7 -6
!pein	3 3 6 5
!peindr	2 1 8 2
!peintr	-15 -8 -15 -11
!peintur	9 -3 3 -2
!pel	5 4 21 4
!peleteus	-7 -6 -8 -6
!pelot	22 2 5 5
!pelus	0 1 10 2
!pen	8 -1 0 1
!pendan	3 1 6 1
!pendr	14 3 4 5
!pendu	-9 -13 -11 -10
!pens	14 -3 -1 12
!pensan	0 6 2 14
!penx	2 -3 7 -1
!per	10 4 0 0
!perc	0 0 11 1
!perd	-1 2 -1 6
!perdu	-10 -14 -12 -1
!perfo	1 1 9 2
!perim	-3 8 -2 -1
!perin	8 7 3 3
!period	4 4 4 14
!perl	-9 -11 -8 -8
!permi	-13 -15 -9 -12
!perok	-6 -6 -3 -4
!perseus	-6 -7 2 -5
!perso	-4 6 -2 3
!person	6 3 2 8
!personel	3 16 3 4
!perux	-6 -8 -6 -6
!perx	0 0 8 1
!pes	-10 -7 -1 -1
!pet	-9 -6 -7 -7
!petit	-3 -3 -2 -5
!petrin	-1 -2 7 0
!peur	-7 -4 -8 -8
!pexeur	-2 2 6 0
!pi	10 -2 6 3
!piano	-4 -4 7 -2
!piec	0 4 12 1
!pied	-8 -9 -2 -7
!pijama	-7 -7 -8 -7
!piket	13 12 33 14
!pikeur	2 2 17 3
!pikol	4 14 3 3
!pikotem	5 4 12 5
!pikr	0 1 17 3
!piktogram	-6 -7 -9 -6
!pil	-9 -22 -18 -12
!pilon	4 4 13 4
!pilot	-6 -7 -3 -5
!pinc	10 -2 11 0
!pinko	-2 -5 5 -4
!pinsem	2 2 5 19
!pipi	9 8 8 5
!pir	-3 6 -2 13
!pirat	-5 -5 -6 -4
!pissin	4 1 10 3
!pistol	12 -2 11 2
!pistolet	-7 -7 -8 -7
!piti	-6 -5 -9 -6
!piton	1 1 7 1
!piza	7 16 21 9
!pizaiolo	1 9 2 3
!pla	-13 -11 -13 -8
!plafon	11 11 25 23
!plag	2 6 2 2
!plaign	2 8 2 1
!plailis	-7 -7 -8 -7
!plaindr	1 5 2 8
!plaint	-5 -8 -6 -6
!plaisir	-5 -12 -9 0
!plak	8 3 14 8
!plakar	9 -7 -4 -4
!plaket	-8 -9 -9 -8
!plako	4 5 14 5
!plan	-11 -10 -8 -11
!planing	-10 -4 -11 -6
!plank	0 10 1 1
!plant	-4 -10 -11 -1
!planx	-3 2 8 -2
!plastifi	-5 -5 -8 -5
!plastik	-8 -13 -16 -11
!plat	-7 -6 -3 -6
!plateform	0 0 7 1
!plato	-1 2 3 3
!platr	-7 -6 5 -5
!plein	3 -3 3 -1
!pleuran	12 7 5 5
!pleurer	11 1 2 0
!pleuv	-8 -8 -7 -6
!pli	-12 -13 -13 -8
!plieus	-1 -1 5 -1
!plint	3 2 7 2
!plomb	3 7 11 4
!plombi	-13 -10 -12 -10
!plong	7 3 12 2
!plongean	3 3 9 3
!plongeur	6 14 1 3
!plot	-12 -12 -13 -10
!plu	5 2 1 5
!plui	-10 -4 -7 -11
!plum	-10 -12 -6 -9
!plumo	-5 -6 -6 -5
!pluto	10 14 5 9
!pneu	-18 -16 -13 -16
!pneumatik	-4 -3 8 -2
!po	6 -2 2 4
!podkas	-7 -9 -7 -7
!poel	15 4 9 6
!poi	-2 16 2 3
!poid	-10 -1 -10 -8
!poign	11 1 15 3
!poignard	-5 -6 -5 -5
!poignet	15 1 0 3
!poil	3 20 5 5
!poin	-12 -8 -7 0
!poing	14 14 3 5
!point	17 2 15 6
!poir	-6 -5 -7 -5
!pois	2 9 3 3
!poison	-10 -6 -9 -6
!poitrin	15 13 4 6
!polar	-11 -10 -9 -8
!poli	-9 -5 -4 -3
!polic	-3 -1 -5 -4
!polisi	-7 -8 -6 -6
!polites	-6 -3 -8 -5
!poliuretan	4 4 13 5
!pom	-7 -11 5 -7
!pomad	1 1 6 2
!pomier	3 3 10 4
!pompi	-8 -7 -5 -6
!pompier	7 -5 0 -2
!pon	8 -1 6 -1
!ponc	-4 -6 2 -4
!ponei	-4 -7 -3 -6
!ponktualit	-6 -7 -6 -5
!ponseus	-4 -4 9 -3
!ponton	-2 -7 -5 -4
!por	-2 0 7 -2
!porc	-2 8 3 1
!porno	17 3 6 5
!porselet	2 2 8 2
!port	-1 -6 -6 -6
!portabl	9 -1 -3 1
!portail	7 12 18 5
!portefeuil	2 7 3 3
!portier	11 3 15 6
!posibl	10 2 4 18
!post	-9 1 4 -4
!postilon	3 14 3 4
!pot	-5 -8 0 -3
!poteri	3 3 9 3
!poti	-8 -8 -9 -7
!poto	2 -2 -1 8
!povr	-1 18 1 2
!pox	4 5 -4 -3
!poxet	-7 -8 -9 -7
!pr	3 5 0 -3
!prefer	-1 -4 -10 -8
!preferer	-1 10 2 1
!premi	-8 -7 -3 -8
!premier	-6 -8 0 -8
!pren	11 14 1 4
!prend	3 5 0 0
!prendr	13 -5 -4 2
!prenom	-5 11 -3 4
!prepar	-9 -12 -7 -8
!preparateur	6 2 -1 1
!preparation	3 3 10 3
!pres	-2 -5 13 0
!presenc	5 8 14 10
!present	-12 -12 -13 -7
!presentation	-7 -8 -7 -6
!presing	8 6 7 3
!presion	-3 -1 11 0
!presis	0 1 1 4
!presk	-1 -4 4 -1
!pret	-4 -10 -3 -6
!preuv	3 4 8 3
!prevention	-6 -7 -9 -6
!prevenu	-3 -7 -9 -6
!pri	-2 -6 -6 -4
!primair	-13 -12 -13 -11
!prinses	0 13 2 2
!pris	8 3 15 3
!prison	-12 -10 -10 -10
!prisoni	-6 -6 -7 -6
!priv	-9 -1 -6 -5
!pro	-16 -14 -12 -15
!problem	7 4 3 3
!proc	-5 -6 -5 -2
!produi	-4 -3 15 0
!produit	-13 -9 -15 -12
!profesionel	-11 -13 -11 -11
!profond	2 7 8 4
!program	-9 -9 -10 -9
!proj	-2 -8 -7 -2
!projektionist	-7 -6 -8 -6
!prokureur	-6 -7 -6 -5
!promen	9 10 15 6
!prometr	3 18 4 5
!promi	3 -6 -7 4
!promo	1 -3 1 15
!propos	7 5 -2 4
!propr	-11 -14 -14 -14
!prosesu	-8 -10 -7 -7
!prospektu	-9 -8 -9 -7
!protektion	2 1 17 2
!protesist	-10 -14 -14 -11
!proto	2 11 3 3
!proxain	1 -16 -14 -10
!psg	-8 -10 -8 -8
!psixologu	-8 -8 -7 -7
!pti	6 10 4 4
!pu	7 20 8 5
!pub	-9 -11 -9 -8
!pubel	6 19 10 7
!public	-7 -2 -7 -6
!puc	-7 -6 -2 -7
!pudr	-3 10 -2 -1
!puf	8 33 14 11
!pufan	4 11 3 4
!puis	11 -4 1 0
!puit	3 3 8 2
!pulain	4 5 13 5
!pulet	4 4 14 4
!pulv	2 3 8 3
!pulveris	1 1 8 2
!pulverisateur	2 1 9 3
!punais	6 16 6 6
!puni	11 3 3 4
!punir	22 -1 3 4
!punition	9 13 4 5
!pup	-1 6 -1 0
!purboir	4 11 3 3
!purg	-2 -3 8 -2
!puri	-1 15 4 2
!purkoi	0 2 -2 8
!pursui	3 8 4 10
!pursuiv	-7 -8 -8 -7
!purtan	8 -1 2 22
!pus	5 2 0 -2
!pusier	-1 -2 15 0
!pusin	-6 -8 -6 -5
!put	1 5 0 1
!putr	2 2 5 2
!puv	7 -4 -2 11
!puzl	-6 -6 -8 -6
!qi	3 9 2 3
!ra	0 0 -2 12
!rabais	1 29 6 4
!rabatu	8 0 2 2
!rac	7 5 0 1
!rackompagn	-5 6 -1 -2
!rackord	5 3 16 4
!rackrox	0 2 2 17
!radi	-11 -13 -11 -10
!radial	2 2 12 3
!radiateur	-3 -6 -5 -5
!radio	-9 -8 -1 -7
!rai	2 3 6 13
!rail	4 4 11 4
!rainur	0 1 5 2
!raison	-6 -9 -9 1
!rak	3 2 12 4
!rakl	12 1 9 4
!rakont	-6 -4 -8 -7
!ral	-16 -17 -15 -11
!ram	-4 -6 -4 -4
!ramadan	-7 -3 -5 -5
!ramas	-6 5 -1 -3
!ramen	10 -1 5 -1
!ramoneur	-1 -3 6 0
!ramp	4 5 10 3
!rang	-6 -6 -4 -7
!rangem	-15 -17 -18 -14
!rapel	-4 0 -5 -1
!rapid	-4 -9 -7 -8
!rapor	-2 -3 -7 -2
!ras	3 5 9 2
!rasism	-6 -7 -7 -6
!rasur	-5 -5 -4 -5
!rat	6 4 -1 6
!ratis	-12 -12 -14 -11
!ratrap	9 1 2 2
!ravi	-10 -11 -8 -10
!reagi	6 6 2 1
!reaktion	12 2 4 4
!reali	4 10 4 12
!realit	-6 -7 -7 -6
!rebor	5 5 14 6
!rebu	5 7 2 2
!redac	-6 -6 -6 -5
!redemar	-9 -6 -6 -6
!redir	-6 -5 -6 -8
!ref	-8 -7 -8 -3
!refair	-3 0 -1 8
!refektoir	5 1 1 9
!referm	10 0 1 1
!reflekteur	-13 -14 -19 -13
!reflexi	9 2 2 1
!reflexion	2 22 2 2
!reflexir	11 9 5 10
!refus	1 14 -4 -1
!regar	-5 9 6 -1
!regard	-4 -4 -7 -2
!regardan	15 23 6 8
!regiseur	-6 -7 -6 -6
!registr	-6 -8 -9 -6
!reglem	-11 -13 -12 -11
!reglis	-5 -6 -5 -4
!regret	7 5 8 24
!rejoindr	15 1 3 2
!reklam	13 -3 3 7
!rekol	0 9 1 1
!rekomand	-9 -9 -12 -8
!rekomenc	5 6 -2 -2
!rekon	-9 -4 -10 -7
!rekonaitr	-10 -10 -11 -9
!rekopi	-9 -6 -12 -8
!rekr	5 0 5 7
!rekrax	2 7 -1 1
!reku	11 -4 -3 -2
!rekul	11 10 12 5
!rekuper	2 5 14 11
!rekusu	-7 -7 -7 -6
!relev	-13 -14 -16 -13
!reli	0 6 3 2
!religion	0 11 2 2
!relir	-9 -10 -9 -8
!relu	-8 -9 -10 -2
!remark	-4 16 -1 5
!remarker	6 1 2 2
!remersi	-21 -25 -20 -20
!remetr	7 0 0 6
!remi	0 -3 8 2
!remont	3 3 6 0
!remork	3 2 15 4
!remplac	7 4 30 8
!remplakant	4 -2 -2 -1
!rempli	-7 -8 -5 -7
!remplir	-5 -6 -7 -5
!remplis	2 8 1 6
!remu	2 1 12 3
!ren	-4 -9 -6 2
!renar	-10 -11 -10 -10
!rend	-7 -7 1 -3
!rendu	-11 -12 -8 -10
!renifl	4 16 4 5
!renkontr	-12 -13 -12 -12
!rentr	7 5 6 8
!rentran	7 -2 0 5
!rentrer	12 -1 2 2
!renvoi	5 14 2 13
!repar	-8 -5 -9 -9
!reparti	-3 -4 -4 -6
!repas	7 5 4 2
!repens	0 7 1 5
!repet	-4 7 -6 -6
!repetition	-12 -12 -7 -11
!replac	6 2 1 2
!repli	5 4 10 12
!replik	-7 -6 -7 -5
!repo	-2 -6 -6 -5
!repon	3 11 -1 5
!repondr	-7 1 -7 -4
!repondu	-6 -14 -12 -9
!repons	-11 -7 -9 -10
!repos	-11 -12 -13 -13
!reposan	-6 -7 -6 -6
!repren	1 6 2 2
!reprendr	-8 -2 -8 -6
!representan	1 14 4 4
!repri	-19 -22 -17 -17
!repris	6 14 4 5
!reprox	4 5 4 25
!repus	13 5 3 4
!resembl	-12 -8 -13 -10
!reseption	-4 -4 -6 -4
!reser	-1 -5 -5 -4
!reserv	10 4 1 3
!reservi	4 11 3 4
!reset	-12 -15 -9 -12
!resid	15 4 8 8
!resiklag	-6 -8 -7 -6
!resin	2 1 10 3
!resor	1 0 8 7
!respekt	-6 -7 -6 -6
!respektueus	-4 -6 -4 -4
!respir	10 18 8 2
!responsabilit	1 1 9 2
!responsabl	3 7 -4 -3
!resto	-1 2 15 2
!restoran	11 5 22 10
!resulta	3 3 18 5
!resussit	-4 -5 -6 -5
!retar	-7 -5 -9 -12
!retenir	-6 -8 -6 -6
!retenu	-10 -9 -12 -6
!reti	7 -8 -6 -6
!retir	10 12 13 4
!retomb	3 3 10 10
!retrait	-3 -10 -4 -6
!retruv	5 12 5 2
!retur	13 10 19 19
!return	4 19 3 10
!retux	-7 -7 -6 -6
!reunion	-5 -5 -10 -1
!reusi	-10 -12 -10 -12
!rev	-7 -5 -11 0
!revanx	-9 -8 -8 -7
!reveil	9 -2 2 16
!revel	-8 -10 -8 -8
!revelateur	6 7 20 7
!revenir	-3 3 0 12
!revenu	6 1 2 7
!rever	11 2 1 3
!reverenc	0 11 1 2
!revi	17 2 1 6
!revoi	9 3 5 30
!rexarg	0 0 5 0
!rido	1 -5 5 -3
!rien	1 4 -1 8
!rigol	2 6 -3 -1
!rigolad	-5 -7 -6 -6
!rigolan	8 7 2 3
!rigolo	-7 -6 -6 -5
!rikan	-2 16 3 1
!rinc	3 9 21 11
!rir	-4 2 -7 -6
!ris	6 21 5 5
!risk	-12 -9 -12 -10
!ritm	3 3 2 17
!rivier	6 5 1 2
!rob	-11 -7 -10 -8
!robin	0 -8 -7 -5
!robo	-11 -11 -10 -9
!roi	-3 -8 -8 -6
!roman	-12 -14 -11 -11
!romeo	-7 -10 -8 -7
!ronc	3 4 12 4
!rond	-8 -10 -12 -9
!ronfl	-6 -3 -8 -5
!ros	-9 2 -1 -5
!rosier	-7 -8 -3 -6
!rotweil	6 5 15 6
!ruban	-6 -10 -6 -8
!rug	0 5 5 2
!rugbi	6 -1 1 1
!rugi	-18 -20 -17 -16
!rul	4 -2 5 -3
!rulan	2 9 7 4
!rulo	2 3 16 4
!rum	-7 0 -4 -5
!rumain	2 11 2 2
!rumeur	-1 9 2 2
!rund	-7 -7 -7 -6
!ruptur	-8 -10 -8 -7
!rusi	8 5 17 6
!rutier	-5 -6 -8 -5
!rux	0 1 9 1
!sabl	4 7 18 5
!sabo	2 2 10 3
!sabr	-6 -5 -1 -4
!sag	-8 -7 -8 -7
!sages	-5 -5 -6 -5
!sai	16 2 4 4
!saign	20 0 8 4
!saisir	-7 -8 -6 -6
!saison	-5 -6 -6 -5
!sakr	-9 -9 -12 -9
!salad	-16 -18 -18 -14
!saladi	-10 -10 -13 -9
!salari	-9 -7 -7 -8
!salon	5 -7 -3 -3
!salu	-9 -2 -7 -6
!samedi	6 4 15 4
!sampoing	-9 -11 -12 -9
!sandwi	13 11 12 14
!sandwix	-12 -13 -15 -12
!sang	1 -6 3 -4
!sangl	4 5 21 6
!sanglot	0 9 1 2
!sanitair	11 5 21 7
!sapeur	-6 -6 -6 -5
!savoir	-1 9 -2 8
!savon	-5 -2 -12 -7
!sax	-3 11 -1 0
!seanc	-2 -7 -2 -4
!sec	-8 -5 -13 -6
!sed	1 9 1 2
!segpa	1 14 4 4
!sein	9 9 4 4
!seintur	13 -7 1 -2
!seiz	0 -5 -7 -5
!sekateur	8 5 12 6
!sekon	14 10 3 4
!sekond	-16 -19 -16 -16
!sekr	-8 -9 -10 -10
!sekret	-8 -9 -8 -6
!seku	18 6 10 5
!sekur	-5 -7 -4 -3
!sekurit	-9 -6 -2 -6
!sel	-13 0 -8 -5
!selebr	-6 -10 -7 -7
!selon	8 10 0 1
!selui	4 15 10 2
!selul	-7 -7 -8 -6
!sem	-10 -11 -12 -9
!semain	1 1 3 16
!semblan	10 13 1 8
!semel	1 1 11 2
!semi	0 1 11 2
!sen	0 1 -1 12
!sensation	2 2 7 3
!sent	-8 -6 -1 -8
!senti	-6 -8 -4 -8
!sentim	0 -3 0 12
!sentimetr	11 12 14 8
!sentir	-3 -8 -3 -1
!sentral	4 3 12 3
!sep	-5 -8 0 2
!separ	-6 6 -3 6
!sera	16 11 5 12
!seremoni	-5 -6 -8 -5
!seri	-12 -12 -10 -9
!serieu	-12 -20 -17 -15
!serieus	6 1 1 1
!seringu	-3 0 4 -1
!serp	3 4 12 4
!serpilier	4 8 13 5
!sertain	-8 -6 -6 -6
!serur	-6 -8 -7 -6
!serv	3 18 5 10
!serveur	1 7 1 0
!serveus	3 8 -2 0
!servi	-1 5 11 0
!servic	-2 6 3 0
!serviet	-9 -8 -11 -9
!servir	-7 -7 -2 -6
!servo	1 12 4 2
!ses	4 7 2 8
!seu	2 -2 -9 -5
!seul	2 2 8 4
!seulem	2 11 1 -1
!sever	-7 -8 -6 -6
!sex	-1 -10 -6 -8
!sexem	4 7 5 9
!sexi	6 -1 1 1
!si	8 7 2 4
!sieg	2 1 17 3
!siel	-9 2 -11 -8
!siest	-3 -6 3 -4
!sifl	1 16 6 1
!sigaret	7 19 9 6
!sign	-11 -11 -12 -12
!signal	-2 -9 -5 -9
!silenc	-8 -13 -10 -4
!silindr	3 3 9 3
!silo	4 5 20 6
!silvi	-1 2 5 -1
!sim	-1 -3 7 0
!simpa	-8 -12 -6 -6
!simpl	0 -4 -3 -7
!simulateur	-16 -17 -19 -15
!sing	-4 13 0 -1
!singl	11 6 3 3
!sinkant	3 -2 9 0
!sinkiem	3 5 4 2
!sinon	9 9 -1 3
!sinserem	3 5 3 8
!sintr	0 -5 -10 -5
!sir	8 4 1 1
!siren	-7 -8 -7 -7
!sirkul	0 7 2 2
!sirkulair	4 4 13 5
!sirkulation	1 1 14 3
!sirop	-10 -9 -12 -9
!sisail	1 1 6 2
!sit	-8 -3 -9 -6
!sitern	2 0 14 3
!sitron	-12 -14 -13 -11
!sixiem	-7 -7 -8 -5
!skalpel	3 3 8 3
!skan	-10 -10 -9 -9
!skarifi	18 2 2 2
!skelet	-3 8 -2 -1
!sko	2 1 9 2
!skolair	-6 -7 -5 -5
!skor	-4 0 -5 -3
!skot	8 -6 5 -1
!skotx	4 -8 -5 -6
!skrip	-5 -6 -7 -6
!slap	12 0 2 2
!slogan	-12 -12 -11 -11
!smilei	-7 -2 -4 -4
!snap	17 10 5 4
!snif	-3 17 0 0
!so	2 6 10 5
!soc	-22 -25 -21 -20
!soeur	6 -10 -7 -7
!sof	9 3 8 5
!soi	10 13 0 6
!soign	-9 -3 -8 -7
!soignan	19 4 5 5
!soignant	5 5 6 1
!soigneur	-6 -6 -3 -5
!soigneus	-11 -13 -10 -9
!soin	1 0 11 1
!soir	8 6 6 8
!soixant	-3 -1 6 0
!sold	-7 -9 -8 -8
!soleil	-12 -13 -5 -12
!solid	-1 -2 6 1
!solvan	1 0 8 1
!someil	-1 -1 -1 5
!someli	-7 -7 -8 -7
!somon	-7 -9 -3 -7
!sona	6 0 2 2
!sonet	10 0 1 2
!sor	-17 -14 -17 -14
!sori	6 0 1 1
!sort	-4 -10 -9 -3
!sortan	4 4 11 4
!sorti	8 2 9 2
!sortir	16 1 4 2
!sosio	2 9 2 2
!soteus	5 5 16 6
!soting	-5 -5 -8 -5
!sov	-9 -11 -13 -11
!sovegard	-12 -9 -10 -9
!spac	2 11 3 4
!spatul	1 0 9 2
!spedi	-6 -9 -6 -7
!spektakl	-7 -3 -1 -5
!spektateur	-7 -8 -10 -7
!spesial	-10 -10 -7 -12
!spiri	2 1 11 2
!spor	-13 -8 -12 -11
!spot	3 3 7 3
!ssen	-7 -6 -2 -3
!ssi	-2 -2 7 -1
!stad	6 1 8 2
!stag	4 3 -1 7
!stagiair	6 9 0 4
!stan	-6 -7 1 -5
!standar	0 1 5 6
!standardist	-8 -6 -8 -7
!star	-11 -13 -15 -11
!statu	-10 -9 -10 -11
!steak	5 3 9 15
!sterilisation	0 0 6 1
!stil	-6 -7 2 -4
!stilist	-6 -6 -6 -6
!stilo	-12 -12 -15 -10
!stok	-7 0 -9 -7
!stop	8 2 13 6
!stori	2 11 3 3
!stres	-8 -11 -10 7
!strip	1 2 7 2
!studio	-11 -14 -13 -9
!stupi	1 12 2 3
!su	4 2 2 0
!sud	-2 -2 8 -3
!sudeur	-11 -12 -14 -11
!sudoku	-6 -4 -6 -5
!sudur	4 4 18 4
!sueur	3 3 8 5
!suflet	10 2 6 4
!sufr	10 6 4 4
!sufrir	16 5 5 9
!suil	7 2 9 3
!suis	-10 -11 -10 -9
!suisid	-5 -9 -9 -9
!suit	-3 -8 -9 -3
!suivi	-6 -15 -13 -11
!suivr	2 10 4 10
!suj	0 21 3 5
!sukr	1 -9 -6 -3
!sulag	5 -4 -6 -2
!sulev	4 -2 14 1
!sulevan	2 2 9 3
!sup	1 -8 -6 -4
!supermarx	4 6 0 1
!supir	0 14 3 14
!supli	18 4 5 9
!suprim	1 6 2 2
!surem	6 13 5 7
!suri	-4 -7 -12 0
!surian	11 5 1 2
!surir	-4 0 -9 -6
!surlign	-5 -6 -7 -5
!surnom	1 25 3 3
!surpri	17 2 1 3
!surpris	-9 -10 -11 -9
!sursil	0 -1 9 0
!sursot	-12 -2 -10 -10
!surtu	-6 13 -6 -2
!surveil	7 12 24 8
!surveilanc	4 4 16 5
!surveilant	4 5 1 3
!susi	-12 -12 -11 -10
!suspendu	-6 -8 -8 -6
!susseptibl	4 11 4 4
!sutur	1 3 8 3
!suv	19 13 2 1
!suvenir	-3 -5 13 -1
!svp	8 13 6 16
!sxema	-9 -10 -9 -8
!ta	9 24 2 3
!tabas	8 -4 -2 -1
!tabl	0 5 4 3
!tableur	-14 -16 -14 -13
!tabli	14 15 12 7
!tablo	-7 -2 -6 -6
!tabur	2 4 -1 7
!taf	1 11 3 3
!tafiol	1 7 1 1
!tair	4 18 5 5
!tais	1 7 1 1
!takin	-11 -10 -9 -11
!tal	-8 -9 -8 -7
!talu	3 3 12 4
!tampon	-10 -10 -14 -8
!tan	7 -2 -3 6
!tant	12 12 9 14
!tap	6 -8 -6 -5
!tapan	-2 5 -1 0
!tapet	2 16 3 3
!tar	-1 -11 -8 -4
!tarluz	1 9 2 2
!tart	-7 -13 -15 -10
!tartin	-5 -5 -4 -4
!tas	10 2 1 2
!taso	-1 -1 4 0
!tax	0 9 -2 7
!teatr	-6 -9 2 -5
!tei	3 15 4 3
!tein	12 2 2 3
!teint	-5 -6 -7 -5
!tekel	-11 -12 -10 -9
!tel	4 -12 -11 -1
!telefon	2 -1 0 6
!telefonik	-6 -7 -6 -6
!telekomand	3 3 10 3
!telem	-3 5 -3 10
!telm	1 8 2 2
!temp	4 -2 1 5
!temperatur	-9 -10 -13 -9
!ten	3 -1 8 1
!tenan	7 4 8 4
!tend	-5 -5 -7 -5
!tendu	1 5 -6 1
!tenir	0 10 8 4
!tension	4 4 20 6
!ter	14 13 10 4
!terain	-1 0 6 0
!teras	-3 -9 5 -5
!teribl	6 9 9 9
!terifi	2 9 2 3
!termik	3 4 15 4
!termin	3 2 8 9
!teroris	1 13 2 0
!tes	-11 -12 -7 -10
!test	-9 -6 -9 -7
!tet	6 6 3 5
!texnisien	-12 -13 -13 -10
!text	-14 -12 -15 -12
!ti	9 4 2 0
!tibia	11 1 6 4
!tic	2 12 3 3
!tien	-5 -1 -5 11
!tiendr	1 6 2 9
!tig	-2 -4 8 -1
!tik	2 0 10 21
!tiket	-10 -10 -12 -9
!tiktok	1 14 4 4
!timbr	-11 -12 -12 -9
!timid	-7 -15 -10 -11
!tintin	-8 -9 -7 -6
!tip	7 -4 -4 -2
!tir	5 -2 3 -1
!tiran	-6 -6 -7 -5
!tisu	-9 -8 -7 -7
!titr	-10 -6 -11 -8
!titub	6 19 5 7
!to	-6 -8 -9 1
!todo	3 13 -1 1
!toi	3 9 4 0
!toil	-6 -7 -6 -6
!toilet	11 15 7 7
!toileteus	-7 -1 -6 -5
!tol	5 0 14 3
!tom	-7 -5 -5 -5
!tomat	-10 -7 -7 -7
!ton	12 20 7 6
!tondeus	0 -1 12 1
!tont	2 2 7 2
!tonton	7 8 9 6
!tor	2 3 3 9
!torgnol	13 2 3 3
!toro	0 0 15 1
!tors	9 3 2 2
!tortu	-5 -5 -4 -4
!tortur	-7 -8 -6 -1
!torxon	13 4 1 2
!total	3 2 8 18
!toto	-7 -8 -9 -7
!tp	5 11 6 11
!trac	11 -6 -2 -4
!tradui	-9 -11 -10 -8
!train	5 -1 -2 4
!trait	1 15 6 5
!traitan	1 9 2 3
!traitem	2 4 10 3
!traiteur	-7 6 -8 -4
!trakabilit	-6 -7 -7 -6
!trakteur	-8 -9 2 -7
!tram	-11 -11 -10 -10
!trankil	1 -12 -10 -13
!transpalet	2 -2 6 -1
!transpar	1 1 2 9
!transparent	3 2 3 12
!transpir	1 4 2 7
!transport	7 6 20 7
!tranx	-1 -2 10 0
!tranxeus	2 3 23 5
!traver	5 7 6 3
!travers	1 9 6 0
!travo	-8 -8 -10 -7
!trembl	1 18 3 6
!tremp	11 12 8 6
!trent	-2 -2 8 -3
!trentain	2 2 6 2
!tres	-11 -11 -12 -10
!treuil	-1 -1 6 1
!tri	-12 -11 -11 -8
!tribunal	-7 -8 -8 -6
!trink	1 10 0 1
!tripot	7 -2 1 1
!trisomik	7 4 2 3
!trist	-9 -11 -9 4
!troisiem	9 11 14 10
!trombon	5 5 5 20
!tromp	3 -4 -7 0
!tronkon	-1 -2 4 0
!tronkoneus	-9 -7 1 -7
!trotoir	-10 -4 -11 -8
!tru	12 13 26 12
!truc	4 7 -1 8
!truel	2 6 6 3
!truil	0 10 1 5
!truso	5 2 8 3
!truv	-2 -2 -7 -2
!truver	1 8 2 1
!truvera	4 0 3 9
!tsir	7 -1 1 1
!tub	-2 -2 11 -1
!tuer	-2 -7 -3 -3
!tueri	-10 -11 -12 -10
!tueur	-12 -14 -11 -10
!tueus	-6 -8 -6 -5
!tuil	3 -1 19 2
!tuio	0 -5 7 -1
!tuperwar	2 4 2 6
!tupi	2 1 15 3
!tur	4 9 14 4
!turist	-9 -8 -5 -8
!turn	3 7 5 3
!turnag	0 -1 3 5
!turner	3 1 2 8
!turnevi	-3 -11 -11 -8
!tus	0 6 5 1
!tutoi	-9 -11 -9 -9
!tutric	-5 -5 -6 -2
!tux	-1 -9 -10 -8
!tuxan	8 8 23 8
!txac	4 4 11 4
!ubli	-2 -2 -1 14
!uf	-12 -8 1 -7
!uisi	-7 -8 -6 -6
!uitr	6 11 21 8
!ultra	6 8 15 6
!umeur	0 9 -2 3
!umidit	-5 -6 -6 -5
!umili	-9 1 -5 -5
!und	10 2 2 3
!unik	3 2 9 3
!uno	-9 -9 -8 -7
!up	7 -1 0 1
!ur	-6 -6 -5 -5
!urgenc	1 -6 8 -4
!url	-6 7 -4 -3
!usag	4 3 20 5
!usin	-1 -4 7 4
!util	1 8 5 0
!utilis	-7 -4 0 -8
!uv	3 5 17 5
!uver	2 -3 8 0
!uvert	-8 -9 -1 -7
!uvertur	0 -1 16 0
!uvr	-5 2 -3 -6
!uvran	-9 -5 -8 -8
!uvri	18 9 7 6
!uvrier	7 6 -4 -1
!uvrir	-1 -3 -3 -6
!vakanc	-8 -7 -3 -7
!valid	3 6 1 0
!valis	-8 -9 -7 -8
!vampir	-6 -6 -6 -5
!vapeur	1 2 18 3
!vapot	0 7 1 1
!vax	3 1 13 1
!veil	-10 -10 -10 -10
!veileur	-9 -3 -7 -7
!velo	-14 -20 -18 -16
!velur	-7 -6 -7 -6
!ven	-1 11 2 11
!vendeur	9 19 2 3
!vendeus	-2 8 -1 -1
!vendr	-3 5 5 -1
!vendredi	4 4 4 10
!vendu	8 5 31 9
!venir	5 -1 5 11
!vent	-13 -12 -9 -11
!ventr	6 7 1 5
!verbal	2 13 3 2
!veri	-7 -7 -4 -6
!verifi	-7 -9 -10 -3
!vernisag	4 3 16 4
!vers	5 8 14 4
!version	-1 -3 -1 6
!vert	-6 -6 -6 9
!veru	17 -1 0 2
!veruil	8 -4 -4 -1
!vest	7 -4 -8 -3
!vestiair	14 7 3 3
!vetement	18 2 2 4
!veu	7 4 -1 1
!veul	3 17 3 4
!vex	-5 -4 -6 -7
!viand	2 9 18 5
!vibr	0 1 13 1
!vid	-4 0 1 5
!vidang	-1 1 14 2
!video	4 -3 -2 0
!vien	18 13 8 6
!viendr	14 6 5 13
!vienoiseri	-8 -8 -8 -7
!vierg	10 -1 -1 0
!vietnamien	2 6 1 2
!vieu	-5 -11 -6 -7
!vigil	-7 -12 -13 -10
!vign	5 3 20 5
!viktim	-4 -5 -4 -4
!viktoir	-7 -7 -7 -6
!vilag	-10 -10 -10 -9
!vinaigr	-5 0 -7 -4
!vinaigret	-8 -9 -10 -8
!ving	-7 -6 6 -5
!vingt	2 2 8 2
!viol	-3 -15 -8 -10
!violem	5 6 2 3
!violenc	-13 -14 -14 -12
!violent	1 2 9 2
!violet	10 0 0 2
!violon	-7 -8 -8 -7
!vir	-4 -1 -6 -5
!virgul	0 9 6 1
!virtuel	-11 -12 -13 -10
!vis	18 -6 -2 -1
!visag	21 11 11 8
!visan	9 0 2 2
!viseus	2 2 11 2
!visit	-11 -8 -12 -9
!visiteur	-8 -6 -9 -7
!vit	0 -10 -6 0
!vites	-9 -11 -4 -9
!vitr	-9 -6 -4 -5
!vitrin	-13 -14 -14 -12
!viv	-11 -8 -10 -9
!vivem	0 -1 -1 19
!vivr	28 2 4 -4
!vo	-1 11 11 2
!vodka	2 13 2 3
!voiageur	-5 -6 -5 -4
!voil	-4 9 -3 -2
!voila	9 9 6 5
!voiri	-7 -11 -7 -7
!voisin	-11 -6 -8 -8
!vokabulair	-14 -16 -17 -15
!vol	-2 -1 -7 -7
!volan	0 11 12 4
!volet	5 7 17 6
!voleur	-8 -4 -6 -6
!volkan	-7 -8 -7 -6
!vomi	14 20 11 6
!vomir	2 -7 -3 0
!von	-6 -13 -13 -2
!vosifer	3 16 4 4
!votr	1 1 9 2
!vr	-4 -9 -9 -11
!vrai	2 9 13 12
!vraim	18 18 10 24
!vudr	21 7 7 21
!vulu	11 -6 -7 -3
!wan	10 1 2 3
!watsap	8 12 3 4
!wc	16 7 7 4
!wek	8 2 1 7
!wiski	-1 8 -1 0
!wit	0 -1 8 1
!xa	-5 -5 0 -3
!xain	-5 -7 4 -4
!xais	3 9 -3 10
!xak	3 13 1 6
!xaleur	-9 -10 2 -7
!xalumo	-3 -5 11 -2
!xambr	1 -8 -1 0
!xamp	-3 -3 5 -3
!xampagn	4 26 8 6
!xampion	-13 -15 -12 -11
!xanc	-7 -5 -5 -5
!xange	15 -3 1 2
!xangem	1 1 7 2
!xanson	-10 -7 -13 -8
!xant	-14 -7 -11 -13
!xantan	-9 -10 -9 -8
!xanti	8 9 11 4
!xapitr	-6 -6 -7 -5
!xarg	-8 -8 4 -8
!xargeur	7 5 13 5
!xari	-9 -8 -9 -8
!xario	-8 -9 -2 -7
!xariot	-6 -7 -4 -5
!xarlot	-13 -6 -13 -10
!xarpent	7 6 22 8
!xart	-6 -7 -7 -6
!xas	-8 -7 -9 -2
!xat	-16 -12 -15 -14
!xataign	1 4 16 4
!xato	-14 -14 -14 -11
!xaton	-13 -14 -15 -12
!xatuil	8 -2 1 1
!xef	2 9 0 -1
!xek	-11 -9 -8 -8
!xemin	2 7 10 3
!xemis	-7 -12 -13 -12
!xen	-10 -11 -11 -10
!xerx	-4 0 -8 -7
!xeval	-2 -4 8 -2
!xevil	-2 -3 9 -1
!xevr	-8 -8 -11 -7
!xi	3 8 4 20
!xial	1 19 3 7
!xifon	-8 -9 -10 -6
!xifr	-7 -12 -10 -9
!xignon	-6 -7 -6 -6
!ximist	-11 -13 -12 -10
!xinetok	2 7 1 2
!xing	1 10 1 0
!xio	-5 -7 -2 -5
!xiot	-5 -1 -6 -6
!xirurgien	-14 -13 -14 -12
!xlo	-4 -4 -5 -4
!xlor	1 2 10 3
!xloridrik	3 3 7 3
!xo	-13 -15 -8 -13
!xoc	-9 -9 3 -6
!xod	3 -2 11 0
!xodier	1 0 6 1
!xof	7 -7 5 -2
!xofeur	-3 6 -4 -3
!xoisi	-4 -5 -9 -4
!xoisir	-9 -9 -9 -8
!xokola	-16 -16 -17 -15
!xokolat	-10 -8 -9 -9
!xong	1 10 1 0
!xop	5 1 1 1
!xoral	-7 -9 -9 -8
!xos	5 7 0 15
!xoset	-7 -9 -8 2
!xrono	-6 -6 -9 -5
!xronometr	-9 -10 -12 -9
!xu	-11 -3 -1 -6
!xuet	-7 -6 -7 -7
!xuket	-9 -10 -12 -9
!xut	-7 -10 -13 -10
!zen	-13 -14 -12 -14
!zero	-8 -8 -8 -1
!zo	-18 -15 -14 -13
!zombi	-2 -2 -3 8
#N1	25 0 3 4
#N2	5 22 3 5
#N3	8 6 27 8
#N4	4 6 5 25
#alcohol	0 27 -1 5
#animals	5 6 32 9
#asbestos	-3 -3 4 -2
#assault	25 0 4 5
#bar	9 15 24 10
#biological	12 11 26 9
#boredom	6 8 8 31
#chemicals	8 7 32 10
#confined-space	5 1 26 4
#dangerous-machine	9 8 29 9
#day-of-rest	10 5 25 3
#demolition	9 4 18 5
#discrimination	5 27 7 9
#distress	7 10 1 12
#drugs	6 37 7 9
#early-or-late	14 13 48 15
#electricity	7 6 27 9
#fear	4 23 3 6
#heavy-load	6 4 23 10
#height	5 5 27 6
#humiliation	6 24 4 6
#in-charge	9 3 27 7
#injury	11 5 19 5
#insults	2 24 5 6
#lifting-machine	5 1 22 5
#locked-up	14 -4 -2 2
#long-day	11 10 45 9
#molten-metal	7 7 28 9
#no-break	5 12 21 15
#none	-9 -7 -7 -6
#optical-radiation	12 9 30 10
#other-machine	3 4 17 2
#pressure	4 5 14 6
#pressure-vessel	9 7 23 9
#protection	10 9 40 11
#radiation	6 6 19 7
#running-machine	4 4 16 5
#scaffold	10 9 32 11
#secret	6 20 3 5
#self-harm	33 1 5 0
#sexism	4 20 1 2
#sexual-violence	28 4 6 7
#temperature	8 4 25 6
#threat	19 -6 -1 1
#tractor	10 10 31 11
#tree-work	9 8 27 10
#unease	4 5 3 24
#unsuitable-contact	13 8 0 -1
#vibration	3 3 18 5
*	-21 -16 -15 -23
0	-5 -11 -8 -4
10	-14 -6 -12 -7
10 @to	2 2 8 2
10 a	-6 -6 -5 -5
10 h	-3 -1 -12 -6
10h	3 1 10 16
10h a	2 0 8 1
10h et	4 4 3 13
10h~je	2 2 1 9
10~2	-2 -1 -1 7
10~a	-6 -7 -9 -6
10~de	-6 -9 -4 -6
11	0 6 11 1
11 @hour	4 12 -2 2
11 h	4 12 -2 2
11 novanbr	6 5 23 6
11~etait	2 2 7 2
11~je	5 4 16 5
11~le	4 3 10 4
12	-11 -11 -9 -6
12 @hit	-5 -5 -6 -4
12 @hour	1 1 6 1
12 @load	-4 -5 -6 -4
12 @looks	-4 -5 -6 -4
12 a	3 3 6 9
12 bac	-4 -4 -6 -4
12 cilos	-4 -5 -6 -4
12 h	2 2 8 2
12 projecteur	-4 -4 -6 -4
12 rou	-5 -5 -6 -4
12h	-1 -2 6 -1
12h puis	-1 -2 6 -1
12h~17h	-6 -6 -8 -6
12~carot	-4 -5 -6 -4
12~de	-6 -7 -9 -6
12~pour	-5 -5 -6 -4
12~voir	-5 -5 -6 -4
13 @hour	-1 -2 7 0
13 h	-1 -2 7 0
13h	7 6 22 6
13~san	2 2 7 2
14 @one	11 0 1 2
14 a	4 3 8 3
14 on	11 0 1 2
14~h	2 2 10 2
15	4 -2 5 -3
15 @hour	4 12 8 3
15 @past	7 -8 -3 -3
15 ans	7 -8 -3 -3
15 h	8 16 12 7
15h	-5 -5 -7 -5
15~les	3 2 10 3
16	-2 -6 -6 -7
16 @hour	-7 -12 -19 -13
16 h	-7 -12 -19 -13
160	2 2 6 2
16h	-10 -10 -14 -11
16h avec	-5 -5 -8 -5
16h30	-5 -6 -7 -5
16h~heur	-5 -5 -8 -5
16h~une	-5 -5 -8 -5
16~30	-7 -8 -11 -7
17	10 -4 1 9
17 @hour	12 0 4 12
17 h	18 7 11 19
170	5 4 12 5
170~je	2 2 6 2
17h	-9 -11 -14 -13
17h @he	7 1 2 2
17h~est	7 1 2 2
17h~se	9 2 3 3
17~ai	6 4 8 3
17~je	6 4 8 4
18	-4 -9 -5 -5
18 @hour	10 4 3 8
18 @past	-9 -8 -3 -6
18 ans	-9 -8 -3 -6
18 h	10 4 3 8
18h	7 6 21 9
18h avec	3 3 8 3
18h~une	3 3 8 3
18~je	-7 -7 -8 -6
19	4 6 13 5
19 @hour	4 6 13 5
19 h	4 6 13 5
1987	-6 -7 -6 -6
1998	-8 -9 -8 -7
19h	2 0 12 8
19h avec	3 2 9 3
19h~une	3 2 9 3
19~avec	2 1 6 2
1er	5 5 15 5
2 @load	-5 -5 -8 -5
2 @me	6 2 10 4
2 a	-1 -1 -1 6
2 kg	-5 -5 -8 -5
2 me	6 2 10 4
20 @hour	-6 -6 -3 -7
20 h	-6 -6 -3 -7
200~de	4 3 13 4
21	-1 -1 12 1
21 @hour	-7 -7 -2 -5
21h	0 -3 8 -2
22	3 -3 8 0
22 @hour	3 3 14 4
22 h	3 3 14 4
22h	4 3 17 4
23	6 2 13 4
23 @hour	6 2 13 4
23 h	5 1 8 3
230	3 2 8 3
23h	4 5 20 5
240	-6 -5 -5 -5
25	5 4 13 5
25 @load	5 4 13 5
25 @looks	4 3 10 4
25 cilos	4 3 10 4
25~en	3 3 9 3
25~je	3 3 9 3
2e	0 9 2 2
2h	3 2 11 3
2h du	2 1 8 2
2~de	8 7 10 3
2~le	5 -1 5 1
3	-7 -7 3 -3
3 @hour	2 -2 9 4
3 @me	2 1 6 2
3 h	2 2 11 8
3 me	2 1 6 2
30	1 -3 9 -1
30 au	1 1 7 2
300	-10 -11 -12 -10
30~servic	1 1 4 1
312	-7 -7 -8 -5
35 @load	1 1 6 2
38	3 3 16 7
39	4 4 14 2
39 @bore	4 4 14 2
39 @hour	4 4 14 2
39 @price	4 4 14 2
39 @to	4 4 14 2
39 heur	4 4 14 2
3919	-6 -6 -6 -5
3d	-6 -6 -6 -6
3h	8 6 17 14
3h30	2 2 6 2
3h30~au	2 2 6 2
3~de	2 3 9 3
3~et	-6 -5 -6 0
3~je	0 -5 -6 -1
3~moi	-7 -7 -11 -7
3~pos	2 1 6 2
3~pour	2 1 6 2
3~une	-8 -7 -9 -6
4	-2 -4 10 4
4 @bore	2 1 5 2
4 @hour	6 5 19 6
4 @price	2 1 5 2
4 @to	2 1 5 2
4 h	5 5 16 5
4 heur	2 1 5 2
40	7 4 16 5
40 pac	4 4 10 4
400	-9 -10 -6 -9
400 @despair	-5 -5 -7 -5
400 @not	-5 -5 -7 -5
400 @to	-5 -5 -7 -5
400 person	-5 -5 -7 -5
40~a	5 2 8 3
40~et	3 2 6 2
41	3 3 11 2
41 @bore	3 3 12 2
41 @hour	3 3 12 2
41 @price	3 3 12 2
41 @to	3 3 12 2
41 heur	3 3 12 2
45	3 14 13 6
45 @past	2 13 4 4
45 ans	2 13 4 4
4h	3 2 6 9
4~30	4 4 15 5
4~a	1 -1 1 7
4~au	1 1 7 2
5	-6 -8 2 -1
5 @hour	1 -1 9 5
5 h	1 -1 9 1
50	11 -3 4 -1
50 @lure	11 2 11 5
50 euros	11 2 11 5
500	6 6 16 7
50~je	6 2 10 3
50~me	17 4 5 5
50~pour	7 1 2 2
5h	3 1 18 4
5~15	3 2 10 3
6	3 2 10 14
6 @hour	6 4 8 17
6 jour	3 2 1 15
60	-4 -5 -5 -4
63	-8 -8 -9 -7
7	-12 -9 -5 -9
7 @hour	-8 -5 1 -4
7 h	-4 -1 5 -1
70	-8 -6 -6 -5
7h	1 1 13 0
7h @i	-3 -4 -5 -4
7h je	-3 -4 -5 -4
7h~13h	7 6 22 6
7h~comanc	-3 -4 -5 -4
7~30	3 3 10 4
8	-5 -4 15 -3
8 @charge	1 1 5 1
8 @hour	1 1 14 2
8 @sexist	1 1 5 1
8 @weak	1 1 5 1
8 a	-9 -9 -7 -7
8 anfant	1 1 5 1
8 h	3 2 16 4
8 mai	4 3 15 4
80	-9 -10 -11 -9
8h	7 6 33 11
8h a	7 7 22 12
8h30	-9 -9 -10 -9
8h~14h	2 2 10 3
8h~19h	5 4 14 5
8h~avec	6 6 19 6
8~13	2 2 5 2
8~14	5 5 12 5
8~19	2 1 6 2
8~a	3 1 10 2
8~et	4 4 11 4
8~fin	2 2 8 3
8~pend	2 2 10 3
8~que	2 2 8 2
9	-8 -4 -4 -11
9 @hour	-5 0 1 -7
9 a	-5 -5 -6 -6
90	-8 -8 -10 -8
94	-6 -6 -4 -4
94 @past	-6 -6 -4 -4
94 ans	-6 -6 -4 -4
98	-8 -8 -8 -7
9h	-11 -5 -6 -5
9h a	-2 3 -5 -2
9h et	2 7 3 3
9h~avec	-5 -5 -8 -5
9h~mid	3 8 2 2
9~a	3 10 3 4
@blade	2 -2 7 -1
@blood	1 -1 4 -1
@body	7 2 3 2
@chem	-1 -2 6 -2
@cloth	7 4 1 0
@cry	3 7 2 3
@despair	2 1 0 5
@disabled	1 10 2 0
@fiction	-5 -6 -6 -5
@hit	4 -6 -2 -3
@insult	-1 7 1 1
@intimate	9 5 3 4
@joke	-3 0 -7 -5
@kind	-4 -6 -5 -6
@lgbt	-1 9 -2 -1
@machine	-1 -2 9 0
@nude	7 0 4 3
@pressure	0 2 11 1
@race	-1 7 -1 0
@sad	2 3 2 8
@see	-4 -4 -7 -4
@selfharm	6 0 2 0
@serve	2 5 3 2
@serveBar	1 4 3 1
@smoke	3 9 5 1
@strip	6 0 3 -1
@throw	5 2 2 2
@told	2 5 -1 0
@touch	5 -3 -1 -1
@trade	-7 -7 -7 -6
^ 16	0 6 1 1
^ 5h	3 3 12 3
^ 8h	3 4 8 8
^ @alone	9 5 3 5
^ @blade	11 8 28 9
^ @blood	4 0 9 1
^ @blow	-1 -3 -2 5
^ @body	-16 -10 -8 -13
^ @booze	5 6 7 6
^ @bore	0 -2 -2 13
^ @charge	-7 -9 0 -6
^ @chem	-2 -1 24 1
^ @client	0 -1 -1 15
^ @cloth	-6 -6 -6 -5
^ @deed	1 -3 11 0
^ @demolish	-5 -5 5 -4
^ @despair	2 1 1 11
^ @die	1 2 9 -2
^ @disabled	6 12 9 6
^ @drug	-1 9 1 0
^ @drunk	-7 -10 3 -8
^ @exclude	-1 11 -1 2
^ @fear	-9 -1 -4 -1
^ @fiction	-12 -5 -7 -8
^ @gear	-3 -1 12 -2
^ @given	5 2 6 6
^ @goback	-5 -4 -4 -5
^ @grab	1 -8 -6 -5
^ @he	7 9 0 3
^ @heat	4 7 26 7
^ @height	-3 -4 8 7
^ @hide	-21 -24 -15 -18
^ @hit	-2 -13 -5 -5
^ @home	7 1 -2 -3
^ @hour	2 -1 12 4
^ @hurt	-4 4 9 -2
^ @insult	-1 21 5 1
^ @intimate	6 6 19 16
^ @joke	2 16 0 1
^ @kin	18 2 -1 0
^ @kind	-4 -6 -8 -6
^ @lgbt	-13 -6 -9 -9
^ @load	-1 4 23 2
^ @lock	8 -2 0 -1
^ @looks	1 13 10 2
^ @love	10 10 8 2
^ @machine	9 6 40 10
^ @means	11 6 30 18
^ @mock	21 26 10 8
^ @nude	7 -7 1 -7
^ @past	-9 -10 -2 -8
^ @power	2 -2 9 -1
^ @pressure	-1 0 5 0
^ @price	11 3 1 3
^ @quit	3 4 19 22
^ @race	13 6 0 3
^ @sad	-1 2 4 7
^ @see	-10 -12 -16 -12
^ @selfharm	7 3 10 8
^ @serve	-14 -7 -5 -11
^ @serveBar	-4 -4 -7 -5
^ @sex	6 -1 4 1
^ @shame	3 20 14 8
^ @shout	11 4 1 0
^ @stop	1 1 -8 -5
^ @strip	11 -1 1 2
^ @throw	12 -6 6 6
^ @tired	1 -5 -2 6
^ @told	-7 -7 3 -6
^ @touch	-7 -6 7 -3
^ @trade	-14 -14 -16 -12
^ @vehicle	3 3 30 3
^ @weak	-7 -2 0 2
^ @weapon	15 0 10 2
^ @wound	6 3 21 7
^ acroch	1 0 5 1
^ acuel	-15 -16 -20 -14
^ agraf	10 4 6 4
^ alor	-6 -4 -6 0
^ anbalag	-9 -10 -12 -9
^ anbianc	4 13 4 5
^ anboch	5 4 15 5
^ anferm	12 0 0 0
^ anfourn	4 4 12 5
^ antors	0 1 7 2
^ apre	7 0 -2 5
^ ariv	0 0 12 1
^ aros	-7 -6 -7 -6
^ ascip	7 4 1 1
^ asis	11 11 18 27
^ aucun	-8 -10 -1 -4
^ aux	-2 -7 -8 -7
^ avant	-12 -12 -14 -10
^ bagar	1 11 2 2
^ balai	-9 -9 -9 -7
^ batr	-8 -8 -7 -7
^ bilan	11 3 3 2
^ bizar	2 14 2 2
^ bizutag	9 -3 0 1
^ blagu	5 2 0 0
^ bof	6 5 6 24
^ bon	11 10 0 2
^ boucl	5 0 1 1
^ boul	-8 -14 -7 -2
^ bracag	13 3 2 4
^ brulur	1 2 8 2
^ ca	-10 -4 -12 -5
^ cais	1 1 6 0
^ cand	9 29 9 10
^ casc	-8 -8 -5 -7
^ catr	0 6 0 8
^ ce	6 5 1 4
^ cel	-15 -18 -14 -14
^ celc	8 9 1 1
^ cent	3 2 13 3
^ cet	-3 -4 -1 -11
^ ceux	1 8 2 2
^ chac	15 6 6 21
^ chalumo	4 4 10 4
^ chanbr	11 0 1 2
^ chez	0 -1 -4 -6
^ chut	-7 -8 -4 -6
^ cinq	9 3 11 5
^ clac	7 3 1 10
^ clas	-6 -6 -7 -6
^ cliant	1 0 0 16
^ cloueur	2 2 8 3
^ coinc	3 -6 -7 -4
^ col	-9 -8 -9 -7
^ com	-1 4 6 7
^ comant	-7 -7 -8 -7
^ con	3 7 6 3
^ consel	-5 -6 -6 -5
^ contant	2 2 10 2
^ contrer	-6 -6 -6 -7
^ coul	3 3 8 3
^ coup	9 5 8 9
^ coupur	6 2 3 2
^ cour	-8 -8 -9 -7
^ crev	-8 -7 -9 -7
^ cut	6 2 7 3
^ dan	-10 -11 -12 -14
^ de	-10 -13 -8 -14
^ debouch	3 2 12 4
^ debout	-2 -7 13 -1
^ debrousel	3 3 9 3
^ decapag	3 3 10 3
^ decharg	0 0 6 1
^ decoup	4 5 11 5
^ decoupag	0 -1 5 0
^ decu	1 2 1 10
^ degout	1 1 2 7
^ degresag	-7 -7 -7 -6
^ demen	-18 -14 -19 -16
^ demenag	1 1 12 2
^ demonstr	-7 -6 -8 -6
^ demontag	2 2 7 3
^ depuis	7 14 6 10
^ der	16 2 4 4
^ derier	-9 -6 -11 -8
^ derni	-5 -6 -2 -5
^ des	6 13 1 0
^ desandu	1 1 9 3
^ deserbag	-6 -5 -7 -5
^ desinfect	3 3 8 3
^ deux	9 8 0 6
^ dev	8 29 8 8
^ dimanch	-1 3 12 -2
^ dir	-9 -9 -9 -8
^ distribu	-9 -10 -11 -9
^ dix	6 9 14 4
^ domag	3 7 4 10
^ dorm	10 1 2 -1
^ du	-11 -4 -4 -7
^ echard	1 3 11 3
^ el	8 12 3 4
^ ele	2 6 -4 -3
^ en	-1 -9 -4 -9
^ encor	15 19 9 42
^ entre	4 4 12 8
^ epil	-1 0 6 0
^ epluchag	-6 -6 -8 -5
^ esai	1 1 8 2
^ espec	3 10 2 3
^ est	2 5 -1 14
^ et	-1 2 -8 -6
^ etiset	-6 -7 -9 -6
^ exersic	-6 -6 -7 -6
^ fabric	-1 7 1 1
^ fair	-7 -7 -5 -7
^ fait	-9 -10 -9 -8
^ fatigu	-6 -6 -6 -3
^ fin	0 0 21 2
^ final	-7 -7 -7 -8
^ fotocop	-9 -10 -12 -10
^ four	-5 -5 -6 -4
^ franch	13 1 4 15
^ gilet	3 6 6 3
^ grimp	3 3 9 3
^ gros	-15 -11 -18 -8
^ ha	5 6 2 3
^ hi	12 -3 2 -3
^ hoy	-11 -13 -11 -10
^ huit	5 4 6 14
^ i	3 9 2 12
^ ici	3 0 -8 -10
^ il	9 7 0 2
^ ils	5 15 3 9
^ imposibl	-11 -12 -11 -16
^ instal	-5 -4 -7 -5
^ insult	6 19 2 5
^ interd	-6 -2 -6 -5
^ interdict	-1 6 -1 -1
^ invanter	-9 -10 -6 -9
^ ivre	-8 -10 -8 -9
^ jam	-9 -9 -10 0
^ javel	3 3 10 3
^ jeud	-7 -7 -6 -6
^ journ	10 2 14 10
^ just	7 12 5 5
^ la	-8 -8 -9 -8
^ lav	-5 -6 -7 -5
^ lavag	1 1 12 2
^ le	-6 -7 -8 -7
^ lectur	-5 -7 -7 -6
^ les	-10 -7 -10 -8
^ leur	-8 -8 -7 -8
^ livreson	-17 -18 -18 -15
^ long	-4 -4 -6 -5
^ lui	-2 12 6 2
^ lund	-15 -18 -13 -20
^ mademoisel	2 9 2 2
^ mais	14 13 5 3
^ maitr	-5 -6 -4 -5
^ mam	-5 -6 -4 -1
^ maman	5 -1 -3 -2
^ mandolin	3 4 11 4
^ march	9 17 17 9
^ matin	11 -1 -3 -1
^ me	-5 0 -6 -10
^ mem	6 18 3 11
^ menag	-9 -10 -12 -9
^ merc	11 7 4 4
^ mercred	2 5 1 7
^ mes	10 7 11 16
^ mesur	-8 -8 -9 -7
^ met	1 9 2 2
^ meulag	3 2 8 3
^ mi	16 9 3 4
^ mid	2 -3 3 10
^ mme	-10 -9 -7 -7
^ moi	2 -4 2 1
^ moin	7 3 8 4
^ monsieur	5 -8 -6 -4
^ mont	-1 -3 8 -1
^ mort	-4 -5 -5 -6
^ motif	11 2 0 3
^ motoculteur	4 4 13 5
^ mour	13 2 1 0
^ mous	2 2 8 3
^ my	19 9 5 6
^ ne	-8 -6 -11 -15
^ netoiag	-2 -3 8 -1
^ netoieur	0 1 8 2
^ neuf	5 3 17 4
^ ni	-1 -6 -5 -6
^ non	-15 -19 -19 -16
^ normal	-13 -11 -12 -10
^ nous	-9 -8 -8 -7
^ nouvel	-5 -6 -5 -5
^ nuit	-7 -7 -6 -6
^ oblig	3 11 3 3
^ ouvert	1 0 6 2
^ pap	20 7 4 5
^ parel	-10 -11 -10 -5
^ parl	-11 -14 -11 -11
^ paus	-4 -3 -13 -8
^ pend	8 -3 -1 1
^ pendu	-6 -7 -6 -6
^ pentur	-8 -7 -3 -7
^ perch	2 2 5 2
^ person	3 1 1 7
^ pes	-10 -8 -11 -9
^ pet	-1 -2 9 -1
^ petit	2 5 13 3
^ peur	1 9 1 2
^ peut	-9 -4 -7 -6
^ pinc	-7 -4 0 -5
^ plac	2 2 6 2
^ plus	-1 -3 1 11
^ ponseux	2 1 7 2
^ pont	1 1 7 2
^ port	-10 -8 -6 -8
^ pos	5 5 25 7
^ pot	1 6 6 2
^ pour	14 3 1 0
^ pous	21 1 1 4
^ pousier	3 2 9 2
^ premi	-7 -8 -2 -7
^ prepar	0 1 6 1
^ pris	8 0 9 1
^ puis	7 3 8 14
^ punit	7 7 2 3
^ que	-14 -14 -15 -14
^ qui	-7 -8 -7 -6
^ rang	-14 -13 -14 -12
^ ras	-7 -8 -8 -8
^ recu	8 1 1 2
^ rend	0 -3 9 0
^ rentr	14 8 8 22
^ repondr	-5 -7 -6 -6
^ resept	-4 -4 -6 -4
^ rest	-13 -11 -15 -13
^ reten	-6 -9 -7 -7
^ reunion	-4 -8 -8 -6
^ revel	0 1 10 0
^ rien	-5 -5 -4 7
^ rir	4 18 6 6
^ sac	4 3 12 4
^ sal	2 14 1 3
^ samed	2 2 13 1
^ san	-1 -10 -9 -11
^ sandwich	-11 -13 -14 -11
^ sci	1 1 9 2
^ secou	13 4 4 5
^ selon	13 7 5 5
^ servic	3 3 14 3
^ ses	14 4 4 4
^ seul	11 6 14 8
^ si	13 2 2 7
^ simul	-6 -7 -7 -6
^ sinon	17 5 6 6
^ sinser	3 5 3 8
^ sort	1 -2 8 0
^ sous	-4 -7 -4 -5
^ stag	1 -3 -2 7
^ sup	14 12 10 8
^ sur	10 3 6 2
^ surtout	2 15 4 4
^ survel	3 2 10 3
^ tail	4 4 18 5
^ tap	-6 -6 -5 -5
^ te	8 18 5 5
^ tes	1 6 1 1
^ thei	3 15 4 3
^ todai	-8 -7 0 -6
^ toi	9 13 5 5
^ tomb	5 5 18 6
^ ton	0 9 2 2
^ tondeux	3 3 8 3
^ touch	-6 -9 -6 -6
^ toujour	11 3 5 14
^ tourn	2 9 1 2
^ tous	10 23 9 15
^ tout	6 12 4 18
^ trait	4 9 14 6
^ trancheux	4 3 14 3
^ trent	4 10 12 2
^ tri	-7 -7 -8 -3
^ tro	-6 -9 -6 -6
^ trois	5 8 0 14
^ troisiem	4 9 10 4
^ trop	0 3 6 10
^ tu	-4 6 -9 -8
^ tuteur	0 -1 -7 -7
^ un	-1 -4 -6 -4
^ vendu	3 1 14 4
^ vent	-8 -10 -4 -7
^ vid	6 5 11 17
^ vingt	0 3 5 0
^ visit	-10 -12 -12 -9
^ viv	-1 0 -1 17
^ voil	18 11 5 7
^ vous	9 10 5 12
^ vue	4 3 12 4
^ y	19 19 11 12
^ zero	-7 -7 -8 -5
a 10	-4 -9 -12 -8
a 10h	5 5 4 18
a 13	1 0 7 1
a 14	-3 -7 -1 -5
a 14h	2 2 10 3
a 15	8 11 11 5
a 15h	-4 -4 -6 -4
a 16	-10 -13 -17 -12
a 160	2 2 6 2
a 16h30	-5 -6 -7 -5
a 17	14 2 7 3
a 170	5 4 12 5
a 17h	-1 -3 -6 -6
a 19	3 6 8 4
a 19h	-1 0 11 8
a 20	-4 -3 7 -3
a 21	-1 -1 12 1
a 214	2 2 1 6
a 21h	-2 -2 8 -3
a 22	-2 -2 8 -1
a 22h	3 3 13 3
a 23	6 2 13 4
a 23h	2 2 11 2
a 3	-7 -8 -6 0
a 3h30	2 2 6 2
a 4	5 4 16 5
a 5	0 -3 9 0
a 5h	1 -1 6 1
a 7	-11 -8 -9 -8
a 70	-8 -6 -6 -5
a 7h	-6 -6 -8 -6
a 8	-5 -5 2 -4
a 8h30	-3 -4 -5 -4
a 9	-12 -9 -17 -12
a 9h	-8 -9 -8 0
a @alone	8 -2 -1 -2
a @animal	-12 -11 -11 -11
a @blood	-4 -13 -7 -8
a @blow	5 -1 -2 -3
a @bore	-1 0 -3 9
a @chem	14 15 20 10
a @cloth	5 15 5 6
a @cry	-16 -17 -12 -14
a @deep	-3 -9 -11 2
a @demolish	14 -3 1 3
a @despair	-1 -7 -5 -2
a @die	-8 -9 -10 -8
a @exclude	-7 -4 -4 -3
a @fear	-4 -13 -10 -9
a @gear	8 11 10 5
a @goback	-6 -10 -7 -4
a @grab	15 -1 2 2
a @heat	5 1 5 0
a @hide	-7 -7 -8 -6
a @hit	15 -1 2 1
a @hurt	2 -8 -1 -2
a @insult	10 2 4 1
a @intimate	4 19 -1 2
a @joke	-18 -14 -15 -14
a @kin	-7 -9 -6 -2
a @kind	-7 -7 -7 -8
a @lgbt	-14 -16 -15 -13
a @load	20 11 22 10
a @lock	15 5 6 5
a @looks	14 8 14 7
a @love	6 3 3 0
a @lure	6 4 0 1
a @me	8 4 5 8
a @means	5 9 16 2
a @mock	-12 -1 -11 -9
a @not	1 0 -1 5
a @past	2 -9 -6 -4
a @photo	-3 -10 -9 -8
a @power	-3 -4 -5 -7
a @pressure	-1 2 13 2
a @quit	-10 -5 -5 -6
a @race	5 6 5 0
a @see	-8 -11 -10 -8
a @serve	5 11 -1 3
a @serveBar	-1 -7 0 -4
a @sexist	-3 0 -9 -4
a @shame	-3 5 -3 -3
a @shout	-6 5 -5 2
a @smoke	3 -8 -2 -5
a @stop	4 -1 10 0
a @strip	16 0 3 3
a @throw	9 2 -3 1
a @tired	5 -4 -1 1
a @touch	15 2 3 2
a @trade	7 10 3 1
a @vehicle	13 2 6 6
a @weapon	8 -7 -4 -3
a @wound	8 0 3 0
a abatu	7 3 5 3
a achev	-4 -5 -5 -5
a acroch	-7 -3 -6 -5
a acus	0 6 1 1
a ador	-6 -7 -7 -6
a adres	3 2 3 13
a aer	4 9 6 4
a aid	-12 -10 -9 -9
a ajout	0 11 2 2
a anbras	10 1 1 3
a anferm	5 0 -1 1
a angeul	3 14 4 6
a anonc	2 12 2 3
a anul	-9 -9 -9 -8
a apel	-8 -8 -9 -8
a aplod	-9 -10 -8 -8
a apris	-11 -13 -4 -10
a aproch	9 1 2 2
a arach	8 13 16 7
a aret	-5 -7 2 -5
a asez	19 6 6 6
a asperg	10 0 0 2
a atandr	1 5 2 14
a atandu	-7 -11 -10 -8
a atrap	14 1 1 3
a autr	-10 -9 -7 -5
a aval	7 -1 -1 0
a avanc	11 1 2 2
a avou	10 0 2 2
a bais	6 3 1 1
a balanc	13 6 5 10
a band	2 2 13 3
a batu	-11 -10 -11 -10
a bien	-14 -9 -9 -11
a bloc	10 0 2 2
a bocoup	-7 -10 -7 -8
a boir	7 -5 -2 -2
a bois	8 7 21 8
a bombard	11 0 1 2
a boucl	11 1 2 3
a bouscul	3 16 4 5
a bout	2 7 7 17
a brac	9 2 2 3
a brail	1 10 2 2
a brul	-8 -7 -1 -5
a bu	1 5 0 1
a ca	5 18 16 8
a calif	4 12 4 3
a cand	-4 -9 -5 0
a cares	14 4 3 4
a carton	9 0 0 2
a cas	16 8 12 7
a catorz	4 3 8 1
a caus	-2 5 -3 -4
a ce	5 -1 -6 1
a cel	2 5 1 0
a celc	13 3 4 2
a celui	0 9 1 0
a cent	-6 -1 -5 -6
a chac	8 18 3 3
a chang	-16 -16 -17 -13
a chant	-6 -2 -5 -5
a charg	7 4 14 5
a chaud	1 1 7 2
a cherch	-8 -9 -8 -7
a choc	4 4 13 5
a chois	-11 -12 -13 -10
a cingl	10 2 2 2
a cinz	-5 -6 -4 -5
a cle	11 -5 -4 -1
a clef	12 4 4 4
a clous	12 1 2 3
a cogn	19 5 5 6
a coi	3 -7 -5 -4
a coif	-11 -10 -10 -9
a coinc	10 -2 0 1
a col	14 12 9 7
a colis	1 11 2 3
a colon	2 2 9 2
a comanc	-2 -7 -4 -4
a complimant	-9 -10 -7 -7
a conf	8 -1 13 2
a confisc	9 0 1 1
a consel	5 13 3 2
a continu	0 -6 -1 -4
a corig	-10 -12 -11 -10
a coz	3 11 2 3
a crac	-10 -14 -11 -10
a crach	18 -6 -1 1
a cre	1 8 2 2
a crev	-8 -7 -8 -7
a cri	-8 -4 -5 4
a de	-2 5 5 3
a dechir	4 18 6 7
a decid	3 13 4 4
a defonc	-9 -7 -7 -6
a dej	-4 7 0 -1
a demand	5 9 3 2
a demont	5 5 16 6
a desandr	9 0 2 2
a desin	-8 -3 -7 -6
a desinfect	2 4 12 4
a dir	-6 -7 -8 -2
a discut	-8 -10 -7 -4
a dix	-9 -10 -12 -13
a don	-5 -6 -2 -5
a dorm	-5 -10 -7 -7
a dos	1 0 6 1
a douz	3 3 7 3
a du	-8 7 -6 -4
a dur	7 6 10 4
a echap	1 1 10 2
a eclat	-2 -8 -6 -5
a ecras	6 1 0 1
a egis	-6 -5 -6 -4
a encor	13 6 4 3
a enlev	7 1 1 7
a envoi	5 -2 3 -2
a esai	5 0 3 1
a ete	-1 -6 -6 -6
a etent	7 0 3 7
a etrangl	7 -2 0 0
a eu	-9 -16 -12 -10
a explic	-11 -12 -13 -11
a explos	-12 -6 -11 -9
a fail	-2 6 3 1
a fair	2 1 -1 10
a falu	-10 -6 2 -5
a felisit	-10 -10 -4 -7
a ferm	11 -6 -3 0
a fet	7 2 4 10
a fichu	3 5 4 10
a film	5 -6 -4 -2
a flamb	-7 -8 -9 -6
a fondu	-7 -9 -7 -7
a forc	13 -5 1 -1
a fouil	-1 5 -3 -1
a frap	12 -2 -1 0
a fum	-9 -11 -12 -9
a gagn	-14 -11 -12 -10
a gant	5 9 3 3
a gard	-1 -11 -10 -8
a gauch	-14 -16 -15 -13
a genoux	9 17 2 5
a gicl	0 2 9 2
a gifl	29 5 8 8
a glis	5 5 0 0
a gout	-11 -14 -9 -10
a grat	6 6 18 7
a grond	-11 -13 -9 -9
a gueul	2 11 3 3
a haus	-10 -7 -8 -8
a haut	5 15 5 6
a huit	-7 -8 -2 -6
a hurl	-9 -2 -7 -1
a insand	7 22 9 8
a insist	9 3 1 3
a interd	-2 -3 -6 -4
a invant	-9 -8 -7 -7
a invit	5 -3 0 6
a jam	-1 -7 -4 3
a janbon	5 4 17 4
a jet	13 5 1 7
a jou	-14 -12 -13 -11
a jour	-4 -5 -6 -4
a just	-18 -21 -16 -17
a la	1 1 6 0
a lais	-1 -3 12 -1
a lanc	4 5 -7 -1
a lav	10 3 13 6
a les	-6 -7 -8 -7
a leur	-6 -1 -7 -7
a lev	10 3 10 4
a limog	0 5 1 1
a lis	3 2 12 3
a lisi	1 1 6 1
a longeur	-1 7 -1 1
a lu	1 9 2 3
a lui	1 7 1 0
a lund	4 4 3 16
a ma	8 -1 5 9
a main	7 11 13 6
a mamadou	3 12 2 2
a mang	7 4 7 0
a march	4 5 12 4
a me	15 9 6 12
a melang	-5 -5 -6 -4
a mem	5 1 2 13
a mes	-5 4 -5 -2
a mid	-10 -5 -13 -5
a minuit	4 2 5 0
a mis	5 1 0 -1
a mitrel	-4 -5 -4 -4
a moi	4 5 15 12
a moin	3 3 11 3
a moit	13 2 6 4
a molet	9 1 1 2
a mon	11 4 3 6
a mont	4 5 12 3
a montr	-7 -10 -9 -8
a mordu	2 5 23 6
a mour	8 -2 0 2
a ne	9 8 8 4
a neuf	-5 -1 -10 -6
a noel	-8 -8 -8 -8
a oblig	10 6 3 4
a ofert	-4 2 -5 -1
a onze	2 11 0 2
a ordon	7 2 2 2
a otoris	1 1 6 1
a oubl	5 8 6 22
a ouvert	-5 -10 -15 -10
a pain	8 11 11 7
a parl	-12 -15 -13 -10
a part	-7 8 -5 -4
a pein	7 9 6 15
a pelot	11 3 3 2
a perdu	-7 -12 -11 -9
a person	8 3 0 0
a pet	8 -2 0 4
a peur	-6 -11 -7 -7
a pic	-11 -10 -8 -9
a pied	-14 -16 -18 -15
a pinc	8 3 -1 1
a plac	6 2 0 2
a pleur	-8 -12 -8 -8
a plong	5 0 1 1
a plus	-4 -7 -6 9
a point	16 1 -1 3
a port	8 4 19 5
a pos	14 9 3 3
a post	1 9 2 3
a pous	11 10 1 3
a prandr	-7 -6 -6 -5
a prepar	-8 -9 -10 -7
a presant	-13 -14 -14 -12
a presis	6 7 2 3
a pret	-11 -8 3 -7
a prevenu	7 6 0 0
a prevenus	-6 -9 -6 -6
a pris	-2 -7 -6 -7
a propos	7 0 -6 -3
a que	0 5 9 2
a qui	7 6 3 9
a racont	-9 -9 -8 -6
a racroch	3 3 5 21
a ral	-9 -9 -8 -2
a ram	-9 -8 -10 -7
a ranplac	-5 -4 -7 -4
a ranvers	-3 10 1 1
a rapel	-5 -12 -8 -8
a ras	-6 -5 -6 -5
a rasur	-5 -5 -4 -5
a rebu	5 7 2 2
a recomant	9 4 1 2
a reconetr	-9 -9 -10 -8
a recu	-11 -9 -12 -9
a redir	-7 -8 -7 -8
a refus	-8 0 -10 -6
a regard	-5 -12 -10 4
a regl	-8 -7 -6 -7
a rejoint	8 0 1 1
a relev	-6 -6 -5 -5
a relir	-4 -5 -6 -4
a relu	-7 -8 -7 -7
a remerc	-9 -9 -7 -7
a remont	-2 -3 -8 -5
a rendu	-4 -6 -6 -4
a repas	11 3 5 4
a replac	6 2 1 2
a repondu	-10 -12 -10 -6
a repous	9 5 3 4
a repr	-16 -18 -15 -14
a reproch	3 3 3 16
a reserv	4 11 3 4
a reson	-14 -14 -11 -12
a respir	9 0 2 4
a retir	8 1 9 3
a revel	-6 -6 -5 -6
a rien	3 9 2 14
a rigol	-18 -14 -15 -14
a rinc	2 3 13 3
a roul	13 8 14 7
a ruban	2 2 12 3
a saign	14 3 11 6
a sanglot	0 7 1 1
a saut	0 -2 13 -1
a scotch	-3 -6 -6 -7
a secou	9 5 2 3
a seiz	-7 -6 -9 -4
a separ	-11 -11 -10 -9
a ser	5 -7 -4 -3
a ses	-2 13 -3 -4
a sifl	-4 9 -3 -2
a sign	-12 -13 -9 -9
a signal	-3 -9 -7 -8
a soign	-11 -12 -12 -11
a son	-7 -8 -10 -9
a sort	14 13 15 8
a soud	7 4 5 2
a sour	-13 -14 -13 -12
a su	0 6 2 2
a suiv	13 -2 1 2
a surnom	-7 -7 -6 -6
a ta	7 10 4 4
a tabac	-1 -7 -6 -5
a tabl	-1 12 12 9
a te	-5 9 -2 -1
a temp	-6 -8 -8 -9
a ten	-4 1 -6 -1
a tendu	-6 11 -3 -2
a tenu	0 -9 -6 -6
a tes	3 9 2 2
a test	-6 -7 -9 -6
a tir	15 -6 0 5
a tomb	-5 -6 -6 -5
a ton	12 4 2 3
a tordu	6 -2 -1 0
a touch	1 -7 -1 -5
a tour	5 9 10 5
a tous	-13 -4 -11 -10
a tout	-9 -1 -8 -5
a trac	11 2 2 3
a train	3 1 11 3
a trait	-4 4 0 2
a traver	-12 -12 -10 -11
a tri	-3 -6 -5 -6
a trouv	-7 -2 -7 -6
a tu	-6 -7 -6 -5
a tue	-14 -14 -14 -13
a une	-5 -5 -6 -8
a vandred	2 2 1 13
a vapeur	1 2 9 2
a velo	3 2 10 3
a vendr	3 9 8 4
a verif	-4 -3 -6 -5
a verifi	-7 -8 -11 -7
a verouil	9 -1 0 2
a vers	0 9 2 0
a vin	2 1 7 2
a vingt	-9 -7 -6 -8
a viol	9 0 2 2
a vir	-1 10 1 2
a visit	-5 -5 -5 -5
a voir	-11 -13 -11 -10
a voix	-4 5 -5 -3
a vosifer	1 6 1 1
a voulu	16 -5 -1 -1
a vu	10 7 2 2
a zero	-2 -4 -1 8
abandon	4 2 5 25
abat	-9 -10 -8 -7
abatoir	-1 -6 -2 -5
abatr	-6 -7 -2 -5
abatr du	-6 -7 -6 -5
abatr~travel	-6 -7 -6 -5
abatu	2 -3 5 -1
abatu~a	-1 -1 5 0
abatu~cloison	2 3 9 3
abitu	6 10 5 12
abitu au	4 7 5 12
abitu du	6 2 -1 1
abitud	10 15 9 10
abitu~me	9 6 2 3
aboi	2 15 2 0
aboi @shout	1 12 2 0
aboi desus	1 8 1 0
aboi~la	3 10 4 4
abord la	2 2 6 2
abrut	2 11 2 3
absant	0 1 14 0
absant~ai	4 3 11 2
absant~ca	-7 -7 -7 -7
acarium	-7 -9 -7 -8
acent	-1 12 0 -2
acent @given	3 11 3 1
acent de	2 6 2 3
acent du	-5 -6 -6 -5
acent~sud	-6 -7 -7 -6
acept	12 6 3 3
acept de	11 -3 2 2
acept~din	7 -2 1 1
achet	-4 7 4 -1
achet @shout	4 2 15 4
achet pour	4 2 15 4
achev	-4 -5 -5 -5
achoir	-1 -5 4 -2
achoir~je	4 0 6 2
acid	-3 -3 9 -1
acid @shout	2 2 5 2
acid chloridr	3 3 7 3
acid de	2 2 5 2
acid pour	2 2 5 2
acid sous	-6 -6 -7 -5
acid~a	2 1 6 2
acid~bater	3 3 8 3
acid~hot	-6 -6 -7 -5
acid~le	1 0 6 2
acid~les	3 3 6 3
acompagn	-12 -10 -13 -5
acompagn la	-4 -4 -5 -4
acompagn le	-6 -7 -7 -6
acompagn~a	-6 -6 -5 -4
acompagn~factric	-4 -4 -5 -4
acompl	-6 -5 -6 -5
acord	-14 -7 -9 -11
acro	-11 -13 -11 -12
acro a	-11 -13 -11 -12
acroch	-5 -5 -4 -6
acroch le	-5 -8 -7 -6
acroch~de	6 2 7 3
acroch~girland	3 2 7 3
acro~leur	-6 -8 -7 -7
acte	-8 -9 -10 -4
acteur	-6 -6 -6 -5
action	0 0 8 1
action le	2 2 5 2
activit	1 0 1 14
acuel	-7 -9 -9 -6
acuel @given	3 7 3 10
acuel @i	2 6 8 3
acuel je	2 6 8 3
acuel les	-8 -6 -11 -9
acuel tout	3 7 3 10
acuel~ai	2 6 8 3
acuel~avec	-8 -9 -10 -9
acuel~caf	-6 -7 -7 -5
acuel~de	3 2 1 8
acuel~et	-7 -8 -10 -7
acuel~gen	-11 -13 -15 -13
acuel~le	-6 -8 -2 -5
acuel~les	3 7 3 3
acuel~matin	2 6 2 6
acuel~on	3 7 4 10
acuel~que	4 4 2 8
acumul	2 0 2 9
acus	-7 -1 -7 -7
adam	1 10 2 2
adieu	6 5 1 0
adieu dan	8 1 2 1
adieu~mes	8 1 2 1
adieu~not	8 1 2 1
admir	-12 -12 -14 -11
adopt	-9 -10 -10 -8
adopt ojourd	-6 -7 -8 -6
adopt~hui	-6 -7 -8 -6
ador	-15 -21 -12 -16
ador @me	-7 -8 -8 -6
adorant	-6 -7 -8 -6
ador~meti	3 10 3 3
ador~vrai	1 1 6 2
adres	0 6 -1 8
adres dan	-5 -6 -6 -5
adres la	5 12 6 18
adres~depuis	2 3 2 8
adres~fichi	-5 -6 -6 -5
adres~parol	5 12 6 18
adres~que	2 -2 1 6
adult	-3 5 2 1
adult @i	-11 -10 -12 -9
adult aus	-5 -7 -6 -5
adult dan	3 3 9 3
adult je	-11 -10 -12 -9
adult~la	4 8 7 4
adult~se	-5 -7 -6 -5
adult~trompant	-5 -7 -6 -5
aer	6 10 15 6
afair	2 11 0 5
afair~la	3 12 3 3
afectu	10 8 3 4
afich	-11 -9 -12 -6
afich au	3 7 3 3
afich de	-6 -7 -8 -7
afich du	-7 -6 -9 -6
afich sur	3 10 3 8
afich~avec	3 7 3 3
afich~ce	1 1 1 6
afich~de	3 6 9 3
afich~est	1 1 1 6
afich~la	-8 -10 -11 -10
afich~les	1 2 1 6
afich~un	4 5 12 5
afil	5 4 23 6
afil~mang	2 3 9 3
afreux	8 -3 -1 2
afric	2 9 3 3
afro	-2 10 2 2
afro~si	-2 10 2 2
afut	0 -2 11 1
afut~burin	3 4 10 4
age @i	1 8 2 2
age ce	11 1 3 3
age de	-3 9 1 1
age je	1 8 2 2
agenc	-9 -10 -10 -9
agend	2 7 1 1
agent	-6 -3 -4 -6
age~est	11 1 3 3
age~je	-5 -7 -3 -4
age~mon	0 12 3 3
age~per	0 12 3 3
agno avec	1 2 8 3
agraf	1 -8 -3 -4
agraf dan	6 3 6 3
agraf en	12 2 0 3
agraf le	0 1 8 1
agraf puis	-5 -5 -7 -5
agraf~doigt	3 4 15 4
agraf~dosi	-6 -6 -10 -6
agraf~et	-10 -8 -8 -8
agraf~le	6 3 10 4
agraf~plein	12 2 0 3
agres	-8 -8 -7 -7
agricol	9 4 14 6
ah	5 7 10 13
ai 15	8 -1 1 2
ai @adult	4 7 13 5
ai @blade	1 1 5 1
ai @blood	-2 3 12 -3
ai @blow	-2 0 5 -1
ai @body	-12 -12 -16 -11
ai @booze	-4 -5 6 -3
ai @boozeDrink	4 3 7 2
ai @bore	-5 -9 -10 -1
ai @charge	-4 -5 2 -3
ai @chem	-7 -7 0 -5
ai @cry	-6 5 -7 1
ai @deed	-1 -2 10 0
ai @deep	-6 -7 -1 -2
ai @demolish	-8 -3 -1 -5
ai @despair	5 6 8 6
ai @disabled	0 7 5 1
ai @drunk	-6 -8 -4 -8
ai @exclude	-7 -14 -5 -9
ai @fear	2 12 4 7
ai @fiction	-12 -15 -10 -9
ai @goback	3 3 7 5
ai @grab	-5 -3 8 -2
ai @heat	-2 -3 7 -1
ai @height	0 0 12 1
ai @hide	-6 -10 -9 -10
ai @hit	-15 -15 -11 -12
ai @hour	4 3 7 9
ai @hurt	-12 -14 -14 -10
ai @intimate	2 1 9 2
ai @kind	-9 -9 -3 -6
ai @load	-1 -2 15 0
ai @lock	3 2 8 4
ai @looks	-7 -11 0 -7
ai @love	4 7 12 7
ai @lure	-5 -10 -10 -2
ai @machine	4 3 20 4
ai @me	4 10 3 4
ai @means	-3 -2 9 -4
ai @mock	-12 -15 -12 -1
ai @photo	0 -6 -2 5
ai @price	-12 -15 -15 -11
ai @quit	3 5 12 5
ai @rays	-8 -8 -10 -7
ai @see	-4 -8 -11 -6
ai @selfharm	2 8 8 2
ai @serve	-2 -3 9 0
ai @sex	-7 -4 -3 0
ai @sexist	-3 -5 4 -4
ai @shame	-4 -6 5 -2
ai @shout	13 1 10 4
ai @smoke	-3 6 -4 -1
ai @stop	-3 4 3 10
ai @strip	-2 3 17 2
ai @threat	-9 -1 -5 -7
ai @throw	2 1 9 1
ai @tired	-4 -5 7 1
ai @to	-11 -13 -14 -11
ai @told	6 3 5 2
ai @touch	-12 -12 -6 -9
ai @vehicle	4 10 5 2
ai @weapon	4 4 16 9
ai @wound	-6 -4 3 -4
ai acept	1 6 0 1
ai acompagn	-12 -13 -13 -11
ai acroch	-9 -11 -11 -9
ai action	3 3 7 3
ai acuel	-6 -6 -9 -6
ai ador	1 1 13 3
ai aid	-8 -7 8 -4
ai aim	0 -1 -2 7
ai alum	5 5 13 5
ai ances	4 3 13 4
ai anchen	2 1 7 2
ai anfourn	3 2 6 3
ai anregistr	-5 -5 -6 -5
ai antandu	1 5 1 -2
ai apel	2 -3 0 8
ai aplic	5 5 15 5
ai apris	-10 -14 -13 -11
ai apui	0 1 4 1
ai aret	8 12 6 4
ai aros	-7 -7 -9 -7
ai asist	-6 -10 -10 -7
ai atandu	-4 -11 -11 -8
ai aval	8 -3 1 -2
ai balai	-13 -13 -12 -12
ai begai	-1 6 0 -1
ai bien	-1 -9 -8 -4
ai bloc	7 9 3 4
ai branch	-1 -1 12 0
ai bros	-7 -7 -5 -6
ai brul	-5 -5 -6 -4
ai bu	9 10 2 3
ai cach	-3 -10 -9 -6
ai cares	-11 -11 -11 -10
ai cas	-13 -9 -17 -11
ai chang	-4 -3 12 -4
ai cherch	-9 -16 -14 -12
ai chial	4 17 4 4
ai chois	-12 -12 -15 -13
ai cif	-5 -5 -6 -5
ai cinz	2 8 1 2
ai cit	3 2 11 3
ai clas	-8 -9 -9 -7
ai col	-11 -11 -17 -10
ai color	-8 -8 -12 -7
ai comanc	3 3 12 8
ai compr	-7 -6 -13 -10
ai compt	-7 -12 -11 -8
ai conduit	2 2 19 4
ai confondu	-7 -6 -8 -6
ai continu	2 4 11 1
ai control	-4 -4 -6 -4
ai corig	-12 -12 -12 -10
ai coul	3 2 9 3
ai coup	3 4 15 4
ai crev	-7 -8 -7 -7
ai cri	9 -3 -1 -1
ai cur	3 3 10 3
ai dan	-6 -6 -8 -6
ai de	2 6 5 2
ai debouch	3 2 9 3
ai debour	4 4 14 5
ai debrousel	2 1 5 2
ai decap	2 2 7 3
ai decharg	2 3 7 3
ai decor	-10 -11 -13 -9
ai decoup	4 4 13 5
ai decouvert	-5 -7 -8 -9
ai defourn	2 2 7 2
ai dej	6 15 5 13
ai demand	-9 -10 -11 0
ai demar	4 4 12 4
ai demont	0 0 8 1
ai denud	2 1 11 2
ai deplac	4 0 10 2
ai depousier	-6 -6 -7 -5
ai des	18 13 12 16
ai desandu	0 -1 9 1
ai desin	-7 -9 -12 -4
ai desos	0 1 9 3
ai deux	5 13 8 5
ai distribu	-8 -10 -11 -10
ai dit	7 3 -2 -1
ai don	6 -2 14 1
ai dorm	0 -4 -3 6
ai dos	2 2 5 2
ai dres	-11 -9 -15 -10
ai droit	3 12 2 2
ai du	3 22 0 6
ai ecail	2 3 10 3
ai ecout	-10 -11 -12 -11
ai ecrit	-2 -12 -10 -9
ai eminc	4 4 10 4
ai encor	7 -1 7 -1
ai envi	18 5 6 15
ai epluch	-7 -7 -10 -6
ai epong	4 3 8 4
ai epouset	-4 -4 -5 -4
ai esai	-6 -8 -7 0
ai esui	-5 -5 -7 -5
ai etal	0 0 5 1
ai ete	2 3 -2 -4
ai etiset	-4 -5 -6 -5
ai eu	3 6 2 1
ai fail	-2 -10 -3 0
ai fait	1 0 12 1
ai fendu	2 1 8 2
ai filtr	1 2 6 2
ai fin	2 2 -1 5
ai flamb	5 2 19 6
ai fotocop	-5 -5 -6 -5
ai fum	2 11 -1 3
ai gagn	-10 -8 -10 -8
ai galer	-5 -5 -7 -5
ai gard	6 10 20 16
ai ger	4 7 13 5
ai glis	2 3 13 4
ai gonfl	-6 -7 -6 -7
ai gout	-3 6 -7 -2
ai grais	3 3 7 3
ai grat	0 0 7 0
ai gril	-4 -5 -6 -4
ai grimp	6 6 16 6
ai hat	-5 -6 -4 11
ai interview	-9 -11 -10 -9
ai jam	0 6 -1 -1
ai jet	1 11 7 3
ai jou	-10 -9 -12 -9
ai jusc	-8 -8 -11 -8
ai just	-15 -16 -20 -14
ai la	6 17 8 16
ai lais	-7 1 -7 2
ai lanc	3 3 13 4
ai lav	-1 -1 8 1
ai le	4 2 -1 18
ai les	7 8 8 6
ai lev	6 7 17 7
ai lu	-15 -16 -15 -13
ai mal	3 3 0 5
ai mang	-10 -12 -5 -8
ai manipul	-1 1 10 1
ai manoeuvr	2 2 6 2
ai mar	2 5 2 15
ai melang	1 1 8 2
ai men	4 4 13 5
ai mentenu	4 4 15 4
ai mesur	-11 -11 -16 -11
ai meul	1 1 6 2
ai mis	-8 -12 -7 -9
ai mon	4 10 4 4
ai mont	-12 -11 -12 -10
ai netoi	-2 -3 6 -1
ai not	-11 -15 -14 -11
ai nour	4 4 11 4
ai observ	-10 -11 -12 -10
ai oubl	-9 -9 -8 -9
ai ouvert	5 4 22 5
ai parl	2 -7 -6 -5
ai peint	2 5 16 4
ai pens	10 2 2 3
ai perc	3 3 12 4
ai perdu	-11 -12 -12 -10
ai pes	-12 -14 -18 -12
ai peur	8 28 8 12
ai pic	0 -1 7 0
ai pilot	2 2 6 2
ai pleur	-4 7 -3 6
ai pli	-10 -11 -13 -7
ai plong	4 4 14 5
ai plum	1 1 8 1
ai plus	4 2 4 22
ai port	-1 -3 9 -1
ai pos	-8 -9 -1 -5
ai pous	-8 -7 -4 -5
ai prefer	-21 -22 -20 -19
ai pris	-3 -9 -2 -6
ai propos	-5 -6 -5 -5
ai pu	-6 -9 -6 -7
ai pulveris	1 2 6 2
ai que	2 10 4 3
ai racl	2 2 9 3
ai racont	-6 -10 -7 -7
ai racord	6 5 15 5
ai ram	-1 -2 7 0
ai ramp	4 3 13 4
ai rang	-8 -12 -7 -9
ai ranplac	5 4 16 5
ai ransegn	-5 -6 -6 -5
ai ranvers	-9 -11 -7 -8
ai ras	4 3 12 12
ai recomant	12 -1 0 -1
ai recop	-9 -11 -12 -9
ai recu	17 1 5 4
ai recul	8 6 4 3
ai ref	-7 -7 -4 -6
ai refus	10 9 1 3
ai regard	-11 -12 -15 -7
ai regl	6 6 18 5
ai remont	3 3 9 4
ai rempl	-6 -9 -2 -6
ai rendu	-6 -7 -5 -5
ai rentr	2 2 8 2
ai repar	-8 -8 -9 -7
ai repondu	-10 -16 -12 -12
ai repous	5 1 0 1
ai repr	-5 -8 -5 -6
ai retenu	-6 -2 -5 0
ai retir	1 4 12 3
ai reus	0 -2 6 -1
ai rev	-11 -11 -9 -10
ai ri	-5 -8 -5 -6
ai rien	9 2 -1 11
ai roug	-13 -16 -12 -12
ai roul	-6 -7 -3 -5
ai saut	-8 -9 -4 -6
ai scan	-8 -8 -10 -7
ai ser	3 4 10 4
ai serv	-1 -3 7 -2
ai sign	-9 -9 -9 -9
ai sort	4 8 15 6
ai soud	4 3 9 4
ai soulev	4 4 15 5
ai suiv	-11 -11 -12 -10
ai surpr	14 3 2 3
ai sursot	-8 -11 -9 -9
ai surtout	-5 -6 -5 -5
ai survel	4 4 13 4
ai tail	2 1 9 2
ai tanpon	-6 -6 -7 -5
ai tap	-10 -12 -13 -10
ai tel	5 0 3 10
ai tenu	-6 -6 8 -3
ai test	-6 -7 -7 -5
ai tir	2 7 17 6
ai tondu	3 3 7 3
ai touch	-8 -8 -9 -9
ai toujour	2 2 5 6
ai tourn	0 -6 -3 1
ai tous	2 13 11 5
ai tout	-7 -1 -9 1
ai trac	-7 -7 -6 -6
ai traduit	-6 -7 -7 -5
ai trait	4 4 13 5
ai transport	5 5 14 5
ai travel	12 12 39 13
ai tremp	2 12 7 5
ai tri	-6 -4 -2 -1
ai trop	1 10 3 6
ai trouv	-6 -8 -10 -6
ai un	0 20 1 0
ai une	10 1 4 11
ai usin	6 6 17 7
ai utilis	2 1 7 2
ai vendu	4 2 18 4
ai verif	-12 -13 -12 -11
ai vern	2 2 12 3
ai vers	4 3 15 5
ai vid	-3 -2 9 -4
ai vis	-6 -4 -5 -4
ai visit	-6 -7 -9 -7
ai vol	8 6 3 3
ai vom	3 14 -2 0
ai voulu	9 0 -1 5
ai vu	1 -5 -8 -2
ai vue	5 0 -1 1
aid au	3 4 13 5
aid le	3 3 10 4
aid les	-6 -6 -9 -6
aid soign	12 6 9 3
aid une	-5 -5 -7 -5
aid~12	-4 -4 -6 -4
aid~a	5 -5 -7 -4
aid~chois	-5 -5 -7 -5
aid~en	-4 -5 -6 -4
aid~frap	8 3 3 3
aid~gifl	7 2 2 2
aid~il	9 4 7 4
aid~instal	-4 -4 -6 -4
aid~lev	1 2 6 2
aid~mont	5 2 4 3
aid~person	-4 -5 -6 -4
aid~pinc	6 2 1 2
aid~pour	1 2 6 2
aid~prepar	-7 -7 -11 -7
aid~un	10 8 25 9
aie @deed	3 11 4 4
aie @die	-4 -7 -5 -5
aie @given	5 11 4 4
aie @not	3 11 4 4
aie pas	3 11 4 4
aigu	2 7 3 3
ail	-10 -6 -5 -7
ail de	3 3 9 3
ail~au	3 3 9 3
ail~voitur	3 3 9 3
aim @deed	5 7 0 -1
aim @given	8 11 3 2
aim @not	8 11 3 2
aim bien	-4 -13 -2 0
aim les	-1 14 0 1
aim me	5 4 1 1
aim pas	8 11 3 2
aim~avec	-7 -5 -5 -5
aim~beb	1 7 2 2
aim~ca	2 4 2 7
aim~comant	6 -1 1 1
aim~de	-6 -8 -7 -7
aim~du	3 8 2 2
aim~est	1 2 2 7
aim~et	9 4 3 2
aim~il	8 2 2 1
aim~je	3 8 7 7
aim~la	6 8 4 4
aim~mort	6 1 2 4
aim~que	9 9 6 12
air	0 -8 -6 -2
air de	0 -8 -7 0
air~de	3 3 8 3
air~le	8 0 2 7
air~un	-6 -9 -9 -7
ais	-4 4 -1 5
ai~10h	4 4 3 13
ai~12	-6 -6 -8 -5
ai~41	3 3 10 2
ai~8	3 3 11 3
ai~8h	2 2 5 2
ai~9	2 2 11 1
ai~abitud	4 9 4 9
ai~acid	4 4 9 5
ai~acuel	2 9 2 2
ai~afich	-8 -9 -6 -8
ai~aid	8 2 2 2
ai~ail	3 3 9 3
ai~aler	4 1 6 2
ai~angles	-6 -5 -5 -5
ai~anonc	-6 -6 -8 -6
ai~anpoul	-7 -7 -6 -7
ai~ans	13 9 2 4
ai~anvelop	-8 -9 -11 -8
ai~aparel	0 10 3 2
ai~apel	-4 -11 -10 -8
ai~aret	1 -1 -1 10
ai~asiet	-4 -4 -7 -5
ai~asis	5 4 11 5
ai~aspir	-9 -9 -13 -9
ai~avec	-6 -4 -1 -1
ai~baget	3 2 6 3
ai~bal	-9 -9 -13 -9
ai~balon	-8 -9 -12 -9
ai~banan	2 1 8 2
ai~bar	3 3 10 4
ai~bater	5 5 12 5
ai~bidon	3 3 7 3
ai~bier	5 8 10 5
ai~bilet	-6 -7 -9 -6
ai~bleu	7 1 3 2
ai~bleus	8 -1 0 1
ai~boit	-2 -9 -5 -7
ai~bol	-1 -2 -2 6
ai~bonjour	-6 -7 -5 -5
ai~bonsoir	-7 -7 -8 -6
ai~boul	0 9 3 14
ai~boutel	3 2 9 3
ai~boutic	5 5 17 6
ai~bouton	-12 -11 -15 -10
ai~box	4 5 13 5
ai~branch	1 1 5 2
ai~bras	-1 3 13 3
ai~bus	-8 -9 -13 -12
ai~ca	0 -8 5 4
ai~cachet	27 8 8 8
ai~cad	3 3 9 3
ai~cadr	-8 -8 -10 -8
ai~cafard	0 1 2 8
ai~cais	7 1 19 4
ai~cal	-6 -6 -8 -5
ai~camion	1 2 5 2
ai~camionet	2 2 9 3
ai~cand	7 -2 -2 -2
ai~car	5 -2 10 1
ai~carnet	-5 -6 -7 -5
ai~cart	-7 -7 -9 -8
ai~cas	0 0 -2 11
ai~casc	-4 -8 -10 -7
ai~casi	0 0 7 1
ai~catr	6 12 17 14
ai~ce	-3 -3 -12 -11
ai~chain	3 3 7 3
ai~chanbr	8 2 11 3
ai~chang	-5 -5 -6 -4
ai~chariot	2 1 9 2
ai~chat	-11 -11 -12 -9
ai~chef	6 12 3 4
ai~cheval	3 2 8 3
ai~cheveux	-6 -2 -6 -4
ai~chevr	-5 -5 -8 -5
ai~chien	4 4 11 4
ai~chlor	2 2 7 3
ai~chosur	2 5 4 9
ai~chrono	-6 -6 -9 -5
ai~cintr	-7 -6 -10 -6
ai~cinz	10 9 4 5
ai~clac	-17 -11 -13 -11
ai~clas	-13 -12 -13 -11
ai~cle	-10 -9 -13 -9
ai~cliant	-1 -2 4 -1
ai~clio	1 1 6 2
ai~cloc	7 2 7 3
ai~coc	3 3 13 4
ai~coeur	7 6 5 28
ai~com	-4 -6 -5 -8
ai~comand	3 3 12 3
ai~comant	-3 -4 -3 -3
ai~comod	1 1 4 2
ai~compres	3 4 8 4
ai~compt	-3 4 -5 -4
ai~con	6 6 17 6
ai~contr	-7 -7 -6 -5
ai~copen	0 14 3 3
ai~copo	-8 -8 -10 -7
ai~cot	11 2 8 4
ai~cousin	1 1 6 1
ai~couto	2 2 6 2
ai~couvert	-11 -12 -15 -11
ai~craion	-8 -7 -9 -6
ai~crep	3 1 12 3
ai~cris	1 0 1 10
ai~crochet	1 2 5 2
ai~crois	-4 -4 -6 -4
ai~cuir	4 4 9 4
ai~cuv	3 3 6 3
ai~dal	4 4 4 16
ai~dam	-7 -9 -8 -7
ai~dan	3 2 2 10
ai~de	4 1 -1 4
ai~debrousel	2 2 5 2
ai~decap	2 3 8 3
ai~decolor	2 3 8 3
ai~dem	2 1 8 2
ai~demand	-13 -15 -13 -13
ai~derier	-5 -5 -7 -5
ai~dernier	1 1 6 1
ai~des	-7 -9 -4 -6
ai~desandr	8 -1 1 1
ai~desin	-3 1 -5 -3
ai~desol	6 2 2 2
ai~deux	-2 0 11 2
ai~dev	-4 -7 -9 -8
ai~diaporam	-5 -5 -6 -5
ai~dimanch	6 3 5 3
ai~direct	1 2 10 2
ai~directric	7 1 2 2
ai~disjoncteur	3 3 13 4
ai~dit	16 8 4 3
ai~dix	6 3 8 2
ai~dizen	3 3 8 3
ai~dominos	-4 -4 -6 -4
ai~dorm	17 5 4 5
ai~dos	3 3 14 2
ai~dosi	-8 -8 -10 -7
ai~douc	3 2 9 3
ai~douz	2 1 9 2
ai~douzen	4 4 11 4
ai~du	-9 -8 0 -7
ai~eau	-9 -13 -17 -11
ai~egil	4 4 12 5
ai~ele	-8 -2 -6 -6
ai~en	-8 -12 -6 -7
ai~entre	-7 -9 -10 -7
ai~envi	2 -1 -2 6
ai~epaul	3 2 10 3
ai~esai	3 8 12 5
ai~esui	0 -6 -8 -4
ai~et	-1 2 10 0
ai~etain	1 1 5 2
ai~etalon	3 2 7 3
ai~etiset	-6 -8 -10 -5
ai~etoil	8 3 5 3
ai~eux	1 9 1 2
ai~evidant	-7 -7 -7 -7
ai~excus	4 5 1 2
ai~facad	3 3 9 3
ai~factric	-4 -4 -5 -4
ai~faim	-4 -3 -2 6
ai~fair	-2 -6 -9 -9
ai~fait	0 4 -1 6
ai~fanwic	3 3 9 3
ai~farin	-6 -7 -8 -6
ai~faut	-4 -5 -4 -4
ai~ferel	3 3 10 4
ai~fermetur	3 3 12 4
ai~feu	-6 -6 -8 -6
ai~feuil	-9 -10 -12 -8
ai~fich	-8 -8 -11 -7
ai~fil	0 -3 6 0
ai~filet	3 3 8 3
ai~foin	-6 -5 -6 -5
ai~fois	-4 -2 -3 11
ai~forc	3 2 1 11
ai~fotocop	-4 -4 -6 -4
ai~fotos	0 0 5 8
ai~frais	-10 -10 -14 -9
ai~frap	-9 -6 -7 -7
ai~frit	2 1 6 2
ai~fum	-6 -7 -6 -6
ai~gen	-9 -9 -14 -9
ai~ger	11 2 3 3
ai~gifl	7 1 2 2
ai~gobelet	-7 -7 -9 -7
ai~gomet	-4 -4 -7 -4
ai~gout	1 0 0 6
ai~grif	1 3 10 3
ai~h	5 4 17 3
ai~hai	2 1 7 2
ai~heur	3 7 17 5
ai~hont	7 5 3 11
ai~hui	3 3 10 3
ai~huil	2 2 7 2
ai~huitr	2 2 6 2
ai~ide	1 -7 -6 -4
ai~il	1 7 -2 -2
ai~impres	5 4 5 28
ai~instal	-4 -4 -6 -4
ai~instrumant	5 5 12 5
ai~internet	8 1 2 2
ai~istoir	-8 -9 -7 -7
ai~janbon	3 2 6 3
ai~joi	-6 -7 -5 -6
ai~jour	-3 -6 -7 -6
ai~journal	-6 -6 -6 -5
ai~jumant	4 4 12 4
ai~jus	-5 -5 -7 6
ai~jusc	3 3 -2 7
ai~la	-2 -3 8 0
ai~lanc	2 2 6 2
ai~larm	2 7 3 14
ai~le	-2 -3 7 0
ai~les	-7 -8 -2 -5
ai~letr	15 1 4 3
ai~lev	4 4 11 4
ai~levr	0 15 1 3
ai~lir	3 7 3 7
ai~list	5 3 -5 -2
ai~livr	-5 -6 -8 -5
ai~loin	-7 -6 -6 -6
ai~long	1 5 5 2
ai~longtanp	5 0 1 2
ai~lourd	4 4 1 19
ai~lunet	-7 -7 -8 -6
ai~ma	-6 -10 -9 2
ai~machin	2 7 4 3
ai~magasin	4 5 14 4
ai~main	9 11 30 9
ai~mair	-6 -6 -5 -5
ai~mais	8 5 4 11
ai~mal	4 -4 -2 11
ai~maman	0 2 3 13
ai~manesin	-5 -6 -6 -5
ai~mang	8 6 11 6
ai~manto	6 6 6 18
ai~marc	10 2 1 3
ai~march	9 2 10 5
ai~mard	6 1 1 1
ai~me	14 1 4 5
ai~medic	13 4 6 3
ai~mem	1 -1 15 1
ai~merc	-2 13 1 1
ai~mes	-6 -7 -6 -4
ai~meti	-11 -12 -11 -12
ai~moi	13 7 19 8
ai~mon	-15 -18 -15 -16
ai~monai	-7 -8 -8 -7
ai~mont	0 4 4 1
ai~montur	-4 -4 -6 -4
ai~moral	3 2 2 10
ai~mot	-9 -11 -10 -8
ai~motiv	2 1 2 12
ai~mug	-9 -10 -10 -8
ai~mur	3 3 11 4
ai~muselier	5 5 15 6
ai~naus	3 6 3 7
ai~ne	7 4 1 4
ai~non	6 5 -2 -1
ai~not	-7 -7 -10 -9
ai~nuag	2 2 6 2
ai~nuc	1 2 8 2
ai~o	2 6 10 3
ai~oeuf	-4 -5 -7 -4
ai~ojourd	11 8 9 13
ai~on	-7 -3 -5 -6
ai~orer	-6 -8 -8 -6
ai~oui	1 1 8 2
ai~ourlet	3 3 11 4
ai~pacet	-7 -8 -6 -7
ai~pag	-5 -1 -7 -4
ai~pain	5 5 15 6
ai~palet	1 1 10 2
ai~pan	-6 -8 -6 -6
ai~pano	-10 -12 -16 -10
ai~pans	2 1 5 2
ai~papi	-9 -11 -2 -7
ai~par	11 4 9 15
ai~parc	1 5 8 0
ai~part	11 3 0 0
ai~partout	-2 -1 -2 6
ai~pas	-2 -7 -3 3
ai~patron	7 -1 4 2
ai~pet	-6 -8 -3 -5
ai~petit	-13 -14 -6 -10
ai~peu	-8 -8 -6 -7
ai~peur	6 9 2 8
ai~picr	4 3 9 4
ai~piec	4 8 17 6
ai~pied	-8 -5 -4 -5
ai~pil	-4 -4 -6 -4
ai~piton	4 4 10 4
ai~plac	5 3 12 8
ai~plan	-6 -7 -7 -5
ai~planch	3 3 10 4
ai~planing	-6 -5 -7 -5
ai~plant	-14 -13 -15 -14
ai~plato	-2 -5 -6 -4
ai~pleur	-11 -16 -12 -13
ai~plus	-6 -6 -8 -5
ai~poison	2 3 10 3
ai~port	-1 2 -8 -4
ai~post	4 4 14 4
ai~poter	3 3 9 3
ai~pouc	-11 -12 -12 -11
ai~pourcoi	-2 -7 -6 -6
ai~pousier	2 2 6 2
ai~premi	2 8 11 4
ai~prepar	-5 -7 -11 -6
ai~presion	2 2 5 2
ai~pris	9 14 21 14
ai~protect	8 8 24 9
ai~ptit	1 6 1 2
ai~pu	8 0 1 1
ai~pul	2 -6 -6 -4
ai~que	-2 -3 -8 2
ai~qui	8 7 3 9
ai~racl	-10 -7 -7 -6
ai~rang	-4 -1 7 -3
ai~raport	-5 -8 -6 -6
ai~rayon	-6 -7 -7 -6
ai~recet	1 0 7 1
ai~reflecteur	-9 -10 -14 -9
ai~regard	-9 -11 -8 -5
ai~registr	-4 -4 -6 -4
ai~rep	-6 -5 -6 -6
ai~revoir	-6 -6 -6 -6
ai~rien	-6 -7 -9 -4
ai~rir	-6 -9 -6 -6
ai~ros	5 10 5 5
ai~rosi	3 3 8 3
ai~roug	5 0 5 1
ai~ruban	-5 -5 -6 -4
ai~ruch	1 1 5 1
ai~sal	-8 -10 -8 -9
ai~salad	-5 -5 -8 -5
ai~salon	3 2 7 3
ai~san	-9 -9 -3 -8
ai~sandwich	1 1 7 4
ai~sang	1 3 11 4
ai~saut	11 1 2 2
ai~scot	1 1 5 2
ai~seau	3 3 11 4
ai~sembl	11 6 0 3
ai~seringu	6 6 15 7
ai~serviet	-5 -5 -7 -5
ai~sestion	-4 -5 -5 1
ai~shot	1 8 0 2
ai~si	-11 -6 -10 -9
ai~siest	3 2 9 3
ai~sigaret	2 1 10 2
ai~sitron	-6 -6 -9 -5
ai~six	4 9 11 4
ai~soign	8 2 3 3
ai~sol	2 3 9 3
ai~son	16 5 15 6
ai~sort	4 1 5 7
ai~soudeur	-5 -5 -6 -5
ai~soulev	2 2 8 3
ai~sour	-4 -4 -6 -4
ai~sous	-3 -5 -7 -4
ai~spot	2 2 5 2
ai~su	7 9 5 7
ai~sucr	-5 -7 -7 -5
ai~sur	7 3 21 13
ai~tabl	-7 -7 -10 -7
ai~talus	2 1 5 2
ai~tanperatur	-8 -8 -11 -7
ai~tas	2 -8 -8 -5
ai~teren	3 3 8 3
ai~tet	-13 -12 -9 0
ai~text	-7 -8 -9 -7
ai~ticet	-8 -9 -12 -8
ai~timbr	-5 -5 -6 -5
ai~titr	-4 -5 -6 -5
ai~toilet	0 5 11 2
ai~tol	2 2 4 2
ai~tomb	2 4 6 4
ai~tondeux	1 2 4 2
ai~tout	-12 -10 -9 -9
ai~trac	8 0 -1 0
ai~tracteur	2 3 6 3
ai~trait	3 6 10 4
ai~travel	-4 -8 -7 -8
ai~trent	2 2 6 2
ai~trois	-3 -10 -5 -2
ai~troisiem	2 1 7 2
ai~trouil	4 10 3 8
ai~tub	6 6 16 7
ai~tuteur	-6 -7 -8 -6
ai~tutric	-2 -5 -3 3
ai~un	-4 -6 -1 -6
ai~vach	4 3 11 4
ai~velo	-3 -8 -8 -7
ai~ventr	-1 13 -1 4
ai~ver	2 3 5 -1
ai~vern	-8 -8 -11 -8
ai~vertig	-8 -9 -12 -8
ai~viand	3 3 10 3
ai~vid	0 1 6 1
ai~video	-9 -10 -11 -8
ai~vieil	-7 -6 -8 -6
ai~vieux	-14 -13 -14 -13
ai~vinegret	-5 -5 -7 -5
ai~visit	-7 -7 -5 -6
ai~vitr	6 8 13 6
ai~voitur	0 1 10 2
ai~vol	2 2 6 2
ai~volet	2 6 8 3
ai~vom	-1 -2 0 8
ai~vrai	9 5 11 6
ai~vu	-10 -13 -10 -14
ai~yeux	0 5 7 5
ajout	-7 9 -4 -2
ajout sur	1 13 2 3
ajout~et	0 8 1 1
ajout~insta	1 8 1 2
ajout~le	1 5 2 2
alais	-12 -12 -13 -17
alais~a	-9 -11 -8 -10
alait	-3 -10 -6 -4
alait @me	-1 -8 -5 -5
alait @threat	-13 -10 -9 -9
alait en	8 2 2 3
alait me	-1 -8 -5 -5
alait se	11 1 3 3
alait~fin	8 6 3 4
alait~tu	6 0 2 2
alcol	-14 -11 -18 -14
alcol @shout	-5 -6 -5 -5
alcol au	-6 -8 -9 -7
alcol des	4 14 4 4
alcol pour	-5 -6 -5 -5
alcol~ce	-6 -9 -7 -6
alcol~il	1 6 1 2
alcol~matin	3 10 3 2
ale	0 3 8 9
ale @goback	4 10 5 12
ale @hour	1 7 5 2
ale @me	6 0 1 1
ale au	-6 -6 -7 -6
ale jusc	1 1 6 2
ale me	6 0 1 1
alemand	-3 -1 8 0
alen	2 11 2 3
aler	6 13 13 18
aler @goback	4 5 8 14
aler @not	2 2 11 3
aler au	-6 -10 -9 -14
aler aux	5 9 0 -1
aler cherch	3 5 1 2
aler demen	2 1 2 13
aler en	2 9 3 3
aler plus	2 2 11 3
aler retour	5 4 16 5
alert	-7 -4 -6 -6
aler~a	2 1 3 10
aler~ce	1 0 7 14
aler~est	0 -1 1 14
aler~les	5 8 13 6
aler~me	2 7 1 7
aler~retour	1 0 0 8
aler~toilet	2 11 0 -1
aler~vit	2 2 11 3
alez	-3 8 -1 0
ale~a	3 1 6 2
ale~cliant	2 2 0 9
ale~en	-6 -6 -7 -6
ale~la	1 1 6 2
ale~le	5 4 7 12
ale~toilet	0 2 1 9
ale~une	-8 -8 -10 -8
alfabet	-4 -1 -5 -2
along	12 3 14 9
along~le	1 2 7 2
alor	5 2 3 3
alor @he	4 8 1 5
alor @i	-2 -3 7 4
alor @one	-6 -12 -11 -9
alor ce	2 1 9 2
alor il	3 -6 -2 -2
alor ils	2 15 4 8
alor je	-2 -3 7 4
alor le	8 -3 -3 -5
alor on	-6 -12 -11 -9
alor que	13 14 8 11
alor~a	-3 -4 -6 4
alor~ai	-6 -4 12 -6
alor~ce	6 5 7 2
alor~est	0 5 9 2
alor~il	9 3 1 0
alor~je	12 15 7 10
alor~la	2 0 5 7
alor~lais	-7 -6 -8 -7
alor~le	3 4 1 7
alor~me	-2 -7 -8 -2
alor~ne	2 8 3 2
alor~ont	0 6 1 1
alor~pleur	6 -1 0 0
alor~ponc	1 1 7 1
alor~posant	0 7 1 1
alor~rest	7 3 5 20
alor~retir	1 1 5 1
alor~stag	9 0 2 1
alor~suis	4 -1 2 7
alor~sur	2 1 2 9
alum	6 8 14 2
aluminium	3 3 14 4
aluminium~le	1 1 5 1
alum~au	4 4 11 4
alum~chodier	2 2 5 2
ambul	-3 -11 -8 0
ambul~le	-5 -6 -5 3
ami @given	-9 -8 -10 -8
ami tout	-7 -6 -8 -6
amis	7 5 3 7
ami~ete	-7 -6 -8 -6
amortiseur	-2 -2 7 0
amour	-9 -5 -10 -8
amour du	-6 -7 -6 -6
amus	3 9 -2 -2
amus les	5 8 3 3
amus~me	6 1 1 2
an	-6 -11 -12 -12
an @past	2 -6 -5 -5
an @threat	-4 -8 -7 -7
an derni	2 -6 -5 -5
an prochen	-4 -8 -7 -7
anbalag	-8 -12 -13 -10
anbalag de	-9 -10 -12 -9
anbianc	2 8 -3 4
anbianc @booze	2 9 2 2
anbianc @serveBar	2 9 2 2
anbianc chanpagn	2 9 2 2
anbianc est	-2 -3 -3 4
anbianc~chanti	8 1 1 2
anbianc~froid	2 1 2 8
anbianc~je	3 9 3 6
anbianc~pour	2 9 2 2
anbianc~tout	1 7 1 1
anboch	4 5 20 5
anboch a	7 5 20 7
anboch~5	-2 -2 6 0
anboch~h	2 1 11 3
anboutelag	-8 -9 -8 -7
anbras	25 1 3 6
anbras dan	6 1 1 2
anbras sur	5 -1 0 1
anbras~bouch	5 -1 0 1
anbras~de	13 1 2 3
anbras~la	10 0 1 2
anbras~le	8 2 1 2
ancadr @me	4 7 3 3
ances	4 1 19 3
ances @me	5 5 14 5
ances les	3 2 8 3
ances mes	4 3 10 4
ances~cliant	9 8 26 9
ances~de	2 2 5 2
ances~premi	5 5 14 5
ances~tout	2 1 7 2
anchen	3 2 17 3
anclos	0 0 7 1
anclum	3 3 10 3
and	8 8 3 11
andicap	11 11 4 5
andorm	11 5 5 14
andorm et	11 0 2 0
andorm un	0 -1 0 11
andormant	-10 -8 -9 -8
andorm~chien	3 3 4 12
andorm~le	6 13 6 13
andorm~ne	7 0 1 -1
andorm~pas	7 0 1 -1
andorm~vieux	1 -1 1 12
androit ou	10 2 3 3
anduit	7 4 14 5
and~laugh	2 7 2 2
ane	-4 -5 -12 -9
ane @die	-3 -7 -7 -6
ane @past	-3 -7 -7 -6
ane @threat	7 -2 -2 -1
ane dernier	-3 -7 -7 -6
ane prochen	7 -2 -2 -1
anestes	-6 -6 -5 -5
anfant	-4 -5 -4 -5
anfant @me	-6 -4 -4 -4
anfant @shout	-6 -6 -6 -5
anfant de	11 10 3 5
anfant me	-6 -4 -4 -4
anfant pend	3 3 11 4
anfant pour	-5 -4 -4 -4
anfant se	-7 -8 -6 -5
anfant~a	-6 -5 -5 -4
anfant~crech	-5 -6 -5 -4
anfant~le	11 3 7 4
anfant~pleur	-6 -5 -4 -4
anferm	0 -11 -10 -9
anferm dan	14 -4 -2 -2
anferm les	-9 -11 -9 -9
anferm~chanbr	13 3 3 3
anferm~cofr	7 1 1 1
anferm~dan	-9 -11 -9 -8
anferm~la	22 6 7 8
anferm~le	14 -2 0 0
anferm~une	-6 -4 -4 -4
anfonc	12 -1 6 3
anfonc la	7 0 -1 1
anfonc~dan	9 -2 0 1
anfourn	3 4 16 5
anfourn les	3 3 8 3
anfourn~a	3 3 11 4
anfourn~baget	4 4 13 5
angar	9 1 3 2
angar @he	8 1 2 3
angar il	8 1 2 3
angeul	4 21 5 16
angeul @adult	2 14 3 3
angeul @shout	4 4 4 14
angeul @weak	2 14 3 3
angeul com	2 14 3 3
angeul pour	4 4 4 14
angeul~du	2 11 3 3
angeul~poison	2 11 3 3
angeul~un	4 4 4 14
angle	-1 2 9 1
angle @die	-6 -6 -7 -6
angle @tired	-6 -6 -7 -6
angle mort	-6 -6 -7 -6
angles	-12 -18 -16 -13
angois	-2 4 0 28
angois dan	0 0 1 11
angois~dimanch	2 1 1 10
angois~la	0 0 1 11
angois~le	-2 -3 -3 8
angois~reserv	0 0 1 11
angourd	1 3 12 3
anim	-2 -9 -7 -9
anim @bore	2 3 9 3
anim @demolish	9 3 3 3
anim @grab	9 3 3 3
anim @me	-5 -8 -6 -6
anim @photo	2 3 9 3
anim @stop	2 3 9 3
anim a	10 7 2 3
anim et	-7 -8 -6 -6
anim me	-4 -7 -5 -5
anim telefon	2 3 9 3
anim tir	9 3 3 3
animaler	-6 -7 -6 -6
animal~les	-5 -7 -6 -5
animor	10 1 2 3
anim~a	-5 -4 -5 -5
anim~un	10 2 3 3
aniverser	-3 -8 -4 6
aniverser de	-2 -5 -4 -4
anonc	-10 1 -10 -8
anonc au	2 7 2 2
anonc~le	-6 -7 -6 -5
anonc~micro	2 7 2 2
anonc~poid	1 6 1 2
anorex	4 12 4 4
anpech	3 6 2 11
anpech de	3 0 2 10
anpech~dorm	0 0 2 10
anploi	9 7 -1 1
anploi se	9 7 3 4
anploi~a	6 0 1 2
anploi~de	8 0 1 2
anploi~sont	2 7 2 2
anpoign	7 15 5 6
anpoign @shout	4 12 4 5
anpoign pour	4 12 4 5
anpoign~une	4 12 4 5
anpoison	-7 -8 -7 -6
anport	2 9 3 6
anport contr	2 7 3 6
anport~moi	2 7 3 6
anpoul	-13 -13 -11 -12
anprent	-5 -5 -5 -4
anregistr	-7 -9 -9 -7
ans	-3 -5 -9 -7
ans @i	-6 -11 -11 -9
ans @me	6 2 -1 0
ans a	6 4 1 1
ans ce	-7 -9 -7 -7
ans de	1 15 5 8
ans et	0 -10 -5 -4
ans il	-6 -5 -5 -4
ans je	-6 -11 -11 -9
ans lic	2 7 2 3
ans me	6 2 -1 0
ansanbl	-3 -5 -6 2
ansanbl et	-1 -7 -3 6
ansanbl~je	2 0 2 10
ansanbl~me	4 -4 1 8
ansanbl~moi	2 3 2 9
ansegn	0 0 6 1
ansent	0 5 1 1
ansien @adult	7 -1 0 0
ansien @weak	7 -1 0 0
ansien com	7 -1 0 0
ansien~clas	2 11 3 4
ansien~de	2 11 3 4
ansien~dit	15 2 3 4
ansien~il	11 2 2 3
ansuit	-8 -7 -6 -6
ansuit @he	1 12 2 3
ansuit @one	-5 -5 -5 -6
ansuit il	2 9 3 3
ansuit on	-5 -5 -5 -6
ansuit~me	6 9 4 4
ans~a	9 1 -2 -1
ans~aur	-6 -5 -5 -5
ans~est	-6 -8 -6 -5
ans~il	-8 2 -3 -3
ans~le	-1 -4 -4 -3
ans~mes	2 7 2 3
ans~ne	6 3 3 7
ans~plus	1 11 4 7
ans~son	-5 -7 -5 -5
ans~tout	2 7 2 3
antand	8 15 4 3
antand ses	2 17 4 3
antandr	7 13 3 2
antandr ses	1 7 1 0
antandu	1 14 1 -1
antandu dan	0 6 1 1
antandu le	1 5 1 1
antandu~dos	0 6 1 1
antandu~mon	0 6 1 1
antand~bien	6 5 3 3
antand~cle	1 10 2 2
antand~dan	1 10 2 2
antel	3 4 15 5
antel le	2 3 11 3
antel~deux	1 1 7 2
antel~la	2 2 6 2
anti	1 0 9 1
antibruit	1 4 7 0
antier	6 9 15 7
antivol	-4 -5 -6 -4
antors	0 1 7 2
antour	2 9 1 2
antour en	4 10 4 4
antour~roug	4 10 4 4
antrant	-10 -5 -10 -9
antrant dan	-6 -7 -7 -6
antrant~chac	-5 -6 -5 -5
antrant~chanbr	-5 -6 -5 -5
antrejanb	14 2 4 4
antrejanb en	6 0 1 1
antrejanb~et	10 1 3 3
antren	-15 -17 -14 -14
antreneur	-4 -7 -6 -4
antrepris	-3 3 -3 7
antrepris~est	1 1 1 7
antrer	-8 1 -5 -2
antrer~cet	1 11 3 2
antretien	-7 -4 -9 -6
antretien de	1 7 1 2
anuer	-5 -5 -6 -5
anul	-4 -8 -8 -7
anvelop	-16 -13 -16 -10
anvelop a	-6 -1 -1 -4
anvelop~ai	3 1 3 11
anvelop~gar	1 7 1 2
anvelop~un	-1 9 -1 1
anvoiant	0 7 1 1
an~en	-6 -6 -5 -6
an~et	10 1 3 3
an~il	7 -1 1 1
aparel	0 17 8 4
aparel @disabled	1 9 2 2
aparel @looks	5 16 4 5
aparel audit	1 9 2 2
aparel danter	5 16 4 5
aparel sur	1 0 8 1
aparel~ils	-1 8 1 1
aparel~les	2 6 1 2
apel @adult	-3 -10 -7 -6
apel @given	-5 -7 -4 -4
apel @weak	-6 -7 -6 -5
apel ca	12 6 2 8
apel chanpion	-5 -7 -5 -5
apel chef	-7 -9 -6 -6
apel en	3 7 3 3
apel et	-8 -6 -9 -7
apel la	1 13 0 -1
apel le	-4 10 0 -1
apel les	-6 -10 -9 -8
apel tout	-5 -7 -4 -4
apelant	4 22 4 4
apelant ca	7 1 1 2
apelant la	0 10 2 1
apelant le	4 20 6 6
apelant~de	2 13 3 4
apel~alor	1 5 1 1
apel~boulet	3 8 2 2
apel~ca	-14 -18 -13 -13
apel~ce	-13 -17 -12 -12
apel~de	4 12 4 5
apel~depuis	2 6 2 2
apel~dev	1 6 2 2
apel~ele	-6 -7 -5 -5
apel~en	-8 -8 -9 -7
apel~est	-15 -17 -13 -13
apel~il	-8 -5 -6 -6
apel~je	-10 -12 -13 -13
apel~le	0 10 0 0
apel~les	3 14 5 5
apel~me	4 -7 -2 3
apel~mer	-9 -7 -6 -6
apel~mond	-5 -7 -4 -4
apel~poul	2 6 2 2
apel~pour	-9 -2 -6 -5
apel~tout	0 9 1 1
apero	3 14 2 4
apero du	2 10 2 3
apero~vandred	2 10 2 3
apiculteur @i	2 2 6 2
apiculteur je	2 2 6 2
apiculteur~sort	2 2 8 3
apiculteur~un	1 1 5 2
aplic	-1 -1 7 0
aplic la	3 3 12 4
aplic~decolor	1 1 6 2
aplic~sur	1 1 6 2
aplod	-11 -13 -10 -13
aplod cand	2 11 4 3
aplod~je	2 11 4 3
aport	2 2 8 4
aport la	9 1 0 2
aport le	-1 6 3 2
aport les	8 7 24 8
aport un	-4 -2 -5 -4
aport~de	3 2 8 3
aprand	7 -6 0 13
aprand @bore	2 2 3 9
aprand @not	2 2 3 9
aprand rien	2 2 3 9
aprandr	4 3 -8 -1
aprandr a	4 1 0 8
aprandr la	1 8 1 2
aprandr les	-7 -7 -7 -7
aprandr~compt	0 3 2 9
aprandr~des	-7 -7 -7 -7
aprandr~que	4 6 2 2
aprant	14 10 1 2
aprant @me	20 3 5 6
aprant dan	14 3 4 5
aprant des	0 11 3 3
aprant majeur	-10 -8 -10 -8
aprant me	20 3 5 6
aprant se	8 4 2 1
aprantisag	-5 -7 -7 -5
aprant~a	12 1 1 2
aprant~du	2 7 2 2
aprant~la	9 11 4 5
aprant~le	11 0 3 3
aprant~les	-7 -8 -7 -6
aprant~me	5 3 1 2
aprant~mis	6 0 1 2
aprant~moi	3 9 3 3
aprant~ont	11 1 2 3
aprant~pris	7 0 2 2
aprant~que	-4 10 0 0
aprant~sur	2 7 2 2
apre @given	-5 -6 -6 -5
apre @i	2 0 -1 10
apre @me	4 15 1 12
apre @shame	2 0 2 8
apre avec	7 -2 -1 0
apre avoir	2 2 13 2
apre catr	2 0 2 8
apre ce	1 5 -2 -3
apre dix	-7 -9 -6 -6
apre et	8 3 5 4
apre huit	3 0 3 12
apre il	-4 -5 -8 -7
apre je	2 0 -1 10
apre la	7 -6 2 -2
apre le	11 5 7 -1
apre les	4 10 1 2
apre me	6 8 4 10
apre moi	3 5 4 9
apre que	8 9 3 3
apre tout	-5 -6 -6 -5
apre un	-5 -6 -6 -6
aprem	8 12 11 8
aprem ca	1 1 7 2
aprem sur	2 0 5 6
aprem~les	2 1 6 2
apresi	16 18 6 7
apre~a	8 -10 -2 1
apre~ai	7 2 5 6
apre~avec	1 10 2 3
apre~avoir	6 8 4 10
apre~chanti	10 0 2 3
apre~de	-2 7 2 0
apre~dit	6 0 2 8
apre~en	-3 -6 -6 -5
apre~est	9 5 0 1
apre~etait	-8 -6 -10 -8
apre~fermetur	7 0 1 1
apre~heur	-8 -11 -9 -8
apre~il	7 3 0 1
apre~ils	5 8 2 1
apre~jour	3 -1 2 17
apre~la	14 20 17 10
apre~le	5 13 6 6
apre~me	-3 -13 -8 -8
apre~montr	-10 -9 -9 -7
apre~parc	1 8 2 2
apre~person	2 -1 1 12
apre~port	6 8 4 4
apre~que	0 15 2 2
apre~regard	3 3 8 10
apre~servic	0 -1 -7 -6
apre~sur	3 6 7 3
apre~un	-8 -11 -11 -10
apre~une	18 3 3 5
apre~visit	-7 -5 -6 -5
apris	-10 -13 -10 -10
apris a	-7 -10 -6 -8
apris ca	-8 -9 -10 -8
apris ce	-8 -9 -8 -7
apris la	-6 -6 -7 -5
apris le	-7 -8 -3 -5
apris les	-7 -8 -11 -7
apris par	4 3 3 13
apris que	-10 -12 -11 -10
apris~coeur	4 3 3 13
apris~de	-8 -9 -10 -9
apris~dir	-4 -5 -5 -4
apris~electr	3 3 9 4
apris~et	2 1 7 2
apris~fair	-7 -11 -6 -10
apris~hui	-6 -7 -8 -6
apris~le	2 -1 -2 8
apris~les	-10 -12 -9 -9
apris~lir	-4 -5 -5 -4
apris~mot	-8 -10 -10 -7
apris~nom	-4 -4 -6 -3
apris~que	-9 -10 -10 -9
apris~reconetr	-8 -8 -9 -7
apris~transpalet	3 3 9 4
apris~un	-6 -8 -9 -9
aproch	-1 -11 -16 -11
aproch @not	-7 -6 -6 -6
aproch de	-6 -5 -8 -5
aproch~fer	9 1 2 2
aproch~la	-6 -5 -7 -5
aproch~sci	-8 -9 -11 -8
apui	0 -4 8 1
apui @sexist	1 1 0 7
apui ca	4 1 9 3
apui fort	1 1 0 7
apui sur	8 6 19 7
apui~bouton	7 4 13 5
apui~la	2 2 5 2
apui~le	2 3 11 3
apui~pedal	2 2 5 2
arab	-1 16 2 3
arab~les	1 6 2 2
arach	2 4 8 0
arach @me	10 -1 -1 1
arach la	5 13 10 6
arach les	1 1 8 1
arach mon	7 0 0 2
arach une	-6 0 -6 -4
arach~dent	-8 -8 -9 -8
arach~shirt	7 0 0 2
arang	15 14 4 1
arang @given	9 0 2 1
arang @shout	4 10 3 2
arang pour	4 10 3 2
arang tout	9 0 2 1
arang~le	9 0 2 1
arang~mond	9 0 2 1
arbitr	-9 -11 -9 -9
arbre	-5 -7 -4 -5
arc	1 5 11 1
arc de	-5 -5 -6 -4
arcad	9 2 9 4
architect	-11 -8 -14 -10
architect @me	-11 -10 -13 -10
architect me	-11 -10 -13 -10
architect~a	-11 -10 -13 -10
archiv	-6 -9 -10 -4
arc~est	2 2 6 2
arc~masc	2 2 8 2
ardois	-5 -6 2 -3
ardois~la	-5 -6 -7 -5
aret	1 3 -1 7
aret @deed	0 6 1 10
aret @given	0 6 1 9
aret @not	-8 -1 -6 -1
aret ce	2 -3 1 9
aret de	6 9 5 4
aret et	-3 -7 -8 -8
aret la	7 8 7 7
aret le	0 0 1 9
aret pas	0 6 1 10
aret plus	-8 -9 -8 -11
aret si	0 7 1 1
aret~ai	5 7 3 2
aret~bus	4 8 3 8
aret~ce	0 -2 1 9
aret~compt	4 12 6 3
aret~de	-1 5 1 9
aret~fum	-7 -8 -8 -6
aret~il	-3 -6 -4 -4
aret~je	7 0 -2 2
aret~les	-8 -8 -7 -4
aret~me	1 6 -2 -4
aret~pens	-1 1 1 8
aret~pour	8 3 4 11
aret~que	-4 -11 -7 -8
aret~stag	3 3 6 21
aret~y	-1 -2 -2 11
argant	14 15 16 8
argant @shout	15 1 2 4
argant pour	15 1 2 4
argant~a	2 2 10 3
argant~dan	8 2 4 3
argil	-4 -4 -6 -5
arier	18 11 18 8
arier @charge	16 9 2 5
arier boutic	16 9 2 5
arier de	2 0 7 1
arier~la	1 0 8 2
arier~le	3 8 2 3
ariv @alone	-10 -13 -9 -9
ariv @deed	5 7 5 25
ariv @given	5 10 6 25
ariv @not	11 8 7 27
ariv avec	10 12 5 5
ariv dan	2 -2 1 5
ariv mem	1 9 2 0
ariv par	-7 -8 -7 -6
ariv pas	5 7 5 25
ariv plus	12 7 5 14
ariv vit	11 0 3 3
arivant	-10 -10 -11 -9
ariv~5	2 2 7 2
ariv~8	-5 -5 -7 -5
ariv~a	13 9 8 22
ariv~chanti	4 -1 7 2
ariv~en	11 6 10 4
ariv~huit	-9 -10 -14 -10
ariv~je	7 7 3 2
ariv~la	-6 -6 -5 0
ariv~le	-8 -8 -10 -8
ariv~me	-3 -2 1 14
ariv~minut	2 13 1 2
ariv~que	-1 5 1 1
ariv~respir	9 0 2 4
ariv~retard	8 0 2 2
ariv~rien	2 1 2 7
ariv~sal	0 -2 0 5
ariv~un	6 1 1 1
ariv~une	1 8 1 1
arme	2 -10 -9 -6
arme dan	7 -1 0 1
arme de	-7 -8 -7 -6
arme et	10 3 3 4
arme~a	10 3 3 4
arme~la	10 0 2 2
armoir @power	0 -1 6 1
armoir~tansion	2 3 9 3
aros	-9 -9 -16 -10
aros au	9 -2 -1 0
aros la	1 1 1 7
aros les	-12 -12 -13 -11
arosoir	-8 -9 -8 -7
aros~jet	11 2 3 3
aros~plant	-5 -5 -5 0
arsel	-11 -3 -12 -9
arsel au	-7 -8 -7 -6
arsel~coleg	-5 -6 -5 -4
arsel~de	4 13 4 5
arsel~les	-10 -15 -12 -11
arsel~travel	-5 -6 -7 -5
arsel~voisin	3 8 2 3
art	-8 -8 -10 -9
articl	-13 -15 -13 -11
articl dan	-4 -5 -5 -4
articl sur	-5 -6 -5 -4
articl~le	-7 -9 -8 -6
articl~sac	-4 -5 -5 -4
artific avec	5 5 13 5
artific~le	5 5 13 5
as	-6 11 0 -3
as @bore	0 7 2 2
as @not	3 9 4 3
as rien	0 7 2 2
as tes	1 6 2 2
asans	2 2 11 3
asanseur	-4 -7 1 -1
asard	7 1 2 2
ascip	7 4 1 1
ascip ce	5 6 2 2
ascip~est	5 6 2 2
aseoir	-1 -9 -1 -5
aseoir @not	2 2 8 2
aseoir a	-7 -6 -8 -6
aseoir ni	2 2 8 2
aseoir sur	6 0 1 2
aseoir~genoux	6 0 1 2
aseoir~le	-5 -5 -7 -5
aseoir~mang	2 2 8 2
aseoir~ses	6 0 1 2
aser	5 1 2 2
aser vit	5 1 2 2
asesoir	-5 -5 -7 -4
aseton	7 7 18 8
aseton et	2 2 5 2
asez	15 2 -2 2
asez~pour	7 6 2 2
asidant	0 -12 -11 -6
asidant ca	11 0 3 3
asidant de	-8 -8 -7 -4
asidant~ariv	7 -4 -1 -1
asidant~vit	14 -4 2 1
asied	1 5 2 8
asiet	5 7 -6 0
asiet a	13 0 2 3
asiet~vol	15 1 3 4
asis	-6 -3 -1 6
asis au	-8 -8 -7 -8
asis sur	0 2 9 3
asist	1 -5 -6 -5
asist @past	14 3 3 4
asist a	-3 -7 -6 -4
asist au	-5 -5 -6 -5
asist maternel	14 3 3 4
asist~la	-5 -7 -6 -5
asis~le	0 3 3 6
asis~minut	0 10 2 1
asoci	-8 -9 -9 -7
asoi	6 -1 1 1
asoi sur	6 -1 1 1
asperg	10 0 0 2
asperg~de	10 0 0 2
aspir	-12 -13 -8 -11
aspir~hal	-6 -6 -9 -6
asur	-8 -13 -10 -9
as~de	-2 6 -1 -1
as~fait	7 3 8 4
as~la	0 10 2 2
as~ou	1 6 2 2
as~regl	1 6 2 2
as~vu	2 9 3 3
at	8 10 5 14
atac	-6 -9 -8 -7
atac le	-6 -7 -7 -6
atach	7 -12 -5 -7
atach @me	-6 -8 -7 -6
atach a	26 5 14 9
atach les	-10 -8 -9 -7
atach mes	-9 -9 -7 -7
atach~ai	-6 -5 -6 -5
atach~au	8 -1 -1 1
atach~chais	8 0 2 2
atach~cheveux	-11 -10 -9 -8
atach~foteuil	13 3 4 4
atach~je	-10 -8 -10 -8
atach~poto	6 1 1 2
atach~son	18 4 5 5
atach~une	8 5 14 6
atandant a	6 1 1 2
atandant~pour	7 1 2 2
atandr	13 7 4 17
atandr @me	7 6 3 2
atandr mes	3 6 2 0
atandr que	2 6 3 8
atandu	-5 -14 -12 5
atandu que	-11 -10 -10 -11
atandu~de	0 -8 -6 -5
atandu~il	-8 -8 -7 -7
atantat	-4 -6 -4 -4
atasant	-5 -5 -7 -5
atel	1 5 6 3
ateli	7 6 1 1
ateli @he	3 9 10 5
ateli @me	7 1 0 2
ateli a	18 12 8 8
ateli ce	13 17 8 8
ateli de	-7 -10 -7 -6
ateli il	2 9 3 3
ateli parc	0 6 1 1
ateli~a	8 6 3 4
ateli~est	13 17 8 8
ateli~fait	1 2 8 2
ateli~la	8 1 10 3
ateli~on	-4 -5 -4 -4
ateli~une	-6 -2 -7 -5
atend	0 -1 -2 4
atend @alone	8 -2 1 1
atend @deed	2 7 7 2
atend @given	2 7 7 2
atend @not	2 7 7 2
atend a	4 -1 0 4
atend avec	-6 -6 -5 -5
atend dan	-10 -11 -9 -9
atend derier	8 -2 1 1
atend le	-4 -5 -5 -5
atend pas	2 7 7 2
atend que	1 16 3 1
atend~a	1 8 -1 -1
atend~chos	4 3 4 10
atend~couloir	-10 -11 -9 -9
atend~je	3 6 2 5
atend~le	-15 -11 -10 -13
atend~port	10 -4 1 1
atent	-7 -4 -2 4
atent @i	3 2 6 8
atent a	1 6 2 2
atent je	3 2 6 8
atent~est	1 4 1 6
atent~la	6 12 12 6
atent~me	-6 -4 -4 -4
atrap	17 5 15 8
atrap les	4 2 17 5
atrap par	14 5 2 5
atrap~ceu	5 0 0 1
atrap~col	5 1 0 2
atrap~et	5 -1 3 1
atrap~la	10 6 7 5
atrap~le	6 1 0 2
atsem	-6 -5 -11 -7
atsem~main	-7 -7 -8 -6
at~il	4 10 5 13
au @adult	-4 -6 -7 -6
au @alone	9 5 0 5
au @blade	7 6 23 8
au @blood	8 -4 -1 1
au @blow	5 4 19 4
au @body	10 6 9 9
au @booze	-3 -1 12 -1
au @boozeDrink	-6 -2 -6 -6
au @bore	-8 3 -4 -2
au @charge	-3 -10 -3 -4
au @chem	11 3 15 5
au @client	6 0 1 0
au @deed	-7 -8 1 -3
au @demolish	4 14 8 7
au @despair	1 2 5 12
au @die	6 6 0 -1
au @disabled	11 5 18 7
au @drug	-5 8 -4 -3
au @drunk	3 7 6 2
au @exclude	5 4 7 -1
au @fear	-3 14 -3 1
au @fiction	-4 -3 -9 -6
au @gear	-6 -8 -6 -6
au @given	-1 -1 5 0
au @goback	1 -8 -2 1
au @heat	-1 -1 20 2
au @hit	-1 3 6 1
au @hour	3 5 2 3
au @hurt	20 6 15 7
au @insult	2 11 9 3
au @intimate	3 1 6 2
au @load	-4 -9 -8 -7
au @lock	-11 -11 -9 -9
au @looks	10 8 7 12
au @love	-10 -9 -11 -8
au @machine	11 9 25 8
au @mate	-8 -4 -7 -7
au @means	7 3 14 2
au @photo	-8 -4 -8 -4
au @pressure	9 3 10 5
au @price	8 4 1 8
au @quit	7 5 -1 6
au @race	-2 -8 -8 -5
au @rays	-5 -6 -6 -9
au @selfharm	-1 -2 5 -2
au @serveBar	0 3 8 3
au @sex	-9 -8 -9 -7
au @sexist	-9 -8 -12 -10
au @shame	-1 7 -2 -1
au @shout	4 -2 3 -1
au @smoke	3 2 10 4
au @stop	-11 -5 -8 -5
au @tired	5 8 11 19
au @to	-1 4 -4 0
au @trade	-14 -16 -13 -12
au @vehicle	-1 0 6 -1
au @weak	-6 -7 -8 -6
au @weapon	2 3 24 5
au @wound	2 0 13 5
au achoir	4 0 5 2
au angar	2 2 6 2
au babi	-10 -8 -8 -8
au bon	-7 -6 -7 -5
au bord	11 1 11 2
au boulot	2 4 6 2
au bout	5 8 11 19
au box	3 4 10 4
au bras	6 2 2 2
au burin	2 1 8 2
au buro	-5 -4 -10 -8
au cabinet	-5 -14 -10 -10
au cai	0 5 0 1
au car	-9 -9 -8 -7
au cas	4 0 2 6
au chaud	-9 -8 -9 -7
au chocolat	-9 -6 -6 -6
au ciel	0 8 1 1
au club	-7 -7 -9 -6
au coin	6 7 -1 -1
au coleg	5 5 0 6
au compreseur	3 3 8 3
au compteur	3 2 10 2
au contrer	-8 -13 -7 -3
au coud	5 4 11 4
au coup	0 1 9 1
au couto	2 2 11 3
au couvreur	3 3 7 3
au craion	-8 -7 -7 -6
au cran	7 9 10 4
au cut	4 3 9 4
au debut	-5 -4 -6 -8
au depot	2 -1 9 -3
au desus	6 1 6 1
au din	-7 -8 -6 -7
au doigt	-5 -5 -6 -4
au fer	4 4 9 4
au fond	-7 -9 0 -8
au fot	-7 -1 -4 -4
au foteuil	11 5 18 7
au fournil	7 6 22 7
au fusil	2 5 15 6
au garag	-4 1 -12 -6
au gichet	-6 -7 -5 -2
au grand	6 5 16 6
au jet	5 -4 -5 -3
au journal	-7 -8 -6 -6
au jus	-5 -6 -6 -5
au labo	-9 -12 -6 -9
au lait	-9 -9 -9 -8
au laminoir	2 1 6 2
au lit	12 -1 3 6
au loup	-7 -7 -7 -6
au lyc	7 19 6 6
au magasin	-5 -7 1 -8
au march	-1 3 12 1
au marto	-1 0 10 1
au mauv	0 3 1 7
au micro	-3 7 -4 -2
au microscop	-5 -5 -7 -6
au milieu	12 23 21 13
au moin	22 15 3 12
au moyen	4 3 13 4
au mur	1 17 1 2
au nez	1 4 7 20
au papi	-6 -7 -8 -6
au parc	-20 -22 -20 -20
au pet	0 9 1 0
au pied	1 1 6 0
au pistolet	7 8 24 9
au planing	-8 -7 -7 -6
au poignet	-4 -1 8 0
au port	-7 -6 -3 -5
au post	5 4 13 5
au poto	6 1 1 2
au pouc	-7 -11 -8 -9
au pre	0 0 7 1
au presing	6 3 9 3
au primer	-8 -6 -7 -7
au rayon	-4 -5 -8 -7
au resiclag	-5 -7 -5 -5
au resto	1 3 10 4
au restor	6 3 14 9
au retour	5 14 5 14
au revoir	-1 -14 -10 -4
au rhum	-4 -7 -1 -4
au salon	6 -2 -1 -1
au sang	16 2 4 3
au secateur	2 2 6 3
au secretariat	-7 -9 -8 -8
au sel	-8 -7 -8 -7
au sen	-6 -9 -9 -7
au servic	-5 -9 -1 -5
au soir	8 11 3 9
au sol	-6 -11 -13 -6
au solel	-10 -10 -12 -10
au sous	1 7 2 1
au stag	7 5 -1 6
au stand	2 3 12 3
au standard	-3 -3 -2 7
au suisid	6 -1 0 -2
au supermarch	4 13 3 4
au tabac	3 2 10 4
au tablo	1 9 -1 1
au tail	2 1 6 2
au teatr	-9 -11 -11 -9
au telefon	-10 -3 -8 -4
au tour	4 4 10 4
au travel	-5 -6 -7 -5
au treuil	3 3 9 4
au tribunal	-8 -9 -9 -7
au troisiem	0 -1 8 1
au ventr	-5 4 -6 -1
au visag	24 5 7 7
au vol	0 6 4 1
au whit	1 1 7 2
au zoo	-7 -7 -7 -6
aucun	-12 -13 -6 3
aucun @despair	3 3 4 13
aucun @gear	6 11 16 6
aucun @mate	2 3 2 7
aucun @mock	-10 -15 -10 -10
aucun @price	-7 -8 -10 -8
aucun colegu	2 3 2 7
aucun mocer	-10 -15 -10 -10
aucun risc	-9 -10 -9 -8
aucun~a	2 8 2 7
aucun~je	-8 -11 -9 -8
aucun~mon	-3 -6 -4 -1
aucun~ne	2 3 2 8
aucun~pour	4 3 15 4
aucun~sur	-3 -6 -4 -1
audit	1 9 2 2
audit @he	0 6 1 1
audit ils	0 6 1 1
aupr	0 6 0 1
aupr de	0 6 0 1
aur	7 -2 -5 2
aur @despair	2 11 4 10
aur @given	5 4 2 3
aur @not	19 5 4 6
aur @told	-9 -9 -7 -7
aur bien	-7 -6 -7 -6
aur dit	-9 -9 -7 -7
aur du	10 9 7 11
aur le	-6 -9 -8 -9
aur mieux	2 11 4 10
aur plus	21 3 4 3
aur une	16 0 4 2
aur~age	-8 -8 -7 -7
aur~besoin	16 2 3 3
aur~bon	15 1 4 4
aur~de	7 10 3 7
aur~ecrir	3 3 4 15
aur~fait	2 11 4 10
aur~not	12 0 3 3
aur~voulu	-7 -5 -7 -5
aus @adult	8 1 10 4
aus @given	1 2 2 7
aus @i	9 16 5 4
aus @sad	0 1 1 7
aus @weak	8 1 10 4
aus com	8 1 10 4
aus et	10 -3 2 1
aus ils	-6 -7 -6 -8
aus je	9 16 5 4
aus se	-5 -7 -6 -5
aus~ai	6 16 5 6
aus~ce	1 2 9 2
aus~eu	2 8 2 3
aus~fair	1 6 2 2
aus~il	0 -11 -5 -5
aus~matin	3 1 16 3
aus~me	-3 -10 -6 -8
aus~pour	5 1 7 3
aus~rir	-5 -7 -5 -7
aus~trompant	-5 -7 -6 -5
auto	4 2 9 3
autr	5 9 3 6
autr @body	14 -1 2 2
autr @bore	1 4 2 7
autr @charge	1 9 2 2
autr @deep	1 4 2 7
autr @exclude	0 10 2 2
autr @i	8 6 16 4
autr @mate	9 6 1 8
autr @see	1 4 2 7
autr @sexist	1 6 2 1
autr @to	1 7 -1 0
autr @weak	11 8 2 9
autr a	-9 -1 -6 -5
autr chos	1 -4 -1 10
autr cot	14 -1 2 2
autr je	8 6 16 4
autr ont	10 12 7 16
autr regard	1 4 2 7
autr rient	3 4 3 8
autr savant	1 0 1 7
autr se	1 5 1 1
autr stagier	10 6 1 9
autr travel	2 1 2 8
autr vont	1 0 0 8
autr~a	8 -9 -4 3
autr~ca	5 8 3 3
autr~coi	1 0 1 7
autr~dan	-1 10 2 2
autr~de	4 0 4 15
autr~doivant	1 1 2 7
autr~est	9 1 2 1
autr~et	7 2 3 5
autr~fait	2 0 3 13
autr~ils	0 1 2 11
autr~la	-9 -14 -10 -5
autr~le	1 5 10 4
autr~les	6 3 11 4
autr~marant	1 5 1 1
autr~me	7 21 5 4
autr~ne	9 4 3 1
autr~par	2 7 9 3
autr~pas	0 4 2 5
autr~san	-1 8 1 1
autr~se	0 -6 -3 -3
autr~tout	6 0 5 19
autr~un	7 8 5 9
autr~une	-6 -6 -6 -5
aux @alone	12 16 7 11
aux @animal	-11 -12 -12 -10
aux @blade	-5 -5 -6 -4
aux @blood	11 16 6 9
aux @blow	6 0 -2 -1
aux @body	5 9 -1 -1
aux @client	0 4 11 9
aux @cry	10 10 3 7
aux @drunk	-5 -10 -7 0
aux @fear	-7 -4 -6 -6
aux @goback	1 10 3 2
aux @hit	11 -1 0 1
aux @insult	3 5 12 4
aux @intimate	14 1 5 3
aux @mate	2 8 -2 0
aux @not	9 4 12 5
aux @serve	14 18 10 10
aux @shame	7 3 9 4
aux @tired	-8 -5 -8 -7
aux @weak	-3 -3 -8 -6
aux @weapon	-5 -5 -6 -4
aux adult	-5 -6 -6 -5
aux autr	7 12 5 5
aux bras	10 9 3 4
aux cliant	-1 4 7 8
aux cot	13 2 3 3
aux dominos	-10 -9 -10 -9
aux fes	11 -1 0 1
aux jamb	-7 -4 -6 -6
aux machin	-6 -6 -6 -6
aux manet	1 1 9 2
aux mineur	-6 -6 -6 -5
aux petit	-5 -7 -5 -5
aux pied	0 6 2 2
aux poul	-6 -6 -7 -6
aux siso	-5 -5 -6 -4
aux toilet	13 17 7 10
aux urganc	7 0 9 2
aux wc	6 3 1 0
aux yeux	-5 -10 -7 0
aux~18	2 2 9 3
aux~a	-9 -5 -3 -7
aux~ai	-10 -6 -12 -8
aux~apre	-1 1 5 0
aux~avec	-11 -10 -12 -6
aux~ce	-16 -11 -6 -11
aux~de	-1 1 5 -1
aux~debut	-5 -6 -5 -6
aux~depuis	7 0 1 0
aux~dev	5 6 2 3
aux~est	-12 -9 -8 -7
aux~et	10 0 8 1
aux~etait	3 4 10 10
aux~fois	-7 -2 -4 -4
aux~il	12 1 2 2
aux~je	-3 -1 -8 -5
aux~les	-8 -9 -9 -8
aux~ma	0 10 1 1
aux~mon	-6 -7 -5 1
aux~ne	2 7 3 6
aux~parc	4 7 2 2
aux~que	3 10 0 3
aux~qui	8 8 3 3
aux~soir	-7 -8 -7 -7
aux~tout	3 -1 0 7
aux~trois	5 2 7 1
au~10	-14 -8 -8 -8
au~a	-3 -6 -1 -7
au~age	4 3 13 4
au~ai	-2 -7 3 -2
au~apre	0 -1 7 7
au~asanseur	8 9 23 9
au~au	15 17 6 5
au~avais	5 8 10 5
au~bon	-6 -6 -5 -5
au~cand	5 -10 -4 -6
au~ce	6 -2 -3 -2
au~celc	2 0 3 12
au~chou	1 1 10 2
au~cliant	-7 -6 -6 1
au~com	4 9 -2 1
au~contr	-13 -9 -10 -9
au~coup	-10 -9 -9 -8
au~couto	4 4 10 4
au~depart	3 9 6 3
au~des	10 5 13 3
au~deux	-5 -7 -4 -3
au~dev	-7 -14 -3 -7
au~dos	2 1 6 2
au~du	-8 -6 6 -7
au~ele	-2 11 6 1
au~electr	1 1 6 2
au~en	-10 -10 -13 -12
au~esestr	3 3 10 2
au~est	-12 -21 -14 -12
au~et	4 4 3 5
au~etag	-8 -10 -9 -8
au~eux	2 1 6 2
au~fac	2 11 3 3
au~fenetr	5 5 14 5
au~fin	-4 -5 -6 -5
au~fot	-10 -8 -8 -8
au~gros	2 1 7 1
au~hai	2 1 6 2
au~hi	0 0 6 0
au~hui	-7 -6 -7 -6
au~ici	17 7 5 9
au~il	-2 -5 -6 -7
au~ils	-10 -4 -8 -7
au~la	2 -1 6 0
au~les	0 4 5 1
au~lund	-11 -15 -11 -12
au~magasin	2 9 2 3
au~mais	-5 -10 -7 -3
au~matin	-3 -4 -6 -7
au~moin	6 1 2 1
au~mon	5 7 12 8
au~monsieur	-1 0 0 6
au~moteur	-6 -6 -6 -5
au~ne	3 5 1 7
au~nivo	9 2 7 3
au~nous	-6 -7 -7 -5
au~ojourd	-7 -6 -7 -6
au~on	-5 -8 -3 -4
au~ou	5 4 4 7
au~par	-5 -7 -6 -6
au~parl	0 0 1 7
au~part	0 -1 1 7
au~pas	-9 -8 -8 -7
au~patron	6 2 7 3
au~person	8 0 -1 0
au~placard	10 0 2 2
au~plus	1 1 6 6
au~point	0 1 6 2
au~pom	-4 -5 -5 -4
au~port	-7 3 -4 -3
au~propr	-3 -6 -5 -5
au~que	12 18 2 2
au~qui	3 9 7 8
au~regard	-1 -6 -5 -7
au~rien	1 11 2 -2
au~san	7 -1 11 4
au~secret	-6 -8 -5 -6
au~selon	1 5 1 1
au~semen	2 2 4 8
au~si	10 -3 -1 0
au~sol	1 7 2 1
au~souri	2 7 2 1
au~sous	10 1 5 3
au~spir	3 3 11 4
au~ta	2 14 3 0
au~ten	-7 -7 -10 -6
au~termic	2 1 6 2
au~tous	4 14 14 5
au~tout	5 -2 9 -3
au~tuteur	5 4 12 4
au~une	-4 10 -1 3
au~ver	-6 -7 -9 -6
au~vingt	-4 -3 -3 6
au~voir	-6 -8 -7 -6
au~y	-7 -10 -9 -8
avai	7 5 3 3
avais @bore	9 3 0 -1
avais @demolish	13 3 2 3
avais @despair	16 3 2 2
avais @die	3 7 3 2
avais @fear	-15 -19 -13 -16
avais @given	-8 -1 -7 -6
avais @grab	-8 -9 -7 -7
avais @insult	2 10 3 3
avais @lock	-5 -5 -8 -9
avais @lure	-3 -5 -6 -5
avais @not	8 5 4 5
avais @price	11 2 0 2
avais @quit	10 0 1 1
avais @shame	8 25 8 8
avais @stop	2 9 2 2
avais @threat	13 3 2 3
avais @wound	13 3 2 3
avais aret	9 0 1 0
avais cas	13 3 2 3
avais dej	10 -2 2 2
avais demand	-9 -6 -6 -6
avais envi	10 5 3 3
avais hont	6 19 6 6
avais imagin	1 1 2 9
avais just	0 -1 8 9
avais lais	2 9 2 2
avais les	-4 -6 -1 -2
avais oubl	7 -5 -2 -2
avais peur	-15 -19 -13 -16
avais plein	-6 -5 -7 -5
avais plus	6 1 2 5
avais prepar	3 3 2 8
avais repondu	13 8 5 6
avais rien	4 9 3 2
avais un	-10 1 -2 -7
avais~a	6 -4 -1 1
avais~ans	-10 1 -7 -6
avais~au	-7 -9 -6 -10
avais~boul	-7 -9 -7 -8
avais~caf	0 -8 -4 -4
avais~chien	-6 -7 -6 -6
avais~cle	-6 -7 -6 -6
avais~compr	5 1 2 7
avais~de	4 5 -2 5
avais~des	-6 -7 -6 -6
avais~du	-6 -8 -8 -6
avais~envi	3 3 5 18
avais~et	-5 -7 -11 -9
avais~huit	-6 -6 -6 -5
avais~je	-9 -8 -5 -1
avais~la	5 2 -5 -3
avais~le	1 -13 -10 -11
avais~les	7 10 3 3
avais~mais	2 2 6 2
avais~mal	3 0 2 7
avais~me	-6 -11 -9 -10
avais~mes	-2 -6 -2 6
avais~min	-10 -14 -9 -9
avais~mon	-8 -2 -3 -5
avais~pens	-6 -7 -5 -6
avais~pour	1 11 2 2
avais~poux	4 11 4 4
avais~qi	3 9 2 3
avais~qui	1 7 2 1
avais~son	-10 -10 -8 -8
avais~suis	1 1 2 9
avais~sur	3 2 13 3
avais~tee	-6 -5 -7 -5
avais~tet	2 7 3 5
avais~trac	-5 -5 -6 -5
avais~un	9 1 3 1
avais~une	-1 3 5 0
avais~ver	7 3 1 2
avait 240	-6 -5 -5 -5
avait @boozeDrink	11 20 6 6
avait @bore	-8 -8 -8 -9
avait @deed	19 13 18 10
avait @despair	-16 -16 -15 -14
avait @fear	-8 -9 -7 -7
avait @given	14 1 4 3
avait @grab	10 2 1 3
avait @heat	4 4 10 4
avait @height	6 1 1 1
avait @hide	-1 -3 -1 17
avait @hour	5 5 5 18
avait @lure	4 4 4 23
avait @to	-7 -6 -7 -7
avait @told	7 3 16 17
avait aval	8 -1 1 1
avait bu	4 22 5 5
avait coul	4 4 10 4
avait dit	5 3 16 17
avait du	11 -2 7 2
avait encor	3 12 3 3
avait fait	6 1 1 1
avait la	1 1 6 1
avait le	14 0 2 3
avait mis	8 7 11 5
avait oubl	-6 -7 -6 -7
avait pas	7 5 7 5
avait person	-7 -6 -7 -7
avait peur	-6 -6 -5 -5
avait prom	8 7 8 27
avait que	2 2 12 3
avait reson	-11 -12 -10 -10
avait son	2 9 2 2
avait tout	10 -2 1 1
avait~air	10 2 3 3
avait~ateli	1 1 1 5
avait~avec	0 8 1 0
avait~ca	14 4 4 4
avait~drol	2 8 2 3
avait~ele	-3 6 -4 -2
avait~en	-8 -11 -9 -10
avait~et	8 6 3 4
avait~grand	-10 -9 -9 -9
avait~heur	1 0 8 0
avait~les	7 10 15 10
avait~moi	6 1 12 3
avait~mond	-9 -9 -3 -7
avait~partout	13 4 3 4
avait~plato	2 2 0 8
avait~pour	8 3 14 11
avait~prevu	7 -1 1 1
avait~que	0 2 6 8
avait~sang	15 2 1 3
avait~son	-6 -6 -4 0
avait~sur	6 -2 0 -2
avait~une	3 6 11 5
aval	14 4 11 0
aval de	-1 -1 8 1
aval en	3 1 7 2
aval~a	3 3 11 2
aval~boit	11 3 2 4
aval~de	-3 -9 -12 -8
aval~medic	8 1 0 2
aval~traver	-1 -1 8 1
avanc	11 6 6 7
avanc @deed	3 6 3 6
avanc @me	-7 -6 -7 -7
avanc la	5 0 6 2
avanc mon	-7 -6 -7 -7
avanc~dan	1 1 8 2
avanc~la	7 -1 1 1
avanc~pas	7 1 1 5
avant @body	7 3 15 6
avant @given	-8 -10 -8 -7
avant @me	-11 -14 -12 -11
avant bras	7 3 15 6
avant chac	2 7 4 9
avant de	-1 10 -7 2
avant hi	10 18 7 19
avant la	-5 -7 -5 3
avant le	-14 -15 -15 -15
avant mon	-8 -10 -8 -8
avant que	6 9 5 2
avant tout	-8 -10 -8 -7
avant~aler	0 6 1 1
avant~alor	2 6 7 3
avant~ans	-5 -5 -6 -5
avant~antrer	-10 -1 -8 -7
avant~ariv	-10 -11 -10 -9
avant~ca	1 -6 -4 0
avant~de	-13 -12 -13 -11
avant~du	2 0 6 1
avant~fin	3 -1 1 11
avant~heur	-1 9 3 -1
avant~ils	-10 -13 -6 -10
avant~la	3 8 5 4
avant~le	-7 3 -7 -3
avant~les	-7 -4 -8 -6
avant~ma	6 -1 1 1
avant~on	-4 -9 -9 -7
avant~prandr	2 2 1 6
avant~rendr	-5 -6 -6 -5
aveant	-6 -7 -7 -5
aveant @not	1 5 9 2
aveant plus	2 1 7 2
aveant~de	4 9 9 4
aveant~je	-5 -9 -4 3
aveant~le	12 1 1 3
avec 8	1 1 5 1
avec @given	-6 -3 -8 -8
avec @hour	-6 -7 -7 -6
avec @hurt	5 18 6 6
avec @race	-6 -7 -7 -6
avec @sad	3 11 3 3
avec @shame	-5 -7 -5 -5
avec ca	-11 -8 -10 -10
avec catr	-5 -7 -5 -5
avec ce	-7 -3 -4 5
avec celc	8 6 4 3
avec chlo	-4 -4 -5 -4
avec de	-12 -18 -15 -13
avec des	2 8 -2 -2
avec douz	1 0 10 1
avec du	3 -2 -6 -1
avec ecrit	1 7 2 2
avec eux	-1 6 13 6
avec fatou	-6 -7 -7 -6
avec ine	-9 -10 -9 -6
avec la	-2 -4 5 -2
avec le	-1 -4 9 -2
avec les	-7 -2 -1 -6
avec lui	18 11 6 4
avec ma	-9 -3 -7 -9
avec me	8 -6 -1 -1
avec mes	-8 0 -5 0
avec moi	11 20 2 5
avec mon	-4 -4 -7 1
avec qui	2 15 6 15
avec ses	13 10 1 5
avec son	6 -6 -6 -4
avec tes	7 4 0 2
avec tout	-6 -3 -8 -8
avec une	-9 -11 -14 -12
avec~a	6 2 2 1
avec~agent	-1 -1 7 0
avec~agraf	-8 -9 -12 -10
avec~ai	2 2 8 3
avec~aid	0 3 16 4
avec~anfant	-3 -3 5 -2
avec~anim	-12 -8 -13 -10
avec~antour	3 7 3 3
avec~arme	12 3 4 4
avec~au	7 14 11 3
avec~autr	-12 -1 -9 -9
avec~avant	2 2 8 2
avec~baton	4 5 22 6
avec~blagu	-9 -9 -7 -7
avec~bon	-6 -7 -8 -6
avec~boulang	-5 -5 -6 -4
avec~boulanger	5 5 14 5
avec~bout	9 -1 1 1
avec~bouton	-5 -5 -6 -5
avec~bras	9 3 2 3
avec~briset	16 1 0 3
avec~bucheron	2 2 7 2
avec~ca	-5 -6 1 2
avec~caf	-12 -13 -12 -11
avec~camion	-8 -8 -10 -8
avec~cand	6 11 3 4
avec~carton	-1 3 7 1
avec~casc	-6 -2 -11 -6
avec~ce	5 5 1 -1
avec~chac	1 9 2 2
avec~chargeur	7 4 9 4
avec~charlot	1 8 2 2
avec~chef	-7 -9 -5 -7
avec~chut	-6 -6 -7 -5
avec~claseur	7 2 2 3
avec~cle	7 4 15 5
avec~cliant	-9 -7 -9 -8
avec~coeur	2 13 3 5
avec~colegu	-11 -14 -10 -10
avec~comanter	2 13 3 4
avec~contant	4 4 12 5
avec~copen	12 3 4 3
avec~copin	1 9 2 2
avec~cot	2 9 2 3
avec~couleur	-8 -11 -10 -9
avec~couto	12 5 15 7
avec~crochet	1 1 8 2
avec~cut	7 2 6 3
avec~dam	3 3 11 4
avec~dan	7 3 3 0
avec~de	-8 -10 -10 -10
avec~dedan	16 4 5 5
avec~dem	3 2 8 3
avec~deux	9 5 2 3
avec~dev	9 2 2 3
avec~doigt	-3 6 -4 -1
avec~drap	10 -1 -1 0
avec~ecip	-6 -6 -4 -7
avec~ele	-6 -7 -9 -8
avec~electr	4 5 9 5
avec~electrisien	3 3 7 3
avec~emoj	4 14 5 5
avec~en	8 -1 -5 -2
avec~epong	-6 -6 -9 -6
avec~et	7 1 1 0
avec~expre	12 1 3 3
avec~facteur	-7 -7 -9 -7
avec~faut	3 9 3 3
avec~fer	13 3 2 4
avec~fil	-9 -8 -10 -7
avec~gar	4 6 13 5
avec~gilet	-6 -7 -8 -5
avec~grand	10 9 14 13
avec~groin	5 13 5 5
avec~heur	-1 -5 -1 -4
avec~il	10 6 8 3
avec~jaun	-5 -5 -8 -5
avec~jou	1 1 2 6
avec~la	-6 2 -3 -1
avec~lais	7 3 6 3
avec~le	-5 -4 0 -7
avec~les	1 0 11 1
avec~levr	13 2 4 4
avec~linget	-5 -6 -7 -5
avec~livr	1 0 0 7
avec~machin	2 2 7 2
avec~main	-3 -2 -5 -4
avec~maitr	-7 -6 -8 -6
avec~manch	7 4 8 5
avec~me	-4 5 -2 -2
avec~mecanisien	-4 -4 -6 -4
avec~mem	-2 0 -2 9
avec~metr	-4 -4 -7 -4
avec~moniteur	1 2 8 2
avec~mot	9 12 3 4
avec~mouil	8 2 2 3
avec~moyen	-7 -7 -5 -6
avec~nez	9 6 4 4
avec~nom	4 18 4 5
avec~on	-8 -6 -5 -4
avec~otoport	3 2 6 3
avec~outil	1 1 18 4
avec~ouvert	9 1 2 3
avec~pano	4 7 11 3
avec~parc	15 3 3 4
avec~parel	0 8 2 2
avec~pas	5 5 11 4
avec~patron	2 5 10 3
avec~pend	6 6 14 4
avec~person	2 2 8 4
avec~petit	-3 0 5 -2
avec~pil	-5 -5 -6 -5
avec~pinc	-4 0 11 1
avec~pistolet	14 2 3 4
avec~port	2 2 6 2
avec~pour	6 7 17 9
avec~prenom	-12 -12 -12 -12
avec~produit	5 5 21 7
avec~puis	-11 -10 -12 -9
avec~que	4 13 5 7
avec~qui	-2 2 14 3
avec~regl	9 -2 -1 1
avec~residant	-7 -6 -8 -6
avec~respons	-5 -6 -6 -4
avec~sait	1 6 2 2
avec~sangl	2 2 13 3
avec~se	-6 -9 -6 -6
avec~secreter	-11 -10 -12 -9
avec~siso	0 -6 -5 -5
avec~soign	0 3 16 4
avec~souflet	8 3 7 4
avec~sourir	-3 -7 -7 -7
avec~stagier	-16 -22 -17 -16
avec~sur	1 3 12 2
avec~tabli	4 4 9 4
avec~telefon	1 -1 2 16
avec~tet	5 22 10 7
avec~torchon	8 2 4 3
avec~tournev	-9 -10 -12 -9
avec~trop	4 6 7 3
avec~tutric	-9 -10 -10 -8
avec~tuyau	10 2 8 5
avec~un	1 6 -4 -2
avec~vandeux	-6 -6 -6 -5
avec~voil	-1 7 -1 0
avion	-4 -5 -5 1
avis	-12 -10 -11 -11
avis sur	-9 -12 -9 -8
avocat	-13 -14 -12 -11
avoir	6 2 1 6
avoir @bore	4 1 10 2
avoir @despair	-1 1 2 10
avoir @me	4 17 4 5
avoir @power	-1 -2 0 7
avoir @see	2 2 11 2
avoir @told	0 0 1 7
avoir a	13 0 2 -1
avoir chois	4 4 4 14
avoir de	4 2 5 8
avoir dit	0 0 1 7
avoir envi	-1 1 2 10
avoir mon	4 13 3 4
avoir pris	-1 -2 0 7
avoir~antrepris	2 2 3 8
avoir~ce	-8 -9 -8 -8
avoir~cet	2 2 3 8
avoir~de	-10 -6 -7 -1
avoir~ici	2 2 2 7
avoir~je	5 5 4 13
avoir~la	4 4 3 10
avoir~le	1 0 7 1
avoir~paus	1 9 2 1
avoir~que	0 0 1 7
avou	12 3 7 11
avril	-6 -11 -8 -8
a~1	-1 -1 -1 7
a~10	-6 -6 -6 -6
a~12	-4 -4 -6 -4
a~15	0 0 9 1
a~16h30	-5 -6 -7 -5
a~30	-2 -4 6 -2
a~45	1 1 8 1
a~a	2 2 6 2
a~abandon	-1 -1 0 7
a~abatoir	-2 -7 -6 -6
a~acent	-6 -7 -7 -6
a~achet	2 13 3 4
a~acid	-5 -6 1 -4
a~acord	-6 -8 -7 -6
a~afich	-6 -5 -8 -7
a~age	-1 8 1 -1
a~agraf	9 2 2 2
a~ah	5 8 11 14
a~ai	11 7 18 4
a~air	-6 -2 -4 1
a~ais	-4 4 -1 5
a~aler	1 9 1 6
a~along	9 1 1 2
a~alor	5 -1 2 -2
a~anbras	9 0 2 2
a~ances	2 2 6 3
a~androit	5 0 1 1
a~ane	-8 -8 -8 -6
a~anfant	10 12 5 5
a~aniverser	7 3 4 11
a~ans	-7 -13 -11 -11
a~ansanbl	-16 -16 -17 -14
a~ansien	9 -1 7 1
a~antrejanb	10 1 3 3
a~antrepris	1 6 2 1
a~apel	0 10 2 7
a~apero	3 12 2 3
a~aprandr	0 3 2 9
a~aprant	5 10 4 4
a~apui	5 6 16 12
a~arc	4 3 11 5
a~aret	-11 2 -12 -3
a~arier	2 2 19 4
a~ariv	1 1 8 0
a~aseoir	-5 -9 -9 -6
a~asidant	-8 -7 -5 0
a~atach	6 -3 1 0
a~atandr	7 0 2 0
a~ateli	6 12 4 2
a~atent	0 -1 0 8
a~atrap	1 0 9 2
a~aus	1 6 7 9
a~autr	-14 -6 -12 -2
a~avais	5 2 2 9
a~avant	-6 -6 -1 -4
a~avis	-9 -12 -9 -8
a~babi	-5 -5 -5 -5
a~badg	-9 -12 -10 -11
a~baf	5 0 1 2
a~bal	-4 -6 -8 -5
a~banc	-3 -4 9 -2
a~band	4 4 13 5
a~besoin	8 0 1 2
a~bijouter	13 3 2 4
a~bisou	5 2 1 2
a~bleus	16 3 5 5
a~boir	7 7 1 3
a~bon	8 0 3 2
a~bouch	1 4 6 2
a~bouchon	3 3 11 2
a~boulet	2 7 1 2
a~boulon	14 5 4 5
a~bout	-8 -10 -11 -8
a~boutel	3 23 1 5
a~bras	10 0 7 3
a~braselet	1 8 3 3
a~bravo	-7 -9 -7 -7
a~brul	6 0 0 1
a~buro	6 -1 0 7
a~ca	6 -1 -1 1
a~cachet	2 12 1 3
a~cad	2 2 7 3
a~cais	21 13 8 8
a~calm	-3 -8 -5 -3
a~cand	-7 -10 -10 -10
a~cantin	3 8 2 2
a~car	6 4 7 16
a~carelag	-5 -7 -6 -5
a~carnet	-6 -7 -5 -5
a~cart	-3 -5 -5 -4
a~carton	1 1 7 1
a~cas	6 1 6 1
a~casc	10 2 19 10
a~casern	1 6 3 2
a~catr	6 5 10 4
a~cav	7 -2 5 2
a~cel	2 10 8 9
a~celc	-6 -7 -5 5
a~cesier	11 1 3 3
a~chac	-3 6 -2 2
a~chacun	-7 -8 -9 -7
a~chais	25 6 5 15
a~chang	1 4 3 5
a~chanpagn	2 10 0 2
a~chat	-12 -12 -10 -11
a~cherch	-10 -9 -9 -9
a~chez	10 17 5 6
a~chien	5 13 4 4
a~chifon	7 8 3 3
a~chinetoc	2 6 1 2
a~chois	-5 -5 -2 -4
a~chos	-7 -8 -6 2
a~cinc	6 -1 0 0
a~cinq	5 7 -1 8
a~clac	3 -6 -3 -2
a~clas	12 11 6 6
a~cle	17 1 10 5
a~cliant	9 23 4 5
a~clinic	5 4 9 8
a~cloison	3 4 9 4
a~clop	5 7 1 3
a~cod	1 0 10 1
a~coeur	-16 -17 -14 -14
a~com	3 8 4 0
a~comant	-14 -13 -12 -10
a~combien	9 -1 1 0
a~compt	4 13 4 10
a~conduir	2 2 7 3
a~conf	3 8 13 4
a~confianc	-7 -8 -3 -6
a~contr	17 1 2 2
a~contrer	-4 -6 -4 -5
a~cord	6 1 15 5
a~cot	-6 -8 -11 -8
a~cou	7 2 2 3
a~coup	7 1 1 1
a~court	-6 -5 -8 -5
a~cousin	12 0 1 1
a~couto	20 -2 -1 3
a~crai	-8 -7 -10 -7
a~crech	20 -1 6 3
a~crep	-10 -11 -13 -9
a~cris	1 8 2 3
a~croc	-5 -6 -6 -4
a~croch	11 1 7 4
a~cuiler	5 1 6 2
a~debil	1 5 2 2
a~debout	3 17 6 4
a~debranch	-6 -6 -9 -6
a~dechir	3 9 4 4
a~dedan	1 1 14 3
a~def	-8 -8 -7 -6
a~degag	3 11 9 4
a~degr	4 4 16 5
a~dehor	11 4 -2 0
a~demand	1 7 -2 -5
a~demont	1 2 8 2
a~dent	-7 -6 -7 -6
a~depot	9 0 14 3
a~derier	2 -8 -11 -7
a~derni	6 2 6 3
a~dernier	-6 -5 -7 -5
a~desin	-8 -9 -8 -7
a~desus	3 9 3 7
a~deux	-3 -10 -8 -4
a~dev	-7 5 -5 -5
a~dimanch	-4 -7 -4 -6
a~directric	-5 -6 -5 -5
a~dis	7 -1 0 0
a~dit	-13 -10 -13 -14
a~dix	-8 -8 1 -6
a~doigt	8 1 -1 -1
a~dont	-7 -8 -7 -6
a~dos	5 3 1 2
a~douch	9 1 7 4
a~droit	5 -3 -3 2
a~du	-2 4 4 0
a~echec	-10 -9 -9 -8
a~echel	-13 -13 -15 -12
a~ecip	7 12 4 7
a~ecol	-4 7 3 4
a~ecout	-7 -7 -9 -6
a~ecrir	-8 -2 -8 -7
a~educ	6 10 4 4
a~efac	4 17 5 6
a~ehpad	6 3 8 10
a~ele	5 10 1 -1
a~en	7 5 1 3
a~encor	4 12 3 8
a~enlev	7 4 3 2
a~entre	-7 -10 -11 -3
a~enver	-10 -10 -9 -6
a~epaul	-3 -3 -8 -5
a~epoc	-12 -9 -8 -8
a~epong	-5 -5 -7 -5
a~ereur	13 4 3 3
a~es	-3 -12 -8 -7
a~esai	-3 -10 -6 -7
a~est	3 -4 9 -2
a~etag	-9 -9 -10 -8
a~etait	-7 -4 -1 -5
a~etent	4 1 2 7
a~etiset	-10 -9 -10 -8
a~etud	-3 -7 -6 -5
a~euros	6 -6 -3 -3
a~eux	2 6 2 9
a~evi	8 0 0 1
a~excus	0 7 1 2
a~expre	13 2 -1 3
a~fair	-8 -4 -4 -6
a~fait	-8 -1 -10 -12
a~faux	5 14 14 7
a~fer	14 3 2 4
a~ferm	-5 3 5 2
a~fermetur	9 10 3 3
a~fes	12 3 3 4
a~fet	1 7 0 0
a~figur	10 10 4 4
a~fil	3 5 -1 0
a~fin	-9 -6 -15 -8
a~fleur	-6 -6 -5 -5
a~foir	-5 -6 -5 -5
a~fois	-2 -7 -6 -3
a~fonder	2 2 8 3
a~foteuil	15 7 4 5
a~foto	6 -5 -3 -2
a~fotocopi	7 4 9 4
a~fotos	-10 -13 -11 -10
a~fou	-7 -10 -7 -7
a~fournil	2 1 6 2
a~fras	1 7 2 1
a~frer	14 3 3 3
a~friteux	3 3 10 3
a~fut	-1 0 7 1
a~gant	-1 -6 -4 -4
a~gar	-1 11 2 2
a~genou	6 0 -1 1
a~gent	-13 -12 -11 -12
a~ger	-1 12 0 2
a~gifl	8 -1 -1 0
a~gilotin	1 1 5 1
a~glis	1 6 3 2
a~gorg	8 1 2 1
a~gos	9 1 1 2
a~gout	5 6 -4 -1
a~grand	0 -3 -2 13
a~gros	-3 -7 -5 -4
a~h	-1 -6 7 -4
a~haut	-5 5 -5 -3
a~herb	-5 -6 -5 -5
a~heur	-5 -6 -1 -4
a~hi	12 1 5 1
a~hotel	9 0 2 1
a~huit	5 1 9 2
a~ici	10 -1 3 14
a~ide	3 16 3 8
a~idiot	3 10 3 3
a~il	9 -1 0 -1
a~ils	6 5 -1 5
a~imag	9 3 4 9
a~incap	2 2 2 8
a~industriel	8 0 4 2
a~inspecteur	1 6 1 2
a~insta	1 10 2 3
a~interieur	-5 -6 -6 1
a~interimer	-1 12 2 3
a~jamb	7 8 1 1
a~javel	4 3 10 4
a~jet	4 -3 0 6
a~joi	-7 -8 -6 -6
a~joint	-2 10 0 1
a~journ	8 7 2 13
a~jusc	12 3 10 4
a~lach	6 2 2 2
a~lais	19 2 5 3
a~langu	-7 -7 -6 -5
a~librer	4 6 2 3
a~lin	7 -1 -2 -1
a~linger	4 6 2 2
a~lir	-14 -16 -15 -12
a~lit	0 -3 -6 -3
a~livr	5 8 13 6
a~long	-5 -6 -2 -6
a~longtanp	8 1 2 2
a~lui	16 12 11 12
a~lumier	7 2 3 8
a~ma	1 8 0 -3
a~madam	6 1 1 1
a~main	0 -6 -1 -5
a~mair	-6 -6 -9 -7
a~mais	-13 -13 -14 -17
a~mang	9 21 4 15
a~marc	13 4 5 5
a~marchand	-4 -4 -4 -3
a~mas	3 5 22 6
a~matin	5 0 7 -2
a~me	18 3 9 10
a~mecan	2 6 2 2
a~mech	5 1 1 1
a~mem	-8 -4 -10 -2
a~ment	1 9 2 2
a~merc	-12 -15 -13 -13
a~mes	12 21 5 5
a~mesag	0 5 1 1
a~meson	12 7 3 4
a~mesur	1 1 10 2
a~meuleux	2 2 10 3
a~micro	2 11 3 3
a~mien	-8 -10 -8 -7
a~minuit	8 2 1 2
a~minut	-9 -11 -5 -6
a~molet	12 5 10 5
a~mon	3 9 1 1
a~monai	-1 0 1 9
a~mond	-15 -9 -14 -13
a~monsieur	6 4 14 3
a~morco	-11 -10 -9 -9
a~mort	-4 -9 -6 -5
a~mot	-12 -9 -9 -3
a~mouch	-8 -9 -7 -8
a~ne	4 11 1 8
a~neuf	-1 -2 -3 7
a~nez	14 3 5 16
a~nom	-8 -4 -9 -6
a~non	-11 -13 -10 -7
a~nos	-6 -7 -6 -5
a~nous	2 -6 -5 -4
a~nu	5 3 10 3
a~oh	1 8 2 2
a~oignon	-9 -12 -10 -9
a~ojourd	1 6 1 1
a~on	-8 -9 -8 -7
a~ordin	-4 -4 -4 -4
a~oreil	10 6 5 2
a~ou	0 -12 -7 -8
a~oui	2 1 8 2
a~outil	6 0 1 1
a~ouvri	9 2 2 3
a~pag	-2 7 0 0
a~palet	9 1 2 3
a~pans	-7 -5 5 -3
a~pantalon	10 -3 4 2
a~pap	-4 -10 1 -4
a~par	19 -1 3 3
a~parant	-2 6 -1 1
a~parc	5 -1 3 8
a~pardon	-7 -1 -5 -4
a~parfum	2 10 4 4
a~parl	-2 -14 -7 -5
a~parol	4 -2 0 9
a~part	-16 -16 -15 -14
a~partout	5 4 0 1
a~pas	2 -4 9 3
a~past	2 11 1 3
a~pat	-8 -1 -6 -6
a~patianc	7 0 -1 1
a~patron	-8 -1 -4 -5
a~paum	2 2 9 2
a~paus	-3 5 -5 -1
a~pauvr	-1 5 1 1
a~peau	6 1 2 8
a~pel	0 1 9 2
a~pens	-7 -6 -6 -6
a~per	-7 -9 -7 -6
a~perm	-5 -5 -5 -4
a~perseux	2 2 7 2
a~person	12 5 5 11
a~pet	25 23 9 11
a~peur	-5 -10 -1 -7
a~piano	4 4 12 4
a~pied	5 4 0 1
a~pinc	2 4 14 21
a~pistolet	12 0 5 3
a~piz	5 10 9 5
a~plac	-4 -3 5 5
a~plais	-7 -5 -6 -6
a~plan	2 2 12 3
a~planch	6 12 20 8
a~plat	2 3 -2 8
a~pleur	7 5 0 4
a~plong	-5 -10 -6 -6
a~plongeur	4 9 3 4
a~plus	-11 -1 -6 -8
a~poch	-1 9 -1 0
a~poignet	10 -1 1 2
a~poing	6 4 2 2
a~point	-1 -5 -7 -5
a~poitrin	9 -1 1 2
a~polic	-8 -9 -7 -6
a~port	-4 1 -8 -5
a~portabl	7 3 2 2
a~portier	9 -1 0 2
a~pos	7 3 1 6
a~post	-9 -7 -12 -4
a~pot	-6 2 -3 -3
a~poubel	3 26 6 11
a~poulet	1 2 6 2
a~pourcoi	-7 -11 -8 -8
a~premi	-7 -6 -4 -5
a~prenom	8 9 9 21
a~prepar	0 -1 9 1
a~pres	9 4 13 6
a~pris	-8 -8 -10 -7
a~prof	12 2 1 2
a~prometr	1 12 2 2
a~propr	-8 -9 -7 -7
a~puf	2 8 1 2
a~puis	3 7 11 4
a~que	6 5 0 0
a~qui	13 8 1 3
a~racontant	2 7 2 3
a~radio	-17 -18 -22 -16
a~rai	2 2 2 9
a~ramas	0 8 0 2
a~rang	-12 -14 -12 -11
a~ranplac	4 2 19 5
a~raport	-8 4 -2 -2
a~reconetr	-5 -6 -6 -5
a~regard	2 -7 -5 1
a~regl	-1 2 -5 -2
a~remarc	-11 -3 -7 -8
a~remetr	1 2 2 11
a~rentr	-2 6 9 1
a~repet	2 10 3 3
a~repris	7 14 5 5
a~reserv	5 6 0 1
a~residant	0 -1 6 0
a~reson	2 9 2 3
a~rest	-11 -14 -12 -9
a~resto	0 0 5 0
a~retour	3 1 10 9
a~reunion	-12 -13 -11 -8
a~rigol	-9 -5 -7 -7
a~rir	-16 -21 -15 -15
a~rou	-5 -6 -6 -5
a~rue	3 7 9 3
a~sac	10 15 5 5
a~sal	-11 -12 -7 -10
a~samed	9 2 8 4
a~san	5 9 9 8
a~santimetr	8 10 2 4
a~saut	3 9 9 5
a~savoir	-8 -5 -7 -8
a~savon	-11 -10 -10 -10
a~scen	8 8 9 5
a~sci	4 4 13 5
a~se	11 0 -2 -1
a~sech	4 7 5 9
a~secreter	-10 -7 -10 -9
a~sembl	-1 -3 0 6
a~sent	-5 -7 -3 -4
a~sentur	4 -1 4 1
a~separ	4 17 5 6
a~sept	-3 -7 -4 0
a~ser	0 3 8 2
a~sert	-8 -9 -8 -7
a~serv	1 4 10 2
a~ses	3 -9 -6 -5
a~sestion	-4 7 0 -6
a~sex	6 0 2 2
a~si	10 14 2 3
a~sinsiem	3 3 7 3
a~sirculer	2 2 4 2
a~sisel	1 1 5 1
a~snap	5 6 2 2
a~soeur	7 -3 0 0
a~soir	2 2 2 9
a~son	2 -7 -7 -2
a~sort	11 -5 -3 -1
a~soud	2 2 8 3
a~soulev	1 2 10 2
a~sour	-4 -7 -5 -5
a~sous	0 6 2 -2
a~spatul	2 2 10 3
a~stag	-10 -11 -10 -10
a~stagier	-2 -5 -7 -5
a~stop	-7 -7 1 -5
a~stylo	-4 -5 -3 -3
a~suit	10 7 3 8
a~ta	3 6 2 2
a~tabli	4 8 2 2
a~tablo	-6 -6 -6 -5
a~tach	-9 -11 -10 -10
a~tail	-4 6 11 -1
a~tap	12 4 7 5
a~te	-2 -9 1 -4
a~tel	-5 -6 -5 -6
a~telefon	14 11 5 7
a~temp	4 0 1 10
a~ten	-5 -4 4 -2
a~ter	12 1 2 3
a~tet	6 -3 0 4
a~tiandr	1 6 2 6
a~ticet	-4 -3 -1 8
a~tictoc	1 10 3 3
a~tir	0 11 11 4
a~toilet	4 1 1 -1
a~tomb	2 9 -1 0
a~tondeux	-8 -9 -8 -7
a~torgnol	5 0 1 1
a~toujour	8 3 4 9
a~toup	1 0 5 1
a~tour	-4 -9 -7 -6
a~tourn	6 6 6 3
a~tous	-4 0 -9 -2
a~trait	-8 -5 -5 -6
a~trancheux	4 2 11 4
a~transpalet	3 3 9 4
a~travel	-2 16 2 2
a~tre	7 9 5 9
a~trois	-7 -4 2 -3
a~trop	-8 -9 -9 -7
a~trou	0 1 3 6
a~trous	-1 1 9 2
a~tu	2 -10 1 1
a~tue	6 0 1 1
a~tuyau	-7 -9 -6 -7
a~un	-2 -2 -5 -4
a~vandeux	2 5 -1 0
a~vas	1 4 7 2
a~ven	6 -3 5 0
a~ventr	2 2 10 3
a~ver	4 9 -2 1
a~verou	6 1 1 2
a~vestier	6 -1 1 1
a~vid	4 12 13 3
a~vieil	0 -1 7 1
a~vieux	-3 -6 -9 2
a~vingt	-5 -5 6 -3
a~visag	14 3 6 5
a~visit	-6 -2 -7 -6
a~vites	-10 -11 -10 -9
a~voir	-17 -19 -18 -16
a~vol	2 12 10 5
a~wc	6 -1 1 0
a~y	6 2 16 4
a~yeux	12 5 0 1
bab	-5 -7 -6 -5
babi	-13 -12 -11 -11
babi fot	-13 -12 -11 -11
babi~la	-8 -7 -7 -7
bac	0 -2 7 -3
bac @booze	3 3 7 3
bac a	5 1 5 2
bac ca	2 2 7 3
bac jaun	3 3 7 3
bac pro	-10 -10 -10 -10
bach	3 9 7 3
bac~eau	7 0 0 1
bac~le	-4 -5 -6 -4
badg	-15 -12 -15 -10
badg @i	-9 -8 -8 -8
badg @one	-6 -5 -6 -5
badg avec	-4 -6 -4 -5
badg et	0 7 1 1
badg je	-9 -8 -8 -8
badg on	-6 -5 -6 -5
badg~ai	-7 -5 -5 -5
badg~je	3 5 8 13
badg~le	-6 -7 -5 -5
badg~mon	-4 -6 -4 -5
badg~prenom	-4 -6 -4 -5
baf	25 3 5 6
baf @he	12 2 4 4
baf il	12 2 4 4
bagar	-8 -5 -10 -8
bagar @hide	1 12 2 3
bagar de	-5 -7 -5 -5
bagar des	-5 -8 -5 -5
bagar entre	1 12 2 3
bagar~boul	-4 -6 -4 -4
bagar~de	-6 -8 -6 -6
bagar~deux	2 10 2 2
baget	-1 -4 8 7
baget a	3 3 10 3
baget avec	2 2 6 2
baget~cuit	4 -1 1 8
baget~la	4 4 12 5
baget~pel	3 3 10 3
bail	-5 -6 -5 -5
bain	-4 -5 8 -3
bain @to	-7 -7 -9 -7
bain direct	-7 -7 -9 -7
bais	17 10 7 5
bais @me	9 -2 1 2
bais le	9 -5 2 0
bais les	-1 14 3 3
bais mon	9 -2 1 2
bais son	7 0 1 2
bais~dev	15 -2 2 3
bais~et	10 -2 1 2
bais~pantalon	18 -3 3 4
bais~yeux	-1 14 3 3
bal	1 -6 -9 -7
bal dan	13 3 4 4
balai	-5 -7 -7 -7
balai et	-5 -5 -7 -5
balai les	-17 -17 -20 -15
balai~cheveux	-7 -7 -7 -7
balai~copo	-7 -7 -10 -7
balai~dev	-8 -9 -9 -7
balai~et	-8 -9 -12 -8
balai~le	-6 -3 -6 -5
balanc	8 7 -2 2
balanc a	2 13 3 4
balanc son	3 1 2 7
balanc une	5 5 2 2
balanc~colis	1 11 2 3
balanc~et	2 7 3 8
balanc~par	0 10 2 2
balen	3 14 3 4
balen a	2 10 3 3
balen~la	2 10 3 3
balon	-8 -9 -8 -10
balon de	4 6 11 4
balon~les	-4 -4 -6 -5
balon~roug	4 2 12 3
bal~la	2 2 8 3
bal~les	10 5 0 2
bal~plato	-5 -5 -7 -5
banan au	0 -2 6 0
banan~mon	1 8 1 2
banan~rhum	2 1 8 2
banboul	1 6 2 2
banc	-8 -7 2 0
banc avec	-6 -7 -9 -6
banc de	3 8 5 3
banc~colegu	-6 -7 -9 -6
banc~une	-6 -7 -9 -6
band	3 1 17 3
band @given	3 3 10 3
band tout	3 3 10 3
banjamin	-7 -9 -8 -7
banset	11 9 12 7
baptem	20 4 5 6
baptis	1 7 2 2
bar	2 -2 6 0
bar avec	1 1 6 2
bar de	10 -3 0 0
barbi	-1 0 5 0
baret	-6 -5 -6 -5
barier	-12 -13 -9 -10
barier et	4 3 12 4
barman	4 22 1 4
barman @drug	1 12 3 3
barman a	0 6 1 1
barman snif	1 12 3 3
barman~dan	2 10 3 3
barman~de	4 13 4 5
barman~la	1 8 1 2
baro	-1 -1 5 -1
bar~a	7 -1 1 1
bar~ai	-4 -4 -6 -4
bar~fais	3 3 7 3
bar~fer	12 -2 0 2
bar~je	2 8 0 1
bar~les	3 3 9 4
bar~que	-2 8 1 1
bas	5 2 -3 0
bas @goback	0 5 1 0
bas @he	-1 10 9 9
bas @i	-7 -8 -9 -5
bas avec	-8 -6 -9 -8
bas et	6 8 2 3
bas ils	0 6 8 8
bas je	-7 -8 -9 -5
bas longtanp	9 3 2 3
baset	3 12 22 5
baset @deep	2 10 2 3
baset @despair	2 10 2 3
baset au	4 3 11 4
baset sur	1 0 7 1
baset trou	2 10 2 3
baset~des	-4 -7 0 -4
baset~le	2 1 12 3
basin	13 0 14 4
bas~de	1 8 2 2
bas~je	18 9 5 5
bas~le	-4 -6 -7 -7
bas~me	11 4 9 3
bas~ne	13 1 4 2
bas~pas	2 8 4 8
bas~que	8 6 3 3
bat	-8 -17 -14 1
bat la	-6 -6 -7 -6
batel	-8 -9 -8 -7
batel de	-7 -8 -8 -7
bater	-3 -5 8 -2
bater etait	-4 -4 -6 -4
bater~a	-6 -7 -8 -5
bater~la	-6 -5 -7 -5
bater~un	5 5 13 5
bateur	-12 -11 -12 -10
bateur @hit	-7 -6 -8 -6
bateur frap	-5 -5 -5 -4
bateur~com	-5 -5 -6 -4
bateur~un	-5 -5 -6 -4
bato	3 0 11 2
baton	0 1 15 3
batr	-8 -7 -6 -6
batu	-16 -12 -11 -12
batu aux	-11 -8 -8 -7
batus	3 6 -3 -1
batus @shout	-5 -7 -4 -4
batus au	6 4 2 2
batus dan	-1 7 1 2
batus le	11 -3 1 2
batus pour	-5 -7 -4 -4
batus sur	0 8 2 2
batus~cai	1 9 3 3
batus~la	-2 5 0 0
batus~le	0 7 1 2
batus~reserv	-1 7 1 2
batus~un	6 -9 -2 -2
batu~a	-7 -5 -5 -5
bat~a	-7 -6 -6 -6
bat~ca	0 1 0 7
bat~vit	3 2 4 13
bav	-8 -8 -7 -7
bd	-5 -5 -4 -4
beau	-6 -6 -8 -5
beau @body	-9 -8 -7 -7
beau @home	11 1 0 1
beau @kin	11 1 0 1
beau @to	11 1 0 1
beau a	-6 -6 -6 -5
beau per	11 1 0 1
beau~cul	-2 8 1 1
beau~le	-1 -5 -7 -5
beb cand	10 2 3 3
beb ce	1 7 2 2
beb dan	7 -1 -1 1
beb de	-6 -7 -6 -6
beb ma	1 7 2 2
beb~est	1 7 2 2
beb~ils	10 2 3 3
beb~la	4 1 7 2
beb~le	5 3 0 1
beb~louch	1 7 2 2
beb~pleur	-6 -7 -6 -6
beb~pleurant	15 3 4 5
bec	3 6 11 3
becil	5 -1 0 1
begai	1 14 1 1
begai @he	-9 -13 -9 -9
begai au	2 8 2 2
begai ils	-10 -15 -10 -10
begai un	2 6 2 2
begai~ils	2 8 2 2
begai~peu	2 6 2 2
begai~que	-5 -7 -5 -5
begai~telefon	2 8 2 2
begnad	4 4 14 4
begnoir	-8 -10 -9 -8
beign	14 5 5 5
bel	-11 -1 -8 -9
bel @body	0 7 1 2
bel @charge	1 6 2 2
bel @home	7 2 2 3
bel @hurt	2 6 5 3
bel @insult	2 7 2 2
bel @intimate	-1 9 1 2
bel @kin	7 2 2 3
bel @looks	-1 6 1 1
bel @threat	1 6 2 2
bel @to	7 1 2 2
bel ecritur	-3 -5 -4 -3
bel mer	7 2 2 3
bel rancontr	-6 -7 -6 -6
bel voix	-7 -9 -7 -6
bel~a	8 2 6 4
bel~de	-9 -10 -12 -8
bel~me	7 2 2 3
bemol	6 2 2 2
ben a	6 -5 -5 -2
ben de	0 0 7 1
ben non	-7 -7 -6 -7
ben~carton	9 0 0 2
ben~la	2 1 12 3
berg	-1 2 21 3
berg @i	2 2 9 2
berg alemand	0 2 11 2
berg je	2 2 9 2
berg~ai	2 2 9 2
berg~me	-1 2 7 2
besoin	16 6 10 5
besoin de	8 8 8 4
besoin~savoir	1 5 2 2
bet	-2 11 1 11
bet a	2 1 3 11
betis	4 9 4 8
betis ce	2 8 3 3
betis~est	2 8 3 3
beton	3 2 8 3
bet~cot	2 1 3 11
beugl	1 9 1 1
beuh	-1 12 1 2
beuh~le	-1 6 1 1
beur	1 -5 2 -2
biafin	-1 1 7 1
biantot	16 -1 0 0
biantot @i	12 0 1 1
biantot je	12 0 1 1
biantot~derang	12 0 1 1
bib	3 2 12 3
bib qui	2 1 9 2
biberon	7 5 2 3
bibliotec	-7 -8 -9 -8
bibliotecer	-5 -7 -6 -5
bibliotecer~a	-4 -5 -5 -4
bib~se	2 1 9 2
bich	2 6 6 3
bid	1 8 1 1
bidon	4 13 9 6
bidon de	4 8 7 4
bien	-7 -8 -6 -4
bien @charge	-6 -6 -5 -4
bien @deed	2 3 7 -2
bien @given	-3 -3 -7 -9
bien @grab	-6 -6 -6 -6
bien @he	3 11 3 1
bien @height	7 6 3 4
bien @i	4 4 12 4
bien @joke	-6 -8 -7 -6
bien @kind	-2 -2 -5 -5
bien @me	-1 -9 -6 -5
bien @not	2 3 1 10
bien @nude	4 2 5 21
bien @sex	-3 -2 -6 -5
bien afut	4 4 10 4
bien ce	8 1 3 11
bien dit	-4 -5 -6 -4
bien est	1 2 2 7
bien et	-9 -4 -6 -3
bien fait	7 6 3 4
bien ici	-9 -9 -9 -10
bien il	3 11 3 1
bien je	4 4 12 4
bien la	11 3 5 9
bien le	5 4 11 15
bien mais	3 3 3 10
bien me	-2 -8 -6 -5
bien pas	-2 -2 -3 -7
bien que	0 0 1 7
bien rang	-6 -5 -4 -4
bien san	4 2 5 21
bien voulu	-7 -5 -7 -5
bien~a	-6 -8 -9 -8
bien~ai	7 7 14 10
bien~celc	4 3 6 18
bien~cet	3 8 3 6
bien~du	-4 -4 -4 -5
bien~est	6 4 4 13
bien~fair	8 2 7 3
bien~je	1 -3 -1 9
bien~la	-5 0 -4 -5
bien~me	3 4 3 8
bien~moi	-1 3 3 7
bien~que	3 9 2 2
bien~regard	5 3 10 15
bien~soud	-7 -6 -6 -6
bien~une	8 7 4 4
bien~y	6 3 3 6
bier	4 13 13 5
bier @i	2 8 6 3
bier a	4 11 6 5
bier en	2 1 7 2
bier je	2 8 6 3
bier~ai	2 7 2 2
bier~de	3 2 8 3
bier~la	4 13 5 5
bier~les	-4 -6 2 -3
bier~paus	2 7 2 2
bier~ter	2 1 7 2
bijouter	15 1 0 3
bijouti~le	-6 -6 -6 -6
bilan	-11 -18 -15 -12
bilan ce	-10 -11 -11 -11
bilan~end	-6 -6 -7 -6
bilan~wec	-6 -6 -7 -6
bilet	-6 5 2 -2
bilet dan	-1 13 2 3
bilet de	-4 -4 -6 -4
bileter	-6 -6 -8 -6
bilet~cais	-1 9 1 2
bilet~la	-7 2 -7 -4
bilet~seanc	-4 -4 -6 -4
bilig	6 6 15 6
binom	0 -2 0 13
binom @me	3 3 4 17
bio	3 7 3 8
bip	-7 -5 -8 -7
bis	4 -11 -6 -5
biscuit	-15 -16 -16 -13
bisou	14 -6 -2 0
bisou dan	10 3 2 3
bisou~cou	8 2 2 3
bisou~la	7 1 2 2
bisou~le	8 2 2 3
bis~les	-13 -11 -9 -9
bis~matin	-6 -7 -5 -5
bitum	2 2 5 2
bizar	4 16 0 3
bizar le	0 7 1 1
bizar~que	10 4 3 3
bizutag	20 2 2 4
bizutag @he	7 -1 0 1
bizutag~ils	7 -2 -1 1
bizutag~me	6 0 -1 1
blagu	-3 0 -8 -7
blagu @insult	-5 -7 -5 -5
blagu @sad	-5 -7 -5 -5
blagu de	8 19 6 5
blagu du	-9 -6 -11 -9
blagu nul	-5 -7 -5 -5
blagu prefer	-6 -13 -8 -8
blagu sur	-3 8 0 0
blagu~cul	-2 8 1 1
blagu~il	7 7 4 4
blagu~les	1 13 3 3
blagu~sur	2 6 3 2
blanc	-7 3 -6 -5
blanc a	5 9 6 4
blanc en	-6 -5 -6 -5
blanch	-12 -12 -12 -4
blanch~le	-7 -8 -7 -7
blanc~neig	-6 -5 -6 -5
bles	-7 -3 -7 -3
blesur	-7 -7 -7 -7
bleu	-4 -10 5 -6
bleus	26 0 5 4
bleus ca	9 1 2 2
bleus et	15 3 4 5
bleus partout	7 1 2 2
bleus~a	10 -1 0 1
bleus~me	15 3 4 5
bleu~de	1 3 11 3
bleu~le	-6 -7 -7 -5
blind	-10 -10 -11 -9
blind~de	-8 -8 -9 -8
bloc	5 -6 1 -4
bloc @deed	-7 -8 -8 -8
bloc @he	4 8 7 4
bloc dan	11 2 2 3
bloc la	12 1 2 3
bloc le	-2 -6 -7 -4
bloc~port	6 -3 -3 -1
blous @he	5 7 3 3
blous a	-9 -5 -8 -7
blous il	5 7 3 3
blous~a	7 12 4 5
blous~le	-7 -6 -6 -5
blous~les	4 7 1 2
bobin	-5 -5 -6 -4
bocal	-6 -8 2 -6
bocoup	-12 -4 -10 -11
bocoup de	-9 -10 -10 -9
bocoup~ce	-5 -7 -5 -5
bocoup~je	-6 -6 -5 -6
bocoup~mot	-5 -7 -5 -5
bocoup~que	-11 -14 -10 -12
bodri	5 4 13 5
boeuf	-7 -6 -9 -6
bof	10 8 9 32
bof bof	4 3 4 14
boir	6 3 -3 -1
boir le	-7 -9 -3 -6
boir un	9 1 1 6
boir une	1 5 0 1
boir~a	-6 -2 -6 -5
boir~bier	1 6 0 2
bois	-8 -12 1 -8
bois @bore	-10 -9 -10 -8
bois boug	-5 -6 -6 -5
bois~de	-1 -6 -4 -4
bois~je	1 1 6 2
bois~le	-5 -6 -5 -5
bois~selon	-5 -6 -6 -5
boit @alone	-7 -7 -8 -6
boit @booze	0 0 9 1
boit @he	-1 6 -1 0
boit a	-4 -3 -9 -6
boit de	10 6 16 5
boit depuis	4 -1 7 1
boit du	6 9 3 4
boit et	-7 -4 -6 -3
boit ils	2 9 2 2
boit jaun	0 0 9 1
boit~canet	2 12 3 4
boit~dan	5 22 6 7
boit~de	-6 -6 -6 -5
boit~est	3 1 11 3
boit~gant	5 9 3 3
boit~la	-10 -10 -2 -7
boit~pour	3 7 5 3
boit~que	-9 -11 -3 -7
boit~reserv	-6 -5 -5 -5
bol	-9 -10 -11 1
bomb	-12 -7 -15 -11
bomb de	-1 -6 -4 -4
bombard	5 -5 -3 -3
bombard de	12 0 2 2
bomb~dan	6 0 4 2
bon	0 -2 -6 -5
bon @alone	12 7 5 5
bon @deed	9 2 2 2
bon @despair	-15 -9 -13 -15
bon @goback	6 1 1 1
bon @he	6 13 6 5
bon @hour	-8 -13 -16 -17
bon @kin	2 2 3 9
bon @price	24 6 8 8
bon @quit	6 1 1 1
bon @shout	3 11 3 4
bon @tired	-12 -11 -11 -13
bon a	0 13 3 3
bon androit	-7 -6 -7 -5
bon apresi	6 5 3 3
bon de	-8 -4 -8 -7
bon fatigu	-12 -11 -11 -13
bon il	4 8 4 4
bon journ	-20 -19 -21 -22
bon not	17 2 5 5
bon pour	3 12 3 4
bon sen	-5 -5 -5 -5
bonbon	-13 -2 -9 -9
bonet	-2 13 0 5
bonet de	4 14 4 5
bonet~ane	4 14 4 5
bonet~tout	3 11 3 3
boneur	-18 -17 -18 -17
bonich	4 21 5 6
bonich @serve	1 6 1 1
bonich @sexist	1 6 1 1
bonich caf	1 6 1 1
bonich~clop	1 6 1 1
bonjour	-9 -3 -9 -3
bonjour a	-8 -11 -8 -8
bonjour et	3 1 3 14
bonjour~ce	2 6 3 7
bonjour~est	1 10 3 0
bonjour~le	-5 -7 -5 -5
bonjour~matin	2 8 1 1
bonom	-4 -4 -6 -4
bonom de	-4 -4 -6 -4
bonom~neig	-4 -4 -6 -4
bonsoir	-7 -7 -8 -6
bonsoir a	-7 -7 -8 -6
bon~a	6 11 2 3
bon~ai	6 6 3 8
bon~ce	-12 -11 -12 -12
bon~de	7 -1 5 6
bon~je	8 2 4 6
bon~la	3 12 3 4
bon~le	11 5 6 3
bon~me	10 3 2 3
bon~menag	2 7 3 3
bon~rien	-1 11 2 2
bon~soir	-9 -8 -8 -10
bord	6 -3 12 -1
bord @given	11 3 1 2
bord avec	-4 -4 -7 -4
bord de	15 8 21 10
bord se	3 3 8 3
bord tout	11 3 1 2
bord~efrit	3 3 8 3
bord~je	6 5 16 5
bord~la	11 7 11 6
bord~le	-4 -4 -7 -4
born	3 3 11 3
bot	-1 1 15 0
bot de	-5 -5 11 -3
bot~foin	-1 0 13 1
bot~pail	2 2 8 2
bouboul	6 20 5 6
bouboul mem	3 7 3 2
bouboul~le	3 7 3 2
boucan	2 2 7 3
bouch	4 6 2 -1
bouch @deed	-10 -10 -12 -9
bouch @machine	-5 -5 -6 -5
bouch @me	6 5 7 3
bouch a	1 8 1 1
bouch decoup	-5 -5 -6 -5
bouch en	6 0 7 1
bouch le	6 6 2 3
bouch me	4 3 8 3
boucher	-7 -8 -8 -7
bouchon	-9 -11 0 -8
bouchon de	-8 -10 -7 -8
bouchon~oreil	-5 -7 -2 -5
bouch~haut	2 6 2 2
bouch~je	2 2 7 2
bouch~la	-6 9 -2 -1
bouch~lais	0 1 6 1
bouch~nez	6 6 2 3
bouch~un	5 7 1 2
bouch~viand	-5 -6 -6 -5
bouch~voix	2 6 2 2
boucl	16 8 3 14
boucl dan	18 0 4 11
boucl de	2 12 3 3
boucl~le	14 1 2 3
boucl~local	9 -1 1 1
boucl~oreil	2 12 3 3
boug	4 -1 -1 2
boug @deed	8 3 6 9
boug @given	8 3 6 9
boug @load	3 11 4 4
boug @not	7 0 4 6
boug @shout	3 11 4 4
boug pas	8 3 6 9
boug selon	-5 -6 -6 -5
boug ton	3 11 4 4
boug~le	-5 -6 -6 -5
boug~umidit	-5 -6 -6 -5
bouil	9 1 10 4
bouil a	6 2 6 3
boul	-3 -7 -4 2
boul au	-9 -7 -6 -4
boul dan	-1 1 1 13
boul de	-10 -12 -12 -10
boulang	-14 -16 -19 -14
boulang @deed	-8 -7 -8 -7
boulang @hour	-5 -6 -7 -5
boulang @i	-5 -5 -6 -4
boulang avec	-6 -5 -4 -4
boulang comanc	-5 -6 -7 -5
boulang je	-5 -5 -6 -4
boulanger	-5 -2 6 -4
boulanger @i	2 2 8 3
boulanger ce	1 5 7 2
boulanger je	2 2 8 3
boulanger~3	-5 -6 -8 -5
boulanger~a	-7 -8 -10 -7
boulanger~aim	2 2 7 2
boulanger~bien	2 2 7 2
boulanger~etait	1 5 7 2
boulanger~que	4 11 4 4
boulang~a	-4 -3 -9 -5
boulang~moi	-5 -5 -4 -4
boulang~suis	-5 -5 -6 -4
boulang~venu	-5 -5 -6 -4
boulet	10 35 9 11
boulet @shout	2 3 2 6
boulet depuis	2 6 2 2
boulet~le	2 6 2 2
boulet~papi	1 6 2 2
boulon a	-7 -4 4 -2
boulot	1 -4 16 7
boulot que	2 -1 1 15
boulot~je	4 3 12 3
boulot~me	5 1 2 9
boul~a	-5 3 -6 -6
boul~gorg	-1 -3 0 10
boul~la	1 -4 -1 8
boul~lund	-8 -12 -8 -9
boul~neig	-4 -6 -5 -5
boul~pat	-5 -5 -7 -5
boul~rien	1 5 1 0
boul~ventr	-9 -4 -9 -2
bour	-9 1 -10 -8
bour @he	1 7 2 2
bour de	-9 -13 -10 -10
bour il	1 7 2 2
bourag	-8 -8 -8 -7
bourd	5 14 6 6
bouro	-5 -5 -7 -5
bour~je	-12 -16 -13 -12
bouscul	4 16 1 3
bouscul @exclude	9 0 2 2
bouscul @selfharm	9 0 2 2
bouscul expre	9 0 2 2
bouscul le	-2 13 2 3
bouscul~contr	8 5 2 3
bouscul~et	6 1 1 2
bouscul~je	6 1 1 2
bouscul~le	9 0 2 2
bouset	-7 -6 -8 -7
bout	1 5 11 13
bout avec	-1 -2 -3 6
bout de	1 4 9 0
boutel	1 13 6 2
boutel @deed	-4 4 -5 -3
boutel @despair	-4 4 -5 -3
boutel @height	-4 4 -5 -3
boutel @i	2 7 0 2
boutel @means	-4 4 -5 -3
boutel @throw	-4 4 -5 -3
boutel @tired	-4 4 -5 -3
boutel dan	0 9 1 2
boutel de	6 9 17 6
boutel je	2 7 0 2
boutel sur	6 2 6 3
boutel vid	-4 4 -5 -3
boutel~a	4 5 10 4
boutel~ai	2 7 0 2
boutel~et	2 1 7 2
boutel~gaz	3 2 8 3
boutel~le	7 13 8 6
boutel~sous	2 11 2 3
boutic	0 6 3 -3
boutic @alone	2 2 6 2
boutic @charge	2 2 6 2
boutic @fiction	9 3 13 5
boutic @given	3 3 8 3
boutic @i	-5 -4 -6 -4
boutic @sad	2 2 6 2
boutic je	-5 -4 -6 -4
boutic rido	9 3 13 5
boutic seul	2 2 6 2
boutic~ai	-6 -6 -8 -5
boutic~cot	0 9 1 2
boutic~que	2 5 6 3
bouton	-3 -3 -5 -7
bouton @shout	4 4 9 4
bouton a	-7 -2 -7 -5
bouton de	13 -2 10 4
bouton pour	4 4 9 4
bouton sur	-4 -4 -5 -4
bouton~ca	5 13 5 5
bouton~chemis	7 -3 0 0
bouton~ma	16 -2 3 3
bouton~radio	6 6 14 6
bout~bois	-5 -5 -7 -4
bout~la	3 1 11 2
bout~le	-6 -7 -9 -6
bout~mon	6 1 2 9
bout~semen	2 5 1 5
bout~une	2 11 -2 1
box	11 5 14 6
box avec	2 2 5 2
box~la	8 5 7 5
box~les	2 3 8 3
brac	7 -1 1 1
bracag	3 -7 -6 -4
bracag ce	11 2 1 3
bracag~a	11 2 1 3
bracag~matin	11 2 1 3
brac~a	9 2 2 3
brail	-1 19 0 2
brail @shout	0 5 0 1
brail desus	0 5 0 1
brancardi	-8 -6 -7 -7
branch	-1 -2 17 1
branch @alone	3 3 7 3
branch dan	3 3 10 4
branch deux	3 3 7 3
branch le	4 4 10 5
branch les	1 3 10 3
branch~broieur	3 2 8 3
branch~dan	2 2 7 3
branch~electr	6 6 14 6
branch~et	-5 -6 -8 -5
branch~grif	1 3 10 3
branch~le	4 4 13 4
branch~sour	-4 -4 -6 -4
branch~tablo	6 6 14 6
branch~une	2 2 5 2
brand	12 0 2 2
bras	19 1 10 4
bras @i	6 0 0 1
bras @shout	8 -1 0 1
bras angourd	0 2 9 2
bras cand	9 -1 1 1
bras en	3 -1 7 1
bras et	8 1 2 3
bras je	6 0 0 1
bras jusc	7 1 -1 2
bras le	9 -2 0 1
bras otour	4 0 1 1
bras pour	8 -1 0 1
bras qui	2 3 9 3
braselet	-2 10 0 0
braselet et	1 6 2 2
bras~a	9 1 -1 2
bras~de	13 1 5 4
bras~encor	0 1 6 1
bras~fort	6 0 0 1
bras~je	11 0 4 2
bras~la	-11 -7 -6 -7
bras~le	10 0 2 2
bras~plastic	-5 -5 -7 -5
bras~plein	5 -3 -8 -3
bras~que	14 0 3 2
bras~soir	5 0 -2 0
bras~un	7 1 2 2
bras~voi	10 1 1 2
bravo	-12 -13 -11 -10
breb	-3 -4 8 -2
breb~le	1 2 6 2
bretel	7 -3 -2 0
brev	-6 -6 -5 -5
brigad	1 17 2 3
bril	-8 -9 -6 -7
brioch	-16 -13 -14 -13
bris	-13 -14 -15 -12
briset	17 1 2 3
brochet	-6 -7 -8 -6
brochur	-7 -8 -9 0
broi	4 3 12 4
broieur une	2 2 8 3
broieur~par	2 2 8 3
broieur~une	2 2 8 3
bros	-7 -7 -7 -9
bros a	6 7 2 3
bros la	3 4 10 4
bros le	-7 -7 -10 -8
bros~de	-5 -5 -8 -5
bros~et	-4 -5 -6 -4
brouet	4 7 11 4
brouet plein	3 2 10 3
brouet~de	3 2 10 3
brouet~gravat	3 2 10 3
bruit	-7 -5 -3 -4
bruit @given	2 1 0 7
bruit a	-5 -7 -6 -5
bruit de	3 12 8 2
bruit pend	-5 -6 -5 -5
bruit tout	2 1 0 7
bruit~ca	3 11 3 2
bruit~cand	2 6 2 2
bruit~la	-5 -7 -2 0
bruit~le	0 -1 8 1
bruit~mid	-5 -7 -6 -5
bruit~repetit	-5 -6 -5 -5
bruit~sing	2 6 2 2
bruit~voitur	3 11 3 2
brul	3 -5 4 -3
brul @exclude	9 1 -2 2
brul @selfharm	9 1 -2 2
brul avec	15 2 6 4
brul expre	9 1 -2 2
brul le	-6 0 9 0
brul les	-8 -7 -8 -6
brul sur	7 1 1 2
brulur	4 1 9 3
brulur au	1 2 9 3
brulur en	1 1 6 2
brulur~avec	1 2 8 2
brulur~poignet	1 2 9 3
brul~avec	5 0 -2 1
brul~briset	16 1 0 3
brul~en	2 2 7 3
brul~la	7 -5 -4 -2
brul~le	15 2 1 3
bruno	-6 -7 -5 -6
bts	-6 -5 -6 -5
bu	7 25 0 3
bu du	2 8 0 2
bu et	3 6 9 4
bu la	10 3 0 2
buch	7 11 20 8
bucheron	3 3 10 3
buch~la	1 1 5 2
bug	-9 -10 -9 -8
bungalow	0 -5 -6 -4
burin	5 4 17 5
burin~la	3 2 9 3
buro	-6 -5 -11 -6
buro @he	-8 -7 -7 -8
buro @i	7 2 10 4
buro @me	1 14 4 3
buro @not	0 -1 -1 7
buro a	-8 -9 -14 -11
buro avec	-2 -8 -7 -6
buro de	8 -2 4 1
buro est	-8 -9 -8 -3
buro et	7 0 0 -1
buro je	7 2 10 4
buro les	10 4 5 12
buro me	1 14 4 3
buro~ai	10 5 5 2
buro~ce	2 3 2 9
buro~clef	7 2 3 3
buro~com	2 8 2 2
buro~en	3 6 8 4
buro~etait	0 1 1 8
buro~la	3 -10 -9 -7
buro~le	7 1 -3 3
buro~me	-2 1 0 7
buro~moi	-2 -4 -6 -4
buro~paus	6 -1 0 1
bus	-5 -2 -8 7
bus @goback	0 0 -1 5
bus @i	-5 -6 -6 -4
bus @not	2 0 2 11
bus @nude	2 0 2 11
bus aler	0 0 -1 5
bus avec	-5 -5 -5 -5
bus de	6 8 9 4
bus du	5 0 1 6
bus je	-5 -6 -6 -4
bus parc	2 7 2 6
bus san	2 0 2 11
bus~7h	-3 -4 -5 -4
bus~en	-8 -8 -8 -5
bus~et	-6 -8 -9 -4
bus~fait	-5 -5 -5 -5
bus~la	-10 -10 -10 -9
bus~me	3 8 2 1
bus~minut	2 7 1 1
bus~ne	1 -1 1 6
bus~que	2 7 2 6
bus~reson	2 0 1 8
bus~retour	5 -1 0 13
buv	-8 -9 -8 -7
bu~a	3 12 3 3
bu~avec	3 11 0 3
bu~tas	10 1 0 2
bu~ver	2 9 2 3
ca @adult	2 8 2 3
ca @alone	5 28 4 9
ca @blade	7 3 10 5
ca @blow	12 5 4 4
ca @body	19 -7 -5 -1
ca @bore	7 6 8 3
ca @chem	-9 -9 -6 -7
ca @demolish	3 8 2 2
ca @despair	8 8 -2 2
ca @die	-8 6 -1 -2
ca @drug	7 6 -1 1
ca @drunk	-13 -6 -10 -10
ca @fear	14 3 2 1
ca @fiction	10 1 2 2
ca @gear	7 -1 -1 0
ca @given	7 7 -2 3
ca @goback	8 21 5 10
ca @grab	9 1 9 7
ca @he	-5 -8 -9 -7
ca @heat	7 10 11 3
ca @hide	2 11 -2 -1
ca @hit	13 -1 1 -1
ca @home	-13 -2 -8 -8
ca @hour	2 8 1 1
ca @i	11 8 3 -1
ca @intimate	10 3 2 8
ca @joke	-11 -12 -11 -11
ca @kin	-16 -9 -12 -11
ca @kind	14 -4 -4 -1
ca @load	2 5 11 4
ca @lock	1 5 2 12
ca @looks	-6 -5 -7 -2
ca @machine	0 3 9 9
ca @mate	-1 -2 -7 -5
ca @me	-3 -4 -4 10
ca @means	7 4 1 2
ca @not	-5 -1 -8 2
ca @power	0 -8 -6 -5
ca @price	13 2 1 1
ca @race	-5 -8 -8 -6
ca @selfharm	3 9 4 2
ca @serve	4 22 -1 1
ca @serveBar	6 5 1 3
ca @sex	8 0 0 1
ca @sexist	10 0 6 2
ca @shout	3 10 -3 -3
ca @smoke	10 19 10 8
ca @threat	3 9 6 1
ca @throw	-6 3 2 -3
ca @to	-7 -10 -8 -8
ca @touch	4 -6 -5 -4
ca @vehicle	4 25 3 3
ca @weak	2 8 2 3
ca @weapon	21 1 0 3
ca @wound	25 9 10 8
ca a	4 6 11 2
ca arang	9 0 2 1
ca ariv	7 -10 -4 -5
ca au	7 -1 2 2
ca blagu	-12 -21 -13 -13
ca brul	-1 7 -1 0
ca cabin	-8 -8 -9 -7
ca cag	-7 -6 -9 -6
ca calm	7 -3 -2 -1
ca cas	2 8 2 2
ca caset	2 9 2 2
ca ce	19 8 12 8
ca chanbr	2 6 3 9
ca chang	-3 -6 -5 -6
ca cogn	9 1 2 2
ca col	-10 -10 -9 -8
ca colegu	-7 -7 -7 -7
ca com	2 8 2 3
ca comand	3 3 2 12
ca couch	8 0 0 1
ca cri	4 5 0 -2
ca dan	2 10 3 3
ca de	5 15 5 5
ca dechir	-8 -11 -7 -7
ca don	-1 13 1 1
ca drol	20 7 5 6
ca dur	7 2 4 13
ca en	7 -1 0 -1
ca envoi	-7 -9 -7 -7
ca exist	-11 -12 -7 -11
ca facon	0 7 2 2
ca faut	15 1 4 3
ca fem	6 5 1 2
ca fer	5 4 -2 -3
ca fil	-5 -8 -7 -6
ca fum	4 8 11 5
ca glous	0 7 1 0
ca gros	-5 -7 -4 -5
ca je	11 8 3 -1
ca la	-1 7 2 7
ca larbin	0 5 1 1
ca le	7 5 0 1
ca les	-7 -2 -7 -6
ca lui	7 -2 1 1
ca main	30 0 3 6
ca maman	-8 -2 -5 -6
ca mar	12 0 2 3
ca me	-2 -3 -3 11
ca mem	-8 -11 -8 -8
ca mer	-9 -8 -6 -6
ca ne	-3 -3 0 7
ca nous	-6 -9 -6 -6
ca pas	-4 4 -5 3
ca pes	-7 -7 -8 -6
ca pic	8 1 11 4
ca picr	2 2 7 2
ca plac	5 3 18 7
ca poch	20 2 6 6
ca port	-6 -2 -7 -5
ca pour	5 6 2 3
ca prefer	2 7 2 2
ca pue	2 13 3 4
ca puf	1 11 1 3
ca que	-3 5 1 0
ca regl	16 3 3 5
ca rest	8 26 8 9
ca rican	1 8 2 0
ca saign	5 1 5 2
ca sauc	-6 -7 -5 -5
ca se	-7 0 -7 2
ca sent	-8 1 -6 -6
ca ser	11 1 2 2
ca sert	6 16 5 7
ca sigaret	6 5 1 3
ca soulag	9 0 -2 1
ca soup	9 3 3 3
ca tap	11 2 3 3
ca tet	-5 -10 -7 -6
ca tomb	1 6 1 1
ca tourn	1 4 2 9
ca tout	24 4 6 6
ca tre	2 14 4 4
ca troncon	-5 -5 -8 -5
ca va	8 5 4 12
ca veut	-12 -13 -10 -10
ca vie	-1 10 1 0
ca vient	1 -9 -8 -6
ca voitur	1 20 1 1
ca voix	-5 -2 -4 -6
ca vol	2 10 3 3
caban	-2 -6 -6 -5
cabin @one	2 2 10 3
cabin on	2 2 10 3
cabinet	-5 -6 -5 -5
cabinet ce	-7 -7 -7 -6
cabinet~est	-7 -7 -7 -6
cabin~le	-10 -8 -9 -8
cabl neuf	-4 -5 -6 -4
cabl~couleur	-4 -5 -6 -4
cabl~le	3 3 8 4
cabl~par	-8 -9 -11 -8
cach	0 16 -3 -1
cach @alone	0 9 1 2
cach @me	2 10 2 1
cach dan	-4 10 0 0
cach derier	0 9 1 2
cach des	7 3 0 2
cach le	-8 -6 -7 -6
cach mes	2 8 2 1
cach ses	2 9 2 3
cachant	2 18 4 4
cachet	16 14 5 8
cachet @shout	5 8 1 3
cachet dan	4 8 2 3
cachet de	24 7 8 8
cachet pour	5 8 1 3
cachet~grand	8 3 3 3
cachet~le	-1 10 -1 0
cachet~ma	14 4 4 4
cachet~mer	6 2 2 2
cachet~ten	2 10 1 3
cach~afair	0 6 2 1
cach~bomb	-1 8 2 2
cach~de	4 5 0 1
cach~et	-1 7 -1 -1
cach~les	4 7 2 2
cach~lunet	2 7 2 3
cach~palet	0 7 1 1
cach~portefeuil	2 7 3 3
cach~que	7 3 1 2
cach~reserv	0 9 2 2
cach~sous	6 5 0 2
cad	4 4 25 5
cad @shout	5 5 16 5
cad du	3 3 10 4
cad pour	5 5 16 5
cadavr	-11 -15 -12 -10
cadavr~les	-5 -7 -5 -5
caden	-9 -13 -15 -11
cado	-12 -3 -12 -5
cado @given	-4 -4 -5 -4
cado de	0 10 1 2
cado tout	-4 -4 -5 -4
cado~matin	-4 -4 -5 -4
cadr et	-5 -5 -8 -5
cadr plein	1 2 6 2
cadr~abeil	1 2 6 2
cadr~de	1 2 6 2
cad~aler	3 2 8 3
caf	-4 -2 -6 -4
caf @heat	9 1 2 2
caf @serve	1 6 1 1
caf @shout	-7 -8 -9 -7
caf @smoke	1 6 1 1
caf a	-6 -9 1 -5
caf au	-5 -5 -6 -5
caf ce	4 13 4 4
caf clop	1 6 1 1
caf et	-5 -7 -5 -4
caf pour	-7 -8 -9 -7
cafard	-5 -5 -5 8
cafard~soir	1 0 1 7
caf~cliant	-5 -6 -6 -5
caf~desus	6 0 1 1
caf~est	2 10 1 2
caf~heur	1 5 1 1
caf~je	1 6 1 1
caf~la	5 8 9 4
caf~lait	-5 -5 -6 -5
caf~le	-7 -9 -9 -7
caf~parc	6 0 1 1
caf~que	2 9 2 3
cag	-7 -9 -9 -8
cagoul	7 0 0 1
cahi	4 8 -2 -1
cahi~est	9 4 3 3
cai	8 14 1 1
cai @i	15 2 5 4
cai @one	2 5 6 3
cai du	9 2 2 1
cai je	15 2 5 4
cai on	2 5 6 3
cais	3 1 6 -1
cais 3	5 10 16 6
cais @given	5 4 17 4
cais @one	-5 -8 -8 -6
cais @shout	-7 -8 -7 -7
cais a	-4 -6 -7 -5
cais ce	0 7 0 1
cais de	-13 -12 -12 -11
cais et	3 10 11 5
cais il	6 2 1 2
cais on	-5 -8 -8 -6
cais pour	-7 -8 -7 -7
cais tout	5 4 17 4
cais~a	-15 -11 -15 -12
cais~ce	2 6 4 3
cais~et	4 10 11 5
cais~h	5 5 16 5
cais~journ	2 1 8 1
cais~la	-1 -2 9 -1
cais~le	4 -2 6 1
cais~les	-7 -1 -6 -4
cais~ne	-7 -8 -7 -7
cais~que	2 2 10 3
cais~seul	4 2 8 2
cais~tomb	1 2 7 2
cai~a	1 4 4 2
cai~ai	15 3 5 4
cal	-1 5 -6 -3
cal @me	3 11 3 3
cal me	3 11 3 3
calandri	5 15 4 16
calandri de	3 12 3 4
calandri~a	2 5 0 8
calcul	-10 -5 -9 5
calecon	8 1 2 2
caled	-1 6 1 1
caled @me	-1 6 1 1
caled me	-1 6 1 1
caled~stupid	-1 6 1 1
calif	4 14 4 4
calif de	4 14 4 4
calif~parasit	1 6 1 2
calin	6 -12 -6 -5
calm	-9 -11 -10 -12
calm~ai	7 1 2 2
calm~est	0 0 6 1
calm~je	-1 -7 -4 -5
calm~se	0 0 6 1
calot	6 1 2 2
cal~stupid	2 6 2 2
cam	3 5 2 2
camarad	2 7 0 0
camarad de	7 11 5 4
camarad~a	6 7 3 3
camarad~stag	7 11 5 4
camil	-13 -11 -16 -13
camil~a	-8 -8 -8 -7
camion	4 1 6 0
camion @booze	-5 -6 -5 -4
camion @cry	-5 -6 -5 -4
camion @given	6 2 10 3
camion @he	3 4 10 3
camion @height	-7 -7 -6 -6
camion @hurt	-5 -6 -5 -4
camion @i	-10 -9 -6 -8
camion @me	0 1 7 2
camion @not	4 4 15 4
camion @one	-5 -5 -6 -4
camion a	2 2 6 2
camion est	0 6 1 1
camion et	9 8 1 4
camion ils	5 4 6 3
camion je	-10 -9 -6 -8
camion on	-5 -5 -6 -4
camion pas	4 4 11 4
camion roug	-5 -6 -5 -4
camionet	6 8 8 2
camionet @i	-2 -8 -6 -5
camionet dan	2 2 13 4
camionet je	-2 -8 -6 -5
camionet~cour	2 2 13 4
camionet~la	3 7 13 5
camion~a	-5 2 9 0
camion~ai	-7 -6 -2 -5
camion~de	2 1 6 2
camion~en	0 8 1 1
camion~est	3 11 8 5
camion~il	0 6 -1 1
camion~la	-3 -9 -6 -5
camion~le	8 10 4 5
camion~les	-5 -5 -7 -4
camion~moi	7 5 2 3
camion~ongle	0 1 5 1
camion~retard	1 7 7 2
camion~un	8 2 7 4
can te	7 0 1 1
canap	-10 -9 -4 -8
canap de	1 1 6 1
canard	-22 -23 -14 -17
cand	7 9 1 3
cand @he	12 13 4 4
cand @i	8 14 2 3
cand @one	0 -13 -8 -1
cand ca	-3 -7 -10 -7
cand ce	17 3 6 14
cand ele	8 22 10 4
cand il	14 12 2 3
cand ils	6 0 -2 3
cand je	8 14 2 3
cand les	7 -3 -2 -1
cand mem	4 3 13 7
cand on	0 -13 -8 -1
cand vous	5 4 2 2
cand~ai	4 0 0 -4
cand~antand	1 8 2 2
cand~ariv	0 16 2 11
cand~aur	-6 -10 -8 -7
cand~avec	1 6 1 2
cand~bais	0 6 1 1
cand~ca	10 6 2 3
cand~camion	0 6 1 1
cand~cas	-2 -7 -6 -4
cand~chang	12 1 3 2
cand~cliant	6 4 2 2
cand~col	6 0 1 1
cand~cri	7 -2 1 1
cand~dan	13 11 5 8
cand~demand	3 1 1 6
cand~en	1 5 -3 -4
cand~entre	-3 7 -1 -1
cand~est	6 14 3 2
cand~et	1 14 2 2
cand~etais	13 -2 1 2
cand~fin	-2 1 -1 8
cand~ils	0 5 2 6
cand~je	3 1 1 7
cand~la	8 13 3 9
cand~le	1 1 -4 7
cand~lev	7 2 0 1
cand~mais	2 2 3 10
cand~me	3 -1 -1 7
cand~miself	3 7 -2 -2
cand~ne	12 5 3 3
cand~ont	-7 -2 -6 -5
cand~parl	6 17 5 5
cand~pas	13 21 8 13
cand~patron	9 3 0 1
cand~pench	9 1 2 2
cand~pleur	7 6 3 3
cand~pleurant	12 2 3 4
cand~plus	5 5 2 2
cand~port	4 9 4 4
cand~pos	1 10 2 5
cand~rend	3 0 1 6
cand~rentr	5 6 0 4
cand~sait	-6 -6 -5 -5
cand~se	15 6 4 9
cand~ser	-4 -10 -6 1
cand~ses	0 5 1 1
cand~seul	3 13 2 0
cand~son	4 3 0 5
cand~sont	4 7 2 2
cand~sort	-1 5 7 2
cand~su	0 10 2 2
cand~suis	13 0 1 -5
cand~sur	-2 -6 -5 -4
cand~tous	-7 2 -3 -2
cand~train	9 1 2 1
cand~travers	1 10 2 3
cand~tromp	9 2 0 0
cand~trop	20 1 3 4
cand~un	4 6 1 6
cand~vex	-7 -6 -5 -5
cand~vient	-2 5 -2 -1
cand~vois	-1 8 1 1
cand~voulu	9 3 2 3
canet	2 14 3 4
canich	-7 1 -6 -5
canping	11 4 12 6
cantin	-8 -5 -11 -10
cantin a	7 -1 0 0
cantin~le	-9 -11 -11 -9
capot de	-7 -7 -7 -6
capot ouvert	3 3 10 2
car @alone	1 6 5 1
car @i	10 2 3 4
car @load	0 2 12 2
car @past	6 5 4 7
car ans	6 5 4 7
car deux	1 6 5 1
car je	10 2 3 4
caraf	-4 -5 -7 -4
caramel	-1 -3 5 -1
caramel a	5 4 13 5
caramel~170	5 4 12 5
caranten	3 3 11 3
carch	5 4 9 4
carch sur	2 2 6 2
cardiac	-7 -6 -9 -6
cardiac sur	-6 -5 -7 -5
cardiac~manesin	-6 -5 -7 -5
carelag	-2 -7 7 -3
carelag a	2 3 8 3
carelag mouil	-1 0 6 1
carelag~se	-7 -7 -6 -5
cares	3 -9 -9 -6
cares la	10 3 2 3
cares le	8 -2 -2 0
cares un	-8 -8 -8 -8
cares~dos	8 0 1 2
cares~jou	10 3 2 3
cares~lapin	-7 -7 -7 -6
cares~nain	-5 -5 -6 -5
cares~puis	5 1 1 1
cares~sous	10 2 2 3
carim	-10 -17 -16 -13
carist	-12 -9 -12 -11
carist @me	-8 -9 -9 -7
carist me	-8 -9 -9 -7
carnet	-7 -5 -13 -8
carnet avec	-5 -8 -5 -5
carnet~de	7 7 4 4
carnet~tout	6 1 3 7
caro	2 2 4 9
caro du	2 1 1 9
carosi	-6 -10 -10 -8
carot	-3 1 9 -1
carot a	-8 -7 -9 -7
carot en	4 4 13 5
carot~la	-6 -5 -7 -5
carot~main	-6 -5 -7 -5
caro~plafond	2 1 1 9
cart	-9 -12 -3 -8
cart @hide	-5 -7 -5 -5
cart @price	-5 -7 -5 -5
cart @strip	2 2 9 3
cart de	-9 -9 -4 -7
cart electron	2 2 6 2
cart enlev	2 2 9 3
cart sign	-5 -7 -5 -5
cartel	-4 -5 -6 -4
carti	0 6 3 1
carton @booze	-5 -5 -7 -4
carton @deed	-6 -6 -7 -5
carton @despair	-6 -6 -7 -5
carton @height	-6 -6 -7 -5
carton @means	-6 -6 -7 -5
carton @throw	-6 -6 -7 -5
carton @tired	-6 -6 -7 -5
carton dan	0 0 7 1
carton ne	-7 -7 -6 -6
carton vid	-6 -6 -7 -5
carton~et	-5 -6 -7 -5
carton~haut	3 2 8 3
carton~la	2 0 8 1
carton~me	1 1 6 2
carton~mon	3 9 3 3
carton~pas	-7 -7 -6 -6
carton~pres	2 2 6 2
cart~le	-9 -10 -7 -8
cart~pour	2 2 11 3
cart~un	-5 -5 -6 -6
car~a	-5 -3 -7 -5
car~aux	2 1 1 7
car~avais	7 3 1 6
car~avait	4 3 9 9
car~de	5 0 10 9
car~heur	4 4 13 3
car~une	0 1 7 1
cas de	-7 -6 -4 -5
cas des	3 8 3 1
cas du	-2 -2 -3 9
cas la	-9 -1 -10 -8
cas le	5 -7 -10 -5
cas les	8 0 4 1
cas ou	6 3 5 8
cas sosial	2 9 2 2
cas un	7 3 -2 0
cas une	-5 -10 -5 -6
casc	-6 -6 7 -4
casc @he	1 0 10 2
casc a	3 1 13 3
casc antibruit	1 4 7 0
casc de	-9 -9 -13 -8
casc et	-7 -9 -13 -9
casc~et	-9 -9 -12 -8
casc~foto	-5 -5 -6 -4
casc~gilet	-7 -7 -9 -7
casc~la	-11 -10 -13 -9
casc~le	9 2 3 3
casc~ma	1 1 10 2
casc~moi	1 0 12 1
casc~on	-5 -6 -8 -5
casc~tail	1 1 10 2
caset	5 11 15 6
casi	6 14 5 2
casi du	6 7 3 3
casi et	9 9 3 4
casi~je	7 -2 1 1
casi~treuil	3 3 9 4
casos	2 8 3 2
cas~au	-1 0 0 5
cas~calandri	3 2 1 14
cas~chais	3 14 4 3
cas~de	12 0 2 3
cas~dent	11 -1 3 3
cas~en	-7 -7 -2 -6
cas~et	1 7 2 2
cas~je	-3 8 -2 -1
cas~jusc	2 8 -1 9
cas~la	-6 -6 -5 -5
cas~le	-8 -8 -8 -6
cas~main	1 5 3 2
cas~nez	5 -6 -6 -3
cas~plac	4 4 13 5
cas~que	0 8 1 1
cas~sur	-5 -5 -6 -4
cas~tas	-4 -7 -6 -5
cas~tet	-13 -11 -10 -9
cas~tout	-6 -6 -8 -6
cas~un	1 2 5 2
cas~une	-8 -8 -7 -7
cas~vieil	4 4 13 5
catalogu	-5 -12 -11 -9
catalogu~la	-7 -6 -7 -5
catorz	9 2 9 2
catorz @past	9 1 6 1
catorz ans	9 1 6 1
catorz~me	2 7 5 2
catr	3 6 11 9
catr @animal	-2 -2 5 -1
catr @blood	5 2 7 3
catr @bore	-2 1 6 -1
catr @height	0 -1 7 0
catr @hour	4 4 8 23
catr @i	4 4 12 4
catr @means	0 -1 7 0
catr @shame	1 8 7 2
catr @threat	-2 6 -3 -1
catr @to	-2 1 6 -1
catr @wound	6 1 6 3
catr chacun	-5 -5 -6 -5
catr couleur	-5 -7 -5 -5
catr et	9 0 0 1
catr fois	6 5 4 24
catr heur	-2 1 6 -1
catr je	4 4 12 4
catr jour	6 3 3 30
catr langu	-5 -6 -6 -6
catr pat	0 8 0 1
catr point	5 2 7 3
catr vingt	-1 -1 5 0
catriem	5 8 18 10
catriem~de	2 2 3 7
catr~a	1 1 12 5
catr~ce	2 7 2 6
catr~dan	8 3 12 4
catr~de	-7 -2 -4 -6
catr~du	3 2 10 3
catr~en	3 5 3 11
catr~fait	-5 -7 -5 -5
catr~gest	-5 -5 -6 -5
catr~je	0 -1 2 7
catr~la	6 8 10 14
catr~matin	2 2 6 2
catr~me	-2 -6 -5 -4
catr~que	4 5 2 13
catr~son	-5 -5 -6 -5
catr~un	2 3 9 3
caus	-1 5 -2 -3
caus de	3 13 3 -2
caus des	-8 0 -8 -7
caus du	-7 -11 -8 -1
caus~aparel	1 5 2 2
caus~chaleur	3 2 14 4
caus~de	-4 -4 -8 -7
caus~ele	0 6 0 -1
caus~la	6 3 15 2
caus~le	-8 -10 -10 -7
caus~lui	4 14 4 4
caus~ma	-6 3 -4 -4
caus~mes	2 9 2 3
caus~mon	5 18 4 4
caus~oignon	-8 -11 -9 -8
caus~oreil	1 6 1 2
caus~stag	7 -1 1 3
caus~un	-6 -3 -5 -5
cav	9 -2 1 0
cav @deed	5 1 1 2
cav @not	8 0 0 1
cav @nude	8 0 0 1
cav san	8 0 0 1
cav si	6 0 1 1
cav~a	5 1 1 2
cav~cle	6 1 1 2
cav~restor	7 0 1 1
cav~un	0 0 7 2
ca~a	-7 -7 -8 -3
ca~alor	8 8 2 2
ca~anpech	0 0 2 10
ca~aprand	7 -1 1 1
ca~apre	13 1 2 3
ca~aret	-5 -8 -8 -11
ca~aus	-6 -6 -7 -6
ca~baptem	8 1 2 2
ca~bien	-10 -15 -16 -16
ca~bizar	0 -1 0 7
ca~bles	4 10 5 12
ca~bon	-6 -7 -9 -6
ca~boneur	-6 -7 -6 -5
ca~ca	9 19 5 2
ca~cand	2 -4 -1 8
ca~ce	4 10 1 4
ca~chac	1 7 3 4
ca~coleg	7 -1 2 2
ca~com	-4 -5 -5 -4
ca~dan	12 -5 -5 -2
ca~de	8 6 2 5
ca~decor	3 10 3 4
ca~decourag	4 1 4 15
ca~degout	4 14 5 5
ca~dent	1 1 5 2
ca~deprim	4 3 4 13
ca~depuis	3 2 3 11
ca~derang	1 3 6 0
ca~des	14 14 7 6
ca~dev	6 7 1 2
ca~dir	-8 -14 -9 -10
ca~dis	0 12 3 3
ca~dit	-6 -6 -8 -6
ca~dix	2 0 1 8
ca~donc	0 8 2 2
ca~du	-5 -9 -10 -12
ca~dur	-1 6 0 0
ca~en	11 9 3 12
ca~encor	-5 -12 -9 -8
ca~entre	6 10 5 5
ca~envi	-8 -3 -6 -9
ca~est	13 -6 -2 -4
ca~et	10 9 0 1
ca~fair	1 7 2 1
ca~fait	-8 -11 -9 1
ca~fer	10 0 1 1
ca~fichu	2 1 3 10
ca~fort	-1 -8 -2 -5
ca~fuir	0 10 2 3
ca~gach	1 0 1 5
ca~gen	1 10 2 1
ca~hom	2 7 2 3
ca~hui	-10 -10 -9 -8
ca~ici	9 2 5 2
ca~il	12 -4 1 -1
ca~javel	-5 -6 -7 -5
ca~je	-4 -9 -6 -6
ca~jour	5 -1 4 17
ca~la	6 10 5 3
ca~le	6 7 0 6
ca~les	9 10 15 5
ca~lourd	-6 -7 -7 -6
ca~ma	10 4 2 2
ca~main	8 7 2 3
ca~mal	8 -1 2 -3
ca~me	8 17 6 4
ca~met	-1 6 1 0
ca~mieux	7 4 8 12
ca~min	2 0 3 11
ca~moi	16 4 1 1
ca~moin	4 2 3 9
ca~mon	11 0 0 2
ca~non	6 2 4 11
ca~nous	0 7 1 1
ca~on	6 7 -3 -1
ca~parc	8 2 2 2
ca~parl	4 14 5 5
ca~part	0 -8 -5 -1
ca~partout	-6 -8 -3 -5
ca~pas	5 10 2 11
ca~patron	0 6 1 1
ca~pet	7 -1 1 1
ca~peur	-8 -9 -8 -7
ca~plais	-5 -10 -7 -8
ca~plait	0 0 1 7
ca~plus	8 4 2 7
ca~pour	14 6 3 4
ca~prefer	-9 -16 -12 -11
ca~que	8 5 3 7
ca~rapel	-8 -5 -5 -5
ca~remetr	8 -1 1 1
ca~rend	3 2 2 10
ca~rir	-9 -2 -7 -7
ca~saign	5 1 7 3
ca~sais	0 7 1 1
ca~scotch	-13 -8 -8 -10
ca~se	-2 -6 -5 -4
ca~sent	0 8 1 1
ca~ser	7 1 2 2
ca~ses	0 7 1 1
ca~sur	9 -3 -4 3
ca~tait	1 7 2 1
ca~termin	5 1 2 9
ca~touch	-5 -9 -5 -6
ca~tous	2 4 3 9
ca~trist	3 2 2 10
ca~trop	7 4 0 1
ca~va	-11 -10 -10 -11
ca~vendr	4 16 4 5
ca~vit	16 4 2 9
ca~yeux	2 1 11 3
ce @alone	7 -6 -2 2
ce @body	-7 -7 -6 -7
ce @bore	-7 -7 -6 -7
ce @fear	7 9 3 11
ce @fiction	4 6 1 9
ce @grab	7 9 3 11
ce @insult	1 10 2 2
ce @past	-7 -7 -6 -7
ce @price	-3 -6 -4 10
ce @quit	1 -3 -1 13
ce @sexist	-12 -7 -8 4
ce @to	4 8 2 3
ce @touch	7 9 3 11
ce @trade	-4 9 1 0
ce boulot	-6 -6 -8 -6
ce buro	2 3 2 11
ce carnet	6 5 4 7
ce etait	-4 -7 -5 -6
ce eteant	10 2 2 2
ce journal	-4 9 1 0
ce matin	5 4 7 4
ce meti	-12 -7 -8 4
ce mid	3 7 0 0
ce momant	12 7 7 20
ce que	5 3 -2 5
ce qui	9 18 3 2
ce rythm	1 1 2 8
ce ser	7 9 3 11
ce soir	7 -6 -2 2
ce soit	0 11 3 6
ce stag	1 -3 -1 13
ce temp	-7 -7 -6 -7
ce wec	-2 -6 -7 -7
ced	1 9 1 2
cel	-8 -6 -7 -8
cel @bore	9 3 4 10
cel @hour	-4 -8 -8 -8
cel avec	5 4 13 5
cel de	-2 5 -2 -1
cel du	-10 -10 -9 -5
cel journ	-7 -8 -9 -9
cel la	-1 9 2 2
cel qui	5 8 6 3
celc	6 6 0 8
celc chos	2 9 3 19
celc un	7 6 1 9
celc~a	8 19 7 12
celc~competant	1 1 2 12
celc~dan	3 6 2 2
celc~de	9 0 0 12
celc~ecrit	3 9 3 3
celc~et	8 -2 3 8
celc~fait	6 7 2 2
celc~insult	-5 -6 -5 -5
celc~la	6 8 7 3
celc~le	9 8 5 11
celc~me	12 1 5 16
celc~pos	1 9 1 1
celc~racont	1 6 1 1
celui	4 15 10 2
celui de	5 24 9 7
celui du	-3 -11 -5 -7
celui ou	2 2 7 2
celui qui	5 12 2 2
celui~le	2 6 8 2
celui~ma	3 13 5 5
celul	-7 -7 -8 -6
cel~la	2 11 4 3
cel~un	4 7 10 4
cent	-13 -11 -2 -10
cent douz	3 2 4 8
cent fois	-6 -7 -7 -6
cent pag	-7 -7 -6 -6
cent vingt	3 6 4 3
centr de	-4 0 -5 -3
centr esestr	3 4 10 2
centr~je	6 12 14 6
centr~loisir	-5 -5 -6 -5
centr~tri	2 7 1 2
cent~de	4 4 13 5
cent~huitr	2 2 8 3
ces	-12 -7 -12 -2
ces gen	-7 0 -5 -6
cesier	7 9 2 8
cesier @me	6 2 3 13
cesier @shout	-6 -6 -5 -5
cesier pour	-6 -6 -5 -5
cesier~bon	-6 -6 -5 -5
cesier~cot	6 6 3 3
cesier~la	2 6 2 2
cesier~un	-6 -6 -5 -5
cet @alone	0 -1 -7 0
cet @fiction	-6 -7 -8 -6
cet @hour	5 5 9 11
cet @mate	-1 7 -1 1
cet @sexist	2 17 4 2
cet antrepris	3 6 3 8
cet apre	-6 -6 -7 -6
cet expo	-7 -8 -7 -6
cet fois	7 4 -2 -1
cet fras	1 7 2 2
cet hom	2 11 3 1
cet nuit	0 -1 -7 0
cet semen	6 7 16 15
cet~ai	7 -1 11 5
cet~il	-3 -5 -6 -5
cet~je	4 4 7 10
cet~la	-12 -10 -13 -11
cet~le	-12 -7 -10 -10
cet~mem	2 1 1 6
cet~mid	-6 -6 -7 -6
cet~ne	4 9 3 4
cet~que	1 0 1 9
ceux	2 -2 -9 -5
ceux~parlant	9 5 4 3
ceu~cheval	5 0 0 1
ceu~pour	5 0 0 1
cevin	10 14 4 4
cevin @me	7 0 -3 0
cevin me	7 0 -3 0
cevin~a	7 0 -3 0
ce~a	4 9 5 8
ce~afectu	10 8 3 4
ce~antand	-6 -7 -5 -6
ce~apre	-11 -13 -13 -12
ce~ariv	13 3 5 4
ce~au	7 -1 -4 0
ce~aux	-5 -6 -1 -4
ce~beau	-9 -15 -14 -14
ce~bib	2 1 9 2
ce~bien	-11 -12 -12 -7
ce~bouboul	3 7 3 2
ce~boulet	3 10 3 1
ce~boulot	-1 -2 5 0
ce~ca	9 6 0 3
ce~cand	10 7 6 13
ce~celui	9 9 4 5
ce~chat	8 0 -1 0
ce~chef	15 15 7 7
ce~coi	-5 -7 -6 -5
ce~colegu	-7 -2 -6 -7
ce~consign	-1 6 0 -1
ce~coup	12 2 3 3
ce~cregn	-9 -9 -8 -10
ce~cuisini	-7 -7 -8 -6
ce~dan	8 9 6 2
ce~de	-1 9 -1 2
ce~demand	6 0 1 -1
ce~derier	3 3 8 8
ce~deux	8 8 4 6
ce~deuxiem	3 1 1 7
ce~dev	10 3 3 11
ce~devenu	4 6 11 4
ce~dir	9 15 9 27
ce~dis	2 6 -1 -4
ce~dit	10 7 3 6
ce~dur	-4 -4 -3 6
ce~ecrit	-8 -8 -11 -9
ce~ele	7 10 -1 -2
ce~en	-13 -14 -14 -12
ce~encor	1 18 4 3
ce~end	-2 -6 -7 -7
ce~enerv	1 0 1 5
ce~entre	6 20 6 6
ce~et	-4 -1 -7 -7
ce~etait	-10 -11 -11 -5
ce~etre	9 13 4 3
ce~expre	7 3 2 2
ce~fais	6 13 4 4
ce~fait	7 5 -1 -2
ce~fatig	-1 -3 -2 6
ce~faux	0 11 1 2
ce~fem	7 4 3 3
ce~fer	-8 -9 -8 -8
ce~ferm	-6 -3 -8 -6
ce~fin	-6 -9 -10 -2
ce~font	0 0 2 7
ce~fras	4 13 3 4
ce~gen	-1 3 0 6
ce~grand	-5 -5 -7 -5
ce~grav	5 0 1 5
ce~gris	3 2 3 13
ce~gros	3 4 4 8
ce~hyp	-7 -6 -8 -6
ce~il	4 8 -2 -2
ce~interd	-6 -7 -5 -5
ce~interes	-6 -5 -5 -4
ce~invanter	-5 -7 -6 -5
ce~invers	-8 -8 -6 -7
ce~ipnotis	-8 -9 -11 -9
ce~je	3 1 -2 6
ce~jeu	6 3 2 1
ce~jusc	0 0 6 0
ce~just	-2 6 -4 -4
ce~les	3 3 10 5
ce~leur	7 3 1 0
ce~loi	-7 -9 -7 -6
ce~long	2 4 1 20
ce~louch	1 12 3 3
ce~lui	5 6 -2 -1
ce~ma	9 7 3 4
ce~main	9 -1 0 1
ce~mais	-6 -7 -8 -11
ce~maitr	8 5 3 3
ce~mem	4 8 4 8
ce~mes	0 7 1 2
ce~meti	-8 -13 -11 -12
ce~miself	12 1 2 2
ce~moi	8 7 24 11
ce~mon	24 14 19 18
ce~monsieur	2 -2 0 6
ce~mort	-11 -12 -11 -11
ce~mot	8 10 3 8
ce~ne	8 8 5 8
ce~ni	0 1 1 6
ce~nom	-9 -10 -10 -7
ce~normal	17 3 3 8
ce~notr	4 8 1 2
ce~nounour	-5 -8 -5 -5
ce~nous	2 14 4 4
ce~on	-10 -6 -8 9
ce~ou	1 8 1 3
ce~oubl	-8 -8 -8 -10
ce~pas	7 16 3 12
ce~per	21 2 5 6
ce~person	3 2 10 7
ce~pes	5 5 6 15
ce~pet	2 8 1 3
ce~peut	9 16 6 12
ce~peux	1 4 5 11
ce~pir	7 6 7 27
ce~port	10 4 3 3
ce~posibl	-2 -2 0 10
ce~prefer	10 -2 2 2
ce~que	17 8 12 8
ce~qui	1 -1 11 2
ce~racont	-6 -7 -6 -6
ce~regl	-2 -7 -8 -7
ce~repart	-5 -2 -6 -4
ce~repos	-1 -7 -5 -5
ce~reserv	-5 -5 -6 -5
ce~rien	11 15 6 6
ce~sait	4 9 3 2
ce~san	4 -2 2 11
ce~se	12 17 5 7
ce~secret	-2 -6 -5 -5
ce~si	7 1 3 11
ce~simpl	7 2 5 -1
ce~sinon	-7 0 -3 4
ce~soit	-1 6 1 1
ce~son	-9 -8 -10 -9
ce~stag	-5 -5 -4 -6
ce~stagier	4 9 4 9
ce~styl	-6 -6 -7 -6
ce~suis	3 2 2 8
ce~sur	7 9 0 2
ce~svp	1 1 1 6
ce~tecel	-5 -6 -5 -5
ce~touch	5 0 2 7
ce~toujour	1 10 1 4
ce~tour	15 3 4 4
ce~tout	-1 0 -6 4
ce~tradit	5 -2 -4 -2
ce~troisiem	2 8 2 7
ce~trop	-3 4 -3 7
ce~tu	10 1 3 3
ce~tuteur	7 6 9 4
ce~tutric	5 7 2 2
ce~un	-12 -11 -14 -14
ce~une	-6 -7 -7 -10
ce~vid	5 5 4 16
ce~vit	10 1 1 2
ce~voi	4 0 1 1
ce~voul	4 0 2 7
ce~vrai	-11 -8 -8 0
chac	3 13 1 6
chac @alone	3 10 -1 2
chac @client	2 18 4 4
chac @hide	3 13 4 3
chac @hour	5 18 4 13
chac @insult	12 5 3 3
chac @lock	-5 -6 -5 -5
chac @mate	2 13 4 3
chac @means	-7 -9 -7 -7
chac @mock	-5 -6 -5 -5
chac @price	3 7 4 8
chac @weapon	-10 -9 -9 -8
chac bouch	1 8 2 2
chac chanbr	-5 -6 -5 -5
chac cliant	2 13 3 3
chac ereur	13 4 3 3
chac fois	9 8 2 7
chac jour	-2 12 0 2
chac matin	9 10 4 18
chac mid	1 6 1 1
chac paus	0 14 2 2
chac rep	0 6 1 0
chac sestion	2 13 2 1
chac soir	4 14 2 5
chacun a	4 2 2 7
chacun le	9 9 3 3
chacun son	-9 -10 -12 -10
chacun~gest	-5 -5 -6 -5
chacun~un	-4 -9 -7 -7
chac~a	0 15 1 2
chac~ai	1 0 2 10
chac~ce	5 1 2 7
chac~en	7 15 5 5
chac~est	5 1 2 7
chac~et	-6 6 -2 1
chac~il	12 0 1 1
chac~ils	1 7 2 2
chac~je	7 11 3 12
chac~la	0 6 2 7
chac~le	-6 -4 -4 5
chac~me	-1 7 1 0
chac~mem	3 5 5 14
chac~menten	1 5 2 1
chac~on	4 -10 -3 1
chac~pend	-6 -6 -7 -6
chac~peu	2 0 2 8
chac~que	8 7 2 5
chac~ses	-11 -15 -11 -11
chac~si	-2 8 1 0
chac~tel	3 4 3 8
chac~tout	2 1 2 8
chac~un	4 10 6 15
chain	-5 -7 4 -4
chain a	-5 -5 -6 -5
chain du	2 1 9 3
chain pend	2 2 10 3
chain~catr	-5 -5 -6 -5
chain~chacun	-5 -5 -6 -5
chain~convoieur	2 1 9 3
chain~que	2 2 10 3
chais	3 9 -3 10
chais @he	5 7 1 1
chais @touch	1 -1 6 0
chais a	-6 -3 -4 5
chais avec	12 1 2 2
chais dispar	1 7 1 0
chais ele	1 10 2 2
chais en	-8 -7 -7 -6
chais pos	1 -1 6 0
chais tout	7 0 2 8
chais~buro	8 -2 1 1
chais~du	8 0 1 1
chais~je	6 7 2 4
chais~la	7 8 3 4
chais~le	0 -7 -6 8
chais~matin	7 5 2 2
chais~mur	1 1 2 10
chais~ne	0 7 1 0
chais~pour	-7 -8 -7 -6
chais~scotch	5 0 0 1
chais~sur	1 -1 6 0
chais~tout	9 4 3 3
chais~une	1 -1 6 0
chaleur	-10 -11 1 -8
chalumo	-3 -5 11 -2
chalumo @shout	4 5 13 5
chalumo pour	4 5 13 5
chalumo~crem	4 4 9 4
champ	-3 -3 5 -3
champ de	-6 -6 -7 -5
champ~tir	-6 -6 -7 -5
chanbr	1 -8 -1 0
chanbr 14	11 0 1 2
chanbr et	13 5 5 10
chanbr la	10 1 2 0
chanbr sur	-7 -2 -5 -5
chanbr~ce	-10 -7 -7 -7
chanbr~deux	8 3 6 4
chanbr~dix	3 1 6 2
chanbr~don	8 2 2 2
chanbr~est	0 1 1 9
chanbr~le	-9 -8 -8 -7
chanbr~me	-6 -6 -6 -5
chanbr~moin	1 2 10 2
chanbr~ne	5 1 1 1
chanbr~negat	3 4 11 4
chanbr~nous	8 1 2 2
chanbr~nuit	10 1 2 0
chanbr~on	11 0 1 2
chanbr~pend	5 4 8 4
chanbr~ten	5 3 10 4
chanc	-7 -5 -5 -5
chang	2 0 4 0
chang @shame	9 -3 1 0
chang de	-8 2 -12 2
chang des	5 6 17 6
chang dev	9 -3 1 0
chang et	8 -2 1 1
chang la	4 4 9 3
chang le	2 4 18 4
chang les	1 3 7 1
chang une	-5 -4 6 -3
changant~de	-6 -8 -7 -6
chang~a	-7 -8 -3 -7
chang~afich	-5 -5 -8 -5
chang~ale	1 6 1 1
chang~ansegn	3 3 10 4
chang~antrepris	2 7 4 16
chang~ce	-7 -9 -8 -1
chang~dat	5 14 4 5
chang~de	5 11 18 6
chang~disjoncteur	2 2 6 2
chang~eau	-7 -6 -4 -5
chang~est	5 0 1 6
chang~il	11 -1 1 1
chang~lui	4 9 1 2
chang~meti	-5 -6 -5 -5
chang~orer	-3 -4 -5 -3
chang~plac	5 6 0 2
chang~pris	4 4 11 4
chang~protect	8 8 24 9
chang~servic	-8 -10 -10 -8
chang~stag	0 3 2 11
chang~sur	-3 -4 -5 -3
chang~svp	0 -1 1 8
chang~video	7 -1 1 1
chanpagn	4 26 8 6
chanpagn @shout	5 18 7 5
chanpagn pour	5 18 7 5
chanpagn~le	3 8 6 3
chanpagn~tout	2 9 2 2
chanpion	-13 -15 -12 -11
chanson	-10 -7 -13 -8
chanson~la	-5 -5 -7 -5
chant	-18 -12 -14 -16
chant @given	-5 -6 0 -5
chant @hour	2 8 1 2
chant @shame	2 8 1 2
chant debout	2 8 1 2
chant sur	1 9 2 1
chant tout	-5 -6 0 -5
chant une	3 8 3 3
chanti	8 10 10 4
chanti @he	4 9 3 3
chanti @me	0 9 10 4
chanti @not	0 0 5 0
chanti @nude	0 0 5 0
chanti dan	-5 -6 -7 -5
chanti il	6 3 4 2
chanti ils	-1 7 -1 1
chanti moi	3 7 9 4
chanti par	-6 -6 -6 -5
chanti san	0 0 5 0
chanti~a	1 8 0 1
chanti~la	-8 -8 -9 -7
chanti~le	1 10 2 3
chanti~me	6 12 3 4
chanti~ne	1 0 6 0
chant~chais	1 9 2 1
chant~chanson	3 8 3 3
chant~journ	-9 -10 -10 -9
chant~la	-7 -10 -3 -8
chant~sur	3 13 3 4
chant~une	2 12 2 2
chapitr	-6 -6 -7 -5
char	-7 -8 -7 -6
charg	-8 -8 4 -8
charg de	-7 -8 -2 -5
chargeur	7 5 13 5
chargeur @i	7 4 9 4
chargeur je	7 4 9 4
chargeur~ai	7 4 9 4
charg~un	4 4 11 4
chariot	-11 -13 -6 -10
chariot @vehicle	1 1 7 2
chariot @weak	1 0 6 1
chariot elev	1 0 6 1
chariot~dan	3 3 8 3
chariot~le	4 3 9 4
charlot	-13 -6 -13 -10
charlot et	-6 -7 -9 -6
charlot~chosur	-6 -7 -9 -6
charlot~les	-6 -7 -9 -6
charpant	7 6 22 8
chart	-6 -7 -7 -6
chas	-8 -7 -9 -2
chas de	1 4 2 8
chat	-10 -7 -6 -7
chat @i	-11 -10 -10 -9
chat a	-7 -6 -6 -5
chat dan	-8 -9 -9 -8
chat de	-9 -8 -4 -6
chat est	2 2 2 12
chat je	-11 -10 -10 -9
chategn	1 4 16 4
chategn en	1 4 16 4
chategn~le	-2 2 9 2
chato	-14 -14 -14 -11
chaton	-13 -14 -15 -12
chaton~a	-7 -6 -7 -6
chatouil	8 -2 1 1
chat~a	4 2 5 5
chat~ai	-11 -10 -10 -10
chat~dan	6 6 16 6
chat~gorg	-7 -7 -8 -7
chat~la	-14 -14 -11 -13
chat~le	-7 -7 -9 -6
chat~vacin	-4 -4 -7 -4
chaud	-9 -12 -3 -10
chaud @shame	-10 -12 -9 -9
chaud a	-7 -7 -8 -6
chaud avec	3 3 9 3
chaud cand	-7 -6 -6 -5
chaud dev	-10 -12 -9 -9
chaud le	-6 -6 -6 -6
chaud mais	5 11 13 7
chaud~ai	4 4 10 4
chaud~en	-5 -6 -5 -5
chaud~je	0 1 11 2
chaud~la	-5 -6 -3 -4
chaud~le	-6 -7 -7 -6
chaud~pas	-6 -7 -6 -5
chauf	6 -4 10 0
chauf encor	10 2 2 3
chaus	-6 -6 -6 -5
chec	-11 -9 -8 -8
chef	2 9 0 -1
chef @boozeDrink	1 7 1 2
chef @bore	4 9 9 5
chef @deed	4 13 4 3
chef @deep	3 2 6 2
chef @drunk	2 5 2 2
chef @given	3 9 4 3
chef @grab	6 3 4 3
chef @height	4 9 4 4
chef @hide	2 15 5 5
chef @mock	1 6 2 2
chef @see	4 9 8 4
chef @shame	0 10 2 3
chef @shout	-16 -19 -15 -13
chef @told	4 15 5 6
chef a	-7 6 -6 -4
chef de	7 13 -1 1
chef dit	4 15 5 6
chef est	-9 -8 -8 -7
chef etait	4 12 3 4
chef fait	3 9 4 3
chef hat	16 2 4 4
chef pour	-11 -13 -11 -9
chef qui	4 4 1 1
chef racont	1 8 2 2
chef regard	3 2 6 2
chef sent	2 5 2 2
chef~ai	9 2 3 3
chef~alcol	2 5 2 2
chef~apel	0 7 0 1
chef~ateli	8 5 3 4
chef~aux	5 14 6 5
chef~avait	9 1 2 3
chef~bour	4 12 4 5
chef~ce	1 6 1 1
chef~cot	3 2 9 3
chef~couto	-8 -9 -8 -7
chef~de	-2 8 0 0
chef~decid	2 8 2 2
chef~des	-2 6 -5 -1
chef~dit	-12 2 -10 -8
chef~don	3 10 7 3
chef~ecip	15 7 6 6
chef~est	-9 -9 -8 -8
chef~et	-7 -7 -8 -6
chef~felisit	-6 -8 -6 -5
chef~flamb	-6 -7 -8 -6
chef~gar	-6 -9 -6 -6
chef~hurl	1 5 1 2
chef~il	6 3 2 2
chef~je	-8 -14 -11 -9
chef~la	4 11 -1 2
chef~lanc	10 4 2 4
chef~mich	21 20 9 11
chef~mis	6 -5 0 0
chef~pas	-7 -9 -3 -7
chef~pleur	0 6 1 1
chef~pous	-6 4 -4 -3
chef~premi	2 8 2 3
chef~prend	2 8 2 3
chef~que	-5 5 -5 -4
chef~racont	2 6 3 3
chef~rang	6 13 0 3
chef~rayon	2 9 2 3
chef~rigol	-8 -9 -6 -6
chef~se	7 0 1 1
chef~sembl	3 8 3 3
chef~servic	-5 -7 -5 -4
chef~sour	-7 -7 -8 -6
chef~strict	-6 -8 -6 -5
chef~tous	0 8 1 1
chef~trait	2 5 2 3
chef~tre	-6 -7 -6 -5
chef~un	3 10 2 4
chef~une	4 8 2 3
chef~vosifer	2 7 2 2
chemin	2 7 10 3
chemin le	2 10 6 3
chemis	-7 -12 -13 -12
chemis~ca	11 0 2 3
chen	-10 -11 -11 -10
cher	-7 -8 -7 -7
cherch	-5 1 -8 -7
cherch @deed	12 2 3 3
cherch @given	6 1 0 -1
cherch @not	12 2 3 3
cherch a	1 9 3 10
cherch la	-9 5 -5 -4
cherch le	-8 -7 -9 -8
cherch les	-4 -4 -7 -5
cherch mes	-6 -5 -6 -5
cherch pas	12 2 3 3
cherch sur	8 1 2 2
cherch un	-2 -6 -7 -7
cherch~a	1 10 5 2
cherch~clop	1 5 0 1
cherch~combien	8 1 2 2
cherch~dan	-5 -6 -6 -5
cherch~de	-4 -9 -11 -10
cherch~ele	-5 -6 -5 -5
cherch~et	0 6 2 2
cherch~fuit	2 2 10 3
cherch~internet	8 1 2 2
cherch~lunet	-5 -6 -5 -5
cherch~me	-1 10 2 1
cherch~pour	8 -2 0 -1
cheval	-3 -4 10 -2
cheval @shout	5 0 0 1
cheval ne	-6 -7 -7 -7
cheval pend	2 2 6 2
cheval pour	5 0 0 1
cheval~a	4 5 13 5
cheval~me	5 0 0 1
cheval~que	2 2 6 2
cheveux @race	1 19 4 4
cheveux @shout	-4 -13 -7 -8
cheveux crepus	3 15 3 4
cheveux en	-3 -8 -7 -6
cheveux pour	-4 -13 -7 -8
cheveux~a	7 1 1 2
cheveux~au	7 2 10 3
cheveux~cliant	2 2 5 2
cheveux~fait	2 10 3 3
cheveux~le	-6 -5 -5 -4
cheveux~les	1 7 1 1
cheveux~me	8 2 3 3
cheveux~montr	8 2 3 3
cheveux~un	-6 -5 -5 -4
chevil	-2 -3 9 -1
chevil @cry	1 1 8 1
chevil @deed	1 1 8 1
chevil @hurt	2 3 15 3
chevil @pressure	1 1 8 1
chevil gonfl	1 1 8 1
chevil~glac	2 3 13 3
chevr	-8 -8 -11 -7
chevr au	-5 -5 -8 -5
chevr~avec	-6 -6 -9 -5
chevr~pre	-5 -5 -8 -5
chez	6 2 -1 0
chez @he	10 5 3 4
chez @me	20 7 1 8
chez ele	10 5 3 4
chez eux	4 15 1 1
chez la	-8 -5 -7 -6
chez le	-6 -5 1 -6
chez les	-14 -15 -13 -12
chez lui	20 -6 2 2
chez ma	4 -1 2 8
chez moi	17 7 -1 5
chez nous	17 9 5 6
chez toi	2 11 2 3
chez une	-4 -4 -7 -4
chez~a	-14 -13 -13 -12
chez~ca	9 6 2 3
chez~cand	5 6 2 3
chez~ce	15 3 2 1
chez~cliant	-10 -10 -11 -9
chez~coifeur	1 7 1 0
chez~dan	10 2 3 3
chez~en	5 10 3 4
chez~et	1 3 6 5
chez~il	7 -2 0 0
chez~mang	2 9 3 3
chez~me	13 0 3 3
chez~on	-1 6 -2 -1
chez~pour	4 6 3 11
chez~san	6 -3 1 1
chez~son	7 0 2 2
chez~tant	6 0 3 10
chi	3 8 4 20
chi grav	1 1 1 8
chial	1 19 3 7
chial @given	1 7 3 7
chial tout	1 7 3 7
chial~la	1 7 3 7
chien @i	2 2 4 9
chien a	-7 -9 -10 -8
chien de	-8 -10 -6 -6
chien est	1 0 0 9
chien et	8 5 4 7
chien je	2 2 4 9
chien le	-6 -8 -3 -5
chien pend	2 3 8 3
chien sur	12 -4 0 0
chien~a	-8 -11 -7 -6
chien~avait	0 -1 0 6
chien~clinic	2 2 6 4
chien~de	-4 -10 -7 -6
chien~guid	3 3 7 3
chien~la	-7 -2 -4 2
chien~les	2 2 3 8
chien~lui	7 1 2 2
chien~moi	14 2 3 3
chien~patron	-8 -10 -9 -7
chien~plus	1 5 2 7
chien~se	-5 -7 -5 -5
chien~veto	3 3 7 3
chifon	-8 -9 -10 -6
chifr	-7 -12 -10 -9
chignon	-6 -7 -6 -6
chimist	-11 -13 -12 -10
chimist a	-8 -8 -9 -7
chimist~le	-5 -5 -6 -4
chimist~vers	-5 -5 -6 -4
chinetoc	2 7 1 2
ching	1 10 1 0
ching chong	1 10 1 0
chiot	-9 -7 -7 -9
chiot~je	-5 -6 -6 -6
chirurgien	-14 -13 -14 -12
chlo	-4 -4 -5 -4
chlor	1 2 10 3
chlor dan	1 2 6 2
chlor de	2 2 6 2
chloridr	3 3 7 3
chlor~la	3 3 7 3
chlor~le	1 2 6 2
chlor~pisin	3 3 7 3
choc	-9 -9 3 -6
chocolat	-20 -18 -20 -18
chocolat @heat	-5 -1 -6 -4
chocolat @sex	-5 -1 -6 -4
chocolat chaud	-5 -1 -6 -4
chocolat de	-6 -7 -5 -5
chocolat~de	7 7 3 4
chocolat~pour	-7 -5 -5 -4
choc~les	3 3 11 4
chodier	1 0 6 1
chofeur	-3 6 -4 -3
chofeur avait	3 15 4 4
chofeur~bu	3 15 4 4
chois	-6 -7 -10 -6
chois cet	2 2 3 8
chois ici	2 2 2 7
chois la	-13 -13 -16 -12
chois le	-4 -6 -8 -7
chois~antrepris	2 2 3 8
chois~couleur	-7 -7 -9 -7
chois~des	-6 -7 -7 -5
chois~je	3 3 3 9
chois~music	-6 -5 -7 -5
choix~le	1 5 1 1
chong	1 10 1 0
chop	5 1 1 1
chop par	5 1 1 1
choral	-7 -9 -9 -8
chos	7 9 2 17
chos a	3 7 4 14
chos dan	3 6 2 2
chos ici	2 11 3 3
chos que	11 -2 2 1
choset	-7 -9 -8 2
chosur de	0 -7 12 -2
chosur du	4 12 3 4
chosur et	11 0 0 8
chosur~directeur	4 12 3 4
chosur~et	2 9 2 3
chosur~je	3 0 0 8
chosur~le	-6 -4 -7 -6
chosur~mon	8 1 1 1
chosur~ne	3 1 13 3
chosur~secu	3 -3 9 0
chosur~securit	-2 -5 6 -2
chos~au	2 3 3 8
chos~ce	4 4 4 10
chos~de	1 6 0 2
chos~fair	1 0 1 6
chos~la	8 1 2 2
chos~un	2 8 2 2
chou	-10 -7 4 -5
chouet	-7 -6 -7 -7
chouset	-9 -10 -12 -9
chrono	-6 -6 -9 -5
chronometr	-9 -10 -12 -9
chrono~les	-6 -6 -9 -5
chut	-8 -6 -13 -9
chut @one	-5 -6 -6 -5
chut ce	-6 -6 -6 -5
chut de	-4 -1 -5 -3
chut la	-8 -7 -8 -6
chut on	-5 -6 -6 -5
chut~prepar	-5 -6 -6 -5
ci	1 13 3 7
ci @looks	0 8 1 1
ciel	-9 2 -11 -8
ciel @price	-7 -7 -7 -6
ciel @threat	-7 -7 -7 -6
ciel menac	-7 -7 -7 -6
cif	-9 -9 -10 -9
cil	-7 -9 -6 -6
cilos	-3 -4 6 -2
cilos @i	4 3 10 4
cilos de	-4 -6 0 -4
cilos je	4 3 10 4
cilos~ai	4 3 10 4
cilos~eminc	2 2 6 2
cilos~en	4 3 10 4
cilos~oignon	0 -1 5 0
cin	-10 -13 -12 -10
cin @deed	-10 -8 -7 -7
cin @me	-2 -4 -3 -3
cin @touch	-9 -7 -8 -6
cin me	-2 -4 -3 -3
cinc	3 -2 9 0
cinc @deed	0 0 7 0
cinc @height	0 0 7 0
cinc @lure	8 1 2 2
cinc euros	8 1 2 2
cinc metr	0 0 7 0
cinc~pour	8 1 2 2
cingl	10 2 2 2
cingl les	10 2 2 2
cingl~avec	10 2 2 2
cingl~molet	10 2 2 2
cinq @bore	1 3 12 1
cinq @deed	-7 -6 -5 -6
cinq @height	-7 -6 -5 -6
cinq @hour	1 2 11 9
cinq @load	-7 -9 -5 -6
cinq @looks	-4 -6 -4 -4
cinq @past	3 8 2 2
cinq @price	1 3 12 1
cinq @to	0 1 10 0
cinq ans	3 8 2 2
cinq cilos	-4 -6 -4 -4
cinq fois	0 6 1 1
cinq heur	1 3 12 1
cinq jour	0 -2 -1 9
cinq metr	-7 -6 -5 -6
cinq~a	-6 -7 -1 -5
cinq~dan	8 3 8 4
cinq~dem	2 2 7 2
cinq~dit	-9 -9 -7 -7
cinq~et	7 5 12 4
cinq~fer	3 8 8 4
cinq~me	-8 -10 -10 -9
cinq~pour	3 5 3 9
cintr	0 -5 -10 -5
cintr~le	-4 -4 -6 -4
cintr~les	-5 -6 -5 -5
cinz @bore	6 -3 0 -1
cinz @past	2 13 3 4
cinz @price	6 -3 0 -1
cinz @to	6 -3 0 -1
cinz ans	2 13 3 4
cinz heur	6 -3 0 -1
cin~a	-10 -9 -8 -8
cin~de	11 4 4 4
cir	3 14 18 6
cir @heat	1 1 8 2
cir @sex	1 1 8 2
cir chaud	1 1 8 2
cir les	4 14 3 5
cir~chosur	5 18 4 6
cir~du	4 14 3 5
cir~ma	1 1 8 2
cit	7 4 6 5
cit @me	-7 -8 -8 -7
cit @not	1 1 1 7
cit la	8 1 8 3
cit ma	-7 -8 -8 -7
cit~a	3 3 6 9
cit~chais	-7 -8 -8 -7
cit~le	8 1 8 3
ciz	-9 -11 -11 -9
ci~la	1 8 2 6
ci~par	0 12 2 2
clac	0 -5 -9 -5
clac @alone	10 0 2 3
clac @given	-7 -8 -7 -7
clac @tired	3 4 3 13
clac a	-6 -6 -7 -5
clac au	-10 -6 -5 -3
clac derier	10 0 2 3
clac des	0 15 3 4
clac en	-9 -7 -7 -6
clac la	0 6 3 2
clac sur	7 1 2 2
clac une	-9 -6 -5 -5
clac~cet	-6 -6 -6 -5
clac~doigt	0 15 3 4
clac~est	7 3 5 3
clac~et	-4 9 0 0
clac~expo	-7 -8 -7 -6
clac~je	10 3 4 4
clac~la	5 -2 -2 -1
clac~mouil	7 0 1 1
clac~on	7 2 3 5
clac~port	-1 6 1 2
clac~sur	-9 -3 -5 -5
clac~tet	9 -1 2 2
clac~torchon	7 0 1 1
clac~tout	13 3 4 4
clair	-13 -9 -11 -10
clar	-11 -8 -7 -7
clas	-11 -9 -11 -10
clas @he	-6 -6 -8 -5
clas des	-10 -10 -10 -10
clas et	4 12 3 4
clas les	-10 -10 -11 -9
claseur	-1 0 -6 -5
clasic	-5 -9 -5 -5
clas~a	-8 -8 -11 -8
clas~de	-4 -2 -6 -4
clas~dosi	-3 -4 -4 -3
clavi	-11 -2 -12 -7
claxon	-8 -9 -3 -7
cle	4 -5 -2 -4
cle @given	0 1 9 2
cle @i	9 1 7 2
cle a	7 4 2 2
cle dan	12 9 4 4
cle de	13 -1 0 2
cle du	-15 -11 -17 -14
cle et	0 -8 -1 -4
cle je	9 1 7 2
cle ne	-6 -5 -5 -4
cle par	-4 -5 -6 -4
clef	12 4 4 4
clemantin	-7 -7 -9 -6
cle~a	-2 -7 -8 -5
cle~ca	9 -4 0 1
cle~couloir	1 12 3 2
cle~dedan	5 -1 0 1
cle~douz	6 0 1 1
cle~ele	8 -1 0 1
cle~et	4 0 8 2
cle~exterieur	7 2 2 3
cle~je	-5 -7 -9 -6
cle~la	-9 -8 -11 -8
cle~le	12 11 4 4
cle~me	7 0 1 2
cle~moi	12 4 13 6
cle~molet	9 1 1 2
cle~poch	11 1 3 3
cle~rentr	-6 -5 -5 -4
cle~sur	7 1 0 1
cliant @despair	2 6 6 3
cliant @drunk	-3 -13 -8 -7
cliant @given	-8 -10 -4 -3
cliant @he	3 10 0 1
cliant @i	-4 5 3 -2
cliant @kind	2 10 1 2
cliant @lure	-6 -6 -6 -7
cliant @me	8 -5 -3 16
cliant @not	2 7 2 2
cliant @nude	2 7 2 2
cliant @shout	0 8 2 2
cliant a	-15 -17 -17 -12
cliant avec	9 4 5 4
cliant bour	-5 -6 -4 -4
cliant demand	-6 -6 -6 -7
cliant des	2 5 2 2
cliant deven	-6 -7 -5 -5
cliant ele	4 12 2 2
cliant en	1 9 2 7
cliant et	0 12 6 8
cliant furieux	2 1 1 16
cliant je	-4 5 3 -2
cliant me	7 -8 -4 16
cliant pour	3 12 4 4
cliant que	4 16 5 5
cliant qui	2 1 2 10
cliant ral	-6 -6 -5 -6
cliant refus	3 13 3 3
cliant san	2 7 2 2
cliant se	-14 -13 -11 -7
cliant tout	2 1 7 8
cliant voul	-7 -8 -7 -7
cliantel	3 15 3 4
cliant~a	3 -4 -7 3
cliant~angeul	3 -1 3 17
cliant~anul	-6 -6 -6 -6
cliant~avais	4 14 5 4
cliant~ce	0 3 -3 6
cliant~chou	1 1 5 1
cliant~coup	1 1 5 1
cliant~couto	6 1 1 2
cliant~cri	5 4 6 24
cliant~debut	-5 -6 -5 -6
cliant~demand	-2 -7 -8 -9
cliant~dis	1 8 2 2
cliant~dit	-15 -14 -11 -4
cliant~en	-6 -7 -7 -6
cliant~enerv	-7 -7 -5 -2
cliant~et	5 11 10 6
cliant~garag	12 5 11 6
cliant~gifl	9 3 3 2
cliant~glis	-6 -6 -7 -5
cliant~hurl	-3 -5 -2 4
cliant~je	5 18 10 11
cliant~la	-7 -4 -3 -2
cliant~le	4 1 20 8
cliant~ma	-6 -9 -7 -1
cliant~me	-3 7 -1 6
cliant~mis	8 2 3 2
cliant~moi	3 3 4 10
cliant~mon	0 12 2 2
cliant~par	5 3 4 8
cliant~pas	3 8 1 -1
cliant~pelot	11 3 3 2
cliant~que	3 19 5 12
cliant~regard	2 7 2 2
cliant~sur	-7 -8 -7 0
cliant~trait	-4 -7 -3 6
cliant~un	2 -3 -4 -3
cliant~vin	-5 -6 -6 -5
clic	-8 -9 -10 -8
clinic	-3 -2 7 4
clinic~a	-1 1 10 2
clio	0 0 9 1
clio sur	1 1 7 2
clio~le	2 2 12 3
clio~pont	1 1 7 2
cloc	11 6 18 8
cloch	-2 6 2 -1
clochard	1 8 2 2
clochet	1 12 2 2
cloison	6 4 13 5
cloison a	3 4 13 5
cloison~la	3 4 13 5
cloison~mas	3 4 13 5
clop	11 23 17 10
clop @i	1 5 1 2
clop @serve	1 5 1 1
clop au	2 -4 10 2
clop et	2 3 8 3
clop je	1 5 1 2
clop~et	2 3 7 2
clop~les	4 8 5 4
clop~mon	2 9 -1 2
clotur	-10 -11 -6 -8
clotur @power	1 1 5 1
clotur electr	1 1 5 1
cloueur	8 4 9 4
cloueur @pressure	2 2 8 3
cloueur pneumat	2 2 8 3
clous sur	7 1 1 2
clown	-8 -9 -8 -7
club	-1 -6 -1 -3
club de	-5 -4 -3 -4
club~echec	-6 -5 -6 -5
cm1	-9 -12 -8 -5
cm2	-7 -5 -6 -2
coach	4 -7 -7 -3
coach de	8 1 2 2
coach~la	7 0 1 1
coach~sal	8 0 2 2
coc	-2 5 8 0
coc du	1 0 7 2
cochemar	-6 -6 -7 -5
cochon de	-10 -8 -7 -8
cochon~de	-6 -6 -8 -6
cochon~inde	-10 -8 -7 -8
coctel	2 1 9 2
coctel~la	4 4 12 5
coc~le	3 8 6 4
cod	-8 -9 -3 -1
cod du	2 1 9 2
cod~cofr	4 4 12 4
cod~pour	3 3 10 3
coeur	-7 -1 -3 5
coeur @hit	3 2 4 13
coeur @load	4 4 2 15
coeur @weapon	3 2 4 13
coeur a	-6 -5 -7 -8
coeur bat	3 2 4 13
coeur ce	1 10 1 2
coeur et	5 8 2 2
coeur le	7 16 8 17
coeur lourd	4 4 2 15
coeur qui	-6 -6 -5 -2
coeur~a	-3 10 -2 -2
coeur~afich	6 6 6 16
coeur~bat	-7 -9 -6 -5
coeur~la	-9 -8 -9 -9
coeur~main	-7 -6 -6 -6
coeur~soir	1 9 2 2
coeur~sur	2 6 3 9
coeur~vit	4 1 5 18
cofr	-3 -8 -4 -7
cofr @alone	-6 2 -5 -3
cofr @deed	-9 -7 -8 -7
cofr @shout	4 4 12 4
cofr du	11 1 0 2
cofr ferm	-8 -5 -6 -5
cofr pour	4 4 12 4
cofr~a	-9 -6 -6 -5
cofr~camion	9 2 0 2
cofr~les	4 10 8 5
cogn	13 -7 -6 -4
cogn~au	-8 -5 -5 -5
cogn~epaul	7 1 2 2
cogn~je	10 3 3 3
cogn~le	8 0 1 1
cogn~ortel	-8 -7 -6 -6
cogn~stag	6 0 1 1
coi	5 -1 -3 -1
coi @bore	7 -1 6 11
coi @deed	8 1 6 11
coi @despair	-8 -6 -7 -7
coi @hide	-3 -7 -6 -6
coi @love	16 3 5 6
coi @sexist	16 3 5 6
coi @told	-3 -4 -6 -8
coi bon	16 3 5 6
coi dir	-3 -7 -6 -6
coi fair	7 -1 6 11
coi sert	-8 -9 -8 -7
coi un	-5 -6 -5 -5
coif	-12 -14 -14 -12
coifeur	-10 0 -6 -7
coifeur @me	-7 -5 -3 -4
coifeur me	-7 -5 -3 -4
coifeux @deed	-5 -4 -6 -4
coifeux @me	7 5 1 2
coifeux me	7 5 1 2
coifeux~a	6 2 0 0
coifeux~fait	4 14 3 4
coifeux~la	-5 -5 -6 -4
coifur	9 11 5 6
coifur ce	1 9 2 3
coin	1 2 -1 11
coin @drug	-6 -7 -7 -6
coin @kind	-6 -7 -7 -6
coin calm	-6 -7 -7 -6
coin des	7 0 1 1
coin fac	2 11 3 3
coinc	12 -3 3 1
coinc @hide	-3 -7 -6 -5
coinc dan	6 -1 9 2
coinc entre	-3 -7 -6 -5
coinc et	7 1 2 2
coinc la	12 1 2 3
coinc~des	8 2 2 2
coinc~deux	-3 -7 -6 -5
coinc~la	-2 2 9 2
coinc~le	10 -2 4 1
coinc~local	6 1 1 2
coinc~port	1 2 8 2
coin~au	-2 6 -1 -1
coin~mur	2 11 3 3
coi~aux	-5 -6 -5 -6
coi~cliant	-5 -6 -5 -6
coi~de	5 5 4 12
coi~moi	1 0 2 13
coi~que	0 6 1 1
coi~un	-7 -4 -5 -5
col @chem	4 4 13 5
col @smoke	6 1 1 1
col a	8 2 6 3
col contr	7 -1 1 1
col de	-10 -8 -8 -7
col des	-4 -2 -8 -1
col et	6 7 2 8
col le	-5 -7 -11 -6
col neopren	2 2 9 3
col roul	6 1 1 1
col sur	3 6 8 4
col un	-2 15 2 3
col une	17 0 3 4
colect	-5 -12 -7 -7
colect de	-6 -6 -7 -5
coleg	2 7 -2 6
coleg @grab	3 14 4 5
coleg @i	-7 -7 -6 -8
coleg @me	3 5 2 6
coleg je	-7 -7 -6 -8
coleg me	3 5 2 6
coleg menten	3 14 4 5
colegu	4 6 -1 1
colegu @boozeDrink	2 8 2 3
colegu @deed	-1 8 2 0
colegu @disabled	1 6 2 2
colegu @given	-1 8 0 0
colegu @i	5 4 8 12
colegu @lure	-1 8 2 2
colegu @me	9 5 -1 -1
colegu @race	10 5 3 4
colegu @see	3 11 4 3
colegu a	3 8 2 1
colegu de	12 8 3 3
colegu du	5 5 2 2
colegu je	5 4 8 12
colegu me	9 5 -1 -1
colegu ne	2 3 2 7
colegu qui	10 6 3 5
colegu racont	3 11 4 3
colegu se	-9 -10 -13 -7
colegu~a	10 8 -1 0
colegu~ans	10 11 5 6
colegu~avec	2 7 3 3
colegu~ca	2 8 7 3
colegu~cogn	-11 -8 -8 -8
colegu~demand	-6 -8 -5 -5
colegu~disput	11 2 2 3
colegu~dit	9 2 3 3
colegu~ele	2 7 2 2
colegu~est	-11 -14 -14 -6
colegu~et	7 6 4 3
colegu~ils	2 10 2 3
colegu~les	4 7 3 3
colegu~me	4 1 0 -1
colegu~mis	-1 9 0 1
colegu~montr	9 3 3 3
colegu~ne	0 -1 1 8
colegu~parl	0 6 1 1
colegu~que	2 9 3 3
colegu~refus	0 7 2 2
colegu~se	7 0 2 4
colegu~son	7 1 3 8
colegu~sont	8 9 5 5
colegu~sort	10 1 2 3
colegu~un	-1 5 0 -1
coleg~je	11 1 5 11
coler	-11 -14 -13 -3
coler contr	-5 -6 -5 -5
coler~imprim	-5 -6 -4 -4
coli	1 8 2 2
colis	-12 -9 -14 -7
colon	2 2 9 2
color	-6 -7 -6 -6
color~cart	-6 -5 -9 -5
col~a	6 3 2 1
col~afich	-4 -5 -7 -5
col~cand	6 3 1 1
col~ce	-6 -5 -7 -5
col~chemis	-10 -8 -8 -7
col~contr	5 1 0 2
col~dan	0 7 2 2
col~de	-4 -4 -6 -4
col~etiset	-3 -3 -5 -3
col~gomet	-4 -4 -7 -4
col~me	0 -6 -6 -4
col~mes	2 3 7 3
col~moi	16 0 3 7
col~mon	-10 -9 -9 -8
col~papi	-2 11 1 2
col~sur	-9 -13 -12 -9
com @he	12 5 16 14
com @i	-1 10 3 0
com @me	10 19 7 11
com @one	0 9 6 2
com a	12 17 5 6
com apre	-7 -7 -7 -8
com au	12 13 11 6
com ca	16 11 5 3
com dan	10 4 13 6
com de	-10 -13 -8 -10
com des	-13 -14 -13 -9
com du	0 9 -1 0
com en	-3 5 -3 -2
com hi	-11 -15 -15 18
com il	12 4 16 14
com je	-1 10 3 0
com la	8 2 8 11
com les	-1 11 -2 0
com ma	-3 -6 -6 -5
com me	8 0 0 2
com moi	7 26 7 7
com mon	-1 3 6 0
com on	0 9 6 2
com qui	-5 -6 -6 -5
com si	6 11 2 10
com tous	-5 -7 -5 0
com un	-1 3 6 9
com une	-13 -6 -17 -13
comanc	-4 -7 2 -3
comanc a	-4 -5 0 -6
comanc~5	-6 -7 -7 -6
comanc~8	3 3 11 3
comanc~8h30	-3 -4 -5 -4
comanc~catr	3 3 9 3
comanc~le	4 7 11 4
comand	-3 -6 -3 -3
comand~12	-4 -4 -6 -4
comand~la	1 1 9 2
comand~matin	-4 -4 -6 -4
comant	-3 1 -6 -5
comant @deed	-2 -6 -5 -4
comant @die	14 3 4 3
comant @given	2 16 4 3
comant @he	-6 -8 -7 -7
comant @hide	7 -1 1 0
comant @i	2 7 1 3
comant @me	-4 16 0 2
comant @one	-8 -6 -7 -6
comant a	6 6 2 3
comant ce	-1 7 1 0
comant dir	7 -1 1 0
comant ils	-6 -7 -5 -6
comant je	2 7 1 3
comant les	1 9 2 2
comant mes	3 20 6 5
comant on	-8 -6 -7 -6
comant tout	2 16 4 3
comanter	1 16 4 5
comant~a	-7 -6 -5 -5
comant~avec	0 7 1 2
comant~des	1 6 2 3
comant~en	6 -2 1 0
comant~jamb	1 7 1 1
comant~la	-4 -1 -4 -3
comant~le	-6 -8 -9 -8
comant~les	-5 -5 -5 -4
comant~me	7 15 5 4
comant~que	-1 9 2 0
comant~san	13 3 3 3
comant~un	-7 -8 -6 -5
comant~une	-7 -6 -6 -5
combien	18 6 2 2
combien @he	11 2 2 3
combien de	10 11 4 3
combien il	11 2 2 3
combien~en	14 4 5 5
combien~faudr	7 2 2 2
combien~je	0 7 1 1
combien~temp	9 2 2 2
comedien	-10 -10 -11 -8
comersial	-5 -1 -5 -4
comisariat	-6 -7 -5 -5
comod	10 5 14 6
comod au	3 3 9 4
comp	5 -2 -4 -2
compar	1 4 2 7
comparant	2 12 3 3
competant	1 0 3 17
compl	-8 -6 -7 -8
complet	0 9 13 6
complet @drunk	1 8 0 1
complimant	-9 -1 -5 -5
complimant sur	-8 -6 -7 -7
compos	3 3 7 3
compot	-5 -5 8 -3
compr en	-11 -12 -11 -11
compr et	2 4 11 2
compr le	3 10 2 3
compr pourcoi	-2 -7 -6 -6
comprand	1 -2 -2 9
comprand @bore	1 1 3 13
comprand @deed	7 6 4 9
comprand @given	7 6 4 9
comprand @not	9 6 6 19
comprand pas	7 6 4 9
comprand rien	1 1 3 13
comprandr	11 8 0 4
comprandr @not	7 -1 3 5
comprand~a	1 -1 2 11
comprand~ce	1 -1 2 11
compren @deed	-3 -4 -5 -5
compren @given	-3 -4 -5 -5
compren @not	-3 -4 -5 -5
compren pas	-3 -4 -5 -5
comprenant	3 10 4 8
comprenant @given	2 4 2 7
comprenant @not	2 10 3 3
compren~le	-8 -8 -8 -7
compres	-1 -1 7 0
compreseur	1 1 13 3
comprim	21 8 8 7
compris	7 -1 2 1
compr~reunion	-6 -7 -7 -8
compt 41	3 2 10 2
compt @deed	7 5 3 3
compt @given	6 5 2 2
compt @me	7 14 5 5
compt @nude	-6 -6 -7 -6
compt @shout	1 7 1 2
compt a	-6 -1 -10 -4
compt bien	1 1 5 1
compt des	1 1 0 6
compt le	2 1 8 1
compt les	-8 -9 -14 -3
compt mes	7 10 4 5
compt pas	6 5 2 2
compt pour	1 7 1 2
compt rendu	-3 -4 -7 -4
compt san	-6 -6 -7 -6
comptabl	-5 3 -7 -2
comptabl @me	7 4 3 10
comptabl me	7 4 3 10
comptabl~a	7 5 3 11
comptabl~ele	-6 -7 -5 -6
comptabl~le	0 11 2 2
comptant	5 8 3 3
compteur	5 3 19 4
comptoir	6 3 6 7
comptoir @he	-8 -8 -6 -6
comptoir et	2 4 3 15
comptoir~me	0 -2 2 14
comptoir~que	8 -1 1 1
comptoir~soir	1 1 2 6
compt~a	2 8 -1 0
compt~au	0 0 7 1
compt~avant	2 6 1 4
compt~avec	-11 -11 -14 -10
compt~boit	-8 -7 -8 -6
compt~ca	6 4 2 4
compt~cachet	23 6 6 6
compt~cais	0 3 6 1
compt~caro	2 1 1 9
compt~dal	5 5 4 18
compt~dan	12 3 3 2
compt~de	5 -3 -3 -1
compt~deconsantr	-6 -6 -7 -6
compt~deux	-8 -7 -7 -6
compt~du	5 5 8 21
compt~et	-1 2 12 -1
compt~fois	1 6 9 1
compt~heur	4 13 10 5
compt~je	2 7 3 2
compt~la	-17 -19 -21 -19
compt~mon	3 10 3 3
compt~monai	-5 -4 -6 -5
compt~nom	3 10 3 3
compt~palet	-10 -11 -15 -10
compt~se	-8 -9 -9 -8
compt~suivr	1 8 2 2
compt~tuil	-6 -6 -7 -5
compt~une	1 1 6 1
comt	-6 -6 -7 -5
comun	-8 -10 -11 -8
com~a	10 2 3 1
com~ai	2 6 2 2
com~antand	0 5 1 1
com~beur	2 1 9 2
com~ca	1 8 2 2
com~ce	8 6 3 7
com~chien	9 29 10 14
com~de	14 17 4 6
com~dernier	9 4 5 12
com~dit	9 4 2 11
com~du	4 4 14 5
com~ele	-11 -9 -11 -10
com~est	13 4 11 5
com~et	-5 9 -3 -3
com~etais	-4 4 1 9
com~fois	9 4 5 12
com~fou	0 -1 9 1
com~grand	3 11 7 3
com~hab	-8 -9 -8 -8
com~il	-5 -2 -4 -4
com~je	-2 7 5 4
com~la	-5 -7 -9 -9
com~le	-6 -3 -9 -5
com~les	-6 -4 -7 -2
com~manc	2 0 11 2
com~maternel	0 7 0 1
com~mem	-8 -11 -8 -8
com~mien	2 9 3 3
com~mis	6 2 1 2
com~pas	9 24 6 8
com~poison	2 11 3 3
com~poto	4 2 4 12
com~pour	2 13 3 3
com~que	2 14 6 4
com~rien	16 6 4 4
com~ser	8 2 2 3
com~tout	10 4 3 4
com~un	3 12 8 2
com~une	3 4 3 8
con	1 7 5 3
con @deed	-8 -13 -5 -8
con @given	-10 -10 -8 -6
con @me	4 4 0 8
con @not	-8 -13 -5 -8
con mon	4 3 0 7
con ou	1 11 2 3
con par	5 6 13 4
con pas	-8 -13 -5 -8
con sur	4 4 11 4
con tous	-7 -10 -7 -7
concombr	2 2 7 2
conducteur	-6 4 -4 -5
conduir	-18 -15 -8 -14
conduir la	-5 -5 -7 -5
conduir un	-6 -6 -6 -6
conduir une	2 1 9 2
conduir~tracteur	-11 -8 -6 -7
conduis	-6 6 -3 -4
conduis le	-8 -9 -8 -7
conduit	-4 -3 6 -3
conduit le	4 3 17 4
conduit un	-9 -9 -11 -8
conduit~au	-5 -5 -8 -5
conduit~chevr	-5 -5 -8 -5
conduit~dan	2 2 10 3
conduit~du	2 1 7 2
conduit~elev	4 4 11 5
conduit~je	-10 -11 -11 -10
conduit~la	4 3 7 3
conduit~sur	1 1 6 2
conduit~tracteur	2 2 7 3
conduit~train	-6 -5 -6 -5
cones	-7 -8 -8 -8
cones @deed	-6 -7 -5 -6
cones @given	-6 -7 -5 -6
cones @not	-6 -7 -5 -6
cones pas	-6 -7 -5 -6
conesant	-2 -10 -1 16
conf	10 5 21 10
conf la	3 3 12 4
conf le	0 -1 15 1
conf que	10 -4 -1 0
conferant	-9 -11 -12 -9
conferant sur	-4 -5 -6 -4
conferant~le	-6 -7 -8 -6
confianc	-6 -5 4 -2
confianc un	-9 -10 -10 -9
confianc~peu	-9 -10 -10 -9
confidantialit	-6 -8 -5 -6
confisc	6 -4 -2 -3
confisc @me	9 0 1 1
confisc mon	9 0 1 1
confisc~et	9 0 1 1
confisc~telefon	6 0 1 0
confitur	-8 -11 -9 -7
confondu	-6 -5 -7 -5
conf~ele	9 0 1 2
conf~le	5 -1 4 1
conf~les	3 3 10 3
conf~meuleux	1 2 8 2
conf~pour	2 2 11 3
cong	4 9 12 16
cong @i	-1 8 0 0
cong @not	0 0 0 6
cong @nude	0 0 0 6
cong je	-1 8 0 0
cong san	0 0 0 6
congel	0 3 8 2
consantr @given	-7 -8 -8 -7
consantr tout	-7 -8 -8 -7
consantr~la	-7 -8 -8 -7
consantr~matin	-7 -8 -8 -7
consel	-7 -5 -9 -9
consel de	8 16 5 4
consel munisipal	-6 -6 -8 -6
consel un	-6 -9 -6 -6
conseler	-6 -6 -6 -6
consel~a	-5 -8 -5 -5
consel~le	2 12 3 3
consign	1 7 -1 -3
consign~chef	3 8 3 2
consign~la	3 7 3 3
consol	-8 -13 -11 -7
consol a	10 3 3 2
consol~frer	7 2 2 2
consol~mon	10 3 3 2
cont	-6 -6 -10 -6
contant	-9 -8 8 -10
contant de	-2 -3 10 -4
contant~a	0 -1 6 0
contant~ce	-6 -6 -6 -6
contant~journ	-5 -5 -5 -7
conteneur	14 2 3 4
continu	13 -3 3 -2
continu @adult	12 2 3 2
continu @given	6 3 7 4
continu @weak	12 2 3 2
continu a	10 8 4 4
continu com	12 2 3 2
continuant	2 1 3 16
continuant leur	1 -3 2 12
continuant~convers	1 -3 2 12
continu~ca	12 2 3 2
contr	7 -1 -3 1
contr @me	7 12 3 18
contr des	-7 -9 -7 -6
contr la	-4 -5 -9 -10
contr le	13 -3 -4 -3
contr lui	5 0 1 2
contr moi	11 19 8 26
contr nous	-7 -6 -5 -5
contr son	-5 -6 -5 -5
contr un	-4 -10 -8 -7
contrat	1 -7 -5 -4
contremetr	13 12 5 5
contremetr~matin	6 8 3 3
contreplac	3 3 10 3
contrer	-16 -22 -15 -8
contrer @he	-9 -14 -9 -10
contrer a	-10 -11 -9 -6
contrer ils	-9 -14 -9 -10
contrer~ce	-10 -11 -9 -6
contrer~que	-10 -11 -9 -6
control	-8 -8 -7 -8
control les	-4 -4 -6 -4
control~bilet	-4 -4 -6 -4
control~de	-4 -4 -6 -4
contr~a	-3 -3 -1 9
contr~autr	12 2 3 4
contr~avant	7 1 1 2
contr~ca	4 7 3 10
contr~camion	10 0 1 2
contr~cand	6 -1 1 1
contr~casi	6 5 2 2
contr~caus	2 2 3 9
contr~ce	3 8 1 2
contr~de	2 -7 -4 -4
contr~du	11 2 7 4
contr~en	5 1 1 2
contr~et	12 -3 0 5
contr~etager	10 1 3 3
contr~imprim	-8 -9 -8 -7
contr~je	12 11 12 10
contr~le	2 6 3 6
contr~mais	1 7 1 0
contr~meteo	-6 -6 -5 -6
contr~mur	19 2 3 4
contr~on	6 4 3 2
contr~par	9 5 1 2
contr~parc	0 5 3 11
contr~port	22 2 10 7
contr~que	3 2 4 11
contr~rayon	6 1 1 1
convant	-12 -13 -14 -12
convant @he	8 0 2 2
convant @told	-5 -5 -5 -4
convant dit	-5 -5 -5 -4
convant il	8 0 2 2
convant le	-9 -10 -9 -8
convant~donc	-7 -7 -6 -6
convers	3 14 5 16
convers~je	1 -4 2 14
convoieur	5 8 10 5
con~apre	2 0 2 8
con~ce	2 10 2 0
con~coeur	5 6 13 4
con~coi	1 5 1 1
con~il	12 6 4 4
con~la	4 4 11 4
con~le	-2 8 -2 7
con~les	-7 -10 -7 -7
con~mond	-8 -11 -7 -2
con~par	-9 -11 -9 -8
con~tu	0 7 1 2
copen	9 13 4 8
copen @he	0 6 2 2
copen de	7 3 1 1
copen et	-1 9 2 1
copen il	0 6 2 2
copen~a	0 0 1 7
copin @he	8 1 2 1
copin il	9 -2 1 1
copin~que	6 6 3 3
copo	-8 -10 -1 -7
copo @grab	1 0 9 2
copo @lock	1 0 9 2
copo @stop	1 0 9 2
copo @wound	1 0 9 2
copo coinc	1 0 9 2
copo~dan	1 0 9 2
copo~le	-1 -2 7 0
coq	-12 -13 -12 -10
coq se	-7 -8 -7 -6
coq~bat	-7 -8 -7 -6
coq~le	-5 -6 -5 -4
corbel	-7 -5 -7 -7
corbel~le	-6 -8 -6 -6
cord	-8 -10 0 -7
cord avec	-5 -4 -7 -4
cordon	9 6 21 8
cordon de	6 4 12 5
cordon~moch	3 3 8 3
cordon~soudur	5 4 13 5
cord~les	-6 -7 -9 -6
cord~petit	-5 -4 -7 -4
corig	-8 -16 -15 -13
corig a	8 2 2 2
corig et	-10 -10 -8 -8
corig~il	-10 -8 -7 -7
corig~san	-8 -6 -6 -6
corn	-7 -7 -7 -6
cornier	2 2 5 2
coros	2 1 5 2
corp	19 5 15 6
corp et	6 -1 1 1
coset	2 7 2 3
costum	-5 -11 -13 -10
costum du	-7 -7 -9 -6
costum~bouro	-4 -4 -6 -3
cot @client	-8 -9 -8 -8
cot @me	-5 -4 -5 -4
cot @one	8 3 4 8
cot de	6 7 3 3
cot des	0 7 -1 4
cot on	8 3 4 8
coton	-14 -13 -12 -7
cot~a	-7 -7 -6 -6
cot~autr	0 0 1 6
cot~conducteur	-5 -5 -5 -6
cot~cri	7 7 2 4
cot~ele	1 7 2 2
cot~est	7 -3 -1 -1
cot~eux	2 5 2 8
cot~poubel	0 6 1 1
cot~stagier	0 0 1 6
cou	22 2 5 6
cou @i	5 2 2 2
cou avec	6 2 2 3
cou je	5 2 2 2
couch	13 -2 7 9
couch a	-6 -5 -9 2
couch avec	15 -4 2 2
couch et	5 1 8 3
couch mouil	6 1 0 1
couch~20	-7 -6 -8 -7
couch~h	-7 -6 -8 -7
couch~le	2 2 7 2
couch~lui	6 -2 1 1
couch~un	7 0 5 2
coucou	-7 -7 -7 -6
coucou~la	-6 -6 -5 -5
coud	7 -3 8 0
coud dan	9 1 2 2
coud en	1 2 6 2
coud~cot	9 1 2 2
coul	-7 -10 3 -7
coul de	2 2 7 2
coul le	3 2 8 3
couleur	-9 -10 -10 -7
couleur @one	-5 -7 -5 -5
couleur de	8 0 3 2
couleur du	-5 -5 -6 -4
couleur et	5 7 13 5
couleur on	-5 -7 -5 -5
couleur violet	-4 -5 -6 -4
couleur~fait	-5 -7 -5 -5
couleur~je	2 2 6 2
couleur~la	-6 -4 -8 -5
couleur~le	4 3 10 3
couleur~tout	-5 -7 -5 -5
couloir	1 3 -2 4
couloir @i	5 13 3 3
couloir de	2 8 11 4
couloir est	-4 -7 -5 -5
couloir et	8 5 6 4
couloir je	5 13 3 3
couloir~ai	4 9 2 2
couloir~contant	2 2 9 3
couloir~je	2 4 6 2
couloir~la	-8 -8 -9 -7
couloir~le	3 10 5 2
coul~aluminium	2 1 6 2
coup @adult	7 5 10 4
coup @given	3 3 10 4
coup @hit	-8 -7 -8 -8
coup @i	2 -4 1 6
coup @one	-8 -8 -7 -7
coup @weak	7 5 10 4
coup chou	2 3 16 4
coup com	7 5 10 4
coup dan	6 -1 1 1
coup de	6 -3 -3 -2
coup des	-1 -1 5 0
coup en	-8 -8 -4 -6
coup et	-9 -9 -7 -7
coup hi	2 2 2 8
coup je	2 -4 1 6
coup la	-9 -8 -10 -7
coup le	-4 -6 -4 -6
coup on	-8 -8 -7 -7
coup sur	8 5 8 5
coup un	-10 -10 -10 -9
coupabl	-8 -9 -7 -7
coupur	5 8 10 3
coupur @wound	2 1 7 2
coupur sur	7 1 0 1
coupur~cuis	7 1 0 1
coupur~la	8 5 1 2
coup~a	2 2 10 2
coup~au	-8 -10 -11 -8
coup~avant	-8 -7 -7 -6
coup~bal	-1 -8 -8 -6
coup~bras	6 0 -2 -1
coup~cand	7 2 2 3
coup~ce	12 0 3 -1
coup~chanpagn	0 7 -1 1
coup~coeur	-9 -9 -9 -9
coup~dan	26 3 7 7
coup~des	11 11 19 9
coup~deux	-7 -7 -8 -6
coup~epaul	4 20 3 5
coup~est	-7 -6 -6 -6
coup~et	-6 -6 -1 0
coup~feu	-7 -4 -5 -6
coup~fil	-13 -11 -12 -11
coup~flyer	2 2 5 2
coup~foudr	-8 -8 -9 -9
coup~la	7 3 10 3
coup~les	3 6 5 3
coup~main	-17 -18 -18 -15
coup~manch	6 2 1 2
coup~me	-3 -7 -6 -5
coup~mech	5 1 1 1
coup~miself	1 0 2 13
coup~ne	-6 -7 -6 -2
coup~oeil	-17 -15 -16 -13
coup~on	-7 -5 -5 -4
coup~partout	-7 -5 -6 -5
coup~pel	7 0 1 1
coup~pied	20 0 1 3
coup~placo	2 3 7 3
coup~poing	17 10 5 6
coup~pouc	-2 0 6 0
coup~pour	-16 -12 -16 -16
coup~que	-4 -7 -6 -6
coup~regl	9 1 2 3
coup~sabot	2 2 10 3
coup~sci	7 3 3 3
coup~soufl	-7 -7 -8 -6
coup~sur	8 -3 0 0
coup~tout	0 1 -3 14
cour	-3 -2 5 3
cour @not	-1 -1 5 5
cour @shout	1 7 4 2
cour de	-9 -10 -10 -2
cour et	-5 -3 -8 -6
cour etait	4 4 8 4
cour mem	5 9 5 13
cour ne	1 1 7 1
cour pour	1 6 2 2
courag	4 -5 -4 1
courag~y	5 2 2 8
courbatur	-7 -8 -8 -7
couri	-10 -8 -12 -10
couroi	-1 -2 9 0
cours	-8 1 -1 -5
cours de	-8 -3 -8 -5
cours~je	3 6 8 3
cours~le	-6 -6 -8 -5
court	-14 -10 -16 -13
court~ca	-1 7 1 1
couru	0 -10 -10 -7
cour~a	-9 -9 -10 -8
cour~ca	2 1 4 7
cour~et	3 5 9 4
cour~etait	5 5 13 5
cour~fras	1 -1 1 8
cour~just	3 2 8 3
cour~le	-5 -4 -6 -5
cour~les	0 0 -1 8
cour~math	4 4 4 13
couscous	0 9 2 2
cousin	-2 -11 -9 -10
cousin se	-7 -6 -5 -5
cousin~aus	9 1 2 3
cousin~etait	-6 -6 -5 -6
cousu	-7 -7 -4 -6
cousu~a	-6 -6 -7 -5
cousu~bouton	-7 -7 -8 -6
cout	-10 -13 -14 -12
couto	4 -6 3 -2
couto a	7 1 6 3
couto bien	3 3 8 3
couto contr	9 2 2 3
couto de	-3 -1 6 0
couto du	-2 -1 6 0
couto et	8 1 0 2
couto sous	11 2 2 3
couto suis	-10 -11 -10 -9
couto sur	6 0 1 1
couto~a	14 6 12 7
couto~autr	6 1 1 2
couto~chef	4 4 13 5
couto~de	-12 -13 -13 -11
couto~la	8 3 -1 1
couto~le	4 -6 -6 -3
couto~manton	7 2 1 2
couto~yeux	2 2 6 2
couturier	-8 -8 -8 -6
couturier @me	-4 -4 -5 -4
couturier me	-4 -4 -5 -4
couturier~a	-4 -4 -5 -4
couvert	-13 -12 -16 -12
couvertur	-8 -13 -12 -10
couvr	-12 -14 -11 -10
couvr le	-8 -9 -8 -7
couvreur	-5 -4 -2 -2
couvreur~hi	1 1 2 7
couvreur~le	-7 -8 -8 -6
couvreur~sur	-6 -7 -8 -6
couvreur~tomb	1 1 2 7
cou~a	6 0 5 2
coz	3 11 2 3
cp et	5 3 3 7
cp~le	3 6 -1 2
crac	-2 0 2 6
crach	13 -11 -5 -4
crach @shout	19 1 4 5
crach au	4 0 0 1
crach dan	19 1 4 4
crach desus	19 1 4 5
crach le	-11 -9 -8 -7
crach sur	-9 -8 -7 -7
crachat	14 3 6 5
crachat sur	12 0 -1 2
crach~ai	8 1 2 2
crach~je	10 1 3 2
crach~le	-13 -10 -10 -9
crach~visag	4 0 0 1
crai	-9 -9 -11 -8
craion	-3 -8 -12 -9
cram	8 5 18 7
cram~sur	8 5 18 7
cran	8 -1 0 -1
cravach	9 2 3 3
cravach parc	9 2 3 3
cravach~je	9 2 3 3
cravach~que	9 2 3 3
cravat	-7 -4 -8 -7
cre un	3 11 3 4
crech	6 0 -2 -2
crech @i	7 2 5 3
crech @me	-10 -10 -8 -7
crech et	1 7 2 2
crech je	7 2 5 3
crech me	-10 -10 -8 -7
crech une	10 2 2 2
crech~a	-2 -8 -7 -6
crech~dam	10 4 3 3
crech~est	4 6 2 3
crech~secou	9 1 1 2
cregn	-13 -15 -13 -14
cregn~me	-6 -6 -6 -7
cregn~ne	-6 -6 -6 -7
crem	-13 -15 -7 -12
crem @heat	2 2 9 3
crem @selfharm	2 2 9 3
crem @threat	2 2 9 3
crem @wound	2 2 9 3
crem brul	2 2 9 3
crep	-4 -8 5 -3
crep @shame	0 -2 5 0
crep a	4 3 11 4
crep au	1 -2 5 0
crep dev	0 -2 5 0
crepus	3 15 3 4
crep~cliant	3 1 9 3
crep~la	1 0 8 2
crep~les	3 1 9 3
crep~rhum	-6 -7 -8 -6
creus	-9 -8 -2 -8
creus la	-6 -5 -6 -5
creus une	2 2 8 3
creus~pour	-6 -5 -6 -5
creus~tet	-6 -5 -6 -5
crev	-3 -11 -10 -1
crev @i	1 3 3 15
crev de	-7 -8 -7 -7
crev je	1 3 3 15
crev mais	-6 -6 -7 -8
crev~ai	1 2 1 9
crev~eureux	-10 -10 -10 -11
crev~je	-6 -7 -7 -7
crev~les	6 -1 -1 -3
crev~plus	0 1 1 7
cre~compt	3 11 3 4
cre~faux	3 11 3 4
cri	-4 0 -7 -3
cri @he	-1 5 0 0
cri @heat	-9 -11 -8 -8
cri @quit	5 3 8 3
cri @sex	-9 -11 -8 -8
cri @shout	-5 6 -3 3
cri chaud	-9 -11 -8 -8
cri de	-3 -8 -6 -5
cri desus	-4 8 -2 4
cri et	6 -4 -3 -2
cri ils	1 6 1 2
cri la	-8 -9 -8 -8
cri puis	-5 -6 -4 -4
cri stop	5 3 8 3
crim	-7 -8 -7 -7
criminel	-9 -11 -9 -9
cris	-2 18 1 15
cris de	1 2 3 18
cris~angois	0 0 1 11
cris~dan	0 0 1 13
cris~une	4 10 4 9
cri~a	-17 -19 -15 -16
cri~au	-5 -6 -5 -5
cri~ca	1 -9 -5 -6
cri~chifr	-4 -6 -5 -4
cri~contrer	-5 -6 -5 -7
cri~en	-5 -6 -4 -4
cri~et	-3 -6 -5 -4
cri~fort	1 8 2 1
cri~joi	-4 -6 -4 -4
cri~la	-10 -10 -10 -10
cri~le	-1 3 1 8
cri~les	2 11 2 2
cri~me	4 5 2 2
cri~on	-8 -9 -7 -7
cri~oreil	1 3 2 7
cri~parc	-2 12 2 12
cri~que	-1 17 3 12
cri~tout	-3 5 -1 -3
croc	-10 -11 -12 -10
croch	10 8 8 6
croch @blow	11 7 3 4
croch @body	11 7 3 4
croch @goback	11 7 3 4
croch @wound	11 7 3 4
croch pied	11 7 3 4
crochet	1 -3 6 0
croch~en	8 2 7 4
croi	-5 -10 -10 1
croi @given	-10 -11 -10 -15
croi @goback	5 5 5 16
croi @see	5 5 5 16
croi que	0 -8 -7 -6
croi voir	5 5 5 16
crois	-2 -5 -5 7
crois @not	2 0 2 10
crois de	-6 -7 -7 -7
crois que	10 3 6 21
crois sur	-4 -4 -6 -4
crois~est	5 5 3 7
crois~ils	3 1 3 12
crois~je	6 0 5 24
crois~les	-4 -4 -6 1
crois~ne	1 -1 2 9
crois~plac	-4 -4 -6 -4
croit	-10 -5 -9 -10
croix	3 11 4 4
croix gam	2 9 3 3
croix~mon	2 9 3 3
croix~sur	2 9 3 3
croi~ce	1 -1 1 9
croi~des	4 3 4 12
croi~je	-3 -8 -7 -14
croi~on	2 -8 -4 -7
croi~que	-6 -6 -5 -5
croset	-7 -8 -2 -6
croset~du	-5 -5 -6 -4
cru @told	3 3 4 15
cru ecrir	3 3 4 15
cruch	1 13 3 3
cru~ca	3 3 4 15
cueil des	-11 -12 -16 -11
cueil du	3 2 9 3
cueil~en	3 2 9 3
cueil~frais	-11 -12 -16 -11
cueil~ver	6 5 18 6
cuiler	4 -7 -4 -3
cuiler @heat	5 0 0 1
cuiler @threat	7 0 0 1
cuiler~la	7 -1 0 1
cuiler~sur	5 0 0 1
cuir	-4 -4 5 -3
cuir au	4 4 8 4
cuir~la	2 1 7 2
cuis	17 0 5 2
cuis @given	6 0 1 1
cuis de	-7 -4 1 -4
cuis tout	6 0 1 1
cuisin	-6 -3 -5 -7
cuisin @adult	-3 -6 -4 -4
cuisin @weak	-3 -6 -4 -4
cuisin com	-3 -6 -4 -4
cuisin et	-8 -8 -6 -7
cuisin le	5 5 9 4
cuisini	4 -1 -4 -3
cuisini @me	6 1 -2 0
cuisini a	8 5 2 4
cuisini me	6 1 -2 0
cuisinier	-9 -8 -8 -8
cuisini~a	6 -2 -3 -1
cuisini~fait	-4 -7 -5 -5
cuisin~a	6 8 10 6
cuisin~moi	3 7 4 4
cuison	2 3 11 3
cuistot	-1 12 -1 1
cuistot a	0 12 3 3
cuistot~que	0 6 2 2
cuis~au	-9 -7 -7 -6
cuis~en	3 1 6 2
cuis~la	10 0 1 1
cuit	0 -6 6 7
cuit~a	4 3 15 5
cuivr	3 4 14 4
cul	9 19 4 5
cul dan	11 -1 2 2
cul sec	0 5 0 1
culot	-3 -5 -7 -5
cul~le	12 -2 2 3
cur	5 6 18 6
cur les	4 5 15 6
cur~pied	4 5 15 6
cut	11 2 16 5
cut @given	2 3 9 2
cut du	12 2 -2 2
cut ouvert	6 0 0 1
cut tout	2 3 9 2
cut~je	4 -3 -8 -2
cut~journ	2 3 9 2
cut~la	2 3 11 3
cut~ma	7 0 2 2
cut~me	5 2 6 3
cuv a	2 1 7 2
cuv~est	-5 -4 -4 -4
cuv~vin	2 1 7 2
cv	1 9 1 2
cygn	-5 -6 -7 -5
dal	-3 -4 -1 11
dal du	5 5 4 18
dal~il	2 2 1 7
dal~le	-5 -5 -7 -6
dal~plafond	5 5 3 17
dam @hit	10 2 2 3
dam @me	-11 -9 -8 5
dam a	-4 -6 -7 2
dam alzem	2 2 7 2
dam au	5 5 13 5
dam de	7 9 4 6
dam du	9 3 4 2
dam est	3 -1 3 6
dam etait	-8 -10 -10 -8
dam me	-11 -9 -8 6
dam secou	10 2 2 3
dameux	3 1 11 2
dam~a	-8 -9 -9 -1
dam~acuel	-5 -7 -4 -5
dam~aval	2 2 11 2
dam~beb	10 2 2 3
dam~cantin	7 3 1 2
dam~cri	1 4 2 8
dam~de	0 0 9 1
dam~en	-10 -11 -10 -9
dam~enerv	2 2 2 12
dam~est	1 1 1 7
dam~la	14 20 10 12
dam~le	-7 -10 -7 -8
dam~les	10 2 2 3
dam~me	8 10 3 8
dam~ne	6 1 1 1
dam~pas	6 6 3 2
dam~perd	0 8 1 1
dam~que	-1 7 1 1
dam~se	1 1 2 7
dam~servic	9 5 3 3
dam~voul	6 1 1 1
dan @alone	-8 -7 -9 -7
dan @given	-3 4 6 0
dan @load	10 16 5 6
dan @me	7 9 0 7
dan @shout	10 16 5 6
dan ca	2 -3 -10 -7
dan ce	0 7 1 8
dan chac	-7 -8 -7 -6
dan deux	-8 -7 -9 -7
dan du	0 -2 10 4
dan la	5 3 6 2
dan le	7 2 5 3
dan lescali	4 1 6 2
dan leur	0 12 1 6
dan ma	6 2 -4 4
dan mes	3 -7 -7 -8
dan mon	9 17 3 13
dan nos	-6 -6 -6 -5
dan son	5 8 -4 -3
dan ta	1 11 3 2
dan ton	10 16 5 6
dan tout	-3 4 6 0
dan un	-5 -8 -6 -2
dang	-6 -6 -7 -5
danger	-14 -14 -15 -19
daniel	11 2 3 3
dans	-2 -3 -6 -4
danter	8 18 14 8
dantist	-12 -13 -4 -10
dantist @i	-6 -7 -8 -6
dantist et	2 2 8 3
dantist je	-6 -7 -8 -6
dantist~fait	-9 -9 -10 -8
dantist~je	2 2 7 2
dan~a	14 9 15 9
dan~agend	2 7 1 1
dan~ale	5 5 9 3
dan~anclos	2 2 9 2
dan~angar	11 2 3 3
dan~ans	-11 -10 -11 -9
dan~arier	18 14 4 7
dan~armoir	5 -1 6 1
dan~asiet	6 2 3 8
dan~ateli	6 7 10 2
dan~au	0 0 3 9
dan~avant	9 6 2 3
dan~avec	5 0 3 2
dan~bac	12 4 12 5
dan~bain	-7 -7 -4 -6
dan~basin	11 -4 1 0
dan~ben	12 7 8 5
dan~boit	2 5 7 2
dan~bon	-5 -5 -5 -5
dan~bot	-6 -7 -9 -6
dan~boutic	6 7 -5 -3
dan~box	14 4 5 4
dan~bras	7 -3 -2 0
dan~broieur	3 3 11 4
dan~buro	0 -1 -4 8
dan~bus	4 6 2 23
dan~ca	-2 4 14 5
dan~caban	-2 -6 -6 -4
dan~cabin	5 -2 10 1
dan~caf	3 11 3 4
dan~cag	-5 -6 -8 -6
dan~cais	4 9 -3 1
dan~camion	6 13 0 2
dan~camionet	10 9 2 4
dan~cand	6 1 -1 -1
dan~carton	6 0 0 1
dan~cas	3 14 5 5
dan~casi	9 7 4 3
dan~cav	6 -6 -3 -3
dan~champ	3 3 8 3
dan~chanbr	16 3 10 10
dan~choset	1 0 1 11
dan~cofr	7 1 -5 -1
dan~coin	6 8 9 26
dan~conteneur	14 2 3 4
dan~convant	-8 -8 -7 -7
dan~corbel	-6 -8 -6 -6
dan~cot	18 2 4 4
dan~cou	14 2 3 4
dan~couch	10 0 1 2
dan~couloir	4 9 3 8
dan~coup	1 9 2 2
dan~cour	5 0 17 3
dan~cuis	12 2 5 3
dan~cuisin	3 6 1 2
dan~cuv	-9 -9 -4 -8
dan~de	7 1 2 3
dan~depot	2 6 7 3
dan~depuis	2 5 2 8
dan~derier	3 8 2 2
dan~direct	-4 -8 -9 -6
dan~dos	19 20 2 6
dan~douch	5 0 1 1
dan~du	13 -3 2 2
dan~ecip	-7 0 -5 -5
dan~ecol	-5 -6 -9 -6
dan~ele	8 -5 -5 -3
dan~en	-4 0 4 9
dan~epaul	5 0 -1 1
dan~escalator	5 1 1 2
dan~escali	13 15 18 10
dan~et	9 13 8 6
dan~evi	4 6 3 2
dan~exersic	-7 -6 -7 -6
dan~fichi	-5 -6 -6 -5
dan~figur	6 0 0 1
dan~fil	-10 -9 -9 -9
dan~flac	6 8 3 3
dan~fos	8 -4 -4 -1
dan~four	6 4 14 5
dan~froid	20 7 10 8
dan~galer	2 5 7 2
dan~garag	5 2 8 3
dan~glac	1 2 8 2
dan~godet	-5 -6 -6 -5
dan~gorg	-7 -9 -7 3
dan~gradin	-7 -7 -8 -7
dan~grilag	-5 -5 -7 -6
dan~group	7 15 5 5
dan~hal	-5 -5 -3 -4
dan~il	12 14 1 3
dan~ils	8 14 9 6
dan~jamb	18 3 3 5
dan~jant	-7 -6 -7 -6
dan~jaun	-1 -1 10 1
dan~jeu	-6 -5 -5 -5
dan~journal	1 13 2 2
dan~just	15 2 2 4
dan~la	4 -2 8 -3
dan~le	4 7 -1 -1
dan~lit	25 -3 5 12
dan~local	18 4 7 5
dan~machin	14 0 0 3
dan~magasin	4 11 8 13
dan~main	-15 2 2 -5
dan~mais	-2 -6 -7 -6
dan~me	6 4 10 14
dan~mem	-7 -6 -7 -6
dan~meti	-5 -7 -5 -5
dan~miroir	2 9 2 3
dan~molet	9 2 2 3
dan~mouil	10 1 1 2
dan~moul	3 2 11 3
dan~nacel	6 6 17 6
dan~nez	-8 -7 -8 -7
dan~noir	22 0 3 4
dan~not	8 1 2 1
dan~oeil	-4 -3 10 -1
dan~on	2 2 14 1
dan~ordin	-6 -6 -7 -5
dan~ordre	-9 -9 -8 -8
dan~oreil	-5 3 0 7
dan~pai	0 10 2 2
dan~papi	-6 -8 -6 -6
dan~par	17 1 0 4
dan~paum	6 1 3 2
dan~pend	17 13 13 9
dan~pet	0 1 7 2
dan~placard	12 1 1 2
dan~poch	9 -4 -4 -2
dan~poubel	10 8 2 3
dan~pour	4 -2 -2 -3
dan~pourt	2 -2 2 9
dan~pres	2 2 6 2
dan~puis	8 6 -1 -1
dan~que	4 6 2 10
dan~rabot	2 2 6 2
dan~reserv	14 10 4 8
dan~rev	-8 -9 -9 -8
dan~rue	-10 -7 -11 -9
dan~sac	-8 2 1 0
dan~sal	-4 -5 -3 8
dan~saladi	-7 -8 -11 -7
dan~san	14 8 12 15
dan~sandwich	4 14 3 2
dan~sang	-3 1 -6 -3
dan~saniter	8 3 12 4
dan~sen	-5 -8 -7 -7
dan~ser	-2 0 14 1
dan~serur	-6 -5 -5 -4
dan~serviet	0 -2 7 0
dan~silo	1 2 11 3
dan~sinon	0 8 2 2
dan~studio	-2 -4 -4 -4
dan~sur	2 8 4 2
dan~tas	2 8 3 3
dan~tet	-9 1 -6 11
dan~text	-6 -8 -6 -6
dan~tibi	10 0 1 2
dan~tileul	2 2 7 2
dan~tiroir	5 8 -3 1
dan~toilet	-3 10 0 1
dan~tout	9 -7 -4 0
dan~tranch	3 3 12 4
dan~trois	-7 -8 -7 -7
dan~un	-7 -9 -8 -7
dan~une	8 8 13 5
dan~valis	-6 -7 -7 -6
dan~ventr	15 5 6 7
dan~vestier	12 11 1 4
dan~vil	3 2 11 6
dan~vitrin	-11 -11 -12 -9
dan~voitur	11 0 2 4
dan~watsap	6 11 4 4
dan~wc	8 0 3 2
dan~yeux	14 -3 2 2
dapr	1 8 2 2
daron	11 3 3 3
daron @me	11 3 3 3
daron ma	11 3 3 3
daron~encor	8 2 2 2
daron~frap	6 2 2 2
dasr	4 2 17 5
dat	-7 -1 -10 -6
dat sur	3 11 2 3
dat~je	-6 -7 -7 -6
dat~la	6 19 5 7
dat~viand	5 14 4 5
day	2 6 2 2
dc	-1 -2 7 0
de 10	-6 -3 -7 -6
de 12	4 3 13 3
de 16	6 6 15 6
de 18	7 1 6 2
de 25	3 2 8 3
de 3	2 2 8 3
de 30	0 5 2 1
de 35	3 2 8 3
de 40	4 1 6 2
de 50	7 1 1 2
de 8	-1 -1 8 0
de 8h	6 6 22 7
de 9h	-2 3 -5 -2
de @adult	5 7 2 0
de @alone	-3 -10 -2 -5
de @animal	3 14 11 5
de @blade	-11 -11 -5 -8
de @blood	1 -1 9 3
de @blow	12 -4 -2 0
de @body	9 2 1 2
de @booze	1 6 12 1
de @boozeDrink	-9 -1 -8 -9
de @bore	8 5 1 10
de @chem	3 4 17 3
de @client	-9 -7 -12 -9
de @cloth	-5 12 -1 5
de @cry	0 11 8 17
de @deep	0 0 5 -2
de @demolish	-4 -1 6 -3
de @despair	4 0 0 12
de @die	14 2 2 0
de @disabled	5 12 12 5
de @drug	-9 1 -5 -7
de @drunk	-5 -2 -7 -4
de @exclude	-5 7 -8 -3
de @fear	-5 -4 -7 1
de @fiction	-10 -2 -10 -8
de @gear	4 2 22 4
de @given	5 -1 -3 2
de @goback	1 3 -1 6
de @he	1 14 6 2
de @heat	3 4 9 1
de @height	-3 3 5 -3
de @hide	-5 4 -4 0
de @hit	-16 -16 -15 -15
de @home	12 13 5 9
de @hurt	-6 -4 2 -2
de @insult	1 20 5 6
de @intimate	15 6 1 6
de @joke	-6 -2 -8 -8
de @kind	-2 8 5 0
de @lgbt	-1 9 -1 1
de @load	-3 3 11 0
de @lock	6 4 -1 7
de @looks	8 15 6 2
de @love	6 8 -1 -3
de @lure	-2 -11 -10 -6
de @me	13 12 4 7
de @means	6 1 16 3
de @mock	-6 -1 -7 -6
de @not	7 4 -4 1
de @past	9 10 0 3
de @photo	-10 -2 -12 -7
de @pressure	-1 2 6 1
de @price	5 7 2 1
de @quit	8 6 1 10
de @race	-8 2 -9 -5
de @sad	1 -7 -4 8
de @selfharm	7 -6 -4 3
de @serve	0 -3 17 -1
de @serveBar	-1 1 12 2
de @sexist	5 15 0 0
de @shout	-8 -5 -11 -2
de @smoke	-2 -8 5 -4
de @stop	3 -7 -5 -4
de @strip	2 3 5 -1
de @throw	12 6 8 3
de @tired	12 0 7 10
de @to	-4 -1 -4 -5
de @told	16 17 8 8
de @touch	1 -8 -2 -4
de @trade	-7 -7 -8 -6
de @weapon	14 -9 -1 -2
de @wound	0 -7 -5 -6
de abeil	1 2 6 2
de abitud	8 7 10 4
de acord	-11 -7 -11 -10
de activit	-1 -2 -1 5
de afil	5 4 23 6
de agno	1 2 10 3
de air	6 2 5 8
de ale	1 6 1 1
de aler	-1 9 1 0
de anduit	3 3 8 3
de ane	9 14 5 5
de angle	6 6 16 6
de angois	0 0 1 11
de antandr	1 11 2 0
de antren	-5 -7 -6 -5
de antrepris	2 7 4 16
de antrer	-17 -11 -15 -13
de apel	7 12 5 7
de aprandr	8 7 5 11
de apre	-12 -12 -15 -13
de aproch	-9 -7 -11 -7
de apui	-1 0 5 -1
de aret	5 0 1 7
de arme	-6 -5 -8 -5
de atandr	2 3 3 12
de ateli	8 5 3 4
de autr	2 1 6 4
de avant	1 10 2 2
de avoir	-2 1 -2 6
de bater	7 6 19 7
de bel	0 13 5 3
de bier	0 -1 12 2
de bilan	-5 -7 -5 -5
de blagu	2 10 1 2
de bles	-6 -7 -7 -6
de blous	4 9 2 3
de bois	-6 -6 -8 -5
de bon	13 9 4 0
de boneur	-8 -10 -8 -9
de bouch	-1 -1 7 1
de bouchon	6 5 20 5
de boulon	12 0 1 1
de boulot	3 1 13 1
de box	-5 -5 -7 -5
de bras	5 1 6 2
de bruit	-7 -11 -9 0
de buro	-6 -5 -9 -8
de ca	-4 0 -8 -3
de cado	-10 -14 -11 -10
de cais	-9 -7 -4 -1
de camion	3 2 10 2
de carelag	4 4 11 4
de cart	-5 -5 -7 -4
de carton	7 5 12 4
de cas	0 -1 7 -1
de casc	2 1 17 2
de catr	14 17 19 10
de ce	8 13 4 13
de cel	7 9 3 3
de ces	-7 -7 -7 -5
de cet	5 10 5 16
de chac	-9 -12 -10 -10
de chacun	8 3 3 3
de chais	-8 -8 -8 -8
de chang	5 1 3 10
de chanpagn	-1 7 4 1
de chant	2 4 9 3
de chanti	-6 -5 -10 -7
de chaud	-8 -8 -8 -8
de chaus	-6 -6 -6 -5
de chemin	1 2 7 2
de cheval	5 0 0 1
de chez	7 11 5 9
de chien	-6 -7 -6 -6
de chlor	2 2 7 3
de chocolat	-9 -10 -10 -8
de chos	0 -6 -4 -1
de chosur	3 2 17 4
de cinq	-9 -3 -7 -8
de clas	1 9 4 2
de clop	3 1 14 4
de cochon	3 7 4 3
de coeur	-10 -9 -9 -11
de competant	1 1 2 12
de comprim	10 3 3 3
de compt	-2 9 0 -2
de con	2 8 1 2
de conduit	-7 -8 -8 -6
de confidantialit	-6 -8 -5 -6
de contant	2 2 9 3
de continu	7 -1 0 8
de convers	2 15 3 4
de costum	8 -1 0 0
de couleur	-8 -6 -10 -7
de cp	-4 -6 -6 -4
de cravat	-7 -6 -7 -5
de croset	0 -1 8 1
de cul	12 4 3 3
de danger	-9 -10 -9 -15
de debil	3 10 3 3
de debrousel	1 2 7 2
de dechet	0 5 1 2
de degag	2 9 9 4
de demo	-7 -7 -6 -6
de dent	-9 -10 -8 -8
de depart	-4 5 -6 -3
de diagnostic	-4 -4 -6 -4
de difisil	-5 -6 -6 -6
de din	7 -2 1 1
de dir	1 9 1 6
de dix	-1 1 8 -3
de doigt	10 5 13 6
de dorm	8 1 3 11
de eau	-1 -10 -5 -8
de echec	-6 -5 -6 -5
de ecip	11 14 6 14
de ecran	-5 -4 -6 0
de efac	2 9 2 3
de egout	3 3 16 4
de ele	2 13 6 2
de en	-8 -5 -14 -13
de encre	-7 -9 -8 -9
de enfer	-5 -6 -2 -5
de enlev	13 13 9 6
de envi	-11 -11 -11 -12
de epaul	15 21 6 8
de ete	-7 -6 -6 -6
de etrangl	7 1 2 2
de etre	10 5 4 19
de eux	1 13 3 6
de faim	-7 -9 -8 -8
de fain	3 9 3 4
de famil	0 7 2 2
de fatigu	1 1 2 15
de faux	-5 -8 -11 -8
de fem	9 10 3 4
de fer	14 -2 -1 1
de feu	-7 -4 -5 -6
de fibroc	2 3 7 3
de fiert	-3 -7 1 -3
de fil	-12 -4 -11 -9
de film	-7 -7 -8 -6
de fin	2 7 3 11
de forc	11 1 1 5
de fotocop	2 2 2 7
de fou	-6 -10 0 -5
de foudr	-8 -8 -9 -9
de frap	-7 -6 -5 -6
de frein	2 0 9 2
de fruit	-5 -5 -6 -4
de fum	-9 -8 -10 -8
de gant	0 4 10 2
de gar	-6 -9 -6 -6
de gato	1 1 7 2
de gaz	2 1 6 2
de gen	7 2 2 13
de gout	2 6 2 2
de grais	6 0 5 2
de gravat	3 2 10 3
de gros	1 7 6 3
de group	-8 -9 -6 -6
de gru	-7 -8 -11 -7
de guep	1 1 6 1
de hab	-8 -9 -8 -8
de haut	0 11 7 7
de heur	0 8 5 2
de hi	2 9 -1 0
de hom	-1 -1 6 1
de hont	-6 -3 -4 -4
de huil	1 7 4 3
de huit	3 6 5 2
de huitr	4 3 12 4
de incap	0 3 -1 5
de inde	-10 -8 -7 -8
de insult	-7 -8 -6 -6
de jeun	-8 -6 -6 -5
de joi	-19 -21 -17 -17
de jouet	-12 -11 -14 -11
de jour	2 2 3 14
de jus	3 5 5 16
de lach	12 1 3 3
de lais	6 1 2 2
de leau	2 9 2 2
de lecip	12 2 3 3
de lectur	-7 -7 -7 -7
de lego	-5 -6 -6 -5
de les	-13 -12 -13 -12
de loin	-12 -10 -12 -9
de loisir	-5 -5 -6 -5
de lourd	-7 -7 -6 -6
de lui	15 24 7 8
de lund	-7 -6 -7 -7
de lunet	1 0 7 1
de ma	14 9 6 4
de madam	2 7 1 2
de main	-16 -16 -17 -14
de mal	-4 -5 -1 12
de maman	11 2 3 3
de manch	6 2 1 2
de mang	8 22 4 6
de march	-4 7 -4 -2
de masc	2 2 8 2
de me	15 3 2 8
de mech	4 5 9 3
de medic	7 1 -1 1
de ment	2 13 4 4
de mes	12 18 7 12
de meson	2 8 2 2
de mesur	5 1 7 3
de metal	1 2 10 3
de meti	-5 -6 -5 -5
de mid	15 -4 4 0
de minuit	1 1 8 2
de mme	8 1 2 2
de moi	15 18 6 9
de mon	11 17 1 3
de mond	-8 -9 -5 -9
de mongol	1 6 1 1
de mot	-5 -7 -5 -6
de mour	9 1 1 -1
de ne	-1 13 -2 -3
de neig	-8 -10 -10 -8
de nesanc	-7 -7 -6 -6
de neuf	-3 -5 -4 1
de noir	0 7 2 2
de not	3 6 3 3
de nuit	-3 -8 -4 -6
de oeil	-15 -9 -15 -11
de oignon	0 2 7 1
de ongle	5 5 10 12
de os	10 13 4 5
de ou	-7 -6 -6 -3
de oubli	1 7 2 2
de pac	-2 -2 4 -2
de pail	2 2 8 2
de pain	-9 -9 -7 -2
de palet	3 3 8 3
de pano	5 5 12 5
de parasit	1 9 2 3
de parl	-6 5 -3 -3
de parpeng	2 2 10 3
de parsing	-6 -6 -6 -5
de pas	4 8 -2 -1
de past	3 6 8 4
de paus	-6 -1 -1 1
de pel	7 0 1 1
de pens	-1 1 1 8
de pentur	7 -2 0 -1
de pied	20 0 1 3
de plac	3 11 -3 4
de plag	2 6 2 2
de platr	-2 -1 9 -1
de pleur	-3 -2 1 13
de plomb	1 7 5 3
de plum	-7 -9 -8 -7
de poch	-5 -5 -7 -5
de poing	16 9 4 5
de pom	-11 -12 -7 -9
de port	-10 -2 -10 -9
de post	-6 -8 -7 -6
de poul	1 6 2 2
de prandr	3 10 4 8
de pres	-7 -7 -9 -7
de presanc	6 4 15 8
de prix	-4 -4 -6 -4
de racont	6 7 3 2
de rad	-6 -8 -7 -6
de rang	0 8 0 -1
de rasism	-5 -6 -6 -5
de rayon	3 9 2 3
de regard	6 3 -1 0
de regl	7 -1 0 1
de rend	-5 -5 -8 -5
de rep	1 7 1 2
de rest	-11 -12 -9 1
de retard	-4 0 -4 -3
de retourn	5 20 6 6
de retrouv	2 7 2 7
de reunion	3 -2 -2 4
de revoir	3 10 3 2
de rido	-6 -6 -8 -5
de rien	7 4 0 8
de rir	-8 -6 -10 -10
de roug	7 17 13 6
de sabot	2 2 10 3
de sac	4 11 11 5
de sages	-5 -5 -6 -5
de sal	-1 5 0 1
de sang	-4 -3 8 -3
de saut	9 10 5 5
de se	-8 -4 -11 -4
de secu	3 -3 9 0
de securit	-1 -4 13 5
de sentur	8 0 1 2
de sept	2 1 10 1
de servic	-8 1 -5 -2
de serviet	-2 -5 -6 -4
de ses	-4 -1 -5 -5
de sestion	-13 -19 -13 -7
de sigaret	7 2 9 4
de sign	7 0 2 2
de simant	-1 -3 5 -1
de sing	2 8 3 3
de solel	-2 -1 7 0
de sort	17 4 4 4
de souc	-7 -8 -7 -6
de soud	2 2 7 2
de soulev	1 2 10 2
de sourir	4 16 5 5
de spesial	-5 -3 2 -6
de stag	2 7 -1 0
de stilos	-8 -9 -10 -8
de suit	-8 -11 -10 -6
de sutur	1 3 8 3
de sylv	0 0 6 0
de tabl	-7 -6 -9 -8
de tail	8 1 -1 0
de tarlouz	1 8 2 2
de tart	-5 -4 -4 -4
de teint	12 2 2 3
de temp	10 3 4 5
de ten	-4 -9 -7 -1
de ter	0 -7 7 -4
de tet	-5 -4 -7 -6
de todos	6 5 2 2
de touch	-12 -15 -19 -13
de tourn	4 9 2 1
de tous	-12 -6 -11 -11
de tout	-4 -13 -7 0
de train	-6 -7 -6 -2
de trait	10 2 11 4
de travel	-7 -3 -8 -4
de traver	14 21 18 14
de trent	2 5 7 3
de tri	2 7 1 2
de trois	7 4 6 4
de troisiem	2 7 2 2
de trop	6 1 1 11
de truc	3 1 1 13
de un	-3 -3 6 -3
de une	0 5 15 3
de utilis	-8 -8 -8 -8
de ven	7 -5 3 8
de ver	-5 0 -4 -4
de vid	1 6 7 1
de vidang	1 2 9 2
de vieux	-8 -9 -8 -7
de vingt	-2 -3 6 7
de virgul	0 1 7 2
de vis	6 0 0 1
de vites	9 4 6 4
de vivr	20 3 2 -4
de voil	-9 -12 -10 -9
de voitur	3 3 9 3
de voix	-6 -8 -6 -6
de vom	5 -1 2 8
de voyag	-4 -5 -5 -4
de y	-2 -2 4 8
debil	3 21 3 2
deboch	2 10 8 4
debou	7 7 21 8
debouch	4 3 19 5
debouch le	3 2 12 4
debouch~a	3 2 12 4
debour	4 4 16 5
debout	3 13 16 11
debout @given	-12 -14 -15 -15
debout a	7 16 19 12
debout dan	5 8 13 5
debout de	3 2 9 3
debout longtanp	-10 -9 -10 -9
debout sur	5 10 14 5
debout tout	-12 -14 -15 -15
debout~3h30	2 2 6 2
debout~arier	1 0 8 2
debout~chais	2 3 6 1
debout~cot	3 9 2 9
debout~de	1 7 1 1
debout~la	-10 -12 -9 -12
debout~le	6 7 22 8
debout~semen	-9 -10 -10 -10
debout~une	5 7 15 4
debr	1 10 1 1
debranch et	4 4 14 5
debrouil	4 7 10 4
debrousel	1 2 19 4
debrousel le	3 3 10 3
debrousel~a	2 3 10 3
debrousel~du	1 2 7 2
debrousel~talus	3 3 10 3
debut	-2 -3 -2 6
debut @i	-3 6 2 -2
debut a	1 4 6 1
debut ce	8 -3 -2 -1
debut de	3 2 2 10
debut je	-3 6 2 -2
debut~avais	4 3 9 3
debut~des	8 1 2 4
debut~la	2 3 2 8
debut~peur	4 3 9 3
debut~souri	2 7 2 1
decal	-7 -3 -5 2
decap	5 5 16 6
decap une	1 1 4 2
decapag	3 3 10 3
decapag de	3 3 10 3
decapag~comod	3 3 10 3
decapag~une	3 3 10 3
decap~comod	1 1 4 2
deced	-5 -6 -3 10
deced dan	-5 -6 -5 -5
deced~je	1 0 1 6
deced~la	-7 -8 -7 -6
deced~le	0 -1 1 7
decharg	10 6 27 10
decharg le	2 3 8 3
decharg un	2 1 6 2
decharg~camion	3 3 16 5
decharg~de	2 3 7 3
decharg~la	2 3 11 3
dechet	-3 12 7 1
dechet apre	-7 -9 -9 -7
dechet~je	3 8 3 3
dechet~le	-5 1 -6 -5
dechet~servic	-7 -9 -9 -7
dechir	-3 7 -5 -3
dechir @me	3 15 5 5
dechir ma	2 12 4 4
dechir~de	1 10 1 3
dechir~en	4 16 6 6
decid	11 13 8 3
decid de	9 11 5 3
decid que	3 7 6 2
decid~je	2 4 6 2
decid~ne	1 8 2 1
decid~plus	1 7 2 1
declanch	2 2 11 3
declanch~radio	5 5 14 5
deco	-8 -10 -9 -8
decolet	0 9 2 2
decolor	2 2 11 3
decolor sur	3 3 12 4
decolor~cliant	3 3 8 3
decolor~une	3 3 8 3
deconsantr	-6 -6 -7 -6
decor	-11 -8 -16 -11
decor~du	-5 -5 -7 -5
decoup	-6 -6 8 -5
decoup @bore	-5 -5 -7 -5
decoup @not	-5 -5 -7 -5
decoup le	5 5 10 5
decoup rien	-5 -5 -7 -5
decoup un	2 1 5 2
decoupag	0 -1 5 0
decoup~a	2 3 7 3
decoup~ai	3 3 9 3
decoup~au	5 5 10 5
decoup~cuir	4 4 8 4
decoup~de	2 2 14 4
decoup~en	1 1 8 2
decoup~tout	-5 -5 -7 -5
decourag	4 1 4 16
decouvert	-7 -9 -10 -10
decouvert le	-5 -5 -5 -5
decouvert~de	-5 -5 -5 -5
decouvert~meti	-6 -7 -7 -7
decouvr	1 1 1 12
decouvr un	5 5 5 14
decouvr~je	5 5 6 17
decouvr~meti	5 5 5 14
decroch	7 6 14 13
decroch les	4 4 12 4
decroch~du	4 4 11 4
decroch~girland	2 1 5 2
decu	5 5 5 21
decu @i	2 2 2 6
decu je	2 2 2 6
dedan	10 10 18 10
dedan avec	7 3 13 3
dedan jusc	3 2 9 2
dedan~au	0 2 9 2
dedan~coud	5 2 5 2
dedan~les	2 2 8 2
dedan~minut	7 1 2 2
def	-6 -11 -8 -7
defand	-6 -7 -5 -5
defandu	0 -2 -1 17
defans	-11 -11 -12 -9
defans de	-8 -8 -9 -7
defil	0 -4 -7 -4
defonc ce	8 5 12 6
defonc le	-8 -8 -8 -6
defonc~ce	-1 -7 -4 -3
defonc~est	6 3 10 4
defourn	3 3 10 3
defourn les	3 3 10 3
defunt	1 0 11 1
defunt avec	6 5 16 6
deg	3 3 4 17
degag	9 24 13 9
degag de	3 18 3 5
degag un	1 0 9 2
degag~coinc	1 0 9 2
degag~copo	1 0 9 2
degochis	0 0 5 0
degout	4 13 5 20
degout @i	0 -1 0 5
degout je	0 -1 0 5
degr	-1 -3 10 -1
degr @i	6 6 17 6
degr je	6 6 17 6
degres	1 3 10 2
degresag	-7 -7 -7 -6
degresag les	-7 -7 -7 -6
degresag~main	-7 -7 -7 -6
degresag~noir	-7 -7 -7 -6
degr~ai	6 6 17 6
degr~la	5 3 10 4
dehor @shout	6 1 2 2
dehor pour	6 1 2 2
dehor~h	9 2 7 4
dehor~je	8 0 1 1
dehor~la	-1 9 -3 -2
dehor~les	1 10 2 3
dehor~me	6 1 2 2
dehor~nuit	7 1 0 1
dej	1 -4 -7 -3
dej @bore	1 0 1 7
dej @die	0 -1 1 7
dej @lock	-1 -2 -1 6
dej @quit	2 5 3 10
dej a	3 8 10 4
dej eu	0 9 2 2
dejeun	4 16 10 16
dej~et	6 -1 2 1
dej~la	3 8 10 4
dej~y	-11 -10 -9 -13
del de	6 5 2 2
del~todos	6 5 2 2
dem	0 6 12 4
dem @i	2 2 7 2
dem a	2 2 6 2
dem au	2 1 6 2
dem en	3 2 7 3
dem et	4 2 12 3
dem je	2 2 7 2
demand @me	-5 10 0 8
demand @shout	22 1 2 5
demand a	6 11 1 11
demand au	-7 -8 -7 -7
demand ca	2 -7 -3 -2
demand cand	-6 -6 -5 -5
demand ce	-8 -6 -8 -8
demand combien	15 3 4 3
demand de	4 10 10 1
demand des	17 -3 2 3
demand du	-5 -5 -5 -5
demand lacel	9 3 3 3
demand mon	-4 4 1 8
demand ou	-8 -6 -9 -6
demand pour	22 1 2 5
demand pourcoi	4 4 3 6
demand qui	15 8 4 5
demand si	0 9 -4 -3
demand tous	0 9 2 1
demand un	-6 -10 -6 -1
demand une	-2 -5 -7 -6
demandant	1 15 4 4
demandant de	3 9 3 3
demand~a	8 15 2 3
demand~ai	6 2 1 4
demand~aret	4 5 2 1
demand~au	3 5 1 1
demand~avait	7 8 4 4
demand~avis	-8 -8 -7 -7
demand~cach	-2 10 1 2
demand~chez	3 15 5 5
demand~coi	-6 -7 -6 -8
demand~de	-4 -14 -12 -12
demand~desandr	9 0 2 2
demand~du	-7 -7 -7 -7
demand~efac	2 9 2 3
demand~enlev	5 5 7 3
demand~esai	5 0 2 6
demand~et	-6 -1 -5 -5
demand~etais	11 -4 0 7
demand~etait	-6 -6 -7 -6
demand~fair	-1 9 5 1
demand~fais	-5 -7 -5 -5
demand~foto	6 -4 0 0
demand~fotos	14 -1 3 4
demand~jour	0 9 2 1
demand~la	0 7 7 0
demand~le	8 7 3 -1
demand~les	-4 6 10 0
demand~lui	7 2 1 2
demand~ma	3 6 5 20
demand~mas	6 1 2 2
demand~me	10 7 4 8
demand~mer	2 -3 3 17
demand~mes	-9 -3 -7 -7
demand~moi	13 15 7 9
demand~ne	-6 8 -3 -3
demand~oeil	10 -2 2 1
demand~on	-8 -3 -6 -7
demand~ou	-4 -9 -5 -5
demand~pas	-3 15 3 3
demand~paus	-6 -2 -5 -5
demand~per	0 8 2 2
demand~port	-1 11 0 1
demand~pouv	-11 -10 -10 -10
demand~que	-7 -2 -6 -7
demand~rang	-12 -15 -12 -11
demand~si	-11 3 -6 -6
demand~snap	5 4 2 2
demand~stag	-6 -6 -5 -6
demand~sur	-5 -1 -6 -5
demand~truc	2 0 3 11
demand~un	7 8 7 3
demand~ven	-4 -13 -5 -7
demand~voul	-2 -14 -8 -7
demar	12 1 11 4
demar le	4 3 10 4
demarch	2 10 2 3
demar~et	2 1 5 2
demen	-3 -4 -7 0
demen @he	-8 2 -5 -3
demen @i	3 -1 -6 -6
demen @not	7 0 1 3
demen @one	-7 -8 -8 -7
demen a	-6 -7 -7 -6
demen ca	5 8 3 2
demen ce	-9 -10 -9 -8
demen il	-4 8 -2 -3
demen ils	-5 -6 -5 -5
demen je	3 -1 -6 -6
demen ni	9 2 2 2
demen on	-7 -8 -8 -7
demenag	3 0 15 1
demenag de	1 1 9 2
demenageur	0 -7 -8 -5
demenageur ont	-1 -6 -8 -4
demenageur~le	-1 -6 -8 -4
demenageur~port	-4 -4 -5 -4
demenag~je	4 5 12 5
demenag~piano	4 3 11 3
demenag~un	1 1 9 2
demen~ai	2 8 3 1
demen~continu	-10 -9 -9 -9
demen~est	-9 -10 -9 -8
demen~fer	1 8 2 2
demen~je	11 2 3 3
demen~le	-7 -10 -9 -8
demen~pas	11 2 3 3
demen~ser	0 9 2 0
demen~va	-5 -6 -7 -5
demen~vien	13 3 4 3
demineur	-8 -8 -7 -7
demision	5 9 11 6
demo	-13 -13 -13 -11
demonstr	-11 -13 -16 -11
demonstr de	-3 -5 -7 -4
demonstr~la	-8 -8 -9 -7
demont	10 5 25 6
demont 12	-5 -5 -6 -4
demont la	6 2 9 4
demont un	3 3 9 3
demontag	2 2 7 3
demont~a	2 3 10 3
demont~je	6 1 7 2
demont~pour	-5 -5 -6 -4
dem~ai	2 2 7 2
dem~au	-7 -7 -10 -7
dem~balon	4 2 12 3
dem~comptoir	2 1 6 2
dem~la	2 2 6 2
dem~par	2 9 0 2
dem~pour	2 1 5 2
dem~ter	3 2 7 3
den	-2 -3 5 -2
dent	-7 -11 -8 -10
dent~le	-7 -1 -7 -5
dent~sages	-5 -5 -6 -5
denud	5 4 18 5
denud et	1 0 6 1
denud les	3 2 8 3
denud~fil	3 2 10 3
dep	-4 -5 -4 2
departemantal	3 2 17 4
depart~du	4 3 10 4
deplac	2 -4 13 0
deplac la	2 2 8 3
deplac un	2 2 7 3
deplac~moteur	2 2 7 3
deplac~voitur	3 3 12 4
depli	-4 -4 -5 -4
depos	-6 -10 -2 -7
depot	10 5 10 0
depot @me	12 3 1 3
depot avec	2 2 11 3
depot ele	-6 -5 -6 -5
depot et	1 8 2 2
depot me	5 2 -1 0
depot~bien	3 2 7 3
depot~le	2 5 11 4
depot~me	8 5 0 3
depot~on	2 7 2 3
depousier	-6 -6 -7 -5
deprim	4 3 4 13
depui	5 1 5 1
depuis	3 2 2 7
depuis @alone	2 0 2 9
depuis @goback	9 15 5 21
depuis @hour	14 13 6 21
depuis @i	5 4 9 22
depuis ce	3 4 10 12
depuis deux	2 0 2 9
depuis hi	10 7 8 1
depuis il	-6 -6 -5 -5
depuis je	5 4 9 22
depuis la	-7 -9 -4 -7
depuis le	-1 -2 3 8
depuis lund	9 15 5 21
depuis mard	8 -3 2 0
depuis que	14 16 10 7
depuis trois	10 2 3 9
depuis vingt	-6 -8 -6 -6
depuis~ai	1 6 1 4
depuis~ans	-12 -14 -12 -7
depuis~ce	0 -3 -6 -7
depuis~cp	2 2 2 7
depuis~de	-3 -5 -3 5
depuis~debut	5 2 3 27
depuis~du	3 2 7 10
depuis~est	8 9 2 1
depuis~et	4 2 4 18
depuis~expre	5 -1 1 -1
depuis~il	12 8 3 1
depuis~ils	1 10 2 1
depuis~je	8 4 3 7
depuis~jour	9 9 2 9
depuis~la	2 -1 14 2
depuis~le	5 2 -1 6
depuis~matin	9 4 12 14
depuis~me	-5 5 -4 -7
depuis~ne	5 2 2 9
depuis~ose	1 0 1 7
depuis~premi	4 12 4 6
depuis~repet	-5 -6 -5 -5
depuis~semen	2 -1 2 20
depuis~suis	9 9 2 1
depuis~trotoir	-8 -8 -9 -8
depuis~vitr	-4 -4 -5 -4
der	16 2 4 4
der @adult	16 2 4 4
der chef	16 2 4 4
derang	13 4 9 11
derang @deed	1 3 6 0
derang @given	2 4 8 6
derang @not	12 3 7 1
derang pas	1 3 6 0
derang plus	12 0 1 1
derang~person	12 0 1 1
derier @me	17 4 4 14
derier la	-5 -12 -15 -11
derier le	6 3 3 -1
derier les	2 18 0 2
derier lui	2 4 7 3
derier moi	15 4 4 14
derier son	-5 -5 -7 -6
derier une	-5 -6 -8 -6
derier~bar	6 4 13 5
derier~barier	-9 -10 -11 -8
derier~clotur	-5 -7 -6 -5
derier~comptoir	5 -3 1 -1
derier~ecran	-5 -5 -7 -5
derier~et	11 4 2 3
derier~garag	3 8 10 4
derier~gril	-8 -9 -8 -7
derier~il	8 1 2 2
derier~jaun	-6 -6 -9 -6
derier~je	7 3 1 5
derier~jusc	0 9 1 1
derier~le	3 2 7 3
derier~lign	-8 -8 -12 -7
derier~me	7 4 2 2
derier~on	-5 -5 -6 -5
derier~palet	1 13 2 3
derier~parc	8 1 3 3
derier~port	12 -2 1 1
derier~puis	7 2 2 3
derier~que	-7 -7 -2 -6
derier~rido	0 -4 -6 -4
derier~roug	-5 -5 -7 -5
derier~tet	17 1 3 5
derier~tout	4 6 0 1
derier~vitr	-13 -14 -14 -12
derni	-5 -14 -5 -9
derni @hour	-10 -16 -16 -13
derni et	10 1 3 3
derni jour	-10 -16 -16 -13
dernier	11 -5 4 3
dernier fois	9 4 5 12
dernier pag	7 1 2 2
dernier~du	-7 -6 -7 -5
dernier~je	12 1 3 2
derni~de	1 0 13 2
derni~est	10 1 3 3
derni~il	10 1 3 3
derni~je	-8 -7 -7 -8
derni~me	-5 -6 -7 -5
derni~on	-7 -7 -7 -6
der~hat	16 2 4 4
der~mich	16 2 4 4
des 9h	2 7 3 3
des @alone	3 -7 -8 -6
des @animal	-3 -1 9 2
des @blade	-12 -15 -14 -12
des @blood	4 2 3 -2
des @blow	24 3 2 5
des @body	-10 3 -3 -5
des @booze	20 6 12 7
des @bore	-3 5 -7 -6
des @charge	-11 -11 -4 -9
des @chem	-3 8 -1 0
des @client	-9 -6 -10 -7
des @cloth	-9 -2 -8 -7
des @cry	11 1 -2 -1
des @deed	5 -1 -6 -2
des @deep	-1 8 1 0
des @demolish	7 17 18 9
des @despair	7 4 2 3
des @die	-10 -7 -7 -5
des @drug	-7 -2 -5 -6
des @exclude	-7 -7 -14 -9
des @fear	3 15 -1 8
des @fiction	-6 -9 -7 -8
des @gear	-12 -15 -10 -10
des @goback	-4 -2 -4 9
des @height	-6 -7 -4 -2
des @hit	8 -5 1 -1
des @hour	1 8 -4 4
des @hurt	35 2 6 8
des @insult	-7 -3 -2 -4
des @intimate	4 5 6 2
des @joke	-6 4 -3 -4
des @kin	-8 -10 -8 -7
des @load	-3 -1 5 6
des @lock	-9 -7 -7 -7
des @love	4 18 2 2
des @lure	-1 15 3 3
des @machine	-6 -4 -4 -2
des @mate	17 -2 0 2
des @means	0 -8 -7 -7
des @mock	-10 1 -8 -8
des @nude	10 3 5 3
des @past	-8 -8 -9 -7
des @photo	12 -1 3 0
des @power	6 -1 0 4
des @price	-2 6 -2 -2
des @sad	-7 -8 -9 -7
des @selfharm	21 5 8 6
des @serve	-2 -6 -3 -8
des @serveBar	-2 -2 5 -2
des @sex	17 -1 4 3
des @sexist	0 -7 -5 -1
des @shame	-4 -9 -12 -7
des @shout	2 18 1 2
des @smoke	0 3 14 2
des @throw	-8 -6 -8 -7
des @tired	6 -7 -4 -4
des @to	0 7 0 -2
des @told	9 1 1 2
des @touch	0 -6 -7 -6
des @trade	-10 -10 -10 -5
des @vehicle	-12 -13 -12 -7
des @weak	-10 -12 -10 -11
des @weapon	-14 -14 -14 -8
des adres	-7 -7 -6 -6
des adult	3 12 1 2
des anfant	-9 -8 -10 -8
des animal	3 3 3 9
des anpoul	-4 -5 -6 -4
des asidant	-6 -6 -6 -5
des autr	2 11 2 7
des avion	3 3 2 8
des baset	2 2 8 3
des bilet	0 13 3 3
des blagu	-6 4 -3 -4
des bleus	15 0 1 3
des boit	-6 -3 -6 -5
des bomb	0 8 2 2
des bouchon	-8 -8 -10 -7
des boul	-5 -5 -7 -5
des boulet	1 6 2 2
des bouset	-5 -6 -6 -5
des boutel	-1 5 0 0
des bruit	2 8 2 3
des canet	2 10 2 3
des carot	-6 -5 -7 -5
des carton	4 4 7 12
des cas	2 12 3 4
des chais	-8 -6 -7 -7
des chat	-4 -5 -5 -4
des chifr	0 -6 -4 -3
des chos	10 7 3 2
des chosur	-12 -15 -12 -11
des chouset	-4 -5 -6 -4
des clac	12 0 2 2
des cliant	-7 -4 -6 -5
des clop	2 -1 9 2
des coeur	7 20 4 4
des comanter	2 11 3 3
des couleur	-5 -6 -6 -5
des coup	23 5 5 7
des couto	-8 -8 -8 -7
des crep	-6 -9 -7 -6
des cris	2 15 1 2
des dem	2 2 7 3
des doigt	-5 10 -2 -1
des dosi	-5 -5 -6 0
des douch	10 2 3 3
des drap	8 5 11 5
des ecer	2 2 9 3
des emoj	4 14 5 5
des etinsel	5 4 16 5
des etiset	-2 0 -4 -2
des etoil	6 -1 0 1
des fenetr	5 1 6 2
des feuil	-5 -7 -6 -5
des fil	9 2 3 3
des flam	4 6 8 4
des fleur	-12 -13 -15 -12
des fois	20 6 4 2
des fotocop	-4 -4 -6 -4
des fotos	7 -9 -4 -4
des frais	-14 -14 -18 -13
des gant	-4 -8 -7 -6
des gar	8 3 2 3
des gen	-4 -5 -6 -6
des gomet	-4 -4 -7 -4
des grain	-6 -6 -7 -5
des heur	6 11 0 1
des huit	5 14 3 4
des ide	1 14 3 3
des imag	12 -1 1 1
des jeux	6 2 7 3
des joint	2 8 2 3
des la	-6 -7 -9 -6
des lasagn	-5 -6 -6 -5
des livr	-5 -5 -7 -4
des livreur	8 6 2 3
des main	-13 -7 -3 -8
des marc	16 2 3 4
des masag	11 2 2 3
des mechanset	2 14 3 4
des mesag	-1 9 2 2
des mocer	1 6 2 1
des mort	-8 -10 -7 -7
des mot	2 10 -1 -1
des moteur	1 1 1 6
des neuf	2 9 1 3
des nid	2 2 6 3
des nom	2 7 2 2
des not	-9 -7 -10 -7
des nouvo	6 0 0 1
des nud	18 -2 4 3
des oignon	-8 -11 -9 -8
des orer	1 6 1 1
des pacet	-5 -6 -6 -5
des pans	-4 -5 -6 -4
des papi	-6 -6 -7 -5
des pelet	-6 -6 -7 -6
des pens	-10 -9 -9 -9
des petit	8 5 2 1
des piec	1 4 8 2
des plan	-7 -7 -10 -7
des plant	-6 -8 -7 -7
des pneus	-6 -6 -5 -7
des point	3 2 7 3
des poubel	6 13 18 7
des poux	4 15 5 4
des prenom	-6 -8 -7 -7
des prix	-5 -7 -6 -5
des program	-8 -8 -8 -7
des que	8 29 8 17
des rad	-6 -7 -9 -6
des remarc	2 14 3 3
des rep	4 3 11 4
des roman	-5 -6 -5 -5
des rumeur	-1 9 2 2
des sac	1 0 7 2
des servic	-5 -7 -6 -5
des serviet	-4 -5 -6 -3
des sigaret	-1 4 7 0
des siso	-5 -5 -6 -5
des snap	-1 6 0 0
des sold	-5 -5 -7 -6
des statu	-6 -6 -6 -8
des tabl	-7 -8 -10 -7
des ticet	-8 -9 -13 -8
des toilet	15 3 1 3
des tomat	2 7 10 4
des trac	15 2 4 4
des trait	9 1 1 2
des truc	9 11 4 4
des videos	12 1 13 5
des voitur	-6 -7 -8 -6
des voleur	2 9 3 3
desabil	9 -4 -1 0
desabil et	9 1 2 3
desand	16 2 10 5
desandant	9 15 2 6
desandr	12 -4 5 1
desandu	5 -1 18 2
desandu dan	3 3 11 3
desandu une	1 1 8 2
desandu~a	1 1 8 2
desandu~la	4 8 16 5
desandu~machin	1 1 8 2
desandu~tranch	2 2 7 2
desept	9 8 9 27
deserb	3 -2 4 -1
deserb le	2 2 5 2
deserbag	-6 -5 -7 -5
deserbag des	-6 -5 -7 -5
deserbag~a	-6 -5 -7 -5
deserbag~carot	-6 -5 -7 -5
deserb~long	2 2 5 2
desert	-10 -7 -7 -9
desesper	1 3 2 8
design	-6 -7 -5 -6
desin	-11 -8 -13 -5
desin anim	-4 -4 -5 -5
desin de	4 10 3 9
desin des	-6 -8 -6 -6
desin la	-4 -5 -6 -4
desin un	-8 -8 -8 -7
desinfect	1 1 23 4
desinfect les	-8 -10 -10 -8
desinfect~box	3 3 6 3
desin~a	-7 -5 -7 -6
desin~avec	3 10 3 3
desin~croix	2 9 3 3
desin~gam	2 9 3 3
desin~la	-4 -4 -5 -4
desin~moi	5 13 5 5
desin~sur	-6 -7 -8 -6
desorm	6 5 18 6
desos	-4 -5 7 -2
desos une	3 1 10 3
desos~de	0 2 15 3
desos~epaul	3 1 11 4
desos~est	-7 -7 -8 -6
desous	8 5 16 13
desu	14 10 7 17
desu @shout	4 4 3 15
desu pour	4 4 3 15
desus	4 3 0 -1
desus @given	0 10 2 0
desus @i	13 5 3 3
desus @shame	5 9 3 3
desus cand	7 0 2 2
desus de	5 0 3 0
desus dev	5 9 3 3
desus je	13 5 3 3
desus mais	6 6 3 3
desus parc	7 9 7 22
desus pend	6 8 2 3
desus tout	0 10 2 0
desus~a	-8 -9 -8 -8
desus~ai	11 5 4 4
desus~au	1 8 2 0
desus~cand	-6 -7 -5 -6
desus~ce	-3 -8 -5 -6
desus~dix	1 6 1 1
desus~il	13 4 6 15
desus~la	7 2 8 7
desus~le	8 13 5 11
desus~les	4 10 3 2
desus~me	10 2 2 3
desus~minut	2 6 1 2
desus~port	7 -1 1 1
desus~que	6 7 4 17
desus~rigol	5 0 1 1
desus~tet	-1 1 8 1
des~a	-2 -2 5 -2
des~ai	-4 -6 -3 -1
des~antand	0 7 1 1
des~apre	-8 -11 -10 -3
des~ariv	2 12 8 3
des~aros	-6 -6 -5 -5
des~asidant	-5 -5 -7 -5
des~au	0 -3 13 0
des~aux	1 7 -5 -2
des~avant	-4 -6 -5 1
des~avec	1 -3 8 0
des~bleu	-4 -4 -5 -4
des~cado	-5 -6 -8 -6
des~cand	9 -1 -1 -1
des~ce	-7 -4 -5 -8
des~chac	0 6 0 1
des~chez	2 2 6 2
des~col	3 5 6 3
des~com	-1 10 -1 0
des~couleur	-4 -4 -6 -4
des~cul	13 0 3 3
des~dan	-12 -4 -9 -9
des~dat	3 10 2 3
des~de	-2 -7 -4 -6
des~debil	-5 -7 -5 -5
des~demand	8 5 7 8
des~derier	9 3 5 4
des~dimanch	3 1 2 12
des~dont	5 4 1 2
des~du	-6 -8 -10 -8
des~ele	5 7 1 2
des~en	-6 -5 -4 -3
des~entre	-10 0 -6 -7
des~est	-9 -4 -11 -9
des~etait	1 1 8 2
des~fem	7 9 3 3
des~ferm	-6 -8 -6 4
des~font	7 0 10 3
des~gen	12 13 7 7
des~grat	2 2 6 2
des~haut	2 5 6 2
des~heur	2 15 -2 4
des~il	-6 7 -6 -5
des~ils	3 7 -1 -1
des~je	2 12 2 8
des~jour	-10 -10 -10 -9
des~la	-5 -6 1 -5
des~ma	-5 -2 -8 -4
des~main	-9 -10 -6 -8
des~mais	-11 -8 -12 -10
des~manc	1 7 1 0
des~mang	1 7 1 2
des~me	8 6 0 6
des~mech	0 5 1 1
des~mes	-1 6 1 1
des~miself	8 5 1 1
des~moi	12 9 7 8
des~mon	14 1 0 3
des~mort	-5 -6 -7 -6
des~mot	-3 6 -1 -1
des~mus	3 3 6 3
des~nul	-5 -7 -5 -5
des~nus	8 1 1 2
des~on	4 -8 -5 -5
des~ont	7 4 2 2
des~par	-5 -12 -11 -9
des~parc	3 4 7 3
des~partout	-1 -8 1 -2
des~pas	0 11 1 2
des~pat	-5 -5 -7 -5
des~pend	-5 -5 -7 4
des~perim	1 8 0 1
des~person	8 9 7 4
des~petit	7 3 5 4
des~pied	7 0 1 2
des~pos	3 9 4 9
des~poul	-6 -7 -7 -6
des~pour	-7 -8 -6 -6
des~premi	-9 -10 -9 -8
des~premier	-9 -10 -11 -8
des~que	2 9 2 0
des~rang	-4 -4 -4 -3
des~rentr	2 7 2 1
des~roug	6 0 1 1
des~sais	-3 -6 -4 -4
des~san	7 6 12 4
des~sentur	10 1 3 3
des~simant	3 2 6 3
des~sing	2 7 2 2
des~son	4 7 3 2
des~sort	4 9 7 4
des~sous	7 8 1 3
des~stagier	0 3 0 5
des~sur	1 10 1 0
des~tail	-7 -6 -7 -6
des~telefon	2 1 2 8
des~tous	-8 -10 -8 -8
des~tout	-8 -8 -8 -11
des~travel	-5 -5 -7 -5
des~tu	-1 12 3 3
des~un	-4 -9 -10 -9
des~une	-10 -7 -6 -7
des~vid	-5 0 -7 -5
des~whit	1 1 6 1
detandr	1 6 2 2
detartr	-1 -1 10 0
detartr @i	3 2 7 2
detartr je	3 2 7 2
detartr~ai	3 3 10 3
detartr~je	1 2 9 2
detartr~tous	3 2 7 2
detest	-12 -9 -10 -5
detest @me	-11 -9 -9 -8
detest me	-11 -9 -9 -8
detour	-2 6 -2 -2
detour @shout	1 6 1 0
detour pour	1 6 1 0
detour~pas	1 6 1 0
deuil	-5 -6 -7 -5
deux @adult	-12 -12 -9 -10
deux @animal	-13 -14 -9 -11
deux @blood	1 2 11 3
deux @blow	2 9 0 2
deux @body	-1 -6 -4 -6
deux @booze	4 10 3 3
deux @boozeDrink	2 10 1 2
deux @bore	4 2 10 8
deux @charge	9 4 16 6
deux @chem	-1 1 -8 -3
deux @client	-8 -9 -9 -8
deux @cloth	12 3 3 4
deux @deed	7 14 17 8
deux @exclude	-5 -5 -7 -5
deux @heat	3 8 8 3
deux @height	8 9 16 7
deux @hour	5 6 11 13
deux @hurt	-12 -8 -9 -8
deux @i	9 3 7 11
deux @load	-5 -3 7 -2
deux @lock	-5 -6 -7 -5
deux @looks	-1 -8 -3 -4
deux @lure	-10 -4 -8 -7
deux @mate	22 27 10 10
deux @one	-10 -9 -10 -8
deux @photo	-2 13 0 -1
deux @power	0 4 7 1
deux @price	1 0 9 3
deux @selfharm	2 9 0 2
deux @serveBar	1 5 -2 0
deux @sexist	1 11 2 2
deux @shame	3 15 5 5
deux @threat	16 2 3 3
deux @to	2 0 7 3
deux @vehicle	0 1 0 14
deux @weak	10 10 1 3
deux anploi	9 7 3 4
deux aprant	10 8 3 4
deux branch	1 1 5 2
deux bus	5 5 4 18
deux canard	-8 -10 -7 -7
deux cent	-5 -5 -2 -2
deux cliant	-8 -9 -9 -8
deux coq	-4 -6 -5 -4
deux couch	1 2 7 2
deux coup	2 9 0 2
deux demenageur	-7 -6 -8 -6
deux doigt	-1 -8 -5 -5
deux douzen	4 4 11 4
deux en	2 5 8 3
deux euros	-10 -4 -8 -7
deux fil	0 6 1 1
deux fois	-4 -11 -8 -6
deux gar	15 3 3 3
deux grand	12 12 4 6
deux heur	4 2 11 5
deux interimer	5 9 3 4
deux je	9 3 7 11
deux jour	6 9 9 15
deux livreur	1 7 2 2
deux macon	2 10 7 3
deux mesag	-1 15 1 0
deux metr	9 10 18 8
deux minut	-12 -9 -9 -12
deux on	-10 -9 -10 -8
deux ouvri	9 1 3 3
deux pag	-10 -8 -7 -7
deux palet	-1 -1 8 1
deux pend	8 0 0 2
deux pul	12 3 3 4
deux rang	9 5 13 6
deux santimetr	4 5 8 3
deux second	-12 -12 -9 -10
deux strip	1 1 7 2
deux vandeur	-1 8 2 2
deux~a	2 -2 8 0
deux~ai	9 -2 2 0
deux~bat	-4 -6 -5 -4
deux~bus	0 0 -1 5
deux~celc	2 7 0 1
deux~dan	14 5 13 7
deux~de	6 6 6 7
deux~des	9 5 7 4
deux~disput	-6 -6 -6 -5
deux~dur	2 2 8 3
deux~est	-15 -11 -9 -9
deux~et	6 4 8 6
deux~hui	6 1 2 10
deux~il	-6 -3 -4 -4
deux~ils	4 11 3 3
deux~je	13 0 7 9
deux~jour	2 1 6 10
deux~la	7 1 9 1
deux~mais	7 4 8 9
deux~matin	2 12 2 3
deux~me	12 12 4 5
deux~mon	-1 -8 -1 -4
deux~on	-1 -6 -4 -4
deux~ont	1 8 -4 -1
deux~par	7 -3 3 9
deux~parc	-12 -12 -11 -10
deux~pas	-8 -9 -9 -7
deux~port	-7 -6 -7 -5
deux~pour	-11 -10 -9 -8
deux~que	5 -8 -7 -3
deux~rang	2 2 10 3
deux~san	-5 -6 -4 -5
deux~se	2 8 -4 -1
deux~snifant	0 9 0 1
deux~sont	14 25 6 9
deux~sous	-6 -3 -8 -5
deux~stagier	4 13 4 4
deux~sur	-1 9 9 3
deux~ten	6 0 1 1
deux~trois	6 1 8 3
deux~y	9 5 17 6
dev	4 8 0 1
dev @given	4 12 -1 0
dev @hide	-5 -6 -4 -5
dev @me	12 11 1 7
dev et	-8 -10 -9 -8
dev la	-3 -2 -9 -6
dev le	7 5 1 3
dev les	8 18 9 7
dev lui	10 4 3 3
dev moi	14 9 2 9
dev ses	3 11 3 4
dev tous	2 10 2 3
dev tout	4 12 -1 0
dev trois	0 6 1 1
dev un	1 8 3 9
dev une	3 12 4 10
devan	10 11 6 6
devan @given	9 2 3 3
devan les	2 7 3 3
devan tout	9 2 3 3
devan~cliant	2 7 3 3
devan~le	9 2 3 3
devan~mond	9 2 3 3
develop	2 3 10 3
developeur	-6 -6 -6 -5
deven	-8 -2 -6 -2
deven @hit	-6 -7 -5 -5
devenu @me	4 6 11 4
devenu mon	4 6 11 4
deven~depuis	2 2 2 7
deven~le	2 2 2 7
deviant	6 1 -1 7
deviant~je	7 2 2 6
devin	-13 -10 -12 -10
devr	-2 24 5 5
devr @deed	1 10 3 3
devr ven	-1 6 1 0
devr~au	0 8 2 2
devr~jup	-2 8 1 1
dev~alor	2 3 6 7
dev~autr	3 7 2 1
dev~avec	-7 -7 -8 -6
dev~boutic	-6 -8 -9 -8
dev~ca	1 7 2 9
dev~ce	-8 -3 -9 -6
dev~chac	6 8 4 4
dev~cliant	11 25 14 10
dev~com	2 1 2 8
dev~de	12 6 2 3
dev~des	-3 -7 -4 -4
dev~ele	10 9 3 4
dev~en	1 15 3 4
dev~et	16 16 6 8
dev~figur	7 0 2 2
dev~fil	5 20 4 6
dev~fourniseur	1 7 2 2
dev~group	2 8 3 3
dev~il	11 3 4 4
dev~je	7 6 11 10
dev~la	1 12 0 1
dev~les	-2 -5 -7 -4
dev~mair	-7 -8 -10 -7
dev~on	-2 6 0 0
dev~ordi	5 -1 3 9
dev~parc	4 6 1 2
dev~person	-8 -9 -8 -7
dev~plus	-4 -5 -4 -4
dev~port	1 -10 -7 -7
dev~pour	5 20 10 8
dev~puis	-7 -9 -6 -6
dev~que	6 22 6 6
dev~tous	6 4 3 3
dev~tout	3 6 3 10
dev~train	10 0 1 1
dev~vitrin	-8 -10 -6 -7
de~14h	2 2 10 3
de~19h	5 4 14 5
de~25	5 4 13 5
de~3	2 7 9 4
de~35	3 2 8 3
de~4	2 0 4 12
de~6	4 3 8 7
de~8	-2 2 5 -1
de~acid	3 3 10 3
de~acuel	-4 -11 -8 4
de~age	7 -2 1 1
de~aid	8 2 3 3
de~ale	2 2 5 2
de~aler	4 5 9 15
de~ami	-2 -2 6 -1
de~anbras	12 0 2 3
de~animaler	-5 -7 -5 -5
de~ans	15 9 6 4
de~antandr	7 4 2 2
de~aparel	1 6 2 2
de~apel	-7 2 -4 -5
de~aprant	17 10 7 8
de~argant	14 7 3 4
de~ateli	15 7 2 2
de~aus	6 11 2 5
de~autr	10 6 1 5
de~aux	2 -1 6 1
de~avais	3 6 8 2
de~avait	6 7 5 3
de~avant	2 0 4 14
de~avoir	-11 -13 -10 -1
de~bal	3 8 2 2
de~bas	-9 8 -6 -7
de~biafin	-1 1 7 1
de~bien	3 2 6 11
de~bijoutier	1 1 5 1
de~bleu	2 3 11 3
de~blous	10 -6 -1 0
de~boit	0 6 -2 -1
de~bonjour	0 5 1 1
de~bouch	13 1 4 3
de~bouil	6 2 6 3
de~boulang	-6 -5 -4 -4
de~braser	1 6 -1 1
de~brioch	-3 -3 -4 -3
de~ca	15 21 12 9
de~cabin	13 3 3 4
de~cadavr	-4 -6 -4 -4
de~cais	5 5 2 2
de~camionet	4 0 8 2
de~cand	4 5 3 1
de~carnet	12 2 4 4
de~cas	-8 -5 -5 -6
de~catr	10 16 17 8
de~caus	8 7 4 4
de~cav	6 9 6 3
de~ce	-7 -7 -7 -2
de~cet	5 -1 0 12
de~chac	3 5 2 4
de~chais	-7 -6 -6 -6
de~chaleur	3 2 14 4
de~chanbr	2 1 7 14
de~chanc	-6 -4 -4 -4
de~chang	15 3 7 4
de~chat	1 1 9 1
de~chef	-3 13 -2 -4
de~cherch	-2 5 -3 -2
de~cheveux	-2 -7 -5 -5
de~chevil	1 1 8 1
de~chien	16 8 15 7
de~chloridr	2 2 6 2
de~chois	4 4 4 14
de~cilos	0 -2 9 1
de~clac	7 5 6 4
de~clas	-3 -5 -7 -4
de~clavi	1 7 2 2
de~cliant	9 9 21 7
de~clinic	-3 -1 6 1
de~cochon	2 8 1 2
de~coleg	-9 -6 -8 -8
de~colegu	1 3 7 10
de~com	14 15 7 7
de~comand	-3 -4 -5 -2
de~comant	-6 -3 -4 -4
de~comod	3 3 10 3
de~compt	1 3 -1 5
de~comptabl	7 6 3 3
de~con	1 9 0 2
de~conduit	-8 -9 -8 -7
de~consantr	4 4 8 4
de~contr	-10 -12 -9 -9
de~corp	7 -1 1 2
de~cot	0 -8 -9 -5
de~couleur	6 10 6 15
de~coup	-9 -9 -2 -4
de~craion	11 0 -1 1
de~crech	-6 -1 -8 -4
de~crem	-1 1 9 2
de~cuisin	-9 -11 -6 -8
de~cuit	1 1 10 2
de~dam	1 8 10 3
de~dan	7 4 3 5
de~dedan	3 8 8 4
de~demen	1 11 2 7
de~depuis	-3 4 4 10
de~des	-2 6 -7 -4
de~deux	6 -3 4 1
de~dev	9 8 -2 2
de~dimanch	9 1 4 3
de~dir	-1 6 -3 -1
de~directeur	6 6 3 3
de~dis	11 1 3 3
de~dit	-8 5 -5 -5
de~don	7 0 2 2
de~dorm	-1 -7 -4 -4
de~eau	-13 -12 -18 -13
de~echafodag	8 -1 11 3
de~echel	-1 3 6 1
de~ecip	3 0 -8 -7
de~ecol	-2 -8 -10 -7
de~ehpad	-6 -10 -8 -8
de~ele	-9 -7 -8 -10
de~eleur	9 7 3 2
de~eminc	2 2 6 2
de~en	4 3 3 4
de~encor	11 6 6 -2
de~entre	-6 -5 -5 -7
de~enui	-10 -12 -11 -14
de~envi	-8 -6 -4 -1
de~envoi	7 0 2 2
de~esat	5 4 2 3
de~escabo	3 5 18 7
de~etag	2 6 -2 0
de~etais	-8 -9 -10 -8
de~etait	6 0 2 -2
de~etent	9 1 1 2
de~etiset	-7 -7 -10 -6
de~etoil	0 -1 5 0
de~etud	-8 0 -5 -5
de~expre	3 6 -1 1
de~exterieur	16 2 2 4
de~facon	12 4 3 5
de~fair	8 6 4 22
de~fait	-14 -3 -15 -11
de~farin	3 11 4 4
de~faut	5 -1 7 1
de~fenetr	-7 -9 -8 -8
de~ferm	16 8 8 6
de~feuil	11 0 3 5
de~fil	-10 -14 -4 -9
de~fin	12 1 3 1
de~fois	-8 -9 -10 -5
de~fouil	3 3 12 3
de~franch	9 1 2 -1
de~fusil	-4 -4 -5 -3
de~gam	-7 -6 -8 -6
de~glac	4 1 12 2
de~grand	8 12 10 16
de~gras	-6 -6 -6 -6
de~gros	2 -2 4 7
de~guer	-5 -5 -5 -4
de~h	11 9 20 7
de~haut	-7 -5 -1 -4
de~herb	3 18 5 5
de~heur	-3 1 9 -5
de~hi	4 7 11 1
de~hotel	0 0 7 0
de~hui	-5 -7 -2 -5
de~huil	-3 -8 -8 -5
de~huitr	3 9 2 3
de~ici	-6 -7 2 -6
de~il	5 7 2 3
de~ils	-10 -11 -9 -10
de~jam	-8 -10 -9 -8
de~jou	18 8 2 5
de~jour	4 4 5 20
de~journ	-4 -3 4 9
de~jusc	7 0 13 0
de~just	2 0 5 -1
de~kg	1 0 5 1
de~labo	2 2 8 3
de~lais	14 -3 2 0
de~lecon	-7 -9 -7 -6
de~les	7 2 5 1
de~leter	-6 -6 -8 -6
de~librer	-6 -7 -8 -7
de~lic	2 7 2 3
de~litr	2 2 7 2
de~livr	-4 -5 -7 -4
de~loin	9 2 3 2
de~lui	15 13 3 5
de~lyc	10 12 3 4
de~magasin	-7 -7 -10 -7
de~main	9 4 11 10
de~mair	14 10 10 8
de~maman	-8 -7 -8 -9
de~mat	-6 -6 -6 -6
de~matin	-8 -4 -12 -8
de~mech	-7 -10 -6 -7
de~melot	7 -1 2 2
de~mem	-13 -15 -14 -14
de~mer	16 8 2 3
de~merc	2 8 10 4
de~mes	-10 -17 -15 -16
de~meson	1 6 -1 7
de~meti	-1 -1 0 8
de~metr	9 5 18 6
de~mid	-3 2 -8 -5
de~minut	-9 -6 -7 -7
de~miself	1 8 0 2
de~moi	2 5 10 17
de~moin	3 7 1 2
de~mon	-10 -5 -7 -9
de~mond	-12 -12 -10 -7
de~montr	-5 -6 -7 -5
de~music	-6 -8 -6 -6
de~natur	1 7 2 2
de~neig	-4 -6 -5 -5
de~neuf	-8 -10 -9 -8
de~nivo	-6 -7 -6 -5
de~nous	-5 -6 -8 -6
de~nouvel	-6 -8 -6 -6
de~nouvo	6 1 1 1
de~nu	9 4 3 3
de~numero	-3 -6 -5 -4
de~observ	6 7 7 4
de~ocup	0 1 1 12
de~ojourd	-13 -16 -11 -12
de~on	-9 -6 -1 -1
de~ont	-6 -2 -4 -5
de~otour	2 2 7 2
de~ouvert	2 1 8 2
de~ouvertur	1 0 7 2
de~ouvr	5 5 2 2
de~pag	-9 -9 -9 -8
de~pai	-6 -5 -5 -5
de~palet	11 -1 3 2
de~pap	-6 -8 -6 -5
de~par	0 4 3 2
de~parc	5 10 2 1
de~parf	-3 -3 -5 -3
de~parl	-2 8 -1 -1
de~partout	-6 -5 -5 -1
de~pas	4 5 -1 -5
de~pat	-5 -6 -7 -5
de~patiant	7 10 22 8
de~pel	2 2 6 2
de~pens	-2 -2 -3 6
de~pentur	2 2 7 2
de~per	5 15 3 4
de~period	4 4 4 14
de~person	6 12 13 15
de~petit	0 -7 -7 -5
de~peut	-6 -7 -6 -6
de~piano	2 2 5 1
de~picr	-6 -6 -6 -5
de~pir	3 1 3 11
de~piseur	2 2 7 2
de~pisin	5 3 9 4
de~plac	3 6 5 9
de~placard	1 1 6 1
de~plein	5 13 18 8
de~plieus	3 2 9 2
de~plus	-1 -7 -9 -9
de~poil	2 10 2 3
de~port	-7 0 3 -3
de~portel	6 9 16 7
de~pos	-4 -5 -6 -4
de~poubel	1 5 1 1
de~poudr	1 9 2 3
de~pous	-2 4 7 1
de~pre	1 -10 -10 -7
de~premi	9 3 9 4
de~prend	6 7 3 3
de~prenom	5 21 6 6
de~pres	4 3 15 2
de~pris	3 2 5 12
de~prof	9 3 8 5
de~puis	2 8 1 3
de~pur	2 2 5 2
de~que	-1 10 -1 4
de~qui	12 9 3 7
de~racont	-2 9 1 6
de~rang	-5 -6 0 -3
de~rayon	-6 -7 -8 -6
de~record	7 6 20 7
de~regard	-1 10 0 5
de~remarc	3 9 3 7
de~remorc	2 1 10 2
de~rempl	2 1 6 2
de~rentr	1 3 14 7
de~repet	-9 -10 -9 -8
de~reserv	11 2 8 2
de~residant	6 2 5 2
de~respons	2 10 2 1
de~rest	3 -7 -5 -4
de~retourn	4 10 1 0
de~reus	-5 -6 -7 -5
de~rien	5 13 4 5
de~roug	5 -3 -8 -3
de~rout	2 1 9 1
de~sac	7 9 8 5
de~sal	-5 0 -9 -8
de~san	8 2 9 3
de~sauf	4 6 4 10
de~sci	-10 -12 -11 -10
de~se	10 -3 -3 -5
de~seanc	-4 -4 -6 -4
de~secu	0 4 6 1
de~securit	4 1 12 3
de~sembl	6 8 3 0
de~semen	-3 2 0 10
de~sestion	-10 -8 -8 -8
de~seul	0 -8 -6 -7
de~sex	6 1 2 2
de~son	-3 12 -5 -4
de~sont	-3 -2 -4 -7
de~sous	6 -1 1 -1
de~stag	4 -1 2 15
de~stagier	15 14 8 11
de~suis	3 7 -3 -2
de~svp	0 -1 1 8
de~tabl	-2 1 6 9
de~tach	-5 -6 -5 -5
de~tair	4 15 4 4
de~tap	4 5 6 1
de~te	7 7 3 3
de~tel	-2 -4 -8 -7
de~telefon	-14 -12 -12 -13
de~ten	3 2 9 3
de~ter	-2 -3 6 -2
de~tet	3 9 13 20
de~toi	-5 7 -3 -1
de~tot	-6 -6 -6 -6
de~touch	-8 -10 -10 -9
de~tour	-6 0 -7 -5
de~tous	-9 -7 -8 -8
de~tout	0 5 6 11
de~train	5 9 3 3
de~trait	3 6 11 4
de~travel	-13 -8 -12 -11
de~trois	-1 7 -3 0
de~troisiem	1 2 6 2
de~tromp	-3 -5 -2 8
de~truc	10 0 2 3
de~tuteur	1 21 1 -1
de~tutric	-4 5 -4 -8
de~umeur	1 7 0 4
de~une	-7 -3 -4 -3
de~vandred	0 -1 7 4
de~ven	-5 -5 -5 -5
de~ventr	7 1 1 2
de~ver	-7 -8 -8 -7
de~veut	6 6 1 1
de~viand	6 15 12 7
de~vie	-2 5 3 3
de~vieil	1 4 8 2
de~vign	2 1 10 2
de~vin	-5 -7 -5 -5
de~visit	-6 -7 -6 -5
de~vitr	-7 -8 -9 -7
de~vitrin	-1 -4 -3 -3
de~vodc	1 8 1 1
de~voir	-1 11 -3 -4
de~voisin	1 4 8 5
de~voitur	-8 -6 -9 -9
de~vol	-7 -8 -6 -5
de~vous	-6 -6 -9 -6
de~vrai	1 1 6 4
de~vue	-5 -7 -1 -4
de~y	0 -1 12 3
dia	4 15 3 5
diabl	4 -3 5 0
diagnostic	-8 -7 -9 -7
diagnostic avec	-4 -4 -6 -4
diagnostic~le	-5 -5 -6 -5
diagnostic~mecanisien	-4 -4 -6 -4
diaporam	-6 -6 -8 -6
didi	1 10 2 2
die	5 9 3 4
dieu	6 1 1 1
diferant	-3 -6 -6 -6
diferant @hide	-6 -6 -6 -5
diferant entre	-6 -6 -6 -5
difisil	-9 -10 -10 -11
difisil ce	-4 -5 -5 -5
difisil ojourd	-5 -6 -6 -6
difisil~de	-4 -5 -5 -5
difisil~est	-4 -5 -5 -5
difisil~hui	-5 -6 -6 -6
dilu	1 1 5 2
dimanch	9 1 15 8
dimanch @alone	0 11 -2 14
dimanch @deed	-4 -7 -4 1
dimanch @given	-4 -7 -4 1
dimanch @hour	3 13 10 16
dimanch @i	4 -7 -6 -7
dimanch @not	9 -5 -9 2
dimanch @shout	3 3 15 4
dimanch a	1 1 8 1
dimanch au	11 6 20 7
dimanch je	4 -7 -6 -7
dimanch mais	-9 -9 -9 -8
dimanch matin	4 4 15 4
dimanch pas	-4 -7 -4 1
dimanch pour	3 3 15 4
dimanch soir	0 11 -2 14
dimanch~a	5 3 8 10
dimanch~avec	7 6 15 7
dimanch~convant	-7 -7 -6 -6
dimanch~et	2 1 7 6
dimanch~je	-3 5 0 2
dimanch~le	-1 -2 16 5
dimanch~lund	3 1 7 1
dimanch~march	3 2 17 4
dimanch~san	-2 -6 -6 -5
din	0 -9 -5 -6
dingu	-9 -10 -9 -8
dir @deed	-6 -3 -4 -5
dir @despair	1 6 7 1
dir @exclude	-3 -5 -5 -5
dir @home	1 6 2 2
dir @not	-6 -3 -4 -5
dir a	10 6 1 0
dir aux	-5 -6 -5 -6
dir bonjour	-3 -5 -5 -5
dir chez	1 6 2 2
dir coi	1 6 7 1
dir du	1 8 2 2
dir en	8 -2 1 -1
dir mon	2 1 2 7
dir pas	-6 -3 -4 -5
dir plusieur	-6 -7 -6 -6
dir pourcoi	1 16 4 5
dir que	-1 6 -2 12
dir si	2 4 3 8
dir un	-8 -8 -3 -6
dir une	4 17 1 4
direct	-4 -4 0 7
directeur	-4 4 -6 -6
directeur @he	7 0 2 2
directeur @me	-8 -10 -8 -8
directeur @shame	2 7 2 3
directeur dev	2 7 2 3
directeur et	2 7 2 2
directeur me	-5 -7 -6 -5
directeur~a	-3 -6 -5 -4
directeur~il	1 6 2 2
directeur~le	8 12 4 5
directeur~que	3 11 3 3
directeur~ser	-7 -7 -6 -5
directric	-3 -6 -9 -8
directric~a	-1 -10 -8 -7
direct~la	0 6 0 1
dir~a	-8 -14 -9 -9
dir~ai	0 9 1 0
dir~alait	7 2 2 3
dir~au	-9 -10 -9 -9
dir~ce	-9 -2 -10 -8
dir~cliant	-5 -6 -5 -6
dir~coupur	0 7 1 1
dir~et	-2 8 1 0
dir~etais	2 -1 3 12
dir~etait	-5 -6 -7 -6
dir~feu	-5 -6 -9 -5
dir~franc	6 -2 1 0
dir~ils	2 0 2 10
dir~je	3 11 4 15
dir~le	2 7 4 0
dir~ma	7 -1 1 1
dir~mal	1 8 2 2
dir~mes	2 5 1 1
dir~moi	1 6 2 2
dir~nom	-5 -7 -5 -5
dir~person	10 0 1 1
dir~qui	2 11 4 3
dir~revoir	-2 -8 -8 -6
dir~se	2 1 2 6
dir~suis	4 10 2 0
dir~tout	0 7 1 1
dir~vie	7 1 1 0
dis	13 11 4 6
dis @bore	2 10 2 0
dis @die	12 13 5 6
dis @exclude	-3 -2 -2 6
dis @race	0 6 2 2
dis @shout	4 10 3 4
dis @threat	6 5 2 3
dis a	1 15 6 11
dis bonjour	-3 -2 -2 6
dis de	6 1 1 1
dis non	9 8 4 4
dis pour	4 10 3 4
dis que	20 14 7 10
dis rien	2 7 1 0
dis tu	6 5 2 3
dis un	9 1 3 3
disant	5 17 3 11
disant @insult	0 6 1 1
disant @lgbt	0 6 1 1
disant ce	5 7 5 14
disant que	7 18 4 6
disant~ai	1 6 1 1
disant~ce	6 5 2 2
disant~est	10 11 7 14
disant~tout	0 6 1 1
discour	-7 -9 -9 -7
discus	-2 9 1 1
discut	-7 -15 -12 -7
discut avec	-6 -7 -6 -5
diseux	8 7 27 9
diseux ca	2 1 5 2
disjoncteur	0 1 10 2
disjoncteur dan	2 2 5 2
disjoncteur~le	5 5 12 5
dislex	6 26 6 6
dislex et	1 6 1 2
dislex~fait	2 9 1 2
dispar	1 10 1 0
dispares	12 0 2 -3
disparetr	27 9 8 6
disparetr @drunk	11 0 1 0
disparetr @insult	11 0 1 0
disparetr @past	11 0 1 0
disparetr @shout	19 4 6 5
disparetr @threat	11 0 1 0
disparetr pet	11 0 1 0
disparetr pour	19 4 6 5
disparetr~a	11 0 1 0
disparetr~bon	11 2 3 3
disparetr~de	11 2 3 3
disparetr~pet	11 0 1 0
disparetr~toujour	9 2 3 3
disparu	-8 -6 -7 -7
disput	-5 -9 -11 -9
disput et	8 1 2 2
disput~plac	-6 -6 -6 -5
disput~un	6 -1 1 1
distribu	-16 -16 -18 -12
distribu de	-5 -5 -6 -5
distribu des	-13 -12 -13 -11
distribu les	-8 -9 -10 -9
distributeur	-6 -7 -9 -6
distributeur de	-5 -6 -8 -5
distribu~avec	-5 -6 -7 -5
distribu~flyer	-5 -6 -6 -5
distribu~program	-6 -7 -7 -7
dis~atandr	1 9 2 2
dis~avais	14 -2 2 3
dis~ca	7 6 4 11
dis~ce	8 10 1 2
dis~chac	-1 6 1 0
dis~de	7 -2 -1 0
dis~et	6 -1 1 8
dis~etais	-3 2 0 6
dis~etait	4 15 5 5
dis~il	15 3 3 4
dis~je	14 5 3 5
dis~le	7 4 2 3
dis~ma	-4 7 0 -2
dis~me	2 5 1 1
dis~mer	-1 7 2 1
dis~mes	2 3 3 9
dis~on	11 0 3 9
dis~parant	2 3 3 9
dis~que	-1 6 1 0
dis~rir	7 7 4 4
dis~ser	11 1 2 1
dis~si	6 -1 1 -1
dis~va	3 2 3 8
dit @bore	3 10 4 15
dit @deed	-3 -3 -8 -7
dit @exclude	-4 9 -1 -3
dit @goback	1 9 2 2
dit @grab	7 5 3 3
dit @he	0 18 1 2
dit @hide	2 8 2 3
dit @i	-3 -7 -7 -4
dit @insult	4 14 3 4
dit @kind	-21 -25 -21 -22
dit @looks	2 14 3 3
dit @love	4 0 3 9
dit @me	-14 -7 -11 -11
dit @not	-2 0 -7 0
dit @price	-8 -6 -6 -6
dit @race	-10 -9 -8 -7
dit @sexist	1 -4 -1 6
dit @shame	-5 -3 -8 -7
dit @threat	-5 -9 -4 -3
dit a	1 13 -1 -1
dit ah	1 6 8 2
dit au	6 6 -1 0
dit aux	2 10 3 2
dit bon	4 0 3 9
dit bonsoir	-7 -7 -8 -6
dit bravo	-6 -8 -6 -6
dit ca	16 10 3 5
dit cand	6 1 2 2
dit ce	10 -3 0 -1
dit de	4 22 2 6
dit des	-8 -6 -8 -7
dit en	14 15 5 5
dit et	1 9 0 1
dit il	1 13 1 2
dit je	-3 -7 -7 -4
dit la	-19 -15 -22 -19
dit le	-12 -4 -13 -10
dit ma	-5 -6 -5 -5
dit mem	-7 -8 -7 -6
dit merc	-17 -19 -17 -18
dit mon	-6 3 -4 -4
dit ne	-7 -6 -5 -5
dit non	-5 -4 -10 -6
dit oui	-6 -6 0 -4
dit pas	-1 -7 -8 -6
dit que	5 3 0 0
dit rentr	1 8 2 1
dit rien	2 10 4 9
dit si	-9 -9 -7 -8
dit son	-7 -7 -6 -7
dit ta	2 8 3 3
dit te	-3 5 6 1
dit toujour	-14 -13 -11 -11
dit tout	3 9 3 2
dit un	11 2 2 3
dit une	-7 -8 -7 -6
dit vas	2 0 10 3
dit vien	10 -1 1 1
dit voil	-7 -5 -5 -5
dit~a	-13 -3 -14 -9
dit~ai	-3 7 12 2
dit~alait	-1 -7 -3 2
dit~ale	6 0 1 1
dit~aler	1 9 6 2
dit~arab	1 10 2 3
dit~ariv	-7 -9 -6 -6
dit~avais	-4 3 -6 -5
dit~avant	-5 -6 -5 -4
dit~avec	4 13 4 4
dit~bas	12 0 3 3
dit~bel	2 8 2 2
dit~ca	6 8 9 6
dit~cand	-9 -8 -8 -7
dit~ce	5 5 2 3
dit~cet	2 5 8 2
dit~chac	-6 -4 -4 -4
dit~chef	-5 -5 -7 -7
dit~cliant	12 18 7 8
dit~colegu	1 8 2 2
dit~com	4 18 5 6
dit~dam	-5 -6 -5 -6
dit~de	-11 -2 -8 -7
dit~des	2 13 3 4
dit~dev	-8 -11 -8 -8
dit~devr	1 10 3 3
dit~dir	3 8 3 2
dit~directric	-8 -9 -8 -8
dit~dois	-6 -8 -6 -7
dit~donc	-6 -6 -6 -5
dit~eleur	10 0 2 2
dit~en	12 3 -2 0
dit~es	-10 -6 -8 -7
dit~esai	7 12 4 5
dit~et	-18 -15 -23 -19
dit~etais	-2 -1 -5 4
dit~etait	14 -3 2 0
dit~fais	7 2 2 1
dit~fait	-11 -12 -10 -10
dit~faut	-7 -7 -5 -5
dit~fil	6 7 2 2
dit~foteuil	0 7 1 2
dit~gen	2 10 2 3
dit~ger	5 12 1 3
dit~gros	-8 -10 -7 -7
dit~il	8 -9 -5 -4
dit~jam	-9 -11 -11 -9
dit~je	3 7 0 1
dit~jean	-1 7 1 1
dit~le	-3 -12 -12 -12
dit~les	7 27 10 8
dit~livreur	5 8 3 4
dit~ma	9 12 2 1
dit~mais	7 6 3 3
dit~march	11 17 5 7
dit~me	18 2 2 2
dit~mem	2 14 4 4
dit~ment	3 11 3 3
dit~merc	-2 13 1 1
dit~mes	-10 6 -6 -5
dit~moch	-7 -9 -6 -6
dit~mon	-4 -4 -6 -7
dit~monsieur	6 6 3 3
dit~mont	-7 -9 -6 -6
dit~mot	-7 -9 -6 -6
dit~ne	-2 0 -8 -9
dit~on	9 10 0 2
dit~ou	-2 9 1 1
dit~parant	0 7 2 1
dit~parl	-8 -5 -7 -8
dit~patiant	-8 -7 -7 -6
dit~person	6 -5 -1 -2
dit~pet	5 15 5 5
dit~plac	0 9 1 1
dit~port	-5 -9 -8 -6
dit~prochen	7 0 1 2
dit~que	11 11 3 2
dit~racont	2 10 3 3
dit~regard	10 0 2 2
dit~revoir	-6 -6 -6 -6
dit~rien	-3 4 -1 -1
dit~roumen	2 6 2 2
dit~salon	7 2 2 2
dit~se	6 9 3 3
dit~serv	2 6 2 3
dit~ses	11 6 4 4
dit~si	23 9 9 8
dit~son	-6 2 -2 -2
dit~souri	11 5 3 4
dit~stag	5 0 2 2
dit~suis	-8 7 -5 -6
dit~ta	6 7 1 2
dit~te	-1 -11 -6 0
dit~touch	-6 -6 -5 -5
dit~tout	-10 -9 -11 -11
dit~trouv	1 2 2 8
dit~tu	-16 -15 -13 -13
dit~tue	-4 -5 -4 -4
dit~un	-5 15 -2 -1
dit~une	9 22 7 8
dit~ver	-5 -7 -5 0
dit~vis	6 1 2 2
dit~y	0 -1 11 1
diver	-3 -4 -3 -3
divorc de	-5 -6 -5 -4
dix	-6 0 -1 -4
dix @bore	1 7 10 5
dix @deed	-7 -10 -4 -6
dix @hour	3 9 11 10
dix @load	2 2 8 2
dix @looks	2 2 8 2
dix @past	-7 3 -4 -3
dix @price	1 7 9 4
dix @to	1 7 10 5
dix ans	-7 3 -4 -3
dix cilos	2 2 8 2
dix fois	-5 1 -4 4
dix heur	1 7 10 5
dix huit	-12 -7 -4 -8
dix jour	2 3 2 8
dix minut	0 -3 1 -5
dix neuf	-5 -4 -4 -4
dix santimetr	5 7 2 2
dix sept	-5 -11 -6 -8
dix~ans	-12 -5 -11 -9
dix~avais	4 3 5 3
dix~ce	-6 -8 -7 -7
dix~derier	3 6 7 3
dix~et	4 6 12 12
dix~etait	-6 -8 -7 -7
dix~heur	-2 -9 5 -4
dix~je	-3 1 7 6
dix~me	0 10 1 2
dix~ne	0 6 1 0
dix~oignon	2 2 8 2
dix~plus	-2 7 6 1
dix~que	5 3 2 7
dix~suis	1 2 7 -1
dix~toujour	-7 -8 -8 -7
dix~trent	6 6 15 6
dizen	2 2 11 2
dizen de	0 -1 4 0
do	5 5 2 13
doc	-7 -8 -8 -6
docteur~les	-6 -8 -5 -5
documantal	-5 -7 -5 -7
doi	7 11 22 8
doigt	4 2 9 3
doigt @he	-7 -7 -8 -7
doigt @selfharm	7 -1 -3 3
doigt @shout	4 6 6 3
doigt @wound	0 -3 0 6
doigt a	4 6 3 3
doigt avec	1 -5 -6 -3
doigt dan	-12 -9 -12 -10
doigt de	-7 -12 -3 -9
doigt et	-3 5 -1 0
doigt il	-7 -7 -8 -7
doigt pour	1 6 5 3
doigt sont	-6 -7 -6 -6
doigt sur	3 11 2 3
doigt tout	1 2 5 8
doigt~bouch	-2 11 2 2
doigt~colegu	2 2 10 3
doigt~de	0 0 2 8
doigt~est	-5 -4 7 -2
doigt~et	0 -6 -5 -4
doigt~fois	7 6 2 3
doigt~je	4 8 1 3
doigt~la	10 12 11 7
doigt~le	-7 -10 -14 -6
doigt~les	-7 -7 -9 -6
doigt~mis	-5 -5 -6 -5
doigt~mon	6 -1 0 4
doigt~moyen	-7 -7 -9 -6
doigt~nez	-9 -2 -7 -6
doigt~temp	2 1 2 7
doigt~tout	4 5 2 2
dois	2 16 0 0
dois @deed	2 11 7 4
dois @die	-6 -8 -6 -6
dois @goback	-6 -7 -6 -6
dois @hide	2 22 4 4
dois @hour	-6 -8 -6 -6
dois @quit	-6 -8 -6 -6
dois @see	7 2 2 3
dois @serve	2 7 1 3
dois @told	2 23 4 4
dois dir	1 21 3 4
dois fin	-6 -8 -6 -6
dois~a	12 0 3 3
dois~ca	1 6 0 2
dois~ce	0 8 1 2
dois~dan	1 9 2 2
dois~en	0 7 1 1
dois~je	1 11 2 2
dois~la	-1 6 5 0
dois~le	1 11 3 2
dois~les	1 5 1 2
dois~mes	-10 -13 -11 -10
dois~mon	-6 -8 -6 -6
dois~que	2 22 3 4
dois~raport	-6 -8 -6 -6
doit	0 -4 -11 -8
doit @hide	-4 -13 -9 -7
doit rest	0 -8 -5 -4
doivant	1 1 2 7
dojo	-10 -9 -11 -8
domag	-10 -4 -9 -1
domag que	3 7 4 10
domin	-10 -10 -11 -10
domino	3 4 11 4
dominos	-8 -7 -3 -6
dominos avec	-4 -4 -6 -4
dominos~residant	-4 -4 -6 -4
don @alone	-8 -8 -7 -7
don @bore	1 3 2 6
don @despair	-3 9 -2 -3
don @given	-1 9 0 0
don @me	26 4 5 5
don @not	0 8 2 5
don a	9 8 16 6
don celc	1 -1 1 8
don de	0 5 13 1
don des	12 7 -2 5
don deux	-8 -8 -7 -7
don du	-16 -16 -18 -13
don envi	-5 0 -4 -6
don la	-7 -8 -2 -5
don le	6 8 24 9
don les	0 0 17 3
don ma	10 2 3 2
don mes	9 1 1 1
don mon	13 2 3 3
don plein	-9 -9 -9 -13
don reson	2 9 2 3
don rien	1 3 2 6
don sur	7 7 3 3
don te	12 1 3 3
don un	-3 -5 -6 -6
don une	-2 -5 -7 7
donc	-6 -2 -2 -6
donc @deed	-8 -9 -9 -8
donc @given	-8 -9 -9 -8
donc @i	-10 -7 -8 -7
donc @me	4 6 9 4
donc @not	-7 -8 -4 -6
donc ce	7 2 4 2
donc de	3 6 7 3
donc je	-10 -7 -8 -7
donc moi	4 6 9 4
donc pas	-8 -9 -9 -8
donc que	1 10 2 3
donc~a	-1 6 -1 0
donc~ai	-8 -9 -5 -8
donc~de	-5 -6 -2 -5
donc~en	4 6 10 9
donc~heur	4 8 8 4
donc~ne	-6 -7 -7 -6
donc~stag	-6 -6 -6 -6
donc~vien	-7 -7 -6 -6
don~a	9 0 7 3
don~autr	2 9 3 2
don~aux	-8 -9 -10 -8
don~avec	-4 -6 -4 -5
don~badg	-4 -6 -5 -5
don~bain	1 3 10 3
don~bonbon	-7 -6 -6 -5
don~bouchon	6 5 16 4
don~casc	5 1 6 2
don~chais	2 1 2 18
don~clac	8 -1 1 1
don~cod	4 4 12 4
don~consol	6 2 2 2
don~coup	13 -1 5 3
don~de	-4 -10 -9 -11
don~du	5 8 21 7
don~foin	-6 -5 -6 -5
don~grain	-6 -6 -7 -6
don~ide	0 7 1 4
don~la	-4 -5 -7 -4
don~le	-3 9 1 2
don~les	2 8 5 2
don~mais	3 1 6 2
don~mang	7 3 13 4
don~petit	12 4 3 3
don~recet	-5 -5 -5 -6
don~sang	-5 -5 -7 -4
don~sur	11 3 4 4
don~tap	8 1 2 2
don~to	7 1 2 2
don~want	7 1 2 2
dor	6 9 1 14
dor @deed	0 0 0 7
dor @given	0 0 0 7
dor @hour	4 1 2 8
dor @hurt	2 1 3 12
dor @lock	4 0 3 11
dor @not	2 17 4 9
dor @sad	2 1 3 12
dor bien	-8 -7 -7 -8
dor en	8 1 3 9
dor mal	2 1 3 12
dor pas	0 0 0 7
dor plus	2 18 4 3
dorad	2 2 7 2
dorm	12 -9 -5 -1
dorm @adult	-8 -8 -7 -8
dorm @deed	2 8 2 1
dorm @given	2 9 2 6
dorm @home	8 -2 2 2
dorm @not	2 8 2 1
dorm @weak	-8 -8 -7 -8
dorm a	13 1 3 2
dorm chez	8 -2 2 2
dorm com	-8 -8 -7 -8
dorm desol	6 2 2 2
dorm et	14 1 2 -1
dorm jusc	-10 -9 -10 -10
dorm pas	2 8 2 1
dorm~a	-10 -9 -10 -10
dorm~dan	5 5 2 2
dorm~la	8 -3 2 6
dorm~lui	7 -3 1 1
dorm~mid	-10 -9 -10 -10
dorm~ne	10 1 2 -1
dorm~plus	11 1 2 -2
dorm~pour	6 2 2 2
dort	-8 -5 -7 -7
dort~le	-7 -2 -5 -5
dor~depuis	3 -1 1 4
dor~mang	1 0 1 5
dos	10 7 11 3
dos @i	-2 6 3 1
dos a	0 5 5 2
dos avec	2 2 8 2
dos de	7 3 11 4
dos des	-9 -8 -7 -7
dos en	1 7 2 2
dos et	1 10 6 1
dos je	-2 6 3 1
dos le	2 2 6 2
dos se	1 2 10 3
dos sous	6 1 0 2
dosi	-9 -10 -12 -8
dosi de	-6 -6 -8 -5
dos~chlor	2 2 6 2
dos~de	6 2 6 4
dos~en	7 7 6 4
dos~est	6 3 13 4
dos~je	5 6 -2 -1
dos~le	5 0 0 0
dos~les	0 7 6 2
dos~me	6 -2 0 0
dos~mon	6 0 -1 1
dos~parfois	1 7 2 2
dos~pour	-8 -7 -2 -5
dos~que	8 3 1 2
dos~un	-4 -6 -6 -6
douc	-8 -8 -2 -9
douc avec	-7 -8 -7 -7
douch	25 -3 6 4
douch @fear	8 1 2 2
douch du	14 4 6 5
douch glac	8 1 2 2
douch~club	7 1 2 2
douch~le	5 -4 -1 -1
doudou	-8 -7 -7 -6
doux	-13 -14 -15 -13
douz @charge	1 0 10 1
douz @he	5 -1 1 1
douz @height	4 3 7 3
douz @sexist	4 4 14 5
douz @weak	4 4 14 5
douz anfant	4 4 14 5
douz ele	5 -1 1 1
douz metr	4 3 7 3
douzen	2 1 11 3
douzen de	4 3 12 4
douzen~huitr	4 3 12 4
douz~en	-5 -6 -6 -5
douz~est	5 -1 1 1
douz~pas	5 -1 1 1
dragon	-8 -6 -7 -7
dram	-7 -8 -8 -7
drap	6 -6 1 -3
drap et	6 0 1 1
drap~le	8 -1 1 1
dres	-12 -10 -17 -11
dres les	-8 -8 -11 -7
dres~avec	-5 -6 -7 -5
dres~entre	-5 -6 -7 -5
drogu	-12 -11 -13 -11
droit @one	5 14 6 5
droit @shout	-10 -7 -9 -7
droit a	4 18 -2 1
droit dan	7 -3 -2 0
droit le	-7 -8 -7 -6
droit on	5 14 6 5
droit pour	-10 -7 -9 -7
droit~a	-1 8 -4 0
droit~aproch	-5 -3 -7 -5
droit~apui	3 3 9 3
droit~coup	5 5 2 3
droit~de	-7 -7 -8 -6
droit~des	18 6 6 6
droit~dir	6 14 4 5
droit~il	-6 -6 -6 -5
droit~le	-8 -14 -11 -12
droit~les	0 -5 -4 -3
droit~leur	1 5 1 2
droit~mais	9 8 4 4
droit~mon	-8 -9 -8 -7
droit~remarc	2 6 2 2
droit~touch	-15 -13 -17 -12
droit~une	-5 5 -5 -3
droit~utilis	-9 -10 -10 -9
drol	8 10 -1 0
drol de	2 15 4 5
drol le	1 8 3 3
drol~il	4 6 2 2
du @adult	7 10 2 4
du @alone	12 -2 23 3
du @animal	-3 1 13 2
du @blow	-8 -10 -10 -5
du @body	7 3 7 1
du @booze	-2 5 -3 1
du @bore	-6 -1 2 -1
du @charge	9 15 6 4
du @chem	-3 -3 15 0
du @cloth	1 1 8 2
du @deed	3 5 4 3
du @die	-6 -5 -6 -5
du @drug	-1 12 -1 2
du @drunk	5 3 17 4
du @fear	-13 -10 -10 -6
du @given	-9 -12 -12 0
du @grab	3 -7 0 -3
du @heat	1 -1 15 3
du @height	10 3 26 5
du @hit	2 12 2 9
du @hour	-1 2 6 -1
du @hurt	7 1 3 3
du @insult	-10 -9 -4 -9
du @lock	9 4 10 4
du @looks	10 5 -2 1
du @lure	-8 -11 -8 -8
du @machine	-5 -7 2 -4
du @mate	10 10 8 8
du @me	3 16 4 5
du @means	7 1 8 0
du @mock	-11 -9 -11 -10
du @nude	17 2 4 4
du @past	0 1 14 2
du @photo	-4 -6 -6 5
du @pressure	-5 5 -6 -3
du @race	-10 -5 -5 -8
du @sad	10 11 5 10
du @see	-6 0 -7 -5
du @selfharm	-4 -13 -12 -2
du @serveBar	-3 9 0 -2
du @sexist	0 -10 -7 -8
du @shame	5 16 11 12
du @stop	-3 7 -4 3
du @threat	2 9 8 3
du @to	1 1 -5 -1
du @touch	-7 -7 -7 -6
du @trade	-13 -12 -15 -11
du @vehicle	7 4 23 5
du @weak	-14 -16 -13 -13
du @wound	-3 -6 -6 0
du badg	-3 5 -2 -1
du bal	6 2 2 3
du bar	-4 6 -5 -2
du bato	3 2 10 3
du beur	2 1 9 2
du bien	-10 -12 -10 -11
du bloc	1 0 8 1
du bois	-9 -9 -8 -9
du bruit	-2 -7 -5 -4
du buro	6 2 -3 0
du caf	-6 -8 -7 -6
du cai	8 13 10 6
du calandri	3 2 1 14
du camion	9 -2 11 2
du catalogu	-6 -6 -6 -5
du centr	1 4 8 2
du chanti	8 20 8 6
du chato	-6 -6 -7 -5
du chef	1 11 5 2
du cheval	3 4 11 4
du chien	1 3 6 5
du club	7 1 9 3
du cofr	1 1 9 1
du colegu	0 3 1 6
du cont	-4 -4 -6 -4
du convoieur	2 1 9 3
du cot	7 4 7 4
du coton	-6 -5 -4 0
du coup	-6 -13 -12 -3
du couri	-7 -7 -9 -7
du dantist	2 2 7 3
du depot	13 3 4 2
du derni	-6 -5 -6 -4
du dimanch	2 -1 2 12
du doigt	3 11 3 4
du en	-7 -8 -7 -6
du foin	-6 -5 -6 -5
du fond	13 4 3 5
du four	6 1 11 3
du fourgon	1 2 9 2
du fournil	-8 -9 -8 -7
du fromag	-8 -10 -7 -7
du garag	14 6 9 6
du gel	-7 -8 -8 -6
du ger	7 -4 0 0
du gichet	2 -3 2 15
du greni	5 -2 1 0
du hal	-7 -5 -4 -7
du haut	1 1 8 2
du janbon	-2 10 0 0
du jardin	8 3 9 4
du labo	0 0 9 1
du lapin	-7 -8 -9 -7
du les	4 14 4 5
du lit	-2 -1 9 0
du livreur	6 3 4 2
du local	-4 -6 -8 -5
du logo	-5 -5 -6 -5
du loup	-5 -6 -6 -6
du lourd	-6 -7 -7 -6
du magasin	-2 19 4 2
du mal	10 11 5 10
du mat	6 4 24 7
du materiel	-5 -5 -7 -5
du me	2 11 2 3
du mercred	-6 -7 -7 -6
du meti	-8 -10 -10 -10
du mid	7 6 3 3
du mois	3 13 3 7
du mond	-6 -7 -3 -5
du monsieur	2 7 1 14
du mus	-8 -9 -10 -7
du nez	11 -2 -2 0
du nouvo	8 0 0 1
du pain	-5 -6 -5 -4
du papi	-9 -12 -9 -9
du parc	-8 -8 -9 -7
du parsing	5 1 6 3
du past	1 4 0 1
du pat	2 8 2 2
du patron	16 16 6 6
du personel	4 5 2 2
du pet	3 2 10 3
du placo	2 3 7 3
du plafond	9 9 19 23
du poing	-4 8 -2 -1
du poison	-1 6 -1 -1
du port	6 17 11 7
du poulen	4 5 13 5
du pulveris	2 1 7 2
du regard	-6 0 -7 -5
du resto	5 2 10 3
du restor	5 -3 5 0
du retour	5 0 1 6
du robinet	-4 -5 -6 -4
du ros	2 13 3 4
du ruban	6 0 0 1
du salon	3 -6 -6 -3
du sang	0 -9 -7 -6
du scotch	6 -3 -5 -1
du sel	3 13 3 4
du serveur	8 3 1 2
du servic	10 17 4 8
du shit	0 16 2 4
du sirop	-5 -2 -7 -4
du soir	3 -3 19 1
du sol	3 1 6 2
du spa	8 1 2 2
du stag	4 -4 1 2
du stand	-8 -8 -11 -8
du stoc	-2 10 0 0
du sucr	2 3 10 7
du sud	-6 -7 -7 -6
du suisid	-6 -5 -6 -5
du teatr	6 6 20 7
du temp	3 2 13 4
du teren	-7 -7 -7 -5
du the	-6 -7 -7 -6
du toro	2 2 7 2
du tou	2 2 3 14
du tout	-7 -11 -9 3
du train	-7 -7 -7 -6
du travel	-8 -3 -8 -7
du vandred	-6 3 -8 -7
du ver	0 0 8 1
du vern	-6 -6 -8 -6
du vernisag	3 3 12 4
du vestier	17 2 4 4
du vieux	2 8 7 4
du vin	0 7 2 1
du voyag	2 8 3 2
dur depuis	3 2 3 11
dur jusc	3 8 11 5
dur la	9 5 15 5
dur mais	-10 -9 -10 -9
dur~a	3 8 11 5
dur~debut	2 2 2 8
dur~et	-2 -8 -7 -7
dur~le	-1 -2 -2 6
du~10	-8 -8 -10 -7
du~12	-9 -9 -10 -8
du~a	1 0 8 3
du~ador	-6 -7 -7 -6
du~ai	-4 -8 1 -6
du~aid	8 1 2 2
du~alum	2 2 9 2
du~apre	7 1 2 2
du~au	0 4 12 3
du~aux	-8 -9 -11 -8
du~avait	16 10 6 7
du~bac	-4 -4 -6 -4
du~bien	3 2 9 3
du~bois	2 0 9 2
du~brul	3 10 4 4
du~ca	8 5 8 6
du~cach	-1 9 2 2
du~cand	4 -7 -5 -4
du~casc	2 1 6 2
du~ce	-5 -5 -1 2
du~cinq	3 4 10 4
du~com	1 8 -1 9
du~coup	-2 7 6 4
du~cour	1 1 6 1
du~crachat	9 3 8 4
du~cri	-8 -10 -8 -7
du~dan	2 17 4 2
du~de	-9 -12 -14 -10
du~depuis	8 10 20 8
du~derier	0 9 0 2
du~des	-6 2 -6 -2
du~dix	-4 -3 -6 -4
du~du	-11 -10 -12 -7
du~dur	0 1 7 1
du~ecout	-5 -5 -6 -4
du~ele	-8 -9 -8 -7
du~en	3 8 13 2
du~est	-15 -16 -14 -15
du~et	8 4 1 1
du~etag	1 6 12 3
du~etais	9 6 18 7
du~etait	-8 -7 -6 -6
du~ete	-8 -9 -9 -7
du~excus	0 6 1 1
du~fait	-5 -1 -9 -7
du~ferm	11 3 2 3
du~fin	3 4 8 6
du~fois	6 13 4 5
du~foteuil	1 2 13 3
du~fusion	3 2 9 3
du~ge	2 3 8 3
du~il	-2 -1 1 4
du~ils	11 4 1 1
du~impresion	-7 -6 -9 -6
du~insist	-1 7 1 1
du~je	2 -4 5 1
du~jouet	-6 -6 -5 -5
du~jour	-4 -5 -5 -4
du~jusc	2 0 8 7
du~la	2 0 8 -1
du~les	-9 -5 -2 -7
du~ma	-3 -10 -9 -8
du~mais	-3 -2 -6 -2
du~maman	8 2 3 6
du~march	3 3 7 3
du~matin	4 5 0 0
du~me	10 1 3 5
du~mem	-12 -13 -12 -14
du~meson	2 8 6 3
du~mis	7 5 2 3
du~miself	5 1 7 14
du~moi	-7 11 -2 -6
du~mon	3 21 1 1
du~ne	7 -2 1 9
du~on	-11 -11 -5 -10
du~ongle	0 1 5 1
du~pain	2 3 8 3
du~pancart	4 15 1 4
du~par	8 0 4 2
du~parc	1 9 2 2
du~parfum	2 9 3 2
du~parl	-6 -9 -7 -7
du~partout	12 3 5 4
du~pas	-2 -9 -8 -2
du~pend	8 -2 10 2
du~port	6 5 0 1
du~pour	0 0 9 2
du~promen	1 8 0 2
du~que	3 4 5 9
du~qui	1 13 3 5
du~san	5 8 11 12
du~sang	-6 -6 -8 -5
du~se	-12 -13 -14 -10
du~separ	4 14 4 5
du~seul	0 -2 8 0
du~sign	0 0 7 1
du~soir	-1 12 -1 7
du~son	-3 6 -1 -1
du~sous	-3 7 -2 0
du~stag	-6 -7 -7 -6
du~teint	12 2 2 3
du~tir	-1 0 12 1
du~toi	1 10 2 2
du~tout	9 7 7 2
du~tro	3 2 9 3
du~trois	11 7 5 4
du~trop	2 4 8 3
du~tu	2 9 2 3
du~une	2 16 -4 -1
du~vent	-5 -5 -7 -5
du~ver	-5 -5 -7 -4
du~veut	6 6 -1 2
du~vrai	-6 -7 -6 -5
du~y	10 4 7 12
dvt	-1 10 1 2
dy	-1 -1 1 8
dy @goback	-1 -1 1 8
dy aler	-1 -1 1 8
dylan	0 7 1 2
dys	2 7 3 2
eau	-4 -9 -7 -8
eau @exclude	8 1 1 2
eau @fear	7 1 1 1
eau @heat	17 4 13 7
eau @selfharm	7 2 2 2
eau bouil	6 2 6 3
eau de	4 9 6 4
eau des	-7 -8 -10 -7
eau et	-8 -4 -10 -4
eau froid	12 4 9 5
eau glac	7 1 1 1
eau sur	-7 -9 -8 -7
eau~a	3 1 11 3
eau~du	-5 -7 -10 -6
eau~fleur	-5 -5 -8 -5
eau~la	8 0 -1 1
eau~le	-6 -8 -6 -6
eau~mon	2 11 2 3
eau~parc	7 0 1 1
ebarb	3 3 10 4
ebarb~ecer	3 3 10 4
ecail	4 0 5 1
ecer	1 1 9 2
echafodag	5 3 17 3
echafodag @i	3 2 9 3
echafodag @one	3 3 8 3
echafodag je	3 2 9 3
echafodag on	3 3 8 3
echafodag~ai	2 2 7 2
echafodag~la	4 4 12 4
echafodag~les	4 3 10 4
echafodag~pas	3 2 7 3
echap	-7 -9 0 -6
echard	1 4 17 5
echard~le	2 3 12 4
echec	-12 -10 -11 -9
echec et	-6 -5 -6 -4
echec~en	-6 -5 -6 -4
echec~mat	-6 -5 -6 -4
echel @hide	-6 -5 -7 -6
echel @shout	2 2 11 4
echel a	0 7 1 1
echel pour	2 2 11 4
echel~chang	2 2 6 3
echel~la	3 3 14 4
echo	-6 -6 -6 -5
ecip	-5 0 -8 -4
ecip @deed	3 12 4 4
ecip @given	3 10 4 3
ecip @height	2 8 3 2
ecip @me	6 2 -3 -2
ecip @mock	3 11 3 4
ecip @not	4 12 4 4
ecip @one	-1 3 3 6
ecip ce	-9 -10 -8 -8
ecip de	-11 -12 -12 -13
ecip est	4 6 4 13
ecip fait	2 8 3 2
ecip il	4 11 4 4
ecip imit	3 11 3 4
ecip me	9 1 -1 0
ecip on	-1 3 3 6
ecip que	6 7 3 3
ecip~a	5 10 4 8
ecip~ca	-5 -6 -5 -5
ecip~demand	6 17 6 6
ecip~des	2 7 2 2
ecip~en	-12 -12 -9 -10
ecip~est	-6 -8 -8 -8
ecip~fet	1 0 2 8
ecip~fot	-7 -8 -7 -6
ecip~ils	-3 -7 -5 -5
ecip~je	1 16 0 1
ecip~le	-12 -15 -12 -11
ecip~me	-4 -1 -1 9
ecip~mes	1 7 2 2
ecip~mon	2 10 3 3
ecip~ne	0 4 2 7
ecip~pue	2 7 3 2
ecip~un	6 11 7 13
ecip~voir	1 1 2 9
eclat	-5 -5 -4 -7
eclat de	-6 -1 0 -4
eclatant	2 0 2 8
eclat~rir	-7 -1 -4 -5
ecler	-4 -10 -9 -6
ecol @me	1 5 2 7
ecol @past	-7 -7 -7 -6
ecol @shame	2 1 7 2
ecol me	1 5 2 7
ecol~des	0 5 0 0
ecol~se	2 7 3 3
ecout	-11 -11 -12 -6
ecout @given	5 5 5 12
ecout @not	4 4 4 12
ecout le	-5 -6 -7 -6
ecout les	-9 -9 -11 -8
ecout un	-6 -6 -7 -6
ecouteur	-3 -7 -6 -6
ecouteur~le	-6 -6 -6 -6
ecran	-6 -10 -13 -5
ecran et	-4 -5 -4 -4
ecras	4 -7 1 1
ecras ca	8 -1 1 2
ecras les	9 -1 0 1
ecras~sigaret	6 0 1 2
ecras~sur	10 -1 1 2
ecri	4 8 3 3
ecrir	11 6 -1 3
ecrir @deed	4 12 4 4
ecrir @given	4 12 4 4
ecrir @me	-9 -8 -7 -7
ecrir @not	11 13 7 6
ecrir ca	5 5 5 14
ecrir ici	4 8 3 2
ecrir mon	-9 -8 -7 -7
ecrir pas	4 12 4 4
ecrir~journal	-11 -8 -8 -8
ecrir~le	7 1 1 1
ecrir~raport	-3 -7 -4 -4
ecris	13 0 0 -1
ecris en	7 1 2 2
ecrit	3 -1 -6 -5
ecrit @threat	6 7 4 3
ecrit a	8 2 1 2
ecrit au	3 10 4 3
ecrit des	-8 -8 -9 -7
ecrit en	-12 -10 -11 -9
ecrit la	6 2 1 2
ecrit que	10 7 5 5
ecrit sur	-9 -8 -7 -8
ecrit une	11 -5 -1 -1
ecritur	-7 -9 -8 -7
ecrit~a	7 0 1 1
ecrit~ardois	-5 -5 -6 -4
ecrit~cart	-8 -7 -8 -6
ecrit~ce	7 1 2 2
ecrit~de	-7 -9 -9 -7
ecrit~letr	25 4 7 7
ecrit~ma	-2 7 0 0
ecrit~minuit	8 2 1 2
ecrit~nuit	6 3 2 2
ecrit~pour	15 0 3 3
ecrit~suis	7 1 2 2
ecriv~ce	0 8 2 1
educ	6 0 -5 -3
educ @hit	12 3 4 4
educ @told	1 8 2 2
educ a	6 2 0 1
educ~des	-5 -6 -5 -5
educ~les	5 -3 -1 -1
educ~un	4 9 1 2
efac	4 23 5 6
efac la	4 15 4 5
efac les	0 6 1 1
efac~de	2 11 3 3
efac~mesag	0 4 1 1
efac~ou	2 9 2 3
efac~video	4 15 4 5
efondr	0 0 1 7
efrai	2 14 3 0
efrit	3 3 8 3
egil	1 -1 15 3
egil @client	5 5 17 5
egil dan	-7 -7 -10 -6
egil de	2 2 4 5
egil usag	5 5 17 5
egil~dan	4 4 14 5
egil~la	2 1 8 2
egil~le	2 2 6 6
egil~une	-7 -7 -10 -6
egis	3 1 9 3
egout	-3 -4 7 -2
egout et	0 1 6 1
egout~je	0 1 6 1
eh	-8 -4 -7 -8
ehpad	-4 -10 -5 -2
ehpad @me	-4 -8 -6 -6
ehpad me	-4 -8 -6 -6
ehpad~me	1 0 1 8
el	4 12 -1 1
el jef	8 12 3 4
elageur @deed	-7 -8 -10 -7
elageur @height	-7 -8 -10 -7
elageur @me	2 2 6 2
elageur grimp	-7 -8 -10 -7
elageur me	2 2 6 2
elagu	2 1 5 2
elagu~branch	2 1 5 2
elast	-4 -8 -6 -5
ele @animal	7 3 2 1
ele @boozeDrink	3 1 7 2
ele @charge	12 11 4 4
ele @cry	11 8 3 4
ele @despair	14 6 2 3
ele @drunk	-5 -7 -5 -5
ele @exclude	-1 10 2 4
ele @fear	7 4 1 2
ele @fiction	-1 -6 -4 -3
ele @given	-6 -4 -2 -6
ele @height	-7 -6 -2 -6
ele @hide	-3 13 0 0
ele @joke	12 9 4 5
ele @kind	-1 13 2 2
ele @load	-7 -8 -7 -6
ele @lure	8 -3 0 0
ele @mock	8 5 1 2
ele @photo	-4 -7 -5 -5
ele @shout	-1 13 -1 0
ele @tired	7 4 2 2
ele @told	6 11 1 2
ele @touch	3 6 1 1
ele a	-5 1 -6 -4
ele apel	-4 -7 -5 -5
ele avait	6 -8 -4 -3
ele avanc	2 0 8 6
ele cherch	2 12 3 3
ele cri	-7 -7 -8 -6
ele dis	6 0 1 2
ele dit	9 16 4 5
ele en	-11 -11 -10 -9
ele et	14 24 8 7
ele etait	-8 -2 -2 -5
ele eteant	-5 -6 -5 -5
ele fait	-7 -6 -2 -6
ele forc	7 1 2 2
ele gard	10 -1 1 2
ele hurl	4 14 4 4
ele la	9 2 2 3
ele lui	3 -6 -4 -3
ele ne	9 12 3 8
ele nous	-7 -7 -7 -6
ele ont	2 7 0 1
ele parl	1 11 3 3
ele pleur	12 6 3 4
ele port	-7 -8 -7 -6
ele pour	1 6 1 2
ele qui	-4 -5 -6 -4
ele rigol	12 9 4 5
ele sour	7 3 2 1
ele tourn	4 3 9 3
ele trouv	-2 -7 -4 -4
electr	3 3 19 4
electr @i	4 4 10 4
electr dan	2 2 7 2
electr je	4 4 10 4
electr ouvert	-5 -5 -7 -5
electrisien	-10 -14 -8 -10
electrisien a	-8 -9 -7 -7
electrisien~le	-9 -8 -9 -7
electrisit	-7 -1 -9 -7
electron	2 2 6 2
electr~ai	5 4 11 5
eleur	17 9 10 12
elev	-2 8 2 2
elev @i	1 0 7 8
elev @me	-5 -5 -7 -5
elev dan	3 3 8 3
elev je	1 0 7 8
elev me	-5 -5 -7 -5
eleveur	5 2 4 1
eleveur @me	9 3 2 3
eleveur me	9 3 2 3
eleveur~a	9 3 2 3
elev~deux	2 2 6 2
elev~est	-7 -7 -11 -7
elev~la	1 0 7 1
elev~le	2 4 7 3
elev~sont	4 11 4 4
ele~apre	6 7 3 3
ele~atrap	7 1 1 2
ele~aux	3 14 3 4
ele~bouch	-2 8 2 2
ele~cand	6 -1 2 7
ele~cas	0 5 0 1
ele~ce	11 11 3 4
ele~clac	4 7 3 3
ele~com	-2 -5 -3 -3
ele~corig	-12 -10 -8 -8
ele~coup	-7 -8 -6 -5
ele~crach	4 -3 -1 -1
ele~cri	5 21 6 4
ele~dan	6 12 2 0
ele~de	-3 -9 -10 -8
ele~depos	-6 -6 -5 -5
ele~desus	2 8 2 1
ele~deux	-5 -7 2 -4
ele~don	-3 -7 -7 -6
ele~du	11 5 4 5
ele~eclat	7 1 2 2
ele~ele	3 15 6 4
ele~et	6 15 3 2
ele~explic	-8 -5 -6 -7
ele~fait	-8 4 -7 -6
ele~fort	-11 -9 -10 -9
ele~haut	2 2 6 2
ele~hurl	5 20 6 5
ele~imit	1 5 1 1
ele~je	9 11 0 1
ele~just	-10 -11 -10 -9
ele~la	11 5 3 5
ele~lais	1 8 0 0
ele~le	-4 1 -8 -5
ele~les	-1 -2 -8 -7
ele~ma	-7 -9 -8 -7
ele~marc	12 1 3 3
ele~me	-12 2 -6 -9
ele~mem	-8 -13 -8 -1
ele~mes	5 11 3 4
ele~met	3 13 4 4
ele~mis	5 -6 -7 -3
ele~moi	6 2 1 -1
ele~mon	8 13 4 3
ele~par	9 2 2 3
ele~parc	-7 -14 -9 -8
ele~parl	0 10 1 0
ele~part	7 14 7 4
ele~pas	20 9 5 14
ele~pinc	6 -1 0 1
ele~pleur	3 7 2 2
ele~pour	1 8 1 0
ele~pris	-11 -8 -9 -9
ele~que	8 12 2 1
ele~ranvers	-3 8 1 1
ele~repondu	-6 -7 -6 -5
ele~residant	10 10 3 5
ele~reson	-8 -9 -7 -7
ele~rest	-3 -6 -5 -7
ele~ri	-9 -4 -7 -6
ele~rien	3 10 1 1
ele~rigol	-4 -5 -4 -4
ele~roug	0 7 1 1
ele~sac	1 7 1 2
ele~san	-1 8 0 0
ele~se	10 7 4 4
ele~ses	7 1 1 2
ele~si	4 11 3 2
ele~sifl	0 7 1 2
ele~stag	-6 -7 -6 -6
ele~tap	6 3 7 4
ele~ten	1 7 1 1
ele~tet	6 0 1 1
ele~tir	12 2 3 3
ele~touch	7 0 2 2
ele~toujour	-2 8 -1 0
ele~un	-17 -17 -17 -16
ele~une	5 14 2 3
ele~zen	-5 -5 -5 -6
el~me	8 12 3 4
el~pego	8 -1 1 2
embal	-7 -5 -6 -7
embet	-5 -8 -7 -7
emen	10 6 10 3
emen au	4 3 5 1
eminc	5 5 16 6
emoj	4 14 5 5
empot	2 11 2 3
en 1998	-8 -9 -8 -7
en @alone	-10 -1 -7 -8
en @blood	15 0 2 3
en @blow	-6 3 -4 -4
en @body	14 15 26 12
en @booze	-17 -16 -21 -15
en @boozeDrink	-3 5 3 -2
en @bore	-7 1 -6 -7
en @charge	3 4 4 7
en @chem	-3 -8 2 -5
en @cloth	6 1 8 0
en @cry	9 14 3 7
en @deep	8 14 9 6
en @demolish	-16 -15 -17 -13
en @despair	0 -7 4 -7
en @die	11 -3 -1 -5
en @disabled	2 6 3 1
en @exclude	-8 -1 -4 -7
en @fear	3 8 3 6
en @fiction	-16 -12 -14 -13
en @gear	-6 3 -5 -6
en @given	-3 -6 -2 -3
en @goback	14 -3 4 3
en @grab	13 3 10 2
en @heat	11 -2 9 1
en @height	-11 -10 -4 -5
en @hide	1 11 3 0
en @hit	-3 7 4 1
en @home	6 9 6 6
en @hour	21 -4 0 9
en @insult	5 12 2 1
en @intimate	3 -7 1 6
en @joke	-6 -4 -6 -6
en @kind	15 -1 0 1
en @load	1 -4 7 -3
en @lock	-4 -1 3 7
en @looks	-11 -4 -12 -10
en @lure	17 18 11 9
en @me	17 10 6 9
en @means	2 9 2 4
en @mock	-4 1 -7 -6
en @not	22 2 2 3
en @nude	11 0 3 3
en @past	-8 -11 -12 -13
en @power	-2 2 0 14
en @quit	8 -2 2 -5
en @race	2 -3 3 5
en @rays	-9 -5 -12 -8
en @see	-6 2 -7 -5
en @selfharm	-9 -6 -7 -7
en @serve	6 7 6 4
en @serveBar	2 7 9 3
en @sex	-14 -5 -9 -8
en @sexist	6 -1 -4 -3
en @shame	-20 -20 -19 -19
en @shout	9 25 6 12
en @threat	-12 -8 -3 -10
en @tired	-1 2 9 1
en @told	5 12 3 2
en @touch	8 4 11 9
en @trade	2 3 3 20
en @weak	-2 -1 -1 6
en @wound	1 1 16 3
en a	-6 -3 -7 -4
en ai	3 -2 6 7
en angles	-7 -10 -10 -8
en antrant	-6 -2 -6 -5
en arier	7 -2 0 1
en ariv	-14 -14 -8 -13
en atend	-7 -5 -8 -7
en aur	16 2 3 3
en avais	-3 -3 -7 -4
en avait	-9 -7 2 -6
en bas	-4 -3 -12 -10
en baset	5 2 25 6
en blagu	-7 -11 -6 -7
en blous	-7 -8 -6 -6
en bois	-7 -8 -7 -6
en boit	5 4 7 3
en boucl	0 1 0 14
en bus	-7 -8 -9 -8
en cachet	1 11 3 5
en camionet	-6 -5 -6 -5
en carton	-9 -5 -12 -8
en cas	-10 -10 -10 -8
en catr	-7 -7 -7 -7
en ce	12 7 7 20
en ceu	-11 -8 -9 -8
en chant	-9 -10 -9 -8
en charg	0 0 6 1
en cinq	-5 -7 -4 5
en coler	-9 -11 -9 -8
en compot	0 1 12 3
en conduis	1 9 1 2
en cong	4 9 12 16
en coton	-7 -8 -8 -7
en cour	5 7 6 23
en cri	9 18 5 10
en desous	2 3 8 11
en deux	-15 -9 -10 -11
en dis	8 14 1 3
en dix	-4 -5 0 -5
en dor	2 1 2 9
en douc	1 7 2 2
en est	-3 3 1 11
en evantel	-6 -7 -7 -6
en exager	1 8 2 0
en fac	-5 1 -8 -6
en fait	-14 -12 -11 -8
en faudr	7 2 2 2
en fer	11 1 0 2
en fin	18 -1 5 -2
en foi	0 8 1 2
en form	-1 5 11 3
en foteuil	-4 -5 -6 -4
en foto	10 -4 -3 -1
en franc	7 1 2 1
en fusion	3 2 9 3
en gros	-5 -7 -6 -5
en haut	5 3 13 3
en intervant	3 3 4 14
en juin	8 -1 0 0
en julien	3 3 11 4
en jup	-2 11 1 1
en la	9 2 2 2
en larm	5 9 3 7
en le	7 5 3 2
en les	3 4 9 4
en lign	-6 -7 -6 -6
en lui	6 6 2 3
en main	10 11 28 11
en manc	-7 -8 -7 -6
en march	-2 -4 7 -2
en maternel	-1 6 -1 0
en me	17 10 6 9
en mecan	2 11 2 2
en melot	11 0 3 3
en mem	4 -9 -4 -5
en mer	7 2 5 5
en mieux	-9 -9 -9 -10
en mod	9 1 3 3
en mous	-15 -15 -19 -13
en neig	-7 -6 -7 -5
en ocup	-8 -8 -10 -8
en ordre	10 2 2 3
en origam	-6 -9 -6 -7
en ouvr	-9 -5 -8 -8
en papi	-2 -1 -1 6
en parl	-3 10 -4 -3
en part	-11 -11 -9 -5
en pas	14 3 2 3
en paus	7 -1 -1 0
en pens	0 6 2 14
en peu	8 4 4 14
en peux	3 1 1 16
en plac	5 -6 1 -2
en plastic	-15 -13 -16 -12
en plein	21 16 16 15
en pleur	11 10 4 4
en plus	15 0 1 1
en pos	-2 -3 -2 9
en pouf	4 11 3 4
en prend	0 6 1 1
en prison	-7 -5 -5 -5
en pyjam	-7 -7 -8 -7
en rayon	-7 -3 -10 -6
en regard	5 13 3 4
en rentr	7 -2 0 5
en reserv	5 12 4 4
en rest	1 1 5 1
en retard	-3 -5 -8 -8
en retour	10 2 2 3
en reunion	-8 -1 -6 0
en rit	-7 -8 -6 -6
en sal	-6 -5 -6 -5
en sang	16 0 0 3
en scot	8 0 7 3
en se	-7 18 1 1
en secret	7 3 3 3
en securit	2 6 0 -2
en ser	-8 -9 -7 -6
en sort	-1 0 7 -1
en soulev	2 2 9 3
en souri	11 0 0 1
en sous	9 -2 2 2
en soutien	10 0 2 2
en stag	9 13 2 1
en suis	0 4 8 3
en tap	-2 5 -1 0
en ten	2 6 2 2
en tenu	8 1 7 3
en ter	2 1 9 2
en tir	-8 -7 -8 -6
en touch	0 2 18 3
en train	12 16 5 6
en tranbl	5 10 4 10
en traval	-6 -7 -6 -5
en trois	10 1 2 6
en troisiem	7 4 3 2
en un	-7 -9 -8 -9
en veux	6 4 3 10
en vie	9 1 2 -1
en vil	-5 -5 -6 -2
en vis	9 0 2 2
en vitrin	-10 -11 -11 -9
en voi	-8 -9 -8 -3
en voitur	5 7 2 3
en vrai	-5 -9 -5 -7
encor	12 12 10 13
encor 6	3 2 1 15
encor @blow	9 2 2 2
encor @deed	16 10 7 7
encor @given	6 6 2 9
encor @heat	3 3 10 3
encor @hide	-8 -8 -9 -8
encor @hit	13 3 3 2
encor @hour	1 0 7 8
encor @i	5 1 1 0
encor @not	-3 6 -1 -2
encor @sex	7 2 10 3
encor @shame	3 1 1 6
encor @threat	3 -4 4 -2
encor chaud	3 3 10 3
encor dan	2 7 3 8
encor des	2 9 1 5
encor et	2 5 7 3
encor je	5 1 1 0
encor la	7 6 6 0
encor les	7 4 13 5
encor plus	-3 6 -1 -2
encor sur	1 10 1 4
encor tap	9 2 2 2
encor tout	2 6 1 9
encor un	10 3 3 1
encor une	10 7 5 20
encor~a	7 3 6 15
encor~ai	6 2 11 3
encor~anvelop	2 5 2 5
encor~avec	4 8 5 3
encor~de	-9 -2 -6 -7
encor~demen	12 1 2 -1
encor~des	11 1 2 2
encor~du	13 6 0 2
encor~hi	6 0 3 14
encor~je	15 6 17 6
encor~jour	-1 -1 -1 25
encor~journ	2 1 2 10
encor~la	5 8 -1 -1
encor~main	1 1 10 2
encor~me	2 4 2 8
encor~que	3 7 3 12
encor~qui	6 4 12 4
encor~trac	1 2 6 2
encre	-13 -15 -15 -14
end	8 2 1 7
end @he	9 1 3 3
end @me	9 -3 0 0
end ele	6 1 2 2
end et	3 1 1 6
end ne	1 1 1 7
endor	2 0 2 14
end~me	4 0 6 1
end~ne	4 1 6 1
end~pas	8 4 5 14
end~rigol	6 1 2 2
enerv	5 1 -1 12
enerv contr	0 2 2 12
enerv par	6 3 2 8
enerv sur	8 -1 1 9
enerv~a	8 1 2 11
enerv~la	-5 -6 -5 -8
enerv~le	-5 -8 -7 -4
enerv~moi	15 6 9 29
enerv~parc	0 1 2 7
enerv~pour	2 2 3 9
enerv~vandeux	-5 -6 -5 -8
enfer	-7 -8 -5 -7
enfer dan	-8 -8 -8 -8
enfer~le	-8 -8 -8 -8
enfin	-8 -4 -3 -4
enfin ce	-6 -8 -6 3
enfin reus	-7 -9 -10 -7
enfin~compt	-6 -6 -9 -6
enfin~de	-6 -6 -6 -6
enfin~est	-6 -7 -6 3
enfin~le	1 1 10 2
engin	0 1 8 2
enlev	12 0 5 2
enlev @me	14 6 -1 2
enlev @not	6 -1 1 1
enlev @shout	8 2 13 4
enlev ca	6 0 1 2
enlev le	3 0 5 7
enlev ma	10 -2 -1 1
enlev mes	-7 -3 -7 -6
enlev mon	13 11 5 6
enlev pour	2 2 11 3
enlev~aler	2 2 11 3
enlev~de	0 5 2 7
enlev~du	1 10 2 3
enlev~mon	7 -1 1 1
enlev~plus	2 2 11 3
enlev~prenom	1 10 2 3
enlev~pul	7 0 7 3
enlev~shirt	13 -1 3 3
enlev~tee	8 0 2 2
enorm	-11 -7 -4 -6
enorm~de	3 4 11 3
enorm~je	-7 -7 -8 -6
enter	-1 -10 -9 -7
enti	6 18 10 7
enti~parpeng	3 6 6 3
entre @alone	-5 -2 -8 -6
entre @mate	0 -7 -4 -3
entre @me	1 12 -1 0
entre @sexist	-3 -11 -8 -7
entre a	6 6 17 7
entre avec	11 -1 1 1
entre dan	21 13 14 9
entre deux	-5 -2 -8 -6
entre en	4 7 6 4
entre eux	-2 -4 -2 11
entre le	1 12 0 1
entre les	1 -2 4 5
entre nous	5 16 3 3
entre~arme	8 1 2 2
entre~ce	-3 5 -3 -2
entre~chef	-6 -2 -6 -4
entre~cuisin	2 6 2 2
entre~deux	5 -1 8 10
entre~est	-5 -7 -5 -5
entre~et	1 5 1 6
entre~hein	2 10 3 3
entre~ils	2 11 2 2
entre~je	4 7 5 10
entre~la	6 9 12 5
entre~le	4 -2 5 4
entre~livreur	4 18 5 6
entre~moi	-1 -4 -1 8
entre~rang	6 2 5 3
entre~un	6 -1 0 1
enui	-13 -12 -11 6
enuis	2 10 3 1
enui~second	-6 -6 -6 -8
enui~une	-5 -6 -5 -6
enver	-10 -10 -9 -6
envi	6 -1 -1 15
envi de	8 0 -2 7
envi que	-6 -8 -6 -8
envi~aler	-9 -8 -7 -7
envi~aret	0 2 2 10
envi~avant	-1 -2 0 8
envi~en	8 -1 0 -1
envi~etre	12 2 2 -1
envi~fin	7 2 2 0
envi~je	10 2 3 1
envi~me	10 4 3 1
envi~mour	11 3 3 2
envi~parl	0 6 2 8
envi~pleur	-5 -5 -1 10
envi~rien	3 3 4 12
envi~tout	7 5 5 20
envi~vivr	12 1 2 -4
envi~vom	-1 -2 0 8
envi~y	-9 -10 -7 -6
envoi	7 6 4 2
envoi @blade	1 12 1 3
envoi @bore	4 8 4 1
envoi @me	-7 -9 -8 -6
envoi a	9 4 13 6
envoi achet	1 12 1 3
envoi cherch	-6 6 -3 -2
envoi dan	7 6 16 6
envoi du	-6 -7 -7 -6
envoi le	3 1 2 8
envoi son	10 1 1 3
envoi une	13 1 3 4
envoi~cle	-6 -5 -5 -5
envoi~de	13 -1 3 3
envoi~foto	7 -4 -1 0
envoi~le	-3 8 6 1
envoi~lourd	-6 -7 -7 -6
envoi~une	0 9 3 3
enzo~a	5 1 2 2
en~214	2 2 1 6
en~240	-6 -5 -5 -5
en~acent	1 6 1 -1
en~afich	-5 -5 -4 -4
en~ai	-7 -7 0 -3
en~air	6 0 5 2
en~alor	-6 -2 -5 -4
en~ansanbl	1 7 1 1
en~asez	19 7 7 11
en~au	-9 -6 -9 -6
en~aux	2 9 3 3
en~avant	-6 -5 -9 -8
en~avec	-15 -9 -12 -12
en~bas	8 -1 2 2
en~besoin	16 2 6 4
en~bon	4 3 7 3
en~bouch	6 0 1 1
en~cai	1 2 9 2
en~cand	-8 2 -7 -8
en~car	11 -1 0 2
en~ce	-3 12 -4 0
en~chac	-1 5 -3 -2
en~chanpion	-6 -5 -4 -4
en~cliant	3 8 2 2
en~com	-14 -17 -17 -14
en~cot	-7 -7 -6 -7
en~coup	-12 -11 -13 -10
en~dan	-8 3 -7 -4
en~dans	9 1 2 2
en~de	3 5 6 3
en~demand	6 7 4 9
en~depuis	1 -4 -3 7
en~derier	8 2 10 3
en~des	-10 -14 -11 -12
en~deux	-7 -3 -4 -6
en~dev	0 11 2 3
en~direct	-8 -9 -7 -7
en~dis	4 8 1 5
en~dit	-6 -1 -5 -4
en~domino	3 4 11 4
en~donc	-5 -6 -7 -5
en~douz	3 3 8 3
en~du	5 0 8 1
en~ele	-6 -5 -9 -7
en~en	-18 -20 -17 -10
en~est	-7 -4 -12 -10
en~et	7 5 2 4
en~etais	2 10 5 7
en~eu	10 3 9 5
en~expre	4 6 2 2
en~fair	-7 0 -4 -4
en~fais	7 5 6 4
en~figur	16 4 4 5
en~fil	4 5 18 6
en~fix	7 9 3 4
en~fort	6 4 3 17
en~gato	3 3 4 10
en~gorg	10 2 2 2
en~hurl	-5 -7 -5 -5
en~ici	5 6 3 3
en~ils	-4 6 -3 -6
en~je	2 5 3 5
en~jou	-6 -5 -5 -5
en~jour	-2 -5 -3 10
en~jusc	1 -10 -10 -7
en~les	-4 8 1 -3
en~longtanp	12 2 2 2
en~main	-9 -7 -2 -6
en~mais	-7 -9 -9 -10
en~mar	7 6 3 15
en~marmit	2 3 10 3
en~me	-3 -8 -5 -3
en~mes	9 10 3 4
en~milieu	3 2 8 12
en~minut	-10 -15 -9 -13
en~mis	3 7 8 3
en~moc	1 8 2 3
en~momant	12 7 7 20
en~mon	5 20 4 12
en~montr	6 3 2 2
en~ni	0 1 1 6
en~nom	2 7 3 3
en~nuit	2 9 10 4
en~ocup	3 2 9 2
en~on	-13 -15 -12 -11
en~onze	6 11 3 2
en~par	2 -1 7 1
en~parl	-7 -6 -6 -6
en~pas	4 14 15 11
en~pend	-8 -2 -4 -4
en~plein	-8 -9 -6 -8
en~plus	14 5 8 21
en~pont	9 1 2 2
en~pos	1 5 1 7
en~pour	-8 -6 -9 -10
en~pous	7 2 8 3
en~pris	12 5 8 18
en~pro	-7 -7 -6 -6
en~propos	3 10 4 4
en~puis	-6 -7 -6 -5
en~que	9 13 2 3
en~qui	14 8 10 13
en~ramen	-9 -8 -8 -8
en~rang	3 3 9 3
en~ras	2 1 1 10
en~rat	0 7 2 2
en~regard	12 19 6 7
en~rest	2 2 3 8
en~ri	-5 -9 -5 -6
en~sac	2 -2 2 11
en~san	10 1 4 15
en~se	-12 -12 -10 -9
en~second	-9 -6 -7 -6
en~servic	1 7 1 1
en~si	4 -2 0 4
en~son	-6 -2 -5 -4
en~sont	-4 -5 -4 -5
en~stand	-5 -5 -7 -5
en~sur	1 0 5 -2
en~temp	4 -9 -4 -5
en~ten	5 -2 5 1
en~tet	11 6 2 3
en~tout	-7 -7 -9 -1
en~trait	1 9 2 3
en~trois	5 -2 2 -1
en~trop	-11 -10 -10 -5
en~trouv	-10 -8 -7 -7
en~tu	6 5 2 3
en~un	-1 2 4 0
en~vet	9 -2 2 2
en~vieux	1 1 7 2
en~vingt	3 4 7 3
en~virgul	0 1 7 2
en~voil	8 7 6 15
en~voir	18 6 6 6
en~voix	2 6 2 2
epaul	14 5 10 4
epaul @i	6 -2 -2 0
epaul @race	6 2 14 4
epaul cand	6 1 1 2
epaul de	1 2 9 3
epaul du	10 2 3 3
epaul en	0 6 8 3
epaul et	-5 -6 -5 -5
epaul je	6 -2 -2 0
epaul voil	6 2 14 4
epaul~a	1 6 6 1
epaul~agno	1 2 10 3
epaul~avec	1 2 8 3
epaul~fil	8 1 1 2
epaul~le	5 14 3 5
epaul~mon	1 0 15 3
epaul~part	6 0 -1 1
epaul~suis	6 0 -1 1
epe	-9 -9 -10 -8
epic	4 7 11 5
epil	0 1 13 1
epil @machine	-1 0 6 0
epil @rays	-1 0 6 0
epil las	-1 0 6 0
epil~ai	-1 0 6 0
epil~je	-1 0 8 -1
epingl	-4 -8 -7 -8
epluch	-8 -9 -9 -8
epluchag	-6 -6 -8 -5
epluchag 12	-4 -5 -6 -4
epluchag~cilos	-4 -5 -6 -4
epluchag~de	-4 -5 -6 -4
epoc	-12 -9 -8 -8
epoc les	-8 -7 -6 -5
epong	-13 -15 -15 -13
epong et	-5 -6 -7 -5
epong le	1 2 8 2
epong~de	-6 -6 -8 -6
epong~le	-5 -5 -6 -4
epong~sang	1 2 8 2
epouset	-4 -4 -5 -4
epoxi	3 3 8 3
epuis	0 -2 1 15
epuis @i	1 1 2 7
epuis je	1 1 2 7
epuis~miself	1 1 1 5
ereur	11 10 4 4
ereur @not	-7 -3 -4 -4
ereur ce	7 -1 1 1
ereur de	3 11 3 2
ereur~est	7 -1 1 1
ereur~je	9 -2 1 1
ereur~la	5 12 5 9
ereur~me	-7 -6 -5 -5
ereur~natur	1 7 2 2
erison	-6 -6 -7 -6
es	-4 9 -8 -6
es @deed	1 8 2 2
es @die	-3 -8 -5 -5
es @given	9 6 3 3
es @insult	-3 8 -1 -1
es @looks	-6 -5 -5 -4
es @not	2 12 3 3
es @tired	-6 -7 -6 -5
es con	0 7 1 2
es la	1 9 3 3
es moch	-7 -9 -6 -6
es mort	-6 -7 -6 -5
es pas	1 8 2 2
es trop	2 9 3 3
es une	-6 -3 -7 -5
es vrai	2 12 3 3
esai	-5 -11 -6 -7
esai @i	5 10 11 6
esai de	14 6 15 14
esai je	5 10 11 6
esai la	-12 -18 -11 -13
esai le	-9 -9 -5 -8
esai les	-7 -8 -9 -7
esai~a	-7 -8 -8 -7
esai~anbras	10 2 2 3
esai~de	-2 -4 -6 -3
esai~et	-1 -6 -6 -4
esai~il	-6 -6 -6 -5
esai~je	-7 -7 -8 -7
esai~le	-6 -6 -7 -5
esai~lunet	-4 -4 -6 -4
esai~me	12 0 1 1
esai~perseux	-10 -10 -10 -9
esai~ponseux	-5 -6 -5 -5
esai~tenu	10 1 3 3
escabo	5 0 16 4
escabo @blow	2 2 9 2
escabo @wound	1 1 5 1
escabo de	2 2 7 2
escabo~me	2 1 6 2
escalator	5 1 1 2
escali	14 17 17 9
escali avec	1 2 15 4
escali de	6 13 8 4
escali~cav	4 0 7 1
escali~la	6 0 7 2
escali~le	4 7 5 3
escap	-5 -4 -6 -4
escap gam	-5 -4 -6 -4
esclav	-2 11 -2 0
esenc	-2 -1 5 1
esestr	3 4 10 2
espac	-6 -7 -8 -7
espac vert	-6 -7 -8 -7
espec	5 12 9 5
espec de	3 11 3 3
espec~incap	2 6 1 1
esper	-6 -6 -4 13
esper~de	2 2 2 15
est @alone	-14 -6 -17 -12
est @animal	6 15 5 4
est @blow	-16 -16 -14 -7
est @booze	-7 -3 -6 2
est @boozeDrink	-11 -11 -13 -10
est @bore	9 6 4 18
est @charge	0 6 -1 0
est @despair	0 -7 -3 0
est @die	-4 -4 0 4
est @disabled	7 10 4 4
est @drunk	-7 2 -8 -6
est @fear	-12 -5 -7 -3
est @goback	-9 -15 -11 -14
est @grab	-7 -11 -2 -8
est @he	-2 7 -2 0
est @heat	-7 -10 -7 -5
est @hit	-24 -20 -20 -19
est @hour	-13 -12 -7 -14
est @insult	5 14 1 4
est @intimate	9 5 12 11
est @kin	-10 -10 -10 -3
est @kind	-9 -15 -11 -9
est @lgbt	11 4 2 6
est @load	5 7 8 3
est @lock	3 2 6 4
est @looks	2 10 3 2
est @machine	2 11 1 0
est @me	14 9 22 12
est @means	1 -1 1 13
est @mock	-5 -4 -8 -8
est @not	5 4 -2 5
est @power	4 -1 2 11
est @pressure	3 7 6 3
est @price	-8 -8 -5 -7
est @quit	2 -7 0 -1
est @race	1 9 7 6
est @sad	6 13 5 11
est @selfharm	-15 -13 -14 -5
est @serveBar	4 11 7 4
est @shame	9 15 2 0
est @shout	-3 -4 -4 -7
est @throw	1 -3 -1 11
est @tired	-6 -8 -5 10
est @told	18 13 11 21
est @touch	0 -9 -5 -6
est @weapon	4 18 8 6
est @wound	-14 -9 -7 -2
est a	-3 9 12 2
est ador	-10 -12 -9 -9
est afectu	10 8 3 4
est ale	-9 -9 -10 3
est andorm	1 7 1 1
est aret	-2 -8 -6 -6
est au	-2 -7 -6 -1
est bar	3 7 6 3
est beau	-10 -10 -10 -3
est bel	-7 -7 -7 -6
est bet	0 8 1 0
est bib	2 1 9 2
est bien	-2 -6 -4 0
est bouboul	3 7 3 2
est boulet	1 6 1 -1
est brul	-10 -9 -10 -8
est ca	16 9 5 10
est cand	8 4 5 13
est ce	3 3 -2 10
est chaud	2 2 8 2
est clair	-8 -4 -6 -6
est cogn	-18 -13 -12 -12
est coi	-5 -7 -6 -5
est coup	-8 -7 -7 2
est dan	8 13 1 9
est deced	0 -1 1 12
est defonc	1 7 1 1
est dej	7 -3 -1 -3
est des	9 7 2 2
est desandu	11 4 9 5
est devenu	4 6 11 4
est dir	9 13 8 24
est dit	9 2 2 5
est droit	-6 -6 -5 -5
est du	-10 -8 -9 -8
est dur	-8 -9 -7 -2
est ecrit	-8 -6 -10 -9
est en	-11 -6 -8 -5
est enerv	4 3 2 17
est entre	22 10 5 7
est etroit	2 1 8 2
est excus	4 -6 -4 -4
est fach	3 -2 0 6
est fatig	-1 -3 -2 6
est faux	0 11 1 2
est ferm	-11 -7 -13 -9
est fin	-14 -14 -14 -14
est froid	6 0 0 7
est gantil	5 9 5 9
est gen	1 8 2 2
est grand	-3 -5 -6 -5
est hyp	-7 -6 -8 -6
est il	2 4 3 6
est impresion	-10 -10 -9 -8
est infernal	2 1 2 8
est interd	-10 -11 -12 -9
est ipnotis	-8 -9 -11 -9
est jam	0 -1 2 13
est jol	4 1 9 3
est just	-13 -5 -11 -10
est la	-6 -2 -6 -5
est le	-9 -7 -11 -8
est long	0 -1 0 21
est louch	1 12 3 3
est lourd	5 11 11 5
est lui	1 6 -3 -2
est ma	8 5 1 1
est malad	3 2 11 2
est mis	8 1 -1 0
est moc	-13 -16 -12 -12
est moi	11 9 27 12
est mon	19 7 3 8
est mort	-6 -7 -5 5
est mortel	-9 -10 -10 -11
est noir	0 5 9 3
est non	-6 -6 -7 -6
est normal	11 4 2 6
est not	-6 -7 -6 -6
est notr	5 9 2 2
est nul	3 2 2 9
est part	10 3 12 11
est pas	5 2 -3 0
est peut	9 5 3 2
est pir	1 2 2 7
est plus	-2 6 -1 7
est posibl	-1 -1 0 12
est pour	-3 -2 -2 -5
est presc	4 15 4 5
est pris	8 2 7 15
est que	3 -2 5 7
est rat	6 8 4 4
est repos	-6 -7 -6 -6
est reserv	-8 -9 -10 -8
est rest	-4 -10 -6 -10
est rien	11 15 8 10
est secret	-6 -7 -6 -5
est seul	3 5 2 2
est son	-12 -5 -8 -8
est sort	7 4 5 2
est sup	-5 -8 -6 1
est tap	-8 -9 -7 -7
est termin	4 1 7 2
est tomb	-7 0 0 4
est toujour	4 5 -1 6
est tous	-2 -7 -6 -5
est trop	-9 -10 -10 1
est un	-16 -18 -19 -18
est une	-13 -10 -15 -14
est vid	1 -1 1 13
est vit	7 -3 0 0
est vrai	-12 -13 -10 -2
estet	4 9 0 2
estetisien	2 2 8 2
estetisien @i	3 3 7 3
estetisien je	3 3 7 3
estetisien~ai	3 3 7 3
estetisien~pos	3 3 7 3
estomac	4 12 5 8
est~adult	-5 -6 -6 -5
est~ai	1 2 5 5
est~alor	-10 -10 -9 -6
est~ariv	13 -1 3 3
est~art	-4 -5 -6 -4
est~au	-5 -8 -7 -5
est~autr	-9 -5 -8 -12
est~aux	7 -5 -3 -3
est~avec	-2 -8 -11 -6
est~avoir	-8 -6 -4 -1
est~bien	-8 -3 -6 -7
est~bomb	-9 -10 -10 -9
est~buro	5 1 6 2
est~ca	-5 -7 -9 -8
est~cand	-8 -7 -8 -3
est~ce	2 3 -5 7
est~cel	3 7 4 2
est~cet	-5 -4 -4 9
est~chaud	-2 -6 -5 -4
est~chef	5 5 2 2
est~cherch	-3 -4 -4 7
est~chez	-2 1 8 0
est~cle	-8 -6 -7 -6
est~cong	0 7 1 13
est~consign	-1 6 0 -1
est~contr	-3 2 1 15
est~cot	9 -3 8 0
est~coup	17 7 9 6
est~cuisini	-7 -7 -8 -6
est~dan	2 -6 -4 -7
est~de	-8 -6 -10 -5
est~debout	-4 -5 -5 -5
est~dedan	-11 -11 -12 -11
est~depuis	-4 -10 -4 -2
est~derier	2 2 7 5
est~deuxiem	3 1 1 7
est~dev	8 -9 -3 0
est~dir	5 7 5 9
est~dit	-8 -6 -8 -7
est~doigt	-8 -10 -13 -9
est~ele	-4 7 -6 1
est~est	0 -1 0 8
est~et	4 6 0 4
est~etre	10 7 5 9
est~expres	0 1 8 2
est~fais	5 3 20 5
est~faut	10 2 5 2
est~fras	4 13 3 4
est~gantil	3 8 2 2
est~gen	4 6 5 14
est~hein	2 8 2 2
est~hi	12 4 7 19
est~il	9 5 1 4
est~ils	2 13 1 2
est~ivre	5 18 4 5
est~je	-3 4 4 13
est~jeu	10 1 3 2
est~jeud	-7 -8 -7 -7
est~jour	5 12 9 5
est~le	-8 -8 -7 -6
est~leger	-6 -5 -5 -5
est~les	0 -9 -9 -6
est~lev	1 2 8 2
est~loi	-7 -9 -7 -6
est~long	4 8 5 15
est~longtanp	-8 -7 -7 -8
est~main	3 -1 0 6
est~mat	3 2 9 2
est~matel	4 1 1 1
est~mdr	-4 -5 -4 -3
est~menten	-1 8 0 1
est~mer	-9 -11 -9 -8
est~mercred	0 2 0 7
est~mes	2 1 3 15
est~meti	-9 -13 -10 -7
est~miself	5 5 11 10
est~moi	4 13 11 24
est~mon	6 10 18 10
est~monsieur	2 -2 0 6
est~mort	-11 -12 -12 -11
est~mot	3 10 3 8
est~mous	-5 -5 -9 -5
est~mur	-5 -7 -5 -5
est~ne	5 4 2 8
est~noir	1 2 8 2
est~nom	-9 -9 -9 -7
est~normal	5 6 3 3
est~nounour	-5 -8 -5 -5
est~nous	1 14 2 3
est~nuit	-3 -2 -2 7
est~ocup	2 1 2 11
est~on	-6 1 -4 4
est~pas	-3 -3 -6 -3
est~patron	-8 -6 -9 -8
est~per	18 1 2 5
est~person	0 4 6 4
est~pir	2 0 1 14
est~plein	-7 -6 -7 -6
est~plus	-4 -6 0 -4
est~pol	2 10 2 2
est~pour	-13 -8 -14 -4
est~prenom	5 17 5 5
est~puis	-6 -9 -7 -6
est~que	3 4 1 4
est~qui	-5 -6 0 -5
est~regl	-2 -6 -7 -6
est~rest	-4 -5 -5 -5
est~retard	-7 -2 -5 -5
est~rigol	2 5 2 6
est~rol	0 -1 7 0
est~san	1 0 2 11
est~ses	1 -1 1 7
est~seul	-2 -6 -8 -5
est~si	5 4 3 9
est~silanc	-7 -6 -5 -5
est~sort	-10 -12 -11 -9
est~stagier	2 3 2 6
est~talant	-5 -6 -5 -5
est~tard	1 2 4 7
est~telefon	3 2 7 8
est~tet	-14 -12 -10 -10
est~tir	-7 -7 -7 -6
est~tomb	-1 -6 -6 -4
est~toujour	4 9 4 9
est~tradit	5 -2 -4 -2
est~traval	-6 -7 -6 -5
est~trent	-5 -5 -6 -5
est~troisiem	2 8 2 7
est~tuteur	4 9 1 2
est~tutric	5 7 2 2
est~un	6 3 0 1
est~une	-1 -12 -5 -9
est~urganc	10 2 2 2
est~vandred	1 0 6 0
est~vesel	0 9 1 1
est~vie	-3 -2 -1 5
est~voir	-11 -5 -7 0
est~y	4 0 7 1
est~zen	-8 -9 -7 -9
esui	-5 -10 -14 -9
esui les	-5 -5 -7 -5
esui~ver	-5 -5 -7 -5
es~coi	4 6 2 2
es~dan	9 2 2 2
es~hom	1 7 2 2
es~mignon	2 9 3 3
es~ou	4 14 3 4
es~un	-7 -6 -6 -6
et 14	3 2 9 3
et @alone	17 13 8 8
et @blood	4 8 13 5
et @body	-9 -7 -9 -8
et @booze	1 1 15 2
et @boozeDrink	7 -2 0 0
et @bore	-3 -2 -6 -3
et @charge	-10 -6 -6 -8
et @chem	-6 -7 -3 -5
et @deed	5 1 7 1
et @deep	-4 -3 -6 -4
et @despair	6 4 17 6
et @die	6 0 3 2
et @exclude	-6 -8 -8 -7
et @fear	-4 -4 -5 -5
et @grab	-1 -7 -6 -5
et @he	10 9 1 3
et @hide	6 13 4 3
et @hour	-3 4 14 2
et @hurt	1 1 11 1
et @kind	-7 -7 -8 -7
et @load	5 0 9 3
et @lock	4 1 11 2
et @love	1 1 9 2
et @lure	16 20 6 8
et @machine	-3 -6 -7 -5
et @means	6 4 18 5
et @mock	3 16 5 5
et @not	8 16 9 14
et @one	-6 -7 -7 -2
et @past	2 8 2 2
et @price	0 -9 -4 -6
et @race	-7 -7 -10 -10
et @sad	-9 -1 -8 -7
et @see	-8 -8 -10 -8
et @selfharm	1 1 4 2
et @serve	-3 -4 5 -1
et @serveBar	-1 -1 8 -1
et @sexist	-7 -10 -9 -8
et @shame	5 11 11 6
et @strip	7 5 14 6
et @threat	4 -8 -4 -5
et @throw	16 8 16 7
et @tired	5 6 20 5
et @told	5 16 3 2
et @vehicle	6 5 6 3
et a	16 5 3 4
et apre	12 14 7 12
et atandant	-2 10 2 2
et au	2 -4 6 0
et branch	2 2 5 2
et ca	-1 1 0 6
et cand	5 6 0 4
et ce	-5 2 -4 1
et cel	2 8 2 2
et chac	7 9 4 3
et chacun	9 8 5 5
et claxon	-8 -8 -8 -7
et comant	-3 4 -2 -2
et compt	-8 -9 -11 -3
et coup	1 1 4 2
et dan	3 11 2 3
et dem	-1 -1 8 -1
et demand	12 18 6 7
et depuis	5 15 6 15
et des	-9 -5 -1 -5
et dimanch	1 1 10 1
et dir	2 14 3 4
et dit	8 13 2 2
et don	7 2 4 2
et du	-13 -16 -17 -13
et ecrit	8 1 2 2
et en	-5 -7 -6 0
et encor	2 9 8 2
et eureux	-6 -6 -5 -6
et fait	-1 -4 -7 -4
et ferm	19 7 4 6
et font	2 8 3 2
et franch	-8 -10 -8 -9
et hi	7 10 4 4
et ici	4 8 5 10
et il	12 8 2 4
et ils	12 15 2 5
et jam	1 7 1 1
et le	6 6 3 1
et leur	2 6 1 2
et lui	4 7 -1 1
et ma	-3 -5 -2 -2
et mat	-6 -5 -6 -4
et me	10 13 3 6
et menag	-5 -5 -5 -4
et menten	-12 -10 -9 -10
et mes	12 9 5 4
et mis	-7 -6 -8 -6
et moi	-9 -10 -9 -1
et mon	15 13 2 8
et ne	20 4 6 12
et not	-7 -8 -9 -6
et nous	-5 -5 -4 -4
et ojourd	7 1 2 2
et on	-6 -7 -7 -2
et ont	9 1 2 3
et parfois	1 7 2 2
et pas	6 12 4 3
et pli	-5 -7 -8 -5
et plus	1 0 1 8
et port	5 4 14 5
et pris	-4 -4 -6 -4
et puis	-6 -8 -5 -4
et que	14 13 4 3
et qui	0 2 5 1
et ram	-4 -4 -6 -4
et rang	-8 -10 -12 -8
et regard	-6 -6 -8 -6
et retour	1 1 0 6
et rien	3 8 3 4
et se	9 14 5 10
et ses	7 9 5 4
et si	7 -7 -4 -6
et soir	1 3 6 1
et son	-6 -9 0 -5
et soufl	3 1 6 2
et tir	8 3 5 4
et toujour	3 13 4 3
et tout	-13 -2 -11 -10
et trois	2 8 7 2
et un	-7 -3 5 1
et vent	-5 -5 -7 -5
et veut	6 9 2 2
et vid	4 4 19 5
et vis	2 2 8 3
et voil	-6 -8 -7 -6
etabl	-3 11 -2 -1
etabl et	-2 9 1 1
etag	-1 4 8 -1
etag de	4 4 13 5
etag par	-1 -2 8 0
etager	-1 -11 -11 -9
etager du	-2 -5 -5 -4
etag~echafodag	4 4 13 5
etag~le	-1 -1 6 0
etai	11 8 14 6
etain	6 6 18 7
etain~cart	4 4 11 4
etain~le	1 1 5 2
etais @alone	2 -7 -2 -5
etais @bore	-5 -3 -8 -8
etais @charge	-6 -6 -7 -7
etais @client	-8 -7 -8 -6
etais @deed	16 6 3 5
etais @die	-1 -7 -4 -6
etais @disabled	1 9 4 13
etais @fear	-5 -9 -10 -11
etais @given	9 0 -2 3
etais @grab	5 0 -3 0
etais @home	-8 -7 -8 -7
etais @hour	0 8 5 2
etais @hurt	-2 2 2 11
etais @insult	-1 2 0 5
etais @kind	3 -1 6 0
etais @lock	2 0 0 9
etais @lure	6 -2 1 1
etais @not	19 10 7 9
etais @sad	-6 -5 -3 7
etais @sex	9 2 2 2
etais @shame	1 5 5 6
etais @shout	2 1 2 11
etais @stop	5 1 -2 0
etais @tired	-2 -6 -3 -5
etais @wound	6 -1 -4 -2
etais asis	-5 -3 -8 -8
etais au	-6 -8 -1 -8
etais aux	3 3 11 3
etais ca	-9 -6 -7 -6
etais chez	-8 -7 -8 -7
etais coinc	8 3 0 2
etais contant	1 1 6 1
etais dan	1 0 12 1
etais dej	4 3 13 4
etais du	6 2 7 3
etais en	2 3 8 1
etais encor	6 2 7 8
etais gantil	6 -2 1 1
etais la	4 3 8 9
etais lent	0 3 3 13
etais mal	-1 0 2 12
etais malad	4 -3 2 12
etais mort	-4 -8 -7 -6
etais pas	19 11 7 10
etais pasag	-8 -7 -8 -6
etais pol	-13 -14 -11 -14
etais pour	2 1 2 11
etais pret	-3 -7 -8 -6
etais samed	0 8 2 1
etais seul	-6 -6 -7 -7
etais stres	-7 -3 -7 -9
etais sur	4 -1 7 1
etais tout	-1 0 3 5
etais un	5 12 3 4
etais une	-3 13 1 3
etais vierg	9 2 2 2
etais~a	-9 -14 -1 -13
etais~ais	-8 -10 -8 -8
etais~au	4 0 9 1
etais~avec	5 2 10 3
etais~comptoir	6 3 -1 1
etais~et	4 -7 -2 10
etais~grand	4 1 6 2
etais~haut	6 2 9 3
etais~hont	1 7 2 1
etais~ils	6 5 3 3
etais~je	-6 -6 -8 -2
etais~la	8 8 11 5
etais~le	-2 -6 0 -4
etais~magasin	3 3 9 3
etais~moi	-8 -7 -8 -7
etais~parc	0 7 2 2
etais~rien	2 1 2 11
etais~rir	-4 -7 -4 -3
etais~roug	2 2 2 7
etais~seul	0 0 7 0
etais~stag	6 1 0 1
etais~un	5 5 14 5
etais~vitr	1 8 1 2
etait	-5 -6 -4 -5
etait @adult	2 2 9 3
etait @body	-6 -5 -6 -5
etait @booze	3 14 5 4
etait @bore	-13 -12 -12 -12
etait @chem	-6 -5 -6 -5
etait @cry	4 16 4 5
etait @despair	-6 -6 -3 3
etait @die	-7 -8 -7 -2
etait @drunk	-1 12 -1 -1
etait @exclude	-6 -7 -7 -7
etait @given	6 3 5 5
etait @goback	6 1 6 12
etait @grab	-6 -9 -8 -7
etait @heat	8 2 4 10
etait @height	8 -1 4 11
etait @hour	10 4 20 14
etait @hurt	2 14 3 3
etait @insult	-13 -4 -8 -10
etait @intimate	-5 -5 -5 -6
etait @kind	-8 -9 -4 -8
etait @lgbt	9 2 3 3
etait @lock	-12 -15 -10 -11
etait @love	-2 -7 -8 -6
etait @lure	-7 -7 -9 -6
etait @me	11 7 18 17
etait @means	0 -1 3 10
etait @not	-1 3 7 5
etait @quit	6 -4 1 7
etait @race	-8 -10 -7 -7
etait @sad	-15 -8 -12 -13
etait @sexist	-5 -7 -8 -6
etait @shame	8 2 8 3
etait @shout	5 3 16 4
etait @threat	-12 -12 -11 -10
etait @throw	0 -1 3 10
etait @tired	-9 -6 -5 1
etait @touch	-8 -6 -8 -7
etait @weak	2 2 9 3
etait au	8 4 15 5
etait bien	-4 -9 -9 -7
etait catr	1 1 6 1
etait col	-6 -5 -6 -5
etait com	2 2 9 3
etait dan	-6 -11 -6 -8
etait de	-6 3 -4 -3
etait en	-10 -16 -1 -10
etait encor	2 8 4 2
etait fait	10 0 2 3
etait fin	6 1 6 12
etait froid	8 2 3 10
etait gantil	-7 -7 -9 -6
etait ivre	5 15 4 5
etait le	0 -8 -5 -1
etait long	-5 -5 -7 -6
etait malad	4 4 13 4
etait moi	-2 0 7 5
etait mon	17 6 18 16
etait mort	-10 -6 -9 -8
etait normal	9 2 3 3
etait nul	-11 -3 -7 -8
etait oubl	-8 -8 -8 -10
etait ouvert	6 10 15 6
etait part	-5 -5 -5 -6
etait pasion	-5 -6 -6 -6
etait plein	-6 -9 -6 -6
etait pli	-10 -9 -8 -7
etait plus	2 2 12 3
etait pour	5 3 16 4
etait roug	4 16 4 5
etait trop	-6 -2 -6 -6
etait un	-17 -17 -16 -15
etait une	-4 -3 -11 -5
etait vid	0 -1 3 10
etait~ai	3 6 6 2
etait~au	2 8 3 3
etait~banc	2 2 7 2
etait~bien	-5 -4 -5 -6
etait~boulot	3 3 10 3
etait~ca	-6 -9 -8 -7
etait~ce	-8 -4 -4 -8
etait~chat	8 0 -1 0
etait~cle	6 1 2 2
etait~coler	-9 -11 -9 -8
etait~cot	3 6 8 3
etait~dan	-11 -8 -6 -8
etait~de	-1 2 -7 -4
etait~depuis	2 2 7 6
etait~dev	0 0 3 8
etait~donc	5 4 12 3
etait~du	9 7 17 7
etait~en	-6 -7 -7 -2
etait~expre	7 0 1 2
etait~fin	-3 -1 6 0
etait~ils	-5 -6 -5 -6
etait~je	-3 -4 4 7
etait~le	-17 -17 -15 -16
etait~les	13 11 17 8
etait~lui	-9 -9 -8 -7
etait~ma	-10 -6 -3 -6
etait~mais	6 2 2 0
etait~mar	1 12 4 4
etait~matin	-6 -4 -8 -9
etait~me	-5 -6 -2 -5
etait~par	9 2 1 2
etait~pas	7 4 14 8
etait~peu	-8 -8 -8 -8
etait~qui	-8 -7 -9 -7
etait~sauf	5 4 15 5
etait~tapet	1 8 1 2
etait~tour	16 4 5 5
etait~tout	4 7 3 3
etait~une	7 1 2 2
etal	2 4 19 4
etal la	2 2 12 3
etalon	4 4 13 4
etal~col	2 2 8 2
etal~neopren	4 4 10 4
etap	-6 -6 -6 -5
etat	-5 -5 -6 -5
ete	-2 -6 -8 -8
ete @booze	-6 -5 -6 -5
ete @deed	-12 -10 -12 -10
ete @despair	-5 -5 -4 -4
ete @drunk	5 14 5 5
ete @fiction	4 12 5 5
ete @given	10 5 15 6
ete @hit	9 1 3 3
ete @kind	6 1 2 2
ete @lure	7 4 3 3
ete @sad	2 5 6 2
ete @selfharm	-6 -5 -6 -5
ete @shame	2 8 3 3
ete @stop	8 1 1 2
ete @strip	-7 -6 -8 -6
ete @threat	7 2 2 2
ete @touch	12 3 3 4
ete @wound	-7 -7 -8 -6
ete adopt	-6 -7 -8 -6
ete bour	1 7 2 2
ete conf	4 4 13 5
ete coup	-6 -5 -6 -5
ete ferm	-8 -7 -6 -6
ete ici	-6 -6 -5 -6
ete lais	8 1 1 2
ete touch	12 3 3 4
eteant	-2 -8 -1 -8
eteant @given	4 1 7 3
eteant des	8 4 2 2
eteant sur	-10 -12 -10 -9
eteant~de	5 2 7 3
eteant~la	-5 -7 -6 -5
eteant~ma	0 0 10 1
eteant~tet	-5 -6 -5 -5
etent	7 -8 -2 11
etent la	10 5 5 12
etent~ferm	8 -1 1 1
etent~le	-1 0 7 0
etent~lumier	10 5 5 13
etent~on	1 -1 2 8
ete~a	7 -5 -4 -2
ete~au	-7 -4 -6 -5
ete~avec	8 3 7 4
ete~de	-1 11 1 1
ete~en	-9 -10 -10 -8
ete~et	2 10 3 3
ete~hui	-6 -7 -8 -6
ete~la	9 5 2 3
ete~le	-3 -8 -7 -6
ete~ojourd	-6 -7 -8 -6
ete~par	6 -4 -3 -1
ete~parasit	0 6 1 1
ete~sur	6 7 2 4
ete~un	10 0 2 2
etinsel	8 8 30 10
etinsel partout	7 6 17 7
etinsel~ce	2 2 5 2
etinsel~etait	2 2 5 2
etinsel~styl	3 3 9 4
etiset	-16 -13 -18 -13
etiset les	-9 -10 -12 -9
etisetag	-6 -3 -9 -6
etisetag des	-7 -8 -9 -7
etiset~avec	-5 -6 -7 -5
etiset~etiset	-7 -8 -11 -7
etiset~la	-4 -4 -5 -4
etiset~vid	-4 -5 -6 -5
etoil	9 2 15 5
eton	-2 11 2 2
etouf	-10 -10 -11 -9
etranger	4 11 4 4
etrangl	4 -15 -10 -9
etrangl @shout	7 2 2 1
etrangl avec	9 2 2 3
etrangl cand	6 2 2 2
etrangl les	-6 -6 -5 -5
etrangl pour	7 2 2 1
etrangl~est	-7 -6 -5 -5
etrangl~je	13 0 1 2
etrangl~me	-8 -5 -5 -5
etrangl~parant	6 2 2 2
etre	5 3 1 5
etre @alone	6 11 3 2
etre @bore	-6 -6 -5 3
etre @charge	6 11 3 2
etre @given	-5 -2 -7 -7
etre @height	-6 -6 -5 -5
etre @sad	6 11 4 4
etre @tired	7 0 2 6
etre au	7 10 17 10
etre eleur	6 1 3 9
etre encor	12 1 2 -1
etre esai	-6 -7 -7 -6
etre fait	-6 -6 -5 -5
etre la	21 7 5 1
etre que	-6 -2 -5 -6
etre seul	6 11 3 2
etre~a	-3 8 2 1
etre~au	3 2 7 8
etre~avec	5 6 2 5
etre~cand	0 11 2 1
etre~de	5 -1 9 4
etre~demen	12 1 2 -1
etre~lui	0 12 2 2
etre~pour	5 2 2 7
etre~que	8 0 2 2
etre~veux	5 1 1 0
etroit	3 1 8 2
etud	-14 -11 -13 -12
et~19	3 3 9 3
et~a	5 4 -1 1
et~acid	2 2 5 2
et~acus	1 6 2 1
et~ador	-7 -8 -8 -7
et~afich	-4 -4 -6 -4
et~aid	3 2 9 3
et~aim	-9 -11 -8 -9
et~alait	-10 -10 -9 -8
et~alor	10 0 2 2
et~anfant	1 7 1 2
et~antand	7 9 4 4
et~apelant	2 9 3 3
et~apre	-7 -6 -6 -7
et~aret	1 3 1 6
et~argant	2 7 2 2
et~ariv	1 2 2 14
et~au	1 3 10 0
et~aur	8 7 4 4
et~aus	-11 -13 -2 -4
et~autr	1 20 1 8
et~avais	12 7 18 12
et~avait	10 2 -1 2
et~avec	-11 -3 -9 -9
et~avoir	8 1 1 -1
et~badg	-7 -9 -8 -7
et~bien	-11 -14 -11 -11
et~bles	9 12 6 10
et~bonjour	-7 -7 -7 -6
et~boug	7 -1 1 1
et~bout	3 3 8 5
et~cadr	1 2 6 2
et~canard	0 1 6 1
et~cand	3 18 4 4
et~casc	-6 -6 -6 -5
et~ce	-12 1 -7 -1
et~chac	7 4 5 9
et~cherch	1 5 1 2
et~chien	-2 5 -1 6
et~chosur	-5 -8 -11 -7
et~clavi	-6 -8 -9 -6
et~cle	9 -1 1 1
et~cliant	8 5 9 4
et~cogn	5 0 1 1
et~coleg	2 9 3 3
et~com	0 -1 4 10
et~compr	3 2 7 3
et~compt	4 8 2 5
et~confirm	-6 -7 -6 -6
et~consol	9 3 3 2
et~continu	-2 -5 -1 -3
et~contr	6 -1 1 1
et~cot	6 1 8 3
et~coton	-6 -6 -5 -5
et~cri	2 8 2 1
et~cuir	-8 -8 -13 -8
et~dan	0 -7 -12 -10
et~de	3 6 1 0
et~dedan	6 3 15 3
et~dej	8 5 5 15
et~demand	16 8 2 0
et~demandant	-2 8 1 1
et~depuis	6 11 9 18
et~derier	15 -3 3 2
et~des	-12 1 -11 -6
et~dir	-7 -7 -6 -6
et~dis	18 11 5 5
et~dit	11 10 2 8
et~dois	18 12 7 8
et~dominos	2 2 7 2
et~don	1 -7 -7 -5
et~dor	7 5 4 11
et~du	3 8 -2 -2
et~dur	3 3 4 16
et~eau	-5 -6 -6 -5
et~ecip	-6 -8 -7 -6
et~efac	1 6 1 2
et~egil	2 2 5 2
et~ele	11 6 1 2
et~en	3 14 1 3
et~encor	4 5 4 22
et~enti	1 6 2 2
et~envi	11 7 3 2
et~envoi	-1 -6 -4 -3
et~etain	2 2 7 3
et~etais	0 6 0 0
et~etait	-18 -18 -18 -13
et~eu	10 11 7 4
et~explic	-10 -11 -11 -9
et~fail	11 4 7 4
et~fair	13 2 5 8
et~fais	10 11 11 9
et~fait	7 6 5 5
et~faut	6 6 1 1
et~ferm	9 0 8 10
et~filmant	0 6 1 2
et~fin	2 6 0 -1
et~font	1 7 2 2
et~gard	6 2 12 4
et~gardien	1 9 2 2
et~gato	-6 -6 -6 -5
et~glous	1 10 1 1
et~gout	-4 -6 0 -4
et~grand	-5 -6 -5 -5
et~gueul	0 5 1 1
et~h	1 0 6 1
et~heur	1 -3 9 -1
et~hi	9 13 6 6
et~hui	7 1 5 2
et~il	13 2 -1 1
et~ils	-6 2 -4 -5
et~imit	2 6 2 2
et~insist	1 7 -1 1
et~insult	-7 0 -3 -4
et~interd	5 6 2 3
et~jam	7 0 1 -1
et~je	2 7 0 8
et~jusc	14 3 16 6
et~la	14 11 11 5
et~lacel	6 4 2 2
et~lach	0 0 2 7
et~lais	18 0 3 7
et~landemen	1 6 2 2
et~le	5 6 5 2
et~les	-8 -6 -5 -6
et~lesant	8 6 2 3
et~letr	9 3 3 3
et~lic	1 5 2 2
et~livreur	0 7 1 2
et~lui	7 2 -1 3
et~lund	3 7 9 7
et~ma	7 14 3 4
et~main	9 -2 1 5
et~maitr	-6 -8 -7 -6
et~mal	8 8 6 6
et~mang	2 8 1 8
et~march	2 8 4 3
et~matin	1 7 1 5
et~me	6 5 2 7
et~mem	-1 6 1 -1
et~merc	2 7 2 2
et~mes	6 12 5 3
et~met	7 -1 1 5
et~mid	-6 -6 -7 -5
et~mieux	-8 -9 -4 -8
et~miself	6 -4 1 5
et~moi	6 19 14 10
et~moin	3 10 3 4
et~mon	0 24 10 10
et~ne	4 2 6 16
et~not	-5 -3 -6 -5
et~nous	-8 -12 -8 -8
et~numero	2 3 9 3
et~oeuf	-6 -7 -8 -6
et~on	-12 -11 -16 -17
et~ont	12 8 0 7
et~ose	-4 9 0 3
et~pacet	-4 -7 -5 -4
et~pai	7 1 2 2
et~pain	-5 -6 -7 -5
et~par	0 1 9 1
et~parc	6 5 10 4
et~parl	11 19 5 6
et~pas	13 9 6 8
et~patianc	-6 -6 -7 -5
et~patron	3 17 3 5
et~perd	2 6 2 4
et~person	0 5 2 9
et~peur	-1 5 1 -1
et~plac	2 10 6 4
et~pleur	2 1 2 8
et~pli	-1 -4 -6 -4
et~plong	2 8 4 3
et~plot	-9 -9 -10 -8
et~point	11 3 3 4
et~post	1 9 2 3
et~poulet	1 2 7 2
et~pour	9 -1 1 -1
et~pouv	11 0 3 2
et~pres	3 3 8 4
et~presc	4 8 2 3
et~pris	18 9 6 7
et~que	9 13 4 3
et~qui	-3 9 -5 8
et~racont	0 8 1 2
et~racroch	3 4 5 16
et~regard	9 2 1 5
et~remarc	3 12 2 3
et~rentr	4 1 -1 7
et~rep	1 7 2 2
et~repans	1 1 1 7
et~repart	-6 0 -8 -5
et~repet	3 17 4 4
et~resin	2 2 5 2
et~rest	10 0 4 13
et~revel	1 1 1 8
et~revois	1 0 2 10
et~ri	0 -7 -4 -3
et~rien	-2 12 3 16
et~roug	2 4 9 2
et~sait	7 4 5 13
et~savant	3 12 4 9
et~se	-1 1 -6 -8
et~seau	2 3 10 3
et~ser	11 -3 3 1
et~serviet	-6 -7 -10 -6
et~ses	3 7 2 6
et~si	5 9 1 0
et~sifl	-6 -6 -5 -5
et~soir	12 5 14 8
et~sont	1 -7 -6 -5
et~sourir	-11 -12 -11 -10
et~souvant	3 11 2 0
et~standard	5 12 4 5
et~stylo	-6 -6 -6 -7
et~suis	9 -2 2 14
et~sur	18 21 16 9
et~tap	10 3 2 1
et~te	31 1 3 6
et~telefon	8 2 4 11
et~ten	5 0 5 1
et~tenu	-1 -7 -4 -4
et~tet	0 12 2 2
et~tient	6 4 0 1
et~tir	3 5 8 3
et~tomb	13 0 0 2
et~touch	5 -2 0 1
et~tourn	2 -7 1 -1
et~tous	-4 7 -3 -4
et~tout	4 1 -7 -6
et~tu	8 7 3 3
et~tuteur	-3 10 -1 -1
et~tutric	-3 -8 -6 -5
et~un	6 3 -1 1
et~une	19 19 17 9
et~va	-6 -8 -1 -8
et~vest	-5 -4 -5 -4
et~veut	3 9 3 3
et~vid	2 1 11 2
et~visiteur	1 5 7 2
et~voil	-7 -8 -7 -7
et~vont	8 1 2 2
et~voul	7 -7 -1 2
et~vrai	-4 -4 -7 -6
et~y	-7 -1 -4 1
eu @alone	12 4 3 4
eu @blow	-1 4 -5 -3
eu @despair	-1 1 1 7
eu @fear	-8 -5 -2 -5
eu @given	0 10 -4 -1
eu @me	1 9 4 -1
eu @shame	11 1 3 8
eu deux	12 4 3 4
eu droit	-1 4 -5 -3
eu envi	-1 1 1 7
eu hont	7 1 3 8
eu la	-13 -11 -12 -12
eu le	0 -6 9 -1
eu les	2 8 5 3
eu mes	1 8 2 2
eu peur	-8 -5 -2 -5
eu six	3 9 2 3
eu un	-13 -9 -11 -11
eu une	-11 -9 -12 -7
eureux	-14 -20 -18 -15
eureux @he	6 1 1 1
eureux~journ	-4 -4 -4 -6
euros	5 1 7 -1
euros @i	8 4 11 5
euros @shout	8 -2 -1 0
euros je	8 4 11 5
euros pour	8 -2 -1 0
euros~ai	8 4 11 5
euros~mon	2 1 9 2
euros~sac	2 1 9 2
eux	4 20 7 11
eux @i	2 18 3 5
eux @me	-6 -7 -6 -1
eux @shout	1 0 6 8
eux au	3 7 3 7
eux aus	2 6 2 2
eux et	2 1 3 9
eux je	2 18 3 5
eux la	7 0 1 1
eux moi	-6 -10 -6 -2
eux ne	1 -1 1 7
eux pour	1 0 6 8
eux~ca	0 7 1 1
eux~je	1 -2 1 8
eux~la	1 7 2 0
eux~le	0 5 6 11
eux~leur	3 9 7 2
eux~me	0 5 1 1
eux~moi	3 0 3 11
eux~ne	2 5 2 8
eux~pas	1 -1 2 6
eux~suis	1 13 2 0
eu~au	5 -8 -4 -4
eu~bagar	-4 -5 -4 -4
eu~bras	0 2 10 3
eu~com	5 15 4 5
eu~de	2 0 7 8
eu~des	6 2 6 3
eu~droit	4 3 14 2
eu~du	-7 -9 -8 -7
eu~hont	2 11 1 1
eu~hui	6 7 3 3
eu~je	1 -2 4 13
eu~la	4 6 2 2
eu~le	1 4 8 2
eu~main	-5 -5 -6 -5
eu~qui	1 0 10 1
eu~regl	1 8 2 2
eu~stag	-10 -8 -7 -7
eu~yeux	1 4 7 2
evacu	-6 -6 -7 -5
evantel	-6 -7 -7 -6
everi	2 6 2 2
everibodi	1 7 2 2
everion	0 6 1 1
evi	14 7 10 5
evidant	-9 -9 -7 -8
evit	-6 2 -5 -4
exager	1 10 1 -1
exanpl	1 10 2 2
exanpl de	4 15 5 5
exanpl~ce	4 15 5 5
exanpl~que	2 8 2 2
excel	-13 -13 -15 -12
excit	7 -3 0 1
excus	4 8 -2 -1
excus a	-3 6 -1 0
excus apre	8 7 4 4
excus de	4 8 4 4
excus la	3 8 3 3
excus~ele	1 6 1 2
excus~est	9 10 4 5
excus~et	7 1 2 2
excus~genoux	-1 8 1 2
excus~me	7 1 2 2
excus~pour	4 5 1 2
execu	-8 -4 -8 -7
exersic	-16 -17 -16 -15
exersic de	-8 -8 -8 -7
exersic~a	-8 -9 -10 -8
exig	12 4 4 4
exist	-1 -10 -5 -3
exist @deed	1 0 4 7
exist @given	1 0 4 7
exist @not	6 -2 3 4
exist pas	1 0 4 7
exist~cand	2 5 3 7
explic	-11 -10 -11 -8
explic @given	-6 -7 -5 -5
explic ce	-11 -11 -10 -9
explic chac	-7 -7 -6 -6
explic comant	-8 -9 -8 -7
explic la	-7 -7 -8 -7
explic le	-8 -11 -11 -6
explic les	-5 2 -4 -3
explic pourcoi	-10 -11 -9 -9
explic que	3 -6 -3 -3
explic tout	-6 -7 -5 -5
explic~a	-4 -6 -4 -4
explic~chos	3 8 5 10
explic~de	-6 -7 -7 -6
explic~du	-6 -6 -7 -5
explic~ele	-7 -8 -6 -6
explic~fois	-4 -4 -4 -4
explic~les	-8 -7 -7 -7
explic~meti	8 3 4 8
explic~on	-6 -6 -4 -4
explic~que	-11 -11 -10 -9
explic~san	-5 -4 -4 -5
explisant	0 -1 0 9
explos	-20 -15 -19 -17
explos de	-10 -8 -8 -8
explos~de	-6 -7 -7 -6
explos~le	-6 -7 -7 -6
expo	-12 -14 -13 -11
expos	-16 -16 -16 -14
expos du	-7 -10 -8 -7
exposit	-6 -5 -7 -5
expre	18 16 2 5
expre @he	8 4 2 2
expre @shout	4 0 -2 -3
expre avec	9 0 -3 1
expre de	4 10 2 3
expre en	0 5 1 0
expre et	14 16 5 6
expre il	8 1 1 2
expre pour	4 0 -2 -3
expre une	5 1 1 2
expre~a	1 9 1 2
expre~ca	11 1 2 2
expre~ele	3 7 3 3
expre~fer	5 0 -3 0
expre~je	11 5 2 3
expre~la	6 4 2 2
expre~le	11 3 -2 2
expre~me	0 5 0 -1
expre~person	9 2 2 2
expre~pun	6 -1 1 0
expre~que	0 5 -2 -1
expre~suis	9 1 1 1
exterieur	21 3 4 6
exterieur @i	7 2 2 2
exterieur je	7 2 2 2
exterieur~ai	7 2 2 2
exterieur~je	7 2 2 3
extincteur	3 2 2 12
fabric	-11 -4 -11 -7
fabric un	-7 -6 -7 -5
fac	-3 10 -6 -4
fac au	3 14 2 3
fach	-1 -8 -4 7
fach~moi	0 1 1 8
facil	6 5 6 3
facon	3 10 -1 0
facon de	0 12 -1 0
facon~je	10 5 3 2
facon~march	1 8 1 2
facon~me	3 17 5 4
facteur	-14 -14 -15 -6
facteur a	-5 -5 -7 -5
factric	-7 -7 -8 -6
factur~a	5 12 5 5
fac~mur	3 14 2 3
faibl	-9 -11 -9 -9
fail	2 -5 -2 1
fail @cry	-5 -7 -5 -6
fail @despair	-4 -5 -4 -4
fail @die	-12 -4 -8 -8
fail @fear	-7 2 -4 -3
fail @me	-5 1 10 7
fail @wound	-10 -1 -8 -7
fail me	-5 1 10 7
fail mour	-7 -6 -5 -5
fail ne	17 5 6 11
fail pleur	-4 -5 -4 -4
fail saut	9 1 2 2
fail tomb	-7 2 -4 -3
fail~de	-15 -14 -12 -13
fail~ma	-8 -6 -5 -6
fail~me	8 2 3 8
fail~pas	17 5 6 11
fail~sur	0 0 -1 7
faim	-10 -9 -9 -2
fain	3 9 3 4
fair	4 2 1 5
fair @cry	1 15 4 3
fair @deed	5 12 4 3
fair @die	-6 -6 -5 -5
fair @exclude	-7 -8 -5 -7
fair @hide	9 8 5 10
fair @joke	5 15 4 5
fair @kind	-9 -10 -10 -9
fair @love	0 7 1 7
fair @mock	5 15 4 5
fair @not	-9 -7 -7 0
fair @sexist	1 0 0 6
fair @shame	7 8 3 3
fair @shout	11 7 3 3
fair @throw	6 6 8 4
fair @told	2 8 2 2
fair confianc	-9 -10 -10 -9
fair cri	7 3 2 2
fair de	-4 0 -2 7
fair des	5 4 8 1
fair du	4 0 9 8
fair en	0 7 1 -2
fair jol	1 0 0 6
fair la	4 0 7 4
fair lui	-4 -6 -7 -5
fair plus	-7 -5 -4 -1
fair rir	5 15 4 5
fair sembl	9 8 5 10
fair son	-3 6 0 -1
fair trait	2 8 2 2
fair un	6 -12 -9 -5
fair une	-9 -10 -2 -6
fair~betis	3 6 3 7
fair~bruit	-8 -7 -7 -7
fair~ca	9 0 1 8
fair~caf	2 7 2 2
fair~ce	-6 -2 -6 -5
fair~cours	1 4 8 2
fair~de	3 7 1 9
fair~dev	8 -1 1 0
fair~du	1 0 5 1
fair~et	-1 8 5 -1
fair~je	-6 -3 -3 5
fair~la	1 19 2 4
fair~les	0 8 2 1
fair~mem	4 0 2 9
fair~moi	0 0 2 14
fair~mot	0 -2 2 10
fair~pas	13 3 4 4
fair~pend	-5 -6 -5 -5
fair~peu	-9 -10 -10 -9
fair~pour	4 3 12 13
fair~son	3 3 3 7
fair~tard	-7 -5 -4 -1
fair~temp	2 2 3 10
fair~toi	7 -1 0 1
fair~un	-7 -7 -9 -9
fair~une	1 2 10 2
fais	1 4 1 1
fais @alone	4 7 5 2
fais @bore	2 0 2 19
fais @despair	12 -1 2 3
fais @exclude	-1 12 5 7
fais @fear	5 10 2 1
fais @hide	5 0 0 6
fais @me	-12 -9 -12 -12
fais @selfharm	2 10 1 0
fais @shame	4 12 4 4
fais @shout	0 11 1 -5
fais @threat	1 6 2 2
fais @told	1 5 1 1
fais atent	1 6 2 2
fais ce	-4 -6 -3 -1
fais chi	2 0 2 17
fais coi	10 -1 2 2
fais expre	-2 11 1 2
fais fuir	2 11 3 3
fais just	2 5 2 6
fais la	-5 -7 -8 -7
fais le	2 18 7 1
fais les	-7 -10 -2 -7
fais mon	-9 -5 -9 -9
fais que	2 0 2 11
fais sembl	5 0 0 6
fais ses	5 12 15 6
fais son	3 2 11 2
fais trait	1 5 1 1
fais~bilan	-6 -6 -7 -6
fais~caf	3 9 2 3
fais~ce	0 -6 -5 -4
fais~cliantel	2 8 2 2
fais~cours	3 11 9 4
fais~de	4 8 7 17
fais~detour	-2 6 -2 -2
fais~du	6 7 10 11
fais~en	2 9 3 3
fais~et	-8 -8 -7 -8
fais~je	2 6 5 5
fais~la	3 14 5 11
fais~mon	8 6 2 1
fais~ne	4 7 2 2
fais~on	-6 -7 -5 -2
fais~par	-2 10 -1 0
fais~post	3 1 12 2
fais~pour	1 6 1 0
fais~que	5 -11 -4 -4
fais~tour	3 23 4 5
fais~tout	-7 1 -6 -8
fais~vieil	6 -1 1 1
fait 8h	2 2 5 2
fait @alone	1 2 16 7
fait @blood	-9 -10 -9 -9
fait @blow	9 -6 -3 -2
fait @body	2 10 2 1
fait @boozeDrink	5 17 3 4
fait @cry	5 9 3 3
fait @deed	-1 14 12 2
fait @demolish	-4 8 1 0
fait @despair	-2 6 -2 1
fait @die	7 7 2 3
fait @exclude	9 6 -1 0
fait @given	1 9 7 6
fait @goback	4 7 6 2
fait @grab	1 7 14 3
fait @he	-8 -15 -10 -12
fait @heat	1 -4 -7 -4
fait @height	5 9 -1 2
fait @hide	4 26 2 4
fait @hit	14 -3 11 2
fait @hour	15 10 21 14
fait @hurt	6 2 -2 -2
fait @i	0 0 4 9
fait @intimate	-4 -8 -7 -6
fait @joke	-8 1 -7 -7
fait @lock	-4 -6 -3 -8
fait @looks	5 8 1 3
fait @lure	7 16 5 6
fait @machine	5 1 5 2
fait @mock	-5 6 -5 -5
fait @not	8 21 9 8
fait @photo	2 11 3 3
fait @price	-2 -6 -9 -6
fait @quit	-5 0 -8 -6
fait @sad	8 3 3 0
fait @see	-11 -15 -16 -12
fait @selfharm	10 1 -2 0
fait @serve	2 11 3 3
fait @sex	-15 -20 -16 -11
fait @shame	1 13 0 4
fait @shout	7 18 2 11
fait @threat	-8 -7 -9 -10
fait @throw	-1 -4 -6 -4
fait @to	-10 -12 -13 -10
fait @told	0 20 2 3
fait @touch	9 0 6 3
fait @wound	8 7 4 5
fait a	-6 -3 -7 -5
fait angeul	1 2 1 7
fait ansanbl	0 7 2 1
fait antrer	8 1 7 3
fait apel	2 11 3 3
fait atent	-7 -5 -4 -6
fait avanc	1 1 8 2
fait avoir	-9 -9 -8 -8
fait bocoup	2 4 6 2
fait boir	3 14 1 3
fait catr	6 1 5 8
fait ce	-6 -8 -6 -6
fait chant	1 8 1 1
fait chaud	-6 -10 -9 -7
fait coi	1 11 2 2
fait confianc	4 3 12 4
fait de	0 9 10 14
fait defil	8 7 4 4
fait demand	8 5 4 4
fait des	-5 -5 -7 -5
fait desus	4 7 2 2
fait deux	1 3 14 7
fait diver	-3 -4 -3 -3
fait dix	0 -2 1 6
fait du	-4 -11 -5 -9
fait efac	3 14 4 4
fait en	-7 -5 -9 -8
fait expre	13 4 2 3
fait fair	-8 -8 -9 -9
fait fin	2 10 0 2
fait frap	7 1 2 2
fait gout	2 5 -4 0
fait gueul	2 10 2 1
fait hurl	1 9 1 2
fait il	-2 -8 -4 -5
fait ils	-7 -9 -7 -9
fait je	0 0 4 9
fait la	-4 -7 4 -3
fait le	-10 -3 -8 -9
fait les	-13 -15 -10 -10
fait lir	-8 -7 -8 -6
fait mal	6 2 -2 -2
fait mang	5 8 1 3
fait metr	5 9 -1 2
fait moi	-5 -7 -6 -5
fait mont	3 11 6 4
fait mordr	1 1 11 1
fait netoi	1 7 0 2
fait ojourd	4 4 6 11
fait part	-4 -8 -7 -6
fait pas	3 18 6 4
fait peur	-1 -2 -5 -7
fait pic	-9 -10 -9 -9
fait plais	-11 -13 -10 -7
fait pleur	5 9 3 3
fait plus	7 5 4 6
fait pour	7 5 4 12
fait prepar	2 1 11 2
fait prometr	1 12 2 2
fait rabes	1 6 2 2
fait remarc	-9 -7 -7 -7
fait rentr	5 3 11 4
fait repet	6 19 6 7
fait reprandr	-6 -7 -6 -6
fait rir	-8 1 -7 -7
fait sembl	3 10 -2 -1
fait ses	3 6 9 4
fait six	2 2 9 2
fait son	-6 -3 -6 -5
fait sursot	-6 -10 -7 -6
fait tap	12 -2 2 2
fait ten	3 2 10 3
fait tir	-3 8 3 1
fait tomb	13 9 8 8
fait tourn	4 1 8 2
fait trait	1 8 1 2
fait trois	3 2 5 7
fait troncon	2 1 5 2
fait trop	1 10 3 4
fait un	-12 -11 -9 -8
fait une	-3 -5 -9 -6
fait ven	2 5 9 3
fait vendr	1 6 9 3
fait visit	-10 -12 -13 -10
fait~10	2 7 3 3
fait~11	1 1 4 1
fait~a	-9 -1 -7 -6
fait~asis	3 4 7 3
fait~au	-10 -12 -11 -6
fait~aux	-2 -7 -5 -4
fait~avec	-9 -7 -6 -4
fait~bien	-10 -12 -10 -11
fait~bier	1 6 0 2
fait~bis	-4 -7 -4 -5
fait~boit	-7 -8 -10 -7
fait~boul	-6 -6 -9 -6
fait~cado	-5 -6 -8 -6
fait~calin	-8 -9 -7 -6
fait~ce	2 6 -1 5
fait~cet	5 3 5 5
fait~chac	-8 0 -7 -5
fait~chez	0 8 2 2
fait~cle	7 4 1 2
fait~com	4 6 2 8
fait~complet	4 4 12 4
fait~coup	4 4 9 4
fait~cris	1 1 1 10
fait~croch	11 7 3 4
fait~dan	6 0 4 -2
fait~debout	1 6 0 1
fait~des	-1 -9 -7 -7
fait~desus	2 10 5 2
fait~deux	1 0 5 -4
fait~dev	2 7 2 2
fait~dimanch	15 3 0 2
fait~doigt	-9 -5 -9 -7
fait~du	-7 -2 0 -2
fait~en	-5 -12 -12 1
fait~et	2 -2 -5 1
fait~etrang	1 7 2 2
fait~faut	0 8 2 2
fait~fermetur	3 3 12 4
fait~fois	10 16 6 12
fait~fond	2 10 0 2
fait~foto	0 9 1 7
fait~fotocop	-4 -4 -6 -4
fait~fras	1 7 2 2
fait~genoux	1 7 0 2
fait~group	2 12 4 3
fait~heur	0 3 8 0
fait~hom	1 7 1 2
fait~hui	4 4 6 11
fait~il	7 0 -2 -1
fait~ils	3 7 9 2
fait~je	-5 0 -8 -10
fait~jour	6 -7 8 11
fait~la	-4 6 -2 -5
fait~le	5 8 9 4
fait~les	-4 1 4 -3
fait~list	8 5 -2 0
fait~lui	0 9 3 3
fait~mal	9 0 1 1
fait~march	5 8 8 5
fait~me	3 5 -1 0
fait~menag	3 7 2 2
fait~meti	0 -5 -4 -4
fait~metr	-5 -7 -6 -5
fait~moi	10 -3 5 5
fait~mon	-5 -7 -5 -5
fait~ne	1 7 1 4
fait~nivo	-7 -6 -6 -6
fait~ojourd	4 4 11 5
fait~pacet	-4 -6 -6 3
fait~pano	-7 -8 -8 -6
fait~pans	2 1 7 2
fait~par	18 8 18 16
fait~parc	-8 -4 -6 -6
fait~pet	1 8 5 3
fait~petit	-12 -13 -17 -11
fait~peur	-5 -6 -6 -6
fait~picr	1 1 6 2
fait~pied	5 1 -5 -1
fait~pinc	4 5 12 21
fait~plan	3 2 10 3
fait~plat	-5 -6 -4 -4
fait~plato	1 10 1 2
fait~pour	-7 4 -1 -7
fait~que	-4 -2 -8 -5
fait~regard	-4 -4 -6 -4
fait~remarc	-8 -5 -5 -5
fait~rest	4 2 4 14
fait~retour	9 4 7 4
fait~rhum	2 10 1 2
fait~rien	0 -2 0 7
fait~rir	11 17 4 7
fait~san	-1 7 4 0
fait~servic	1 1 6 1
fait~ses	3 7 2 3
fait~seul	-5 -5 -6 -5
fait~si	7 5 5 3
fait~simul	-4 -4 -6 -4
fait~sur	-2 5 1 -2
fait~tabl	2 7 2 3
fait~toilet	-4 0 6 0
fait~tour	-8 -8 -10 -7
fait~tous	-6 6 -4 -2
fait~tout	-10 -4 -10 -7
fait~un	-6 3 6 4
fait~une	-9 0 -7 -3
fait~vacin	4 4 11 4
fait~vapeur	-5 -5 -7 -5
fait~video	3 11 3 3
fait~vieux	1 2 8 2
fait~vinegret	-5 -5 -7 -5
fait~vitrin	-8 -9 -10 -8
fal	-11 -8 -6 -10
fal @deed	-6 -7 -11 -9
fal @given	7 8 4 3
fal pas	6 7 0 2
falu	-11 -7 0 -6
falu que	-7 -8 0 -4
fal~la	7 1 3 2
fal~me	-8 -2 -4 -4
famil	2 7 -1 3
famil @me	2 1 2 8
famil de	2 7 2 2
famil me	2 1 2 8
familial	-5 -6 -5 -5
famil~il	3 10 3 3
famil~manc	2 1 2 8
fandeux	4 4 13 5
fandeux @pressure	3 3 8 3
fandeux idrol	3 3 8 3
fantom	-15 -17 -15 -13
fanwic	1 0 13 2
fanwic dan	2 2 5 2
fanwic~le	4 3 11 4
far	-8 -7 -8 -7
farc	4 10 3 4
farin de	2 2 7 2
farin et	-7 -8 -9 -7
farin~25	4 4 12 4
farin~cilos	3 3 9 3
farin~le	-6 -6 -10 -6
farmasien	-6 -9 -7 -7
farmasien @deed	-5 -5 -6 -4
farmasien~les	-9 -7 -8 -7
fas	14 5 8 4
fas des	5 0 1 1
fasin	-6 -6 -6 -5
fatig	-1 -3 -2 6
fatigu	-13 -16 -14 0
fatigu @i	-1 0 0 8
fatigu ce	-9 -8 -8 -10
fatigu et	-4 -5 -5 -6
fatigu je	-1 0 0 8
fatigu mais	-7 -7 -8 -5
fatigu qui	1 0 1 7
fatigu~bon	-5 -5 -5 -6
fatigu~contant	-9 -9 -10 -12
fatigu~journ	-6 -5 -6 -8
fatigu~ne	1 0 1 7
fatigu~soir	-9 -8 -8 -10
fatigu~trop	-5 -5 -6 -7
fatou	-4 0 -6 -4
fauch	2 1 11 2
faudr	6 2 1 1
faus	-12 -7 -12 -9
faus~de	1 7 1 2
faus~le	-10 -9 -10 -8
faut	-6 -6 -8 -6
faut @bore	-8 -9 -8 -7
faut @deed	0 5 1 -1
faut @exclude	-5 -5 -4 -4
faut @given	5 9 2 1
faut @goback	1 11 2 1
faut @grab	-8 -8 -7 -6
faut @hit	-6 -5 -4 -4
faut @lure	-5 -5 -2 -3
faut @not	5 9 0 1
faut @shout	-6 -8 -6 -5
faut @threat	-4 -6 -4 -4
faut @throw	-2 -1 7 0
faut @touch	-5 -5 -4 -4
faut demand	-5 -5 -2 -3
faut en	3 6 3 3
faut et	3 12 4 5
faut pas	11 17 6 6
faut pous	-2 -1 7 0
faut se	-8 -10 -9 -7
faut toujour	-8 -7 -7 -6
faut y	2 10 2 1
faut~bien	-6 -5 -6 -5
faut~de	-6 -6 -7 -6
faut~dir	-1 -7 -3 4
faut~fort	-9 -8 -8 -7
faut~la	-12 -17 -11 -12
faut~le	-10 -7 -10 -7
faut~les	-8 -13 -8 -9
faut~mes	2 9 3 3
faut~on	-7 -8 -7 -6
faut~pour	-9 -10 -8 -7
faut~que	4 12 4 4
faux @lure	-5 -5 -5 -4
faux bilet	-5 -5 -5 -4
faux compt	4 17 5 5
faux et	2 6 2 2
faux~a	1 6 1 1
faux~au	3 2 12 3
faux~de	-6 -6 -6 -5
faux~je	3 6 6 3
faux~me	2 11 3 3
faux~mon	3 10 3 3
faux~pour	1 8 2 2
fax	-1 -3 -1 6
feign	6 22 7 7
fel	7 1 3 12
felisit	-13 -17 -10 -12
felisit @shout	-7 -9 -7 -6
felisit pour	-7 -9 -7 -6
felisit~a	-8 -5 -6 -6
felisit~le	-5 -7 -4 -4
felisit~me	-8 -5 -6 -6
fem	4 6 -2 -1
fem @hit	-6 -6 -4 -4
fem @nude	14 7 5 5
fem @sex	14 7 5 5
fem @shame	0 8 2 2
fem batu	-6 -6 -4 -4
fem de	0 7 0 -1
fem dev	0 8 2 2
fem nu	12 5 4 4
fem~il	11 1 3 3
fem~la	12 0 3 3
fem~le	7 5 1 2
fem~menag	0 9 0 0
fem~pas	10 -2 2 2
fendu	5 0 6 1
fendu des	2 1 8 2
fenetr	-7 -3 1 -6
fenetr du	1 7 1 2
fenetr~buro	1 7 1 2
fenetr~je	1 7 2 2
fer	13 6 10 7
fer @despair	2 22 4 4
fer @fear	0 -7 -4 -4
fer @not	-7 -9 -8 -9
fer a	17 2 15 6
fer des	10 1 2 3
fer mieux	4 25 6 6
fer sur	9 1 0 2
fer vendr	0 6 2 1
ferel	3 3 10 4
ferm @given	-3 -6 -3 -4
ferm @he	8 3 -1 1
ferm a	2 -9 -11 -6
ferm ils	8 3 -1 1
ferm le	-6 -14 -7 -11
ferm les	5 0 1 10
ferm ta	0 6 1 1
ferm toujour	8 -1 1 2
fermetur	20 14 23 11
fermier	-6 -6 -6 -5
fermi~je	-1 -6 -3 -3
fermi~que	-1 -6 -3 -3
ferm~a	-1 -8 -3 -7
ferm~buro	7 4 3 3
ferm~cle	7 -5 -5 -2
ferm~en	4 2 6 2
ferm~et	1 9 1 1
ferm~gueul	0 6 1 1
ferm~il	-2 7 1 1
ferm~je	-5 -8 -4 -1
ferm~la	7 4 1 2
ferm~on	-9 -8 -8 -7
ferm~pes	-3 -4 -5 -3
ferm~port	12 -5 0 7
ferm~une	11 2 3 3
ferm~yeux	4 -2 0 10
fer~a	-6 -3 -3 -5
fer~de	4 -6 -5 -6
fer~fer	-10 -11 -12 -10
fer~je	7 -2 -3 -1
fer~lis	3 2 12 3
fer~ma	0 -5 -3 -3
fer~me	-2 1 10 2
fer~repas	12 2 2 3
fer~soud	6 3 4 3
fer~sur	5 6 10 4
fer~un	-7 -7 -6 -6
fes	22 8 5 7
fes a	10 1 2 3
fesco	3 3 8 3
fes~a	8 1 2 2
fes~je	3 6 2 2
fes~le	8 2 2 3
fet	-2 4 -5 3
fet la	1 7 0 2
fet un	5 5 6 16
fetag	1 0 10 2
fet~aniverser	9 4 6 16
fet~de	6 7 2 2
fet~fin	2 10 2 2
fet~je	1 1 -1 8
feu	-5 -7 -3 -4
feu de	1 -2 6 0
feu sacr	-6 -6 -8 -6
feuil	-10 -9 -14 -10
feuil au	-6 -6 -6 -5
feuil de	-7 -1 -10 -6
feuil et	-1 8 0 0
feuilet	7 9 19 8
feuil~heur	3 13 3 4
feuil~le	-6 -6 -3 -4
feuil~rato	-5 -5 -7 -5
feutr	-7 -5 -9 -7
feux	-5 -6 -6 -5
feu~avec	5 5 13 5
feu~ce	-11 -11 -13 -10
feu~mid	-5 -4 -6 -4
fi	-16 -15 -14 -14
fibroc	3 4 11 4
fibroc~ai	2 2 6 2
ficel	-11 -11 -13 -10
fich	-14 -13 -18 -12
fich de	-4 -2 -4 -3
fichi	-8 -10 -9 -8
fichu	4 12 6 12
fier	-12 -12 -7 -10
fier de	-6 -7 -8 -7
fiert	-10 -16 -7 -9
fier~moi	-6 -7 -8 -7
figur	23 8 4 5
figur @i	5 1 0 1
figur je	5 1 0 1
figur que	-1 6 0 0
figur~ai	10 2 2 3
figur~demand	7 0 2 2
figur~je	5 6 2 1
figur~le	13 3 3 4
fil	0 7 0 -1
fil @booze	-2 -2 5 0
fil @cry	1 2 9 3
fil @hurt	1 2 9 3
fil ce	4 11 4 4
fil de	9 20 10 9
fil du	19 4 8 6
fil en	2 10 2 2
fil et	-8 -6 -1 -5
fil la	-1 -6 4 -2
fil ne	3 15 5 3
fil roug	1 2 9 3
fil sous	2 11 2 3
fil sur	5 16 5 6
fil une	3 13 4 5
filet de	3 3 11 4
film	1 -9 -10 -6
film @deed	9 2 2 2
film @touch	10 2 2 3
film de	-2 -6 -6 -4
film du	1 -1 1 7
film en	0 7 2 2
film est	-9 -7 -9 -8
film pend	6 1 1 2
film plastic	9 0 0 1
film pos	10 2 2 3
filmant	0 6 1 2
film~avec	-7 -5 -7 -6
film~dan	8 6 3 4
film~je	9 -1 1 2
film~le	-4 -7 -6 -6
film~que	10 2 3 3
film~sur	12 1 3 3
filtr le	1 2 6 2
filtr~huil	1 2 6 2
fil~a	-1 9 12 1
fil~age	7 -2 1 1
fil~atent	3 6 8 4
fil~autr	1 10 2 2
fil~capot	2 11 2 3
fil~ce	-3 6 -1 -1
fil~cliant	2 8 2 2
fil~dix	3 9 2 3
fil~eleveur	7 7 3 3
fil~en	1 8 2 3
fil~est	4 9 2 3
fil~et	1 10 4 2
fil~la	-3 -4 -6 -4
fil~le	4 8 0 0
fil~mecan	4 15 4 5
fil~moi	7 10 4 4
fil~mon	7 -2 1 1
fil~pas	4 12 4 5
fil~patron	13 2 2 3
fil~pour	4 11 4 5
fil~se	-5 -7 -5 -4
fil~tout	0 -2 6 0
fil~un	-2 9 2 0
fin @deed	6 4 3 2
fin @i	-8 -9 -9 -5
fin @me	0 -2 -6 -7
fin @past	-8 -10 -8 -7
fin a	1 4 13 8
fin avant	-8 -10 -8 -7
fin ca	6 1 3 6
fin ce	8 2 2 3
fin dan	2 7 0 1
fin de	-10 3 -4 1
fin du	-3 5 -5 -3
fin en	-10 -1 -8 -7
fin et	-9 -8 -7 -6
fin hi	4 1 2 7
fin ils	1 6 1 1
fin je	-8 -9 -9 -5
fin la	1 7 3 7
fin les	-7 1 -10 -5
fin ma	9 6 2 1
fin mais	6 1 1 1
fin mon	-10 -12 -10 -10
fin par	9 3 -1 4
fin pas	6 4 3 2
fin plus	-7 -7 -7 -5
final	-4 -5 2 4
final @i	5 4 7 12
final je	5 4 7 12
final~ai	5 4 8 13
fin~16h30	-5 -6 -7 -5
fin~21	1 1 6 1
fin~23	3 2 9 3
fin~a	5 6 17 5
fin~ai	0 -5 -5 -7
fin~au	5 9 9 2
fin~avec	-6 -6 -7 -7
fin~ce	-11 -14 -10 -11
fin~de	-4 6 -7 -4
fin~des	1 10 0 1
fin~en	7 5 4 10
fin~et	0 0 0 7
fin~fond	2 10 0 2
fin~fras	-7 -8 -6 -6
fin~h	0 0 6 1
fin~je	7 2 0 3
fin~journ	-1 -2 -1 8
fin~la	4 12 9 17
fin~larm	1 6 1 1
fin~le	2 -7 -5 -5
fin~les	1 2 2 8
fin~ma	-10 -13 -9 -9
fin~matin	10 2 2 3
fin~pas	-7 -7 -7 -9
fin~poubel	3 2 2 9
fin~raport	-13 -12 -10 -11
fin~semen	0 9 5 6
fin~servic	5 11 13 6
fin~soir	7 2 2 2
fin~suis	-8 -10 -7 -8
fin~tot	-7 -7 -7 -5
fin~ver	1 12 -2 2
fix	11 26 16 13
fix le	2 1 1 7
fixateur	6 6 19 6
fix~de	3 2 6 7
fix~le	3 15 4 4
flac	7 9 7 5
flamb	-3 -7 10 -2
flamb les	1 -2 13 2
flamb~au	-1 -3 7 0
flamb~banan	1 0 7 2
flamb~crep	-4 -8 4 -3
flamb~dev	0 -2 5 0
flasc	3 20 3 5
flasc dan	1 9 1 2
flasc~boit	0 6 1 1
flasc~la	0 6 1 1
flash	-8 -9 -11 -8
flech	-9 -9 -5 -7
flem	3 3 4 13
flem total	3 3 4 13
fleur	-15 -17 -18 -12
fleurist	-9 -9 -6 -9
fleurist @me	0 -5 -6 -4
fleurist me	0 -5 -6 -4
fleurist~a	-1 -5 -7 -4
flingu	7 0 0 1
flip	-7 3 -6 -5
flip @shout	-6 -8 -6 -6
flip pour	-6 -8 -6 -6
flip~le	-2 3 -2 -2
flocag	2 2 7 2
flocag du	2 2 7 2
flocag~plafond	2 2 7 2
flot	2 1 1 8
flut	0 -2 5 0
flyer	-6 -7 -5 -6
fo	3 12 3 3
fo @deed	0 9 1 1
fo @given	0 9 1 1
fo @not	0 9 1 1
fo pas	0 9 1 1
foi	2 5 1 1
foi @he	1 6 1 1
foi ils	1 6 1 1
fois @he	6 11 3 4
fois @i	11 -2 -3 -2
fois @not	-6 -6 -6 -6
fois @wound	-7 -7 -8 -7
fois ce	9 0 1 7
fois cet	0 8 1 1
fois chac	3 1 3 12
fois dan	0 5 1 1
fois de	-10 -14 -7 -10
fois ele	3 9 2 3
fois en	4 -1 -1 6
fois et	3 -7 -4 -2
fois je	11 -2 -3 -2
fois la	0 -6 -6 6
fois le	0 9 -1 6
fois ojourd	7 2 2 9
fois par	-12 -5 -8 -11
fois que	13 10 3 6
fois sous	2 2 5 2
fois~a	-5 -6 -8 -6
fois~deuxiem	8 2 2 2
fois~dev	2 5 2 2
fois~du	-1 0 -1 7
fois~est	10 -1 0 2
fois~et	-11 -12 -10 -10
fois~fin	-9 -10 -7 -7
fois~hui	7 2 2 9
fois~il	7 -2 -2 -1
fois~je	10 5 -1 6
fois~jour	-5 4 -1 -5
fois~la	-8 -6 -5 -7
fois~le	11 3 4 6
fois~les	7 2 2 2
fois~ma	3 2 7 3
fois~me	-3 6 0 4
fois~mem	2 6 0 15
fois~miself	13 4 3 3
fois~oeil	2 2 5 2
fois~on	7 1 1 5
fois~ouvr	0 6 1 1
fois~que	5 3 2 7
fois~se	7 -1 1 0
fois~semen	0 8 1 1
fois~suis	4 2 2 8
fois~suit	-7 -6 -6 -6
fois~tout	1 6 1 1
foi~les	1 9 2 2
fol	-8 -10 -8 -8
fond de	9 7 9 3
fond du	3 4 6 1
fond~cais	1 1 8 2
fond~la	-2 1 5 0
fond~pour	12 6 4 4
fond~teint	12 2 2 3
fond~ver	-2 6 -4 -1
font	0 11 3 3
font @cry	-4 -5 -4 -4
font @despair	-5 -6 -4 0
font @lock	10 0 2 2
font des	-2 8 -1 0
font pleur	-4 -5 -4 -4
font un	-10 -10 -9 -8
font~a	6 3 3 7
font~avec	0 8 0 1
font~de	-4 7 -5 -3
font~ils	1 6 1 1
font~la	-5 -6 -6 -6
for	-6 -3 4 -4
forc	20 2 4 10
forc @shout	0 1 0 6
forc a	13 7 3 4
forc la	7 1 1 2
forc pour	0 1 0 6
forc~a	25 7 8 11
forc~boir	6 0 1 1
forc~fair	6 0 1 1
forc~la	3 7 1 2
forc~les	-1 0 6 1
forc~march	-7 -7 -7 -6
forc~que	5 1 1 1
forc~rien	-1 1 1 7
forc~un	6 0 1 1
forc~vandeux	5 5 2 2
forg @i	1 2 6 2
forg je	1 2 6 2
form	-4 10 6 0
form de	0 6 13 3
formateur	5 9 3 3
formateur~me	0 8 2 2
formatric	2 6 2 2
form~virgul	0 1 7 2
fort	6 2 0 3
fort que	10 11 3 3
fort~il	9 5 3 3
fort~jour	6 0 1 1
fort~ne	1 9 2 2
fort~que	0 11 -1 1
fos	11 1 10 3
fos~je	11 3 6 4
fos~lisi	1 1 6 1
fot	-15 -16 -9 -10
fot @i	-9 -10 -8 -6
fot contr	-8 -7 -6 -6
fot je	-9 -10 -8 -6
foteuil @given	9 1 1 2
foteuil @smoke	0 7 1 2
foteuil avec	7 -3 -4 -1
foteuil roul	0 7 1 2
foteuil tout	9 1 1 2
foteuil~agent	-4 -5 -6 -4
foteuil~ai	1 1 5 1
foteuil~drap	13 2 2 3
foteuil~sent	1 1 5 1
foteuil~un	12 2 2 3
foto	5 -3 -6 -2
foto @not	8 1 2 2
foto @nude	11 2 3 3
foto avec	3 10 2 2
foto de	11 2 2 8
foto du	-9 -6 -7 -7
foto en	7 4 2 2
foto san	8 1 2 2
foto sur	1 5 1 1
fotocop	-5 -5 -10 2
fotocopi @i	7 6 2 2
fotocopi je	7 6 2 2
fotocopieur	-6 -6 -6 -5
fotocopi~ai	5 6 2 2
fotograf	-4 -14 -15 -11
fotograf @booze	-6 -6 -6 -6
fotograf @boozeDrink	-6 -6 -6 -6
fotograf @me	-3 -5 -6 -5
fotograf @serveBar	-6 -6 -6 -6
fotograf me	-3 -5 -6 -5
fotograf shot	-6 -6 -6 -6
fotograf~a	-5 -4 -4 -4
fotograf~pour	-5 -6 -7 -5
fotograf~tout	-7 -7 -6 -6
fotos	-4 -7 -8 -5
fotos a	3 7 11 4
fotos des	-3 -7 -6 -5
fotos du	-7 -5 -6 -5
fotos~catalogu	-6 -6 -6 -5
fotos~en	6 -2 1 1
fotos~la	4 5 4 13
fotos~le	4 0 8 1
fotos~moi	10 -3 1 2
fotos~plag	2 6 2 2
foto~a	-9 -7 -6 -6
foto~badg	-7 -7 -6 -6
foto~ecip	-2 2 1 11
foto~en	7 4 3 3
foto~et	3 7 9 9
foto~la	6 8 3 3
foto~lui	7 0 2 2
foto~melot	5 0 1 2
foto~moi	13 2 4 4
foto~nu	7 1 2 2
foto~on	0 5 2 9
foto~pour	-4 -7 -5 -5
foto~san	1 -8 -5 -4
foto~sex	6 1 2 2
foto~son	11 2 3 4
foto~une	1 7 2 2
fot~a	-5 -5 -5 -5
fot~ai	-7 -8 -6 -6
fot~la	-6 -5 -2 -4
fot~le	-6 -7 -6 -5
fou	-10 -11 -4 -10
fou @joke	-8 -11 -8 -9
fou @mock	-8 -11 -8 -9
fou rir	-8 -11 -8 -9
foudr	-8 -8 -9 -9
foudr @shout	-8 -8 -9 -9
foudr pour	-8 -8 -9 -9
foudr~meti	-5 -5 -6 -5
fouet	-6 -7 -6 -6
fouet~avec	5 1 1 1
fouet~main	-5 -4 -5 -4
fouil	-1 7 6 0
fouil @me	1 8 1 2
fouil mon	1 6 1 1
foul	4 2 9 2
foulard	1 12 2 2
four	2 -2 9 -1
four a	6 6 19 7
four du	-6 -6 -7 -5
fourch	3 -1 11 2
fourch @shout	1 1 7 1
fourch pour	1 1 7 1
fourgon	13 7 12 7
fourgon~la	8 3 5 4
fourn	-9 -10 -8 -9
fournil	3 1 20 3
fournil a	5 4 14 4
fournil~la	2 2 8 2
fourniseur	-6 0 -7 -6
four~a	5 2 9 3
four~ai	-6 -5 -7 -6
four~le	11 1 1 3
four~pain	2 3 8 3
fout	4 13 4 6
foutr	12 10 5 6
foutr de	1 10 3 4
foutr en	12 2 4 3
foutr~air	11 2 3 2
foutr~le	11 2 3 2
foutr~moi	1 8 2 2
foutu une	6 0 0 0
fo~je	3 6 3 2
fragil	4 7 12 4
frais	-10 -8 -16 -12
franbois	-4 -4 -5 -3
franch	13 -1 0 9
franch @sad	2 0 2 7
franch ca	-4 -9 -6 -9
franch ce	3 2 3 10
franch~est	2 2 3 14
franch~me	1 -5 -3 -3
frap	2 -10 -9 -7
frap @adult	-5 -5 -4 -4
frap @past	-8 -7 -7 -7
frap @weak	-5 -5 -4 -4
frap a	-12 -10 -10 -9
frap avant	-8 -7 -7 -7
frap avec	19 6 5 7
frap ce	-7 -6 -6 -6
frap com	-5 -5 -4 -4
frap dan	-9 -7 -7 -6
frap le	-6 -5 -2 -5
frap les	-6 -6 -7 -5
frap par	8 0 2 2
frap son	6 1 2 2
frap un	7 2 3 3
frap~avec	14 4 3 5
frap~est	-9 -7 -7 -7
frap~hui	6 1 1 2
frap~la	-11 -11 -11 -9
frap~le	5 -5 -5 -3
frap~manch	6 2 2 3
frap~monsieur	8 3 3 3
frap~port	-10 -8 -8 -6
fras	-1 20 1 4
fras du	4 14 3 5
fras~jour	3 11 3 4
fras~se	4 12 3 4
frein	1 -6 2 -3
frer	16 -4 1 5
frer @i	6 1 1 1
frer @me	9 -2 1 0
frer je	6 1 1 1
frer me	9 -2 1 0
frer~aur	6 1 1 1
frer~cand	6 2 2 2
frer~en	6 1 1 1
frer~etrangl	6 2 2 2
frer~que	5 0 2 2
freseux	3 4 17 5
frigo avec	3 10 6 4
frigo~a	2 1 6 1
frigo~la	0 7 0 2
fris	-6 -7 -10 -6
frit	-6 -6 1 -5
friteux	3 1 13 2
friteux @i	2 2 6 3
friteux ce	-6 -6 -9 -6
friteux je	2 2 6 3
friteux~est	-6 -6 -9 -6
friteux~je	2 2 8 2
friteux~le	3 3 7 3
friteux~plong	2 1 5 2
frit~et	1 2 7 2
froid	0 -10 -7 -3
froid negat	3 4 11 4
froid sur	-8 -8 -8 -7
froid~au	6 1 1 1
froid~cai	-8 -8 -8 -7
froid~deux	2 3 7 2
froid~le	-10 -4 -8 -7
froid~minut	6 2 2 3
froid~moin	9 4 8 4
froid~pend	2 3 7 3
frois	-11 -11 -13 -10
frois @not	-7 -7 -7 -7
frois~de	-7 -7 -7 -7
frol	2 -8 -4 -3
frol~la	6 1 2 2
frol~poitrin	7 -2 1 1
fromag	-16 -20 -18 -15
fromag avec	-9 -13 -10 -8
front	6 6 -1 1
front of	0 8 1 2
frot	10 -4 8 0
frot les	1 1 7 1
frot~a	1 1 7 1
fruit	-9 -3 -10 -8
fuir	-1 11 0 1
fuir la	2 9 2 2
fuir~cliantel	2 9 2 2
fuit	-3 -4 8 -1
fum	-9 -1 -2 -7
fum avec	1 5 1 2
fum des	0 6 1 1
fum le	-5 -7 -6 -5
fumant	-2 9 -2 0
fumant du	0 12 1 3
fumant~dan	0 7 0 1
fumant~derier	0 6 1 1
fumant~shit	0 12 1 3
fumoir	-7 -8 -7 -6
fum~derier	1 6 1 2
fum~le	-5 -6 -5 -5
furieux	2 2 10 16
furieux~moi	4 4 3 19
fusil	2 -6 1 -4
fusil de	-8 -4 1 -4
fusil en	11 3 3 3
fusion	3 2 9 3
fut	3 3 23 5
fut de	3 2 16 5
futur	1 0 -1 9
futur~je	1 0 -1 9
fut~bier	3 2 16 5
fut~je	1 1 5 2
fysic	1 6 1 1
gabar	0 9 2 2
gach	0 4 4 7
gach la	2 5 6 7
gach~journ	1 0 1 5
gaf	-7 -7 -7 -6
gagn	-22 -21 -16 -18
gagn du	2 1 10 2
gagn~temp	2 1 10 2
galer marchand	5 8 10 4
gam	-12 -7 -13 -10
gam sur	2 9 3 3
gamel~le	1 1 9 2
gamin	2 4 -1 -1
gamin qui	10 4 3 2
gam~mon	2 9 3 3
gandarm	-8 -7 -6 -5
gandarm @me	-6 -5 -4 -4
gant	3 -2 6 -1
gant @not	2 1 7 2
gant a	2 2 11 3
gant le	3 10 3 4
gant ni	2 1 7 2
gantil	11 0 -1 4
gantil avec	15 2 5 6
gantil et	2 6 3 6
gantiles	-6 0 -4 -4
gantil~en	2 9 2 1
gantil~le	5 2 2 7
gantil~lui	9 -4 1 1
gantil~moi	5 7 4 5
gant~en	0 6 1 1
gant~le	-5 -6 -7 -5
gant~les	2 8 2 3
gant~ma	2 2 11 3
gant~tail	2 2 11 3
gar	10 13 2 2
gar @he	-2 6 1 -1
gar @me	12 -1 0 2
gar a	14 7 2 5
gar de	14 1 3 4
gar du	9 16 6 6
gar il	-2 6 1 -1
gar me	12 -1 0 2
gar ont	-1 7 1 1
gar sur	1 7 1 2
garag	6 10 6 0
garag @given	2 5 8 3
garag @he	-7 0 -4 -4
garag @me	1 8 3 2
garag a	-8 -10 -8 -8
garag ils	-7 0 -4 -4
garag me	2 6 3 2
garag tout	2 5 8 3
garag~a	9 6 3 3
garag~ai	-5 -5 -7 -5
garag~suis	2 7 0 -2
garant	-6 -6 -3 -4
garcon	14 22 5 7
garcon a	-6 -8 -6 -5
garcon alor	7 0 2 2
garcon de	9 4 2 3
garcon qui	1 9 3 3
garcon~la	12 9 5 6
garcon~ne	6 0 1 1
garcon~on	7 0 2 2
garcon~troisiem	2 5 2 2
gard	-4 -5 -3 -6
gard @me	11 -1 -1 3
gard a	-6 -8 -7 -6
gard jusc	2 6 13 4
gard la	12 3 14 5
gard le	-12 -12 -4 -9
gard ma	10 7 3 3
gard son	-7 -5 -5 -5
gard toujour	-6 1 -5 -6
gard un	-7 -5 -7 -6
gardien	3 0 -5 -3
gard~a	0 3 10 2
gard~au	-8 -7 -7 -2
gard~boutic	4 4 14 5
gard~cle	6 -7 -6 -4
gard~dan	5 6 1 2
gard~de	-8 -10 -10 -10
gard~du	-8 -8 -9 -8
gard~et	2 -7 -4 -4
gard~etait	1 0 7 2
gard~foto	7 0 2 2
gard~longu	13 1 2 2
gard~magasin	3 3 10 3
gard~manch	13 1 2 2
gard~manto	6 6 6 18
gard~part	-9 -9 -8 -7
gard~petit	3 3 10 3
gard~sac	7 -1 1 1
gard~secret	-9 -11 -8 -7
garn	-4 -5 -6 -4
garn les	-4 -5 -6 -4
garni	-4 -6 -5 -4
garou	-7 -6 -7 -5
gar~a	1 6 1 1
gar~blagu	0 6 2 1
gar~chanti	0 8 1 1
gar~depot	8 2 0 2
gar~des	0 10 6 3
gar~dit	0 8 1 2
gar~je	-12 -11 -12 -11
gar~la	11 6 3 4
gar~le	8 4 0 2
gar~ma	7 5 3 4
gar~ont	9 -1 0 1
gar~parsing	1 7 1 2
gar~sort	6 2 2 2
gar~une	8 1 2 2
gato	-13 -11 -10 -8
gato @sexist	1 0 7 1
gato ce	-5 -6 -5 -4
gato~ce	-7 -5 -4 -4
gato~la	1 5 1 1
gato~mon	-8 -9 -8 -7
gauch	-6 -7 -8 -8
gauch~a	-6 -6 -5 -5
gaufr	1 1 5 1
gaz	4 0 9 2
gaz~la	6 1 2 2
ge	7 8 31 10
ge a	2 1 12 3
gel	-14 -14 -8 -10
gel~antrant	-5 -6 -5 -5
gel~en	-5 -6 -5 -5
gen	-2 1 -7 3
gen @adult	5 20 6 6
gen @boozeDrink	-4 -4 -6 -4
gen @chem	-4 -4 -6 -4
gen @heat	-4 -4 -6 -4
gen @nude	11 3 4 4
gen @serveBar	-4 -4 -6 -4
gen @sex	11 3 4 4
gen @weak	5 20 6 6
gen avec	-6 -7 -8 -7
gen com	5 20 6 6
gen de	5 10 5 8
gen du	2 8 3 2
gen nus	11 3 4 4
gen que	-3 -8 -2 8
gen qui	4 8 1 -1
gen sont	-6 -8 -5 0
gen tout	1 1 1 6
gen ver	-4 -4 -6 -4
gener	5 -1 2 8
general	-9 -10 -9 -8
genou	8 -6 8 -1
genou @given	7 2 2 2
genou tout	7 2 2 2
genoux	15 12 7 6
genoux @shout	14 12 4 7
genoux et	6 -1 0 1
genoux pour	14 12 4 7
genoux~cliant	0 5 1 2
genoux~la	7 4 3 3
genoux~le	6 3 2 2
genoux~me	11 -1 1 2
genoux~ramas	1 7 0 2
genoux~ver	0 6 1 1
genoux~voir	5 0 1 1
genou~la	12 2 2 3
genou~le	6 1 0 1
genou~me	1 1 8 2
genr	3 5 3 4
genr @i	1 4 6 2
genr a	6 0 2 2
genr je	1 4 6 2
gent	-22 -19 -21 -22
gent parc	-6 -7 -5 -5
gent~je	-7 -6 -6 -6
gent~que	-6 -7 -5 -5
gen~a	12 -1 2 3
gen~con	-6 -8 -6 -7
gen~de	-7 -8 -7 -7
gen~gantil	-6 -6 -5 -6
gen~je	-5 -7 -5 1
gen~les	-5 -5 -8 -5
gen~moi	5 19 6 6
gen~ne	2 9 3 2
gen~voyag	2 8 3 2
geometr	-13 -12 -16 -11
ger	13 17 10 6
ger @deed	8 5 3 3
ger @me	9 8 0 2
ger a	4 12 1 3
ger en	0 9 2 2
ger est	1 1 9 0
ger le	7 5 2 3
ger me	13 14 5 6
gerbeur	4 5 16 5
ger~a	11 11 6 5
ger~de	6 11 4 4
ger~des	0 7 2 2
ger~fait	-1 7 1 2
ger~la	10 9 5 5
ger~le	11 1 4 3
ger~main	8 0 2 2
ger~me	3 6 0 1
ger~mon	0 8 2 2
ger~part	4 3 14 3
gest	-9 -9 -12 -10
gest a	7 0 2 1
gichet	-5 -9 3 10
gichet @me	2 -2 3 20
gichet me	2 -2 3 20
gichet~a	2 -2 3 20
gicl	6 2 9 3
gifl	28 -2 3 4
gifl parc	7 2 3 2
gifl un	8 2 2 2
gifl une	13 4 4 4
gifl~dam	10 2 3 3
gifl~de	6 1 2 2
gifl~je	11 2 3 3
gifl~la	8 2 3 3
gifl~que	7 2 3 2
gifl~qui	17 5 5 6
gilet	-11 -9 -7 -9
gilet @i	-5 -7 -5 -4
gilet et	-6 -6 -8 -5
gilet fluo	1 0 7 1
gilet je	-5 -7 -5 -4
gilet~est	2 1 8 2
gilet~je	-7 -7 -10 -7
gilet~ne	-8 -8 -9 -8
gilet~rest	2 1 8 2
girland	4 3 14 4
girland de	3 3 10 4
girland du	2 1 7 2
girland~la	2 2 7 2
gitan	5 21 6 6
gitar	-8 -9 -10 -7
glac	-2 -5 8 -4
glac @shout	6 1 1 2
glaci	-5 -6 -5 -4
glaci @me	-5 -6 -5 -4
glaci me	-5 -6 -5 -4
glaci~a	-5 -6 -5 -4
glac~a	-5 -4 -6 -4
glac~la	9 2 1 3
glis	4 9 11 2
glis ca	9 0 2 2
glis des	2 9 2 3
glis la	2 3 8 3
glis sur	-9 -7 -5 -6
glis un	6 2 9 4
glisem	2 3 11 3
glisero	3 2 10 3
glisero~les	3 2 10 3
glis~a	3 5 9 4
glis~carelag	-6 -6 -6 -5
glis~le	-9 -8 -1 -6
glis~main	5 2 8 3
glis~sous	7 -1 1 1
glous	1 10 1 1
gobelet	-7 -3 -10 -7
gogol	-2 7 1 1
gomet	-11 -10 -12 -9
gonfl	-3 -4 9 -6
gonfl~balon	-9 -10 -13 -10
gonfl~et	-4 -4 -6 -4
gorg	10 1 -2 6
gorg et	7 0 1 1
gorg~ne	4 10 3 3
gos	7 11 1 2
gos @drunk	1 8 1 1
gouin	2 10 3 3
gourd	0 6 1 -1
gout	-8 -3 -9 -7
gout @given	-3 -5 -3 -3
gout a	4 2 8 10
gout ca	8 4 2 3
gout de	3 7 0 1
gout des	-5 -6 -6 -4
gout en	1 -8 -3 -3
gout et	3 7 2 3
gout frais	1 5 1 1
gout la	5 15 0 4
gout le	-7 -4 -9 -5
gout une	-5 -6 -5 -5
goutier	3 2 11 4
gout~de	-10 -3 -14 -9
gout~du	3 11 2 4
gout~rhum	1 5 0 2
gout~rien	1 0 1 7
gout~sauc	-10 -12 -10 -8
gps	-9 -12 -11 -10
gps et	-7 -9 -7 -7
gradin	-7 -7 -8 -7
grafic	-8 -8 -10 -8
grafist	-10 -9 -9 -9
grain aux	-6 -6 -7 -6
grain~poul	-6 -6 -7 -6
grais	3 -3 7 0
grais la	5 3 18 6
grais~chain	5 3 18 6
grais~du	2 0 7 2
grais~pend	2 2 10 3
grand @blade	6 6 21 8
grand @blow	6 6 1 2
grand @booze	6 6 1 2
grand @charge	5 1 1 7
grand @deed	6 6 1 2
grand @despair	3 4 8 9
grand @given	1 8 2 1
grand @home	-16 -15 -14 -11
grand @i	-7 -8 -5 -6
grand @kin	-6 -12 -10 -8
grand @machine	1 8 2 1
grand @not	3 3 11 3
grand @selfharm	6 6 1 2
grand @shout	2 -3 0 6
grand @to	-15 -14 -11 -10
grand @weapon	6 6 22 8
grand @wound	6 6 1 2
grand coup	6 6 1 2
grand couto	5 5 19 7
grand de	6 -1 0 12
grand frer	15 3 4 4
grand je	-7 -8 -5 -6
grand mer	-9 -9 -9 -9
grand mond	-10 -9 -9 -9
grand per	-13 -11 -10 -6
grand que	-11 -11 -10 -9
grand tour	1 8 2 1
grand~a	-8 -10 -9 -8
grand~chef	2 2 8 3
grand~de	7 11 8 10
grand~dit	4 6 3 3
grand~du	2 2 9 3
grand~en	7 5 5 16
grand~epaul	6 6 1 2
grand~et	3 -3 0 7
grand~etrangl	6 2 2 2
grand~fait	0 6 3 2
grand~le	7 3 -2 -1
grand~moi	-6 -6 -6 -3
grand~ont	5 9 3 4
grand~par	4 8 0 1
grang	2 2 8 2
gras	-9 -7 -10 -8
gras @height	-6 -6 -6 -6
gras mat	-6 -6 -6 -6
grat	6 2 18 4
grat et	5 5 16 6
grat jusc	7 0 -1 0
gratuit	-7 0 0 -3
grat~au	7 0 -1 0
grat~sang	7 0 -1 0
grav	-2 -4 -2 3
grav @i	1 6 1 9
grav je	1 6 1 9
gravat	3 2 10 3
gravi	7 7 2 3
grav~ai	1 5 1 5
grav~just	4 2 2 5
grav~le	4 12 4 9
grav~me	2 1 2 12
grefier	-6 -5 -6 -5
greni @he	7 -1 0 1
grenouil	-6 -7 -6 -6
grenouil en	-6 -7 -6 -6
grev	-7 -8 -8 -6
grif	5 0 4 0
grif jusc	11 0 0 1
grif le	-11 -8 -9 -7
grif~au	11 0 0 1
grif~sang	11 0 0 1
gril	-8 -4 -10 -11
grilag	-8 -8 -10 -8
grimp	1 1 16 2
grimp dan	3 3 8 3
grimp sur	4 7 11 4
grimp~echel	2 2 5 2
grimp~le	-1 1 4 0
grimp~lechel	2 2 6 2
grimp~les	3 2 12 4
gris	13 11 17 43
grit	2 10 2 2
grogn	6 6 20 7
groin	6 17 6 6
groin~tablo	5 13 5 5
grond	-15 -17 -12 -12
gros @animal	-1 12 -2 1
gros @blow	-9 -11 -9 -8
gros @cloth	1 8 2 2
gros @hide	-8 -9 -7 -6
gros @hour	-13 -19 -10 -15
gros @hurt	5 5 18 6
gros @insult	1 16 2 3
gros @sad	9 11 9 26
gros @serve	-5 -6 -6 -5
gros @threat	2 8 2 2
gros bleu	5 5 18 6
gros chien	-5 -6 -6 -5
gros desept	9 8 9 27
gros jour	3 2 11 3
gros journ	-17 -23 -21 -19
gros mot	-8 -9 -7 -6
gros porc	2 10 2 3
gros pul	1 8 2 2
gros rigolad	-5 -7 -6 -6
gros vach	1 10 1 3
gros voix	-3 -6 -3 -3
gros~a	-1 -1 6 3
gros~de	0 6 3 1
gros~en	-10 -13 -10 -9
gros~fait	-4 -6 -4 -4
gros~heur	2 1 7 1
gros~il	-8 -8 -7 -6
gros~la	5 10 12 11
gros~le	-6 -6 -5 -4
gros~mais	-4 -5 -4 -4
gros~mon	1 10 5 3
gros~que	1 6 2 2
gros~qui	4 3 13 4
group	-2 7 -3 0
group @not	1 7 2 2
group @nude	1 7 2 2
group de	1 6 -1 0
group san	1 7 2 2
group~avec	0 5 0 0
group~des	0 6 1 1
group~le	5 10 3 3
group~moi	1 8 1 1
group~pour	2 5 6 2
gru	-10 -12 -5 -9
gruti @deed	-6 -6 -7 -6
gruti @me	3 5 9 4
gruti me	3 5 9 4
guep	1 1 6 1
guer	-15 -13 -13 -13
guet	12 9 4 5
guet @me	11 6 4 4
guet ma	11 6 4 4
guet~reaction	12 2 4 4
gueul	-3 17 0 6
gueul desu	4 4 3 15
gueul desus	1 10 2 1
gueul du	1 6 2 2
gueul~de	0 6 1 2
gueul~je	0 8 2 1
gueul~moi	0 7 1 0
gueul~pour	4 4 3 15
guid	-6 -4 3 -5
guid @me	2 1 10 3
guid a	-7 -3 -7 -6
guid le	0 1 7 2
guid ma	2 2 7 3
guid~main	2 2 10 3
h	6 2 15 6
h 12	-5 -5 -8 -5
h 15	3 3 12 3
h 19	1 1 5 1
h 30	-1 -2 13 0
h 45	1 1 8 1
h @he	8 1 5 3
h @home	-8 -4 0 -4
h @kin	-8 -4 0 -4
h @not	2 2 7 2
h @nude	2 2 7 2
h @threat	7 2 1 2
h a	8 14 18 9
h avec	-6 -7 -5 -6
h ca	4 7 6 4
h en	4 4 10 7
h et	4 4 14 8
h il	8 1 5 3
h maman	-8 -4 0 -4
h moi	-4 -4 -6 -4
h san	2 2 7 2
h24	3 8 4 13
ha	16 8 4 5
ha ha	5 7 2 3
hab	-11 -7 -12 -10
habil	17 16 12 12
habil @adult	2 9 3 2
habil @weak	2 9 3 2
habil com	2 9 3 2
habil dan	10 2 1 2
habil un	3 3 10 3
habil~le	11 5 2 3
habil~une	2 13 4 4
habit	15 7 2 4
habit @die	6 0 1 1
habit @threat	6 0 1 1
habit et	7 3 1 2
habit tu	6 0 1 1
habit~que	2 8 1 2
habit~vas	6 0 1 1
hach la	1 1 6 1
hach~viand	1 1 6 1
hah	-19 -18 -18 -23
hai	-2 0 9 -1
hai au	2 1 6 2
hai de	2 5 4 3
hai termic	3 3 13 4
hai~avec	2 5 4 3
hai~hai	2 1 6 2
hal	-10 -8 -6 -9
hanch	7 5 7 4
harn	-4 -9 -4 -6
hat	5 -5 -3 9
hat mich	16 2 4 4
hat que	2 2 3 14
hat~ca	2 2 4 13
hat~se	1 2 2 7
haus	-5 -3 -6 -6
haus la	-7 -9 -7 -7
haus les	-6 -6 -5 -5
haus~epaul	-6 -6 -5 -5
haus~ton	3 12 4 4
haus~voix	-7 -9 -7 -7
haut	5 9 10 4
haut @pressure	0 1 8 2
haut @serveBar	0 1 8 2
haut de	10 10 19 8
haut du	1 1 7 2
haut en	3 17 5 4
haut presion	0 1 8 2
haut voix	5 15 5 6
haut~bas	-3 11 1 0
haut~de	3 3 7 4
haut~du	3 6 7 3
haut~echel	2 1 7 2
haut~la	3 2 15 4
haut~les	1 6 4 2
haut~mes	3 6 3 3
haut~pour	2 9 5 3
haut~se	3 8 3 3
haut~tout	8 5 1 3
haut~un	2 7 2 3
he	7 -4 -6 -4
hein	0 7 -1 0
hein~un	4 5 2 2
herb	-11 2 -12 -8
herb @one	-6 -7 -10 -6
herb on	-6 -7 -10 -6
herb~la	-6 -3 -6 -5
herb~le	-2 11 -1 1
hetr	-6 -7 -7 -6
heur	0 1 8 2
heur @hour	1 7 2 0
heur @i	-1 -2 10 8
heur @not	-4 -5 -1 -4
heur @nude	2 2 8 2
heur a	8 10 21 13
heur au	3 1 14 2
heur avec	-6 -2 -9 -5
heur ca	2 1 6 7
heur ce	-10 -13 -16 -12
heur cet	5 4 16 3
heur dan	13 5 18 6
heur de	-3 -6 11 4
heur debout	2 5 6 2
heur du	3 6 13 3
heur dur	0 0 5 4
heur en	2 3 8 6
heur et	3 5 14 8
heur je	-1 -2 10 8
heur le	-11 -11 -14 -7
heur mais	-6 -7 -8 -6
heur par	-2 -9 -8 -8
heur plus	-7 -7 -8 -7
heur que	5 17 5 11
heur san	2 2 8 2
heur si	3 6 5 3
heur sur	-5 -1 -6 -3
heur trent	1 -1 9 1
heur~a	-11 -10 -3 -8
heur~afil	5 4 13 5
heur~ai	6 8 13 14
heur~aler	0 0 -1 5
heur~aseoir	2 2 8 2
heur~boulot	4 3 15 3
heur~cav	6 0 0 1
heur~chanbr	2 4 13 4
heur~compt	4 3 12 2
heur~compteur	3 2 10 2
heur~cont	-4 -4 -6 -4
heur~de	-2 -1 4 -4
heur~debout	4 3 11 4
heur~dem	1 -1 12 1
heur~derier	4 2 14 4
heur~dit	-11 -10 -10 -8
heur~dix	6 6 15 6
heur~et	5 13 10 5
heur~expre	-5 -5 -6 -4
heur~heur	3 5 7 5
heur~il	3 9 0 -1
heur~je	1 6 2 7
heur~jour	-6 -9 -7 -3
heur~la	5 -1 8 0
heur~le	-6 8 -5 -4
heur~les	4 -1 10 3
heur~mang	0 0 6 0
heur~matin	6 9 15 6
heur~me	3 5 6 6
heur~moi	-4 -5 -3 -1
heur~ne	2 13 11 3
heur~ojourd	2 1 7 1
heur~on	-5 -5 -7 -5
heur~ont	1 6 1 2
heur~par	-8 -9 -11 -5
heur~parf	-3 -3 -5 -3
heur~paus	-12 -13 -16 -13
heur~rang	4 4 17 5
heur~regard	4 2 4 15
heur~semen	6 5 21 4
heur~tot	-5 -5 -6 -4
heur~tout	0 0 5 -1
heur~train	0 0 0 7
heur~tuteur	1 0 7 1
hi	12 1 2 11
hi @alone	15 0 -2 3
hi @hour	12 -2 -4 0
hi @i	8 1 8 9
hi avec	6 1 0 1
hi ce	12 3 1 1
hi du	9 12 5 5
hi en	-11 -12 -11 -12
hi je	8 1 8 9
hi parc	4 8 3 3
hi soir	15 0 -2 3
hilar	-2 9 0 0
him	6 8 2 2
hiv	-9 -7 -7 -6
hi~a	12 3 7 2
hi~ai	12 2 8 2
hi~bien	1 1 2 7
hi~coup	7 2 2 2
hi~est	8 1 0 -1
hi~etait	4 1 -1 0
hi~h	8 -3 0 0
hi~je	8 4 0 3
hi~le	5 1 0 4
hi~me	9 -2 0 1
hi~mon	10 2 2 2
hi~part	0 7 1 1
hi~que	4 8 3 3
hi~va	1 1 2 7
hom	5 11 1 2
hom @trade	-7 -9 -6 -6
hom est	12 3 2 4
hom~dan	7 2 2 3
hom~entre	12 3 2 4
hom~me	7 -4 0 1
honet	10 4 5 14
hont	-3 14 -2 2
hont @shout	2 12 3 3
hont pour	2 12 3 3
hot	-5 -5 -5 -4
hotel	8 -3 5 0
hoy	-11 -13 -11 -10
hoy he	-11 -13 -11 -10
hs	7 7 7 20
hui @machine	4 3 11 4
hui ca	6 1 1 1
hui diseux	4 3 11 4
hui encor	1 1 2 9
hui la	-6 -7 -6 -5
hui le	11 4 4 4
hui mais	6 2 5 2
huil @heat	6 1 3 2
huil bouil	6 0 2 2
huisi	-7 -8 -6 -6
huit @bore	-2 5 4 -2
huit @deed	4 4 14 5
huit @height	4 4 14 5
huit @hour	1 6 6 10
huit @past	-5 -3 -8 -5
huit @price	-2 4 3 -3
huit @to	-2 5 4 -2
huit ans	-5 -3 -8 -5
huit heur	-2 5 4 -2
huit jour	4 1 4 17
huit metr	4 4 14 5
huitr	6 11 21 8
huit~a	5 13 9 10
huit~au	4 4 16 4
huit~cinq	6 9 5 15
huit~je	-7 -7 -2 -5
hui~ai	-7 -8 -6 -5
hui~et	10 2 8 4
hui~etait	-2 -6 -6 -5
hui~le	-2 -7 -4 1
hui~me	4 6 2 2
hui~suis	4 3 12 10
humil~dev	1 6 1 2
hurl	-5 11 -3 -1
hurl @shout	4 23 6 11
hurl a	-5 -6 -5 -4
hurl de	0 5 0 1
hurl desus	6 27 8 13
hurl que	1 7 3 7
hurl~au	0 9 2 2
hurl~degag	2 6 2 2
hurl~est	-6 -8 -6 -5
hurl~etais	0 2 2 6
hurl~je	2 10 4 7
hurl~les	0 10 2 2
hurl~moi	0 7 1 2
hurl~pour	0 8 1 0
hurl~puis	1 7 2 2
hurl~un	-6 -6 -5 -6
h~13	2 2 8 2
h~14	3 3 12 4
h~16	-5 -5 -9 -5
h~ai	4 2 7 2
h~ariv	-4 -4 -6 -4
h~au	11 6 14 6
h~des	-6 -6 -8 -6
h~en	-8 -4 -1 -4
h~etais	3 3 9 3
h~fin	2 2 8 3
h~fournil	3 3 8 3
h~h	6 10 16 6
h~il	7 0 5 1
h~je	8 5 22 7
h~que	9 -1 8 1
h~voir	9 -1 1 1
i	3 9 2 12
i @me	3 9 2 12
i me	3 9 2 12
iaourt	-7 -2 -8 -5
ici @given	-12 -15 -13 -12
ici @i	-4 1 -3 6
ici @me	7 13 5 5
ici @not	2 -12 -8 -3
ici au	12 3 4 4
ici il	6 2 2 4
ici je	-4 1 -3 6
ici les	14 10 6 8
ici mon	5 8 2 1
ici ne	6 14 4 2
ici tout	-10 -13 -11 -10
ici~ca	7 6 3 5
ici~de	-11 -10 -11 -9
ici~il	6 2 2 2
ici~ils	1 7 2 3
ici~la	12 3 3 4
ici~le	-12 -14 -12 -14
ici~me	5 -2 0 6
ici~moin	12 3 4 4
ici~mond	-5 -8 -5 -5
ici~ne	-8 -8 -11 -13
ici~pas	5 16 7 10
ici~prenom	2 8 2 0
ici~suis	3 4 3 8
ide	1 10 -4 1
ide de	8 18 3 11
ide~etre	1 0 2 7
ide~la	0 1 0 5
ide~le	0 9 0 0
ide~me	9 5 2 3
idiot	-5 14 -3 -3
idroalcol	-6 -8 -8 -6
idrol	3 2 12 4
igien	-6 -5 -5 -5
il @bore	14 8 3 3
il @charge	10 4 3 3
il @cry	11 2 2 3
il @deed	7 3 2 0
il @deep	7 9 2 2
il @demolish	8 11 14 6
il @despair	5 5 8 -1
il @die	-4 6 -2 -1
il @drunk	2 16 4 5
il @exclude	-7 13 -2 -2
il @fear	10 21 5 5
il @fiction	3 6 -2 -1
il @given	6 0 -3 -3
il @goback	-4 -7 -7 -2
il @grab	18 14 17 9
il @hide	3 14 2 4
il @hit	9 2 -3 -1
il @hurt	7 -3 0 0
il @intimate	0 9 1 1
il @lock	-3 7 6 0
il @looks	-7 2 -5 -4
il @lure	7 1 -2 -1
il @me	12 9 3 3
il @not	11 6 3 3
il @photo	11 9 3 4
il @price	-13 -12 -14 -11
il @quit	4 13 1 1
il @sad	-3 2 8 -3
il @shame	-8 -7 -8 -7
il @shout	13 17 5 5
il @threat	6 17 4 3
il @throw	0 -2 -8 -6
il @tired	6 2 -1 0
il @told	15 10 4 4
il @touch	11 10 2 3
il @wound	7 7 3 2
il a	9 3 0 0
il alait	3 -9 -4 -3
il ale	6 0 1 1
il apel	10 5 2 3
il aret	1 6 1 0
il ariv	1 13 3 2
il atend	8 -1 1 1
il boug	11 0 2 2
il cach	0 7 1 1
il clac	1 7 2 2
il comant	-2 13 2 2
il compt	0 6 1 1
il conduit	4 7 2 3
il continu	7 5 3 3
il cri	1 17 3 3
il dis	13 0 2 2
il dit	15 10 4 4
il don	10 1 2 3
il ecrit	6 6 3 3
il en	1 -5 -8 -6
il entre	7 6 3 2
il etait	-3 -9 -5 -8
il ete	1 7 2 2
il explic	-6 -5 -5 -5
il fais	-11 -13 -8 -7
il fait	-1 -4 -7 -6
il fal	-10 -7 -2 -8
il faut	-18 -19 -18 -14
il fum	0 6 1 1
il gard	10 4 3 3
il gueul	-1 6 1 1
il hurl	15 6 4 6
il insist	10 5 1 3
il la	16 3 4 5
il le	11 10 0 2
il lev	11 0 1 1
il lic	1 5 2 2
il manc	-3 2 8 -3
il manvoi	-1 7 1 1
il mapel	3 10 3 3
il march	1 7 4 2
il mat	1 13 3 1
il matand	4 8 3 3
il me	12 9 3 3
il ne	5 7 1 3
il not	5 16 6 6
il nous	2 9 2 2
il par	1 7 -2 -1
il parl	-3 7 -2 -1
il part	0 9 1 1
il pas	11 6 3 3
il pes	3 3 18 4
il pleur	11 2 2 3
il pleuv	-8 -8 -7 -6
il posibl	2 2 3 9
il pour	8 -3 1 1
il rel	0 6 1 1
il rest	6 1 5 12
il roul	-6 -2 -4 -4
il sait	1 15 2 1
il se	11 4 3 1
il sent	1 6 2 2
il ser	8 11 3 3
il sign	13 1 4 4
il soit	-5 5 -2 -3
il suf	1 7 1 1
il tap	-5 -5 -7 -6
il ten	3 -1 6 2
il tient	3 6 5 3
il tir	7 8 15 6
il titub	2 8 2 3
il tourn	1 0 10 3
il trouv	14 6 1 2
il vend	-1 5 1 1
il veut	21 14 8 8
il vient	11 -1 2 2
il vis	-3 -6 -7 -4
il voudr	10 0 2 2
il voul	7 -7 0 11
il vous	1 6 -1 0
il y	-6 -8 -8 -4
ils	2 9 0 3
ils @deed	6 14 2 3
ils @exclude	6 0 2 8
ils @fear	11 5 4 4
ils @fiction	8 -2 -1 -1
ils @grab	13 2 1 3
ils @heat	3 4 0 8
ils @hide	-2 -6 -3 3
ils @lock	9 0 0 2
ils @me	8 12 3 2
ils @mock	9 16 3 2
ils @one	3 9 10 3
ils @throw	7 17 7 6
ils apelant	7 1 1 2
ils aveant	0 -10 -6 -1
ils comptant	5 8 3 3
ils conesant	-4 -8 -4 1
ils continuant	0 -3 1 8
ils disant	7 17 5 15
ils eteant	-1 -11 -4 -9
ils font	1 6 1 4
ils imitant	1 5 1 2
ils jetant	-1 12 2 2
ils la	4 6 -1 1
ils le	-4 2 -3 7
ils lui	1 12 3 3
ils mangant	1 11 2 5
ils mapel	4 14 5 3
ils me	8 12 4 3
ils mont	1 8 1 2
ils montant	-7 -8 -7 -6
ils on	3 9 10 3
ils ont	1 6 -1 1
ils parl	1 -1 1 7
ils parlant	0 7 3 9
ils pleurant	12 2 3 4
ils racontant	2 7 2 3
ils refusant	2 6 2 2
ils regardant	1 7 1 1
ils ri	8 1 2 2
ils rigolant	2 13 1 1
ils savant	8 13 5 4
ils se	-13 4 -9 -6
ils sont	-7 -12 -6 15
ils trouvant	-1 9 1 -1
ils veulant	2 9 2 3
ils vont	-2 -7 -4 1
ils voul	-6 -7 -6 -6
ils~a	12 16 5 7
ils~ador	-6 -8 -7 -8
ils~afich	2 7 3 3
ils~anferm	15 5 5 6
ils~ansanbl	3 3 3 14
ils~apelant	1 18 3 3
ils~aplod	3 -7 -3 -3
ils~atach	13 2 3 4
ils~au	6 10 3 6
ils~aur	1 1 2 9
ils~avec	10 10 2 4
ils~bais	11 -2 2 2
ils~bien	6 2 3 10
ils~bouch	5 6 2 0
ils~cachant	1 12 3 2
ils~cand	8 5 2 2
ils~ce	6 11 4 7
ils~conesant	1 -3 2 12
ils~dan	2 6 4 16
ils~de	-1 17 6 4
ils~dejeun	2 1 2 11
ils~demand	0 6 5 2
ils~demandant	0 9 2 2
ils~des	6 19 3 4
ils~desinfect	1 1 8 2
ils~dev	2 11 3 3
ils~dit	6 17 12 12
ils~du	-2 16 -1 1
ils~en	-1 11 3 11
ils~entre	-1 -8 0 18
ils~envoi	0 9 2 2
ils~et	-1 -3 1 15
ils~eux	3 -1 3 14
ils~expre	1 11 2 2
ils~fait	0 9 -2 2
ils~gantil	2 0 1 7
ils~gard	-6 -5 6 -2
ils~imitant	1 8 2 1
ils~insist	1 9 2 3
ils~la	-9 -5 -12 -10
ils~lansant	2 11 3 3
ils~le	11 3 -4 -4
ils~les	1 19 0 1
ils~lesant	4 0 1 6
ils~leur	-3 7 1 5
ils~ma	6 8 3 3
ils~manc	-5 -6 -4 -6
ils~me	-7 -5 -7 -2
ils~mem	0 5 1 7
ils~mes	5 13 1 3
ils~mis	11 8 11 3
ils~moi	2 9 1 1
ils~mon	12 34 12 21
ils~mosant	1 6 2 2
ils~obligant	2 6 2 2
ils~ofert	-9 -7 -8 -7
ils~on	7 0 2 9
ils~ont	5 0 0 -1
ils~ou	6 0 2 1
ils~pari	2 15 4 2
ils~parlant	-1 6 0 0
ils~part	3 1 2 14
ils~pas	8 15 5 8
ils~plus	-7 -1 4 -2
ils~pour	-3 11 -2 -3
ils~presc	-5 -6 -5 -5
ils~pret	-7 -7 -6 -6
ils~pris	15 10 5 6
ils~propos	1 5 2 2
ils~que	4 20 9 5
ils~ref	-1 -3 -1 7
ils~regard	1 2 6 1
ils~retir	8 5 2 3
ils~ri	3 17 4 4
ils~roul	6 -1 -1 1
ils~scotch	8 -2 1 1
ils~sont	-4 7 -2 -3
ils~sort	-7 -5 -7 -6
ils~su	1 7 6 2
ils~sur	1 9 -1 0
ils~tapet	2 6 2 2
ils~tenu	8 0 1 2
ils~tir	-8 -9 -7 -7
ils~toujour	3 -2 3 15
ils~tourn	8 -2 1 1
ils~tous	-6 0 -3 9
ils~trop	-5 -7 -5 -8
ils~trouv	-7 -3 -6 -6
ils~un	4 11 3 6
ils~une	2 12 -1 6
ils~veulant	1 9 2 1
il~1	0 6 1 1
il~30	7 1 1 2
il~abatr	-8 -9 -8 -7
il~aboi	3 10 3 4
il~ador	-9 -12 -8 -8
il~adres	1 -7 -3 -3
il~alor	-5 -8 -7 -6
il~anbras	5 0 1 1
il~anonc	0 9 2 2
il~apel	-8 -2 -6 -5
il~aprand	5 0 1 1
il~aprandr	8 0 2 2
il~apre	1 10 2 2
il~apris	-7 -7 -6 -6
il~aret	2 6 1 0
il~atend	6 3 1 1
il~au	0 6 -1 0
il~aus	6 -9 -3 -3
il~avait	-1 -5 0 3
il~avec	-2 10 -5 -4
il~bar	6 -1 4 1
il~bien	0 -6 -2 8
il~blagu	-5 -5 -5 -6
il~bocoup	-5 -7 -5 -5
il~bon	-3 -6 -6 -4
il~bour	4 14 4 5
il~ca	22 7 4 5
il~cand	5 -2 -1 -1
il~cas	10 -2 2 2
il~ce	4 9 0 0
il~celc	5 11 4 5
il~chac	-8 -3 -8 -8
il~chais	1 7 2 1
il~chanti	7 -2 1 8
il~chaud	-10 -15 -12 -10
il~chos	0 10 1 0
il~cogn	8 0 1 2
il~coinc	5 0 1 1
il~col	15 0 1 2
il~compt	4 6 2 2
il~contr	7 3 1 1
il~convant	6 3 3 3
il~corig	12 4 4 5
il~coup	-7 -5 -5 -4
il~dan	9 -2 -3 -3
il~de	1 13 2 2
il~debat	1 1 8 2
il~demand	8 8 1 0
il~depuis	-8 -7 -7 -7
il~derier	14 -1 0 1
il~des	-5 2 -6 -7
il~desus	4 7 1 1
il~deux	-10 -11 -4 -8
il~dev	11 12 4 4
il~dir	-1 8 2 7
il~dis	2 6 2 2
il~dit	12 14 5 5
il~dix	-7 0 -7 2
il~doigt	1 7 2 2
il~droit	-7 -9 -7 -6
il~drol	12 4 2 4
il~du	-1 -9 -7 -8
il~ele	4 6 2 2
il~en	4 8 -1 1
il~enerv	12 10 3 3
il~enlev	7 3 1 2
il~entre	9 -3 -1 0
il~envoi	13 10 5 5
il~esai	5 -1 -1 0
il~est	12 -4 -1 -2
il~et	9 15 1 2
il~ete	-7 -7 -1 -5
il~eu	-11 -12 -7 -10
il~excus	6 5 0 1
il~explic	3 -7 -4 -4
il~fair	13 -5 0 0
il~fait	12 14 7 5
il~fal	-7 -8 -7 -7
il~falu	-11 -7 0 -6
il~faudr	7 2 2 2
il~felisit	-5 -7 -3 -4
il~ferm	6 -1 0 0
il~fes	-3 6 1 0
il~fi	-5 -5 -5 -5
il~film	10 0 3 3
il~fix	0 19 4 2
il~forc	20 1 4 1
il~fort	9 14 6 4
il~foto	11 0 2 2
il~fou	-1 -7 -5 -4
il~foutu	1 6 0 1
il~frol	9 0 2 3
il~frot	11 0 2 2
il~glis	9 8 4 4
il~haus	-7 -8 -7 -6
il~hurl	-7 6 -3 -3
il~il	15 6 4 4
il~ils	1 11 3 3
il~insist	9 -1 2 2
il~insult	-3 11 2 2
il~invant	-8 -7 -6 -6
il~je	11 10 3 1
il~jet	1 7 2 1
il~jour	3 1 2 5
il~jur	6 0 1 2
il~just	-5 -5 -6 -7
il~la	15 7 1 1
il~lach	8 5 3 6
il~lais	3 7 24 7
il~le	9 4 0 0
il~les	6 10 1 2
il~lourd	1 3 13 3
il~lui	0 -10 -5 -5
il~ma	15 -1 0 0
il~main	22 1 4 4
il~mais	2 7 8 10
il~mal	0 13 3 1
il~manc	-5 -11 -10 -9
il~mar	13 4 4 4
il~me	27 7 6 7
il~mech	-4 -7 -4 -4
il~menac	2 8 3 3
il~mes	6 27 7 7
il~met	18 13 6 4
il~metr	-9 -11 -9 -8
il~mieux	1 10 3 3
il~mis	0 -6 -10 -6
il~miself	-1 7 1 1
il~moch	6 14 11 7
il~moi	9 17 5 6
il~mon	8 29 7 7
il~montr	0 -15 -9 -8
il~ne	-2 13 1 0
il~not	0 10 2 2
il~nuit	3 8 6 3
il~ofert	7 12 5 5
il~on	5 -9 -8 -6
il~ordon	7 -2 1 1
il~ou	7 10 4 4
il~ouvert	10 2 3 3
il~par	19 0 2 3
il~parl	1 6 1 4
il~part	8 7 7 7
il~pas	15 6 3 5
il~pendr	8 2 3 3
il~plait	4 6 0 1
il~plein	-10 -10 -12 -9
il~plesant	11 2 3 4
il~poing	5 8 3 3
il~pos	11 2 1 2
il~pous	-6 -11 -8 -7
il~prandr	12 -2 2 2
il~prevu	6 -1 2 1
il~pris	10 10 4 5
il~prom	8 6 3 2
il~propos	6 -4 -2 -1
il~que	14 7 4 3
il~racont	-2 8 1 1
il~ramen	6 1 1 1
il~rat	7 1 2 2
il~recomant	6 13 4 3
il~ref	6 6 3 3
il~rempl	1 6 2 2
il~reson	-17 -16 -14 -14
il~rest	6 -3 3 5
il~rien	-5 6 0 7
il~rigol	-11 -11 -9 -9
il~roug	3 9 3 4
il~savoir	-1 11 2 1
il~se	7 0 -1 4
il~sembl	-4 9 1 0
il~serveur	4 2 14 4
il~ses	6 -4 -4 -3
il~seul	2 9 3 2
il~si	11 7 3 2
il~sign	-7 -5 -5 -4
il~son	9 5 1 5
il~sort	5 4 1 2
il~souri	10 0 2 3
il~souvant	0 14 3 3
il~stop	-2 -7 -4 -4
il~su	0 6 2 2
il~suiv	8 0 1 1
il~sur	2 10 0 0
il~tap	6 -1 1 1
il~tard	4 1 2 7
il~te	9 8 4 4
il~tendu	-8 -9 -7 -7
il~tenu	6 0 0 1
il~tient	6 0 1 2
il~tir	7 -8 -5 -4
il~touch	12 3 3 4
il~tous	0 -8 -6 -5
il~tout	-18 -6 -15 -15
il~trait	3 17 5 5
il~tre	1 13 1 0
il~trois	0 10 5 4
il~tu	-6 -8 -7 -7
il~tue	-6 -11 -8 -7
il~une	-5 -9 -10 -5
il~va	8 6 3 3
il~verouil	6 -2 0 1
il~veut	0 11 3 3
il~vid	-2 6 -1 -1
il~vingt	-7 -8 -7 -6
il~vir	-1 8 1 1
il~vis	7 1 2 2
il~voix	2 11 3 3
il~voulu	10 -4 -1 0
il~want	10 1 2 3
il~yeux	-2 8 1 1
imag	7 -5 -2 10
imag de	14 3 5 12
imagin	11 5 4 11
imagin @i	1 1 2 10
imagin je	1 1 2 10
imagin~le	7 3 3 3
imagin~suis	1 1 2 9
imagin~un	6 0 1 0
imag~fem	7 1 2 2
imag~nu	7 1 2 2
imag~tet	-3 0 0 9
imit	-7 8 -5 -4
imit @me	5 19 5 6
imit au	2 8 2 2
imit la	-6 -8 -5 -6
imit ma	3 13 3 4
imitant	3 23 5 6
imitant @me	2 6 2 2
imitant la	0 8 2 2
imitant ma	1 5 1 2
imitant~de	2 6 2 2
imitant~demarch	1 5 1 2
imitant~qui	0 10 2 2
imit~begai	3 7 3 3
imit~demarch	1 6 1 1
imit~prof	-5 -5 -5 -5
import	-9 -5 -9 -9
imposibl	-8 -14 -13 -9
imposibl de	-3 -8 -9 -3
imposibl~sort	6 1 2 2
impres	1 -1 1 23
impres de	5 4 5 25
impresion	-20 -21 -23 -18
impresion @he	-6 -7 -6 -6
impresion il	-6 -7 -6 -6
impresion la	-8 -8 -8 -7
impresion~le	-8 -7 -8 -6
impres~etre	4 3 4 12
impres~gen	2 2 1 13
impres~tout	3 2 2 11
imprim	-13 -16 -13 -14
imprim @not	-5 -6 -4 -4
imprim~contr	-5 -6 -4 -4
in	7 15 4 5
in @body	0 8 1 2
in front	0 8 1 2
incap	1 14 2 10
incap~que	-4 -6 -3 0
incroi	-7 -8 -8 -7
inde	-10 -8 -7 -8
index	0 2 12 3
industriel	13 8 29 9
industriel @i	6 5 20 7
industriel je	6 5 20 7
industriel~ai	3 3 10 4
ine	-12 -10 -13 -9
infernal	2 1 2 8
infirmi	8 1 3 2
infirmi @hit	8 0 2 2
infirmier	-7 -4 -2 -4
infirmier a	-15 -15 -19 -15
infirmier se	2 10 1 2
infirmier~a	-6 -6 0 -5
infirmier~ce	5 -1 2 8
infirmier~fait	-6 -6 -8 -6
infirmier~lais	4 4 11 5
infirmier~que	5 -1 2 8
informat	-4 -5 -4 -4
informatisien	-6 -8 -7 -6
ingenieur	-5 -8 -6 -5
initial	-5 -6 -5 -4
insand	-7 2 -5 -1
insand au	5 13 4 4
insand~le	3 11 4 4
insiet	1 -3 6 -1
insist	5 11 2 1
inspecteur	1 8 1 2
inspecteur du	1 6 1 2
inspecteur~je	1 5 1 1
inspecteur~travel	1 6 1 2
inspectric	1 9 2 2
insta	9 17 5 6
instal	-13 -13 -13 -11
instal 12	-4 -4 -6 -4
instal un	-3 -3 -5 -3
instal~du	4 4 10 4
instal~logisiel	-3 -3 -5 -3
instal~sur	-4 -4 -6 -4
instant	-2 -6 -5 -5
instant @i	-7 -7 -6 -7
instant je	-7 -7 -6 -7
instant~regard	-7 -6 -6 -7
instrumant	4 4 14 5
instrumant du	5 5 12 5
insult	-10 16 -7 -7
insult @given	-5 -7 -5 -5
insult @not	-10 -13 -10 -10
insult le	-6 -2 -4 -4
insult mais	2 8 3 3
insult ou	-7 -11 -7 -8
insult~que	0 6 2 1
insult~se	3 10 3 3
interd	-14 -9 -17 -13
interd aux	-6 -6 -6 -5
interd de	-4 2 -7 -5
interd donc	-5 -5 -7 -5
interdict	-5 1 -6 -4
interdict de	-5 1 -6 -4
interdict~le	-5 -5 -5 -5
interdit	-6 -6 -8 -6
interd~ai	-4 -4 -6 -4
interd~je	-7 -7 -9 -6
interd~les	-5 -6 -6 -5
interd~touch	-7 -6 -8 -6
interes	-5 -9 -7 -2
interet	1 8 4 15
interieur	-3 -4 6 2
interieur ce	1 0 -1 6
interieur du	2 2 10 3
interieur~est	1 0 -1 6
interimer	17 30 10 12
interimer @me	8 8 4 4
interimer contr	0 5 1 1
interimer me	8 8 4 4
interimer~a	7 14 5 6
intermin	4 4 3 18
internat	2 2 2 7
internet combien	8 1 2 2
internet~de	8 1 2 2
intervant	1 1 2 12
interview	-13 -15 -16 -13
interview la	-6 -7 -7 -6
intim	10 5 2 3
inutil	7 6 3 15
inutil del	1 6 1 1
inutil~de	1 6 1 1
inutil~todos	1 6 1 1
invant	-10 1 -7 -8
invant @shout	1 7 2 1
invant pour	1 7 2 1
invanter	0 -10 1 -4
invanter des	-13 -14 -17 -14
invanter et	-5 -5 -5 -4
invanter~a	5 3 10 4
invanter~avec	-6 -8 -7 -6
invanter~menag	-5 -5 -5 -4
invanter~pneus	-4 -4 -6 -5
invers	-4 0 2 -2
invisibl	1 1 1 8
invit	-1 -10 -5 -1
in~of	0 8 1 2
ipnotis	-8 -9 -11 -9
irait	8 2 2 0
isol	3 3 9 6
istoir	-6 -6 -8 -3
istoir des	3 11 3 4
istoir~perim	3 11 4 4
istoir~produit	3 11 4 4
it	8 8 7 3
it in	7 0 1 1
it~so	6 3 11 4
ivre	-3 16 -3 -2
ivre de	-8 -10 -8 -9
ivre~dev	-6 -8 -5 -5
jam	-8 -4 -10 0
jam @alone	-2 -7 -7 -7
jam @charge	-2 -7 -7 -7
jam @deed	-10 -7 -10 -8
jam @given	-7 -12 -11 -12
jam @he	-6 -2 -5 -5
jam @i	8 0 2 6
jam @me	8 4 2 0
jam @one	-9 -9 -8 -8
jam @sad	-5 -10 -9 -10
jam @shout	-6 -7 -5 -6
jam avec	0 6 1 1
jam cri	-6 -7 -5 -6
jam de	7 14 7 16
jam etre	1 10 2 1
jam eu	1 8 1 1
jam il	-7 -6 -5 -5
jam je	8 0 2 6
jam le	-4 -6 -4 2
jam melang	-6 -8 -7 -6
jam mem	-5 -6 -5 -6
jam on	-9 -9 -8 -8
jam seul	-2 -7 -7 -7
jam tout	-5 -6 -6 -6
jamb	8 2 -1 2
jamb @given	5 -1 1 0
jamb @me	1 -1 2 11
jamb avec	9 1 2 3
jamb en	-4 -7 -3 -5
jamb le	-9 -10 -11 -10
jamb me	-2 -1 1 10
jamb ne	1 0 1 7
jamb parc	8 1 2 2
jamb tout	5 -1 1 0
jamb~a	7 0 2 2
jamb~apre	-6 -6 -6 -5
jamb~coton	-7 -7 -8 -6
jamb~de	-9 -5 -8 -7
jamb~forc	-7 -7 -7 -6
jamb~je	7 1 2 7
jamb~le	6 2 7 3
jamb~mais	-5 -5 -5 -4
jamb~me	5 1 2 6
jamb~portant	0 0 1 6
jamb~que	10 1 2 3
jamb~santant	-9 -10 -10 -10
jamb~un	4 6 2 3
jam~a	-3 -8 -5 -3
jam~ca	2 2 3 12
jam~desus	-6 -7 -5 -6
jam~et	7 6 2 4
jam~javel	-7 -9 -8 -7
jam~je	0 3 1 10
jam~le	-11 -6 -11 -9
jam~me	2 -6 -3 0
jam~mem	-6 -7 -5 -6
jam~mon	1 6 1 1
jam~ne	-5 -9 -7 -8
jam~on	-6 -7 -6 -6
jam~parl	-7 -8 -6 -8
jam~prenom	2 7 2 2
jam~si	-5 -6 -5 -6
jam~stagier	-7 -8 -7 -6
janbon	0 8 10 1
janbon @i	2 2 6 1
janbon a	2 1 6 2
janbon dan	1 9 3 1
janbon je	2 2 6 1
janbon~ai	2 2 6 1
janbon~la	4 2 12 4
janbon~mon	0 11 2 1
janbon~sandwich	0 8 1 0
janbon~trancheux	1 0 4 1
jangois	3 2 2 14
jant	-2 -1 9 0
jantand	2 9 1 2
jantand~de	1 7 1 2
jardini	-10 -13 -13 -10
jardin~de	8 3 9 4
jaun	-5 -6 -4 -6
jaun avec	-6 -6 -8 -5
jaun~je	8 6 0 2
javel	-5 -8 6 -4
javel pur	5 5 14 5
javel~dan	2 2 8 2
javel~les	2 2 8 2
jaz	-6 -7 -6 -6
je @alone	4 -3 10 16
je @animal	15 4 4 23
je @blood	3 7 1 0
je @blow	10 2 6 3
je @body	1 1 1 11
je @boozeDrink	-2 3 3 5
je @bore	-1 -4 -6 6
je @charge	7 8 12 6
je @chem	-7 -14 -15 -6
je @cry	9 21 6 15
je @deed	2 5 6 5
je @deep	3 -2 -3 6
je @despair	14 16 9 27
je @die	-3 -8 -12 -8
je @disabled	8 16 11 6
je @exclude	7 8 2 10
je @fear	4 12 6 13
je @fiction	2 -1 -2 9
je @given	3 6 4 5
je @heat	-12 -12 -11 -10
je @height	0 0 8 0
je @hide	7 6 -1 3
je @hit	11 1 12 3
je @hour	-10 -1 -5 -10
je @hurt	4 4 0 8
je @insult	2 1 -1 7
je @intimate	9 -1 2 1
je @joke	-8 -3 -8 -9
je @kind	-4 -8 -8 -6
je @load	7 -1 1 -2
je @lock	9 -7 -4 3
je @looks	3 8 -1 14
je @love	3 4 3 10
je @lure	0 -7 -10 -6
je @me	6 3 2 7
je @means	8 7 9 10
je @mock	-8 -2 -7 -7
je @not	2 14 7 3
je @power	0 5 9 3
je @price	-6 -7 -9 -1
je @quit	2 3 -3 12
je @sad	4 4 4 14
je @see	2 1 -2 6
je @selfharm	7 9 6 4
je @serve	2 18 1 4
je @serveBar	-13 -15 -14 -10
je @shame	1 15 2 5
je @shout	-12 -12 -15 -10
je @strip	5 8 5 2
je @threat	-8 -2 -9 4
je @throw	10 19 15 16
je @tired	-3 -9 -7 -6
je @told	8 15 3 10
je @touch	2 5 2 9
je @vehicle	3 12 6 3
je @weapon	6 2 10 3
je @wound	7 -2 2 0
je abandon	3 3 3 12
je acept	7 -2 1 1
je admir	-6 -6 -6 -5
je ador	-8 -10 -8 -11
je aie	5 0 0 1
je aim	-1 -6 -6 -6
je alais	-12 -12 -13 -17
je angois	2 1 1 10
je antand	0 13 2 -2
je aport	9 8 13 5
je aprand	3 1 3 16
je aproch	-7 -7 -7 -6
je aret	5 4 6 23
je ariv	5 14 5 17
je atend	-11 -5 -9 3
je aur	-4 -12 -9 3
je balai	14 12 4 8
je begai	4 12 4 4
je boit	5 6 8 3
je cherch	-1 -5 -7 -9
je chronometr	-5 -5 -6 -4
je comanc	-1 -3 7 -2
je comprand	-3 -3 -3 9
je compren	-7 -5 -6 -6
je compt	-2 3 0 10
je con	-9 -5 -11 -7
je conduis	-7 -7 -8 -7
je continu	-5 -5 -6 -8
je crac	3 4 3 10
je cregn	-13 -15 -13 -14
je cri	6 0 1 1
je croi	-2 -3 -5 8
je crois	3 -3 1 14
je decouvr	1 1 1 12
je decroch	6 5 11 10
je demand	1 -5 -8 -4
je devr	-1 19 4 3
je dir	-6 -17 -9 -9
je dis	9 24 7 14
je dispares	12 0 2 -3
je dois	2 12 -1 -2
je dor	4 2 0 16
je ecris	8 3 1 1
je en	5 3 4 11
je enlev	10 0 2 2
je entre	1 19 4 3
je esper	-7 -8 -5 5
je exist	2 1 3 10
je fais	1 5 2 3
je ferm	4 -3 10 16
je fin	-8 2 -9 -9
je flip	-1 5 0 0
je flot	2 1 1 8
je gard	11 13 3 3
je gen	10 -1 2 2
je imagin	15 5 6 7
je jou	2 2 3 10
je lach	6 4 4 15
je lav	1 8 2 2
je les	-7 -3 -2 -4
je lis	-12 -3 -12 -6
je lui	-8 -14 -11 -9
je mang	2 4 -3 13
je ment	1 7 1 1
je menui	3 1 3 19
je meur	-9 -11 -9 -10
je miself	6 3 2 7
je mont	-6 -12 -5 -8
je mour	-5 -8 -8 -9
je ne	2 3 -1 8
je netoi	6 8 2 2
je not	-16 -14 -15 -13
je ose	9 9 5 8
je panic	5 7 5 19
je par	-8 -8 -8 -7
je parl	10 15 6 8
je part	9 -1 2 1
je pas	2 14 7 3
je pens	21 2 5 16
je perd	-1 0 -1 6
je peux	13 3 5 9
je pleur	10 17 5 10
je pli	-2 -5 -2 11
je port	5 -3 -6 -5
je pos	5 14 5 7
je pour	-19 -17 -21 -14
je pouv	5 -3 0 14
je prefer	22 19 9 11
je pren	7 8 2 1
je prend	-8 -1 -8 -8
je promen	0 6 9 2
je pue	2 8 3 2
je racont	8 -8 -3 -5
je rai	2 2 2 9
je ramas	-1 9 1 1
je rang	5 7 8 10
je rat	6 -3 0 4
je refus	-1 8 2 2
je regard	3 -2 -3 6
je regret	4 4 4 14
je rend	4 1 7 7
je repans	1 7 1 2
je respir	7 17 12 3
je rest	6 -1 -2 8
je retourn	7 0 0 0
je retrouv	1 9 1 0
je rev	1 14 3 6
je revien	3 0 2 6
je revois	9 5 7 30
je sais	8 -5 -3 2
je saut	3 -9 -8 -7
je ser	4 -2 4 6
je sois	6 5 3 9
je soufl	-7 -7 -7 -6
je sour	12 7 6 25
je souri	2 5 2 6
je stres	-2 -5 -2 8
je suis	2 6 2 7
je sursot	2 18 5 3
je tap	9 0 1 1
je te	19 -2 -1 1
je ten	-16 -17 -11 -13
je tiandr	1 1 1 10
je tien	0 2 2 22
je tourn	4 -1 4 14
je train	5 8 4 13
je tranbl	1 9 0 -1
je transpir	1 4 2 7
je travel	-3 -2 14 -2
je travers	4 13 11 6
je trouv	-4 2 1 4
je tue	-8 -8 -7 -7
je vai	3 -9 -3 -4
je vais	0 -5 -7 0
je ven	1 1 0 6
je ver	-13 -15 -14 -10
je verif	3 0 4 19
je veux	8 -3 -2 5
je vien	7 14 3 4
je vois	-1 2 1 17
je vol	1 13 3 3
je vom	1 7 1 1
je voudr	16 1 6 21
je voul	5 -3 -3 8
je vous	3 5 0 2
je y	11 -3 10 11
jean	-1 10 -2 2
jean @me	-1 7 1 1
jean luc	3 10 2 8
jean me	-1 7 1 1
jean~le	-4 -7 -4 1
jef	15 24 7 8
jef @me	12 15 4 5
jef me	12 15 4 5
jef~en	8 -1 1 2
jef~grit	1 7 2 2
jef~pego	8 -1 1 2
jet	8 0 -1 1
jet @given	5 0 -1 -1
jet @not	-5 -4 -5 -6
jet @nude	-6 -6 -5 -7
jet ca	1 6 3 10
jet dan	6 2 -3 0
jet de	5 0 9 3
jet le	4 1 5 7
jet les	1 8 9 3
jet mon	-3 9 2 1
jet san	-6 -6 -5 -7
jet son	9 3 4 7
jet tout	6 -1 -1 -1
jet un	-6 -12 -11 -9
jet une	7 0 1 1
jetant	-4 13 -1 0
jetant le	1 8 2 2
jetant~par	-2 6 1 1
jet~a	4 10 3 3
jet~caf	7 1 2 2
jet~coup	-12 -11 -11 -9
jet~de	-13 -11 -11 -10
jet~eau	7 2 11 4
jet~evi	1 5 0 1
jet~je	-6 -13 -8 -7
jet~la	2 -5 -8 -4
jet~regard	-9 -9 -8 -9
jet~seringu	2 2 6 2
jet~sur	6 -3 3 14
jet~ticet	-2 -2 1 9
jet~usag	2 2 6 2
jeu	-2 -7 -7 -4
jeu @photo	-5 -5 -4 -4
jeu du	-1 -6 -5 -5
jeu video	-5 -5 -4 -4
jeud	-13 -13 -17 -5
jeud~a	-7 -9 -8 -8
jeud~est	1 9 1 -1
jeun	-5 -11 -9 -4
jeun @disabled	6 2 2 3
jeun @weak	9 1 3 3
jeun du	-8 -8 -6 -7
jeux	0 -6 -3 -4
jeux a	7 2 7 3
jeux~grat	3 2 8 3
jeu~est	1 0 0 7
je~10	-7 -10 -7 -7
je~12	-6 -6 -8 -5
je~14	-2 -3 -7 -4
je~15	8 -1 1 2
je~17h	-11 -11 -9 -10
je~18	-7 -8 -8 -6
je~2	3 6 1 11
je~4	4 1 7 3
je~41	3 3 10 2
je~5	2 2 5 2
je~8	-4 -4 -6 -4
je~8h	2 2 5 2
je~8h30	-8 -7 -8 -7
je~9	2 2 11 1
je~abitud	4 9 4 9
je~acept	1 6 0 1
je~acompagn	-12 -9 -12 -9
je~acord	-9 -14 -13 -11
je~acro	-6 -8 -7 -7
je~acroch	-9 -11 -11 -9
je~action	3 3 7 3
je~acuel	-6 -6 -9 -6
je~adieu	4 7 3 1
je~ador	-2 -4 9 -1
je~afair	5 8 3 3
je~age	-7 -7 -3 -5
je~agraf	0 2 7 7
je~aid	-8 -7 8 -4
je~aim	10 -1 -3 4
je~ajout	-5 -6 -5 -5
je~ale	-2 3 9 4
je~alor	11 10 4 8
je~alum	4 7 9 4
je~amour	-5 -6 -5 -4
je~ances	6 5 19 6
je~anchen	2 1 7 2
je~andorm	12 0 3 2
je~anferm	-22 -16 -16 -17
je~anfonc	8 -2 -1 1
je~anfourn	3 2 6 3
je~angeul	1 9 1 -2
je~anregistr	-5 -5 -6 -5
je~ans	7 9 -1 1
je~antand	11 3 3 3
je~antandu	3 13 4 1
je~antel	1 2 10 3
je~antren	-14 -8 -8 -8
je~aparel	0 10 6 2
je~aplic	5 5 15 5
je~aport	5 4 6 10
je~aprand	1 1 2 8
je~apre	-5 -10 -4 -8
je~apris	-9 -14 -13 -11
je~arang	6 6 3 2
je~aret	9 5 5 19
je~ariv	3 4 0 11
je~aros	-7 -7 -9 -7
je~asez	8 -1 2 6
je~asied	1 5 2 8
je~asiet	0 7 1 1
je~asis	-10 -8 -13 -8
je~asist	-6 -10 -10 -7
je~asoi	6 -1 1 1
je~atandu	-2 -9 -9 -4
je~ateli	1 7 2 2
je~atend	8 1 3 14
je~au	-6 -5 -4 -3
je~aur	14 -3 1 3
je~aus	-6 -7 -4 -5
je~aut	6 0 1 5
je~autr	1 -1 0 10
je~aux	3 6 8 8
je~avais	-8 -9 -11 -6
je~aval	6 1 1 -3
je~avant	-7 2 -8 -9
je~avec	2 3 6 1
je~avoir	4 1 3 18
je~bais	7 7 1 1
je~balai	-11 -11 -11 -8
je~baset	3 2 15 3
je~batu	-4 -3 -5 -3
je~begai	-1 6 0 -1
je~bel	-7 0 -3 -5
je~bet	-1 -4 0 17
je~bien	-10 -16 -12 -4
je~bilan	-6 -6 -7 -6
je~bizar	1 6 1 1
je~blanc	3 3 7 3
je~bleu	5 0 -1 1
je~bleus	7 0 1 1
je~bloc	7 9 3 4
je~bocoup	-6 -2 -5 -6
je~boir	5 7 1 2
je~bois	-3 -8 -7 -8
je~bon	7 9 3 4
je~bonich	4 14 4 4
je~bonjour	-7 -7 -6 2
je~bonsoir	-7 -7 -8 -6
je~bouch	-3 8 -1 -1
je~bouchon	-9 -10 -8 -7
je~boug	3 1 3 6
je~boul	-2 6 0 11
je~bout	6 6 10 16
je~branch	0 0 13 1
je~bros	-9 -10 -8 -9
je~brul	9 -2 1 0
je~bu	4 4 -5 -3
je~cach	-3 7 -6 -3
je~caf	1 8 1 2
je~cafard	2 2 2 13
je~cai	1 5 1 1
je~cais	5 3 12 4
je~cal	-5 -6 -7 -5
je~calcul	-9 -9 -9 -8
je~cand	-3 5 -3 9
je~car	1 5 7 2
je~cares	-11 -11 -11 -10
je~carnet	-5 -5 -7 -5
je~cart	6 3 2 6
je~carton	9 7 17 14
je~cas	-4 -8 -17 -7
je~catorz	6 -1 1 1
je~catr	10 10 24 22
je~caus	1 6 2 2
je~ce	4 4 0 7
je~chang	5 2 10 4
je~char	-6 -6 -6 -5
je~charg	-11 -11 -12 -11
je~chaud	-8 -2 -5 -6
je~chef	2 8 3 2
je~cherch	-7 -15 -12 -10
je~chez	-2 -18 -12 -8
je~chi	2 0 3 19
je~chial	3 14 2 2
je~chien	0 9 1 1
je~chocolat	-6 -7 -5 -5
je~chois	-5 -4 -9 -7
je~chos	5 4 6 16
je~cif	-5 -5 -6 -5
je~cinz	2 8 2 7
je~cir	2 8 2 3
je~cit	3 2 11 3
je~clac	-4 -4 -5 -4
je~clas	-11 -12 -12 -10
je~cle	1 10 2 2
je~cliant	0 4 1 7
je~cloc	7 2 7 3
je~coeur	2 3 0 14
je~coi	19 0 3 3
je~coinc	12 4 1 3
je~col	-4 -7 -11 -6
je~color	-8 -8 -12 -7
je~com	5 4 5 7
je~comanc	2 3 12 12
je~combien	12 4 4 4
je~compr	5 1 -4 -4
je~compt	-6 -11 -10 -7
je~conduir	-9 -9 -9 -8
je~conduit	0 0 14 2
je~cones	-6 -7 -5 -6
je~confondu	-6 -5 -7 -5
je~contant	-12 -13 -6 -12
je~continu	-3 -1 6 -5
je~control	-4 -4 -6 -4
je~copen	0 14 3 3
je~cord	-5 -4 -7 -4
je~corig	-12 -12 -12 -10
je~couch	1 -5 -5 4
je~coul	2 2 9 3
je~coup	6 1 13 2
je~cours	1 9 2 2
je~cri	9 1 -1 -2
je~crois	3 1 4 13
je~cur	3 3 10 3
je~dal	0 -2 0 7
je~dan	2 6 5 13
je~de	4 6 3 9
je~debil	2 6 2 2
je~debouch	3 2 9 3
je~debour	4 4 14 5
je~debout	7 4 11 22
je~debrouil	4 6 9 4
je~debrousel	2 1 5 2
je~decap	2 2 7 3
je~decharg	2 3 7 3
je~dechir	-5 -3 -8 -5
je~decor	-10 -11 -13 -9
je~decoup	3 2 11 3
je~decouvert	-5 -7 -8 -9
je~decu	4 4 4 11
je~dedan	7 10 14 18
je~defonc	4 -6 -3 -2
je~defourn	3 3 10 3
je~degout	3 1 2 11
je~dehor	5 1 -2 -3
je~dej	10 7 5 13
je~demand	-11 -14 -15 -6
je~demar	4 4 12 4
je~demen	0 -9 -4 7
je~demont	2 1 8 2
je~denud	2 1 11 2
je~deplac	4 0 10 2
je~depousier	-6 -6 -7 -5
je~depuis	3 -4 -1 -5
je~derier	-1 -1 -4 -3
je~desandr	7 0 0 1
je~desandu	0 -1 10 0
je~desin	-9 -11 -14 -7
je~desos	0 1 9 3
je~desus	-8 -5 -6 -6
je~detest	-8 -8 -7 -6
je~detour	-2 6 -2 -2
je~deux	3 6 10 0
je~dev	4 10 8 3
je~devenu	-8 -7 -8 -7
je~dimanch	-3 -1 10 0
je~din	7 -2 1 1
je~dir	12 18 5 6
je~direct	-4 -3 8 5
je~dis	11 -3 -2 -4
je~dislex	1 11 1 1
je~disparetr	20 10 7 7
je~distribu	-8 -10 -11 -10
je~dit	11 2 -1 -1
je~doigt	1 2 6 8
je~dois	0 6 1 1
je~don	5 -4 11 -1
je~dor	2 6 4 14
je~dorm	9 0 -2 5
je~dos	1 4 5 2
je~dosi	-9 -10 -9 -9
je~douc	3 2 9 3
je~dres	-11 -9 -15 -10
je~droit	-2 10 -7 -5
je~du	3 4 2 1
je~dys	2 7 3 2
je~ecail	2 3 10 3
je~ecout	-9 -9 -10 -7
je~ecrir	6 10 5 10
je~ecris	7 -2 0 -1
je~ecrit	-2 -12 -10 -9
je~efondr	0 0 1 7
je~ele	4 7 0 2
je~eleur	2 5 3 7
je~elev	1 2 2 7
je~eminc	4 4 10 4
je~en	6 2 1 3
je~encor	15 2 8 15
je~endor	2 0 2 14
je~enlev	-11 -7 -10 -8
je~entre	-2 -1 17 0
je~enui	-2 -2 -1 15
je~envi	15 4 3 13
je~epluch	-7 -7 -10 -6
je~epong	4 3 8 4
je~epouset	-4 -4 -5 -4
je~epuis	-2 -3 -1 11
je~ereur	1 10 3 7
je~esai	-10 -11 -9 -7
je~escali	2 7 1 2
je~est	0 4 0 9
je~estet	5 6 3 3
je~esui	-4 -10 -14 -9
je~et	2 2 7 8
je~etais	7 6 7 10
je~etal	0 0 5 1
je~etiset	-10 -11 -12 -10
je~etre	-6 -7 -5 3
je~eu	3 8 2 0
je~eureux	0 -2 1 7
je~eux	1 8 2 2
je~excus	0 -9 -6 -5
je~exist	11 5 4 5
je~explic	-8 -9 -7 -7
je~expre	2 6 1 0
je~fail	-2 -10 -3 0
je~fair	3 1 -1 5
je~fais	6 9 -1 5
je~fait	1 0 9 3
je~fas	6 -1 1 1
je~fatigu	5 -1 0 8
je~fendu	2 1 8 2
je~fer	2 7 6 12
je~ferm	-7 -8 -2 -4
je~feu	-6 -6 -9 -6
je~fich	-8 -8 -10 -8
je~fil	-1 11 0 0
je~filtr	1 2 6 2
je~fix	5 5 14 4
je~flamb	5 2 19 6
je~foi	2 10 8 3
je~fois	7 5 8 29
je~fotocop	-5 -5 -6 -5
je~fou	2 12 3 3
je~frap	-9 -7 -6 -6
je~fum	2 11 -1 3
je~gagn	-7 -6 -5 -5
je~galer	-7 -7 -8 -7
je~gantil	9 -6 0 0
je~garcon	12 7 5 4
je~gard	-6 -4 7 4
je~gen	5 7 2 8
je~genoux	6 1 1 1
je~ger	4 7 13 5
je~glis	-1 0 11 1
je~gonfl	-6 -7 -6 -7
je~gout	0 6 -6 1
je~grais	4 4 14 5
je~grat	6 0 5 1
je~grav	5 2 8 11
je~grif	11 1 2 2
je~gril	-4 -5 -6 -4
je~grimp	6 6 16 6
je~gros	2 15 7 3
je~habil	2 14 3 4
je~hat	-5 -6 -4 11
je~haut	4 1 10 3
je~heur	1 20 3 8
je~hi	8 0 1 4
je~hont	12 22 9 15
je~huit	-12 -13 -14 -12
je~ici	-10 -9 -4 -3
je~il	11 22 6 5
je~imagin	1 5 2 10
je~import	-6 -6 -6 -8
je~impres	5 4 5 28
je~interview	-9 -11 -10 -9
je~invisibl	1 1 1 8
je~istoir	7 0 2 2
je~jam	3 3 -1 9
je~je	2 3 1 12
je~jet	1 11 7 3
je~jol	0 12 3 1
je~jou	-6 -9 -11 -8
je~jour	1 1 7 9
je~juif	2 8 2 2
je~jup	2 6 2 2
je~jusc	9 -6 -3 -1
je~just	-8 -5 -8 -2
je~ko	-11 -13 -9 -15
je~la	1 0 7 2
je~lais	-6 5 -7 0
je~lamp	-6 -7 -8 -6
je~lanc	5 4 20 6
je~lav	1 12 8 3
je~le	-1 -1 5 1
je~lent	5 9 6 18
je~les	-5 -6 -2 -4
je~lesiv	2 0 6 8
je~leur	1 11 0 1
je~lev	5 4 12 4
je~list	-5 -5 -7 -5
je~loin	-6 -6 -5 -2
je~longtanp	8 1 2 2
je~louch	2 3 9 3
je~lu	-16 -17 -16 -14
je~lui	11 2 5 2
je~lund	10 0 3 8
je~ma	-3 -2 -7 -3
je~main	-5 2 9 -2
je~mais	5 8 6 9
je~mal	8 6 3 16
je~malad	4 9 4 11
je~malinois	3 4 13 4
je~manch	13 1 2 2
je~mang	-10 -10 -8 -9
je~manipul	-1 1 10 1
je~manoeuvr	2 2 6 2
je~mar	2 5 2 15
je~marc	11 1 1 3
je~march	-4 -5 6 -2
je~mard	6 1 1 1
je~me	7 2 1 3
je~melang	-3 -3 5 -1
je~mem	-2 9 3 8
je~men	4 4 13 5
je~mentenu	4 4 15 4
je~mes	-8 -5 -4 4
je~mesur	-11 -11 -16 -11
je~met	1 3 -3 5
je~meti	4 10 4 6
je~meul	1 1 6 2
je~mieux	12 5 6 11
je~mil	0 -1 -1 6
je~mis	-8 -11 -8 -9
je~miself	-4 -7 -8 -8
je~moi	1 -3 8 1
je~mon	-7 -11 -9 -3
je~monai	2 3 7 2
je~mont	-8 -4 -2 -6
je~montr	-1 8 1 1
je~moral	3 3 3 10
je~mord	-7 -7 -6 -8
je~mort	-5 -11 -6 -9
je~mour	3 -9 -6 -8
je~mur	2 10 3 3
je~muscl	6 -1 1 1
je~naus	3 6 3 7
je~ne	11 18 6 13
je~netoi	0 -2 6 0
je~neuf	-8 -10 -10 -9
je~neveu	0 7 1 1
je~nom	-4 -6 -5 -5
je~non	3 6 -2 -1
je~nos	-1 9 2 1
je~not	-14 -17 -16 -13
je~nour	4 4 11 4
je~nul	-1 5 0 5
je~o	6 6 11 3
je~observ	-11 -5 -10 -9
je~ocup	3 4 14 3
je~oeil	-2 -11 -9 -7
je~on	2 6 4 15
je~orlog	4 4 5 21
je~ose	2 9 0 9
je~otist	3 12 3 3
je~ou	2 11 0 4
je~oubl	-1 -11 -9 -10
je~oui	3 4 10 13
je~ouv	1 2 10 2
je~ouvert	2 1 20 3
je~paisag	-6 -7 -6 -8
je~palet	-4 -4 -5 -4
je~par	6 7 9 13
je~parc	6 22 5 7
je~pardon	7 -1 0 1
je~parl	1 -9 -8 -8
je~part	8 5 -1 7
je~partout	-6 -7 -7 -4
je~pas	6 2 1 7
je~pasag	-12 -10 -12 -9
je~peint	2 5 16 4
je~pend	-2 13 -3 0
je~pens	31 8 6 17
je~perc	4 5 15 5
je~perdu	-8 -13 -11 -1
je~person	6 1 -1 -3
je~pes	-10 -12 -11 -10
je~peu	-2 -1 -6 4
je~peur	-1 12 -1 3
je~peut	-9 -10 -9 -8
je~peux	1 3 -1 12
je~pic	5 0 9 2
je~pinc	-9 -7 -10 -8
je~planc	0 8 1 0
je~plant	7 -1 2 22
je~plegn	2 9 2 2
je~plein	-3 -6 -5 -3
je~pleur	-6 2 -5 6
je~pli	-9 -9 -10 -7
je~plong	6 4 13 5
je~plum	1 1 8 1
je~plus	16 7 6 13
je~pol	-4 -12 -4 -11
je~pos	-9 -9 -2 -1
je~pour	11 12 1 7
je~pourcoi	0 -2 -3 6
je~pous	-8 -7 -4 -5
je~pouv	7 1 1 1
je~poux	4 15 5 4
je~prandr	7 -1 1 0
je~prefer	-19 -16 -18 -17
je~prend	1 2 2 7
je~prenom	1 6 2 2
je~presant	-5 -6 -5 -5
je~pret	0 -7 -8 -6
je~pri	5 8 2 2
je~prom	11 2 1 1
je~propos	-5 -6 -5 -5
je~pu	0 -9 -5 -4
je~puis	10 -4 0 -1
je~pul	7 1 -1 0
je~pulveris	1 2 6 2
je~qi	3 9 2 3
je~que	7 3 -1 4
je~qui	12 9 4 5
je~racl	2 2 9 3
je~racont	-13 -14 -14 -13
je~racord	6 5 15 5
je~ram	-1 -2 7 0
je~ramp	4 3 13 4
je~rang	-7 -9 -7 -9
je~ranplac	4 4 15 4
je~ranvers	-2 -8 -4 -5
je~ras	5 9 12 19
je~rat	4 -1 1 6
je~recomant	12 -1 0 -1
je~recop	-8 -4 -10 -7
je~recu	17 1 5 4
je~recul	9 6 4 3
je~ref	-6 -9 -6 -7
je~refus	10 9 1 3
je~regard	-11 -15 -16 -8
je~regl	7 10 18 7
je~rem	2 0 9 2
je~remont	3 3 9 4
je~rempl	-7 -9 -4 -7
je~rend	2 9 2 4
je~rendu	-9 -8 -6 -7
je~rentr	14 7 10 18
je~repar	-8 -8 -9 -7
je~repondu	0 -10 -8 -9
je~repons	-6 -6 -5 -5
je~repos	-10 -8 -6 -9
je~repous	5 1 0 1
je~repr	-5 -8 -5 -6
je~respir	7 1 4 2
je~rest	-6 -9 -4 -4
je~retenu	-10 -6 -9 -4
je~retir	2 9 12 3
je~retourn	-5 -5 -3 7
je~retrouv	14 9 18 9
je~rev	-2 -1 -5 0
je~revel	5 0 0 15
je~reven	-7 -5 -5 -5
je~revoir	2 6 3 6
je~ri	-5 -8 -5 -6
je~rien	13 5 3 18
je~ris	3 13 2 3
je~rond	3 2 2 7
je~roug	-11 -10 -10 -5
je~sabl	4 6 14 4
je~sac	7 7 7 4
je~sais	1 6 1 11
je~samed	-2 8 3 0
je~san	4 0 8 14
je~sandwich	0 5 2 9
je~saur	1 10 2 4
je~sav	-8 -11 -9 -6
je~scan	-8 -8 -10 -7
je~scen	3 3 4 12
je~se	-4 -9 -7 -8
je~sembl	19 11 5 13
je~sen	2 6 4 23
je~ser	12 6 7 4
je~serv	-2 2 7 1
je~ses	0 20 3 1
je~sestion	-3 5 -1 4
je~seul	1 3 8 12
je~si	-7 -3 -6 -2
je~sign	-7 2 -6 -5
je~six	5 10 16 4
je~son	3 -1 4 -1
je~sort	4 4 15 4
je~soulev	5 6 19 7
je~sous	-5 6 -6 -2
je~souvant	10 1 1 0
je~stag	6 4 -2 -1
je~stres	-6 -3 -6 -6
je~su	0 -3 0 10
je~suisid	8 0 1 -1
je~suiv	-12 -12 -13 -10
je~sur	4 0 7 5
je~surpr	14 3 2 3
je~sursot	-8 -11 -9 -9
je~surtout	-1 0 0 5
je~survel	4 4 13 4
je~tach	-1 8 1 1
je~tail	2 1 9 2
je~tanpon	-6 -6 -7 -5
je~tant	5 3 4 11
je~tap	-2 -9 -8 -7
je~tard	11 -2 0 1
je~te	3 -13 -9 -7
je~tel	3 1 1 12
je~tenu	-7 -7 6 -5
je~tet	4 5 4 7
je~timid	-8 -9 -7 -8
je~tir	3 1 12 2
je~toilet	2 10 2 6
je~tomb	14 -2 5 4
je~tondu	3 3 7 3
je~tordu	1 2 8 2
je~touch	-6 -7 -8 -9
je~toujour	-1 8 2 12
je~tour	3 17 2 4
je~tourn	-2 -7 1 0
je~tous	-5 5 1 7
je~tout	-1 1 -2 6
je~trac	-2 -9 -9 -7
je~traduit	-6 -7 -7 -5
je~train	1 3 1 9
je~trait	4 7 8 2
je~tranbl	5 10 4 10
je~transparant	4 2 4 17
je~transport	5 5 14 5
je~travel	7 6 29 8
je~travers	1 6 5 1
je~tremp	4 12 8 5
je~tri	-7 -4 -2 -2
je~trist	-10 -12 -9 -6
je~tro	7 9 4 9
je~trois	-7 -10 -6 -3
je~tromp	-5 -4 -8 -8
je~trop	-9 -6 -9 -1
je~trouil	4 10 3 8
je~trouv	2 -3 -3 9
je~truc	-1 10 3 7
je~tu	3 -6 -4 -3
je~tue	-18 -18 -12 -16
je~usin	6 6 17 7
je~vais	-1 -2 -1 8
je~ven	2 3 1 9
je~vendu	4 2 18 4
je~venu	5 4 8 8
je~ver	10 5 7 4
je~verif	-12 -13 -12 -11
je~vern	2 2 12 3
je~vers	4 3 15 5
je~vertig	-8 -9 -12 -8
je~veux	7 15 5 11
je~vid	0 2 11 13
je~vieil	6 -1 1 1
je~vierg	13 2 2 3
je~vietnamien	2 6 1 2
je~vis	-6 -1 -4 -3
je~visit	-8 -10 -12 -8
je~vit	-9 -8 -5 -8
je~voi	-10 -5 -9 -8
je~voir	3 3 9 22
je~vois	9 10 4 9
je~voitur	8 12 9 5
je~vol	12 6 4 4
je~vom	1 8 -6 -6
je~voul	5 10 4 4
je~vrai	16 6 5 7
je~vu	1 -6 -9 -3
je~vue	5 2 0 1
je~y	-3 -2 -3 15
je~yeux	9 3 7 21
joi	-21 -23 -21 -19
joint	-3 11 -3 -1
joint @alone	0 6 2 2
joint @i	1 5 2 2
joint dan	0 6 1 2
joint derier	0 6 2 2
joint du	-7 -8 -8 -6
joint je	1 5 2 2
joint~ai	1 5 2 2
joint~le	2 8 2 3
jol	-1 9 5 1
josian	1 4 8 2
jou	1 -7 -10 -6
jou @i	6 1 2 1
jou a	-7 -2 -7 -5
jou au	-4 -3 -6 -5
jou aux	-11 -10 -11 -6
jou de	-6 -6 -7 -5
jou et	8 2 2 2
jou je	6 1 2 1
jou puis	5 1 1 1
jouant	-10 -10 -9 -8
jouet	-13 -17 -16 -15
jouet~le	-4 -5 -7 -5
jouet~rang	-5 -6 -7 -5
joueur	-7 -6 -6 -5
jour	1 3 1 6
jour @body	-6 -6 -8 -6
jour @deed	2 2 6 2
jour @i	-3 -7 -6 -6
jour @not	-6 -7 -6 3
jour @nude	-7 -7 -7 -6
jour @one	-7 -9 -7 -6
jour a	11 10 13 20
jour avec	-8 -7 -8 -7
jour ca	1 12 3 1
jour ce	-1 -2 -1 7
jour de	1 0 5 5
jour en	15 6 6 15
jour et	-3 4 1 15
jour il	-2 7 0 0
jour je	-3 -7 -6 -6
jour les	-4 -5 -5 -5
jour mais	10 3 2 7
jour on	-7 -9 -7 -6
jour ou	6 17 5 5
jour parel	3 9 3 7
jour que	8 6 4 14
jour san	-7 -7 -7 -6
jour si	-1 10 2 1
jour un	0 4 2 7
journ	0 -2 1 7
journ @body	2 -1 8 -1
journ @bore	1 1 4 7
journ @given	2 3 12 1
journ @i	6 7 5 20
journ @insult	-3 -4 -6 3
journ @kind	-2 -7 -8 -6
journ @lgbt	-4 -8 -8 -9
journ @looks	-8 -9 -7 -8
journ @not	4 3 11 -1
journ @one	-11 -14 -12 -8
journ @shout	9 5 4 -2
journ a	5 8 9 14
journ bras	1 2 8 1
journ de	-2 -5 13 -6
journ et	7 9 3 14
journ gros	-6 -7 -9 -7
journ je	6 7 5 20
journ la	2 1 0 10
journ me	2 1 3 9
journ normal	-4 -8 -8 -9
journ on	-11 -14 -12 -8
journ pour	9 5 4 -2
journ se	13 3 3 4
journ sont	1 1 2 7
journal	-7 0 -6 -5
journal de	-6 -7 -3 -6
journal~a	2 6 3 3
journal~heur	1 3 7 2
journal~moi	-7 -6 -6 -5
journal~tout	3 7 3 3
journal~un	-7 -8 -8 -7
journ~12	4 4 11 4
journ~ai	5 11 6 17
journ~cand	8 4 5 19
journ~cliant	2 1 1 7
journ~de	-9 -10 -4 -11
journ~dix	3 2 14 0
journ~en	1 -3 -2 6
journ~heur	3 2 14 0
journ~il	2 6 3 8
journ~intermin	2 1 2 7
journ~je	3 1 1 13
journ~la	9 3 0 1
journ~le	3 2 4 5
journ~me	1 12 2 11
journ~pas	5 2 3 5
journ~que	5 3 5 9
journ~qui	2 1 8 2
journ~rest	-8 -8 -8 -8
journ~rien	2 7 1 3
journ~soir	7 -1 1 2
journ~sur	2 7 2 5
journ~tout	-5 -7 -6 -3
jour~a	-9 -6 -9 -10
jour~ce	3 9 3 9
jour~chos	1 10 1 -1
jour~de	-3 -2 -6 -2
jour~des	-5 -5 -5 -4
jour~en	-6 -8 -6 -7
jour~est	0 4 0 12
jour~et	1 6 8 7
jour~fin	2 6 2 5
jour~je	3 8 0 22
jour~la	3 7 7 6
jour~le	-10 -11 -9 -9
jour~mem	2 9 1 -1
jour~mon	8 9 6 14
jour~ne	2 0 3 16
jour~pas	3 9 2 -1
jour~person	2 2 2 7
jour~peu	2 0 2 8
jour~plus	2 0 2 8
jour~pour	-5 -5 -5 -4
jour~stag	2 5 2 14
jour~tir	2 3 2 15
jou~avec	-8 -7 -8 -7
jou~dominos	-4 -4 -6 -4
jou~en	8 1 2 2
jou~encor	10 2 2 3
jou~est	-8 -5 -4 -4
jou~marchand	-4 -4 -4 -3
jou~mon	-7 -4 -3 0
judo	-3 -6 -5 -4
jug	-11 -12 -9 -9
jug @shout	-6 -6 -5 -5
jug pour	-6 -6 -5 -5
jui	2 8 3 2
juif	4 18 5 6
juin	8 -1 0 0
jul	-9 -12 -12 -11
julien	3 -1 6 1
jumant	6 5 17 6
jumant~pre	2 2 6 2
jup	21 17 7 9
jup @goback	1 12 3 3
jup @he	-1 8 1 2
jup dan	5 1 1 2
jup de	8 0 2 2
jup demen	1 12 3 3
jup il	-1 8 1 2
jup~ca	1 8 2 2
jup~escalator	5 1 1 2
jup~fer	1 8 2 2
jup~je	7 -1 0 1
jup~le	6 4 2 3
jup~me	-1 8 1 2
jur	-11 -10 -15 -14
jur contr	-7 -7 -6 -6
jur~dir	-6 -3 -3 -4
jur~je	-6 -3 -4 -5
jur~les	-10 -12 -9 -9
jur~me	7 5 2 3
jus	-11 -11 -11 -4
jus de	-14 -15 -16 -13
jus en	5 5 15 5
jusc	9 3 11 4
jusc a	12 8 13 6
jusc au	16 6 20 9
jusc dan	-19 -20 -24 -18
jusc~21	-8 -8 -8 -7
jusc~angar	2 2 6 2
jusc~aret	4 11 3 7
jusc~bout	1 1 7 1
jusc~buro	-3 -5 -6 -4
jusc~cand	8 -1 -1 1
jusc~ce	17 10 6 6
jusc~coud	-4 -3 6 -1
jusc~en	8 -1 0 8
jusc~et	8 9 8 5
jusc~fermetur	5 6 0 2
jusc~fin	1 1 6 1
jusc~heur	-4 -7 8 -3
jusc~je	1 0 8 1
jusc~la	10 2 13 2
jusc~mid	-5 1 -7 -7
jusc~minuit	4 4 13 4
jusc~mon	-13 -15 -15 -12
jusc~on	5 7 13 6
jusc~oreil	-7 -7 -9 -7
jusc~pour	6 3 11 4
jusc~que	20 9 2 5
jusc~san	1 6 3 2
jusc~sang	16 2 4 3
jusc~soir	8 6 6 7
jusc~troisiem	4 4 11 4
jusc~vandred	2 2 1 13
just @charge	-5 -5 -8 -5
just @not	7 3 1 0
just @told	-6 -9 -7 -7
just apre	2 2 6 2
just ca	-7 -8 -6 -6
just de	1 9 3 2
just des	-1 9 -1 -1
just dit	-6 -9 -7 -7
just lui	7 0 1 2
just plus	7 3 1 0
just que	6 11 5 5
just rang	-5 -5 -8 -5
just un	5 2 9 1
just une	7 -1 10 2
just~a	-4 -2 -2 7
just~de	-5 -13 -8 0
just~etre	7 1 4 0
just~la	5 6 2 10
just~le	-6 -4 -5 -9
just~les	-11 -8 -13 -9
just~moi	9 0 1 1
just~petit	8 2 3 3
just~rang	-7 -6 -7 -5
just~telefon	-7 -7 -7 -7
jus~et	-5 -5 -7 -5
jus~pom	-10 -12 -11 -9
jus~touch	3 4 11 4
jus~un	3 3 10 4
kg	0 0 7 1
kg de	2 2 7 3
km	-4 -3 -6 -4
ko	-14 -16 -11 -17
ko~je	-7 -8 -8 -8
la 14	7 1 1 1
la @adult	-2 4 -3 -3
la @alone	8 2 6 2
la @animal	-2 -5 6 -1
la @blade	0 -2 9 0
la @blood	4 -2 6 -1
la @blow	6 -12 -9 -6
la @body	7 -2 0 1
la @booze	-3 17 0 1
la @boozeDrink	7 2 1 3
la @bore	10 10 3 5
la @chem	-3 -5 8 -2
la @client	-5 -5 -8 -4
la @cloth	8 -6 -4 -3
la @deep	5 0 10 1
la @demolish	-2 0 9 0
la @despair	7 7 9 19
la @drug	-1 10 9 2
la @drunk	-3 -3 9 -1
la @fear	3 5 7 4
la @fiction	-12 -11 -9 -11
la @gear	14 -3 -5 -2
la @given	9 0 2 2
la @grab	8 3 11 2
la @he	14 13 7 6
la @height	3 1 17 0
la @hide	5 6 1 -1
la @hit	21 13 29 13
la @home	5 3 -1 6
la @hour	2 1 2 4
la @hurt	28 7 7 7
la @insult	0 13 6 4
la @intimate	25 8 8 8
la @kin	3 1 -2 4
la @kind	-7 -3 -2 -5
la @lgbt	1 7 2 1
la @load	5 0 2 -2
la @lock	5 -3 -3 -3
la @looks	10 5 3 5
la @love	5 -3 -4 -4
la @lure	0 -3 -2 8
la @machine	1 0 15 1
la @nude	11 -5 2 1
la @one	0 3 1 5
la @past	-2 -11 -6 -5
la @photo	-6 6 -8 1
la @power	1 4 7 1
la @pressure	3 6 11 2
la @race	12 5 2 1
la @rays	-7 -7 -1 -7
la @sad	6 4 3 8
la @see	-6 -8 -10 -6
la @selfharm	12 -6 -2 -2
la @serve	6 14 8 7
la @serveBar	3 4 6 1
la @sex	9 -4 -6 -4
la @stop	19 8 13 8
la @strip	-6 -8 -6 -6
la @threat	7 -4 1 -1
la @tired	9 0 0 9
la @to	-11 -5 -11 -8
la @told	4 -1 3 -3
la @touch	6 2 11 0
la @trade	-5 -6 -2 -6
la @vehicle	2 -1 10 0
la @weak	-1 9 -2 3
la @weapon	10 -1 7 1
la @wound	-1 -6 -3 -5
la achet	4 4 10 4
la bach	3 0 6 1
la balai	2 0 7 2
la balanc	-8 4 -6 -4
la balen	2 7 2 3
la banc	-1 -3 13 0
la bar	9 2 9 4
la barier	-14 -14 -17 -12
la bas	4 13 3 13
la bater	-5 -7 -3 -5
la ben	8 3 7 2
la beuh	-1 12 1 2
la biafin	-1 1 7 1
la bibliotec	-4 -4 -5 -4
la bibliotecer	-5 -6 -6 -4
la bijouter	15 1 0 3
la bileter	-6 -6 -8 -6
la bis	11 -7 -2 -1
la blous	11 2 0 2
la boit	3 -1 5 1
la bomb	-1 -7 -8 -5
la bouch	14 8 5 4
la boul	-1 7 3 0
la boutel	8 21 15 9
la braser	1 6 -1 1
la brigad	1 16 2 3
la bros	7 6 7 3
la cabin	14 2 13 5
la cais	4 6 6 0
la camionet	10 9 12 5
la cand	0 9 3 7
la cantin	2 5 -2 -1
la car	8 -1 1 2
la cart	-4 -7 -6 -5
la cav	11 -3 1 1
la cesier	6 5 1 6
la chain	-3 -5 8 -2
la chais	16 18 6 11
la chanbr	3 -2 10 -1
la chanc	-6 -4 -4 -4
la charlot	-7 -1 -9 -6
la charpant	7 6 22 8
la chef	-11 1 -10 -11
la chemis	-8 -8 -7 -7
la chodier	1 0 6 1
la choral	-6 -7 -7 -6
la chos	3 9 3 2
la cin	-13 -10 -11 -9
la cir	0 0 7 1
la clas	2 10 9 3
la cle	0 -7 -11 -8
la cliant	-5 -5 -8 -4
la cliantel	3 15 3 4
la clinic	0 1 11 7
la clotur	-6 -7 -2 -5
la coc	7 15 18 9
la coifeux	-4 1 -10 -6
la coifur	9 11 5 6
la colect	-6 -5 -7 -5
la colegu	-5 -8 -5 0
la com	-1 -4 -2 10
la comand	-6 -10 -14 -10
la comedien	-8 -7 -8 -7
la compt	5 10 1 2
la comptabl	-8 -7 -9 -2
la comun	-7 -8 -9 -7
la conferant	-4 -4 -6 -4
la consantr	-7 -8 -8 -7
la conseler	-6 -6 -6 -6
la consol	-10 -8 -7 -3
la convant	-10 -10 -9 -8
la cop	2 7 2 2
la corbel	-7 -5 -7 -7
la couleur	2 -5 1 -2
la coup	-13 -13 -14 -10
la coupur	0 7 1 1
la cour	5 5 13 3
la couroi	-1 -2 9 0
la couturier	-7 -7 -8 -6
la crai	-8 -7 -10 -7
la crech	8 -5 -2 -3
la cuis	20 3 5 5
la cuisin	-6 -1 6 -2
la cuisinier	-9 -8 -8 -8
la cuv	-4 -6 5 -5
la dal	-7 -7 -6 -7
la deco	-8 -10 -9 -8
la decolor	2 2 8 2
la decoup	-8 -7 1 -7
la defonc	4 6 15 6
la degochis	0 0 5 0
la demen	12 1 2 -1
la demo	-7 -7 -8 -6
la departemantal	3 2 17 4
la dernier	12 0 7 8
la deuxiem	9 6 6 10
la diferant	-2 -7 -6 -6
la directric	-3 -6 -9 -8
la diseux	3 2 10 3
la doc	-8 -9 -9 -7
la documantal	-5 -7 -5 -7
la douch	11 -5 2 1
la drogu	-9 -11 -9 -8
la ele	4 8 3 3
la en	8 1 1 0
la factric	-7 -7 -8 -6
la fait	6 8 3 4
la famil	-5 -7 -5 -5
la fandeux	4 4 13 5
la farmasien	-7 -9 -10 -8
la fatigu	1 2 2 7
la fenetr	-12 -3 -11 -10
la ferm	5 9 14 3
la fermetur	14 13 13 7
la fermier	-6 -6 -6 -5
la fet	-11 -8 -15 -11
la feuil	-6 -4 -9 -6
la fich	-15 -14 -19 -14
la figur	10 4 1 1
la fil	5 13 0 6
la fin	-6 -5 -5 2
la flac	6 8 3 3
la fleurist	-1 -6 -2 -4
la forc	5 3 3 13
la formatric	2 6 2 2
la fos	10 -1 7 2
la foto	-8 1 -7 2
la fouil	-1 -2 7 0
la fras	3 15 2 3
la freseux	2 2 12 3
la friteux	2 0 10 1
la fuit	3 3 10 3
la galer	5 9 10 5
la ger	10 16 7 5
la girland	2 2 9 3
la glac	-5 -4 8 -2
la gorg	8 -4 -2 10
la goutier	3 2 10 3
la grafist	-7 -7 -6 -6
la grang	2 2 8 2
la grefier	-6 -5 -6 -5
la gros	7 24 20 9
la gru	-1 -2 9 0
la guer	-11 -11 -10 -10
la hai	2 1 7 2
la hanch	2 1 6 2
la hont	-12 -4 -10 -10
la il	12 1 4 4
la jant	-8 -6 -8 -6
la javel	-6 -8 1 -5
la jef	5 18 5 5
la jou	19 1 2 3
la journ	7 8 13 18
la jug	-6 -7 -5 -5
la jumant	4 3 12 4
la jup	20 1 5 6
la lais	15 4 8 6
la lamp	-3 -7 1 -4
la lanc	6 5 20 7
la le	0 -7 -6 -6
la leter	-6 -6 -8 -6
la levr	14 10 5 6
la librer	-5 -1 -7 -5
la lign	-4 -8 -7 -7
la limac	1 7 1 0
la list	-1 -8 -11 -7
la loi	-6 -9 -7 -6
la long	3 3 9 3
la louch	7 4 12 5
la lumier	3 6 0 10
la macet	-10 -11 -11 -9
la machin	8 5 10 4
la macil	-4 -5 -4 -3
la main	0 -7 -2 -5
la mair	-6 -6 -10 -8
la mam	-1 -8 -5 -5
la manch	6 0 4 2
la mandolin	3 2 14 4
la marc	6 -2 -3 -1
la marchand	-4 -4 -4 -3
la marmit	4 5 19 6
la mas	-1 0 10 1
la mecan	3 7 4 6
la mediatec	-5 -7 -6 -2
la mem	1 10 1 18
la menuiser	2 9 2 2
la mer	-10 -10 -9 -8
la meson	12 10 5 12
la mesur	-6 -7 -6 -5
la meteo	-9 -6 -8 -9
la meuleux	1 1 15 3
la mien	0 7 -3 -1
la minut	-13 -14 -14 -14
la mir	-8 -7 -10 -6
la moit	-7 -6 -4 -6
la monitric	-8 -7 -9 -8
la mort	-2 -3 -7 -3
la music	-10 -12 -11 -6
la nacel	-7 -8 1 -6
la national	4 4 11 4
la natur	1 7 2 2
la not	8 0 2 9
la notic	-5 -5 -7 0
la nouvel	-4 -9 -8 -6
la nuc	26 0 3 5
la nuit	15 6 7 4
la on	0 3 1 5
la ou	17 0 3 2
la pag	2 15 2 3
la pan	-8 -10 -8 -7
la parol	3 4 1 16
la pat	-9 -9 -5 -8
la patisier	-8 -7 -6 -6
la patron	-1 10 1 -2
la paum	5 0 8 2
la paus	3 1 -7 -2
la peau	11 -3 2 0
la pedal	3 3 7 3
la pein	9 6 3 2
la pel	1 3 7 2
la pelous	0 1 10 2
la permanant	5 2 4 2
la perseux	-7 -8 -1 -6
la pes	3 4 10 4
la petit	-13 -8 -14 -11
la picr	4 4 15 5
la piec	-6 -2 -5 -5
la pil	-7 -6 -8 -7
la pinc	8 5 15 6
la pir	0 9 0 0
la pisin	4 1 10 3
la plac	5 1 6 0
la plai	2 7 4 3
la plailist	-7 -7 -8 -7
la planch	-6 -1 3 -4
la plant	2 5 1 13
la plieus	2 2 9 2
la plui	-9 0 -3 -7
la poel	4 1 6 2
la poign	12 1 7 3
la point	6 -3 -4 -2
la pois	2 9 3 3
la poitrin	18 5 5 6
la ponseux	-5 -6 3 -4
la port	6 -4 -4 -3
la pos	8 10 2 4
la post	-5 -8 -9 -6
la poubel	3 27 8 11
la poudr	1 8 1 2
la pour	8 2 0 7
la pousier	-5 -6 -4 -6
la premier	-11 -15 -12 -16
la pres	0 -3 15 0
la presion	-8 -10 -4 -7
la prochen	15 -2 0 1
la prof	-9 -4 -5 -7
la promo	1 1 2 8
la protes	-4 -8 -8 -6
la psichologu	-8 -8 -6 -7
la que	2 0 15 3
la radio	-7 -6 -1 -7
la ranplac	8 1 9 3
la recet	-8 -12 -3 -7
la recr	8 3 10 10
la regard	-6 -6 -8 -6
la regl	-5 -7 -11 -8
la relev	-6 -8 -6 -6
la remorc	3 2 15 4
la repetit	-8 -8 -9 -7
la repons	-12 -6 -10 -9
la reseption	3 2 8 3
la reserv	11 2 -1 2
la resin	3 2 12 4
la respons	-1 4 -5 -5
la reverant	0 11 1 2
la rinc	1 1 6 1
la ris	6 21 5 5
la rivier	6 5 1 2
la rob	-6 -5 -5 -5
la ruch	1 1 7 2
la rue	-7 -3 0 0
la sag	-5 -5 -5 -4
la sal	-8 -5 -7 -3
la salad	-16 -16 -17 -13
la sauc	-8 -9 -9 -8
la scen	-7 -7 -3 0
la sci	1 1 10 1
la seanc	-6 -7 -8 -6
la securit	-5 -4 -8 -6
la semen	-10 -9 -5 2
la sentur	21 2 5 5
la ser	-1 2 13 1
la serpilier	1 6 6 3
la serur	-8 -7 -7 -6
la serveux	3 7 -2 0
la sestion	1 8 5 1
la seul	2 5 6 2
la siest	-3 -7 1 -5
la sircul	0 0 7 1
la sisel	1 1 5 1
la sitern	2 0 14 3
la soigneux	-6 -6 -5 -4
la solut	-6 -7 -6 -5
la sonet	10 0 1 2
la sort	8 -4 -4 -4
la soteux	4 4 14 5
la soud	3 3 14 4
la souflet	10 2 6 4
la sour	-3 -5 -6 -5
la spatul	6 5 17 6
la stabul	5 3 9 3
la stagier	11 34 9 10
la standard	-8 -9 -7 -7
la sterilis	0 0 6 1
la stilist	-6 -6 -6 -6
la survel	1 1 5 1
la tabl	4 7 5 7
la tail	16 2 7 8
la tanperatur	-8 -9 -12 -8
la tansion	1 0 10 2
la tas	9 1 -2 1
la technisien	-5 -6 -7 -5
la telecomand	2 2 9 3
la ten	2 2 8 2
la ter	-7 -9 5 -5
la tet	9 3 3 7
la tig	-6 -7 -6 -5
la tondeux	-2 -3 8 -1
la tortur	-6 -7 -6 -6
la toup	2 3 14 4
la tour	-11 -11 -13 -10
la tourn	-14 -13 -10 -11
la tout	9 3 2 3
la trac	4 2 7 3
la trait	-8 -4 -5 -6
la tranch	-2 -1 6 -1
la trancheux	0 1 15 3
la troncon	0 4 13 2
la trouil	3 13 4 8
la vach	7 2 5 3
la val	2 2 6 3
la valis	-5 -5 -6 -5
la vandeux	-7 -6 -5 -11
la vapeur	-4 -5 -6 -4
la vent	1 5 1 1
la vest	-6 -2 -6 -4
la veto	-9 -7 -4 -8
la viand	6 13 20 7
la vieil	-9 -5 -4 -6
la vign	2 1 10 2
la vil	0 4 8 1
la vis	-11 -7 -7 -7
la visit	-5 1 -3 -1
la vitr	-12 -7 -10 -10
la vitrin	-11 -11 -12 -10
la vodc	2 10 1 2
la voitur	4 2 8 3
la vue	-16 -13 -15 -13
labo	-9 -10 -1 -8
labo @i	3 4 10 4
labo je	3 4 10 4
laborantin	-6 -5 -6 -5
labo~ai	3 4 10 4
labo~tub	-5 -5 -9 -5
labo~vers	3 3 7 3
labrador	1 0 4 7
lac	6 1 9 3
lacel	6 5 1 2
lacel @i	9 3 3 3
lacel je	9 3 3 3
lacet	-8 -9 -9 -7
lach	19 9 9 18
lach @deed	1 7 2 7
lach @given	1 7 2 7
lach @not	1 7 2 7
lach le	12 1 2 2
lach pas	1 7 2 7
lach son	9 -2 3 8
lach~chien	15 0 3 3
lach~je	5 0 1 7
lach~le	1 1 1 12
lach~sur	15 0 3 3
lacuel	8 4 8 4
lais	5 -1 6 2
lais @alone	-10 -9 -5 -8
lais @charge	-2 -3 4 -2
lais @deed	3 1 15 3
lais @despair	10 2 3 3
lais @die	11 -6 -5 -5
lais @exclude	12 1 1 1
lais @given	-9 -10 -7 -9
lais @intimate	7 0 1 0
lais @lock	20 3 3 3
lais @love	10 2 3 3
lais @me	2 1 -2 7
lais @nude	6 2 1 2
lais @quit	7 0 1 0
lais @see	-14 -13 -18 -12
lais @sex	-2 -4 -8 -5
lais @shout	0 -4 -7 -4
lais @threat	10 2 3 3
lais @told	7 -1 -1 0
lais @wound	6 -7 -7 -6
lais ances	2 2 6 3
lais ca	5 5 1 2
lais chois	-10 -10 -14 -10
lais de	0 -2 -2 10
lais des	12 1 2 3
lais en	3 3 5 8
lais esai	-5 -5 -6 -5
lais fair	4 3 13 4
lais la	5 8 4 1
lais le	-13 -10 2 -8
lais part	7 0 1 0
lais sort	10 2 3 3
lais toi	7 -1 0 1
lais tomb	6 -7 -7 -6
lais voir	-6 -5 -7 -5
lais~a	-10 -5 -2 -7
lais~au	-5 -6 -7 -7
lais~avec	2 12 5 2
lais~ca	6 1 0 1
lais~cot	-2 -2 -2 10
lais~dan	-3 -5 -7 -4
lais~deux	2 2 4 10
lais~doigt	1 3 11 3
lais~fair	7 -1 0 1
lais~la	6 -3 5 0
lais~le	-4 -8 -3 -7
lais~les	-3 -4 -9 -6
lais~main	11 1 2 3
lais~mont	-6 -6 -7 -7
lais~pris	3 3 9 3
lais~que	8 4 2 2
lais~seul	2 12 8 2
lais~son	-7 -6 -6 -6
lais~sur	8 2 5 3
lais~tout	16 2 0 3
lais~tracteur	-7 -4 -1 -4
lais~un	0 1 7 3
lais~une	7 9 27 9
lait	-10 -8 -10 -9
lam a	-10 -9 -7 -7
lam de	10 2 8 3
lam qui	2 2 8 2
lami	4 4 12 4
laminoir	9 8 24 9
laminoir @i	3 2 9 3
laminoir @shout	5 4 10 5
laminoir je	3 2 9 3
laminoir pour	5 4 10 5
laminoir~ai	3 2 9 3
laminoir~la	5 4 10 5
laminoir~pat	5 4 10 5
lamp	-6 -9 -1 -6
lamp @rays	3 3 9 3
lamp de	-7 -6 -9 -6
lamp uv	3 3 9 3
lam~cas	3 4 9 3
lam~crach	-8 -6 -6 -6
lam~craion	10 1 -2 0
lam~pour	6 2 8 3
lam~son	-9 -10 -9 -8
lam~sur	-7 -5 -5 -5
lam~tail	13 1 -2 1
lanc	11 7 9 4
lanc la	8 6 4 3
lanc le	7 1 8 3
lanc par	10 1 0 2
lanc que	0 8 2 6
lanc une	5 -6 -4 -3
lanc~cle	7 1 1 2
lanc~dan	11 2 4 3
lanc~def	-7 -8 -6 -6
lanc~desus	8 -2 1 1
lanc~et	1 1 5 2
lanc~le	3 12 6 4
lanc~pulveris	2 1 7 2
landemen	5 6 0 6
landemen ce	1 8 2 0
landemen~est	1 8 2 0
langu	-6 -6 -8 -7
langu~pour	1 6 2 2
lansant	2 14 3 3
lansant des	2 14 3 3
lansant~boulet	1 6 2 2
lapider	2 2 8 2
lapider @shout	2 2 8 2
lapider pour	2 2 8 2
lapin	-14 -14 -8 -11
lapin @insult	-5 -5 -6 -5
lapin nain	-5 -5 -6 -5
lapin~que	-6 -7 -7 -6
laprem	5 11 15 6
larbin	1 8 1 2
larg	4 7 2 2
larm	-1 3 -3 7
larm aux	-4 -9 -6 1
larm~la	0 6 0 0
larm~le	0 5 2 6
larm~yeux	-4 -9 -6 1
las	-8 -9 2 -6
las @i	1 1 11 0
las de	3 3 9 3
las gam	-6 -7 -7 -7
las je	1 1 11 0
lasagn	-6 -7 -6 -5
las~ai	-1 0 9 -1
las~pas	-1 0 6 0
lateli	3 9 3 3
laugh	2 14 3 3
lautr	5 2 3 8
lautr @mate	5 2 3 8
lautr @weak	5 2 3 8
lautr stagier	5 2 3 8
lautr~a	5 2 3 8
lav	2 5 8 1
lav la	-5 1 -9 -4
lav les	-2 2 6 0
lavag	9 3 17 5
lavag des	1 1 12 2
lavag~avant	-5 -6 -6 -5
lavag~voitur	-5 -6 -6 -5
lavand	-5 -6 -7 -5
lav~de	-1 -1 6 1
lav~du	5 10 12 6
lav~et	-4 -3 -8 -4
lav~le	2 2 11 3
lav~main	-8 -5 -8 -7
lav~salad	-5 -6 -9 -5
lav~sol	2 3 11 4
lav~vitr	3 2 6 3
lav~voitur	2 12 1 3
la~14	-4 -4 -6 -4
la~4	-4 -6 -4 5
la~6	4 3 10 7
la~8	0 0 5 1
la~absant	6 5 17 6
la~achoir	2 1 5 2
la~ador	-6 -8 -6 -6
la~adult	6 12 10 5
la~afich	3 11 3 4
la~ai	3 2 10 2
la~alait	1 7 2 2
la~ansuit	3 3 11 3
la~apel	-4 -8 -3 -6
la~aplod	-7 -7 -6 -5
la~arach	1 9 1 2
la~atandant	1 6 2 2
la~au	-10 -8 -3 -6
la~aus	1 -2 13 10
la~aval	14 3 2 4
la~avanc	1 6 1 5
la~avant	-5 1 -7 -5
la~badg	-5 -6 -6 -5
la~bain	5 2 2 2
la~band	4 4 13 4
la~bleu	-2 0 9 0
la~boir	-3 -8 -6 -6
la~bord	4 4 10 4
la~boucl	6 1 2 9
la~bras	4 3 13 3
la~brul	4 3 6 3
la~ca	6 3 2 4
la~caf	2 8 -3 5
la~camion	6 5 17 6
la~cand	2 1 -6 -2
la~cart	-6 -7 1 -4
la~carton	10 1 9 4
la~catr	-5 -5 -6 -5
la~caus	1 13 7 7
la~cel	3 6 10 4
la~cet	1 7 1 7
la~chac	9 14 4 5
la~chais	-2 -4 -2 4
la~chant	-14 -13 -15 -13
la~chanti	5 20 6 6
la~chat	4 8 6 4
la~chaud	7 1 8 3
la~chef	-9 1 -1 -4
la~cheval	7 2 4 3
la~chiot	3 10 3 3
la~choc	4 4 13 5
la~chos	8 9 3 3
la~cliant	-6 0 -6 1
la~coif	-11 -10 -10 -9
la~col	-3 -7 -7 -6
la~colis	1 11 2 3
la~colon	1 0 6 1
la~com	1 10 9 4
la~compt	5 11 10 6
la~comptabl	2 1 2 11
la~contr	12 -2 2 0
la~convoieur	2 1 9 3
la~couch	2 2 8 2
la~coup	-8 -10 -9 -9
la~couvr	-5 -6 -5 -4
la~cri	4 11 3 10
la~dam	7 3 4 2
la~dan	17 10 18 14
la~decid	1 6 2 1
la~dedan	1 2 10 2
la~dent	3 5 7 3
la~depuis	-9 -2 -10 -4
la~derier	2 1 -7 -3
la~des	-7 -7 -5 -7
la~desept	1 1 1 5
la~desinfect	2 2 6 2
la~deux	1 5 2 -1
la~dev	8 15 5 5
la~diagnostic	-4 -4 -6 -4
la~dir	8 5 11 4
la~dis	-7 1 -5 -4
la~dit	-2 11 -5 -3
la~dix	-8 -8 -9 -7
la~don	11 6 5 5
la~droit	-10 -6 -10 -8
la~eau	3 8 8 3
la~ecip	2 10 5 14
la~egout	0 1 6 1
la~ele	-1 -2 -7 -7
la~electr	4 4 12 5
la~en	-7 -4 -9 -5
la~encor	4 9 9 4
la~enfin	2 2 9 2
la~entre	-5 -2 -1 -3
la~envi	9 2 2 1
la~epoxi	3 3 8 3
la~ereur	4 10 6 3
la~esai	6 4 10 5
la~est	-5 -5 -7 -6
la~etais	7 7 15 6
la~expre	3 12 3 4
la~fair	3 7 10 10
la~fait	-10 -3 -6 -7
la~faut	-6 -10 -9 -7
la~fem	-5 -5 -5 -4
la~fer	14 5 2 10
la~ferm	8 5 -3 0
la~fermi	1 8 0 2
la~fes	6 0 1 2
la~feuilet	6 9 14 6
la~fil	-5 -6 -1 -6
la~fois	12 1 2 2
la~fond	1 5 7 3
la~forc	15 2 4 3
la~four	8 3 11 5
la~gant	7 8 7 5
la~gar	2 5 1 2
la~gard	-3 -3 -6 -4
la~gilotin	1 1 5 1
la~glis	-9 -9 -8 -7
la~gonfl	2 3 12 2
la~grand	5 3 11 3
la~grit	1 6 1 1
la~gros	-6 -7 -7 -2
la~guid	3 7 6 3
la~h	0 0 5 1
la~haut	2 1 7 2
la~heur	9 6 14 7
la~hi	7 19 12 8
la~huit	-4 -5 -4 -4
la~hurl	5 5 7 3
la~idrol	3 2 12 4
la~il	10 6 3 1
la~ils	7 11 -1 3
la~industriel	4 3 17 5
la~insist	5 0 8 2
la~jamb	-9 -10 -10 -10
la~jet	-6 -9 0 -6
la~jeun	-5 -7 -5 -5
la~jouet	-5 -5 -6 -5
la~jour	0 12 5 0
la~jusc	2 7 -7 5
la~just	-8 -2 -8 -5
la~lam	4 4 11 4
la~lav	11 1 -1 2
la~lectur	-7 -7 -7 -7
la~lev	5 5 6 2
la~linger	-7 -6 -5 -6
la~lisi	1 1 6 1
la~local	-12 -13 -17 -11
la~lu	3 7 3 3
la~lui	1 4 8 0
la~ma	10 5 7 7
la~magasin	4 14 7 6
la~main	9 5 14 6
la~mais	-8 -7 -9 -9
la~mal	5 8 2 2
la~malad	3 3 10 4
la~malgr	-9 -9 -13 -8
la~maman	-7 -6 -6 -6
la~march	-7 -7 -7 -7
la~marchand	5 8 10 4
la~mas	-10 -9 -9 -8
la~materiel	-5 -5 -7 -5
la~mdr	6 10 0 3
la~mem	6 12 5 8
la~merc	0 5 8 2
la~mercred	12 0 3 2
la~mes	-2 0 5 3
la~met	1 9 4 2
la~metr	11 3 2 3
la~mid	8 -5 -2 -3
la~minut	0 1 10 1
la~mis	0 4 12 3
la~miself	9 8 -1 4
la~mision	-7 -5 -6 -5
la~moc	4 11 4 5
la~moi	2 -7 3 -5
la~moin	11 1 6 9
la~mon	6 13 10 3
la~monsieur	3 7 0 10
la~mot	1 8 2 1
la~mus	-5 -5 -5 -4
la~ne	2 -9 -5 -7
la~negat	3 4 11 4
la~neopren	1 2 5 2
la~non	-9 -5 -8 -7
la~nord	-6 -6 -6 -5
la~nous	-14 -14 -12 -11
la~nouvo	9 2 3 3
la~on	-7 -13 -6 -10
la~otoport	3 3 10 3
la~ouvert	-5 -4 -6 -5
la~ouvr	-7 -8 -10 -8
la~pain	-6 -7 -5 -6
la~pal	1 8 2 2
la~papi	-4 -7 -7 -5
la~par	23 5 13 6
la~parc	9 1 3 3
la~parl	-11 -19 -15 -13
la~part	10 9 13 10
la~pas	0 1 6 -5
la~patron	-4 8 3 0
la~paus	3 3 -3 8
la~pel	2 3 9 3
la~pend	1 1 12 1
la~pentur	8 -1 4 1
la~person	6 -1 8 2
la~pet	-4 -7 -5 -5
la~petit	8 3 10 4
la~pinc	7 2 1 2
la~plac	-9 -9 -12 -9
la~plein	2 2 7 2
la~pleur	-8 -5 -9 -8
la~plutot	6 2 3 8
la~pompi	-1 0 7 1
la~port	2 1 8 3
la~pos	-3 -2 6 -1
la~pour	1 0 5 0
la~prend	5 8 3 4
la~prepar	-8 -10 -10 -4
la~presing	8 6 9 4
la~prevu	-5 -7 -7 -5
la~prochen	-12 -12 -11 -9
la~prof	3 4 12 4
la~puis	7 2 5 0
la~pulveris	2 1 7 2
la~qui	-1 7 5 2
la~radial	3 3 8 3
la~rang	11 8 9 4
la~ras	-6 -6 -7 -5
la~rayon	7 5 3 3
la~refus	5 18 6 6
la~regard	5 6 3 9
la~rentr	-5 -8 -9 -3
la~repond	-8 -9 -10 -8
la~residant	-7 -6 -7 -5
la~rest	-8 -6 -7 1
la~retret	6 0 5 1
la~reunion	3 -2 -2 4
la~rien	2 10 10 6
la~rigol	6 11 9 6
la~rir	6 12 4 4
la~roug	-8 -8 -7 -7
la~ruban	1 0 10 2
la~san	13 6 23 7
la~sci	1 2 6 2
la~scoler	-6 -6 -5 -5
la~se	9 7 3 6
la~secour	6 2 7 3
la~secret	-5 -6 -5 -4
la~securit	-7 -7 -6 -6
la~semen	6 6 4 14
la~sentur	-10 -9 -9 -8
la~servic	-4 5 -5 3
la~ses	6 1 -4 -2
la~seul	8 7 20 11
la~si	2 -12 -7 -6
la~sinon	10 2 3 3
la~six	0 -2 3 6
la~soi	3 6 2 2
la~soir	10 8 18 5
la~sol	-6 -7 -8 -6
la~son	10 4 -3 0
la~sont	-2 -8 -6 -6
la~sort	1 1 14 1
la~sous	16 5 8 4
la~spa	8 1 2 2
la~stag	4 5 2 12
la~sur	3 3 11 3
la~tabl	2 3 2 8
la~te	2 6 4 2
la~telefon	2 4 6 1
la~ten	7 5 14 5
la~tir	14 3 1 3
la~toilet	10 1 -1 1
la~tomb	-10 -7 1 -6
la~toujour	-4 -3 -5 8
la~tourn	6 16 10 5
la~tous	-12 -2 -7 0
la~trait	3 5 9 3
la~travel	-3 -6 -7 -5
la~tre	5 0 1 7
la~trop	-4 -5 -7 -5
la~tu	5 7 2 2
la~tuteur	3 2 15 4
la~un	-6 -8 -3 -5
la~une	-3 -3 5 -4
la~uv	3 3 9 3
la~va	-7 3 -7 -7
la~vais	7 1 1 1
la~vapeur	3 4 12 4
la~venu	10 11 5 5
la~ver	5 -4 -1 -1
la~veut	-6 -4 -5 -5
la~veux	11 0 1 0
la~vient	-2 6 -1 -1
la~vitr	-7 -6 -7 -6
la~voul	-12 -10 -9 -8
la~vrai	7 -2 -3 0
la~vu	7 3 3 3
la~y	-7 -8 -2 -8
le 11	6 5 23 6
le 1er	5 5 15 5
le 8	4 3 15 4
le @adult	6 8 1 1
le @alone	5 5 1 5
le @animal	-12 -16 -7 -12
le @blade	-2 -9 2 -5
le @blood	2 -2 11 2
le @body	12 3 6 5
le @booze	-5 5 -1 -3
le @boozeDrink	2 11 6 1
le @chem	3 3 18 4
le @client	0 3 2 8
le @deep	-2 -5 23 -1
le @demolish	7 -7 0 -3
le @despair	10 -2 -1 0
le @die	-11 -9 -5 5
le @disabled	-9 1 -5 -7
le @drug	-11 -3 -12 -10
le @drunk	2 6 0 0
le @fear	3 -1 -1 5
le @fiction	-12 -12 -12 -9
le @goback	2 7 8 -1
le @grab	0 -7 -10 -7
le @heat	-1 -4 5 -2
le @height	0 -3 5 -3
le @hit	6 -5 3 1
le @hour	1 1 0 6
le @hurt	-6 -3 8 -4
le @intimate	5 -3 2 -3
le @kin	7 2 0 1
le @lock	7 0 -4 -2
le @looks	5 -1 4 -1
le @love	-9 -5 -8 -3
le @lure	0 -4 1 -4
le @machine	-6 -6 5 -4
le @mock	-2 -7 -9 -2
le @not	-10 -12 -14 -16
le @nude	11 11 1 6
le @one	0 5 1 7
le @photo	-8 -3 -8 -3
le @power	2 -4 5 -2
le @pressure	-5 -4 5 -1
le @price	2 -6 -6 -1
le @quit	11 5 -2 9
le @sad	3 4 4 25
le @see	2 10 1 2
le @selfharm	9 6 12 3
le @serveBar	-1 1 7 0
le @sex	7 1 -3 2
le @sexist	-2 -4 -6 -4
le @shout	3 6 -2 0
le @smoke	9 -1 1 1
le @stop	-6 -10 -8 -2
le @strip	3 10 -3 1
le @threat	4 8 4 5
le @throw	5 5 16 3
le @tired	-3 -5 9 -3
le @told	6 8 1 3
le @touch	9 -3 -5 -2
le @trade	-8 -10 -7 -6
le @vehicle	1 -1 6 2
le @weak	8 10 1 3
le @weapon	2 -5 5 -3
le @wound	-1 -5 10 -1
le a	-2 -5 -9 -6
le abatoir	-1 -6 -2 -5
le acarium	-7 -9 -7 -8
le acid	0 0 13 2
le acord	-7 -6 -1 -4
le acus	-9 -9 -8 -8
le ador	-4 -9 -7 -6
le afair	1 1 1 11
le afich	-14 -14 -15 -4
le age	-7 -2 -5 -6
le agenc	-9 -10 -10 -9
le agent	-6 -6 -8 -7
le agraf	4 -3 -8 -5
le aid	13 4 17 6
le aim	2 7 3 6
le air	0 -8 -6 -4
le ais	-4 4 -1 5
le alcol	-3 7 -6 -2
le ale	5 3 7 3
le alen	1 7 0 2
le aluminium	3 3 12 3
le ambul	-6 -8 -6 1
le an	-3 -12 -10 -10
le anbras	16 0 3 4
le anclum	3 3 10 3
le ane	-3 -10 -11 -9
le angar	11 3 2 3
le animaler	-6 -7 -6 -6
le aniverser	-4 -8 -6 -6
le ansegn	2 1 8 2
le ansien	6 -4 5 -1
le antrejanb	14 2 4 4
le antreneur	-4 -7 -6 -4
le anuer	-5 -5 -6 -5
le aparel	-1 -3 8 0
le apel	-9 -8 -7 -7
le apelant	1 7 2 2
le apero	3 14 2 4
le aprant	11 13 1 3
le apre	-9 -4 -7 -7
le aprem	6 15 14 10
le arc	2 1 14 3
le arcad	9 2 9 4
le architect	-10 -6 -12 -9
le ardois	-5 -5 -7 -5
le aret	-8 3 -12 -3
le argant	18 15 16 10
le arier	16 14 19 10
le arsel	-6 -8 -7 -6
le asanseur	-7 -12 -12 -4
le aseton	3 3 8 3
le asidant	2 9 4 12
le asist	6 -2 -1 -2
le asoci	-5 -5 -6 -4
le aspir	-11 -11 -14 -11
le asur	-4 -9 -7 -6
le ateli	6 6 1 0
le atent	2 1 1 14
le atsem	-6 -5 -11 -7
le autr	6 3 1 -1
le avais	-2 -8 -6 -5
le avait	12 -9 -4 -2
le avant	6 3 10 4
le avocat	-7 -7 -7 -5
le bac	9 5 11 4
le badg	7 5 0 2
le bal	-18 -14 -22 -16
le banset	4 7 6 4
le baptem	20 4 5 6
le bar	-4 -7 1 -4
le barman	-1 22 0 3
le basin	13 1 7 4
le bateur	-10 -9 -9 -8
le bato	4 2 7 3
le baton	2 3 12 4
le berg	-2 1 7 1
le bilan	-6 -7 -5 -5
le bizutag	6 1 1 2
le bloc	-6 -6 -7 -6
le bol	-1 -2 -2 10
le bon	-5 -4 -8 -6
le bord	-1 -3 6 -1
le boulang	-14 -13 -17 -13
le boulet	6 16 5 5
le boulot	3 -3 6 6
le bouton	2 2 17 3
le box	14 5 7 5
le bras	17 -3 1 1
le briset	10 0 -1 1
le bruit	-10 -3 -8 -9
le bucheron	2 2 7 2
le bungalow	-6 -6 -8 -6
le buro	0 2 -6 3
le bus	-4 -4 -9 8
le cad	6 6 22 7
le cafard	-6 -7 -6 7
le cai	5 0 -8 -5
le calm	-7 -9 -7 -7
le canap	-9 -8 -5 -7
le capot	-8 -8 -3 -6
le caramel	2 0 8 2
le carch	2 2 6 2
le carelag	-3 -8 -2 -5
le carist	-9 -6 -10 -8
le carosi	-10 -10 -11 -9
le carton	-8 -6 -9 -10
le casc	-6 -4 -5 -7
le casi	7 5 3 3
le centr	-7 -6 -6 -6
le chalumo	-6 -7 -2 -5
le champ	3 3 10 3
le chanti	2 -2 11 -2
le chargeur	5 2 4 2
le chaton	-6 -6 -6 -5
le chef	6 11 2 1
le chen	-7 -8 -6 -7
le chien	-4 -13 0 -7
le chimist	-8 -8 -9 -7
le chirurgien	-7 -7 -8 -6
le chlor	1 2 6 2
le chocolat	-6 -8 -6 -7
le chofeur	0 7 -2 -2
le choix	-6 -7 -5 -5
le chrono	-6 -6 -9 -5
le ciel	-7 -7 -7 -6
le cin	0 -7 -5 -4
le clas	-11 -12 -12 -10
le claseur	9 8 4 4
le clavi	-6 -3 -5 -5
le cliant	2 7 6 11
le coach	5 -6 -7 -3
le cochon	-5 -5 -7 -4
le cod	1 3 9 2
le coeur	-7 -3 -3 5
le cofr	5 -2 -6 -3
le coifeur	-7 2 -3 -4
le colegu	9 16 7 5
le com	12 -6 -3 -1
le comprandr	2 6 3 5
le compt	-3 -5 -7 -4
le comptabl	2 4 -1 -2
le comptoir	11 5 9 11
le conducteur	-1 9 -2 0
le conduit	3 3 10 3
le consel	-9 -12 -9 -9
le consert	-8 -7 -8 -7
le conteneur	14 2 3 4
le contremetr	11 4 3 4
le coq	-8 -8 -8 -7
le cou	16 4 7 6
le coud	9 0 2 2
le couloir	2 5 1 3
le coup	0 8 9 2
le cour	1 0 12 2
le courag	15 5 5 10
le couto	-4 -7 3 -4
le cp	2 2 2 7
le cran	11 -1 1 2
le crois	-6 0 -7 -6
le cuir	-8 -7 -6 -6
le cuisini	5 -1 -6 -3
le cuistot	1 13 1 2
le debil	3 10 2 3
le debut	3 -1 1 24
le decap	2 3 8 3
le defil	-8 -8 -10 -7
le dejeun	3 10 8 3
le derni	-9 -8 3 -6
le deserb	0 0 7 1
le desert	6 6 10 3
le dev	-9 -8 -9 -7
le developeur	-7 -7 -6 -5
le dimanch	-1 -1 1 9
le dir	18 9 6 14
le directeur	-5 4 -6 -6
le doigt	1 -2 11 5
le dos	15 5 13 5
le dosi	-1 -7 -7 -6
le dragon	-7 -5 -7 -6
le drap	-7 -5 -5 -5
le eau	-8 -13 -10 -9
le echafodag	2 0 9 -1
le echo	-6 -6 -5 -5
le ecip	-4 1 -7 -5
le ecran	-6 -12 -13 -10
le ecrir	9 7 3 2
le ecris	8 -2 0 -1
le educ	-7 -6 -10 -8
le ehpad	-1 -6 -1 1
le electrisien	-9 -13 -8 -9
le encre	-8 -8 -9 -7
le engin	0 1 8 2
le enlev	3 9 2 3
le entre	-16 -15 -18 -11
le enver	-10 -10 -9 -6
le envoi	5 8 3 3
le epaul	5 -1 10 1
le epong	-8 -9 -10 -7
le ereur	2 11 3 3
le esaiag	6 0 1 2
le escabo	4 -1 11 2
le escalator	5 1 1 2
le escali	14 15 19 10
le esenc	-1 0 6 1
le estetisien	2 2 8 2
le estomac	4 10 4 8
le etabl	2 9 0 1
le etag	-1 9 -4 -1
le etain	6 6 18 7
le etalon	4 4 13 4
le ete	-4 -7 -6 -6
le evi	14 7 10 5
le exersic	-8 -7 -5 -6
le expos	-8 -7 -7 -6
le exterieur	21 3 4 6
le facteur	-12 -12 -12 -3
le fair	2 -11 -11 -7
le fais	0 9 1 2
le fait	6 -2 -4 -2
le fax	-1 -3 -1 6
le fer	13 3 14 10
le fesco	3 3 8 3
le feu	-12 -12 -12 -11
le fichi	-5 -6 -6 -5
le fil	14 -4 4 1
le film	-9 -9 -8 -8
le flocag	2 2 7 2
le foin	11 10 9 6
le fond	-3 2 6 0
le formateur	5 9 3 3
le fotograf	-1 -11 -12 -9
le fourgon	13 5 5 5
le fournil	3 3 11 3
le frigo	1 9 3 2
le froid	-8 -8 -8 -7
le fromag	-7 -8 -9 -7
le gar	8 11 -1 5
le garag	4 6 9 1
le gard	-7 -15 -12 -10
le gato	-11 -11 -11 -3
le genou	2 -7 -7 -4
le geometr	-12 -11 -14 -10
le ger	17 25 9 9
le glaci	-5 -6 -5 -4
le grafic	-5 -6 -7 -5
le grain	3 2 9 3
le grand	2 6 5 0
le group	6 12 4 3
le guid	-11 -7 -12 -10
le hal	-5 -5 -3 -4
le haut	-4 1 5 -2
le herb	-6 9 -5 -3
le heur	-9 -3 -6 -8
le hotel	5 -4 4 -2
le huil	3 -3 5 0
le ide	4 12 0 6
le igien	-6 -5 -5 -5
le imag	3 0 2 17
le imit	2 8 2 2
le impres	1 -1 1 23
le imprim	-8 -10 -9 -8
le infirmi	8 1 3 2
le infirmier	-7 -7 -5 -5
le ingenieur	-5 -7 -5 -4
le inspecteur	1 8 1 2
le inspectric	1 9 2 2
le instant	-2 -6 -5 -5
le interieur	-2 -2 8 4
le interimer	-1 8 2 2
le invers	-5 -1 -3 -4
le istoir	-1 -1 -4 0
le janbon	1 -1 4 1
le jardini	-8 -12 -12 -9
le jeu	-2 -5 -4 -4
le jeud	-6 -3 -7 -9
le lam	-10 -8 -8 -7
le laminoir	6 6 15 7
le landemen	3 11 2 6
le lapin	-9 -8 -8 -7
le lev	5 2 11 3
le librer	-4 -6 -5 -4
le livr	-4 -5 -4 -4
le livreur	3 9 0 -1
le local	19 3 6 5
le logisiel	-7 -8 -8 -6
le logo	-10 -15 -10 -10
le macet	-6 -4 -5 -4
le macon	-1 -1 -7 0
le magasini	6 18 5 5
le magisien	-5 -7 -5 -6
le mair	-6 -12 -12 -9
le maitr	-8 -8 -6 -7
le manesin	-6 -5 -3 -4
le manitou	3 3 11 3
le manton	12 2 3 4
le mar	7 7 4 4
le march	2 0 12 1
le marechal	-6 -6 -2 -5
le marto	4 -2 10 1
le matelot	8 2 1 2
le matin	-4 2 -7 -6
le mec	16 7 11 6
le mecanisien	-4 -5 -8 -5
le medesin	-8 -10 -8 -7
le meleur	-6 -5 -5 -5
le mem	-7 4 -6 2
le menuisi	-8 -2 -10 -7
le mercred	-4 -1 0 -7
le meti	-1 -4 -4 7
le metr	-7 -7 -9 -6
le micro	-5 -6 -5 -5
le mien	-5 -12 -7 -5
le miroir	6 7 1 3
le molet	1 1 8 2
le momant	3 3 4 15
le mond	-2 -2 -6 -3
le moniteur	12 -1 6 2
le monsieur	8 10 1 13
le monteur	5 5 13 6
le montr	3 12 5 4
le moral	8 7 8 30
le morco	-10 -9 -8 -8
le mort	-5 -5 -5 -5
le moul	2 2 9 3
le mur	7 -6 1 -3
le mus	-6 -5 -6 -5
le neon	2 1 8 2
le nez	14 6 1 1
le noir	20 -1 3 4
le nom	-8 -19 -15 -12
le nombr	-6 -8 -7 -6
le noter	-4 -7 -4 -4
le nouvel	1 10 2 1
le nouvo	15 10 6 6
le numero	-4 -5 -5 -4
le odeur	-9 -7 -8 -6
le oeil	-3 -8 10 -3
le ofic	0 8 0 1
le on	0 5 1 7
le ongle	3 6 25 7
le ont	4 -4 -5 0
le open	2 11 3 3
le optisien	-9 -12 -11 -9
le or	-6 -6 -6 -6
le oral	-2 -8 -6 -5
le ordin	-5 -11 -9 -4
le oreil	8 -3 4 2
le orlog	1 0 2 21
le ouvertur	-2 -2 9 -2
le ouvri	5 4 1 1
le oxigen	2 7 0 2
le oxilier	6 2 10 4
le pacet	-7 -8 -8 -6
le pain	-9 -8 -3 -3
le paisag	-2 0 -6 -6
le pali	9 3 3 3
le pano	-9 -11 -9 -9
le pans	4 5 11 5
le parc	-7 -7 -4 -6
le parfum	-7 -10 -6 -6
le parsing	7 14 10 8
le patisi	-11 -7 -13 -11
le patron	7 5 4 1
le pauvr	0 8 0 1
le pc	-9 -10 -10 -9
le pens	7 0 1 0
le pentr	-11 -9 -10 -9
le peroset	-6 -6 -3 -4
le pet	6 2 6 2
le pied	-1 -3 15 1
le pilot	-5 -5 -5 -4
le piton	1 1 7 1
le pizeolo	1 9 2 3
le placard	4 -6 -2 -4
le placo	2 2 8 2
le plafond	1 2 7 1
le plan	-9 -3 -12 -9
le planch	4 12 10 5
le planing	-5 0 -6 0
le plato	-4 -9 -4 -2
le plombi	-13 -10 -12 -10
le plongeur	8 17 3 5
le plus	-8 -12 -13 -15
le pneu	-7 -6 -7 -6
le podcast	-7 -8 -7 -6
le poignet	10 4 9 4
le ponei	-5 -7 -8 -6
le pont	8 -4 3 -3
le portel	4 4 1 2
le pot	5 0 11 3
le poti	-8 -8 -9 -7
le pouc	-1 1 9 1
le prenom	-4 -7 -4 -1
le prix	-10 -8 -9 -8
le proc	-5 -7 -5 -5
le produit	2 4 14 5
le prof	-10 -1 -8 -7
le projection	-7 -6 -8 -6
le prosesus	-5 -6 -4 -4
le protes	-4 -5 -6 -4
le qi	3 9 2 3
le racont	1 7 2 2
le ramadan	-7 -6 -6 -6
le ramoneur	-1 -3 6 0
le rapel	0 6 1 0
le raport	14 -6 1 3
le rayon	-5 -2 -9 -2
le rebord	5 5 14 6
le record	-7 -9 -7 -6
le reflecteur	-13 -14 -19 -13
le regiseur	-6 -7 -6 -6
le registr	-5 -6 -8 -5
le regl	-11 -12 -11 -11
le remarc	1 1 2 11
le renard	-6 -6 -5 -6
le rend	1 9 2 2
le repar	-6 -6 -5 -5
le repet	-1 6 0 -1
le respons	7 9 0 2
le rest	15 7 8 6
le restor	3 6 9 4
le revel	-2 1 3 19
le rhum	1 5 0 2
le robot	-8 -8 -10 -7
le rotwel	6 5 15 6
le roulo	3 4 13 5
le rythm	2 3 1 11
le sabl	0 0 7 1
le sac	-15 -12 -8 -11
le sait	18 6 2 5
le saladi	-6 -6 -6 -5
le samed	3 5 5 10
le santant	-9 -10 -10 -10
le sapin	-7 -7 -8 -7
le scot	3 3 9 3
le scotch	-6 -5 -7 -5
le seau	3 4 10 2
le second	14 10 3 4
le secret	-16 -17 -14 -14
le serveur	-7 -5 -8 -6
le servic	1 7 8 3
le sien	-5 -6 4 -3
le silanc	-11 -10 -9 -9
le silo	4 5 20 6
le simul	-8 -8 -10 -7
le sit	-10 -10 -10 -8
le soigneur	-7 -7 -4 -5
le soir	3 1 -1 6
le someli	-9 -7 -12 -9
le somon	-7 -9 -8 -7
le soudeur	-11 -11 -13 -10
le soufl	-7 -7 -8 -6
le sourir	-15 -15 -14 -13
le sport	-9 -11 -10 -10
le stag	17 3 3 13
le stagier	4 7 -1 3
le standard	5 9 8 3
le stres	-3 -4 -2 10
le studio	-6 -8 -7 -4
le sucr	-7 -10 -11 -8
le tableur	-4 -6 -5 -4
le tabli	9 6 9 6
le tablo	-8 -4 -8 -7
le tail	3 3 10 3
le talus	3 3 11 4
le tanpon	-11 -13 -11 -10
le tapis	1 0 9 2
le technisien	-7 -8 -7 -6
le tee	-4 -5 -7 -4
le telefon	-5 -5 -6 5
le temp	-1 4 -2 9
le teren	5 6 13 6
le text	-10 -13 -13 -10
le tibi	8 1 1 2
le ticet	2 0 14 10
le tiroir	-4 -7 -7 -8
le toit	7 -1 15 2
le ton	-2 5 -1 0
le tps	5 10 5 11
le trac	-6 -6 -7 -6
le tracteur	-5 -8 -1 -6
le train	5 -6 -7 -5
le trait	1 7 8 4
le trajet	7 5 6 7
le tram	-9 -9 -8 -8
le travel	0 13 2 8
le treteur	-5 10 -5 -2
le troisiem	5 6 3 10
le trotoir	-12 -13 -14 -11
le truc	2 7 2 2
le tuteur	-2 -4 -8 -8
le tuyau	8 2 14 5
le typ	6 -1 -1 0
le umidit	-5 -6 -6 -5
le un	19 7 6 6
le usin	-5 -9 -5 1
le vandeur	12 22 5 6
le vandred	-6 -6 -8 -4
le vent	-9 0 -5 -5
le ventr	12 0 0 2
le verou	15 -1 0 1
le vers	3 2 10 3
le vertig	-5 -6 -5 -5
le vestier	10 13 1 5
le veteriner	-2 -4 -7 -4
le vieux	8 -1 16 3
le vigil	-7 -12 -13 -10
le vin	-8 -14 2 -7
le vocabuler	-4 -4 -5 -4
le voir	-1 14 -1 0
le vois	1 4 2 8
le vol	0 7 10 3
le wec	13 9 6 18
lea	2 0 12 2
learned	-10 -10 -10 -9
leau	-9 -2 -9 -7
lech	-12 -10 -10 -9
lech @given	-11 -8 -8 -7
lech tout	-11 -8 -8 -7
lech~la	-10 -8 -8 -7
lecip	9 3 -1 1
lecon	-7 -10 -9 -7
lecteur	-6 -7 -7 -5
lectur	-14 -15 -15 -14
lectur de	-5 -7 -7 -6
lectur~un	-5 -7 -7 -6
leger	-4 -7 -3 -5
legist	-8 -9 -7 -7
lego	-5 -6 -6 -5
legum~avec	4 3 12 4
lent	5 9 -1 10
lent et	3 1 3 13
lent~il	0 1 2 13
leo	-7 -5 -6 -5
les 2	11 7 3 3
les @adult	-8 -9 -9 -8
les @alone	4 11 6 8
les @animal	-7 -9 3 -7
les @blade	-17 -15 -20 -15
les @blood	0 3 9 2
les @blow	6 -7 -1 -2
les @body	7 0 2 0
les @booze	-1 -2 12 0
les @boozeDrink	-12 -16 -12 -12
les @bore	-6 9 -5 -2
les @chem	-13 -16 -8 -13
les @client	2 18 7 4
les @cloth	-9 -11 -13 -9
les @cry	7 8 4 6
les @deep	-6 -10 1 -6
les @demolish	4 10 5 19
les @despair	-10 -3 -11 -10
les @die	1 0 9 1
les @disabled	-8 -7 -6 -7
les @drug	-3 -11 -3 -7
les @drunk	10 9 6 7
les @exclude	2 6 -3 5
les @fear	10 -1 3 -2
les @fiction	-9 -9 -3 -7
les @gear	-9 -6 -1 -7
les @given	10 20 16 13
les @grab	-6 -5 -2 -6
les @heat	-2 1 9 -1
les @height	0 1 8 0
les @hide	-2 -1 -10 -2
les @hit	2 -4 9 0
les @hour	7 16 7 14
les @hurt	20 17 5 8
les @intimate	9 3 -4 -1
les @kin	-2 -8 -9 -6
les @kind	-14 -12 -10 -11
les @lgbt	3 23 5 6
les @load	-4 -3 0 -5
les @lock	4 1 18 5
les @love	6 3 -3 -2
les @machine	-2 -4 -4 -4
les @mate	-1 11 -2 -2
les @mock	-9 -7 -7 -3
les @not	-7 -8 -9 -7
les @nude	8 1 -1 -1
les @past	-7 -8 -2 -6
les @photo	-15 -3 -10 -5
les @power	7 14 14 9
les @pressure	2 0 10 6
les @price	-15 -10 -18 -7
les @quit	-10 -12 -9 -11
les @race	3 25 8 7
les @rays	9 2 7 5
les @see	4 7 6 3
les @selfharm	14 -2 7 1
les @serveBar	-3 -4 9 -2
les @sex	-2 1 6 0
les @sexist	1 8 1 -1
les @shame	1 10 2 -1
les @stop	-3 -4 6 -2
les @throw	-4 -2 -5 -6
les @tired	6 0 0 -1
les @told	0 8 1 1
les @touch	12 0 2 1
les @trade	-4 -10 -8 -4
les @weak	-6 -9 -9 -9
les @weapon	-9 -10 2 -8
les a	-11 -1 -12 -10
les adult	-7 -4 -8 -6
les afich	-4 -5 -1 -4
les agent	0 1 6 1
les ale	2 7 11 3
les anfant	-8 -10 -13 -9
les anonc	-6 -6 -8 -6
les anpoul	-8 -7 -8 -7
les anvelop	-9 -8 -10 -8
les apel	3 10 3 3
les aprant	-2 -5 -7 -6
les apre	3 8 3 3
les arab	1 13 3 4
les arbre	-4 -5 -5 -4
les archiv	-5 -5 -5 -5
les articl	-4 -5 -5 -4
les asiet	-1 -1 -5 -3
les autr	8 21 7 19
les balon	-9 -11 -13 -10
les banan	1 0 7 2
les bar	2 3 7 3
les beb	15 8 4 5
les bidon	3 11 6 4
les bier	-3 -6 3 -2
les bilet	0 -1 9 0
les blanc	-6 -5 -6 -5
les bleus	21 5 6 6
les boit	-11 -12 -14 -11
les bon	-9 -10 -10 -8
les bord	3 3 8 3
les boulanger	0 -1 5 0
les boutel	-4 -6 0 -4
les bouton	-6 -6 -8 -6
les box	2 2 6 2
les branch	2 1 9 2
les bras	6 -1 5 -1
les breb	4 4 14 5
les bros	-6 -6 -7 -6
les buro	-9 -8 -8 -9
les cabl	-3 -4 3 -2
les cachet	23 6 6 6
les cadr	5 4 14 5
les cais	16 6 8 5
les camion	5 5 14 5
les caro	2 1 1 9
les carot	6 7 18 7
les cart	-3 -3 -5 -3
les cas	3 4 2 19
les casi	5 6 8 4
les chais	-6 0 -5 -4
les chatouil	11 3 4 4
les cheveux	11 1 -1 0
les chevr	-6 -6 -9 -5
les chifr	-7 -7 -7 -6
les chiot	-5 -7 -6 -5
les chos	3 5 4 14
les choset	3 1 2 12
les chosur	-6 -1 -6 -4
les chut	-11 -12 -13 -10
les cinq	3 4 7 5
les cintr	-1 -3 -6 -4
les cle	0 -1 17 1
les cliant	4 20 8 5
les coc	3 3 8 3
les coctel	4 4 11 4
les cod	-7 -7 -7 -7
les colegu	-2 9 -1 0
les colis	-5 -5 -8 -5
les comand	10 6 15 6
les compres	3 3 7 3
les con	5 4 19 6
les copo	-13 -13 -18 -12
les costum	-6 -6 -7 -5
les cot	8 -5 -5 -3
les cour	2 2 2 10
les couto	-5 -5 -2 -4
les couvertur	-6 -7 -6 -5
les couvreur	-10 -12 -12 -9
les cp	-1 -1 9 0
les crep	1 -1 13 2
les cuisin	5 3 2 2
les dal	5 5 4 18
les dam	3 12 4 4
les dent	5 -6 0 -2
les deux	2 9 3 2
les doigt	12 1 10 4
les dosi	-5 -5 -6 -4
les douch	6 1 4 2
les egil	4 3 11 7
les entre	-9 -10 -12 -9
les epaul	16 1 3 2
les etager	-2 -6 -5 -4
les etap	-6 -6 -6 -5
les etiset	-10 -13 -15 -9
les factur	2 12 4 4
les fait	14 19 18 12
les fantom	-6 -8 -6 -6
les faut	-5 -4 -5 -4
les fem	0 10 2 2
les fes	16 3 4 6
les fet	2 6 6 3
les feuil	-8 -6 -11 -7
les fil	11 22 12 8
les filet	8 3 10 5
les fleur	-8 -9 -10 -8
les fond	2 10 0 2
les font	1 6 1 1
les fotos	-14 -11 -10 -4
les four	2 7 2 3
les frit	-4 -7 1 -4
les fusil	-8 -7 -8 -7
les fut	3 3 21 5
les gar	1 16 8 4
les garcon	9 16 3 6
les gard	3 2 10 4
les gen	-14 -8 -13 -5
les girland	3 3 9 3
les gitan	2 7 2 3
les glac	-5 -7 0 -4
les gobelet	-3 -5 -7 -4
les gradin	-7 -7 -8 -7
les grand	-6 -2 -9 -5
les grif	2 4 14 4
les heur	-3 7 -5 1
les ide	9 5 2 3
les instrumant	4 4 12 5
les jamb	9 1 3 1
les jet	1 8 4 3
les joint	-9 -12 -9 -8
les jour	12 25 9 6
les journ	4 2 4 15
les juif	3 11 3 3
les lam	-7 -6 -8 -6
les lapin	-4 -5 -5 -4
les larm	-3 -6 -5 1
les letr	-7 -7 -7 -6
les levr	-1 15 1 2
les lit	-4 1 -6 -3
les livr	-9 -11 -11 -9
les livreur	1 8 1 2
les lunet	2 3 9 3
les machin	9 10 5 5
les magasin	-5 -7 -6 -5
les magazin	-5 -7 -7 -6
les main	-10 -6 -3 -4
les mam	-5 -7 -5 -5
les manch	8 -4 -4 -2
les manto	4 4 3 10
les mard	-8 3 -3 -3
les masag	6 1 2 2
les matin	6 15 3 13
les mech	2 2 10 3
les medic	7 3 5 2
les melot	-5 -5 -7 -5
les mem	1 2 1 5
les mesag	-3 7 0 0
les mesur	-7 -7 -8 -6
les meuf	1 6 2 2
les mid	4 5 3 12
les mien	7 9 3 4
les minut	4 4 4 13
les molet	21 4 5 6
les montur	-4 -4 -6 -4
les morco	1 2 7 2
les mot	1 0 -4 -3
les mouton	-7 -8 -8 -7
les moyen	-8 -5 -8 -8
les mur	3 9 7 4
les nan	1 8 2 2
les noir	1 6 1 2
les nom	-9 -8 -12 -9
les nouvo	1 -2 -7 -3
les numeros	-3 -3 -5 -3
les oeuf	-9 -10 -12 -8
les oignon	-4 -5 -4 -4
les onglon	1 1 6 2
les oreil	-9 -2 -8 -4
les orer	-15 -18 -17 -11
les ouvri	-2 4 -7 -4
les pag	-7 -8 -10 -7
les palet	-7 1 -7 -5
les patiant	-7 -9 -4 -5
les pentr	-5 -3 -7 -5
les petit	-16 -15 -20 -15
les piec	5 7 19 6
les plan	-15 -16 -12 -13
les plant	-7 -7 -7 -7
les plaset	-5 -6 -6 -5
les plato	-4 -6 -3 -4
les plot	-10 -10 -11 -9
les plus	-6 -6 -7 -5
les pneus	-8 -7 -4 -7
les point	6 2 7 3
les pompi	8 -4 0 -1
les port	-9 -9 -10 -7
les portier	9 -1 0 2
les poter	3 3 9 3
les poul	-7 -8 -5 -6
les poulet	3 3 10 3
les prenom	-14 -17 -14 -14
les prix	-8 -10 -9 -8
les produit	-8 -9 -8 -8
les projecteur	2 3 10 3
les protect	6 6 16 6
les puc	4 2 8 3
les pun	11 2 1 2
les rail	4 4 11 4
les rayon	11 4 9 6
les rendr	-5 -6 -6 -5
les residant	-4 -5 -7 -5
les rosi	-7 -8 -3 -6
les roumen	2 6 2 2
les round	-7 -7 -7 -6
les sac	-18 -19 -23 -17
les sachet	-4 -5 -5 -4
les saniter	8 2 6 3
les seau	3 3 8 3
les sein	12 1 3 4
les semel	2 2 10 3
les separ	4 20 6 6
les seringu	-1 -1 6 0
les serveur	1 6 0 1
les serviet	-8 -9 -12 -9
les siso	-5 -5 -6 -5
les sitron	-6 -6 -9 -5
les soir	8 11 12 15
les sol	2 1 6 2
les spot	2 2 5 2
les stagier	-16 -16 -10 -15
les surgel	4 4 13 4
les tabl	-7 -12 -12 -9
les tapet	1 8 1 2
les tapis	-8 -8 -7 -7
les tart	-5 -5 -6 -4
les tet	3 6 10 3
les toilet	0 10 3 2
les tomat	-9 -10 -12 -8
les trac	8 2 1 2
les trois	-9 -11 -12 -7
les trombon	6 6 6 15
les tub	3 3 13 4
les tuil	-1 -3 11 0
les vach	1 1 15 2
les vandeux	4 15 4 5
les vent	-5 -6 -7 -5
les vestier	8 1 0 -1
les vieil	4 4 12 3
les vieux	8 1 -1 1
les vign	2 2 9 3
les vis	-4 -5 -8 -5
les vitr	5 5 17 6
les vitrin	-7 -8 -9 -7
les voitur	1 6 8 2
les volet	5 7 16 6
les wc	10 4 5 4
les yeux	11 10 7 8
lesant	7 10 3 9
lescali	4 1 6 2
lesiv	2 3 5 11
lesiv et	1 0 0 9
lest	11 1 2 3
les~adorant	-6 -7 -8 -6
les~ai	-4 -11 4 5
les~aim	0 12 1 2
les~anduit	3 3 8 3
les~ansuit	-2 -2 -5 -2
les~apelant	1 9 3 3
les~aplod	7 9 7 5
les~aprant	6 8 2 3
les~apre	-3 6 -5 1
les~aret	3 10 6 3
les~atach	-1 -1 8 1
les~au	2 -1 8 0
les~autr	3 7 3 7
les~aux	1 -1 9 6
les~aveant	-6 -2 -6 -5
les~avec	-3 -7 -8 -7
les~bas	1 -7 -9 -6
les~batus	-7 -7 -7 -6
les~bier	3 2 16 5
les~boit	-6 -6 -5 -5
les~bras	1 2 7 2
les~brul	2 3 12 3
les~ca	0 14 3 1
les~calandri	3 2 1 14
les~camion	3 3 9 3
les~cand	13 -6 -3 -1
les~carti	3 3 8 3
les~catalogu	-8 -7 -8 -7
les~catr	3 6 7 3
les~ce	-6 2 -1 -5
les~chanti	1 10 2 2
les~chaud	1 0 7 0
les~chef	-2 -6 -6 -4
les~ciel	0 8 1 1
les~cliant	5 4 13 5
les~clop	2 2 8 2
les~coeur	-5 -7 -4 -4
les~col	-3 -8 -5 0
les~com	10 13 2 8
les~continuant	2 4 2 9
les~couleur	3 3 3 11
les~couto	1 1 6 2
les~couvreur	3 3 7 3
les~criant	-2 -6 -5 -5
les~crois	-6 -6 -3 -1
les~dan	-5 -7 0 -6
les~dehor	-1 -3 7 -2
les~dej	-6 -6 -6 -5
les~depuis	7 10 4 11
les~des	-7 -3 -6 -7
les~desandant	4 14 1 4
les~desin	-3 -4 -5 -3
les~directeur	4 13 3 4
les~dis	10 7 3 3
les~dit	-7 -7 -5 -5
les~dix	4 12 4 4
les~donc	-5 -2 -7 -4
les~droit	-7 -8 -7 -6
les~efrit	3 3 8 3
les~en	-5 -5 -4 -5
les~encor	-1 -1 6 0
les~est	-9 -2 -14 -8
les~et	-5 -2 -5 -4
les~etait	9 -2 9 2
les~ete	1 4 1 1
les~expre	4 6 1 3
les~fait	-5 -1 -5 -5
les~ferm	-7 -10 -10 -8
les~fetag	1 0 10 2
les~fil	4 5 2 2
les~fois	6 9 1 3
les~font	-2 -5 -7 -7
les~fort	7 0 1 2
les~four	3 3 9 4
les~frais	-5 -6 -6 -6
les~froid	-5 -5 -6 -5
les~grand	15 12 9 7
les~grat	3 3 9 3
les~gril	3 6 6 3
les~huil	3 8 4 3
les~ici	0 8 1 0
les~ils	10 14 2 6
les~imitant	2 8 2 3
les~jaun	-6 -7 -9 -6
les~je	-6 -4 -1 0
les~jou	-7 -6 -5 -5
les~jusc	5 9 16 5
les~lais	1 -1 0 8
les~le	-8 -4 -3 -5
les~legum	-8 -9 -9 -8
les~les	-8 -10 -6 -7
les~leur	-1 -8 -3 7
les~lisant	-8 -8 -9 -7
les~longu	16 3 5 7
les~lund	6 3 2 1
les~ma	13 5 6 4
les~main	1 2 5 2
les~maman	6 9 4 4
les~mang	-5 -4 -10 -9
les~mar	-1 7 0 0
les~marant	1 5 1 1
les~me	1 7 -1 4
les~mem	11 4 1 5
les~mid	0 8 2 2
les~minut	3 8 4 8
les~miself	-5 -5 -7 -1
les~mon	6 4 -1 3
les~montr	2 7 2 2
les~mort	-9 -9 -11 -8
les~ne	6 9 4 -1
les~neig	-7 -6 -7 -5
les~neuv	-5 -5 -7 -5
les~nous	-7 -8 -7 -6
les~nus	-5 -5 -5 -5
les~on	-16 -11 -17 -14
les~ont	-3 -1 -8 -3
les~ou	1 12 0 -1
les~par	-9 -12 -10 -7
les~parc	11 10 5 3
les~parel	3 9 3 7
les~parl	0 6 1 1
les~parlant	6 0 1 6
les~pas	1 8 7 8
les~pasant	8 1 -3 0
les~pend	13 6 16 6
les~person	4 3 9 2
les~petit	4 4 17 4
les~peur	-4 -6 -4 -4
les~pinsant	0 0 5 1
les~plac	9 1 5 3
les~plafond	6 5 6 22
les~plein	2 1 7 9
les~portant	-7 -8 -7 -6
les~pouf	2 6 2 2
les~poulen	4 5 13 5
les~pre	-5 -5 -8 -5
les~propos	-5 -5 -6 -5
les~que	10 15 4 7
les~qui	13 0 8 9
les~rang	-6 -6 -9 -6
les~rempl	-6 -6 -9 -6
les~residant	12 5 12 7
les~rest	1 8 2 2
les~restant	1 8 -1 1
les~ri	1 6 2 2
les~ricanant	-3 7 1 1
les~rien	5 3 9 12
les~rient	3 4 3 8
les~rir	4 9 2 3
les~san	2 4 9 9
les~savant	1 0 1 7
les~se	-11 -9 -12 -8
les~sec	-6 -6 -8 -6
les~second	-8 -8 -7 -7
les~securit	-6 -8 -4 -6
les~sent	3 8 9 4
les~ser	-5 -4 -6 -6
les~sert	1 8 2 2
les~si	9 9 4 2
les~siflant	0 7 1 1
les~simant	-9 -10 -15 -9
les~sinon	0 8 2 2
les~solel	-7 -7 -9 -6
les~son	3 9 8 4
les~sont	-4 -4 -8 -3
les~sous	7 2 14 3
les~stagier	7 17 6 8
les~sur	-11 -3 -8 -8
les~symp	4 3 2 10
les~tail	-11 -10 -13 -11
les~teatr	4 5 16 5
les~ter	7 2 12 4
les~tir	-5 -1 -7 -4
les~touchant	3 10 3 4
les~tous	-9 2 -8 -8
les~tout	4 10 7 3
les~trait	1 5 6 3
les~tranblant	2 4 8 3
les~travel	0 3 1 6
les~treuil	3 3 9 4
les~trop	-5 -9 -9 -7
les~un	5 7 9 3
les~une	-9 -5 -3 -6
les~usag	3 2 10 3
les~ver	-3 4 -7 -2
les~vibrant	2 3 9 3
les~vid	-15 -12 -21 -14
les~vin	4 3 9 4
les~voil	6 1 1 2
les~vont	-10 -7 -11 -2
les~vous	5 7 1 2
les~vu	1 7 2 2
les~x	3 3 9 3
les~y	3 -5 -6 -2
les~yeux	-4 -9 -6 1
leter	-10 -10 -11 -9
leter au	-6 -6 -8 -6
leter~jet	-6 -6 -8 -6
letr	9 -7 -4 -4
letr @shout	23 6 7 7
letr a	11 3 4 4
letr de	-5 -7 -7 -6
letr pour	23 6 7 7
letr~chacun	11 3 4 4
letr~la	-5 -5 -5 -5
letr~ma	9 1 2 2
letr~mes	4 1 1 1
letr~parant	4 1 1 1
leur	-6 1 -8 -4
leur @blood	-2 8 1 1
leur @body	4 14 5 5
leur @bore	5 1 2 1
leur @charge	0 6 0 -2
leur @cry	1 8 1 2
leur @exclude	7 18 6 8
leur @fiction	7 4 1 0
leur @grab	0 8 1 1
leur @insult	-1 8 2 2
leur @joke	14 13 7 9
leur @load	2 9 3 3
leur @machine	-10 -11 -11 -10
leur @mock	7 9 4 6
leur @photo	11 13 6 10
leur @price	1 1 2 6
leur @serve	5 16 4 5
leur @shame	4 12 4 4
leur @stop	5 1 2 1
leur ai	-7 -9 -7 -9
leur bonich	4 12 4 4
leur convers	1 -3 2 12
leur dos	2 7 2 3
leur facon	-5 -7 -5 -5
leur group	7 11 5 9
leur jeu	8 -1 1 2
leur nouvel	-5 -7 -5 -5
leur remarc	3 8 2 3
leur rir	2 10 3 3
leur tabl	0 6 0 -2
leur telefon	5 1 2 1
leur~a	-8 -6 -8 -7
leur~ce	-4 -5 -5 -4
leur~colect	-5 -7 -5 -5
leur~de	-9 -2 -9 -9
leur~du	9 6 3 4
leur~est	-7 -8 -7 -7
leur~et	4 9 4 11
leur~je	2 7 3 9
leur~jour	4 9 7 4
leur~le	-1 8 -1 0
leur~pas	-1 7 0 1
leur~un	-4 -5 -4 -3
lev	3 3 10 2
lev @i	6 2 3 7
lev @not	2 9 5 3
lev a	-9 -10 -6 -10
lev du	6 6 16 6
lev je	6 2 3 7
lev la	10 3 -2 0
lev le	6 -3 -3 1
lev les	4 11 17 5
lev tot	-7 -7 -8 -6
lev un	-1 0 7 0
lev une	4 4 11 4
levi	9 4 7 4
levr	13 22 5 7
levr @not	-1 5 1 1
levr @nude	-1 5 1 1
levr ouvert	7 1 2 2
levr san	-1 5 1 1
levr~le	6 9 3 4
levr~mon	-2 7 1 1
lev~7	-11 -8 -9 -8
lev~au	3 9 4 3
lev~de	8 9 10 6
lev~filet	2 2 13 3
lev~je	-1 6 -5 -4
lev~jour	6 6 16 6
lev~la	6 9 3 4
lev~le	2 2 8 2
lev~main	15 5 2 3
lev~matin	1 2 2 9
lev~patiant	2 2 9 3
lev~rido	-6 -6 -8 -5
lev~sur	7 2 2 2
lev~trois	2 2 9 3
lev~yeux	0 8 1 1
le~12	4 4 7 10
le~170	5 4 12 5
le~22	7 0 5 2
le~2e	0 9 2 2
le~7h	-3 -4 -5 -4
le~achet	-8 -9 -8 -7
le~ai	-7 -9 -6 -9
le~aim	3 5 8 11
le~alcol	-8 -10 -11 -8
le~ale	4 4 3 11
le~alor	8 1 4 0
le~ane	1 6 1 2
le~anfant	-13 -13 -14 -11
le~anfonc	1 1 7 2
le~angourd	0 2 9 2
le~ans	-1 10 2 2
le~ansuit	-3 -5 -3 -6
le~anul	-8 -8 -8 -7
le~aprant	4 7 2 1
le~apre	5 8 1 4
le~aproch	-5 -3 -7 -5
le~apui	-1 -1 5 -1
le~ariv	18 3 2 0
le~atach	-7 -6 -7 -5
le~ateli	8 5 3 4
le~atend	-12 -9 -11 -10
le~au	-4 -6 3 0
le~aucun	2 2 7 5
le~aus	5 6 0 3
le~autr	10 7 7 2
le~avais	-9 -8 -10 -8
le~avait	4 4 5 2
le~bais	-1 10 1 1
le~bal	6 2 1 2
le~balanc	1 6 0 1
le~bar	3 6 0 2
le~bas	4 5 4 6
le~bat	0 -10 -6 2
le~beau	2 3 4 11
le~bel	-5 -7 -5 -5
le~beugl	0 6 0 0
le~bien	-2 -4 -7 -1
le~blagu	7 9 4 4
le~blanc	-3 7 -4 -1
le~bleu	-4 -7 -6 -5
le~bloc	4 9 2 3
le~bois	3 2 11 3
le~boit	2 12 10 4
le~bouch	3 5 15 4
le~boug	-2 -3 7 -2
le~bouil	6 1 3 2
le~bour	-7 -9 -8 -7
le~bout	-3 0 6 0
le~boutic	16 9 2 5
le~bras	11 6 14 7
le~bris	-6 -6 -7 -5
le~bros	4 4 14 4
le~brul	7 -1 5 1
le~bruno	-9 -8 -5 -7
le~bu	3 19 5 5
le~buro	-5 -4 -7 -6
le~cai	0 18 3 5
le~calm	-6 -7 -6 -6
le~camion	15 0 1 3
le~cand	8 5 0 2
le~car	-5 -10 -12 -9
le~cas	9 2 4 3
le~casc	0 0 7 1
le~cent	-7 -1 -3 -6
le~cet	3 12 3 9
le~chac	15 10 3 2
le~chang	-1 -9 -3 -6
le~chanti	1 8 5 2
le~chaud	-1 -3 7 -1
le~chemin	1 0 6 1
le~cherch	7 0 4 -2
le~chez	13 6 0 7
le~chien	-1 -1 3 6
le~chloridr	3 3 7 3
le~chocolat	-8 -6 -6 -6
le~chou	1 2 8 3
le~cinc	4 4 13 5
le~clac	6 -1 0 0
le~clef	7 2 3 3
le~cliant	-5 -1 -8 -6
le~clous	12 1 2 3
le~coeur	-1 4 7 0
le~cofr	4 4 12 4
le~cogn	11 4 3 6
le~coinc	12 1 8 4
le~coleg	-7 -4 -7 -6
le~com	-9 -3 -15 -11
le~comant	2 14 4 4
le~compt	-8 -10 -6 -8
le~con	-7 -9 -7 -6
le~contant	1 0 7 1
le~contr	0 7 -1 -1
le~cot	6 -7 -3 -4
le~coup	-14 -17 -12 -10
le~couto	1 -1 6 1
le~couvert	-5 -7 -6 -5
le~crach	-4 -8 -6 -5
le~cri	-10 -22 -17 -15
le~cuisin	2 7 6 3
le~dam	0 5 0 0
le~dans	-6 -6 -6 -5
le~dechir	4 15 5 5
le~decid	6 7 3 3
le~demand	0 7 -1 -2
le~demont	-8 -9 -7 -7
le~depot	9 4 8 4
le~depuis	-5 0 -8 4
le~derier	5 0 0 7
le~dernier	-3 -7 -7 -6
le~des	-7 1 -6 -6
le~desin	-14 -15 -17 -14
le~deux	0 -6 -1 -5
le~dev	8 -5 -1 1
le~difisil	-4 -5 -5 -5
le~dir	9 4 1 2
le~direct	-9 -9 -11 -9
le~dis	9 0 0 4
le~dit	-12 2 -10 -9
le~dix	-9 -8 -5 -8
le~doit	2 11 1 1
le~donc	-7 -3 -3 -5
le~droit	-9 -9 -8 -7
le~dur	-7 -3 -7 -8
le~eau	9 0 0 1
le~ecip	12 3 2 3
le~eclat	-7 -6 -5 -5
le~ecrit	10 5 4 3
le~egout	3 2 11 3
le~electr	-1 -1 8 0
le~eleur	10 3 9 4
le~elev	-5 -6 0 -4
le~emen	5 0 0 0
le~end	13 9 6 18
le~enerv	7 2 2 2
le~enti	2 9 3 3
le~entre	9 -4 8 0
le~est	-8 -8 -9 -5
le~etag	7 3 8 2
le~etais	1 -7 1 -1
le~etait	-9 -7 1 -8
le~ete	-8 -4 -10 -7
le~etre	4 1 4 21
le~eu	13 7 3 4
le~eux	8 10 15 6
le~explos	-7 -6 -6 -5
le~expre	19 10 2 5
le~fais	-5 -6 5 -5
le~fait	-5 -2 -6 -6
le~fer	-5 -9 -1 -8
le~ferm	0 -16 -17 -11
le~fil	1 -1 8 0
le~fin	4 9 4 10
le~flamb	-10 -12 -13 -9
le~fleur	-5 -5 -8 -5
le~fois	0 -8 -7 -8
le~fort	15 4 2 11
le~fot	5 5 13 5
le~foto	-6 -6 -5 -5
le~fou	1 9 2 2
le~fourgon	1 2 9 2
le~frap	9 -2 -1 1
le~fris	-6 -7 -10 -6
le~froid	11 3 8 10
le~gagn	-12 -8 -8 -7
le~gam	-6 -6 -7 -6
le~gantil	6 4 4 7
le~gar	0 -2 -6 -5
le~gard	-17 -15 -19 -15
le~ge	3 4 14 4
le~gen	-8 -7 -5 11
le~ger	5 -1 2 1
le~gichet	2 -2 3 20
le~gifl	12 -3 1 1
le~gout	-1 6 7 2
le~grav	-4 -9 -9 -10
le~grimp	-7 -8 -10 -7
le~grogn	5 5 15 6
le~gros	1 3 8 2
le~guid	2 2 9 3
le~hi	6 -2 -3 -1
le~hom	-1 -1 6 1
le~huit	2 6 1 2
le~hurl	-9 1 -7 -7
le~ici	-1 7 -1 -1
le~il	3 5 1 -1
le~ils	5 2 1 0
le~imit	3 16 4 5
le~industriel	4 7 14 5
le~infernal	2 1 2 8
le~invit	-5 -6 -5 -4
le~ivre	2 11 3 3
le~jam	-8 -8 -6 -4
le~jet	-2 9 -9 -2
le~jour	-6 -7 1 -6
le~jur	-11 -13 -13 -10
le~jusc	13 8 9 11
le~just	-9 -9 -7 -9
le~lais	9 0 -4 -2
le~lanc	11 7 5 5
le~lapin	-7 -8 -9 -7
le~les	-8 -10 -8 -7
le~lev	4 6 9 3
le~licid	1 1 7 2
le~lis	1 4 11 3
le~livreson	2 9 4 3
le~loin	-9 -8 -7 -7
le~long	-8 -7 -4 -5
le~longtanp	2 6 2 0
le~lourd	3 3 6 13
le~lu	6 12 6 6
le~luc	-4 -4 -6 -4
le~lui	-8 -4 -2 -6
le~lumier	6 1 2 2
le~madam	2 7 1 2
le~magnif	10 7 5 11
le~mai	8 7 27 9
le~mais	-11 -17 -17 -17
le~majeur	-10 -12 -11 -9
le~manc	1 0 1 7
le~mas	7 1 1 2
le~masc	3 3 8 3
le~masei	5 5 18 6
le~maternel	11 0 1 2
le~matin	7 24 3 6
le~mdr	-6 -6 -5 -5
le~mem	5 -3 5 11
le~menac	-3 -7 -6 -5
le~menten	-4 -6 -8 0
le~mes	13 14 9 8
le~met	5 0 -3 -2
le~meti	-12 -10 -10 -10
le~metr	10 3 11 6
le~mi	14 0 2 2
le~mid	-7 -1 -4 -4
le~mieux	8 2 2 2
le~mil	-6 -5 -6 -5
le~mis	0 -7 -7 -6
le~miself	7 -5 -2 1
le~mme	8 3 2 2
le~moi	-5 -2 -6 -4
le~mon	2 13 4 1
le~mont	-1 -6 -4 -1
le~montr	-6 0 -7 -5
le~mort	-5 -2 -6 -6
le~mouil	-3 2 8 0
le~mus	-9 -8 -11 -8
le~ne	-18 -15 -15 -10
le~ni	0 1 2 10
le~noe	2 -8 -4 -3
le~noir	-6 -2 4 -3
le~normal	-8 -9 -8 -7
le~not	-7 -2 -9 -7
le~nous	-11 -9 -10 -9
le~nouvo	6 -3 -2 -1
le~novanbr	6 5 23 6
le~nuit	-2 -6 -3 -4
le~oblig	3 -1 6 1
le~ojourd	4 3 10 3
le~on	-3 -7 -1 -2
le~ongle	1 3 10 3
le~ordre	-5 -5 -5 -5
le~ou	7 17 4 3
le~ouvr	-11 -10 -4 -9
le~panic	4 6 11 6
le~pans	-4 -4 -5 -4
le~pap	-6 -8 -5 -5
le~par	8 5 4 0
le~parant	-6 -7 -6 -5
le~parc	8 4 -2 0
le~parl	-9 -9 -11 -10
le~part	-4 -9 -11 -2
le~pas	0 -2 -7 0
le~patiant	-6 -1 -5 -7
le~patron	11 1 5 2
le~pend	1 -2 13 0
le~pens	7 4 2 9
le~pentur	4 5 7 3
le~person	0 -7 -6 -3
le~pes	-6 -6 -6 -6
le~petit	-3 -4 -8 -5
le~pic	-6 -4 -2 -5
le~pinc	13 3 1 3
le~pinco	4 4 9 4
le~piseur	0 0 7 1
le~plafond	4 4 11 4
le~pleur	0 -1 -1 8
le~plomb	3 3 7 3
le~plong	6 1 5 3
le~plus	0 7 -2 6
le~point	10 1 4 3
le~poison	-7 -7 -8 -6
le~port	-9 -12 -9 -10
le~portel	3 8 8 3
le~pos	8 -1 5 1
le~posibl	12 2 2 1
le~post	1 11 3 3
le~poubel	12 -3 -2 0
le~pour	2 2 7 0
le~pous	-10 10 -6 -3
le~prandr	7 1 1 1
le~pre	3 7 6 4
le~prend	-7 1 -5 -4
le~pres	1 1 8 1
le~pret	4 3 12 4
le~pris	-7 -10 -11 -10
le~prochen	2 -8 -7 -6
le~produit	-6 0 -6 -4
le~profesionel	-8 -9 -8 -8
le~puis	-13 -11 -17 -11
le~que	4 5 0 5
le~ram	-7 -8 -8 -6
le~ramen	12 5 6 4
le~rang	-5 -1 -9 -5
le~rapel	11 0 4 11
le~rat	-7 -7 -6 -6
le~refus	-12 -10 -13 -10
le~regard	-8 -2 -4 -9
le~regl	-12 -13 -13 -11
le~rem	2 2 5 6
le~rendu	-3 -5 -7 -5
le~repart	7 3 3 3
le~repas	9 2 1 3
le~repet	7 0 -3 -1
le~repos	-6 -4 -7 -6
le~repous	3 6 2 2
le~reson	2 0 1 8
le~respir	1 4 11 2
le~rest	-14 -2 -13 -12
le~resto	5 1 6 2
le~retir	2 3 9 3
le~retour	5 0 1 10
le~revenu	6 5 2 3
le~ri	13 10 4 5
le~rien	-10 -9 -6 -8
le~rinc	-1 1 6 1
le~ros	-9 -6 -7 -6
le~roug	-4 -5 2 0
le~sacr	-6 -6 -8 -6
le~saign	7 1 0 1
le~sait	6 3 3 7
le~sal	3 12 3 4
le~san	-3 0 10 4
le~saniter	2 2 11 3
le~sav	-7 -7 -8 -7
le~second	7 7 9 5
le~secou	11 6 3 4
le~selon	-5 -6 -6 -5
le~semen	2 2 2 7
le~sen	-3 -6 -5 -5
le~sent	-2 6 -1 -1
le~separ	-7 -7 -7 -6
le~ser	5 -10 -8 -6
le~sert	-8 -6 -9 -8
le~servic	-1 7 -1 0
le~ses	10 3 8 3
le~shirt	-4 -8 -8 -6
le~si	10 5 1 2
le~siso	1 1 7 0
le~snif	1 12 3 3
le~soign	3 -2 8 1
le~soir	9 12 9 13
le~son	-13 -11 -13 -3
le~sort	2 -2 5 -1
le~soudur	-7 -7 -10 -7
le~soufl	-7 -7 -6 -7
le~sour	-9 -9 -9 -7
le~spac	2 11 3 3
le~spectacl	-8 -8 -11 -7
le~stag	10 5 5 8
le~stagier	11 4 2 6
le~stoc	-1 10 0 1
le~stres	5 3 4 14
le~styl	2 2 5 2
le~suis	-6 -3 -6 0
le~suiv	-6 -9 -1 -6
le~sur	3 -1 7 1
le~tabl	4 2 11 4
le~tait	2 9 2 2
le~tanpon	1 1 1 7
le~tap	-10 -9 -16 -10
le~te	5 5 6 3
le~technic	2 2 8 3
le~telefon	-4 -7 4 -4
le~ten	-6 -7 5 -4
le~tenu	10 3 15 5
le~ter	4 -3 6 0
le~tient	-5 -5 -5 -4
le~tir	15 -1 5 3
le~tisu	-7 -6 -7 -5
le~tomb	-1 -5 -4 7
le~touch	0 -12 -10 -8
le~tour	1 8 2 1
le~tourn	-2 -3 -9 3
le~tous	-11 -4 -12 -9
le~tracteur	3 3 8 3
le~train	10 5 5 3
le~trait	1 12 5 4
le~travel	-6 -1 -8 -7
le~traver	-6 -6 -7 -6
le~tre	6 -4 -4 1
le~tri	-7 -6 -8 -6
le~trois	3 -1 7 -1
le~trop	-1 1 4 0
le~trouv	3 15 3 3
le~tue	-10 -10 -11 -1
le~tutoi	-9 -9 -9 -8
le~tutric	-11 -11 -7 -9
le~une	-6 -7 -5 -7
le~unic	2 7 2 2
le~utilis	-13 -12 -14 -13
le~va	-9 -6 -14 -14
le~vandeux	-4 -7 -1 -4
le~vandred	9 13 5 5
le~vend	0 9 1 2
le~venu	-12 -12 -12 -12
le~ver	5 3 -2 0
le~verif	-6 -7 -8 -6
le~verifi	2 6 8 3
le~vestier	6 2 5 3
le~vid	-3 -1 6 -3
le~vingt	1 1 12 1
le~viol	10 0 3 3
le~vis	17 1 3 4
le~vit	-6 -12 -4 -8
le~voil	-4 -5 7 -2
le~voul	-6 -10 -12 -10
le~voyag	-4 -5 -5 -4
le~vrai	1 4 7 -2
le~vu	9 16 4 6
le~vue	9 3 1 3
le~watsap	7 1 1 2
le~y	7 10 4 3
le~zero	1 1 1 8
liber	-8 -7 -7 -6
liber contr	-8 -7 -7 -6
librer	-11 -10 -14 -11
lic	4 17 4 5
lic @given	3 13 4 4
lic @me	1 6 1 1
lic mes	1 6 1 1
lic tout	3 13 4 4
licid	0 1 7 1
licid @i	3 3 9 3
licid je	3 3 9 3
lic~fotos	2 11 2 3
lic~mes	3 13 4 4
lic~vieil	2 10 2 3
lieu	-9 -2 -9 -5
lign	-12 -14 -15 -13
lign @booze	2 -4 -7 -3
lign jaun	2 -4 -7 -3
lign~et	7 0 1 1
lign~je	11 3 3 4
lign~le	-6 -7 -8 -6
ligot	8 1 1 2
ligot sur	8 1 1 2
limac	-1 6 0 -2
limel	2 3 10 3
limel dan	2 3 10 3
limel~le	2 3 10 3
limel~oeil	2 3 10 3
limog	0 5 1 1
lin	-6 -12 -13 -11
lin @hour	-7 -9 -6 -6
linger	-3 -5 -7 -6
linget	-5 -6 -7 -5
ling~tout	-6 -6 -6 -5
lino	3 4 14 4
lin~a	7 5 3 2
lin~ans	-1 -8 -5 -5
lin~me	-8 -10 -7 -7
lion	-5 -6 -5 -5
lir	-5 6 -7 -2
lir @me	-8 -10 -7 -7
lir le	0 7 1 0
lis	-8 0 -1 -5
lis @me	-4 5 9 0
lis le	-13 -14 -15 -8
lis me	-2 1 10 2
lis mes	0 7 2 2
lisant	-7 -4 -8 -7
lisi	1 1 6 1
list	-6 -9 -15 -10
list des	-6 -6 -9 -6
lis~a	-5 -2 6 -1
lis~fras	1 7 2 2
lis~sur	-5 -6 -5 -5
lit	8 -3 0 7
lit @i	5 1 1 0
lit @shout	-5 -5 -8 -5
lit au	2 3 16 4
lit avec	6 8 4 4
lit en	-5 -2 -4 7
lit je	5 1 1 0
lit pour	-5 -5 -8 -5
litr de	-5 -6 -6 -6
lit~ai	5 1 1 0
lit~de	1 0 -1 7
lit~foteuil	2 3 16 4
lit~la	-5 -5 -8 -5
lit~siest	-5 -5 -8 -5
liv	7 1 2 2
liv animor	7 1 2 2
livr	-9 -9 -5 -7
livr @i	3 3 9 3
livr ce	-4 -4 -7 -4
livr je	3 3 9 3
livr une	5 5 12 5
livreson	-7 -3 -3 -8
livreson @i	4 3 12 3
livreson a	-7 -6 -5 -6
livreson ce	-8 -10 -10 -8
livreson en	-5 -5 -6 -4
livreson je	4 3 12 3
livreson~avec	-5 -5 -6 -4
livreson~matin	-8 -10 -10 -8
livreson~vil	-5 -5 -6 -4
livreur	11 17 5 5
livreur @he	-11 -8 -9 -8
livreur @me	13 14 5 6
livreur et	7 9 4 4
livreur il	-11 -12 -10 -9
livreur me	13 14 5 6
livreur~a	15 7 4 5
livreur~le	3 10 6 4
livr~ai	2 0 8 2
livr~dan	1 0 7 1
livr~en	1 1 6 2
livr~est	-5 -5 -8 -5
livr~le	-9 -11 -10 -9
livr~les	-6 -6 -9 -5
livr~piz	5 4 14 5
livr~rep	1 0 7 1
local	5 -6 -6 -5
local @i	-6 -6 -9 -6
local @serve	13 1 2 3
local je	-6 -6 -9 -6
local poubel	13 1 2 3
local technic	2 2 8 3
local~je	7 5 13 5
local~que	8 2 3 3
log	1 1 1 6
log @home	0 0 1 6
log chez	0 0 1 6
logic	-13 -13 -13 -12
logisiel	-13 -16 -18 -13
logisiel~ce	-6 -6 -6 -5
logo	-15 -19 -15 -14
log~ma	0 0 1 6
log~tant	0 0 1 6
loi	-7 -10 -8 -7
loin	-13 -14 -16 -11
loin de	-9 -8 -8 -1
loin du	-5 -8 -7 -5
loin et	-7 -8 -6 -6
loin~la	-7 -6 -8 -6
loin~le	-8 -8 -7 -4
loisir	-6 -7 -7 -5
lol	-8 -12 -6 -11
long	-4 -3 0 7
long le	-6 -8 -7 -7
long mais	-4 0 -6 -5
longeur~journ	-1 7 -1 1
longtanp	24 -1 3 -1
longtanp a	6 2 2 2
longtanp et	6 0 1 0
longtanp~on	12 1 3 3
longu	15 3 -1 3
longu en	9 1 3 2
longu et	0 6 2 1
longu mem	9 1 1 2
longu~la	7 1 0 1
long~apre	-9 -10 -10 -10
long~est	7 7 7 24
long~il	2 2 8 7
long~je	-12 -11 -13 -14
long~mid	-9 -10 -10 -10
loto	-10 -8 -10 -7
lotr	0 8 1 1
louch	12 10 12 7
louch~a	5 1 1 2
loup	-17 -17 -17 -16
loup garou	-7 -6 -7 -5
loup~la	-5 -6 -6 -6
lourd	-10 -9 1 -1
lourd @i	-7 -6 -8 -6
lourd je	-7 -6 -8 -6
lourd mais	4 4 10 4
lourd~le	-8 -8 -9 -7
lu	-11 -10 -12 -10
lu @me	7 18 8 8
lu la	-5 -5 -6 -4
lu le	-14 -14 -15 -13
lu mon	7 18 8 8
lu une	-6 -8 -6 -6
luc	-8 -3 -12 -3
lui	6 5 1 -1
lui @bore	11 3 4 8
lui @deed	4 -5 -9 -2
lui @demolish	6 1 2 2
lui @fear	3 16 4 5
lui @given	3 -4 -9 -6
lui @grab	-5 -2 -6 -4
lui @heat	1 6 1 2
lui @height	6 2 2 2
lui @i	7 6 9 3
lui @intimate	7 0 1 1
lui @mate	7 0 1 1
lui @not	-1 -6 -9 -6
lui @nude	11 -2 2 2
lui @power	6 -1 1 1
lui @serve	4 7 11 5
lui @told	6 -5 -3 -3
lui a	-14 -10 -14 -12
lui ai	-9 -6 1 -2
lui aport	-1 6 1 1
lui aprandr	11 2 3 4
lui aus	1 11 1 2
lui bouch	7 0 1 1
lui cach	3 12 3 4
lui ce	7 2 2 1
lui dan	6 18 5 5
lui dir	-6 -9 -7 -7
lui dis	13 -2 1 2
lui envoi	4 -8 -3 -2
lui et	9 8 4 1
lui fair	11 1 3 8
lui fas	6 -1 1 1
lui font	1 6 1 2
lui je	7 6 9 3
lui le	7 -2 0 0
lui les	8 11 18 8
lui mas	6 1 2 2
lui mem	9 -4 -1 0
lui pas	-8 -9 -11 -8
lui san	8 -3 1 1
lui ten	-5 -6 -7 -5
lui~ai	2 1 11 3
lui~bis	8 0 2 2
lui~ca	2 5 9 3
lui~col	0 9 2 2
lui~de	15 1 1 2
lui~des	10 -2 1 1
lui~dir	6 -3 1 1
lui~dit	12 10 6 12
lui~don	5 8 6 4
lui~ecrit	-7 -7 -5 -5
lui~en	-7 -11 -8 -7
lui~encor	2 11 2 2
lui~enlev	7 -1 1 1
lui~est	0 13 3 1
lui~fait	-9 -8 -9 -7
lui~il	13 5 7 4
lui~je	4 8 5 2
lui~la	8 7 3 1
lui~lamp	-6 -5 -6 -5
lui~le	-1 -6 -11 -8
lui~les	-5 2 -6 -3
lui~mis	3 1 11 3
lui~moi	6 7 8 3
lui~mon	-6 -10 -6 -6
lui~ne	15 2 4 4
lui~nez	10 -1 1 2
lui~non	11 2 3 4
lui~pos	2 1 7 2
lui~pour	6 -1 1 1
lui~repondu	-7 -8 -6 -6
lui~reson	2 9 2 3
lui~ses	4 8 1 2
lui~si	-7 -6 -5 -5
lui~soir	5 -2 1 1
lui~trouv	-11 -12 -9 -10
lui~un	-11 -12 -11 -10
lui~une	-3 -12 -8 -6
lumier	12 3 0 7
lumier etent	21 3 5 6
lumier~je	5 5 6 8
lund @exclude	5 -1 1 -1
lund @he	2 6 2 1
lund @hour	-13 -16 -14 -15
lund @i	-7 -5 -8 -5
lund @selfharm	5 -1 1 -1
lund ce	-6 -6 -7 -6
lund de	5 4 21 5
lund en	-5 -6 -5 -5
lund et	1 4 2 9
lund expre	5 -1 1 -1
lund je	-7 -5 -8 -5
lund mid	-11 -14 -12 -13
lund~a	6 -2 -1 -1
lund~ariv	-5 -6 -5 -5
lund~au	4 1 5 1
lund~est	-9 -9 -10 -9
lund~etais	-4 -6 -10 -6
lund~le	-11 -12 -14 -12
lund~mard	3 1 2 6
lund~me	2 6 1 0
lund~miself	-7 -4 -6 -10
lund~ne	4 7 2 3
lund~pac	1 1 9 1
lund~suis	3 8 3 6
lund~tout	5 5 13 9
lunet	-3 -4 8 -3
lunet @he	-5 -6 -5 -5
lunet @shout	2 4 7 3
lunet ce	-2 -5 7 -1
lunet ele	-5 -6 -5 -5
lunet et	0 7 0 1
lunet pour	2 4 7 3
lunet~a	-9 -10 -14 -8
lunet~eteant	-5 -6 -5 -5
lunet~la	3 3 8 3
lunet~sur	-5 -6 -5 -5
lustr	3 1 9 3
luthi @me	2 2 7 2
luthi me	2 2 7 2
luthi~a	2 2 7 2
lu~a	2 10 3 3
lu~de	-5 -5 -6 -4
lu~istoir	-6 -7 -6 -6
lyc	10 17 3 4
lyc @me	6 2 1 2
lyc me	6 2 1 2
lyc pro	-6 -2 -5 -4
lyc que	1 12 3 4
lyc~je	1 7 1 2
ma @adult	-6 -3 -6 -2
ma @alone	10 -4 1 6
ma @blade	8 7 2 2
ma @body	19 15 10 13
ma @boozeDrink	0 8 2 1
ma @charge	10 6 -1 7
ma @cloth	22 5 1 3
ma @disabled	2 7 2 2
ma @exclude	2 4 1 8
ma @given	-3 -5 -3 0
ma @grab	4 5 0 8
ma @heat	5 8 1 11
ma @hide	15 9 4 6
ma @hit	11 1 1 3
ma @hurt	28 4 5 8
ma @insult	-12 -10 -11 -11
ma @intimate	11 14 8 5
ma @load	13 7 3 12
ma @lock	15 -2 1 6
ma @looks	11 20 10 9
ma @love	7 14 6 4
ma @lure	7 1 2 2
ma @machine	7 18 5 13
ma @mock	6 -1 -3 3
ma @photo	6 14 4 5
ma @power	5 8 2 3
ma @race	2 13 4 3
ma @see	-3 -9 -9 -1
ma @selfharm	8 5 2 1
ma @sex	25 5 5 7
ma @sexist	9 17 9 15
ma @shame	-4 1 -8 -1
ma @shout	3 7 4 11
ma @threat	6 -4 -5 8
ma @tired	10 1 1 2
ma @trade	9 2 3 3
ma @wound	14 9 14 6
ma beaut	1 6 2 1
ma bel	7 8 3 4
ma binom	-6 -7 -6 -6
ma blous	9 5 4 4
ma bouch	9 9 2 4
ma bretel	10 3 3 3
ma cais	8 2 2 2
ma camarad	4 9 2 2
ma chanbr	10 -4 -1 5
ma chef	1 4 2 6
ma clas	7 5 0 2
ma consol	10 3 3 2
ma convant	-5 -5 -7 -6
ma copin	-6 -6 -6 -5
ma couleur	2 8 3 2
ma cousin	-2 -10 -8 -7
ma crach	12 3 4 4
ma cuis	8 0 1 2
ma demarch	1 7 1 2
ma drogu	-4 -6 -4 -4
ma encor	8 2 2 2
ma facon	6 14 3 4
ma famil	4 11 4 9
ma faut	3 6 5 6
ma feuil	8 7 2 2
ma fil	0 8 2 2
ma foto	6 14 4 5
ma grand	-7 -7 -8 -8
ma gueul	2 3 3 10
ma jamb	8 1 1 2
ma jou	25 5 5 7
ma journ	5 -6 -3 3
ma jup	10 2 1 2
ma main	16 2 13 6
ma maitr	1 7 2 2
ma manch	4 1 6 2
ma matin	2 -6 -5 -3
ma mision	-4 -6 0 -4
ma montr	-4 -5 -6 3
ma patianc	-5 -5 -6 -4
ma petit	22 10 11 8
ma plac	3 11 3 13
ma poch	-6 -7 -7 -7
ma poitrin	6 18 4 5
ma port	10 -1 2 2
ma premier	6 12 19 7
ma prinses	1 7 2 2
ma puc	1 11 3 3
ma reaction	12 2 4 4
ma religion	0 11 2 2
ma semen	2 8 3 4
ma soeur	-12 -14 -12 -13
ma tabl	2 4 1 6
ma tail	-7 3 8 -3
ma tant	9 1 7 11
ma tet	5 24 6 13
ma touch	9 1 2 3
ma tutric	-6 -5 -7 -3
ma vest	14 0 1 3
ma voisin	2 7 2 2
ma voix	-2 14 -1 0
macet	-18 -15 -19 -15
macet~a	-5 -7 -7 -7
macet~carton	-3 -3 -5 -3
macet~le	-6 -5 -6 -4
machin	2 0 7 -1
machin a	6 4 10 5
machin ou	2 11 2 0
machin~aret	1 8 1 2
machin~au	3 9 4 4
machin~caf	-2 2 -8 2
machin~cart	4 4 11 4
machin~de	-5 -6 -6 -4
machin~industriel	8 0 4 2
machin~lav	10 3 13 6
machin~le	3 11 8 0
machin~une	-6 -7 -6 -6
macon	-2 1 -7 -1
macon @me	4 -9 -4 -4
macon ce	2 10 2 2
macon est	1 1 2 8
macon me	4 -9 -4 -4
macon~tomb	1 1 2 8
madam	10 5 -3 1
madam~a	-3 -7 -8 -8
madelen	-9 -11 -10 -10
mademoisel	2 13 4 4
magasin @given	3 3 8 3
magasin @me	4 5 4 12
magasin me	4 5 4 12
magasin tout	3 3 8 3
magasini	7 22 6 6
magasini ne	0 7 2 1
magasini se	1 7 2 2
magasin~a	0 1 9 1
magasin~ce	5 4 8 13
magasin~je	-7 3 -7 -5
magasin~jouet	-7 -5 -7 -5
magasin~le	-3 -7 -5 -5
magasin~que	0 8 2 1
magasin~une	2 2 6 2
magazin	-8 -6 -9 -8
magic	-10 -6 -10 -8
magisien	-5 -7 -5 -6
magisien~a	-5 -7 -5 -6
mai	8 3 20 5
mai @i	3 2 10 3
mai je	3 2 10 3
maigr	4 11 4 4
mail	-14 -16 -15 -7
mail @shout	-7 -7 -5 -5
mail a	-9 -7 -10 -8
mail pour	-7 -7 -5 -5
mail~ca	7 2 2 7
main @blow	-8 -8 -8 -7
main @despair	-9 -10 -10 -8
main @given	-11 -9 -11 -9
main @grab	9 0 1 1
main @he	7 -1 3 2
main @i	4 6 13 3
main @lgbt	4 13 3 5
main @lock	-7 -7 -7 -6
main @nude	2 4 14 4
main @race	-7 -7 -7 -6
main @sex	5 7 22 7
main @shout	-6 -8 -10 -7
main @touch	6 -1 1 1
main a	-13 -12 -12 -10
main aux	14 3 3 4
main avec	13 4 2 4
main ce	-9 -6 -3 -5
main de	11 2 3 1
main en	-12 -4 -1 -6
main est	11 3 3 4
main gauch	4 13 3 5
main il	10 1 2 3
main je	4 6 13 3
main noir	-7 -7 -7 -6
main nu	1 2 10 3
main ou	7 0 0 1
main partout	-7 -5 -6 -5
main pend	3 11 8 5
main pour	-11 -9 -12 -8
main qui	13 8 13 12
main santant	7 2 5 2
main se	12 2 1 3
main sous	17 2 7 5
main sur	3 -7 -7 0
main tout	-6 -5 -7 -5
main un	-10 -8 -11 -8
main vont	7 2 2 2
main~ai	7 10 19 7
main~aret	6 2 6 3
main~avais	-6 -5 -7 -5
main~bout	-6 -6 -9 -5
main~cand	10 1 3 3
main~cuis	7 0 1 2
main~dis	-11 -10 -9 -8
main~en	-8 -8 -10 -7
main~encor	4 1 7 5
main~est	-9 -8 -9 -7
main~et	7 8 8 5
main~fes	14 3 3 4
main~il	13 -1 3 2
main~je	20 6 13 6
main~jup	9 0 2 2
main~la	10 -5 2 2
main~loin	7 2 2 2
main~ma	8 -3 -1 0
main~matin	-8 -7 -5 -6
main~me	-7 -9 -5 -6
main~mon	16 -1 0 2
main~part	-4 -7 -7 -6
main~pat	-5 -4 -5 -4
main~pet	-8 -8 -11 -7
main~port	-6 -6 -7 -5
main~pul	8 2 2 2
main~que	8 13 8 5
main~regl	8 3 2 3
main~sur	7 -1 -1 3
main~trop	7 2 2 2
main~une	0 2 6 1
main~vibrant	2 3 9 3
mair	-8 -10 -10 -9
mair~ai	-4 -4 -5 -4
mair~fait	-7 -7 -9 -8
mair~je	-7 -7 -6 -7
mais	-4 -6 -6 -5
mais @deed	3 7 9 3
mais @given	0 8 4 2
mais @he	7 -4 -3 -2
mais @kind	-6 -6 -3 -6
mais @me	-6 -12 -7 -5
mais @not	-10 -7 -8 -9
mais @one	-6 -6 -6 -3
mais @to	-6 -8 -6 -6
mais apre	-5 -6 -5 -6
mais au	9 9 8 5
mais avec	-8 -10 -8 -8
mais ca	-6 -5 -6 0
mais cand	8 7 9 2
mais ce	-2 -10 -5 -11
mais cel	-5 -5 -4 -5
mais ele	-4 -9 -9 -8
mais en	-4 -5 -4 -4
mais eureux	-5 -4 -5 -6
mais ici	-9 -11 -8 -9
mais il	14 3 3 2
mais just	-11 -14 -10 -9
mais la	11 -7 -2 3
mais le	-5 -10 -7 -10
mais les	-6 -7 -7 -6
mais ma	-9 -11 -8 -9
mais moi	0 -4 -1 -1
mais on	-6 -6 -6 -3
mais pas	2 7 6 3
mais person	-6 -8 -6 -6
mais que	-5 9 -1 -1
mais solid	4 3 10 4
mais trop	-5 -5 -6 -8
mais~a	4 -10 -10 -6
mais~ai	-1 -6 -2 -5
mais~bon	-7 -8 -9 -7
mais~ca	7 11 5 18
mais~clac	8 3 3 3
mais~contant	-8 -8 -9 -11
mais~continu	6 0 2 2
mais~de	-5 -10 -10 -11
mais~dit	-6 -5 -5 -5
mais~ele	6 10 4 3
mais~etait	-6 -11 -9 -9
mais~je	11 3 1 -2
mais~journ	-7 -7 -8 -10
mais~jul	-7 -8 -9 -7
mais~le	-9 -5 -4 -7
mais~les	1 7 2 5
mais~mem	4 -1 11 1
mais~moin	8 7 3 4
mais~ne	-1 -2 -2 11
mais~on	-8 -9 -7 -7
mais~pas	4 7 0 0
mais~pens	9 3 4 5
mais~pour	-5 -6 -7 -5
mais~que	3 16 4 3
mais~recomant	8 3 3 2
mais~rentr	3 3 4 13
mais~rien	-5 -7 -7 0
mais~se	-5 -7 -9 -8
mais~sont	-5 -6 -6 -5
mais~stagier	-4 -6 -5 -4
mais~trop	-6 -7 -7 -7
mais~tutric	-7 -7 -6 -6
mais~un	-5 -5 -6 -4
mais~va	2 2 2 12
mais~vrai	3 6 2 2
maitr	-2 -1 -6 -6
maitr de	6 10 -1 -1
maitr~me	9 1 3 1
maitr~stag	6 10 -1 -1
maitr~veut	1 7 2 2
mai~ai	3 2 10 3
majeur	-9 -7 -10 -7
majeur @me	1 7 1 2
majeur me	1 7 1 2
majeur~a	1 7 1 2
mal	3 7 1 6
mal @alone	-8 -1 -6 -6
mal @bore	3 1 4 16
mal @charge	2 6 0 0
mal @deed	4 11 3 12
mal @i	-4 -8 -5 -4
mal @vehicle	1 2 2 7
mal @weak	1 2 2 7
mal a	3 12 3 18
mal au	1 10 -1 -2
mal aux	0 -10 0 -6
mal compr	5 1 2 7
mal de	6 7 2 -1
mal elev	1 2 2 7
mal et	1 12 4 4
mal fair	3 1 4 16
mal ferm	-2 4 -2 -2
mal je	-4 -8 -5 -4
mal o	3 10 12 4
mal parc	2 2 2 8
mal pli	2 10 3 3
mal rang	2 6 0 0
malad	2 5 11 4
malad @i	4 3 16 5
malad @shout	2 10 2 2
malad donc	3 3 9 3
malad je	4 3 16 5
malad le	-6 -5 -6 -5
malad pour	2 10 2 2
malad~ai	5 4 16 6
malad~est	1 1 6 1
malad~je	3 5 8 6
malad~ne	2 10 2 2
malad~plus	2 8 2 3
males	-1 -2 10 1
malgr	-9 -9 -13 -8
malgr le	-7 -7 -12 -7
malgr~masc	-7 -7 -12 -7
malien	8 10 4 5
malinois	2 2 15 3
maltret	-7 -7 -6 -6
mal~ais	3 13 5 12
mal~au	6 -1 0 0
mal~ca	3 3 2 9
mal~ce	-8 -4 -7 -7
mal~cot	10 1 2 2
mal~cran	4 9 13 4
mal~de	1 7 1 3
mal~depuis	7 1 0 0
mal~des	2 6 1 2
mal~dos	10 -1 2 1
mal~et	2 12 4 5
mal~il	-5 9 -1 -1
mal~jamb	-9 -10 -9 -8
mal~je	-5 -6 -1 5
mal~la	7 0 1 11
mal~le	-4 8 -2 7
mal~les	11 11 6 6
mal~moi	1 8 2 2
mal~mond	-7 -8 -8 -7
mal~ne	1 1 2 7
mal~pas	0 15 7 3
mal~pouc	-11 -12 -12 -11
mal~que	2 5 3 9
mal~se	9 1 2 2
mal~son	3 2 4 15
mal~tet	0 0 0 7
mal~tous	1 13 1 -4
mal~une	-6 -3 -5 -6
mal~ventr	4 20 3 4
mam	-6 -19 -12 -4
mam @he	7 1 2 2
mam @me	-6 -5 -4 -4
mam me	-6 -5 -4 -4
mamadou	6 17 4 5
maman	3 -5 -6 -1
maman @alone	3 9 4 7
maman @me	6 -1 0 1
maman a	-7 -11 -7 -3
maman avait	-8 -8 -8 -7
maman de	0 -2 2 10
maman et	9 6 3 4
maman me	6 -1 0 1
maman ne	5 6 2 3
maman~a	7 1 2 4
maman~dit	-10 -9 -8 -8
maman~fair	0 -2 2 10
maman~je	13 3 2 3
maman~le	10 2 2 7
maman~les	-6 -5 -5 -5
maman~me	0 -2 2 10
mam~a	-8 -8 -8 -8
mam~en	6 0 0 0
mam~le	2 -7 -3 -4
manag	11 10 16 8
manc	-6 -6 -1 -1
manc @alone	-5 -5 -5 -5
manc @i	2 2 3 9
manc deux	-5 -5 -5 -5
manc je	2 2 3 9
manc un	5 9 16 4
manch	16 -4 -1 -1
manch @bore	23 3 3 4
manch du	6 2 2 3
manch longu	23 3 3 4
manch~bal	9 3 3 4
manch~en	9 1 3 2
manch~est	4 3 6 2
manch~mem	9 1 1 2
manch~se	4 3 6 3
manc~alor	3 3 11 3
manc~je	3 0 6 0
manc~le	0 -9 -5 -6
manc~serveur	4 2 14 4
mandolin	5 5 22 7
mandolin @shout	2 2 6 2
mandolin pour	2 2 6 2
mandolin~les	2 2 6 2
manesin	-13 -13 -13 -10
manesin de	-7 -8 -7 -6
manesin~la	-7 -9 -8 -6
manesin~vitrin	-6 -7 -6 -5
manet	2 1 15 3
mang @alone	-7 -2 -8 0
mang @charge	-6 0 -6 1
mang @deed	8 8 3 3
mang @exclude	-1 11 1 1
mang @given	3 5 -2 12
mang @lock	0 10 1 1
mang @me	-7 -4 -7 3
mang @not	21 7 11 0
mang @sad	-6 0 -6 1
mang @shame	1 7 1 1
mang a	-1 8 3 0
mang au	-6 -6 -8 -6
mang ce	9 0 1 -1
mang dan	2 6 2 7
mang dehor	0 10 1 1
mang du	-7 -7 -5 -6
mang en	6 2 5 3
mang et	5 8 2 3
mang la	3 8 3 3
mang les	-4 -5 -5 -4
mang mon	-1 3 -1 11
mang ni	1 2 10 2
mang pas	8 8 3 3
mang plus	13 -2 1 -4
mang que	-5 -6 -5 -5
mang seul	-6 0 -6 1
mang tous	-6 -6 -6 -6
mang tout	3 0 1 13
mangant	1 11 2 5
mang~a	-9 -4 -8 -9
mang~ansanbl	-6 -6 -6 -6
mang~au	-8 -9 -8 -8
mang~autr	1 6 1 1
mang~ce	2 2 9 1
mang~dan	4 9 3 17
mang~depuis	15 -1 1 -4
mang~ecip	-4 -4 -5 -4
mang~en	5 4 18 5
mang~est	-7 -8 -6 -6
mang~le	-10 -2 -9 -5
mang~les	2 13 3 8
mang~lund	6 0 1 0
mang~main	2 7 3 3
mang~mid	-9 -10 -10 -10
mang~moi	1 11 2 2
mang~parc	-9 -7 -10 -10
mang~piz	5 10 9 5
mang~pour	9 2 3 2
mang~que	15 5 4 2
mang~rien	10 -1 0 -4
mang~sandwich	-1 3 -1 11
mang~seul	4 1 3 19
mang~soir	1 1 1 6
mang~tabl	2 13 1 2
mang~tous	2 -2 1 11
manipul	-4 -2 7 -2
manipul de	2 2 5 2
manitou	3 3 11 3
manoeuvr le	2 2 8 3
mansant	1 1 2 11
manto	1 -2 -3 9
manton	13 2 3 4
manto~la	2 2 0 9
manvoi	1 13 2 3
manvoi des	1 13 2 3
manvoi~tout	-1 7 1 1
mapel	11 38 12 11
mapel la	5 18 6 5
mapel le	3 9 2 3
mapel~debil	3 9 2 3
mapel~et	4 14 5 3
mar	2 -3 -7 -2
mar de	9 4 2 2
mar et	9 10 5 4
marant	1 5 1 1
marc	12 -1 3 0
marc de	15 1 3 4
march	-1 1 7 -2
march @blow	3 12 2 3
march @deed	3 2 6 2
march @given	11 13 3 5
march @i	3 6 11 4
march @me	-8 -9 -10 -8
march aus	-7 -6 -7 -6
march avec	3 1 16 4
march ce	3 9 7 4
march dan	-8 -9 -10 -8
march de	1 3 9 1
march droit	3 12 2 3
march je	3 6 11 4
march plus	-4 -4 -6 -4
march sur	8 8 26 9
march~charpant	4 4 12 4
march~cot	2 2 7 3
march~de	-5 -5 -7 -4
march~ecip	7 6 15 7
march~eux	2 1 6 2
march~gros	2 1 7 1
march~la	0 8 7 1
march~le	7 1 19 4
march~les	3 0 10 2
march~moi	3 8 8 4
march~que	0 6 1 1
marc~de	0 7 7 3
marc~doigt	8 2 2 3
marc~form	-1 1 6 1
marc~ses	4 0 0 1
mard	8 2 -1 9
mard~je	6 -1 0 -1
mard~me	-6 -5 -5 -3
marechal	-6 -6 -2 -5
marechal @heat	-7 -7 -5 -6
marechal @hour	-7 -7 -5 -6
marechal fer	-7 -7 -5 -6
marmit	4 5 19 6
maron	-7 -8 -7 -6
marsel	-5 -3 -4 -6
marto	1 -3 14 0
marto @demolish	2 2 17 3
marto a	5 5 8 4
marto piseur	2 2 17 3
marto~la	8 1 1 2
marto~loin	-9 -8 -9 -7
mar~la	9 7 4 5
mar~le	0 9 1 1
mar~patron	7 8 4 4
mas	8 -5 6 -1
mas @i	3 4 9 4
mas je	3 4 9 4
mas le	-6 -8 -9 -6
mas les	21 1 4 5
masacr	-11 -15 -12 -10
masag	11 -2 -3 0
masag cardiac	-7 -6 -9 -6
masag de	13 3 3 4
masag~epaul	13 3 3 4
masag~sur	-6 -5 -7 -5
masc	-1 -1 17 1
masc en	2 2 9 3
masc est	5 4 11 4
masc~a	-6 -7 -8 -6
masc~ai	3 2 10 3
masc~je	3 2 9 2
masc~lourd	5 4 11 4
masc~mais	4 4 10 4
masc~pousier	3 3 9 3
masei	5 5 18 6
masicot	2 3 13 3
masicot @power	3 3 7 3
masicot electr	3 3 7 3
masicot~500	7 8 18 8
mas~ai	3 4 9 4
mas~cand	6 1 1 2
mas~epaul	15 1 3 4
mat	-4 4 11 -2
mat @shout	4 3 12 4
mat en	-6 -5 -6 -4
mat pour	4 3 12 4
matand	5 19 5 6
matand a	6 9 3 4
matand~la	6 9 3 4
matand~sort	6 9 3 4
match	-7 -9 -5 -7
match de	-6 -7 -6 -5
matel	9 -1 -1 1
matelot	8 2 1 2
matelot @me	8 2 1 2
matelot me	8 2 1 2
matelot~a	8 2 1 2
materiel	-8 -8 -10 -8
materiel se	-5 -5 -7 -5
materiel~a	-5 -5 -7 -5
materiel~fait	-5 -5 -7 -5
maternel	7 -1 -6 -2
math	-8 -3 -8 -1
matin 12	-4 -4 -6 -4
matin @despair	0 -1 6 3
matin @given	3 11 5 11
matin @he	9 14 3 5
matin @hide	1 9 2 3
matin @i	4 4 8 14
matin @me	-6 -9 1 -5
matin @not	3 5 8 13
matin @nude	3 6 3 12
matin @one	-7 -8 -9 -7
matin @price	2 7 7 2
matin @shout	4 3 7 6
matin @to	0 -1 6 3
matin a	9 14 7 4
matin au	-4 -1 -10 -6
matin avec	-6 -6 -2 -5
matin ce	-6 -4 -7 1
matin dan	1 -2 8 6
matin ele	3 12 3 3
matin en	2 8 1 2
matin encor	1 9 0 1
matin entre	1 9 2 3
matin et	-2 9 0 3
matin il	8 6 1 1
matin invanter	-5 -7 -6 -5
matin je	4 4 8 14
matin les	-2 -5 4 6
matin mon	-1 -3 7 0
matin on	-7 -8 -9 -7
matin par	4 4 12 4
matin parc	12 1 3 3
matin person	0 -1 6 3
matin pour	4 3 7 6
matin san	3 6 3 12
matin sur	13 11 7 7
matin tout	3 11 5 11
matin zero	2 1 7 2
matin~a	5 6 12 6
matin~ai	4 8 7 12
matin~apre	-6 -5 -8 -7
matin~bac	-4 -4 -6 -4
matin~bien	2 9 3 3
matin~bijouter	11 2 1 3
matin~boulang	-7 -8 -8 -7
matin~boulanger	3 2 8 3
matin~comanc	-5 -6 -5 -5
matin~compt	-6 -8 -8 -6
matin~cri	4 11 6 5
matin~des	5 8 8 8
matin~dit	2 5 9 2
matin~envi	-1 -2 0 8
matin~ereur	2 1 7 2
matin~et	2 14 4 3
matin~il	7 4 2 3
matin~je	2 14 2 10
matin~la	4 0 -1 0
matin~le	4 8 15 6
matin~mais	-7 -8 -8 -7
matin~me	-8 -3 -4 -6
matin~mid	-6 -8 -7 -6
matin~moi	4 4 12 4
matin~ne	3 0 0 7
matin~pens	10 1 2 1
matin~person	1 11 2 1
matin~que	10 8 2 1
matin~rien	1 0 0 7
matin~soir	0 10 -2 3
matin~suis	5 7 4 10
matin~y	4 10 1 -1
mat~coup	-6 -5 -6 -4
mauv	3 14 5 14
mauv~je	-2 6 2 7
ma~a	-3 -3 -5 -1
ma~ai	-4 -6 6 4
ma~alor	1 1 6 6
ma~ances	-6 -6 -6 -6
ma~au	6 7 4 0
ma~avait	-4 -1 -2 -2
ma~avec	6 21 0 4
ma~beb	2 9 2 2
ma~ca	13 15 6 10
ma~cand	13 2 2 3
ma~ce	23 8 6 10
ma~chac	3 16 4 3
ma~com	9 4 2 3
ma~comprandr	8 4 3 3
ma~de	6 12 2 4
ma~des	-2 -10 -6 0
ma~desu	9 1 4 11
ma~desus	6 7 3 3
ma~dev	1 12 3 3
ma~dir	7 0 3 10
ma~dispar	1 7 1 0
ma~dit	-10 -9 -13 -11
ma~don	7 2 2 2
ma~donc	1 1 8 2
ma~du	-7 4 -2 -4
ma~dur	1 0 11 2
ma~ecrit	11 -1 3 2
ma~ele	-5 -10 -8 -8
ma~en	3 -3 -7 -5
ma~encor	9 2 3 2
ma~et	2 7 -4 0
ma~fait	-4 8 1 -1
ma~fil	3 9 3 4
ma~fois	4 2 3 10
ma~frap	8 2 1 2
ma~gard	-6 -8 -8 -7
ma~hi	7 2 2 2
ma~je	9 4 12 8
ma~la	10 8 7 1
ma~le	-1 -12 -8 0
ma~les	-2 8 0 -2
ma~leur	0 7 1 1
ma~manc	2 2 3 12
ma~march	1 8 1 2
ma~mer	-2 -5 -6 -5
ma~mes	5 14 1 3
ma~moi	-9 -11 -8 -8
ma~mon	7 11 7 7
ma~mue	3 12 3 4
ma~ne	4 10 3 8
ma~nuit	10 1 2 0
ma~ou	-1 -9 -5 -5
ma~pas	9 5 1 2
ma~piec	4 3 10 4
ma~pour	1 -6 -5 4
ma~puis	9 -1 0 1
ma~que	16 4 2 6
ma~qui	3 9 4 10
ma~rest	0 -8 -6 -5
ma~se	2 11 3 4
ma~si	0 0 2 9
ma~soeur	24 3 6 6
ma~son	11 14 6 7
ma~soudur	4 4 12 5
ma~stag	4 12 2 1
ma~sur	10 1 6 3
ma~tout	-11 -9 -10 -7
ma~tranbl	-6 -7 -5 -5
ma~trois	-6 -6 -7 -6
ma~vient	1 3 2 9
mdr	-10 -12 -13 -12
mdr @i	-6 -7 -6 -5
mdr je	-6 -7 -6 -5
me @blade	2 11 1 2
me @blood	14 0 3 7
me @blow	21 4 9 5
me @body	8 4 3 8
me @booze	14 3 10 4
me @boozeDrink	10 16 8 5
me @bore	13 12 4 10
me @charge	-3 8 -1 -2
me @deed	6 8 1 3
me @deep	13 19 7 13
me @demolish	11 -10 -3 2
me @despair	8 4 3 12
me @die	12 -8 -2 -1
me @drug	10 1 0 4
me @drunk	15 3 3 9
me @exclude	3 18 2 6
me @fear	3 33 7 12
me @given	7 9 3 6
me @goback	11 3 1 8
me @grab	22 -6 3 1
me @heat	11 12 2 9
me @height	1 17 2 4
me @hide	4 18 5 8
me @hit	14 -7 -6 -1
me @hour	20 10 3 1
me @hurt	8 1 1 2
me @insult	7 20 4 4
me @kind	12 5 -1 7
me @lock	10 10 4 5
me @lure	13 14 7 10
me @machine	14 -1 2 2
me @mate	-2 1 6 1
me @means	4 9 2 3
me @mock	0 27 3 5
me @not	10 4 7 7
me @photo	-3 18 1 1
me @power	0 0 7 1
me @price	10 6 1 4
me @quit	23 9 7 14
me @race	1 8 10 2
me @sad	-1 3 1 17
me @see	4 7 -1 2
me @selfharm	21 0 9 3
me @serveBar	11 1 1 2
me @sex	14 1 4 9
me @sexist	9 0 8 3
me @shame	0 16 7 7
me @shout	5 26 9 14
me @stop	11 5 3 11
me @strip	15 1 3 4
me @threat	12 -5 -2 0
me @throw	28 17 10 9
me @tired	-12 -16 -17 -4
me @told	4 17 3 6
me @touch	23 -2 3 3
me @trade	4 7 3 3
me @vehicle	4 8 2 2
me @weapon	15 4 2 4
me @wound	12 5 6 7
me achet	1 7 0 1
me acuel	2 7 2 2
me acus	5 6 3 3
me adres	2 11 4 9
me afich	2 6 2 2
me aid	9 5 2 3
me anbras	10 2 2 3
me andorm	15 3 5 8
me anferm	14 2 3 3
me angeul	4 1 3 14
me anpech	0 0 2 10
me antren	-7 -7 -8 -7
me anvoiant	0 7 1 1
me apel	-3 19 1 1
me apelant	0 17 1 1
me aprandr	9 6 2 3
me aproch	8 0 1 1
me arsel	1 9 2 2
me as	-10 -9 -7 -7
me aseoir	-3 -6 1 -3
me atandant	8 4 2 3
me atandr	9 -1 1 1
me atend	7 5 6 2
me avait	9 7 13 28
me avoir	-4 -3 -2 9
me bais	5 0 1 1
me beugl	0 6 0 0
me bles	3 14 6 13
me calcul	6 4 6 21
me calm	10 1 0 4
me cares	9 0 2 2
me cas	-2 -13 -6 -6
me chang	17 -3 2 2
me char	-6 -6 -6 -5
me cherch	5 11 9 11
me cogn	9 0 2 2
me complimant	0 9 2 1
me conf	2 2 2 10
me coup	9 2 9 3
me crev	12 4 6 10
me cri	2 16 3 6
me croir	9 2 3 3
me decourag	1 0 1 6
me degag	-1 -6 -5 -4
me degout	3 11 4 4
me demand	9 7 2 6
me demandant	1 12 4 3
me deprim	4 3 4 13
me derang	1 3 6 0
me dir	8 5 6 6
me dis	6 3 9 11
me dit	4 15 1 5
me don	2 6 1 11
me ecrit	11 3 2 1
me efrai	2 13 2 0
me embet	-6 -6 -6 -6
me emen	6 2 5 1
me en	-4 10 -6 0
me enui	-8 -8 -7 -9
me envoi	9 21 12 5
me est	4 1 16 2
me etrangl	-1 -6 -5 -5
me excus	0 8 1 2
me explic	1 3 0 8
me fair	10 8 -1 3
me fais	11 14 6 6
me fait	-1 17 2 2
me felisit	-6 -9 -8 -7
me fer	13 0 3 3
me fil	-2 1 6 1
me fix	7 25 6 5
me font	-2 10 -2 5
me foutr	7 1 2 1
me foutu	3 6 0 1
me frap	18 1 4 3
me gach	1 0 1 5
me gen	1 10 2 1
me glac	0 7 1 1
me glis	-1 7 1 1
me grit	1 7 2 2
me gueul	1 4 2 7
me guid	5 2 7 3
me hurl	0 18 3 3
me insult	0 6 2 1
me interd	2 8 2 3
me interes	8 1 4 10
me jetant	2 8 2 3
me lach	2 8 2 7
me lam	1 5 1 1
me lanc	9 3 2 2
me lansant	2 14 3 3
me le	0 7 -3 0
me lev	-24 -23 -24 -11
me manc	-6 -8 -6 6
me mansant	1 1 2 11
me mas	7 -1 1 1
me met	6 14 4 7
me metr	6 4 -2 7
me mi	12 3 7 3
me min	2 0 3 11
me montr	11 -10 -5 -3
me noi	7 0 1 1
me oblig	0 8 7 2
me obligant	2 6 2 2
me ont	5 -1 -1 -2
me otoris	1 0 16 3
me oubl	3 3 3 15
me ouvr	10 2 3 3
me pai	2 10 3 3
me par	11 2 4 15
me parl	0 19 3 6
me pas	9 4 7 3
me pego	8 -1 1 2
me pelot	8 -2 1 1
me pes	3 8 3 13
me pinc	6 0 -1 1
me portant	0 0 1 6
me pour	2 5 10 3
me poursuit	3 8 4 10
me poursuiv	-7 -8 -8 -7
me pous	15 -1 0 2
me prend	7 -1 1 1
me presant	-8 -8 -7 -8
me pret	4 8 9 4
me propos	13 12 7 14
me pun	8 -3 0 0
me racompagn	-2 11 1 1
me racont	0 12 3 2
me ramen	8 2 2 1
me ranvoi	3 13 3 4
me rapel	3 11 5 10
me redemand	-2 10 1 1
me regard	12 21 6 8
me regl	8 0 2 2
me remetr	8 -1 1 5
me rend	6 4 4 15
me rentr	7 0 1 1
me repond	7 10 5 13
me rest	0 1 4 9
me retrouv	0 9 1 1
me revel	15 2 3 -1
me saoul	10 3 2 8
me sifl	0 5 1 1
me stupid	1 12 2 3
me suit	4 9 -1 -1
me suivr	1 8 2 2
me surnom	3 15 3 4
me surnomant	2 7 2 2
me tair	3 13 3 4
me tap	22 2 4 5
me ten	10 -4 3 1
me tend	-3 9 0 0
me terif	2 9 2 3
me teroris	0 10 2 0
me tient	9 0 1 2
me tir	11 -3 -2 -1
me todai	6 1 1 1
me touch	22 2 6 5
me tourn	1 13 5 3
me trait	2 15 4 10
me tretant	2 8 2 2
me tromp	-4 -7 -2 6
me tu	-17 -21 -14 -12
me tue	-2 -8 -5 4
me under	10 2 2 3
me va	-13 -15 -11 -13
me voil	0 -1 8 0
me voir	-12 2 -6 -6
me y	14 -1 1 1
mec	17 15 6 4
mec @me	13 1 1 2
mec de	16 6 4 5
mec du	5 6 0 2
mec me	13 1 1 2
mecan	5 16 5 8
mecan ca	2 8 2 3
mecanisien	-11 -11 -18 -11
mecano @me	5 7 -1 -1
mecano me	7 9 1 1
mecanos	1 9 2 1
mecano~a	7 2 0 1
mecano~crach	6 1 2 2
mech de	8 5 12 5
mech et	-6 -8 -6 -5
mech mais	2 0 1 9
mechanset	2 14 3 4
mech~ce	-10 -12 -8 -8
mech~forc	5 1 1 1
mech~je	2 5 2 10
mech~un	1 0 6 1
mech~une	4 4 9 4
mecontant	2 1 2 9
mecontant de	2 1 2 9
mec~depot	7 -2 -1 1
mec~ecip	8 1 2 2
mec~la	2 8 10 4
mec~le	8 4 2 2
mec~tap	9 1 1 2
medesin	-14 -18 -13 -14
medesin legist	-8 -9 -7 -7
mediatec	-5 -7 -6 -2
medic	6 -6 -5 -4
medic et	8 1 0 2
medical	-9 -11 -8 -9
medic~le	13 3 3 3
megot	-1 7 -3 0
megot a	1 11 2 3
megot~catr	1 5 1 2
megot~pat	1 5 1 2
melang	-9 -10 0 -7
melang @alone	-6 -8 -6 -6
melang deux	-6 -8 -6 -6
melang le	2 3 7 3
melang~oxyd	3 3 6 3
meleur	-14 -15 -13 -12
meleur @hour	-6 -6 -5 -7
meleur journ	-5 -5 -6 -6
meleur~du	-6 -7 -6 -6
meleur~le	-5 -5 -6 -6
melot	9 -2 -1 1
mem	0 1 0 6
mem @body	4 -9 -4 -5
mem @bore	5 -7 -2 6
mem @deed	-4 1 -3 8
mem @exclude	-8 -9 -9 -9
mem @given	-4 0 -4 8
mem @hour	-1 -5 -4 -1
mem @kind	8 1 1 2
mem @mate	1 6 1 0
mem @not	-2 5 -1 13
mem @past	4 -9 -4 -5
mem @price	4 7 4 12
mem @serve	2 0 2 8
mem @shame	2 2 2 9
mem @shout	1 3 -2 5
mem @throw	0 1 1 6
mem apre	4 2 3 13
mem avec	1 5 0 2
mem ca	-4 -4 -9 -7
mem cand	-7 -14 -9 -10
mem celui	-7 -9 -7 -6
mem chais	2 0 2 8
mem chos	1 10 2 2
mem la	-7 -1 -8 0
mem le	1 1 3 12
mem les	3 2 14 12
mem mais	2 2 3 10
mem ordre	-5 -5 -5 -5
mem pas	-4 1 -3 9
mem plus	4 11 5 10
mem pour	1 3 -2 5
mem si	-14 -11 -11 -13
mem sous	5 9 2 2
mem sur	4 9 5 4
mem temp	4 -9 -4 -5
mem un	2 8 1 2
mem~chien	7 3 1 -1
mem~demand	-10 -9 -10 -9
mem~depuis	1 1 2 6
mem~directeur	-6 -8 -6 -6
mem~du	-5 -5 0 -6
mem~end	3 3 3 13
mem~fer	4 15 3 4
mem~fot	2 1 2 6
mem~il	-8 -6 -10 -9
mem~je	-5 -11 -5 8
mem~la	10 13 5 17
mem~le	0 -2 -3 11
mem~les	1 6 3 0
mem~lui	0 7 1 1
mem~lund	1 1 2 6
mem~math	4 4 4 13
mem~me	-1 1 0 5
mem~moi	2 -8 -4 6
mem~mon	1 8 2 1
mem~on	-10 -12 -10 -9
mem~patron	-8 -10 -8 -7
mem~planing	3 8 3 3
mem~plui	2 8 2 2
mem~que	2 -3 -2 10
mem~sing	2 8 1 2
mem~son	6 1 1 2
mem~toujour	3 3 3 10
mem~une	-10 -10 -12 -7
mem~wec	3 3 3 13
men	6 7 19 7
men la	2 2 6 2
men le	3 3 9 4
menac	-1 -7 -11 -10
menac~lach	12 1 3 3
menac~le	14 13 4 6
menag	-9 -3 -15 -10
menag du	-9 -10 -12 -9
menag~fournil	-9 -10 -12 -9
menag~parl	2 8 3 2
menot	-5 -7 -7 -6
ment	-1 18 0 1
ment a	3 18 4 4
ment sur	3 12 4 4
menten @he	5 2 2 7
menten @i	-11 -14 -8 -12
menten ca	-6 -6 -6 -5
menten ce	-11 -7 -9 -9
menten il	5 0 2 7
menten je	-11 -14 -8 -12
mentenu	11 2 12 4
mentenu le	2 2 7 2
mentenu~chien	2 2 7 2
menten~fair	-7 -6 -6 -6
menten~les	9 0 1 1
menten~sais	-11 -10 -11 -8
menth	-6 -6 -7 -6
ment~le	1 6 1 2
ment~prof	1 7 2 1
menu	-4 -8 -10 -6
menui	3 1 3 19
menuiser	2 9 2 2
menuiser~a	1 7 2 2
menuisi	-9 -3 -10 -7
menuisi~parl	-5 -7 -5 -5
menuisi~que	0 11 0 2
menui~je	1 2 1 10
menus	-5 -5 -8 -5
men~au	2 2 7 2
men~jumant	2 2 6 2
mer	-3 -3 -6 -5
mer @i	-6 -10 -8 -7
mer @me	14 2 -1 1
mer @shout	-10 -9 -7 -7
mer a	-15 -13 -12 -11
mer de	0 0 2 11
mer est	-5 -4 -4 -4
mer je	-6 -10 -8 -7
mer me	14 2 -1 1
mer pour	-10 -9 -7 -7
mer que	9 3 2 1
mer qui	6 3 3 3
mer se	6 2 2 2
mer va	-10 -7 -7 -7
merc et	-16 -18 -13 -13
merc le	11 9 5 5
merc madam	11 17 7 8
mercred	7 9 3 13
mercred~je	2 6 3 6
merc~a	-1 -6 -4 -4
merd	0 5 1 1
merdeux	3 11 2 2
merit	-6 -3 -7 -5
mer~a	11 0 -4 -1
mer~ai	-10 -10 -9 -5
mer~avec	6 2 2 2
mer~ce	5 6 3 1
mer~dir	1 0 2 9
mer~ele	-9 -8 -6 -6
mer~est	10 6 4 3
mer~ici	6 3 2 2
mer~je	11 7 6 12
mer~le	-2 -3 6 -1
mer~pour	0 7 2 4
mer~puis	-6 -6 -5 -5
mer~que	-1 1 1 6
mer~tap	7 2 2 2
mer~tu	-15 -12 -10 -10
mes	4 10 3 5
mes @body	9 8 8 6
mes @boozeDrink	-3 -7 -3 2
mes @cry	-6 2 -1 6
mes @deed	2 15 4 4
mes @drunk	-8 -4 -3 -3
mes @fear	6 9 1 10
mes @fiction	6 1 3 10
mes @gear	4 4 1 1
mes @goback	-1 -10 -7 -4
mes @hide	2 6 2 2
mes @hit	0 8 2 1
mes @home	5 4 -1 4
mes @hour	1 -1 0 8
mes @hurt	9 6 3 4
mes @insult	4 16 5 10
mes @intimate	-1 20 4 4
mes @kin	4 5 0 9
mes @looks	5 20 5 5
mes @love	-1 -1 0 12
mes @means	12 1 1 2
mes @photo	-3 10 0 1
mes @price	16 18 7 7
mes @race	8 0 1 1
mes @sad	1 5 2 7
mes @serve	12 16 11 11
mes @sex	4 14 4 5
mes @sexist	2 15 4 4
mes @shame	0 1 2 8
mes @threat	3 4 -2 7
mes @tired	5 5 0 9
mes @to	5 2 -2 5
mes @trade	7 17 3 3
mes @weak	6 3 -2 0
mes @weapon	6 13 5 4
mes @wound	2 -2 8 2
mes afair	8 18 4 3
mes baset	2 12 3 2
mes bleus	9 1 2 3
mes bouch	2 6 2 2
mes bouton	6 23 7 8
mes bras	20 3 13 6
mes chosur	12 16 11 11
mes cilos	2 6 2 2
mes copen	-3 -4 -2 6
mes ereur	2 5 2 8
mes faut	10 18 8 9
mes fes	0 8 2 1
mes fotos	1 12 3 4
mes fras	1 9 2 2
mes habit	1 7 1 2
mes jamb	5 5 0 9
mes journ	2 1 2 13
mes larm	1 5 2 7
mes main	1 9 13 7
mes mesag	-7 -6 -5 -5
mes not	6 0 1 -1
mes oreil	8 17 14 7
mes orer	0 4 8 0
mes papi	10 -2 2 2
mes parant	5 4 -1 4
mes pied	-1 -10 -7 -4
mes poch	-1 13 1 1
mes poignet	12 1 1 2
mes poil	4 14 4 5
mes pot	2 1 2 7
mes premi	6 5 16 6
mes regl	2 15 4 4
mes sein	-2 5 0 0
mes sestion	-5 -7 -5 0
mes soin	2 2 10 3
mes sous	16 3 5 5
mes vieil	-3 5 -4 -2
mes yeux	-8 -4 -3 -3
mesag	1 23 2 0
mesag par	0 7 2 1
mesag~de	7 4 2 2
mesag~il	-1 5 1 1
mesag~la	-1 6 0 1
mesag~me	0 8 2 2
mesag~que	1 5 1 1
mesag~soir	0 10 2 1
meson	4 3 -1 5
meson @he	7 0 1 0
meson @hour	3 6 6 3
meson @me	5 7 3 8
meson ca	12 2 3 3
meson me	1 1 1 7
meson mon	5 7 3 1
meson~a	-4 -9 -8 -9
meson~ici	11 2 3 3
meson~manc	1 1 1 7
meson~me	-1 9 1 0
meson~per	2 7 2 1
meson~repet	0 10 2 0
meson~retret	7 1 7 2
mesur	-9 -13 -9 -10
mesur et	-6 -6 -6 -5
mesur la	-1 -2 7 0
mesur~au	-6 -7 -10 -6
mesur~avec	-2 -2 -4 -2
mesur~coup	-6 -6 -7 -6
mesur~piec	-3 -4 -5 -3
mesur~tansion	4 3 15 5
mesur~une	-6 -5 -7 -5
mes~a	9 28 7 8
mes~ansanbl	2 2 2 7
mes~au	-14 -18 -11 -15
mes~aus	6 6 3 3
mes~aux	4 14 4 5
mes~aveant	0 7 1 1
mes~avec	6 9 3 3
mes~bras	4 9 9 5
mes~ca	0 12 1 1
mes~cand	-2 6 1 1
mes~ce	3 5 4 14
mes~chac	1 9 2 2
mes~cliant	4 3 10 4
mes~comant	2 6 2 2
mes~cordon	2 2 6 2
mes~crepus	3 15 3 4
mes~dan	4 8 5 4
mes~de	1 20 3 0
mes~des	-7 -4 -7 -4
mes~eclatant	2 0 2 8
mes~ele	-3 -8 -6 -6
mes~en	-2 9 2 0
mes~encor	1 1 7 4
mes~et	17 15 5 10
mes~eteant	-8 -5 -6 -6
mes~font	0 0 5 7
mes~fotos	2 10 2 3
mes~haut	2 9 3 3
mes~insta	2 8 2 2
mes~je	0 8 0 9
mes~jusc	2 9 2 1
mes~la	7 22 8 10
mes~les	4 8 1 1
mes~ma	4 10 3 2
mes~mansant	1 1 2 11
mes~matin	3 8 3 3
mes~me	-1 -6 -6 7
mes~mes	0 6 1 1
mes~mon	14 3 2 2
mes~ne	8 11 10 14
mes~noir	-4 -7 -7 -6
mes~on	0 7 0 0
mes~ont	-8 -4 -6 -8
mes~pend	1 0 5 7
mes~plus	9 6 3 3
mes~pour	-1 -4 -6 -6
mes~puis	6 1 0 1
mes~que	11 15 11 12
mes~santant	-8 -9 -7 -9
mes~se	4 8 5 20
mes~secu	1 1 10 2
mes~separant	1 0 2 13
mes~sont	-3 -6 -8 -5
mes~tout	5 8 6 8
mes~trou	5 18 4 6
mes~une	4 11 4 4
mes~ven	1 8 2 2
mes~vet	16 3 5 5
mes~voix	2 8 3 3
met	9 10 0 4
met @alone	9 1 2 2
met @deed	-1 10 1 0
met @given	-1 10 1 0
met @grab	0 7 1 2
met @hurt	-1 7 1 -1
met @lock	-1 7 1 -1
met @me	2 -7 -4 -3
met @not	-1 10 1 0
met @price	6 9 4 3
met @sad	-1 7 1 -1
met @shame	9 0 3 9
met dan	-5 -7 -2 0
met de	1 9 3 2
met des	16 8 5 5
met dev	9 0 3 9
met du	10 1 0 2
met la	0 -7 -5 -5
met mal	-1 7 1 -1
met menten	0 7 1 2
met pas	-1 10 1 0
met tre	0 9 1 0
met une	-1 11 1 1
met zero	6 9 4 3
metal	2 -1 9 1
metal dan	2 3 12 4
metal~le	2 2 7 3
metal~oeil	2 2 7 3
meteo	-14 -12 -14 -15
meteo la	-6 -5 -5 -6
meteur~hurl	-5 -7 -5 -5
meti	-11 -13 -12 -1
meti @i	6 6 5 23
meti de	-8 -6 -9 -8
meti est	0 1 2 9
meti je	6 6 5 23
meti ne	2 2 2 10
meti qui	-6 -10 -8 -10
meti une	-5 -6 -5 -5
meti~ai	2 2 0 11
meti~decouvr	5 5 5 14
meti~dit	11 3 3 4
meti~fois	-5 -6 -5 -5
meti~le	1 1 0 11
meti~pas	3 6 4 12
meti~une	2 2 2 8
metr	0 -1 4 -2
metr @i	5 2 6 2
metr @shout	2 2 7 2
metr dan	2 8 8 4
metr de	5 2 6 2
metr je	5 2 6 2
metr la	6 0 1 2
metr le	-6 -6 -10 -6
metr les	-7 -9 -4 -7
metr pour	2 2 7 2
metr ruban	-4 -4 -7 -4
metr un	8 8 4 5
metr une	6 7 4 3
metres a	-3 -5 -7 -4
metres est	5 5 14 5
metro	-8 -14 -13 -12
metro etait	-7 -9 -8 -8
metr~ai	2 2 9 3
metr~cand	4 3 14 4
metr~dan	1 -4 -5 -3
metr~doigt	6 2 5 3
metr~genoux	1 7 0 2
metr~mem	4 3 14 4
metr~mon	2 7 2 2
metr~pour	-3 9 0 0
metr~sous	8 0 2 2
met~a	-5 11 -1 5
met~ce	-6 -7 -6 -6
met~dan	7 8 0 1
met~de	1 -10 -7 -6
met~demen	1 12 3 3
met~et	13 4 4 3
met~gros	0 9 2 1
met~haut	1 5 5 2
met~je	5 5 7 3
met~jup	3 10 3 3
met~la	15 5 4 4
met~le	1 8 4 1
met~main	5 -5 -2 -2
met~pre	-1 9 1 1
met~scotch	9 2 2 3
met~sous	8 2 1 2
met~sur	15 4 4 5
met~tet	9 1 1 2
met~un	0 4 0 7
meubl	-4 -2 -4 7
meuf	4 19 5 6
meul	7 7 23 8
meulag	3 2 8 3
meuleux	1 1 15 3
meuleux @given	3 3 7 3
meuleux @shout	1 2 8 2
meuleux pour	1 2 8 2
meur	-9 -11 -10 -11
meur de	-7 -9 -7 -9
meurt	-13 -15 -16 -13
meurt @given	-5 -6 -6 -5
meurt~de	-5 -6 -6 -5
me~50	10 -1 2 2
me~a	8 7 5 4
me~achet	1 12 1 3
me~achev	-4 -5 -5 -5
me~acus	0 7 1 1
me~adres	3 2 3 13
me~ai	0 -2 1 7
me~aid	-10 -8 -7 -7
me~ajout	0 10 2 2
me~along	5 2 8 3
me~anbras	10 1 1 3
me~ances	2 2 6 3
me~and	8 12 6 14
me~anferm	17 4 4 6
me~angeul	3 14 4 6
me~antrejanb	5 0 1 1
me~antrer	8 1 7 3
me~apel	5 13 3 12
me~apre	6 5 0 0
me~apris	-10 -9 -3 -8
me~apui	5 5 12 5
me~arach	7 0 5 2
me~asis	1 2 6 2
me~asperg	10 0 0 2
me~atach	12 2 3 4
me~atandr	1 2 2 8
me~atrap	14 1 3 4
me~au	20 16 12 10
me~aux	1 -6 -6 -6
me~avec	7 -1 -2 -3
me~avou	10 0 2 2
me~bais	12 -2 2 3
me~balanc	19 -2 3 4
me~baptis	1 7 2 2
me~batu	-10 -9 -9 -9
me~bien	-8 -3 -8 -8
me~bis	-13 -11 -9 -9
me~bloc	9 1 2 2
me~boir	3 14 1 3
me~bon	0 9 2 2
me~bonjour	-1 15 2 -1
me~boucl	15 2 3 4
me~boulet	4 13 4 4
me~bouscul	7 0 2 2
me~brail	1 10 2 2
me~bras	13 1 0 3
me~bravo	-4 -5 -4 -4
me~brul	2 3 10 3
me~ca	6 3 -1 6
me~cado	-1 7 2 2
me~calif	4 12 4 3
me~calm	-3 -5 -3 -3
me~cand	11 9 5 8
me~cares	17 4 4 5
me~casc	4 8 9 4
me~ce	-5 -3 -7 1
me~celc	0 -1 2 17
me~ces	3 10 4 11
me~cet	-6 -1 -6 -3
me~chac	-7 0 -5 -5
me~chalumo	3 0 5 2
me~chanbr	-5 -7 -5 -5
me~chanpion	-5 -7 -5 -5
me~chant	2 12 2 3
me~chantag	0 8 0 1
me~chef	-10 -15 -9 -10
me~cherch	-5 14 -1 0
me~chez	9 4 2 2
me~chocolat	-8 -9 -6 -6
me~chois	-5 -5 -2 -5
me~chos	7 16 7 15
me~cinc	8 1 2 2
me~cingl	10 2 2 2
me~cogn	11 2 3 3
me~coinc	7 0 0 0
me~col	15 1 2 4
me~com	2 12 -1 1
me~comant	-9 -11 -10 -8
me~combien	7 -2 0 -1
me~complimant	-9 -10 -7 -7
me~conf	8 2 20 4
me~confianc	-7 -8 0 -7
me~confisc	-2 -6 -4 -5
me~consel	4 9 2 1
me~contr	22 1 4 5
me~corig	-8 -10 -9 -9
me~coset	2 7 2 3
me~coup	5 -4 -7 -3
me~crach	22 0 4 5
me~cri	0 2 0 11
me~dan	16 0 0 5
me~de	3 11 3 4
me~dechir	0 5 1 2
me~dedan	8 1 1 5
me~dehor	17 12 3 4
me~del	1 6 1 1
me~demand	4 9 3 1
me~dent	6 -1 2 1
me~depuis	2 0 0 9
me~derier	-2 6 3 1
me~des	3 13 -2 0
me~desin	-11 -10 -11 -9
me~desu	2 4 2 7
me~desus	5 13 3 7
me~deux	-3 -9 -6 -7
me~dev	14 18 8 12
me~devan	9 6 4 4
me~dimanch	6 0 7 2
me~dir	0 1 1 12
me~doigt	-2 7 1 1
me~don	-7 -9 -2 -4
me~dorm	10 -1 4 11
me~du	-1 8 0 3
me~echap	1 1 10 2
me~echec	-6 -5 -6 -4
me~ecout	-5 -5 -7 -5
me~efac	3 14 4 4
me~ele	8 -3 3 -1
me~en	8 11 2 5
me~encor	5 8 2 3
me~entre	8 0 1 2
me~envoi	13 8 8 4
me~epaul	9 -1 4 2
me~et	5 12 3 1
me~ete	4 4 13 5
me~explic	-12 -13 -13 -11
me~expre	23 13 6 7
me~fair	-4 6 12 3
me~fait	1 2 4 0
me~felisit	-8 -8 -2 -5
me~fichu	3 5 4 10
me~fil	-3 5 -3 -2
me~film	9 -3 -2 0
me~fin	2 10 0 2
me~flip	-2 5 -1 -1
me~forc	9 1 -2 -4
me~foto	12 0 3 3
me~fou	-6 -7 -7 -7
me~fouet	4 2 5 2
me~frap	4 -5 -4 -4
me~gard	6 5 11 4
me~genoux	-1 8 1 2
me~gent	-12 -9 -11 -13
me~gifl	16 3 5 4
me~glis	5 17 3 5
me~gout	2 9 -3 1
me~gris	2 2 2 13
me~grond	-11 -13 -9 -9
me~gueul	2 5 2 2
me~haut	3 15 11 5
me~hi	4 -2 -1 -1
me~hurl	8 23 9 18
me~ici	9 5 4 7
me~ide	7 4 2 1
me~il	19 3 2 2
me~insand	7 22 7 8
me~insult	0 11 2 1
me~interd	-5 -6 -11 -7
me~inutil	2 6 1 7
me~invit	5 -3 0 6
me~jam	-9 -1 -4 -3
me~je	7 12 4 13
me~jet	12 -5 -2 6
me~jou	6 2 2 1
me~journ	1 0 1 5
me~jur	6 8 2 3
me~jusc	4 1 13 2
me~just	-6 -8 -6 -7
me~la	7 -1 0 2
me~lacel	9 3 3 3
me~lais	-2 -4 12 -1
me~lanc	7 4 -5 0
me~le	9 1 4 4
me~les	11 5 1 2
me~lev	2 1 8 2
me~lir	-7 -4 -7 -5
me~lu	-6 -7 -6 -5
me~lui	5 3 7 2
me~main	-3 -6 -6 -4
me~mais	-18 -18 -17 -18
me~mal	1 6 2 2
me~mang	10 12 9 9
me~march	3 3 11 4
me~matin	1 2 2 9
me~me	-13 -2 -7 -9
me~mem	-2 4 -1 6
me~menac	-4 -8 -9 -8
me~menten	-5 -6 -5 -6
me~mentenu	5 0 -1 1
me~merc	-8 -5 -8 -7
me~mes	-12 -14 -13 -12
me~mesag	0 7 1 1
me~meti	9 4 5 9
me~metr	2 5 -1 1
me~mis	11 2 8 3
me~mitrel	-4 -5 -4 -4
me~montr	-7 -12 -10 -9
me~mordu	-1 7 26 8
me~mot	0 -2 2 10
me~ne	5 15 5 11
me~netoi	1 12 1 3
me~ni	5 1 8 4
me~nud	7 0 2 1
me~nuit	10 9 5 4
me~numero	-1 7 1 1
me~oblig	10 7 2 4
me~ofert	-9 -3 -10 -9
me~on	-6 6 -1 -3
me~ont	3 6 3 2
me~ordon	7 -2 1 1
me~otoris	1 1 6 1
me~ou	-9 -7 -1 -3
me~oubl	0 -1 0 14
me~par	26 1 3 6
me~parc	4 6 0 2
me~parl	-11 -12 -9 0
me~parol	3 12 4 7
me~partout	-7 -2 -4 -4
me~pas	4 8 6 9
me~past	1 7 1 2
me~patat	10 0 1 1
me~pelot	11 3 3 2
me~pend	14 9 8 6
me~perm	-6 -7 -6 -7
me~petit	9 8 4 4
me~peu	-7 1 -1 -4
me~peur	7 5 1 -2
me~plac	10 3 1 3
me~plais	2 -6 -2 4
me~plan	-10 -9 -8 -7
me~plein	-8 -9 -9 -12
me~pleur	4 5 2 2
me~plus	9 6 3 17
me~point	6 0 0 1
me~poitrin	8 1 3 3
me~port	5 7 5 3
me~pos	4 6 7 8
me~pour	3 -11 -8 -1
me~pourcoi	-7 -11 -8 -8
me~pous	11 -10 -7 -4
me~pre	7 3 2 2
me~prepar	-1 -1 8 0
me~presant	-12 -14 -13 -11
me~pret	-12 -10 0 -9
me~prevenu	9 4 0 4
me~pris	3 -10 -6 0
me~prom	4 7 5 21
me~prometr	1 12 2 2
me~propos	11 6 -2 2
me~puf	0 6 1 1
me~puis	6 12 14 5
me~que	4 5 -1 0
me~racont	-15 -19 -15 -15
me~racroch	2 2 4 16
me~rapel	-4 -7 -6 -6
me~recomanc	-1 0 0 7
me~recomant	-6 -1 -6 -6
me~refer	2 5 4 2
me~refus	-7 -3 -8 -5
me~rejoint	8 0 1 1
me~remarc	-9 -12 -9 -9
me~remerc	-13 -14 -12 -12
me~remetr	1 2 2 7
me~rentr	0 4 14 7
me~repet	6 10 2 3
me~repr	-16 -17 -14 -13
me~reproch	3 2 4 21
me~reserv	3 8 2 3
me~retourn	2 3 0 9
me~revoir	7 -1 0 1
me~ri	-7 -3 -6 -5
me~rien	1 5 2 18
me~rinc	1 3 16 4
me~rir	-16 -16 -12 -12
me~roul	9 6 7 4
me~salu	-2 8 -1 0
me~san	4 15 5 11
me~saut	-9 -8 -3 -6
me~scotch	1 -7 -6 -7
me~se	2 6 0 0
me~ser	5 -8 -5 -3
me~serv	-5 5 -6 -4
me~seul	-2 10 8 -1
me~si	2 8 -3 -3
me~sifl	1 13 0 2
me~sigaret	-1 9 1 1
me~sinon	7 -2 0 0
me~soir	4 10 3 5
me~son	8 -3 -6 -3
me~sort	-5 11 -4 -2
me~spedi	-6 -9 -6 -7
me~stag	0 4 2 6
me~suis	2 7 3 11
me~suiv	11 -1 2 2
me~sup	7 0 2 2
me~suprim	1 6 2 2
me~sur	15 8 12 7
me~surnom	-9 -5 -7 -8
me~sursot	-6 -10 -7 -6
me~tabl	10 2 2 3
me~tach	6 6 4 9
me~tap	-10 -15 -15 -12
me~tel	7 1 2 2
me~telefon	6 6 3 2
me~ten	4 3 11 3
me~tendu	-5 11 -3 -1
me~tenu	17 -2 -1 2
me~tet	-1 -6 -4 -3
me~the	10 2 2 3
me~tir	13 6 6 3
me~toi	-7 -5 -6 -5
me~tomb	22 0 9 3
me~touch	-5 -13 -9 -7
me~tourn	10 1 9 4
me~tous	-7 -3 -7 -6
me~tout	-1 11 -1 -1
me~train	3 3 11 9
me~trait	3 16 4 8
me~tre	10 9 4 4
me~trist	4 3 4 15
me~trois	-8 -10 -8 -9
me~troncon	2 1 5 2
me~trop	-6 -2 -5 5
me~truc	2 5 2 9
me~tu	-3 -14 -6 -11
me~tue	-14 -14 -11 -11
me~une	10 3 -1 2
me~vas	7 1 10 4
me~velo	1 0 8 1
me~ven	3 4 12 3
me~vestier	13 0 3 2
me~veux	9 1 1 -2
me~vie	-2 16 3 3
me~vien	10 -1 1 1
me~visit	-9 -11 -11 -9
me~voir	-4 -9 -10 -7
me~vol	-5 -11 -8 -7
me~vrai	7 12 7 15
me~vue	2 2 6 8
me~yeux	5 3 2 1
mi	22 16 13 11
mi une	10 0 1 1
mich	23 28 12 14
mich~ich	7 10 4 4
micro du	2 9 2 3
micro onde	0 -1 6 0
microscop	-9 -9 -10 -9
micro~magasin	2 9 2 3
mid @alone	1 0 -1 10
mid @charge	-1 -2 -3 8
mid @given	0 -1 -2 8
mid @he	3 9 1 4
mid @i	-7 -7 -2 -2
mid @me	-8 -12 -8 -8
mid @not	3 7 6 9
mid @sad	1 0 -1 10
mid ca	-6 -3 -7 -6
mid et	4 9 9 3
mid ils	4 8 2 6
mid je	-7 -7 -2 -2
mid le	2 8 3 3
mid parc	2 4 7 3
mid puis	6 10 0 3
mid seul	1 0 -1 10
mid sur	9 4 8 4
mid une	11 2 -1 2
mid~a	-1 1 -6 -3
mid~au	-5 -7 -6 -5
mid~avec	-5 -10 -9 -7
mid~est	4 18 3 7
mid~fait	-8 -8 -8 -8
mid~heur	-6 -6 -7 -6
mid~le	5 4 -1 11
mid~mang	-9 -9 -11 -9
mid~me	11 3 3 3
mid~on	11 16 7 8
mid~que	2 8 8 3
mien sous	7 0 1 1
mien~la	7 0 1 1
mien~le	0 7 2 2
mien~tabl	7 0 1 1
mien~une	3 14 2 3
mieux	4 6 0 1
mieux @deed	2 11 4 10
mieux @given	2 11 4 10
mieux @height	2 11 4 10
mieux @not	8 2 2 2
mieux @nude	8 2 2 2
mieux fait	2 11 4 10
mieux que	-5 -6 -5 -5
mieux san	8 2 2 2
mieux~de	2 11 4 10
mieux~il	1 7 2 2
mieux~je	8 4 2 1
mieux~lui	1 8 2 1
mieux~moi	8 2 2 2
mieux~rest	3 4 3 10
mig	5 5 15 6
mignon~que	0 5 1 1
mil	-9 -10 -7 -3
mil sestion	-5 -6 -6 -7
milieu	8 18 17 16
milieu de	4 8 13 10
milieu du	3 11 3 4
milieu~la	5 4 13 5
milieu~rout	5 4 13 5
mil~les	-1 0 0 8
min @shout	3 3 9 3
min @vehicle	4 4 13 4
min @weapon	4 4 13 4
min de	-11 -10 -10 -11
min pel	4 4 13 4
min pour	3 3 9 3
mineur	-12 -13 -13 -11
minibus	4 9 3 3
minuit	7 5 17 4
minuit et	5 2 8 3
minuit~ai	4 4 11 4
minuit~etais	-10 -8 -10 -8
minut	-9 -8 -8 -7
minut @alone	5 8 10 5
minut @bore	2 1 2 8
minut @deed	3 2 2 6
minut @given	8 5 11 9
minut @me	-9 -7 -5 -8
minut @not	2 5 2 7
minut @shout	3 6 9 7
minut a	-7 -8 -10 -8
minut ce	-6 -7 -6 -8
minut dan	10 2 1 2
minut de	-15 -13 -14 -15
minut pour	3 6 9 7
minut~a	-6 -7 -7 -6
minut~de	-5 -6 -6 0
minut~etait	-6 -7 -6 -8
minut~le	10 1 6 3
minut~les	1 7 1 2
minut~marto	2 2 7 2
minut~noir	13 2 3 4
minut~piseur	2 2 7 2
minut~plus	-5 -7 -8 -7
minut~retard	1 11 1 1
minut~un	4 6 9 4
min~le	1 1 6 1
min~mang	3 3 9 3
mir	-8 -7 -10 -6
mir pend	-8 -7 -10 -6
miroir	6 7 1 3
mir~que	-8 -7 -10 -6
mis @me	-8 -5 -7 -1
mis @shame	14 2 3 4
mis a	-9 -8 5 -7
mis au	0 5 -1 -2
mis ca	5 2 9 3
mis dan	9 -5 0 -1
mis de	-1 3 14 0
mis des	-5 -10 -11 -8
mis deux	9 8 3 4
mis dev	14 2 3 4
mis du	-7 -2 -9 -7
mis echec	-6 -5 -6 -4
mis en	-11 -8 2 -7
mis la	4 -9 -12 -8
mis le	-3 -9 -10 -9
mis les	-12 -11 -13 -10
mis mon	-6 -6 -7 -6
mis son	11 11 4 5
mis sous	-8 -9 -10 -8
mis un	16 12 10 9
mis une	6 -1 2 -1
miself	6 3 1 6
miself @blood	12 -2 -2 -1
miself @blow	6 -3 -3 -3
miself @bore	2 3 8 22
miself @cry	0 0 1 7
miself @deed	7 7 -2 3
miself @despair	2 3 2 19
miself @die	5 0 0 11
miself @drunk	-2 9 0 -1
miself @fear	6 22 5 4
miself @given	15 9 9 11
miself @goback	7 3 4 10
miself @grab	8 4 4 13
miself @heat	14 3 -1 2
miself @height	1 4 1 6
miself @hide	1 13 2 5
miself @hit	13 0 1 2
miself @hour	5 2 1 12
miself @insult	3 2 2 11
miself @love	6 7 2 2
miself @lure	13 1 1 4
miself @means	0 1 2 11
miself @photo	0 8 1 1
miself @quit	16 -2 0 -1
miself @selfharm	23 -2 -3 -1
miself @serve	-1 10 1 0
miself @sex	-1 -1 -6 -4
miself @strip	8 7 3 3
miself @threat	17 2 2 10
miself @throw	7 -2 0 0
miself @told	14 6 3 1
miself @touch	8 4 4 13
miself @wound	19 -3 -5 -2
miself apel	0 8 1 1
miself aret	0 -6 -4 -7
miself asied	1 5 2 8
miself asoi	6 -1 1 1
miself atend	2 2 3 7
miself bais	6 7 2 2
miself brul	14 1 -1 1
miself cach	-1 11 2 1
miself chang	17 3 3 4
miself couch	-7 -6 -8 -7
miself debrouil	4 6 9 4
miself demand	13 1 1 4
miself dis	16 0 3 1
miself efondr	0 0 1 7
miself endor	2 0 2 14
miself enui	0 0 1 18
miself fais	8 12 1 6
miself fait	1 4 1 6
miself grat	7 0 -1 0
miself grif	8 0 0 0
miself lav	-1 10 1 0
miself met	3 -2 1 12
miself planc	0 8 1 0
miself plegn	2 9 2 2
miself revel	5 0 0 11
miself sen	2 6 4 23
miself sent	-2 9 0 -1
miself suis	0 -7 -1 -4
miself tap	6 0 1 1
miself train	0 1 2 11
miself trouv	3 1 4 15
miself y	7 3 4 10
miself~20	-7 -6 -8 -7
miself~3	1 1 2 8
miself~a	2 -4 -2 30
miself~agraf	2 2 10 2
miself~anferm	-13 -11 -11 -11
miself~angeul	1 8 1 4
miself~antel	1 2 8 2
miself~aret	9 1 2 1
miself~au	10 6 0 3
miself~avoir	0 -7 -6 -6
miself~bet	-1 -4 0 11
miself~bien	-7 -1 -7 -9
miself~brul	1 2 9 2
miself~cach	0 6 0 1
miself~cas	-16 -13 -16 -13
miself~ce	-7 -6 -7 -8
miself~chi	3 1 3 21
miself~com	5 9 5 10
miself~creus	-6 -5 -6 -5
miself~cri	0 10 2 -1
miself~dan	-15 -9 -10 -2
miself~derier	0 9 1 2
miself~des	7 3 8 4
miself~dit	7 -5 -2 -2
miself~en	3 6 1 5
miself~encor	10 0 -1 -1
miself~et	11 4 1 2
miself~expre	7 0 -4 0
miself~fait	1 10 -1 1
miself~grav	1 1 1 8
miself~gueul	2 10 2 1
miself~ici	-6 -6 -6 -5
miself~il	-4 11 -1 -1
miself~import	-6 -6 -6 -8
miself~invisibl	1 1 1 8
miself~jusc	17 2 0 8
miself~la	6 2 0 -2
miself~le	1 -1 15 0
miself~les	3 5 -3 -1
miself~lui	8 0 2 2
miself~mais	3 2 1 7
miself~mon	2 -2 1 10
miself~mordr	-3 1 8 1
miself~mour	0 2 3 8
miself~nul	1 0 2 7
miself~ocup	3 4 13 3
miself~ouv	0 1 6 1
miself~pas	9 5 1 5
miself~perdu	-7 -8 -7 -6
miself~peu	-2 -7 -7 -10
miself~plus	-2 -2 -5 -9
miself~pour	4 9 0 0
miself~pris	8 -2 -1 -2
miself~que	17 -3 2 0
miself~reprandr	-6 -7 -6 -6
miself~retrouv	9 4 17 5
miself~sent	-7 -4 -4 -6
miself~serv	2 2 6 2
miself~seul	5 3 9 16
miself~si	6 -1 1 -1
miself~sur	9 -1 -4 4
miself~tap	6 0 1 1
miself~tet	5 1 1 1
miself~tordu	1 2 8 2
miself~touch	7 1 1 1
miself~trait	-3 4 -3 -3
miself~tromp	-11 -11 -9 -8
miself~trop	-2 -4 0 11
miself~tue	-1 -7 -6 -7
miself~un	2 -10 -11 -8
miself~une	10 5 4 1
miself~vid	1 0 0 6
miself~vrai	1 1 1 7
mision	-3 -6 3 2
mision acompl	-6 -5 -6 -5
mision~les	4 4 11 4
mis~0	-6 -7 -6 -7
mis~a	0 -5 -11 -7
mis~aux	11 3 3 4
mis~avec	2 6 2 2
mis~bain	-10 -9 -11 -9
mis~biafin	-1 1 7 1
mis~ca	6 2 13 4
mis~clac	0 -7 -4 -4
mis~cofr	12 2 1 3
mis~coin	2 11 3 3
mis~coup	15 7 8 4
mis~couto	7 1 2 2
mis~crem	-1 1 9 2
mis~crois	-4 -4 -6 -4
mis~dan	13 13 11 6
mis~de	13 13 10 5
mis~derier	10 0 2 3
mis~des	-6 -10 -3 -7
mis~doigt	-3 12 2 3
mis~en	-11 -10 -12 -9
mis~et	-4 -8 -6 6
mis~fac	2 11 3 3
mis~glac	1 -1 8 1
mis~janbon	0 7 1 1
mis~jour	-4 -5 -6 -4
mis~la	9 10 21 6
mis~le	-2 -8 -6 -7
mis~les	-6 -7 -8 -6
mis~main	9 -2 1 -1
mis~mat	-6 -5 -6 -4
mis~muselier	0 1 10 2
mis~pacet	-5 -5 -5 -4
mis~pans	-6 -4 0 -4
mis~parc	12 5 6 5
mis~pistolet	8 0 1 2
mis~plac	-1 -2 13 1
mis~port	15 3 4 5
mis~pour	-7 -10 -12 -9
mis~prix	-4 -5 -5 -4
mis~pul	7 2 -1 1
mis~sac	7 -5 -2 -1
mis~sel	0 7 1 1
mis~sous	9 8 5 3
mis~sur	-7 -3 -11 -7
mis~tabl	-8 -8 -11 -8
mis~tet	9 4 10 5
mis~tout	-2 -7 -8 -6
mitrel	-5 -6 -5 -5
mixeur	3 3 9 3
mixeur @deep	3 3 9 3
mixeur @throw	3 3 9 3
mixeur plong	3 3 9 3
mixeur~ge	3 3 9 3
mi~patat	10 0 1 1
mme	-4 -10 -11 -8
mme r	8 1 3 2
moc	-1 14 0 -1
moc de	-6 4 -4 -4
moc des	3 8 3 3
moc du	2 7 2 3
mocer	-4 13 -3 -3
moch	-3 8 5 -2
moch mais	7 6 19 7
moch puis	-7 -9 -8 -7
moch~il	2 1 5 2
moch~solid	4 3 10 4
moch~tient	2 1 5 2
moc~ici	-5 -7 -5 -5
moc~mes	0 5 1 0
mod	5 -1 -3 -2
model	-10 -8 -10 -10
moi @adult	1 2 5 7
moi @alone	3 3 7 0
moi @bore	1 -1 1 17
moi @charge	6 7 11 3
moi @deed	8 10 11 6
moi @given	9 9 15 4
moi @goback	10 4 2 12
moi @hour	4 8 8 3
moi @i	-14 -15 -17 -7
moi @load	5 5 16 5
moi @not	15 8 12 19
moi @nude	11 4 3 4
moi @one	-4 6 -4 -4
moi @price	2 9 2 2
moi @serve	3 9 4 10
moi @shame	4 10 11 12
moi @shout	12 8 6 15
moi a	3 9 10 8
moi aux	4 -1 12 3
moi avec	6 18 10 7
moi ca	13 7 4 10
moi cais	5 5 16 5
moi cand	14 4 3 3
moi ce	-8 -4 -10 -10
moi com	1 2 5 7
moi dan	8 2 5 5
moi de	1 -6 5 4
moi dedan	21 6 11 6
moi derier	2 2 8 1
moi dev	4 5 7 12
moi du	0 3 2 9
moi ele	4 6 2 2
moi en	18 14 5 7
moi et	17 8 6 14
moi ici	-5 -7 -5 -5
moi ils	-7 -2 -5 -7
moi je	-14 -15 -17 -7
moi le	2 9 7 2
moi les	-8 -13 -5 -8
moi mais	1 7 2 1
moi mem	19 11 36 13
moi non	20 14 12 24
moi on	-4 6 -4 -4
moi parc	1 7 4 10
moi pas	8 4 10 5
moi pour	12 8 4 15
moi que	4 19 13 5
moi qui	4 5 19 7
moi rien	4 1 5 20
moi san	11 4 3 4
moi sur	4 4 13 4
moi tout	2 5 12 2
moi un	0 8 2 1
moin	15 9 5 8
moin @he	5 9 3 3
moin ce	7 4 3 2
moin ici	16 3 2 4
moin la	7 8 3 2
moin le	7 1 2 2
moin que	-8 -1 -6 -7
moin vingt	-1 1 9 1
moin~est	7 4 3 2
moin~me	7 9 3 3
moin~on	12 3 4 4
moin~person	10 2 0 2
moin~que	-1 -9 -5 0
moin~rien	0 7 2 1
mois	-9 -6 -11 -10
moi~3	5 5 16 5
moi~a	7 3 2 -2
moi~acuel	4 4 10 8
moi~ai	-5 -5 -3 0
moi~apre	15 0 2 3
moi~ariv	-9 -6 -11 -7
moi~aux	2 6 10 3
moi~avais	-6 -7 -2 3
moi~avec	8 4 17 14
moi~bas	-5 -7 -7 -5
moi~bon	5 4 7 3
moi~ca	1 9 1 3
moi~caus	8 2 3 9
moi~ce	13 -4 0 9
moi~colegu	1 7 2 2
moi~com	6 -1 1 1
moi~compt	-6 -7 -9 -4
moi~cot	2 9 11 4
moi~coup	12 12 13 12
moi~dej	-8 -8 -9 -9
moi~demand	1 11 2 2
moi~des	0 10 2 10
moi~dir	0 7 1 1
moi~dis	1 -1 0 7
moi~dit	-6 -8 -10 -9
moi~dix	5 1 8 3
moi~dois	2 11 2 2
moi~du	5 7 0 3
moi~est	-4 -9 -9 -5
moi~et	8 4 6 3
moi~etais	-12 -8 -13 -12
moi~etait	-3 -1 0 11
moi~eu	4 8 9 4
moi~fair	6 3 0 1
moi~fait	4 13 8 4
moi~film	-6 -5 -6 -5
moi~fin	-7 -12 -10 -10
moi~fix	3 7 9 4
moi~grand	3 2 7 2
moi~h	5 5 16 5
moi~il	17 13 6 7
moi~ils	-8 -4 -5 -9
moi~je	12 10 6 21
moi~jus	-4 -5 -4 -4
moi~la	-2 -3 5 7
moi~lais	2 10 2 2
moi~le	-3 2 8 -3
moi~les	-6 -8 -2 -8
moi~lui	-8 -3 -4 -5
moi~mang	0 -1 1 10
moi~matin	2 9 3 2
moi~me	9 16 6 8
moi~melot	7 -1 2 2
moi~mes	6 14 6 11
moi~met	-7 -8 -7 -7
moi~minut	7 1 2 2
moi~mis	-1 -5 -7 -4
moi~miself	6 1 3 10
moi~ne	2 9 -1 5
moi~not	-4 -5 -5 -4
moi~on	1 13 12 3
moi~ont	7 6 3 3
moi~par	-6 -8 -7 -6
moi~parc	-12 -13 -11 -11
moi~pas	-9 -7 -14 -9
moi~pel	2 2 8 2
moi~pleur	9 0 2 2
moi~pour	2 7 1 4
moi~prend	6 2 6 2
moi~pris	1 1 -2 8
moi~que	2 2 1 10
moi~rang	-3 3 -5 -2
moi~regard	-6 -6 -5 -1
moi~rien	5 2 3 6
moi~sav	7 3 3 2
moi~se	-1 7 -1 -1
moi~semen	-4 -2 -5 5
moi~sen	2 1 3 10
moi~seul	3 -3 10 0
moi~soir	8 2 1 1
moi~suis	0 -9 -6 4
moi~tabl	1 9 1 -1
moi~ten	-6 -7 -3 -5
moi~tien	-4 -1 -7 -6
moi~tout	9 11 10 15
moi~train	5 9 3 3
moi~trop	4 5 2 7
moi~trouv	-6 -7 -6 -1
moi~tue	-5 -6 -5 -6
moi~un	4 14 5 9
moi~une	5 -1 2 14
moi~vit	5 7 3 3
moi~voitur	5 6 6 3
mojitos	9 7 25 9
molet	30 8 16 11
molet avec	12 2 2 3
molet~a	1 1 6 2
molet~ca	8 2 2 2
molet~un	5 1 0 1
momant	9 2 5 16
momant @not	0 1 1 6
momant mem	2 1 2 6
momant ni	0 1 1 6
momant~je	4 1 7 5
momant~la	0 -1 1 9
momant~le	3 5 3 11
momant~stag	3 2 2 7
momant~y	-2 -4 -4 -8
momo	-9 -10 -10 -8
mon @alone	9 9 5 18
mon @animal	10 8 7 23
mon @blow	7 0 1 2
mon @body	21 7 10 9
mon @boozeDrink	-8 10 -6 -5
mon @bore	7 -6 -4 10
mon @charge	7 10 8 5
mon @chem	1 13 0 1
mon @cloth	23 12 7 7
mon @deed	9 7 1 3
mon @despair	1 18 4 4
mon @disabled	0 17 1 2
mon @drunk	-4 -9 -6 -6
mon @exclude	4 2 0 13
mon @fear	3 -5 -4 8
mon @fiction	-14 -15 -12 0
mon @gear	9 3 7 2
mon @given	19 3 4 8
mon @heat	4 20 7 8
mon @height	5 10 2 3
mon @home	18 12 6 7
mon @hurt	8 -3 0 0
mon @insult	5 19 5 8
mon @intimate	5 6 4 3
mon @kin	17 4 1 1
mon @load	9 15 7 9
mon @looks	16 25 7 12
mon @lure	0 10 1 1
mon @machine	17 3 3 4
mon @means	7 -1 0 1
mon @mock	1 11 1 5
mon @nude	11 9 4 2
mon @past	2 -8 -3 -5
mon @photo	6 2 -3 7
mon @power	-6 -3 -4 -4
mon @quit	-14 -9 -15 -9
mon @race	0 18 1 2
mon @sad	6 2 2 7
mon @selfharm	6 2 0 1
mon @serve	8 17 12 19
mon @serveBar	0 15 0 1
mon @shame	-4 -6 -6 5
mon @stop	5 -10 -6 6
mon @threat	6 3 -1 -1
mon @to	6 7 -1 1
mon @told	5 21 6 6
mon @trade	-1 13 3 6
mon @weak	1 12 3 3
mon @wound	16 1 11 5
mon acent	-2 6 -2 -1
mon adres	9 9 4 3
mon afich	-7 -12 -7 -1
mon age	7 3 1 -1
mon ansien	2 10 3 3
mon aparel	5 16 5 5
mon ariv	-7 -9 -7 -7
mon avis	-7 -7 -7 -6
mon badg	-12 -8 -8 -1
mon beau	11 1 0 1
mon beb	1 9 2 2
mon bilan	-10 -8 -8 -3
mon boulot	3 3 10 3
mon bras	10 0 4 2
mon buro	-9 -7 -8 -4
mon cahi	3 8 2 2
mon carnet	-6 -4 -10 -7
mon casi	4 21 6 5
mon chat	6 12 7 16
mon chef	8 -1 2 0
mon chien	8 0 3 12
mon chocolat	2 8 3 3
mon coeur	0 -1 1 9
mon coin	0 -4 0 17
mon colegu	12 3 3 3
mon corp	11 2 2 0
mon cou	10 0 2 3
mon cousin	1 -6 -5 -5
mon decolet	0 9 2 2
mon derni	3 -9 -7 -6
mon desin	1 7 2 1
mon doigt	2 3 10 3
mon dos	8 14 7 3
mon ecip	-7 -8 -7 -6
mon expos	-6 -5 -6 -6
mon foulard	1 8 1 1
mon frer	15 -2 1 -1
mon fysic	1 6 1 1
mon gabar	4 12 4 4
mon genou	7 0 1 2
mon gilet	3 -1 8 2
mon gobelet	1 7 1 2
mon grand	2 -6 -4 -1
mon haut	12 0 2 2
mon ide	-9 -10 -8 -8
mon jean	1 9 2 2
mon journal	2 8 2 2
mon lit	4 1 2 11
mon maitr	2 9 -2 -2
mon matel	11 1 1 2
mon molet	9 1 1 2
mon nez	11 10 2 4
mon nom	7 32 10 10
mon num	-1 11 2 1
mon numero	-5 7 -2 -3
mon oeil	10 -2 2 1
mon oncle	5 -1 -4 -5
mon ordi	-9 -7 -7 -7
mon oreil	9 -4 1 4
mon pai	1 10 3 2
mon pantalon	18 3 5 6
mon per	20 14 7 6
mon perso	-8 -8 -7 -7
mon pet	-4 -9 -6 -6
mon plato	1 7 2 1
mon poid	3 18 5 5
mon post	5 9 9 9
mon pot	-15 -18 -12 -13
mon premi	-11 -10 -8 -9
mon prenom	2 19 4 14
mon pul	9 7 1 2
mon raport	-13 -6 -10 -3
mon rep	-8 -8 -8 -8
mon respons	8 -1 1 2
mon retard	-4 -11 -7 -7
mon rev	-6 -8 -8 -2
mon rol	0 -1 7 0
mon sac	8 11 5 10
mon sandwich	4 14 13 15
mon seul	6 2 2 7
mon stag	-13 -7 -14 -8
mon surnom	6 19 6 6
mon tabli	6 7 4 2
mon tablo	-7 -6 -5 -5
mon te	9 -1 2 2
mon tee	5 2 0 1
mon telefon	5 -10 -6 6
mon tictoc	1 10 3 3
mon tour	17 3 3 4
mon travel	-2 6 4 10
mon velo	-12 -12 -13 -10
mon ver	1 14 0 1
mon voisin	-12 -13 -11 -10
monai	-2 -4 5 2
monai sur	3 4 14 13
monai~la	-8 -8 -11 -8
monai~vandeux	-8 -8 -11 -8
mond	-4 -3 -6 -5
mond @bore	8 3 2 2
mond @deed	9 2 0 0
mond @fear	7 8 2 2
mond @fiction	18 7 6 5
mond @given	10 1 2 2
mond @grab	11 3 5 9
mond @i	-6 -7 -5 -2
mond @joke	3 7 1 2
mond @me	-5 -11 -7 -8
mond @mock	5 7 2 2
mond @not	10 1 2 2
mond @photo	10 6 4 4
mond @touch	10 2 3 2
mond ce	-8 -7 -6 -6
mond est	5 9 2 6
mond et	-6 -1 -5 -5
mond etait	2 5 15 3
mond film	10 6 4 4
mond je	-6 -7 -5 -2
mond le	6 1 -1 1
mond ma	-5 -6 -4 -4
mond me	-4 -6 -4 -4
mond pas	10 1 2 2
mond rigol	3 7 1 2
mond se	-7 -6 -10 -9
mond ser	10 2 3 2
mond trouv	8 11 6 5
mond~bais	0 9 2 2
mond~dan	6 16 5 5
mond~est	0 -6 -5 -5
mond~etais	-9 -11 -7 -7
mond~ici	-11 -12 -11 -11
mond~je	-10 -3 -7 -4
mond~la	-12 -18 -15 -14
mond~mieux	8 2 2 2
mond~moi	1 9 -1 0
mond~pas	7 3 3 2
mond~puis	2 9 2 2
mond~que	1 8 3 7
mond~ri	8 12 3 3
mond~rue	-6 -8 -6 -6
mond~san	8 2 2 2
mond~tait	2 9 2 2
mond~transil	7 2 2 2
mond~tre	4 9 4 8
mond~tutoi	-6 -7 -6 -6
mond~un	3 1 8 16
mongol	6 24 7 5
moniteur	12 -1 6 2
moniteur @me	7 1 5 3
moniteur @shout	1 2 8 2
moniteur pour	1 2 8 2
monitric	-8 -7 -9 -8
monsieur	6 -2 -2 4
monsieur @disabled	7 0 1 2
monsieur @drunk	-6 -8 -5 -5
monsieur @me	-2 -6 -6 -3
monsieur @weak	7 0 1 2
monsieur a	-17 -14 -14 -13
monsieur andicap	7 0 1 2
monsieur au	1 2 6 7
monsieur avec	1 2 8 2
monsieur de	15 6 0 5
monsieur du	9 13 10 22
monsieur en	2 9 3 2
monsieur est	-8 -8 -6 -6
monsieur ivre	-6 -8 -5 -5
monsieur perin	7 0 1 1
monsieur qui	6 5 -2 -2
monsieur r	9 1 3 3
monsieur se	12 7 7 17
monsieur~12	5 5 5 14
monsieur~50	7 1 1 2
monsieur~a	-5 -8 -8 0
monsieur~aid	1 2 8 2
monsieur~ans	7 1 1 2
monsieur~ateli	14 1 2 3
monsieur~compt	6 5 3 2
monsieur~de	-10 -9 -8 -8
monsieur~dit	-7 -3 -6 -7
monsieur~enerv	3 4 4 10
monsieur~est	9 10 6 18
monsieur~gichet	2 -2 3 20
monsieur~la	4 8 -1 4
monsieur~le	17 2 9 5
monsieur~lui	9 -2 1 1
monsieur~ma	10 2 3 3
monsieur~me	0 7 3 16
monsieur~ne	7 -2 -1 -1
monsieur~pos	3 8 2 2
monsieur~voul	8 3 3 3
monstr	-6 -8 -8 -6
mont @boozeDrink	5 7 14 6
mont @deed	1 6 9 2
mont @given	-1 7 1 0
mont @shame	1 6 3 1
mont @told	2 8 2 2
mont a	-14 -15 -12 -14
mont avec	3 7 4 3
mont des	1 1 2 6
mont le	8 2 11 4
mont sur	-1 -2 5 -2
mont une	-9 -9 -8 -7
montag	-8 -7 2 -6
montant	-8 -5 -8 -6
montant sur	-7 -8 -8 -6
monteur	6 11 12 6
monteur @me	5 5 13 6
monteur me	5 5 13 6
monteur~a	5 5 13 6
montr	-4 -8 -8 -6
montr @given	-7 -8 -7 -6
montr @me	5 20 6 5
montr a	5 18 6 6
montr ca	-5 -6 -5 -4
montr comant	-5 -9 -8 -5
montr des	-1 -7 -7 -5
montr du	4 7 3 3
montr la	-5 -10 -13 -9
montr le	-10 -15 -10 -10
montr les	-17 -15 -14 -13
montr mes	4 12 5 5
montr mon	3 10 4 4
montr ou	-6 -4 -4 -4
montr puis	5 5 13 5
montr ses	-8 -7 -6 -5
montr son	18 2 5 6
montr tout	-7 -8 -7 -6
montr un	-3 -9 -7 -6
montr une	-1 -7 -6 -5
montr~a	2 10 0 1
montr~ai	4 4 11 4
montr~couto	8 1 2 2
montr~dan	8 1 2 2
montr~de	-11 -15 -14 -12
montr~doigt	2 8 2 3
montr~fois	1 1 1 8
montr~fotos	-10 -9 -8 -7
montr~je	1 4 7 2
montr~le	10 6 3 3
montr~les	-9 -8 -7 -6
montr~ma	0 6 2 2
montr~mer	0 6 2 2
montr~mes	1 6 2 2
montr~on	-5 -3 -3 -2
montr~parant	1 6 2 2
montr~plan	-10 -9 -8 -7
montr~porno	17 3 6 5
montr~que	14 3 5 4
montr~servic	-6 -6 -5 -5
montr~travel	3 10 4 4
montr~video	9 2 3 3
montur	-7 -7 -11 -7
mont~balanc	2 8 2 2
mont~echafodag	1 1 10 2
mont~echel	-11 -13 -12 -12
mont~je	-7 -7 -5 -5
mont~la	0 6 4 2
mont~le	-7 -7 -3 -2
mont~les	-4 -5 -6 -4
mont~lui	4 7 2 3
mont~me	-6 -6 -7 -5
mont~rien	-6 -7 -7 -6
mont~sur	2 7 3 2
mont~tet	2 2 8 2
mont~toit	-1 -3 5 -1
mont~une	9 4 2 3
mont~voitur	12 1 8 4
mon~absant	-7 -7 -7 -7
mon~ai	11 -2 8 1
mon~apel	-2 -10 -6 -5
mon~apre	12 11 3 10
mon~atandant	-8 -2 -4 -5
mon~audit	1 7 2 2
mon~aux	-6 0 -4 -3
mon~avant	4 7 2 2
mon~avec	-10 -6 -11 -10
mon~bat	3 2 4 13
mon~buro	-5 -6 -5 -5
mon~ca	4 13 5 11
mon~cas	5 2 1 7
mon~catr	2 0 2 8
mon~ce	5 11 -2 6
mon~chac	2 10 2 2
mon~chaud	-2 6 0 0
mon~cliant	3 5 5 3
mon~com	1 7 1 2
mon~con	-6 -8 -6 -6
mon~conduis	-7 -7 -10 -7
mon~confisc	8 2 1 2
mon~cordon	2 1 5 2
mon~cot	5 1 8 3
mon~crech	1 7 2 2
mon~cri	3 3 9 3
mon~dan	17 1 4 14
mon~danter	4 11 3 4
mon~de	-6 0 -9 -6
mon~depuis	3 2 7 7
mon~des	1 17 0 3
mon~deux	-7 -8 -7 -6
mon~du	5 16 3 1
mon~ele	-7 -8 -7 -7
mon~en	6 14 7 10
mon~encor	9 6 3 3
mon~est	-3 -3 2 14
mon~et	9 12 2 1
mon~etait	-14 -10 -9 -13
mon~ete	2 8 2 2
mon~explos	-6 -8 -6 -6
mon~fait	5 19 6 13
mon~famil	3 10 4 4
mon~fer	4 9 3 3
mon~fin	3 2 2 9
mon~fot	-7 -8 -7 -6
mon~frer	13 -2 1 1
mon~gueul	-7 -10 -6 -6
mon~guid	0 0 5 1
mon~haut	2 10 4 4
mon~hi	-7 -1 -4 -4
mon~ici	2 13 3 1
mon~il	0 -1 -7 -6
mon~insult	3 10 2 2
mon~jam	3 2 3 13
mon~je	5 4 1 6
mon~jou	-5 -5 -5 -5
mon~jour	-2 0 -6 -5
mon~le	-4 5 -6 1
mon~les	4 27 1 7
mon~lev	7 2 4 2
mon~ma	13 8 4 4
mon~mail	-5 -5 -6 -5
mon~mard	9 1 7 3
mon~matin	3 6 5 3
mon~me	5 3 0 0
mon~menten	2 5 2 3
mon~mes	8 1 4 0
mon~mon	9 6 2 1
mon~mort	-1 0 2 12
mon~ne	-5 -10 -10 0
mon~nous	8 1 2 2
mon~nuit	5 1 1 1
mon~on	-1 6 -3 1
mon~par	13 21 6 6
mon~parc	-7 -8 -6 -6
mon~part	-2 -2 -2 5
mon~pas	-3 -10 -9 -1
mon~perc	-4 -4 -6 -4
mon~perso	1 10 3 2
mon~pour	21 10 6 9
mon~prenom	0 8 1 0
mon~projet	6 2 2 7
mon~qui	-11 -1 -9 -8
mon~racont	-6 -1 -3 -3
mon~refus	-1 -8 -4 -4
mon~regard	2 12 3 3
mon~repet	0 7 2 1
mon~rest	6 8 9 6
mon~ri	2 10 3 3
mon~rigol	1 10 2 3
mon~rir	5 12 4 5
mon~roul	2 5 8 3
mon~saign	10 1 1 2
mon~san	-3 4 -2 6
mon~se	-8 -4 -2 -4
mon~secreter	-1 0 6 1
mon~sent	3 10 2 2
mon~ser	6 0 2 2
mon~ses	-2 6 -2 -1
mon~shirt	13 1 1 3
mon~soir	-4 -2 -1 8
mon~sur	-10 -12 -10 -9
mon~tap	6 1 2 1
mon~ten	4 2 6 2
mon~ter	0 7 1 2
mon~tir	-7 -2 -6 -5
mon~tord	2 3 3 9
mon~tout	3 13 0 1
mon~travel	7 -2 1 1
mon~trop	2 6 3 14
mon~une	-3 -11 -7 -7
mon~verouil	8 1 1 2
mon~veut	-3 -7 1 -5
mon~vient	13 4 3 1
mon~voix	3 7 3 3
mon~wec	-6 -6 -7 -6
moral	6 4 4 27
moral a	4 4 4 11
moral dan	4 3 4 13
moral est	3 2 4 14
moral~choset	4 3 4 13
moral~les	5 3 4 15
moral~zero	4 4 4 11
morco de	-6 -6 -7 -5
mord	-6 -5 -8 -8
mord @given	-6 -7 -6 -6
mordr	1 -3 6 -1
mordr la	-9 -7 -8 -6
mordr par	-3 1 8 1
mordr~un	-3 1 8 1
mordu	0 -3 14 1
mordu a	2 3 8 3
mordu le	1 1 6 1
mordu pend	1 2 6 2
mordu~la	2 5 15 5
mort	-10 -13 -10 -7
mort ce	-8 -8 -8 -7
mort de	-9 -12 -12 -8
mort du	-9 -9 -10 -8
mort et	-4 -5 -5 4
mort sur	3 2 8 6
mortel	-9 -10 -10 -12
mortes	4 5 12 5
mort~a	-7 -8 -6 -7
mort~au	-5 -5 -5 -6
mort~cand	-5 -6 -5 -4
mort~est	-9 -9 -8 -8
mort~fois	-6 -5 -6 -7
mort~je	-2 -2 -1 9
mort~la	-12 -11 -13 -7
mort~le	-7 -7 -4 -4
mort~on	-5 -6 -6 -5
mort~person	4 4 4 12
mort~rir	-1 -7 -5 -5
mosant	9 12 3 5
mosant de	8 6 3 4
mosant~un	8 3 2 3
mot	-4 4 -7 -2
mot @fear	-6 -7 -5 -6
mot @goback	-6 -7 -5 -6
mot @shout	0 9 2 9
mot a	7 4 0 1
mot au	1 10 3 3
mot crois	-6 -7 -5 -6
mot de	-11 -9 -14 -13
mot par	1 1 1 9
mot pour	0 9 2 9
moteur	-1 -1 8 2
moteur @blow	-9 -8 -9 -7
moteur @booze	-9 -8 -9 -7
moteur @insult	3 3 10 4
moteur @selfharm	-9 -8 -9 -7
moteur @sex	3 3 10 4
moteur @shout	3 3 10 4
moteur @wound	-9 -8 -9 -7
moteur alum	3 3 10 4
moteur coup	-9 -8 -9 -7
motif	11 2 0 3
motiv	1 1 2 24
motoculteur	6 6 17 7
motoculteur~rang	5 5 13 5
mot~a	-7 -5 -7 -6
mot~ce	13 6 7 15
mot~et	9 17 4 6
mot~il	0 7 2 1
mot~je	-7 -6 -7 -7
mot~jour	2 1 2 10
mot~le	-8 -4 -6 -6
mot~me	4 9 5 11
mot~minut	-8 -6 -6 -6
mot~ne	-2 2 0 7
mot~pas	-2 -1 0 7
mot~prof	7 -1 0 0
mot~ton	9 4 3 3
mot~un	-7 -6 -7 -6
mou	3 12 3 11
mouch	-6 -4 -3 -5
mouil	9 1 5 -1
mouil sur	7 0 1 1
mouil~a	4 3 9 3
mouil~jamb	7 0 1 1
mouil~les	5 1 1 2
moul	2 3 10 3
moulin	0 -2 7 1
mour	4 -16 -13 -13
mour @i	16 2 2 3
mour au	-6 -5 -5 -4
mour ce	9 3 3 3
mour de	-21 -20 -18 -18
mour je	16 2 2 3
mour~cand	-6 -7 -5 -5
mour~de	-8 -7 -8 -8
mour~envi	-8 -7 -8 -8
mour~est	9 3 3 3
mour~hont	-7 -7 -5 -5
mour~il	-7 -6 -5 -5
mour~ne	8 3 3 6
mour~pens	13 2 1 0
mour~tout	9 3 3 3
mour~y	13 2 1 0
mous	-7 -6 -2 -5
moustach	2 13 2 3
moustic	-8 -9 -9 -9
mouton	-7 -8 -3 -6
moves	4 9 -2 3
moves @drug	-6 -6 -7 -5
moves @price	3 9 3 2
moves herb	-6 -6 -7 -5
moyen	-2 -1 3 7
moyen age	4 3 13 4
mue	3 12 3 4
mue et	2 10 2 3
mue~le	2 8 2 3
mug	-9 -8 -9 -7
muget	5 5 14 5
muget~la	5 5 14 5
munisipal	-8 -10 -8 -8
mur	2 4 0 0
mur @he	-3 -6 -5 -4
mur avec	3 9 4 4
mur du	5 1 1 1
mur~a	-5 -7 -7 -6
mur~est	-6 -5 -7 -5
mur~je	8 2 1 1
mur~une	2 5 4 2
mus	-14 -13 -15 -11
mus @he	-8 -8 -8 -7
muscl	-3 -9 -6 -5
muselier	-1 0 9 1
music	-14 -15 -15 -9
muy	0 0 -1 8
my	19 14 6 7
my @adult	17 7 5 5
my @charge	17 7 5 5
my patron	17 7 5 5
my~caled	-1 6 1 1
my~il	12 9 5 4
my~me	11 8 3 4
my~slaped	12 0 2 2
nacel	-4 -5 9 -3
nacel a	3 3 7 3
nacel avec	3 3 7 3
nacel~douz	3 3 7 3
nacel~metr	3 3 8 3
nadeg	-12 -12 -14 -11
nadi	-5 -6 -6 -5
nain	-5 -4 -5 -4
nan	3 12 3 4
nan ca	1 8 2 2
national	1 0 6 0
natur	-4 7 -3 -1
naus	4 11 4 7
naz	1 0 1 8
ne @alone	8 0 2 2
ne @boozeDrink	7 10 3 4
ne @bore	6 15 7 5
ne @deed	1 7 -2 4
ne @despair	14 6 4 11
ne @die	1 -5 -3 6
ne @fear	6 -1 1 9
ne @fiction	9 -1 2 5
ne @given	3 6 -2 3
ne @goback	-6 -11 -8 -1
ne @grab	6 10 4 15
ne @heat	-2 -3 -6 -8
ne @hide	-2 2 -5 -7
ne @insult	-2 -3 -3 7
ne @intimate	1 1 2 12
ne @joke	7 -4 -1 0
ne @kind	16 10 6 8
ne @lock	-6 -2 -4 5
ne @love	-7 -7 -6 -6
ne @lure	6 1 1 1
ne @me	-3 -3 -4 9
ne @not	6 10 1 4
ne @price	8 7 1 2
ne @quit	-1 1 1 15
ne @serve	1 6 2 6
ne @sex	13 9 5 4
ne @shame	1 6 2 6
ne @stop	6 7 1 2
ne @threat	-4 -10 -4 -7
ne @tired	-1 10 0 -1
ne @told	-12 0 -8 -9
ne @touch	0 -8 -5 -1
ne a	5 9 6 4
ne ai	-7 -7 -8 2
ne aim	12 9 5 4
ne aprand	1 1 2 8
ne aret	-2 0 -1 7
ne ariv	11 9 7 23
ne aur	10 0 0 2
ne avait	-6 -4 -6 3
ne con	1 1 0 11
ne cones	-6 -7 -5 -6
ne conesant	2 -2 2 11
ne crois	1 -1 1 7
ne doit	8 1 1 1
ne dor	0 7 1 0
ne dorm	2 8 2 1
ne en	6 9 6 10
ne est	12 1 6 9
ne etais	2 6 3 7
ne etait	4 -4 -1 -5
ne faut	5 7 0 1
ne ferm	8 0 2 2
ne leur	-1 7 0 1
ne lui	-7 4 -2 -3
ne me	-3 -1 -3 12
ne miself	-4 -7 -8 -8
ne ose	7 12 5 13
ne part	1 1 2 12
ne pas	4 4 -1 4
ne plesant	12 2 4 4
ne plus	20 21 9 9
ne pouv	7 1 1 1
ne puis	13 -2 2 2
ne rentr	2 -6 -3 -3
ne rien	1 11 0 0
ne sais	6 12 6 17
ne sav	-8 -11 -9 -5
ne se	-11 -8 -7 7
ne ser	8 -1 2 5
ne sert	11 2 2 0
ne serv	1 6 2 6
ne sont	3 5 8 3
ne sort	-7 -7 -6 -6
ne suis	-9 -9 -10 -5
ne touch	-8 -8 -8 -7
ne travers	-5 -6 -5 -6
ne trouv	4 2 3 8
ne ven	1 1 3 12
ne veulant	1 9 2 1
ne veux	7 17 4 -1
ne voit	-6 -6 -6 -7
ne y	-13 -13 -9 -3
negat	3 4 11 4
negat pend	2 3 7 3
negat~heur	3 4 11 4
negres	1 7 2 2
neig	-16 -17 -19 -14
neig a	-7 -7 -6 -6
neig~la	-7 -7 -6 -6
neon	2 1 11 2
neopren	5 5 17 6
nesanc	-8 -9 -8 -8
nesanc~le	-6 -7 -5 -6
net	2 9 11 4
netoi	3 2 8 1
netoi la	4 1 12 3
netoi le	-2 0 6 0
netoi les	2 6 10 3
netoi une	4 5 12 5
netoiag	-6 -5 2 -4
netoiag @charge	-5 -6 -7 -5
netoiag des	-1 -1 8 0
netoiag rang	-5 -6 -7 -5
netoiag~leter	-6 -6 -8 -6
netoiag~netoiag	-5 -6 -7 -5
netoiag~plan	-5 -5 -7 -5
netoieur	0 1 8 2
netoieur @cloth	0 1 8 2
netoieur haut	0 1 8 2
netoieur~presion	0 1 8 2
netoi~a	3 10 7 4
netoi~au	4 4 11 4
netoi~cadr	-7 -7 -10 -6
netoi~du	10 6 17 7
netoi~et	-8 -9 -12 -8
netoi~goutier	1 1 5 2
netoi~montur	-4 -4 -6 -4
netoi~piec	3 3 7 3
netoi~roulo	2 1 5 2
netoi~tabl	-4 -5 -7 -4
netoi~toilet	1 8 1 2
neuf	-11 -5 -8 -7
neuf @bore	3 11 10 10
neuf @deed	-7 -7 -8 -6
neuf @hour	6 11 10 9
neuf @price	2 9 9 8
neuf @threat	-7 -8 -8 -6
neuf @to	3 11 10 10
neuf heur	3 11 10 10
neuf par	-4 -5 -6 -4
neuf~a	-6 -8 -8 -3
neuf~afil	3 2 6 2
neuf~couleur	-4 -5 -6 -4
neuf~de	5 3 17 4
neuf~du	-6 -5 -8 -6
neuf~et	3 5 10 3
neuf~rang	2 1 7 2
neuv	-7 -2 -6 -5
neveu	0 7 1 1
nez	18 13 6 10
nez @i	1 2 6 2
nez @price	12 -1 1 3
nez @threat	12 -1 1 3
nez a	10 1 1 2
nez apre	0 0 1 7
nez cand	-1 10 5 2
nez de	8 0 5 3
nez et	-1 11 2 3
nez je	1 2 6 2
nez~ai	1 3 9 3
nez~avoir	0 0 1 7
nez~je	-1 8 4 1
nez~me	0 0 1 7
nez~pas	6 7 0 2
nez~saign	10 1 1 2
nez~un	6 0 5 2
ne~a	-3 -7 -6 1
ne~adres	6 16 7 18
ne~ai	-3 10 -1 4
ne~aim	2 6 6 2
ne~aler	2 5 4 12
ne~antandr	5 5 2 2
ne~aret	0 -4 4 -8
ne~ariv	0 -2 10 1
ne~asez	-2 -8 -5 -5
ne~au	-8 -2 -2 -6
ne~aucun	-2 -2 -2 6
ne~aur	6 0 1 1
ne~avoir	11 -3 2 -2
ne~besoin	4 5 2 2
ne~boug	7 0 1 1
ne~ca	-7 0 -5 -7
ne~cand	3 5 3 8
ne~chang	1 7 2 2
ne~cherch	11 2 3 2
ne~coi	-6 -3 -5 -7
ne~coup	4 4 12 4
ne~cri	-5 -6 -5 -7
ne~crois	0 9 2 3
ne~dan	-11 -5 -10 -12
ne~demen	1 1 3 12
ne~depuis	5 5 3 2
ne~dev	1 10 2 1
ne~deven	3 10 3 3
ne~dit	3 -7 -6 -6
ne~don	5 6 13 11
ne~du	-4 1 -5 -8
ne~ecrir	14 6 5 5
ne~ele	0 8 2 1
ne~en	5 4 6 10
ne~est	-6 -8 -6 -3
ne~et	0 10 2 2
ne~etre	5 7 0 -2
ne~explic	5 13 7 15
ne~fach	-7 -7 -7 -8
ne~faim	0 2 2 10
ne~fair	0 -7 -5 -5
ne~fait	4 9 2 9
ne~froid	-6 -7 -5 -6
ne~ici	7 -1 1 0
ne~il	-7 -5 -5 -5
ne~interes	2 2 2 10
ne~jam	-10 -8 -8 -1
ne~jet	-6 -6 -5 -7
ne~la	9 16 4 15
ne~lach	1 9 7 3
ne~lais	-16 -5 -18 -10
ne~le	-4 -1 -10 -3
ne~limog	0 5 1 1
ne~mang	12 11 4 4
ne~me	15 19 8 12
ne~melang	-6 -8 -7 -6
ne~mem	2 9 2 7
ne~mes	11 0 1 2
ne~mon	4 16 5 10
ne~montr	0 7 2 2
ne~motiv	-1 -1 1 9
ne~mour	-6 -7 -5 -5
ne~ont	-8 -8 -4 -1
ne~parl	6 4 0 2
ne~part	6 0 1 1
ne~person	-4 -9 -8 -3
ne~peux	1 1 1 6
ne~plais	6 5 6 20
ne~plait	2 2 3 10
ne~plus	8 3 1 9
ne~pour	-4 -9 -6 6
ne~prenom	4 7 3 12
ne~que	2 4 1 12
ne~qui	1 8 2 1
ne~racont	1 13 4 8
ne~rentr	-2 -10 -8 -7
ne~repondr	0 7 1 0
ne~retourn	0 9 2 1
ne~revel	9 -4 -1 -1
ne~san	-10 -10 -9 -6
ne~se	8 4 3 3
ne~sen	2 6 1 3
ne~seul	2 8 8 2
ne~si	11 3 4 6
ne~sort	-9 -8 -7 -6
ne~su	10 10 7 13
ne~suis	-9 -11 -10 -8
ne~touch	-14 -11 -14 -11
ne~toujour	4 0 6 16
ne~tout	-8 -9 -8 -10
ne~trouv	5 4 6 18
ne~ven	-3 -6 -2 5
ne~venu	2 2 6 6
ne~vrai	4 6 4 12
ne~vu	3 6 5 14
ne~y	2 12 5 11
ni	4 -6 8 5
ni @exclude	2 2 8 2
ni @fiction	2 2 8 2
ni @gear	2 2 6 2
ni @looks	3 2 11 3
ni le	0 1 1 6
ni mang	2 2 8 2
nicel	-12 -13 -8 -11
nid	5 5 14 5
nivo	1 -5 4 0
nivo de	5 4 12 11
nivo~echafodag	4 4 11 4
ni~je	7 3 5 11
ni~la	-6 -7 -6 -7
ni~lunet	1 1 5 1
ni~ni	2 -6 -3 -4
ni~pour	1 0 7 1
ni~rush	2 2 9 2
ni~stag	0 1 1 6
nobodi	5 4 4 24
nobodi~me	5 4 4 24
noe	2 -8 -4 -3
noel	-10 -11 -7 -9
noeud	-6 -13 -13 -11
noeud de	-8 -10 -10 -9
noeud~cravat	-7 -6 -7 -5
noi	-1 -9 -8 -7
noir ca	0 5 1 1
noir~a	-6 -10 -11 -9
noir~est	-7 -7 -5 -6
noir~il	0 6 2 2
noir~le	1 13 2 3
noi~la	5 0 1 1
noi~les	-8 -6 -7 -6
nom	-7 -1 -10 -7
nom @shout	2 7 2 2
nom a	2 10 3 3
nom des	-12 -16 -14 -11
nom du	-7 -7 -7 -7
nom les	-7 -8 -7 -6
nom pour	2 7 2 2
nombr	-6 -8 -7 -6
nombr de	-6 -8 -7 -6
nom~famil	3 10 4 4
nom~foutr	2 7 2 2
nom~je	2 9 1 1
nom~la	-6 -7 -5 -5
nom~le	5 6 1 2
nom~se	2 7 2 2
non	-5 -4 -8 -4
non @alone	10 1 3 3
non @deed	-6 -6 -8 -6
non @he	5 7 2 3
non @i	-13 -13 -13 -12
non @kind	-6 8 -3 -2
non @quit	8 12 18 8
non @shout	-5 -5 -4 -4
non ce	-8 -8 -9 -7
non et	-12 -15 -15 -12
non il	5 7 2 3
non je	-13 -13 -13 -12
non les	3 14 4 3
non mais	12 2 4 4
non merc	-6 8 -3 -2
non pour	-5 -5 -4 -4
non stop	8 12 18 8
non~a	-7 -7 -5 -8
non~ai	-12 -13 -15 -12
non~ce	-11 -12 -11 -10
non~dix	-5 -5 -6 -5
non~est	-12 -15 -14 -12
non~et	-12 -14 -10 -10
non~il	8 -3 0 0
non~je	-13 -14 -15 -12
non~le	-6 -6 -7 -5
non~me	-8 -7 -7 -9
non~ne	-10 -9 -10 -10
non~tout	-7 -7 -6 -6
nord	-7 -8 -8 -7
normal	-5 -8 -10 -7
normal @i	-6 -4 -6 -6
normal de	2 2 1 7
normal je	-6 -4 -6 -6
normal que	22 11 8 8
normal~adult	1 10 3 3
normal~avoir	-8 -6 -4 -1
normal~fair	1 7 1 0
normal~je	2 6 3 8
normal~le	10 1 3 3
normal~maitr	5 1 2 2
normal~se	1 7 1 0
normal~un	14 10 6 6
nos	-3 7 -2 -2
nos @body	-2 -6 -5 -5
nos @looks	-2 -6 -5 -5
not	-6 -6 -12 -8
not @me	-3 -7 -6 -7
not @shout	-6 -3 -5 -4
not de	-6 -9 -8 -7
not le	-11 -16 -12 -10
not les	-10 -6 -11 -8
not pour	-6 -3 -5 -4
not sur	1 12 1 3
notant	2 7 2 2
notant~sur	2 7 2 2
noter	-10 -13 -10 -9
notr	4 9 1 0
notr @drunk	7 8 4 4
notr @hide	7 11 5 5
notr @insult	7 8 4 4
notr @lure	7 11 5 5
notr @past	10 7 4 5
notr @threat	7 8 4 4
notr pet	7 8 4 4
notr secret	7 11 5 5
notr~et	12 -1 3 3
notr~secret	-1 10 2 2
not~de	-5 -1 -7 -4
not~dix	1 7 2 2
not~fil	4 13 4 5
not~la	-14 -14 -17 -13
not~le	4 7 2 2
not~poid	-4 -6 -4 -4
not~un	1 6 1 2
nou	3 9 1 10
nou @given	3 3 3 14
nou tout	3 3 3 14
nounour	-10 -11 -9 -8
nous	-6 -6 -9 -8
nous @alone	17 5 5 5
nous @blow	-8 -6 -6 -5
nous @deed	-1 -6 -4 -4
nous @given	-10 -13 -10 -9
nous @height	-6 -9 -6 -6
nous @hit	-8 -6 -6 -5
nous @one	-8 -5 -8 -6
nous @shame	0 7 2 2
nous @throw	6 10 9 5
nous a	-11 -14 -13 -11
nous deux	13 4 4 4
nous envoi	3 10 8 4
nous fait	-6 -9 -6 -6
nous gifl	-8 -6 -6 -5
nous hein	2 10 3 3
nous on	-8 -5 -8 -6
nous tous	6 4 3 3
nous~a	-8 -9 -10 -9
nous~au	-11 -11 -10 -10
nous~aux	-5 -6 -5 -5
nous~dit	-9 -11 -9 -8
nous~du	2 8 1 2
nous~fait	0 -4 -4 -2
nous~il	-3 13 1 1
nous~la	-9 -8 -8 -7
nous~montr	-5 -4 -4 -3
nous~pour	-7 -10 -7 -6
nous~prevenus	-6 -9 -6 -6
nous~que	6 -1 1 1
nous~un	-1 6 0 0
nouvel	-9 -8 -13 -12
nouvel @vehicle	-7 -10 -7 -6
nouvel @weak	-1 8 0 -1
nouvo	13 5 -6 5
nou~la	3 3 3 14
novanbr	4 2 18 4
novanbr @i	2 1 10 2
novanbr je	2 1 10 2
novanbr~etais	3 3 9 3
novanbr~etait	2 2 7 2
nu	13 -5 3 -2
nu @he	8 0 2 2
nu il	8 0 2 2
nuc	25 2 11 7
nuc a	6 0 0 1
nuc~a	6 2 2 2
nuc~chac	6 0 0 1
nuc~chou	1 1 5 1
nuc~coup	1 2 7 2
nuc~ereur	6 0 0 1
nuc~je	5 0 1 1
nuc~que	5 0 1 1
nud	21 -3 4 4
nud @he	6 -3 0 0
nud @i	7 0 2 2
nud je	7 0 2 2
nud~dit	11 -1 2 2
nue	1 2 6 1
nuit	7 2 4 6
nuit @i	16 13 5 5
nuit aus	2 1 3 11
nuit avec	2 9 7 10
nuit dan	9 1 2 2
nuit et	-1 0 1 7
nuit je	16 13 5 5
nuit le	-2 -6 -5 -6
nuit que	4 1 3 7
nuit~a	-9 -9 -8 -8
nuit~ai	12 0 2 4
nuit~ce	5 0 2 8
nuit~copin	1 9 2 2
nuit~dorm	6 9 1 1
nuit~je	4 2 2 14
nuit~les	1 0 7 1
nuit~ne	4 9 3 6
nuit~pas	5 9 2 3
nuit~residant	7 1 1 2
nuit~ses	1 13 2 3
nuit~une	7 1 1 2
nul	-5 5 -2 13
nul @i	4 0 4 15
nul @quit	0 -1 -1 6
nul je	4 0 4 15
nul~comprand	1 -1 1 6
nul~mais	-5 -8 -5 -6
nul~rien	1 -1 1 6
num	-1 11 2 1
numero	-16 -11 -13 -13
numero de	-4 -6 -5 -4
numero perso	1 10 3 2
numero un	-5 -5 -5 -4
numeros	-8 -8 -10 -7
numeros de	-7 -7 -8 -6
numero~que	0 8 2 2
nus	9 -3 1 -3
nu~a	7 0 2 2
nu~me	15 -1 3 3
o	12 19 30 9
o @looks	2 9 1 2
obei	4 2 7 3
obei @i	4 2 7 3
obei je	4 2 7 3
oblig	9 17 6 4
oblig a	11 12 8 5
oblig de	3 11 3 3
obligant	2 6 2 2
obligant a	2 6 2 2
obligatoir	-5 1 1 3
observ	-10 -4 -9 -8
observ la	-9 -9 -10 -8
observ~de	-5 -6 -6 -5
octobr	-7 -7 -7 -6
ocup	3 -2 10 16
ocup @i	3 2 6 8
ocup alor	1 1 4 9
ocup de	6 -1 10 9
ocup je	3 2 6 8
ocup~ai	1 1 7 1
ocup~je	1 1 4 9
ocup~la	5 1 9 2
ocup~le	2 2 8 8
ocup~les	1 6 5 1
ocup~moi	4 -4 -2 7
odeur	-5 -8 -6 -6
odeur des	-5 -7 -7 -5
odeur~produit	-4 -5 -6 -4
odianc	-7 -7 -7 -5
odiogid	-5 -6 -6 -5
oditeur	-6 -7 -5 -5
oeil	-1 -8 1 -6
oeil a	-9 -8 -6 -6
oeil du	3 4 13 5
oeil et	7 2 1 2
oeil~a	1 6 6 3
oeil~chef	2 2 5 2
oeil~la	1 3 8 3
oeil~le	-1 1 6 1
oeil~me	7 2 15 5
oeil~mon	-9 -8 -6 -6
oeuf	-11 -13 -14 -10
of	1 15 2 2
ofert	-9 -3 -11 -7
ofert des	1 1 2 7
ofert son	-7 -8 -6 -6
ofert un	-4 -1 -5 -5
ofert une	-1 7 -1 0
ofert~braselet	1 8 3 3
ofert~clop	2 9 1 3
ofert~crois	-7 -10 -6 -1
ofert~de	-4 -5 -3 -4
ofert~et	6 11 5 10
ofert~parfum	2 10 4 4
ofert~sign	-5 -7 -5 -5
ofert~stylo	-4 -5 -3 -3
ofic	1 9 -1 7
ofre des	0 7 2 1
oh	1 8 2 2
oignon	-11 -12 -6 -11
oignon @deed	2 2 6 2
oignon du	-6 -8 -6 -6
oignon eminc	2 2 6 2
oignon~couto	2 2 7 3
ojourd~ai	-6 -5 -3 -3
ojourd~ca	6 1 1 1
ojourd~de	-7 -7 -6 -7
ojourd~diseux	4 3 11 4
ojourd~encor	1 1 2 9
ojourd~la	-9 -10 -10 -9
ojourd~le	7 -4 1 -1
ojourd~mais	6 2 5 2
ojourd~suis	4 3 12 10
ojourd~trois	1 7 5 0
ok	-23 -28 -20 -21
om	-6 -7 -6 -5
ombre	-9 -8 -6 -8
omisid	-5 -5 -5 -6
om~psg	-6 -7 -6 -5
on @blood	0 8 -3 0
on @blow	-10 -10 -9 -9
on @booze	-7 -7 -6 -7
on @boozeDrink	2 3 -3 14
on @bore	-10 -12 -12 -6
on @charge	-10 -4 -11 -10
on @chem	-2 -6 -5 9
on @deed	-8 -4 -6 -8
on @deep	-9 -7 -11 -9
on @despair	14 6 4 3
on @die	-9 -13 -12 -10
on @given	-8 6 -6 -3
on @goback	-12 -11 -14 -12
on @grab	8 -3 -3 -1
on @heat	-1 0 -2 11
on @height	-8 -1 -6 -8
on @hide	-8 -1 -7 1
on @hit	-14 -13 -15 -12
on @joke	0 10 4 2
on @lock	-3 -4 -7 -6
on @looks	-1 6 9 1
on @lure	5 5 1 2
on @me	3 7 6 5
on @means	2 -6 -5 1
on @mock	3 14 2 0
on @photo	-6 -7 -5 -5
on @power	7 6 3 3
on @quit	5 13 1 1
on @see	-5 -7 -10 -8
on @selfharm	-7 -7 -6 -7
on @serve	2 2 8 2
on @serveBar	1 -1 -1 13
on @shame	-1 -2 8 0
on @shout	0 -10 -7 -5
on @strip	-6 -6 -5 -5
on @throw	4 4 10 11
on @told	-17 -15 -10 -7
on @weapon	-7 -6 -6 -5
on @wound	-8 -7 -3 -6
on a	-12 -12 -9 -11
on alait	-5 -7 -5 -5
on anferm	-6 -6 -6 -6
on antand	6 -1 0 1
on apel	-6 -7 -5 -5
on buv	-6 -7 -6 -6
on chang	5 14 4 5
on coup	-7 -7 -6 -7
on croit	-13 -14 -12 -12
on dir	-4 3 -2 9
on dit	-17 -19 -11 -15
on doit	-7 -6 -8 -6
on en	-12 -12 -13 -13
on etait	-6 -12 -7 -9
on fait	-8 -1 -6 -8
on imit	1 7 1 1
on le	-12 -12 -11 -10
on mang	-1 6 9 1
on mapel	5 15 4 5
on me	3 7 6 5
on ne	-6 -8 -9 -2
on parl	-4 -1 -6 -1
on pour	6 -4 -1 0
on prepar	-11 -13 -11 -10
on regard	-10 -11 -12 -9
on rest	-7 -7 -9 -7
on rigol	0 10 4 2
on rit	0 7 1 1
on sait	10 9 3 3
on se	-8 -12 -12 -10
on sifl	0 7 1 1
on te	5 2 0 5
on va	-8 -12 -11 -10
on ver	1 -1 -1 13
on vient	-6 -8 -7 -7
on vous	2 10 1 2
on y	-6 -7 -7 -6
oncle vient	9 1 2 1
oncle~dan	12 1 2 1
oncle~ma	7 1 1 1
onde	0 -1 6 0
ongle	6 2 24 9
ongle dan	9 -2 -1 1
ongle est	1 4 15 4
ongle~le	6 3 7 3
ongle~noir	-4 -2 10 -2
ongle~tout	1 2 8 2
onglon	1 1 6 2
ont @alone	-6 -8 -6 -6
ont @boozeDrink	-9 -9 -10 -9
ont @bore	1 3 6 1
ont @charge	-6 -5 6 -2
ont @chem	3 5 9 3
ont @deep	4 1 6 2
ont @despair	-1 9 0 5
ont @exclude	-8 -6 -7 -8
ont @fiction	8 4 -1 -1
ont @grab	31 0 2 6
ont @height	-2 10 -3 1
ont @hide	-4 -8 -8 -7
ont @load	0 -4 -5 -3
ont @lock	13 -2 -2 0
ont @love	9 -5 -1 0
ont @lure	-7 9 -2 -3
ont @mock	-3 8 -3 -3
ont @not	-11 -9 -7 -7
ont @photo	6 0 -1 -1
ont @power	15 4 3 4
ont @price	-9 -11 -9 -8
ont @sex	11 -6 1 1
ont @shout	-5 -7 -5 -4
ont @smoke	9 -1 -1 2
ont @strip	10 -3 -1 0
ont @threat	-7 -8 -8 -8
ont @throw	13 2 -1 1
ont @tired	-1 9 0 0
ont @told	-2 11 0 3
ont @vehicle	8 0 2 6
ont @wound	-6 -11 -9 -7
ont acroch	6 7 2 3
ont anferm	15 5 5 6
ont atach	13 2 3 4
ont bais	13 -3 2 3
ont baptis	1 7 2 2
ont bien	3 7 3 3
ont demand	0 6 5 2
ont des	-6 -4 -9 -5
ont desinfect	1 1 8 2
ont dit	4 16 5 9
ont droit	7 5 3 3
ont fait	-3 8 -4 0
ont film	6 0 -1 -1
ont gard	-6 -5 6 -2
ont insist	1 9 2 3
ont instal	-8 -7 -8 -6
ont jet	8 0 1 1
ont lais	7 1 5 3
ont mem	4 5 4 11
ont mis	11 9 12 4
ont ofert	-11 -10 -10 -10
ont ouvert	-4 7 -2 -2
ont pari	2 15 4 2
ont parl	-7 -8 -6 -6
ont pas	-7 -6 -4 -4
ont peur	-4 -6 -4 -4
ont port	-4 -4 -5 -4
ont presc	-5 -6 -5 -5
ont pret	-7 -7 -6 -6
ont pris	15 4 3 4
ont propos	1 5 2 2
ont racont	-7 -8 -6 -6
ont ref	-1 -3 -1 7
ont ri	-3 6 -1 -1
ont roul	9 -1 -1 2
ont scotch	7 0 1 1
ont su	1 7 2 2
ont tenu	16 -2 1 3
ont tous	-9 -7 -8 -9
ont un	0 3 2 4
ont une	-1 6 -1 0
ont~a	10 13 12 4
ont~besoin	1 7 2 2
ont~bout	1 3 8 2
ont~cand	7 -2 0 1
ont~chang	-5 -6 -5 -5
ont~cherch	0 13 2 3
ont~clop	2 7 2 2
ont~dan	21 4 1 5
ont~de	-7 12 2 1
ont~des	9 1 -1 1
ont~du	0 8 -1 -1
ont~esai	2 11 3 3
ont~et	-13 -11 -13 -13
ont~foto	3 0 2 6
ont~fotos	10 2 3 3
ont~group	3 14 5 12
ont~je	9 11 2 2
ont~jusc	2 2 13 4
ont~le	2 -13 -15 -8
ont~les	7 5 1 2
ont~mem	1 7 2 2
ont~mes	3 5 1 1
ont~mon	8 14 4 11
ont~pantalon	10 -2 1 2
ont~par	13 -1 2 3
ont~pas	4 6 5 11
ont~peu	3 4 8 3
ont~piano	-8 -7 -10 -7
ont~post	2 11 3 4
ont~poto	6 1 1 2
ont~pour	2 5 3 7
ont~pris	9 1 2 2
ont~que	10 18 9 4
ont~ri	5 14 5 5
ont~sac	7 2 0 1
ont~sur	0 9 1 1
ont~ter	8 -2 0 1
ont~tet	7 -2 0 1
ont~tous	-5 -6 -5 -5
ont~tout	6 -7 -3 -3
ont~une	2 6 1 -1
onze	2 6 -3 -2
onze @bore	-1 4 -2 0
onze @hour	-1 4 -2 0
onze @price	-1 4 -2 0
onze @to	-1 4 -2 0
onze heur	-1 4 -2 0
onze~la	-6 -8 -7 -6
on~abitu	1 5 7 0
on~ai	-7 -7 -10 -7
on~ale	-8 -8 -10 -8
on~anferm	11 1 1 2
on~angeul	2 5 1 1
on~ansanbl	-11 -14 -14 -13
on~apel	-3 8 -3 -3
on~apris	-4 -7 11 -3
on~atend	3 2 8 9
on~au	-6 -4 -9 -5
on~avait	-1 0 7 22
on~avant	-5 -7 -6 -5
on~bombard	11 0 1 2
on~ca	-8 -5 -9 -7
on~cach	0 8 1 1
on~cand	8 16 4 4
on~cas	1 2 13 3
on~catr	2 2 9 2
on~celc	-7 -10 -5 1
on~chac	2 6 3 7
on~chanbr	-8 -9 -9 -7
on~cherch	-9 -10 -10 -9
on~col	5 10 6 4
on~com	-7 -7 -11 -8
on~conf	-1 -3 6 6
on~consel	5 13 5 4
on~continu	-7 -6 -1 -5
on~corig	-7 -5 -6 -6
on~cri	-7 -8 -6 -7
on~crois	9 0 2 2
on~dan	10 0 1 0
on~dat	4 13 3 5
on~de	-10 -3 -7 -3
on~dedan	-9 -9 -9 -9
on~dej	3 5 2 2
on~demand	-3 17 12 6
on~demen	0 0 -1 8
on~demont	3 3 10 3
on~depuis	-7 -8 -9 -7
on~derier	-10 -12 -14 -10
on~des	-8 -7 -7 -6
on~desinfect	1 2 6 2
on~deux	-2 0 6 -1
on~dev	0 -2 5 15
on~dit	3 6 3 10
on~don	-1 1 2 15
on~droit	0 -1 0 7
on~du	-5 5 -1 -3
on~eclat	-5 -6 -5 -4
on~ecout	2 2 2 9
on~ele	3 10 3 3
on~en	-10 -3 -5 -11
on~encor	0 13 8 3
on~envoi	-4 2 21 1
on~est	-8 -6 -8 -8
on~et	-8 -11 -6 -5
on~eu	-7 -8 -8 -6
on~explic	-11 -9 -11 -8
on~fait	-4 0 3 -4
on~film	1 -7 -5 -4
on~forc	8 1 1 0
on~fouil	1 6 1 1
on~fout	4 12 3 3
on~gout	-6 -7 -6 -6
on~il	-9 -11 -10 -9
on~ils	2 0 2 10
on~interd	-1 7 -2 -1
on~jam	2 9 -1 -3
on~je	-3 6 1 12
on~jet	-4 -4 -6 -5
on~jou	-8 -7 -9 -7
on~jusc	1 3 10 3
on~just	-3 -5 -4 -4
on~la	-9 -8 -10 -9
on~lais	2 -3 5 6
on~lanc	-9 -7 -8 -7
on~le	-10 -11 -8 -8
on~les	-10 -10 -12 -12
on~ligot	8 1 1 2
on~lui	2 7 2 2
on~ma	3 12 1 2
on~madam	9 1 1 2
on~mal	7 3 3 2
on~mang	-11 -7 -8 -9
on~mar	-16 -18 -15 -16
on~march	-8 -8 -9 -8
on~me	-4 -7 -6 13
on~mes	-8 -1 -7 -6
on~metr	-5 -5 -7 -5
on~mis	0 1 10 3
on~moi	1 5 8 8
on~montr	-11 -14 -11 -12
on~nous	2 11 3 3
on~oblig	7 8 2 3
on~ofert	1 7 0 1
on~otoris	1 1 8 2
on~ou	11 1 1 2
on~oubl	3 2 3 25
on~ouvr	9 2 2 3
on~par	-10 -12 -7 -9
on~parl	-12 -13 -13 -7
on~part	7 2 6 2
on~pens	-7 -7 -7 -9
on~peut	-6 -5 -6 -5
on~pinc	5 6 2 2
on~plant	-1 -1 -1 5
on~pli	-9 -8 -7 -7
on~plus	-1 -7 -5 4
on~port	4 4 15 4
on~pot	-5 -6 -6 -5
on~pour	6 8 5 3
on~pous	14 -2 0 2
on~prepar	-4 -6 -6 -4
on~presant	-7 -9 -8 -7
on~pret	-3 -3 4 -3
on~prevenu	9 4 2 7
on~prom	3 2 4 22
on~propos	-9 -14 -14 -8
on~que	-1 -2 4 15
on~racont	-5 -4 -5 -6
on~ram	-6 -8 -9 -6
on~recolt	-7 -7 -6 -5
on~recu	-7 -3 -7 -5
on~ref	-4 -4 -5 -4
on~refus	-7 -3 -8 -5
on~regard	-10 -11 -13 -11
on~relev	-6 -6 -5 -5
on~repart	2 10 2 3
on~repond	13 11 6 13
on~repondu	1 1 1 6
on~rest	-11 -12 -12 -11
on~retir	7 -1 0 0
on~retrouv	-6 -7 -8 -6
on~ri	-10 -9 -9 -9
on~rien	-4 -3 -3 10
on~rigol	-14 -16 -13 -11
on~rinc	0 1 7 1
on~san	-12 -13 -11 -12
on~saut	3 3 17 4
on~scotch	9 2 2 2
on~serv	2 15 2 3
on~si	5 12 3 2
on~six	7 12 7 20
on~sous	-6 -6 -7 -6
on~sur	-1 -10 -7 -7
on~surnom	0 6 -1 0
on~surtout	0 6 -1 1
on~tabl	-6 -9 -6 -6
on~tenu	9 0 -1 1
on~test	-6 -7 -9 -6
on~tient	8 1 1 1
on~tir	1 -4 -8 -4
on~touch	-10 -9 -9 -8
on~tous	-12 -20 -18 -15
on~tout	-11 -15 -13 -10
on~transil	14 3 4 4
on~travel	2 2 12 8
on~travers	-5 -6 -5 -6
on~tromp	9 2 2 3
on~trop	6 2 1 8
on~trouv	-6 -7 -5 0
on~tu	6 0 1 1
on~tue	-6 -7 -8 -6
on~un	-13 -12 -13 -10
on~une	-9 -7 -11 -9
on~vers	4 5 7 3
on~visit	-5 -5 -5 -5
on~voi	4 1 1 1
on~voit	-6 -3 -6 -6
on~y	-7 -5 -4 -8
open	2 11 3 4
open spac	2 11 3 4
open~a	1 6 2 2
oper	-6 -6 3 -6
oper du	2 2 5 2
oper sur	2 1 11 2
oper~la	1 1 9 1
optisien	-10 -12 -12 -9
optisien @me	-7 -9 -9 -7
optisien me	-7 -9 -9 -7
optisien~a	-7 -9 -9 -7
optisien~dit	-6 -8 -5 -5
or	-6 -6 -6 -6
oral	-6 -11 -9 -8
orang	-4 -3 -5 -4
orchestr	-5 -5 -6 -5
ordi	-3 -9 -7 1
ordin	-7 -11 -11 -5
ordon de	7 -2 1 1
ordon que	1 5 3 7
ordon~je	1 5 3 7
ordre	-6 -6 -11 -10
ordre de	-3 2 -5 -6
oreil	4 5 7 3
oreil @i	1 4 10 7
oreil @one	-1 5 7 2
oreil ce	2 7 6 3
oreil de	6 2 4 3
oreil et	6 1 1 2
oreil je	1 4 10 7
oreil jusc	9 0 0 1
oreil on	-1 5 7 2
oreil parc	2 9 2 3
oreil qui	1 3 8 2
oreil~a	10 -2 0 1
oreil~je	4 9 2 3
oreil~le	7 6 7 3
oreil~miself	4 1 1 6
oreil~que	2 8 7 3
oreil~siflant	1 3 8 2
orer	-11 -5 -5 -7
orer @i	-7 -6 -8 -7
orer je	-7 -6 -8 -7
orer sur	-3 -4 -5 -3
orer~couch	-7 -6 -8 -7
orer~le	-3 -4 -5 -3
orer~miself	-7 -6 -8 -7
orer~sit	-3 -4 -5 -3
organigram	-8 -9 -8 -8
oriant	-6 -7 -7 -3
origam	-6 -9 -6 -7
origin	3 9 2 3
orlog	-2 -4 -1 18
orlog @given	5 4 4 11
orlog de	3 2 2 10
orlog et	1 1 2 7
orlog tout	5 4 4 11
orlog~ele	1 1 2 7
orlog~la	1 1 1 7
oroscop	-6 -8 -7 -7
ortel	-1 -4 7 -2
ortograf	-6 -4 -5 -5
ose	4 9 0 7
ose @deed	6 -5 -1 3
ose @given	1 -11 -7 -3
ose @lure	-7 -8 -7 -7
ose @not	9 7 5 15
ose demand	-7 -8 -7 -7
ose mem	1 9 2 1
ose pas	6 -5 -1 3
ose plus	4 11 5 15
ose~demand	2 7 5 14
ose~dir	13 0 3 4
ose~il	5 -1 1 1
ose~le	5 -1 2 5
ose~non	1 6 1 1
ose~paus	-7 -8 -7 -7
ose~une	-7 -8 -7 -7
oteur	-9 -11 -7 -8
oteur de	-6 -6 -7 -6
oteur~a	-5 -6 -5 -4
otism	4 11 4 5
otist	7 16 6 6
otist et	2 9 3 3
otist~je	2 7 2 2
otomat	-7 -8 -10 -7
otoport	6 6 19 6
otoport @given	3 3 8 3
otoport @i	3 3 7 3
otoport je	3 3 7 3
otoport tout	3 3 8 3
otoport~ai	3 3 7 3
otoport~le	4 4 9 4
otoris	-5 -6 14 -1
otoris a	0 -1 10 1
otoris~les	1 1 6 1
otour des	1 1 7 1
otour~parsing	3 2 6 2
ou @deed	-3 -1 -2 7
ou @despair	0 12 1 1
ou @die	8 9 7 5
ou @he	15 7 2 7
ou @hour	9 2 2 1
ou @i	10 17 2 3
ou @me	-3 -6 -5 4
ou @one	11 3 6 3
ou @threat	7 8 6 4
ou ca	-8 -9 -8 -7
ou ce	1 10 1 2
ou coi	0 12 1 1
ou ele	3 5 2 5
ou etait	-5 -6 -5 1
ou il	15 1 0 0
ou ils	1 5 2 6
ou je	10 17 2 3
ou le	-4 11 -2 -3
ou me	-3 -6 -5 4
ou on	11 3 6 3
ou presc	2 2 10 2
ou tu	10 11 9 6
ou ven	-4 -9 -5 -5
oubl	0 -3 0 16
oubl @me	-12 -12 -11 -12
oubl a	2 2 2 10
oubl dan	4 4 4 16
oubl de	-5 -6 -5 -6
oubl la	0 6 1 1
oubl le	13 2 4 4
oubl mon	-8 -8 -8 -8
oubl que	3 1 4 20
oubli~je	1 7 2 2
oubl~ils	-8 -9 -7 -7
oubl~je	3 1 4 20
oubl~la	6 5 4 15
oubl~le	1 1 2 16
oubl~rep	-8 -8 -8 -8
oubl~sal	3 3 2 9
ouf	-12 -8 1 -7
oui	-6 -6 -4 -2
oui de	0 -1 1 10
oui~le	2 7 5 3
our	-7 -7 -6 -6
outil	6 10 6 1
outil @he	1 3 10 3
ouv	1 2 10 2
ouv le	0 1 6 1
ouvert	-1 -5 5 -3
ouvert dan	-9 -8 -8 -7
ouvert en	-6 -7 -5 -5
ouvert la	1 2 10 7
ouvert un	8 9 4 4
ouvert une	2 2 5 2
ouvertur	0 -1 16 0
ouvertur a	2 1 11 2
ouvert~ai	4 4 10 4
ouvert~avec	5 5 14 6
ouvert~de	7 -2 9 2
ouvert~et	2 6 8 2
ouvert~huitr	0 0 3 0
ouvert~je	4 4 10 4
ouvert~le	-15 -14 -16 -12
ouvert~les	2 1 6 2
ouvert~noir	-9 -8 -8 -7
ouvert~ruch	0 1 7 1
ouvert~sur	1 8 3 8
ouvr	-7 -3 -7 -10
ouvr la	-5 8 -4 -2
ouvr le	-9 -7 -10 -10
ouvr les	-1 -10 -5 -7
ouvri	17 10 3 4
ouvri @me	14 9 4 5
ouvri me	14 9 4 5
ouvri se	7 1 2 2
ouvri~a	6 2 -1 0
ouvri~batus	7 1 2 2
ouvri~ca	-1 -7 -5 -3
ouvri~la	3 10 7 3
ouvri~le	8 4 3 3
ouvri~les	0 6 2 2
ouvri~montr	6 2 2 2
ouvri~sont	7 1 2 2
ouvr~bouch	0 8 1 2
ouvr~port	-11 -6 -11 -8
ouv~avec	0 1 6 1
ou~a	11 0 2 2
ou~ce	9 17 6 5
ou~est	-1 13 0 -1
ou~et	6 1 1 1
ou~etais	0 8 2 1
ou~faut	11 2 3 4
ou~habit	12 -2 2 2
ou~le	-9 3 -4 0
ou~ma	9 0 2 2
ou~me	8 5 2 8
ou~met	7 1 2 5
ou~metr	-6 -5 -6 3
ou~miself	3 1 1 8
ou~moi	1 10 1 2
ou~mon	-10 -14 -9 -10
ou~ne	17 9 6 3
ou~pas	8 2 2 3
ou~prenom	-8 -10 -7 -7
ou~samed	0 8 2 1
ou~tout	-10 -12 -9 -9
ou~tu	6 0 1 1
ou~vais	6 5 1 1
ou~voit	1 6 1 2
oxigen	2 7 0 2
oxilier	8 10 11 6
oxyd	3 3 12 3
pac	3 3 17 3
pac de	3 4 10 4
pacet	-9 -5 -4 -3
pacet @lure	-4 -6 -7 3
pacet a	1 8 1 2
pacet cado	-4 -6 -7 3
pacet de	-3 -7 4 -2
pacet~au	3 1 9 3
pacet~clop	2 2 8 2
pacet~la	-4 -5 -6 -5
pacet~sigaret	3 2 10 4
pacet~tout	-4 -4 -5 -4
pac~au	5 5 15 5
pac~eau	3 3 9 3
pag	-17 -13 -18 -15
pag de	12 18 7 8
pag du	0 8 0 1
pag~hi	7 20 7 7
pag~le	-6 -6 -7 -6
pag~un	-6 -6 -7 -5
pai @me	0 5 1 1
pai @one	1 6 2 2
pai ma	0 5 1 1
pai on	1 6 2 2
pail et	-5 -5 -7 -5
pain	-12 -11 -6 -5
pain @i	-10 -8 -8 -8
pain au	-8 -7 -6 -6
pain aux	3 2 2 14
pain je	-10 -8 -8 -8
pain~la	-1 -1 5 -1
paisag	-9 -6 -12 -13
pai~de	-5 -7 -6 -5
pai~je	-2 6 1 1
pai~tet	0 5 1 1
pal	-1 7 0 1
palefreni	9 0 1 1
palet	7 1 14 2
palet @me	2 2 15 3
palet avec	12 4 10 6
palet de	1 1 12 3
palet et	13 6 5 5
palet me	1 1 14 2
palet~a	0 3 13 3
palet~carelag	2 2 8 3
palet~de	3 3 10 4
palet~du	9 1 2 3
palet~tomb	1 2 6 1
pali	9 3 3 3
pan	-12 -15 -8 -12
pan de	-5 -6 -7 -6
pancart	-2 13 -2 0
pancart @i	3 18 1 3
pancart je	3 18 1 3
pancart~nul	0 8 1 1
pancart~suis	2 12 2 2
panic	3 2 7 17
panic~le	3 3 10 8
pano	-14 -14 -9 -13
pano @shout	-4 -4 -5 -4
pano~au	-3 -4 -6 -4
pano~de	-12 -12 -15 -11
pano~je	3 2 10 3
pans	-5 -5 7 -3
pans de	2 2 6 2
pans et	-7 -7 -8 -7
pantalon	16 0 1 2
pantalon @shame	12 -1 2 3
pantalon dev	12 -1 2 3
pantalon~de	2 6 6 3
pantalon~le	1 -6 -4 -3
pantalon~moi	5 -1 1 1
pantalon~tout	6 0 1 2
pap	6 -3 3 -3
pap au	13 3 3 3
pap de	12 7 20 9
pap qui	-9 -4 -6 -6
papi	-10 -10 -12 -7
papi avec	-7 -7 -7 -6
papi dan	-2 12 2 2
papi de	-14 -15 -17 -13
papi et	11 -3 1 1
papi~a	-5 -7 -7 -5
papi~je	-1 6 1 0
papi~que	9 2 3 3
papi~ver	-9 -10 -13 -8
pap~avec	9 2 2 3
pap~maman	13 4 4 5
pap~me	1 0 10 2
pap~rebu	5 7 2 2
pap~tout	-3 7 -1 -2
par	6 0 0 0
par @alone	20 10 8 12
par @deed	-6 -6 -10 -3
par @exclude	-5 -3 -6 -4
par @he	6 11 3 3
par @hide	-6 -6 -7 -5
par @hour	-6 4 2 4
par @intimate	-11 -10 -13 -5
par @kin	-6 -7 -6 -5
par @looks	-10 -9 -12 -4
par @me	8 14 40 12
par @means	2 1 16 4
par @not	14 2 3 2
par @photo	7 5 1 1
par @race	0 -2 -1 10
par @sexist	-6 -6 -7 -5
par @shout	-4 -10 -10 -9
par a	-8 -9 -9 -7
par ci	0 12 2 2
par couleur	-5 -5 -7 2
par dat	-6 -6 -7 -5
par derier	14 3 4 4
par desus	-7 -10 -10 -10
par deux	10 2 4 3
par gris	2 2 2 13
par il	6 11 3 3
par jour	-6 2 2 1
par la	15 9 -3 1
par le	13 3 -2 1
par les	29 9 3 6
par mes	3 2 16 4
par mesag	9 7 4 4
par moi	10 12 40 13
par mon	2 11 6 3
par ordre	-5 -3 -6 -4
par plus	10 1 2 1
par que	-8 -3 -9 -7
par soir	0 7 2 1
par tail	-10 -9 -12 -4
par ter	24 20 8 9
par un	25 8 20 17
parag	4 3 13 4
parant	2 5 -3 1
parant de	1 6 2 1
parant le	-6 -6 -6 -5
parant se	1 0 2 12
parant~ce	7 2 4 10
parant~est	5 1 4 10
parant~je	5 6 4 13
parant~ont	-9 -3 -6 -6
parant~pas	0 8 1 1
parant~que	5 8 3 2
parant~separant	1 0 2 13
parasit	1 9 2 3
parc @i	-5 -4 -7 -4
parc avec	-7 -9 -8 -7
parc je	-5 -4 -7 -4
parc que	7 8 1 3
parc~a	-8 -13 -10 -10
parc~ai	-11 -8 -7 -9
parc~alais	5 8 2 0
parc~avais	21 9 2 3
parc~begai	1 5 1 1
parc~ca	7 -3 -2 3
parc~ce	-7 -3 -7 0
parc~est	-7 0 -6 1
parc~fais	-9 -11 -9 -9
parc~gen	10 4 4 3
parc~il	4 -1 2 8
parc~ils	1 10 2 0
parc~je	7 9 1 0
parc~la	6 -3 -7 1
parc~le	0 11 9 -1
parc~les	3 7 4 1
parc~ma	0 10 1 1
parc~mon	11 2 1 1
parc~ne	12 11 6 15
parc~on	-8 -6 -4 -6
parc~promo	1 1 2 8
parc~regard	1 8 2 2
parc~rentr	6 1 2 1
parc~suis	0 10 9 1
parc~ten	-5 -4 -7 -4
parc~trouv	1 0 2 7
parc~un	-7 -9 -6 -6
parc~y	4 3 12 11
pardon a	2 10 3 3
pardon~me	-11 -11 -9 -9
parel	-3 11 -1 14
parel que	-9 -13 -9 1
parel~lund	-11 -12 -11 -12
pares	0 8 0 1
parf	-13 -15 -14 -12
parfum	1 15 1 2
parfum et	2 6 2 3
parfum un	1 6 2 2
parfum~a	2 10 2 3
parfum~me	1 7 2 2
parf~moi	-5 -6 -5 -4
pari	-3 7 -4 -5
paris	-1 6 -1 0
parl	-5 -2 -7 -3
parl @adult	1 10 2 2
parl @deed	13 14 5 7
parl @given	12 12 4 5
parl @he	6 12 5 4
parl @hour	-4 -5 -5 -4
parl @hurt	2 7 1 5
parl @lock	2 7 1 5
parl @sad	2 7 1 5
parl @sexist	1 6 1 1
parl @shame	-11 -13 -10 -11
parl @weak	1 10 2 2
parl a	19 12 8 21
parl avec	-11 -8 -10 -9
parl ce	2 9 2 1
parl com	1 10 2 2
parl de	-13 -13 -15 -14
parl des	-12 -10 -11 -11
parl dev	-10 -11 -8 -9
parl du	-13 -16 -14 -12
parl et	-3 7 0 -2
parl fort	1 6 1 1
parl il	7 9 5 4
parl mal	2 7 1 5
parl pas	13 14 5 7
parl plus	-15 -20 -15 -17
parlant	11 13 4 9
parlant trop	14 1 3 3
parlant~un	2 8 2 2
parl~a	-3 3 -3 -4
parl~au	-5 -8 -4 -1
parl~aux	-6 -7 -6 -6
parl~bas	-2 9 2 -1
parl~bien	2 2 7 2
parl~ca	-7 -6 -6 -6
parl~caf	-5 -6 -4 -6
parl~com	1 11 2 3
parl~de	-8 -13 -12 -11
parl~des	1 13 4 3
parl~deux	8 6 6 14
parl~du	-9 -8 -8 -8
parl~est	2 9 2 1
parl~et	-1 7 1 6
parl~fil	-5 -7 -4 1
parl~fort	-9 -5 -7 -8
parl~gen	-6 -8 -6 -7
parl~il	4 7 3 3
parl~je	-10 -2 -7 -10
parl~la	-10 -6 -8 -8
parl~le	-7 -1 -6 -2
parl~les	-6 -5 -6 -6
parl~ma	9 -1 1 0
parl~mes	2 11 4 3
parl~meti	-5 -5 -4 -4
parl~moi	4 10 9 5
parl~mon	-5 -3 -5 -6
parl~parc	2 2 2 8
parl~pas	1 7 2 2
parl~prof	15 -2 3 3
parl~residant	4 9 3 3
parl~ses	-6 -6 -5 -4
parl~stag	-10 -11 -9 -12
parl~te	5 -1 1 1
parl~ton	6 -1 1 2
parl~trop	2 4 2 6
parl~une	-4 -6 -6 -6
parol	-2 -2 -4 10
parol depuis	2 3 2 8
parpeng	4 7 10 4
parsel	1 1 7 1
parset	-6 -7 -8 -6
parsing	7 10 10 6
parsing @shout	1 7 1 1
parsing pour	1 7 1 1
parsing~a	3 6 2 2
parsing~me	-1 6 1 1
parsing~ne	1 9 1 1
parsing~pas	1 7 1 1
part @bore	2 4 7 1
part @deed	6 1 9 20
part @given	6 1 4 19
part @home	2 2 8 3
part @i	-8 -10 -6 4
part @not	3 0 1 17
part @past	6 0 1 1
part aux	10 2 2 2
part avant	6 0 1 1
part avec	-2 -7 -8 -6
part chez	2 2 8 3
part de	-11 -13 -12 -11
part en	14 14 17 19
part il	6 1 1 2
part ils	-8 -5 -7 -6
part je	-8 -10 -6 4
part mard	5 4 4 16
part pas	1 -1 3 19
part tout	6 2 2 2
partag	-14 -13 -12 -11
partant	0 1 1 8
partisip	5 5 5 12
partout	-5 -7 -6 -6
partout @he	-9 -10 -9 -8
partout et	14 5 3 4
partout ils	-7 -9 -8 -7
partout~etait	2 2 5 2
partout~je	6 5 2 5
partout~la	-6 -7 -2 -4
partout~le	-9 -10 -10 -9
partout~pas	8 3 3 5
part~banc	2 2 9 2
part~ca	0 1 1 6
part~caf	5 1 2 6
part~cong	1 1 1 9
part~dan	-7 -8 -8 -7
part~dantist	2 2 8 3
part~de	4 7 4 2
part~et	9 2 3 8
part~etais	4 0 1 7
part~heur	5 7 7 4
part~je	1 3 11 5
part~la	13 4 12 5
part~les	11 1 0 2
part~livreson	0 7 4 0
part~me	-9 -6 -8 -6
part~meti	-5 -7 -6 -6
part~paus	9 1 2 2
part~san	-2 -1 -1 7
part~seul	6 2 2 2
part~un	3 2 9 7
part~urganc	10 2 2 2
par~2	5 6 2 1
par~afich	6 6 6 16
par~aprant	11 2 2 4
par~au	8 -1 0 0
par~aux	2 7 7 3
par~avec	4 3 6 8
par~bleu	-6 -7 -7 -5
par~bras	11 1 6 4
par~cand	23 3 6 7
par~ce	-4 -4 -4 5
par~ceu	5 0 0 1
par~chef	14 18 6 7
par~cheveux	10 1 0 2
par~col	5 6 1 3
par~com	9 3 3 4
par~cour	-3 4 -2 -2
par~dan	-6 2 -7 -4
par~de	-1 5 2 3
par~deux	10 0 0 2
par~dev	1 8 2 2
par~du	11 8 1 3
par~ele	11 2 3 3
par~en	-2 11 -2 -1
par~epaul	5 1 -1 0
par~est	1 -10 -7 0
par~et	9 4 -2 0
par~fait	-5 -5 -7 -5
par~fil	9 0 0 2
par~ger	10 3 3 3
par~grand	15 2 2 6
par~il	15 -3 2 6
par~je	8 3 2 -2
par~jusc	12 2 0 3
par~le	0 9 6 10
par~livreur	10 2 3 3
par~mais	-8 -7 -7 -6
par~me	-3 6 -2 -1
par~mem	2 6 6 2
par~menten	4 3 12 4
par~nuc	16 4 3 5
par~on	-8 -2 -9 -6
par~oreil	7 2 1 2
par~par	11 15 16 17
par~parsing	1 7 1 1
par~petit	2 6 8 3
par~pied	4 7 2 3
par~port	8 9 4 5
par~pour	-1 1 -5 2
par~prenom	1 8 2 2
par~que	9 5 1 0
par~qui	12 0 1 2
par~respons	6 6 3 3
par~se	5 11 4 10
par~secreter	7 1 -1 1
par~soin	2 2 10 3
par~tail	12 0 3 3
par~toujour	2 8 2 2
par~trou	3 -2 6 1
par~un	-7 -6 -5 -5
pas @blow	8 5 14 6
pas @booze	5 5 14 5
pas @boozeDrink	-4 -14 -16 -12
pas @bore	16 13 5 11
pas @charge	5 11 11 5
pas @cry	-2 -5 -5 -6
pas @deed	-5 -5 -7 -3
pas @despair	3 -4 -6 4
pas @die	-1 -8 -8 -5
pas @exclude	16 13 10 11
pas @fear	-1 5 -3 -6
pas @fiction	13 12 12 10
pas @given	6 3 5 12
pas @goback	12 8 3 10
pas @grab	-3 6 -2 -2
pas @he	-2 7 -2 -2
pas @heat	-6 -7 -5 -5
pas @height	7 6 4 6
pas @hide	3 6 -2 2
pas @hour	5 1 3 18
pas @hurt	-13 -12 -10 -12
pas @i	3 7 1 13
pas @intimate	7 1 7 2
pas @joke	0 7 1 1
pas @kind	-1 9 3 1
pas @lock	-7 -17 -15 -15
pas @looks	16 10 10 8
pas @love	-1 7 -1 -1
pas @lure	1 6 2 5
pas @me	3 -3 -6 1
pas @not	-4 -4 -5 15
pas @one	-2 9 -1 2
pas @photo	2 2 3 12
pas @power	-1 6 -1 0
pas @price	10 0 -2 -1
pas @quit	4 0 1 7
pas @sad	-9 -2 -1 -8
pas @see	7 13 6 11
pas @selfharm	2 5 12 3
pas @sexist	12 9 3 4
pas @shout	3 -4 2 6
pas @stop	-4 -10 -10 -10
pas @threat	-10 -11 -11 -13
pas @tired	12 0 -1 -2
pas @told	9 7 3 9
pas @touch	-13 -8 -14 -11
pas @wound	-3 -6 2 -6
pas a	8 0 1 8
pas abitu	5 11 6 12
pas antandr	7 4 2 2
pas apel	2 2 3 12
pas ariv	-1 -2 7 0
pas aser	5 1 2 2
pas asez	4 -9 -4 -3
pas aux	-1 6 0 0
pas avec	1 16 1 2
pas avoir	10 -1 3 -3
pas besoin	6 13 7 6
pas bien	5 13 6 3
pas bon	1 11 3 3
pas ca	5 11 4 8
pas cand	1 5 3 7
pas ce	9 -4 0 3
pas chez	7 0 1 1
pas cinq	2 2 1 7
pas comant	11 10 4 2
pas conduit	-6 -6 -8 -6
pas coup	5 5 14 5
pas crem	-7 -10 -9 -8
pas crois	1 6 1 1
pas dan	3 6 -3 -3
pas de	3 7 8 2
pas demand	1 2 1 5
pas demen	10 1 5 12
pas derier	6 -6 -4 -2
pas deux	-6 -7 -8 -1
pas dev	1 7 0 4
pas deven	3 10 3 3
pas dir	2 12 3 8
pas don	2 1 8 2
pas dorm	19 5 5 5
pas du	4 -4 2 7
pas ecrir	13 4 4 3
pas ele	5 9 3 3
pas en	4 10 -4 -6
pas encor	-8 0 -5 -5
pas envi	5 2 1 14
pas et	5 16 4 4
pas eu	-6 -8 -1 -7
pas explic	1 10 2 4
pas fait	7 6 2 5
pas fin	3 4 3 6
pas fort	14 1 2 3
pas grand	-10 -9 -9 -9
pas grav	3 7 2 6
pas ici	7 17 10 7
pas je	3 7 1 13
pas jusc	3 1 1 7
pas la	10 -2 6 2
pas lais	-1 -7 -7 -6
pas les	-4 2 5 -3
pas lui	-8 -8 -7 -6
pas lund	8 0 2 1
pas ma	15 2 5 11
pas mais	8 1 1 2
pas mal	-12 -10 -8 -11
pas mang	13 12 12 10
pas mes	8 2 1 4
pas mis	-6 -7 -6 -6
pas moi	-5 0 -6 -4
pas mon	-10 -5 -6 -2
pas mont	-8 -8 -10 -8
pas mour	-6 -7 -5 -5
pas ne	13 3 4 3
pas on	-2 9 -1 2
pas ou	-2 -8 -5 -1
pas par	8 1 2 2
pas parc	4 4 2 6
pas parl	6 4 2 5
pas part	6 0 1 1
pas pas	-1 -1 0 17
pas pens	-6 -7 -5 -6
pas peur	-8 -9 -4 -8
pas pleur	-2 -5 -5 -6
pas pour	5 -2 5 8
pas pourcoi	6 4 3 8
pas presant	6 6 6 14
pas pris	4 12 4 4
pas propr	6 7 3 3
pas racont	-4 5 -1 -2
pas regard	3 9 4 11
pas rentr	0 -9 -6 -5
pas rir	0 7 1 1
pas se	7 7 3 3
pas sestion	-6 -6 -7 -6
pas seul	5 11 11 5
pas si	0 0 1 10
pas son	16 1 1 2
pas sort	-2 -7 -5 -4
pas su	5 7 3 2
pas suf	6 1 2 5
pas sur	2 3 7 6
pas tant	6 1 2 2
pas ten	1 7 1 1
pas touch	-12 -8 -14 -10
pas tourn	-8 -7 -9 -8
pas un	1 13 1 2
pas une	-6 2 0 -9
pas ven	2 0 3 12
pas vit	-10 -10 -10 -9
pas vrai	7 12 9 20
pas vu	-4 -7 -1 -5
pas y	1 15 5 10
pasag	-9 -10 -15 -12
pasag a	0 -6 -4 -4
pasag~le	-13 -12 -13 -11
pasant	11 13 -1 3
pasant~la	2 8 2 2
pasc	5 13 2 4
pasc @i	5 13 2 4
pasc je	5 13 2 4
pasc~ai	5 6 1 2
pasc~sav	0 7 1 2
past	6 22 9 8
past @i	2 8 2 2
past a	3 11 2 3
past je	2 8 2 2
past~ai	2 8 2 2
past~les	3 5 8 4
past~mid	2 9 2 3
pas~a	6 11 10 8
pas~age	-7 -8 -8 -6
pas~ai	-1 3 0 6
pas~air	6 1 1 2
pas~aler	5 1 3 9
pas~ans	10 8 5 4
pas~apresi	12 9 4 5
pas~aret	13 10 4 2
pas~aspir	-8 -9 -3 -8
pas~ateli	1 9 3 9
pas~au	-6 -4 -2 7
pas~aux	-8 -8 -8 -8
pas~avant	17 3 4 11
pas~avec	-4 11 -2 -1
pas~bal	-8 -3 -9 -7
pas~bas	1 8 3 6
pas~blagu	7 -2 1 3
pas~blous	1 10 2 2
pas~bon	7 7 2 3
pas~bonjour	-5 -8 -5 -2
pas~bouchon	2 1 8 2
pas~bras	9 0 2 2
pas~bruit	-4 -8 -7 -7
pas~buro	4 6 2 1
pas~ca	17 4 4 10
pas~calin	13 3 3 4
pas~camionet	11 -1 1 1
pas~cand	-8 -1 -7 -7
pas~carton	11 7 -3 0
pas~cas	-11 -11 -11 -9
pas~casc	-1 -1 13 0
pas~ce	9 2 0 12
pas~chang	0 6 1 1
pas~cherch	12 4 4 3
pas~chez	11 3 4 2
pas~chos	-6 -9 -7 -7
pas~chosur	2 1 10 2
pas~cliant	5 9 2 2
pas~coi	0 6 -1 -1
pas~com	1 8 1 7
pas~compr	-7 -7 -7 -8
pas~comptoir	-2 -7 -6 -4
pas~cot	13 1 3 3
pas~coup	-6 -7 -8 -7
pas~couto	-5 -5 -7 -4
pas~crois	2 11 4 2
pas~dan	-3 -8 8 -7
pas~debil	3 10 3 3
pas~dedan	1 8 1 2
pas~demand	-7 -8 -7 -7
pas~des	-5 -4 -4 0
pas~desol	6 2 2 2
pas~deux	6 2 8 4
pas~dev	7 15 6 9
pas~dir	12 9 2 6
pas~dis	-1 6 1 0
pas~dix	-4 -4 -4 -4
pas~droit	-7 -12 -21 -16
pas~du	-7 -15 -11 -8
pas~eau	1 2 6 2
pas~ecrir	13 7 4 1
pas~elev	2 9 3 3
pas~en	-1 8 -2 2
pas~est	9 14 6 5
pas~et	0 10 5 3
pas~etre	8 1 1 1
pas~evidant	-6 -6 -4 -5
pas~expre	8 0 2 1
pas~fair	11 5 3 6
pas~faut	12 -1 2 1
pas~gant	3 3 15 4
pas~gouin	1 7 2 2
pas~gras	-6 -6 -6 -6
pas~heur	2 -6 -4 0
pas~hom	1 5 1 2
pas~hui	7 5 3 12
pas~ici	4 23 6 6
pas~il	11 12 2 0
pas~ils	-3 -7 -3 5
pas~janbon	1 0 5 1
pas~je	-10 -6 -8 -2
pas~jour	7 -1 -1 -2
pas~journ	6 6 8 8
pas~la	-1 -2 -8 -5
pas~le	-2 0 -7 -1
pas~les	-1 -1 -2 -6
pas~longtanp	11 4 3 4
pas~lui	4 9 2 2
pas~lund	0 8 2 4
pas~ma	12 -3 5 7
pas~machin	-7 -15 -13 -11
pas~mai	8 4 9 5
pas~main	6 -2 -1 0
pas~mais	8 5 9 15
pas~mal	-5 -4 -2 10
pas~me	0 12 1 7
pas~metr	-9 -10 -5 -10
pas~mien	4 -1 1 6
pas~mon	3 9 4 8
pas~mond	-16 -16 -17 -15
pas~montr	0 7 2 2
pas~mort	-9 -9 -9 -9
pas~mot	1 12 2 1
pas~ne	2 6 1 -1
pas~ni	1 1 9 2
pas~noir	-1 8 2 2
pas~non	4 6 1 2
pas~ojourd	0 1 0 8
pas~on	-1 5 -2 8
pas~outil	-7 -4 -12 -7
pas~pas	3 -9 -5 -4
pas~patron	-8 -13 -9 -8
pas~paus	11 7 29 7
pas~pein	9 6 3 2
pas~pens	1 2 4 20
pas~person	1 2 3 13
pas~peur	-4 -5 -4 -4
pas~plac	1 8 4 12
pas~pleur	6 4 3 6
pas~plus	8 -1 1 4
pas~ponseux	2 2 7 2
pas~port	-11 -6 -8 -9
pas~pour	4 -1 9 8
pas~pourcoi	2 15 5 8
pas~premi	1 1 6 2
pas~prenom	7 14 7 15
pas~puf	1 6 0 1
pas~que	4 6 1 13
pas~recomant	7 -2 0 0
pas~rest	0 8 5 2
pas~retourn	1 10 2 1
pas~savoir	1 4 2 6
pas~savon	-7 -7 -5 -6
pas~second	-6 -6 -6 -8
pas~securit	4 14 2 1
pas~sestion	-6 -7 -6 -6
pas~seul	-8 -8 -11 -11
pas~sort	13 2 4 6
pas~souc	-11 -12 -10 -9
pas~sous	8 1 6 3
pas~stag	3 9 0 -2
pas~stagier	-8 -9 0 -7
pas~sur	-1 -7 10 8
pas~svp	8 12 4 4
pas~ta	2 12 3 3
pas~tabl	3 11 3 2
pas~tail	2 6 5 11
pas~tant	2 11 3 2
pas~telefon	6 0 1 1
pas~temp	3 -1 7 5
pas~teribl	2 7 2 2
pas~tet	1 2 8 10
pas~tour	2 9 3 3
pas~tous	-5 -6 -5 -5
pas~tout	3 -9 -5 0
pas~travel	-1 3 -1 8
pas~truc	-5 -4 -5 -7
pas~tuil	6 4 9 4
pas~une	-14 -7 -14 -15
pas~vandred	7 2 4 14
pas~viand	2 1 5 2
pas~vit	14 3 4 11
pas~voir	-11 -9 -7 -4
pas~voitur	0 -5 -3 -2
pas~vrai	2 14 4 4
pas~y	3 2 3 13
pat	-11 -9 -6 -9
pat @touch	-3 -7 -7 -5
pat @wound	-6 -6 -6 -5
pat a	-11 -11 -16 -10
pat de	2 8 2 2
pat du	2 2 6 2
pat et	-8 -7 -7 -6
pat feuilet	6 9 14 6
patat	8 0 2 1
patianc	-6 -13 -13 -10
patiant	-13 -11 2 -5
patiant le	-6 -6 -3 -4
patiant que	1 2 2 7
patiant~aim	1 2 2 7
patiant~au	2 2 9 3
patiant~est	1 1 1 7
patiant~je	2 1 2 8
patiant~le	-9 -8 -6 -7
patiant~son	3 3 9 3
patiser	-7 -9 -5 -7
patisi	-9 -5 -8 -8
patisi @deed	-7 -8 -8 -6
patisi @me	3 10 6 4
patisi me	3 10 6 4
patisier	-8 -7 -6 -6
patisi~a	1 6 5 2
patisi~le	-5 -5 -5 -4
patric	-7 -7 -9 -6
patron	5 7 3 1
patron @charge	-8 -3 -7 -5
patron @fiction	1 1 7 2
patron @given	-6 -14 -11 -9
patron @goback	3 8 2 2
patron @he	10 13 7 4
patron @height	9 0 2 2
patron @hit	14 -1 1 2
patron @i	6 8 2 3
patron @insult	-6 -8 -6 -6
patron @kind	3 4 8 3
patron @lure	-5 -8 1 -4
patron @me	8 5 7 4
patron @not	-8 -7 -6 -6
patron @shame	-2 -6 -7 -5
patron @threat	-8 -11 -8 -8
patron @weapon	17 1 3 4
patron a	12 12 7 7
patron alor	3 8 8 4
patron avait	5 2 10 4
patron bat	11 1 3 3
patron caled	-1 6 1 1
patron chant	-7 -8 -8 -7
patron con	-6 -8 -6 -6
patron ele	1 9 1 2
patron et	1 9 1 2
patron il	9 7 6 3
patron insist	-5 -8 1 -4
patron je	6 8 2 3
patron le	2 -10 -7 -5
patron me	8 5 7 4
patron ne	-7 -9 -7 -6
patron pas	-8 -7 -6 -6
patron refus	4 15 5 5
patron slaped	9 0 1 2
patron~a	5 4 3 2
patron~ai	6 4 1 3
patron~air	-6 -5 -4 -4
patron~apel	-9 -9 -7 -7
patron~avait	6 1 2 2
patron~ca	7 11 4 5
patron~coinc	6 1 2 2
patron~demand	10 8 7 5
patron~des	14 7 7 12
patron~envoi	6 1 0 2
patron~est	-6 -2 0 -4
patron~fait	-11 -5 -3 -6
patron~fil	10 3 11 5
patron~frap	8 2 2 3
patron~il	-7 -10 -7 -6
patron~je	3 20 3 4
patron~la	12 3 10 3
patron~le	-2 -4 -6 -5
patron~main	8 1 1 2
patron~mais	-8 -11 -7 -7
patron~me	9 -1 -2 -2
patron~mes	12 10 5 4
patron~mis	4 3 7 3
patron~moi	1 12 1 2
patron~nous	0 8 2 2
patron~ofert	-4 -6 -3 3
patron~part	3 2 8 2
patron~pas	-14 -13 -12 -11
patron~pet	2 7 2 2
patron~promen	1 8 0 2
patron~que	-9 3 4 -4
patron~serv	1 9 1 2
patron~ses	4 6 1 2
patron~son	6 7 1 3
patron~sort	7 1 1 2
patron~stupid	-1 6 1 1
patron~sur	6 4 1 2
patron~touch	6 1 2 2
patron~toujour	-3 -5 -6 -5
patron~tout	-14 -16 -15 -13
patron~trait	0 6 1 1
patron~tue	-6 -8 -5 -5
patron~un	18 9 21 10
patron~venu	9 3 4 4
patron~viol	9 0 2 2
pat~je	0 1 6 2
pat~main	-8 -8 -10 -7
pat~meson	2 8 2 2
paum	7 3 15 5
paum~la	0 1 7 2
paus @deed	3 9 5 3
paus @given	8 11 6 4
paus @i	7 9 3 2
paus @me	-7 -9 -8 -7
paus @not	3 9 5 3
paus @one	-5 -4 -6 -5
paus @smoke	7 8 1 3
paus a	-6 -1 -8 -5
paus avec	-6 -5 -7 -5
paus de	7 -1 3 -2
paus depuis	3 3 10 6
paus et	7 14 4 4
paus ils	0 -6 -2 5
paus je	7 9 3 2
paus les	7 11 2 6
paus on	-5 -4 -6 -5
paus parf	-4 -4 -6 -4
paus pas	3 9 5 3
paus~14	2 4 6 2
paus~8	4 3 10 4
paus~ai	6 5 5 2
paus~ce	0 6 5 0
paus~dan	5 8 2 3
paus~dois	7 5 3 3
paus~grand	2 10 3 3
paus~h	1 0 10 1
paus~mar	8 0 2 2
paus~me	4 5 1 4
paus~mid	12 -1 -3 0
paus~minut	-2 -5 -7 -5
paus~pour	-1 -6 -5 -4
paus~que	-8 -4 -7 -6
paus~tout	-7 -8 -3 -8
paus~un	1 7 1 1
pauvr	-1 18 1 2
pauvr @insult	1 13 3 3
pauvr @mate	0 5 1 1
pauvr @power	0 5 1 1
pauvr @sexist	0 5 1 1
pauvr @shame	0 5 1 1
pauvr fil	0 5 1 1
pd	1 10 2 2
peau	8 -4 3 3
pecheur	-2 2 6 0
ped	1 12 3 3
pedal	4 11 9 5
pedal de	2 2 5 2
pedal~la	2 2 5 2
pegnoir	-7 -6 -7 -6
pego	8 -1 1 2
pego en	8 -1 1 2
pego~car	8 -1 1 2
pego~la	8 -1 1 2
pein	10 9 4 12
peint	-5 -3 5 -3
peint une	0 0 5 1
peint~ail	3 3 9 3
peint~de	3 3 9 3
pel	5 4 19 4
pel @given	2 2 8 3
pel @he	2 3 8 3
pel @i	1 2 7 2
pel et	2 3 7 3
pel il	2 3 8 3
pel je	1 2 7 2
pel tout	2 2 8 3
pelet	-10 -8 -7 -8
pelot	22 2 5 5
pelous	0 1 10 2
pelous du	1 2 10 2
pelous~mair	1 3 10 3
pel~fait	2 3 8 3
pel~la	4 4 11 4
pel~le	9 2 7 3
pench	2 -3 7 -1
pend	4 1 6 1
pend @alone	2 6 8 3
pend @given	7 5 -2 0
pend @hour	4 4 6 10
pend ca	3 8 5 3
pend ce	-7 -7 -6 -7
pend deux	2 6 8 3
pend dix	2 7 1 2
pend la	6 0 5 -1
pend le	9 4 16 8
pend leur	7 1 0 2
pend que	4 1 6 -1
pend tout	7 5 -2 0
pend trois	3 3 7 7
pend une	-7 -7 -1 -3
pend vingt	-6 -7 -4 -6
pendr	14 4 11 6
pendr dan	8 1 2 3
pendr~angar	8 1 2 3
pendr~le	8 1 2 3
pendr~volet	1 1 4 1
pendu	-9 -13 -11 -10
pendu au	-6 -8 -7 -7
pendu~telefon	-6 -7 -6 -6
pend~anim	2 3 9 3
pend~des	0 0 5 1
pend~ele	-1 -2 10 1
pend~etais	7 2 1 2
pend~geometr	-5 -5 -7 -5
pend~grand	-7 -8 -8 -6
pend~heur	-5 -2 4 -1
pend~il	7 11 18 6
pend~ils	0 11 1 5
pend~invanter	1 0 1 6
pend~je	8 -6 -7 -4
pend~jour	1 -1 1 9
pend~le	0 2 13 1
pend~les	-9 1 -10 -6
pend~marechal	3 3 7 3
pend~miself	10 0 2 2
pend~netoi	6 0 7 2
pend~not	-7 -7 -7 -6
pend~on	6 8 15 6
pend~patron	4 4 14 5
pend~paus	3 -1 -9 -2
pend~picr	5 5 16 6
pend~pli	-6 -7 -6 -5
pend~pour	8 5 5 3
pend~radio	3 3 12 3
pend~rang	2 8 2 3
pend~repetit	-7 -7 -8 -6
pend~servic	2 9 2 2
pend~siest	10 4 14 6
pend~sterilis	3 3 8 3
pend~temp	-7 -7 -6 -7
pend~toilet	8 6 0 3
pend~tourn	2 1 16 4
pend~un	7 0 4 3
pens	13 -1 -1 14
pens @given	8 3 2 8
pens @goback	5 5 5 13
pens @not	-3 -4 -3 8
pens @see	7 7 8 21
pens a	15 1 3 14
pens chac	8 0 1 -1
pens en	7 2 2 1
pens le	1 1 2 7
pens souvant	9 2 2 2
pens tout	7 2 2 3
pens voir	5 5 5 13
pens~a	11 3 3 3
pens~aret	1 1 2 8
pens~ca	8 4 5 13
pens~de	7 2 3 5
pens~des	-2 0 0 5
pens~et	-1 1 2 13
pens~je	-6 -6 -4 5
pens~les	10 6 3 5
pens~lund	1 0 1 9
pens~me	5 1 1 1
pens~que	0 -1 -1 10
pens~soir	8 1 3 7
pens~suisid	6 -1 0 -2
pens~un	0 1 1 7
pentr	-15 -8 -15 -11
pentur	9 -3 3 -2
pentur a	-5 -5 -7 -4
pentur avec	-8 -7 -10 -7
pentur dan	6 0 4 2
pentur de	-6 -6 -8 -5
pentur~avec	-7 -7 -9 -6
pentur~doigt	-7 -7 -9 -6
pentur~les	-1 -6 -6 -4
pentur~main	-6 -5 -7 -5
pentur~pistolet	2 2 5 2
per	9 4 0 0
per @he	0 10 2 2
per @hide	1 9 2 2
per @me	13 1 2 2
per @told	0 7 2 1
per il	0 10 2 2
per me	10 -1 0 1
per repet	0 7 2 1
perc	0 0 11 1
perc le	0 0 6 1
perc une	2 2 9 3
perch	0 0 8 1
perch sur	2 1 7 2
perc~avec	2 2 6 2
perc~de	3 3 11 3
perc~oreil	2 2 7 3
perd	2 7 -1 5
perd la	5 10 3 3
perdu	-9 -13 -12 -1
perdu dan	-8 -9 -8 -9
perdu un	-6 -8 -6 -6
perdu~doigt	-8 -8 -7 -7
perd~tet	4 6 2 1
perfo	1 1 9 2
perfo @shout	0 0 6 1
perfo pour	0 0 6 1
perim	-3 8 -2 -1
perin	8 7 3 3
period	4 4 4 14
perl	-9 -11 -8 -8
perm	-13 -15 -9 -12
permanant	5 2 4 2
peroset	-6 -6 -3 -4
peroset~insult	-5 -9 -5 -5
perseux	-6 -7 2 -5
perseux a	0 -1 7 0
perseux~colon	2 2 9 2
perso	-4 6 -2 3
person	6 3 2 8
person @i	-4 -6 -6 -2
person @me	0 -3 2 17
person @shout	1 1 7 1
person a	1 1 7 1
person dan	-9 -8 -9 -8
person de	2 -2 9 -1
person en	-4 -5 -6 -4
person ici	8 5 2 -1
person je	-4 -6 -6 -2
person le	9 1 1 0
person mais	-1 9 2 -1
person me	4 3 6 22
person pour	1 1 7 1
person sait	23 6 -1 13
person se	-9 -10 -7 -8
personel	3 16 3 4
person~a	-5 -6 0 2
person~adres	1 6 1 1
person~ai	-6 -5 -6 -2
person~aim	1 10 3 1
person~autr	3 2 12 3
person~avait	1 0 1 11
person~bonjour	1 9 2 1
person~calcul	4 3 4 14
person~con	2 8 2 4
person~de	-3 0 -2 10
person~dit	1 10 3 0
person~est	-9 -11 -4 -6
person~foteuil	-4 -5 -6 -4
person~insult	-9 -13 -9 -10
person~je	3 10 10 5
person~la	2 -1 2 6
person~mang	1 8 1 1
person~me	0 2 2 6
person~mon	3 7 2 5
person~parl	-1 4 1 8
person~pour	9 0 0 0
person~que	0 0 1 6
person~sait	7 5 1 1
person~se	-4 -9 -7 -5
person~si	13 1 2 -1
person~ten	1 9 6 2
person~utilis	1 8 1 -1
person~venu	4 4 7 14
person~veut	1 8 1 1
peruch	-6 -8 -6 -6
per~a	12 -2 1 1
per~bomb	0 8 2 2
per~des	0 8 2 2
per~dit	7 -1 -1 1
per~encor	9 1 2 2
per~frap	6 1 2 2
per~jet	8 2 3 3
per~ma	6 0 1 0
per~me	-7 -2 -4 -4
per~que	3 6 2 1
pes	-10 -6 -3 0
pes @i	3 2 8 4
pes des	-9 -11 -12 -9
pes je	3 2 8 4
pes la	-6 -7 -8 -6
pes les	-11 -12 -15 -10
pes sur	1 11 3 3
pesant	5 2 9 11
pes~apre	-7 -9 -9 -7
pes~balanc	1 11 3 3
pes~dechet	-7 -9 -9 -7
pes~farin	-6 -7 -8 -6
pes~je	-7 -7 -9 -7
pes~la	1 11 3 3
pes~le	-7 -7 -9 -7
pes~legum	-3 -4 -5 -3
pes~sur	-6 -7 -7 -6
pet @animal	4 3 4 11
pet @blow	-2 -7 -4 -5
pet @booze	5 13 1 3
pet @boozeDrink	5 7 16 6
pet @chem	1 5 1 2
pet @despair	-6 -6 -9 -6
pet @drug	0 17 2 3
pet @given	3 2 12 4
pet @heat	1 5 2 8
pet @insult	8 8 6 4
pet @kind	2 7 3 5
pet @load	-5 -5 -7 -5
pet @lure	8 17 6 5
pet @machine	3 2 12 4
pet @selfharm	-2 -7 -4 -5
pet @serve	4 6 4 11
pet @serveBar	1 5 1 2
pet @shame	2 5 3 9
pet @tired	-6 -6 -9 -5
pet @vehicle	3 3 7 3
pet @wound	-2 -7 -4 -5
pet a	1 -10 -8 -8
pet blanc	6 16 5 6
pet bois	5 3 16 5
pet bout	-6 -6 -9 -5
pet chien	4 3 4 11
pet coup	-2 -7 -4 -5
pet de	9 2 -1 1
pet noe	2 -8 -4 -3
pet pacet	0 11 2 2
pet qui	8 6 2 3
pet sachet	0 8 1 1
pet secret	7 13 5 5
pet tour	3 2 12 4
pet ver	1 5 1 2
petit	-3 -3 -2 -5
petit @blow	20 4 7 4
petit @body	0 2 7 2
petit @boozeDrink	-5 -1 -6 -4
petit @deed	6 2 0 1
petit @disabled	-5 -1 -6 -4
petit @drug	2 11 2 3
petit @hit	20 2 4 4
petit @insult	0 6 1 2
petit @kin	19 -1 1 3
petit @love	1 10 2 2
petit @machine	2 2 6 2
petit @me	-8 -7 -7 -6
petit @means	-3 5 -5 -1
petit @power	0 -6 -4 -4
petit @sexist	-7 -7 -6 -6
petit @shame	-5 -7 -5 -5
petit @wound	2 6 8 2
petit adorant	-4 -4 -6 -4
petit boit	-5 -1 -6 -4
petit coupur	3 7 9 4
petit de	-3 -5 -4 -3
petit fil	-5 -7 -5 -5
petit pend	3 2 10 3
petit pilul	2 8 1 3
petit se	-5 -7 -5 -5
petit soeur	24 3 6 6
petit tap	16 0 2 2
petit toup	3 2 7 3
petit~a	-15 -10 -9 -10
petit~au	8 1 0 2
petit~ca	7 6 4 4
petit~cour	3 3 10 3
petit~crech	-5 -5 -5 -4
petit~les	-6 -5 -5 -5
petit~leur	-7 -7 -8 -6
petit~me	-5 -3 -5 -4
petit~pour	1 9 0 1
petit~sur	6 0 -3 -1
petit~ten	2 8 1 3
petrin	-1 -2 7 0
petrin et	0 -1 5 1
pet~a	-12 -10 -11 -11
pet~ai	4 8 9 4
pet~ans	17 9 6 7
pet~bois	-4 -4 -6 -4
pet~catr	8 2 2 3
pet~crech	-7 -6 -6 -5
pet~dan	-1 19 7 3
pet~de	-9 -7 -4 -7
pet~dit	-7 -9 -6 -6
pet~du	-6 -6 -7 -5
pet~en	6 1 6 2
pet~et	18 4 3 3
pet~ete	10 2 3 3
pet~fer	6 -1 1 0
pet~hurl	-5 -7 -4 -4
pet~il	10 14 4 6
pet~ils	0 6 0 1
pet~je	7 8 10 9
pet~lui	9 8 4 4
pet~me	-19 -17 -17 -16
pet~par	3 7 6 3
pet~pet	11 0 1 0
pet~que	8 0 2 4
pet~te	1 5 1 2
pet~trois	11 8 5 5
peu @bore	-6 -6 -7 -6
peu @deed	-6 -6 -6 -6
peu @fear	-7 -9 -9 -8
peu @hurt	-7 -7 -7 -6
peu @lock	-7 -7 -7 -6
peu @not	11 4 8 20
peu @sad	-12 -12 -11 -13
peu @sex	8 0 2 2
peu de	-9 -6 7 -5
peu la	6 0 0 0
peu long	-6 -6 -7 -6
peu mal	-7 -7 -7 -6
peu peur	-5 -7 -6 -5
peu plus	10 3 5 20
peur	-7 -4 -8 -8
peur @he	10 -3 1 1
peur @i	1 6 2 2
peur de	-2 9 1 6
peur des	-6 -7 -6 -6
peur du	-8 -3 -9 -8
peur il	10 -3 1 1
peur je	1 6 2 2
peur que	-3 0 -3 -6
peur~chef	0 7 -1 0
peur~chien	-6 -7 -6 -6
peur~du	1 -7 -4 -4
peur~eux	1 5 1 0
peur~fair	5 3 5 19
peur~lui	2 9 2 1
peur~ma	-4 0 -3 -6
peur~mal	0 -2 1 11
peur~me	-14 -16 -13 -8
peur~plus	-6 -8 -6 -6
peur~retourn	2 6 2 0
peur~tout	-8 -10 -7 -5
peur~tromp	-5 -6 -4 2
peut	-10 -8 -12 -11
peut @given	-2 -11 -9 -9
peut @not	2 -7 -5 -5
peut @quit	1 7 3 11
peut etre	-3 -3 -5 -9
peut~esai	-6 -7 -7 -6
peut~le	-7 -8 -7 -7
peut~que	-6 -2 -5 -6
peut~san	-12 -12 -12 -12
peut~un	-7 -8 -7 -1
peux	7 3 1 14
peux @deed	7 5 0 1
peux @given	9 7 1 3
peux @not	9 6 2 13
peux pas	9 7 1 3
peux plus	4 1 2 15
peux~de	7 3 2 11
peux~ecrir	11 6 3 3
peux~le	5 4 0 0
peux~port	8 0 1 1
peu~a	0 -1 8 0
peu~apre	-8 -9 -10 -9
peu~aux	-7 -7 -7 -6
peu~de	6 4 11 9
peu~en	-7 -6 -5 -5
peu~jamb	-7 -7 -7 -6
peu~le	-7 -5 -8 -6
peu~mais	-8 -11 -9 -8
peu~me	-6 -5 -3 -8
peu~ne	3 2 10 3
peu~tout	-7 -6 -7 -6
piano	-4 -4 7 -2
piano @i	-1 -1 6 0
piano je	-1 -1 6 0
piano~etais	4 4 13 4
piano~etait	2 2 5 1
pic @i	-5 -5 -7 -5
pic je	-5 -5 -7 -5
pic les	1 0 9 1
pic un	-3 -2 5 -2
picet	12 11 32 13
picot	5 4 12 5
picr	0 1 17 3
picr @he	2 2 8 3
picr il	2 2 8 3
picr~a	0 1 5 1
picr~guep	1 1 6 1
pictogram	-6 -7 -9 -6
pic~ai	-5 -5 -7 -5
pic~pour	1 2 9 3
pic~yeux	2 1 11 3
piec	0 4 12 1
piec a	3 3 9 4
piec au	2 1 8 2
piec dan	4 4 11 4
piec~il	3 7 6 3
piec~la	5 5 14 5
piec~le	4 10 12 6
piec~tour	3 3 8 3
pied @nude	-6 -4 1 -4
pied @sex	-6 -4 1 -4
pied avec	11 0 0 2
pied dan	0 -6 -6 -4
pied de	-13 -8 -6 -8
pied en	8 0 8 3
pied et	9 5 3 3
pied nus	-6 -4 1 -4
pied puis	7 1 2 2
pied sur	6 3 9 4
pied~cuis	9 1 2 2
pied~dev	-5 -7 -9 -6
pied~il	-8 -5 1 -4
pied~la	-4 2 7 -1
pied~le	11 0 -2 -1
pied~les	9 1 2 2
pied~rir	3 11 3 4
pied~tibi	7 0 1 2
pil	-9 -22 -18 -12
pil cand	9 -2 1 1
pilot	-8 -9 -5 -7
pilot~a	-5 -5 -5 -4
pilul @shout	2 8 1 3
pilul pour	2 8 1 3
pilul~ten	2 8 1 3
pil~je	9 -2 1 1
pil~le	1 2 1 7
pinc	8 -1 10 6
pinc le	12 6 8 5
pinc pend	3 3 10 4
pinc un	13 4 4 5
pinco	-2 -5 5 -4
pinco au	1 1 6 1
pinco~a	-10 -11 -14 -10
pinco~spir	1 1 6 1
pinco~whit	1 1 6 1
pinc~bras	6 0 -1 1
pinc~de	10 2 1 2
pinc~jusc	6 2 0 2
pinc~la	3 3 8 3
pinc~nez	9 5 2 3
pinc~residant	8 3 2 3
pinc~sterilis	3 3 8 3
pinsant	8 -1 6 3
pip	13 7 9 6
pir	-3 6 -2 13
pirat	-5 -5 -6 -4
pis	0 2 10 15
pis @shout	-2 -1 -1 5
pis pour	-2 -1 -1 5
piseur	2 2 17 3
pisin	4 1 10 3
pisin~maitr	-4 -4 -6 -4
pistolet	12 -3 9 2
pistolet a	5 -4 3 -1
pistolet dan	11 3 7 5
pistolet~cabin	3 3 10 4
pistolet~clous	12 1 2 3
pistolet~je	3 3 7 3
pistolet~la	6 2 5 3
pistolet~le	10 4 5 5
pistolet~sur	7 1 1 2
pistolet~tiroir	9 2 2 3
pit	-6 -5 -9 -6
piton	1 1 7 1
piton~la	4 4 10 4
piz	7 16 21 9
piz le	-6 -6 -8 -5
pizeolo	1 9 2 3
pizeolo vend	2 10 3 3
piz~derni	-6 -6 -8 -5
piz~jour	-6 -6 -8 -5
piz~le	5 4 14 5
piz~scot	5 4 14 5
plac	4 2 6 4
plac @me	7 0 1 1
plac @selfharm	1 6 5 3
plac @shout	9 11 1 2
plac @threat	2 2 7 3
plac au	3 1 2 8
plac contr	13 -1 0 2
plac de	2 6 16 3
plac du	-3 -2 5 -1
plac et	-5 -4 -5 3
plac la	2 2 10 4
plac pour	6 11 1 1
placard	9 -7 -4 -4
placo	4 5 14 5
plac~a	8 15 8 3
plac~au	3 3 10 3
plac~de	-2 0 0 7
plac~du	3 3 9 3
plac~fibroc	2 3 7 3
plac~four	3 4 13 5
plac~je	-5 -5 -5 -5
plac~la	6 3 1 0
plac~le	16 -2 1 1
plac~mur	8 0 0 1
plac~parsing	-6 -6 -6 -5
plac~platr	3 3 10 3
plac~stand	-5 -5 -7 -5
plac~tout	2 2 7 2
plafond	10 10 24 22
plafond @he	3 3 2 10
plafond du	4 4 11 4
plafond il	3 3 2 10
plafond~en	3 3 2 10
plafond~le	5 5 15 4
plafond~y	3 3 2 10
plag	2 6 2 2
plailist	-7 -7 -8 -7
plais	-11 -16 -14 -5
plais en	-1 3 0 5
plais~ce	2 1 2 7
plais~momant	2 1 2 7
plait~me	1 8 1 1
plan	-11 -10 -8 -11
plan au	-6 -7 -7 -6
planc	0 10 1 1
planc dan	0 8 1 0
planch	-2 2 10 -1
planch @me	3 3 10 3
planch des	1 7 7 3
planch du	3 2 9 3
planch~est	2 7 10 3
planc~les	0 5 1 1
planing	-10 -4 -11 -6
planing~la	-7 -6 -8 -5
plant	-4 -10 -11 -1
plant de	-5 -6 -6 -5
plant des	-12 -11 -11 -12
plant vert	5 6 7 23
plant~et	-7 -7 -7 -7
plant~la	-5 -5 -6 -1
plant~le	4 2 3 9
plant~pens	-10 -9 -9 -9
plant~un	10 2 3 3
plan~je	2 8 1 2
plan~une	2 2 9 3
plaset	-8 -9 -9 -8
plastic	-8 -13 -16 -11
plastic sur	11 2 3 4
plastic~la	8 1 2 2
plastic~une	8 2 3 3
plastif	-5 -5 -8 -5
plastif des	-5 -5 -7 -5
plat	-15 -13 -13 -10
plat @body	2 2 10 3
plat @fear	2 2 10 3
plat @looks	2 2 10 3
plat et	0 0 -2 8
plat ventr	2 2 10 3
plateform	0 0 7 1
plato	-1 2 3 3
plato de	3 2 14 3
plato tel	-1 -1 -2 4
plato~grand	-5 -5 -7 -5
plato~je	-1 -3 -2 8
platr	-7 -6 5 -5
platr @not	2 2 7 2
platr @nude	2 2 7 2
platr et	-7 -6 -7 -6
platr san	2 2 7 2
platr~le	2 2 7 2
plat~au	-7 -7 -7 -6
plat~dan	3 6 6 3
plat~jour	-7 -8 -9 -8
plegn	2 8 2 1
plein	3 -3 3 -1
plein @body	30 6 7 9
plein @fiction	16 4 4 5
plein @hour	-1 8 3 1
plein @looks	12 3 5 4
plein a	-6 -8 -6 -6
plein figur	16 4 4 5
plein milieu	1 1 2 10
plein servic	1 7 1 1
plein solel	1 2 8 2
plein tet	9 2 0 2
plein~a	5 5 17 13
plein~abeil	1 2 6 2
plein~chos	-7 -8 -6 -5
plein~crac	-6 -8 -6 -6
plein~et	8 10 7 5
plein~expre	6 1 0 1
plein~gravat	3 2 10 3
plein~le	6 4 5 2
plein~les	3 3 12 4
plein~mais	3 6 6 3
plein~nez	2 2 6 2
plein~roug	5 -3 -8 -3
plein~sang	6 7 17 7
plein~sestion	-7 -8 -8 -2
plein~shirt	-6 -5 -7 -5
plein~tee	-6 -5 -7 -5
plendr	1 5 2 8
plent	-5 -8 -6 -6
plesant @deed	12 2 4 4
plesant @given	12 2 4 4
plesant @not	12 2 4 4
plesant pas	12 2 4 4
pleur @he	3 8 2 2
pleur a	-8 -6 -8 -7
pleur aux	0 3 1 7
pleur avec	1 5 1 2
pleur dan	6 17 7 24
pleur de	-19 -24 -17 -15
pleur en	-10 -10 -9 -9
pleur la	7 6 3 3
pleur parc	1 9 1 -2
pleur veut	-6 -7 -6 -6
pleurant	20 7 7 7
pleur~bus	5 12 5 20
pleur~chanbr	1 1 3 9
pleur~dir	-6 -7 -6 -6
pleur~ils	-9 -7 -7 -9
pleur~la	-7 -3 -7 -5
pleur~le	3 11 1 11
pleur~les	1 18 2 1
pleur~ma	1 1 3 9
pleur~part	-7 -7 -7 -7
pleur~plusieur	-6 -7 -6 -6
pleur~que	2 9 2 3
pleur~rir	-11 -15 -11 -10
pleur~ses	0 6 1 1
pleur~soir	1 9 1 -1
pleur~toilet	0 7 1 7
pleuv	-8 -8 -7 -6
pli	-13 -13 -12 -7
pli des	-10 -10 -12 -2
pli les	-4 -6 -10 -7
plieus	-1 -1 5 -1
plint	3 2 7 2
plint~la	1 2 6 2
pli~carton	7 3 3 9
pli~de	-3 -3 -4 -3
pli~en	-4 -5 -6 -4
pli~et	-6 -7 -7 -5
pli~le	1 0 1 8
pli~serviet	-7 -5 -10 -5
plomb	3 7 11 4
plombi	-13 -10 -12 -10
plombi a	-7 -10 -9 -7
plombi~le	-7 -9 -8 -6
plong	8 4 15 4
plong @looks	3 3 9 3
plong a	1 2 8 2
plong ge	3 3 9 3
plong la	7 1 1 2
plong les	4 4 13 4
plong puis	-5 -5 -7 -5
plongeur	6 14 1 3
plongeur a	7 2 2 2
plongeur contr	4 9 3 4
plongeur~le	-5 6 -1 -1
plongeur~un	7 6 3 4
plong~dan	5 2 8 3
plong~des	-5 -5 -7 -5
plong~frit	2 2 8 3
plong~je	4 2 6 3
plong~le	1 3 10 4
plong~me	1 2 10 3
plong~netoiag	-5 -5 -7 -5
plong~pani	2 1 5 2
plot	-12 -12 -13 -10
plui	-10 -4 -7 -11
plui~pas	2 7 5 3
plum	-10 -12 -6 -9
plum et	1 1 10 2
plum les	2 2 5 2
plumo	-5 -6 -6 -5
plum~poulet	2 2 5 2
plum~vid	1 1 10 2
plus	5 2 1 5
plus @boozeDrink	1 2 1 7
plus @bore	14 7 4 7
plus @cloth	2 -2 5 0
plus @despair	14 13 9 10
plus @die	11 -1 1 -2
plus @fear	-1 6 -1 -2
plus @fiction	0 6 1 1
plus @given	-3 6 7 1
plus @goback	0 5 3 11
plus @he	-1 7 2 1
plus @hour	0 0 0 7
plus @looks	0 6 7 1
plus @love	-11 -6 -9 -8
plus @lure	1 7 3 7
plus @me	2 13 11 2
plus @not	21 14 7 3
plus @selfharm	-3 -7 -4 -5
plus @sexist	-11 0 -10 -10
plus @shame	0 0 0 7
plus @to	12 20 10 1
plus @weak	-2 -11 -6 -6
plus a	15 7 5 13
plus aucun	2 4 2 6
plus bas	20 4 11 5
plus besoin	16 2 3 3
plus boug	6 0 1 0
plus ce	0 0 1 6
plus court	0 8 1 1
plus de	-10 -14 -3 11
plus debout	0 0 0 7
plus demand	1 7 3 7
plus depuis	5 1 1 6
plus difisil	-4 -5 -5 -5
plus du	-8 -8 -7 -6
plus en	15 0 3 2
plus envi	3 -1 0 11
plus et	4 10 4 6
plus etre	14 4 3 0
plus gout	1 0 1 7
plus grand	-15 -14 -13 -12
plus haut	2 -2 5 0
plus il	-1 7 2 1
plus jam	6 -1 -2 -5
plus la	22 6 8 12
plus le	13 10 5 12
plus loin	-6 -5 -6 -5
plus me	1 11 2 1
plus mes	2 1 9 1
plus ou	7 5 3 2
plus person	12 20 10 1
plus que	-4 -4 -3 11
plus rien	13 2 2 4
plus se	8 -1 1 1
plus tard	-12 -16 -13 -9
plus tot	-11 -13 -13 -6
plus tout	-6 -6 -2 -7
plus transil	11 6 4 2
plus util	1 7 3 4
plus vit	2 10 7 8
plus vivr	7 -1 1 0
plus y	0 0 1 7
plusieur chos	-6 -7 -6 -6
plusieur fois	2 6 2 1
plus~adres	1 8 2 1
plus~air	4 2 2 8
plus~aler	-9 -6 -6 -2
plus~ans	3 3 10 3
plus~bas	8 1 2 2
plus~ca	0 7 2 3
plus~ce	-4 -8 -4 1
plus~cilos	-5 -7 -5 -5
plus~cinq	-5 -7 -5 -5
plus~continu	10 0 1 -1
plus~de	6 1 3 6
plus~depuis	6 -4 -3 -7
plus~doigt	5 4 12 4
plus~du	-1 -3 0 11
plus~est	-9 -11 -6 -8
plus~et	7 1 3 17
plus~etait	-6 -7 -6 -6
plus~etre	7 5 2 -1
plus~forc	3 3 3 16
plus~heur	-10 -10 -12 -12
plus~je	-2 -9 -5 8
plus~jour	7 4 8 16
plus~journ	-8 -8 -8 -8
plus~jus	5 5 3 18
plus~la	8 8 1 -3
plus~les	5 15 5 8
plus~lund	5 -1 1 -1
plus~me	10 7 6 6
plus~moi	-4 -5 6 0
plus~mon	-6 -11 -9 -9
plus~ne	5 17 3 5
plus~on	-7 -9 -12 -10
plus~parl	-3 4 1 7
plus~plus	18 3 5 7
plus~posibl	12 2 2 1
plus~pour	10 6 5 11
plus~respir	9 4 3 4
plus~revel	10 -1 2 0
plus~rien	4 3 4 18
plus~rythm	1 1 1 5
plus~san	6 2 2 5
plus~se	7 4 5 16
plus~semen	3 1 7 9
plus~seul	9 7 3 1
plus~si	8 1 3 2
plus~stag	5 3 3 15
plus~suis	-4 -5 -3 -3
plus~un	-10 -11 -9 -10
plus~veux	-5 -5 -5 -6
plus~vivr	14 1 1 -5
plus~voir	8 10 3 4
plutot	10 14 5 9
plutot @deed	3 9 2 3
plutot que	4 2 1 6
plutot~de	2 4 3 8
plutot~la	6 6 2 1
pneu	-10 -8 -9 -7
pneu ne	-7 -6 -7 -6
pneumat	-4 -3 8 -2
pneumat~le	3 2 10 3
pneus	-12 -11 -8 -12
pneus de	3 2 10 2
pneus~camion	3 2 10 2
pneu~pas	-7 -6 -7 -6
pneu~voul	-7 -6 -7 -6
poch	4 5 -4 -3
poch et	11 4 3 4
pochet	-7 -8 -9 -7
poch~a	8 0 2 2
poch~il	7 0 2 2
poch~me	7 0 2 2
poch~soir	-1 8 1 1
podcast	-7 -9 -7 -7
poel	15 4 9 6
poid	-8 6 -8 -6
poid @load	-7 -7 -6 -7
poid a	2 6 2 2
poid lourd	-7 -7 -6 -7
poid~les	2 10 3 2
poign	8 -3 3 0
poignard	-8 -10 -8 -7
poignet	16 3 15 6
poignet avec	1 2 8 2
poignet en	5 1 1 1
poignet foul	5 3 8 4
poignet~fort	6 -1 1 1
poignet~le	7 0 4 2
poignet~que	5 5 1 2
poign~autr	7 0 1 1
poign~le	7 0 1 1
poil	3 20 5 5
poil aux	4 14 4 5
poil~bras	3 9 5 4
poil~et	1 9 1 2
poing	14 14 3 5
poing a	5 0 0 1
poing dan	7 1 1 2
poing sur	-2 12 1 1
poing~la	5 17 4 5
poing~le	7 8 2 3
poing~tabl	1 17 4 4
point	9 -2 9 4
point @i	-6 -5 -7 -5
point a	7 3 11 4
point de	-1 0 7 3
point je	-6 -5 -7 -5
point sur	11 3 3 4
point~ai	-7 -6 -9 -6
point~au	3 3 9 3
point~couto	10 1 1 3
point~la	7 3 7 3
point~sutur	1 2 7 2
point~ver	6 0 -1 1
poir	-6 -5 -7 -5
pois	-1 15 3 4
poison	-10 -6 -9 -6
poison @booze	3 2 2 8
poison @cry	3 2 2 8
poison @hurt	3 2 2 8
poison @shout	2 11 3 3
poison pour	2 11 3 3
poison roug	3 2 2 8
poison se	-7 -7 -8 -6
poison~de	2 1 1 7
poison~le	2 1 1 8
poitrin	15 13 4 6
poitrin en	7 -3 1 1
poitrin~dis	6 0 1 2
poitrin~un	3 8 2 2
pol	-8 -8 -6 -6
polar	-11 -10 -9 -8
polic	-3 -1 -5 -4
polic munisipal	-4 -6 -5 -4
polisi	-9 -10 -8 -8
polites	-6 -3 -8 -5
poliuretan	4 4 13 5
pom	-13 -15 -5 -11
pom de	1 2 10 2
pomad	1 1 6 2
pomi	3 3 10 4
pompi	0 -9 -3 -6
pompi @i	-6 -6 -5 -5
pompi @me	-7 -6 -6 -5
pompi je	-6 -6 -5 -5
pompi le	5 0 0 0
pompi me	-7 -6 -6 -5
pompi~a	-7 -7 -7 -6
pompi~ont	5 1 1 2
pom~ter	3 4 13 4
ponc	-4 -6 2 -4
ponc le	2 1 6 2
ponctualit	-6 -7 -6 -5
ponc~main	-6 -6 -9 -5
ponc~san	2 2 7 2
ponei	-4 -7 -3 -6
ponseux	-4 -4 9 -3
ponseux a	5 5 16 5
ponseux~band	5 5 16 5
ponseux~tout	3 3 10 3
pont	8 -1 6 -1
pont @smoke	2 2 6 2
pont @vehicle	-6 -6 -1 -4
pont @weak	-6 -6 -1 -4
pont elev	-6 -6 -1 -4
pont roul	2 2 6 2
ponton	-2 -7 -5 -4
pont~je	5 1 6 2
pont~la	6 3 6 3
pont~le	7 1 2 0
porc	1 8 3 1
porc~je	-3 -6 -6 -5
porno	17 3 6 5
porno sur	14 3 5 5
porno~leur	5 1 2 1
porno~son	5 2 2 2
porno~telefon	14 3 5 5
porselet	2 2 8 2
porselet avec	2 2 8 2
porselet~le	2 2 8 2
port	-1 -5 -4 -6
port @alone	12 -4 -8 -4
port @charge	-7 -6 -7 -5
port @deed	4 -1 -9 -5
port @despair	3 -7 -3 -4
port @i	-5 -5 -6 -4
port @lock	-13 -11 -12 -9
port @not	-8 -6 -8 -8
port @shout	1 -5 -8 -5
port @weapon	-7 -6 -7 -5
port a	-9 -9 -4 -7
port au	6 3 14 5
port avec	7 5 7 4
port boneur	-6 -2 -5 -4
port cand	7 0 1 2
port cle	-7 -6 -7 -5
port coi	0 -7 -4 -4
port de	15 1 2 2
port des	11 2 11 5
port du	6 -5 8 0
port et	8 1 0 0
port ferm	6 -4 -9 -5
port je	-5 -5 -6 -4
port la	7 12 16 8
port le	-2 3 11 0
port les	-9 -11 -10 -10
port ouvert	-6 -6 -7 -5
port plus	-8 -9 -7 -8
port pour	1 -5 -8 -5
port tenu	6 2 1 2
port un	1 10 -1 0
port une	0 13 4 1
portabl	9 -1 -3 1
portabl sous	8 0 0 2
portant	-13 -14 -15 -6
portant @not	-4 -5 -2 3
portant plus	-4 -5 -2 3
portant~de	-8 -10 -9 -8
portefeuil	2 7 3 3
portel	7 12 18 5
portier	11 3 15 6
portier et	9 -1 0 2
portier~a	7 -1 0 1
port~a	7 10 6 4
port~alor	3 6 0 1
port~au	-1 -6 -8 -5
port~bonet	5 19 5 6
port~camion	-2 3 12 3
port~carton	-5 -7 -14 -8
port~cliant	-14 -16 -16 -13
port~couri	-6 -5 -7 -5
port~dan	5 6 0 3
port~de	2 4 9 4
port~dorm	15 2 4 4
port~dosi	-8 -8 -9 -8
port~du	5 3 11 4
port~est	13 -3 1 2
port~et	-2 3 -8 -5
port~ferm	7 6 4 4
port~four	7 1 3 2
port~il	-6 -8 -4 -5
port~ils	8 2 -1 2
port~je	1 5 -8 -6
port~la	8 -3 1 0
port~le	8 2 6 3
port~les	-12 -15 -14 -11
port~me	7 4 3 3
port~menten	-2 -7 -5 -6
port~mon	5 11 7 4
port~on	-9 -10 -8 -7
port~pancart	4 15 1 4
port~parc	-9 -12 -8 -8
port~plac	3 3 9 3
port~plato	7 7 7 4
port~que	-16 -18 -14 -14
port~reserv	10 2 3 4
port~toilet	7 -3 -2 -1
port~un	-13 -13 -13 -12
port~une	-9 -11 -12 -10
pos	5 3 9 4
pos @me	-6 -5 -2 0
pos @not	17 3 4 9
pos @nude	15 2 3 3
pos ca	5 -4 -2 -1
pos dan	4 2 3 9
pos de	7 6 23 11
pos du	-7 -7 -7 -6
pos en	6 1 1 2
pos le	3 1 8 3
pos les	-5 -6 1 0
pos mes	-5 -6 -6 -6
pos mil	-5 -6 -6 -7
pos mon	2 5 2 8
pos plein	-9 -11 -10 -10
pos san	13 2 3 3
pos sur	3 -1 6 0
pos une	9 22 12 16
posant~en	0 6 0 1
posibl	10 2 4 18
posibl de	3 2 3 12
posibl~chang	1 1 2 7
posibl~de	1 1 2 7
post	-4 7 6 -1
post avec	1 9 2 3
post de	-5 -2 -2 -4
post it	4 12 3 4
postilon	3 14 3 4
post~avec	1 8 1 2
post~de	3 10 3 3
post~la	4 8 8 4
post~un	-8 -4 -11 -7
pos~au	-10 -11 -10 -9
pos~con	4 4 11 4
pos~cuiler	8 0 0 2
pos~de	2 -4 -7 -6
pos~du	3 1 8 9
pos~ele	1 2 7 2
pos~faux	3 3 7 3
pos~girland	2 2 6 2
pos~haut	11 2 2 3
pos~la	5 0 0 1
pos~le	0 -3 -5 2
pos~les	1 0 6 1
pos~main	1 -6 -4 -3
pos~mon	9 1 2 2
pos~on	7 9 19 11
pos~ongle	3 3 7 3
pos~sac	3 0 2 8
pos~sestion	-11 1 -10 -3
pos~tabl	1 -1 6 0
pos~tuyau	2 2 9 3
pos~un	5 7 8 11
pos~une	0 -1 6 0
pos~vern	-6 -6 -8 -6
pot	-3 -5 0 -5
pot de	-9 -6 -8 -8
poter	3 3 9 3
poti	-8 -8 -9 -7
poto	2 -2 -1 8
poto~la	6 1 1 2
pot~a	-6 -5 -4 -5
pot~de	-6 -5 -7 -6
pot~depart	-5 3 -7 -4
pot~tout	4 8 9 5
poubel	6 19 10 7
poubel a	2 3 7 2
poubel ca	5 2 2 9
poubel~ce	4 8 8 4
poubel~ele	1 6 1 1
poubel~je	-1 5 0 0
poubel~me	4 2 2 9
poubel~que	0 8 1 1
pouc	-6 -9 1 -7
pouc avec	0 1 5 2
pouc en	1 2 7 2
pouc~le	0 1 5 2
poudr	-3 10 -2 -1
poudr dan	1 9 0 2
poudr~les	3 12 3 4
poudr~toilet	3 12 3 4
pouf	4 21 5 6
poul	-10 -4 -9 -8
poulen	4 5 13 5
poulet	2 11 21 5
poup	-1 6 -1 0
pour 400	-5 -5 -7 -5
pour @alone	3 2 12 4
pour @blood	5 3 20 5
pour @body	5 0 5 1
pour @boozeDrink	-8 -6 1 -5
pour @bore	6 12 8 15
pour @charge	1 1 7 1
pour @deed	3 7 14 5
pour @demolish	1 2 6 2
pour @despair	4 1 10 1
pour @exclude	-2 -5 5 0
pour @fear	7 0 -3 0
pour @fiction	3 4 16 4
pour @given	3 5 -2 0
pour @goback	8 6 9 4
pour @grab	0 16 8 3
pour @he	-3 9 -3 -1
pour @hide	1 -6 -7 -1
pour @home	8 1 1 1
pour @hour	-6 -4 -4 -8
pour @joke	15 10 2 4
pour @kin	8 1 1 1
pour @load	-9 -3 -3 -5
pour @lock	8 2 7 6
pour @looks	3 3 14 3
pour @love	9 6 10 5
pour @machine	5 2 7 3
pour @me	5 3 1 4
pour @mock	15 4 1 3
pour @not	4 14 4 15
pour @power	-5 -5 -7 -5
pour @price	6 -4 3 0
pour @quit	-4 0 8 -2
pour @see	8 5 -2 0
pour @serve	0 4 6 2
pour @sex	7 -2 -1 -1
pour @shame	0 6 4 1
pour @shout	1 9 2 2
pour @stop	-5 -4 -2 -3
pour @strip	-9 -6 0 -4
pour @tired	9 1 3 2
pour @told	-9 -6 -6 -5
pour @touch	8 5 16 6
pour @weapon	5 1 5 2
pour @wound	-1 -1 8 1
pour acroch	3 3 8 3
pour aler	7 6 15 3
pour amus	3 10 2 3
pour aprandr	-5 -8 -11 -8
pour avoir	5 11 -3 -1
pour ca	-18 -11 -14 -10
pour cach	12 0 1 3
pour cand	8 0 2 1
pour cas	1 1 5 1
pour ce	-8 -1 -8 -3
pour chang	2 3 17 4
pour comprandr	-5 -5 -6 -5
pour confirm	-6 -7 -6 -6
pour de	12 -9 -6 -8
pour decoup	2 2 5 2
pour deux	3 2 10 3
pour dorm	9 1 3 2
pour ele	-3 9 -3 -1
pour esai	-4 -8 -7 -6
pour etre	14 16 12 6
pour eux	5 20 4 3
pour fair	-1 10 14 8
pour fet	3 13 2 3
pour la	-6 -4 0 -4
pour le	-6 -9 -5 -7
pour les	-3 -3 6 -4
pour lui	9 3 0 1
pour ma	-4 -1 -7 -2
pour maman	8 1 1 1
pour mang	3 3 14 3
pour me	12 6 1 3
pour mieux	5 1 8 3
pour moi	10 10 13 18
pour mon	-14 -14 -16 -14
pour ne	14 24 9 15
pour netoi	2 1 7 3
pour noel	-5 -7 -5 -4
pour nous	10 5 3 3
pour ouvr	-5 -4 -2 -3
pour parl	-8 -9 -8 -7
pour pas	-2 7 2 3
pour pendr	1 1 6 2
pour peut	-5 -6 -5 -4
pour plesant	1 6 2 2
pour pos	8 5 16 6
pour que	10 -1 -4 -1
pour ramas	1 7 0 2
pour recuper	6 5 16 6
pour regard	-3 -4 -6 -7
pour rentr	6 7 15 5
pour repar	2 2 6 2
pour rest	1 -1 0 7
pour rien	7 14 4 21
pour rigol	19 8 4 5
pour rir	5 0 -3 -1
pour se	13 7 3 7
pour son	-13 -15 -9 -11
pour sort	9 6 10 5
pour ten	5 21 9 6
pour toi	-5 6 -4 -2
pour ton	1 6 1 1
pour toujour	23 5 9 5
pour tous	-8 -6 -9 -8
pour tout	14 12 4 5
pour trou	2 2 7 2
pour trouv	-7 -7 -4 -6
pour tu	-7 -7 -7 -7
pour un	-7 -1 -9 0
pour une	0 6 -4 3
pour vendr	-5 -6 -7 -5
pour verifi	13 3 9 5
pour voir	11 5 -1 3
pourboir	4 11 3 3
pourcoi	0 2 -2 8
pourcoi @i	4 0 2 8
pourcoi je	4 0 2 8
pourcoi les	-7 -8 -8 -7
poursuit	0 4 -1 6
poursuiv	-7 -8 -8 -7
pourt	8 -1 2 22
pourt @he	1 -2 2 12
pourt @one	0 -1 1 7
pourt ils	1 -2 2 12
pourt on	0 -1 1 7
pourt~je	6 2 3 8
pourt~ne	1 0 1 7
pourt~sont	1 -2 2 12
pour~a	-3 -2 -8 -6
pour~afich	-12 -12 -13 -11
pour~age	0 9 2 2
pour~ai	18 4 11 13
pour~aim	-6 -6 -5 -5
pour~aler	2 7 2 4
pour~amus	6 1 1 2
pour~anfant	-7 -7 -7 -6
pour~ansegn	2 2 5 2
pour~antren	-7 -7 -8 -7
pour~apel	1 9 2 3
pour~aprandr	18 8 4 6
pour~apre	1 11 2 2
pour~ateli	-12 -14 -15 -11
pour~au	3 -6 1 -4
pour~aux	3 13 10 3
pour~avanc	6 0 -1 1
pour~avec	-6 -10 -10 -7
pour~bizutag	6 1 1 2
pour~blagu	16 3 4 5
pour~blous	5 6 2 3
pour~bon	10 -9 -3 -7
pour~boug	8 2 2 2
pour~boulot	-6 -6 -8 -6
pour~brul	2 2 7 3
pour~ca	8 -2 4 9
pour~cais	-14 -14 -13 -11
pour~calm	5 8 2 2
pour~camion	-7 -8 -7 -6
pour~carton	12 14 8 5
pour~cas	1 7 0 1
pour~ce	-6 -4 -6 -4
pour~chef	0 7 0 1
pour~cliant	-10 -4 -6 -7
pour~cod	-1 -4 -1 7
pour~coi	2 7 6 1
pour~com	1 6 1 2
pour~comant	14 2 4 4
pour~conferant	-4 -4 -6 -4
pour~coup	4 10 -1 1
pour~crem	4 4 9 4
pour~cri	7 4 2 2
pour~crois	1 9 2 6
pour~dam	5 8 9 5
pour~depart	-6 -9 -6 -6
pour~derni	-5 -8 -7 -6
pour~des	-8 -13 -4 -9
pour~deux	7 1 6 3
pour~dev	-3 -8 -7 -7
pour~ecip	-12 -11 -11 -9
pour~ele	6 -1 -3 -2
pour~en	1 -7 -6 -3
pour~esai	-5 -6 -5 -4
pour~est	8 0 0 0
pour~et	0 7 -2 2
pour~etiset	-2 5 -2 -1
pour~fair	18 6 2 4
pour~faux	0 -4 -4 -3
pour~feuilet	5 4 10 5
pour~fil	-14 -13 -11 -10
pour~foto	-11 -6 -11 -4
pour~foutr	1 9 2 2
pour~fuit	3 3 10 3
pour~gamin	0 7 1 2
pour~girland	5 5 15 6
pour~goutier	2 1 7 2
pour~grain	3 2 9 3
pour~il	-4 -5 -9 -8
pour~instant	-2 -6 -5 -5
pour~invanter	-1 -1 11 0
pour~istoir	12 12 7 11
pour~je	4 0 -2 1
pour~jour	-4 -3 -6 -5
pour~journ	7 2 13 4
pour~journal	-10 -7 -6 -7
pour~la	8 4 10 4
pour~lamp	3 1 9 3
pour~le	0 6 9 -1
pour~les	2 -1 15 1
pour~lev	-8 -4 -4 -1
pour~ma	10 14 3 3
pour~mail	7 2 2 7
pour~mais	8 6 2 2
pour~mal	5 18 4 4
pour~march	3 3 19 4
pour~me	2 7 0 4
pour~mer	-14 -6 -9 -8
pour~mes	6 7 4 7
pour~met	-3 -10 -6 -5
pour~meti	-9 -9 -11 -10
pour~metr	4 4 13 4
pour~moi	-2 7 -5 -3
pour~mon	11 9 2 3
pour~mond	0 8 0 1
pour~montr	8 -4 -3 -1
pour~ne	9 -7 -1 -2
pour~neon	2 1 8 2
pour~not	9 4 5 13
pour~nouvel	-5 -8 -6 -5
pour~oeil	10 -2 2 1
pour~on	-6 -6 -9 -3
pour~onglon	1 1 6 2
pour~oral	-3 -8 -6 -5
pour~parl	-7 0 -4 -5
pour~pas	12 13 7 21
pour~pat	5 4 10 5
pour~paus	1 9 2 1
pour~person	-11 -13 -17 -13
pour~pet	4 0 12 2
pour~pisin	2 2 6 2
pour~plaset	-5 -5 -6 -4
pour~plus	9 15 13 4
pour~pun	22 -1 3 4
pour~que	3 6 -3 1
pour~racont	-6 -9 -7 -6
pour~radio	4 3 10 4
pour~raport	-8 -11 -11 -8
pour~rat	0 7 2 1
pour~recomand	-7 -7 -11 -7
pour~retard	7 10 4 4
pour~revel	6 2 1 2
pour~rinc	1 1 6 1
pour~rir	8 16 5 6
pour~roug	-6 -4 -4 -4
pour~san	8 9 2 8
pour~servic	3 9 5 3
pour~serviet	4 7 2 2
pour~si	7 7 2 2
pour~siest	-7 -6 -10 -6
pour~soir	6 3 1 2
pour~sois	0 9 2 2
pour~stag	1 -1 0 9
pour~stagier	3 11 10 3
pour~suis	1 13 2 0
pour~suivr	1 8 2 2
pour~sur	-1 -10 -6 -6
pour~tabl	5 5 13 5
pour~tapet	1 8 1 2
pour~telefon	-10 -11 -9 -9
pour~temp	-9 -9 -4 -8
pour~tenu	11 2 3 3
pour~tet	3 10 2 3
pour~ticet	-2 -6 -3 5
pour~tout	3 16 12 12
pour~transil	5 3 7 3
pour~trois	0 6 0 0
pour~trop	4 1 5 18
pour~tu	13 3 3 4
pour~tuil	3 3 9 4
pour~tutric	8 2 3 7
pour~tuyau	3 3 11 4
pour~un	7 2 5 3
pour~une	7 5 18 5
pour~ver	0 6 1 1
pour~virgul	1 10 2 2
pour~vit	2 2 11 3
pour~vitrin	-3 -4 -5 -4
pour~voir	11 9 9 5
pour~vrai	4 -6 -4 -4
pour~y	0 4 1 6
pous	7 3 3 0
pous a	-11 -11 -9 -9
pous avec	5 5 17 6
pous contr	7 4 2 2
pous dan	30 4 6 8
pous du	10 0 1 2
pous la	-12 -7 -6 -7
pous le	0 14 3 4
pous un	1 10 6 4
pousier	-1 -2 15 0
pousier dan	0 0 7 1
pousier de	6 7 18 7
pousier malgr	-7 -7 -12 -7
pousier~dan	2 2 7 3
pousier~le	-6 -7 -10 -6
pousier~masc	-7 -7 -12 -7
pousier~metal	2 2 7 3
pousier~platr	4 4 10 4
pousin	-6 -8 -6 -5
pous~a	-10 -9 -9 -8
pous~ben	10 1 1 2
pous~carton	6 0 0 1
pous~contr	-1 20 4 5
pous~dan	7 5 6 4
pous~de	-8 -6 -2 -5
pous~escali	12 -2 -1 1
pous~interimer	0 5 1 1
pous~la	8 -3 2 0
pous~le	18 2 4 3
pous~les	10 4 2 3
pous~port	-13 -10 -10 -9
pous~pour	-1 -7 -5 -4
poutr	2 2 5 2
pouv	7 -4 -2 11
pouv @bore	9 1 2 6
pouv @given	6 0 0 0
pouv @me	-7 -10 -7 -7
pouv @not	16 4 4 3
pouv @quit	1 1 2 7
pouv etre	5 -1 1 6
pouv me	-7 -10 -7 -7
pouv pas	8 1 2 2
pouv plus	6 2 2 1
poux	4 15 5 4
prandr	13 -5 -4 2
prandr la	-1 -6 -5 -5
prandr une	10 1 2 3
prandr~a	8 6 5 10
prandr~bus	2 2 1 6
prandr~je	-4 -6 -5 -5
prandr~la	8 0 2 1
prandr~racl	8 0 1 2
pre	3 5 0 -3
pre @he	1 1 6 2
pre @i	7 1 1 2
pre @shout	3 8 1 1
pre avec	-4 -4 -7 -4
pre des	7 5 1 3
pre je	7 1 1 2
pre pour	3 8 1 1
prefer	-2 -1 -10 -8
prefer @goback	5 -1 -1 0
prefer que	-2 14 1 0
prefer rest	5 -1 -1 0
prefer~au	6 0 1 1
prefer~dir	1 9 2 0
prefer~ecrir	11 2 3 3
prefer~je	-2 12 1 0
prefer~les	1 2 1 9
prefer~tard	7 2 2 2
premi	-5 -6 -1 -6
premi @client	2 3 9 2
premi @given	4 4 13 4
premi @height	3 3 8 3
premi @hour	-14 -8 -16 -13
premi @insult	-5 -5 -8 -5
premi @load	-7 -7 -9 -6
premi @means	3 3 8 3
premi @photo	-5 -5 -6 -4
premi @told	-5 -5 -6 -4
premi @trade	-6 -6 -7 -5
premi apel	-5 -5 -6 -4
premi cliant	2 3 9 2
premi cordon	8 7 21 8
premi etag	3 3 8 3
premi jour	-15 -14 -17 -14
premi mail	-5 -5 -6 -5
premi matin	2 8 1 2
premier	-10 -10 -4 -12
premier @alone	-5 -5 -6 -6
premier @fiction	4 3 10 4
premier @heat	5 4 12 5
premier @hour	-9 -3 -14 -10
premier @rays	4 4 12 5
premier @sexist	-5 -6 -5 -5
premier fois	0 -7 1 -5
premier nuit	-5 -5 -6 -6
premier piec	4 3 10 4
premier soudur	4 4 12 5
premier~a	0 -1 8 0
premier~de	-6 -6 -2 -5
premier~la	8 3 9 3
premier~le	2 2 6 2
premi~a	1 0 6 1
premi~ai	2 2 7 2
premi~au	-5 -6 -1 -4
premi~et	2 4 7 3
premi~etait	2 1 5 2
premi~il	4 9 7 4
premi~je	-1 -3 8 -2
premi~soudur	4 4 10 4
premi~sur	2 2 8 3
pren	10 13 2 3
pren une	0 6 1 1
prend	8 10 0 2
prend @not	1 9 2 2
prend de	3 7 1 2
prend des	11 16 5 7
prend le	-11 -5 -9 -10
prend une	0 5 1 1
prend~bilet	-1 9 1 2
prend~coup	10 2 2 3
prend~de	15 14 6 7
prend~fotos	7 0 0 2
prend~la	4 5 2 3
prend~le	3 1 1 8
prenom	-5 11 -3 4
prenom @i	-7 -6 -5 -5
prenom apre	2 0 2 8
prenom ce	5 14 4 5
prenom de	-8 -11 -8 -5
prenom du	1 10 2 3
prenom et	3 13 4 3
prenom je	-7 -6 -5 -5
prenom~ai	-8 -10 -7 -7
prenom~badg	1 10 2 3
prenom~ca	2 9 3 2
prenom~catr	2 0 2 8
prenom~ce	1 8 1 0
prenom~dit	3 12 4 4
prenom~est	3 21 5 5
prenom~et	1 11 2 3
prenom~jour	2 0 2 8
prenom~le	-1 7 -2 2
prenom~machin	2 8 2 0
prenom~me	2 8 2 1
pren~la	10 7 3 4
prepar	-7 -9 -5 -6
prepar @me	-1 -6 -4 0
prepar le	-14 -15 -13 -12
prepar les	-13 -14 -14 -13
prepar~a	-5 -5 -1 -5
prepar~avec	-3 -4 -5 -3
prepar~couleur	2 2 5 2
prepar~de	-1 -6 -1 0
prepar~des	3 7 3 3
prepar~dos	1 1 6 2
prepar~du	1 2 6 2
prepar~et	2 3 6 2
prepar~le	-6 -6 -5 -5
prepar~lit	-5 -5 -8 -5
prepar~pot	-5 -6 -6 -5
prepar~pour	-13 -15 -19 -13
prepar~sal	-4 -6 -7 -5
pres	-2 -5 11 0
pres @pressure	1 0 6 1
pres a	2 3 12 4
pres et	8 3 11 4
presanc	5 8 14 10
presant	-17 -17 -17 -13
presant @given	-3 -5 -4 -4
presant @me	-5 -7 -6 -6
presant mon	-5 -7 -5 -6
presant son	-6 -6 -5 -6
presant tout	-3 -5 -4 -4
presant~ecip	1 -1 1 8
presant~je	-6 -5 -6 -5
presc	-1 -4 4 -1
presc @given	-10 -11 -12 -9
presc @me	4 2 7 3
presc tous	1 -4 -4 -6
presc~chang	-5 -6 -5 -5
presc~de	-8 -10 -8 -8
presc~jour	6 2 1 -1
presc~la	3 3 7 4
presc~les	6 2 1 -1
presing	8 6 7 3
presion	-3 -1 11 0
pres~a	8 3 8 10
pres~est	-9 -9 -12 -8
pres~et	2 2 8 2
pres~me	1 2 7 2
pres~ne	5 5 8 10
pret	-4 -10 -3 -6
pret la	4 5 12 5
pret le	4 4 11 4
pret un	-8 -4 -4 -7
pret une	-13 -12 -13 -11
pret~a	5 5 13 5
pret~cad	2 2 5 2
pret~casc	2 7 7 3
pret~pour	-5 -9 -7 -7
preuv	3 4 8 3
prevant	-6 -7 -9 -6
prevenus	-6 -9 -7 -6
prevenu~je	9 4 3 3
prevenu~si	9 4 3 3
pre~chien	-5 -5 -8 -5
pre~et	3 8 5 2
pre~le	-6 -9 -12 -8
pre~les	2 7 2 2
pre~me	-1 12 2 0
pre~parl	-1 9 1 1
pre~tir	1 1 6 2
pri	5 16 4 2
primer	-13 -12 -13 -11
primer @i	-8 -6 -7 -7
primer je	-8 -6 -7 -7
primer~miself	-8 -6 -7 -7
prinses	0 13 2 2
pris @hour	9 4 2 3
pris @shout	-11 -8 -7 -7
pris a	-2 -1 -1 12
pris de	-4 -8 -3 -7
pris des	-5 -8 -12 -8
pris en	6 -2 10 1
pris et	3 3 8 3
pris la	9 -1 1 8
pris le	-8 -7 0 -9
pris les	-5 -4 1 -3
pris par	9 2 2 3
pris pour	-11 -8 -7 -7
pris son	10 6 21 7
pris sur	11 3 5 5
pris trois	9 4 2 3
pris un	10 -1 -6 -3
pris une	4 2 0 -2
prison	-12 -10 -10 -10
prisoni	-6 -6 -7 -6
pris~avec	-10 -6 -9 -7
pris~bus	-9 -10 -13 -11
pris~ca	-6 -4 -4 -3
pris~charg	4 4 11 4
pris~chategn	-2 2 9 2
pris~clac	-12 -7 -9 -8
pris~comand	7 7 17 7
pris~coup	5 -1 4 1
pris~cour	3 3 9 3
pris~des	3 2 10 3
pris~du	10 0 3 9
pris~en	-6 4 13 1
pris~et	13 2 2 3
pris~fotos	-1 -8 -8 -5
pris~genoux	11 3 4 4
pris~je	-7 -7 -10 -4
pris~la	8 -1 0 1
pris~moi	4 3 3 17
pris~ne	5 3 9 3
pris~not	-6 -6 -8 -5
pris~on	6 3 5 3
pris~par	10 -1 -1 1
pris~port	10 1 1 3
pris~post	4 4 14 4
pris~pour	-7 -3 -6 -5
pris~racl	-10 -7 -7 -6
pris~rever	11 2 1 3
pris~sang	-8 -7 -2 -7
pris~ses	11 3 4 4
pris~son	-1 -6 -4 -4
pris~sous	6 0 1 1
pris~tanperatur	-6 -6 -8 -5
pris~temp	11 2 3 3
pris~vol	2 6 5 3
priv	-9 -1 -6 -5
priv~et	1 7 2 2
prix	-20 -22 -21 -16
prix du	-8 -7 -7 -7
prix~les	-5 -4 -5 -4
pro	-15 -12 -10 -13
problem	7 4 3 3
proc	-5 -6 -5 -2
prochen	1 -16 -14 -10
prochen en	-4 -4 -6 -4
prochen fois	16 -2 0 2
prochen~ce	10 2 2 3
prochen~est	10 2 2 3
prochen~il	7 -1 0 1
prochen~je	3 -6 -5 -5
prochen~que	10 0 2 9
procureur	-6 -7 -6 -5
produit	-11 -9 2 -8
produit @hide	3 11 4 4
produit chimic	-5 -5 -6 -4
produit perim	3 11 4 4
produit qui	1 2 9 3
produit~fort	2 1 5 2
produit~le	-5 -6 -7 -5
produit~les	0 2 11 3
prof @i	12 4 9 6
prof @to	-2 -7 -4 -4
prof de	-7 -3 -6 -5
prof est	-8 -9 -7 -7
prof je	12 4 9 6
prof prinsipal	-2 -7 -4 -4
prof vient	2 9 3 3
profesionel	-11 -13 -11 -11
profond	2 7 8 4
prof~dois	2 6 2 2
prof~je	12 4 3 3
prof~pas	-6 -5 -4 -5
prof~te	15 -2 3 3
prof~telefon	1 7 2 1
program	-9 -9 -10 -9
projecteur sur	-4 -4 -6 -4
projecteur~le	-4 -4 -6 -4
projecteur~pont	-4 -4 -6 -4
projection	-7 -6 -8 -6
projet	1 -7 -6 -1
prom	3 -6 -7 4
prom @home	-7 -7 -7 -9
prom @kin	-7 -7 -7 -9
prom de	13 1 3 5
prom la	3 3 3 9
prom le	2 2 2 8
prom maman	-7 -7 -7 -9
promen	8 10 16 6
promen le	0 1 8 1
promen son	1 9 0 2
promen~chien	1 9 0 2
promen~de	0 1 8 1
prometr	3 18 4 5
prometr de	1 13 2 3
prometr~la	3 12 3 4
promo	1 -3 1 15
promo etait	1 1 2 8
promo~fin	1 1 2 8
prom~ateli	1 1 1 5
prom~et	2 1 1 5
prom~le	7 1 2 5
prom~me	9 -2 1 1
propos	7 4 -3 2
propos 50	10 -1 2 2
propos cinc	8 1 2 2
propos de	8 -4 -6 -1
propos la	-9 -10 -8 -8
propos que	-5 -6 -4 -4
propos un	2 16 2 3
proposant	3 8 3 8
propos~argant	15 1 2 4
propos~chez	9 -2 2 2
propos~de	-4 -5 -4 1
propos~euros	17 0 3 3
propos~je	-3 5 0 0
propos~joint	-1 10 2 2
propos~le	7 0 -3 0
propos~parc	6 7 4 4
propos~pas	7 0 1 2
propos~pour	14 1 2 2
propos~sur	0 11 2 3
propos~tir	0 12 2 3
propos~ven	7 0 3 6
propr	-11 -14 -14 -14
propr~a	-5 -5 -5 -5
propr~de	-5 -7 -5 -5
propr~la	-5 -5 -6 -5
prosesus	-8 -10 -7 -7
prospectus	-9 -8 -9 -7
protect	2 1 17 2
protect~la	3 3 8 3
protes	-10 -14 -14 -11
proto	2 11 3 3
proto dan	2 11 3 3
psg	-8 -10 -8 -8
psg @given	-6 -7 -6 -5
psg tout	-6 -7 -6 -5
psichologu	-8 -8 -7 -7
psichologu~a	-5 -6 -4 -4
psichologu~me	-7 -7 -6 -6
ptit	9 11 4 5
pu @die	8 0 1 0
pu @exclude	8 0 1 0
pu @intimate	8 0 1 0
pu @lock	12 1 2 1
pu @quit	8 0 1 0
pu part	8 0 1 0
pub	-9 -11 -9 -8
public	-8 -3 -7 -6
pue	5 24 6 6
puf	6 21 12 8
puf @boozeDrink	1 5 1 1
puf a	2 3 10 3
puf gout	1 5 1 1
puf~frais	1 5 1 1
puf~les	3 10 3 3
puis @bore	0 -1 1 7
puis @deed	13 2 8 4
puis @given	11 -2 0 0
puis @he	-6 -1 -8 -8
puis @i	-7 -6 3 -5
puis @me	1 7 0 0
puis @not	14 -7 0 3
puis @quit	-4 -4 -7 -4
puis ca	9 6 1 1
puis celc	2 8 2 2
puis de	11 6 7 16
puis ele	-2 -6 -5 -6
puis en	-7 -8 -6 -7
puis il	-4 -1 -6 -5
puis ils	-6 6 -3 -4
puis je	-7 -6 3 -5
puis la	-8 -12 -10 -9
puis le	10 6 5 5
puis me	2 9 -3 1
puis netoiag	-5 -5 -7 -5
puis pas	13 -2 2 2
puis sur	8 0 2 2
puis~17h	-6 -6 -8 -6
puis~a	-1 -4 -7 -6
puis~ai	-5 -4 7 -2
puis~avant	6 0 1 1
puis~chez	7 -2 1 1
puis~des	-9 -8 -11 -8
puis~du	-9 -8 -7 -3
puis~en	2 7 0 1
puis~est	-4 -16 -11 -13
puis~jou	-6 -5 -4 -5
puis~les	1 1 6 2
puis~ma	9 3 2 2
puis~main	11 2 2 3
puis~minut	-5 -6 -5 -6
puis~par	4 3 4 13
puis~part	6 0 1 1
puis~plan	-5 -5 -7 -5
puis~puis	8 11 8 17
puis~rentr	8 -2 1 1
puis~se	-8 -4 -8 -8
puis~un	0 5 -1 0
puit	3 3 8 2
pul	6 4 -2 -3
pul @grab	6 5 2 2
pul @shout	10 1 2 3
pul menten	6 5 2 2
pul pour	10 1 2 3
pulv	2 3 8 3
pulveris	3 2 15 4
pulveris le	4 4 12 4
pulveris~deserb	4 4 10 4
pul~fait	2 8 3 3
pul~le	8 6 2 3
pun	30 2 5 6
punes	6 16 6 6
punit	9 13 4 5
pur	0 -1 9 0
pur dan	2 2 8 2
purg	-2 -3 8 -2
purg le	2 1 9 2
pur~les	2 2 8 2
put	1 5 0 1
puzl	-6 -6 -8 -6
pyjam	-7 -7 -8 -7
pylon	2 3 7 3
pylon avec	2 3 7 3
qi	3 9 2 3
qi de	3 9 2 3
qi~huitr	3 9 2 3
qi~une	3 9 2 3
que	5 6 1 3
que @bore	-10 -5 -11 -10
que @deep	-6 -6 -9 -7
que @despair	6 -2 -1 1
que @die	15 3 1 3
que @given	1 11 1 3
que @goback	6 -9 -8 -10
que @he	7 7 2 2
que @hide	-8 -10 -8 -7
que @home	9 3 8 4
que @hour	-3 -11 -4 -5
que @i	6 9 1 4
que @kin	6 2 9 4
que @me	2 9 3 1
que @past	-5 -6 -5 -5
que @quit	8 1 2 2
que @see	-9 -10 -11 -9
que @threat	16 1 3 2
que @to	9 1 1 4
que a	8 2 5 9
que avant	-5 -6 -5 -5
que avec	-1 12 1 2
que ca	12 1 1 11
que ce	6 6 -1 3
que celc	2 1 3 10
que continu	8 1 2 2
que de	1 7 -4 -1
que des	3 13 3 7
que ele	10 9 3 1
que en	10 7 4 9
que est	-4 -7 -5 -4
que il	8 6 1 1
que ils	5 11 3 9
que jantand	1 7 1 2
que je	6 9 1 4
que la	4 6 3 6
que les	0 14 0 0
que lund	-8 -13 -10 -11
que ma	3 23 4 3
que mem	2 15 3 4
que mes	-3 14 0 -1
que moi	-2 1 12 9
que mon	4 -8 -4 -8
que pap	0 -1 7 2
que person	9 1 1 4
que pour	3 7 4 9
que regard	-6 -6 -9 -7
que ses	10 0 2 3
que si	25 10 9 9
que sur	2 7 8 3
que te	12 19 7 8
que tous	-1 8 1 1
que tout	2 13 2 1
que tu	15 3 1 3
que un	6 1 0 -3
que~a	5 18 4 6
que~adult	-3 5 -2 -2
que~ai	1 7 0 -1
que~aie	8 10 4 4
que~aim	8 1 3 7
que~alais	-9 -9 -10 -15
que~alait	4 -8 -1 2
que~ale	6 0 1 1
que~anim	2 6 9 3
que~ansanbl	0 7 2 1
que~antand	-10 -7 -8 -8
que~antandr	1 9 2 1
que~apel	2 11 3 3
que~aprand	8 -1 1 1
que~apre	-5 -12 -7 -7
que~aproch	-4 -10 -9 -8
que~arab	1 8 3 2
que~ariv	-1 4 -5 -7
que~as	6 7 4 3
que~asidant	15 4 6 6
que~asoi	6 -1 1 1
que~atandr	2 5 2 2
que~au	2 6 -3 0
que~aur	-2 7 -1 -3
que~aus	-9 -11 -9 -8
que~aux	7 -3 1 0
que~avais	12 10 0 3
que~avait	-2 -5 -5 -8
que~aval	7 2 0 -1
que~avanc	4 1 8 3
que~avec	10 10 5 4
que~beau	-7 -9 -7 -7
que~begai	2 9 2 2
que~bel	1 8 2 2
que~bien	4 4 0 7
que~bon	1 5 0 0
que~boug	9 0 2 2
que~ca	6 17 4 5
que~cand	4 -5 0 7
que~cas	16 6 3 5
que~ce	3 13 3 0
que~celc	3 12 4 12
que~cesier	3 11 4 3
que~chang	8 3 1 4
que~chef	10 14 6 5
que~cherch	0 10 2 2
que~chez	18 -2 4 4
que~chosur	3 4 7 3
que~cliant	0 8 1 1
que~colegu	5 2 6 3
que~com	14 22 7 6
que~comanc	1 1 6 5
que~comprandr	8 4 3 3
que~compren	-8 1 -4 -5
que~con	-7 -10 -6 -2
que~cones	-3 -7 -4 -5
que~continu	12 1 2 0
que~coupur	0 7 1 1
que~cregn	-9 -9 -8 -10
que~crev	10 1 3 2
que~crois	9 0 2 2
que~croit	-13 -14 -12 -12
que~dan	9 1 -3 -4
que~de	3 11 -1 2
que~debil	2 6 2 2
que~dej	0 8 2 2
que~demand	-7 -7 -5 -3
que~derier	3 3 2 6
que~des	5 10 3 0
que~deux	0 11 1 1
que~dev	-5 -3 -3 -4
que~devr	0 19 4 4
que~dir	3 8 2 4
que~dis	7 9 -1 0
que~disant	8 3 3 6
que~dispares	7 0 1 -2
que~dit	-3 10 -3 0
que~dix	0 -1 1 8
que~don	14 11 7 19
que~dorm	8 0 2 2
que~dosi	2 2 3 8
que~du	-7 -4 -10 -6
que~ecrir	2 7 2 2
que~ecris	7 -5 -1 -2
que~ecrit	4 7 3 3
que~ecriv	0 8 0 -3
que~ele	0 9 2 1
que~en	6 17 2 3
que~enlev	3 7 2 2
que~entre	5 16 5 4
que~envoi	5 8 2 3
que~epoc	-12 -9 -8 -8
que~es	7 12 4 5
que~esai	-7 -2 -7 -6
que~est	0 6 -4 3
que~etais	6 10 2 12
que~etait	13 2 3 3
que~eteant	7 6 2 2
que~exist	1 0 6 11
que~fair	7 2 3 13
que~fais	7 8 -1 -1
que~fait	-7 -9 -8 -9
que~fal	-10 -6 -6 -6
que~famil	9 5 2 3
que~fas	13 5 8 4
que~faut	-13 -6 -9 -9
que~fem	8 7 4 4
que~ferm	5 2 3 13
que~fil	5 7 2 2
que~fin	-3 3 -7 -3
que~font	0 0 2 7
que~foteuil	0 7 1 2
que~froid	12 -1 2 1
que~fuir	1 8 2 2
que~gantil	7 -1 1 1
que~garcon	6 15 5 5
que~gen	13 13 4 5
que~geometr	-5 -5 -7 -5
que~grand	-11 -11 -12 -10
que~gros	1 1 1 5
que~habil	2 9 3 2
que~hurl	5 5 6 2
que~ici	4 -1 4 5
que~il	5 15 10 4
que~ils	-5 -8 -5 0
que~imagin	2 1 3 12
que~imit	-7 -10 -7 -7
que~incap	1 8 2 5
que~je	7 0 -5 1
que~jean	-1 7 1 1
que~jet	3 12 5 4
que~jour	-2 -2 -2 10
que~juif	2 11 3 3
que~just	1 8 2 8
que~la	0 9 2 2
que~lach	13 2 3 0
que~lav	2 7 5 3
que~le	6 6 2 3
que~lent	-1 3 3 12
que~les	-6 4 3 5
que~lir	6 7 3 3
que~lis	4 22 6 6
que~lui	16 4 1 1
que~ma	9 19 8 13
que~machin	3 -2 1 9
que~main	11 9 5 5
que~mais	5 7 3 8
que~maitr	15 2 4 4
que~mal	6 3 -1 2
que~malad	2 9 4 11
que~manc	-5 -6 -7 -8
que~mang	-11 -6 -8 -9
que~march	8 3 4 3
que~marechal	3 3 7 3
que~me	14 10 5 9
que~melang	-5 -7 -5 -5
que~ment	1 7 1 1
que~mer	1 18 4 4
que~mes	-10 3 -5 -4
que~met	-13 -14 -15 -12
que~metr	-7 3 -4 -3
que~meuf	1 6 2 2
que~mieux	1 8 2 2
que~mis	-6 -1 -7 -6
que~miself	19 9 3 4
que~moch	3 12 4 4
que~moi	0 5 8 7
que~mont	-14 -19 -20 -16
que~montr	9 4 4 3
que~mort	-7 -7 -6 -5
que~ne	5 13 1 6
que~netoi	7 6 8 4
que~non	-2 2 1 8
que~normal	10 1 8 9
que~not	-9 -6 -10 -7
que~notr	1 14 4 4
que~nous	10 7 5 5
que~nul	-10 1 -5 -5
que~ocup	-2 -7 -4 -5
que~ont	-2 4 -3 -2
que~oubl	14 1 3 3
que~ouvr	5 4 0 1
que~parant	-2 7 0 0
que~parel	0 7 1 1
que~parfum	-7 -10 -7 -6
que~parl	4 9 1 7
que~part	7 3 0 1
que~pas	10 9 4 7
que~patron	18 3 11 6
que~per	11 1 1 1
que~person	-1 -5 -4 -6
que~peux	5 2 3 11
que~plac	0 12 1 1
que~pleur	10 7 3 3
que~pli	-7 -9 -6 0
que~plus	-1 -7 -6 2
que~pol	-13 -14 -11 -14
que~pos	9 14 10 10
que~posibl	1 1 2 6
que~pour	22 10 7 3
que~pouv	0 0 -2 7
que~prefer	10 -2 2 2
que~pren	6 13 3 3
que~prend	8 7 2 2
que~pret	8 0 2 2
que~promo	1 1 2 8
que~pue	2 8 3 2
que~puis	9 -6 -1 -1
que~que	-10 -6 -9 -6
que~qui	2 15 4 4
que~rang	4 8 10 8
que~rat	6 0 2 9
que~recomant	2 5 1 1
que~regard	8 13 7 9
que~rend	1 9 2 2
que~rentr	20 4 5 8
que~repar	-8 -7 -3 -5
que~repond	0 8 3 10
que~repondu	11 7 5 5
que~repos	-8 -9 -8 -7
que~resanbl	1 7 2 2
que~retenu	-7 -7 -6 -7
que~retourn	8 0 2 5
que~retrouv	5 9 2 0
que~rev	8 0 3 8
que~rien	1 6 1 1
que~rigol	2 8 2 2
que~roul	0 7 1 2
que~sait	0 12 2 1
que~sal	5 6 3 9
que~san	11 1 6 3
que~sav	8 17 8 14
que~se	7 -1 -2 5
que~ser	10 5 0 1
que~serv	2 14 5 10
que~ses	5 19 5 4
que~seul	3 -1 1 6
que~sign	6 3 2 2
que~simpl	9 1 2 2
que~soign	2 7 3 3
que~sois	6 5 3 9
que~soit	-7 8 -3 -2
que~son	4 14 4 9
que~sont	-8 -4 -7 -7
que~sort	7 5 0 0
que~stagier	4 11 1 1
que~suis	5 21 5 4
que~sur	-2 -5 -9 -7
que~tap	7 0 1 1
que~tard	6 1 2 1
que~telefon	7 7 17 15
que~ten	8 2 12 4
que~termin	-8 -6 -5 1
que~tet	1 11 2 3
que~tien	-2 -7 -2 -4
que~tomb	10 -2 -2 3
que~tourn	5 3 13 4
que~tout	10 5 3 8
que~transpalet	-8 -9 -9 -7
que~tromp	6 6 2 2
que~trop	-8 -3 -4 6
que~tue	-15 -15 -13 -13
que~tuteur	2 -6 1 -2
que~tutric	12 5 5 3
que~un	-5 5 -5 0
que~une	2 20 4 3
que~ven	5 9 6 10
que~ver	-7 -10 -8 2
que~verif	1 2 2 8
que~vien	5 3 7 4
que~vis	-7 -2 -8 -5
que~vit	-8 -13 -9 -10
que~voi	9 -1 1 12
que~voil	2 11 3 3
que~voitur	3 8 2 1
que~vol	5 13 3 3
que~voul	9 0 3 13
que~vu	7 9 3 4
que~y	3 1 3 12
qui @body	-5 -5 -6 -5
qui @boozeDrink	4 21 18 7
qui @bore	-9 -9 -9 -8
qui @charge	-5 -6 -7 -5
qui @cry	0 -7 -5 -7
qui @despair	1 -3 -4 -7
qui @die	-2 -7 -6 -2
qui @disabled	0 6 0 1
qui @drunk	3 7 5 3
qui @fiction	10 3 2 3
qui @given	-8 -3 -8 -6
qui @goback	-3 -6 -6 -8
qui @heat	8 -1 4 1
qui @height	-7 0 -6 -5
qui @hide	-8 -6 -9 -8
qui @hit	-5 -10 -7 -4
qui @i	2 7 3 11
qui @kind	1 7 2 2
qui @lock	7 15 10 9
qui @machine	3 3 5 3
qui @me	9 11 3 11
qui @photo	10 3 2 3
qui @quit	-1 -7 -6 -1
qui @selfharm	1 1 11 2
qui @shout	-5 -6 -5 -5
qui @smoke	3 7 5 3
qui @stop	1 9 2 2
qui @throw	2 3 9 2
qui @weapon	-7 -9 -6 -5
qui a	-2 -2 -9 -6
qui ai	3 3 11 8
qui aim	1 7 2 2
qui aval	2 2 12 3
qui bat	-7 -9 -6 -5
qui boug	-7 -7 -7 -6
qui ce	1 8 2 2
qui chauf	7 0 0 1
qui est	2 6 9 3
qui fais	4 2 15 3
qui fait	-7 0 -6 -5
qui film	10 3 2 3
qui font	11 0 1 2
qui fum	3 7 5 3
qui je	2 7 3 11
qui la	8 5 10 4
qui les	-4 -1 -10 -7
qui me	9 9 3 11
qui ne	5 1 -5 4
qui parlant	21 6 6 6
qui perd	1 12 2 3
qui pic	1 3 6 1
qui pleur	0 -7 -5 -7
qui pleurant	14 9 8 7
qui rang	-5 -6 -7 -5
qui refus	9 3 3 3
qui se	4 14 4 4
qui sent	3 7 5 3
qui siflant	1 3 8 2
qui son	-3 -2 -2 6
qui tourn	5 16 11 5
qui tranblant	2 5 7 3
qui va	-2 8 -1 -2
qui vibrant	2 3 11 3
qui vient	6 8 3 10
qui~a	7 2 3 5
qui~ai	3 1 12 5
qui~aux	5 0 1 6
qui~avait	11 8 5 5
qui~avec	4 20 6 5
qui~beb	6 7 2 3
qui~cand	-7 -7 -5 -1
qui~chois	-3 -4 -5 -4
qui~dan	10 6 4 4
qui~de	-3 2 0 12
qui~desandu	3 3 11 3
qui~dit	10 10 4 5
qui~ele	-6 -7 -5 -5
qui~encor	-1 -6 -5 -5
qui~est	8 7 3 3
qui~et	2 6 3 8
qui~etait	0 8 -1 0
qui~expre	1 6 1 2
qui~frap	-10 -8 -7 -7
qui~ici	10 16 7 7
qui~il	14 5 5 5
qui~jam	0 0 1 9
qui~jou	1 1 2 6
qui~la	2 12 6 9
qui~lais	-13 -9 -10 -9
qui~lanc	8 0 2 2
qui~le	-1 6 3 -2
qui~les	4 5 19 5
qui~mal	6 3 1 1
qui~mem	1 0 1 8
qui~moi	-2 -7 -6 -5
qui~mon	14 7 4 4
qui~mont	-5 -6 -7 -5
qui~mordr	3 3 10 4
qui~ne	1 9 2 2
qui~ocup	-5 -6 -6 -5
qui~part	6 0 2 13
qui~pas	2 8 -5 -1
qui~pend	3 3 9 3
qui~pip	10 3 2 3
qui~pos	10 2 2 3
qui~post	1 0 6 0
qui~pour	0 -4 6 7
qui~que	1 7 -3 0
qui~ramen	5 4 8 3
qui~ranplac	5 4 13 5
qui~rempl	3 2 5 7
qui~restant	7 2 2 6
qui~se	7 2 2 6
qui~son	-5 -7 -1 -5
qui~soup	9 3 3 3
qui~sur	9 3 3 2
qui~tet	0 8 1 1
qui~touch	9 2 3 2
qui~toujour	-4 -6 -8 -5
qui~tout	-2 -2 11 -1
qui~traver	2 2 11 2
qui~trop	5 -6 -4 -4
qui~un	1 11 8 2
qui~veut	-6 -7 -6 -6
qui~voul	13 4 4 4
r	16 2 5 4
rabatu	8 0 2 2
rabes	1 26 5 4
rabes @given	-1 6 1 1
rabes @shame	0 6 1 1
rabes dev	0 6 1 1
rabes tout	-1 6 1 1
rabes~chac	2 8 2 2
rabes~cliant	0 6 1 1
rabot @me	3 3 9 3
rac	9 7 11 5
racl	12 1 9 4
racl au	-10 -7 -7 -6
racompagn	-5 6 -1 -2
racompagn chac	0 6 1 1
racompagn~soir	0 7 1 1
racont	-7 -5 -8 -7
racont @given	-9 -6 -7 -9
racont @me	-5 -6 -8 -7
racont a	2 17 4 8
racont ce	2 -8 -4 -5
racont chac	-9 -13 -9 -9
racont comant	-7 -8 -6 -6
racont des	-3 -5 -4 -3
racont le	-3 -11 -8 -7
racont mon	-9 -4 -7 -7
racont son	-6 -7 -5 -5
racont sur	-6 -8 -6 -6
racontant	4 9 3 3
racont~a	-13 -4 -8 -9
racont~au	6 -1 1 1
racont~avec	0 7 1 1
racont~blagu	-3 -5 -4 -3
racont~ca	0 7 1 1
racont~cliant	4 12 5 5
racont~coleg	7 4 3 3
racont~de	-3 -6 -5 -4
racont~ele	-6 -7 -5 -5
racont~et	-5 -6 -4 -4
racont~guer	-6 -6 -5 -5
racont~il	2 -7 -3 -3
racont~istoir	-3 -9 -6 -5
racont~je	-10 -1 -6 -7
racont~journ	-1 -6 -3 -4
racont~le	12 14 7 7
racont~ne	0 8 2 2
racont~nuit	1 9 2 2
racont~pend	-7 -8 -8 -8
racont~ses	-9 -13 -9 -9
racont~son	-14 -11 -9 -9
racont~stag	-6 -6 -5 -5
racont~tout	2 8 3 2
racont~vie	2 9 3 3
racord	4 4 16 4
racord le	4 4 11 4
racord une	2 2 7 2
racord~le	2 2 6 2
racord~pris	3 3 10 4
racroch	0 2 2 17
racroch au	2 2 4 16
racroch~apre	0 0 1 7
racroch~nez	2 2 4 16
rad	-12 -14 -12 -12
rad et	3 3 7 3
radial	2 2 12 3
radiateur	-3 -6 -5 -5
radio	-8 -6 1 -6
radio @given	-7 -7 -7 -6
radio avec	3 3 7 3
radio de	-8 -7 -9 -7
radio du	3 3 10 3
radio~de	3 3 7 3
radio~genou	1 2 7 2
radio~tabli	3 3 7 3
rai	2 3 6 13
rai les	3 3 3 15
rail	4 4 11 4
rai~cas	3 3 3 15
ral	-14 -15 -12 -2
ral contr	-7 -6 -6 -7
ralant	-5 -8 -7 -7
ral~la	-13 -12 -11 -12
ral~le	-7 -8 -8 -7
ral~meteo	-6 -6 -5 -6
ram	-11 -10 -6 -8
ram des	-8 -8 -9 -7
ram les	2 0 9 2
ramadan	-7 -3 -5 -5
ramas	2 24 4 5
ramas ses	1 9 2 3
ramas~a	4 11 2 4
ramas~megot	2 12 2 3
ramen	10 -1 5 -1
ramen a	0 1 9 1
ramen~ferm	2 3 8 3
ramen~la	2 2 10 1
ramoneur	-1 -3 6 0
ramp	4 5 10 3
ramp dan	1 0 9 1
ramp~le	2 7 7 3
ram~egil	3 2 9 3
ram~feuil	-6 -7 -9 -6
ram~la	-6 -6 -8 -5
ram~oeuf	-7 -9 -11 -7
ram~seringu	4 4 9 4
ram~usag	5 5 15 6
ranbours	-6 -7 -5 -6
rancontr	-12 -13 -12 -12
rang	-7 -8 -6 -7
rang @alone	8 7 21 11
rang @given	-7 -8 -8 -6
rang @me	3 -12 -7 -8
rang a	5 9 3 3
rang derier	2 2 8 5
rang des	-8 -9 -8 -4
rang le	-4 -7 -7 -6
rang les	-10 -14 -11 -10
rang ma	9 -1 0 -1
rang mon	-13 -15 -10 -11
rang netoiag	-5 -6 -7 -5
rang tout	-7 -8 -8 -6
rang~a	-4 -2 -6 -4
rang~carton	3 2 17 4
rang~chanbr	5 0 5 0
rang~dan	-6 -6 -4 -5
rang~de	-7 -6 -2 -5
rang~des	1 6 1 2
rang~en	-8 -9 -11 -7
rang~et	13 1 3 3
rang~jeux	-3 -4 -5 -3
rang~le	7 6 10 5
rang~par	-12 -12 -13 -10
rang~reserv	-9 -8 -9 -8
rang~surgel	4 4 13 4
rang~telefon	-10 -10 -9 -9
rang~tub	4 4 10 5
rang~vid	-9 -10 -14 -9
ranplac	9 3 26 6
ranplac la	4 3 12 3
ranplac~disjoncteur	1 1 4 2
ranplac~est	-2 -4 5 -1
ranvers la	1 6 1 1
ranvers~poubel	0 7 1 1
ranvoi	5 14 2 13
ranvoi @deed	3 14 3 3
ranvoi @given	3 14 3 3
ranvoi @not	3 14 3 3
ranvoi pas	3 14 3 3
rapel @me	-8 -5 -4 3
rapel~que	2 11 3 2
rapid	-4 -9 -7 -8
raport	-2 -4 -8 -3
raport @he	-1 -5 -3 -4
raport a	2 9 3 3
raport ce	-6 -8 -6 -6
raport il	-1 -5 -3 -4
raport~soir	-6 -8 -6 -6
ras	0 2 2 10
ras le	1 -1 0 12
ras une	0 1 5 1
rasism	-6 -7 -7 -6
rasism dan	-5 -6 -6 -5
rasur	-8 -10 -7 -8
ras~au	0 0 6 0
ras~bol	3 1 2 14
ras~le	1 6 1 9
ras~nuc	1 2 7 2
rat	0 -3 -7 2
rat @hour	6 3 2 2
rat @shame	1 6 2 2
rat les	-7 -6 -8 -6
rat tout	1 -1 1 7
rat une	6 4 8 4
ratrap	9 1 2 2
rat~ce	2 3 3 9
rat~feuil	-7 -6 -8 -6
rat~march	6 3 9 4
rat~que	1 -1 1 7
rav	-10 -11 -8 -10
rav de	-8 -8 -7 -9
rayon @deed	-1 9 1 1
rayon @i	10 3 -1 6
rayon @rays	3 3 9 3
rayon @sex	-5 -7 -6 -5
rayon des	-2 -7 -9 -7
rayon et	7 7 4 3
rayon je	10 3 -1 6
rayon x	3 3 9 3
rayon~a	2 8 1 1
rayon~ai	7 0 -4 0
rayon~de	-5 -5 -6 -5
rayon~il	-6 -5 -5 -5
rayon~je	1 0 5 3
rayon~le	6 5 -2 1
rayon~me	1 7 2 4
re @charge	3 3 9 6
reaction	12 2 4 4
reali	4 10 4 12
realit	-6 -7 -7 -6
realit virtuel	-6 -7 -7 -6
rebord	5 5 14 6
rebu	5 7 2 2
recet	-12 -15 -9 -12
recet a	-5 -6 -6 -7
recet du	-5 -8 0 -5
recet~jour	2 1 9 2
recharg	0 0 5 0
reclam	8 -9 -2 2
reclam des	12 -1 2 2
reclam~de	3 -2 0 6
reclam~nud	8 -2 1 1
recoit une	5 0 0 1
recoit~baf	5 0 0 1
recol	0 9 1 1
recomanc	-1 -4 -8 -1
recomand	-12 -12 -15 -10
recomant	8 8 1 -3
recomant a	10 6 1 1
recomant avec	10 10 4 3
recomant~coup	7 1 1 1
recomant~me	13 8 3 3
recon	-9 -4 -10 -7
recon a	-5 -6 -7 -5
reconetr	-10 -10 -11 -9
reconetr un	-5 -5 -6 -4
recop	-9 -6 -11 -8
recop la	-4 -5 -6 -4
recop les	-6 -7 -7 -5
recop~de	-4 -4 -5 -4
record @hit	2 8 9 3
record batu	2 8 9 3
record de	-6 -7 -6 -5
recousu	-7 -7 -7 -6
recr	5 0 5 7
recrach	5 11 2 3
recrut	0 5 0 0
recu	11 -3 -2 -2
recu de	1 1 5 1
recu une	16 1 6 4
recul	11 10 12 5
recuper	1 5 11 10
recu~casc	-6 -6 -8 -5
recu~dan	7 0 4 2
recu~la	3 1 5 2
recu~mesag	7 2 2 2
redac	-6 -6 -6 -5
redac @adult	-6 -6 -6 -5
redac chef	-6 -6 -6 -5
redac~a	-6 -6 -6 -5
redemand	-1 7 0 0
redemand @me	-2 10 1 1
redemand mon	-2 10 1 1
redemar	-9 -6 -6 -6
redir	-6 -5 -6 -8
redout	-5 -6 -5 -5
ref	-7 -7 -8 -3
ref @me	1 2 2 10
ref le	-6 -8 -4 -5
ref mon	1 2 2 10
refectoir	5 1 1 9
refectoir @i	5 1 1 9
refectoir je	5 1 1 9
refer	-3 0 -1 8
refer @i	-1 -1 -1 7
refer je	-1 -1 -1 7
referm	12 0 2 2
referm le	10 2 2 3
referm~sur	9 4 7 4
refer~fois	2 8 2 2
refer~le	2 8 2 2
refil une	2 6 8 3
reflech	24 10 8 12
reflecteur	-13 -14 -19 -13
reflex	1 14 0 0
refug	-11 -9 2 -7
refug~a	-6 -3 6 -2
refus	0 11 -6 -2
refus ca	9 3 3 3
refus de	7 17 4 5
refus le	-7 -7 -9 -6
refus que	-7 0 -7 -7
refusant	2 6 2 2
refusant de	2 6 2 2
refus~je	-6 -2 -6 -6
refus~mon	2 7 3 3
refus~ont	1 5 1 2
refus~serv	1 6 1 2
refus~soup	9 3 3 3
regard	-3 -2 -5 -1
regard @alone	-5 -5 -6 -4
regard @i	4 4 9 3
regard @me	-3 21 1 9
regard @not	2 1 -2 6
regard de	-3 5 7 -1
regard dedan	4 18 3 5
regard depuis	-13 -15 -15 -13
regard des	-6 -5 -6 -6
regard eleur	18 3 10 6
regard en	20 5 5 3
regard je	4 4 9 3
regard la	-8 -8 -10 1
regard le	-3 -5 -6 0
regard les	3 5 4 15
regard mais	4 8 8 4
regard me	0 8 2 1
regard mes	3 14 4 8
regard mon	-4 7 -3 -1
regard par	-1 -7 -5 -5
regard pas	8 3 3 5
regard une	-4 -5 -4 -1
regardant	7 8 1 1
regardant en	1 6 1 2
regardant~ri	1 6 1 2
regard~arc	2 2 11 2
regard~au	-6 -6 -7 -6
regard~autr	0 -2 0 7
regard~bas	20 8 5 3
regard~chosur	2 7 2 2
regard~coup	-5 -5 -6 -4
regard~de	5 4 4 17
regard~des	-13 -11 -13 -11
regard~desus	-1 -6 -3 -4
regard~egout	3 2 11 3
regard~en	4 16 5 8
regard~et	-7 -4 -3 3
regard~fotos	6 9 7 15
regard~gest	-6 -6 -5 -5
regard~haut	1 12 3 2
regard~heur	-5 -5 -6 -3
regard~jusc	5 8 4 11
regard~la	-13 -11 -13 -11
regard~les	7 -2 -1 2
regard~loin	-6 -6 -6 -6
regard~longtanp	9 3 2 3
regard~orlog	6 7 8 23
regard~pas	-5 -6 -7 -5
regard~pont	9 1 2 1
regard~reflech	8 5 3 3
regard~rue	-1 -1 -2 6
regard~son	-8 -8 -7 -7
regard~tout	4 5 4 13
regard~travel	2 5 2 7
regard~un	2 3 1 6
regiseur	-6 -7 -6 -6
registr	-6 -8 -9 -6
registr des	-4 -4 -6 -4
regl @adult	8 2 3 3
regl @me	11 0 3 3
regl @shout	-8 -10 -8 -7
regl @weak	8 2 3 3
regl ca	-8 -7 -6 -7
regl com	8 2 3 3
regl de	4 10 6 4
regl en	2 -8 -9 -6
regl et	1 8 2 1
regl le	5 1 12 2
regl mon	11 0 3 3
regl ou	1 6 2 2
regl pour	-8 -10 -8 -7
regl~a	6 2 7 3
regl~coi	1 6 2 2
regl~compt	8 0 2 2
regl~dan	8 2 3 3
regl~en	-9 -10 -10 -9
regl~fer	11 1 0 2
regl~fesco	3 3 8 3
regl~il	13 2 3 4
regl~les	9 2 5 4
regl~tous	-8 -10 -8 -7
regl~un	-10 -9 -9 -8
regret	2 4 3 11
regret de	4 4 4 14
regret~avoir	4 4 4 14
regret~chois	4 4 4 14
rejoindr	15 1 3 2
rejoint	8 0 1 1
rejoint dan	8 0 1 1
rel	0 6 3 2
relev	-13 -14 -16 -13
relev~le	-8 -7 -7 -6
religion	0 11 2 2
relir	-9 -10 -9 -8
relu	-8 -11 -10 -2
relu @me	-4 -5 -4 -4
relu~et	-4 -5 -5 -5
rem	0 -3 8 2
rem le	1 0 6 1
remarc	0 16 0 6
remarc que	-9 -12 -9 -9
remarc sur	-5 11 -1 -2
remarc~je	-4 -16 -10 -10
remarc~mes	-2 10 2 1
remarc~ne	0 -8 -4 -5
remarc~son	2 7 2 1
remerc	-15 -21 -16 -16
remerc~le	-7 -7 -6 -6
remersi	-10 -10 -8 -8
remont les	-1 -1 8 1
remontant	1 7 6 2
remont~au	3 3 9 4
remont~casi	3 3 9 4
remorc	3 2 15 4
rempl	-9 -9 -7 -7
rempl la	-4 -4 -7 -4
rempl le	-11 -12 -16 -11
rempl les	3 0 12 2
rempl mon	0 6 0 1
rempl un	-4 -4 -6 -4
rempl~bidon	3 2 6 3
rempl~carnet	-5 -6 -6 -5
rempl~de	3 4 11 3
rempl~distributeur	-5 -6 -8 -5
rempl~tablo	-4 -4 -7 -4
rempl~ver	5 10 11 6
remu	2 1 12 3
rem~apre	4 4 8 4
rem~ca	1 1 3 5
rem~cour	3 3 6 3
renard	-9 -10 -6 -8
rend	-3 -7 1 3
rend @sad	6 2 4 14
rend trist	4 3 4 15
rend vous	-11 -13 -3 -9
rendu	-11 -12 -7 -10
rendu de	0 2 8 2
rendu~monai	4 4 15 5
rendu~sur	1 2 10 2
rend~il	4 2 9 3
rend~monai	7 1 6 2
renifl	4 16 4 5
rentr	9 4 5 8
rentr @deed	2 -6 -3 -3
rentr @given	-2 -9 -8 -7
rentr @i	4 3 3 7
rentr @not	-4 -3 -5 -2
rentr @one	-8 -7 -8 -7
rentr @tired	-10 -11 -9 -11
rentr a	1 -7 -5 -6
rentr au	3 0 -1 8
rentr avec	9 10 4 4
rentr dedan	7 0 1 1
rentr des	3 3 8 3
rentr du	8 1 1 1
rentr en	2 9 2 1
rentr et	5 0 1 11
rentr je	4 3 3 7
rentr les	1 1 11 1
rentr on	-8 -7 -8 -7
rentr pas	2 -6 -3 -3
rentr tard	5 -3 -1 -1
rentr une	0 0 9 2
rentr~a	-13 -12 -7 -12
rentr~cand	-2 11 2 2
rentr~clio	2 2 11 3
rentr~coleg	2 2 3 11
rentr~dan	-7 -3 1 -3
rentr~dor	0 -1 1 7
rentr~et	-8 -7 -9 -10
rentr~il	12 3 4 4
rentr~jant	-7 -6 -7 -6
rentr~je	10 5 4 13
rentr~la	-10 -1 -2 -1
rentr~le	9 -2 5 1
rentr~ma	-6 -7 -5 -5
rentr~miself	6 1 2 1
rentr~moi	0 -7 -3 2
rentr~par	6 -1 0 -1
rentr~pleur	2 4 2 7
rentr~sur	1 1 6 2
rentr~toi	2 11 2 3
renur	0 1 5 2
renur~la	0 1 5 2
rep dan	1 0 7 1
repans	0 7 1 5
repans a	1 7 2 4
repar	-7 -9 -9 -9
repar a	-6 -6 -6 -5
repar les	8 12 7 6
repar une	-11 -12 -13 -10
repart	-5 -1 -5 -6
repart~le	7 3 3 3
repas	11 7 5 5
repas @i	12 2 2 3
repas je	12 2 2 3
repas~ai	12 2 2 3
repet	-3 7 -5 -4
repet @me	1 7 2 2
repet a	-7 -5 -6 -6
repet la	-8 -10 -7 -7
repet le	-4 -6 -4 -4
repet que	6 17 5 3
repetit	-12 -12 -7 -11
repet~et	2 -6 -2 -2
repet~fois	6 8 4 3
repet~fras	1 6 2 1
repet~il	11 1 3 4
repet~je	3 9 2 1
repet~le	1 8 2 2
repet~ou	-5 -7 -6 -5
repet~suis	-1 6 1 0
repl	5 4 10 12
replac	6 2 1 2
replic	-7 -6 -7 -5
repond	5 7 -1 7
repond @deed	7 4 3 9
repond @given	7 4 3 9
repond @not	11 5 4 10
repond pas	7 4 3 9
repond plus	8 1 2 5
repond toujour	-6 -7 -5 -6
repondr	-7 1 -7 -4
repondr au	-10 -12 -11 -10
repondr que	2 6 2 2
repondr~telefon	-7 -10 -8 -8
repondu	-6 -14 -12 -9
repondu au	-9 -11 -9 -10
repondu~ce	-7 -6 -6 -6
repondu~telefon	-9 -11 -9 -10
repons	-11 -7 -9 -10
repos	-14 -19 -20 -19
repous	13 5 3 4
repr	-19 -22 -17 -17
repr parc	-5 -6 -4 -4
repr sur	-8 -9 -8 -7
reprand	1 6 2 2
reprandr	-8 -2 -8 -6
represant	3 16 10 6
represant~a	0 10 3 3
repris	6 14 4 5
reproch	4 5 4 25
reproch le	2 2 2 10
reproch~atent	2 2 2 10
repr~je	-5 -6 -4 -4
repr~mon	-6 -7 -6 -6
repr~que	-5 -6 -4 -4
rep~je	2 7 3 6
rep~me	-6 -7 -6 -6
rep~que	1 8 2 2
resanbl	-12 -8 -13 -10
resanbl a	-7 -3 -9 -6
resanbl~des	-7 -7 -8 -6
resanbl~sac	1 7 2 2
resept	-4 -4 -6 -4
resept de	-4 -4 -6 -4
reseption~malad	4 3 9 4
resept~comand	-4 -4 -6 -4
resept~la	-4 -4 -6 -4
reser	-1 -5 -5 -4
reserv	9 5 1 3
reserv @alone	3 6 2 2
reserv a	3 8 2 3
reserv avec	8 1 3 3
reserv de	-9 -8 -9 -8
reserv du	4 11 3 4
reserv ele	6 0 1 1
reserv et	6 3 2 2
reserv~a	15 13 5 6
reserv~adult	-5 -6 -6 -5
reserv~des	1 8 1 2
reserv~ferm	6 1 2 2
reserv~les	1 8 2 2
reserv~me	8 6 3 2
reserv~ont	-7 -4 -5 -5
reserv~plus	-1 0 7 4
reserv~y	-6 -5 -5 -5
reser~avec	-7 -6 -8 -6
resiclag	-6 -8 -7 -6
residant	10 1 3 4
residant @adult	4 10 4 4
residant @me	6 -2 0 6
residant avec	3 5 13 8
residant de	-4 -4 -5 -4
residant du	0 1 5 1
residant me	6 -2 0 6
residant qui	8 1 0 1
residant~aid	1 2 7 2
residant~au	4 2 6 2
residant~ele	8 5 3 4
residant~je	5 3 2 6
residant~le	7 0 8 3
residant~lit	0 1 5 1
resin	1 0 8 2
resin @chem	3 3 8 3
resin epoxi	3 3 8 3
resin et	3 3 9 4
resin~aseton	3 3 7 3
reson	-9 -12 -12 -3
reson de	14 6 3 -1
reson presis	2 0 1 8
reson~etre	7 5 2 -1
resort	4 -7 3 -2
respect	-10 -10 -11 -10
respectu	-4 -6 -4 -4
respir	15 20 12 4
respons	3 7 -4 -3
respons @deed	5 1 1 1
respons @grab	7 1 1 1
respons @me	5 7 1 0
respons a	4 10 0 1
respons du	7 4 3 3
respons est	-5 -7 -5 -5
respons me	5 7 1 0
responsabilit	1 1 9 2
respons~a	1 5 -1 -1
respons~des	-2 8 1 2
respons~dit	4 14 5 5
respons~ecrit	5 2 1 1
respons~et	-1 -6 -3 -4
respons~jet	10 2 2 3
respons~la	1 -7 -4 -4
respons~que	4 10 4 4
respons~rayon	7 4 3 3
respons~teroris	1 6 1 1
rest @alone	-7 -2 -3 -6
rest @bore	-6 -5 -7 -4
rest @charge	1 3 10 1
rest @given	5 8 11 5
rest @hide	2 4 1 1
rest @home	3 6 11 4
rest @hour	-7 -6 -9 5
rest @insult	2 1 3 13
rest @sad	1 3 10 1
rest @shame	-10 -7 -10 1
rest @stop	11 0 0 2
rest a	-11 -4 -11 4
rest apre	-9 -15 -11 -11
rest asis	-6 -5 -7 -4
rest au	-6 -4 -8 -3
rest avec	6 -1 2 8
rest chez	3 6 11 4
rest dan	3 9 9 3
rest debout	-10 -7 -10 1
rest dedan	-7 -8 -3 -7
rest derier	-12 -11 -14 -10
rest du	7 3 5 3
rest en	-1 7 -1 2
rest encor	-1 0 0 6
rest entre	2 4 1 1
rest ici	-8 -1 -7 -6
rest jusc	-7 -7 -4 -8
rest la	7 4 1 1
rest le	8 1 2 0
rest les	-9 -8 -8 -7
rest ouvert	0 -8 -5 -4
rest plus	-1 -2 2 6
rest seul	1 3 10 1
rest sur	3 9 4 12
rest tard	7 2 2 2
rest toujour	-8 -3 -9 -7
rest tout	7 0 2 5
rest zen	-8 -9 -7 -9
restant	11 7 0 6
restant~le	7 1 2 2
resto	1 4 17 3
resto a	3 3 13 3
resto etait	1 1 6 1
restor	4 -3 13 3
restor @i	4 1 9 3
restor je	4 1 9 3
resto~22	2 2 10 2
resto~h	2 2 10 2
rest~21	-8 -8 -8 -7
rest~autr	6 3 11 4
rest~avec	-1 0 10 -1
rest~bas	-6 -7 -6 -6
rest~ce	-5 -7 -5 -5
rest~chais	1 0 2 12
rest~cot	5 4 1 7
rest~cuisin	4 12 3 4
rest~de	-8 -7 -11 -3
rest~jour	3 7 4 13
rest~la	-8 -6 -6 -2
rest~le	3 2 2 8
rest~les	2 4 7 1
rest~lign	-6 -6 -8 -5
rest~longtanp	-8 -8 -9 -8
rest~lui	2 6 2 2
rest~meson	2 5 3 12
rest~mon	6 11 5 11
rest~nous	-1 4 0 0
rest~ouvert	-9 -8 -8 -7
rest~plus	8 1 2 0
rest~port	-11 -10 -11 -9
rest~sal	5 5 13 5
rest~yeux	-9 -8 -8 -7
resultat	3 3 18 5
resusit	-4 -5 -6 -5
retard	-7 -8 -10 -12
retard @he	-2 -6 -4 -3
retard il	-1 -5 -3 -2
retard~minut	-6 -7 -5 -5
retard~reson	-4 -5 -3 -3
reten	-6 -8 -6 -6
reten tous	-6 -9 -7 -7
retenu	-10 -9 -12 -6
retenu @me	1 5 2 7
retenu mes	1 5 2 7
retenu~larm	1 5 2 7
reten~les	-6 -9 -7 -7
reten~prenom	-6 -8 -6 -6
retiant	7 -8 -6 -6
retir	10 12 13 4
retir @me	7 -1 3 0
retir le	7 4 6 2
retir ma	7 -1 0 0
retir~chais	7 2 1 1
retir~de	3 6 12 5
retir~expre	13 0 1 2
retomb	3 3 10 10
retouch	-7 -7 -6 -6
retour	13 10 19 19
retour @i	1 0 0 8
retour je	1 0 0 8
retourn	4 19 3 10
retourn @goback	0 5 0 -2
retourn @me	1 6 1 1
retourn a	5 6 2 2
retourn au	2 7 2 3
retourn dan	3 14 4 4
retourn demen	0 5 0 -2
retourn en	3 2 3 16
retourn la	0 8 2 1
retourn mes	1 6 1 1
retourn~a	2 11 2 2
retourn~bas	0 8 2 1
retourn~cour	3 2 3 14
retourn~la	6 13 4 4
retourn~me	1 5 2 1
retourn~poch	1 6 1 1
retourn~que	1 10 2 1
retourn~ta	1 11 1 -1
retour~deux	1 0 0 8
retret	-3 -10 -4 -6
retrouv	5 12 5 2
retrouv @alone	1 5 8 2
retrouv @charge	1 5 8 2
retrouv @given	6 6 9 3
retrouv @me	2 13 4 8
retrouv @sad	1 5 8 2
retrouv dan	-10 -7 -10 -8
retrouv ma	2 7 2 7
retrouv mon	0 7 2 1
retrouv seul	1 5 8 2
retrouv~avec	1 5 8 2
retrouv~dan	-4 6 -2 -2
retrouv~et	1 8 3 9
retrouv~lui	-3 8 0 0
retrouv~tictoc	0 7 2 1
reunion	-5 -5 -10 -1
reunion @given	1 1 1 6
reunion @i	5 4 3 13
reunion de	-5 0 -6 -5
reunion je	5 4 3 13
reunion sur	-8 -9 -8 -7
reunion tout	1 1 1 7
reunion~ai	3 3 2 12
reunion~apre	2 2 2 8
reunion~chanti	-5 -6 -7 -5
reunion~dan	-5 -6 -7 -5
reunion~le	3 3 2 6
reunion~les	-5 -6 -4 -4
reus	-13 -15 -13 -14
reus la	6 2 7 2
rev	-7 -5 -11 0
rev de	6 3 3 10
rev que	-11 -8 -9 -10
revanch	-9 -8 -8 -7
revel	6 -3 6 13
revel @deed	8 1 2 3
revel @given	8 1 2 0
revel @not	10 2 3 1
revel a	-1 1 -1 18
revel pas	8 1 2 0
revel son	3 3 4 14
revel~3	1 1 2 8
revel~ca	7 1 2 1
revel~h	1 1 2 8
revel~heur	-4 -3 -5 5
revel~je	5 5 13 10
reven	1 3 1 12
reven le	-7 -5 -5 -5
revenu	8 3 4 9
revenu a	1 4 6 1
rever	11 2 1 3
reverant	0 11 1 2
reviant	17 2 1 6
reviant @deed	6 7 3 2
reviant @given	6 7 3 2
reviant @not	7 7 3 7
reviant pas	6 7 3 2
revoir a	-6 -6 -6 -6
revoir le	6 5 2 3
revois	9 5 7 33
revois la	3 3 4 12
revois le	2 1 2 9
revois~en	3 2 2 8
revois~scen	3 3 4 12
revois~tout	6 2 3 7
rev~a	-9 -12 -8 -8
rev~conduis	-7 -7 -8 -7
rev~etre	2 2 2 7
rev~je	-8 -8 -7 -7
rev~me	-8 -6 -6 -7
rez	-6 -6 -6 -5
rez de	-6 -6 -6 -5
rez~chaus	-6 -6 -6 -5
rhum	-7 0 -4 -5
rhum~la	4 15 6 5
ri @alone	8 1 2 2
ri de	3 13 4 4
ri derier	8 1 2 2
rican	1 12 2 1
ricanant	-3 8 1 1
ricard	1 9 2 2
rido	1 -5 5 -3
rido @booze	-5 -5 -7 -5
rido @cry	-5 -5 -7 -5
rido @hurt	-5 -5 -7 -5
rido roug	-5 -5 -7 -5
rien	1 4 -1 8
rien @deed	-1 2 -3 8
rien @given	-6 -5 -8 1
rien @height	-2 -1 -5 0
rien @i	6 0 1 14
rien @lure	-4 -8 -6 -5
rien @not	7 4 3 7
rien @see	-3 13 -2 -1
rien @throw	4 4 3 7
rien @told	3 -6 -9 -10
rien @touch	0 -1 -1 6
rien a	-3 -2 -4 10
rien au	-1 6 0 -1
rien ce	0 2 0 9
rien dan	1 7 2 1
rien de	-10 -13 -5 -16
rien demand	-7 -11 -9 -11
rien depuis	13 -2 0 0
rien dir	-9 -13 -15 -13
rien dit	14 3 1 -1
rien et	5 9 4 13
rien fait	-2 -1 -5 0
rien ici	1 1 3 16
rien je	6 0 1 14
rien just	9 14 6 5
rien mem	1 1 1 7
rien ne	11 -4 1 12
rien pas	2 1 2 9
rien que	6 20 7 1
rien racont	4 15 7 12
rien touch	2 2 3 9
rien ven	-5 -6 -5 -6
rien vu	0 7 -1 -2
rient	-1 5 1 7
rien~antandr	1 9 2 1
rien~cas	2 0 9 0
rien~ce	0 5 3 15
rien~de	-7 2 -6 -1
rien~des	3 11 3 6
rien~difisil	-5 -6 -6 -6
rien~en	1 11 2 -2
rien~est	1 3 2 13
rien~et	6 -1 0 1
rien~etait	12 1 2 3
rien~fair	3 6 3 19
rien~fait	2 1 3 13
rien~il	5 9 3 3
rien~ils	1 2 7 8
rien~interes	1 1 1 7
rien~jet	-6 -6 -5 -7
rien~jour	8 0 1 -2
rien~just	1 1 7 1
rien~la	1 4 -1 8
rien~le	5 5 -1 0
rien~me	9 7 9 19
rien~mech	4 5 9 3
rien~mem	-2 -1 -1 6
rien~perd	2 1 2 8
rien~person	5 0 1 0
rien~pet	-1 6 1 -1
rien~que	1 1 3 16
rien~redir	-8 -9 -8 -9
rien~rien	-2 -2 -2 6
rien~signal	-3 -9 -7 -8
rien~spesial	-5 -3 2 -6
rien~suis	3 1 3 9
rien~tabl	2 2 2 8
rien~tout	-10 -6 -11 -8
rien~un	-1 -2 8 0
rien~une	-4 -9 -7 -8
rien~voir	-5 -7 -4 -4
rigol @deed	10 -1 1 1
rigol @given	11 8 2 3
rigol @i	4 -6 -3 -2
rigol @not	10 -1 1 1
rigol @shout	1 9 2 1
rigol a	-5 -7 -5 -5
rigol bien	2 8 2 2
rigol de	2 11 4 4
rigol et	-6 2 -3 -3
rigol je	4 -6 -3 -2
rigol pas	10 -1 1 1
rigol pour	1 9 2 1
rigol tout	3 11 2 3
rigolad	-5 -7 -6 -6
rigolant	2 16 2 2
rigolo	-7 -6 -6 -5
rigol~a	3 3 4 11
rigol~ai	11 2 3 4
rigol~aus	1 6 2 2
rigol~et	0 6 1 1
rigol~je	6 10 2 2
rigol~la	1 -1 1 8
rigol~le	0 -10 -7 -5
rigol~les	-8 -7 -6 -6
rigol~moi	7 14 5 5
rigol~rien	1 9 2 1
rigol~seul	3 11 2 3
rigol~tout	5 0 1 1
rinc	3 9 21 11
rinc a	0 2 10 2
rinc au	1 2 10 3
rinc~la	0 1 10 1
rir	-4 2 -7 -6
rir @given	-6 -4 -5 -5
rir @he	5 9 3 4
rir @i	8 3 1 2
rir avec	-13 -17 -13 -12
rir cand	-12 -16 -10 -10
rir de	4 16 6 5
rir et	-7 -6 -5 -7
rir ils	6 10 4 5
rir je	8 3 1 2
rir tout	-6 -4 -5 -5
rir~ai	0 -9 -4 -4
rir~ca	-9 -11 -7 -7
rir~cuisin	3 7 3 3
rir~de	2 6 2 2
rir~je	-7 -6 -5 -6
rir~la	-8 -8 -7 -7
rir~le	-15 -18 -13 -13
rir~mais	8 6 4 4
rir~paus	-4 -6 -4 -4
rir~peroset	-5 -8 -5 -5
rir~que	-7 -8 -6 -6
rir~son	4 8 4 4
ris	2 19 2 2
ris de	4 12 3 3
risc	-12 -9 -12 -10
ris~la	4 12 3 3
ris~sal	4 12 3 3
rit	-8 1 -6 -6
rivier	6 5 1 2
riz	-9 -9 -9 -8
ri~ai	3 5 8 3
ri~mes	1 8 1 2
rob	-11 -7 -10 -8
robinet	0 -7 -6 -4
robot	-12 -13 -13 -10
robot~dan	-6 -5 -7 -5
roi	-5 -5 -5 -5
roman	-12 -14 -11 -11
romeo	-7 -10 -8 -7
ronc	3 4 12 4
ronc a	3 4 12 4
rond	-10 -11 -10 -6
ronfl	-6 -3 -8 -5
ros	-9 2 -1 -5
rosi	-5 -7 -2 -5
ros~le	6 15 5 5
ros~tout	6 18 6 6
rotwel	6 5 15 6
rou @shout	-5 -5 -6 -4
rou de	11 2 3 4
rou pour	-5 -5 -6 -4
roug a	0 8 -1 1
roug au	1 0 8 1
roug avec	2 4 10 3
roug de	-1 0 -1 6
roug et	8 21 15 8
roug sur	2 4 14 4
roug~acuel	3 2 2 8
roug~anclum	3 3 10 3
roug~de	3 2 8 2
roug~est	2 -5 -8 -4
roug~le	8 14 24 14
roug~me	-6 -8 -6 -6
roul	4 1 7 -2
roul a	-1 3 7 1
roul avec	7 5 12 6
roul dan	7 1 0 1
roul et	3 2 10 3
roul les	-10 -11 -12 -9
roulo	2 3 16 4
roulo @i	0 2 8 2
roulo @machine	5 5 11 5
roulo @pressure	2 2 5 2
roulo compreseur	2 2 5 2
roulo je	0 2 8 2
roulo~ai	0 2 8 2
roul~je	7 1 5 3
roul~le	7 -4 3 0
roul~les	4 2 12 4
roul~moi	5 9 7 4
roul~sur	2 5 8 3
roumen	2 11 2 2
round	-7 -7 -7 -6
rous	8 9 17 7
rout avec	4 8 8 4
routi	-6 -5 -5 -5
routier	-4 -5 -6 -4
rout~je	9 0 4 3
roux a	-7 -7 -7 -6
rou~coup	11 2 3 4
rou~les	-5 -5 -6 -4
rou~voir	-5 -5 -6 -4
ruban	-6 -10 -6 -8
ruban @i	3 3 8 3
ruban je	3 3 8 3
ruban~ai	3 3 8 3
ruban~fait	6 6 14 7
ruch	0 1 9 1
ruch avec	1 1 5 2
ruch~apiculteur	1 1 5 2
ruch~le	2 2 8 3
rue	-5 0 0 0
rug	-5 -6 -5 -5
rugbi	6 -1 1 1
rumeur	-1 9 2 2
rumeur sur	-1 9 2 2
rumeur~a	-1 6 1 1
rumeur~moi	-1 9 2 2
ruptur	-8 -10 -8 -7
rush	1 0 7 1
rythm	3 3 2 17
rythm @i	2 3 2 8
rythm je	2 3 2 8
sabl	4 7 18 5
sabl~le	1 1 8 2
sabot	3 3 14 4
sabr	-6 -5 -1 -4
sabr a	3 2 6 3
sac @serve	1 7 2 2
sac a	5 13 7 4
sac de	1 4 10 0
sac et	8 1 6 2
sac poubel	1 7 2 2
sach	0 7 1 0
sachet	-6 6 -6 -4
sachet a	1 8 2 2
sachet~un	1 8 2 2
sacr	-9 -9 -12 -9
sacr~ce	-6 -6 -8 -6
sac~a	-4 -3 12 -2
sac~ce	-3 7 -2 -1
sac~dan	-3 2 -6 -3
sac~de	7 13 15 13
sac~dos	2 2 11 3
sac~farin	4 -1 5 1
sac~je	7 11 3 4
sac~les	1 8 0 1
sac~main	7 11 3 4
sac~me	1 4 8 3
sac~nous	7 1 2 2
sac~os	5 14 3 4
sac~simant	-1 -3 5 -1
sac~tout	3 6 9 3
sag	-12 -10 -11 -9
sag @mate	-5 -5 -5 -4
sag @sexist	-5 -5 -5 -4
sag fem	-5 -5 -5 -4
sages	-5 -5 -6 -5
sag~a	-5 -5 -5 -4
said	13 2 4 4
saign	15 -2 6 2
saign~peu	8 1 3 2
saign~poulet	2 3 8 3
sais	4 -3 -4 2
sais @bore	-8 -6 -2 -6
sais @deed	12 5 5 13
sais @given	16 8 6 17
sais @not	16 10 8 21
sais ce	9 5 3 3
sais combien	8 3 3 3
sais des	-7 -7 -7 -6
sais fair	-8 -6 -2 -6
sais ou	-7 -9 -8 -8
sais par	9 3 3 3
sais pas	17 8 6 17
sais plus	2 4 3 8
sais~ce	0 7 2 8
sais~comant	7 5 2 2
sais~dir	8 0 3 6
sais~en	8 3 3 3
sais~il	13 4 5 5
sais~je	1 0 2 10
sais~me	2 5 3 7
sais~ou	4 5 3 7
sais~parc	6 1 2 5
sais~pourcoi	1 5 3 8
sais~que	12 1 4 14
sais~si	2 2 2 7
sais~tu	7 1 2 2
sais~un	-6 -5 -6 -5
sait	22 20 2 11
sait @given	-7 -10 -9 -8
sait @not	6 11 1 1
sait jam	9 18 6 5
sait ou	7 7 3 3
sait pas	-2 -6 -5 -4
sait~avec	0 6 1 1
sait~etais	0 8 2 1
sait~habit	8 -1 1 2
sait~je	7 11 3 4
sait~les	0 6 1 1
sait~tu	6 0 1 1
sal @race	2 6 2 2
sal @shout	-6 -7 -8 -6
sal de	-8 -9 -6 2
sal des	-11 -10 -11 -10
sal gos	1 9 1 2
sal pend	4 3 10 4
sal pour	-6 -7 -8 -6
salad	-16 -18 -18 -14
salad et	-3 -4 -5 -3
saladi	-10 -10 -13 -9
saladi~la	-6 -6 -6 -5
salar	-9 -7 -7 -8
salon	5 -7 -3 -3
salon @me	7 1 4 2
salon me	7 0 1 2
salon~a	7 0 1 2
salu	-9 -2 -7 -6
sal~bain	6 3 5 3
sal~en	2 5 9 3
sal~est	2 8 2 9
sal~il	-7 -4 -6 -5
sal~le	-1 8 -1 1
sal~lectur	-7 -7 -7 -7
sal~on	2 11 2 3
sal~pas	1 9 1 1
sal~paus	-5 -1 -7 5
sal~que	6 7 1 2
sal~radio	4 3 10 4
sal~reunion	0 -1 -1 5
sal~tout	2 2 2 8
samed	6 4 15 4
samed @he	-6 -8 -8 -7
samed @i	2 3 7 7
samed et	5 0 13 1
samed je	2 3 7 7
samed~dimanch	1 1 10 1
samed~et	1 5 11 1
samed~que	8 0 1 2
san @booze	-10 -12 -10 -9
san @cloth	13 0 2 2
san @deed	-13 -10 -14 -11
san @deep	-6 -1 -6 2
san @despair	15 14 16 25
san @drunk	-7 -9 -7 -6
san @exclude	2 1 0 11
san @gear	2 3 26 4
san @grab	0 0 5 0
san @hide	-3 3 1 6
san @hour	3 3 10 3
san @intimate	0 0 5 0
san @lock	2 3 15 4
san @looks	9 0 3 8
san @me	15 7 6 17
san @mock	8 0 0 0
san @not	-1 -2 10 -3
san @quit	1 7 1 6
san @serveBar	-6 -8 -7 -6
san @shout	-6 -6 -5 -5
san @to	0 1 8 0
san @touch	-10 -10 -12 -10
san @weapon	-8 -6 -1 -5
san @wound	-1 8 1 2
san adult	3 3 10 3
san alcol	-7 -9 -7 -6
san aret	5 12 5 10
san asanseur	7 7 20 7
san casc	0 0 7 1
san ces	1 9 2 8
san cri	-7 -7 -7 -6
san fair	-7 -6 -8 -6
san gant	1 1 13 2
san masc	4 4 14 5
san me	-2 1 2 8
san moi	12 2 1 13
san mon	15 11 7 7
san parl	-3 3 1 6
san paus	3 3 10 3
san person	3 3 12 3
san que	-5 -10 -9 -2
san reson	5 2 4 21
san rien	0 -5 4 -2
san savoir	3 6 4 24
san se	-14 -14 -14 -13
san sentur	0 0 5 0
san touch	-10 -10 -12 -10
san un	-2 7 -2 -1
sandwich @selfharm	12 7 4 4
sandwich~en	2 5 10 1
sandwich~le	-2 3 -1 10
sandwich~sur	8 2 4 8
sandwich~un	2 4 2 6
sang	1 -6 3 -4
sang @i	-8 -8 -12 -8
sang @not	-5 -5 -6 -5
sang cand	8 -1 -1 1
sang du	3 3 8 3
sang et	2 0 7 1
sang je	-8 -8 -12 -8
sang partout	12 3 5 4
sangl	0 2 18 3
sanglot	0 9 1 2
sanglot dan	0 7 1 1
sanglot~la	2 11 3 3
sang~a	-5 -4 -4 -4
sang~ai	-8 -7 -7 -7
sang~chef	7 2 7 3
sang~chien	6 5 14 6
sang~de	-6 -6 -8 -5
sang~etait	-4 -4 -6 -4
sang~la	12 4 14 6
sang~le	8 -1 0 0
sang~les	10 3 5 4
sang~pas	-5 -5 -8 -5
sang~un	0 1 7 2
sang~une	4 4 10 4
saniter	11 5 21 7
saniter a	4 3 12 4
saniter~la	3 3 10 3
sanpoing	-9 -11 -12 -9
sansat	2 2 7 3
santimetr	11 12 14 8
santimetr de	8 4 1 2
santimetr~mon	3 0 7 2
santral	4 3 12 3
santral @chem	4 3 12 3
santral @heat	4 3 12 3
santral @pressure	4 3 12 3
santral vapeur	4 3 12 3
santrifug	3 3 7 3
san~a	8 -4 3 4
san~ai	3 1 6 2
san~aseoir	3 3 11 3
san~ce	-4 -8 -7 -7
san~dan	6 2 6 2
san~de	-2 -1 6 2
san~deconsantr	-6 -6 -7 -6
san~dedan	6 11 3 3
san~demand	-3 -6 -6 -5
san~dir	4 -1 -4 6
san~ele	1 1 5 6
san~enerv	-10 -8 -8 -9
san~expre	-4 -7 -8 -6
san~haut	13 3 4 4
san~la	5 11 6 2
san~lais	-7 -6 -7 -6
san~le	-9 -7 -7 5
san~les	0 3 8 2
san~ma	-1 -6 -4 -4
san~me	1 5 4 8
san~mes	9 1 2 2
san~mot	1 9 2 2
san~ni	1 1 12 2
san~on	0 -7 -7 -6
san~ou	5 2 9 15
san~parant	9 1 2 2
san~parc	4 1 6 2
san~pour	1 6 9 2
san~pourcoi	3 0 3 14
san~presis	2 0 1 8
san~regard	1 7 1 1
san~rien	-5 -5 -6 -6
san~san	-5 -5 -4 -4
san~si	1 7 2 1
san~y	-11 -10 -10 -9
saoul @i	10 1 2 4
saoul je	10 1 2 4
saoul~veux	9 1 1 -2
sapeur	-6 -6 -6 -5
sauc	-22 -25 -21 -20
sauc est	-7 -7 -6 -7
sauf	9 3 8 5
sauf @me	3 6 13 4
sauf moi	4 7 13 5
sauf que	11 5 4 8
sauf~je	8 3 2 5
sauf~me	6 -1 1 1
sauf~on	6 3 3 10
sauf~qui	-2 -7 -5 -5
saul	-8 -8 -8 -6
saun	6 0 2 2
saur @deed	0 12 2 4
saur @given	-1 7 1 2
saur @not	-1 7 1 2
saur pas	-1 7 1 2
saur~explic	1 10 2 4
saut	2 -6 6 -5
saut @shout	-10 -9 -10 -8
saut a	-7 -9 -7 -7
saut desus	-10 -9 -10 -8
saut le	5 11 12 6
sauv	-8 -9 -11 -10
sav	-4 -3 -9 -4
sav @deed	-5 -8 -8 -4
sav @given	-5 -8 -8 -4
sav @not	-1 -7 -7 -2
sav pas	-5 -8 -8 -4
savant	11 13 6 10
savant @deed	4 -3 1 7
savant @given	4 -3 1 7
savant @not	4 -3 1 7
savant pas	4 -3 1 7
savant que	1 9 2 2
savant~coi	1 0 1 7
savant~fair	1 0 1 7
savant~je	1 9 2 2
savant~moi	2 9 3 2
savoir	-1 9 -2 8
savoir @deed	-7 -7 -6 -7
savoir a	1 5 2 2
savoir ce	5 3 3 8
savoir ou	2 5 2 9
savoir pourcoi	3 0 3 14
savoir si	-1 11 2 1
savoir~il	-1 5 0 0
savoir~je	4 13 5 9
savoir~le	-7 -8 -7 -7
savoir~ma	1 9 3 2
savoir~que	5 3 3 8
savon	-9 -5 -15 -10
savon teribl	2 7 2 2
sav~coi	0 -7 -6 -7
sav~compt	2 7 2 2
sav~dir	-7 -7 -6 -7
sav~etait	1 0 2 7
sav~fair	6 0 0 -1
sav~je	3 0 2 7
sav~me	-9 -6 -8 -9
sav~ou	-2 -7 -4 0
scalpel	3 3 8 3
scan	-10 -10 -9 -9
scan des	-6 -6 -8 -5
scarif	11 1 7 2
scarifi	8 2 2 2
scen	-7 -6 -2 -3
scen @lock	2 1 9 2
scen @shout	-5 -7 -5 -5
scen en	3 2 2 8
scen hurl	-5 -7 -5 -5
scen ou	-6 -8 -6 -6
scen~boucl	3 2 2 8
schem	-9 -10 -9 -8
sci	-2 -2 7 -1
sci @deed	4 10 8 5
sci @given	3 8 3 3
sci @not	3 8 3 3
sci a	3 2 16 4
sci pas	3 8 3 3
sci radial	3 3 8 3
sci sirculer	4 4 13 5
sci~ai	-4 -4 -6 -4
sci~et	2 3 9 3
sci~fait	-4 -5 -7 -4
sci~la	2 7 8 4
sci~pour	5 11 13 7
sci~ruban	2 2 12 3
sci~taso	3 3 8 3
scoler	-6 -7 -5 -5
scoler @me	-6 -7 -5 -5
scoler me	-6 -6 -5 -5
scoler~a	-6 -6 -5 -5
scor	-4 0 -5 -3
scot	13 5 24 9
scot du	3 3 10 3
scotch	3 -14 -10 -9
scotch a	18 0 4 4
scotch de	-9 -7 -8 -7
scotch sur	13 3 10 6
scotch~bouch	13 3 3 4
scotch~chais	18 0 4 4
scotch~la	20 -2 2 2
scotch~une	7 1 2 2
script	-7 -8 -9 -8
se @alone	-7 -9 -9 -7
se @blood	4 8 0 1
se @body	12 1 0 0
se @boozeDrink	4 13 0 1
se @chem	14 2 2 1
se @despair	13 4 3 4
se @die	21 0 4 4
se @drunk	1 5 1 7
se @exclude	1 2 1 7
se @given	1 8 -1 3
se @goback	11 8 12 8
se @grab	4 7 -1 -2
se @he	-1 -5 -9 -8
se @heat	-14 -15 -12 -11
se @hide	-4 15 1 8
se @hit	-10 1 -7 -5
se @hour	6 -1 2 12
se @joke	14 1 3 4
se @kind	10 -3 -2 -3
se @load	0 7 0 1
se @lock	-6 -7 -5 -5
se @lure	0 5 1 1
se @mate	-1 8 0 0
se @mock	3 16 0 1
se @not	2 13 4 7
se @photo	-13 -19 -15 -14
se @price	7 15 6 8
se @quit	7 4 -2 1
se @race	0 5 1 1
se @selfharm	-2 -6 -4 -3
se @serve	-9 -10 -9 -8
se @shame	-8 -2 -6 -6
se @shout	-10 -12 -10 -9
se @strip	6 4 3 0
se @threat	5 3 0 -1
se @throw	-8 -4 -11 -9
se @told	-12 -15 -14 -10
se @touch	15 6 2 1
se @vehicle	-12 -11 -14 -12
se @weapon	-5 -5 -6 -6
se @wound	-7 -12 -8 -8
se amus	14 1 3 4
se andormant	-10 -8 -9 -8
se anport	0 8 1 0
se apel	-13 -19 -15 -14
se aproch	8 0 1 2
se aret	10 2 2 3
se bat	-7 -8 -7 -6
se cach	-5 -6 -5 -4
se chanbr	-5 -6 -5 -5
se chang	4 8 0 1
se col	14 2 2 1
se crois	9 0 2 2
se debat	1 1 8 2
se deconsantr	-6 -6 -7 -6
se disput	-7 -8 -7 -7
se dit	1 8 1 1
se eclatant	2 0 2 8
se efrit	3 3 8 3
se en	-2 -10 -10 2
se enerv	-12 -9 -11 -12
se est	-3 -10 -8 -6
se etait	-6 -4 -6 -3
se etre	-6 -6 -5 -5
se evanou	-6 -8 -5 -5
se excus	-3 5 -1 -1
se font	-9 -11 -8 -8
se foutr	7 10 4 4
se frot	10 -1 2 1
se il	2 -3 -7 -6
se jet	-12 -11 -14 -12
se lav	-6 -7 -6 -5
se mar	-6 -5 -7 -7
se marant	1 5 1 1
se met	12 9 2 2
se moc	4 20 5 5
se mosant	9 12 3 5
se ocup	3 -5 1 10
se pai	0 5 1 1
se parl	0 -2 0 7
se pas	2 13 4 7
se pendr	8 2 3 3
se plendr	1 5 2 8
se revel	8 -1 1 1
se sent	1 5 1 7
se separant	1 0 2 13
se sont	8 23 3 4
se tair	1 6 1 1
se tait	1 13 2 2
se termin	-1 0 1 12
se tord	2 3 3 9
se trait	-4 -6 -4 -4
se tromp	16 10 3 6
se trompant	-5 -7 -6 -5
se tu	7 1 2 2
se tue	-4 -6 -4 -4
se tutoi	-9 -11 -9 -9
se y	1 6 10 2
seanc	-2 -7 -2 -4
seanc de	-6 -7 -9 -6
seanc~14	-4 -4 -6 -4
seanc~h	-4 -4 -6 -4
seau	0 1 8 -1
seau de	9 1 5 2
seau~anduit	3 3 8 3
seau~eau	7 1 1 1
seau~glac	7 1 1 1
sec	-8 -5 -13 -6
secateur	8 5 12 6
secateur @power	4 4 12 4
secateur electr	4 4 12 4
sech	-6 -8 -5 -3
second	-5 -9 -10 -10
second @shout	6 8 2 3
second a	7 -1 0 1
second hurl	2 9 2 2
second~a	8 0 4 3
second~fait	13 4 3 4
secou	21 7 7 6
secou les	14 0 4 3
secou un	8 0 1 1
secour	-8 -10 -7 -6
secou~beb	21 3 5 6
secou~cand	10 2 3 3
secou~le	-2 6 1 1
secou~tre	7 1 1 2
secret	-9 -10 -11 -11
secret @he	9 7 4 5
secret de	-7 -8 -6 -6
secret et	8 -5 0 0
secret il	9 7 4 5
secret medical	-10 -9 -8 -8
secret profesionel	-9 -11 -9 -9
secreter a	4 4 6 2
secreter~la	-4 -4 7 -2
secreter~lu	3 7 3 3
secreter~mes	2 8 2 3
secreter~mon	3 7 3 3
secreter~sort	-1 2 12 3
secret~ce	-6 -6 -6 -6
secret~est	1 -6 -4 -4
secret~je	-4 -5 -4 -4
secret~la	-5 -5 -4 -4
secret~ne	-6 -7 -5 -5
secret~que	11 -1 3 3
secu	3 1 9 1
securit	-9 -6 -2 -6
securit ce	-4 -6 -5 -4
securit~je	1 4 8 1
securit~me	-6 -6 -6 -5
sec~le	-5 -5 -7 -5
segp	1 14 4 4
sein	9 9 4 4
sein de	8 4 3 3
sein en	5 1 1 2
sein~la	7 2 2 2
seiz	0 -5 -7 -5
seiz @bore	-6 -6 -8 -3
seiz @hour	-6 -6 -8 -3
seiz @past	8 3 1 -1
seiz @price	-6 -6 -8 -3
seiz @to	-6 -6 -8 -3
seiz ans	8 3 1 -1
seiz heur	-6 -6 -8 -3
seiz~avec	-4 -5 -6 -5
seiz~une	-4 -5 -6 -5
sel	-14 -7 -15 -8
sel et	-5 -5 -6 -4
selebr	-6 -10 -7 -7
selet	-3 8 -2 -1
selet~de	5 14 3 4
selon	8 10 0 1
selon lui	11 5 4 3
selon~umidit	-5 -6 -6 -5
sel~la	-8 -8 -9 -7
sel~mon	4 15 5 5
sem	-8 -9 -1 -6
sem @vehicle	3 3 9 3
sem auto	3 3 9 3
sem des	-8 -9 -10 -7
sembl	10 13 1 8
sembl de	6 11 0 9
sembl~avoir	5 8 3 2
sembl~etre	-3 7 1 4
sembl~lir	2 6 3 7
sembl~ne	6 5 2 2
sembl~parl	2 5 2 2
sembl~pas	7 4 2 2
sembl~se	-8 -10 -7 -8
semel	1 1 11 2
semel @i	2 2 7 2
semel je	2 2 7 2
semel~ai	2 2 7 2
semen	1 1 3 16
semen @i	3 -1 13 9
semen @me	-9 -10 -10 -10
semen @threat	-12 -12 -11 -9
semen a	-4 -6 -7 -3
semen et	2 7 4 10
semen je	3 -1 13 9
semen mes	-9 -10 -10 -10
semen prochen	-12 -12 -11 -9
semen que	7 3 3 10
semen~ai	8 4 17 11
semen~ce	3 2 3 11
semen~compt	3 3 10 2
semen~du	-6 -5 -6 -1
semen~fait	2 1 9 0
semen~il	1 13 3 3
semen~jamb	-9 -10 -10 -10
semen~le	-8 -9 -13 -10
semen~pas	2 1 1 7
semen~que	3 3 8 9
semen~se	2 6 5 0
semen~une	-7 -9 -7 -6
sem~rad	-6 -7 -8 -6
sen	0 1 -1 12
sen @alone	2 1 1 10
sen @charge	2 1 1 10
sen @deed	3 7 2 6
sen @exclude	2 1 2 10
sen @given	6 6 3 12
sen @insult	1 0 2 6
sen @not	5 8 5 2
sen @sad	2 0 2 12
sen de	2 0 3 13
sen import	-6 -6 -6 -8
sen invisibl	1 1 1 8
sen pas	2 7 2 5
sen propr	-3 -6 -5 -5
sen seul	2 1 1 10
sent	-6 4 -3 -1
sent @love	-6 -7 -9 -6
sent @me	1 1 5 1
sent bon	-6 -7 -9 -6
sent fort	2 4 8 3
sent la	-8 -3 -9 -7
sent le	3 21 4 5
sent mon	1 1 5 1
sentur	13 -7 1 -2
sentur alor	6 0 1 0
sentur et	10 1 2 3
sentur~je	7 1 2 1
sent~alcol	4 18 3 5
sent~bouchon	-5 -7 -7 -5
sent~ce	2 9 1 3
sent~des	4 14 4 4
sent~et	0 8 1 2
sent~il	3 16 4 3
sent~jusc	-7 -8 -7 -6
sent~la	-9 -12 -10 -8
sen~a	1 4 2 11
sen~cet	1 1 1 6
sen~dan	2 0 2 9
sen~en	2 6 1 0
sen~le	-2 -8 -7 -7
sen~ma	0 -1 1 6
sen~securit	2 6 0 -2
sen~trop	2 0 3 13
separ	-7 6 -4 -3
separant	1 0 2 13
separant @i	1 0 1 10
separant je	1 0 1 10
separant~ai	1 1 1 9
separant~pas	0 0 1 6
sept	-5 -8 0 2
sept @bore	0 -4 8 0
sept @hour	0 -3 8 5
sept @price	-4 -8 4 -3
sept @to	0 -1 8 0
sept heur	0 -4 8 0
sept~a	9 9 22 14
sept~de	6 6 12 12
ser	6 0 1 1
ser @despair	9 1 2 2
ser @die	-5 -8 -5 2
ser @goback	6 1 4 12
ser @hour	6 1 4 12
ser @i	5 1 7 2
ser @mate	-6 -7 -6 -5
ser @not	24 4 3 0
ser @quit	0 -4 -1 6
ser @weak	-9 -8 -7 -7
ser a	6 -1 6 17
ser dej	9 3 4 11
ser du	-6 -6 -6 -5
ser fin	6 1 4 12
ser je	5 1 7 2
ser la	-8 4 0 -5
ser le	12 6 4 4
ser les	-1 5 6 3
ser mieux	8 1 2 1
ser plus	24 6 3 0
ser simpl	9 1 2 2
seremon	-5 -6 -8 -5
serieu	-7 -13 -8 -9
serieux	-6 -12 -13 -10
seringu	-3 0 4 -1
seringu @client	1 1 7 2
seringu usag	1 1 7 2
seringu~je	3 3 6 3
seringu~la	3 3 8 3
serpant	5 5 15 5
serpilier	4 8 13 5
sert	-8 -4 -13 -9
sert un	-8 -8 -7 -6
serten	-8 -6 -6 -6
serten @means	-8 -6 -6 -6
serten medic	-8 -6 -6 -6
sert~decor	3 10 3 4
sert~les	-7 -6 -6 -5
sert~que	11 2 2 0
sert~rien	11 6 5 6
serur	-6 -8 -7 -6
serv	-2 7 9 1
serv @not	2 3 6 2
serv a	3 9 5 10
serv de	-6 -6 -5 -6
serv des	-5 -7 -4 -5
serv du	-2 -7 7 -2
serv les	8 13 17 8
serv par	2 2 6 2
serv un	2 12 1 3
serv une	1 9 1 2
serveur	1 7 1 0
serveur @me	2 7 1 2
serveur me	4 10 3 4
serveur~a	3 10 3 4
serveur~ai	1 -1 10 1
serveux	3 8 -2 0
serveux @me	3 6 1 2
serveux me	3 6 1 2
serveux~ele	6 0 1 2
servic	-2 6 3 0
servic @he	0 13 1 2
servic @see	-6 -9 -6 -6
servic a	5 0 12 4
servic de	3 2 9 7
servic des	-6 -8 -8 -7
servic du	7 -1 13 2
servic et	1 8 2 2
servic il	4 17 5 6
servic mais	2 7 2 2
servic se	2 7 1 2
servic~ai	-5 -1 -8 -6
servic~fin	3 1 8 6
servic~il	1 3 8 2
servic~me	2 13 2 3
servic~mid	0 -2 6 0
servic~soir	-1 -2 9 -1
servic~sur	3 9 3 3
servic~un	9 7 5 4
serviet	-9 -8 -11 -9
serviet en	-9 -10 -11 -9
serviet~des	3 9 3 3
serviet~evantel	-6 -7 -7 -6
servo	1 12 4 2
serv~a	3 11 6 2
serv~au	4 1 13 4
serv~bier	4 4 9 3
serv~dem	3 2 8 3
serv~eau	-10 -12 -16 -11
serv~en	3 2 8 3
serv~moi	2 2 6 2
serv~past	1 7 1 2
serv~rien	2 11 4 9
serv~une	2 3 6 2
serv~vin	-5 -8 -2 -5
ser~a	-5 -5 -9 -8
ser~alor	7 8 3 1
ser~avec	5 1 -1 0
ser~cou	5 0 1 1
ser~de	3 3 8 8
ser~ele	6 -1 1 1
ser~en	-8 -8 -8 -7
ser~ici	1 1 2 14
ser~je	8 5 3 2
ser~la	14 -3 -3 -3
ser~main	-18 -11 -13 -12
ser~rien	7 2 5 21
ser~san	8 1 2 2
ser~si	14 -2 3 3
ser~transil	15 2 4 4
ser~un	-7 -7 -7 -9
ses	6 5 -1 -1
ses @alone	8 13 10 6
ses @blood	4 6 2 2
ses @body	22 -1 1 2
ses @boozeDrink	7 -1 1 1
ses @charge	-3 12 0 0
ses @cry	0 13 6 7
ses @deed	-2 5 -3 0
ses @disabled	-11 -8 -8 -8
ses @drunk	1 11 6 8
ses @fiction	-6 -7 -6 -6
ses @gear	-2 -5 -7 -5
ses @given	-1 8 1 1
ses @hour	2 13 3 3
ses @insult	4 7 1 2
ses @intimate	17 -3 1 2
ses @kin	6 -1 2 2
ses @load	2 4 7 3
ses @lock	-1 10 6 1
ses @looks	-9 -10 -10 -9
ses @not	-2 7 0 0
ses @photo	-6 -2 -4 -4
ses @price	0 6 2 2
ses @serve	18 13 6 7
ses @shame	15 -2 0 1
ses @shout	0 18 3 0
ses @smoke	0 12 1 3
ses @touch	7 2 2 2
ses @wound	28 2 3 5
ses bras	6 -1 1 1
ses cle	-3 9 -1 -1
ses cours	2 9 7 3
ses cousin	6 -1 2 2
ses couto	-7 -8 -7 -6
ses cris	-1 12 1 -3
ses doigt	11 6 3 4
ses etud	-6 -6 -5 -5
ses genoux	19 -2 2 3
ses lunet	-10 -8 -8 -7
ses main	23 -3 1 2
ses megot	1 9 2 3
ses nuit	1 9 2 2
ses outil	7 5 3 3
ses pas	-1 8 1 1
ses pot	8 0 2 2
ses siso	6 4 2 1
ses yeux	1 11 6 8
seson	-5 -6 -6 -5
sesoni	5 7 1 2
sestion	-12 -6 -12 -4
sestion @one	3 5 3 11
sestion @shout	-5 -6 -6 -5
sestion au	-7 -8 -7 -6
sestion on	3 5 3 11
sestion pour	-5 -6 -6 -5
sestion sur	-15 -10 -12 -14
sestion~coleg	-5 -6 -5 -5
sestion~je	2 4 3 9
sestion~le	-12 -6 -10 -12
sestion~me	3 5 3 11
sestion~mont	-6 -6 -7 -6
sestion~ne	5 4 5 15
ses~avec	1 20 5 5
ses~ca	-6 1 -3 -3
ses~cand	2 6 1 1
ses~dan	4 16 0 1
ses~de	-2 -9 -3 -6
ses~est	5 7 1 1
ses~et	7 14 4 4
ses~il	6 0 1 1
ses~ils	-5 -5 -4 -4
ses~je	8 5 -1 1
ses~la	6 9 2 3
ses~le	0 12 -3 -2
ses~me	5 -4 -3 -1
ses~mouil	7 0 1 1
ses~pend	4 13 3 4
ses~pour	15 -1 3 4
ses~que	3 17 4 5
ses~restant	6 1 2 2
ses~ses	-1 12 1 2
ses~si	8 0 2 2
ses~son	1 6 1 2
ses~sur	1 -6 -6 -5
ses~trop	8 3 7 4
ses~un	-6 -8 -7 -6
ses~vont	8 1 2 2
seul	3 3 7 4
seul @alone	8 1 2 2
seul @deed	-9 -9 -10 -8
seul @despair	5 6 2 1
seul @lock	8 7 3 3
seul @me	7 2 4 3
seul @mock	8 1 2 2
seul @throw	6 2 2 7
seul a	-3 -9 -10 -4
seul au	-4 -6 7 -6
seul aux	12 2 3 3
seul avec	19 27 29 11
seul bemol	6 2 2 2
seul chanbr	8 1 2 2
seul dan	4 -2 -2 15
seul de	4 4 9 7
seul fois	-11 -10 -10 -10
seul grand	3 3 11 3
seul la	-8 -9 -9 -8
seul mes	7 2 4 3
seul pend	5 5 14 5
seul projet	6 2 2 7
seul tous	2 -2 1 11
seul~8	-1 -1 5 -1
seul~a	-14 -14 -9 -12
seul~ai	4 8 10 3
seul~anfant	1 1 5 1
seul~au	-1 5 -1 -1
seul~banc	3 2 2 10
seul~cet	1 1 1 6
seul~derier	-9 -9 -9 -8
seul~et	-6 -7 -7 -8
seul~heur	8 4 6 8
seul~je	-8 -10 -5 -12
seul~la	-6 -2 2 1
seul~le	-7 2 -3 -7
seul~les	1 3 12 10
seul~lui	7 21 3 4
seul~magasin	-1 -1 9 -1
seul~me	11 3 3 5
seul~mon	-1 -6 -9 1
seul~nous	8 1 2 2
seul~parc	-7 -7 -7 -8
seul~petit	4 10 9 5
seul~pour	8 -2 -3 -1
seul~sal	0 -1 -2 11
seul~un	4 3 6 11
seul~une	0 0 0 7
seul~voitur	0 6 1 6
seul~y	-9 -6 -8 -8
sever	-7 -8 -6 -6
sever @he	-6 -7 -5 -5
sever ele	-6 -7 -5 -5
sex	8 2 2 2
sexi	6 -1 1 1
se~a	-4 -9 -10 -8
se~ai	1 1 0 13
se~andorm	1 7 1 1
se~anferm	-8 -7 -6 -6
se~anpoign	3 13 4 5
se~apel	2 11 3 3
se~apre	8 8 4 4
se~aret	-2 -8 -6 -6
se~au	4 1 -4 -2
se~avant	-9 -11 -9 -8
se~batus	9 12 2 4
se~bien	-1 1 -3 -7
se~bouscul	1 8 2 2
se~brul	-9 -7 -8 -7
se~ca	8 7 1 2
se~cand	4 14 1 1
se~cas	-7 -4 -5 -4
se~ce	9 2 1 -1
se~celc	6 9 3 3
se~charg	-12 -9 -10 -8
se~cogn	-18 -13 -12 -12
se~com	0 2 8 0
se~comand	4 7 2 3
se~contr	2 3 2 17
se~coup	-9 -8 -8 1
se~cri	0 8 1 1
se~de	0 7 -3 4
se~dej	-8 -8 -7 -10
se~depuis	-6 -7 -3 -5
se~derier	10 -2 -1 0
se~des	-18 -17 -17 -17
se~desus	-9 -5 -6 -8
se~deux	-9 -7 -7 -6
se~dev	24 6 8 13
se~disput	1 -7 -4 -4
se~du	-9 -6 -9 -8
se~ele	-3 -8 -5 -5
se~en	2 -11 -7 -8
se~enerv	5 0 2 15
se~entre	-5 -9 -5 0
se~est	-5 4 1 9
se~et	4 14 1 9
se~eux	-5 -9 -5 0
se~excus	4 -6 -4 -4
se~fach	0 1 1 8
se~fait	-2 -1 -8 -6
se~frap	7 1 2 2
se~hi	2 2 2 8
se~ici	-6 1 -6 -9
se~je	0 7 1 17
se~la	-13 -15 -17 -10
se~le	-1 0 -7 -7
se~ma	4 11 3 3
se~main	-6 -7 -6 -5
se~mal	-7 -5 -5 -5
se~mar	-6 -7 -6 -6
se~moc	-10 -8 -8 -9
se~moi	9 5 2 11
se~ne	2 1 3 11
se~nez	0 16 3 3
se~ocup	-11 -11 -10 -11
se~on	-6 -10 -9 -8
se~ouvert	2 0 1 6
se~par	13 1 0 1
se~pas	16 9 4 7
se~plait	4 6 0 1
se~port	5 6 2 2
se~pour	-6 -5 -8 -7
se~pous	-2 9 1 2
se~prandr	7 -1 2 1
se~pre	1 12 3 1
se~pris	8 2 7 15
se~puis	2 10 2 2
se~que	1 7 0 0
se~rabes	1 6 2 2
se~regard	-6 -6 -5 -7
se~rien	-3 -4 -1 9
se~rir	0 6 1 1
se~si	0 6 2 7
se~sous	-8 -10 -7 -7
se~sur	-1 1 -6 -2
se~tap	-1 -11 -6 -6
se~termin	4 1 7 2
se~tet	0 5 1 1
se~tir	-16 -16 -13 -12
se~tot	-7 -7 -8 -6
se~toujour	11 9 4 3
se~trait	1 6 1 1
se~trent	-6 -7 -6 -6
se~un	-4 -11 -3 -8
se~une	-8 -4 -8 -7
se~ver	4 7 9 4
se~vous	1 6 -1 0
se~wec	8 1 2 2
shirt	9 -6 -3 -2
shirt @he	8 0 2 2
shirt @shout	8 -1 1 2
shirt pour	8 -1 1 2
shit	0 16 2 4
shit @alone	1 9 1 2
shit dan	0 7 0 1
shit derier	1 9 1 2
shit~camion	0 8 1 2
shit~le	1 13 2 3
si	9 6 0 2
si @die	6 -7 -3 -2
si @goback	11 1 3 2
si @he	-12 -9 -9 -8
si @home	3 15 5 5
si @i	13 8 3 5
si @me	4 27 7 7
si @sexist	5 11 3 3
si @threat	6 -7 -3 -2
si ca	6 0 0 6
si ce	0 7 0 12
si chez	3 15 5 5
si dan	1 6 2 2
si de	16 6 4 4
si demen	11 1 3 2
si ele	-9 -7 -7 -6
si fort	5 11 3 3
si je	13 8 3 5
si la	-8 -1 -6 -7
si ma	0 16 4 4
si mes	1 11 2 2
si mon	4 6 2 3
si si	-7 -8 -7 -7
si tu	6 -7 -3 -2
si un	-6 -12 -10 -12
si une	6 -1 1 1
sidnap	-7 -7 -6 -6
sieg	2 1 17 3
siest	-3 -6 3 -4
siest des	3 2 9 3
siest~san	3 2 9 3
sifl	0 11 0 -1
sifl @shout	1 6 1 2
sifl cand	1 5 1 2
sifl pour	1 6 1 2
siflant	2 11 16 4
sifl~apel	1 6 1 2
sifl~je	-1 6 0 1
sifl~me	1 6 1 2
sigaret	7 19 9 6
sigaret @i	0 6 1 1
sigaret au	3 2 10 3
sigaret je	0 6 1 1
sigaret sur	6 0 1 2
sigaret~buro	2 1 7 2
sigaret~de	2 1 10 2
sigaret~la	9 12 6 5
sign	-7 -10 -10 -10
sign @deed	11 7 4 4
sign @given	11 7 4 4
sign @me	8 -5 0 1
sign @not	11 7 4 4
sign de	-9 -10 -10 -8
sign des	-3 5 -2 -2
sign ma	12 0 3 3
sign par	-4 -6 -4 -4
sign pas	11 7 4 4
sign un	-4 -6 -4 -4
signal	-3 -10 -7 -10
sign~convant	10 0 3 3
sign~feuil	8 8 2 4
sign~heur	6 9 3 3
sign~papi	-7 -8 -6 -6
sign~que	4 10 3 3
silanc	-8 -13 -10 -4
silanc dan	-8 -7 -7 -7
silanc~la	-7 -6 -7 -7
silanc~sal	-7 -6 -6 -6
silindr	3 3 9 3
silo	4 5 20 6
silo @shout	1 1 4 1
silo pour	1 1 4 1
silometr	-6 -5 -5 -5
simant	-1 -3 7 0
simant @given	3 2 9 3
simant de	4 3 9 4
simant tout	3 2 9 3
simant~35	3 2 8 3
simant~cilos	3 2 7 3
simant~la	3 2 9 3
simant~matin	3 2 9 3
simpl	-3 -8 -5 -10
simpl~ca	-6 -7 -5 -6
simpl~de	3 7 8 3
simul	-17 -18 -20 -15
simul de	-11 -12 -13 -10
simul et	-5 -5 -7 -5
simul~ai	-4 -4 -6 -4
simul~conduit	-7 -8 -8 -6
simul~je	-7 -7 -10 -6
sing	-4 12 -1 -1
sing @heat	2 8 1 2
sing @hour	2 8 1 2
sing cand	2 8 3 3
sing fer	2 8 1 2
sing~mieux	3 11 2 3
sinon	9 9 -1 3
sinon @deed	1 8 1 2
sinon @given	1 8 1 2
sinon @he	8 1 -1 0
sinon @i	3 7 4 9
sinon @me	-7 -2 -3 -4
sinon il	9 6 4 3
sinon je	3 7 4 9
sinon pas	1 8 1 2
sinon~pas	5 7 3 3
sinser	3 5 3 8
sinsiem	3 5 4 2
sinsiem~asanseur	3 3 7 3
sircul	2 7 14 4
sircul dan	0 7 2 2
sirculer	4 4 13 5
sircul~le	3 4 7 3
siren	-7 -8 -7 -7
sirop	-10 -9 -12 -9
sisel	1 1 6 2
sisel gilotin	1 1 5 1
sit	-11 -12 -12 -10
sit avec	-3 -4 -5 -3
sitern	2 0 14 3
sitron	-12 -14 -13 -11
sit~la	-4 -5 -6 -4
sit~respons	-3 -4 -5 -3
six	2 4 20 18
six @charge	3 1 11 2
six @exclude	3 1 12 3
six @hour	-3 -3 7 4
six @insult	1 0 7 1
six @load	3 1 10 3
six jour	0 0 9 5
sixiem	-7 -7 -8 -5
six~de	2 0 10 2
six~et	4 8 8 4
six~je	2 7 2 6
six~le	-1 -1 -4 7
si~a	-4 11 1 6
si~acept	7 -2 1 1
si~ai	0 18 3 5
si~ariv	12 8 4 4
si~avais	-1 -1 -6 -6
si~avait	1 1 8 1
si~avec	2 8 1 2
si~ca	8 3 2 5
si~cach	-1 8 2 2
si~chez	7 -2 1 1
si~cliant	-6 -7 -5 -5
si~coup	-9 -9 -8 -7
si~dej	5 11 4 3
si~des	-2 7 1 0
si~deven	-10 -13 -9 -9
si~dis	6 7 3 3
si~dispares	7 0 1 -1
si~dit	4 6 2 2
si~dix	-6 7 -3 -2
si~du	6 2 1 1
si~en	-1 13 2 1
si~esai	1 -6 -3 -3
si~etais	15 1 1 6
si~etait	4 0 1 11
si~exist	10 4 2 -1
si~gantil	9 -4 2 1
si~il	-2 -10 -6 -6
si~je	21 1 3 1
si~le	16 2 4 3
si~les	-1 6 2 6
si~ma	6 1 2 5
si~mal	-2 -9 -5 -6
si~me	4 -11 -1 -7
si~miself	1 6 -2 -4
si~moi	1 9 3 3
si~ne	10 -2 0 7
si~on	3 15 5 5
si~pai	1 6 2 2
si~parant	0 6 1 1
si~parl	12 5 4 4
si~pas	15 9 4 3
si~patron	-4 -8 -6 -7
si~per	2 7 2 2
si~plegn	2 9 2 2
si~pos	1 8 1 2
si~pouv	-9 -8 -5 9
si~prof	3 11 4 4
si~que	11 6 3 8
si~racont	23 5 8 7
si~revien	3 0 2 6
si~rien	16 6 4 4
si~saut	10 1 2 2
si~suis	8 -2 1 0
si~ten	2 2 3 13
si~tout	6 1 2 1
si~un	-1 16 0 0
si~ven	0 0 -1 7
si~vient	2 8 3 2
si~vierg	9 2 2 2
si~voit	-5 -6 -5 -6
si~voul	-4 -13 -9 -8
si~y	-11 -10 -9 -10
slaped	12 0 2 2
slaped @me	12 0 2 2
slaped me	12 0 2 2
slaped~todai	11 0 2 2
slogan	-12 -12 -11 -11
smile	-7 -2 -4 -4
snap	17 10 5 4
snap~ecrit	0 8 2 2
snap~il	2 6 2 2
snap~soir	-2 7 1 0
snif	-3 7 -1 -1
snif dan	2 10 3 3
snifant	-1 12 1 1
snifant celc	0 7 0 0
snifant~chos	0 7 0 0
so	8 5 12 15
soeur	6 -10 -7 -7
soeur~des	6 3 3 3
soeur~le	8 0 2 2
soi	12 4 -1 2
soi @told	16 7 4 5
soi dis	16 7 4 5
soign	6 3 2 -1
soign @hit	17 5 5 6
soign @shout	1 2 6 2
soign @weapon	8 3 2 3
soign a	12 0 0 2
soign imitant	0 8 2 2
soign les	2 7 2 2
soign pinc	8 3 2 3
soign pour	1 2 6 2
soign un	-8 -9 -8 -7
soigneur	-6 -6 -3 -5
soigneux	-11 -13 -10 -9
soign~gifl	10 3 3 3
soign~un	12 4 4 4
soign~une	15 4 4 5
soin	1 0 11 1
soir	8 6 6 8
soir @die	1 5 7 2
soir @given	3 1 10 9
soir @goback	2 1 7 2
soir @he	9 8 0 -1
soir @hour	2 1 7 2
soir @i	2 1 1 7
soir @not	10 5 5 13
soir @nude	8 3 2 2
soir @quit	2 1 7 2
soir @shout	-4 -6 -6 -6
soir a	8 6 9 7
soir dan	5 0 1 -2
soir des	-1 9 2 1
soir du	4 4 9 2
soir en	2 5 7 5
soir et	6 8 7 13
soir fin	2 1 7 2
soir ils	7 8 2 1
soir je	2 1 1 7
soir le	8 1 2 2
soir pour	-4 -6 -6 -6
soir san	8 3 2 2
soir~22h	2 1 10 2
soir~a	-2 -3 7 -1
soir~ai	12 4 9 17
soir~anferm	-13 -11 -10 -10
soir~au	2 1 2 13
soir~de	9 9 7 10
soir~dor	0 10 1 -3
soir~ecrit	13 2 4 4
soir~envi	3 0 3 10
soir~est	13 4 4 1
soir~fem	8 -1 2 2
soir~il	1 7 2 2
soir~je	5 -2 7 12
soir~lit	2 1 1 6
soir~ma	8 0 0 -1
soir~me	16 1 4 3
soir~miself	-2 -8 -8 -3
soir~pleur	-1 6 1 6
soir~plus	2 6 2 -4
soir~pris	9 0 0 1
soir~rang	6 2 2 2
soir~un	-9 -10 -9 -9
soir~une	5 3 2 10
soir~y	1 3 6 1
sois	6 5 3 9
soit	-1 10 -2 0
soit sever	-5 -7 -5 -5
soix	-3 -1 6 0
soi~pour	4 10 3 4
sol @i	4 0 0 0
sol de	1 1 8 2
sol je	4 0 0 0
sold	-7 -9 -8 -8
solel	-12 -13 -5 -12
solel a	2 1 9 2
solel~la	-8 -5 -7 -5
solel~sur	-9 -6 -7 -6
solid	-1 -2 6 1
solv	1 0 8 1
sol~la	-2 0 9 1
somel	-1 -1 -1 5
someli	-7 -7 -8 -7
somon	-7 -9 -3 -7
somon @threat	-5 -6 -6 -5
son @alone	14 5 8 10
son @animal	6 2 -3 -2
son @blade	15 3 1 3
son @blood	0 -7 -7 -6
son @blow	3 -8 -7 -5
son @body	12 4 1 7
son @boozeDrink	-2 11 1 2
son @bore	15 2 2 6
son @charge	-3 -3 5 -2
son @cloth	7 -2 -1 0
son @despair	1 8 2 2
son @disabled	2 -8 -7 -6
son @drug	-3 12 1 7
son @drunk	8 4 2 2
son @fiction	-9 -12 -8 -8
son @given	-8 2 -8 -7
son @goback	9 -1 1 2
son @heat	5 5 17 4
son @home	-4 -9 -6 -6
son @insult	5 4 -4 -3
son @intimate	10 1 3 3
son @joke	-4 -9 -6 -6
son @kin	-8 -9 -8 -8
son @kind	-7 -7 -6 -6
son @load	-2 8 -3 1
son @machine	-8 -4 -10 -8
son @mate	-9 -12 -10 -5
son @not	1 6 3 10
son @nude	6 -1 0 -1
son @photo	19 1 3 5
son @power	-14 -11 -10 -6
son @price	-11 -9 -13 -13
son @quit	-7 -12 -11 -10
son @selfharm	15 2 4 4
son @serve	15 5 1 1
son @serveBar	4 13 5 14
son @sex	7 -2 -1 0
son @sexist	-3 -6 -6 -4
son @shame	-4 -6 -9 -6
son @smoke	10 9 2 4
son @stop	11 0 2 3
son @threat	8 4 2 2
son @weapon	18 0 0 2
son @wound	-1 -7 -7 -2
son bras	9 2 2 3
son buro	4 8 1 -1
son caf	13 4 4 4
son casc	4 1 0 6
son chien	7 3 -2 -2
son colegu	-6 -6 -5 -5
son corp	7 1 1 1
son couto	14 3 1 3
son doigt	-1 4 2 7
son dos	1 11 3 3
son epaul	-8 -8 -7 -7
son epoc	-12 -9 -8 -8
son et	3 3 3 13
son fil	-13 -10 -9 -5
son foteuil	6 -5 -4 -3
son genou	-7 -9 -9 -8
son gest	-5 -6 -7 -5
son istoir	-10 -6 -6 -6
son joint	0 13 3 4
son lit	14 5 8 10
son masc	-5 -6 -6 -5
son meti	-1 -5 -3 -4
son numero	2 3 9 3
son pacet	1 6 3 10
son pantalon	7 -2 -1 0
son per	-8 -8 -6 -7
son pet	8 4 2 2
son pied	9 -1 1 2
son portabl	12 1 2 3
son post	3 1 16 2
son pot	-3 6 0 0
son sex	10 1 3 3
son stag	-12 -11 -10 -10
son steac	3 1 3 13
son telefon	11 0 2 3
son temp	9 -2 0 4
son ticet	3 0 3 11
son tiroir	7 12 3 4
son torchon	5 0 0 0
son travel	-8 -5 -6 -6
son truc	-4 -8 -6 -7
son umour	-7 -7 -6 -6
sonet	10 0 1 2
sont	-2 -2 -7 0
sont @blow	-5 -8 -5 1
sont @bore	1 1 2 7
sont @deed	1 13 5 2
sont @die	7 3 5 16
sont @exclude	7 3 5 16
sont @given	2 8 10 4
sont @grab	0 10 2 5
sont @intimate	7 3 5 16
sont @kind	-4 -15 -9 -1
sont @lock	6 7 1 12
sont @love	5 8 4 4
sont @not	-1 3 7 1
sont @quit	4 0 2 13
sont @shout	1 -7 -7 -4
sont @threat	10 9 4 5
sont @told	5 8 4 4
sont ador	-2 -8 -7 -7
sont anpoign	3 13 4 5
sont ansanbl	2 2 2 7
sont batus	11 15 4 5
sont bouscul	1 8 2 2
sont des	-7 1 -7 -5
sont gantil	-2 -5 -3 1
sont part	7 3 5 16
sont pas	5 11 10 7
sont plus	-8 -8 -9 -8
sont sort	5 8 4 4
sont symp	3 -1 2 9
sont tous	3 5 3 10
sont~a	-11 0 -10 -8
sont~abitu	2 8 2 2
sont~ariv	1 -1 11 2
sont~au	7 1 0 1
sont~dan	0 3 -2 8
sont~de	0 -7 -10 -6
sont~et	5 0 -3 2
sont~ils	0 8 2 6
sont~la	9 17 6 7
sont~le	9 8 -1 3
sont~les	-11 -13 -13 -10
sont~mais	3 2 3 11
sont~mang	6 3 3 7
sont~mon	9 1 4 12
sont~pour	-9 -7 -8 -7
sont~pourt	2 2 3 8
sont~que	-7 -7 -8 -7
sont~sur	4 10 3 2
sont~tail	-6 -6 -7 -5
sont~un	-2 -12 -5 -2
sont~voleur	2 9 3 3
son~a	-7 -9 -12 -11
son~ai	1 2 1 5
son~avec	12 0 1 2
son~ce	-8 -3 -6 -6
son~contr	-6 -6 -6 -5
son~dan	5 1 -4 -2
son~de	-4 -14 -12 -10
son~des	8 2 3 3
son~desus	10 0 2 2
son~dev	7 5 2 3
son~et	17 14 6 9
son~etait	-6 -8 -6 0
son~expre	12 1 3 3
son~il	-2 7 -2 0
son~jusc	-7 -7 -6 -6
son~just	8 1 2 2
son~la	11 12 3 2
son~le	2 -8 -10 -5
son~les	-9 -8 -9 -4
son~lui	10 12 5 5
son~ma	7 -2 -1 0
son~main	6 7 2 3
son~matin	7 8 3 3
son~me	6 14 3 7
son~mem	-4 -6 -5 -2
son~moi	2 -7 -8 -6
son~mon	6 5 2 2
son~mouil	9 1 1 1
son~nous	5 6 3 3
son~on	-3 -7 -5 -5
son~panic	3 1 2 10
son~pas	-7 -6 -7 -6
son~pend	-9 -9 -9 -8
son~pour	-2 -5 -7 -5
son~que	-6 -2 -5 -1
son~rien	-5 -5 -5 -6
son~san	-11 -9 -8 -8
son~se	-9 -12 -9 -5
son~sous	16 4 2 5
son~sur	13 3 -1 3
sori	6 0 1 1
sort	6 -1 5 0
sort @bore	2 5 6 2
sort @he	9 0 1 1
sort a	-5 -2 9 -2
sort au	-10 -9 -13 -10
sort avec	9 0 7 3
sort en	7 -2 1 2
sort et	10 0 1 1
sort il	6 1 1 1
sort la	3 4 19 6
sort les	2 8 14 4
sort un	14 2 3 4
sort une	10 3 3 3
sort~a	11 2 5 3
sort~brul	1 2 7 2
sort~cadr	3 6 10 4
sort~ce	-6 -9 -7 -7
sort~coleg	5 8 3 4
sort~contr	9 2 2 3
sort~couto	15 3 3 5
sort~dan	7 1 2 8
sort~de	5 6 12 7
sort~du	6 6 13 6
sort~en	8 1 3 3
sort~il	7 1 2 2
sort~me	7 -2 1 1
sort~parc	-8 -8 -10 -8
sort~pinc	0 4 15 4
sort~plac	2 2 10 3
sort~plein	-3 -1 6 0
sort~que	9 7 3 3
soteux	5 5 16 6
soting	-5 -5 -8 -5
soting~le	-5 -5 -8 -5
souc	-12 -12 -11 -10
soud	-2 -4 9 -3
soudeur	-11 -12 -14 -11
soudur	4 4 18 4
soudur a	9 7 22 9
soudur~arc	5 4 13 5
soudur~le	4 3 14 4
soud~je	1 4 8 1
soufl	-8 -8 -2 -8
soufl la	-9 -10 -9 -9
souflet	23 5 8 7
soufl~replic	-5 -4 -6 -4
soufr	25 10 8 11
soufr longtanp	17 3 5 5
souil	7 2 9 3
soulag	5 -4 -6 -2
soulev	7 3 22 5
soulev la	1 2 11 2
soulev les	2 3 11 3
soulev un	3 4 11 4
soulev une	-3 -1 6 0
soulev~avec	3 3 13 4
soulev~de	3 5 20 6
soulev~residant	1 2 8 2
soup	8 2 0 0
soupir	-4 11 1 11
soupir que	1 8 1 2
soupir~je	3 2 5 17
soupir~que	3 1 5 17
sour	-7 -12 -15 -3
sour @given	7 0 2 7
sour et	-13 -14 -15 -12
sour ne	-4 -4 -6 -4
sour tout	7 0 2 7
sourd~de	-6 -7 -6 -5
souri	13 10 2 7
sourir	-4 0 -9 -6
sourir @not	3 12 4 4
sourir plus	3 12 4 4
sourir~de	1 10 2 3
sourir~et	0 7 1 1
sourir~la	6 -1 0 7
soursil	0 -1 9 0
sour~a	-11 -11 -11 -9
sour~ce	-6 -7 -6 -6
sour~clavi	-4 -4 -6 -4
sour~cliant	3 1 1 8
sour~journ	7 0 2 7
sour~la	5 -2 -2 5
sour~march	-4 -4 -6 -4
sour~plus	-4 -4 -6 -4
sous	5 1 2 -1
sous @charge	-7 -6 -6 -5
sous @lock	-8 -8 -9 -7
sous @looks	23 2 6 7
sous @me	12 1 3 3
sous @power	4 4 14 5
sous @weapon	-8 -8 -9 -7
sous cle	-8 -8 -9 -7
sous la	13 -1 3 1
sous le	7 -1 4 0
sous les	-7 -1 -2 -3
sous ma	6 -2 6 0
sous mes	-7 -6 -5 -2
sous mon	15 8 3 6
sous sol	3 7 1 1
sous tansion	4 4 14 5
sous ter	-2 9 1 1
sous un	3 16 3 2
sous vet	23 2 6 7
sous~a	-6 -7 -7 -6
sous~bras	9 -1 1 1
sous~ca	4 7 1 1
sous~cand	16 -1 1 3
sous~capot	2 13 2 2
sous~dan	6 2 5 3
sous~de	9 -4 -1 -1
sous~douch	7 -4 -1 1
sous~du	4 1 12 3
sous~eau	4 3 15 4
sous~en	3 9 1 3
sous~et	-11 3 -8 -6
sous~gorg	6 1 1 2
sous~hot	-5 -5 -5 -4
sous~il	-10 -8 -7 -7
sous~je	2 -1 4 5
sous~jup	18 0 3 4
sous~manton	9 2 1 3
sous~matel	11 1 1 2
sous~moi	-6 -5 -6 -5
sous~nez	5 19 5 6
sous~oeil	9 8 19 9
sous~ongle	1 3 11 3
sous~parc	1 7 2 1
sous~pend	9 4 0 2
sous~plui	-5 6 -1 -2
sous~pour	7 -1 -3 -2
sous~pul	10 6 4 5
sous~robinet	7 -1 0 1
sous~ser	5 3 7 3
sous~seul	-5 -5 -6 -5
sous~survel	1 1 5 1
sous~tabl	12 -3 -3 -1
sous~trop	2 2 7 3
soutien~et	7 0 1 1
souvant	19 13 2 1
souvant a	9 2 2 2
souvant de	5 1 -1 1
souvant~de	11 3 1 2
souven	-3 -5 13 -1
souven de	2 2 14 3
souven du	-3 0 7 0
sovegard	-12 -9 -10 -9
spa @me	8 1 2 2
spac	2 11 3 4
spac a	1 6 2 2
spatul	1 0 9 2
spectacl	-7 -3 -1 -5
spectacl garant	-6 -6 -7 -5
spectacl~est	4 4 10 4
spectacl~le	-5 -5 -7 -5
spectateur	-7 -8 -10 -7
spedi	-6 -9 -6 -7
spedi parc	-6 -9 -6 -7
spedi~je	-6 -9 -6 -7
spedi~que	-6 -9 -6 -7
spesial	-10 -7 -7 -11
spesial~a	-8 -8 -11 -7
spesial~normal	-7 -8 -8 -8
spir	2 1 11 2
sport	-12 -8 -12 -11
spot	3 3 7 3
stabul	5 3 9 3
stad	6 1 8 2
stag	4 3 -1 7
stag @boozeDrink	1 7 2 2
stag @disabled	1 7 2 2
stag @fear	5 0 2 2
stag @fiction	5 0 2 2
stag @grab	5 0 2 2
stag @he	-7 -1 -3 -4
stag @insult	5 2 4 20
stag @looks	-6 -6 -6 -6
stag @me	8 -4 -2 0
stag @means	1 7 2 2
stag @not	-8 -10 -7 0
stag @sad	4 3 3 13
stag @touch	5 0 2 2
stag @wound	1 6 3 8
stag a	-2 0 -4 -7
stag au	-4 -8 -7 -7
stag avec	2 7 2 2
stag boit	1 7 2 2
stag ca	5 2 2 2
stag ce	3 3 0 4
stag est	-6 -5 -3 13
stag et	4 1 4 17
stag gras	-6 -6 -6 -6
stag me	10 -3 -1 1
stag ni	0 1 1 6
stag nul	4 3 3 13
stag pas	0 -5 -4 -4
stag plus	-9 -6 -5 -1
stag se	7 -1 1 0
stag ser	5 0 2 2
stag si	0 13 3 3
stag svp	0 -1 1 7
stag te	4 6 2 2
stag veut	1 7 2 2
stagier	6 9 0 4
stagier @deed	-4 -7 -4 8
stagier @given	2 0 3 14
stagier @he	8 3 2 2
stagier @height	2 0 3 14
stagier @load	-6 -7 -7 -6
stagier @lock	-6 -7 -7 -6
stagier @me	9 9 4 3
stagier @one	-4 -5 -4 -4
stagier avait	2 11 3 3
stagier avec	9 -1 1 2
stagier ca	2 9 2 3
stagier de	-3 4 -5 -4
stagier ele	7 2 2 2
stagier et	12 8 5 9
stagier fait	2 0 3 14
stagier me	4 9 2 2
stagier on	-4 -5 -4 -4
stagier ont	1 9 3 2
stagier port	-6 -7 -7 -6
stagier que	1 9 3 3
stagier qui	4 10 3 3
stagier~a	8 5 1 1
stagier~avant	3 13 4 4
stagier~de	-2 -2 -1 8
stagier~encor	2 7 2 2
stagier~et	6 1 3 8
stagier~lui	1 3 2 6
stagier~me	5 2 1 2
stagier~moi	8 7 4 3
stagier~on	1 9 2 2
stagier~que	6 2 2 2
stagier~tout	6 2 5 22
stagier~trop	9 2 3 3
stagier~vient	3 12 4 4
stag~a	11 1 4 3
stag~aprand	1 0 2 10
stag~au	1 9 3 4
stag~col	6 -1 1 1
stag~crech	1 7 2 2
stag~des	8 4 3 3
stag~deux	-7 -5 -4 -3
stag~don	-7 -5 -5 -5
stag~du	0 2 1 9
stag~en	4 3 5 14
stag~est	1 4 0 4
stag~fait	2 12 3 2
stag~ici	-9 -8 -8 -9
stag~il	-11 -8 -7 -7
stag~je	7 12 7 24
stag~le	0 8 2 5
stag~mat	-6 -6 -6 -6
stag~me	2 3 3 7
stag~moi	3 6 3 10
stag~moin	5 2 2 1
stag~mon	8 0 2 1
stag~ne	9 6 4 2
stag~pas	6 0 1 4
stag~plus	7 1 1 4
stag~posibl	1 1 1 7
stag~propos	7 1 2 2
stag~que	-18 -14 -13 -15
stag~savoir	1 7 2 2
stag~sign	6 7 3 3
stag~un	-7 -4 -7 -9
stag~vrai	2 6 2 1
stand	-6 -7 1 -5
stand et	-5 -5 -7 -5
standard	-6 -4 -1 0
standard et	2 1 10 2
standard un	0 0 1 9
standard~monsieur	0 1 1 7
stand~des	-5 -5 -7 -5
stand~vent	-5 -5 -7 -5
star	-11 -13 -15 -11
statu	-10 -9 -10 -11
statu~nu	-8 -8 -8 -9
statu~tout	-8 -7 -8 -9
steac	5 3 9 15
steac de	2 2 7 2
sterilis	0 0 6 1
sterilis~chat	3 3 8 3
sterilis~materiel	-5 -5 -7 -5
sterilis~se	-5 -5 -7 -5
stilist	-6 -6 -6 -6
stilos	-12 -13 -15 -11
stilos 312	-6 -6 -6 -5
stoc	-7 0 -9 -7
stop	8 2 13 6
stor et	8 -1 1 1
stori	2 11 3 3
stor~me	8 -1 1 1
stres	-8 -11 -10 7
stres @given	1 0 1 7
stres a	-7 -8 -8 -9
stres ce	3 2 3 11
stres h24	3 2 3 12
stres tout	1 0 1 7
stres~de	3 1 2 10
stres~lach	1 1 1 8
stres~le	1 -1 1 8
stres~temp	1 0 1 7
strip	1 2 7 2
studio	-11 -14 -13 -9
studio de	-8 -9 -8 -8
stupid	2 16 4 4
stupid~in	0 6 1 1
stylo	-5 -4 -6 -3
stylo~que	2 5 2 7
su	2 8 4 9
su que	5 14 7 12
sucr	1 -9 -6 -3
sucr @shout	-4 -4 -5 -4
sucr~a	-5 -6 -7 -5
sud	-6 -8 -7 -7
sudocu	-6 -4 -6 -5
sueur	3 3 8 5
suf	3 7 3 12
suf @deed	3 5 3 9
suf @given	3 5 3 9
suf @not	3 5 4 12
suf pas	3 5 3 9
suf que	1 7 1 1
suf~ele	1 7 1 1
suis @alone	8 6 7 5
suis @blood	1 2 1 10
suis @boozeDrink	5 2 6 2
suis @bore	-1 0 8 10
suis @charge	8 6 7 5
suis @demolish	-11 -9 -12 -9
suis @despair	11 2 6 17
suis @die	6 -8 -2 2
suis @disabled	5 28 6 6
suis @drunk	-10 -5 1 -6
suis @exclude	15 6 5 16
suis @fear	15 4 2 10
suis @given	1 1 -2 9
suis @grab	1 2 8 2
suis @heat	1 2 9 2
suis @height	1 5 -1 9
suis @hide	2 -3 9 5
suis @hit	-11 -16 -16 -16
suis @hurt	4 5 4 13
suis @insult	-4 12 2 -2
suis @intimate	6 -1 -1 0
suis @kind	-6 -12 -6 -9
suis @looks	9 11 6 5
suis @love	2 10 7 1
suis @machine	-2 -2 6 -1
suis @mate	7 4 2 2
suis @means	0 0 0 12
suis @not	-8 -7 -9 7
suis @past	0 4 9 2
suis @price	-11 -6 -11 -8
suis @quit	10 0 0 1
suis @race	2 18 4 5
suis @sad	2 6 3 16
suis @selfharm	5 3 16 3
suis @serve	7 1 6 2
suis @sex	6 2 0 10
suis @sexist	0 9 -1 -2
suis @threat	-9 -8 12 -2
suis @throw	5 0 0 12
suis @tired	-1 -5 1 15
suis @told	2 -8 1 -4
suis @touch	2 6 5 8
suis @weak	8 11 4 4
suis @wound	7 -4 8 0
suis a	7 1 2 11
suis acro	-6 -8 -7 -7
suis agraf	2 2 10 2
suis ale	-3 -2 8 4
suis anferm	-13 -11 -11 -11
suis antel	1 2 8 2
suis arab	1 7 2 2
suis ariv	-13 -11 -12 -13
suis avec	-5 -6 -6 -4
suis brul	1 2 9 2
suis ca	2 8 2 2
suis cach	0 6 0 1
suis cas	-11 -9 -12 -9
suis contant	-9 -10 -9 -10
suis creus	-6 -5 -6 -5
suis crev	1 2 1 7
suis dan	11 2 3 11
suis de	-16 -14 -15 -13
suis debil	2 6 2 2
suis decu	4 4 4 11
suis degout	3 1 2 11
suis desandu	2 2 12 3
suis devenu	-8 -7 -8 -7
suis dislex	0 6 0 0
suis dit	11 1 2 2
suis dys	2 7 3 2
suis en	24 -2 9 5
suis encor	6 2 1 17
suis entre	1 2 20 3
suis epuis	3 2 4 17
suis fait	1 5 -1 3
suis gen	2 5 4 9
suis jam	-7 -8 -7 -8
suis ko	-6 -8 -3 -9
suis la	8 28 10 25
suis le	1 18 5 2
suis lent	2 5 2 2
suis lesiv	2 0 6 8
suis leur	8 22 7 8
suis mal	4 5 4 13
suis malad	0 13 2 0
suis mont	0 2 8 1
suis mort	-9 -9 -4 -8
suis ne	1 18 3 2
suis nul	-3 5 -2 -1
suis ocup	3 4 13 3
suis otist	3 12 3 3
suis ouv	0 1 6 1
suis part	6 -1 -1 0
suis pas	-5 -4 -6 8
suis perdu	-4 -5 -4 6
suis pet	0 4 9 2
suis plus	1 2 2 7
suis rest	0 -6 2 5
suis retrouv	9 4 17 5
suis sent	-7 -4 -4 -6
suis serv	2 2 6 2
suis seul	8 6 7 5
suis son	7 0 2 2
suis timid	-8 -9 -7 -8
suis tomb	15 -3 3 3
suis tordu	1 2 8 2
suis tout	2 1 1 10
suis transil	7 2 2 1
suis transparant	2 3 3 8
suis trist	-9 -10 -8 -4
suis tromp	-11 -11 -9 -8
suis tue	-9 -10 -9 -10
suis un	2 5 -1 4
suis une	-2 14 -1 4
suis venu	5 4 8 8
suis vid	0 0 0 12
suis vietnamien	2 6 1 2
suisid	-4 -8 -9 -8
suisid~je	6 -1 0 -2
suis~19h	1 3 5 11
suis~a	-1 3 3 10
suis~adult	6 3 10 4
suis~alor	9 7 2 1
suis~angeul	1 2 1 7
suis~au	-17 -21 -17 -13
suis~avec	4 5 15 1
suis~avoir	-9 -9 -9 -9
suis~bas	0 -1 0 7
suis~baset	1 0 7 1
suis~bonich	4 14 4 4
suis~bout	4 5 5 21
suis~ca	-11 -6 -11 -12
suis~caf	1 6 1 1
suis~cand	1 -1 2 15
suis~ce	3 5 8 8
suis~cherch	-6 -7 -7 -7
suis~coinc	6 1 1 2
suis~com	1 2 5 10
suis~contr	6 0 -1 0
suis~dan	5 1 7 8
suis~de	-10 -6 -3 2
suis~desus	2 8 2 2
suis~dimanch	3 3 11 3
suis~doigt	2 4 13 3
suis~du	12 11 5 1
suis~ecip	-7 -2 -6 -6
suis~ereur	0 10 2 1
suis~et	10 7 -1 9
suis~fait	5 4 3 8
suis~fer	1 6 1 1
suis~fi	-7 -7 -6 -6
suis~fil	0 6 2 0
suis~fois	-1 -1 -4 -6
suis~garcon	12 3 3 3
suis~gen	4 2 4 13
suis~gueul	2 10 2 1
suis~heur	-5 -5 -6 -4
suis~ici	4 2 4 15
suis~il	8 13 5 5
suis~ils	3 15 5 11
suis~je	-5 -7 -6 1
suis~jusc	9 4 20 5
suis~la	-1 -6 2 -1
suis~le	1 1 12 4
suis~les	0 5 -4 1
suis~leur	-6 -8 -7 -7
suis~limog	0 5 1 1
suis~longtanp	7 1 2 1
suis~lund	-6 -5 -8 0
suis~ma	-6 -11 -10 -7
suis~machin	-2 -9 -6 -5
suis~mem	0 -1 1 11
suis~miself	2 0 2 6
suis~mon	9 2 3 11
suis~mordr	-3 1 8 1
suis~ne	8 1 3 6
suis~on	1 3 4 5
suis~par	10 7 11 16
suis~parc	5 10 5 0
suis~person	1 4 2 7
suis~peu	-9 -6 -7 -4
suis~plant	7 6 7 23
suis~pleur	0 3 0 8
suis~poignet	-1 1 8 2
suis~pouc	2 4 13 4
suis~pour	6 11 6 11
suis~que	6 6 0 -5
suis~qui	1 7 0 1
suis~reprandr	-6 -7 -6 -6
suis~retard	6 1 2 2
suis~rir	-7 -8 -6 -7
suis~san	2 1 2 6
suis~savoir	2 1 2 6
suis~secretariat	-6 -7 -6 -7
suis~si	11 1 2 2
suis~stag	9 0 1 1
suis~sur	9 -1 11 10
suis~tet	-3 0 -5 -5
suis~toilet	-1 6 1 0
suis~tout	-10 -3 -9 -7
suis~un	-3 -10 -12 4
suis~vert	6 5 6 19
suit	1 2 -6 -2
suit dan	1 10 2 2
suit et	-6 2 -3 -4
suit jusc	8 3 1 1
suit partout	-7 -2 -4 -4
suit~dan	3 1 1 9
suit~les	5 9 2 2
suiv	-7 -16 -11 -12
suiv @me	-5 -5 -5 -5
suiv la	-4 -4 -5 -4
suivr	2 10 4 10
suivr~je	2 5 2 6
suivr~suis	1 0 2 7
suiv~de	-4 -4 -5 -4
suiv~toilet	8 0 2 2
sujet	0 21 3 5
sujet de	1 17 2 5
sujet~convers	2 15 3 4
sup	-2 -8 -7 -4
sup @hour	6 4 3 1
sup @kind	-4 -6 -6 -5
sup @price	11 0 3 3
sup anbianc	3 6 1 1
sup bien	-5 -6 -6 -5
sup not	9 1 3 3
sup semen	9 3 2 3
supermarch	4 6 0 1
supl	7 2 3 7
supli	12 2 3 4
suprim	1 6 2 2
sup~chanpagn	2 9 2 2
sup~il	9 1 3 3
sup~je	8 1 1 2
sup~le	6 5 2 3
sup~pour	2 9 2 2
sur 10	1 3 0 9
sur @deed	-7 -4 -8 -7
sur @fiction	-9 -9 -10 -8
sur @given	1 3 8 2
sur @height	-7 -8 -8 -7
sur @machine	-9 -8 -8 -7
sur @me	9 13 3 6
sur @photo	19 15 7 8
sur @weapon	-7 -8 -8 -7
sur cintr	-7 -8 -8 -7
sur comand	-9 -8 -8 -7
sur des	-6 -7 -3 -5
sur dix	1 17 2 4
sur du	3 3 9 3
sur excel	-4 -5 -6 -4
sur insta	9 10 4 4
sur internet	7 1 1 2
sur la	7 1 7 2
sur leur	11 7 5 5
sur lui	5 7 2 3
sur ma	8 4 -2 3
sur mes	-3 11 3 0
sur moi	22 28 9 17
sur mon	5 8 1 2
sur que	3 7 2 2
sur ses	12 -3 3 1
sur simul	-5 -5 -6 -5
sur snap	13 5 3 4
sur son	16 18 6 7
sur tout	1 0 8 2
sur un	-8 -11 -9 -8
surlign	-5 -6 -7 -5
surnom	0 22 2 2
surnom @insult	0 6 1 1
surnom ce	2 6 1 2
surnomant	2 7 2 2
surnom~est	3 11 3 3
surnom~parc	-8 -11 -7 -8
surnom~tout	3 11 4 4
surpr	17 2 1 3
surpris	-9 -10 -11 -9
surpris @shout	-6 -7 -6 -5
surpris pour	-6 -7 -6 -5
sursot	-12 -2 -10 -10
sursot~que	0 6 2 1
surtout	-6 10 -6 -3
surtout @bore	-6 -8 -6 -6
surtout @deep	-5 -6 -5 -5
surtout @die	0 5 1 1
surtout @see	-5 -6 -5 -5
surtout @threat	0 5 1 1
surtout de	4 16 4 4
surtout regard	-5 -6 -5 -5
surtout sur	-6 0 -4 -4
surtout tu	0 5 1 1
surtout~en	2 11 2 3
surtout~je	1 5 2 5
surtout~moi	6 17 6 6
surtout~pas	0 7 1 1
survel	14 15 31 12
survel du	7 0 9 3
survel la	4 4 14 4
survel~des	7 4 13 5
survel~siest	4 4 14 4
sur~a	5 5 4 5
sur~afich	-4 -5 -4 3
sur~age	1 6 1 2
sur~alor	6 5 10 4
sur~anclum	3 3 10 3
sur~apre	7 6 4 3
sur~arsel	-4 -6 -6 -4
sur~autr	4 6 2 2
sur~avant	-1 5 9 2
sur~avec	11 9 12 5
sur~balanc	-3 11 -2 0
sur~banc	1 3 -1 6
sur~baset	2 10 2 3
sur~batu	-6 -7 -4 -5
sur~blanc	1 10 2 3
sur~bord	3 2 9 3
sur~bot	3 2 11 3
sur~bouch	16 13 5 8
sur~bouton	8 5 21 6
sur~bras	8 -5 2 -1
sur~buro	-4 -7 -6 -1
sur~ca	14 11 17 8
sur~cai	6 -3 -8 -5
sur~cand	17 9 6 6
sur~casi	4 14 4 3
sur~ce	-2 -7 -11 -4
sur~cesier	-4 -7 -6 -6
sur~chac	1 7 2 2
sur~chais	6 12 8 25
sur~chanti	6 7 18 3
sur~charpant	5 5 15 5
sur~cheveux	2 2 5 2
sur~chien	0 6 3 2
sur~clavi	-5 2 -6 -5
sur~cliant	9 9 26 10
sur~coleg	-5 -6 -5 -5
sur~com	8 -1 4 2
sur~combien	8 1 2 2
sur~comptoir	6 10 5 15
sur~cran	9 2 3 3
sur~cuis	12 1 1 3
sur~dan	5 -1 -1 10
sur~departemantal	3 2 17 4
sur~des	6 8 2 3
sur~deux	-7 -9 -7 -7
sur~dev	5 14 4 5
sur~doigt	25 7 15 10
sur~dos	12 1 22 6
sur~du	-9 -7 -11 -11
sur~echafodag	2 10 3 2
sur~echel	-3 -3 6 -3
sur~ecip	-7 -8 -7 -6
sur~ele	-12 -7 -10 -9
sur~en	3 -6 -6 0
sur~escabo	6 -1 7 1
sur~est	9 2 2 2
sur~et	11 9 5 8
sur~etabl	-1 10 2 2
sur~etager	0 -7 -6 -6
sur~etait	-5 -3 -4 -4
sur~faux	-6 -6 -8 -6
sur~fes	8 1 2 3
sur~foto	-7 -7 -6 -6
sur~genoux	13 -1 3 3
sur~gorg	9 1 2 2
sur~group	10 10 4 5
sur~h24	0 7 1 1
sur~heur	3 9 3 3
sur~il	6 -1 -4 -3
sur~ils	-7 -8 -7 -6
sur~jamb	11 4 3 3
sur~je	13 6 7 6
sur~joint	2 21 5 6
sur~jou	9 -2 -1 0
sur~la	-11 -4 -3 -6
sur~lit	0 0 -1 9
sur~machin	2 1 8 2
sur~main	20 -4 1 1
sur~manch	-2 -7 -7 -5
sur~manesin	-5 -5 -7 -4
sur~manto	-5 -5 -5 -5
sur~mech	2 3 8 3
sur~mem	8 3 3 7
sur~mes	1 7 6 2
sur~moi	-4 0 1 -5
sur~molet	6 0 3 2
sur~mon	6 1 6 2
sur~mouil	-4 -2 7 -1
sur~mur	-9 -9 -8 -8
sur~normal	-5 -7 -5 -4
sur~nuc	17 1 3 4
sur~ordi	8 3 3 3
sur~oreil	-7 -6 -8 -1
sur~ortel	2 3 12 3
sur~otoport	2 2 8 3
sur~ou	2 10 5 3
sur~palet	10 1 6 3
sur~pali	9 3 3 3
sur~pano	-5 -5 -6 -5
sur~par	10 3 2 3
sur~parc	14 8 3 4
sur~parsing	7 11 10 4
sur~pas	-4 -7 -5 -4
sur~pedal	3 3 7 3
sur~pend	-4 -3 -8 -5
sur~pet	-6 -5 -7 -6
sur~pied	6 3 21 5
sur~plac	-2 -4 -6 -4
sur~planing	1 11 2 1
sur~plato	-8 -10 -6 -6
sur~poid	2 10 3 2
sur~poignet	5 1 7 3
sur~poitrin	3 7 0 2
sur~pont	4 0 8 1
sur~pos	3 -2 6 0
sur~pot	4 3 14 5
sur~pour	12 1 14 7
sur~pul	2 -7 -3 -3
sur~que	0 8 2 -1
sur~rebord	5 5 14 6
sur~retard	-5 -9 -6 -6
sur~rien	2 1 7 1
sur~san	16 7 13 5
sur~sein	-2 5 0 0
sur~semel	1 1 5 1
sur~si	7 12 3 4
sur~sigaret	-1 7 -1 1
sur~sit	-8 -8 -8 -6
sur~sous	4 3 9 4
sur~tabl	-3 9 7 0
sur~tableur	-6 -7 -7 -6
sur~tabli	1 7 6 3
sur~tablo	1 13 2 2
sur~tel	1 0 1 15
sur~telefon	8 -2 0 0
sur~ter	10 6 21 8
sur~tet	6 -15 -7 -8
sur~toit	5 -3 9 0
sur~tondeux	4 4 12 4
sur~tous	2 7 3 2
sur~tout	11 20 10 11
sur~travel	2 12 3 4
sur~va	7 3 1 0
sur~val	2 2 6 3
sur~viand	4 12 3 4
sur~volet	3 2 10 3
sur~vrai	0 0 7 0
suseptibl	4 11 4 4
suspandu	-6 -8 -8 -6
sutur	1 3 8 3
su~je	0 12 3 3
su~le	3 7 3 2
svp	8 13 6 16
sylv	-1 2 5 -1
symp	-8 -12 -6 -6
symp~est	3 -1 1 8
ta	15 30 7 8
ta @body	5 6 2 2
ta @price	2 11 3 3
ta @shout	0 8 2 1
ta @threat	0 8 2 1
ta gueul	0 8 2 1
ta not	2 11 3 3
ta prof	6 1 2 2
tab	6 -4 -3 -2
tabac~me	1 9 3 3
tabl	0 5 4 3
tabl 4	3 1 3 13
tabl 6	4 3 10 7
tabl @despair	4 1 5 2
tabl @he	8 13 4 5
tabl @not	4 0 6 1
tabl @shame	3 4 6 3
tabl @shout	-6 -6 -5 -6
tabl a	-2 6 -3 -1
tabl avec	-6 -6 -6 -5
tabl des	6 12 11 6
tabl en	2 10 3 3
tabl il	6 7 2 3
tabl ils	2 7 2 3
tabl pour	-6 -6 -5 -6
tabl six	0 -2 3 6
tableur	-14 -16 -14 -13
tabli	14 15 12 7
tabli @he	11 1 3 3
tabli de	4 4 8 4
tabli il	11 1 3 3
tabli~plomb	4 4 10 5
tablo	-7 -2 -6 -6
tablo @power	0 0 6 1
tablo de	-6 -5 -8 -6
tablo electr	0 0 6 1
tablo excel	-5 -5 -5 -4
tablo~a	-7 -6 -5 -5
tablo~la	7 18 7 7
tablo~les	-4 -5 -6 -4
tablo~mon	3 7 3 3
tablo~ouvert	-5 -5 -7 -5
tabl~a	7 2 9 18
tabl~ca	5 4 9 4
tabl~cri	1 7 2 2
tabl~epong	-4 -5 -7 -4
tabl~il	5 5 2 7
tabl~je	6 8 1 1
tabl~me	4 4 3 8
tabl~mes	3 8 2 3
tabl~ne	4 1 2 8
tabl~pas	4 2 8 10
tabl~que	1 11 8 1
tabl~racontant	2 7 2 3
tabl~se	2 2 2 10
tabl~serviet	-4 -5 -6 -4
tabl~un	-8 -9 -8 -7
tabl~une	-6 -8 -6 -7
tabouret	2 4 -1 7
tabouret et	3 -2 0 8
tabouret~un	3 8 4 12
tach	0 7 -2 6
tach @shout	1 -1 1 12
tach pour	1 -1 1 12
tach~la	7 7 3 3
taf	1 11 3 3
taf @i	1 9 2 2
taf je	1 9 2 2
tafiol	1 7 1 1
taf~ai	1 9 2 2
taf~dit	1 7 2 2
tail @i	6 3 9 3
tail alor	1 0 6 1
tail craion	14 3 4 3
tail donc	1 1 8 2
tail hai	3 3 14 4
tail je	6 3 9 3
tail la	-2 -2 7 -2
tail~a	2 9 9 4
tail~ai	6 3 12 4
tail~au	4 3 12 4
tail~de	-1 0 2 9
tail~en	-1 8 4 2
tail~hai	3 2 11 4
tail~je	-7 -6 0 -6
tail~la	1 7 0 0
tail~le	-6 -7 -6 -5
tail~termic	3 3 13 4
tair	4 18 5 5
tait	1 13 2 2
tait et	1 7 2 1
tait puis	2 9 2 2
tait~ca	1 7 2 1
tait~celc	2 8 2 2
tait~un	2 8 2 2
talant	-8 -9 -8 -7
talant @he	-6 -7 -6 -5
talc	-3 -4 -3 6
talus	3 3 12 4
talus a	2 2 7 3
talus~la	2 2 7 3
tanperatur	-9 -10 -13 -9
tanperatur de	-6 -6 -9 -6
tanperatur~le	-4 -5 -6 -4
tanpon	-10 -10 -14 -8
tanpon a	-6 -8 -7 -6
tanpon~cent	-7 -7 -8 -7
tanpon~fois	-6 -7 -7 -6
tanpon~le	-7 -9 -7 -7
tansion	4 4 20 6
tansion dan	3 2 11 3
tansion~le	4 3 14 5
tant	13 6 4 13
tant @despair	-5 -5 -6 -5
tant @shout	1 2 3 10
tant mieux	-5 -5 -6 -5
tant pis	-1 -2 0 13
tant pour	1 2 3 10
tant que	16 8 5 4
tant~ce	1 1 2 6
tant~est	10 -1 1 -1
tant~je	9 5 3 3
tant~la	5 3 4 11
tant~lui	2 7 2 1
tant~ne	9 0 2 2
tant~pour	-2 -1 -1 5
tant~stag	1 2 3 10
tap	6 -8 -6 -5
tap @alone	5 0 1 1
tap @deed	11 3 4 4
tap @given	8 0 0 1
tap @me	2 -6 -4 -4
tap @not	9 0 1 1
tap alor	8 1 2 1
tap avec	-4 -6 -6 -5
tap dan	-31 -15 -21 -18
tap derier	5 0 1 1
tap des	-17 -15 -13 -13
tap du	-6 7 -2 -2
tap le	-10 -10 -12 -10
tap longtanp	5 0 1 2
tap ma	9 0 2 2
tap par	15 -1 3 3
tap pas	11 3 4 4
tap sur	23 6 3 6
tapet	2 16 3 3
tapis de	-8 -7 -7 -6
tap~a	-13 -12 -11 -10
tap~avant	7 2 2 2
tap~avec	-11 -11 -10 -9
tap~cand	-8 -7 -7 -6
tap~contr	10 1 2 2
tap~dan	-6 -5 -5 -4
tap~doigt	7 0 0 2
tap~fort	9 2 3 3
tap~je	9 0 0 1
tap~la	-1 -4 -7 -5
tap~le	-4 -16 -11 -8
tap~les	20 6 6 7
tap~main	-14 -12 -15 -13
tap~nuc	9 2 3 3
tap~oeil	-15 -10 -11 -10
tap~poing	-1 12 1 2
tap~sur	-2 10 0 1
tap~tabl	1 8 2 1
tap~tet	15 1 3 3
tard	0 -12 -8 -3
tard @i	-7 -9 -9 -9
tard je	-7 -9 -9 -9
tard~a	7 1 3 1
tard~conduir	-6 -5 -6 -6
tard~le	12 0 2 1
tard~veux	-8 -7 -7 -8
tarlouz	1 9 2 2
tart	-7 -13 -15 -10
tartin	-5 -5 -4 -4
tas @he	-9 -10 -9 -8
taso	-1 -1 4 0
taso~la	-1 -1 4 0
tas~a	-13 -14 -13 -11
taup	3 10 2 3
taup~de	3 10 2 3
ta~a	2 18 3 2
ta~je	11 -2 1 2
tchac	4 4 11 4
tchac @i	4 4 11 4
tchac je	4 4 11 4
tchac tchac	4 4 11 4
tchac~ai	4 4 11 4
tchac~je	4 4 11 4
te	11 9 2 3
te @deed	8 -1 0 0
te @demolish	8 0 2 2
te @drunk	10 0 3 3
te @fear	-2 -2 7 0
te @grab	13 2 5 4
te @he	0 15 3 3
te @hide	-1 7 1 1
te @hit	14 1 7 4
te @machine	10 -1 2 3
te @one	-6 -6 -5 -5
te @price	8 0 2 2
te @threat	26 -3 3 5
te @throw	7 -2 0 1
te @wound	7 -1 1 1
te as	1 19 1 3
te cas	8 0 2 2
te defonc	10 -1 2 3
te detest	-11 -9 -8 -7
te en	15 12 9 6
te es	3 16 -3 0
te il	1 14 3 3
te insiet	-2 -2 7 0
te met	12 4 3 3
te on	-6 -6 -5 -5
te shirt	11 0 2 3
te tu	-2 -7 -5 -5
te want	7 1 2 2
teatr	-6 -9 2 -5
teatr @i	3 4 9 4
teatr je	3 4 9 4
tecel	-11 -12 -10 -9
technisien	-12 -13 -13 -10
technisien a	-5 -5 -7 -5
tee	2 -6 -5 -4
tee shirt	2 -6 -5 -4
teint	6 -4 -5 -2
teint @shout	7 1 2 2
teint pour	7 1 2 2
tel	0 -2 -7 5
tel @fear	6 0 3 9
tel @goback	4 5 2 1
tel @he	-7 -2 -5 -2
tel @i	1 9 2 14
tel @one	-6 -7 -7 -6
tel @sexist	6 -1 0 0
tel fort	6 -1 0 0
tel je	1 9 2 14
tel ok	-9 -12 -9 -10
tel on	-6 -7 -7 -6
tel peur	6 0 3 9
tel y	4 5 2 1
telecomand	3 3 10 3
telecomand~main	2 2 7 3
telefon	2 -2 0 5
telefon @deed	10 1 2 2
telefon @he	0 9 1 1
telefon @i	2 7 5 2
telefon @shout	3 5 1 5
telefon @touch	7 1 2 2
telefon avec	-6 -7 -7 -6
telefon ce	-9 -11 -9 -4
telefon celc	2 0 3 12
telefon dan	9 1 2 2
telefon et	11 2 5 4
telefon ils	2 8 2 2
telefon je	2 7 5 2
telefon neuf	-2 11 2 2
telefon pos	7 1 2 2
telefon pour	3 5 1 5
telefon qui	4 0 0 8
telefon son	1 -2 1 13
telefon~a	5 11 6 15
telefon~de	2 7 2 2
telefon~en	7 4 4 10
telefon~est	-8 -10 -8 -4
telefon~et	6 2 3 10
telefon~film	8 2 2 2
telefon~je	5 7 8 8
telefon~la	11 3 1 1
telefon~le	-5 -13 -9 -9
telefon~me	7 9 7 17
telefon~panic	1 0 1 7
telefon~parl	2 3 2 6
telefon~pos	7 2 2 2
telefon~que	3 1 2 6
telefon~tout	-13 -15 -15 -15
telefon~tutric	4 3 3 9
telefon~un	-1 2 0 8
telmant	1 8 2 2
tel~a	-3 -12 -8 -4
tel~ai	3 3 1 11
tel~avais	1 2 2 11
tel~bien	-7 -6 -6 -6
tel~de	1 5 2 8
tel~en	-5 -9 -7 -6
tel~il	9 6 3 3
tel~la	7 10 2 5
tel~les	1 -6 -2 2
tel~me	4 7 4 12
tel~on	-5 -7 -5 -3
tel~que	6 3 0 0
tel~toilet	7 -1 1 6
temp	4 -2 1 5
temp @he	0 9 2 1
temp @sexist	-11 -10 -9 -9
temp @shout	1 1 2 9
temp a	8 6 3 3
temp dan	-6 -5 -6 0
temp de	8 -1 4 8
temp du	1 1 2 7
temp en	-7 -6 -7 -6
temp il	0 9 2 1
temp pour	1 1 2 9
temp que	6 6 2 2
temp~atend	-6 -3 -5 -5
temp~est	-3 7 -2 -2
temp~et	7 3 2 4
temp~je	2 10 5 11
temp~la	4 4 1 10
temp~le	-5 -8 -8 -8
temp~me	5 6 6 2
temp~moi	8 1 4 10
temp~ocup	0 0 1 8
temp~on	3 6 4 13
temp~pas	5 0 2 6
temp~se	2 1 8 10
ten	2 2 8 2
ten @i	2 8 5 3
ten @me	5 6 10 5
ten je	2 8 5 3
ten la	-3 -11 -4 -7
ten le	2 4 12 1
ten les	-1 -2 7 0
ten un	1 12 2 3
tend	-8 2 -6 -5
tendu	1 5 -6 1
tendu la	-12 -13 -13 -10
tendu un	-2 12 0 1
tendu~a	1 6 1 2
tendu~et	-6 -4 -6 -5
tendu~je	1 6 2 2
tendu~joint	2 6 2 2
tenu a	8 1 5 3
tenu la	-11 -12 -2 -8
tenu les	7 2 8 4
tenu par	9 3 9 4
tenu~cais	0 0 6 1
tenu~cheval	2 2 6 2
tenu~chien	3 3 8 4
tenu~chrono	-6 -6 -9 -5
tenu~de	-6 -7 -8 -7
tenu~deux	5 1 1 1
tenu~du	2 1 6 2
tenu~et	3 -2 10 2
tenu~fich	-8 -9 -9 -7
tenu~la	2 2 7 2
tenu~les	5 2 1 2
tenu~pend	5 1 13 4
tenu~port	-15 -16 -19 -13
tenu~pour	-5 -10 -8 -7
tenu~reflecteur	-9 -10 -14 -9
tenu~tout	3 3 8 3
ten~ai	2 8 5 3
ten~bal	2 8 2 2
ten~bout	1 0 6 1
ten~cord	-5 -4 -7 -4
ten~coup	2 12 2 3
ten~droit	-10 -8 -9 -7
ten~du	2 1 7 2
ten~je	-3 5 -6 -2
ten~jumant	2 2 7 2
ten~lamp	-1 -6 -1 -4
ten~lanc	5 4 15 5
ten~le	4 10 1 3
ten~list	-5 -5 -7 -5
ten~lui	0 1 7 2
ten~pend	0 1 19 4
ten~pinc	3 3 8 3
ten~poign	7 0 1 1
ten~port	-4 -6 -7 -5
ter	9 5 8 1
ter a	-2 -7 -5 -4
ter ce	4 6 6 3
ter dan	1 10 1 2
ter et	6 2 -5 -1
teren	-1 0 6 0
teren de	5 5 13 5
teren~fot	5 5 13 5
teribl	6 9 9 9
terif	2 9 2 3
termic	3 4 15 4
termin	3 2 8 9
termin @me	9 2 1 2
termin ma	9 2 1 2
termin~a	2 8 4 3
teroris	1 13 2 0
ter~a	16 10 18 9
ter~des	-8 -6 -9 -7
ter~le	-2 9 3 1
ter~les	3 -3 -6 -2
ter~me	-1 10 6 3
ter~que	-3 13 2 2
ter~un	3 1 9 3
tes	6 24 3 4
tes @deed	1 6 2 2
tes @home	4 17 5 4
tes @kin	4 17 5 4
tes @sexist	1 6 2 2
tes @to	9 19 3 4
tes @weapon	1 6 2 2
tes parant	4 17 5 4
tes regl	1 6 2 2
test	-14 -13 -12 -12
test le	-7 -6 -7 -6
test~a	-6 -6 -9 -5
test~du	-5 -6 -6 -5
tes~coi	2 10 3 3
tes~ne	1 7 2 2
tes~ont	1 11 3 3
tes~ou	2 10 3 3
tet	6 6 3 5
tet @deed	2 5 6 1
tet @i	-5 -5 -1 0
tet @load	2 2 5 6
tet @me	2 8 4 2
tet @not	8 0 1 1
tet @nude	3 1 6 1
tet @sex	0 5 6 2
tet @shame	4 7 2 2
tet @shout	-9 -6 -8 -8
tet a	-2 -7 -8 -6
tet au	-3 -1 7 8
tet contr	11 1 2 2
tet dan	17 2 5 7
tet de	0 9 5 0
tet dev	4 7 2 2
tet et	6 -7 -4 -3
tet je	-5 -5 -1 0
tet lourd	2 2 5 6
tet me	0 8 4 2
tet parc	7 0 2 2
tet pour	-9 -6 -8 -8
tet puis	6 3 8 4
tet que	2 11 3 3
tet qui	-2 9 -2 -1
tet sous	8 -1 0 1
tet sur	-4 -6 -2 -4
tet tous	0 0 0 7
tet~bac	8 0 0 2
tet~coif	-11 -10 -10 -9
tet~de	-10 0 -8 -6
tet~du	0 7 2 6
tet~et	-9 -6 -6 1
tet~il	8 -1 1 1
tet~je	11 4 7 4
tet~le	26 2 8 5
tet~les	4 -1 6 14
tet~leur	0 7 1 1
tet~me	8 0 1 2
tet~mort	3 3 14 4
tet~mur	11 1 2 2
tet~ne	1 4 2 5
tet~ont	7 -2 0 0
tet~que	10 0 3 3
tet~robinet	7 -1 0 1
tet~stag	1 1 1 9
tet~tourn	3 22 6 5
tet~trouv	-6 -5 -6 -5
text	-14 -12 -15 -12
te~a	13 -2 -1 1
te~au	-8 -6 -6 -6
te~bet	3 11 4 3
te~con	6 9 2 3
te~dan	7 -2 -2 0
te~dent	7 0 2 2
te~des	5 6 2 3
te~deux	4 8 2 3
te~dit	-10 -5 -7 -7
te~hom	1 8 2 2
te~la	16 9 6 6
te~les	8 4 3 2
te~liv	7 1 2 2
te~me	-4 -10 -6 -6
te~mignon	2 9 3 3
te~moch	-7 -9 -6 -6
te~mon	-1 -6 -3 -3
te~mort	-6 -7 -6 -5
te~ou	3 15 4 4
te~pas	1 10 3 2
te~regl	1 6 2 2
te~si	6 0 2 2
te~tes	1 9 3 3
te~to	10 1 2 3
te~trop	2 9 3 3
te~un	2 8 0 1
te~une	13 -2 -4 -1
te~vrai	2 12 3 3
the	-9 -10 -8 -10
the @charge	10 2 2 3
the @exclude	10 2 2 3
the tabl	10 2 2 3
thei	3 15 4 3
thei cal	2 8 2 2
thei~me	2 8 2 2
tiandr	1 6 2 9
tiandr @deed	1 1 1 10
tiandr @given	1 1 1 10
tiandr @not	1 1 1 10
tiandr pas	1 1 1 10
tibi	11 1 6 4
tic	3 16 3 4
ticet	-6 -9 0 10
ticet~est	-5 -6 -5 -7
ticet~le	-4 -6 -5 1
tictoc	1 14 4 4
tictoc et	1 10 3 3
tien	0 3 -1 17
tien @not	4 3 4 22
tien le	-4 -1 -7 -6
tien plus	4 3 4 20
tient	7 3 2 0
tient @given	-6 -6 -6 -5
tient a	10 8 2 3
tient par	6 0 1 2
tient~la	6 0 1 2
tien~debout	0 0 0 7
tien~le	3 7 3 6
tig	-2 -4 8 -1
timbr	-11 -12 -12 -9
timid	-7 -15 -10 -11
tintin	-8 -9 -7 -6
tir	5 -3 3 -1
tir @adult	2 2 13 3
tir @i	1 2 1 13
tir @weak	2 2 13 3
tir a	-4 -7 -12 -7
tir ca	-2 -1 7 0
tir com	2 2 13 3
tir je	1 2 1 13
tir le	7 -5 -5 -2
tir les	14 -3 2 1
tir ses	-1 9 1 2
tir sur	9 10 5 4
tiroir @he	-5 -9 -9 -7
tiroir et	7 7 2 3
tiroir~a	-3 -5 -7 -4
tiroir~le	9 2 2 3
tiroir~me	9 1 2 2
tir~a	2 2 12 4
tir~bien	-8 -6 -6 -6
tir~bier	3 2 8 3
tir~ca	-1 5 0 1
tir~cabl	5 5 13 5
tir~cheveux	14 -1 0 1
tir~de	-1 -2 6 -2
tir~fou	4 4 15 5
tir~joint	0 13 3 4
tir~le	3 -7 -7 -4
tir~les	-1 2 9 8
tir~mon	11 -1 2 3
tir~oreil	10 -5 -3 -1
tir~par	17 4 3 5
tir~rai	2 2 2 9
tir~rido	-7 -6 -9 -6
tir~sigaret	-1 7 -1 1
tir~son	0 13 3 4
tir~tre	6 1 1 1
tir~un	-1 -3 8 -1
tir~yeux	-1 9 1 2
titr	-10 -6 -11 -8
titub	6 19 5 7
to	9 5 7 17
to liv	7 1 2 2
todai @he	-4 -7 0 -5
todai il	-4 -7 0 -5
todo	-3 6 -4 -2
todo el	-1 6 -1 0
todos	6 9 2 3
toi	9 25 5 5
toi @bore	7 -1 0 1
toi @deed	7 -1 0 1
toi @die	2 12 3 3
toi @threat	2 12 3 3
toi fair	7 -1 0 1
toi la	0 6 1 1
toi tu	2 12 3 3
toil	-6 -7 -6 -6
toilet	9 14 5 6
toilet @shout	7 1 0 1
toilet a	1 4 7 4
toilet apre	0 6 1 0
toilet avec	0 3 0 6
toilet de	7 5 10 4
toilet et	16 6 9 6
toilet pour	7 1 0 1
toilet~ce	0 10 1 0
toilet~derier	14 0 2 3
toilet~le	10 8 8 5
toilet~matin	0 7 1 1
toilet~que	1 7 -2 -2
toilet~un	8 4 14 6
toit	-4 -10 2 -7
toit @me	-4 -5 -5 -4
toit @shout	0 0 4 0
toit avec	4 4 12 5
toit de	-6 -7 -5 -5
toit pour	0 0 4 0
toit ter	0 -6 -6 -4
toit~les	5 5 14 6
toit~pas	3 3 8 3
toit~pour	2 2 8 2
toi~je	3 6 8 3
toi~le	0 7 0 0
toi~me	-4 -8 -5 -5
toi~toi	7 -1 0 1
tol	0 0 14 2
tol a	3 3 12 4
tol frois	-7 -7 -9 -7
told	7 1 1 2
tol~la	3 3 12 4
tol~me	1 1 6 2
tol~pres	3 3 9 3
tom	-7 -5 -5 -5
tomat	-10 -7 -7 -7
tomb @given	8 4 4 5
tomb @love	-6 -7 -6 -6
tomb @one	3 8 3 3
tomb @shout	-6 -3 -4 -4
tomb amour	-6 -7 -6 -6
tomb dan	-18 -10 -13 -14
tomb de	-3 -9 1 2
tomb du	7 2 1 1
tomb hi	1 1 2 7
tomb on	3 8 3 3
tomb sur	11 6 9 3
tomb tout	8 4 4 5
tomb un	2 9 10 3
tomb~du	-6 -7 -6 -6
tomb~escabo	3 5 16 7
tomb~il	3 3 3 10
tomb~la	-13 -16 -14 -13
tomb~le	8 -4 9 6
tomb~ortel	2 2 9 2
tomb~pet	1 7 5 3
tomb~pied	2 2 8 2
tomb~plato	1 9 1 5
tomb~seul	8 5 5 3
tomb~un	-4 -7 -6 -6
tomb~va	1 1 2 7
tomb~velo	6 -2 -1 -1
ton	12 19 7 6
ton @looks	3 12 4 4
ton @price	3 8 2 2
ton @to	14 8 5 5
ton cahi	0 6 1 2
ton de	3 2 12 3
ton prof	15 2 4 4
tondeux	0 -1 12 1
tondeux @vehicle	4 4 14 4
tondeux otoport	4 4 14 4
tondeux~le	1 0 4 1
tondeux~tout	3 3 8 3
tondu	1 1 5 1
tondu~de	2 2 6 2
tondu~teren	2 2 6 2
toni @me	6 0 0 1
toni me	6 0 0 1
toni~a	6 0 0 1
toni~pous	6 0 0 1
tont	5 14 11 6
tont des	2 2 7 2
tonton	7 8 9 6
tont~mouton	2 2 7 2
ton~ce	0 10 2 2
ton~est	3 16 4 5
ton~je	15 6 6 5
ton~que	1 9 1 2
torchon	13 4 1 2
torchon mouil	15 2 2 4
torchon~les	5 1 1 2
torchon~sur	7 0 1 1
tord	2 3 3 9
torgnol	13 2 3 3
toro	0 0 15 1
toro pend	2 2 7 2
toro~le	2 2 9 3
toro~que	2 2 7 2
tors	9 3 2 2
tors @nude	7 0 1 1
tors @sex	7 0 1 1
tors nu	7 0 1 1
tortu	-5 -5 -4 -4
tortur	-7 -8 -6 -1
tot	-14 -13 -16 -11
tot @exclude	-5 -5 -6 -4
tot @selfharm	-5 -5 -6 -4
tot ce	-6 -7 -6 -7
tot expre	-5 -5 -6 -4
total	0 -1 4 14
total~a	3 3 3 10
tou	12 12 14 26
tou @alone	2 2 7 2
tou @charge	2 2 7 2
tou @given	2 2 7 2
tou @sad	2 2 7 2
tou les	8 1 3 11
tou seul	2 2 7 2
touch	-1 -9 -8 -7
touch @deed	-9 -8 -10 -8
touch @given	-6 -7 -9 -7
touch @not	-7 -8 -10 -7
touch a	-2 -7 -11 -9
touch aux	-6 -6 -6 -6
touch cand	7 0 2 1
touch du	-7 -7 -7 -8
touch la	10 -2 4 1
touch le	8 -1 12 3
touch les	13 -2 0 2
touch pas	-9 -8 -10 -8
touch un	-10 0 -2 -4
touchant	3 10 3 4
touched	10 2 2 3
touched @me	10 2 2 3
touched me	10 2 2 3
touched~the	10 2 2 3
touched~under	10 2 2 3
touch~a	-9 -9 -8 -7
touch~antrejanb	8 0 2 1
touch~bois	-7 -7 -7 -8
touch~de	0 -6 6 -2
touch~domino	3 4 11 4
touch~en	12 0 3 3
touch~fes	7 1 2 3
touch~fil	3 4 13 5
touch~il	10 0 3 2
touch~la	-8 -9 -10 -8
touch~le	-4 -8 -9 -6
touch~machin	-11 -11 -10 -9
touch~mot	-14 -14 -11 -11
touch~poitrin	13 2 4 4
touch~rien	-6 -2 -7 -6
touch~sci	-7 -6 -9 -6
touch~sein	12 1 3 4
touch~son	-7 -4 -5 -5
toujour @deed	1 -3 2 21
toujour @given	2 1 5 19
toujour @me	0 16 1 0
toujour @not	3 -2 5 19
toujour @shout	1 10 2 2
toujour celc	-6 -1 -6 -7
toujour dan	-3 -6 -3 5
toujour de	1 13 4 3
toujour la	20 3 5 13
toujour le	1 1 0 6
toujour mon	2 12 3 1
toujour pas	3 -2 5 19
toujour pour	1 10 2 2
toujour une	1 12 -1 -1
toujour~a	8 7 3 3
toujour~cand	12 -1 2 2
toujour~fair	2 1 2 7
toujour~il	3 9 2 2
toujour~je	9 4 4 7
toujour~mem	10 5 3 11
toujour~moi	4 9 1 1
toujour~mon	3 -2 4 16
toujour~port	8 -1 1 2
toujour~pre	-2 8 1 0
toujour~prenom	3 1 3 12
toujour~que	5 3 2 5
toujour~qui	2 15 2 2
toujour~un	-6 -4 -7 -8
toup	2 1 15 3
tour	2 6 8 2
tour @i	2 2 6 2
tour au	3 2 10 3
tour de	-8 -4 -5 -7
tour du	-1 5 -1 7
tour et	-6 -7 -6 -5
tour je	2 2 6 2
tour par	1 16 2 2
touret	9 9 22 9
tourist	-9 -8 -5 -8
tourn	3 5 4 4
tourn @boozeDrink	1 6 1 1
tourn @chem	1 6 1 1
tourn @heat	1 6 1 1
tourn @i	0 8 1 1
tourn @serveBar	1 6 1 1
tourn au	7 18 10 6
tourn dan	4 15 6 13
tourn de	-3 -10 -6 -7
tourn des	-1 -9 -2 -4
tourn en	3 5 1 14
tourn encor	3 3 13 4
tourn est	-5 -5 -5 -5
tourn et	0 7 -1 0
tourn je	0 8 1 1
tourn la	13 -4 2 1
tourn les	-8 -10 -9 -8
tourn sur	11 3 2 8
tourn un	1 3 8 2
tourn ver	1 6 1 1
tournag	0 -1 3 5
tournev	-3 -11 -11 -8
tournev a	7 3 2 3
tournev~main	7 3 2 3
tourn~dan	-4 -5 -4 3
tourn~de	2 -9 -6 -4
tourn~et	8 3 9 8
tourn~group	7 -1 1 1
tourn~le	9 4 6 1
tourn~lit	-2 0 1 10
tourn~mem	7 3 2 1
tourn~moi	10 7 3 2
tourn~mon	-2 0 1 10
tourn~oeil	-3 -6 -3 -5
tourn~pag	-7 -8 -10 -7
tourn~peu	1 3 8 2
tourn~rond	1 1 1 6
tourn~toujour	-5 -5 -5 -5
tourn~verou	6 1 2 2
tour~cad	1 0 8 1
tour~de	2 8 6 3
tour~et	5 8 12 5
tour~je	-3 -8 0 -5
tour~le	-4 8 -2 -2
tour~parsing	1 7 1 1
tour~pat	2 8 2 2
tour~pour	4 4 9 11
tous @blood	-5 -6 -5 -5
tous @deed	-12 -12 -11 -10
tous @exclude	1 -7 4 -3
tous @given	-6 -6 -2 -4
tous @me	-1 6 0 3
tous @quit	-5 -6 1 -5
tous @told	-11 -11 -10 -11
tous ansanbl	-8 -2 -7 -7
tous chang	-5 -6 -5 -5
tous en	3 4 4 11
tous les	3 12 0 6
tous~adult	3 7 3 7
tous~apre	4 10 8 4
tous~ce	3 10 3 2
tous~cliant	-8 -10 -9 -8
tous~depuis	5 1 1 8
tous~et	-5 3 -3 8
tous~je	3 7 7 20
tous~jour	12 21 10 4
tous~la	-3 8 0 -4
tous~le	-7 -5 -6 -8
tous~mard	-8 3 -3 -3
tous~matin	-1 14 1 8
tous~mes	1 7 2 2
tous~meti	-5 -6 -5 -5
tous~mid	4 10 4 12
tous~moi	2 3 2 7
tous~mour	-7 -7 -7 -5
tous~par	-12 -15 -12 -11
tous~parel	3 9 3 7
tous~prenom	-8 -12 -9 -9
tous~si	0 9 2 1
tous~soir	7 4 2 17
tous~sont	4 9 4 7
tous~sur	5 10 11 5
tout @alone	-1 -4 8 0
tout @booze	7 12 6 10
tout @charge	0 -4 8 1
tout @cloth	2 14 2 4
tout @cry	9 11 6 9
tout @deed	0 -3 -3 8
tout @demolish	-5 -6 -5 -5
tout @despair	-11 -8 -1 -4
tout @die	6 4 2 2
tout @fear	9 1 2 3
tout @fiction	9 1 2 3
tout @given	0 -5 7 1
tout @grab	7 1 7 10
tout @he	-2 -9 -6 -6
tout @height	2 1 1 6
tout @hour	7 4 2 5
tout @hurt	12 11 6 10
tout @kind	1 3 9 2
tout @lock	2 2 11 3
tout @looks	16 2 9 11
tout @machine	9 0 1 10
tout @me	2 11 11 16
tout @nude	9 -6 -5 -5
tout @price	-6 -6 -5 -4
tout @race	3 3 12 10
tout @sad	-1 -4 8 0
tout @see	-2 5 -3 -2
tout @sex	9 -6 -4 -4
tout @sexist	1 7 3 9
tout @smoke	-7 -8 -7 -8
tout @threat	-8 -9 -8 -7
tout @throw	1 2 2 7
tout @touch	11 3 9 5
tout a	-9 -14 -14 -13
tout bas	8 2 2 2
tout ca	10 10 13 6
tout ce	-5 2 -4 17
tout compr	-8 -3 -9 -8
tout de	-3 -7 -6 -2
tout douc	3 3 10 3
tout en	-1 0 6 0
tout est	-5 -10 -10 -10
tout facon	12 1 2 5
tout fin	6 4 2 2
tout habil	14 0 1 7
tout haut	2 14 2 4
tout laprem	4 10 8 4
tout les	-8 -2 -9 -6
tout me	4 3 4 23
tout mes	3 13 3 4
tout moi	4 4 18 4
tout mon	-5 -6 -7 -5
tout neuf	-7 -7 -7 -6
tout noir	2 2 11 3
tout nu	2 -8 -5 -7
tout nus	10 2 1 3
tout petit	3 3 10 3
tout pre	16 2 7 5
tout prevu	7 -1 1 1
tout roug	7 12 6 10
tout roul	-7 -8 -7 -8
tout se	-8 -4 -5 -9
tout ser	9 1 2 3
tout seul	0 -4 8 1
tout simpl	-7 -8 -7 -7
tout son	10 2 2 2
tout une	8 3 3 3
tout va	2 12 2 13
tout~alor	7 0 1 1
tout~apre	10 2 12 13
tout~aprem	4 7 14 5
tout~aret	-4 -6 -7 -7
tout~au	4 3 4 5
tout~avec	-7 -4 -8 -7
tout~bar	-7 -8 -9 -6
tout~bien	-1 13 3 8
tout~bord	14 4 2 4
tout~boutic	0 9 1 1
tout~bras	1 2 8 1
tout~brigad	2 6 2 2
tout~buro	2 12 2 2
tout~ca	-14 -11 -11 -16
tout~ce	-16 -12 -11 -13
tout~comand	-5 -4 -5 -4
tout~cuisin	0 2 7 1
tout~dan	0 -7 -3 4
tout~de	7 2 2 5
tout~des	-2 -4 -7 -1
tout~deux	-9 -11 -6 -8
tout~du	5 2 15 7
tout~ecip	-9 1 -9 -8
tout~est	-9 -4 -6 -5
tout~et	2 14 0 5
tout~etait	5 8 15 4
tout~ete	-7 -6 -8 -6
tout~eux	3 4 3 9
tout~famil	-5 -6 -5 -5
tout~faut	3 7 3 3
tout~film	10 6 4 4
tout~fotos	3 13 4 4
tout~garag	3 1 8 2
tout~gris	3 2 3 18
tout~gros	-5 -6 -7 -5
tout~haut	-1 0 6 0
tout~heur	-2 -3 -5 -5
tout~il	5 24 5 7
tout~je	4 -4 0 8
tout~jour	3 13 3 3
tout~journ	2 7 8 12
tout~la	7 8 5 0
tout~les	-7 -4 -9 -3
tout~ma	-3 -6 -6 0
tout~magasin	1 13 6 3
tout~matin	1 0 6 -1
tout~mes	-9 -8 -5 -11
tout~mid	4 1 6 8
tout~moi	-5 -14 -7 7
tout~mon	5 -6 -6 2
tout~mond	-3 -2 -6 -4
tout~noir	-2 -6 -5 -6
tout~nuit	2 0 7 8
tout~on	-9 -10 -9 0
tout~open	2 11 3 3
tout~ordre	8 1 1 2
tout~par	6 5 14 19
tout~parc	5 7 1 8
tout~pas	15 5 10 4
tout~paus	19 9 4 6
tout~pend	2 3 7 2
tout~pour	6 2 -3 -5
tout~que	1 9 -2 11
tout~rayon	2 9 2 2
tout~regard	9 7 6 3
tout~rest	8 4 3 3
tout~reunion	0 -7 -7 -7
tout~ri	5 8 3 3
tout~rigol	4 9 2 3
tout~rue	-5 -5 -6 -4
tout~sauf	-3 6 0 -1
tout~se	-3 7 -5 -4
tout~semen	-5 0 -3 7
tout~ser	17 3 3 3
tout~soir	-2 10 7 2
tout~spac	2 11 3 3
tout~suit	-2 -3 -4 -1
tout~temp	14 21 7 17
tout~tet	2 5 6 2
tout~tps	2 9 2 3
tout~trajet	5 7 2 2
tout~traver	1 1 1 6
tout~trouv	5 8 3 3
tout~une	-7 -5 -6 -6
tout~vieil	2 7 2 3
tout~vil	5 7 14 6
tout~y	-6 -4 -3 -6
tou~il	3 11 5 14
tou~la	2 2 7 2
to~animor	7 1 2 2
tps	5 10 5 11
trac	8 -9 -5 -6
trac de	18 3 4 5
tracabilit	-6 -7 -7 -6
tracteur	-8 -9 2 -7
tracteur dan	4 4 9 4
tracteur~au	3 3 9 3
tracteur~je	-8 -9 -9 -8
trac~le	5 1 6 2
trac~sur	3 2 6 2
tradit~nouvo	10 5 3 4
traduit	-7 -9 -8 -7
train	5 -2 -2 2
train de	14 13 1 4
train en	-9 -9 -7 -8
train jusc	4 2 2 8
train une	1 0 1 7
train~a	3 2 2 7
train~chang	6 0 1 1
train~et	0 8 2 2
train~fatigu	1 0 1 7
train~je	8 0 2 9
train~la	-1 0 0 9
train~le	5 7 3 9
train~me	6 0 1 1
train~miself	8 2 3 2
train~on	-7 -6 -6 -6
train~qui	1 0 1 7
train~rat	0 7 2 2
train~retard	-9 -9 -7 -8
trait	1 14 9 5
trait @booze	8 -1 -4 0
trait @me	-6 -8 -6 -6
trait de	1 22 3 5
trait des	2 1 7 2
trait la	2 3 8 2
trait le	0 8 1 2
trait les	1 4 16 3
trait ma	-6 -8 -6 -6
trait sur	5 1 1 2
trait un	4 12 4 5
trait~a	0 11 10 3
trait~anfant	3 9 3 3
trait~avec	-1 -2 6 0
trait~bon	1 7 2 2
trait~colegu	-6 -8 -6 -6
trait~con	2 7 0 2
trait~de	-3 11 -1 0
trait~dechet	0 5 1 2
trait~dev	3 13 3 4
trait~incap	1 0 1 7
trait~je	2 0 5 7
trait~la	-1 -3 0 8
trait~les	4 7 11 4
trait~mais	1 7 1 1
trait~sal	0 5 1 1
trait~une	1 3 11 4
trait~vach	2 4 13 5
trait~vign	2 1 9 3
trajet	6 9 5 6
trajet~a	2 6 3 9
tram	-11 -11 -10 -10
tranbl	0 16 -2 3
tranbl cand	1 7 2 1
tranbl en	-7 -7 -6 -6
tranblant	2 7 8 6
tranbl~mon	-4 -6 -4 -4
tranch	-2 -3 7 -1
tranch @shout	3 3 11 4
tranch pour	3 3 11 4
trancheux	2 3 23 5
trancheux a	4 3 15 4
trancheux mais	-3 2 8 1
trancheux~janbon	5 4 17 4
tranch~et	-6 -6 -8 -6
tranch~le	-1 -1 6 0
tranch~pos	2 2 9 3
transform	-8 -7 -3 -6
transil	0 -13 -11 -13
transil @not	9 2 1 2
transil @nude	9 2 1 2
transil san	9 2 1 2
transil~je	11 3 4 3
transpalet	2 -2 6 -1
transpalet @power	5 4 16 5
transpalet electr	5 4 16 5
transparant	4 2 5 19
transpir	1 4 2 7
transport	7 6 20 7
transport des	5 4 14 4
transport~de	4 4 14 4
tranten	2 2 6 2
trapez	-7 -8 -7 -6
traval	-8 -8 -10 -7
travel @alone	-7 -7 -8 -7
travel @given	-7 -3 -6 -3
travel @i	2 7 1 5
travel @not	5 6 10 15
travel @nude	4 1 9 12
travel a	-10 -4 -10 -9
travel au	-1 -2 7 0
travel avec	-8 6 -6 -4
travel de	0 7 8 1
travel je	2 7 1 5
travel la	2 3 6 1
travel le	8 6 26 7
travel mais	-7 -9 -8 -6
travel san	4 1 9 12
travel sur	0 2 8 2
travel tout	-5 -6 -4 -5
travel~ai	2 8 1 2
travel~avec	3 2 12 3
travel~chain	-5 -5 -6 -5
travel~dimanch	4 2 17 3
travel~il	-5 9 -1 -1
travel~la	-11 -6 -10 -9
travel~le	0 2 8 9
travel~me	-3 -2 -2 7
travel~moi	2 5 3 9
travel~tout	7 8 5 4
traver	5 7 6 3
traver la	-6 -6 -7 -6
traver le	-5 -2 -6 -4
travers	4 9 7 1
travers @not	-5 -6 -5 -6
travers jam	-5 -6 -5 -6
travers~en	5 5 15 6
travers~et	4 8 2 3
travers~le	2 5 3 2
travers~mem	-5 -6 -5 -6
travers~si	-5 -6 -5 -6
traver~je	2 8 2 5
traver~la	8 2 7 4
traver~vitr	-6 -6 -7 -6
tre	-3 -3 -8 -1
tre @bore	2 1 2 9
tre @deed	-9 -11 -10 -8
tre @drug	-7 -3 -5 -5
tre @kind	1 12 0 1
tre @sexist	16 1 2 3
tre calm	-7 -3 -5 -5
tre drol	8 13 4 4
tre fort	16 1 2 3
tre ocup	2 1 2 9
tremp	11 12 8 6
tremp jusc	6 0 0 1
tremp les	2 12 7 5
tremp~dan	7 3 8 4
tremp~levr	0 10 1 2
trent	-2 -2 8 -3
trent @adult	-7 -7 -9 -7
trent @deed	-5 -5 -7 -4
trent @height	-5 -5 -7 -4
trent @hour	2 1 6 2
trent @past	-7 -4 -5 -5
trent ans	-7 -4 -5 -5
trent huit	10 3 10 4
trent metr	-5 -5 -7 -4
trent second	-7 -7 -9 -7
trent~de	1 7 9 1
trent~la	-3 -5 -6 -5
tres	-11 -11 -12 -10
tres @he	-5 -6 -5 -5
tres ele	-5 -6 -5 -5
tres~me	-5 -6 -5 -5
tretant	0 5 0 0
tretant~de	3 9 2 2
treteur	-7 6 -8 -4
treteur @me	1 8 0 1
treteur~a	1 8 0 1
treuil	-1 -1 6 1
tre~alor	2 1 3 15
tre~cand	7 1 1 2
tre~dev	7 6 3 3
tre~je	3 1 2 10
tre~la	-7 -7 -7 -6
tre~me	4 4 1 5
tre~pour	6 7 3 2
tre~que	5 5 4 13
tri	-10 -10 -10 -7
tri les	-6 -6 -8 -3
tribunal	-7 -8 -8 -6
trinc	1 10 0 1
tripot	7 -2 1 1
tripot~le	7 -2 1 1
trisom	7 4 2 3
trist	-9 -11 -9 4
trist de	-6 -7 -6 -8
trist mais	-6 -6 -5 -7
trist que	-11 -11 -11 -15
trist~ca	-11 -11 -11 -15
trist~fin	-7 -7 -7 -9
tri~cabl	-4 -5 -6 -4
tri~de	-4 0 -6 -4
tri~neuf	-4 -5 -6 -4
tri~par	-8 -9 -9 -1
tri~trombon	8 7 8 21
tri~vis	-9 -8 -10 -8
tro @fear	6 8 3 1
tro @i	1 1 1 13
tro @joke	-6 -9 -6 -6
tro @kind	-7 -7 -6 -5
tro bien	3 2 9 3
tro je	1 1 1 13
tro mdr	-6 -9 -6 -6
tro peur	6 8 3 1
trois @alone	4 1 2 7
trois @animal	-5 -7 -5 -2
trois @blood	2 4 10 3
trois @booze	-3 2 -8 -6
trois @bore	0 4 10 7
trois @charge	-4 -4 -6 -4
trois @client	1 6 3 2
trois @fiction	-5 -5 -5 -4
trois @height	3 9 14 5
trois @hide	10 2 1 1
trois @hour	9 6 12 27
trois @insult	-8 -9 -4 -2
trois @looks	0 -5 -6 -4
trois @mate	6 1 1 2
trois @means	3 8 7 4
trois @price	1 5 12 12
trois @quit	-7 -7 -9 -9
trois @selfharm	-4 -1 -8 -7
trois @serveBar	-1 5 -2 0
trois @to	2 6 14 9
trois @weapon	4 3 11 4
trois @wound	-2 2 3 -2
trois cliant	1 6 3 2
trois coup	-4 -1 -8 -7
trois ereur	-7 -6 -5 -5
trois etag	3 8 7 4
trois fois	0 5 -8 -4
trois heur	1 6 12 9
trois jour	9 3 5 26
trois minut	-7 -8 -8 -4
trois mot	10 2 1 1
trois point	2 4 10 3
trois repris	6 8 3 4
trois trous	3 3 9 3
troisiem	9 11 14 10
troisiem @i	-6 -6 -6 -5
troisiem @means	0 0 7 1
troisiem fois	1 12 1 1
troisiem je	-6 -6 -6 -5
troisiem nivo	5 5 15 5
troisiem~de	6 6 15 6
trois~a	-11 -2 -1 -6
trois~ca	7 1 1 0
trois~ce	6 1 1 7
trois~dan	2 2 10 2
trois~de	-13 -13 -10 -12
trois~du	4 2 6 3
trois~ele	0 14 1 2
trois~et	-5 -5 -9 -4
trois~je	-8 -2 -10 5
trois~la	-2 -4 8 -2
trois~le	-2 -8 -5 0
trois~me	-5 -7 -6 -6
trois~mid	2 9 2 3
trois~que	9 9 6 16
trois~sur	8 8 2 4
trois~sutur	1 2 6 2
trois~virtuel	-4 -5 -5 -4
trombon	5 5 5 20
tromp @he	-2 -8 -4 -4
tromp de	-3 -12 -9 -8
trompant	-5 -7 -6 -5
tromp~et	-5 -5 -5 -5
tromp~le	4 6 1 2
troncon	-9 -8 4 -7
troncon @one	-6 -6 -8 -6
troncon on	-6 -6 -8 -6
troncon~a	-6 -6 -8 -6
troncon~buch	2 1 8 3
trop @boozeDrink	4 0 2 12
trop @bore	4 3 4 13
trop @die	1 1 1 9
trop @disabled	12 2 1 3
trop @drunk	5 5 3 13
trop @fear	-8 -1 -7 -7
trop @fiction	-8 -7 -7 -6
trop @grab	-11 -10 -11 -9
trop @heat	1 0 -2 14
trop @insult	2 14 4 5
trop @kind	-16 -18 -12 -16
trop @looks	5 19 7 7
trop @love	-6 -2 -8 -6
trop @race	1 8 2 2
trop @sad	3 -1 1 11
trop @sex	-6 -2 -6 -5
trop @sexist	-6 -5 -8 -7
trop @shout	4 6 4 12
trop @threat	-1 4 0 8
trop @tired	1 1 1 12
trop @touch	-11 -10 -11 -9
trop bien	-3 3 9 -4
trop chaud	-6 -2 -6 -5
trop chou	-10 -9 -8 -8
trop contant	-7 -7 -1 -8
trop crev	2 3 3 11
trop cuit	4 0 2 12
trop de	-6 -10 0 7
trop drol	-5 -7 -5 -5
trop et	8 7 4 4
trop etrang	1 7 2 2
trop fort	-7 -4 -7 -6
trop grand	-4 -6 5 -1
trop gros	2 9 3 3
trop lent	12 2 1 3
trop long	3 3 3 11
trop longtanp	9 2 2 2
trop pour	4 6 4 12
trop ser	-8 -7 -7 -6
trop styl	-1 -1 6 0
trop~a	-2 -6 -5 1
trop~ai	-1 0 9 4
trop~bruit	0 -1 -1 6
trop~cet	3 2 5 8
trop~de	-8 -5 -8 -9
trop~eux	7 2 2 2
trop~il	6 13 3 5
trop~je	-1 -7 3 1
trop~lui	1 8 2 1
trop~ma	1 3 1 8
trop~moi	-1 0 -4 9
trop~on	-6 -6 -5 -5
trop~patron	-1 -3 0 7
trop~pour	-3 5 -2 10
trop~que	5 9 4 3
trop~selon	4 6 2 3
trop~tout	5 5 4 17
trop~truc	2 1 2 10
trotoir	-10 -4 -11 -8
trou	12 13 21 12
trou de	-1 -1 6 1
trou la	3 6 5 3
trouil	0 10 1 5
trouil de	4 10 3 8
trous	4 1 16 3
trous a	3 3 8 3
trous dan	3 3 8 3
trouso	5 2 8 3
trous~la	3 3 8 3
trous~perseux	3 3 8 3
trouv	-1 -3 -6 -1
trouv @animal	2 1 3 11
trouv @deed	4 0 4 16
trouv @despair	4 3 4 16
trouv @given	4 0 4 16
trouv @insult	3 1 4 15
trouv @not	8 6 9 27
trouv bet	2 1 3 11
trouv ca	19 13 4 5
trouv la	-10 -13 -7 -9
trouv le	-6 -7 -7 0
trouv mon	0 6 0 -1
trouv pas	4 0 4 16
trouv que	-14 -3 -9 -12
trouv toujour	7 10 3 2
trouv un	-2 1 -6 -6
trouv une	-8 -14 -11 -11
trouv~a	-5 -8 -6 2
trouv~ai	-10 -8 -11 -9
trouv~bon	-7 -7 -6 -6
trouv~ca	2 4 8 7
trouv~chos	1 2 2 7
trouv~cot	2 1 3 11
trouv~de	0 13 2 2
trouv~devr	-1 6 1 0
trouv~drol	23 13 7 9
trouv~je	-19 -10 -16 -16
trouv~ma	6 -2 -1 7
trouv~mar	12 0 2 3
trouv~moi	15 2 5 4
trouv~qui	11 5 5 12
trouv~reson	7 5 2 1
trouv~tail	1 0 2 10
trouv~telefon	11 2 3 3
trouv~temp	3 2 1 9
trouv~tre	2 14 4 4
trouv~une	6 8 2 2
trou~hom	-1 -1 6 1
truc	4 6 -1 7
truc a	2 2 1 11
truc dan	9 -3 1 1
truc que	1 6 2 2
truc~ai	1 6 2 2
truc~le	3 8 2 3
truc~un	-1 -6 -5 -5
truel	2 6 6 3
tsirt	7 -1 1 1
tu @deed	5 1 6 0
tu @despair	2 11 3 2
tu @drunk	2 9 2 3
tu @exclude	5 2 0 1
tu @fiction	-9 -3 -6 -6
tu @given	2 6 6 2
tu @height	2 6 6 2
tu @hide	14 -1 3 3
tu @load	10 0 2 2
tu @lock	10 0 2 2
tu @looks	-3 9 -1 0
tu @me	-5 -17 -11 -10
tu @see	6 -2 0 0
tu avec	-9 -10 -7 -7
tu dor	11 18 7 6
tu es	-1 6 1 1
tu fait	2 6 6 2
tu habit	8 0 2 2
tu le	-15 -11 -13 -14
tu me	0 -12 -7 -6
tu parl	11 -1 2 2
tu port	10 0 2 2
tu prend	9 1 2 3
tu pu	2 9 2 3
tu sen	3 10 3 3
tu vas	18 9 5 6
tu vois	6 1 2 2
tub	-2 -2 11 -1
tub de	3 3 10 3
tub~et	5 5 10 5
tub~sang	2 2 7 2
tue	-21 -26 -22 -20
tue @hour	-6 -6 -5 -6
tue @i	2 2 2 7
tue @not	6 7 0 1
tue a	-10 -12 -9 -5
tue de	-7 -9 -6 -6
tue et	-10 -9 -7 -7
tue je	2 2 2 7
tue la	-7 -7 -6 -6
tue le	-9 -8 -9 -8
tue trois	-6 -6 -5 -6
tuent	-10 -11 -10 -10
tuer	-10 -11 -12 -10
tueur	-12 -14 -11 -10
tueur en	-6 -7 -6 -5
tueur~ser	-6 -7 -6 -5
tueus	-6 -8 -6 -5
tue~ai	2 9 2 2
tue~au	-6 -7 -7 -6
tue~avec	-5 -7 -5 -5
tue~en	-7 -6 -7 -6
tue~et	7 0 1 1
tue~fois	-6 -5 -5 -5
tue~il	-3 -8 -5 -5
tue~la	-8 -10 -9 -9
tue~le	-7 -6 -7 -5
tue~me	-12 -12 -9 -9
tue~rir	-7 -9 -6 -6
tue~tach	-6 -8 -7 -7
tue~temp	-7 -5 -6 -6
tue~une	-6 -5 -5 -5
tuil	3 -1 19 2
tuil~couvreur	3 3 7 3
tuperwar	2 4 2 6
tuteur @blow	7 5 2 3
tuteur @body	-5 -6 -4 -4
tuteur @deed	1 -7 2 -4
tuteur @drunk	5 15 4 4
tuteur @exclude	-5 -5 -2 -4
tuteur @given	-7 -5 -6 -5
tuteur @hide	-14 -14 -11 -11
tuteur @hit	4 6 5 3
tuteur @i	11 5 9 4
tuteur @kind	-5 -5 -3 -4
tuteur @see	-8 -8 -6 -6
tuteur @tired	4 7 5 3
tuteur @told	-9 -11 0 -8
tuteur a	2 9 -5 -1
tuteur dit	-9 -11 0 -8
tuteur est	-4 -7 -3 12
tuteur guid	0 0 5 1
tuteur je	11 5 9 4
tuteur ne	-5 -7 -4 4
tuteur parl	-6 -7 -6 -6
tuteur qui	5 5 1 2
tuteur racont	-8 -8 -6 -6
tuteur refus	-1 -8 -4 -4
tuteur sent	2 8 2 2
tuteur~a	-1 -2 2 -3
tuteur~absant	-7 -7 -7 -7
tuteur~ai	7 4 9 4
tuteur~ajout	1 11 2 2
tuteur~alcol	2 8 2 2
tuteur~au	8 17 12 10
tuteur~avec	5 7 3 4
tuteur~cong	0 -2 0 6
tuteur~cot	5 5 11 5
tuteur~de	7 9 1 2
tuteur~des	1 14 -1 1
tuteur~dit	8 19 4 5
tuteur~ecrit	10 -2 1 2
tuteur~en	3 13 2 14
tuteur~est	3 7 3 12
tuteur~fait	1 8 9 3
tuteur~felisit	-5 -4 -4 -4
tuteur~jam	5 3 6 23
tuteur~je	-9 -6 7 -7
tuteur~la	8 -2 -1 3
tuteur~me	3 -6 -4 -4
tuteur~moi	-11 -11 -11 -9
tuteur~mon	10 2 3 2
tuteur~part	2 1 1 8
tuteur~pas	-3 -4 -6 -5
tuteur~que	-11 11 5 -5
tuteur~repr	-5 -5 -4 -4
tuteur~ri	2 10 3 3
tuteur~si	-7 -8 -7 -6
tuteur~sur	-7 -3 -5 -5
tuteur~telefon	5 3 9 9
tuteur~un	-14 -14 -11 -11
tutoi	-12 -13 -12 -11
tutric	-5 -5 -6 -2
tutric @deed	-3 -7 -2 -6
tutric @i	1 10 2 -1
tutric a	-18 -21 -18 -17
tutric en	2 1 2 8
tutric est	-2 -4 -3 5
tutric je	1 10 2 -1
tutric ne	7 10 5 8
tutric se	2 10 2 2
tutric~ce	12 1 3 3
tutric~de	2 6 2 2
tutric~demand	7 -1 4 16
tutric~des	-3 -6 -3 3
tutric~dit	-12 -9 -12 -11
tutric~du	0 8 2 2
tutric~est	1 8 1 0
tutric~je	7 11 6 16
tutric~la	0 4 9 2
tutric~le	-6 -3 -6 -7
tutric~les	-8 -11 -7 -7
tutric~mes	5 -5 -3 -2
tutric~pas	14 9 8 11
tutric~un	-7 -9 -7 -7
tutric~vu	12 2 4 4
tuyal	-6 -5 -6 -4
tuyal sec	-5 -5 -7 -5
tuyau	4 -2 12 2
tuyau @he	5 2 8 3
tuyau ele	1 2 7 2
tuyau~les	-2 -7 -6 -4
tuyau~plus	2 2 6 2
tuyau~second	7 4 6 4
tu~a	11 7 6 4
tu~as	-13 -11 -11 -10
tu~coi	12 4 4 3
tu~dan	-7 -3 -6 -6
tu~en	7 0 2 2
tu~end	7 1 2 2
tu~et	9 7 11 5
tu~etre	6 5 3 3
tu~expre	0 7 1 2
tu~fais	10 9 4 5
tu~il	11 1 3 4
tu~je	-6 -8 -7 -8
tu~la	-2 7 -2 7
tu~le	-2 8 -3 -1
tu~pas	2 14 2 2
tu~pour	9 3 3 3
tu~rien	-2 13 1 0
tu~tant	6 1 2 2
tu~temp	-13 -13 -12 -13
tu~ten	6 6 3 3
tu~ton	6 -1 1 2
tu~un	7 5 3 3
tu~une	14 -4 0 1
tu~vas	6 0 1 1
tu~wec	7 1 2 2
typ	7 -4 -4 -2
typ~la	6 0 1 2
u	0 6 6 2
ultra	6 8 15 6
umeur	0 9 -2 3
umidit	-5 -6 -6 -5
un @adult	6 -5 0 -2
un @alone	19 4 4 3
un @animal	-10 -4 1 -5
un @blade	24 4 11 8
un @body	-6 -6 -7 -8
un @booze	5 2 2 2
un @boozeDrink	-1 2 -5 -4
un @bore	10 8 2 11
un @chem	6 8 9 3
un @client	0 -7 -6 1
un @cloth	0 7 1 0
un @despair	-1 -7 3 -2
un @die	-10 -16 -14 -13
un @disabled	-4 11 -3 -1
un @drug	-3 11 -1 0
un @exclude	-4 5 2 8
un @fear	-11 -6 -11 -8
un @fiction	-10 -9 -11 -8
un @gear	-10 -6 5 -6
un @given	10 6 1 -2
un @goback	-3 -6 -1 -5
un @grab	-7 -11 -9 -5
un @heat	-6 1 -8 -6
un @hide	-4 10 -3 0
un @hit	11 7 9 20
un @home	1 10 2 1
un @hour	-3 -21 -10 -12
un @hurt	5 -8 -11 -6
un @kin	-2 14 4 1
un @kind	2 3 9 4
un @load	3 1 10 5
un @lock	-12 -12 -1 -9
un @looks	-10 -7 -10 -10
un @lure	-7 2 -6 -5
un @mate	9 7 1 2
un @me	5 -2 6 14
un @means	-15 -8 -14 -10
un @mock	4 14 5 3
un @not	23 3 5 4
un @photo	12 6 1 8
un @power	-12 -12 -11 -11
un @pressure	-6 -7 -7 -5
un @price	-4 -4 -4 8
un @quit	-8 -5 -4 7
un @race	1 11 3 7
un @rays	-5 -6 -6 -5
un @sad	5 8 2 3
un @selfharm	7 -3 5 2
un @serve	-3 6 -1 -1
un @serveBar	-1 11 -6 2
un @sex	6 7 0 0
un @sexist	-2 -1 -6 -3
un @shame	-3 5 -1 -1
un @shout	-3 7 -1 2
un @stop	12 6 3 10
un @to	0 -9 -7 -7
un @touch	5 -13 -9 -4
un @trade	-16 -19 -15 -15
un @vehicle	-13 -12 -7 -11
un @weak	11 8 7 6
un @weapon	15 -2 1 5
un a	11 15 4 3
un abitu	7 5 1 10
un adult	2 10 4 6
un anfant	10 6 4 3
un anim	7 2 1 2
un aniverser	5 5 6 16
un anploi	6 5 2 2
un aparel	1 8 1 1
un aprant	10 7 3 4
un art	-4 -5 -6 -4
un articl	-6 -7 -6 -6
un asidant	7 -8 -3 -2
un badg	-7 -9 -7 -9
un bal	4 8 3 2
un banc	5 3 4 15
un bar	-5 -6 -6 -5
un baton	0 0 8 1
un beau	-3 6 3 1
un beb	-4 -11 -6 -9
un berg	1 2 10 2
un bisou	18 -2 3 4
un bleu	2 -7 -8 -5
un bodri	5 4 13 5
un bon	-5 -6 -5 -5
un bonbon	-7 5 -5 -4
un bonet	4 14 4 5
un boucan	2 2 7 3
un bourag	-7 -7 -6 -6
un bout	2 -1 6 -1
un bouton	-1 -10 -9 -7
un bracag	-8 -8 -6 -6
un braselet	2 11 4 4
un bug	-7 -8 -6 -6
un cachet	2 12 1 3
un cadavr	-8 -10 -8 -7
un cado	0 12 2 2
un cadr	1 2 6 2
un caf	-11 -11 -12 -6
un calin	-1 -10 -5 -5
un camion	-6 -8 -3 -5
un canard	-5 -7 -5 -5
un canich	-6 -3 -5 -5
un capot	2 13 2 2
un carnet	-9 -13 -9 -9
un carton	-5 -1 9 -3
un casc	-4 1 7 -1
un chanti	9 7 10 5
un chariot	-12 -14 -12 -11
un chat	-12 -12 -4 -10
un chien	-4 8 1 -1
un chifon	-2 -3 -8 -2
un chocolat	-6 -10 -8 -7
un ciz	-5 -6 -7 -5
un clavi	-6 -7 -9 -7
un cliant	1 -7 -5 1
un coeur	-8 -8 -6 -7
un cofr	-7 -7 -4 -6
un coin	2 7 8 11
un colegu	15 13 6 5
un coli	1 8 2 2
un compl	-6 -5 -6 -7
un copen	-1 13 3 2
un copo	2 1 13 4
un corp	7 1 10 4
un cosmonot	1 1 7 1
un cou	9 0 1 2
un coup	6 -4 3 1
un couto	23 3 2 5
un cran	-9 -10 -14 -9
un croch	11 7 3 4
un crochet	2 2 11 3
un crois	-6 -13 -9 -9
un dan	14 6 2 4
un de	5 2 1 9
un defunt	6 5 16 6
un des	13 2 2 4
un desin	-1 6 0 0
un disjoncteur	3 3 7 3
un doigt	-11 -2 -2 -5
un dosi	-8 -8 -7 -6
un drap	13 2 2 3
un drol	3 10 3 4
un educ	6 2 2 3
un erison	-6 -6 -7 -6
un escabo	2 2 7 2
un fait	1 6 1 1
un faux	2 13 3 3
un flingu	8 1 1 2
un fusil	16 6 6 6
un gar	21 10 6 7
un garcon	8 14 4 4
un gato	-3 -8 -6 -5
un gilet	-5 -6 -3 -4
un gos	9 1 1 2
un grand	10 9 3 8
un groin	5 13 5 5
un group	0 9 1 4
un hamst	-10 -6 0 -6
un hom	3 8 -2 2
un interimer	13 12 5 6
un jeun	8 2 2 3
un joint	0 12 3 4
un jour	-11 -21 -12 -12
un jus	-10 -10 -12 -9
un le	3 7 4 10
un livr	-8 -10 -8 -7
un livreur	12 8 4 5
un local	1 2 7 2
un logisiel	-4 -5 -6 -4
un lyc	9 1 2 2
un mail	-5 -5 -4 0
un maitr	12 2 4 4
un manesin	-8 -9 -10 -7
un mang	-8 -11 -8 -8
un me	7 1 8 16
un mec	11 9 -1 1
un mesag	9 0 2 2
un meti	0 0 1 9
un metr	-4 -10 -3 -5
un meubl	3 4 4 10
un mois	-6 -10 -9 -16
un momant	-9 -7 -7 -9
un monsieur	3 -6 1 -2
un monstr	-5 -6 -6 -5
un mot	-5 8 -4 0
un moteur	2 8 3 3
un nounour	-5 -8 -5 -5
un nouvo	-11 -8 -11 -9
un oeil	12 4 2 4
un our	-6 -6 -5 -5
un ouvri	12 8 6 4
un pacet	-6 -8 -6 -5
un pain	-8 -10 -7 -8
un pano	-5 -2 -5 -5
un pans	-3 -3 6 -1
un pap	1 10 2 1
un papi	-4 3 -3 6
un par	7 4 16 5
un parfum	3 18 5 5
un pas	23 4 5 3
un past	3 12 2 4
un patiant	6 8 22 12
un peu	-9 -10 -3 -12
un piano	4 3 11 3
un pied	4 7 9 4
un pinc	2 2 5 19
un pistolet	16 1 1 4
un plat	-14 -14 -12 -11
un plato	1 11 -1 1
un poid	-7 -7 -6 -7
un port	-7 -6 -7 -5
un portabl	6 1 1 1
un portel	6 5 16 6
un post	-7 -3 -5 -4
un pot	-1 -7 -6 -5
un poto	-1 0 1 9
un prenom	2 12 3 3
un pro	-5 -5 -5 -4
un produit	5 4 17 6
un pul	5 5 4 2
un qui	10 6 4 9
un raport	-5 -6 -5 -5
un represant	1 14 4 4
un residant	15 4 7 4
un rever	11 2 1 3
un roman	-5 -7 -5 -4
un sac	6 -1 1 2
un sandwich	8 1 4 3
un schem	-8 -9 -10 -8
un se	1 1 2 6
un secret	-4 -7 -5 -4
un serveur	3 7 12 4
un servo	6 17 6 6
un seul	5 8 2 3
un sing	2 12 3 4
un soir	13 -1 2 1
un sourir	-3 -7 -5 -5
un soursil	3 2 11 3
un stag	-7 -4 -3 8
un stylo	-6 -8 -8 -9
un sudocu	-6 -4 -6 -5
un sujet	-4 9 -1 -1
un tabouret	1 0 0 9
un telefon	17 12 8 14
un test	-8 -10 -9 -8
un the	-11 -13 -10 -10
un ticet	-4 -8 -5 3
un toit	-8 -8 -9 -7
un ton	1 6 2 5
un torchon	8 2 4 3
un tournev	-9 -11 -12 -9
un train	-11 -10 -10 -4
un travel	1 6 2 7
un truc	4 5 0 6
un tuyau	2 0 6 2
un vandeur	9 0 2 2
un velo	-7 -7 -8 -6
un ver	3 10 -2 1
un vieux	-13 -16 -16 -9
un vrai	6 0 1 -1
un zomb	4 4 4 16
under	10 2 2 3
under the	10 2 2 3
under~tabl	10 2 2 3
une @adult	-12 -11 -12 -12
une @alone	-3 -14 -11 -13
une @animal	-8 -7 -7 -10
une @blood	-10 -9 2 -8
une @blow	33 0 3 5
une @body	10 9 22 6
une @booze	-5 7 -1 2
une @boozeDrink	3 13 2 0
une @bore	3 -1 7 5
une @chem	-9 -7 -3 -7
une @client	-6 -7 -1 -1
une @deep	-9 -6 -15 -10
une @despair	9 6 0 6
une @die	-11 -10 -9 -8
une @drug	-2 5 4 0
une @exclude	-9 -1 -2 -3
une @fear	2 9 5 16
une @fiction	-3 -6 -6 -4
une @gear	-12 -11 -7 -12
une @given	0 -12 -13 -14
une @grab	0 -8 -2 -5
une @heat	-8 -19 -7 -13
une @height	-7 -5 5 -3
une @hide	-6 -8 -8 -8
une @hit	14 -6 -1 -1
une @home	-9 -8 -7 -2
une @insult	-1 13 -1 3
une @joke	7 12 3 3
une @kin	-4 8 -3 2
une @kind	20 11 10 11
une @lgbt	4 15 4 5
une @lock	0 -2 -7 -2
une @looks	-3 -2 -5 -6
une @love	12 5 8 9
une @machine	-10 -7 -7 -9
une @me	0 2 11 3
une @means	0 -11 0 -6
une @mock	-9 -5 -14 -11
une @photo	6 -7 -6 -4
une @power	0 11 8 0
une @pressure	6 6 1 2
une @quit	-13 -13 -12 -11
une @race	-4 12 -1 -1
une @sad	-3 1 -7 3
une @see	-7 -7 -7 -6
une @selfharm	-9 -7 -8 -7
une @serve	6 8 7 14
une @serveBar	1 10 2 5
une @sex	4 11 11 5
une @sexist	7 9 -1 -1
une @shame	1 14 3 8
une @shout	-1 0 2 6
une @smoke	3 28 9 8
une @stop	5 0 6 2
une @threat	-7 -6 -5 11
une @throw	5 4 6 23
une @tired	-7 -7 -4 0
une @to	-2 -8 0 -5
une @told	4 3 12 13
une @trade	-3 0 -3 -3
une @vehicle	-4 -15 -8 -11
une @weak	9 -1 2 13
une @weapon	11 -3 2 0
une @wound	5 -4 7 -2
une a	-6 -6 -8 -6
une adult	4 2 6 2
une afich	-10 -14 -13 -11
une aid	10 3 1 3
une antrepris	-10 -12 -10 -10
une anvelop	-7 1 -11 -6
une arme	15 2 3 4
une asiet	14 7 2 3
une baf	18 5 6 6
une bagar	-7 -3 -5 -5
une bagu	4 10 9 6
une bar	5 0 6 2
une beign	14 5 5 5
une bel	-7 -4 -5 -5
une bier	5 17 7 6
une blagu	7 12 3 3
une bomb	-12 -10 -14 -11
une bon	17 5 10 7
une boul	-4 -3 -3 11
une boutel	3 7 -4 0
une buch	1 1 6 2
une cais	-9 -8 -9 -7
une caranten	3 3 11 3
une cart	-9 -11 -9 -9
une chais	8 9 8 26
une chanbr	-12 -12 -13 -11
une chanson	1 6 0 1
une chategn	-2 2 9 2
une chos	1 5 1 1
une clac	-10 -12 -10 -9
une clas	-6 -7 -7 -5
une cle	19 3 2 5
une clio	2 2 11 3
une cloc	12 6 16 8
une clochet	1 12 2 2
une cloison	1 2 9 3
une clop	1 17 2 4
une colegu	-1 8 -6 0
une color	1 1 8 1
une comand	-6 -1 -6 -4
une comod	4 4 13 5
une consign	1 9 2 1
une couch	2 4 9 3
une coup	-6 -1 -4 -3
une cris	1 0 1 10
une croix	2 9 3 3
une dam	1 -5 -4 4
une de	2 6 6 2
une dent	-9 -8 -9 -7
une dizen	2 2 11 2
une droit	10 0 1 1
une drol	2 9 3 3
une ecip	-8 -12 -8 -7
une educ	14 9 6 7
une epaul	3 1 10 3
une epong	-8 -8 -12 -8
une ereur	3 4 0 0
une etager	-7 -6 -7 -6
une etiset	3 14 4 4
une etoil	3 3 9 3
une excus	8 12 5 5
une expres	0 1 8 2
une facon	3 10 3 3
une famil	1 6 1 1
une fatigu	1 0 1 7
une faus	-8 -8 -7 -6
une fes	11 2 3 3
une fil	-1 20 0 0
une filet	-9 -9 -8 -7
une flasc	2 18 3 5
une fois	-8 -10 -1 3
une foto	7 -10 -7 -5
une fourchet	1 6 1 2
une fras	4 14 4 4
une gamin	0 7 1 2
une gifl	13 1 3 3
une gitar	-8 -9 -10 -7
une gorg	3 12 3 3
une gouin	1 7 2 2
une gout	3 2 10 3
une heur	0 -6 5 -4
une hont	1 7 2 1
une huitr	3 9 2 3
une jamb	2 6 6 2
une journ	-6 -5 -7 0
une jup	3 10 3 3
une letr	15 -1 1 1
une linget	-5 -6 -7 -5
une list	-7 -3 -7 -6
une machin	-5 -8 4 -3
une main	16 3 12 5
une mam	-3 -8 -7 -1
une marc	8 3 5 4
une me	0 2 11 3
une mech	5 1 1 1
une merd	1 7 2 2
une minut	-5 -4 -3 -6
une mouch	-8 -9 -8 -8
une moves	2 9 2 2
une nuc	2 3 12 4
une oreil	1 2 5 2
une palet	17 4 16 7
une pancart	3 18 1 3
une par	1 1 7 2
une part	-11 -10 -9 -8
une patat	11 0 1 2
une patiant	3 3 8 6
une petit	-8 -6 -14 -10
une piz	-1 7 1 1
une plac	-1 -9 -7 -7
une planch	-4 -10 1 -6
une plant	5 4 6 23
une plum	-5 -5 -8 -5
une portier	3 3 10 4
une pris	5 2 15 3
une puf	3 5 10 4
une qui	11 2 6 4
une racl	9 -1 -3 0
une residant	9 3 7 8
une reson	10 5 2 -1
une reunion	-8 -9 -7 -7
une ruch	2 2 5 2
une sal	-10 -8 -13 -3
une second	-9 -9 -9 -10
une semen	8 6 4 14
une serviet	7 13 15 7
une sestion	3 18 5 14
une seul	-2 -6 -9 -10
une sigaret	0 6 -1 1
une soign	9 2 3 3
une sort	2 2 2 11
une sour	-8 -9 -10 -8
une spatul	-5 -4 -8 -4
une sup	11 0 3 3
une surpris	-6 -7 -6 -5
une survel	4 5 1 3
une tabl	2 5 8 1
une taf	1 11 3 3
une tet	-8 -5 -2 -6
une tol	1 1 5 2
une torgnol	13 2 3 3
une tourist	-7 -7 -7 -6
une trac	-7 -5 -6 -6
une tradit	5 2 4 11
une trait	2 1 11 3
une tranten	2 2 6 2
une tuer	-10 -11 -12 -10
une tueus	-6 -8 -6 -5
une vach	-3 -9 -8 -6
une vandeux	5 9 2 3
une vieil	1 1 0 8
une vinegret	-5 -5 -7 -5
une virgul	1 10 2 2
une voitur	5 -9 -3 -5
une voix	2 10 2 3
une vrai	0 3 7 10
une~400	-5 -5 -7 -5
une~agno	0 1 8 2
une~agraf	1 2 6 4
une~anferm	-7 -7 -5 -5
une~au	-6 -12 -4 -6
une~autr	2 2 9 9
une~aux	9 2 8 3
une~aval	2 2 11 2
une~avec	-2 -5 6 -3
une~bas	-6 -6 -7 -6
une~blanch	0 0 1 8
une~boit	-9 -7 -11 -8
une~ca	4 16 9 7
une~cand	8 4 3 4
une~ce	2 9 4 3
une~chacun	18 6 6 6
une~chanbr	8 1 2 2
une~chef	-1 -7 -6 -6
une~cliant	4 5 11 4
une~complet	-2 -1 6 0
une~coup	2 3 8 8
une~cour	0 0 5 0
une~dan	6 10 9 8
une~debout	2 7 1 2
une~demen	1 12 3 3
une~derier	18 6 9 7
une~derni	-6 -6 -8 -5
une~des	-7 -2 -7 -6
une~desus	15 3 3 4
une~deux	0 -2 8 0
une~dit	0 10 2 2
une~don	4 3 8 3
une~du	19 4 8 9
une~ele	10 5 2 1
une~en	-15 -13 -10 -13
une~entre	0 10 1 1
une~est	6 3 3 8
une~et	5 -3 0 -2
une~etait	4 -3 7 -1
une~etre	7 5 2 -1
une~fair	1 2 7 5
une~fer	5 -2 2 9
une~ferm	-6 -4 -7 -5
une~fes	10 3 2 3
une~fois	-10 -9 -8 -10
une~fol	-6 -7 -6 -6
une~forc	5 1 1 1
une~form	0 2 10 3
une~foteuil	1 -4 -6 -3
une~frais	1 5 1 1
une~froid	-5 -4 -6 -4
une~gam	2 9 3 3
une~gant	3 9 4 4
une~genou	1 2 7 2
une~gifl	8 2 2 3
une~grand	-8 -7 -7 -7
une~gueul	2 -1 2 14
une~heur	-3 3 -3 3
une~il	13 4 5 2
une~ils	4 8 2 2
une~jaun	-7 -6 -8 -6
une~jour	1 0 8 1
une~la	3 1 4 2
une~lav	3 3 13 4
une~le	6 0 7 2
une~les	-4 3 -8 -5
une~lui	7 0 2 2
une~mais	12 2 7 4
une~mal	0 6 1 1
une~matin	1 6 8 3
une~mdr	6 3 7 4
une~me	-3 -3 -2 8
une~mecan	2 10 2 2
une~melot	5 0 1 2
une~mem	-10 -10 -12 -6
une~mes	8 6 2 4
une~met	15 1 3 3
une~mid	-6 -4 -8 -5
une~miself	2 6 3 8
une~moi	10 7 4 1
une~molet	7 1 2 2
une~mon	-6 9 3 -1
une~ne	15 22 13 13
une~not	21 5 7 7
une~ou	-6 -7 -7 -5
une~par	3 12 8 1
une~parel	4 17 5 4
une~pas	-6 -9 -10 -9
une~patron	6 -1 0 1
une~paus	-8 -9 -9 -8
une~person	13 1 -6 7
une~pilul	2 8 1 3
une~plus	-8 -2 -9 -8
une~porno	9 2 3 3
une~port	-9 -9 -10 -8
une~pos	1 -1 6 0
une~pour	5 4 2 2
une~puis	-1 6 -1 0
une~que	11 10 1 4
une~qui	8 4 7 6
une~racont	-6 -5 -5 -6
une~refus	8 14 5 5
une~rien	7 4 2 5
une~rir	2 10 2 2
une~roug	1 6 1 2
une~sac	4 4 16 5
une~sages	-5 -5 -6 -5
une~san	-8 -5 -3 -6
une~se	-2 -1 -6 -4
une~secou	10 2 2 2
une~sel	3 10 3 4
une~ser	6 9 14 6
une~servic	9 5 3 3
une~si	6 15 4 4
une~soign	10 3 1 3
une~son	5 -1 1 1
une~sous	-3 7 -2 -1
une~suis	2 12 2 2
une~sur	-6 -5 -7 -8
une~tap	17 5 6 6
une~tart	-6 -5 -5 -4
une~ter	0 9 2 2
une~tot	-5 -5 -6 -4
une~tourn	3 11 3 3
une~tout	5 11 6 4
une~trait	2 9 2 3
une~traver	6 7 0 2
une~tre	-8 -11 -10 -4
une~trop	-3 -7 1 10
une~un	-8 -4 -3 -6
une~usag	2 2 8 2
une~ver	6 3 10 3
une~vert	5 6 5 15
une~vid	-15 -16 -17 -10
une~vit	2 4 3 11
une~voil	2 9 2 3
une~voitur	3 3 9 3
une~voix	-13 -14 -12 -11
une~vol	15 1 3 4
une~y	-6 -6 -7 -2
unic	5 9 11 5
uno	-9 -9 -8 -7
un~3	2 1 7 2
un~50	7 1 1 2
un~a	-4 -5 -6 -6
un~aim	1 6 2 2
un~alemand	1 2 10 2
un~alor	9 4 9 4
un~andicap	11 1 2 3
un~ane	3 8 2 3
un~apel	-6 1 -3 -3
un~ariv	-5 -9 -7 -6
un~aus	2 3 13 3
un~autr	-2 -8 -5 -1
un~aux	-8 -6 -3 -7
un~avec	-7 -8 -6 -7
un~bal	8 -2 -1 0
un~bien	-4 -8 -7 -6
un~bleu	4 4 14 5
un~bleus	-5 -4 -6 -4
un~bout	-5 -5 -7 1
un~bruit	3 5 10 3
un~ca	-1 -3 -7 -2
un~calm	-6 -7 -7 -6
un~catr	6 1 5 1
un~caus	8 3 10 5
un~ce	-10 -2 -11 -11
un~celc	0 -2 1 8
un~chac	-6 -12 -8 -3
un~chaud	-7 -8 -7 -6
un~chien	-1 -2 -2 9
un~cle	-7 -6 -7 -5
un~cliant	-7 -9 -4 -6
un~coinc	1 0 9 2
un~com	4 8 2 5
un~competant	1 0 3 17
un~compt	4 17 5 5
un~contr	10 3 6 2
un~coup	0 2 6 -2
un~cri	-6 -7 -4 0
un~cul	-2 11 1 1
un~dan	19 11 16 7
un~de	-3 -6 -6 -6
un~decouvr	5 5 5 14
un~demand	-9 -3 -7 -8
un~depot	14 0 1 3
un~depuis	-1 -6 -5 -8
un~derier	-5 -6 -3 2
un~des	-2 -2 -9 -5
un~desus	-2 -7 -8 -5
un~deux	-3 -5 -1 -4
un~deven	-6 -7 -5 -5
un~dit	-7 10 -2 -1
un~don	4 1 6 4
un~dorm	-6 -7 -5 -5
un~doux	-4 -5 -5 -4
un~du	18 4 -3 0
un~eau	-3 -6 -7 -6
un~ecrit	2 9 3 3
un~ele	-7 -4 -8 -9
un~enti	4 11 5 3
un~entre	18 7 4 5
un~est	-4 -8 -8 -3
un~etais	7 2 10 4
un~ete	8 -1 -2 -1
un~etent	-2 -3 0 6
un~eux	2 14 6 3
un~explic	0 0 1 7
un~fait	5 13 4 3
un~fer	1 8 1 1
un~film	10 3 2 3
un~fort	6 1 11 3
un~gagn	-6 -8 -7 -8
un~gant	-7 -7 -8 -6
un~gar	5 2 1 2
un~garcon	6 3 1 2
un~genou	2 2 10 3
un~haut	-7 -9 -8 -7
un~hurl	-15 -21 -14 -14
un~il	-7 -4 -2 -2
un~ils	2 7 4 7
un~inde	-6 -5 -2 -4
un~insult	-5 -6 -5 -5
un~ivre	-6 -8 -5 -5
un~jaun	-5 -5 -8 -5
un~je	-7 -9 -6 -8
un~jug	-5 -6 -5 -4
un~just	1 5 1 1
un~lech	-8 -7 -7 -6
un~lit	3 2 7 2
un~livreur	7 1 1 2
un~long	-6 -6 -7 -6
un~lourd	-6 -6 -3 -5
un~lui	7 4 2 1
un~ma	7 -4 -3 7
un~main	-7 -1 -9 -5
un~mais	-4 -10 -4 -7
un~mal	-8 -4 -3 -6
un~maman	-5 -6 -4 -5
un~me	6 5 3 5
un~mieux	2 8 1 2
un~mis	2 14 3 4
un~moi	14 7 6 13
un~mon	-4 -1 -8 0
un~mort	2 1 6 6
un~mot	-2 5 -1 -1
un~moteur	2 2 7 3
un~mouil	5 0 -1 0
un~neuf	-7 5 -3 -3
un~nicel	2 1 8 2
un~nu	-10 -8 -8 -7
un~oeil	-6 -6 -11 -7
un~ou	-7 -9 -8 -8
un~pacet	0 11 2 2
un~par	2 4 -5 1
un~parc	3 5 -2 -2
un~pas	5 7 7 5
un~pel	7 0 1 1
un~pend	-7 -3 -12 -8
un~perdu	-2 -3 -1 5
un~person	6 2 7 8
un~pet	-10 -6 -9 -8
un~peur	-5 -7 -6 -5
un~pied	12 3 1 3
un~pistolet	8 2 2 3
un~plastic	-1 -4 -5 -2
un~plein	13 3 7 10
un~pleur	-11 -6 -8 -8
un~plus	4 2 0 10
un~poing	12 3 3 4
un~point	-6 -5 -7 -5
un~pos	6 6 2 2
un~poubel	1 7 2 2
un~pous	3 6 2 2
un~prend	10 3 2 3
un~pul	1 8 2 2
un~que	-2 9 -4 -3
un~qui	6 2 1 0
un~ral	-7 -7 -6 -8
un~reclam	6 2 3 9
un~regard	4 7 3 8
un~rentr	5 9 3 4
un~retard	-7 -7 -6 -6
un~roug	2 2 12 3
un~roul	5 8 2 3
un~sachet	0 8 1 1
un~san	-12 -4 -10 -9
un~se	-2 -3 -6 5
un~secret	6 7 4 3
un~ser	3 6 1 2
un~si	6 12 2 1
un~son	5 -1 3 8
un~sort	16 -3 -1 2
un~sourir	4 11 2 2
un~stag	12 2 4 4
un~suis	2 6 2 3
un~tap	8 1 2 2
un~tas	6 6 2 3
un~te	5 7 2 3
un~ten	3 15 -1 3
un~teribl	2 7 2 2
un~tomb	-7 -8 -12 -9
un~ton	9 4 3 3
un~tot	2 3 4 9
un~touch	8 0 -1 0
un~tour	4 3 14 4
un~tout	-14 -13 -15 -13
un~trait	-9 -10 -8 1
un~travel	-12 -14 -11 -10
un~traver	6 13 11 6
un~tre	-4 -8 -5 -7
un~trist	-8 -9 -8 -10
un~trop	15 12 10 6
un~trou	2 2 3 8
un~truc	1 7 2 2
un~tu	9 -1 1 1
un~une	3 -1 -5 -3
un~velo	-8 -8 -10 -8
un~ver	2 7 6 3
un~vid	-6 -5 -6 -6
un~vit	-8 -9 -7 -7
un~voul	-6 -11 -6 1
urganc	1 -6 8 -4
usag	4 3 20 5
usag @shout	3 3 7 3
usag dan	4 3 12 4
usag pour	3 3 7 3
usag~boit	2 2 6 2
usag~la	3 2 8 2
usag~le	2 2 8 2
usag~les	4 4 10 5
usin	-1 -4 7 4
usin @me	3 2 8 3
usin a	-6 -7 -6 -6
usin ca	1 0 1 9
usin ma	3 2 8 3
usin une	3 3 8 4
usin~le	3 2 9 3
usin~petit	3 2 7 3
usin~toup	3 2 7 3
utilis	-8 -5 -1 -9
utilis la	2 2 11 3
utilis le	-14 -16 -15 -13
utilis mon	1 6 2 1
utilis~cut	-7 -8 -7 -7
utilis~et	7 10 9 5
utilis~prenom	2 8 2 2
uv	3 3 9 3
va	-6 -2 -6 -2
va @deed	0 12 1 3
va @despair	5 1 7 2
va @given	1 10 0 3
va @lure	-4 -5 -4 -4
va @me	-6 -4 -5 -6
va @not	1 14 1 5
va au	-7 -8 -9 -7
va aus	7 -3 1 1
va avec	2 7 1 2
va bien	0 4 -1 12
va demand	-4 -5 -4 -4
va etre	-5 -6 -6 -5
va me	-6 -4 -5 -6
va pas	3 17 4 7
va plutot	3 9 2 3
va se	9 1 3 3
va vit	-6 -6 -6 -6
vacanc	-8 -7 -3 -7
vach	-1 -1 10 -2
vach a	3 3 14 4
vach~est	7 2 4 3
vach~la	3 3 14 4
vacin @he	-4 -4 -7 -4
vacin il	-4 -4 -7 -4
vacin~etait	-4 -4 -7 -4
vacin~gantil	-4 -4 -7 -4
vacin~un	4 4 11 4
vai	3 -9 -3 -4
vai te	10 0 3 3
vais @deed	9 4 3 12
vais @given	4 -1 1 9
vais @not	7 2 3 11
vais aux	6 2 2 6
vais pas	6 2 2 9
vais te	-2 -12 -10 -8
vais~demen	-8 -6 -6 -6
vais~il	9 -1 2 1
vais~la	7 0 1 3
vais~le	1 14 3 3
vais~tu	-12 -12 -10 -10
valid	3 6 1 0
valid~stag	0 9 2 1
valis	-8 -9 -7 -8
valis de	-5 -5 -7 -5
valis~avec	-4 -4 -6 -4
valis~diagnostic	-4 -4 -6 -4
vandeur	9 19 2 3
vandeur @me	10 19 7 7
vandeur a	10 -1 1 2
vandeur me	9 15 5 5
vandeur se	0 9 2 2
vandeur~a	8 11 4 4
vandeur~batus	-1 7 1 2
vandeur~demand	-2 9 1 1
vandeur~dit	3 10 4 3
vandeur~sont	-1 7 1 2
vandeux	-2 8 -1 -1
vandeux @me	15 9 5 6
vandeux a	9 15 14 8
vandeux et	7 11 14 7
vandeux le	-7 -11 -7 -7
vandeux me	11 10 4 5
vandeux~dit	1 9 2 2
vandeux~je	-8 -10 -9 -8
vandeux~tet	-5 -5 -5 -5
vandred	4 4 4 10
vandred @hour	4 4 17 3
vandred @i	-1 -1 -3 5
vandred @me	6 2 2 2
vandred a	-7 -9 -7 -7
vandred je	-1 -1 -3 5
vandred mon	6 2 2 2
vandred que	1 1 2 9
vandred~ai	1 5 8 1
vandred~ce	1 1 2 9
vandred~me	4 7 2 2
vanpir	-6 -6 -6 -5
vapeur	1 2 18 3
vapeur du	1 2 8 2
vapeur~brul	1 2 7 3
vapot	0 9 1 2
vas	16 10 11 6
vas @deed	7 7 3 3
vas @goback	9 1 12 4
vas @price	5 7 3 3
vas @threat	8 7 3 3
vas @wound	5 7 3 2
vas y	2 0 11 3
va~a	-3 -7 -6 -7
va~avec	-8 1 -10 -6
va~ce	7 2 2 4
va~de	-8 -10 -7 -8
va~et	7 1 2 1
va~il	7 0 1 1
va~je	7 11 9 12
va~la	1 8 0 1
va~le	0 12 4 1
va~mais	7 2 4 11
va~march	-5 -5 -6 -5
va~pas	3 6 1 2
va~son	-1 -6 -3 -3
va~tu	-7 -4 -4 -2
veau	-1 0 10 0
veau~le	1 2 13 3
veil	-10 -10 -10 -10
veleur	-9 -3 -7 -7
velo	-14 -20 -18 -16
velo @shout	-6 -6 -9 -6
velo a	-5 -5 -5 -5
velo pour	-6 -6 -9 -6
velo sur	-6 -6 -6 -5
velour	-7 -6 -7 -6
velo~ce	11 2 3 3
velo~en	-6 -6 -5 -6
velo~est	11 2 3 3
velo~le	-6 -6 -7 -5
ven	4 1 6 16
ven @deed	1 1 3 12
ven @given	1 1 3 12
ven @home	8 1 2 1
ven @hour	-5 -6 1 -5
ven @me	-6 -9 -5 1
ven @not	1 1 3 12
ven chez	8 1 2 1
ven de	6 7 5 2
ven et	3 3 3 10
ven le	1 9 5 2
ven mon	-8 -10 -7 -7
ven pas	1 1 3 12
vend	-5 14 -2 -1
vend de	0 12 3 3
vend des	1 13 2 3
vendr	-3 5 5 -1
vendr dan	-1 6 0 1
vendr~dos	-1 6 0 1
vendr~mon	-1 6 0 1
vendu	8 5 31 9
vendu des	5 4 16 5
vendu~a	3 2 15 4
vendu~au	2 1 6 2
vendu~de	2 1 9 3
vendu~pacet	2 1 9 3
vendu~sigaret	2 1 10 2
vend~herb	2 10 3 3
vend~le	2 10 3 3
vent	-20 -14 -15 -16
vent a	-8 -7 -9 -7
vent de	0 0 12 2
vent des	-5 -5 -7 -5
vent le	-5 -5 -5 -4
ventr	6 7 1 5
ventr @bore	1 5 1 0
ventr @goback	-11 -15 -11 -12
ventr @hour	-10 -11 -10 -11
ventr @not	1 5 1 0
ventr @shout	6 1 1 1
ventr a	2 13 1 -2
ventr du	-9 -10 -11 -9
ventr lund	-11 -15 -11 -12
ventr pour	6 1 1 1
ventr rien	1 5 1 0
ventr tous	2 11 2 2
ventr~ariv	-5 -6 -5 -5
ventr~caus	1 6 2 1
ventr~en	-9 -8 -9 -10
ventr~ide	2 12 2 -1
ventr~je	6 6 1 0
ventr~lapin	-8 -8 -9 -7
ventr~le	7 15 3 1
ventr~les	4 11 2 2
ventr~matin	1 12 1 0
ventr~part	0 -1 1 7
ventr~pas	1 5 2 8
ventr~que	7 9 3 2
vent~en	-5 -6 -7 -5
vent~ferm	-3 -4 -5 -3
vent~gifl	-10 -7 -7 -7
vent~la	-7 -6 -7 -5
vent~ticet	-5 -5 -7 -5
venu @hour	2 4 6 2
venu @me	9 9 4 14
venu a	7 4 4 7
venu cand	3 5 3 10
venu dimanch	1 1 6 2
venu et	12 4 5 5
venu me	6 0 1 11
venu une	-5 -5 -6 -4
venu~cherch	3 3 2 13
venu~heur	-5 -5 -6 -4
venu~il	6 -1 1 1
venu~le	6 1 4 2
venu~mais	2 2 3 10
venu~mem	2 2 3 10
venu~plus	-5 -5 -6 -4
ven~11	1 1 4 1
ven~a	7 6 3 3
ven~demen	-3 -4 -1 8
ven~je	-8 -10 -7 -7
ven~la	10 3 4 9
ven~le	-3 -7 3 4
ven~lui	9 -1 2 1
ven~novanbr	1 1 4 1
ven~poubel	1 6 1 1
ven~pour	1 3 8 2
ven~prenom	-8 -10 -7 -7
ver	3 5 0 -1
ver @adult	1 7 1 2
ver @bore	-5 -6 -7 -5
ver @deed	-5 -1 -6 -4
ver @demolish	1 6 3 2
ver @despair	-5 -6 -8 -5
ver @given	-2 -8 -9 -5
ver @goback	3 3 3 12
ver @hour	2 4 7 3
ver @i	3 10 4 3
ver @me	22 4 2 6
ver @not	-10 -11 -13 -10
ver @price	1 6 3 2
ver @threat	1 6 3 2
ver @weak	1 7 1 2
ver @wound	1 10 3 3
ver a	1 6 8 2
ver cas	1 6 3 2
ver cinz	12 3 3 4
ver com	1 7 1 2
ver en	3 2 9 3
ver je	3 10 4 3
ver la	-8 -5 -12 -9
ver moi	16 5 2 4
verbal	2 13 3 2
veri	-7 -7 -4 -6
veri soufl	-6 -7 -7 -7
verif	-11 -11 -12 -2
verif @me	5 9 3 3
verif dix	3 1 4 15
verif les	-6 -8 -7 -7
verif mes	2 9 3 3
verif que	-6 -7 -5 -6
verifi le	-9 -9 -11 -9
verif~avec	-8 -6 -7 -5
verif~chac	0 -2 1 9
verif~fois	2 0 3 19
verif~poch	2 9 3 3
vern sur	-6 -6 -8 -6
vernisag	4 3 16 4
vern~faux	-6 -6 -8 -6
verou	17 -1 0 2
verou de	10 2 3 3
verouil	8 -4 -4 -1
verouil les	9 -1 0 2
verouil~et	9 -1 0 2
verouil~portier	9 -1 0 2
verou~la	10 2 3 3
vers	5 8 14 4
vers de	7 4 5 3
vers le	-2 -2 8 0
version	-1 -3 -1 6
vers~aluminium	2 2 8 2
vers~le	7 3 5 3
vers~licid	2 2 8 3
vert	-9 -9 -5 4
vert ce	-7 -6 -6 -5
vert de	5 4 9 11
vert~est	-7 -6 -6 -5
ver~avec	8 -1 1 2
ver~de	-9 -10 -10 -9
ver~eau	-10 -11 -12 -10
ver~en	-4 -6 -10 -6
ver~fusion	3 2 9 3
ver~grand	1 7 1 2
ver~heur	15 8 12 7
ver~je	12 6 21 8
ver~roug	3 10 2 2
ver~vin	3 2 8 3
vest	7 -4 -8 -3
vestier	14 7 3 3
vestier @he	8 8 4 6
vestier avec	6 3 2 2
vestier de	2 2 10 2
vestier des	5 0 1 1
vestier et	-1 -9 -7 -6
vestier ils	5 7 3 6
vestier~a	8 0 1 2
vestier~fil	5 0 1 1
vestier~la	7 3 10 3
vestier~moi	7 2 2 2
vet	19 1 2 4
veteriner @i	4 4 9 4
veteriner a	-7 -8 -7 -6
veteriner je	4 4 9 4
veteriner~ai	4 4 9 4
veto @blood	-5 -6 -6 -5
veto @me	3 6 8 3
veto guid	3 3 7 3
veto me	2 2 7 2
veto pic	-5 -6 -6 -5
veto~ca	1 6 3 2
veto~fait	3 3 8 3
veto~ma	3 3 10 4
veto~main	3 3 10 4
veulant	3 17 3 4
veulant @deed	1 9 2 1
veulant @given	1 9 2 1
veulant @not	1 10 2 1
veulant pas	1 9 2 1
veut @deed	-9 -6 -9 -9
veut @exclude	1 8 1 1
veut @fiction	1 8 1 1
veut @given	-12 -2 -8 -8
veut @hide	-14 -12 -12 -12
veut @looks	1 8 1 1
veut @not	-9 -5 -9 -8
veut @told	-14 -12 -12 -12
veut dir	-14 -12 -12 -12
veut mang	1 8 1 1
veut me	4 -7 -6 -4
veut pas	-12 -5 -9 -9
veut que	20 21 12 9
veut savoir	0 12 2 2
veut un	5 -1 1 1
veut une	9 1 2 2
veut~au	6 0 1 1
veut~avec	1 8 2 1
veut~bisou	5 -1 1 1
veut~chos	-6 -7 -6 -6
veut~dis	0 6 2 2
veut~ecriv	1 9 2 2
veut~emen	6 0 1 1
veut~fas	5 5 3 3
veut~foto	9 1 2 2
veut~je	8 18 6 3
veut~la	6 -1 1 1
veut~lui	9 -4 1 1
veut~ma	2 7 2 1
veut~metr	9 -1 -2 1
veut~miself	6 -1 1 1
veut~moi	1 8 2 1
veut~on	9 1 1 2
veut~plusieur	-6 -7 -6 -6
veut~que	-16 -4 -11 -11
veut~savoir	0 6 2 1
veut~si	0 7 2 1
veux	10 3 0 6
veux @blood	1 0 1 7
veux @deed	-1 11 0 -1
veux @despair	0 2 4 16
veux @die	9 -5 -3 -3
veux @given	4 10 1 -1
veux @goback	-9 -3 -4 1
veux @hide	6 -6 -5 -11
veux @lure	-6 -6 -5 -6
veux @me	4 5 2 2
veux @not	14 16 6 9
veux @quit	1 2 4 21
veux @told	14 2 2 1
veux aret	0 2 4 16
veux chang	1 0 1 7
veux demand	-6 -6 -5 -6
veux dir	14 2 2 1
veux disparetr	11 1 2 3
veux etre	-7 -6 -6 -7
veux mour	5 -1 -1 -2
veux pas	5 14 4 2
veux plus	14 8 4 10
veux que	8 0 1 -1
veux retourn	3 2 4 13
veux~a	5 6 2 0
veux~aler	0 3 1 6
veux~au	-2 -1 -1 6
veux~ce	8 6 6 16
veux~coleg	2 2 3 9
veux~de	4 5 5 18
veux~en	8 2 3 7
veux~est	9 3 3 3
veux~etre	7 5 2 1
veux~la	14 7 3 0
veux~que	9 -3 1 1
veux~retourn	0 5 1 1
veux~stag	-4 -2 -1 10
veux~un	-6 -6 -5 -6
veux~voil	6 1 2 2
veux~y	0 10 2 6
vex	-5 -4 -6 -7
viand	2 9 18 5
viand @not	-6 -6 -5 -5
viand au	2 1 5 2
viandr	14 6 5 13
viand~achoir	2 1 7 2
viand~ma	1 6 1 2
viand~met	2 1 10 3
vibrant	3 4 15 4
victim	-4 -5 -4 -4
victoir	-7 -7 -7 -6
vid	-4 0 2 5
vid @hour	2 0 4 8
vid @i	4 4 7 14
vid @lock	4 4 15 4
vid @me	-2 12 0 5
vid ce	-6 -6 -7 -6
vid dan	-2 9 -4 -2
vid de	-6 -7 -10 -4
vid du	-5 -6 -6 -6
vid je	4 4 7 14
vid la	4 -1 5 0
vid le	2 2 13 1
vid les	-1 -2 12 0
vid mon	-1 10 -2 0
vid saniter	4 4 15 4
vid un	6 6 2 3
vidang	-1 1 14 2
video	-1 -5 -9 -7
video @boozeDrink	7 -1 1 1
video @deed	7 -1 1 1
video @lock	7 -1 1 1
video @sex	9 2 3 3
video de	-4 -1 -7 -5
video porno	9 2 3 3
video tourn	7 -1 1 1
videos	12 4 12 12
videos de	9 1 3 10
videos~avec	6 8 15 7
video~le	11 12 4 5
video~moi	6 3 2 2
video~sur	7 0 2 2
vid~ai	4 4 7 12
vid~bocal	2 1 11 2
vid~canard	0 1 6 1
vid~carton	-9 -11 -10 -8
vid~chez	3 3 7 5
vid~de	7 -2 8 4
vid~dev	-3 6 0 -1
vid~et	4 10 5 7
vid~etabl	1 8 1 2
vid~la	-2 5 -7 -4
vid~le	0 5 -3 12
vid~les	-7 -7 -3 -6
vid~par	-1 6 1 1
vid~poch	1 7 1 1
vid~poubel	2 8 11 4
vid~poulet	1 1 8 1
vid~rest	1 8 2 2
vid~seau	6 6 2 3
vie @he	3 6 1 1
vie @i	8 3 5 7
vie @me	8 2 8 1
vie il	3 6 1 1
vie je	8 3 5 7
vieil @grab	4 4 13 5
vieil @heat	4 4 13 5
vieil @load	4 4 13 5
vieil @machine	0 0 9 1
vieil @photo	0 7 0 1
vieil @sexist	4 4 13 5
vieil fotos	0 7 0 1
vieil plac	4 4 13 5
vieil~a	-8 -7 -8 -7
vieil~de	-2 0 5 0
vieil~fibroc	2 3 7 3
vien	17 9 7 4
vien @deed	9 -2 -1 -2
vien @given	9 -2 -1 -2
vien @home	11 -2 2 2
vien @me	6 -2 8 2
vien @not	9 -2 -1 -2
vien chez	11 -2 2 2
vien de	-1 11 2 0
vien me	6 -2 8 2
vien pas	9 -2 -1 -2
vienant	3 9 4 4
vienoiser	-8 -8 -8 -7
vient	13 8 2 7
vient @deed	7 0 1 1
vient @i	2 8 3 2
vient dan	12 1 2 0
vient de	6 -1 -1 5
vient en	4 13 5 5
vient je	2 8 3 2
vient~chanbr	10 1 2 0
vient~dir	1 6 2 2
vient~dois	2 8 3 2
vient~je	1 2 2 9
vient~le	5 2 3 9
vient~ma	10 1 2 0
vient~mon	6 3 1 1
vient~visit	1 5 2 1
vien~ce	6 0 2 2
vien~et	-1 8 4 -1
vien~la	6 -3 -1 -1
vien~lui	8 -3 1 1
vien~ne	7 3 2 2
vierg	10 -1 -1 0
vierg et	7 -7 -2 -1
vierg~il	8 -3 1 1
vietnamien	2 6 1 2
vieux	-6 -11 -7 -7
vieux @adult	8 -3 -1 0
vieux @animal	-7 -7 -7 -1
vieux labrador	0 -1 0 7
vieux masei	5 5 18 6
vieux velo	-10 -10 -13 -10
vieux~a	-2 -7 -6 -5
vieux~dan	-7 -6 -7 -7
vieux~de	-3 -7 -6 -5
vieux~je	2 2 8 5
vieux~la	-2 -7 -7 -6
vieux~le	7 8 16 7
vieux~malad	-8 -8 -9 -9
vieux~pour	-4 -5 -8 -5
vieux~tout	-5 -5 -5 -5
vieux~tre	-7 -7 -8 -8
vie~ca	0 1 2 10
vie~et	0 6 2 1
vie~me	1 3 1 9
vigil	-7 -12 -13 -10
vigil~a	-6 -7 -5 -5
vigil~les	-6 -7 -6 -5
vign	5 3 20 5
vign @i	3 2 10 3
vign je	3 2 10 3
vigneron @me	-1 7 -2 0
vigneron me	-1 7 -2 0
vigneron~a	-1 7 -2 0
vign~je	1 0 8 2
vign~ten	2 1 7 2
vil avec	-5 -5 -6 -4
vilag	-10 -10 -10 -9
vil~camion	-5 -5 -6 -4
vil~le	-5 -5 -6 -4
vin	-6 1 4 -5
vin a	4 4 14 4
vin ce	-3 -5 -2 -4
vin dan	5 17 5 6
vin de	1 8 2 2
vinegr	-5 0 -7 -4
vinegret	-8 -9 -10 -8
vinegret @shout	-5 -5 -7 -5
vinegret pour	-5 -5 -7 -5
vinegret~400	-5 -5 -7 -5
vinegret~person	-5 -5 -7 -5
vingt	-6 -5 8 -4
vingt @hour	1 1 10 1
vingt @load	3 3 9 3
vingt @lure	7 3 2 2
vingt @past	-8 -10 -8 -7
vingt @price	2 2 9 2
vingt @to	-2 -2 2 5
vingt ans	-8 -10 -8 -7
vingt euros	7 3 2 2
vingt fois	-6 -5 -5 -5
vingt~a	-8 -10 -12 -8
vingt~avec	3 3 10 3
vingt~de	7 7 20 7
vingt~heur	-7 -7 -4 -8
vingt~sur	-6 -5 -7 -6
vin~est	-3 -5 -2 -4
vin~il	-8 -9 -7 -6
vin~la	3 9 13 4
vin~le	0 7 -1 0
vin~tabl	4 1 13 3
viol	10 -2 1 2
violanc	-13 -14 -14 -12
violant	-8 -8 -5 -9
violant @i	-4 -6 -4 -4
violant je	-4 -6 -4 -4
violant~ai	-4 -6 -4 -4
violant~le	10 5 14 6
violet	10 -2 4 1
violon	-7 -8 -8 -7
vir	-4 -1 -6 -5
vir le	-1 10 1 2
virgul	0 9 6 1
virtuel	-11 -12 -13 -10
vis	5 -7 -7 -5
vis @me	14 0 2 2
vis et	-7 -6 -8 -6
vis le	8 2 4 3
vis mes	10 1 2 2
vis ne	-11 -7 -7 -7
vis par	-6 -5 -5 -4
visag	21 11 11 8
visag~a	5 2 6 2
visag~le	5 2 6 3
visant	11 -1 0 2
viseux	2 2 11 2
visit	-11 -9 -12 -9
visit des	-8 -10 -10 -8
visit la	-6 -6 -6 -5
visit le	-9 -10 -11 -9
visiteur	-8 -6 -9 -7
visiteur avec	-5 -6 -8 -5
visiteur~le	-5 -6 -8 -5
visit~ai	1 4 8 2
visit~de	-4 -2 -6 -1
visit~derier	-5 -6 -7 -6
visit~en	1 0 9 2
visit~je	1 6 2 1
vis~la	-5 -4 -6 -4
vis~le	4 7 1 3
vis~pas	-11 -7 -7 -7
vis~pied	0 -4 -6 -3
vis~tet	9 0 1 1
vis~tournev	-6 -5 -7 -5
vis~voul	-11 -7 -7 -7
vit @one	7 2 7 3
vit ariv	13 -1 3 3
vit on	7 2 7 3
vit que	-3 5 -2 -2
vites	-9 -11 -4 -9
vites de	-10 -7 -7 -7
vites~je	-5 -6 -6 -5
vitr	-9 -6 -4 -5
vitr avec	-5 -5 -6 -4
vitr de	4 4 10 4
vitr du	8 6 20 8
vitrin	-13 -14 -14 -12
vitrin @deed	-7 -6 -7 -5
vitrin @he	-5 -5 -4 -5
vitrin de	-6 -7 -8 -6
vitrin en	2 1 8 2
vitrin la	-5 -6 -4 -4
vitrin~a	-9 -7 -2 -5
vitrin~le	-7 -7 -7 -6
vitr~etag	3 3 8 3
vitr~premi	3 3 8 3
vit~a	2 5 7 2
vit~ai	1 2 9 2
vit~bien	-6 -7 -5 -6
vit~ca	1 9 1 1
vit~je	-7 -9 -7 -3
vit~travel	1 6 6 2
vit~un	11 3 3 2
viv	-10 -11 -10 6
viv le	-9 -8 -8 -8
viv les	-9 -9 -10 -9
viv que	7 7 7 21
viv vandred	1 1 2 9
vivr	28 2 4 -4
vivr @race	6 0 1 0
vivr et	6 1 1 -1
vivr voil	6 0 1 0
vivr~ce	9 0 1 -2
vivr~est	5 0 1 0
viv~ca	4 4 5 18
viv~ce	1 1 2 9
viv~fin	4 4 4 13
viv~que	4 1 2 8
vocabuler	-14 -16 -17 -15
vocabuler de	-8 -10 -9 -8
vocabuler du	-8 -7 -9 -8
vodc	2 13 2 3
vodc~le	1 5 1 1
voi	0 -7 -4 0
voi @deed	5 -2 -1 -1
voi @not	5 -1 5 0
voi la	-10 -12 -12 -10
voi pas	5 -2 -1 -1
voiageur	-5 -6 -5 -4
voil	7 10 4 4
voil @me	-7 -3 4 4
voil ce	13 7 3 4
voil comant	7 14 3 3
voil la	2 7 2 2
voil le	3 13 3 3
voil ma	-8 -9 -8 -5
voil mon	0 5 12 10
voil~de	-6 -7 -5 -5
voil~dit	9 0 2 5
voil~est	12 1 1 5
voil~je	5 5 1 0
voil~la	0 -1 9 0
voil~me	2 6 2 2
voil~mision	-5 -6 -6 -5
voil~que	9 8 3 2
voir	-1 -4 -7 -1
voir @he	-8 -9 -6 -6
voir @i	-10 -12 -10 -10
voir @me	10 9 3 7
voir avec	-6 -8 -6 -5
voir des	7 3 4 17
voir et	-7 -9 -7 -7
voir je	-10 -12 -10 -10
voir la	-9 -9 -12 -11
voir le	17 5 10 16
voir les	-10 -11 -8 -10
voir me	1 7 2 1
voir mes	7 1 2 6
voir si	6 4 2 3
voir~ai	-8 -9 -7 -7
voir~bras	7 1 1 2
voir~ecran	5 0 1 1
voir~et	5 4 5 16
voir~je	15 5 6 14
voir~le	-4 -4 -5 0
voir~plaset	-5 -5 -6 -4
voir~prefer	-7 -9 -6 -7
voir~que	2 10 3 10
voir~tet	3 11 2 3
vois	11 10 6 23
vois @deed	11 4 5 14
vois @given	11 4 5 14
vois @not	11 4 5 14
vois pas	11 4 5 14
voisin	-11 -6 -8 -8
voisin de	-9 -1 -7 -4
voisin~buro	0 9 1 1
vois~ce	6 1 2 2
vois~le	1 4 2 12
voit	-8 -5 -8 -10
voit @bore	-5 -6 -5 -6
voit @deed	0 8 1 1
voit @given	4 7 1 1
voit encor	-2 1 6 1
voit la	-6 -6 -7 -5
voit pas	0 8 1 1
voit rien	-5 -6 -5 -6
voitur @past	-5 -6 -6 -5
voitur @shout	-5 -7 -6 -5
voitur au	3 3 9 3
voitur avant	-5 -6 -6 -5
voitur de	4 3 13 9
voitur du	4 7 1 2
voitur pour	-5 -7 -6 -5
voitur sur	3 9 8 3
voitur~cliant	1 2 7 2
voitur~dan	3 3 11 3
voitur~de	-8 -8 -9 -8
voitur~et	2 7 1 2
voitur~la	2 2 8 3
voitur~le	-6 0 2 -4
voitur~les	-5 -6 -6 0
voitur~patron	1 8 0 2
voitur~pistolet	3 3 9 3
voit~cas	1 6 1 2
voit~la	-7 -5 0 -5
voit~ven	-5 -6 -5 -6
voix	-9 5 -9 -8
voix @cloth	-4 5 -5 -3
voix @deed	-9 -12 -10 -9
voix @i	0 5 1 1
voix @me	1 10 2 0
voix @shout	-5 -6 -5 -4
voix dan	-5 -6 -5 -5
voix de	1 6 1 1
voix haut	-4 5 -5 -3
voix je	0 5 1 1
voix mue	2 10 2 3
voix pour	-5 -6 -5 -4
voix qui	2 9 2 2
voix~et	1 10 1 2
voix~fait	-3 -6 -3 -3
voix~ils	4 10 4 4
voix~je	2 10 3 1
voix~la	2 8 2 2
voix~le	-8 -6 -8 -7
voix~les	3 6 3 3
voix~miself	0 5 1 1
voix~tout	1 6 1 2
voi~ce	9 1 2 2
voi~du	-6 -7 -8 -7
voi~gato	3 2 3 10
voi~la	0 0 7 1
voi~les	-6 -7 -5 -6
voi~que	6 -2 0 -1
vol	0 5 0 -2
vol ce	2 9 3 3
vol dan	7 3 2 2
vol de	3 7 6 4
vol du	3 3 11 3
vol son	-8 -9 -7 -7
volcan	-7 -8 -7 -6
volet	1 4 14 3
voleur	-8 -4 -6 -6
voleur~poul	1 6 2 2
vol~a	2 7 -1 1
vol~est	2 9 3 3
vol~faux	2 9 3 3
vol~je	4 9 3 2
vol~moi	2 5 -1 0
vol~sac	-8 -9 -7 -7
vol~tracteur	2 2 7 2
vom	14 12 7 5
vom @past	-1 10 1 7
vom avant	-1 10 1 7
vom~de	0 11 1 4
vom~matin	0 8 1 2
vom~part	-1 5 0 5
vont	-6 -13 -13 -2
vont @me	-3 -7 -5 -6
vont au	-1 -3 -3 6
vont me	-3 -7 -5 -6
vont trop	7 2 2 2
vont~loin	7 2 2 2
vont~manc	-6 -6 -6 -7
vos	0 9 1 1
vosifer	1 9 2 2
vosifer~la	1 6 1 1
voudr	21 6 7 20
voudr @blood	1 1 2 9
voudr @me	12 1 2 0
voudr @quit	1 1 2 12
voudr chang	1 1 2 9
voudr just	6 2 3 11
voudr me	12 1 2 0
voudr que	1 8 2 2
voudr~andorm	7 0 1 -1
voudr~antrepris	1 1 2 9
voudr~de	8 2 4 10
voudr~et	6 1 2 5
voudr~etre	6 2 3 11
voudr~plus	10 1 1 -2
voul @bore	4 0 2 7
voul @hide	6 -2 2 6
voul @not	7 2 -3 -3
voul fair	1 1 1 7
voul le	-8 -10 -7 -7
voul parl	4 0 2 7
voul pas	7 2 -3 -3
voul que	13 -8 -3 -2
voul rentr	8 2 2 2
voul se	5 0 1 1
voul un	-10 -12 -9 -9
voulu	11 -6 -7 -3
voulu @exclude	8 5 3 4
voulu @given	-6 -5 -5 -6
voulu @goback	-2 -7 -6 0
voulu @me	19 2 4 4
voulu me	19 2 4 4
voulu~montr	8 3 3 3
voul~a	6 0 2 6
voul~dan	-4 -7 -6 -5
voul~il	11 0 2 3
voul~je	-1 -12 -9 -8
voul~la	-8 -7 -6 -7
voul~le	-4 -7 -5 -5
voul~lui	7 -1 1 1
voul~mang	10 3 3 3
voul~me	6 -5 -1 -1
voul~prandr	7 0 2 2
voul~sort	-9 -7 -7 -6
voul~un	0 -1 1 10
vous @deed	2 9 3 3
vous @given	3 13 3 6
vous @height	2 9 3 3
vous @shout	6 3 2 1
vous @told	7 6 3 3
vous a	0 -3 9 0
vous avec	-5 -5 -6 -5
vous fait	2 9 3 3
vous les	3 7 3 3
vous ne	10 1 2 0
vous plait	1 6 -1 0
vous~au	-2 -3 9 -1
vous~ce	0 5 2 6
vous~coi	3 6 2 2
vous~de	9 7 3 2
vous~il	2 7 2 2
vous~la	-5 -5 -7 -5
vous~ma	10 0 2 1
vous~me	3 6 7 2
vous~moi	10 2 2 4
vous~ne	3 10 3 9
vous~on	10 5 4 4
vous~pour	10 0 1 1
vous~que	6 -1 3 11
vrai	4 3 1 5
vrai @blow	-6 -7 -6 -5
vrai @bore	3 2 3 13
vrai @client	2 2 7 2
vrai @deed	2 1 3 11
vrai @given	1 -1 1 9
vrai @i	-2 -6 -3 -4
vrai @lock	11 1 2 3
vrai @machine	1 2 9 2
vrai @mate	4 12 9 14
vrai @not	2 1 2 11
vrai @weapon	11 5 11 6
vrai cliant	2 2 7 2
vrai je	-2 -6 -3 -4
vrai le	1 7 4 2
vrai long	3 2 3 13
vrai pas	2 1 2 11
vrai pistolet	10 3 4 4
vrai~ai	-7 -7 -9 -7
vrai~dan	10 0 2 3
vrai~ele	1 10 2 2
vrai~est	-7 -4 -6 -6
vrai~et	6 2 3 9
vrai~le	20 1 4 4
vu	1 0 -6 -2
vu @deed	-13 -10 -9 -12
vu @given	-6 -3 -1 -6
vu @me	18 23 10 10
vu @not	-6 -3 -1 -6
vu au	5 11 4 4
vu comant	-5 -5 -4 -4
vu de	-3 7 -2 -2
vu la	-3 0 -7 -2
vu le	12 -5 -2 -1
vu mes	16 2 5 5
vu mon	5 23 7 7
vu pas	-6 -3 -1 -6
vu que	7 19 10 26
vu un	4 -6 -4 -3
vu une	-8 -13 -14 -11
vue	-6 -9 0 -4
vue depuis	-7 -5 -6 -6
vue du	-11 -12 -12 -10
vue~la	3 1 7 2
vue~le	-6 -5 -3 -6
vu~bleus	14 4 5 5
vu~chef	7 12 5 5
vu~de	-9 -8 -11 -9
vu~des	-1 0 0 7
vu~directric	10 4 4 4
vu~dosi	3 3 3 9
vu~et	11 0 2 2
vu~etoil	8 3 5 3
vu~fair	1 14 3 3
vu~ger	11 2 3 3
vu~gifl	7 2 3 3
vu~je	-1 9 0 0
vu~la	-6 -6 -2 5
vu~machin	2 1 2 10
vu~metr	8 1 2 3
vu~pinc	8 2 2 3
vu~se	6 6 7 3
vu~soign	13 4 4 5
vu~son	10 7 3 4
vu~video	-10 -9 -8 -8
want	10 1 2 3
want to	10 1 2 3
want~animor	7 1 2 2
want~liv	7 1 2 2
watsap	8 12 3 4
watsap de	6 10 4 4
watsap~ecip	6 10 4 4
watsap~le	6 11 4 4
wc	16 7 7 4
wc @he	7 -1 1 1
wc avec	6 1 2 2
wc~la	3 8 1 1
wc~que	5 -2 0 0
wec	8 2 1 7
wec end	8 2 1 7
wec~ele	7 1 2 2
wec~et	3 1 1 6
wec~ne	4 2 7 8
wec~rigol	5 1 2 2
wec~suf	3 4 4 13
whit	0 -1 8 1
whit spir	0 -1 8 1
x	3 3 9 3
y @bore	3 0 2 6
y @deed	-7 -1 -7 -7
y @fiction	-6 -6 -7 -8
y @goback	-2 7 2 16
y @hide	-6 -6 -5 -4
y @me	14 11 4 5
y @quit	7 1 1 -1
y @stop	6 2 7 3
y @touch	-17 -16 -15 -16
y a	-7 -9 -9 -5
y ai	7 -1 9 1
y aler	3 9 8 23
y avait	4 -2 8 6
y en	8 1 7 10
y etais	7 3 12 12
y lais	6 2 7 3
y me	6 11 4 3
y met	-9 -6 -8 -7
y pens	18 3 3 16
y retourn	-4 3 -4 -7
y suis	-3 -8 4 6
y touch	-16 -14 -16 -13
y trouv	2 2 2 8
y va	7 5 1 2
y vais	2 2 2 12
yen	7 7 2 3
yen a	7 7 2 3
yen~une	6 6 2 3
yeux	3 8 3 5
yeux @i	2 1 1 11
yeux au	1 10 1 1
yeux dan	7 -1 1 4
yeux je	2 1 1 11
yeux ouvert	-9 -8 -8 -7
yeux qui	4 4 14 13
yeux~ciel	0 8 1 1
yeux~dan	-9 -8 -8 -7
yeux~et	2 11 2 3
yeux~je	6 4 1 2
yeux~le	-6 0 -5 -1
yeux~les	7 7 2 2
yeux~que	11 -1 1 1
yeux~yeux	7 -1 1 1
y~1	1 7 4 10
y~214	2 2 1 6
y~240	-6 -5 -5 -5
y~a	16 7 6 21
y~ans	-13 -10 -11 -9
y~aret	1 1 2 8
y~asez	19 6 6 6
y~avait	-6 -4 5 -3
y~bocoup	-5 -7 -5 -5
y~ca	0 4 1 6
y~cand	1 10 2 2
y~celc	-6 -6 -7 -10
y~chac	8 0 1 -1
y~chais	0 7 1 -1
y~cinq	2 1 1 15
y~colegu	10 -2 2 2
y~demen	2 6 2 10
y~des	-3 -7 -6 -5
y~du	9 0 3 2
y~el	-8 -10 -9 -8
y~en	5 1 0 0
y~encor	3 1 0 12
y~entre	0 1 10 1
y~eu	-12 -14 -11 -11
y~grand	-8 -7 -7 -1
y~il	1 12 3 1
y~je	5 5 3 2
y~les	-1 -2 7 -1
y~lund	0 8 1 0
y~ma	6 3 2 1
y~me	-1 6 0 -1
y~mis	7 3 5 3
y~moi	3 13 13 4
y~pas	0 -8 -1 7
y~person	-5 -6 -5 -6
y~plus	3 -1 7 12
y~que	0 7 5 -1
y~rien	5 3 4 19
y~sang	13 0 -1 1
y~soir	8 1 3 5
y~tout	8 3 2 10
y~tri	8 5 10 4
y~truc	0 7 2 5
y~une	-8 -8 -12 -11
zen	-13 -14 -12 -14
zero	-8 -8 -8 -1
zero @insult	2 1 7 2
zero @to	-7 -8 -8 -7
zero ereur	2 1 7 2
zero~pour	0 0 1 6
zoe	-12 -9 -8 -8
zomb	-2 -2 -3 8
zoo	-7 -7 -7 -6
zozot	0 6 1 2
`;
