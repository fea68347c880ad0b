/*
 * Learnt from the labelled sentences by tests/signals-learn.ts, never written by hand: of each cue, what it weighs
 * for N1, N2, N3 and N4 against nothing at all. `@kind` is what a word is about, `#rule` what a pattern found, `^` the opening of a sentence.
 */
export const SCALE = 12;
export const WEIGHTS = `
#N1	71 -4 5 8
#N2	13 62 0 13
#N3	23 21 77 20
#N4	8 15 6 66
#alcohol	-18 53 -22 -1
#animals	-6 11 50 12
#assault	64 -6 6 9
#bar	17 36 47 18
#biological	30 19 35 11
#boredom	3 20 12 67
#chemicals	14 8 57 13
#confined-space	3 3 30 5
#dangerous-machine	12 14 52 10
#day-of-rest	8 10 29 3
#demolition	11 5 19 6
#discrimination	5 42 8 13
#distress	15 17 1 38
#drugs	12 71 5 14
#early-or-late	16 15 50 15
#electricity	7 8 48 10
#fear	7 48 0 13
#heavy-load	16 12 48 27
#height	-4 1 38 1
#humiliation	18 65 2 12
#in-charge	11 2 48 5
#injury	35 17 52 12
#insults	-2 63 8 9
#lifting-machine	3 -4 28 1
#locked-up	28 -10 -10 7
#long-day	10 10 38 7
#molten-metal	7 7 26 7
#no-break	-1 2 7 13
#none	-23 -20 -20 -16
#optical-radiation	9 5 28 7
#pressure-vessel	11 7 21 9
#protection	9 9 48 11
#radiation	7 7 19 7
#running-machine	4 4 12 5
#scaffold	10 10 28 11
#secret	4 31 0 4
#self-harm	94 1 14 -6
#sexism	3 27 -12 -7
#sexual-violence	77 10 15 20
#temperature	18 8 48 7
#threat	38 -25 -15 -7
#tractor	7 6 22 7
#tree-work	7 7 21 8
#unease	10 11 2 63
#unsuitable-contact	42 11 1 -1
#vibration	5 5 18 6
*	-36 -29 -19 -35
0	-6 -14 -11 -12
1	-1 1 -3 7
10	-30 -16 -28 -17
10 @deep	-6 -7 -6 -5
10 @demolish	-6 -7 -6 -5
10 @hour	2 7 -3 -1
10 @not	-4 -5 -6 -5
10 @to	3 3 9 3
10 h	-3 2 -13 -5
10 min	-6 -7 -6 -5
10h	3 1 11 12
10h et	4 4 4 14
11	4 10 26 6
11 novanbr	14 13 37 13
12	-36 -34 -37 -25
12 @hit	-4 -4 -6 -4
12 @hour	3 3 9 3
12 @load	-6 -6 -8 -6
12 @looks	-6 -6 -8 -6
12 @me	2 2 7 2
12 a	1 1 3 6
12 bac	-6 -7 -12 -6
12 cilos	-6 -6 -8 -6
12 h	3 3 9 3
12 me	2 2 7 2
12 projecteur	-5 -5 -8 -5
12 rou	-4 -4 -6 -4
12h	3 1 12 2
12h puis	3 1 12 2
13	-2 -3 8 -2
13 @hour	1 0 12 1
13 h	1 0 12 1
13h	9 7 26 7
14	9 0 6 -2
14 @hour	-6 -6 1 -5
14 h	-6 -6 1 -5
15	12 -8 17 -2
15 @hour	2 0 7 -1
15 @past	10 -8 -1 -2
15 ans	10 -8 -1 -2
15 h	6 4 13 5
15h30	-5 -5 0 -7
16	-7 -13 -13 -12
16 @hour	-13 -20 -27 -18
16 h	-13 -20 -27 -18
16h	-13 -15 -20 -15
16h avec	-8 -8 -13 -8
17	12 -5 0 -4
17 @hour	16 -1 5 -1
17 h	20 3 8 4
170	8 8 19 8
17h	-11 -10 -14 -15
18	1 -6 0 1
18 @hour	11 4 4 11
18 @past	-6 -5 1 -4
18 ans	-6 -5 1 -4
18 h	11 4 4 11
18h	9 8 26 11
19	7 9 20 8
19 @hour	7 9 20 8
19 h	7 9 20 8
1998	-8 -8 -6 -6
19h	-1 1 14 10
19h avec	6 5 15 6
19h parc	-8 -6 -3 -7
1er	7 7 17 7
2 @load	-7 -7 -12 -7
2 @me	4 2 8 3
2 a	1 1 0 7
2 kg	-7 -7 -12 -7
2 me	4 2 8 3
20	4 -3 9 -1
20 @hour	-7 -6 -5 -7
20 h	-7 -6 -5 -7
200	6 5 16 6
2003	-5 -6 -9 -5
21	4 4 16 4
214	-2 -2 -5 6
21h	-1 -1 6 -3
22	2 -3 9 -1
22 @hour	3 4 15 4
22 h	3 4 15 4
22h	6 6 16 5
23	5 0 7 2
23 @hour	5 0 7 2
23 h	5 0 7 2
230	5 5 12 5
23h	3 3 10 2
25	5 5 13 5
25 @load	5 5 13 5
25 @looks	4 4 10 4
25 cilos	4 4 10 4
2h	5 5 14 5
2h du	5 5 12 5
3	-14 -9 3 -3
3 @hour	0 -3 5 4
3 @me	2 2 7 3
3 h	3 2 10 10
3 me	2 2 7 3
30	9 -6 19 0
30 @i	5 0 6 2
30 au	3 3 9 3
30 je	5 0 6 2
300	-6 -7 -8 -6
312	-6 -6 -7 -4
38	7 7 23 11
39	5 5 16 3
39 @bore	5 5 16 3
39 @hour	5 5 16 3
39 @price	5 5 16 3
39 @to	5 5 16 3
39 heur	5 5 16 3
3d	-9 -8 -10 -9
3h	6 5 15 5
4	3 -5 18 14
4 @hour	7 6 23 7
4 h	6 6 19 7
40	8 4 15 5
400	-7 -7 -5 -7
400 @despair	-6 -6 -10 -6
400 @not	-6 -6 -10 -6
400 @to	-6 -6 -10 -6
400 person	-6 -6 -10 -6
45	4 16 16 7
45 @past	2 13 5 4
45 ans	2 13 5 4
5	-9 -10 0 -4
5 @hour	5 3 16 7
5 h	3 2 13 2
50	24 0 13 6
50 @lure	15 3 14 7
50 euros	15 3 14 7
500	8 9 18 9
5h	6 5 18 6
6	6 6 15 16
6 @hour	7 6 9 19
6 jour	3 3 1 16
60	-6 -6 -9 -7
7	-17 -13 -11 -12
7 @hour	-11 -6 -1 -6
7 h	-7 -2 4 -2
7h	1 0 15 -1
7h @i	-5 -5 -8 -5
7h je	-5 -5 -8 -5
8	6 4 41 5
8 @hour	1 0 18 0
8 h	5 4 25 4
8 mai	4 4 15 5
80	-10 -10 -14 -10
8h	15 14 44 14
8h a	9 8 27 10
8h30	-14 -12 -17 -13
9	-13 -10 -6 -18
9 @hour	-9 -6 -1 -14
9 h	-7 -3 -4 -9
98	-5 -5 -6 -5
9h	-19 -17 -20 -17
@adult	8 12 -2 -3
@alone	12 7 5 3
@animal	-15 -14 -3 -8
@blade	4 -10 16 -9
@blood	2 -7 14 -5
@blow	14 -9 -3 -7
@body	24 8 13 7
@booze	-6 5 3 -4
@boozeDrink	2 8 1 -6
@bore	9 1 0 14
@chem	-3 -5 19 -8
@client	-10 -1 -5 3
@cloth	30 29 6 0
@cry	7 19 0 12
@deed	1 0 6 -1
@deep	3 9 14 5
@demolish	-3 -2 7 -6
@despair	13 9 2 21
@die	2 -15 -14 -7
@disabled	3 40 5 -6
@drug	-11 17 -2 -11
@drunk	-6 6 -2 -6
@exclude	0 4 -7 4
@fear	8 14 -3 8
@fiction	-15 -21 -22 -18
@gear	-3 -7 22 -11
@goback	3 -2 -4 7
@grab	14 -1 11 1
@he	7 11 -6 -3
@heat	-1 -1 12 -3
@height	-5 -1 5 -5
@hide	-5 1 -15 -6
@hit	21 -16 -4 -7
@home	9 2 -8 -1
@hour	5 7 10 10
@hurt	12 1 7 2
@i	3 1 4 6
@insult	-2 23 5 7
@intimate	41 27 20 20
@joke	-11 -10 -31 -25
@kin	11 -6 -13 -4
@kind	-16 -21 -17 -22
@lgbt	-2 30 -5 -8
@load	6 7 13 1
@lock	5 -1 0 -3
@looks	14 19 11 6
@love	5 6 -2 -1
@lure	7 4 -9 -1
@machine	-7 -8 25 -4
@mate	10 17 -5 -1
@me	13 14 7 13
@means	7 -5 7 -4
@mock	1 11 -17 -11
@not	11 10 0 15
@nude	33 1 19 13
@one	-18 -13 -13 -12
@past	-9 -12 -14 -11
@photo	5 11 -14 1
@power	5 2 11 -1
@pressure	-10 4 27 -5
@price	-2 -4 -10 -4
@quit	11 6 0 15
@race	2 32 0 3
@rays	-18 -11 2 -17
@sad	2 9 4 29
@see	-11 -12 -27 -15
@selfharm	27 6 6 -1
@serve	13 21 15 9
@serveBar	1 12 6 3
@sex	25 -13 0 -3
@sexist	2 -1 -11 -7
@shame	-3 12 1 3
@shout	5 7 3 -1
@smoke	12 29 22 -3
@stop	11 -6 7 2
@strip	30 5 17 -1
@threat	1 -5 -7 -6
@throw	23 8 6 8
@tired	-3 -13 -7 5
@told	6 16 -2 0
@touch	22 -6 0 0
@trade	-35 -29 -40 -28
@vehicle	-3 1 17 0
@weak	5 6 -3 6
@weapon	22 -8 15 0
@wound	6 -6 10 -5
^ 5h	2 3 9 3
^ @adult	-2 -3 -1 -11
^ @alone	25 19 4 14
^ @blade	14 10 31 11
^ @blow	-16 -15 -13 -3
^ @body	-16 -7 -2 -12
^ @booze	-1 5 6 -1
^ @boozeDrink	-6 2 -7 -6
^ @bore	-4 -2 1 24
^ @charge	-15 -22 -6 -17
^ @chem	1 2 39 5
^ @client	2 2 1 9
^ @cry	0 10 2 1
^ @deed	-1 -11 27 -10
^ @demolish	0 0 9 1
^ @despair	6 10 9 16
^ @die	17 12 25 2
^ @disabled	5 11 8 6
^ @drug	3 19 2 4
^ @drunk	-7 -10 6 -5
^ @exclude	6 27 3 10
^ @fear	-11 -5 0 -5
^ @fiction	-13 -4 -13 -10
^ @gear	2 1 20 3
^ @given	16 12 18 12
^ @goback	-12 -1 -21 -14
^ @grab	7 -11 -12 -6
^ @he	14 19 -5 3
^ @heat	12 19 39 15
^ @height	3 3 12 6
^ @hide	-28 -37 -22 -27
^ @hit	2 -8 0 6
^ @home	21 9 -4 -8
^ @hour	3 -13 30 1
^ @hurt	-4 7 10 -3
^ @i	-5 -8 -5 2
^ @insult	1 35 10 4
^ @intimate	10 10 22 21
^ @joke	2 12 1 1
^ @kin	27 4 1 3
^ @kind	-17 -13 -15 -10
^ @lgbt	-7 3 -4 -4
^ @load	1 6 29 1
^ @lock	29 12 6 10
^ @looks	3 12 12 0
^ @love	-1 5 6 -6
^ @lure	0 6 -2 -2
^ @machine	18 10 65 16
^ @means	13 6 33 13
^ @mock	16 11 7 5
^ @not	-20 -27 -14 -16
^ @nude	5 -6 0 -6
^ @past	-14 -17 -1 -12
^ @power	11 5 13 5
^ @price	9 -4 -1 7
^ @quit	-2 -3 5 23
^ @race	9 8 -7 0
^ @sad	6 3 12 20
^ @see	-13 -17 -24 -17
^ @selfharm	7 0 11 2
^ @serve	-8 8 -2 -5
^ @serveBar	-4 -4 -9 -5
^ @sex	9 2 6 4
^ @shame	3 22 17 11
^ @shout	33 25 10 13
^ @smoke	4 7 9 4
^ @stop	9 7 -5 0
^ @strip	14 0 3 4
^ @threat	2 -2 16 -2
^ @throw	15 -6 10 3
^ @tired	-7 -12 -12 7
^ @to	-6 -9 -11 -6
^ @told	-14 -13 1 -12
^ @touch	-1 3 17 4
^ @trade	-11 -11 -14 -10
^ @vehicle	5 8 38 7
^ @weak	-15 -5 4 -2
^ @weapon	30 6 6 8
^ @wound	13 4 50 10
^ a	1 2 -12 -8
^ acuel	-18 -19 -26 -17
^ alor	-9 -7 -9 -9
^ anbalag	-5 -6 -6 -5
^ anboch	7 6 18 7
^ anferm	12 1 1 2
^ anfourn	5 5 12 5
^ apre	7 3 -2 7
^ ariv	6 6 21 6
^ ascip	15 5 3 4
^ asis	13 13 17 28
^ au	-12 -14 -13 -11
^ aucun	-9 -10 -3 0
^ aux	4 -4 -8 -4
^ avant	-8 -8 -12 -8
^ avec	-6 -15 0 -10
^ bagar	1 7 2 2
^ balai	-8 -8 -11 -7
^ bien	-5 -6 -7 -6
^ bilan	12 4 4 4
^ bizar	2 14 3 2
^ bizutag	8 -4 -1 0
^ bof	11 10 10 29
^ bon	-1 0 -7 -7
^ boucl	8 -1 1 1
^ boul	-5 -12 -4 2
^ bracag	10 2 0 3
^ ca	-48 -33 -46 -23
^ cand	16 58 16 21
^ catr	1 -1 -3 12
^ ce	21 18 4 16
^ cel	-15 -22 -15 -16
^ cet	-3 -7 -12 -15
^ cevin	6 1 -1 1
^ chac	22 6 8 23
^ chalumo	3 4 10 4
^ chang	-7 -6 -6 -6
^ chez	-4 3 -8 -15
^ chut	-9 -10 -8 -8
^ cinq	3 2 9 3
^ cir	4 13 3 5
^ clac	3 4 4 14
^ cloueur	2 2 6 2
^ coinc	13 3 0 3
^ com	-3 8 15 5
^ comant	-5 -5 -7 -5
^ compt	-1 0 5 9
^ con	7 15 9 7
^ contant	5 5 14 6
^ contrer	-9 -9 -8 -10
^ coupur	7 2 2 2
^ crev	-7 -7 -8 -8
^ cut	8 3 7 4
^ dan	-33 -41 -30 -33
^ de	-5 -11 1 -13
^ debouch	4 3 13 5
^ debout	-6 -10 9 -6
^ decoup	4 4 8 4
^ decoupag	1 0 5 1
^ decu	4 4 3 11
^ degresag	-7 -7 -9 -6
^ demen	-26 -19 -29 -26
^ demenag	0 1 8 1
^ demonstr	-8 -7 -12 -7
^ demontag	2 2 6 2
^ depuis	6 31 10 20
^ derier	-8 -7 -10 -7
^ des	10 26 10 7
^ desandu	1 1 7 2
^ deserbag	-7 -7 -10 -6
^ desinfect	2 3 6 2
^ deux	20 26 -1 14
^ dev	12 24 8 8
^ dir	-8 -10 -9 -9
^ distribu	-10 -11 -15 -10
^ dix	5 7 15 3
^ domag	3 6 3 8
^ du	-13 -10 -12 -10
^ echard	4 5 15 6
^ el	7 16 3 5
^ ele	1 3 -20 -20
^ en	-19 -31 -16 -30
^ encor	24 38 13 52
^ enfin	0 -3 0 7
^ entre	4 3 9 9
^ epluchag	-6 -6 -8 -6
^ esai	4 3 11 4
^ est	4 -4 -4 11
^ et	-4 -14 -14 -13
^ etiset	-7 -8 -10 -7
^ fair	-6 -6 -4 -5
^ fais	0 6 1 1
^ fatigu	-7 -7 -8 -6
^ final	-7 -7 -8 -10
^ format	-4 -4 -6 -4
^ fotocop	-10 -10 -16 -10
^ four	-8 -8 -10 -7
^ franch	13 3 4 8
^ grav	-6 -5 -7 -5
^ gros	-17 -19 -26 -12
^ hi	14 2 -1 1
^ hoy	-6 -7 -8 -7
^ i	6 9 4 16
^ ici	8 4 -5 -10
^ il	20 16 -6 -3
^ ils	9 35 7 36
^ imposibl	-14 -14 -14 -22
^ interd	-7 -1 -9 -6
^ interdict	-2 6 -3 -2
^ invanter	-14 -16 -16 -15
^ jam	-8 -7 -8 3
^ javel	2 2 7 2
^ je	-5 -8 -5 2
^ jol	0 0 7 1
^ journ	12 4 20 17
^ just	10 6 4 4
^ la	-37 -34 -33 -31
^ lavag	6 5 18 6
^ le	-26 -28 -33 -28
^ lectur	-7 -7 -9 -7
^ les	-36 -28 -35 -33
^ livreson	-19 -20 -25 -18
^ loin	-8 -7 -4 -2
^ long	-5 -5 -6 -5
^ lui	1 20 6 4
^ lund	-15 -15 -11 -19
^ ma	-16 9 -10 -10
^ mademoisel	4 14 5 5
^ mais	20 16 9 8
^ maitr	-6 -7 -5 -5
^ maman	8 1 -2 0
^ mandolin	2 3 9 3
^ march	10 20 17 10
^ math	-5 -2 -6 -4
^ matin	15 1 0 2
^ me	-1 14 3 -4
^ meleur	-5 -5 -6 -5
^ mem	9 20 5 16
^ menag	-7 -7 -9 -6
^ menten	-2 -7 -6 -2
^ mercred	4 7 2 10
^ mes	15 21 28 33
^ mesur	-8 -7 -9 -7
^ mi	8 6 2 3
^ mid	-3 -7 -3 -4
^ mis	9 10 2 4
^ mme	-11 -9 -8 -8
^ moi	-4 -10 3 -2
^ mon	-1 -10 -18 -2
^ monsieur	2 -9 -9 -7
^ mont	-6 -8 -1 -6
^ motif	10 1 -3 2
^ motoculteur	4 4 11 5
^ mour	19 4 2 0
^ my	9 5 2 2
^ ne	-15 -11 -17 -26
^ netoi	-8 -9 -6 -7
^ netoieur	-3 1 6 1
^ neuf	4 4 12 4
^ ni	-3 -6 -5 -6
^ non	-19 -23 -28 -21
^ normal	-8 -7 -10 -7
^ nous	-11 -11 -15 -10
^ nouvel	-8 -8 -9 -9
^ nuit	-8 -9 -7 -8
^ oblig	3 13 3 3
^ ojourd	3 0 8 -6
^ pap	18 5 4 5
^ parel	-8 -8 -11 -3
^ parl	-12 -17 -12 -13
^ partout	0 6 1 1
^ pas	-5 -11 -3 -19
^ paus	2 3 -12 -5
^ pend	4 -5 -8 -3
^ person	8 3 6 8
^ pes	-10 -8 -12 -9
^ pet	-3 -4 8 -2
^ petit	5 3 11 3
^ peut	-9 -8 -7 -7
^ pleur	1 9 2 1
^ plus	-10 -6 -5 -7
^ ponseux	3 2 8 3
^ pont	0 1 6 1
^ port	-9 -9 -13 -10
^ pos	6 7 22 8
^ pot	1 3 6 2
^ pour	32 12 3 5
^ pous	22 4 1 6
^ pousier	2 2 7 2
^ prepar	3 4 13 4
^ pris	12 2 9 4
^ puis	-1 -1 6 -1
^ que	-22 -25 -22 -20
^ qui	-6 -7 -7 -5
^ rang	-22 -21 -22 -19
^ ras	-7 -9 -9 -8
^ reglag	-5 -6 -7 -5
^ rend	2 0 11 2
^ resept	-6 -7 -12 -6
^ rest	-11 -13 -14 -13
^ reten	-7 -9 -8 -7
^ reunion	-9 -10 -14 -9
^ revel	3 3 12 3
^ rien	-14 -10 -4 2
^ sac	4 3 11 4
^ sal	5 16 4 5
^ samed	4 4 14 3
^ san	-5 -10 -11 -11
^ sandwich	-12 -14 -15 -12
^ sci	0 2 10 3
^ selon	15 11 6 6
^ ser	2 8 1 4
^ servic	4 4 12 4
^ ses	12 4 4 4
^ seul	13 5 10 10
^ si	22 -2 1 11
^ simul	-6 -7 -7 -6
^ sinon	6 5 3 3
^ sinser	2 4 3 8
^ sous	-9 -11 -9 -9
^ stag	-2 -6 -4 8
^ sup	10 12 7 6
^ sur	18 -3 3 4
^ tail	3 3 15 4
^ tap	-7 -6 -5 -5
^ tart	-4 -4 -7 -4
^ te	13 31 8 9
^ thei	2 7 2 2
^ toi	12 14 7 7
^ tomb	7 8 23 8
^ tondeux	5 4 11 5
^ toujour	12 3 4 16
^ tourn	3 11 3 4
^ tous	18 27 14 22
^ tout	13 26 12 30
^ trait	3 6 14 5
^ trancheux	3 2 8 3
^ trent	7 10 11 2
^ tri	1 1 0 8
^ tro	-6 -10 -7 -6
^ troncon	-5 -5 -6 -5
^ trop	-1 1 7 9
^ trouv	0 -5 -7 -4
^ tu	-6 6 -8 -9
^ tuteur	5 4 -4 -6
^ un	1 -10 -22 -13
^ une	-20 -24 -19 4
^ vendu	6 4 19 7
^ vent	-10 -13 -6 -10
^ vid	2 2 7 6
^ vingt	2 7 10 3
^ visit	-12 -13 -14 -12
^ viv	7 7 5 26
^ voil	17 17 4 7
^ vous	6 3 2 8
^ y	34 39 21 23
^ zero	-8 -9 -10 -6
a 10	-5 -8 -12 -7
a 10h	2 2 1 9
a 13	3 2 11 2
a 14	-5 -9 -5 -8
a 15	4 4 12 3
a 15h30	-5 -5 0 -7
a 16	-15 -15 -22 -15
a 17	20 3 8 4
a 170	8 8 19 8
a 17h	-5 -2 -7 -9
a 18	1 0 6 1
a 19	5 7 12 5
a 19h	-1 1 14 10
a 2	-7 -4 -3 -4
a 20	-4 -3 7 -3
a 21	4 4 16 4
a 214	4 4 3 10
a 21h	-1 -1 6 -3
a 22	-2 -1 9 -1
a 23	5 0 7 2
a 23h	3 3 10 2
a 3	-7 -8 -8 0
a 4	6 5 19 5
a 5	3 1 15 2
a 5h	4 3 10 4
a 7	-14 -10 -11 -10
a 7h	-8 -8 -11 -9
a 8	-8 -9 -2 -9
a 8h30	-5 -5 -8 -5
a 9	-16 -17 -19 -17
a 9h	-13 -13 -14 -11
a @alone	8 1 -7 -6
a @animal	-11 -10 -11 -9
a @blood	-8 -21 -22 -13
a @blow	-9 -12 -11 -15
a @body	5 16 10 6
a @boozeDrink	16 10 11 -3
a @bore	-9 -5 -16 18
a @charge	10 0 1 0
a @chem	22 27 33 16
a @cloth	8 21 8 8
a @cry	-25 -26 -20 -22
a @deed	8 1 7 -1
a @deep	4 -7 -10 9
a @demolish	20 -7 2 8
a @despair	-8 -32 -19 -13
a @die	-24 -17 -22 -18
a @exclude	-23 -18 -13 -8
a @fear	-19 -35 -25 -22
a @fiction	-3 -4 -9 -12
a @gear	10 14 10 7
a @given	-6 -6 4 -8
a @goback	-12 -14 -10 -7
a @grab	39 -10 1 4
a @heat	11 11 12 4
a @height	-4 -2 -8 -4
a @hide	-24 -38 -25 -15
a @hit	24 -8 -2 -7
a @hour	-8 -1 19 -4
a @hurt	-4 -11 -3 -2
a @insult	32 13 13 14
a @intimate	10 17 -4 0
a @joke	-12 -7 -8 -8
a @kind	-18 -21 -14 -19
a @lgbt	-8 -7 -6 -6
a @load	35 20 36 17
a @lock	42 11 18 11
a @looks	36 13 29 18
a @love	1 -12 1 -7
a @lure	24 13 4 4
a @mate	-7 0 -3 -6
a @me	16 2 13 30
a @means	3 5 13 3
a @mock	-21 0 -17 -17
a @not	-3 -10 -6 14
a @nude	6 7 3 3
a @photo	-5 -9 -9 -8
a @power	-3 -6 -7 -10
a @pressure	1 2 8 2
a @price	-8 -17 -10 -8
a @quit	-12 -2 -3 -11
a @race	8 12 7 2
a @sad	3 0 1 6
a @see	-29 -38 -38 -32
a @selfharm	-2 -7 -3 -7
a @serve	23 25 5 14
a @serveBar	-3 -9 -3 -5
a @sex	2 -4 7 -2
a @sexist	-6 0 -15 -5
a @shame	-12 10 -18 -10
a @shout	-7 19 -4 16
a @smoke	-3 -19 -6 -10
a @stop	8 -4 25 -3
a @strip	10 -3 -1 2
a @threat	-4 -11 -2 -8
a @throw	26 2 -12 1
a @tired	3 -9 -2 4
a @told	-3 5 -8 -8
a @touch	29 8 2 1
a @trade	11 19 8 7
a @vehicle	16 3 5 10
a @weapon	7 -9 -10 -7
a @wound	19 4 10 -1
a acus	0 6 1 1
a ajout	0 12 2 3
a anferm	8 2 1 2
a angeul	2 8 2 5
a antandu	2 6 2 2
a anul	-9 -9 -10 -9
a apel	-9 -8 -9 -8
a apris	-20 -25 -7 -20
a arach	5 5 17 6
a asez	18 6 6 6
a asperg	11 -2 -1 2
a atandr	-1 0 2 13
a atandu	-2 -7 -5 -4
a atrap	18 3 4 5
a autr	-8 -8 -6 -5
a badg	-4 -4 -6 -4
a bais	7 -5 -1 0
a balanc	13 0 5 10
a band	7 7 19 8
a batu	-13 -8 -9 -8
a bien	-5 -7 1 -5
a bloc	9 0 2 1
a bocoup	-10 -12 -10 -11
a boir	11 -4 -1 0
a bois	8 8 20 8
a bombard	14 2 1 3
a boucl	9 1 1 2
a bouscul	1 15 4 4
a bout	5 6 8 20
a brul	-7 -5 1 -3
a bu	2 7 0 2
a ca	7 24 17 14
a caf	-1 10 -2 7
a calif	3 9 3 3
a cand	-6 -8 -8 -6
a cares	9 2 0 2
a cas	3 0 10 3
a catorz	3 -6 3 -2
a catr	-11 -1 -10 -9
a caus	-2 24 -2 -4
a ce	1 -20 -17 -6
a cel	4 7 3 2
a celc	18 8 6 5
a chac	23 30 4 2
a chang	-14 -15 -18 -13
a charg	5 3 9 4
a cherch	-6 -6 -6 -6
a choc	4 3 13 5
a chois	-9 -10 -12 -10
a cle	7 -10 -12 -6
a clef	9 1 3 3
a clous	8 0 1 2
a coi	3 -8 -7 -8
a coinc	9 2 2 3
a col	13 14 13 8
a colon	3 3 11 3
a comanc	-5 -6 -4 -4
a compt	2 6 5 11
a conf	19 5 36 12
a confisc	12 -2 2 1
a consel	1 13 2 2
a continu	0 -6 0 -3
a corig	-26 -19 -16 -17
a cot	6 14 14 12
a coz	3 13 2 2
a crac	-13 -20 -13 -13
a crach	7 -9 -5 -4
a cre	2 10 3 3
a crev	-7 -5 -6 -5
a cri	-11 0 -5 10
a de	-1 8 3 5
a dechir	4 12 5 5
a decid	3 11 4 4
a decor	1 7 1 1
a defandu	0 0 -2 9
a defonc	-8 -7 -8 -6
a demand	12 28 19 6
a demont	11 11 25 11
a des	2 6 -4 -3
a desin	-6 -5 -7 -5
a desinfect	2 2 7 3
a dir	-4 -8 -5 4
a dit	-2 10 -8 -9
a dix	-16 -9 -12 -15
a don	-12 -11 -2 -4
a dorm	-7 -7 -6 -6
a douz	3 3 6 3
a du	1 16 1 2
a dur	10 5 14 6
a ecrir	7 0 1 -1
a ecrit	-4 -14 -9 -9
a encor	6 1 1 1
a enlev	1 5 1 8
a envoi	-3 -2 8 -4
a esai	8 2 4 3
a ete	-3 -3 -6 -8
a etrangl	11 2 3 3
a eu	-22 -21 -14 -13
a explic	-31 -35 -36 -32
a explos	-9 -3 -8 -7
a fail	-2 11 5 3
a fair	-2 5 -7 7
a fait	-2 0 -6 -1
a felisit	-15 -18 -8 -12
a ferm	8 -3 -2 0
a fil	1 7 4 1
a fin	12 15 17 14
a fondu	-6 -9 -6 -6
a forc	18 -6 3 0
a frap	4 -6 -7 -5
a fum	-10 -12 -13 -10
a gagn	-6 -5 -7 -5
a gant	8 12 5 6
a gard	-1 -11 -11 -8
a gauch	-8 -7 -6 -6
a genoux	18 20 3 8
a gicl	3 3 9 3
a gifl	28 8 9 9
a glis	12 14 9 6
a gout	-13 -19 -12 -12
a grat	10 9 25 10
a grif	-2 -5 -10 -4
a haus	-7 -9 -6 -7
a haut	8 21 8 8
a huit	1 0 6 1
a huitr	2 3 9 3
a hurl	-7 7 -4 2
a insand	3 12 4 4
a insist	5 6 -1 2
a interd	-7 -11 -12 -10
a invant	-8 -6 -5 -6
a invit	4 2 3 8
a jam	-1 -8 -4 8
a janbon	7 5 18 6
a jet	15 6 -1 11
a jou	-14 -12 -13 -11
a jour	-6 -6 -9 -6
a just	-16 -20 -15 -16
a la	8 9 28 6
a lais	-13 -15 21 -9
a lanc	-11 -2 -14 -11
a lav	14 6 14 8
a le	-16 -8 -12 -3
a les	-5 -5 -7 -5
a leur	-9 -6 -11 -12
a lev	5 3 9 4
a limog	1 7 2 2
a lir	0 6 -6 -3
a lis	2 2 8 2
a lisi	2 3 6 2
a livr	4 10 6 5
a ma	-6 -13 0 9
a main	5 10 9 5
a mamadou	3 13 4 3
a mang	10 3 6 0
a me	26 5 8 21
a mem	11 8 9 17
a menac	6 13 2 2
a mes	-8 -2 -10 -2
a mid	-20 -6 -23 -8
a minuit	10 1 9 3
a mis	-5 -6 -16 -17
a mitrel	-5 -6 -5 -5
a moi	3 6 22 16
a moit	7 4 6 4
a mon	15 9 3 9
a mont	5 10 12 5
a montr	-15 -23 -21 -21
a mordu	4 5 20 6
a mort	-6 -3 -4 -1
a ne	13 13 11 7
a neuf	-7 -8 -10 -8
a nivo	7 -2 0 -1
a oblig	3 6 2 2
a ofert	-3 12 -4 -1
a otoris	2 1 5 2
a oubl	5 5 5 17
a ouvert	2 -4 -15 -8
a ouvr	6 0 2 0
a pain	4 5 11 5
a parl	-26 -32 -25 -14
a part	-14 -4 -10 -11
a pas	-1 -12 3 -1
a pein	9 13 8 19
a perdu	-9 -17 -17 -12
a pet	6 -1 0 5
a peur	-6 -11 -8 -7
a pic	-9 -9 -7 -8
a pied	-14 -14 -21 -14
a pinc	6 6 0 2
a pleur	-12 -15 -11 -12
a plong	7 1 2 2
a plus	-4 -5 -5 9
a point	11 -2 -6 0
a port	10 8 20 8
a pos	17 9 1 5
a post	0 11 2 3
a pous	12 19 5 6
a prepar	-14 -14 -21 -14
a presant	-12 -13 -14 -11
a presc	-8 -6 -1 -8
a pret	-13 -12 1 -10
a prevenu	11 14 6 6
a pris	-4 -14 -12 -12
a prom	3 -8 -3 -3
a propos	5 2 -12 -7
a que	8 14 19 8
a racont	-19 -13 -16 -16
a racroch	7 8 9 29
a ral	-8 -8 -7 -3
a rang	1 4 6 1
a rapel	-13 -14 -11 -11
a recomant	10 3 2 3
a reconetr	-5 -4 -7 -5
a recu	-14 -15 -17 -13
a ref	-6 -2 -8 -4
a refer	-1 -2 0 7
a refus	-5 -1 -10 -5
a regard	2 -8 -6 11
a regl	-11 -8 -8 -8
a rejoint	11 1 3 3
a remerc	-11 -10 -10 -8
a remont	-7 0 -10 -5
a repas	12 4 6 5
a repet	6 -2 -1 0
a replac	8 2 1 2
a repondu	-10 -12 -11 -5
a repr	-21 -21 -18 -17
a reproch	6 7 6 25
a reson	-13 -15 -11 -11
a retir	2 3 11 3
a retrouv	2 8 2 3
a revel	-6 -6 -5 -6
a ri	3 15 5 3
a rien	-1 9 -4 8
a rigol	-12 -7 -8 -8
a rinc	5 5 16 6
a roul	11 1 14 6
a ruban	7 6 18 7
a saign	14 4 10 6
a sanglot	0 8 1 1
a saut	3 2 16 3
a scotch	-7 -9 -9 -10
a secou	7 0 1 1
a seiz	-7 -8 -10 -4
a sem	3 2 6 3
a separ	-11 -10 -11 -9
a ser	-12 -13 -12 -11
a serv	-6 -4 -6 -6
a ses	-1 21 -1 -4
a sign	-9 -11 -7 -7
a soign	-8 -9 -10 -9
a sort	13 16 25 11
a soud	6 5 5 2
a sour	-10 -11 -13 -9
a suiv	11 -2 2 2
a surnom	-8 -9 -7 -8
a ta	3 11 3 4
a tabac	-4 -9 -8 -6
a tabl	11 25 26 21
a tap	-12 -9 -4 -8
a te	-6 11 -2 -1
a ten	-10 -7 -12 -7
a tendu	-9 8 -6 -3
a tenu	5 -2 -1 -1
a tes	5 7 3 2
a test	-7 -7 -11 -7
a tir	27 -5 1 12
a ton	15 6 4 4
a touch	-10 -17 -12 -12
a toujour	-6 0 -5 -6
a tour	6 10 10 6
a tous	-15 -10 -14 -12
a tout	-12 0 -13 -4
a trait	-6 -2 -2 4
a traver	-14 -12 -15 -13
a tri	-11 -11 -14 -10
a trois	2 6 -2 -2
a tue	-16 -16 -17 -14
a un	8 4 6 4
a une	-14 -15 -20 -24
a vendr	5 13 11 6
a verif	-8 -8 -8 -7
a verouil	7 -2 -1 1
a vers	-2 6 3 1
a vingt	-8 -6 -7 -8
a voir	-13 -14 -12 -14
a voulu	23 -4 0 -3
a vu	8 0 1 1
a vue	0 -1 0 8
a zero	-2 -6 -3 5
abandon	2 3 4 16
abat	-10 -11 -9 -8
abatr	-7 -8 -4 -5
abatr du	-6 -7 -5 -5
abitu	7 13 11 13
abitud	15 20 18 17
aboi	3 14 1 -2
aboi @shout	1 12 2 -2
abord	3 0 8 1
abord @bore	7 4 7 4
abord @see	7 4 7 4
abord la	2 2 7 2
abord observ	7 4 7 4
absant	6 4 19 7
acarium	-5 -6 -6 -6
acept	12 -3 1 2
acept de	12 -5 2 1
achet	0 11 12 3
achet @shout	7 5 19 7
achet pour	7 5 19 7
acid	-9 -8 1 -6
acid de	3 3 6 3
acid sous	-7 -7 -9 -6
acompagn	-15 -10 -14 -3
acompagn la	-5 -5 -7 -5
acompl	-6 -5 -6 -5
acord	-17 -4 -9 -12
acouch	-4 -6 -4 -4
acro	-10 -11 -11 -12
acro a	-10 -11 -11 -12
acroch	-9 -7 -12 -9
action	3 3 9 3
action le	2 3 6 3
activit	8 7 6 22
acuel	-22 -18 -33 -11
acuel @alone	-5 -6 -7 -5
acuel @given	5 9 4 7
acuel @i	5 11 10 5
acuel @nude	-5 -6 -7 -5
acuel @sexist	-5 -6 -7 -5
acuel a	1 1 -2 8
acuel avec	9 1 0 1
acuel de	3 3 9 3
acuel je	5 11 10 5
acuel les	-13 -13 -21 -13
acuel tout	5 9 4 7
acuel vestier	-5 -6 -7 -5
acumul	2 1 1 8
acus	-9 -2 -8 -7
acus de	-7 -1 -5 -5
adieu	6 9 3 2
admir	-14 -12 -14 -12
adopt	-6 -7 -8 -7
ador	-14 -31 -2 -25
adorant	-11 -11 -13 -10
adres	6 19 2 14
adres dan	-7 -7 -9 -7
adres la	9 19 9 19
adult	-4 6 8 -2
adult @i	-4 -4 -6 -4
adult aus	-6 -7 -6 -6
adult je	-4 -4 -6 -4
aer	7 13 15 8
afair	15 23 4 13
afair et	8 6 1 2
afectu	5 9 3 3
afich	-23 -19 -25 -11
afich au	3 8 3 3
afich de	-5 -7 -6 -5
afich du	-8 -8 -11 -7
afich et	-4 -6 -4 -4
afil	7 6 22 7
afreux	12 -3 -3 1
africen	-6 -7 -7 -6
afro	-3 9 1 1
afut	7 7 17 7
age ce	9 0 2 2
agenc	-6 -7 -8 -6
agno	1 1 8 2
agraf	8 1 1 9
agraf le	0 2 10 1
agraf puis	-6 -6 -9 -6
agreabl	-6 -1 -5 -6
agres	-8 -9 -8 -8
ah	5 10 13 16
ai	-6 -8 2 -5
ai 15	11 2 3 3
ai @adult	4 6 12 5
ai @animal	8 -1 3 6
ai @blood	8 21 27 4
ai @blow	-7 -1 3 -6
ai @body	-30 -27 -41 -27
ai @booze	-8 -11 1 -7
ai @boozeDrink	10 21 18 6
ai @bore	-7 -14 -25 7
ai @charge	-9 -15 2 -8
ai @chem	-17 -16 -13 -16
ai @cry	-13 8 -13 1
ai @deed	-3 -5 31 -1
ai @deep	-13 -16 -6 -6
ai @demolish	-13 -1 -10 -8
ai @despair	11 15 13 22
ai @die	-6 -3 -13 -5
ai @drunk	0 4 6 -1
ai @exclude	-8 -19 -4 -11
ai @fear	10 30 6 11
ai @fiction	-26 -29 -22 -17
ai @goback	11 19 21 13
ai @grab	-20 -7 19 -8
ai @heat	1 2 12 2
ai @height	6 0 30 7
ai @hide	-4 -8 -10 -14
ai @hit	-30 -28 -29 -27
ai @hour	9 13 15 10
ai @hurt	-20 -22 -34 -25
ai @insult	1 -6 3 1
ai @intimate	2 2 7 2
ai @kind	-27 -25 -12 -25
ai @load	-3 -3 14 -2
ai @lock	8 16 17 11
ai @looks	-15 -21 -7 -14
ai @love	4 10 13 5
ai @lure	-21 -23 -24 -4
ai @machine	9 8 29 8
ai @me	6 17 5 6
ai @means	-1 -1 8 -1
ai @mock	-17 -20 -17 -4
ai @not	4 3 -8 8
ai @photo	-1 -6 -1 10
ai @power	-5 -9 4 -12
ai @pressure	-5 -5 -5 -6
ai @price	-31 -37 -46 -31
ai @quit	12 31 36 18
ai @rays	-9 -10 -14 -10
ai @sad	8 8 -5 2
ai @see	-7 -21 -35 -15
ai @selfharm	5 13 4 3
ai @serve	-9 -7 9 -7
ai @sex	-16 -10 -13 -13
ai @sexist	1 1 9 1
ai @shame	-18 -17 0 -11
ai @shout	10 1 7 3
ai @smoke	-4 5 -7 -3
ai @stop	8 13 13 15
ai @strip	4 14 21 7
ai @threat	-18 6 -16 -12
ai @throw	11 7 18 0
ai @tired	1 1 17 16
ai @to	-11 -11 -16 -12
ai @told	27 10 17 18
ai @touch	-34 -32 -23 -27
ai @vehicle	2 15 7 3
ai @weapon	8 9 21 8
ai @wound	-9 -1 0 -5
ai acompagn	-13 -13 -13 -11
ai acroch	-10 -11 -15 -10
ai action	3 3 7 3
ai acuel	-10 -10 -18 -10
ai ador	12 12 35 13
ai aid	-8 -6 10 -6
ai alum	4 4 9 4
ai ances	4 3 10 3
ai anchen	4 3 13 3
ai anregistr	-8 -8 -10 -8
ai antandu	10 15 10 5
ai apel	1 -4 1 12
ai aplic	6 7 15 6
ai apris	-23 -31 -37 -27
ai aret	4 12 6 3
ai aros	-11 -11 -14 -10
ai asist	-6 -14 -16 -11
ai atandu	-8 -17 -20 -12
ai aval	6 -4 -5 -5
ai avanc	7 0 0 0
ai balai	-26 -22 -26 -22
ai bien	4 3 1 7
ai bloc	2 12 3 4
ai branch	0 0 13 1
ai bros	-6 -6 -7 -6
ai brul	-4 -4 -6 -4
ai bu	5 10 -2 1
ai cach	0 -11 -8 -5
ai cares	-12 -13 -14 -12
ai cas	-14 -7 -23 -12
ai chang	-1 5 20 -3
ai cherch	-10 -18 -17 -13
ai chial	5 22 4 5
ai chois	-12 -13 -17 -13
ai cif	-5 -4 -6 -5
ai cit	4 4 12 3
ai clas	-13 -13 -17 -13
ai col	-18 -17 -27 -17
ai color	-7 -7 -13 -7
ai comanc	6 6 15 6
ai compr	-6 -4 -15 -9
ai compt	-5 -28 -33 -11
ai conduit	2 2 21 2
ai confondu	-7 -8 -7 -6
ai continu	7 11 19 7
ai control	-5 -6 -9 -6
ai corig	-17 -15 -20 -15
ai coul	3 2 8 3
ai coup	4 4 13 4
ai couru	7 -2 -4 -1
ai crev	-6 -6 -7 -5
ai cri	6 -3 -2 -1
ai cru	-6 -2 -7 -6
ai cueil	-8 -9 -11 -8
ai cur	2 2 6 2
ai de	1 8 5 2
ai debouch	3 2 8 3
ai debour	4 4 11 5
ai dechir	3 10 1 3
ai decor	-6 -7 -9 -6
ai decoup	9 9 22 9
ai decouvert	-6 -6 -9 -10
ai dej	7 18 7 18
ai demand	-18 -22 -24 -1
ai demar	4 4 12 4
ai demont	2 3 10 3
ai denud	2 1 8 2
ai deplac	-4 0 6 0
ai depousier	-5 -4 -7 -5
ai des	27 6 17 16
ai desandu	1 0 7 1
ai desin	-14 -16 -22 -9
ai desos	1 2 9 2
ai deux	5 13 8 6
ai distribu	-11 -12 -14 -13
ai dit	23 4 -11 1
ai don	31 10 31 10
ai dorm	3 3 5 17
ai dres	-8 -4 -15 -9
ai droit	3 10 3 2
ai du	13 53 1 10
ai ecail	2 2 6 2
ai ecout	-14 -15 -19 -15
ai ecrit	4 -11 -12 -10
ai encor	10 2 9 3
ai envi	22 3 5 21
ai epluch	-9 -9 -15 -9
ai esai	-2 -7 -11 4
ai etal	2 2 8 2
ai ete	18 14 9 7
ai etiset	-5 -5 -7 -5
ai eu	11 30 17 8
ai fail	-8 -16 -10 -2
ai fait	5 -2 23 6
ai fendu	4 3 10 4
ai fin	3 7 -3 4
ai flamb	4 2 14 4
ai fum	2 11 -3 2
ai gagn	-7 -8 -10 -7
ai galer	-6 -6 -9 -6
ai gard	9 16 20 23
ai ger	4 6 12 5
ai glis	2 3 10 3
ai gonfl	-5 -5 -5 -6
ai gout	0 12 -8 0
ai grais	4 4 9 4
ai grimp	5 5 14 5
ai hat	-2 -3 -2 11
ai instal	-6 -7 -9 -6
ai interview	-9 -11 -10 -10
ai jet	2 10 10 4
ai jou	-15 -13 -19 -14
ai jur	2 8 1 2
ai just	-20 -20 -29 -19
ai la	4 22 12 23
ai lais	4 10 1 12
ai lanc	3 3 11 3
ai lav	-2 1 9 1
ai le	9 10 -7 70
ai les	16 15 18 15
ai lev	7 7 16 7
ai lu	-32 -33 -37 -31
ai mal	10 11 -1 5
ai mang	-15 -18 -13 -12
ai manipul	0 1 8 0
ai mar	1 3 0 13
ai march	2 3 13 3
ai men	6 6 15 6
ai mentenu	8 8 21 8
ai mesur	-14 -14 -24 -14
ai mis	-25 -37 -31 -27
ai mon	6 16 5 6
ai mont	-13 -13 -20 -13
ai montr	0 7 1 1
ai not	-19 -22 -23 -19
ai observ	-9 -10 -10 -10
ai oubl	-14 -15 -14 -16
ai ouvert	16 13 44 15
ai pas	-11 -15 -20 -23
ai peint	7 11 22 8
ai perc	2 2 7 2
ai perdu	-7 -8 -8 -7
ai pes	-19 -20 -28 -19
ai peur	12 40 12 15
ai pic	2 2 7 3
ai pleur	-5 8 -1 13
ai pli	-16 -17 -22 -16
ai plong	4 4 12 4
ai plum	0 1 6 1
ai plus	12 10 9 35
ai point	3 3 7 3
ai pos	-11 -12 -3 -6
ai pous	-7 -7 -10 -7
ai prefer	-22 -23 -23 -20
ai prepar	-6 -3 -4 -6
ai pris	-7 -12 -16 -17
ai pu	-8 -11 -10 -9
ai racl	2 2 8 3
ai racont	-9 -15 -11 -11
ai racord	9 9 20 9
ai ramp	5 4 12 5
ai rang	-13 -27 -21 -23
ai ranplac	5 5 17 6
ai ranvers	-12 -13 -11 -11
ai ras	4 4 11 12
ai rat	8 0 3 7
ai recomant	11 1 0 0
ai recop	-12 -12 -17 -12
ai recu	37 6 6 7
ai refus	5 13 2 3
ai regard	-16 -19 -28 -9
ai regl	8 8 19 8
ai relu	2 1 0 10
ai rempl	-11 -13 -11 -11
ai rendu	-8 -9 -7 -6
ai rentr	3 3 9 3
ai repondu	-14 -21 -17 -17
ai repr	-7 -10 -7 -8
ai retenu	-10 -6 -11 -4
ai retir	4 11 12 6
ai reus	4 1 13 2
ai rev	-12 -13 -12 -11
ai ri	-5 -7 -5 -5
ai rien	27 19 11 27
ai roug	-12 -16 -13 -12
ai roul	-5 -6 -4 -5
ai saut	-6 -8 -3 -5
ai scan	-9 -10 -14 -10
ai sent	1 1 6 1
ai ser	5 5 12 5
ai serv	-5 -4 -2 -6
ai sign	-10 -12 -9 -9
ai sort	5 9 15 6
ai soud	2 2 6 2
ai soulev	5 5 15 6
ai suiv	-16 -17 -19 -15
ai supl	1 3 2 7
ai sursot	-6 -7 -7 -7
ai survel	5 5 13 5
ai tail	2 2 7 2
ai tanpon	-4 -4 -6 -4
ai tap	-13 -14 -17 -13
ai tel	6 -2 1 5
ai tenu	-19 -19 6 -15
ai tir	2 9 15 6
ai touch	-7 -6 -9 -8
ai toujour	3 3 6 7
ai tourn	3 1 4 8
ai tout	-2 14 -7 0
ai traduit	-5 -5 -6 -5
ai trait	6 6 15 6
ai transport	6 6 13 6
ai travel	24 23 64 23
ai tremp	3 13 9 6
ai tri	-14 -13 -8 -13
ai trop	2 12 3 7
ai trouv	-11 -11 -16 -6
ai un	-1 43 2 2
ai une	14 13 5 14
ai usin	5 5 13 5
ai vendu	9 7 28 9
ai verif	-8 -9 -10 -9
ai vern	2 3 9 2
ai vers	5 5 19 6
ai vid	-1 -1 8 -1
ai vis	-5 -4 -6 -4
ai visit	-5 -5 -6 -5
ai vol	4 9 3 3
ai vom	6 14 -5 2
ai voulu	9 -1 -3 -1
ai vu	16 -2 -10 5
aid	3 -5 12 -5
aid a	-7 -8 0 -8
aid ce	-5 -4 -6 -5
aid le	4 4 11 5
aid les	-4 -4 -7 -4
aid soign	21 10 15 7
aid une	-6 -6 -9 -6
aie @deed	2 8 3 3
aie @given	5 9 4 3
aie @not	2 8 3 3
aie pas	2 8 3 3
ail de	3 4 9 4
aim	0 1 -9 -1
aim @deed	3 13 0 -1
aim @given	7 16 5 2
aim @hide	6 1 0 1
aim @me	4 8 5 2
aim @not	7 16 5 2
aim bien	-7 -20 -6 3
aim la	0 6 1 0
aim les	2 12 2 2
aim me	3 7 2 1
aim pas	7 16 5 2
air	1 -13 -10 -6
ais	-1 8 2 10
ajout	-4 14 -1 0
ajout sur	2 16 4 4
alais	-14 -22 -19 -22
alait	2 -10 -7 0
alait @me	-4 -12 -9 -8
alait me	-4 -12 -9 -8
alait se	9 0 2 2
album	-5 -5 -6 -5
alcol	-23 -21 -29 -22
alcol @shout	-5 -7 -6 -5
alcol au	-7 -8 -10 -7
alcol des	3 9 3 3
alcol pour	-5 -7 -6 -5
ale	-2 5 12 10
ale @goback	6 11 7 14
ale au	-7 -7 -11 -8
alen	1 8 1 2
aler	25 38 42 47
aler @goback	6 8 10 18
aler @not	2 2 11 2
aler @see	2 2 6 2
aler aux	6 10 1 -2
aler cherch	1 7 -1 1
aler demen	3 1 3 16
aler plus	2 2 11 2
aler retour	7 6 18 7
aler voir	2 2 6 2
alez	-2 9 0 1
alfabet	-7 -7 -10 -7
along	20 7 17 15
along sur	8 1 0 1
alor	21 11 27 19
alor @i	1 0 18 5
alor @one	-2 -7 -7 -5
alor ce	3 3 12 4
alor il	0 -8 -4 -4
alor ils	2 10 4 7
alor je	1 0 18 5
alor la	0 5 6 1
alor le	12 1 2 1
alor on	-2 -7 -7 -5
alor que	20 17 14 19
altern	-11 -7 -7 -7
alum	14 10 22 8
aluminium	4 4 12 4
alzem	1 1 6 1
ambul	-11 -12 -14 -12
amen	9 1 -1 1
ami @given	-6 -6 -10 -6
ami tout	-6 -6 -10 -6
amis	10 7 3 4
amortiseur	0 -2 10 2
amour	-12 -10 -13 -12
amour du	-7 -8 -7 -7
amus	5 2 -6 -6
an	-7 -15 -15 -16
an @past	-3 -8 -7 -9
an @threat	0 -7 -5 -5
an derni	-3 -8 -7 -9
an prochen	0 -7 -5 -5
anbalag de	-5 -6 -6 -5
anbianc	11 29 5 18
anboch	5 4 23 6
anboch a	9 8 23 9
anboutelag	-6 -6 -7 -5
anbras	34 4 4 8
ances	4 1 20 2
ances @me	6 5 14 5
ances mes	4 4 10 4
anchen	7 5 27 6
anclum	2 2 6 2
and	12 14 8 22
and useles	-1 6 1 1
andicap	13 8 4 5
andorm	18 12 8 17
andorm et	10 1 2 -1
androit	6 -3 -4 -2
anduit	6 6 16 6
ane	-7 -2 -18 -11
ane @die	-6 -6 -6 -6
ane @past	-6 -6 -6 -6
ane dernier	-6 -6 -6 -6
ane en	1 7 1 2
anestes	-7 -7 -7 -6
anfant	-16 -24 -13 -18
anfant a	-8 -6 -5 -6
anfant pend	2 2 9 3
anfant se	-6 -6 -5 -5
anferm	18 -11 -12 -9
anferm dan	33 -1 1 4
anferm les	-7 -7 -7 -7
anfonc	14 -1 6 4
anfonc la	8 0 -2 1
anfourn	5 6 18 6
anfourn les	3 3 7 3
angar	7 6 7 5
angeul	4 25 5 15
angeul @adult	3 15 4 4
angeul @shout	3 2 3 16
angeul @weak	3 15 4 4
angeul com	3 15 4 4
angeul pour	3 2 3 16
angle	0 4 11 2
angle @die	-6 -6 -8 -6
angle @tired	-6 -6 -8 -6
angle mort	-6 -6 -8 -6
angles	-13 -13 -15 -13
angois	6 7 6 38
angois dan	1 0 0 14
angourd	1 1 6 2
anim	6 -6 1 -5
anim @bore	4 5 14 5
anim @me	-6 -7 -5 -5
anim @photo	4 5 14 5
anim @stop	4 5 14 5
anim a	8 5 1 2
anim telefon	4 5 14 5
animal	-5 -7 -7 -3
animor	6 1 1 1
aniverser	-3 -7 -5 0
anonc	-10 -3 -11 -9
anonc et	-4 -4 -7 -4
anonc que	0 6 1 1
anorex	3 10 3 2
anpech	2 9 2 4
anploi	13 7 -1 2
anploi se	11 8 3 5
anpoign	4 16 6 6
anpoison	-6 -7 -7 -6
anport	4 7 5 10
anport contr	4 7 5 10
anpoul	-18 -16 -20 -16
anprent	-6 -6 -6 -5
anregistr	-11 -12 -14 -11
anregistr @me	-5 -5 -6 -5
anregistr ma	-5 -5 -6 -5
anroul	1 2 9 2
ans	8 -9 -25 -18
ans @he	-6 -8 -5 -5
ans @i	-9 -15 -15 -12
ans a	11 9 5 5
ans de	1 14 5 8
ans et	11 -5 0 1
ans il	-6 -8 -5 -5
ans je	-9 -15 -15 -12
ansanbl	4 -5 -7 11
ansanbl et	-3 -5 -1 10
ansegn	2 2 8 3
ansien	6 -5 6 -2
ansien il	6 -1 1 1
ansuit	-13 -8 -7 -13
ansuit @he	2 10 3 3
antand	18 24 7 6
antand @joke	8 5 4 4
antand @mock	8 5 4 4
antand rir	8 5 4 4
antand ses	-2 11 2 0
antandant	7 3 2 2
antandr	4 21 5 3
antandr ses	2 11 2 -1
antandu	17 39 17 12
antandu @hide	7 1 2 2
antel	1 2 9 2
antel le	0 1 7 1
anten	-6 -6 -5 -5
anti	4 3 12 4
antier	8 14 17 8
antour	3 8 3 3
antrant	-9 -1 -11 -8
antrant dan	-8 -8 -8 -7
antrejanb	14 1 3 2
antrejanb en	8 0 2 1
antren	-27 -21 -19 -20
antrepot	2 9 7 3
antrepris	-2 2 -5 10
antrepris @i	6 3 2 6
antrepris je	6 3 2 6
antrer	-10 -3 -5 -8
antrer dan	1 0 6 1
antretien	-5 0 -9 -5
anul	-9 -9 -10 -9
anvelop	-25 -18 -30 -15
aparel	5 33 14 9
aparel @disabled	-1 11 2 2
aparel @looks	7 20 6 7
aparel audit	-1 11 2 2
aparel danter	7 20 6 7
aparel sur	0 0 6 1
apel	-26 -2 -24 -13
apel @adult	0 -7 -4 -4
apel @me	5 -9 -2 5
apel @weak	-10 -14 -9 -9
apel ca	4 9 5 10
apel chanpion	-8 -9 -6 -6
apel com	-6 -8 -5 -5
apel le	-13 7 -6 -6
apel ma	10 0 5 12
apel mon	-7 -10 -7 -7
apelant	6 23 2 3
apelant ca	8 2 2 2
apelant la	-6 -5 -4 -5
apelant le	4 15 4 5
apero	7 23 3 7
apero du	5 14 4 5
aplic	5 5 13 5
aplic la	5 5 10 4
aplod	-9 -22 -14 -16
aport	10 0 15 10
aport la	9 2 1 2
aport les	11 10 26 10
aport un	-8 -8 -9 -8
aprand	13 -3 5 24
aprand @bore	1 1 2 7
aprand @not	1 1 2 7
aprand rien	1 1 2 7
aprandr	9 1 -6 2
aprandr @not	-7 -6 -7 -8
aprandr @nude	-7 -6 -7 -8
aprandr a	10 0 2 11
aprandr la	4 10 2 2
aprandr san	-7 -6 -7 -8
aprant	34 16 -1 1
aprant @me	18 0 4 4
aprant dan	17 6 6 7
aprant de	6 4 3 3
aprant majeur	-10 -10 -9 -8
aprant me	18 0 4 4
aprant se	7 5 2 2
apre	3 -5 -12 -2
apre @given	-5 -5 -6 -5
apre @he	10 9 2 2
apre @hour	0 -4 -2 6
apre @i	3 -3 -3 15
apre @me	4 9 5 11
apre @shame	3 1 3 10
apre avoir	3 3 13 3
apre catr	3 1 3 10
apre ce	2 8 0 -1
apre dix	-9 -10 -7 -8
apre ele	9 10 6 6
apre et	7 2 3 3
apre je	3 -3 -3 15
apre le	12 9 14 -3
apre les	3 8 -1 2
apre me	4 5 4 11
apre que	0 10 2 2
apre tout	-5 -5 -6 -5
apre un	-8 -8 -8 -12
aprem	11 20 21 11
aprem ca	5 4 13 4
apresi	16 18 3 7
apri	-4 -4 -5 -4
apris	-41 -50 -43 -43
apris a	-26 -33 -24 -28
apris ca	-6 -6 -7 -6
apris le	-7 -8 1 -6
apris les	-8 -8 -13 -8
apris par	5 5 5 12
apris que	-10 -10 -12 -10
aproch	-12 -17 -21 -16
aproch @not	-6 -6 -7 -6
aproch de	-6 -4 -7 -5
aproch le	-4 -8 -6 -6
apui	7 0 20 2
apui sur	13 9 25 10
arab	3 17 5 5
arach	4 1 20 4
arach les	5 6 15 6
arang	11 14 4 1
arbitr	-9 -12 -11 -9
arc	6 13 19 6
arc en	0 10 -2 0
architect	-16 -17 -20 -15
architect @me	-10 -9 -13 -9
architect me	-10 -9 -13 -9
archiv	-9 -10 -11 0
archiv et	-5 -5 -6 -5
aret	-5 8 -5 18
aret @deed	1 6 2 14
aret @given	0 6 2 13
aret @not	-4 1 -2 6
aret @shout	-3 -5 -5 -6
aret ce	4 -4 1 10
aret de	3 11 10 11
aret la	8 4 6 8
aret pas	1 6 2 14
aret pour	-3 -5 -5 -6
argant	13 18 16 8
arier	33 27 37 20
arier @charge	19 9 4 6
arier boutic	19 9 4 6
arier de	4 3 11 4
ariv	14 6 17 21
ariv @deed	7 11 6 28
ariv @given	9 18 6 30
ariv @he	-5 -8 -4 1
ariv @not	16 16 11 45
ariv a	-1 9 14 -4
ariv avec	10 12 4 5
ariv ils	-4 -9 -4 2
ariv pas	7 11 6 28
ariv plus	10 7 6 18
arivant	-8 -10 -10 -9
arme	-7 -16 -22 -13
arme de	-6 -7 -8 -6
armoir @power	2 1 9 2
aros	-11 -16 -24 -13
aros au	13 1 2 2
aros la	2 2 2 10
aros les	-18 -19 -22 -17
arsel	-15 -10 -16 -13
arsel au	-8 -9 -9 -7
art	-8 -8 -10 -9
articl	-18 -21 -18 -16
articl dan	-5 -7 -6 -5
articl sur	-6 -8 -7 -5
artific avec	2 2 6 3
as	-14 13 -5 -6
as @bore	-1 7 2 2
as @given	-7 -4 -6 -5
as @not	-3 8 0 0
as rien	-1 7 2 2
as tes	1 7 2 2
asans	2 2 6 2
asard	8 0 2 2
asasin	-6 -6 -4 -4
ascip	15 5 3 4
ascip ce	10 8 4 4
asei	-2 -8 -5 -4
aseoir	-6 -10 -2 -8
aseoir a	-7 -6 -9 -6
aser	8 2 3 3
aser vit	8 2 3 3
aseton	7 7 16 7
aseton et	2 2 6 3
asez	20 -7 -2 2
asidant	-3 -16 -20 -10
asidant de	-8 -9 -8 -7
asiet	3 10 -17 -3
asiet le	-7 -7 -9 -6
asis	-16 -10 -7 14
asis au	-10 -10 -12 -11
asis sur	3 2 12 6
asist	-1 -10 -9 -9
asist a	-2 -10 -10 -7
asist au	-4 -4 -7 -4
asist sosial	-7 -7 -7 -6
asperg	11 -2 -1 2
aspir	-14 -15 -15 -15
aspir dan	-5 -6 -2 -6
asur	-9 -14 -13 -11
at	9 4 6 20
atac	-13 -13 -14 -13
atach	10 -12 -6 -6
atach @me	-6 -8 -8 -6
atach a	18 5 15 9
atandant	-1 -8 -1 -5
atandr	6 10 4 22
atandr que	1 0 1 7
atandu	-4 -19 -17 11
atandu le	6 -1 -2 -1
atandu que	-12 -12 -13 -12
atasant	-6 -7 -10 -7
atel	3 4 7 3
ateli	16 14 -2 0
ateli @i	-1 -3 6 4
ateli @me	7 1 0 1
ateli a	15 8 5 6
ateli ce	17 16 10 10
ateli de	-5 -7 -6 -5
ateli des	-5 -4 -6 -4
ateli je	-1 -3 6 4
ateli parc	1 7 2 2
atend	7 -2 -4 10
atend @alone	7 -2 1 1
atend @exclude	9 2 2 2
atend @lock	9 2 2 2
atend dan	-11 -11 -12 -10
atend de	2 6 2 2
atend dehor	9 2 2 2
atend derier	7 -2 1 1
atend que	-2 11 1 -1
atent	0 11 6 19
atent @i	4 3 6 10
atent a	3 9 4 4
atent je	4 3 6 10
atrap	22 9 19 11
atrap les	4 2 12 4
atrap par	17 7 5 7
au	-9 -10 7 -10
au @alone	30 11 -2 13
au @blade	7 7 24 8
au @blood	6 -4 1 3
au @blow	17 10 25 11
au @body	19 16 19 23
au @booze	2 3 20 4
au @boozeDrink	-12 -12 -12 -10
au @bore	-14 4 -8 0
au @charge	-3 -10 -1 1
au @client	8 0 1 0
au @deed	-8 -9 -4 -2
au @demolish	13 22 14 15
au @despair	0 7 1 16
au @die	8 5 2 -1
au @disabled	8 3 13 5
au @exclude	23 24 27 15
au @fear	-5 26 -5 4
au @fiction	4 5 -6 -1
au @gear	-5 -6 -6 -5
au @heat	4 3 24 5
au @height	-7 -8 -7 -7
au @hit	2 3 10 4
au @hour	23 20 7 13
au @hurt	16 5 18 8
au @load	-2 -8 -10 -7
au @lock	-3 -9 -11 -7
au @looks	13 14 6 21
au @love	-14 -10 -13 -10
au @machine	11 16 28 10
au @means	11 6 25 2
au @mock	6 8 1 3
au @nude	2 -3 -7 -5
au @past	-8 -3 -8 -8
au @photo	-10 -10 -10 -1
au @power	1 7 10 0
au @price	17 2 2 14
au @quit	11 0 -1 5
au @race	0 -7 -7 -5
au @rays	-10 -9 -6 -8
au @selfharm	2 -1 7 0
au @sexist	-8 -9 -13 -11
au @shame	3 12 1 3
au @stop	-24 -18 -19 -10
au @threat	-3 1 -6 1
au @tired	8 18 14 25
au @to	-1 19 -4 9
au @trade	-23 -25 -25 -23
au @vehicle	1 5 7 -2
au @weak	-6 -6 -7 -6
au @weapon	6 10 43 12
au @wound	16 9 27 20
au angar	3 3 6 3
au babi	-10 -7 -8 -8
au bon	-9 -6 -6 -6
au bord	17 5 15 5
au bout	8 18 14 25
au box	6 6 14 6
au burin	1 1 6 1
au buro	-15 -13 -17 -17
au cabinet	-5 -14 -9 -10
au cas	6 2 3 9
au chocolat	-13 -10 -9 -9
au club	-8 -9 -12 -8
au coin	13 13 6 7
au coleg	7 21 6 17
au comisariat	-6 -6 -6 -5
au compreseur	3 3 7 3
au compteur	4 4 11 3
au contrer	-11 -15 -10 -11
au coud	9 4 6 4
au coup	1 2 10 2
au cour	-4 -5 -5 -6
au cut	3 3 10 4
au depot	1 3 12 -1
au desus	8 5 9 3
au dos	6 0 -2 0
au fer	3 3 7 3
au fond	1 1 8 -2
au fot	-10 -8 -8 -7
au foteuil	8 3 13 5
au fournil	7 6 20 7
au frigo	-2 -4 -6 -3
au fusil	0 2 7 2
au garag	-1 -1 -14 -11
au grand	4 3 10 3
au jet	6 -7 -9 -5
au journal	-7 -7 -6 -6
au jus	-7 -8 -9 -7
au labo	-14 -16 -13 -13
au lait	-11 -11 -11 -10
au lieu	-7 -7 -11 -6
au lit	14 -5 1 8
au loup	-7 -7 -7 -7
au lyc	4 15 4 5
au magasin	-13 -9 0 -8
au march	8 12 21 8
au marto	4 4 13 5
au mauv	-1 4 1 7
au micro	1 9 1 2
au microscop	-5 -5 -6 -6
au milieu	15 21 29 20
au moin	30 22 9 22
au moyen	5 5 15 6
au mur	6 20 6 6
au nez	5 6 9 20
au papi	-6 -6 -7 -6
au parc	-21 -24 -24 -21
au pied	6 3 10 4
au pistolet	10 10 25 10
au poignet	-3 1 9 1
au post	5 5 13 5
au pouc	-4 -8 -8 -7
au presing	7 4 8 4
au primer	-7 -6 -8 -6
au rayon	-10 -9 -11 -8
au resiclag	-4 -5 -6 -4
au resto	6 6 17 5
au restor	8 4 13 4
au retour	7 18 8 7
au revoir	-10 -15 -11 -4
au sang	9 -2 4 1
au secateur	3 3 6 3
au secretariat	-9 -10 -10 -10
au sen	-9 -11 -13 -9
au servic	-5 -8 -4 -5
au simetier	11 2 1 2
au soir	17 20 2 12
au sol	-6 -13 -13 -8
au solel	-8 -8 -11 -9
au stag	11 0 -1 5
au stand	1 1 8 2
au stylo	3 2 2 10
au suisid	7 0 1 -1
au tablo	4 13 3 5
au teatr	-7 -8 -9 -7
au telefon	-19 -13 -13 -5
au tour	4 4 9 4
au travel	-4 -5 -7 -4
au tribunal	-10 -11 -13 -9
au troisiem	0 0 8 1
au ventr	-13 3 -12 -4
au vestier	2 -3 -7 -5
au visag	21 6 5 7
au vol	-1 10 5 2
au whit	2 1 7 2
aucun	-23 -24 -14 2
aucun @despair	3 3 3 13
aucun @gear	3 11 8 4
aucun @mock	-10 -15 -10 -10
aucun @price	-8 -8 -9 -8
aucun mocer	-10 -15 -10 -10
aucun risc	-10 -11 -9 -9
audit	-1 11 2 2
audit @he	-2 8 1 1
audit ils	-2 8 1 1
aur	36 0 -4 18
aur @deed	7 2 1 0
aur @despair	1 5 3 6
aur @given	7 2 1 0
aur @not	33 4 6 7
aur bien	-7 -6 -9 -7
aur des	8 4 4 3
aur du	14 14 9 16
aur le	-11 -12 -11 -10
aur mieux	1 5 3 6
aur pas	7 2 1 0
aur plus	28 4 5 2
aur tue	-7 -5 -6 -6
aur une	13 3 5 5
aus	4 -5 9 3
aus @adult	10 2 11 4
aus @given	2 2 3 7
aus @i	7 20 5 7
aus @sad	1 1 1 8
aus @weak	10 2 11 4
aus com	10 2 11 4
aus et	8 -4 1 0
aus je	7 20 5 7
aus se	-6 -7 -6 -6
auto	4 4 11 3
autr	21 37 12 29
autr @i	11 10 20 6
autr @insult	-1 6 -2 -2
autr @mate	16 11 5 18
autr @to	1 7 -2 -1
autr @weak	17 12 6 19
autr chos	4 0 0 12
autr je	11 10 20 6
autr rient	4 4 3 10
autr stagier	16 12 6 19
aux	-2 -7 -1 -4
aux @alone	18 23 9 15
aux @animal	-11 -12 -15 -11
aux @blade	-5 -5 -6 -4
aux @blood	17 18 6 13
aux @body	2 14 -3 -1
aux @client	5 5 20 16
aux @cry	18 10 2 13
aux @drunk	-8 -13 -8 -1
aux @fear	-6 -6 -6 -6
aux @insult	2 2 8 2
aux @intimate	9 1 6 2
aux @looks	-6 -8 -10 -10
aux @mate	-1 -3 -6 -4
aux @not	16 8 17 10
aux @serve	28 24 17 16
aux @shame	9 5 10 5
aux @tired	-7 -7 -8 -7
aux @weapon	-5 -5 -6 -4
aux adult	-5 -5 -6 -4
aux autr	10 13 7 6
aux cliant	4 5 16 15
aux cot	13 4 4 4
aux gen	3 -7 -4 -5
aux jamb	-6 -6 -6 -6
aux machin	-6 -5 -6 -5
aux manet	1 0 8 2
aux pom	-4 -4 -7 -4
aux poul	-5 -5 -7 -5
aux residant	4 11 4 4
aux siso	-5 -5 -6 -4
aux toilet	19 21 9 15
aux urganc	3 3 10 3
aux wc	8 1 1 -1
aux yeux	-8 -13 -8 -1
avais	0 -1 -7 -4
avais 18	-7 -6 -7 -6
avais @bore	15 4 3 3
avais @deed	12 8 -1 6
avais @demolish	15 4 0 4
avais @despair	17 3 3 3
avais @fear	-16 -18 -14 -17
avais @grab	-8 -8 -6 -7
avais @insult	3 8 3 3
avais @not	13 5 8 9
avais @price	13 2 -1 2
avais @sex	0 -7 -3 -4
avais @shame	16 36 15 16
avais @threat	15 4 0 4
avais @wound	15 4 0 4
avais cas	15 4 0 4
avais des	4 14 4 4
avais dix	-7 6 -4 -3
avais envi	15 4 5 5
avais hont	11 27 11 11
avais imagin	2 1 3 11
avais just	6 8 14 5
avais le	5 6 17 10
avais les	-11 -10 -5 -9
avais mis	0 10 2 2
avais oubl	12 0 1 2
avais pas	6 0 3 7
avais peur	-16 -18 -14 -17
avais plein	-10 -10 -15 -9
avais un	-7 9 8 0
avait	15 3 20 14
avait @alone	3 2 6 2
avait @boozeDrink	8 8 4 5
avait @deed	20 15 24 14
avait @despair	-23 -23 -21 -21
avait @fear	-7 -8 -7 -7
avait @given	12 1 6 5
avait @grab	11 2 0 3
avait @heat	5 5 11 5
avait @hide	7 6 7 29
avait @lure	7 6 7 29
avait @not	-10 -10 -5 -11
avait @to	-7 -6 -7 -7
avait @told	7 3 19 10
avait coul	5 5 11 5
avait des	1 6 3 2
avait dit	5 3 19 10
avait la	1 2 6 2
avait le	13 0 0 2
avait mis	5 4 9 4
avait pas	4 1 7 4
avait person	-7 -6 -7 -7
avait peur	-7 -8 -7 -7
avait plus	-6 -6 -4 -8
avait prom	7 6 7 29
avait que	4 4 13 4
avait reson	-17 -17 -14 -14
avait son	3 13 4 4
avait tout	8 -1 1 1
avait trop	3 3 8 3
avait un	5 5 6 3
avait une	-8 -10 -8 -8
aval	15 5 13 -5
aval de	2 1 12 3
avanc	26 15 15 12
avant	-10 4 -9 -6
avant @body	4 3 14 5
avant @hour	3 7 8 3
avant @me	-4 -7 -4 -4
avant bras	4 3 14 5
avant chac	5 11 6 13
avant de	1 12 -10 8
avant dix	1 7 -2 0
avant la	-5 -6 -3 -3
avant le	-11 -10 -8 -11
avant que	13 13 11 7
aveant	5 8 6 6
aveant @not	1 6 11 2
avec	-4 -5 -1 -13
avec @alone	-5 -5 -6 -4
avec @given	-6 -3 -7 -6
avec @hour	-5 -7 -6 -6
avec @me	4 9 -12 3
avec bocoup	-6 -6 -5 -5
avec de	-8 -19 -15 -13
avec des	9 22 -1 2
avec deux	-5 -5 -6 -4
avec douz	3 4 15 3
avec du	2 -7 -18 -11
avec ecrit	3 8 3 3
avec eux	-2 10 14 9
avec ine	-9 -10 -13 -6
avec la	-8 -16 8 -13
avec le	2 -11 34 -7
avec les	-20 -2 -1 -17
avec lui	38 32 21 14
avec ma	-7 -6 -6 -7
avec me	10 -5 0 0
avec mes	-8 10 -2 8
avec moi	11 26 2 3
avec mon	2 -9 -9 3
avec paul	-4 -4 -6 -4
avec qui	7 22 11 23
avec ses	14 12 2 8
avec son	14 -8 -9 -5
avec tout	-6 -3 -7 -6
avec un	18 12 14 3
avec une	-35 -28 -40 -34
avion	-7 -7 -8 -6
avis	-16 -19 -17 -15
avis sur	-10 -13 -10 -9
avocat	-18 -19 -17 -16
avoir	21 16 11 29
avoir @bore	6 3 11 3
avoir @deed	3 1 5 13
avoir @me	3 20 5 6
avoir @see	3 3 10 3
avoir a	11 -1 0 -1
avoir chois	5 5 5 14
avoir de	5 3 5 10
avoir mon	3 16 5 5
avon	-8 -8 -11 -8
avou	8 0 5 8
avril	-9 -11 -9 -8
babi	-13 -11 -12 -11
babi fot	-13 -11 -12 -11
bac	5 -2 15 -1
bac de	7 1 3 1
bac pro	-5 -6 -7 -5
bach	11 17 11 9
badg	-28 -15 -34 -17
badg @one	-4 -4 -6 -4
badg avec	-6 -8 -7 -6
badg et	0 9 2 2
badg on	-4 -4 -6 -4
baf	14 3 3 4
bagar	-12 -18 -15 -14
baget	-3 -3 7 -1
bail	-7 -7 -6 -6
bain	-2 -7 7 -5
bain @to	-8 -8 -11 -7
bain direct	-8 -8 -11 -7
bais	23 17 15 10
bais et	7 9 5 5
bais le	12 -3 7 3
bais les	0 6 1 1
bal	1 -16 -27 -17
bal dan	11 3 3 4
bal sur	-5 -5 -7 -6
balai	-13 -19 -21 -18
balai et	-6 -6 -9 -6
balai les	-21 -20 -27 -19
balanc	12 -7 -4 2
balanc @given	5 -7 -2 -2
balanc a	0 10 2 3
balanc son	2 -1 2 7
balen	4 12 4 4
balon	-9 -6 -6 -10
balon de	4 7 11 4
banan	-8 -6 -1 -5
banc	-10 -12 -1 0
banc avec	-5 -5 -8 -5
band	7 8 28 9
band @given	4 4 10 4
band tout	4 4 10 4
banset	14 11 7 7
baptem	24 6 8 8
bar	-2 -8 4 -7
bar de	8 -2 0 0
barb	-5 -6 -5 -5
barier	-12 -14 -11 -12
barier et	5 4 13 5
barman	3 29 4 8
barman @drug	4 16 6 6
barman @me	-6 -6 -7 -5
barman me	-6 -6 -7 -5
barman snif	4 16 6 6
bas	9 11 -13 -9
bas @he	0 5 8 7
bas @i	-7 -5 -8 -5
bas avec	-7 -4 -8 -7
bas et	9 11 4 5
bas ils	0 5 8 7
bas je	-7 -5 -8 -5
bas longtanp	13 5 4 4
baset	14 31 37 14
baset @deep	4 11 4 4
baset @despair	4 11 4 4
baset sont	2 7 2 2
baset sur	1 0 7 1
baset trou	4 11 4 4
basin	15 2 22 8
bat	-17 -24 -28 -1
bat les	-4 -4 -6 -4
batel	-7 -8 -7 -6
batel de	-6 -7 -7 -6
bater	0 -1 13 1
bater etait	-4 -4 -7 -4
bateur	-13 -12 -15 -12
bato	1 1 9 2
baton	3 6 20 6
batr	-7 -6 -5 -5
batu	-33 -14 -18 -21
batus	1 16 0 2
bav	-8 -7 -7 -8
beau	-16 -14 -15 -18
beau @home	10 2 2 2
beau @kin	10 2 2 2
beau @to	10 2 2 2
beau per	10 2 2 2
beb	11 4 -5 -5
beb cand	12 4 5 5
begai	-4 6 -3 -4
begai @he	-9 -13 -9 -10
begai ils	-10 -15 -10 -10
begnad	6 6 17 7
beign	9 3 2 3
bel	-16 7 -9 -10
bel @home	7 2 2 3
bel @hurt	-1 7 3 2
bel @intimate	-5 10 0 1
bel @kin	7 2 2 3
bel @to	7 2 2 2
bel mer	7 2 2 3
bel voix	-7 -9 -8 -7
ben	7 6 8 -1
ben non	-9 -9 -8 -10
berg	-2 3 21 4
berg @i	5 5 13 5
berg je	5 5 13 5
besoin	30 19 19 10
besoin de	14 19 15 9
besoin la	7 2 1 1
bet	8 23 11 29
bet a	3 2 3 15
betis	4 9 4 9
beuh	-1 8 1 2
beur	8 0 9 3
biantot	16 -2 0 -2
bib	7 6 20 7
bib qui	5 5 15 5
bibliotec	-6 -6 -7 -6
bibliotecer	-6 -8 -8 -6
bich	2 6 5 3
bid	0 7 0 1
bidon	5 16 8 7
bidon de	3 9 4 4
bien	-26 -28 -22 -9
bien @charge	-8 -6 -6 -5
bien @deed	7 6 7 -4
bien @exclude	5 3 9 4
bien @given	-3 -7 -13 -14
bien @he	3 14 3 0
bien @hide	3 1 9 11
bien @i	2 2 7 2
bien @not	4 4 -3 10
bien @nude	6 3 5 20
bien @told	-2 -3 -2 6
bien afut	2 2 7 3
bien ce	7 -1 0 -1
bien dit	-5 -5 -6 -4
bien et	-8 -2 -6 -2
bien il	3 14 3 0
bien je	2 2 7 2
bien la	8 3 4 7
bien le	6 6 8 16
bien mais	4 4 5 15
bien pas	-1 1 -7 -9
bien que	4 3 4 11
bien rang	-7 -5 -5 -5
bien san	6 3 5 20
bien voulu	-7 -6 -9 -7
bier	2 9 13 3
bier a	3 7 4 3
bier de	2 8 -1 2
bijouter	17 5 2 5
bilan	-2 -12 -10 -13
bilan ce	-10 -11 -10 -12
bilet	-2 2 7 -1
bilet de	-5 -6 -9 -6
bileter	-5 -4 -6 -4
bilig	5 4 12 5
binom	-7 -9 -7 -7
bio	4 9 4 10
bis	-5 -8 -6 -6
biscuit	-14 -15 -16 -13
bisou	13 -4 -2 0
bisou dan	8 2 1 2
bizar	10 24 1 -2
bizar le	0 9 1 1
bizutag	18 -5 1 3
blagu	-7 -1 -16 -14
blagu @insult	-5 -7 -5 -5
blagu @sad	-5 -7 -5 -5
blagu de	1 12 3 3
blagu nul	-5 -7 -5 -5
blagu prefer	-6 -14 -8 -8
blagu sur	-1 11 1 1
blanc	-8 5 -15 -7
blanch	-9 -13 -9 0
bles	-15 -7 -19 -12
blesur	-11 -11 -13 -11
bleu	-5 -10 14 -5
bleus	44 7 10 11
bleus ca	13 3 4 4
bleus et	18 5 7 7
bleus partout	10 3 3 3
blind	-8 -9 -11 -8
bloc	15 4 11 1
bloc @deed	-6 -6 -6 -6
bloc @he	4 9 7 5
bloc dan	12 1 2 3
bloc la	10 2 2 3
blous @he	9 9 4 5
blous a	0 7 -2 1
blous il	9 9 4 5
bocal	0 -1 8 -1
bocoup	-23 -18 -19 -24
bocoup de	-13 -16 -13 -13
bodri	4 4 10 4
boeuf	-6 -6 -9 -5
bof	11 10 10 29
boir	12 5 -3 3
boir le	-6 -9 -3 -6
boir un	13 2 2 8
boir une	1 7 -1 1
bois	-14 -19 2 -15
bois @bore	-12 -11 -12 -10
boit	-13 -5 -5 -15
boit @alone	-7 -7 -9 -6
boit @booze	3 2 13 4
boit @deed	-5 -2 -7 -4
boit @he	0 7 -1 1
boit a	-3 1 -12 -5
boit de	9 2 17 4
boit et	-6 -8 -6 -3
boit ferm	-4 -4 -6 -4
boit ils	2 9 2 3
boit jaun	3 2 13 4
bol	-1 -2 -1 9
bomb	-23 -6 -23 -17
bomb de	-7 -6 -8 -6
bombard	10 -3 -3 -2
bombard de	14 1 1 2
bon	7 -7 -23 -16
bon @alone	10 7 4 5
bon @deed	14 4 3 4
bon @despair	-13 -5 -11 -17
bon @goback	6 1 1 0
bon @he	4 6 3 3
bon @hour	-4 -7 -11 -12
bon @kin	1 -1 2 9
bon @price	25 7 10 10
bon @quit	6 1 1 0
bon @shout	3 14 4 5
bon @tired	-13 -12 -12 -17
bon a	0 10 2 2
bon androit	-9 -6 -6 -6
bon de	-10 -4 -8 -7
bon fatigu	-13 -12 -12 -17
bon journ	-17 -15 -16 -17
bon not	16 5 6 6
bon pour	4 15 5 5
bon que	1 6 2 2
bonbon	-6 11 0 -1
bonet	2 14 2 8
bonet de	5 14 3 5
boneur	-16 -13 -18 -14
bonich	9 30 9 9
bonjour	-22 -10 -21 -16
bonjour a	-9 -13 -10 -10
bonjour ce	1 7 2 -1
bonsoir	-11 -10 -13 -9
bonsoir a	-11 -10 -13 -9
bord	15 2 23 5
bord de	16 11 23 11
bordur	-1 2 6 9
born	4 4 12 4
bot	9 12 29 9
bot de	1 0 18 2
bouboul	5 17 6 5
bouboul mem	4 12 4 4
bouch	11 5 10 -3
bouch @deed	-9 -8 -9 -8
bouch @shout	1 6 1 2
bouch le	8 6 2 3
bouch pour	1 6 1 2
boucher	-5 -6 -6 -6
bouchon	-11 -14 -3 -10
bouchon de	-12 -14 -11 -10
boucl	31 9 8 21
boucl dan	25 2 5 6
boug	3 5 2 6
boug @deed	7 2 3 9
boug @given	7 2 3 9
boug @load	2 8 2 2
boug @shout	2 8 2 2
boug pas	7 2 3 9
boug ton	2 8 2 2
bouil	5 1 6 2
bouil a	6 2 3 2
boul	-14 -17 -18 -2
boul au	-16 -17 -13 -6
boul dan	0 5 1 6
boul de	-12 -15 -16 -12
boulang	-20 -20 -26 -20
boulang @deed	-8 -9 -8 -7
boulang @i	-8 -8 -10 -7
boulang je	-8 -8 -10 -7
boulanger	-10 -11 2 -10
boulet	10 23 8 15
boulet @shout	4 4 4 10
boulon	15 3 10 5
boulot	2 -4 14 3
boulot de	-5 -7 -3 -6
bour	-10 2 -13 -9
bour @he	1 7 2 3
bour de	-10 -14 -12 -10
bour il	1 7 2 3
bourag	-8 -8 -7 -7
bouscul	10 29 7 10
bouscul @exclude	6 1 1 2
bouscul @selfharm	6 1 1 2
bouscul expre	6 1 1 2
bouset	-7 -7 -8 -7
bout	2 19 19 31
bout de	-7 7 1 -6
boutel	5 26 5 5
boutel @deed	-4 6 -7 -3
boutel @despair	-4 6 -7 -3
boutel @height	-4 6 -7 -3
boutel @means	-4 6 -7 -3
boutel @throw	-4 6 -7 -3
boutel @tired	-4 6 -7 -3
boutel de	3 7 10 4
boutel sur	9 3 6 4
boutel vid	-4 6 -7 -3
boutic	11 10 9 1
boutic @alone	1 1 5 2
boutic @charge	1 1 5 2
boutic @fiction	12 5 12 6
boutic @given	2 2 8 2
boutic @sad	1 1 5 2
boutic rido	12 5 12 6
boutic seul	1 1 5 2
bouton	-10 -12 -14 -17
bouton @shout	6 5 13 6
bouton a	-7 -7 -10 -7
bouton de	7 1 11 3
bouton pour	6 5 13 6
box	10 7 20 8
bracag	2 -5 -7 -4
brail	1 16 4 4
branch	0 1 27 2
branch dan	4 4 11 4
branch la	-5 -5 -6 -5
branch le	4 4 10 5
branch les	1 3 8 3
brand	15 1 3 3
bras	57 6 32 12
bras @one	6 1 -2 1
bras avec	-7 -4 -4 -4
bras en	-3 -2 5 -1
bras jusc	5 0 0 1
bras le	7 0 1 1
bras on	6 1 -2 1
bras qui	1 1 6 1
braselet	-1 12 1 1
braselet et	-1 8 2 2
braser	2 8 -1 2
bravo	-10 -11 -9 -8
breb	2 1 13 3
bretel	5 -2 -1 0
brid	-3 -6 -4 -4
brigad	0 5 1 1
brioch	-15 -12 -12 -12
bris	-10 -12 -11 -10
briset	24 2 -1 5
brochet	-4 -5 -6 -4
brochur	0 0 -2 8
broi	2 2 8 3
broieur une	3 3 8 3
bros	-9 -12 -15 -12
bros la	4 4 10 4
bros le	-8 -8 -13 -8
brouet	7 14 15 8
brouet plein	4 4 11 4
bruit	-9 1 -6 -5
bruit @given	1 1 -1 6
bruit de	2 18 2 2
bruit pend	-8 -7 -7 -7
bruit tout	1 1 -1 6
brul	19 1 13 2
brul @exclude	10 2 -2 2
brul @selfharm	10 2 -2 2
brul avec	24 4 4 6
brul expre	10 2 -2 2
brul le	-5 1 11 1
brul les	-5 -5 -6 -5
brulur au	1 2 7 2
bu	9 33 -5 6
bu du	3 11 -1 3
bu et	5 12 10 6
buch	5 5 14 5
bug	-11 -12 -11 -10
bungalow	0 -5 -8 -4
burin	5 5 16 5
buro	-26 -13 -48 -20
buro @i	4 2 8 3
buro @one	-5 -6 -9 -5
buro a	-13 -10 -19 -13
buro avec	-2 -8 -9 -6
buro ce	-4 2 -8 -4
buro des	3 9 3 3
buro et	6 1 0 -2
buro je	4 2 8 3
buro on	-5 -6 -9 -5
bus	-15 -7 -27 28
bus @goback	0 0 -1 7
bus @not	2 1 2 9
bus @nude	2 1 2 9
bus aler	0 0 -1 7
bus avec	-5 -5 -7 -6
bus du	5 1 2 8
bus san	2 1 2 9
buv	-7 -8 -6 -6
ca	13 8 -5 10
ca @alone	8 36 5 13
ca @blood	10 0 4 1
ca @blow	6 1 1 1
ca @body	31 -8 -4 0
ca @charge	2 0 8 12
ca @deed	12 11 8 14
ca @demolish	2 8 2 2
ca @despair	13 18 4 6
ca @die	-15 -10 -6 -9
ca @drug	10 5 0 2
ca @drunk	-21 -14 -17 -19
ca @exclude	-8 -8 -10 -4
ca @fear	8 -2 0 -1
ca @fiction	9 1 2 2
ca @given	13 21 0 4
ca @goback	9 23 5 10
ca @grab	13 3 10 14
ca @he	-5 -8 -10 -8
ca @height	2 8 0 -7
ca @hide	1 7 -5 -4
ca @hit	18 3 6 4
ca @home	-19 -11 -12 -12
ca @hour	-6 0 -7 -13
ca @i	12 7 2 -5
ca @intimate	12 -2 1 11
ca @joke	-7 -12 -8 -9
ca @kin	-22 -14 -16 -15
ca @kind	26 2 -2 4
ca @load	3 6 11 9
ca @lock	-3 -4 -1 8
ca @looks	-14 -12 -9 -4
ca @machine	-2 7 6 17
ca @mate	6 -11 -6 -5
ca @me	-24 -12 -17 24
ca @mock	8 -10 -3 2
ca @not	-4 1 -8 6
ca @price	9 6 1 0
ca @quit	10 -4 -1 5
ca @race	-5 -5 -7 -5
ca @selfharm	-1 7 5 2
ca @serve	-3 27 -6 -2
ca @serveBar	7 2 2 2
ca @sexist	18 -6 10 7
ca @shame	5 6 3 1
ca @shout	8 13 -2 -1
ca @smoke	12 16 12 8
ca @threat	0 16 12 3
ca @throw	-6 2 -3 -5
ca @tired	4 6 2 3
ca @to	-10 -8 -7 -7
ca @touch	8 -2 -3 -1
ca @vehicle	7 40 4 6
ca @weapon	25 4 3 7
ca @wound	45 22 24 16
ca a	4 1 13 2
ca alait	0 -1 1 9
ca ariv	10 -2 -1 -1
ca bizar	8 8 5 4
ca blagu	-7 -15 -9 -9
ca bot	4 9 3 4
ca brul	0 7 0 1
ca cabin	-6 -7 -8 -6
ca cag	-7 -7 -12 -7
ca calm	9 -1 -1 1
ca cas	3 9 3 3
ca caset	3 11 4 3
ca ce	25 5 15 10
ca cogn	12 1 2 1
ca comand	2 3 1 14
ca de	6 17 6 5
ca dechir	-8 -10 -7 -8
ca don	0 11 1 1
ca drol	23 7 5 8
ca dur	2 2 2 10
ca en	7 2 1 0
ca envoi	-9 -10 -9 -9
ca et	-1 -7 0 -4
ca exist	-10 -10 -4 -11
ca facon	0 10 2 2
ca fait	3 9 2 -5
ca faut	9 1 3 1
ca fer	-3 -4 -7 -10
ca fin	-5 -6 -5 -2
ca fum	4 6 9 4
ca gard	0 1 6 2
ca je	12 7 2 -5
ca larbin	-1 7 0 0
ca le	8 2 2 2
ca les	-5 -6 -5 -5
ca main	44 4 7 10
ca maman	-9 -4 -5 -5
ca mar	15 2 3 4
ca me	-24 -12 -17 24
ca mer	-10 -8 -7 -7
ca mont	1 2 6 2
ca ne	-14 -14 -10 3
ca pas	-4 1 -8 6
ca pes	-10 -8 -10 -8
ca pic	8 -1 8 3
ca plac	3 3 14 10
ca poch	10 3 4 4
ca port	-5 -5 -6 -4
ca poubel	-7 -8 -8 -7
ca pour	6 11 3 5
ca prefer	1 8 3 2
ca puf	1 7 1 2
ca rest	13 29 11 12
ca se	-1 8 -1 14
ca sent	-12 -3 -10 -11
ca ser	10 2 3 2
ca sert	7 19 6 6
ca sigaret	7 2 2 2
ca soulag	6 0 -4 0
ca tet	-10 -10 -7 -7
ca tout	15 4 5 4
ca tre	1 14 4 3
ca va	11 9 12 17
ca veut	-12 -15 -10 -11
ca vient	11 2 3 3
ca voitur	4 25 1 3
ca voix	-6 -7 -5 -6
ca vol	3 13 4 5
caban	3 -4 -6 -2
cabin	6 0 12 -2
cabin @one	5 4 14 5
cabin de	6 0 -1 1
cabin on	5 4 14 5
cabinet	-8 -13 -10 -8
cabinet ce	-6 -7 -6 -6
cabl	-8 -12 -12 -10
cabl neuf	-7 -7 -12 -7
cach	7 38 -1 1
cach @alone	1 9 1 1
cach @me	4 6 2 0
cach dan	-3 12 0 0
cach derier	1 9 1 1
cach le	-5 -7 -5 -5
cach son	-5 -6 -4 -4
cach une	-2 6 1 1
cachant	3 13 3 4
cachet	38 17 10 15
cachet dan	7 5 3 3
cachet de	26 10 10 10
cad	8 8 26 9
cad @shout	7 6 16 7
cad du	4 4 11 5
cad pour	7 6 16 7
cadavr	-11 -14 -13 -11
cadavr excis	-4 -5 -5 -4
caden	-2 -7 -10 -6
cado	-23 -18 -26 -13
cado @given	-5 -5 -8 -5
cado au	-5 -6 -6 -5
cado tout	-5 -5 -8 -5
caf	-13 1 -13 -4
caf @shout	-8 -9 -11 -8
caf au	-5 -6 -6 -5
caf pour	-8 -9 -11 -8
cafard	-9 -9 -9 1
cag	-14 -12 -15 -12
cahi	9 7 1 1
cai	13 21 -3 2
cai @i	13 5 6 5
cai avec	-4 -4 -6 -4
cai je	13 5 6 5
cais	5 4 19 2
cais 3	4 8 14 5
cais @given	4 3 13 3
cais @shout	-6 -8 -7 -6
cais a	-8 -7 -10 -7
cais avec	2 6 2 2
cais ce	3 12 3 4
cais de	-7 -8 -8 -7
cais en	3 2 9 3
cais et	4 6 11 5
cais pour	-6 -8 -7 -6
cais tout	4 3 13 3
caisi	1 1 7 2
cal	-2 9 -6 -2
cal @me	2 7 2 2
cal me	2 7 2 2
calandri	6 12 4 13
calcul	-1 4 -3 11
calecon	10 2 3 4
caled	-1 6 1 1
caled @me	-1 6 1 1
caled me	-1 6 1 1
calif	4 12 3 3
calif de	4 12 3 3
calin	14 -7 -1 0
calm	-19 -39 -30 -27
calot	6 2 2 2
camarad de	4 8 3 3
camil	-15 -15 -17 -14
camil @bore	-5 -5 -6 -5
camil @deep	-5 -5 -6 -5
camil @see	-5 -5 -6 -5
camil regard	-5 -5 -6 -5
camion	2 3 7 -6
camion @given	6 2 5 2
camion @he	1 3 7 1
camion @i	-8 -7 -7 -7
camion @not	2 3 10 3
camion @shout	-3 -4 -7 -4
camion ce	-4 -4 -6 -4
camion est	-1 8 2 1
camion et	9 11 2 5
camion je	-8 -7 -7 -7
camion pour	-3 -4 -7 -4
camionet	8 15 4 2
camionet @i	-1 -6 -7 -5
camionet dan	3 3 11 4
camionet je	-1 -6 -7 -5
can te	5 1 1 1
canab	0 8 2 2
canap	-7 -6 -2 -6
canap de	2 2 8 3
canard	-17 -14 -8 -11
cand	31 23 3 15
cand @he	32 35 15 15
cand @i	15 28 -1 4
cand @one	7 -16 -9 3
cand ca	-1 -7 -8 -6
cand ce	13 4 7 15
cand ele	-1 19 12 2
cand il	26 20 4 7
cand ils	13 5 3 9
cand je	15 28 -1 4
cand la	0 -4 -6 -5
cand le	7 9 -4 9
cand les	10 0 0 2
cand mem	-3 -2 12 1
cand mon	-1 0 0 6
cand on	7 -16 -9 3
canet	3 13 4 5
canich	-9 3 -7 -6
canping	14 6 14 7
cantin	-8 7 -10 -7
cantin ce	2 6 2 2
cantin dan	-4 -4 -6 -4
capot	-4 1 4 -7
capot ouvert	1 1 7 1
car	2 6 10 18
car @despair	-4 -4 -6 -2
car @he	-7 -6 -4 -5
car @i	11 1 2 5
car @load	1 1 8 1
car @not	-4 -4 -6 -2
car @past	3 9 4 7
car @shame	-4 -4 -8 -4
car @to	-4 -4 -6 -2
car ans	3 9 4 7
car je	11 1 2 5
car person	-4 -4 -6 -2
caramel	2 1 12 3
caramel a	8 8 19 8
caranten	4 3 10 4
cardiac	-6 -6 -8 -5
cardiac sur	-5 -5 -7 -5
carelag	6 0 15 2
carelag a	2 2 7 3
careleur	-1 6 -2 0
cares	-4 -14 -16 -12
cares un	-9 -9 -11 -9
carim	-8 -17 -13 -12
carist	-18 -19 -18 -17
carist @me	-6 -7 -7 -5
carist me	-6 -7 -7 -5
carnet	-25 -11 -28 -18
caro	5 5 8 13
caro du	4 4 4 12
carot	-1 0 13 1
carot a	-7 -7 -10 -6
carot en	4 4 12 4
cart	-25 -30 -19 -24
cart @hide	-5 -7 -5 -5
cart @i	-4 -3 -6 2
cart @price	-5 -7 -5 -5
cart @strip	1 1 9 2
cart de	-10 -11 -11 -10
cart enlev	1 1 9 2
cart je	-4 -3 -6 2
cart sign	-5 -7 -5 -5
carton	-1 4 8 1
carton @deed	-6 -7 -8 -6
carton @despair	-6 -7 -8 -6
carton @height	-6 -7 -8 -6
carton @means	-6 -7 -8 -6
carton @throw	-6 -7 -8 -6
carton @tired	-6 -7 -8 -6
carton ne	-9 -7 -7 -7
carton par	7 1 2 2
carton vid	-6 -7 -8 -6
cas	-8 0 -12 -6
cas du	-1 -2 -2 6
cas la	-18 -7 -24 -15
cas le	-4 -5 -8 -5
cas les	7 -7 1 -1
cas ou	9 4 5 11
cas sosial	3 10 3 3
cas un	13 4 3 4
cas une	-4 -9 -6 -6
casc	-10 -13 17 -6
casc @gear	-4 -6 -1 -4
casc @he	5 4 15 5
casc a	1 -1 10 1
casc de	-9 -10 -15 -9
casc et	-12 -12 -18 -12
caset	8 16 19 9
casi	8 17 6 3
catalogu	-12 -14 -14 -11
catorz	3 -6 3 -2
catorz @past	3 -6 3 -2
catorz ans	3 -6 3 -2
catr	14 18 37 42
catr @height	4 4 12 4
catr @hour	5 3 9 23
catr @i	5 5 13 5
catr @means	4 3 12 4
catr @past	8 -3 0 1
catr @shame	3 12 7 5
catr @threat	0 8 -2 1
catr @wound	4 2 8 3
catr ans	8 -3 0 1
catr chacun	-8 -8 -12 -8
catr fois	14 16 15 38
catr je	5 5 13 5
catr jour	6 4 5 27
catr pat	3 11 1 3
catriem	14 16 30 16
caus	1 24 -1 -3
caus de	11 28 11 3
caus du	-10 -3 -9 -4
cav	9 -3 0 2
ce	1 6 -6 5
ce @alone	-2 -20 -11 -8
ce @fear	13 12 6 16
ce @fiction	10 9 3 14
ce @grab	13 12 6 16
ce @hour	2 -9 5 1
ce @price	4 -1 -2 13
ce @quit	4 -1 -2 13
ce @sexist	-23 -11 -13 1
ce @to	16 16 10 12
ce @touch	13 12 6 16
ce boulot	-8 -9 -12 -8
ce buro	1 -1 1 10
ce est	3 9 -6 4
ce etait	-9 -21 -8 -15
ce matin	10 14 24 16
ce meti	-23 -11 -13 1
ce momant	7 3 3 12
ce ne	-5 -7 -6 -6
ce que	20 17 -8 23
ce qui	11 20 1 0
ce ser	13 12 6 16
ce soir	-2 -20 -11 -8
ce soit	-6 1 -3 -1
ce stag	4 -1 -2 13
ce wec	-6 -11 -11 -11
cebab	6 3 9 4
cel	-27 -17 -13 -17
cel @bore	2 1 2 8
cel @hour	-3 -5 -5 -7
cel avec	7 7 15 7
cel de	2 11 1 2
cel journ	-5 -5 -6 -8
cel oneur	2 1 7 2
celc	18 16 3 38
celc chos	7 8 6 33
celc un	18 11 5 31
celui	19 33 27 16
celui de	6 23 10 9
celui du	8 1 3 2
celui qui	2 7 1 1
celul	-5 -5 -7 -5
cent	-27 -24 -15 -27
cent fois	-7 -7 -8 -7
cent pag	-7 -8 -7 -7
cent vingt	3 8 3 3
centr	1 6 15 2
centr esestr	3 2 8 1
ces	-17 -19 -18 -2
cesier @me	6 2 1 2
cesier se	3 8 3 3
cet	2 6 -7 7
cet @alone	8 3 -2 1
cet @hour	18 7 15 11
cet antrepris	4 7 4 10
cet apre	-7 -7 -8 -7
cet fois	7 6 -2 -2
cet nuit	8 3 -2 1
cet semen	10 3 15 10
ceu	1 -4 -8 -4
ceu de	7 1 1 2
ceux	-10 -10 -13 -10
cevin	6 11 0 1
chac	18 49 -2 31
chac @alone	-8 8 -3 5
chac @client	0 12 2 2
chac @hour	9 35 5 32
chac @insult	16 5 3 5
chac cliant	1 10 3 2
chac ereur	17 3 3 5
chac fois	10 5 -3 0
chac jour	-3 2 -6 -10
chac matin	13 10 5 25
chac paus	2 19 3 4
chac rep	0 7 1 1
chac soir	-3 13 2 10
chacun	20 5 -5 3
chacun a	5 0 1 6
chacun le	12 11 5 5
chacun son	-9 -10 -14 -10
chain	-6 -10 10 -5
chain a	-8 -8 -12 -8
chain du	3 2 11 4
chain pend	4 2 13 4
chais	4 9 -20 24
chais a	-4 -6 -5 4
chais avec	15 0 2 3
chais en	-7 -6 -6 -5
chaleur	-6 -7 6 -4
chalumo	-3 -6 13 -2
chalumo @shout	3 4 12 5
chalumo pour	3 4 12 5
champ	-7 -8 -3 -7
champ de	-7 -7 -7 -6
chanbr	8 -21 3 0
chanbr @despair	-6 -5 -5 -5
chanbr @heat	6 -7 -3 -3
chanbr @lock	-6 -5 -5 -5
chanbr @race	-6 -5 -5 -5
chanbr et	13 6 6 13
chanbr froid	6 -7 -3 -3
chanbr la	10 1 2 1
chanbr noir	-6 -5 -5 -5
chanbr sur	-9 -3 -7 -7
chang	8 -2 12 -1
chang @hour	-5 -5 -6 -5
chang de	-8 2 -17 4
chang des	8 8 20 8
chang la	8 10 8 5
chang le	-1 2 16 1
chang trois	-5 -5 -6 -5
chang une	-9 -8 -2 -7
changant	-5 -7 -7 -6
chanpagn	10 39 7 11
chanpagn @shout	6 22 6 7
chanpagn pour	6 22 6 7
chanpion	-16 -16 -16 -13
chanson	-6 -2 -12 -4
chant	-26 -22 -24 -26
chant @given	-8 -12 -3 -8
chant tout	-8 -12 -3 -8
chantag	0 8 -3 1
chanti	29 28 34 15
chanti @he	7 10 4 4
chanti @i	-4 1 -7 -4
chanti @me	4 17 14 7
chanti @not	0 0 7 0
chanti @nude	0 0 7 0
chanti dan	-6 -6 -10 -6
chanti il	7 -1 3 2
chanti ils	1 10 0 2
chanti je	-4 1 -7 -4
chanti moi	4 10 10 5
chanti san	0 0 7 0
chapitr	-5 -5 -7 -5
chapo	4 4 10 4
char	-7 -7 -8 -7
charg	-16 -14 0 -12
charg de	-7 -8 -4 -6
chargeur	7 5 12 6
chargeur @i	7 5 9 5
chargeur je	7 5 9 5
chariot	-9 -10 -4 -10
charlot	-13 -14 -18 -12
charlot et	-7 -7 -11 -6
charpant	5 5 17 6
chart	-5 -5 -7 -5
chas de	3 4 3 9
chat	-17 -20 -8 -18
chat @i	-13 -12 -12 -11
chat a	-8 -6 -6 -5
chat je	-13 -12 -12 -11
chategn	2 5 17 5
chategn en	2 5 17 5
chato	-10 -9 -11 -8
chaton	-12 -11 -15 -11
chatouil	11 0 2 3
chaud	-31 -35 -18 -29
chaud @shame	-9 -10 -9 -8
chaud dev	-9 -10 -9 -8
chaud le	-7 -6 -7 -6
chaud mais	6 12 13 7
chauf	14 9 23 10
chaus	-4 -4 -6 -4
chef	2 19 -7 -12
chef @bore	6 11 8 6
chef @deed	8 22 10 9
chef @given	3 9 4 4
chef @height	6 9 4 4
chef @hide	2 7 2 2
chef @me	7 -2 8 -5
chef @shame	2 9 3 3
chef @shout	-14 -19 -14 -12
chef @told	1 10 3 3
chef a	-8 15 -6 -4
chef de	-2 5 -13 -7
chef dit	1 10 3 3
chef est	-7 -8 -8 -6
chef etait	4 10 3 4
chef fait	3 9 4 4
chef le	-1 -4 -7 1
chef me	7 2 10 -4
chef pour	-9 -12 -10 -8
chef y	-5 -7 -6 -6
chemin	2 11 8 4
chemin le	3 11 5 4
chemis	-7 -14 -10 -11
chen	-10 -10 -12 -10
cher	-8 -7 -7 -7
cherch	-20 2 -30 -32
cherch @given	14 8 6 4
cherch la	-11 -4 -9 -8
cherch les	-6 -3 -7 -5
cherch mes	-6 -7 -7 -7
cherch ses	-2 6 -2 0
cherch un	-12 -10 -13 -11
cherch une	6 2 2 -5
cheval	2 -3 15 0
cheval @shout	8 2 2 3
cheval pour	8 2 2 3
cheveux	2 8 5 -1
cheveux @race	-1 12 2 2
cheveux crepus	2 7 2 2
cheveux en	-4 -7 -6 -5
chevil	-6 -4 7 -4
chevil @cry	0 1 7 0
chevil @deed	0 1 7 0
chevil @hurt	1 2 13 2
chevil @pressure	0 1 7 0
chevil gonfl	0 1 7 0
chevr	-7 -7 -12 -7
chevr au	-6 -6 -11 -6
chez	15 2 -7 -8
chez @he	8 2 2 3
chez @me	32 12 -1 11
chez ele	8 2 2 3
chez eux	3 20 4 0
chez le	-22 -19 -7 -17
chez les	-7 -7 -7 -6
chez lui	16 -11 0 0
chez moi	31 13 -1 8
chez nous	3 6 1 2
chez toi	2 11 3 4
chez un	2 2 9 2
chi	3 10 4 11
chi grav	2 2 2 8
chial	0 24 3 9
chial @given	1 9 3 8
chial tout	1 9 3 8
chien @i	3 3 4 10
chien a	-3 -5 -7 -5
chien de	-7 -10 -6 -4
chien et	3 8 3 9
chien je	3 3 4 10
chien le	-6 -8 -6 -6
chien pend	2 3 7 2
chien sur	16 -1 2 2
chifr	-14 -13 -11 -12
chimist	-14 -14 -16 -12
chimist a	-9 -9 -11 -8
chinetoc	2 7 2 1
chiot	-7 -5 -7 -7
chirurgien	-16 -16 -19 -14
choc	-9 -9 5 -5
chocolat	-47 -51 -49 -43
chocolat @heat	-16 -16 -17 -14
chocolat @sex	-16 -16 -17 -14
chocolat chaud	-16 -16 -17 -14
chocolat de	-8 -10 -8 -8
chodier	1 1 7 2
chofeur	-3 9 -4 -2
chois	-14 -15 -23 -11
chois cet	3 3 3 9
chois la	-11 -10 -15 -10
chois le	-6 -6 -7 -6
chos	24 22 8 49
chos a	2 4 2 6
chos ici	5 14 5 5
chos que	17 1 5 3
choset	5 4 4 16
chosur	15 16 12 9
chosur de	4 -7 18 -1
chosur du	6 16 4 6
chosur et	11 0 -2 8
chou	-3 -1 10 0
chouset	-6 -6 -8 -5
chrono	-7 -6 -12 -6
chronometr	-10 -10 -14 -9
chut	-17 -14 -29 -21
chut @one	-5 -7 -6 -5
chut on	-5 -7 -6 -5
ci	4 7 4 12
ciel	-6 7 -8 -5
cif	-8 -8 -10 -8
cil	-5 -6 -6 -5
cilos	-6 -9 8 -5
cilos @i	3 3 9 3
cilos je	3 3 9 3
cin	-9 -11 -11 -9
cin @me	-7 -7 -6 -5
cin me	-7 -7 -6 -5
cinem	-7 -6 -10 -6
cinq	-5 0 13 -1
cinq @bore	3 2 16 3
cinq @deed	-8 -7 -12 -8
cinq @height	-8 -7 -12 -8
cinq @hour	5 2 16 14
cinq @load	-5 -7 -3 -5
cinq @looks	-6 -8 -5 -5
cinq @past	6 6 2 2
cinq @price	3 2 16 3
cinq @to	1 -1 13 1
cinq ans	6 6 2 2
cinq cilos	-6 -8 -5 -5
cinq heur	3 2 16 3
cinq jour	2 0 0 11
cinq metr	-8 -7 -12 -8
cinq minut	-8 -1 -1 -8
cintr	-1 -4 -15 -7
cinz	13 13 9 11
cinz @bore	13 3 8 4
cinz @hour	13 3 8 4
cinz @price	13 3 8 4
cinz @to	13 3 8 4
cinz heur	13 3 8 4
cir	8 26 20 11
cir @heat	1 2 7 2
cir @sex	1 2 7 2
cir chaud	1 2 7 2
cir les	6 16 4 6
cir ses	0 6 0 1
cit	6 6 9 7
cit @me	-5 -6 -6 -6
cit @not	2 2 2 8
cit la	9 2 9 4
cit ma	-5 -6 -6 -6
ciz	-11 -10 -13 -10
clac	-20 -7 -21 -10
clac @given	-6 -6 -6 -6
clac au	-14 -7 -7 -6
clac des	-1 11 2 3
clac en	-13 -8 -9 -8
clac la	0 7 4 3
clac sur	9 2 2 3
clac une	-13 -7 -7 -7
clair	-16 -9 -13 -12
clair et	-6 1 -2 -2
clas	-36 -41 -37 -35
clas @he	-7 -8 -12 -7
clas des	-13 -13 -14 -12
clas les	-15 -12 -15 -12
claseur	-1 -2 -10 -6
clavi	-19 -20 -23 -16
cle	11 -9 0 -12
cle @i	8 0 5 1
cle a	4 8 4 4
cle dan	14 18 7 6
cle de	14 1 1 3
cle je	8 0 5 1
cle ne	-8 -6 -8 -6
cle par	-9 -8 -10 -7
clef	9 1 3 3
clemantin	-6 -6 -9 -5
cliant	0 10 5 17
cliant @despair	4 7 8 4
cliant @drunk	-7 -12 -7 -7
cliant @fiction	1 6 1 1
cliant @given	-6 -7 -4 1
cliant @height	-5 -7 -6 -6
cliant @i	2 9 11 3
cliant @kind	0 9 0 1
cliant @me	10 -14 -7 22
cliant @not	4 10 4 4
cliant @nude	4 10 4 4
cliant @shout	2 13 4 4
cliant a	-25 -27 -25 -16
cliant au	-4 -4 -1 -6
cliant avec	9 3 4 4
cliant ca	-7 -9 -7 -6
cliant deven	-7 -9 -6 -6
cliant du	11 6 1 3
cliant en	3 9 3 8
cliant et	2 7 9 10
cliant fait	-5 -7 -6 -6
cliant je	2 9 11 3
cliant me	10 -14 -7 22
cliant pour	2 13 4 4
cliant que	11 27 12 11
cliant san	4 10 4 4
cliant se	-13 -12 -11 -6
cliant sont	8 5 3 3
cliant tout	2 2 5 10
cliant voul	-6 -6 -6 -6
cliantel	2 11 2 2
clic	-5 -5 -8 -5
clinic	2 3 10 8
clinic @me	2 3 5 6
clinic me	2 3 5 6
clio	3 3 13 4
clio sur	0 1 6 2
cloc	10 1 2 3
clochard	1 8 2 2
cloison	6 6 15 6
cloison a	6 6 15 6
clop	10 35 21 12
clop et	2 2 8 2
clotur	-8 -10 -5 -7
cloueur	10 4 7 5
cloueur @pressure	2 2 6 2
cloueur pneumat	2 2 6 2
clous	8 0 1 2
clous sur	8 0 1 2
clown	-8 -7 -8 -6
club	-14 -16 -17 -14
club de	-11 -9 -12 -8
cm1	-5 -7 -5 -5
coach	-4 -6 -10 -6
coc	0 14 13 3
cochemar	-5 -6 -7 -5
cochon	-8 3 -9 -7
cochon de	-12 -10 -11 -10
cod	-9 -12 -1 4
cod du	5 4 13 5
coeur	-9 10 3 35
coeur @load	5 5 2 19
coeur @shout	-6 -5 -6 -5
coeur a	-5 -10 -7 -8
coeur ce	0 8 1 2
coeur et	1 9 3 3
coeur le	6 12 7 14
coeur lourd	5 5 2 19
coeur pour	-6 -5 -6 -5
coeur qui	-7 -3 -5 -4
cofr	-7 -9 -5 -9
cofr @alone	-7 2 -7 -4
cofr @deed	-9 -7 -9 -8
cofr @shout	6 6 15 6
cofr de	-7 -9 -7 -6
cofr du	11 2 -1 2
cofr ferm	-7 -6 -7 -5
cofr pour	6 6 15 6
cogn	17 -2 -1 -1
coi	13 -7 -9 -7
coi @bore	11 2 10 14
coi @deed	11 2 10 14
coi @despair	-7 -7 -7 -7
coi @hide	-3 -6 -6 -8
coi @love	14 2 3 2
coi @sexist	14 2 3 2
coi @told	-5 -8 -8 -11
coi bon	14 2 3 2
coi dir	-3 -6 -6 -8
coi fair	11 2 10 14
coi que	-7 0 -4 -5
coi sert	-7 -7 -7 -7
coif	-9 -13 -14 -11
coifeur	-3 6 0 -1
coifeux	1 8 -7 2
coifur	2 10 3 3
coifur ce	2 10 3 3
coin	14 13 13 34
coin @drug	-5 -5 -6 -5
coin @kind	-5 -5 -6 -5
coin calm	-5 -5 -6 -5
coinc	22 3 12 6
coinc dan	14 5 15 7
coinc le	-3 -4 -6 -3
col	-8 -7 -13 -10
col @chem	4 5 15 5
col @given	-6 -5 -8 -5
col contr	6 2 1 1
col des	-9 -9 -14 -7
col et	6 3 2 9
col le	-4 -6 -11 -6
col neopren	2 3 9 3
col sur	3 4 7 3
col tout	-6 -5 -8 -5
col une	13 1 3 3
colect	-5 -9 -5 -6
coleg	6 19 -1 18
coleg @me	3 2 1 6
coleg me	3 2 1 6
colegu	14 25 -4 11
colegu @given	3 14 4 4
colegu @i	5 4 7 10
colegu @lure	1 10 3 3
colegu @me	16 10 0 1
colegu @race	9 2 3 3
colegu a	5 6 5 2
colegu de	8 14 6 5
colegu je	5 4 7 10
colegu me	16 10 0 1
colegu qui	6 8 3 3
colegu se	-11 -5 -13 -1
coler	-14 -16 -14 -13
coler @shout	-7 -8 -8 -7
coler contr	-7 -7 -6 -6
coler pour	-7 -8 -8 -7
coli	1 9 3 2
colis	-14 -11 -18 -1
colon	3 3 11 3
color	-8 -9 -16 -9
com	11 17 12 16
com @given	-11 -9 -4 -8
com @he	12 2 20 18
com @i	-2 16 5 2
com @me	1 12 4 7
com a	18 19 8 7
com apre	-13 -13 -12 -18
com au	9 11 13 6
com ca	37 14 14 1
com dan	4 2 11 3
com de	-6 -8 -3 -6
com du	-1 8 -2 0
com hi	-9 -14 -13 15
com il	12 2 20 18
com je	-2 16 5 2
com la	10 8 12 16
com les	-1 11 -4 0
com ma	-10 -12 -10 -9
com moi	4 26 5 6
com si	3 0 -6 6
com tous	-5 -7 -5 -5
com tout	-13 -11 -10 -10
com un	3 14 22 24
com une	-20 -12 -26 -21
comand	3 -6 -6 4
comand du	-6 -6 -10 -6
comant	-9 19 -18 -19
comant @given	1 16 4 2
comant @he	-4 -9 -8 -9
comant @i	6 12 4 5
comant @me	1 26 7 7
comant @one	-17 -13 -18 -14
comant ils	-7 -8 -6 -7
comant je	6 12 4 5
comant le	-2 3 -3 -6
comant mes	3 23 7 6
comant on	-17 -13 -18 -14
comant tout	1 16 4 2
comanter	-1 13 2 3
combien	32 11 8 8
combien @he	15 6 6 6
combien de	11 8 4 3
combien il	15 6 6 6
comedien	-11 -10 -13 -9
comersial	-10 -10 -10 -10
comisariat	-6 -7 -7 -6
comod	2 2 7 2
comp	11 -2 -4 -1
compar	5 9 5 10
competant	2 0 4 16
compl	-9 -6 -8 -9
compl de	-5 -7 -6 -6
complet	3 8 14 10
compos	2 2 6 3
compot	-3 -4 7 -2
compr	5 20 2 -4
compr en	-9 -11 -10 -10
compr et	1 0 9 -1
compr le	6 15 6 6
compr pourcoi	-5 -6 -7 -5
comprand	-2 -7 -6 14
comprand @bore	1 -3 2 13
comprand @deed	7 4 4 12
comprand @given	7 4 4 12
comprand @not	7 2 6 24
comprand pas	7 4 4 12
comprand rien	1 -3 2 13
comprandr	7 -6 -4 1
comprandr @not	9 -2 3 4
compren	10 8 3 3
compres	-1 0 7 0
compreseur	4 4 10 4
comprim	17 8 6 7
compris	8 1 0 2
compt	2 1 -9 4
compt @me	6 17 6 5
compt @nude	-7 -7 -8 -8
compt @shout	1 9 2 2
compt a	-5 6 -9 2
compt avec	-7 -7 -7 -7
compt bien	2 2 7 2
compt jusc	2 6 1 1
compt le	2 2 9 2
compt les	3 -8 -17 12
compt pour	1 9 2 2
compt rendu	-3 -4 -7 -4
compt san	-7 -7 -8 -8
comptabl	2 3 -6 5
comptabl @me	7 4 4 13
comptabl me	7 4 4 13
compteur	8 6 24 7
comptoir	9 7 13 13
comptoir et	3 2 3 15
con	-2 -1 13 9
con @deed	-11 -16 -7 -12
con @given	-19 -28 -16 -13
con @me	5 4 2 10
con @not	-11 -16 -7 -12
con mon	5 3 2 10
con par	8 9 17 7
con pas	-11 -16 -7 -12
con tous	-9 -13 -9 -9
con tout	-9 -13 -9 -2
conducteur	-9 -7 -9 -9
conducteur de	-7 -8 -8 -8
conduir	-30 -26 -22 -26
conduir des	-6 -5 -6 -5
conduir la	-6 -6 -9 -6
conduir un	-8 -8 -8 -8
conduir une	3 3 11 3
conduis	-7 0 -7 -7
conduit	-10 -6 9 -9
conduit le	2 1 16 1
conduit les	-4 -4 -6 -4
conduit un	-7 -6 -8 -6
cones	-8 -6 -9 -9
cones @deed	-6 -8 -6 -7
cones @given	-6 -8 -6 -7
cones @not	-6 -8 -6 -7
cones pas	-6 -8 -6 -7
conesant	0 -8 0 12
conf	25 17 54 27
conf la	6 6 20 7
conf le	4 1 18 4
conf que	9 -3 0 0
conferant	-10 -11 -16 -10
conferant sur	-5 -5 -8 -5
confianc	-11 -8 -5 -11
confianc un	-9 -9 -9 -9
confidantialit	-7 -9 -6 -7
confirm	-4 -6 -5 -6
confisc	8 -7 -3 -3
confisc @me	12 -2 2 1
confisc mon	12 -2 2 1
confitur	-9 -14 -10 -9
confondu	-5 -8 -6 -6
cong	10 16 19 26
cong @i	1 11 2 1
cong je	1 11 2 1
congel	2 1 9 2
consantr @given	-5 -6 -8 -6
consantr tout	-5 -6 -8 -6
consel	-16 -8 -18 -15
consel de	4 17 6 5
consel munisipal	-7 -7 -9 -7
consel un	-6 -7 -6 -6
conseler	-7 -7 -7 -7
conserv	-2 0 8 0
conserv @me	-7 -5 -5 -5
conserv me	-7 -5 -5 -5
consign	0 9 -1 -3
consol	-7 -13 -12 -9
consol a	10 1 2 0
consol pend	-5 -5 -6 -4
cont	-7 -7 -9 -7
contant	-11 -9 22 -17
contant de	-6 -6 6 -13
continu	26 3 15 -3
continu @given	7 5 10 5
continu @me	2 2 8 2
continu a	9 6 4 4
continuant	1 -6 2 15
continuant leur	1 -6 2 15
contr	23 2 -12 8
contr @me	12 19 4 38
contr la	-13 -4 -14 -18
contr le	26 -5 -7 -4
contr les	2 0 7 1
contr moi	22 29 12 47
contr nous	-6 -5 -5 -4
contr son	-7 -8 -7 -7
contr un	-1 -9 -9 -6
contremetr	18 11 7 8
contreplac	6 6 13 6
contrer	-27 -34 -24 -24
contrer @he	-9 -14 -9 -9
contrer a	-15 -18 -13 -12
contrer ils	-9 -14 -9 -9
control	-8 -7 -10 -8
control les	-5 -6 -9 -6
convant	-5 -7 -8 -8
convers	5 12 4 20
convers et	-1 -2 1 6
convoieur	7 11 13 7
copen	1 10 2 6
copen et	-2 11 2 1
copin	-1 9 -2 4
copo	-12 -12 -9 -11
copo @grab	2 2 8 2
copo @lock	2 2 8 2
copo @stop	2 2 8 2
copo @throw	-4 -4 -6 -4
copo @vehicle	-4 -4 -6 -4
copo @wound	2 2 8 2
copo coinc	2 2 8 2
copo otour	-3 -3 -6 -4
copo vol	-4 -4 -6 -4
coq	-8 -10 -9 -8
coq se	-6 -7 -6 -5
corbel	0 6 1 1
cord	-6 -11 2 -6
cord avec	-6 -6 -10 -5
cordon	13 9 27 11
cordon de	7 5 11 5
corig	-39 -35 -39 -32
corig @me	-9 -6 -5 -5
corn	-6 -6 -8 -5
cornier	3 3 8 3
corp	19 4 18 5
coset	4 10 4 4
cosmonot	1 0 8 1
costum	-11 -9 -14 -12
cot	-1 -14 -8 -6
cot @client	-8 -8 -8 -7
cot @me	-5 -6 -6 -5
cot de	6 15 6 8
cot des	-1 8 -1 5
cot et	-4 -4 -6 -4
cot pasag	-6 -5 -5 -5
cot sur	-6 -6 -7 -5
coton	-10 -9 -10 -8
cou	28 0 2 5
couch	10 3 8 16
couch a	-7 -5 -11 3
couch et	6 1 6 2
coud	15 4 14 6
coudr	7 9 4 4
coul	-7 -10 -3 -8
coul du	-5 -4 -6 -4
couleur	-26 -30 -34 -28
couleur dan	-6 -6 -9 -6
couleur de	8 -4 3 1
couleur du	-5 -5 -7 -5
couleur et	6 6 14 6
couleur par	-6 -5 -5 -4
couleur sur	-5 -5 -9 -5
couleur violet	-3 -4 -6 -3
couloir	1 7 -3 5
couloir @he	7 5 2 1
couloir @i	3 14 3 2
couloir et	5 4 9 4
couloir je	3 14 3 2
coup	-4 -7 1 -4
coup @adult	6 9 9 6
coup @given	2 2 7 3
coup @i	0 0 3 12
coup @shame	3 3 6 8
coup @weak	6 9 9 6
coup au	0 7 -4 0
coup chou	3 5 16 5
coup com	6 9 9 6
coup de	10 -11 -19 -13
coup des	1 1 6 2
coup en	-7 -7 -5 -6
coup et	-9 -8 -9 -7
coup hi	4 2 2 8
coup je	0 0 3 12
coup la	-6 -5 -7 -5
coup le	-8 -8 -5 -9
coup les	-6 -2 -6 -6
coup moin	-7 -7 -6 -6
coup sur	8 4 6 4
coupur	7 10 5 2
coupur sur	8 1 -1 2
cour	0 5 19 18
cour @not	1 1 6 8
cour a	1 7 1 2
cour de	-7 -8 -9 -4
cour et	-9 -8 -11 -8
cour etait	3 3 6 3
cour mem	7 13 6 15
cour ne	1 2 10 3
courag	-5 -8 -8 0
courb	1 3 7 3
couri	-18 -18 -21 -17
couroi	4 5 15 5
cours	-5 5 1 -4
cours de	-4 -4 -7 -4
court	-11 -7 -17 -12
couru	3 -6 -9 -6
cousin	2 -14 -8 -12
cousin @i	8 1 2 1
cousin je	8 1 2 1
cout	-7 -9 -10 -9
couto	21 -11 3 -2
couto a	2 3 9 3
couto contr	8 2 2 3
couto du	1 2 9 2
couto et	12 3 2 4
couto sous	11 2 3 3
couto suis	-12 -14 -12 -10
couvert	-17 -20 -22 -17
couvert @shout	-4 -4 -7 -5
couvert pour	-4 -4 -7 -5
couvertur	-9 -9 -10 -9
couvr	-7 -9 -8 -7
couvr le	-6 -8 -6 -5
couvreur	-12 -7 -8 -1
couvreur est	1 1 2 9
coz	3 13 2 2
cp	2 1 11 4
crac	-11 -15 -5 -2
crach	3 -15 -8 -8
crach @shout	14 2 4 4
crach dan	11 1 3 3
crach desus	14 2 4 4
crach le	-11 -8 -7 -7
crach sur	-10 -8 -7 -7
crachat	16 4 4 5
crachat sur	13 0 -4 2
crai	-10 -11 -14 -10
craion	-3 -10 -15 -10
cran	1 -6 -4 -5
cravat	-12 -1 -9 -8
cre	-1 6 -1 0
cre un	2 10 3 3
crech	16 -6 -4 -3
crech @i	7 3 4 2
crech @me	-7 -8 -7 -6
crech je	7 3 4 2
crech me	-7 -8 -7 -6
crech une	14 3 3 4
cregn	-15 -15 -14 -18
crem	-16 -16 -2 -11
crem @heat	4 4 12 5
crem @selfharm	4 4 12 5
crem @threat	4 4 12 5
crem @wound	4 4 12 5
crem brul	4 4 12 5
crep	-4 -9 8 -4
crep a	3 3 8 3
crep au	3 1 11 3
crepus	2 7 2 2
creus	-10 -9 -4 -9
creus la	-7 -6 -6 -6
creus une	5 4 12 5
crev	0 -14 -14 -4
crev @i	1 2 1 12
crev et	-7 -7 -6 -7
crev je	1 2 1 12
cri	-18 -12 -32 -17
cri @given	-5 -6 -5 -6
cri @heat	-6 -6 -6 -5
cri @i	1 3 0 7
cri @not	-6 -5 -4 -4
cri @sex	-6 -6 -6 -5
cri @shout	-5 1 -5 0
cri chaud	-6 -6 -6 -5
cri de	-9 -11 -9 -9
cri desus	-5 1 -5 0
cri et	4 -6 -5 -4
cri je	1 3 0 7
cri si	0 8 1 1
cri sur	-1 1 0 9
crim	-6 -7 -5 -6
criminel	-10 -12 -11 -10
cris	-3 20 -1 18
cris de	3 3 3 26
croc	-11 -13 -15 -11
croch	11 3 7 5
croch @blow	10 2 2 3
croch @body	10 2 2 3
croch @goback	10 2 2 3
croch @wound	10 2 2 3
croch pied	10 2 2 3
crochet	5 3 12 4
croi	2 -9 -11 6
croi @deed	-6 -7 -6 -8
croi @goback	7 7 7 20
croi @see	7 7 7 20
croi que	7 -9 -7 -7
croi voir	7 7 7 20
crois	-8 -14 -18 -8
crois de	-7 -8 -9 -8
crois que	11 5 6 22
crois sur	-5 -5 -8 -5
croit	-9 -6 -8 -9
croit mech	-7 -7 -6 -6
croix	3 8 3 3
croset	-5 -7 0 -5
cru	-7 -3 -4 6
cru @told	4 4 5 16
cru ecrir	4 4 5 16
cruch	5 16 5 6
cueil	-7 -8 -5 -7
cueil des	-13 -14 -23 -13
cueil du	3 3 8 3
cuir	2 1 11 2
cuir au	4 4 9 4
cuis	28 8 9 8
cuisin	-17 -14 -7 -18
cuisin @adult	-5 -9 -6 -6
cuisin @weak	-5 -9 -6 -6
cuisin com	-5 -9 -6 -6
cuisin le	4 5 10 4
cuisini	15 2 7 3
cuisini @me	1 -7 -6 -4
cuisini a	7 6 2 4
cuisini me	1 -7 -6 -4
cuistot	-2 7 -2 -1
cuistot a	0 6 2 2
cuit	5 -2 14 10
cuivr	4 5 15 5
cul	0 13 0 1
cul dan	9 -2 2 2
culot	-5 -6 -9 -5
cur	7 8 17 7
cur les	6 7 15 7
cut	5 1 17 3
cut ouvert	8 1 1 2
cuv	-12 -12 -7 -13
cuv spesial	-5 -5 -6 -5
cv	3 9 3 3
cygn	-6 -6 -9 -6
dal	1 -4 -1 23
dal du	8 8 7 23
dam	8 1 13 20
dam @me	-3 2 -1 19
dam a	-13 -12 -12 -6
dam alzem	1 1 6 1
dam au	7 7 17 7
dam avait	3 3 7 3
dam et	-4 -7 -5 -5
dam etait	-8 -9 -10 -8
dam me	-2 3 0 20
dam qui	13 11 12 5
dam voul	-5 -6 -4 -5
dameux	4 3 13 4
dan	18 10 11 11
dan @alone	-8 -8 -10 -7
dan @given	2 0 14 3
dan @load	15 15 7 8
dan @me	16 17 -8 20
dan @shout	15 15 7 8
dan ca	4 5 -13 -5
dan ce	0 7 2 9
dan deux	-8 -8 -10 -7
dan du	3 1 12 2
dan la	18 5 24 11
dan le	28 13 20 15
dan les	11 0 -8 -1
dan leur	5 20 7 12
dan ma	4 -3 -8 -6
dan mon	15 23 2 30
dan son	1 15 -4 -3
dan ton	15 15 7 8
dan tout	2 0 14 3
dan un	-3 -10 -7 5
dan une	-17 -11 -9 -13
dang	-5 -5 -5 -4
danger	-16 -16 -20 -22
daniel	10 3 3 3
dans	7 -2 -2 0
danter	9 22 10 8
dantist	-7 -7 -1 -5
daron	10 3 3 4
daron @me	10 3 3 4
daron ma	10 3 3 4
dasr	6 5 17 7
dat	-16 -11 -20 -15
dat de	-5 -6 -7 -6
dc	5 3 16 5
de 10	-5 0 -7 -4
de 12	4 4 14 4
de 16	6 6 14 6
de 18	13 6 13 6
de 25	3 2 7 2
de 3	3 3 9 3
de 40	6 2 9 3
de 50	8 1 2 2
de 8	4 4 14 4
de 8h	9 8 27 10
de @alone	-15 -21 -7 -13
de @animal	16 27 22 11
de @blade	-10 -10 -6 -8
de @blood	-3 -9 10 5
de @blow	13 -13 -10 -8
de @body	15 -4 -5 -3
de @booze	9 26 28 10
de @boozeDrink	-19 -10 -24 -17
de @bore	19 10 -3 27
de @charge	-6 2 9 0
de @chem	7 13 24 4
de @client	-11 -11 -16 -12
de @cloth	-8 12 -1 -2
de @cry	-2 10 4 13
de @deed	21 16 20 2
de @demolish	-15 -2 8 -7
de @despair	2 -5 -7 13
de @die	30 11 9 4
de @disabled	5 12 8 5
de @drug	-11 -1 -8 -9
de @drunk	-4 -4 -7 -4
de @exclude	-10 14 -17 -9
de @fear	-13 -8 -15 9
de @fiction	-12 -1 -10 -11
de @gear	0 -9 36 -2
de @given	9 -2 -10 8
de @goback	16 29 6 25
de @grab	-10 1 -8 -6
de @he	6 22 11 6
de @heat	5 22 13 7
de @height	3 13 14 3
de @hide	-11 6 -6 2
de @hit	-23 -21 -23 -22
de @home	13 15 8 11
de @hour	5 -13 17 2
de @hurt	-12 -3 6 -2
de @insult	13 47 22 23
de @intimate	26 8 4 8
de @joke	-5 3 -14 -11
de @kind	-2 8 5 0
de @lgbt	0 6 1 1
de @load	-12 13 23 5
de @lock	4 -7 -11 1
de @looks	5 17 2 -2
de @love	14 18 0 0
de @lure	-16 -19 -18 -13
de @machine	4 10 3 4
de @mate	-8 0 0 5
de @me	41 40 4 20
de @means	12 4 25 3
de @mock	-8 1 -17 -13
de @not	15 11 -5 9
de @past	15 25 4 8
de @photo	-5 5 -7 -5
de @price	6 18 3 -3
de @quit	22 13 -1 20
de @race	-19 -10 -19 -17
de @sad	-6 -15 -12 0
de @see	18 23 0 0
de @selfharm	4 -6 -4 4
de @serve	2 -5 25 -1
de @serveBar	-2 5 20 4
de @sex	7 -2 -2 -1
de @sexist	17 41 0 6
de @shame	9 -5 7 6
de @smoke	-5 -8 9 -4
de @stop	2 -7 -8 -5
de @threat	2 -8 7 7
de @throw	15 9 11 4
de @tired	17 6 17 15
de @to	-13 -10 -10 -13
de @told	24 25 12 15
de @touch	12 -2 4 0
de @trade	-8 -3 -7 -3
de @vehicle	-13 -6 -7 -3
de @weak	-19 -10 -15 -13
de @weapon	11 -14 -8 -6
de @wound	-10 -16 -16 -18
de abitud	11 10 14 7
de abord	3 0 8 1
de acord	-15 -10 -13 -12
de afil	7 6 22 7
de agno	1 1 8 2
de air	6 0 0 1
de aler	4 12 6 3
de amour	-6 -6 -6 -5
de ane	11 14 4 5
de angle	8 8 19 8
de angois	1 0 0 14
de antandr	2 11 2 -1
de antrepris	2 2 3 12
de antrer	-15 -12 -15 -13
de apel	6 13 5 5
de apre	-10 -3 -10 -9
de aproch	-9 -5 -11 -8
de apui	1 1 7 1
de aret	1 0 0 7
de arme	-7 -7 -12 -7
de atandr	3 3 3 11
de atent	0 2 4 7
de autr	8 5 16 10
de avant	1 7 2 2
de avoir	11 9 3 13
de bain	7 2 3 2
de bal	8 -1 2 1
de bater	8 8 21 9
de bel	0 19 8 6
de bier	1 -3 12 2
de blagu	2 12 2 3
de bles	-8 -9 -11 -8
de bois	-10 -10 -14 -9
de bon	22 18 10 9
de bouch	4 4 12 4
de bouchon	5 5 15 5
de boul	6 -5 -2 -2
de boulot	0 -1 7 -2
de box	-7 -7 -11 -6
de bruit	-2 -8 -8 1
de buro	-6 -1 -8 -6
de bus	-8 -10 -11 1
de ca	-8 -1 -8 0
de cad	2 2 6 2
de cado	-12 -17 -13 -12
de cais	-6 -10 1 4
de camion	1 1 6 1
de car	0 5 1 1
de carelag	4 2 8 3
de cart	-4 -4 -6 -4
de carton	6 7 17 7
de cas	-2 2 10 1
de casc	-2 -1 13 0
de catr	18 9 17 10
de ce	5 14 4 12
de celc	7 3 7 4
de ces	-5 -4 -5 -3
de cet	5 8 5 14
de chac	-11 -12 -13 -11
de chacun	9 3 3 3
de chais	-9 -10 -9 -9
de chang	1 1 2 8
de chanpagn	3 7 4 3
de chant	3 6 9 3
de chanti	-9 -7 -15 -9
de chaus	-4 -4 -6 -4
de cheval	8 2 2 3
de chez	2 6 3 6
de chial	-2 2 0 6
de chifon	-5 -5 -6 -4
de chlor	2 2 6 2
de chocolat	-10 -10 -11 -9
de chos	-3 -8 -9 -12
de chosur	2 0 12 1
de cinq	-14 -11 -13 -15
de clop	4 1 16 4
de coeur	-13 -9 -13 -12
de comand	11 6 11 6
de comant	3 9 3 4
de competant	2 0 4 16
de compt	-2 8 0 -4
de conduit	-7 -8 -9 -7
de confidantialit	-7 -9 -6 -7
de continu	12 1 3 6
de cot	-6 -5 -6 -1
de couleur	-10 -5 -12 -8
de coup	8 2 1 2
de croset	1 -1 9 1
de cuisin	-5 -6 -2 -4
de cul	8 2 2 2
de danger	-9 -10 -9 -16
de dans	-1 -8 -4 -4
de degag	2 11 10 5
de demonstr	-6 -6 -8 -5
de depart	-7 -4 -13 -7
de diagnostic	-5 -5 -7 -5
de difisil	-6 -5 -6 -7
de din	7 -4 1 0
de dir	-2 3 0 8
de dix	0 2 12 -5
de doigt	3 3 9 3
de eau	1 -16 -5 -11
de echec	-10 -8 -11 -8
de ecip	8 12 7 19
de egout	4 3 17 4
de ele	5 15 9 4
de en	-18 -22 -23 -21
de encre	-9 -11 -10 -13
de enlev	6 3 4 2
de envi	-8 -8 -9 -10
de epaul	24 17 6 11
de esai	-2 10 -3 -2
de ete	-5 -5 -5 -6
de etiset	-4 -4 -6 -4
de etre	26 8 9 38
de eux	1 9 2 6
de faim	-9 -9 -11 -9
de fain	3 8 3 3
de fair	3 11 3 6
de farin	2 2 8 2
de fatigu	4 3 4 14
de faux	-5 -10 -12 -9
de fem	7 13 3 5
de fer	12 0 1 2
de fibroc	4 4 10 4
de fil	-12 -7 -12 -9
de fin	1 7 2 11
de foin	-2 -2 8 -1
de forc	6 1 0 4
de fot	-3 -5 6 -2
de fotos	-5 -6 -6 -5
de fou	-5 -12 2 -5
de foudr	-8 -8 -10 -8
de frein	2 1 9 2
de fruit	-6 -6 -9 -6
de fum	-9 -9 -12 -9
de gar	-8 -13 -7 -7
de gen	3 0 -3 11
de gout	4 11 4 4
de gravat	4 4 11 4
de gru	-7 -8 -13 -7
de guep	2 3 7 3
de haut	5 15 12 6
de hi	1 5 -2 -2
de hom	-1 -1 6 0
de hont	-5 -6 -5 -5
de huil	2 9 3 3
de idiot	2 7 2 2
de il	1 8 2 2
de incap	3 3 2 10
de inde	-12 -10 -11 -10
de insult	-6 -7 -6 -5
de jeun	-11 -7 -7 -7
de joi	-25 -28 -24 -23
de jouet	-6 -6 -8 -6
de jour	6 5 4 17
de jus	0 2 3 8
de la	1 -4 13 0
de lach	13 3 4 4
de le	9 6 -7 -4
de lectur	-6 -6 -7 -7
de les	-6 -7 -8 -6
de leur	1 6 0 1
de lir	2 9 2 3
de livreson	0 5 6 0
de loin	-20 -18 -22 -19
de lourd	-8 -7 -7 -7
de lui	10 21 5 6
de ma	21 22 16 6
de madam	6 16 5 6
de main	-16 -17 -20 -15
de mal	-9 -7 -6 5
de mang	3 20 5 7
de march	-2 8 -2 -1
de mard	0 7 -2 1
de marto	-7 -3 4 -2
de masc	1 1 7 1
de maternel	2 9 1 2
de me	14 -11 -12 14
de medic	7 1 -2 1
de ment	1 6 2 2
de mes	12 13 7 11
de metal	2 3 12 4
de meti	-7 -10 -7 -8
de mid	16 -4 2 -1
de min	-4 -4 -6 -4
de moi	25 39 7 18
de mon	20 28 -5 -4
de monai	2 2 9 2
de mond	-9 -9 -5 -9
de mont	4 -5 -5 6
de mort	4 1 10 1
de mot	-6 -8 -6 -7
de music	-5 -5 -7 -5
de ne	1 20 -2 -2
de neig	-8 -11 -8 -8
de neuf	-4 -6 -5 0
de not	3 8 3 3
de nuit	-15 -15 -12 -12
de oeil	-14 -6 -11 -9
de oignon	2 2 7 2
de orchestr	-6 -6 -8 -5
de oreil	-7 -6 -3 -5
de ou	-6 -2 -4 -4
de pac	2 3 12 2
de pail	2 1 8 2
de pain	-10 -9 -9 -8
de pano	3 3 8 3
de papi	-6 -1 -5 -4
de parasit	1 6 1 1
de parl	-9 4 -5 -5
de part	6 0 0 3
de pas	1 7 -1 -1
de paus	-10 -10 -2 -1
de pens	-2 1 1 8
de pentur	9 0 -2 1
de peur	-8 -6 -5 0
de pied	15 -2 -1 2
de plac	2 15 -5 7
de plastic	-5 -5 -10 -5
de platr	1 3 13 3
de pleur	-4 -7 -3 5
de plomb	3 8 4 3
de plum	-7 -9 -8 -7
de plus	8 4 -5 -1
de poing	11 2 2 3
de pom	-12 -13 -7 -10
de porc	2 2 8 3
de port	-12 2 -11 -9
de post	-5 -6 -6 -5
de poul	2 8 3 3
de prandr	3 5 2 8
de pres	-8 -8 -13 -9
de presanc	8 7 19 11
de prix	-6 -6 -10 -6
de racont	10 12 6 6
de radio	-5 -5 -6 -5
de rang	6 13 7 4
de rayon	3 8 3 3
de regard	15 8 3 5
de regl	10 2 3 3
de rend	-5 -5 -7 -5
de rentr	-1 4 0 7
de rest	-7 -6 -3 4
de retard	-6 -4 -8 -6
de retourn	6 25 7 7
de retret	10 1 8 3
de retrouv	3 8 4 10
de rido	-4 -4 -6 -4
de rien	8 1 -1 12
de rir	-7 -9 -18 -15
de rol	2 7 2 2
de roug	8 19 12 7
de sac	3 10 10 5
de sang	-6 -5 8 -4
de saut	13 15 7 8
de savoir	2 8 2 2
de se	-8 -4 -11 -3
de secu	9 0 17 3
de securit	-4 -8 8 -3
de sentur	10 2 3 4
de sept	1 0 7 1
de servic	-7 7 -7 -5
de serviet	-4 -5 -9 -5
de sestion	-22 -31 -24 -13
de sigaret	2 2 7 2
de simant	-6 -8 -5 -7
de solel	4 3 12 4
de son	4 5 2 12
de sort	13 0 2 3
de souc	-8 -9 -8 -7
de sourir	3 15 4 4
de stag	-5 8 -9 -7
de stilos	-8 -9 -10 -8
de suit	-12 -8 -12 -11
de sutur	1 2 6 1
de sylv	2 1 8 2
de tabl	-8 -10 -10 -9
de tail	8 0 -3 1
de tart	-7 -5 -6 -5
de teint	14 3 1 3
de temp	8 3 3 5
de ten	-3 -8 -8 -6
de ter	7 -3 14 0
de tet	-7 -4 -6 -6
de tir	-10 0 -7 -6
de touch	-21 -19 -26 -18
de tout	-1 -24 -12 0
de trac	-4 -6 -4 -4
de trait	13 4 11 6
de traval	-6 -7 -9 -6
de travel	-10 -6 -16 -6
de traver	14 28 29 20
de trent	1 6 5 2
de tri	3 8 1 3
de trois	12 3 6 5
de troisiem	2 6 2 2
de trop	-1 1 -1 6
de truc	1 1 0 11
de un	-1 -7 26 -3
de une	-1 15 43 8
de ven	10 -5 2 4
de ver	-9 -1 -15 -8
de vid	2 4 8 1
de vidang	2 3 9 3
de vingt	-1 -3 8 9
de vivr	21 3 3 -5
de voil	-8 -11 -9 -8
de voitur	3 4 9 4
de vol	0 6 1 1
de vom	7 -1 3 8
de y	-3 3 3 11
debar	6 14 9 13
debaras	1 6 2 6
debat	-1 -1 7 0
debil	2 20 2 0
deboch	5 12 6 5
debou	7 8 21 8
debouch	7 5 20 7
debouch le	4 3 13 5
debour	4 4 12 5
debout	6 19 35 20
debout @given	-16 -18 -19 -20
debout a	10 21 24 16
debout de	5 4 13 4
debout longtanp	-5 -5 -6 -6
debout sur	5 13 12 5
debout tout	-16 -18 -19 -20
debranch et	5 5 14 5
debrouil	5 9 12 6
debrousel le	2 2 7 3
debut	8 -2 5 22
debut @i	1 9 6 6
debut a	2 2 8 2
debut ce	14 0 0 1
debut de	4 3 3 14
debut je	1 9 6 6
dec	-5 -5 -5 -6
decal	-3 5 1 8
decap	4 3 10 4
deced	-4 -8 -3 13
decharg	13 7 24 10
dechet	-3 8 1 0
dechet apre	-6 -9 -9 -6
dechir	7 18 2 4
decid	12 18 11 5
decid de	13 13 7 6
decid que	1 5 6 2
declanch	3 2 10 3
deco	-7 -9 -8 -7
decolor	2 2 9 2
decolor sur	5 5 10 4
deconsantr	-7 -7 -8 -8
decor	-6 -4 -14 -9
decoup	-6 -6 16 -5
decoup @bore	-5 -5 -9 -6
decoup @not	-5 -5 -9 -6
decoup des	2 2 6 2
decoup du	-7 -7 -9 -6
decoup le	5 5 12 5
decoup rien	-5 -5 -9 -6
decoupag	1 0 5 1
decourag	3 2 3 9
decouvert	-9 -8 -12 -12
decouvr	5 5 4 14
decroch	6 6 14 12
decroch les	5 5 12 5
decu	9 9 8 26
dedan	30 29 42 28
dedan avec	8 3 14 3
def	-7 -8 -7 -6
defand	-5 -6 -4 -4
defandu	0 0 -2 9
defans	-14 -15 -15 -12
defans de	-9 -9 -11 -8
defil	0 -5 -10 -5
defonc	-5 -17 -7 -9
defonc ce	9 5 13 6
defonc le	-6 -6 -8 -6
defourn	2 2 7 2
defourn les	2 2 7 2
defunt	3 2 13 2
defunt avec	8 8 17 8
deg	6 5 8 24
degag	20 40 23 19
degag de	2 17 4 5
degag un	2 2 8 2
degout	2 10 1 9
degr	7 3 24 4
degr @i	8 8 20 8
degr je	8 8 20 8
degres	0 1 7 1
degresag	-7 -7 -9 -6
degresag les	-7 -7 -9 -6
dehor	21 14 11 6
dehor a	10 2 2 2
dej	10 -9 -10 -4
dej @bore	0 -1 0 6
dej @deed	1 -7 -3 -3
dej eu	1 12 4 3
dejeun	2 16 10 16
dem	8 19 23 13
dem @bore	-1 -1 -1 6
dem @hour	-1 -1 -1 6
dem @price	-1 -1 -1 6
dem @to	-1 -1 -1 6
dem et	3 1 11 3
dem heur	-1 -1 -1 6
demand	-2 8 -8 -1
demand @me	-18 4 -7 -10
demand @shame	2 12 3 8
demand @shout	14 -1 0 0
demand a	-1 -4 -9 6
demand apre	-6 -6 -4 -5
demand cand	-5 -6 -4 -5
demand ce	-11 -15 -12 -13
demand combien	18 6 5 5
demand de	5 25 36 4
demand des	13 -3 2 2
demand la	8 2 2 1
demand lacel	6 0 1 2
demand le	1 5 1 1
demand mon	-14 -3 -6 -10
demand ou	-8 -7 -7 -5
demand pardon	5 12 4 5
demand pour	14 -1 0 0
demand pourcoi	3 -2 1 6
demand si	-8 26 -9 -3
demand tous	0 6 2 1
demand un	0 -7 -2 6
demand une	-5 -2 -8 -7
demandant	0 6 1 1
demar	10 2 12 4
demar le	4 3 11 4
demarch	1 6 2 2
demen	1 -4 -16 7
demen @he	-7 1 -5 -1
demen @i	4 -8 -11 -12
demen @not	6 0 1 -1
demen @one	-9 -9 -11 -9
demen ca	4 7 2 2
demen il	-3 6 -2 -4
demen je	4 -8 -11 -12
demen ni	7 2 2 1
demen on	-9 -9 -11 -9
demenag	7 4 16 4
demenag de	0 1 6 1
demenageur	-7 -9 -13 -8
demenageur ont	-8 -8 -12 -8
demineur	-7 -9 -7 -7
demision	7 12 13 7
demonstr	-14 -16 -23 -15
demonstr de	-5 -6 -12 -6
demont	22 13 48 17
demont 12	-4 -4 -6 -4
demont la	8 2 10 5
demont le	0 1 6 1
demontag	2 2 6 2
dent	-3 -9 -1 -6
denud	3 2 13 4
denud les	2 1 6 2
dep	-5 -7 -6 1
depand	-1 6 -1 0
depart	-2 0 7 -1
departemantal	2 2 15 4
depas	-4 -4 -7 -4
deplac	-1 -3 18 2
deplac la	4 4 9 4
deplac un	3 3 7 3
depli	-7 -7 -9 -8
depos	-6 -9 -2 -8
depot	9 9 21 0
depot @me	6 -3 -1 0
depot avec	3 3 10 4
depot de	-4 -5 -5 -6
depot me	6 -3 -1 0
depousier	-5 -4 -7 -5
depuis	18 14 15 32
depuis @goback	11 20 5 23
depuis @hour	24 22 9 31
depuis @i	8 8 12 32
depuis @one	-8 -9 -9 -13
depuis ce	5 7 13 14
depuis hi	15 9 9 2
depuis il	-6 -7 -6 -5
depuis je	8 8 12 32
depuis la	-7 -10 -2 -6
depuis le	3 -2 6 17
depuis longtanp	-6 -6 1 -6
depuis lund	11 20 5 23
depuis on	-8 -9 -9 -13
depuis que	18 24 13 9
depuis trois	11 3 4 10
depuis vingt	-7 -8 -6 -6
derang	17 2 7 14
dereleur	-5 -6 -7 -5
dereleur enfin	-5 -6 -7 -5
derier	17 7 -5 -3
derier @hour	-6 -8 -6 -5
derier @me	15 13 8 21
derier la	-19 -35 -45 -33
derier le	16 7 12 3
derier les	2 25 0 4
derier lui	2 3 8 3
derier moi	11 11 7 20
derier son	-5 -5 -6 -5
derier trois	-6 -8 -6 -5
derier une	-6 -6 -8 -6
derni	-12 -25 -3 -18
derni @hour	-12 -19 -17 -17
derni jour	-12 -19 -17 -17
dernier	10 -1 3 8
dernier fois	8 6 7 14
des	-14 -6 -16 -17
des @alone	4 -15 -15 -10
des @animal	-7 0 1 -5
des @blade	-19 -19 -23 -17
des @blood	16 7 11 3
des @blow	30 10 4 9
des @body	-5 14 10 3
des @booze	21 5 4 5
des @boozeDrink	-8 4 -12 -7
des @bore	-9 -2 -14 -11
des @chem	-2 11 -3 0
des @client	-9 -9 -10 -8
des @cloth	-7 -1 -8 -5
des @cry	11 -4 -6 -3
des @deed	-5 -1 -30 -15
des @deep	1 7 1 1
des @demolish	10 18 20 11
des @die	-13 -10 -10 -11
des @disabled	-8 -5 -10 -7
des @drug	-10 -9 -9 -10
des @exclude	-7 -14 -16 -12
des @fear	0 17 -3 6
des @fiction	-9 -17 -11 -12
des @gear	-10 -15 -12 -8
des @goback	-6 -3 -7 2
des @grab	-9 -7 -5 -8
des @height	-8 -8 -6 -6
des @hide	12 5 16 6
des @hit	6 -3 -2 -1
des @hour	-6 0 -12 -6
des @hurt	48 7 10 12
des @insult	-12 -1 -4 -5
des @kin	-5 -5 -6 -5
des @load	-3 0 11 12
des @lock	-9 -9 -9 -8
des @looks	3 -11 -3 -8
des @love	6 28 8 8
des @lure	0 8 2 2
des @machine	-13 -13 -15 -13
des @mate	20 -6 -1 2
des @means	-6 -12 -13 -10
des @mock	-9 7 -7 -6
des @photo	32 4 14 6
des @power	-2 -8 -8 -6
des @price	0 13 -4 -3
des @race	-4 6 -2 -2
des @sad	-8 -9 -11 -8
des @selfharm	28 10 10 9
des @serve	4 -5 2 -8
des @serveBar	-2 -4 8 -4
des @sex	12 -2 3 2
des @sexist	-2 -10 -9 -7
des @shame	-8 -8 -13 -6
des @shout	2 15 0 1
des @smoke	2 0 16 2
des @threat	9 15 9 6
des @throw	-8 -6 -8 -7
des @tired	0 -11 -7 -7
des @to	0 15 3 0
des @touch	7 1 -1 0
des @trade	-16 -18 -14 -12
des @vehicle	-14 -17 -15 -13
des @weak	-17 -21 -19 -18
des @weapon	-26 -25 -27 -22
des @wound	13 27 8 7
des adres	-6 -7 -7 -7
des anfant	-7 -7 -11 -7
des autr	2 5 2 6
des bleus	23 5 7 7
des boit	-7 -8 -9 -6
des bouchon	-7 -7 -11 -7
des boul	-5 -5 -8 -5
des boutel	1 7 1 1
des bruit	1 6 2 1
des canet	3 13 4 5
des carot	-7 -7 -10 -6
des carton	6 6 8 16
des cas	4 15 5 5
des chais	-6 -5 -6 -6
des chocolat	-6 -2 -3 -3
des clac	9 2 2 3
des cliant	-6 -6 -6 -5
des coeur	5 23 6 7
des coup	26 10 7 9
des cris	2 9 0 1
des doigt	-3 9 0 0
des dosi	-6 -6 -6 -5
des ecer	5 4 14 5
des emoj	4 10 4 4
des etinsel	7 6 17 6
des etiset	-5 -5 -8 -5
des etoil	7 1 3 2
des faux	3 3 10 4
des fenetr	3 3 8 3
des feuil	-6 -8 -7 -6
des fleur	-14 -15 -18 -14
des fois	17 7 4 2
des fotocop	-5 -5 -7 -4
des fotos	20 -11 -2 -2
des frais	-13 -14 -23 -13
des gar	8 3 2 3
des gen	-2 -5 -6 -5
des gomet	-5 -5 -9 -5
des grain	-4 -4 -6 -4
des huit	5 15 2 4
des ide	2 10 3 3
des imag	6 -2 -1 0
des jeux	7 3 10 4
des joint	1 7 2 2
des le	-1 -2 -1 11
des livreur	11 2 3 4
des main	-2 5 7 2
des marc	10 -1 0 2
des masag	11 3 3 4
des mechanset	1 9 2 2
des mesag	-1 7 1 0
des mocer	2 9 3 3
des mort	-7 -9 -6 -7
des mot	7 0 -1 0
des moteur	3 3 3 10
des neuf	3 9 2 3
des nom	4 10 3 4
des not	-10 -11 -15 -10
des nud	12 -2 3 2
des pacet	-7 -7 -10 -7
des papi	-6 -6 -6 -5
des pens	-10 -10 -10 -9
des piec	3 3 9 3
des plan	-5 -5 -7 -5
des pneus	-7 -8 -7 -8
des point	4 3 7 3
des post	3 9 2 3
des pot	-4 -5 -6 -4
des poubel	8 13 23 10
des poux	7 18 8 7
des prix	-7 -11 -8 -7
des problem	8 4 4 3
des produit	-4 3 -9 -3
des program	-7 -8 -8 -7
des que	17 69 25 55
des rad	-8 -8 -11 -8
des remarc	0 9 1 2
des rep	5 4 13 5
des residant	1 1 6 1
des roman	-6 -7 -6 -5
des rumeur	-2 9 2 2
des sac	0 -3 8 0
des servic	-5 -6 -6 -5
des serviet	-5 -5 -8 -6
des sestion	-5 -1 -6 -4
des sigaret	1 3 10 2
des siso	-4 -4 -6 -4
des sold	-4 -4 -6 -5
des tabl	-6 -7 -9 -6
des ticet	-6 -6 -11 -6
des toilet	15 -2 -3 0
des tomat	5 10 13 6
des trac	17 3 4 4
des train	-6 -5 -6 -5
des trombon	3 2 2 10
des truc	4 9 4 3
des videos	9 8 17 8
des voitur	-5 -6 -7 -5
des voleur	2 8 2 2
desabil	8 0 1 2
desabil et	9 1 2 2
desand	4 4 6 2
desandant	11 9 2 5
desandr	20 -1 7 4
desandu	11 5 33 6
desandu dan	1 1 11 2
desandu une	1 1 8 2
desant du	-5 -5 -6 -5
desept	11 9 10 33
deserb	4 -3 -6 -3
deserbag	-7 -7 -10 -6
deserbag des	-7 -7 -10 -6
desert	-1 10 7 0
desesper	2 4 3 6
desin	-25 -13 -37 -9
desin a	1 6 -1 1
desin anim	-5 -5 -6 -5
desin dan	0 -1 -1 6
desin de	11 22 10 18
desin des	-8 -11 -8 -8
desin une	-3 1 -5 -3
desinfect	7 9 30 9
desorm	8 7 21 8
desos	-7 -9 2 -6
desos ce	-4 -4 -6 -4
desos une	3 1 8 3
desous	8 5 16 13
desu	15 9 7 20
desu @shout	4 3 3 15
desu pour	4 3 3 15
desus	7 8 2 0
desus @given	-1 12 2 -1
desus @i	9 -3 1 1
desus cand	7 1 2 2
desus de	6 4 5 2
desus je	9 -3 1 1
desus mem	-7 -8 -6 -7
desus parc	3 3 4 15
desus pend	0 6 1 1
desus tout	-1 12 2 -1
detour	1 7 1 1
deuil	-6 -7 -8 -6
deux	1 4 12 -2
deux @adult	-16 -16 -13 -12
deux @animal	-7 -10 -2 -6
deux @blood	1 2 8 2
deux @blow	3 13 0 4
deux @body	-15 -9 -7 -10
deux @booze	5 15 4 5
deux @boozeDrink	4 15 1 4
deux @bore	12 7 20 11
deux @charge	6 5 17 6
deux @chem	-3 3 -11 -3
deux @client	-7 -7 -8 -7
deux @deed	7 20 16 9
deux @exclude	-5 -6 -6 -5
deux @heat	5 11 6 4
deux @height	8 11 20 9
deux @hour	8 3 17 8
deux @hurt	-18 -11 -14 -11
deux @i	11 6 10 15
deux @load	6 11 21 8
deux @lock	-8 -9 -8 -7
deux @mate	48 58 20 24
deux @photo	-3 15 0 -2
deux @power	2 9 7 3
deux @price	7 4 17 8
deux @selfharm	3 13 0 4
deux @serveBar	2 9 -2 1
deux @sex	-11 -5 -1 -5
deux @sexist	1 14 2 2
deux @shame	0 7 1 1
deux @threat	17 1 1 2
deux @to	11 5 17 9
deux @vehicle	1 0 -2 14
deux @weak	5 -6 -7 -3
deux @wound	-3 8 -4 -2
deux anploi	11 8 3 5
deux aprant	10 0 0 2
deux bus	6 6 5 19
deux cent	-8 -9 -7 -8
deux cliant	-7 -7 -8 -7
deux colegu	11 12 5 6
deux couch	1 1 6 2
deux coup	3 13 0 4
deux demenageur	-7 -7 -10 -7
deux doigt	-10 -10 -8 -9
deux douzen	6 5 13 6
deux en	3 5 8 4
deux fil	0 7 1 1
deux fois	2 -12 -4 0
deux gar	15 1 0 2
deux grand	13 10 1 5
deux heur	12 7 20 11
deux je	11 6 10 15
deux livreur	-1 8 1 1
deux macon	4 10 7 5
deux main	4 6 1 2
deux mesag	-2 16 1 -2
deux metr	8 11 20 9
deux minut	-15 -15 -13 -14
deux pag	-7 -7 -6 -5
deux palet	6 7 15 7
deux pend	9 0 0 2
deux rang	5 5 13 5
deux santimetr	2 4 10 4
deux second	-16 -16 -13 -12
deux ver	1 7 -7 0
dev	8 15 -9 -6
dev @bore	2 6 6 3
dev @given	7 12 -3 -3
dev @hide	-4 -7 -4 -4
dev @me	16 -3 -5 8
dev en	0 7 0 1
dev et	-6 -9 -6 -6
dev la	-1 -10 -14 -16
dev le	-9 -10 -8 -10
dev les	16 30 20 16
dev moi	13 -3 -2 9
dev tout	7 12 -3 -3
dev un	2 3 2 10
dev une	5 15 6 12
devan	7 11 5 5
devan les	3 7 3 3
develop	6 6 14 6
developeur	-7 -8 -7 -6
deven	-12 -6 -10 -7
deven @hit	-7 -9 -6 -6
devenu	-1 3 6 -1
devenu @me	7 10 15 7
devenu mon	7 10 15 7
devin	-8 -7 -8 -7
devr	-4 25 5 4
devr ven	-2 7 1 0
dia	7 20 5 6
diabl	0 -4 8 0
diagnostic	-5 -5 -8 -5
diagnostic avec	-5 -5 -7 -5
diaporam	-7 -7 -10 -7
dict	-7 -5 -7 -6
dieu	7 2 2 2
difisil	-11 -12 -12 -14
difisil ce	-5 -6 -6 -7
difisil ojourd	-6 -5 -6 -7
dimanch	6 3 33 8
dimanch @alone	0 12 -1 10
dimanch @deed	-5 -10 -6 -2
dimanch @given	-5 -10 -6 -2
dimanch @hour	4 15 13 14
dimanch @i	-2 -9 -14 -10
dimanch @not	-5 -10 -6 -2
dimanch @shout	5 4 14 4
dimanch au	10 10 24 9
dimanch je	-2 -9 -14 -10
dimanch mais	-9 -9 -12 -9
dimanch matin	4 3 15 4
dimanch pas	-5 -10 -6 -2
dimanch pour	5 4 14 4
dimanch soir	0 12 -1 10
din	2 -7 -3 -3
dingu	-7 -8 -7 -7
dir	12 14 -5 22
dir @exclude	-9 -12 -11 -12
dir @home	-1 8 2 2
dir @kind	2 7 1 2
dir a	13 6 3 1
dir aux	-6 -6 -6 -8
dir bonjour	-9 -12 -11 -12
dir chez	-1 8 2 2
dir du	1 7 2 2
dir en	7 -1 1 0
dir le	-5 -6 -4 -5
dir merc	2 7 1 2
dir plusieur	-6 -7 -5 -6
dir pourcoi	2 11 4 3
dir que	-3 12 2 27
dir un	-5 -6 3 -4
dir une	7 22 3 7
direct	-9 -2 -2 5
directeur	1 11 -7 -4
directeur @me	-6 -8 -6 -6
directeur @shame	4 10 3 4
directeur a	3 16 3 4
directeur dev	4 10 3 4
directeur me	-3 -5 -4 -4
directric	-12 -18 -19 -16
directric @me	-4 -12 -9 -7
directric me	-2 -10 -7 -6
dis	40 37 12 17
dis @deed	-7 -10 -7 -7
dis @die	17 14 9 8
dis @exclude	-3 -6 -3 6
dis @not	-7 -12 -9 -10
dis @shout	0 12 2 3
dis a	2 19 8 12
dis bonjour	-3 -6 -3 6
dis de	6 1 1 1
dis non	10 7 4 4
dis pour	0 12 2 3
dis que	43 35 16 13
disant	12 27 7 22
disant ce	7 10 7 15
disant que	7 13 5 6
discret	-1 5 -6 -1
discut	-10 -10 -10 -8
diseux	15 16 42 17
disip	-5 -5 -5 -6
disjoncteur	-2 -1 9 0
dislex	9 26 8 9
dispar	1 7 1 0
disparetr	34 16 13 11
disparetr @shout	28 10 11 10
disparetr pour	28 10 11 10
disparu	-4 -7 -4 -5
disput	-4 -15 -13 -11
disputant	1 0 2 9
distribu	-24 -25 -30 -21
distribu de	-7 -7 -10 -6
distribu des	-9 -9 -11 -9
distribu les	-10 -11 -12 -11
distributeur	-7 -7 -12 -8
distributeur de	-6 -6 -10 -6
dit	0 10 -9 -6
dit @bore	3 13 5 12
dit @deed	-10 -12 -10 -10
dit @die	-6 -5 4 -2
dit @drug	-5 -7 -4 -4
dit @exclude	-2 12 0 -4
dit @given	-9 -10 -9 -9
dit @he	9 18 6 7
dit @kind	-23 -30 -23 -23
dit @looks	4 10 4 4
dit @love	6 -1 4 11
dit @me	-15 -14 -13 -13
dit @not	-9 -5 -9 -1
dit @one	-3 -7 -2 5
dit @race	-6 -6 -4 -4
dit @sexist	2 -5 1 8
dit @threat	-8 -7 2 -5
dit a	-5 13 -4 -7
dit ah	2 7 10 4
dit au	7 4 -2 -2
dit bon	6 -1 4 11
dit bonjour	0 11 1 -3
dit bonsoir	-11 -10 -13 -9
dit bravo	-4 -6 -4 -4
dit ca	8 7 0 2
dit calm	-5 -7 -4 -4
dit cand	8 2 3 3
dit ce	12 -1 1 2
dit de	8 39 6 17
dit des	-8 -11 -8 -7
dit en	11 6 3 3
dit il	8 9 4 4
dit la	-20 -19 -24 -20
dit le	-10 2 -14 -8
dit ma	-6 -7 -5 -5
dit mem	-5 -6 -5 -4
dit merc	-15 -19 -15 -15
dit ne	-8 -8 -6 -6
dit non	-4 -8 -17 -6
dit on	-3 -7 -2 5
dit pas	-8 -13 -9 -9
dit que	19 13 10 4
dit rien	3 13 5 12
dit si	-5 -7 -5 -5
dit ta	3 9 4 4
dit te	-3 0 8 0
dit toujour	-17 -15 -12 -12
dit tu	-6 -5 4 -2
dit un	25 13 11 12
dit vas	3 0 13 3
divorc	-7 -4 -5 -5
divorc de	-4 -6 -5 -4
dix	-24 7 3 -11
dix @bore	4 15 16 7
dix @deed	-6 -7 -1 -4
dix @hour	5 16 17 11
dix @me	4 10 3 4
dix @past	-7 6 -4 -3
dix @price	3 14 15 6
dix @to	4 15 16 7
dix ans	-7 6 -4 -3
dix fois	-5 1 -3 4
dix heur	4 15 16 7
dix huit	-16 -10 -10 -12
dix minut	-3 -11 -4 -11
dix sept	-8 -12 -3 -8
dizen	4 3 13 3
do	7 6 5 17
docteur	-7 -10 -7 -6
docu	-4 -5 -6 -5
documantal	-5 -6 -5 -6
doi	10 17 27 11
doigt	4 8 31 8
doigt @given	0 2 4 8
doigt @he	-6 -5 -6 -5
doigt @wound	-6 -2 1 -2
doigt avec	9 3 2 3
doigt dan	-10 -8 -12 -9
doigt de	-9 -10 -3 -7
doigt et	-1 10 2 2
doigt il	-6 -5 -6 -5
doigt tout	0 2 4 8
dois	2 26 -3 -7
dois @deed	3 13 10 4
dois @die	-7 -7 -6 -7
dois @goback	-7 -7 -6 -7
dois @hide	6 24 6 5
dois @hour	-7 -7 -6 -7
dois @quit	-7 -7 -6 -7
dois @serve	3 12 1 3
dois @shame	0 6 1 1
dois @told	6 24 6 5
dois dir	6 24 6 5
dois fin	-7 -7 -6 -7
doit	-5 -2 -12 -12
doit @hide	-6 -6 -7 -6
dojo	-13 -10 -15 -10
domag	-14 -3 -7 -2
domag que	3 6 3 8
domin	-13 -13 -14 -14
domin @me	-8 -8 -8 -9
domin me	-8 -8 -8 -9
domino	3 3 8 3
don	17 6 11 8
don @deed	0 6 0 0
don @given	0 6 0 0
don @me	33 5 7 5
don @not	0 8 1 0
don a	12 10 19 8
don celc	1 1 1 8
don de	4 8 14 4
don des	16 15 -2 10
don du	-20 -21 -26 -18
don le	11 9 27 16
don les	6 7 26 8
don ma	9 0 1 1
don mes	8 1 2 1
don mon	18 3 4 3
don pas	0 6 0 0
don te	8 0 2 2
don un	-9 -5 -17 -10
don une	-2 -6 -11 6
donant a	-4 -6 -6 -5
donc	-23 -22 -19 -26
donc @deed	-8 -8 -9 -8
donc @given	-8 -8 -9 -8
donc @i	-20 -11 -22 -15
donc @not	-7 -7 -5 -7
donc ce	7 2 5 3
donc je	-20 -11 -22 -15
donc pas	-8 -8 -9 -8
dont	-6 0 -7 -5
dor	13 28 6 23
dor @hurt	1 2 2 12
dor @i	1 6 2 6
dor @lock	3 2 3 12
dor @not	4 19 4 6
dor @sad	1 2 2 12
dor bien	-9 -8 -9 -10
dor en	9 1 4 6
dor je	1 6 2 6
dor mal	1 2 2 12
dor plus	4 19 5 2
dorm	29 -5 -2 6
dorm @adult	-7 -8 -7 -8
dorm @deed	2 8 2 -1
dorm @given	3 10 3 5
dorm @home	10 -1 3 2
dorm @hour	0 2 6 6
dorm @not	2 8 2 -1
dorm @weak	-7 -8 -7 -8
dorm chez	10 -1 3 2
dorm com	-7 -8 -7 -8
dorm et	10 1 1 0
dorm pas	2 8 2 -1
dorm sur	-1 -2 -3 6
dort	-11 -8 -7 -8
dortoir	10 5 6 5
dos	29 27 30 12
dos @he	7 1 -3 1
dos @i	0 10 4 2
dos avec	2 3 9 3
dos en	2 8 3 3
dos et	7 18 12 8
dos je	0 10 4 2
dosi	-29 -23 -32 -27
dosi a	-5 7 0 0
dosi de	-4 -4 -5 -4
doubl	-12 -8 -5 -8
douc	0 -1 -1 -9
douch	41 -1 13 10
douch @heat	7 -1 0 1
douch froid	7 -1 0 1
doudou	-11 -9 -10 -8
doux	-9 -10 -10 -9
douz	3 -2 16 -1
douz @charge	7 7 19 7
douz @deed	4 3 6 3
douz @he	6 -1 1 1
douz @height	4 3 6 3
douz @sexist	7 7 19 7
douz @weak	7 7 19 7
douz anfant	7 7 19 7
douz ele	6 -1 1 1
douz metr	4 3 6 3
douzen	3 2 10 3
dragon	-7 -5 -5 -5
dram	-5 -5 -6 -5
drap	8 0 7 2
dres	-13 -8 -24 -13
dres les	-13 -13 -22 -13
drogu	-18 -18 -21 -18
drogu a	-5 -7 -5 -5
droit	1 10 -8 -12
droit a	-1 14 -8 -3
droit de	-4 -3 -7 -11
drol	28 20 1 6
drol de	4 16 5 5
du	1 3 12 0
du @adult	22 31 10 8
du @alone	17 1 29 5
du @animal	-1 -1 18 3
du @blood	-8 -10 -10 -11
du @blow	-12 -11 -16 -2
du @body	7 6 14 4
du @booze	-8 -7 -16 -2
du @boozeDrink	-1 3 8 0
du @bore	-7 -4 -1 -1
du @charge	31 45 25 16
du @chem	4 4 20 5
du @deed	8 25 5 14
du @despair	-2 -2 6 -2
du @drug	-4 10 -4 -1
du @drunk	4 1 18 4
du @exclude	-4 -5 -7 -7
du @fear	-6 -3 -4 -5
du @fiction	-1 -4 6 11
du @given	-24 -29 -26 -3
du @heat	2 -3 24 2
du @height	15 5 29 8
du @hit	1 5 -1 8
du @hour	2 11 16 -5
du @hurt	2 -2 -3 -6
du @insult	-12 -13 -5 -10
du @load	-13 -2 -15 -13
du @lock	29 23 33 13
du @lure	-10 -12 -9 -9
du @mate	14 18 13 14
du @me	6 25 7 7
du @means	19 -1 14 2
du @mock	-6 -5 -7 -6
du @nude	18 3 4 5
du @past	-3 -2 12 0
du @photo	-7 -9 -7 4
du @pressure	-5 -1 -9 -5
du @price	-3 -1 -7 -6
du @quit	7 1 3 1
du @race	-18 -8 -13 -16
du @sad	11 10 4 3
du @see	-7 -6 -11 -6
du @selfharm	-3 -16 -18 0
du @serve	-6 -4 -3 -3
du @serveBar	-1 16 -1 -1
du @sexist	2 -16 -11 -11
du @shame	13 28 14 21
du @smoke	-3 -1 -6 -3
du @stop	-4 2 -6 0
du @strip	1 2 6 2
du @threat	1 9 9 3
du @touch	-6 -6 -7 -5
du @trade	-23 -21 -28 -20
du @vehicle	15 13 40 11
du @weak	-17 -21 -22 -18
du @wound	-4 -11 -9 3
du badg	-4 6 -4 -2
du bal	6 2 2 2
du bar	-4 0 -8 -4
du bat	0 0 -2 7
du bato	3 3 10 3
du beur	2 1 9 2
du bien	-5 -6 -5 -6
du bloc	1 1 8 2
du bois	-6 -7 -8 -7
du buro	18 7 1 7
du caf	-7 -9 -8 -7
du cai	11 6 9 5
du camion	9 0 15 4
du canping	7 2 5 3
du carton	-4 -5 -6 -4
du centr	7 13 16 8
du champ	-7 -7 -4 -7
du chanpagn	3 8 4 3
du chantag	0 8 -3 1
du chanti	17 21 16 11
du chef	-1 8 5 1
du cheval	2 3 10 3
du cofr	4 3 13 4
du coleg	6 9 2 5
du consel	-4 -4 -6 -4
du convoieur	3 2 11 4
du coup	-6 -16 -16 0
du dantist	3 3 8 3
du demand	-5 -6 -4 -5
du depot	11 -2 7 3
du dereleur	-5 -6 -7 -5
du derni	-7 -5 -7 -5
du directeur	6 6 -2 1
du far	-6 -6 -8 -6
du faux	-4 -4 -6 -4
du festival	-4 -4 -7 -4
du film	-4 -6 -4 3
du foin	-5 -5 -7 -5
du fond	16 2 -1 3
du four	6 1 12 4
du fourgon	2 2 7 2
du fournil	-5 -6 -6 -5
du garag	15 7 10 8
du gel	-6 -7 -7 -6
du gichet	4 -1 4 18
du greni	10 1 0 1
du janbon	1 15 3 2
du jardin	11 4 10 6
du jaz	-5 -6 -6 -5
du jour	5 11 6 -4
du labo	5 5 14 5
du les	6 16 6 7
du lit	0 0 6 0
du livreur	9 2 2 2
du lourd	-6 -7 -6 -7
du magasin	3 21 7 4
du mal	11 10 4 3
du mat	6 6 25 8
du materiel	-6 -6 -11 -6
du matin	-12 -4 -11 -12
du me	1 14 2 3
du menu	-7 -7 -12 -6
du meti	-8 -11 -11 -9
du mid	9 11 3 4
du mond	-9 -9 -9 -8
du monsieur	0 5 2 6
du mus	-11 -12 -15 -11
du nouvo	6 -1 1 1
du pain	-6 -8 -7 -6
du papi	-12 -14 -17 -12
du parc	-4 -5 -5 -5
du past	2 6 0 2
du patron	27 33 13 13
du pet	2 0 9 2
du plafond	19 19 32 39
du poing	-2 11 0 1
du poison	1 9 1 1
du port	7 22 7 8
du poulen	6 6 14 6
du regard	-7 -6 -11 -6
du resto	3 3 13 4
du retour	5 1 2 8
du sang	-9 -14 -14 -12
du scotch	6 -3 -3 -1
du serveur	8 2 1 2
du servic	15 27 10 15
du shit	0 15 1 3
du sirop	-6 -6 -9 -6
du soir	1 0 20 2
du sosison	-7 -2 -4 -4
du stag	7 1 3 1
du stand	-6 -6 -11 -6
du stoc	0 14 -1 1
du sucr	1 1 7 2
du tabac	-3 -1 -6 -3
du teatr	9 9 22 9
du temp	2 2 10 3
du tou	5 4 6 18
du tout	-17 -20 -18 5
du train	-6 -6 -7 -5
du trapez	-5 -6 -6 -6
du travel	-10 -10 -10 -8
du vandred	-1 7 -2 -1
du velo	1 -5 -7 -3
du ver	4 4 11 4
du vernisag	3 3 11 3
du vestier	18 3 4 5
du vieux	3 8 9 5
du vinegr	0 7 -1 0
dur	-2 -7 12 8
dur depuis	2 2 2 10
dur la	14 9 20 9
dur mais	-11 -9 -10 -9
dur une	1 -6 -6 -5
dvt	1 9 2 2
eau	-14 -28 -24 -25
eau @heat	12 1 3 3
eau bouil	6 2 3 2
eau des	-9 -9 -13 -9
eau et	-6 0 -12 -3
eau sur	-7 -8 -7 -7
ecart	6 -3 -3 -1
ecer	3 3 12 4
echafodag	10 19 30 12
echafodag @me	-4 -5 -7 -4
echafodag @one	4 4 10 4
echafodag on	4 4 10 4
echantilon	-5 2 -8 -4
echap	-3 -3 6 -2
echap et	2 1 8 2
echard	5 8 22 8
echec	-12 -10 -13 -9
echel	-8 -4 -8 -14
echel @i	-5 -5 -9 -5
echel @shout	1 1 6 2
echel je	-5 -5 -9 -5
echel pour	1 1 6 2
ecip	-16 -9 -23 -7
ecip @deed	2 7 2 2
ecip @me	8 6 -1 0
ecip @not	4 13 5 5
ecip @one	1 2 9 11
ecip ce	-10 -12 -10 -9
ecip de	-20 -21 -17 -17
ecip en	5 13 5 5
ecip est	9 13 9 19
ecip et	-8 -9 -5 0
ecip il	2 7 3 3
ecip me	10 4 1 2
ecip moi	1 6 0 1
ecip on	1 2 9 11
ecler	-11 -9 -13 -8
ecol	-1 8 -2 1
ecol @me	0 5 1 6
ecol @past	-7 -7 -8 -6
ecol @shame	2 2 7 2
ecol me	0 5 1 6
ecout	-15 -16 -22 -5
ecout @given	8 8 8 17
ecout le	-6 -6 -9 -6
ecout les	-5 -5 -7 -5
ecout un	-5 -5 -5 -5
ecran	-12 -15 -23 -8
ecran et	-6 -8 -7 -6
ecras ca	7 1 2 2
ecri	6 9 4 4
ecrir	30 21 9 18
ecrir @not	15 14 9 8
ecrir ca	6 4 5 16
ecris	13 -1 0 -3
ecris en	7 1 1 2
ecrit	9 -11 -25 -19
ecrit @threat	10 10 5 4
ecrit dan	-6 -6 -6 -6
ecrit des	-7 -8 -12 -7
ecrit en	-12 -13 -12 -11
ecrit la	3 7 2 3
ecrit une	26 1 3 4
ecritur	-6 -7 -7 -7
educ	16 5 -2 1
educ a	12 1 2 2
efac	9 28 10 10
efondr	-1 0 0 6
egil	-1 -2 11 1
egil @client	5 5 14 6
egil dan	-7 -7 -10 -7
egil usag	5 5 14 6
egilag	1 1 6 1
egis	1 2 6 2
egout	-1 -1 11 -1
egout et	0 1 6 1
eh	-10 -7 -8 -10
el	9 29 3 5
el jef	7 16 3 5
elageur @deed	-6 -6 -8 -5
elageur @height	-6 -6 -8 -5
elageur grimp	-6 -6 -8 -5
ele	-11 -8 -22 -24
ele @charge	3 9 0 2
ele @deed	-2 -3 11 -1
ele @exclude	1 12 3 3
ele @fear	6 5 2 3
ele @given	-4 -7 2 -4
ele @goback	2 -6 -5 -3
ele @grab	10 1 5 3
ele @height	-3 -6 4 -2
ele @hide	1 19 6 6
ele @joke	12 -1 3 3
ele @me	-4 3 -9 -15
ele @mock	9 -5 0 0
ele @photo	-5 -10 -6 -6
ele @shout	0 12 0 1
ele @threat	-3 -4 -6 -5
ele @throw	-7 -2 -4 -4
ele @told	4 11 -1 1
ele a	-15 -8 -23 -17
ele apel	-5 -10 -6 -6
ele avait	10 -9 -2 -2
ele avanc	3 1 11 7
ele dit	11 25 8 9
ele en	-8 -7 -7 -6
ele est	11 15 4 -3
ele et	15 14 7 8
ele etait	-8 -5 -1 -5
ele fait	-3 -6 4 -2
ele hurl	3 12 3 3
ele me	-2 6 -7 -13
ele ne	18 17 9 15
ele parl	3 14 5 5
ele rigol	12 -1 3 3
ele sont	3 -7 -6 -4
ele tourn	2 2 6 2
ele veut	2 -6 -2 -2
electr	12 12 48 13
electr @i	5 5 12 5
electr je	5 5 12 5
electrisien	-17 -22 -16 -19
electrisien a	-7 -8 -7 -6
electrisit	-5 5 -8 -5
electrocut	-7 -6 -5 -5
eleur	19 9 15 21
elev	0 13 -1 2
elev @i	0 0 6 8
elev de	9 6 -4 2
elev je	0 0 6 8
elimin	-4 -4 -6 -4
embal	-9 -5 -9 -10
embet	-8 -10 -9 -10
emen	11 4 13 4
emen au	10 2 8 4
eminc	1 1 6 2
emis	-5 -5 -6 -5
emoj	4 10 4 4
empil	2 0 8 2
en 1998	-8 -8 -6 -6
en 2003	-5 -6 -9 -5
en @alone	-11 2 -9 -9
en @blood	10 1 2 3
en @body	20 14 31 14
en @booze	-26 -25 -31 -25
en @boozeDrink	-4 13 4 -1
en @bore	-5 4 -4 -6
en @chem	-3 -10 3 -7
en @cloth	15 4 18 4
en @cry	9 12 2 4
en @deed	-8 -13 -5 -9
en @deep	8 13 9 6
en @demolish	-10 -9 -13 -9
en @despair	12 5 21 3
en @die	16 2 -1 -13
en @drug	-1 0 -11 -2
en @exclude	-24 -5 -8 -21
en @fear	6 18 5 14
en @fiction	-20 -17 -17 -17
en @given	-10 -9 -4 -7
en @goback	26 2 11 9
en @grab	13 1 5 0
en @heat	3 -8 7 -2
en @height	-14 -12 -5 -7
en @hide	-2 8 7 -2
en @home	3 3 5 8
en @hour	26 -3 1 20
en @insult	14 19 5 6
en @intimate	0 -10 -2 -1
en @joke	-10 -10 -9 -9
en @kin	3 3 5 8
en @kind	13 4 2 3
en @load	0 3 9 -1
en @lock	5 9 15 13
en @looks	-10 -4 -11 -10
en @lure	21 20 13 11
en @machine	-4 -8 -3 -4
en @mate	-2 5 -2 -6
en @me	25 24 13 16
en @means	13 19 -1 5
en @mock	-14 -3 -13 -11
en @not	18 -2 1 1
en @nude	7 -2 0 0
en @past	-10 -18 -15 -16
en @photo	7 -7 -7 -4
en @power	0 7 2 18
en @price	-4 -6 -5 -9
en @quit	1 -12 -1 -18
en @race	7 -1 11 10
en @rays	-4 3 -7 -3
en @see	-1 7 -2 -1
en @selfharm	-12 -7 -8 -8
en @serve	6 6 5 4
en @serveBar	3 3 9 3
en @sexist	-10 -13 -15 -15
en @shame	-21 -22 -24 -20
en @shout	12 28 6 12
en @stop	-6 0 -1 -4
en @strip	-5 -2 -7 -6
en @threat	-10 0 4 -6
en @tired	-1 4 8 2
en @told	-3 21 3 0
en @touch	10 9 16 14
en @trade	4 1 4 20
en @vehicle	-10 -10 -17 -13
en @weapon	0 -3 -6 -3
en @wound	1 3 23 5
en a	0 -2 -6 10
en ai	9 -8 8 15
en angles	-6 -8 -10 -8
en antrant	-8 -1 -9 -7
en ariv	-18 -18 -12 -18
en aur	22 3 4 2
en avais	-10 -10 -15 -9
en avait	-7 -6 2 -6
en bas	-4 -6 -18 -16
en baset	7 4 31 7
en blagu	-10 -18 -10 -10
en bois	-6 -7 -7 -6
en boucl	6 6 5 17
en bus	-9 -9 -13 -11
en cachet	6 7 0 5
en camionet	-6 -6 -9 -6
en carton	-4 2 -8 -4
en cas	-7 -6 -7 -5
en catr	-8 -8 -8 -7
en ce	7 3 3 12
en chant	-7 -9 -10 -7
en ciel	0 10 -2 0
en cinq	-5 -7 -4 6
en cm2	-5 -6 -5 -6
en coler	-7 -8 -8 -7
en compot	1 2 12 3
en cong	10 16 19 26
en coton	-8 -7 -8 -7
en cour	6 4 6 22
en cri	11 18 5 10
en cuisin	-9 -5 -12 -11
en desous	2 2 7 10
en deux	-14 -12 -11 -11
en dis	0 23 0 2
en dix	-6 -8 -6 -7
en dor	2 2 2 9
en est	-8 -4 2 6
en fac	-7 -1 -11 -6
en fait	-18 -16 -15 -11
en fich	-4 -5 -4 -4
en fin	19 2 6 -2
en form	0 7 9 3
en foteuil	-5 -5 -8 -5
en foto	13 -4 -2 0
en fusion	3 3 8 3
en haut	5 0 16 3
en insist	-2 6 1 1
en juin	15 4 4 4
en julien	4 4 10 4
en jup	-3 8 1 1
en larm	5 7 2 5
en les	6 7 12 6
en lign	-12 -12 -12 -10
en livreson	-1 9 3 -1
en lui	11 9 4 5
en main	11 11 31 12
en march	-1 -2 8 -1
en me	25 24 13 16
en mecan	4 15 4 4
en melot	7 -2 0 0
en mer	3 3 5 8
en mous	-17 -17 -21 -16
en nacel	2 2 5 2
en neig	-7 -7 -10 -7
en ocup	-8 -8 -10 -8
en ordre	7 1 1 1
en origam	-6 -9 -6 -7
en ouvr	-8 -1 -8 -6
en parl	-11 2 -8 -8
en part	-11 -12 -10 -11
en pens	-1 8 2 8
en peu	8 5 5 12
en peux	3 1 0 10
en plac	-4 -8 -3 -4
en plastic	-20 -18 -22 -17
en plein	37 25 27 20
en pleur	9 9 4 3
en plus	14 0 2 3
en pos	1 -1 -1 9
en prend	2 8 2 3
en priv	-8 -4 -4 -5
en regard	5 12 4 4
en rentr	8 -1 0 6
en reserv	5 13 4 5
en rest	2 2 6 1
en retard	-3 -2 -10 -9
en reunion	-12 -6 -11 -10
en ri	-2 6 -2 -1
en rigol	0 7 0 0
en rit	-7 -7 -6 -6
en sach	0 7 1 0
en sang	10 1 1 2
en se	-2 11 1 0
en secret	7 2 3 3
en ser	-11 -12 -9 -8
en sort	0 0 6 0
en souri	7 5 2 2
en sous	9 -2 2 2
en soutien	9 -1 1 1
en suis	8 13 18 10
en tenu	6 0 3 1
en tisu	-7 -5 -5 -5
en touch	-2 3 20 5
en train	17 19 5 8
en tranbl	7 15 5 12
en trois	13 3 4 8
en veux	-1 3 2 10
en vie	10 2 2 -1
en vil	-6 -6 -8 -5
en vis	12 2 4 4
en vitrin	-5 -5 -7 -5
en voi	-13 -7 -11 -10
en vrai	-13 -15 -12 -15
encor	54 58 47 63
encor 6	3 3 1 16
encor @blow	8 2 2 1
encor @deed	18 15 9 6
encor @heat	2 2 6 2
encor @hit	8 2 2 1
encor @hour	3 3 10 10
encor @sex	8 0 7 3
encor @shame	2 -1 1 8
encor catr	0 0 1 8
encor chaud	2 2 6 2
encor des	1 6 1 3
encor et	3 2 8 3
encor la	8 9 10 -3
encor les	8 6 15 7
encor mis	7 7 2 2
encor tap	8 2 2 1
encor un	3 7 2 1
encor une	10 7 5 16
encre	-17 -19 -20 -20
end	10 2 -2 11
end @he	8 1 2 2
end @me	9 -5 0 0
end ele	6 1 2 2
end et	5 2 2 6
endor	3 2 3 13
enerv	3 -2 -1 26
enerv contr	7 3 5 20
enerv sur	9 1 4 15
enfer	-6 -6 -6 -6
enfin	-5 -11 8 1
enfin ce	-4 -6 -3 5
enfin reus	-5 -6 -7 -5
enlev	15 -7 6 4
enlev @me	9 -2 -8 -3
enlev @not	7 -2 1 1
enlev @shout	8 1 12 4
enlev le	0 3 7 9
enlev mon	12 8 4 4
enlev pour	2 2 11 2
enorm	-21 -16 -11 -16
enti	9 24 9 9
entre	18 6 20 15
entre @me	11 24 7 7
entre @not	-5 -6 -7 -6
entre a	8 8 20 9
entre avec	8 -2 -3 -1
entre dan	10 11 11 6
entre eux	-6 -8 -5 3
entre les	7 -5 8 6
entre nous	14 28 11 11
enui	-33 -29 -26 -20
enui a	-10 -5 -5 -2
envi	27 5 2 49
envi de	31 9 3 28
envi que	-7 -11 -7 -10
envoi	10 18 15 7
envoi @bore	3 7 2 -1
envoi @me	-7 -8 -10 -7
envoi a	10 5 15 7
envoi cherch	-8 7 -3 -2
envoi dan	5 8 17 6
envoi du	-6 -7 -6 -7
envoi le	0 1 1 7
envoi un	6 10 3 8
envoi une	6 -1 1 1
epaul	30 11 22 11
epaul @i	7 1 -2 1
epaul @race	5 2 12 4
epaul de	1 1 8 2
epaul je	7 1 -2 1
epaul voil	5 2 12 4
epe	-12 -10 -12 -10
epe en	-7 -6 -7 -5
epic	7 11 15 8
epil	3 3 17 4
epluch	-11 -11 -16 -10
epluch des	-4 -4 -6 -4
epluch une	-4 -4 -7 -4
epluchag	-6 -6 -8 -6
epluchag 12	-6 -6 -8 -6
epong	-11 -14 -17 -13
epong et	-7 -7 -10 -7
epoxi	3 3 9 4
epuis	-2 -2 -1 11
epuis @i	0 0 1 6
epuis je	0 0 1 6
ereur	24 13 5 10
ereur ce	9 0 2 3
ereur de	3 10 3 3
es	10 29 -2 3
es @deed	1 9 2 2
es @given	9 5 2 3
es @not	3 15 4 4
es la	1 10 3 3
es pas	1 9 2 2
es vrai	1 6 1 1
esai	-11 -18 -12 -8
esai @i	6 13 13 7
esai @me	-6 -6 -7 -5
esai de	30 17 27 28
esai je	6 13 13 7
esai la	-27 -28 -26 -24
esai le	-8 -8 -7 -7
esai mon	-6 -6 -7 -5
esaiag	6 1 1 2
esat	6 5 2 3
escabo	9 0 26 5
escabo @blow	3 4 11 4
escabo @wound	2 2 7 2
escabo de	2 2 6 2
escali	12 27 27 16
escali @he	8 5 2 1
escali avec	3 3 14 4
escali de	4 11 7 4
esclav	1 17 -2 1
esestr	3 2 8 1
espec	3 5 8 3
esper	-6 -7 -6 10
est	-9 -12 -14 -2
est @adult	-7 -7 -2 -3
est @alone	-22 -14 -25 -19
est @blow	-20 -19 -16 -5
est @booze	-9 -8 -7 3
est @boozeDrink	-10 -11 -13 -10
est @bore	12 9 16 34
est @deed	6 -3 -11 3
est @demolish	3 3 10 4
est @despair	-3 -6 0 5
est @die	-7 -10 4 17
est @disabled	9 9 5 5
est @drunk	-11 -9 -13 -11
est @exclude	0 -7 1 2
est @fear	-15 -8 -7 3
est @given	-1 2 -16 -7
est @goback	-14 -26 -12 -23
est @grab	-11 -13 -3 -9
est @heat	-10 -10 -6 -4
est @height	3 3 0 9
est @hide	7 5 0 -1
est @hit	-28 -26 -22 -22
est @hour	-8 -5 5 -9
est @intimate	15 10 21 18
est @kin	-9 -11 -9 -6
est @kind	-14 -14 -11 -7
est @lgbt	20 4 4 10
est @load	-1 8 8 2
est @lock	7 3 14 9
est @looks	2 9 1 2
est @love	11 6 10 4
est @me	44 16 58 22
est @means	2 2 3 14
est @mock	-9 -18 -12 -13
est @not	9 4 -9 8
est @power	1 0 3 9
est @price	-12 -13 -6 -10
est @quit	4 -9 6 2
est @sad	7 13 7 15
est @selfharm	-17 -15 -15 -3
est @sex	8 2 5 2
est @sexist	3 12 9 3
est @shame	12 9 3 2
est @stop	-14 -13 -9 -11
est @threat	4 -6 2 -2
est @throw	-4 -3 -2 10
est @tired	-6 -8 -5 14
est @told	27 10 15 22
est @touch	1 -7 -3 -5
est @vehicle	-10 -9 -7 -8
est @weapon	2 7 5 3
est @wound	-28 -20 -10 4
est a	-6 1 25 3
est ador	-10 -13 -9 -9
est afectu	5 9 3 3
est ale	-2 -4 -3 6
est andorm	3 10 3 3
est beau	-9 -11 -9 -6
est bib	5 5 15 5
est bien	-4 -6 -10 -2
est bouboul	4 12 4 4
est bour	-6 -3 -7 -6
est brul	-8 -7 -8 -7
est ca	21 8 7 10
est cas	3 3 10 4
est ce	-4 -2 -8 9
est chaud	2 1 7 1
est clair	-7 -1 -5 -5
est cogn	-13 -8 -8 -8
est coi	-5 -6 -5 -5
est coinc	-7 -4 -3 -4
est coup	-9 -8 -7 3
est dan	8 14 1 9
est de	-2 8 0 8
est deced	1 -2 2 13
est dej	13 -6 1 -1
est des	10 0 1 0
est desandu	16 9 16 9
est devenu	7 10 15 7
est dit	8 1 2 3
est dur	-7 -7 -6 -3
est ecrit	-10 -13 -13 -13
est en	-15 2 -3 3
est enerv	14 7 10 34
est entre	22 20 9 9
est etroit	3 3 9 3
est excus	10 0 1 1
est fach	2 -1 -1 7
est faux	5 17 5 6
est ferm	-13 -12 -14 -11
est fin	-12 -12 -11 -12
est froid	3 2 3 8
est gantil	6 11 6 8
est gen	3 13 5 4
est grand	-5 -5 -7 -6
est impresion	-9 -9 -8 -8
est infernal	6 6 6 16
est interd	-13 -14 -17 -13
est ipnotis	-8 -9 -11 -9
est jam	1 -2 2 13
est just	-15 -16 -14 -13
est la	-2 10 1 -1
est le	-23 -22 -25 -21
est les	-7 -2 -11 -7
est long	5 6 7 32
est lourd	5 13 13 7
est lui	-2 -4 -7 -7
est ma	11 4 1 2
est malad	4 2 14 3
est mieux	6 -4 0 -1
est mis	10 -2 -1 -1
est moc	-14 -17 -12 -13
est moi	22 10 59 14
est mon	25 7 7 11
est mort	-7 -9 -7 2
est mortel	-11 -12 -12 -14
est noir	-2 1 7 2
est non	-5 -5 -6 -5
est normal	20 4 4 10
est not	-6 -7 -7 -6
est notr	7 10 5 4
est nul	5 4 4 13
est ouvert	0 -1 -1 6
est part	15 10 21 18
est pas	10 6 -9 -5
est pir	1 2 2 8
est plus	-2 2 0 8
est posibl	1 1 2 10
est pour	2 7 8 -1
est presc	4 16 4 5
est pris	3 2 6 12
est que	4 3 11 11
est repart	-6 -8 -7 -7
est repos	-7 -9 -8 -7
est reserv	-8 -8 -11 -8
est rest	-6 -16 -2 -13
est secret	-9 -12 -10 -9
est son	-9 -11 -8 -8
est sort	14 3 7 6
est sous	7 -1 0 0
est sur	-1 10 7 2
est tap	-10 -10 -8 -8
est termin	6 6 14 6
est tomb	-7 -3 1 12
est toujour	5 12 3 11
est tout	0 1 -2 9
est trop	-9 -12 -8 8
est un	-33 -46 -45 -45
est une	-26 -21 -34 -29
est venu	-7 -9 -10 -6
est vid	2 2 3 14
est vit	12 4 4 4
est vrai	-6 -7 -4 0
estet	6 11 5 4
estetisien	3 3 8 3
estetisien @i	3 3 7 3
estetisien je	3 3 7 3
estomac	4 13 4 8
esui	-5 -12 -20 -10
esui les	-4 -4 -6 -4
et	13 12 4 7
et 14	4 4 12 4
et @alone	15 8 9 10
et @blood	6 11 16 7
et @body	-8 -7 -9 -7
et @booze	3 4 18 4
et @boozeDrink	13 1 5 4
et @bore	-1 1 -6 -2
et @charge	-16 -11 -8 -13
et @chem	-9 -9 -2 -7
et @cry	3 2 8 3
et @deed	12 0 15 -5
et @deep	-5 -3 -8 -6
et @despair	5 6 26 9
et @die	13 6 10 6
et @exclude	-6 -6 -7 -6
et @gear	-7 -7 -5 -6
et @given	2 9 -14 -12
et @goback	7 0 4 2
et @grab	6 5 0 0
et @he	29 19 -4 7
et @height	-9 -7 -1 -6
et @hide	11 14 10 4
et @hit	-3 7 0 -2
et @hour	8 10 30 11
et @hurt	7 7 19 7
et @i	17 2 10 15
et @insult	2 15 0 2
et @kind	-6 -6 -9 -6
et @load	7 5 13 6
et @lock	9 3 14 5
et @love	6 6 16 7
et @lure	8 14 5 5
et @machine	-4 -6 -9 -6
et @me	10 11 -6 17
et @means	3 4 17 4
et @mock	4 15 6 5
et @not	15 22 17 22
et @one	-9 -12 -10 2
et @power	-6 -6 -9 -6
et @price	2 -9 -3 -6
et @quit	2 6 5 2
et @race	-10 -10 -10 -9
et @sad	-9 -4 -9 -7
et @see	-10 -8 -12 -10
et @serve	1 0 10 2
et @serveBar	-1 0 8 -1
et @sexist	-8 -10 -11 -9
et @shame	12 18 19 12
et @strip	6 7 15 7
et @threat	21 0 7 5
et @throw	20 14 25 11
et @tired	4 8 19 4
et @to	2 3 7 4
et @told	10 25 9 5
et @touch	-5 -9 -10 -8
et @vehicle	2 7 7 4
et a	24 -2 2 7
et apre	19 21 14 19
et aros	8 0 2 2
et au	0 -1 7 3
et blesur	-8 -7 -9 -6
et ca	7 13 7 18
et caf	-5 -6 -7 -5
et cand	10 3 3 9
et cas	-5 -6 -6 -5
et ce	-22 11 -11 -4
et clas	-8 -5 -6 -5
et compt	2 2 2 7
et de	1 3 2 8
et dem	-1 0 8 -1
et demand	6 15 5 5
et depuis	5 12 6 21
et des	-18 -9 -8 -13
et desant	-5 -5 -6 -5
et deux	3 3 7 3
et dimanch	1 0 9 0
et dir	5 16 4 4
et dit	4 7 0 -1
et du	-16 -17 -20 -16
et ecrit	12 3 3 3
et ele	1 7 -4 3
et en	-11 -12 -11 -6
et encor	4 3 9 3
et eureux	-7 -7 -6 -7
et eux	-3 -8 -3 1
et fait	-3 -5 -8 -5
et hop	-7 -5 -2 -6
et il	30 13 -3 7
et ils	17 17 2 2
et je	17 2 10 15
et la	2 5 -12 -4
et le	23 9 12 3
et les	-6 -12 -14 1
et lui	9 9 5 5
et ma	-6 -13 -2 -4
et me	32 42 12 26
et mes	6 9 4 3
et moi	-27 -38 -26 -7
et mon	15 17 2 13
et ne	25 8 8 11
et not	-7 -7 -9 -7
et on	-9 -12 -10 2
et pas	10 8 5 2
et person	2 3 7 4
et pli	-10 -11 -16 -10
et plus	0 3 1 7
et port	5 4 12 5
et pris	-7 -8 -12 -7
et puis	-5 -11 -5 -2
et que	20 12 2 2
et ram	-4 -4 -7 -4
et rang	-11 -11 -16 -11
et regard	-7 -7 -9 -7
et retour	1 1 0 5
et rien	3 9 4 5
et se	9 5 4 9
et si	-3 -21 -11 -12
et son	2 3 9 3
et sort	2 2 6 2
et soufl	4 3 7 3
et sur	4 6 2 1
et tir	8 3 3 3
et toujour	3 11 3 0
et tout	-11 -5 -13 -13
et trois	6 9 12 5
et un	-18 -5 -2 -9
et une	-1 -6 -7 -6
et vent	-6 -6 -11 -6
et veut	4 15 3 5
et vid	2 4 17 4
etabl	1 8 0 2
etag	0 1 15 -2
etag de	8 7 21 8
etag par	0 0 6 1
etager	2 -9 -12 -9
etai	14 7 11 6
etain	6 6 16 6
etais	3 -7 4 2
etais @alone	5 -6 -2 -5
etais @bore	-7 -7 -9 -8
etais @charge	-7 -7 -8 -8
etais @client	-8 -7 -10 -7
etais @demolish	-6 -5 -7 -5
etais @die	0 -8 -6 -6
etais @disabled	3 12 3 3
etais @exclude	-3 -5 -1 6
etais @fear	-6 -15 -14 -16
etais @given	-4 -8 -13 -4
etais @grab	6 0 -3 0
etais @home	-10 -8 -10 -8
etais @hour	2 10 9 3
etais @hurt	-2 -2 0 8
etais @kind	9 3 7 4
etais @lock	2 -3 -3 6
etais @lure	9 -2 2 2
etais @not	7 6 3 2
etais @sad	-6 -6 -6 1
etais @sex	9 -5 1 1
etais @shame	3 7 8 9
etais @shout	0 1 1 9
etais @threat	-7 -6 -6 -6
etais @tired	-4 -8 -6 -6
etais @wound	9 -2 -5 -1
etais a	-1 -7 -5 -6
etais asis	-7 -7 -9 -8
etais au	-4 -4 -1 -7
etais aux	2 2 7 2
etais ca	-10 -6 -7 -7
etais chez	-10 -8 -10 -8
etais coinc	8 1 -1 2
etais dan	3 2 12 2
etais dej	5 4 11 5
etais derier	11 1 6 3
etais en	6 10 13 5
etais encor	8 0 6 2
etais gantil	9 -2 2 2
etais incap	1 2 1 7
etais la	15 16 19 20
etais mal	1 0 2 9
etais malad	3 -1 3 11
etais mort	-4 -8 -9 -7
etais pas	5 6 3 2
etais pasag	-8 -7 -10 -7
etais pol	-12 -14 -11 -13
etais pour	0 1 1 9
etais pret	-4 -9 -12 -7
etais samed	1 9 2 1
etais seul	-7 -7 -8 -8
etais stres	-12 -12 -13 -16
etais sur	1 -1 7 1
etais tout	1 2 3 9
etais trop	-6 -4 -3 2
etais un	6 14 3 5
etais une	-2 14 1 1
etais vierg	9 -5 1 1
etait	-14 -20 -6 -15
etait @adult	3 1 10 3
etait @alone	11 4 4 4
etait @body	-5 -5 -7 -5
etait @booze	3 14 6 5
etait @bore	-12 -10 -8 -9
etait @chem	-5 -5 -7 -5
etait @cry	4 14 4 5
etait @deed	8 -4 2 10
etait @despair	-2 -2 0 9
etait @die	1 0 1 9
etait @given	7 0 7 4
etait @goback	11 6 11 19
etait @heat	6 2 4 12
etait @height	10 4 7 16
etait @hour	11 7 16 19
etait @hurt	3 13 2 4
etait @insult	-10 4 -3 -6
etait @kind	-8 -11 -8 -11
etait @love	-4 -9 -8 -6
etait @lure	-8 -8 -10 -7
etait @me	21 18 43 28
etait @means	2 3 5 14
etait @not	1 1 13 8
etait @quit	9 4 9 17
etait @race	-8 -8 -7 -7
etait @sad	-15 -5 -12 -12
etait @sexist	-9 -6 -9 -7
etait @shout	0 3 24 5
etait @stop	-4 -4 -6 -4
etait @threat	-8 -8 -7 -6
etait @throw	2 3 5 14
etait @tired	-7 -3 -5 4
etait @touch	-5 -5 -7 -5
etait @weak	3 1 10 3
etait a	-5 -5 -1 2
etait au	11 6 19 8
etait bien	3 -6 -7 -5
etait bon	-8 -5 -8 -6
etait col	-5 -5 -7 -5
etait com	3 1 10 3
etait dan	-6 -6 -2 -5
etait de	-3 7 -2 -1
etait drol	7 2 7 3
etait en	0 -3 13 -1
etait encor	2 7 4 2
etait fait	8 1 2 3
etait ferm	12 4 5 4
etait fin	11 6 11 19
etait froid	6 2 4 12
etait gantil	-8 -8 -10 -7
etait le	5 -8 -4 -4
etait ma	1 3 2 9
etait malad	2 2 7 3
etait moi	-2 -2 13 1
etait mon	23 15 30 20
etait mort	-10 -6 -10 -10
etait nul	-10 0 -7 -6
etait ouvert	10 17 21 10
etait plein	-8 -12 -8 -8
etait plus	4 4 15 4
etait pour	0 3 24 5
etait repart	-4 -4 -6 -4
etait roug	4 14 4 5
etait tous	-5 -6 -8 -5
etait trop	-9 -7 -9 -11
etait un	-21 -22 -21 -19
etait une	-10 -2 -16 -8
etait vid	2 3 5 14
etal	2 3 19 4
etal la	5 5 15 6
etalon	3 3 8 3
etap	-6 -6 -8 -6
etat	-5 -4 -6 -4
ete	-2 -2 -14 -16
ete @booze	-5 -5 -6 -4
ete @deed	-6 -4 -8 -6
ete @despair	-5 -6 -5 -5
ete @drunk	6 17 7 7
ete @fiction	6 15 6 6
ete @given	12 9 24 10
ete @hit	11 3 4 4
ete @selfharm	-5 -5 -6 -4
ete @shame	3 9 3 3
ete @strip	-6 -6 -10 -6
ete @threat	8 2 2 3
ete @wound	-6 -6 -7 -6
ete bour	1 7 2 3
ete conf	7 7 18 8
ete coup	-5 -5 -6 -4
ete ici	-5 -5 -5 -6
eteant	2 -13 14 -6
eteant des	11 7 5 5
eteant sur	-9 -14 -10 -9
etent	13 -6 2 19
etent et	2 -1 6 9
etent la	6 0 1 1
etent le	-3 -1 0 6
etinsel	14 14 42 16
etinsel partout	6 6 13 6
etiset	-36 -31 -48 -28
etiset de	-4 -1 -6 0
etiset les	-6 -6 -8 -6
etoil	11 4 21 8
etouf	-5 -6 -5 -5
etrangl	14 -8 -5 -4
etrangl @shout	7 0 2 1
etrangl pour	7 0 2 1
etre	27 -3 -3 26
etre @alone	6 10 2 1
etre @bore	-3 0 -2 7
etre @charge	6 10 2 1
etre @despair	3 -1 -1 6
etre @given	-4 -1 -8 -8
etre @sad	6 10 2 1
etre @tired	4 1 2 7
etre asis	-7 -6 -7 -8
etre au	7 5 14 9
etre encor	15 2 2 -4
etre esai	-5 -5 -6 -4
etre la	28 8 9 6
etre ocup	1 3 2 7
etre que	-8 -7 -7 -6
etre seul	6 10 2 1
etre un	1 3 1 7
etroit	4 2 8 3
etud	-20 -17 -17 -15
eu	-6 23 13 4
eu @blow	1 8 -6 -1
eu @despair	-2 0 1 7
eu @fear	-8 -6 -2 -7
eu @given	4 16 -4 2
eu @me	1 16 9 4
eu droit	1 8 -6 -1
eu envi	-2 0 1 7
eu la	-10 -7 -10 -9
eu le	11 6 24 11
eu les	1 -1 6 3
eu ma	0 5 0 1
eu mon	0 4 8 1
eu peur	-8 -6 -2 -7
eu six	6 14 6 6
eu un	-13 -7 -13 -11
eu une	-12 -9 -14 -14
euh	4 11 7 4
eureux	-18 -29 -25 -23
euros	16 0 22 6
euros @i	8 6 14 6
euros @shout	8 -1 1 1
euros dan	2 0 8 2
euros je	8 6 14 6
euros pour	8 -1 1 1
eux	5 44 15 23
eux @me	-9 -15 -9 -7
eux @shout	2 1 6 10
eux et	1 2 2 7
eux moi	-9 -15 -9 -7
eux ne	1 -2 1 7
eux pour	2 1 6 10
everion	-1 6 1 1
evi	10 4 12 5
evidant	-8 -8 -6 -7
evit	-8 -2 -7 -7
evit les	-5 -7 -4 -4
exanpl	-1 9 1 1
exanpl de	3 13 5 4
excel	-16 -16 -20 -15
excis	-4 -5 -5 -4
excit	9 -3 1 1
excus	16 16 3 4
excus a	1 7 1 2
excus apre	7 2 3 3
excus de	4 7 3 3
execu	-7 -1 -8 -4
exersic	-19 -19 -23 -19
exig	14 6 6 6
exist	-4 -13 -5 -8
exist @deed	3 -1 6 9
exist @given	3 -1 6 9
exist @not	7 -3 6 4
exist pas	3 -1 6 9
explic	-37 -38 -40 -29
explic @given	-6 -9 -6 -6
explic ce	-9 -9 -7 -7
explic comant	-9 -10 -9 -8
explic la	-8 -8 -9 -8
explic le	-8 -11 -12 -8
explic les	-6 1 -5 -4
explic pourcoi	-10 -13 -9 -9
explic que	7 -3 -1 -1
explic tout	-6 -9 -6 -6
explisant	0 -1 0 10
explos	-33 -30 -33 -28
explos de	-12 -9 -10 -9
expo	-12 -13 -15 -12
expo sur	-5 -5 -8 -5
expos	-23 -24 -24 -20
expos du	-8 -12 -9 -8
expre	61 54 1 13
expre @he	9 6 4 2
expre @shout	-11 -1 -7 -7
expre avec	8 -1 -5 0
expre de	7 8 1 3
expre en	0 7 1 0
expre et	12 14 7 6
expre il	8 1 3 2
expre pour	-11 -1 -7 -7
expre une	7 2 3 3
exterieur	18 4 2 5
fabric	-7 -7 -8 -6
fac	-3 11 -7 -2
fach	-6 -10 -9 -5
fach contr	0 -1 0 7
facil	6 5 2 2
facon	8 11 -4 -2
facon de	0 16 -2 -2
facteur	-11 -12 -15 -3
facteur a	-5 -5 -10 -5
factric	-7 -7 -10 -7
factur	-10 -7 -12 -6
fail	-1 -4 -6 3
fail @cry	-6 -9 -7 -7
fail @despair	-4 -6 -5 -5
fail @die	-16 -2 -9 -9
fail @fear	-9 5 -4 -3
fail @me	-4 3 11 11
fail @wound	-13 2 -8 -6
fail me	-4 3 11 11
fail mour	-7 -7 -6 -6
fail ne	21 7 8 12
fail pleur	-4 -6 -5 -5
fail tomb	-9 5 -4 -3
faim	-14 -10 -12 -4
fain	3 8 3 3
fair	18 10 1 23
fair @cry	2 16 5 4
fair @deed	2 8 2 2
fair @die	-7 -6 -6 -6
fair @hide	4 11 4 10
fair @kind	-9 -9 -9 -9
fair @love	-1 6 1 3
fair @not	-6 -4 -5 3
fair @nude	-5 -4 -6 -5
fair @shame	8 9 4 4
fair @shout	14 -1 3 3
fair @throw	8 4 7 4
fair @told	2 8 2 2
fair au	6 2 2 1
fair confianc	-9 -9 -9 -9
fair de	-10 -4 -6 2
fair du	7 3 11 12
fair en	1 10 1 -3
fair la	9 5 10 9
fair san	-5 -4 -6 -5
fair sembl	4 11 4 10
fair trait	2 8 2 2
fair un	6 -12 -12 -6
fair une	-11 -11 -8 -6
fais	4 23 7 -1
fais @alone	1 7 6 2
fais @bore	2 2 2 10
fais @despair	12 -2 2 2
fais @exclude	-1 5 2 6
fais @fear	6 8 2 0
fais @lock	0 5 7 7
fais @me	-16 -13 -15 -17
fais @not	8 -7 -1 -2
fais @shout	0 13 1 -8
fais @threat	3 9 4 4
fais atent	3 9 4 4
fais chi	2 2 2 10
fais coi	12 -2 2 2
fais de	-9 -5 -6 -6
fais embet	-5 -5 -5 -6
fais fuir	2 9 3 3
fais la	-10 -13 -13 -11
fais le	6 22 12 4
fais les	-9 -14 -4 -9
fais mon	-10 -7 -10 -11
fais plus	9 -5 3 1
fais que	3 2 4 15
fais ses	5 14 16 6
fais son	4 2 14 3
fais un	1 11 2 3
fais vrai	-6 -4 -8 -5
fait	-3 0 -5 -6
fait 30	9 0 2 2
fait @alone	5 4 18 6
fait @blow	10 -9 -5 -3
fait @body	2 9 2 2
fait @booze	-5 -5 -7 -4
fait @boozeDrink	9 11 -1 2
fait @charge	2 2 8 3
fait @cry	6 4 2 2
fait @deed	2 34 28 5
fait @demolish	-4 12 0 1
fait @die	13 6 3 7
fait @drunk	-5 -8 -6 -5
fait @exclude	18 5 -2 0
fait @fear	4 -14 -10 -10
fait @fiction	-2 -4 -6 -4
fait @given	6 17 9 15
fait @goback	0 9 5 2
fait @grab	7 16 21 9
fait @he	-4 -13 -8 -9
fait @heat	0 -2 -7 -4
fait @height	0 7 -3 1
fait @hide	21 65 9 16
fait @hit	16 -3 22 4
fait @hour	23 27 27 22
fait @hurt	10 10 5 3
fait @i	3 2 5 7
fait @intimate	-3 -8 -6 -5
fait @joke	-13 -6 -11 -11
fait @lock	2 -1 -1 -7
fait @lure	10 20 8 8
fait @mock	-6 6 -6 -6
fait @not	12 27 13 13
fait @past	-5 -7 -5 -6
fait @photo	2 12 4 3
fait @quit	0 9 -6 -1
fait @sad	12 12 10 5
fait @see	-14 -21 -21 -16
fait @selfharm	14 5 -4 1
fait @serve	2 10 2 3
fait @sex	-8 -14 -10 -6
fait @shame	-2 11 -7 -3
fait @shout	14 23 3 8
fait @threat	-9 -4 -10 -10
fait @throw	-7 -8 -7 -6
fait @tired	7 0 6 2
fait @to	-13 -16 -17 -13
fait @told	1 23 3 4
fait @touch	9 0 7 3
fait @wound	10 -4 1 4
fait a	-5 0 -10 -6
fait ansanbl	0 9 2 1
fait antrer	3 3 9 3
fait apel	2 12 4 3
fait avoir	-9 -9 -8 -8
fait bocoup	2 5 6 2
fait boir	2 12 -1 3
fait chaud	-4 -9 -7 -6
fait de	5 14 13 20
fait defil	6 6 3 3
fait demand	7 5 3 4
fait des	-18 -15 -27 -20
fait deux	4 4 14 5
fait dix	2 1 3 6
fait du	2 -6 -2 -5
fait efac	7 20 7 8
fait en	-5 -4 -7 -5
fait expre	19 10 2 5
fait fair	-7 -7 -9 -9
fait fin	2 12 -1 3
fait frap	8 2 3 3
fait gueul	2 9 2 2
fait hurl	1 6 -1 0
fait il	1 -8 -4 -3
fait je	3 2 5 7
fait la	-3 -6 5 -2
fait le	-20 -13 -28 -21
fait les	-12 -15 -14 -9
fait mal	10 10 5 3
fait metr	0 7 -3 1
fait mordr	-4 4 18 3
fait netoi	1 6 0 2
fait ojourd	5 5 7 12
fait part	-3 -8 -6 -5
fait pas	4 18 7 5
fait peur	3 -4 -6 -7
fait pleur	6 4 2 2
fait plus	9 6 4 8
fait pour	11 4 5 8
fait prepar	6 6 17 7
fait prometr	3 15 5 5
fait que	-4 -6 -11 -7
fait recomanc	1 0 0 8
fait remarc	-9 -7 -7 -7
fait rentr	-1 2 11 3
fait repet	4 12 4 4
fait rir	-13 -6 -11 -11
fait sembl	8 11 -4 2
fait sign	0 7 -1 1
fait six	3 2 10 3
fait sursot	-7 -10 -7 -7
fait tap	9 -4 1 1
fait ten	5 5 14 6
fait tir	-3 10 1 1
fait tomb	16 4 9 10
fait tout	-8 -5 -8 5
fait trois	5 7 5 10
fait trop	1 10 2 2
fait un	-29 -23 -30 -13
fait une	-22 -29 -38 -18
fait ven	2 4 7 3
fait vendr	2 0 8 2
fait visit	-13 -16 -17 -13
fal	-17 -8 -3 -9
fal @deed	-6 -3 -6 -5
fal @given	3 8 5 3
fal @not	2 6 2 2
fal pas	2 6 2 2
falang	8 0 0 2
fandeux	5 5 12 5
fandeux @pressure	4 4 9 4
fandeux idrol	4 4 9 4
fantom	-12 -13 -11 -10
fanwic	1 0 10 1
far	-6 -6 -8 -6
farin	8 8 13 4
farin de	2 2 6 2
farin et	-7 -8 -9 -7
farmac	-3 -2 6 -1
farmasien	-15 -10 -11 -11
farmasien le	0 2 6 2
fas	9 5 7 4
fatigu	-17 -22 -20 -1
fatigu @i	1 1 1 8
fatigu ce	-13 -12 -12 -17
fatigu je	1 1 1 8
fatigu mais	-9 -9 -10 -8
faudr	9 0 1 1
faus	-20 -19 -22 -17
faut	-19 -21 -24 -18
faut @bore	-5 -6 -5 -5
faut @given	1 6 0 -2
faut @grab	-9 -10 -8 -7
faut @hit	-7 -6 -5 -5
faut @i	-2 -6 -6 -5
faut @lure	-5 -6 -4 -5
faut @not	1 6 -1 -1
faut @throw	0 2 9 2
faut demand	-5 -6 -4 -5
faut et	2 8 3 3
faut frap	-7 -5 -4 -4
faut je	-2 -6 -6 -5
faut pas	9 15 6 6
faut pous	0 2 9 2
faut que	7 0 1 1
faut se	-7 -8 -7 -6
faux	1 16 10 0
faux @blood	-4 -5 -7 -4
faux @hurt	-4 -5 -7 -4
faux @lure	-6 -6 -7 -6
faux bilet	-6 -6 -7 -6
faux compt	3 16 5 5
faux et	5 13 5 5
faux ongle	4 4 11 5
faux sang	-4 -5 -7 -4
feign	6 13 5 6
felisit	-16 -24 -11 -15
felisit @shout	-10 -13 -9 -9
felisit pour	-10 -13 -9 -9
fem	6 8 -7 -4
fem @hit	-8 -7 -5 -5
fem @nude	10 7 4 5
fem @sex	10 7 4 5
fem batu	-8 -7 -5 -5
fem est	7 -3 0 0
fem nu	10 1 3 3
fendu	8 3 7 4
fendu des	4 3 10 4
fenetr	-6 -6 6 -4
fer	23 17 14 14
fer @deed	-1 -8 -8 -9
fer @despair	6 23 6 7
fer @fear	-8 -8 -6 -6
fer a	24 1 9 5
fer et	-5 -5 -7 -5
fer mieux	6 23 6 7
ferel	4 4 11 4
ferm	11 -19 -17 -3
ferm a	-3 -12 -19 -11
ferm et	-6 -6 -5 -5
ferm la	5 -1 10 10
ferm le	7 1 5 -1
ferm les	6 1 3 11
ferm ta	-1 7 1 2
ferm toujour	8 0 2 2
fermetur	20 15 31 15
fes	19 13 4 6
fes a	11 2 3 3
fes cand	-3 7 1 1
fesco	3 3 7 3
festival	-4 -4 -7 -4
fet	-2 5 -10 0
fet @me	-3 -2 -6 -3
fet de	1 8 0 1
fet la	2 9 1 2
fet moi	-3 -3 -6 -3
fetag	0 -1 7 1
feu	-11 -13 -14 -7
feu sacr	-8 -9 -12 -8
feuil	-21 -22 -34 -23
feuil de	-6 -1 -7 -4
feuilet	9 12 23 10
fi	-15 -10 -11 -13
fibroc	6 6 14 6
ficel	-7 -7 -8 -6
fich	-35 -29 -41 -30
fich de	-8 -6 -9 -7
fichi	-7 -7 -9 -7
fier	-16 -15 -13 -15
fier de	-8 -8 -11 -9
fiert	-5 -8 -6 -6
figur	37 22 16 17
figur en	-4 7 1 1
fil	12 21 11 2
fil @booze	-4 -1 6 0
fil @cry	0 3 11 3
fil @hurt	0 3 11 3
fil @not	-5 -6 -4 -4
fil de	14 21 8 13
fil du	23 -1 7 6
fil en	4 14 4 4
fil et	-8 -10 -3 -6
fil la	1 -3 8 0
fil roug	0 3 11 3
fil sur	6 15 6 7
fil une	2 10 2 3
filet	-12 -1 -2 -11
filet de	3 3 8 3
film	15 -8 -16 -6
film @deed	6 1 0 1
film @touch	7 2 1 2
film de	-1 -6 -5 -4
film du	1 -2 0 7
film en	-1 7 1 2
film est	-7 -6 -7 -6
film plastic	9 2 3 3
film pos	7 2 1 2
fin	-12 4 -10 1
fin @i	-10 -10 -12 -7
fin @me	-2 6 -4 -7
fin @not	-3 -10 -8 -7
fin @past	-7 -7 -6 -5
fin a	7 10 27 15
fin avant	-7 -7 -6 -5
fin ca	7 2 3 5
fin dan	6 9 2 2
fin de	-14 2 -5 4
fin depuis	-6 -6 1 -6
fin du	-9 1 -12 -9
fin je	-10 -10 -12 -7
fin la	0 12 2 9
fin les	-1 9 -3 0
fin ma	3 7 1 -1
fin mais	8 3 2 2
fin mes	3 8 3 3
fin mon	-8 -9 -8 -9
fin plus	-8 -9 -9 -8
final	-6 -7 -3 0
final @i	4 3 6 8
final je	4 3 6 8
fix	12 23 16 16
fix le	2 2 1 9
fixateur	10 10 26 10
flamb	-2 -8 12 -1
flamb les	0 -3 11 1
flasc	3 16 3 5
flasc dan	2 11 2 3
flash	-8 -9 -12 -8
flech	2 2 6 2
flem	4 4 4 11
flem total	4 4 4 11
fleur	-25 -26 -32 -24
fleurist	-7 -9 -5 -8
flip	-10 -2 -9 -10
flip @shout	-6 -10 -6 -6
flip pour	-6 -10 -6 -6
flocag	4 4 8 4
flocag du	4 4 8 4
flot	3 2 2 12
flyer	-5 -5 -6 -5
fo	1 12 3 3
fo @deed	1 9 2 2
fo @given	1 9 2 2
fo @not	1 9 2 2
fo pas	1 9 2 2
foin	4 0 6 -1
fois	23 14 -5 34
fois @blow	-6 -5 -7 -5
fois @booze	-6 -5 -7 -5
fois @deed	-6 -5 -7 -5
fois @i	18 -3 -6 -4
fois @not	-9 -10 -8 -9
fois @selfharm	-6 -5 -7 -5
fois @wound	-6 -5 -7 -5
fois a	3 2 2 6
fois ce	6 2 2 8
fois chac	4 3 4 16
fois coup	-6 -5 -7 -5
fois de	-10 -13 -5 -9
fois en	2 1 2 10
fois je	18 -3 -6 -4
fois la	-2 -3 -4 5
fois le	3 9 2 11
fois ojourd	7 3 3 9
fois par	-7 0 -1 -5
fois que	24 13 3 5
fonction	3 9 3 3
fond	8 6 2 -5
fond de	19 15 12 7
fond du	7 6 9 5
fondu	-3 -7 3 2
font	1 16 2 7
font @lock	9 3 3 4
for	-10 -12 -3 -9
forc	39 8 9 23
forc @shout	1 1 1 6
forc a	15 11 4 6
forc de	-10 -5 0 4
forc la	10 3 3 3
forc pour	1 1 1 6
form	2 22 10 6
form de	1 7 10 3
format @gear	0 7 -1 0
format securit	0 7 -1 0
formateur	4 6 1 2
fort	20 4 13 17
fort parc	-4 -6 -5 -4
fort que	8 12 4 4
fos	14 4 15 7
fos a	2 3 6 2
fot	-19 -22 -12 -16
fot @i	-6 -8 -6 -6
fot je	-6 -8 -6 -6
foteuil	12 3 5 2
foteuil @given	8 0 1 2
foteuil avec	-3 -6 -11 -6
foteuil tout	8 0 1 2
foto	13 -3 -11 2
foto @not	7 2 2 2
foto @nude	9 2 2 2
foto de	14 6 6 18
foto en	8 5 3 4
foto san	7 2 2 2
fotocop	-4 -10 -18 4
fotocopi	6 6 7 5
fotocopi @i	8 10 3 4
fotocopi je	8 10 3 4
fotograf	4 -10 -12 -8
fotograf @booze	-6 -7 -7 -6
fotograf @boozeDrink	-6 -7 -7 -6
fotograf @me	6 -1 -3 -1
fotograf @serveBar	-6 -7 -7 -6
fotograf me	6 -1 -3 -1
fotograf shot	-6 -7 -7 -6
fotos	7 -8 -11 -2
fotos a	6 10 15 7
fotos de	2 -1 -8 4
fou	-15 -20 -3 -15
foudr	-8 -8 -10 -8
foudr @shout	-8 -8 -10 -8
foudr pour	-8 -8 -10 -8
fouet	-7 -4 0 -3
fouil @me	1 7 1 2
foul	6 4 12 4
four	-2 -4 11 -5
four a	7 7 19 7
four des	3 9 4 3
four du	-8 -8 -9 -7
fourch	1 3 13 3
fourgon	5 0 7 2
fourn presc	-5 -5 -6 -5
fournil	6 4 28 6
fournil a	3 2 9 3
fourno	-1 6 -3 -6
fout	5 13 5 6
foutr	9 7 4 6
foutr de	2 7 3 4
foutr en	7 0 2 2
fragil	7 10 15 8
fraieur	-6 -7 -7 -6
frais	-7 -9 -20 -12
franch	18 2 2 13
franch ce	6 6 6 17
frap	11 -20 -20 -17
frap a	-7 -6 -7 -6
frap avec	17 5 4 6
frap ce	-10 -8 -8 -8
frap dan	-7 -6 -6 -5
frap le	-10 -7 -4 -7
frap par	9 2 3 3
frap son	6 1 2 2
frap un	12 5 5 5
fras	4 52 7 11
fras du	4 16 3 5
frein	-3 -9 1 -6
frer	15 -6 -1 5
frer @i	6 1 1 0
frer je	6 1 1 0
freseux	8 7 22 8
frigo	-3 -7 -1 -5
fris	-8 -8 -14 -8
frison	-5 -6 -6 -5
frit	-7 -9 -2 -6
friteux	4 1 10 2
friteux @i	3 2 7 3
friteux ce	-5 -6 -9 -5
friteux je	3 2 7 3
froid	1 -18 -17 0
froid negat	2 2 6 2
froid sur	-6 -6 -8 -5
frois	-6 -7 -8 -6
frol	6 0 1 1
fromag	-15 -20 -16 -14
fromag avec	-10 -15 -11 -9
front	9 7 -3 3
front of	-1 6 1 1
frot	7 0 11 3
frot les	1 0 6 1
fruit	-11 -11 -16 -11
fuir la	1 7 2 2
fuit	0 0 13 2
fum	-19 -4 -9 -15
fum avec	1 6 0 1
fum le	-5 -7 -6 -5
fumant	-1 13 1 2
fumant du	-1 13 1 2
funerer	0 0 6 1
furieux	6 6 15 14
furieux contr	-2 -2 -2 6
fusil de	-8 -4 -1 -4
fusion	3 3 8 3
fut	4 2 22 5
fut de	5 1 16 5
gach	-3 0 -1 5
gach la	1 1 3 6
gaf	-7 -8 -10 -7
gagn	-22 -22 -18 -24
gagn du	1 1 8 2
gagn le	-5 -5 -8 -5
gam	-7 -4 -11 -8
gandarm	-7 -5 -5 -5
gant	2 -4 5 -6
gant a	1 2 10 3
gant et	10 -1 0 1
gantil	16 7 0 3
gantil avec	14 0 4 4
gar	24 39 4 10
gar @me	14 1 1 3
gar a	13 9 -1 5
gar du	5 13 3 4
gar me	14 1 1 3
garag	24 28 17 6
garag @i	-2 7 -3 -5
garag @me	0 8 2 2
garag je	-2 7 -3 -5
garag me	2 7 3 2
garcon	25 39 13 15
garcon de	12 3 3 4
gard	-5 -10 -2 -7
gard @me	14 8 5 10
gard @nude	0 0 7 1
gard corp	0 0 7 1
gard jusc	2 7 13 4
gard la	12 2 11 5
gard le	-13 -15 -4 -10
gard les	12 4 8 13
gard ma	6 9 3 4
gard mon	9 0 2 7
gard un	-6 -7 -8 -7
gardien	0 -6 -7 -5
garn	-4 -5 -7 -4
garn les	-4 -5 -7 -4
garni	-7 -9 -8 -6
garou	-6 -6 -7 -5
gato	-17 -9 -11 -15
gaz	0 0 8 1
ge	10 7 33 11
ge a	3 -1 13 3
gel	-17 -12 -7 -11
gen	-5 7 -26 16
gen @adult	5 21 5 6
gen @nude	8 2 2 2
gen @sex	8 2 2 2
gen @weak	5 21 5 6
gen avec	-6 -7 -10 -7
gen cand	0 -2 0 7
gen com	5 21 5 6
gen et	-5 -5 -10 -5
gen nus	8 2 2 2
gen que	-3 -7 -3 1
gen qui	7 -2 0 0
gen sont	-5 -7 -5 1
gener	4 -1 2 8
general	-9 -10 -10 -9
genial	1 0 10 -2
genou	22 6 21 8
genoux	24 15 12 9
genoux @shout	11 15 3 6
genoux pour	11 15 3 6
genr	-2 8 3 0
gent	-35 -37 -35 -39
gent et	-5 -4 -6 -4
geometr	-13 -11 -16 -11
ger	27 42 32 15
ger @me	6 12 0 2
ger a	1 11 2 3
ger est	-2 -3 6 -2
ger me	13 23 7 9
geranium	-5 -5 -6 -5
gerbeur	6 7 15 6
gest	-13 -16 -20 -14
gest @deed	-5 -6 -5 -5
gest a	6 0 1 1
gichet	1 -5 7 15
gichet @me	4 -1 4 18
gichet me	4 -1 4 18
gicl	3 3 9 3
gifl	59 9 15 15
gifl une	13 4 5 4
gilet	-12 -8 -9 -8
gilet et	-7 -7 -10 -7
gilet fluo	3 3 10 3
gilet par	-7 -5 -6 -5
giraf	-1 6 -1 -2
girland	3 2 10 3
girland de	2 2 6 2
girland du	2 2 6 2
gitan	3 13 3 3
glac	-6 -9 19 -5
glis	11 21 23 9
glis ca	10 2 3 3
glis la	3 3 8 3
glis sur	-8 -5 -4 -6
glis un	7 4 10 5
glisem	1 2 8 3
glisero	7 6 16 7
glous	2 9 1 1
gobelet	-5 -6 -10 -6
gomet	-5 -5 -9 -5
gomet sur	-4 -4 -8 -4
gonfl	-4 -3 10 -5
gorg	17 2 2 13
gos	19 25 8 11
gouin	1 9 3 3
gout	-29 -19 -28 -27
gout a	2 1 7 2
gout des	-4 -4 -6 -4
gout la	4 17 0 5
gout le	-4 -3 -6 -3
goutier	2 2 8 3
gps	-10 -11 -13 -11
gradin	-10 -10 -10 -9
grafic	-8 -8 -10 -8
grafist	-8 -9 -9 -8
grain aux	-5 -5 -7 -5
grais	9 3 20 7
grais la	7 4 24 8
grand	6 -7 -2 12
grand @blade	4 4 14 5
grand @despair	4 4 9 10
grand @home	-20 -17 -18 -18
grand @kin	-11 -16 -15 -16
grand @me	2 7 1 2
grand @shout	5 1 2 10
grand @to	-19 -16 -12 -17
grand @weapon	5 5 15 6
grand couto	3 3 10 3
grand de	11 7 6 18
grand frer	10 2 3 2
grand me	2 7 1 2
grand mer	-4 -4 -6 -7
grand mond	-10 -10 -9 -9
grand per	-18 -14 -13 -13
grang	2 2 6 2
gras	-12 -13 -15 -12
gras @height	-7 -8 -9 -8
gras mat	-7 -8 -9 -8
grat	15 9 30 10
grat et	9 9 22 9
grav	-11 -14 -6 11
grav @i	4 4 5 14
grav je	4 4 5 14
gravat	4 4 11 4
greni	9 0 3 1
greni @he	10 1 0 1
grif	-1 -10 -7 -6
grif jusc	10 -2 -1 1
grif le	-13 -9 -13 -9
gril	-6 2 -8 -9
grilag	-9 -9 -14 -10
grimp	4 8 17 5
grimp sur	4 9 10 5
gris	21 17 24 55
grogn	12 12 30 13
grond	-11 -16 -10 -10
gros	-9 12 10 14
gros @animal	0 7 -1 0
gros @blow	-5 -6 -6 -5
gros @hide	-9 -10 -8 -7
gros @hour	-17 -23 -19 -20
gros @hurt	5 5 17 6
gros @insult	1 6 1 0
gros @sad	11 12 11 33
gros @threat	1 8 2 1
gros bleu	5 5 17 6
gros desept	11 9 10 33
gros journ	-18 -24 -24 -20
gros mot	-9 -10 -8 -7
gros porc	4 10 4 4
group	6 23 5 11
group @not	1 8 3 2
group @nude	1 8 3 2
group @shout	0 1 1 6
group de	7 11 4 5
group pour	0 1 1 6
group san	1 8 3 2
gru	-11 -11 -12 -10
gru @deed	-4 -4 -6 -4
guep	2 3 7 3
guer	-18 -18 -19 -17
guet	17 16 9 9
guet @me	15 9 6 6
guet ma	15 9 6 6
gueul	-11 13 -3 9
gueul desu	4 3 3 15
gueul desus	1 8 2 2
guid	-4 -1 9 -2
h	16 -2 50 4
h 12	-5 -5 -9 -5
h 15	6 5 18 5
h 19	2 2 8 3
h 30	0 -2 21 1
h 45	1 2 8 2
h @he	11 2 9 4
h @home	-11 -6 -3 -5
h @kin	-11 -6 -3 -5
h @not	1 2 6 1
h @nude	1 2 6 1
h @threat	7 3 1 2
h a	6 6 19 6
h alor	6 2 7 2
h avec	-5 -6 -4 -5
h ca	4 7 7 4
h en	5 5 10 8
h et	7 7 19 11
h il	11 2 9 4
h maman	-11 -6 -3 -5
h moi	-5 -5 -7 -5
h puis	1 6 -2 1
h san	1 2 6 1
h24	3 9 4 9
ha	10 4 1 3
ha ha	5 3 0 2
hab	-4 -4 -6 -4
habil	19 12 18 19
habil un	6 6 13 6
habit	8 10 1 3
habit @die	7 2 2 2
habit @threat	7 2 2 2
habit et	3 6 0 2
habit tu	7 2 2 2
hach	6 1 4 2
hah	-13 -12 -13 -12
hai termic	1 2 10 2
hal	-11 -10 -8 -10
hanch	8 6 8 4
hand	-5 -6 -4 -4
harn	-4 -7 -7 -5
hat	3 -2 -2 11
hat que	3 2 3 9
haus la	-7 -9 -6 -6
haut	5 29 39 10
haut @pressure	-3 1 7 1
haut @serveBar	-3 1 7 1
haut de	8 7 20 7
haut en	5 20 7 7
haut presion	-3 1 7 1
haut voix	8 21 8 8
he	0 -5 -7 -6
hein	4 15 3 4
hein @deed	1 6 1 1
hein @given	1 6 1 1
hein @not	1 6 1 1
hein pas	1 6 1 1
herb	-3 17 -4 0
heur	3 13 42 5
heur @he	-1 3 6 -2
heur @i	-1 -2 11 8
heur @not	-5 -6 -2 -6
heur @shout	8 3 9 3
heur a	5 7 18 13
heur au	3 1 11 2
heur avec	-11 -7 -16 -11
heur ce	-10 -10 -14 -11
heur cet	2 2 8 2
heur dan	16 5 14 7
heur de	-1 -3 14 2
heur du	7 8 19 7
heur et	4 12 18 11
heur il	3 7 10 3
heur je	-1 -2 11 8
heur le	-7 -9 -13 -2
heur mais	-6 -7 -10 -7
heur par	-10 -11 -12 -13
heur plus	-8 -8 -10 -7
heur pour	8 3 9 3
heur que	2 16 5 8
heur si	3 6 7 4
heur trent	8 7 21 7
hi	51 14 13 52
hi @alone	10 -1 -6 4
hi @he	8 4 6 12
hi @hour	5 -5 -11 -4
hi @i	7 3 7 14
hi avec	7 2 0 2
hi ce	22 10 7 8
hi il	3 4 7 11
hi je	7 3 7 14
hi parc	6 13 6 6
hi soir	10 -1 -6 4
hom	9 9 2 1
hom @trade	-6 -7 -5 -5
honet	10 7 7 16
hont	6 28 2 7
hop	-7 -5 -2 -6
hot	-7 -7 -9 -6
hotel	4 -5 6 -2
hoy	-6 -7 -8 -7
hoy he	-6 -7 -8 -7
hs	9 10 10 25
hui	5 -14 -3 -2
hui @i	0 -1 8 9
hui @machine	8 8 20 8
hui diseux	8 8 20 8
hui je	0 -1 8 9
huil use	-5 -5 -6 -5
huit	2 8 9 14
huit @bore	3 9 10 1
huit @deed	3 3 9 3
huit @height	3 3 9 3
huit @hour	3 8 11 4
huit @past	-8 -5 -11 -8
huit @price	3 9 10 1
huit @to	3 9 10 1
huit ans	-8 -5 -11 -8
huit heur	3 9 10 1
huit metr	3 3 9 3
huitr	9 12 25 10
hurl	-2 36 -5 1
hurl @given	0 6 0 0
hurl @shout	6 22 8 14
hurl desus	6 22 8 14
hurl parc	-6 -8 -5 -5
hurl tout	0 6 0 0
i	6 9 4 16
i @me	6 9 4 16
i me	6 9 4 16
ich	8 6 3 4
ici	3 -4 -12 -11
ici @despair	7 -2 -3 -2
ici @given	-12 -14 -13 -12
ici @he	0 -6 -4 -2
ici @hide	0 6 1 0
ici @i	-7 -4 -6 5
ici @me	10 19 8 6
ici @not	-2 -13 -11 -10
ici @to	7 -2 -3 -2
ici ca	-5 -6 -5 -5
ici il	7 3 2 2
ici ils	-6 -8 -6 -4
ici je	-7 -4 -6 5
ici les	11 3 3 5
ici mon	7 12 4 3
ici person	7 -2 -3 -2
ici rest	0 6 1 0
ici tout	-10 -12 -11 -10
ide	2 20 -3 7
ide de	13 27 6 15
idiot	-13 -5 -12 -11
idroalcol	-8 -9 -10 -8
idroalcol en	-7 -8 -8 -6
idrol	5 5 14 5
il	13 14 -3 -3
il @blow	7 10 2 3
il @boozeDrink	-7 -4 5 -3
il @bore	7 12 2 1
il @charge	12 3 3 4
il @deed	30 3 17 3
il @deep	7 18 6 5
il @demolish	8 4 15 6
il @despair	6 10 23 3
il @die	0 12 2 2
il @drunk	2 7 2 2
il @exclude	-11 10 -5 -6
il @fear	13 19 4 4
il @fiction	2 3 -7 -5
il @given	10 -2 -4 -6
il @goback	-9 -28 -19 -10
il @grab	21 22 20 10
il @height	1 8 -2 -8
il @hide	13 27 8 12
il @hit	17 12 3 5
il @intimate	-1 9 1 1
il @lock	4 10 14 4
il @looks	-8 -6 -8 -7
il @me	19 18 2 -4
il @not	10 4 2 2
il @photo	-1 8 1 0
il @price	-24 -29 -32 -24
il @quit	4 20 5 3
il @sad	3 5 22 2
il @see	-4 14 1 0
il @sex	0 8 2 2
il @shame	-11 -12 -10 -9
il @shout	11 5 1 1
il @smoke	-8 -2 -6 -5
il @threat	13 14 5 5
il @throw	-6 -16 -17 -13
il @tired	6 2 -2 -1
il @told	26 21 4 2
il @touch	17 21 5 6
il @wound	8 3 2 2
il a	29 8 1 -3
il atend	9 0 2 2
il avait	-2 -11 -14 -12
il comant	-5 16 2 1
il conduit	4 9 3 4
il demand	-7 -7 -5 -5
il dis	16 4 5 5
il dit	21 10 2 0
il don	6 1 1 1
il ecrit	9 7 5 5
il en	10 -2 -2 -2
il est	-16 -27 -25 -20
il etait	8 2 2 -1
il ete	1 7 2 3
il explic	-7 -5 -4 -4
il fais	-9 -11 -2 -8
il fait	2 -4 -4 -6
il fal	-7 -8 2 -5
il faut	-38 -46 -41 -32
il gard	12 3 3 4
il hurl	13 5 4 5
il insist	4 9 2 3
il la	8 9 3 4
il le	16 15 0 4
il les	6 5 1 3
il lev	10 2 2 2
il lic	1 8 2 2
il manc	3 5 22 2
il manvoi	-1 6 1 1
il mapel	2 6 2 2
il me	19 18 2 -4
il met	7 8 4 2
il ne	2 13 7 9
il not	6 14 6 6
il par	0 -2 -6 -4
il parl	-3 9 -1 -2
il part	-1 9 1 1
il pas	10 4 2 2
il pes	4 4 12 5
il posibl	2 2 3 9
il pour	10 -4 1 1
il regard	3 9 3 1
il rest	11 5 8 15
il reviant	5 -7 -2 -2
il roul	-7 -5 -7 -5
il sait	0 21 4 1
il se	23 -6 7 3
il ser	8 13 1 2
il sign	11 -1 3 3
il soit	-6 0 -4 -5
il tap	7 5 1 2
il tir	4 4 15 5
il titub	2 6 2 2
il tourn	1 0 11 3
il trouv	16 4 1 4
il va	12 5 4 11
il veut	21 15 8 8
il vis	-5 -7 -9 -6
il voudr	9 -1 2 2
il voul	9 -6 2 15
il vous	0 10 2 1
il y	-22 -32 -25 -20
ils	8 28 -1 17
ils @deed	9 18 3 5
ils @exclude	7 0 3 11
ils @fear	13 5 5 5
ils @fiction	12 1 2 2
ils @grab	9 3 2 3
ils @heat	1 4 -2 10
ils @hide	-1 -5 -1 6
ils @me	19 17 3 -3
ils @mock	7 19 4 3
ils @one	7 12 14 7
ils @throw	9 22 8 8
ils apelant	8 2 2 2
ils aveant	11 4 6 10
ils disant	10 12 6 16
ils eteant	-5 -10 -2 -9
ils jetant	-1 11 2 2
ils le	-9 3 -6 1
ils lui	1 11 3 3
ils mangant	2 9 2 5
ils me	19 17 3 -3
ils mont	2 8 1 2
ils on	7 12 14 7
ils ont	5 8 3 12
ils parl	2 -1 2 9
ils pleurant	14 4 5 5
ils racontant	3 8 3 3
ils refusant	3 9 4 3
ils regardant	0 6 1 1
ils ri	6 0 1 1
ils rigolant	2 15 2 2
ils savant	5 16 5 4
ils se	-22 -1 -15 -16
ils sont	-16 -30 -13 19
ils vont	-4 -8 -5 -4
imag	4 -2 -2 14
imag @not	1 1 1 6
imag @nude	1 1 1 6
imag de	9 2 3 10
imag san	1 1 1 6
imagin	-2 -5 -1 8
imagin @i	2 1 3 12
imagin je	2 1 3 12
imit	-5 13 -2 -2
imit @me	4 17 5 5
imit ma	3 16 4 4
imitant	2 19 4 3
import	-11 -11 -11 -13
imposibl	-12 -15 -16 -14
imposibl de	-6 -10 -11 -7
impres	12 10 8 47
impres de	12 10 8 42
impresion	-21 -23 -24 -20
impresion @he	-6 -6 -6 -6
impresion il	-6 -6 -6 -6
imprim	-29 -29 -29 -29
imprim 3d	-8 -7 -8 -7
imprim @not	-7 -7 -6 -6
in	5 11 3 4
in @body	-1 6 1 1
in front	-1 6 1 1
incap	4 5 4 17
incap et	1 0 1 6
incroi	-4 -4 -6 -4
inde	-12 -10 -11 -10
index	-2 2 13 3
industriel	20 16 32 14
industriel @i	9 9 22 9
industriel je	9 9 22 9
ine	-14 -8 -16 -9
infernal	6 6 6 16
infirmi	9 1 4 3
infirmier	-16 -14 -3 -6
infirmier @me	-4 -2 6 -1
infirmier a	-11 -11 -14 -10
infirmier me	-4 -2 6 -1
infirmier se	2 7 1 2
informat	-7 -7 -7 -6
ingenieur	-6 -9 -6 -5
insand	-8 0 -8 1
insand ce	3 3 4 10
insiet	-1 -2 10 1
insist	-8 13 -3 -4
insist @shout	-6 -3 0 -4
insist pour	-6 -3 0 -4
inspecteur	2 10 2 2
insta	15 27 10 10
insta et	1 7 1 2
instal	-17 -17 -20 -15
instal 12	-5 -5 -8 -5
instal le	-5 -6 -7 -5
instal les	4 4 8 4
instal un	-5 -5 -9 -6
instant	-4 -6 -5 -6
instant @i	-6 -7 -6 -6
instant je	-6 -7 -6 -6
instrumant	6 6 16 6
instrumant du	6 6 13 6
insult	-23 -6 -21 -22
insult @given	-6 -9 -7 -6
insult @not	-5 -7 -6 -5
insult au	-4 -5 -4 -4
insult ou	-8 -11 -7 -8
insultant	2 7 2 2
interd	-29 -22 -40 -29
interd aux	-5 -5 -5 -5
interd de	-14 -11 -20 -14
interdict	-6 1 -8 -6
interdict de	-6 1 -8 -6
interdit	-4 -4 -6 -4
interes	-10 -9 -8 -5
interet	3 3 4 14
interieur	2 1 11 10
interieur ce	2 1 1 9
interieur du	2 2 10 3
interimer	6 27 7 9
intermin	4 4 3 13
interview	-12 -14 -14 -14
interview la	-6 -8 -8 -8
intim	7 -2 0 1
invant	-9 9 -4 -5
invant @shout	1 8 2 2
invant pour	1 8 2 2
invanter	-6 -23 -6 -11
invanter des	-12 -13 -14 -13
invers	-11 -8 -3 -9
invit	-7 -10 -9 -2
invit a	1 -2 0 6
ipnotis	-8 -9 -11 -9
ira	7 -1 2 8
irait	6 1 1 -1
isol	3 3 9 5
istoir	-5 -2 -13 -2
istoir aux	-5 -5 -6 -5
istoir des	4 11 3 4
it	3 4 2 0
it in	5 1 1 1
ivre	2 14 2 3
jam	-20 -12 -28 0
jam @alone	-6 -7 -7 -7
jam @charge	-6 -7 -7 -7
jam @deed	-11 -9 -11 -9
jam @given	-12 -13 -13 -14
jam @he	-8 -3 -6 -5
jam @i	14 5 6 11
jam @one	-10 -9 -8 -8
jam @sad	-9 -10 -10 -11
jam @shout	-7 -8 -6 -7
jam @told	-6 -4 -4 -3
jam a	-7 -5 -8 -6
jam cri	-7 -8 -6 -7
jam de	6 10 5 13
jam etre	1 12 2 1
jam il	-8 -6 -6 -6
jam je	14 5 6 11
jam melang	-7 -9 -7 -6
jam mem	-4 -5 -4 -6
jam on	-10 -9 -8 -8
jam seul	-6 -7 -7 -7
jam tout	-6 -6 -6 -7
jamb	9 -8 -11 -3
jamb @given	8 -1 1 0
jamb @me	0 -2 1 11
jamb le	-13 -15 -16 -15
jamb me	-2 -2 0 11
jamb tout	8 -1 1 0
janbon	3 14 17 3
janbon dan	1 11 4 1
jangois	2 2 0 13
jant	-8 -4 4 -4
jardiner	-5 -7 -7 -6
jardini	-5 -10 -14 -8
jaun	-6 -12 -4 -9
jaun @alone	-7 -5 -6 -5
jaun @deed	-6 -5 -6 -5
jaun avec	-4 -5 -7 -4
jaun et	8 0 0 1
jaun ferm	-6 -5 -6 -5
javel	-10 -12 0 -8
javel et	-5 -7 -1 -4
javel pur	5 5 13 5
jaz	-5 -6 -6 -5
je	3 1 4 6
je @adult	-1 -6 6 -1
je @alone	10 5 16 22
je @animal	24 6 8 35
je @blood	0 6 -1 -1
je @blow	7 1 5 1
je @body	1 2 2 13
je @booze	2 6 6 3
je @boozeDrink	-14 -9 -3 -6
je @bore	2 -12 -13 14
je @charge	18 12 26 14
je @chem	-6 -17 -21 -12
je @cry	12 11 5 12
je @deed	3 -1 16 18
je @deep	1 -14 -9 5
je @despair	35 27 24 47
je @die	-1 -16 -19 -18
je @disabled	7 22 14 9
je @exclude	20 14 3 21
je @fear	14 41 21 38
je @fiction	7 -2 0 13
je @given	5 8 11 16
je @goback	5 -19 -8 6
je @grab	3 -17 -5 -1
je @heat	-14 -14 -17 -15
je @hide	0 8 -7 -1
je @hit	7 0 10 2
je @hour	-20 -12 -13 -22
je @hurt	2 7 4 13
je @insult	3 -7 -1 14
je @intimate	7 0 2 1
je @joke	-6 -5 -7 -7
je @kind	-20 -26 -25 -19
je @load	8 0 2 -3
je @lock	2 -10 -11 0
je @looks	9 10 -1 23
je @love	0 -4 0 9
je @lure	-6 -16 -11 -6
je @me	20 11 1 22
je @means	10 7 12 15
je @mock	-11 -9 -10 -10
je @not	4 16 9 2
je @power	1 7 7 3
je @price	-5 -8 -11 3
je @quit	8 1 -3 23
je @sad	5 5 5 14
je @see	14 4 -5 23
je @selfharm	3 9 7 4
je @serve	-3 10 -5 -1
je @serveBar	-13 -16 -16 -14
je @sex	-10 -12 -8 2
je @sexist	3 3 7 3
je @shame	0 11 3 5
je @shout	-27 -27 -31 -21
je @threat	-8 7 -3 16
je @throw	10 14 16 19
je @told	8 24 5 15
je @touch	2 11 11 20
je abandon	3 3 3 10
je acept	7 -4 1 0
je admir	-9 -7 -7 -7
je ador	-7 -13 -11 -15
je ai	-6 -8 2 -6
je aim	-13 -14 -15 -8
je alais	-14 -22 -19 -22
je angois	4 4 3 12
je antand	1 17 0 -4
je aport	11 9 16 7
je aprand	4 -1 5 20
je aret	9 8 9 27
je ariv	7 25 5 27
je atend	-11 1 -6 6
je aur	-9 -16 -19 0
je avais	16 10 6 4
je balai	14 1 1 5
je begai	4 14 4 4
je boit	3 9 10 4
je cherch	3 -6 -7 -9
je comanc	0 0 6 -1
je comprand	-6 -12 -8 10
je compt	-1 7 8 10
je con	-10 -12 -10 -6
je conduis	-7 -8 -10 -8
je continu	0 -5 -5 -7
je cregn	-15 -15 -14 -18
je croi	8 8 2 27
je crois	5 0 2 15
je decouvr	5 5 4 14
je decroch	6 6 12 8
je demand	-2 -11 -8 -2
je dev	1 6 5 6
je devr	-4 25 5 4
je dis	12 33 10 20
je dois	3 26 -2 -6
je dor	2 9 -1 12
je ecris	9 2 1 0
je en	26 17 14 41
je entre	-6 10 1 1
je esper	-9 -9 -7 0
je etais	0 -14 -1 -8
je fais	1 12 7 6
je fas	0 7 6 2
je ferm	10 5 16 22
je fin	-12 -10 -14 -15
je flot	3 2 2 12
je gard	10 1 2 1
je ger	-1 -6 6 -1
je jou	2 3 3 12
je la	4 3 6 1
je lach	7 7 7 16
je lav	2 8 1 2
je le	-4 8 -10 -2
je les	-6 3 2 1
je leur	-7 -8 -9 -9
je lis	-8 0 -12 -7
je lui	-11 -43 -19 -18
je mang	9 7 -3 17
je march	-3 -4 0 -6
je menui	7 5 6 25
je met	-6 2 -6 -1
je meur	-9 -9 -10 -11
je miself	20 11 1 22
je mont	-12 -19 -11 -13
je mour	-4 -5 -7 -6
je ne	18 10 -8 29
je not	-16 -14 -17 -15
je ose	6 9 4 10
je panic	4 10 5 10
je par	-6 -5 -7 -6
je parl	11 13 6 11
je part	7 0 2 1
je pas	4 16 9 2
je pens	34 6 7 21
je perd	1 -1 1 8
je peux	8 3 3 10
je pleur	13 9 4 3
je pli	-5 -11 -6 8
je port	4 -3 -7 -6
je pos	2 19 8 14
je pour	-31 -28 -36 -23
je pouv	0 -6 -2 23
je pref	-6 -8 -5 -5
je prefer	40 24 14 20
je pren	11 5 3 4
je prend	-9 -4 -10 -10
je racont	11 -6 -1 -2
je rang	10 17 16 15
je rat	6 -2 0 5
je refus	1 9 3 3
je regard	1 -14 -10 5
je regret	5 5 5 14
je remet	8 2 5 2
je rend	3 2 8 8
je rentr	-12 -10 -12 -10
je repans	3 10 2 3
je respir	7 15 11 1
je rest	-9 -3 -8 -3
je retourn	7 0 -2 0
je rev	3 10 3 5
je revien	5 2 3 7
je revois	14 10 12 37
je sais	24 5 0 6
je saut	3 -8 -6 -6
je sen	6 1 3 -3
je ser	2 -4 8 1
je sois	5 6 4 8
je sour	18 8 8 31
je stres	1 -1 0 13
je suis	10 21 7 26
je sursot	1 9 3 2
je te	30 1 3 5
je ten	-21 -20 -15 -18
je tien	5 8 6 23
je tourn	-5 -3 -3 9
je train	6 5 4 15
je tranbl	0 12 1 0
je transpir	1 0 1 6
je travel	-1 -3 18 -2
je travers	7 13 15 8
je trouv	-4 6 2 6
je vai	3 -12 -4 -5
je vais	1 -16 -13 0
je ven	0 0 1 10
je ver	-13 -16 -16 -14
je verif	3 1 3 20
je veux	36 4 1 15
je vien	12 20 6 10
je voi	2 -6 -1 -3
je vois	2 6 3 17
je vom	2 7 2 2
je voudr	32 8 12 28
je vous	6 -2 -2 3
je y	27 10 36 34
jean	-1 17 3 3
jean @me	-2 6 1 1
jean me	-2 6 1 1
jef	16 34 8 10
jef @me	10 16 4 4
jef me	10 16 4 4
jet	11 1 -10 -4
jet @me	-4 10 1 1
jet @not	-5 -4 -6 -7
jet @nude	-5 -5 -5 -7
jet ca	2 3 2 10
jet dan	-4 -7 -11 -6
jet de	7 2 12 5
jet les	3 11 10 5
jet mon	-4 10 1 1
jet san	-5 -5 -5 -7
jet son	8 2 2 3
jet un	-10 -13 -15 -11
jetant	-7 4 -4 -3
jeu	-4 -6 -9 -9
jeu @photo	-6 -5 -5 -5
jeu video	-6 -5 -5 -5
jeud	-18 -15 -21 -12
jeun	-18 -18 -17 -15
jeux	-8 -12 -6 -9
jeux a	4 3 10 4
joi	-25 -28 -24 -23
joint	1 26 0 4
joint @i	1 6 2 2
joint je	1 6 2 2
jol	3 28 21 11
josian	4 9 12 4
jou	-21 -29 -41 -23
jou au	-7 -9 -10 -8
jou aux	-16 -15 -17 -8
jou ce	-5 -5 -7 -5
jouet	-7 -6 -6 -6
jour	-5 -5 -10 19
jour @i	-7 -14 -10 -10
jour @not	-7 -7 -8 -4
jour @nude	-7 -6 -8 -7
jour @one	-7 -9 -7 -5
jour a	2 3 5 15
jour ce	2 0 2 11
jour en	23 11 11 23
jour et	-1 -1 -1 14
jour je	-7 -14 -10 -10
jour la	-2 1 -6 -6
jour les	-5 -6 -8 -6
jour on	-7 -9 -7 -5
jour ou	0 11 1 2
jour parel	2 7 3 6
jour que	6 2 1 10
jour san	-7 -6 -8 -7
jour si	0 6 2 1
journ	-7 -11 -1 21
journ @body	0 0 8 0
journ @bore	1 0 0 7
journ @given	2 2 10 1
journ @i	8 7 4 25
journ @kind	-8 -8 -9 -7
journ @lgbt	-4 -8 -10 -11
journ @looks	-5 -6 -4 -5
journ @not	-1 -1 6 -2
journ @one	-11 -13 -11 -12
journ @shout	10 9 5 -3
journ a	7 11 10 18
journ bras	1 1 6 1
journ ce	-2 -1 -2 6
journ de	-2 -5 16 -8
journ et	12 17 6 16
journ je	8 7 4 25
journ la	1 1 -1 10
journ normal	-4 -8 -10 -11
journ on	-11 -13 -11 -12
journ pour	10 9 5 -3
journal	-14 3 -11 -13
judo	-7 -7 -7 -6
jug	-12 -13 -12 -11
jug @shout	-6 -6 -6 -5
jug pour	-6 -6 -6 -5
juif	3 10 4 4
juin	15 4 4 4
jul	-10 -14 -13 -12
julien	5 1 6 2
jumant	6 5 14 5
jup	29 14 9 10
jup @goback	2 9 2 2
jup de	9 -1 2 2
jup demen	2 9 2 2
jur	-10 -12 -21 -16
jus	-24 -22 -30 -17
jus de	-21 -21 -28 -20
jus en	3 4 12 4
jusc	44 22 53 18
jusc a	35 27 51 15
jusc au	30 17 29 19
jusc aux	6 2 9 4
jusc dan	-4 -6 -9 -5
just	-8 -30 -21 -25
just @charge	-7 -7 -12 -7
just @told	-6 -9 -7 -7
just ca	-8 -9 -6 -6
just dit	-6 -9 -7 -7
just que	6 4 2 2
just rang	-7 -7 -12 -7
just un	10 8 17 6
just une	10 6 14 6
ko	-10 -11 -6 -18
la	-5 -5 2 -7
la @adult	-1 18 -15 -11
la @alone	38 12 25 13
la @animal	10 3 16 6
la @blade	0 3 16 0
la @blood	0 1 7 -1
la @blow	3 -11 -12 -7
la @body	19 -6 -8 3
la @booze	1 22 -1 3
la @boozeDrink	25 16 11 19
la @bore	13 11 -2 10
la @charge	6 9 8 -8
la @chem	-11 -12 7 -10
la @cloth	22 3 3 4
la @deed	-8 -13 0 -16
la @deep	9 -5 30 -1
la @demolish	-4 -1 7 -2
la @despair	10 8 13 24
la @die	7 6 -9 5
la @disabled	9 5 10 1
la @drug	2 21 17 6
la @drunk	-6 -7 6 -4
la @exclude	-9 1 0 10
la @fear	4 4 12 12
la @fiction	-22 -26 -15 -16
la @gear	13 1 -13 -4
la @given	12 1 8 6
la @goback	13 -1 -3 -6
la @grab	8 4 16 0
la @he	19 11 8 8
la @heat	-18 -23 -7 -22
la @height	8 3 34 0
la @hide	0 9 -3 -5
la @hit	31 24 38 20
la @home	9 7 -1 14
la @hour	6 1 0 13
la @hurt	20 3 7 5
la @insult	11 26 22 14
la @intimate	62 19 17 17
la @kin	8 5 -3 13
la @kind	-7 -2 -2 -4
la @load	13 0 -2 -7
la @lock	14 -5 -17 -8
la @looks	27 20 7 15
la @love	12 -2 -1 -1
la @lure	0 -3 -3 10
la @machine	-3 -5 41 -2
la @mate	4 12 6 -1
la @means	-7 -13 -14 -19
la @mock	3 13 8 -3
la @not	2 8 7 2
la @nude	11 -6 5 1
la @past	2 -10 -11 -3
la @photo	1 13 -6 11
la @power	16 18 32 14
la @pressure	6 7 11 2
la @price	7 4 0 10
la @quit	-5 3 -7 -3
la @race	16 3 1 2
la @rays	-14 -15 -3 -13
la @sad	5 4 2 10
la @see	-16 -18 -23 -14
la @selfharm	15 -8 -7 -3
la @serve	25 37 21 23
la @sex	4 -10 -10 -6
la @sexist	-1 -1 -6 -7
la @shame	-2 12 0 2
la @smoke	3 10 8 4
la @stop	18 6 15 8
la @strip	-6 -7 -7 -7
la @threat	30 -5 9 7
la @throw	-9 0 5 5
la @tired	19 1 5 18
la @to	-29 -21 -35 -28
la @told	9 3 6 1
la @touch	10 14 26 7
la @trade	-2 -2 5 -6
la @vehicle	6 -3 24 -4
la @weak	2 13 2 6
la @weapon	22 0 24 2
la @wound	-13 -15 -11 -18
la achet	6 6 13 6
la bach	9 5 8 5
la bagar	3 -7 -4 -2
la balai	5 5 11 5
la balanc	-8 2 -5 -4
la balen	4 11 4 4
la banc	-2 -2 14 0
la bar	10 2 8 4
la barier	-15 -16 -21 -15
la bas	-1 19 1 6
la bater	-5 -6 -3 -5
la ben	15 14 15 8
la beuh	-1 8 1 2
la bibliotecer	-6 -7 -7 -5
la bier	2 8 -1 2
la bijouter	17 5 2 5
la bileter	-5 -4 -6 -4
la bis	8 -2 1 0
la blous	10 9 4 5
la boit	14 8 15 5
la bomb	-5 -5 -7 -5
la bon	7 -1 4 2
la bouch	11 2 1 0
la boul	-7 2 -5 -4
la boulanger	-10 -11 -2 -9
la boutel	9 19 16 9
la boutic	-6 2 6 -5
la brouet	2 4 6 3
la caban	3 -4 -6 -2
la cabin	14 4 18 6
la cais	7 9 14 1
la camionet	13 16 12 7
la cand	2 7 3 7
la cantin	-5 10 -7 -4
la cart	-6 -9 -14 -8
la cav	10 -4 0 3
la ce	-1 2 1 7
la ceu	2 -4 -7 -3
la chain	0 -3 16 1
la chais	21 20 11 19
la chaleur	-1 -2 7 0
la chanbr	11 0 20 5
la charlot	-7 -7 -11 -6
la charpant	5 5 17 6
la chat	-7 -5 -4 -4
la chef	-25 6 -22 -22
la chevil	-6 -3 1 -3
la chodier	1 1 7 2
la chut	7 8 3 3
la cir	1 2 7 2
la clas	-8 1 1 -3
la cle	-5 -11 -18 -13
la cliantel	2 11 2 2
la clinic	4 5 12 10
la clotur	-6 -8 -3 -5
la coc	10 19 18 11
la coifeux	-1 5 -9 -3
la coifur	2 10 3 3
la colegu	3 0 1 6
la com	-4 -7 -4 3
la comand	-12 -12 -20 -11
la comedien	-9 -8 -11 -7
la compt	7 19 7 6
la comptabl	-2 -8 -7 4
la conferant	-5 -6 -9 -5
la consantr	-5 -6 -8 -6
la conseler	-7 -7 -7 -7
la consol	-10 -8 -7 -4
la convant	-6 -6 -6 -5
la corbel	0 6 1 1
la couleur	6 -5 6 0
la coup	-10 -9 -14 -8
la cour	14 17 26 10
la couroi	4 5 15 5
la crai	-7 -8 -11 -8
la crech	16 -10 -5 -3
la crem	-5 0 8 0
la cuis	25 3 4 6
la cuisin	1 10 15 3
la cuv	-9 -11 -1 -10
la dal	-7 -8 -9 -7
la dam	-1 6 15 12
la dat	2 8 -1 2
la debrousel	-8 -8 -11 -7
la deco	-7 -9 -8 -7
la decoup	-10 -9 -3 -8
la defonc	6 6 14 6
la demen	15 2 2 -4
la departemantal	2 2 15 4
la dernier	17 6 7 14
la directric	-12 -18 -19 -16
la diseux	5 5 15 6
la documantal	-5 -6 -5 -6
la douch	11 -6 5 1
la drogu	-8 -10 -10 -8
la en	10 2 2 -1
la factric	-7 -7 -10 -7
la fait	6 6 3 4
la fandeux	5 5 12 5
la farin	8 5 7 3
la farmac	-6 -6 -2 -5
la farmasien	-11 -10 -13 -10
la fatigu	2 2 2 7
la fenetr	-9 -9 -9 -8
la ferm	3 1 14 2
la fermetur	16 10 20 10
la fet	-7 -2 -11 -7
la feuil	-6 -4 -7 -5
la fich	-19 -14 -24 -16
la figur	12 11 6 6
la fil	7 7 -1 8
la fin	-14 -5 -12 -3
la forc	5 3 3 15
la forg	-4 -4 -8 -4
la fos	14 4 15 7
la foto	-6 8 -7 10
la fotocopi	9 10 12 9
la fouil	-1 -3 6 0
la fras	2 20 2 4
la freseux	4 4 14 5
la fuit	4 4 12 4
la galer	6 7 12 6
la general	-6 -6 -7 -6
la ger	15 19 13 8
la glac	-5 -3 6 -2
la gorg	11 0 2 13
la goutier	2 2 7 2
la grafist	-6 -7 -7 -6
la grang	2 2 6 2
la gril	-1 2 -6 -6
la gros	8 22 21 9
la guer	-11 -11 -12 -10
la hanch	3 1 6 2
la hont	-9 -2 -9 -8
la il	16 3 5 5
la jant	-15 -11 -13 -11
la jardiner	-5 -7 -7 -6
la javel	-9 -9 -4 -7
la jou	6 -2 -1 -1
la journ	24 30 36 45
la jumant	4 4 10 4
la jup	21 1 6 6
la lais	8 4 7 4
la lam	0 -6 -9 -5
la lamp	-4 -6 1 -3
la lanc	5 5 13 5
la lav	-4 -4 -6 -4
la le	-5 -6 -7 -7
la leter	-7 -7 -12 -7
la levr	11 2 0 3
la librer	-5 4 -9 -5
la lign	-4 -11 -11 -9
la list	3 -6 -11 -7
la loi	-5 -6 -5 -5
la louch	7 5 11 5
la macet	-11 -11 -13 -10
la machin	14 9 3 6
la main	-14 -23 -14 -19
la mair	-21 -21 -28 -21
la mandolin	2 0 8 2
la marc	6 1 1 2
la marchand	-4 -4 -6 -4
la marmit	5 6 20 6
la mas	1 1 12 2
la matin	-12 -11 -4 -16
la mecan	4 7 4 7
la mem	5 14 3 26
la mer	-9 -8 -7 -8
la meson	21 17 8 25
la mesur	-8 -9 -11 -7
la meteo	-10 -10 -10 -14
la meuleux	-1 -3 10 1
la mien	-1 10 -5 -2
la minut	-12 -13 -15 -16
la monai	-8 -8 -4 -7
la mort	2 -5 -6 -5
la music	-7 -10 -9 1
la nacel	-11 -13 -4 -9
la national	4 4 10 4
la natur	2 9 3 3
la not	13 6 6 14
la notic	-5 -5 -8 1
la nouvel	-7 -12 -11 -8
la nuc	24 4 6 6
la nuit	21 7 8 7
la ou	26 8 8 7
la pag	1 8 1 1
la palet	9 -1 7 2
la pan	-7 -10 -7 -7
la parol	5 11 4 20
la part	2 9 1 2
la paserel	3 2 10 2
la pat	-14 -10 -7 -11
la patisier	-6 -7 -5 -5
la patron	0 16 -2 -4
la paum	10 4 11 6
la paus	11 3 -22 -3
la peau	12 -7 -1 -1
la pel	2 2 8 3
la pelous	-2 1 9 1
la perseux	-13 -14 -9 -12
la petit	-16 -11 -19 -13
la picr	5 4 12 5
la piec	-6 -9 -4 -6
la pil	-6 -6 -8 -7
la pinc	9 5 12 6
la pisin	4 1 8 2
la plac	-3 -7 -6 -6
la plant	5 4 4 16
la plieus	2 2 8 2
la plong	-3 -6 -7 -5
la plui	-9 2 -1 -6
la plus	2 8 7 2
la poign	9 2 9 3
la poitrin	12 5 4 4
la ponseux	-6 -6 -2 -6
la port	6 -12 -26 -13
la pos	4 13 1 4
la post	-7 -7 -12 -7
la poubel	6 29 9 13
la poudr	3 10 3 4
la pour	9 6 4 7
la pousier	-3 -6 -8 -6
la premier	-12 -13 -10 -16
la pres	-1 -2 16 0
la presion	-8 -9 -8 -7
la prevant	-4 -4 -6 -4
la prochen	18 -3 -1 1
la prof	-9 -7 -6 -8
la promo	3 3 3 11
la psichologu	-7 -7 -6 -6
la que	11 9 27 11
la radio	-10 -8 -2 -9
la ranplac	9 5 15 7
la recet	-12 -16 -6 -11
la recr	10 8 20 15
la reg	-5 -5 -7 -5
la regard	-7 -7 -10 -7
la regl	-9 -10 -14 -10
la relev	-6 -7 -7 -7
la remorc	6 5 17 6
la repetit	-8 -7 -7 -7
la repons	-8 -5 -8 -8
la reserv	19 5 -6 9
la resin	4 3 12 4
la respons	-1 3 -11 -7
la ris	9 23 7 8
la rout	4 4 12 4
la ruch	1 2 6 2
la rue	-9 -6 -3 -1
la sag	-8 -6 -6 -5
la sal	-17 -16 -14 2
la salad	-18 -18 -22 -16
la sauc	-9 -9 -9 -8
la scen	-3 -4 1 8
la sci	0 7 13 2
la seanc	-5 -6 -9 -6
la secreter	-7 3 0 -5
la securit	-3 0 -7 -4
la semen	-20 -21 -9 16
la sentur	12 2 2 2
la ser	2 1 15 3
la serpilier	2 10 8 4
la serur	-8 -6 -8 -6
la sestion	2 8 5 2
la siest	-10 -10 -3 -9
la sircul	1 1 7 2
la sitern	2 0 11 2
la solut	-7 -8 -8 -6
la sorsier	-7 -6 -9 -6
la sort	14 5 2 3
la soteux	7 7 16 7
la soud	4 4 12 4
la souflet	14 4 7 5
la sour	-3 -4 -6 -4
la spatul	4 5 18 6
la stagier	7 20 4 5
la standard	-6 -6 -7 -5
la sterilis	1 1 6 2
la stilist	-7 -8 -10 -8
la tabl	1 9 14 12
la tach	-2 -6 -7 -6
la tail	8 1 6 6
la tanperatur	-9 -9 -15 -9
la tansion	5 4 17 5
la telecomand	4 4 9 4
la ten	4 4 11 4
la ter	-6 -5 7 -3
la tet	15 10 0 16
la tondeux	0 0 6 0
la tortur	-5 -8 -5 -5
la toup	1 2 11 3
la tour	-7 -7 -9 -7
la tourn	-11 -10 -8 -9
la trac	-2 2 8 2
la tradit	10 0 -1 1
la trait	-6 -4 -4 -4
la trancheux	1 4 19 4
la troisiem	13 11 12 11
la troncon	-1 -2 10 0
la trouil	5 11 5 12
la trous	-2 1 8 2
la tutric	26 8 15 16
la vach	14 6 9 6
la valis	-5 -5 -8 -5
la vandeux	-8 -9 -3 -19
la vapeur	-6 -6 -10 -6
la vest	-7 -3 -9 -6
la veteriner	-5 -6 -6 -5
la viand	2 0 20 4
la video	7 5 1 2
la vieil	1 9 8 4
la vign	3 2 10 3
la vil	2 -1 12 2
la vis	-10 -7 -7 -6
la visit	-9 -6 -10 -5
la vitr	-19 -16 -18 -17
la vitrin	-32 -31 -38 -32
la vodc	3 11 3 3
la voi	2 8 1 2
la voitur	7 1 9 -1
la voix	-7 -3 -5 -5
la vue	-13 -11 -14 -12
labo	-11 -11 -2 -11
labo @photo	1 1 9 1
labo foto	1 1 9 1
lacel	6 0 1 2
lacel @i	6 0 1 2
lacel je	6 0 1 2
lacet	-4 -4 -6 -4
lach	31 15 12 23
lach le	9 1 3 3
lach son	9 -1 2 2
lais	19 1 26 13
lais @deed	2 2 20 3
lais @die	11 -1 -1 -2
lais @fear	9 -1 0 -2
lais @given	-8 -6 -6 -7
lais @lock	11 3 4 4
lais @love	9 3 3 3
lais @me	7 4 3 13
lais @not	1 4 -5 6
lais @see	-12 -11 -15 -10
lais @threat	9 3 3 3
lais @told	7 1 1 1
lais @wound	10 -2 -1 -2
lais chois	-12 -12 -17 -12
lais dan	9 2 0 2
lais en	2 4 6 8
lais fair	3 1 6 2
lais le	-8 -4 9 -2
lais pas	-1 2 -7 1
lais sort	9 3 3 3
lais ten	-6 -4 -4 -4
lais toi	8 0 1 1
lais tomb	10 -2 -1 -2
lait	-13 -11 -13 -12
lam	3 -6 -3 -5
lam a	-10 -6 -7 -6
lam de	8 1 -1 1
laminoir	10 10 24 10
laminoir @shout	6 6 14 6
laminoir pour	6 6 14 6
lamp	-4 -7 2 -3
lanc	4 6 8 -4
lanc le	6 1 9 2
lanc un	-6 0 -4 -3
lanc une	-9 -9 -8 -7
landemen	1 6 -2 5
langu	-5 -3 -10 -8
lansant	-1 10 1 1
lansant des	-1 10 1 1
lapin	-19 -18 -14 -17
lapin @insult	-6 -6 -7 -6
lapin nain	-6 -6 -7 -6
laprem	4 3 12 3
larbin	-1 10 0 1
larg	5 8 3 3
larm	-7 -3 -7 6
larm aux	-8 -13 -8 -1
las	-15 -16 -4 -16
las @i	2 2 14 2
las de	3 3 8 3
las gam	-5 -6 -8 -6
las je	2 2 14 2
lasagn	-5 -6 -6 -5
lav	0 17 17 3
lav la	-7 2 -13 -6
lav les	-2 3 9 0
lavag	11 5 20 8
lavag des	6 5 18 6
le 11	14 13 37 13
le 1er	7 7 17 7
le 8	4 4 15 5
le @adult	23 24 3 2
le @alone	3 0 -11 -3
le @animal	-32 -44 -23 -35
le @blade	-20 -21 -6 -15
le @blood	9 5 22 6
le @blow	-2 0 6 -6
le @body	38 6 24 11
le @booze	-5 26 4 1
le @boozeDrink	6 18 14 4
le @bore	-12 -18 -18 -9
le @charge	8 2 3 0
le @chem	0 -3 42 3
le @client	-2 0 0 9
le @cloth	-3 -15 -11 -9
le @deed	-9 -10 1 -6
le @deep	2 -2 33 0
le @demolish	6 -13 -5 -10
le @despair	8 1 3 3
le @die	-14 -8 -4 14
le @disabled	-11 4 -7 -9
le @drug	-10 13 -11 -6
le @drunk	5 25 12 6
le @exclude	-7 -1 -3 -6
le @fear	12 2 -3 24
le @fiction	-39 -39 -38 -31
le @gear	5 -7 0 -5
le @given	2 6 -14 -9
le @goback	1 30 23 0
le @grab	1 -12 -22 -11
le @heat	-3 -17 13 -8
le @height	7 -7 21 -10
le @hide	-9 -8 -15 -6
le @hit	6 1 13 6
le @hour	5 7 2 24
le @hurt	-9 0 17 -5
le @insult	-2 12 1 -8
le @intimate	8 -11 -1 -7
le @joke	-6 -4 -4 -5
le @kind	4 -7 4 12
le @load	4 0 8 -9
le @lock	25 -5 -23 -14
le @looks	18 8 22 -3
le @love	-20 -11 -18 0
le @lure	-6 -7 3 -9
le @machine	-22 -12 6 -15
le @mate	7 14 -9 -4
le @means	8 -8 -11 -17
le @mock	-1 -17 -15 -6
le @not	-20 -20 -19 -22
le @nude	6 13 -4 2
le @one	1 1 1 8
le @past	2 6 17 14
le @photo	-4 6 -4 1
le @power	10 -8 21 -5
le @pressure	-10 -8 1 -2
le @price	19 -2 -7 10
le @quit	19 9 -8 17
le @race	5 7 2 -4
le @rays	0 2 9 -2
le @sad	-2 0 0 25
le @see	1 22 12 5
le @selfharm	16 13 19 9
le @serve	-2 2 11 -2
le @serveBar	2 5 22 10
le @sex	16 -4 -3 6
le @sexist	-4 -15 -19 -16
le @shame	-8 -13 -4 -9
le @shout	9 7 -4 2
le @smoke	10 -2 0 0
le @stop	-7 -6 -7 -1
le @strip	9 4 -1 1
le @threat	13 30 23 26
le @throw	16 12 37 13
le @tired	4 4 22 4
le @to	-4 18 2 6
le @told	7 16 0 8
le @touch	20 2 -4 3
le @trade	-25 -22 -18 -17
le @vehicle	-6 -6 17 3
le @weak	17 11 0 9
le @weapon	-14 -20 13 -14
le @wound	-17 -15 21 -13
le a	-15 -26 -27 -19
le abitud	1 1 2 7
le acarium	-5 -6 -6 -6
le achoir	-5 -5 -7 -5
le acid	-3 -3 9 -1
le acord	-9 -8 -7 -7
le acuel	-3 -5 -5 11
le acus	-7 -8 -7 -6
le afich	-16 -17 -19 -7
le age	-15 -13 -11 -12
le agenc	-6 -7 -8 -6
le agraf	-5 -6 -12 -9
le ai	-14 10 -11 -15
le aid	17 11 28 12
le air	0 -8 -4 -3
le ais	-1 8 2 10
le alcol	-5 5 -8 -4
le ale	1 1 5 1
le alen	1 8 1 2
le altern	-11 -7 -7 -7
le alum	7 -1 -6 0
le aluminium	4 4 11 4
le ambul	-8 -9 -10 -9
le an	-6 -15 -13 -15
le anbras	16 2 5 5
le anclum	2 2 6 2
le ane	-11 -11 -14 -11
le angois	1 2 2 7
le anim	12 3 11 3
le aniverser	-5 -9 -7 -7
le ansegn	2 2 8 3
le ansien	11 1 14 5
le anten	-6 -6 -5 -5
le antrejanb	14 1 3 2
le antrepot	2 9 7 3
le apel	-6 -7 -5 -5
le apelant	3 9 3 3
le apero	7 23 3 7
le aprant	13 1 -4 -3
le apre	-6 3 2 1
le aprem	11 20 21 11
le arc	6 4 22 5
le architect	-14 -14 -18 -13
le ardois	-7 -7 -12 -7
le aret	-16 4 -18 -7
le argant	18 20 19 12
le arier	31 27 34 20
le armoir	6 -3 0 -4
le arsel	-6 -8 -8 -6
le asanseur	-6 -10 -10 -4
le aseton	3 3 7 3
le asidant	5 14 6 13
le aspir	-10 -10 -14 -11
le asur	-5 -9 -9 -7
le ateli	16 13 1 2
le atent	3 3 3 16
le autr	13 9 -1 0
le avais	-7 -14 -9 -8
le avait	10 0 1 2
le avocat	-7 -8 -9 -7
le bac	16 4 15 7
le badg	2 8 -1 2
le bain	-8 -8 -1 -6
le bal	-22 -14 -27 -19
le banc	-5 -6 -7 -5
le banset	4 9 5 4
le baptem	24 6 8 8
le barman	3 29 4 8
le basin	8 -4 3 1
le bat	-6 -6 -7 -2
le bateur	-8 -7 -8 -7
le baton	4 6 14 6
le bol	2 1 2 12
le bon	-11 -6 -12 -10
le bord	1 1 9 2
le bouch	-6 -12 -8 -10
le boulang	-19 -19 -24 -19
le boulet	2 7 2 2
le boulot	6 1 10 3
le bouton	2 1 18 4
le box	8 5 9 5
le bras	7 -13 -10 -8
le briset	11 -1 -3 1
le bruit	-8 5 -7 -7
le bungalow	-5 -5 -9 -5
le buro	-15 -5 -21 -7
le bus	-9 -4 -20 24
le cad	6 5 17 6
le cafard	-9 -9 -9 1
le cai	4 6 -12 -4
le caisi	1 1 7 2
le camion	-3 6 -13 -8
le caramel	5 4 15 5
le careleur	-1 6 -2 0
le carist	-12 -14 -13 -12
le carosi	-5 -5 -6 -5
le carton	-15 -12 -15 -16
le casc	-10 -9 -7 -9
le chalumo	-7 -7 -3 -6
le chanti	12 4 18 2
le chat	11 2 7 3
le chaton	-7 -6 -8 -5
le chef	17 27 3 -1
le chen	-8 -9 -10 -9
le chien	-1 -8 3 -4
le chimist	-9 -9 -11 -8
le chirurgien	-6 -6 -8 -5
le chocolat	-8 -12 -8 -8
le chofeur	-1 10 -2 -1
le choix	-6 -9 -6 -5
le chrono	-7 -6 -12 -6
le cin	-4 -6 -6 -5
le clas	-12 -14 -15 -11
le claseur	9 8 3 4
le cliant	0 4 4 12
le coach	-4 -6 -10 -6
le cochon	-7 -7 -12 -6
le cod	2 2 11 3
le coeur	-8 -3 -2 14
le cofr	2 -2 -11 -5
le coifeur	-3 6 0 -1
le coin	-4 -4 -7 -5
le coleg	2 -1 0 6
le colegu	7 16 8 4
le com	10 -5 -3 -1
le comerc	3 6 2 2
le compt	-3 -4 -7 -4
le comptabl	5 8 1 2
le comptoir	13 8 12 13
le conduit	4 4 10 4
le consel	-7 -9 -8 -7
le consert	-6 -6 -8 -7
le conserv	-7 -5 -5 -5
le contremetr	14 1 3 4
le cou	12 1 2 3
le coud	8 0 3 2
le couloir	2 13 2 9
le coup	0 12 9 4
le cour	-4 -3 8 -2
le couto	-8 -11 -1 -7
le couvert	-4 -4 -7 -5
le couvreur	-4 2 -4 6
le cran	8 0 -1 1
le crois	-7 -1 -8 -8
le cuisini	11 -2 -2 -1
le cuistot	1 6 0 1
le cut	-7 -7 -5 -6
le dantist	0 0 8 1
le debil	5 15 5 5
le debut	4 0 2 27
le defil	-8 -8 -11 -7
le dejeun	2 10 6 2
le depot	0 7 4 -1
le derni	-3 -3 8 -2
le desert	6 13 17 7
le developeur	-6 -7 -6 -5
le dimanch	-1 5 4 9
le dir	24 16 12 25
le directeur	-4 6 -6 -5
le dit	-15 -7 -9 -9
le doigt	-3 -3 9 -2
le dos	25 15 28 13
le dosi	-3 -7 -8 -7
le droit	0 -5 -10 -13
le eau	-15 -21 -19 -16
le echafodag	3 12 13 5
le echel	-3 -2 -6 -11
le ecip	-12 -3 -18 -11
le ecol	6 9 8 8
le ecran	-13 -14 -17 -13
le ecrir	13 12 5 6
le ecris	6 -2 -1 -3
le educ	5 1 -6 -4
le egout	-5 -5 -6 -5
le electrisien	-13 -19 -13 -14
le emis	-5 -5 -6 -5
le encre	-8 -9 -10 -8
le entre	-6 -10 -7 -2
le epaul	4 1 12 3
le epong	-5 -6 -5 -5
le esaiag	6 1 1 2
le esat	6 5 2 3
le escabo	7 -2 20 2
le escali	16 19 29 15
le estetisien	3 3 8 3
le estomac	4 11 4 8
le etabl	3 10 1 3
le etag	-7 -8 -13 -7
le etain	6 6 16 6
le etalon	3 3 8 3
le ete	-10 -10 -9 -8
le etiset	2 3 10 3
le etud	-6 -6 -7 -6
le evi	10 4 12 5
le exersic	-7 -6 -7 -6
le expos	-8 -8 -8 -7
le exterieur	18 4 2 5
le facteur	-10 -10 -13 -2
le fair	-2 -9 -13 -8
le fais	0 7 1 1
le fait	9 0 -1 1
le fanwic	-7 -8 -8 -7
le fer	17 5 12 15
le fermi	-10 -11 -3 -7
le fesco	3 3 7 3
le feu	-11 -11 -15 -11
le fichi	-7 -7 -9 -7
le fil	21 -2 16 7
le flocag	4 4 8 4
le foin	11 8 5 5
le fond	0 4 8 1
le formateur	4 6 1 2
le fotograf	9 -5 -8 -4
le four	1 -3 6 -1
le fournil	5 4 14 5
le froid	-6 -6 -8 -5
le fromag	-6 -7 -8 -6
le gar	7 11 -2 5
le garag	11 16 14 7
le gard	-7 -7 -11 -7
le gato	-12 -9 -9 -10
le genou	6 0 -1 1
le geometr	-13 -11 -16 -11
le ger	13 38 11 10
le gichet	1 2 7 2
le gout	-5 -2 -7 -4
le grain	3 2 8 3
le group	10 12 7 5
le hal	-8 -7 -8 -8
le harn	-1 -3 -7 -3
le herb	2 23 4 5
le heur	-6 -4 -1 -7
le hom	2 -7 -4 -3
le hotel	4 -5 6 -2
le ide	9 18 2 11
le imag	-1 3 2 17
le impres	12 10 8 47
le imprim	-12 -12 -11 -13
le infirmi	9 1 4 3
le infirmier	-16 -17 -6 -6
le ingenieur	-5 -8 -5 -5
le inspecteur	2 10 2 2
le instant	-4 -6 -5 -6
le interieur	3 2 12 11
le interimer	-3 11 2 2
le invanter	1 -4 12 4
le invers	-13 -10 -9 -11
le istoir	2 1 -5 2
le jardini	-4 -9 -12 -7
le jeu	-6 -5 -5 -5
le jeud	-5 -6 -6 -5
le joint	2 9 1 3
le journal	-2 7 2 -3
le jus	-6 -5 -7 -5
le laminoir	8 8 18 8
le landemen	3 8 1 6
le lapin	-7 -6 -7 -6
le lev	5 5 14 5
le lexic	-4 -7 -4 -4
le librer	-6 -7 -7 -5
le lit	-3 -4 -6 3
le livreur	-1 4 -2 -4
le local	22 4 4 4
le logisiel	-6 -7 -8 -6
le logo	-10 -15 -11 -10
le lund	5 4 13 4
le macet	-7 -4 -5 -4
le magasin	2 3 9 10
le magasini	7 26 7 8
le mair	-6 -14 -14 -10
le maitr	-14 -13 -11 -10
le manch	6 2 2 2
le manitou	5 5 12 5
le manton	7 1 2 2
le marbri	-4 -4 -4 -6
le march	-4 -7 8 -4
le marechal	-8 -8 -8 -8
le marto	4 3 18 5
le matin	-16 2 -15 -12
le mec	28 9 17 11
le mecanisien	-6 -7 -10 -6
le mecano	8 5 2 -2
le mem	-7 -7 -8 7
le menu	-5 -5 -7 -5
le menuisi	-7 5 -13 -5
le meti	-1 -6 -6 1
le metr	-9 -8 -13 -8
le mid	9 9 2 1
le mien	-9 -11 -4 -2
le momant	8 7 8 23
le mond	-3 -12 -19 -13
le moniteur	23 6 12 9
le monsieur	13 13 3 31
le monteur	7 7 15 7
le montr	1 9 3 3
le moral	8 7 6 28
le morco	-9 -6 -6 -6
le mort	-5 -5 -6 -6
le mot	2 11 1 5
le moteur	4 3 9 4
le moul	2 2 8 3
le mur	8 -12 -3 -8
le nez	14 7 4 3
le noir	16 -5 -1 0
le nom	-16 -24 -23 -18
le nouvo	12 12 6 7
le nuansi	-6 -6 -9 -6
le numero	-4 -4 -6 -4
le odeur	-11 -12 -12 -11
le oeil	-11 -10 7 -8
le ombre	3 3 9 3
le on	1 1 1 8
le ongle	2 8 28 8
le ont	-5 -11 -8 -8
le open	3 11 4 3
le optisien	-8 -10 -10 -8
le oral	-7 -10 -8 -8
le ordin	-10 -15 -15 -6
le oreil	5 -5 8 -1
le orlog	3 3 4 28
le ortel	-7 -4 -1 -4
le ouvertur	0 -1 12 0
le ouvri	3 9 3 3
le overdos	-5 -5 -6 -4
le oxilier	2 2 8 2
le pacet	-6 -7 -8 -6
le pain	-13 -7 -5 -2
le paisag	-6 -3 -7 -6
le palefreni	6 0 0 1
le pano	-13 -14 -14 -13
le pans	2 2 5 2
le pantalon	9 -3 -1 1
le parc	-10 -8 -9 -9
le parfum	-5 -6 -4 -4
le parsing	4 14 8 4
le patisi	-10 -4 -12 -9
le patron	12 3 15 -5
le pc	-7 -8 -8 -7
le peign	2 2 7 2
le pentr	-10 -9 -10 -8
le peroset	-9 -13 -7 -8
le pet	9 15 21 9
le pied	-6 0 14 1
le pilot	-7 -7 -7 -5
le pir	-5 -5 -5 -2
le placard	9 -2 1 -1
le plan	-10 -1 -15 -11
le planch	3 8 7 3
le planing	-6 0 -8 2
le plato	-4 -8 -4 0
le plombi	-16 -10 -14 -12
le plongeur	8 7 3 3
le plus	-16 -19 -16 -20
le pneu	-14 -10 -12 -10
le podcast	-8 -9 -7 -7
le poignet	6 0 4 2
le poison	1 0 1 8
le pont	14 -2 4 -2
le pot	8 4 15 6
le pouc	1 2 11 2
le premi	6 7 1 -2
le prix	-12 -11 -12 -10
le proc	-5 -6 -5 -5
le produit	4 7 20 7
le prof	-9 7 -5 -5
le projection	-5 -5 -7 -5
le ramoneur	1 1 7 1
le rapel	1 7 2 1
le raport	6 -5 0 4
le rayon	1 7 -6 0
le rebord	7 7 17 7
le record	-6 -9 -8 -6
le reflecteur	-12 -13 -18 -12
le regard	-3 -3 7 -3
le regiseur	-6 -6 -6 -6
le registr	-4 -4 -7 -4
le regl	-9 -10 -9 -8
le renard	-6 -6 -6 -7
le repar	-6 -7 -6 -6
le repet	-5 7 -2 -2
le respons	7 2 -2 0
le rest	7 5 7 5
le revel	-4 2 3 24
le robot	-13 -11 -16 -11
le rotwel	12 12 26 12
le roulo	1 2 8 3
le rythm	6 6 5 20
le sabl	3 3 8 3
le sac	-6 -9 -2 -6
le sait	21 7 1 6
le salon	2 2 7 2
le sang	3 9 10 5
le santant	-12 -14 -14 -14
le sapin	-6 -7 -8 -7
le schem	-5 -5 -6 -4
le scot	6 6 14 6
le scotch	-6 -6 -9 -6
le seau	3 0 9 2
le second	15 11 2 4
le secret	-20 -25 -19 -20
le serpant	2 2 6 2
le servic	-2 11 8 -3
le sien	-3 -3 8 -1
le silanc	-11 -12 -11 -11
le silo	6 6 20 7
le simul	-10 -11 -12 -9
le sit	-13 -14 -18 -13
le soigneur	-6 -8 -5 -5
le soir	10 -3 -6 4
le sol	-4 3 6 1
le someli	-4 1 -7 -3
le soudeur	-12 -12 -13 -11
le soufl	-6 -5 -8 -5
le sourir	-12 -12 -13 -11
le spectacl	4 4 10 4
le sport	-8 -8 -7 -9
le stag	34 8 9 25
le stres	-3 -6 -2 7
le studio	-16 -16 -16 -14
le sucr	-4 -7 -8 -5
le tabli	11 5 8 5
le tablo	-12 -6 -10 -9
le tail	3 3 9 4
le talus	2 2 7 3
le tapis	2 2 9 3
le technisien	-12 -12 -14 -11
le tee	-8 -9 -14 -8
le telefon	-8 -2 -6 2
le temp	-4 5 -7 12
le teren	6 7 15 6
le text	-7 -8 -9 -8
le tibi	6 1 0 1
le ticet	7 7 17 13
le tiroir	-3 -4 -6 -5
le toit	9 -3 11 0
le ton	2 8 2 3
le tonton	3 8 2 3
le tour	-1 16 -1 8
le tps	8 15 7 15
le tracteur	-13 -15 -9 -13
le trajet	8 6 12 11
le travel	4 9 3 10
le treteur	2 22 1 5
le troisiem	4 6 2 11
le trotoir	-12 -13 -17 -12
le tuyau	-2 -6 8 -2
le typ	6 1 2 2
le un	11 6 5 5
le usin	-11 -12 -14 -9
le vandeur	14 27 9 10
le vandred	-7 -6 -9 -4
le velo	8 0 1 -1
le ventr	10 3 -4 -1
le verou	19 4 6 7
le vers	4 3 11 4
le vertig	-7 -8 -9 -7
le vestier	4 14 -4 0
le veteriner	-4 -8 -10 -7
le vid	3 3 12 4
le vieux	10 0 28 8
le vigil	-9 -19 -16 -13
le vigneron	-4 6 -5 -2
le vin	-5 -11 5 -5
le vocabuler	-5 -5 -7 -5
le voir	5 25 4 3
le vois	2 5 3 8
le voisin	3 3 7 2
le vol	0 5 9 3
le wec	17 14 9 23
lea	5 3 18 5
lech	-8 -8 -7 -6
lecip	2 6 -2 1
lecon	-7 -9 -8 -7
lecteur	-7 -7 -8 -6
lectur	-16 -16 -20 -17
lectur de	-7 -7 -9 -7
legand	-7 -7 -8 -7
legist	-10 -12 -8 -9
legum	-8 -6 -2 -5
leil	-7 -7 -6 -5
les	-12 -7 -5 -11
les 2	12 7 5 4
les @adult	-3 -6 -4 -4
les @alone	8 19 14 16
les @animal	-11 -19 1 -12
les @blade	-26 -20 -36 -24
les @blood	-2 8 17 -2
les @blow	11 -1 5 1
les @body	25 11 8 3
les @booze	2 -6 21 1
les @boozeDrink	-22 -25 -27 -23
les @bore	-6 13 -8 -4
les @charge	13 -6 10 -4
les @chem	-21 -23 -19 -19
les @client	18 53 27 14
les @cloth	-8 -9 -13 -8
les @cry	17 22 13 17
les @deed	-6 -6 0 -4
les @deep	-9 -11 -4 -8
les @demolish	3 11 4 10
les @despair	-11 -4 -15 -10
les @die	2 2 10 2
les @disabled	-7 -5 -6 -7
les @drug	6 -17 1 -10
les @drunk	15 18 11 16
les @exclude	13 16 -8 9
les @fear	23 4 14 2
les @fiction	-15 -16 1 -12
les @gear	-3 5 9 -2
les @given	20 30 24 22
les @goback	-1 -2 10 -1
les @grab	-12 -12 -8 -12
les @heat	-8 -4 4 -6
les @height	8 3 25 4
les @hide	-2 -17 -24 -6
les @hit	7 2 19 5
les @hour	24 54 24 45
les @hurt	10 22 6 8
les @insult	-3 -4 -8 -14
les @intimate	13 12 0 3
les @joke	-3 6 -1 -2
les @kin	1 -6 -6 -4
les @kind	-12 -13 -8 -10
les @lgbt	4 22 6 7
les @load	-13 -2 -2 -16
les @lock	13 12 31 9
les @looks	7 -16 -14 -13
les @love	23 12 1 5
les @lure	-2 -2 6 -2
les @machine	-10 -21 -20 -14
les @mate	-3 34 -12 -10
les @means	17 -5 -5 -8
les @mock	-5 -3 -2 -5
les @not	-5 -5 -6 -5
les @nude	16 4 6 6
les @photo	-7 -5 -6 4
les @power	22 22 30 23
les @pressure	1 0 10 1
les @price	-21 -8 -31 -13
les @quit	-6 -8 -5 -6
les @race	-2 17 3 2
les @rays	7 2 6 6
les @sad	-9 -12 -9 -2
les @see	10 14 12 7
les @selfharm	26 2 10 5
les @serve	-8 7 -9 -13
les @serveBar	-13 -19 2 -11
les @sex	-9 -7 -7 -6
les @sexist	16 29 12 7
les @stop	2 2 10 3
les @threat	-2 8 2 1
les @throw	-8 -7 -12 -11
les @to	-6 11 -5 -3
les @touch	13 -1 -1 0
les @trade	-3 -15 -14 -3
les @vehicle	-2 9 5 0
les @weak	-17 -26 -23 -28
les @weapon	-20 -17 7 -18
les @wound	-2 -7 2 -2
les a	-6 4 -8 -6
les adult	-4 -1 -6 -5
les agent	3 3 9 3
les ale	4 9 10 4
les anfant	-19 -20 -22 -17
les anonc	-4 -4 -7 -4
les anpoul	-9 -8 -12 -8
les antand	8 5 4 4
les aprant	3 8 -1 2
les arab	2 13 4 4
les articl	-5 -7 -6 -5
les autr	5 37 5 27
les bac	3 3 10 2
les balon	-6 -7 -8 -6
les bar	3 3 8 3
les beb	29 12 8 11
les bidon	5 16 7 6
les bier	-5 -11 0 -5
les bilet	3 2 13 3
les bleus	12 4 4 4
les boit	-13 -13 -19 -14
les bot	0 0 8 1
les boulanger	0 0 5 0
les bouton	-7 -7 -10 -8
les branch	3 3 12 4
les bras	14 3 3 3
les breb	5 5 14 5
les buro	-9 -9 -10 -9
les cachet	32 12 12 12
les cadr	3 3 9 3
les cais	8 5 3 3
les camion	3 3 8 4
les caro	4 4 4 12
les carot	8 9 22 9
les cart	-4 -4 -6 -4
les carton	5 7 -1 1
les cas	3 4 1 10
les chais	-6 -6 -8 -6
les cheveux	7 -1 -5 -2
les chevil	-2 -3 -6 -3
les chevr	-7 -7 -12 -7
les chifr	-9 -6 -7 -7
les chiot	-6 -7 -8 -6
les chos	6 7 7 18
les choset	5 4 4 16
les chosur	-5 3 -8 -4
les chut	-7 -8 -12 -7
les cinq	4 7 8 3
les cintr	-4 -7 -13 -7
les cle	7 7 32 9
les cliant	17 51 22 13
les coc	4 4 9 4
les coctel	3 3 7 3
les cod	-8 -6 -7 -6
les colegu	-6 2 -6 -6
les comand	12 7 14 7
les compres	3 3 7 3
les con	9 9 21 9
les copo	-16 -16 -25 -16
les cour	2 2 1 11
les couvert	-6 -7 -9 -6
les couvreur	-11 -12 -13 -10
les cp	8 8 21 8
les crep	1 -1 11 1
les dal	8 8 7 23
les dat	-5 -6 -6 -5
les dent	2 -7 0 -2
les doigt	26 14 21 14
les dosi	-6 -6 -8 -6
les egil	3 3 13 4
les entre	-11 -12 -17 -11
les epaul	7 -3 1 0
les etap	-6 -6 -8 -6
les etiset	-15 -16 -23 -11
les fait	18 18 21 13
les fantom	-8 -9 -7 -7
les faut	-7 -7 -6 -6
les fem	-2 8 0 1
les fes	14 2 3 4
les feuil	-8 -3 -12 -7
les fil	19 19 14 11
les filet	3 3 8 3
les fleur	-9 -9 -11 -9
les fond	2 12 -1 3
les four	3 9 4 3
les fras	2 6 2 2
les frit	-10 -17 -7 -9
les fusil	-10 -8 -10 -8
les fut	4 2 21 5
les gar	9 29 17 12
les garcon	10 14 6 7
les gard	3 2 9 3
les gen	-21 -12 -31 -4
les geranium	-5 -5 -6 -5
les girland	3 3 9 3
les glac	-5 -10 0 -5
les gradin	-10 -10 -10 -9
les grand	-4 2 -11 -4
les grif	1 3 10 3
les heur	0 14 -3 1
les instrumant	5 5 13 6
les jeux	-4 -5 -6 -4
les joint	-6 -9 -7 -6
les jour	22 38 18 8
les journ	1 1 2 7
les lam	-6 -5 -7 -5
les larm	-8 -11 -8 -1
les levr	-3 19 2 3
les lit	-9 -9 -16 -9
les livr	-10 -12 -13 -10
les livreur	1 8 2 2
les lunet	6 9 14 7
les main	-24 -11 -12 -14
les manch	9 -3 -4 -2
les manto	4 4 3 12
les marg	1 0 0 7
les masag	9 2 2 3
les math	0 1 0 6
les matin	13 24 7 22
les mech	4 4 9 4
les medic	6 2 3 1
les mesur	-4 -4 -6 -4
les metr	3 3 8 3
les meuf	0 5 2 2
les mid	2 0 2 10
les minut	4 4 4 13
les molet	23 7 8 8
les montr	2 7 2 2
les morco	4 4 10 4
les mot	4 -4 -8 -3
les mouton	-6 -9 -7 -7
les moyen	1 6 7 1
les mur	4 11 7 5
les nan	2 11 3 3
les noir	2 9 3 3
les nom	-14 -13 -17 -14
les nouvo	3 -1 -11 -3
les numeros	-6 -6 -11 -6
les oeuf	-14 -16 -19 -14
les oreil	-6 -3 -8 -1
les orer	-22 -26 -26 -22
les pag	-6 -6 -8 -5
les palet	-8 3 -9 -8
les pentr	-8 -7 -10 -8
les petit	-23 -25 -27 -23
les piec	7 8 24 8
les pinc	3 4 11 4
les plan	-21 -19 -15 -16
les planch	-5 -5 -9 -5
les plant	-12 -12 -14 -12
les plaset	-6 -6 -8 -6
les plot	-10 -10 -10 -8
les pneus	-8 -8 -5 -7
les pompi	13 1 4 3
les port	-7 -7 -10 -7
les portier	7 -2 -1 1
les poter	3 3 7 2
les poul	-5 -6 -7 -5
les poulet	3 3 8 3
les premi	8 3 7 3
les prenom	-14 -16 -16 -14
les prix	-7 -7 -9 -7
les produit	-8 -9 -8 -7
les projecteur	6 6 13 6
les protect	8 8 18 7
les puc	4 3 9 4
les pun	16 2 2 4
les rail	5 5 12 5
les rayon	8 4 8 7
les rendr	-5 -6 -7 -5
les residant	-8 -8 -11 -8
les rido	1 1 5 1
les sac	-14 -15 -22 -14
les sachet	-5 -5 -6 -4
les sais	-8 -6 -7 -6
les sein	9 2 2 3
les semel	5 5 14 5
les separ	7 24 8 9
les serveur	1 6 0 1
les servic	-6 -5 -5 -5
les serviet	-16 -19 -24 -17
les siso	-6 -6 -8 -6
les sitron	-5 -5 -8 -5
les soir	7 11 14 18
les stagier	-24 -31 -15 -24
les surgel	4 3 13 4
les tabl	-8 -12 -17 -11
les toilet	3 15 8 2
les tomat	-5 -5 -7 -5
les trois	-9 -10 -12 -7
les tub	3 3 12 4
les tuil	-3 -5 13 -1
les vach	3 4 14 4
les vandeux	6 16 5 6
les vent	-5 -5 -7 -5
les vestier	13 3 4 4
les vieil	6 6 15 5
les vieux	-1 -5 -7 -3
les vign	3 3 9 4
les vis	-5 -4 -7 -5
les vitr	10 10 24 10
les vitrin	-7 -7 -10 -8
les volet	7 11 18 8
les wc	10 3 5 3
les yeux	18 22 16 19
lesant	11 5 5 10
lesiv	3 6 7 8
lesiv et	1 0 0 7
lest	7 1 1 2
leter	-7 -7 -12 -7
leter au	-7 -7 -12 -7
letr	26 1 4 4
letr @shout	30 10 11 11
letr pour	30 10 11 11
leur	-22 6 -38 -14
leur @blood	-2 7 0 1
leur @body	5 16 5 5
leur @cry	1 7 1 2
leur @exclude	1 13 3 5
leur @fiction	8 0 2 2
leur @joke	10 6 4 7
leur @load	3 14 4 4
leur @machine	-9 -7 -9 -10
leur @photo	4 10 4 8
leur @price	2 2 3 7
leur @serve	8 26 6 7
leur @shame	8 23 6 6
leur ai	-7 -8 -9 -9
leur bonich	8 22 6 6
leur convers	1 -6 2 15
leur dos	4 12 5 5
leur group	2 9 3 7
leur jeu	8 0 2 2
leur remarc	4 11 3 3
lev	7 13 36 8
lev a	-19 -14 -13 -14
lev du	9 9 20 9
lev la	18 6 2 4
lev les	5 8 16 4
lev un	0 2 9 2
levr	5 26 2 6
lexic	-4 -7 -4 -4
librer	-16 -9 -22 -15
lic	4 22 6 6
lic @given	4 16 5 5
lic @me	0 7 0 1
lic mes	0 7 0 1
lic tout	4 16 5 5
licid	1 2 8 2
licid @i	3 4 9 4
licid je	3 4 9 4
lieu	-6 -1 -9 -4
lieu de	-4 -4 -7 -4
lign	-23 -30 -31 -26
lign @booze	3 -4 -8 -4
lign jaun	3 -4 -8 -4
ligot	9 2 2 3
ligot sur	9 2 2 3
limel	3 3 10 3
limel dan	3 3 10 3
limog	1 7 2 2
lin	-5 -12 -12 -10
lino	4 5 14 5
lion	-7 -9 -7 -7
lir	8 28 0 7
lir une	5 6 3 2
lis	-6 12 3 -3
lis @me	-7 -2 4 -2
lis le	-13 -13 -16 -11
lisanc	-4 -4 -7 -4
lisi	2 3 6 2
list	-7 -15 -20 -14
list des	-7 -7 -10 -7
lit	17 -27 -13 13
lit @shout	-8 -8 -15 -8
lit au	3 3 13 4
lit en	-7 -3 -4 9
lit pour	-8 -8 -15 -8
litr	-1 -2 6 -1
livr	-20 -18 -8 -18
livr @i	3 3 9 3
livr je	3 3 9 3
livr une	8 8 18 8
livreson	-18 -4 -14 -19
livreson @i	5 4 12 4
livreson a	-6 -5 -6 -5
livreson ce	-9 -11 -12 -10
livreson en	-6 -6 -8 -5
livreson je	5 4 12 4
livreur	25 28 10 9
livreur @he	-7 -4 -5 -5
livreur @me	13 16 6 7
livreur il	-7 -7 -6 -6
livreur me	13 16 6 7
local	14 -7 -6 -5
local @serve	11 1 0 2
local a	8 -1 -2 -1
local poubel	11 1 0 2
logic	-12 -13 -13 -11
logisiel	-22 -22 -28 -20
logo	-15 -19 -16 -14
loi	-5 -6 -5 -5
loin	-32 -33 -41 -31
loin de	-12 -10 -11 -5
loin du	-6 -7 -8 -6
loin et	-8 -8 -6 -7
loin la	9 3 3 2
lol	-14 -12 -11 -11
long	-8 -4 1 21
long et	0 1 1 7
longeur	3 5 6 6
longtanp	39 -4 8 0
longtanp a	12 3 4 3
longu	25 7 4 5
longu en	11 2 3 2
longu mem	10 1 1 2
loto	-12 -9 -11 -9
lotr	-1 7 1 1
louch	19 15 16 11
loup	-18 -19 -19 -18
loup garou	-6 -6 -7 -5
lourd	-17 -15 -8 0
lourd @i	-7 -6 -10 -6
lourd je	-7 -6 -10 -6
lu	-37 -31 -40 -34
lu @me	3 9 3 3
lu la	-5 -6 -6 -5
lu le	-21 -20 -23 -19
lu mon	3 9 3 3
lu un	-6 -7 -6 -5
lu une	-7 -7 -8 -6
luc	0 6 -1 0
lui	36 30 12 2
lui @bore	10 4 4 9
lui @deed	3 -12 -13 -3
lui @fear	2 12 4 4
lui @given	12 3 -5 -1
lui @grab	-6 -2 -7 -5
lui @he	0 -8 -5 -5
lui @i	8 7 8 3
lui @intimate	9 1 2 2
lui @kind	3 7 3 3
lui @mate	9 1 2 2
lui @not	-5 -4 -10 -8
lui @power	8 -1 1 1
lui @throw	11 4 4 4
lui @told	8 -11 -5 -5
lui a	-23 -19 -21 -18
lui ai	-12 -8 9 1
lui aus	4 13 3 4
lui bouch	9 1 2 2
lui cachant	0 6 1 1
lui ce	7 -3 1 1
lui dir	-7 -9 -7 -8
lui dis	15 -3 2 2
lui envoi	8 -4 1 1
lui fair	10 2 3 9
lui fas	8 -1 1 1
lui il	0 -8 -5 -5
lui je	8 7 8 3
lui les	5 8 13 6
lui mem	1 -6 -3 -3
lui pas	-7 -9 -11 -8
lui qui	-5 -2 -8 -6
lui ten	-6 -6 -9 -6
lumier	17 -4 -8 4
lumier etent	17 4 4 6
lund	-4 -7 -5 -10
lund @hour	-7 -8 -8 -8
lund @i	-13 -10 -16 -16
lund ce	-6 -6 -6 -6
lund de	7 7 24 6
lund je	-13 -10 -16 -16
lunet	-17 -20 -3 -13
lustr	3 2 8 3
luthi @me	5 5 12 5
luthi me	5 5 12 5
lyc	7 20 3 4
lyc @me	8 5 3 3
lyc me	8 5 3 3
lyc que	3 9 3 3
ma	20 15 1 10
ma @adult	-28 -15 -23 -8
ma @alone	16 -2 4 9
ma @blade	9 4 2 2
ma @blow	2 13 3 4
ma @body	32 30 16 28
ma @booze	2 13 3 4
ma @bore	-9 -7 -10 -2
ma @charge	4 -2 -2 8
ma @cloth	21 -9 -5 -2
ma @deed	-3 13 5 -2
ma @exclude	2 6 2 5
ma @fear	-3 -6 -6 -6
ma @fiction	-1 6 -1 -1
ma @given	-6 -8 -3 1
ma @grab	4 8 -1 6
ma @heat	16 18 7 15
ma @home	11 7 -2 6
ma @hurt	19 5 2 6
ma @intimate	0 25 10 4
ma @kin	10 0 -8 3
ma @kind	-4 -6 -4 -4
ma @load	9 13 4 11
ma @lock	18 -5 0 8
ma @looks	30 40 23 21
ma @love	8 16 11 6
ma @machine	13 29 7 15
ma @mate	-5 -2 -7 -4
ma @mock	15 7 1 10
ma @photo	7 9 4 5
ma @power	5 6 1 2
ma @price	7 3 1 7
ma @race	1 9 2 2
ma @see	-2 -8 -6 2
ma @selfharm	9 11 5 4
ma @serve	-6 -7 -9 -1
ma @sex	19 5 2 6
ma @sexist	15 25 15 17
ma @shame	-9 -1 -9 0
ma @shout	1 -1 1 9
ma @threat	18 0 4 20
ma @tired	8 0 1 1
ma @to	4 -1 -9 -8
ma @told	-2 -3 -5 -4
ma @vehicle	11 6 9 6
ma @wound	18 16 17 10
ma bel	8 9 4 5
ma binom	-6 -8 -5 -5
ma camarad	4 8 3 3
ma chais	-10 -7 -10 -2
ma chanbr	15 -3 0 8
ma chef	3 6 4 9
ma chemis	-4 -12 -8 -8
ma clas	7 -6 -1 -1
ma colegu	-12 -11 -10 -7
ma consol	10 1 2 0
ma coup	2 13 3 4
ma cousin	1 -9 -7 -7
ma demarch	1 6 2 2
ma dit	-2 -4 -6 -4
ma facon	7 16 3 5
ma faut	6 4 3 10
ma feuil	9 4 2 2
ma foto	7 9 4 5
ma gueul	1 -1 1 9
ma jamb	7 0 1 1
ma jou	19 5 2 6
ma journ	-3 -9 -7 -4
ma jup	11 -4 1 1
ma main	12 5 11 6
ma mer	8 6 -3 2
ma mis	-3 -6 -4 -4
ma mision	-6 -7 -2 -5
ma patron	0 0 1 9
ma petit	28 7 11 9
ma plac	6 15 4 11
ma poitrin	-3 13 1 1
ma polites	-7 -7 -6 -6
ma premier	10 14 26 10
ma prof	-5 -7 -3 -7
ma reaction	15 5 6 6
ma religion	1 9 2 2
ma semen	5 10 5 8
ma tabl	2 6 2 5
ma tail	-10 9 8 -2
ma tant	6 -2 2 6
ma tet	-3 22 3 11
ma tutric	-29 -22 -25 -17
ma vest	13 0 0 2
ma vie	3 7 7 4
ma voisin	4 10 4 4
ma voix	-8 9 -7 -5
macet	-21 -19 -22 -18
machin	3 -4 1 -9
machin @given	-5 -6 -4 -4
machin a	17 17 21 16
machin ou	2 11 2 -3
machoir	4 2 6 2
macon	-7 2 -11 -1
macon @me	-9 -13 -8 -8
macon me	-9 -13 -8 -8
madam	16 14 -2 5
mademoisel	4 19 6 6
magasin	-11 14 10 2
magasin @given	4 4 9 3
magasin etait	1 1 7 1
magasin tout	4 4 9 3
magasini	7 30 7 8
magic	-12 -5 -9 -8
mai	10 9 30 10
mai @i	6 6 18 7
mai je	6 6 18 7
maigr	2 10 3 2
mail	-22 -20 -21 -9
mail profesionel	-6 -6 -8 -6
main	14 -6 12 -5
main @despair	-10 -10 -12 -9
main @given	-10 -9 -12 -8
main @grab	12 2 2 3
main @i	3 10 13 4
main @lock	-7 -7 -9 -6
main @nude	3 4 10 4
main @race	-7 -7 -9 -6
main @sex	7 9 21 9
main @shout	-10 -10 -13 -9
main @touch	8 0 2 2
main a	-8 -9 -11 -8
main aux	10 3 3 3
main avec	9 2 -1 2
main cand	8 0 2 1
main dan	-13 -5 -7 -10
main en	-15 -4 2 -6
main est	13 4 4 5
main il	6 2 2 2
main je	3 10 13 4
main moit	-6 -6 -7 -2
main noir	-7 -7 -9 -6
main partout	-8 -6 -7 -6
main pour	-10 -10 -13 -9
main qui	6 8 16 7
main santant	7 1 2 2
main se	7 2 2 2
main sous	12 0 5 3
main sur	10 -2 -3 7
main tout	-7 -7 -10 -6
main un	-7 -7 -11 -7
mair	-26 -31 -31 -28
mair @i	-5 -5 -8 -5
mair je	-5 -5 -8 -5
mais	-22 -37 -27 -30
mais @deed	2 6 6 2
mais @despair	0 -1 -1 9
mais @he	-5 -17 -15 -11
mais @i	5 3 7 13
mais @kind	-6 -6 -4 -7
mais @me	-5 -12 -8 -8
mais @not	-14 -11 -15 -15
mais @to	-7 -8 -8 -7
mais apre	-5 -5 -5 -6
mais au	1 8 5 3
mais avec	-8 -12 -8 -8
mais ca	-9 -5 -9 -9
mais cand	8 10 13 3
mais ce	7 -10 5 -10
mais ele	-13 -11 -13 -11
mais en	-8 -8 -8 -7
mais eureux	-5 -5 -7 -7
mais ici	-10 -11 -8 -9
mais il	5 -6 -3 -4
mais je	5 3 7 13
mais just	-4 -6 -4 -4
mais la	12 -6 0 6
mais le	-4 -6 -6 -8
mais ma	-5 -7 -5 -5
mais person	-7 -8 -8 -7
mais que	-7 5 -3 -2
mais solid	5 3 13 5
mais trop	-10 -10 -11 -17
maitr	-2 -1 -11 -15
maitr de	11 13 -2 -5
majeur	-10 -10 -9 -8
mal	12 31 4 24
mal @alone	2 8 2 2
mal @bore	3 2 3 15
mal @deed	2 10 3 15
mal @shame	-7 -6 -5 -5
mal @vehicle	1 3 2 8
mal @weak	1 3 2 8
mal a	1 10 3 16
mal au	3 14 -4 -5
mal de	4 8 0 -3
mal elev	1 3 2 8
mal fair	3 2 3 15
mal ferm	2 8 2 2
mal o	2 6 7 2
mal parc	3 2 3 11
malad	9 14 24 12
malad @i	7 6 21 9
malad @shout	4 14 5 4
malad je	7 6 21 9
malad le	-5 -6 -6 -5
malad pour	4 14 5 4
males	3 2 11 3
malgr	-9 -9 -15 -9
malgr le	-8 -8 -14 -8
malien	7 6 4 4
malinois	6 7 22 7
malinois musel	0 1 6 1
mam	-24 -26 -23 -16
mam @me	-11 -9 -7 -7
mam me	-11 -9 -7 -7
mamadou	5 21 6 6
maman	6 -9 -8 3
maman @me	11 3 4 5
maman me	11 3 4 5
manc	-11 -9 10 -2
manc @i	2 2 3 9
manc je	2 2 3 9
manc un	6 9 23 6
manch	19 -9 -4 -4
manch @bore	27 5 5 6
manch du	6 2 2 2
manch longu	27 5 5 6
mandolin	4 3 17 5
mandolin @shout	3 3 7 3
mandolin pour	3 3 7 3
manesin	-13 -13 -12 -11
manet	5 3 16 5
mang	10 13 10 8
mang @alone	-12 -8 -12 -11
mang @charge	-9 -5 -10 -8
mang @deed	7 10 4 2
mang @exclude	2 12 3 3
mang @lock	2 12 3 3
mang @me	-1 2 -1 10
mang @not	26 11 15 -2
mang @sad	-9 -5 -10 -8
mang a	1 1 7 -1
mang au	-5 -6 -7 -6
mang avec	-4 6 -5 0
mang dan	1 7 2 7
mang dehor	2 12 3 3
mang du	-8 -13 -8 -8
mang et	3 7 2 2
mang la	3 9 3 3
mang les	-5 -6 -6 -5
mang mem	1 2 1 6
mang mon	-1 2 -1 10
mang ni	2 3 11 3
mang pas	7 10 4 2
mang plus	11 -2 0 -7
mang seul	-9 -5 -10 -8
mang tous	-6 -7 -7 -7
mang tout	2 0 2 12
mangant	2 9 2 5
manitou	5 5 12 5
manoeuvr	-5 -6 -5 -5
mansant	1 0 1 9
manto	4 -2 -2 14
manton	7 1 2 2
manvoi	2 14 4 4
manvoi des	2 14 4 4
mapel	11 34 11 9
mapel la	5 17 5 4
mapel le	5 15 4 5
mar	13 -14 -10 -5
mar et	7 3 3 2
marbri	-4 -4 -4 -6
marbri grav	-4 -4 -4 -6
marc	12 -8 1 -2
marc de	12 0 3 3
march	4 17 42 -2
march @adult	3 9 3 3
march @given	15 19 9 10
march @me	-8 -10 -9 -8
march @not	-3 -4 -6 -4
march @weak	3 9 3 3
march avec	10 9 24 10
march ce	4 9 5 4
march com	3 9 3 3
march dan	-6 -6 -8 -6
march de	1 0 7 1
march plus	-4 -4 -6 -5
march sur	9 10 28 10
marchand	1 1 6 1
marchand avec	-4 -4 -6 -4
mard	22 4 10 27
marechal	-8 -8 -8 -8
marechal @heat	-9 -9 -10 -9
marechal @hour	-9 -9 -10 -9
marechal fer	-9 -9 -10 -9
marg	1 0 0 7
marmit	5 6 20 6
marsel	-9 -12 -8 -8
marto	0 5 31 6
marto @demolish	6 6 22 7
marto a	1 5 9 3
marto piseur	6 6 22 7
mas	7 2 17 5
mas @i	5 5 12 5
mas je	5 5 12 5
masacr	-16 -17 -13 -12
masag	16 0 -1 2
masag cardiac	-6 -6 -8 -5
masag de	16 4 5 6
masc	6 6 34 7
masc en	4 4 12 4
masc est	6 6 12 5
masei	7 8 24 9
masicot	4 5 15 5
masicot @power	3 3 7 3
masicot electr	3 3 7 3
mat	-9 0 8 -9
mat @shout	4 4 12 4
mat pour	4 4 12 4
matand	2 24 6 7
match	-15 -19 -15 -20
match de	-7 -10 -7 -7
matel	16 3 1 4
materiel	-11 -12 -17 -12
materiel se	-6 -6 -11 -6
maternel	8 2 -3 -1
math	-6 0 -8 1
matin	4 15 7 7
matin 12	-6 -7 -12 -6
matin @charge	1 1 6 2
matin @given	5 15 8 14
matin @he	5 14 2 4
matin @i	13 2 5 23
matin @kind	1 1 6 2
matin @me	-5 -7 3 -4
matin @not	5 5 13 13
matin @nude	3 2 2 11
matin @one	-9 -9 -12 -9
matin @shame	1 6 3 -2
matin @shout	6 0 8 1
matin a	7 9 1 0
matin acuel	1 1 6 2
matin au	1 2 -10 -11
matin avec	-6 -6 -3 -5
matin ce	-6 -6 -7 3
matin dan	-1 -6 4 4
matin ele	5 15 5 6
matin en	4 11 3 3
matin et	1 9 1 4
matin invanter	-7 -10 -8 -8
matin je	13 2 5 23
matin les	5 1 11 13
matin mon	2 0 10 2
matin on	-9 -9 -12 -9
matin par	3 2 10 3
matin pour	6 0 8 1
matin san	3 2 2 11
matin tout	5 15 8 14
mauv	-3 12 3 8
mdr	-9 -17 -16 -15
mdr @i	-5 -6 -6 -5
mdr je	-5 -6 -6 -5
me	15 9 4 10
me @blade	2 11 0 2
me @blood	10 -3 2 6
me @blow	19 3 9 5
me @body	6 4 3 7
me @booze	13 3 8 5
me @boozeDrink	18 19 8 6
me @bore	31 32 14 28
me @deed	19 23 -2 2
me @deep	21 37 17 28
me @demolish	10 -11 -3 6
me @despair	13 8 7 16
me @die	17 -9 -1 2
me @drug	9 1 0 5
me @drunk	17 1 3 6
me @exclude	9 26 0 9
me @fear	6 36 12 28
me @fiction	-6 -4 -5 -5
me @given	16 18 1 14
me @goback	6 2 2 11
me @grab	29 -5 9 4
me @heat	0 13 -4 6
me @height	-6 28 -4 5
me @hide	9 32 12 19
me @hit	2 -25 -24 -17
me @hour	16 8 1 -1
me @hurt	7 1 0 2
me @insult	3 16 0 0
me @kind	21 14 7 20
me @lock	12 16 1 4
me @lure	21 26 9 20
me @machine	8 1 1 1
me @mate	-4 -2 7 0
me @mock	-8 14 -7 -4
me @photo	-16 8 -10 -14
me @power	-2 -2 7 0
me @price	7 -4 -4 -4
me @quit	24 9 8 14
me @race	-1 2 7 0
me @sad	-4 3 -2 9
me @see	0 12 -5 4
me @selfharm	22 1 9 5
me @serveBar	10 0 -1 2
me @sex	7 2 3 8
me @sexist	5 0 9 3
me @shame	-8 11 9 -1
me @shout	2 10 7 18
me @stop	16 14 3 15
me @strip	10 2 2 3
me @threat	22 -22 -4 -3
me @throw	39 28 17 13
me @tired	-21 -24 -25 -12
me @told	-1 35 5 9
me @touch	37 -10 1 1
me @weapon	15 5 2 4
me @wound	9 4 6 7
me a	-1 -11 -4 -8
me achet	1 7 0 2
me adres	6 16 7 11
me aid	7 6 2 3
me anbras	7 0 0 1
me andorm	17 7 6 11
me anferm	12 1 1 2
me angeul	3 -1 2 15
me antren	-7 -7 -8 -7
me apel	-17 8 -10 -14
me apelant	-5 13 -2 -2
me aplod	-5 -2 -9 -6
me aprand	6 -1 0 1
me aprandr	15 3 2 3
me as	-14 -13 -9 -9
me aseoir	-3 -7 0 -5
me atandant	6 1 2 2
me atend	9 1 10 4
me avait	20 15 26 41
me avoir	-8 -11 -5 10
me bles	7 15 6 11
me calcul	3 1 3 16
me calm	9 1 0 5
me cas	-5 -13 -7 -7
me chang	14 -4 2 1
me char	-5 -5 -6 -5
me cherch	14 12 7 5
me clac	-9 -5 -5 -5
me conf	1 1 1 9
me coup	6 3 9 4
me crev	14 3 5 8
me croir	7 -1 1 1
me degout	2 11 3 0
me demand	8 0 -3 9
me demandant	0 6 1 1
me demont	7 -2 1 1
me dir	0 0 6 6
me dis	10 5 11 10
me disant	-2 10 -1 -1
me dit	3 16 -1 10
me don	3 6 1 11
me ecrit	8 11 5 4
me embet	-7 -7 -6 -7
me emen	10 2 8 4
me en	-7 8 -9 2
me enui	-6 -6 -6 -7
me envoi	10 18 16 5
me est	-4 -2 6 -2
me etrangl	-10 -7 -7 -8
me excus	2 7 1 2
me explic	1 6 1 10
me fair	7 5 -6 -1
me fais	11 13 7 7
me fait	-4 32 -1 0
me fil	-4 -2 7 0
me fix	6 17 5 4
me font	-4 7 -7 3
me frap	15 0 2 1
me gueul	1 3 2 6
me guid	5 2 8 3
me hurl	-2 6 1 1
me interd	3 10 1 3
me interes	1 1 2 7
me la	-6 -4 -5 -5
me lais	1 -1 -8 0
me lansant	-1 10 1 1
me le	-5 7 0 6
me lev	-28 -22 -26 -16
me manc	-8 -8 -6 3
me mansant	1 0 1 9
me met	10 12 7 11
me metr	-7 -8 -7 4
me mi	11 3 7 3
me min	2 2 3 11
me montr	6 -19 -8 -7
me noi	8 -1 1 1
me oblig	2 11 8 3
me ont	13 -15 -3 -13
me otoris	0 0 14 3
me oubl	2 2 1 11
me ouvr	9 2 2 3
me par	11 3 4 10
me parl	1 18 1 4
me pelot	7 -1 1 1
me pes	2 9 3 10
me pour	2 3 7 3
me poursuiv	-8 -9 -10 -8
me pous	15 0 -1 3
me prandr	8 -2 2 2
me prend	6 -1 1 1
me presant	-9 -10 -8 -9
me propos	15 8 4 9
me pun	6 -4 0 0
me racompagn	-1 8 1 1
me regard	19 36 15 18
me regl	9 1 3 3
me rend	3 2 3 13
me repond	2 4 1 8
me rest	3 3 6 11
me retrouv	0 8 1 -1
me revel	9 2 2 0
me saoul	14 1 3 5
me ser	-6 -5 -4 -4
me stupid	0 8 1 1
me suivr	2 10 3 3
me surnom	2 7 2 2
me tair	4 15 4 4
me tap	22 5 6 6
me ten	12 -1 8 3
me terif	1 8 2 2
me teroris	0 8 1 0
me tient	8 -1 1 0
me tir	10 1 2 3
me todai	6 0 1 1
me touch	27 2 7 5
me tourn	-1 13 0 2
me trait	0 11 1 1
me tromp	-6 -7 -5 3
me tu	-16 -14 -11 -8
me tue	-1 -6 -2 10
me va	-8 -7 -5 -6
me voil	0 -1 7 -1
me voir	-16 -3 -8 -8
me y	12 0 1 1
mec	38 28 19 10
mec @me	14 3 3 3
mec de	21 7 7 8
mec me	14 3 3 3
mec qui	7 4 1 1
mecan	8 22 8 11
mecan ca	3 8 2 3
mecanisien	-13 -14 -23 -14
mecano	10 5 2 -1
mecano @me	10 9 4 1
mecano me	10 9 4 1
mech	-6 1 7 3
mech de	6 4 9 4
mech mais	2 1 2 9
mech par	-7 -7 -6 -6
mechanset	1 9 2 2
medesin	-14 -17 -13 -14
medesin legist	-10 -12 -8 -9
medic	3 -6 -10 -7
medical	-10 -11 -8 -9
megot	1 9 -4 1
megot a	2 13 0 3
melang	-16 -20 -11 -14
melang @alone	-7 -9 -8 -6
melang deux	-7 -9 -8 -6
melang la	-9 -10 -11 -8
meleur	-21 -21 -22 -19
meleur @hour	-7 -7 -8 -7
meleur journ	-5 -4 -6 -5
mem	-4 -6 -5 30
mem @deed	0 15 2 17
mem @exclude	-8 -8 -8 -8
mem @given	-1 12 1 16
mem @hour	-3 -6 -6 -6
mem @not	2 18 5 26
mem @shout	-1 -9 -5 1
mem a	-1 -4 -1 6
mem ca	-11 -10 -14 -10
mem cand	-14 -17 -12 -13
mem chos	2 9 2 3
mem la	-9 -8 -9 0
mem le	3 4 2 17
mem les	2 1 6 11
mem mon	6 -1 0 -3
mem pas	0 13 2 17
mem plus	2 6 3 10
mem pour	-1 -9 -5 1
mem si	-11 -11 -10 -12
mem sous	7 8 2 3
mem sur	6 14 7 5
men	10 10 24 10
men la	3 3 8 3
men le	3 3 7 3
menac	2 8 -6 -5
menac de	12 21 5 4
menag	-14 -5 -22 -15
menag du	-7 -7 -9 -6
menot	-9 -6 -7 -6
ment	4 20 5 4
ment a	4 16 4 4
menten	-9 6 -6 -3
menten @he	8 5 4 10
menten @i	-10 -13 -5 -11
menten @one	-7 -8 -7 -8
menten ce	-11 -10 -9 -9
menten il	9 4 4 10
menten je	-10 -13 -5 -11
menten on	-7 -8 -7 -8
mentenu	15 6 20 9
mentenu le	3 3 8 3
menu	-12 -12 -19 -12
menui	7 5 6 25
menuisi	-10 2 -16 -7
menus	-6 -6 -10 -6
mer	-11 -12 -18 -11
mer @me	8 -4 -3 -2
mer a	-16 -13 -12 -12
mer de	1 0 2 10
mer est	-7 -4 -4 -4
mer me	8 -4 -3 -2
mer que	12 4 4 1
merc	3 6 -3 -2
merc et	-12 -13 -10 -9
merc le	18 14 9 10
merc madam	3 9 2 3
mercred	19 23 12 31
merd	1 7 2 2
merdeux	4 10 3 3
merit	-8 -9 -10 -7
mes	20 44 12 29
mes @body	21 15 9 9
mes @boozeDrink	-7 -13 -6 -3
mes @cry	-8 -2 -4 6
mes @deed	-1 11 2 2
mes @disabled	-12 -13 -11 -10
mes @drunk	-8 -7 -6 -1
mes @exclude	8 1 2 1
mes @fear	4 6 -5 6
mes @fiction	8 0 3 10
mes @gear	-6 -13 -5 -5
mes @hit	-5 8 1 0
mes @hour	0 -5 -1 6
mes @hurt	12 4 4 5
mes @insult	8 22 8 13
mes @intimate	-10 20 1 1
mes @kin	6 -2 -3 14
mes @looks	-11 30 -2 0
mes @love	-1 -1 0 11
mes @photo	4 19 6 6
mes @price	14 23 7 7
mes @race	12 4 4 4
mes @serve	13 12 12 11
mes @sexist	-1 11 2 2
mes @shame	1 1 1 8
mes @threat	1 -1 -9 3
mes @tired	4 -1 -6 5
mes @to	7 -8 -8 5
mes @trade	13 20 1 1
mes @weapon	5 10 3 3
mes @wound	1 4 7 4
mes afair	14 22 2 2
mes baset	10 25 12 10
mes bleus	12 4 4 5
mes bouton	4 14 2 4
mes bras	23 1 12 6
mes cheveux	-10 4 -6 -6
mes chosur	13 12 12 11
mes copen	-3 -6 -3 3
mes ereur	4 7 3 8
mes faut	8 21 8 8
mes fes	-5 8 1 0
mes fotos	2 15 5 5
mes fras	2 10 3 3
mes habit	1 6 2 2
mes jamb	4 -1 -6 5
mes journ	2 0 2 10
mes lunet	-12 -16 -12 -11
mes main	2 12 12 7
mes mang	8 1 2 1
mes oreil	4 15 15 6
mes orer	-1 3 8 -1
mes premi	6 5 17 6
mes regl	-1 11 2 2
mes sein	-4 6 0 0
mes sestion	-6 -8 -7 1
mes soin	2 2 10 2
mes yeux	-8 -7 -6 -1
mesag	6 34 5 1
mesag par	0 7 2 1
meson	12 12 2 19
meson @hour	5 10 7 5
meson de	11 3 9 3
mesur	-16 -20 -25 -20
mesur @alone	-6 -5 -7 -5
mesur deux	-6 -5 -7 -5
mesur et	-7 -7 -10 -7
mesur la	-1 -2 6 0
met	21 31 -1 16
met @deed	1 10 2 1
met @given	1 10 2 1
met @grab	0 8 2 2
met @hurt	-3 8 1 -1
met @lock	-3 8 1 -1
met @me	-6 -11 -7 -7
met @not	1 10 2 1
met @price	7 9 4 4
met @sad	-3 8 1 -1
met @shame	6 0 3 10
met dan	1 -1 3 7
met des	14 9 6 6
met dev	6 0 3 10
met du	8 -2 -2 0
met en	-6 -7 -6 -6
met mal	-3 8 1 -1
met menten	0 8 2 2
met pas	1 10 2 1
met une	-4 13 0 0
met zero	7 9 4 4
metal	1 -1 10 1
metal dan	3 4 13 4
meteo	-10 -11 -11 -15
meti	-44 -44 -42 -17
meti @i	7 7 5 19
meti de	-12 -12 -14 -12
meti je	7 7 5 19
meti une	-7 -10 -7 -8
metr	-5 -9 13 -4
metr @i	3 3 8 3
metr @shout	2 2 6 2
metr avec	1 1 6 2
metr dan	3 7 9 4
metr je	3 3 8 3
metr le	-6 -13 -16 -10
metr les	-5 -7 -3 -5
metr pour	2 2 6 2
metr ruban	-6 -6 -12 -6
metr un	8 9 5 5
metres	-6 -7 -1 -6
metres a	-5 -5 -6 -5
metro	-8 -9 -10 -8
metro etait	-8 -9 -10 -8
meubl	-2 0 -2 12
meuf	6 22 5 7
meul	10 10 27 10
meuleux	-1 -3 10 1
meuleux @shout	4 4 14 5
meuleux pour	4 4 14 5
meur	-9 -10 -11 -12
meur de	-9 -9 -10 -11
meurt	-18 -18 -23 -18
meurt @given	-6 -6 -7 -7
mi	19 17 15 8
mi une	11 0 2 2
mich	8 6 3 4
michel	-5 -5 -6 -5
micro	0 8 4 1
micro du	2 9 1 3
micro onde	2 2 7 2
microscop	-8 -8 -10 -9
mid	5 -5 -10 -2
mid @i	-9 -8 -2 1
mid @not	2 7 4 9
mid a	4 5 4 11
mid avec	-5 -6 -4 -4
mid ce	-1 6 -4 1
mid et	4 8 10 3
mid ils	3 8 2 6
mid je	-9 -8 -2 1
mid sur	13 7 10 7
mid une	14 3 -1 3
mien	-8 4 -6 -2
mieux	16 22 14 14
mieux @deed	1 5 3 6
mieux @given	1 5 3 6
mieux @height	1 5 3 6
mieux fait	1 5 3 6
mieux que	-7 -8 -6 -6
mig	6 5 15 6
mil	0 -1 0 8
milieu	15 21 29 20
milieu de	9 9 18 14
min @vehicle	4 4 12 4
min @weapon	4 4 12 4
min de	-6 -6 -7 -7
min pel	4 4 12 4
mineur	-8 -8 -9 -7
minuit	16 6 27 9
minuit et	8 3 11 5
minut	-31 -30 -31 -27
minut @alone	7 12 15 8
minut @bore	1 1 1 7
minut @deed	2 2 2 6
minut @given	11 9 16 12
minut @i	-6 -3 -2 -4
minut @not	6 12 6 9
minut @shout	5 6 12 10
minut a	-7 -8 -12 -7
minut ce	-9 -10 -9 -13
minut dan	7 1 0 1
minut de	-12 -10 -11 -13
minut je	-6 -3 -2 -4
minut pour	5 6 12 10
minut pre	-4 -6 -6 -5
mis	4 -7 -12 -18
mis @me	-11 -7 -16 -4
mis @shame	17 4 5 5
mis a	-14 -13 1 -11
mis au	8 11 3 3
mis ca	7 6 18 7
mis dan	11 -5 -2 -1
mis de	3 7 16 4
mis des	-2 -11 -14 -9
mis dev	17 4 5 5
mis du	-2 6 -10 -6
mis en	-8 -1 4 -4
mis la	2 -6 -13 -6
mis le	-8 -11 -13 -10
mis les	-26 -23 -31 -23
mis mes	-4 0 -6 3
mis mon	-8 -7 -10 -8
mis son	13 9 4 6
mis sous	-10 -10 -12 -9
mis un	18 16 20 10
mis une	4 3 7 2
miself	15 7 -4 16
miself @blood	11 -7 -6 -4
miself @bore	-5 -3 3 10
miself @cry	-1 0 0 6
miself @despair	-5 -1 -3 20
miself @die	-1 -2 -2 9
miself @drunk	-4 9 -1 -5
miself @fear	4 20 5 2
miself @given	22 10 13 11
miself @grab	8 4 4 10
miself @heat	14 0 -5 0
miself @hide	6 14 5 11
miself @hit	8 -3 -1 0
miself @hour	-1 -2 -2 9
miself @love	-1 9 2 1
miself @lure	17 1 1 3
miself @quit	13 -6 -2 -5
miself @selfharm	24 -5 -8 -2
miself @sex	-6 3 -6 -3
miself @strip	0 9 2 2
miself @threat	15 0 -4 6
miself @told	18 3 3 0
miself @touch	8 4 4 10
miself @wound	17 -6 -10 -3
miself aret	-5 -6 -5 -8
miself bais	-1 9 2 1
miself brul	14 0 -5 0
miself cach	-1 12 2 1
miself chang	18 -1 3 3
miself couch	-7 -7 -9 -7
miself debrouil	5 9 12 6
miself demand	17 1 1 3
miself dis	19 1 3 0
miself efondr	-1 0 0 6
miself en	-1 2 5 8
miself endor	3 2 3 13
miself enui	-5 -3 -2 10
miself fais	6 14 -1 -5
miself met	3 -5 -1 11
miself revel	-1 -2 -2 9
miself sen	-1 4 1 27
miself sent	-4 9 -1 -5
miself suis	-6 -22 -7 -19
miself tais	8 0 4 10
miself tromp	-8 -4 -6 -8
miself trouv	3 1 4 18
mision	-12 -12 -9 -1
mision acompl	-6 -5 -6 -5
mision du	-5 -6 -5 -5
mitrel	-6 -8 -7 -6
mixeur	2 2 7 3
mixeur @deep	2 2 7 3
mixeur @throw	2 2 7 3
mixeur plong	2 2 7 3
mme	-3 -12 -9 -7
mme r	13 2 3 4
moc	-8 9 -5 -6
moc de	-12 -5 -8 -9
moc des	5 14 6 6
mocer	-9 -4 -6 -7
moch	2 9 14 3
moch et	4 9 4 4
moch mais	9 8 23 9
moch puis	-9 -13 -10 -9
model	-8 -9 -9 -9
moi	15 15 21 21
moi @adult	0 -2 3 6
moi @bore	1 -2 1 20
moi @charge	3 4 7 1
moi @deed	7 11 9 6
moi @given	7 10 15 2
moi @he	0 -3 -3 -8
moi @hour	4 10 8 3
moi @i	-44 -50 -60 -25
moi @load	5 4 14 4
moi @not	11 -3 9 22
moi @one	2 19 1 1
moi @serve	1 8 1 7
moi @shame	3 9 11 5
moi @shout	16 11 8 25
moi @weak	0 -2 3 6
moi a	-10 5 5 -6
moi au	4 8 8 6
moi aus	-2 0 -12 -8
moi aux	2 -1 11 3
moi avec	7 19 7 7
moi ca	12 10 3 11
moi cais	5 4 14 4
moi cand	4 6 2 1
moi ce	-17 -18 -23 -22
moi com	0 -2 3 6
moi dan	6 -1 3 8
moi de	0 -4 6 6
moi dedan	20 7 13 6
moi du	1 1 2 11
moi en	20 13 4 7
moi et	16 4 10 16
moi ils	-7 -8 -5 -6
moi je	-44 -50 -60 -25
moi le	4 9 8 3
moi les	-8 -14 -4 -7
moi mem	23 5 32 9
moi non	13 3 4 4
moi on	2 19 1 1
moi parc	2 3 3 11
moi pas	7 4 9 5
moi pour	16 10 6 24
moi que	5 15 15 4
moi qui	3 -6 34 0
moi rien	5 2 5 23
moi sur	3 3 10 4
moi tout	1 7 13 1
moin	32 30 17 24
moin @he	0 8 2 2
moin @i	7 1 1 1
moin ici	22 6 4 6
moin je	7 1 1 1
moin que	-8 -5 -8 -8
moin vingt	4 5 14 5
mois	-15 -12 -12 -8
moit	-4 -7 -4 -3
mojitos	7 5 21 7
molet	31 10 16 13
molet avec	13 4 4 5
momant	11 -1 2 20
momant @not	1 2 2 8
momant ni	1 2 2 8
mon	5 16 -5 4
mon @adult	-3 6 3 -4
mon @alone	7 11 5 17
mon @animal	13 8 8 19
mon @body	41 14 21 22
mon @boozeDrink	-10 7 -8 -8
mon @bore	5 -13 -6 7
mon @charge	7 8 9 -2
mon @chem	-2 7 -2 -1
mon @cloth	27 32 12 14
mon @deed	8 5 0 3
mon @despair	3 19 5 5
mon @disabled	0 19 3 1
mon @drunk	-6 -7 -5 -5
mon @exclude	6 3 3 18
mon @fear	-5 -8 -6 5
mon @fiction	-14 -15 -13 -8
mon @gear	14 11 12 5
mon @given	25 4 8 6
mon @heat	1 10 6 2
mon @home	29 23 13 14
mon @insult	8 28 7 14
mon @kin	42 10 6 3
mon @load	16 17 8 14
mon @looks	19 34 7 18
mon @love	5 6 3 8
mon @lure	2 15 3 3
mon @machine	19 5 8 7
mon @mate	0 -12 -5 -9
mon @means	8 1 1 2
mon @mock	4 11 4 9
mon @nude	12 1 2 -2
mon @past	3 -7 3 -3
mon @photo	11 3 1 17
mon @price	-11 12 -12 3
mon @quit	-21 -14 -17 -12
mon @race	0 20 0 1
mon @selfharm	9 1 -1 2
mon @serve	18 26 23 32
mon @serveBar	-2 7 -2 -1
mon @shame	2 -2 -2 13
mon @stop	4 -14 -7 6
mon @threat	11 12 3 3
mon @to	16 19 -7 0
mon @told	5 18 6 5
mon @trade	-4 12 1 6
mon @weak	2 8 2 2
mon @wound	6 4 12 5
mon adres	6 8 4 3
mon age	6 3 5 0
mon aparel	5 18 5 6
mon apreans	-5 -5 -5 -6
mon avis	-10 -13 -10 -9
mon badg	-5 -3 -3 7
mon beau	10 2 2 2
mon beb	1 6 2 2
mon bilan	-7 -7 -7 -8
mon boulot	5 5 12 5
mon bras	11 3 3 3
mon cahi	1 9 2 2
mon carnet	-13 -6 -15 -11
mon casi	5 20 6 4
mon chat	3 7 3 6
mon chef	12 -3 6 3
mon chien	10 1 5 14
mon clavi	-6 -8 -8 -6
mon coeur	0 1 1 7
mon coin	2 -4 3 18
mon colegu	11 0 1 0
mon compt	9 1 3 3
mon corp	12 1 2 -2
mon cou	9 0 2 2
mon cousin	-2 -5 -5 -6
mon depart	-5 -6 -4 -4
mon derni	5 -8 -4 -5
mon desin	2 7 2 2
mon doigt	1 4 11 4
mon dos	10 13 5 4
mon ecip	-6 -8 -6 -6
mon expos	-8 -6 -8 -7
mon frer	11 -4 -1 -3
mon gilet	8 6 14 6
mon grand	-6 -11 -8 -9
mon ide	-8 -8 -7 -7
mon jean	1 9 3 3
mon lit	-1 1 2 14
mon maitr	6 10 -2 -5
mon matel	17 4 2 5
mon nez	9 5 -1 3
mon nom	6 26 7 7
mon numero	-8 8 -3 -3
mon oreil	9 -5 1 5
mon pai	3 14 5 4
mon pantalon	10 9 5 5
mon patron	-7 3 0 -5
mon per	32 25 15 12
mon perso	-7 -7 -7 -6
mon pet	-6 -7 -5 -5
mon poid	3 16 5 4
mon portabl	3 1 2 6
mon pot	-10 -15 -9 -9
mon premi	-18 -19 -17 -17
mon prenom	4 36 8 18
mon pul	10 11 2 4
mon raport	-6 -4 -8 0
mon rep	-9 -10 -10 -11
mon respons	8 2 2 3
mon retard	-6 -12 -8 -8
mon rev	-9 -10 -11 -5
mon rol	2 1 10 2
mon sac	8 6 4 11
mon sandwich	10 17 19 19
mon stag	-19 -11 -15 -11
mon surnom	5 16 6 5
mon tabli	8 11 4 3
mon tablo	-8 -8 -7 -6
mon tabouret	3 7 -1 0
mon te	7 -3 1 1
mon tel	-8 -12 -8 -5
mon telefon	4 -14 -7 6
mon tictoc	4 13 5 5
mon tour	19 5 8 7
mon travel	-4 -3 0 11
mon tuteur	-12 1 1 -3
mon velo	-12 -14 -20 -14
mon ver	-2 7 -2 -1
mon voisin	-14 -14 -11 -11
monai	-5 -6 6 5
monai sur	7 5 16 16
mond	-11 -22 -27 -23
mond @fear	9 11 4 4
mond @fiction	14 5 4 3
mond @grab	11 3 5 10
mond @i	-5 -7 -5 -4
mond @lock	-5 -6 -7 -5
mond @me	-6 -10 -8 -8
mond @mock	2 6 1 2
mond @photo	6 5 3 3
mond @touch	8 1 1 1
mond au	-3 -8 -4 -4
mond ce	-4 -6 -5 -5
mond dan	0 -3 -1 11
mond etait	6 5 22 6
mond film	6 5 3 3
mond ils	-5 -6 -6 -6
mond je	-5 -7 -5 -4
mond le	10 1 -1 2
mond ser	8 1 1 1
mond trouv	10 12 6 6
mongol	5 16 5 2
moniteur	23 6 12 9
moniteur @me	6 0 2 2
moniteur @shout	3 3 9 3
moniteur pour	3 3 9 3
monsieur	20 -8 -7 22
monsieur @me	-5 -8 -9 0
monsieur a	-11 -6 -7 -7
monsieur de	32 13 8 20
monsieur du	8 9 8 25
monsieur en	2 11 3 3
monsieur est	-9 -10 -8 -8
monsieur me	-3 -6 -7 2
monsieur se	15 9 9 17
monstr	-7 -9 -9 -8
mont	-26 -24 -16 -21
mont @deed	3 3 11 2
mont @shame	2 9 3 2
mont @shout	1 0 6 1
mont @told	4 10 4 4
mont a	-19 -20 -18 -19
mont avec	5 13 5 5
mont dan	-3 -4 -8 3
mont des	2 -1 2 8
mont et	-5 -5 -6 -5
mont la	-7 -7 -4 -6
mont le	10 3 12 5
mont sur	-8 -8 2 -7
mont un	-4 1 -8 -4
mont une	-5 -5 -6 -5
montag	-6 -7 6 -4
montant	-10 -11 -9 -8
montant sur	-7 -7 -7 -6
monteur	8 14 14 8
monteur @me	7 7 15 7
monteur me	7 7 15 7
montr	-8 -21 -23 -19
montr @given	-6 -6 -6 -5
montr @me	12 20 9 9
montr a	5 21 8 7
montr comant	-8 -11 -11 -9
montr la	-1 -10 -12 -7
montr le	-12 -16 -9 -12
montr les	-19 -15 -15 -13
montr puis	9 9 19 9
montr ses	-6 -7 -5 -5
montr son	19 5 7 7
montr tout	-6 -6 -6 -5
montr un	-3 -8 -8 -6
montr une	-2 -6 -7 -5
moral	9 7 6 29
moral a	3 3 2 8
moral dan	5 4 4 16
morco	-1 6 7 2
mord	-9 -10 -10 -9
mord @given	-6 -6 -6 -5
mordr	4 4 20 5
mordr par	-7 1 11 1
mordu	-1 -2 13 1
mordu a	2 3 8 3
mordu un	7 -1 0 1
mort	-32 -43 -33 -23
mort @i	1 1 2 6
mort @me	8 0 1 -4
mort ce	-8 -8 -9 -8
mort de	-5 -11 -11 -2
mort du	-4 -4 -6 -4
mort et	-8 -8 -10 -7
mort je	1 1 2 6
mort le	-8 -5 -6 0
mort mais	-5 -5 -5 -9
mort me	8 0 1 -4
mort sur	3 4 8 3
mortel	-13 -14 -14 -17
mortes	3 3 9 4
mosant	12 10 4 5
mosant de	11 5 4 4
mot	1 8 -19 -1
mot a	7 7 1 2
mot de	-8 -5 -16 -11
mot par	4 4 4 14
mot que	-8 -10 -7 -8
moteur	3 11 18 13
moteur @blow	-11 -10 -11 -9
moteur @booze	-11 -10 -11 -9
moteur @deed	-8 -6 -1 -5
moteur @insult	3 4 10 4
moteur @selfharm	-11 -10 -11 -9
moteur @sex	3 4 10 4
moteur @shout	3 4 10 4
moteur @wound	-11 -10 -11 -9
moteur alum	3 4 10 4
moteur coup	-11 -10 -11 -9
motif	10 1 -3 2
motiv	7 7 7 27
motoculteur	7 6 16 7
mouch	-6 -7 -5 -7
mouil	10 2 7 0
mouil sur	7 0 1 1
moul	3 5 11 4
moulin	3 1 11 3
mour	6 -26 -23 -24
mour @i	25 8 6 8
mour ce	8 3 3 3
mour dan	-10 -6 -6 -7
mour de	-16 -16 -16 -15
mour je	25 8 6 8
mous	-12 -12 -5 -10
mous @shout	-5 -6 -6 -5
mous pour	-5 -6 -6 -5
moustach	7 21 8 8
moustic	-7 -8 -9 -7
mouton	-6 -8 -6 -6
moves	-5 5 -6 0
moves @price	-1 9 2 1
moyen	16 14 28 33
moyen age	5 5 15 6
mue	2 9 2 2
mug	-14 -19 -16 -13
muget	10 10 24 10
munisipal	-6 -7 -8 -7
mur	11 20 6 1
mur avec	3 10 3 3
mur de	-5 -9 -6 -6
mus	-22 -22 -25 -20
mus @he	-6 -6 -6 -5
muselier	10 10 24 11
music	-14 -16 -17 -5
my	9 5 2 2
my @adult	6 5 1 2
my @charge	6 5 1 2
my patron	6 5 1 2
nacel	-7 -9 8 -5
nacel a	3 3 6 3
nadeg	-10 -9 -11 -10
nadi	-5 -6 -7 -5
nageur	-6 -8 -12 -7
nain	-6 -6 -7 -6
nan	4 15 4 5
nan ca	2 11 3 3
national	2 1 8 1
natur	1 11 1 2
naus	4 7 4 9
naz	1 -2 2 10
ne	-3 3 -15 7
ne @boozeDrink	5 9 3 4
ne @bore	5 6 -1 1
ne @deed	10 9 -7 12
ne @despair	1 5 2 12
ne @die	0 -8 -4 5
ne @exclude	2 -1 -3 7
ne @given	20 17 2 16
ne @goback	-13 -17 -13 -3
ne @grab	0 9 1 16
ne @heat	-8 -8 -9 -9
ne @hide	4 6 -2 -4
ne @insult	0 -1 1 13
ne @intimate	0 1 2 11
ne @kind	15 8 6 8
ne @lock	-7 -7 -6 4
ne @love	-6 -6 -6 -5
ne @me	-16 -18 -15 18
ne @not	25 25 0 14
ne @price	7 11 4 3
ne @quit	-3 2 1 17
ne @sex	16 7 6 5
ne @shout	-6 -5 -4 -4
ne @stop	6 9 2 3
ne @threat	-5 -9 -8 -7
ne @told	-15 -7 -12 -13
ne @touch	-7 -8 -6 -3
ne a	19 14 16 12
ne ai	-14 -18 -23 -5
ne aim	14 7 5 4
ne aret	-3 2 -1 7
ne ariv	13 11 7 28
ne aur	13 -4 1 3
ne avais	-9 -3 -4 -1
ne avait	-7 -9 -9 1
ne con	0 -1 1 13
ne cones	-6 -8 -6 -7
ne conesant	2 -5 2 14
ne cri	-6 -5 -4 -4
ne dit	-2 8 1 0
ne dorm	2 8 2 -1
ne en	7 5 4 5
ne est	10 3 10 9
ne etait	7 -6 2 -5
ne fais	1 5 2 8
ne faut	1 13 3 3
ne jam	-5 0 -6 -5
ne la	2 2 6 2
ne le	3 9 -3 -1
ne lui	0 13 4 3
ne march	-4 -4 -6 -5
ne me	-6 -10 -6 32
ne miself	-15 -12 -14 -17
ne ont	-11 -3 -8 -6
ne ose	16 16 10 17
ne parl	8 5 3 2
ne part	0 1 2 11
ne pas	18 6 0 14
ne plus	20 28 11 12
ne pouv	8 0 1 0
ne puis	12 -4 2 1
ne rentr	1 -9 -6 -5
ne sais	6 10 6 20
ne sav	-16 -17 -14 -10
ne se	-10 -8 -6 7
ne sign	6 -2 1 1
ne sort	-6 -6 -6 -5
ne suis	-10 -9 -10 -14
ne touch	-7 -5 -6 -5
ne travers	-4 -5 -4 -6
ne vend	2 8 2 3
ne veulant	2 10 2 1
ne veut	-12 -3 -9 -9
ne veux	5 17 3 -1
ne vien	12 7 4 2
ne voit	-6 -6 -5 -7
ne y	-20 -16 -11 -1
negat	2 2 6 2
neig	-20 -23 -25 -19
neig a	-7 -9 -7 -7
neig avec	-5 -5 -7 -5
neopren	7 8 21 8
nesanc	-5 -6 -5 -5
net	3 10 10 5
netoi	7 4 16 1
netoi des	-6 -7 -7 -6
netoi la	6 2 11 3
netoi le	1 4 9 2
netoi les	0 1 7 0
netoi une	5 5 12 5
netoiag	-12 -14 -9 -11
netoiag de	-8 -8 -9 -8
netoieur	-3 1 7 1
netoieur @cloth	-3 1 7 1
netoieur haut	-3 1 7 1
neuf	-23 -12 -19 -21
neuf @bore	1 13 13 6
neuf @deed	-4 -5 -6 -4
neuf @hour	6 13 13 3
neuf @lock	-4 -5 -6 -4
neuf @love	-4 -5 -6 -4
neuf @price	-2 9 11 4
neuf @threat	-8 -9 -8 -7
neuf @to	1 13 13 6
neuf @told	-4 -5 -6 -4
neuf heur	1 13 13 6
neuf par	-7 -7 -12 -7
neuf sort	-4 -5 -6 -4
neuv	-14 -11 -15 -11
nez	33 31 19 30
nez a	7 0 -2 1
nez cand	-1 6 4 2
ni	2 -6 10 1
ni @looks	3 3 11 2
ni le	1 2 2 8
nicel	-5 -7 1 -5
nid	3 4 9 4
nivo	6 -2 7 -2
nobodi	10 8 9 36
noel	-11 -12 -6 -9
noeud	-1 -11 -11 -9
noeud de	-5 -9 -10 -8
noi	-1 -9 -7 -7
noi dan	0 -6 -3 -3
noir	-2 -13 -3 -16
noir @given	7 4 1 3
noir ca	1 8 2 2
noir et	-1 -5 -5 -6
noir tout	7 4 1 3
nom	-24 -8 -33 -25
nom a	4 15 5 5
nom de	-5 -10 -9 -7
nom des	-9 -11 -12 -10
nom du	-9 -11 -10 -9
non	-12 -21 -30 -21
non @deed	-6 -7 -9 -6
non @he	6 8 2 4
non @i	-13 -13 -14 -13
non @kind	-9 -2 -7 -5
non @quit	12 17 24 11
non et	-11 -16 -15 -12
non il	6 8 2 4
non je	-13 -13 -14 -13
non mais	15 6 6 6
non merc	-9 -2 -7 -5
non stop	12 17 24 11
normal	-11 -22 -24 -23
normal @i	-6 -4 -7 -8
normal de	2 2 2 8
normal je	-6 -4 -7 -8
normal que	17 9 7 7
not	-18 -16 -41 -24
not @shout	-5 -6 -7 -6
not le	-9 -12 -10 -9
not les	-13 -6 -15 -12
not pour	-5 -6 -7 -6
noter	-10 -11 -10 -9
notic	-4 -2 -7 1
notr	3 9 2 -1
notr @hide	11 6 6 6
notr @lure	11 6 6 6
notr secret	11 6 6 6
nou	4 8 0 7
nou @given	2 2 2 10
nou tout	2 2 2 10
nounour	-12 -12 -10 -10
nous	-26 -21 -39 -32
nous @alone	9 1 2 3
nous @one	-8 -3 -8 -6
nous @throw	8 12 5 5
nous a	-17 -19 -19 -17
nous avon	-8 -8 -11 -8
nous deux	9 1 2 3
nous hein	4 13 5 4
nous on	-8 -3 -8 -6
nous tous	6 3 3 3
nouvel	-20 -21 -24 -26
nouvel @vehicle	-7 -11 -8 -7
nouvel colect	-3 -6 -5 -4
nouvo	10 0 -17 -5
nouvot	-4 -4 -6 -4
nouvot et	-4 -4 -6 -4
novanbr	11 10 32 10
novanbr @i	6 5 18 5
novanbr je	6 5 18 5
nu	16 -7 1 -5
nuag	2 0 8 2
nuansi	-6 -6 -9 -6
nuc	25 7 15 9
nuc a	8 2 0 2
nud	13 -2 3 2
nue	-2 6 8 2
nuit	11 8 9 10
nuit @i	17 18 8 8
nuit avec	3 12 8 5
nuit dan	8 1 2 2
nuit et	1 1 1 8
nuit je	17 18 8 8
nul	-8 4 -6 22
nul @i	1 0 2 9
nul @quit	0 0 -1 6
nul en	-4 -7 -4 -5
nul je	1 0 2 9
numero	-28 -15 -22 -21
numero de	-6 -7 -7 -6
numero perso	-1 10 2 2
numeros	-12 -12 -18 -11
numeros de	-4 -4 -6 -4
o	10 10 30 6
objet	1 6 1 2
oblig	5 29 9 5
oblig a	5 17 10 6
oblig de	3 13 3 3
obligatoir	-4 8 0 -1
observ	-9 -11 -10 -8
observ la	-7 -7 -7 -6
ocup	10 -1 20 29
ocup @i	4 3 7 10
ocup de	11 5 16 20
ocup je	4 3 7 10
odeur	-8 -15 -11 -12
odianc	-7 -8 -8 -7
oditeur	-5 -6 -4 -4
oeil	-9 -12 -1 -12
oeil a	-8 -8 -6 -6
oeil de	-5 -5 -6 -5
oeil du	2 2 9 3
oeil la	8 5 10 5
oeuf	-22 -24 -30 -22
oeuf en	-5 -5 -7 -4
of	0 11 1 1
of everion	-1 6 1 1
ofert	-22 -8 -24 -19
ofert un	-15 -8 -13 -12
ofre des	-1 9 2 2
oh	3 9 3 3
oignon	-11 -14 -6 -12
oignon du	-7 -11 -8 -8
ojourd	5 -14 -3 -2
ojourd hui	5 -14 -3 -2
ok	-20 -30 -18 -21
om	-6 -6 -6 -5
omisid	-5 -4 -5 -6
on	-18 -13 -13 -12
on @blow	-10 -9 -9 -8
on @booze	-7 -7 -7 -6
on @boozeDrink	4 10 2 28
on @bore	-9 -10 -12 -9
on @charge	-8 0 -11 -8
on @chem	4 2 1 19
on @deed	-23 -15 -20 -18
on @deep	-8 -6 -11 -8
on @despair	19 2 5 5
on @die	-12 -11 -11 -10
on @exclude	2 11 9 5
on @fiction	10 9 15 6
on @given	-10 3 -8 -3
on @goback	-10 -11 -13 -10
on @grab	8 -3 -2 0
on @heat	3 2 0 19
on @height	-10 -2 -9 -10
on @hide	4 16 5 22
on @hit	-10 -9 -12 -9
on @lock	-17 -16 -16 -15
on @looks	3 10 13 5
on @lure	7 5 2 2
on @me	8 22 24 20
on @means	0 -7 -8 1
on @mock	11 14 8 5
on @photo	-7 -8 -5 -5
on @quit	-1 6 -2 -1
on @see	-3 -12 -12 -9
on @selfharm	-7 -7 -7 -6
on @serve	3 2 9 3
on @serveBar	5 3 2 20
on @shame	1 0 8 1
on @throw	6 7 12 14
on @told	-12 -5 2 8
on @weapon	-5 -4 -6 -4
on @wound	-8 -8 -6 -7
on a	-36 -32 -25 -34
on alait	-6 -10 -7 -6
on anferm	-7 -7 -7 -7
on apel	-7 -8 -5 -5
on arsel	3 8 3 3
on aur	0 6 0 0
on coup	-7 -7 -7 -6
on croit	-10 -12 -9 -9
on dir	8 16 12 26
on dit	-10 -13 -3 -9
on en	-14 -15 -14 -14
on est	-17 -27 -14 -17
on etait	-7 -13 -7 -9
on fait	-10 -2 -9 -10
on imit	1 7 1 2
on le	-5 -8 -3 -7
on les	0 2 8 1
on lui	5 10 -1 0
on mang	3 10 13 5
on me	8 22 24 20
on mont	6 0 1 1
on ne	-12 -8 -17 2
on peut	-6 -6 -6 -6
on pouv	8 2 2 7
on prepar	-11 -14 -13 -11
on rang	0 6 -1 1
on regard	-9 -10 -12 -9
on sait	17 13 7 6
on se	8 -20 -11 -6
on va	-9 -12 -13 -11
on ver	5 3 2 20
on voit	-11 -7 -2 -7
oncle	2 -8 -6 -7
oncle vient	7 1 1 0
onde	2 2 7 2
ongle	16 12 46 24
ongle dan	6 -3 0 1
ongle est	-2 3 14 3
ont	-12 -10 -21 -18
ont @blow	-8 -2 -5 -4
ont @boozeDrink	-15 -22 -17 -16
ont @bore	1 3 6 2
ont @charge	-2 -3 11 0
ont @deed	1 7 -1 -6
ont @deep	2 1 6 2
ont @despair	-1 7 -1 -1
ont @exclude	-4 -6 -4 -5
ont @fiction	3 9 0 0
ont @given	-22 -3 -16 -13
ont @grab	28 0 4 7
ont @height	-4 14 -3 3
ont @hide	-5 -15 -9 -10
ont @hit	-5 2 -2 -2
ont @load	-4 -4 -7 -4
ont @lock	19 -5 -3 1
ont @looks	6 -7 -1 -1
ont @love	6 -2 0 1
ont @lure	-12 -3 -7 -9
ont @not	-21 -12 -16 -10
ont @power	18 3 4 5
ont @price	-7 -8 -8 -7
ont @sex	6 -2 0 1
ont @shout	-6 -8 -6 -5
ont @smoke	9 -2 -2 1
ont @stop	-6 -7 -3 -5
ont @strip	6 -2 0 1
ont @throw	17 0 0 2
ont @told	0 20 8 15
ont @vehicle	10 1 2 6
ont @wound	-5 -6 -7 -5
ont anferm	14 4 4 5
ont aplod	6 -6 0 0
ont atach	11 2 3 4
ont bais	6 -2 0 1
ont des	-5 -4 -8 -4
ont dit	2 21 10 17
ont envoi	-4 7 -1 0
ont fait	-4 14 -3 3
ont gard	-2 -3 11 0
ont instal	-8 -7 -9 -7
ont jet	9 0 1 1
ont mis	17 21 23 10
ont ofert	-16 -21 -15 -15
ont ouvert	-7 -1 -6 -6
ont pas	-14 -8 -10 -3
ont peur	-5 -7 -5 -5
ont port	-4 -4 -7 -4
ont presc	-7 -10 -7 -8
ont pret	-8 -9 -8 -8
ont pris	18 3 4 5
ont propos	2 7 2 2
ont racont	-6 -8 -5 -6
ont ref	0 -3 0 9
ont roul	9 -2 -2 1
ont su	2 10 3 3
ont tenu	13 -3 1 2
ont tous	-5 -5 -5 -7
ont une	2 12 3 3
onze	13 7 -1 3
open	3 11 4 4
open spac	3 11 4 4
oper	-5 -6 6 -6
oper sur	2 1 11 2
optisien	-9 -11 -11 -8
optisien @me	-6 -7 -8 -6
optisien me	-6 -7 -8 -6
oral	-12 -14 -12 -11
orchestr	-7 -7 -9 -6
ordi	5 -1 1 13
ordin	-13 -15 -18 -9
ordre	-11 -12 -20 -19
ordre alfabet	-7 -7 -10 -7
ordre de	-2 4 -4 -6
oreil	6 2 20 6
oreil @i	1 6 11 9
oreil de	8 2 3 3
oreil je	1 6 11 9
orer	-16 -10 -9 -15
orer @i	-7 -7 -9 -7
orer je	-7 -7 -9 -7
orer sur	-5 -5 -8 -5
oriant	-8 -9 -11 -8
oriant les	-5 -6 -9 -5
origam	-6 -9 -6 -7
orlog	3 3 4 28
orlog @given	4 4 4 10
orlog tout	4 4 4 10
ortel	-8 -3 5 -3
ortograf	-8 -8 -7 -7
os	-6 -6 -6 -6
ose	18 24 8 22
ose @deed	12 -2 3 5
ose @given	5 -9 -5 -2
ose @hide	3 7 2 2
ose @lure	-6 -7 -8 -7
ose @not	18 8 9 25
ose @told	3 8 2 3
ose demand	-6 -7 -8 -7
ose dir	3 7 2 2
ose mem	1 11 3 0
ose pas	12 -2 3 5
ose plus	2 11 6 20
oteur	-12 -14 -15 -11
oteur de	-6 -6 -9 -6
otist	4 15 5 5
otoport	7 7 19 7
otoport @given	5 4 11 5
otoport tout	5 4 11 5
otoris	-3 -4 17 1
otoris a	1 0 9 1
otour	7 -4 -1 0
otour de	7 1 -1 1
otour des	2 1 7 2
ou	13 23 -1 2
ou @deed	-2 0 -1 6
ou @die	13 10 12 7
ou @he	15 9 1 5
ou @i	9 30 2 3
ou @me	-3 -9 -6 4
ou @one	19 9 9 7
ou @threat	11 9 11 6
ou etait	-7 -6 -6 -3
ou il	14 3 -2 -3
ou ils	1 5 2 8
ou je	9 30 2 3
ou le	-6 3 -6 -9
ou me	-3 -9 -6 4
ou on	19 9 9 7
ou tu	15 12 14 9
oubl	4 -10 -1 21
oubl @me	-13 -14 -13 -14
oubl dan	4 4 4 14
oubl le	11 2 3 3
oubl mon	-10 -10 -10 -11
ouf	-13 -9 1 -8
oui de	-1 -2 -1 9
our	-8 -8 -7 -6
ourlet	4 4 11 4
outil	1 3 7 -1
outil @he	2 4 13 4
ouv	0 2 9 2
ouvert	3 -1 25 -1
ouvert dan	-10 -11 -10 -9
ouvert et	3 2 9 2
ouvert la	1 1 11 9
ouvert le	-7 -2 0 -4
ouvert un	9 9 5 4
ouvertur	2 1 23 1
ouvertur a	2 1 13 3
ouvr	-11 -12 -20 -19
ouvr le	-6 -8 -10 -8
ouvr trop	-5 -5 -6 -5
ouvri	29 22 11 11
ouvri @me	7 11 4 4
ouvri me	7 11 4 4
overdos	-5 -5 -6 -4
oxilier	2 2 8 2
pac	8 8 25 7
pac de	6 6 16 6
pacet	-10 -9 -3 -3
pacet @lure	-5 -8 -9 2
pacet cado	-5 -8 -9 2
pacet de	3 1 11 2
pag	-40 -37 -44 -35
pag de	3 10 1 3
pai	-9 -2 -12 -11
pai @one	2 9 3 3
pai on	2 9 3 3
pail	-6 -4 -3 -5
pain	-33 -30 -20 -20
pain au	-12 -11 -10 -9
pain aux	2 1 0 7
pain que	-5 -6 -4 -5
paisag	-10 -7 -11 -12
palefreni	6 0 0 1
palet	32 16 35 13
palet @me	2 2 13 3
palet avec	9 0 6 3
palet de	4 4 14 4
palet et	18 10 7 8
palet me	2 2 12 3
pan	-8 -11 -5 -8
pancart	3 18 -4 3
pancart @i	4 19 -3 4
pancart je	4 19 -3 4
panic	6 11 15 19
pano	-21 -21 -18 -20
pans	-14 -9 5 -7
pans et	-9 -8 -9 -7
pantalon	28 16 12 12
pantalon @shame	9 -3 1 1
pantalon a	6 -1 -1 1
pantalon dev	9 -3 1 1
pap	3 -4 6 -7
pap a	1 4 -3 -7
papi	-32 -35 -39 -25
papi a	0 5 -1 9
papi de	-20 -23 -25 -19
papi et	11 -4 2 1
par	33 11 4 3
par @alone	20 11 7 8
par @deed	-21 -21 -25 -19
par @exclude	-9 -9 -12 -8
par @fear	3 -1 12 9
par @he	1 15 1 3
par @hide	-6 -6 -8 -6
par @hour	-10 2 0 -1
par @insult	7 -3 0 -1
par @intimate	-22 -20 -25 -19
par @looks	-22 -20 -25 -19
par @love	3 -1 12 9
par @me	12 19 62 17
par @means	3 4 17 5
par @race	0 -2 -1 8
par @shout	1 -3 -6 -4
par a	-6 -6 -7 -6
par bal	-7 -5 -6 -5
par coeur	3 -1 12 9
par couleur	-15 -15 -21 -14
par dat	-6 -6 -8 -6
par derier	11 1 3 4
par desus	-2 -3 -6 -5
par deux	10 3 2 3
par ereur	7 -3 0 -1
par il	1 15 1 3
par jour	-8 -2 1 0
par la	34 21 -3 8
par le	23 0 -8 -3
par les	51 13 -1 11
par mech	-7 -7 -6 -6
par mes	3 2 16 4
par moi	10 10 44 13
par mon	2 11 5 3
par numero	-8 -7 -7 -6
par ordre	-9 -9 -12 -8
par que	-12 -11 -12 -10
par soir	0 7 2 1
par tail	-22 -20 -25 -19
par ter	34 31 10 14
par un	28 17 27 24
par une	1 1 6 1
parag	4 4 11 4
parant	6 9 -4 4
parant @me	-8 -3 -4 -2
parant @shout	4 7 3 3
parant et	-1 -7 -4 -4
parant me	-8 -3 -4 -2
parant ne	0 8 1 1
parant pour	4 7 3 3
parasit	1 6 1 1
parc	7 8 -7 -5
parc @i	-6 -6 -10 -5
parc avec	-7 -8 -8 -6
parc je	-6 -6 -10 -5
parc que	23 24 7 9
pardon	7 8 1 3
pardon a	4 12 4 5
parel	-1 10 -3 18
parel que	-9 -11 -9 2
pares	0 8 -3 1
parf	-11 -12 -16 -11
parfois	10 11 5 4
parfum	2 23 5 5
parfum et	2 7 2 3
parl	-22 -10 -26 -7
parl @adult	1 10 2 1
parl @deed	15 16 8 10
parl @given	13 18 7 8
parl @he	7 3 2 1
parl @hurt	5 5 2 9
parl @lock	5 5 2 9
parl @nude	1 6 2 1
parl @sad	5 5 2 9
parl @shame	-5 -6 -6 -6
parl @weak	1 10 2 1
parl a	13 19 13 27
parl avec	-12 -14 -12 -11
parl com	1 10 2 1
parl de	-25 -27 -29 -31
parl des	-13 -11 -12 -12
parl du	-20 -24 -19 -18
parl il	7 3 2 1
parl mal	5 5 2 9
parl pas	15 16 8 10
parl plus	-15 -22 -14 -17
parl san	1 6 2 1
parl trop	-5 -5 -5 -6
parlant	-3 13 1 6
parol	2 7 -1 16
parpeng	4 10 7 4
parsel	2 2 6 2
parsing	3 12 6 2
part	-2 4 1 19
part @deed	1 1 10 21
part @given	5 1 5 21
part @he	6 8 3 3
part @not	-4 -4 -1 19
part a	11 0 10 1
part avec	0 -7 -7 -5
part dan	1 -4 -9 -4
part en	8 20 20 24
part il	6 2 2 2
part mard	7 7 7 18
part moi	-2 6 -1 -2
part pas	-1 -1 2 19
part puis	-6 -4 -4 -4
part tout	7 2 3 2
partag	-7 -8 -7 -6
partisip	8 8 8 17
partout	-4 -1 -8 -7
partout et	13 9 3 5
partout ou	1 6 1 6
pas	15 13 -2 12
pas @alone	-1 0 -5 -1
pas @blow	8 7 16 7
pas @booze	6 6 16 6
pas @boozeDrink	-5 -15 -19 -13
pas @bore	15 -2 -2 -1
pas @charge	4 12 9 4
pas @deed	-17 -20 -22 -13
pas @deep	-5 -1 -7 -5
pas @despair	0 -1 -8 11
pas @die	-12 -6 -7 -3
pas @exclude	24 16 18 20
pas @fear	-4 11 -4 -8
pas @fiction	23 19 19 17
pas @given	19 15 11 25
pas @he	-5 10 -1 -2
pas @height	7 6 4 6
pas @hit	9 1 2 2
pas @hour	10 9 7 21
pas @hurt	-8 -8 -7 -7
pas @i	-3 -4 -3 9
pas @kind	4 13 7 5
pas @lock	-21 -22 -23 -21
pas @looks	26 16 17 15
pas @love	-7 -4 -5 -5
pas @me	7 -7 -7 3
pas @mock	-6 -3 -4 -5
pas @not	-6 -9 -11 15
pas @one	1 9 2 5
pas @photo	2 4 5 15
pas @power	1 10 0 2
pas @quit	-6 2 -1 8
pas @sad	-6 2 0 -7
pas @see	3 11 3 9
pas @selfharm	4 7 15 5
pas @sexist	14 5 2 4
pas @shame	-6 3 -5 0
pas @shout	-8 -5 3 -1
pas @stop	-4 -9 -8 -10
pas @threat	-15 -11 -13 -15
pas @tired	13 1 0 -2
pas @told	5 10 4 16
pas @touch	-14 -6 -15 -12
pas @wound	-3 -2 8 -4
pas a	4 -8 -6 13
pas apel	2 4 5 15
pas ariv	2 0 10 2
pas aser	8 2 3 3
pas asez	-2 -11 -6 -6
pas avec	2 10 1 2
pas avoir	7 1 4 -1
pas besoin	9 17 8 6
pas bien	7 15 10 2
pas ca	12 16 9 14
pas cand	2 8 4 9
pas ce	22 7 8 11
pas chez	6 0 1 1
pas cinq	3 2 2 9
pas comant	12 14 5 2
pas conduit	-6 -6 -9 -6
pas coup	6 6 16 6
pas crois	1 9 2 2
pas dan	-1 -8 -11 -9
pas de	14 25 24 9
pas derier	-1 -8 -8 -5
pas deux	-4 -4 -7 0
pas dev	-1 7 -1 6
pas dir	1 7 3 7
pas dorm	17 5 5 4
pas du	-7 -15 -9 -2
pas ecrir	13 6 5 5
pas ele	2 12 3 3
pas en	8 8 -1 -4
pas envi	7 8 3 18
pas fair	-1 -8 -5 -6
pas fait	6 5 1 5
pas fin	0 7 3 8
pas fort	15 4 2 5
pas grand	-10 -10 -9 -9
pas grav	2 1 1 6
pas ici	12 29 17 12
pas je	-3 -4 -3 9
pas just	6 0 0 0
pas la	12 -4 10 -3
pas le	7 5 5 8
pas les	-14 -3 -4 -14
pas lund	9 1 3 1
pas mal	-8 -8 -7 -7
pas mang	23 19 19 17
pas me	2 -7 -5 -4
pas mis	-6 -7 -7 -6
pas mon	1 5 2 9
pas mont	-8 -8 -10 -9
pas mour	-8 -10 -6 -6
pas on	1 9 2 5
pas ou	-4 -9 -7 -7
pas pas	1 2 0 17
pas peur	-10 -11 -10 -11
pas plus	-2 -8 -9 -2
pas pour	-6 -3 6 1
pas pourcoi	8 9 4 9
pas presant	7 8 8 16
pas pris	4 14 4 5
pas propr	5 7 3 3
pas que	-9 2 -11 -10
pas rentr	-3 -15 -10 -10
pas se	4 10 3 4
pas ses	1 7 1 2
pas sestion	-7 -7 -9 -6
pas seul	4 12 9 4
pas si	-2 0 1 13
pas son	12 6 3 3
pas sort	-6 -7 -6 -6
pas su	5 7 3 2
pas suf	6 2 2 4
pas touch	-13 -7 -14 -11
pas tourn	-6 -6 -8 -6
pas tout	8 0 3 -3
pas un	0 22 -1 6
pas une	-7 0 3 -11
pas vit	-7 -7 -7 -6
pas voir	-4 -9 -5 -5
pas voulu	2 -7 -6 -5
pas y	1 10 4 8
pasag	-13 -19 -27 -20
pasag a	1 -7 -5 -7
pasant	11 3 -2 3
pasc	5 18 2 5
pasc @i	5 18 2 5
pasc je	5 18 2 5
paserel	3 2 10 2
pasion	-1 1 9 3
past	7 23 6 8
past @i	2 8 2 3
past a	2 9 1 2
past je	2 8 2 3
pat	-18 -7 -9 -15
pat @touch	-7 -6 -8 -6
pat @wound	-6 -6 -7 -6
pat a	-13 -13 -21 -13
pat feuilet	6 9 14 6
patat	12 1 4 3
patianc	-3 -11 -12 -8
patiant	-2 -1 25 13
patiant le	-10 -10 -6 -7
patisi @deed	-6 -8 -7 -6
patisi @me	4 12 9 5
patisi me	4 12 9 5
patisier	-6 -7 -5 -5
patron	19 23 16 2
patron @charge	-7 -1 -7 -5
patron @deed	5 6 1 2
patron @fiction	1 1 6 2
patron @given	0 -7 -6 -4
patron @height	8 1 2 3
patron @hit	19 5 4 6
patron @i	7 13 4 5
patron @insult	-8 -10 -9 -7
patron @kind	3 5 9 4
patron @lure	-7 -10 -1 -5
patron @me	8 2 10 6
patron @shame	-8 -10 -10 -8
patron @threat	-10 -11 -9 -9
patron @weapon	17 3 4 5
patron a	18 18 14 9
patron alor	4 10 10 5
patron caled	-1 6 1 1
patron chant	-8 -11 -10 -9
patron con	-8 -10 -9 -7
patron est	-4 -7 2 -3
patron et	1 7 0 1
patron gard	0 7 1 2
patron insist	-7 -10 -1 -5
patron je	7 13 4 5
patron me	8 2 10 6
patron ne	-7 -8 -6 -6
patron qui	-7 -8 -8 -7
patron refus	3 12 4 4
patron slaped	7 -1 1 1
patron veut	6 5 3 3
paul	-3 -2 -10 -5
paum	10 4 11 6
paus	4 19 -13 -4
paus @i	8 10 0 3
paus a	-6 0 -9 -6
paus avec	-6 -7 -8 -6
paus de	15 1 5 1
paus depuis	3 3 11 8
paus et	6 5 2 2
paus je	8 10 0 3
paus les	5 14 2 6
paus parf	-8 -8 -13 -8
pauvr	-1 10 1 1
pauvr @insult	1 8 3 2
pc en	-5 -5 -6 -5
pd	1 7 2 2
peau	12 -4 1 0
pecheur	2 2 10 3
ped	3 13 4 4
pedal	2 6 5 3
pegnoir	-6 -6 -8 -5
pein	5 10 5 16
peint	4 7 17 5
peint une	2 2 7 3
pel	5 6 27 8
pel @he	4 4 10 4
pel @i	1 2 6 2
pel il	4 4 10 4
pel je	1 2 6 2
pelet	-11 -12 -14 -10
pelot	16 2 4 4
pelous	-2 1 9 1
pench	7 6 15 6
pend	24 10 27 7
pend @hour	5 5 6 10
pend ca	3 8 9 4
pend la	8 -4 6 -7
pend le	11 6 20 12
pend leur	6 0 0 1
pend que	9 0 15 -7
pend trois	5 5 9 12
pend une	2 11 11 10
pendr	12 6 11 6
pendu	-12 -14 -14 -12
pens	45 14 4 54
pens @given	7 3 3 7
pens @see	9 9 9 21
pens a	17 4 2 15
pens au	6 0 1 4
pentr	-18 -11 -19 -15
pentur	30 7 12 8
pentur avec	-10 -10 -15 -9
per	16 7 -1 -4
per @deed	2 8 2 3
per @me	22 4 6 6
per me	18 3 5 5
perc	1 1 9 1
perd	3 9 1 9
perd la	1 9 2 2
perdr	-3 -5 -3 8
perdu	-16 -27 -24 2
perdu @me	5 3 3 8
perdu ma	5 3 3 8
perdu un	-8 -10 -8 -7
perfo	1 1 6 1
perim	0 8 0 2
period	6 5 6 18
perl	-7 -10 -7 -7
perm	-12 -13 -11 -12
peroset	-9 -13 -7 -8
perseux	-10 -12 -3 -9
perseux a	0 0 8 1
perso	-5 11 -2 7
person	20 4 10 16
person @i	-3 -5 -6 -1
person @me	0 0 3 10
person @shout	1 1 7 1
person a	1 1 7 2
person age	10 8 2 4
person dan	-8 -7 -8 -7
person de	0 -1 11 -1
person en	-5 -5 -8 -5
person ici	8 1 1 0
person je	-3 -5 -6 -1
person le	6 0 -1 -1
person me	6 9 8 16
person ne	-1 7 1 -1
person pour	1 1 7 1
personel	1 14 2 3
peruch	-5 -7 -6 -6
pes	-22 -14 -21 -3
pes des	-8 -10 -11 -8
pes la	-7 -8 -9 -7
pes les	-13 -13 -19 -12
pes sur	0 11 2 3
pesant	4 3 8 11
pet	0 6 14 -3
pet @booze	6 12 2 4
pet @boozeDrink	7 9 20 8
pet @despair	-8 -9 -12 -8
pet @drug	1 11 3 3
pet @given	7 6 18 7
pet @heat	3 7 4 10
pet @hide	-9 -9 -7 -7
pet @insult	8 11 7 6
pet @kind	3 8 4 7
pet @load	-6 -6 -9 -6
pet @lure	0 9 2 2
pet @machine	7 6 18 7
pet @shout	7 -1 -1 1
pet @tired	-7 -7 -11 -7
pet @vehicle	3 3 7 3
pet @weak	2 5 3 6
pet a	0 -13 -9 -9
pet blanc	6 17 4 6
pet bois	7 5 20 7
pet bout	-7 -7 -11 -7
pet de	21 6 4 6
pet et	8 2 2 2
pet le	-4 -6 -4 -4
pet tour	7 6 18 7
petit	-4 -11 -2 -19
petit @blow	20 10 13 8
petit @body	2 1 11 3
petit @boozeDrink	-6 -2 -10 -5
petit @deed	8 6 3 4
petit @disabled	-6 -2 -10 -5
petit @drug	1 7 1 2
petit @exclude	-6 -6 -8 -5
petit @hit	17 3 4 4
petit @kin	25 1 3 5
petit @mate	-5 -6 -5 -5
petit @means	-5 5 -9 -3
petit @sexist	-5 -6 -5 -5
petit @shame	-5 -7 -5 -5
petit @wound	4 12 8 5
petit adorant	-6 -6 -8 -6
petit boit	-6 -2 -10 -5
petit dan	3 3 11 3
petit fil	-5 -7 -5 -5
petit pilul	1 7 1 2
petit soeur	28 4 8 8
petit tap	17 3 4 4
petrin	-2 -2 6 -1
peu	-22 -19 -3 -24
peu @bore	-8 -8 -9 -9
peu @hurt	-6 -6 -6 -6
peu @lock	-6 -6 -6 -6
peu @not	12 7 11 14
peu @sad	-11 -11 -11 -14
peu de	0 4 19 4
peu et	1 7 1 2
peu long	-8 -8 -9 -9
peu mal	-6 -6 -6 -6
peu plus	10 5 5 13
peur	-39 -28 -41 -41
peur @he	13 -6 1 1
peur de	-6 16 -2 2
peur des	-7 -7 -7 -7
peur du	-15 -13 -16 -15
peur il	13 -6 1 1
peur que	-15 -10 -10 -11
peut	-8 -27 -19 -22
peut @given	-4 -11 -9 -11
peut aprandr	-7 -6 -7 -8
peut etre	4 -10 -4 -7
peux	8 4 2 19
peux @deed	6 2 -1 2
peux @given	6 2 -1 2
peux @not	8 3 1 11
peux pas	6 2 -1 2
peux plus	3 1 1 10
piano	-7 -7 -3 -6
piano @i	2 1 8 2
piano je	2 1 8 2
pic	-4 -2 5 -5
picet	16 15 36 16
picot	6 6 15 6
picr	-1 0 17 2
picr @he	5 6 15 6
picr a	-7 -6 -6 -5
picr il	5 6 15 6
pictogram	-7 -7 -9 -6
piec	10 10 38 10
piec au	2 2 8 2
piec dan	4 4 11 4
pied	-1 -10 2 -8
pied @nude	-8 -5 -3 -5
pied @sex	-8 -5 -3 -5
pied aux	-6 -5 -5 -5
pied dan	-5 -7 -10 -7
pied de	-16 -15 -17 -13
pied en	9 3 9 5
pied et	8 10 4 5
pied nus	-8 -5 -3 -5
pied sur	7 2 9 4
pil	-23 -33 -30 -20
pilot	-11 -12 -8 -10
pilot @me	-6 -7 -7 -5
pilot me	-6 -7 -7 -5
pilul @shout	1 7 1 2
pilul pour	1 7 1 2
pinc	32 24 45 40
pinc le	11 4 7 4
pinc les	3 6 2 2
pinc pend	5 6 14 6
pinco	-2 -2 6 -1
pinsant	11 1 7 4
pip	2 7 6 3
pir	2 7 3 29
pis	3 2 12 19
pis @shout	1 1 1 7
pis pour	1 1 1 7
piseur	6 6 22 7
pisin	4 1 8 2
pistolet	15 -5 10 1
pistolet a	6 -2 4 0
pistolet dan	9 4 6 4
pistolet du	-4 -4 -7 -4
pit	-7 -6 -11 -8
piz	5 10 15 6
plac	0 4 3 10
plac @heat	6 4 7 4
plac @selfharm	3 8 7 4
plac @shout	4 12 -2 0
plac @threat	3 4 9 4
plac contr	10 1 -1 1
plac de	2 -2 7 -1
plac des	2 0 9 2
plac et	-6 -4 -7 3
plac la	3 4 9 4
plac pour	1 11 -3 -1
placard	22 -1 5 3
placard a	9 3 1 3
placo	4 4 11 4
plafond	23 23 43 42
plafond @he	6 6 5 16
plafond du	4 4 10 4
plafond il	6 6 5 16
plais	9 1 1 13
plait	3 9 2 2
plan	-22 -15 -13 -21
plan au	-5 -6 -7 -5
planc	0 6 1 1
planch	-5 -4 6 -5
planch des	0 8 7 3
planch du	2 2 7 2
planing	-12 -6 -16 -4
plant	-6 -24 -18 7
plant de	-4 -5 -6 -4
plant des	-13 -13 -14 -12
plant le	-5 -5 -6 -5
plant vert	5 8 6 21
plaset	-9 -9 -11 -8
plastic	-15 -24 -31 -20
plastic sur	14 2 4 5
plat	-24 -11 -11 -15
plat @body	2 2 10 3
plat @fear	2 2 10 3
plat @looks	2 2 10 3
plat ventr	2 2 10 3
plateform	0 0 6 1
plato	6 -1 12 7
plato @i	-2 -6 -8 -4
plato ce	-5 -5 -7 -6
plato de	3 2 12 3
plato et	2 5 2 6
plato je	-2 -6 -8 -4
platr	-5 -4 9 -3
platr @not	2 1 7 2
platr @nude	2 1 7 2
platr et	-6 -5 -7 -5
platr san	2 1 7 2
plein	16 -12 10 -10
plein @body	39 11 8 13
plein @fiction	24 9 9 10
plein @hour	-4 7 1 1
plein @looks	6 1 3 2
plein a	-7 -12 -8 -7
plein de	7 -14 -2 -10
plein figur	24 9 9 10
plein le	-7 -5 -1 -5
plent	-7 -8 -7 -6
pleur	-12 -12 -26 -12
pleur @he	3 8 1 1
pleur aux	-1 5 2 7
pleur cand	-6 -4 -4 -4
pleur dan	5 22 8 26
pleur de	-27 -33 -24 -26
pleur en	-6 -5 -6 -7
pleur la	10 10 5 5
pleur presc	7 2 2 2
pleur veut	-6 -7 -5 -6
pleurant	27 15 13 13
pli	-40 -51 -52 -32
pli des	-16 -16 -22 -9
pli les	-11 -18 -26 -17
plint	6 5 11 5
plomb	5 10 10 5
plombi	-16 -10 -14 -12
plombi @me	-3 6 1 0
plombi a	-8 -11 -11 -8
plombi me	-3 6 1 0
plong	16 14 23 9
plong @looks	2 2 7 3
plong a	3 3 9 3
plong ge	2 2 7 3
plong la	6 1 2 2
plong les	3 3 11 4
plong puis	-5 -5 -6 -4
plongeur	8 7 3 3
plot	-12 -14 -13 -10
plui	-6 3 0 -5
plum	-19 -19 -21 -17
plum et	-1 1 6 1
plumo	-5 -6 -5 -4
plus	29 18 10 28
plus @bore	18 3 2 2
plus @despair	29 34 17 15
plus @drug	4 3 11 3
plus @fear	1 10 2 1
plus @fiction	0 7 1 2
plus @goback	-1 4 1 8
plus @i	-6 0 -8 -6
plus @insult	3 8 4 2
plus @kind	3 3 10 3
plus @looks	2 8 6 2
plus @lure	1 8 4 9
plus @me	1 15 10 2
plus @not	37 30 16 3
plus @to	15 26 12 -1
plus @touch	0 6 2 6
plus a	12 -2 2 14
plus au	-6 -8 -3 -6
plus bas	25 5 13 8
plus besoin	22 3 4 2
plus calm	4 3 11 3
plus de	-23 -28 -5 3
plus demand	1 8 4 9
plus difisil	-5 -6 -6 -7
plus en	14 0 2 3
plus envi	11 6 5 19
plus et	4 12 4 4
plus etre	20 1 4 3
plus jam	7 4 1 -1
plus je	-6 0 -8 -6
plus la	28 9 14 21
plus le	19 15 9 10
plus me	2 14 4 2
plus mes	0 -1 7 0
plus person	15 26 12 -1
plus que	-4 -9 -4 11
plus rien	16 0 1 -2
plus tard	-18 -16 -16 -10
plus tot	-16 -18 -19 -9
plus tout	-6 -7 -2 -9
plus util	-2 9 1 0
plus y	0 -2 1 8
plusieur chos	-6 -7 -5 -6
plutot	9 4 2 7
plutot que	5 0 1 7
pneu	-14 -10 -12 -10
pneu ne	-14 -10 -12 -10
pneus	-14 -15 -12 -15
pneus de	1 1 6 1
poch	-5 -4 -9 -8
podcast	-8 -9 -8 -8
poel	6 4 7 4
poid	-12 4 -12 -11
poid @load	-9 -9 -9 -9
poid a	1 6 2 2
poid lourd	-9 -9 -9 -9
poignard	-8 -9 -8 -7
poignet	19 7 23 10
poignet foul	6 5 11 5
poil	3 17 2 4
poing	12 16 4 5
poing sur	-3 11 0 0
point	14 0 19 7
point a	4 4 13 4
point de	0 1 10 6
poison	-18 -13 -22 -11
poison @shout	3 12 3 3
poison pour	3 12 3 3
poitrin	10 17 4 5
pol	-12 -8 -6 -8
polar	-11 -8 -9 -8
polisi	-9 -10 -9 -8
polites @he	-5 -6 -5 -4
polites il	-5 -6 -5 -4
poliuretan	6 6 14 6
pom	-16 -18 -3 -13
pom @i	-4 -4 -7 -4
pom de	3 4 14 4
pom je	-4 -4 -7 -4
pompi	5 -7 -1 -3
pompi sont	10 4 6 5
ponc	-8 -10 -5 -8
ponc a	-6 -6 -9 -6
ponctualit	-6 -8 -7 -6
ponseux a	7 7 19 8
pont	14 2 11 0
ponton	0 -6 -4 -3
porc	8 10 9 5
porno	20 6 8 8
porno sur	16 6 6 6
port	-11 -19 -34 -30
port @alone	11 -11 -14 -6
port @charge	-6 -5 -6 -5
port @deed	3 -10 -12 -7
port @i	-6 -4 -4 -4
port @lock	-13 -10 -12 -9
port @not	-10 -11 -10 -10
port @shout	0 -7 -8 -5
port @weapon	-6 -5 -6 -5
port au	6 2 8 3
port boneur	-5 -2 -6 -4
port cand	7 1 2 2
port cle	-6 -5 -6 -5
port de	0 1 -6 -3
port des	8 2 13 4
port du	2 -2 6 -1
port etait	3 9 1 3
port ferm	4 -8 -11 -5
port je	-6 -4 -4 -4
port la	3 3 8 3
port plus	-8 -9 -8 -8
port pour	0 -7 -8 -5
port puis	3 -6 -2 -2
port tenu	7 2 0 2
port un	10 15 4 5
port une	3 22 0 4
portabl	14 -1 1 7
portabl sous	7 -1 1 1
portant	-13 -15 -17 -10
portant @not	-6 -7 -4 -2
portant plus	-6 -7 -4 -2
portefeuil	4 11 4 4
portel	13 22 28 13
portier	15 6 19 9
portier et	7 -2 -1 1
pos	22 21 34 30
pos @me	-12 -13 -10 -5
pos @not	14 0 1 7
pos @nude	10 1 0 2
pos ca	7 -1 0 0
pos dan	4 3 4 11
pos de	5 5 17 10
pos des	-1 9 7 2
pos le	4 1 11 3
pos les	-7 -9 -3 0
pos mes	-8 -7 -10 -8
pos plein	-12 -14 -15 -12
pos un	5 11 9 6
pos une	4 26 7 20
posibl	5 4 5 19
posibl de	2 3 3 11
post	-5 16 19 0
post avec	0 11 2 3
post de	-7 -3 -5 -6
post it	3 9 2 3
pot	-6 -11 3 -6
pot de	-16 -21 -14 -15
poter	3 3 7 2
poubel	12 30 13 11
poubel ca	6 2 2 9
pouc	-6 -9 1 -7
poudr	1 11 1 2
poudr dan	2 8 1 2
pouf	8 23 7 9
poul	-12 -7 -15 -12
poulen	6 6 14 6
poulet	3 5 18 4
poup	-2 10 -2 0
pour	7 3 7 1
pour 400	-6 -6 -10 -6
pour @alone	2 2 9 3
pour @blood	5 3 17 4
pour @blow	-7 -6 -5 -5
pour @booze	-7 -6 -5 -5
pour @boozeDrink	-8 -8 -1 -6
pour @bore	17 24 19 22
pour @charge	4 4 11 5
pour @deed	15 29 50 19
pour @deep	-7 -8 -4 -7
pour @despair	0 -3 7 -1
pour @die	-17 -7 -6 -10
pour @drug	2 2 5 2
pour @exclude	-4 -5 8 1
pour @fear	11 4 1 3
pour @fiction	6 5 20 6
pour @given	3 6 -1 1
pour @goback	25 27 37 15
pour @grab	7 23 14 9
pour @hide	-1 -9 -11 -3
pour @hour	-5 -3 -4 -9
pour @joke	26 15 4 8
pour @load	0 6 5 1
pour @lock	5 0 5 7
pour @looks	4 4 15 4
pour @love	8 1 6 3
pour @me	11 6 0 17
pour @mock	26 9 2 6
pour @not	8 16 5 17
pour @power	-6 -6 -10 -6
pour @quit	-8 1 10 -4
pour @see	9 7 -5 -3
pour @selfharm	-7 -6 -5 -5
pour @sex	7 -2 -2 -1
pour @shout	1 7 2 2
pour @strip	-2 0 6 0
pour @threat	-8 -13 -5 -9
pour @throw	4 2 2 7
pour @told	-3 -6 -5 -8
pour @touch	12 6 20 7
pour aler	9 11 23 6
pour avoir	13 25 5 4
pour ca	-26 -23 -22 -21
pour cach	13 2 3 4
pour car	-4 -4 -7 -5
pour ce	-14 -11 -18 -13
pour chang	1 3 14 3
pour comprandr	-5 -4 -7 -4
pour confirm	-6 -7 -5 -6
pour coup	-7 -6 -5 -5
pour de	18 -6 -6 -3
pour deux	2 2 8 3
pour dir	-7 -3 -7 -8
pour esai	-6 -7 -7 -7
pour etre	8 5 6 2
pour eux	4 19 3 4
pour fair	7 17 22 13
pour fet	2 11 1 3
pour fin	-4 2 1 -6
pour la	-17 -14 0 -10
pour le	-26 -31 -19 -23
pour les	-7 -16 12 -14
pour livr	2 2 5 2
pour ma	-13 -4 -9 -2
pour mang	4 4 15 4
pour me	27 1 -1 4
pour mes	9 -2 3 9
pour moi	11 22 25 35
pour mon	-25 -16 -23 -22
pour ne	18 33 13 22
pour netoi	2 1 7 2
pour noel	-8 -9 -6 -6
pour nous	7 5 2 3
pour parl	-8 -9 -7 -8
pour peut	-5 -5 -6 -4
pour pos	12 6 20 7
pour que	27 -15 -11 -5
pour ramas	1 8 -1 2
pour recuper	8 8 19 8
pour regard	-8 -8 -8 -8
pour rentr	7 7 18 7
pour rest	0 0 -1 8
pour rien	11 15 4 15
pour rigol	13 5 2 3
pour rir	13 6 0 3
pour se	15 7 5 12
pour son	-11 -12 -8 -9
pour sort	8 1 6 3
pour ten	6 23 9 8
pour toi	-9 7 -8 -4
pour ton	1 7 2 2
pour toujour	11 3 6 3
pour tous	-5 0 -6 -6
pour tout	13 11 3 5
pour trou	2 1 6 2
pour trouv	-7 -6 -2 -6
pour tu	-13 -10 -11 -10
pour un	-11 -9 -17 13
pour une	-2 3 -10 2
pour verifi	11 4 10 5
pour voir	18 12 3 4
pourboir	6 10 4 5
pourcoi	0 -5 -9 14
pourcoi @i	3 -2 1 7
pourcoi je	3 -2 1 7
pourcoi les	-6 -7 -9 -6
poursuiv	-8 -9 -10 -8
pourt	8 -6 -2 26
pourt @he	0 -4 1 10
pourt ils	0 -4 1 10
pous	23 11 9 4
pous @alone	-1 1 7 1
pous avec	8 8 19 8
pous contr	7 1 1 2
pous dan	30 7 9 10
pous derier	-1 1 7 1
pous la	-14 -8 -9 -8
pous le	1 15 3 4
pous un	1 7 6 3
pousier	4 0 19 2
pousier dan	1 0 6 1
pousier de	5 6 17 6
pousier malgr	-8 -8 -14 -8
pousin	-7 -12 -7 -7
pouv	11 -10 -4 18
pouv @bore	10 3 4 10
pouv @deed	10 -4 -1 4
pouv @given	8 0 1 1
pouv @not	11 0 2 1
pouv etre	6 -1 2 7
pouv fair	10 3 4 10
pouv pas	8 0 1 1
poux	7 18 8 7
prandr	7 -11 -9 2
prandr la	-3 -6 -6 -6
pre	10 1 2 -4
pre @i	9 2 1 3
pre avec	-5 -5 -9 -5
pre je	9 2 1 3
pref	-6 -8 -5 -5
prefer	8 -4 -22 -11
prefer @deed	0 -4 -6 -4
prefer @goback	10 2 1 2
prefer @hide	9 0 0 1
prefer le	-2 -4 -9 -6
prefer que	-4 5 0 -1
prefer rest	10 2 1 2
premi	-4 -7 13 -12
premi @client	6 5 14 5
premi @given	4 4 11 4
premi @height	4 4 9 4
premi @hour	-18 -8 -21 -16
premi @means	4 4 9 4
premi @trade	-7 -8 -9 -7
premi cliant	6 5 14 5
premi cordon	12 11 28 12
premi etag	4 4 9 4
premi jour	-19 -17 -22 -17
premi mail	-9 -9 -12 -9
premi matin	3 9 3 3
premi secour	-5 -5 -7 -5
premier	-13 -11 2 -16
premier @bore	-4 -3 -8 -5
premier @fiction	5 5 12 5
premier @heat	6 5 14 6
premier @hour	-9 -7 -15 -10
premier @price	-4 -3 -8 -5
premier @rays	6 5 14 6
premier @to	-4 -3 -8 -5
premier fois	-4 -7 -2 -8
premier heur	-4 -3 -8 -5
premier piec	5 5 12 5
premier soudur	6 5 14 6
pren	17 18 4 8
prend	10 16 -2 0
prend @not	1 6 2 2
prend des	10 7 3 4
prenom	-13 22 -10 3
prenom apre	3 1 3 10
prenom ce	6 15 6 9
prenom du	1 12 3 3
prenom et	3 15 4 3
prepar	-32 -35 -28 -30
prepar @he	-4 0 -7 -3
prepar @me	-5 -7 -8 -7
prepar ele	-4 0 -7 -3
prepar la	-6 -7 -5 -7
prepar le	-15 -17 -16 -15
prepar les	-15 -17 -19 -16
pres	-3 -4 15 3
pres @he	2 2 0 8
pres @pressure	1 1 6 2
pres a	1 2 6 2
pres est	2 2 6 2
presanc	8 7 20 16
presant	-24 -25 -24 -16
presant a	-2 -3 -2 7
presant son	-5 -6 -4 -5
presc	1 -5 10 -3
presc @alone	-5 -5 -6 -5
presc @charge	-5 -5 -6 -5
presc @given	-6 -7 -9 -6
presc @sad	-5 -5 -6 -5
presc seul	-5 -5 -6 -5
presc tous	-1 -8 -6 -9
presing	7 8 7 3
presion	-8 -5 6 -3
presis	3 11 6 11
pret	-21 -28 -22 -19
pret la	4 4 10 4
pret le	4 4 9 4
pret un	-9 -5 -9 -9
pret une	-11 -12 -13 -11
preuv	4 7 8 4
prevant	-8 -8 -12 -7
prevant du	-4 -4 -6 -4
prevenu	10 9 2 2
prevenu que	10 0 2 2
prevenus	-5 -9 -5 -5
prevu	8 1 2 7
pri	9 12 4 4
primer	-10 -10 -13 -10
primer @i	-7 -6 -8 -6
primer je	-7 -6 -8 -6
prinses	0 8 0 1
pris	21 -2 -3 1
pris @me	9 6 3 4
pris @shout	-7 -7 -5 -5
pris a	-5 -2 -2 7
pris de	-1 -7 -4 -5
pris des	-4 -9 -19 -10
pris en	7 0 11 3
pris la	11 2 2 3
pris les	-7 -7 -8 -7
pris mon	3 6 3 3
pris par	6 0 1 1
pris pour	-7 -7 -5 -5
pris son	13 10 26 11
pris sur	8 2 4 3
pris un	11 2 -16 -4
prisoni	-6 -6 -9 -6
priv	-8 -1 -4 -4
prix	-38 -41 -43 -34
prix du	-8 -7 -7 -6
prix sur	-5 -5 -9 -5
pro	-12 -10 -11 -11
problem	12 2 4 3
proc	-8 -9 -9 -5
prochen	5 -21 -19 -12
prochen en	-5 -5 -7 -5
prochen fois	18 -3 0 2
produit	-14 -9 6 -9
produit @chem	-6 -7 -6 -6
produit chimic	-5 -6 -7 -5
produit qui	0 2 10 3
prof	-6 -1 -2 -13
prof @i	8 6 7 5
prof @me	-3 -7 0 -3
prof @to	-8 -7 -5 -5
prof de	-6 1 -5 -4
prof je	8 6 7 5
prof prinsipal	-8 -7 -5 -5
profesionel	-12 -13 -14 -13
profond	2 5 8 3
program	-10 -10 -11 -10
program le	-6 -6 -7 -6
projecteur sur	-5 -5 -8 -5
projection	-5 -5 -7 -5
projet	2 -7 -7 -5
prom	8 -7 -8 14
prom @home	-6 -6 -5 -8
prom @kin	-6 -6 -5 -8
prom de	6 0 1 1
prom le	2 1 3 14
prom maman	-6 -6 -5 -8
promen	7 16 12 7
promen son	1 10 0 2
prometr	3 15 5 5
promo	2 -5 2 20
promo etait	3 3 3 11
propos	20 15 -6 6
propos 50	10 -3 1 1
propos de	11 5 -5 3
propos du	3 9 3 3
propos la	-5 -6 -5 -5
propos que	-4 -7 -4 -4
propos un	-2 8 -3 -1
propos une	7 6 3 3
proposant	3 8 3 5
propr	-11 -16 -20 -16
propr un	-4 -6 -4 -4
prospectus	-5 -6 -7 -6
protect	8 8 25 8
protes	-11 -10 -14 -9
proto	2 14 2 4
proto dan	2 14 2 4
prouv	-2 9 0 0
psg	-8 -10 -8 -8
psg @given	-6 -6 -6 -5
psg tout	-6 -6 -6 -5
psichologu	-8 -8 -7 -7
ptit	-2 10 2 2
pu	0 -3 -6 -7
pu @bore	-5 -4 -6 -5
pu @deed	-6 -8 -9 -7
pu @lock	9 0 1 1
pu fair	-5 -4 -6 -5
pub	-6 -7 -8 -6
public	-6 -1 -5 -4
pue	1 15 3 4
puf	9 19 18 10
puf a	6 6 16 6
puis	-11 -23 -23 -23
puis @bore	0 -3 0 7
puis @deed	14 1 8 4
puis @given	10 -7 -1 -2
puis @he	-8 9 -7 -8
puis @i	-7 -6 2 -6
puis @not	16 -8 2 7
puis @one	-6 -9 -3 -8
puis @quit	-5 -4 -7 -4
puis ca	11 3 3 3
puis en	-6 -7 -6 -8
puis il	-15 -5 -11 -11
puis ils	1 14 3 2
puis je	-7 -6 2 -6
puis la	-3 -7 -5 -4
puis le	7 3 3 3
puis me	-4 -3 -6 -4
puis mieux	-5 -6 -6 -5
puis netoiag	-5 -5 -6 -4
puis on	-6 -9 -3 -8
puis pas	12 -4 2 1
puis sur	10 0 2 2
puit	3 3 8 3
pul	18 15 1 3
pul @grab	7 5 2 2
pul @shout	12 1 2 3
pul menten	7 5 2 2
pul pour	12 1 2 3
pulveris	2 2 9 2
pulveris le	3 3 7 3
pun	31 1 5 8
pur	5 5 13 5
pur dan	3 3 8 3
purg	2 1 11 1
purg le	2 2 9 2
pv	-5 -6 -5 -5
que	20 24 4 17
que @bore	-10 -9 -15 -11
que @deep	-6 -6 -11 -6
que @despair	6 -8 -3 0
que @given	9 18 6 11
que @goback	4 -9 -8 -8
que @he	28 27 8 7
que @hide	-7 -9 -7 -6
que @home	8 5 3 4
que @hour	-6 -10 -4 -9
que @i	16 29 -1 13
que @kin	8 5 3 4
que @me	10 21 8 4
que @not	5 -7 -5 -2
que @one	16 11 0 17
que @past	-5 -6 -4 -4
que @see	-8 -9 -13 -9
que @shout	0 6 2 8
que @threat	10 0 0 0
que @to	9 -5 0 3
que a	15 7 14 19
que avant	-5 -6 -4 -4
que avec	-2 13 2 3
que ca	29 7 9 42
que ce	23 29 1 14
que celc	5 6 6 14
que de	-2 -3 -11 -7
que des	2 14 3 3
que ele	30 18 18 9
que en	1 7 1 0
que est	-16 -11 -11 -8
que il	20 13 -1 -4
que ils	3 26 4 19
que je	16 29 -1 13
que la	18 21 13 28
que le	-20 -17 -13 -13
que les	8 25 5 3
que lund	-7 -11 -10 -11
que ma	8 34 10 8
que maman	8 5 3 3
que mes	-4 9 -1 -2
que moi	-1 0 13 12
que mon	6 -15 -10 -14
que on	16 11 0 17
que person	9 -5 0 3
que pour	4 10 6 12
que regard	-6 -6 -11 -6
que ses	10 -2 2 2
que si	26 14 11 9
que te	9 20 5 8
que tout	9 19 6 5
que un	17 2 7 -4
que une	-12 -9 -13 -13
que vandred	0 -1 6 0
qui	12 11 13 8
qui @blow	6 2 10 3
qui @body	-8 -8 -10 -7
qui @boozeDrink	8 24 19 10
qui @bore	-8 -8 -9 -7
qui @charge	-7 -10 -10 -8
qui @cry	-6 -7 -5 -6
qui @deed	-11 6 3 -5
qui @despair	-5 -4 -5 -7
qui @fiction	7 2 1 2
qui @given	-8 -5 -9 -6
qui @heat	12 3 6 4
qui @height	-7 -2 -5 -4
qui @hit	-5 -9 -5 -4
qui @i	2 7 3 7
qui @lock	3 16 5 10
qui @me	12 -9 -4 16
qui @photo	7 2 1 2
qui @selfharm	4 4 11 4
qui @shout	-6 -7 -5 -5
qui @throw	1 0 6 1
qui @weapon	-8 -7 -6 -4
qui @wound	2 3 10 3
qui a	-2 -11 -14 -10
qui ai	-2 -3 7 -2
qui avait	3 2 8 2
qui aval	4 4 14 5
qui bat	-8 -7 -6 -4
qui boug	-6 -6 -7 -6
qui est	-8 1 5 -2
qui fais	3 1 16 3
qui fait	-7 -2 -5 -4
qui film	7 2 1 2
qui font	12 3 3 4
qui je	2 7 3 7
qui la	7 2 13 4
qui le	-10 -14 -5 -11
qui les	-5 -4 -19 -10
qui me	12 -9 -4 16
qui met	7 1 1 2
qui ne	6 3 -3 0
qui perd	1 9 2 2
qui pleur	-6 -7 -5 -6
qui pleurant	14 12 8 8
qui rang	-7 -10 -10 -8
qui se	14 33 19 12
qui tourn	4 18 6 6
qui tranblant	3 5 7 3
qui trouv	6 -1 -1 1
qui vibrant	4 4 13 4
r	17 1 4 5
rabes	1 20 4 4
rac	8 2 9 3
racl	14 6 13 7
racont	-19 -18 -26 -27
racont @me	-7 -15 -11 -12
racont a	9 20 10 14
racont ca	-5 2 -3 -3
racont ce	10 -4 1 0
racont chac	-8 -12 -8 -8
racont comant	-10 -12 -9 -9
racont le	-1 -10 -5 -5
racont mon	-8 -8 -7 -7
racont que	6 8 0 0
racontant	2 10 3 3
racord	7 6 21 7
racord le	6 6 13 6
racord une	4 5 12 5
racroch	4 4 5 24
racroch au	4 4 5 19
rad	-15 -16 -21 -16
rad en	-6 -6 -9 -6
radial	2 2 10 3
radio	-10 -8 5 -9
radio de	-10 -9 -15 -9
radio du	4 4 10 4
rai	4 3 9 12
rail	5 5 12 5
ral	-18 -22 -16 -10
ral contr	-9 -10 -9 -14
ram	-14 -11 -4 -12
ram des	-8 -7 -9 -7
ram les	1 0 10 0
ramas	-1 23 -4 3
ramas ses	0 10 0 2
ramen	-2 2 8 0
ramen a	-2 0 7 0
ramoneur	1 1 7 1
ramp	5 10 13 6
ramp dan	2 2 10 3
ranbard	4 4 10 4
rancontr	-8 -9 -8 -8
rang	-25 -24 -19 -28
rang @alone	10 9 23 11
rang @given	-5 -7 -6 -5
rang @me	6 -17 -6 -8
rang a	8 11 5 5
rang derier	3 2 9 5
rang des	-13 -14 -14 -7
rang la	-7 -6 -6 -5
rang le	-9 -7 -8 -8
rang les	-29 -36 -33 -30
rang ma	7 -5 -1 -2
rang mon	-10 -15 -7 -9
rang son	-2 6 -1 0
rang tout	-5 -7 -6 -5
ranplac	16 10 47 15
ranplac la	4 4 10 4
ransegn	12 2 1 1
ranvers	-6 -8 -13 -10
ranvers @given	-4 -4 -6 -4
ranvers la	2 9 3 3
ranvers tout	-4 -4 -6 -4
rap	-3 -6 2 -3
rapel	-9 -1 -7 -7
raport	3 -9 -12 0
raport ce	-7 -7 -6 -7
raport de	-1 7 3 7
ras	3 5 3 16
ras le	2 1 2 12
rasur	-6 -7 -6 -6
rat	-2 -4 -15 1
rat le	-5 1 -7 -4
rat les	-5 -5 -8 -5
rav	-11 -12 -11 -12
rav de	-9 -9 -7 -9
rayon	-1 8 -13 0
rayon @rays	3 3 8 3
rayon avec	5 6 2 3
rayon et	9 7 4 4
rayon x	3 3 8 3
re	3 2 8 4
re @charge	3 2 8 4
reaction	15 5 6 6
reali	6 9 6 20
realit	-5 -6 -7 -5
realit virtuel	-5 -6 -7 -5
rebord	7 7 17 7
recet	-19 -22 -14 -17
recet de	-6 -5 -5 -5
recet du	-6 -10 -1 -6
reclam	10 -9 -1 6
reclam des	13 0 4 3
recoit	6 1 0 1
recoit une	9 3 2 3
recomanc	4 -8 -6 2
recomand	-12 -12 -16 -11
recomant	22 15 7 5
recomant a	12 3 2 2
recomant avec	10 13 5 5
reconetr	-6 -6 -8 -6
recop	-12 -12 -18 -12
recop la	-5 -6 -7 -6
recop les	-5 -5 -8 -5
record	-7 1 5 -4
record @hit	1 11 10 4
record batu	1 11 10 4
record de	-6 -9 -8 -6
recr	7 6 17 13
recrach	8 14 3 5
recu	28 -9 -10 -6
recu @me	-6 -5 -6 -5
recu un	-9 -8 -13 -9
recu une	22 4 6 6
recul	12 4 14 6
recuper	7 11 17 12
redemand	-6 -2 -4 -4
ref	-6 -10 -14 0
ref la	-5 -5 -7 -4
refer	-2 2 0 6
refer @i	2 2 2 9
refer je	2 2 2 9
refil	3 7 9 4
refil une	3 7 9 4
reflech	22 17 8 10
reflecteur	-12 -13 -18 -12
reflex	3 21 2 4
refug	-8 -6 0 -5
refus	-5 12 -17 -10
refus de	13 16 8 8
refus le	-7 -6 -12 -7
refus que	-12 -11 -10 -10
refusant	3 9 4 3
refusant de	3 9 4 3
reg	-5 -5 -7 -5
regard	-9 -6 -24 -1
regard @alone	-6 -6 -8 -6
regard @given	6 9 4 5
regard @i	3 3 7 3
regard @me	-7 23 0 9
regard @not	7 6 2 11
regard @nude	-5 -5 -6 -5
regard de	0 7 13 1
regard dedan	6 21 5 7
regard depuis	-11 -12 -13 -11
regard derier	-5 -5 -7 -4
regard eleur	19 5 12 8
regard en	22 7 5 4
regard je	3 3 7 3
regard la	-4 -5 -7 6
regard le	-15 -19 -16 -5
regard les	4 4 4 16
regard mais	5 11 9 6
regard mes	2 16 4 7
regard pas	8 4 4 6
regard san	-5 -5 -6 -5
regardant	8 7 -1 1
regiseur	-6 -6 -6 -6
registr	-5 -5 -8 -5
registr des	-4 -4 -7 -4
regl	2 -3 -9 -11
regl @me	9 1 3 3
regl @shout	-5 -5 -4 -4
regl ca	-11 -8 -8 -8
regl de	5 12 8 5
regl le	9 6 14 6
regl mon	9 1 3 3
regl ou	1 7 2 2
regl pour	-5 -5 -4 -4
reglag	-5 -6 -7 -5
reglag du	-5 -6 -7 -5
regret	1 3 2 10
regret de	5 5 5 14
rejoindr	17 3 4 3
rejoint	11 1 3 3
rejoint dan	11 1 3 3
rel	2 7 3 2
relev	-13 -17 -18 -15
religion	1 9 2 2
relir	-10 -12 -11 -9
relu	-3 -4 -6 5
rem	-3 -6 3 2
remarc	-3 31 -3 0
remarc sur	-5 11 -2 -1
remerc	-12 -16 -14 -14
remersi	-9 -9 -7 -7
remet	9 2 5 3
remetr	1 -4 -2 6
remont	-7 -1 -7 -5
remontant	2 7 6 3
remorc	6 5 17 6
rempl	-20 -21 -23 -17
rempl de	-5 -7 -5 -5
rempl le	-9 -9 -14 -9
rempl un	-5 -6 -7 -6
remu	5 5 16 5
remu la	1 2 7 1
renard	-5 -5 -3 -6
rend	-7 -7 10 9
rend @sad	3 2 3 13
rend la	2 2 7 2
rend trist	3 2 3 13
rend vous	-7 -8 6 -6
rendu	-17 -18 -13 -15
rendu de	4 5 12 4
rentr	34 11 29 27
rentr @deed	1 -9 -6 -5
rentr @given	-5 -15 -14 -12
rentr @i	7 2 2 5
rentr @not	-3 -12 -9 -4
rentr @past	6 0 6 2
rentr @tired	-10 -10 -9 -12
rentr au	8 4 4 12
rentr avant	6 0 6 2
rentr dan	-14 -2 -2 -7
rentr des	4 4 10 4
rentr du	7 1 -1 1
rentr en	0 12 1 -1
rentr je	7 2 2 5
rentr les	6 6 18 6
rentr pas	1 -9 -6 -5
rentr une	2 2 12 3
rep dan	4 2 11 4
repans	1 12 2 6
repans a	3 10 2 4
repar	-16 -14 -17 -15
repar les	2 10 4 3
repar une	-6 -6 -9 -7
repart	-11 -12 -9 -11
repart a	4 4 11 4
repas	13 8 7 6
repas @i	13 4 4 5
repas je	13 4 4 5
reper	6 0 1 0
repet	-6 12 -11 -10
repet @hour	6 0 1 1
repet a	-8 -6 -7 -7
repet que	9 19 7 6
repet trois	6 0 1 1
repetit	-9 -9 -2 -9
replac	8 2 1 2
repond	0 0 -7 6
repond @deed	6 4 3 7
repond @given	6 4 3 7
repond @not	9 2 2 8
repond pas	6 4 3 7
repond toujour	-4 -6 -4 -4
repondr	-6 7 -5 1
repondr au	-6 -7 -8 -7
repondu	-17 -24 -24 -18
repondu au	-11 -14 -12 -13
repondu que	-7 -8 -7 -1
repons	-17 -13 -15 -14
repos	-23 -29 -34 -29
repr	-28 -30 -24 -25
repr sur	-12 -12 -11 -10
reprandr	-6 -9 -7 -7
represant	6 18 14 9
repris	10 21 7 8
reproch	6 10 7 31
reproch le	5 4 4 17
resanbl	-10 -5 -12 -8
resanbl a	-8 -3 -10 -7
resept	-6 -7 -12 -6
resept de	-6 -7 -12 -6
reserv	22 19 3 13
reserv @alone	3 8 2 2
reserv a	2 8 2 2
reserv avec	10 2 4 3
reserv de	-12 -10 -12 -10
reserv et	4 7 2 1
resiclag	-5 -6 -8 -5
residant	18 8 9 15
residant @me	3 1 2 8
residant avec	4 5 8 9
residant de	-5 -5 -8 -5
residant et	9 1 2 2
residant me	3 1 2 8
residant une	-8 -5 -5 -5
resin @chem	3 3 9 4
resin @shout	-4 -4 -8 -4
resin epoxi	3 3 9 4
resin et	3 3 8 3
resin pour	-4 -4 -8 -4
reson	-13 -25 -20 -7
reson de	13 2 2 -3
reson presis	2 1 1 9
resort	2 -2 10 2
respect	-7 -10 -9 -9
respir	15 27 16 6
respons	8 5 -13 -8
respons @me	1 10 -1 -1
respons a	7 1 -2 0
respons me	1 10 -1 -1
rest	-9 -13 -12 6
rest @alone	-12 -10 -7 -11
rest @charge	2 3 9 1
rest @given	6 6 11 4
rest @grab	7 -1 -2 -1
rest @hide	5 8 4 3
rest @hour	-5 -4 -6 9
rest @insult	3 2 4 14
rest @not	-2 5 4 7
rest @sad	2 3 9 1
rest @shame	-7 -6 -9 1
rest @stop	11 1 -1 1
rest a	-2 4 -5 12
rest apre	-11 -16 -10 -11
rest au	-8 -9 -10 -8
rest dan	3 12 17 6
rest debout	-7 -6 -9 1
rest dedan	-6 -6 -2 -7
rest derier	-13 -13 -16 -12
rest en	2 10 1 5
rest entre	5 8 4 3
rest ici	2 12 3 8
rest jusc	-3 -6 -4 -8
rest les	-10 -11 -10 -9
rest longtanp	6 1 1 1
rest ouvert	-6 -6 -7 -5
rest plus	4 4 7 11
rest seul	2 3 9 1
rest sur	1 4 6 9
rest tard	12 4 3 4
rest toujour	-7 0 -8 -6
rest tout	7 -3 2 3
rest zen	-7 -9 -7 -9
resto	5 6 32 5
resto a	2 3 12 3
restor	11 2 17 3
restor @i	2 2 6 2
restor je	2 2 6 2
resultat	7 7 20 8
retard	-18 -21 -25 -25
retard de	-6 -7 -6 -6
reten	-7 -8 -8 -7
reten tous	-7 -9 -8 -7
retenu	-14 -11 -16 -8
retiant	16 -5 2 0
retir	19 30 23 14
retir le	16 14 14 9
retomb	4 4 10 12
retour	20 26 34 34
retour @i	1 1 0 10
retour je	1 1 0 10
retourn	19 55 13 27
retourn @goback	1 7 1 -1
retourn a	4 7 3 2
retourn au	4 11 3 4
retourn dan	5 14 5 5
retourn demen	1 7 1 -1
retourn en	4 4 4 17
retourn la	1 8 2 1
retrouv	14 27 19 19
retrouv @me	5 16 7 13
retrouv ma	3 8 4 10
reunion	-21 -18 -34 -9
reunion @given	2 1 2 8
reunion @i	3 1 1 6
reunion a	-4 -5 -5 -4
reunion de	-6 -3 -10 -6
reunion je	3 1 1 6
reunion sur	-10 -10 -10 -8
reunion tout	2 2 2 8
reus	-13 -21 -14 -17
reus la	8 3 10 4
rev	-17 -21 -26 -12
rev du	2 8 1 2
rev que	-12 -13 -12 -11
revanch	-14 -12 -11 -10
revel	5 -4 16 33
revel a	4 5 2 26
revel son	5 5 5 15
reven	-1 -2 -3 7
reven le	-8 -7 -7 -7
revenu	4 7 8 14
revenu a	2 5 6 1
reviant	23 4 5 8
reviant @deed	9 9 5 4
reviant @given	9 9 5 4
reviant @not	10 10 5 8
reviant pas	9 9 5 4
revoir	-9 -7 -10 -5
revoir a	-5 -6 -6 -6
revois	14 10 12 37
revois la	5 4 5 15
revois le	3 3 4 14
rez	-4 -4 -6 -4
rez de	-4 -4 -6 -4
ri	-1 20 0 -2
ri @alone	6 0 1 1
ri @i	0 -1 6 0
ri avec	2 7 2 3
ri de	2 7 2 2
ri derier	6 0 1 1
ri et	-6 -5 -7 -6
ri je	0 -1 6 0
rican	0 6 1 0
ricanant	-6 9 1 1
rido	9 0 16 3
rido du	3 3 8 3
rien	14 13 3 28
rien @deed	7 2 2 16
rien @given	-1 -3 -4 7
rien @height	6 -1 1 11
rien @hide	-2 -1 -6 -2
rien @i	1 0 -1 11
rien @see	1 14 4 6
rien @told	11 -11 -12 -13
rien a	-6 2 -6 12
rien ce	0 3 2 7
rien de	-13 -17 7 -26
rien demand	-6 -6 -6 -9
rien depuis	17 -1 1 -7
rien dir	-4 -9 -11 -10
rien dit	16 -2 -1 -4
rien et	3 7 2 10
rien fait	6 -1 1 11
rien ici	1 1 2 10
rien je	1 0 -1 11
rien ne	15 -5 1 12
rien que	-1 15 7 2
rien racont	3 9 5 9
rien ven	-4 -5 -4 -6
rien vu	3 9 3 2
rient	0 0 0 9
rigol	7 3 -5 4
rigol @deed	13 -1 2 2
rigol @given	14 3 3 3
rigol @i	0 -7 -3 -3
rigol @not	13 -1 2 2
rigol je	0 -7 -3 -3
rigol pas	13 -1 2 2
rigolant	2 15 2 2
rigolo	-6 -5 -6 -5
rinc	4 5 21 5
rinc a	3 3 10 3
rinc au	2 3 11 3
rir	-5 4 -22 -16
rir @he	6 12 5 5
rir @i	9 1 2 2
rir a	-6 -4 -4 -4
rir avec	-13 -16 -11 -11
rir cand	-12 -16 -11 -11
rir ils	6 12 5 5
rir je	9 1 2 2
ris	2 19 2 3
risc	-14 -8 -13 -11
risc de	-1 6 -1 0
rit	-10 -9 -9 -9
rob	-8 -4 -9 -6
robot	-21 -20 -26 -18
robot soudant	-4 -4 -6 -4
rol	0 3 7 1
roman	-12 -13 -12 -11
romeo	-5 -7 -6 -6
rond	-12 -11 -12 -10
ronfl	-5 -2 -9 -5
ros	-18 -10 -8 -11
rotwel	12 12 26 12
rou	7 0 7 2
rou @shout	-4 -4 -6 -4
rou de	10 4 3 4
rou pour	-4 -4 -6 -4
roug	-3 5 5 9
roug a	3 11 0 3
roug au	3 3 9 3
roug avec	6 6 13 6
roug cand	-5 -6 -5 -4
roug ce	6 -4 -8 -2
roug et	8 18 15 9
roug pour	2 6 2 2
roug sur	2 2 6 2
roul	4 -8 18 -6
roul a	0 2 8 2
roul avec	9 6 13 7
roul et	5 2 14 5
roul les	-10 -11 -14 -10
roulo	4 5 16 5
roulo @i	0 1 6 1
roulo @machine	3 3 7 3
roulo je	0 1 6 1
rous	10 8 20 9
rout	-3 -3 6 -2
routi	-7 -6 -6 -7
routier	-3 -4 -6 -3
roux	3 9 2 2
ruban	-4 -9 -4 -8
ruban @deed	-4 -4 -7 -4
ruban @given	-4 -4 -7 -4
ruban @height	-4 -4 -7 -4
ruban @i	5 5 11 5
ruban fait	-4 -4 -7 -4
ruban je	5 5 11 5
ruch	0 0 6 0
rue	-9 0 -2 0
rug	-7 -9 -7 -7
rumeur	-2 9 2 2
rumeur sur	-2 9 2 2
rythm	6 6 4 20
sabl	9 12 21 8
sabr	-8 -8 -7 -7
sac	-3 -2 13 1
sac @serve	0 7 2 2
sac @shout	7 -1 1 1
sac de	-2 -3 18 -1
sac et	6 0 7 1
sac poubel	0 7 2 2
sac pour	7 -1 1 1
sac sur	7 -2 4 2
sach	0 7 1 0
sach que	0 7 1 0
sachet	-5 5 -7 -3
sachet a	3 11 2 3
sacr	-8 -9 -12 -8
sag	-15 -12 -14 -12
sag @mate	-8 -6 -6 -5
sag @sexist	-8 -6 -6 -5
sag fem	-8 -6 -6 -5
saign	13 -4 3 0
sais	7 -6 -12 5
sais @bore	-7 -5 -4 -7
sais @deed	13 6 5 15
sais @given	20 10 8 21
sais @not	22 13 12 31
sais ce	7 6 4 3
sais combien	15 6 6 6
sais fair	-7 -5 -4 -7
sais mem	1 6 1 1
sais pas	20 11 9 22
sais tous	-8 -6 -7 -6
sait	36 41 9 15
sait @given	-6 -10 -11 -8
sait @not	13 16 3 4
sait jam	14 22 9 8
sait ou	8 10 4 4
sal	-18 -7 -22 -7
sal @i	2 8 2 2
sal @shout	-8 -9 -12 -8
sal ce	2 7 2 5
sal de	-7 -13 -6 16
sal des	-9 -9 -10 -9
sal gos	3 10 3 3
sal je	2 8 2 2
sal pend	5 5 12 5
sal pour	-8 -9 -12 -8
salad	-22 -22 -26 -20
salad et	-4 -4 -7 -4
saladi	-9 -10 -15 -9
salar	-11 -13 -11 -10
salon	12 -2 3 1
salu	-6 -4 -6 -6
sam	0 -2 -1 6
samed	17 7 31 5
samed @he	-3 -8 -6 -5
samed et	8 3 15 3
san	-2 -3 13 15
san @booze	-9 -10 -10 -8
san @bore	-5 8 5 4
san @cloth	8 -1 0 1
san @deed	-6 -4 -6 -5
san @despair	25 19 20 31
san @drunk	-6 -8 -8 -6
san @exclude	-3 -2 -2 11
san @fiction	0 -2 -2 6
san @gear	1 2 27 2
san @lock	0 1 12 2
san @looks	9 0 1 8
san @me	18 15 12 27
san @mock	11 0 2 0
san @not	1 2 17 0
san @see	-3 6 -3 5
san @serveBar	-7 -8 -8 -7
san @shout	-7 -7 -8 -6
san @to	0 0 5 -1
san @touch	-6 -6 -7 -7
san @weapon	-9 -7 -4 -6
san alcol	-6 -8 -8 -6
san aret	4 8 3 8
san asanseur	6 7 17 7
san casc	1 1 6 1
san cri	-8 -8 -9 -7
san etre	-7 -6 -7 -8
san gant	1 0 11 1
san mang	0 -2 -2 6
san masc	2 3 11 3
san me	-2 2 10 16
san moi	6 1 -5 6
san mon	8 11 6 6
san person	4 5 12 4
san que	-8 -10 -11 -4
san regard	-3 7 -3 5
san reson	4 3 2 18
san rien	0 -3 8 -1
san savoir	3 7 1 21
san se	-22 -17 -18 -18
san touch	-6 -6 -7 -7
sandrin	-4 -4 -6 -4
sandwich	5 0 1 6
sandwich @exclude	0 7 1 0
sandwich @selfharm	14 12 7 6
sandwich expre	0 7 1 0
sang	-7 -18 -1 -15
sang @i	-5 -5 -8 -5
sang cand	10 -3 -3 0
sang du	3 3 8 3
sang je	-5 -5 -8 -5
sang partout	7 2 3 3
sangl	2 4 19 5
sanglot	0 9 1 1
sanglot dan	0 8 1 1
saniter	13 7 20 8
sanpoing	-3 -4 -6 -4
santant	-5 -12 -12 -12
santimetr	3 9 15 6
santral	3 3 8 3
santral @chem	3 3 8 3
santral @heat	3 3 8 3
santral @pressure	3 3 8 3
santral vapeur	3 3 8 3
saoul	6 -4 -4 -7
saoul @i	14 1 3 2
saoul je	14 1 3 2
sauc	-25 -26 -23 -21
sauc est	-7 -7 -6 -7
sauf	12 8 20 12
sauf @me	7 13 23 8
sauf moi	7 14 21 9
sauf que	5 4 2 8
saur	1 -11 -4 -2
saut	11 0 17 0
saut @shout	-7 -7 -7 -6
saut a	-8 -8 -7 -7
saut desus	-7 -7 -7 -6
saut le	6 15 13 8
sauv	-1 -3 -6 -6
sav	-14 -11 -19 -12
sav @deed	-9 -16 -14 -12
sav @given	-9 -16 -14 -12
sav @not	-9 -16 -14 -12
sav pas	-9 -16 -14 -12
sav que	0 7 -1 3
savant	11 13 6 9
savant que	3 10 4 3
savoir	-7 31 0 19
savoir ou	2 6 1 9
savoir pourcoi	2 0 2 12
savoir si	-1 16 3 3
savon	-13 -8 -15 -11
scan	-8 -8 -9 -9
scan des	-8 -9 -13 -9
scarif	6 3 11 2
scarifi	8 3 2 2
scen	1 -6 8 8
scen @lock	3 2 11 4
scen en	5 4 5 15
scen ou	-5 -7 -6 -5
schem	-11 -11 -12 -10
sci	-17 -9 -10 -13
sci @deed	5 11 6 5
sci @given	3 10 3 4
sci @he	-4 0 -6 -3
sci @not	3 10 3 4
sci a	6 6 20 7
sci il	-4 0 -6 -3
sci pas	3 10 3 4
sci radial	3 3 7 3
sci sirculer	1 3 13 4
scot	11 11 26 11
scot du	7 6 15 6
scotch	-3 -19 -15 -14
scotch a	15 2 3 3
scotch sur	8 1 7 3
se	-3 -2 -21 -3
se @alone	-9 -10 -10 -8
se @blood	9 7 4 3
se @boozeDrink	-1 6 -1 -1
se @bore	1 -10 -6 1
se @deed	0 13 -8 0
se @despair	9 -5 -2 -6
se @die	19 -2 3 3
se @exclude	5 6 6 15
se @fear	2 9 0 -2
se @given	7 15 2 7
se @goback	13 8 17 5
se @he	0 -3 -6 -8
se @height	1 -4 -6 -2
se @hide	2 24 9 20
se @hit	-8 1 -5 -3
se @hour	10 2 6 18
se @joke	16 1 4 4
se @lock	-6 -8 -6 -6
se @mate	0 10 2 1
se @mock	5 16 -3 -5
se @not	6 19 8 8
se @photo	-13 -24 -17 -17
se @price	10 14 8 13
se @quit	12 -5 -3 -5
se @serve	-7 -8 -8 -7
se @shout	-8 -10 -9 -8
se @threat	10 8 3 2
se @throw	-10 -12 -18 -14
se @tired	-2 9 1 2
se @told	-12 -18 -15 -12
se @touch	1 10 0 0
se @vehicle	-13 -13 -18 -14
se @weapon	-10 -11 -9 -8
se @wound	-6 -9 -6 -6
se abitu	1 7 1 -1
se amus	16 1 4 4
se apel	-13 -24 -17 -17
se arang	-3 7 1 0
se aret	7 -5 -2 -6
se bat	-7 -8 -6 -6
se chanbr	-6 -8 -6 -6
se chang	9 7 4 3
se crois	10 0 2 2
se debat	3 4 11 4
se deconsantr	-7 -7 -8 -8
se disput	-8 -10 -9 -8
se disputant	1 0 2 9
se dit	3 11 3 3
se donant	-4 -6 -6 -5
se embal	1 7 2 1
se en	9 -2 -1 11
se enerv	-22 -15 -16 -17
se est	3 -27 -16 -1
se etait	-15 -12 -11 -7
se etent	1 1 2 7
se evanou	-5 -7 -5 -5
se foutr	7 6 4 3
se jet	-13 -13 -18 -14
se lav	-7 -8 -8 -7
se lev	-2 9 1 2
se mar	-6 -10 -8 -11
se met	6 -4 -2 -2
se moc	6 22 6 5
se mosant	12 10 4 5
se ocup	5 -3 3 16
se parl	5 4 5 14
se pas	6 19 8 8
se sont	-1 34 -1 1
se tair	2 8 2 2
se tait	5 19 4 5
se termin	6 5 6 18
se tord	1 -1 1 8
se tromp	10 11 4 5
se trompant	-6 -7 -6 -6
se tu	7 0 2 2
se y	3 3 13 3
seanc	-4 -9 -12 -8
seanc de	-8 -9 -13 -8
seau	4 -2 10 1
seau de	10 1 5 3
sec	-10 -7 -12 -1
secateur	5 5 12 5
secateur @power	5 5 12 5
secateur electr	5 5 12 5
sech	-1 1 -1 5
second	-20 -21 -25 -26
second @me	9 2 2 3
second me	10 4 5 5
secou	35 17 15 14
secou les	26 8 11 10
secret	-27 -37 -30 -31
secret de	-8 -10 -7 -7
secret le	-6 -6 -6 -5
secret medical	-10 -11 -8 -9
secret profesionel	-7 -8 -7 -7
secretariat	-9 -10 -10 -10
secreter	-7 3 0 -5
secreter a	-4 0 7 1
secu	13 1 18 4
securit	-12 -4 -7 -13
securit ce	-5 -7 -7 -5
segp	3 13 4 4
sein	5 8 2 3
sein en	6 2 2 2
seiz	-3 -4 -9 -5
seiz @bore	-7 -8 -10 -4
seiz @hour	-7 -8 -10 -4
seiz @price	-7 -8 -10 -4
seiz @to	-7 -8 -10 -4
seiz heur	-7 -8 -10 -4
sel	-14 -9 -17 -11
sel et	-8 -8 -11 -7
selebr	-7 -11 -8 -8
selet	-7 -4 -6 -6
selon	14 19 -1 4
selon la	-5 -6 -7 -6
selon le	0 7 -3 0
selon lui	13 7 4 4
sem	-7 -6 1 -5
sem @vehicle	4 4 9 4
sem auto	4 4 9 4
sem des	-8 -8 -11 -7
sembl	8 26 -2 8
sembl de	9 23 -2 8
semel	5 5 16 6
semen	1 1 9 50
semen @i	2 1 16 8
semen @me	-12 -14 -14 -14
semen @threat	-10 -10 -11 -7
semen a	-7 -6 -8 -4
semen et	2 0 2 12
semen je	2 1 16 8
semen mes	-12 -14 -14 -14
semen prochen	-10 -10 -11 -7
sen	-3 2 -6 19
sen @alone	1 1 1 7
sen @charge	1 1 1 7
sen @deed	3 7 3 8
sen @exclude	0 1 1 6
sen @given	5 8 3 13
sen @not	6 11 5 1
sen @sad	1 0 1 9
sen de	2 1 2 9
sen import	-6 -7 -7 -9
sen pas	2 8 3 6
sen propr	-5 -7 -6 -5
sen seul	1 1 1 7
sent	-10 11 -3 2
sent @love	-10 -10 -14 -9
sent @not	0 7 4 -3
sent bon	-10 -10 -14 -9
sent fort	6 5 16 6
sent le	1 20 1 3
sentur	17 -2 3 1
separ	-4 13 -2 0
sept	-11 -15 -1 4
sept @bore	-5 -8 6 1
sept @hour	-4 -5 7 12
sept @price	-8 -11 3 -2
sept @to	-5 -8 6 1
sept heur	-5 -8 6 1
ser	15 3 5 0
ser @client	-4 -4 -6 -4
ser @die	-9 -7 -6 1
ser @goback	4 4 4 12
ser @hour	4 4 4 12
ser @mate	-6 -5 -5 -4
ser @not	22 9 5 2
ser @one	0 7 -1 1
ser @quit	-2 -2 -1 6
ser a	7 3 8 15
ser fin	4 4 4 12
ser la	-22 10 -2 -10
ser le	6 0 1 2
ser les	0 7 7 6
ser on	0 7 -1 1
ser pasag	-4 -4 -6 -4
ser plus	22 12 6 4
ser simpl	12 2 2 1
sereal	1 -1 0 7
serieu	-7 -13 -8 -8
serieux	-12 -16 -21 -15
serieux @i	-3 -5 -10 -5
serieux je	-3 -5 -10 -5
serpant	5 5 13 5
serpilier	4 12 16 7
sert	-12 -5 -14 -11
sert a	4 11 1 4
sert un	-5 -6 -5 -5
serten	-8 -6 -8 -6
serten @means	-8 -6 -8 -6
serten medic	-8 -6 -8 -6
serur	-9 -7 -8 -7
serv	-13 -3 9 -8
serv @not	2 2 6 2
serv a	2 2 4 7
serv de	-8 -10 -9 -9
serv des	-5 -6 -6 -5
serv du	-3 -9 4 -3
serv les	5 10 13 5
serv un	2 10 2 3
serv une	2 9 3 3
serveur	3 7 9 1
serveur me	1 6 2 2
servic	-8 23 4 -6
servic @he	0 12 -1 2
servic @i	-4 2 -9 -5
servic a	6 -2 6 2
servic de	3 2 6 6
servic du	1 -1 11 1
servic il	5 17 5 6
servic je	-4 2 -9 -5
serviet	-20 -23 -26 -21
serviet en	-8 -8 -10 -8
serviet pend	-4 -4 -6 -4
servo	1 10 2 1
ses	23 30 -1 -7
ses @alone	10 15 16 10
ses @blow	6 1 1 2
ses @body	28 -4 -2 0
ses @charge	1 16 3 2
ses @cry	0 7 1 0
ses @disabled	-6 -6 -5 -4
ses @drunk	1 8 2 1
ses @hour	4 16 6 5
ses @intimate	5 -7 -3 -3
ses @load	1 1 6 2
ses @lock	5 19 15 6
ses @looks	-1 -6 -4 -4
ses @means	2 -6 -3 -2
ses @photo	-7 -3 -4 -5
ses @serve	13 21 3 5
ses @shame	4 -6 -3 -4
ses @shout	-3 13 1 -4
ses @smoke	-2 16 -1 3
ses @touch	7 1 2 2
ses @weapon	6 13 3 1
ses @wound	33 -4 0 3
ses bot	1 1 6 2
ses bras	6 0 1 1
ses chosur	7 5 1 3
ses cle	1 16 3 2
ses cours	2 11 7 3
ses cris	-3 13 1 -4
ses doigt	6 2 1 2
ses genoux	5 -7 -2 -2
ses main	22 -7 -2 -1
ses megot	0 10 0 2
ses nuit	4 13 5 5
ses yeux	1 8 2 1
seson	-4 -4 -6 -4
sestion	-32 -22 -38 -11
sestion @one	3 7 3 9
sestion @shout	-6 -7 -8 -7
sestion au	-8 -9 -9 -7
sestion on	3 7 3 9
sestion pour	-6 -7 -8 -7
sestion sur	-17 -20 -17 -15
seul	7 7 22 -1
seul @deed	-9 -9 -11 -8
seul @he	-5 -5 -6 -6
seul @see	2 2 7 2
seul a	-7 -10 -14 -7
seul au	-7 -8 4 -8
seul avec	30 32 43 14
seul camil	-5 -5 -6 -5
seul dan	-3 -4 -10 -4
seul de	2 2 3 6
seul et	4 6 3 1
seul fois	-10 -9 -9 -9
seul grand	3 3 11 3
seul pend	2 2 9 3
seul tous	2 -1 2 10
sexi	6 -1 1 1
shirt	7 -11 -11 -6
shirt @he	8 0 2 2
shit	0 15 1 3
shit @alone	1 9 1 2
shit dan	-1 6 0 1
shit derier	1 9 1 2
shot	-2 -7 -12 -7
si	29 25 -1 14
si @die	5 -9 -3 -3
si @home	6 20 7 8
si @i	33 19 1 19
si @me	3 20 5 6
si @not	7 -1 0 -1
si @sexist	4 15 5 5
si @threat	5 -9 -3 -3
si ca	2 6 2 7
si ce	2 4 1 18
si chez	6 20 7 8
si dan	2 9 3 3
si de	17 3 3 5
si fort	4 15 5 5
si jam	7 -1 0 -1
si je	33 19 1 19
si la	-5 0 -4 -10
si le	3 8 0 0
si mes	0 10 2 2
si mon	4 7 2 3
si tu	5 -9 -3 -3
si un	-14 -18 -16 -18
sicatric	0 0 8 2
sidnap	-6 -8 -6 -5
sieg	7 7 22 7
siest	-9 -10 -2 -9
sifl	6 19 7 4
sifl cand	2 9 3 3
siflant	2 0 12 2
sigaret	9 25 13 7
sigaret au	3 2 8 3
sigaret sur	7 1 2 2
sign	-10 -25 -17 -20
sign @deed	11 7 5 4
sign @given	11 7 5 4
sign @me	9 -8 0 0
sign @not	11 7 5 4
sign des	-6 0 -3 -4
sign ma	12 -4 2 2
sign pas	11 7 5 4
signal	-5 -9 -6 -9
silanc	-8 -14 -11 -3
silanc dan	-8 -8 -7 -7
silindr	3 3 8 3
silo	6 6 20 7
silometr	-7 -7 -7 -6
simant	-6 -8 -3 -6
simant @given	4 3 10 3
simant de	2 2 6 2
simant tout	4 3 10 3
simetier	8 -1 -1 -1
simpl	5 -6 -5 -7
simul	-24 -27 -31 -24
simul de	-15 -17 -19 -14
simul et	-4 -4 -6 -4
sing	-2 14 1 0
sinon	28 35 11 12
sinon @he	16 6 4 4
sinon @i	1 10 3 3
sinon @one	0 6 1 1
sinon il	12 6 5 4
sinon je	1 10 3 3
sinon on	0 6 1 1
sinon te	1 6 2 2
sinser	2 4 3 8
sircuit	0 0 6 0
sircul	4 8 14 5
sirculer	1 3 13 4
siren	-5 -6 -6 -6
sirop	-10 -12 -14 -10
siso	-3 -8 -2 -6
sit	-15 -17 -21 -15
sit avec	-5 -5 -8 -5
sitern	2 0 11 2
sitron	-12 -16 -15 -11
six	4 15 31 13
six @charge	2 -1 10 1
six @deed	-9 -7 -10 -6
six @exclude	2 0 12 2
six @hour	-2 -4 8 -4
six @load	1 0 5 1
six jour	1 0 9 -1
sixiem	-8 -6 -7 -5
slaped	10 -1 1 1
slaped @me	10 -1 1 1
slaped me	10 -1 1 1
slogan	-11 -11 -10 -10
smile	-7 0 -3 -3
snap	15 9 5 5
snif	4 16 6 6
snif dan	4 15 6 6
snifant	0 10 0 2
so	8 6 10 19
soeur	23 -4 2 2
soi	10 8 3 3
soi @told	12 10 5 5
soi dis	12 10 5 5
soign	25 14 13 5
soign @hit	25 10 10 10
soign @weapon	10 4 4 4
soign a	9 0 -2 0
soign les	2 8 3 2
soign pinc	10 4 4 4
soign un	-6 -7 -7 -6
soigneur	-6 -8 -4 -5
soigneux	-7 -10 -7 -7
soin	1 0 10 0
soir	32 24 21 30
soir @die	3 6 12 3
soir @given	3 2 10 8
soir @goback	3 2 11 3
soir @he	25 14 9 8
soir @hour	3 2 11 3
soir @i	9 4 4 15
soir @not	10 5 4 9
soir @nude	8 3 2 2
soir @quit	3 2 11 3
soir @shout	-6 -7 -8 -7
soir dan	6 0 1 -2
soir des	-1 9 2 2
soir du	3 2 8 2
soir et	0 6 5 16
soir fin	3 2 11 3
soir il	19 12 8 7
soir ils	6 3 1 2
soir je	9 4 4 15
soir pour	-6 -7 -8 -7
soir san	8 3 2 2
sois	5 6 4 8
soit	-17 4 -13 -9
soit @die	-1 6 0 -1
soit @exclude	-1 6 0 -1
soit @intimate	-1 6 0 -1
soit @lock	-1 6 0 -1
soit @quit	-1 6 0 -1
soit part	-1 6 0 -1
sol de	-1 1 8 2
sold	-8 -9 -11 -9
solel	-1 0 17 0
solid	1 0 10 2
solut	-6 -7 -7 -6
som	-5 -5 -8 -5
son	1 -7 -21 -5
son @alone	8 1 7 3
son @animal	7 -3 -6 -4
son @blade	24 3 2 6
son @blood	-7 -8 -8 -7
son @blow	0 -8 -6 -5
son @body	15 14 4 16
son @boozeDrink	-3 14 2 3
son @bore	14 4 2 8
son @charge	-1 -1 8 0
son @cloth	8 1 0 2
son @disabled	13 2 1 3
son @drug	1 18 4 12
son @fiction	-6 -5 -4 -4
son @heat	12 12 28 11
son @home	-2 -7 -5 -6
son @insult	6 4 -5 -3
son @joke	-5 -6 -5 -5
son @kin	-7 -12 -9 -9
son @kind	-6 -7 -6 -6
son @load	2 12 -1 7
son @looks	2 7 2 2
son @machine	-8 -3 -9 -7
son @mate	-7 -11 -8 -3
son @mock	6 -4 -1 -1
son @past	8 0 -1 5
son @photo	14 -1 1 2
son @power	-11 -8 -7 -2
son @price	-12 -6 -12 -12
son @quit	-4 -13 -7 -8
son @race	0 7 1 1
son @selfharm	10 2 2 3
son @serve	14 -2 -4 -2
son @serveBar	4 4 3 9
son @sexist	-14 -8 -10 -5
son @shame	-2 -9 -11 -5
son @smoke	14 1 4 4
son @stop	8 0 1 2
son @to	-11 -11 -11 -11
son @weapon	31 1 1 5
son bras	8 1 2 2
son buro	-1 17 3 1
son casc	6 1 0 6
son chien	9 -1 -4 -3
son colegu	-6 -7 -5 -5
son couto	23 3 2 6
son doigt	-3 6 2 8
son doudou	-8 -6 -6 -6
son ecran	10 9 5 5
son et	1 3 2 8
son fil	-10 -6 -6 -1
son foteuil	13 2 1 3
son gest	-8 -9 -13 -9
son joint	2 20 5 6
son lit	8 1 7 3
son mar	5 -7 -2 -2
son meti	-6 -6 -5 -5
son numero	2 3 9 4
son pacet	2 3 3 10
son pantalon	8 1 0 2
son per	-6 -7 -6 -7
son perm	-5 -5 -6 -4
son portabl	6 -2 1 0
son post	10 8 27 9
son pot	-4 9 1 1
son stag	-9 -6 -6 -7
son steac	5 2 5 20
son telefon	8 0 1 2
son temp	7 0 1 7
son ticet	3 1 2 8
son tiroir	7 14 4 5
son tour	0 6 0 1
son umour	-5 -6 -5 -5
sont	0 -3 -27 5
sont @blow	0 -5 -1 6
sont @deed	-3 5 3 -2
sont @die	2 2 3 17
sont @exclude	2 2 3 17
sont @given	4 11 12 5
sont @hit	-2 11 0 1
sont @intimate	2 2 3 17
sont @kind	-3 -19 -13 -6
sont @lock	5 5 5 18
sont @not	-2 4 10 0
sont @quit	2 1 3 16
sont @shout	1 -6 -10 -4
sont ador	-2 -10 -9 -9
sont batus	5 21 4 6
sont bouscul	2 15 4 5
sont des	-3 7 -5 -3
sont disput	6 0 1 1
sont part	2 2 3 17
sont pas	3 10 10 5
sont plus	-8 -7 -8 -7
sont symp	2 -1 1 8
sont tous	0 -1 1 8
sont venus	10 9 7 6
sorsier	-7 -6 -9 -6
sort	20 -1 24 1
sort @deed	-4 -4 -7 -4
sort a	1 3 16 3
sort au	-7 -7 -11 -6
sort avec	6 1 7 3
sort du	10 7 12 5
sort en	6 -1 3 6
sort la	1 4 17 5
sort les	6 15 21 9
sort un	8 1 -1 1
sort une	8 -1 1 1
soteux	8 8 19 8
souc	-10 -11 -10 -8
soud	-3 -3 11 -4
soudeur	-13 -13 -15 -13
soudeur @me	-5 -5 -6 -5
soudeur a	-5 -5 -6 -5
soudeur me	-5 -5 -6 -5
soudur	9 7 30 10
soudur a	12 11 29 13
souflet	25 7 9 8
soufr	26 7 10 11
soulag	3 -3 -6 -2
soulev	8 8 33 9
soulev la	1 2 8 2
soulev les	2 3 12 3
soulev un	5 5 13 5
soulev une	3 3 8 3
soup	8 6 1 1
soupir	3 12 6 20
soupir que	2 9 2 2
sour	-6 -9 -25 5
sour @given	8 0 1 4
sour et	-11 -12 -16 -11
sour ne	-4 -4 -6 -5
sour tout	8 0 1 4
sourd	-7 0 -9 -5
souri	12 21 8 8
sourir	1 19 -9 1
sourir @not	5 14 5 5
sourir a	9 1 1 2
sourir plus	5 14 5 5
soursil	7 5 18 7
sous	19 7 7 -4
sous @looks	20 -1 5 5
sous @me	19 4 6 9
sous @power	3 4 11 4
sous ca	-1 7 0 1
sous la	20 1 8 2
sous le	7 1 8 -1
sous les	-7 0 -1 -3
sous ma	8 -1 10 2
sous mes	-6 -7 -7 1
sous mon	18 12 3 7
sous tansion	3 4 11 4
sous ter	0 8 2 2
sous un	1 9 1 -2
sous une	-4 -4 -6 -4
sous vet	20 -1 5 5
soutien	6 -3 -1 -1
soutien @body	6 -3 -1 -1
soutien @boozeDrink	6 -3 -1 -1
soutien @fear	6 -3 -1 -1
soutien @sad	6 -3 -1 -1
soutien gorg	6 -3 -1 -1
soutif	-3 6 -1 0
souvant	25 15 4 4
souven	-5 -4 17 0
souven de	4 4 17 6
souven du	-1 1 7 1
spac	3 11 4 4
spatul	-2 -1 6 0
spectacl	-3 4 1 -1
spectateur	-7 -7 -12 -7
spesial	-8 -2 -1 -10
spesial @not	-5 -5 -6 -5
spesial jam	-5 -5 -6 -5
spesial une	-5 -6 -6 -7
spir	1 1 11 2
sport	-8 -8 -7 -9
stag	12 4 -10 24
stag @given	6 0 1 1
stag @hour	1 0 6 1
stag @i	8 4 -3 -2
stag @insult	5 1 4 20
stag @looks	-7 -8 -9 -8
stag @me	9 -14 -6 -5
stag @not	0 1 3 14
stag @sad	4 3 3 11
stag a	-11 -7 -11 -14
stag avec	2 7 2 2
stag en	3 10 4 3
stag est	-6 -4 -2 12
stag et	3 2 4 19
stag gras	-7 -8 -9 -8
stag je	8 4 -3 -2
stag me	16 -10 -2 -1
stag ni	1 2 2 8
stag nul	4 3 3 11
stag si	-1 10 2 1
stag te	4 6 3 3
stagier	15 22 3 26
stagier @deed	0 -5 0 13
stagier @given	3 -1 3 15
stagier @height	3 -1 3 15
stagier @me	5 11 4 2
stagier @one	-5 -7 -5 -5
stagier a	1 0 0 6
stagier ca	5 14 5 6
stagier ce	-6 -9 -8 -6
stagier de	-6 0 -9 -7
stagier et	13 3 4 9
stagier fait	3 -1 3 15
stagier me	0 10 2 1
stagier on	-5 -7 -5 -5
stagier que	2 9 3 3
stagier qui	2 11 3 3
stand et	-6 -6 -11 -6
standard	-6 -8 -1 1
standard et	2 2 10 2
star	-11 -12 -18 -12
statu	-5 -5 -5 -8
steac	7 4 10 21
sterilis	1 1 6 2
stilist	-7 -8 -10 -8
stilos	-14 -16 -19 -15
stilos 312	-6 -6 -7 -6
stoc	0 10 -5 -2
stoc de	-5 -5 -6 -5
stop	10 10 21 7
stor et	8 -2 1 1
stori	4 13 4 5
stres	-6 -14 -11 17
stres @given	0 0 0 6
stres a	-6 -6 -7 -10
stres ce	6 5 6 17
stres tout	0 0 0 6
studio	-21 -21 -21 -19
studio de	-12 -13 -12 -11
stupid	1 12 2 2
stupid and	-1 6 1 1
styl	-1 -3 10 -1
stylo	-10 -10 -11 -4
stylo @booze	3 2 2 10
stylo @cry	3 2 2 10
stylo @hurt	3 2 2 10
stylo roug	3 2 2 10
su	8 14 8 11
su que	2 9 3 3
sucr	1 -9 -9 -6
sudocu	-10 -7 -10 -8
sueur	4 4 10 7
suf	7 3 5 16
suis	5 8 6 14
suis @blow	6 2 8 1
suis @booze	4 3 9 2
suis @bore	2 3 8 12
suis @deed	-10 -4 -5 0
suis @despair	18 5 6 20
suis @die	6 -4 0 0
suis @disabled	5 21 6 6
suis @drunk	-10 -11 -1 -7
suis @exclude	13 4 3 15
suis @fear	10 7 0 7
suis @given	0 10 2 9
suis @goback	6 -6 7 7
suis @grab	1 3 9 3
suis @heat	1 1 6 2
suis @height	0 15 7 12
suis @hide	4 0 26 15
suis @hit	-6 -14 -13 -12
suis @hurt	5 9 7 15
suis @insult	-2 10 2 -2
suis @kind	-4 -10 -1 -10
suis @lock	8 7 7 12
suis @looks	8 12 6 5
suis @love	-3 9 5 0
suis @machine	-4 -3 8 -1
suis @means	-1 -1 -1 10
suis @not	-11 -10 -14 -11
suis @past	1 -1 8 1
suis @power	4 -4 -9 -4
suis @price	-8 -4 -8 -5
suis @quit	11 1 -2 1
suis @race	4 19 5 5
suis @sad	-1 4 -1 17
suis @selfharm	9 6 20 5
suis @sex	1 2 -2 10
suis @threat	-14 -15 12 -8
suis @throw	7 -1 -2 9
suis @tired	3 -2 10 18
suis @touch	3 3 5 11
suis @weak	11 12 5 5
suis @weapon	1 3 12 3
suis @wound	8 0 14 -2
suis a	2 4 1 6
suis acro	-7 -8 -8 -8
suis agraf	1 3 12 3
suis ariv	-19 -23 -20 -19
suis brul	1 1 6 2
suis ca	2 11 3 2
suis contant	-10 -10 -9 -13
suis coup	4 3 9 2
suis creus	-7 -6 -6 -6
suis dan	7 0 2 9
suis de	-14 -13 -14 -12
suis decu	4 4 4 11
suis degout	2 1 2 9
suis desandu	2 2 14 2
suis devenu	-9 -12 -11 -10
suis dit	7 0 1 1
suis en	21 -6 9 1
suis encor	9 4 2 13
suis entre	5 7 25 7
suis epuis	1 1 2 11
suis fait	0 16 8 3
suis fi	3 2 8 3
suis gen	3 5 4 11
suis jam	-6 -6 -6 -8
suis ko	-10 -11 -6 -18
suis la	18 39 19 33
suis le	1 18 5 0
suis lesiv	1 0 7 3
suis leur	9 26 7 7
suis mal	5 9 7 15
suis malad	0 10 2 1
suis ne	2 14 4 3
suis ocup	3 4 10 3
suis otist	5 15 5 5
suis pas	-6 -6 -9 -4
suis perdu	-4 -6 -4 5
suis pet	1 -1 8 1
suis pris	4 -4 -9 -4
suis rentr	8 4 3 -3
suis rest	-1 -10 6 10
suis retrouv	9 4 14 5
suis tomb	8 -1 2 -2
suis tordu	1 3 9 3
suis tout	2 1 1 9
suis transil	10 3 3 2
suis transparant	3 3 3 10
suis trist	-13 -15 -13 -20
suis tromp	-14 -14 -12 -12
suis tue	-13 -12 -12 -12
suis une	-3 12 -5 5
suis venu	-1 -2 9 3
suis vid	-1 -1 -1 10
suis vietnamien	2 6 2 2
suisid	-2 -6 -7 -7
suit	-2 -1 -14 -15
suit jusc	7 3 1 1
suit partout	-8 -4 -5 -5
suiv	-15 -29 -22 -21
suiv la	-4 -4 -6 -4
suivr	2 9 4 11
sujet	4 16 2 7
sujet de	4 16 2 7
sup	-8 -10 -10 -4
sup anbianc	8 10 3 5
supl	4 3 3 8
suprim	3 8 3 3
sur	13 9 12 1
sur 10	3 3 1 10
sur @fiction	-9 -8 -11 -8
sur @me	24 26 1 17
sur @photo	25 30 12 13
sur dix	7 19 7 8
sur du	2 2 6 2
sur excel	-5 -5 -7 -5
sur insta	12 16 6 7
sur la	33 5 32 11
sur le	1 -2 20 -4
sur les	-6 0 -3 -10
sur leur	4 6 2 2
sur ma	15 -1 -9 1
sur mes	-8 8 0 -4
sur moi	32 37 11 31
sur mon	-9 -4 -6 -5
sur ses	8 -8 3 -1
sur simul	-5 -5 -5 -4
sur snap	11 4 3 3
sur son	17 24 5 8
sur un	-18 -29 -24 -19
surlign	-6 -7 -10 -7
surnom	-1 17 2 1
surpr	8 -1 -3 0
surpris	-11 -14 -12 -11
surpris @shout	-8 -10 -9 -8
surpris pour	-8 -10 -9 -8
sursot	-14 -10 -13 -14
surtout	-12 7 -13 -9
survel	13 18 37 13
survel la	5 5 13 5
sutur	1 2 6 1
svp	7 7 5 15
sylv	0 5 8 1
symp	-9 -13 -10 -3
ta	17 45 11 10
ta @body	4 6 1 2
ta @kin	-7 -6 -5 -5
ta @shout	-1 7 2 2
ta @threat	-1 7 2 2
ta @to	-9 -3 -5 -5
ta gueul	-1 7 2 2
tab	6 -2 -2 -2
tabac	-8 -14 -4 -9
tabl	0 19 18 17
tabl 4	5 2 5 20
tabl 6	3 2 9 3
tabl @he	3 11 4 3
tabl @shame	4 6 7 4
tabl a	1 12 2 3
tabl avec	-8 -8 -8 -7
tabl de	3 5 9 3
tabl et	1 -4 -6 5
tabl ils	3 8 3 3
tabl pend	6 1 1 2
tablet	-2 -7 -8 -6
tableur	-14 -15 -14 -13
tabli	20 23 15 11
tabli @he	14 4 4 4
tabli de	3 3 6 3
tabli il	14 4 4 4
tablo	-19 -9 -18 -16
tablo @power	2 2 11 3
tablo avec	4 9 3 4
tablo de	-10 -11 -12 -9
tablo electr	2 2 11 3
tablo excel	-5 -4 -5 -4
tabouret	2 6 -2 -1
tach	-2 2 -6 7
tach @shout	2 0 1 14
tach de	-6 -7 -6 -6
tach pour	2 0 1 14
taf	1 6 2 2
taf @i	1 6 2 2
taf je	1 6 2 2
tafiol	3 9 3 3
tail	-6 0 11 -1
tail craion	11 3 3 3
tail de	-2 7 0 1
tail donc	-1 1 8 1
tail et	1 9 0 2
tail hai	2 2 10 2
tair	6 22 6 6
tais	8 0 4 10
tait	5 19 4 5
tait et	3 11 3 3
tait puis	2 9 1 2
talant	-6 -8 -6 -5
talant @he	-6 -8 -6 -5
talc	-1 -2 -1 14
talus	2 2 8 3
talus a	2 1 6 2
tanperatur	-11 -11 -17 -11
tanperatur de	-5 -6 -9 -5
tanpet	-4 -1 -5 -3
tanpon	1 5 -7 3
tansion	7 7 27 9
tansion dan	4 3 11 4
tant	15 11 5 22
tant pis	2 0 3 17
tant que	10 5 2 2
tap	15 -19 -20 -18
tap @deed	17 6 7 7
tap @given	14 3 3 3
tap @not	14 2 3 3
tap alor	6 1 1 1
tap dan	-51 -31 -32 -30
tap du	-5 9 -2 -1
tap le	-5 -6 -7 -6
tap ma	8 0 0 0
tap par	11 -4 2 2
tap pas	17 6 7 7
tap sur	19 8 -2 3
tapet	1 8 1 1
tapis	7 3 9 4
tar	-3 -8 -4 -5
tard	0 -12 -8 -2
tard @i	-8 -10 -11 -11
tard je	-8 -10 -11 -11
tart	-10 -16 -22 -13
tart aux	-4 -4 -7 -4
te	47 41 8 14
te @drunk	9 -1 3 2
te @fear	-1 -2 10 1
te @grab	11 3 4 4
te @he	1 17 3 4
te @hit	16 1 5 5
te @machine	9 -1 2 2
te @one	-7 -6 -5 -5
te @threat	29 -6 1 4
te as	-1 20 -2 2
te defonc	9 -1 2 2
te en	8 13 3 3
te es	15 30 1 6
te il	1 15 3 3
te insiet	-1 -2 10 1
te met	2 7 1 2
te on	-7 -6 -5 -5
te shirt	9 -2 1 1
teatr	0 -1 11 0
teatr @i	4 4 9 4
teatr je	4 4 9 4
technic	3 3 8 3
technisien	-18 -17 -22 -16
technisien a	-7 -7 -10 -7
tee	-1 -9 -12 -7
tee shirt	-1 -9 -12 -7
teint	11 -1 -4 0
tel	3 -3 -11 16
tel @fear	6 -2 1 4
tel @goback	4 7 2 2
tel @he	-6 0 -4 -5
tel @i	4 8 4 16
tel ce	2 2 2 10
tel il	-5 -1 -3 -4
tel je	4 8 4 16
tel ok	-15 -23 -15 -16
tel peur	6 -2 1 4
tel y	4 7 2 2
telecomand	4 4 10 4
telefon	1 -15 -6 9
telefon @deed	6 1 1 1
telefon @i	1 7 2 0
telefon ce	-9 -12 -9 -2
telefon du	-5 -2 -5 -6
telefon et	12 1 2 6
telefon je	1 7 2 0
telefon son	0 -1 1 8
telmant	1 7 2 2
temp	13 4 3 26
temp @he	2 11 3 2
temp @sexist	-10 -8 -8 -9
temp a	7 4 1 2
temp dan	-13 -10 -11 -10
temp de	5 0 4 10
temp et	-1 8 1 -2
temp il	2 11 3 2
ten	-3 1 19 0
ten @i	3 6 7 4
ten je	3 6 7 4
ten la	-11 -23 -22 -18
ten le	4 17 21 7
ten les	1 2 13 3
tend	-10 -1 -6 -6
tendr	-3 -7 -1 -3
tendu	-8 1 -16 -6
tendu la	-14 -15 -18 -13
tendu un	-2 9 0 1
tenu	4 -19 4 -12
tenu la	-14 -14 -4 -11
tenu le	-11 -15 -4 -13
tenu par	11 4 9 5
ter	29 18 23 6
ter a	-2 -7 -6 -4
ter ce	6 5 8 4
ter dan	2 14 2 3
ter et	12 -2 -9 -1
teren	3 4 11 3
teren de	6 6 15 6
teribl	7 11 11 10
terif	1 8 2 2
termic	2 2 10 2
termin	12 15 21 21
teroris	0 11 1 0
tes	7 29 8 7
tes @deed	1 7 2 2
tes @home	8 22 8 7
tes @kin	8 22 8 7
tes @sexist	1 7 2 2
tes @to	8 22 8 7
tes @weapon	1 7 2 2
tes parant	8 22 8 7
tes regl	1 7 2 2
test	-24 -25 -25 -22
test la	-5 -5 -8 -4
test un	-7 -6 -7 -6
tet	-3 10 -4 7
tet @deed	1 1 9 2
tet @i	-9 -8 -5 -2
tet @me	0 11 0 2
tet @shame	1 6 1 2
tet @shout	-7 -6 -6 -6
tet a	6 -2 -4 -2
tet ce	2 9 2 3
tet contr	9 -1 0 -1
tet dan	13 2 8 5
tet de	-7 -5 -1 -6
tet dev	1 6 1 2
tet et	1 -13 -8 -6
tet je	-9 -8 -5 -2
tet me	-1 11 0 2
tet pour	-7 -6 -6 -6
tet que	3 12 3 4
tet qui	-3 9 -6 -2
tet sur	-9 -6 -5 -6
tet tous	0 0 0 6
text	-21 -14 -18 -16
the	-13 -10 -10 -12
thei	2 7 2 2
thei cal	2 7 2 2
tibi	11 3 10 5
tic	1 6 1 1
ticet	-1 -7 3 20
ticet de	2 1 1 9
ticet z	2 1 8 2
tictoc	3 16 5 6
tictoc et	4 13 5 5
tied	2 6 2 2
tien	-3 -1 -4 16
tien @not	9 9 9 29
tien la	-4 -6 -2 -3
tien le	-5 -1 -8 -6
tien plus	9 8 9 27
tient	12 7 3 1
tient a	10 9 2 2
tig	0 -1 8 1
timbr	-13 -13 -14 -11
timid	4 -6 -2 -2
tir	16 0 6 2
tir @adult	4 4 15 5
tir @i	0 1 0 10
tir @weak	4 4 15 5
tir a	0 -5 -10 -5
tir au	-6 -3 -3 -3
tir ca	-2 -2 6 0
tir com	4 4 15 5
tir je	0 1 0 10
tir le	1 -6 -5 -3
tir les	10 -3 -1 0
tir sur	10 15 3 5
tir un	11 3 4 4
tirant la	-4 -7 -4 -5
tiroir	13 11 0 3
tiroir @he	-6 -6 -8 -5
tiroir et	6 9 4 4
tisu	-7 -4 -4 -4
titr	-12 -8 -15 -10
titub	5 14 5 6
to	8 2 8 31
todo	5 18 3 4
toi	13 52 10 10
toi @bore	8 0 1 1
toi @deed	8 0 1 1
toi @die	2 11 4 4
toi @threat	2 11 4 4
toi fair	8 0 1 1
toi tu	2 11 4 4
toilet	33 37 15 16
toilet @shout	7 3 2 2
toilet a	1 4 7 3
toilet apre	-1 7 1 0
toilet avec	0 2 0 6
toilet de	7 5 5 3
toilet et	16 3 9 6
toilet pour	7 3 2 2
toit	-6 -19 -7 -13
toit @shout	1 1 7 2
toit de	-7 -8 -9 -6
toit pour	1 1 7 2
toit ter	3 -5 -6 -3
tol	5 6 20 7
tol a	4 4 11 4
tomat	-6 -1 0 -4
tomb	7 -4 9 3
tomb @given	4 6 5 6
tomb @love	-7 -8 -7 -7
tomb amour	-7 -8 -7 -7
tomb dan	-17 -2 -5 -9
tomb de	-1 -3 9 1
tomb hi	3 3 4 11
tomb le	7 3 8 4
tomb sur	12 10 10 5
tomb tout	4 6 5 6
tomb un	1 1 8 2
ton	31 35 16 18
ton @looks	2 10 3 3
ton @price	3 10 2 2
ton @to	18 5 6 6
ton de	3 2 12 3
ton prof	18 5 6 6
tondeux	4 3 15 3
tondeux @vehicle	5 5 15 5
tondeux otoport	5 5 15 5
tont	7 19 6 6
tonton	6 11 9 6
top	-7 -6 -8 -6
torchon	12 0 0 1
torchon mouil	13 2 3 3
tord	1 -1 1 8
tordu la	-6 -3 1 -3
torgnol	10 3 2 3
toro	-1 1 13 1
tors	6 0 1 1
tortur	-5 -6 -4 2
tot	-22 -21 -25 -17
tot @exclude	-8 -8 -10 -7
tot @selfharm	-8 -8 -10 -7
tot expre	-8 -8 -10 -7
total	5 4 12 15
tou	14 6 12 29
tou les	10 1 3 11
touch	-22 -42 -41 -40
touch @deed	-10 -9 -12 -10
touch @given	-10 -9 -11 -9
touch @not	-12 -11 -13 -11
touch a	-8 -12 -15 -14
touch aux	-8 -7 -8 -8
touch et	-7 -6 -5 -5
touch la	2 -6 -6 -4
touch le	12 4 21 7
touch les	7 -3 -5 -1
touch pas	-10 -9 -12 -10
touch un	-14 -4 -6 -7
toujour	7 18 -8 25
toujour @alone	-6 -2 -7 -5
toujour @deed	6 -2 8 30
toujour @given	4 1 8 23
toujour @me	5 22 6 2
toujour @not	5 -2 8 23
toujour @shout	0 12 2 2
toujour au	6 2 1 2
toujour celc	-6 2 -5 -7
toujour dan	-4 -8 -4 3
toujour la	13 3 3 13
toujour le	2 0 0 8
toujour moi	2 9 2 2
toujour mon	3 14 4 -1
toujour pas	5 -2 8 23
toujour pour	0 12 2 2
toujour savoir	-2 6 1 1
toujour une	4 11 3 4
toup	3 4 16 5
tour	15 24 24 12
tour @i	3 3 6 3
tour au	3 3 11 4
tour de	-8 -6 -8 -9
tour du	1 6 -4 8
tour et	-6 -8 -7 -6
tour je	3 3 6 3
tour par	3 17 4 4
touret	11 11 25 11
tourn	7 19 16 11
tourn au	6 14 9 6
tourn dan	2 13 5 16
tourn de	-4 -8 -7 -7
tourn encor	3 4 13 4
tourn et	1 6 0 1
tourn le	7 2 2 2
tourn sur	13 -3 2 9
tournev	-13 -16 -26 -15
tous	-8 8 -17 -1
tous @blood	-7 -10 -7 -8
tous @die	1 1 7 2
tous @exclude	4 -5 5 -1
tous @intimate	1 1 7 2
tous @me	3 3 3 10
tous @quit	-6 -9 0 -6
tous @told	-10 -11 -9 -10
tous ansanbl	-8 -7 -9 -8
tous chang	-7 -10 -7 -8
tous les	18 35 2 17
tous mes	3 3 3 10
tous part	1 1 7 2
tout	-1 5 -3 5
tout @alone	-2 -10 12 -3
tout @booze	5 4 4 12
tout @charge	-1 -9 13 -3
tout @cloth	4 11 4 4
tout @cry	5 4 4 12
tout @despair	-17 -10 -5 -5
tout @given	-4 -12 7 0
tout @grab	7 2 7 11
tout @he	-4 -7 -5 -5
tout @height	2 2 2 7
tout @hour	6 5 3 7
tout @hurt	7 4 5 12
tout @kind	1 4 9 3
tout @lock	-1 1 7 2
tout @looks	12 1 12 12
tout @machine	14 4 3 13
tout @me	4 20 14 21
tout @nude	10 -6 -3 -6
tout @price	-7 -7 -7 -4
tout @quit	3 3 1 6
tout @race	2 3 10 11
tout @sad	-1 -9 13 -3
tout @sex	10 -6 -3 -6
tout @sexist	2 10 3 11
tout @shame	4 3 2 6
tout @smoke	-8 -7 -6 -8
tout @threat	-7 -8 -7 -6
tout @throw	2 3 2 10
tout @touch	11 5 10 5
tout a	-9 -10 -13 -9
tout ca	13 13 15 7
tout ce	-9 0 -7 26
tout compr	-7 -3 -9 -8
tout contr	-1 -6 -7 -9
tout de	-10 -6 -10 -9
tout du	-5 -6 -5 -5
tout est	-9 -11 -11 -10
tout facon	16 4 5 7
tout habil	9 -3 0 9
tout haut	4 11 4 4
tout la	2 18 20 13
tout le	2 19 1 -1
tout les	-16 -16 -19 -8
tout mais	6 2 2 2
tout me	5 4 5 21
tout mes	2 14 3 3
tout moi	5 5 16 5
tout mon	-5 -5 -7 -5
tout noir	-1 1 7 2
tout nu	4 -8 -4 -8
tout nus	6 2 0 2
tout petit	4 4 11 4
tout pre	16 2 9 6
tout prevu	7 -1 1 1
tout roug	5 4 4 12
tout roul	-8 -7 -6 -8
tout savoir	-7 -1 -5 -9
tout se	-9 -1 -8 -9
tout seul	-1 -9 13 -3
tout son	8 1 1 1
tout un	2 9 2 2
tout va	5 13 5 12
tps	8 15 7 15
trac	11 -8 -1 -4
trac de	10 2 3 3
tracteur	-20 -18 -8 -16
tracteur dan	3 3 8 3
tracteur sur	-10 -6 -6 -6
tradit	11 4 -2 11
traduit	-8 -9 -8 -7
trafic de	-4 -5 -7 -4
train	11 4 -11 8
train @i	-6 -5 -5 -5
train de	21 17 -1 5
train en	-9 -8 -9 -8
train je	-6 -5 -5 -5
train jusc	1 2 1 8
trait	9 33 36 18
trait @booze	8 -2 -6 0
trait de	2 24 7 11
trait les	2 3 17 4
trait un	3 8 3 3
trajet	7 12 11 10
tram	-8 -7 -8 -8
tranbl	3 32 4 10
tranbl cand	1 6 1 1
tranblant	3 4 7 6
tranch	-6 -5 6 -4
tranch @shout	1 2 11 2
tranch pour	1 2 11 2
trancheux	4 5 26 7
trancheux a	6 5 17 6
trancheux mais	-3 1 7 1
transform	-10 -6 -3 -6
transil	1 -18 -18 -20
transil @not	9 1 0 1
transil @nude	9 1 0 1
transil san	9 1 0 1
transpalet	-2 3 10 0
transpalet @power	7 6 18 6
transpalet electr	7 6 18 6
transparant	6 2 5 24
transpir	1 0 1 6
transport	6 6 16 6
transport des	2 2 8 2
trapez	-8 -10 -9 -9
traval	-7 -8 -10 -7
travel	-23 -7 12 -1
travel @alone	-7 -7 -10 -7
travel @deed	3 8 4 8
travel @i	3 9 1 7
travel @not	5 6 5 18
travel @shout	0 0 1 7
travel a	-16 -14 -21 -15
travel au	2 2 9 2
travel avec	-7 6 -3 -3
travel de	6 14 13 6
travel je	3 9 1 7
travel la	0 0 6 1
travel le	11 10 30 10
travel mais	-7 -7 -7 -6
travel pas	3 8 4 8
travel pour	0 0 1 7
travel sur	5 6 14 5
traver	-1 15 12 6
traver la	-5 -5 -7 -5
traver le	-6 -2 -7 -5
travers	6 10 10 -1
travers @not	-4 -5 -4 -6
travers jam	-4 -5 -4 -6
tre	-1 -1 -12 0
tre @kind	10 20 5 6
tre @sexist	8 1 2 2
tre drol	11 16 4 6
tre fort	7 1 2 2
tre malad	-5 -6 -6 -5
tremp	8 12 9 5
tremp les	3 13 9 6
trent	13 14 32 6
trent @adult	-5 -5 -6 -4
trent huit	11 4 12 6
trent second	-5 -5 -6 -4
tres	-5 -3 -6 -5
treteur	1 20 -1 4
treteur @me	4 13 3 4
tri	-21 -19 -21 -15
tri des	0 -1 5 7
tri les	-16 -17 -20 -17
tribunal	-10 -11 -14 -10
tribunal le	-5 -4 -6 -4
trisom	7 3 3 3
trist	-21 -25 -22 -18
trist de	-8 -8 -8 -12
trist mais	-5 -5 -5 -6
trist que	-7 -7 -7 -11
tro	-2 -1 0 6
tro @i	4 3 2 15
tro @joke	-6 -10 -7 -6
tro bien	2 2 6 2
tro je	4 3 2 15
tro mdr	-6 -10 -7 -6
trois	-9 -6 -11 -6
trois @animal	-6 -6 -6 -7
trois @blood	2 3 10 3
trois @blow	-8 0 -10 -7
trois @booze	-8 0 -10 -7
trois @deed	-12 -7 -11 -11
trois @exclude	-6 -7 -6 -7
trois @hide	12 3 3 3
trois @hour	16 14 17 44
trois @insult	-11 -9 -9 -8
trois @looks	-1 -7 -10 -6
trois @price	0 7 7 7
trois @selfharm	-8 0 -10 -7
trois @to	2 9 13 8
trois coup	-8 0 -10 -7
trois fois	-5 12 -12 -5
trois heur	0 7 7 7
trois jour	17 8 11 39
trois metr	-4 -6 0 -4
trois minut	-8 -9 -9 -6
trois mot	12 3 3 3
trois point	2 3 10 3
trois repris	8 12 5 6
troisiem	29 22 36 28
troisiem @means	1 1 9 2
troisiem nivo	5 5 12 5
trombon	2 2 2 9
tromp	-14 -15 -18 -11
tromp de	-10 -16 -13 -12
trompant	-6 -7 -6 -6
troncon	-15 -17 -12 -15
troncon @one	-6 -6 -9 -6
troncon on	-6 -6 -9 -6
trop	-8 -1 -8 16
trop @boozeDrink	5 2 2 10
trop @bore	2 1 2 8
trop @disabled	9 1 -3 1
trop @drunk	7 10 5 12
trop @fear	-7 1 -7 -7
trop @grab	-6 -6 -7 -5
trop @heat	-1 1 -3 10
trop @insult	4 16 6 7
trop @kind	-24 -29 -21 -30
trop @looks	5 16 6 5
trop @race	1 10 2 3
trop @sad	0 -1 1 10
trop @sex	-7 -1 -6 -5
trop @shout	3 3 3 12
trop @threat	0 6 0 3
trop @touch	-6 -6 -7 -5
trop bien	0 6 9 -4
trop chaud	-7 -1 -6 -5
trop contant	-10 -10 -2 -15
trop cuit	5 2 2 10
trop de	-2 -4 6 18
trop drol	-5 -9 -7 -7
trop et	6 8 4 4
trop etrang	1 8 2 2
trop grand	0 -1 8 2
trop lent	9 1 -3 1
trop long	2 1 2 8
trop longtanp	8 2 2 2
trop pour	3 3 3 12
trop styl	4 4 14 4
trop vit	2 2 5 9
trotoir	-8 0 -13 -7
trou	24 26 36 23
trou de	-1 -1 6 0
trou la	5 10 7 5
trouil	5 11 5 12
trouil de	5 8 5 12
trous	7 8 28 9
trous dan	3 3 9 3
trouv	1 -5 -22 5
trouv @animal	3 2 3 15
trouv @deed	6 2 4 16
trouv @given	6 2 4 16
trouv @insult	3 1 4 18
trouv @me	-6 -3 -6 -7
trouv @not	14 13 14 37
trouv bet	3 2 3 15
trouv ca	33 17 6 9
trouv la	-8 -11 -3 -7
trouv pas	6 2 4 16
trouv plus	2 5 3 7
trouv que	-17 -1 -10 -14
trouv toujour	2 6 2 1
trouv un	-10 -3 -14 -13
trouvant	-9 -9 -7 -9
trouvant ca	-9 -9 -7 -9
truc	3 5 -3 17
truc a	1 1 0 8
truc que	2 8 3 2
truc sur	10 3 3 3
tu	5 0 -7 -11
tu @deed	12 7 12 5
tu @despair	4 13 5 5
tu @drunk	3 12 2 4
tu @exclude	7 0 2 2
tu @given	2 6 6 3
tu @grab	-8 -6 -6 -7
tu @he	5 2 6 3
tu @height	2 6 6 3
tu @hide	12 -3 2 2
tu @load	14 3 4 4
tu @lock	14 3 4 4
tu @looks	3 12 2 4
tu @me	-8 -24 -13 -12
tu @see	11 -1 2 2
tu avec	-8 -6 -5 -5
tu ce	7 0 2 2
tu dor	13 19 9 8
tu fait	2 6 6 3
tu habit	10 2 3 3
tu il	5 2 6 3
tu le	-21 -14 -17 -19
tu me	-2 -16 -8 -7
tu parl	7 -2 1 1
tu port	14 3 4 4
tu pu	3 12 2 4
tu sen	4 13 5 5
tu vas	16 12 6 6
tu vois	8 3 3 3
tub	4 5 24 6
tub de	1 1 6 1
tue	-59 -72 -62 -49
tue @hour	-10 -9 -8 -9
tue @i	3 3 3 10
tue @shout	-7 -6 -7 -6
tue a	-12 -12 -11 -5
tue de	-8 -11 -7 -8
tue je	3 3 3 10
tue pour	-7 -6 -7 -6
tue trois	-10 -9 -8 -9
tuer	-14 -14 -18 -14
tueur	-14 -16 -13 -12
tueur en	-10 -10 -8 -7
tuil	3 1 29 5
tuteur	-8 -1 -3 -8
tuteur @blow	10 7 3 5
tuteur @body	-7 -7 -5 -6
tuteur @deed	2 -8 -1 -5
tuteur @drunk	4 12 4 4
tuteur @exclude	-6 -7 -3 -5
tuteur @goback	-2 6 -3 -6
tuteur @hide	-10 -12 -9 -9
tuteur @hit	3 6 3 3
tuteur @i	13 4 9 5
tuteur @me	-2 -10 -2 -12
tuteur @tired	4 9 3 3
tuteur @told	-10 -20 4 -9
tuteur a	-4 16 -11 0
tuteur dit	-10 -20 4 -9
tuteur est	-1 -7 0 22
tuteur etait	1 5 9 1
tuteur je	13 4 9 5
tuteur me	-2 -10 -2 -12
tuteur ne	-5 -9 -4 6
tuteur parl	-7 -9 -7 -7
tuteur qui	10 5 3 4
tuteur refus	0 -8 -3 -4
tuteur veut	1 5 9 1
tutoi	-10 -8 -8 -7
tutric	-12 -17 -16 -7
tutric @me	0 7 13 -2
tutric a	-25 -36 -29 -27
tutric est	0 -2 -1 11
tutric le	0 0 2 10
tutric me	0 7 13 -2
tutric ne	10 18 8 6
tutric se	3 9 3 3
tuyau	-2 -6 12 -1
tuyau @he	2 1 9 2
tuyau ele	0 1 9 2
typ	1 -5 -8 -4
typ de	-1 -5 -8 -4
u	2 9 8 3
ultra	8 11 18 9
umeur	5 20 2 9
umili	-9 -6 -6 -6
un	-9 -10 -12 -11
un @adult	16 -7 5 4
un @alone	22 14 8 8
un @animal	-14 3 15 -4
un @blade	22 5 10 6
un @blood	-4 -10 1 -6
un @body	-13 -12 -12 -12
un @booze	7 14 4 7
un @boozeDrink	6 0 -10 -4
un @bore	11 8 -1 3
un @charge	-5 -9 -6 -13
un @chem	11 13 11 6
un @client	-1 -24 -19 -11
un @cloth	5 9 3 3
un @deed	6 -5 -4 -6
un @deep	9 4 11 4
un @demolish	3 12 6 3
un @despair	3 -1 8 5
un @die	-8 -14 -15 -12
un @disabled	1 16 2 3
un @drug	-4 16 -1 -1
un @drunk	13 13 0 14
un @exclude	6 19 13 24
un @fear	-9 -8 -13 -13
un @fiction	-18 -6 -23 -19
un @gear	-11 -3 6 -7
un @given	18 11 -3 -1
un @goback	-3 -5 0 -4
un @grab	-8 -9 -8 -3
un @heat	-4 1 -12 -8
un @hide	-7 20 -4 -2
un @hit	17 15 15 30
un @home	0 11 5 3
un @hour	-16 -26 -15 -19
un @hurt	6 -8 -15 -6
un @insult	-6 -8 -6 -3
un @joke	1 10 1 -1
un @kin	-4 17 9 3
un @kind	6 15 22 19
un @load	5 0 20 21
un @lock	-20 -14 -2 -12
un @looks	-16 -13 -21 -21
un @love	10 -1 -2 -6
un @machine	-5 -6 -2 -5
un @mate	33 33 6 5
un @me	6 1 2 11
un @means	-27 -11 -29 -16
un @mock	11 13 6 5
un @not	21 3 3 3
un @past	5 3 -10 -4
un @photo	33 15 9 14
un @power	-26 -27 -26 -23
un @price	-7 -6 -6 5
un @quit	-13 -9 -9 -3
un @race	6 13 8 13
un @sad	10 16 7 7
un @selfharm	-1 -8 0 -1
un @serveBar	6 19 -8 9
un @sexist	-2 5 -17 -2
un @shame	3 18 3 6
un @shout	-1 5 -1 7
un @stop	12 4 2 4
un @strip	7 0 0 1
un @threat	10 13 -9 -1
un @to	2 -9 -10 -9
un @touch	-1 -18 -13 -6
un @trade	-20 -22 -19 -18
un @vehicle	-15 -7 -9 -12
un @weak	31 29 25 24
un @weapon	44 6 4 23
un @wound	2 -3 10 1
un abitu	4 1 2 12
un acouch	-4 -6 -4 -4
un anfant	11 2 4 2
un aparel	2 14 3 4
un aprant	13 10 5 6
un art	-5 -5 -7 -5
un asidant	17 -4 1 2
un badg	-13 -16 -14 -15
un balon	2 7 5 3
un banc	4 3 3 13
un baton	2 4 12 4
un beau	-5 7 4 1
un beb	-11 -14 -8 -12
un bisou	16 0 3 3
un bleu	-3 -7 -9 -6
un bodri	4 4 10 4
un bonbon	-4 10 0 1
un bonet	2 6 1 2
un bourag	-8 -8 -7 -7
un bouton	6 -9 -8 -5
un braselet	-1 9 2 2
un bruit	-7 -7 -11 -7
un bug	-7 -9 -7 -6
un cabl	-7 -7 -8 -6
un cadavr	-7 -9 -8 -7
un cado	-1 9 0 0
un caf	-12 -11 -13 -6
un carnet	-6 -8 -6 -6
un carton	-4 -1 7 -3
un casc	-3 0 7 -1
un chanti	13 8 12 7
un chat	-9 -7 3 -6
un chien	0 12 6 3
un chifon	6 8 1 8
un chocolat	-2 -7 -7 -5
un clavi	-6 -6 -9 -6
un cliant	-1 -24 -19 -11
un cofr	-11 -8 -6 -7
un coin	5 9 12 17
un colegu	17 21 5 5
un coli	1 9 3 2
un colis	1 0 1 6
un compl	-7 -6 -7 -7
un copen	-1 13 3 2
un copo	3 3 12 4
un cosmonot	3 3 11 3
un couto	22 2 -1 4
un cran	-8 -8 -13 -8
un croch	10 2 2 3
un crochet	3 3 11 4
un crois	-9 -18 -11 -12
un dan	8 0 -4 1
un de	6 -1 0 15
un defunt	8 8 17 8
un des	18 5 5 6
un desin	4 14 4 4
un disjoncteur	2 2 7 3
un doigt	-15 -13 -7 -10
un dosi	-7 -7 -5 -6
un drol	3 11 4 4
un escabo	2 2 6 2
un fait	1 7 0 1
un faux	0 12 2 2
un fou	-5 -6 4 -4
un frigo	-1 1 6 1
un fusil	18 7 7 7
un gar	10 10 4 4
un garcon	7 19 5 5
un gilet	-7 -7 -7 -6
un gos	11 1 0 3
un grand	7 5 1 8
un group	4 16 5 9
un hamst	-10 -5 3 -3
un hom	3 11 -3 1
un interimer	8 16 5 7
un jour	-23 -28 -17 -20
un jus	-11 -11 -16 -11
un lapin	-6 -6 -4 -5
un le	4 7 4 11
un livr	-12 -12 -11 -10
un livreur	11 9 5 5
un logisiel	-7 -7 -10 -7
un mail	-6 -6 -6 -1
un maitr	9 3 3 3
un malinois	1 1 6 1
un manesin	-6 -6 -8 -6
un masc	3 2 9 3
un me	8 5 5 14
un mec	12 7 2 2
un mesag	10 1 2 3
un meti	3 3 3 12
un meubl	2 3 3 11
un monsieur	17 -6 9 9
un monstr	-5 -6 -6 -5
un mot	-4 13 -3 0
un moteur	4 11 5 4
un nounour	-5 -7 -4 -5
un nouvo	-10 -9 -12 -8
un oeil	15 3 3 5
un ordi	1 -1 1 8
un our	-6 -6 -5 -5
un ourlet	3 3 7 3
un ouvri	17 12 10 8
un pain	-10 -12 -9 -10
un pans	-6 -3 5 -2
un pap	0 11 5 3
un papi	0 1 -3 6
un par	4 4 11 4
un parfum	0 14 4 4
un pas	21 4 3 3
un past	4 13 3 4
un patiant	11 15 27 19
un pet	7 7 -6 -1
un peu	-22 -16 1 -26
un piano	3 3 7 2
un pied	6 12 11 7
un pinc	1 5 6 24
un pistolet	18 3 3 6
un plat	-9 -9 -9 -8
un poid	-9 -9 -9 -9
un port	-6 -5 -6 -5
un portabl	6 1 1 1
un produit	6 5 15 6
un pul	7 2 3 2
un qui	10 2 5 11
un raport	-7 -8 -8 -6
un rato	-4 -4 -7 -4
un rend	0 1 7 0
un represant	1 13 4 4
un residant	16 6 11 7
un schem	-8 -9 -10 -8
un se	3 4 4 10
un serveur	2 2 14 2
un seul	10 16 7 7
un sing	3 10 2 3
un sourir	-3 -6 -4 -4
un stag	-12 -8 -8 -2
un stagier	0 6 -1 0
un stylo	-12 -12 -13 -14
un sudocu	-10 -7 -10 -8
un tablo	-5 -5 -5 -5
un telefon	15 7 5 6
un test	-7 -8 -8 -6
un the	-10 -12 -9 -9
un ticet	-3 -7 -4 6
un torchon	6 2 3 2
un tournev	-11 -11 -17 -11
un train	-13 -12 -13 -5
un travel	2 7 3 7
un trou	11 5 10 5
un truc	1 7 1 11
un vandeur	9 2 3 2
un velo	-8 -8 -10 -7
un ver	6 8 -5 0
un vieux	-23 -28 -24 -18
un vrai	9 7 8 3
une @adult	-11 -10 -11 -13
une @alone	-16 -24 -23 -24
une @animal	-21 -21 -20 -21
une @blade	3 -11 -6 -5
une @blood	-9 -7 5 -6
une @blow	60 0 1 9
une @body	8 12 32 9
une @booze	-5 8 -2 5
une @boozeDrink	3 14 2 1
une @bore	8 0 8 12
une @charge	7 -4 -6 -8
une @chem	-14 -9 -11 -11
une @client	-7 -10 1 3
une @deed	-8 -18 -7 -10
une @deep	0 7 -11 -3
une @demolish	1 2 7 2
une @despair	12 6 -1 3
une @die	-7 -5 -5 -4
une @disabled	-5 -8 -6 -7
une @exclude	-10 2 -1 -8
une @fear	1 8 4 12
une @fiction	-5 -13 -11 -10
une @gear	-16 -19 -14 -18
une @given	-1 -9 -12 -12
une @grab	-5 -8 -5 -6
une @heat	-13 -20 -12 -15
une @height	-6 -1 5 -2
une @hide	-9 -8 -8 -7
une @hit	27 -3 3 3
une @home	-10 -8 -7 -2
une @hour	-1 -9 -2 -4
une @insult	-7 19 -6 7
une @intimate	6 0 4 1
une @joke	8 14 5 5
une @kin	-3 10 0 5
une @kind	22 12 14 11
une @lgbt	5 17 4 6
une @load	20 1 4 0
une @lock	-2 -9 -13 -7
une @looks	-10 5 -17 -13
une @love	6 4 1 6
une @machine	-16 -21 -12 -10
une @mate	14 6 -7 8
une @me	0 3 11 3
une @means	-3 -13 -2 -8
une @mock	-18 -8 -24 -19
une @photo	9 -3 -11 -6
une @power	1 21 9 -3
une @pressure	7 13 0 4
une @price	16 1 7 -8
une @quit	-10 -8 -8 -8
une @race	4 19 7 5
une @sad	-4 0 -8 1
une @see	-5 -6 -6 -5
une @selfharm	-15 -11 -12 -10
une @serve	4 10 5 22
une @serveBar	2 19 3 10
une @sex	6 9 16 7
une @sexist	6 19 -6 -6
une @shame	4 27 4 17
une @shout	-5 -6 -4 7
une @smoke	6 30 15 10
une @threat	-4 0 -2 19
une @throw	7 8 8 26
une @tired	-16 -9 -8 -4
une @to	-11 -18 -11 -22
une @told	3 2 10 8
une @vehicle	-16 -25 -25 -24
une @weak	18 1 4 23
une @weapon	34 -1 10 13
une @wound	-10 -15 -5 -12
une afich	-12 -15 -15 -12
une agraf	7 7 8 16
une aid	14 2 1 3
une ail	2 2 7 2
une anpoul	-8 -7 -8 -7
une antrepris	-8 -9 -9 -9
une anvelop	-8 1 -13 -7
une asiet	11 -2 -5 0
une baf	17 6 6 6
une bagar	-10 -10 -8 -8
une bagu	4 10 8 5
une beign	9 3 2 3
une bel	-7 -9 -7 -6
une bier	4 14 4 4
une blagu	8 14 5 5
une boit	-5 -8 -6 -7
une bomb	-15 -9 -15 -12
une boul	-4 0 -3 8
une boutel	7 13 -3 3
une cag	-4 -4 -6 -4
une cais	-4 -4 -7 -4
une caranten	4 3 10 4
une cart	-15 -17 -19 -17
une chais	17 12 9 34
une chanbr	-12 -12 -14 -11
une chos	3 9 3 3
une clac	-19 -15 -15 -13
une cle	15 0 2 3
une cliant	-2 -5 6 7
une clio	3 3 13 4
une cloc	10 1 2 3
une cloison	3 3 9 4
une clop	0 12 0 2
une colegu	1 9 -6 4
une comand	-6 -6 -10 -7
une comod	2 2 7 2
une cord	1 0 9 2
une couch	6 8 14 6
une coup	-8 -5 -7 -5
une cris	2 2 1 15
une cuv	-5 -5 -6 -5
une dam	13 -5 1 16
une dem	-1 -1 -1 6
une dent	-7 -7 -8 -6
une dizen	4 3 13 3
une ecip	-8 -11 -8 -7
une epaul	3 1 8 3
une epong	-9 -10 -16 -10
une ereur	6 12 3 2
une etager	-8 -8 -12 -8
une etoil	2 2 7 2
une excus	4 10 4 4
une expres	1 2 8 2
une faus	-6 -5 -5 -5
une fes	12 3 3 4
une fil	0 24 2 -2
une flasc	2 14 3 4
une fois	-8 -11 1 9
une foto	2 -12 -12 -9
une fourn	-5 -5 -6 -5
une fras	6 17 6 6
une gifl	11 0 2 3
une gouin	1 8 2 2
une gout	4 3 12 4
une grand	-5 -6 -6 -5
une gril	-7 -5 -4 -5
une gros	-4 -6 -4 -4
une heur	-6 -11 1 -15
une journ	-6 -7 -7 2
une jup	1 10 2 2
une letr	32 7 8 8
une list	-10 -10 -10 -8
une machin	-6 -11 3 -5
une main	8 5 15 6
une mam	-14 -12 -12 -10
une maman	-6 -5 -3 1
une marc	8 3 5 3
une me	0 3 11 3
une merd	1 7 2 2
une mouch	-7 -7 -6 -7
une moves	-1 9 2 1
une nuc	2 3 9 3
une palet	29 8 21 13
une pancart	4 19 -3 4
une par	2 2 7 3
une part	-6 -4 -4 -4
une patat	12 0 2 2
une petit	-15 -2 -20 -12
une picr	-8 -7 -7 -6
une pinc	-2 1 8 1
une piz	2 8 8 3
une plac	-5 -8 -9 -6
une plant	7 8 8 26
une plum	-9 -9 -17 -9
une portier	4 3 10 4
une pour	-5 -5 -7 -5
une pris	9 4 14 4
une racl	10 2 -1 2
une remarc	-6 3 -4 -7
une residant	6 0 1 8
une reunion	-10 -10 -8 -8
une sal	-14 -12 -17 -14
une scen	9 3 11 5
une second	-11 -10 -11 -13
une semen	12 13 8 17
une sestion	-1 17 3 15
une seul	-1 -3 -6 -7
une sigaret	0 7 -2 0
une sour	-8 -9 -11 -8
une spatul	-6 -6 -12 -6
une stagier	7 4 4 10
une surpris	-7 -9 -8 -7
une tabl	2 8 8 2
une tach	-6 -7 -6 -6
une taf	1 6 2 2
une tet	-9 -4 -5 -6
une torgnol	10 3 2 3
une tourist	-6 -6 -6 -5
une trait	1 1 9 2
une troncon	-4 -4 -6 -4
une tuer	-14 -14 -18 -14
une vach	-8 -9 -11 -9
une video	5 2 -3 -1
une vieil	1 -1 0 9
une vinegret	-6 -6 -10 -6
une voitur	-12 -12 -13 -11
une voix	2 11 2 3
une vrai	4 9 12 14
unic	5 5 13 4
urganc	0 -1 13 0
usag	5 4 19 6
usag dan	5 5 14 5
use	-5 -5 -6 -5
use @die	-5 -5 -6 -5
use @exclude	-5 -5 -6 -5
use @intimate	-5 -5 -6 -5
use @lock	-5 -5 -6 -5
use @quit	-5 -5 -6 -5
use part	-5 -5 -6 -5
useles	-1 6 1 1
useles in	-1 6 1 1
usin	-7 -8 -3 -5
usin @me	2 2 6 2
usin a	-5 -6 -5 -5
usin ma	2 2 6 2
usin une	2 2 5 2
util	-12 0 -6 -8
utilis	-11 -7 -4 -11
utilis @me	1 6 2 1
utilis la	2 1 7 2
utilis le	-12 -13 -14 -11
utilis mon	1 6 2 1
va	-7 6 -9 2
va @despair	6 1 9 3
va au	-7 -7 -9 -7
va aus	8 -4 1 0
va bien	6 15 8 23
va etre	-5 -5 -6 -5
va se	10 2 4 4
va vit	-6 -7 -6 -7
vach	12 5 22 6
vach a	4 5 16 6
vach avec	-4 -5 -6 -4
vacin @he	-4 -4 -6 -4
vacin il	-4 -4 -6 -4
vai	3 -12 -4 -5
vai te	10 -2 2 2
vais	1 -15 -12 2
vais @deed	2 1 1 6
vais aux	8 -4 1 6
vais te	-4 -9 -9 -8
valid	0 5 0 -2
valis	-10 -11 -9 -10
valis de	-6 -7 -8 -6
vandeur	16 33 7 9
vandeur @me	9 24 8 8
vandeur me	6 16 5 5
vandeur se	-1 11 2 3
vandeux	1 15 7 0
vandeux @me	6 7 3 3
vandeux a	14 11 15 9
vandeux ce	-1 6 1 1
vandeux et	10 15 19 11
vandeux le	-9 -16 -9 -9
vandeux me	6 7 3 3
vandred	25 12 20 19
vandred @hour	6 6 19 6
vandred que	1 1 2 7
vanpir	-6 -7 -6 -5
vapeur	0 0 8 0
vapeur du	2 2 6 2
vas	18 12 18 9
vas @goback	10 2 14 6
vas @price	5 6 3 2
vas @threat	9 7 4 3
vas @wound	5 7 3 2
vas y	3 0 13 4
veau	2 1 9 1
veil	-7 -6 -8 -7
velo	-23 -40 -37 -35
velo neuf	-4 -5 -6 -4
velo sur	-6 -6 -7 -5
ven	16 4 12 23
ven @home	8 -2 1 1
ven @hour	-6 -8 -2 -6
ven @kind	9 1 1 2
ven @me	-3 -7 -4 -4
ven chez	8 -2 1 1
ven de	7 3 7 3
ven et	3 3 3 10
ven le	1 11 5 3
vend	-3 14 -1 0
vend @deed	2 8 2 3
vend @given	2 8 2 3
vend @not	2 8 2 3
vend de	1 16 5 5
vend pas	2 8 2 3
vendr	3 9 15 5
vendr dan	-1 7 -1 1
vendu	20 16 56 19
vendu des	6 5 19 5
vent	-30 -22 -25 -25
vent a	-8 -7 -10 -7
vent de	-1 -3 11 1
vent des	-6 -6 -11 -6
vent le	-7 -7 -7 -7
ventr	-1 9 -7 0
ventr @bore	1 7 1 0
ventr @goback	-7 -10 -7 -8
ventr @hour	-8 -6 -6 -8
ventr @not	1 7 1 0
ventr a	-1 9 -1 -5
ventr du	-8 -8 -11 -8
ventr et	-2 -6 -4 -4
ventr le	2 7 2 2
ventr lund	-7 -10 -7 -8
ventr rien	1 7 1 0
ventr tous	1 11 0 0
venu	-13 -14 -6 -10
venu @hour	3 4 8 2
venu @me	6 0 1 0
venu @shout	-5 -6 -4 -4
venu dimanch	3 2 8 2
venu me	6 0 1 0
venu une	-8 -8 -10 -7
venus	10 9 7 6
ver	14 19 -7 5
ver @deed	-4 1 -7 -4
ver @despair	-6 -6 -9 -6
ver @goback	7 6 5 18
ver @hour	4 5 9 4
ver @i	2 12 -1 3
ver @me	15 1 -2 3
ver @not	-8 -9 -11 -8
ver @shout	-3 1 -6 -2
ver a	2 1 9 3
ver cinz	13 3 3 3
ver de	-6 5 -8 -6
ver en	3 3 8 3
ver je	2 12 -1 3
ver la	-7 -3 -13 -7
ver moi	11 1 -2 2
ver pour	-3 1 -6 -2
verbal	2 6 2 2
veri soufl	-5 -6 -6 -5
verif	-14 -17 -17 4
verif dix	4 2 4 12
verif les	-10 -12 -12 -11
verifi le	-6 -6 -7 -6
vern	2 3 11 2
vernisag	4 3 13 4
verou	24 5 7 8
verouil	8 -6 -6 -2
verouil les	7 -2 -1 1
vers	10 11 26 9
vers de	8 4 6 4
vers le	-3 -3 8 -1
version	0 -4 0 8
vert	2 5 9 18
vert de	6 5 9 13
vertig	-6 -6 -6 -6
vest	3 -10 -18 -9
vestier	32 12 0 2
vestier @he	11 5 4 4
vestier avec	8 5 3 3
vestier et	-4 -11 -11 -8
vet	24 -3 1 4
veteriner	-7 -12 -13 -9
veteriner a	-7 -7 -7 -6
veto @me	4 5 11 5
veto me	4 5 11 5
veulant	2 11 3 1
veulant @deed	2 10 2 1
veulant @given	2 10 2 1
veulant @not	2 11 3 1
veulant pas	2 10 2 1
veut	7 7 -6 -12
veut @deed	-12 -10 -12 -12
veut @given	-14 -4 -11 -11
veut @hide	-17 -22 -15 -16
veut @me	1 -7 -4 -4
veut @not	-15 -9 -12 -12
veut @told	-17 -22 -15 -16
veut dir	-17 -22 -15 -16
veut me	1 -7 -4 -4
veut pas	-15 -9 -12 -12
veut que	31 28 20 14
veut savoir	-1 7 1 1
veut toujour	-2 6 1 1
veux	36 19 4 19
veux @blood	1 1 2 8
veux @bore	-6 0 -3 -3
veux @deed	-7 11 -4 -6
veux @despair	1 2 2 8
veux @die	12 -3 1 0
veux @given	-2 10 -1 -4
veux @goback	0 7 3 15
veux @hide	17 3 4 1
veux @lure	-5 -5 -5 -6
veux @me	4 7 3 3
veux @not	19 22 8 9
veux @quit	2 3 4 16
veux @told	17 3 4 1
veux aret	1 2 2 8
veux chang	1 1 2 8
veux demand	-5 -5 -5 -6
veux dir	17 3 4 1
veux en	9 2 2 0
veux etre	-8 -7 -7 -8
veux fair	-6 0 -3 -3
veux mour	6 1 1 1
veux pas	3 15 4 2
veux plus	17 8 5 8
veux que	9 0 1 -3
veux retourn	5 5 5 16
viand	1 0 22 4
viandr	18 9 8 15
vibrant	4 5 16 5
victoir	-8 -8 -9 -7
vid	-15 9 4 20
vid @hour	0 -3 1 7
vid @i	3 3 6 5
vid @lock	5 5 17 6
vid @me	3 16 5 9
vid de	-7 -8 -12 -8
vid des	-5 -5 -7 -5
vid je	3 3 6 5
vid le	1 4 8 1
vid les	-2 0 7 -1
vid mon	3 15 4 4
vid saniter	5 5 17 6
vid sous	-3 2 -6 -2
vidang	5 6 18 6
video	9 -2 -9 -6
video @boozeDrink	7 -2 1 1
video @deed	7 -2 1 1
video @lock	7 -2 1 1
video @sex	9 2 3 3
video de	1 9 -1 1
video porno	9 2 3 3
video tourn	7 -2 1 1
videos	8 7 16 7
vie	9 7 1 -1
vie @he	2 6 1 1
vie @i	9 2 3 7
vie @me	9 2 10 0
vie il	2 6 1 1
vie je	9 2 3 7
vieil	6 12 16 12
vieil @grab	4 4 10 4
vieil @heat	4 4 10 4
vieil @load	4 4 10 4
vieil @machine	3 4 9 3
vieil @photo	-1 6 -2 0
vieil @sexist	4 4 10 4
vieil fotos	-1 6 -2 0
vieil plac	4 4 10 4
vien	38 27 14 16
vien @deed	16 3 3 1
vien @given	16 3 3 1
vien @home	12 0 3 3
vien @not	16 3 3 1
vien chez	12 0 3 3
vien de	0 6 2 2
vien pas	16 3 3 1
vient	23 17 8 11
vient @i	4 11 4 3
vient dan	10 1 2 1
vient de	8 -1 0 0
vient je	4 11 4 3
vierg	14 -7 2 1
vierg et	9 -5 1 1
vietnamien	2 6 2 2
vieux	-21 -33 -6 -19
vieux @adult	1 -8 -5 -4
vieux @animal	-9 -10 -11 -4
vieux chat	-5 -5 -6 -5
vieux masei	7 8 24 9
vieux monsieur	0 -8 -5 -4
vieux velo	-8 -9 -9 -8
vigil	-9 -19 -16 -13
vign	6 6 21 7
vign @i	4 4 12 4
vign je	4 4 12 4
vigneron	-4 6 -5 -2
vigneron @me	-2 6 -3 0
vigneron me	-2 6 -3 0
vil	-4 -7 4 -1
vil @i	2 2 6 2
vil avec	-6 -6 -8 -5
vil je	2 2 6 2
vilag	-9 -9 -11 -8
vin	-6 -9 7 -6
vin a	6 6 16 6
vin ce	-5 -6 -4 -5
vinegret	-6 -6 -10 -6
vinegret @shout	-6 -6 -10 -6
vinegret pour	-6 -6 -10 -6
vingt	-7 0 34 2
vingt @alone	-6 -1 -3 -5
vingt @hour	3 2 12 1
vingt @past	-8 -9 -7 -7
vingt @to	1 0 5 7
vingt ans	-8 -9 -7 -7
vingt deux	-6 -1 -3 -5
vingt minut	-6 -6 -3 -2
violanc	-15 -14 -15 -14
violant	-4 -10 -3 -8
violet	12 0 2 2
violon	-6 -8 -7 -6
vir	-7 -9 -8 -7
virgul	1 7 5 2
virtuel	-11 -13 -14 -11
vis	6 -15 -22 -12
vis @me	11 2 2 3
vis dan	0 6 1 1
vis et	-8 -7 -10 -7
vis le	8 2 3 3
vis mes	11 2 2 3
vis ne	-10 -7 -7 -6
vis par	-8 -7 -7 -6
visag	20 12 8 7
viseux	3 3 11 3
visit	-35 -31 -37 -30
visit de	-5 -4 -6 -5
visit des	-7 -8 -9 -7
visit du	-1 7 -2 3
visit et	-5 -7 -5 -5
visit le	-11 -12 -14 -11
visiteur	-9 -9 -11 -9
vit	11 -12 -2 11
vit @i	0 -3 8 0
vit ariv	17 6 7 7
vit je	0 -3 8 0
vites	-10 -6 3 -6
vites de	-12 -8 -8 -8
vitr	-23 -21 -10 -16
vitr avec	-5 -5 -6 -5
vitr de	5 5 11 5
vitr du	11 11 25 11
vitrin	-39 -39 -45 -39
vitrin @deed	-8 -8 -11 -8
vitrin en	4 3 10 4
viv	-1 -6 -5 19
viv que	9 10 10 25
viv vandred	1 1 2 7
vivr	29 4 4 -6
vocabuler	-17 -19 -22 -17
vocabuler de	-8 -9 -9 -8
vocabuler du	-7 -7 -10 -7
vodc	3 13 3 3
voeux	-5 -5 -9 -5
voi	-2 -9 -11 -3
voi @given	6 -1 4 1
voi @not	6 -1 5 1
voi la	-11 -14 -14 -11
voi le	-8 -6 -7 -6
voiageur	-6 -7 -7 -5
voil	21 25 16 10
voil @me	-6 -6 4 6
voil ce	14 11 3 1
voil comant	7 16 5 4
voil le	2 8 2 3
voil ma	-6 -6 -7 -5
voil mon	0 -1 11 11
voir	-2 -2 -16 -4
voir @i	-12 -13 -11 -12
voir @me	13 9 4 4
voir avec	-7 -8 -6 -7
voir des	8 4 5 15
voir et	-6 -8 -6 -6
voir je	-12 -13 -11 -12
voir la	-9 -8 -12 -11
voir le	15 5 10 18
voir les	-7 -8 -6 -7
voir ma	4 7 2 2
voir mes	9 0 2 2
vois	12 17 10 28
vois @deed	4 3 3 12
vois @given	4 3 3 12
vois @not	4 3 3 12
vois ca	7 6 4 4
vois pas	4 3 3 12
voisin	-16 -9 -10 -13
voisin de	-11 -6 -9 -9
voit	-16 -12 -11 -19
voit @bore	-4 -5 -4 -6
voit @not	-6 -2 -5 -6
voit la	-4 -4 -6 -4
voit rien	-4 -5 -4 -6
voitur	-2 7 -1 -11
voitur @i	6 0 2 1
voitur @past	-5 -6 -7 -5
voitur au	3 4 9 4
voitur avant	-5 -6 -7 -5
voitur de	3 3 9 3
voitur du	6 10 1 3
voitur je	6 0 2 1
voitur sur	3 10 4 3
voix	-21 19 -18 -13
voix @i	0 6 1 1
voix dan	-6 -7 -7 -6
voix je	0 6 1 1
voix qui	1 9 2 2
vol	-7 12 -5 -8
vol son	-8 -9 -8 -7
volcan	-8 -8 -9 -7
volet	8 12 21 9
voleur de	0 6 1 2
vom	10 12 4 2
vom @past	1 6 1 8
vom avant	1 6 1 8
vom le	6 3 1 -1
vont	-7 -7 -11 -7
vont @me	-4 -7 -6 -6
vont me	-4 -7 -6 -6
vos	-1 6 1 0
vosifer	3 10 3 4
voudr	39 7 14 29
voudr @me	14 1 3 0
voudr @quit	1 1 2 7
voudr just	12 7 7 15
voudr me	14 1 3 0
voul	-3 -27 -23 -5
voul @bore	4 -1 1 7
voul @deed	8 7 -2 5
voul @given	2 2 -8 -6
voul @not	8 6 -3 -2
voul esai	-6 -7 -6 -5
voul fair	0 1 0 7
voul pas	8 6 -3 -2
voul que	-4 -8 -6 -5
voul rentr	8 3 3 4
voul un	-8 -9 -7 -7
voulu	24 -17 -16 -14
voulu @deed	8 0 -1 2
voulu @given	-9 -8 -8 -12
voulu @goback	-5 -7 -10 -8
voulu @me	23 2 5 6
voulu me	23 2 5 6
vous	10 -3 0 -3
vous @hide	8 -2 -1 -2
vous a	2 0 11 2
vous avec	-6 -6 -8 -7
vous croi	9 -3 1 0
vous ne	8 1 2 0
vous plait	0 10 2 1
voyag	-7 -6 -3 -5
vrai	18 16 11 20
vrai @he	-8 -10 -6 -6
vrai @i	-3 -7 -6 -6
vrai @lock	10 3 3 4
vrai @machine	3 4 10 3
vrai @mate	6 14 12 18
vrai @weapon	2 3 8 2
vrai je	-3 -7 -6 -6
vrai le	1 6 4 2
vu	19 18 -7 5
vu @me	18 27 13 12
vu de	-1 12 1 0
vu des	-1 -5 -3 -7
vu le	5 -7 -1 -4
vu mes	14 5 6 6
vu mon	5 22 8 7
vu que	7 15 9 23
vu un	12 -1 1 1
vu une	-7 -14 -16 -13
vue	-14 -15 -2 -6
vue du	-12 -12 -12 -10
want	6 1 1 1
want to	6 1 1 1
watsap	11 18 8 8
watsap de	7 8 4 4
wc	18 4 6 2
wc @he	9 -1 1 1
wec	10 2 -2 11
wec end	10 2 -2 11
whit	-1 -2 6 0
whit spir	-1 -2 6 0
x	3 3 8 3
y	7 -1 7 12
y @goback	0 11 4 20
y @hide	-6 -6 -5 -5
y @me	15 11 3 5
y @touch	-21 -17 -17 -18
y a	-28 -21 -29 -17
y ai	-1 1 9 0
y aler	4 10 9 26
y avait	-1 -6 16 -4
y en	20 7 16 29
y etais	7 4 14 13
y me	3 13 4 3
y met	-8 -5 -7 -7
y pens	25 7 3 23
y retourn	-1 6 -3 -7
y suis	2 -1 12 12
y touch	-22 -19 -21 -19
y va	9 4 2 2
y veil	-5 -7 -6 -6
yen	8 1 0 2
yen a	8 1 0 2
yeux	2 9 2 14
yeux au	1 7 2 0
yeux de	7 2 1 2
yeux ouvert	-10 -11 -10 -9
yeux qui	5 5 13 14
zen	-14 -14 -13 -15
zero	-14 -16 -20 -7
zero @price	-5 -5 -6 -5
zero @to	-6 -7 -7 -6
zomb	-5 -5 -7 3
`;
