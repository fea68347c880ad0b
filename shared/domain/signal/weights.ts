/*
 * Learnt from the labelled sentences by tests/signals-learn.ts, never written by hand: of each cue, what it weighs
 * for N1, N2, N3 and N4 against nothing at all. `@kind` is what a word is about, `!sound` how it is heard, `#rule` what a pattern found, `^` the opening of a sentence.
 */
export const SCALE = 12;
export const WEIGHTS = `
!10	-19 -8 -7 -1
!12	-23 -23 -18 -15
!13	5 4 28 5
!14	9 2 10 2
!140	-1 -1 4 0
!15	10 -8 14 -3
!1530	-4 -4 0 -6
!16	-15 -22 -26 -21
!17	1 -12 -11 -15
!170	7 7 17 7
!18	7 1 20 10
!180	1 0 4 1
!19	3 5 25 12
!198	-7 -8 -6 -6
!1987	-3 -4 -4 -3
!20	7 3 17 2
!203	-4 -5 -7 -4
!21	3 2 20 2
!214	-1 -1 -4 6
!23	6 2 14 4
!230	5 4 10 4
!24	0 5 -1 6
!240	-6 -5 -5 -5
!25	5 4 12 5
!30	0 -11 10 -6
!312	-5 -5 -7 -3
!38	5 5 19 9
!39	4 4 14 2
!3919	-5 -4 -4 -4
!40	1 -3 8 -2
!42	7 5 11 15
!45	8 19 24 11
!50	27 6 25 11
!60	-3 -4 -3 -4
!63	-3 -4 -4 -3
!80	-9 -9 -11 -9
!830	-12 -10 -13 -11
!915	-4 -4 -4 -4
!98	-4 -5 -5 -4
!ab	-4 -2 -5 -3
!aba	-10 -11 -8 -8
!abandon	0 0 1 7
!abatr	-5 -7 -3 -4
!abatu	-1 -3 4 -1
!abil	17 11 15 16
!abit	10 10 3 4
!abitu	5 10 9 10
!abitud	13 17 15 15
!aboi	2 11 1 -1
!abor	4 1 8 2
!abruti	1 4 1 1
!absent	7 6 18 8
!ac	-7 -2 -10 -8
!ackompagn	-12 -13 -14 -3
!ackompli	-5 -4 -5 -4
!ackor	-18 -8 -14 -13
!ackord	2 5 7 2
!ackro	-8 -9 -9 -10
!ackrox	-8 -5 -9 -7
!ackueil	-14 -15 -20 -4
!ackueili	-9 -10 -16 -10
!ackumul	2 1 1 7
!ackus	-9 -2 -7 -6
!ackuxem	-4 -5 -4 -4
!acn	1 4 1 1
!adam	0 4 1 0
!adieu	6 8 3 3
!adition	-3 -3 -5 -3
!admir	-9 -8 -9 -8
!adopt	-5 -5 -6 -6
!ador	-7 -14 5 -12
!adorabl	-16 -26 -20 -20
!adres	5 15 1 11
!adult	-4 4 6 -2
!aer	5 15 13 7
!afair	13 19 4 12
!afektueu	5 8 2 3
!afil	6 5 19 6
!afix	-21 -15 -22 -10
!afreu	-5 -8 -5 -5
!afreus	15 5 2 5
!afrikain	-4 -4 -5 -4
!afro	-3 8 1 1
!afut	6 7 16 7
!ag	-1 3 6 -5
!agenc	-6 -6 -7 -6
!agno	1 1 7 2
!agraf	1 1 11 3
!agrafeus	8 0 -8 6
!agreabl	-6 -1 -5 -5
!agresif	-5 -5 -4 -4
!ai	-8 -4 2 -7
!aid	1 -8 8 -6
!aiguil	0 -1 10 1
!aiguilag	2 1 5 2
!aiguis	1 1 6 2
!ail	-4 -4 2 -2
!aileur	16 8 13 18
!aim	0 -5 -7 -8
!aimer	2 2 -2 7
!air	2 -11 -7 -4
!ais	-1 7 2 9
!ajut	-4 12 -1 0
!akarium	-5 -6 -6 -6
!akt	-3 -3 -5 0
!akteur	-5 -4 -5 -4
!aktion	2 2 7 2
!aktivit	6 6 5 19
!al	-2 6 5 16
!album	-4 -4 -5 -4
!alein	1 7 1 2
!aler	6 6 16 6
!alfabetik	-6 -6 -9 -6
!align	-3 -4 -4 -3
!alkol	-16 -10 -22 -15
!along	17 6 15 12
!alor	17 10 22 15
!alum	11 8 18 6
!aluminium	3 4 10 4
!alzeim	1 1 5 1
!ambianc	8 22 2 14
!ambulanc	-7 -8 -8 -8
!amen	8 0 -1 0
!ami	7 4 2 2
!amortiseur	0 -1 8 1
!ampul	-15 -14 -15 -13
!amur	-7 -7 -8 -6
!amureus	-6 -2 -5 -5
!amus	-1 -2 -6 -7
!an	0 -7 -28 -15
!andikap	11 9 3 4
!ang	-4 -4 -4 -4
!angar	6 5 6 4
!angl	-10 -7 -3 -8
!angois	5 7 5 32
!anim	-6 -7 -7 -6
!animateur	-4 -7 -7 -5
!animatric	18 10 19 9
!animor	7 1 1 2
!aniversair	-2 -6 -4 1
!anonc	-8 -1 -9 -7
!anorexik	3 10 3 3
!ansien	4 -5 3 -2
!anten	-5 -5 -4 -4
!anti	4 3 11 4
!anul	-8 -8 -9 -8
!anx	7 6 7 4
!apareil	4 28 12 8
!apel	-16 9 -17 -8
!apero	6 21 2 6
!aplik	5 4 12 4
!aplodi	-8 -17 -16 -13
!aplodis	-4 -6 -6 -5
!aport	8 0 13 9
!apr	4 -2 -8 0
!aprem	9 17 17 9
!apren	7 -1 -2 -1
!aprend	5 0 4 20
!aprendr	7 2 -5 2
!aprenti	28 14 -2 1
!apresiation	14 15 3 6
!apri	-32 -39 -33 -33
!apris	-4 -4 -5 -4
!aprox	-8 -15 -18 -14
!apui	5 -1 17 1
!ar	-17 -5 -17 -3
!arab	3 15 4 5
!araign	-3 -4 -3 -3
!arang	6 12 3 1
!arax	1 0 8 0
!arbitr	-8 -11 -10 -9
!arc	4 11 16 4
!aret	6 11 4 19
!areter	2 1 2 5
!arg	14 18 15 9
!arier	27 21 28 16
!ariv	16 8 14 22
!arivan	-15 -15 -9 -15
!arm	-5 -13 -18 -11
!arn	-3 -6 -5 -4
!aros	-8 -12 -19 -9
!arosoir	-5 -6 -6 -4
!arsel	-5 4 -3 -3
!arselem	-9 -9 -11 -9
!artikl	-16 -20 -17 -15
!arxitekt	-14 -14 -17 -13
!arxiv	-8 -9 -10 1
!as	22 -5 0 4
!asar	8 0 2 2
!asasin	-5 -6 -4 -4
!asasina	-3 -4 -4 -3
!aseoir	-5 -9 -3 -7
!asept	11 -2 1 2
!aseton	6 6 14 6
!asi	-8 -8 3 8
!asid	1 -10 -4 -4
!asident	-9 -10 -10 -8
!asiet	2 6 -15 -3
!asis	-6 -1 -9 7
!asist	-4 -6 -13 -8
!asistant	2 -5 1 -2
!askip	12 5 2 3
!asperg	10 -2 0 1
!aspirateur	-12 -12 -18 -12
!aspiration	1 0 8 1
!assenseur	-1 -5 2 0
!assension	2 2 5 2
!asuranc	-7 -11 -10 -9
!at	-2 -2 -3 9
!atak	-14 -16 -18 -14
!atax	15 -11 -3 -4
!atel	2 4 5 2
!ateli	15 12 -2 0
!aten	7 -3 4 -1
!atend	1 -4 -4 7
!atendr	8 7 6 21
!atendu	-4 -17 -15 9
!atent	0 1 3 17
!atention	-2 9 1 -1
!atrap	20 8 17 10
!av	9 2 6 9
!aval	13 4 10 -6
!avan	-7 1 -9 -6
!avanc	21 10 10 8
!avec	-3 -3 0 -10
!avi	-14 -16 -15 -14
!avion	-6 -6 -7 -5
!avoir	17 13 9 25
!avoka	-5 -5 -6 -4
!avokat	-11 -12 -10 -10
!avon	-6 -6 -8 -6
!avril	-8 -9 -8 -7
!avu	7 1 5 8
!ax	5 1 4 2
!axet	2 14 14 6
!axev	-4 -5 -4 -5
!ba	8 4 -13 -6
!baba	-4 -5 -4 -4
!babi	-10 -9 -9 -9
!bac	5 -3 12 -1
!badg	-23 -13 -27 -14
!baf	13 3 3 4
!bagar	-10 -14 -12 -11
!bagnol	-4 -4 -1 -3
!baguet	-2 -2 6 -1
!bai	1 1 1 5
!baignad	5 5 15 6
!baignoir	-4 -5 -5 -5
!bail	-6 -6 -5 -5
!bain	-1 -5 6 -4
!bais	21 14 13 8
!bal	1 -13 -23 -15
!balai	-12 -18 -24 -17
!balaieus	4 4 9 4
!balanc	10 -4 -4 1
!balein	3 10 4 4
!balis	-3 -3 -4 -3
!balon	-7 -5 -6 -9
!bambula	0 3 1 1
!banan	-7 -5 0 -4
!banc	-6 -7 -12 3
!band	5 6 23 7
!bank	0 4 17 2
!baptem	22 6 7 8
!bar	-1 -7 4 -6
!barb	-4 -5 -5 -4
!barbi	-2 0 4 0
!barier	-11 -13 -9 -10
!barman	3 25 3 7
!bas	-5 -4 -5 -4
!basin	12 1 18 6
!bask	0 0 4 0
!basket	10 24 27 11
!bat	-8 -9 -10 -7
!batail	-5 -7 -6 -5
!bateri	0 -1 11 1
!bateur	-11 -11 -13 -10
!batim	-4 -3 -7 7
!bato	0 1 8 1
!baton	3 5 17 5
!batr	-5 -5 -4 -4
!batu	-21 5 -11 -12
!bav	-7 -7 -6 -7
!bax	10 14 10 7
!beb	9 4 -4 -4
!begai	0 12 1 1
!beign	9 3 3 3
!bel	-13 5 -7 -9
!ben	6 4 6 -2
!berg	-2 2 18 3
!besoin	26 17 17 8
!bet	6 20 10 25
!betis	4 8 4 9
!beu	-1 8 1 2
!beur	8 1 8 3
!bibi	6 5 17 5
!bibliotek	-5 -5 -6 -6
!bibliotekair	-5 -6 -6 -5
!bid	0 6 0 1
!bidon	4 13 6 5
!bien	-17 -19 -13 -3
!biento	15 -1 1 -2
!bier	1 9 11 2
!bijuteri	16 4 2 5
!bil	2 5 1 2
!bilan	-3 -11 -10 -12
!bilet	-2 -2 6 -2
!bileteri	-4 -4 -6 -4
!bilig	4 4 11 4
!binom	-6 -8 -7 -6
!bio	3 8 4 9
!bis	-3 -7 -5 -5
!biskuit	-9 -9 -11 -8
!bisu	14 -1 -1 1
!bix	2 5 4 2
!bizar	10 14 2 2
!bizarem	0 10 0 -2
!bizutag	15 -4 0 2
!blagu	-1 9 -10 -7
!blaguan	-9 -14 -8 -8
!blanc	-7 5 -12 -6
!blanx	-5 -7 -6 2
!blanxir	-3 -6 -3 -3
!bles	-12 -6 -15 -9
!blesur	-10 -10 -11 -10
!bleu	28 -4 16 4
!blind	-4 -4 -7 -4
!bloc	-5 -5 1 -5
!blok	18 8 10 5
!blus	2 5 -1 -1
!bo	-2 -1 8 -6
!bobin	-4 -5 -5 -4
!bodelair	-3 -4 -4 -3
!bodri	4 4 9 4
!boeuf	-6 -5 -8 -5
!bof	10 9 9 26
!boi	-14 -10 0 -13
!boir	12 7 -2 4
!boit	-7 -5 0 -10
!bokup	-18 -14 -14 -19
!bol	-1 -2 -1 8
!bomb	-19 -6 -19 -15
!bombard	12 1 0 2
!bon	6 2 -17 -9
!bonbon	-5 9 0 -1
!boneur	-14 -12 -16 -12
!bonix	8 25 8 8
!bonjur	-19 -9 -18 -12
!bonsoir	-9 -9 -10 -8
!bor	15 2 17 13
!born	4 3 11 4
!bot	7 11 25 8
!box	-6 -6 -9 -6
!bra	46 4 24 9
!brail	1 8 2 2
!brakag	3 -4 -5 -3
!brandi	13 0 3 3
!branx	-2 -1 21 0
!brasel	0 12 3 2
!braseri	2 8 -1 2
!bravo	-10 -11 -9 -8
!brebi	2 1 12 2
!bretel	6 -1 -1 0
!brev	-1 5 -1 0
!bri	-6 -8 -7 -6
!brid	-3 -5 -3 -3
!brigad	0 5 1 1
!brik	17 -2 -7 1
!bril	-3 -5 -2 -4
!briox	-12 -10 -10 -10
!broi	2 2 7 2
!broieur	-2 -1 4 -1
!bros	-8 -10 -12 -10
!broxet	-4 -5 -6 -4
!broxur	-1 -1 -3 5
!bruet	6 12 12 7
!brui	-9 -2 -6 -6
!brul	4 -3 3 -1
!brulan	1 0 6 1
!brulant	13 4 4 5
!brulur	0 0 5 1
!bruno	-1 -5 -3 -4
!bu	-9 15 -10 30
!bubul	5 16 5 5
!bug	-7 -5 -16 -3
!buge	7 6 16 6
!bugi	-4 -5 -5 -4
!builant	6 2 7 3
!buket	-4 -4 -4 -4
!bukl	27 8 7 19
!bul	-4 6 -7 10
!bulang	-18 -17 -23 -17
!bulangeri	-6 -7 2 -5
!bulo	2 -3 12 3
!bulon	11 0 -1 1
!bungalow	0 -4 -7 -4
!bur	-9 2 -12 -8
!burag	-6 -6 -6 -5
!burin	3 6 12 4
!buro	-19 -9 -37 -14
!buskul	9 24 6 8
!buteil	3 22 4 3
!butik	8 7 7 0
!buton	-8 -9 -10 -14
!buv	-6 -7 -6 -6
!bux	8 8 17 0
!buxan	8 1 2 2
!buxon	-10 -13 -3 -9
!cm1	-4 -6 -4 -4
!cp	-1 -1 8 2
!cv	3 8 2 3
!dal	0 -3 -1 19
!dam	6 2 11 17
!dameus	4 3 11 3
!dan	15 9 10 9
!dang	-4 -4 -5 -4
!dangereu	-11 -12 -13 -17
!daniel	9 3 3 3
!dans	6 -1 -2 0
!daron	9 2 2 3
!dasri	5 4 15 6
!dat	-14 -10 -19 -14
!dc	3 2 12 3
!deba	-4 -4 -3 -3
!debara	6 13 7 12
!debat	2 3 9 3
!debil	2 18 2 0
!debit	-4 -4 -5 -3
!debox	4 10 6 4
!debranx	-4 -4 -1 -3
!debruil	5 7 10 5
!debrusail	2 2 7 3
!debrusaileus	-6 -5 -5 -5
!debu	9 14 32 28
!debur	3 4 12 4
!debux	6 5 19 7
!dec	-5 -5 -5 -5
!dedan	24 23 34 22
!defen	-4 -5 -3 -3
!defendu	0 -1 -3 7
!defens	-11 -12 -12 -10
!defi	-6 -7 -6 -5
!defil	1 -4 -8 -4
!defonc	-8 -20 -17 -13
!defonseus	5 6 13 6
!defun	7 7 15 7
!defurn	2 2 5 2
!deg	5 4 7 20
!degag	18 34 20 16
!degr	5 1 19 3
!degraisag	-6 -6 -8 -6
!degraisan	0 1 7 1
!degut	2 10 2 10
!deja	10 -6 -6 -2
!dejeun	4 15 11 22
!dekal	-3 5 1 7
!dekap	2 2 7 3
!dekapan	2 2 6 2
!deklenx	2 2 8 2
!deko	-7 -8 -8 -7
!dekonsentr	-7 -6 -7 -7
!dekor	-5 -2 -11 -7
!dekrox	6 5 13 11
!deku	9 9 8 24
!dekup	-3 -4 11 -3
!dekupag	1 1 5 1
!dekupeus	-3 -2 5 -1
!dekurag	2 1 2 8
!dekuver	-6 -5 -8 -9
!dekuvrir	4 5 4 13
!demain	2 -3 -13 7
!demand	0 7 -6 -2
!demandan	2 7 4 9
!demar	8 1 10 3
!demarx	1 6 1 2
!demenagem	5 2 11 2
!demenageur	-5 -7 -10 -6
!demi	6 17 19 11
!demineur	-7 -8 -6 -6
!demision	6 11 12 7
!demo	-4 -4 -4 -3
!demolition	-4 -5 -2 -4
!demonstration	-11 -13 -19 -12
!demont	15 7 33 11
!demontag	1 2 5 2
!dent	3 -3 5 -1
!dentair	8 19 9 7
!dentist	-6 -6 -1 -5
!denud	3 2 9 3
!deor	18 11 8 5
!departemental	2 1 12 3
!depas	-8 -9 -11 -3
!depex	0 -4 -3 -2
!deplac	-1 -2 15 2
!depliant	-6 -6 -7 -6
!depo	9 9 17 0
!depos	-5 -8 -2 -6
!deprim	2 1 2 5
!depui	14 11 12 25
!depusier	-3 -3 -6 -4
!deraileur	-5 -5 -7 -5
!derang	3 2 4 13
!derier	14 6 -3 -2
!derni	-9 -21 -4 -16
!dernier	8 -1 2 6
!desabil	8 0 1 2
!desed	-4 -7 -3 11
!desembr	1 4 1 1
!deseption	9 8 9 29
!deser	0 8 7 1
!deserbag	-6 -6 -9 -6
!desesper	1 4 2 5
!desid	11 16 10 4
!design	-3 -4 -3 -3
!desin	-19 -8 -28 -5
!desinfekt	3 4 21 5
!desorm	7 6 18 7
!desos	-6 -7 3 -5
!dessend	9 8 1 4
!dessendr	17 -1 6 3
!dessendu	8 2 25 3
!desu	18 14 12 17
!detartran	-3 -4 6 -2
!detur	0 7 1 1
!deu	3 4 10 -1
!deuil	-6 -6 -7 -5
!dev	2 10 9 7
!devan	11 16 -7 -3
!develop	4 4 11 4
!developeur	-6 -7 -6 -5
!deven	-12 -15 -10 -11
!devenir	2 11 2 5
!devenu	-1 3 5 -1
!devi	2 -9 -9 -3
!devin	-7 -6 -7 -6
!devis	-1 4 2 -4
!devr	-4 22 4 4
!dexarg	11 6 19 8
!dexet	-2 6 2 0
!di	1 11 -4 -2
!dia	6 20 5 6
!diabl	-1 -4 6 0
!diagnostic	-4 -4 -6 -4
!diaporama	-6 -6 -9 -6
!dieu	6 1 2 1
!diferenc	-4 -4 -4 -4
!difisil	-10 -11 -11 -13
!dikt	-5 -4 -6 -5
!dimanx	1 -1 17 4
!din	2 -6 -3 -3
!dingu	-6 -7 -6 -6
!dir	9 10 -5 18
!direk	-12 -11 -5 1
!direkteur	0 9 -7 -4
!direktric	-10 -15 -17 -14
!dis	23 13 7 16
!disan	14 32 5 8
!disip	-5 -5 -5 -6
!disjonkteur	-1 0 8 0
!disk	-5 -5 -5 -5
!diskeus	12 12 34 13
!diskut	-8 -9 -7 -4
!dislexik	6 19 6 6
!dispar	1 6 1 -1
!disparais	5 3 1 -2
!disparaitr	29 13 10 9
!disparu	-4 -6 -4 -4
!disput	-3 -14 -11 -3
!distribu	-11 -12 -14 -9
!distributeur	-6 -6 -10 -6
!distribution	-11 -11 -14 -10
!dit	4 8 3 2
!divorc	-6 -4 -5 -5
!dixi	2 6 1 2
!dizain	3 2 12 3
!do	34 31 31 24
!dodo	0 0 0 7
!doi	3 26 5 -8
!doig	-12 -3 16 1
!doigt	16 11 20 7
!dojo	-9 -7 -10 -7
!dokteur	-6 -8 -5 -5
!doktores	-4 -5 -3 -4
!dokument	-4 -4 -5 -4
!dokumentalist	-4 -5 -4 -5
!domag	-10 -1 -5 -1
!dominik	-10 -11 -12 -11
!domino	1 1 8 2
!don	12 3 6 4
!donc	-19 -17 -15 -21
!dor	3 18 0 13
!dorad	2 2 5 2
!dorm	-5 -8 -9 -9
!dormi	9 -1 1 11
!dormir	25 4 5 4
!dortoir	8 4 5 4
!dos	-5 -6 -1 -5
!dosi	-15 -9 -14 -13
!dosier	-15 -15 -18 -14
!dragon	-6 -4 -4 -4
!dram	-5 -4 -5 -4
!drap	7 1 6 2
!dres	-12 -7 -20 -11
!drogu	-15 -15 -17 -15
!droi	-1 9 -14 -13
!droit	4 -2 9 2
!drol	24 17 1 5
!du	1 3 9 -1
!dubl	-11 -7 -4 -7
!duc	2 -3 -8 -8
!dudu	-12 -10 -12 -9
!duel	-4 -5 -4 -4
!dur	-10 -15 -11 -2
!duran	9 8 22 9
!dusem	-3 1 6 -2
!dux	33 -2 10 7
!duz	3 -1 13 -1
!duzain	2 1 8 3
!dv	0 8 2 2
!editeur	-3 -3 -4 -3
!edukatric	11 3 -3 0
!efac	6 27 8 9
!efondr	-1 0 0 6
!egu	-1 -1 9 -1
!ein	4 13 3 3
!ekart	7 2 0 1
!eker	2 2 9 3
!ekestr	2 2 7 1
!ekip	-11 -5 -19 -4
!ekla	0 1 5 1
!eklair	-10 -8 -11 -7
!ekol	1 8 0 3
!ekran	-9 -12 -19 -5
!ekras	5 -2 4 0
!ekri	20 -2 -16 -13
!ekrir	25 17 6 15
!ekritur	-5 -6 -6 -5
!ekru	3 3 10 3
!ekrul	-6 -5 -6 -5
!ekut	-11 -13 -18 -3
!el	-6 0 -16 -18
!elagueur	-4 -4 -3 -4
!elektrik	9 9 39 10
!elektrisien	-14 -18 -13 -15
!elektrisit	-5 3 -7 -5
!elektrokut	-6 -6 -5 -5
!elev	7 18 -4 8
!elevateur	-6 -6 5 -5
!elimin	-3 -3 -5 -3
!embal	-8 -4 -8 -8
!embalag	1 -4 -5 -4
!embet	-6 -8 -7 -8
!embox	4 4 22 6
!embras	31 3 4 7
!embuteilag	-5 -6 -6 -5
!emen	9 3 10 3
!eminc	2 2 6 2
!emision	-4 -4 -5 -4
!emoji	3 10 4 4
!empex	1 7 1 3
!empil	2 0 7 2
!emploi	13 7 0 2
!empoign	4 14 5 5
!empoison	-5 -6 -6 -5
!emport	3 7 4 8
!empreint	-5 -5 -5 -4
!endor	2 2 3 11
!endormi	-1 5 -2 5
!endormir	18 6 6 10
!endroi	5 -2 -2 -1
!endui	5 5 13 5
!enerv	3 -1 -2 23
!enf	-5 -5 -5 -5
!enfan	7 -1 4 3
!enfant	-20 -22 -16 -19
!enferm	18 -10 -11 -8
!enfin	-3 -7 8 3
!enfonc	11 -1 5 3
!enfurn	1 1 7 1
!engueul	3 27 4 4
!engurdi	1 1 6 2
!enkais	3 1 19 3
!enklo	0 1 4 1
!enklum	1 2 5 2
!enkor	40 41 32 46
!enkr	-14 -16 -17 -16
!enlev	13 -3 13 6
!enorm	-17 -13 -8 -12
!enregistr	-9 -10 -11 -9
!enrul	1 2 8 2
!enseign	2 2 7 2
!ensembl	3 -3 -4 10
!ensuit	-11 -7 -7 -11
!entail	1 2 7 2
!enten	10 4 4 6
!entend	13 20 3 1
!entendr	3 18 4 2
!entendu	13 33 14 10
!enter	-7 -6 -6 -5
!enterem	10 2 1 2
!enti	8 21 8 8
!entier	6 12 14 7
!entr	7 3 11 7
!entrain	-21 -15 -18 -15
!entrainem	-5 -4 0 -3
!entraineur	-1 -5 -3 -3
!entran	-7 -1 -8 -6
!entrejamb	13 1 3 3
!entrepo	1 7 6 2
!entrepris	-2 3 -4 10
!entretien	-4 1 -7 -3
!entur	3 8 3 3
!enui	-24 -17 -18 -9
!envelop	-20 -14 -22 -11
!envi	22 2 -1 39
!envoi	10 16 14 6
!enxain	5 3 21 4
!ep	-10 -9 -10 -8
!epic	6 9 12 6
!epilation	2 3 12 3
!epingl	-4 -5 -4 -3
!eplux	-10 -10 -16 -10
!epluxag	-5 -5 -8 -5
!epol	27 9 20 10
!epong	-9 -12 -15 -11
!epoxi	3 3 7 3
!epuis	-3 -4 -2 5
!erb	-2 15 -4 0
!ereur	21 12 5 9
!es	-7 -8 -11 0
!esa	5 3 2 2
!esai	-11 -16 -20 -8
!esaiag	5 1 1 1
!eskabo	7 0 23 4
!eskali	14 15 23 13
!eskap	-3 -3 -4 -3
!esklav	2 14 -1 2
!espec	3 5 6 3
!esper	-5 -6 -5 10
!estetik	5 10 4 4
!estetisien	2 2 7 2
!estomac	3 12 4 8
!esui	-4 -10 -17 -9
!et	-3 -10 -2 -7
!eta	-4 -4 -5 -4
!etabli	2 8 0 2
!etag	-1 0 11 -4
!etager	3 -7 -9 -7
!etain	6 5 14 6
!etal	2 3 18 4
!etalon	3 2 7 3
!etap	-6 -5 -6 -5
!etein	1 -5 -1 16
!eteint	10 0 2 1
!etiket	-28 -25 -36 -22
!etinsel	11 10 33 12
!etoil	10 4 18 6
!etr	17 -5 -7 17
!etrang	0 5 0 1
!etrangl	9 -8 -5 -5
!etroit	3 3 8 3
!etud	-16 -14 -15 -13
!etui	-9 -9 -15 -9
!eu	0 34 18 16
!eur	2 10 32 5
!eureus	-11 -12 -11 -12
!eureusem	-4 -12 -11 -12
!euro	14 0 18 5
!evakuation	-3 -3 -4 -3
!evanui	1 1 5 1
!eventail	-4 -4 -5 -3
!everion	0 6 1 1
!evi	9 4 11 5
!evidem	-7 -7 -5 -7
!evit	-6 1 -5 -5
!exafodag	8 16 24 9
!exantilon	-4 2 -6 -3
!exap	0 -1 8 1
!exard	4 6 17 6
!exec	-10 -9 -10 -8
!exekution	-6 -1 -7 -4
!exel	-7 -3 -5 -12
!exempl	-1 8 0 1
!exersic	-16 -16 -19 -16
!exigean	13 5 6 5
!exist	-6 -15 -7 -9
!exki	-4 -5 -4 -4
!exkus	14 16 3 4
!exper	-4 -4 -5 -4
!explik	-27 -27 -30 -16
!explikation	-5 -7 -5 -5
!explos	-22 -19 -22 -19
!explosion	-9 -10 -9 -7
!expo	-10 -11 -12 -10
!expos	-19 -20 -20 -17
!exposition	-4 -3 -4 -3
!expr	50 44 0 11
!expresion	-1 0 4 -1
!exsel	-12 -14 -17 -12
!exsit	8 -3 1 1
!exterieur	15 3 2 5
!extinkteur	0 0 0 5
!fabrik	-6 -6 -7 -5
!fac	-3 9 -7 -2
!faili	-1 -4 -5 3
!faim	-12 -9 -10 -2
!fainean	3 8 3 3
!fair	14 7 1 18
!fais	-27 -19 -13 -17
!faisan	2 5 2 2
!faisko	3 3 7 3
!fait	3 15 8 3
!faitag	1 0 6 1
!fakon	8 12 -2 0
!fakteur	-10 -10 -14 -3
!faktric	-7 -7 -10 -7
!faktur	-8 -5 -10 -4
!fal	-15 -6 -2 -8
!falang	7 0 0 1
!fantom	-11 -12 -11 -10
!far	-5 -5 -7 -5
!farin	8 8 11 4
!farmasi	-4 -3 5 -2
!farmasien	-12 -8 -9 -9
!fas	8 4 6 3
!fasil	5 4 1 1
!fasing	-3 -4 -4 -3
!fatigu	-15 -19 -18 -1
!fatu	-4 1 -4 -3
!fax	-5 -9 -8 -4
!felisit	-15 -22 -12 -15
!fem	7 9 -5 -3
!fendeus	4 4 11 5
!fendu	8 4 8 4
!fenetr	-6 -6 5 -4
!fenwik	1 0 9 1
!fer	-8 8 -9 8
!fera	8 9 3 2
!ferail	3 3 9 3
!feran	-8 -8 -9 -8
!feri	-2 -3 10 -3
!ferm	13 -17 -13 -2
!ferman	1 3 4 2
!fermetur	16 12 26 12
!fermi	-5 0 0 -3
!fes	18 12 4 6
!festival	-3 -3 -6 -3
!fet	-2 5 -10 0
!feu	-11 -13 -14 -8
!feuil	-15 -15 -21 -16
!feuilet	6 9 14 7
!feutr	-3 -2 -5 -3
!fi	-14 -10 -10 -12
!fibrosim	5 5 13 5
!fier	-14 -14 -12 -14
!fiert	-5 -7 -5 -5
!figur	33 20 14 15
!fil	8 15 6 -1
!filet	-6 4 2 -5
!film	11 -8 -16 -6
!fin	-22 -5 -15 -8
!final	0 0 4 0
!finalem	-5 -6 -6 -1
!fini	0 -1 5 7
!finir	12 20 2 5
!finis	-1 -1 -1 12
!fisel	-5 -6 -7 -5
!fix	-24 -11 -22 -15
!fixan	7 9 4 4
!fixateur	8 8 21 8
!fixi	-6 -7 -8 -6
!fla	-6 -7 -8 -6
!flamb	-2 -7 11 -1
!flask	2 13 2 4
!flem	3 3 3 9
!fleur	-21 -22 -27 -20
!fleurist	-6 -8 -4 -6
!flex	2 1 5 2
!flip	-7 1 -6 -6
!flokag	3 3 7 3
!flot	3 2 2 11
!flut	2 1 5 2
!fo	-21 -13 -15 -19
!fodr	8 0 1 1
!foi	18 10 -3 24
!foin	3 0 6 -1
!fol	-8 -9 -8 -8
!fon	5 6 0 -1
!fond	0 10 -2 2
!fondu	-2 -6 3 3
!fonktion	3 8 2 3
!for	10 -2 10 10
!forc	33 3 6 18
!form	2 19 9 5
!formateur	3 5 1 2
!formation	-2 1 -6 -3
!fort	-6 -6 -5 -5
!fos	-3 -12 -5 -8
!fot	5 9 -1 4
!foteuil	11 4 6 2
!foto	15 -5 -13 2
!fotograf	7 -5 -8 -4
!fotografi	-6 -6 -8 -6
!fotokopi	-3 -7 -14 4
!fotokopieus	5 5 7 5
!fr	5 4 2 1
!fragil	6 9 14 7
!fraieur	-5 -5 -5 -5
!frais	-12 -12 -20 -12
!fraiseus	6 6 19 7
!frambois	-4 -3 -5 -3
!frank	7 4 2 1
!franxem	13 1 1 11
!frap	11 -17 -19 -14
!fras	3 43 6 9
!frein	-2 -7 1 -5
!frer	13 -6 -1 5
!frigo	-3 -7 0 -5
!fris	-6 -7 -12 -6
!frison	-5 -5 -6 -5
!frit	-6 -7 -1 -5
!friteus	3 0 9 1
!froi	-9 -6 -8 3
!froid	9 -11 -8 -2
!frois	-5 -6 -7 -5
!frol	8 1 6 2
!fromag	-13 -18 -14 -12
!fron	8 6 -2 3
!frot	5 0 10 2
!fruit	-8 -8 -13 -8
!fu	-12 -8 2 -9
!fudr	-7 -7 -9 -7
!fuet	-5 -2 1 -2
!fuil	-2 5 4 -1
!fuir	-2 5 -1 -1
!fuit	1 1 13 2
!ful	5 3 10 3
!fum	-19 3 -11 -13
!funerair	1 0 6 1
!fur	-3 -5 8 -5
!furgon	5 1 7 3
!furieu	5 5 14 12
!furnil	4 3 22 4
!furniseur	-3 -1 -5 -3
!furno	-2 5 -3 -5
!furx	0 2 11 3
!fusion	3 2 8 3
!fut	4 1 15 4
!futr	9 7 4 6
!futu	1 5 0 1
!ga	0 0 7 1
!gaf	-7 -7 -9 -6
!gagn	-18 -19 -15 -19
!gai	1 7 2 2
!galer	-6 -6 -9 -6
!galeri	2 3 7 3
!gam	-6 -3 -9 -6
!gamin	-5 -1 -4 -5
!gan	0 -5 -8 -4
!gant	2 0 11 -2
!gar	21 31 2 7
!garag	19 18 13 4
!garagist	2 9 2 1
!garanti	-4 -5 -2 -4
!gard	-5 -7 -1 -5
!gardien	0 -5 -6 -5
!garkon	22 34 11 12
!garni	-9 -11 -12 -9
!garu	-5 -5 -6 -4
!gato	-13 -6 -8 -12
!gax	-2 1 1 5
!gean	7 7 20 7
!gel	-14 -10 -7 -9
!gen	-12 0 -26 6
!genan	10 10 6 11
!gendarm	-6 -5 -5 -4
!general	-8 -8 -9 -8
!genial	0 0 7 -3
!genr	-1 6 2 0
!gentil	13 4 -1 2
!gentim	-29 -31 -29 -32
!genu	35 16 24 12
!geometr	-12 -10 -14 -9
!ger	-1 -4 11 0
!geran	16 32 10 10
!geranium	-4 -3 -4 -3
!gerant	14 18 12 7
!gerar	-2 -4 -4 -3
!gerbeur	6 6 13 6
!gest	-10 -12 -16 -11
!gifl	49 6 11 11
!gikl	2 2 7 2
!gil	-7 -5 -2 -7
!giraf	0 5 0 -1
!gitan	2 13 3 3
!glac	-5 -8 15 -5
!glis	9 17 17 6
!glisemi	1 2 7 2
!glisero	5 5 13 6
!glus	1 8 1 0
!gobelet	-3 -5 -7 -5
!gomet	-5 -5 -9 -5
!gonfl	-4 -3 8 -5
!gorg	15 2 2 11
!gos	16 21 6 9
!gp	-8 -10 -10 -10
!gra	-5 -5 -6 -5
!gradin	-8 -8 -8 -8
!grafik	-7 -7 -8 -7
!grafist	-7 -8 -8 -7
!grais	7 2 16 5
!gram	1 5 3 2
!gran	-11 -19 -6 -14
!grand	13 8 2 15
!grang	2 2 6 2
!gras	-7 -7 -8 -7
!grat	14 9 32 10
!gratuit	1 1 5 1
!grav	-7 -10 -3 12
!gravat	3 3 9 3
!grefier	-4 -4 -5 -3
!greni	8 0 3 1
!grenuil	-4 -5 -5 -4
!gri	12 9 8 39
!grif	0 -8 -6 -5
!gril	-6 1 -6 -8
!grilag	-8 -8 -12 -8
!grimp	2 6 11 3
!gris	9 8 13 18
!gro	-7 11 7 -5
!grogn	9 9 24 10
!grond	-10 -14 -9 -8
!gros	-3 2 3 19
!gru	-9 -9 -9 -9
!grup	5 21 5 11
!gu	3 18 5 5
!guep	2 2 6 2
!guer	-14 -14 -14 -13
!guet	11 8 5 5
!gueul	-8 8 -3 7
!guid	-4 -2 8 -2
!guin	1 9 3 3
!guirland	3 2 10 3
!guix	0 -5 6 13
!gut	-19 -17 -20 -20
!gutier	3 2 8 3
!iani	5 -1 2 0
!id	1 17 -3 5
!idio	-10 -15 -10 -9
!idiot	-1 9 0 0
!idroalkolik	-7 -9 -10 -7
!idrolik	4 4 12 5
!ien	7 1 0 1
!ieu	3 9 3 13
!il	11 15 -2 2
!im	7 10 4 3
!imag	4 -2 -2 13
!imagin	-1 -4 0 8
!imit	-2 27 2 2
!importan	-6 -6 -6 -8
!imposibl	-9 -12 -13 -10
!impresion	9 6 4 38
!impresionan	-14 -13 -16 -12
!impresionant	-5 -6 -4 -4
!imprim	-5 -6 -8 -5
!imprimant	-21 -21 -18 -20
!in	-7 4 -10 -3
!ind	-12 -7 2 -7
!industriel	16 13 26 11
!infernal	5 5 5 13
!infirmi	7 1 3 2
!infirmier	-14 -12 -3 -5
!info	-3 -4 -3 -3
!informatik	-5 -5 -5 -4
!ingenieur	-5 -7 -5 -5
!inkapabl	4 6 4 16
!inkiet	-1 -1 9 1
!inkroiabl	-4 -4 -5 -4
!insendi	-5 7 -6 3
!insist	-5 6 -4 -4
!insistan	-1 5 1 1
!inspekteur	2 9 2 2
!insta	13 24 9 9
!instal	-14 -14 -17 -13
!instan	-3 -6 -5 -5
!instruktif	-3 -1 -4 -2
!instrument	6 6 15 7
!insult	-19 -1 -17 -18
!inter	3 3 4 13
!interdi	-23 -16 -31 -23
!interdiktion	-5 2 -6 -5
!interdit	-4 -4 -5 -4
!interes	-7 -6 -5 -3
!interieur	1 0 9 8
!interimair	6 24 7 8
!interminabl	4 3 2 12
!intern	-2 -5 -6 -4
!interna	1 1 1 5
!interview	-11 -13 -12 -11
!intim	6 -2 0 0
!invent	-8 8 -3 -4
!inventair	-4 -18 -4 -9
!invers	-10 -8 -3 -8
!invit	-2 -5 -3 2
!invitation	-3 -3 -4 -3
!ipnotisan	-7 -8 -9 -7
!ir	5 4 1 2
!ira	5 -2 1 6
!isi	4 -1 -9 -6
!istoir	-3 -1 -11 0
!ivr	2 14 2 3
!jam	-15 -9 -23 1
!jamb	9 -6 -9 -2
!jambon	1 11 13 2
!jangois	3 2 1 12
!jant	-7 -3 4 -3
!jardineri	-4 -7 -6 -5
!jardini	-5 -8 -11 -7
!javel	-8 -10 0 -7
!jaz	-4 -5 -5 -4
!jean	-1 13 2 2
!jef	10 15 5 5
!jet	-2 7 -13 -5
!jeu	-9 -14 -12 -14
!jeudi	-16 -13 -19 -11
!jeun	-14 -15 -14 -12
!jingl	-4 -4 -4 -3
!joi	-21 -24 -20 -19
!join	7 30 7 9
!joint	-6 -5 -7 -5
!joli	2 23 17 9
!jon	-4 -10 -3 -8
!josian	3 7 11 4
!ju	-25 -32 -40 -23
!judo	-6 -7 -7 -6
!juet	-8 -7 -11 -8
!jug	-11 -11 -11 -9
!juif	3 10 4 4
!juin	13 3 3 3
!jul	-6 -9 -6 -7
!julien	5 1 5 2
!jum	5 5 13 5
!jup	25 13 8 9
!jur	-3 -3 -10 12
!jurn	-4 -6 2 17
!jurnal	-10 6 -7 -9
!jurnalist	-4 -4 -5 -4
!jusk	34 18 40 14
!just	-8 -23 -16 -20
!ka	11 7 -3 9
!kaban	2 -4 -5 -2
!kabin	-2 -12 2 -8
!kabl	-6 -9 -8 -8
!kadavr	-10 -13 -11 -9
!kadena	2 -3 -4 -2
!kadenas	-3 -3 -5 -3
!kado	-20 -16 -23 -11
!kaf	-10 2 -11 -3
!kafar	-7 -7 -7 3
!kag	-13 -10 -12 -10
!kai	10 9 3 3
!kais	3 2 9 0
!kaisi	1 1 7 2
!kaisier	-2 -4 -5 -4
!kal	-3 12 -5 -1
!kalekon	9 2 3 3
!kalendri	3 5 2 10
!kalifi	4 13 3 4
!kalin	12 -6 -1 0
!kalkul	0 4 -2 11
!kalm	-13 -24 -20 -18
!kalmem	-3 -11 -7 -7
!kalot	7 2 3 3
!kamarad	1 5 -1 0
!kamil	-12 -12 -14 -12
!kamion	3 3 6 -5
!kamionet	6 12 4 1
!kamping	12 5 12 6
!kan	25 18 2 11
!kanabi	1 8 2 2
!kanap	-7 -6 -3 -6
!kanar	-9 -7 -6 -6
!kanard	-7 -7 -1 -4
!kanet	3 12 3 4
!kanix	-7 4 -5 -4
!kantin	-7 5 -9 -6
!kapo	-4 1 3 -6
!kar	-3 -2 2 8
!karamel	2 1 11 2
!karant	-1 6 11 8
!karantain	4 4 10 4
!kardiak	-5 -5 -7 -5
!karelag	5 0 13 1
!karelet	2 2 4 2
!kareleur	-1 5 -2 0
!kares	-2 -12 -14 -10
!karim	-8 -15 -13 -11
!karist	-16 -17 -16 -15
!karn	-19 -7 -19 -13
!karo	4 4 6 12
!karosi	-1 -4 -6 -4
!karot	-1 -1 9 0
!kart	-19 -24 -16 -19
!karton	-1 3 7 1
!karx	2 2 5 2
!kas	-12 -6 -11 -11
!kaser	5 -1 1 1
!kasi	8 15 4 3
!kasier	1 2 4 1
!kask	-9 -11 13 -6
!kasket	5 12 13 6
!katalogu	-9 -10 -11 -9
!katastrof	-1 4 -2 -1
!katorz	3 -5 3 -1
!katr	10 14 28 33
!katriem	11 13 24 14
!kav	8 -3 0 2
!kax	7 39 -1 2
!kaxet	33 11 8 12
!kebab	5 3 8 3
!kel	-22 -21 -20 -20
!kelk	15 14 2 31
!kestion	-27 -17 -31 -7
!keu	0 -5 -9 -4
!kevin	6 10 0 2
!ki	7 6 7 5
!kidnap	-6 -7 -5 -5
!kif	-6 -7 -7 -6
!kil	-5 -6 -5 -4
!kilo	-5 -7 8 -4
!kilometr	-7 -7 -7 -6
!kin	-6 -8 -8 -7
!kinz	12 11 8 10
!kiosk	0 -4 5 0
!kir	4 3 13 5
!kit	4 -2 6 5
!kl	10 -7 0 -10
!klair	-13 -8 -10 -10
!klak	-14 -11 -20 -8
!klas	-20 -22 -17 -18
!klasem	-14 -17 -17 -14
!klaseur	0 -1 -8 -5
!klavi	-16 -16 -19 -15
!klef	8 1 3 3
!klementin	-5 -5 -8 -5
!kli	-1 -4 -7 9
!klic	-5 -5 -7 -5
!klient	-1 15 12 13
!klientel	1 10 2 2
!klin	-2 4 0 0
!klinik	2 2 9 7
!klio	2 3 11 3
!kloison	5 6 14 6
!klok	10 2 3 3
!klop	9 31 20 11
!klotur	-7 -9 -5 -6
!klown	-7 -6 -6 -5
!kloxar	1 6 2 2
!klu	6 0 0 1
!klub	-12 -14 -13 -11
!klueur	8 3 6 4
!ko	-6 1 -4 -11
!koa	-3 -6 -9 -5
!kod	-8 -10 -1 3
!koeur	-10 7 0 26
!kofr	-6 -8 -5 -8
!kogn	15 -3 -1 -2
!koi	12 -6 -7 -4
!koif	-10 -11 -12 -10
!koifeur	-3 5 0 0
!koifeus	-1 6 -7 1
!koifur	2 9 3 3
!koin	11 9 10 29
!koinc	20 2 11 6
!kok	9 17 20 10
!koka	2 8 2 2
!koki	-11 -12 -10 -10
!koktail	1 0 5 1
!kol	-6 -9 -14 -11
!koleg	5 14 -1 16
!kolegu	13 20 -3 10
!kolektion	-4 -7 -5 -5
!koler	-12 -13 -12 -12
!koli	-11 0 -12 2
!kolon	2 1 8 2
!kolori	-3 -3 -5 -3
!kom	4 9 1 3
!komand	3 -4 -3 5
!kombien	28 8 7 7
!komedien	-9 -8 -10 -8
!komenc	-2 -2 7 -4
!komenk	-4 -4 -7 -5
!koment	-5 40 5 4
!komentair	-1 12 2 3
!komersial	-8 -9 -9 -9
!komi	6 -9 -7 -5
!komisaria	-5 -6 -5 -5
!komod	3 3 7 3
!kompa	9 -2 -3 -1
!kompar	4 8 5 9
!kompet	2 0 3 14
!kompl	4 4 11 4
!kompletem	-1 4 -1 5
!komplim	-6 -5 -6 -7
!kompliment	-5 -3 -5 -4
!komposant	3 3 6 3
!kompot	-3 -3 6 -2
!kompren	11 14 4 4
!komprend	-5 -11 -7 11
!komprendr	6 -5 -4 1
!kompres	0 1 7 1
!kompreseur	3 3 10 4
!kompri	4 16 2 -5
!komprim	15 7 5 6
!kompris	8 1 1 2
!kompt	4 1 -10 7
!kompta	-2 9 -3 -4
!komptabl	2 3 -5 5
!komptan	3 2 9 2
!kompteur	7 5 20 6
!komptoir	8 6 11 11
!kon	-6 -11 8 3
!konais	-7 -12 -8 3
!kondui	-3 2 16 -2
!konduir	-27 -23 -20 -23
!konduis	-8 -4 -9 -7
!konduit	-7 -8 -8 -7
!kondukteur	-8 -5 -7 -7
!konferenc	-9 -9 -13 -9
!konfi	20 12 43 21
!konfianc	-10 -7 -4 -10
!konfidentialit	-5 -6 -5 -5
!konfirm	-3 -6 -5 -5
!konfisk	7 -6 -3 -3
!konfitur	-8 -13 -9 -8
!konfondu	-5 -7 -6 -5
!kong	8 14 17 23
!kongelateur	2 2 7 2
!konseil	-13 -5 -15 -12
!konseiler	-6 -6 -6 -6
!konsentr	2 2 4 4
!konsentration	-5 -6 -8 -6
!konservateur	-6 -5 -5 -5
!konsign	1 8 -1 -3
!konsol	-7 -13 -11 -9
!kont	-8 -8 5 -9
!kontent	-15 -13 -9 -20
!kontention	6 7 17 7
!kontinu	21 -3 12 8
!kontr	17 1 -10 6
!kontrair	-11 -16 -10 -11
!kontrairem	-14 -16 -12 -10
!kontremaitr	16 11 7 8
!kontreplak	5 5 11 5
!kontrol	-6 -6 -8 -6
!konvention	-5 -6 -7 -7
!konversation	4 11 4 18
!konvoieur	6 10 11 6
!kopain	2 8 2 5
!kopin	-1 8 -2 3
!kopo	-11 -11 -7 -10
!koq	-7 -9 -8 -7
!korbeil	0 5 1 1
!kord	-6 -10 1 -6
!kordon	10 8 22 9
!korig	-30 -29 -31 -26
!korn	-5 -5 -7 -5
!kornier	2 2 7 3
!korp	18 4 16 5
!kos	5 23 8 1
!koset	3 8 4 4
!kosmonot	0 0 6 0
!kostum	-9 -8 -11 -10
!kot	3 -9 -4 -2
!koton	-8 -7 -8 -7
!koxemar	-4 -5 -6 -4
!koxon	-6 3 -7 -5
!kr	1 8 1 2
!krai	-8 -8 -11 -8
!kraign	-14 -14 -13 -16
!kraion	-2 -9 -14 -9
!krak	-10 -13 -7 -2
!kran	1 -5 -4 -4
!kravat	-11 -2 -9 -7
!krax	4 -13 -7 -7
!kraxa	12 0 -3 2
!krem	-13 -13 0 -9
!krep	-4 -7 7 -3
!krepu	2 8 2 2
!kreus	-12 -11 -5 -11
!krev	-9 -13 -15 -6
!krever	11 1 3 3
!krex	14 -5 -2 -2
!kri	-20 -6 -29 -19
!krian	9 16 4 8
!krim	-5 -6 -4 -5
!kriminel	-9 -10 -9 -8
!kris	1 1 0 16
!kroi	2 -4 -9 15
!krois	2 8 -2 -3
!kroisan	-10 -14 -13 -13
!kroisant	-6 -8 -7 -7
!kroket	-5 -5 0 -4
!kroki	-6 -7 -9 -6
!krox	14 5 16 8
!kru	-6 -2 -4 6
!krux	4 13 4 5
!ku	26 3 9 7
!kud	13 3 12 5
!kudr	4 0 3 1
!kueili	-8 -9 -10 -8
!kui	4 3 10 10
!kuir	2 1 9 2
!kuis	26 6 8 7
!kuisin	-13 -10 -5 -14
!kuisini	13 1 6 2
!kuisto	9 12 3 4
!kuivr	4 4 13 5
!kul	-3 4 4 -3
!kuleur	-18 -21 -23 -21
!kuloir	1 7 -2 6
!kup	-2 -5 1 -4
!kupur	5 8 4 1
!kur	4 6 16 17
!kurag	3 3 5 8
!kuran	-8 -8 3 -7
!kurb	1 2 6 2
!kuri	-13 -13 -16 -12
!kuriosit	-4 -4 -5 -4
!kurir	0 5 1 1
!kuroi	3 4 13 4
!kurs	-2 8 4 -2
!kurt	-8 -5 -10 -7
!kuru	2 -6 -8 -5
!kusin	2 -13 -7 -11
!kusu	-4 -4 -2 -4
!kut	0 -6 4 -4
!kuto	19 -9 4 -2
!kuturi	4 0 -1 0
!kuv	-11 -10 -5 -12
!kuver	-8 -8 -10 -8
!kuvert	-8 -10 -10 -7
!kuvertur	-9 -9 -10 -9
!kuvreur	-10 -5 -6 0
!kuvrir	-6 -8 -6 -5
!kux	8 2 6 13
!labo	-10 -10 -2 -9
!lais	19 4 22 15
!laiteri	-7 -7 -11 -7
!lakel	6 0 2 2
!lam	10 -4 2 -1
!lama	-8 -1 -5 -4
!laminoir	9 9 23 10
!lamp	-4 -7 1 -4
!lanc	6 13 8 -1
!langu	-4 -2 -8 -6
!lank	1 3 5 2
!lanseur	-4 -3 -4 -3
!lapidair	1 1 4 1
!lapin	-16 -14 -11 -14
!laprem	3 3 10 3
!larbin	-1 9 1 1
!larg	5 6 3 3
!larm	-5 -1 -6 7
!las	-13 -13 -1 -15
!lasagn	-5 -5 -6 -4
!lav	0 15 13 2
!lavag	9 3 16 6
!lax	22 6 5 11
!lea	5 4 16 4
!legend	-6 -7 -7 -6
!legist	-8 -10 -7 -8
!legum	-8 -6 -2 -5
!leila	-6 -6 -5 -4
!lekip	2 5 -2 1
!lekon	-6 -8 -7 -6
!lekteur	-6 -6 -7 -5
!lektur	-14 -14 -17 -14
!lendemain	1 4 -2 5
!lesiv	2 5 6 8
!leskali	3 1 5 1
!lest	6 1 1 2
!letr	21 0 2 3
!leur	-15 6 -29 -8
!lev	5 9 24 5
!levr	6 23 3 6
!lex	-7 -7 -6 -5
!lexik	-4 -6 -4 -3
!li	13 -17 -6 12
!librair	-10 -6 -13 -9
!librairi	-4 -2 -6 -5
!lic	7 18 3 4
!lieu	-5 -1 -8 -4
!lign	-18 -25 -24 -21
!ligot	9 2 2 3
!lik	3 20 5 6
!likid	1 1 7 2
!limail	3 3 9 3
!limog	1 6 2 2
!lin	-6 -6 -9 -7
!lina	1 -5 -3 -3
!ling	1 2 5 2
!lino	4 4 12 5
!lion	-3 -8 -5 -5
!lir	3 23 -1 5
!lis	-1 10 7 1
!lisi	3 3 6 3
!list	-6 -13 -18 -13
!lit	-8 -8 -14 -8
!litr	0 -1 5 -1
!liv	5 1 1 1
!livr	-17 -16 -6 -16
!livraison	-15 -3 -10 -15
!livreur	21 25 8 8
!log	5 5 3 7
!logik	-10 -11 -11 -9
!logisiel	-17 -18 -22 -16
!logo	-13 -17 -14 -12
!loi	-4 -5 -4 -4
!loin	-26 -27 -34 -25
!lokal	16 -1 -1 -1
!loko	-4 -4 -5 -4
!lol	-11 -10 -8 -9
!long	-6 -3 2 20
!longtemp	32 -4 5 -1
!longu	21 2 1 3
!longueur	3 7 6 6
!loto	-10 -8 -10 -8
!lotr	1 9 3 8
!lu	-31 -26 -35 -29
!luc	2 7 2 3
!lui	26 22 7 0
!lumier	15 -2 -6 3
!lun	6 0 1 1
!lundi	-3 -4 -4 -7
!lunet	-14 -15 -2 -11
!lup	-15 -16 -16 -15
!lur	-14 -8 -3 0
!lurd	-1 -6 -3 1
!lustr	3 2 7 3
!lux	16 13 14 10
!ma	14 11 2 7
!madam	13 11 -2 3
!mademoisel	5 17 6 6
!magasin	-9 12 8 2
!magasini	6 26 6 7
!magazin	-5 0 -4 -3
!magik	-10 -5 -9 -8
!magisien	-4 -5 -4 -5
!maigr	3 9 3 2
!mail	-20 -17 -19 -8
!mailo	6 -2 0 1
!main	12 -6 9 -5
!maintenan	-8 5 -4 -3
!maintenu	13 5 16 7
!mair	-5 -10 -4 -7
!mairi	-20 -20 -24 -20
!maison	9 9 0 15
!maitr	1 2 -8 -11
!maitres	-5 -6 0 -5
!majeur	-9 -8 -8 -7
!makaron	-4 -4 -4 -4
!maket	-14 -14 -16 -13
!maketist	-7 -4 -5 -4
!makon	-6 2 -10 -1
!mal	9 23 2 19
!malad	4 2 18 7
!malais	3 2 11 3
!malgr	-9 -9 -16 -9
!malien	6 5 3 3
!malinoi	4 5 18 5
!mamadu	4 18 5 5
!maman	6 -9 -8 3
!mami	-19 -21 -18 -13
!mandolin	4 2 15 4
!manekin	-12 -12 -12 -11
!manet	4 2 14 4
!mang	10 14 10 9
!manga	-1 -6 -7 -6
!manipul	-1 0 6 0
!manitu	4 4 10 4
!mank	-8 -5 12 8
!manoeuvr	-4 -5 -4 -4
!manto	3 -2 -2 12
!manx	17 -8 -4 -3
!mapel	5 24 6 5
!maran	14 7 5 5
!marbri	-3 -3 -4 -5
!marc	-1 -1 4 0
!mardi	20 4 7 22
!marexal	-7 -7 -7 -7
!marg	0 0 -1 6
!mari	-4 -20 -14 -13
!mark	13 -6 -2 -1
!marmit	4 5 17 5
!marto	0 3 25 5
!marx	2 15 30 -2
!marxan	-4 -4 -1 -3
!marxand	1 1 4 1
!mas	7 1 15 4
!masag	14 -1 -1 1
!masakr	-12 -14 -11 -10
!masei	6 7 21 8
!mask	4 4 26 5
!mat	-13 -9 -14 -15
!matela	14 2 1 3
!maten	2 20 4 6
!materiel	-9 -10 -14 -10
!maternel	6 1 -3 -1
!mati	-3 2 -4 -2
!matin	3 12 5 6
!maxin	4 -2 3 -7
!maxoir	3 1 5 2
!mdr	-6 -14 -14 -12
!mec	30 17 14 10
!medesin	-11 -14 -10 -11
!medikal	-8 -8 -6 -7
!medikament	3 -5 -7 -5
!megot	-2 10 -4 0
!meileur	-17 -17 -18 -16
!mekanik	6 19 7 9
!mekanisien	-11 -12 -19 -11
!mekano	10 8 2 -1
!melang	-13 -17 -8 -12
!mem	-3 -4 -3 22
!men	8 8 20 8
!menac	10 14 1 1
!menag	-13 -4 -19 -14
!menak	-9 -8 -7 -7
!menot	-7 -5 -6 -5
!ment	-4 -2 -5 -4
!mentir	3 16 3 3
!menton	6 1 2 2
!menu	-13 -13 -22 -13
!menui	7 5 5 22
!menuisi	-9 2 -14 -6
!menvoi	1 12 3 3
!mer	-6 -9 -15 -10
!merd	1 6 1 2
!merdeu	3 9 3 3
!merit	-6 -7 -8 -5
!merkredi	16 20 10 26
!mesag	7 30 5 2
!mesur	-16 -20 -28 -20
!met	0 21 -3 10
!metal	0 -2 4 -1
!meteo	-9 -10 -10 -14
!meti	-33 -33 -32 -10
!metier	-4 -5 -5 -4
!metr	-4 -6 11 -3
!metro	-7 -9 -9 -7
!meubl	-1 0 -1 11
!meuf	5 20 5 6
!meul	8 8 21 8
!meuleus	-2 -4 8 0
!meur	-21 -22 -25 -22
!mex	-3 -5 0 -4
!mexan	-2 2 6 2
!mexanset	1 8 1 2
!mexant	1 6 2 3
!mi	11 -1 -7 -11
!midi	4 -3 -7 0
!mien	-6 4 -4 -1
!mieu	15 20 12 13
!mig	5 4 12 5
!mignon	-3 4 -3 -2
!mikro	-1 5 2 -1
!mikroskop	-6 -6 -8 -6
!mil	0 -1 0 6
!milieu	12 18 25 17
!min	-5 -3 -3 3
!mineur	-8 -8 -8 -7
!mini	1 1 6 1
!minui	13 6 21 7
!minut	-23 -23 -23 -20
!mis	8 10 9 1
!miself	14 6 -3 14
!mision	-10 -9 -6 -1
!mitrail	-6 -7 -7 -6
!mixel	-5 -4 -6 -4
!mixeur	2 2 7 2
!mo	-7 14 -9 -1
!model	-7 -7 -7 -7
!moi	11 11 15 17
!moien	12 11 22 26
!moin	25 23 12 18
!moit	-5 -5 -6 -2
!mojito	8 6 21 8
!mok	2 10 -3 -3
!mokan	2 7 2 2
!mokeri	-8 -4 -6 -7
!mol	3 2 5 2
!molet	25 8 11 10
!mom	10 0 1 18
!momo	-3 -3 -5 -3
!mon	6 14 -3 4
!monai	-4 -5 5 4
!mond	-6 -15 -20 -17
!mongol	5 15 5 2
!moniteur	20 6 12 8
!monsieur	17 -4 -5 19
!monstr	-6 -7 -7 -6
!mont	-22 -26 -13 -18
!montag	-5 -6 4 -4
!monteur	7 12 13 7
!montr	-8 -19 -20 -17
!montur	-3 -3 -5 -3
!mor	-19 -26 -15 -7
!moral	8 7 5 27
!mord	-5 -6 -4 -5
!mordr	3 4 18 5
!mordu	0 -1 12 2
!morko	0 6 6 2
!mort	-18 -25 -25 -23
!mortel	-10 -11 -12 -14
!mot	8 -10 -13 0
!moteur	3 9 15 11
!motif	9 2 -1 2
!motivation	8 7 7 20
!motokulteur	6 6 15 6
!mov	-1 11 3 8
!movais	-4 5 -5 1
!mox	1 7 11 2
!mu	3 10 4 13
!mug	-12 -17 -13 -11
!mugu	9 8 20 9
!muil	9 2 6 0
!mul	3 6 10 4
!mulin	2 1 9 2
!munisipal	-5 -5 -7 -5
!mur	10 16 5 -1
!murir	10 -18 -14 -17
!mus	-25 -25 -23 -22
!muselier	7 8 19 8
!musik	-13 -15 -16 -6
!muskl	-3 -5 -3 -3
!mustax	6 17 6 6
!mustik	-6 -7 -8 -6
!muton	-6 -8 -6 -6
!mux	-6 -6 -5 -6
!nadeg	-9 -9 -11 -9
!nadia	-4 -4 -5 -4
!nageur	-4 -6 -9 -6
!nain	-5 -5 -6 -5
!naisanc	-4 -5 -4 -4
!nana	3 13 4 4
!nasel	-7 -9 5 -5
!national	2 2 8 2
!natur	1 10 1 2
!naz	1 -1 1 8
!negativ	2 2 6 2
!neig	-15 -17 -19 -14
!neon	0 0 4 0
!neopren	6 7 18 7
!netoi	2 6 14 1
!netoiag	-10 -10 -5 -9
!netoieur	-2 1 7 1
!neuf	-18 -10 -15 -17
!neuv	-12 -10 -13 -10
!ni	4 -3 13 3
!nikel	-4 -5 3 -3
!nivo	4 -3 5 -2
!no	-7 -2 -5 -6
!nobodi	8 7 7 30
!noel	-9 -10 -5 -7
!noeu	2 -6 -7 -4
!noeud	-3 -4 -3 -3
!noi	-5 -7 -7 -7
!noir	1 -8 0 -12
!nom	-18 -3 -25 -19
!non	-9 -17 -23 -17
!normal	-7 -15 -18 -17
!nos	4 6 4 8
!not	-13 -12 -32 -18
!notair	-9 -10 -9 -8
!notic	-3 -1 -5 1
!notr	3 9 2 -1
!novembr	11 10 29 10
!nu	-4 -8 -20 -18
!nuag	1 0 7 1
!nuansi	-5 -5 -8 -5
!nud	12 -2 2 2
!nui	10 1 5 2
!nuit	1 10 4 10
!nuk	23 6 14 8
!nul	-8 3 -6 18
!numerik	2 2 5 2
!numero	-28 -19 -27 -23
!nunur	-10 -10 -8 -8
!nuvel	-15 -16 -19 -19
!nuvo	9 1 -14 -4
!nuvot	-4 -4 -6 -4
!oblig	5 26 8 5
!obligatoir	-4 6 1 -1
!observ	-7 -10 -9 -7
!ockup	6 0 16 24
!odeur	-5 -11 -7 -9
!odienc	-6 -7 -8 -6
!oditeur	-5 -6 -4 -4
!oditif	0 10 2 2
!oeil	-7 -10 1 -9
!oeuf	-18 -20 -25 -18
!of	1 11 2 1
!ofer	-13 0 -16 -12
!ofert	-4 -5 -4 -3
!oi	-5 -6 -3 -5
!oignon	-9 -11 -4 -9
!oiliair	2 2 7 2
!ojur	4 -11 -3 -1
!ok	-16 -23 -14 -16
!okun	-17 -19 -11 5
!omisid	-4 -4 -4 -5
!on	-12 -9 -10 -9
!ond	2 1 6 1
!ongl	13 11 40 21
!onkl	1 -8 -5 -6
!ont	4 23 1 5
!onz	10 6 -1 2
!op	-5 -4 -1 -5
!open	3 10 3 4
!operation	-6 -6 -4 -7
!optisien	-8 -9 -10 -7
!or	19 -9 -12 8
!ora	10 6 5 5
!orair	-13 -7 -7 -12
!oral	-11 -12 -10 -9
!ordi	5 -1 1 11
!ordinateur	-10 -12 -14 -6
!ordonanc	0 -2 -4 -2
!ordr	-9 -9 -17 -17
!oreil	7 3 18 6
!organigram	-3 -3 -4 -3
!organis	-2 -5 -3 2
!orient	-4 -4 -6 -4
!origami	-5 -7 -5 -6
!orlog	4 5 5 26
!orteil	-7 -3 4 -2
!ortograf	-7 -8 -7 -6
!orxestr	-6 -6 -8 -5
!os	13 23 1 14
!osi	4 -2 11 4
!ot	-6 13 5 0
!otel	5 -3 5 -1
!oteur	-10 -12 -13 -9
!otist	4 13 4 4
!oto	3 2 8 2
!otoport	7 6 18 7
!otoris	1 0 18 3
!otr	16 27 8 22
!otur	8 -2 1 1
!overdos	-3 -3 -4 -3
!pa	18 15 -2 15
!pag	-31 -28 -34 -28
!pai	-4 0 -10 -9
!pail	-5 -5 -2 -4
!pain	-26 -24 -17 -16
!paisag	-4 -4 -4 -4
!paisagist	-6 -2 -6 -7
!pak	3 7 16 11
!paket	-7 -10 -1 -8
!palefreni	6 0 1 1
!palet	25 12 27 9
!pan	-7 -9 -4 -7
!panik	4 9 11 15
!pankart	3 16 -4 3
!pano	-16 -17 -12 -15
!pansem	-10 -5 10 -3
!pansement	-4 -4 -6 -4
!pantalon	25 14 10 10
!papa	4 -4 -9 -12
!papi	-25 -25 -17 -13
!papier	0 -3 -6 -4
!par	18 7 -1 0
!parag	3 3 10 4
!parasit	1 6 1 2
!parc	6 7 -10 -3
!pardon	6 6 0 2
!pareil	-1 9 -3 15
!parent	7 8 -3 5
!parf	-10 -11 -14 -10
!parfoi	9 10 4 3
!parfum	1 19 4 4
!pari	-4 2 -4 -5
!park	-4 -4 -3 -4
!parking	3 11 6 3
!parl	-16 -3 -20 -3
!parol	0 5 -2 13
!parpaing	4 8 6 4
!parsel	2 2 6 2
!part	5 7 9 1
!partag	-6 -7 -6 -5
!partan	-10 -11 -10 -10
!parti	11 7 15 29
!partir	17 5 3 9
!partisip	7 7 7 15
!partu	-3 1 -4 -5
!pasag	-13 -18 -25 -19
!pasan	4 -1 -1 -1
!paserel	1 1 8 1
!pasion	0 -2 8 -1
!pask	5 17 2 4
!pasti	7 22 6 7
!pat	-15 -5 -8 -12
!patat	11 1 4 3
!pati	-2 2 16 11
!patienc	-1 -8 -10 -6
!patient	0 -3 8 1
!patisier	-5 -6 -4 -4
!patron	16 19 12 1
!pc	-5 -5 -4 -5
!ped	3 12 4 4
!pedal	2 6 5 3
!peign	-1 -1 4 0
!peignoir	-6 -5 -7 -5
!pein	6 14 17 16
!peindr	2 2 6 2
!peintr	-16 -9 -17 -13
!peintur	24 5 9 6
!pel	4 5 25 6
!peleteus	-8 -8 -11 -7
!pelot	14 1 3 3
!pelus	-1 1 8 1
!pendan	17 9 20 6
!pendr	9 3 4 4
!pendu	-10 -12 -12 -11
!pens	38 5 1 38
!pensan	0 8 2 8
!penx	5 5 12 4
!per	18 8 0 -2
!perc	1 1 9 1
!perd	0 1 1 6
!perdr	-2 -3 -2 7
!perdu	-14 -24 -20 1
!perfo	1 1 6 1
!perim	0 7 0 1
!period	5 5 5 16
!perl	-5 -8 -5 -5
!permi	-11 -11 -9 -10
!perok	-7 -11 -6 -7
!perseus	-10 -11 -3 -9
!persil	-3 -4 -4 -3
!perso	-4 9 -1 6
!person	17 3 8 16
!personel	1 12 2 3
!perux	-4 -5 -5 -4
!perx	-2 -2 6 -1
!pes	-20 -12 -15 -5
!pet	-9 -8 -8 -8
!peti	4 9 14 1
!petit	-2 -8 -3 -16
!petrin	-2 -2 5 -1
!peu	-12 -20 -8 -15
!peur	-30 -19 -32 -32
!pexeur	1 1 8 1
!pi	18 -2 13 13
!piano	-5 -5 0 -4
!piec	5 5 26 5
!pied	-14 -8 -4 -7
!pier	-2 -4 -2 -4
!pijama	-4 -4 -5 -4
!pik	-3 -2 4 -5
!piket	15 15 34 15
!pikeur	5 5 18 6
!pikol	3 10 3 3
!pikotem	5 5 13 5
!pikr	-2 -1 15 1
!piktogram	-5 -6 -7 -5
!pil	-20 -28 -26 -17
!pilon	3 3 8 3
!pilot	-7 -8 -5 -7
!pilul	-1 5 -2 -1
!pinc	33 15 35 17
!pinko	-1 -1 6 0
!pinsem	0 4 6 22
!pipi	4 7 5 3
!pir	1 5 1 24
!pissin	3 1 7 2
!pistol	19 1 17 6
!pistolet	-8 -8 -10 -8
!piti	-6 -5 -9 -6
!piton	1 0 4 1
!piza	4 9 14 5
!pl	3 8 2 4
!pla	-19 -9 -11 -13
!plac	-12 -1 -17 -1
!plafon	19 19 35 38
!plaign	-2 4 0 0
!plaint	-6 -7 -6 -6
!plaisant	-6 0 -6 -5
!plaisir	10 2 4 14
!plak	12 4 20 11
!plakar	20 -1 4 3
!plaket	-8 -8 -10 -7
!plako	4 4 11 4
!plan	-19 -14 -12 -18
!planing	-9 -4 -13 -3
!plank	0 6 1 1
!plant	-4 -19 -15 7
!planx	-5 -3 3 -5
!plastik	-12 -20 -25 -16
!plateform	0 0 5 1
!plato	5 -1 10 6
!platr	-5 -4 6 -3
!plein	13 -10 6 -8
!pleur	-3 -4 -18 -4
!pleuran	8 4 4 3
!pli	-32 -41 -41 -24
!plint	5 5 10 5
!plomb	5 9 9 5
!plombi	-13 -8 -12 -10
!plong	13 10 15 6
!plongean	2 2 7 2
!plongeur	9 8 3 4
!plot	-10 -12 -11 -9
!plu	23 14 7 22
!plui	-6 2 0 -4
!plum	-14 -15 -14 -13
!plumo	-4 -6 -5 -4
!plusieur	-5 -4 -4 -5
!pluto	8 4 2 6
!pneu	-24 -21 -19 -21
!po	17 -1 7 10
!podkas	-6 -7 -6 -6
!poel	6 3 6 4
!poem	-3 -4 -4 -3
!poi	-2 18 4 3
!poid	-11 -7 -13 -11
!poign	12 2 22 6
!poignard	-4 -5 -4 -4
!poignet	10 2 -1 2
!poil	2 14 1 3
!poin	-11 -9 -9 -5
!poing	13 15 3 5
!point	22 7 25 10
!poir	-4 -4 -5 -4
!poison	-14 -9 -17 -8
!poitrin	12 15 4 6
!pol	-3 -2 -9 -5
!polar	-10 -7 -8 -7
!polim	-7 -6 -5 -6
!polisi	-5 -5 -5 -5
!polisier	-4 -4 -4 -3
!polites	-4 0 -4 -3
!poliuretan	5 5 13 5
!pom	-6 -11 5 -8
!pomad	1 2 5 2
!pompi	-5 -5 -3 -4
!pompier	9 -2 1 1
!pon	12 1 9 -1
!ponc	-8 -9 -5 -7
!ponktualit	-6 -7 -6 -6
!ponseus	-4 -5 4 -4
!ponton	0 -5 -4 -3
!por	-2 1 9 1
!porc	2 6 7 3
!porno	18 5 7 7
!port	-8 -16 -30 -25
!portabl	13 0 2 6
!portail	11 19 24 11
!portan	-4 -4 -6 -4
!portefeuil	3 9 4 4
!portier	13 5 16 8
!portug	1 5 2 2
!pos	12 19 8 11
!posibl	4 3 4 17
!post	-6 8 15 -2
!pot	-12 -9 0 -5
!poteri	2 2 5 2
!poto	2 0 0 4
!povr	-1 9 2 1
!pox	-4 -3 -8 -7
!poxet	-4 -4 -5 -4
!pr	8 0 1 -4
!prefer	8 -5 -18 -9
!premi	-7 -7 2 -12
!premier	-5 -8 11 -12
!pren	20 26 4 9
!prendr	6 -10 -8 2
!prenom	-11 18 -9 3
!prepar	-24 -28 -24 -23
!preparation	2 3 9 3
!preparatric	-4 -5 -5 -5
!pres	-2 -3 16 3
!presenc	7 6 17 15
!present	-13 -13 -14 -6
!presentation	-7 -8 -8 -6
!presing	7 7 7 3
!presion	-7 -5 7 -3
!presis	4 11 7 12
!presk	2 -3 9 -2
!pret	-15 -21 -14 -14
!preuv	3 6 7 3
!prevenir	5 4 1 1
!prevention	-6 -6 -10 -6
!prevenu	5 1 -3 -3
!prevu	7 0 2 7
!pri	-2 -15 -27 -14
!primair	-9 -8 -11 -8
!prinses	0 6 0 1
!prinsipal	-4 -4 -3 4
!pris	15 6 20 5
!prison	-5 -1 -4 -4
!prisoni	-5 -5 -7 -5
!priv	-5 1 -2 -3
!pro	-11 -8 -10 -10
!problem	10 2 3 3
!proc	-7 -8 -7 -4
!produi	0 1 25 3
!produit	-13 -10 -18 -12
!prof	-3 -1 -2 -11
!profesionel	-11 -12 -12 -11
!profit	2 4 0 0
!profond	2 5 7 3
!program	-8 -8 -9 -8
!proj	0 -6 -6 -5
!projekteur	1 1 4 1
!projektionist	-4 -4 -5 -4
!promen	7 14 9 6
!prometr	2 13 4 4
!promi	7 -6 -7 13
!promo	2 -3 2 19
!promotion	-3 -4 -5 -4
!propos	17 15 -5 8
!propr	-8 -12 -15 -12
!prospektu	-5 -5 -7 -5
!proteg	-3 -3 -4 -3
!protektion	7 7 22 7
!protesist	-10 -10 -14 -9
!proto	2 12 2 3
!proxain	4 -19 -16 -11
!pruv	-2 8 -1 0
!psg	-7 -8 -7 -7
!psixologu	-6 -6 -5 -6
!pti	-4 8 1 1
!pu	7 23 8 3
!pub	-5 -6 -6 -5
!pubel	9 25 9 8
!public	-5 0 -3 -3
!puc	-10 -9 -4 -10
!pudr	1 9 1 2
!puf	13 34 19 14
!pui	-11 -14 -15 -17
!puis	11 -4 2 1
!puit	2 2 6 2
!pul	6 7 -3 -5
!pulain	5 5 12 5
!pulet	3 3 9 3
!pulverisateur	1 1 5 1
!puni	10 3 3 4
!punir	19 -1 2 4
!pup	-1 8 -2 0
!pur	7 3 7 1
!purboir	5 7 3 3
!purg	2 1 9 1
!puri	0 9 2 1
!purkoi	0 -3 -7 12
!pursuiv	-8 -9 -9 -8
!purtan	8 -5 -2 23
!pus	17 7 3 1
!pusier	2 -1 15 0
!pusin	-6 -10 -6 -6
!puv	9 -9 -4 15
!pv	-4 -5 -4 -3
!ra	4 4 2 15
!rabais	1 17 3 3
!rac	5 -1 -1 0
!rackord	6 5 17 6
!rackrox	3 3 4 21
!radi	-11 -12 -15 -10
!radial	2 3 11 4
!radiateur	-5 -4 -4 -4
!radio	-11 -10 3 -10
!rai	3 2 7 9
!rail	5 5 11 5
!raion	0 7 -10 0
!raison	-9 -19 -16 -3
!rak	3 2 10 3
!rakl	13 4 11 6
!rakont	-15 -9 -21 -21
!ral	-18 -19 -17 -17
!ramas	-9 12 -3 -5
!rambard	4 4 9 4
!ramen	-1 2 7 1
!ramoneur	1 0 6 1
!ramp	4 8 11 4
!rang	-11 -9 -5 -15
!rangem	-22 -23 -25 -20
!rap	-2 -4 3 -2
!rapel	-9 -1 -7 -7
!rapor	3 -6 -9 1
!ras	6 9 11 5
!rasism	-4 -5 -5 -4
!rat	4 4 -5 4
!ratis	-6 -7 -9 -6
!rato	-3 -3 -4 -3
!ravi	-9 -10 -9 -10
!reaktion	13 4 5 5
!reali	6 9 6 17
!realit	-5 -5 -6 -5
!rebor	7 6 15 7
!redemand	-6 -3 -4 -4
!redig	-4 -4 -4 -3
!redubl	1 5 1 2
!ref	-4 -7 -9 2
!refair	-2 3 0 5
!refil	3 6 8 3
!reflekteur	-10 -11 -15 -10
!reflexi	8 5 2 2
!reflexion	3 25 3 5
!refug	-6 -4 0 -4
!refus	-2 17 -11 -6
!regar	-5 0 3 -3
!regard	-10 -10 -27 -3
!regardan	12 22 6 7
!regi	-5 -5 -6 -5
!regiseur	-5 -6 -5 -5
!registr	-5 -5 -7 -5
!regl	8 6 0 -4
!reglag	-5 -5 -7 -5
!reglem	-7 -8 -8 -7
!regret	5 2 6 23
!rejoindr	15 2 3 2
!reklam	14 -2 4 10
!rekoi	6 1 0 1
!rekolt	-4 -5 0 -3
!rekomand	-7 -7 -12 -7
!rekomenc	18 8 1 5
!rekonaitr	-5 -4 -7 -4
!rekopi	-11 -12 -16 -12
!rekor	-3 1 7 -2
!rekr	6 5 14 11
!rekrax	7 12 2 5
!reku	26 -7 -8 -5
!rekul	10 3 12 5
!rekuper	5 9 14 9
!relev	-11 -15 -15 -13
!reli	1 6 3 2
!religion	1 7 2 1
!relir	-8 -10 -9 -8
!relu	-4 -3 -6 2
!remark	-7 26 -3 4
!remersi	-14 -17 -15 -15
!remersiem	-4 -5 -3 -3
!remet	7 4 5 2
!remetr	3 -2 -1 7
!remi	-2 -5 4 3
!remont	-4 6 1 -2
!remork	4 3 14 5
!remplac	12 9 39 13
!rempli	-14 -14 -13 -14
!remplis	2 9 1 6
!remu	5 5 14 5
!ren	-4 -8 -5 5
!renar	-7 -8 -8 -8
!rend	-7 -3 10 1
!rendr	-1 -1 -4 4
!rendu	-15 -16 -12 -14
!renkontr	-7 -7 -7 -6
!renseign	9 2 0 0
!rentr	17 10 22 17
!rentran	8 0 1 5
!renvers	-5 -7 -11 -9
!repar	-11 -9 -12 -10
!reparti	-6 -8 -3 -6
!repas	13 8 7 6
!repens	1 11 2 6
!reper	5 0 0 -1
!repet	-6 12 -11 -10
!repetition	-9 -9 -3 -9
!replac	8 2 1 2
!repo	-1 -6 -6 -5
!repon	-3 3 -6 2
!repondr	-5 7 -4 1
!repondu	-14 -21 -20 -15
!repons	-15 -11 -12 -12
!repos	-13 -13 -16 -14
!reposan	-6 -7 -7 -7
!reprendr	-5 -7 -6 -6
!representan	1 12 3 3
!repri	-25 -26 -22 -22
!repris	9 18 6 7
!reprox	5 9 6 26
!resembl	-8 -3 -9 -6
!reseption	-6 -6 -11 -6
!reseptionist	-4 -3 0 -3
!reser	2 -3 -4 -2
!reserv	18 11 1 9
!reset	-16 -19 -12 -15
!resid	15 7 12 12
!resident	2 0 -4 2
!resiklag	-5 -6 -7 -5
!resin	1 0 8 2
!resor	4 2 11 10
!respek	-2 -4 -5 -4
!respekt	-4 -5 -4 -4
!respir	10 20 8 1
!responsabl	8 7 -10 -6
!rest	-6 -10 -11 5
!resto	2 4 25 3
!restoran	10 2 14 3
!resulta	5 5 15 6
!retar	-13 -13 -20 -21
!retenir	-6 -7 -7 -6
!retenu	-12 -9 -13 -7
!reti	15 -4 2 0
!retir	16 25 20 11
!retomb	3 4 9 11
!retrait	4 -4 1 -2
!retruv	11 22 15 16
!retur	16 20 27 27
!return	16 46 11 23
!reunion	-16 -13 -27 -6
!reusi	-7 -14 -7 -11
!rev	-14 -18 -22 -10
!revanx	-12 -11 -10 -9
!reveil	7 -2 2 31
!revel	-9 -10 -8 -8
!revelateur	8 8 22 8
!revenir	-3 -2 -3 5
!revenu	2 4 5 10
!revi	21 3 4 8
!revoi	14 9 11 32
!revoir	-7 -5 -8 -3
!rexarg	1 1 4 1
!ri	-11 3 -8 -5
!rian	-2 6 -1 -1
!rido	6 -1 12 0
!rien	12 11 1 23
!rigol	4 4 -6 1
!rigolan	2 9 2 3
!rigolo	-5 -5 -5 -4
!rikan	-5 14 2 1
!rinc	3 4 19 4
!rir	-4 3 -20 -15
!ris	7 19 6 7
!risk	-12 -8 -12 -10
!ritm	5 5 4 18
!rob	-7 -3 -8 -5
!robin	-2 -3 -4 -3
!robo	-15 -14 -17 -12
!robot	-3 -4 -5 -3
!roi	-5 -5 -6 -5
!rokad	5 1 1 0
!rol	-1 2 5 0
!roman	-10 -11 -11 -9
!romeo	-4 -6 -5 -5
!rond	-7 -8 -11 -7
!ronfl	-3 -1 -6 -3
!ros	-15 -9 -7 -9
!rotweil	9 9 21 9
!ru	-2 4 3 2
!ruban	-2 -7 -2 -6
!rug	8 16 15 17
!rugi	-17 -18 -16 -15
!rul	3 -6 11 -6
!rulan	2 2 5 2
!rulo	4 5 15 5
!rumeur	-1 9 2 2
!rusi	9 6 17 7
!rut	-3 -3 6 -2
!rutier	-4 -4 -6 -4
!rux	0 0 4 0
!sabl	7 11 18 7
!sabr	-6 -6 -5 -5
!sac	-2 -2 10 1
!sag	-10 -8 -10 -8
!sages	-3 -3 -5 -3
!sai	4 0 1 1
!saign	20 3 12 6
!saisi	-5 -6 -7 -6
!saison	-4 -4 -6 -4
!sak	-2 4 0 0
!sakr	-8 -8 -11 -8
!sal	-16 -4 -17 -4
!salad	-18 -19 -22 -16
!saladi	-8 -9 -13 -8
!salari	-9 -11 -9 -8
!salon	11 -1 3 2
!salu	-5 -3 -5 -5
!samedi	14 6 24 3
!samir	-3 -1 -1 5
!sampoing	-2 -3 -5 -3
!san	1 -1 11 13
!sandrin	-4 -4 -6 -4
!sandwi	14 12 15 16
!sandwix	-12 -14 -16 -12
!sang	-4 -14 1 -12
!sangl	4 5 18 6
!sanglot	0 7 0 1
!sanitair	12 7 18 7
!sapeur	-4 -5 -4 -4
!saul	5 -3 -3 -5
!sav	-4 0 -11 -4
!savoir	-6 25 -1 17
!savon	-11 -6 -12 -9
!sax	0 10 -1 1
!saxan	0 5 1 0
!saxet	-5 -5 -5 -4
!seanc	-4 -8 -11 -7
!sec	-7 -5 -9 0
!segpa	3 11 4 4
!sein	4 6 2 3
!seintur	18 -1 4 2
!seiz	-3 -3 -8 -4
!sekateur	4 4 10 4
!sekon	13 9 2 3
!sekond	-29 -26 -24 -26
!sekr	-16 -23 -19 -21
!sekret	-7 -7 -7 -6
!sekretair	-6 4 1 -4
!sekretaria	-8 -9 -9 -9
!seku	38 13 26 15
!sekurit	-11 -6 -6 -13
!sel	-13 0 -5 -4
!selebr	-7 -10 -7 -8
!selon	12 16 0 4
!selui	17 29 24 14
!selul	-4 -4 -5 -4
!sem	-8 -9 -12 -8
!semain	-1 0 7 37
!semblan	7 23 -2 7
!semel	4 4 14 5
!semi	1 3 13 4
!sen	-1 4 -3 20
!sensation	2 2 5 2
!sent	-21 -29 -15 -24
!sentimetr	3 7 12 5
!sentir	0 -5 -3 1
!sentr	0 4 11 1
!sentral	3 3 8 3
!sep	-10 -13 -1 2
!separ	-3 13 -1 5
!ser	3 0 -2 -8
!sera	18 14 7 15
!sereal	1 0 1 7
!seri	-16 -16 -13 -13
!serieu	-14 -23 -22 -17
!serkueil	1 1 4 1
!serp	5 5 13 5
!serpilier	4 10 13 5
!sertain	-7 -6 -7 -6
!serur	-10 -7 -9 -7
!serv	1 6 2 5
!serveur	4 7 8 1
!serveus	5 1 1 1
!servi	-5 2 10 -5
!servic	-9 17 1 -7
!serviet	-16 -18 -20 -17
!servir	-9 -9 -4 -8
!servo	0 9 2 1
!set	4 4 -3 6
!seu	-8 -9 -11 -8
!seul	6 2 20 1
!seulem	2 10 -1 2
!sever	-4 -4 -3 -3
!sex	-2 -9 -6 -6
!sexem	6 9 6 12
!sexi	6 -1 1 1
!si	22 24 7 14
!sieg	5 5 18 6
!siel	-5 6 -8 -5
!sien	-4 -5 3 -3
!siest	-8 -8 0 -7
!sifl	7 15 13 4
!sigaret	8 22 12 6
!sign	-16 -19 -19 -20
!signal	-1 -6 -3 -5
!sikatric	-1 -1 6 1
!silenc	-7 -12 -10 -2
!silindr	3 3 8 3
!silo	5 5 17 6
!silvi	0 4 6 1
!sim	-5 -6 -2 -5
!simetier	6 -1 -1 -1
!simpa	-7 -11 -8 -3
!simpl	6 -4 -2 -5
!simulateur	-21 -23 -27 -20
!sinema	-6 -5 -8 -5
!sing	-1 14 1 1
!singl	11 6 4 4
!sinkant	-3 -4 5 -3
!sinkiem	4 2 5 2
!sinon	24 29 8 10
!sinq	-4 1 11 -1
!sinserem	3 4 3 7
!sintr	0 -3 -13 -6
!sir	10 10 -4 0
!siren	-4 -5 -5 -5
!sirkui	1 0 5 0
!sirkulair	1 2 12 3
!sirkulation	3 3 12 4
!sirop	-9 -10 -12 -9
!sisail	1 1 3 1
!siso	-2 -8 -2 -5
!sit	-11 -6 -16 -10
!sitern	2 0 10 2
!sitron	-12 -15 -15 -11
!sivil	-4 -4 -5 -4
!sixiem	-6 -5 -6 -4
!skan	-7 -7 -8 -8
!skarifi	14 3 2 0
!skelet	-7 -3 -6 -6
!skolair	-4 -4 -4 -4
!skot	12 1 14 5
!skotx	-5 -9 -9 -9
!slap	9 0 1 2
!slogan	-10 -9 -9 -9
!smilei	-6 0 -3 -3
!snap	13 8 4 4
!snif	3 22 4 6
!so	7 1 9 11
!soc	-21 -21 -19 -18
!soeur	21 -3 2 2
!sof	11 9 19 11
!soi	-1 14 -5 2
!soign	-6 1 -6 -5
!soignan	9 3 3 3
!soignant	20 9 14 7
!soigneur	-5 -6 -2 -4
!soigneus	-6 -9 -6 -6
!soin	1 0 9 1
!soir	25 19 16 24
!sol	-8 -6 -2 -7
!solair	1 1 5 2
!sold	-7 -8 -9 -7
!soleil	-3 -2 12 -1
!solid	0 -1 7 1
!solution	-5 -6 -6 -5
!som	-4 -4 -6 -4
!somon	-4 -4 0 -3
!son	2 -3 -18 0
!sor	-22 -26 -24 -20
!sora	0 -5 -2 -2
!sori	4 0 1 1
!sorsier	-6 -5 -7 -5
!sort	-7 -9 -10 -7
!sorti	24 13 33 13
!sortir	17 -1 3 0
!sosial	-5 -4 -5 -5
!sosio	2 8 2 2
!sot	10 -5 10 -3
!soteus	6 7 16 7
!sov	-3 -5 -7 -6
!spac	3 10 3 4
!spatul	-2 -1 6 0
!spektakl	-3 4 1 -1
!spektateur	-6 -6 -10 -6
!spesial	-7 -5 -3 -9
!spiri	2 1 10 2
!spor	-7 -7 -6 -8
!ssen	0 -7 5 6
!ssi	-14 -7 -5 -10
!stag	10 3 -10 19
!stagiair	14 16 1 20
!stan	-5 -5 1 -4
!standar	2 0 8 8
!standardist	-7 -7 -8 -7
!star	-10 -10 -15 -10
!statu	-5 -5 -5 -8
!steak	6 3 9 18
!stil	-2 -3 9 -1
!stilist	-6 -6 -8 -7
!stilo	-19 -20 -23 -14
!stok	-1 7 -6 -3
!stop	11 10 20 7
!stor	4 -4 -2 -1
!stori	4 11 4 4
!stres	-5 -11 -9 15
!studio	-18 -18 -18 -16
!stupi	0 8 1 2
!su	16 13 6 0
!sud	-4 -1 8 -5
!sudeur	-12 -12 -13 -11
!sudoku	-8 -6 -9 -7
!sudur	7 6 24 8
!sueur	3 3 8 6
!sufi	-5 -5 -3 0
!sufl	6 -7 3 -5
!suflet	12 3 6 5
!sufr	11 3 4 4
!sufrir	11 3 4 6
!sui	6 10 5 13
!suis	-10 -12 -10 -9
!suisid	-1 -5 -6 -7
!suit	-7 -10 -12 -13
!suivan	1 1 5 1
!suivi	-13 -25 -22 -18
!suivr	2 9 4 9
!suj	4 16 3 8
!sukr	2 -8 -7 -5
!sulag	3 -3 -5 -2
!sulev	4 3 21 4
!sup	-3 -9 -9 -3
!supir	7 12 8 20
!supli	4 3 3 7
!suprim	2 7 3 3
!sur	10 7 9 1
!surem	2 6 2 5
!surgel	-5 -4 4 -3
!suri	-4 -3 -20 5
!surian	8 9 3 4
!surir	1 16 -8 0
!surlign	-5 -6 -9 -6
!surnom	0 21 3 2
!surpri	6 -1 -2 0
!surpris	-9 -12 -10 -9
!sursil	5 4 14 5
!sursot	-12 -9 -11 -12
!surtu	-9 10 -9 -6
!surveil	8 12 23 8
!surveilanc	4 4 11 4
!susi	-9 -9 -9 -8
!sutien	5 -3 -1 -1
!sutif	-2 6 -1 0
!sutur	1 2 5 1
!suv	22 14 4 3
!suvenir	-5 -4 14 -1
!suvi	4 0 0 1
!svp	7 6 5 14
!sxema	-9 -10 -10 -9
!ta	15 37 9 8
!tabac	-6 -11 -3 -8
!tabas	7 -2 -1 -1
!tabl	0 15 14 15
!tablet	0 -5 -5 -3
!tableur	-12 -13 -12 -12
!tabli	17 20 14 9
!tablo	-17 -6 -15 -13
!tabur	2 5 -2 -1
!taf	1 6 2 2
!tafiol	3 8 3 3
!tail	-6 -1 8 -1
!tair	5 19 4 5
!takin	-14 -15 -12 -16
!tal	-5 -7 -5 -5
!talki	-5 -5 -5 -5
!talu	2 2 8 3
!tampon	0 3 -7 1
!tan	4 -2 -2 10
!tant	11 13 7 11
!tap	12 -17 -17 -17
!tapet	1 7 1 1
!tapi	6 3 8 3
!tar	-6 -17 -12 -7
!tart	-8 -14 -18 -11
!tas	5 0 -3 0
!taso	-1 0 4 1
!tax	-2 2 -5 6
!teatr	0 -1 9 0
!tei	2 7 2 2
!tein	13 2 1 3
!tel	-7 -23 -17 -14
!telefon	4 -9 -3 11
!telefonik	-5 -6 -5 -5
!telekomand	3 4 9 4
!telem	10 18 5 28
!telm	1 7 2 2
!temp	12 4 4 22
!temperatur	-9 -9 -15 -9
!tempet	-3 -1 -4 -3
!ten	-3 -3 7 -2
!tenan	4 -1 6 2
!tend	-3 -2 -5 -3
!tendr	-3 -6 -1 -3
!tendu	-7 1 -14 -5
!tenir	-3 11 10 2
!tension	7 6 25 8
!tenu	3 -17 5 -10
!ter	29 26 20 11
!terain	3 4 11 3
!teras	-5 -11 0 -7
!teribl	6 9 9 9
!terifi	1 7 2 2
!termik	2 2 10 3
!termin	9 12 17 17
!teroris	0 10 1 0
!tes	-8 -9 -6 -7
!test	-13 -13 -16 -12
!tet	1 10 -1 8
!texnik	2 2 7 3
!texnisien	-14 -14 -17 -13
!text	-17 -12 -15 -13
!ti	11 5 2 0
!tibia	9 2 8 4
!tied	1 5 2 2
!tien	-6 -4 -7 9
!tig	0 -1 7 1
!tik	9 7 16 28
!tiket	-9 -9 -12 -8
!tiktok	4 15 5 5
!timbr	-12 -12 -13 -10
!timid	4 -6 -2 -3
!tip	2 -4 -6 -3
!tir	14 1 8 2
!tiran	-8 -8 -9 -7
!tiroir	10 8 -1 1
!tisu	-7 -5 -5 -5
!titr	-10 -6 -13 -9
!titub	4 13 4 5
!to	-13 -17 -15 8
!todai	3 -4 2 -2
!todo	4 17 2 4
!toi	6 22 4 -2
!toilet	31 31 16 15
!tol	9 5 19 7
!tomat	-6 -1 -1 -4
!tomb	5 -6 5 2
!ton	25 29 12 14
!tondeus	3 3 15 3
!tonton	6 10 8 5
!top	-6 -5 -6 -5
!tor	1 -1 1 7
!torgnol	9 2 2 3
!toro	-2 -1 10 0
!tors	5 0 1 1
!tortu	-4 -4 -4 -4
!tortur	-5 -6 -5 2
!torxon	11 0 0 1
!total	4 3 11 12
!toxik	-3 -3 -4 -3
!tp	7 14 7 14
!tr	0 2 -1 3
!trac	12 -3 3 -1
!tradition	9 3 -1 9
!tradui	-10 -11 -12 -10
!train	11 4 -8 12
!trait	3 24 16 9
!traitem	2 4 7 3
!traiteur	0 17 -1 3
!traj	6 5 9 9
!trakabilit	-4 -4 -4 -4
!trakteur	-18 -16 -6 -14
!tram	-6 -6 -6 -6
!trankil	4 -12 -12 -14
!transpalet	-2 2 8 -1
!transpar	0 -2 1 8
!transparent	5 4 4 14
!transpir	1 0 1 5
!transport	6 5 16 5
!tranx	-2 -2 11 -1
!tranxeus	3 4 23 5
!trapezist	-4 -5 -5 -4
!travail	-20 -8 8 -3
!traver	0 13 11 6
!travers	1 8 8 -2
!travo	-7 -7 -10 -6
!trembl	5 30 9 14
!tremp	6 11 7 4
!trent	11 12 26 5
!trentain	2 2 5 2
!tri	-21 -18 -19 -14
!tribunal	-10 -10 -12 -9
!tripot	5 -2 1 1
!trisomik	6 2 2 3
!trist	-18 -21 -19 -13
!tro	-2 -1 1 6
!troi	-5 -3 -6 -2
!troisiem	23 18 28 22
!trombon	3 2 2 9
!tromp	-14 -16 -19 -12
!tronc	0 1 4 1
!tronkoneus	-13 -15 -10 -12
!trop	-6 0 -4 13
!trotoir	-7 0 -11 -6
!tru	24 25 39 23
!truc	2 5 -2 16
!truil	4 10 5 10
!trus	-1 1 6 1
!truv	0 -5 -19 0
!tu	-1 -1 -10 1
!tub	4 4 20 5
!tuer	-7 -7 -5 -5
!tueri	-10 -11 -14 -11
!tueur	-12 -13 -11 -10
!tuil	3 1 26 5
!tuio	-1 -4 11 0
!tujur	7 15 -7 21
!tuperwar	1 3 2 5
!tupi	2 3 13 4
!tur	16 24 30 14
!turn	4 15 12 8
!turnevi	-10 -13 -20 -12
!tut	-1 8 9 11
!tuteur	-7 0 -2 -7
!tutric	-11 -14 -14 -6
!tux	-14 -33 -41 -33
!tuxan	7 9 24 9
!ubli	2 -7 -2 18
!uf	-12 -9 1 -8
!ui	4 -2 2 8
!uisi	-3 -4 -3 -3
!uitr	6 9 19 7
!ultra	7 9 16 8
!umeur	4 16 1 7
!umidit	-4 -4 -5 -4
!umili	-10 -5 -6 -6
!un	-5 -5 -6 -7
!unik	4 4 10 4
!ur	-7 -6 -5 -5
!urgenc	-1 -2 11 -1
!url	-3 25 -2 0
!usag	4 3 16 5
!useles	0 6 1 1
!usin	-6 -7 -2 -5
!util	-6 4 3 -6
!utilis	-8 -5 -2 -8
!uv	3 3 12 4
!uver	11 5 25 7
!uvert	-10 -7 -3 -9
!uvertur	2 1 19 2
!uvr	-8 -7 -10 -9
!uvran	-7 -2 -7 -6
!uvri	26 19 13 12
!uvrir	5 -3 -2 -3
!va	5 10 4 7
!valid	0 5 0 -1
!valis	-8 -10 -8 -9
!vampir	-5 -5 -5 -4
!vapeur	0 0 9 1
!vax	10 6 20 6
!veil	-7 -6 -7 -7
!veileur	-5 -4 -5 -4
!velo	-16 -32 -30 -28
!ven	1 13 4 10
!vendeur	12 27 4 6
!vendeus	0 12 4 -2
!vendr	3 8 12 4
!vendredi	19 9 15 15
!vendu	17 13 47 16
!veng	4 -4 -2 -2
!venir	13 4 7 14
!vent	-18 -17 -16 -16
!ventr	1 9 -5 2
!ver	11 14 -1 -3
!vera	2 4 0 13
!verbal	2 5 2 2
!veri	-3 -4 -1 -3
!verifi	-10 -16 -15 1
!verni	1 2 10 1
!vernisag	3 3 11 3
!vers	9 10 22 7
!version	0 -3 0 7
!vert	2 5 2 16
!vertig	-6 -6 -6 -6
!veru	22 4 6 7
!veruil	8 -5 -5 -2
!vest	4 -7 -15 -7
!vestiair	27 11 0 2
!vetement	18 -1 0 3
!veterinair	-6 -10 -11 -7
!veto	-5 0 3 0
!veu	23 14 -2 3
!veul	1 10 2 1
!vi	7 8 -9 -3
!viand	0 -1 19 2
!vibr	0 0 8 1
!vibrant	1 1 4 2
!vid	-11 8 4 18
!vidang	4 5 15 5
!video	13 3 3 0
!vieil	3 8 12 9
!vieiles	-3 -4 -3 -3
!vien	30 22 12 13
!viendr	15 7 6 13
!vierg	12 -6 1 1
!vietnamien	2 6 1 2
!vieu	-12 -23 -3 -13
!vigil	-7 -15 -13 -11
!vign	5 4 18 6
!vigneron	-3 6 -4 -1
!viktoir	-7 -6 -8 -6
!vil	-4 -6 3 -1
!vilag	-8 -8 -9 -7
!vin	-6 -7 6 -6
!vinaigr	-1 4 -3 -1
!vinaigret	-6 -6 -9 -6
!ving	-9 -3 20 -1
!viol	-16 -18 -14 -15
!violenc	-13 -13 -13 -12
!violent	3 3 10 4
!violet	12 2 0 3
!violon	-6 -7 -6 -5
!vir	-6 -8 -7 -6
!virgul	1 7 4 2
!virtuel	-10 -11 -13 -10
!vis	18 -4 -7 -1
!visag	19 11 7 7
!visan	10 1 3 3
!viseus	3 3 9 3
!visit	-28 -24 -30 -24
!visiteur	-8 -8 -10 -8
!vit	7 -15 -3 7
!vites	-8 -5 2 -5
!vitr	-19 -17 -7 -13
!vitrin	-32 -31 -36 -32
!viv	-8 -8 -9 -7
!vivan	-4 -5 -4 -4
!vivem	10 8 8 28
!vivr	26 4 3 -5
!vo	1 6 7 0
!vodka	2 11 3 3
!voeu	-4 -4 -7 -4
!voi	-7 10 -12 0
!voiag	-6 -5 -2 -4
!voiageur	-6 -6 -6 -5
!voian	-11 -5 -8 -8
!voil	-4 6 -3 -2
!voila	21 18 16 10
!voir	3 4 -11 1
!voisin	-14 -8 -9 -12
!voitur	0 8 1 -8
!vokabulair	-14 -16 -18 -14
!vol	-6 1 -14 -11
!volan	-1 13 11 5
!volet	7 10 18 8
!volkan	-6 -7 -7 -6
!vomi	6 19 6 5
!vomir	3 -8 -4 -4
!von	-7 -7 -10 -6
!vosifer	6 18 5 7
!votr	1 1 6 1
!vr	-5 -14 -13 -17
!vrai	6 14 16 15
!vraim	22 23 14 29
!vu	8 3 -7 -2
!vudr	32 6 12 25
!vul	-1 -20 -17 -2
!vulu	19 -16 -14 -12
!wan	7 1 1 2
!watsap	9 16 7 7
!wc	16 3 5 2
!wek	10 2 -2 10
!wiski	0 8 0 0
!wit	0 -1 6 0
!xa	-4 -8 4 -6
!xain	-5 -9 9 -4
!xais	5 10 -14 22
!xak	15 38 -2 25
!xakun	16 4 -5 2
!xaleur	-5 -5 7 -3
!xalumo	-3 -5 11 -2
!xambr	7 -17 3 1
!xamp	-6 -6 -2 -6
!xampagn	8 34 7 10
!xampion	-14 -14 -14 -11
!xang	-3 -3 5 -4
!xange	13 -1 2 2
!xangem	2 2 7 2
!xanson	-6 -2 -11 -4
!xant	-17 -11 -15 -16
!xantag	0 7 -2 1
!xantan	-7 -9 -9 -7
!xanti	23 19 29 11
!xapitr	-5 -5 -7 -5
!xapo	3 3 9 4
!xarg	-15 -13 -1 -11
!xargeur	7 4 11 5
!xari	-6 -6 -7 -6
!xario	-7 -7 -3 -7
!xarlot	-11 -12 -15 -11
!xarpent	5 5 16 5
!xarpenti	5 1 -2 1
!xart	-4 -4 -6 -4
!xas	-4 -3 -5 2
!xat	-17 -16 -15 -14
!xataign	1 4 14 4
!xato	-9 -8 -10 -7
!xaton	-10 -9 -12 -9
!xatuil	10 0 2 2
!xef	3 17 -5 -10
!xemin	3 10 8 4
!xemis	-5 -12 -8 -9
!xen	-9 -10 -11 -9
!xerx	-16 -2 -26 -28
!xeval	2 -2 12 0
!xeveu	3 8 4 -1
!xevil	-4 -3 7 -3
!xevr	-6 -6 -11 -6
!xi	3 10 4 11
!xial	0 19 2 8
!xifr	-12 -12 -10 -10
!ximik	-4 -4 -4 -4
!ximist	-12 -13 -13 -11
!xinetok	2 6 1 1
!xiot	-4 -3 -6 -5
!xirurgien	-13 -13 -15 -11
!xlo	-3 -4 -5 -4
!xo	-24 -28 -18 -24
!xoc	-8 -8 5 -5
!xod	0 -1 10 0
!xodier	0 1 5 1
!xof	8 3 13 5
!xofeur	-1 9 -3 -1
!xoisi	-6 -7 -14 -3
!xoisir	-10 -10 -10 -10
!xokola	-31 -38 -35 -31
!xokolat	-9 -5 -6 -6
!xoral	-5 -5 -5 -5
!xos	15 14 0 34
!xoset	3 3 3 13
!xosur	13 14 12 8
!xrono	-6 -5 -10 -6
!xronometr	-9 -8 -12 -8
!xu	-8 -4 3 -6
!xuket	-5 -5 -7 -5
!xut	-9 -10 -19 -13
!zen	-11 -12 -11 -13
!zero	-11 -13 -16 -5
!zo	-3 -4 -5 -3
!zombi	-4 -4 -6 3
#N1	73 -3 7 10
#N2	15 64 2 15
#N3	24 22 78 22
#N4	9 17 8 69
#alcohol	-15 57 -19 2
#animals	-1 14 55 15
#asbestos	-2 -2 3 -1
#assault	68 -4 7 11
#bar	18 37 46 18
#biological	30 20 40 13
#boredom	6 22 14 69
#chemicals	16 10 60 14
#confined-space	3 3 27 4
#dangerous-machine	14 15 55 12
#day-of-rest	9 10 30 5
#demolition	10 5 18 6
#discrimination	6 44 9 14
#distress	16 17 2 36
#drugs	12 70 5 14
#early-or-late	16 15 48 15
#electricity	9 10 48 11
#fear	9 49 2 16
#heavy-load	17 13 50 28
#height	0 4 42 4
#humiliation	20 69 5 14
#in-charge	14 5 49 7
#injury	35 17 54 13
#insults	0 64 9 10
#lifting-machine	4 -2 30 3
#locked-up	30 -7 -8 9
#long-day	9 9 37 7
#molten-metal	7 7 26 7
#no-break	-1 1 6 12
#none	-23 -20 -19 -16
#optical-radiation	9 6 27 7
#other-machine	2 4 8 -2
#pressure	2 2 5 2
#pressure-vessel	10 6 20 8
#protection	9 8 45 11
#radiation	7 7 18 7
#running-machine	3 4 12 4
#scaffold	10 9 26 10
#secret	6 32 1 6
#self-harm	94 1 14 -6
#sexism	5 29 -9 -5
#sexual-violence	79 10 16 21
#temperature	16 8 48 7
#threat	42 -25 -14 -5
#tractor	7 6 23 7
#tree-work	8 8 23 9
#unease	11 12 3 66
#unsuitable-contact	40 11 1 0
#vibration	4 3 15 5
*	-38 -30 -19 -36
0	-5 -12 -9 -10
1	-2 0 -3 6
10	-24 -13 -23 -13
10 @deep	-5 -5 -5 -4
10 @demolish	-5 -5 -5 -4
10 @hour	2 6 -3 -1
10 @not	-4 -4 -5 -4
10 @to	2 2 7 2
10 h	-2 2 -12 -5
10 min	-5 -5 -5 -4
10h	4 2 11 11
10h et	3 4 3 12
11	4 9 23 6
11 @hour	1 5 -3 0
11 h	1 5 -3 0
11 novanbr	13 12 33 12
12	-27 -26 -28 -18
12 @hit	-4 -4 -6 -4
12 @hour	3 3 9 3
12 @load	-5 -5 -8 -5
12 @looks	-5 -5 -8 -5
12 @me	2 2 7 3
12 a	2 1 4 6
12 bac	-6 -6 -11 -6
12 cilos	-5 -5 -8 -5
12 est	1 1 -1 5
12 h	3 3 9 3
12 me	2 2 7 3
12 projecteur	-4 -4 -8 -4
12 rou	-4 -4 -6 -4
12h	5 4 13 4
12h puis	5 4 13 4
13	-2 -3 7 -2
13 @hour	1 1 11 1
13 h	1 1 11 1
13h	8 7 22 7
14	7 -1 4 -3
14 @hour	-6 -5 0 -5
14 h	-6 -5 0 -5
140	-1 -1 4 0
15	11 -6 16 -1
15 @hour	2 0 6 0
15 @past	8 -7 -1 -1
15 ans	8 -7 -1 -1
15 h	6 4 12 5
15h30	-4 -4 0 -6
16	-5 -10 -10 -9
16 @hour	-11 -16 -23 -15
16 h	-11 -16 -23 -15
16h	-11 -13 -17 -12
16h avec	-7 -7 -12 -7
17	11 -5 0 -3
17 @hour	14 -1 4 0
17 h	18 2 7 4
170	7 7 17 7
17h	-10 -8 -12 -13
18	-1 -7 -2 -1
18 @hour	10 4 3 8
18 @past	-6 -5 0 -4
18 ans	-6 -5 0 -4
18 h	10 4 3 8
18h	8 9 24 12
19	6 8 17 7
19 @hour	6 8 17 7
19 h	6 8 17 7
1987	-3 -4 -4 -3
1998	-7 -8 -6 -6
19h	-1 1 11 8
19h avec	5 4 12 5
19h parc	-7 -6 -3 -6
1er	7 7 16 7
2 @load	-6 -6 -10 -6
2 @me	3 2 6 3
2 a	1 1 0 7
2 kg	-6 -6 -10 -6
2 me	3 2 6 3
20	3 -4 5 -3
20 @hour	-7 -6 -6 -7
20 h	-7 -6 -6 -7
200	5 5 13 5
2003	-4 -5 -7 -4
21	4 4 15 4
214	-1 -1 -4 6
21h	-1 -1 5 -2
22	2 -2 9 0
22 @hour	3 3 14 4
22 @past	0 -4 -4 -2
22 ans	0 -4 -4 -2
22 h	3 3 14 4
22h	5 5 15 5
23	4 0 7 2
23 @hour	4 0 7 2
23 h	4 0 7 2
230	5 4 10 4
23h	2 2 8 2
240	-6 -5 -5 -5
25	5 4 12 5
25 @load	5 4 12 5
25 @looks	3 3 8 3
25 cilos	3 3 8 3
2h	4 4 12 4
2h du	4 3 10 4
3	-12 -8 4 -3
3 @bore	-4 -5 -3 -4
3 @hour	0 -3 5 4
3 @me	2 2 6 2
3 @price	-4 -5 -3 -4
3 @to	-4 -5 -3 -4
3 h	2 1 9 9
3 heur	-4 -5 -3 -4
3 me	2 2 6 2
30	7 -5 18 0
30 @i	5 1 6 3
30 au	2 2 6 2
30 je	5 1 6 3
300	-6 -6 -7 -6
3000	-4 -3 -4 -3
312	-5 -5 -7 -3
35 @bore	-3 -4 -1 -4
35 @hour	-3 -4 -1 -4
35 @price	-3 -4 -1 -4
35 @to	-3 -4 -1 -4
35 heur	-3 -4 -1 -4
38	5 5 19 9
39	4 4 14 2
39 @bore	4 4 14 2
39 @hour	4 4 14 2
39 @price	4 4 14 2
39 @to	4 4 14 2
39 heur	4 4 14 2
3919	-5 -4 -4 -4
3d	-8 -7 -8 -8
3h	5 4 13 4
4	3 -4 17 13
4 @bore	1 1 4 1
4 @hour	7 6 21 7
4 @price	1 1 4 1
4 @to	1 1 4 1
4 h	5 5 17 6
4 heur	1 1 4 1
40	7 3 13 4
400	-6 -6 -5 -6
400 @despair	-6 -6 -9 -6
400 @not	-6 -6 -9 -6
400 @to	-6 -6 -9 -6
400 person	-6 -6 -9 -6
45	3 14 13 6
45 @past	2 12 4 4
45 ans	2 12 4 4
5	-8 -9 1 -3
5 @bore	1 1 2 5
5 @hour	4 3 15 7
5 @price	1 1 2 5
5 @to	1 1 2 5
5 h	3 2 14 3
5 heur	1 1 2 5
50	20 -1 10 4
50 @lure	13 2 12 5
50 euros	13 2 12 5
500	7 8 16 8
5h	6 5 17 6
6	5 5 13 14
6 @hour	6 5 7 16
6 jour	3 2 1 13
60	-5 -5 -7 -6
63	-3 -4 -4 -3
63 @heat	-3 -4 -4 -3
63 degr	-3 -4 -4 -3
7	-15 -11 -10 -11
7 @hour	-10 -6 -2 -6
7 h	-6 -2 4 -2
7h	1 1 13 0
7h @i	-4 -4 -7 -5
7h je	-4 -4 -7 -5
8	6 4 39 6
8 @hour	2 1 19 2
8 h	5 4 24 5
8 mai	4 4 14 4
80	-8 -8 -11 -8
8h	13 12 39 12
8h a	8 7 23 8
8h30	-12 -10 -13 -11
9	-13 -10 -8 -17
9 @bore	-3 -3 1 -4
9 @hour	-8 -5 -1 -12
9 @price	-3 -3 1 -4
9 @to	-3 -3 1 -4
9 h	-6 -2 -3 -8
9 heur	-3 -3 1 -4
98	-4 -5 -5 -4
9h	-16 -15 -16 -14
9h15	-4 -4 -4 -4
@adult	8 12 -1 -2
@alone	11 7 5 4
@animal	-15 -14 -2 -8
@blade	6 -8 18 -6
@blood	3 -5 14 -4
@blow	15 -7 -1 -5
@body	23 8 12 7
@booze	-4 6 3 -3
@boozeDrink	3 9 1 -5
@bore	8 2 0 12
@charge	-1 -1 2 -5
@chem	-3 -4 19 -7
@client	-10 -2 -5 2
@cloth	31 28 8 2
@cry	6 17 0 11
@deed	1 0 6 0
@deep	3 8 13 5
@demolish	-2 -2 7 -6
@despair	12 8 2 20
@die	2 -14 -12 -6
@disabled	3 40 5 -5
@drug	-9 17 -1 -9
@drunk	-5 7 -2 -5
@exclude	0 4 -6 3
@fear	7 13 -3 8
@fiction	-14 -19 -21 -16
@gear	0 -5 23 -8
@goback	2 -3 -3 6
@grab	13 -2 10 1
@he	7 11 -5 -2
@heat	0 0 12 -2
@height	-5 -1 5 -5
@hide	-4 2 -13 -5
@hit	22 -14 -3 -6
@home	9 2 -6 -1
@hour	4 6 8 9
@hurt	11 0 7 2
@i	1 0 4 6
@insult	-2 22 4 7
@intimate	39 24 18 18
@joke	-9 -9 -29 -23
@kin	10 -6 -12 -3
@kind	-15 -20 -15 -20
@lgbt	1 30 -2 -5
@load	6 7 13 2
@lock	5 0 1 -2
@looks	13 18 10 6
@love	4 5 -3 -2
@lure	7 4 -8 1
@machine	-5 -7 26 -2
@mate	9 15 -5 -1
@me	13 14 7 12
@means	8 -5 7 -3
@mock	0 11 -16 -9
@not	9 8 0 13
@nude	32 3 18 12
@one	-15 -10 -10 -9
@past	-8 -11 -13 -11
@photo	4 10 -12 2
@power	5 3 11 -1
@pressure	-10 2 25 -6
@price	-1 -4 -10 -3
@quit	10 6 0 14
@race	2 31 0 2
@rays	-15 -10 3 -14
@sad	3 9 4 28
@see	-10 -10 -24 -13
@selfharm	24 5 6 -1
@serve	12 19 13 8
@serveBar	2 12 7 4
@sex	27 -10 2 -1
@sexist	3 -1 -10 -6
@shame	-2 11 0 2
@shout	5 7 3 0
@smoke	10 27 19 -3
@stop	10 -6 6 2
@strip	29 4 16 -1
@threat	1 -5 -6 -6
@throw	22 8 7 8
@tired	-1 -11 -6 5
@to	0 3 -5 -1
@told	5 15 -2 0
@touch	22 -6 2 1
@trade	-33 -27 -37 -26
@vehicle	-2 0 17 1
@weak	5 6 -2 6
@weapon	21 -7 15 1
@wound	6 -5 9 -4
^ 5h	3 3 9 3
^ @adult	-2 -3 -1 -9
^ @alone	26 21 6 16
^ @animal	0 4 -1 0
^ @blade	13 9 30 11
^ @blow	-13 -12 -9 -2
^ @body	-12 -5 1 -9
^ @booze	0 5 7 0
^ @boozeDrink	-4 4 -5 -4
^ @bore	-5 -2 -1 20
^ @charge	-14 -20 -7 -15
^ @chem	2 3 38 6
^ @client	2 2 1 8
^ @cry	0 9 1 1
^ @deed	0 -10 30 -8
^ @demolish	1 1 9 2
^ @despair	5 7 8 15
^ @die	14 10 22 0
^ @disabled	5 10 7 5
^ @drug	3 17 2 4
^ @drunk	-6 -9 5 -5
^ @exclude	6 26 4 9
^ @fear	-6 0 5 0
^ @fiction	-11 -3 -10 -9
^ @gear	2 1 18 3
^ @given	15 12 20 12
^ @goback	-11 -1 -19 -13
^ @grab	5 -11 -11 -6
^ @he	15 19 -4 5
^ @heat	11 16 37 13
^ @height	2 2 11 5
^ @hide	-27 -34 -21 -26
^ @hit	1 -7 -1 5
^ @home	20 8 -4 -7
^ @hour	3 -12 29 -2
^ @hurt	-3 5 10 -2
^ @i	-5 -8 -4 3
^ @insult	-2 30 6 0
^ @intimate	9 9 19 18
^ @joke	3 11 1 2
^ @kin	25 4 0 3
^ @kind	-16 -12 -13 -10
^ @lgbt	-6 3 -3 -3
^ @load	2 7 29 3
^ @lock	25 9 4 8
^ @looks	2 12 9 -1
^ @love	-3 2 2 -7
^ @lure	-1 5 -2 -2
^ @machine	19 12 66 17
^ @means	13 6 30 12
^ @mock	15 11 5 4
^ @not	-21 -27 -12 -17
^ @nude	4 -6 0 -6
^ @past	-12 -14 -1 -11
^ @power	10 6 14 5
^ @pressure	0 1 5 1
^ @price	9 -2 0 6
^ @quit	-2 -2 5 20
^ @race	8 7 -6 0
^ @sad	6 2 10 20
^ @see	-12 -15 -21 -15
^ @selfharm	6 0 11 2
^ @serve	-6 9 0 -4
^ @serveBar	-3 -2 -7 -4
^ @sex	8 2 6 3
^ @shame	3 20 16 10
^ @shout	32 23 9 11
^ @smoke	4 6 7 4
^ @stop	8 6 -5 -1
^ @strip	13 1 3 3
^ @threat	0 -3 12 -3
^ @throw	14 -5 10 3
^ @tired	-6 -11 -10 7
^ @to	-5 -9 -9 -3
^ @told	-15 -13 -2 -13
^ @touch	1 4 18 4
^ @trade	-10 -10 -13 -9
^ @vehicle	5 8 35 6
^ @weak	-13 -5 5 -1
^ @weapon	28 5 7 7
^ @wound	13 5 48 11
^ a	3 3 -8 -5
^ acuel	-16 -17 -23 -15
^ alor	-7 -5 -7 -7
^ anbalag	-4 -5 -6 -5
^ anboch	7 6 17 7
^ anferm	12 1 1 2
^ anfourn	4 4 10 4
^ apre	7 4 -1 8
^ ariv	6 6 20 6
^ aros	-4 -4 -5 -4
^ ascip	12 5 2 3
^ asis	12 12 16 25
^ au	-12 -14 -13 -11
^ aucun	-7 -9 -2 0
^ aux	5 -3 -6 -2
^ avant	-7 -7 -10 -6
^ avec	-3 -12 1 -7
^ bagar	1 7 2 2
^ balai	-6 -7 -9 -6
^ bilan	11 4 4 4
^ bizar	2 13 3 2
^ bizutag	7 -3 -1 1
^ bof	10 9 9 26
^ bon	-2 -1 -7 -7
^ boucl	7 -1 1 1
^ boul	-4 -11 -4 2
^ bracag	9 2 0 2
^ brioch	-5 -4 -4 -4
^ brulur	1 2 5 2
^ ca	-45 -30 -43 -21
^ cais	0 0 4 0
^ cand	13 55 15 20
^ catr	2 1 -1 12
^ ce	21 18 6 16
^ cel	-13 -18 -13 -13
^ celui	-1 4 -2 -1
^ cet	-2 -4 -9 -13
^ cevin	5 0 -1 1
^ chac	20 4 8 20
^ chalumo	3 3 9 3
^ chang	-6 -5 -3 -5
^ chez	-3 2 -7 -13
^ chut	-7 -8 -6 -6
^ cinq	2 2 8 2
^ cir	3 12 3 4
^ clac	3 4 4 13
^ cloueur	2 1 5 2
^ coinc	11 2 0 3
^ col	-4 -3 -2 -3
^ com	-2 6 14 5
^ comant	-5 -5 -6 -4
^ compt	-1 0 5 7
^ con	5 12 7 5
^ consign	1 4 1 1
^ contant	4 5 12 5
^ contrer	-8 -9 -8 -9
^ cot	-5 -4 -6 -4
^ coup	-1 -3 5 -1
^ coupur	6 2 1 2
^ crev	-6 -6 -7 -7
^ cueil	1 0 5 1
^ cut	8 3 7 4
^ dan	-30 -37 -26 -29
^ de	-4 -10 1 -12
^ debouch	4 3 13 5
^ debout	-7 -11 5 -8
^ decoup	3 3 7 3
^ decoupag	1 1 5 1
^ decu	4 4 3 10
^ degresag	-6 -6 -8 -6
^ demen	-25 -18 -27 -25
^ demenag	0 1 8 1
^ demonstr	-6 -6 -10 -6
^ demontag	1 2 5 2
^ depuis	5 29 9 17
^ derier	-8 -7 -9 -7
^ derni	-4 -5 1 -5
^ des	9 23 8 6
^ desandu	1 1 7 2
^ deserbag	-6 -6 -9 -6
^ desinfect	2 2 6 2
^ deux	23 28 1 15
^ dev	11 22 8 8
^ dir	-8 -9 -8 -9
^ distribu	-9 -9 -13 -9
^ dix	5 6 14 3
^ domag	3 7 4 7
^ du	-12 -10 -11 -10
^ echard	3 4 11 4
^ el	7 16 4 5
^ ele	4 6 -17 -16
^ en	-17 -29 -15 -27
^ encor	20 30 10 46
^ enfin	0 -2 0 7
^ entre	3 3 8 8
^ epluchag	-5 -5 -8 -5
^ esai	3 3 9 4
^ est	6 -1 -2 12
^ et	-3 -12 -13 -12
^ etiset	-6 -6 -8 -5
^ etisetag	-3 -4 -5 -4
^ exersic	-4 -4 -5 -4
^ fair	-6 -5 -4 -5
^ fais	0 5 0 1
^ fatigu	-6 -6 -7 -5
^ final	-6 -7 -7 -9
^ format	-4 -4 -6 -4
^ fotocop	-8 -8 -12 -8
^ four	-7 -8 -9 -7
^ franch	11 2 3 7
^ grav	-4 -3 -5 -4
^ gros	-16 -15 -24 -12
^ hi	13 2 -1 1
^ hoy	-5 -6 -6 -5
^ i	4 8 3 13
^ ici	8 4 -4 -9
^ il	20 15 -5 -2
^ ils	10 35 8 36
^ imagin	-4 -4 -4 -4
^ imposibl	-11 -11 -11 -17
^ interd	-5 1 -6 -3
^ interdict	-1 7 -1 0
^ invanter	-12 -13 -14 -12
^ jam	-7 -6 -6 3
^ javel	2 2 6 2
^ je	-5 -8 -4 3
^ jeud	-5 -5 -5 -4
^ jol	-1 -1 5 1
^ journ	12 4 21 14
^ just	9 6 4 4
^ la	-35 -32 -32 -31
^ lavag	4 3 13 4
^ le	-23 -25 -31 -25
^ lectur	-5 -5 -6 -5
^ les	-35 -26 -35 -32
^ livreson	-17 -18 -22 -16
^ logic	-4 -5 -4 -3
^ loin	-6 -5 -3 -1
^ long	-4 -4 -5 -4
^ lui	-1 16 4 2
^ lund	-13 -13 -10 -17
^ ma	-17 6 -10 -11
^ madam	3 -5 -2 4
^ mademoisel	4 13 5 4
^ mais	17 14 8 6
^ maitr	-4 -5 -4 -4
^ maman	8 2 -1 0
^ mandolin	3 3 9 3
^ march	9 18 15 10
^ masag	-3 -3 -5 -3
^ math	-4 -1 -5 -3
^ matin	13 1 0 2
^ me	-2 10 -1 -5
^ meleur	-4 -4 -5 -4
^ mem	9 20 5 15
^ menag	-7 -7 -10 -7
^ menten	-2 -6 -5 -2
^ merc	0 5 1 1
^ mercred	3 6 2 8
^ mes	15 23 27 33
^ mesur	-6 -6 -7 -5
^ mi	7 5 2 2
^ mid	-3 -7 -2 -4
^ mis	7 8 2 3
^ mme	-9 -7 -7 -6
^ moi	-9 -14 -2 -6
^ mon	0 -10 -16 -3
^ monsieur	1 -8 -7 -6
^ mont	-4 -6 1 -4
^ motif	9 2 -1 2
^ motoculteur	4 4 11 5
^ mour	17 4 2 -1
^ my	9 5 2 3
^ ne	-14 -10 -16 -25
^ netoi	-7 -8 -6 -6
^ netoieur	-3 1 6 1
^ neuf	4 4 11 4
^ ni	-2 -6 -5 -6
^ non	-15 -19 -22 -18
^ normal	-7 -6 -8 -6
^ nous	-9 -9 -12 -9
^ nouvel	-6 -6 -7 -7
^ nuit	-7 -8 -6 -7
^ oblig	3 12 2 3
^ ojourd	2 -1 5 -6
^ oui	-1 5 -1 -1
^ pap	17 5 4 5
^ parc	5 -1 1 0
^ parel	-7 -8 -10 -3
^ parl	-11 -15 -11 -12
^ partout	0 6 1 1
^ pas	-6 -12 1 -19
^ paus	2 2 -10 -5
^ pend	5 -4 -6 -1
^ pentur	-7 -5 -4 -5
^ person	6 1 5 8
^ pes	-9 -8 -10 -8
^ pet	-2 -4 7 -2
^ petit	4 3 10 2
^ peut	-7 -7 -6 -6
^ plac	1 2 5 1
^ pleur	0 7 1 1
^ plus	-10 -5 -5 -7
^ ponseux	2 2 6 2
^ pont	1 1 6 1
^ port	-7 -7 -9 -7
^ pos	6 7 21 7
^ pot	1 3 5 1
^ pour	30 11 3 5
^ pous	19 3 1 5
^ pousier	2 2 6 2
^ premi	-4 -4 -1 -4
^ prepar	2 3 9 3
^ pris	12 3 10 4
^ puis	-1 0 5 -1
^ que	-20 -22 -20 -18
^ qui	-5 -7 -6 -5
^ rang	-19 -18 -20 -16
^ record	-3 4 -2 -1
^ reglag	-5 -5 -7 -5
^ rend	2 0 11 2
^ repondr	-4 -4 -5 -4
^ resept	-6 -6 -11 -6
^ rest	-10 -11 -13 -12
^ reten	-6 -8 -7 -6
^ reunion	-8 -9 -12 -8
^ revel	3 3 11 3
^ rien	-14 -10 -7 0
^ sac	3 2 9 3
^ sais	-5 -5 -6 -5
^ sal	5 15 4 5
^ samed	3 2 11 1
^ san	-5 -10 -10 -11
^ sandwich	-9 -11 -13 -10
^ sci	1 2 11 3
^ selon	13 9 5 6
^ ser	2 7 1 3
^ serten	-5 -4 -4 -4
^ servic	3 3 10 3
^ ses	11 4 4 4
^ seul	12 4 9 9
^ si	21 -4 1 10
^ simul	-5 -6 -6 -5
^ sinon	6 4 2 3
^ sinser	3 4 3 7
^ son	-4 0 -3 -3
^ sous	-8 -9 -8 -8
^ stag	-1 -4 -3 7
^ sup	8 10 6 5
^ sur	16 -5 2 3
^ tail	3 4 14 4
^ tap	-6 -6 -4 -5
^ tart	-4 -4 -6 -4
^ te	11 29 8 8
^ ten	1 1 4 1
^ thei	2 7 2 2
^ toi	11 12 6 6
^ tomb	6 7 20 7
^ tondeux	5 5 11 5
^ toujour	10 3 4 13
^ tour	0 0 4 0
^ tourn	3 10 3 4
^ tous	17 27 14 21
^ tout	14 27 14 28
^ trait	3 6 13 5
^ trancheux	2 1 7 2
^ travel	-4 -4 -3 -4
^ trent	6 9 9 2
^ tri	1 1 1 8
^ tro	-6 -9 -6 -6
^ trois	0 4 -3 2
^ troncon	-4 -4 -5 -4
^ trop	1 1 7 8
^ trouv	-1 -5 -6 -4
^ tu	-5 5 -7 -8
^ tuteur	3 3 -5 -6
^ un	1 -9 -21 -13
^ une	-15 -19 -16 7
^ vendu	5 3 16 5
^ vent	-9 -11 -5 -9
^ vid	2 2 7 5
^ vingt	1 5 6 2
^ visit	-10 -11 -12 -10
^ viv	6 6 5 24
^ voil	15 15 3 6
^ vous	6 3 3 7
^ wesh	1 2 3 4
^ y	31 36 20 22
^ zero	-7 -7 -8 -5
a 10	-3 -7 -10 -6
a 10h	2 2 1 9
a 12	0 -1 4 0
a 13	3 2 10 2
a 14	-4 -9 -4 -6
a 15	4 4 11 4
a 15h30	-4 -4 0 -6
a 16	-13 -13 -18 -13
a 16h	-1 -3 -5 -3
a 17	18 2 7 4
a 170	7 7 17 7
a 17h	-4 -1 -7 -8
a 18	0 -1 4 0
a 19	5 6 11 5
a 19h	-1 1 11 8
a 2	-5 -3 -2 -3
a 20	-4 -3 4 -3
a 21	4 4 15 4
a 214	4 3 3 10
a 21h	-1 -1 5 -2
a 22	-1 -1 9 0
a 23	4 0 7 2
a 23h	2 2 8 2
a 3	-6 -7 -7 1
a 4	5 5 17 5
a 5	3 1 14 2
a 5h	3 2 8 3
a 7	-13 -9 -10 -9
a 7h	-7 -7 -10 -8
a 8	-7 -8 -2 -7
a 8h30	-4 -4 -7 -5
a 9	-14 -15 -17 -15
a 9h	-11 -11 -11 -9
a 9h15	-4 -4 -4 -4
a @alone	8 1 -6 -5
a @animal	-9 -9 -9 -8
a @blood	-9 -21 -20 -13
a @blow	-10 -11 -12 -15
a @body	7 17 10 7
a @booze	-4 -3 -2 -5
a @boozeDrink	15 10 10 -2
a @bore	-9 -5 -15 17
a @charge	9 1 0 1
a @chem	20 24 30 15
a @cloth	7 19 7 8
a @cry	-22 -22 -18 -20
a @deed	8 0 6 -1
a @deep	3 -7 -10 7
a @demolish	20 -6 4 8
a @despair	-7 -29 -18 -12
a @die	-22 -15 -19 -17
a @exclude	-21 -16 -13 -7
a @fear	-17 -32 -23 -20
a @fiction	-3 -5 -9 -11
a @gear	9 12 9 6
a @given	-5 -5 5 -7
a @goback	-13 -15 -11 -8
a @grab	39 -9 1 4
a @heat	12 11 13 5
a @height	-3 -1 -7 -3
a @hide	-24 -39 -27 -17
a @hit	25 -7 -1 -6
a @hour	-8 0 17 -3
a @hurt	-3 -9 -2 -2
a @insult	27 11 11 12
a @intimate	9 16 -5 0
a @joke	-11 -7 -8 -7
a @kind	-17 -20 -14 -18
a @lgbt	-8 -7 -6 -6
a @load	33 20 35 17
a @lock	39 11 17 11
a @looks	31 11 25 16
a @love	2 -10 0 -6
a @lure	22 13 5 4
a @mate	-6 -1 -4 -6
a @me	18 5 14 31
a @means	4 5 12 3
a @mock	-20 -1 -17 -16
a @not	-4 -10 -6 12
a @nude	5 6 3 3
a @past	5 -2 0 4
a @photo	-3 -8 -8 -7
a @power	-4 -4 -5 -9
a @pressure	1 2 7 2
a @price	-6 -15 -9 -5
a @quit	-13 -3 -3 -11
a @race	9 11 6 2
a @sad	2 0 2 6
a @see	-27 -35 -36 -30
a @selfharm	0 -5 -1 -6
a @serve	22 25 5 14
a @serveBar	-3 -8 -4 -5
a @sex	3 -3 8 -1
a @sexist	-4 2 -12 -3
a @shame	-11 11 -18 -9
a @shout	-7 17 -3 15
a @smoke	-3 -17 -6 -9
a @stop	7 -3 23 -3
a @strip	11 -2 0 3
a @threat	-3 -12 -3 -8
a @throw	26 1 -10 1
a @tired	2 -10 -3 2
a @told	-2 4 -8 -8
a @touch	30 7 2 2
a @trade	11 18 9 7
a @vehicle	14 2 5 9
a @weak	-2 -4 -4 -3
a @weapon	7 -8 -9 -6
a @wound	19 4 10 0
a achev	-4 -5 -4 -5
a acus	0 5 1 1
a aid	-4 -4 -5 -4
a air	-4 -5 -5 -4
a ajout	0 11 2 3
a anbras	5 0 1 1
a anferm	7 1 1 2
a angeul	1 7 2 5
a anonc	-1 5 0 0
a antandu	1 5 1 1
a anul	-8 -8 -9 -8
a apel	-8 -6 -8 -7
a apris	-15 -18 -2 -14
a arach	4 4 12 4
a asez	16 5 5 5
a asperg	10 -2 0 1
a atandr	0 0 2 12
a atandu	-2 -6 -4 -3
a atrap	16 2 3 4
a autr	-8 -7 -6 -5
a badg	-3 -3 -5 -3
a bais	7 -5 -1 -1
a bal	4 1 1 1
a balanc	12 0 4 9
a band	6 6 17 6
a batu	-10 -6 -7 -6
a bien	-4 -5 1 -4
a bloc	9 0 1 1
a bocoup	-9 -10 -8 -9
a boir	10 -4 -1 -1
a bois	7 7 19 8
a bombard	13 2 1 3
a boucl	9 1 1 2
a bouscul	0 13 3 3
a bout	4 4 6 16
a brul	-5 -4 2 -3
a bu	2 7 0 2
a ca	6 21 17 13
a cach	-3 -6 -4 -4
a caf	0 10 -1 7
a calif	3 9 3 3
a calm	-4 -5 -4 -4
a cand	-5 -6 -6 -5
a cares	9 2 0 2
a cas	3 0 9 3
a catorz	3 -5 3 -1
a catr	-10 0 -9 -8
a caus	-2 20 -2 -4
a ce	1 -19 -16 -5
a cel	4 6 2 2
a celc	17 8 7 5
a cent	-4 -4 -4 -5
a chac	20 24 2 0
a chang	-14 -15 -17 -13
a charg	5 3 9 4
a chaud	1 1 4 1
a cherch	-5 -6 -6 -5
a choc	4 3 12 4
a chois	-9 -9 -11 -9
a cle	7 -8 -9 -5
a clef	8 1 3 3
a clous	8 0 1 2
a coi	3 -7 -6 -6
a coinc	8 2 2 2
a col	12 12 11 7
a colon	2 2 8 2
a comanc	-5 -6 -4 -4
a compt	2 5 4 9
a conf	16 3 29 9
a confisc	11 -2 1 1
a consel	1 12 2 2
a continu	0 -6 0 -3
a corig	-20 -16 -14 -14
a cot	8 16 15 13
a coudr	4 0 3 1
a coup	-4 -3 -5 -5
a couru	-4 -4 -4 -4
a coz	2 10 1 2
a crac	-11 -16 -12 -11
a crach	7 -8 -4 -3
a cre	2 10 3 3
a crev	-6 -5 -6 -5
a cri	-10 0 -3 10
a de	0 7 2 4
a dechir	3 10 4 4
a decid	3 10 4 3
a decor	1 6 1 1
a defandu	0 -1 -3 7
a defonc	-7 -5 -6 -5
a demand	13 28 20 8
a demont	9 9 21 9
a des	2 6 -3 -3
a desin	-5 -5 -7 -5
a desinfect	2 2 6 2
a deux	0 0 -4 -6
a dir	-5 -7 -5 2
a dit	0 9 -7 -8
a dix	-14 -8 -10 -12
a don	-13 -11 -2 -4
a dorm	-6 -6 -5 -5
a douz	2 2 5 2
a du	1 15 1 2
a dur	10 4 12 5
a eclat	1 -5 -4 -3
a ecras	5 2 1 1
a ecrir	6 0 1 -1
a ecrit	-4 -12 -9 -8
a encor	5 1 1 0
a enlev	1 4 1 8
a envoi	-2 -3 8 -3
a esai	9 2 4 3
a ete	-1 -2 -6 -6
a etent	4 0 1 1
a etrangl	10 3 4 3
a eu	-21 -21 -14 -13
a explic	-27 -31 -33 -29
a explos	-8 -3 -7 -6
a fail	-2 9 5 2
a fair	-2 4 -7 5
a fait	-2 0 -5 -2
a felisit	-15 -17 -9 -12
a ferm	7 -2 -1 1
a fil	1 6 3 0
a film	4 -2 -1 0
a fin	11 13 16 12
a flamb	-4 -5 -5 -4
a fondu	-5 -7 -5 -5
a forc	13 -8 1 -2
a frap	5 -5 -6 -4
a fum	-9 -10 -11 -8
a gagn	-5 -5 -6 -4
a gant	7 10 4 5
a gard	-1 -10 -10 -7
a gauch	-8 -7 -6 -6
a genoux	16 18 2 7
a gicl	2 2 7 2
a gifl	24 6 8 7
a glis	11 12 7 6
a gout	-12 -16 -10 -11
a grat	8 8 21 9
a grif	-2 -4 -9 -4
a haus	-7 -8 -6 -6
a haut	7 19 7 8
a huit	1 1 6 1
a huitr	1 2 6 2
a hurl	-7 5 -4 2
a insand	3 11 4 4
a insist	5 6 0 2
a interd	-6 -9 -9 -8
a invant	-8 -5 -5 -5
a invit	5 2 3 8
a jam	0 -7 -3 7
a janbon	5 4 14 5
a jet	14 5 0 10
a jou	-12 -11 -11 -9
a jour	-5 -5 -8 -5
a just	-14 -18 -13 -14
a la	8 7 27 6
a lais	-13 -13 19 -8
a lanc	-8 -1 -11 -9
a lav	13 6 14 8
a le	-15 -6 -12 -2
a les	-5 -5 -7 -5
a leur	-7 -4 -8 -9
a lev	6 3 8 3
a limog	1 6 2 2
a lir	-1 4 -6 -3
a lis	2 1 8 2
a lisi	3 3 6 3
a livr	3 7 5 3
a lu	-2 7 -1 0
a lui	4 -1 0 -1
a ma	-3 -10 2 11
a main	5 10 10 5
a mamadou	3 12 3 3
a mang	9 2 5 0
a me	25 6 7 20
a melang	-4 -5 -6 -4
a mem	11 8 9 16
a menac	7 12 2 3
a mes	-8 -1 -9 -2
a mid	-18 -4 -20 -7
a minuit	8 1 6 1
a mis	-4 -4 -11 -14
a mitrel	-5 -6 -5 -5
a moi	3 6 21 15
a moit	7 4 6 4
a molet	4 1 2 2
a mon	15 9 4 8
a mont	5 9 11 5
a montr	-14 -22 -19 -20
a mordu	4 4 17 6
a mort	-5 -3 -3 -1
a ne	12 12 9 6
a neuf	-6 -7 -9 -7
a nivo	6 -2 0 -1
a notr	-3 -3 -3 -5
a oblig	3 5 2 2
a ofert	-1 13 -2 0
a otoris	1 1 5 1
a oubl	5 5 5 16
a ouvert	0 -5 -16 -9
a ouvr	6 1 2 1
a pai	4 -4 -1 -1
a pain	3 4 9 4
a papi	-2 -4 -4 -3
a parl	-24 -31 -24 -14
a part	-13 -3 -9 -10
a pas	0 -10 4 0
a pein	8 12 7 17
a perdu	-8 -15 -15 -11
a person	4 1 0 2
a pet	6 -1 1 5
a peur	-5 -10 -6 -6
a pic	-9 -10 -7 -7
a pied	-14 -13 -21 -13
a pinc	5 5 -1 2
a plac	4 0 0 1
a plant	0 -3 -5 -3
a plat	0 0 6 1
a pleur	-11 -14 -10 -10
a plong	6 0 1 2
a plus	-6 -6 -6 6
a point	10 -2 -6 0
a port	10 8 19 8
a pos	15 7 1 4
a post	0 10 2 3
a pous	11 16 3 5
a prepar	-12 -12 -18 -12
a presant	-11 -13 -13 -11
a presc	-8 -6 -1 -7
a pret	-9 -9 4 -8
a prevenu	11 13 6 6
a pris	-5 -11 -10 -11
a prom	3 -6 -3 -3
a propos	3 1 -12 -7
a que	7 13 16 7
a rabes	-1 4 0 0
a racont	-19 -14 -17 -16
a racroch	6 7 8 26
a ral	-7 -7 -6 -2
a rang	1 4 5 1
a ranplac	-4 -4 -6 -4
a rapel	-11 -13 -9 -9
a recomant	9 3 3 3
a reconetr	-4 -4 -5 -4
a recu	-12 -13 -14 -11
a ref	-4 -1 -6 -3
a refer	-2 -3 -1 5
a refus	-5 -2 -9 -5
a regard	1 -7 -5 10
a regl	-10 -8 -7 -8
a rejoint	10 1 3 2
a relir	-4 -3 -5 -3
a relu	-3 -4 -4 -3
a rem	-2 -4 -2 2
a remerc	-9 -8 -9 -7
a remont	-6 0 -8 -5
a rendu	-4 -4 -4 -4
a repas	12 4 6 5
a repet	5 -2 -1 0
a replac	8 2 1 2
a repondu	-8 -10 -9 -4
a repr	-20 -19 -16 -16
a reproch	5 5 5 21
a reson	-12 -13 -10 -10
a respir	4 0 1 4
a retir	2 2 10 3
a retrouv	2 6 2 2
a revel	-6 -6 -5 -5
a ri	2 13 4 2
a rien	-3 6 -5 7
a rigol	-11 -7 -8 -7
a rinc	4 5 15 5
a roul	9 1 13 5
a ruban	6 6 16 6
a saign	12 4 9 5
a sanglot	0 6 0 1
a saut	3 1 15 3
a scotch	-4 -7 -7 -8
a secou	6 0 1 1
a seiz	-6 -7 -9 -3
a sem	2 1 5 2
a separ	-9 -8 -9 -7
a ser	-10 -12 -11 -9
a serv	-5 -3 -5 -5
a ses	0 19 -1 -4
a sign	-9 -10 -7 -7
a signal	-3 -5 -4 -5
a soign	-7 -8 -9 -7
a sort	12 13 20 9
a soud	5 5 5 2
a sour	-9 -9 -10 -8
a suiv	10 -1 2 2
a surnom	-7 -8 -6 -7
a ta	2 9 3 3
a tabac	-4 -8 -8 -6
a tabl	10 22 23 19
a tap	-13 -9 -4 -8
a te	-6 9 -2 -2
a ten	-8 -8 -11 -7
a tendu	-8 7 -6 -4
a tenu	7 -1 0 0
a tes	4 7 3 2
a test	-6 -6 -10 -6
a tir	26 -4 2 11
a tomb	-4 -4 -4 -4
a ton	13 5 4 4
a touch	-7 -14 -9 -10
a toujour	-6 -1 -5 -6
a tour	5 9 9 5
a tous	-13 -9 -12 -10
a tout	-10 0 -12 -4
a trait	-6 -1 -2 3
a travel	-4 -5 0 -3
a traver	-13 -11 -13 -12
a tri	-9 -9 -12 -9
a trois	2 6 -1 -1
a tue	-15 -15 -15 -13
a un	7 5 6 4
a une	-12 -13 -17 -21
a vapeur	2 2 5 2
a vendr	4 11 9 5
a verif	-6 -6 -6 -6
a verouil	6 -2 -1 1
a vers	-2 5 2 0
a vin	1 1 4 1
a vingt	-8 -6 -7 -8
a visit	-5 -4 -4 -4
a voir	-12 -13 -11 -12
a vol	-2 -5 -4 -3
a voulu	20 -3 0 -2
a vu	7 0 1 1
a vue	0 -1 0 7
a zero	-2 -5 -2 6
abandon	2 2 3 15
abat	-10 -11 -8 -8
abatr	-5 -7 -3 -4
abatr du	-5 -6 -5 -4
abatu	-1 -3 4 -1
abitu	5 10 9 10
abitud	13 17 15 15
aboi	2 11 1 -1
aboi @shout	1 10 2 -1
abord	4 1 8 2
abord @bore	7 4 7 4
abord @see	7 4 7 4
abord la	2 2 6 2
abord observ	7 4 7 4
abrut	1 4 1 1
absant	5 3 15 5
acarium	-5 -6 -6 -6
acent du	-3 -3 -5 -3
acept	11 -2 1 2
acept de	11 -4 2 2
achet	0 9 11 3
achet @shout	6 4 17 6
achet des	0 5 0 1
achet pour	6 4 17 6
achev	-4 -5 -4 -5
achoir est	-3 -3 -4 -3
acid	-6 -6 4 -4
acid de	3 3 6 3
acid sous	-7 -7 -8 -6
acne	1 4 1 1
acompagn	-13 -9 -13 -3
acompagn la	-5 -5 -8 -5
acompl	-5 -4 -5 -4
acord	-16 -3 -8 -11
acouch	-4 -5 -4 -4
acro	-8 -9 -9 -10
acro a	-8 -9 -9 -10
acroch	-7 -5 -8 -7
acte	-3 -3 -5 0
acteur	-5 -4 -5 -4
action	2 2 7 2
action le	2 2 5 2
activit	6 6 5 19
acuel	-18 -16 -28 -9
acuel @alone	-5 -6 -7 -5
acuel @given	4 9 4 7
acuel @i	5 10 9 5
acuel @nude	-5 -6 -7 -5
acuel @sexist	-5 -6 -7 -5
acuel a	1 1 -1 7
acuel avec	8 1 1 1
acuel de	2 3 8 3
acuel je	5 10 9 5
acuel les	-12 -12 -19 -12
acuel tout	4 9 4 7
acuel vestier	-5 -6 -7 -5
acumul	2 1 1 7
acus	-9 -2 -7 -6
acus de	-6 -1 -5 -4
adam	0 4 1 0
adieu	6 8 3 3
admir	-12 -11 -13 -11
adopt	-5 -5 -6 -6
ador	-12 -28 -2 -22
ador @me	-4 -4 -6 -4
adorant	-9 -9 -12 -9
adres	5 15 1 11
adres dan	-6 -7 -8 -6
adres et	2 4 1 1
adres la	7 16 8 16
adult	-4 4 6 -2
adult @i	-4 -4 -6 -4
adult aus	-5 -6 -6 -5
adult je	-4 -4 -6 -4
aer	6 11 12 6
afair	13 19 4 12
afair au	-5 -5 -5 -5
afair et	7 4 1 2
afectu	5 8 2 3
afich	-21 -15 -22 -10
afich a	0 -1 0 5
afich au	3 8 3 3
afich de	-5 -7 -6 -5
afich du	-7 -7 -10 -7
afich et	-3 -5 -3 -3
afil	6 5 19 6
afreux	10 -3 -3 0
africen	-4 -4 -5 -4
afro	-3 8 1 1
afut	6 7 16 7
age	0 0 4 -5
age ce	7 1 2 2
age de	-5 -1 -3 -3
agenc	-6 -6 -7 -6
agno	1 1 7 2
agno avec	1 1 4 1
agraf	7 1 3 8
agraf le	0 1 8 1
agraf puis	-5 -5 -7 -5
agreabl	-6 -1 -5 -5
agres	-7 -8 -7 -7
ah	4 9 12 15
ai	-7 -8 3 -4
ai 15	9 1 3 2
ai @adult	4 6 10 4
ai @alone	-5 1 -1 -3
ai @animal	6 -2 1 5
ai @blood	8 20 27 4
ai @blow	-7 -2 2 -6
ai @body	-27 -25 -37 -25
ai @booze	-7 -10 1 -6
ai @boozeDrink	9 20 17 5
ai @bore	-8 -15 -24 6
ai @charge	-9 -14 1 -8
ai @chem	-16 -15 -12 -15
ai @cry	-13 6 -13 1
ai @deed	-3 -4 30 -1
ai @deep	-13 -15 -6 -6
ai @demolish	-11 0 -8 -7
ai @despair	10 13 10 19
ai @die	-4 -1 -11 -3
ai @drunk	0 4 6 -1
ai @exclude	-9 -20 -6 -12
ai @fear	10 30 7 12
ai @fiction	-25 -29 -22 -17
ai @goback	10 17 18 11
ai @grab	-20 -6 17 -8
ai @heat	1 2 12 2
ai @height	6 -1 31 7
ai @hide	-3 -8 -9 -13
ai @hit	-26 -25 -24 -23
ai @hour	9 12 13 10
ai @hurt	-19 -21 -32 -23
ai @insult	0 -7 1 0
ai @intimate	2 2 7 2
ai @kind	-24 -23 -11 -22
ai @load	-1 -2 16 -1
ai @lock	8 15 17 10
ai @looks	-16 -22 -9 -15
ai @love	2 8 9 3
ai @lure	-20 -22 -22 -4
ai @machine	8 8 28 8
ai @me	5 15 5 6
ai @means	0 -1 8 -1
ai @mock	-15 -18 -16 -4
ai @not	3 2 -7 7
ai @photo	-2 -6 -2 8
ai @power	-2 -6 9 -9
ai @pressure	-4 -5 -5 -5
ai @price	-28 -33 -41 -28
ai @quit	12 30 35 18
ai @rays	-9 -9 -13 -9
ai @sad	6 7 -4 1
ai @see	-9 -23 -35 -15
ai @selfharm	5 12 4 2
ai @serve	-8 -6 8 -7
ai @sex	-14 -9 -11 -11
ai @sexist	1 1 8 1
ai @shame	-15 -15 1 -10
ai @shout	9 1 6 3
ai @smoke	-3 5 -6 -3
ai @stop	6 12 11 13
ai @strip	4 13 20 7
ai @threat	-18 4 -17 -12
ai @throw	10 7 18 1
ai @tired	1 0 15 14
ai @to	-10 -10 -14 -10
ai @told	26 10 16 18
ai @touch	-32 -30 -22 -25
ai @vehicle	3 15 8 4
ai @weapon	7 8 19 8
ai @wound	-8 -1 0 -5
ai acompagn	-12 -12 -13 -10
ai acroch	-9 -9 -13 -9
ai action	2 2 6 2
ai acuel	-9 -9 -15 -9
ai ador	12 12 32 12
ai aid	-8 -7 8 -6
ai alum	3 3 8 3
ai ances	4 3 10 3
ai anchen	3 2 10 2
ai anfourn	2 2 4 2
ai anregistr	-7 -7 -9 -6
ai antandu	9 12 9 4
ai apel	1 -4 0 11
ai aplic	6 6 15 6
ai aplod	-4 -5 -4 -4
ai apris	-19 -26 -31 -23
ai aret	4 12 5 3
ai aros	-9 -9 -11 -9
ai asist	-6 -12 -15 -10
ai atandu	-7 -14 -17 -11
ai aval	5 -4 -5 -5
ai avanc	6 0 0 0
ai balai	-22 -19 -22 -19
ai bien	3 2 0 5
ai bloc	2 11 3 4
ai branch	-2 -1 9 -1
ai bros	-6 -6 -6 -5
ai brul	-4 -3 -5 -3
ai bu	5 9 -1 1
ai cach	0 -10 -7 -5
ai cares	-10 -11 -12 -10
ai cas	-12 -6 -20 -11
ai chang	1 6 20 -2
ai cherch	-8 -15 -14 -11
ai chial	4 17 3 4
ai chois	-11 -11 -14 -11
ai cif	-4 -4 -6 -4
ai cit	4 3 10 3
ai clas	-11 -11 -13 -11
ai col	-17 -16 -25 -16
ai color	-7 -7 -12 -6
ai comanc	5 4 13 5
ai compr	-6 -5 -14 -8
ai compt	-7 -26 -30 -12
ai conduit	1 1 17 2
ai confondu	-6 -8 -7 -6
ai continu	5 9 16 6
ai control	-5 -5 -8 -5
ai corig	-14 -12 -15 -12
ai coul	2 2 7 2
ai coup	3 3 12 4
ai couru	5 -2 -4 -2
ai crev	-5 -5 -6 -5
ai cri	6 -3 -2 -1
ai cru	-5 -1 -6 -6
ai cueil	-7 -8 -8 -7
ai cur	2 2 5 2
ai de	2 8 5 2
ai debouch	2 2 7 3
ai debour	4 4 10 4
ai decap	2 2 5 2
ai decharg	1 1 4 2
ai dechir	3 9 1 3
ai decor	-6 -6 -9 -6
ai decoup	8 8 19 8
ai decouvert	-6 -5 -8 -9
ai dej	6 15 6 16
ai demand	-18 -21 -21 -1
ai demar	4 3 10 4
ai demont	1 1 7 1
ai denud	2 1 7 2
ai deplac	-4 -1 5 -1
ai depousier	-3 -3 -6 -4
ai des	24 4 14 14
ai desandu	0 -1 4 0
ai desin	-13 -15 -20 -9
ai desos	1 2 9 2
ai deux	4 11 7 5
ai distribu	-10 -11 -12 -11
ai dit	23 5 -8 3
ai don	28 9 29 9
ai dorm	3 2 4 15
ai dres	-8 -5 -15 -8
ai droit	2 8 2 1
ai du	14 51 2 11
ai ecail	2 3 6 3
ai ecout	-12 -12 -16 -13
ai ecrit	3 -11 -11 -8
ai embal	-4 -4 -3 -4
ai encor	8 1 7 2
ai envi	20 2 4 18
ai epluch	-8 -8 -13 -8
ai epong	5 3 5 3
ai esai	-2 -7 -9 3
ai esui	-3 -3 -5 -3
ai etal	2 2 7 2
ai ete	17 14 8 7
ai etiset	-4 -4 -6 -4
ai eu	8 21 13 4
ai fail	-7 -15 -9 -2
ai fait	4 -3 23 5
ai fendu	3 3 9 4
ai fin	3 7 -2 5
ai flamb	4 2 13 4
ai fondu	0 -1 -1 5
ai fum	1 10 -3 2
ai gagn	-6 -6 -8 -5
ai galer	-5 -5 -7 -5
ai gard	9 15 19 21
ai ger	4 6 10 4
ai glis	2 3 9 3
ai gonfl	-4 -5 -5 -5
ai gout	1 13 -5 1
ai grais	3 3 6 3
ai grimp	5 5 13 5
ai hat	-1 -2 -2 11
ai instal	-5 -5 -7 -4
ai interview	-8 -10 -9 -8
ai jam	0 5 0 0
ai jet	2 10 10 4
ai jou	-13 -12 -17 -12
ai jur	2 8 1 2
ai just	-18 -17 -25 -17
ai la	3 19 11 21
ai lais	3 9 0 10
ai lanc	2 3 10 3
ai lav	-1 0 7 0
ai le	9 11 -6 65
ai les	14 13 16 13
ai lev	6 6 14 6
ai lu	-27 -28 -30 -25
ai mal	8 9 -2 3
ai mang	-14 -17 -12 -11
ai manipul	0 1 8 0
ai mar	1 3 0 12
ai march	1 2 10 2
ai men	5 5 12 5
ai mentenu	7 6 18 7
ai mesur	-12 -12 -20 -12
ai meul	1 1 4 1
ai mis	-26 -36 -31 -26
ai mon	6 14 5 6
ai mont	-11 -11 -16 -11
ai montr	0 6 1 1
ai netoi	-3 -4 4 -3
ai not	-18 -20 -21 -17
ai nour	1 1 4 1
ai observ	-9 -10 -10 -9
ai oubl	-13 -14 -13 -15
ai ouvert	13 11 36 12
ai parl	3 -6 -4 -4
ai pas	-12 -15 -18 -22
ai peint	6 10 18 7
ai pendu	-4 -4 -6 -4
ai perc	2 2 7 2
ai perdu	-5 -6 -6 -5
ai pes	-16 -18 -24 -16
ai peur	12 39 12 15
ai pic	2 2 7 3
ai pleur	-5 8 -1 12
ai pli	-12 -13 -17 -13
ai plong	4 4 11 4
ai plum	0 1 6 1
ai plus	10 8 8 31
ai point	2 2 5 2
ai ponc	-3 -4 3 -3
ai port	-2 -3 8 -1
ai pos	-11 -12 -4 -7
ai pous	-8 -7 -10 -7
ai prefer	-22 -22 -21 -19
ai prepar	-4 -1 -1 -4
ai pris	-3 -7 -6 -12
ai pu	-7 -11 -10 -9
ai racl	1 2 7 2
ai racont	-8 -15 -10 -10
ai racord	7 7 17 7
ai ram	-5 -4 3 -4
ai ramp	4 4 11 4
ai rang	-15 -27 -23 -23
ai ranplac	5 4 14 5
ai ranvers	-11 -12 -10 -10
ai ras	4 4 10 11
ai rat	7 -1 2 5
ai recomant	10 1 0 0
ai recop	-10 -10 -15 -10
ai recu	34 7 6 7
ai refus	3 11 1 2
ai regard	-16 -18 -27 -9
ai regl	7 7 18 7
ai relu	1 0 -1 7
ai remont	2 2 5 2
ai rempl	-9 -11 -8 -9
ai rendu	-7 -8 -6 -6
ai rentr	3 3 7 3
ai repar	-4 -4 -5 -4
ai repondu	-12 -19 -15 -15
ai repr	-6 -8 -6 -7
ai retenu	-8 -4 -9 -3
ai retir	3 9 10 4
ai reus	4 1 11 2
ai rev	-10 -11 -11 -9
ai ri	-5 -6 -5 -5
ai rien	24 17 10 25
ai roug	-11 -15 -11 -11
ai roul	-5 -5 -4 -4
ai saut	-5 -7 -3 -4
ai scan	-9 -9 -13 -9
ai sem	-3 -4 -5 -3
ai sent	1 2 6 2
ai ser	4 4 10 4
ai serv	-5 -4 -2 -6
ai sign	-8 -9 -7 -7
ai sort	3 7 11 5
ai soud	2 2 5 2
ai soulev	4 5 14 5
ai suiv	-15 -15 -17 -14
ai supl	1 2 2 6
ai sursot	-6 -7 -6 -6
ai survel	5 5 12 5
ai tail	2 2 7 2
ai tanpon	-4 -4 -5 -4
ai tap	-12 -12 -15 -11
ai tel	6 -2 1 4
ai tenu	-18 -16 5 -13
ai test	-4 -3 -4 -3
ai tir	2 8 14 5
ai touch	-6 -5 -7 -6
ai toujour	3 3 5 7
ai tourn	2 1 4 7
ai tout	0 14 -4 2
ai traduit	-5 -5 -6 -5
ai trait	6 6 14 6
ai transport	5 5 12 5
ai travel	22 21 58 21
ai travers	1 1 4 1
ai tremp	2 11 7 4
ai tri	-13 -12 -7 -12
ai trop	2 11 3 6
ai trouv	-10 -10 -14 -6
ai un	0 39 2 2
ai une	13 14 5 14
ai usin	5 4 11 5
ai utilis	1 1 4 0
ai vendu	8 6 24 7
ai verif	-8 -8 -10 -8
ai vern	2 2 8 2
ai vers	5 4 17 6
ai vid	0 -1 8 -1
ai vis	-4 -4 -5 -4
ai visit	-4 -5 -5 -4
ai vol	4 9 3 3
ai vom	5 13 -4 2
ai voulu	7 -2 -3 -1
ai vu	11 -4 -12 2
aid	1 -6 9 -5
aid a	-7 -7 0 -8
aid ce	-5 -4 -6 -4
aid le	4 4 10 4
aid les	-4 -4 -7 -4
aid soign	18 8 13 6
aid une	-5 -5 -8 -5
aie @deed	2 8 3 3
aie @given	5 8 4 4
aie @not	2 8 3 3
aie pas	2 8 3 3
ail	-4 -4 2 -2
ail de	3 4 9 4
aim	-1 -1 -9 -3
aim @deed	4 13 1 0
aim @given	7 16 5 2
aim @hide	5 1 -1 1
aim @me	4 6 4 1
aim @not	7 16 5 2
aim bien	-7 -18 -5 3
aim la	0 5 0 0
aim les	1 11 2 2
aim me	3 6 1 1
aim pas	7 16 5 2
air	2 -11 -7 -4
air @shout	-4 -5 -5 -4
air pour	-4 -5 -5 -4
ais	-1 7 2 9
ajout	-4 12 -1 0
ajout sur	2 14 3 4
alais	-13 -19 -16 -20
alais vit	-4 -4 -5 -5
alait	3 -10 -6 0
alait @me	-3 -11 -8 -7
alait me	-3 -11 -8 -7
alait se	8 0 2 2
album	-4 -4 -5 -4
alcol	-19 -14 -24 -17
alcol @shout	-5 -6 -5 -4
alcol au	-5 -7 -8 -6
alcol des	3 9 2 3
alcol pour	-5 -6 -5 -4
ale	-2 4 9 8
ale @goback	5 10 6 13
ale @hour	1 5 5 1
ale au	-7 -7 -10 -8
ale lund	-1 4 1 0
alemand	-5 -1 4 -1
alen	1 7 1 2
aler	23 35 40 44
aler @goback	6 8 10 17
aler @not	2 2 11 2
aler @see	2 2 6 2
aler aux	6 9 1 -2
aler cherch	1 6 0 1
aler demen	3 1 3 15
aler plus	2 2 11 2
aler retour	6 6 16 6
aler voir	2 2 6 2
alez	-2 9 0 1
alfabet	-6 -6 -9 -6
align	-3 -4 -4 -3
along	17 6 15 12
along sur	6 0 -1 0
alor	17 10 22 15
alor @i	1 0 16 5
alor @one	-2 -7 -6 -5
alor ce	2 2 10 3
alor il	0 -7 -3 -3
alor ils	1 9 3 6
alor je	1 0 16 5
alor la	0 4 5 0
alor le	11 1 2 1
alor on	-2 -7 -6 -5
alor que	18 17 12 16
altern	-8 -5 -6 -5
alum	11 8 18 6
aluminium	3 4 10 4
alzem	1 1 5 1
ambul	-9 -10 -12 -10
amen	8 0 -1 0
ami @given	-5 -5 -7 -5
ami tout	-5 -5 -7 -5
amis	9 6 3 4
amortiseur	0 -1 8 1
amour	-9 -8 -11 -10
amour du	-6 -6 -6 -6
amus	6 2 -4 -4
an	-5 -11 -11 -13
an @past	-2 -6 -6 -7
an @threat	-1 -6 -4 -4
an derni	-2 -6 -6 -7
an prochen	-1 -6 -4 -4
anbalag	1 -4 -5 -4
anbalag de	-4 -5 -6 -5
anbianc	8 22 2 14
anbianc est	0 0 -1 4
anboch	4 4 22 6
anboch a	9 8 22 8
anboutelag	-5 -6 -6 -5
anbras	32 4 5 8
anbras dan	4 0 0 1
ances	3 1 19 3
ances @me	5 5 12 5
ances les	2 1 5 2
ances mes	3 3 8 3
ancesemant	1 5 3 2
anchen	5 3 21 4
anclos	0 1 4 1
anclum	1 2 5 2
and	13 14 9 21
and useles	0 6 1 1
andicap	11 9 3 4
andorm	17 11 7 15
andorm et	10 1 1 -2
androit	5 -2 -2 -1
anduit	5 5 13 5
ane	-6 0 -13 -8
ane @die	-6 -6 -6 -5
ane @me	2 5 2 2
ane @past	-6 -6 -6 -5
ane dernier	-6 -6 -6 -5
ane en	2 7 1 2
ane me	2 5 2 2
ane par	-3 -3 -4 -3
anestes	-5 -5 -5 -5
anfant	-13 -21 -12 -14
anfant a	-7 -5 -5 -5
anfant de	5 2 1 2
anfant pend	3 3 8 3
anfant se	-6 -6 -5 -5
anferm	18 -10 -11 -8
anferm dan	32 0 2 4
anferm les	-7 -7 -7 -7
anfonc	11 -1 5 3
anfonc la	7 -1 -2 1
anfourn	4 4 14 5
anfourn les	2 2 5 2
angar	6 5 6 4
ange	-4 -4 -4 -4
angeul	5 24 5 14
angeul @adult	3 14 3 3
angeul @shout	3 2 3 15
angeul @weak	3 14 3 3
angeul com	3 14 3 3
angeul pour	3 2 3 15
angle	0 4 9 2
angle @die	-5 -5 -7 -5
angle @tired	-5 -5 -7 -5
angle mort	-5 -5 -7 -5
angles	-11 -11 -13 -10
angois	5 7 5 32
angois dan	1 0 0 13
angourd	1 1 6 2
anim	6 -5 2 -4
anim @bore	4 5 12 5
anim @demolish	5 1 2 2
anim @grab	5 1 2 2
anim @me	-5 -6 -5 -4
anim @photo	4 5 12 5
anim @stop	4 5 12 5
anim a	8 5 0 2
anim me	-4 -4 -3 -3
anim telefon	4 5 12 5
anim tir	5 1 2 2
animal	-5 -6 -6 -2
animor	7 1 1 2
aniverser	-2 -6 -4 1
aniverser de	-2 -5 -4 -3
anonc	-8 -1 -9 -7
anonc et	-3 -3 -5 -4
anonc que	0 6 1 1
anorex	3 10 3 3
anpech	1 7 1 3
anploi	13 7 0 2
anploi @me	5 3 1 1
anploi me	5 3 1 1
anploi se	10 8 3 4
anpoign	4 14 5 5
anpoison	-5 -6 -6 -5
anport	3 7 4 8
anport contr	3 7 4 8
anpoul	-15 -14 -15 -13
anprent	-5 -5 -5 -4
anregistr	-10 -10 -12 -9
anregistr @me	-4 -4 -5 -4
anregistr ma	-4 -4 -5 -4
anroul	1 2 8 2
ans	6 -7 -20 -15
ans @he	-5 -7 -4 -5
ans @i	-9 -13 -13 -11
ans @me	5 0 -1 0
ans @one	3 -5 -1 -1
ans a	10 8 4 4
ans ce	-5 -5 -5 -5
ans de	0 13 4 7
ans et	10 -4 0 1
ans il	-5 -7 -4 -5
ans je	-9 -13 -13 -11
ans me	5 0 -1 0
ans on	3 -5 -1 -1
ansanbl	3 -3 -4 10
ansanbl et	-3 -5 -2 9
ansegn	2 2 7 2
ansien	4 -5 3 -2
ansien il	5 -1 1 1
ansien prenom	1 4 1 1
ansuit	-11 -7 -7 -11
ansuit @he	2 9 3 3
antand	15 21 5 5
antand @joke	8 4 3 4
antand @mock	8 4 3 4
antand rir	8 4 3 4
antand ses	-1 11 2 1
antandant	6 2 1 2
antandr	3 18 4 2
antandr ses	2 10 2 0
antandu	13 33 14 10
antandu @hide	7 1 2 2
antel	1 2 7 2
antel le	0 1 6 1
anten	-5 -5 -4 -4
anti	4 3 11 4
antier	6 12 14 7
antour	3 8 3 3
antrant	-8 0 -9 -7
antrant dan	-7 -7 -7 -6
antrejanb	13 1 3 3
antrejanb en	8 0 2 1
antren	-25 -19 -18 -18
antreneur	-1 -5 -3 -3
antrepot	1 7 6 2
antrepris	-2 3 -4 10
antrepris @i	6 2 1 5
antrepris je	6 2 1 5
antrer	-11 -4 -6 -9
antrer dan	1 0 5 1
antretien	-4 1 -7 -3
anul	-8 -8 -9 -8
anvelop	-20 -14 -22 -11
anvelop et	-3 -4 -5 -3
aparel	4 28 12 8
aparel @disabled	0 10 2 2
aparel @looks	6 18 6 6
aparel audit	0 10 2 2
aparel danter	6 18 6 6
aparel et	-3 -3 -5 -3
aparel sur	0 -1 5 1
apel	-23 -3 -21 -11
apel @adult	0 -7 -3 -3
apel @me	4 -9 -2 4
apel @shout	-4 -4 -5 -4
apel @weak	-8 -12 -8 -8
apel ca	3 8 4 9
apel chanpion	-6 -8 -5 -5
apel com	-5 -7 -5 -5
apel le	-10 8 -4 -5
apel ma	8 0 4 11
apel mon	-6 -9 -6 -6
apel par	1 4 1 1
apel pour	-4 -4 -5 -4
apelant	6 21 3 3
apelant ca	8 2 2 2
apelant la	-6 -5 -4 -4
apelant le	5 14 5 5
apero	6 21 2 6
apero du	4 13 3 4
aplic	5 4 12 4
aplic la	4 4 9 4
aplic sur	2 2 5 2
aplod	-8 -19 -12 -14
aport	8 0 13 9
aport la	9 2 1 2
aport les	9 8 23 9
aport un	-7 -7 -8 -7
aprand	11 -3 4 20
aprand @bore	1 1 2 6
aprand @not	1 1 2 6
aprand rien	1 1 2 6
aprandr	7 2 -5 2
aprandr @not	-6 -5 -6 -7
aprandr @nude	-6 -5 -6 -7
aprandr a	9 0 2 10
aprandr la	4 9 2 2
aprandr san	-6 -5 -6 -7
aprant	28 14 -2 1
aprant @me	16 0 3 4
aprant dan	14 5 4 6
aprant de	6 4 3 3
aprant majeur	-9 -8 -8 -7
aprant me	16 0 3 4
aprant se	6 4 2 1
apre	4 -2 -8 0
apre @given	-4 -5 -5 -4
apre @he	9 8 1 2
apre @hour	0 -2 -1 6
apre @i	2 -2 -2 13
apre @me	4 9 4 10
apre @shame	3 1 3 9
apre avoir	3 2 11 2
apre catr	3 1 3 9
apre ce	2 8 0 -1
apre cinq	-4 -4 -4 -4
apre dix	-8 -10 -7 -7
apre ele	8 9 5 5
apre et	7 2 3 2
apre ils	4 0 0 0
apre je	2 -2 -2 13
apre la	5 -3 -1 -2
apre le	11 10 15 -1
apre les	2 7 -1 2
apre me	4 5 3 10
apre que	0 10 2 2
apre tout	-4 -5 -5 -4
apre un	-6 -7 -7 -9
aprem	9 17 17 9
aprem ca	4 3 10 3
aprenant	1 4 0 1
apresi	14 15 3 6
apris	-32 -40 -33 -34
apris a	-20 -26 -16 -22
apris ca	-5 -5 -6 -5
apris le	-4 -5 3 -4
apris les	-7 -7 -11 -7
apris par	4 4 4 11
apris plein	-3 -3 -3 -4
apris que	-8 -8 -9 -8
aproch	-10 -15 -18 -14
aproch @not	-6 -5 -6 -5
aproch de	-5 -4 -6 -4
aproch le	-2 -7 -5 -5
apui	5 -1 17 1
apui ca	3 0 4 1
apui sur	11 8 22 9
arab	3 15 4 5
arab ca	1 4 1 1
arach	3 0 15 3
arach @me	4 -1 -1 0
arach les	4 4 11 5
arach une	-3 -3 -5 -3
arang	9 12 3 0
arbitr	-8 -11 -10 -9
arc	4 11 16 4
arc de	-3 -4 -5 -4
arc en	-1 8 -3 0
architect	-14 -14 -17 -13
architect @me	-9 -8 -12 -8
architect me	-9 -8 -12 -8
archiv	-8 -10 -10 0
archiv et	-4 -4 -5 -4
aregn	-3 -4 -3 -3
aret	-3 7 -5 17
aret @deed	1 6 2 13
aret @given	0 5 2 12
aret @not	-5 0 -3 5
aret @shout	-2 -5 -4 -5
aret ce	4 -3 1 10
aret de	3 9 9 10
aret la	7 3 5 7
aret pas	1 6 2 13
aret pour	-2 -5 -4 -5
aretant	-1 4 -1 1
argant	11 16 14 7
arier	27 21 28 16
arier @charge	16 7 2 5
arier boutic	16 7 2 5
arier de	3 2 9 3
ariv	11 5 14 19
ariv @deed	6 10 5 27
ariv @given	8 17 6 28
ariv @he	-4 -7 -4 1
ariv @not	14 14 9 42
ariv a	-1 9 13 -4
ariv avec	9 12 4 5
ariv ils	-4 -9 -3 2
ariv pas	6 10 5 27
ariv plus	9 6 5 16
arivant	-9 -11 -11 -11
arme	-5 -13 -18 -11
arme dan	4 -1 0 1
arme de	-5 -6 -7 -5
armoir @power	2 1 8 2
aros	-9 -12 -20 -10
aros au	12 1 2 2
aros la	3 2 2 9
aros les	-15 -15 -18 -14
arosoir	-5 -6 -6 -4
arsel	-13 -7 -14 -11
arsel au	-7 -8 -8 -6
art	-7 -7 -9 -7
articl	-16 -20 -17 -15
articl dan	-5 -6 -6 -5
articl sur	-6 -7 -6 -5
artific avec	2 2 6 3
as	-13 14 -3 -5
as @bore	-1 6 1 1
as @given	-6 -4 -5 -5
as @not	-3 7 0 0
as rien	-1 6 1 1
as tes	1 7 2 2
asans	2 2 5 2
asanseur	-1 -5 2 0
asard	8 0 2 2
asasin	-5 -6 -4 -4
asasinat	-3 -4 -4 -3
ascip	12 5 2 3
ascip ce	9 8 3 3
asei	-1 -7 -4 -4
aseoir	-5 -9 -3 -7
aseoir a	-6 -5 -8 -5
aser	6 2 2 2
aser vit	6 2 2 2
aseton	6 6 14 6
aseton et	2 2 5 2
asez	16 -7 -2 1
asidant	-1 -14 -17 -8
asidant de	-7 -9 -8 -6
asiet	2 6 -15 -3
asiet le	-6 -6 -8 -5
asis	-12 -7 -5 14
asis @he	-4 -4 -5 -4
asis au	-8 -8 -10 -9
asis sur	2 1 10 5
asist	-1 -9 -9 -8
asist a	-2 -9 -9 -6
asist au	-4 -4 -7 -4
asist et	1 5 1 1
asist sosial	-6 -6 -6 -5
asperg	10 -2 0 1
aspir	-13 -14 -13 -14
aspir dan	-5 -6 -2 -6
asur	-7 -12 -11 -9
at	10 4 7 18
atac	-9 -10 -10 -9
atac le	-4 -4 -5 -4
atach	9 -10 -4 -5
atach @me	-5 -7 -7 -5
atach a	17 6 15 8
atandant	-1 -7 -1 -5
atandant que	-4 -4 -3 -4
atandr	6 9 4 20
atandr @exclude	3 5 2 2
atandr @lock	3 5 2 2
atandr @me	2 5 1 0
atandr dehor	3 5 2 2
atandr mes	2 5 1 0
atandr que	1 0 1 6
atandu	-4 -17 -15 9
atandu le	5 -2 -3 -2
atandu que	-11 -11 -12 -12
atasant	-6 -6 -8 -6
atel	2 4 5 2
ateli	15 12 -2 0
ateli @i	-1 -3 5 3
ateli @me	6 1 0 1
ateli a	14 7 5 5
ateli ce	16 14 9 9
ateli de	-5 -6 -5 -4
ateli des	-4 -4 -5 -4
ateli et	-1 4 0 4
ateli je	-1 -3 5 3
ateli parc	1 6 1 1
atend	6 -1 -4 8
atend @alone	7 -2 1 1
atend @exclude	9 1 2 2
atend @lock	9 1 2 2
atend dan	-10 -10 -10 -9
atend de	1 5 2 2
atend dehor	9 1 2 2
atend derier	7 -2 1 1
atend que	-2 11 1 -1
atent	-1 9 4 15
atent @i	3 3 5 9
atent a	3 9 3 3
atent je	3 3 5 9
atrap	20 8 17 10
atrap les	4 1 11 3
atrap par	15 6 4 6
au	-8 -10 6 -9
au @alone	25 11 -2 12
au @blade	7 7 23 8
au @blood	6 -4 1 3
au @blow	15 8 22 9
au @body	18 15 19 22
au @booze	3 4 20 4
au @boozeDrink	-11 -10 -10 -9
au @bore	-13 4 -8 -1
au @charge	-3 -10 -2 1
au @client	7 0 1 0
au @deed	-7 -7 -1 -1
au @demolish	11 20 13 14
au @despair	1 7 4 14
au @die	8 4 2 -1
au @disabled	7 4 13 5
au @drunk	5 4 5 1
au @exclude	21 21 24 13
au @fear	-4 25 -3 5
au @fiction	5 6 -4 0
au @gear	-4 -5 -5 -5
au @given	0 0 4 0
au @goback	-2 -4 2 2
au @heat	3 3 21 4
au @height	-6 -7 -5 -6
au @hit	2 3 9 3
au @hour	19 17 4 10
au @hurt	15 4 16 7
au @insult	1 4 3 0
au @load	-3 -8 -10 -7
au @lock	-3 -8 -9 -6
au @looks	13 14 7 21
au @love	-11 -8 -11 -8
au @machine	10 14 25 9
au @mate	-5 -1 -5 -4
au @means	11 6 25 3
au @mock	6 8 2 3
au @nude	1 -3 -6 -4
au @past	-7 -2 -7 -7
au @photo	-10 -9 -9 -2
au @power	2 8 9 0
au @pressure	-1 -1 5 0
au @price	15 2 3 13
au @quit	10 0 0 5
au @race	2 -4 -5 -3
au @rays	-9 -7 -5 -7
au @selfharm	3 0 8 0
au @sexist	-7 -9 -11 -9
au @shame	3 11 2 3
au @smoke	2 1 5 2
au @stop	-23 -17 -18 -10
au @tired	8 15 14 21
au @to	-1 16 -4 7
au @trade	-20 -22 -22 -20
au @vehicle	1 4 5 -2
au @weak	-4 -5 -5 -4
au @weapon	6 10 40 11
au @wound	14 8 26 18
au angar	2 2 5 2
au babi	-7 -6 -6 -6
au beur	6 0 0 1
au bon	-8 -5 -5 -5
au bord	15 5 14 4
au boulot	1 4 0 1
au bout	8 15 14 21
au box	5 5 12 5
au burin	1 1 5 1
au buro	-13 -11 -14 -14
au but	-3 -4 -3 -3
au cabinet	-4 -12 -8 -9
au car	-5 -3 -4 -3
au cart	-3 -4 -4 -4
au cas	6 2 4 8
au chanti	-1 -2 -5 -3
au chifon	-4 -3 -5 -4
au chocolat	-11 -9 -7 -7
au club	-7 -8 -11 -7
au coin	11 11 5 6
au coleg	6 18 5 15
au comisariat	-5 -5 -5 -4
au compreseur	3 3 6 3
au compteur	3 3 10 3
au contrer	-10 -14 -9 -10
au coud	8 3 5 4
au coup	1 2 9 2
au cour	-4 -4 -4 -5
au couto	1 1 5 1
au couvreur	2 2 5 2
au cut	3 3 9 4
au debut	5 -1 -3 -2
au depot	0 2 9 -2
au desus	7 4 8 3
au dos	5 0 -2 0
au fer	3 2 6 3
au fond	0 0 7 -2
au fot	-8 -6 -7 -6
au foteuil	7 4 13 5
au four	-4 -4 -4 -4
au fournil	6 6 18 6
au frigo	-2 -3 -5 -3
au fusil	0 2 7 2
au garag	-3 -2 -13 -10
au gichet	-3 -5 -4 -4
au grand	3 2 10 3
au greni	0 1 4 1
au jet	5 -6 -8 -4
au journal	-6 -7 -6 -6
au jus	-6 -7 -7 -6
au labo	-12 -13 -11 -11
au lait	-10 -9 -10 -8
au lieu	-6 -6 -10 -6
au lit	12 -4 2 7
au loup	-6 -5 -6 -5
au lyc	4 13 4 4
au magasin	-12 -9 -1 -8
au march	7 11 19 7
au marto	3 3 10 3
au mauv	0 4 2 7
au micro	1 8 0 2
au microscop	-4 -4 -5 -5
au milieu	12 18 25 17
au moin	26 19 7 19
au moyen	5 4 14 5
au mur	5 18 5 6
au nez	5 6 9 19
au papi	-4 -5 -5 -4
au parc	-21 -24 -23 -20
au pied	5 3 9 3
au pistolet	9 9 23 10
au poignet	-2 1 9 1
au port	-4 -3 -1 -2
au post	4 3 10 4
au pouc	-4 -8 -8 -7
au presing	7 4 8 4
au primer	-6 -5 -7 -6
au rayon	-9 -8 -9 -7
au resiclag	-4 -4 -5 -4
au resto	6 6 15 5
au restor	7 4 12 4
au retour	5 14 6 5
au revoir	-9 -13 -10 -4
au salon	6 -1 -1 0
au sang	8 -2 3 1
au secateur	2 2 5 2
au secretariat	-8 -9 -9 -9
au sen	-7 -9 -10 -8
au servic	-5 -8 -4 -5
au simetier	9 2 1 1
au soir	14 18 1 10
au sol	-4 -10 -11 -6
au solel	-7 -7 -10 -8
au stag	10 0 0 5
au stand	1 2 7 2
au stylo	2 2 2 9
au suisid	7 0 1 -1
au tabac	2 1 5 2
au tablo	5 13 3 5
au teatr	-6 -7 -8 -6
au telefon	-18 -12 -13 -6
au tour	3 3 8 3
au travel	-4 -5 -7 -4
au treuil	2 2 5 2
au tribunal	-9 -10 -12 -9
au troisiem	0 0 6 0
au ventr	-11 3 -10 -3
au vestier	1 -3 -6 -4
au visag	20 6 4 6
au vol	-1 8 4 2
au whit	1 1 7 2
au zoo	-3 -3 -4 -3
aucun	-17 -19 -11 5
aucun @despair	3 4 3 12
aucun @gear	4 10 7 4
aucun @mock	-10 -15 -9 -10
aucun @price	-6 -6 -8 -7
aucun @threat	-4 -4 -5 -4
aucun mocer	-10 -15 -9 -10
aucun risc	-8 -10 -8 -8
audit	0 10 2 2
audit @he	-1 7 1 1
audit ils	-1 7 1 1
aur	32 1 -3 17
aur @deed	6 2 1 0
aur @despair	1 5 2 5
aur @given	6 2 1 0
aur @not	30 5 6 6
aur @told	-4 -5 -3 -3
aur bien	-6 -5 -8 -6
aur des	7 4 3 3
aur dit	-4 -5 -3 -3
aur du	12 12 8 14
aur jam	0 0 1 5
aur le	-10 -10 -10 -8
aur mieux	1 5 2 5
aur pas	6 2 1 0
aur plus	25 3 5 2
aur tue	-6 -5 -6 -5
aur une	12 3 5 5
aus	2 -4 4 2
aus @adult	8 1 10 3
aus @given	1 2 2 6
aus @i	6 18 4 6
aus @sad	1 1 1 7
aus @weak	8 1 10 3
aus bien	-2 -2 -2 4
aus com	8 1 10 3
aus et	7 -3 1 0
aus je	6 18 4 6
aus se	-5 -6 -6 -5
aut que	-4 -4 -5 -4
auto	3 2 8 2
autr	16 27 8 22
autr @i	10 10 19 6
autr @insult	-1 5 -1 -2
autr @mate	15 8 4 16
autr @to	1 6 -2 -1
autr @weak	16 9 5 17
autr chos	3 -1 -1 9
autr je	10 10 19 6
autr lyc	5 4 2 2
autr ont	2 2 2 6
autr rient	3 3 3 9
autr servic	-3 -4 -4 -4
autr si	-1 5 1 0
autr stagier	15 9 5 16
aux	-3 -7 -1 -4
aux @alone	16 20 8 13
aux @animal	-11 -12 -14 -11
aux @blade	-4 -4 -6 -4
aux @blood	14 16 5 11
aux @blow	0 -2 -5 -3
aux @body	2 12 -2 -1
aux @client	3 3 16 12
aux @cry	16 8 1 10
aux @drunk	-7 -12 -8 -2
aux @fear	-6 -6 -6 -6
aux @insult	2 2 7 2
aux @intimate	8 0 4 1
aux @looks	-6 -8 -9 -9
aux @mate	-1 -3 -5 -4
aux @not	13 7 15 8
aux @serve	24 20 14 14
aux @sexist	-2 -4 -5 -4
aux @shame	7 4 8 4
aux @tired	-7 -7 -8 -7
aux @weak	4 5 0 0
aux @weapon	-4 -4 -6 -4
aux adult	-4 -5 -5 -4
aux anfant	-5 -5 -5 -4
aux autr	9 12 6 5
aux cliant	2 3 13 11
aux cot	11 3 3 4
aux gen	2 -7 -4 -6
aux jamb	-6 -6 -6 -6
aux machin	-5 -4 -5 -4
aux manet	1 -1 8 1
aux oreil	1 4 4 1
aux petit	-4 -5 -5 -4
aux pom	-4 -4 -6 -4
aux poul	-5 -5 -7 -5
aux residant	4 10 4 4
aux siso	-4 -4 -6 -4
aux stagier	5 1 1 1
aux toilet	17 18 8 13
aux urganc	3 2 9 3
aux wc	7 1 1 -1
aux yeux	-7 -12 -8 -2
avais	0 0 -8 -4
avais 18	-6 -6 -6 -5
avais @bore	15 5 3 3
avais @deed	10 8 -1 5
avais @demolish	13 3 0 3
avais @despair	14 2 3 2
avais @fear	-14 -15 -12 -15
avais @grab	-7 -7 -6 -6
avais @hurt	4 2 3 1
avais @insult	2 7 2 2
avais @lock	4 2 3 1
avais @machine	-5 -4 -4 -4
avais @not	11 6 7 8
avais @price	12 1 -1 2
avais @quit	5 1 1 0
avais @sad	4 2 3 1
avais @sex	0 -6 -3 -3
avais @shame	13 31 13 13
avais @threat	13 3 0 3
avais @wound	13 3 0 3
avais cas	13 3 0 3
avais des	3 12 4 4
avais dix	-8 5 -4 -3
avais envi	13 4 4 4
avais facon	-5 -4 -4 -4
avais hont	10 23 9 10
avais imagin	2 1 2 9
avais just	4 7 12 5
avais la	-3 -5 1 -2
avais le	4 5 14 9
avais les	-9 -9 -3 -7
avais mal	4 2 3 1
avais mis	0 9 2 2
avais oubl	12 0 1 2
avais pas	5 0 3 6
avais peur	-14 -15 -12 -15
avais plein	-10 -9 -14 -9
avais repondu	4 4 2 2
avais rien	3 5 1 1
avais un	-5 8 7 0
avait	12 1 17 12
avait 240	-6 -5 -5 -5
avait @alone	2 1 5 1
avait @boozeDrink	8 9 4 5
avait @deed	18 14 23 13
avait @despair	-22 -22 -20 -19
avait @fear	-6 -6 -6 -6
avait @given	11 1 6 4
avait @grab	10 2 0 3
avait @heat	5 5 10 5
avait @hide	7 5 7 26
avait @lure	7 5 7 26
avait @not	-9 -9 -3 -9
avait @to	-7 -6 -7 -7
avait @told	6 2 16 10
avait coul	5 5 10 5
avait de	-1 -2 -1 5
avait des	1 6 2 2
avait dit	4 2 16 9
avait du	3 -2 5 0
avait la	1 2 5 2
avait le	13 1 0 2
avait mis	5 4 8 4
avait pas	3 1 7 4
avait person	-7 -6 -7 -7
avait peur	-6 -6 -6 -6
avait plus	-5 -5 -2 -6
avait prom	7 5 7 26
avait que	3 3 11 3
avait reson	-16 -16 -13 -13
avait son	2 11 3 3
avait tout	8 -1 1 1
avait trop	2 2 6 2
avait un	2 3 5 1
avait une	-7 -9 -7 -7
aval	13 4 10 -6
aval de	2 1 10 2
aval plein	5 0 -3 0
avanc	24 13 14 11
avant	-9 1 -9 -6
avant @body	3 2 13 4
avant @given	-4 -5 -5 -4
avant @hour	3 6 6 2
avant @me	-3 -5 -3 -3
avant bras	3 2 13 4
avant chac	4 9 5 10
avant de	0 10 -11 7
avant dix	1 6 -1 1
avant la	-5 -6 -3 -3
avant le	-9 -9 -8 -10
avant mem	-1 0 -4 -3
avant que	12 10 10 7
avant tout	-4 -5 -5 -4
aveant	4 7 5 5
aveant @deed	-1 4 4 0
aveant @given	-1 4 4 0
aveant @not	1 6 9 2
aveant pas	-1 4 4 0
avec	-3 -3 0 -10
avec @alone	-4 -4 -5 -4
avec @given	-5 -2 -6 -5
avec @hour	-5 -6 -6 -5
avec @me	2 9 -12 4
avec @shame	-4 -5 -5 -4
avec bocoup	-4 -5 -4 -3
avec ca	1 -6 -2 -4
avec catr	-4 -5 -5 -4
avec chlo	-3 -4 -5 -4
avec de	-8 -18 -15 -12
avec des	9 21 -2 2
avec deux	-4 -4 -5 -4
avec douz	3 4 13 4
avec du	2 -7 -17 -9
avec ecrit	3 8 3 3
avec eux	-1 8 13 8
avec ine	-8 -8 -11 -5
avec la	-7 -15 9 -12
avec le	4 -9 33 -4
avec les	-19 -2 -3 -16
avec lui	34 30 18 13
avec ma	-7 -6 -6 -7
avec me	9 -4 0 0
avec mes	-7 9 -2 8
avec moi	10 25 0 2
avec mon	1 -9 -8 3
avec paul	-4 -4 -5 -3
avec qui	6 19 10 21
avec ses	13 11 2 8
avec son	13 -7 -7 -4
avec tout	-5 -2 -6 -5
avec un	19 13 13 5
avec une	-31 -25 -37 -30
avion	-6 -6 -7 -5
avis	-14 -16 -15 -14
avis sur	-8 -11 -8 -7
avocat	-16 -17 -15 -14
avoir	17 13 9 25
avoir @bore	5 2 9 2
avoir @deed	2 1 4 11
avoir @me	3 17 4 5
avoir @see	2 2 9 2
avoir a	10 -1 0 -1
avoir chois	4 4 4 13
avoir de	4 2 4 9
avoir des	4 0 1 1
avoir mon	2 13 4 4
avon	-6 -6 -8 -6
avou	7 1 5 8
avril	-8 -9 -8 -7
bab	-4 -5 -4 -4
babi	-10 -9 -9 -9
babi fot	-10 -9 -9 -9
bac	5 -3 12 -1
bac a	5 1 5 2
bac de	7 0 2 1
bac pro	-5 -5 -6 -5
bach	10 14 10 7
badg	-23 -13 -27 -14
badg @one	-3 -3 -5 -3
badg avec	-5 -8 -6 -6
badg et	0 8 1 2
badg on	-3 -3 -5 -3
baf	13 3 3 4
bagar	-10 -14 -12 -11
bagar @hide	0 6 1 1
bagar entre	0 6 1 1
baget	-2 -2 6 -1
baget avec	2 2 5 2
bagnol	-4 -4 -1 -3
bai	1 1 1 5
bai vitr	1 1 1 5
bail	-6 -6 -5 -5
bain	-1 -5 6 -4
bain @to	-6 -7 -9 -6
bain direct	-6 -7 -9 -6
bais	21 14 13 8
bais et	7 8 5 5
bais le	11 -3 6 2
bais les	0 5 1 1
bal	3 -11 -20 -13
bal dan	10 3 2 3
bal sur	-5 -5 -6 -5
balai	-9 -15 -16 -14
balai et	-5 -5 -7 -5
balai les	-19 -18 -24 -17
balanc	10 -4 -4 1
balanc @given	4 -6 -1 -2
balanc a	0 10 2 3
balanc des	-5 -3 -4 -4
balanc son	2 -1 1 6
balanc une	5 0 1 1
balen	3 10 4 4
balis	-3 -3 -4 -3
balon	-7 -5 -6 -9
balon de	4 7 11 4
banan	-7 -5 0 -4
banboul	0 3 1 1
banc	-8 -10 1 2
banc avec	-4 -5 -7 -4
band	5 6 23 7
band @given	4 3 9 4
band tout	4 3 9 4
banset	12 10 6 6
baptem	22 6 7 8
bar	-1 -7 4 -6
bar de	7 -1 1 1
barb	-4 -5 -5 -4
barbi	-2 0 4 0
barier	-11 -13 -9 -10
barier et	5 4 13 5
barman	3 25 3 7
barman @drug	3 14 5 5
barman @me	-5 -6 -6 -5
barman me	-5 -6 -6 -5
barman snif	3 14 5 5
bas	8 11 -10 -8
bas @he	0 4 7 6
bas @i	-6 -4 -6 -5
bas avec	-8 -5 -8 -7
bas et	8 10 4 5
bas ils	0 4 7 6
bas je	-6 -4 -6 -5
bas longtanp	11 4 3 4
baset	10 24 31 11
baset @deep	3 9 3 3
baset @despair	3 9 3 3
baset sont	1 5 1 1
baset sur	0 0 7 0
baset trou	3 9 3 3
basin	12 1 18 6
bat	-16 -23 -25 -2
bat les	-3 -3 -5 -3
batel	-5 -7 -6 -5
batel de	-5 -6 -5 -5
bater	0 -1 11 1
bater etait	-4 -4 -6 -3
bateur	-11 -11 -13 -10
bateur @hit	-4 -3 -4 -3
bato	0 1 8 1
baton	3 5 17 5
batr	-5 -5 -4 -4
batu	-24 -10 -12 -15
batus	2 16 1 3
batus sur	1 5 1 2
bav	-7 -7 -6 -7
bd	-4 -4 -4 -3
beau	-15 -14 -15 -17
beau @home	10 2 2 2
beau @kin	10 2 2 2
beau @to	10 2 2 2
beau per	10 2 2 2
beb	9 4 -4 -4
beb cand	10 3 4 4
beb dan	5 0 -1 1
beb de	-5 -5 -5 -4
beb qui	4 -4 -3 -2
begai	-4 5 -3 -4
begai @he	-9 -12 -8 -9
begai ils	-10 -15 -9 -10
begnad	5 5 15 6
begnoir	-4 -5 -5 -5
begnoir en	-4 -5 -5 -5
beign	9 3 3 3
bel	-13 5 -7 -9
bel @home	7 2 2 3
bel @hurt	-1 6 3 1
bel @intimate	-4 8 0 1
bel @kin	7 2 2 3
bel @to	7 2 2 2
bel mer	7 2 2 3
bel voix	-6 -8 -7 -6
ben	6 5 6 -2
ben a	5 -3 -3 -1
ben non	-9 -8 -7 -10
berc	-3 0 -4 -2
berg	-2 2 18 3
berg @i	4 4 11 4
berg je	4 4 11 4
besoin	26 17 17 8
besoin de	12 17 13 7
besoin la	6 1 1 1
bet	6 20 10 25
bet a	3 1 3 13
betis	4 8 4 9
beuh	-1 8 1 2
beur	8 1 8 3
biantot	15 -1 1 -2
bib	6 5 17 5
bib qui	4 4 12 4
bibliotec	-5 -5 -6 -6
bibliotecer	-5 -6 -6 -5
bich	2 5 4 2
bid	0 6 0 1
bidon	4 13 6 5
bidon de	3 8 4 4
bien	-17 -19 -13 -3
bien @blow	1 0 5 1
bien @body	-4 -3 -4 -3
bien @charge	-7 -5 -5 -4
bien @deed	8 8 8 -2
bien @exclude	5 3 8 4
bien @given	-1 -5 -11 -11
bien @he	3 12 3 -1
bien @height	4 -1 1 1
bien @hide	3 2 8 10
bien @i	3 2 7 2
bien @not	5 5 -2 10
bien @nude	5 3 5 18
bien @told	-2 -3 -2 5
bien afut	3 3 7 3
bien aim	1 5 0 0
bien ce	7 0 1 0
bien dit	-4 -4 -6 -4
bien et	-7 -1 -4 -1
bien fait	4 -1 1 1
bien il	3 12 3 -1
bien je	3 2 7 2
bien la	7 2 3 6
bien le	7 7 9 16
bien mais	4 4 5 14
bien pas	0 2 -6 -7
bien que	3 2 3 9
bien rang	-6 -4 -4 -4
bien san	5 3 5 18
bien voulu	-6 -5 -8 -6
bier	1 9 11 2
bier a	2 7 4 3
bier de	2 7 -1 2
bijouter	16 4 2 5
bilan	-3 -11 -10 -12
bilan ce	-9 -10 -10 -11
bilet	-2 2 6 -1
bilet de	-5 -5 -8 -5
bileter	-4 -4 -6 -4
bilig	4 4 11 4
binom	-6 -8 -7 -6
binom et	-4 -5 -4 -4
bio	3 8 4 9
bis	-3 -7 -5 -5
biscuit	-12 -13 -14 -11
bisou	12 -4 -2 0
bisou dan	7 1 1 2
bizar	9 23 2 0
bizar le	1 8 1 2
bizutag	15 -4 0 2
blagu	-8 -3 -16 -13
blagu @insult	-4 -6 -4 -5
blagu @sad	-4 -6 -4 -5
blagu de	1 12 3 3
blagu du	-3 -1 -6 -6
blagu nul	-4 -6 -4 -5
blagu prefer	-6 -14 -8 -8
blagu sur	-2 11 1 1
blanc	-7 5 -12 -6
blanch	-9 -12 -9 -1
bles	-12 -6 -15 -9
blesur	-10 -10 -11 -10
bleu	-6 -10 10 -5
bleu enorm	3 2 5 2
bleus	38 6 8 9
bleus ca	11 2 3 3
bleus et	15 5 6 6
bleus partout	8 2 3 3
blind	-8 -8 -10 -8
bloc	12 3 10 0
bloc @deed	-6 -6 -7 -6
bloc @he	4 8 6 4
bloc dan	10 0 1 2
bloc la	9 1 2 2
blous	2 5 -1 -1
blous @he	8 8 4 5
blous a	0 7 -1 1
blous il	8 8 4 5
bobin	-4 -5 -5 -4
bocal	1 0 8 0
bocoup	-18 -14 -14 -19
bocoup de	-11 -14 -11 -11
bocoup et	-4 -4 -4 -3
bodeler	-3 -4 -4 -3
bodri	4 4 9 4
boeuf	-6 -5 -8 -5
bof	10 9 9 26
boir	9 3 -4 1
boir le	-5 -8 -3 -5
boir un	11 1 2 7
boir une	1 7 -1 1
bois	-9 -15 5 -11
bois @bore	-10 -9 -9 -8
bois @me	-5 -5 -4 -4
bois @not	5 2 1 0
bois boug	-4 -4 -5 -4
bois mon	-5 -5 -4 -4
boit	-10 -1 -3 -12
boit @alone	-7 -7 -8 -6
boit @booze	2 2 12 3
boit @deed	-5 -2 -6 -4
boit @he	0 7 0 1
boit a	-3 0 -11 -5
boit de	9 2 16 4
boit et	-5 -6 -5 -3
boit ferm	-4 -4 -5 -3
boit ils	2 9 2 3
boit jaun	2 2 12 3
boit plus	-4 -5 -5 -5
bol	-1 -2 -1 8
bomb	-19 -6 -19 -15
bomb de	-6 -6 -6 -5
bombard	9 -3 -2 -1
bombard de	12 1 0 2
bon	6 -5 -18 -13
bon @alone	8 7 4 4
bon @deed	12 3 3 3
bon @despair	-12 -5 -11 -16
bon @goback	6 1 1 0
bon @he	3 5 3 3
bon @hour	-5 -8 -12 -13
bon @kin	1 -1 2 8
bon @price	23 7 9 9
bon @quit	6 1 1 0
bon @shout	3 13 4 4
bon @tired	-12 -11 -11 -16
bon a	0 8 2 1
bon androit	-8 -5 -5 -5
bon camil	-5 -4 -4 -4
bon de	-8 -3 -7 -6
bon fatigu	-12 -11 -11 -16
bon journ	-17 -15 -15 -17
bon not	15 4 6 6
bon pour	3 14 4 5
bon que	1 6 2 2
bon sen	-4 -4 -4 -4
bon umeur	-4 -4 -4 -3
bonbon	-5 9 0 -1
bonet	2 14 2 7
bonet de	5 14 4 5
boneur	-14 -12 -16 -12
bonich	8 25 8 8
bonjour	-19 -9 -18 -12
bonjour a	-8 -11 -9 -9
bonjour ce	1 6 1 -1
bonjour et	1 3 2 5
bonsoir	-9 -9 -10 -8
bonsoir a	-9 -9 -10 -8
bord	14 2 21 4
bord de	15 10 21 10
bordur	-1 2 5 8
born	4 3 11 4
bot	7 9 25 7
bot de	0 0 15 2
bouboul	5 16 5 5
bouboul mem	4 12 4 4
bouch	10 5 8 -3
bouch @deed	-8 -7 -8 -7
bouch @machine	-4 -4 -4 -4
bouch @me	5 0 3 0
bouch @shout	0 6 1 1
bouch decoup	-4 -4 -4 -4
bouch le	7 6 2 3
bouch pour	0 6 1 1
boucher	-5 -5 -6 -5
bouchon	-10 -13 -3 -9
bouchon de	-10 -12 -10 -9
boucl	27 8 7 19
boucl dan	22 1 4 5
boug	3 5 1 6
boug @deed	6 1 3 7
boug @given	6 1 3 7
boug @load	1 7 2 2
boug @not	5 -1 1 5
boug @shout	1 7 2 2
boug les	-2 5 0 0
boug pas	6 1 3 7
boug selon	-4 -4 -5 -4
boug ton	1 7 2 2
bouil	4 1 5 2
bouil a	5 1 3 2
boul	-12 -15 -15 -1
boul au	-14 -15 -10 -5
boul dan	0 4 1 5
boul de	-11 -13 -14 -11
boulang	-18 -17 -23 -17
boulang @deed	-8 -8 -7 -7
boulang @hour	-4 -4 -5 -4
boulang @i	-7 -8 -9 -7
boulang @me	3 6 1 2
boulang comanc	-4 -4 -5 -4
boulang je	-7 -8 -9 -7
boulang me	3 6 1 2
boulanger	-9 -10 2 -9
boulet	9 22 8 14
boulet @shout	4 4 4 9
boulon	14 3 9 5
boulot	2 -3 12 3
boulot de	-5 -6 -3 -5
bour	-9 2 -12 -8
bour @he	1 7 2 2
bour de	-9 -12 -10 -9
bour il	1 7 2 2
bourag	-6 -6 -6 -5
bouscul	9 24 6 8
bouscul @exclude	5 0 1 1
bouscul @selfharm	5 0 1 1
bouscul expre	5 0 1 1
bouset	-5 -6 -6 -6
bout	1 15 18 25
bout de	-6 6 2 -6
boutel	3 22 4 3
boutel @deed	-4 5 -7 -3
boutel @despair	-4 5 -7 -3
boutel @height	-4 5 -7 -3
boutel @means	-4 5 -7 -3
boutel @throw	-4 5 -7 -3
boutel @tired	-4 5 -7 -3
boutel de	3 6 10 4
boutel sur	8 3 5 4
boutel vid	-4 5 -7 -3
boutic	8 7 7 0
boutic @alone	1 1 4 1
boutic @charge	1 1 4 1
boutic @fiction	10 4 10 5
boutic @given	2 2 6 2
boutic @i	-2 -1 -4 -2
boutic @sad	1 1 4 1
boutic a	-2 4 -3 -1
boutic je	-2 -1 -4 -2
boutic rido	10 4 10 5
boutic seul	1 1 4 1
bouton	-8 -9 -10 -14
bouton @booze	-4 -3 -2 -3
bouton @cry	-4 -3 -2 -3
bouton @hurt	-4 -3 -2 -3
bouton @shout	5 5 11 5
bouton a	-7 -6 -8 -6
bouton de	7 1 10 3
bouton pour	5 5 11 5
bouton roug	-4 -3 -2 -3
box	8 6 17 7
bracag	3 -4 -5 -3
brail	1 14 3 4
branch	-2 -1 22 1
branch @alone	2 2 5 2
branch dan	3 4 10 4
branch deux	2 2 5 2
branch la	-4 -5 -5 -5
branch le	4 4 8 4
branch les	1 2 7 2
branch une	-3 -3 -5 -3
brand	13 0 3 3
bras	47 4 26 10
bras @exclude	4 1 1 2
bras @one	5 1 -2 1
bras avec	-5 -3 -3 -3
bras en	-3 -2 4 -1
bras jusc	5 0 -1 1
bras le	6 0 1 1
bras on	5 1 -2 1
bras qui	1 1 6 1
braselet	-1 11 1 1
braselet et	0 8 2 2
braser	2 8 -1 2
bravo	-10 -11 -9 -8
breb	2 1 12 2
bretel	6 -1 -1 0
brid	-3 -5 -3 -3
brigad	0 5 1 1
brioch	-12 -10 -10 -10
brioch et	-5 -4 -4 -4
bris	-9 -10 -10 -8
briset	21 2 0 4
brochet	-4 -5 -6 -4
brochur	-1 -1 -3 5
broi	2 2 7 2
broieur	-2 -1 4 -1
broieur une	3 3 9 3
bros	-8 -10 -12 -10
bros la	4 4 9 4
bros le	-7 -7 -12 -7
brouet	6 12 12 7
brouet plein	3 3 9 3
bruit	-8 1 -6 -5
bruit @given	1 0 -2 5
bruit de	3 18 3 3
bruit pend	-7 -7 -7 -7
bruit tout	1 0 -2 5
brul	16 0 12 1
brul @exclude	7 1 -2 1
brul @selfharm	7 1 -2 1
brul au	-3 0 5 0
brul avec	21 3 4 6
brul expre	7 1 -2 1
brul le	-5 1 10 1
brul leger	-5 -4 -4 -4
brul les	-4 -4 -5 -4
brulur	0 0 5 1
brulur au	1 2 6 2
bruno	-1 -5 -3 -4
bu	9 30 -2 6
bu du	3 10 -1 3
bu et	5 12 9 6
buch	5 5 14 5
bug	-9 -10 -9 -8
bungalow	0 -4 -7 -4
burin	5 4 13 4
buro	-18 -7 -35 -13
buro @he	-1 5 1 0
buro @i	4 2 8 3
buro @one	-4 -5 -7 -4
buro a	-11 -8 -16 -11
buro avec	0 -6 -6 -4
buro ce	-2 2 -5 -3
buro des	3 9 3 3
buro et	6 2 0 -1
buro je	4 2 8 3
buro la	-5 -6 -5 -5
buro on	-4 -5 -7 -4
bus	-12 -9 -25 22
bus @goback	0 0 -1 6
bus @i	-4 -5 -5 -5
bus @not	2 2 2 9
bus @nude	2 2 2 9
bus aler	0 0 -1 6
bus avec	-5 -5 -7 -6
bus de	0 0 5 0
bus du	4 0 1 6
bus et	-4 -3 -4 2
bus je	-4 -5 -5 -5
bus san	2 2 2 9
but	0 -4 -3 -2
buv	-6 -7 -6 -6
ca	10 6 -5 8
ca @alone	7 33 5 12
ca @blood	9 1 4 1
ca @blow	6 1 1 1
ca @body	31 -6 -2 1
ca @charge	1 0 7 10
ca @deed	12 12 10 13
ca @demolish	2 7 2 2
ca @despair	11 17 4 6
ca @die	-13 -8 -3 -6
ca @drug	9 4 0 2
ca @drunk	-20 -13 -17 -18
ca @exclude	-8 -8 -10 -5
ca @fear	8 -1 0 -1
ca @fiction	8 1 2 1
ca @given	13 20 1 4
ca @goback	8 22 5 9
ca @grab	13 4 11 14
ca @he	-4 -7 -8 -6
ca @heat	2 6 7 1
ca @height	3 9 2 -6
ca @hide	1 8 -4 -4
ca @hit	16 2 5 2
ca @home	-18 -10 -11 -11
ca @hour	-4 1 -5 -10
ca @i	11 7 2 -5
ca @intimate	12 -1 2 11
ca @joke	-7 -12 -8 -8
ca @kin	-21 -13 -15 -14
ca @kind	24 1 -1 4
ca @lgbt	-4 -4 -4 -3
ca @load	2 5 10 8
ca @lock	-3 -3 0 7
ca @looks	-12 -11 -8 -3
ca @machine	-2 7 8 15
ca @mate	5 -11 -6 -5
ca @me	-23 -12 -16 24
ca @mock	6 -10 -3 1
ca @not	-3 1 -7 6
ca @price	8 5 1 0
ca @quit	9 -3 -1 4
ca @race	-4 -4 -5 -4
ca @selfharm	0 7 4 1
ca @serve	-2 26 -5 -2
ca @serveBar	6 2 1 2
ca @sexist	15 -7 9 5
ca @shame	3 4 2 1
ca @shout	9 13 0 0
ca @smoke	10 14 11 7
ca @threat	1 15 12 3
ca @throw	-6 0 -3 -6
ca @tired	4 6 2 2
ca @to	-9 -7 -7 -7
ca @touch	7 -2 -2 -1
ca @vehicle	6 36 4 5
ca @weapon	23 4 3 6
ca @wound	43 20 22 15
ca a	3 0 11 1
ca alait	-1 -2 1 8
ca ariv	9 -2 -1 -1
ca bizar	7 7 4 4
ca blagu	-8 -15 -9 -9
ca bot	3 7 2 3
ca brul	0 6 -1 1
ca cabin	-6 -6 -7 -6
ca cag	-6 -6 -10 -6
ca calm	8 -2 -1 0
ca camionet	1 4 1 0
ca cas	3 8 3 3
ca caset	3 9 3 2
ca ce	22 4 13 9
ca cogn	10 1 2 0
ca comand	2 3 2 13
ca cri	4 -2 -2 -3
ca de	5 15 5 5
ca dechir	-7 -9 -6 -7
ca deviant	2 -3 -5 -2
ca don	0 9 1 1
ca drol	20 6 4 7
ca dur	2 2 2 8
ca en	6 1 1 0
ca envoi	-9 -11 -8 -9
ca et	-1 -7 0 -3
ca exist	-8 -9 -2 -8
ca facon	0 10 2 2
ca fait	5 10 3 -5
ca faut	8 0 2 1
ca fem	3 -5 -2 -2
ca fer	-1 -2 -6 -8
ca fin	-4 -5 -5 -1
ca fum	3 5 9 4
ca gard	0 0 5 1
ca je	11 7 2 -5
ca larbin	-1 6 0 0
ca le	7 2 2 2
ca les	-5 -7 -5 -5
ca main	42 4 7 10
ca maman	-9 -4 -5 -5
ca mar	13 2 3 4
ca me	-23 -12 -16 24
ca mer	-9 -7 -7 -7
ca mont	1 2 6 2
ca ne	-13 -13 -9 2
ca normal	-4 -4 -4 -3
ca pas	-3 1 -7 6
ca pes	-8 -7 -9 -7
ca pic	8 0 8 3
ca plac	3 2 14 9
ca poch	9 3 3 3
ca port	-4 -5 -5 -4
ca poubel	-7 -8 -8 -7
ca pour	6 10 3 4
ca prefer	1 7 2 2
ca puf	1 6 0 1
ca rest	12 28 10 11
ca saign	0 1 5 1
ca se	-2 6 -2 11
ca sent	-13 -3 -10 -12
ca ser	9 1 2 1
ca sert	6 17 6 6
ca sigaret	6 2 1 2
ca soulag	5 0 -3 0
ca tet	-9 -10 -7 -7
ca tout	13 3 4 3
ca tre	2 13 4 3
ca troncon	-4 -4 -6 -4
ca va	8 6 9 13
ca veut	-12 -15 -10 -11
ca vient	9 2 3 3
ca voitur	4 24 1 3
ca voix	-6 -7 -5 -5
ca vol	3 11 3 4
caban	2 -4 -5 -2
cabin	5 1 11 -2
cabin @i	-5 -4 -4 -3
cabin @one	4 4 12 4
cabin de	4 0 -1 0
cabin je	-5 -4 -4 -3
cabin on	4 4 12 4
cabinet	-7 -11 -9 -6
cabinet ce	-6 -6 -6 -5
cabl	-6 -9 -8 -8
cabl @given	-3 -3 -4 -3
cabl neuf	-6 -6 -10 -6
cach	5 28 -3 -1
cach @alone	1 8 1 1
cach @me	4 6 2 0
cach dan	-3 10 0 0
cach derier	1 8 1 1
cach le	-5 -7 -5 -5
cach mes	4 4 1 0
cach son	-4 -5 -3 -4
cach une	-1 5 1 1
cachant	2 11 3 3
cachet	33 16 9 14
cachet @shout	4 2 1 1
cachet dan	6 5 2 2
cachet de	23 9 9 9
cachet pour	4 2 1 1
cad	7 6 25 8
cad @shout	6 6 15 6
cad du	4 4 10 4
cad pour	6 6 15 6
cadavr	-10 -13 -11 -9
cadavr excis	-4 -5 -4 -4
caden	-1 -6 -9 -5
cado	-20 -16 -23 -11
cado @given	-4 -5 -8 -5
cado au	-4 -5 -6 -5
cado tout	-4 -5 -8 -5
cadr plein	1 1 4 2
caf	-10 2 -11 -3
caf @i	-5 -2 -2 2
caf @shout	-8 -8 -10 -7
caf a	-5 -6 2 -4
caf au	-5 -5 -6 -5
caf je	-5 -2 -2 2
caf pour	-8 -8 -10 -7
cafard	-7 -7 -7 3
cag	-13 -10 -12 -10
cahi	8 6 1 1
cai	13 19 -2 2
cai @i	12 4 5 4
cai avec	-3 -3 -5 -3
cai je	12 4 5 4
cais	6 5 18 3
cais 3	3 8 12 4
cais @given	3 3 13 3
cais @one	-4 -4 -5 -4
cais @shout	-6 -8 -7 -6
cais a	-7 -6 -9 -6
cais avec	3 6 2 2
cais ce	3 12 3 4
cais de	-6 -6 -8 -6
cais en	2 2 8 2
cais et	5 6 11 5
cais on	-4 -4 -5 -4
cais pour	-6 -8 -7 -6
cais tout	3 3 13 3
caisi	1 1 7 2
cal	-2 7 -6 -2
cal @me	2 7 2 2
cal me	2 7 2 2
calandri	5 11 3 11
calcul	0 4 -2 11
calecon	9 2 3 3
caled	0 6 1 1
caled @me	0 6 1 1
caled me	0 6 1 1
calif	4 13 3 4
calif de	4 13 3 4
calin	12 -6 -1 0
calm	-15 -32 -24 -22
calot	7 2 3 3
camarad	1 5 -1 0
camarad de	3 7 2 2
camil	-12 -12 -14 -12
camil @bore	-4 -4 -6 -5
camil @deep	-4 -4 -6 -5
camil @see	-4 -4 -6 -5
camil les	-3 -4 -4 -3
camil lui	-5 -4 -4 -4
camil regard	-4 -4 -6 -5
camion	3 3 6 -5
camion @given	5 1 5 1
camion @he	2 3 6 1
camion @i	-7 -7 -6 -6
camion @me	0 1 5 1
camion @not	2 3 9 3
camion @shout	-4 -4 -6 -4
camion a	1 1 4 1
camion ce	-4 -4 -6 -4
camion est	-1 8 1 1
camion et	8 11 2 5
camion je	-7 -7 -6 -6
camion le	-4 -1 3 -1
camion pour	-4 -4 -6 -4
camionet	6 12 4 1
camionet @i	-1 -6 -6 -5
camionet dan	2 2 10 3
camionet je	-1 -6 -6 -5
can te	5 0 1 1
canab	1 8 2 2
canap	-7 -6 -3 -6
canap de	2 2 6 2
canard	-16 -13 -7 -10
cand	25 20 2 12
cand @he	28 32 15 13
cand @i	11 25 -2 3
cand @one	5 -16 -8 3
cand ca	-1 -7 -8 -6
cand ce	11 3 6 13
cand ele	0 18 12 3
cand il	23 18 3 6
cand ils	11 4 3 8
cand je	11 25 -2 3
cand la	-1 -4 -6 -5
cand le	5 7 -4 8
cand les	7 -1 0 1
cand mem	-3 -2 12 0
cand mon	-1 -1 0 5
cand on	5 -16 -8 3
canet	3 12 3 4
canich	-7 4 -5 -4
canping	12 5 12 6
cantin	-7 5 -9 -6
cantin ce	2 6 2 2
cantin dan	-4 -4 -6 -4
capot	-4 1 3 -6
capot ouvert	1 1 6 1
car	3 6 10 17
car @alone	0 4 3 1
car @despair	-4 -4 -6 -1
car @he	-6 -5 -3 -4
car @i	11 2 3 5
car @load	0 1 7 1
car @not	-4 -4 -6 -1
car @past	3 7 4 6
car @shame	-4 -4 -6 -4
car @to	-4 -4 -6 -1
car ans	3 7 4 6
car deux	0 4 3 1
car je	11 2 3 5
car le	0 0 -2 5
car pag	-3 -3 -4 -3
car person	-4 -4 -6 -1
caramel	2 1 11 2
caramel a	7 7 18 7
caranten	4 4 10 4
carch	2 2 5 2
cardiac	-5 -5 -7 -5
cardiac sur	-5 -5 -7 -4
carelag	5 0 13 1
carelag a	2 2 7 2
carelet	2 2 4 2
carelet @power	2 2 4 2
carelet electr	2 2 4 2
careleur	-1 5 -2 0
cares	-2 -12 -14 -10
cares la	4 1 1 1
cares un	-8 -8 -9 -8
carim	-8 -15 -13 -11
carist	-16 -17 -16 -15
carist @me	-5 -6 -6 -5
carist me	-5 -6 -6 -5
carnet	-21 -9 -22 -15
carnet de	-4 -4 -4 1
caro	4 4 6 12
caro avec	2 2 4 2
caro du	3 3 3 11
carosi	-1 -4 -6 -4
carot	-1 -1 9 0
carot a	-6 -6 -9 -6
carot en	4 4 10 4
cart	-19 -24 -13 -19
cart @hide	-5 -6 -4 -4
cart @price	-5 -6 -4 -4
cart @shout	-3 -3 -5 -3
cart @strip	1 1 7 1
cart de	-9 -9 -8 -8
cart electron	2 2 4 2
cart enlev	1 1 7 1
cart et	-2 -2 1 -4
cart pour	-3 -3 -5 -3
cart sign	-5 -6 -4 -4
carton	-1 3 7 1
carton @deed	-6 -7 -8 -6
carton @despair	-6 -7 -8 -6
carton @height	-6 -7 -8 -6
carton @i	1 1 1 4
carton @means	-6 -7 -8 -6
carton @throw	-6 -7 -8 -6
carton @tired	-6 -7 -8 -6
carton de	-4 -4 0 0
carton je	1 1 1 4
carton ne	-8 -7 -6 -6
carton par	6 1 2 2
carton vid	-6 -7 -8 -6
cas	-6 0 -9 -5
cas de	-5 -4 -3 -4
cas du	-2 -2 -2 5
cas la	-15 -6 -20 -13
cas le	-3 -5 -7 -4
cas les	7 -6 1 -1
cas ou	8 4 5 10
cas sosial	2 8 2 2
cas un	11 3 2 3
cas une	-4 -8 -5 -5
casc	-9 -11 13 -6
casc @gear	-4 -5 -2 -4
casc @he	4 4 13 4
casc @shout	-5 -5 -5 -5
casc a	1 0 9 1
casc de	-9 -9 -15 -9
casc et	-10 -11 -16 -10
casc pour	-5 -5 -5 -5
caset	6 13 15 7
casi	9 17 7 4
catalogu	-9 -10 -11 -9
catastrof	-1 4 -2 -1
catorz	3 -5 3 -1
catorz @past	3 -5 3 -1
catorz ans	3 -5 3 -1
catr	10 14 28 33
catr @height	2 2 8 2
catr @hour	4 2 6 20
catr @i	6 5 13 5
catr @means	3 2 9 2
catr @past	7 -3 0 1
catr @price	-3 -3 1 -4
catr @shame	3 11 6 4
catr @shout	-5 -4 -4 -4
catr @threat	1 8 -2 1
catr @wound	3 1 7 2
catr ans	7 -3 0 1
catr chacun	-6 -7 -10 -7
catr couleur	-4 -5 -5 -4
catr fois	11 13 12 32
catr je	6 5 13 5
catr jour	6 3 5 24
catr langu	-4 -5 -5 -5
catr pat	2 10 1 3
catr pour	-5 -4 -4 -4
catr vingt	-4 -3 1 -2
catriem	11 13 24 14
caus	1 20 -1 -3
caus de	9 24 10 3
caus du	-9 -3 -9 -3
cav	8 -3 0 2
cav avec	-4 -3 -5 -3
ce	2 7 -5 5
ce @alone	-3 -20 -11 -8
ce @cloth	-2 4 0 0
ce @fear	11 10 4 14
ce @fiction	8 8 2 12
ce @grab	11 10 4 14
ce @hour	1 -11 4 0
ce @price	3 -1 -2 11
ce @quit	3 -1 -2 11
ce @sexist	-20 -9 -12 0
ce @to	14 15 9 11
ce @touch	11 10 4 14
ce boulot	-8 -8 -11 -8
ce buro	2 0 2 10
ce carnet	0 4 2 4
ce est	4 10 -5 4
ce etait	-10 -19 -9 -14
ce matin	9 12 21 14
ce meti	-20 -9 -12 0
ce momant	7 3 3 11
ce ne	-5 -7 -6 -6
ce que	20 19 -6 25
ce qui	11 21 2 1
ce ser	11 10 4 14
ce soir	-3 -20 -11 -8
ce soit	-5 1 -2 0
ce stag	3 -1 -2 11
ce wec	-5 -11 -10 -10
cebab	5 3 8 3
cel	-22 -14 -12 -14
cel @bore	3 1 2 8
cel @hour	-2 -4 -4 -6
cel avec	5 5 12 5
cel de	2 10 1 2
cel du	-5 -5 -5 1
cel journ	-4 -4 -5 -7
cel oneur	1 1 5 1
cel vue	-3 -3 -4 -3
celc	15 14 2 31
celc chos	5 6 4 26
celc un	16 10 5 27
celui	17 29 24 14
celui de	5 20 8 7
celui du	7 1 2 2
celui qui	2 7 1 1
celul	-4 -4 -5 -4
cent	-22 -20 -12 -23
cent fois	-6 -7 -8 -7
cent pag	-5 -6 -6 -5
cent vingt	2 7 3 3
centr	0 4 11 1
centr de	0 5 -2 0
centr esestr	2 2 7 1
ces	-15 -17 -17 -1
ces @exclude	-4 -4 -4 -4
ces march	-4 -4 -4 -4
cesier	-2 -4 -5 -4
cesier @me	5 2 1 2
cesier se	2 6 3 3
cet	2 5 -5 5
cet @alone	8 4 -2 1
cet @hour	16 7 15 8
cet antrepris	4 7 4 9
cet apre	-6 -7 -7 -7
cet fois	5 4 -2 -3
cet nuit	8 4 -2 1
cet semen	8 2 15 6
ceu	0 -5 -9 -4
ceu de	6 1 1 1
ceux	-8 -9 -11 -8
ceux qui	-4 -4 -4 -4
cevin	6 10 0 2
cevin @me	0 -3 -5 -3
cevin me	0 -3 -5 -3
chac	15 38 -2 25
chac @alone	-7 7 -3 4
chac @client	0 10 2 1
chac @hour	7 29 4 28
chac @insult	14 3 2 4
chac @lock	-4 -5 -5 -4
chac @mock	-4 -5 -5 -4
chac chanbr	-4 -5 -5 -4
chac cliant	1 9 2 2
chac ereur	14 2 2 4
chac fois	11 4 -2 -1
chac jour	-3 1 -5 -9
chac matin	12 7 4 22
chac paus	1 16 3 3
chac plat	-3 -4 -5 -4
chac rep	0 6 1 0
chac soir	-3 12 2 8
chacun	16 4 -5 2
chacun a	3 0 0 5
chacun aport	-4 -5 -4 -4
chacun le	10 10 4 4
chacun son	-8 -9 -12 -9
chain	-5 -9 9 -4
chain a	-6 -7 -10 -7
chain du	2 1 9 3
chain pend	3 2 11 3
chais	5 10 -14 22
chais @touch	1 0 4 0
chais a	-4 -6 -4 3
chais avec	14 1 2 3
chais en	-7 -5 -6 -5
chais et	5 0 1 1
chais il	-3 -5 -4 -4
chais pos	1 0 4 0
chaleur	-6 -7 5 -4
chalumo	-3 -5 11 -2
chalumo @shout	3 4 11 4
chalumo pour	3 4 11 4
champ	-6 -6 -2 -6
champ de	-6 -6 -6 -5
chanbr	7 -17 3 1
chanbr @despair	-6 -5 -5 -5
chanbr @heat	5 -6 -2 -2
chanbr @lock	-6 -5 -5 -5
chanbr @race	-6 -5 -5 -5
chanbr et	11 5 5 12
chanbr froid	5 -6 -2 -2
chanbr la	9 1 2 1
chanbr noir	-6 -5 -5 -5
chanbr sur	-7 -2 -6 -6
chang	10 1 14 2
chang @hour	-4 -5 -5 -4
chang @not	5 4 2 0
chang de	-6 4 -14 5
chang des	7 7 18 7
chang et	4 -2 1 0
chang la	7 9 7 4
chang le	0 2 15 1
chang les	-4 -5 2 -3
chang trois	-4 -5 -5 -4
chang une	-6 -5 2 -5
changant	-4 -6 -6 -5
chanpagn	8 34 7 10
chanpagn @shout	6 20 6 6
chanpagn pour	6 20 6 6
chanpion	-14 -14 -14 -11
chanson	-6 -2 -11 -4
chant	-23 -19 -21 -22
chant @given	-7 -10 -3 -7
chant tout	-7 -10 -3 -7
chantag	0 7 -2 1
chanti	24 24 27 12
chanti @he	6 8 3 3
chanti @i	-4 1 -7 -4
chanti @me	3 14 12 6
chanti @not	1 0 6 0
chanti @nude	1 0 6 0
chanti ca	5 4 2 2
chanti dan	-6 -6 -9 -6
chanti en	-4 -5 -1 -4
chanti il	6 -1 3 2
chanti ils	0 8 0 2
chanti je	-4 1 -7 -4
chanti moi	3 8 8 4
chanti par	-4 -4 -5 -4
chanti san	1 0 6 0
chapitr	-5 -5 -7 -5
chapo	3 3 9 4
char	-6 -6 -7 -6
charg	-15 -13 -1 -11
charg de	-6 -7 -3 -5
chargeur	7 4 11 5
chargeur @i	6 4 7 4
chargeur je	6 4 7 4
chariot	-9 -10 -5 -10
charlot	-11 -12 -15 -11
charlot et	-6 -7 -10 -6
charpant	5 5 16 5
charpanti	5 1 -2 1
chart	-4 -4 -6 -4
chas	-4 -3 -5 2
chas de	3 4 3 8
chat	-17 -20 -8 -17
chat @i	-13 -11 -11 -10
chat a	-7 -6 -5 -5
chat de	-4 -4 -3 -4
chat je	-13 -11 -11 -10
chat me	1 2 4 2
chat moi	-3 -3 -4 -3
chat pend	-3 -3 -5 -3
chategn	1 4 14 4
chategn en	1 4 14 4
chato	-9 -8 -10 -7
chaton	-10 -9 -12 -9
chatouil	10 0 2 2
chaud	-22 -27 -10 -22
chaud @shame	-8 -9 -8 -7
chaud dev	-8 -9 -8 -7
chaud le	-5 -5 -6 -5
chaud mais	5 11 13 7
chauf	12 7 19 8
chaus	-4 -4 -6 -4
chef	3 17 -5 -10
chef @boozeDrink	1 5 1 2
chef @bore	5 10 8 5
chef @deed	8 21 9 8
chef @deep	3 2 5 2
chef @given	3 9 3 3
chef @height	6 9 4 4
chef @hide	1 6 2 2
chef @me	7 -2 8 -4
chef @see	3 3 5 2
chef @shame	2 8 3 3
chef @shout	-13 -18 -13 -12
chef @told	1 10 3 3
chef a	-7 15 -6 -3
chef de	0 3 -11 -6
chef dit	1 10 3 3
chef est	-7 -8 -7 -6
chef etait	4 10 3 4
chef fait	3 9 3 3
chef il	0 4 -1 0
chef le	0 -5 -6 0
chef me	7 0 9 -4
chef ne	-4 -4 -3 -4
chef pour	-9 -12 -10 -8
chef regard	3 2 5 2
chef y	-4 -6 -5 -5
chemin	3 10 8 4
chemin le	3 10 5 4
chemis	-5 -12 -8 -9
chen	-9 -10 -11 -9
cher	-7 -6 -6 -6
cherch	-15 2 -25 -26
cherch @given	12 8 5 3
cherch @me	-3 0 -4 -3
cherch la	-9 -4 -8 -7
cherch le	-5 -3 -4 -4
cherch les	-5 -3 -6 -4
cherch mes	-5 -5 -6 -5
cherch ses	-1 5 -1 0
cherch un	-10 -9 -11 -9
cherch une	7 3 3 -3
cheval	1 -3 12 -1
cheval @shout	7 2 2 2
cheval ne	-4 -5 -4 -4
cheval pend	2 2 5 2
cheval pour	7 2 2 2
cheveux	3 8 4 -1
cheveux @race	-1 12 3 3
cheveux @shout	5 0 1 1
cheveux au	-4 -4 -4 -4
cheveux crepus	2 8 2 2
cheveux en	-4 -6 -5 -4
cheveux pour	5 0 1 1
chevil	-4 -3 7 -3
chevil @cry	0 1 6 0
chevil @deed	0 1 6 0
chevil @hurt	2 2 11 2
chevil @pressure	0 1 6 0
chevil au	-3 -4 -4 -3
chevil gonfl	0 1 6 0
chevr	-6 -6 -11 -6
chevr au	-5 -5 -10 -5
chez	15 0 -7 -7
chez @he	7 2 2 3
chez @me	29 10 -3 8
chez ele	7 2 2 3
chez eux	2 16 2 1
chez le	-18 -15 -5 -15
chez les	-6 -6 -6 -6
chez lui	15 -10 0 0
chez ma	2 -4 -1 2
chez moi	28 9 -3 6
chez nous	4 7 2 3
chez toi	2 9 3 3
chez un	2 2 9 2
chi	3 10 4 11
chi grav	2 2 2 8
chial	0 19 2 8
chial @given	1 7 2 6
chial tout	1 7 2 6
chich	0 5 -1 0
chien @hit	-5 -4 -4 -4
chien @i	2 2 3 9
chien a	-3 -4 -6 -4
chien de	-7 -9 -5 -4
chien et	4 8 4 9
chien je	2 2 3 9
chien le	-5 -7 -5 -5
chien pend	2 3 6 2
chien sur	14 -1 1 2
chifr	-12 -12 -10 -10
chimic	-4 -4 -4 -4
chimist	-12 -13 -13 -11
chimist a	-8 -8 -10 -7
chinetoc	2 6 1 1
chiot	-7 -5 -6 -6
chirurgien	-13 -13 -15 -11
chlo	-3 -4 -5 -4
choc	-8 -8 5 -5
chocolat	-38 -42 -40 -35
chocolat @heat	-13 -13 -14 -12
chocolat @sex	-13 -13 -14 -12
chocolat chaud	-13 -13 -14 -12
chocolat de	-7 -9 -6 -7
chodier	0 1 5 1
chofeur	-1 9 -3 -1
chois	-13 -14 -20 -10
chois cet	3 3 3 8
chois la	-10 -10 -14 -10
chois le	-5 -6 -7 -5
chois les	-4 -4 0 -4
choral	-5 -5 -5 -5
chos	19 17 5 38
chos a	1 4 2 6
chos dan	5 3 2 2
chos et	-3 -5 -2 3
chos ici	4 12 4 4
chos que	15 1 4 3
choset	3 3 3 13
chosur	13 14 12 8
chosur de	2 -7 15 -2
chosur du	5 14 4 5
chosur et	10 -1 -2 7
chou	-3 -1 9 0
chouset	-5 -5 -7 -5
chrono	-6 -5 -10 -6
chronometr	-9 -8 -12 -8
chut	-14 -12 -25 -17
chut @one	-4 -6 -5 -5
chut ce	-5 -5 -4 -4
chut on	-4 -6 -5 -5
ci	2 5 3 9
ciel	-5 6 -8 -5
ciel @price	-4 -4 -4 -3
ciel @threat	-4 -4 -4 -3
ciel menac	-4 -4 -4 -3
cif	-7 -8 -10 -7
cil	-5 -6 -5 -4
cilos	-5 -7 8 -4
cilos @i	3 3 7 3
cilos je	3 3 7 3
cin	-7 -10 -10 -8
cin @me	-7 -7 -6 -5
cin me	-7 -7 -6 -5
cinc	-3 -4 5 -3
cinc @deed	-1 -1 4 -1
cinc @height	-1 -1 4 -1
cinc metr	-1 -1 4 -1
cinem	-6 -5 -8 -5
cinq	-4 1 11 -1
cinq @bore	3 2 14 3
cinq @deed	-7 -7 -11 -8
cinq @height	-7 -7 -11 -8
cinq @hour	4 2 13 12
cinq @load	-5 -7 -4 -5
cinq @looks	-6 -8 -5 -5
cinq @past	5 5 2 2
cinq @price	3 2 14 3
cinq @to	1 -1 11 1
cinq ans	5 5 2 2
cinq cilos	-6 -8 -5 -5
cinq fois	0 6 1 1
cinq heur	3 2 14 3
cinq jour	2 0 0 10
cinq metr	-7 -7 -11 -8
cinq minut	-5 2 1 -5
cintr	0 -3 -13 -6
cintr par	-5 -4 -4 -3
cinz	12 11 8 10
cinz @bore	12 3 7 4
cinz @hour	12 3 7 4
cinz @price	12 3 7 4
cinz @to	12 3 7 4
cinz heur	12 3 7 4
ciosc	0 -4 5 0
cir	6 23 17 9
cir @heat	1 1 7 2
cir @sex	1 1 7 2
cir chaud	1 1 7 2
cir les	5 14 4 5
cir ses	0 5 1 1
cit	6 5 8 7
cit @me	-5 -5 -5 -6
cit @not	2 2 3 8
cit la	8 2 8 3
cit ma	-5 -5 -5 -6
civil	-4 -4 -5 -4
ciz	-10 -11 -13 -10
ciz @gear	-4 -4 -4 -3
ciz securit	-4 -4 -4 -3
clac	-13 -5 -16 -6
clac @alone	5 -1 1 1
clac @given	-5 -5 -5 -5
clac au	-13 -6 -6 -5
clac derier	5 -1 1 1
clac des	0 10 2 2
clac en	-11 -7 -8 -7
clac la	1 6 4 3
clac sur	8 2 2 3
clac une	-11 -6 -6 -6
clair	-13 -6 -10 -10
clair et	-5 2 -2 -2
clas	-29 -34 -29 -28
clas @he	-6 -7 -10 -6
clas des	-11 -12 -12 -11
clas les	-11 -10 -11 -9
claseur	0 -1 -8 -5
clavi	-15 -15 -18 -12
cle	10 -7 0 -10
cle @i	7 0 5 1
cle a	4 7 4 3
cle dan	13 18 6 6
cle de	14 1 1 4
cle je	7 0 5 1
cle ne	-9 -7 -8 -7
cle par	-8 -7 -9 -7
clef	8 1 3 3
clemantin	-5 -5 -8 -5
cliant	-1 8 4 14
cliant @despair	3 6 7 3
cliant @drunk	-6 -9 -6 -5
cliant @fiction	2 7 2 2
cliant @gear	1 1 4 1
cliant @given	-5 -6 -3 1
cliant @he	-3 -2 -4 -4
cliant @height	-5 -6 -5 -5
cliant @i	1 9 10 3
cliant @kind	0 8 0 1
cliant @me	8 -15 -8 20
cliant @not	4 9 4 3
cliant @nude	4 9 4 3
cliant @shout	2 12 4 4
cliant @vehicle	1 1 4 1
cliant a	-23 -26 -24 -15
cliant au	-5 -5 -1 -7
cliant avec	9 3 4 4
cliant ca	-7 -8 -6 -6
cliant cart	1 1 4 1
cliant dev	-4 -5 -5 -4
cliant deven	-6 -7 -5 -5
cliant du	9 5 0 3
cliant en	3 8 3 7
cliant est	5 5 2 2
cliant et	2 6 8 9
cliant fait	-5 -6 -5 -5
cliant je	1 9 10 3
cliant me	9 -15 -8 20
cliant pour	2 12 4 4
cliant que	9 24 10 10
cliant san	4 9 4 3
cliant se	-12 -12 -11 -6
cliant sont	7 4 3 3
cliant tout	2 2 5 9
cliant voul	-6 -5 -5 -5
cliantel	1 10 2 2
clic	-5 -5 -7 -5
clic clic	-3 -3 -5 -3
clin	-2 4 0 0
clin de	-2 4 0 0
clinic	2 2 9 7
clinic @me	2 3 5 5
clinic me	2 3 5 5
clio	2 3 11 3
clio sur	0 1 6 2
cloc	10 2 3 3
clochard	1 7 2 2
cloison	5 6 14 6
cloison a	5 6 14 6
clop	9 31 20 11
clop et	2 2 8 2
clotur	-7 -9 -5 -6
cloueur	8 3 6 4
cloueur @pressure	2 1 5 2
cloueur pneumat	2 1 5 2
clous	8 0 1 2
clous sur	8 0 1 2
clown	-7 -6 -6 -5
club	-12 -14 -13 -11
club de	-9 -7 -9 -7
cm1	-4 -6 -4 -4
coach	-3 -6 -9 -5
coc	1 13 12 3
coc du	1 1 5 1
cochemar	-4 -5 -6 -4
cochon	-6 3 -7 -5
cochon de	-11 -9 -9 -9
coctel	1 0 5 1
cod	-8 -10 -1 3
cod du	5 4 12 5
coeur	-10 7 0 26
coeur @load	4 5 2 17
coeur @shout	-5 -5 -5 -5
coeur a	-5 -9 -6 -7
coeur ce	0 7 1 1
coeur et	1 8 3 2
coeur le	5 11 7 13
coeur lourd	4 5 2 17
coeur pour	-5 -5 -5 -5
coeur qui	-6 -3 -5 -3
cofr	-5 -7 -4 -7
cofr @alone	-6 2 -5 -3
cofr @deed	-8 -7 -8 -7
cofr @shout	6 6 14 6
cofr de	-5 -8 -7 -5
cofr du	11 2 -1 2
cofr ferm	-7 -5 -6 -5
cofr pour	6 6 14 6
cogn	15 -3 -1 -2
cogn le	-5 -5 -5 -5
coi	12 -6 -7 -4
coi @bore	10 2 9 12
coi @deed	10 2 9 12
coi @despair	-6 -6 -6 -6
coi @hide	-5 -7 -6 -9
coi @love	12 2 3 3
coi @sexist	12 2 3 3
coi @told	-5 -9 -8 -11
coi bon	12 2 3 3
coi dir	-5 -7 -6 -9
coi fair	10 2 9 12
coi que	-6 1 -3 -4
coi sert	-6 -6 -6 -6
coif	-8 -10 -12 -9
coifeur	-3 5 0 0
coifeur @me	-4 -2 -1 -2
coifeur me	-4 -2 -1 -2
coifeux	-1 6 -7 1
coifur	2 9 3 3
coifur ce	2 9 3 3
coin	11 9 10 29
coin @drug	-4 -5 -5 -4
coin @kind	-4 -5 -5 -4
coin calm	-4 -5 -5 -4
coinc	20 2 11 6
coinc @he	-4 -3 -4 -3
coinc dan	13 5 13 7
coinc il	-4 -3 -4 -3
coinc la	5 1 0 1
coinc le	-3 -4 -6 -3
col	-5 -6 -10 -9
col @chem	4 4 13 5
col @given	-5 -5 -7 -4
col contr	5 1 1 1
col des	-8 -8 -13 -6
col et	6 3 2 7
col le	-4 -6 -9 -5
col neopren	1 2 8 2
col sur	2 4 6 3
col tout	-5 -5 -7 -4
col une	13 1 3 3
colect	-4 -7 -4 -4
coleg	5 14 -1 16
coleg @me	3 2 1 5
coleg me	3 2 1 5
colegu	13 20 -3 10
colegu @given	2 13 4 3
colegu @hide	-4 1 -5 -4
colegu @i	4 3 6 9
colegu @lure	1 9 3 3
colegu @me	16 9 1 1
colegu @race	8 2 2 3
colegu a	4 4 4 1
colegu de	7 11 4 4
colegu et	0 -4 2 5
colegu je	4 3 6 9
colegu me	16 9 1 1
colegu qui	6 7 3 3
colegu se	-10 -5 -12 -1
coler	-12 -13 -12 -12
coler @shout	-7 -8 -8 -7
coler contr	-5 -6 -5 -5
coler pour	-7 -8 -8 -7
coli	1 8 2 2
colis	-12 -8 -15 0
colon	2 1 8 2
color	-8 -9 -15 -9
com	12 16 13 16
com @given	-10 -9 -4 -8
com @he	11 2 19 16
com @i	-1 14 4 2
com @me	1 11 3 6
com a	17 18 7 6
com apre	-10 -11 -10 -14
com au	8 9 12 5
com ca	35 13 14 1
com dan	4 2 10 3
com de	-6 -8 -3 -6
com du	0 7 -1 0
com hi	-8 -14 -13 14
com il	11 2 19 16
com je	-1 14 4 2
com la	10 7 12 15
com les	-1 11 -3 0
com ma	-10 -12 -9 -9
com me	5 0 1 1
com moi	4 24 5 5
com si	3 0 -5 5
com tous	-4 -6 -4 -4
com tout	-11 -9 -9 -9
com un	3 12 21 22
com une	-18 -11 -23 -18
comanc	-4 -4 3 -6
comanc a	-2 1 1 -5
comand	3 -4 -3 5
comand dan	-3 -3 -4 -3
comand de	1 1 6 1
comand du	-5 -5 -9 -5
comant	-10 13 -19 -19
comant @given	1 13 4 2
comant @he	-5 -10 -8 -9
comant @i	6 11 4 5
comant @me	2 24 7 7
comant @one	-16 -12 -16 -14
comant il	1 -5 -3 -3
comant ils	-6 -8 -6 -7
comant je	6 11 4 5
comant mes	4 22 6 6
comant on	-16 -12 -16 -14
comant tout	1 13 4 2
comanter	-1 12 2 3
combien	28 8 7 7
combien @he	13 5 5 5
combien de	10 7 4 3
combien il	13 5 5 5
comedien	-9 -8 -10 -8
comersial	-8 -9 -9 -9
comisariat	-5 -6 -5 -5
comod	3 3 7 3
comp	9 -2 -3 -1
compar	4 8 5 9
competant	2 0 3 14
compl	-7 -4 -7 -7
compl de	-5 -6 -5 -5
complet	3 8 13 9
complet @drunk	1 4 0 1
compos	2 2 6 2
compot	-3 -3 6 -2
compr	4 16 2 -5
compr en	-9 -10 -9 -10
compr et	1 0 8 -1
compr le	5 12 5 5
compr pourcoi	-4 -5 -6 -4
comprand	-2 -8 -6 12
comprand @bore	1 -2 2 12
comprand @deed	6 3 3 10
comprand @given	6 3 3 10
comprand @not	6 0 5 21
comprand pas	6 3 3 10
comprand rien	1 -2 2 12
comprandr	6 -5 -4 1
comprandr @not	8 -1 3 4
compren	8 6 2 2
compren @deed	5 3 1 1
compren @given	5 3 1 1
compren @not	5 3 1 1
compren pas	5 3 1 1
compres	0 0 6 0
compreseur	3 3 10 4
comprim	15 7 5 6
compris	8 1 1 2
compt	2 2 -8 3
compt @me	6 16 6 5
compt @not	0 -4 -5 -5
compt @nude	-7 -6 -7 -7
compt @shout	2 9 3 3
compt a	-5 5 -7 2
compt avec	-6 -6 -7 -6
compt bien	2 2 6 2
compt des	-2 -3 -4 1
compt jusc	2 5 1 1
compt le	3 2 9 3
compt les	1 -8 -17 10
compt pour	2 9 3 3
compt rendu	-3 -4 -6 -4
compt san	-7 -6 -7 -7
comptabl	2 3 -5 5
comptabl @me	7 4 4 13
comptabl et	1 6 1 1
comptabl me	7 4 4 13
compteur	7 5 20 6
comptoir	8 6 11 11
comptoir et	2 2 2 14
con	-3 -2 10 7
con @deed	-10 -15 -7 -11
con @given	-19 -26 -16 -13
con @me	5 4 2 10
con @not	-10 -15 -7 -11
con mon	5 4 2 10
con ou	0 5 1 0
con par	7 9 15 7
con pas	-10 -15 -7 -11
con tous	-7 -12 -8 -8
con tout	-9 -13 -9 -3
concour de	0 5 1 1
conducteur	-8 -5 -7 -7
conducteur de	-6 -6 -7 -6
conduir	-27 -23 -20 -23
conduir des	-6 -5 -5 -5
conduir la	-5 -5 -7 -5
conduir un	-7 -7 -7 -7
conduir une	3 2 9 2
conduis	-6 1 -6 -5
conduis le	-5 -5 -5 -5
conduit	-10 -6 7 -8
conduit le	2 1 15 1
conduit les	-4 -4 -6 -4
conduit un	-7 -6 -8 -6
cones	-7 -5 -8 -8
cones @deed	-5 -6 -5 -6
cones @given	-5 -6 -5 -6
cones @not	-5 -6 -5 -6
cones pas	-5 -6 -5 -6
conesant	0 -7 0 11
conf	20 12 43 21
conf la	5 5 16 6
conf le	2 0 14 3
conf que	9 -2 0 1
conferant	-9 -9 -13 -9
conferant sur	-4 -4 -7 -4
confianc	-10 -7 -4 -10
confianc un	-8 -8 -8 -8
confidantialit	-5 -6 -5 -5
confirm	-3 -6 -5 -5
confisc	7 -6 -3 -3
confisc @me	11 -2 1 1
confisc mon	11 -2 1 1
confitur	-8 -13 -9 -8
confondu	-5 -7 -6 -5
cong	8 14 17 23
cong @i	1 10 2 1
cong je	1 10 2 1
congel	2 2 7 2
consantr	-4 -4 -3 -2
consantr @given	-5 -6 -8 -6
consantr tout	-5 -6 -8 -6
consel	-13 -5 -15 -12
consel de	4 15 5 5
consel munisipal	-5 -6 -7 -5
consel un	-4 -6 -5 -4
conseler	-6 -6 -6 -6
conserv	-2 0 6 0
conserv @me	-6 -5 -5 -5
conserv me	-6 -5 -5 -5
consign	1 8 -1 -3
consol	-7 -13 -11 -9
consol a	8 1 2 0
consol pend	-5 -5 -5 -4
cont	-6 -6 -9 -6
contant	-10 -8 19 -15
contant de	-6 -6 6 -11
continu	22 1 11 -3
continu @given	6 5 9 4
continu @me	1 1 7 2
continu a	8 6 4 3
continuant	0 -5 1 13
continuant leur	0 -5 1 13
contr	17 1 -10 6
contr @me	10 18 4 34
contr la	-12 -3 -11 -16
contr le	23 -5 -6 -4
contr les	2 0 7 1
contr moi	19 27 11 42
contr nous	-5 -5 -4 -4
contr son	-7 -7 -6 -6
contr un	-3 -9 -8 -6
contremetr	16 11 7 8
contreplac	5 5 11 5
contrer	-24 -31 -22 -21
contrer @he	-8 -13 -8 -8
contrer a	-14 -16 -12 -10
contrer ils	-8 -13 -8 -8
control	-6 -6 -8 -7
control les	-5 -5 -8 -5
convant	-5 -6 -7 -7
convers	4 11 4 18
convers et	-1 -2 0 5
convers se	1 4 0 2
convoieur	6 10 11 6
copen	2 8 2 5
copen et	-2 10 2 1
copin	-1 8 -2 3
copo	-11 -11 -7 -10
copo @grab	2 2 7 2
copo @lock	2 2 7 2
copo @stop	2 2 7 2
copo @throw	-4 -4 -5 -4
copo @vehicle	-4 -4 -5 -4
copo @wound	2 2 7 2
copo coinc	2 2 7 2
copo otour	-3 -3 -6 -3
copo vol	-4 -4 -5 -4
coq	-7 -9 -8 -7
coq se	-5 -6 -5 -5
corbel	0 5 1 1
cord	-6 -10 1 -6
cord avec	-6 -6 -10 -6
cordon	10 8 22 9
cordon de	6 4 9 4
corig	-30 -29 -31 -26
corig @me	-7 -5 -4 -4
corn	-5 -5 -7 -5
cornier	2 2 7 3
corp	18 4 16 5
coset	3 8 4 4
cosmonot	0 0 6 0
costum	-9 -8 -11 -10
cot	3 -9 -4 -2
cot @client	-7 -7 -7 -7
cot @i	-4 -4 2 -3
cot @load	1 1 4 1
cot @me	-4 -4 -5 -4
cot @power	-5 -4 -6 -4
cot @trade	-5 -4 -6 -4
cot a	2 5 1 2
cot cour	-5 -4 -6 -4
cot de	6 15 5 7
cot des	-1 6 -2 4
cot du	-2 -2 -1 4
cot et	-3 -3 -5 -3
cot jardin	-5 -4 -6 -4
cot je	-4 -4 2 -3
cot pasag	-5 -5 -5 -5
cot sur	-6 -5 -6 -4
coton	-8 -7 -8 -7
cou	26 1 3 5
cou @i	4 1 1 1
cou et	5 0 1 1
cou je	4 1 1 1
cou jusc	4 0 1 1
couch	8 2 6 13
couch a	-7 -5 -11 2
couch et	4 1 5 2
coud	13 3 12 5
coud en	1 1 4 1
coudr	6 8 3 3
coul	-6 -9 -2 -7
coul @shout	-1 -4 -4 -3
coul du	-5 -4 -6 -4
couleur	-18 -21 -23 -21
couleur @one	-4 -5 -5 -4
couleur dan	-5 -5 -7 -5
couleur de	9 -2 4 2
couleur du	-4 -5 -6 -4
couleur et	6 6 14 6
couleur on	-4 -5 -5 -4
couleur par	-4 -4 -4 -3
couleur sur	-4 -4 -7 -4
couleur violet	-3 -3 -5 -3
couloir	1 7 -2 6
couloir @he	6 5 2 1
couloir @i	3 13 2 2
couloir et	5 3 8 4
couloir je	3 13 2 2
coup	-2 -5 1 -4
coup @adult	5 8 8 5
coup @given	1 2 6 2
coup @hour	2 2 4 2
coup @i	0 0 3 12
coup @shame	2 3 4 7
coup @shout	-4 0 -4 -2
coup @weak	5 8 8 5
coup au	1 6 -3 0
coup avec	-3 0 5 0
coup chou	3 5 16 5
coup com	5 8 8 5
coup de	11 -10 -19 -12
coup des	1 1 6 2
coup en	-6 -6 -4 -5
coup et	-8 -7 -8 -6
coup hi	3 2 2 7
coup je	0 0 3 12
coup la	-6 -5 -7 -5
coup le	-5 -6 -2 -6
coup les	-6 -3 -6 -5
coup moin	-7 -7 -6 -6
coup pour	-4 0 -4 -2
coup sur	7 4 6 4
coup un	-4 -4 -4 -3
coupur	5 8 4 1
coupur sur	7 1 -1 1
cour	-1 4 15 15
cour @not	1 1 6 7
cour @shout	1 4 3 1
cour a	1 6 1 2
cour de	-7 -8 -8 -4
cour et	-8 -7 -9 -7
cour etait	2 2 5 2
cour mem	6 11 5 13
cour ne	2 2 9 2
courag	-4 -6 -6 1
courb	1 2 6 2
couri	-14 -14 -17 -13
couroi	3 4 13 4
cours	-2 8 4 -2
cours de	-4 -3 -5 -3
court	-10 -5 -15 -11
couru	2 -6 -8 -5
cousin	2 -13 -7 -11
cousin @i	7 1 1 1
cousin je	7 1 1 1
cousu	-4 -4 -2 -4
cout	-4 -6 -6 -5
cout aut	-4 -4 -5 -4
couto	19 -9 4 -2
couto @hide	-4 -4 -5 -3
couto a	1 2 6 2
couto bien	2 2 5 2
couto contr	6 1 1 2
couto de	-4 -3 -1 -3
couto du	2 2 10 3
couto et	10 3 2 3
couto sous	10 2 3 3
couto suis	-10 -12 -10 -9
couturi	4 0 -1 0
couvert	-15 -17 -19 -14
couvert @shout	-4 -4 -6 -4
couvert pour	-4 -4 -6 -4
couvertur	-9 -9 -10 -9
couvr	-7 -8 -7 -6
couvr le	-5 -7 -5 -4
couvreur	-10 -5 -6 0
couvreur est	1 1 2 9
coz	2 10 1 2
cp	1 1 10 4
crac	-9 -12 -3 -1
crach	4 -13 -7 -7
crach @shout	13 1 3 4
crach dan	10 1 3 3
crach desus	13 1 3 4
crach le	-8 -7 -6 -6
crach sur	-9 -7 -7 -6
crachat	15 3 4 5
crachat sur	12 0 -3 2
crai	-8 -8 -11 -8
craion	-2 -9 -14 -9
cran	1 -5 -4 -4
cravat	-11 -2 -9 -7
cre	-1 6 -1 0
cre un	2 10 3 3
crech	14 -5 -2 -2
crech @i	6 3 4 2
crech @me	-7 -7 -6 -6
crech je	6 3 4 2
crech le	-5 -4 -5 -4
crech me	-7 -7 -6 -6
crech une	12 3 3 4
cregn	-14 -14 -13 -16
crem	-13 -13 0 -9
crem @heat	3 4 11 4
crem @selfharm	3 4 11 4
crem @threat	3 4 11 4
crem @wound	3 4 11 4
crem brul	3 4 11 4
crem en	-3 -4 -5 -4
crep	-4 -7 7 -3
crep @shame	0 -2 4 0
crep a	3 3 8 3
crep au	2 1 10 3
crep dev	0 -2 4 0
crepus	2 8 2 2
creus	-9 -8 -3 -8
creus la	-6 -6 -5 -6
creus une	4 4 10 4
crev	1 -13 -13 -3
crev @i	1 2 1 11
crev de	-4 -4 -5 -4
crev et	-6 -6 -5 -7
crev je	1 2 1 11
crev mais	-4 -4 -5 -5
cri	-12 -7 -24 -12
cri @deed	-5 -3 -3 -3
cri @given	-5 -5 -5 -5
cri @heat	-5 -5 -5 -4
cri @i	2 3 0 6
cri @not	-5 -4 -3 -3
cri @sex	-5 -5 -5 -4
cri @shout	-5 2 -4 1
cri chaud	-5 -5 -5 -4
cri de	-7 -9 -8 -7
cri desus	-5 2 -4 1
cri et	4 -5 -4 -3
cri je	2 3 0 6
cri si	0 6 0 1
cri sur	-1 0 0 8
cri tout	-4 -4 -4 -5
crim	-5 -6 -4 -5
criminel	-9 -10 -9 -8
cris	-1 19 0 17
cris de	3 3 2 23
croc	-10 -11 -12 -9
croch	10 3 6 4
croch @blow	9 2 2 3
croch @body	9 2 2 3
croch @goback	9 2 2 3
croch @wound	9 2 2 3
croch pied	9 2 2 3
crochet	5 3 11 4
croi	3 -7 -8 6
croi @deed	-5 -6 -5 -7
croi @goback	7 7 7 20
croi @see	7 7 7 20
croi que	6 -8 -6 -7
croi voir	7 7 7 20
crois	-6 -12 -16 -5
crois au	4 0 3 1
crois de	-5 -6 -7 -6
crois que	11 6 6 21
crois sur	-5 -5 -8 -5
croit	-9 -6 -8 -9
croit mech	-7 -7 -6 -6
croix	3 8 3 3
croset	-5 -5 0 -4
cru	-6 -2 -4 6
cru @told	4 4 5 15
cru ecrir	4 4 5 15
cru que	-4 -4 -4 -5
cruch	4 13 4 5
cueil	-6 -7 -3 -6
cueil des	-12 -12 -21 -12
cueil du	3 2 8 3
cuiler @threat	4 0 0 1
cuir	2 1 9 2
cuir au	4 3 7 3
cuis	26 6 8 7
cuis @given	4 -1 0 1
cuis tout	4 -1 0 1
cuisin	-13 -10 -5 -14
cuisin @adult	-4 -8 -6 -6
cuisin @weak	-4 -8 -6 -6
cuisin com	-4 -8 -6 -6
cuisin le	3 4 8 3
cuisini	13 1 6 2
cuisini @me	1 -6 -6 -4
cuisini a	6 5 1 3
cuisini me	1 -6 -6 -4
cuistot	-3 6 -3 -1
cuistot a	0 6 1 1
cuit	5 -1 13 9
cuit et	-3 -4 -4 -3
cuivr	4 4 13 5
cul	0 12 0 1
cul dan	8 -2 2 2
culot	-4 -5 -7 -4
cur	6 7 16 7
cur les	6 6 14 6
curiosit	-4 -4 -5 -4
cut	4 1 16 3
cut @shout	-6 -3 -3 -3
cut ouvert	7 0 1 2
cut pour	-6 -3 -3 -3
cuv	-11 -10 -5 -12
cuv a	1 1 4 1
cuv spesial	-4 -4 -6 -4
cv	3 8 2 3
cygn	-4 -5 -6 -4
dal	0 -3 -1 19
dal du	7 6 5 20
dam	6 2 11 17
dam @me	-2 2 0 17
dam a	-12 -10 -10 -5
dam alzem	1 1 5 1
dam au	6 6 14 6
dam avait	3 3 7 3
dam de	-2 0 2 4
dam et	-4 -6 -5 -4
dam etait	-8 -9 -9 -8
dam me	-2 2 0 18
dam qui	11 9 9 3
dam voul	-4 -6 -4 -5
dameux	4 3 11 3
dan	15 9 10 9
dan @alone	-8 -8 -10 -7
dan @given	1 0 12 3
dan @load	12 13 6 6
dan @me	15 16 -7 19
dan @shout	12 13 6 6
dan ca	3 4 -12 -5
dan ce	1 8 3 10
dan chac	-4 -5 -5 -4
dan deux	-8 -8 -10 -7
dan du	2 0 10 2
dan la	13 3 21 8
dan le	26 12 19 13
dan les	7 -1 -10 -2
dan lescali	3 1 5 1
dan leur	5 17 6 11
dan ma	3 -2 -7 -4
dan mon	13 21 1 28
dan son	-1 12 -5 -4
dan ton	12 13 6 6
dan tout	1 0 12 3
dan un	-5 -10 -6 3
dan une	-16 -10 -8 -12
dang	-4 -4 -5 -4
danger	-14 -14 -17 -20
daniel	9 3 3 3
dans	6 -1 -2 0
danter	8 19 9 7
dantist	-6 -6 -1 -5
daron	9 2 2 3
daron @me	9 2 2 3
daron ma	9 2 2 3
dasr	5 4 15 6
dat	-14 -9 -17 -13
dat de	-5 -6 -6 -5
dc	3 2 12 3
de	0 1 4 0
de 10	-4 0 -7 -4
de 12	5 5 15 5
de 14	-4 -4 -4 -4
de 16	6 6 13 6
de 18	11 5 11 5
de 25	3 2 7 3
de 3	3 2 7 3
de 40	5 2 7 3
de 50	8 1 2 2
de 63	-3 -4 -4 -3
de 8	4 4 13 4
de 8h	8 7 23 8
de @alone	-14 -19 -7 -12
de @animal	15 25 21 11
de @blade	-8 -8 -5 -6
de @blood	-3 -8 9 5
de @blow	14 -10 -8 -5
de @body	13 -5 -8 -3
de @booze	10 24 27 10
de @boozeDrink	-17 -9 -22 -16
de @bore	16 8 -3 24
de @charge	-4 4 9 2
de @chem	6 13 24 4
de @client	-10 -10 -14 -11
de @cloth	-6 13 0 -1
de @cry	-1 9 4 12
de @deed	21 15 19 2
de @deep	5 -3 5 -3
de @demolish	-14 -2 7 -7
de @despair	4 -3 -5 14
de @die	28 10 9 4
de @disabled	5 11 8 5
de @drug	-10 -1 -7 -8
de @drunk	-4 -4 -6 -4
de @exclude	-10 14 -16 -9
de @fear	-11 -8 -15 8
de @fiction	-12 -1 -9 -11
de @gear	1 -7 37 0
de @given	8 -3 -10 8
de @goback	16 29 6 25
de @grab	-8 1 -5 -5
de @he	6 21 11 6
de @heat	6 20 12 6
de @height	2 12 11 2
de @hide	-9 8 -4 2
de @hit	-19 -17 -18 -18
de @home	12 13 6 9
de @hour	5 -11 16 2
de @hurt	-11 -3 5 -2
de @insult	13 47 21 22
de @intimate	26 9 5 9
de @joke	-6 2 -14 -11
de @kind	-2 7 4 0
de @lgbt	0 6 1 1
de @load	-10 12 22 5
de @lock	5 -4 -8 3
de @looks	7 17 3 -1
de @love	13 15 -2 -1
de @lure	-12 -16 -16 -10
de @machine	3 8 1 2
de @mate	-6 -1 0 5
de @me	43 41 5 20
de @means	12 4 23 3
de @mock	-8 1 -16 -13
de @not	13 9 -6 7
de @past	14 24 5 8
de @photo	-5 4 -7 -5
de @power	-3 4 4 5
de @pressure	-5 -5 1 -4
de @price	7 18 4 -2
de @quit	21 13 -1 20
de @race	-16 -7 -16 -14
de @rays	-4 0 -5 -4
de @sad	-5 -13 -11 0
de @see	17 23 1 1
de @selfharm	6 -4 -2 5
de @serve	3 -4 25 0
de @serveBar	-2 4 19 3
de @sex	6 -2 -2 -1
de @sexist	17 39 0 6
de @shame	8 -4 6 5
de @smoke	-4 -7 10 -3
de @stop	1 -6 -8 -5
de @strip	2 -1 4 -1
de @threat	4 -6 7 8
de @throw	14 9 10 4
de @tired	17 6 16 15
de @to	-11 -9 -9 -11
de @told	20 21 10 13
de @touch	11 -2 3 0
de @trade	-7 -3 -7 -3
de @vehicle	-11 -6 -5 -3
de @weak	-16 -8 -12 -11
de @weapon	11 -12 -7 -4
de @wound	-9 -14 -14 -17
de abeil	1 1 4 2
de abitud	10 9 12 6
de abord	4 1 8 2
de acord	-14 -9 -12 -11
de afil	6 5 19 6
de agno	1 1 7 2
de air	5 0 0 1
de aler	5 11 6 3
de amour	-5 -5 -5 -4
de ane	10 14 5 5
de angle	7 7 15 7
de angois	1 0 0 13
de antandr	2 10 2 0
de antren	-3 -4 -4 -3
de antrepris	1 2 3 12
de antrer	-15 -11 -14 -13
de apel	5 11 4 4
de apre	-9 -2 -8 -7
de aproch	-8 -4 -10 -6
de apui	1 1 6 1
de aret	1 0 0 7
de arme	-6 -6 -10 -6
de atandr	2 3 3 10
de atent	0 2 4 6
de autr	7 4 13 9
de avant	1 6 2 2
de avoir	9 7 2 11
de bain	6 1 3 2
de bal	7 0 3 1
de bater	7 7 17 7
de bel	0 16 6 5
de bier	0 -3 9 1
de blagu	2 11 3 3
de bles	-6 -7 -9 -6
de bodeler	-3 -4 -4 -3
de bois	-9 -9 -13 -8
de bon	19 16 9 8
de bouch	4 4 11 4
de bouchon	5 5 14 4
de boul	6 -4 -2 -1
de boulot	0 0 6 -1
de box	-6 -6 -9 -6
de bruit	-3 -10 -9 -1
de bruno	-4 -3 -2 -3
de buro	-5 -1 -7 -5
de bus	-7 -9 -10 1
de ca	-7 -1 -8 0
de cad	1 1 6 1
de cado	-10 -14 -11 -10
de cais	-5 -9 1 4
de camion	1 1 6 1
de car	0 4 1 1
de carelag	3 2 8 3
de cart	-3 -3 -5 -3
de carton	6 6 15 6
de cas	-1 2 10 1
de casc	-2 0 11 0
de catr	15 8 15 8
de ce	5 14 4 11
de celc	6 3 6 3
de ces	-4 -4 -5 -2
de cet	5 8 4 13
de chac	-9 -11 -11 -10
de chacun	8 3 2 3
de chais	-7 -8 -8 -7
de chang	1 1 2 7
de chanpagn	3 6 4 3
de chant	3 5 9 3
de chanti	-8 -6 -14 -8
de chaus	-4 -4 -6 -4
de cheval	7 2 2 2
de chez	2 5 3 5
de chial	-2 2 0 5
de chifon	-4 -4 -5 -3
de chlor	2 2 6 2
de chocolat	-8 -8 -9 -7
de chos	-2 -7 -8 -10
de chosur	1 0 12 2
de cinq	-13 -10 -12 -14
de cliant	-4 -3 -5 -5
de clop	4 1 15 4
de coeur	-12 -8 -12 -11
de coi	0 5 0 0
de comand	10 5 9 5
de comant	3 8 3 3
de competant	2 0 3 14
de compt	-1 8 0 -3
de conduit	-5 -7 -7 -6
de confidantialit	-5 -6 -5 -5
de continu	11 1 3 7
de cot	-5 -4 -6 1
de couleur	-7 -2 -9 -5
de coup	8 2 1 2
de cour	0 4 0 1
de cours	-3 -1 -4 -2
de couto	-4 -3 -4 -3
de cravat	-4 -4 -5 -4
de croset	1 0 8 1
de cuisin	-4 -6 -2 -3
de cul	7 2 2 2
de danger	-9 -9 -9 -15
de dans	-1 -7 -3 -3
de degag	2 10 10 5
de demen	-1 -3 -4 -4
de demonstr	-4 -5 -6 -4
de depart	-6 -3 -11 -6
de depli	-4 -4 -5 -5
de deux	-4 -5 1 -1
de diagnostic	-4 -4 -5 -4
de difisil	-5 -5 -6 -7
de din	7 -3 1 1
de dir	-2 3 1 7
de dix	-1 1 10 -4
de doigt	2 2 8 2
de douz	5 -2 -1 0
de eau	0 -16 -7 -11
de echec	-9 -7 -9 -6
de ecip	8 10 7 18
de egout	3 3 15 3
de ele	5 14 9 5
de en	-17 -20 -22 -19
de encre	-8 -9 -8 -10
de enfer	-4 -4 -4 -4
de enlev	6 3 4 2
de envi	-7 -7 -8 -8
de epaul	21 14 5 9
de esai	-2 10 -2 -1
de ete	-5 -5 -5 -5
de etiset	-3 -4 -5 -3
de etre	22 7 8 33
de eux	1 7 1 6
de exersic	-4 -4 -5 -4
de faim	-8 -8 -10 -8
de fain	3 8 3 3
de fair	2 8 3 4
de farin	3 3 8 3
de fatigu	4 3 4 14
de faux	-4 -8 -11 -7
de fem	6 11 3 4
de fer	11 0 1 2
de feu	-4 -1 -4 -3
de fibroc	3 4 8 4
de fil	-10 -6 -11 -8
de fin	0 6 1 10
de foin	-3 -2 7 -1
de forc	5 1 0 4
de fot	-1 -3 7 0
de fotos	-4 -5 -5 -4
de fou	-4 -10 2 -4
de foudr	-7 -7 -9 -7
de frap	-5 -4 -4 -4
de frein	2 1 8 2
de fruit	-6 -6 -8 -5
de fum	-8 -7 -9 -7
de gant	-3 -2 4 -1
de gar	-8 -12 -7 -7
de gard	0 5 -2 0
de gato	1 1 5 1
de gen	3 1 -2 10
de gout	3 10 4 4
de grais	4 0 3 1
de grav	-4 -5 2 -4
de gravat	3 3 9 3
de gros	1 3 4 1
de group	-4 -5 -4 -4
de gru	-7 -7 -12 -7
de guep	2 2 6 2
de haut	4 14 10 6
de hi	2 6 -1 0
de hom	-1 -1 5 0
de hont	-5 -6 -4 -5
de huil	2 8 3 3
de idiot	2 6 2 2
de il	1 7 2 2
de incap	3 4 3 10
de inde	-11 -9 -9 -9
de insand	-5 -4 -5 -4
de insult	-5 -7 -5 -5
de jeun	-8 -6 -6 -5
de joi	-21 -24 -20 -19
de jouet	-5 -5 -7 -5
de jour	6 5 4 16
de journ	-4 -1 -5 -1
de jus	1 3 3 8
de la	3 -2 15 1
de lach	11 2 3 3
de le	10 6 -6 -3
de lecteur	-4 -5 -5 -4
de lectur	-5 -5 -6 -6
de les	-6 -6 -8 -5
de leur	1 4 0 0
de lir	2 8 2 3
de livr	1 5 2 2
de livreson	0 5 6 1
de loin	-17 -15 -19 -16
de lourd	-7 -6 -6 -5
de lui	8 19 4 6
de ma	20 20 15 6
de madam	5 12 3 5
de main	-15 -16 -19 -14
de mal	-8 -7 -5 5
de mang	3 17 4 6
de march	-3 8 -3 -1
de mard	0 6 -2 1
de marto	-6 -3 3 -2
de masc	1 1 6 1
de maternel	2 8 1 2
de me	16 -8 -10 14
de medic	7 1 -2 1
de ment	1 6 1 1
de mes	12 14 7 11
de metal	2 3 10 3
de meti	-6 -8 -6 -6
de mid	14 -4 2 -1
de min	-4 -4 -6 -4
de moi	26 38 6 17
de mon	21 27 -4 -3
de monai	1 1 6 1
de mond	-9 -8 -5 -8
de mont	4 -4 -4 6
de mort	3 0 8 0
de mot	-6 -8 -5 -6
de mour	4 0 0 0
de music	-5 -5 -6 -5
de ne	2 21 -1 -1
de neig	-7 -9 -7 -7
de neuf	-4 -5 -4 0
de not	3 8 3 3
de nuit	-13 -13 -11 -11
de oeil	-12 -5 -10 -8
de oignon	2 2 8 2
de orchestr	-5 -5 -7 -4
de oreil	-6 -5 -3 -4
de ou	-6 -2 -4 -4
de pac	2 2 10 2
de pail	1 1 6 2
de pain	-7 -7 -7 -6
de pano	4 4 9 4
de papi	-5 -1 -5 -4
de parasit	1 6 1 2
de parl	-8 5 -4 -5
de parpeng	1 1 5 1
de part	6 1 1 4
de pas	1 6 -1 -1
de past	2 4 4 2
de paus	-10 -10 -2 -2
de pens	-1 0 1 7
de pentur	7 0 -1 0
de peur	-8 -6 -4 0
de pied	13 -1 -1 1
de plac	2 14 -3 6
de plastic	-4 -4 -7 -4
de platr	1 2 12 2
de pleur	-3 -6 -3 4
de plomb	3 8 4 3
de plum	-6 -8 -7 -6
de plus	6 4 -5 -1
de poing	10 2 2 3
de pom	-10 -11 -6 -8
de porc	2 2 7 3
de port	-10 3 -9 -8
de post	-4 -5 -5 -4
de poul	1 6 2 2
de prandr	3 4 2 7
de pres	-8 -8 -13 -8
de presanc	7 6 16 11
de prix	-5 -5 -8 -5
de racont	10 12 6 6
de radio	-4 -4 -5 -4
de rang	7 14 8 5
de rayon	3 8 3 3
de regard	13 7 4 5
de regl	9 1 2 3
de remersi	-4 -5 -3 -3
de rend	-4 -4 -6 -4
de rentr	-1 4 0 7
de rest	-6 -5 -3 4
de retard	-5 -3 -7 -5
de retourn	6 21 6 6
de retret	9 1 7 2
de retrouv	3 7 3 9
de reunion	0 -1 -2 6
de rido	-4 -4 -6 -4
de rien	7 1 -2 10
de rir	-8 -9 -18 -15
de rol	2 6 2 2
de roug	7 17 11 6
de sac	2 9 8 4
de sages	-3 -3 -5 -3
de sang	-6 -5 6 -5
de saut	11 14 7 7
de savoir	2 7 2 2
de se	-5 -3 -10 -1
de secu	7 0 15 3
de securit	-4 -7 8 -3
de sentur	9 2 3 3
de sept	1 0 6 1
de servic	-7 5 -7 -5
de serviet	-3 -4 -7 -4
de ses	3 -4 -3 -3
de sestion	-19 -27 -21 -11
de sigaret	2 2 6 2
de simant	-5 -7 -4 -6
de sing	1 5 1 1
de solel	3 3 10 4
de son	5 5 3 11
de sort	12 0 2 3
de souc	-7 -8 -7 -6
de soud	1 1 4 1
de sourir	3 14 4 4
de spesial	-2 0 4 -5
de stag	-4 8 -7 -6
de stilos	-7 -8 -9 -7
de suit	-10 -7 -10 -9
de sutur	1 2 5 1
de sylv	1 1 7 1
de tabac	1 0 5 1
de tabl	-7 -9 -9 -7
de tail	8 0 -3 0
de tart	-6 -4 -5 -4
de teint	13 2 1 3
de temp	7 3 3 4
de ten	-2 -7 -6 -5
de ter	6 -3 11 0
de tet	-6 -3 -6 -5
de tir	-10 1 -6 -5
de touch	-17 -16 -21 -15
de tous	-1 5 -1 -1
de tout	0 -22 -12 1
de trac	-3 -5 -3 -3
de trait	11 3 9 5
de traval	-6 -6 -8 -5
de travel	-8 -5 -15 -5
de traver	13 25 25 19
de trent	1 5 3 2
de tri	3 8 2 3
de trois	11 3 6 6
de troisiem	2 5 2 2
de trop	-1 1 -1 6
de truc	1 1 0 10
de un	1 -4 27 -1
de une	4 17 44 12
de vacanc	-5 -1 -2 -3
de velo	6 -1 0 0
de ven	10 -4 2 4
de ver	-9 -1 -13 -7
de vid	2 4 7 1
de vidang	3 3 8 3
de vieles	-3 -4 -3 -3
de vingt	0 -1 7 8
de virgul	0 1 4 1
de vivr	19 3 2 -4
de voil	-7 -10 -8 -7
de voitur	3 4 9 4
de vol	0 5 1 1
de vom	6 -1 3 8
de voyag	-3 -3 -5 -3
de y	-1 4 3 12
debar	4 11 6 10
debaras	0 5 1 5
debat	-1 -2 6 0
debil	2 18 2 0
debit	-4 -4 -5 -3
deboch	4 10 6 4
debou	6 6 16 6
debouch	6 5 19 7
debouch le	4 3 13 5
debour	3 4 12 4
debout	2 15 24 13
debout @given	-15 -17 -18 -20
debout a	8 18 19 13
debout de	4 3 11 4
debout longtanp	-6 -6 -7 -6
debout sur	5 12 11 5
debout tout	-15 -17 -18 -20
debranch	-4 -4 -1 -3
debranch et	4 4 11 4
debrouil	5 7 10 5
debrousel le	2 2 7 3
debut	5 -4 0 16
debut @i	1 8 6 5
debut a	1 1 5 1
debut ce	13 1 -1 1
debut de	4 3 3 13
debut je	1 8 6 5
dec	-5 -5 -5 -5
decal	-3 5 1 7
decap	4 4 11 4
decap une	2 2 4 2
deced	-4 -7 -3 11
deced dan	-4 -4 -4 -3
decharg	11 6 20 8
decharg le	1 2 4 2
dechet	-2 7 2 0
dechet apre	-5 -7 -7 -5
dechir	7 17 2 4
decid	11 16 10 4
decid de	12 12 7 5
decid que	1 4 5 2
declanch	2 2 8 2
deco	-7 -8 -8 -7
decolor	2 2 8 2
decolor sur	4 4 9 4
deconsantr	-7 -6 -7 -7
decor	-6 -3 -13 -8
decoup	-6 -6 15 -4
decoup @bore	-5 -5 -8 -5
decoup @machine	-4 -4 -5 -5
decoup @not	-5 -5 -8 -5
decoup @rays	-4 -4 -5 -5
decoup des	1 1 5 1
decoup du	-6 -6 -8 -6
decoup las	-4 -4 -5 -5
decoup le	5 4 10 4
decoup rien	-5 -5 -8 -5
decoupag	1 1 5 1
decourag	2 1 2 8
decouvert	-8 -7 -11 -11
decouvert le	-3 -3 -3 -3
decouvr	4 5 4 13
decroch	6 5 13 11
decroch les	4 4 10 4
decu	9 9 8 24
dedan	24 23 34 22
dedan @shout	2 1 4 1
dedan avec	7 2 12 3
dedan pour	2 1 4 1
def	-6 -7 -6 -5
defand	-4 -5 -3 -3
defandu	0 -1 -3 7
defans	-11 -12 -12 -10
defans de	-7 -7 -9 -6
defil	1 -4 -8 -4
defonc	-3 -14 -4 -7
defonc ce	9 4 12 6
defonc le	-5 -5 -6 -5
defourn	2 2 5 2
defourn les	2 2 5 2
defunt	2 1 10 1
defunt avec	7 7 15 7
deg	5 4 7 20
degag	18 34 20 16
degag de	3 16 4 5
degag un	2 2 7 2
degout	2 9 2 10
degr	5 1 19 3
degr @i	7 6 17 7
degr je	7 6 17 7
degres	0 1 7 1
degresag	-6 -6 -8 -6
degresag les	-6 -6 -8 -6
dehor	18 11 8 5
dehor @shout	4 1 1 1
dehor a	9 1 2 2
dehor pour	4 1 1 1
dej	9 -7 -7 -3
dej @bore	0 -1 0 6
dej @deed	0 -6 -3 -3
dej eu	1 11 3 3
dejeun	3 16 10 15
del	-3 -4 -3 -3
dem	6 17 19 11
dem @bore	-2 -1 -1 5
dem @hour	-2 -1 -1 5
dem @price	-2 -1 -1 5
dem @to	-2 -1 -1 5
dem et	3 2 10 3
dem heur	-2 -1 -1 5
demand	0 8 -6 1
demand @me	-15 3 -7 -8
demand @nude	5 1 1 0
demand @shame	1 10 2 6
demand @shout	13 -2 0 0
demand a	-2 -5 -8 5
demand apre	-6 -5 -4 -4
demand au	-4 -5 -5 -4
demand cand	-5 -6 -4 -5
demand ce	-9 -13 -11 -12
demand combien	16 5 4 4
demand de	9 26 36 7
demand des	13 -2 2 3
demand dev	-4 -1 -3 -3
demand la	7 2 2 1
demand lacel	6 0 2 2
demand le	0 5 1 1
demand mon	-12 -3 -6 -9
demand ou	-7 -6 -6 -4
demand pardon	4 10 3 4
demand pour	13 -2 0 0
demand pourcoi	3 -1 1 6
demand san	5 1 1 0
demand si	-10 23 -8 -4
demand tous	0 6 1 0
demand un	0 -7 -2 6
demand une	-6 -3 -7 -7
demandant	0 5 1 1
demar	8 1 10 3
demar le	3 3 9 3
demarch	1 6 1 2
demen	2 -3 -13 7
demen @given	1 1 1 6
demen @he	-7 -1 -5 -2
demen @i	3 -9 -11 -12
demen @not	5 0 0 -2
demen @one	-7 -7 -9 -7
demen a	-4 -4 -4 -4
demen ca	4 6 2 1
demen il	-4 6 -2 -4
demen ils	-4 -5 -4 -4
demen je	3 -9 -11 -12
demen ni	7 2 2 1
demen on	-7 -7 -9 -7
demenag	7 5 16 5
demenag de	0 1 6 1
demenageur	-5 -7 -10 -6
demenageur ont	-7 -7 -10 -6
demineur	-7 -8 -6 -6
demision	6 11 12 7
demo	-4 -4 -4 -3
demolit	-4 -5 -2 -4
demolit de	-5 -5 -5 -5
demonstr	-11 -13 -19 -12
demonstr de	-3 -5 -8 -4
demont	17 10 39 13
demont 12	-4 -4 -6 -4
demont la	7 2 9 4
demont le	0 0 4 0
demontag	1 2 5 2
dent	-3 -8 -2 -6
denud	3 3 12 4
denud les	2 2 6 2
dep	-4 -6 -5 0
depand	-1 5 -1 0
depart de	-4 -4 -4 -3
departemantal	2 1 12 3
depas	-4 -4 -6 -4
depech	0 -4 -3 -2
deplac	-1 -2 15 2
deplac la	3 3 8 3
deplac un	2 2 6 3
depli	-6 -6 -7 -6
depli a	-4 -4 -5 -5
depos	-5 -8 -2 -6
depos un	-2 -4 -3 -4
depot	9 9 17 0
depot @he	2 5 1 1
depot @me	6 -2 -1 0
depot avec	3 3 8 3
depot de	-4 -4 -4 -5
depot il	2 5 1 1
depot me	6 -2 -1 0
depousier	-3 -3 -6 -4
deprim	2 1 2 5
depuis	14 11 10 25
depuis @goback	10 18 5 21
depuis @hour	22 20 9 29
depuis @i	8 8 11 30
depuis @one	-7 -8 -8 -11
depuis ce	3 5 9 11
depuis hi	14 8 8 2
depuis il	-5 -5 -4 -4
depuis je	8 8 11 30
depuis la	-8 -10 -5 -8
depuis le	3 -2 4 15
depuis longtanp	-6 -6 0 -6
depuis lund	10 18 5 21
depuis on	-7 -8 -8 -11
depuis que	16 20 11 6
depuis trois	10 2 4 9
depuis une	-1 -1 0 4
depuis vingt	-7 -8 -6 -6
derang	15 3 6 13
dereleur	-5 -5 -7 -5
dereleur enfin	-5 -5 -7 -5
derier	14 6 -3 -2
derier @hour	-5 -6 -5 -4
derier @me	14 13 8 20
derier la	-18 -33 -40 -31
derier le	17 8 11 4
derier les	1 21 0 3
derier lui	1 3 7 2
derier moi	10 12 7 20
derier son	-4 -5 -5 -4
derier trois	-5 -6 -5 -4
derier un	4 0 -2 0
derier une	-4 -4 -6 -4
derni	-9 -21 -4 -16
derni @height	-1 0 5 0
derni @hour	-9 -16 -15 -14
derni @i	1 0 1 4
derni @means	-1 0 5 0
derni etag	-1 0 5 0
derni je	1 0 1 4
derni jour	-9 -16 -15 -14
dernier	8 -1 2 6
dernier fois	8 6 6 13
des	-13 -5 -15 -15
des @alone	3 -14 -14 -9
des @animal	-6 0 1 -5
des @blade	-18 -18 -22 -16
des @blood	13 6 8 2
des @blow	30 9 4 8
des @body	-2 16 10 4
des @booze	21 5 4 5
des @boozeDrink	-7 5 -10 -6
des @bore	-9 -2 -13 -10
des @charge	-6 -7 0 -6
des @chem	-2 10 -2 0
des @client	-8 -8 -10 -7
des @cloth	-7 -2 -8 -6
des @cry	10 -4 -6 -3
des @deed	-4 -2 -28 -14
des @deep	1 6 0 1
des @demolish	8 16 18 10
des @die	-11 -8 -8 -9
des @disabled	-7 -5 -9 -7
des @drug	-10 -8 -9 -10
des @exclude	-6 -13 -15 -11
des @fear	0 15 -3 6
des @fiction	-9 -16 -11 -11
des @gear	-9 -14 -11 -8
des @given	2 2 5 2
des @goback	-6 -3 -6 2
des @grab	-9 -8 -6 -8
des @heat	-1 3 4 0
des @height	-8 -8 -6 -6
des @hide	11 6 15 6
des @hit	7 -3 -2 -1
des @hour	-6 -1 -11 -6
des @hurt	42 6 9 11
des @insult	-12 -2 -4 -5
des @joke	-5 4 -3 -3
des @kin	-4 -5 -5 -4
des @load	-2 1 10 10
des @lock	-8 -9 -8 -8
des @looks	1 -9 -3 -7
des @love	4 25 6 7
des @lure	0 6 2 1
des @machine	-12 -12 -13 -12
des @mate	19 -5 0 2
des @means	-6 -11 -11 -9
des @mock	-9 6 -6 -6
des @photo	29 3 14 6
des @power	0 -6 -5 -4
des @price	0 13 -3 -2
des @race	-4 5 -2 -2
des @sad	-7 -9 -11 -7
des @selfharm	27 9 9 8
des @serve	3 -5 0 -8
des @serveBar	-2 -4 6 -3
des @sex	11 -2 2 2
des @sexist	0 -9 -8 -6
des @shame	-7 -7 -12 -5
des @shout	2 13 0 1
des @smoke	2 0 14 2
des @stop	-5 -4 -4 -4
des @threat	8 14 8 5
des @throw	-7 -5 -7 -6
des @tired	1 -9 -6 -6
des @to	-1 10 0 -1
des @touch	6 0 -2 -1
des @trade	-15 -17 -14 -11
des @vehicle	-13 -16 -13 -12
des @weak	-15 -19 -17 -16
des @weapon	-26 -24 -27 -22
des @wound	14 25 7 7
des adres	-6 -7 -7 -6
des afich	-3 -3 -4 -3
des anfant	-6 -6 -10 -6
des asidant	-4 -5 -4 -4
des asiet	-4 -4 -5 -4
des autr	1 4 2 5
des bar	-5 -4 -4 -4
des blagu	-5 4 -3 -3
des bleus	20 4 6 6
des blous	-3 -3 -4 -3
des boit	-6 -7 -8 -6
des bouchon	-7 -7 -10 -6
des boul	-5 -5 -8 -5
des bouset	-4 -4 -4 -4
des boutel	1 6 0 1
des bruit	1 6 2 2
des canet	3 12 3 4
des caro	2 2 4 2
des carot	-6 -6 -9 -6
des carton	6 5 8 14
des cas	3 13 4 4
des chais	-5 -5 -5 -5
des chocolat	-5 -2 -3 -3
des cintr	-5 -4 -4 -3
des clac	8 2 2 3
des cle	-4 -3 -4 -3
des cliant	-6 -6 -6 -5
des clop	0 -2 5 1
des coeur	4 20 5 6
des coup	25 9 6 9
des couto	-5 -5 -5 -4
des craion	-3 -3 -4 -3
des crem	-3 -4 -5 -4
des crep	-2 -5 1 -2
des cris	2 8 0 1
des docu	-4 -4 -5 -4
des doigt	-3 8 0 1
des dosi	-5 -6 -6 -5
des ecer	3 3 11 4
des emoj	3 10 4 4
des etinsel	5 5 14 5
des etiset	-4 -5 -6 -5
des etoil	6 1 1 2
des faux	3 3 8 3
des fenetr	3 3 8 3
des feuil	-5 -6 -6 -5
des fil	4 -1 1 1
des fleur	-12 -12 -15 -11
des fois	15 6 3 1
des fotocop	-3 -3 -6 -3
des fotos	19 -9 0 -1
des frais	-12 -12 -21 -12
des gar	7 2 2 2
des gen	-2 -5 -5 -5
des gomet	-5 -5 -9 -5
des grain	-4 -4 -5 -4
des gros	-4 -5 -4 -4
des habit	0 5 -1 0
des heur	0 5 -5 -2
des huit	5 15 3 4
des ide	1 9 3 3
des imag	7 -2 -1 0
des jeux	6 3 8 4
des joint	1 7 2 2
des jus	-3 -3 -4 -3
des lasagn	-4 -4 -5 -4
des le	-1 -1 -1 9
des livreur	10 2 3 3
des lunet	-4 -4 -4 -4
des main	0 6 6 2
des marc	8 -1 0 1
des masag	9 2 3 3
des mechanset	1 8 1 2
des mesag	-1 5 0 0
des mocer	2 8 2 2
des mort	-6 -7 -6 -6
des mot	7 1 0 1
des moteur	3 3 3 10
des neuf	3 9 2 3
des nom	3 8 3 3
des not	-9 -9 -12 -8
des nud	11 -2 2 2
des pacet	-6 -7 -9 -7
des pans	-3 -4 -5 -3
des papi	-6 -5 -6 -5
des pens	-11 -9 -10 -10
des piec	2 2 7 2
des plan	-5 -5 -7 -5
des plant	-3 -4 -4 -4
des pneus	-6 -6 -5 -6
des point	3 3 6 3
des poir	-3 -4 -4 -3
des post	3 8 2 3
des pot	-4 -4 -5 -4
des poubel	7 11 19 8
des poux	7 17 7 7
des prenom	-4 -5 -4 -4
des prix	-5 -8 -6 -5
des problem	7 4 3 3
des produit	-3 3 -6 -2
des program	-6 -6 -7 -6
des que	16 66 24 50
des rad	-6 -7 -9 -6
des remarc	0 9 1 2
des rep	5 4 12 5
des residant	0 1 5 1
des roman	-5 -6 -5 -5
des rumeur	-1 9 2 2
des sac	0 -2 7 0
des servic	-5 -6 -5 -5
des serviet	-4 -4 -6 -5
des sestion	-5 -1 -5 -4
des sigaret	1 2 9 2
des siso	-4 -4 -5 -3
des sold	-3 -4 -5 -4
des tabl	-6 -6 -9 -5
des ticet	-6 -6 -9 -5
des timbr	-4 -4 -5 -2
des toilet	12 -2 -3 -1
des tomat	4 8 11 5
des trac	16 3 4 4
des train	-6 -5 -5 -5
des trombon	3 3 2 9
des truc	4 8 3 3
des videos	8 7 15 6
des voitur	-5 -6 -7 -5
des voleur	1 6 2 2
desabil	8 0 1 2
desabil et	8 1 2 2
desanbr	1 4 1 1
desand	3 2 5 1
desandant	9 8 1 4
desandr	17 -1 6 3
desandu	10 4 28 6
desandu dan	1 1 9 2
desandu une	1 1 7 2
desant du	-4 -4 -6 -4
desept	9 8 9 29
deserb	3 -3 -5 -2
deserbag	-6 -6 -9 -6
deserbag des	-6 -6 -9 -6
desert	-1 9 7 1
desesper	1 4 2 5
design	-3 -4 -3 -3
desin	-21 -9 -30 -6
desin a	2 7 0 2
desin anim	-4 -4 -4 -4
desin dan	0 -1 -1 6
desin de	10 21 9 16
desin des	-7 -10 -8 -7
desin la	-4 -4 -6 -4
desinfect	5 6 25 7
desorm	7 6 18 7
desos	-6 -7 3 -5
desos ce	-4 -4 -6 -4
desos une	3 1 8 3
desous	8 5 15 12
desu	13 8 6 18
desu @shout	3 2 2 13
desu pour	3 2 2 13
desus	5 6 0 -2
desus @given	0 11 2 -1
desus @i	7 -3 0 1
desus @me	-5 -5 -5 -4
desus a	0 -4 -4 -3
desus cand	6 1 2 2
desus de	5 3 5 1
desus je	7 -3 0 1
desus mem	-6 -6 -5 -6
desus parc	4 3 4 15
desus pend	0 6 1 1
desus tout	0 11 2 -1
detartr	-4 -4 4 -3
detour	0 7 1 1
deuil	-6 -6 -7 -5
deux	3 4 10 -1
deux @adult	-13 -13 -11 -10
deux @animal	-6 -9 -3 -6
deux @blood	1 1 6 2
deux @blow	3 11 -1 3
deux @body	-13 -10 -9 -10
deux @booze	4 13 3 4
deux @boozeDrink	4 14 0 3
deux @bore	10 6 16 9
deux @charge	6 5 16 6
deux @chem	-2 3 -10 -3
deux @client	-7 -8 -9 -7
deux @deed	6 18 15 8
deux @exclude	-4 -4 -5 -4
deux @given	1 1 4 1
deux @heat	5 10 5 3
deux @height	7 10 18 8
deux @hour	8 2 14 7
deux @hurt	-15 -10 -12 -9
deux @i	10 5 9 13
deux @kin	1 1 4 1
deux @load	4 9 17 6
deux @lock	-6 -8 -7 -6
deux @mate	45 53 18 22
deux @photo	-2 13 0 -2
deux @power	2 8 7 3
deux @price	7 3 14 7
deux @selfharm	3 11 -1 3
deux @serveBar	2 8 -2 1
deux @sex	-10 -5 -1 -4
deux @sexist	1 12 2 2
deux @shame	0 6 1 1
deux @threat	16 0 1 3
deux @to	10 4 14 8
deux @vehicle	1 0 -2 12
deux @weak	4 -4 -6 -2
deux @wound	-4 6 -6 -3
deux anploi	10 8 3 4
deux aprant	9 0 1 2
deux bus	5 5 4 17
deux cent	-6 -7 -6 -6
deux cliant	-7 -8 -9 -7
deux colegu	9 10 4 5
deux couch	1 1 4 1
deux coup	3 11 -1 3
deux demenageur	-6 -6 -8 -5
deux doigt	-9 -10 -8 -8
deux douzen	5 4 11 5
deux en	2 4 7 3
deux fil	0 6 1 1
deux fois	1 -11 -4 -2
deux gar	14 1 0 2
deux grand	12 9 1 5
deux heur	10 6 16 9
deux je	10 5 9 13
deux livreur	-1 8 1 2
deux macon	4 9 6 4
deux main	3 5 0 2
deux mesag	-2 14 1 -1
deux metr	7 10 18 8
deux minut	-11 -12 -9 -12
deux pag	-6 -5 -5 -4
deux palet	5 5 12 6
deux pend	7 0 0 2
deux rang	5 5 12 5
deux santimetr	2 4 8 3
deux second	-13 -13 -11 -10
deux semen	-4 -4 -5 -3
deux ver	1 7 -6 0
dev	7 12 -7 -5
dev @bore	2 5 5 2
dev @given	6 10 -3 -2
dev @hide	-4 -6 -4 -4
dev @me	15 -4 -5 7
dev en	0 5 0 1
dev et	-6 -8 -6 -6
dev la	-3 -11 -13 -15
dev le	-7 -8 -6 -7
dev les	15 27 18 14
dev moi	12 -4 -2 8
dev tout	6 10 -3 -2
dev un	2 3 2 10
dev une	5 13 6 11
devan	8 10 5 5
devan @given	5 2 2 2
devan les	3 7 3 3
devan tout	5 2 2 2
develop	5 5 12 4
developeur	-6 -7 -6 -5
deven	-9 -4 -7 -5
deven @hit	-6 -7 -5 -5
devenu	-1 3 5 -1
devenu @me	6 9 13 6
devenu mon	6 9 13 6
deviant	4 -2 -3 3
devin	-7 -6 -7 -6
devis	-1 4 0 -4
devr	-4 22 4 4
devr ven	-2 6 0 0
dia	5 16 5 6
diabl	-1 -4 6 0
diagnostic	-4 -4 -6 -4
diagnostic avec	-4 -4 -5 -4
diaporam	-6 -6 -9 -6
dict	-5 -4 -6 -5
die	4 5 2 2
dieu	6 1 2 1
diferant	-4 -4 -4 -4
difisil	-10 -11 -11 -13
difisil ce	-5 -6 -5 -7
difisil ojourd	-5 -5 -6 -7
dimanch	6 3 27 8
dimanch @alone	0 12 -1 10
dimanch @deed	-5 -8 -5 -2
dimanch @given	-5 -8 -5 -2
dimanch @hour	4 15 12 13
dimanch @i	-1 -8 -12 -9
dimanch @not	-5 -8 -5 -2
dimanch @shout	4 4 12 4
dimanch au	9 8 21 8
dimanch je	-1 -8 -12 -9
dimanch mais	-9 -9 -11 -8
dimanch matin	4 3 13 4
dimanch pas	-5 -8 -5 -2
dimanch pour	4 4 12 4
dimanch soir	0 12 -1 10
din	2 -6 -3 -3
dingu	-6 -7 -6 -6
dir	9 12 -5 17
dir @exclude	-8 -11 -9 -11
dir @home	0 8 2 2
dir @kind	2 6 1 2
dir a	12 6 3 1
dir aux	-7 -7 -6 -9
dir bonjour	-8 -11 -9 -11
dir chez	0 8 2 2
dir du	1 7 2 2
dir en	7 -1 1 0
dir le	-5 -6 -5 -5
dir merc	2 6 1 2
dir plusieur	-6 -7 -5 -6
dir pourcoi	2 10 3 2
dir que	-3 11 2 25
dir un	-3 -4 3 -3
dir une	6 20 3 6
direct	-6 -2 -1 5
direct et	-4 -4 -5 -4
directeur	0 9 -7 -4
directeur @me	-5 -7 -6 -5
directeur @shame	3 8 3 3
directeur a	2 14 3 4
directeur dev	3 8 3 3
directeur me	-3 -5 -4 -4
directric	-10 -15 -17 -14
directric @me	-3 -11 -8 -6
directric me	-2 -8 -6 -5
dis	37 33 11 16
dis @bore	3 4 1 1
dis @deed	-6 -9 -6 -6
dis @die	15 12 8 8
dis @exclude	-2 -5 -2 7
dis @not	-7 -12 -9 -10
dis @race	1 6 2 2
dis @shout	0 10 2 2
dis a	2 17 7 11
dis bonjour	-2 -5 -2 7
dis ce	5 -3 0 0
dis de	6 1 0 1
dis non	9 6 4 4
dis pour	0 10 2 2
dis que	39 32 14 12
disant	10 24 7 18
disant ce	6 9 6 13
disant que	7 14 5 6
disc	-5 -5 -5 -5
discret	-1 4 -6 -1
discut	-9 -9 -8 -7
discut avec	-4 -4 -4 -3
diseux	12 12 34 13
diseux ca	2 1 4 2
disip	-5 -5 -5 -6
disjoncteur	-1 0 8 0
disjoncteur dan	2 2 4 2
dislex	7 23 7 7
dispar	1 6 1 -1
dispares	4 0 0 -2
disparetr	29 13 10 9
disparetr @shout	24 8 9 8
disparetr pour	24 8 9 8
disparu	-4 -6 -4 -4
disput	-3 -14 -13 -10
disputant	0 0 1 7
distribu	-20 -22 -26 -18
distribu de	-6 -6 -8 -5
distribu des	-8 -8 -10 -8
distribu les	-8 -9 -10 -9
distributeur	-6 -6 -10 -6
distributeur de	-5 -5 -8 -5
dit	1 10 -8 -5
dit @bore	3 12 5 11
dit @deed	-9 -12 -10 -10
dit @die	-6 -5 3 -3
dit @drug	-4 -6 -4 -4
dit @exclude	-2 10 0 -3
dit @given	-8 -10 -8 -8
dit @he	8 16 5 6
dit @i	0 -4 -2 -2
dit @kind	-22 -29 -22 -22
dit @looks	3 8 2 3
dit @love	5 -1 3 10
dit @me	-14 -14 -12 -12
dit @not	-8 -5 -8 -1
dit @one	-2 -7 -2 4
dit @race	-6 -6 -4 -4
dit @sexist	3 -4 1 7
dit @shame	4 1 0 0
dit @threat	-9 -8 1 -5
dit a	-5 11 -5 -8
dit ah	1 6 9 3
dit apre	3 4 2 2
dit au	7 4 -1 0
dit bon	5 -1 3 10
dit bonjour	-1 9 1 -2
dit bonsoir	-9 -9 -10 -8
dit bravo	-4 -6 -4 -4
dit ca	7 7 0 2
dit calm	-4 -6 -4 -4
dit cand	8 2 3 2
dit ce	11 -1 1 2
dit de	7 39 6 17
dit des	-7 -10 -7 -7
dit dev	5 4 2 2
dit en	10 5 3 3
dit il	6 8 3 3
dit je	0 -4 -2 -2
dit la	-19 -18 -21 -19
dit le	-8 4 -12 -6
dit ma	-5 -6 -5 -5
dit mem	-5 -6 -5 -4
dit merc	-15 -19 -15 -15
dit mon	-6 -4 -5 -5
dit ne	-6 -6 -5 -5
dit non	-4 -7 -14 -5
dit on	-2 -7 -2 4
dit oui	-5 -5 -4 -4
dit pas	-8 -13 -9 -9
dit que	20 14 10 5
dit rien	3 12 5 11
dit si	-3 -6 -4 -4
dit ta	2 7 3 3
dit te	-3 0 6 0
dit toujour	-16 -15 -11 -11
dit tu	-6 -5 3 -3
dit un	22 12 10 11
dit vas	3 0 12 3
divorc	-6 -4 -5 -5
divorc de	-4 -6 -4 -4
dix	-22 5 5 -8
dix @bore	4 14 16 8
dix @deed	-5 -7 0 -4
dix @hour	5 15 16 11
dix @load	1 1 5 2
dix @looks	1 1 5 2
dix @me	2 7 2 3
dix @past	-7 6 -3 -2
dix @price	3 13 15 7
dix @to	4 14 16 8
dix ans	-7 6 -3 -2
dix cilos	1 1 5 2
dix fois	-6 0 -2 4
dix heur	4 14 16 8
dix huit	-15 -9 -9 -11
dix minut	-2 -10 -3 -9
dix sept	-7 -11 -4 -7
dizen	3 2 12 3
do	6 5 3 14
docteur	-6 -8 -5 -5
doctores	-4 -5 -3 -4
doctores @me	-4 -5 -3 -4
doctores me	-4 -5 -3 -4
docu	-4 -5 -6 -5
docu @given	-4 -4 -5 -4
docu tout	-4 -4 -5 -4
documantal	-4 -5 -4 -5
doi	9 15 24 10
doigt	4 6 26 6
doigt @given	0 1 4 7
doigt @grab	-4 -2 1 -2
doigt @he	-6 -5 -6 -4
doigt @wound	-5 -2 1 -2
doigt avec	8 2 2 3
doigt dan	-9 -7 -11 -8
doigt de	-7 -9 -4 -7
doigt et	-1 9 2 2
doigt il	-6 -5 -6 -4
doigt sur	3 5 1 2
doigt tout	0 1 4 7
dois	0 20 -5 -7
dois @deed	3 11 9 4
dois @die	-7 -8 -7 -7
dois @goback	-7 -8 -7 -7
dois @hide	5 22 6 4
dois @hour	-7 -8 -7 -7
dois @quit	-7 -8 -7 -7
dois @serve	2 11 0 3
dois @shame	0 5 1 1
dois @told	5 22 6 4
dois dir	5 22 6 4
dois fin	-7 -8 -7 -7
doit	-6 -4 -12 -11
doit @hide	-5 -6 -6 -5
doit rest	-3 -4 -4 -3
dojo	-9 -7 -10 -7
domag	-10 -1 -5 -1
domag que	3 7 4 7
domin	-10 -11 -12 -11
domin @me	-6 -6 -7 -7
domin me	-6 -6 -7 -7
domino	3 4 9 4
don	14 5 11 7
don @deed	-1 5 0 -1
don @given	-1 5 0 -1
don @me	29 4 6 4
don @not	0 7 1 1
don a	10 8 16 7
don celc	0 0 1 7
don de	3 8 13 4
don des	13 12 -3 9
don du	-19 -20 -24 -17
don la	-6 -3 3 -2
don le	11 9 27 16
don les	6 7 25 8
don ma	8 1 1 1
don mes	7 1 1 1
don mon	15 3 3 2
don pas	-1 5 0 -1
don te	9 1 2 2
don un	-9 -5 -16 -10
don une	-1 -4 -8 7
donant	3 -4 -4 -3
donant a	-4 -5 -6 -5
donc	-19 -17 -15 -21
donc @deed	-7 -8 -8 -8
donc @given	-7 -8 -8 -8
donc @i	-18 -9 -19 -14
donc @not	-6 -7 -4 -7
donc ce	7 2 5 3
donc je	-18 -9 -19 -14
donc pas	-7 -8 -8 -8
dont	-6 0 -6 -5
dor	12 24 6 20
dor @hurt	1 2 2 12
dor @i	0 5 1 4
dor @lock	3 2 2 12
dor @not	4 18 4 6
dor @sad	1 2 2 12
dor bien	-8 -7 -8 -8
dor en	7 1 3 5
dor je	0 5 1 4
dor mal	1 2 2 12
dor plus	4 18 5 2
dorad	2 2 5 2
dorm	25 -4 -3 6
dorm @adult	-6 -7 -6 -7
dorm @deed	1 7 2 -1
dorm @given	2 8 2 3
dorm @home	9 -1 3 2
dorm @hour	0 2 5 6
dorm @not	1 7 2 -1
dorm @weak	-6 -7 -6 -7
dorm chez	9 -1 3 2
dorm com	-6 -7 -6 -7
dorm et	9 1 1 0
dorm pas	1 7 2 -1
dorm sur	-1 -1 -2 5
dort	-9 -7 -7 -7
dortoir	8 4 5 4
dos	25 23 28 11
dos @he	6 0 -3 1
dos @i	0 8 4 2
dos avec	1 2 8 2
dos en	1 6 2 2
dos et	6 15 9 6
dos je	0 8 4 2
dosi	-27 -21 -29 -24
dosi a	-4 6 0 0
dosi de	-4 -4 -5 -4
doubl	-11 -7 -4 -7
douc	-1 -2 -1 -9
douch	33 -2 10 7
douch @heat	5 -1 0 0
douch du	4 2 3 2
douch froid	5 -1 0 0
doudou	-9 -7 -8 -7
doux	-9 -10 -9 -9
douz	3 -1 13 -1
douz @charge	6 6 16 6
douz @deed	4 3 6 3
douz @he	6 0 1 2
douz @height	4 3 6 3
douz @sexist	6 6 16 6
douz @weak	6 6 16 6
douz anfant	6 6 16 6
douz ele	6 0 1 2
douz metr	4 3 6 3
douzen	2 1 8 3
dragon	-6 -4 -4 -4
dram	-5 -4 -5 -4
drap	7 1 6 2
dres	-12 -7 -20 -11
dres les	-12 -12 -19 -12
drogu	-15 -15 -17 -15
drogu a	-4 -6 -4 -4
droit	2 7 -7 -11
droit a	0 12 -7 -2
droit de	-3 -3 -5 -9
drol	24 17 1 5
drol de	4 15 4 5
du	1 3 9 0
du @adult	24 31 12 11
du @alone	14 0 25 4
du @animal	-1 -1 16 3
du @blood	-7 -9 -9 -9
du @blow	-11 -9 -15 -2
du @body	6 5 13 4
du @booze	-7 -6 -14 -1
du @boozeDrink	1 5 10 2
du @bore	-6 -3 -1 0
du @charge	30 41 24 16
du @chem	3 3 17 4
du @deed	9 24 5 13
du @despair	-3 -3 5 -2
du @disabled	-4 1 -3 -2
du @drug	-4 9 -3 -1
du @drunk	4 0 16 4
du @exclude	-4 -6 -7 -7
du @fear	-5 -2 -3 -4
du @fiction	-2 -4 5 9
du @given	-24 -28 -26 -4
du @goback	0 2 5 4
du @grab	4 -4 3 -1
du @heat	2 -2 22 2
du @height	14 4 27 7
du @hit	0 3 -2 7
du @hour	0 9 13 -6
du @hurt	1 -2 -3 -5
du @insult	-10 -11 -5 -9
du @load	-11 -2 -14 -11
du @lock	27 22 30 13
du @lure	-8 -10 -8 -8
du @machine	-5 -7 1 -4
du @mate	14 16 11 13
du @me	5 23 6 7
du @means	19 -1 13 2
du @mock	-5 -4 -6 -5
du @nude	16 2 4 4
du @past	-3 -2 11 1
du @photo	-7 -9 -7 4
du @power	-4 -4 -2 -3
du @pressure	-5 0 -8 -5
du @price	-2 -1 -6 -5
du @quit	6 1 3 1
du @race	-17 -8 -13 -15
du @rays	4 0 -2 4
du @sad	9 9 3 3
du @see	-6 -5 -10 -5
du @selfharm	-3 -14 -16 1
du @serve	-5 -4 -3 -3
du @serveBar	-1 15 0 0
du @sexist	2 -14 -10 -10
du @shame	12 25 13 19
du @smoke	-3 -1 -5 -3
du @stop	-4 1 -6 1
du @strip	1 1 5 2
du @threat	1 7 7 3
du @to	1 4 -5 1
du @touch	-5 -5 -6 -5
du @trade	-21 -19 -26 -18
du @vehicle	15 12 37 11
du @weak	-15 -19 -20 -16
du @weapon	-2 1 -6 3
du @wound	-4 -10 -8 3
du badg	-3 6 -3 -1
du bal	6 2 2 3
du bar	-4 1 -7 -4
du bat	-1 0 -2 6
du bato	3 2 8 3
du beur	2 1 8 2
du bien	-4 -5 -4 -5
du bloc	1 1 7 2
du bois	-5 -5 -5 -5
du boneur	-3 -4 -5 -3
du buro	19 7 2 8
du bus	-2 5 -1 -2
du cabinet	-5 -4 -4 -4
du caf	-6 -8 -7 -6
du cai	11 5 8 5
du camion	9 0 14 4
du canping	6 2 4 2
du carton	-4 -4 -6 -4
du catalogu	-3 -4 -3 -3
du centr	6 10 13 6
du champ	-6 -7 -4 -6
du chanpagn	3 7 3 3
du chantag	0 7 -2 1
du chanti	14 18 13 9
du chef	0 7 5 1
du cheval	2 2 9 3
du chien	1 0 4 3
du club	-4 -5 -2 -3
du cofr	4 3 12 4
du coleg	6 7 2 5
du consel	-3 -3 -5 -3
du convoieur	2 1 9 3
du couloir	0 -5 -3 -2
du coup	-5 -14 -14 1
du dantist	3 2 7 3
du demand	-4 -6 -4 -5
du depot	10 -1 6 3
du dereleur	-5 -5 -7 -5
du derni	-6 -4 -6 -4
du deuxiem	2 2 5 2
du directeur	5 6 -1 1
du far	-5 -5 -7 -5
du faux	-3 -3 -5 -3
du festival	-3 -3 -6 -3
du film	-4 -6 -4 2
du foin	-5 -5 -6 -4
du fond	14 1 -1 2
du four	4 1 10 3
du fourgon	2 2 7 2
du fournil	-6 -7 -7 -6
du garag	13 6 9 7
du gel	-6 -6 -7 -6
du ger	4 -3 0 0
du gichet	3 -1 3 16
du greni	9 0 0 1
du hal	-4 -4 -2 -3
du janbon	0 13 2 2
du jardin	9 4 9 5
du jaz	-4 -5 -5 -4
du jour	5 11 6 -4
du labo	3 3 11 4
du les	6 14 6 6
du lit	0 0 5 0
du livreur	8 2 2 2
du lourd	-6 -7 -7 -7
du lund	1 1 5 1
du magasin	3 18 6 3
du mal	9 9 3 3
du mat	5 5 22 7
du match	-4 -5 -4 -4
du materiel	-5 -6 -9 -5
du matin	-12 -5 -11 -13
du me	1 13 2 3
du menu	-5 -5 -9 -5
du mercred	-3 -3 -5 -3
du meti	-7 -10 -10 -8
du mid	9 11 4 5
du mond	-8 -9 -7 -7
du monsieur	0 5 1 6
du mus	-11 -12 -15 -10
du nez	4 1 2 1
du noir	-5 -5 -4 -5
du nouvo	5 0 1 1
du pain	-5 -7 -7 -5
du papi	-11 -13 -16 -11
du parc	-4 -4 -4 -4
du past	2 6 0 2
du patron	26 31 12 13
du pet	2 0 8 2
du placo	2 2 5 2
du plafond	15 15 25 33
du plan	-3 -3 -4 -3
du poing	-1 11 0 1
du poison	1 9 1 1
du port	6 20 6 7
du poulen	5 5 12 5
du premi	1 0 6 1
du rayon	4 0 -2 4
du regard	-6 -5 -10 -5
du resto	3 3 11 4
du retour	4 0 1 6
du rhum	-3 -5 -3 -3
du robinet	-3 -3 -4 -3
du ruban	5 0 -1 0
du salon	5 -2 -2 0
du sang	-8 -12 -12 -11
du scotch	5 -3 -3 -1
du serveur	9 3 1 3
du servic	14 25 9 13
du shit	0 13 1 3
du sirop	-5 -5 -8 -5
du soir	0 -1 17 0
du sosison	-7 -3 -4 -4
du stag	6 1 3 1
du stand	-6 -6 -9 -5
du stoc	0 12 -1 0
du sucr	1 1 7 2
du tabac	-3 -1 -5 -3
du teatr	8 8 19 8
du temp	2 2 9 3
du teren	-3 -4 -4 -3
du tou	3 3 5 15
du tour	-4 -4 -6 -4
du tout	-17 -20 -17 4
du train	-5 -5 -6 -5
du trapez	-4 -5 -5 -5
du travel	-9 -9 -10 -8
du tueur	-4 -5 -4 -4
du vandred	-2 6 -3 -2
du velo	1 -4 -6 -3
du ver	4 4 11 4
du vernisag	3 3 9 3
du vestier	16 2 4 4
du vieux	3 8 8 4
du vilag	-4 -4 -5 -4
du vinegr	0 6 -1 0
duel	-4 -5 -4 -4
dur	-2 -7 9 6
dur depuis	2 2 2 8
dur la	12 8 17 7
dur mais	-9 -7 -8 -7
dur une	1 -5 -5 -4
dvt	0 8 2 2
eau	-14 -27 -25 -24
eau @fear	5 0 0 1
eau @heat	9 0 2 2
eau bouil	5 1 3 2
eau des	-7 -7 -10 -7
eau et	-7 -2 -13 -4
eau glac	5 0 0 1
eau sur	-6 -8 -7 -6
ecart	5 -2 -2 -1
ecer	2 2 9 3
echafodag	8 16 24 9
echafodag @me	-4 -4 -6 -4
echafodag @one	4 3 9 4
echafodag on	4 3 9 4
echantilon	-4 2 -6 -3
echantilon de	-3 -4 -5 -4
echap et	1 0 6 1
echard	4 6 17 6
echec	-10 -9 -10 -8
echel	-6 -3 -5 -11
echel @i	-5 -5 -8 -5
echel @shout	1 1 6 2
echel je	-5 -5 -8 -5
echel le	1 1 5 2
echel pour	1 1 6 2
ecip	-11 -5 -19 -4
ecip @alone	3 5 -1 2
ecip @deed	1 6 2 2
ecip @i	1 1 5 1
ecip @me	9 7 -1 1
ecip @not	4 12 5 5
ecip @one	0 2 8 10
ecip a	-3 5 -2 -2
ecip ce	-9 -11 -8 -8
ecip de	-18 -19 -16 -15
ecip en	5 11 5 5
ecip est	8 12 8 18
ecip et	-7 -9 -5 0
ecip il	2 6 2 2
ecip je	1 1 5 1
ecip me	11 4 2 2
ecip moi	1 6 0 1
ecip on	0 2 8 10
ecler	-10 -8 -11 -7
ecol	1 8 0 3
ecol @me	1 5 2 6
ecol @past	-6 -6 -6 -5
ecol @shame	2 1 5 2
ecol de	1 -5 -2 -2
ecol me	1 5 2 6
ecol primer	-3 -3 -4 -3
ecout	-13 -14 -19 -4
ecout @given	7 7 7 15
ecout le	-5 -5 -7 -5
ecout les	-4 -4 -6 -4
ecout un	-4 -4 -5 -5
ecran	-9 -12 -19 -5
ecran et	-5 -6 -6 -5
ecras	5 -2 4 0
ecras ca	6 1 1 2
ecri	4 7 3 3
ecrir	25 17 6 15
ecrir @not	13 12 8 7
ecrir ca	5 4 5 14
ecris	12 0 0 -2
ecris en	6 1 1 1
ecrit	5 -9 -22 -17
ecrit @threat	8 8 5 4
ecrit dan	-5 -5 -5 -5
ecrit des	-6 -7 -10 -6
ecrit en	-11 -12 -12 -10
ecrit la	2 7 2 3
ecrit sur	-5 -3 -4 -4
ecrit un	-4 -5 -4 -4
ecrit une	23 1 3 4
ecritur	-5 -6 -6 -5
editeur	-3 -3 -4 -3
educ	12 3 -3 0
educ a	11 1 1 2
efac	9 25 8 9
efondr	-1 0 0 6
egil	0 -1 10 1
egil @client	5 5 13 5
egil dan	-6 -6 -9 -6
egil usag	5 5 13 5
egilag	2 1 5 2
egis	1 1 6 2
egout	-1 -1 9 -1
egout et	0 0 5 0
eh	-9 -7 -7 -10
el	9 27 5 7
el jef	7 16 4 5
elageur	-4 -4 -3 -4
elageur @deed	-5 -5 -8 -5
elageur @height	-5 -5 -8 -5
elageur @me	1 2 4 2
elageur grimp	-5 -5 -8 -5
elageur me	1 2 4 2
ele	-7 -5 -17 -19
ele @boozeDrink	1 1 5 1
ele @charge	3 9 1 2
ele @cry	5 4 1 2
ele @deed	-2 -3 10 -1
ele @despair	6 0 1 1
ele @exclude	1 11 3 3
ele @fear	5 4 2 2
ele @fiction	0 -5 -3 -3
ele @given	-4 -7 2 -3
ele @goback	2 -5 -5 -3
ele @grab	9 0 5 3
ele @height	-3 -5 3 -2
ele @hide	2 19 5 5
ele @hit	-3 4 -1 -1
ele @joke	11 -1 3 3
ele @me	-3 4 -8 -13
ele @mock	8 -5 0 0
ele @photo	-5 -9 -5 -5
ele @shout	1 11 1 1
ele @throw	-6 -1 -3 -3
ele @told	4 10 0 1
ele a	-12 -6 -18 -13
ele alait	4 -2 0 0
ele apel	-5 -9 -5 -5
ele avait	10 -8 -2 -1
ele avanc	3 1 10 6
ele cri	-4 -4 -4 -3
ele dit	10 23 8 8
ele en	-6 -6 -6 -5
ele est	12 15 5 -1
ele et	14 13 7 7
ele etait	-6 -4 0 -4
ele fait	-3 -5 3 -2
ele hurl	3 11 4 3
ele le	-4 3 -2 -3
ele me	-1 6 -6 -11
ele ne	16 15 8 13
ele parl	3 13 4 4
ele pleur	6 0 1 1
ele rigol	11 -1 3 3
ele se	0 -1 -4 -4
ele sont	2 -6 -5 -3
ele tourn	1 2 5 2
ele veut	2 -5 -1 -2
ele voul	5 1 2 2
electr	8 8 37 9
electr @i	5 5 11 5
electr @one	-4 -3 -4 -4
electr a	2 2 4 2
electr je	5 5 11 5
electr on	-4 -3 -4 -4
electr ouvert	-5 -4 -5 -3
electrisien	-14 -18 -13 -15
electrisien a	-6 -7 -6 -5
electrisit	-5 3 -7 -5
electrocut	-6 -6 -5 -5
electron	2 2 4 2
eleur	16 8 13 18
elev	-1 10 -1 1
elev @i	0 0 6 7
elev @me	-4 -4 -5 -4
elev dan	2 2 4 1
elev de	8 5 -3 1
elev je	0 0 6 7
elev me	-4 -4 -5 -4
elimin	-3 -3 -5 -3
embal	-8 -4 -8 -8
embal des	-4 -4 -4 -4
embet	-6 -8 -7 -8
emen	9 3 10 3
emen au	9 2 6 3
eminc	2 2 6 2
emis	-4 -4 -5 -4
emoj	3 10 4 4
empil	2 0 7 2
en 1998	-7 -8 -6 -6
en 2003	-4 -5 -7 -4
en @alone	-9 1 -9 -9
en @blood	10 2 3 3
en @blow	-4 -1 -3 -3
en @body	18 14 30 13
en @booze	-23 -21 -27 -21
en @boozeDrink	-4 11 4 -2
en @bore	-6 1 -6 -7
en @charge	-1 4 2 5
en @chem	-1 -7 5 -4
en @cloth	15 4 16 4
en @cry	8 12 2 5
en @deed	-8 -13 -5 -8
en @deep	7 11 7 5
en @demolish	-10 -9 -13 -9
en @despair	11 5 19 4
en @die	15 0 -1 -12
en @disabled	-1 -5 -4 -3
en @drug	-1 1 -10 -1
en @exclude	-21 -4 -8 -19
en @fear	7 19 5 14
en @fiction	-18 -17 -16 -16
en @given	-9 -9 -4 -7
en @goback	25 3 12 10
en @grab	11 1 5 0
en @heat	3 -7 8 -1
en @height	-13 -12 -6 -7
en @hide	-2 7 6 -2
en @home	3 3 5 7
en @hour	24 -3 1 18
en @hurt	3 -3 -5 -3
en @insult	13 20 6 6
en @intimate	1 -9 -2 0
en @joke	-8 -8 -7 -7
en @kin	3 3 5 7
en @kind	12 2 2 2
en @load	0 2 8 -1
en @lock	4 8 14 11
en @looks	-10 -3 -10 -9
en @lure	19 18 12 10
en @machine	-4 -7 -3 -4
en @mate	-2 4 -2 -5
en @me	24 21 12 14
en @means	13 19 1 6
en @mock	-12 -1 -11 -10
en @not	17 -1 1 2
en @nude	6 -2 0 1
en @past	-8 -15 -13 -14
en @photo	7 -5 -6 -3
en @power	0 5 2 16
en @price	-3 -4 -4 -7
en @quit	4 -10 -1 -15
en @race	7 0 10 9
en @rays	-4 2 -6 -3
en @see	-2 4 -4 -2
en @selfharm	-9 -5 -6 -6
en @serve	6 5 4 3
en @serveBar	3 3 9 3
en @sexist	-8 -11 -12 -12
en @shame	-20 -20 -22 -19
en @shout	9 26 5 11
en @stop	-6 0 -1 -4
en @strip	-4 -2 -6 -5
en @threat	-9 0 4 -5
en @throw	3 -4 -5 -4
en @tired	-1 4 8 2
en @to	0 2 2 4
en @told	-3 18 2 0
en @touch	11 11 18 15
en @trade	3 1 3 18
en @vehicle	-10 -11 -17 -14
en @weapon	-1 -3 -5 -3
en @wound	2 4 22 5
en a	0 -2 -6 10
en ai	8 -7 9 15
en angles	-4 -6 -8 -6
en antrant	-7 -1 -8 -6
en aret	-3 -3 5 -1
en ariv	-15 -15 -9 -15
en as	1 4 3 1
en aur	20 2 3 2
en avais	-10 -9 -14 -9
en avait	-7 -6 2 -5
en avant	4 -1 0 -1
en bas	-3 -4 -16 -14
en baset	5 3 27 5
en blagu	-9 -14 -8 -8
en bois	-6 -6 -7 -5
en boucl	5 5 5 15
en bus	-9 -10 -13 -11
en cachet	6 8 0 5
en camionet	-6 -5 -8 -5
en carton	-4 1 -7 -4
en cas	-6 -5 -6 -5
en catr	-7 -7 -8 -7
en ce	7 3 3 11
en chant	-7 -9 -9 -7
en ciel	-1 8 -3 0
en cinq	-5 -7 -5 4
en cm2	-4 -5 -4 -5
en coler	-7 -8 -8 -7
en compot	1 2 11 3
en compt	-1 -3 5 -2
en cong	8 14 17 23
en coton	-6 -6 -6 -5
en cour	5 3 5 20
en cri	9 16 4 8
en cuisin	-7 -4 -10 -9
en desanbr	1 4 1 1
en desous	2 2 7 9
en deux	-12 -10 -9 -9
en dis	0 20 0 2
en dix	-5 -7 -6 -6
en dor	2 2 2 8
en electrisit	-3 3 -4 -3
en est	-8 -4 2 5
en estet	4 3 2 2
en evantel	-4 -4 -5 -3
en fac	-7 -1 -10 -6
en fait	-17 -15 -14 -10
en ferm	1 3 4 2
en fich	-4 -5 -4 -3
en fin	18 1 6 -1
en form	1 6 8 3
en foteuil	-5 -5 -7 -5
en foto	12 -3 -1 1
en franc	5 -1 0 0
en fusion	3 2 8 3
en haut	4 0 14 2
en insist	-1 5 1 1
en juin	13 3 3 3
en julien	3 3 9 4
en jup	-3 7 1 1
en larm	5 7 3 6
en les	5 6 10 5
en lign	-9 -10 -10 -9
en livreson	-1 8 4 -1
en lui	9 7 3 4
en main	10 11 29 12
en mang	-4 -1 -4 -4
en march	-1 -2 6 -1
en me	24 21 12 14
en mecan	3 13 3 3
en melot	6 -2 0 1
en mem	5 -3 0 -1
en mer	3 3 5 7
en mous	-14 -14 -18 -13
en nacel	2 2 4 2
en neig	-6 -6 -8 -5
en ocup	-7 -8 -11 -8
en ordre	6 1 1 1
en origam	-5 -7 -5 -6
en ouvr	-7 -2 -7 -6
en parl	-9 2 -7 -7
en part	-10 -11 -10 -10
en pas	4 -1 -1 -1
en pens	0 8 2 8
en peu	8 5 5 12
en peux	2 1 0 11
en plac	-4 -7 -3 -4
en plastic	-18 -16 -20 -15
en platr	-3 -3 -5 -3
en plein	34 24 24 18
en pleur	8 8 4 3
en plus	13 -1 2 2
en pos	1 0 0 9
en prend	1 7 2 2
en priv	-6 -2 -3 -3
en promot	-3 -4 -5 -4
en pyjam	-4 -4 -5 -4
en rayon	-2 5 -3 -1
en regard	4 9 2 3
en remetr	0 1 1 5
en rentr	8 0 1 5
en reserv	4 11 4 4
en rest	2 2 6 2
en retard	-2 -1 -8 -7
en reunion	-9 -5 -9 -8
en ri	-2 6 -1 -1
en rigol	0 6 0 0
en rit	-6 -7 -5 -5
en sach	0 5 1 0
en sang	10 1 2 3
en se	-2 11 1 0
en secret	6 2 3 3
en ser	-10 -10 -8 -7
en sixiem	-4 -4 -4 -4
en sort	0 0 5 0
en souri	7 3 2 2
en sous	8 -2 1 1
en soutien	8 -1 1 1
en souviant	4 0 0 1
en suis	8 12 17 10
en tenu	5 1 3 1
en tisu	-6 -4 -4 -4
en touch	-1 4 19 5
en train	15 18 5 8
en tranbl	7 14 5 12
en trois	12 3 4 7
en un	-4 -5 -5 -5
en une	-4 -3 -3 -4
en veux	0 3 2 9
en vie	9 1 2 -2
en vil	-5 -5 -8 -5
en vis	10 1 3 3
en vitrin	-4 -4 -5 -4
en voi	-11 -5 -9 -8
en voitur	5 4 1 2
en vrai	-10 -12 -9 -12
encor	40 41 32 46
encor 6	3 2 1 13
encor @blow	6 1 1 0
encor @deed	14 12 6 4
encor @heat	2 2 5 2
encor @hit	6 1 1 0
encor @hour	1 1 7 7
encor @insult	-4 0 -5 -5
encor @not	-4 4 -1 -3
encor @sex	6 0 6 2
encor @shame	2 -1 1 6
encor catr	0 0 0 6
encor chaud	2 2 5 2
encor des	1 5 1 3
encor et	3 2 7 2
encor la	6 8 9 -3
encor les	7 5 13 5
encor mis	6 6 2 1
encor plus	-4 4 -1 -3
encor sur	1 4 0 3
encor tap	6 1 1 0
encor un	1 4 1 0
encor une	8 6 4 14
encor vierg	5 -1 0 0
encre	-14 -16 -17 -16
end	10 2 -2 10
end @he	8 1 2 2
end @me	8 -4 0 0
end ele	6 1 2 2
end et	5 1 2 5
endor	2 2 3 11
enerv	3 -1 -2 23
enerv contr	5 2 4 17
enerv sur	8 0 2 12
enfer	-5 -5 -5 -5
enfer dan	-4 -4 -4 -4
enfin	-3 -7 8 3
enfin ce	-3 -5 -2 5
enfin just	2 2 5 2
enfin reus	-5 -5 -7 -5
enlev	15 -6 6 4
enlev @me	8 -2 -8 -3
enlev @not	6 -2 1 0
enlev @shout	7 1 12 3
enlev le	0 2 6 8
enlev mon	11 8 4 4
enlev pour	2 2 11 2
enorm	-17 -13 -8 -12
enter	4 -4 -4 -3
enti	8 21 8 8
entre	15 5 17 14
entre @alone	-2 5 0 0
entre @deed	-4 -4 -5 -5
entre @given	-4 -4 -5 -5
entre @me	11 23 7 7
entre @not	-5 -5 -6 -6
entre a	7 8 18 8
entre avec	6 -3 -4 -1
entre dan	8 10 9 6
entre deux	-2 5 0 0
entre eux	-6 -10 -5 4
entre le	-3 4 -1 -1
entre les	7 -5 7 6
entre nous	13 26 10 10
entre pas	-4 -4 -5 -5
enui	-26 -23 -21 -12
enui a	-9 -4 -4 -2
enui une	-3 -3 -3 -4
envi	22 2 -1 39
envi de	28 7 2 23
envi que	-7 -10 -7 -10
envoi	10 13 14 6
envoi @bore	3 6 2 -1
envoi @me	-7 -7 -9 -6
envoi a	9 5 14 6
envoi cherch	-7 6 -3 -2
envoi dan	5 7 16 5
envoi du	-6 -7 -7 -7
envoi le	0 1 1 6
envoi un	5 8 3 7
envoi une	7 -1 1 1
epaul	27 9 20 10
epaul @i	7 1 -2 1
epaul @me	-2 -3 -4 -2
epaul @race	4 1 11 3
epaul de	1 1 7 2
epaul en	0 1 4 1
epaul je	7 1 -2 1
epaul voil	4 1 11 3
epe	-10 -9 -10 -8
epe en	-6 -5 -5 -5
epic	6 9 12 6
epil	2 3 14 3
epingl	-4 -5 -4 -3
epluch	-9 -9 -13 -9
epluch des	-3 -3 -5 -3
epluch une	-4 -4 -6 -4
epluchag	-5 -5 -8 -5
epluchag 12	-5 -5 -8 -5
epong	-9 -12 -15 -11
epong et	-6 -6 -9 -6
epong le	0 1 4 1
epoxi	3 3 7 3
epuis	-1 -2 -1 11
epuis @i	0 0 1 5
epuis je	0 0 1 5
ereur	21 12 5 9
ereur ce	8 -1 2 2
ereur de	2 9 3 3
ereur et	5 2 1 1
es	9 28 -2 3
es @deed	1 8 2 2
es @given	8 6 2 3
es @insult	-2 5 -1 -2
es @not	2 14 3 3
es con	0 4 0 0
es la	1 8 2 2
es pas	1 8 2 2
es une	0 5 -2 0
es vrai	1 6 1 1
esai	-8 -13 -7 -5
esai @i	6 11 11 6
esai @me	-5 -5 -6 -4
esai de	27 16 24 25
esai je	6 11 11 6
esai la	-24 -24 -21 -21
esai le	-7 -7 -6 -6
esai mon	-5 -5 -6 -4
esaiag	5 1 1 1
esat	5 3 2 2
escabo	7 0 23 4
escabo @blow	3 3 10 3
escabo @wound	2 2 6 2
escabo de	2 2 5 2
escali	11 24 24 14
escali @he	6 4 2 0
escali avec	3 3 13 4
escali de	4 9 6 3
escap	-3 -3 -4 -3
escap gam	-3 -3 -4 -3
esclav	2 14 -1 2
esestr	2 2 7 1
espec	3 5 6 3
esper	-5 -6 -5 10
est	-7 -9 -12 -1
est @adult	-6 -5 -1 -3
est @alone	-19 -12 -21 -17
est @blow	-18 -17 -15 -5
est @booze	-9 -8 -7 3
est @boozeDrink	-9 -10 -12 -9
est @bore	11 8 14 31
est @charge	1 5 1 2
est @deed	6 -3 -10 3
est @demolish	3 3 8 3
est @despair	-3 -7 0 4
est @die	-7 -9 4 15
est @disabled	7 7 4 4
est @drunk	-10 -7 -12 -10
est @exclude	1 -5 3 2
est @fear	-15 -9 -7 2
est @given	0 2 -14 -6
est @goback	-14 -24 -11 -22
est @grab	-9 -11 -2 -8
est @he	-1 4 0 4
est @heat	-8 -8 -4 -3
est @height	3 2 -1 9
est @hide	7 6 1 -1
est @hit	-25 -23 -20 -19
est @hour	-9 -5 3 -10
est @insult	3 7 -2 5
est @intimate	14 9 19 16
est @kin	-9 -10 -9 -6
est @kind	-13 -13 -10 -7
est @lgbt	19 6 5 10
est @load	-1 7 7 2
est @lock	8 3 14 8
est @looks	2 10 2 2
est @love	11 7 10 4
est @lure	-3 -1 -3 -1
est @machine	0 5 -1 -3
est @me	42 17 59 21
est @means	1 1 2 13
est @mock	-8 -16 -11 -12
est @not	8 4 -8 7
est @power	1 0 3 8
est @price	-9 -10 -4 -7
est @quit	4 -8 5 2
est @race	-2 0 4 3
est @sad	7 12 7 14
est @selfharm	-16 -14 -14 -4
est @sex	8 3 6 3
est @sexist	4 13 9 4
est @shame	11 8 2 2
est @shout	3 3 4 -3
est @stop	-12 -12 -9 -10
est @threat	5 -5 1 -2
est @throw	-2 -2 -1 9
est @tired	-5 -7 -4 13
est @told	25 8 14 19
est @touch	1 -6 -2 -4
est @vehicle	-8 -7 -6 -6
est @weapon	2 7 5 2
est @wound	-26 -19 -11 3
est a	-5 2 23 3
est ador	-10 -12 -8 -9
est afectu	5 8 2 3
est ale	-2 -3 -3 5
est andorm	3 9 3 3
est aret	-3 -5 -3 -4
est au	-4 -4 -4 2
est beau	-9 -10 -9 -6
est bib	4 4 12 4
est bien	-2 -3 -8 -1
est bon	1 6 -1 0
est bouboul	4 12 4 4
est bour	-5 -1 -6 -5
est brul	-8 -7 -8 -7
est ca	18 7 6 9
est cas	3 3 8 3
est ce	0 1 -5 11
est chaud	3 3 8 2
est clair	-5 0 -4 -3
est cogn	-12 -8 -7 -7
est coi	-5 -6 -5 -5
est coinc	-6 -4 -3 -4
est coup	-9 -8 -7 3
est dan	8 14 1 8
est de	-1 9 0 7
est deced	1 -2 2 11
est dej	11 -4 1 -1
est des	9 1 1 1
est desandu	15 8 14 9
est devenu	6 9 13 6
est dit	7 0 2 3
est drol	-2 -4 -5 -3
est dur	-6 -6 -4 -2
est ecrit	-10 -12 -13 -12
est en	-14 3 -3 2
est enerv	11 5 7 30
est entre	20 19 8 8
est etroit	3 3 8 3
est excus	9 0 0 1
est fach	2 -1 0 6
est faux	5 15 5 5
est fendu	5 0 -1 0
est ferm	-11 -10 -13 -10
est fin	-11 -11 -10 -11
est froid	3 2 2 7
est gantil	5 10 5 7
est gen	3 11 4 4
est grand	-5 -5 -6 -5
est impresion	-8 -8 -7 -7
est infernal	5 5 5 13
est interd	-12 -12 -14 -11
est ipnotis	-7 -8 -9 -7
est jam	2 -1 2 12
est just	-13 -13 -12 -12
est la	-4 7 -1 -3
est le	-22 -20 -25 -19
est les	-6 -1 -9 -6
est leur	1 -3 -5 -4
est long	5 6 7 29
est lourd	5 12 12 6
est luc	-3 -3 -5 -3
est lui	-1 -4 -6 -6
est ma	10 4 1 1
est magnif	0 0 0 4
est malad	4 2 14 3
est mar	5 -2 0 0
est mieux	6 -3 0 -1
est mis	9 -2 -1 -1
est moc	-13 -15 -11 -11
est moi	22 11 59 14
est moin	-1 -2 0 4
est mon	24 6 7 11
est mont	-4 -4 -2 -4
est mort	-5 -7 -5 3
est mortel	-9 -10 -10 -12
est ne	-4 -4 -4 -4
est noir	-1 1 6 1
est non	-4 -4 -5 -4
est normal	19 6 5 10
est not	-5 -5 -5 -5
est notr	7 11 5 5
est nul	5 4 4 12
est ouvert	0 0 0 6
est part	14 9 19 16
est pas	8 5 -9 -5
est pir	1 2 2 7
est plus	-2 1 -1 7
est posibl	0 0 1 9
est pour	2 6 6 -1
est presc	4 14 4 5
est pris	4 2 6 11
est que	4 3 9 10
est repart	-5 -7 -7 -6
est repos	-6 -7 -7 -7
est reserv	-7 -8 -9 -7
est rest	-5 -15 -2 -13
est revenu	-4 -4 -4 -3
est rien	5 2 2 2
est sal	-3 -4 -4 -4
est secret	-8 -9 -8 -7
est son	-7 -9 -7 -7
est sort	13 3 7 5
est sous	6 -1 0 0
est styl	-3 -4 -4 -4
est sup	-3 -4 -3 3
est sur	-1 9 7 2
est tap	-8 -8 -7 -7
est termin	5 5 12 5
est tomb	-8 -4 0 10
est toujour	6 11 3 10
est tous	1 -4 -3 -3
est tout	1 2 0 8
est trop	-7 -9 -7 8
est un	-31 -43 -41 -41
est une	-21 -17 -28 -25
est venu	-4 -7 -7 -5
est vid	1 1 2 13
est vit	10 3 4 3
est vrai	-5 -6 -3 0
estet	5 10 4 4
estetisien	2 2 7 2
estetisien @i	3 3 6 3
estetisien je	3 3 6 3
estomac	3 12 4 8
esui	-4 -10 -17 -9
esui les	-4 -4 -6 -4
et	13 12 5 8
et 14	4 3 11 4
et @alone	13 8 8 9
et @blood	5 10 13 6
et @blow	-6 0 0 -3
et @body	-6 -6 -7 -6
et @booze	3 3 16 3
et @boozeDrink	12 1 4 3
et @bore	-1 1 -5 -2
et @charge	-14 -10 -10 -11
et @chem	-7 -7 -2 -6
et @cry	2 2 7 2
et @deed	13 2 16 -2
et @deep	-5 -3 -7 -5
et @despair	5 6 25 9
et @die	12 5 9 6
et @drug	0 -1 4 0
et @exclude	-5 -6 -6 -5
et @fiction	2 5 0 1
et @gear	-6 -6 -4 -5
et @given	3 10 -12 -10
et @goback	7 1 4 2
et @grab	5 5 0 0
et @he	29 19 -3 7
et @height	-7 -7 1 -5
et @hide	10 13 9 4
et @hit	-2 6 0 -2
et @hour	7 10 27 10
et @hurt	6 6 15 6
et @i	17 3 12 15
et @insult	1 13 0 1
et @kind	-5 -5 -8 -5
et @load	7 6 14 6
et @lock	8 3 14 5
et @love	5 5 14 6
et @lure	8 13 4 5
et @machine	-4 -5 -8 -5
et @me	11 11 -6 16
et @means	3 4 16 4
et @mock	4 15 5 5
et @not	13 20 16 20
et @one	-9 -11 -9 2
et @power	-5 -5 -7 -5
et @price	2 -8 -2 -5
et @quit	2 6 4 2
et @race	-9 -9 -9 -8
et @sad	-7 -4 -8 -6
et @see	-8 -7 -10 -8
et @serve	0 -1 8 1
et @serveBar	-1 -1 7 -1
et @sexist	-7 -9 -10 -8
et @shame	11 17 18 11
et @strip	5 6 13 6
et @threat	19 -1 6 4
et @throw	19 12 23 10
et @tired	4 8 18 4
et @to	2 3 7 5
et @told	10 23 9 6
et @touch	-4 -8 -9 -7
et @vehicle	2 6 6 3
et @weapon	-4 -4 -5 -4
et @wound	-3 -4 -2 -3
et a	23 -2 2 7
et ansuit	0 4 1 1
et apre	17 19 12 17
et aros	7 0 1 2
et au	-1 -2 5 2
et blesur	-7 -6 -8 -6
et ca	6 14 9 18
et caden	-3 -3 -5 -3
et caf	-5 -6 -7 -5
et cand	9 3 2 9
et cas	-4 -6 -5 -4
et ce	-18 13 -7 -3
et chang	1 5 0 1
et clas	-6 -4 -5 -4
et comant	0 4 0 0
et compt	2 2 2 7
et cot	-5 -4 -6 -4
et de	2 3 4 9
et dem	-1 -1 7 -1
et demand	5 13 4 4
et depuis	5 11 6 19
et des	-17 -8 -8 -12
et desant	-4 -4 -6 -4
et deux	2 2 6 2
et dimanch	1 0 8 0
et dir	4 14 3 4
et dit	4 7 1 0
et du	-14 -16 -19 -14
et ecrit	11 3 3 3
et ele	2 7 -3 3
et en	-9 -11 -10 -4
et encor	3 2 6 2
et eureux	-6 -6 -5 -7
et eux	-3 -8 -3 1
et fait	-3 -5 -7 -4
et fin	1 1 5 1
et hop	-5 -4 -1 -5
et il	30 13 -2 7
et ils	16 16 1 2
et je	17 3 12 15
et la	3 5 -10 -3
et le	26 12 15 7
et les	-5 -10 -12 2
et lev	1 4 2 0
et lui	7 7 3 4
et ma	-5 -11 -2 -4
et me	32 42 12 25
et mes	5 9 4 3
et moi	-27 -37 -27 -8
et mon	14 16 3 12
et ne	23 7 7 9
et not	-5 -6 -7 -5
et ojourd	5 1 1 2
et on	-9 -11 -9 2
et pain	-5 -4 -4 -4
et pas	8 7 4 2
et person	2 3 7 5
et pli	-8 -9 -13 -8
et plus	0 2 1 6
et port	5 5 13 5
et pos	-4 -4 -5 -4
et pris	-6 -6 -10 -6
et puis	-4 -10 -5 -2
et que	19 12 2 3
et ram	-3 -4 -5 -3
et rang	-10 -11 -16 -10
et regard	-6 -6 -8 -6
et retour	1 0 -1 5
et rien	2 8 3 4
et se	8 5 3 8
et seul	-4 0 -5 -3
et si	-3 -19 -10 -11
et son	1 2 8 3
et sort	2 2 5 2
et soufl	4 2 6 3
et sur	4 5 2 1
et tir	7 3 3 3
et toujour	2 10 3 1
et tout	-10 -3 -12 -11
et trois	5 8 11 5
et un	-15 -4 -2 -8
et une	0 -5 -6 -4
et vent	-6 -6 -9 -5
et veut	4 13 3 4
et vid	3 4 16 4
et vis	2 1 5 2
etabl	2 8 0 2
etag	-1 0 11 -4
etag de	7 6 17 7
etag par	0 0 6 1
etager	3 -7 -9 -7
etai	13 8 11 7
etain	6 5 14 6
etais	4 -4 5 4
etais @alone	5 -5 -2 -4
etais @bore	-6 -6 -7 -6
etais @charge	-6 -6 -7 -7
etais @client	-8 -6 -9 -6
etais @deed	6 4 -1 0
etais @demolish	-5 -5 -6 -5
etais @die	1 -6 -5 -5
etais @disabled	2 10 2 2
etais @exclude	-3 -5 -1 5
etais @fear	-5 -14 -14 -15
etais @given	-3 -7 -11 -3
etais @grab	5 0 -2 0
etais @home	-9 -8 -10 -8
etais @hour	2 10 7 3
etais @hurt	-2 -2 0 7
etais @insult	0 2 0 5
etais @kind	9 3 7 4
etais @lock	2 -2 -2 6
etais @lure	8 -1 2 2
etais @not	6 5 3 2
etais @sad	-5 -5 -5 2
etais @sex	8 -5 1 1
etais @shame	3 6 7 8
etais @shout	1 1 2 9
etais @stop	4 -1 -4 -1
etais @threat	-6 -5 -5 -5
etais @tired	-3 -6 -5 -5
etais @wound	9 -1 -4 0
etais a	-2 -6 -6 -6
etais asis	-6 -6 -7 -6
etais au	-4 -4 -1 -6
etais aux	2 2 6 2
etais ca	-10 -5 -7 -6
etais chez	-9 -8 -10 -8
etais coinc	7 1 -1 1
etais dan	3 2 12 2
etais dej	5 4 12 5
etais derier	10 1 5 2
etais en	6 10 13 5
etais encor	7 0 5 2
etais fi	0 5 0 1
etais gantil	8 -1 2 2
etais incap	1 2 1 6
etais just	0 5 0 0
etais la	13 14 17 18
etais lent	1 4 1 1
etais mal	1 0 2 8
etais malad	3 -1 2 10
etais mort	-3 -7 -7 -6
etais pas	5 5 3 2
etais pasag	-8 -6 -9 -6
etais pol	-11 -13 -11 -12
etais pour	1 1 2 9
etais pret	-3 -8 -10 -6
etais samed	1 9 2 2
etais seul	-6 -6 -7 -7
etais stres	-11 -11 -12 -15
etais sur	1 -1 6 1
etais tout	0 1 3 8
etais trop	-6 -3 -3 2
etais un	6 12 2 5
etais une	-1 15 1 2
etais vierg	8 -5 1 1
etait	-12 -16 -5 -12
etait @adult	2 1 8 2
etait @alone	10 3 4 4
etait @body	-5 -4 -7 -5
etait @booze	4 13 6 5
etait @bore	-11 -9 -7 -8
etait @chem	-5 -4 -7 -5
etait @cry	4 13 3 4
etait @deed	8 -2 3 11
etait @despair	-2 -2 0 9
etait @die	1 1 1 9
etait @drunk	-4 3 -5 -4
etait @given	6 0 6 5
etait @goback	10 6 10 18
etait @grab	-4 -4 -4 -4
etait @heat	5 1 3 10
etait @height	9 3 6 15
etait @hour	11 7 15 19
etait @hurt	3 12 3 4
etait @insult	-10 3 -4 -6
etait @kind	-9 -11 -10 -12
etait @looks	1 4 3 1
etait @love	-3 -7 -6 -5
etait @lure	-8 -8 -10 -7
etait @me	19 17 39 26
etait @means	2 3 5 13
etait @not	2 2 13 8
etait @quit	8 4 8 16
etait @race	-6 -7 -6 -6
etait @sad	-14 -5 -11 -11
etait @sexist	-7 -5 -7 -6
etait @shame	0 1 5 1
etait @shout	1 3 21 5
etait @stop	-4 -4 -6 -4
etait @threat	-9 -9 -7 -7
etait @throw	2 3 5 13
etait @tired	-6 -2 -4 4
etait @touch	-5 -4 -7 -5
etait @weak	2 1 8 2
etait a	-5 -4 -1 2
etait au	9 5 17 7
etait bien	2 -6 -6 -4
etait bon	-6 -4 -6 -5
etait catr	0 1 5 1
etait col	-5 -4 -7 -5
etait com	2 1 8 2
etait dan	-6 -5 -2 -4
etait de	-4 6 -3 -2
etait drol	5 1 5 2
etait en	-1 -4 11 -2
etait encor	1 5 3 1
etait fait	7 0 2 2
etait ferm	11 4 5 4
etait fin	10 6 10 18
etait froid	5 1 3 10
etait gantil	-8 -8 -10 -7
etait le	7 -6 -2 -2
etait lui	4 0 1 0
etait ma	1 2 2 8
etait malad	2 2 6 2
etait moch	1 4 3 1
etait moi	-2 -1 11 1
etait mon	21 14 29 19
etait mort	-9 -5 -9 -9
etait nul	-10 -1 -6 -6
etait ouvert	9 15 19 10
etait pasion	-3 -3 -5 -3
etait plein	-7 -10 -7 -6
etait pli	-4 -4 -3 -3
etait plus	4 4 14 4
etait pour	1 3 21 5
etait repart	-4 -4 -6 -4
etait roug	4 13 3 4
etait top	-4 -4 -5 -4
etait tous	-4 -5 -6 -4
etait trop	-8 -6 -8 -10
etait un	-18 -19 -19 -17
etait une	-7 0 -14 -6
etait vid	2 3 5 13
etal	2 3 18 4
etal la	4 5 14 5
etalon	3 2 7 3
etap	-6 -5 -6 -5
etat	-4 -4 -5 -4
ete	0 2 -12 -12
ete @booze	-4 -4 -5 -4
ete @deed	-5 -3 -7 -4
ete @despair	-4 -5 -5 -4
ete @drunk	6 16 7 7
ete @fiction	5 14 6 6
ete @given	10 7 18 8
ete @hit	10 3 4 4
ete @mock	1 5 1 1
ete @selfharm	-4 -4 -5 -4
ete @shame	3 9 3 3
ete @strip	-5 -5 -7 -5
ete @threat	8 3 3 3
ete @wound	-5 -5 -7 -5
ete bour	1 7 2 2
ete conf	5 6 13 6
ete coup	-4 -4 -5 -4
ete ici	-5 -5 -5 -5
eteant	3 -10 12 -5
eteant @deed	0 -1 4 0
eteant des	11 7 4 4
eteant sur	-8 -11 -8 -7
etent	11 -5 2 17
etent et	1 -1 4 8
etent la	6 0 1 1
etent le	-3 -1 -1 5
etinsel	11 10 33 12
etinsel partout	5 5 11 5
etiset	-28 -24 -36 -21
etiset de	-3 -1 -5 1
etiset les	-5 -5 -7 -5
etisetag des	-3 -4 -5 -4
etoil	10 4 18 6
etouf	-4 -5 -4 -4
etrang	0 5 0 1
etrangl	12 -8 -5 -4
etrangl @shout	6 1 1 1
etrangl pour	6 1 1 1
etre	20 -1 -4 20
etre @alone	5 10 2 1
etre @bore	-3 0 -2 6
etre @charge	5 10 2 1
etre @deed	-5 -4 -4 -4
etre @despair	3 0 -1 5
etre @given	-4 0 -7 -7
etre @height	-5 -5 -4 -4
etre @sad	5 10 2 1
etre @tired	4 1 2 6
etre asis	-6 -5 -6 -7
etre au	6 5 13 8
etre aus	4 0 0 2
etre encor	14 2 2 -4
etre esai	-5 -5 -5 -4
etre fait	-5 -5 -4 -4
etre la	24 7 8 4
etre ocup	0 3 1 6
etre que	-7 -7 -6 -6
etre seul	5 10 2 1
etre un	1 3 1 7
etroit	4 2 8 2
etud	-16 -14 -15 -13
eu	-7 11 8 -1
eu @blow	2 7 -5 0
eu @despair	-1 0 1 6
eu @fear	-7 -6 -2 -6
eu @given	4 14 -3 2
eu @me	1 13 8 3
eu droit	2 7 -5 0
eu envi	-1 0 1 6
eu la	-9 -7 -9 -9
eu le	11 3 21 9
eu les	0 -2 5 1
eu ma	0 5 0 1
eu mon	0 3 7 1
eu peur	-7 -6 -2 -6
eu six	4 11 4 4
eu un	-12 -9 -12 -11
eu une	-11 -10 -13 -14
euh	4 10 6 4
eureux	-16 -25 -23 -20
euros	14 0 18 5
euros @i	7 5 11 5
euros @shout	7 -1 1 1
euros dan	1 1 7 1
euros je	7 5 11 5
euros pour	7 -1 1 1
eux	4 31 10 21
eux @me	-8 -13 -8 -5
eux @shout	1 0 5 8
eux et	1 1 2 7
eux le	-3 1 -3 -5
eux moi	-8 -13 -8 -5
eux ne	1 -2 1 6
eux pour	1 0 5 8
evacu	-3 -3 -4 -3
evanou	-3 -5 1 -3
evantel	-4 -4 -5 -3
everion	0 6 1 1
evi	9 4 11 5
evidant	-7 -7 -5 -7
evit	-6 1 -5 -5
evit les	-4 -5 -4 -4
exager	2 5 2 2
exanpl	-1 8 0 1
exanpl de	3 12 4 4
excel	-13 -13 -17 -12
excis	-4 -5 -4 -4
excit	8 -3 1 1
excus	14 16 3 4
excus a	1 7 1 2
excus apre	7 2 3 2
excus de	4 7 3 3
execu	-6 -1 -7 -4
exersic	-16 -16 -19 -16
exersic de	-4 -4 -5 -4
exersic puis	-4 -4 -5 -4
exig	13 5 6 5
exist	-3 -12 -3 -6
exist @deed	3 -1 6 8
exist @given	3 -1 6 8
exist @not	6 -3 5 4
exist pas	3 -1 6 8
exist plus	4 -1 -1 -5
expert	-4 -4 -5 -4
explic	-31 -32 -35 -25
explic @alone	-4 -4 -4 -5
explic @given	-6 -8 -5 -5
explic ce	-7 -7 -6 -6
explic comant	-8 -10 -9 -8
explic deux	-4 -4 -4 -5
explic la	-7 -7 -9 -7
explic le	-7 -10 -11 -6
explic les	-4 3 -3 -3
explic pourcoi	-9 -11 -8 -8
explic que	7 -3 0 -1
explic tout	-6 -8 -5 -5
explisant	1 0 2 10
explos	-29 -27 -28 -25
explos de	-10 -8 -8 -8
expo	-10 -11 -12 -10
expo sur	-4 -4 -7 -4
expos	-19 -20 -20 -17
expos du	-6 -10 -7 -6
exposit	-4 -3 -4 -3
expre	48 43 0 10
expre @he	7 5 3 2
expre @shout	-9 -1 -6 -6
expre avec	7 -1 -4 0
expre de	5 7 1 2
expre des	4 4 1 1
expre en	0 5 1 0
expre et	11 12 6 6
expre il	7 1 2 2
expre pour	-9 -1 -6 -6
expre une	6 2 2 2
expres	-1 0 4 -1
exterieur	15 3 2 5
extincteur	0 0 0 5
fabric	-6 -6 -7 -5
fac	-3 9 -7 -2
fach	-5 -9 -8 -4
fach contr	0 -1 0 6
facil	6 5 2 3
facon	8 12 -2 0
facon @me	-3 -4 -4 -3
facon de	0 15 -2 -2
facon mes	-3 -4 -4 -3
facteur	-10 -10 -14 -3
facteur a	-5 -5 -9 -5
factric	-7 -7 -10 -7
factur	-8 -5 -10 -4
fail	-1 -4 -5 3
fail @cry	-5 -7 -6 -6
fail @despair	-4 -5 -4 -4
fail @die	-14 -2 -8 -8
fail @fear	-8 5 -3 -3
fail @me	-3 3 10 10
fail @wound	-12 1 -8 -6
fail me	-3 3 10 10
fail mour	-6 -6 -5 -5
fail ne	19 6 7 11
fail pleur	-4 -5 -4 -4
fail tomb	-8 5 -3 -3
faim	-12 -9 -10 -2
fain	3 8 3 3
fair	14 7 1 18
fair @cry	1 14 4 4
fair @deed	2 8 2 2
fair @die	-6 -5 -5 -5
fair @hide	3 8 3 8
fair @kind	-8 -8 -8 -8
fair @love	-1 5 1 3
fair @not	-6 -5 -6 1
fair @nude	-5 -4 -6 -4
fair @shame	7 9 4 3
fair @shout	13 -1 2 3
fair @throw	6 3 7 4
fair @told	2 8 2 2
fair au	6 2 2 1
fair avanc	4 0 -1 1
fair confianc	-8 -8 -8 -8
fair de	-10 -5 -6 1
fair des	-1 0 5 0
fair du	6 3 11 11
fair en	1 8 1 -3
fair la	8 4 11 8
fair le	-3 -1 1 -4
fair san	-5 -4 -6 -4
fair sembl	3 8 3 8
fair trait	2 8 2 2
fair un	6 -11 -11 -6
fair une	-11 -10 -7 -5
fais	6 24 10 1
fais @alone	1 7 6 3
fais @bore	2 2 2 10
fais @despair	11 -2 2 2
fais @exclude	-1 5 2 5
fais @fear	6 8 3 0
fais @lock	0 5 6 6
fais @me	-14 -11 -14 -15
fais @not	5 -7 -2 -3
fais @shout	0 12 1 -8
fais @threat	3 9 3 3
fais atent	3 9 3 3
fais chi	2 2 2 10
fais coi	11 -2 2 2
fais de	-8 -5 -6 -5
fais embet	-4 -4 -4 -5
fais expre	0 4 1 0
fais fuir	2 9 3 3
fais la	-8 -10 -10 -9
fais le	5 20 9 3
fais les	-8 -12 -3 -8
fais mon	-10 -7 -9 -10
fais pas	-2 -3 -5 -4
fais plus	8 -4 2 1
fais que	3 2 4 13
fais ses	6 14 16 6
fais son	4 2 14 3
fais un	1 10 2 3
fais vrai	-5 -3 -6 -4
fait	-3 1 -4 -6
fait 30	8 0 1 2
fait @alone	4 4 16 6
fait @blow	9 -8 -4 -2
fait @body	2 8 2 2
fait @booze	-4 -4 -5 -3
fait @boozeDrink	8 11 -2 2
fait @bore	-5 -1 -2 -3
fait @charge	2 2 6 2
fait @cry	5 5 2 2
fait @deed	2 34 26 5
fait @demolish	-3 12 1 2
fait @die	12 6 3 6
fait @drunk	-5 -7 -5 -4
fait @exclude	16 5 -2 0
fait @fear	4 -12 -8 -9
fait @fiction	-2 -3 -6 -4
fait @given	5 17 10 15
fait @goback	0 7 3 2
fait @grab	6 15 19 8
fait @he	-3 -12 -7 -8
fait @heat	1 -1 -5 -3
fait @height	0 7 -2 1
fait @hide	20 61 9 15
fait @hit	14 -2 20 3
fait @hour	20 23 24 19
fait @hurt	10 9 4 3
fait @i	2 2 4 7
fait @insult	-1 -2 4 0
fait @intimate	-2 -7 -5 -4
fait @joke	-13 -7 -11 -11
fait @load	4 6 3 2
fait @lock	3 0 -1 -6
fait @lure	9 17 7 7
fait @machine	4 1 1 1
fait @mock	-6 4 -6 -6
fait @not	11 25 12 12
fait @past	-4 -6 -4 -5
fait @photo	2 11 3 3
fait @price	-2 4 -4 -2
fait @quit	0 8 -5 -1
fait @sad	12 10 9 5
fait @see	-12 -18 -18 -14
fait @selfharm	13 4 -3 1
fait @serve	2 9 2 3
fait @sex	-6 -12 -8 -5
fait @shame	-2 11 -7 -2
fait @shout	13 22 3 8
fait @threat	-8 -2 -8 -8
fait @throw	-5 -6 -6 -5
fait @tired	6 0 5 1
fait @to	-11 -14 -14 -11
fait @told	1 21 3 3
fait @touch	8 0 6 3
fait @wound	10 -2 2 4
fait a	-5 0 -9 -5
fait ansanbl	0 8 2 0
fait antrer	3 2 8 3
fait apel	2 11 3 3
fait atent	-5 -4 -3 -4
fait avanc	1 1 5 1
fait avoir	-9 -9 -8 -8
fait bocoup	2 4 6 2
fait boir	2 12 -1 2
fait celc	-1 -2 0 4
fait chaud	-2 -7 -5 -4
fait clac	5 -1 0 0
fait de	4 13 11 18
fait defil	6 6 3 3
fait demand	7 4 3 3
fait des	-18 -14 -25 -18
fait desin	-4 -4 -4 -3
fait deux	3 3 12 4
fait dix	2 1 2 5
fait du	2 -4 0 -4
fait efac	7 19 6 7
fait en	-5 -4 -6 -5
fait expre	16 7 2 4
fait fair	-7 -7 -9 -8
fait fin	2 11 -1 2
fait frap	7 2 2 2
fait gueul	2 8 2 2
fait hurl	0 6 -1 0
fait il	1 -7 -3 -3
fait ils	-4 -5 -4 -5
fait je	2 2 4 7
fait la	-3 -7 5 -2
fait le	-18 -12 -25 -19
fait les	-12 -14 -13 -9
fait mal	10 9 4 3
fait metr	0 7 -2 1
fait mordr	-4 3 16 3
fait netoi	1 5 0 1
fait ojourd	5 5 7 12
fait part	-2 -7 -5 -4
fait pas	4 17 7 5
fait peur	3 -1 -5 -6
fait plais	-4 -5 -3 -1
fait pleur	5 5 2 2
fait plus	8 5 4 7
fait port	1 6 4 2
fait pour	10 4 4 7
fait prepar	6 6 16 7
fait prometr	2 13 4 4
fait que	-4 -5 -9 -6
fait recomanc	1 0 0 8
fait remarc	-8 -7 -6 -6
fait rentr	-1 1 9 2
fait repet	3 11 4 4
fait rir	-13 -7 -11 -11
fait sembl	8 11 -3 2
fait sent	-3 -4 -4 -3
fait sign	1 8 0 1
fait six	3 2 10 3
fait sursot	-6 -9 -6 -7
fait tap	8 -4 1 1
fait ten	4 4 12 5
fait tir	-2 10 2 2
fait tomb	15 3 9 9
fait tourn	4 -2 5 1
fait tout	-7 -5 -7 5
fait trois	4 6 4 9
fait trop	1 9 2 2
fait un	-27 -22 -27 -12
fait une	-20 -26 -35 -16
fait ven	2 4 8 3
fait vendr	2 0 7 2
fait visit	-11 -14 -14 -11
fait voir	-1 -5 -5 -3
fal	-15 -6 -2 -8
fal @deed	-5 -1 -5 -4
fal @given	2 7 4 3
fal @not	1 6 2 2
fal les	1 2 4 2
fal pas	1 6 2 2
falang	7 0 0 1
famil @me	0 0 1 5
famil me	0 0 1 5
fandeux	4 4 11 5
fandeux @pressure	3 3 8 3
fandeux idrol	3 3 8 3
fantom	-11 -12 -11 -10
fanwic	1 0 9 1
far	-5 -5 -7 -5
farin	8 8 11 4
farin de	2 2 6 2
farin et	-6 -8 -8 -6
farmac	-4 -3 5 -2
farmasien	-12 -8 -9 -9
farmasien @deed	-4 -4 -5 -3
farmasien le	0 1 5 1
fas	8 4 6 3
fas des	5 0 1 1
fas le	-1 4 -1 0
fasin	-4 -4 -4 -3
fasing	-3 -4 -4 -3
fatigu	-15 -19 -18 -1
fatigu @i	1 1 1 8
fatigu ce	-12 -11 -11 -16
fatigu je	1 1 1 8
fatigu mais	-8 -8 -9 -7
fatigu qui	0 1 1 4
fatou	-4 1 -4 -3
faudr	8 0 1 1
faus	-17 -16 -18 -14
faut	-16 -20 -22 -16
faut @bore	-5 -5 -4 -4
faut @deed	0 6 6 0
faut @demolish	-4 -5 -4 -3
faut @fear	-5 -4 -3 -3
faut @given	1 4 0 -1
faut @grab	-9 -10 -7 -7
faut @he	-4 -3 -3 -3
faut @hit	-7 -6 -5 -5
faut @i	-2 -5 -5 -4
faut @lure	-5 -6 -4 -5
faut @not	2 6 1 0
faut @throw	1 2 8 2
faut abatr	-4 -5 -4 -3
faut demand	-5 -6 -4 -5
faut et	2 8 3 3
faut frap	-6 -5 -4 -4
faut il	-4 -3 -3 -3
faut je	-2 -5 -5 -4
faut pas	9 14 7 6
faut pous	1 2 8 2
faut que	7 1 2 2
faut se	-6 -8 -7 -6
faut toujour	-5 -5 -4 -4
faux	3 18 10 3
faux @blood	-4 -4 -5 -4
faux @hurt	-4 -4 -5 -4
faux @lure	-5 -5 -6 -4
faux bilet	-5 -5 -6 -4
faux compt	4 16 5 5
faux et	5 12 5 5
faux ongle	4 4 9 4
faux sang	-4 -4 -5 -4
feign	5 12 4 5
felisit	-15 -22 -12 -15
felisit @shout	-9 -12 -9 -8
felisit pour	-9 -12 -9 -8
fem	7 9 -5 -3
fem @hit	-6 -6 -4 -4
fem @nude	10 6 4 4
fem @sex	10 6 4 4
fem batu	-6 -6 -4 -4
fem est	6 -3 0 0
fem et	5 -1 1 1
fem nu	10 1 3 3
fendu	8 4 8 4
fendu des	3 3 9 4
fenetr	-6 -6 5 -4
fenetr avec	-5 -5 -4 -4
fer	25 18 18 15
fer @deed	-1 -7 -7 -8
fer @despair	5 21 6 7
fer @fear	-6 -7 -5 -5
fer @given	2 -4 -2 -5
fer @not	2 -4 -3 -5
fer a	22 1 10 5
fer de	-3 -4 -4 -5
fer et	-4 -4 -5 -4
fer mieux	5 21 6 7
fer pas	2 -4 -3 -5
ferel	3 3 9 3
ferm	11 -13 -10 0
ferm a	-3 -11 -17 -10
ferm et	-5 -5 -4 -4
ferm la	4 0 9 9
ferm le	6 1 5 0
ferm les	6 1 2 10
ferm ta	-1 6 1 1
ferm toujour	8 0 2 2
fermetur	16 12 26 12
fermi	-5 0 0 -3
fes	18 12 4 6
fes a	10 2 2 3
fes cand	-3 7 1 1
fesco	3 3 7 3
festival	-3 -3 -6 -3
fet	-2 5 -10 0
fet @me	-3 -2 -6 -3
fet de	1 7 0 1
fet la	2 9 1 2
fet moi	-3 -4 -6 -3
fetag	1 0 6 1
feu	-9 -11 -11 -6
feu sacr	-8 -8 -11 -8
feuil	-18 -18 -28 -19
feuil de	-4 0 -5 -3
feuilet	9 12 22 10
feutr	-3 -2 -5 -3
fi	-13 -10 -9 -12
fibroc	5 5 13 5
ficel	-5 -6 -7 -5
fich	-30 -25 -35 -26
fich de	-7 -5 -7 -5
fichi	-7 -7 -8 -7
fier	-14 -14 -12 -14
fier de	-8 -8 -11 -9
fiert	-5 -7 -5 -5
figur	33 20 14 15
figur en	-3 6 1 1
fil	11 18 8 1
fil @cry	0 2 9 2
fil @he	5 0 1 0
fil @hurt	0 2 9 2
fil @not	-4 -6 -4 -4
fil de	13 20 8 13
fil du	21 -1 6 5
fil en	3 12 3 3
fil et	-7 -8 -2 -5
fil la	1 -2 7 1
fil ne	0 5 0 -3
fil roug	0 2 9 2
fil sur	4 13 5 5
fil une	2 9 2 3
filet	-10 -2 -2 -9
filet de	3 3 7 3
film	11 -8 -16 -6
film @deed	6 1 0 1
film @touch	6 1 1 2
film de	-1 -7 -6 -5
film du	1 -1 1 7
film en	0 6 1 2
film est	-7 -5 -7 -6
film pend	5 0 1 1
film plastic	9 3 3 3
film pos	6 1 1 2
fin	-10 3 -8 1
fin @deed	4 -1 1 0
fin @given	1 -5 -3 -4
fin @i	-8 -8 -10 -5
fin @me	-4 3 -6 -8
fin @not	-3 -9 -8 -6
fin @past	-6 -7 -5 -5
fin a	7 9 24 15
fin avant	-6 -7 -5 -5
fin ca	6 2 3 4
fin dan	6 8 2 2
fin de	-11 2 -4 5
fin depuis	-6 -6 0 -6
fin du	-6 3 -8 -6
fin je	-8 -8 -10 -5
fin la	0 10 2 7
fin les	-1 8 -3 0
fin ma	2 5 0 -2
fin mais	7 2 2 2
fin mes	3 8 2 3
fin mon	-9 -10 -9 -9
fin par	4 2 0 5
fin pas	4 -1 1 0
fin plus	-7 -8 -9 -7
fin un	-4 -3 -2 3
final	-5 -7 -2 -1
final @i	3 3 5 7
final je	3 3 5 7
fix	11 22 16 15
fix le	3 2 1 9
fixateur	8 8 21 8
flamb	-1 -5 12 0
flamb les	1 -1 11 1
flasc	2 13 2 4
flasc dan	1 10 2 3
flash	-7 -8 -10 -7
flech	2 1 5 2
flem	3 3 3 9
flem total	3 3 3 9
fleur	-21 -22 -27 -20
fleur @deed	-4 -4 -4 -4
fleur de	-3 -3 -5 -3
fleurist	-6 -8 -4 -6
flip	-8 0 -7 -7
flip @shout	-6 -9 -6 -5
flip pour	-6 -9 -6 -5
flocag	3 3 7 3
flocag du	3 3 7 3
flot	3 2 2 11
flut	2 1 5 2
flyer	-4 -5 -6 -4
fo	1 12 3 3
fo @deed	0 8 2 2
fo @given	0 8 2 2
fo @not	0 8 2 2
fo pas	0 8 2 2
foin	3 0 6 -1
fois	18 9 -5 24
fois @blow	-5 -5 -6 -4
fois @booze	-5 -5 -6 -4
fois @deed	-5 -5 -6 -4
fois @i	15 -5 -7 -6
fois @not	-8 -9 -8 -8
fois @nude	-4 -4 -4 -5
fois @selfharm	-5 -5 -6 -4
fois @shout	-4 -3 -3 -3
fois @wound	-5 -5 -6 -4
fois a	3 2 2 5
fois ce	5 1 2 7
fois chac	3 2 4 14
fois coup	-5 -5 -6 -4
fois de	-8 -11 -3 -8
fois en	2 1 2 9
fois et	5 -4 -2 0
fois je	15 -5 -7 -6
fois la	-3 -4 -5 2
fois le	2 8 2 9
fois ojourd	6 3 3 8
fois par	-7 -1 -1 -5
fois pour	-4 -3 -3 -3
fois que	23 12 3 4
fois san	-4 -4 -4 -5
fol	-4 -5 -4 -4
fonction	3 8 2 3
fond	8 6 3 -4
fond de	18 13 12 7
fond du	6 5 7 4
fondu	-2 -6 3 3
fondu en	0 0 0 5
font	0 13 1 6
font @cry	-3 -4 -4 -4
font @despair	-3 -5 -3 0
font @lock	8 2 3 3
font des	-3 4 -3 -2
font pleur	-3 -4 -4 -4
for	-8 -9 -1 -6
forc	31 5 6 18
forc @shout	0 1 0 5
forc a	14 9 3 5
forc de	-10 -6 -1 2
forc la	9 2 3 3
forc pour	0 1 0 5
forg @i	1 1 4 1
forg je	1 1 4 1
form	2 19 9 5
form de	1 6 9 3
format @gear	0 5 -2 0
format securit	0 5 -2 0
formateur	3 5 1 2
fort	17 4 10 14
fort @shout	-4 -3 -4 -3
fort parc	-2 -5 -4 -3
fort pour	-4 -3 -4 -3
fort que	6 10 3 3
fos	14 4 14 7
fos a	3 3 6 3
fot	-12 -16 -7 -11
fot @i	-5 -7 -5 -5
fot je	-5 -7 -5 -5
foteuil	11 4 6 2
foteuil @given	7 1 1 1
foteuil avec	-3 -5 -9 -5
foteuil tout	7 1 1 1
foto	13 0 -8 4
foto @not	7 2 3 2
foto @nude	9 2 3 3
foto de	13 6 6 17
foto en	8 5 3 3
foto san	7 2 3 2
fotocop	-3 -7 -14 4
fotocopi	5 5 7 5
fotocopi @i	7 9 3 4
fotocopi je	7 9 3 4
fotograf	4 -8 -11 -7
fotograf @booze	-5 -6 -7 -5
fotograf @boozeDrink	-5 -6 -7 -5
fotograf @me	5 -2 -3 -1
fotograf @serveBar	-5 -6 -7 -5
fotograf me	5 -2 -3 -1
fotograf shot	-5 -6 -7 -5
fotos	6 -6 -9 -1
fotos a	5 8 13 6
fotos de	2 0 -6 4
fou	-13 -17 -3 -13
fou @joke	-4 -4 -4 -4
fou @mock	-4 -4 -4 -4
fou rir	-4 -4 -4 -4
foudr	-7 -7 -9 -7
foudr @shout	-7 -7 -9 -7
foudr pour	-7 -7 -9 -7
fouet	-6 -3 0 -3
fouil	-2 5 4 -1
fouil @me	1 5 1 1
foul	5 3 10 3
four	-1 -3 9 -4
four @i	0 1 5 0
four a	6 6 17 6
four des	3 8 3 3
four du	-8 -8 -9 -7
four je	0 1 5 0
fourch	0 2 11 3
fourch @shout	1 1 5 2
fourch pour	1 1 5 2
fourgon	5 1 7 3
fourn	-4 -4 -2 -4
fourn presc	-4 -4 -6 -5
fournil	4 3 22 4
fournil a	3 2 8 3
fourniseur	-3 -1 -5 -3
fourno	-2 5 -3 -5
fout	5 12 5 6
foutr	9 7 4 6
foutr de	2 7 3 4
foutr en	7 0 2 2
foutu	1 5 0 1
fragil	6 9 14 7
fraieur	-5 -5 -5 -5
frais	-6 -8 -18 -11
franbois	-4 -3 -5 -3
franc	4 0 -1 -2
franch	15 1 1 11
franch ce	6 5 5 15
frap	12 -17 -17 -14
frap @past	-4 -4 -4 -4
frap a	-7 -6 -7 -6
frap au	4 1 0 1
frap avant	-4 -4 -4 -4
frap avec	17 5 4 5
frap ce	-9 -7 -7 -7
frap dan	-5 -5 -5 -5
frap le	-9 -6 -4 -6
frap par	8 2 2 3
frap son	5 1 2 2
frap un	11 5 5 4
fras	3 43 6 9
fras du	4 13 2 4
frein	-2 -7 1 -5
frer	13 -6 -1 5
frer @i	5 1 1 0
frer @me	4 -3 -1 -1
frer je	5 1 1 0
frer me	4 -3 -1 -1
freseux	6 6 19 7
frigo	-1 -5 1 -3
fris	-6 -7 -12 -6
frison	-5 -5 -6 -5
frit	-6 -7 -1 -5
friteux	3 0 9 1
friteux @i	2 2 6 2
friteux ce	-5 -5 -8 -5
friteux je	2 2 6 2
froid	1 -14 -14 1
froid a	1 1 5 1
froid negat	2 2 6 2
froid sur	-5 -5 -8 -5
frois	-5 -6 -7 -5
frol	6 -1 1 1
fromag	-13 -18 -14 -12
fromag avec	-9 -13 -9 -8
front	8 6 -2 3
front of	0 6 1 1
frot	5 0 10 2
frot les	1 0 6 1
fruit	-10 -10 -14 -9
fuir	-2 5 -1 -1
fuir la	1 7 2 2
fuit	1 1 13 2
fum	-16 -3 -6 -13
fum avec	1 6 0 1
fum le	-6 -7 -6 -5
fumant	-1 11 0 2
fumant du	-1 11 0 2
funerer	1 0 6 1
furieux	5 5 14 12
furieux contr	-2 -2 -1 6
fusil de	-7 -3 -1 -4
fusion	3 2 8 3
fut	3 2 20 5
fut de	4 1 14 4
gach	-2 1 1 5
gach la	2 1 4 5
gaf	-7 -7 -9 -6
gagn	-18 -19 -15 -19
gagn du	1 0 7 2
gagn le	-4 -4 -6 -4
galer	-4 -3 -1 -3
gam	-6 -3 -9 -6
gamin	-5 -1 -4 -5
gandarm	-6 -5 -5 -4
gant	1 -4 4 -5
gant a	1 2 9 2
gant et	9 -1 0 1
gantil	13 4 -1 2
gantil avec	13 1 4 3
gar	21 31 2 7
gar @me	13 0 1 2
gar a	11 8 -1 4
gar du	5 10 2 4
gar et	5 0 3 1
gar me	13 0 1 2
garag	20 25 14 5
garag @i	-2 6 -3 -4
garag @me	0 7 2 2
garag je	-2 6 -3 -4
garag me	2 7 3 2
garant	-4 -5 -2 -4
garcon	22 34 11 12
garcon de	10 3 2 3
gard	-4 -8 -1 -5
gard @me	12 7 5 9
gard @nude	1 0 6 1
gard corp	1 0 6 1
gard jusc	1 7 11 4
gard la	10 2 10 4
gard le	-12 -13 -4 -9
gard les	11 4 8 12
gard ma	5 7 3 3
gard mon	8 0 2 7
gard un	-5 -6 -7 -5
gardien	0 -5 -6 -5
garn	-4 -4 -6 -4
garn les	-4 -4 -6 -4
garni	-5 -7 -6 -5
garou	-5 -5 -6 -4
gato	-13 -6 -8 -12
gaz	0 0 7 1
ge	8 6 27 9
ge a	2 0 10 2
gel	-14 -10 -7 -9
gel idroalcol	-3 -3 -4 -3
gen	-3 7 -20 15
gen @adult	4 19 5 5
gen @nude	7 2 2 3
gen @sex	7 2 2 3
gen @weak	4 19 5 5
gen avec	-6 -7 -10 -7
gen cand	-1 -2 0 6
gen com	4 19 5 5
gen et	-4 -4 -7 -4
gen nus	7 2 2 3
gen que	-4 -7 -3 0
gen qui	6 -2 0 -1
gen sont	-4 -5 -3 2
gener	3 -1 2 7
general	-8 -8 -9 -8
genial	0 0 7 -3
genou	18 4 18 6
genoux	21 14 9 8
genoux @shout	10 15 2 6
genoux pour	10 15 2 6
genr	-1 6 2 0
genr @i	1 1 4 1
genr je	1 1 4 1
gent	-29 -31 -29 -32
gent et	-4 -4 -5 -4
geometr	-12 -10 -14 -9
ger	26 39 28 14
ger @me	6 11 -1 2
ger a	1 10 2 3
ger est	0 -2 7 -1
ger la	1 5 3 2
ger me	12 20 6 8
geranium	-4 -3 -4 -3
gerard	-2 -4 -4 -3
gerbeur	6 6 13 6
gest	-10 -12 -16 -11
gest @deed	-4 -5 -4 -4
gest a	5 0 1 1
gichet	0 -5 6 13
gichet @me	3 -1 3 16
gichet me	3 -1 3 16
gicl	2 2 7 2
gifl	49 6 11 11
gifl une	12 4 4 3
gilet	-8 -6 -5 -5
gilet et	-6 -6 -9 -6
gilet fluo	3 3 9 3
gilet par	-5 -4 -4 -4
giraf	0 5 0 -1
girland	3 2 10 3
girland de	2 2 5 2
girland du	2 2 6 2
gitan	2 13 3 3
glac	-5 -8 15 -5
glis	9 17 19 7
glis ca	9 1 3 3
glis la	3 3 8 3
glis sur	-7 -5 -5 -6
glis un	6 4 9 4
glisem	1 2 7 2
glisero	5 5 13 6
glous	1 8 1 0
gobelet	-4 -5 -8 -5
godet	0 -1 4 0
gomet	-5 -5 -9 -5
gomet sur	-4 -4 -7 -4
gonfl	-4 -3 8 -5
gorg	15 2 2 11
gorg @fear	0 1 0 5
gorg @touch	0 1 0 5
gorg et	5 0 1 1
gos	16 21 6 9
gouin	1 9 3 3
gout	-22 -11 -21 -20
gout a	3 1 8 3
gout des	-3 -3 -4 -3
gout la	4 16 1 5
gout mangu	1 4 1 1
goutier	3 2 8 3
gps	-8 -10 -10 -10
gradin	-8 -8 -8 -8
grafic	-7 -7 -8 -7
grafist	-7 -8 -8 -7
grain aux	-5 -5 -7 -5
grais	7 2 16 5
grais la	5 3 20 6
gram	1 5 3 2
gram de	1 5 3 2
grand	6 -5 0 12
grand @blade	5 5 15 6
grand @despair	3 3 8 9
grand @home	-19 -17 -17 -17
grand @kin	-10 -14 -14 -14
grand @me	3 6 1 2
grand @shout	4 0 2 8
grand @to	-18 -16 -12 -16
grand @weapon	5 5 16 6
grand couto	3 3 11 4
grand de	10 6 5 17
grand frer	9 2 3 2
grand me	3 6 1 2
grand mer	-4 -5 -6 -6
grand mond	-9 -8 -7 -8
grand per	-16 -13 -12 -11
grang	2 2 6 2
gras	-12 -12 -13 -12
gras @height	-7 -7 -8 -7
gras mat	-7 -7 -8 -7
grat	12 8 26 9
grat et	8 8 19 8
grav	-7 -10 -3 12
grav @i	4 4 4 12
grav je	4 4 4 12
gravat	3 3 9 3
grefier	-4 -4 -5 -3
greni	8 0 3 1
greni @he	8 1 0 1
grenouil	-4 -5 -5 -4
grenouil en	-4 -5 -5 -4
grif	0 -8 -6 -5
grif jusc	9 -2 -1 1
grif le	-10 -8 -11 -7
gril	-6 1 -6 -8
grilag	-8 -8 -12 -8
grimp	4 8 16 5
grimp dan	2 2 5 2
grimp sur	4 8 9 4
gris	16 13 20 43
grogn	9 9 24 10
grond	-10 -14 -9 -8
gros	-9 11 9 11
gros @animal	0 6 -1 -1
gros @blow	-4 -5 -5 -4
gros @hide	-8 -10 -7 -7
gros @hour	-15 -20 -17 -19
gros @hurt	4 5 15 5
gros @insult	1 7 1 0
gros @sad	9 11 9 28
gros @serve	-4 -5 -5 -4
gros @shame	-4 -5 -5 -4
gros @shout	0 4 0 1
gros @threat	1 7 2 1
gros bleu	4 5 15 5
gros chien	-4 -5 -5 -4
gros desept	9 8 9 29
gros journ	-16 -21 -22 -19
gros mot	-8 -10 -7 -7
gros porc	3 7 2 3
gros pour	0 4 0 1
gros vach	1 4 1 1
group	5 21 5 11
group @not	1 8 3 2
group @nude	1 8 3 2
group @shout	0 1 1 5
group de	7 10 4 5
group pour	0 1 1 5
group san	1 8 3 2
gru	-9 -9 -9 -9
gru @deed	-4 -4 -5 -4
guep	2 2 6 2
guer	-17 -17 -17 -16
guer et	-5 -5 -4 -4
guet	14 14 7 8
guet @me	13 7 5 5
guet ma	13 7 5 5
gueul	-9 13 -3 8
gueul @shout	-2 4 -1 -1
gueul desu	3 2 2 13
gueul desus	1 7 1 2
guid	-4 -2 8 -2
guid a	0 5 0 0
h	16 -1 49 5
h 12	-4 -4 -7 -4
h 15	5 4 17 5
h 19	2 2 6 2
h 30	1 -1 19 1
h 45	1 2 7 1
h @he	10 2 8 4
h @home	-10 -5 -2 -5
h @kin	-10 -5 -2 -5
h @me	-2 3 -4 -2
h @not	1 2 6 1
h @nude	1 2 6 1
h @threat	7 3 1 2
h a	5 5 18 5
h alor	5 1 5 1
h avec	-5 -6 -4 -5
h ca	3 6 6 4
h en	4 5 10 7
h et	7 6 18 11
h il	10 2 8 4
h maman	-10 -5 -2 -5
h moi	-4 -5 -6 -5
h puis	0 5 -2 0
h san	1 2 6 1
h24	3 9 4 9
ha	8 2 1 2
ha ha	5 1 0 1
hab	-4 -2 -5 -3
habil	17 11 15 16
habil un	5 5 11 5
habit	9 10 2 3
habit @die	7 2 2 2
habit @threat	7 2 2 2
habit et	3 6 1 2
habit tu	7 2 2 2
hach	5 1 4 2
hah	-11 -10 -12 -11
hai	-4 -3 5 -4
hai termic	2 2 9 2
hal	-11 -10 -10 -10
hamst est	-3 -4 -3 -3
hanch	7 6 7 4
hand	-4 -5 -4 -4
harn	-3 -6 -5 -4
hat	3 -1 -2 11
hat de	-2 -2 -2 4
hat que	3 1 3 9
haus la	-6 -8 -6 -6
haut	7 29 37 10
haut @pressure	-2 1 7 1
haut @serveBar	-2 1 7 1
haut de	7 8 17 7
haut en	5 20 7 7
haut presion	-2 1 7 1
haut voix	7 19 7 8
he	2 -3 -5 -3
hein	4 13 3 3
hein @deed	1 5 1 1
hein @given	1 5 1 1
hein @not	1 5 1 1
hein pas	1 5 1 1
herb	-2 15 -4 0
heur	2 10 32 5
heur @he	-1 2 5 -1
heur @i	-2 -2 8 7
heur @not	-5 -6 -3 -5
heur @shout	7 3 7 3
heur a	5 7 16 13
heur au	2 1 10 2
heur avec	-9 -6 -14 -9
heur ca	1 1 4 1
heur ce	-9 -10 -13 -10
heur cet	2 2 9 1
heur dan	15 4 13 6
heur de	-1 -3 12 3
heur du	6 7 16 6
heur dur	0 0 4 3
heur et	4 10 15 9
heur il	2 6 8 3
heur je	-2 -2 8 7
heur le	-6 -8 -13 -3
heur mais	-5 -6 -8 -6
heur par	-9 -10 -10 -12
heur plus	-7 -8 -9 -7
heur pour	7 3 7 3
heur que	2 14 5 7
heur si	2 5 6 3
heur sur	-3 -4 -5 -2
heur trent	7 6 18 6
hi	48 12 11 48
hi @alone	9 -1 -6 2
hi @he	8 4 6 11
hi @hour	5 -5 -10 -5
hi @i	6 3 7 13
hi @me	-1 3 1 4
hi avec	6 1 0 1
hi ce	20 10 6 8
hi etait	-5 -4 -4 -4
hi il	3 4 6 10
hi je	6 3 7 13
hi parc	6 12 6 5
hi soir	9 -1 -6 2
him	6 6 2 1
hom	8 8 0 1
hom @trade	-5 -6 -4 -4
honet	10 7 7 15
hont	4 23 1 5
hont mais	-5 -6 -5 -5
hop	-5 -4 -1 -5
hot	-7 -7 -8 -6
hotel	5 -3 5 -1
hoy	-5 -6 -6 -5
hoy he	-5 -6 -6 -5
hs	8 9 8 22
hui	4 -11 -3 -1
hui @i	1 0 8 9
hui @machine	6 6 15 6
hui diseux	6 6 15 6
hui je	1 0 8 9
huil use	-4 -4 -6 -4
huisi	-3 -4 -3 -3
huit	2 9 10 13
huit @bore	2 9 9 1
huit @deed	3 3 9 4
huit @height	3 3 9 4
huit @hour	3 8 9 4
huit @past	-7 -4 -9 -7
huit @price	2 9 9 1
huit @to	2 9 9 1
huit ans	-7 -4 -9 -7
huit heur	2 9 9 1
huit metr	3 3 9 4
huitr	6 9 19 7
hurl	-3 29 -6 0
hurl @given	0 5 0 0
hurl @i	-4 -1 -3 -4
hurl @shout	5 21 7 13
hurl desus	5 21 7 13
hurl je	-4 -1 -3 -4
hurl parc	-5 -8 -5 -5
hurl tout	0 5 0 0
i	4 8 3 13
i @me	4 8 3 13
i me	4 8 3 13
ich	7 6 3 4
ici	4 -1 -9 -6
ici @despair	6 -2 -3 -2
ici @given	-11 -12 -11 -11
ici @he	-1 -5 -4 -1
ici @hide	1 5 1 0
ici @i	-6 -3 -6 5
ici @me	10 19 8 6
ici @not	-2 -12 -10 -9
ici @one	-1 -5 2 -5
ici @to	6 -2 -3 -2
ici ca	-5 -5 -4 -4
ici il	6 2 2 2
ici ils	-6 -7 -5 -2
ici je	-6 -3 -6 5
ici les	10 3 3 4
ici mon	6 11 4 3
ici on	-1 -5 2 -5
ici person	6 -2 -3 -2
ici rest	1 5 1 0
ici tout	-9 -11 -10 -9
ide	1 17 -3 5
ide de	12 24 5 13
idiot	-10 -2 -9 -9
idroalcol	-7 -9 -10 -7
idroalcol en	-6 -7 -8 -6
idrol	4 4 12 5
il	12 12 -3 -3
il @blow	7 10 2 3
il @boozeDrink	-6 -3 5 -2
il @bore	6 11 2 1
il @charge	11 3 3 4
il @deed	29 3 15 3
il @deep	5 16 5 5
il @demolish	7 3 13 5
il @despair	6 9 22 3
il @die	-1 11 2 1
il @drunk	2 7 2 2
il @exclude	-11 10 -4 -6
il @fear	11 17 3 3
il @fiction	1 3 -5 -4
il @given	11 -2 -3 -5
il @goback	-13 -30 -21 -13
il @grab	18 20 18 8
il @height	2 8 -1 -6
il @hide	13 25 7 11
il @hit	16 11 4 5
il @intimate	-2 8 1 0
il @lock	3 8 11 3
il @looks	-8 -5 -6 -6
il @me	19 18 2 -3
il @not	9 3 1 2
il @photo	0 7 1 1
il @price	-23 -30 -31 -24
il @quit	2 18 4 3
il @sad	3 5 21 3
il @see	-3 14 1 0
il @sex	0 7 2 2
il @shame	-9 -10 -9 -8
il @shout	11 5 1 1
il @smoke	-6 -2 -5 -4
il @threat	12 13 5 5
il @throw	-5 -15 -15 -11
il @tired	5 2 -2 -1
il @told	26 21 5 3
il @touch	16 19 5 5
il @wound	7 3 2 2
il a	28 6 1 -3
il alait	6 -5 -2 -1
il atend	8 0 2 2
il avait	-2 -12 -14 -12
il balanc	-4 -1 -3 -3
il bloc	4 1 1 1
il cach	0 4 1 0
il clac	0 5 1 1
il comant	-4 13 1 0
il conduit	3 8 3 3
il continu	2 4 1 1
il cri	-4 4 -1 -2
il demand	-6 -7 -5 -5
il dis	14 4 5 4
il dit	20 10 2 1
il don	7 1 1 2
il dorm	-4 -4 -4 -4
il ecrit	8 6 4 4
il en	7 -3 -3 -3
il est	-15 -26 -24 -19
il etait	9 3 3 1
il ete	1 7 2 2
il explic	-5 -4 -3 -3
il fais	-7 -9 -1 -6
il fait	3 -3 -3 -5
il fal	-6 -6 2 -4
il faut	-34 -44 -39 -31
il ferm	5 0 1 1
il gard	11 3 3 4
il hurl	12 4 3 4
il insist	4 8 1 2
il la	7 7 3 4
il le	13 14 0 3
il les	5 4 1 2
il lev	9 2 2 2
il lic	1 7 2 2
il manc	3 5 21 3
il manvoi	-1 5 1 0
il mapel	2 6 2 2
il me	19 18 2 -3
il met	7 8 3 2
il ne	2 12 8 9
il not	4 11 4 4
il par	-2 -4 -6 -5
il parl	-3 8 -1 -2
il part	-2 8 1 0
il pas	9 3 1 2
il pes	4 4 11 5
il posibl	2 2 2 8
il pour	8 -3 1 1
il racont	-1 6 1 1
il redemand	-4 -4 -3 -3
il regard	2 9 2 1
il rest	10 4 7 13
il reviant	4 -7 -2 -2
il roul	-6 -4 -6 -4
il sait	0 21 4 2
il se	22 -6 6 3
il ser	7 12 1 1
il sign	11 -1 3 3
il soit	-6 0 -4 -5
il tap	7 5 1 2
il tient	2 5 0 1
il tir	3 4 13 4
il titub	2 6 2 2
il tourn	0 0 10 2
il trouv	14 3 1 3
il va	10 4 3 10
il veut	18 13 7 7
il vis	-5 -7 -8 -6
il voudr	8 0 2 2
il voul	9 -5 2 14
il vous	0 9 1 1
il y	-24 -34 -27 -21
ils	7 26 0 17
ils @deed	7 13 2 4
ils @exclude	6 -1 3 9
ils @fear	11 4 5 5
ils @fiction	10 1 1 2
ils @grab	8 2 2 2
ils @heat	0 3 -2 9
ils @hide	-1 -6 -2 5
ils @me	19 17 4 -1
ils @mock	6 16 3 3
ils @one	6 11 13 7
ils @throw	8 19 7 7
ils apelant	8 2 2 2
ils aveant	9 3 6 8
ils disant	9 12 5 15
ils en	-5 -1 -4 -4
ils eteant	-3 -8 0 -7
ils font	-2 5 -1 4
ils fumant	0 4 1 1
ils jetant	-1 9 2 2
ils le	-7 3 -5 1
ils lui	1 9 2 2
ils mangant	1 8 1 4
ils me	19 17 4 -1
ils mont	1 5 0 1
ils montant	-4 -4 -4 -3
ils ne	-6 0 -1 3
ils on	6 11 13 7
ils ont	6 11 4 14
ils parl	1 -2 1 8
ils parlant	-2 2 0 5
ils pleurant	12 3 4 4
ils racontant	3 8 3 3
ils refusant	3 9 3 3
ils regardant	0 6 1 0
ils ri	6 -1 1 1
ils rigolant	2 13 2 2
ils savant	3 13 4 3
ils se	-20 -1 -14 -14
ils sont	-15 -28 -12 17
ils vont	-3 -7 -5 -3
ils voul	-4 -4 -4 -4
imag	4 -2 -2 13
imag @not	0 1 1 5
imag @nude	0 1 1 5
imag de	9 2 3 10
imag san	0 1 1 5
imagin	-1 -4 0 8
imagin @i	2 1 3 11
imagin je	2 1 3 11
imit	-5 11 -2 -2
imit @me	3 16 4 5
imit ma	3 14 4 4
imitant	2 17 4 3
import	-8 -9 -9 -10
imposibl	-9 -12 -13 -10
imposibl de	-4 -7 -9 -3
impres	11 9 8 42
impres de	11 9 8 38
impresion	-20 -21 -23 -19
impresion @he	-6 -6 -6 -6
impresion il	-6 -6 -6 -6
imprim	-25 -26 -25 -24
imprim 3d	-7 -6 -7 -6
imprim @not	-5 -6 -5 -5
in	4 10 3 4
in @body	0 6 1 1
in front	0 6 1 1
incap	4 6 4 16
incap et	1 0 1 6
incroi	-4 -4 -5 -4
inde	-11 -9 -9 -9
index	-2 2 11 2
industriel	16 13 26 11
industriel @i	7 7 18 8
industriel je	7 7 18 8
ine	-12 -6 -13 -7
infernal	5 5 5 13
infirmi	7 1 3 2
infirmier	-14 -12 -3 -5
infirmier @me	-3 -2 5 -1
infirmier a	-10 -10 -13 -9
infirmier me	-3 -2 5 -1
infirmier se	2 7 1 2
informat	-5 -5 -5 -4
infos	-3 -4 -3 -3
ingenieur	-5 -7 -5 -5
insand	-6 0 -7 2
insand @shame	0 4 1 1
insand ce	3 3 3 10
insand dev	0 4 1 1
insiet	-1 -1 9 1
insist	-6 11 -3 -3
insist @shout	-5 -2 0 -3
insist pour	-5 -2 0 -3
inspecteur	2 9 2 2
insta	13 24 9 9
insta et	1 6 1 2
instal	-14 -14 -17 -13
instal 12	-4 -4 -8 -4
instal le	-4 -5 -6 -4
instal les	3 3 7 3
instal un	-4 -4 -6 -4
instant	-3 -6 -5 -5
instant @i	-6 -6 -5 -6
instant je	-6 -6 -5 -6
instruct	-3 -1 -4 -2
instrumant	5 5 14 6
instrumant du	5 5 11 5
insult	-19 -4 -18 -19
insult @given	-5 -7 -5 -5
insult @not	-5 -6 -5 -4
insult au	-4 -5 -3 -3
insult ou	-7 -10 -6 -7
insultant	0 6 1 1
interd	-23 -16 -31 -23
interd aux	-5 -5 -5 -5
interd de	-10 -6 -14 -10
interdict	-5 2 -6 -5
interdict de	-5 2 -6 -5
interdit	-4 -4 -5 -4
interes	-9 -9 -8 -5
interet	3 3 4 13
interieur	1 0 9 8
interieur ce	2 1 1 7
interieur du	2 2 9 3
interimer	6 24 7 8
interimer contr	-1 4 1 1
intermin	4 3 2 12
internat	1 1 1 5
interview	-11 -13 -12 -11
interview la	-6 -6 -7 -6
intim	6 -2 0 0
invant	-8 8 -3 -4
invant @shout	1 7 2 1
invant pour	1 7 2 1
invanter	-4 -18 -4 -9
invanter des	-10 -11 -12 -10
invers	-10 -8 -3 -8
invit	-4 -8 -7 -1
invit a	1 -2 0 5
ipnotis	-7 -8 -9 -7
ira	5 -2 1 6
irait	6 1 1 0
isol	3 3 8 5
istoir	-3 -1 -11 0
istoir aux	-4 -4 -5 -4
istoir de	4 4 -1 4
istoir des	4 10 3 4
it	3 5 4 1
it in	5 0 1 1
ivre	2 14 2 3
jam	-15 -9 -23 1
jam @alone	-6 -6 -7 -7
jam @charge	-6 -6 -7 -7
jam @deed	-9 -7 -9 -8
jam @given	-11 -12 -13 -13
jam @he	-7 -2 -5 -4
jam @i	12 4 5 9
jam @me	5 1 1 1
jam @one	-8 -7 -6 -6
jam @sad	-8 -9 -9 -10
jam @shout	-6 -6 -5 -6
jam @told	-6 -4 -3 -2
jam a	-6 -4 -7 -5
jam cri	-6 -6 -5 -6
jam cru	0 0 1 5
jam de	6 10 5 11
jam etre	0 11 2 1
jam il	-7 -5 -5 -5
jam je	12 4 5 9
jam la	0 -1 0 4
jam le	-2 -5 -3 4
jam melang	-6 -7 -5 -5
jam mem	-5 -5 -5 -7
jam on	-8 -7 -6 -6
jam seul	-6 -6 -7 -7
jam tout	-6 -6 -6 -7
jamb	9 -6 -9 -2
jamb @given	7 -1 1 0
jamb @me	0 -1 1 10
jamb en	-1 -4 -1 -3
jamb le	-12 -13 -15 -14
jamb me	-2 -2 0 10
jamb tout	7 -1 1 0
janbon	1 11 13 2
janbon a	1 1 4 1
janbon dan	0 10 3 1
jangois	3 2 1 12
jant	-7 -3 4 -3
jardin @grab	-5 -4 -6 -4
jardin menten	-5 -4 -6 -4
jardiner	-4 -7 -6 -5
jardini	-5 -8 -11 -7
jaun	-4 -10 -3 -8
jaun @alone	-6 -4 -5 -5
jaun @deed	-5 -4 -4 -4
jaun avec	-4 -4 -6 -4
jaun et	7 1 0 1
jaun ferm	-5 -4 -4 -4
javel	-8 -10 0 -7
javel et	-4 -5 -1 -3
javel pur	4 4 12 4
jaz	-4 -5 -5 -4
je	1 0 4 6
je @adult	-1 -5 5 -1
je @alone	9 5 15 20
je @animal	20 4 6 30
je @blood	1 6 0 0
je @blow	7 1 4 1
je @body	1 2 2 13
je @booze	2 5 5 3
je @boozeDrink	-13 -8 -3 -5
je @bore	3 -10 -10 14
je @charge	16 11 23 14
je @chem	-6 -15 -19 -11
je @cry	12 11 5 12
je @deed	5 2 18 20
je @deep	3 -11 -7 7
je @despair	33 25 22 46
je @die	-2 -16 -19 -16
je @disabled	7 21 13 8
je @exclude	18 11 3 20
je @fear	15 40 19 36
je @fiction	5 -3 -3 12
je @given	7 9 12 17
je @goback	5 -19 -8 5
je @grab	3 -16 -5 0
je @heat	-13 -13 -15 -14
je @hide	0 7 -6 -1
je @hit	7 0 8 2
je @hour	-20 -13 -14 -21
je @hurt	2 6 4 12
je @insult	2 -7 -1 12
je @intimate	7 0 1 1
je @joke	-5 -5 -6 -6
je @kind	-19 -26 -25 -20
je @load	7 1 2 -1
je @lock	3 -8 -9 1
je @looks	7 8 -2 21
je @love	0 -3 0 8
je @lure	-5 -15 -10 -6
je @me	19 10 1 20
je @means	9 6 11 14
je @mock	-10 -9 -9 -9
je @not	4 15 9 3
je @power	1 6 7 3
je @price	-4 -8 -10 3
je @quit	7 1 -3 23
je @sad	4 4 4 13
je @see	15 6 -3 25
je @selfharm	3 8 6 3
je @serve	-2 10 -4 0
je @serveBar	-12 -15 -15 -12
je @sex	-9 -12 -8 0
je @sexist	2 2 6 2
je @shame	0 10 3 4
je @shout	-26 -26 -30 -20
je @threat	-8 6 -4 13
je @throw	10 13 15 19
je @tired	4 -3 0 0
je @told	8 23 5 15
je @touch	4 12 11 21
je @vehicle	1 5 3 2
je abandon	2 3 3 9
je acept	7 -3 1 1
je admir	-7 -6 -6 -6
je ador	-7 -13 -11 -13
je ai	-6 -8 3 -5
je aim	-12 -14 -14 -9
je alais	-13 -19 -16 -20
je angois	4 3 3 11
je antand	1 15 -1 -4
je aport	10 8 15 7
je aprand	3 -1 4 17
je aret	9 8 9 25
je ariv	5 23 4 24
je atend	-10 1 -6 4
je aur	-10 -15 -17 1
je avais	15 10 4 3
je balai	13 1 1 4
je begai	4 13 4 4
je boit	3 8 9 4
je cherch	3 -5 -6 -8
je chronometr	-4 -4 -5 -4
je comanc	0 -1 4 -1
je comprand	-5 -11 -7 9
je compt	0 7 6 10
je con	-10 -11 -9 -7
je conduir	-1 -1 5 -1
je conduis	-6 -6 -8 -6
je continu	-1 -5 -5 -7
je cregn	-14 -14 -13 -16
je croi	7 7 2 24
je crois	6 0 2 14
je decouvr	4 5 4 13
je decroch	5 5 10 8
je demand	-1 -10 -7 -2
je dev	0 5 4 5
je devr	-4 22 4 4
je dis	11 31 9 19
je dispares	4 0 0 -2
je dois	1 20 -4 -6
je dor	2 8 -1 11
je ecris	7 2 1 0
je en	25 18 15 41
je enlev	5 -1 1 1
je entre	-5 10 1 1
je esper	-7 -8 -6 0
je etais	1 -10 0 -6
je fais	1 13 7 7
je fas	0 6 5 2
je ferm	9 5 15 20
je fin	-12 -10 -14 -14
je flot	3 2 2 11
je gard	9 0 1 1
je ger	-1 -5 5 -1
je jou	2 3 3 12
je la	3 1 5 1
je lach	7 7 6 16
je lav	2 7 2 2
je le	-1 10 -8 0
je les	-5 4 3 2
je leur	-6 -7 -7 -7
je lis	-8 1 -10 -7
je log	-1 0 0 4
je lui	-13 -44 -21 -19
je mang	7 4 -4 16
je march	-3 -3 0 -4
je menui	7 5 5 22
je met	-5 1 -6 -1
je meur	-7 -8 -8 -9
je miself	19 10 1 20
je mont	-11 -17 -10 -12
je mour	-3 -5 -7 -5
je ne	15 8 -8 27
je not	-14 -12 -15 -13
je ose	6 7 4 9
je panic	4 9 4 8
je par	-5 -4 -6 -5
je parl	11 12 6 10
je part	7 0 1 1
je pas	4 15 9 3
je pens	30 5 6 17
je perd	0 -1 1 6
je peux	8 4 4 10
je pleur	12 8 4 3
je pli	-4 -8 -4 9
je port	4 -2 -6 -4
je pos	3 19 8 13
je pour	-30 -27 -34 -22
je pouv	0 -6 -1 20
je pref	-5 -7 -5 -5
je prefer	36 22 13 19
je pren	10 4 2 3
je prend	-8 -3 -9 -8
je prepar	-4 -4 -4 -3
je pue	1 4 1 1
je racont	10 -5 0 -1
je rang	10 16 15 15
je rat	6 -2 0 4
je refus	0 7 2 2
je regard	3 -11 -7 7
je regret	4 4 4 13
je remet	7 2 5 2
je rempl	-3 -3 -5 -3
je rend	2 2 7 7
je rentr	-10 -9 -11 -9
je repans	2 9 2 3
je respir	6 13 10 0
je rest	-9 -3 -7 -3
je retourn	6 0 -2 0
je rev	3 9 3 5
je revien	4 1 2 6
je revois	12 9 11 33
je roug	0 4 1 1
je sais	23 5 1 6
je saut	2 -8 -6 -6
je sav	3 6 -4 -1
je sen	6 1 3 -3
je ser	2 -4 7 2
je sois	5 5 3 8
je sour	15 6 6 26
je stres	1 -1 0 12
je suis	9 19 6 24
je sursot	1 9 3 2
je tap	5 -1 0 0
je te	29 1 4 5
je ten	-18 -19 -15 -16
je tien	4 7 5 19
je tourn	-4 -3 -2 8
je train	5 4 4 14
je tranbl	-1 9 1 0
je transpir	1 0 1 5
je travel	-1 -2 15 -2
je travers	7 12 14 8
je trouv	-3 7 3 6
je vai	3 -9 -3 -4
je vais	3 -15 -12 0
je ven	0 0 1 9
je ver	-12 -15 -15 -12
je verif	3 1 4 19
je veux	30 2 1 13
je vien	9 16 5 8
je voi	1 -6 -1 -3
je vois	3 6 4 16
je vom	2 6 1 2
je voudr	26 6 10 24
je voul	0 -3 -3 4
je vous	6 -1 -1 3
je y	25 9 33 31
jean	-1 13 2 2
jean @me	-2 5 1 1
jean me	-2 5 1 1
jef	15 30 9 10
jef @me	10 15 5 5
jef me	10 15 5 5
jet	13 1 -7 -3
jet @me	-4 8 1 1
jet @not	-5 -4 -5 -7
jet @nude	-5 -5 -5 -7
jet ca	1 4 2 9
jet dan	-3 -6 -10 -5
jet de	5 1 10 4
jet le	5 1 4 2
jet les	4 12 11 5
jet mon	-4 8 1 1
jet san	-5 -5 -5 -7
jet son	8 2 2 3
jet un	-8 -11 -13 -9
jetant	-6 3 -3 -3
jeu	-4 -5 -8 -8
jeu @photo	-5 -4 -4 -4
jeu video	-5 -4 -4 -4
jeud	-16 -13 -19 -11
jeun	-14 -15 -14 -12
jeux	-6 -10 -4 -7
jeux a	3 3 8 3
jeux de	-3 -3 -5 -3
jingl	-4 -4 -4 -3
joi	-21 -24 -20 -19
joint	2 24 1 4
joint @i	1 5 2 2
joint je	1 5 2 2
jol	2 23 17 9
josian	3 7 11 4
jou	-13 -23 -32 -16
jou a	-4 4 -4 -2
jou au	-5 -7 -8 -7
jou aux	-13 -12 -14 -6
jou ce	-3 -5 -6 -4
jouet	-5 -5 -5 -5
jour	-1 0 -4 19
jour @deed	1 1 4 1
jour @heat	-2 -5 -2 -4
jour @hour	-3 -4 4 -5
jour @i	-6 -12 -8 -9
jour @not	-6 -6 -7 -3
jour @nude	-7 -6 -7 -6
jour @one	-6 -8 -6 -5
jour a	1 2 4 12
jour ce	1 0 1 10
jour en	21 9 10 21
jour et	-1 -1 -1 12
jour fer	-4 -4 -1 -4
jour je	-6 -12 -8 -9
jour la	-2 2 -4 -6
jour les	-5 -5 -7 -6
jour on	-6 -8 -6 -5
jour ou	0 11 1 2
jour parel	2 7 3 5
jour que	6 3 2 9
jour san	-7 -6 -7 -6
jour si	0 6 1 0
journ	-4 -6 2 17
journ @body	0 0 6 0
journ @bore	0 0 0 6
journ @given	2 2 9 1
journ @i	7 6 4 23
journ @insult	-2 -4 -4 1
journ @kind	-6 -6 -6 -5
journ @lgbt	-3 -7 -8 -9
journ @looks	-4 -5 -3 -5
journ @not	-1 -1 5 -2
journ @one	-11 -12 -11 -13
journ @shout	9 9 5 -2
journ a	7 10 9 17
journ bras	1 1 4 1
journ ce	-2 -1 -2 5
journ de	0 -3 16 -6
journ et	12 16 6 15
journ je	7 6 4 23
journ la	2 2 0 10
journ me	1 1 1 4
journ normal	-3 -7 -8 -9
journ on	-11 -12 -11 -13
journ pour	9 9 5 -2
journ sur	0 4 -1 2
journal	-13 2 -11 -12
judo	-6 -7 -7 -6
jug	-11 -12 -11 -10
jug @shout	-5 -5 -5 -4
jug pour	-5 -5 -5 -4
juif	3 10 4 4
juin	13 3 3 3
jul	-9 -12 -11 -10
julien	5 1 5 2
jumant	5 5 13 5
jup	25 13 8 9
jup @goback	1 9 2 2
jup cand	5 -2 0 0
jup de	8 -1 2 2
jup demen	1 9 2 2
jur	-8 -9 -18 -14
jur contr	-4 -4 -4 -3
jus	-19 -15 -20 -12
jus de	-18 -17 -23 -16
jus en	4 4 12 5
jusc	35 18 39 13
jusc a	29 24 40 13
jusc au	24 13 22 15
jusc aux	5 2 8 3
jusc dan	-4 -6 -8 -5
just	-7 -23 -16 -20
just @bore	-2 5 2 0
just @charge	-5 -5 -9 -5
just @see	-5 -4 -2 -4
just @shame	-3 -3 -4 -3
just @told	-6 -9 -6 -7
just ca	-7 -8 -6 -6
just des	-3 -4 -4 -3
just desin	-3 -3 -4 -3
just dit	-6 -9 -6 -7
just que	5 4 3 2
just rang	-5 -5 -9 -5
just un	10 8 16 6
just une	9 5 13 6
kg de	1 1 4 1
ko	-8 -9 -5 -13
la 13	-4 -3 -4 -3
la @adult	-3 16 -14 -11
la @alone	36 12 25 12
la @animal	7 1 13 4
la @blade	1 4 18 1
la @blood	1 2 9 0
la @blow	4 -10 -10 -6
la @body	18 -7 -7 2
la @booze	1 20 -1 3
la @boozeDrink	23 14 10 17
la @bore	13 10 -1 9
la @charge	5 9 6 -7
la @chem	-10 -11 7 -9
la @client	-3 1 -6 0
la @cloth	21 3 4 4
la @deed	-8 -13 1 -15
la @deep	9 -5 27 -1
la @demolish	-4 -1 6 -2
la @despair	8 7 11 21
la @die	7 5 -8 5
la @disabled	10 5 10 2
la @drug	1 18 14 5
la @drunk	-5 -6 7 -4
la @exclude	-8 1 0 10
la @fear	3 3 12 10
la @fiction	-22 -26 -15 -17
la @gear	13 1 -11 -3
la @given	10 -1 5 4
la @goback	13 1 0 -4
la @grab	8 4 18 1
la @he	17 10 8 7
la @heat	-17 -22 -6 -21
la @height	5 -1 30 -2
la @hide	1 8 -2 -4
la @hit	27 21 35 18
la @home	7 5 -2 12
la @hour	5 0 0 10
la @hurt	19 3 8 6
la @i	3 3 -2 4
la @insult	10 24 19 11
la @intimate	60 18 16 17
la @kin	6 4 -3 11
la @kind	-6 -1 -2 -3
la @load	12 1 0 -6
la @lock	13 -6 -15 -8
la @looks	27 19 8 14
la @love	11 -3 -1 -1
la @lure	-1 -4 -3 8
la @machine	-3 -5 41 -2
la @mate	4 11 4 -1
la @means	-7 -13 -11 -18
la @mock	2 11 6 -4
la @not	2 7 5 2
la @nude	9 -6 3 0
la @past	2 -9 -10 -3
la @photo	-1 12 -5 10
la @power	12 14 27 11
la @pressure	4 4 10 1
la @price	6 3 0 9
la @quit	-2 4 -5 -1
la @race	13 2 0 0
la @rays	-13 -14 -1 -12
la @sad	4 4 2 9
la @see	-13 -17 -20 -12
la @selfharm	14 -8 -7 -3
la @serve	24 34 21 21
la @serveBar	4 1 3 0
la @sex	4 -9 -9 -5
la @sexist	0 0 -3 -6
la @shame	-2 9 -1 0
la @smoke	3 8 7 3
la @stop	16 4 13 7
la @strip	-6 -7 -6 -6
la @threat	28 -5 8 7
la @throw	-10 -1 3 4
la @tired	17 1 4 16
la @to	-26 -19 -30 -24
la @told	7 0 4 -1
la @touch	9 12 24 6
la @trade	-3 -3 4 -6
la @vehicle	6 -4 24 -4
la @weak	0 11 1 4
la @weapon	20 -1 22 1
la @wound	-15 -16 -12 -19
la a	2 0 4 1
la achet	5 5 11 5
la bach	7 4 8 4
la bagar	3 -5 -3 -2
la balai	4 4 9 4
la balanc	-8 2 -5 -4
la balen	3 9 4 3
la banc	-1 -1 14 0
la bar	9 1 7 3
la barier	-14 -15 -19 -14
la bas	-1 16 1 5
la bater	-4 -5 -2 -4
la ben	13 12 13 7
la beuh	-1 8 1 2
la bibliotecer	-5 -6 -5 -5
la bier	2 7 -1 2
la bijouter	16 4 2 5
la bileter	-4 -4 -6 -4
la bis	7 -2 1 0
la blous	9 8 4 5
la boit	14 9 15 5
la bomb	-4 -5 -6 -4
la bon	6 -1 4 2
la bouch	11 2 1 0
la boucher	-4 -4 -5 -4
la boul	-6 2 -4 -4
la boulanger	-10 -10 -2 -9
la boutel	7 16 14 8
la boutic	-6 1 5 -5
la bros	4 1 5 2
la brouet	2 3 5 2
la caban	2 -4 -5 -2
la cabin	12 4 17 5
la cais	9 11 14 2
la camionet	11 14 11 6
la cand	1 6 3 6
la cantin	-5 9 -6 -4
la carelet	2 2 4 2
la cart	-5 -8 -12 -7
la cav	10 -3 1 3
la ce	-1 2 1 6
la cesier	-2 -5 -5 -5
la ceu	1 -4 -8 -3
la chain	-1 -4 13 0
la chais	19 19 10 17
la chaleur	-2 -3 6 -1
la chanbr	9 1 17 4
la charlot	-6 -7 -10 -6
la charpant	5 5 16 5
la chat	-6 -5 -4 -4
la chef	-25 3 -22 -21
la chevil	-5 -3 1 -2
la chodier	0 1 5 1
la choral	-5 -5 -5 -5
la chut	6 8 3 2
la cir	1 1 7 2
la clas	-7 1 0 -3
la cle	-5 -10 -17 -12
la cliant	-3 1 -6 0
la cliantel	1 10 2 2
la clinic	4 4 11 9
la clotur	-5 -7 -3 -5
la coc	9 17 16 9
la coifeux	-2 3 -9 -4
la coifur	2 9 3 3
la colegu	2 0 1 6
la com	-4 -7 -4 3
la comand	-11 -10 -18 -10
la comedien	-7 -6 -8 -6
la compt	7 18 6 6
la comptabl	-1 -7 -5 4
la conferant	-5 -5 -7 -5
la consantr	-5 -6 -8 -6
la conseler	-5 -6 -6 -6
la consign	2 4 -1 -1
la consol	-10 -8 -7 -4
la convant	-6 -6 -5 -5
la corbel	0 5 1 1
la couleur	8 -2 9 2
la coup	-8 -8 -12 -7
la cour	11 14 22 8
la couroi	3 4 13 4
la crai	-6 -6 -9 -6
la crech	15 -8 -3 -2
la crem	-4 0 8 0
la cuiler	3 -1 5 1
la cuis	22 3 3 5
la cuisin	2 10 14 4
la cuv	-8 -10 -1 -9
la dal	-6 -6 -6 -6
la dam	-2 6 13 9
la dat	2 7 0 2
la debrousel	-7 -7 -8 -6
la deco	-7 -8 -8 -7
la decoup	-9 -8 -1 -7
la defonc	6 6 13 6
la demen	14 2 2 -4
la departemantal	2 1 12 3
la dernier	15 5 6 12
la desus	-5 -5 -5 -4
la directric	-10 -15 -17 -14
la diseux	4 3 12 4
la doctores	-4 -5 -3 -4
la documantal	-4 -5 -4 -5
la douch	9 -6 3 0
la drogu	-7 -9 -8 -7
la ele	4 5 3 3
la en	9 1 1 -1
la factric	-7 -7 -10 -7
la fait	4 4 2 3
la fandeux	4 4 11 5
la farin	7 5 5 3
la farmac	-6 -5 -1 -5
la farmasien	-10 -9 -12 -9
la fatigu	2 2 2 6
la fenetr	-8 -8 -8 -7
la ferm	3 1 14 2
la fermetur	13 8 16 9
la fet	-6 -2 -11 -7
la feuil	-5 -3 -6 -4
la fich	-17 -13 -21 -14
la figur	10 9 5 5
la fil	6 6 -1 7
la fin	-10 -3 -9 -1
la forc	4 3 3 13
la forg	-4 -4 -7 -4
la fos	14 4 14 7
la foto	-7 8 -6 9
la fotocopi	8 8 10 7
la fouil	-1 -2 6 0
la fras	2 17 2 4
la freseux	4 4 14 5
la friteux	1 -1 5 0
la fuit	3 4 10 4
la galer	4 6 10 5
la general	-5 -5 -6 -5
la ger	14 18 12 7
la girland	2 1 4 2
la glac	-6 -4 4 -3
la gorg	9 0 2 12
la goutier	2 2 7 2
la grafist	-5 -6 -6 -5
la grand	-2 -3 0 5
la grang	2 2 6 2
la grefier	-4 -4 -5 -3
la gril	-1 1 -5 -6
la gros	7 21 19 8
la gru	-1 -1 6 0
la guer	-10 -10 -10 -9
la guid	-4 -5 -4 -4
la hanch	3 1 6 2
la haut	3 0 4 1
la hont	-9 -3 -8 -8
la hot	-4 -4 -5 -4
la il	14 2 5 5
la jant	-13 -10 -11 -10
la jardiner	-4 -7 -6 -5
la javel	-8 -8 -4 -6
la je	3 3 -2 4
la jou	6 -1 -1 0
la journ	23 28 33 40
la jumant	3 3 9 3
la jup	20 1 5 6
la lais	7 3 6 4
la lam	0 -5 -7 -4
la lamp	-4 -6 1 -3
la lanc	4 4 11 4
la lav	-4 -4 -6 -4
la le	-4 -6 -6 -6
la leter	-7 -7 -11 -7
la levr	11 2 1 3
la librer	-5 3 -8 -4
la lign	-4 -10 -9 -8
la list	2 -6 -11 -7
la loi	-4 -5 -4 -4
la louch	5 4 10 4
la macet	-10 -10 -12 -10
la machin	13 9 5 6
la main	-16 -23 -15 -19
la mair	-19 -20 -24 -20
la mam	-4 -4 -4 -4
la mandolin	1 -1 6 1
la marc	5 1 1 1
la marchand	-4 -3 -5 -3
la marmit	4 5 17 5
la mas	1 1 11 2
la matin	-11 -12 -4 -17
la mecan	4 6 4 6
la mem	3 12 2 19
la mer	-8 -7 -7 -7
la meson	17 15 7 21
la mesur	-7 -7 -9 -6
la meteo	-9 -9 -9 -13
la meuleux	-2 -4 8 0
la mien	-2 8 -4 -3
la minut	-11 -13 -14 -15
la moit	-4 -4 -3 -4
la monai	-6 -6 -2 -5
la mort	2 -5 -5 -4
la music	-7 -9 -8 0
la nacel	-10 -12 -3 -8
la national	4 4 10 4
la natur	2 8 3 3
la not	11 5 5 13
la notic	-4 -4 -6 1
la nouvel	-4 -9 -8 -6
la nuc	21 3 5 5
la nuit	19 6 7 7
la ou	24 7 7 6
la pag	1 7 1 1
la palet	7 -2 5 0
la pan	-6 -9 -6 -6
la parol	4 9 2 16
la part	1 8 0 1
la paserel	1 1 8 1
la pat	-11 -8 -6 -9
la patianc	-3 -3 -4 -3
la patisier	-5 -6 -4 -4
la patron	-2 14 -2 -4
la paum	9 3 9 4
la paus	9 0 -23 -4
la peau	10 -6 0 -1
la pedal	2 2 4 2
la pel	1 1 7 2
la pelous	-1 1 8 1
la perseux	-12 -13 -8 -10
la petit	-13 -9 -15 -11
la picr	4 4 12 5
la piec	-7 -9 -6 -7
la pil	-6 -6 -7 -7
la pinc	8 4 11 5
la pisin	3 1 7 2
la plac	-1 -6 -3 -5
la plant	5 4 5 15
la plieus	2 2 8 2
la plong	-3 -6 -6 -5
la plui	-8 2 -1 -5
la plus	2 7 5 2
la poign	8 2 7 3
la poitrin	12 5 4 4
la ponseux	-6 -6 -2 -6
la port	6 -10 -21 -11
la pos	3 11 1 3
la post	-7 -7 -12 -7
la poubel	4 24 8 11
la poudr	3 9 3 3
la pour	8 5 3 6
la pousier	-3 -6 -7 -6
la premier	-12 -13 -11 -15
la prepar	-4 -5 -5 -5
la pres	-1 -2 15 -1
la presion	-7 -8 -7 -6
la prevant	-4 -4 -6 -4
la prochen	16 -3 0 1
la prof	-9 -7 -5 -7
la promo	3 3 3 10
la psichologu	-5 -5 -5 -5
la que	10 9 24 10
la radio	-9 -7 0 -8
la ranplac	7 3 11 5
la recet	-11 -14 -5 -10
la recr	8 6 16 13
la reg	-5 -5 -6 -5
la regard	-6 -6 -9 -7
la regl	-8 -9 -12 -9
la relev	-6 -7 -6 -6
la remorc	4 3 14 5
la repetit	-7 -7 -7 -7
la repons	-7 -4 -6 -6
la reseption	1 1 4 2
la reserv	17 4 -5 7
la resin	3 2 10 3
la respons	0 4 -9 -5
la reunion	6 4 -2 4
la ris	7 19 6 7
la rocad	5 1 1 0
la rout	3 3 10 3
la ruch	1 1 5 1
la rue	-9 -6 -4 -1
la sag	-7 -5 -5 -5
la sal	-14 -15 -11 2
la salad	-16 -16 -19 -14
la sauc	-7 -7 -7 -7
la scen	-4 -5 0 6
la sci	1 7 15 2
la seanc	-5 -5 -8 -5
la secreter	-6 3 1 -4
la securit	-3 0 -6 -3
la semen	-20 -20 -9 11
la sentur	12 2 2 2
la ser	2 1 15 3
la serpilier	2 8 7 3
la serur	-9 -7 -8 -7
la serveux	5 1 1 1
la sestion	1 6 4 1
la siest	-8 -8 -1 -8
la sircul	1 2 6 2
la sitern	2 0 10 2
la solut	-6 -7 -7 -6
la sorsier	-6 -5 -7 -5
la sort	12 3 1 2
la soteux	5 6 13 6
la soud	4 3 12 4
la souflet	12 3 6 5
la sour	-2 -4 -6 -4
la spatul	4 5 16 5
la stagier	7 18 4 5
la standard	-5 -5 -6 -5
la stilist	-6 -6 -8 -7
la suit	3 -3 -3 -4
la tabl	0 8 11 10
la tach	-2 -6 -6 -6
la tail	8 0 5 5
la tanperatur	-7 -8 -12 -7
la tansion	4 4 15 5
la telecomand	3 3 8 3
la ten	4 4 10 4
la tenu	-1 4 0 1
la ter	-7 -5 5 -4
la tet	16 9 1 14
la tondeux	0 -1 6 -1
la tortur	-6 -8 -6 -5
la toup	1 2 9 3
la tour	-7 -7 -9 -6
la tourn	-10 -9 -8 -9
la trac	-2 1 7 1
la tradit	9 0 -1 1
la trait	-6 -4 -5 -5
la tranch	-3 -2 5 -1
la trancheux	1 3 17 4
la troisiem	11 10 10 9
la troncon	0 -2 10 0
la trouil	4 10 5 10
la trous	-2 1 7 1
la tutric	24 8 14 15
la vach	11 5 7 5
la valis	-4 -4 -6 -4
la vandeux	-9 -10 -4 -19
la vapeur	-5 -5 -8 -5
la vest	-6 -2 -7 -5
la veteriner	-4 -5 -5 -4
la veto	-4 -4 0 -3
la viand	1 -1 17 3
la video	6 4 0 1
la vieil	0 7 6 2
la vign	2 1 9 2
la vil	1 -1 11 1
la vis	-11 -7 -7 -7
la visit	-8 -6 -8 -4
la vitr	-17 -15 -16 -16
la vitrin	-27 -26 -32 -27
la vodc	2 10 2 2
la voi	2 7 1 2
la voitur	8 2 9 0
la voix	-7 -4 -5 -5
la vue	-12 -10 -12 -11
labo	-10 -10 -2 -9
labo @photo	1 1 7 0
labo foto	1 1 7 0
lacel	6 0 2 2
lacel @i	6 0 2 2
lacel je	6 0 2 2
lacet	-4 -3 -5 -3
lach	28 13 11 21
lach @deed	0 5 1 3
lach @given	0 5 1 3
lach @not	0 5 1 3
lach le	8 1 2 2
lach les	0 4 1 0
lach pas	0 5 1 3
lach son	8 -1 2 1
lachant	0 -1 0 5
lachant @i	0 -1 0 5
lachant je	0 -1 0 5
lais	15 0 21 11
lais @alone	-4 -4 0 -4
lais @charge	-2 -3 5 -2
lais @deed	-1 0 17 1
lais @die	10 -2 -2 -2
lais @fear	8 -2 0 -2
lais @given	-9 -6 -8 -7
lais @grab	-4 -4 -5 -4
lais @lock	10 3 3 3
lais @love	8 3 3 3
lais @me	6 3 2 11
lais @not	-1 2 -6 4
lais @sad	-4 -4 0 -4
lais @see	-11 -9 -14 -9
lais @threat	8 3 3 3
lais @told	6 0 0 1
lais @wound	8 -2 -2 -2
lais ances	2 2 5 2
lais au	-4 2 -2 -1
lais chois	-11 -11 -16 -11
lais dan	8 2 0 2
lais de	-4 -4 -5 1
lais en	2 3 6 7
lais fair	2 1 7 2
lais le	-6 -3 8 -1
lais pas	-3 0 -8 0
lais seul	-4 -4 0 -4
lais sort	8 3 3 3
lais ten	-7 -5 -4 -4
lais toi	7 0 0 1
lais tomb	8 -2 -2 -2
lais voir	-5 -4 -5 -4
lait	-11 -9 -12 -11
lam	3 -6 -2 -5
lam a	-9 -5 -6 -5
lam de	8 1 0 1
lam et	5 -1 2 1
laminoir	9 9 23 10
laminoir @shout	6 6 14 6
laminoir pour	6 6 14 6
lamp	-4 -7 1 -4
lamp @rays	2 2 5 2
lamp uv	2 2 5 2
lanc	6 8 9 -2
lanc le	6 1 9 3
lanc un	-4 0 -3 -2
lanc une	-6 -7 -7 -6
landemen	1 4 -2 5
langu	-4 -2 -8 -6
lansant	0 9 1 1
lansant des	0 9 1 1
lanseur	-4 -3 -4 -3
lanseur de	-4 -3 -4 -3
lapider	1 1 4 1
lapider @shout	1 1 4 1
lapider pour	1 1 4 1
lapin	-16 -14 -11 -14
lapin @insult	-5 -5 -6 -5
lapin nain	-5 -5 -6 -5
laprem	3 3 10 3
larbin	-1 9 1 1
larg	5 7 3 3
larm	-5 -1 -6 7
larm aux	-7 -12 -8 -2
larm de	-3 -4 -3 -3
las	-11 -12 -1 -11
las @i	2 2 12 2
las de	3 3 7 3
las gam	-5 -5 -7 -5
las je	2 2 12 2
lasagn	-5 -5 -6 -4
lav	0 15 16 3
lav des	-2 4 1 1
lav la	-6 2 -12 -5
lav les	-2 2 7 0
lavag	9 3 16 6
lavag des	4 3 13 4
le	-4 -5 -2 -5
le 11	13 12 33 12
le 1er	7 7 16 7
le 8	4 4 14 4
le @adult	22 23 4 3
le @alone	3 0 -10 -2
le @animal	-30 -41 -22 -33
le @blade	-18 -19 -6 -14
le @blood	9 6 21 7
le @blow	0 0 7 -4
le @body	35 5 22 10
le @booze	-4 26 4 1
le @boozeDrink	6 17 13 4
le @bore	-12 -17 -17 -10
le @charge	9 3 3 1
le @chem	3 0 43 5
le @client	-2 1 0 8
le @cloth	-3 -14 -11 -9
le @deed	-8 -9 2 -4
le @deep	1 -2 29 0
le @demolish	5 -13 -5 -9
le @despair	9 2 4 4
le @die	-12 -6 -3 14
le @disabled	-9 4 -6 -8
le @drug	-9 11 -11 -6
le @drunk	5 26 12 7
le @exclude	-7 0 -5 -5
le @fear	11 2 -2 23
le @fiction	-37 -37 -37 -30
le @gear	3 -7 -1 -6
le @given	1 4 -13 -9
le @goback	2 30 21 1
le @grab	-1 -14 -24 -13
le @heat	-1 -15 13 -7
le @height	5 -7 20 -9
le @hide	-8 -7 -14 -5
le @hit	6 1 10 5
le @home	-3 -4 0 -3
le @hour	6 7 2 23
le @hurt	-7 1 18 -3
le @insult	-1 11 1 -6
le @intimate	8 -10 -1 -6
le @joke	-6 -3 -4 -4
le @kind	5 -6 4 12
le @load	3 0 7 -9
le @lock	25 -3 -23 -12
le @looks	19 8 22 -1
le @love	-17 -9 -16 0
le @lure	-5 -5 4 -6
le @machine	-20 -11 7 -13
le @mate	6 13 -9 -4
le @means	7 -9 -12 -16
le @mock	-2 -17 -16 -7
le @not	-19 -19 -19 -22
le @nude	5 13 -3 2
le @one	1 1 1 7
le @past	3 7 16 12
le @photo	-4 6 -4 0
le @power	11 -7 20 -3
le @pressure	-9 -7 2 -1
le @price	17 -2 -7 8
le @quit	19 8 -6 16
le @race	6 7 1 -3
le @rays	1 3 9 -1
le @sad	-1 1 0 25
le @see	3 23 11 6
le @selfharm	16 12 18 9
le @serve	-2 0 8 -3
le @serveBar	5 9 23 12
le @sex	15 -3 -2 6
le @sexist	-4 -13 -18 -14
le @shame	-9 -14 -5 -10
le @shout	7 6 -3 2
le @smoke	9 -1 1 1
le @stop	-6 -5 -6 -1
le @strip	7 3 -2 0
le @threat	11 26 19 22
le @throw	15 12 34 13
le @tired	3 3 19 3
le @to	0 18 3 7
le @told	7 16 2 10
le @touch	16 -1 -5 1
le @trade	-22 -20 -16 -14
le @vehicle	-5 -5 15 3
le @weak	17 13 0 9
le @weapon	-12 -18 12 -12
le @wound	-14 -13 21 -11
le a	-15 -25 -27 -19
le abitud	1 1 2 6
le acarium	-5 -6 -6 -6
le achoir	-5 -5 -6 -5
le acid	-2 -1 10 1
le acord	-7 -7 -5 -6
le acteur	-5 -4 -5 -4
le acuel	-1 -3 -4 11
le acus	-7 -8 -7 -6
le afich	-16 -17 -19 -8
le age	-13 -11 -10 -10
le agenc	-6 -6 -7 -6
le agraf	-5 -6 -11 -8
le ai	-12 10 -8 -12
le aid	15 10 24 10
le air	2 -7 -3 -1
le ais	-1 7 2 9
le alcol	-3 8 -5 -1
le ale	1 1 5 1
le alen	1 7 1 2
le altern	-8 -5 -6 -5
le alum	6 -1 -5 0
le aluminium	3 3 9 3
le ambul	-7 -8 -8 -8
le an	-4 -13 -11 -12
le anbras	13 2 4 4
le anclum	1 2 5 2
le ane	-10 -10 -12 -9
le angois	1 2 1 6
le anim	11 3 9 3
le aniverser	-4 -8 -6 -6
le ansegn	2 2 7 2
le ansien	10 0 11 4
le anten	-5 -5 -4 -4
le antrejanb	13 1 3 3
le antreneur	-1 -5 -3 -3
le antrepot	1 7 6 2
le aparel	-2 -3 5 -1
le apel	-5 -5 -4 -4
le apelant	3 9 3 3
le apero	6 21 2 6
le aprant	11 2 -4 -2
le apre	-6 4 3 2
le aprem	9 17 17 9
le arc	5 4 19 4
le architect	-12 -12 -16 -11
le ardois	-5 -5 -9 -5
le aret	-14 4 -16 -5
le argant	15 17 17 10
le arier	26 22 27 16
le armoir	5 -3 0 -3
le arsel	-6 -7 -7 -5
le asanseur	-4 -9 -9 -3
le aseton	2 2 6 2
le asidant	4 12 6 11
le aspir	-9 -9 -14 -10
le asur	-4 -8 -7 -5
le ateli	16 12 0 2
le atent	3 2 2 14
le autr	11 5 -2 -2
le avais	-6 -11 -8 -7
le avait	10 0 2 2
le avanc	0 5 1 1
le avant	1 1 5 2
le avion	-4 -4 -4 -3
le avocat	-6 -6 -7 -6
le bac	15 4 14 6
le badg	2 7 -1 2
le bain	-6 -6 0 -5
le bal	-18 -11 -23 -16
le balon	-2 -5 -3 -3
le banc	-4 -5 -6 -5
le banset	3 8 4 4
le baptem	21 6 7 7
le bar	0 -1 4 0
le barman	3 25 3 7
le basin	7 -3 2 1
le bat	-4 -5 -6 -1
le bateur	-7 -7 -7 -7
le bato	1 1 4 1
le baton	3 5 12 5
le bloc	-5 -5 -6 -6
le bol	2 1 1 11
le bon	-9 -4 -10 -8
le bord	1 1 8 2
le bouch	-6 -11 -8 -10
le boulang	-16 -15 -21 -16
le boulet	2 6 2 2
le boulot	5 1 8 2
le bouton	2 2 17 4
le box	8 4 8 5
le bras	7 -11 -8 -7
le briset	10 0 -2 1
le broieur	-2 -1 4 -1
le bruit	-7 6 -5 -5
le bungalow	-5 -5 -8 -5
le buro	-11 -3 -17 -5
le bus	-8 -5 -17 20
le cad	5 5 17 6
le cafard	-7 -7 -7 3
le cai	3 5 -11 -4
le caisi	1 1 7 2
le camion	-3 5 -13 -8
le canap	-6 -5 -3 -5
le caramel	4 3 13 4
le careleur	-1 5 -2 0
le carist	-11 -12 -12 -10
le carosi	-5 -5 -6 -5
le carton	-13 -11 -13 -14
le casc	-9 -8 -6 -8
le centr	-4 -4 -3 -3
le chalumo	-6 -6 -2 -5
le chanti	9 2 16 1
le chargeur	4 1 4 2
le charpanti	5 1 -2 1
le chat	10 1 6 2
le chaton	-6 -5 -7 -5
le chef	19 26 5 1
le chen	-8 -8 -9 -8
le chien	-2 -8 3 -5
le chimist	-8 -8 -10 -7
le chirurgien	-5 -5 -7 -5
le chocolat	-7 -10 -7 -7
le chofeur	0 11 -1 0
le choix	-5 -7 -5 -4
le chrono	-6 -5 -10 -6
le ciel	-4 -4 -4 -3
le cin	-3 -6 -5 -4
le ciz	-4 -4 -4 -3
le clas	-10 -12 -12 -10
le claseur	9 8 4 4
le clavi	-4 -4 -3 -3
le cliant	1 4 4 11
le coach	-3 -6 -9 -5
le cochon	-6 -6 -10 -6
le cod	2 3 11 3
le coeur	-7 -3 -2 12
le cofr	3 -2 -9 -3
le coifeur	-3 5 0 0
le coin	-5 -5 -7 -5
le col	5 1 0 1
le coleg	2 0 0 5
le colegu	6 14 7 3
le com	10 -4 -2 -1
le comerc	2 5 1 2
le compreseur	2 2 4 2
le compt	-2 -4 -6 -4
le comptabl	4 7 1 2
le comptoir	12 7 11 12
le conduit	3 4 9 4
le consel	-6 -7 -6 -6
le consert	-6 -5 -7 -6
le conserv	-6 -5 -5 -5
le contremetr	13 1 3 4
le coq	-5 -5 -5 -4
le cou	12 1 2 3
le coud	7 0 2 1
le couloir	3 13 2 9
le coup	-1 10 8 3
le cour	-3 -2 7 -2
le couto	-8 -11 -1 -7
le couvert	-4 -4 -6 -4
le couvreur	-3 2 -3 6
le cran	7 0 0 1
le crois	-6 0 -6 -6
le cuisini	9 -3 -3 -2
le cuistot	0 6 -1 0
le cut	-7 -7 -6 -6
le dantist	0 1 7 1
le debil	5 14 4 5
le debut	3 0 1 23
le defil	-7 -7 -9 -6
le dejeun	2 9 7 3
le depot	0 7 4 -1
le derni	-3 -3 6 -2
le deserb	0 1 4 1
le desert	6 12 15 6
le developeur	-6 -6 -5 -5
le dimanch	-1 4 2 8
le dir	23 15 11 23
le directeur	-4 4 -6 -5
le dit	-13 -6 -8 -8
le doigt	-2 -3 8 -2
le dos	21 12 24 11
le dosi	-3 -6 -7 -7
le droit	1 -5 -8 -11
le eau	-15 -20 -21 -16
le echafodag	3 11 11 4
le echel	-2 -1 -3 -8
le ecip	-8 1 -15 -8
le ecol	7 9 8 8
le ecran	-12 -12 -14 -11
le ecrir	11 10 4 4
le ecris	6 -2 0 -2
le editeur	-3 -3 -4 -3
le educ	3 -1 -7 -4
le egout	-4 -4 -6 -4
le elageur	-4 -4 -3 -4
le electrisien	-11 -16 -12 -12
le emis	-4 -4 -5 -4
le encre	-7 -8 -9 -7
le entre	-6 -9 -6 -2
le envoi	5 2 2 2
le epaul	3 1 11 3
le epong	-4 -4 -4 -4
le esaiag	5 1 1 1
le esat	5 3 2 2
le escabo	5 -2 17 2
le escali	15 17 25 14
le estetisien	2 2 7 2
le estomac	4 11 4 8
le etabl	3 10 1 3
le etag	-6 -7 -12 -7
le etain	6 5 14 6
le etalon	3 2 7 3
le ete	-8 -8 -8 -7
le etiset	3 4 11 4
le etud	-5 -6 -7 -6
le evi	9 4 11 5
le exersic	-6 -6 -6 -5
le explic	-4 -6 -4 -2
le expo	-5 -5 -5 -4
le expos	-7 -7 -7 -6
le exposit	-4 -3 -4 -3
le exterieur	15 3 2 5
le facteur	-9 -9 -13 -2
le fair	-2 -8 -11 -7
le fais	0 7 1 1
le fait	7 0 -1 1
le fanwic	-6 -7 -6 -6
le farmasien	-3 1 2 -1
le fer	18 6 13 14
le fermi	-8 -9 -2 -6
le fesco	3 3 7 3
le feu	-11 -10 -13 -10
le fichi	-6 -7 -8 -6
le fil	19 -2 13 6
le film	-5 -5 -5 -5
le flocag	3 3 7 3
le foin	10 7 5 5
le fond	0 4 8 2
le formateur	3 5 1 2
le fot	6 1 1 4
le fotograf	8 -5 -7 -4
le four	2 -2 5 -1
le fournil	4 4 13 4
le froid	-5 -5 -8 -5
le fromag	-5 -6 -7 -5
le gar	6 9 -3 4
le garag	10 16 13 7
le gard	-5 -6 -8 -5
le gardien	3 -3 -4 -3
le gato	-9 -7 -7 -7
le genou	5 -1 -2 0
le geometr	-12 -10 -14 -9
le ger	12 35 10 10
le gichet	0 1 7 1
le gout	-4 -1 -6 -3
le grafic	-3 -3 -5 -3
le grain	2 2 7 2
le grand	-1 -3 4 -2
le group	9 11 6 4
le guid	-1 4 -2 0
le hal	-8 -7 -8 -7
le harn	-1 -3 -6 -3
le herb	2 20 3 5
le heur	-6 -4 -2 -7
le hom	2 -7 -4 -3
le hotel	5 -3 5 -1
le huil	0 -5 -4 -3
le ide	8 16 1 9
le imag	-1 2 1 15
le impres	11 9 8 42
le imprim	-11 -11 -10 -11
le infirmi	7 1 3 2
le infirmier	-14 -16 -6 -6
le ingenieur	-4 -7 -4 -4
le inspecteur	2 9 2 2
le instant	-3 -6 -5 -5
le interieur	2 1 10 9
le interimer	-2 10 2 2
le invanter	2 -2 11 5
le invers	-11 -10 -8 -10
le istoir	2 1 -5 2
le jardini	-3 -7 -10 -5
le jeu	-6 -5 -5 -5
le jeud	-4 -5 -5 -5
le joint	1 7 0 2
le journal	-2 6 1 -3
le laminoir	8 8 18 8
le landemen	3 7 1 5
le lanseur	-4 -3 -4 -3
le lapin	-6 -5 -6 -5
le las	-3 -4 -1 -4
le lev	4 4 11 4
le lexic	-4 -6 -4 -3
le librer	-4 -5 -5 -4
le lit	-3 -3 -6 3
le livreur	-3 3 -2 -4
le local	19 3 3 3
le logisiel	-5 -5 -6 -5
le logo	-9 -13 -10 -9
le loto	-3 -3 -4 -3
le lund	4 4 11 4
le luthi	-3 -1 5 0
le macet	-7 -4 -5 -4
le macon	-2 4 -4 3
le magasin	3 3 8 9
le magasini	7 23 6 7
le magisien	-4 -5 -4 -5
le mair	-5 -12 -13 -9
le maitr	-11 -10 -9 -8
le manch	6 2 2 3
le manitou	4 4 10 4
le manton	6 1 2 2
le marbri	-3 -3 -4 -5
le march	-4 -7 5 -4
le mard	0 -2 0 4
le marechal	-7 -7 -7 -7
le marto	4 2 15 4
le masicot	-5 -4 -4 -4
le matin	-13 3 -13 -8
le mec	24 8 14 10
le mecanisien	-5 -5 -8 -5
le mecano	8 5 2 -2
le mem	-5 -5 -6 6
le menu	-4 -4 -5 -4
le menuisi	-7 4 -11 -5
le meti	-1 -5 -5 1
le metr	-8 -7 -11 -7
le mid	8 8 3 2
le mien	-7 -10 -3 -1
le momant	7 7 7 21
le mond	1 -5 -13 -8
le moniteur	20 6 12 8
le monsieur	10 14 3 27
le monteur	6 6 13 6
le montr	1 9 3 3
le moral	7 6 5 26
le morco	-8 -6 -5 -5
le mort	-5 -5 -5 -5
le mot	2 8 0 4
le moteur	3 3 7 3
le moul	2 2 7 2
le mur	6 -12 -3 -8
le mus	-4 -3 -4 -3
le nez	14 8 4 3
le noir	15 -4 -1 0
le nom	-13 -20 -19 -15
le nouvo	10 10 5 5
le nuansi	-5 -5 -8 -5
le numero	-4 -4 -5 -4
le odeur	-9 -10 -9 -8
le oeil	-9 -8 8 -7
le ombre	2 2 7 2
le on	1 1 1 7
le ongle	1 6 24 7
le ont	-3 -8 -6 -7
le open	3 10 3 2
le optisien	-7 -9 -9 -7
le or	-5 -5 -4 -5
le oral	-6 -8 -6 -6
le ordin	-7 -13 -11 -4
le oreil	5 -4 8 -1
le orlog	4 5 5 26
le ortel	-6 -3 -1 -3
le ortograf	-3 -4 -3 -3
le ouvertur	0 0 11 0
le ouvri	2 7 2 2
le overdos	-3 -3 -4 -3
le oxilier	2 2 7 2
le pacet	-6 -7 -7 -5
le pain	-9 -4 -2 0
le paisag	-6 -2 -6 -5
le palefreni	6 0 1 1
le pani	1 0 4 1
le pano	-11 -12 -12 -11
le pans	2 2 5 2
le pantalon	9 -3 -1 1
le parc	-8 -7 -7 -8
le parfum	-4 -6 -4 -4
le parsing	4 14 8 4
le patisi	-8 -3 -10 -7
le patron	10 1 12 -5
le pc	-6 -7 -7 -6
le peign	2 2 6 2
le pentr	-9 -8 -9 -7
le peroset	-7 -11 -6 -7
le pet	7 13 18 7
le pied	-5 0 12 0
le pilot	-6 -7 -6 -5
le pir	-5 -6 -5 -2
le piton	1 0 4 1
le placard	8 -1 1 0
le plan	-8 0 -13 -9
le planch	3 7 7 3
le planing	-5 1 -6 2
le plato	-3 -7 -4 1
le plombi	-13 -8 -12 -10
le plongeur	9 8 3 4
le plus	-17 -19 -16 -21
le pneu	-13 -9 -10 -9
le podcast	-6 -6 -6 -5
le poignet	7 0 4 2
le poison	1 0 1 7
le pont	13 -2 4 -2
le pot	7 4 14 5
le pouc	1 3 11 3
le premi	6 8 1 -2
le prix	-10 -10 -10 -9
le proc	-5 -6 -4 -4
le produit	3 5 17 6
le prof	-6 7 -3 -3
le projection	-4 -4 -5 -4
le ramoneur	1 0 6 1
le rapel	1 7 2 1
le raport	6 -4 1 4
le rayon	1 6 -5 1
le rebord	7 6 15 7
le record	-5 -7 -6 -5
le reflecteur	-10 -11 -15 -10
le regard	-3 -3 6 -2
le regiseur	-5 -6 -5 -5
le registr	-3 -3 -6 -3
le regl	-7 -8 -8 -7
le renard	-6 -5 -5 -6
le repar	-6 -6 -6 -5
le repet	-4 6 -1 -1
le respect	5 2 1 1
le respons	6 3 -1 1
le rest	7 5 7 3
le revel	-3 2 3 23
le robot	-11 -10 -14 -9
le rotwel	9 9 21 9
le roulo	1 3 8 3
le rush	1 1 4 1
le rythm	5 5 5 18
le sabl	2 2 6 2
le sac	-7 -9 -3 -7
le sait	19 6 2 6
le salon	2 2 6 2
le sang	3 8 10 5
le santant	-11 -12 -14 -13
le sapin	-6 -6 -7 -7
le schem	-4 -4 -5 -4
le scot	5 5 12 5
le scotch	-6 -6 -10 -6
le seau	3 0 8 2
le second	13 9 2 3
le secret	-17 -21 -16 -16
le selet	-4 -4 -4 -4
le serpant	1 1 4 1
le serveur	-5 1 -3 -3
le servic	-2 9 8 -2
le sien	-3 -3 6 -1
le silanc	-10 -11 -10 -10
le silo	5 5 17 6
le simul	-9 -9 -12 -8
le sit	-11 -12 -16 -11
le soigneur	-5 -7 -3 -4
le soir	9 -5 -7 2
le sol	-3 3 5 0
le someli	-3 1 -7 -3
le son	4 0 -2 -1
le soudeur	-11 -11 -12 -10
le soufl	-5 -5 -7 -5
le sourir	-11 -11 -12 -10
le spectacl	3 3 9 3
le sport	-7 -7 -6 -8
le stag	32 8 9 22
le stagier	-4 0 -2 4
le stand	0 0 5 1
le standard	3 0 5 0
le stor	4 -4 -2 -1
le stres	-3 -6 -2 6
le studio	-14 -14 -13 -12
le sucr	-4 -7 -7 -5
le tabli	10 4 7 5
le tablo	-10 -5 -8 -8
le tail	3 3 8 3
le talc	-4 -4 -4 -4
le talus	2 2 7 3
le tapis	2 2 7 2
le technisien	-10 -9 -11 -9
le tee	-8 -8 -14 -8
le telefon	-7 -1 -5 1
le temp	-3 6 -5 10
le teren	6 7 15 6
le text	-6 -7 -8 -6
le tibi	5 0 0 1
le ticet	7 7 16 12
le tiroir	-3 -5 -5 -5
le toit	8 -4 10 0
le ton	1 6 2 2
le tonton	3 7 2 3
le toro	-5 -3 2 -3
le tour	-2 13 -3 6
le tps	7 14 6 13
le tracteur	-11 -13 -7 -11
le train	2 0 -6 -2
le trait	2 2 4 2
le trajet	8 6 10 10
le transpalet	-3 -5 1 -3
le travel	3 8 2 9
le treteur	2 19 0 4
le troisiem	3 5 1 9
le trotoir	-11 -11 -15 -10
le tuteur	1 0 -4 -4
le tuyau	-1 -4 8 -1
le typ	6 1 1 2
le umidit	-4 -4 -5 -4
le un	10 5 5 4
le usin	-10 -11 -12 -8
le utilis	-4 -3 -4 -3
le vandeur	11 23 7 8
le vandred	-7 -5 -9 -4
le velo	7 1 1 0
le vent	-6 0 -3 -4
le ventr	9 3 -3 -1
le ver	-4 -2 1 -3
le veri	-3 -4 -1 -3
le verou	18 4 6 6
le vers	4 3 10 4
le vertig	-7 -8 -9 -7
le vestier	4 14 -3 1
le veteriner	-3 -6 -9 -6
le vid	3 3 12 4
le vieux	9 2 25 7
le vigil	-7 -15 -13 -11
le vigneron	-3 6 -4 -1
le vin	-4 -9 5 -4
le vocabuler	-5 -5 -6 -5
le voi	-5 -4 -3 -3
le voir	5 24 4 4
le vois	2 5 3 8
le voisin	2 2 7 2
le vol	0 5 8 3
le wec	15 13 8 21
lea	5 4 16 4
lech	-7 -7 -6 -5
lecip	2 5 -2 1
lecon	-6 -8 -7 -6
lecteur	-6 -6 -7 -5
lectur	-14 -14 -17 -14
lectur de	-5 -5 -6 -5
legand	-6 -7 -7 -6
legist	-8 -10 -7 -8
legum	-8 -6 -2 -5
leil	-6 -6 -5 -4
lent	5 3 -3 0
les	-11 -7 -4 -10
les 2	10 6 4 3
les @adult	-2 -6 -4 -4
les @alone	6 17 12 14
les @animal	-10 -17 2 -11
les @blade	-23 -17 -32 -21
les @blood	-2 8 17 -1
les @blow	11 -1 5 1
les @body	23 9 7 2
les @booze	2 -5 19 1
les @boozeDrink	-21 -24 -26 -22
les @bore	-6 12 -9 -4
les @charge	13 -5 9 -2
les @chem	-20 -22 -18 -19
les @client	16 50 24 13
les @cloth	-6 -8 -11 -7
les @cry	15 21 12 14
les @deed	-5 -6 1 -3
les @deep	-9 -10 -3 -7
les @demolish	3 10 4 9
les @despair	-10 -4 -13 -9
les @die	1 1 8 1
les @disabled	-7 -5 -6 -7
les @drug	5 -15 1 -9
les @drunk	14 18 10 14
les @exclude	11 14 -7 8
les @fear	19 3 11 1
les @fiction	-15 -15 -1 -12
les @gear	-3 4 8 -2
les @given	17 26 21 19
les @goback	-2 -2 8 -2
les @grab	-12 -12 -10 -12
les @heat	-8 -4 1 -6
les @height	8 3 23 4
les @hide	-3 -16 -23 -5
les @hit	6 1 17 4
les @hour	24 54 25 43
les @hurt	10 20 5 7
les @insult	-4 -3 -7 -13
les @intimate	12 10 0 3
les @joke	-3 5 -2 -2
les @kin	0 -6 -6 -4
les @kind	-11 -12 -7 -9
les @lgbt	3 20 5 5
les @load	-13 -3 -4 -15
les @lock	11 11 30 9
les @looks	7 -14 -14 -11
les @love	19 10 0 4
les @lure	-1 -2 5 -1
les @machine	-9 -19 -18 -12
les @mate	-4 32 -11 -10
les @means	14 -7 -6 -9
les @mock	-4 -1 0 -3
les @not	-5 -5 -5 -4
les @nude	14 3 5 5
les @photo	-6 -5 -5 3
les @power	19 20 27 20
les @pressure	1 0 9 1
les @price	-21 -8 -30 -13
les @quit	-5 -6 -5 -5
les @race	-1 17 4 3
les @rays	6 2 6 5
les @sad	-9 -11 -9 -3
les @see	9 13 11 7
les @selfharm	23 2 9 4
les @serve	-10 5 -10 -13
les @serveBar	-11 -17 2 -10
les @sex	-7 -5 -5 -5
les @sexist	14 26 9 6
les @shame	4 1 4 -2
les @stop	2 2 9 3
les @threat	-1 8 4 2
les @throw	-8 -7 -12 -10
les @to	-7 9 -6 -4
les @touch	12 -1 -1 0
les @trade	-5 -14 -13 -5
les @vehicle	-2 6 4 -1
les @weak	-18 -26 -22 -27
les @weapon	-19 -17 7 -16
les @wound	-3 -8 1 -3
les a	-5 6 -6 -4
les adult	-4 -1 -6 -4
les agent	2 2 8 3
les ai	0 -1 5 0
les ale	3 8 8 3
les anfant	-16 -17 -19 -14
les anonc	-3 -3 -5 -4
les anpoul	-7 -7 -9 -6
les antand	7 4 3 4
les aprant	1 7 -2 1
les arab	2 11 3 3
les articl	-5 -6 -6 -5
les asiet	-2 -1 -4 -3
les autr	3 30 2 22
les bac	2 3 8 2
les balon	-5 -6 -7 -6
les banan	0 -1 5 0
les bar	3 3 8 3
les beb	25 11 7 9
les bidon	4 13 6 5
les bier	-5 -10 0 -5
les bilet	2 2 11 3
les blagu	1 5 2 2
les bleus	11 4 4 4
les bobin	-3 -4 -4 -3
les boit	-13 -12 -18 -13
les bon	-5 -5 -4 -4
les bot	0 0 7 1
les boulanger	0 0 5 0
les bouton	-6 -6 -9 -7
les branch	3 3 11 3
les bras	13 3 3 3
les breb	4 4 13 5
les bretel	-3 -5 -3 -3
les buro	-7 -7 -8 -7
les cabl	0 1 6 1
les cachet	29 10 11 10
les cadr	3 3 8 3
les cais	7 5 2 3
les camion	3 3 8 3
les caro	3 3 3 11
les carot	7 8 19 8
les cart	-4 -4 -5 -4
les carton	5 6 0 1
les cas	2 2 1 8
les casi	1 2 4 1
les chais	-6 -6 -7 -6
les cheveux	8 0 -4 -2
les chevil	-1 -3 -5 -3
les chevr	-6 -6 -11 -6
les chifr	-8 -6 -6 -6
les chiot	-5 -7 -7 -5
les chos	5 6 6 16
les choset	3 3 3 13
les chosur	-5 2 -7 -4
les chut	-7 -8 -11 -7
les cinq	3 5 7 3
les cintr	-3 -5 -10 -5
les cle	6 6 29 8
les cliant	16 48 20 12
les coc	3 3 8 3
les coctel	3 3 7 3
les cod	-8 -5 -6 -6
les colegu	-5 1 -5 -5
les comand	11 7 15 7
les compres	3 3 6 3
les con	8 8 18 8
les convers	1 4 0 2
les copo	-14 -15 -22 -15
les cot	4 -5 -4 -2
les coup	4 2 5 3
les cour	2 1 1 9
les couvert	-6 -6 -8 -5
les couvreur	-9 -10 -11 -8
les cp	6 6 17 6
les craion	-3 -3 -4 -3
les crep	1 0 10 1
les dal	7 6 5 20
les dat	-5 -5 -6 -5
les dent	2 -7 -1 -2
les doigt	22 12 19 12
les dosi	-5 -5 -7 -5
les douch	4 2 3 2
les egil	4 3 11 4
les entre	-11 -12 -17 -11
les epaul	6 -3 0 -1
les etag	-3 -3 -5 -3
les etap	-6 -5 -6 -5
les etiset	-13 -14 -19 -10
les fait	15 15 18 11
les famil	4 -1 -1 0
les fantom	-8 -8 -6 -6
les faut	-7 -7 -6 -6
les fem	-1 9 1 2
les fes	12 2 3 4
les feuil	-6 -2 -10 -6
les fil	17 17 12 9
les filet	2 2 7 2
les fleur	-7 -8 -10 -7
les fond	2 11 -1 2
les fotos	-4 -5 -3 5
les four	3 8 3 3
les fras	2 5 2 2
les frit	-8 -14 -6 -8
les fusil	-8 -7 -9 -7
les fut	3 2 18 4
les gar	8 25 15 10
les garcon	9 12 5 5
les gard	3 2 8 3
les gen	-17 -9 -24 -1
les geranium	-4 -3 -4 -3
les girland	3 3 8 3
les glac	-5 -9 -1 -5
les gradin	-8 -8 -8 -8
les grand	-3 2 -9 -4
les grif	1 3 9 3
les heur	-1 13 -4 1
les instrumant	5 5 11 5
les invit	-3 -3 -4 -3
les jeux	-4 -4 -5 -4
les joint	-5 -8 -6 -5
les jour	21 38 20 7
les journ	1 1 1 6
les lam	-5 -5 -7 -5
les larm	-7 -10 -7 -2
les levr	-2 17 2 3
les librer	-4 -4 -4 -4
les lit	-8 -8 -14 -8
les livr	-9 -10 -11 -8
les livreur	1 7 2 2
les lunet	6 8 13 6
les magasin	-3 -4 -5 -4
les main	-23 -10 -13 -13
les manch	8 -3 -3 -2
les manto	4 4 3 11
les marg	0 0 -1 6
les masag	8 2 2 2
les math	0 0 -1 5
les matin	13 22 8 21
les mech	3 3 8 3
les medic	6 2 3 1
les mesur	-4 -4 -6 -3
les metr	3 3 7 3
les meuf	1 5 2 2
les mid	2 1 2 10
les minut	4 4 4 12
les molet	20 6 6 7
les montr	2 7 2 2
les morco	4 3 8 4
les mot	4 -3 -6 -2
les mouton	-6 -8 -7 -6
les moyen	1 5 5 1
les mur	4 10 6 4
les nan	2 9 2 3
les noir	1 8 2 2
les nom	-12 -11 -15 -12
les nouvo	3 0 -9 -2
les numeros	-5 -5 -9 -5
les oeuf	-12 -14 -17 -12
les oignon	-3 -4 -4 -4
les ongle	4 -2 1 0
les oreil	-5 -3 -7 -1
les orer	-20 -24 -24 -20
les outil	-2 -4 -4 -3
les ouvri	4 1 -4 -1
les pag	-5 -5 -7 -4
les palet	-9 1 -10 -9
les pat	-3 -4 0 -2
les pentr	-7 -5 -9 -7
les petit	-20 -23 -25 -20
les piec	6 6 20 7
les pied	-1 0 5 0
les pinc	2 2 8 3
les plan	-19 -18 -14 -15
les planch	-4 -4 -8 -4
les plant	-10 -10 -11 -10
les plaset	-6 -6 -7 -5
les plot	-8 -9 -9 -7
les pneus	-7 -7 -5 -6
les point	1 1 4 1
les pom	2 2 5 1
les pompi	11 0 3 2
les port	-6 -6 -8 -5
les portier	6 -2 -1 1
les pot	-4 -4 -4 -4
les poter	2 2 5 2
les poubel	-5 -4 -5 -5
les poul	-5 -5 -6 -5
les poulet	2 3 8 3
les premi	8 3 6 3
les prenom	-13 -15 -15 -13
les prix	-6 -6 -7 -6
les produit	-7 -8 -7 -6
les projecteur	5 5 12 5
les protect	7 7 16 6
les puc	4 3 7 3
les pun	13 2 2 3
les rail	5 5 11 5
les rayon	8 3 7 7
les rendr	-5 -5 -6 -5
les residant	-7 -7 -11 -7
les retour	-3 -3 -4 -3
les rido	1 1 4 1
les rob	-4 -4 -6 -4
les sac	-13 -13 -19 -13
les sachet	-5 -5 -5 -4
les sais	-8 -6 -6 -6
les sein	8 1 2 3
les semel	4 3 12 4
les separ	6 21 7 8
les serveur	1 6 0 1
les servic	-5 -4 -4 -4
les serviet	-13 -15 -20 -14
les siso	-6 -5 -7 -6
les sitron	-5 -5 -9 -5
les soir	5 11 12 16
les sol	1 1 4 1
les stagier	-24 -29 -14 -23
les surgel	3 3 11 4
les tabl	-7 -11 -16 -10
les toilet	2 14 7 1
les tomat	-5 -4 -7 -4
les trois	-7 -8 -10 -5
les tub	3 3 11 3
les tuil	-2 -4 12 -1
les vach	2 3 12 3
les vandeux	5 14 4 5
les vent	-4 -4 -6 -4
les ver	-4 -5 -2 -4
les vestier	11 2 4 4
les vieil	5 4 13 4
les vieux	0 -3 -5 -3
les vign	2 2 8 3
les vis	-4 -4 -6 -4
les visiteur	0 1 5 1
les vitr	8 9 21 9
les vitrin	-6 -6 -8 -6
les volet	6 10 16 7
les wc	8 3 5 3
les yeux	17 21 15 17
lesant	9 5 3 8
lescali	3 1 5 1
lesiv	2 5 6 8
lesiv et	1 0 0 7
lest	6 1 1 2
leter	-7 -7 -11 -7
leter au	-7 -7 -11 -7
letr	21 0 2 3
letr @shout	26 8 10 10
letr de	-3 -5 -5 -5
letr pour	26 8 10 10
leur	-15 6 -29 -8
leur @alone	0 4 0 1
leur @blood	-2 6 0 1
leur @body	4 13 4 4
leur @cry	1 7 1 2
leur @exclude	2 12 3 6
leur @fiction	8 1 2 2
leur @insult	-2 5 1 0
leur @joke	10 6 4 7
leur @load	2 12 3 4
leur @machine	-9 -7 -9 -9
leur @photo	5 10 4 8
leur @price	2 2 2 7
leur @serve	7 23 6 6
leur @shame	7 20 6 6
leur ai	-6 -7 -7 -7
leur bonich	7 19 6 5
leur convers	0 -5 1 13
leur dos	3 10 4 4
leur group	2 9 3 8
leur jeu	8 1 2 2
leur nouvel	-3 -4 -3 -3
leur remarc	3 9 2 3
lev	2 8 26 4
lev a	-17 -13 -12 -14
lev du	8 8 17 8
lev la	16 5 1 3
lev les	5 7 14 4
lev tot	-4 -5 -6 -5
lev un	0 2 9 2
levr	6 23 3 6
levr en	3 5 2 2
lexic	-4 -6 -4 -3
librer	-14 -8 -18 -13
librer lisant	-4 -4 -4 -4
lic	3 20 5 6
lic @given	4 14 4 5
lic @me	0 6 0 1
lic mes	0 6 0 1
lic tout	4 14 4 5
licid	1 1 7 2
licid @i	2 3 8 3
licid je	2 3 8 3
lieu	-5 -1 -8 -4
lieu de	-4 -4 -7 -4
lign	-18 -25 -24 -21
lign @booze	3 -4 -7 -3
lign jaun	3 -4 -7 -3
ligot	9 2 2 3
ligot sur	9 2 2 3
limel	3 3 9 3
limel dan	3 3 9 3
limog	1 6 2 2
lin	-5 -11 -11 -9
ling	1 2 5 2
lino	4 4 12 5
lion	-6 -8 -6 -6
lir	7 24 -1 5
lir le	0 5 1 0
lir une	4 5 2 2
lis	-6 11 3 -3
lis @me	-7 -2 4 -2
lis le	-11 -12 -14 -10
lisanc	-4 -4 -6 -4
lisant	-4 -4 -4 -4
lisant les	-4 -4 -4 -4
lisi	3 3 6 3
list	-6 -13 -18 -13
list des	-6 -6 -9 -6
lit	15 -21 -11 12
lit @i	4 1 1 1
lit @shout	-7 -7 -14 -7
lit au	3 3 13 4
lit en	-6 -2 -3 8
lit et	4 -3 0 5
lit je	4 1 1 1
lit pour	-7 -7 -14 -7
litr	0 -1 5 -1
litr de	-4 -5 -4 -4
liv	5 1 1 1
liv animor	5 1 1 1
livr	-17 -15 -6 -15
livr @home	-4 -4 -4 -4
livr @i	3 3 8 3
livr chez	-4 -4 -4 -4
livr je	3 3 8 3
livr une	8 8 16 8
livreson	-15 -3 -10 -15
livreson @i	4 4 11 4
livreson a	-5 -5 -6 -5
livreson ce	-8 -9 -11 -8
livreson en	-5 -5 -8 -5
livreson je	4 4 11 4
livreur	21 25 8 8
livreur @he	-6 -4 -5 -4
livreur @me	11 13 5 6
livreur il	-7 -7 -6 -5
livreur me	11 13 5 6
local	12 -5 -5 -4
local @serve	10 1 0 2
local a	6 -1 -2 0
local poubel	10 1 0 2
log	-1 0 0 4
log @home	-1 0 0 4
log chez	-1 0 0 4
logic	-10 -11 -11 -9
logisiel	-17 -18 -22 -16
logisiel avec	-2 -2 -4 -2
logo	-12 -16 -13 -12
loi	-4 -5 -4 -4
loin	-26 -27 -34 -25
loin de	-10 -9 -9 -4
loin du	-5 -6 -7 -5
loin et	-7 -7 -6 -6
loin la	9 3 3 2
lol	-11 -11 -9 -9
long	-6 -3 2 20
long cet	-4 -4 -4 -4
long et	0 1 1 6
longeur	3 7 6 6
longtanp	32 -4 5 -1
longtanp a	10 3 3 3
longu	21 6 3 4
longu en	10 2 3 2
longu mem	8 1 1 2
loto	-10 -8 -10 -8
lotr	-1 7 1 1
louch	16 13 14 10
loup	-15 -16 -16 -15
loup garou	-5 -5 -6 -4
lourd	-14 -13 -6 1
lourd @i	-6 -6 -9 -6
lourd je	-6 -6 -9 -6
lu	-29 -24 -32 -26
lu @me	3 9 4 4
lu aux	-4 -4 -4 -4
lu la	-5 -5 -5 -5
lu le	-17 -16 -19 -15
lu mon	3 9 4 4
lu un	-4 -5 -4 -4
lu une	-6 -7 -7 -6
luc qui	-3 -3 -5 -3
lui	26 22 7 0
lui @bore	8 4 3 8
lui @deed	2 -12 -13 -3
lui @fear	1 10 3 3
lui @given	10 2 -5 -2
lui @grab	-7 -2 -7 -4
lui @he	-1 -7 -4 -4
lui @hide	1 -5 -5 -5
lui @i	6 5 7 3
lui @intimate	8 1 2 2
lui @kind	2 5 2 2
lui @mate	8 1 2 2
lui @not	-5 -3 -9 -7
lui @power	6 -1 1 1
lui @throw	10 3 3 3
lui @told	6 -10 -5 -5
lui a	-22 -19 -20 -18
lui ai	-13 -11 6 0
lui aus	3 11 2 4
lui bouch	8 1 2 2
lui cachant	0 4 1 1
lui ce	7 -3 1 1
lui dir	-6 -8 -6 -7
lui dis	13 -3 1 2
lui envoi	8 -4 1 1
lui fair	8 1 3 7
lui fas	6 -1 1 1
lui il	-1 -7 -4 -4
lui je	6 5 7 3
lui les	5 9 13 6
lui mem	1 -5 -3 -2
lui pas	-7 -9 -10 -8
lui qui	-5 -3 -7 -5
lui ten	-6 -6 -8 -5
lumier	15 -2 -6 3
lumier @hurt	-5 -4 -4 -4
lumier etent	15 4 4 5
lund	-3 -4 -4 -7
lund @he	2 4 1 0
lund @hour	-6 -7 -7 -7
lund @i	-11 -9 -15 -14
lund ce	-5 -5 -5 -5
lund de	7 6 21 6
lund je	-11 -9 -15 -14
lund mid	-3 -4 -4 -4
lunet	-14 -15 -2 -11
lunet @shout	1 2 5 1
lunet de	1 1 5 2
lunet et	-3 -2 -5 -3
lunet pour	1 2 5 1
lustr	3 2 7 3
luthi @me	4 4 10 4
luthi me	4 4 10 4
lyc	7 18 3 4
lyc @me	7 4 2 3
lyc me	7 4 2 3
lyc pro	-4 -1 -4 -3
lyc que	2 8 3 3
ma	16 13 1 8
ma @adult	-26 -14 -20 -8
ma @alone	14 -2 4 8
ma @blade	8 3 1 2
ma @blow	2 12 2 3
ma @body	30 29 16 26
ma @booze	2 12 2 3
ma @bore	-8 -7 -9 -2
ma @charge	2 -3 -3 6
ma @cloth	19 -7 -3 -1
ma @deed	-2 14 6 0
ma @exclude	1 4 1 4
ma @fear	-3 -5 -5 -6
ma @fiction	-1 5 -1 -1
ma @given	-5 -7 -1 1
ma @grab	3 7 -1 5
ma @heat	14 16 7 13
ma @hide	5 3 2 2
ma @home	11 7 -1 7
ma @hour	-3 0 -5 0
ma @hurt	18 4 2 5
ma @intimate	3 24 11 5
ma @kin	11 1 -6 5
ma @kind	-4 -5 -4 -4
ma @load	8 12 5 10
ma @lock	16 -4 0 7
ma @looks	27 38 22 20
ma @love	8 14 10 6
ma @machine	11 28 7 14
ma @mate	-7 -3 -8 -5
ma @mock	12 5 0 8
ma @photo	7 8 4 4
ma @power	4 6 1 2
ma @price	6 2 1 6
ma @race	0 8 2 1
ma @see	-1 -7 -5 2
ma @selfharm	8 10 5 4
ma @serve	-7 -6 -9 -2
ma @sex	18 4 2 5
ma @sexist	12 22 14 15
ma @shame	-9 -1 -8 -1
ma @shout	1 -2 0 8
ma @threat	15 0 3 18
ma @tired	7 0 1 1
ma @to	5 0 -7 -5
ma @told	-3 -3 -5 -4
ma @vehicle	9 5 8 5
ma @weapon	1 3 5 1
ma @wound	15 14 15 9
ma bel	8 8 4 4
ma binom	-5 -7 -5 -5
ma camarad	3 7 2 2
ma chais	-10 -7 -9 -2
ma chanbr	13 -3 0 7
ma chef	3 6 4 8
ma chemis	-3 -10 -6 -7
ma clas	6 -5 -1 0
ma colegu	-13 -12 -11 -8
ma consol	8 1 2 0
ma coup	2 12 2 3
ma cousin	1 -8 -6 -6
ma demarch	1 6 1 2
ma dit	-3 -4 -6 -4
ma facon	7 15 3 4
ma famil	-3 5 0 4
ma faut	5 3 2 9
ma feuil	8 3 1 2
ma foto	7 8 4 4
ma gueul	1 -2 0 8
ma jamb	6 0 1 1
ma jou	18 4 2 5
ma journ	-2 -8 -7 -3
ma jup	9 -3 1 1
ma main	10 5 10 5
ma mer	9 6 -2 4
ma mis	-2 -4 -3 -3
ma mision	-5 -6 -1 -4
ma montr	0 -1 -1 6
ma patron	-1 -2 0 7
ma petit	25 7 10 8
ma plac	5 14 4 10
ma poitrin	-1 11 1 1
ma polites	-6 -6 -5 -5
ma ponctualit	-4 -5 -4 -3
ma premier	9 13 23 9
ma presant	-4 -4 -4 -3
ma prof	-5 -7 -3 -6
ma reaction	13 4 5 5
ma religion	1 7 2 1
ma respons	-4 -1 -3 -4
ma semen	4 9 4 6
ma tabl	1 4 1 4
ma tail	-8 9 8 -1
ma tant	5 -2 1 5
ma tet	-2 21 4 10
ma tutric	-26 -19 -22 -15
ma vest	12 0 0 2
ma vie	2 5 6 3
ma voisin	4 9 3 3
ma voix	-6 8 -5 -4
macaron	-4 -4 -4 -4
macet	-20 -18 -21 -17
macet du	-4 -4 -5 -4
machin	4 -2 3 -7
machin @deed	-3 -4 -2 -3
machin @given	-4 -5 -3 -4
machin @shout	-3 -5 -3 -4
machin a	16 16 21 15
machin ou	2 10 2 -2
machin pour	-3 -5 -3 -4
machoir	3 1 5 2
macon	-6 2 -10 -1
macon @me	-8 -11 -7 -7
macon me	-8 -11 -7 -7
madam	13 11 -2 3
mademoisel	5 17 6 6
magasin	-9 12 8 2
magasin @given	3 3 8 3
magasin etait	1 1 6 1
magasin tout	3 3 8 3
magasini	6 26 6 7
magazin	-5 0 -4 -3
magic	-10 -5 -9 -8
magisien	-4 -5 -4 -5
mai	8 8 27 9
mai @i	6 5 16 6
mai je	6 5 16 6
maigr	3 9 3 2
mail	-18 -16 -18 -6
mail profesionel	-5 -5 -7 -5
main	12 -6 9 -5
main @deed	-2 -4 -4 -3
main @despair	-8 -8 -11 -7
main @given	-9 -8 -12 -8
main @grab	10 1 2 2
main @he	4 1 2 1
main @i	2 10 12 4
main @lock	-6 -6 -8 -6
main @nude	2 3 10 4
main @race	-6 -6 -8 -6
main @sex	6 7 19 7
main @shout	-9 -10 -12 -8
main @touch	7 0 1 2
main a	-7 -8 -10 -7
main aux	9 2 2 3
main avec	7 2 0 2
main cand	8 1 2 1
main ce	-5 -2 1 -2
main dan	-12 -5 -7 -9
main en	-14 -4 1 -6
main est	12 4 4 4
main il	6 2 2 2
main je	2 10 12 4
main moit	-5 -5 -6 -2
main noir	-6 -6 -8 -6
main nu	0 1 5 1
main otour	4 1 -1 1
main partout	-7 -5 -7 -5
main pour	-9 -10 -12 -8
main qui	5 7 14 6
main santant	6 1 2 2
main se	7 2 2 2
main sous	10 -1 4 3
main sur	10 -2 -3 6
main tout	-6 -6 -9 -6
main un	-7 -7 -11 -6
mair	-22 -27 -26 -24
mair @i	-4 -4 -6 -4
mair avec	-4 -5 -3 -3
mair je	-4 -4 -6 -4
mais	-21 -36 -27 -29
mais @deed	1 4 5 1
mais @despair	0 -1 0 8
mais @given	1 4 4 1
mais @he	-4 -16 -14 -10
mais @i	5 3 6 12
mais @kind	-6 -6 -5 -6
mais @me	-4 -11 -6 -7
mais @not	-14 -12 -16 -15
mais @to	-6 -8 -7 -7
mais a	-2 -2 -4 -5
mais apre	-4 -4 -4 -5
mais au	1 6 5 3
mais avec	-7 -11 -8 -7
mais ca	-9 -4 -9 -9
mais cand	7 8 11 2
mais ce	6 -9 4 -9
mais ele	-11 -10 -11 -9
mais en	-7 -7 -7 -6
mais eureux	-5 -5 -6 -6
mais ici	-8 -10 -7 -8
mais il	5 -6 -4 -5
mais je	5 3 6 12
mais just	-4 -6 -4 -3
mais la	11 -7 -1 5
mais le	-4 -6 -6 -7
mais les	-5 -5 -5 -4
mais ma	-4 -6 -4 -4
mais pas	1 4 4 1
mais person	-6 -8 -7 -7
mais que	-6 6 -2 -2
mais solid	4 3 11 4
mais trop	-9 -9 -9 -15
maitr	1 2 -8 -11
maitr de	11 13 -1 -3
majeur	-9 -8 -8 -7
mal	9 23 2 19
mal @alone	1 8 1 2
mal @bore	2 1 3 14
mal @deed	2 9 2 13
mal @shame	-6 -5 -4 -4
mal @vehicle	0 3 2 7
mal @weak	0 3 2 7
mal a	1 9 3 14
mal au	2 11 -4 -5
mal aux	1 -5 2 -4
mal de	4 6 -1 -4
mal elev	0 3 2 7
mal et	1 5 2 3
mal fair	2 1 3 14
mal ferm	1 8 1 2
mal o	1 5 7 2
mal parc	3 1 3 9
malad	8 13 21 11
malad @i	6 5 19 8
malad @shout	4 13 4 4
malad je	6 5 19 8
malad le	-5 -5 -5 -4
malad pour	4 13 4 4
males	3 2 11 3
malgr	-9 -9 -16 -9
malgr le	-8 -8 -15 -8
malien	6 5 3 3
malinois	4 5 18 5
malinois musel	0 1 5 0
mam	-19 -21 -18 -13
mam @me	-8 -7 -6 -6
mam me	-8 -7 -6 -6
mamadou	4 18 5 5
maman	6 -9 -8 3
maman @me	10 2 3 5
maman me	10 2 3 5
manc	-9 -6 11 0
manc @i	2 2 3 9
manc je	2 2 3 9
manc la	-4 -4 -5 -4
manc un	6 9 22 6
manch	17 -8 -4 -3
manch @bore	23 4 4 5
manch du	6 2 2 3
manch longu	23 4 4 5
mandolin	4 2 15 4
mandolin @shout	3 3 6 3
mandolin pour	3 3 6 3
manesin	-12 -12 -12 -11
manet	4 2 14 4
mang	7 9 6 6
mang @alone	-11 -7 -11 -9
mang @charge	-9 -6 -10 -7
mang @deed	6 9 4 2
mang @exclude	2 10 2 2
mang @given	0 4 -4 6
mang @he	-4 -5 -5 -4
mang @lock	2 10 2 2
mang @me	-2 1 -1 8
mang @not	23 10 14 -3
mang @sad	-9 -6 -10 -7
mang a	2 1 8 0
mang au	-5 -6 -6 -5
mang avec	-4 5 -5 0
mang dan	1 6 2 6
mang dehor	2 10 2 2
mang des	-4 0 -4 -3
mang du	-7 -12 -7 -7
mang et	3 6 2 2
mang la	3 9 3 3
mang les	-5 -5 -6 -5
mang mem	1 1 1 4
mang mon	-2 1 -1 8
mang ni	2 2 10 2
mang pas	6 9 4 2
mang plus	10 -1 0 -7
mang que	-4 -4 -3 -4
mang seul	-9 -6 -10 -7
mang tous	-5 -6 -6 -6
mang tout	2 0 2 12
mangant	1 8 1 4
mangu ce	1 4 1 1
manipul	-3 -1 4 -2
manitou	4 4 10 4
manoeuvr	-4 -5 -4 -4
manoeuvr le	1 1 4 1
mansant	1 0 1 9
manto	3 -2 -2 12
manton	6 1 2 2
manvoi	1 12 3 3
manvoi des	1 12 3 3
mapel	9 30 10 9
mapel la	4 14 5 3
mapel le	5 13 4 5
mar	12 -12 -10 -4
mar et	7 4 3 3
mar se	-5 -5 -4 -5
marbri	-3 -3 -4 -5
marbri grav	-3 -3 -4 -5
marc	12 -6 2 -1
marc de	11 0 2 3
march	0 13 30 -3
march @adult	2 8 3 3
march @deed	2 1 5 2
march @given	14 17 8 9
march @me	-7 -8 -7 -6
march @not	-3 -4 -6 -4
march @weak	2 8 3 3
march avec	8 7 20 8
march ce	3 8 5 4
march com	2 8 3 3
march dan	-5 -5 -6 -5
march de	0 0 5 1
march plus	-4 -4 -6 -4
march sur	7 8 24 8
marchand	1 1 4 1
marchand avec	-4 -3 -5 -3
mard	20 4 7 22
mard et	4 -2 0 0
marechal	-7 -7 -7 -7
marechal @heat	-8 -8 -9 -8
marechal @hour	-8 -8 -9 -8
marechal fer	-8 -8 -9 -8
marg	0 0 -1 6
marmit	4 5 17 5
marsel	-7 -11 -7 -7
marto	0 3 25 5
marto @demolish	5 5 18 6
marto a	2 4 8 3
marto piseur	5 5 18 6
mas	7 1 15 4
mas @i	5 5 11 5
mas je	5 5 11 5
masacr	-12 -14 -11 -10
masag	14 -1 -1 1
masag cardiac	-5 -5 -7 -5
masag de	14 3 4 5
masc	4 4 26 5
masc en	3 4 10 4
masc est	5 5 10 5
masei	6 7 21 8
masicot	3 4 13 4
masicot @power	2 2 6 2
masicot electr	2 2 6 2
mat	-8 0 8 -8
mat @shout	3 3 10 3
mat pour	3 3 10 3
matand	2 20 4 6
match	-12 -16 -12 -15
match de	-6 -9 -7 -6
matel	14 2 1 3
materiel	-9 -10 -14 -10
materiel se	-5 -6 -9 -5
maternel	6 1 -3 -1
math	-5 1 -7 1
matin	3 12 5 6
matin 12	-6 -6 -11 -6
matin @charge	1 0 5 1
matin @given	5 14 7 13
matin @he	4 12 1 3
matin @i	13 2 5 23
matin @kind	1 0 5 1
matin @me	-5 -7 3 -4
matin @not	5 5 12 12
matin @nude	3 3 2 10
matin @one	-7 -8 -10 -7
matin @shame	1 5 2 -2
matin @shout	5 -1 7 0
matin a	7 8 2 0
matin acuel	1 0 5 1
matin au	1 1 -10 -11
matin avant	0 5 0 -3
matin avec	-6 -6 -4 -5
matin ce	-6 -6 -7 2
matin dan	-1 -5 4 3
matin ele	5 13 5 5
matin en	3 10 3 3
matin et	1 9 1 4
matin invanter	-6 -9 -7 -7
matin je	13 2 5 23
matin les	4 1 9 11
matin mon	1 -1 9 2
matin on	-7 -8 -10 -7
matin par	3 2 10 3
matin pour	5 -1 7 0
matin san	3 3 2 10
matin tout	5 14 7 13
mauv	-1 11 3 8
mdr	-6 -14 -14 -12
mdr @i	-5 -7 -6 -5
mdr je	-5 -7 -6 -5
mdr la	-1 1 4 1
me	16 11 5 11
me @blade	2 10 1 2
me @blood	10 -3 2 5
me @blow	19 4 9 5
me @body	5 3 2 6
me @booze	12 2 7 4
me @boozeDrink	17 17 7 6
me @bore	29 32 14 27
me @deed	19 23 -3 2
me @deep	19 35 16 26
me @demolish	10 -11 -3 5
me @despair	13 7 6 15
me @die	17 -10 -2 1
me @drug	8 1 0 5
me @drunk	14 0 3 6
me @exclude	10 26 2 10
me @fear	5 34 11 25
me @fiction	-5 -3 -5 -5
me @given	15 20 1 15
me @goback	6 2 2 11
me @grab	26 -5 7 3
me @heat	0 11 -3 6
me @height	-5 29 -3 5
me @hide	10 31 12 19
me @hit	3 -24 -24 -15
me @hour	15 6 0 -2
me @hurt	6 1 0 2
me @insult	3 16 1 1
me @kind	19 13 6 18
me @lock	12 14 1 4
me @looks	0 -5 -2 -3
me @love	-1 4 1 0
me @lure	22 25 9 19
me @machine	7 0 1 1
me @mate	-3 -2 6 0
me @mock	-5 16 -4 -2
me @photo	-13 9 -8 -11
me @power	-2 -2 6 0
me @price	7 -4 -3 -3
me @quit	22 7 8 13
me @race	-1 1 6 -1
me @sad	-3 3 -1 9
me @see	3 15 -2 6
me @selfharm	20 1 7 4
me @serveBar	9 0 -1 2
me @sex	6 1 3 7
me @sexist	5 -1 9 2
me @shame	-6 13 9 1
me @shout	2 10 6 18
me @stop	14 12 2 15
me @strip	9 2 2 3
me @threat	22 -22 -5 -3
me @throw	37 25 16 12
me @tired	-20 -24 -26 -13
me @told	1 36 6 10
me @touch	38 -9 2 2
me @weapon	14 4 2 4
me @wound	10 3 5 6
me a	2 -8 -3 -6
me achet	2 7 0 2
me adres	5 14 6 10
me afich	2 5 2 2
me aid	6 5 2 2
me anbras	7 1 1 2
me andorm	16 6 5 9
me anferm	11 1 1 2
me angeul	3 0 2 14
me antren	-6 -6 -7 -6
me apel	-13 9 -8 -12
me apelant	-4 12 -1 -2
me aplod	-4 -1 -7 -5
me aprand	6 -1 1 1
me aprandr	13 3 2 3
me aret	5 4 2 1
me as	-12 -11 -8 -8
me aseoir	-2 -6 0 -5
me atandant	6 1 2 2
me atandr	5 0 1 1
me atend	8 1 8 4
me avait	18 13 22 37
me avoir	-7 -9 -4 9
me bles	6 13 6 10
me calcul	3 1 3 15
me calm	8 1 0 5
me cas	-4 -12 -7 -6
me chang	13 -4 2 1
me char	-5 -4 -5 -4
me cherch	12 11 6 4
me clac	-7 -4 -4 -4
me conf	1 1 1 7
me coup	6 3 7 3
me crev	12 2 4 7
me cri	1 4 0 -1
me croir	6 -1 1 1
me degout	2 9 2 1
me demand	10 2 -2 10
me demandant	0 5 1 1
me demont	6 -3 0 1
me deprim	2 1 2 5
me dir	0 0 5 5
me dis	9 4 10 8
me disant	-2 7 -1 -1
me dit	3 17 0 10
me don	3 6 1 11
me ecrit	6 10 4 4
me embet	-6 -6 -5 -6
me emen	9 2 6 3
me en	-7 7 -9 2
me enui	-5 -6 -5 -7
me envoi	10 17 15 5
me est	-4 -2 7 -1
me etrangl	-8 -6 -6 -7
me excus	2 6 1 2
me explic	3 8 3 10
me fair	7 5 -5 -1
me fais	10 11 6 6
me fait	-3 32 0 0
me felisit	0 -4 -3 -2
me fil	-3 -2 6 0
me fix	5 16 5 3
me font	-3 6 -5 3
me foutu	1 5 0 1
me frap	15 1 2 2
me gach	1 1 1 5
me gueul	1 2 1 5
me guid	5 2 7 3
me hurl	-1 5 0 1
me interd	3 9 2 3
me interes	1 1 1 6
me la	-5 -3 -4 -4
me lach	-1 5 1 3
me lachant	0 -1 0 5
me lais	1 -1 -9 1
me lansant	0 9 1 1
me le	-3 8 1 7
me lev	-28 -23 -27 -17
me manc	-7 -7 -5 3
me mansant	1 0 1 9
me met	10 12 6 10
me metr	-6 -6 -6 3
me mi	10 3 7 3
me min	2 2 3 10
me montr	6 -16 -7 -6
me motiv	0 0 1 5
me noi	7 -2 1 1
me oblig	2 10 7 3
me ont	16 -11 -2 -10
me otoris	0 0 13 3
me oubl	2 2 2 11
me ouvr	8 2 2 3
me par	9 2 3 7
me parl	3 18 2 6
me pelot	6 -2 1 1
me pes	3 10 4 10
me pour	2 3 7 3
me poursuiv	-8 -9 -9 -8
me pous	13 -1 -1 2
me prandr	8 -1 2 2
me prend	5 -1 1 1
me presant	-8 -9 -7 -8
me propos	13 7 4 8
me pun	6 -3 0 0
me racompagn	-1 7 1 1
me regard	18 34 14 17
me regl	8 1 3 3
me rend	3 2 3 12
me repond	2 4 2 7
me rest	3 3 5 10
me retrouv	0 7 1 -1
me revel	9 1 1 -1
me saoul	12 1 3 5
me ser	-5 -5 -4 -4
me serv	0 1 5 0
me stupid	0 8 1 2
me suit	4 4 -2 -2
me suivr	2 10 3 3
me surnom	2 8 2 2
me tacin	-4 -3 -3 -3
me tair	3 13 3 4
me tap	21 5 6 6
me ten	11 -1 7 3
me tend	-5 4 -1 -1
me terif	1 7 2 2
me teroris	-1 8 1 0
me tient	7 -1 0 0
me tir	8 1 1 2
me todai	5 1 1 1
me touch	27 3 7 6
me tourn	-1 11 1 2
me trait	0 9 1 1
me tromp	-4 -7 -4 3
me tu	-14 -14 -10 -8
me tue	-1 -6 -3 8
me va	-7 -6 -5 -5
me voil	-1 -2 6 -1
me voir	-14 -2 -7 -7
me y	11 0 1 1
mec	31 23 15 7
mec @me	12 2 2 3
mec de	19 6 7 7
mec me	12 2 2 3
mec qui	5 3 0 1
mecan	6 19 7 9
mecan ca	2 7 2 2
mecanisien	-11 -12 -19 -11
mecano	10 5 2 -1
mecano @me	9 9 3 1
mecano me	9 9 3 1
mech	-6 0 5 1
mech de	5 4 8 4
mech mais	2 1 2 9
mech par	-7 -7 -6 -6
mechanset	1 8 1 2
medesin	-11 -14 -10 -11
medesin legist	-8 -10 -7 -8
medic	2 -6 -9 -7
medic sont	-5 -4 -4 -4
medical	-8 -8 -6 -7
megot	0 8 -4 0
megot a	1 12 0 3
melang	-13 -17 -8 -12
melang @alone	-6 -8 -7 -6
melang deux	-6 -8 -7 -6
melang la	-8 -8 -9 -7
melang les	1 1 5 1
meleur	-17 -17 -18 -16
meleur @hour	-6 -6 -7 -7
meleur journ	-4 -4 -5 -5
melot	5 -3 -1 0
mem	-3 -4 -3 22
mem @body	5 -3 0 -1
mem @bore	5 -3 0 2
mem @deed	-1 14 2 15
mem @drunk	-3 -4 -4 -3
mem @exclude	-7 -7 -7 -7
mem @given	-1 11 2 14
mem @heat	-3 -4 -4 -3
mem @hour	-2 -5 -5 -4
mem @me	4 4 0 -1
mem @not	0 16 5 22
mem @past	5 -3 0 -1
mem @shout	-1 -8 -5 0
mem a	-1 -3 -1 6
mem ca	-10 -9 -11 -8
mem cand	-13 -16 -11 -12
mem chos	2 9 2 2
mem cuit	-3 -4 -4 -3
mem la	-9 -7 -8 -2
mem le	4 5 3 16
mem les	1 0 5 9
mem mon	6 0 0 -2
mem ordre	-5 -5 -5 -5
mem pas	-1 12 2 15
mem plus	1 5 3 8
mem pour	-1 -8 -5 0
mem que	2 -5 -4 -3
mem si	-11 -12 -10 -13
mem sous	5 8 2 3
mem sur	5 13 7 5
mem temp	5 -3 0 -1
men	8 8 20 8
men la	2 2 7 3
men le	2 2 6 2
menac	2 7 -6 -5
menac de	10 17 3 3
menag	-13 -4 -19 -14
menag du	-7 -7 -10 -7
menot	-7 -5 -6 -5
ment	3 18 4 4
ment a	4 15 4 4
menten	-6 5 -4 -2
menten @he	7 4 3 9
menten @i	-7 -11 -3 -9
menten @one	-6 -7 -6 -7
menten ce	-9 -9 -8 -8
menten il	7 3 3 9
menten je	-7 -11 -3 -9
menten on	-6 -7 -6 -7
mentenu	13 5 16 7
mentenu le	3 3 7 3
menu	-9 -8 -14 -8
menui	7 5 5 22
menuisi	-9 2 -14 -6
menuisi @deed	-3 -3 -4 -3
menuisi @me	-3 -4 -4 -3
menuisi me	-3 -4 -4 -3
menus	-5 -5 -8 -5
mer	-8 -11 -15 -9
mer @me	9 -3 -2 -1
mer a	-14 -12 -11 -11
mer avec	1 5 4 2
mer de	0 0 2 9
mer est	-6 -4 -4 -4
mer me	9 -3 -2 -1
mer que	11 4 4 1
merc et	-10 -12 -9 -8
merc le	17 13 9 9
merc madam	2 8 2 2
mercred	16 20 10 26
merd	1 6 1 2
merdeux	3 9 3 3
merit	-6 -7 -8 -5
mes	20 44 13 30
mes @blow	-4 3 -4 -1
mes @body	19 16 8 10
mes @boozeDrink	-5 -10 -5 -2
mes @bore	5 -1 0 0
mes @charge	5 -1 1 1
mes @cry	-7 -1 -3 6
mes @deed	0 11 2 2
mes @disabled	-10 -10 -9 -8
mes @drunk	-8 -6 -5 -1
mes @exclude	7 1 1 1
mes @fear	4 6 -5 5
mes @fiction	7 1 3 9
mes @gear	-4 -10 -4 -3
mes @goback	0 -5 -5 -1
mes @hit	-4 8 1 1
mes @home	5 -2 -4 4
mes @hour	0 -4 -1 6
mes @hurt	11 4 4 4
mes @insult	7 20 6 11
mes @intimate	-9 18 1 1
mes @kin	6 1 -1 14
mes @lock	5 -1 1 1
mes @looks	-9 31 -1 2
mes @love	-2 -1 0 9
mes @photo	3 18 5 6
mes @price	15 23 8 8
mes @race	11 3 4 4
mes @sad	0 4 1 5
mes @serve	12 10 11 10
mes @sexist	0 11 2 2
mes @shame	0 0 0 7
mes @threat	1 -1 -9 2
mes @tired	3 -1 -6 5
mes @to	7 -5 -6 6
mes @trade	10 17 1 0
mes @weak	5 0 -4 -1
mes @weapon	5 10 3 3
mes @wound	3 5 8 5
mes afair	12 18 2 1
mes baset	7 20 9 8
mes bleus	11 4 4 4
mes bouton	4 14 3 4
mes bras	19 0 9 4
mes cheveux	-9 5 -5 -4
mes chosur	12 10 11 10
mes cle	5 -1 1 1
mes copen	-3 -5 -3 3
mes ereur	3 6 3 7
mes faut	8 20 8 8
mes fes	-4 8 1 1
mes fotos	2 14 4 4
mes fras	2 9 3 3
mes habit	1 5 1 2
mes heur	5 -1 0 0
mes jamb	3 -1 -6 5
mes journ	2 0 2 10
mes larm	0 4 1 5
mes lunet	-10 -12 -10 -9
mes mail	-3 -4 -3 -3
mes main	3 11 12 7
mes mang	7 1 1 1
mes oreil	4 15 13 5
mes orer	1 4 9 1
mes parant	5 -2 -4 4
mes pied	0 -5 -5 -1
mes poch	-5 -1 -4 -3
mes premi	5 4 13 5
mes regl	0 11 2 2
mes sein	-3 5 0 0
mes sestion	-4 -6 -6 2
mes soin	2 2 9 2
mes vieil	-4 3 -5 -2
mes yeux	-8 -6 -5 -1
mesag	7 30 5 2
mesag et	-4 -3 -4 -5
mesag par	0 6 2 1
meson	9 9 0 15
meson @hour	4 8 6 4
meson de	10 3 8 3
mesur	-13 -17 -19 -16
mesur @alone	-5 -5 -6 -4
mesur de	-3 -3 -5 -3
mesur deux	-5 -5 -6 -4
mesur et	-6 -6 -8 -5
mesur la	-1 -2 6 0
met	21 27 -1 15
met @deed	0 9 1 0
met @given	0 9 1 0
met @grab	0 7 2 2
met @hurt	-2 7 1 -1
met @lock	-2 7 1 -1
met @me	-5 -10 -7 -6
met @not	0 9 1 0
met @price	7 8 4 4
met @sad	-2 7 1 -1
met @shame	5 0 3 9
met dan	1 -1 3 6
met de	0 4 1 1
met des	13 8 5 5
met dev	5 0 3 9
met du	8 -2 -2 0
met en	-5 -6 -5 -5
met la	-1 -5 -3 -3
met les	2 -4 -1 -2
met mal	-2 7 1 -1
met menten	0 7 2 2
met pas	0 9 1 0
met une	-3 11 0 0
met zero	7 8 4 4
metal	1 -1 8 1
metal dan	2 3 11 4
meteo	-9 -10 -10 -14
meti	-36 -36 -35 -13
meti @i	7 7 6 18
meti de	-10 -11 -13 -11
meti est	0 1 1 4
meti je	7 7 6 18
meti une	-6 -8 -6 -6
metr	-4 -6 11 -3
metr @alone	-3 -3 -4 -3
metr @given	-4 -4 -4 -5
metr @i	2 2 6 2
metr @shout	2 2 5 2
metr a	0 6 -2 0
metr avec	1 1 5 1
metr dan	2 6 7 3
metr derier	-3 -3 -4 -3
metr et	-4 -4 -4 -4
metr je	2 2 6 2
metr le	-4 -10 -13 -8
metr les	-5 -6 -3 -5
metr pour	2 2 5 2
metr ruban	-5 -5 -9 -5
metr tout	-4 -4 -4 -5
metr un	8 8 4 5
metres	-5 -6 0 -5
metres a	-4 -4 -5 -4
metro	-7 -9 -9 -7
metro etait	-7 -9 -9 -7
meubl	-1 0 -1 11
meubl avec	-3 -3 -4 -3
meuf	5 20 5 6
meul	8 8 21 8
meuleux	-2 -4 8 0
meuleux @shout	3 3 12 4
meuleux pour	3 3 12 4
meur	-8 -8 -9 -10
meur de	-7 -8 -8 -9
meurt	-14 -14 -17 -14
meurt @given	-5 -5 -5 -6
meurt @not	-4 -4 -4 -4
mi	17 17 15 9
mi une	10 1 2 2
mich	7 6 3 4
michel	-5 -4 -6 -4
micro	-1 6 3 0
micro du	2 8 1 2
micro onde	2 1 6 1
microscop	-6 -6 -8 -6
mid	4 -3 -7 0
mid @charge	-4 -4 -4 -4
mid @i	-8 -7 -1 2
mid @not	2 6 3 8
mid @one	5 -2 -2 -2
mid @shout	1 4 0 1
mid a	4 4 4 9
mid avec	-5 -5 -4 -4
mid ce	-1 6 -4 1
mid et	4 7 9 3
mid il	-4 -4 -4 -5
mid ils	2 7 2 5
mid je	-8 -7 -1 2
mid on	5 -2 -2 -2
mid parc	1 2 5 1
mid pour	1 4 0 1
mid sur	11 6 8 6
mid une	13 3 0 3
mien	-6 4 -4 -1
mieux	15 20 12 13
mieux @deed	1 5 2 5
mieux @given	1 5 2 5
mieux @height	1 5 2 5
mieux @not	6 1 1 1
mieux @nude	6 1 1 1
mieux fait	1 5 2 5
mieux que	-6 -7 -5 -5
mieux san	6 1 1 1
mig	5 4 12 5
mignon	-3 4 -3 -2
mil	0 -1 0 6
milieu	12 18 25 17
milieu de	8 8 16 12
min	-4 -2 3 3
min @vehicle	3 3 11 3
min @weapon	3 3 11 3
min de	-5 -4 -6 -5
min pel	3 3 11 3
mineur	-8 -8 -8 -7
minuit	13 6 21 7
minuit et	6 3 9 4
minut	-23 -23 -23 -20
minut @alone	7 11 13 7
minut @bore	1 1 1 6
minut @deed	2 2 2 6
minut @given	10 8 15 11
minut @i	-5 -2 -2 -3
minut @not	5 10 5 9
minut @shout	4 6 11 10
minut a	-6 -7 -10 -6
minut apre	-4 -4 -4 -4
minut ce	-8 -9 -8 -11
minut dan	6 1 0 1
minut de	-10 -7 -9 -11
minut je	-5 -2 -2 -3
minut pour	4 6 11 10
minut pre	-4 -5 -6 -5
mis	2 -7 -9 -15
mis @exclude	3 4 1 1
mis @lock	3 4 1 1
mis @me	-10 -5 -13 -3
mis @shame	15 4 4 5
mis a	-12 -13 2 -10
mis au	7 10 2 2
mis ca	5 4 14 5
mis dan	11 -4 -1 0
mis de	2 6 14 3
mis dehor	3 4 1 1
mis des	-4 -12 -14 -10
mis dev	15 4 4 5
mis du	-2 5 -8 -5
mis en	-6 0 5 -3
mis la	1 -6 -12 -6
mis le	-8 -10 -12 -9
mis les	-25 -22 -30 -22
mis mes	-3 1 -5 3
mis mon	-7 -6 -8 -6
mis son	12 9 4 5
mis sous	-8 -7 -10 -7
mis un	17 16 19 10
mis une	5 3 7 2
miself	14 6 -3 14
miself @blood	9 -7 -6 -4
miself @blow	0 -4 -4 -4
miself @bore	-3 -1 3 12
miself @cry	-1 0 0 6
miself @deed	1 3 -5 -1
miself @despair	-5 -1 -3 19
miself @die	-1 -2 -2 8
miself @drunk	-4 9 0 -5
miself @fear	4 17 4 1
miself @given	20 10 12 10
miself @grab	8 4 4 10
miself @heat	13 0 -4 0
miself @hide	5 11 5 10
miself @hit	7 -3 -1 0
miself @hour	-1 -2 -2 8
miself @love	-1 8 1 1
miself @lure	16 1 1 3
miself @quit	10 -7 -3 -6
miself @selfharm	22 -4 -7 -3
miself @sex	-7 2 -7 -4
miself @strip	0 8 1 1
miself @threat	13 0 -3 5
miself @told	18 3 3 0
miself @touch	8 4 4 10
miself @wound	15 -6 -8 -3
miself aret	-6 -6 -5 -9
miself bais	-1 8 1 1
miself brul	13 0 -4 0
miself cach	-2 9 1 0
miself chang	16 -1 2 3
miself couch	-7 -6 -9 -7
miself debrouil	5 7 10 5
miself demand	16 1 1 3
miself dis	18 0 3 0
miself efondr	-1 0 0 6
miself en	0 2 5 7
miself endor	2 2 3 11
miself enui	-3 -2 -1 12
miself etais	-3 1 -5 -4
miself fais	6 15 0 -5
miself met	3 -4 0 10
miself revel	-1 -2 -2 8
miself sen	0 5 2 27
miself sent	-4 9 0 -5
miself suis	-7 -23 -7 -20
miself tais	8 0 4 10
miself tromp	-7 -3 -5 -7
miself trouv	3 1 3 16
mision	-10 -9 -6 -1
mision acompl	-5 -4 -5 -4
mision du	-4 -5 -4 -4
mitrel	-6 -7 -7 -6
mixeur	2 2 7 2
mixeur @deep	2 2 7 2
mixeur @throw	2 2 7 2
mixeur plong	2 2 7 2
mme	-3 -10 -8 -7
mme r	11 1 3 3
moc	-6 8 -4 -6
moc de	-10 -3 -7 -7
moc des	4 12 5 5
mocer	-8 -4 -6 -7
moch	1 7 11 2
moch et	3 8 3 4
moch mais	8 7 20 8
moch puis	-8 -11 -10 -8
model	-7 -7 -7 -7
moi	13 13 17 18
moi @adult	0 -2 2 5
moi @bore	1 -3 1 17
moi @charge	3 3 7 1
moi @deed	5 9 8 5
moi @given	6 9 14 2
moi @he	1 -2 -1 -6
moi @hour	3 9 6 3
moi @i	-46 -53 -62 -27
moi @load	4 4 12 4
moi @me	2 -5 -3 -4
moi @not	9 -3 8 19
moi @one	1 17 -1 -1
moi @sad	-1 0 -5 -2
moi @serve	1 7 1 7
moi @shame	3 8 10 4
moi @shout	14 9 7 22
moi @weak	0 -2 2 5
moi a	-8 5 3 -6
moi au	3 7 7 5
moi aus	-2 1 -11 -6
moi aux	1 -1 10 2
moi avec	7 18 7 7
moi ca	10 8 2 9
moi cais	4 4 12 4
moi cand	4 5 2 2
moi ce	-17 -16 -22 -21
moi cet	-3 -4 -4 1
moi com	0 -2 2 5
moi dan	6 -1 3 7
moi de	0 -3 6 6
moi dedan	19 6 11 6
moi derier	-3 -1 5 -1
moi du	1 1 2 10
moi en	18 11 3 6
moi et	14 4 8 13
moi ils	-6 -8 -4 -5
moi je	-46 -53 -62 -27
moi le	4 8 7 2
moi les	-7 -12 -4 -6
moi mem	21 5 30 8
moi non	11 3 4 3
moi on	1 17 -1 -1
moi parc	2 3 3 10
moi pas	6 4 8 4
moi pour	14 8 5 21
moi que	5 15 14 4
moi qui	4 -4 36 2
moi rien	4 0 4 20
moi seul	-1 0 -5 -2
moi sur	2 3 8 3
moi tout	2 6 11 1
moin	25 23 12 18
moin @he	0 7 2 2
moin @i	6 1 1 1
moin ici	20 5 3 5
moin je	6 1 1 1
moin que	-8 -5 -8 -8
moin vingt	3 4 12 4
mois	-14 -12 -12 -9
moit	-2 -6 -3 -2
mojitos	7 6 20 7
molet	27 9 14 11
molet avec	12 4 4 4
momant	10 0 1 18
momant @not	1 2 2 7
momant ni	1 2 2 7
momo	-3 -3 -5 -3
mon	6 13 -4 4
mon @adult	-3 4 3 -4
mon @alone	7 10 5 16
mon @animal	11 8 7 17
mon @blow	5 1 1 1
mon @body	38 12 20 20
mon @boozeDrink	-10 6 -7 -8
mon @bore	4 -13 -6 7
mon @charge	6 5 7 -2
mon @chem	-2 6 -2 -1
mon @cloth	25 26 10 11
mon @deed	8 5 0 3
mon @despair	2 17 5 4
mon @disabled	0 17 2 1
mon @drunk	-5 -6 -5 -5
mon @exclude	5 2 3 16
mon @fear	-5 -7 -6 4
mon @fiction	-12 -13 -11 -6
mon @gear	13 10 12 5
mon @given	22 4 7 5
mon @heat	0 8 4 1
mon @home	29 20 13 13
mon @insult	10 28 8 15
mon @intimate	1 3 4 1
mon @kin	40 7 6 2
mon @load	15 17 7 14
mon @looks	19 32 7 17
mon @love	4 5 2 7
mon @lure	1 13 3 2
mon @machine	16 4 7 6
mon @mate	2 -10 -3 -7
mon @means	6 0 0 1
mon @mock	3 10 3 8
mon @nude	11 1 2 -2
mon @past	2 -7 2 -3
mon @photo	10 2 0 15
mon @power	-5 -2 -4 -3
mon @price	-13 8 -13 0
mon @quit	-22 -15 -17 -14
mon @race	-1 18 0 1
mon @selfharm	8 1 -1 1
mon @serve	14 22 20 28
mon @serveBar	-2 6 -2 -1
mon @sexist	-4 1 -3 -3
mon @shame	3 -1 -1 13
mon @stop	3 -13 -7 5
mon @threat	8 10 2 2
mon @to	16 16 -5 1
mon @told	4 16 5 5
mon @trade	-3 11 1 6
mon @weak	1 7 2 2
mon @wound	6 4 11 4
mon acent	-4 0 -5 -4
mon adres	7 7 3 3
mon afich	-2 -5 -2 3
mon age	6 3 4 1
mon ansien	1 4 1 1
mon aparel	4 16 5 5
mon apreans	-5 -5 -5 -6
mon avis	-8 -11 -8 -7
mon badg	-3 -3 -2 6
mon beau	10 2 2 2
mon beb	1 5 1 1
mon bilan	-7 -7 -7 -7
mon boulot	5 5 12 5
mon bras	9 2 3 2
mon buro	-5 -2 -4 0
mon caf	-1 5 1 1
mon cahi	1 8 1 2
mon carnet	-11 -5 -13 -9
mon casi	4 19 6 4
mon chat	3 7 3 5
mon chef	10 -4 5 1
mon chien	8 1 4 12
mon clavi	-5 -6 -6 -5
mon coeur	0 1 0 6
mon coin	1 -4 2 16
mon colegu	11 0 2 0
mon compt	8 1 3 3
mon corp	11 1 2 -2
mon cou	9 0 2 2
mon cousin	-2 -5 -5 -6
mon depart	-4 -6 -4 -4
mon derni	6 -7 -3 -4
mon desin	2 7 2 2
mon doigt	1 3 10 3
mon dos	8 11 5 3
mon ecip	-5 -7 -5 -5
mon expos	-7 -6 -7 -6
mon frer	10 -4 -1 -3
mon genou	5 1 1 1
mon gilet	9 6 13 6
mon grand	-5 -9 -7 -7
mon haut	4 -2 0 0
mon ide	-7 -8 -7 -6
mon jean	0 8 2 2
mon lit	-1 1 1 13
mon maitr	6 10 -2 -4
mon manto	0 -5 -3 2
mon matel	15 3 2 4
mon nez	9 5 -1 3
mon nom	7 25 8 8
mon numero	-7 6 -3 -3
mon oncle	3 -5 -3 -4
mon oral	-5 -4 -4 -3
mon oreil	9 -4 1 5
mon pai	2 12 4 3
mon pantalon	9 7 5 5
mon patron	-7 1 -2 -5
mon per	31 23 15 12
mon perso	-7 -7 -6 -6
mon pet	-5 -6 -5 -5
mon poid	3 14 4 4
mon portabl	3 0 2 5
mon pot	-9 -14 -8 -9
mon premi	-15 -16 -14 -14
mon prenom	5 32 8 17
mon pul	9 9 2 3
mon raport	-7 -5 -9 -1
mon rep	-9 -10 -10 -11
mon respons	7 1 2 2
mon retard	-5 -11 -7 -8
mon rev	-8 -9 -9 -4
mon rol	1 0 8 2
mon sac	8 8 4 11
mon sandwich	7 13 15 16
mon stag	-20 -12 -15 -13
mon surnom	4 14 5 5
mon tabli	6 9 4 2
mon tablo	-6 -6 -5 -5
mon tabouret	2 5 -1 -1
mon te	8 -2 1 1
mon tel	-6 -9 -6 -3
mon telefon	3 -13 -7 5
mon tictoc	4 11 5 4
mon tour	16 4 7 6
mon travel	-2 -1 1 10
mon tuteur	-10 1 2 -2
mon velo	-12 -14 -18 -13
mon ventr	-1 -5 -2 4
mon ver	-2 6 -2 -1
mon voisin	-11 -12 -10 -10
monai	-4 -5 5 4
monai sur	5 4 13 14
mond	-6 -15 -20 -17
mond @alone	-4 -4 -3 -4
mond @deed	4 1 -1 0
mond @fear	9 10 4 4
mond @fiction	14 5 4 4
mond @grab	11 3 4 9
mond @he	-5 -3 -4 -5
mond @i	-5 -6 -4 -4
mond @joke	-1 6 0 0
mond @lock	-3 -4 -5 -4
mond @me	-5 -8 -7 -7
mond @mock	2 6 1 2
mond @photo	6 4 3 3
mond @told	-4 -2 -4 -3
mond @touch	8 1 1 1
mond au	-3 -7 -3 -3
mond avec	-5 -3 -4 -3
mond ce	-4 -6 -4 -4
mond dan	-1 -3 -2 9
mond derier	-4 -4 -3 -4
mond et	-4 0 -4 -3
mond etait	5 5 19 6
mond film	6 4 3 3
mond ils	-5 -6 -5 -5
mond je	-5 -6 -4 -4
mond le	10 1 0 2
mond ma	-3 -4 -3 -3
mond rigol	-1 6 0 0
mond sauf	-5 0 -4 -4
mond ser	8 1 1 1
mond trouv	9 12 6 6
mond va	-4 -4 -4 -5
mongol	5 15 5 2
moniteur	20 6 12 8
moniteur @me	5 0 2 1
moniteur @shout	3 3 9 3
moniteur pour	3 3 9 3
monsieur	17 -4 -5 19
monsieur @me	-4 -7 -8 1
monsieur a	-11 -5 -7 -7
monsieur de	29 12 7 18
monsieur du	7 10 7 23
monsieur en	2 9 2 2
monsieur est	-7 -7 -6 -6
monsieur me	-3 -5 -6 2
monsieur qui	0 -2 -5 -5
monsieur se	14 8 8 16
monstr	-6 -7 -7 -6
mont	-19 -17 -10 -15
mont @deed	3 3 10 3
mont @given	-4 -1 -3 -3
mont @shame	1 7 2 2
mont @shout	1 1 6 2
mont @told	3 7 2 3
mont a	-18 -19 -18 -18
mont avec	5 12 5 5
mont dan	-3 -3 -7 2
mont des	1 -1 2 7
mont et	-4 -4 -6 -4
mont la	-6 -5 -3 -5
mont le	10 4 12 5
mont pour	-3 -3 -4 -3
mont sur	-6 -6 4 -5
mont un	-3 1 -6 -3
mont une	-5 -4 -6 -4
montag	-5 -6 4 -4
montant	-8 -9 -8 -7
montant sur	-6 -6 -6 -5
monteur	7 12 13 7
monteur @me	6 6 13 6
monteur me	6 6 13 6
montr	-6 -18 -20 -16
montr @given	-5 -6 -5 -5
montr @me	10 18 8 8
montr a	5 20 8 7
montr ca	-4 -4 -3 -3
montr ce	3 4 2 2
montr comant	-8 -11 -11 -9
montr la	-1 -9 -11 -7
montr le	-10 -14 -8 -10
montr les	-16 -13 -13 -11
montr puis	8 8 17 8
montr ses	-6 -6 -5 -5
montr son	17 4 6 6
montr tout	-5 -6 -5 -5
montr un	-3 -7 -7 -5
montr une	-2 -6 -6 -4
montur	-3 -3 -5 -3
moral	8 7 5 27
moral a	3 3 3 8
moral dan	3 3 3 13
morco	0 6 6 2
mord	-8 -9 -8 -7
mord @given	-4 -5 -4 -4
mordr	3 4 18 5
mordr par	-6 1 10 1
mordu	0 -1 12 2
mordu a	2 3 7 3
mordu un	6 -1 0 1
mort	-26 -36 -27 -19
mort @i	1 2 2 6
mort @me	7 0 1 -3
mort ce	-8 -8 -8 -8
mort cet	1 1 1 4
mort de	-3 -8 -9 0
mort du	-4 -3 -5 -3
mort et	-7 -7 -10 -7
mort je	1 2 2 6
mort le	-7 -5 -5 0
mort mais	-4 -4 -5 -8
mort me	7 0 1 -3
mort sur	3 3 8 3
mortel	-10 -11 -12 -14
mortes	3 3 8 3
mosant	11 10 4 5
mosant de	10 5 3 4
mot	1 6 -17 0
mot @shout	-1 3 0 5
mot a	7 6 2 2
mot de	-6 -4 -14 -9
mot par	4 4 4 13
mot pour	-1 3 0 5
mot que	-7 -9 -7 -8
moteur	3 9 15 11
moteur @blow	-10 -9 -10 -8
moteur @booze	-10 -9 -10 -8
moteur @deed	-7 -6 -2 -5
moteur @insult	3 3 8 3
moteur @selfharm	-10 -9 -10 -8
moteur @sex	3 3 8 3
moteur @shout	3 3 8 3
moteur @wound	-10 -9 -10 -8
moteur alum	3 3 8 3
moteur coup	-10 -9 -10 -8
motif	9 2 -1 2
motiv	5 5 6 23
motoculteur	6 6 15 6
mouch	-6 -6 -5 -6
mouil	9 2 6 0
mouil sur	6 0 1 1
moul	3 5 10 4
moulin	2 1 9 2
mour	6 -23 -21 -22
mour @i	22 7 6 6
mour ce	8 3 3 2
mour dan	-8 -5 -5 -6
mour de	-15 -15 -15 -14
mour je	22 7 6 6
mous	-8 -9 -2 -7
mous @shout	-4 -5 -5 -4
mous pour	-4 -5 -5 -4
moustach	6 17 6 6
moustic	-6 -7 -8 -6
mouton	-6 -8 -6 -6
moves	-4 5 -5 1
moves @price	-1 9 2 1
moves apresi	-1 5 1 0
moyen	12 11 22 26
moyen age	5 4 14 5
mue	2 8 1 2
mug	-12 -17 -13 -11
muget	9 8 20 9
munisipal	-5 -5 -7 -5
mur	10 17 4 0
mur avec	3 9 4 4
mur de	-4 -8 -6 -5
mur des	4 -1 0 -1
mur du	5 1 1 1
mus	-20 -19 -23 -18
mus @he	-6 -5 -6 -5
mus de	-3 -3 -4 -3
muscl	-3 -5 -3 -3
muselier	7 8 19 8
music	-13 -15 -16 -6
my	9 5 2 3
my @adult	6 5 2 2
my @charge	6 5 2 2
my patron	6 5 2 2
nacel	-7 -9 5 -5
nacel a	2 2 5 2
nadeg	-9 -9 -11 -9
nadi	-4 -4 -5 -4
nageur	-4 -6 -9 -6
nain	-5 -5 -6 -5
nan	3 13 4 4
nan ca	2 9 2 3
national	2 2 8 2
natur	1 10 1 2
naus	4 6 4 8
naz	1 -1 1 8
ne	-4 2 -14 6
ne @boozeDrink	5 8 3 3
ne @bore	4 7 0 1
ne @deed	9 10 -6 11
ne @despair	2 4 2 11
ne @die	-1 -7 -3 6
ne @exclude	1 -1 -3 7
ne @fear	-4 -5 -4 -2
ne @given	17 15 1 14
ne @goback	-14 -17 -13 -5
ne @grab	-1 8 0 16
ne @heat	-7 -7 -8 -8
ne @hide	4 6 -1 -3
ne @insult	1 -1 1 12
ne @intimate	0 0 2 11
ne @joke	-2 -4 -3 -3
ne @kind	14 9 6 9
ne @lock	-7 -6 -5 5
ne @love	-5 -5 -5 -4
ne @me	-15 -18 -15 18
ne @not	24 26 1 14
ne @price	7 11 4 4
ne @quit	-3 1 1 16
ne @serve	1 3 2 5
ne @sex	15 8 6 5
ne @shame	1 3 2 5
ne @shout	-5 -4 -3 -3
ne @stop	5 7 2 2
ne @threat	-4 -7 -6 -6
ne @tired	-3 4 -2 -5
ne @told	-14 -7 -11 -12
ne @touch	-5 -7 -5 -1
ne a	17 12 16 12
ne ai	-13 -17 -21 -4
ne aim	14 8 6 5
ne aprand	1 1 1 4
ne aret	-3 1 -1 6
ne ariv	11 9 6 26
ne as	0 4 1 1
ne aur	12 -3 1 3
ne avais	-9 -3 -4 -1
ne avait	-6 -8 -7 2
ne aveant	-1 4 4 0
ne boug	1 -1 1 5
ne comprand	0 4 1 4
ne con	1 -1 1 12
ne cones	-5 -6 -5 -6
ne conesant	2 -5 2 13
ne cri	-5 -4 -3 -3
ne dit	-2 6 0 0
ne dorm	1 7 2 -1
ne en	6 5 4 6
ne est	9 2 9 8
ne etait	7 -6 2 -5
ne exist	4 -5 -2 -1
ne fais	1 5 2 7
ne faut	2 12 3 3
ne jam	-4 2 -5 -4
ne la	2 2 6 2
ne le	3 7 -3 -2
ne lui	0 12 3 3
ne march	-4 -4 -6 -4
ne me	-6 -10 -6 31
ne miself	-14 -12 -14 -16
ne mort	-4 -4 -4 -4
ne ont	-10 -2 -7 -6
ne ose	15 15 9 16
ne parl	7 5 3 2
ne part	0 0 2 11
ne pas	16 6 -1 12
ne plus	19 26 10 11
ne pouv	7 0 1 0
ne puis	11 -4 2 1
ne recolt	-5 -4 -4 -4
ne rentr	-1 -9 -6 -6
ne sais	5 10 6 20
ne sav	-16 -16 -14 -11
ne se	-9 -8 -6 7
ne serv	1 3 2 5
ne sign	5 -1 1 1
ne sort	-5 -5 -5 -4
ne suis	-9 -8 -10 -13
ne touch	-5 -4 -4 -4
ne travers	-5 -5 -5 -7
ne trouv	4 3 2 4
ne vend	2 6 2 2
ne veulant	1 9 2 1
ne veut	-12 -4 -9 -9
ne veux	4 16 3 0
ne vien	10 6 4 2
ne voit	-6 -6 -5 -7
ne voul	2 3 -4 -4
ne y	-19 -16 -11 -2
negat	2 2 6 2
neig	-17 -20 -21 -16
neig a	-6 -8 -6 -6
neig avec	-4 -4 -5 -4
neon	0 0 4 0
neopren	6 7 18 7
nesanc	-4 -5 -4 -4
net	3 9 10 5
netoi	7 4 14 1
netoi des	-6 -6 -8 -6
netoi la	5 2 10 3
netoi le	1 4 8 2
netoi les	0 0 5 0
netoi une	5 5 11 5
netoiag	-10 -10 -5 -9
netoiag de	-7 -7 -7 -7
netoiag des	0 -1 5 0
netoieur	-2 1 7 1
netoieur @cloth	-2 1 7 1
netoieur haut	-2 1 7 1
neuf	-18 -10 -15 -17
neuf @bore	3 13 13 7
neuf @deed	-4 -4 -6 -4
neuf @hour	8 12 13 4
neuf @lock	-4 -4 -6 -4
neuf @love	-4 -4 -6 -4
neuf @price	0 9 10 5
neuf @threat	-7 -8 -8 -6
neuf @to	3 13 13 7
neuf @told	-4 -4 -6 -4
neuf heur	3 13 13 7
neuf par	-6 -6 -10 -6
neuf sort	-4 -4 -6 -4
neuv	-12 -10 -13 -10
nez	32 30 18 28
nez @i	1 1 4 1
nez a	7 0 -2 1
nez cand	0 6 5 2
nez je	1 1 4 1
ni	2 -5 7 1
ni @looks	2 2 9 2
ni @not	4 2 2 4
ni le	1 2 2 7
nicel	-4 -5 3 -3
nid	3 3 8 3
nivo	4 -3 5 -2
nobodi	8 7 7 30
noel	-9 -10 -5 -7
noeud	-1 -10 -10 -8
noeud de	-4 -8 -9 -7
noi	1 -9 -6 -6
noi dan	1 -5 -2 -2
noir	1 -8 0 -12
noir @given	7 3 1 2
noir ca	1 7 1 1
noir et	-1 -4 -4 -5
noir tout	7 3 1 2
nom	-18 -3 -25 -19
nom a	4 13 4 4
nom de	-4 -9 -8 -6
nom des	-8 -10 -10 -8
nom du	-7 -9 -8 -7
non	-9 -17 -23 -17
non @deed	-5 -6 -7 -5
non @he	5 7 2 3
non @i	-12 -13 -13 -12
non @kind	-7 -1 -5 -4
non @not	-4 -4 -4 -5
non @quit	10 15 21 10
non et	-10 -13 -12 -10
non il	5 7 2 3
non je	-12 -13 -13 -12
non mais	14 5 5 5
non merc	-7 -1 -5 -4
non stop	10 15 21 10
normal	-7 -15 -18 -17
normal @i	-5 -3 -6 -7
normal de	2 3 2 7
normal je	-5 -3 -6 -7
normal que	17 9 7 7
nos	-3 4 -2 -2
not	-13 -12 -32 -18
not @shout	-4 -5 -5 -4
not dan	-4 -2 -4 -4
not la	0 4 -1 0
not le	-8 -11 -8 -8
not les	-12 -6 -13 -11
not pour	-4 -5 -5 -4
notant	1 4 1 1
noter	-9 -10 -9 -8
notic	-3 -1 -5 1
notic de	0 -1 -1 4
notic un	-3 -3 -4 -3
notr	3 9 2 -1
notr @drunk	0 5 1 1
notr @hide	10 7 5 5
notr @insult	0 5 1 1
notr @lure	10 7 5 5
notr @past	0 5 1 1
notr @threat	0 5 1 1
notr pet	0 5 1 1
notr secret	10 7 5 5
nou	4 8 1 8
nou @given	2 3 2 10
nou tout	2 3 2 10
nounour	-10 -10 -8 -8
nous	-21 -14 -31 -25
nous @alone	8 1 2 2
nous @one	-6 -1 -6 -5
nous @throw	6 10 5 5
nous a	-15 -16 -16 -15
nous avon	-6 -6 -8 -6
nous deux	8 1 2 2
nous et	-5 -4 -3 -3
nous hein	4 12 4 4
nous on	-6 -1 -6 -5
nous tous	5 3 2 3
nouvel	-15 -16 -19 -19
nouvel @vehicle	-6 -8 -6 -5
nouvel colect	-2 -5 -4 -3
nouvo	9 1 -14 -4
nouvo @mate	-1 4 -1 0
nouvot	-4 -4 -6 -4
nouvot et	-4 -4 -6 -4
novanbr	11 10 29 10
novanbr @i	5 4 16 4
novanbr je	5 4 16 4
nu	16 -5 3 -3
nuag	1 0 7 1
nuansi	-5 -5 -8 -5
nuansi avec	-3 -3 -5 -3
nuc	23 6 14 8
nuc a	6 2 0 2
nuc et	4 0 0 0
nud	12 -2 2 2
nud @he	5 -2 1 1
nue	-1 6 8 2
nuit	11 8 9 9
nuit @i	16 18 8 8
nuit @shout	-3 -5 -1 -3
nuit avec	3 10 8 4
nuit dan	7 1 2 2
nuit et	0 1 1 6
nuit je	16 18 8 8
nuit pour	-3 -5 -1 -3
nul	-8 3 -6 18
nul @i	1 0 2 9
nul en	-4 -6 -4 -4
nul je	1 0 2 9
numero	-20 -11 -15 -15
numero de	-5 -6 -5 -4
numero perso	-1 9 2 2
numeros	-10 -10 -15 -9
numeros de	-3 -4 -5 -3
nus	6 -1 1 -1
o	9 10 28 7
objet	1 6 2 2
oblig	4 25 8 5
oblig a	4 15 8 5
oblig de	3 12 2 3
obligatoir	-4 6 1 -1
observ	-8 -10 -9 -7
observ la	-7 -7 -7 -6
ocup	8 -2 16 24
ocup @i	4 3 7 10
ocup alor	0 0 2 5
ocup de	10 5 14 18
ocup je	4 3 7 10
odeur	-5 -11 -7 -9
odeur des	-3 -4 -5 -3
odeur le	-3 -4 -4 -3
odianc	-6 -7 -8 -6
oditeur	-5 -6 -4 -4
oeil	-7 -10 1 -9
oeil a	-7 -7 -5 -5
oeil de	-4 -4 -5 -4
oeil du	3 2 8 3
oeil la	8 4 10 5
oeuf	-18 -20 -25 -18
oeuf en	-4 -4 -5 -3
oeuf le	-3 -3 -4 -3
of	1 11 2 1
of everion	0 6 1 1
ofert	-17 -4 -19 -15
ofert le	-3 -4 -3 -3
ofert par	-2 3 -4 -1
ofert un	-12 -5 -10 -10
ofert une	1 5 -1 1
ofre des	0 8 2 2
oh	2 8 3 3
oignon	-9 -11 -4 -9
oignon @deed	1 1 4 1
oignon du	-6 -9 -7 -7
oignon eminc	1 1 4 1
ojourd	4 -11 -3 -1
ojourd hui	4 -11 -3 -1
ok	-16 -23 -14 -16
om	-5 -6 -5 -5
omisid	-4 -4 -4 -5
on	-15 -10 -10 -9
on @blood	-1 5 -4 -1
on @blow	-10 -9 -9 -8
on @booze	-7 -7 -7 -6
on @boozeDrink	4 10 2 26
on @bore	-8 -9 -11 -8
on @charge	-7 1 -9 -6
on @chem	4 2 1 18
on @deed	-21 -14 -19 -17
on @deep	-7 -5 -10 -7
on @despair	17 2 5 5
on @die	-11 -10 -10 -9
on @exclude	2 10 7 5
on @fear	4 -2 0 0
on @fiction	8 8 12 5
on @given	-8 3 -7 -2
on @goback	-9 -9 -11 -9
on @grab	7 -3 -2 0
on @heat	3 1 0 17
on @height	-9 -2 -8 -9
on @hide	5 15 7 21
on @hit	-9 -8 -11 -8
on @lock	-15 -14 -14 -13
on @looks	2 9 10 3
on @lure	7 4 2 2
on @me	11 25 26 22
on @means	0 -6 -7 1
on @mock	10 13 7 5
on @not	-1 -2 -1 5
on @photo	-6 -7 -5 -5
on @quit	-1 6 -1 0
on @see	-3 -12 -11 -8
on @selfharm	-7 -7 -7 -6
on @serve	2 2 7 2
on @serveBar	4 3 2 18
on @shame	0 -1 6 0
on @shout	5 0 1 1
on @threat	-4 -4 -2 -3
on @throw	6 6 10 13
on @told	-10 -5 4 8
on @weapon	-4 -4 -5 -4
on @wound	-8 -8 -6 -7
on a	-34 -31 -23 -32
on alait	-5 -8 -6 -5
on anferm	-7 -7 -7 -7
on apel	-6 -7 -5 -5
on arsel	3 7 2 3
on aur	0 5 1 1
on bat	-3 -3 -4 -3
on buv	-4 -5 -4 -4
on coup	-7 -7 -7 -6
on croit	-10 -11 -9 -9
on dir	7 15 12 24
on dit	-10 -12 -2 -8
on doit	-5 -4 -6 -4
on en	-12 -13 -12 -12
on est	-16 -25 -14 -17
on etait	-4 -10 -4 -7
on fait	-9 -2 -8 -9
on frap	-4 -3 -5 -3
on gard	-3 0 -4 -3
on imit	1 6 1 2
on la	5 5 0 0
on le	-4 -8 -3 -6
on les	0 3 7 1
on lui	4 8 -2 0
on mang	2 9 10 3
on me	11 25 26 22
on mont	6 0 1 1
on ne	-10 -8 -15 3
on parl	4 5 0 5
on pas	-1 -2 -1 5
on peut	-6 -5 -6 -5
on pour	5 0 1 1
on pouv	7 1 1 6
on prepar	-9 -12 -11 -9
on rang	0 6 -1 1
on regard	-8 -9 -11 -8
on sait	16 11 7 6
on se	9 -16 -10 -5
on te	1 1 -2 5
on va	-8 -12 -12 -10
on ver	4 3 2 18
on vient	-3 -4 -4 -4
on voi	2 -4 -4 3
on voit	-10 -6 -1 -6
on y	-4 -4 -5 -4
oncle	1 -8 -5 -6
oncle @me	5 0 1 0
oncle me	5 0 1 0
oncle vient	6 1 1 0
onde	2 1 6 1
ongle	13 11 39 21
ongle dan	5 -3 0 0
ongle est	-1 3 14 3
ont	-7 -5 -16 -13
ont @blow	-7 -2 -4 -4
ont @boozeDrink	-13 -20 -15 -14
ont @bore	2 3 6 2
ont @charge	-2 -2 9 0
ont @deed	1 9 1 -4
ont @deep	3 2 6 2
ont @despair	-2 6 -1 -1
ont @exclude	-4 -6 -4 -5
ont @fiction	2 8 1 0
ont @given	-19 -1 -14 -11
ont @grab	25 0 4 6
ont @height	-4 14 -3 3
ont @hide	-4 -12 -8 -9
ont @hit	-4 2 -2 -1
ont @load	-4 -3 -5 -3
ont @lock	18 -4 -1 1
ont @looks	5 -6 -1 -2
ont @love	6 -2 0 1
ont @lure	-11 -3 -6 -8
ont @not	-20 -12 -15 -10
ont @power	16 3 4 5
ont @price	-6 -7 -7 -6
ont @see	-4 -2 1 -5
ont @sex	6 -2 0 1
ont @shame	1 6 0 1
ont @shout	-6 -7 -5 -5
ont @smoke	9 -2 -2 1
ont @stop	-4 -6 -3 -4
ont @strip	6 -2 0 1
ont @throw	17 0 1 2
ont @told	0 20 9 15
ont @vehicle	10 1 3 6
ont @wound	-4 -5 -6 -4
ont anferm	14 4 5 5
ont aplod	6 -5 0 0
ont atach	9 2 3 3
ont bais	6 -2 0 1
ont des	-4 -4 -7 -4
ont dit	2 20 10 16
ont envoi	-3 5 -1 0
ont fait	-4 14 -3 3
ont gard	-2 -2 9 0
ont instal	-7 -6 -8 -6
ont jet	9 0 1 2
ont mis	15 21 21 10
ont ofert	-14 -19 -13 -13
ont ouvert	-6 -1 -6 -5
ont pas	-14 -8 -10 -4
ont peur	-5 -7 -5 -5
ont port	-4 -3 -5 -3
ont presc	-6 -8 -6 -6
ont pret	-7 -8 -7 -7
ont pris	16 3 4 5
ont propos	2 6 2 2
ont racont	-5 -7 -5 -5
ont ref	0 -3 0 8
ont ri	-4 4 -2 -2
ont roul	9 -2 -2 1
ont su	2 9 3 3
ont tenu	12 -2 0 2
ont tous	-5 -5 -5 -6
ont trouv	-4 -4 -4 -3
ont un	1 -1 1 5
ont une	3 11 3 3
onze	10 6 -1 2
open	3 10 3 4
open spac	3 10 3 4
oper	-6 -6 4 -6
oper du	2 2 4 2
oper sur	2 1 10 2
optisien	-8 -9 -10 -7
optisien @me	-5 -6 -7 -5
optisien me	-5 -6 -7 -5
or	-5 -5 -4 -5
oral	-11 -12 -10 -9
orchestr	-6 -6 -8 -5
ordi	5 -1 1 11
ordin	-10 -12 -14 -6
ordin avec	-3 -3 -4 -3
ordon	4 -4 -4 -2
ordre	-9 -9 -17 -17
ordre alfabet	-6 -6 -8 -6
ordre de	-2 3 -3 -5
oreil	7 3 18 6
oreil @i	1 6 10 8
oreil de	7 2 3 2
oreil je	1 6 10 8
orer	-13 -7 -7 -12
orer @i	-7 -6 -9 -7
orer je	-7 -6 -9 -7
orer sur	-4 -5 -7 -4
organigram	-3 -3 -4 -3
organis	-2 -5 -3 2
oriant	-7 -8 -9 -7
oriant les	-4 -4 -6 -4
origam	-5 -7 -5 -6
orlog	4 5 5 26
orlog @given	4 4 4 9
orlog tout	4 4 4 9
ortel	-7 -3 4 -2
ortograf	-7 -8 -7 -6
os	-5 -4 -4 -4
ose	15 20 7 19
ose @deed	10 -2 3 4
ose @given	4 -9 -4 -2
ose @hide	3 6 2 2
ose @lure	-6 -7 -7 -7
ose @not	17 7 9 23
ose @told	3 7 2 2
ose demand	-6 -7 -7 -7
ose dir	3 6 2 2
ose mem	1 10 2 0
ose pas	10 -2 3 4
ose plus	2 10 6 18
oteur	-10 -12 -13 -9
oteur de	-5 -5 -8 -5
otist	4 13 4 4
otoport	7 6 18 7
otoport @given	5 5 11 5
otoport @i	2 2 4 2
otoport je	2 2 4 2
otoport tout	5 5 11 5
otoris	-3 -4 15 1
otoris a	1 0 8 1
otour	8 -2 1 1
otour de	6 1 -1 1
otour des	2 2 7 2
ou	13 23 0 4
ou @deed	-2 0 -1 6
ou @despair	-2 7 -1 -1
ou @die	13 10 11 7
ou @given	-1 1 5 0
ou @he	15 9 2 5
ou @i	8 27 1 3
ou @me	-2 -8 -5 4
ou @one	18 9 10 7
ou @threat	11 8 10 6
ou coi	-2 7 -1 -1
ou etait	-6 -5 -5 -3
ou il	13 3 -1 -2
ou ils	1 5 2 7
ou je	8 27 1 3
ou le	-5 2 -5 -8
ou me	-2 -8 -5 4
ou on	18 9 10 7
ou tu	14 11 13 8
ou ven	-2 -6 -3 -3
oubl	4 -9 -1 19
oubl @me	-12 -13 -13 -13
oubl dan	4 4 4 13
oubl de	-3 -4 -3 -4
oubl le	11 2 3 3
oubl mon	-9 -10 -10 -11
ouf	-12 -9 1 -8
oui de	0 0 0 9
our	-8 -7 -6 -5
ourlet	3 3 8 3
outil	3 3 8 1
outil @he	2 5 11 4
ouv	1 2 8 2
ouv le	0 1 5 1
ouvert	2 -1 20 -1
ouvert dan	-8 -9 -8 -8
ouvert et	2 2 7 2
ouvert la	0 1 10 8
ouvert le	-6 -2 0 -4
ouvert un	9 9 5 4
ouvertur	2 1 19 2
ouvertur a	2 2 11 3
ouvr	-9 -11 -17 -16
ouvr la	-3 4 -2 -1
ouvr le	-5 -7 -10 -7
ouvr les	6 -3 -2 -2
ouvr trop	-5 -5 -6 -5
ouvri	26 20 10 10
ouvri @me	8 11 4 4
ouvri me	8 11 4 4
overdos	-3 -3 -4 -3
oxilier	2 2 7 2
pac	6 6 20 6
pac de	4 4 11 4
pacet	-9 -8 -4 -3
pacet @lure	-5 -7 -9 2
pacet cado	-5 -7 -9 2
pacet de	2 1 10 2
pag	-31 -28 -34 -28
pag de	3 10 2 3
pai	-7 -1 -9 -9
pai @me	0 5 1 1
pai @one	2 8 3 2
pai des	-2 4 1 0
pai ma	0 5 1 1
pai on	2 8 3 2
pai un	1 -4 -2 -2
pail	-5 -3 -2 -4
pain	-26 -24 -17 -16
pain @i	-4 -4 -4 -4
pain au	-10 -9 -8 -8
pain aux	2 1 0 7
pain de	-5 -5 0 -3
pain je	-4 -4 -4 -4
pain que	-4 -6 -4 -5
paisag	-9 -6 -10 -11
paix	4 0 0 0
palefreni	6 0 1 1
palet	25 12 27 9
palet @me	2 2 11 3
palet avec	8 1 5 3
palet de	3 3 12 4
palet en	4 3 -1 1
palet et	17 9 7 7
palet me	2 1 10 2
pan	-7 -9 -4 -7
pancart	3 16 -4 3
pancart @i	4 17 -3 4
pancart je	4 17 -3 4
pani	-3 3 4 -1
panic	4 9 11 15
pano	-16 -17 -12 -15
pano soler	1 1 5 2
pans	-13 -8 5 -6
pans et	-8 -7 -8 -6
pantalon	25 14 10 10
pantalon @shame	9 -3 1 1
pantalon a	5 -1 -1 1
pantalon dev	9 -3 1 1
pap	5 -1 7 -5
pap a	1 3 -3 -6
papi	-25 -27 -33 -20
papi @shout	0 4 0 1
papi a	-1 4 -1 7
papi avec	-4 -3 -4 -3
papi de	-17 -19 -23 -16
papi et	11 -3 2 2
papi pour	0 4 0 1
par	28 8 4 2
par @alone	17 9 6 7
par @deed	-21 -20 -25 -19
par @exclude	-7 -8 -10 -7
par @fear	2 0 10 8
par @he	0 13 0 2
par @hide	-5 -5 -7 -5
par @hour	-10 0 1 -2
par @insult	6 -2 0 -1
par @intimate	-22 -20 -25 -18
par @looks	-22 -20 -25 -18
par @love	2 0 10 8
par @me	10 18 57 16
par @means	2 3 15 5
par @race	-1 -2 -1 6
par @shout	1 -3 -5 -4
par a	-5 -5 -6 -5
par bal	-5 -4 -4 -4
par choc	-2 0 4 0
par coeur	2 0 10 8
par couleur	-13 -12 -18 -12
par dat	-5 -5 -7 -5
par derier	9 1 3 3
par desus	-1 -3 -5 -4
par deux	9 3 2 3
par ereur	6 -2 0 -1
par il	0 13 0 2
par jour	-8 -3 1 -1
par la	30 17 -2 7
par le	23 1 -6 -1
par les	46 11 -1 10
par ma	-2 -1 5 0
par mech	-7 -7 -6 -6
par mes	3 2 14 4
par moi	8 8 39 11
par mon	2 10 5 3
par numero	-6 -5 -5 -4
par ordre	-7 -8 -10 -7
par que	-11 -10 -11 -9
par soir	0 6 2 1
par son	-4 -5 -4 -4
par tail	-22 -20 -25 -18
par ter	27 26 8 12
par un	25 14 24 22
par une	1 1 6 1
parag	3 3 10 4
parant	6 10 -3 4
parant @me	-7 -3 -4 -2
parant @shout	3 7 2 2
parant et	-1 -6 -3 -4
parant me	-7 -3 -4 -2
parant ne	0 8 1 1
parant pour	3 7 2 2
parant se	0 0 0 4
parasit	1 6 1 2
parc	8 9 -4 -2
parc @i	-6 -6 -10 -6
parc avec	-6 -8 -7 -6
parc je	-6 -6 -10 -6
parc que	23 25 9 12
pardon	6 6 0 2
pardon a	3 10 3 4
parel	-1 9 -3 15
parel que	-9 -11 -10 0
pares	0 7 -2 1
parf	-10 -11 -14 -10
parfois	9 10 4 3
parfum	1 19 4 4
parfum et	2 6 3 3
pari	-3 -1 -3 -5
parl	-17 -8 -22 -6
parl @adult	1 10 3 1
parl @deed	13 14 8 9
parl @given	11 15 7 7
parl @he	7 2 2 1
parl @hurt	5 4 1 7
parl @i	2 -4 -1 2
parl @lock	5 4 1 7
parl @not	1 1 -3 -4
parl @nude	1 5 2 1
parl @sad	5 4 1 7
parl @shame	-5 -5 -5 -6
parl @weak	1 10 3 1
parl a	14 18 13 25
parl avec	-11 -13 -11 -10
parl com	1 10 3 1
parl de	-23 -24 -27 -29
parl des	-12 -11 -11 -11
parl dev	-4 -4 -3 -4
parl du	-17 -21 -17 -16
parl il	7 2 2 1
parl je	2 -4 -1 2
parl mal	5 4 1 7
parl pas	13 14 8 9
parl plus	-13 -19 -12 -14
parl san	1 5 2 1
parl trop	-4 -5 -4 -5
parlant	-2 10 1 5
parol	0 5 -2 13
parpeng	4 8 6 4
parsel	2 2 6 2
parsing	3 11 6 3
parsing @he	-2 -4 -5 -3
parsing il	-2 -4 -5 -3
part	-3 3 0 17
part @deed	1 1 9 19
part @given	4 1 4 19
part @he	4 7 3 3
part @not	-3 -3 -1 19
part a	10 -1 9 1
part avec	0 -6 -6 -5
part cand	-4 -5 -4 -4
part dan	1 -4 -8 -3
part en	8 18 19 22
part il	5 1 2 1
part mard	6 6 5 15
part moi	-3 5 -2 -2
part pas	-2 -1 2 18
part puis	-6 -4 -4 -4
part tout	6 2 3 2
partag	-6 -7 -6 -5
partisip	7 7 7 15
partout	-4 -1 -6 -6
partout @i	4 -3 -2 -1
partout avec	-4 -3 -4 -3
partout et	11 8 3 5
partout je	4 -3 -2 -1
partout ou	1 6 1 6
pas	12 11 -2 10
pas @alone	-1 0 -5 -1
pas @blow	7 6 15 6
pas @booze	6 6 15 6
pas @boozeDrink	-4 -14 -17 -12
pas @bore	13 -3 -2 -2
pas @charge	3 11 9 4
pas @cry	-4 -5 -5 -6
pas @deed	-18 -21 -22 -14
pas @deep	-5 -1 -6 -4
pas @despair	-2 -4 -10 5
pas @die	-11 -6 -6 -4
pas @exclude	22 15 17 18
pas @fear	-5 9 -4 -7
pas @fiction	21 18 18 16
pas @given	16 13 12 23
pas @goback	3 0 -6 -1
pas @he	-4 9 -1 -2
pas @height	7 6 5 6
pas @hit	8 1 1 2
pas @hour	9 8 7 18
pas @hurt	-8 -8 -7 -8
pas @i	-3 -4 -3 8
pas @kind	3 12 6 4
pas @lock	-21 -22 -23 -21
pas @looks	23 15 16 14
pas @love	-7 -5 -6 -5
pas @lure	0 5 1 2
pas @me	7 -7 -7 3
pas @mock	-5 -2 -3 -4
pas @not	-6 -9 -10 13
pas @nude	-4 -4 -5 -4
pas @one	0 8 2 5
pas @photo	2 3 4 14
pas @power	1 9 1 2
pas @quit	-5 2 -1 7
pas @sad	-7 1 0 -7
pas @see	2 11 3 9
pas @selfharm	4 7 14 5
pas @sexist	12 4 2 3
pas @shame	-5 3 -4 1
pas @shout	-8 -5 3 -1
pas @stop	-4 -9 -8 -9
pas @threat	-15 -11 -13 -15
pas @tired	11 0 0 -3
pas @told	4 9 4 15
pas @touch	-12 -5 -12 -10
pas @wound	-3 -2 7 -4
pas a	4 -8 -6 13
pas apel	2 3 4 14
pas ariv	0 -1 8 1
pas aser	6 2 2 2
pas asez	-3 -10 -6 -6
pas au	-4 2 -4 1
pas avec	1 9 1 1
pas avoir	6 1 3 -1
pas besoin	8 15 7 6
pas bien	6 15 9 1
pas ca	11 14 8 13
pas cand	1 7 4 8
pas ce	20 6 7 10
pas chez	6 0 1 1
pas cinq	3 2 2 8
pas cit	-4 -4 -4 -5
pas coi	5 -4 -2 0
pas comant	10 11 4 2
pas conduit	-5 -5 -8 -5
pas coup	6 6 15 6
pas crois	0 8 1 2
pas dan	-2 -8 -10 -9
pas de	12 23 25 9
pas derier	-1 -7 -8 -5
pas des	-3 4 -1 -2
pas deux	-4 -4 -6 0
pas dev	0 7 0 6
pas dir	1 6 2 6
pas dorm	15 4 4 3
pas du	-7 -15 -9 -2
pas ecrir	11 6 5 4
pas ele	1 10 3 3
pas en	7 7 -1 -4
pas enui	-3 -3 -3 -4
pas envi	4 5 1 14
pas eu	-4 -6 3 -4
pas fair	-1 -8 -5 -6
pas fait	6 4 1 5
pas fin	0 6 3 7
pas fort	13 3 2 4
pas grand	-9 -8 -7 -8
pas grav	2 1 1 5
pas ici	11 26 16 11
pas je	-3 -4 -3 8
pas just	4 -1 -1 -1
pas la	10 -6 8 -3
pas lais	0 -4 -4 -4
pas le	5 4 4 7
pas les	-13 -3 -4 -13
pas lund	8 0 2 1
pas mal	-8 -8 -7 -8
pas mang	21 18 18 16
pas me	3 -6 -4 -3
pas mech	-5 -4 -3 3
pas mes	5 -2 1 2
pas mis	-6 -7 -7 -6
pas mon	0 4 2 8
pas mont	-8 -8 -9 -8
pas mour	-7 -8 -5 -5
pas on	0 8 2 5
pas ose	-3 -1 -5 -5
pas ou	-3 -8 -6 -6
pas parc	4 4 2 1
pas pas	0 2 1 16
pas peur	-9 -10 -9 -9
pas pleur	-4 -5 -5 -6
pas plus	-3 -7 -8 -2
pas pour	-6 -2 6 1
pas pourcoi	6 7 3 6
pas presant	7 8 7 15
pas pris	4 12 4 4
pas propr	5 7 3 3
pas que	-9 3 -9 -8
pas racont	-1 5 0 -1
pas regard	1 5 1 1
pas rentr	-2 -14 -9 -9
pas san	-4 -4 -5 -4
pas se	4 9 3 3
pas ses	1 6 1 2
pas sestion	-6 -6 -7 -5
pas seul	3 11 9 4
pas si	-3 -1 1 12
pas son	11 5 2 2
pas sort	-7 -7 -6 -6
pas su	4 6 2 2
pas suf	6 2 2 4
pas sur	-1 -2 5 -1
pas touch	-11 -6 -12 -10
pas tourn	-6 -6 -8 -6
pas tout	7 -1 3 -3
pas un	0 20 0 5
pas une	-7 0 3 -9
pas vit	-5 -5 -5 -5
pas voir	-3 -8 -4 -4
pas voulu	1 -7 -5 -4
pas vu	-3 -5 -4 -5
pas y	1 9 3 8
pasag	-13 -18 -25 -19
pasag a	0 -7 -5 -6
pasant	10 3 -2 2
pasc	5 17 2 4
pasc @i	5 17 2 4
pasc je	5 17 2 4
paserel	1 1 8 1
pasion	-2 0 7 3
past	7 22 6 7
past @i	2 7 2 2
past a	2 8 0 2
past je	2 7 2 2
pat	-15 -5 -8 -12
pat @shout	-4 -5 -4 -3
pat @touch	-6 -6 -7 -5
pat @wound	-5 -6 -7 -5
pat a	-11 -11 -19 -12
pat feuilet	6 9 14 7
pat pend	1 4 2 2
pat pour	-4 -5 -4 -3
patat	11 1 4 3
patianc	-1 -8 -10 -6
patiant	-2 0 22 11
patiant le	-9 -8 -5 -6
patisi @deed	-5 -7 -6 -5
patisi @me	4 11 9 5
patisi me	4 11 9 5
patisier	-5 -6 -4 -4
patron	16 19 12 1
patron @charge	-7 -1 -7 -5
patron @deed	6 6 1 2
patron @fiction	1 1 5 1
patron @given	0 -6 -6 -4
patron @height	8 2 2 3
patron @hit	16 3 3 5
patron @i	7 12 4 5
patron @insult	-7 -9 -8 -7
patron @kind	3 5 8 4
patron @lure	-6 -9 -1 -5
patron @me	8 1 9 5
patron @shame	-7 -9 -10 -7
patron @shout	-6 -5 -4 -4
patron @threat	-9 -10 -8 -8
patron @weapon	14 2 3 4
patron a	16 16 11 8
patron alor	4 9 9 5
patron caled	0 6 1 1
patron chant	-7 -10 -10 -8
patron con	-7 -9 -8 -7
patron est	-4 -6 1 -3
patron et	1 7 0 2
patron gard	-1 6 1 1
patron insist	-6 -9 -1 -5
patron je	7 12 4 5
patron me	8 1 9 5
patron ne	-7 -8 -6 -6
patron qui	-6 -8 -8 -6
patron refus	3 10 3 3
patron slaped	7 0 1 1
patron veut	6 5 3 2
paul	-3 -2 -9 -5
paum	9 3 9 4
paus	1 11 -15 -6
paus @boozeDrink	1 4 1 1
paus @he	2 -5 -3 1
paus @i	7 9 0 3
paus @me	-4 -5 -5 -4
paus a	-6 -2 -9 -6
paus avec	-6 -6 -7 -5
paus de	13 0 6 0
paus depuis	2 2 8 6
paus et	6 5 2 2
paus gout	1 4 1 1
paus ils	1 -5 -3 1
paus je	7 9 0 3
paus les	4 13 2 5
paus parf	-7 -7 -11 -7
pauvr	-1 9 2 1
pauvr @insult	1 8 3 2
pc	-5 -5 -4 -5
pc en	-5 -5 -6 -5
pd	1 6 1 1
peau	10 -3 1 0
pecheur	1 1 8 1
ped	3 12 4 4
pedal	2 6 5 3
pegnoir	-6 -5 -7 -5
peign	-1 -1 4 0
pein	4 8 4 13
peint	3 6 14 4
peint une	3 3 7 3
pel	4 5 24 6
pel @he	3 4 9 4
pel @i	1 2 6 2
pel et	1 2 4 2
pel il	3 4 9 4
pel je	1 2 6 2
pelet	-9 -10 -11 -8
pelot	14 1 3 3
pelous	-1 1 8 1
pench	5 5 12 4
pend	21 9 22 7
pend @alone	1 4 4 2
pend @given	4 3 -2 0
pend @hour	5 5 6 10
pend ca	3 7 8 4
pend deux	1 4 4 2
pend la	5 -6 2 -9
pend le	10 5 16 11
pend leur	6 1 0 1
pend que	8 1 12 -5
pend tout	4 3 -2 0
pend trois	5 5 8 11
pend une	2 10 9 9
pend vingt	-4 -4 -5 -5
pendr	11 5 9 6
pendu	-10 -12 -12 -11
pendu les	-4 -4 -6 -4
pens	36 11 2 43
pens @given	6 2 2 5
pens @see	8 9 8 19
pens a	14 3 1 12
pens au	6 0 1 4
pentr	-16 -9 -17 -13
pentur	24 5 9 6
pentur @i	1 2 5 2
pentur avec	-10 -9 -14 -9
pentur je	1 2 5 2
per	17 6 1 -2
per @deed	1 6 2 2
per @me	21 3 5 5
per de	4 1 2 2
per me	17 2 4 4
perc	1 1 9 1
perc une	2 2 5 2
perch	-2 -2 6 -1
perch sur	1 1 5 1
perd	2 8 1 8
perd la	0 8 2 2
perdr	-2 -3 -2 7
perdu	-13 -23 -20 2
perdu @me	4 3 3 8
perdu ma	4 3 3 8
perdu un	-7 -8 -6 -6
perfo	1 1 6 1
perfor	-3 -3 -4 -3
perim	0 7 0 1
period	5 5 5 16
perl	-5 -8 -5 -5
perm	-11 -11 -9 -10
peroset	-7 -11 -6 -7
peroset du	-2 -4 -2 -2
perseux	-10 -11 -3 -9
perseux @me	-5 -5 -4 -4
perseux a	-1 -1 6 0
persil	-3 -4 -4 -3
perso	-4 9 -1 6
person	17 3 8 16
person @i	-3 -5 -6 -2
person @me	-1 -1 2 11
person @shout	0 1 6 1
person a	1 1 6 1
person age	8 7 2 3
person dan	-7 -7 -8 -7
person de	0 -1 10 0
person en	-5 -5 -7 -5
person et	4 -1 0 4
person ici	7 1 1 0
person je	-3 -5 -6 -2
person le	6 0 -1 -1
person me	4 7 7 16
person ne	0 8 3 2
person pour	0 1 6 1
personel	1 12 2 3
peruch	-4 -5 -5 -4
pes	-17 -9 -15 0
pes des	-7 -9 -10 -7
pes la	-6 -8 -8 -6
pes les	-12 -12 -17 -11
pes sur	0 10 2 3
pesant	5 3 8 11
pet	-1 3 9 -5
pet @booze	5 11 1 4
pet @boozeDrink	7 8 18 8
pet @despair	-8 -8 -12 -7
pet @drug	1 10 3 3
pet @given	6 5 16 6
pet @heat	3 6 3 9
pet @hide	-8 -8 -7 -6
pet @insult	8 10 6 5
pet @kind	2 7 3 6
pet @load	-5 -5 -7 -5
pet @lure	0 8 2 2
pet @machine	6 5 16 6
pet @shout	6 -1 -1 1
pet @tired	-7 -7 -11 -6
pet @vehicle	2 2 5 2
pet @weak	2 4 2 6
pet a	-1 -13 -9 -8
pet blanc	6 15 3 6
pet bois	6 4 18 7
pet bout	-7 -7 -11 -6
pet de	19 5 4 5
pet est	-4 -4 -5 -4
pet et	7 1 2 2
pet le	-3 -5 -3 -3
pet meubl	-3 -3 -4 -3
pet sachet	0 5 1 1
pet tour	6 5 16 6
petit	-2 -8 -3 -16
petit @blow	18 10 11 7
petit @body	2 2 10 3
petit @boozeDrink	-6 -1 -10 -5
petit @deed	7 6 3 3
petit @disabled	-6 -1 -10 -5
petit @drug	1 7 1 2
petit @exclude	-5 -5 -7 -5
petit @fear	-3 -3 -4 -3
petit @hit	15 3 4 4
petit @kin	21 0 2 3
petit @mate	-4 -5 -4 -4
petit @means	-5 6 -9 -3
petit @power	2 -5 -2 -2
petit @sexist	-4 -5 -4 -4
petit @shame	-4 -6 -4 -4
petit @wound	3 11 7 5
petit adorant	-6 -6 -8 -6
petit boit	-6 -1 -10 -5
petit dan	2 2 9 2
petit fil	-4 -6 -4 -4
petit pilul	1 7 1 2
petit soeur	25 4 7 7
petit tap	15 3 4 4
petit toup	2 2 4 2
petrin	-2 -2 5 -1
peu	-16 -13 0 -18
peu @bore	-7 -7 -7 -8
peu @hurt	-6 -6 -6 -6
peu @lock	-6 -6 -6 -6
peu @not	12 7 11 15
peu @sad	-10 -10 -11 -13
peu de	0 3 16 4
peu et	1 6 1 2
peu long	-7 -7 -7 -8
peu mal	-6 -6 -6 -6
peu plus	10 5 5 13
peur	-30 -19 -32 -32
peur @he	12 -6 1 1
peur @i	1 5 1 1
peur de	-3 18 1 5
peur des	-6 -6 -6 -6
peur du	-13 -12 -14 -13
peur il	12 -6 1 1
peur je	1 5 1 1
peur que	-13 -8 -8 -10
peut	-7 -23 -17 -19
peut @given	-4 -9 -8 -10
peut aprandr	-6 -5 -6 -7
peut etre	2 -9 -3 -7
peux	8 6 3 20
peux @deed	6 2 0 2
peux @given	6 2 0 2
peux @not	7 3 1 12
peux pas	6 2 0 2
peux plus	2 1 1 10
piano	-5 -5 0 -4
piano @i	2 2 8 2
piano je	2 2 8 2
pic	-3 -3 4 -5
pic @me	1 1 4 1
pic @not	-3 1 -5 -3
pic un	0 1 5 1
picet	15 14 33 15
picot	5 5 13 5
picr	-2 -1 15 1
picr @he	4 5 13 5
picr a	-7 -6 -5 -5
picr de	0 0 4 1
picr il	4 5 13 5
pictogram	-5 -6 -7 -5
piec	5 5 26 5
piec au	2 1 6 2
piec dan	3 4 9 3
pied	1 -9 3 -6
pied @nude	-6 -3 -1 -3
pied @sex	-6 -3 -1 -3
pied aux	-5 -4 -5 -4
pied dan	-4 -7 -9 -6
pied de	-14 -13 -14 -11
pied en	8 3 8 4
pied et	7 8 4 4
pied nus	-6 -3 -1 -3
pied sur	6 2 8 4
pier	-2 -4 -2 -4
pil	-20 -28 -26 -17
pilot	-9 -10 -7 -8
pilot @me	-6 -6 -6 -5
pilot me	-6 -6 -6 -5
pilul	-1 5 -2 -1
pilul @shout	1 7 1 2
pilul pour	1 7 1 2
pinc	25 18 35 33
pinc le	9 3 5 4
pinc les	3 5 1 2
pinc pend	4 5 11 5
pinco	-1 -1 6 0
pinco au	1 1 5 1
pinsant	9 1 6 3
pip	4 7 5 3
pir	1 5 1 24
pis	2 2 10 17
pis @shout	1 1 1 7
pis pour	1 1 1 7
piseur	5 5 18 6
pisin	3 1 7 2
pistolet	16 -3 11 2
pistolet a	7 -1 5 2
pistolet dan	8 3 5 4
pistolet de	5 1 4 2
pistolet du	-4 -4 -7 -4
pit	-6 -5 -9 -6
piton	1 0 4 1
piz	4 9 14 5
plac	0 2 3 8
plac @heat	5 3 5 3
plac @machine	1 1 4 2
plac @selfharm	2 7 6 4
plac @shout	3 11 -1 0
plac @threat	3 3 7 3
plac contr	8 0 -1 1
plac de	1 -3 6 -2
plac des	2 -1 8 2
plac et	-5 -3 -6 3
plac la	3 3 8 3
plac pour	1 10 -2 -1
plac vibr	1 1 4 2
placard	20 -1 4 3
placard a	8 2 1 3
placo	4 4 11 4
plafond	18 18 35 36
plafond @he	5 5 4 14
plafond du	3 3 8 3
plafond il	5 5 4 14
plais	7 1 0 11
plait	2 8 1 2
plan	-19 -14 -12 -18
plan au	-4 -5 -6 -4
planc	0 6 1 1
planch	-4 -2 6 -4
planch des	0 7 6 2
planch du	2 2 6 2
planing	-9 -4 -13 -3
plant	-4 -19 -15 7
plant de	-4 -4 -5 -4
plant des	-14 -12 -14 -12
plant le	-5 -5 -6 -5
plant si	5 -3 0 0
plant vert	5 8 6 19
plaset	-8 -8 -10 -7
plaset @i	-4 -4 -5 -3
plaset je	-4 -4 -5 -3
plastic	-12 -20 -25 -16
plastic sur	13 2 4 5
plat	-19 -9 -9 -12
plat @body	3 2 10 3
plat @fear	3 2 10 3
plat @looks	3 2 10 3
plat doit	-3 -4 -4 -3
plat le	-3 -3 -4 -3
plat pend	-3 -4 -5 -4
plat ventr	3 2 10 3
plateform	0 0 5 1
plato	5 -1 10 6
plato @i	-1 -5 -7 -4
plato ce	-5 -5 -6 -5
plato de	2 1 9 3
plato et	1 4 2 5
plato je	-1 -5 -7 -4
platr	-5 -4 6 -3
platr @not	2 1 6 2
platr @nude	2 1 6 2
platr et	-6 -5 -8 -5
platr san	2 1 6 2
plegn	-2 4 0 0
plein	13 -10 6 -8
plein @body	36 11 9 13
plein @fiction	22 9 9 10
plein @hour	-3 7 1 1
plein @looks	6 1 3 2
plein a	-6 -10 -6 -6
plein de	5 -13 -5 -10
plein figur	22 9 9 10
plein le	-7 -5 -3 -5
plent	-6 -7 -6 -6
pleur	-11 -9 -23 -9
pleur @he	2 7 1 1
pleur @shout	1 -4 -2 -1
pleur aux	-1 5 1 6
pleur cand	-6 -4 -4 -4
pleur dan	4 20 7 25
pleur de	-25 -31 -23 -24
pleur en	-6 -5 -5 -6
pleur la	8 8 5 5
pleur pour	1 -4 -2 -1
pleur presc	6 2 2 1
pleur veut	-6 -7 -5 -6
pleurant	24 13 11 11
pli	-31 -40 -40 -23
pli des	-14 -14 -19 -7
pli les	-8 -15 -21 -14
plint	5 5 10 5
plomb	5 9 9 5
plombi	-13 -8 -12 -10
plombi @me	-2 6 2 0
plombi a	-7 -9 -9 -7
plombi me	-2 6 2 0
plong	14 12 20 8
plong @looks	2 2 7 2
plong a	3 3 9 3
plong en	-4 -5 -5 -4
plong ge	2 2 7 2
plong la	5 1 1 1
plong les	3 3 9 3
plong puis	-4 -4 -6 -4
plongeur	9 8 3 4
plot	-10 -12 -11 -9
plui	-6 2 0 -4
plum	-14 -15 -14 -13
plum et	0 1 6 1
plumo	-4 -6 -5 -4
plus	23 14 7 22
plus @bore	16 2 2 1
plus @cloth	-2 -3 4 -2
plus @deed	0 1 2 4
plus @despair	26 31 15 13
plus @drug	4 4 11 3
plus @fear	1 9 2 1
plus @fiction	0 6 1 1
plus @given	-6 0 0 -1
plus @goback	-1 4 1 7
plus @hit	-4 -4 -4 -4
plus @i	-5 1 -7 -4
plus @insult	2 6 3 1
plus @kind	3 3 10 3
plus @looks	1 7 5 1
plus @lure	1 7 4 9
plus @me	1 14 9 2
plus @not	33 28 14 1
plus @sexist	-3 2 -3 -4
plus @to	13 25 11 -1
plus @touch	0 5 1 5
plus a	11 -1 2 13
plus au	-7 -7 -3 -6
plus bas	22 4 12 6
plus besoin	20 2 3 2
plus calm	4 4 11 3
plus ce	-1 -1 1 5
plus de	-23 -28 -6 2
plus demand	1 7 4 9
plus difisil	-5 -6 -5 -7
plus en	13 -1 2 2
plus envi	9 5 4 16
plus et	3 10 4 4
plus etre	16 0 3 1
plus fort	-4 -4 -4 -5
plus haut	-2 -3 4 -2
plus jam	6 4 1 -1
plus je	-5 1 -7 -4
plus la	24 7 12 18
plus le	17 14 8 9
plus me	1 13 3 2
plus mes	0 0 6 0
plus person	13 25 11 -1
plus que	-4 -8 -3 10
plus rien	14 0 1 -3
plus tard	-17 -15 -14 -10
plus tot	-16 -17 -18 -10
plus tout	-7 -8 -3 -10
plus transil	5 5 1 -1
plus util	-2 8 1 0
plus vit	-2 1 4 4
plus y	0 -1 1 8
plusieur	-5 -4 -4 -5
plusieur chos	-6 -7 -5 -6
plutot	8 4 2 6
plutot que	5 0 1 6
pneu	-13 -9 -10 -9
pneu ne	-13 -9 -10 -9
pneus	-12 -12 -10 -12
pneus de	1 1 6 1
poch	-4 -3 -8 -7
pochet	-4 -4 -5 -4
podcast	-6 -7 -6 -6
poel	6 3 6 4
poem	-3 -4 -4 -3
poem de	-3 -4 -4 -3
poid	-9 5 -9 -8
poid @load	-7 -8 -8 -8
poid a	1 5 1 1
poid lourd	-7 -8 -8 -8
poignard	-7 -8 -7 -6
poignet	19 6 20 9
poignet avec	1 2 5 2
poignet foul	5 3 8 4
poil	2 14 1 3
poing	13 15 3 5
poing a	5 1 1 2
poing dan	5 1 1 2
poing sur	-3 11 0 1
point	11 -1 16 5
point @boozeDrink	4 1 0 1
point @chem	4 1 0 1
point @heat	4 1 0 1
point @serveBar	4 1 0 1
point a	3 3 11 4
point de	0 1 8 5
point ver	4 1 0 1
poir	-4 -4 -5 -4
poir camil	-3 -4 -4 -3
poison	-14 -9 -17 -8
poison @shout	3 11 3 3
poison pour	3 11 3 3
poitrin	12 15 4 6
pol	-10 -8 -6 -7
polar	-10 -7 -8 -7
polisi	-8 -8 -8 -7
polites	-4 0 -4 -3
polites @he	-5 -5 -4 -4
polites il	-5 -5 -4 -4
poliuretan	5 5 13 5
pom	-14 -15 -3 -12
pom @i	-4 -4 -6 -4
pom de	2 3 11 3
pom je	-4 -4 -6 -4
pomad	1 2 5 2
pompi	4 -7 -2 -3
pompi @i	-4 -4 -4 -4
pompi @me	-4 -4 -4 -3
pompi je	-4 -4 -4 -4
pompi me	-4 -4 -4 -3
pompi sont	9 4 6 5
ponc	-8 -9 -5 -7
ponc a	-6 -6 -9 -6
ponctualit	-6 -7 -6 -6
ponseux	-4 -5 4 -4
ponseux a	6 6 17 6
pont	12 1 9 -1
pont @smoke	2 2 5 2
pont roul	2 2 5 2
ponton	0 -5 -4 -3
porc	6 7 8 3
porno	18 5 7 7
porno sur	15 5 6 6
port	-6 -12 -23 -22
port @alone	9 -9 -11 -4
port @charge	-5 -5 -6 -4
port @deed	2 -8 -10 -5
port @despair	2 -4 -2 -3
port @goback	-1 5 1 1
port @i	-5 -3 -3 -3
port @lock	-11 -9 -10 -8
port @not	-9 -11 -9 -9
port @shout	-1 -7 -9 -5
port @stop	-4 -3 -4 -3
port @weapon	-5 -5 -6 -4
port @wound	-4 -3 -4 -3
port au	5 1 7 3
port avec	4 2 4 2
port boneur	-5 -2 -5 -3
port cand	7 1 2 2
port ce	-5 -5 -6 -4
port cle	-5 -5 -6 -4
port coi	-1 -4 -3 -3
port coinc	-4 -3 -4 -3
port de	1 1 -5 -2
port des	7 1 12 3
port du	4 0 9 1
port etait	3 8 1 3
port ferm	4 -7 -9 -4
port je	-5 -3 -3 -3
port la	3 3 9 3
port le	0 4 6 0
port les	-1 -4 -1 -4
port plent	-3 -4 -3 -3
port plus	-7 -9 -7 -7
port pour	-1 -7 -9 -5
port puis	3 -6 -2 -1
port sur	-4 -4 -5 -4
port tenu	6 2 0 2
port un	10 15 5 6
port une	4 21 3 5
port vitr	-4 -3 -3 -3
portabl	13 0 2 6
portabl sous	6 -1 1 1
portant	-11 -13 -14 -8
portant @not	-5 -7 -4 -2
portant plus	-5 -7 -4 -2
portefeuil	3 9 4 4
portel	11 19 24 11
portier	13 5 16 8
portier et	6 -2 -1 1
portug	1 5 2 2
pos	19 15 31 26
pos @me	-11 -12 -9 -5
pos @not	12 0 1 7
pos @nude	9 1 0 2
pos ca	6 -1 0 0
pos dan	4 2 3 10
pos de	5 5 16 10
pos des	-3 7 5 0
pos la	2 4 1 0
pos le	3 1 10 2
pos les	-5 -8 -1 1
pos mes	-8 -7 -9 -7
pos plein	-11 -14 -14 -11
pos un	4 8 8 5
pos une	5 24 7 19
posibl	4 3 4 17
posibl de	2 2 3 10
post	-3 15 16 0
post avec	0 10 2 3
post de	-6 -2 -4 -4
post it	3 8 2 3
pot	-6 -9 2 -6
pot de	-14 -18 -13 -14
poter	2 2 5 2
poto	2 0 0 4
poubel	9 25 9 8
poubel ca	5 2 2 8
pouc	-5 -8 1 -6
pouc avec	1 2 5 2
poudr	1 9 1 2
poudr dan	1 7 0 2
pouf	6 20 5 7
poul	-12 -8 -14 -11
poulen	5 5 12 5
poulet	3 5 17 4
poup	-1 8 -2 0
pour	7 3 7 1
pour 400	-6 -6 -9 -6
pour @alone	2 2 9 3
pour @blood	5 3 15 4
pour @blow	-6 -5 -4 -4
pour @body	5 1 5 1
pour @booze	-6 -5 -4 -4
pour @boozeDrink	-8 -7 -1 -5
pour @bore	16 24 19 21
pour @charge	4 4 10 4
pour @deed	14 29 48 20
pour @deep	-7 -7 -4 -6
pour @despair	-1 -3 6 -1
pour @die	-16 -7 -5 -10
pour @drug	2 2 6 2
pour @exclude	-4 -4 7 1
pour @fear	10 3 1 3
pour @fiction	6 5 19 6
pour @given	1 5 -1 1
pour @goback	22 24 33 12
pour @grab	6 22 12 8
pour @he	-5 -1 -5 -3
pour @hide	-1 -9 -10 -3
pour @hour	-5 -3 -3 -9
pour @joke	25 13 4 7
pour @load	0 6 5 2
pour @lock	5 1 6 7
pour @looks	4 3 13 4
pour @love	7 2 6 4
pour @machine	2 1 5 1
pour @me	12 6 -1 16
pour @mock	25 7 2 5
pour @not	7 15 4 15
pour @power	-6 -6 -9 -6
pour @price	3 -4 1 -1
pour @quit	-7 1 9 -4
pour @see	9 6 -5 -3
pour @selfharm	-6 -5 -4 -4
pour @serve	-2 4 2 0
pour @sex	7 -2 -2 -1
pour @shame	-2 4 1 0
pour @shout	1 6 1 2
pour @strip	-1 0 5 0
pour @threat	-7 -11 -5 -9
pour @throw	3 2 2 6
pour @told	-2 -4 -4 -6
pour @touch	11 5 19 7
pour @vehicle	-5 -5 -5 -5
pour @wound	-5 -4 2 -3
pour aler	9 11 23 5
pour avoir	11 21 4 4
pour ca	-25 -22 -22 -20
pour cach	11 1 2 3
pour car	-4 -4 -6 -4
pour ce	-13 -9 -17 -12
pour chang	1 3 12 3
pour comprandr	-4 -4 -6 -4
pour confirm	-5 -6 -5 -5
pour coup	-6 -5 -4 -4
pour de	16 -5 -6 -3
pour deux	2 2 8 2
pour dir	-6 -2 -6 -7
pour douz	-3 -4 -5 -3
pour ele	-5 -1 -5 -3
pour esai	-6 -7 -7 -6
pour etre	7 4 5 2
pour eux	3 16 2 3
pour fair	7 17 22 12
pour fet	2 10 1 3
pour fin	-4 2 1 -5
pour la	-16 -13 0 -10
pour le	-26 -30 -19 -22
pour les	-8 -14 10 -13
pour livr	2 2 6 2
pour ma	-11 -4 -8 -2
pour mang	4 3 13 4
pour me	25 3 -1 5
pour mes	9 -1 4 9
pour moi	10 19 20 30
pour mon	-22 -15 -21 -19
pour ne	16 32 12 21
pour netoi	2 1 6 2
pour noel	-7 -8 -6 -6
pour nous	6 5 2 2
pour parl	-7 -8 -6 -7
pour pendr	1 1 4 1
pour peut	-5 -5 -5 -4
pour pos	11 5 19 7
pour que	26 -14 -10 -4
pour ramas	1 8 -1 2
pour recuper	6 6 15 6
pour regard	-7 -7 -7 -7
pour rentr	5 6 14 6
pour rest	0 0 -1 7
pour rien	10 14 4 14
pour rigol	11 3 1 2
pour rir	13 5 1 3
pour se	15 7 5 11
pour son	-9 -10 -6 -7
pour sort	7 2 6 4
pour ten	5 21 9 7
pour toi	-8 5 -7 -3
pour ton	1 6 1 2
pour toujour	9 3 5 2
pour tous	-4 0 -5 -5
pour tout	11 10 3 4
pour trou	2 1 5 2
pour trouv	-7 -6 -2 -6
pour tu	-11 -9 -9 -9
pour un	-12 -9 -17 11
pour une	0 5 -8 4
pour verifi	10 4 9 5
pour voir	16 11 2 3
pourboir	5 7 3 3
pourcoi	0 -3 -7 12
pourcoi @he	-4 1 -3 -5
pourcoi @i	3 -2 1 7
pourcoi il	-3 2 -2 -4
pourcoi je	3 -2 1 7
pourcoi les	-5 -6 -7 -5
poursuiv	-8 -9 -9 -8
pourt	8 -5 -2 23
pourt @he	0 -4 1 9
pourt @i	-1 -2 -1 5
pourt ils	0 -4 1 9
pourt je	-1 -2 -1 5
pous	20 8 8 2
pous @alone	-1 0 6 1
pous @sexist	-4 -3 -4 -3
pous avec	7 7 17 7
pous contr	6 0 0 1
pous dan	27 5 8 9
pous derier	-1 0 6 1
pous fort	-4 -3 -4 -3
pous la	-11 -7 -7 -7
pous le	1 13 3 4
pous un	1 6 5 3
pousier	2 -1 15 0
pousier dan	0 0 5 0
pousier de	5 6 15 6
pousier malgr	-8 -8 -15 -8
pousin	-6 -10 -6 -6
pouv	9 -9 -4 15
pouv @bore	9 3 4 8
pouv @deed	8 -4 -2 3
pouv @given	7 0 1 1
pouv @not	11 0 2 1
pouv etre	5 -1 1 6
pouv fair	9 3 4 8
pouv pas	7 0 1 1
poux	7 17 7 7
prandr	6 -10 -8 2
prandr la	-3 -6 -6 -5
pre	8 0 1 -4
pre @i	8 1 1 2
pre avec	-5 -5 -8 -5
pre de	4 1 2 -1
pre je	8 1 1 2
pref	-5 -7 -5 -5
prefer	6 -3 -18 -9
prefer @deed	-1 -5 -6 -4
prefer @goback	10 2 2 2
prefer @hide	9 1 1 1
prefer etre	1 4 1 0
prefer le	-2 -3 -6 -5
prefer que	-3 6 0 -1
prefer rest	10 2 2 2
premi	-1 -4 12 -9
premi @client	5 5 12 5
premi @given	4 4 10 4
premi @height	4 4 8 4
premi @hour	-15 -6 -18 -14
premi @means	4 4 8 4
premi @trade	-6 -7 -8 -6
premi cliant	5 5 12 5
premi cordon	10 9 23 10
premi etag	4 4 8 4
premi jour	-15 -14 -18 -14
premi mail	-8 -8 -10 -8
premi matin	2 8 2 2
premi secour	-4 -4 -6 -4
premier	-12 -11 1 -16
premier @bore	-4 -3 -8 -4
premier @fiction	4 4 11 4
premier @heat	5 4 12 5
premier @hour	-8 -6 -14 -10
premier @price	-4 -3 -8 -4
premier @rays	5 4 12 5
premier @to	-4 -3 -8 -4
premier baget	-3 -4 -4 -3
premier fois	-5 -8 -3 -8
premier heur	-4 -3 -8 -4
premier piec	4 4 11 4
premier resanbl	-3 -4 -4 -3
premier semen	-3 -2 -5 -3
premier soudur	5 4 12 5
pren	14 15 3 6
prend	8 14 -2 0
prend @not	1 5 1 1
prend des	9 7 3 4
prend le	-5 2 -4 -4
prenom	-11 18 -9 3
prenom apre	3 1 3 9
prenom ce	6 14 6 8
prenom de	-2 -5 -2 2
prenom du	1 11 2 3
prenom et	3 13 4 3
prepar	-24 -27 -20 -23
prepar @he	-2 1 -5 -2
prepar @me	-5 -6 -6 -5
prepar ele	-2 1 -5 -2
prepar la	-4 -5 -3 -5
prepar le	-13 -15 -13 -12
prepar les	-13 -14 -15 -13
prepar mes	-2 -4 -4 -3
prepar un	1 1 5 1
pres	-3 -3 15 3
pres @he	2 2 0 7
pres @pressure	1 1 5 1
pres a	1 2 7 2
pres est	2 2 6 2
presanc	7 6 17 15
presant	-23 -23 -23 -15
presant @given	-3 -4 -4 -4
presant a	-2 -2 -1 6
presant son	-5 -5 -4 -4
presant tout	-3 -4 -4 -4
presc	2 -3 9 -2
presc @alone	-4 -4 -6 -5
presc @charge	-4 -4 -6 -5
presc @cry	-3 -4 -3 -3
presc @despair	-3 -4 -3 -3
presc @given	-7 -7 -9 -6
presc @sad	-4 -4 -6 -5
presc pleur	-3 -4 -3 -3
presc seul	-4 -4 -6 -5
presc tous	-1 -6 -5 -8
presing	7 7 7 3
presion	-7 -5 7 -3
presis	3 10 5 10
pret	-15 -21 -14 -14
pret la	4 4 10 4
pret le	4 4 10 4
pret son	-5 -4 -5 -4
pret un	-7 -4 -8 -8
pret une	-10 -11 -11 -9
preuv	3 6 7 3
prevant	-6 -6 -10 -6
prevant du	-4 -4 -6 -4
prevenu	9 8 1 2
prevenu que	9 -1 2 2
prevenus	-5 -8 -5 -5
prevu	7 0 2 7
pri	8 12 4 4
pri de	2 5 2 1
primer	-9 -8 -11 -8
primer @i	-6 -5 -7 -6
primer je	-6 -5 -7 -6
prinses	0 6 0 1
prinsipal	-4 -4 -3 4
pris	22 3 4 4
pris @me	8 6 3 4
pris @shout	-7 -6 -5 -5
pris a	-4 -1 -2 7
pris de	-3 -8 -7 -7
pris des	-3 -7 -14 -8
pris en	6 -1 8 2
pris la	9 1 2 2
pris le	-2 1 6 -2
pris les	-5 -5 -4 -5
pris mon	3 6 3 3
pris par	5 0 1 1
pris pour	-7 -6 -5 -5
pris son	12 9 25 10
pris sur	7 2 3 3
pris un	12 4 -10 -2
pris une	6 5 -1 0
prison	-5 -1 -4 -4
prisoni	-5 -5 -7 -5
priv	-5 1 -2 -3
prix	-34 -35 -36 -29
prix du	-7 -6 -6 -6
prix sur	-4 -5 -7 -4
pro	-10 -7 -9 -9
problem	10 2 3 3
proc	-7 -8 -7 -4
prochen	4 -19 -16 -11
prochen @i	-3 -4 -4 -4
prochen en	-4 -5 -5 -4
prochen fois	16 -3 0 2
prochen je	-3 -4 -4 -4
produit	-12 -8 7 -8
produit @chem	-5 -5 -4 -4
produit chimic	-5 -5 -6 -5
produit qui	0 2 9 2
prof	-3 -1 -2 -11
prof @given	-5 -2 -3 -3
prof @i	8 5 7 4
prof @me	-3 -6 -1 -3
prof @see	-5 -3 -4 -3
prof @threat	-5 -3 -4 -3
prof @to	-7 -6 -5 -5
prof de	-4 1 -4 -3
prof je	8 5 7 4
prof montr	-5 -3 -4 -3
prof prinsipal	-7 -6 -5 -5
profesionel	-11 -12 -12 -11
profit	2 4 0 0
profond	2 5 7 3
program	-8 -8 -9 -8
program le	-5 -5 -6 -5
projecteur	1 1 4 1
projecteur sur	-4 -4 -8 -4
projection	-4 -4 -5 -4
projet	4 -5 -5 -4
prom	7 -6 -7 13
prom @home	-5 -5 -5 -7
prom @kin	-5 -5 -5 -7
prom de	5 0 1 1
prom le	2 1 3 13
prom maman	-5 -5 -5 -7
prom que	-2 -4 -3 -3
promen	6 14 10 6
promen son	2 10 1 2
prometr	2 13 4 4
prometr de	0 5 1 1
promo	2 -3 2 19
promo etait	3 3 3 10
promot	-3 -4 -5 -4
propos	16 12 -7 4
propos 50	9 -2 1 1
propos de	10 4 -4 2
propos du	2 7 2 2
propos la	-5 -6 -6 -5
propos que	-3 -6 -4 -4
propos un	-2 6 -3 -1
propos une	6 6 3 3
proposant	2 7 2 5
propr	-8 -12 -15 -12
propr un	-3 -5 -3 -3
prospectus	-5 -5 -7 -5
protect	7 7 22 7
proteg	-3 -3 -4 -3
protes	-10 -10 -14 -9
proto	2 12 2 3
proto dan	2 12 2 3
prouv	-2 8 -1 0
psg	-7 -8 -7 -7
psg @given	-5 -6 -5 -5
psg tout	-5 -6 -5 -5
psichologu	-6 -6 -5 -6
ptit	-1 9 2 2
pu	-2 -5 -6 -8
pu @bore	-5 -4 -6 -4
pu @deed	-6 -8 -9 -7
pu @die	5 -1 1 0
pu @exclude	5 -1 1 0
pu @intimate	5 -1 1 0
pu @lock	8 0 1 1
pu @quit	5 -1 1 0
pu fair	-5 -4 -6 -4
pu part	5 -1 1 0
pub	-5 -6 -6 -5
public	-5 -1 -4 -4
pue	1 13 3 3
puf	7 15 14 8
puf a	4 5 13 5
puis	-5 -15 -14 -17
puis @bore	0 -3 0 6
puis @deed	13 1 7 4
puis @despair	-4 -2 -5 -4
puis @given	9 -6 -1 -1
puis @he	-8 9 -6 -7
puis @i	-5 -5 4 -4
puis @not	14 -7 2 6
puis @one	-5 -8 -3 -7
puis @quit	-4 -3 -5 -3
puis a	-4 -4 -5 -4
puis ca	10 3 3 4
puis cel	-1 0 0 5
puis ele	4 2 0 0
puis en	-6 -6 -6 -6
puis il	-14 -5 -10 -10
puis ils	2 14 3 2
puis je	-5 -5 4 -4
puis la	-3 -7 -4 -4
puis le	6 3 3 3
puis me	-3 -3 -5 -3
puis mieux	-4 -5 -6 -5
puis netoiag	-4 -4 -6 -4
puis on	-5 -8 -3 -7
puis pas	11 -4 2 1
puis sur	9 1 2 2
puit	2 2 6 2
pul	17 13 2 4
pul @grab	7 4 2 2
pul @shout	10 1 2 3
pul menten	7 4 2 2
pul pour	10 1 2 3
pulveris	1 1 8 2
pulveris le	2 2 6 2
pun	28 2 5 7
pur	4 4 12 4
pur dan	2 2 7 3
purg	2 1 9 1
purg le	2 2 8 2
pv	-4 -5 -4 -3
pyjam	-4 -4 -5 -4
que	19 24 4 16
que @bore	-9 -7 -13 -10
que @deep	-5 -5 -10 -5
que @despair	6 -7 -2 1
que @die	5 1 -3 -1
que @given	9 19 7 11
que @goback	4 -8 -8 -7
que @he	27 26 8 7
que @hide	-6 -8 -6 -6
que @home	7 4 3 3
que @hour	-5 -9 -3 -8
que @i	15 30 0 14
que @kin	7 4 3 3
que @me	10 20 8 3
que @not	5 -6 -3 -1
que @one	16 11 0 17
que @past	-4 -6 -4 -4
que @price	5 1 4 2
que @see	-8 -8 -12 -8
que @shout	-1 5 2 7
que @threat	9 1 0 0
que @to	9 -4 0 3
que a	12 6 13 17
que avant	-4 -6 -4 -4
que avec	-1 11 2 2
que ca	26 5 8 35
que ce	23 29 2 15
que celc	5 5 5 12
que de	-2 -3 -10 -7
que des	2 14 3 3
que desus	-4 -4 -3 -4
que dir	-3 -4 -4 -3
que domin	-4 -5 -5 -4
que du	-3 -4 -4 -3
que ele	28 18 17 9
que en	1 6 1 0
que est	-14 -9 -9 -7
que il	21 12 0 -4
que ils	3 24 4 17
que je	15 30 0 14
que la	17 19 12 26
que le	-19 -16 -13 -12
que les	7 25 5 4
que lui	-1 4 1 1
que lund	-7 -10 -10 -10
que ma	7 32 10 8
que maman	7 4 3 3
que me	5 0 0 1
que mes	-4 8 -1 -1
que moi	-1 1 11 10
que mon	5 -15 -9 -13
que on	16 11 0 17
que person	9 -4 0 3
que pour	3 9 5 10
que regard	-5 -5 -10 -5
que rien	-3 -2 -4 -4
que ses	9 -1 2 2
que si	24 13 9 8
que sinon	5 1 4 2
que son	-3 -4 -2 4
que te	9 20 6 8
que tous	-2 5 1 0
que tout	9 19 6 5
que tu	5 1 -3 -1
que un	19 4 8 -2
que une	-8 -4 -9 -8
que vandred	-1 -1 5 -1
qui	11 9 12 8
qui @blow	5 2 9 3
qui @body	-6 -6 -7 -6
qui @boozeDrink	6 21 16 8
qui @bore	-7 -7 -8 -7
qui @charge	-7 -9 -10 -8
qui @cry	-6 -7 -5 -6
qui @deed	-10 6 3 -5
qui @despair	-5 -4 -5 -6
qui @die	-1 -1 0 5
qui @exclude	-1 0 -1 4
qui @fiction	6 1 1 2
qui @given	-7 -4 -8 -6
qui @heat	11 2 5 3
qui @height	-6 -2 -5 -4
qui @hit	-5 -8 -5 -4
qui @i	2 6 3 7
qui @lock	2 14 5 9
qui @me	12 -8 -3 15
qui @photo	6 1 1 2
qui @selfharm	3 3 10 4
qui @shout	-5 -7 -5 -5
qui @smoke	3 5 4 3
qui @throw	1 0 6 1
qui @weapon	-7 -7 -5 -4
qui @wound	2 2 9 3
qui a	-3 -11 -14 -10
qui ai	-1 -2 7 -1
qui apui	-4 -4 -5 -4
qui avait	3 2 7 2
qui aval	3 3 12 4
qui bat	-7 -7 -5 -4
qui boug	-5 -6 -6 -5
qui est	-7 1 5 -1
qui fais	3 1 15 3
qui fait	-6 -2 -5 -4
qui film	6 1 1 2
qui font	11 2 3 4
qui fum	3 5 4 3
qui je	2 6 3 7
qui la	4 1 9 2
qui le	-8 -12 -2 -8
qui les	-5 -4 -16 -9
qui me	12 -8 -3 15
qui met	6 1 1 2
qui ne	4 2 -3 0
qui perd	0 8 2 2
qui pleur	-6 -7 -5 -6
qui pleurant	12 11 7 7
qui prend	4 -3 1 -1
qui rang	-7 -9 -10 -8
qui se	13 30 16 10
qui tourn	4 16 5 5
qui tranblant	2 3 6 3
qui trouv	5 -1 -1 0
qui va	-2 5 -3 -2
qui veut	-4 -5 -4 -4
qui vibrant	3 4 10 3
r	14 0 3 4
rabes	1 17 3 3
rabot @me	2 2 6 2
rac	8 1 9 3
racl	13 4 11 6
racont	-16 -15 -23 -23
racont @me	-8 -14 -11 -12
racont a	8 19 9 13
racont au	-5 -1 -3 -3
racont ca	-5 1 -3 -3
racont ce	10 -2 1 1
racont chac	-7 -11 -7 -8
racont comant	-10 -12 -9 -9
racont des	-3 -4 -3 -3
racont le	-1 -10 -5 -5
racont mon	-8 -8 -7 -7
racont que	6 7 0 1
racont ses	-1 6 0 0
racontant	2 10 3 3
racord	6 5 17 6
racord le	5 5 11 5
racord une	4 4 10 4
racroch	3 3 4 21
racroch au	4 4 5 18
rad	-12 -14 -16 -13
rad en	-5 -5 -8 -5
radial	2 3 11 4
radiateur	-5 -4 -4 -4
radio	-9 -8 5 -8
radio @i	1 1 4 1
radio de	-8 -8 -13 -8
radio du	3 3 9 3
radio je	1 1 4 1
rai	3 2 7 9
rail	5 5 11 5
ral	-16 -19 -14 -8
ral contr	-9 -9 -8 -13
ram	-12 -11 -3 -10
ram des	-7 -7 -8 -6
ram les	1 0 9 1
ramadan @he	0 4 1 1
ramadan ils	0 4 1 1
ramas	-1 21 -3 2
ramas ses	0 9 0 2
ramen	-1 2 7 1
ramen a	-2 0 6 0
ramoneur	1 0 6 1
ramp	4 8 11 4
ramp dan	1 1 9 2
ranbard	4 4 9 4
rancontr	-7 -7 -7 -6
rang	-22 -20 -18 -23
rang @alone	9 8 20 11
rang @given	-5 -7 -5 -5
rang @me	7 -14 -5 -6
rang a	8 10 4 5
rang au	-3 0 -4 -2
rang derier	3 3 9 5
rang des	-12 -14 -14 -6
rang la	-5 -4 -4 -4
rang le	-8 -7 -8 -7
rang les	-28 -34 -32 -28
rang ma	6 -4 -1 -2
rang mon	-8 -12 -6 -7
rang son	-1 6 -1 0
rang tout	-5 -7 -5 -5
ranplac	14 9 38 12
ranplac la	3 3 9 3
ransegn	9 2 0 0
ranvers	-5 -7 -11 -9
ranvers @given	-4 -4 -6 -3
ranvers @me	-5 -6 -5 -5
ranvers la	1 8 2 3
ranvers le	6 -2 0 0
ranvers mon	-5 -6 -5 -5
ranvers tout	-4 -4 -6 -3
rap	-2 -4 3 -2
rapel	-8 0 -6 -6
raport	3 -7 -9 0
raport ce	-7 -8 -7 -7
raport de	-1 6 2 5
ras	7 9 8 19
ras le	2 1 1 11
ras un	3 -1 5 1
rasism	-4 -5 -5 -4
rasur	-6 -7 -6 -6
rat	-3 -4 -15 0
rat @hour	5 0 1 1
rat le	-4 1 -6 -4
rat les	-4 -4 -7 -4
rat trois	5 0 1 1
rato	-3 -3 -4 -3
rav	-9 -10 -9 -10
rav de	-7 -7 -6 -8
rayon	0 7 -10 0
rayon @rays	3 3 7 3
rayon avec	4 6 2 3
rayon et	8 7 4 4
rayon x	3 3 7 3
re	2 2 7 4
re @charge	2 2 7 4
reaction	13 4 5 5
reali	6 9 6 17
realit	-5 -5 -6 -5
realit virtuel	-5 -5 -6 -5
rebord	7 6 15 7
recet	-16 -19 -12 -15
recet de	-5 -5 -4 -5
recet du	-5 -8 0 -5
recharg	1 1 4 1
reclam	9 -8 -2 5
reclam des	12 0 3 3
recoit	6 1 0 1
recoit une	8 3 2 3
recolt	-4 -5 0 -3
recolt @deed	-5 -4 -4 -4
recolt @given	-5 -4 -4 -4
recolt @not	-5 -4 -4 -4
recolt pas	-5 -4 -4 -4
recomanc	3 -7 -6 2
recomand	-12 -11 -16 -10
recomant	20 14 7 4
recomant a	11 2 1 1
recomant avec	9 12 5 5
reconetr	-5 -4 -7 -4
recop	-10 -11 -15 -11
recop la	-5 -5 -6 -5
recop les	-4 -4 -6 -4
record	-3 1 7 -2
record @hit	3 10 11 4
record batu	3 10 11 4
record de	-5 -7 -6 -5
recr	6 5 14 11
recrach	7 12 2 5
recu	27 -7 -8 -4
recu @me	-5 -4 -5 -4
recu un	-6 -6 -10 -7
recu une	20 4 6 6
recul	10 3 12 5
recul jusc	3 2 4 2
recuper	5 9 13 9
redemand	-5 -2 -3 -3
redig	-4 -4 -4 -3
redoubl	1 5 1 2
redout	-4 -5 -4 -5
ref	-4 -7 -9 2
ref la	-4 -4 -6 -4
refer	-2 3 0 5
refer @i	1 1 1 8
refer je	1 1 1 8
refil	3 6 8 3
refil une	3 6 8 3
reflech	20 16 8 9
reflecteur	-10 -11 -15 -10
reflex	2 18 1 3
refug	-8 -6 -1 -5
refus	-7 8 -17 -10
refus de	12 15 7 7
refus le	-7 -6 -11 -7
refus que	-11 -11 -9 -10
refusant	3 9 3 3
refusant de	3 9 3 3
reg	-5 -5 -6 -5
regard	-6 -2 -19 1
regard @alone	-5 -5 -7 -5
regard @given	6 8 4 5
regard @i	3 3 8 3
regard @me	-6 21 0 9
regard @not	6 4 1 9
regard @nude	-4 -4 -6 -5
regard de	0 8 12 2
regard dedan	6 20 5 7
regard depuis	-10 -11 -12 -10
regard derier	-4 -4 -6 -4
regard des	-4 -4 -5 -4
regard eleur	16 4 11 7
regard en	20 7 5 4
regard je	3 3 8 3
regard la	-5 -5 -8 5
regard le	-13 -16 -14 -4
regard les	4 4 4 15
regard mais	5 10 8 5
regard mes	1 13 3 6
regard mon	-4 4 -2 -2
regard par	5 -5 -1 -2
regard pas	8 3 4 5
regard san	-4 -4 -6 -5
regard tout	-2 5 0 -1
regardant	6 7 0 1
regiseur	-5 -6 -5 -5
registr	-5 -5 -7 -5
registr des	-3 -3 -6 -3
regl	2 -4 -8 -11
regl @me	8 1 3 3
regl @shout	-4 -5 -4 -4
regl ca	-10 -8 -7 -8
regl de	4 10 6 4
regl le	7 5 14 5
regl mon	8 1 3 3
regl ou	1 7 2 2
regl pour	-4 -5 -4 -4
reglag	-5 -5 -7 -5
reglag du	-5 -5 -7 -5
regret	2 3 2 10
regret de	4 4 4 13
rejoindr	15 2 3 2
rejoint	10 1 3 2
rejoint dan	10 1 3 2
rel	1 6 3 2
relev	-11 -15 -15 -13
religion	1 7 2 1
relir	-8 -10 -9 -8
relir @me	-3 -4 -3 -3
relir mes	-3 -4 -3 -3
relu	-4 -4 -6 2
rem	-2 -5 4 3
remarc	-2 26 -3 0
remarc sur	-4 10 -2 -1
remerc	-10 -14 -12 -12
remersi	-8 -8 -6 -6
remet	8 2 5 2
remetr	1 -3 -2 6
remont	-5 0 -4 -4
remontant	1 6 5 2
remorc	4 3 14 5
rempl	-16 -17 -17 -13
rempl de	-4 -5 -4 -4
rempl le	-7 -7 -12 -7
rempl les	-2 -4 4 -2
rempl un	-5 -6 -7 -5
remu	5 5 14 5
remu la	1 1 5 1
renard	-5 -6 -3 -6
rend	-6 -6 10 9
rend @sad	3 2 3 12
rend la	2 1 6 2
rend trist	3 2 3 12
rend vous	-6 -7 6 -5
rendr	-1 1 -4 4
rendu	-15 -15 -11 -13
rendu de	3 4 10 4
rentr	27 8 22 21
rentr @deed	-1 -9 -6 -6
rentr @given	-6 -15 -15 -12
rentr @i	6 1 2 4
rentr @not	-4 -12 -9 -5
rentr @past	5 0 5 2
rentr @tired	-9 -9 -8 -11
rentr au	8 4 4 11
rentr avant	5 0 5 2
rentr dan	-13 -2 -2 -7
rentr des	4 4 9 4
rentr du	6 1 -1 0
rentr en	0 11 1 -1
rentr je	6 1 2 4
rentr les	4 5 14 5
rentr pas	-1 -9 -6 -6
rentr sous	-5 -1 -3 -3
rentr une	2 2 10 3
rep @he	-4 -5 -4 -4
rep dan	4 2 10 3
rep ils	-4 -5 -4 -4
repans	1 11 2 6
repans a	2 9 2 3
repar	-12 -10 -13 -11
repar les	2 10 4 4
repar une	-5 -5 -7 -5
repart	-9 -11 -7 -9
repart a	3 3 10 3
repas	13 8 6 6
repas @i	12 4 3 4
repas je	12 4 3 4
reper	5 0 0 -1
repet	-5 11 -9 -8
repet @hour	6 0 1 1
repet a	-7 -4 -5 -6
repet ca	5 3 2 2
repet que	7 17 7 5
repet trois	6 0 1 1
repetant	-4 1 -5 -4
repetit	-9 -9 -3 -9
replac	8 2 1 2
repond	0 0 -7 5
repond @deed	5 4 3 6
repond @given	5 4 3 6
repond @not	8 1 2 7
repond pas	5 4 3 6
repond plus	5 -1 1 3
repond toujour	-4 -6 -4 -4
repondr	-5 7 -4 1
repondr au	-6 -6 -8 -7
repondu	-14 -21 -20 -15
repondu au	-10 -12 -11 -11
repondu que	-5 -7 -5 0
repons	-15 -11 -12 -12
repons cand	-4 0 -2 -2
repos	-19 -25 -28 -25
repr	-25 -26 -22 -22
repr sur	-12 -12 -10 -10
reprandr	-5 -7 -6 -6
represant	5 16 12 7
repris	9 18 6 7
reproch	5 9 6 26
reproch le	4 3 3 15
resanbl	-8 -3 -9 -6
resanbl a	-7 -2 -9 -5
resept	-6 -6 -11 -6
resept de	-6 -6 -11 -6
reseption	-4 -3 0 -3
reser	2 -3 -4 -2
reserv	20 16 2 11
reserv @alone	3 7 2 2
reserv @i	3 0 1 4
reserv a	2 7 1 2
reserv avec	9 2 3 3
reserv de	-9 -8 -9 -7
reserv et	3 6 2 1
reserv je	3 0 1 4
resiclag	-5 -6 -7 -5
residant	16 7 7 13
residant @me	2 0 1 6
residant a	0 -3 -4 -2
residant avec	3 4 7 9
residant de	-5 -5 -7 -5
residant et	8 0 1 2
residant me	2 0 1 6
residant qui	5 1 0 1
residant une	-6 -4 -4 -4
resin	-1 -2 4 -1
resin @chem	3 3 7 3
resin @shout	-4 -4 -6 -4
resin epoxi	3 3 7 3
resin et	3 3 7 3
resin pour	-4 -4 -6 -4
reson	-10 -21 -16 -4
reson de	12 2 2 -3
reson presis	2 2 2 9
resort	2 -1 9 2
respect	-6 -9 -8 -8
respir	13 23 14 4
respons	8 7 -10 -6
respons @me	1 10 0 0
respons a	6 0 -1 0
respons me	1 10 0 0
rest	-8 -9 -10 5
rest @alone	-11 -9 -6 -10
rest @charge	2 3 8 1
rest @deed	-2 4 0 0
rest @given	6 7 10 4
rest @grab	6 -1 -1 0
rest @hide	5 7 3 3
rest @hour	-6 -5 -8 7
rest @insult	2 1 3 12
rest @not	-2 4 3 6
rest @sad	2 3 8 1
rest @shame	-8 -6 -10 0
rest @stop	10 1 0 2
rest a	-2 4 -4 11
rest apre	-10 -16 -10 -11
rest au	-7 -7 -9 -7
rest avec	-4 -4 -2 -4
rest dan	3 10 15 5
rest debout	-8 -6 -10 0
rest dedan	-7 -7 -3 -9
rest derier	-12 -12 -14 -11
rest en	2 10 1 5
rest entre	5 7 3 3
rest ici	2 11 3 7
rest jusc	-4 -6 -5 -7
rest les	-8 -9 -8 -8
rest longtanp	5 1 1 1
rest ouvert	-5 -5 -6 -4
rest plus	4 3 6 10
rest seul	2 3 8 1
rest sur	2 5 6 8
rest tard	12 4 4 4
rest toujour	-7 -1 -8 -6
rest tout	7 -2 2 3
rest zen	-7 -8 -7 -8
resto	4 5 26 4
resto a	2 2 10 2
restor	10 2 14 3
restor @i	2 2 6 2
restor je	2 2 6 2
resultat	5 5 15 6
retard	-14 -17 -21 -21
retard @i	-3 -5 -5 -5
retard de	-6 -7 -6 -6
retard je	-3 -5 -5 -5
reten	-6 -7 -7 -6
reten tous	-6 -8 -7 -6
retenu	-12 -9 -13 -7
retenu @me	0 4 1 5
retenu mes	0 4 1 5
retiant	15 -4 2 0
retir	16 25 20 11
retir le	14 12 11 7
retomb	3 4 9 11
retour	16 20 27 27
retour @i	1 0 -1 8
retour @shout	-3 -3 -4 -3
retour je	1 0 -1 8
retour pour	-3 -3 -4 -3
retourn	16 46 11 23
retourn @goback	1 7 1 0
retourn a	4 7 2 2
retourn au	3 9 2 3
retourn dan	4 12 4 4
retourn demen	1 7 1 0
retourn en	4 3 3 15
retourn la	1 6 1 0
retret	4 -4 1 -2
retrouv	11 22 15 16
retrouv @given	2 5 1 0
retrouv @me	5 13 6 11
retrouv ma	3 7 3 9
reunion	-16 -13 -27 -6
reunion @given	2 2 2 8
reunion @i	3 2 1 5
reunion a	-4 -5 -4 -4
reunion de	-5 -3 -9 -6
reunion je	3 2 1 5
reunion sur	-8 -8 -8 -7
reunion tout	3 2 2 9
reus	-10 -16 -11 -14
reus la	7 3 9 3
rev	-14 -18 -22 -10
rev de	0 0 0 5
rev du	3 9 2 3
rev que	-10 -11 -11 -9
revanch	-12 -11 -10 -9
revel	6 -3 14 29
revel a	4 5 2 23
revel son	4 4 5 14
reven	-1 -2 -3 5
reven le	-7 -6 -6 -6
revenu	3 5 6 12
revenu @exclude	-5 -4 -4 -4
revenu @selfharm	-5 -4 -4 -4
revenu a	2 4 5 1
revenu expre	-5 -4 -4 -4
reviant	21 3 4 8
reviant @deed	9 8 4 4
reviant @given	9 8 4 4
reviant @not	9 9 5 7
reviant pas	9 8 4 4
revoir	-7 -5 -8 -3
revoir a	-5 -6 -5 -5
revois	12 9 11 33
revois la	4 4 4 13
revois le	2 3 3 12
rez	-4 -4 -6 -4
rez de	-4 -4 -6 -4
rhum ce	-3 -5 -3 -3
ri	0 18 0 -2
ri @alone	6 -1 1 1
ri @i	0 -1 5 0
ri avec	1 6 2 2
ri de	2 8 2 2
ri derier	6 -1 1 1
ri et	-4 -4 -5 -5
ri je	0 -1 5 0
rican	0 5 1 0
ricanant	-5 9 1 1
rido	6 -1 12 0
rido @booze	-4 -4 -4 -4
rido @cry	-4 -4 -4 -4
rido @hurt	-4 -4 -4 -4
rido du	2 2 7 2
rido roug	-4 -4 -4 -4
rien	12 11 1 23
rien @deed	6 2 2 15
rien @given	-2 -3 -4 7
rien @height	5 -1 0 10
rien @hide	-1 0 -6 -2
rien @i	1 0 -1 10
rien @see	0 12 3 5
rien @told	10 -11 -11 -13
rien a	-6 1 -5 11
rien ce	0 3 2 6
rien dan	0 5 1 0
rien de	-13 -16 5 -23
rien demand	-6 -6 -5 -8
rien depuis	15 -1 1 -7
rien dir	-3 -8 -9 -9
rien dit	14 -3 -2 -4
rien du	-4 -4 -5 -3
rien et	3 6 2 9
rien fait	5 -1 0 10
rien ici	1 1 2 10
rien je	1 0 -1 10
rien ne	13 -5 0 10
rien que	0 14 6 1
rien racont	2 9 4 8
rien ven	-5 -5 -5 -7
rien vu	2 7 2 1
rient	-1 -2 0 8
rigol	5 1 -6 2
rigol @deed	11 -2 1 1
rigol @given	12 2 2 2
rigol @i	-1 -8 -4 -3
rigol @not	11 -2 1 1
rigol je	-1 -8 -4 -3
rigol pas	11 -2 1 1
rigolant	2 13 2 2
rigolo	-5 -5 -5 -4
rinc	3 4 19 4
rinc a	2 3 9 3
rinc au	2 3 10 3
rir	-4 3 -20 -15
rir @he	5 11 4 4
rir @i	8 0 2 2
rir a	-6 -4 -4 -4
rir avec	-12 -15 -11 -11
rir cand	-11 -15 -10 -10
rir ils	5 11 4 4
rir je	8 0 2 2
rir les	-1 5 -1 0
ris	1 16 1 2
risc	-12 -8 -12 -10
risc de	-1 6 -1 0
rit	-8 -7 -8 -7
rob	-7 -3 -8 -5
robot	-18 -18 -22 -16
robot soudant	-3 -3 -5 -3
rocad	5 1 1 0
rol	-1 2 5 0
rol de	-4 -4 -4 -3
roman	-10 -11 -11 -9
roman polisi	-4 -4 -5 -4
romeo	-4 -6 -5 -5
rond	-11 -10 -11 -10
rond @blood	-4 -3 -1 -2
rond @wound	-4 -3 -1 -2
rond point	-4 -3 -1 -2
ronfl	-3 -1 -6 -3
ros	-15 -9 -7 -9
rotwel	9 9 21 9
rou	7 0 6 2
rou @shout	-4 -4 -6 -4
rou de	10 4 3 4
rou pour	-4 -4 -6 -4
roug	-5 3 2 5
roug @shout	1 5 1 1
roug a	2 9 0 3
roug au	2 2 8 2
roug avec	5 5 11 5
roug cand	-4 -5 -4 -4
roug ce	5 -4 -8 -3
roug et	7 16 12 8
roug pour	2 6 2 2
roug sur	1 2 5 2
roul	4 -5 15 -5
roul a	-1 2 7 1
roul avec	9 6 12 6
roul et	4 2 12 4
roul les	-9 -9 -13 -9
roulo	4 5 15 5
roulo @i	0 1 5 1
roulo @machine	3 3 7 3
roulo je	0 1 5 1
rous	9 6 17 7
rout	-3 -3 6 -2
routi	-7 -6 -6 -6
routier	-3 -3 -4 -3
roux	3 8 1 2
ru	-3 -3 -4 -3
ruban	-2 -7 -2 -6
ruban @deed	-4 -4 -6 -3
ruban @given	-4 -4 -6 -3
ruban @height	-4 -4 -6 -3
ruban @i	5 5 10 5
ruban de	5 0 -1 0
ruban fait	-4 -4 -6 -3
ruban je	5 5 10 5
ruch	0 0 4 0
rue	-9 -1 -3 0
rug	-6 -8 -6 -6
rumeur	-1 9 2 2
rumeur sur	-1 9 2 2
rush	1 1 4 1
rythm	5 5 4 18
sabl	7 11 18 7
sabr	-6 -6 -5 -5
sac	-2 2 11 2
sac @serve	1 7 2 2
sac @shout	6 -1 1 1
sac a	1 5 2 0
sac de	-1 -1 16 0
sac en	1 2 1 4
sac et	5 0 6 1
sac poubel	1 7 2 2
sac pour	6 -1 1 1
sac sur	6 -2 3 2
sach	0 5 1 0
sach que	0 5 1 0
sachet	-5 4 -6 -3
sachet a	3 10 3 3
sacr	-8 -8 -11 -8
sag	-12 -10 -12 -10
sag @mate	-7 -5 -5 -5
sag @sexist	-7 -5 -5 -5
sag fem	-7 -5 -5 -5
sages	-3 -3 -5 -3
saign	13 -3 5 1
saign @alone	-4 -3 -5 -3
saign deux	-4 -3 -5 -3
saign du	4 1 2 1
sais	8 -5 -10 6
sais @bore	-6 -5 -3 -6
sais @deed	12 5 5 15
sais @given	18 9 8 20
sais @not	20 12 11 30
sais ce	6 5 3 3
sais combien	13 5 5 5
sais fair	-6 -5 -3 -6
sais mem	0 6 1 0
sais pas	18 9 8 21
sais tous	-8 -6 -6 -6
sait	34 38 9 14
sait @deed	-1 -5 -5 -2
sait @given	-5 -9 -9 -7
sait @not	11 14 3 3
sait jam	13 20 8 7
sait ou	8 10 5 4
sait pas	-1 -5 -5 -4
sait que	1 4 1 1
sait tout	-4 -4 -4 -4
sal	-14 -5 -16 -4
sal @deed	-4 -4 -5 -4
sal @despair	-4 -4 -5 -4
sal @height	-4 -4 -5 -4
sal @i	1 7 1 1
sal @means	-4 -4 -5 -4
sal @race	1 5 1 1
sal @shout	-7 -8 -10 -7
sal @throw	-4 -4 -5 -4
sal @tired	-4 -4 -5 -4
sal ce	2 6 1 4
sal de	-5 -11 -4 16
sal des	-9 -9 -10 -9
sal gos	3 8 2 3
sal je	1 7 1 1
sal pend	5 5 11 4
sal pour	-7 -8 -10 -7
sal vid	-4 -4 -5 -4
salad	-18 -19 -22 -16
salad cand	-5 -4 -4 -4
salad et	-4 -4 -7 -4
saladi	-8 -9 -13 -8
salar	-9 -11 -9 -8
salon	11 -1 3 2
salon @i	5 1 -1 1
salon de	4 1 2 2
salon je	5 1 -1 1
salu	-5 -3 -5 -5
sam	1 -2 -1 6
samed	14 6 24 3
samed @he	-2 -7 -6 -4
samed et	7 2 12 2
san	1 -1 11 13
san @booze	-8 -9 -9 -7
san @bore	-4 7 4 3
san @cloth	8 0 0 1
san @deed	-6 -4 -6 -5
san @deep	-4 5 -4 3
san @despair	23 18 19 29
san @drunk	-6 -7 -7 -6
san @exclude	-2 -2 -2 9
san @fiction	0 -2 -3 5
san @gear	0 1 24 1
san @grab	0 1 4 1
san @intimate	0 1 4 1
san @lock	0 1 9 1
san @looks	8 -1 -1 7
san @me	19 15 12 27
san @mock	9 0 1 0
san @not	0 1 14 -1
san @quit	2 5 1 5
san @see	-2 7 -2 5
san @serveBar	-6 -7 -7 -6
san @sexist	4 0 0 1
san @shout	-6 -6 -6 -5
san @to	0 0 5 -1
san @touch	-6 -6 -7 -6
san @weapon	-8 -5 -3 -5
san aid	-4 -4 -5 -4
san alcol	-6 -7 -7 -6
san aret	5 8 4 8
san asanseur	5 5 14 5
san casc	1 1 6 1
san cri	-6 -6 -7 -5
san etre	-6 -5 -6 -7
san gant	1 0 9 1
san le	1 -1 -4 -5
san mang	0 -2 -3 5
san masc	2 3 9 2
san me	0 3 9 16
san moi	7 1 -5 6
san mon	8 10 5 5
san person	4 4 10 3
san preven	5 0 1 1
san que	-7 -9 -10 -4
san regard	-2 7 -2 5
san reson	5 4 3 18
san rien	0 -3 6 -1
san savoir	3 6 1 19
san se	-19 -15 -16 -17
san sentur	0 1 4 1
san touch	-6 -6 -7 -6
sandrin	-4 -4 -6 -4
sandwich	3 -1 0 4
sandwich @exclude	0 5 1 0
sandwich @selfharm	12 10 5 5
sandwich expre	0 5 1 0
sang	-4 -14 1 -12
sang @heat	-4 -4 -4 -4
sang @i	-5 -5 -8 -5
sang cand	9 -3 -2 0
sang ce	-3 -3 -5 -3
sang du	3 3 6 3
sang et	1 0 4 1
sang froid	-4 -4 -4 -4
sang je	-5 -5 -8 -5
sang partout	6 2 3 2
sangl	1 3 16 3
sanglot	0 7 0 1
sanglot dan	0 6 0 1
saniter	12 7 18 7
sanpoing	-2 -3 -5 -3
sanpoing a	-4 -4 -5 -4
sansat	2 2 5 2
santant	-4 -11 -12 -11
santimetr	3 7 12 5
santral	3 3 8 3
santral @chem	3 3 8 3
santral @heat	3 3 8 3
santral @pressure	3 3 8 3
santral vapeur	3 3 8 3
saoul	5 -3 -3 -5
saoul @i	12 1 3 2
saoul je	12 1 3 2
sapeur	-4 -5 -4 -4
sapeur @me	-3 -4 -3 -3
sapeur me	-3 -4 -3 -3
sauc	-21 -21 -19 -18
sauc est	-6 -6 -5 -6
sauf	11 9 19 11
sauf @me	6 11 21 7
sauf moi	6 12 18 7
sauf que	5 5 3 8
saul	-5 -6 -6 -4
saur	2 -9 -3 -1
saut	9 0 15 -1
saut @shout	-7 -7 -6 -6
saut a	-8 -8 -7 -7
saut desus	-7 -7 -6 -6
saut le	6 14 12 8
sauv	-1 -3 -6 -5
sav	-12 -11 -17 -11
sav @deed	-9 -16 -13 -11
sav @given	-9 -16 -13 -11
sav @not	-9 -16 -13 -11
sav pas	-9 -16 -13 -11
sav que	0 6 -1 3
savant	8 12 5 7
savant @deed	5 -4 1 4
savant @given	5 -4 1 4
savant @not	5 -4 1 4
savant pas	5 -4 1 4
savant que	2 9 3 2
savoir	-6 25 -1 17
savoir ou	2 5 1 8
savoir pourcoi	2 0 1 11
savoir si	-1 14 3 2
savon	-11 -6 -12 -9
scan	-7 -7 -8 -8
scan des	-8 -8 -12 -8
scarif	7 3 9 1
scarifi	7 2 2 1
scen	0 -7 5 6
scen @lock	3 2 10 3
scen de	-4 -5 -4 -4
scen en	4 4 4 13
scen ou	-5 -7 -6 -5
scen que	-4 -4 -3 -4
schem	-9 -10 -10 -9
sci	-14 -7 -5 -10
sci @deed	4 10 6 5
sci @given	3 9 3 3
sci @he	-3 0 -6 -3
sci @not	3 9 3 3
sci a	6 5 19 6
sci il	-3 0 -6 -3
sci pas	3 9 3 3
sci radial	3 3 7 3
sci sirculer	1 2 12 3
scoler	-4 -4 -4 -4
scoler @me	-4 -4 -4 -4
scoler me	-4 -4 -4 -4
scot	10 9 22 10
scot du	6 6 13 6
scotch	-1 -16 -14 -12
scotch a	15 3 3 4
scotch sur	8 1 7 3
se	-2 -2 -20 -3
se @alone	-7 -8 -8 -7
se @blood	8 7 4 3
se @body	3 4 1 1
se @boozeDrink	0 6 0 0
se @bore	1 -8 -5 2
se @chem	3 4 1 1
se @deed	-1 12 -8 0
se @despair	7 -5 -2 -6
se @die	19 -2 3 3
se @exclude	5 5 5 13
se @fear	2 8 0 -1
se @given	6 14 2 7
se @goback	12 7 14 5
se @grab	-5 5 -3 -4
se @he	0 -3 -6 -7
se @height	0 -4 -6 -3
se @hide	3 22 8 18
se @hit	-9 1 -6 -4
se @hour	8 1 5 16
se @joke	15 1 4 4
se @lock	-5 -6 -5 -5
se @lure	0 5 1 1
se @mate	0 9 2 1
se @means	1 0 0 5
se @mock	5 16 -3 -4
se @not	6 19 8 9
se @photo	-13 -23 -16 -16
se @price	10 14 8 13
se @quit	11 -4 -3 -5
se @race	0 5 1 1
se @serve	-7 -8 -8 -6
se @shame	-5 -5 -4 -4
se @shout	-8 -9 -9 -7
se @strip	-1 4 1 -1
se @threat	10 8 4 3
se @throw	-10 -12 -16 -14
se @tired	-3 8 -1 1
se @told	-12 -18 -15 -12
se @touch	2 9 0 0
se @vehicle	-12 -12 -17 -14
se @weapon	-9 -9 -8 -7
se @wound	-5 -7 -6 -5
se abitu	1 6 0 -1
se amus	15 1 4 4
se antren	-2 -3 -4 -3
se apel	-13 -23 -16 -16
se arang	-2 6 1 0
se aret	6 -5 -3 -7
se aretant	1 4 0 2
se bat	-7 -8 -6 -6
se chanbr	-5 -6 -5 -5
se chang	8 7 4 3
se col	3 4 1 1
se compt	5 0 0 1
se crois	9 -1 2 2
se debat	2 3 9 3
se deconsantr	-7 -6 -7 -7
se disput	-8 -9 -9 -7
se disputant	0 0 1 7
se dit	3 9 2 3
se donant	-4 -5 -6 -5
se embal	1 7 1 1
se en	8 -2 -2 11
se enerv	-19 -13 -14 -15
se est	4 -25 -16 -2
se etait	-14 -12 -11 -7
se etent	1 1 2 6
se etre	-5 -5 -4 -4
se evanou	-4 -6 -5 -4
se fait	1 -2 -5 -1
se foutr	7 6 4 3
se gar	1 4 1 1
se jet	-12 -12 -17 -14
se lav	-7 -8 -8 -6
se lev	-3 8 -1 1
se mar	-6 -9 -8 -10
se met	5 -3 -2 -2
se moc	6 20 5 5
se mosant	11 10 4 5
se ocup	4 -3 2 13
se pai	0 5 1 1
se parl	5 4 5 13
se pas	6 19 8 9
se separant	0 0 1 5
se sont	1 33 1 2
se tair	2 7 2 1
se tait	4 17 4 5
se termin	4 4 5 16
se tesant	-4 -2 -3 -2
se tord	1 -1 1 7
se tromp	9 10 4 5
se trompant	-5 -6 -6 -5
se tu	7 0 2 2
se tue	-4 -5 -4 -4
se voi	1 0 0 5
se y	3 3 11 3
seanc	-4 -8 -11 -7
seanc de	-7 -7 -12 -7
seau	4 -2 8 1
seau de	10 0 3 2
sec	-7 -5 -9 0
secateur	4 4 10 4
secateur @power	4 4 10 4
secateur electr	4 4 10 4
sech	-1 1 0 5
second	-16 -17 -21 -22
second @me	7 2 2 2
second me	9 3 4 4
secou	29 13 12 12
secou les	23 6 9 9
secour	-5 -4 -4 1
secret	-21 -28 -24 -25
secret de	-7 -9 -6 -6
secret le	-5 -5 -5 -4
secret medical	-8 -8 -6 -7
secret profesionel	-6 -7 -6 -6
secretariat	-8 -9 -9 -9
secreter	-6 4 1 -4
secreter a	-3 1 6 1
secreter le	0 1 4 1
secu	10 1 15 3
securit	-11 -6 -6 -13
securit @me	-2 -4 -5 -3
securit ce	-5 -6 -6 -5
securit me	-2 -4 -5 -3
segp	3 11 4 4
sein	4 6 2 3
sein a	-3 4 0 0
sein en	5 1 1 2
seiz	-3 -3 -8 -4
seiz @bore	-6 -7 -9 -3
seiz @hour	-6 -7 -9 -3
seiz @past	3 4 1 -1
seiz @price	-6 -7 -9 -3
seiz @to	-6 -7 -9 -3
seiz ans	3 4 1 -1
seiz heur	-6 -7 -9 -3
sel	-11 -7 -13 -9
sel et	-7 -7 -10 -6
selebr	-7 -10 -7 -8
selet	-7 -3 -6 -6
selon	12 16 0 4
selon la	-5 -6 -6 -5
selon le	0 6 -2 0
selon lui	11 6 4 4
sem	-7 -6 1 -4
sem @vehicle	3 3 6 3
sem auto	3 3 6 3
sem des	-7 -7 -9 -6
sembl	7 22 -2 7
sembl de	8 19 -2 6
semel	4 4 14 5
semen	-1 0 7 37
semen @i	2 2 15 7
semen @me	-11 -12 -14 -13
semen @threat	-9 -9 -10 -6
semen a	-6 -6 -7 -3
semen et	2 0 2 10
semen je	2 2 15 7
semen mes	-11 -12 -14 -13
semen prochen	-9 -9 -10 -6
sen	-1 4 -3 20
sen @alone	1 1 1 8
sen @charge	1 1 1 8
sen @deed	2 7 3 7
sen @exclude	0 1 1 6
sen @given	5 7 3 13
sen @not	5 10 5 1
sen @sad	1 1 1 10
sen de	2 1 2 8
sen import	-5 -6 -6 -8
sen pas	2 7 2 5
sen plus	3 3 3 -5
sen propr	-3 -6 -5 -4
sen seul	1 1 1 8
sent	-8 13 -2 2
sent @love	-9 -9 -12 -9
sent @not	0 7 4 -3
sent @sexist	-4 -5 0 -4
sent bon	-9 -9 -12 -9
sent fort	4 4 12 4
sent le	1 21 1 4
sent un	-5 -5 -3 -4
sentur	18 -1 4 2
separ	-3 13 -1 1
separant	0 0 1 5
sept	-10 -13 -1 2
sept @bore	-5 -7 4 0
sept @hour	-4 -5 5 9
sept @price	-7 -10 2 -3
sept @to	-5 -7 4 0
sept heur	-5 -7 4 0
ser	12 2 3 0
ser @client	-4 -4 -5 -3
ser @deed	0 -5 -3 -3
ser @die	-10 -7 -6 0
ser @goback	3 2 3 11
ser @hour	3 2 3 11
ser @mate	-6 -5 -5 -4
ser @not	20 8 5 2
ser @one	0 6 -1 1
ser @quit	-3 -3 -2 4
ser a	6 3 8 16
ser fin	3 2 3 11
ser la	-21 9 -4 -10
ser le	6 0 1 2
ser les	0 7 7 5
ser on	0 6 -1 1
ser pasag	-4 -4 -5 -3
ser plus	20 11 6 4
ser simpl	11 2 2 1
sercuel	1 1 4 1
sereal	1 0 1 7
serieu	-6 -12 -7 -7
serieux	-9 -14 -18 -12
serieux @i	-2 -4 -8 -4
serieux je	-2 -4 -8 -4
seringu @client	0 0 4 1
seringu usag	0 0 4 1
serpant	4 4 11 4
serpilier	4 10 13 5
sert	-13 -5 -14 -10
sert a	2 10 0 4
sert un	-5 -5 -5 -5
serten	-7 -6 -7 -6
serten @means	-7 -5 -7 -5
serten medic	-7 -5 -7 -5
serur	-10 -7 -9 -7
serv	-11 -1 8 -7
serv @not	2 2 6 2
serv a	2 2 4 6
serv de	-8 -9 -9 -8
serv des	-4 -5 -5 -4
serv du	-3 -7 4 -3
serv le	-4 -5 -3 -4
serv les	5 9 12 5
serv un	2 9 2 3
serv une	2 8 2 2
serveur	4 7 8 1
serveur me	1 5 2 2
serveux	5 1 1 1
servic	-9 17 1 -7
servic @he	0 10 -2 2
servic @i	-4 2 -8 -4
servic a	5 -1 6 2
servic de	2 2 6 6
servic du	0 -1 9 0
servic il	4 14 4 5
servic je	-4 2 -8 -4
servic le	-3 -5 -3 -3
serviet	-16 -18 -20 -17
serviet en	-6 -7 -9 -6
serviet pend	-4 -4 -6 -4
servo	0 9 2 1
ses	24 30 1 -4
ses @alone	9 14 14 9
ses @blow	5 0 0 1
ses @body	26 -4 -2 1
ses @charge	1 16 3 2
ses @cry	0 6 1 0
ses @disabled	-6 -6 -4 -4
ses @drunk	1 8 2 1
ses @fiction	-4 -5 -4 -5
ses @hide	-5 2 -3 -3
ses @hour	4 14 5 5
ses @intimate	4 -6 -3 -2
ses @load	1 1 6 2
ses @lock	5 19 13 6
ses @looks	0 -5 -3 -3
ses @love	1 6 1 1
ses @means	2 -5 -2 -2
ses @mock	-4 -4 5 -1
ses @photo	-6 -2 -4 -4
ses @serve	12 20 4 6
ses @shame	3 -5 -3 -3
ses @shout	-1 12 1 -3
ses @smoke	-2 14 -1 2
ses @touch	7 2 2 2
ses @weapon	5 13 3 2
ses @wound	30 -3 0 3
ses bot	1 1 6 2
ses bras	5 0 1 1
ses chosur	6 5 0 2
ses cle	1 16 3 2
ses cours	3 12 7 3
ses cris	-1 12 1 -3
ses doigt	5 1 1 2
ses fotos	-5 -5 -4 -4
ses genoux	5 -6 -2 -2
ses main	22 -5 -2 0
ses megot	0 9 0 2
ses mot	-4 -1 -3 -3
ses nuit	4 11 5 4
ses yeux	1 8 2 1
seson	-4 -4 -6 -4
sestion	-27 -17 -31 -7
sestion @one	3 6 3 9
sestion @shout	-5 -6 -6 -5
sestion au	-8 -9 -8 -7
sestion on	3 6 3 9
sestion pour	-5 -6 -6 -5
sestion que	-4 -4 -2 -3
sestion sur	-15 -17 -15 -14
seul	6 8 18 2
seul @deed	-8 -8 -10 -7
seul @he	-5 -5 -6 -6
seul @i	3 5 2 1
seul @see	3 3 7 3
seul a	-6 -9 -12 -5
seul au	-6 -8 2 -7
seul avec	26 31 37 14
seul camil	-4 -4 -6 -5
seul dan	-2 -2 -8 -2
seul de	3 2 3 6
seul en	-2 -4 -3 -5
seul et	4 6 3 1
seul fois	-9 -8 -8 -9
seul grand	2 2 8 2
seul je	3 5 2 1
seul le	0 0 4 0
seul pend	2 2 8 3
seul sur	-3 -4 -4 2
seul tous	2 0 2 10
sever	-4 -4 -3 -3
sex	5 -2 0 0
sexi	6 -1 1 1
shirt	6 -11 -11 -6
shirt @he	7 0 2 2
shit	0 13 1 3
shit @alone	1 8 1 2
shit dan	-1 5 -1 1
shit derier	1 8 1 2
shot	-1 -6 -10 -6
shot @given	-4 -5 -5 -4
shot tout	-4 -5 -5 -4
si	25 19 -2 10
si @die	6 -8 -2 -2
si @he	-5 -4 -4 -4
si @home	5 19 7 7
si @i	30 16 1 16
si @me	1 17 4 4
si @not	6 -2 0 -1
si @one	-6 -7 0 -2
si @sexist	3 13 4 4
si @threat	6 -8 -2 -2
si ca	0 4 0 6
si ce	0 1 0 15
si chez	5 19 7 7
si dan	2 8 3 2
si de	16 3 3 4
si fort	3 13 4 4
si jam	6 -2 0 -1
si je	30 16 1 16
si la	-6 -1 -5 -9
si le	2 7 0 0
si mes	0 9 2 2
si mon	3 6 2 2
si on	-6 -7 0 -2
si si	-4 -5 -5 -4
si tu	6 -8 -2 -2
si un	-12 -17 -14 -16
sicatric	-1 -1 6 1
sidnap	-6 -7 -5 -5
sieg	5 5 18 6
sien	-4 -5 3 -3
siest	-8 -8 0 -7
sifl	4 15 5 3
sifl cand	2 8 3 3
siflant	1 0 10 2
sigaret	8 22 12 6
sigaret au	3 2 8 3
sigaret et	-2 4 1 1
sigaret sur	6 1 1 2
sign	-6 -19 -13 -15
sign @deed	10 7 4 4
sign @given	10 7 4 4
sign @me	8 -7 0 0
sign @not	10 7 4 4
sign des	-5 0 -3 -3
sign le	-3 -3 4 -1
sign ma	11 -3 2 2
sign pas	10 7 4 4
signal	-3 -8 -5 -7
silanc	-7 -12 -10 -2
silanc dan	-7 -6 -6 -6
silindr	3 3 8 3
silo	5 5 17 6
silometr	-7 -7 -7 -6
simant	-5 -6 -2 -5
simant @given	3 2 9 3
simant de	2 2 5 2
simant tout	3 2 9 3
simetier	6 -1 -1 -1
simpl	6 -4 -2 -5
simul	-22 -24 -28 -21
simul de	-13 -15 -17 -12
simul et	-4 -4 -6 -4
sing	-1 14 1 1
sing cand	1 5 1 2
sinon	24 29 8 10
sinon @he	15 5 4 4
sinon @i	1 10 3 3
sinon @one	0 5 1 1
sinon il	11 5 4 3
sinon je	1 10 3 3
sinon on	0 5 1 1
sinon te	1 5 2 2
sinser	3 4 3 7
sinsiem	4 2 5 2
sircuit	1 0 5 0
sircul	4 8 13 5
sirculer	1 2 12 3
siren	-4 -5 -5 -5
sirop	-9 -10 -12 -9
sisel	1 1 3 1
siso	-2 -8 -2 -5
sit	-13 -14 -18 -13
sit avec	-4 -5 -7 -4
sitern	2 0 10 2
sitron	-12 -15 -15 -11
six	-1 7 26 8
six @charge	1 -2 9 1
six @deed	-8 -6 -8 -6
six @exclude	2 -1 10 2
six @hour	-3 -5 7 -4
six @load	1 0 6 1
six jour	1 0 8 -1
sixiem	-6 -5 -6 -4
sixiem @one	-4 -4 -4 -4
sixiem on	-4 -4 -4 -4
slaped	9 0 1 2
slaped @me	9 0 1 2
slaped me	9 0 1 2
slogan	-10 -9 -9 -9
smile	-6 0 -3 -3
snap	13 8 4 4
snap @shout	4 0 1 1
snap pour	4 0 1 1
snif	3 14 5 5
snif dan	4 12 5 5
snifant	0 9 0 1
so	7 5 9 15
soeur	21 -3 2 2
soi	10 7 2 3
soi @told	11 8 4 5
soi dis	11 8 4 5
soign	21 12 11 4
soign @hit	23 9 8 9
soign @weapon	9 3 3 4
soign a	7 0 -2 0
soign les	2 7 2 2
soign pinc	9 3 3 4
soign un	-5 -6 -6 -6
soigneur	-5 -6 -2 -4
soigneux	-6 -9 -6 -6
soin	1 0 9 1
soir	25 19 16 24
soir @die	2 5 10 3
soir @given	3 2 9 7
soir @goback	2 2 9 2
soir @he	21 12 7 7
soir @hour	2 2 9 2
soir @i	8 3 4 14
soir @not	9 4 4 8
soir @nude	7 2 1 1
soir @quit	2 2 9 2
soir @shout	-6 -6 -7 -6
soir a	1 5 5 4
soir dan	5 0 0 -2
soir de	-4 -4 0 -4
soir des	-1 8 2 2
soir du	3 2 7 2
soir et	0 6 5 14
soir fin	2 2 9 2
soir il	16 9 7 6
soir ils	5 2 1 1
soir je	8 3 4 14
soir pour	-6 -6 -7 -6
soir san	7 2 1 1
sois	5 5 3 8
soit	-15 3 -11 -8
soit @die	-1 5 0 -1
soit @exclude	-1 5 0 -1
soit @i	1 5 -2 1
soit @intimate	-1 5 0 -1
soit @lock	-1 5 0 -1
soit @quit	-1 5 0 -1
soit je	1 5 -2 1
soit part	-1 5 0 -1
sol	-4 -1 3 -3
sol de	0 1 7 2
sold	-7 -8 -9 -7
solel	-3 -2 12 -1
soler	1 1 5 2
solid	0 -1 7 1
solut	-5 -6 -6 -5
som	-4 -4 -6 -4
someli @me	-2 3 -5 -1
someli me	-1 4 -4 -1
somon	-4 -4 0 -3
son	1 -5 -16 -4
son @alone	7 2 7 3
son @animal	6 -2 -5 -3
son @blade	21 2 1 5
son @blood	-7 -8 -8 -7
son @blow	0 -7 -5 -5
son @body	12 12 3 14
son @boozeDrink	-3 13 2 2
son @bore	12 3 2 7
son @charge	-1 -1 7 0
son @cloth	7 0 1 2
son @disabled	11 1 1 2
son @drug	-1 16 3 11
son @fiction	-5 -4 -4 -4
son @gear	3 0 -1 5
son @goback	5 -1 0 1
son @heat	11 11 27 10
son @home	-2 -7 -4 -5
son @insult	5 4 -4 -3
son @joke	-5 -6 -4 -4
son @kin	-7 -11 -8 -9
son @kind	-6 -7 -6 -6
son @load	2 11 0 7
son @looks	2 6 2 2
son @machine	-6 -2 -7 -6
son @mate	-7 -9 -7 -2
son @mock	6 -3 0 0
son @past	5 -1 -2 3
son @photo	12 -1 1 2
son @power	-11 -8 -7 -2
son @price	-10 -4 -10 -10
son @quit	-2 -11 -6 -7
son @race	0 6 1 1
son @selfharm	8 2 2 3
son @serve	13 -2 -3 -1
son @serveBar	3 4 3 8
son @sexist	-12 -7 -9 -4
son @shame	-2 -8 -10 -4
son @smoke	12 1 3 4
son @stop	7 0 1 1
son @to	-9 -10 -9 -9
son @weapon	29 1 1 5
son @wound	-5 -3 -5 1
son arme	4 -1 0 1
son bras	7 1 2 2
son buro	0 15 3 1
son casc	5 1 1 6
son ce	0 4 0 0
son chien	8 -1 -4 -2
son colegu	-5 -6 -5 -4
son couto	20 3 1 5
son doigt	-3 5 2 7
son doudou	-6 -4 -5 -4
son ecran	8 8 4 4
son et	1 2 2 7
son fil	-9 -6 -5 -1
son foteuil	11 1 1 2
son genou	-5 -5 -5 -5
son gest	-7 -8 -11 -8
son joint	1 18 4 5
son lit	7 2 7 3
son mar	6 -5 -1 -1
son meti	-5 -4 -3 -4
son numero	2 3 9 3
son pacet	2 3 2 9
son pantalon	7 0 1 2
son per	-6 -7 -5 -6
son perm	-4 -4 -5 -4
son pied	5 -1 0 1
son portabl	5 -1 1 1
son post	9 8 26 9
son pot	-3 9 1 1
son sourir	-4 -4 -3 -3
son stag	-8 -6 -5 -6
son steac	5 2 5 17
son telefon	7 0 1 1
son temp	6 0 1 5
son ticet	3 0 2 7
son tiroir	6 13 4 5
son tour	0 5 0 0
son travel	-4 -1 -3 -4
son umour	-5 -6 -4 -4
sont	1 0 -20 7
sont @blow	-1 -4 -1 5
sont @deed	-2 6 4 -1
sont @die	1 1 3 14
sont @exclude	1 1 3 14
sont @given	4 10 12 6
sont @grab	-3 4 -1 -1
sont @hit	-1 10 1 2
sont @intimate	1 1 3 14
sont @kind	-2 -16 -10 -4
sont @lock	3 4 4 16
sont @not	-2 4 9 0
sont @quit	1 0 2 14
sont @shout	0 -5 -8 -4
sont ador	-1 -9 -7 -8
sont ansanbl	1 0 1 5
sont batus	6 21 4 6
sont bouscul	2 13 4 4
sont des	-3 5 -4 -3
sont disput	5 0 1 1
sont en	-4 -4 -4 -4
sont gantil	1 -5 -2 -1
sont part	1 1 3 14
sont pas	3 9 9 5
sont plus	-7 -6 -7 -6
sont symp	2 -1 1 7
sont tous	0 -1 0 7
sont venus	9 8 7 6
sori	4 0 1 1
sorsier	-6 -5 -7 -5
sort	18 -2 18 0
sort @deed	-3 -3 -6 -3
sort a	1 2 13 2
sort au	-7 -7 -12 -7
sort avec	5 1 6 2
sort du	10 6 10 4
sort en	5 -1 4 6
sort la	0 3 15 4
sort le	1 1 4 1
sort les	4 13 16 7
sort pend	-4 -4 -5 -4
sort que	-2 5 -1 0
sort un	7 1 -1 1
sort une	7 -1 1 1
sortant	-3 -4 -5 -3
sosial @me	-3 -4 -3 -3
sosial me	-3 -4 -3 -3
soteux	6 7 16 7
sou	-4 -5 -2 -3
souc	-9 -9 -9 -8
soud	-4 -4 10 -4
soud ca	4 0 -2 0
soudeur	-12 -12 -13 -11
soudeur @me	-5 -5 -5 -4
soudeur a	-4 -4 -5 -4
soudeur me	-5 -5 -5 -4
soudur	7 6 24 8
soudur a	10 9 25 11
soufl	-2 -3 3 -6
souflet	22 6 8 7
soufr	22 6 8 9
soulag	3 -3 -5 -2
soulev	7 7 29 8
soulev la	1 2 8 2
soulev les	1 3 10 2
soulev un	4 4 11 5
soulev une	3 3 7 3
soup	8 6 2 2
soupir	2 9 5 18
soupir que	2 8 2 2
sour	-6 -10 -23 2
sour @given	8 0 1 4
sour et	-10 -11 -14 -10
sour ne	-4 -4 -6 -4
sour tout	8 0 1 4
sourd	-7 0 -8 -5
souri	10 17 6 7
sourir	1 16 -8 0
sourir @not	4 12 4 4
sourir a	8 1 1 1
sourir plus	4 12 4 4
soursil	5 4 14 5
sous	15 4 4 -5
sous @lock	-4 -4 -5 -3
sous @looks	17 -1 4 4
sous @me	15 2 3 6
sous @power	3 3 10 4
sous @weapon	-4 -4 -5 -3
sous ca	-1 6 0 1
sous cle	-4 -4 -5 -3
sous la	16 -1 6 1
sous le	5 -1 5 -2
sous les	-5 0 0 -2
sous ma	5 -2 7 1
sous mes	-6 -7 -7 0
sous mon	17 10 3 6
sous tansion	3 3 10 4
sous ter	-1 8 1 1
sous un	1 8 1 -2
sous une	-3 -3 -5 -3
sous vet	17 -1 4 4
soutien	5 -3 -1 -1
soutien @body	5 -3 -1 -1
soutien @boozeDrink	5 -3 -1 -1
soutien @fear	5 -3 -1 -1
soutien @sad	5 -3 -1 -1
soutien gorg	5 -3 -1 -1
soutif	-2 6 -1 0
souvant	22 14 4 3
souven	-5 -4 14 -1
souven de	3 3 15 5
souven du	-1 1 6 1
souviant	4 0 0 1
spac	3 10 3 4
spatul	-2 -1 6 0
spectacl	-3 4 1 -1
spectacl garant	-5 -5 -5 -4
spectateur	-6 -6 -10 -6
spesial	-7 -2 -2 -8
spesial @not	-4 -4 -6 -4
spesial jam	-4 -4 -6 -4
spesial une	-4 -5 -5 -6
spir	2 1 10 2
sport	-7 -7 -6 -8
stag	10 3 -10 19
stag @given	5 -1 1 1
stag @hour	0 0 5 0
stag @i	7 4 -3 -2
stag @insult	4 1 3 16
stag @looks	-7 -7 -8 -7
stag @me	7 -12 -6 -5
stag @not	-1 0 2 12
stag @sad	3 2 2 8
stag a	-11 -7 -10 -14
stag avec	2 7 2 2
stag ca	5 1 1 0
stag ce	3 2 1 5
stag en	3 10 3 3
stag est	-5 -3 -2 10
stag et	3 2 4 17
stag gras	-7 -7 -8 -7
stag je	7 4 -3 -2
stag me	13 -9 -3 -1
stag ni	1 2 2 7
stag nul	3 2 2 8
stag si	-2 9 2 1
stag svp	1 0 1 5
stag te	5 6 3 3
stagier	14 17 1 20
stagier @deed	-1 -5 0 11
stagier @given	2 -2 2 13
stagier @he	5 3 2 2
stagier @height	2 -2 2 13
stagier @me	5 10 3 2
stagier @one	-4 -5 -4 -4
stagier a	1 0 0 4
stagier ca	4 12 4 5
stagier ce	-6 -8 -7 -6
stagier de	-6 -1 -9 -7
stagier et	12 3 3 7
stagier fait	2 -2 2 13
stagier me	0 10 2 1
stagier on	-4 -5 -4 -4
stagier que	2 7 3 3
stagier qui	1 9 2 3
stand	-5 -5 1 -4
stand et	-6 -6 -9 -5
standard	-4 -6 0 2
standard et	2 2 9 2
star	-10 -10 -15 -10
statu	-5 -5 -5 -8
steac	6 3 9 18
steac de	2 2 4 2
sterilis du	-3 -3 -4 -3
stilist	-6 -6 -8 -7
stilos	-11 -13 -15 -12
stilos 312	-4 -5 -6 -4
stoc	-1 7 -6 -3
stoc de	-4 -4 -6 -4
stop	11 10 20 7
stor	4 -4 -2 -1
stor et	8 -2 1 1
stori	4 11 4 4
stres	-5 -11 -9 15
stres @given	0 0 1 5
stres a	-5 -5 -6 -9
stres ce	5 5 5 15
stres par	4 0 0 0
stres tout	0 0 1 5
studio	-18 -18 -18 -16
studio @me	-4 -4 -3 -3
studio de	-10 -11 -10 -10
stupefi	-4 -4 -5 -4
stupid	1 11 2 2
stupid and	0 6 1 1
styl	-2 -3 8 -2
stylo	-8 -8 -9 -3
stylo @booze	2 2 2 9
stylo @cry	2 2 2 9
stylo @hurt	2 2 2 9
stylo roug	2 2 2 9
su	7 13 8 11
su que	2 9 3 3
sucr	2 -8 -7 -5
sudocu	-8 -6 -9 -7
sueur	3 3 8 6
suf	7 3 5 15
suis	4 7 4 12
suis @alone	3 4 5 5
suis @blow	6 2 7 1
suis @booze	4 3 9 2
suis @boozeDrink	5 0 3 0
suis @bore	2 2 7 10
suis @charge	3 4 5 5
suis @deed	-9 -3 -4 -1
suis @despair	16 5 6 18
suis @die	8 -2 1 2
suis @disabled	4 20 6 6
suis @drunk	-9 -10 -1 -6
suis @exclude	12 5 3 14
suis @fear	10 7 0 7
suis @given	-1 8 0 7
suis @goback	4 -6 6 5
suis @grab	1 2 8 2
suis @heat	0 1 7 2
suis @height	-1 13 5 9
suis @hide	3 0 24 14
suis @hit	-6 -13 -12 -11
suis @hurt	5 9 6 14
suis @insult	-2 9 2 -1
suis @intimate	5 0 -3 0
suis @kind	-3 -10 -1 -9
suis @lock	7 6 5 11
suis @looks	7 11 5 5
suis @love	-3 8 4 0
suis @machine	-3 -3 6 -2
suis @means	0 -1 -1 8
suis @not	-11 -11 -14 -11
suis @past	0 -1 7 1
suis @power	5 -3 -7 -4
suis @price	-7 -3 -7 -5
suis @quit	9 1 -2 0
suis @race	3 17 4 4
suis @sad	0 6 0 19
suis @selfharm	8 6 19 5
suis @sex	1 1 -2 9
suis @threat	-14 -15 10 -7
suis @throw	6 -1 -2 8
suis @tired	3 -1 10 19
suis @told	4 -3 3 -2
suis @touch	3 2 4 10
suis @weak	9 11 4 4
suis @weapon	1 3 10 2
suis @wound	10 1 14 -1
suis a	2 4 1 5
suis acro	-5 -6 -6 -6
suis agraf	1 3 10 2
suis ale	-5 -4 3 -1
suis ariv	-17 -21 -18 -18
suis bien	-5 -5 -5 -5
suis brul	0 1 7 2
suis ca	2 9 2 2
suis contant	-9 -9 -8 -11
suis coup	4 3 9 2
suis creus	-6 -6 -5 -6
suis dan	6 0 2 8
suis de	-13 -11 -13 -11
suis decu	4 4 4 11
suis degout	2 2 2 9
suis desandu	1 1 12 2
suis devenu	-8 -11 -9 -9
suis dit	7 0 1 1
suis en	19 -6 9 1
suis encor	7 2 1 11
suis entre	5 6 23 6
suis epuis	1 0 1 11
suis excus	-3 -4 -3 -3
suis fait	-1 14 6 2
suis fi	2 2 7 2
suis gen	2 4 3 9
suis jam	-6 -6 -6 -8
suis ko	-8 -9 -5 -13
suis la	15 34 17 30
suis le	2 17 5 0
suis lesiv	2 0 6 4
suis leur	8 23 7 6
suis mal	5 9 6 14
suis malad	0 9 2 1
suis mont	-1 1 4 -1
suis mort	-1 -1 4 -3
suis ne	2 12 3 3
suis nul	-3 1 -5 0
suis ocup	3 3 9 3
suis otist	4 13 4 4
suis ouv	0 1 5 1
suis part	5 0 -3 0
suis pas	-5 -6 -9 -4
suis perdu	-4 -5 -3 5
suis pet	0 -1 7 1
suis pris	5 -3 -7 -4
suis que	-3 -2 -5 -4
suis rentr	7 3 1 -5
suis rest	-1 -9 5 9
suis retrouv	7 3 11 4
suis seul	3 4 5 5
suis sur	6 -1 -1 0
suis tomb	9 1 2 -1
suis tordu	1 2 8 2
suis tout	1 0 1 8
suis transil	9 3 3 2
suis transparant	3 3 3 9
suis trist	-11 -13 -12 -17
suis tromp	-12 -13 -11 -11
suis tue	-12 -11 -11 -12
suis une	-3 11 -5 4
suis venu	-2 -2 7 2
suis vid	0 -1 -1 8
suis vietnamien	2 6 1 2
suisid	-1 -5 -6 -7
suit	-1 -1 -12 -13
suit jusc	6 2 0 0
suit partout	-8 -4 -5 -5
suiv	-12 -23 -18 -17
suiv @me	-5 -5 -5 -5
suiv la	-4 -4 -5 -4
suiv ma	-5 -5 -5 -5
suivr	2 9 4 9
sujet	4 16 3 8
sujet de	4 16 3 8
sup	-8 -9 -10 -5
sup anbianc	6 8 2 3
sup bien	-4 -4 -4 -4
supl	4 3 3 7
suprim	2 7 3 3
sur	11 8 10 1
sur 10	2 2 1 9
sur @fiction	-8 -8 -10 -7
sur @given	-2 -4 3 -1
sur @machine	-5 -5 -5 -4
sur @me	24 25 1 17
sur @photo	22 27 11 11
sur @sexist	-3 -3 -5 -3
sur ce	0 4 1 0
sur comand	-5 -5 -5 -4
sur des	-6 -5 -3 -4
sur dix	5 15 5 6
sur du	2 2 5 2
sur excel	-4 -4 -7 -4
sur insta	10 14 6 6
sur la	30 5 30 10
sur le	0 -2 19 -3
sur les	-7 -2 -5 -11
sur leur	5 7 3 3
sur ma	14 0 -8 2
sur manesin	-3 -3 -5 -3
sur mes	-5 9 1 -3
sur moi	29 33 8 27
sur mon	-7 -3 -3 -3
sur que	6 5 3 3
sur ses	7 -7 2 -1
sur simul	-5 -5 -5 -4
sur snap	10 4 3 3
sur son	14 21 5 7
sur tout	-2 -4 3 -1
sur un	-20 -28 -25 -19
surgel	-5 -4 4 -3
surlign	-5 -6 -9 -6
surnom	-1 18 2 1
surnom ce	1 5 1 1
surnom ici	1 5 1 1
surpr	6 -1 -2 0
surpris	-9 -12 -10 -9
surpris @shout	-7 -8 -7 -7
surpris pour	-7 -8 -7 -7
sursot	-12 -9 -11 -12
surtout	-10 7 -10 -7
surtout des	1 1 1 4
survel	12 16 33 12
survel la	5 5 13 5
sutur	1 2 5 1
svp	7 6 5 14
sylv	0 4 6 1
symp	-7 -11 -8 -3
ta	15 37 9 8
ta @body	4 6 1 2
ta @kin	-6 -6 -4 -4
ta @shout	-1 7 1 1
ta @threat	-1 7 1 1
ta @to	-8 -3 -4 -4
ta gueul	-1 7 1 1
tab	6 -2 -1 -1
tabac	-6 -11 -3 -8
tabl	0 15 14 15
tabl 4	5 2 5 17
tabl 6	3 2 9 3
tabl @he	2 10 3 3
tabl @i	-3 -4 -3 -4
tabl @shame	4 6 7 4
tabl @shout	-4 -5 -5 -5
tabl a	1 11 2 3
tabl avec	-8 -8 -9 -7
tabl de	3 4 7 2
tabl et	1 -4 -5 5
tabl ils	3 8 3 3
tabl je	-3 -4 -3 -4
tabl pend	5 1 0 1
tabl pour	-4 -5 -5 -5
tablet	0 -5 -5 -3
tableur	-12 -13 -12 -12
tabli	17 20 14 9
tabli @he	11 3 4 4
tabli de	3 3 6 3
tabli il	11 3 4 4
tablo	-17 -6 -15 -13
tablo @power	1 1 8 2
tablo avec	4 9 3 4
tablo de	-8 -9 -11 -8
tablo electr	1 1 8 2
tablo excel	-4 -4 -5 -4
tabouret	2 5 -2 -1
tach	-2 2 -5 6
tach @me	-1 5 1 0
tach @shout	2 0 2 13
tach de	-5 -6 -5 -5
tach pour	2 0 2 13
tacin	-4 -3 -3 -3
taf	1 6 2 2
taf @i	1 6 2 2
taf je	1 6 2 2
tafiol	3 8 3 3
tail	-6 -1 8 -1
tail @he	-4 -3 -4 -3
tail alor	0 0 5 0
tail craion	10 3 2 3
tail dan	-4 -4 -5 -3
tail de	-2 7 0 1
tail donc	-1 1 7 1
tail et	1 7 0 2
tail hai	2 2 10 3
tail il	-4 -3 -4 -3
tail les	2 2 5 2
tair	5 19 4 5
tais	8 0 4 10
tait	4 17 4 5
tait et	2 9 3 3
tait puis	2 8 1 2
talant	-5 -7 -5 -5
talant @he	-5 -7 -5 -5
talc	0 -1 0 12
talus	2 2 8 3
talus a	2 1 5 2
tanperatur	-9 -9 -15 -9
tanperatur de	-5 -5 -8 -5
tanpet	-3 -1 -4 -3
tanpon	0 3 -7 1
tansion	7 6 25 8
tansion dan	3 3 10 4
tant	14 11 5 20
tant @shout	-1 0 0 4
tant pis	2 0 3 15
tant pour	-1 0 0 4
tant que	9 5 3 2
tap	13 -16 -16 -16
tap @deed	15 6 6 6
tap @given	12 3 2 3
tap @me	2 -5 -4 -4
tap @not	13 2 3 3
tap a	2 1 1 4
tap alor	5 1 1 1
tap dan	-48 -29 -30 -28
tap des	-5 -4 -4 -4
tap dix	5 2 2 2
tap du	-5 9 -2 -1
tap le	-6 -6 -7 -6
tap ma	7 0 0 0
tap par	10 -3 2 2
tap pas	15 6 6 6
tap sur	17 6 -2 3
tap un	5 0 0 1
tapet	1 7 1 1
tapis	6 3 8 3
tar	-3 -7 -4 -4
tard	0 -11 -8 -2
tard @i	-8 -9 -10 -10
tard je	-8 -9 -10 -10
tart	-8 -14 -18 -11
tart aux	-4 -4 -6 -4
tas	5 0 -3 0
taso	-1 0 4 1
te	47 41 9 14
te @demolish	5 -1 1 1
te @die	1 -4 -4 -3
te @drunk	9 -1 3 2
te @fear	-1 -1 9 1
te @grab	11 4 4 4
te @he	0 15 3 3
te @hit	15 1 5 4
te @machine	9 -1 2 2
te @one	-6 -6 -5 -5
te @price	5 -1 1 1
te @threat	28 -6 2 4
te as	-1 18 -1 2
te cas	5 -1 1 1
te defonc	9 -1 2 2
te en	8 12 4 4
te es	14 29 1 6
te il	1 13 3 3
te insiet	-1 -1 9 1
te met	2 6 1 2
te on	-6 -6 -5 -5
te shirt	9 -2 1 1
te tu	-3 -6 -5 -4
te want	5 1 1 1
teatr	0 -1 9 0
teatr @i	4 4 8 4
teatr je	4 4 8 4
technic	2 2 7 3
technisien	-14 -14 -17 -13
technisien a	-5 -5 -7 -5
tee	-2 -9 -13 -8
tee shirt	-2 -9 -13 -8
teint	10 -1 -3 0
teint sur	4 -1 -4 -1
tel	3 -3 -10 14
tel @fear	6 -2 1 4
tel @goback	3 6 2 1
tel @he	-5 0 -3 -4
tel @i	3 7 3 14
tel @sad	1 1 1 4
tel ce	2 2 1 8
tel il	-5 -1 -3 -3
tel je	3 7 3 14
tel ok	-11 -17 -11 -12
tel peur	6 -2 1 4
tel y	3 6 2 1
telecomand	3 4 9 4
telefon	0 -13 -6 8
telefon @deed	6 1 1 1
telefon @i	1 7 2 1
telefon avec	-4 -4 -4 -4
telefon ce	-9 -12 -9 -3
telefon du	-5 -2 -5 -5
telefon et	11 2 3 6
telefon je	1 7 2 1
telefon son	0 0 1 6
telmant	1 7 2 2
temp	12 4 4 22
temp @he	2 11 3 2
temp @i	0 0 0 4
temp @mate	-5 -4 -4 -5
temp @power	-5 -4 -4 -5
temp @sexist	-9 -8 -7 -8
temp @shame	-5 -4 -4 -5
temp a	6 4 2 2
temp dan	-11 -9 -9 -9
temp de	5 0 3 9
temp et	-1 8 1 -2
temp fil	-5 -4 -4 -5
temp il	2 11 3 2
temp je	0 0 0 4
temp le	-5 -2 -3 -5
temp que	5 0 1 0
ten	-2 0 16 0
ten @i	3 6 7 3
ten @me	2 1 5 2
ten je	3 6 7 3
ten la	-11 -23 -22 -18
ten le	5 16 20 7
ten les	1 1 10 2
tend	-8 0 -5 -5
tendr	-3 -6 -1 -3
tendu	-7 1 -14 -5
tendu la	-13 -13 -15 -11
tendu un	-2 8 0 1
tenu	3 -17 5 -10
tenu la	-14 -14 -6 -11
tenu le	-10 -12 -2 -11
tenu les	4 1 5 2
tenu par	11 4 8 5
ter	22 14 17 3
ter @selfharm	-4 1 -2 -2
ter a	-2 -6 -6 -4
ter ce	5 5 7 3
ter dan	2 13 1 3
ter et	10 -2 -8 -1
teren	3 4 11 3
teren de	6 6 15 6
teribl	6 9 9 9
terif	1 7 2 2
termic	2 2 10 3
termin	9 12 17 17
teroris	0 10 1 0
tes	5 27 8 6
tes @deed	1 7 2 2
tes @home	7 20 7 7
tes @kin	7 20 7 7
tes @sexist	1 7 2 2
tes @to	7 20 7 7
tes @weapon	1 7 2 2
tes parant	7 20 7 7
tes regl	1 7 2 2
tesant	-4 -2 -3 -2
test	-21 -22 -22 -19
test la	-4 -4 -6 -4
test un	-5 -5 -5 -5
tet	1 10 -1 8
tet @deed	1 2 9 2
tet @i	-8 -7 -4 -2
tet @load	1 1 2 5
tet @me	0 9 0 2
tet @nude	2 0 4 1
tet @shame	1 5 1 1
tet @shout	-6 -6 -5 -6
tet a	5 -2 -4 -2
tet ce	1 8 2 2
tet contr	8 -1 0 -1
tet dan	13 2 7 4
tet de	-5 -4 0 -5
tet dev	1 5 1 1
tet et	2 -10 -6 -5
tet je	-8 -7 -4 -2
tet lourd	1 1 2 5
tet me	-1 9 0 1
tet pour	-6 -6 -5 -6
tet puis	5 2 4 3
tet que	3 11 3 4
tet qui	-3 8 -6 -2
tet sur	-8 -5 -4 -5
tet tous	0 0 0 5
text	-17 -12 -15 -13
the	-10 -8 -7 -9
thei	2 7 2 2
thei cal	2 7 2 2
tibi	9 2 8 4
tic	1 6 1 1
ticet	0 -6 3 19
ticet de	1 0 1 8
ticet z	2 1 7 1
tictoc	4 15 5 5
tictoc et	4 11 5 4
tied	1 5 2 2
tien	-3 -1 -3 14
tien @not	8 8 8 25
tien la	-4 -5 -1 -3
tien le	-4 0 -7 -5
tien plus	8 7 7 23
tient	10 5 1 0
tient a	9 7 1 2
tig	0 -1 7 1
timbr	-12 -12 -13 -10
timid	4 -6 -2 -3
tir	14 0 6 2
tir @adult	3 4 13 4
tir @i	-1 1 -1 8
tir @weak	3 4 13 4
tir a	1 -3 -8 -3
tir au	-5 -2 -2 -2
tir ca	-2 -2 5 0
tir com	3 4 13 4
tir je	-1 1 -1 8
tir le	1 -5 -4 -2
tir les	10 -3 -1 0
tir sur	7 13 1 3
tir un	10 3 4 4
tirant la	-4 -6 -4 -4
tiroir	10 8 -1 1
tiroir @he	-6 -6 -8 -5
tiroir et	5 8 3 4
tisu	-5 -3 -2 -3
titr	-10 -6 -13 -9
titub	4 13 4 5
to	9 3 8 27
to liv	5 1 1 1
todai	3 -4 2 -2
todo	3 14 2 3
toi	11 43 9 9
toi @bore	7 0 0 1
toi @deed	7 0 0 1
toi @die	1 10 3 3
toi @threat	1 10 3 3
toi fair	7 0 0 1
toi te	-4 -3 -3 -3
toi tu	1 10 3 3
toilet	28 34 14 14
toilet @shout	6 3 1 2
toilet a	1 4 7 2
toilet apre	-1 6 1 1
toilet avec	0 2 0 6
toilet de	7 5 5 3
toilet des	-1 -4 -4 -3
toilet et	14 2 7 5
toilet pour	6 3 1 2
toit	-5 -18 -6 -12
toit @adult	-3 -3 -4 -3
toit @shout	1 1 5 1
toit @weak	-3 -3 -4 -3
toit avec	2 1 5 2
toit com	-3 -3 -4 -3
toit de	-6 -7 -8 -6
toit du	-4 -4 -5 -4
toit pour	1 1 5 1
toit ter	3 -4 -5 -2
tol	5 5 18 6
tol a	3 3 10 4
tomat	-6 -1 -1 -4
tomb	6 -5 6 1
tomb @given	4 5 5 5
tomb @love	-6 -6 -6 -6
tomb amour	-6 -6 -6 -6
tomb dan	-16 -2 -6 -9
tomb de	-1 -3 8 1
tomb du	5 0 -1 1
tomb hi	3 3 4 11
tomb le	7 3 7 4
tomb sur	12 9 8 4
tomb tout	4 5 5 5
tomb un	1 1 6 2
ton	25 29 12 14
ton @looks	1 9 2 2
ton @me	-4 -4 -5 -4
ton @price	3 9 2 2
ton @to	16 4 5 5
ton de	2 2 11 3
ton prof	16 4 5 5
tondeux	3 3 15 3
tondeux @vehicle	6 5 15 6
tondeux otoport	6 5 15 6
tont	5 15 5 5
tonton	6 10 8 5
top	-6 -6 -7 -6
torchon	11 0 0 1
torchon mouil	12 2 2 3
tord	1 -1 1 7
tordu la	-5 -3 1 -2
torgnol	9 2 2 3
toro	-2 -1 10 0
tors	5 0 1 1
tors @nude	4 0 1 1
tors @sex	4 0 1 1
tors nu	4 0 1 1
tortu	-4 -4 -4 -4
tortur	-5 -6 -5 2
tot	-22 -21 -24 -17
tot @exclude	-7 -8 -9 -7
tot @selfharm	-7 -8 -9 -7
tot expre	-7 -8 -9 -7
total	4 3 11 12
tou	13 5 11 25
tou les	9 1 3 10
touch	-13 -32 -28 -30
touch @deed	-10 -9 -11 -9
touch @given	-9 -9 -10 -9
touch @me	-2 4 1 1
touch @not	-12 -11 -12 -10
touch a	-7 -10 -12 -11
touch aux	-7 -6 -7 -6
touch cand	5 0 1 1
touch et	-6 -5 -5 -5
touch la	4 -4 -3 -3
touch le	12 4 19 7
touch les	7 -2 -3 0
touch pas	-10 -9 -11 -9
touch un	-10 -1 -3 -4
toujour	7 15 -7 21
toujour @alone	-5 -2 -6 -4
toujour @deed	6 -2 7 28
toujour @given	4 1 8 22
toujour @me	4 20 5 1
toujour @not	5 -2 7 22
toujour @shout	0 10 2 2
toujour au	5 2 1 1
toujour celc	-6 1 -5 -7
toujour dan	-3 -7 -3 3
toujour en	5 1 0 -4
toujour la	13 4 4 12
toujour le	2 1 1 7
toujour moi	1 7 2 2
toujour mon	3 13 3 -1
toujour pas	5 -2 7 22
toujour pour	0 10 2 2
toujour savoir	-2 5 1 1
toujour une	4 10 3 4
toup	2 3 13 4
tour	9 18 15 8
tour @i	2 2 6 2
tour au	3 2 9 3
tour de	-8 -6 -8 -9
tour du	-1 4 -5 6
tour en	2 1 4 2
tour et	-6 -6 -6 -6
tour je	2 2 6 2
tour par	2 15 3 3
touret	9 9 19 8
tourn	5 14 12 8
tourn au	6 13 8 6
tourn dan	2 12 4 14
tourn de	-4 -8 -7 -6
tourn encor	2 3 10 3
tourn est	-5 -5 -5 -5
tourn et	1 6 0 1
tourn le	7 2 2 2
tourn sur	11 -2 2 8
tourn un	0 3 5 1
tournev	-10 -13 -20 -12
tournev et	-3 -3 -4 -3
tous	-6 10 -12 0
tous @blood	-6 -8 -6 -6
tous @deed	-5 -5 -4 -4
tous @die	1 1 5 1
tous @exclude	3 -5 3 -2
tous @intimate	1 1 5 1
tous @me	3 3 3 9
tous @quit	-5 -7 0 -5
tous @told	-10 -11 -8 -9
tous a	2 1 5 2
tous ansanbl	-7 -6 -8 -7
tous chang	-6 -8 -6 -6
tous les	18 36 6 17
tous mes	3 3 3 9
tous part	1 1 5 1
tout	1 6 -1 6
tout @alone	-1 -9 12 -2
tout @booze	4 3 4 10
tout @bore	-4 -5 -4 -1
tout @charge	0 -8 12 -1
tout @cloth	4 11 3 4
tout @cry	4 3 4 10
tout @deed	-3 -3 -3 5
tout @demolish	-4 -5 -4 -4
tout @despair	-15 -9 -4 -5
tout @given	-3 -11 7 1
tout @grab	6 1 6 9
tout @he	-3 -7 -5 -5
tout @height	2 2 2 7
tout @hour	5 5 3 6
tout @hurt	7 3 4 11
tout @kind	1 3 8 3
tout @lock	0 1 7 2
tout @looks	11 1 11 10
tout @machine	13 3 3 13
tout @me	3 17 12 17
tout @nude	10 -4 -2 -5
tout @price	-6 -6 -5 -3
tout @quit	2 2 1 5
tout @race	2 3 9 10
tout @sad	0 -8 12 -1
tout @sex	10 -4 -2 -5
tout @sexist	2 8 3 10
tout @shame	3 3 2 6
tout @smoke	-7 -6 -5 -7
tout @threat	-6 -7 -6 -6
tout @throw	2 2 2 9
tout @touch	9 4 8 4
tout a	-8 -8 -11 -8
tout au	4 -3 -4 -3
tout ca	11 10 13 6
tout ce	-7 1 -6 26
tout compr	-6 -3 -8 -8
tout contr	-1 -6 -6 -8
tout de	-8 -4 -8 -7
tout du	-4 -6 -4 -4
tout est	-8 -9 -9 -9
tout et	-1 -3 -1 5
tout facon	15 4 4 7
tout fair	-4 -5 -4 -1
tout habil	8 -2 0 7
tout haut	4 11 3 4
tout la	1 13 16 8
tout le	4 22 4 2
tout les	-15 -15 -19 -9
tout mais	5 1 2 1
tout me	4 4 4 18
tout mes	2 12 3 3
tout moi	4 4 14 4
tout mon	-4 -4 -6 -4
tout noir	0 1 7 2
tout nu	3 -7 -3 -7
tout nus	7 2 1 2
tout petit	4 3 11 3
tout pre	14 2 8 5
tout prevu	6 -1 1 1
tout roug	4 3 4 10
tout roul	-7 -6 -5 -7
tout savoir	-6 -2 -4 -8
tout se	-7 0 -7 -8
tout seul	0 -8 12 -1
tout son	8 1 1 1
tout un	1 8 1 2
tout va	5 13 5 11
toxic	-3 -3 -4 -3
tps	7 14 6 13
trac	10 -7 0 -3
trac de	9 2 3 3
tracabilit	-4 -4 -4 -4
tracteur	-18 -16 -6 -14
tracteur dan	3 3 8 3
tracteur sur	-9 -5 -5 -5
tradit	9 3 -1 9
traduit	-7 -8 -7 -6
trafic de	-4 -4 -6 -4
train	9 2 -10 6
train @i	-5 -5 -5 -4
train de	19 16 0 5
train en	-8 -8 -8 -7
train je	-5 -5 -5 -4
train jusc	1 2 2 8
train une	0 1 1 4
trait	7 30 31 15
trait @booze	7 -1 -5 0
trait de	2 23 6 11
trait la	2 3 5 2
trait le	-1 5 0 1
trait les	1 3 16 4
trait un	3 8 3 3
trajet	7 12 10 10
tram	-6 -6 -6 -6
tranbl	3 28 4 10
tranbl cand	1 6 1 1
tranblant	2 3 6 5
tranch	-5 -5 5 -4
tranch @shout	1 2 10 2
tranch pour	1 2 10 2
trancheux	3 4 23 5
trancheux a	5 4 14 4
trancheux mais	-2 1 6 1
transform	-8 -5 -2 -5
transil	3 -14 -14 -16
transil @not	8 1 0 1
transil @nude	8 1 0 1
transil san	8 1 0 1
transpalet	-2 2 8 -1
transpalet @power	6 5 16 5
transpalet electr	6 5 16 5
transparant	5 2 5 22
transpir	1 0 1 5
transport	6 5 16 5
transport des	2 2 8 2
tranten	2 2 5 2
trapez	-7 -8 -8 -7
traval	-7 -7 -10 -6
travel	-17 -3 12 2
travel @alone	-6 -6 -8 -6
travel @deed	3 7 3 7
travel @given	-4 1 -5 1
travel @i	3 8 1 7
travel @not	4 6 5 17
travel @shout	0 0 1 6
travel a	-14 -12 -18 -14
travel au	2 2 8 2
travel avec	-6 5 -3 -3
travel de	5 12 11 5
travel derier	-3 -3 -4 -3
travel et	-2 -4 -3 -2
travel je	3 8 1 7
travel la	0 0 6 0
travel le	11 10 29 10
travel mais	-7 -7 -8 -6
travel pas	3 7 3 7
travel pour	0 0 1 6
travel sur	3 5 10 4
travel tout	-4 -4 -5 -4
traver	0 13 11 6
traver la	-4 -5 -6 -5
traver le	-5 -2 -6 -4
travers	5 8 9 -1
travers @not	-5 -5 -5 -7
travers jam	-5 -5 -5 -7
tre	-1 -1 -12 0
tre @kind	8 18 4 5
tre @sexist	7 1 2 2
tre drol	9 15 4 5
tre fort	6 1 2 2
tre malad	-5 -5 -6 -5
tremp	6 11 7 4
tremp les	2 11 7 4
trent	11 12 26 5
trent @adult	-4 -4 -5 -3
trent @hour	1 1 4 1
trent huit	10 4 11 5
trent second	-4 -4 -5 -3
treteur	0 17 -1 3
treteur @me	3 12 3 4
tri	-17 -16 -18 -12
tri des	0 -1 5 7
tri les	-13 -15 -18 -15
tribunal	-10 -10 -12 -9
tribunal le	-4 -4 -5 -4
tripot	5 -2 1 1
trisom	6 2 2 3
trist	-18 -21 -19 -13
trist de	-7 -7 -7 -10
trist mais	-4 -4 -4 -5
trist que	-6 -7 -7 -10
tro	-2 -1 1 6
tro @i	3 3 2 13
tro @joke	-6 -9 -6 -6
tro bien	3 2 7 3
tro je	3 3 2 13
tro mdr	-6 -9 -6 -6
trois	-5 -3 -6 -2
trois @animal	-5 -6 -6 -6
trois @blood	2 3 8 2
trois @blow	-7 0 -9 -6
trois @booze	-7 0 -9 -6
trois @bore	-1 5 5 6
trois @deed	-10 -5 -9 -9
trois @exclude	-5 -5 -5 -5
trois @height	-1 3 4 0
trois @hide	11 3 3 3
trois @hour	17 14 16 41
trois @insult	-10 -8 -8 -7
trois @looks	0 -6 -8 -5
trois @past	5 1 -3 0
trois @price	0 6 6 7
trois @selfharm	-7 0 -9 -6
trois @to	3 8 12 9
trois @wound	-5 3 1 -3
trois ans	5 1 -3 0
trois coup	-7 0 -9 -6
trois fois	-5 10 -12 -6
trois heur	0 6 6 7
trois jour	17 8 11 37
trois metr	-3 -5 0 -3
trois minut	-6 -7 -7 -4
trois mot	11 3 3 3
trois point	2 3 8 2
trois premier	-3 -4 -4 -3
trois repris	7 11 5 5
troisiem	23 18 28 22
troisiem @means	1 1 6 1
troisiem nivo	4 4 9 4
trombon	3 2 2 9
tromp	-11 -12 -15 -9
tromp de	-8 -14 -11 -11
tromp une	-5 -5 -5 -5
trompant	-5 -6 -6 -5
tronc	0 1 4 1
troncon	-13 -15 -8 -12
troncon @one	-5 -6 -8 -5
troncon on	-5 -6 -8 -5
trop	-6 0 -4 13
trop @boozeDrink	5 1 2 8
trop @bore	2 1 2 7
trop @disabled	8 1 -1 2
trop @drunk	6 8 4 10
trop @fear	-6 0 -6 -7
trop @grab	-5 -5 -6 -5
trop @heat	0 1 -2 9
trop @hurt	-1 -1 0 5
trop @insult	4 14 5 6
trop @kind	-21 -25 -17 -27
trop @lock	-1 -1 0 5
trop @looks	5 15 6 5
trop @race	2 9 2 3
trop @sad	0 -1 0 8
trop @sex	-6 -1 -5 -4
trop @shout	3 3 3 11
trop @threat	-1 4 -1 2
trop @tired	0 0 0 4
trop @touch	-5 -5 -6 -5
trop bien	1 6 9 -3
trop chaud	-6 -1 -5 -4
trop contant	-9 -9 -2 -14
trop cuit	5 1 2 8
trop de	-1 -3 6 16
trop drol	-5 -9 -6 -6
trop et	6 8 4 3
trop etrang	1 7 2 2
trop fi	-3 -4 -5 -3
trop grand	0 -1 7 2
trop lent	8 1 -1 2
trop long	2 1 2 7
trop longtanp	7 1 1 1
trop mal	-1 -1 0 5
trop pour	3 3 3 11
trop styl	3 2 11 3
trop vit	2 1 4 7
trotoir	-7 0 -11 -6
trou	21 22 30 20
trou dan	5 0 -2 0
trou de	-1 -1 5 0
trou la	4 8 6 4
trouil	4 10 5 10
trouil de	4 7 4 10
trous	5 6 23 7
trous dan	2 2 6 2
trouv	2 -3 -17 6
trouv @animal	3 1 3 13
trouv @deed	5 1 4 15
trouv @given	5 1 4 15
trouv @insult	3 1 3 16
trouv @me	-5 -2 -5 -6
trouv @not	12 11 12 33
trouv bet	3 1 3 13
trouv ca	30 16 7 9
trouv la	-7 -11 -3 -7
trouv le	-4 -4 -5 0
trouv pas	5 1 4 15
trouv plus	2 5 3 6
trouv que	-14 1 -7 -12
trouv toujour	3 6 2 2
trouv un	-9 -2 -12 -11
trouvant	-8 -9 -7 -9
trouvant ca	-8 -9 -7 -9
truc	2 5 -2 16
truc a	1 1 0 7
truc que	2 7 3 2
truc sur	8 2 2 3
tu	6 -1 -5 -10
tu @deed	11 7 11 5
tu @despair	3 12 4 4
tu @drunk	3 10 2 4
tu @exclude	8 0 2 2
tu @given	1 5 5 2
tu @grab	-7 -6 -6 -6
tu @he	5 1 6 3
tu @height	1 5 5 2
tu @hide	12 -3 2 2
tu @load	12 2 4 3
tu @lock	12 2 4 3
tu @looks	3 10 2 4
tu @me	-8 -21 -12 -11
tu @see	10 -1 2 2
tu avec	-7 -6 -5 -5
tu ce	7 0 2 2
tu dor	10 16 7 6
tu fait	1 5 5 2
tu habit	10 2 3 3
tu il	5 1 6 3
tu le	-19 -13 -15 -17
tu me	-2 -15 -8 -7
tu ne	-5 -1 -3 -3
tu parl	7 -2 1 1
tu port	12 2 4 3
tu pu	3 10 2 4
tu racont	4 -1 0 1
tu sen	4 11 4 4
tu toi	-1 -4 -3 -2
tu vas	16 12 6 6
tu vois	8 3 3 3
tub	4 4 20 5
tub de	2 2 7 2
tue	-54 -67 -56 -47
tue @hour	-8 -8 -7 -7
tue @i	3 3 3 9
tue @not	2 -3 -4 -2
tue @shout	-7 -5 -6 -6
tue a	-12 -12 -11 -7
tue de	-7 -10 -7 -7
tue en	-4 -4 -3 -3
tue je	3 3 3 9
tue la	-5 -5 -4 -4
tue le	-4 -5 -4 -4
tue pour	-7 -5 -6 -6
tue trois	-8 -8 -7 -7
tuer	-10 -11 -14 -11
tueur	-12 -13 -11 -10
tueur en	-8 -9 -7 -6
tuil	3 1 26 5
tuil @i	-3 -4 -4 -3
tuil je	-3 -4 -4 -3
tuperwar	1 3 2 5
tuteur	-7 0 -2 -7
tuteur @blow	9 7 3 4
tuteur @body	-6 -6 -4 -5
tuteur @deed	2 -7 -1 -4
tuteur @drunk	4 11 4 4
tuteur @exclude	-6 -7 -3 -5
tuteur @goback	-1 5 -3 -5
tuteur @he	-4 -5 -4 -4
tuteur @hide	-9 -11 -8 -8
tuteur @hit	3 6 3 3
tuteur @i	11 3 8 4
tuteur @kind	-4 -4 -3 -4
tuteur @me	-2 -9 0 -11
tuteur @tired	4 8 3 3
tuteur @told	-9 -18 3 -8
tuteur a	-2 14 -9 1
tuteur dit	-9 -18 3 -8
tuteur est	-1 -6 0 19
tuteur etait	0 4 7 1
tuteur il	-4 -5 -4 -4
tuteur je	11 3 8 4
tuteur me	-2 -9 0 -11
tuteur ne	-4 -8 -4 6
tuteur parl	-7 -8 -6 -6
tuteur qui	9 5 2 3
tuteur refus	-1 -8 -3 -4
tuteur se	-4 -5 -4 -4
tuteur veut	1 4 8 1
tutoi	-9 -7 -7 -6
tutric	-11 -14 -14 -6
tutric @deed	-1 -5 -1 -5
tutric @me	0 7 13 -2
tutric @told	-5 -5 -4 -4
tutric a	-22 -33 -26 -24
tutric dit	-5 -5 -4 -4
tutric est	1 -1 0 11
tutric le	-1 -1 1 8
tutric me	0 7 13 -2
tutric ne	9 17 7 6
tutric se	3 8 3 3
tuyau	0 -4 11 0
tuyau @he	2 1 8 2
tuyau ele	0 1 7 1
typ	2 -4 -6 -3
typ de	0 -4 -6 -3
u	1 8 7 3
ultra	7 9 16 8
umeur	4 16 1 7
umidit	-4 -4 -5 -4
umili	-7 -4 -4 -4
un	-7 -8 -9 -9
un @adult	16 -5 5 4
un @alone	19 11 7 6
un @animal	-12 3 14 -3
un @blade	21 5 9 6
un @blood	-4 -9 0 -5
un @blow	1 0 6 1
un @body	-12 -10 -11 -11
un @booze	8 14 4 7
un @boozeDrink	5 0 -10 -4
un @bore	9 7 0 2
un @charge	-4 -9 -5 -11
un @chem	10 12 10 6
un @client	-1 -21 -17 -9
un @cloth	5 9 3 3
un @deed	6 -4 -3 -5
un @deep	7 3 9 3
un @demolish	2 10 5 3
un @despair	3 -1 7 4
un @die	-7 -13 -13 -11
un @disabled	1 15 2 3
un @drug	-3 16 0 0
un @drunk	11 11 -3 13
un @exclude	6 18 13 22
un @fear	-8 -8 -11 -12
un @fiction	-18 -7 -22 -18
un @gear	-10 -3 4 -7
un @given	16 9 -4 -2
un @goback	-2 -5 0 -4
un @grab	-8 -9 -8 -3
un @heat	-3 2 -10 -6
un @hide	-4 20 -3 1
un @hit	16 14 13 28
un @home	1 10 5 3
un @hour	-14 -23 -14 -16
un @hurt	6 -7 -13 -5
un @insult	-6 -7 -7 -3
un @joke	0 8 0 -1
un @kin	-3 16 9 3
un @kind	6 15 20 17
un @load	5 0 19 19
un @lock	-18 -13 -2 -11
un @looks	-13 -11 -18 -18
un @love	10 -2 -2 -5
un @lure	-5 2 -4 -3
un @machine	-6 -7 -3 -5
un @mate	31 30 6 5
un @me	5 1 2 10
un @means	-27 -12 -28 -16
un @mock	9 12 5 4
un @not	19 3 3 3
un @nude	0 0 5 1
un @past	3 2 -12 -5
un @photo	31 14 9 13
un @power	-22 -23 -22 -20
un @price	-7 -5 -6 5
un @quit	-13 -10 -9 -4
un @race	6 13 7 12
un @rays	-3 -3 -4 -3
un @sad	9 13 5 6
un @selfharm	0 -7 0 -1
un @serve	-3 4 -2 -1
un @serveBar	6 18 -8 9
un @sexist	-1 4 -16 -2
un @shame	4 18 3 6
un @shout	-2 4 -1 6
un @stop	11 4 2 3
un @strip	7 0 0 2
un @threat	9 11 -9 -2
un @tired	-4 0 1 -4
un @to	2 -9 -9 -8
un @touch	-2 -17 -12 -5
un @trade	-19 -20 -18 -17
un @vehicle	-15 -8 -9 -11
un @weak	28 28 24 22
un @weapon	44 8 5 23
un @wound	4 -2 9 2
un a	4 4 -4 -3
un abitu	3 0 1 10
un acouch	-4 -5 -4 -4
un adult	-2 5 2 -1
un album	-4 -4 -5 -4
un ane	-3 -3 -4 -3
un anfant	10 2 4 3
un anploi	5 3 1 1
un antretien	-3 -3 -4 -3
un aparel	2 13 3 3
un aprant	10 9 4 5
un art	-4 -4 -6 -4
un articl	-4 -5 -4 -4
un asidant	15 -4 1 1
un au	1 5 1 3
un autr	-3 -5 -3 -6
un badg	-12 -14 -12 -13
un balon	2 7 5 3
un banc	3 3 3 13
un baton	2 3 11 3
un beau	-4 6 3 1
un beb	-10 -12 -7 -11
un bisou	14 -1 3 3
un bleu	-3 -6 -9 -6
un bodri	4 4 9 4
un bon	0 -5 -3 -2
un bonbon	-2 10 1 1
un bonet	2 7 2 2
un bourag	-6 -6 -6 -5
un bout	0 1 4 0
un bouton	5 -9 -7 -4
un bracag	-4 -4 -4 -4
un bras	-5 -5 -6 -4
un braselet	0 9 2 2
un bruit	-6 -7 -11 -7
un bug	-6 -7 -6 -5
un cabl	-6 -6 -7 -5
un cadavr	-6 -8 -7 -6
un cado	-1 7 0 0
un cadr	1 1 4 2
un caf	-11 -11 -13 -7
un camion	-5 -5 -2 -4
un canich	-5 -1 -3 -3
un carnet	-5 -7 -5 -5
un carton	-3 -1 6 -2
un casc	-2 1 6 -1
un chanti	11 7 10 6
un chariot	-5 -6 -6 -5
un chat	-9 -8 2 -6
un chien	1 12 6 3
un chifon	5 6 0 7
un choc	-4 -5 -4 -4
un chocolat	-1 -6 -5 -4
un cintr	4 5 1 1
un ciz	-4 -5 -6 -4
un clavi	-6 -5 -9 -6
un cliant	-1 -21 -17 -9
un clin	-2 4 0 0
un cofr	-10 -7 -5 -6
un coin	5 8 11 15
un colegu	17 18 5 5
un coli	1 8 2 2
un colis	1 0 1 5
un compl	-6 -5 -6 -7
un concour	0 5 1 1
un copen	0 11 2 2
un copo	3 3 11 4
un cosmonot	3 2 9 3
un cot	0 -5 -2 -2
un coup	3 -4 1 2
un cour	-4 -5 -5 -4
un couto	21 3 0 4
un cran	-7 -8 -12 -7
un croch	9 2 2 3
un crochet	2 3 9 3
un crois	-7 -15 -9 -10
un dan	7 0 -4 1
un de	6 -1 1 14
un defunt	7 7 15 7
un des	16 4 4 5
un desert	-3 -4 -4 -3
un desin	5 14 4 5
un disjoncteur	2 2 6 3
un doigt	-13 -11 -6 -9
un dosi	-7 -6 -5 -5
un drol	3 10 3 4
un echantilon	-3 -4 -5 -4
un escabo	2 2 5 2
un fait	2 7 0 2
un faux	1 13 3 2
un fou	-5 -6 3 -4
un frigo	-1 0 5 1
un fusil	16 7 6 7
un gar	11 9 4 4
un garcon	6 16 4 4
un gilet	-6 -6 -5 -5
un gos	10 0 0 2
un grand	9 6 2 8
un group	4 15 5 9
un hamst	-8 -4 3 -3
un hom	3 10 -4 0
un interimer	8 15 5 6
un joint	0 4 1 1
un jour	-21 -25 -15 -17
un jus	-8 -9 -12 -8
un lapin	-4 -4 -3 -4
un le	4 7 4 11
un livr	-10 -10 -9 -9
un livreur	10 8 4 5
un logisiel	-5 -5 -8 -5
un mail	-5 -5 -5 0
un maitr	9 3 3 3
un malad	-4 -3 -5 -3
un malinois	0 1 5 1
un manesin	-6 -6 -7 -5
un masc	1 1 6 1
un me	7 4 5 12
un mec	9 5 0 0
un mesag	9 1 2 2
un meti	3 3 3 11
un metr	-1 -5 -3 -3
un meubl	2 2 3 9
un monsieur	15 -5 8 8
un monstr	-4 -5 -5 -4
un mort	-4 -5 -4 -5
un mot	-1 12 -2 2
un moteur	4 9 4 4
un mur	-1 5 -2 -1
un nounour	-4 -5 -4 -4
un nouvo	-9 -8 -10 -7
un oeil	14 4 3 5
un ordi	1 -1 1 8
un our	-6 -5 -5 -4
un ourlet	2 2 6 2
un ouvri	15 11 9 7
un pain	-9 -11 -8 -8
un pano	-5 -4 -3 -4
un pans	-5 -3 4 -2
un pap	1 10 5 3
un papi	1 2 -2 6
un par	4 4 10 4
un parfum	1 13 4 4
un pas	19 3 3 2
un past	3 12 2 4
un patiant	10 14 25 18
un pet	5 6 -7 -2
un peu	-18 -11 3 -22
un piano	3 3 8 3
un pied	5 11 10 6
un pinc	0 4 6 22
un pistolet	17 3 3 5
un plat	-8 -8 -8 -7
un poem	-3 -4 -4 -3
un poid	-7 -8 -8 -8
un poison	1 2 4 2
un port	-5 -5 -6 -4
un portabl	6 1 1 1
un post	-4 1 -3 -2
un pot	2 -4 -4 -2
un prenom	-2 4 -1 -1
un prix	-5 -5 -4 -4
un produit	5 5 14 5
un pul	7 2 3 2
un qui	8 2 4 10
un raport	-6 -7 -7 -6
un rato	-3 -3 -6 -3
un rend	-1 0 6 0
un represant	1 12 3 3
un residant	13 5 10 6
un sac	6 -1 3 4
un sanpoing	-4 -4 -5 -4
un schem	-7 -8 -8 -7
un se	3 3 3 8
un seau	6 1 2 2
un secret	-4 -5 -4 -4
un serveur	2 1 13 2
un seul	9 13 5 6
un sing	2 8 2 3
un sourir	-2 -5 -4 -4
un stag	-12 -9 -8 -3
un stagier	0 6 -1 0
un stylo	-11 -10 -11 -12
un sudocu	-8 -6 -9 -7
un tablo	-4 -5 -5 -4
un telefon	13 6 5 5
un test	-6 -7 -7 -6
un the	-9 -11 -8 -8
un ticet	-3 -6 -4 5
un toit	-4 -4 -5 -4
un torchon	5 2 3 2
un tour	-6 -6 -6 -6
un tournev	-9 -9 -14 -9
un train	-12 -12 -12 -5
un travel	2 6 3 7
un trou	9 4 8 4
un truc	0 6 1 10
un vandeur	8 2 2 2
un vanpir	-4 -5 -4 -3
un velo	-6 -7 -8 -6
un ver	5 7 -5 0
un vieux	-18 -22 -20 -14
un volcan	-4 -5 -5 -4
un vrai	11 10 10 5
une @adult	-10 -9 -10 -11
une @alone	-16 -21 -22 -22
une @animal	-17 -18 -17 -17
une @blade	3 -9 -4 -4
une @blood	-9 -7 4 -5
une @blow	59 1 3 10
une @body	8 13 32 9
une @booze	-4 8 -2 5
une @boozeDrink	4 13 4 2
une @bore	10 1 9 13
une @charge	7 -3 -5 -6
une @chem	-12 -8 -9 -10
une @client	-6 -11 1 4
une @cloth	-4 4 0 -3
une @deed	-6 -16 -5 -9
une @deep	0 6 -9 -3
une @demolish	2 2 7 2
une @despair	10 5 -1 3
une @die	-6 -4 -4 -4
une @disabled	-3 -6 -4 -5
une @exclude	-6 4 2 -5
une @fear	2 8 4 11
une @fiction	-5 -12 -11 -9
une @gear	-13 -16 -11 -15
une @given	-1 -8 -11 -11
une @grab	-4 -7 -4 -5
une @heat	-12 -17 -10 -13
une @height	-6 -1 6 -1
une @hide	-8 -8 -7 -7
une @hit	27 -3 3 3
une @home	-9 -7 -6 -2
une @hour	0 -9 -2 -3
une @insult	-4 21 -3 9
une @intimate	6 0 4 1
une @joke	7 12 4 4
une @kin	-3 9 0 5
une @kind	20 12 12 10
une @lgbt	4 16 4 5
une @load	18 1 4 0
une @lock	-1 -7 -11 -5
une @looks	-7 7 -13 -10
une @love	6 4 2 5
une @machine	-12 -16 -7 -6
une @mate	13 7 -6 8
une @me	0 3 10 3
une @means	-1 -10 0 -5
une @mock	-15 -5 -21 -16
une @photo	10 -1 -9 -4
une @power	1 19 7 -3
une @pressure	7 12 1 4
une @price	15 0 6 -7
une @quit	-9 -7 -7 -7
une @race	3 16 5 4
une @sad	-4 0 -7 2
une @see	-5 -5 -5 -4
une @selfharm	-12 -10 -11 -9
une @serve	4 11 6 21
une @serveBar	3 19 3 10
une @sex	5 7 13 6
une @sexist	7 19 -4 -4
une @shame	6 28 6 18
une @shout	-4 -5 -4 7
une @smoke	4 28 12 9
une @threat	-3 1 -2 18
une @throw	6 8 8 23
une @tired	-13 -8 -7 -2
une @to	-10 -17 -10 -19
une @told	3 2 9 7
une @trade	-3 2 -4 -3
une @vehicle	-15 -23 -22 -21
une @weak	18 3 5 22
une @weapon	33 0 10 13
une @wound	-8 -14 -2 -10
une afich	-10 -13 -13 -10
une agraf	7 7 8 15
une aid	12 2 1 3
une ail	2 2 7 3
une anpoul	-7 -6 -6 -6
une antrepris	-7 -8 -8 -8
une anvelop	-6 2 -9 -5
une asiet	9 -2 -4 0
une baf	16 5 5 6
une bagar	-8 -8 -7 -7
une bagu	4 9 8 5
une begnoir	-4 -5 -5 -5
une beign	9 3 3 3
une bel	-6 -8 -5 -5
une bier	4 14 4 4
une blagu	7 12 4 4
une blous	0 -1 4 0
une boit	-3 -6 -4 -5
une bomb	-12 -8 -13 -10
une boul	-4 0 -2 7
une boutel	6 11 -2 3
une cag	-3 -4 -5 -3
une cais	-4 -4 -6 -4
une caranten	4 4 10 4
une cart	-12 -14 -15 -14
une chais	17 13 10 32
une chaleur	-1 0 4 1
une chanbr	-10 -10 -12 -9
une chos	2 7 3 3
une clac	-16 -14 -13 -12
une cle	14 0 2 3
une cliant	-1 -6 6 8
une clio	2 3 11 3
une cloc	10 2 2 3
une cloison	3 3 9 4
une clop	0 11 0 2
une colegu	0 8 -5 3
une comand	-5 -5 -8 -5
une comod	3 3 7 3
une cord	1 1 9 2
une couch	5 7 12 5
une coup	-7 -5 -6 -5
une cris	1 1 0 13
une cuv	-4 -4 -6 -4
une dam	11 -4 1 14
une dem	-2 -1 -1 5
une dent	-6 -6 -7 -5
une dizen	3 2 12 3
une droit	5 0 0 1
une ecip	-8 -11 -7 -7
une epaul	3 1 8 3
une epong	-9 -9 -15 -9
une ereur	6 12 3 3
une etager	-6 -6 -8 -6
une etoil	2 2 7 2
une excus	4 11 4 4
une expres	1 1 7 1
une fatigu	0 1 1 4
une faus	-6 -5 -5 -5
une fes	11 2 3 3
une fil	0 22 2 -2
une flasc	2 11 3 3
une fois	-5 -7 4 9
une foto	4 -9 -9 -7
une fourn	-4 -4 -6 -5
une fras	5 15 5 5
une gamel	-4 -5 -4 -4
une gifl	11 1 2 3
une gouin	1 7 2 2
une gout	4 3 11 4
une grand	-5 -6 -6 -5
une gril	-6 -4 -3 -4
une gros	-3 -5 -4 -3
une heur	-4 -10 1 -13
une jamb	2 5 5 2
une journ	-5 -6 -7 3
une jup	1 9 2 2
une letr	28 5 7 7
une list	-8 -8 -8 -6
une machin	-5 -9 3 -4
une main	7 5 14 5
une mam	-11 -9 -9 -8
une maman	-6 -4 -3 1
une marc	8 3 4 3
une me	0 3 10 3
une merd	1 6 1 2
une mouch	-6 -7 -6 -6
une moves	-1 9 2 1
une nuc	2 3 9 3
une odeur	-4 -4 -4 -3
une oper	-4 -3 -4 -4
une palet	25 8 18 11
une pancart	4 17 -3 4
une par	2 2 8 3
une part	-5 -4 -4 -4
une patat	11 1 2 3
une paus	-6 -3 -6 -6
une person	1 -3 -5 -2
une petit	-14 -1 -19 -11
une picr	-7 -6 -6 -5
une pier	-2 -4 -4 -4
une pinc	-2 0 5 0
une piz	2 8 7 3
une plac	-5 -8 -8 -6
une planch	0 -4 2 -2
une plant	6 8 8 23
une plein	-4 -4 -5 -4
une plum	-7 -7 -13 -7
une portier	3 3 8 3
une pour	-4 -4 -6 -4
une pris	7 3 11 3
une puc	-4 -4 -5 -3
une racl	9 2 0 2
une remarc	-4 3 -3 -6
une residant	6 1 1 7
une reunion	-8 -8 -7 -7
une sal	-9 -7 -12 -9
une scen	8 3 9 4
une second	-10 -9 -10 -11
une semen	11 12 8 14
une sestion	1 17 5 16
une seul	-1 -3 -6 -6
une sigaret	0 7 -2 0
une sour	-7 -8 -10 -7
une spatul	-6 -6 -10 -6
une stagier	8 4 4 9
une surpris	-6 -8 -6 -6
une tabl	2 7 7 2
une tach	-5 -6 -5 -5
une taf	1 6 2 2
une tet	-7 -2 -3 -4
une torgnol	9 2 2 3
une tourist	-6 -6 -6 -5
une trait	1 0 7 1
une tranten	2 2 5 2
une troncon	-3 -4 -5 -3
une tuer	-10 -11 -14 -11
une vach	-6 -7 -8 -7
une video	5 2 -3 -1
une vieil	1 -1 -1 8
une vinegret	-6 -6 -9 -6
une vitrin	1 0 5 1
une voitur	-11 -11 -12 -11
une voix	2 10 2 3
une vrai	4 9 10 13
unic	4 4 10 4
urganc	-1 -2 11 -1
usag	4 3 16 5
usag dan	4 4 13 5
use	-4 -4 -6 -4
use @die	-4 -4 -6 -4
use @exclude	-4 -4 -6 -4
use @intimate	-4 -4 -6 -4
use @lock	-4 -4 -6 -4
use @quit	-4 -4 -6 -4
use part	-4 -4 -6 -4
useles	0 6 1 1
useles in	0 6 1 1
usin	-6 -7 -2 -5
usin @me	2 2 5 2
usin a	-4 -5 -4 -4
usin avec	-3 -3 -5 -3
usin ma	2 2 5 2
usin une	2 2 5 2
util	-9 1 -5 -7
utilis	-9 -6 -3 -10
utilis @me	1 6 2 1
utilis la	1 1 7 2
utilis le	-11 -12 -13 -10
utilis mon	1 6 2 1
uv	2 2 5 2
va	-8 2 -9 0
va @deed	2 4 1 3
va @despair	6 1 8 3
va @lure	-5 -5 -5 -5
va au	-6 -7 -9 -6
va aus	7 -3 1 0
va bien	6 15 8 22
va demand	-5 -5 -5 -5
va etre	-5 -6 -6 -5
va pas	2 4 1 3
va se	9 1 3 3
va vit	-5 -6 -5 -6
vach	10 6 20 6
vach @boozeDrink	-4 -5 -5 -5
vach @disabled	-4 -5 -5 -5
vach @means	-4 -5 -5 -5
vach a	3 4 14 5
vach avec	-3 -4 -5 -3
vach boit	-4 -5 -5 -5
vacin @he	-4 -4 -6 -4
vacin il	-4 -4 -6 -4
vai	3 -9 -3 -4
vai te	8 -2 2 2
vais	3 -14 -11 2
vais @deed	2 0 1 5
vais aux	7 -4 1 6
vais te	-2 -8 -8 -6
valid	0 5 0 -1
valis	-8 -10 -8 -9
valis de	-5 -6 -7 -5
vandeur	12 27 4 6
vandeur @me	7 20 7 6
vandeur me	5 14 4 4
vandeur se	-1 10 2 2
vandeux	0 12 4 -2
vandeux @me	6 6 3 3
vandeux a	13 10 14 8
vandeux ce	0 6 1 1
vandeux de	-5 -5 -5 -5
vandeux et	8 12 15 8
vandeux le	-8 -14 -8 -8
vandeux me	6 6 3 3
vandred	19 9 15 15
vandred @hour	5 5 16 5
vandred @me	4 3 2 2
vandred a	-4 -5 -4 -4
vandred mon	4 3 2 2
vandred que	1 1 1 6
vanpir	-5 -5 -5 -4
vapeur	0 0 9 1
vapeur du	2 2 6 2
vas	18 12 19 9
vas @goback	10 1 14 6
vas @price	6 6 3 2
vas @threat	9 7 4 3
vas @wound	5 7 3 2
vas y	3 0 13 4
veau	3 1 8 0
veau est	-4 -4 -4 -4
veil	-7 -6 -7 -7
veleur	-5 -4 -5 -4
velo	-18 -32 -30 -28
velo neuf	-4 -4 -6 -4
velo sur	-5 -5 -6 -4
ven	15 4 11 21
ven @home	7 -1 1 1
ven @hour	-5 -6 -2 -4
ven @kind	8 1 1 2
ven @me	-3 -7 -4 -3
ven chez	7 -1 1 1
ven de	6 3 6 2
ven dimanch	-3 -5 0 -3
ven et	3 3 3 9
ven le	0 10 5 3
vend	-3 12 -1 0
vend @deed	2 6 2 2
vend @given	2 6 2 2
vend @not	2 6 2 2
vend de	1 14 4 4
vend pas	2 6 2 2
vendr	3 8 12 4
vendr dan	-1 7 -1 0
vendu	17 13 47 16
vendu des	5 4 17 5
veng	4 -4 -2 -2
vent	-27 -19 -21 -22
vent a	-8 -7 -9 -7
vent de	-1 -2 10 1
vent des	-6 -6 -9 -5
vent le	-6 -6 -6 -6
ventr	1 9 -5 2
ventr @bore	1 6 1 0
ventr @goback	-6 -9 -6 -7
ventr @hour	-7 -6 -6 -7
ventr @not	1 6 1 0
ventr @shout	5 0 1 1
ventr a	-1 8 -1 -5
ventr du	-7 -7 -10 -7
ventr et	-1 -5 -3 -3
ventr le	1 6 2 2
ventr lund	-6 -9 -6 -7
ventr pour	5 0 1 1
ventr qui	-2 1 0 5
ventr rien	1 6 1 0
ventr tous	1 11 1 0
venu	-11 -12 -5 -9
venu @hour	2 4 7 2
venu @i	0 5 1 1
venu @me	6 0 1 0
venu @shout	-4 -5 -3 -3
venu cand	0 1 1 4
venu dimanch	2 2 7 2
venu je	0 5 1 1
venu me	6 0 1 0
venu une	-7 -8 -9 -7
venus	9 8 7 6
ver	12 16 -6 4
ver @bore	-4 -5 -5 -4
ver @deed	-4 0 -7 -4
ver @despair	-5 -6 -9 -6
ver @goback	6 6 5 16
ver @hour	3 4 8 3
ver @i	2 11 0 3
ver @me	13 0 -2 2
ver @not	-7 -8 -10 -7
ver @shout	-3 1 -6 -2
ver a	2 2 10 3
ver cinz	12 3 3 3
ver de	-6 4 -7 -6
ver en	3 2 8 3
ver je	2 11 0 3
ver la	-7 -4 -12 -7
ver moi	10 0 -2 2
ver pour	-3 1 -6 -2
ver un	-3 -4 -4 -4
verbal	2 5 2 2
veri	-3 -4 -1 -3
veri soufl	-5 -6 -6 -5
verif	-12 -15 -15 4
verif dix	3 2 3 11
verif les	-9 -10 -11 -9
verifi	2 -3 -1 -4
verifi le	-5 -5 -6 -5
vern	1 2 10 1
vernisag	3 3 11 3
verou	22 4 6 7
verouil	8 -5 -5 -2
verouil les	6 -2 -1 1
vers	9 10 22 7
vers de	8 4 6 4
vers le	-4 -4 7 -2
version	0 -3 0 7
vert	3 6 9 17
vert de	6 5 8 13
vertig	-6 -6 -6 -6
vest	4 -7 -15 -7
vest et	-4 -4 -5 -4
vestier	27 11 0 2
vestier @he	10 5 4 3
vestier avec	7 5 3 3
vestier et	-4 -10 -10 -8
vet	21 -3 0 3
veteriner	-6 -10 -11 -7
veteriner @i	2 2 4 2
veteriner @me	2 -2 -4 -1
veteriner a	-6 -6 -6 -5
veteriner je	2 2 4 2
veteriner me	2 -2 -4 -1
veto	-5 0 3 0
veto @me	3 4 9 4
veto a	-3 -4 -4 1
veto me	3 4 9 4
veulant	1 10 2 1
veulant @deed	1 9 2 1
veulant @given	1 9 2 1
veulant @not	1 10 2 1
veulant pas	1 9 2 1
veut	2 2 -7 -13
veut @deed	-13 -10 -12 -12
veut @die	-4 -5 -4 -4
veut @given	-14 -6 -11 -11
veut @hide	-17 -21 -15 -16
veut @me	1 -6 -4 -4
veut @not	-15 -10 -12 -12
veut @told	-17 -21 -15 -16
veut dir	-17 -21 -15 -16
veut me	1 -6 -4 -4
veut pas	-15 -10 -12 -12
veut que	27 25 18 13
veut savoir	-1 6 1 1
veut toujour	-2 5 1 1
veut une	4 0 1 1
veux	29 16 4 17
veux @blood	1 1 2 7
veux @bore	-7 -1 -3 -3
veux @deed	-8 10 -4 -5
veux @despair	1 1 2 7
veux @die	12 -2 1 1
veux @given	-2 9 -1 -3
veux @goback	-1 5 2 13
veux @hide	15 2 3 0
veux @lure	-5 -5 -5 -5
veux @me	3 6 3 3
veux @not	16 21 7 8
veux @quit	2 3 3 14
veux @told	15 2 3 0
veux aret	1 1 2 7
veux chang	1 1 2 7
veux demand	-5 -5 -5 -5
veux dir	15 2 3 0
veux en	8 2 2 0
veux etre	-8 -7 -6 -7
veux fair	-7 -1 -3 -3
veux mour	6 1 2 1
veux pas	3 14 3 2
veux plus	15 8 4 7
veux que	8 0 1 -3
veux rentr	-1 4 1 3
veux retourn	4 4 4 14
viand	0 -1 19 2
viandr	15 7 6 13
vibr sur	1 1 4 2
vibrant	3 4 13 4
victoir	-7 -6 -8 -6
vid	-11 9 5 18
vid @hour	0 -2 1 6
vid @i	2 3 6 5
vid @lock	5 5 16 5
vid @me	2 13 4 8
vid cout	-4 -4 -5 -4
vid de	-7 -8 -12 -8
vid des	-4 -4 -7 -4
vid et	0 0 5 0
vid je	2 3 6 5
vid la	-2 -4 0 -3
vid le	2 4 9 1
vid les	-2 0 7 -1
vid mon	2 13 3 3
vid saniter	5 5 16 5
vid sous	-2 2 -4 -2
vidang	4 5 15 5
video	7 -2 -9 -6
video @boozeDrink	6 -2 1 1
video @deed	6 -2 1 1
video @lock	6 -2 1 1
video @sex	9 2 3 3
video de	1 8 -1 0
video porno	9 2 3 3
video sur	-4 -4 -4 -3
video tourn	6 -2 1 1
videos	7 6 14 6
vie	6 3 0 -2
vie @he	2 5 1 1
vie @i	7 2 3 6
vie @me	7 2 8 0
vie il	2 5 1 1
vie je	7 2 3 6
vieil	3 8 12 9
vieil @grab	3 4 8 4
vieil @heat	3 4 8 4
vieil @load	3 4 8 4
vieil @machine	3 3 8 3
vieil @photo	-1 5 -2 0
vieil @sexist	3 4 8 4
vieil fotos	-1 5 -2 0
vieil plac	3 4 8 4
vieles	-3 -4 -3 -3
vien	30 21 12 13
vien @deed	14 2 2 0
vien @given	14 2 2 0
vien @home	10 0 2 2
vien @hour	0 4 1 1
vien @not	14 2 2 0
vien chez	10 0 2 2
vien de	-1 6 1 1
vien pas	14 2 2 0
vient	21 16 8 11
vient @i	3 10 4 3
vient @not	4 3 1 1
vient dan	9 1 2 1
vient de	7 -1 0 0
vient je	3 10 4 3
vierg	12 -6 1 1
vierg et	8 -5 1 1
vietnamien	2 6 1 2
vieux	-15 -24 -4 -14
vieux @adult	1 -6 -4 -3
vieux @animal	-8 -9 -10 -4
vieux @serve	-3 -4 -4 1
vieux @shame	-3 -4 -4 1
vieux chat	-5 -5 -6 -5
vieux chien	-3 -4 -4 1
vieux masei	6 7 21 8
vieux monsieur	1 -6 -4 -3
vieux velo	-6 -7 -7 -6
vigil	-7 -15 -13 -11
vign	5 4 18 6
vign @i	3 3 10 4
vign je	3 3 10 4
vigneron	-3 6 -4 -1
vigneron @me	-2 5 -3 -1
vigneron me	-2 5 -3 -1
vil	-4 -6 3 -1
vil @i	1 1 5 1
vil avec	-5 -5 -8 -5
vil je	1 1 5 1
vilag	-8 -8 -9 -7
vin	-6 -7 6 -6
vin a	6 6 15 5
vin ce	-5 -6 -4 -5
vinegr	-1 4 -3 -1
vinegret	-6 -6 -9 -6
vinegret @shout	-6 -6 -9 -6
vinegret pour	-6 -6 -9 -6
vingt	-8 -3 23 0
vingt @alone	-6 -2 -4 -5
vingt @hour	2 1 9 1
vingt @past	-7 -9 -7 -7
vingt @to	0 0 3 6
vingt ans	-7 -9 -7 -7
vingt deux	-6 -2 -4 -5
vingt minut	-5 -5 -3 -2
violanc	-13 -13 -13 -12
violant	-2 -8 -1 -6
violant @i	-3 -4 -3 -3
violant je	-3 -4 -3 -3
violet	10 0 1 1
violon	-6 -7 -6 -5
vir	-6 -8 -7 -6
virgul	1 7 4 2
virtuel	-10 -11 -13 -10
vis	3 -15 -20 -11
vis @me	10 1 1 2
vis dan	0 5 1 1
vis et	-7 -6 -9 -6
vis le	7 2 3 3
vis les	5 1 3 1
vis mes	10 1 1 2
vis ne	-11 -7 -7 -7
vis par	-7 -6 -7 -5
visag	19 11 7 7
viseux	3 3 9 3
visit	-29 -27 -31 -25
visit de	-4 -3 -6 -4
visit des	-5 -7 -6 -5
visit du	0 7 -2 4
visit et	-4 -6 -4 -4
visit le	-10 -11 -12 -10
visiteur	-8 -8 -10 -8
vit	9 -9 -1 9
vit @i	0 -2 8 0
vit ariv	15 5 7 6
vit ce	-1 -1 4 -1
vit et	-3 -6 -3 0
vit je	0 -2 8 0
vites	-8 -5 2 -5
vites de	-11 -7 -7 -7
vitr	-19 -17 -7 -13
vitr @one	-3 -3 -4 -3
vitr avec	-5 -6 -6 -5
vitr ce	-3 -3 -4 -3
vitr de	5 5 10 5
vitr du	10 9 21 10
vitr on	-3 -3 -4 -3
vitrin	-32 -31 -36 -32
vitrin @deed	-7 -6 -9 -6
vitrin du	2 2 5 2
vitrin en	4 3 10 4
viv	-1 -5 -4 17
viv que	8 9 8 22
viv vandred	1 1 1 6
vivr	26 4 3 -5
vivr @race	4 0 1 0
vivr en	5 1 1 -1
vivr voil	4 0 1 0
vocabuler	-14 -16 -18 -14
vocabuler de	-7 -8 -8 -6
vocabuler du	-5 -5 -7 -5
vodc	2 11 3 3
voeux	-4 -4 -7 -4
voi	-1 -9 -9 -2
voi @deed	4 -2 0 -1
voi @despair	4 -1 0 1
voi @given	5 -2 3 0
voi @not	5 -1 4 1
voi la	-9 -12 -12 -10
voi le	-6 -5 -5 -5
voi pas	4 -2 0 -1
voiageur	-6 -6 -6 -5
voil	17 22 13 8
voil @me	-6 -5 4 5
voil ce	12 10 3 0
voil comant	6 14 4 4
voil le	2 6 2 2
voil ma	-5 -5 -5 -4
voil mon	-1 -1 9 10
voir	0 0 -14 -2
voir @he	-4 -4 -3 -3
voir @i	-11 -12 -10 -10
voir @me	12 9 4 4
voir avec	-6 -7 -5 -6
voir des	7 4 5 15
voir et	-6 -8 -6 -6
voir je	-11 -12 -10 -10
voir la	-8 -8 -11 -10
voir le	14 6 10 17
voir les	-7 -7 -6 -7
voir ma	3 6 1 2
voir mes	8 0 1 2
voir si	2 4 1 1
vois	12 16 10 27
vois @deed	4 3 3 11
vois @given	4 3 3 11
vois @not	4 3 3 11
vois ca	6 6 4 3
vois pas	4 3 3 11
voisin	-14 -8 -9 -12
voisin de	-9 -5 -8 -7
voit	-14 -12 -9 -18
voit @bore	-5 -5 -5 -7
voit @not	-6 -3 -5 -7
voit la	-4 -4 -5 -4
voit rien	-5 -5 -5 -7
voitur	0 8 1 -8
voitur @i	5 0 2 1
voitur @past	-5 -5 -6 -5
voitur au	3 4 9 4
voitur avant	-5 -5 -6 -5
voitur de	3 3 9 3
voitur du	6 9 2 3
voitur et	4 -2 -1 -1
voitur je	5 0 2 1
voitur sur	3 10 4 4
voix	-17 17 -15 -11
voix @i	0 5 1 1
voix @shout	-5 -5 -5 -4
voix dan	-6 -7 -6 -6
voix je	0 5 1 1
voix pour	-5 -5 -5 -4
voix qui	1 8 2 2
vol	-5 13 -3 -6
vol de	0 0 4 1
vol son	-6 -7 -6 -5
volcan	-6 -7 -7 -6
volet	7 11 18 8
voleur de	0 5 1 1
vom	9 10 2 1
vom @past	1 6 1 7
vom avant	1 6 1 7
vom le	6 3 1 -2
vont	-7 -7 -10 -6
vont @me	-3 -6 -5 -5
vont me	-3 -6 -5 -5
vos	-2 5 0 0
vosifer	3 9 3 3
voudr	33 6 12 25
voudr @me	13 1 2 0
voudr @quit	1 1 2 7
voudr just	9 6 5 13
voudr me	13 1 2 0
voul	-2 -21 -18 -3
voul @bore	3 -1 1 7
voul @deed	7 7 -2 4
voul @die	1 5 1 1
voul @given	1 3 -6 -6
voul @goback	5 0 1 2
voul @me	3 -5 -1 -1
voul @not	6 6 -2 -2
voul esai	-5 -6 -5 -5
voul fair	1 1 1 6
voul me	3 -5 -1 -1
voul pas	6 6 -2 -2
voul que	-3 -7 -5 -4
voul rentr	8 3 3 3
voul un	-7 -8 -6 -7
voulu	19 -16 -14 -12
voulu @deed	7 0 0 1
voulu @given	-8 -7 -7 -10
voulu @goback	-5 -6 -8 -7
voulu @hide	-1 -3 -5 -3
voulu @me	20 2 5 5
voulu me	20 2 5 5
voulu rest	-1 -3 -5 -3
vous	9 -2 2 -2
vous @hide	6 -2 -1 -2
vous a	2 0 11 2
vous avec	-5 -5 -7 -6
vous croi	8 -2 1 1
vous ne	8 1 2 0
vous plait	0 9 1 1
voyag	-6 -5 -2 -4
vrai	18 17 12 21
vrai @deed	1 0 1 4
vrai @he	-7 -9 -6 -6
vrai @i	-2 -6 -4 -5
vrai @lock	9 3 3 3
vrai @machine	3 3 9 3
vrai @mate	5 12 10 15
vrai @not	1 0 1 4
vrai @weapon	2 2 7 2
vrai je	-2 -6 -4 -5
vrai le	1 5 3 2
vrai pas	1 0 1 4
vu	13 14 -10 3
vu @me	16 25 12 11
vu de	-1 10 1 0
vu des	-1 -5 -4 -7
vu le	5 -6 -2 -4
vu mes	12 5 5 5
vu mon	5 21 7 6
vu que	6 15 9 21
vu sur	4 -1 0 1
vu un	9 -2 0 0
vu une	-7 -13 -15 -12
vue	-13 -14 -2 -6
vue du	-10 -10 -11 -8
want	7 1 1 2
want to	7 1 1 2
watsap	9 16 7 7
watsap de	6 7 4 4
wc	16 3 5 2
wc @he	8 -1 0 1
wec	10 2 -2 10
wec end	10 2 -2 10
wesh	1 2 3 4
whit	0 -1 6 0
whit spir	0 -1 6 0
wisi	-1 5 -1 0
x	3 3 7 3
y	4 -3 5 10
y @deed	-4 -1 -3 -4
y @given	-4 -4 0 -3
y @goback	1 12 5 21
y @hide	-5 -5 -4 -4
y @me	14 10 3 4
y @touch	-19 -16 -15 -16
y a	-27 -23 -28 -18
y ai	0 1 9 1
y ale	-1 4 1 0
y aler	4 9 8 25
y ariv	1 0 0 4
y avait	-3 -7 13 -5
y en	17 5 14 26
y etais	7 4 13 12
y fait	-3 -5 -4 -4
y me	3 12 3 2
y met	-7 -4 -6 -6
y pens	21 6 3 19
y rest	-4 -4 -3 -3
y retourn	0 6 -2 -5
y suis	1 -3 9 10
y touch	-20 -16 -19 -17
y va	8 3 2 2
y veil	-4 -6 -5 -5
yan	5 -1 2 0
yen	7 1 0 1
yen a	7 1 0 1
yeux	2 9 2 13
yeux @deed	-1 5 -2 -1
yeux au	1 6 2 1
yeux avec	5 -2 0 0
yeux de	6 2 1 2
yeux ouvert	-8 -9 -8 -8
yeux qui	5 4 11 12
z	-2 -2 4 -1
zen	-11 -12 -11 -13
zero	-11 -13 -16 -5
zero @price	-4 -4 -5 -4
zero @to	-5 -5 -6 -5
zomb	-4 -4 -6 3
zoo	-3 -4 -5 -3
`;
