/*
 * Learnt from the labelled sentences by tests/signals-learn.ts, never written by hand: of each cue, what it weighs
 * for N1, N2, N3 and N4 against nothing at all. `@kind` is what a word is about, `#rule` what a pattern found, `^` the opening of a sentence.
 */
export const SCALE = 12;
export const WEIGHTS = `
#N1	79 -2 6 11
#N2	17 70 1 17
#N3	25 21 81 23
#N4	11 22 9 77
#alcohol	-21 46 -24 -5
#animals	-7 7 41 10
#asbestos	0 0 4 1
#assault	67 -5 6 12
#bar	19 37 48 19
#biological	30 21 43 15
#boredom	12 24 17 73
#chemicals	13 9 56 14
#confined-space	3 3 27 5
#dangerous-machine	11 9 50 9
#day-of-rest	5 10 27 4
#demolition	11 5 18 6
#discrimination	7 44 10 17
#distress	19 19 6 37
#drugs	12 62 6 13
#early-or-late	16 15 48 15
#electricity	10 10 46 12
#fear	10 47 -1 11
#heavy-load	19 12 48 30
#height	-3 1 36 3
#humiliation	17 67 0 13
#in-charge	13 4 48 8
#injury	28 15 49 11
#insults	-5 67 6 8
#lifting-machine	3 -5 23 0
#locked-up	32 -5 -7 11
#long-day	7 7 30 5
#molten-metal	7 7 25 8
#no-break	-1 1 5 14
#none	-22 -19 -18 -16
#optical-radiation	10 6 26 7
#other-machine	-2 -8 0 -7
#pressure	2 2 5 2
#pressure-vessel	8 7 20 8
#protection	10 9 44 12
#radiation	6 6 17 6
#running-machine	4 5 13 5
#scaffold	12 11 30 12
#secret	9 38 6 10
#self-harm	93 0 12 -6
#sexism	2 23 -12 -5
#sexual-violence	83 17 17 22
#temperature	14 6 38 3
#threat	36 -19 -12 -3
#tractor	5 4 17 5
#tree-work	7 7 20 8
#unease	9 16 3 69
#unsuitable-contact	53 11 7 8
#vibration	4 4 17 5
*	-34 -28 -18 -37
0	-8 -9 -9 -9
1	-4 -4 -6 -4
10	-18 -1 -11 -11
10 @hour	2 11 4 3
10 @to	3 2 9 3
10 h	-2 6 -7 -2
10h	4 3 10 12
10h et	4 4 3 13
11	5 8 20 6
11 novanbr	10 9 28 10
12	-37 -35 -41 -26
12 @hit	-4 -3 -5 -3
12 @hour	2 2 6 2
12 @load	-6 -7 -9 -6
12 @looks	-6 -7 -9 -6
12 @me	2 2 7 2
12 a	2 2 4 7
12 bac	-6 -7 -12 -6
12 cilos	-6 -7 -9 -6
12 est	1 1 -2 5
12 h	2 2 6 2
12 me	2 2 7 2
12 oeuf	-3 -3 -4 -3
12 projecteur	-4 -4 -7 -4
12 rou	-4 -3 -5 -3
13	-2 -3 7 -2
13 @hour	1 1 12 1
13 h	1 1 12 1
13h	8 6 25 7
14	6 3 9 0
14 @past	1 6 -1 1
14 ans	1 6 -1 1
140	-1 -2 4 0
15	7 -7 16 -1
15 @hour	1 1 7 0
15 @past	4 -9 -3 -3
15 ans	4 -9 -3 -3
15 h	5 5 13 5
15h30	-6 -6 -7 -6
16	-13 -13 -15 -12
16 @hour	-19 -19 -28 -18
16 h	-19 -19 -28 -18
16h	-13 -15 -20 -15
16h avec	-8 -8 -13 -8
17	15 -2 2 0
17 @hour	15 -2 2 0
17 h	18 1 5 3
170	5 4 11 5
17h	-12 -8 -11 -13
18	1 -6 1 -4
18 @hour	10 2 4 3
18 @past	-5 -4 2 -3
18 ans	-5 -4 2 -3
18 h	10 2 4 3
18h	10 8 27 10
19	8 9 21 8
19 @hour	8 9 21 8
19 h	8 9 21 8
1987	-4 -5 -5 -4
1998	-7 -7 -5 -5
19h	-2 1 11 9
19h parc	-8 -6 -3 -6
1er	7 7 17 7
2	3 9 8 -1
20	2 -2 10 0
20 @hour	-7 -6 -6 -7
20 h	-7 -6 -6 -7
200	6 6 14 6
2003	-6 -6 -9 -5
2009	-3 -3 -5 -3
21	8 7 21 8
21 @hour	1 1 7 1
212	2 2 1 5
214	-1 0 -3 5
21h	0 0 6 0
22	2 -2 7 0
22 @hour	2 3 12 3
22 @past	1 -4 -4 -2
22 ans	1 -4 -4 -2
22 h	2 3 12 3
22h	7 7 17 6
23	2 2 7 3
23 @hour	2 2 7 3
23 h	2 2 7 3
230	6 6 13 6
25	5 4 12 4
25 @load	5 4 12 4
25 @looks	3 3 8 3
25 cilos	3 3 8 3
2h	5 5 14 5
2h du	4 4 11 5
3	-11 -9 7 -3
3 @bore	-4 -5 -4 -4
3 @hour	0 -2 5 2
3 @price	-4 -5 -4 -4
3 @to	-4 -5 -4 -4
3 h	3 2 10 6
3 heur	-4 -5 -4 -4
30	7 -5 14 -1
30 au	3 3 9 3
312	-5 -6 -8 -3
38	7 8 23 12
39	5 5 16 4
39 @bore	5 5 16 4
39 @hour	5 5 16 4
39 @price	5 5 16 4
39 @to	5 5 16 4
39 heur	5 5 16 4
3919	-5 -4 -5 -4
3d	-8 -7 -8 -6
3h	6 6 15 6
4	-3 -7 10 5
4 @hour	5 4 17 5
4 h	4 4 14 5
40	8 4 14 5
40 @past	4 -1 1 1
40 ans	4 -1 1 1
400	-6 -7 -5 -6
400 @despair	-5 -5 -9 -5
400 @not	-5 -5 -9 -5
400 @to	-5 -5 -9 -5
400 person	-5 -5 -9 -5
44	0 0 6 0
45	4 11 11 6
5	-7 -8 1 -2
5 @bore	2 2 3 6
5 @hour	5 4 16 9
5 @price	2 2 3 6
5 @to	2 2 3 6
5 h	3 2 13 3
5 heur	2 2 3 6
50	24 2 13 7
50 @lure	14 4 14 7
50 @past	5 -1 0 0
50 ans	5 -1 0 0
50 euros	14 4 14 7
500	8 8 17 8
5h	6 5 18 6
6	4 5 15 5
6 @hour	4 4 8 6
60	-4 -4 -6 -4
63	-4 -4 -5 -4
63 @heat	-4 -4 -5 -4
63 degr	-4 -4 -5 -4
6e	5 0 0 -1
7	-7 -7 -7 -7
7h	3 3 17 2
7h @i	-5 -5 -8 -6
7h je	-5 -5 -8 -6
8	7 6 41 8
8 @hour	2 1 17 2
8 h	6 5 24 6
8 mai	4 4 14 5
80	-8 -8 -12 -8
8h	12 12 34 13
8h a	8 7 23 9
8h30	-11 -9 -12 -10
9	-12 -8 -5 -16
9 @hour	-8 -4 0 -11
9 h	-5 -1 -2 -6
98	-5 -5 -6 -5
9h	-17 -15 -18 -15
9h15	-5 -5 -5 -5
@adult	7 14 -2 -1
@alone	13 5 6 3
@animal	-16 -13 1 -6
@blade	4 -9 16 -7
@blood	3 -4 17 -6
@blow	16 -8 -1 -4
@body	26 9 13 8
@booze	-9 6 1 -6
@boozeDrink	0 10 0 -7
@bore	10 0 0 13
@charge	-4 -3 2 -10
@chem	-2 -2 23 -3
@client	-11 -5 -4 1
@cloth	33 27 10 4
@cry	2 17 -2 6
@deed	-1 -1 5 -2
@deep	1 6 17 5
@demolish	-5 -2 12 -5
@despair	13 6 1 17
@die	3 -16 -14 -7
@disabled	0 36 3 -7
@drug	-6 24 2 -8
@drunk	-7 3 -4 -10
@exclude	1 5 -7 5
@fear	6 15 -4 9
@fiction	-18 -21 -25 -18
@gear	-1 -8 24 -9
@goback	1 -4 -3 5
@grab	15 1 13 5
@he	8 12 -6 -2
@heat	-1 0 13 0
@height	-6 -3 5 -5
@hide	-4 3 -15 -4
@hit	25 -13 1 -2
@home	13 6 -7 0
@hour	4 6 10 10
@hurt	12 3 10 4
@i	3 3 5 7
@insult	-3 23 6 11
@intimate	44 24 19 22
@joke	-10 -7 -32 -22
@kin	16 0 -11 -2
@kind	-20 -27 -21 -22
@lgbt	1 28 -2 -7
@load	9 7 17 4
@lock	5 -1 2 -2
@looks	16 21 14 9
@love	7 8 -2 0
@lure	4 5 -11 -1
@machine	-10 -10 25 -5
@mate	10 16 -6 1
@me	14 15 7 12
@means	7 -4 9 -2
@mock	1 17 -16 -6
@not	9 10 -1 14
@nude	37 8 25 21
@one	-17 -12 -13 -10
@past	-12 -14 -17 -15
@photo	3 12 -15 1
@power	5 4 12 0
@pressure	-13 -5 22 -7
@price	-3 -6 -11 -5
@quit	11 5 0 17
@race	7 36 4 6
@rays	-16 -14 7 -19
@sad	1 8 5 29
@see	-13 -12 -30 -14
@selfharm	31 10 10 0
@serve	15 25 17 12
@serveBar	4 14 6 4
@sex	31 -13 -2 -1
@sexist	2 -1 -13 -10
@shame	-2 12 1 5
@shout	5 9 4 0
@smoke	16 31 28 3
@stop	15 -4 11 0
@strip	31 9 20 4
@threat	3 -5 -4 -6
@throw	27 13 10 13
@tired	-3 -12 -6 7
@to	1 3 -5 -4
@told	7 19 0 3
@touch	22 -6 0 0
@trade	-39 -30 -44 -29
@vehicle	-4 2 16 -1
@weak	7 7 -2 4
@weapon	22 -8 17 2
@wound	6 -6 11 -5
^ 5h	3 3 9 3
^ @adult	-4 -9 -2 -13
^ @alone	18 19 2 9
^ @blade	8 9 30 10
^ @blood	-4 -3 3 -2
^ @blow	-4 -5 0 9
^ @body	-7 -3 9 -2
^ @booze	0 5 5 0
^ @bore	-7 -5 -3 4
^ @charge	-15 -19 -6 -13
^ @chem	2 3 37 5
^ @deed	0 -14 27 -12
^ @demolish	0 1 8 1
^ @despair	4 2 5 19
^ @die	21 18 26 11
^ @drug	6 23 5 7
^ @drunk	-3 -6 4 -3
^ @exclude	5 29 2 11
^ @fear	-1 -2 6 8
^ @fiction	-13 -10 -11 -10
^ @gear	2 1 17 3
^ @given	14 14 14 3
^ @goback	-13 3 -20 -24
^ @grab	5 -19 -17 -13
^ @he	16 20 -4 3
^ @heat	12 14 38 13
^ @height	3 2 12 3
^ @hide	-27 -32 -19 -27
^ @hit	7 -2 3 12
^ @home	20 8 -4 -6
^ @hour	0 -12 33 6
^ @hurt	3 12 15 3
^ @i	-8 -10 -7 1
^ @insult	2 31 8 4
^ @intimate	10 10 20 21
^ @joke	2 13 2 2
^ @kin	25 4 -1 3
^ @kind	-18 -9 -14 -7
^ @lgbt	-4 9 -2 -1
^ @load	3 6 26 3
^ @lock	29 14 3 13
^ @looks	2 13 16 2
^ @love	-10 -5 -9 -16
^ @machine	18 11 62 16
^ @means	7 5 31 9
^ @mock	4 12 5 2
^ @not	-23 -27 -17 -16
^ @nude	-2 -8 -2 -8
^ @past	-10 -12 -4 -9
^ @power	14 8 15 7
^ @pressure	1 1 5 2
^ @price	13 -1 9 15
^ @quit	2 1 10 30
^ @race	11 9 -2 2
^ @sad	14 13 19 30
^ @see	-17 -15 -24 -16
^ @selfharm	7 -2 8 1
^ @serve	-7 7 -4 -5
^ @serveBar	-4 -3 -9 -5
^ @sex	9 2 6 4
^ @shame	5 21 14 15
^ @shout	28 18 6 14
^ @stop	9 3 -7 -2
^ @strip	14 1 3 4
^ @threat	1 2 16 3
^ @throw	8 -9 8 -2
^ @tired	3 -1 0 22
^ @to	-3 -4 -7 3
^ @told	-14 -11 0 -11
^ @touch	-3 -4 14 1
^ @trade	-9 -9 -11 -8
^ @vehicle	7 5 38 8
^ @weak	-17 -8 0 -9
^ @weapon	26 7 8 8
^ @wound	17 9 54 16
^ a	-6 -4 -18 -19
^ acuel	-17 -17 -25 -16
^ alor	-8 -5 -7 -7
^ anbalag	-5 -5 -6 -5
^ anboch	7 6 17 7
^ anferm	10 1 0 2
^ anfourn	5 5 12 5
^ ansuit	-5 -5 -6 -4
^ apre	4 -3 -9 -6
^ ariv	7 7 22 7
^ aros	-5 -5 -6 -5
^ ascip	15 6 4 5
^ asis	2 3 7 2
^ au	-14 -25 -20 -20
^ aucun	-5 -7 1 6
^ avant	-8 -8 -12 -8
^ avec	-2 -9 -1 -7
^ bof	11 10 9 31
^ bon	-6 -2 -8 -11
^ boucl	9 -1 1 1
^ brioch	-5 -5 -5 -4
^ ca	-50 -39 -48 -29
^ cand	15 47 13 22
^ casc	0 0 5 1
^ catr	1 0 -2 13
^ ce	22 11 2 18
^ cel	-14 -20 -14 -14
^ celc	4 -1 -4 -2
^ cet	-2 -6 -12 -14
^ chac	17 10 8 17
^ chang	-7 -6 -6 -5
^ chez	-4 2 -6 -12
^ chut	-6 -6 -3 -5
^ cinq	2 2 7 2
^ clac	7 9 8 21
^ cloueur	2 2 6 3
^ coinc	14 3 0 4
^ col	-6 -5 -5 -4
^ colag	-4 -5 -4 -4
^ com	-5 4 9 -4
^ comant	-5 -5 -7 -5
^ compt	-1 0 4 9
^ con	7 16 9 7
^ consign	1 5 1 1
^ contrer	-8 -8 -8 -8
^ cot	-5 -5 -6 -5
^ coup	-2 -5 3 -2
^ cueil	1 0 6 1
^ dan	-33 -39 -31 -32
^ de	-12 -16 -3 -14
^ debouch	5 4 14 5
^ debout	-3 -7 10 -3
^ decoup	4 4 9 4
^ decoupag	1 1 6 1
^ decu	4 4 3 12
^ degresag	-7 -7 -9 -6
^ demen	-27 -18 -30 -26
^ demenag	1 1 7 1
^ demonstr	-7 -7 -12 -7
^ demontag	2 2 6 2
^ depuis	2 17 0 13
^ derier	-8 -6 -10 -7
^ des	19 34 18 11
^ desandu	2 2 9 3
^ deserbag	-6 -6 -9 -6
^ desinfect	2 2 7 2
^ deux	21 27 -1 9
^ dev	10 15 6 6
^ dimanch	-7 -7 0 -6
^ dir	-8 -9 -9 -8
^ distribu	-10 -10 -14 -10
^ dix	4 8 14 4
^ du	-16 -12 -19 -13
^ echard	4 5 14 5
^ ele	6 0 -18 -16
^ en	-15 -25 -15 -25
^ encor	9 14 7 41
^ enfin	-1 -3 -1 7
^ epil	0 0 5 0
^ epluchag	-6 -7 -9 -6
^ esai	4 3 10 4
^ est	5 4 -1 10
^ et	-11 -21 -18 -16
^ etiset	-7 -8 -10 -7
^ exersic	-4 -4 -5 -4
^ fais	-1 7 0 1
^ fatigu	-4 -4 -5 -1
^ final	-5 -5 -6 -6
^ format	-4 -4 -6 -4
^ fotocop	-10 -10 -16 -10
^ four	-8 -8 -9 -7
^ franch	13 4 4 12
^ frap	-5 -4 -5 -4
^ frein	-4 -4 -4 -4
^ grav	-5 -4 -7 -5
^ gros	-15 -14 -24 -12
^ hi	16 0 -1 1
^ ici	-3 -6 -11 -15
^ il	18 15 -7 -6
^ ils	12 39 10 34
^ imagin	-4 -5 -4 -4
^ interd	-7 0 -9 -5
^ interdict	-3 2 -5 -3
^ invandus	-3 -3 -4 -3
^ invanter	-14 -16 -17 -15
^ jam	-8 -5 -7 5
^ javel	2 2 7 2
^ je	-8 -10 -7 1
^ jeud	-5 -5 -5 -5
^ journ	11 4 20 19
^ la	-42 -41 -39 -40
^ lavag	5 4 15 6
^ le	-26 -29 -34 -29
^ lectur	-5 -5 -6 -5
^ les	-41 -26 -33 -34
^ livreson	-19 -19 -25 -18
^ loin	-8 -7 -4 -1
^ long	-4 -5 -6 -5
^ lui	-2 14 3 1
^ lund	-8 -8 -5 -8
^ ma	-21 -4 -17 -9
^ mais	9 11 5 5
^ maitr	-5 -6 -4 -4
^ mal	2 10 9 1
^ maman	9 3 -2 1
^ mandolin	3 4 10 4
^ march	10 20 17 10
^ masag	-3 -3 -5 -3
^ math	-4 0 -5 -3
^ matin	14 2 0 3
^ me	-1 4 3 -4
^ meleur	-6 -5 -7 -5
^ mem	11 13 6 19
^ menag	-7 -7 -9 -6
^ menten	-3 -8 -8 -8
^ merc	1 6 2 2
^ mes	23 25 31 34
^ mesur	-7 -6 -9 -6
^ mi	7 4 2 2
^ mid	-5 -7 -3 -5
^ mis	6 -4 0 0
^ moi	-10 -11 -1 -10
^ mon	-3 -12 -19 -7
^ monsieur	0 -8 -8 -6
^ mont	-6 -8 -1 -6
^ motif	9 1 -3 2
^ motoculteur	4 4 10 4
^ mour	19 5 3 3
^ my	4 5 1 2
^ ne	-14 -15 -17 -25
^ netoi	-8 -10 -10 -8
^ netoiag	-6 -7 0 -4
^ netoieur	-3 1 6 1
^ ni	-2 -6 -5 -6
^ non	-26 -25 -31 -24
^ normal	-5 -1 -8 -4
^ nous	-11 -11 -15 -10
^ nouvel	-8 -8 -9 -8
^ nuit	-9 -10 -8 -8
^ oblig	2 10 2 2
^ ojourd	0 -2 4 -8
^ oui	-1 6 -2 0
^ pap	15 4 3 4
^ parc	5 -3 -1 0
^ parel	-10 -11 -11 -10
^ parl	-11 -15 -11 -12
^ partout	0 6 1 1
^ pas	-1 -7 -2 -17
^ paus	-6 2 -13 -7
^ pend	-2 -11 -12 -9
^ pentur	-5 -5 -3 -5
^ person	4 1 2 11
^ pes	-10 -7 -12 -8
^ pet	0 -2 5 -1
^ petit	7 2 12 3
^ peut	-7 -7 -7 -6
^ plac	2 2 6 2
^ plus	-10 -7 -8 -13
^ ponseux	3 3 8 3
^ pont	1 1 6 1
^ port	-8 -10 -15 -9
^ pos	6 7 21 8
^ pour	27 10 0 6
^ pous	15 3 2 4
^ pousier	2 2 6 2
^ premier	-3 -3 -5 -4
^ prepar	3 4 12 4
^ pris	15 5 11 6
^ puis	-1 -1 6 -1
^ que	-20 -23 -20 -17
^ qui	-5 -6 -7 -5
^ rang	-18 -18 -19 -15
^ reglag	-6 -6 -8 -6
^ rend	2 0 9 1
^ repondr	-4 -4 -5 -5
^ resept	-6 -7 -12 -6
^ rest	-12 -11 -14 -12
^ reten	-8 -9 -9 -7
^ reunion	-9 -10 -14 -9
^ revel	3 3 12 4
^ rien	-14 -10 -5 -4
^ sac	4 3 10 3
^ sal	5 16 4 5
^ samed	3 3 12 2
^ san	-12 -12 -13 -13
^ sandwich	-12 -14 -15 -12
^ sci	0 1 10 2
^ selon	16 10 5 6
^ serten	-5 -4 -5 -4
^ seul	10 4 9 10
^ si	17 -2 -1 7
^ simul	-6 -8 -7 -6
^ sinser	3 5 3 8
^ sort	-6 -4 1 -4
^ sous	-7 -8 -6 -6
^ stag	1 -4 1 12
^ sup	3 10 4 4
^ sur	11 -6 -2 -5
^ tail	3 3 13 4
^ tap	-6 -6 -4 -5
^ tart	-4 -4 -7 -4
^ te	7 28 8 8
^ ten	1 2 6 2
^ toi	12 13 6 7
^ tomb	5 6 14 6
^ toujour	5 3 4 14
^ tous	14 25 17 18
^ tout	14 27 11 16
^ trait	3 6 13 5
^ trancheux	3 2 8 3
^ trent	8 11 11 3
^ tro	-6 -10 -7 -6
^ trois	2 6 -4 4
^ troncon	-5 -5 -6 -5
^ trop	-1 3 6 10
^ trouv	-5 -4 -4 -4
^ tu	-6 7 -7 -7
^ tuteur	6 0 0 1
^ un	2 -7 -23 -14
^ une	-18 -21 -18 -4
^ vent	-10 -12 -7 -9
^ vid	2 2 7 2
^ vingt	1 6 7 2
^ visit	-10 -10 -12 -9
^ viv	6 6 4 24
^ voil	15 12 2 5
^ vous	1 3 2 8
^ voyag	0 0 4 0
^ wesh	2 2 3 6
^ y	32 40 20 18
^ yav	0 5 5 2
^ zero	-7 -8 -9 -5
a	-1 -3 -1 -5
a 10h	2 2 1 9
a 13	3 3 12 3
a 14	-4 -4 0 -4
a 15	5 4 12 4
a 15h30	-6 -6 -7 -6
a 16	-15 -15 -22 -15
a 16h	-1 -3 -5 -2
a 17	18 1 5 3
a 170	5 4 11 5
a 17h	-8 -2 -8 -9
a 18	1 0 5 1
a 19	5 7 13 6
a 19h	-2 1 11 9
a 20	-4 -3 6 -3
a 21	8 7 21 8
a 21h	0 0 6 0
a 22	-2 -1 6 -1
a 23	2 2 7 3
a 3	-6 -6 -6 -2
a 4	3 2 12 3
a 5	4 2 15 3
a 5h	3 3 9 3
a 7h	-5 -5 -8 -6
a 8	-5 -6 1 -5
a 8h30	-5 -5 -8 -6
a 9	-13 -14 -16 -14
a 9h	-11 -11 -11 -9
a 9h15	-5 -5 -5 -5
a @alone	0 2 -7 -5
a @animal	-9 -9 -10 -8
a @blood	-4 -15 -12 -11
a @blow	-14 -17 -16 -18
a @body	0 9 9 7
a @boozeDrink	19 13 14 2
a @bore	-9 -2 -12 21
a @charge	15 4 3 7
a @chem	18 24 27 14
a @cloth	5 14 4 5
a @cry	-26 -22 -19 -20
a @deed	9 2 7 0
a @deep	11 3 -2 19
a @demolish	18 0 4 12
a @despair	-4 -31 -23 -18
a @die	-23 -15 -23 -23
a @drunk	-7 -3 -6 2
a @exclude	-18 -11 -9 3
a @fear	-11 -24 -19 -13
a @fiction	-1 -8 -5 -9
a @gear	10 8 8 6
a @given	-5 -6 5 -8
a @goback	-11 -6 -5 2
a @grab	40 -4 4 9
a @heat	7 13 14 5
a @height	2 7 -4 -2
a @hide	-20 -34 -22 -8
a @hit	24 -6 -2 -5
a @hour	-15 -8 14 -3
a @hurt	0 -8 -1 -4
a @insult	23 13 11 15
a @intimate	12 16 -3 2
a @joke	-11 -5 -8 -7
a @kind	-13 -13 -11 -14
a @lgbt	-7 -7 -6 -6
a @load	33 14 33 16
a @lock	33 7 14 5
a @looks	28 14 23 18
a @love	-1 -8 1 -5
a @lure	27 20 7 5
a @mate	-6 1 -4 -5
a @me	21 6 16 32
a @means	6 7 17 5
a @mock	-18 5 -20 -15
a @not	-1 -14 -9 4
a @nude	2 7 2 2
a @past	-1 -2 -1 5
a @photo	-2 -10 -9 -7
a @power	-6 -2 -7 -9
a @price	-3 -10 -7 -5
a @quit	-9 5 -4 -6
a @race	12 13 12 6
a @see	-33 -38 -42 -31
a @selfharm	0 -5 -1 -5
a @serve	24 25 3 15
a @serveBar	-2 -8 -2 -4
a @sex	0 -1 7 -1
a @sexist	0 3 -14 -1
a @shame	-9 11 -16 -6
a @shout	-8 6 -8 5
a @smoke	1 -12 -4 -5
a @stop	3 -6 21 -1
a @strip	6 -7 -7 1
a @threat	-2 -9 -4 -9
a @throw	17 -4 -17 -8
a @tired	12 -6 5 7
a @to	2 -8 -5 -6
a @told	-4 -3 -10 -8
a @touch	30 7 7 5
a @trade	12 19 9 8
a @vehicle	9 1 2 0
a @weapon	14 -3 -5 -1
a @wound	21 2 12 2
a achev	-5 -5 -4 -5
a acus	1 6 1 1
a air	-4 -5 -5 -4
a ajout	1 10 2 2
a anferm	7 1 1 2
a angeul	2 6 2 6
a anonc	0 6 1 0
a antandu	2 7 3 3
a anul	-9 -9 -10 -8
a apel	-9 -9 -9 -8
a aplod	-4 -5 -4 -4
a apris	-20 -23 -9 -17
a arach	7 7 19 8
a asperg	11 -2 -1 2
a atandu	-1 -5 -3 -3
a atrap	14 1 2 4
a autr	-5 -5 -5 -7
a bal	4 1 0 1
a balanc	11 0 4 10
a band	7 7 18 7
a bien	-5 -7 -2 -5
a bloc	10 0 1 1
a bocoup	-8 -10 -8 -9
a boir	11 -3 -1 0
a bois	7 8 19 8
a bombard	13 1 0 2
a bouscul	-5 13 2 2
a bout	5 6 8 16
a brul	-5 -2 4 -1
a bu	2 8 0 3
a ca	9 18 19 15
a caf	0 11 -2 9
a cand	-4 -6 -7 -5
a cares	6 1 1 2
a cas	3 1 9 3
a catr	-13 -7 -11 -10
a caus	4 30 3 1
a ce	-1 -21 -19 -12
a cel	2 8 3 2
a celc	6 6 3 3
a cent	-5 -4 -4 -5
a chac	13 27 0 0
a chang	-13 -14 -17 -12
a charg	6 4 9 4
a cherch	-6 -6 -6 -6
a choc	4 3 12 5
a chois	-6 -6 -7 -6
a cle	11 -7 -10 -4
a clef	10 2 3 3
a clous	10 1 2 3
a coi	5 -6 -7 -10
a coinc	4 0 -1 0
a col	11 14 13 8
a colon	1 1 6 1
a comanc	-6 -6 -4 -4
a conf	17 7 31 12
a confisc	8 -2 0 1
a consel	2 13 3 3
a continu	6 1 8 3
a corig	-28 -21 -18 -18
a cot	1 15 14 15
a coup	-5 -3 -4 -5
a coz	3 13 1 3
a crac	-11 -18 -12 -11
a crach	15 -1 2 3
a cri	-15 -9 -10 -5
a de	-1 9 3 5
a decid	3 10 4 4
a defonc	-8 -6 -8 -6
a demand	6 26 17 2
a demar	5 -1 0 0
a demont	7 7 16 7
a des	8 6 -1 0
a deux	-5 7 -1 -3
a dir	-3 -4 -4 6
a dit	-2 -3 -10 -11
a dix	-12 -7 -10 -11
a don	-11 -21 -1 -2
a du	2 12 1 3
a dur	10 4 12 6
a eclat	-6 -6 -6 -5
a ecrir	8 1 2 0
a ecrit	-2 -12 -8 -7
a encor	5 1 1 1
a enlev	0 5 1 9
a envoi	-3 -5 8 -3
a esai	4 0 -1 1
a ete	5 3 0 -1
a etrangl	10 2 3 3
a eu	-18 -21 -12 -10
a explic	-31 -34 -36 -31
a explos	-10 -4 -9 -7
a fail	-5 10 1 1
a fair	-9 -2 -9 6
a fait	3 8 -3 -1
a falu	-3 4 3 0
a felisit	-17 -20 -16 -15
a ferm	6 0 -2 1
a fil	1 7 3 1
a film	7 -1 0 1
a fin	10 14 14 12
a flamb	-4 -5 -4 -4
a fondu	-5 -6 -5 -5
a forc	15 -4 2 3
a fouil	2 7 2 2
a frap	7 -4 -5 -3
a fum	-6 -6 -9 -6
a gagn	-6 -5 -7 -5
a gant	8 6 4 4
a gard	-4 -12 -12 -9
a gauch	-7 -7 -6 -6
a genoux	16 15 1 7
a gicl	3 3 8 3
a gifl	22 7 7 7
a glis	14 12 11 8
a gout	-12 -17 -12 -11
a grat	9 9 22 9
a grif	-3 -5 -10 -5
a haut	5 14 4 5
a huitr	2 3 8 3
a hurl	-1 13 2 8
a insand	2 10 3 3
a insist	5 6 -1 2
a interd	-7 -11 -12 -9
a invant	-8 -6 -5 -5
a invit	5 2 3 9
a jam	-5 -8 -8 -9
a janbon	7 6 17 6
a jet	6 2 -5 -1
a jou	-13 -12 -12 -10
a jour	-5 -5 -8 -5
a just	-17 -19 -15 -15
a la	9 11 31 9
a lais	-12 -12 20 -4
a lanc	-9 -2 -13 -9
a lav	15 7 14 9
a le	-14 -4 -11 0
a les	-6 -7 -7 -6
a leur	-6 -5 -7 -6
a lev	5 3 8 3
a limog	1 5 1 1
a lir	-4 4 -6 -3
a lis	0 0 8 1
a lisi	2 2 6 2
a longeur	0 2 -2 4
a lu	-2 6 -1 0
a lui	5 -1 0 -1
a ma	0 -5 4 7
a main	4 3 10 3
a mamadou	4 15 4 4
a mang	6 4 5 1
a me	23 4 6 23
a melang	-5 -5 -6 -4
a mem	10 7 8 16
a menac	5 11 1 2
a mes	-8 2 -9 -6
a mid	-17 -4 -19 -8
a minuit	10 5 10 4
a mis	-4 -8 -19 -16
a moi	-3 -2 17 10
a moit	8 5 7 5
a molet	5 1 2 2
a mon	20 13 7 15
a mont	4 3 11 3
a montr	-14 -23 -22 -20
a mordu	6 4 14 5
a mour	-5 -7 -6 -8
a moyen	1 1 1 5
a ne	14 14 8 8
a neuf	-7 -7 -10 -8
a nivo	7 -1 1 0
a notr	-3 -3 -3 -5
a ofert	-1 13 -3 0
a otoris	1 1 5 1
a oubl	4 3 3 13
a ouvert	4 -6 -14 -6
a ouvr	7 1 2 1
a pai	7 0 2 2
a pain	2 2 6 2
a parl	-22 -30 -23 -9
a part	-12 -2 -8 -8
a pas	0 -11 4 1
a pein	9 14 8 19
a perdu	-9 -16 -17 -12
a person	6 -4 -1 -2
a pet	0 -1 -1 6
a peur	-6 -7 -6 -6
a pic	-8 -8 -5 -6
a pied	-15 -14 -23 -14
a pinc	3 5 -1 1
a plant	-2 -5 -5 -4
a pleur	-15 -14 -12 -12
a plong	8 1 2 2
a plus	1 -5 -4 9
a point	15 3 1 4
a port	6 7 18 7
a pos	9 0 -1 1
a post	1 11 3 3
a pous	15 14 0 5
a prepar	-13 -14 -20 -13
a presant	-12 -14 -15 -12
a presc	-7 -6 0 -7
a pret	-13 -12 -2 -10
a prevenu	12 14 6 6
a pris	-8 -9 -13 -11
a prom	3 -7 -3 -3
a propos	13 6 -6 -1
a que	7 11 17 7
a rabes	0 5 1 1
a racont	-15 -10 -14 -13
a rang	2 2 5 1
a ranplac	-4 -4 -6 -4
a rapel	-9 -10 -7 -7
a recomant	10 3 2 3
a recu	-19 -16 -17 -14
a ref	-6 -2 -8 -4
a refer	-1 -2 0 7
a refus	-6 -9 -12 -7
a regard	4 -2 -2 17
a relir	-3 -3 -5 -3
a relu	-4 -4 -5 -4
a rem	-2 -5 -3 3
a remerc	-7 -7 -6 -5
a remont	-10 -9 -12 -8
a rendu	-5 -6 -6 -5
a rentr	2 2 5 2
a repas	12 4 3 4
a replac	9 2 1 3
a repondu	-11 -13 -13 -11
a repr	-15 -15 -13 -12
a reson	-11 -10 -8 -8
a respir	4 0 2 7
a retourn	-2 -1 -1 5
a retrouv	2 8 3 3
a revel	-6 -6 -5 -5
a ri	4 16 0 3
a rien	-1 8 -4 10
a rigol	-11 -5 -8 -7
a roul	11 2 12 5
a ruban	7 7 18 7
a saign	14 4 8 6
a sanglot	1 8 1 2
a saut	5 6 20 7
a scotch	-7 -9 -9 -9
a secou	6 1 1 1
a seiz	-5 -5 -7 -1
a separ	-7 -8 -8 -6
a ser	-7 -10 -9 -8
a serv	-7 -5 -7 -6
a ses	1 20 -2 -3
a signal	-3 -5 -5 -5
a soign	-5 -6 -6 -5
a son	-1 5 2 3
a sort	13 16 24 11
a soud	6 6 5 2
a sour	-9 -9 -11 -8
a suiv	11 -2 2 2
a tabac	-3 -8 -7 -5
a tabl	13 27 27 24
a tap	-11 -7 -1 -7
a te	-4 12 -1 0
a ten	-8 -10 -12 -6
a tendu	-7 9 -6 -2
a tenu	5 -2 -1 -1
a tes	4 8 3 3
a test	-7 -7 -12 -7
a tir	25 3 5 16
a tomb	-5 -5 -5 -4
a ton	13 4 3 3
a touch	-11 -14 -11 -11
a toujour	-7 -7 -6 -6
a tour	7 12 11 7
a tous	-10 -3 -8 -6
a tout	-16 -9 -16 -9
a trait	-7 -2 -5 3
a traver	-10 -8 -12 -9
a trent	7 1 1 2
a tri	-10 -10 -13 -9
a trois	-3 -6 -1 -3
a trouv	-5 -1 -4 -4
a tue	-15 -15 -16 -14
a un	3 5 2 -5
a une	-11 -12 -13 -18
a vendr	5 13 11 6
a verif	-6 -6 -6 -6
a vers	0 7 3 1
a vin	1 1 5 1
a vingt	-8 -7 -5 -8
a visit	-5 -4 -4 -4
a voir	-11 -11 -10 -11
a voix	-5 1 -6 -3
a vol	-1 -5 -4 -3
a voulu	23 3 5 6
a zero	-4 -8 -4 2
abandon	3 3 3 11
abat	-10 -11 -9 -8
abatr	-5 -6 -3 -4
abatr du	-6 -7 -6 -5
abilit	-3 -3 -4 -4
abitu	3 5 8 12
abitud	16 21 19 19
aboi	4 9 1 -1
aboi @shout	1 10 2 0
abord	3 1 8 2
abord @bore	6 4 7 4
abord @see	6 4 7 4
abord la	3 2 8 3
abord observ	6 4 7 4
absant	4 4 13 5
acarium	-5 -5 -5 -5
acent	-1 7 0 -1
acept	7 -1 0 1
acept de	7 -3 1 1
achet	8 17 18 9
achet @shout	7 5 18 7
achet des	0 5 0 1
achet pour	7 5 18 7
achet un	3 6 2 2
achev	-5 -5 -4 -5
acid	-8 -8 0 -5
acid chloridr	2 2 4 2
acid de	3 3 6 3
acid sous	-7 -7 -8 -6
acne	1 6 1 2
acompagn	-16 -16 -17 -13
acompagn la	-5 -5 -8 -5
acompagn le	-4 -4 -5 -4
acompl	-7 -5 -6 -5
acord	-5 10 3 -1
acouch	-5 -6 -5 -5
acro	-7 -7 -7 -8
acro a	-7 -7 -7 -8
acroch	-6 -2 -7 -5
acroch au	-2 3 -4 -1
acte	-4 -4 -5 0
acteur	-6 -5 -6 -5
action	3 3 8 3
action le	2 2 6 2
acuel	-27 -30 -35 -12
acuel @alone	-5 -5 -6 -4
acuel @i	1 2 5 1
acuel @nude	-5 -5 -6 -4
acuel @sexist	-5 -5 -6 -4
acuel a	3 3 1 12
acuel de	3 4 10 4
acuel je	1 2 5 1
acuel les	-11 -11 -19 -11
acuel vestier	-5 -5 -6 -4
acus	-8 0 -8 -6
acus de	-5 1 -5 -4
adieu	7 9 4 3
admir	-9 -8 -9 -7
ado	-4 -4 -4 -5
adopt	-7 -7 -8 -7
ador	-15 -19 4 -16
adorant	-8 -9 -11 -8
adres	7 17 3 16
adres dan	-6 -6 -8 -6
adres et	2 5 2 2
adres la	9 20 10 21
adult	0 5 11 0
adult @i	-4 -4 -6 -4
adult aus	-5 -7 -6 -5
adult je	-4 -4 -6 -4
aer	7 15 16 8
afair	16 23 6 16
afair au	-5 -5 -6 -5
afair et	8 7 3 3
afectu	4 10 3 3
afich	-23 -19 -24 -11
afich a	0 -1 0 5
afich au	4 9 4 4
afich de	-5 -7 -7 -5
afich du	-7 -7 -10 -6
afil	7 6 20 7
afreux	5 -2 -1 0
africen	-6 -5 -7 -6
afut	7 7 17 7
age	8 0 8 -2
agenc	-5 -5 -7 -5
agent	-9 -10 -8 -8
agent de	-5 -6 -7 -5
agno	1 1 8 2
agraf	6 1 -2 10
agraf le	0 1 6 1
agraf puis	-6 -6 -9 -6
agreabl	-7 -1 -5 -6
agres	-5 -5 -5 -4
agriculteur	-5 -4 -4 -4
ah	3 3 9 3
ai	-6 -8 3 -5
ai @adult	3 3 10 4
ai @alone	-6 0 -6 -4
ai @blood	6 22 23 4
ai @blow	-11 -10 -2 -9
ai @body	-30 -28 -43 -28
ai @booze	-6 -9 1 -5
ai @boozeDrink	6 15 11 6
ai @bore	-9 -17 -24 13
ai @charge	-11 -16 -2 -12
ai @chem	-14 -14 -11 -13
ai @cry	-5 11 -6 7
ai @deed	-4 -4 31 -2
ai @deep	-15 -17 -6 -5
ai @demolish	-10 -4 -4 -6
ai @despair	12 14 6 17
ai @die	0 4 -7 4
ai @exclude	-3 -13 1 -6
ai @fear	6 28 4 14
ai @fiction	-26 -29 -28 -18
ai @given	-5 -7 0 -6
ai @goback	15 23 20 18
ai @grab	-11 4 26 1
ai @heat	0 0 6 0
ai @height	6 1 31 2
ai @hide	-1 -4 -10 -12
ai @hit	-29 -26 -28 -26
ai @hour	15 19 21 18
ai @hurt	-17 -17 -29 -22
ai @insult	-11 -10 -5 -9
ai @kin	4 4 2 1
ai @kind	-23 -21 -11 -21
ai @load	-2 -3 11 -2
ai @lock	11 22 18 12
ai @looks	-14 -19 -9 -12
ai @love	5 8 11 5
ai @lure	-15 -16 -18 2
ai @machine	10 9 31 9
ai @me	1 8 1 2
ai @means	-2 -2 4 -2
ai @mock	-19 -18 -17 -4
ai @not	4 2 -9 12
ai @photo	-2 -6 -2 9
ai @power	-8 -10 5 -11
ai @pressure	-4 -5 -4 -5
ai @price	-34 -36 -40 -32
ai @quit	15 35 33 24
ai @rays	-9 -9 -13 -10
ai @sad	8 10 -3 2
ai @see	-4 -17 -36 -11
ai @selfharm	4 14 3 3
ai @serve	-7 -8 12 -6
ai @sex	-17 -15 -19 -15
ai @sexist	3 3 12 3
ai @shame	-15 -17 2 -9
ai @smoke	-1 7 -3 0
ai @stop	4 4 12 4
ai @strip	7 8 25 9
ai @threat	-15 4 -12 -10
ai @throw	14 2 14 -3
ai @tired	3 4 17 17
ai @to	-11 -11 -16 -11
ai @told	17 8 16 19
ai @touch	-34 -33 -27 -30
ai @vehicle	1 8 5 2
ai @weapon	9 9 21 9
ai @wound	-7 -6 4 -4
ai acompagn	-13 -12 -14 -11
ai acroch	-7 -7 -10 -7
ai action	2 2 6 2
ai acuel	-10 -10 -17 -10
ai ador	14 15 36 15
ai aid	-5 -4 11 -3
ai ances	4 4 12 4
ai anchen	4 4 13 4
ai anfourn	2 3 6 3
ai anregistr	-8 -8 -11 -7
ai antandu	13 18 8 8
ai apel	2 -3 2 12
ai aplic	6 6 13 6
ai aplod	-5 -6 -5 -5
ai apris	-25 -29 -36 -25
ai aret	5 13 7 4
ai aros	-9 -9 -12 -9
ai asist	-3 -10 -12 -8
ai atandu	-3 -12 -14 -5
ai aval	4 -4 -10 -4
ai avanc	-5 -5 -5 -4
ai balai	-19 -18 -23 -18
ai beau	4 4 2 1
ai bien	6 -1 0 0
ai bloc	2 14 4 4
ai branch	-1 0 11 1
ai bros	-5 -5 -7 -5
ai bu	4 10 4 4
ai cach	0 -10 -8 -5
ai cares	-12 -12 -14 -11
ai cas	-12 -12 -18 -11
ai chang	-1 6 15 -3
ai cherch	-9 -17 -15 -12
ai chial	4 15 3 4
ai chois	-9 -10 -14 -10
ai cif	-4 -4 -6 -4
ai cit	4 4 12 4
ai clas	-12 -12 -16 -11
ai col	-18 -17 -27 -17
ai comanc	6 6 16 6
ai compr	-5 -3 -14 -8
ai compt	-8 -25 -33 -13
ai conduit	5 5 22 5
ai confondu	-6 -7 -6 -5
ai continu	3 7 9 3
ai control	-5 -5 -9 -5
ai corig	-17 -16 -21 -16
ai coul	3 3 9 3
ai coup	2 2 10 3
ai couru	6 -2 -5 -2
ai crev	-6 -6 -6 -5
ai cru	-6 -2 -8 -6
ai cueil	-8 -9 -12 -8
ai de	0 8 5 2
ai debouch	3 2 8 3
ai debour	4 5 12 5
ai decap	2 2 5 2
ai decharg	2 2 5 2
ai decor	-5 -5 -7 -5
ai decoup	9 9 22 9
ai dej	7 11 4 11
ai demand	-13 -16 -18 5
ai demar	4 4 11 4
ai demont	2 3 9 3
ai denud	1 1 5 2
ai deplac	4 4 11 4
ai depousier	-5 -4 -7 -5
ai des	21 7 13 16
ai desin	-14 -16 -23 -9
ai desos	2 2 9 3
ai distribu	-11 -12 -13 -12
ai dit	10 -1 -14 -1
ai don	23 8 27 8
ai dorm	6 6 8 19
ai dres	-10 -11 -16 -10
ai du	17 45 6 12
ai ecout	-13 -14 -19 -15
ai ecrit	-1 -14 -13 -10
ai embal	-5 -6 -5 -5
ai encor	8 2 7 3
ai envi	21 4 3 12
ai epluch	-10 -9 -16 -9
ai esai	-9 -8 -13 1
ai esui	-4 -4 -6 -4
ai etal	6 6 15 6
ai ete	20 17 12 10
ai etiset	-4 -5 -7 -5
ai eu	12 29 16 11
ai fail	-14 -16 -12 -9
ai fait	5 0 26 1
ai fendu	4 4 11 4
ai fin	8 13 2 11
ai flamb	2 1 9 3
ai fum	1 10 -4 1
ai gagn	-8 -7 -10 -7
ai galer	-6 -6 -9 -6
ai gard	3 9 9 10
ai ger	3 3 10 4
ai glis	2 4 10 4
ai gonfl	-4 -5 -4 -5
ai gout	1 13 -6 1
ai grais	4 4 8 4
ai grat	0 1 4 0
ai grimp	4 4 10 4
ai hat	2 0 1 15
ai instal	-6 -7 -10 -6
ai interview	-6 -8 -8 -7
ai jet	1 5 7 2
ai jou	-15 -14 -19 -14
ai jur	2 8 1 2
ai just	-18 -18 -27 -17
ai la	0 16 10 14
ai lanc	2 3 10 3
ai lav	-2 0 7 0
ai le	7 12 -6 65
ai les	11 8 11 6
ai lev	6 6 13 6
ai lu	-28 -29 -33 -26
ai mal	11 13 1 4
ai mang	-10 -13 -8 -7
ai manipul	1 2 8 1
ai manoeuvr	2 2 4 2
ai mar	1 3 0 14
ai march	4 4 14 4
ai mem	-2 -2 1 5
ai men	4 4 9 4
ai mentenu	8 8 20 8
ai mesur	-14 -14 -25 -14
ai meul	1 1 4 1
ai mis	-28 -33 -30 -24
ai mont	-12 -12 -18 -12
ai montr	1 7 1 2
ai netoi	1 0 12 1
ai not	-13 -13 -16 -13
ai observ	-9 -10 -10 -10
ai oriant	-3 -3 -4 -3
ai oubl	-13 -13 -13 -14
ai ouvert	11 11 34 11
ai parl	4 -5 -4 -3
ai pas	-11 -11 -18 -19
ai peint	5 5 17 6
ai perc	2 2 6 2
ai perdu	-5 -6 -6 -5
ai pes	-16 -17 -23 -15
ai peur	8 34 10 14
ai pic	2 2 7 2
ai pleur	1 13 3 18
ai pli	-14 -15 -20 -14
ai plong	4 4 12 5
ai plus	13 10 8 32
ai point	3 3 7 3
ai pos	-13 -13 -8 -12
ai pous	-9 -8 -12 -8
ai prefer	-12 -15 -14 -12
ai prepar	-7 -4 -7 -7
ai pris	-11 -13 -12 -15
ai pu	-8 -10 -10 -9
ai racl	2 2 6 2
ai racont	-7 -12 -9 -9
ai racord	7 7 16 7
ai ramp	4 4 11 4
ai rang	-12 -23 -22 -20
ai ranplac	6 6 18 6
ai ranvers	-11 -11 -9 -9
ai ras	5 4 9 14
ai recomant	13 4 2 2
ai recop	-10 -11 -15 -11
ai recu	39 9 8 9
ai refus	2 10 1 2
ai regard	-20 -23 -30 -10
ai regl	8 8 19 8
ai relu	2 1 0 11
ai rempl	-11 -13 -11 -11
ai rendu	-8 -9 -8 -7
ai rentr	4 4 11 4
ai repar	-4 -4 -5 -4
ai repondu	-11 -19 -15 -15
ai repr	-6 -8 -6 -7
ai retir	4 4 13 4
ai reus	9 8 20 9
ai rev	-13 -13 -13 -11
ai ri	-4 -6 -5 -5
ai rien	23 16 10 30
ai roug	-9 -12 -9 -9
ai saut	-5 -8 -3 -5
ai scan	-9 -9 -13 -10
ai sem	-4 -4 -5 -4
ai sent	2 3 8 3
ai ser	5 5 13 5
ai serv	-7 -9 -5 -8
ai sign	-9 -11 -9 -9
ai sort	5 10 14 7
ai soud	2 2 5 2
ai soulev	5 5 14 6
ai suiv	-16 -17 -19 -15
ai sursot	-5 -6 -6 -5
ai survel	6 6 14 6
ai tanpon	-5 -5 -7 -5
ai tap	-12 -11 -13 -11
ai tenu	-16 -15 4 -12
ai tir	4 10 16 7
ai tondu	2 2 5 2
ai touch	-6 -6 -8 -7
ai toujour	3 3 5 9
ai tourn	3 2 4 8
ai tout	-4 7 -8 0
ai traduit	-5 -5 -6 -5
ai trait	6 6 15 6
ai transport	6 6 12 6
ai travel	21 20 55 20
ai travers	1 1 5 1
ai tremp	4 10 9 5
ai tri	-12 -11 -5 -10
ai trouv	-13 -17 -17 -5
ai un	-3 33 -2 0
ai une	10 9 7 12
ai usin	5 5 11 5
ai utilis	1 1 5 1
ai vendu	9 7 27 9
ai verif	-8 -9 -11 -8
ai vern	2 2 8 2
ai vers	5 5 18 6
ai vid	-2 -2 4 -2
ai vis	-5 -4 -6 -4
ai visit	-5 -5 -6 -5
ai vol	3 8 3 3
ai vom	5 15 -4 3
ai voulu	5 -3 -6 -2
ai vu	20 4 -6 9
aid	9 -5 16 -1
aid a	-4 -8 1 -7
aid ce	-5 -4 -7 -5
aid soign	22 7 15 8
aid une	-4 -4 -6 -4
aie	-4 -5 -4 -4
aie @given	4 4 2 2
ail	-5 -5 -2 -3
aim	-2 -5 -15 3
aim @deed	7 9 1 -1
aim @given	10 12 5 2
aim @hide	7 2 0 1
aim @not	10 12 5 2
aim bien	-9 -14 -8 8
aim conduir	-3 -3 -4 -3
aim la	1 7 1 1
aim les	0 6 0 1
aim pas	10 12 5 2
aim que	3 0 1 5
air	-2 -11 -9 -5
air @shout	-4 -5 -5 -4
air pour	-4 -5 -5 -4
ais	0 5 2 12
ajout	3 18 4 5
ajout sur	2 15 4 4
alais	-14 -23 -19 -21
alais vit	-5 -5 -6 -5
alait	4 -6 -5 3
alait @me	-1 -8 -7 -5
alait me	-1 -8 -7 -5
alait se	7 0 2 2
alarm	0 0 6 0
album	-5 -5 -6 -5
alcol	-24 -22 -31 -22
alcol @shout	-5 -6 -7 -5
alcol au	-7 -9 -10 -7
alcol des	3 9 3 4
alcol pour	-5 -6 -7 -5
ale	-7 -10 4 -6
ale @hour	1 3 4 1
ale au	-7 -7 -10 -7
alemand	-6 -1 5 -1
aler	23 32 37 43
aler @goback	7 9 11 19
aler @not	2 1 10 2
aler @see	3 2 6 3
aler aux	4 8 1 2
aler cherch	0 5 -2 0
aler demen	3 1 4 16
aler plus	2 1 10 2
aler retour	7 7 18 7
aler voir	3 2 6 3
alert	-4 -4 -5 -4
alez	-3 6 -1 0
alfabet	-7 -7 -10 -6
align	-4 -4 -5 -3
along	10 4 15 5
along sur	8 1 0 1
alor	16 11 24 21
alor @i	-3 4 15 6
alor @one	-5 -6 -6 -5
alor ce	2 2 7 2
alor il	0 -6 -3 -3
alor ils	1 6 3 8
alor je	-3 4 15 6
alor la	1 5 6 1
alor le	12 1 2 2
alor on	-5 -6 -6 -5
alor que	16 12 13 17
altern	-11 -7 -7 -7
alum	11 5 16 5
aluminium	4 5 13 5
alzem	2 2 6 2
ambul	-10 -11 -12 -10
ame	-4 -5 -5 -4
amen	-5 -5 -7 -5
ami @given	-6 -6 -10 -6
ami tout	-6 -6 -10 -6
amis	10 8 2 4
amortiseur	0 -1 10 2
amour	-10 -13 -13 -12
amour du	-7 -8 -7 -6
amus	3 4 -6 -5
an	-11 -13 -15 -15
an @past	-2 -7 -7 -8
an @threat	-6 -6 -5 -5
an derni	-2 -7 -7 -8
an prochen	-6 -6 -5 -5
anbalag	1 -4 -5 -4
anbalag de	-5 -5 -6 -5
anbianc	4 24 1 9
anbianc est	0 0 0 4
anboch	5 5 23 7
anboch a	9 8 22 9
anbras	31 4 4 8
anbras dan	5 0 -1 1
ances	4 1 20 4
ances @me	5 5 13 5
ances les	3 2 7 2
ances mes	3 3 8 3
anchen	7 5 27 6
anclos	1 2 7 2
and	4 5 1 2
andicap	11 10 4 5
andorm	5 -3 -1 -3
andorm et	8 0 1 -1
androit	9 4 3 4
anduit	3 3 9 4
ane	-10 0 -13 -8
ane @die	-6 -6 -6 -5
ane @past	-6 -6 -6 -5
ane dernier	-6 -6 -6 -5
ane par	-3 -3 -5 -3
anestes	-7 -7 -7 -7
anfant	-11 -18 -5 -14
anfant @shout	-5 -5 -5 -4
anfant a	-8 -6 -5 -5
anfant pend	3 4 11 4
anferm	21 -5 -8 -4
anferm dan	28 -2 -2 2
anfonc	10 -1 5 3
anfourn	5 6 16 6
anfourn les	3 3 8 3
angar	8 8 9 6
ange	-4 -5 -5 -4
angeul	3 16 3 13
angeul @adult	2 11 3 3
angeul @shout	3 1 3 14
angeul @weak	2 11 3 3
angeul com	2 11 3 3
angeul pour	3 1 3 14
angle	4 8 15 6
angles	-6 -8 -9 -7
angois	5 5 6 27
anim	7 -7 3 -3
anim @bore	5 5 14 5
anim @demolish	7 2 2 3
anim @grab	7 2 2 3
anim @me	-5 -5 -4 -4
anim @photo	5 5 14 5
anim @stop	5 5 14 5
anim a	6 1 0 1
anim telefon	5 5 14 5
anim tir	7 2 2 3
animal	-5 -7 -8 -2
animor	5 0 1 1
aniverser	-8 -8 -7 -1
aniverser de	-8 -8 -7 -6
anonc	-9 0 -10 -7
anonc et	-4 -4 -6 -4
anonc que	1 7 2 1
anorex	3 11 4 3
anpech	2 8 2 5
anploi	14 10 -1 3
anploi @me	5 5 1 1
anploi a	-4 -4 -5 -4
anploi me	5 5 1 1
anploi se	12 8 3 5
anpoign	7 18 6 7
anpoul	-17 -15 -21 -15
anregistr	-12 -12 -16 -11
anregistr @me	-4 -4 -5 -4
anregistr les	-4 -4 -6 -4
anregistr ma	-4 -4 -5 -4
anroul	2 2 9 2
ans	1 -16 -29 -22
ans @he	-5 -7 -5 -5
ans @i	-9 -15 -14 -11
ans @me	8 -9 -2 -2
ans a	5 8 3 3
ans ce	-4 -5 -4 -5
ans de	0 14 4 4
ans et	12 -1 2 4
ans il	-5 -7 -5 -5
ans je	-9 -15 -14 -11
ans me	8 -9 -2 -2
ansanbl	7 -4 -6 12
ansanbl et	-2 -5 -1 12
ansegn	4 4 10 4
ansien	2 -4 5 -2
ansuit	-5 -7 -2 -6
antand	25 28 11 13
antand ca	1 4 1 1
antand ses	-1 7 1 0
antandr	6 21 7 7
antandu	18 36 13 13
antandu @hide	8 1 2 2
antel	0 2 9 2
antel le	0 2 7 1
anten	-7 -6 -5 -5
anti	4 3 11 4
antier	8 14 17 8
antour	4 9 4 4
antrant	-7 -5 -7 -6
antrant dan	-5 -5 -5 -4
antrejanb	15 2 3 4
antrejanb en	9 1 3 2
antren	-26 -20 -19 -19
antren avec	-4 -4 -4 -4
antrepris	-1 0 -5 11
antrepris @i	6 2 1 5
antrepris je	6 2 1 5
antrer	-9 0 -6 -7
antrer dan	0 -1 5 0
antretien	-6 -7 -9 -6
anuer	-3 -3 -4 -3
anul	-9 -9 -10 -8
anvelop	-23 -24 -28 -13
anvelop et	-4 -4 -5 -4
aparel	4 27 12 8
aparel @disabled	0 13 2 2
aparel @looks	6 18 5 6
aparel audit	0 13 2 2
aparel danter	6 18 5 6
aparel sur	1 1 6 1
apel	-33 -7 -27 -13
apel @adult	-9 -11 -8 -8
apel @insult	-3 -5 -3 -3
apel @me	2 -8 -2 5
apel @shout	-5 -5 -5 -5
apel @weak	-9 -13 -9 -9
apel ca	3 9 4 10
apel com	-6 -8 -6 -5
apel la	-5 -3 -4 -4
apel le	-12 4 -6 -6
apel ma	9 1 4 11
apel mon	-7 -9 -7 -7
apel par	1 6 2 2
apel pour	-5 -5 -5 -5
apelant	10 26 5 7
apelant ca	9 2 2 3
apelant le	4 14 4 5
apero	8 26 4 8
apero du	5 16 4 6
aplic	4 4 11 4
aplic la	4 4 10 4
aplod	-13 -15 -13 -15
aport	10 5 16 5
aport la	9 2 0 2
aport les	11 10 26 11
aport un	-6 -5 -6 -5
aprand	10 -6 2 16
aprand @bore	1 1 2 7
aprand @not	1 1 2 7
aprand rien	1 1 2 7
aprandr	9 9 -2 -1
aprandr @not	-6 -6 -6 -7
aprandr @nude	-6 -6 -6 -7
aprandr a	11 2 2 2
aprandr la	0 10 2 2
aprandr san	-6 -6 -6 -7
aprant	28 18 -3 3
aprant @me	15 -1 2 3
aprant dan	15 6 5 6
aprant de	5 5 3 3
aprant majeur	-9 -9 -9 -7
aprant me	15 -1 2 3
aprant se	8 3 2 2
apre	-6 -10 -14 -11
apre @he	5 7 0 1
apre @hour	0 -4 -4 11
apre @i	-3 -3 -5 4
apre @me	4 10 4 3
apre @shame	3 1 3 11
apre avoir	5 4 14 4
apre catr	3 1 3 11
apre ce	3 7 0 0
apre cinq	-5 -5 -5 -5
apre dix	-9 -10 -7 -7
apre ele	10 12 6 6
apre et	8 2 3 3
apre il	-10 -4 -6 -5
apre ils	5 0 0 0
apre je	-3 -3 -5 4
apre la	-6 -6 -4 -5
apre le	8 6 12 -2
apre me	4 6 3 3
apre mid	2 0 -2 7
apre que	0 13 3 3
aprem	9 12 18 9
aprem ca	5 5 13 5
aprenant	1 5 1 1
apresi	17 14 3 7
apri	-5 -5 -6 -5
apris	-43 -47 -44 -41
apris a	-29 -30 -23 -26
apris ca	-5 -5 -6 -5
apris le	-4 -5 3 -3
apris les	-8 -8 -13 -8
apris par	5 4 4 11
apris plein	-4 -4 -5 -6
apris que	-10 -11 -12 -10
aproch	-10 -17 -21 -15
aproch @not	-6 -6 -7 -6
aproch de	-5 -5 -7 -5
aproch le	-3 -8 -6 -6
apui	2 2 19 3
apui sur	9 9 25 10
arab	3 15 5 5
arab ca	1 5 2 2
arach	6 3 21 6
arach les	4 5 13 5
arang	9 10 3 2
arbitr	-5 -8 -5 -5
arc	4 7 17 4
arc de	-4 -4 -6 -4
architect	-15 -15 -18 -13
architect @me	-9 -9 -13 -9
architect me	-9 -9 -13 -9
archiv	-9 -11 -12 -2
archiv et	-5 -5 -7 -5
aret	0 6 -6 19
aret @deed	-1 1 0 10
aret @given	-2 0 -1 9
aret @not	-1 1 0 10
aret @shout	-3 -5 -5 -5
aret ce	3 -4 0 8
aret de	0 10 2 6
aret la	7 4 5 8
aret pas	-1 1 0 10
aret pour	-3 -5 -5 -5
aretant	1 7 1 4
argant	14 15 16 9
arier	28 22 34 18
arier @charge	13 3 3 4
arier boutic	13 3 3 4
ariv	6 6 14 22
ariv @deed	6 9 3 17
ariv @given	8 16 4 19
ariv @he	-6 -12 -5 2
ariv @not	13 14 8 39
ariv a	3 14 14 3
ariv au	1 1 7 2
ariv avec	3 12 1 2
ariv ils	-5 -11 -4 3
ariv pas	6 9 3 17
ariv plus	7 7 5 21
arivant	-8 -10 -11 -10
arme	-6 -13 -18 -11
arme dan	5 0 1 1
armoir	-4 -8 -5 -8
armoir @power	2 1 7 2
aros	-18 -18 -27 -21
aros les	-17 -17 -21 -16
arosoir	-5 -5 -5 -4
arsel	-5 8 -7 -4
arsel au	-6 -8 -8 -6
arselant	1 4 1 1
arselant le	1 4 1 1
art	-7 -7 -9 -7
articl	-15 -19 -17 -14
articl dan	-5 -6 -6 -5
articl sur	-5 -6 -5 -4
artific avec	2 2 6 2
as	-10 20 -1 -2
as @bore	0 8 2 2
as @not	-2 10 0 1
as rien	0 8 2 2
as tes	1 7 2 2
asans	2 2 6 2
asanseur	0 -4 4 3
asasin	-6 -5 -4 -4
ascip	15 6 4 5
ascip ce	11 9 4 5
asei	-2 -8 -5 -4
aseoir	-3 -6 3 -4
aseton	7 7 17 7
aseton et	2 2 6 3
asez	21 2 4 9
asidant	1 -9 -15 -4
asidant de	-8 -9 -9 -7
asidant du	-2 -1 -1 6
asiet	-3 5 -18 -5
asiet @heat	-3 -3 -4 -3
asiet froid	-3 -3 -4 -3
asiet le	-6 -6 -9 -5
asis	-18 -17 -11 -9
asis a	2 2 3 4
asis au	-9 -9 -12 -10
asis sur	3 2 11 7
asist	2 -10 -8 -7
asist a	-1 -8 -9 -6
asist sosial	-7 -7 -7 -6
asperg	11 -2 -1 2
aspir	-10 -11 -9 -11
aspir dan	-4 -5 -1 -5
aspir le	-3 -3 -5 -3
asur	-11 -13 -13 -11
atac	-9 -10 -11 -9
atac le	-4 -5 -5 -4
atach	12 -5 0 -1
atach a	16 5 13 8
atandant	-4 -8 -2 -5
atandant que	-4 -5 -4 -4
atandr	10 2 4 11
atandu	-7 -21 -19 -4
atandu dan	0 0 -1 6
atandu le	7 0 -2 0
atandu que	-10 -11 -11 -11
atantat	-4 -5 -3 -3
atasant	-6 -6 -9 -6
atel	3 5 6 3
ateli	21 17 -1 3
ateli @i	0 -3 7 6
ateli @me	6 3 0 2
ateli a	16 9 6 6
ateli et	-2 6 0 1
ateli je	0 -3 7 6
atend	8 -2 -3 15
atend @exclude	10 2 2 2
atend @lock	10 2 2 2
atend dan	-11 -10 -11 -9
atend dehor	10 2 2 2
atend encor	2 -1 0 5
atend que	-1 5 1 1
atent	2 11 7 10
atent a	3 11 4 4
atrap	17 4 14 8
atrap les	3 2 9 3
atrap par	13 2 2 3
au	-9 -10 9 -9
au @alone	22 11 6 17
au @blade	4 4 18 5
au @blood	6 -2 5 6
au @blow	11 7 20 8
au @body	16 20 21 18
au @booze	3 2 20 4
au @boozeDrink	-13 -13 -13 -11
au @bore	-17 -6 -11 -3
au @charge	-1 -9 -4 -5
au @chem	4 4 11 4
au @client	9 1 2 1
au @deed	-4 -7 -5 0
au @demolish	12 15 13 14
au @despair	-3 2 -1 5
au @die	8 5 2 0
au @disabled	7 2 9 4
au @drunk	6 5 4 2
au @exclude	17 15 26 12
au @fear	-3 24 -4 2
au @fiction	-1 -9 -14 -7
au @gear	-4 -5 -5 -5
au @given	1 1 6 1
au @heat	3 3 25 5
au @height	-6 -6 -6 -5
au @hit	2 3 10 4
au @hour	17 9 4 6
au @hurt	14 6 19 9
au @load	-4 -7 -11 -6
au @lock	-1 -9 -13 -7
au @looks	16 19 10 18
au @love	-5 -5 -8 -5
au @machine	11 10 28 10
au @mate	-7 -7 -12 -7
au @means	8 6 21 2
au @mock	3 11 1 3
au @past	-7 -2 -7 -7
au @photo	-9 -12 -9 -1
au @power	-3 -5 5 -4
au @pressure	-1 -1 5 0
au @price	15 4 5 18
au @quit	7 1 1 8
au @sexist	-2 -1 -5 -4
au @shame	-5 -5 -9 -5
au @stop	-22 -19 -16 -8
au @threat	-1 -3 -7 1
au @throw	-1 2 -6 -3
au @tired	5 12 11 14
au @to	8 31 6 19
au @trade	-19 -20 -23 -19
au @weapon	5 8 38 10
au @wound	12 7 23 19
au angar	3 3 6 3
au beur	6 0 0 1
au bord	15 4 11 4
au bout	5 12 11 14
au box	6 7 15 7
au burin	1 1 6 1
au buro	-15 -16 -20 -17
au but	-5 -5 -5 -4
au cabinet	2 -7 -2 -4
au car	-6 -4 -4 -4
au cart	-4 -4 -4 -4
au cas	9 3 4 10
au chalumo	0 0 6 1
au chanti	-2 -2 -5 -4
au chifon	-4 -4 -5 -4
au club	-7 -8 -12 -7
au coleg	12 26 9 22
au comisariat	-4 -5 -4 -4
au compreseur	3 3 6 3
au compteur	4 4 12 4
au contrer	-10 -14 -9 -10
au coud	9 4 5 4
au coup	1 2 8 2
au cour	-4 -5 -4 -5
au cut	2 3 10 3
au debut	5 -2 -4 -6
au depot	2 4 12 1
au desus	2 3 7 1
au fond	-2 -2 6 -2
au fot	-10 -7 -8 -7
au foteuil	7 2 9 4
au four	-4 -4 -4 -4
au fournil	8 8 23 8
au frigo	-2 -4 -6 -3
au fusil	1 3 7 2
au garag	0 -1 -14 -9
au gichet	-3 -4 -4 -3
au gout	-3 -5 -3 -3
au jet	1 -6 -10 -5
au journal	-4 -5 -5 -5
au lait	-10 -10 -10 -9
au las	3 2 8 2
au lieu	-8 -7 -11 -7
au lit	11 -2 1 8
au loup	-7 -6 -7 -6
au lyc	3 14 4 4
au magasin	-12 -8 -2 -7
au march	9 14 23 10
au marto	4 4 13 5
au micro	1 5 1 1
au microscop	-4 -4 -5 -4
au milieu	11 17 20 12
au moin	29 16 8 23
au mur	3 12 3 3
au mus	-3 -3 -4 -3
au nez	6 6 9 15
au parc	-13 -15 -17 -12
au pied	2 2 7 2
au pistolet	8 8 20 8
au poignet	-2 1 9 1
au post	5 5 14 5
au pouc	-4 -9 -11 -8
au primer	-6 -5 -6 -5
au rayon	-6 -4 -4 -4
au resiclag	-4 -4 -6 -4
au resto	7 7 18 6
au restor	8 3 12 4
au retour	3 8 4 3
au revoir	-7 -8 -7 -5
au rhum	-2 -4 1 -2
au sang	6 -1 5 1
au secretariat	-8 -10 -10 -9
au sen	-8 -11 -13 -9
au servic	-4 -6 -3 -4
au simetier	11 2 2 2
au sinsiem	2 2 4 2
au soir	12 12 8 13
au sol	-9 -10 -12 -7
au solel	-8 -9 -12 -10
au stag	7 1 1 8
au stand	2 2 7 2
au suisid	7 1 1 0
au teatr	-6 -7 -8 -6
au telefon	-19 -16 -14 -6
au tour	4 4 10 4
au travel	-5 -5 -8 -5
au tribunal	-8 -8 -11 -7
au troisiem	1 1 10 2
au ventr	-7 8 -9 -3
au visag	17 5 5 6
au vol	-2 8 3 1
au whit	1 0 5 1
au zoo	-3 -3 -5 -3
aucun	-20 -21 -13 6
aucun @gear	3 10 7 4
aucun @insult	-4 -4 -5 -2
aucun @mock	-10 -14 -9 -10
aucun @price	-8 -8 -10 -8
aucun @threat	-5 -4 -6 -5
aucun mocer	-10 -14 -9 -10
aucun risc	-10 -11 -9 -9
audit	0 13 2 2
audit @he	-1 9 1 1
audit ils	-1 9 1 1
aupr	1 4 1 1
aupr de	1 4 1 1
aur	38 10 4 29
aur @despair	2 5 3 6
aur @not	21 7 5 7
aur @told	-5 -6 -4 -4
aur dit	-5 -6 -4 -4
aur du	13 14 8 14
aur jam	0 0 0 5
aur le	-5 -5 -6 -5
aur mieux	2 5 3 6
aur plus	25 4 5 3
aur une	12 3 5 5
aus	-4 -9 10 -9
aus @adult	10 2 10 4
aus @i	8 23 6 9
aus @weak	10 2 10 4
aus com	10 2 10 4
aus je	8 23 6 9
aus se	-5 -7 -6 -5
aut	0 -6 -5 -6
aut que	-5 -5 -5 -5
auto	4 4 11 4
autr	17 30 12 30
autr @body	5 -2 -2 -1
autr @i	10 15 23 10
autr @mate	13 10 4 16
autr @to	3 7 -1 1
autr @weak	14 12 5 17
autr chos	8 1 1 10
autr cot	5 -2 -2 -1
autr je	10 15 23 10
autr lyc	6 4 2 3
autr ont	2 2 2 6
autr servic	-3 -4 -5 -4
autr stagier	14 12 5 17
aux	5 -2 4 -2
aux @alone	15 20 7 6
aux @animal	-10 -11 -14 -10
aux @blood	13 15 5 4
aux @blow	11 2 3 3
aux @body	4 8 -2 -1
aux @charge	-4 -5 -3 -4
aux @client	10 13 24 16
aux @cry	15 10 3 9
aux @drunk	-5 -9 -5 3
aux @fear	-7 -7 -8 -7
aux @gear	-4 -4 -5 -4
aux @hit	9 1 1 2
aux @insult	2 2 8 2
aux @intimate	12 4 8 5
aux @looks	0 -8 -7 -7
aux @not	16 8 17 10
aux @serve	22 21 15 9
aux @sexist	0 -3 -5 -3
aux @shame	11 5 10 6
aux @threat	-5 -4 0 -4
aux @tired	-9 -8 -10 -8
aux @vehicle	-4 -4 -5 -4
aux @weak	5 6 0 1
aux @wound	1 5 8 2
aux adult	-4 -4 -5 -4
aux anfant	-6 -6 -6 -5
aux autr	-1 6 1 1
aux cart	-4 -4 -5 -4
aux cliant	9 13 21 15
aux cot	11 3 3 4
aux fes	10 2 1 3
aux gen	4 -7 -4 -5
aux jamb	-7 -7 -8 -7
aux machin	-6 -5 -6 -5
aux manet	1 0 8 2
aux moin	-3 -4 -4 -3
aux moyen	-4 -5 -6 -4
aux pom	-4 -4 -7 -4
aux poul	-4 -4 -5 -4
aux residant	4 10 4 4
aux stagier	7 2 2 2
aux toilet	16 17 7 6
aux urganc	4 5 12 4
aux wc	5 2 1 0
aux yeux	-5 -9 -5 3
avais	-3 -2 -10 -2
avais 18	-6 -6 -7 -5
avais @bore	10 7 2 3
avais @deed	9 2 -2 6
avais @demolish	13 4 0 3
avais @despair	6 -1 0 -1
avais @fear	-10 -12 -8 -10
avais @grab	-8 -7 -6 -6
avais @hurt	5 4 5 2
avais @insult	2 6 2 2
avais @lock	5 4 5 2
avais @machine	-5 -5 -5 -4
avais @not	11 9 9 11
avais @price	11 1 -2 1
avais @quit	5 1 1 1
avais @sad	5 4 5 2
avais @sex	0 -6 -3 -3
avais @shame	11 23 11 11
avais @threat	13 4 0 3
avais @wound	13 4 0 3
avais cas	13 4 0 3
avais des	3 10 4 4
avais dix	-6 8 -3 -1
avais envi	5 1 1 1
avais facon	-5 -5 -5 -4
avais just	6 9 14 6
avais la	-6 -4 -3 0
avais le	5 7 17 12
avais les	-7 -5 -1 -5
avais mal	5 4 5 2
avais oubl	11 0 1 2
avais pas	7 1 5 8
avais peur	-10 -12 -8 -10
avais plein	-9 -9 -14 -8
avais repondu	5 4 2 2
avais rien	0 7 1 1
avais un	-8 2 -1 -3
avait	11 -4 19 12
avait @alone	4 2 7 2
avait @boozeDrink	9 11 4 6
avait @deed	18 11 18 15
avait @despair	-20 -19 -18 -17
avait @fear	-7 -7 -6 -6
avait @given	11 1 8 8
avait @hide	5 4 6 23
avait @lure	5 4 6 23
avait @not	-10 -11 -3 -7
avait @to	-7 -6 -7 -7
avait @told	5 1 16 3
avait de	0 -1 -1 5
avait dit	3 1 15 2
avait du	-2 -2 5 -1
avait la	1 2 6 2
avait le	13 1 0 3
avait mis	5 5 9 5
avait pas	3 -1 8 7
avait person	-7 -6 -7 -7
avait peur	-7 -7 -6 -6
avait plus	-5 -6 -3 -7
avait prom	5 4 6 23
avait que	4 4 12 4
avait reson	-13 -13 -11 -11
avait tout	7 0 1 1
avait trop	3 3 8 3
avait un	5 9 12 6
avait une	-7 -9 -7 -7
aval	12 6 9 -2
aval de	3 2 12 3
aval en	3 1 4 2
avanc	14 10 9 7
avant	-9 3 -8 -7
avant @body	3 2 6 2
avant @given	-6 -6 -6 -5
avant @hour	5 8 8 3
avant @me	-5 -7 -4 -5
avant bras	3 2 6 2
avant chac	4 7 5 12
avant de	-3 6 -9 -1
avant dix	2 9 -1 2
avant le	-10 -8 -7 -10
avant mem	-5 -6 -6 -5
avant mid	3 7 3 2
avant que	11 12 10 7
avant tout	-6 -6 -6 -5
aveant	2 2 -1 -4
aveant @deed	0 3 5 1
aveant @given	0 3 5 1
aveant @not	0 3 5 1
aveant pas	0 3 5 1
avec	-5 -6 0 -12
avec @alone	-5 -5 -6 -4
avec @hour	-4 -5 -6 -5
avec @me	3 5 -15 1
avec @shame	-3 -4 -5 -4
avec bocoup	-4 -5 -4 -4
avec ca	5 -3 3 -1
avec catr	-3 -4 -5 -4
avec chlo	-4 -4 -6 -4
avec de	-15 -21 -16 -14
avec des	7 22 -1 2
avec deux	-5 -5 -6 -4
avec douz	4 5 16 5
avec du	2 -11 -18 -11
avec ele	2 -5 -2 -2
avec eux	-2 9 12 10
avec ine	-6 -6 -9 -3
avec la	0 -10 12 -7
avec le	4 -5 36 -4
avec les	-20 2 -5 -14
avec leur	-4 -5 -4 -3
avec lui	28 35 20 15
avec me	12 -3 1 1
avec mes	-9 5 -5 6
avec moi	7 18 -3 1
avec mon	-4 -9 -11 -2
avec qui	6 16 8 17
avec ses	10 1 -3 0
avec son	16 -11 -9 -5
avec un	2 -8 8 -4
avec une	-29 -21 -35 -28
avion	-6 -6 -8 -5
avis	-14 -18 -15 -14
avis sur	-10 -13 -10 -9
avocat	-16 -17 -15 -14
avoir	16 20 9 21
avoir @bore	7 4 11 4
avoir @deed	2 1 4 12
avoir @me	3 15 4 5
avoir @see	4 4 11 4
avoir chois	4 4 4 13
avoir mon	3 15 4 5
avon	-8 -9 -11 -8
avon @body	-4 -4 -4 -3
avon @hurt	-4 -4 -4 -3
avon @sex	-4 -4 -4 -3
avon jou	-4 -4 -4 -3
avou	8 1 5 9
avril	-9 -11 -9 -8
bac	4 -4 12 -2
bac a	5 0 4 2
bac de	7 0 2 1
bac pro	-5 -5 -6 -5
bach	3 9 8 4
badg	-27 -19 -31 -16
badg avec	-6 -8 -7 -6
badg et	2 11 3 3
baf	7 0 1 1
bagar	-20 -22 -17 -17
baget	-3 -2 9 0
baget avec	3 3 6 3
baget dan	2 2 4 2
bagu	10 11 6 6
bail	-7 -8 -6 -6
bain	-1 -6 7 -4
bain @to	-8 -9 -11 -8
bain de	5 -1 2 -1
bain direct	-8 -9 -11 -8
bais	23 19 18 12
bais et	7 8 5 5
bais la	0 6 1 1
bais le	8 -1 7 3
bal	11 -15 -23 -11
bal dan	11 2 2 3
bal sur	-5 -5 -7 -5
balai	-6 -14 -17 -15
balai et	-6 -6 -9 -6
balai la	-3 -3 -5 -3
balai les	-15 -15 -22 -15
balanc	9 -8 -5 3
balis	-3 -3 -5 -3
balon	-4 2 -2 -5
balon de	5 8 11 5
banan	-5 -2 2 -3
banc	-7 -8 0 0
banc avec	-5 -5 -8 -5
band	7 7 26 9
band @given	4 4 10 4
band tout	4 4 10 4
banset	11 4 5 4
baptem	24 6 8 8
bar	-1 -9 5 -5
bar de	8 -2 0 1
barb	-5 -6 -6 -5
barier	-11 -12 -10 -10
barier et	5 5 13 5
barman	1 18 1 4
barman @drug	4 18 6 7
barman @me	-6 -6 -7 -5
barman me	-6 -6 -7 -5
barman snif	4 18 6 7
barset	-3 -4 -5 -3
bas	9 12 -9 -6
bas @he	-1 4 7 1
bas @i	5 3 1 4
bas avec	-7 -4 -9 -6
bas et	11 13 5 6
bas ils	-1 4 7 1
bas je	5 3 1 4
baset	8 18 24 8
baset sur	2 1 9 2
basin	8 7 20 8
bat	-5 -13 -15 0
batel	-4 -5 -4 -4
bater	0 -1 11 1
bater etait	-4 -4 -6 -4
bateur	-11 -11 -12 -9
bateur @hit	-4 -4 -5 -3
bato	-1 0 5 0
baton	3 5 17 5
batr	-7 -7 -7 -6
batu	-15 -10 -7 -11
batus	2 15 -1 2
bav	-6 -6 -6 -6
beau	-15 -11 -13 -12
beau @home	7 2 2 2
beau @kin	7 2 2 2
beau @to	7 2 2 2
beau per	7 2 2 2
beb	8 -2 -4 -5
beb cand	14 5 5 6
beb de	-4 -5 -4 -4
beb qui	6 -3 -2 -1
becil	4 -1 -1 0
begai	-6 0 -5 -5
begai @he	-10 -14 -9 -10
begai ils	-10 -14 -9 -10
begnad	5 6 16 6
begnoir	-4 -5 -5 -4
begnoir en	-4 -5 -5 -4
beign	9 3 3 3
bel	-13 6 -10 -8
ben	6 9 8 1
ben a	10 1 1 3
ben non	-9 -9 -7 -9
berg	1 5 24 6
berg @i	4 4 12 5
berg je	4 4 12 5
besoin	22 15 17 9
besoin de	10 13 13 7
besoin la	9 2 2 2
bet	4 10 7 19
bet a	4 3 4 16
betis	5 11 4 11
beuh	-2 5 1 1
beur	8 0 8 3
biantot	16 -1 1 0
bib	8 7 20 8
bib qui	5 5 15 5
bibliotec	-5 -5 -6 -6
bibliotecer	-5 -6 -6 -4
bid	0 9 0 1
bidon	3 6 5 3
bien	-25 -28 -22 -5
bien @blow	0 0 5 1
bien @body	-5 -4 -5 -4
bien @charge	-8 -6 -6 -5
bien @deed	3 4 5 -4
bien @exclude	6 4 9 5
bien @given	-5 -9 -14 -12
bien @he	3 14 3 0
bien @hide	1 0 5 1
bien @hurt	-5 -4 -4 -4
bien @joke	-4 -5 -5 -4
bien @not	4 2 -2 6
bien @sex	-5 -4 -5 -4
bien @told	-5 -5 -6 -4
bien afut	2 2 7 3
bien ce	6 5 3 2
bien dit	-5 -5 -6 -4
bien et	-6 0 -4 0
bien ici	-4 -4 -4 -5
bien il	3 14 3 0
bien jou	-5 -4 -4 -4
bien le	5 5 5 15
bien mais	5 5 6 16
bien pas	0 -1 -7 -7
bien que	4 4 5 13
bien rang	-7 -5 -5 -5
bier	3 12 12 4
bier a	3 7 3 3
bier de	2 8 -1 2
bier en	1 1 4 1
bijouter	18 5 2 6
bilan	0 -9 -8 -10
bilan ce	-10 -11 -10 -12
bilet	-3 -3 5 -2
bilet de	-5 -5 -9 -5
bilig	5 5 12 5
binom	-7 -9 -7 -7
binom et	-4 -5 -4 -4
bis	-1 -5 -3 -3
biscuit	-11 -12 -14 -10
bisou	13 0 1 2
bisou dan	6 1 1 1
bizar	13 19 2 1
bizutag	13 -3 2 3
blagu	-7 -1 -14 -11
blagu de	2 10 3 3
blagu du	-5 -2 -5 -5
blagu prefer	-10 -14 -9 -9
blagu sur	0 11 2 2
blanc	-9 0 -16 -8
blanc en	-4 -4 -5 -4
blanch	-10 -11 -10 -9
bles	-12 -5 -14 -8
blesur	-10 -9 -10 -9
bleu	2 -3 15 0
bleus	39 8 13 12
bleus ca	14 4 5 5
bleus partout	11 3 4 4
blind	-9 -9 -12 -8
bloc	15 9 10 3
bloc @deed	-5 -5 -6 -5
bloc @he	4 9 7 5
bloc dan	12 1 1 3
bloc la	10 2 2 3
blous	-5 5 -3 -3
blous a	-1 6 -3 0
bocoup	-20 -22 -16 -21
bocoup de	-11 -14 -11 -11
bodri	3 3 7 3
boeuf	-6 -6 -8 -5
bof	11 10 9 31
boir	11 10 0 6
boir un	8 1 2 7
boir une	2 7 -1 2
bois	-16 -12 7 -9
bois @bore	-12 -10 -11 -9
bois boug	-4 -5 -5 -4
boit	-9 2 -1 -9
boit @alone	-8 -8 -10 -7
boit @booze	0 0 5 1
boit @deed	-4 0 -6 -3
boit @he	3 11 2 4
boit a	-2 -4 -12 -5
boit de	15 7 21 8
boit ferm	-5 -4 -7 -4
boit ils	3 11 2 4
boit jaun	0 0 5 1
boit plus	-4 -5 -5 -4
bol	0 -1 -1 8
bomb	-18 -5 -20 -13
bomb de	-6 -6 -7 -6
bombard	10 -2 -3 -1
bombard de	12 -1 -1 1
bon	13 -1 -18 -20
bon @deed	14 4 4 4
bon @despair	-10 -2 -8 -11
bon @goback	7 1 1 1
bon @he	4 7 3 3
bon @hour	-5 -14 -14 -14
bon @price	24 7 10 9
bon @quit	7 1 1 1
bon @shout	1 9 3 3
bon a	1 11 3 3
bon buro	-3 -3 -4 -3
bon camil	-5 -5 -5 -4
bon journ	-18 -17 -17 -17
bon not	15 5 6 6
bon pour	2 10 3 4
bon sen	-5 -5 -5 -5
bon umeur	-5 -5 -5 -4
bonbon	-4 8 1 0
bonet	3 11 2 3
bonet de	3 8 2 3
boneur	-15 -12 -17 -12
bonich	8 26 8 8
bonjour	-17 -6 -17 -11
bonjour @exclude	-4 4 -2 -3
bonjour a	-6 -8 -6 -6
bonjour et	1 4 2 6
bonsoir	-11 -10 -12 -9
bonsoir a	-11 -10 -12 -9
bord	15 1 20 4
bord de	17 11 22 11
bordur	0 2 6 9
born	4 4 11 4
bot	8 14 30 11
bot de	1 1 18 3
bouboul	2 9 3 2
bouch	9 1 8 -3
bouch @deed	-8 -7 -7 -6
bouch le	9 8 3 4
boucher	-4 -5 -5 -5
bouchon	-9 -11 1 -7
bouchon de	-12 -14 -11 -10
boucl	24 5 5 12
boucl dan	19 -1 2 3
boug	1 6 4 4
boug @load	2 9 2 2
boug @shout	2 9 2 2
boug les	-1 7 1 1
boug selon	-4 -5 -5 -4
boug ton	2 9 2 2
bouil	4 0 4 1
bouil a	5 1 2 2
boul	-7 -11 -13 2
boul au	-9 -11 -8 0
boul dan	0 4 1 9
boul de	-9 -11 -13 -9
boulang	-25 -27 -29 -23
boulang @deed	-9 -10 -9 -8
boulang @hour	-4 -4 -5 -4
boulang @i	-8 -8 -9 -7
boulang comanc	-4 -4 -5 -4
boulang je	-8 -8 -9 -7
boulanger	-5 -5 7 -4
boulet	11 25 9 16
boulet @shout	4 4 4 10
boulon	14 2 8 5
boulot	-3 -7 11 1
bour	-9 2 -13 -8
bour de	-10 -13 -11 -10
bourag	-8 -8 -7 -7
bouscul	9 24 8 9
bouset	-3 -3 -5 -4
bout	0 13 17 20
bout de	-6 0 2 -3
boutel	-1 12 3 0
boutel @deed	-4 2 -7 -3
boutel @despair	-4 2 -7 -3
boutel @height	-4 2 -7 -3
boutel @means	-4 2 -7 -3
boutel @throw	-4 2 -7 -3
boutel @tired	-4 2 -7 -3
boutel de	2 3 10 3
boutel vid	-4 2 -7 -3
boutic	7 9 12 3
boutic @alone	1 1 4 2
boutic @charge	1 1 4 2
boutic @given	2 2 6 2
boutic @sad	1 1 4 2
boutic seul	1 1 4 2
bouton	-8 -4 -9 -11
bouton @shout	5 5 12 5
bouton a	-6 -6 -8 -6
bouton de	8 3 11 4
bouton pour	5 5 12 5
box	4 7 21 7
box avec	2 2 5 2
brac	6 0 1 1
bracag	4 -3 -6 -2
brail	1 12 3 3
branch	1 2 26 4
branch dan	4 4 10 4
branch la	-4 -4 -5 -4
branch le	5 5 11 5
branch les	1 2 7 2
bras	50 6 24 10
bras @shout	4 0 0 1
bras avec	-6 -4 -4 -4
bras de	-2 -4 -5 -4
bras jusc	7 1 -1 1
bras le	7 0 1 1
bras pour	4 0 0 1
bras qui	1 2 7 2
braselet	-1 13 2 2
braselet et	0 9 2 2
bravo	-10 -10 -9 -8
breb	0 -1 7 1
bretel	7 -1 0 1
brioch	-9 -9 -9 -8
brioch et	-5 -5 -5 -4
bris	-9 -11 -11 -9
briset	24 2 -1 5
brochur	1 0 -2 10
broi	2 2 8 3
broieur une	3 3 9 4
bros	-5 -8 -9 -7
bros le	-8 -8 -13 -8
brouet	8 15 16 9
brouet plein	4 4 12 4
bruit	-7 8 -2 4
bruit @given	2 1 -1 7
bruit a	-4 -4 -5 -4
bruit de	7 22 6 6
bruit enorm	2 2 5 2
bruit pend	-6 -6 -5 -6
bruit tout	2 1 -1 7
brul	18 7 17 6
brul @exclude	10 2 -2 2
brul @selfharm	10 2 -2 2
brul au	-3 0 5 0
brul avec	22 3 1 6
brul expre	10 2 -2 2
brul le	-5 1 11 1
brul les	-4 -4 -5 -4
brulur au	2 2 6 2
bruno	-6 -6 -4 -5
bu	4 27 -3 6
bu du	3 12 -1 3
bu et	7 14 10 7
buch	5 5 12 5
bug	-9 -10 -9 -8
bungalow	-5 -5 -9 -5
burin	5 5 16 6
buro	-26 -24 -56 -30
buro @he	-1 6 1 0
buro @one	-5 -6 -8 -5
buro a	-8 -11 -16 -10
buro ce	-2 4 -6 -2
buro de	2 -4 -1 -2
buro des	4 10 3 4
buro est	-5 -5 -6 -6
buro et	8 3 1 1
buro la	-4 -5 -4 -4
buro on	-5 -6 -8 -5
bus	-21 -13 -31 21
bus @not	3 1 2 11
bus @nude	3 1 2 11
bus a	-5 -5 -8 -6
bus avec	-4 -4 -6 -5
bus de	1 0 5 1
bus et	1 2 -1 8
bus san	3 1 2 11
but	-1 -5 -5 -3
buv	-6 -7 -6 -5
ca	13 9 -6 9
ca @alone	6 29 2 6
ca @blow	7 1 1 1
ca @body	28 -5 -4 1
ca @boozeDrink	-2 -5 -2 -3
ca @charge	1 1 7 2
ca @chem	-4 -4 -4 -3
ca @deed	7 5 3 -4
ca @despair	12 16 4 7
ca @die	-12 -7 -1 -4
ca @drug	13 6 1 4
ca @drunk	-13 -8 -7 -10
ca @exclude	-9 -8 -10 -3
ca @fear	8 -1 0 0
ca @fiction	10 2 2 2
ca @given	1 9 -5 -6
ca @goback	9 14 5 9
ca @grab	16 -1 9 8
ca @heat	-4 5 4 2
ca @height	0 9 1 -2
ca @hide	-4 -1 -8 -7
ca @hit	18 3 6 4
ca @home	-12 -10 -9 -8
ca @hour	-7 2 -3 -7
ca @i	6 7 1 -5
ca @insult	-2 2 -4 -3
ca @intimate	14 1 3 8
ca @joke	-11 -11 -8 -9
ca @kin	-13 -11 -10 -10
ca @kind	21 3 -1 4
ca @lgbt	-4 -4 -4 -4
ca @load	3 9 11 10
ca @looks	-15 -12 -11 -11
ca @love	-4 -5 -2 -4
ca @machine	-3 7 6 11
ca @mate	9 -7 -3 -2
ca @me	-24 -10 -16 26
ca @mock	3 -10 -5 -6
ca @not	-7 -1 -8 -6
ca @power	8 0 0 2
ca @price	5 -3 -2 -3
ca @quit	13 0 3 9
ca @race	-5 -5 -7 -4
ca @selfharm	-1 7 5 2
ca @serve	-2 23 -6 -1
ca @serveBar	7 2 1 2
ca @sexist	21 -2 12 10
ca @shame	8 7 4 3
ca @shout	10 11 0 2
ca @smoke	11 16 11 8
ca @threat	-1 9 11 1
ca @throw	-6 2 -3 -5
ca @tired	5 7 2 3
ca @to	-10 -8 -8 -7
ca @touch	9 -1 -2 -1
ca @vehicle	7 35 4 7
ca @weapon	30 8 8 11
ca @wound	36 14 13 11
ca a	1 3 11 1
ca alait	2 -1 2 10
ca ariv	5 -2 -1 -1
ca bizar	10 10 6 6
ca blagu	-11 -15 -9 -9
ca brul	0 6 -1 1
ca cabin	-5 -5 -7 -5
ca cag	-7 -7 -11 -6
ca calm	13 2 1 3
ca camionet	1 5 1 1
ca caset	4 12 4 4
ca ce	19 6 15 9
ca cogn	11 1 2 2
ca cri	6 1 0 -1
ca de	6 18 6 7
ca dechir	-7 -8 -6 -6
ca drol	13 5 2 5
ca dur	2 2 2 11
ca en	7 4 2 1
ca envoi	-9 -11 -9 -9
ca et	-1 -9 -6 -5
ca exist	-9 -9 -4 -9
ca facon	0 11 2 2
ca fait	1 11 2 -1
ca faut	9 1 3 1
ca fer	-8 -3 -8 -9
ca fil	8 0 0 2
ca fum	4 6 9 4
ca gard	1 1 7 2
ca je	6 7 1 -5
ca la	0 4 1 4
ca larbin	-1 7 0 0
ca le	8 2 2 2
ca les	-4 -5 -4 -4
ca main	40 6 7 10
ca mar	15 3 3 4
ca me	-24 -10 -16 26
ca mer	-10 -8 -8 -7
ca mont	1 2 6 2
ca ne	-11 -9 -7 6
ca normal	-4 -4 -4 -4
ca pas	-7 -1 -8 -6
ca pes	-6 -6 -9 -6
ca pic	9 0 6 3
ca plac	4 3 14 10
ca poubel	-7 -8 -7 -6
ca pour	7 11 3 5
ca rest	9 17 6 7
ca saign	-1 1 6 1
ca se	1 11 1 16
ca sent	-6 1 0 -4
ca ser	10 2 3 2
ca sert	6 17 5 7
ca sigaret	7 2 1 2
ca soulag	6 0 -4 0
ca tet	-9 -11 -7 -7
ca troncon	-3 -3 -5 -3
ca va	9 8 5 16
ca veut	-7 -11 -7 -7
ca vient	10 2 3 3
ca voitur	4 19 1 3
ca voix	-5 -6 -5 -5
ca vol	4 14 4 5
caban	2 -4 -6 -3
cabin	7 3 13 1
cabin a	-4 0 -4 -4
cabin de	7 0 -1 1
cabinet	-2 -6 -4 -1
cabl	-4 -9 -9 -7
cabl @given	-3 -3 -5 -3
cabl neuf	-7 -7 -12 -7
cach	16 39 2 6
cach @alone	1 11 2 2
cach @me	4 7 2 1
cach dan	-2 11 0 1
cach derier	1 11 2 2
cach mes	4 5 2 1
cach son	-5 -5 -4 -4
cachant	1 5 1 1
cachet	24 12 5 7
cachet @shout	5 2 0 1
cachet dan	8 5 3 3
cachet pour	5 2 0 1
cad	8 7 23 8
cad @shout	6 6 14 6
cad du	4 4 10 4
cad pour	6 6 14 6
cadavr	-8 -9 -10 -7
caden	2 -4 -6 -3
cado	-23 -14 -26 -19
cado @given	-4 -4 -7 -4
cado au	-5 -5 -6 -5
cado tout	-4 -4 -7 -4
caf	-9 0 -9 2
caf @i	-5 -2 -2 3
caf @me	-4 -3 -4 -4
caf @shout	-8 -8 -11 -7
caf a	-2 -3 6 0
caf au	-5 -5 -6 -5
caf je	-5 -2 -2 3
caf pour	-8 -8 -11 -7
cafard	-8 -9 -9 2
cag	-14 -12 -15 -11
cahi	11 10 3 4
cai	12 16 -7 2
cais	6 3 15 -1
cais 3	4 4 12 4
cais @given	4 3 12 3
cais @shout	-6 -8 -7 -6
cais a	-4 -4 -7 -4
cais de	-6 -7 -8 -6
cais en	3 3 9 3
cais et	4 6 9 4
cais pour	-6 -8 -7 -6
cais tout	4 3 12 3
caisi	1 2 7 2
cal	-6 -5 -9 -6
calandri	3 11 2 3
calcul	3 8 4 17
calif	3 9 2 3
calif de	3 9 2 3
calin	7 -4 -2 -1
calm	-11 -29 -23 -18
camarad	1 5 -2 0
camarad de	4 7 2 3
camil	-12 -13 -15 -12
camil @bore	-4 -4 -6 -4
camil @deep	-4 -4 -6 -4
camil @see	-4 -4 -6 -4
camil lui	-5 -5 -5 -4
camil regard	-4 -4 -6 -4
camion	6 5 6 -4
camion @he	2 4 7 2
camion @i	-9 -8 -8 -8
camion @me	0 1 5 1
camion @shout	-3 -4 -7 -4
camion ce	-5 -4 -7 -4
camion est	0 10 2 2
camion et	12 11 2 6
camion ils	4 3 3 2
camion je	-9 -8 -8 -8
camion le	-2 1 5 1
camion pour	-3 -4 -7 -4
camionet	5 9 3 1
camionet dan	4 4 12 4
can te	6 0 1 1
canab	1 9 2 2
canap	-6 -5 -1 -4
canap de	3 2 8 3
canard	-8 -7 -2 -5
cand	27 21 0 8
cand @he	21 24 10 9
cand @i	14 25 -3 1
cand @me	-6 -2 -3 2
cand @one	10 -13 -6 3
cand ca	-4 -5 -4 -4
cand ce	11 1 3 3
cand ele	-1 4 9 1
cand il	13 18 0 -2
cand ils	11 6 4 11
cand je	14 25 -3 1
cand la	1 -7 -7 -4
cand le	3 10 -6 2
cand mem	2 -1 14 5
cand mon	0 2 1 7
cand on	10 -13 -6 3
canet	4 14 5 5
canich	-4 6 -4 -2
canping	8 4 9 5
cantin	-13 -5 -16 -12
cantin dan	-5 -4 -7 -4
cap	-3 -3 -5 -3
capot	-5 1 4 -6
capot ouvert	2 2 7 1
car	2 2 7 8
car @despair	-4 -4 -6 -1
car @i	12 2 3 7
car @load	1 2 9 2
car @not	-4 -4 -6 -1
car @shame	-5 -5 -8 -5
car @to	-4 -4 -6 -1
car je	12 2 3 7
car le	1 0 -1 6
car pag	-3 -3 -5 -3
car person	-4 -4 -6 -1
caramel	-1 -2 4 0
caramel a	5 5 12 5
caranten	3 3 10 3
carch	2 2 5 2
cardiac	-4 -4 -6 -4
cardiac sur	-4 -4 -5 -4
carelag	7 2 16 4
carelag a	2 2 8 3
carelet	2 2 5 2
carelet @power	2 2 5 2
carelet electr	2 2 5 2
cares	-2 -11 -12 -8
cares le	5 -1 -2 0
cares un	-7 -7 -9 -7
carim	-6 -14 -11 -8
carist	-17 -17 -17 -15
carist @me	-6 -7 -7 -5
carist me	-6 -7 -7 -5
carnet	-20 -8 -23 -17
carnet de	-5 -5 -6 -5
caro	5 5 8 11
caro avec	2 2 5 2
carosi	-4 -4 -5 -4
carot	-1 0 13 1
carot a	-6 -6 -9 -6
carot en	5 5 12 5
cart	-22 -26 -11 -23
cart @strip	1 0 8 1
cart avec	-4 -4 -4 -3
cart de	-9 -10 -10 -9
cart enlev	1 0 8 1
cart et	-3 -3 1 -5
carton	-1 5 10 6
carton @booze	-4 -4 -5 -3
carton @hurt	1 5 1 1
carton @i	2 2 1 6
carton dan	1 2 6 2
carton de	-5 -5 -1 0
carton je	2 2 1 6
carton ne	-7 -6 -6 -6
carton par	8 1 2 2
cas	-13 -9 -15 -13
cas de	-5 -4 -3 -4
cas du	-4 -5 -4 -4
cas la	-18 -14 -20 -15
cas le	-1 -3 -6 -3
cas les	3 -6 0 -2
cas ou	10 5 6 12
cas sosial	3 10 3 3
cas un	13 4 2 4
cas une	-6 -6 -5 -5
casc	-8 -12 10 -4
casc @he	5 5 15 6
casc @shout	-5 -5 -5 -5
casc a	0 -1 7 1
casc de	-9 -10 -15 -9
casc et	-12 -12 -18 -11
casc pour	-5 -5 -5 -5
casc sur	1 1 3 5
caset	7 16 18 9
casi	11 14 6 5
catalogu	-5 -7 -6 -5
catastrof	0 5 -2 -1
catr	10 13 35 41
catr @bore	-1 0 5 -1
catr @height	4 4 12 4
catr @hour	7 5 11 28
catr @i	6 6 14 6
catr @means	4 4 11 4
catr @past	4 -4 -1 -1
catr @shame	2 8 7 4
catr @shout	-5 -5 -4 -4
catr @to	-1 0 5 -1
catr ans	4 -4 -1 -1
catr chacun	-7 -8 -11 -7
catr couleur	-3 -4 -5 -4
catr etag	1 1 5 1
catr fois	14 19 14 32
catr heur	-1 0 5 -1
catr je	6 6 14 6
catr jour	7 6 7 30
catr langu	-3 -3 -4 -3
catr pat	1 7 0 2
catr pour	-5 -5 -4 -4
catr vingt	-5 -3 1 -2
catriem	11 11 26 11
caus	4 30 3 1
caus de	9 29 10 1
caus du	-6 -6 -8 -1
cav	5 -3 -6 1
cav avec	-3 -2 -4 -3
cavist	-2 -3 -6 -3
cavist @me	-2 -3 -6 -3
cavist me	-2 -3 -6 -3
ce	2 5 -5 6
ce @alone	-1 -15 -8 1
ce @fear	13 11 4 9
ce @fiction	10 9 2 7
ce @grab	13 11 4 9
ce @hour	3 -10 5 2
ce @price	0 -3 -4 12
ce @quit	0 -3 -4 12
ce @sexist	-22 -9 -11 3
ce @to	13 8 6 5
ce @touch	13 11 4 9
ce boulot	-8 -9 -12 -8
ce buro	1 0 1 9
ce est	5 5 -5 5
ce etait	0 -11 -4 -7
ce matin	11 11 22 11
ce meti	-22 -9 -11 3
ce mid	-1 -3 -4 -4
ce momant	5 3 3 15
ce ne	-3 -6 -5 -6
ce que	21 15 -11 22
ce qui	10 25 5 5
ce ser	13 11 4 9
ce soir	-1 -15 -8 1
ce soit	-6 2 -2 1
ce sont	7 5 3 3
ce stag	0 -3 -4 12
ce wec	-7 -15 -12 -12
cebab	3 2 8 3
cel	-26 -15 -15 -22
cel @hour	-7 -7 -8 -12
cel avec	7 7 15 7
cel de	2 8 1 2
cel du	-6 -6 -6 0
cel journ	-7 -7 -8 -12
cel oneur	3 2 7 3
celc	16 13 3 29
celc chos	11 6 8 29
celc un	12 13 1 18
celui	18 27 25 15
celui de	6 22 9 9
celui du	9 2 3 3
celul	-4 -4 -5 -4
cent	-27 -29 -18 -27
cent fois	-5 -5 -7 -5
cent pag	-7 -7 -7 -6
centr	0 1 15 1
ces	-15 -17 -17 -6
cesier @me	7 2 1 2
cet	0 -2 -12 3
cet @alone	9 5 -2 2
cet @hour	20 7 13 16
cet antrepris	3 3 3 9
cet apre	-6 -6 -6 -6
cet fois	7 7 -1 -1
cet nuit	9 5 -2 2
cet semen	10 1 13 14
ceu	-2 -5 -9 -5
ceux	-10 -11 -14 -10
ceux qui	-5 -5 -5 -5
cevin	6 14 3 5
chac	12 44 -7 34
chac @alone	-4 2 -3 6
chac @hour	8 26 2 29
chac @insult	11 5 1 4
chac @machine	-1 -2 -1 4
chac ereur	11 3 1 3
chac fois	4 7 -4 2
chac jour	-5 5 -5 -10
chac matin	13 6 4 27
chac paus	2 14 2 3
chac plat	-3 -4 -5 -3
chac rep	0 6 1 0
chac soir	-2 4 0 8
chacun	16 -2 -4 4
chacun a	6 1 1 6
chacun son	-9 -9 -14 -9
chain	-2 -5 13 -1
chain a	-7 -8 -11 -7
chain du	3 2 10 4
chain le	-4 -4 -4 -4
chain pend	3 2 12 4
chais	4 9 -19 29
chais @deed	1 -3 3 6
chais @despair	0 -3 -1 6
chais @height	0 -3 -1 6
chais @means	0 -3 -1 6
chais @throw	0 -3 -1 6
chais @tired	0 -3 -1 6
chais @touch	1 0 4 1
chais a	-3 -5 -4 5
chais avec	12 0 1 2
chais en	-7 -6 -6 -6
chais et	5 0 0 1
chais pos	1 0 4 1
chais vid	0 -3 -1 6
chaleur	-4 -5 7 -3
chalumo	-1 -5 13 -1
chalumo @shout	3 3 10 4
chalumo pour	3 3 10 4
champ	-7 -8 -5 -7
champ de	-6 -7 -7 -6
chanbr	5 -13 5 -1
chanbr @heat	3 -7 -4 -4
chanbr a	-4 -4 -1 -4
chanbr et	14 5 6 13
chanbr froid	3 -7 -4 -4
chanbr la	7 1 2 0
chanbr sur	-9 -3 -7 -7
chang	8 -4 8 0
chang @hour	-4 -5 -6 -4
chang de	-8 0 -16 3
chang des	8 8 21 8
chang la	5 7 1 2
chang le	1 3 20 3
chang les	-7 -8 -5 -6
chang trois	-4 -5 -6 -4
chang une	-7 -6 0 -5
changant	-5 -6 -7 -5
chanpagn	9 30 9 10
chanpagn @shout	7 23 6 7
chanpagn pour	7 23 6 7
chanpion	-13 -13 -14 -11
chanson	-8 -8 -14 -8
chant	-22 -19 -17 -21
chant @given	-7 -10 -3 -7
chant @i	-4 -4 -4 -3
chant je	-4 -4 -4 -3
chant tout	-7 -10 -3 -7
chantag	0 9 -3 1
chanti	31 25 31 11
chanti @he	9 12 5 5
chanti @i	-3 2 -6 -3
chanti @me	4 11 14 6
chanti @not	1 0 8 1
chanti @nude	1 0 8 1
chanti dan	-6 -6 -10 -6
chanti il	8 1 4 3
chanti ils	1 11 1 3
chanti je	-3 2 -6 -3
chanti san	1 0 8 1
chapitr	-4 -4 -5 -4
char	-7 -7 -8 -7
charg	-6 -8 4 -6
charg de	-8 -9 -5 -7
chargeur	4 1 4 2
chariot	-8 -8 -8 -9
charlot	-11 -12 -15 -10
charlot et	-5 -5 -8 -5
charpant	5 5 17 5
chart	-5 -5 -7 -5
chas	-6 -5 -8 -6
chat	-11 -15 -8 -13
chat @i	-6 -6 -5 -5
chat a	-6 -4 -4 -4
chat de	-5 -5 -6 -5
chat du	-3 -3 -4 -3
chat je	-6 -6 -5 -5
chat moi	-3 -3 -4 -3
chat pend	-3 -3 -5 -3
chategn	3 5 17 6
chategn en	3 5 17 6
chato	-7 -6 -7 -5
chaton	-11 -11 -14 -10
chatouil	12 0 2 3
chaud	-28 -37 -20 -28
chaud @shame	-9 -9 -8 -7
chaud dev	-9 -9 -8 -7
chaud le	-7 -6 -7 -6
chauf	15 10 24 11
chaus	-4 -4 -6 -4
chef	5 22 -8 -9
chef @boozeDrink	2 8 3 3
chef @deed	9 20 10 9
chef @drunk	2 5 2 2
chef @given	2 5 2 2
chef @goback	-4 -2 -4 -4
chef @height	5 5 3 3
chef @me	9 1 12 -1
chef @shout	-7 -11 -6 -6
chef @told	1 10 3 3
chef a	-11 5 -11 -8
chef de	1 5 -8 -4
chef dit	1 10 3 3
chef en	1 5 1 2
chef est	-6 -6 -6 -5
chef fait	2 5 2 2
chef le	1 -3 -6 2
chef me	9 4 13 0
chef ne	-4 -4 -3 -4
chef qui	5 3 1 2
chef sent	2 5 2 2
chef y	-5 -5 -5 -5
chemin	4 13 8 5
chemin le	4 14 6 5
chemis	-3 -10 -6 -7
chen	-9 -10 -13 -10
cher	-8 -6 -7 -6
cherch	-18 1 -32 -30
cherch @given	14 9 6 4
cherch @me	-6 -6 -7 -6
cherch la	-10 -4 -10 -8
cherch le	-5 -3 -4 -5
cherch les	-6 -5 -8 -5
cherch mes	-6 -6 -7 -6
cherch ses	-1 7 -2 1
cherch un	-12 -10 -13 -10
cherch une	7 3 2 -2
cheval	1 -2 13 1
cheval pend	2 3 6 2
cheveux	15 15 12 7
cheveux @race	-2 11 2 2
cheveux @shout	5 0 1 1
cheveux par	-4 -3 -5 -3
cheveux pour	5 0 1 1
chevil	-6 -6 -1 -6
chevil @hurt	2 2 10 2
chevil au	-5 -5 -5 -4
chevr	-6 -7 -11 -7
chevr au	-6 -6 -10 -6
chez	12 1 -10 -7
chez @he	7 2 2 2
chez @me	27 12 -3 10
chez ele	7 2 2 2
chez eux	4 20 4 2
chez le	-16 -17 -6 -14
chez les	-8 -7 -7 -6
chez lui	13 -8 0 0
chez ma	3 -5 -1 0
chez moi	26 12 -2 10
chez nous	2 6 1 1
chez un	2 2 9 3
chi	2 11 4 9
chi grav	2 2 2 8
chial	0 16 1 8
chial @given	1 9 2 8
chial tout	1 9 2 8
chien @i	2 2 3 10
chien a	-1 -4 -5 -3
chien de	-5 -7 -4 -2
chien je	2 2 3 10
chien le	-5 -6 -5 -5
chien pend	3 3 7 3
chien sur	12 0 1 3
chifon	-4 -6 -6 1
chifon et	-4 -4 -5 -3
chifr	-13 -13 -11 -12
chimic	-5 -5 -6 -5
chimist	-14 -15 -17 -12
chimist a	-9 -9 -11 -8
chiot	-4 -2 -5 -4
chirurgien	-16 -16 -19 -14
chlo	-4 -4 -6 -4
chloridr	2 2 4 2
choc	-6 -6 7 -2
chocolat	-35 -45 -42 -35
chocolat @heat	-16 -16 -16 -14
chocolat @sex	-16 -16 -16 -14
chocolat chaud	-16 -16 -16 -14
chocolat de	-5 -7 -5 -5
chodier	1 1 6 1
chofeur	-3 10 -4 -2
chois	-6 -6 -13 -3
chois cet	3 3 3 9
chois la	-8 -8 -13 -8
chois le	-4 -4 -5 -4
chois les	-4 -5 -1 -5
choix	1 8 0 2
choral	-4 -5 -5 -4
chos	33 31 15 52
chos a	1 1 1 6
chos dan	7 5 4 3
chos et	-3 -5 -2 5
chos ici	5 14 5 5
chos que	12 3 4 4
choset	5 4 4 15
chosur	15 11 9 9
chosur de	4 -7 13 -1
chosur du	6 16 4 6
chosur et	11 1 -2 8
chou	-3 -1 7 0
chrono	-7 -7 -13 -7
chronometr	-6 -6 -7 -5
chut	-20 -16 -28 -19
chut @one	-3 -5 -5 -4
chut de	-4 -5 -7 -4
chut on	-3 -5 -5 -4
ciel	-3 5 -2 -3
cif	-7 -7 -10 -7
cilos	-6 -9 5 -6
cilos @i	3 3 8 3
cilos je	3 3 8 3
cin	-7 -9 -9 -7
cin @me	-7 -6 -6 -5
cin me	-7 -6 -6 -5
cinc	-1 -3 8 -1
cinem	-6 -6 -9 -5
cinq	-6 -6 12 2
cinq @bore	3 2 16 4
cinq @deed	-7 -7 -12 -8
cinq @height	-7 -7 -12 -8
cinq @hour	6 4 17 16
cinq @load	-5 -7 -3 -4
cinq @looks	-6 -8 -5 -5
cinq @price	3 2 16 4
cinq @to	0 -1 13 1
cinq cilos	-6 -8 -5 -5
cinq fois	0 6 1 1
cinq heur	3 2 16 4
cinq jour	3 1 1 12
cinq metr	-7 -7 -12 -8
cinq minut	-7 -10 -4 -6
cintr	-3 -3 -12 -6
cintr par	-4 -4 -4 -3
cinz	11 4 6 9
cinz @bore	14 4 8 5
cinz @hour	14 4 8 5
cinz @price	14 4 8 5
cinz @to	14 4 8 5
cinz heur	14 4 8 5
ciosc	0 -4 5 0
cir	7 22 16 9
cir les	6 16 4 6
cit	4 4 6 -1
cit @me	-5 -6 -6 -6
cit la	9 3 9 4
cit ma	-5 -6 -6 -6
civil	-4 -4 -5 -4
ciz	-10 -10 -13 -9
clac	-28 -12 -22 -9
clac @alone	5 -1 1 1
clac au	-14 -7 -7 -5
clac derier	5 -1 1 1
clac des	-1 9 2 2
clac en	-11 -7 -8 -7
clac une	-13 -7 -7 -7
clair	-12 -4 -9 -9
clair et	-5 2 -2 -2
clas	-37 -41 -37 -34
clas @he	-7 -8 -12 -7
clas des	-10 -11 -12 -10
clas les	-8 -8 -10 -7
claseur	0 -1 -9 -5
clavi	-18 -19 -22 -15
cle	12 -8 -3 -9
cle @i	8 0 4 1
cle a	5 8 3 3
cle dan	11 15 6 6
cle de	15 0 1 3
cle je	8 0 4 1
cle ne	-7 -6 -7 -6
cle par	-9 -8 -10 -7
clef	10 2 3 3
clemantin	-4 -4 -6 -4
cliant	-3 8 5 13
cliant @deed	0 -2 5 -1
cliant @drunk	-7 -13 -7 -7
cliant @fiction	2 6 2 2
cliant @gear	1 0 5 1
cliant @given	-5 -6 -2 -5
cliant @he	0 4 0 0
cliant @height	-5 -6 -5 -5
cliant @i	4 11 13 4
cliant @me	9 -13 -7 20
cliant @vehicle	1 0 5 1
cliant a	-23 -25 -23 -22
cliant au	-4 -4 -3 -6
cliant avec	9 3 4 4
cliant ca	-4 -5 -4 -4
cliant cart	1 0 5 1
cliant dev	-4 -5 -5 -4
cliant deven	-6 -8 -6 -6
cliant ele	1 5 1 1
cliant en	4 9 4 9
cliant est	5 0 0 0
cliant et	4 5 8 4
cliant fait	-5 -6 -5 -5
cliant je	4 11 13 4
cliant me	9 -13 -7 20
cliant que	10 24 11 11
cliant se	-10 -10 -8 -2
cliant sur	3 6 5 3
cliant voul	-5 -5 -5 -5
cliantel	1 8 2 2
clic	-5 -5 -7 -5
clic clic	-3 -3 -5 -3
clinic	1 2 5 7
clinic @me	3 3 6 6
clinic me	3 3 6 6
clio	4 4 12 4
cloc	5 1 6 3
clochard	1 7 2 2
cloison	5 6 14 6
cloison a	5 6 14 6
clop	9 28 17 10
clop et	1 3 6 2
clotur	-8 -10 -6 -8
cloueur	2 2 6 3
cloueur @pressure	2 2 6 3
cloueur pneumat	2 2 6 3
clous	10 1 2 3
clous sur	10 1 2 3
clown	-7 -7 -7 -6
club	-13 -12 -15 -11
club de	-10 -8 -11 -7
coach	-3 -6 -10 -6
coc	7 20 19 9
coc du	2 1 6 2
cochemar	-4 -4 -5 -4
cochon	-7 1 -9 -6
cochon de	-12 -10 -11 -10
cod	-2 -8 3 10
cod du	4 4 12 4
coeur	-8 7 4 39
coeur @load	5 5 3 17
coeur @shout	-6 -5 -6 -5
coeur a	-8 -8 -7 -8
coeur le	4 8 6 13
coeur lourd	5 5 3 17
coeur pour	-6 -5 -6 -5
cofr	-6 -14 -7 -9
cofr @alone	-6 -5 -6 -5
cofr @deed	-9 -7 -9 -7
cofr @shout	6 6 14 6
cofr du	12 2 -2 3
cofr ferm	-6 -5 -6 -5
cofr pour	6 6 14 6
cogn	17 -1 0 0
cogn le	-7 -6 -5 -5
coi	10 -7 -12 -11
coi @bore	11 3 9 8
coi @deed	11 3 9 8
coi @despair	-5 -5 -6 -5
coi @hide	-4 -6 -6 -7
coi @love	14 2 2 -2
coi @sexist	14 2 2 -2
coi @told	-4 -8 -7 -9
coi bon	14 2 2 -2
coi dir	-4 -6 -6 -7
coi fair	11 3 9 8
coi que	-7 1 -4 -4
coi sert	-5 -5 -6 -5
coi un	-4 -4 -4 -4
coif	-9 -11 -10 -9
coifeur	-3 8 2 0
coifeur @me	-5 -2 -1 -2
coifeur me	-5 -2 -1 -2
coifeux	0 6 -6 -2
coifeux @me	1 -1 -4 -2
coifeux me	1 -1 -4 -2
coifur	2 10 3 3
coifur ce	2 10 3 3
coin	9 2 9 26
coin @drug	-4 -5 -6 -4
coin @kind	-4 -5 -6 -4
coin calm	-4 -5 -6 -4
coinc	25 7 16 10
coinc @he	-5 -4 -4 -3
coinc dan	15 6 13 7
coinc il	-5 -4 -4 -3
coinc la	5 1 0 1
col	-13 -13 -18 -11
col @chem	4 5 14 5
col @given	-6 -5 -9 -5
col des	-8 -8 -13 -6
col et	8 4 3 11
col le	-8 -7 -11 -7
col les	2 2 6 2
col neopren	1 2 8 2
col tout	-6 -5 -9 -5
col une	8 2 2 2
colag	-4 -5 -4 -4
colect	-3 -6 -4 -4
coleg	9 15 1 21
coleg @me	5 3 3 9
coleg me	5 3 3 9
colegu	15 24 -5 12
colegu @hide	-4 3 -5 -3
colegu @i	1 2 6 9
colegu @me	15 7 1 1
colegu @race	9 4 3 3
colegu de	10 16 6 7
colegu et	0 -3 2 6
colegu je	1 2 6 9
colegu me	15 7 1 1
colegu qui	4 5 2 2
colegu se	-9 1 -7 0
coler	-13 -14 -13 -12
coler @shout	-7 -8 -7 -6
coler contr	-6 -7 -6 -5
coler pour	-7 -8 -7 -6
colis	-8 -10 -11 5
colon	1 1 5 1
color	-4 -4 -5 -4
com	12 23 16 20
com @he	12 4 19 20
com @i	1 14 6 4
com @me	5 12 5 10
com a	10 18 5 5
com au	5 12 13 6
com ca	32 20 15 1
com dan	3 1 10 2
com de	-4 -6 0 -4
com du	-1 4 -3 -1
com hi	-12 -18 -15 5
com il	12 4 19 20
com je	1 14 6 4
com les	2 12 -1 3
com ma	-10 -12 -10 -9
com me	10 3 3 4
com moi	4 22 5 5
com si	8 11 1 11
com tous	-4 -6 -4 -5
com tout	-5 -3 -4 -4
com un	2 11 16 21
com une	-15 -12 -20 -14
comanc	-2 -5 4 -9
comand dan	-3 -3 -5 -3
comand de	1 1 5 1
comand du	-6 -6 -10 -6
comant	-9 13 -20 -18
comant @deed	4 -1 0 0
comant @exclude	-4 -5 -4 -4
comant @given	2 15 4 3
comant @he	-3 -6 -6 -7
comant @i	7 9 3 6
comant @me	-1 23 6 6
comant @one	-15 -11 -16 -13
comant ils	-5 -7 -5 -6
comant je	7 9 3 6
comant le	-3 5 -3 -5
comant march	-4 -5 -4 -4
comant mes	2 19 6 6
comant on	-15 -11 -16 -13
comant tout	2 15 4 3
comanter	-2 9 1 2
combien	26 6 6 8
comedien	-8 -8 -11 -7
comerc	1 5 0 1
comersial	-8 -9 -10 -8
comisariat	-5 -6 -5 -4
comod	3 3 8 3
comp	1 -2 -6 -3
compar	6 11 6 11
compl	-8 -6 -8 -7
compl de	-5 -6 -5 -5
complet	2 8 9 9
complet @drunk	1 6 1 2
compos	2 2 7 3
compot	-3 -4 5 -2
compr	8 21 4 0
compr en	-4 -4 -4 -5
compr et	1 0 9 0
compr le	6 15 6 6
compr pourcoi	-5 -5 -7 -5
comprand	0 -11 -7 11
comprand @bore	1 0 2 9
comprand @deed	8 -1 4 12
comprand @given	8 -1 4 12
comprand @not	9 -1 5 21
comprand pas	8 -1 4 12
comprand rien	1 0 2 9
compres	0 0 6 1
compreseur	3 3 9 3
comprim	15 3 12 7
compris	4 0 -1 0
compt	2 -5 -12 3
compt @not	2 -4 -4 -4
compt @nude	-8 -7 -8 -8
compt @shout	0 6 1 1
compt a	-9 -8 -14 -1
compt avec	-4 -4 -5 -4
compt le	2 2 8 2
compt les	2 -8 -17 16
compt pour	0 6 1 1
compt rendu	-4 -5 -8 -5
compt san	-8 -7 -8 -8
comptabl	-6 -4 -11 -8
compteur	8 7 24 8
comptoir	6 2 8 5
comptoir et	2 4 2 7
con	-1 -1 12 10
con @deed	-11 -15 -7 -11
con @given	-18 -26 -15 -11
con @me	5 5 2 7
con @not	-11 -15 -7 -11
con mon	5 5 2 7
con ou	0 5 1 1
con pas	-11 -15 -7 -11
con tous	-8 -12 -8 -8
con tout	-9 -11 -9 0
concour de	1 6 2 2
conducteur	-8 -5 -8 -7
conducteur de	-7 -7 -8 -7
conduir	-26 -23 -20 -22
conduir des	-6 -5 -7 -5
conduir la	-6 -5 -8 -5
conduir un	-7 -7 -7 -7
conduir une	3 2 9 2
conduis le	-5 -5 -3 -5
conduit	-7 -2 10 -6
conduit le	1 0 14 1
conduit les	-4 -4 -6 -4
cones	-6 -5 -8 -7
cones @deed	-6 -7 -5 -6
cones @given	-6 -7 -5 -6
cones @not	-6 -7 -5 -6
cones pas	-6 -7 -5 -6
conesant	1 -5 1 14
conesant @given	-1 -3 -1 5
conf	25 15 50 23
conf la	7 6 21 8
conf le	1 -1 8 1
conf que	10 1 2 3
conferant	-7 -8 -12 -7
conferant sur	-5 -5 -8 -5
confianc	-10 -6 -4 -10
confianc un	-10 -9 -10 -9
confidantialit	-6 -8 -6 -6
confisc	11 -1 1 2
confisc @me	8 -2 0 1
confisc mon	8 -2 0 1
confitur	-9 -14 -10 -9
confondu	-4 -7 -6 -5
cong	11 16 20 28
congel	3 2 9 3
consantr @given	-6 -6 -8 -6
consantr tout	-6 -6 -8 -6
consel	-15 -6 -18 -13
consel de	4 16 5 5
consel munisipal	-6 -6 -8 -6
consel un	-6 -8 -7 -6
conseler	-7 -7 -7 -7
consert	2 2 9 2
conserv	-1 0 7 0
conserv @me	-7 -5 -5 -5
conserv me	-6 -5 -5 -5
consol	0 -7 -7 -3
consol a	9 1 2 1
consol pend	-6 -5 -7 -5
cont	-8 -7 -10 -7
contant	-5 -5 24 -10
contant @i	-3 -3 -5 -3
contant de	-1 -1 9 -2
contant je	-3 -3 -5 -3
continu	25 3 13 3
continu @given	7 5 11 5
continu @me	2 2 8 3
contr	20 7 -8 9
contr @me	11 18 1 24
contr la	-3 1 -7 -7
contr le	15 -10 -9 -7
contr les	2 1 7 2
contr moi	21 28 9 33
contr nous	-5 -5 -4 -4
contr son	-8 -9 -8 -7
contremetr	17 11 7 8
contreplac	6 6 14 6
contrer	-28 -34 -25 -28
contrer @he	-9 -14 -8 -9
contrer a	-17 -18 -15 -17
contrer ils	-9 -14 -8 -9
control	-7 -7 -9 -7
control les	-5 -5 -9 -5
convers	3 11 2 13
convers se	1 5 1 4
convoieur	3 2 10 4
copen	0 5 0 4
copin	-1 8 -1 5
copo	-9 -9 -5 -8
copo @grab	2 1 7 2
copo @lock	2 1 7 2
copo @stop	2 1 7 2
copo @throw	-4 -4 -6 -5
copo @vehicle	-4 -4 -6 -5
copo @wound	2 1 7 2
copo coinc	2 1 7 2
copo et	-3 -3 -5 -3
copo otour	-4 -4 -7 -4
copo vol	-4 -4 -6 -5
coq	-5 -5 -5 -4
corbel	0 5 1 1
cord	-6 -10 -1 -7
cord avec	-6 -6 -10 -6
cordon	11 10 27 11
corig	-41 -37 -41 -34
corig @me	-10 -7 -6 -6
corn	-5 -5 -7 -4
cornier	3 3 8 4
corp	12 4 15 0
coset	4 10 4 4
cosmonot	1 0 8 1
costum	-10 -10 -13 -10
costum de	-3 -3 -5 -3
cot	-5 -10 -7 -5
cot @client	-7 -7 -7 -7
cot @i	0 0 7 1
cot @me	-5 -5 -6 -4
cot @power	-5 -5 -6 -5
cot @trade	-5 -5 -6 -5
cot cour	-5 -5 -6 -5
cot de	13 19 9 11
cot des	-1 2 -1 4
cot du	-2 -2 0 4
cot et	-4 -4 -7 -4
cot jardin	-5 -5 -6 -5
cot je	0 0 7 1
cot pasag	-6 -5 -5 -5
cot sur	-6 -6 -7 -5
coton	-5 -4 -5 -4
cou	22 1 3 5
cou @i	5 0 1 1
cou avec	4 1 1 1
cou et	5 0 1 1
cou je	5 0 1 1
couch	10 2 6 10
couch a	-7 -5 -11 2
couch et	6 1 6 3
coud	9 3 10 4
coudr	0 7 1 1
coul	-11 -11 -9 -10
coul de	1 1 4 2
coul du	-5 -4 -6 -4
couleur	-21 -23 -30 -24
couleur @one	-3 -4 -5 -4
couleur dan	-7 -7 -11 -6
couleur de	8 -4 2 1
couleur du	-3 -3 -5 -3
couleur et	5 6 13 6
couleur on	-3 -4 -5 -4
couleur par	-6 -5 -6 -4
couleur sur	-5 -5 -8 -5
couleur violet	-3 -4 -6 -3
couloir	-3 9 -8 0
couloir @i	6 14 4 4
couloir et	6 4 9 5
couloir je	6 14 4 4
coup	-4 -5 0 -6
coup @adult	6 10 8 6
coup @given	2 2 7 3
coup @i	0 1 4 12
coup @shout	-5 0 -5 -3
coup @weak	6 10 8 6
coup au	-5 4 -8 -3
coup avec	-4 0 5 0
coup chou	0 2 10 2
coup com	6 10 8 6
coup de	22 -6 -14 -6
coup des	1 1 5 1
coup en	-6 -7 -4 -5
coup et	-8 -7 -8 -6
coup je	0 1 4 12
coup la	-5 -4 -6 -4
coup le	-4 -5 -2 -6
coup les	-6 -2 -7 -6
coup moin	-7 -6 -6 -5
coup pour	-5 0 -5 -3
coup sur	8 4 5 4
coup un	-5 -4 -4 -4
coup une	-5 -4 -3 -4
coupur	2 11 5 2
cour	2 4 20 16
cour @not	1 0 3 7
cour @shout	1 5 4 2
cour de	-6 -7 -7 -3
cour et	-8 -7 -10 -7
cour etait	3 3 7 3
cour ne	1 1 7 2
courag	-1 -2 -1 5
courb	1 2 7 2
couri	-17 -17 -20 -15
couroi	5 5 15 6
cours	-5 2 1 -4
cours de	-4 -3 -7 -4
court	-14 -8 -15 -11
couru	3 -6 -9 -5
cousin	7 -12 -9 -10
cousin @i	10 2 2 1
cousin je	10 2 2 1
cout	-5 -7 -7 -6
cout aut	-5 -5 -5 -5
couto	22 -7 5 0
couto a	2 3 8 3
couto de	-5 -5 -4 -4
couto du	1 1 8 2
couto et	12 3 2 4
couto sous	10 2 3 3
couto suis	-10 -11 -9 -9
couturi	5 0 -1 0
couvert	-15 -17 -19 -14
couvert @shout	-4 -4 -6 -4
couvert pour	-4 -4 -6 -4
couvertur	-9 -9 -11 -9
couvreur	-5 0 -4 7
couvreur est	3 3 3 14
coz	3 13 1 3
cp	3 2 14 3
crac	-10 -11 -8 -10
crach	10 -8 -1 -2
crach @shout	10 1 2 3
crach desus	10 1 2 3
crachat	11 4 6 5
crai	-10 -11 -15 -10
craion	-2 -10 -14 -9
cran	-5 -5 0 -5
cravat	-13 -2 -10 -8
crech	7 -10 -6 -4
crech @me	-7 -7 -7 -5
crech le	-4 -4 -5 -3
crech me	-7 -7 -7 -5
crech une	14 4 4 5
cregn	-12 -12 -11 -13
crem	-14 -15 -1 -10
crem @heat	3 3 10 4
crem @selfharm	3 3 10 4
crem @threat	3 3 10 4
crem @wound	3 3 10 4
crem brul	3 3 10 4
crem et	-4 -3 -4 -3
crep	-4 -7 5 -3
crep a	3 3 9 4
crep au	4 2 12 4
creus	-5 -5 1 -4
creus la	-6 -6 -6 -6
creus une	5 5 12 5
crev	5 -8 -7 2
crev @i	1 2 0 9
crev de	-5 -5 -6 -4
crev et	-7 -7 -6 -8
crev je	1 2 0 9
cri	-19 -15 -31 -28
cri @deed	-6 -4 -4 -4
cri @given	-4 -5 -5 -4
cri @heat	-6 -6 -5 -5
cri @not	-6 -5 -4 -4
cri @sex	-6 -6 -5 -5
cri @shout	-4 4 -4 -2
cri chaud	-6 -6 -5 -5
cri de	-5 -6 -6 -5
cri desus	-4 4 -4 -2
cri et	7 -2 0 0
cri si	1 6 1 2
crim	-5 -5 -4 -4
criminel	-9 -10 -9 -8
cris	-5 17 -3 6
cris de	0 0 1 12
croc	-8 -9 -11 -8
croch	8 3 7 4
crochet	5 3 10 4
croi	-1 -14 -15 -1
croi @deed	-6 -7 -6 -6
croi @goback	7 7 7 18
croi @see	7 7 7 18
croi que	6 -12 -8 -8
croi voir	7 7 7 18
crois	-13 -13 -19 -9
crois de	-6 -7 -8 -6
crois que	10 5 4 14
crois sur	-4 -4 -6 -4
croit	-9 -6 -7 -7
croit mech	-7 -6 -6 -5
croset	-6 -7 -5 -6
cru	-6 -2 -5 7
cru @told	5 5 6 17
cru ecrir	5 5 6 17
cru que	-4 -4 -5 -4
cruch	6 16 5 6
cueil	-7 -9 -6 -8
cueil des	-13 -13 -23 -13
cuir	7 7 19 7
cuir au	4 4 8 4
cuis	16 5 7 4
cuis dan	5 0 0 0
cuisin	-12 -10 -4 -12
cuisini	18 3 10 5
cuisini @me	3 -5 -4 -2
cuisini a	8 7 2 4
cuisini me	3 -5 -4 -2
cuistot	-6 4 -5 -3
cuit	-4 -7 3 -3
cuivr	5 5 15 6
cul	-1 9 0 1
culot	-4 -5 -8 -5
cur	6 7 16 7
curiosit	-5 -5 -6 -4
cut	2 3 18 4
cut @shout	-5 -3 -3 -3
cut pour	-5 -3 -3 -3
cuv	-14 -15 -9 -14
cuv a	1 1 5 1
cuv spesial	-4 -4 -6 -4
cv	2 7 2 2
cygn	-5 -5 -8 -5
dal	1 -4 -1 25
dal du	9 9 7 24
dam	5 -3 10 15
dam @me	-5 1 -4 6
dam a	-3 -6 -3 3
dam alzem	2 2 6 2
dam avait	3 3 8 3
dam de	0 -3 3 7
dam et	-4 -5 -5 -4
dam etait	-8 -9 -9 -8
dam me	-4 2 -3 7
dam qui	10 6 9 4
dam voul	-5 -6 -4 -5
dameux	4 3 12 4
dan	17 12 14 11
dan @alone	-9 -8 -11 -8
dan @given	5 3 18 5
dan @load	15 16 7 8
dan @me	13 11 -11 16
dan @shout	15 16 7 8
dan ca	-7 -6 -16 -10
dan ce	-2 0 -1 5
dan des	-6 0 -7 -5
dan deux	-9 -8 -11 -8
dan du	1 -1 10 1
dan la	25 7 33 16
dan le	23 16 25 14
dan les	13 2 -4 4
dan leur	6 21 8 14
dan ma	2 -5 -9 -5
dan mon	13 17 -2 24
dan son	-4 12 -6 -4
dan ton	15 16 7 8
dan tout	5 3 18 5
dan un	-3 -9 -10 -6
dan une	-16 -10 -10 -12
dang	-5 -5 -6 -4
danger	-16 -16 -20 -22
dans	-1 -5 -3 -3
danter	8 19 9 7
dantist	-5 -5 1 -3
daron	10 3 3 4
daron @me	10 3 3 4
daron ma	10 3 3 4
dasr	6 6 18 7
dat	-17 -12 -22 -16
dat de	-5 -6 -7 -5
dc	6 5 17 6
de	-2 1 4 -2
de 10	-5 0 -9 -5
de 12	2 2 11 2
de 14	-4 -4 -4 -4
de 16	6 6 14 6
de 18	13 6 12 7
de 25	2 2 6 2
de 3	4 3 10 4
de 40	6 2 9 3
de 50	8 1 2 2
de 63	-4 -4 -5 -4
de 8	5 5 15 5
de 8h	8 7 23 9
de 9	-1 5 -2 -1
de @alone	-12 -18 -5 -12
de @animal	7 20 18 8
de @blade	-6 -6 -3 -5
de @blood	-9 -9 4 -3
de @blow	17 -12 -12 -7
de @body	14 -6 -5 -4
de @booze	11 20 30 12
de @boozeDrink	-15 -8 -22 -15
de @bore	24 13 4 33
de @charge	4 18 18 5
de @chem	2 8 18 1
de @client	-10 -9 -14 -10
de @cloth	-8 11 -2 -2
de @cry	-5 -2 2 8
de @deed	21 10 20 2
de @deep	7 -6 7 -1
de @demolish	-10 1 10 -4
de @despair	-2 -13 -10 -8
de @die	31 18 11 7
de @disabled	4 12 6 5
de @drug	-10 -4 -8 -9
de @drunk	-4 -5 -8 -4
de @exclude	-1 22 -11 -1
de @fear	-15 -12 -16 0
de @fiction	-9 -1 -8 -9
de @gear	-4 -8 24 -3
de @given	9 0 -9 10
de @goback	18 28 6 36
de @grab	-8 4 -8 -8
de @he	3 14 8 4
de @heat	8 16 10 3
de @height	-1 5 6 0
de @hide	-4 12 -1 14
de @hit	-19 -17 -19 -18
de @home	6 16 6 10
de @hour	-2 -12 13 -8
de @hurt	-10 -7 7 3
de @insult	7 38 12 19
de @intimate	20 11 2 1
de @joke	-7 4 -11 -10
de @kin	-2 5 -2 -1
de @kind	1 7 3 1
de @lgbt	1 6 2 2
de @load	-12 14 18 -5
de @lock	1 -4 -13 -3
de @looks	10 17 4 1
de @love	12 16 -3 0
de @lure	-9 -14 -13 -11
de @machine	3 8 0 -1
de @mate	-4 1 2 7
de @me	51 49 7 31
de @means	12 6 24 5
de @mock	-9 2 -14 -12
de @not	16 13 -3 8
de @past	0 10 -1 3
de @photo	-2 5 -3 -2
de @power	-1 4 4 7
de @price	8 18 -1 -5
de @quit	27 21 2 16
de @race	-19 -17 -21 -18
de @rays	-6 -4 -8 -6
de @sad	-2 -10 -10 5
de @see	5 6 -7 -4
de @selfharm	6 -1 -1 1
de @serve	3 -9 21 -1
de @serveBar	3 10 22 10
de @sex	4 -5 -3 -2
de @sexist	16 36 -2 2
de @shame	8 -12 5 4
de @smoke	-3 -6 9 -2
de @stop	2 -5 -7 -4
de @threat	0 -9 5 6
de @throw	16 8 10 5
de @tired	11 3 12 1
de @to	-9 -6 -7 -9
de @told	19 13 8 15
de @touch	15 0 4 2
de @vehicle	-13 -6 -10 -9
de @weak	-9 -7 -9 -8
de @weapon	3 -13 -12 -8
de @wound	5 -5 -6 -8
de a	1 3 -3 5
de abitud	12 11 15 8
de abord	3 1 8 2
de acord	-7 0 -7 -5
de afil	7 6 20 7
de agno	1 1 8 2
de aler	5 5 4 2
de amour	-6 -6 -6 -5
de ane	3 8 2 3
de angle	8 8 18 8
de antrepris	1 1 2 12
de antrer	-14 -11 -15 -12
de antretien	-5 -5 -7 -5
de apel	5 11 4 4
de apre	-9 -6 -9 -8
de aproch	-8 -4 -11 -7
de apui	0 1 5 1
de arme	-7 -7 -12 -7
de ateli	3 5 2 3
de autr	7 9 18 15
de avant	3 8 3 3
de avoir	5 9 0 11
de bain	7 2 3 2
de bal	10 0 3 2
de bater	8 7 20 8
de bel	0 16 4 5
de bier	3 3 9 3
de blagu	0 7 1 1
de bois	-9 -10 -14 -9
de bon	22 18 10 10
de bouch	4 4 12 5
de bouchon	6 6 16 6
de boul	9 -1 1 1
de boulot	-1 -2 5 -3
de box	-3 -3 -4 -3
de bras	3 1 5 2
de bruit	-6 -6 -7 5
de bruno	-5 -4 -3 -4
de buro	-5 0 -8 -5
de bus	-9 -10 -13 -7
de ca	-8 -3 -10 -5
de cad	2 2 7 2
de cado	-11 -15 -11 -10
de cais	-3 -5 2 -2
de camion	1 1 6 1
de car	1 6 2 2
de carelag	2 2 9 3
de cart	-3 -3 -4 -3
de carton	6 7 16 7
de cas	1 4 10 2
de casc	1 0 8 1
de catr	13 7 14 8
de ce	5 15 3 12
de celc	7 3 7 4
de ces	-5 -4 -6 -2
de chac	-9 -11 -12 -10
de chais	-6 -7 -7 -6
de chang	1 1 2 7
de chanpagn	2 1 5 2
de chant	1 0 6 0
de chanti	-8 -6 -14 -8
de chaud	-4 -3 -4 -4
de chaus	-4 -4 -6 -4
de chez	2 6 3 7
de chial	-2 3 0 6
de chifon	-6 -6 -7 -5
de chocolat	-6 -6 -7 -5
de chosur	1 0 9 1
de cinq	-13 -9 -12 -13
de cliant	-4 -2 -4 -5
de clop	4 2 16 5
de coeur	-14 -15 -14 -13
de coi	-1 4 -1 0
de comand	11 6 11 7
de comant	4 9 4 4
de compt	-1 7 1 -3
de conduit	-7 -8 -9 -7
de confidantialit	-6 -8 -6 -6
de continu	9 2 3 10
de couleur	-10 -5 -12 -8
de coup	8 1 0 2
de cour	1 5 0 1
de cours	-3 -1 -6 -3
de cp	-3 -3 -5 -3
de cravat	-4 -4 -6 -4
de cuisin	-5 -7 -3 -4
de cul	6 2 2 2
de danger	-9 -9 -9 -15
de dans	-2 -10 -5 -5
de degag	3 5 8 4
de demen	-2 -4 -5 -5
de demonstr	-5 -5 -7 -5
de depart	-6 -7 -9 -6
de depli	-5 -5 -6 -5
de deux	-3 -4 2 -3
de diagnostic	-4 -4 -5 -4
de difisil	-5 -5 -6 -6
de din	7 -3 1 1
de dir	0 2 1 10
de dix	0 -3 11 -5
de doigt	2 3 8 3
de dolipran	2 -2 -5 -2
de eau	6 -12 -2 -7
de ecip	7 7 5 17
de ecrir	-3 -4 -6 -5
de egout	4 3 16 4
de ele	2 9 6 2
de en	-15 -19 -21 -17
de encre	-8 -9 -9 -10
de enlev	1 5 2 2
de envi	-6 -6 -8 -6
de epaul	25 16 6 11
de esai	2 15 1 3
de ete	-5 -5 -4 -5
de etiset	-4 -4 -5 -4
de etre	23 9 8 26
de eux	1 9 2 6
de exersic	-4 -4 -6 -4
de faim	-6 -6 -7 -5
de fain	4 9 4 4
de fair	12 18 11 13
de farin	4 4 11 4
de faux	-5 -9 -12 -8
de fem	8 13 4 5
de fer	13 0 1 3
de feu	-5 -5 -4 -4
de fibroc	4 4 9 4
de fil	-8 -5 -9 -6
de fin	5 12 5 16
de foin	-1 -1 11 1
de forc	5 0 0 1
de fot	-2 -4 6 -1
de fou	-4 -11 2 -4
de foudr	-6 -6 -8 -6
de frein	2 2 9 2
de fruit	-4 -4 -5 -3
de fum	-6 -7 -8 -6
de gar	-8 -12 -7 -7
de gard	0 5 -2 0
de gaz	1 1 5 2
de gen	3 1 -2 13
de gout	5 13 5 5
de grais	4 0 3 1
de grav	-4 -5 2 -4
de gravat	4 4 12 4
de gros	1 0 4 1
de gru	-7 -7 -12 -7
de guep	2 2 6 2
de haut	5 13 11 6
de hi	4 6 0 0
de hom	0 0 6 1
de hont	-5 -6 -4 -4
de incap	4 4 3 11
de inde	-12 -10 -11 -10
de insand	-5 -4 -5 -4
de insult	-5 -6 -5 -4
de joi	-24 -27 -23 -21
de jouet	-6 -6 -8 -6
de journ	-5 -3 -5 0
de jus	0 0 -1 8
de la	-5 -3 11 -4
de lach	14 2 4 4
de lais	4 1 1 2
de le	6 4 -12 -3
de lecteur	-5 -5 -5 -4
de les	-4 -5 -6 -4
de leur	1 6 0 0
de lir	3 10 2 4
de livr	1 6 3 2
de livreson	2 6 8 3
de loin	-20 -20 -23 -19
de lourd	-8 -6 -6 -6
de lui	4 22 3 0
de ma	22 30 17 15
de madam	6 16 5 6
de main	-17 -18 -20 -16
de mal	-7 -6 -5 8
de mang	2 16 3 4
de marto	-7 -3 1 -3
de me	6 -10 -17 6
de ment	1 5 1 1
de mes	16 14 9 14
de metal	2 3 9 3
de meti	-7 -9 -7 -7
de mid	3 -8 -1 -4
de moi	24 31 4 18
de mon	26 27 2 6
de monai	2 2 8 2
de mond	-10 -10 -10 -9
de mont	1 -8 -6 -4
de mort	4 1 9 1
de mot	-6 -8 -6 -7
de mour	4 0 0 0
de ne	-1 24 -1 1
de neig	-5 -7 -5 -5
de nuit	-13 -13 -10 -11
de oeil	-7 -3 -7 -5
de oignon	1 1 4 1
de oreil	-6 -5 -3 -5
de pac	2 2 9 2
de pail	2 1 8 2
de pain	-9 -9 -9 -8
de pano	3 3 8 3
de papi	-6 -6 -7 -5
de parasit	1 6 1 2
de parl	2 18 4 10
de parpeng	1 1 5 2
de part	6 3 0 -3
de paus	-11 -8 -6 -9
de pens	-1 1 2 9
de pentur	3 -2 -5 -2
de peur	-8 -5 -4 1
de pied	20 2 2 5
de plac	0 12 -7 0
de plastic	-5 -5 -8 -5
de platr	1 2 11 2
de pleur	-5 -9 -5 0
de plomb	3 9 4 3
de plum	-7 -8 -8 -6
de plus	13 12 0 3
de poing	12 2 2 3
de pom	-11 -12 -7 -9
de porc	3 2 8 3
de port	-13 -2 -12 -10
de post	-5 -6 -6 -4
de prandr	4 6 3 10
de pres	-8 -8 -13 -8
de presanc	8 7 18 11
de prix	-6 -6 -10 -6
de projet	-5 -7 -5 -4
de racont	9 7 4 5
de radio	-4 -4 -5 -4
de rang	10 22 12 10
de rat	-2 4 -4 -1
de redact	1 1 1 5
de regard	14 2 3 4
de rentr	0 6 1 9
de rest	-7 -6 -4 5
de retard	0 4 -3 -1
de retourn	3 15 3 3
de retret	6 2 8 3
de retrouv	3 7 3 10
de reunion	-1 -2 -4 7
de rien	8 1 -2 8
de rir	-8 -4 -13 -12
de rol	3 8 3 3
de roug	5 7 12 5
de sac	-1 7 2 2
de sang	-8 -7 2 -6
de se	-4 -1 -7 4
de secu	11 2 20 5
de securit	-6 -8 0 -5
de sept	1 0 6 1
de servic	-5 10 -5 -3
de serviet	-4 -5 -9 -5
de sestion	-19 -28 -22 -10
de simant	-6 -8 -6 -6
de sing	1 5 1 1
de solel	3 3 8 3
de son	2 3 -1 5
de sort	8 2 1 2
de sourir	2 9 2 2
de spesial	-3 -3 4 -4
de stag	-1 11 -6 -9
de stilos	-7 -8 -10 -7
de suit	-12 -8 -13 -11
de sutur	1 2 6 2
de sylv	2 2 8 2
de tabl	-5 -6 -8 -6
de tail	8 0 -3 0
de tart	-7 -5 -6 -5
de ten	-2 -6 -7 -5
de ter	1 -2 15 2
de tet	-6 -2 -6 -5
de tir	-10 -2 -9 -6
de touch	-19 -18 -26 -17
de tous	1 7 0 1
de tout	-1 -17 -10 8
de trait	13 5 11 7
de traval	-6 -6 -8 -5
de travel	-8 -7 -15 -5
de traver	15 28 27 22
de trent	2 7 6 3
de trois	15 5 9 6
de troisiem	3 8 3 3
de trop	-2 -3 -2 5
de truc	1 1 0 8
de un	4 -5 24 -3
de une	10 23 49 15
de velo	-5 -6 -5 -5
de ven	11 -5 2 5
de ver	-7 2 -12 -6
de vid	2 6 8 2
de vidang	2 3 9 3
de vieles	-3 -4 -3 -3
de vingt	0 -2 8 6
de vivr	17 2 2 -3
de voil	-8 -11 -9 -8
de voir	-11 -3 -7 -7
de vol	1 6 1 1
de voyag	-3 -4 -5 -3
de y	5 9 9 20
debar	1 8 -1 1
debaras	1 7 2 8
debil	-1 9 -1 -2
deboch	5 11 6 4
debou	8 8 20 8
debouch	7 5 21 8
debouch le	5 4 14 5
debour	4 5 13 5
debout	6 22 33 24
debout @given	-12 -14 -15 -14
debout a	7 20 16 13
debout de	5 4 14 5
debout longtanp	-5 -6 -6 -6
debout sur	3 8 10 3
debout tout	-12 -14 -15 -14
debranch et	4 4 13 5
debrousel le	3 2 8 3
debut	9 0 5 14
debut @i	1 6 5 8
debut a	1 2 8 1
debut ce	15 1 0 3
debut je	1 6 5 8
dec	-6 -6 -6 -6
decal	-3 0 -1 7
decap	4 4 9 4
deced	-5 -6 -4 8
decharg	11 6 17 7
decharg le	2 2 5 2
dechet	-3 7 1 0
dechet apre	-6 -7 -8 -6
dechir	9 15 5 5
decid	11 15 10 6
decid de	13 14 8 6
decid que	0 3 5 1
declanch	5 5 13 5
deco	-4 -5 -5 -4
decolor	4 4 9 4
decolor sur	4 4 10 4
deconsantr	-8 -7 -8 -8
decor	-7 -4 -12 -7
decor a	1 4 1 1
decoup	-3 -3 20 -1
decoup @bore	-5 -5 -9 -6
decoup @machine	-5 -5 -6 -6
decoup @not	-5 -5 -9 -6
decoup @rays	-5 -5 -6 -6
decoup des	1 1 5 2
decoup du	-7 -6 -8 -6
decoup las	-5 -5 -6 -6
decoup le	5 5 11 5
decoup rien	-5 -5 -9 -6
decoupag	1 1 6 1
decourag	2 1 2 8
decouvert	-3 -5 -7 -5
decouvr	5 5 4 14
decroch	5 4 11 5
decu	8 7 7 24
dedan	23 28 41 30
dedan @shout	2 2 5 2
dedan avec	2 3 12 3
dedan pour	2 2 5 2
def	-7 -8 -8 -7
defand	-5 -7 -5 -4
defans	-10 -11 -11 -9
defans de	-5 -5 -7 -4
defil	-4 0 -8 -4
defonc	-8 -15 -5 -9
defonc ce	9 5 13 6
defonc le	-6 -6 -7 -5
defunt	2 1 12 2
defunt avec	8 8 17 8
deg	6 5 8 25
degag	13 34 18 15
degag un	2 1 7 2
degat	-4 -4 -5 -4
degout	0 8 -1 4
degr	8 3 21 4
degr @i	6 6 16 6
degr je	6 6 16 6
degres	0 1 7 1
degresag	-7 -7 -9 -6
degresag les	-7 -7 -9 -6
dehor	21 7 8 5
dehor @shout	5 1 2 2
dehor a	10 2 2 2
dehor pour	5 1 2 2
dej	1 -10 -13 -8
dej @deed	2 -6 -2 -2
dejeun	3 14 9 14
dem	7 18 18 13
dem @bore	-2 -4 -4 4
dem @hour	-2 -4 -4 4
dem @price	-2 -4 -4 4
dem @to	-2 -4 -4 4
dem et	4 3 11 4
dem heur	-2 -4 -4 4
demand	-4 7 -8 0
demand @me	-17 3 -7 -9
demand @not	1 -8 -4 -4
demand @shame	1 6 1 7
demand a	1 -4 -8 7
demand apre	-6 -5 -4 -4
demand cand	-5 -6 -4 -5
demand ce	-13 -11 -12 -12
demand de	20 35 44 16
demand des	10 -2 2 2
demand la	7 -2 1 1
demand le	1 6 2 2
demand mon	-14 -4 -6 -9
demand ou	-8 -7 -7 -5
demand pardon	4 8 3 3
demand si	-5 15 -9 -6
demand tous	0 8 2 1
demand un	-2 -10 -5 -1
demand une	-8 -7 -9 -8
demar	9 3 11 5
demar le	4 3 10 4
demarch	1 7 1 2
demen	6 -1 -14 13
demen @given	1 1 0 7
demen @he	-7 1 -5 -1
demen @i	8 -4 -8 -8
demen @one	-7 -7 -9 -7
demen a	-4 -5 -5 -4
demen il	-3 7 -2 -4
demen ils	-4 -4 -4 -4
demen je	8 -4 -8 -8
demen on	-7 -7 -9 -7
demenag	8 5 15 5
demenag de	1 1 7 1
demenageur	-9 -9 -14 -9
demenageur ont	-9 -8 -13 -8
demineur	-8 -8 -7 -6
demision	7 13 13 8
demo	-4 -5 -5 -4
demolit de	-4 -5 -5 -4
demonstr	-11 -14 -20 -12
demonstr de	-4 -6 -10 -5
demont	18 11 40 15
demont 12	-4 -3 -5 -3
demont le	0 1 5 1
demontag	2 2 6 2
den	0 1 6 1
dent	-1 -5 2 -3
dent de	3 3 8 3
denud	2 2 7 2
denud les	2 2 6 2
depand	-2 6 -1 -1
depart	-1 -2 8 0
depart de	-4 -5 -6 -4
departemantal	2 2 14 4
depas	-4 -4 -6 -4
deplac	7 2 22 7
deplac la	4 4 9 4
deplac un	3 3 6 3
depli	-7 -6 -8 -7
depli a	-5 -5 -6 -5
depos un	-2 -4 -3 -5
depot	10 13 22 3
depot @he	3 5 1 1
depot @me	5 -2 0 0
depot avec	3 3 10 4
depot de	-4 -5 -5 -6
depot il	3 5 1 1
depot me	5 -2 0 0
depousier	-5 -4 -7 -5
depuis	18 21 21 32
depuis @goback	11 18 6 16
depuis @he	-5 -6 -5 -4
depuis @hour	19 19 9 20
depuis @i	5 5 5 24
depuis ce	3 7 11 11
depuis hi	11 12 8 2
depuis il	-5 -6 -5 -4
depuis je	5 5 5 24
depuis le	4 -2 6 15
depuis longtanp	-6 -6 1 -6
depuis lund	11 18 6 16
depuis mard	8 1 8 4
depuis que	8 27 14 7
depuis trois	5 1 2 5
depuis une	-2 -1 0 6
depuis vingt	-6 -7 -6 -6
derang	13 0 3 7
dereleur	-6 -6 -8 -6
dereleur enfin	-6 -6 -8 -6
derier	10 2 -5 -5
derier @hour	-6 -8 -6 -5
derier @me	7 11 7 15
derier la	-18 -34 -43 -31
derier le	13 3 10 2
derier les	4 18 2 3
derier lui	1 6 8 3
derier moi	6 7 7 14
derier son	-5 -5 -6 -4
derier trois	-6 -8 -6 -5
derier une	-5 -5 -7 -5
derni	-7 -19 1 -13
derni @height	0 1 8 2
derni @hour	-13 -18 -17 -16
derni @i	1 0 0 5
derni @means	0 1 8 2
derni etag	0 1 8 2
derni je	1 0 0 5
derni jour	-13 -18 -17 -16
dernier	3 -5 -6 -4
des	-16 -9 -18 -18
des @alone	2 -12 -11 -8
des @animal	-5 1 -1 -4
des @blade	-17 -18 -22 -16
des @blood	12 11 12 4
des @blow	28 12 5 9
des @body	-4 10 9 2
des @booze	21 6 4 6
des @boozeDrink	-8 0 -11 -7
des @bore	-12 -6 -14 -12
des @charge	0 0 12 1
des @chem	-1 13 -2 1
des @cloth	-6 -1 -8 -5
des @cry	8 -2 -4 -2
des @deed	-3 3 -29 -12
des @demolish	10 20 20 12
des @die	-12 -8 -9 -10
des @disabled	-5 -1 -5 -4
des @drug	-9 -10 -10 -10
des @exclude	-5 -11 -13 -10
des @fear	1 20 -1 9
des @fiction	-6 -13 -8 -9
des @gear	-11 -16 -14 -13
des @goback	-8 -4 -9 -6
des @grab	-10 -9 -9 -9
des @heat	0 6 3 1
des @height	-7 -6 -5 -5
des @hide	14 9 19 8
des @hit	5 -2 0 0
des @hour	-8 -3 -11 -6
des @hurt	37 6 8 10
des @insult	-3 9 4 3
des @joke	-1 6 0 0
des @load	-2 -3 11 14
des @lock	-8 -8 -8 -8
des @looks	4 -15 -5 -8
des @love	4 30 9 9
des @lure	1 9 2 2
des @machine	-12 -13 -17 -12
des @mate	8 -5 -4 -1
des @means	-6 -12 -14 -11
des @mock	-6 6 -6 -4
des @photo	29 1 16 7
des @power	0 -7 -7 -5
des @pressure	-5 -4 -3 -4
des @price	-1 9 -5 -4
des @sad	-8 -9 -11 -8
des @selfharm	23 9 9 8
des @serveBar	-2 -4 7 -3
des @sex	10 -2 2 2
des @sexist	-1 -7 -5 -5
des @shame	-4 -5 -11 -3
des @shout	3 16 1 2
des @smoke	2 0 15 2
des @stop	-5 -4 -4 -4
des @threat	9 22 12 9
des @tired	-3 -10 -7 -7
des @to	-2 12 3 0
des @trade	-16 -18 -16 -15
des @vehicle	-16 -19 -21 -15
des @weak	-15 -21 -21 -17
des @weapon	-24 -21 -26 -20
des @wound	12 23 6 6
des adres	-6 -6 -7 -6
des afich	-4 -4 -5 -4
des asidant	-5 -6 -6 -5
des bar	-5 -4 -4 -4
des blagu	-1 6 0 0
des bleus	23 5 7 7
des blous	-4 -4 -5 -3
des bocal	-4 -4 -6 -4
des boit	-7 -8 -10 -7
des bouchon	-7 -8 -11 -7
des boul	-5 -5 -8 -5
des bruit	1 6 2 2
des buro	-3 -3 -4 -3
des canet	4 14 5 5
des caro	2 2 5 2
des carot	-6 -6 -9 -6
des carton	6 6 8 18
des cas	5 16 6 6
des chais	-6 -4 -6 -6
des chien	-1 5 0 0
des chos	-1 7 1 1
des cintr	-4 -4 -4 -3
des cle	-4 -3 -4 -3
des clop	0 -2 5 1
des coeur	4 25 7 8
des costum	-3 -3 -5 -3
des coup	25 10 6 9
des couto	-4 -4 -5 -4
des craion	-3 -3 -5 -3
des crep	-4 -5 -5 -4
des cris	2 9 1 2
des docu	-4 -4 -5 -4
des doigt	-3 9 0 1
des dosi	-6 -6 -6 -5
des elev	-4 -4 -5 -3
des emoj	4 11 4 5
des etinsel	7 6 17 7
des etiset	-5 -5 -7 -5
des etoil	6 1 2 2
des faux	4 4 10 4
des fenetr	3 3 8 3
des feuil	-5 -6 -6 -5
des fil	6 0 2 2
des fleur	-13 -14 -16 -13
des fois	16 8 4 4
des fotocop	-4 -4 -7 -4
des fotos	15 -9 -2 -2
des frais	-13 -13 -23 -13
des gant	0 -5 -7 -4
des gar	5 5 2 3
des gen	-1 -4 -5 -3
des gomet	-5 -5 -9 -5
des grain	-4 -4 -5 -4
des gros	-4 -7 -5 -5
des habit	-1 5 -2 0
des heur	-3 1 -5 -3
des huit	5 16 3 5
des imag	6 -2 -2 0
des jeux	7 3 9 4
des jus	-4 -4 -5 -4
des lasagn	-4 -4 -5 -4
des le	3 1 2 17
des marc	10 0 0 2
des mechanset	1 10 2 3
des mocer	2 9 3 3
des mort	-7 -8 -6 -7
des mot	9 4 2 3
des moteur	4 4 4 11
des nom	3 9 3 3
des not	-10 -10 -14 -9
des nud	10 -2 2 2
des pacet	-6 -7 -10 -6
des pans	-3 -4 -5 -3
des papi	-6 -5 -6 -5
des pegnoir	-4 -3 -5 -3
des pens	-9 -9 -9 -8
des petit	2 -5 -3 -4
des piec	3 3 10 4
des pied	-5 0 -4 -2
des plan	-6 -6 -9 -6
des pneus	-5 -5 -4 -5
des pot	-4 -4 -6 -4
des poubel	7 13 18 8
des prenom	-4 -5 -4 -4
des produit	-3 3 -8 -2
des program	-6 -6 -7 -6
des que	12 54 18 36
des rad	-8 -8 -11 -8
des remarc	0 10 1 2
des rep	5 4 12 5
des roman	-4 -5 -5 -4
des rumeur	0 7 2 2
des sac	0 -2 6 0
des servic	-4 -4 -4 -4
des serviet	-5 -4 -6 -4
des sestion	-5 -6 -8 -5
des sigaret	2 2 10 2
des siso	-4 -4 -6 -4
des sour	-3 -3 -5 -3
des ticet	-6 -6 -11 -6
des toilet	11 0 -1 1
des tomat	4 4 10 4
des trac	5 2 1 2
des train	-6 -5 -7 -5
des videos	7 8 17 7
des voitur	-5 -6 -7 -5
des voleur	2 8 2 2
desabil	10 1 2 2
desabil et	9 1 2 2
desanbr	1 5 2 1
desandr	19 0 6 4
desandu	12 8 29 7
desandu dan	1 2 9 2
desandu une	2 2 8 3
desant	-6 -5 -6 -5
desant du	-6 -5 -8 -6
desept	9 8 9 27
deserb	0 1 4 1
deserbag	-6 -6 -9 -6
deserbag des	-6 -6 -9 -6
desert	3 13 10 4
desesper	2 5 3 6
design	-4 -5 -4 -4
desin	-28 -20 -39 -16
desin @me	-4 -3 -4 -3
desin a	1 6 -2 1
desin anim	-4 -5 -6 -5
desin dan	0 0 -1 6
desin de	3 2 1 10
desin des	-7 -9 -7 -6
desin la	-3 -4 -5 -3
desin une	-3 2 -5 -2
desinfect	5 6 19 6
desorm	8 7 20 8
desos	-8 -7 2 -5
desos ce	-4 -4 -6 -4
desos une	1 1 8 2
desous	11 7 15 15
desu	4 4 2 8
desu @shout	2 4 2 7
desu pour	2 4 2 7
desus	6 5 1 -1
desus @i	9 -3 0 1
desus @me	-4 -4 -4 -3
desus @shout	2 6 -1 0
desus a	-1 -5 -5 -3
desus cand	5 0 1 1
desus de	0 2 5 0
desus je	9 -3 0 1
desus la	-3 -4 -5 -3
desus mem	-6 -6 -5 -6
desus parc	1 2 1 8
desus pour	2 6 -1 0
detartr	-5 -5 2 -4
detour	1 9 1 2
deuil	-6 -6 -8 -5
deux	-4 5 13 -3
deux @adult	-14 -14 -12 -11
deux @blood	1 1 7 2
deux @body	-16 -8 -9 -10
deux @booze	4 10 5 4
deux @boozeDrink	3 18 1 4
deux @bore	13 8 19 11
deux @charge	5 5 14 5
deux @chem	-4 5 -11 -3
deux @client	-4 -4 -5 -4
deux @deed	7 16 18 9
deux @exclude	-5 -6 -6 -5
deux @given	1 1 4 1
deux @heat	3 12 6 4
deux @height	8 11 20 9
deux @hour	14 9 22 11
deux @i	10 5 7 9
deux @load	8 13 22 9
deux @mate	40 52 16 21
deux @photo	-1 12 0 -2
deux @power	1 7 4 2
deux @price	8 4 16 8
deux @serveBar	1 11 -2 2
deux @sex	-11 -5 -1 -5
deux @sexist	-1 5 0 0
deux @threat	11 1 0 1
deux @to	13 5 16 9
deux @weak	5 -5 -7 -2
deux anploi	12 8 3 5
deux aprant	10 1 0 2
deux cent	-8 -9 -7 -8
deux cilos	2 2 5 2
deux cliant	-4 -4 -5 -4
deux colegu	2 12 3 4
deux couch	1 1 5 2
deux demenageur	-7 -7 -11 -7
deux doigt	-10 -9 -8 -8
deux en	3 4 8 3
deux faut	-5 -3 -3 -3
deux fois	5 -11 -4 -2
deux gar	11 1 0 1
deux grand	7 9 2 4
deux heur	13 8 19 11
deux je	10 5 7 9
deux macon	5 11 7 6
deux main	3 6 0 2
deux mesag	-1 13 1 -1
deux metr	8 11 20 9
deux minut	-13 -13 -12 -13
deux pag	-6 -6 -6 -5
deux palet	6 6 15 7
deux second	-14 -14 -12 -11
deux ver	-1 8 -6 0
dev	12 15 -9 -1
dev @given	8 16 0 1
dev @me	16 -3 -4 10
dev en	0 6 0 1
dev et	-6 -7 -5 -5
dev la	7 5 -4 -6
dev le	-6 -6 -6 -6
dev les	11 20 13 12
dev moi	13 -3 -3 10
dev tout	8 16 0 1
dev un	0 -2 1 9
dev une	4 9 4 10
devan	6 5 3 3
devan @given	4 1 1 2
devan tout	4 1 1 2
develop	6 6 14 5
developeur	-6 -7 -6 -5
deven	-13 -9 -11 -10
deven @hit	-6 -8 -6 -6
devenu	0 5 7 0
devenu @me	7 11 15 7
devenu mon	7 11 15 7
devis	-1 5 1 -3
devr	-2 20 4 4
devr ven	-2 7 1 1
diabl	0 -4 7 0
diagnostic	-4 -4 -6 -4
diagnostic avec	-4 -4 -5 -4
diaporam	-7 -7 -10 -7
dict	-7 -6 -7 -6
die	4 4 1 2
dieu	7 2 2 2
diferant	-5 -5 -6 -5
difisil	-10 -11 -12 -13
difisil ce	-5 -6 -5 -7
difisil ojourd	-5 -5 -6 -6
dimanch	9 8 38 9
dimanch @alone	2 11 2 9
dimanch @hour	6 14 15 13
dimanch @i	-7 -10 -15 -11
dimanch @shout	3 3 10 3
dimanch au	10 9 23 9
dimanch je	-7 -10 -15 -11
dimanch matin	4 3 13 4
dimanch pour	3 3 10 3
dimanch soir	2 11 2 9
din	7 -3 1 1
dingu	-5 -5 -5 -5
dinosor	-4 -4 -3 -3
dir	10 14 -5 23
dir @exclude	-7 -7 -7 -8
dir @home	0 9 2 2
dir @kind	2 6 1 2
dir a	15 4 4 3
dir aux	-5 -6 -6 -7
dir bonjour	-7 -7 -7 -8
dir chez	0 9 2 2
dir du	2 8 3 2
dir en	5 0 1 0
dir le	-3 -5 -3 -4
dir merc	2 6 1 2
dir plusieur	-6 -7 -6 -6
dir pourcoi	2 10 4 3
dir que	-3 7 1 27
dir un	-5 -5 2 -4
dir une	4 13 1 4
direct et	-5 -5 -6 -5
directeur	0 11 -7 -3
directeur @me	-10 -9 -7 -7
directeur @shame	4 10 3 4
directeur a	1 10 0 2
directeur dev	4 10 3 4
directeur me	-8 -7 -6 -5
directric	-10 -9 -15 -12
directric @me	-11 -14 -12 -10
directric me	-10 -11 -11 -9
dis	37 44 13 12
dis @bore	1 5 2 1
dis @die	17 14 9 9
dis @exclude	-3 -5 -3 2
dis @race	1 5 2 2
dis @shout	1 12 2 3
dis a	-1 13 3 1
dis bonjour	-3 -5 -3 2
dis non	9 4 3 3
dis pour	1 12 2 3
dis que	38 28 13 13
disant	10 23 6 22
disant ce	7 11 7 16
disant que	6 13 5 6
disc	-4 -4 -5 -4
discour	-3 -3 -4 -3
discut	-7 -7 -6 -5
discut avec	-4 -4 -4 -3
diseux	13 14 37 15
disjoncteur	-2 -1 5 -1
dislex	4 16 4 4
dislex et	1 5 2 2
disparetr	29 15 12 12
disparetr @shout	28 10 11 10
disparetr pour	28 10 11 10
disparu	-5 -8 -5 -5
disput	-8 -13 -13 -10
disputant	3 2 3 11
distribu	-23 -24 -29 -23
distribu de	-7 -7 -9 -6
distribu des	-8 -8 -10 -8
distribu les	-9 -10 -11 -10
distributeur	-8 -7 -12 -8
distributeur de	-6 -6 -10 -6
dit	0 10 -9 -6
dit @alone	0 4 1 1
dit @bore	3 7 4 12
dit @deed	-10 -11 -10 -10
dit @die	-6 -4 3 -3
dit @drug	-3 -5 -3 -3
dit @exclude	-3 5 -2 -4
dit @given	-9 -9 -8 -8
dit @he	10 15 5 6
dit @i	0 -5 -2 -2
dit @kind	-21 -26 -21 -20
dit @looks	3 9 3 3
dit @me	-11 -15 -11 -11
dit @not	-5 -5 -5 3
dit @one	-2 -8 -1 5
dit @race	-6 -6 -5 -5
dit @threat	-9 -7 0 -5
dit a	-5 9 -3 -5
dit apre	3 5 2 2
dit au	6 6 -1 0
dit bonsoir	-11 -10 -12 -9
dit ca	6 7 -1 2
dit calm	-3 -5 -3 -3
dit ce	12 -3 0 1
dit de	5 34 3 12
dit des	-6 -9 -7 -6
dit dev	5 0 1 1
dit en	12 -1 2 2
dit et	2 5 -1 0
dit ferm	0 4 1 1
dit il	7 5 3 3
dit je	0 -5 -2 -2
dit la	-12 -10 -17 -12
dit le	-7 2 -10 -5
dit mem	-4 -5 -5 -4
dit merc	-14 -17 -15 -14
dit mon	-6 -8 -5 -6
dit ne	-8 -7 -6 -6
dit non	-5 -5 -14 -3
dit on	-2 -8 -1 5
dit oui	-5 -5 -4 -4
dit pas	-8 -13 -9 -9
dit que	24 24 18 11
dit rien	3 7 4 12
dit si	-6 -6 -5 -5
dit ta	4 11 4 5
dit te	-3 0 7 0
dit toujour	-18 -16 -13 -12
dit tu	-6 -4 3 -3
dit un	24 15 12 12
dit vas	2 0 11 3
divorc	-6 -2 -5 -4
divorc de	-4 -5 -4 -4
dix	-22 4 4 -11
dix @bore	4 16 17 3
dix @deed	-6 -7 -1 -4
dix @hour	6 17 18 8
dix @me	4 11 4 5
dix @past	-6 7 -4 -2
dix @price	3 15 15 2
dix @to	4 16 17 3
dix ans	-6 7 -4 -2
dix fois	-4 2 -2 4
dix heur	4 16 17 3
dix huit	-15 -17 -12 -13
dix minut	-3 -15 -2 -9
dix sept	-8 -11 -3 -7
dizen	4 3 14 4
docteur	-7 -11 -7 -7
doctores	-4 -6 -4 -4
doctores @me	-4 -6 -4 -4
doctores me	-4 -6 -4 -4
docu	-4 -4 -6 -5
docu @given	-4 -4 -5 -4
docu tout	-4 -4 -5 -4
documantal	-4 -5 -5 -5
doi	10 17 26 11
doigt	7 8 32 11
doigt @given	1 2 4 9
doigt @grab	-5 -2 1 -2
doigt @he	-6 -5 -6 -5
doigt @shout	0 4 4 2
doigt avec	9 3 1 3
doigt de	-8 -8 -3 -6
doigt et	-1 8 1 2
doigt il	-6 -5 -6 -5
doigt pour	0 4 4 2
doigt sur	7 1 1 2
doigt tout	1 2 4 9
dois	8 30 3 -1
dois @deed	3 14 9 4
dois @die	-7 -8 -7 -8
dois @goback	-7 -7 -7 -7
dois @hide	5 21 6 4
dois @hour	-7 -8 -7 -8
dois @quit	-7 -8 -7 -8
dois @serve	2 13 0 3
dois @told	5 21 6 4
dois dir	5 21 6 4
dois fin	-7 -8 -7 -8
doit	0 3 -7 -6
doit @hide	-5 -6 -7 -5
doit rest	-4 -4 -5 -4
domag	-15 -9 -10 -9
domin	-11 -11 -13 -12
domin @me	-7 -7 -8 -7
domin me	-7 -7 -8 -7
domino	3 4 9 4
don	14 -4 12 12
don @deed	1 8 1 1
don @given	1 8 1 1
don @me	27 6 6 5
don @not	1 10 2 2
don a	12 6 17 7
don celc	1 1 1 10
don de	5 10 15 6
don des	8 -2 -8 3
don du	-19 -19 -24 -16
don la	-5 -3 2 -2
don le	4 5 23 13
don les	6 7 24 8
don mes	10 1 2 1
don mon	13 3 4 4
don pas	1 8 1 1
don te	9 0 1 2
don un	-11 -14 -14 -11
don une	-3 -4 -10 6
donant	5 -4 -4 -2
donant a	-4 -5 -5 -4
donc	-25 -20 -19 -25
donc @deed	-8 -9 -10 -8
donc @given	-8 -9 -10 -8
donc @i	-15 -7 -22 -15
donc @not	-7 -8 -4 -7
donc je	-15 -7 -22 -15
donc pas	-8 -9 -10 -8
dont	-6 1 -7 -5
dor	6 18 2 18
dor @hurt	3 3 3 12
dor @lock	5 3 3 12
dor @not	4 16 5 5
dor @sad	3 3 3 12
dor bien	-9 -8 -9 -9
dor mal	3 3 3 12
dor plus	4 16 5 5
dorm	31 -1 3 12
dorm @home	9 -2 2 2
dorm @hour	0 2 6 7
dorm chez	9 -2 2 2
dorm desol	4 1 1 1
dorm et	11 1 1 1
dorm sur	3 2 1 10
dort	-10 -7 -7 -7
dortoir	11 5 7 6
dos	27 25 28 14
dos @he	8 1 -4 1
dos @i	1 10 4 3
dos avec	2 3 9 3
dos et	9 19 12 9
dos je	1 10 4 3
dosi	-31 -22 -32 -25
dosi de	-4 -4 -5 -4
doubl	-6 -4 -1 -3
douc	4 -1 8 -4
douch	31 -2 10 7
douch @heat	7 -1 0 1
douch froid	7 -1 0 1
doudou	-10 -8 -9 -7
doux	-8 -9 -9 -8
douz	3 -4 13 0
douz @charge	7 7 19 7
douz @sexist	7 7 19 7
douz @weak	7 7 19 7
douz anfant	7 7 19 7
dragon	-8 -5 -6 -5
drap	2 2 8 2
dres	-15 -16 -25 -15
dres les	-13 -14 -21 -13
drogu	-13 -12 -15 -12
drogu a	-5 -7 -5 -5
droit	4 6 -7 -10
droit a	-4 7 -11 -5
droit de	1 -4 -4 -8
drol	25 19 5 8
drol de	3 11 3 3
du	2 4 13 2
du @adult	30 37 17 18
du @alone	15 1 25 5
du @animal	-3 -3 10 1
du @blood	-13 -14 -12 -12
du @blow	-15 -7 -13 0
du @body	8 4 15 5
du @booze	-14 -7 -18 -2
du @boozeDrink	4 8 13 5
du @bore	-5 -4 -1 1
du @charge	27 44 25 17
du @chem	3 3 18 5
du @deed	3 18 7 14
du @despair	-1 -1 8 0
du @drug	-4 11 -4 -1
du @drunk	3 0 16 4
du @exclude	-2 -3 -7 -5
du @fear	-5 -5 -4 -4
du @fiction	2 1 9 9
du @given	-23 -26 -26 -1
du @grab	3 -6 -2 -3
du @heat	2 -3 21 2
du @height	17 7 31 10
du @hour	3 10 12 -8
du @hurt	-8 -4 -4 -8
du @insult	-12 -13 -7 -10
du @load	-7 -2 -4 -8
du @lock	26 23 39 16
du @lure	-9 -11 -9 -8
du @machine	-3 -5 3 -2
du @mate	13 17 17 16
du @me	7 23 6 8
du @means	25 3 14 5
du @mock	-3 -1 -4 -3
du @nude	17 3 4 5
du @past	-2 -2 12 1
du @photo	-7 -7 -7 -2
du @power	-5 -4 -3 -4
du @pressure	-8 -6 -11 -7
du @price	-3 1 -8 -4
du @quit	5 1 3 2
du @race	-19 -11 -16 -17
du @rays	3 -5 -5 -3
du @sad	6 7 3 2
du @see	-5 -4 -10 -5
du @selfharm	-9 -16 -18 0
du @serve	-7 -9 -6 -4
du @serveBar	-7 4 -7 -5
du @sexist	0 -16 -14 -12
du @shame	12 22 13 22
du @stop	-7 -4 -8 -1
du @threat	3 12 9 5
du @to	-3 -5 -8 -3
du @touch	-6 -6 -8 -6
du @trade	-19 -16 -22 -16
du @vehicle	17 15 40 14
du @weak	-13 -14 -18 -13
du @weapon	-6 -6 -9 -7
du @wound	-11 -14 -9 2
du arsel	-3 -1 -4 -3
du badg	-2 7 -3 -1
du bal	5 1 1 2
du bar	-7 -5 -10 -6
du bas	-5 -1 -5 -3
du bato	2 2 6 2
du beur	2 0 8 2
du bien	-4 -5 -5 -5
du boneur	-4 -4 -5 -4
du buro	20 10 2 10
du cabinet	-6 -4 -5 -4
du caf	-7 -9 -8 -7
du cai	10 5 4 3
du camion	13 4 19 7
du carton	-5 -6 -7 -5
du catalogu	-4 -5 -5 -4
du centr	4 4 14 4
du champ	-7 -8 -5 -7
du chantag	0 9 -3 1
du chanti	17 22 16 12
du chat	-4 -5 -4 -5
du chef	1 7 7 2
du cheval	2 2 9 3
du club	-6 -4 -4 -4
du cofr	4 4 13 4
du consel	-3 -3 -6 -3
du convoieur	3 2 10 4
du coup	-12 -16 -16 0
du dantist	3 3 7 3
du demand	-5 -6 -4 -5
du depot	10 0 8 3
du dereleur	-6 -6 -8 -6
du derni	-6 -4 -6 -4
du deuxiem	2 2 6 2
du directeur	7 7 -1 2
du festival	-4 -4 -7 -4
du film	-4 -4 -4 -3
du foin	-4 -4 -6 -4
du fond	11 2 2 3
du four	4 0 8 2
du fourgon	2 2 7 2
du fournil	-5 -6 -6 -5
du garag	13 9 10 7
du gel	-4 -4 -6 -4
du gichet	4 0 4 19
du greni	10 1 1 2
du janbon	1 14 3 1
du jardin	10 4 9 6
du jaz	-5 -6 -6 -5
du jour	5 11 7 -1
du labo	4 4 13 4
du les	7 17 7 7
du livreur	9 2 3 3
du lourd	-7 -8 -8 -7
du lund	1 1 5 1
du magasin	4 20 9 5
du mal	6 7 3 2
du march	1 6 0 0
du mat	6 7 25 8
du materiel	-5 -5 -9 -5
du matin	-13 -10 -18 -15
du me	3 12 2 4
du menu	-6 -6 -12 -6
du meti	-8 -11 -12 -9
du mid	9 10 3 4
du mond	-8 -8 -8 -7
du mus	-7 -7 -8 -6
du nez	5 1 2 2
du noir	-6 -5 -5 -5
du nouvo	6 -1 1 1
du pain	-4 -4 -5 -4
du papi	-13 -14 -18 -13
du parc	-5 -5 -6 -5
du past	2 7 0 2
du patron	23 30 10 12
du pet	2 0 8 2
du plafond	18 18 30 39
du plan	-3 -3 -5 -3
du poing	-1 12 1 2
du poison	0 6 0 0
du port	6 14 10 6
du poulen	6 7 15 7
du rayon	3 -5 -5 -3
du regard	-5 -4 -10 -5
du restor	0 -1 5 0
du ruban	4 0 -1 0
du sang	-13 -13 -14 -12
du scotch	7 -3 -4 -1
du servic	15 28 10 15
du shit	0 15 1 3
du sirop	-5 -5 -8 -5
du soir	2 1 20 2
du stag	5 1 3 2
du stand	-6 -6 -11 -6
du stoc	-3 -4 -5 -3
du sucr	1 1 7 2
du teatr	9 9 21 9
du temp	2 2 10 3
du tour	-4 -4 -6 -4
du tout	-15 -17 -17 7
du train	-6 -6 -8 -6
du trapez	-5 -6 -6 -6
du travel	-10 -10 -11 -8
du tueur	-4 -5 -4 -4
du vandred	0 9 -2 0
du velo	0 -5 -7 -3
du ver	4 4 10 4
du vernisag	3 3 11 3
du vestier	17 3 4 5
du vinegr	0 6 -1 0
dur	-4 -8 13 13
dur depuis	2 2 2 11
dur mais	-10 -8 -9 -8
eau	-11 -24 -22 -20
eau @fear	4 0 0 0
eau @heat	7 0 0 1
eau bouil	5 1 2 2
eau des	-8 -8 -11 -8
eau et	-3 3 -8 1
eau glac	4 0 0 0
eau sur	-6 -7 -7 -6
ecart	-6 -6 -7 -5
ecer	0 0 6 1
echafodag	5 5 21 6
echafodag @me	-4 -5 -7 -4
echantilon	-4 4 -6 -2
echantilon de	-3 -4 -5 -3
echap	0 0 7 1
echap et	2 2 9 3
echard	6 7 20 8
echarp	5 -2 -3 -1
echec	-11 -10 -12 -8
echel	-7 -9 -8 -12
echel @hide	-4 -4 -5 -4
echel @i	-6 -6 -11 -6
echel @shout	2 2 6 2
echel je	-6 -6 -11 -6
echel le	1 1 5 1
echel pour	2 2 6 2
ecip	-15 -7 -26 -9
ecip @alone	4 6 0 2
ecip @i	2 1 6 2
ecip @me	13 11 2 4
ecip @one	1 2 9 11
ecip @shout	5 5 3 3
ecip a	-1 6 0 0
ecip ce	-11 -12 -10 -9
ecip de	-20 -23 -17 -17
ecip et	-6 -8 -4 1
ecip je	2 1 6 2
ecip me	12 5 2 3
ecip moi	2 8 1 2
ecip on	1 2 9 11
ecip pour	5 5 3 3
eclat	-8 -3 -3 -5
eclat de	1 6 5 3
ecler	-9 -7 -10 -7
ecol	-3 10 -3 -3
ecol @past	-7 -7 -8 -6
ecol @shame	2 1 6 2
ecol de	1 -4 -3 -2
ecol primer	-4 -4 -5 -3
ecout	-15 -16 -23 -6
ecout @given	8 8 8 16
ecout le	-6 -6 -8 -6
ecout les	-4 -5 -7 -4
ecout un	-5 -5 -6 -5
ecran	-7 -10 -19 -3
ecran @one	-3 -3 -5 -3
ecran et	-6 -8 -7 -6
ecran on	-3 -3 -5 -3
ecras	5 1 4 0
ecras ca	7 1 2 2
ecrir	21 5 3 14
ecrir ca	6 5 6 17
ecris	11 0 1 -1
ecrit	3 -17 -27 -19
ecrit @threat	9 8 5 5
ecrit des	-8 -8 -13 -8
ecrit en	-12 -16 -13 -11
ecrit un	-4 -5 -5 -4
ecrit une	24 3 5 6
ecriv	-5 4 -3 -3
educ	13 8 -2 3
educ a	6 0 -1 1
efac	7 28 9 10
efet	-5 -4 -4 -4
egil	-4 -5 1 -3
egil @client	6 6 16 7
egil dan	-6 -7 -10 -6
egil usag	6 6 16 7
egilag	2 2 7 2
egis	1 1 4 1
egout	0 -1 10 0
egout et	0 1 5 1
eh	-9 -6 -7 -9
ehpad	0 -4 -5 -3
el	-1 12 -3 -1
elageur	-5 -5 -6 -5
elageur @deed	-5 -5 -7 -5
elageur @height	-5 -5 -7 -5
elageur grimp	-5 -5 -7 -5
ele	-8 -7 -23 -20
ele @boozeDrink	1 1 6 2
ele @cry	3 5 1 1
ele @deed	-3 -5 -1 -5
ele @despair	4 0 0 0
ele @exclude	3 11 4 4
ele @given	-5 -9 -6 -6
ele @goback	3 -4 -4 -2
ele @grab	9 -1 2 2
ele @height	-5 -7 -5 -5
ele @hide	3 13 5 5
ele @hit	-1 7 1 1
ele @joke	8 1 2 2
ele @me	-8 3 -13 -13
ele @mock	6 -2 0 0
ele @photo	-6 -9 -6 -6
ele @shout	1 15 1 2
ele @threat	-4 -4 -6 -5
ele @told	2 11 -1 0
ele a	-13 -5 -21 -13
ele alait	6 4 2 2
ele apel	-6 -9 -6 -6
ele avait	13 -3 2 2
ele avanc	3 1 11 6
ele cri	-5 -5 -5 -4
ele dit	12 25 8 9
ele en	-7 -5 -6 -5
ele est	7 5 2 -5
ele et	14 8 4 5
ele etait	-6 -4 0 -4
ele fait	-5 -7 -5 -5
ele hurl	3 13 4 4
ele le	-5 -1 -4 -4
ele me	-8 4 -13 -13
ele ne	18 7 8 13
ele parl	3 11 4 4
ele pleur	4 0 0 0
ele rigol	8 1 2 2
ele se	0 -8 -6 -5
ele sont	8 -2 -1 0
ele tourn	2 3 7 3
ele veut	8 -1 2 2
ele voul	5 1 2 2
electr	10 10 42 11
electr @one	-4 -4 -5 -4
electr a	2 2 5 2
electr on	-4 -4 -5 -4
electrisien	-8 -14 -9 -11
electrisien @me	7 1 2 2
electrisien a	-7 -8 -7 -6
electrisien me	7 1 2 2
electrisit	-4 7 -6 -3
electrocut	-7 -6 -5 -5
eleur	21 7 15 24
elev	4 18 1 7
elev @i	1 0 6 8
elev dan	2 2 5 2
elev de	11 9 -1 4
elev je	1 0 6 8
embal	-9 -7 -9 -9
embet	-7 -10 -9 -10
emen	7 2 10 3
emen au	6 1 6 2
emoj	4 11 4 5
emot	-4 -5 -4 -4
en	-5 -4 -7 -7
en 1998	-7 -7 -5 -5
en 2003	-6 -6 -9 -5
en @alone	-8 2 -8 -7
en @blood	9 2 2 3
en @blow	-5 0 -3 -3
en @body	14 14 27 12
en @booze	-20 -19 -24 -19
en @boozeDrink	-3 9 3 -1
en @bore	-1 6 0 -2
en @chem	-1 -2 15 0
en @cloth	22 4 20 8
en @cry	10 13 2 2
en @deed	-4 -5 -1 -4
en @deep	9 15 9 7
en @demolish	-10 -9 -14 -9
en @despair	5 6 19 3
en @die	16 -1 4 -9
en @drug	1 4 -3 -1
en @exclude	-23 -14 -6 -20
en @fear	7 23 9 17
en @fiction	-17 -14 -14 -15
en @given	-12 -13 -9 -8
en @goback	24 3 13 9
en @grab	8 3 1 0
en @heat	2 -4 9 0
en @height	-11 -9 -4 -3
en @hide	-5 1 5 -4
en @hour	23 -3 0 11
en @hurt	5 -1 -4 -1
en @insult	18 17 10 9
en @intimate	2 -8 -1 2
en @joke	-6 -5 -5 -5
en @kind	6 0 1 1
en @load	0 -4 10 -1
en @lock	5 8 15 8
en @looks	-6 -3 -8 -8
en @lure	4 -1 1 0
en @machine	-3 -5 -1 -3
en @me	29 22 14 12
en @means	15 19 1 4
en @mock	-6 2 -6 -4
en @not	15 -1 2 2
en @nude	5 -2 0 0
en @past	-6 -12 -12 -12
en @photo	11 1 0 1
en @power	5 11 3 23
en @pressure	2 1 6 2
en @price	-5 -5 -1 -5
en @quit	1 -14 -1 -16
en @race	7 1 11 13
en @rays	-3 0 -4 -2
en @see	3 11 2 3
en @selfharm	-13 -12 -9 -9
en @serve	6 6 5 4
en @serveBar	6 6 13 6
en @sexist	-7 -10 -11 -10
en @shame	-13 -13 -14 -13
en @shout	4 26 5 3
en @stop	-7 -1 -6 -5
en @strip	-10 -4 -10 -7
en @threat	-6 1 7 -3
en @throw	7 1 -1 0
en @tired	-1 5 8 2
en @told	-1 21 5 3
en @touch	11 13 14 11
en @trade	5 3 5 23
en @vehicle	-9 -8 -16 -11
en @wound	2 3 20 4
en a	-6 -4 -11 2
en ai	1 -6 11 17
en angles	-6 -7 -9 -7
en antrant	-5 -4 -5 -4
en aret	-4 -3 5 -2
en ariv	-16 -17 -15 -14
en as	1 5 2 1
en aur	18 4 4 3
en avais	-9 -9 -14 -8
en avait	-4 -5 4 -3
en avant	5 0 0 0
en bas	0 0 -12 -9
en baset	5 3 21 4
en bois	-6 -7 -7 -6
en boucl	3 4 4 9
en bus	-7 -7 -10 -8
en cachet	3 7 -1 1
en camionet	-6 -6 -9 -6
en carton	-3 0 -5 -3
en cas	-6 -5 -7 -5
en catr	-7 -7 -8 -6
en ce	5 3 3 15
en charg	0 0 5 0
en cinq	-1 -1 0 11
en cm2	-4 -5 -4 -5
en coler	-7 -8 -7 -6
en compot	2 2 10 3
en compt	1 0 6 0
en cong	11 16 20 28
en cour	7 6 7 25
en cri	2 15 3 0
en cuisin	-9 -7 -12 -9
en desanbr	1 5 2 1
en desous	2 3 7 11
en deux	-14 -12 -10 -10
en dis	2 23 2 5
en dix	-6 -8 -6 -6
en electrisit	-2 6 -4 -2
en est	3 4 8 15
en evantel	-3 -4 -5 -3
en fac	-5 2 -8 -4
en fait	-13 -11 -10 -6
en ferm	2 6 6 3
en feu	2 2 5 2
en fin	18 2 7 -1
en form	0 1 6 1
en foteuil	-4 -4 -6 -4
en foto	18 5 5 6
en haut	12 2 18 6
en juin	7 2 2 2
en julien	4 4 11 5
en lign	-4 -5 -7 -4
en lui	10 2 2 3
en main	10 10 27 11
en march	1 0 10 1
en me	29 22 14 12
en mecan	4 13 4 4
en melot	5 -2 0 0
en mous	-14 -14 -15 -12
en neig	-6 -6 -7 -5
en ocup	-7 -8 -10 -7
en ordre	8 2 2 2
en origam	-6 -9 -6 -7
en ouvr	-7 -2 -8 -6
en parl	-15 -6 -11 -11
en part	-10 -10 -9 -10
en pens	-1 8 2 10
en peux	3 0 0 9
en plac	-3 -5 -1 -3
en plastic	-20 -18 -23 -16
en plein	36 26 27 20
en pleur	10 10 5 4
en plus	13 -1 2 3
en pyjam	-4 -4 -5 -4
en regard	6 14 5 5
en rentr	7 1 2 10
en reserv	5 9 3 4
en rest	2 2 7 2
en retard	-3 0 -8 -7
en reunion	-11 -5 -11 -10
en ri	1 7 0 1
en rigol	2 9 2 2
en rit	-6 -7 -6 -5
en sang	9 1 1 2
en se	-5 -1 -3 -3
en secret	7 3 3 3
en ser	-10 -11 -9 -8
en sixiem	-4 -4 -4 -4
en sort	0 1 6 0
en souri	6 0 1 1
en sous	10 -2 2 2
en soutien	9 -1 2 1
en souviant	5 0 0 1
en suis	3 8 4 6
en tisu	-7 -5 -5 -5
en touch	2 5 16 6
en train	19 19 5 9
en tranbl	8 16 6 14
en trois	13 4 4 10
en un	-4 -5 -5 -4
en vie	11 3 3 1
en vil	-6 -5 -8 -5
en vitrin	-5 -5 -6 -4
en voi	-11 -5 -9 -8
en voitur	5 6 2 3
en vrai	-11 -13 -10 -12
encor	49 51 48 64
encor @blow	5 1 1 1
encor @deed	10 10 9 5
encor @heat	2 3 7 2
encor @hit	5 1 1 1
encor @hour	3 3 9 11
encor @insult	-4 0 -4 -4
encor @not	-4 5 -1 -2
encor @sex	8 2 8 3
encor @shame	3 0 2 9
encor catr	1 1 2 9
encor chaud	2 3 7 2
encor des	1 7 1 4
encor et	4 3 7 3
encor la	9 12 11 1
encor les	7 5 13 6
encor mis	8 7 3 3
encor plus	-4 5 -1 -2
encor tap	5 1 1 1
encor un	1 11 3 2
encor une	5 5 4 17
encor vierg	5 0 1 1
encre	-15 -17 -18 -17
end	8 0 -3 8
end @he	5 1 1 2
end ele	5 1 1 2
endor	3 3 3 13
enerv	-3 -4 -5 16
enerv contr	9 4 6 23
enerv sur	1 0 1 6
enfin	0 -6 13 6
enfin just	2 2 5 2
enfin reus	-6 -6 -8 -6
enlev	12 5 14 11
enlev @me	6 10 3 4
enlev @shout	7 1 11 4
enlev le	1 3 8 10
enlev mon	6 10 3 4
enlev pour	2 1 10 2
enorm	-12 -10 -9 -11
enter	3 -4 -6 -3
enti	3 6 5 3
entre	9 2 14 9
entre @alone	-3 5 -3 -1
entre @deed	-4 -4 -5 -4
entre @given	-4 -4 -5 -4
entre @mate	6 -2 0 1
entre @me	4 18 5 5
entre @not	-5 -5 -6 -5
entre a	9 9 20 9
entre avec	11 -1 -2 1
entre dan	5 11 11 6
entre deux	-3 5 -3 -1
entre eux	-8 -9 -6 -1
entre les	1 -6 6 -1
entre nous	6 22 8 8
entre pas	-4 -4 -5 -4
enui	-21 -20 -18 -14
enui a	-11 -8 -8 -10
enui une	-4 -4 -4 -4
envi	19 4 -1 36
envi de	25 10 1 23
envi que	-6 -10 -7 -9
envoi	9 16 13 3
envoi @bore	3 7 2 -1
envoi @me	-8 -8 -10 -7
envoi a	10 4 15 7
envoi cherch	-7 6 -3 -2
envoi dan	4 7 16 5
envoi du	-7 -8 -8 -7
envoi un	7 13 6 12
envoi une	5 -1 1 1
epaul	31 15 27 14
epaul @i	7 1 -2 1
epaul @race	5 2 12 4
epaul de	2 1 8 2
epaul je	7 1 -2 1
epaul voil	5 2 12 4
epe	-11 -10 -12 -9
epe en	-7 -6 -7 -5
epic	11 17 19 11
epil	2 2 10 2
epil @machine	0 0 5 0
epil @rays	0 0 5 0
epil las	0 0 5 0
epluch	-11 -11 -17 -11
epluch des	-4 -4 -7 -4
epluch une	-4 -4 -7 -4
epluchag	-6 -7 -9 -6
epluchag 12	-6 -7 -9 -6
epong	-11 -11 -13 -10
epong et	-3 -3 -4 -3
epous	-3 5 0 0
epoxi	3 3 7 3
epuis	2 2 3 15
epuis @i	0 0 1 5
epuis je	0 0 1 5
ereur	16 12 2 11
ereur de	3 10 4 4
es	4 27 -2 3
es @deed	2 10 3 3
es @given	11 7 3 4
es @insult	-3 4 -2 -2
es @not	4 16 4 5
es pas	2 10 3 3
es vrai	1 8 2 2
esai	-10 -7 -11 -1
esai @i	7 13 13 7
esai @me	-4 -5 -6 -4
esai de	17 13 19 22
esai je	7 13 13 7
esai la	-25 -25 -25 -22
esai le	-6 -6 -6 -6
esai mon	-4 -5 -6 -4
escabo	8 4 27 6
escabo @blow	4 4 13 5
escabo @wound	3 3 8 2
escabo de	3 3 7 3
escali	14 23 26 19
escali avec	4 4 15 5
escali de	4 10 3 3
esclav	5 22 4 5
espec	3 5 7 3
esper	-9 -10 -8 0
est	-11 -16 -16 -5
est @adult	-5 -3 0 -5
est @alone	-19 -12 -24 -17
est @blow	-18 -17 -15 -9
est @body	-5 -4 0 -3
est @booze	-9 -7 -7 0
est @boozeDrink	-9 -9 -12 -8
est @bore	15 12 19 36
est @chem	-5 -4 -1 -3
est @deed	9 -2 -7 10
est @demolish	4 4 10 4
est @despair	-3 -10 0 3
est @die	-8 -11 1 16
est @drunk	-11 -8 -14 -10
est @exclude	1 0 5 7
est @fear	-12 -9 -8 2
est @given	-1 6 -15 2
est @goback	-14 -22 -9 -19
est @grab	-9 -8 1 -6
est @he	0 5 1 7
est @heat	-8 -8 -4 -2
est @height	6 -1 1 9
est @hide	14 12 6 7
est @hit	-23 -22 -20 -18
est @hour	-9 -10 4 -10
est @hurt	-4 -4 -4 -3
est @insult	-10 -12 -13 -9
est @intimate	11 10 17 17
est @kin	-8 -9 -8 -4
est @kind	-17 -15 -12 -16
est @lgbt	16 -3 1 2
est @load	9 13 13 8
est @lock	8 3 16 11
est @love	10 8 11 5
est @lure	-4 -1 -5 -4
est @machine	-1 5 -2 -5
est @me	44 14 53 13
est @means	2 1 2 10
est @mock	-5 -14 -8 -9
est @not	4 5 -9 8
est @past	-5 -4 -4 -4
est @power	2 1 3 12
est @price	-6 -7 0 -5
est @quit	3 -4 5 4
est @race	-2 0 4 4
est @selfharm	-16 -13 -14 -6
est @sex	9 3 4 2
est @sexist	3 15 11 6
est @shame	7 3 2 2
est @stop	-5 -5 1 -4
est @threat	7 -3 3 0
est @throw	-3 -3 -3 6
est @tired	-4 -5 -4 12
est @told	26 9 15 21
est @touch	-4 -7 -5 -6
est @vehicle	-9 -8 -7 -7
est @wound	-20 -17 -5 4
est a	-4 3 24 6
est ador	-10 -11 -9 -8
est afectu	4 10 3 3
est ale	-7 -8 -8 -6
est aret	-3 -4 -3 -3
est ariv	-5 -5 -6 -4
est beau	-8 -9 -8 -4
est bib	5 5 15 5
est bien	-1 -5 -8 1
est bon	-2 6 -1 -1
est bour	-6 -2 -7 -5
est brul	-7 -7 -7 -6
est ca	19 10 7 11
est cas	4 4 10 4
est ce	5 0 -3 17
est chaud	2 2 7 2
est clair	-5 1 -3 -3
est cogn	-8 -6 -5 -5
est coi	-4 -5 -5 -4
est col	-5 -4 0 -3
est coup	-9 -7 -7 0
est dan	-6 -6 -7 -5
est de	-6 3 -4 -6
est deced	0 -2 0 5
est des	10 0 0 1
est desandu	18 9 17 10
est devenu	7 11 15 7
est dit	8 1 2 4
est ecrit	-8 -9 -11 -10
est en	-9 4 3 9
est enerv	6 5 7 29
est entre	24 18 8 10
est etroit	3 3 8 3
est excus	6 0 1 1
est fait	6 -1 1 0
est faux	6 18 6 7
est fendu	5 0 -2 0
est ferm	-12 -11 -15 -11
est fin	-11 -11 -11 -11
est froid	3 2 3 8
est gantil	6 11 5 5
est grand	-5 -5 -7 -5
est guer	-5 -4 -4 -4
est impresion	-7 -7 -6 -5
est interd	-11 -11 -13 -10
est ipnotis	-7 -8 -10 -8
est jam	1 -1 1 8
est just	-12 -13 -11 -10
est la	-8 1 -2 -14
est le	-15 -18 -15 -8
est les	-6 -1 -9 -6
est leur	0 -7 -6 -6
est long	5 7 7 31
est lourd	5 13 13 7
est luc	-3 -3 -4 -3
est lui	2 0 -5 -3
est ma	8 4 0 1
est malad	3 3 12 3
est mis	5 -3 -2 -2
est moc	-13 -16 -11 -12
est moi	22 7 50 10
est mon	25 6 10 5
est mont	-5 -5 -3 -5
est mort	-5 -6 -5 4
est mortel	-7 -7 -8 -9
est noir	-1 1 7 2
est non	-3 -3 -4 -3
est normal	16 -3 1 2
est not	-6 -6 -6 -6
est notr	2 12 5 4
est ouvert	-2 -1 -1 6
est part	11 10 17 17
est pas	1 9 -8 0
est posibl	-1 0 0 5
est pour	2 -1 6 -2
est pris	4 3 6 15
est que	2 2 8 2
est repos	-7 -8 -8 -7
est reserv	-7 -7 -9 -6
est rest	-5 -12 0 -9
est revenu	-4 -5 -5 -4
est rigolo	-5 -4 -5 -4
est secret	-8 -11 -9 -8
est son	-8 -10 -8 -8
est sort	13 3 7 5
est stres	1 5 2 1
est styl	-4 -4 -4 -4
est sup	-6 -6 -6 -5
est sur	-4 9 -2 0
est tap	-9 -9 -8 -7
est termin	6 6 14 6
est tomb	-5 -6 -1 9
est toujour	10 15 7 15
est tous	-6 -6 -5 -5
est tout	-2 3 -6 9
est trop	-5 -7 -5 13
est un	-35 -42 -44 -43
est une	-21 -16 -30 -24
est venu	-4 -2 -5 0
est vex	6 0 0 1
est vid	2 1 2 10
est vrai	-5 -5 -3 2
estetisien	3 3 8 3
estetisien @i	3 3 8 3
estetisien je	3 3 8 3
estomac	3 14 4 9
esui	-4 -11 -19 -10
esui les	-4 -4 -7 -4
et	10 13 5 8
et @alone	8 2 6 2
et @blood	6 11 14 6
et @blow	-6 1 0 -3
et @body	-6 -5 -7 -5
et @booze	4 5 19 4
et @boozeDrink	9 3 6 4
et @bore	1 3 -4 -1
et @charge	-10 -10 -5 -9
et @cry	3 2 7 3
et @deed	7 -3 13 -5
et @deep	-4 -2 -7 -4
et @demolish	-4 -5 -4 -4
et @despair	5 1 25 6
et @die	12 5 9 6
et @fear	-5 -5 -5 -4
et @gear	-7 -7 -6 -6
et @given	-2 -7 -18 -14
et @goback	7 3 3 2
et @he	25 17 -9 6
et @height	-9 -8 -3 -6
et @hide	11 13 11 5
et @hit	0 9 2 0
et @hour	7 9 27 7
et @hurt	7 7 17 7
et @i	16 5 14 14
et @insult	0 8 -2 0
et @kin	1 1 4 1
et @load	7 5 11 5
et @lock	8 2 12 4
et @love	6 6 16 7
et @lure	5 11 4 4
et @machine	-3 -6 -9 -5
et @me	4 6 -10 14
et @means	2 3 15 4
et @mock	4 14 5 5
et @not	12 10 16 11
et @one	-10 -14 -7 -1
et @power	-4 -4 -6 -4
et @price	-6 -12 -8 -9
et @quit	1 6 4 2
et @sad	-8 -8 -10 -8
et @see	-8 -8 -10 -8
et @serveBar	-1 0 8 0
et @sexist	-7 -10 -12 -9
et @shame	8 14 11 8
et @threat	16 -1 6 4
et @throw	17 16 25 12
et @tired	3 8 18 4
et @to	2 -2 7 1
et @told	12 32 13 9
et @touch	-2 -6 -7 -5
et @vehicle	3 7 7 4
et @weapon	-5 -5 -6 -5
et @wound	-4 -5 -3 -3
et a	25 2 4 4
et apre	15 20 12 18
et aros	8 0 1 2
et aspir	-3 -3 -5 -3
et au	0 -1 6 1
et blesur	-6 -5 -7 -5
et ca	5 17 5 26
et caden	-3 -3 -5 -3
et caf	-5 -5 -6 -4
et cand	8 2 2 1
et cas	-5 -6 -6 -5
et ce	-18 6 -8 -7
et chang	0 5 -1 0
et comant	1 7 1 1
et compt	2 2 2 7
et cot	-5 -5 -6 -5
et de	1 3 3 7
et dem	-1 0 8 0
et demand	3 11 3 4
et depuis	3 12 4 12
et des	-18 -9 -11 -13
et desant	-6 -5 -8 -6
et deux	3 3 8 3
et dimanch	2 0 9 1
et dir	4 15 3 3
et dit	6 15 5 4
et don	5 2 3 2
et du	-14 -16 -19 -14
et ecrit	14 3 3 4
et ele	-4 4 -9 3
et en	-11 -15 -11 -7
et encor	4 2 8 2
et eureux	-7 -7 -6 -8
et eux	-2 -6 -2 3
et fait	-3 -6 -9 -5
et fin	1 1 5 1
et il	25 4 -8 4
et ils	16 23 3 5
et je	16 5 14 14
et la	-2 6 -12 -2
et le	23 7 18 8
et les	-19 -16 -14 2
et lev	1 5 3 0
et lui	5 1 1 1
et ma	-7 -12 -2 -6
et me	26 35 7 21
et menag	-5 -5 -5 -5
et mes	2 7 3 2
et moi	-26 -32 -24 -7
et mon	13 10 0 11
et ne	18 7 5 12
et not	-7 -8 -10 -7
et on	-10 -14 -7 -1
et pain	-5 -5 -5 -4
et pas	7 0 5 2
et person	2 -2 7 1
et pli	-8 -10 -15 -9
et port	4 4 11 5
et pos	-4 -4 -6 -4
et pris	-5 -5 -9 -5
et promen	0 5 -1 0
et puis	-5 -12 -6 -1
et que	12 14 3 6
et ram	-4 -4 -6 -4
et rang	-11 -11 -16 -11
et regard	-6 -6 -8 -6
et rien	3 9 3 4
et se	10 5 4 4
et seul	-5 -5 -7 -5
et si	-3 -20 -11 -12
et son	2 2 9 3
et sort	2 2 6 2
et soufl	4 3 6 3
et toujour	3 11 3 2
et tout	-13 -11 -16 -14
et trois	6 9 12 6
et un	-14 -4 -3 -5
et une	1 -5 -5 -4
et vent	-6 -6 -11 -6
et veut	4 15 3 5
et vid	2 3 15 4
et vis	2 1 5 2
etabl	2 10 0 2
etag	-1 -4 11 -3
etag de	7 6 16 7
etag par	1 1 8 2
etager	-5 -10 -14 -9
etai	13 7 10 6
etain	6 6 17 7
etais	-1 -11 -1 -7
etais @bore	-6 -6 -8 -6
etais @client	-8 -7 -10 -7
etais @deed	-3 -4 -6 -4
etais @demolish	-5 -5 -6 -4
etais @die	2 -6 -3 -4
etais @disabled	2 8 2 2
etais @fear	-4 -13 -13 -13
etais @given	-6 -9 -13 -8
etais @grab	6 0 -2 0
etais @home	-9 -7 -9 -7
etais @hurt	-2 -2 0 8
etais @insult	-1 -2 0 5
etais @lock	2 -3 -3 7
etais @love	4 -2 1 1
etais @not	5 0 1 1
etais @sad	-3 -2 -3 6
etais @sexist	4 -2 1 1
etais @shame	1 3 2 7
etais @stop	7 1 0 2
etais @threat	-6 -6 -5 -5
etais @tired	-2 -6 -3 -4
etais @wound	10 -1 -4 0
etais asis	-6 -6 -8 -6
etais au	-8 -5 -5 -7
etais aux	2 2 6 2
etais bon	4 -2 1 1
etais chez	-9 -7 -9 -7
etais coinc	7 1 0 2
etais dan	3 2 12 3
etais derier	5 0 4 1
etais en	3 8 4 3
etais encor	8 2 8 3
etais incap	1 -1 1 6
etais la	12 12 16 8
etais le	2 2 6 2
etais mal	1 0 2 10
etais malad	2 -2 2 11
etais mort	-2 -7 -5 -5
etais pasag	-8 -7 -10 -7
etais pli	-4 -5 -3 -3
etais pol	-11 -12 -10 -10
etais stres	-10 -10 -12 -13
etais sur	8 6 14 7
etais trop	-7 -7 -4 2
etais un	4 15 3 5
etais une	-1 15 1 2
etait	-14 -22 -6 -13
etait @adult	2 1 8 2
etait @alone	13 5 6 5
etait @body	-6 -5 -7 -5
etait @booze	4 14 7 6
etait @bore	-13 -9 -9 -12
etait @chem	-6 -5 -7 -5
etait @cry	4 14 3 5
etait @deed	7 -4 2 -1
etait @despair	-5 -5 -2 0
etait @die	4 4 6 15
etait @drunk	-4 3 -5 -5
etait @given	6 1 4 -1
etait @goback	12 9 14 23
etait @grab	-4 -4 -4 -4
etait @heat	6 2 4 12
etait @height	8 1 6 7
etait @hour	13 10 20 24
etait @hurt	3 13 3 4
etait @insult	-12 -3 -4 -7
etait @kind	-5 -10 -6 -8
etait @love	-1 -5 -5 -4
etait @lure	-4 -4 -6 -4
etait @me	21 17 39 29
etait @not	-2 1 9 -3
etait @quit	11 7 12 22
etait @race	-7 -7 -6 -6
etait @sad	-13 -4 -10 -9
etait @sexist	-6 -3 -6 -4
etait @shame	1 1 6 1
etait @shout	7 8 27 9
etait @threat	-8 -8 -7 -6
etait @tired	-9 -5 -5 -4
etait @touch	-6 -5 -7 -5
etait @weak	2 1 8 2
etait a	-6 -5 -3 2
etait au	10 7 20 8
etait bien	-9 -8 -11 -9
etait bon	-6 -3 -6 -4
etait catr	1 1 6 1
etait col	-6 -5 -7 -5
etait com	2 1 8 2
etait dan	-6 -6 -2 -5
etait de	0 12 0 1
etait drol	8 3 7 3
etait en	-1 -2 14 0
etait ferm	14 5 7 6
etait fin	12 9 14 23
etait froid	6 2 4 12
etait gantil	-4 -4 -6 -4
etait la	-3 2 -5 -2
etait le	7 -6 -2 -1
etait malad	3 3 7 3
etait moi	0 0 14 2
etait mon	19 12 24 17
etait mort	-8 -5 -8 -8
etait nul	-9 1 -5 -5
etait ouvert	5 5 13 5
etait pas	-5 -3 -5 -7
etait pasion	-4 -4 -5 -4
etait plein	-8 -12 -8 -7
etait pli	-5 -6 -4 -4
etait plus	4 4 14 4
etait pour	7 8 27 9
etait roug	4 14 3 5
etait top	-5 -5 -6 -5
etait tous	-5 -6 -8 -5
etait trop	-5 -5 -5 -4
etait un	-19 -21 -20 -18
etait une	-10 -5 -18 -9
etal	4 5 20 6
etal la	4 5 14 5
etalon	2 2 6 2
etap	-5 -6 -7 -5
etat	-4 -4 -5 -4
ete	10 9 -4 -6
ete @blow	6 0 0 1
ete @deed	-4 -3 -6 -4
ete @drunk	5 13 6 6
ete @fiction	6 15 6 7
ete @given	14 10 24 11
ete @hit	11 3 4 4
ete @shame	3 10 4 4
ete @strip	-6 -6 -10 -6
ete @threat	8 2 2 3
ete @wound	-4 -4 -5 -3
ete conf	8 8 18 8
ete ici	-5 -5 -4 -5
eteant	2 -10 11 -4
eteant des	11 7 4 5
eteant sur	-8 -13 -9 -8
etent	13 -6 -2 8
etent et	2 0 6 11
etent la	6 -1 1 1
etinsel	12 12 36 13
etinsel partout	5 5 13 5
etiset	-33 -32 -46 -30
etiset de	-4 0 -6 1
etiset les	-6 -6 -8 -6
etoil	11 4 21 8
etouf	-2 -4 -3 -3
etrang	0 6 1 1
etrangl	15 -6 -3 -2
etrangl @shout	6 1 2 1
etrangl pour	6 1 2 1
etre	31 -2 -1 22
etre @alone	8 9 3 2
etre @bore	-1 0 -1 11
etre @charge	8 9 3 2
etre @given	0 1 -6 -5
etre @sad	8 9 3 2
etre asis	-6 -6 -6 -7
etre au	5 3 9 2
etre encor	16 4 4 -1
etre esai	-4 -4 -5 -4
etre la	26 8 9 7
etre que	-7 -7 -6 -6
etre seul	8 9 3 2
etre un	0 -1 -1 6
etroit	4 2 8 3
etud	-9 -9 -9 -8
eu	-2 23 14 10
eu @blow	2 11 -5 1
eu @despair	-1 1 1 7
eu @fear	-7 -4 -2 -5
eu @given	2 11 -5 1
eu @me	4 8 8 4
eu de	1 0 6 1
eu droit	2 11 -5 1
eu envi	-1 1 1 7
eu la	-6 -1 -6 -6
eu le	11 7 20 11
eu les	2 0 7 4
eu peur	-7 -4 -2 -5
eu six	6 15 6 6
eu un	-15 -15 -15 -13
eu une	-11 -8 -14 -13
euh	5 12 8 5
eureux	-27 -32 -28 -26
euros	15 4 22 8
euros @i	8 6 13 6
euros @shout	9 -1 2 2
euros dan	2 2 8 2
euros je	8 6 13 6
euros pour	9 -1 2 2
eux	3 45 13 26
eux @me	-8 -14 -8 -5
eux @shout	3 2 7 12
eux le	-3 2 -3 -5
eux moi	-8 -14 -8 -5
eux ne	1 -1 1 7
eux pour	3 2 7 12
evacu	-4 -3 -5 -3
evanou	-3 -5 1 -2
evantel	-3 -4 -5 -3
evi	10 4 11 5
evidant	-7 -7 -6 -7
evit	-7 -4 -6 -5
evit les	-5 -7 -5 -4
exager	2 5 2 2
exanpl	-1 8 0 1
exanpl de	3 12 4 4
excel	-11 -11 -15 -11
excit	9 -3 1 1
excus	13 15 3 3
excus a	2 8 1 2
excus apre	8 2 3 3
excus de	5 8 4 4
exersic	-18 -18 -22 -17
exersic de	-4 -4 -5 -4
exersic puis	-4 -4 -6 -4
exist	-3 -13 -5 -6
exist @deed	3 -1 7 9
exist @given	3 -1 7 9
exist @not	6 -3 5 4
exist pas	3 -1 7 9
exist plus	3 -2 -1 -5
expert	-4 -4 -4 -4
explic	-31 -35 -37 -24
explic @given	-6 -8 -5 -5
explic bien	-5 -3 -3 -3
explic ce	-7 -6 -5 -5
explic comant	-10 -11 -10 -8
explic la	-7 -6 -8 -6
explic le	-8 -11 -12 -10
explic les	-5 -1 -5 -4
explic pourcoi	-10 -12 -9 -8
explic que	6 -2 0 -1
explic tout	-6 -8 -5 -5
explos	-33 -30 -33 -28
explos de	-12 -10 -10 -9
expo	-14 -15 -18 -13
expo sur	-5 -5 -9 -5
expos	-16 -12 -19 -14
expos du	-8 -12 -9 -8
expre	63 49 0 15
expre @shout	-9 -3 -7 -7
expre avec	8 -1 -4 0
expre de	7 4 1 2
expre des	4 5 0 2
expre et	8 11 5 5
expre pour	-9 -3 -7 -7
expre une	7 2 3 3
expres	0 0 5 0
exterieur	17 5 2 5
extincteur	0 0 0 6
fabric	-6 -6 -7 -5
fac	-6 2 -9 -5
fach	-6 -10 -9 -9
facil	5 0 0 1
facon	4 9 -7 -6
facon de	1 15 -3 -2
facteur	-15 -15 -19 -16
facteur a	-5 -5 -9 -5
factric	-7 -7 -10 -7
factur	-7 -8 -11 -3
fail	-9 -5 -11 -5
fail @die	-15 0 -8 -7
fail @fear	-9 6 -2 -2
fail @me	-6 -1 5 -1
fail @wound	-13 3 -8 -6
fail me	-6 -1 5 -1
fail mour	-6 -6 -5 -5
fail ne	11 4 5 10
fail tomb	-9 6 -2 -2
faim	-7 -7 -8 -5
fain	4 9 4 4
fair	22 13 4 24
fair @cry	2 16 5 4
fair @die	-6 -5 -4 -4
fair @exclude	1 1 5 1
fair @hide	5 11 4 11
fair @kind	-10 -9 -10 -9
fair @love	-2 6 1 5
fair @not	-8 -7 -9 -5
fair @nude	-5 -4 -7 -5
fair @shame	7 7 4 3
fair @throw	7 3 6 4
fair a	0 0 -1 5
fair au	6 2 2 1
fair avanc	7 0 -1 1
fair confianc	-10 -9 -10 -9
fair de	-9 -5 -6 3
fair des	0 1 6 0
fair du	8 4 11 13
fair la	10 7 8 10
fair san	-5 -4 -7 -5
fair sembl	5 11 4 11
fair son	-1 5 0 0
fair un	-2 -14 -16 -13
fair une	2 -1 5 6
fais	12 23 12 1
fais @alone	1 8 6 3
fais @bore	2 2 2 8
fais @despair	12 -2 2 3
fais @exclude	-1 5 2 6
fais @fear	6 5 1 -1
fais @lock	1 7 8 8
fais @me	-19 -19 -19 -20
fais @mock	-2 5 0 0
fais @not	6 -4 -1 -2
fais @selfharm	4 3 0 -2
fais @shout	0 13 1 -8
fais @threat	3 11 4 4
fais atent	3 11 4 4
fais chi	2 2 2 8
fais coi	12 -2 2 3
fais embet	-5 -5 -5 -6
fais expre	0 4 1 1
fais fuir	1 6 1 1
fais la	-10 -12 -15 -11
fais le	4 16 11 6
fais les	-5 -8 0 -5
fais mon	-12 -14 -13 -14
fais plus	10 -5 3 1
fais que	4 3 4 16
fais ses	5 10 16 6
fais son	3 3 12 3
fait	-4 0 -6 -6
fait @alone	4 4 10 4
fait @blow	4 -9 -5 -3
fait @booze	-5 -5 -7 -4
fait @boozeDrink	6 14 -1 3
fait @charge	2 3 6 2
fait @deed	3 34 28 8
fait @demolish	-1 9 1 2
fait @despair	-6 -6 -5 -5
fait @die	12 9 4 4
fait @drunk	-3 -5 -3 -3
fait @exclude	18 5 -2 2
fait @fear	4 -13 -10 -12
fait @fiction	-3 -5 -7 -5
fait @given	6 17 10 13
fait @goback	2 10 6 3
fait @grab	6 17 20 10
fait @he	-1 -9 -5 -5
fait @height	0 6 -3 0
fait @hide	16 55 9 15
fait @hit	6 -2 20 3
fait @hour	19 25 26 14
fait @hurt	7 8 4 4
fait @i	2 2 4 8
fait @insult	0 -1 6 1
fait @intimate	-3 -5 -5 -4
fait @joke	-11 -10 -10 -10
fait @lure	9 14 6 6
fait @mock	-7 4 -6 -6
fait @not	12 17 9 12
fait @past	-5 -6 -4 -5
fait @price	0 -1 -6 -3
fait @quit	1 12 -4 1
fait @sad	10 10 10 6
fait @see	-12 -20 -20 -15
fait @selfharm	14 2 -5 2
fait @serve	2 11 1 3
fait @sex	1 -6 -3 1
fait @shame	0 10 -6 -2
fait @shout	13 19 2 4
fait @throw	-6 -7 -6 -5
fait @tired	1 0 5 1
fait @to	-13 -16 -16 -13
fait @told	4 21 5 6
fait @touch	6 2 6 3
fait @wound	7 -4 0 0
fait a	-4 1 -8 -5
fait antrer	3 2 7 3
fait avoir	-9 -10 -8 -8
fait bocoup	3 6 7 3
fait boir	2 11 -1 2
fait de	6 14 8 21
fait demand	8 7 4 5
fait des	-17 -14 -26 -18
fait desin	-5 -5 -6 -4
fait deux	2 2 5 2
fait du	-5 -7 -6 -7
fait efac	7 20 7 7
fait en	-4 -3 -6 -4
fait et	4 -3 0 0
fait expre	18 6 1 6
fait fair	-7 -7 -9 -8
fait fin	2 12 0 3
fait gout	5 -4 -3 -1
fait hurl	1 7 -1 0
fait il	-1 -9 -5 -5
fait je	2 2 4 8
fait la	4 2 12 6
fait le	-21 -15 -26 -19
fait les	-5 -9 -5 -8
fait mal	7 8 4 4
fait metr	0 6 -3 0
fait mordr	-4 3 17 3
fait netoi	1 5 0 2
fait ojourd	6 6 7 14
fait part	-3 -5 -5 -4
fait pas	2 10 5 3
fait peur	3 -4 -7 -7
fait plus	10 7 5 9
fait prepar	5 5 15 6
fait prometr	1 7 2 2
fait que	-6 -6 -11 -6
fait rentr	0 2 10 3
fait repet	4 15 5 5
fait rir	-11 -10 -10 -10
fait sembl	2 6 -2 0
fait six	4 2 10 4
fait son	0 4 1 1
fait sursot	-6 -9 -7 -6
fait tap	9 -4 1 1
fait ten	2 3 9 3
fait tir	2 13 6 5
fait tomb	14 4 8 6
fait tourn	1 0 5 1
fait tout	-5 0 -5 5
fait trois	1 5 5 1
fait trop	2 10 3 3
fait un	-27 -19 -29 -9
fait une	-16 -31 -33 -19
fait ven	2 4 8 3
fait vendr	3 3 9 3
fait visit	-13 -16 -16 -13
fait voir	0 -4 -4 -2
fal	-5 -1 4 -2
fal @deed	-5 -2 -5 -4
fal @given	3 8 4 3
fal @not	2 7 2 2
fal les	2 3 5 2
fal pas	2 7 2 2
falang	8 0 0 2
falu	-3 4 3 0
famil	-6 3 -4 -1
fandeux	5 5 12 5
fandeux @pressure	4 4 9 4
fandeux idrol	4 4 9 4
fantom	-10 -11 -10 -9
fanwic	0 -1 7 0
farin	7 14 17 7
farin de	2 2 6 2
farin et	-7 -9 -10 -7
farmac	-2 -1 8 0
farmasien	-11 -6 -10 -9
farmasien @deed	-4 -4 -5 -3
farmasien @me	2 6 1 2
farmasien le	1 1 5 2
farmasien me	2 6 1 2
fas	6 3 5 3
fas le	-1 5 -1 1
fasin	-5 -5 -5 -4
fatigu	-19 -21 -22 -15
fatigu mais	-7 -6 -8 -3
fatigu qui	0 1 1 5
fatou	-5 -5 -5 -4
faudr	12 2 3 3
faus	-15 -14 -18 -13
faut	-15 -18 -24 -18
faut @bore	-4 -5 -4 -4
faut @deed	7 12 12 6
faut @fear	-4 -4 -3 -3
faut @given	3 6 1 0
faut @grab	-7 -9 -6 -6
faut @he	-6 -4 -4 -4
faut @hit	-5 -4 -4 -4
faut @i	-2 -6 -6 -5
faut @lure	-5 -6 -4 -5
faut @not	4 8 2 1
faut @throw	0 2 8 2
faut de	-5 -4 -5 -4
faut demand	-5 -6 -4 -5
faut frap	-4 -3 -3 -3
faut il	-6 -4 -4 -4
faut je	-2 -6 -6 -5
faut pas	10 16 8 7
faut pous	0 2 8 2
faut que	9 4 4 3
faut se	-8 -9 -8 -7
faut toujour	-5 -6 -5 -4
faux	2 13 10 1
faux @lure	-5 -5 -6 -5
faux bilet	-5 -5 -6 -5
faux ongle	5 5 11 5
felisit	-20 -25 -20 -18
felisit @shout	-10 -13 -9 -9
felisit pour	-10 -13 -9 -9
fem	-9 2 -11 -9
fem @hit	-8 -6 -5 -5
fem @nude	7 7 3 4
fem @sex	7 7 3 4
fem batu	-8 -6 -5 -5
fem est	0 -5 -2 -2
fem nu	7 1 2 2
fendu	9 4 9 4
fendu des	4 4 11 4
fenetr	-4 -5 6 -3
fer	17 14 10 10
fer @deed	-7 -7 -8 -7
fer @despair	4 17 5 5
fer @fear	-8 -8 -6 -6
fer a	22 -1 5 4
fer de	-3 -4 -4 -5
fer et	-4 -4 -6 -4
fer mieux	4 17 5 5
ferel	4 5 12 5
ferm	12 -18 -19 -11
ferm @i	-4 -4 -4 -4
ferm a	0 -10 -17 -8
ferm et	-5 -5 -4 -4
ferm je	-4 -4 -4 -4
ferm la	1 0 8 2
ferm le	9 3 3 1
ferm les	0 0 3 6
ferm ta	-1 7 1 2
ferm toujour	8 0 2 2
fermant	4 -1 0 0
fermant a	4 -1 0 0
fermetur	20 15 31 15
fermi	2 10 5 4
fes	22 13 6 8
fes cand	-2 7 1 1
fesco	3 3 7 3
festival	-4 -4 -7 -4
fet	-5 6 -8 2
fet @me	-3 -3 -5 -3
fet de	1 7 -1 1
fet la	2 8 1 2
fet moi	-3 -3 -5 -3
fetag	0 -1 6 1
feu	-10 -14 -13 -5
feu @shout	-4 -4 -4 -3
feu en	-4 -4 -5 -4
feu sacr	-8 -9 -12 -8
feuil	-25 -27 -36 -24
feuil de	-5 0 -7 -4
feuilet	9 9 23 10
feutr	-4 -4 -6 -4
fi	-20 -19 -21 -18
fibroc	5 5 13 6
ficel	-5 -5 -6 -5
fich	-29 -28 -35 -26
fich de	-8 -7 -10 -7
fichi	-6 -7 -8 -6
fier	-10 -10 -7 -9
fier de	-6 -7 -9 -7
fiert	-6 -8 -6 -6
figur	33 20 15 16
figur en	-3 7 1 1
fil	14 29 11 0
fil @booze	-4 -1 6 0
fil @cry	1 3 11 4
fil @he	5 1 1 0
fil @hurt	1 3 11 4
fil @not	-5 -6 -4 -4
fil de	7 22 7 6
fil du	16 -1 4 4
fil en	4 12 4 4
fil et	-6 -8 -1 -5
fil la	1 -2 8 1
fil ne	0 6 1 -3
fil roug	1 3 11 4
fil une	2 10 2 3
filet	-9 1 -1 -7
filet de	2 2 6 2
film	14 -2 -13 -7
film de	0 -6 -6 -4
film en	0 7 1 2
film est	-6 -6 -7 -6
film pend	5 0 1 1
fin	-9 4 -8 -2
fin @i	-5 -5 -7 3
fin @me	-6 -3 -7 -10
fin @not	-2 -4 -5 -4
fin a	7 10 25 15
fin ca	7 3 3 5
fin dan	7 7 2 2
fin de	-9 5 -4 -2
fin depuis	-6 -6 1 -6
fin du	-5 6 -9 -4
fin je	-5 -5 -7 3
fin la	0 8 0 2
fin le	-5 -9 -8 -9
fin les	-1 10 -3 1
fin ma	3 6 1 -1
fin mais	6 2 2 1
fin mon	-9 -9 -9 -9
fin par	2 2 0 5
fin un	-3 -3 -1 5
final	-6 -7 -3 -1
fix	13 26 17 18
fix le	3 2 1 10
fixateur	10 10 25 10
flam	-4 -5 -2 -3
flamb	0 -3 11 1
flamb des	-3 -4 -4 -3
flamb les	3 2 15 4
flasc	3 14 3 4
flasc dan	2 8 2 3
flash	-5 -6 -8 -5
flech	3 2 7 3
flem	3 3 4 11
flem total	3 3 4 11
fleur	-24 -25 -31 -23
fleur @deed	-4 -4 -4 -3
fleur de	-3 -3 -6 -3
fleurist	-6 -10 -7 -7
flip	-9 -1 -8 -7
flip @shout	-6 -9 -6 -6
flip pour	-6 -9 -6 -6
flocag	3 3 8 3
flocag du	3 3 8 3
flot	2 2 2 12
flut	2 1 5 2
flyer	-7 -7 -10 -6
fo	1 8 2 2
fo @deed	1 8 2 2
fo @given	1 8 2 2
fo @not	1 8 2 2
fo pas	1 8 2 2
foin	5 3 9 2
fois	24 14 -8 17
fois @blow	-6 -5 -7 -5
fois @booze	-6 -5 -7 -5
fois @deed	-6 -5 -7 -5
fois @i	19 -2 -5 -5
fois @not	-8 -9 -8 -8
fois @selfharm	-6 -5 -7 -5
fois @wound	-6 -5 -7 -5
fois a	4 3 2 6
fois ce	5 2 2 8
fois chac	5 3 5 18
fois coup	-6 -5 -7 -5
fois de	-8 -11 -4 -7
fois et	4 -6 -3 -3
fois je	19 -2 -5 -5
fois la	3 3 1 12
fois par	-4 -1 0 -4
fois que	20 16 2 8
fonction	3 9 3 4
fond	5 4 3 -3
fond de	17 14 14 8
fond du	4 8 9 5
fondu	-3 -5 4 -2
font	9 22 10 13
font @deed	0 5 0 1
font @lock	8 3 3 3
font @mock	1 3 1 5
font des	-4 1 -4 -3
for	-3 -4 2 -2
forc	36 10 10 25
forc a	13 10 4 5
forc de	-4 -4 1 6
forc la	10 3 3 4
forg @i	1 2 4 2
forg je	1 2 4 2
form	2 15 7 4
form de	1 2 8 2
format @gear	0 7 -1 1
format securit	0 7 -1 1
fort	16 4 8 2
fort @shout	-5 -4 -4 -3
fort parc	-3 -6 -5 -4
fort pour	-5 -4 -4 -3
fort que	9 10 4 5
fos	13 4 13 6
fos a	2 2 6 2
fot	-11 -15 -6 -8
fot @i	-6 -8 -6 -6
fot je	-6 -8 -6 -6
foteuil	11 0 4 2
foteuil avec	-4 -4 -7 -4
foto	17 0 -5 7
foto @not	7 2 2 2
foto @nude	8 2 2 2
foto de	16 7 7 20
foto en	10 6 4 4
foto san	7 2 2 2
fotocop	-5 -10 -19 2
fotocop et	-2 -3 -4 -2
fotocopi	6 8 7 3
fotocopi @i	8 11 3 5
fotocopi je	8 11 3 5
fotograf	6 -8 -12 -6
fotograf @booze	-6 -6 -7 -6
fotograf @boozeDrink	-6 -6 -7 -6
fotograf @me	7 0 -2 0
fotograf @serveBar	-6 -6 -7 -6
fotograf me	7 0 -2 0
fotograf shot	-6 -6 -7 -6
fotografi	-3 -3 -4 -3
fotos	5 -8 -10 -1
fotos a	7 10 15 7
fotos de	-2 -6 -7 3
fou	-17 -18 -8 -14
fou @joke	-5 -6 -5 -5
fou @mock	-5 -6 -5 -5
fou rir	-5 -6 -5 -5
foudr	-6 -6 -8 -6
foudr @shout	-6 -6 -8 -6
foudr pour	-6 -6 -8 -6
fouet	-6 -2 1 -2
fouil	0 5 7 2
fouil @me	2 8 2 2
fouil mon	1 5 1 1
foul	3 3 8 3
four	-2 -5 11 -4
four @i	0 1 5 0
four a	5 5 15 5
four du	-8 -8 -8 -7
four je	0 1 5 0
fourch	-1 2 11 2
fourch @shout	1 1 5 1
fourch pour	1 1 5 1
fourgon	2 2 7 2
fourn	-6 -6 -8 -6
fourn presc	-4 -4 -6 -4
fournil	5 4 25 5
fournil a	3 3 10 3
fourniseur	0 5 -1 1
fout	5 13 4 7
foutr	6 1 2 2
foutr en	6 1 2 2
foutu	2 5 0 2
fragil	6 9 14 7
fraieur	-6 -7 -7 -6
frais	-5 -11 -19 -11
franc	6 4 1 1
franch	13 -1 -1 6
frap	13 -18 -20 -14
frap a	-7 -6 -7 -6
frap avec	16 4 3 5
frap ce	-7 -5 -5 -5
frap dan	-6 -6 -7 -6
frap le	-8 -6 -5 -6
frap son	5 1 2 2
frap un	12 5 5 5
fras	2 34 4 7
fras du	2 8 1 2
frein	-5 -7 1 -5
frein le	-4 -4 -4 -4
frer	12 -3 0 9
frer @me	6 0 1 1
frer me	6 0 1 1
freseux	4 5 14 5
fris	-7 -8 -13 -7
frison	-5 -5 -6 -5
friteux @i	2 2 6 2
friteux ce	-5 -5 -7 -4
friteux je	2 2 6 2
froid	0 -13 -15 3
froid a	1 1 5 1
froid negat	2 2 7 3
froid sur	-5 -5 -7 -4
frol	5 0 0 1
fromag	-12 -18 -14 -12
fromag avec	-9 -15 -10 -9
front	7 6 -3 2
frot	7 1 10 3
frot les	1 0 6 1
fruit	-7 -8 -9 -7
fuir la	1 8 2 2
fuit	1 1 12 2
fum	-12 -1 -3 -9
fumant	-1 13 1 2
fumant du	-1 13 1 2
funerer	0 0 6 1
furieux	4 4 15 5
fusil	-9 -8 -7 -7
fusil de	-7 -4 -1 -4
fusil du	1 -2 -6 -2
fut	2 3 14 3
fut de	3 2 8 3
fysic	0 4 1 1
gach	-2 -2 0 5
gach la	3 2 5 9
gaf	-8 -8 -10 -7
gagn	-16 -16 -13 -14
gagn du	1 1 7 2
gagn le	-5 -5 -8 -5
gam	-4 0 -6 -5
gamin	-4 1 -4 -5
gandarm	-4 -4 -4 -4
gant	-1 -8 5 -6
gant @not	1 1 5 1
gant a	1 2 10 2
gant et	5 0 3 2
gant ni	1 1 5 1
gantil	11 5 -2 1
gantil avec	13 2 5 4
gar	21 27 1 5
gar @me	11 2 1 2
gar a	14 11 0 6
gar et	6 1 3 1
gar me	11 2 1 2
garag	22 24 15 7
garag @i	-2 5 -3 -4
garag je	-2 5 -3 -4
garcon	13 30 9 10
garcon de	5 9 3 3
gard	-7 -12 -7 -10
gard @me	17 9 6 13
gard @nude	1 1 6 2
gard corp	1 1 6 2
gard jusc	2 7 11 4
gard la	8 3 10 4
gard le	-11 -12 -4 -8
gard ma	8 8 3 4
gard mon	10 1 3 9
gard un	-5 -6 -7 -5
gardien	2 -5 -6 -3
gardien @me	6 -2 -1 0
gardien me	6 -2 -1 0
garou	-4 -5 -5 -4
gato	-14 -8 -10 -12
gato @me	-4 -4 -4 -4
gauch	-2 5 5 1
gaz	0 1 8 1
ge	10 7 32 11
ge a	2 -1 12 3
gel	-15 -10 -7 -9
gel idroalcol	-4 -4 -6 -4
gen	-5 -6 -30 5
gen @adult	4 16 5 5
gen @boozeDrink	-3 -3 -4 -3
gen @chem	-3 -3 -4 -3
gen @heat	-3 -3 -4 -3
gen @nude	6 2 1 2
gen @serveBar	-3 -3 -4 -3
gen @sex	6 2 1 2
gen @weak	4 16 5 5
gen avec	-6 -6 -10 -6
gen cand	2 1 2 10
gen com	4 16 5 5
gen et	-5 -5 -9 -5
gen nus	6 2 1 2
gen que	-6 -8 -6 -7
gen qui	9 0 2 2
gen ver	-3 -3 -4 -3
general	-7 -7 -8 -7
genial	2 2 7 2
genou	19 8 23 9
genoux	18 9 8 5
genoux @shout	6 13 1 4
genoux pour	6 13 1 4
gent	-27 -30 -28 -29
geometr	-11 -10 -15 -9
ger	26 35 32 16
ger @me	1 5 -3 0
ger a	3 11 3 4
ger est	0 0 8 0
ger me	8 16 4 6
geranium	-4 -4 -5 -4
gerard	-5 -4 -5 -4
gerbeur	7 7 15 7
gest	-12 -15 -19 -14
gest @deed	-4 -6 -5 -4
gest a	7 1 2 2
gest de	-5 -4 -4 -3
gichet	2 -3 7 17
gichet @me	4 0 4 19
gichet me	4 0 4 19
gicl	3 3 8 3
gifl	56 13 18 18
gifl une	8 2 3 2
gilet	-7 -9 -6 -8
gilet et	-6 -6 -9 -6
gilet fluo	3 3 10 3
gimnas	-5 -3 -3 -3
giraf	-1 6 -1 -2
girland	2 1 7 2
girland du	3 3 7 3
gitan	3 12 4 4
glac	-3 -7 17 -3
glis	14 20 24 11
glis la	3 4 9 4
glis un	7 4 9 5
glisem	1 2 8 2
glisero	6 5 14 6
gobelet	-5 -4 -8 -5
gomet	-5 -5 -9 -5
gomet sur	-4 -4 -8 -4
gonfl	-4 -3 6 -5
gorg	18 6 5 13
gos	14 9 1 5
gouin	0 5 1 1
gout	-29 -27 -34 -28
gout des	-4 -4 -6 -4
gout la	4 16 0 4
gout le	-3 -2 -6 -3
gouter	-4 -5 -5 -5
goutier	3 3 10 4
gradin	-5 -6 -6 -6
grafic	-7 -7 -9 -7
grafist	-7 -8 -8 -7
grain aux	-4 -4 -5 -4
grais	8 2 18 6
grais la	6 4 23 7
grand	3 -7 -1 -10
grand @blade	4 4 12 5
grand @home	-16 -16 -15 -15
grand @kin	-10 -15 -14 -14
grand @me	1 8 2 2
grand @to	-15 -15 -10 -14
grand @weapon	4 5 14 5
grand couto	3 3 9 3
grand frer	7 1 2 1
grand me	1 8 2 2
grand mer	-1 -4 -5 -5
grand mond	-8 -8 -8 -7
grand per	-16 -13 -12 -11
gras	-12 -14 -14 -12
gras @height	-8 -8 -9 -8
gras mat	-8 -8 -9 -8
grat	10 9 30 10
grat et	9 9 22 9
gratuit	-5 -5 -5 -4
grav	-9 -10 -5 15
grav @i	5 5 5 14
grav je	5 5 5 14
grav les	-4 -4 -5 -4
gravat	4 4 12 4
gravur	-4 -4 1 -3
grefier	-3 -3 -4 -3
greni	12 4 6 4
grenouil	-5 -6 -5 -5
grenouil en	-5 -6 -5 -5
grif	-1 -10 -10 -7
grif jusc	11 -2 -2 1
grif le	-13 -10 -13 -9
gril	-4 4 -5 -7
grilag	-9 -9 -14 -9
grimp	3 2 15 4
grimp dan	1 2 4 2
grimp sur	3 2 10 3
gris	19 15 21 48
grogn	13 13 28 13
grond	-11 -16 -10 -10
gros	-6 10 11 15
gros @animal	-1 6 -2 -1
gros @hide	-7 -8 -7 -6
gros @hour	-13 -18 -15 -15
gros @hurt	5 6 17 6
gros @insult	1 6 1 1
gros @sad	9 11 9 26
gros @serve	-4 -5 -5 -5
gros @shame	-4 -5 -5 -5
gros @threat	1 8 2 1
gros bleu	5 6 17 6
gros chien	-4 -5 -5 -5
gros desept	9 8 9 27
gros journ	-14 -19 -20 -16
gros mot	-7 -8 -7 -6
gros porc	3 9 3 3
group	5 23 5 8
group @not	2 10 3 3
group @nude	2 10 3 3
group de	6 7 3 3
group san	2 10 3 3
gru	-9 -9 -9 -8
gru @deed	-4 -4 -6 -4
guep	2 2 6 2
guer	-16 -15 -17 -14
guet	16 13 8 9
guet @me	14 5 6 6
guet ma	14 5 6 6
gueul	-12 9 -5 1
gueul desu	2 4 2 7
guid	-4 -6 9 -3
guid @me	1 0 5 1
h	18 6 56 6
h 12	-6 -6 -9 -6
h 15	6 5 18 5
h 19	3 2 8 3
h 30	0 -3 15 0
h @he	7 4 9 5
h @me	1 6 -2 1
h a	6 6 21 7
h alor	6 2 7 2
h ca	4 7 7 4
h en	5 5 10 9
h et	6 6 16 6
h il	7 4 9 5
ha	9 2 0 3
hab	-3 -2 -5 -3
habil	12 16 18 11
habil un	6 6 13 6
habit	9 10 2 4
habit @die	7 1 2 2
habit @threat	7 1 2 2
habit tu	7 1 2 2
hah	-12 -11 -13 -11
hai termic	1 2 7 2
hal	-10 -10 -8 -9
hamst	1 -2 5 0
hamst est	-3 -4 -3 -3
hanch	4 4 7 3
hand	-5 -6 -4 -4
harn	-4 -7 -9 -6
hat	4 0 0 14
hat que	2 1 2 8
haut	12 29 39 13
haut @pressure	-3 1 6 1
haut @serveBar	-3 1 6 1
haut a	1 3 4 2
haut de	8 8 17 7
haut en	5 17 6 6
haut presion	-3 1 6 1
haut voix	5 14 4 5
he	1 -3 -6 -4
hein	3 12 2 3
hein @deed	2 8 2 2
hein @given	2 8 2 2
hein @not	2 8 2 2
hein pas	2 8 2 2
herb	2 17 2 4
heur	4 9 45 5
heur @he	1 5 8 1
heur @i	0 1 11 13
heur @not	-5 -6 -2 -5
heur @shout	0 0 5 0
heur a	8 11 20 18
heur au	3 2 12 3
heur avec	-8 -3 -12 -8
heur ca	1 1 5 2
heur ce	-6 -6 -9 -6
heur cet	1 1 5 1
heur dan	17 5 13 7
heur de	0 -2 13 2
heur du	2 5 9 3
heur dur	0 0 6 4
heur et	3 7 17 4
heur il	4 8 11 5
heur je	0 1 11 13
heur le	-8 -11 -14 -10
heur mais	-6 -6 -9 -6
heur par	-9 -10 -11 -11
heur plus	-8 -8 -9 -7
heur pour	0 0 5 0
heur se	0 -1 -2 6
heur si	3 6 7 4
heur trent	8 7 20 7
hi	45 23 15 51
hi @alone	10 -1 -7 3
hi @he	7 7 9 17
hi @hour	6 -5 -11 -2
hi @i	6 2 5 8
hi ce	21 10 6 8
hi etait	-5 -5 -5 -4
hi il	6 5 8 16
hi je	6 2 5 8
hi parc	6 12 6 5
hi soir	10 -1 -7 3
him	4 4 2 2
hom	11 10 3 3
hom @trade	-6 -7 -5 -5
honet	11 8 8 17
hont	4 17 -2 0
hont mais	-4 -5 -4 -4
hot	-7 -7 -8 -6
hotel	7 -2 8 1
hui	8 -8 -2 -2
hui @i	1 0 5 5
hui @machine	7 8 18 8
hui diseux	7 8 18 8
hui je	1 0 5 5
hui la	-6 -5 -6 -5
huil	-5 -4 -3 -4
huil use	-4 -4 -6 -4
huit	3 3 7 12
huit @bore	3 10 10 2
huit @deed	3 3 7 3
huit @height	3 3 7 3
huit @hour	3 10 10 2
huit @past	-6 -12 -11 -9
huit @price	3 10 10 2
huit @to	3 10 10 2
huit ans	-6 -12 -11 -9
huit heur	3 10 10 2
huit metr	3 3 7 3
huitr	6 10 18 7
huitr @shout	-3 -3 -5 -3
huitr pour	-3 -3 -5 -3
humil	-5 -1 -3 -3
hurl	2 38 -1 7
hurl @given	1 7 0 1
hurl @shout	5 19 7 14
hurl de	1 6 1 2
hurl desus	5 19 7 14
hurl tout	1 7 0 1
ich	6 5 2 3
ici	-4 -11 -15 -8
ici @given	-12 -13 -13 -12
ici @goback	-1 5 -2 -1
ici @he	1 -5 -4 -2
ici @hide	1 7 2 1
ici @i	-7 -2 -6 7
ici @me	8 13 6 6
ici @not	-6 -14 -11 -10
ici ce	-6 -1 -4 -1
ici il	9 5 4 4
ici ils	-7 -9 -7 -6
ici je	-7 -2 -6 7
ici les	12 4 4 5
ici mon	4 4 2 2
ici rest	1 7 2 1
ici tout	-10 -11 -11 -10
ide	6 13 -1 8
ide de	17 24 9 17
idiot	-9 -7 -8 -9
idroalcol	-4 -4 -6 -4
idrol	5 5 14 6
il	12 14 -4 -4
il @blow	0 7 -2 0
il @boozeDrink	-6 -5 2 -3
il @bore	-1 9 -1 0
il @charge	6 1 1 2
il @deed	19 2 9 1
il @deep	1 19 5 5
il @demolish	0 0 5 1
il @despair	6 3 22 5
il @drunk	2 8 2 3
il @exclude	-12 -1 -7 -8
il @fear	12 18 4 3
il @fiction	0 5 -6 -5
il @given	13 -1 -2 -3
il @goback	-15 -36 -24 -12
il @grab	17 24 13 8
il @height	5 8 0 -5
il @hide	20 29 13 20
il @hit	5 8 0 1
il @insult	-3 -7 0 -4
il @lock	4 6 9 3
il @lure	-1 5 -2 -1
il @me	18 17 3 -4
il @not	8 5 2 3
il @price	-22 -22 -31 -26
il @quit	1 6 1 0
il @sad	1 -1 20 3
il @see	-5 18 2 2
il @sex	1 5 1 1
il @shame	-8 -9 -8 -7
il @shout	10 7 1 2
il @smoke	-4 -5 -6 -4
il @threat	9 12 4 4
il @throw	0 -8 -11 -6
il @told	12 15 0 -1
il @touch	16 23 6 6
il @wound	5 7 4 3
il a	31 3 0 -4
il alait	4 -5 -3 -2
il atend	5 2 2 2
il avait	-3 -16 -13 -11
il bloc	5 1 1 1
il clac	0 5 1 1
il comant	-5 12 1 1
il con	-4 -5 -5 -4
il demand	-6 -5 -5 -5
il dit	10 5 -1 -2
il don	5 0 1 1
il dorm	-4 -4 -5 -4
il ecrit	9 8 5 5
il en	8 -6 -2 -2
il est	-16 -21 -25 -22
il etait	0 -6 -1 -4
il explic	-7 -5 -4 -4
il fais	0 -1 7 1
il fait	6 -5 -2 -4
il fal	-5 -6 3 -3
il faut	-32 -41 -40 -34
il ferm	5 -1 1 1
il gard	6 1 1 2
il hurl	14 5 4 5
il insist	5 11 2 4
il la	8 8 3 4
il le	5 18 -3 2
il les	7 1 1 2
il manc	1 -1 20 3
il me	18 17 3 -4
il menac	3 5 2 1
il met	9 3 3 2
il ne	-1 13 7 -3
il not	6 15 6 6
il par	-1 0 -5 -3
il pas	8 5 2 3
il pes	4 5 12 5
il posibl	3 3 4 11
il racont	3 10 4 4
il redemand	-4 -5 -4 -3
il regard	-3 9 1 1
il rest	14 7 9 19
il reviant	5 -7 -2 -1
il roul	-4 -5 -6 -4
il sait	0 15 3 0
il se	23 3 9 8
il ser	7 15 2 2
il sign	10 0 3 3
il soit	-6 -4 -4 -4
il titub	2 5 2 2
il tourn	0 0 7 2
il trouv	11 3 1 2
il va	11 7 4 14
il veut	13 16 7 7
il vis	-6 -5 -8 -5
il voudr	9 0 2 2
il voul	12 0 5 19
il y	-31 -38 -30 -24
ils	10 28 1 20
ils @boozeDrink	5 1 0 1
ils @deed	9 16 2 4
ils @exclude	2 -1 2 9
ils @fear	13 5 5 5
ils @grab	9 2 2 3
ils @heat	6 7 1 5
ils @hide	2 -1 2 9
ils @me	12 16 5 -1
ils @mock	5 8 3 2
ils @one	7 13 14 8
ils @throw	9 20 7 7
ils apelant	9 2 2 3
ils aveant	9 6 0 1
ils disant	7 4 3 15
ils eteant	-5 -10 -1 -8
ils fermant	4 -1 0 0
ils font	1 7 2 5
ils fumant	0 6 1 1
ils jetant	0 11 3 3
ils le	-3 11 -1 6
ils lui	1 9 3 3
ils mangant	2 10 2 5
ils me	12 16 5 -1
ils mont	2 7 1 1
ils montant	-4 -5 -4 -4
ils ne	-3 -2 2 6
ils on	7 13 14 8
ils ont	3 8 2 9
ils parl	2 -1 2 9
ils refusant	3 9 3 3
ils regardant	1 7 1 1
ils ri	7 0 1 2
ils rigolant	1 4 1 1
ils savant	5 14 5 4
ils se	-22 -10 -17 -15
ils sont	-11 -21 -9 17
ils vont	-4 -6 -4 -1
imag	5 -2 -2 16
imag @not	1 1 1 7
imag @nude	1 1 1 7
imag de	10 2 3 11
imag san	1 1 1 7
imagin	-2 -4 -1 8
imit	-4 9 -3 -2
imit @me	3 10 3 3
imit ma	3 10 3 3
imitant	2 9 2 2
import	-11 -10 -11 -12
imposibl	-6 -6 -9 -1
impres	10 10 6 44
impres de	11 10 6 39
impresion	-17 -19 -21 -16
imprim	-23 -23 -23 -21
imprim @not	-6 -7 -6 -5
in	3 9 2 3
incap	5 4 4 17
incap et	1 -1 1 6
incroi	-4 -4 -6 -4
inde	-12 -10 -11 -10
index	-2 3 14 3
industriel	18 10 23 11
ine	-13 -11 -15 -8
infirmi	9 2 5 4
infirmier	-15 -12 -5 -4
infirmier @me	-5 -4 -1 -3
infirmier a	-9 -9 -10 -8
infirmier me	-5 -4 -1 -3
infirmier se	2 8 2 3
informat	-5 -5 -6 -5
infos	-4 -5 -4 -4
ingenieur	-6 -8 -6 -5
insand	-7 -1 -9 1
insand ce	3 3 4 10
insiet	-1 -1 10 1
insist	2 11 -1 0
insist @shout	-6 -4 0 -4
insist pour	-6 -4 0 -4
inspecteur	2 11 3 3
insta	15 22 9 9
instal	-14 -14 -17 -13
instal 12	-4 -4 -7 -4
instal le	-5 -6 -7 -5
instal un	-5 -5 -9 -6
instant	-2 -5 -4 -4
instant @i	-5 -5 -5 -5
instant je	-5 -5 -5 -5
instrumant	5 5 14 5
instrumant du	5 5 12 5
insult	-23 -15 -21 -20
insult @given	-6 -8 -6 -6
insult @not	-5 -7 -6 -5
insult au	-3 -4 -3 -3
insult ou	-7 -10 -7 -7
interd	-27 -20 -38 -27
interd aux	-5 -5 -5 -5
interd de	-13 -10 -20 -14
interdict	-7 -2 -9 -7
interdict de	-7 -2 -9 -7
interdit	-4 -4 -6 -4
interes	-10 -10 -9 -5
interet	4 4 5 17
interieur	2 2 10 11
interieur ce	3 2 2 10
interieur du	2 3 11 4
interimer	4 19 4 6
interimer contr	0 6 1 2
intermin	3 3 2 12
internat	1 1 1 5
interview	-10 -11 -12 -11
interview la	-5 -5 -6 -6
intim	7 -2 0 1
invandus	-3 -3 -4 -3
invandus @sexist	-3 -3 -4 -3
invandus menag	-3 -3 -4 -3
invant	-9 5 -5 -7
invanter	-6 -20 -4 -9
invanter des	-11 -12 -14 -12
invanter et	-5 -5 -5 -5
invers	-11 -8 -2 -8
invit	-5 -9 -8 -1
invit a	2 -1 1 7
ipnotis	-7 -8 -10 -8
ira	6 -3 0 -2
irait	6 1 1 0
isol	3 3 9 3
istoir	4 6 -6 9
istoir aux	-4 -4 -5 -4
istoir de	6 6 1 7
istoir du	5 1 3 8
it	11 13 11 8
it in	6 0 1 1
jam	-23 -11 -28 -4
jam @alone	-5 -6 -7 -6
jam @charge	-5 -6 -7 -6
jam @deed	-9 -6 -9 -7
jam @given	-10 -11 -12 -11
jam @he	-7 -3 -5 -4
jam @i	13 5 6 11
jam @one	-10 -8 -7 -8
jam @sad	-9 -10 -10 -10
jam @shout	-6 -6 -5 -6
jam @told	-6 -4 -3 -2
jam a	-6 -4 -7 -5
jam cri	-6 -6 -5 -6
jam cru	0 0 0 5
jam etre	2 13 3 2
jam eu	1 6 1 1
jam il	-7 -6 -6 -5
jam je	13 5 6 11
jam le	-5 -6 -5 -5
jam melang	-6 -7 -6 -5
jam mem	-4 -4 -4 -5
jam on	-10 -8 -7 -8
jam seul	-5 -6 -7 -6
jam tout	-5 -5 -5 -5
jamb	-1 -13 -18 -6
jamb @me	2 -2 1 10
jamb le	-13 -15 -16 -15
jamb me	0 -2 0 10
janbon	7 17 21 7
janbon dan	1 9 3 1
jant	-7 -3 4 -3
jardin @grab	-5 -5 -6 -5
jardin menten	-5 -5 -6 -5
jardiner	-5 -6 -6 -5
jardini	-2 -7 -10 -5
jardini @me	4 -1 0 1
jardini me	4 -1 0 1
jaun	-15 -15 -13 -13
jaun @alone	-5 -4 -5 -4
jaun @deed	-5 -4 -5 -4
jaun avec	-3 -4 -5 -3
jaun ferm	-5 -4 -5 -4
javel	-9 -10 -2 -7
javel et	-5 -6 -3 -4
javel pur	4 4 11 4
jaz	-5 -6 -6 -5
je	3 3 5 7
je @adult	0 -5 7 0
je @alone	3 3 12 9
je @animal	23 6 8 32
je @blow	8 1 5 2
je @booze	2 4 6 3
je @boozeDrink	-11 -5 0 -7
je @bore	-5 -15 -15 10
je @charge	14 16 26 15
je @chem	-13 -16 -17 -11
je @cry	13 13 5 7
je @deed	8 8 23 19
je @deep	0 -12 -8 2
je @despair	33 23 20 41
je @die	-9 -16 -19 -15
je @disabled	5 15 11 6
je @exclude	18 9 0 22
je @fear	10 39 17 28
je @fiction	1 -4 0 14
je @given	2 7 9 13
je @goback	5 -18 -6 0
je @grab	-2 -15 -7 1
je @heat	-16 -13 -17 -15
je @hide	1 5 -7 3
je @hit	12 3 12 4
je @hour	-22 -13 -13 -20
je @insult	3 -9 -2 16
je @intimate	7 1 2 2
je @kind	-22 -16 -26 -12
je @load	4 -2 0 -2
je @lock	5 -6 -5 0
je @looks	10 8 1 24
je @lure	-8 -14 -11 -11
je @machine	2 2 7 3
je @me	19 7 -3 23
je @means	9 6 10 15
je @mock	-9 -7 -9 -9
je @not	2 11 7 2
je @power	1 6 7 3
je @price	-6 -12 -13 2
je @quit	3 -6 -8 15
je @sad	4 4 4 13
je @see	17 12 0 24
je @selfharm	2 4 6 3
je @serve	-3 3 -6 -3
je @serveBar	-14 -17 -17 -14
je @sex	-15 -11 -14 -4
je @sexist	3 3 7 3
je @shame	3 15 7 9
je @shout	-28 -27 -34 -27
je @stop	-5 -3 -1 -3
je @threat	-6 4 -4 20
je @throw	10 13 15 20
je @told	4 14 -1 3
je @touch	2 13 15 27
je @vehicle	1 5 3 2
je acept	7 -3 1 1
je admir	-7 -6 -5 -5
je ador	-10 -7 -11 -12
je ai	-6 -8 3 -5
je aim	-13 -10 -17 -2
je alais	-14 -23 -19 -21
je angois	5 4 4 14
je antand	4 20 3 1
je aport	10 8 15 7
je aprand	1 -4 1 12
je aret	7 8 8 22
je ariv	6 23 5 26
je atend	-10 -2 -7 9
je aur	3 -4 -7 11
je avais	12 8 2 3
je balai	12 0 -1 1
je begai	1 7 2 2
je boit	3 9 9 4
je cherch	5 -3 -5 -6
je chronometr	-5 -5 -6 -4
je comanc	-1 -1 4 -1
je comprand	-4 -8 -7 9
je compt	5 10 13 18
je con	-10 -13 -9 -4
je conduir	-1 -1 4 -1
je conduis	-7 -7 -9 -7
je continu	-1 -6 -6 -7
je cregn	-12 -12 -11 -13
je croi	4 2 -3 17
je crois	5 -1 -2 8
je decouvr	5 5 4 14
je demand	-5 -8 -8 -8
je dev	5 13 9 10
je devr	-2 20 4 4
je dis	8 21 3 7
je dois	9 29 3 0
je dor	0 9 -2 8
je ecris	9 2 2 1
je en	17 15 10 41
je esper	-9 -10 -8 0
je etais	0 -10 -3 -8
je fais	0 4 4 1
je fas	1 6 5 2
je ferm	3 3 12 9
je fin	-13 -11 -13 -13
je flot	2 2 2 12
je gard	8 2 1 2
je ger	0 -5 7 0
je la	0 4 5 1
je lach	8 7 7 17
je le	4 12 -3 4
je les	4 12 9 10
je leur	-7 -8 -9 -9
je lis	-1 7 -2 0
je log	-1 0 0 4
je lui	-9 -38 -15 -14
je mang	9 6 0 21
je march	-5 -5 -5 -7
je menui	7 5 6 26
je met	-4 0 -6 -6
je meur	-5 -5 -6 -5
je miself	19 7 -3 23
je mont	-1 -5 0 -3
je mour	-3 -4 -7 -5
je ne	15 6 -11 31
je not	-17 -14 -17 -15
je ose	7 9 4 10
je ouvr	-5 -3 -1 -3
je par	-5 -6 -6 -5
je parl	9 9 4 9
je part	7 1 2 2
je pas	2 11 7 2
je pens	28 6 7 22
je peux	1 1 3 10
je pleur	14 9 4 6
je pli	1 -1 0 8
je port	1 -6 -8 -6
je pos	4 17 8 15
je pour	-33 -28 -38 -29
je pouv	-2 -4 -1 23
je pref	-4 -7 -4 -4
je prefer	29 10 9 7
je pren	12 5 3 4
je prend	-7 -2 -8 -8
je racont	13 -1 2 1
je rang	7 19 15 14
je rat	7 -2 -1 5
je refus	2 9 3 3
je regard	0 -13 -9 2
je regret	4 4 4 13
je rend	3 2 8 8
je rentr	-7 -7 -9 -8
je repond	2 -6 -2 4
je respir	9 18 12 2
je rest	-8 -1 -6 1
je rev	4 10 3 6
je revien	5 2 3 8
je revois	4 6 7 24
je sais	22 7 0 8
je saut	4 -6 -5 -5
je sav	2 5 -5 -2
je sen	7 -2 2 -2
je ser	-6 -6 6 -2
je sois	6 6 4 9
je sour	17 9 8 28
je stres	1 0 2 10
je suis	11 21 6 24
je sursot	1 9 3 2
je tap	6 -1 -1 0
je te	27 5 4 7
je ten	-19 -19 -18 -17
je tien	-1 -2 0 10
je tourn	0 2 4 8
je train	5 4 3 15
je tranbl	0 13 2 1
je travel	1 1 19 1
je travers	6 12 14 7
je trouv	-5 4 0 0
je vai	8 -2 2 2
je vais	1 -13 -12 -6
je ver	-14 -17 -17 -14
je verif	4 2 4 21
je veux	36 0 0 9
je vien	10 16 6 10
je voi	1 -7 -2 -3
je vois	2 7 4 14
je voudr	32 9 13 29
je voul	-5 -3 -7 -4
je y	28 10 35 24
jef	8 17 4 5
jef @me	8 17 4 5
jef me	8 17 4 5
jet	18 12 2 0
jet @me	-4 10 2 2
jet @not	-6 -6 -6 -7
jet @nude	-6 -6 -6 -7
jet de	8 2 11 5
jet les	3 8 5 4
jet mon	-4 10 2 2
jet san	-6 -6 -6 -7
jet son	9 2 2 3
jet un	-2 -6 -9 -5
jetant	-6 6 -4 -2
jeu	-6 -6 -10 -10
jeu @photo	-6 -5 -5 -5
jeu du	4 -2 -1 0
jeu video	-6 -5 -5 -5
jeud	-17 -14 -19 -17
jeun	-8 -12 -11 -9
jeux	-1 -5 -2 -3
jeux a	3 3 8 3
jingl	-4 -5 -6 -4
joi	-24 -27 -23 -21
joint	2 16 -1 2
jol	6 28 14 12
josian	4 9 12 5
jou	-21 -26 -41 -28
jou a	-4 5 -5 -2
jou au	-9 -8 -10 -8
jou aux	-11 -11 -13 -9
jou ce	-4 -5 -8 -5
jouet	-6 -6 -6 -6
jour	-10 -10 -12 13
jour @deed	2 2 4 2
jour @i	-2 -9 -6 -8
jour @not	-7 -6 -9 -7
jour @nude	-7 -6 -9 -7
jour @one	-6 -9 -7 -7
jour a	3 4 5 16
jour ce	2 2 2 12
jour en	12 4 4 4
jour et	0 -1 -1 11
jour il	-1 5 1 1
jour je	-2 -9 -6 -8
jour la	-4 -1 -6 -5
jour les	-5 -6 -7 -6
jour on	-6 -9 -7 -7
jour que	6 3 2 11
jour san	-7 -6 -9 -7
jour si	0 8 2 1
journ	-8 -15 -6 17
journ @body	0 1 9 1
journ @bore	1 1 0 7
journ @despair	-3 -3 -5 -3
journ @drug	-4 -4 -6 -4
journ @given	3 3 11 2
journ @i	9 3 5 18
journ @kind	-8 -9 -10 -8
journ @lgbt	0 -5 -6 -6
journ @not	0 0 7 -1
journ @one	-11 -12 -11 -11
journ @shout	10 10 6 -2
journ a	8 7 10 20
journ au	-6 -4 -6 -2
journ bras	1 2 7 1
journ calm	-4 -4 -6 -4
journ ce	-7 -6 -8 -8
journ de	0 -3 16 -6
journ et	12 14 5 6
journ il	5 3 2 2
journ je	9 3 5 18
journ normal	0 -5 -6 -6
journ on	-11 -12 -11 -11
journ pour	10 10 6 -2
journ transil	-3 -3 -5 -3
journal	-15 -2 -13 -13
jug	-10 -10 -11 -9
jug @shout	-6 -6 -6 -5
jug pour	-6 -6 -6 -5
juif	4 11 4 4
juin	7 2 2 2
jul	-11 -14 -14 -12
julien	8 2 7 4
jumant	5 5 12 4
jup	23 15 8 10
jup @goback	2 10 2 3
jup de	10 0 2 3
jup demen	2 10 2 3
jur	-9 -7 -19 -13
jur contr	-4 -4 -4 -3
jus	-22 -21 -29 -13
jus de	-19 -18 -26 -18
jus en	3 4 9 4
jusc	48 24 64 29
jusc a	32 24 51 19
jusc au	22 11 29 18
jusc aux	7 3 10 4
jusc dan	-3 -4 -6 -4
just	-15 -28 -22 -20
just @charge	-6 -7 -12 -6
just @see	-5 -4 -1 -4
just @shout	9 9 1 3
just @told	-6 -10 -7 -7
just a	-4 -4 -6 -4
just ca	-8 -10 -7 -6
just des	-4 -5 -5 -4
just dit	-6 -10 -7 -7
just pour	9 9 1 3
just que	5 -1 1 1
just rang	-6 -7 -12 -6
just un	5 9 15 6
just une	12 7 16 7
kg	1 1 6 2
ko	-4 -4 0 -8
la	-5 -5 3 -6
la 13	-4 -3 -4 -3
la @adult	-4 20 -18 -7
la @alone	32 11 23 14
la @animal	13 6 18 10
la @blade	-1 4 15 0
la @blood	0 4 12 2
la @blow	-3 -11 -12 -8
la @body	19 -6 -11 3
la @booze	3 23 0 5
la @boozeDrink	27 20 6 19
la @bore	11 10 -3 9
la @charge	9 10 11 -4
la @chem	-14 -15 4 -11
la @client	-5 0 -8 -7
la @cloth	17 1 -2 2
la @cry	-5 1 -3 -3
la @deed	-6 -15 1 -16
la @deep	11 3 32 5
la @demolish	0 0 13 2
la @despair	6 7 12 19
la @die	4 -2 -14 -11
la @disabled	5 2 5 1
la @drug	0 11 14 3
la @drunk	-4 -5 7 -2
la @exclude	-7 -5 -4 3
la @fear	12 7 16 17
la @fiction	-22 -21 -18 -17
la @gear	13 6 -6 0
la @given	13 2 9 8
la @goback	11 1 -1 -8
la @grab	14 2 21 5
la @he	16 7 6 6
la @heat	-20 -21 -10 -21
la @height	9 2 32 0
la @hide	-3 0 -5 -7
la @hit	21 22 39 19
la @home	12 9 1 16
la @hour	5 0 -1 16
la @hurt	19 6 10 7
la @i	5 8 -1 3
la @insult	9 17 19 6
la @intimate	55 16 19 19
la @joke	6 3 0 0
la @kin	10 8 -1 15
la @kind	-6 -5 -2 -4
la @load	14 5 3 -5
la @lock	12 -8 -21 -11
la @looks	29 21 8 15
la @love	9 -9 -2 -3
la @lure	-2 -3 -2 11
la @machine	-3 -3 42 1
la @mate	6 10 8 -2
la @means	-10 -14 -19 -18
la @mock	5 14 11 0
la @not	2 8 7 3
la @nude	12 -5 5 2
la @past	4 -4 -8 -5
la @photo	-6 5 -9 8
la @power	18 17 28 11
la @pressure	10 11 14 6
la @price	4 4 4 13
la @quit	-4 -1 -8 -8
la @race	14 5 3 3
la @rays	-11 -13 0 -10
la @sad	2 1 1 7
la @see	-13 -15 -21 -11
la @selfharm	10 -4 -2 -1
la @serve	22 31 17 23
la @serveBar	8 4 6 3
la @sex	0 -8 -9 -6
la @sexist	12 13 5 0
la @shame	2 15 0 2
la @shout	-5 -4 -4 0
la @stop	19 6 15 9
la @strip	-6 -7 -7 -7
la @threat	25 -15 5 -1
la @throw	-9 -1 7 0
la @tired	9 -4 0 7
la @to	-26 -22 -31 -23
la @told	4 -8 -1 -4
la @touch	19 18 30 12
la @trade	0 -3 5 -3
la @vehicle	5 -7 25 -3
la @weak	1 13 3 8
la @weapon	16 -1 24 2
la @wound	-18 -21 -17 -20
la achet	6 6 13 6
la bach	2 2 6 2
la balai	5 5 11 5
la balanc	-8 -4 -8 -6
la banc	3 2 16 4
la bar	11 2 7 4
la barier	-14 -14 -20 -13
la bas	1 20 4 4
la bater	-8 -8 -8 -7
la ben	12 16 15 9
la beuh	-2 5 1 1
la bibliotecer	-4 -5 -5 -4
la bier	2 8 -1 2
la bijouter	18 5 2 6
la bis	10 2 3 3
la blagu	6 3 0 0
la blous	5 9 4 4
la boit	9 5 10 5
la bomb	-4 -4 -6 -4
la bon	6 -2 3 1
la bouch	6 -3 1 -1
la boul	-8 -1 -7 -6
la boulanger	-7 -7 0 -6
la boutel	10 19 15 10
la boutic	-5 6 10 -1
la bros	9 5 12 6
la brouet	3 4 6 3
la caban	2 -4 -6 -3
la cabin	15 7 23 9
la cais	8 8 12 3
la camionet	10 9 10 5
la cantin	-10 -1 -12 -8
la carelet	2 2 5 2
la cart	-2 -5 -5 -4
la cav	6 -4 -5 2
la ceu	-1 -4 -8 -4
la chain	1 -1 17 2
la chais	20 20 10 19
la chaleur	-1 -2 6 0
la chanbr	6 -1 16 3
la charlot	-5 -5 -8 -5
la charpant	5 5 17 5
la chef	-20 6 -20 -18
la chodier	1 1 6 1
la choral	-4 -5 -5 -4
la clas	-13 -8 -4 -7
la cle	-7 -10 -19 -12
la cliant	-5 0 -8 -7
la cliantel	1 8 2 2
la clinic	3 4 7 9
la clotur	-5 -7 -2 -5
la coc	10 18 17 10
la coifeux	0 6 -6 -2
la coifur	2 10 3 3
la com	0 -4 -2 6
la comand	-6 -7 -12 -6
la comedien	-7 -7 -10 -6
la comptabl	-9 -11 -10 -8
la conferant	-5 -5 -9 -5
la consantr	-6 -6 -8 -6
la conseler	-7 -7 -7 -6
la corbel	0 5 1 1
la couleur	8 -3 7 2
la coup	-9 -8 -12 -7
la cour	13 12 22 9
la couroi	5 5 15 6
la crai	-8 -8 -12 -8
la crech	8 -8 -5 -3
la crem	-3 1 11 2
la cuiler	1 -1 5 1
la cuis	17 1 3 4
la cuisin	7 18 19 9
la cuv	-9 -11 -2 -9
la dal	-6 -7 -9 -6
la dam	-10 -6 7 0
la dat	1 7 -1 1
la debrousel	-8 -7 -10 -7
la deco	-4 -5 -5 -4
la decoup	-9 -8 -2 -7
la dedan	-4 -5 -3 -2
la defonc	6 7 14 7
la demen	16 4 4 -1
la departemantal	2 2 14 4
la dernier	12 3 4 4
la desus	-4 -4 -5 -4
la diferant	-4 -4 -5 -4
la directric	-10 -9 -15 -12
la diseux	4 4 11 4
la doctores	-4 -6 -4 -4
la documantal	-4 -5 -5 -5
la douch	12 -5 5 2
la drogu	-7 -9 -10 -8
la en	12 3 3 1
la factric	-7 -7 -10 -7
la fait	6 6 3 4
la fandeux	5 5 12 5
la farin	4 8 9 4
la farmac	-5 -4 0 -4
la farmasien	-11 -11 -14 -10
la fenetr	-7 -8 -8 -7
la ferm	3 1 12 2
la fermetur	16 11 20 11
la fet	-5 0 -9 -5
la feuil	-6 -4 -7 -5
la fich	-15 -16 -19 -13
la figur	8 10 5 5
la fil	13 15 4 7
la fin	-13 -6 -12 -9
la forc	3 4 4 16
la forg	-5 -5 -8 -4
la fos	13 4 13 6
la foto	-10 -2 -10 6
la fotocopi	9 12 11 6
la fouil	-2 -3 4 -1
la fras	1 8 0 2
la freseux	1 1 6 1
la fuit	4 4 10 4
la galer	5 7 12 6
la general	-5 -5 -6 -5
la ger	15 20 14 9
la girland	2 2 4 2
la glac	1 1 9 1
la gorg	9 1 4 12
la goutier	2 2 7 3
la grafist	-6 -6 -7 -6
la grand	-5 -5 -4 -4
la grefier	-3 -3 -4 -3
la gril	-1 1 -7 -6
la gros	7 19 19 8
la gru	0 0 6 0
la guer	-9 -8 -10 -8
la guid	-4 -4 -4 -3
la hont	-8 0 -7 -7
la hot	-4 -4 -6 -4
la il	17 3 6 6
la jant	-14 -10 -12 -10
la jardiner	-5 -6 -6 -5
la javel	-9 -9 -7 -7
la je	5 8 -1 3
la jou	5 1 1 1
la journ	19 23 23 32
la jumant	3 3 7 3
la jup	21 2 6 7
la lais	8 4 8 5
la lam	-2 -6 -10 -5
la lamp	-3 -5 2 -2
la lanc	3 3 9 4
la lav	-4 -4 -6 -4
la le	-5 -6 -7 -6
la leter	-7 -8 -12 -7
la levr	11 2 0 3
la librer	-6 -1 -10 -6
la lign	-10 -11 -9 -9
la list	2 -6 -13 -7
la loi	-4 -5 -4 -4
la louch	8 6 13 6
la lumier	5 2 -1 1
la macet	-10 -10 -12 -9
la machin	14 9 6 9
la main	-13 -20 -14 -16
la mair	-20 -20 -26 -20
la mam	-4 -5 -4 -4
la marc	5 2 1 2
la marchand	-5 -5 -6 -4
la marmit	5 5 14 5
la mas	4 4 15 5
la maternel	5 0 1 1
la matin	-18 -11 -4 -12
la mecan	5 8 5 9
la mem	7 17 5 27
la mer	-9 -8 -8 -7
la meson	24 20 11 26
la metres	1 0 6 1
la meuleux	0 -1 12 2
la mien	-1 7 -4 -1
la minut	-11 -11 -14 -13
la mis	4 0 -1 1
la monai	-6 -7 -4 -6
la mort	0 -7 -8 -10
la music	-9 -11 -11 -8
la nacel	-11 -13 -5 -9
la natur	3 9 3 3
la not	4 4 4 14
la notic	-5 -5 -7 1
la nouvel	-5 -11 -8 -7
la nuc	25 4 3 6
la nuit	17 8 9 11
la ou	24 7 8 7
la pag	4 10 4 4
la palet	4 2 6 2
la parol	5 11 3 15
la part	2 5 0 1
la paserel	2 1 10 2
la pat	-15 -13 -10 -12
la patianc	-3 -3 -5 -3
la patisier	-6 -6 -5 -5
la patron	3 14 1 -1
la paum	4 4 14 5
la paus	19 3 -16 0
la peau	10 -3 1 1
la pel	1 2 7 2
la pelous	0 3 10 3
la perseux	-12 -13 -8 -10
la petit	-15 -9 -17 -12
la picr	5 5 14 6
la piec	-7 -8 -3 -6
la pil	-5 -6 -7 -6
la pinc	3 5 14 5
la planch	-1 0 5 0
la plant	1 1 1 5
la plieus	2 3 8 2
la plui	-7 -2 0 -4
la plus	2 8 7 3
la poign	9 2 9 4
la poitrin	10 7 4 4
la ponseux	-5 -5 -1 -4
la port	6 -11 -22 -15
la pos	4 14 1 4
la post	-8 -8 -13 -7
la poubel	6 22 8 12
la pour	-1 3 1 5
la pousier	-9 -9 -12 -9
la premier	-14 -10 -13 -14
la prepar	-4 -4 -5 -4
la pres	0 0 15 1
la presion	-6 -6 -4 -4
la prochen	18 -1 0 3
la prof	-10 -8 -7 -8
la promo	2 3 3 11
la psichologu	-5 -5 -4 -5
la que	12 11 27 12
la radio	-9 -10 -2 -8
la ranplac	9 6 15 7
la recet	-8 -8 -2 -6
la recr	10 8 20 15
la regard	-7 -7 -10 -7
la regl	-6 -11 -14 -9
la relev	-6 -7 -7 -7
la remorc	6 5 18 7
la repetit	-6 -6 -5 -6
la repons	-5 -2 -5 -4
la reseption	2 2 5 2
la reserv	16 6 -7 7
la resin	4 3 11 4
la respons	-3 -4 -12 -8
la reunion	5 2 -4 6
la ris	9 23 8 9
la rout	4 4 13 5
la ruch	1 1 5 1
la rue	-4 -1 0 4
la sag	-8 -6 -6 -5
la sal	-14 -15 -14 -4
la salad	-14 -15 -20 -13
la sauc	-10 -10 -11 -9
la scen	-5 -4 -6 1
la sci	3 10 17 5
la seanc	-5 -5 -9 -5
la secreter	-4 5 -1 -3
la securit	-2 0 -7 -3
la semen	-15 -15 -5 20
la sentur	11 3 2 3
la ser	6 3 15 5
la serpilier	2 9 7 4
la serur	-7 -6 -7 -6
la sestion	2 8 5 3
la seul	2 2 5 2
la siest	-12 -12 -8 -10
la sircul	1 1 5 1
la sitern	2 -1 11 2
la sort	11 -2 1 1
la soteux	7 7 16 7
la soud	4 4 12 4
la souflet	11 4 7 5
la sour	-2 -4 -6 -4
la spatul	4 5 17 6
la stagier	7 16 4 5
la standard	-4 -4 -5 -4
la stilist	-7 -7 -9 -7
la survel	1 2 4 2
la tabl	2 7 10 8
la tach	-3 -7 -7 -7
la tail	9 2 7 8
la tanperatur	-5 -5 -9 -5
la tansion	5 4 16 6
la tel	-5 -5 -6 -5
la telecomand	3 3 8 3
la ten	4 4 11 4
la ter	-4 -4 8 -2
la tet	14 11 1 14
la toilet	-5 1 -3 -3
la toup	2 3 11 4
la tour	-6 -6 -8 -6
la tourn	-11 -10 -13 -9
la trac	-2 1 7 1
la trait	-7 -6 -6 -6
la trancheux	1 4 18 5
la troisiem	4 5 10 4
la troncon	-1 -2 7 -1
la trouil	5 7 5 12
la troup	-3 -3 -5 -3
la trous	-2 1 8 2
la tutric	10 5 3 10
la vach	15 8 12 8
la valis	-4 -4 -6 -4
la vandeux	-5 -5 2 -9
la vapeur	-5 -5 -8 -5
la vest	-6 -6 -9 -6
la viand	1 -1 18 3
la video	5 6 0 2
la vie	5 4 -1 0
la vieil	0 8 7 3
la vign	3 2 10 3
la vil	-1 -3 6 0
la vis	-11 -7 -7 -7
la visit	-7 -4 -8 -2
la vitr	-15 -11 -15 -13
la vitrin	-32 -28 -36 -29
la vodc	3 12 3 3
la voi	3 9 1 2
la voitur	9 0 9 0
la voix	-1 5 0 0
la vue	-11 -9 -12 -10
labo	-3 -3 6 -3
labo @photo	1 1 8 1
labo foto	1 1 8 1
laboratoir	1 0 2 5
lacet	-5 -4 -6 -4
lach	29 19 13 27
lach @deed	0 6 2 5
lach @given	0 6 2 5
lach @not	0 6 2 5
lach le	9 1 2 2
lach les	1 5 1 1
lach pas	0 6 2 5
lach son	7 0 2 2
lachant	0 -1 0 6
lachant @i	0 -1 0 6
lachant je	0 -1 0 6
lais	7 -10 19 -2
lais @bore	-6 -6 -8 -5
lais @charge	-1 -2 7 0
lais @deed	-3 -5 15 -3
lais @die	14 1 0 1
lais @fear	11 1 2 1
lais @given	-8 -12 -6 -11
lais @goback	-2 -2 -4 4
lais @grab	-1 -4 -7 -4
lais @lock	8 2 2 2
lais @love	5 1 2 2
lais @not	-3 -7 -8 -7
lais @see	-10 -9 -13 -8
lais @threat	5 1 2 2
lais @wound	11 0 0 0
lais ances	2 2 6 2
lais chois	-12 -12 -17 -12
lais en	2 4 6 8
lais le	-6 -2 10 0
lais pas	-3 -7 -8 -7
lais sort	5 1 2 2
lais ten	-6 -5 -6 -4
lais tomb	11 0 0 0
lais voir	-4 -4 -5 -3
lait	-11 -11 -12 -10
lam	8 -6 -2 -3
lam @boozeDrink	5 0 -2 1
lam @chem	5 0 -2 1
lam @heat	5 0 -2 1
lam @serveBar	5 0 -2 1
lam de	8 1 -1 1
lam ver	5 0 -2 1
laminoir	11 11 25 11
laminoir @shout	7 7 15 7
laminoir pour	7 7 15 7
lamp	-3 -6 3 -3
lamp @rays	2 2 5 2
lamp uv	2 2 5 2
lanc	5 8 7 -2
lanc le	7 2 10 4
lanc un	-6 -1 -5 -3
lanc une	-8 -9 -8 -7
langu	-5 -2 -9 -7
lapider	1 1 4 1
lapider @shout	1 1 4 1
lapider pour	1 1 4 1
lapin	-15 -15 -17 -14
lapin @insult	-4 -4 -5 -4
lapin nain	-4 -4 -5 -4
laprem	4 4 12 4
larbin	0 11 1 1
larg	6 9 3 4
larm	-5 -2 -6 5
larm aux	-5 -9 -5 3
larm de	-4 -5 -4 -4
las	-13 -15 -2 -16
las @i	2 2 12 2
las de	3 3 8 3
las je	2 2 12 2
lasagn	-4 -4 -5 -4
lav	3 13 17 5
lav des	-3 5 1 1
lav la	-8 -4 -15 -8
lav les	4 3 15 5
lavabo	1 4 4 2
lavag	6 5 19 7
lavag des	5 4 15 6
le	-4 -5 -2 -6
le 11	10 9 28 10
le 1er	7 7 17 7
le 8	4 4 14 5
le @adult	25 25 2 5
le @alone	1 -6 -19 -4
le @animal	-26 -41 -22 -30
le @blade	-10 -13 -1 -9
le @blood	0 2 16 3
le @blow	-1 -4 6 -4
le @body	39 13 27 17
le @booze	2 34 8 7
le @boozeDrink	7 20 16 7
le @bore	-9 -14 -16 -5
le @chem	1 0 44 5
le @client	-6 -4 -5 -1
le @cloth	-6 -10 -7 -7
le @deed	-14 -15 3 -5
le @deep	0 0 31 1
le @demolish	5 -8 -3 -6
le @despair	2 3 5 3
le @die	-4 -2 2 19
le @disabled	-8 9 -5 -8
le @drug	-6 8 -8 -4
le @drunk	2 17 6 3
le @exclude	-12 1 -10 -9
le @fear	12 10 2 32
le @fiction	-35 -36 -38 -26
le @gear	5 -3 5 -1
le @given	-2 0 -13 -12
le @goback	3 29 23 5
le @grab	-1 -10 -21 -9
le @heat	-8 -18 9 -7
le @height	-4 -16 18 -12
le @hide	-10 -10 -18 -3
le @hit	1 0 11 0
le @home	-4 -4 0 -3
le @hour	8 10 2 25
le @hurt	-14 -9 13 -7
le @insult	7 13 5 -2
le @intimate	8 -8 -3 -5
le @joke	-7 -4 -5 -6
le @kind	3 -7 7 15
le @load	2 -4 9 -8
le @lock	33 -8 -18 -7
le @looks	16 4 23 -1
le @love	-15 -9 -15 5
le @lure	-5 -7 3 -7
le @machine	-25 -15 7 -18
le @mate	4 11 -15 -8
le @means	7 -5 -10 -12
le @mock	3 -13 -13 -3
le @not	-21 -25 -20 -22
le @nude	5 15 -5 1
le @past	2 8 17 18
le @photo	-4 9 -3 -1
le @power	0 -8 19 -5
le @pressure	-10 -8 0 -2
le @price	22 5 -2 14
le @quit	19 10 -5 19
le @race	6 11 5 1
le @rays	2 6 6 1
le @sad	-1 -3 -4 25
le @see	8 26 15 11
le @selfharm	15 10 16 8
le @serve	-1 6 12 -3
le @serveBar	6 6 23 8
le @sex	15 -2 -1 8
le @sexist	-10 -14 -23 -18
le @shame	-14 -12 -9 -10
le @shout	4 -3 -8 -2
le @smoke	8 -2 0 0
le @stop	-9 -5 -7 -5
le @strip	4 6 0 1
le @threat	9 21 17 16
le @throw	16 17 39 16
le @tired	5 5 22 5
le @to	-1 26 3 7
le @told	11 26 7 15
le @touch	26 5 0 8
le @trade	-24 -18 -14 -11
le @vehicle	-5 -4 14 10
le @weak	14 8 -2 3
le @weapon	-8 -15 18 -11
le @wound	-16 -14 19 -11
le a	-12 -20 -23 -13
le abitud	2 2 2 8
le acarium	-5 -5 -5 -5
le achoir	-5 -5 -7 -5
le acid	-3 -3 7 -1
le acteur	-6 -5 -6 -5
le acuel	-6 -8 -6 10
le acus	-6 -7 -7 -6
le afich	-14 -14 -17 -6
le age	-8 -8 -8 -7
le agenc	-5 -5 -7 -5
le agent	-5 -6 -4 -5
le agraf	-7 -6 -13 -8
le ai	-9 6 -4 -11
le aid	17 13 29 13
le air	0 -6 -3 -1
le ais	0 5 2 12
le alcol	-5 2 -9 -4
le ale	1 1 6 1
le altern	-11 -7 -7 -7
le alum	7 0 -6 0
le aluminium	4 4 11 4
le ambul	-7 -8 -9 -8
le ame	-4 -4 -4 -4
le an	-10 -14 -13 -14
le anbras	16 2 5 5
le ane	-10 -9 -11 -9
le angar	6 6 3 3
le angois	1 2 2 8
le anim	7 -4 5 0
le aniverser	-10 -11 -10 -9
le ansegn	4 4 10 4
le ansien	6 1 13 4
le anten	-7 -6 -5 -5
le antrejanb	15 2 3 4
le anuer	-3 -3 -4 -3
le aparel	-1 -2 5 0
le apelant	3 9 3 3
le apero	8 26 4 8
le aprant	12 4 -3 -1
le apre	-6 2 2 5
le aprem	9 12 18 9
le arc	5 4 17 5
le architect	-13 -13 -16 -12
le archiv	1 0 1 5
le ardois	-7 -7 -12 -7
le aret	-13 1 -15 -8
le argant	17 18 18 11
le arier	25 22 30 17
le armoir	-2 -7 -4 -6
le arsel	-7 -8 -8 -6
le asanseur	-4 -8 -9 -1
le aseton	3 3 7 3
le asidant	5 13 6 13
le asist	2 -6 0 -2
le aspir	-9 -9 -14 -10
le asur	-6 -8 -8 -6
le ateli	21 16 1 5
le atent	1 1 1 9
le autr	11 7 -2 1
le avais	-6 -12 -8 -7
le avait	12 1 2 3
le avanc	0 5 1 1
le avant	2 2 6 2
le avion	-5 -5 -6 -4
le avocat	-6 -6 -7 -6
le bac	13 2 12 5
le bain	-7 -8 -2 -6
le bal	-17 -15 -26 -17
le banc	-5 -5 -6 -5
le baptem	24 6 8 8
le barman	1 18 1 4
le bat	-7 -7 -9 -8
le bateur	-9 -8 -9 -7
le bato	1 2 5 2
le baton	3 4 11 4
le bloc	-4 -4 -5 -4
le bois	-4 -5 -5 -4
le bol	3 2 2 11
le bon	-11 -7 -13 -10
le bord	3 2 10 3
le bouch	-7 -11 -11 -10
le boulang	-23 -26 -27 -22
le boulet	2 7 2 2
le bouton	5 4 20 6
le box	0 2 7 2
le bras	1 -14 -17 -11
le briset	9 -1 -3 1
le bruit	-2 10 -3 -1
le bungalow	-5 -5 -9 -5
le buro	-14 -7 -23 -15
le bus	-9 -9 -20 27
le cad	4 4 13 5
le caf	3 3 5 0
le cafard	-8 -9 -9 2
le cai	2 1 -11 -4
le caisi	1 2 7 2
le camion	-2 5 -13 -8
le canap	-4 -3 0 -3
le caramel	1 1 8 2
le carist	-11 -13 -12 -10
le carnet	-2 4 -1 -1
le carosi	-4 -4 -5 -4
le carton	-15 -9 -14 -13
le casc	-8 -6 -5 -6
le cavist	-2 -3 -6 -3
le chalumo	-6 -7 -5 -6
le chanti	11 0 15 2
le chargeur	4 1 4 2
le chat	11 1 2 1
le chaton	-7 -6 -8 -6
le chef	17 29 0 0
le chen	-7 -8 -9 -8
le chien	-2 -8 1 -4
le chimist	-9 -9 -11 -8
le chirurgien	-7 -7 -9 -6
le chocolat	-7 -10 -7 -7
le chofeur	-2 11 -2 -1
le choix	-5 -7 -5 -4
le chrono	-7 -7 -13 -7
le cin	-4 -5 -5 -4
le clas	-10 -13 -13 -10
le claseur	9 8 4 4
le clavi	-6 -5 -5 -5
le cliant	-5 -1 -2 1
le coach	-3 -6 -10 -6
le cochon	-6 -7 -11 -6
le cod	1 2 10 2
le coeur	-2 2 1 18
le cofr	2 -9 -12 -6
le coifeur	-3 8 2 0
le coin	-4 -4 -7 -4
le col	6 1 0 2
le coleg	2 1 0 6
le colegu	6 3 1 1
le com	12 -1 0 2
le compt	-3 -4 -7 -4
le comptabl	6 9 2 3
le comptoir	10 2 8 3
le conducteur	-4 -1 -4 -3
le conduit	4 4 10 4
le consel	-7 -8 -7 -6
le conserv	-6 -5 -5 -5
le contremetr	13 1 3 4
le coq	-5 -5 -5 -4
le cou	11 1 2 3
le couloir	-2 14 -4 4
le coup	0 9 6 3
le cour	0 1 13 2
le couri	-4 -4 -5 -4
le couto	-8 -10 -2 -6
le couvert	-4 -4 -6 -4
le couvreur	0 6 1 12
le crois	-6 0 -7 -6
le cuir	5 5 10 4
le cuisini	14 -1 0 1
le dantist	1 1 7 1
le debil	6 16 5 6
le debut	3 0 2 20
le dejeun	2 10 7 3
le depot	1 8 4 -1
le derni	-2 -3 8 -2
le desert	8 15 17 9
le developeur	-6 -7 -6 -5
le dimanch	4 9 10 13
le dir	23 16 11 23
le directeur	-7 5 -6 -5
le dis	-5 -2 -4 -5
le disant	2 5 2 5
le dit	-4 7 -1 0
le doigt	4 2 14 3
le dos	27 15 24 13
le dosi	-6 -6 -8 -7
le droit	5 -5 -6 -9
le eau	-15 -18 -19 -14
le echafodag	1 1 12 2
le echel	-3 -8 -5 -9
le ecip	-9 4 -19 -12
le ecol	4 10 7 3
le ecran	-10 -11 -14 -10
le educ	3 3 -6 -2
le egout	-4 -4 -6 -4
le ehpad	0 -4 -5 -3
le elageur	-5 -5 -6 -5
le electrisien	-7 -13 -9 -9
le encre	-7 -8 -9 -7
le entre	-5 -8 -5 -1
le envoi	6 3 2 2
le epaul	5 3 15 5
le escabo	5 1 20 4
le escali	19 15 28 19
le esclav	1 4 0 0
le estetisien	3 3 8 3
le estomac	4 12 4 9
le etabl	4 11 1 3
le etag	-7 -7 -11 -7
le etain	6 6 17 7
le etalon	2 2 6 2
le ete	-7 -6 -8 -6
le etiset	3 4 12 4
le etud	-6 -6 -8 -6
le evi	10 4 11 5
le exersic	-6 -6 -7 -5
le expo	-6 -6 -7 -5
le expos	-8 -7 -8 -7
le exterieur	17 5 2 5
le facteur	-15 -15 -19 -16
le fair	0 -9 -13 -6
le fais	2 11 3 3
le fanwic	-7 -7 -7 -6
le farmasien	-1 5 4 1
le fer	16 5 11 14
le fesco	3 3 7 3
le feu	-11 -11 -15 -10
le fichi	-6 -6 -8 -6
le fil	7 -6 7 1
le film	-5 -6 -5 -4
le flocag	3 3 8 3
le foin	11 8 5 5
le fond	1 6 8 3
le fot	5 0 1 4
le fotograf	11 -3 -6 -2
le four	1 -1 9 1
le fournil	3 2 8 2
le froid	-5 -5 -7 -4
le fromag	-5 -5 -7 -5
le gar	4 1 -6 -1
le garag	9 10 13 6
le gard	-6 -7 -10 -6
le gardien	6 -2 -3 -1
le genou	6 0 -1 1
le geometr	-11 -10 -15 -9
le ger	12 28 9 9
le gichet	1 1 7 2
le gout	-5 -5 -7 -4
le grafic	-4 -4 -5 -4
le grain	3 3 8 3
le grand	3 1 7 1
le group	7 11 6 4
le guid	-4 -4 -4 -4
le hal	-7 -6 -7 -7
le harn	-1 -4 -8 -4
le haut	-1 0 7 1
le herb	2 17 2 4
le heur	-7 -8 -3 -8
le hom	2 -7 -4 -3
le hotel	7 -2 8 1
le ide	10 18 2 11
le imag	0 3 2 18
le impres	10 10 6 44
le imprim	-9 -10 -9 -10
le infirmi	9 2 5 4
le infirmier	-16 -17 -11 -6
le ingenieur	-4 -7 -5 -4
le inspecteur	2 11 3 3
le instant	-2 -5 -4 -4
le insult	-1 5 1 1
le interieur	3 2 11 12
le interimer	-4 11 2 2
le invanter	1 -2 14 6
le invers	-14 -11 -10 -12
le istoir	5 5 -2 7
le jardini	-2 -7 -10 -5
le jeu	-7 -7 -6 -6
le jeud	-4 -5 -5 -4
le journal	-1 7 2 -1
le jus	-5 -5 -6 -5
le laminoir	9 9 19 9
le landemen	1 6 1 -1
le lapin	-4 -4 -4 -3
le las	-4 -6 -2 -5
le lev	6 6 14 6
le lit	-3 -4 -6 4
le livr	-3 -4 -3 -3
le livreur	-1 7 0 -2
le local	25 10 11 9
le logisiel	-6 -7 -8 -6
le logo	-6 -8 -7 -6
le lund	5 5 13 5
le luthi	3 2 9 3
le macet	-6 -4 -5 -4
le macon	-6 -3 -7 -6
le magasin	-1 3 12 1
le magasini	9 28 9 10
le mair	-14 -15 -16 -13
le maitr	-9 -8 -6 -6
le manch	5 1 1 2
le manitou	5 5 12 5
le marbri	-4 -4 -4 -6
le march	-4 -7 5 -4
le marechal	-6 -7 -7 -6
le marto	4 3 18 5
le masc	2 2 8 3
le matin	-13 6 -14 -17
le mec	29 11 18 13
le mecanisien	-4 -5 -9 -5
le mecano	10 9 6 1
le medesin	-3 -4 -4 -3
le mem	-5 -7 -7 8
le menu	-5 -5 -6 -5
le menuisi	-6 5 -12 -4
le meti	1 -4 -5 2
le metr	-7 -7 -12 -7
le mid	-2 -1 -7 -5
le mien	-7 -8 -3 0
le mond	-2 -15 -22 -20
le moniteur	17 6 10 7
le monsieur	12 -1 -1 26
le montr	1 11 4 3
le moral	9 8 6 26
le mort	-5 -5 -6 -5
le mot	-1 0 -3 4
le moteur	4 4 10 4
le moul	3 3 8 3
le mur	7 -6 -1 -4
le mus	-5 -5 -5 -5
le nez	11 10 4 4
le noir	12 -5 0 0
le nom	-12 -18 -20 -15
le nuansi	-5 -5 -8 -5
le numero	-5 -5 -7 -5
le odeur	-11 -12 -13 -11
le oeil	-15 -9 6 -8
le ombre	2 2 8 2
le ongle	2 7 22 7
le ont	0 -6 -4 -5
le opital	1 -6 -4 -3
le optisien	-6 -6 -8 -5
le oral	-7 -10 -8 -7
le ordin	-5 -13 -14 -10
le oreil	7 0 12 2
le orlog	5 3 3 24
le ortel	-6 -3 0 -3
le ortograf	-3 -4 -3 -3
le ouvertur	1 0 13 1
le ouvri	3 7 3 3
le overdos	-4 -4 -5 -4
le oxilier	3 3 9 3
le pacet	-5 -6 -7 -5
le pain	-11 -10 -4 -1
le paisag	-4 -1 -5 -4
le palefreni	6 0 0 1
le pani	1 0 5 1
le pano	-11 -11 -11 -10
le pans	1 1 4 1
le pantalon	5 -2 0 1
le parc	-9 -8 -9 -9
le parfum	-5 -6 -5 -4
le parsing	2 3 6 1
le patisi	-7 -4 -8 -6
le patron	16 8 17 0
le pc	-7 -8 -8 -7
le peign	1 1 6 1
le pentr	-9 -8 -10 -7
le peroset	-9 -13 -7 -8
le pet	6 12 15 7
le pied	-6 0 12 0
le pilot	-6 -7 -7 -5
le pir	-5 -6 -5 -5
le pistolet	7 -1 3 2
le placard	7 -1 2 0
le plan	-9 1 -14 -9
le planch	2 2 6 2
le planing	-7 -5 -9 2
le plato	-4 -7 -5 -5
le plombi	-11 -4 -10 -7
le plus	-19 -23 -18 -20
le pneu	-13 -9 -11 -9
le podcast	-7 -7 -7 -6
le poignet	6 0 3 2
le pont	10 -2 2 -1
le pot	10 7 16 8
le pouc	0 2 9 2
le premi	4 10 4 2
le prix	-9 -9 -9 -7
le proc	-5 -6 -4 -4
le produit	5 7 21 8
le prof	-3 11 0 -1
le projection	-4 -4 -6 -4
le ramoneur	1 1 6 1
le rapel	2 9 3 2
le rayon	4 11 -4 4
le rebord	7 7 15 7
le record	-6 -7 -8 -6
le reflecteur	-7 -7 -11 -7
le regard	-2 -2 7 -2
le regiseur	-5 -6 -5 -5
le registr	-5 -5 -8 -4
le regl	-6 -7 -7 -7
le repar	-6 -7 -6 -6
le repet	-5 8 -1 -1
le respect	6 3 2 1
le rest	8 6 8 5
le revel	5 6 7 27
le rido	4 1 5 2
le robot	-11 -10 -15 -10
le rotwel	13 13 29 14
le roulo	1 2 8 2
le rythm	1 1 0 7
le sabl	2 2 7 3
le sait	22 8 2 7
le salon	2 2 7 2
le sang	1 2 8 2
le santant	-12 -14 -15 -14
le sapin	-6 -6 -7 -7
le schem	-6 -5 -7 -5
le scotch	-6 -6 -9 -5
le seau	-2 -1 8 1
le second	10 9 -1 3
le secret	-19 -23 -18 -18
le serpant	2 1 7 2
le servic	-2 2 7 -1
le sien	3 4 14 5
le silanc	-10 -11 -10 -9
le silo	5 5 16 6
le simul	-8 -10 -11 -8
le sit	-13 -14 -19 -13
le soigneur	-6 -8 -4 -5
le soir	8 -4 -11 2
le sol	0 7 9 4
le someli	-2 4 -5 -1
le soudeur	-9 -9 -10 -8
le soufl	-5 -5 -8 -5
le sourir	-11 -10 -12 -10
le stag	33 10 9 28
le stagier	-3 -3 -2 6
le stand	1 0 6 1
le standard	3 1 5 1
le stres	-2 -5 -1 9
le studio	-15 -15 -15 -13
le sucr	-6 -7 -8 -6
le tableur	-5 -5 -5 -4
le tabli	12 5 8 5
le tablo	-9 -3 -7 -7
le tail	3 3 8 4
le talc	-4 -4 -4 -4
le talus	3 2 8 3
le tapis	2 2 8 3
le technisien	-9 -8 -9 -8
le tee	-9 -9 -14 -8
le telefon	-7 -1 -6 -2
le temp	-2 5 -7 15
le teren	6 6 14 6
le text	-6 -7 -8 -6
le tibi	5 0 0 1
le ticet	7 7 15 14
le toit	4 -3 8 0
le tonton	5 9 2 4
le tour	-2 6 -2 0
le tps	6 15 5 6
le tracteur	-9 -9 -7 -9
le train	9 4 -2 4
le trajet	8 5 12 12
le treteur	-1 14 -2 2
le trotoir	-12 -13 -18 -11
le tuyau	-2 -5 7 -1
le typ	8 1 2 2
le umidit	-4 -5 -5 -4
le un	6 -1 2 1
le usin	-10 -11 -13 -8
le vacin	1 1 4 1
le vandeur	7 24 7 8
le vandred	-7 -7 -9 -3
le ventr	5 2 -4 -2
le verou	19 5 7 7
le vers	5 4 12 5
le vertig	-7 -8 -9 -7
le vestier	4 16 -5 1
le veteriner	-4 -7 -10 -7
le veto	0 4 2 -1
le vid	3 3 11 3
le vieux	10 4 32 7
le vigil	-9 -17 -16 -12
le vigneron	-5 2 -7 -3
le vin	1 -2 13 2
le vocabuler	-6 -6 -8 -5
le voi	-5 -4 -4 -4
le voir	6 26 5 4
le voisin	2 2 7 2
le vol	1 7 9 4
le wec	15 15 9 20
lea	6 4 19 6
lech	-4 -4 -4 -3
lecteur	-7 -7 -9 -6
lectur	-12 -12 -16 -13
lectur de	-5 -5 -6 -5
legand	-4 -4 -5 -3
legist	-10 -12 -8 -9
leil	-8 -7 -7 -6
lent	7 1 -4 0
les	-13 -9 -4 -12
les 2	11 8 4 4
les @adult	-2 -6 -4 -3
les @alone	1 3 12 -1
les @animal	-10 -16 3 -6
les @blade	-24 -18 -34 -22
les @blood	0 7 14 -1
les @blow	8 0 4 1
les @body	25 12 10 6
les @booze	0 -8 17 0
les @boozeDrink	-23 -21 -25 -20
les @bore	-7 7 -10 -2
les @charge	13 -11 7 -3
les @chem	-17 -19 -17 -16
les @client	7 42 20 10
les @cry	18 17 13 16
les @deed	-4 0 4 -6
les @deep	-8 -9 -3 -7
les @demolish	1 9 3 1
les @despair	-4 3 -4 -3
les @disabled	-10 -8 -6 -8
les @drug	-2 -19 -3 -12
les @drunk	12 13 10 11
les @exclude	10 20 -7 10
les @fear	14 1 10 -1
les @fiction	-13 -14 4 -11
les @gear	-4 2 4 -2
les @given	21 27 25 23
les @goback	-4 -2 7 -1
les @grab	-7 -11 -11 -10
les @heat	-8 -4 -1 -7
les @height	16 13 31 11
les @hide	-7 -15 -20 -5
les @hit	9 5 20 7
les @hour	31 47 26 44
les @hurt	13 22 7 9
les @insult	-2 -4 -9 -13
les @intimate	9 11 -2 1
les @joke	-1 9 0 0
les @kin	-4 -5 -4 -4
les @kind	-11 -12 -7 -9
les @lgbt	5 25 7 8
les @load	-13 -3 -2 -12
les @lock	13 11 25 9
les @looks	10 -17 -13 -12
les @love	18 7 0 4
les @lure	-1 -2 5 -1
les @machine	-20 -23 -27 -21
les @mate	-2 37 -8 -7
les @means	10 -7 -10 -9
les @mock	-4 -2 0 -4
les @not	-6 -6 -7 -5
les @nude	16 3 4 5
les @photo	-5 -3 -5 5
les @power	15 20 25 12
les @pressure	2 2 11 2
les @price	-21 -13 -31 -17
les @quit	-5 -6 -4 -5
les @race	4 22 11 7
les @sad	-7 -9 -7 1
les @see	11 8 11 6
les @selfharm	22 5 13 7
les @serve	-4 7 -7 -9
les @serveBar	-8 -14 6 -7
les @sexist	12 24 8 5
les @shame	4 4 5 -1
les @smoke	1 1 5 1
les @stop	5 5 12 5
les @threat	1 8 3 -3
les @throw	-5 -3 -9 -7
les @to	-4 10 -2 2
les @touch	17 0 0 2
les @trade	-11 -19 -20 -15
les @vehicle	-2 9 1 0
les @weak	-13 -27 -19 -25
les @weapon	-15 -13 10 -12
les @wound	-12 -15 -8 -11
les a	-7 -9 -9 -7
les ale	3 3 8 3
les anfant	-14 -16 -19 -13
les anonc	-4 -4 -6 -4
les anpoul	-8 -8 -12 -7
les aprant	-1 7 -3 0
les arab	3 13 4 4
les articl	-5 -6 -6 -5
les autr	3 27 4 20
les bac	2 3 9 2
les baget	2 3 6 3
les balon	-4 -6 -6 -5
les banan	2 1 7 2
les bar	3 4 9 4
les beb	24 7 7 9
les bidon	2 6 4 3
les bier	-4 -10 2 -4
les bilet	3 2 11 3
les blagu	2 6 2 2
les blanc	-4 -4 -5 -4
les bleus	13 5 5 5
les boit	-13 -10 -16 -11
les bon	-5 -5 -4 -4
les bot	1 1 9 2
les boulanger	2 2 8 2
les bouton	-8 -8 -12 -8
les branch	4 4 12 4
les bras	11 1 2 2
les breb	3 4 8 4
les bretel	-3 -5 -4 -3
les buro	-5 -4 -4 -4
les cabl	0 0 5 0
les cachet	19 6 7 7
les cadr	4 4 9 4
les cais	5 0 1 1
les carot	7 8 21 8
les cart	-4 -4 -6 -4
les carton	4 8 1 4
les chais	-7 -7 -8 -6
les cheveux	12 0 -3 0
les chevil	-1 -3 -6 -3
les chevr	-6 -7 -11 -7
les chifr	-9 -6 -7 -6
les chos	3 5 4 10
les choset	5 4 4 15
les chosur	-3 6 -9 -3
les chut	-8 -8 -13 -8
les cintr	-2 -4 -9 -4
les cle	7 7 30 9
les cliant	6 42 16 9
les coc	4 4 8 4
les coctel	3 3 7 3
les colegu	-3 5 -4 -3
les comand	5 5 12 5
les compres	3 3 6 3
les convers	1 5 1 4
les copo	-13 -13 -20 -13
les cot	-1 -5 -7 -4
les coup	4 2 5 2
les couvert	-6 -6 -9 -6
les couvreur	-6 -7 -9 -6
les cp	10 10 23 10
les crep	2 1 13 2
les dal	9 9 7 24
les dat	-6 -6 -7 -6
les deux	-15 -13 -1 -11
les doigt	20 12 16 12
les dosi	-5 -5 -8 -5
les egil	2 1 6 2
les elev	2 8 1 2
les entre	-11 -12 -17 -11
les epaul	5 -2 1 0
les etag	-3 -3 -5 -3
les etap	-5 -6 -7 -5
les etiset	-11 -14 -20 -14
les fait	18 19 20 13
les fantom	-7 -7 -6 -6
les faut	-7 -8 -7 -6
les fem	-5 -2 -2 -2
les fes	11 3 2 4
les feuil	-6 -2 -10 -5
les feutr	-3 -3 -5 -3
les fil	15 20 12 10
les filet	2 3 7 3
les fleur	-8 -9 -11 -8
les fond	2 12 0 3
les fotos	-3 -4 -3 6
les fras	2 7 2 3
les fusil	-10 -8 -11 -8
les fut	2 3 13 3
les gar	12 30 18 13
les garcon	5 13 4 5
les gard	3 2 8 3
les gen	-19 -11 -29 -11
les geranium	-4 -4 -5 -4
les girland	2 2 5 2
les glac	-5 -11 -1 -5
les gouter	-4 -5 -5 -5
les gradin	-5 -6 -6 -6
les grand	-4 6 -10 -3
les grif	1 3 9 3
les heur	-1 7 -4 3
les instrumant	5 5 12 5
les invit	-3 -3 -5 -3
les jeux	-5 -6 -9 -5
les joint	-6 -9 -8 -6
les jour	24 32 20 17
les journ	1 1 2 7
les lam	-6 -5 -7 -5
les larm	-5 -7 -5 3
les levr	-2 18 2 3
les lit	-8 -8 -14 -8
les livr	-10 -11 -12 -9
les lunet	3 1 11 4
les magasin	-4 -4 -6 -4
les main	-20 -11 -7 -9
les manch	13 3 2 3
les marg	1 0 0 7
les matin	14 20 6 22
les medic	7 2 3 1
les mesur	-4 -4 -6 -4
les metr	4 4 9 4
les meuf	1 6 2 2
les mid	1 0 1 5
les minut	4 4 5 13
les molet	23 8 8 9
les morco	4 4 9 4
les mouton	-7 -9 -7 -7
les mur	5 12 8 5
les noir	1 9 3 3
les nom	-12 -11 -17 -13
les nouvo	-6 -7 -9 -6
les numeros	-7 -7 -12 -7
les oeuf	-12 -13 -15 -11
les ongle	5 -3 1 1
les oreil	-4 -2 -5 0
les orer	-17 -20 -22 -17
les ouvri	5 1 -3 -1
les palet	-5 4 -5 -5
les pani	-3 -4 -1 -3
les pat	-3 -5 0 -2
les pentr	-9 -13 -9 -9
les person	-4 -4 -4 -3
les pestisid	-3 -4 -4 -3
les petit	-23 -25 -27 -22
les piec	8 8 23 8
les pied	-5 -2 1 -2
les pinc	4 4 10 4
les plac	-5 -5 -3 -4
les plan	-20 -18 -13 -15
les planch	-5 -5 -9 -5
les plant	-12 -12 -14 -11
les plaset	-6 -6 -8 -6
les pneus	-9 -8 -8 -8
les pompi	4 -3 -2 -1
les port	-7 -7 -11 -7
les pot	-3 -4 -4 -3
les poter	3 3 7 3
les poubel	-6 -4 -8 -5
les poul	-3 -4 -4 -4
les poulet	2 2 6 2
les premi	8 2 6 3
les prenom	-15 -16 -17 -14
les prix	-6 -7 -8 -6
les produit	-5 -6 -7 -5
les projecteur	6 6 13 6
les puc	4 3 8 4
les rayon	2 2 5 2
les regard	-4 -4 -5 -3
les rendr	-4 -5 -6 -4
les residant	-2 -4 -7 -4
les rido	3 3 8 3
les sac	-10 -9 -16 -10
les sein	9 2 2 3
les semel	5 5 14 6
les separ	9 26 9 10
les serveur	2 7 0 2
les servic	-6 -4 -4 -4
les serviet	-13 -15 -20 -13
les siso	-6 -6 -8 -6
les sitron	-5 -5 -8 -4
les soir	7 9 13 10
les stagier	-22 -28 -12 -22
les surgel	4 3 12 4
les tabl	-7 -11 -17 -10
les ticet	2 2 6 2
les toilet	3 12 6 1
les tomat	-3 -3 -5 -3
les trois	-4 -5 -8 -2
les tuil	0 -1 14 1
les vach	3 4 13 4
les vandeux	5 15 5 5
les vent	-4 -4 -5 -4
les ver	-4 -5 -2 -4
les vestier	13 3 5 5
les vieil	5 5 13 5
les vis	-6 -5 -8 -5
les visiteur	1 1 5 1
les vitr	9 8 22 9
les vitrin	-5 -5 -7 -6
les volet	6 6 16 7
les wc	10 1 3 3
les yeux	16 17 15 14
lesant	9 -2 3 8
lesiv	3 6 6 12
lesiv et	1 0 -1 8
lest	6 1 1 2
leter	-7 -8 -12 -7
leter au	-7 -8 -12 -7
letr	22 1 1 3
letr @shout	23 8 8 9
letr de	-1 -4 -5 -4
letr pour	23 8 8 9
leur	-16 10 -34 -8
leur @alone	0 5 0 1
leur @blood	-2 8 0 1
leur @body	5 14 6 6
leur @exclude	3 10 4 8
leur @fiction	8 0 2 2
leur @insult	-1 6 1 1
leur @joke	10 7 4 7
leur @load	4 14 5 5
leur @machine	-7 -4 -7 -6
leur @photo	5 10 4 8
leur @price	2 3 3 8
leur @serve	6 22 5 6
leur @shame	6 18 5 5
leur ai	-7 -8 -9 -9
leur bonich	6 16 5 5
leur group	3 10 4 8
leur jeu	8 0 2 2
leur nouvel	-4 -5 -4 -4
leur remarc	4 12 3 3
lev	6 18 36 13
lev a	-6 -6 -6 -6
lev du	9 9 19 9
lev la	14 7 2 4
lev les	5 8 16 4
lev tot	-6 -6 -7 -6
lev un	0 2 9 2
levr	4 24 2 5
levr en	2 6 2 2
librer	-15 -11 -20 -14
librer @i	-3 -3 -5 -3
librer je	-3 -3 -5 -3
lic	2 15 3 4
lic @me	1 8 1 2
lic mes	1 8 1 2
licid	1 1 8 2
licid @i	3 4 9 4
licid je	3 4 9 4
lieu	-6 0 -9 -4
lieu de	-4 -3 -7 -4
lign	-20 -22 -23 -19
lign @booze	-6 -6 -9 -6
lign jaun	-6 -6 -9 -6
ligot	10 2 2 3
ligot sur	10 2 2 3
limog	1 5 1 1
lin	-8 -9 -10 -8
ling	1 3 6 2
lino	4 4 13 5
lion	-7 -9 -7 -7
lir	7 30 1 9
lir le	1 7 2 1
lir une	1 5 1 1
lis	-4 14 5 1
lis le	-9 -9 -10 -7
lisi	2 2 6 2
list	-7 -15 -21 -14
list des	-7 -7 -11 -7
lit	16 -21 -14 9
lit @shout	-7 -7 -13 -7
lit au	2 2 9 3
lit en	-2 0 -1 6
lit et	4 -3 -1 6
lit pour	-7 -7 -13 -7
litr	2 2 8 2
livr	-23 -24 -17 -21
livr @i	2 2 6 2
livr je	2 2 6 2
livr que	-4 -5 -5 -4
livr un	0 4 -1 1
livreson	-17 -10 -14 -15
livreson @i	5 5 13 5
livreson a	-6 -6 -7 -6
livreson ce	-9 -10 -12 -10
livreson en	-6 -5 -8 -5
livreson je	5 5 13 5
livreur	21 21 7 8
livreur @he	-6 -5 -5 -4
livreur @me	13 14 5 6
livreur il	-6 -5 -5 -4
livreur me	13 14 5 6
local	16 0 -2 0
local @serve	10 1 1 3
local a	8 -1 -2 0
local est	-3 -3 -4 -3
local poubel	10 1 1 3
log	-1 0 0 4
log @home	-1 0 0 4
log chez	-1 0 0 4
logic	-10 -12 -10 -9
logisiel	-17 -18 -24 -17
logisiel avec	-3 -3 -6 -4
logo	-10 -12 -11 -9
loi	-4 -5 -4 -4
loin	-33 -39 -44 -32
loin de	-12 -11 -11 -5
loin du	-6 -7 -8 -6
loin et	-6 -6 -5 -5
loin la	9 3 3 2
lol	-14 -13 -12 -12
long	-6 -4 3 22
long et	1 2 2 8
long le	-4 -5 -5 -5
longeur	3 5 5 7
longeur de	0 2 -2 4
longtanp	22 -10 2 -5
longtanp a	12 3 4 4
longu	19 8 4 5
longu mem	11 2 1 2
loto	-5 -5 -6 -4
louch	18 9 15 10
loup	-14 -15 -15 -14
loup @i	-5 -4 -4 -4
loup garou	-4 -5 -5 -4
loup je	-5 -4 -4 -4
lourd	-17 -15 -10 -3
lourd @i	-8 -7 -11 -7
lourd je	-8 -7 -11 -7
lu	-32 -27 -37 -28
lu @me	3 8 4 4
lu la	-5 -6 -6 -5
lu le	-18 -17 -21 -16
lu mon	3 8 4 4
lu un	-5 -6 -5 -5
lu une	-5 -6 -7 -5
luc	-3 -3 -4 -3
luc qui	-3 -3 -4 -3
lui	33 34 11 4
lui @bore	9 3 2 2
lui @deed	2 -10 -11 -7
lui @given	12 7 -1 2
lui @grab	-6 -6 -9 -6
lui @hide	0 -4 -6 -5
lui @i	9 6 9 4
lui @intimate	10 2 2 3
lui @mate	10 2 2 3
lui @not	-3 0 -5 -5
lui @see	-4 -4 -4 -3
lui @throw	11 5 4 4
lui @told	0 -9 -7 -6
lui a	-20 -21 -20 -17
lui ai	-8 -13 7 2
lui aus	5 14 4 5
lui bouch	10 2 2 3
lui ce	9 -3 1 1
lui dir	-9 -10 -8 -8
lui dis	8 1 1 2
lui don	6 0 -1 0
lui envoi	8 -3 1 1
lui fair	8 0 2 2
lui je	9 6 9 4
lui les	4 4 11 4
lui pas	-6 -7 -7 -6
lui qui	-2 0 -7 -4
lui racont	-4 -4 -4 -3
lui ten	-6 -6 -9 -6
lumier	19 -2 -6 1
lumier etent	16 4 4 6
lund @i	-7 -4 -9 -4
lund ce	-6 -6 -6 -6
lund de	7 7 22 7
lund je	-7 -4 -9 -4
lunet	-14 -19 0 -11
lunet de	2 2 5 2
luthi	0 0 6 1
luthi @me	5 5 11 5
luthi me	5 5 11 5
lyc	8 21 3 5
lyc @me	9 5 3 4
lyc me	9 5 3 4
lyc que	2 8 2 2
ma	20 18 2 13
ma @adult	-31 -15 -23 -8
ma @alone	22 3 5 13
ma @body	29 30 12 22
ma @boozeDrink	0 4 1 1
ma @bore	-10 -10 -11 -2
ma @charge	-5 -1 -7 -7
ma @cloth	8 -10 -5 -4
ma @deed	-3 12 3 -2
ma @die	2 8 7 4
ma @drug	-4 -4 -5 -4
ma @fear	-2 -3 -5 -5
ma @fiction	1 5 0 0
ma @given	-7 -8 -4 -6
ma @grab	1 8 -2 6
ma @heat	13 17 7 15
ma @hide	5 3 2 2
ma @home	10 8 0 13
ma @hour	5 2 -2 4
ma @hurt	19 4 1 5
ma @intimate	1 24 10 4
ma @kin	14 2 -5 11
ma @kind	-4 -5 -4 -4
ma @load	2 14 3 11
ma @lock	22 3 5 13
ma @looks	22 39 21 23
ma @love	5 12 10 5
ma @machine	9 27 5 14
ma @mate	-5 5 -1 2
ma @mock	21 12 5 14
ma @photo	7 8 4 4
ma @power	6 8 2 3
ma @price	8 6 2 10
ma @race	1 9 2 2
ma @sad	0 4 1 1
ma @see	-2 -6 -6 -4
ma @selfharm	10 8 5 5
ma @serve	-10 -10 -11 -2
ma @sex	19 4 1 5
ma @sexist	5 23 12 15
ma @shame	-9 -4 -9 0
ma @threat	16 3 3 5
ma @tired	7 1 2 2
ma @to	9 7 -3 2
ma @told	-1 -2 -5 -3
ma @wound	15 15 15 9
ma bel	6 9 4 4
ma binom	-6 -8 -6 -6
ma camarad	4 7 2 3
ma chais	-10 -10 -11 -2
ma chanbr	22 3 5 13
ma chef	3 6 4 9
ma chemis	-3 -11 -7 -7
ma colegu	-7 -5 -4 -1
ma consol	9 1 2 1
ma cousin	5 -6 -5 -5
ma demarch	1 7 1 2
ma dit	-1 -2 -5 -3
ma facon	7 14 2 4
ma famil	-2 6 1 3
ma faut	7 4 3 12
ma foto	7 8 4 4
ma gorg	0 4 1 1
ma jou	19 4 1 5
ma journ	0 -6 -4 -4
ma main	7 6 9 5
ma mer	8 7 -1 9
ma mis	-2 -6 -4 -4
ma mision	-5 -6 -2 -5
ma patron	-5 -4 -5 -5
ma petit	23 6 11 8
ma plac	2 14 3 11
ma poitrin	-4 9 0 1
ma polites	-7 -7 -6 -6
ma premier	5 9 15 5
ma reaction	14 5 6 6
ma religion	1 9 2 2
ma semen	6 11 6 10
ma tail	-8 9 7 -1
ma tant	6 -2 1 3
ma tet	-2 17 0 11
ma tutric	-29 -21 -22 -10
ma vest	9 1 2 3
ma vie	2 8 7 4
ma voisin	4 10 4 4
ma voix	-8 5 -7 -6
macaron	-5 -6 -6 -5
macet	-18 -16 -20 -16
macet du	-3 -3 -5 -3
machin	1 0 3 -6
machin @deed	-4 -6 -3 -4
machin @given	-5 -7 -4 -4
machin a	12 17 17 15
machin ou	2 11 2 -4
machoir	4 2 6 3
macon	-9 -3 -12 -8
macon @me	-7 -10 -7 -7
macon me	-7 -10 -7 -7
madam	11 13 -4 -1
mademoisel	4 12 5 4
magasin	-11 15 13 -3
magasin de	3 3 9 4
magasin etait	4 4 11 4
magasini	8 32 9 10
magic	-12 -10 -11 -9
magnif	-6 -4 -5 -4
mai	9 9 29 10
mai @i	6 5 17 6
mai je	6 5 17 6
mail	-17 -16 -20 -10
mail profesionel	-7 -7 -8 -7
main	13 -9 10 -6
main @booze	-4 -4 -4 -3
main @despair	-10 -9 -12 -8
main @given	-10 -9 -12 -8
main @he	5 1 4 2
main @i	8 14 14 7
main @lock	-7 -7 -9 -6
main @nude	3 3 11 4
main @race	-7 -7 -9 -6
main @sex	7 8 22 8
main @shout	-9 -8 -11 -8
main a	-3 -3 -5 -3
main aux	7 2 2 2
main avec	9 2 -1 2
main ce	-5 -3 1 -2
main dan	-16 -13 -9 -11
main de	5 1 2 1
main en	-17 -7 -6 -9
main est	14 5 4 5
main je	8 14 14 7
main moit	-7 -7 -8 -2
main noir	-7 -7 -9 -6
main nu	1 1 5 1
main partout	-11 -8 -9 -7
main pour	-9 -8 -11 -8
main qui	5 5 13 5
main santant	7 2 2 2
main se	6 2 2 2
main sous	11 1 5 4
main sur	10 0 -2 8
main tout	-6 -6 -9 -6
main un	-7 -7 -11 -7
mair	-32 -31 -31 -29
mair @i	-4 -4 -7 -4
mair avec	-4 -4 -3 -3
mair je	-4 -4 -7 -4
mais	-22 -37 -22 -21
mais @deed	2 5 5 2
mais @despair	0 0 0 9
mais @given	1 4 4 1
mais @he	-15 -22 -18 -17
mais @i	6 -2 4 17
mais @kind	-4 -4 -2 -6
mais @me	-4 -12 -7 -9
mais @not	-8 -5 -7 -8
mais @one	2 2 5 10
mais @to	-6 -7 -7 -6
mais a	-3 -5 -6 -6
mais apre	-4 -4 -4 -5
mais avec	-8 -12 -9 -9
mais ca	-9 -3 -9 -8
mais cand	4 9 11 3
mais ce	9 -5 10 -2
mais ele	-12 -11 -11 -10
mais en	-5 -5 -5 -5
mais eureux	-4 -4 -5 -4
mais ici	-10 -12 -8 -10
mais il	-2 -10 -5 -6
mais je	6 -2 4 17
mais just	-4 -6 -4 -4
mais la	10 -2 0 1
mais le	-9 -7 -7 -9
mais ma	-5 -8 -5 -5
mais moi	0 -5 -2 -4
mais on	2 2 5 10
mais pas	2 5 4 1
mais person	-6 -7 -7 -6
mais que	-12 -4 -6 -6
maitr	-1 1 -9 -12
maitr @animal	0 0 5 1
maitr @serve	0 0 5 1
maitr @shame	0 0 5 1
maitr chien	0 0 5 1
maitr de	7 11 -3 -5
majeur	-9 -9 -9 -7
mal	13 28 6 28
mal @bore	4 3 3 17
mal @deed	3 9 3 16
mal @exclude	-2 -4 -4 -4
mal @shame	-6 -5 -4 -4
mal @vehicle	1 3 3 8
mal @weak	1 3 3 8
mal a	3 5 2 17
mal au	-2 12 -6 -10
mal aux	5 -2 5 -1
mal elev	1 3 3 8
mal et	2 6 3 4
mal fair	4 3 3 17
mal o	2 6 7 2
mal parc	4 3 4 12
malad	13 15 27 17
malad @i	7 6 22 9
malad @shout	5 14 5 5
malad je	7 6 22 9
malad pour	5 14 5 5
malgr	-9 -9 -15 -9
malgr le	-7 -7 -14 -7
malien	6 6 3 3
malinois	1 1 5 1
mam	-16 -21 -18 -11
mamadou	4 18 5 5
maman	9 -8 -8 -3
maman @me	11 3 3 5
maman a	-6 -6 -4 -5
maman me	11 3 3 5
manc	-11 -12 11 1
manc @i	2 2 3 10
manc je	2 2 3 10
manc la	-4 -4 -6 -4
manc un	5 3 21 6
manch	19 2 7 4
manch @bore	20 5 5 6
manch du	5 1 1 2
manch longu	20 5 5 6
mandolin	2 2 12 3
manesin	-12 -13 -10 -10
manet	1 0 8 2
mang	13 17 17 18
mang @alone	-7 -4 -7 -8
mang @charge	-4 -1 -4 -5
mang @deed	2 10 2 0
mang @given	1 9 1 7
mang @he	-4 -5 -5 -4
mang @me	0 2 0 11
mang @not	16 11 13 -4
mang @sad	-4 -1 -4 -5
mang a	4 3 8 1
mang avec	-1 9 -2 3
mang dan	2 7 2 7
mang des	-5 -2 -4 -3
mang du	-8 -13 -8 -8
mang et	5 7 3 2
mang la	3 8 3 3
mang mem	1 2 1 7
mang mon	0 2 0 11
mang ni	3 3 11 3
mang pas	2 10 2 0
mang plus	12 -2 0 -8
mang que	-5 -5 -4 -4
mang seul	-4 -1 -4 -5
mang tout	3 1 2 12
mangant	2 10 2 5
manipul	-2 -1 5 -1
manitou	5 5 12 5
manoeuvr	-5 -5 -4 -4
manoeuvr le	2 2 5 2
mansant	1 0 1 10
manto	3 -1 -2 6
manvoi	3 12 4 4
manvoi des	3 12 4 4
mapel	8 26 8 7
mar	14 -7 -6 4
mar @me	5 -1 0 0
mar et	8 4 3 3
mar se	-5 -5 -4 -5
marbri	-4 -4 -4 -6
marbri grav	-4 -4 -4 -6
marc	14 -3 2 0
marc de	11 1 3 3
march	6 24 43 4
march @adult	3 10 3 3
march @given	14 18 9 9
march @me	-7 -10 -8 -7
march @not	-4 -4 -6 -4
march @weak	3 10 3 3
march arier	2 1 6 1
march avec	9 9 23 9
march ce	4 9 6 4
march com	3 10 3 3
march dan	-5 -6 -7 -5
march de	1 1 8 2
march plus	-4 -4 -6 -4
march sur	9 9 28 10
marchand	0 1 5 1
marchand avec	-5 -5 -6 -4
mard	17 -2 6 22
mard et	5 -2 0 0
marechal	-6 -7 -7 -6
marechal @heat	-7 -8 -9 -7
marechal @hour	-7 -8 -9 -7
marechal fer	-7 -8 -9 -7
marg	1 0 0 7
mariag	-1 -3 4 -1
marmit	5 5 14 5
marsel	-9 -12 -7 -7
marto	-1 5 29 6
marto @demolish	5 5 19 6
marto a	2 5 10 4
marto piseur	5 5 19 6
mas	10 7 24 9
mas @i	4 5 10 5
mas je	4 5 10 5
masacr	-14 -14 -12 -11
masag	16 2 0 3
masag cardiac	-4 -4 -6 -4
masag de	18 5 5 6
masc	8 8 31 9
masc en	4 4 12 5
masc est	5 5 11 5
masei	7 8 24 9
masicot	4 4 13 5
masicot @power	2 2 4 2
masicot electr	2 2 4 2
mat	-8 2 9 -8
mat @shout	4 4 12 4
mat pour	4 4 12 4
matand	-1 12 3 3
match	-7 -10 -6 -7
match de	-6 -9 -7 -6
matel	7 0 -3 1
materiel	-9 -10 -14 -10
materiel se	-5 -5 -9 -5
maternel	6 -6 -4 -2
math	-10 -6 -11 -10
matin	5 15 4 8
matin 12	-6 -7 -12 -6
matin @charge	1 1 6 2
matin @given	5 15 7 14
matin @he	3 8 0 1
matin @i	9 1 2 8
matin @kind	1 1 6 2
matin @me	-5 -7 3 -4
matin @not	5 5 11 14
matin @nude	3 2 1 11
matin @one	-7 -7 -10 -7
matin @shame	1 6 1 -2
matin @shout	1 0 7 1
matin a	9 10 -1 0
matin acuel	1 1 6 2
matin au	7 2 -7 -7
matin avec	-10 -10 -12 -9
matin ce	-1 -1 -3 10
matin chain	-4 -4 -4 -4
matin dan	2 -3 6 9
matin et	1 9 1 5
matin invanter	-7 -9 -7 -7
matin je	9 1 2 8
matin mon	1 0 9 2
matin on	-7 -7 -10 -7
matin par	3 2 9 2
matin pour	1 0 7 1
matin san	3 2 1 11
matin tout	5 15 7 14
mauv	0 12 2 2
mdr	-7 -15 -16 -13
mdr @i	-6 -6 -6 -5
mdr je	-6 -6 -6 -5
mdr la	0 1 5 1
me	16 11 4 10
me @blade	2 5 0 1
me @blood	15 -3 2 2
me @blow	19 4 9 5
me @body	6 3 3 8
me @booze	12 2 8 4
me @boozeDrink	14 14 7 6
me @bore	23 30 10 20
me @deed	20 22 -4 3
me @deep	19 36 17 28
me @demolish	6 -9 -3 3
me @despair	10 6 4 9
me @die	17 -4 1 5
me @drug	7 2 0 7
me @drunk	14 1 3 7
me @exclude	7 21 -2 7
me @fear	0 25 4 4
me @fiction	-7 -7 -6 -6
me @given	21 22 5 21
me @goback	-5 -6 -6 1
me @grab	20 -4 10 4
me @heat	0 12 -4 6
me @height	-1 31 -1 11
me @hide	6 20 5 9
me @hit	3 -24 -24 -15
me @hour	14 8 3 2
me @hurt	7 1 0 2
me @insult	0 19 3 3
me @kind	15 5 4 20
me @lock	9 9 1 3
me @looks	1 -5 -2 -3
me @lure	26 20 11 21
me @machine	6 1 1 1
me @mate	-3 -1 7 0
me @mock	-10 10 -8 -5
me @photo	-14 11 -8 -11
me @power	-2 -2 7 0
me @price	4 -2 -4 -3
me @quit	24 8 6 8
me @race	1 0 8 0
me @sad	-4 3 -3 6
me @see	4 8 -3 9
me @selfharm	19 1 8 4
me @serveBar	9 0 -1 2
me @sex	9 2 3 3
me @sexist	2 -1 8 2
me @shame	-8 10 7 -1
me @shout	1 4 3 17
me @stop	12 5 -2 4
me @strip	7 1 2 2
me @threat	22 -21 -3 1
me @throw	32 28 16 14
me @tired	-17 -22 -23 -10
me @told	6 33 6 11
me @touch	29 -10 -1 1
me @weapon	10 1 0 2
me @wound	6 2 4 5
me a	0 -9 -5 -8
me achet	2 5 0 1
me adres	6 17 7 12
me aid	7 2 2 2
me anbras	4 0 -1 1
me andorm	9 1 1 -1
me anferm	10 0 1 1
me angeul	2 -2 2 13
me antren	-7 -7 -8 -6
me apel	-14 11 -8 -12
me apelant	0 16 1 2
me aplod	-4 -1 -8 -5
me aprand	6 -1 1 1
me aprandr	7 6 2 2
me apris	-5 -4 -4 -4
me aret	6 6 3 2
me arsel	1 5 1 1
me as	-13 -11 -9 -9
me aseoir	-3 -7 0 -5
me atend	9 1 9 5
me avait	10 11 22 26
me avoir	-2 -5 -1 7
me bles	4 10 4 8
me calcul	3 2 4 17
me calm	7 2 0 7
me cas	-5 -11 -7 -6
me chang	15 -4 2 2
me char	-6 -5 -6 -5
me cherch	15 14 8 5
me clac	-9 -5 -5 -5
me coup	5 3 8 3
me crev	13 3 5 8
me degout	1 9 2 -2
me demand	14 1 1 11
me demont	6 -2 1 1
me dir	-1 1 6 7
me dis	9 4 10 4
me disant	-1 10 -1 0
me dit	10 13 0 13
me don	8 14 5 19
me ecrit	-1 6 1 1
me embet	-7 -7 -6 -7
me emen	6 1 6 2
me en	-9 10 -8 0
me enui	-6 -7 -7 -8
me envoi	8 20 16 5
me epous	-3 5 0 0
me est	-3 0 9 0
me etrangl	-10 -6 -6 -7
me excus	2 7 1 2
me explic	4 1 1 9
me fair	0 3 -10 -9
me fait	2 37 4 7
me fil	-3 -1 7 0
me fix	7 21 6 5
me font	-4 6 -7 3
me foutu	2 5 0 2
me frap	14 -1 0 0
me gach	2 1 2 8
me gueul	1 2 2 7
me guid	6 2 7 3
me interd	2 9 1 3
me interes	1 1 2 7
me la	-6 -6 -5 -5
me lach	0 6 2 5
me lachant	0 -1 0 6
me lais	2 -9 -11 -5
me le	0 12 7 13
me lev	-25 -20 -24 -14
me manc	-6 -6 -5 5
me mansant	1 0 1 10
me met	10 8 5 12
me metr	-8 -11 -8 2
me mi	10 4 8 4
me montr	2 -18 -9 -8
me noi	7 -2 1 1
me oblig	2 13 8 4
me ont	10 -8 -1 -9
me otoris	1 0 14 3
me ouvr	7 2 2 2
me par	8 0 2 1
me parl	0 11 -2 0
me pes	3 4 2 9
me poursuiv	-8 -9 -9 -8
me pous	13 0 -2 2
me prandr	9 -2 2 2
me prend	6 -1 1 1
me propos	9 3 1 7
me regard	17 35 15 21
me regl	5 1 2 2
me rend	1 1 1 8
me repond	2 4 1 9
me retrouv	0 8 1 0
me revel	7 1 1 0
me saoul	13 1 3 7
me serv	0 2 5 1
me stupid	-2 6 1 1
me suit	6 7 1 1
me surnom	2 8 2 2
me tair	3 14 4 4
me tap	23 6 6 7
me ten	12 -1 8 4
me tend	-4 0 -2 -2
me teroris	0 4 1 0
me tir	7 0 1 2
me todai	6 0 1 1
me touch	23 2 5 5
me tourn	-1 9 0 2
me trait	1 11 1 2
me tromp	-5 -7 -5 2
me tu	-13 -9 -7 -5
me tue	-2 -7 -4 9
me va	-8 -7 -6 -6
me voil	0 -1 8 0
me voir	-15 -8 -8 -9
mec	31 19 17 12
mec @me	15 3 3 5
mec de	22 8 9 9
mec me	15 3 3 5
mecan	9 21 9 12
mecan ca	3 9 3 4
mecanisien	-10 -11 -19 -11
mecano	12 9 5 2
mecano @me	8 10 4 1
mecano me	8 10 4 1
mech	-9 -2 0 -1
mech mais	2 2 2 7
mech par	-7 -6 -6 -5
mechanset	1 10 2 3
medesin	-14 -17 -13 -13
medesin legist	-10 -12 -8 -9
medic	1 -6 -9 -6
medic sont	-5 -4 -5 -4
medical	-7 -7 -5 -6
megot	0 10 0 2
megot a	0 9 0 2
melang	-15 -19 -13 -14
melang @alone	-7 -9 -8 -6
melang deux	-7 -9 -8 -6
melang la	-9 -10 -12 -8
melang les	2 2 5 2
meleur	-13 -13 -14 -11
mem	-3 -12 -2 35
mem @bore	6 -2 0 4
mem @deed	2 16 4 20
mem @exclude	-6 -6 -6 -6
mem @given	2 16 4 20
mem @hour	-3 -5 -6 -5
mem @me	5 5 1 0
mem @not	5 18 7 31
mem @shout	-2 -8 -5 2
mem a	4 3 4 13
mem ca	-10 -9 -14 -9
mem cand	-13 -16 -11 -13
mem chos	2 7 2 4
mem la	-11 -12 -12 -11
mem le	7 3 4 23
mem mon	6 0 0 -2
mem ordre	-4 -4 -5 -4
mem pas	3 16 5 21
mem plus	2 3 3 12
mem pour	-2 -8 -5 2
mem si	-10 -11 -9 -11
mem sur	2 5 4 2
men	8 8 19 8
men le	2 2 5 2
menac	6 11 -3 -1
menac de	12 20 4 5
menag	-16 -5 -20 -14
menag @machine	-3 -3 -4 -3
menag du	-7 -7 -9 -6
menag et	-1 5 0 1
menag etiset	-3 -3 -4 -3
menot	-5 -4 -4 -4
ment	4 19 5 5
ment a	3 13 3 3
menten	-11 -8 -6 -9
menten @i	-14 -12 -4 -13
menten @one	-7 -8 -7 -7
menten ce	-11 -10 -10 -9
menten je	-14 -12 -4 -13
menten on	-7 -8 -7 -7
mentenu	10 8 20 8
mentenu le	3 3 8 3
menu	-11 -11 -18 -11
menui	7 5 6 26
menuisi	-9 3 -14 -6
menuisi @me	-4 -4 -5 -4
menuisi me	-4 -4 -5 -4
menus	-6 -6 -11 -6
mer	-13 -14 -20 -11
mer @i	6 1 1 1
mer @me	5 -5 -4 -2
mer a	-9 -9 -8 -8
mer de	0 -2 1 10
mer est	-7 -5 -4 -4
mer je	6 1 1 1
mer me	5 -5 -4 -2
mer que	7 5 3 1
mer se	4 1 1 1
merc	6 5 0 2
merc et	-9 -10 -8 -7
merc le	18 14 10 10
mercred	17 16 12 19
merd	1 7 2 2
mes	15 41 11 25
mes @blow	-9 4 -4 -4
mes @body	15 19 8 8
mes @boozeDrink	-8 -14 -7 -5
mes @bore	5 0 0 0
mes @cry	-9 -3 -7 0
mes @disabled	-9 -9 -9 -7
mes @drunk	-9 -7 -8 -7
mes @exclude	10 1 2 1
mes @fear	-6 3 -8 3
mes @fiction	9 4 2 2
mes @gear	-4 -12 -3 -2
mes @goback	-5 -5 -5 -5
mes @hit	-4 9 1 1
mes @hour	1 -3 -1 8
mes @insult	9 20 8 15
mes @intimate	-8 20 2 2
mes @kin	2 4 -1 12
mes @looks	-4 41 4 9
mes @love	-1 -4 -1 9
mes @photo	3 10 4 4
mes @price	16 22 8 9
mes @sad	0 4 1 6
mes @serve	13 8 12 12
mes @shame	0 5 0 0
mes @threat	-9 -5 -12 0
mes @tired	-7 -5 -9 2
mes @to	3 -4 -7 2
mes @trade	12 17 1 2
mes @weak	6 2 -4 -1
mes @wound	-1 7 10 0
mes afair	13 18 2 3
mes baset	5 12 8 5
mes bouton	3 14 2 3
mes bras	23 3 12 7
mes cheveux	-2 11 0 0
mes chosur	13 8 12 12
mes copen	-3 -6 -3 1
mes ereur	5 8 4 10
mes faut	9 22 9 9
mes fes	-4 9 1 1
mes habit	1 5 2 2
mes heur	5 0 0 0
mes jamb	-7 -5 -9 2
mes journ	2 0 2 11
mes larm	0 4 1 6
mes lunet	-9 -11 -9 -8
mes mail	-3 -5 -3 -3
mes main	3 13 13 5
mes mang	10 1 2 1
mes oreil	2 10 7 3
mes orer	3 6 13 3
mes pied	-5 -5 -5 -5
mes premi	5 4 14 5
mes sein	-3 5 0 0
mes sestion	-5 -7 -7 1
mes soin	2 2 10 2
mes vieil	-4 5 -5 -2
mes yeux	-9 -7 -8 -7
mesag	4 32 5 2
mesag par	0 8 2 2
meson	19 18 9 25
meson @hour	6 12 9 6
meson de	5 1 7 2
mesur	-16 -21 -22 -17
mesur @alone	-6 -5 -7 -5
mesur de	-4 -3 -6 -3
mesur deux	-6 -5 -7 -5
mesur la	-1 -2 5 -1
met	22 28 1 19
met @hurt	-2 9 1 -1
met @lock	-2 9 1 -1
met @price	6 10 4 4
met @sad	-2 9 1 -1
met @shame	6 1 3 11
met dan	3 0 4 10
met des	13 10 6 6
met dev	6 1 3 11
met du	13 2 1 3
met en	-5 -6 -6 -5
met la	0 -4 -2 -3
met les	-4 -5 -2 -4
met mal	-2 9 1 -1
met une	2 10 2 3
met zero	6 10 4 4
metal	1 -1 7 1
metal dan	3 3 10 4
meti	-41 -39 -39 -12
meti @i	7 8 6 21
meti de	-12 -12 -15 -12
meti est	0 1 1 5
meti je	7 8 6 21
meti qui	5 -1 0 -1
meti une	-7 -9 -7 -7
metr	0 -3 13 2
metr @given	-4 -5 -4 -5
metr @i	3 3 8 3
metr a	-1 5 -3 0
metr avec	2 2 6 2
metr dan	5 9 10 6
metr et	-4 -5 -5 -5
metr je	3 3 8 3
metr le	-2 -8 -13 -7
metr les	-6 -7 -4 -5
metr ruban	-6 -6 -11 -6
metr tout	-4 -5 -4 -5
metr un	9 10 5 6
metres	1 0 6 1
metres a	-3 -3 -4 -3
metro	-7 -8 -9 -7
metro etait	-7 -8 -9 -7
meubl	-2 1 -1 13
meubl avec	-3 -3 -5 -3
meuf	5 21 5 6
meul	9 9 25 9
meuleux	0 -1 12 2
meuleux @shout	5 4 15 6
meuleux pour	5 4 15 6
meur	-6 -6 -6 -6
meur de	-5 -5 -6 -5
meurt	-17 -17 -21 -16
meurt @given	-6 -6 -6 -6
mi	21 24 17 11
mich	6 5 2 3
michel	-5 -5 -7 -5
micro	0 4 5 1
micro onde	3 3 8 3
microscop	-6 -6 -8 -6
mid	-4 -4 -13 -3
mid @charge	-4 -5 -5 -5
mid @i	-5 -4 -3 0
mid @not	2 8 3 9
mid a	5 5 5 12
mid avec	-4 -5 -4 -3
mid ce	-4 -1 -6 -4
mid et	3 9 9 3
mid je	-5 -4 -3 0
mid parc	1 3 5 2
mid une	15 4 0 4
mien	-9 -2 -7 -2
mieux	11 14 3 4
mieux @deed	2 5 3 6
mieux @given	2 5 3 6
mieux @height	2 5 3 6
mieux @not	5 1 1 1
mieux @nude	5 1 1 1
mieux fait	2 5 3 6
mieux san	5 1 1 1
mig	6 5 15 6
mignon	-4 5 -4 -2
mil	-4 -4 -3 -4
milieu	11 17 20 12
milieu de	8 8 18 8
min	3 7 13 9
min @vehicle	4 4 12 4
min @weapon	4 4 12 4
min pel	4 4 12 4
mineur	-8 -8 -8 -7
minuit	17 12 29 12
minut	-30 -37 -31 -25
minut @bore	2 2 2 8
minut @deed	3 3 3 6
minut @given	11 9 17 13
minut @i	-6 -5 -3 -4
minut @not	7 12 7 11
minut @shout	4 3 11 10
minut a	-7 -7 -11 -7
minut apre	-4 -4 -5 -4
minut ce	-8 -10 -9 -11
minut dan	9 4 2 3
minut de	-8 -5 -9 -9
minut et	-4 -4 -3 -5
minut je	-6 -5 -3 -4
minut pour	4 3 11 10
minut pre	-4 -5 -5 -4
mis	3 -13 -14 -17
mis @exclude	3 5 1 1
mis @lock	3 5 1 1
mis @me	-9 -3 -14 -2
mis @shame	10 2 3 3
mis a	-11 -10 2 -8
mis au	5 1 -1 -1
mis ca	8 7 19 8
mis dan	10 -4 -3 -1
mis de	8 10 17 7
mis dehor	3 5 1 1
mis des	-6 -11 -14 -9
mis dev	10 2 3 3
mis du	-7 0 -8 -7
mis en	-4 1 7 -1
mis la	-4 -5 -16 -7
mis le	-7 -10 -12 -9
mis les	-23 -22 -30 -21
mis mes	-3 2 -6 4
mis mon	-6 -5 -9 -6
mis son	18 6 4 6
mis sous	-5 -5 -7 -5
mis un	16 9 12 7
mis une	-3 -6 1 -3
miself	15 5 -6 18
miself @blood	9 -5 -6 -3
miself @bore	0 0 5 9
miself @despair	0 2 0 26
miself @die	-5 -3 -5 5
miself @drunk	-3 10 -1 -4
miself @fear	-2 18 3 1
miself @given	17 6 11 10
miself @heat	12 0 -5 0
miself @hide	7 15 6 12
miself @hit	8 -3 -1 -1
miself @hour	-5 -3 -5 5
miself @love	0 10 2 2
miself @lure	13 0 0 2
miself @quit	16 1 3 4
miself @selfharm	22 -4 -8 -3
miself @sex	-7 3 -7 -5
miself @strip	1 9 2 2
miself @threat	12 0 -5 0
miself @told	19 2 4 2
miself @wound	16 -6 -10 -3
miself aproch	-3 -4 -3 -3
miself bais	0 10 2 2
miself brul	12 0 -5 0
miself cach	-1 12 2 1
miself chang	16 1 3 4
miself couch	-7 -7 -9 -7
miself demand	13 0 0 2
miself dis	19 2 4 2
miself endor	3 3 3 13
miself enui	0 -1 1 9
miself etais	-10 -7 -9 -7
miself fais	3 16 -1 -7
miself met	4 -5 0 13
miself revel	-5 -3 -5 5
miself sen	0 2 0 27
miself sent	-3 10 -1 -4
miself suis	-4 -18 -5 -15
miself tais	9 1 4 11
miself tromp	-6 -3 -5 -6
miself trouv	4 3 4 19
mision	-11 -10 -8 2
mision acompl	-7 -5 -6 -5
mision du	-5 -5 -5 -5
mitrel	-4 -6 -5 -4
mixeur	2 2 7 3
mixeur @deep	2 2 7 3
mixeur @throw	2 2 7 3
mixeur plong	2 2 7 3
mme	1 -6 -5 -4
mme r	9 2 4 3
moc	-10 5 -5 -6
moc de	-9 -2 -6 -7
mocer	-8 -3 -6 -6
mocet	0 3 5 1
moch	-3 -2 5 -2
moch mais	7 6 18 7
moch puis	-9 -12 -10 -9
mod	-1 -6 -7 -5
model	-7 -8 -8 -7
moi	18 15 24 21
moi @adult	4 3 8 10
moi @bore	5 4 6 20
moi @charge	2 -1 5 0
moi @deed	7 11 8 6
moi @given	4 9 15 3
moi @he	-1 -4 -2 -6
moi @hour	4 10 7 4
moi @i	-43 -51 -62 -29
moi @load	4 4 12 4
moi @me	8 1 1 1
moi @not	12 0 10 20
moi @nude	4 -2 0 0
moi @one	1 12 -2 -1
moi @sad	-2 -5 -7 -4
moi @serve	1 8 1 8
moi @shame	4 10 11 6
moi @shout	19 13 10 21
moi @weak	4 3 8 10
moi a	-12 3 3 -9
moi au	5 10 9 10
moi aus	-6 -3 -9 -12
moi aux	2 0 10 3
moi avec	2 6 1 1
moi ca	10 9 2 3
moi cais	4 4 12 4
moi cand	5 7 3 3
moi ce	-16 -14 -21 -19
moi com	4 3 8 10
moi de	2 -1 6 7
moi dedan	18 9 13 7
moi derier	1 3 9 2
moi du	1 1 2 11
moi ele	3 4 2 2
moi en	17 10 3 6
moi et	13 8 10 13
moi ils	-7 -9 -6 -6
moi je	-43 -51 -62 -29
moi la	2 7 7 2
moi le	4 11 8 5
moi les	-7 -13 -4 -6
moi mem	19 7 30 9
moi non	8 2 2 2
moi on	1 12 -2 -1
moi parc	2 3 3 12
moi pas	8 4 9 5
moi pour	18 12 7 20
moi que	5 15 14 5
moi qui	6 -2 31 1
moi rien	5 4 6 20
moi san	4 -2 0 0
moi seul	-2 -5 -7 -4
moi sur	3 3 10 3
moi tout	-1 9 14 3
moi un	0 5 1 1
moin	34 20 15 21
moin @i	7 1 1 1
moin ca	0 5 0 1
moin ici	20 7 5 6
moin je	7 1 1 1
moin que	-7 -4 -8 -7
moin vingt	4 4 13 4
mois	-13 -11 -11 -7
moit	-3 -7 -4 -2
mojitos	7 6 19 7
molet	32 11 17 14
molet avec	13 4 4 5
momant	2 -7 -6 4
momant @not	1 2 3 9
momant ni	1 2 3 9
momo	-3 -3 -5 -3
mon	7 21 -5 7
mon @alone	10 12 5 11
mon @animal	12 8 7 14
mon @blow	5 1 1 2
mon @body	35 20 29 27
mon @boozeDrink	-10 2 -9 -8
mon @bore	7 -11 -5 6
mon @charge	8 3 7 -1
mon @chem	-2 6 -3 -1
mon @cloth	16 21 7 8
mon @deed	9 6 0 3
mon @despair	2 18 5 4
mon @disabled	-1 18 2 0
mon @exclude	7 1 6 22
mon @fear	-3 -4 -1 11
mon @fiction	0 1 0 5
mon @gear	11 10 12 6
mon @given	25 3 8 7
mon @heat	1 9 5 2
mon @home	29 10 11 13
mon @insult	-2 8 0 -3
mon @kin	38 -1 4 2
mon @load	3 10 5 0
mon @looks	16 33 7 20
mon @love	3 -1 0 7
mon @lure	2 10 3 3
mon @machine	19 3 8 6
mon @mate	2 -9 -4 -7
mon @mock	0 4 1 6
mon @nude	6 0 0 -5
mon @past	5 -4 -3 -1
mon @photo	12 7 1 11
mon @price	-13 10 -11 -1
mon @quit	-13 -8 -11 -3
mon @race	2 19 3 3
mon @serve	16 24 15 24
mon @serveBar	-2 6 -3 -1
mon @sexist	-5 2 -4 -3
mon @shame	8 4 2 13
mon @stop	7 -11 -6 4
mon @threat	13 13 5 6
mon @to	16 10 -8 2
mon @told	2 11 2 2
mon @trade	-3 12 1 8
mon @weapon	-3 5 1 2
mon @wound	6 5 12 5
mon adres	6 4 2 2
mon afich	-2 -4 -1 3
mon age	7 1 4 0
mon aparel	3 15 4 5
mon asiet	-3 5 1 2
mon avis	-10 -13 -10 -9
mon badg	-5 -4 -3 6
mon beau	7 2 2 2
mon bilan	-7 -7 -7 -8
mon boulot	5 5 12 5
mon bras	7 2 4 2
mon buro	-11 -11 -17 -11
mon caf	-1 7 1 1
mon cahi	1 9 2 2
mon carnet	-13 -10 -16 -11
mon casc	-4 -4 -4 -3
mon casi	4 14 5 5
mon chat	3 8 3 6
mon chef	11 -4 5 2
mon chien	9 0 3 8
mon clavi	-6 -7 -7 -6
mon coeur	0 -2 0 7
mon coin	2 -4 3 20
mon colegu	12 2 2 1
mon compt	5 1 2 2
mon corp	6 0 0 -5
mon cou	9 0 1 2
mon cousin	-1 -5 -5 -6
mon derni	5 -7 -3 -4
mon desin	1 6 1 2
mon doigt	1 3 11 3
mon dos	5 14 6 4
mon ecip	-6 -8 -6 -6
mon expos	-1 7 -2 0
mon frer	7 -4 -2 -3
mon fysic	0 4 1 1
mon genou	5 1 1 2
mon gilet	8 6 13 6
mon grand	-9 -12 -9 -9
mon jean	0 4 1 1
mon lit	1 1 1 7
mon maitr	1 8 -4 -6
mon manto	5 1 2 8
mon meti	-5 -5 -5 -4
mon nez	10 5 -2 3
mon nom	1 12 2 3
mon numero	-8 6 -4 -3
mon oncle	3 -5 -3 -4
mon oral	-5 -4 -4 -4
mon oreil	5 -3 1 5
mon pai	2 10 3 3
mon pantalon	10 8 5 5
mon patron	-6 0 -2 -4
mon per	30 12 13 10
mon perso	-8 -7 -7 -7
mon poid	2 15 4 4
mon pot	-9 -15 -9 -9
mon premi	-15 -16 -15 -14
mon prenom	8 37 10 20
mon pul	3 10 1 2
mon raport	-6 -1 -6 2
mon rep	-9 -9 -9 -10
mon respons	9 2 2 3
mon retard	-8 -13 -9 -9
mon rev	-8 -9 -10 -4
mon rol	2 1 10 2
mon sandwich	8 14 10 14
mon stag	-10 -5 -8 -1
mon surnom	2 9 3 2
mon tabli	8 10 5 5
mon telefon	7 -11 -6 4
mon tictoc	4 14 5 6
mon tour	19 3 8 6
mon travel	4 7 7 19
mon tuteur	-12 -1 4 -4
mon velo	-13 -13 -19 -12
mon ventr	-2 -4 -2 4
mon ver	-2 6 -3 -1
mon vieux	-4 -4 -4 -4
mon voisin	-8 -8 -7 -7
monai	-4 -5 3 -4
monai @shout	-4 -4 -4 -4
monai pour	-4 -4 -4 -4
mond	-10 -26 -32 -29
mond @deed	5 1 -1 1
mond @fear	7 10 3 4
mond @fiction	13 4 3 3
mond @grab	10 3 5 11
mond @he	-4 -5 -5 -5
mond @i	-5 -6 -4 -4
mond @joke	2 8 3 3
mond @lock	-4 -5 -6 -4
mond @me	-8 -9 -8 -7
mond @mock	6 10 4 4
mond @photo	6 4 2 2
mond @told	-5 -2 -4 -3
mond @touch	7 0 1 1
mond au	-3 -7 -4 -4
mond avec	-6 -4 -5 -4
mond ce	-4 -5 -4 -4
mond dan	-8 -9 -9 -7
mond et	-1 6 -1 -1
mond etait	7 6 23 8
mond film	6 4 2 2
mond ils	-4 -5 -5 -5
mond je	-5 -6 -4 -4
mond le	11 1 0 3
mond rigol	2 8 3 3
mond sauf	-5 -5 -5 -4
mond se	5 8 -1 1
mond ser	7 0 1 1
mond trouv	13 15 8 8
mond va	-4 -5 -4 -5
mongol	5 17 5 2
moniteur	17 6 10 7
moniteur @me	5 1 2 2
moniteur @shout	3 3 9 3
moniteur pour	3 3 9 3
monsieur	18 -15 -7 22
monsieur @he	5 4 1 1
monsieur @me	-4 -6 -9 -7
monsieur a	-9 -9 -7 -7
monsieur de	30 6 5 13
monsieur du	7 7 7 27
monsieur est	-7 -8 -7 -6
monsieur il	5 4 1 1
monsieur me	-2 -5 -7 -5
monsieur qui	6 -1 -1 -1
monsieur se	4 5 4 15
monstr	-4 -5 -5 -4
mont	-26 -21 -13 -21
mont @deed	4 4 12 3
mont @shame	2 8 2 2
mont @shout	2 1 7 2
mont @told	3 9 3 3
mont a	-13 -13 -13 -13
mont au	-4 -4 -4 -3
mont dan	-1 -4 -5 -3
mont des	2 -1 2 9
mont et	-6 -5 -8 -6
mont la	-6 -5 -3 -4
mont le	4 4 13 4
mont les	-4 -5 -3 -3
mont sur	-7 -6 1 -6
mont un	-7 -8 -10 -7
mont une	-4 -4 -6 -4
montag	1 1 12 3
montagn	-3 -3 -5 -3
montagn de	-3 -3 -5 -3
montant	-4 -5 -4 -4
montr	-9 -22 -25 -22
montr @given	-6 -6 -6 -5
montr @me	12 17 8 9
montr a	1 11 4 3
montr ce	3 6 3 2
montr comant	-6 -9 -9 -7
montr la	-6 -11 -13 -9
montr le	-8 -11 -6 -8
montr les	-15 -12 -12 -10
montr ses	-6 -6 -5 -5
montr son	21 6 8 8
montr tout	-6 -6 -6 -5
montr un	-1 -6 -7 -4
montr une	-1 -5 -5 -4
moral	8 7 5 26
moral dan	5 4 4 15
morco	6 10 10 6
mord	-6 -7 -7 -6
mordr	8 9 24 9
mordr par	-7 1 11 1
mordu	1 -2 9 1
mordu un	8 1 1 2
mort	-25 -39 -27 -21
mort @i	3 3 4 8
mort @me	8 0 1 -3
mort ce	-9 -9 -9 -9
mort cet	0 1 1 5
mort de	-5 -13 -13 -12
mort et	-5 -5 -5 -4
mort je	3 3 4 8
mort le	-6 -4 -5 1
mort me	8 0 1 -3
mort sur	4 4 9 4
mortel	-9 -9 -11 -12
mortes	3 3 9 3
mosant	13 11 5 6
mosant de	12 6 4 5
mot	1 6 -14 2
mot a	14 15 7 7
mot de	-12 -3 -9 -8
mot par	4 5 4 15
mot que	-8 -11 -8 -8
moteur	1 3 17 11
moteur @blow	-11 -9 -11 -9
moteur @booze	-11 -9 -11 -9
moteur @deed	-7 -5 -1 -4
moteur @insult	4 4 10 4
moteur @selfharm	-11 -9 -11 -9
moteur @sex	4 4 10 4
moteur @shout	4 4 10 4
moteur @wound	-11 -9 -11 -9
moteur alum	4 4 10 4
moteur coup	-11 -9 -11 -9
motif	9 1 -3 2
motiv	7 7 7 24
motoculteur	6 6 15 7
mouch	-6 -6 -5 -6
mouil	7 4 12 4
moul	4 7 12 5
moulin	4 2 12 4
mour	5 -27 -25 -25
mour @i	25 6 5 4
mour dan	-10 -6 -6 -7
mour de	-15 -15 -16 -14
mour je	25 6 5 4
mous	-9 -10 -1 -7
mous @shout	-5 -6 -6 -5
mous pour	-5 -6 -6 -5
moustach	6 18 6 7
mouton	-6 -8 -5 -6
moves	1 0 -1 4
moyen	12 15 22 28
moyen de	1 1 1 5
mue	1 5 1 1
mug	-15 -19 -16 -13
muget	10 10 23 10
munisipal	-6 -6 -8 -6
mur	8 10 4 0
mur avec	4 9 4 4
mur de	-3 -5 -3 -3
mur des	6 -1 -1 -1
mur du	7 1 1 1
mus	-18 -17 -21 -16
mus @he	-6 -5 -5 -5
muscl	-2 -5 -3 -3
music	-12 -14 -14 -11
my	4 5 1 2
my @adult	1 5 0 1
my @charge	1 5 0 1
my patron	1 5 0 1
nacel	-8 -10 4 -6
nadeg	-9 -8 -9 -8
nageur	-7 -8 -13 -7
nain	-4 -4 -5 -4
natur	2 12 2 3
naus	6 9 5 12
ne	-6 -1 -17 7
ne @boozeDrink	0 10 2 1
ne @bore	-1 5 -4 -6
ne @deed	3 3 -11 7
ne @despair	1 4 1 9
ne @die	-1 -7 -4 7
ne @exclude	-5 0 -4 6
ne @given	11 9 -4 11
ne @goback	-8 -22 -12 -4
ne @grab	3 9 2 20
ne @insult	1 1 1 10
ne @intimate	0 1 2 11
ne @kind	13 4 4 7
ne @lock	-6 -5 -3 6
ne @me	-14 -19 -14 18
ne @not	20 26 -2 16
ne @price	9 12 5 5
ne @quit	-3 1 1 19
ne @sex	13 3 4 3
ne @shout	-6 -5 -4 -4
ne @stop	7 9 2 3
ne @threat	-3 -6 -5 -5
ne @tired	-4 5 -2 -5
ne @told	-6 3 -4 -4
ne @touch	-5 -6 -4 -1
ne a	20 15 14 20
ne ai	-20 -23 -27 -13
ne aim	13 3 4 3
ne aret	-3 1 -1 9
ne ariv	9 8 5 24
ne avais	-6 0 -2 2
ne avait	-5 -7 -7 3
ne aveant	0 3 5 1
ne con	1 1 1 10
ne cones	-6 -7 -5 -6
ne conesant	3 -3 3 16
ne cri	-6 -5 -4 -4
ne en	4 7 4 1
ne est	9 3 10 4
ne etait	8 -5 3 -2
ne exist	4 -5 -2 0
ne fais	1 6 3 9
ne faut	3 12 3 4
ne jam	-3 3 -5 -3
ne la	2 2 7 2
ne le	2 2 -6 -3
ne march	-4 -4 -6 -4
ne me	-9 -16 -8 26
ne miself	-9 -6 -9 -9
ne ont	-10 -3 -8 -7
ne ose	14 9 8 13
ne parl	1 5 1 1
ne part	0 1 2 11
ne pas	9 2 -4 10
ne plus	21 30 12 15
ne pouv	8 -1 1 0
ne puis	9 -3 1 1
ne rentr	2 -9 -6 -4
ne rien	-5 -2 -5 -4
ne sais	6 8 6 21
ne sav	-16 -16 -14 -10
ne se	-14 -14 -12 -10
ne sign	6 0 1 1
ne suis	-9 -7 -9 -11
ne touch	-7 -5 -5 -5
ne travers	-4 -4 -4 -5
ne vend	2 7 2 2
ne veulant	2 11 2 2
ne veut	-7 4 -3 -3
ne veux	5 18 4 1
ne voit	-5 -5 -5 -6
ne voul	0 2 -5 -4
ne y	-17 -16 -10 -2
negat	2 2 7 3
neig	-15 -17 -17 -14
neig a	-7 -9 -7 -6
neon	1 1 5 1
neopren	7 8 20 8
nesanc	-5 -6 -5 -5
net	3 10 10 5
netoi	4 2 13 0
netoi la	1 1 9 2
netoi le	1 3 6 1
netoi les	-1 -1 5 0
netoiag	-13 -14 -10 -12
netoiag @charge	-4 -4 -5 -4
netoiag de	-8 -8 -9 -8
netoiag rang	-4 -4 -5 -4
netoieur	-3 1 6 1
netoieur @cloth	-3 1 6 1
netoieur haut	-3 1 6 1
neuf	-16 -14 -15 -17
neuf @bore	5 8 15 9
neuf @deed	-5 -6 -7 -5
neuf @hour	10 7 15 4
neuf @lock	-5 -6 -7 -5
neuf @love	-5 -6 -7 -5
neuf @price	2 4 13 6
neuf @threat	-8 -9 -10 -7
neuf @to	5 8 15 9
neuf @told	-5 -6 -7 -5
neuf heur	5 8 15 9
neuf par	-7 -7 -12 -7
neuf sort	-5 -6 -7 -5
neuv	-13 -11 -15 -11
nez	32 29 17 24
nez @i	1 2 5 2
nez a	8 0 -3 1
nez cand	0 8 5 2
nez je	1 2 5 2
ni	1 -5 10 4
ni @gear	1 1 5 1
ni @looks	3 3 11 2
ni @not	4 2 2 6
ni le	1 2 3 9
nicel	-3 -5 4 -2
nid	3 3 8 4
noel	-10 -12 -8 -9
noeud	-3 -10 -10 -8
noeud de	-7 -8 -9 -7
noi	-2 -7 -5 -5
noi dan	1 -6 -3 -3
noir	-3 -16 -6 -16
noir ca	1 8 2 2
noir et	0 -4 -5 -6
nom	-22 -10 -33 -24
nom de	-4 -9 -8 -6
nom des	-8 -10 -10 -8
nom du	-6 -7 -8 -6
nom sur	-4 -4 -5 -4
non	-20 -24 -32 -21
non @deed	-6 -6 -8 -5
non @he	5 9 3 4
non @i	-12 -13 -14 -12
non @kind	-8 -3 -6 -5
non @not	-3 -3 -4 -5
non @quit	12 18 24 12
non et	-10 -15 -14 -11
non il	5 9 3 4
non je	-12 -13 -14 -12
non mais	9 3 4 3
non merc	-8 -3 -6 -5
non plus	4 4 2 2
non stop	12 18 24 12
normal	-4 -18 -21 -21
normal @i	-8 -8 -8 -10
normal je	-8 -8 -8 -10
normal que	15 2 5 5
not	-19 -15 -40 -20
not @shout	-5 -6 -7 -5
not dan	-5 -3 -5 -5
not la	-3 -3 -5 -4
not le	-4 -5 -5 -4
not les	-11 -4 -13 -10
not leur	-4 -4 -5 -4
not pour	-5 -6 -7 -5
notant	2 6 2 2
noter	-9 -9 -9 -7
notic	-4 -1 -6 1
notic de	-1 -1 -2 5
notic un	-3 -3 -5 -3
notr	-2 11 1 -1
nounour	-12 -11 -10 -10
nous	-26 -18 -36 -28
nous @one	-5 1 -6 -3
nous @throw	7 11 5 5
nous a	-15 -20 -18 -16
nous avon	-8 -9 -11 -8
nous et	-5 -5 -3 -4
nous il	1 4 2 1
nous on	-5 1 -6 -3
nous tous	6 3 2 3
nouvel	-17 -20 -22 -22
nouvel @mate	-1 4 -2 -3
nouvel @vehicle	-7 -11 -7 -7
nouvel @weak	-1 4 -2 -3
nouvel colect	-2 -5 -3 -3
nouvo	0 -7 -14 -7
nouvot	-4 -4 -5 -4
nouvot et	-4 -4 -5 -4
novanbr	8 7 24 8
novanbr @i	6 4 16 5
novanbr je	6 4 16 5
nu	14 -3 5 -1
nuag	3 1 10 3
nuansi	-5 -5 -8 -5
nuansi avec	-3 -3 -5 -3
nuc	25 5 8 7
nuc a	9 2 1 2
nud	10 -2 2 2
nud @he	6 -3 1 1
nue	1 6 5 2
nuit	14 7 10 6
nuit @i	18 19 8 9
nuit @shout	-3 -4 -1 -3
nuit avec	4 11 8 5
nuit je	18 19 8 9
nuit le	-4 -4 -4 -5
nuit pour	-3 -4 -1 -3
nul	-10 8 -8 7
nul @i	2 0 3 13
nul en	-5 -7 -5 -5
nul je	2 0 3 13
numero	-21 -12 -17 -16
numero de	-6 -7 -7 -6
numero perso	-2 8 1 1
numeros	-12 -12 -18 -11
numeros de	-4 -4 -5 -4
nus	10 3 6 3
o	13 20 33 13
objet	1 7 1 2
oblig	3 23 8 4
oblig a	4 13 8 4
oblig de	2 10 2 2
obligatoir	7 17 13 7
observ	-8 -10 -9 -10
observ la	-6 -6 -6 -5
ocup	8 0 16 25
ocup de	12 7 17 20
odeur	-15 -16 -11 -14
odeur des	-4 -5 -6 -4
odeur le	-4 -4 -5 -4
odianc	-7 -7 -8 -6
oditeur	-4 -5 -4 -4
oeil	-14 -10 1 -10
oeil de	-4 -4 -5 -4
oeil du	2 2 6 2
oeil le	1 1 5 1
oeuf	-19 -20 -26 -18
oeuf le	-4 -4 -5 -4
of	-2 10 1 1
ofert	-15 -2 -19 -13
ofert par	-1 5 -3 0
ofert un	-9 -6 -9 -9
ofert une	0 6 -2 1
ojourd	8 -8 -2 -2
ojourd hui	8 -8 -2 -2
ok	-5 -7 -4 -4
omisid	-4 -4 -4 -4
on	-17 -12 -13 -10
on @blood	-1 6 -4 0
on @blow	-9 -9 -9 -7
on @booze	-7 -6 -6 -6
on @boozeDrink	2 4 0 14
on @bore	-9 -10 -13 -9
on @charge	-7 -1 -10 -6
on @chem	4 2 2 16
on @deed	-22 -14 -18 -14
on @deep	-9 -10 -13 -9
on @despair	20 2 5 5
on @die	-12 -10 -10 -9
on @exclude	0 12 9 6
on @fear	5 -2 0 0
on @fiction	11 10 15 7
on @given	-9 -2 -9 -3
on @goback	-9 -9 -12 -9
on @heat	3 2 1 15
on @height	-9 -4 -9 -9
on @hide	-2 9 3 19
on @hit	-6 -6 -8 -5
on @lock	-6 -5 -5 -5
on @looks	5 11 14 6
on @lure	8 5 2 2
on @me	13 25 27 22
on @means	-5 -6 -10 -6
on @mock	14 16 10 8
on @not	0 -1 0 6
on @photo	-5 -6 -4 -4
on @quit	-2 6 -2 -1
on @see	-2 -11 -12 -8
on @selfharm	-7 -6 -6 -6
on @serveBar	5 3 2 17
on @shame	0 -1 8 1
on @shout	5 -1 1 1
on @told	-9 -6 5 10
on @touch	5 -2 0 0
on @wound	-9 -8 -7 -7
on a	-41 -38 -30 -37
on alait	-6 -9 -7 -6
on apel	-5 -6 -4 -4
on aur	0 6 0 0
on buv	-4 -5 -4 -4
on coup	-7 -6 -6 -6
on croit	-10 -10 -8 -8
on dir	4 7 9 22
on dit	-8 -10 -1 -7
on doit	-4 -1 -4 -3
on en	-13 -14 -16 -13
on est	-20 -22 -15 -22
on etait	-14 -15 -14 -13
on fait	-9 -4 -9 -9
on gard	-4 -5 -6 -4
on la	7 6 0 1
on le	-4 -5 1 -4
on les	1 0 8 1
on lui	10 17 3 5
on mang	5 11 14 6
on me	13 25 27 22
on ne	-11 -5 -11 8
on parl	0 6 -1 5
on pas	0 -1 0 6
on peut	-6 -6 -6 -7
on pour	5 -1 1 1
on pouv	9 1 2 2
on prepar	-8 -10 -10 -8
on rang	0 8 0 1
on regard	-9 -10 -13 -9
on sait	10 12 5 6
on se	10 -11 -5 4
on te	4 4 0 9
on va	-10 -11 -12 -10
on ver	5 3 2 17
on vient	-4 -5 -5 -4
on voi	-5 -6 -10 -6
on voit	-11 -6 -2 -7
on y	-3 -3 -4 -3
oncle	2 -7 -5 -6
oncle vient	7 1 2 0
onde	3 3 8 3
ongle	15 9 38 14
ongle dan	8 -3 1 1
ongle est	-1 2 9 2
ont	-14 -15 -25 -21
ont @blow	-8 -2 -5 -4
ont @boozeDrink	-13 -20 -15 -14
ont @bore	2 3 7 2
ont @charge	2 1 13 3
ont @deed	5 2 -1 -4
ont @deep	3 2 7 2
ont @despair	-1 6 -1 0
ont @exclude	-4 -6 -4 -4
ont @fiction	1 13 1 1
ont @given	-21 -6 -17 -13
ont @grab	18 -4 1 3
ont @height	-5 9 -5 2
ont @hide	-7 -8 -6 -7
ont @hit	-5 2 -3 -2
ont @load	-4 -4 -7 -4
ont @lock	16 -6 -4 0
ont @love	5 -2 0 1
ont @lure	-9 0 -5 -7
ont @mock	-11 -5 -8 -7
ont @not	-21 -16 -18 -11
ont @power	19 4 5 7
ont @price	-7 -8 -7 -6
ont @see	0 4 5 -1
ont @sex	6 -2 0 1
ont @shame	-1 5 -1 0
ont @shout	-5 -8 -5 -5
ont @strip	6 -2 0 1
ont @throw	13 3 -1 1
ont @told	-1 13 5 9
ont @vehicle	9 -1 1 2
ont @wound	-4 -5 -6 -4
ont anferm	11 2 3 4
ont bais	5 -2 0 1
ont des	-4 -4 -8 -4
ont dit	1 16 7 11
ont envoi	-3 6 -1 0
ont ete	-2 -4 -5 -4
ont fait	-5 9 -5 2
ont gard	2 1 13 3
ont instal	-8 -7 -9 -6
ont jet	9 -1 1 2
ont mis	15 16 23 10
ont ofert	-13 -17 -12 -12
ont ouvert	-7 -4 -6 -5
ont pas	-14 -12 -12 -5
ont peur	-5 -7 -5 -5
ont port	-4 -4 -7 -4
ont presc	-7 -9 -7 -7
ont pret	-7 -9 -8 -7
ont pris	19 4 5 7
ont propos	2 7 2 2
ont racont	-5 -6 -4 -5
ont ref	0 -4 0 9
ont ri	-7 -4 -5 -5
ont su	2 10 4 3
ont tenu	12 -4 0 1
ont tous	-5 -5 -5 -5
ont une	2 6 2 2
onze	14 7 -1 4
open	2 8 3 4
open spac	2 8 3 4
oper	-4 -4 6 -4
oper sur	3 3 12 3
opital	1 -6 -4 -3
optisien	-6 -7 -9 -6
optisien @me	-3 -3 -5 -3
optisien me	-3 -3 -5 -3
oral	-12 -14 -12 -11
ordi	5 0 0 13
ordin	-9 -18 -18 -14
ordin avec	-3 -3 -5 -3
ordre	-8 -9 -18 -17
ordre alfabet	-6 -7 -9 -6
ordre de	-3 3 -4 -6
oreil	5 2 18 7
oreil @i	1 6 10 8
oreil de	9 2 3 3
oreil et	5 1 1 2
oreil je	1 6 10 8
oreil qui	1 1 5 1
orer	-16 -16 -6 -14
orer @i	-7 -7 -9 -7
orer je	-7 -7 -9 -7
orer sur	-4 -5 -7 -4
organigram	-4 -4 -5 -4
oriant	-9 -9 -11 -8
oriant les	-5 -5 -7 -5
origam	-6 -9 -6 -7
orlog	5 3 3 24
orlog @given	5 5 5 11
orlog tout	5 5 5 11
ortel	-6 -3 0 -3
ortograf	-9 -9 -8 -7
osais	4 5 0 1
osais @not	4 5 0 1
ose	19 19 8 19
ose @deed	12 -1 3 2
ose @given	7 -6 -3 -3
ose @hide	3 7 2 3
ose @lure	-5 -5 -6 -5
ose @not	19 9 9 22
ose @told	3 7 2 3
ose demand	-5 -5 -6 -5
ose dir	3 7 2 3
ose pas	12 -1 3 2
ose plus	2 10 6 19
oteur	-11 -13 -14 -10
oteur de	-6 -6 -9 -5
otist	4 13 4 4
otomat	-4 -5 -6 -4
otoport	7 6 16 6
otoport @i	2 2 5 2
otoport je	2 2 5 2
otoris	0 -1 18 3
otoris a	0 0 9 1
otour	11 1 3 4
otour de	9 1 -1 2
ou	23 27 7 13
ou @deed	-2 -3 -2 6
ou @despair	-2 6 -3 -2
ou @die	12 12 13 8
ou @given	-1 -2 4 0
ou @he	12 11 4 6
ou @i	8 25 0 3
ou @me	-4 -12 -7 3
ou @one	22 9 11 8
ou @threat	10 11 12 7
ou coi	-2 6 -3 -2
ou etait	-7 -6 -6 -2
ou il	9 4 1 -3
ou ils	1 5 2 9
ou je	8 25 0 3
ou le	-4 5 -4 -9
ou me	-4 -12 -7 3
ou on	22 9 11 8
ou tu	12 12 13 8
oubl	3 -7 -3 11
oubl @me	-12 -13 -13 -12
oubl dan	4 3 3 13
oubl mon	-9 -9 -9 -10
oubli	-1 -6 -3 -3
ouf	-9 -5 5 -4
oui	0 5 -5 -5
our	-8 -7 -6 -6
ourlet	4 4 10 4
outil	2 3 8 1
ouv	1 2 8 2
ouvert	-2 -9 20 -1
ouvert dan	-8 -9 -9 -8
ouvert la	0 2 10 9
ouvert le	-6 -1 1 -3
ouvert un	7 -1 2 2
ouvertur	4 2 22 3
ouvertur a	3 2 13 4
ouvr	-5 -7 -14 -12
ouvr la	-3 6 -2 0
ouvr les	6 -4 -4 -3
ouvr trop	-4 -5 -5 -4
ouvri	26 19 9 11
ouvri @me	6 10 4 4
ouvri a	5 -2 -1 0
ouvri me	6 10 4 4
overdos	-4 -4 -5 -4
oxilier	3 3 9 3
pac	6 6 20 6
pac de	5 5 13 5
pacet	-11 -6 -6 -10
pacet @lure	-6 -6 -10 -6
pacet cado	-6 -6 -10 -6
pacet de	2 0 8 1
pag	-33 -29 -36 -28
pag de	3 10 2 3
pai	-5 -2 -10 -8
pai @me	0 5 1 1
pai @one	2 7 2 2
pai ma	0 5 1 1
pai on	2 7 2 2
pai un	7 0 2 2
pain	-28 -28 -21 -17
pain @i	-6 -5 -5 -5
pain au	-6 -6 -6 -5
pain aux	2 2 0 8
pain je	-6 -5 -5 -5
pain que	-5 -6 -4 -5
paisag	-8 -5 -8 -9
paix	5 0 0 1
palefreni	6 0 0 1
palet	31 19 34 14
palet @me	2 2 13 3
palet avec	9 0 5 3
palet de	1 1 6 1
palet en	6 4 0 2
palet et	21 12 8 9
palet me	2 1 12 3
pancart	2 10 -1 2
panic	5 10 12 11
pano	-13 -14 -10 -12
pans	-14 -9 0 -7
pans et	-6 -5 -6 -5
pantalon	28 23 15 15
pantalon @shame	9 -3 1 1
pantalon dev	9 -3 1 1
pap	18 12 16 9
pap @die	-5 -2 -2 1
pap @tired	-5 -2 -2 1
pap a	10 13 4 5
pap mort	-5 -2 -2 1
papi	-27 -34 -39 -27
papi @shout	1 6 1 2
papi de	-18 -20 -23 -17
papi et	11 -4 2 2
papi pour	1 6 1 2
par	32 8 4 3
par @alone	22 12 8 9
par @deed	-20 -19 -23 -17
par @exclude	-8 -8 -12 -8
par @fear	2 -3 11 9
par @he	5 16 4 5
par @hide	-6 -6 -8 -5
par @hour	-7 4 1 3
par @insult	5 -3 -1 0
par @intimate	-20 -18 -23 -17
par @looks	-20 -18 -23 -17
par @love	2 -3 11 9
par @me	11 18 60 16
par @means	3 4 18 6
par @photo	4 0 0 0
par @shout	2 -7 -6 -4
par a	-5 -6 -6 -5
par chocolat	-5 -5 -5 -4
par coeur	2 -3 11 9
par couleur	-13 -12 -19 -11
par dat	-6 -6 -8 -5
par derier	11 1 3 4
par desus	2 -7 -6 -4
par deux	11 3 2 4
par ereur	5 -3 -1 0
par il	5 16 4 5
par jour	-5 -2 1 3
par la	31 10 -5 6
par le	15 -1 -10 -4
par les	45 11 -2 10
par ma	-2 -1 5 -1
par mech	-7 -6 -6 -5
par mes	4 3 17 5
par moi	10 11 41 12
par mon	1 8 3 2
par numero	-8 -8 -7 -6
par ordre	-8 -8 -12 -8
par que	-11 -8 -11 -9
par soir	0 8 2 2
par tail	-20 -18 -23 -17
par ter	15 23 3 7
par un	28 17 26 23
par une	1 1 6 2
parag	4 4 11 5
parant	3 10 -4 1
parant ne	0 5 1 1
parasit	1 6 1 2
parc	11 15 -7 2
parc @i	-6 -6 -10 -6
parc avec	-6 -7 -8 -6
parc de	-4 -5 -6 -5
parc je	-6 -6 -10 -6
parc que	29 34 9 18
pardon	6 5 1 2
parel	-2 1 -5 13
parel que	-8 -10 -10 4
pares	0 9 -3 1
parf	-11 -12 -16 -11
parfois	11 13 6 6
parfum	1 17 2 3
parl	-24 -14 -29 -8
parl @adult	2 11 3 2
parl @deed	9 11 6 9
parl @given	9 10 4 7
parl @he	7 1 2 1
parl @hurt	6 6 2 9
parl @lock	6 6 2 9
parl @not	3 6 1 3
parl @sad	6 6 2 9
parl @shame	-5 -6 -5 -6
parl @weak	2 11 3 2
parl a	16 20 14 23
parl avec	-9 -11 -10 -9
parl com	2 11 3 2
parl de	-21 -25 -28 -25
parl des	-13 -9 -11 -11
parl dev	-4 -5 -4 -5
parl du	-16 -18 -16 -15
parl il	7 1 2 1
parl mal	6 6 2 9
parl pas	9 11 6 9
parl plus	-7 -8 -6 -7
parl que	-4 -5 -4 -4
parl trop	-5 -5 -5 -6
parlant	-4 12 -1 0
parol	2 7 -2 11
parpeng	1 1 5 2
parsel	3 3 8 3
parsing	2 4 8 2
parsing @he	-4 -5 -6 -4
parsing il	-4 -5 -6 -4
part	-3 1 1 20
part @deed	2 3 11 17
part @given	-1 0 3 15
part @me	-2 6 -1 -1
part @not	-3 -2 -1 17
part a	12 0 9 2
part avec	1 -6 -6 -4
part cand	-5 -4 -4 -4
part dan	2 -3 -8 -3
part des	-2 0 -1 5
part en	9 11 19 22
part mard	7 7 7 19
part moi	-2 6 -1 -1
part pas	-1 0 2 15
part puis	-6 -4 -4 -4
partag	-7 -7 -7 -6
partisip	7 7 7 16
partout	2 10 1 2
partout @i	9 3 3 4
partout avec	-5 -5 -6 -4
partout et	6 8 2 3
partout je	9 3 3 4
partout ou	1 7 1 7
pas	11 12 -5 9
pas @alone	0 -6 -2 -3
pas @blow	6 5 12 5
pas @booze	5 5 13 5
pas @boozeDrink	-6 -11 -16 -11
pas @bore	19 -2 -1 -3
pas @cry	-5 -5 -5 -6
pas @deed	-5 -19 -17 -6
pas @deep	-4 0 -6 -4
pas @despair	1 1 -6 7
pas @die	-10 -5 -7 -8
pas @exclude	22 16 16 15
pas @fear	-4 5 -5 -8
pas @fiction	22 20 20 19
pas @given	20 1 8 19
pas @goback	-3 -4 -9 -6
pas @he	-3 7 -1 -2
pas @height	9 2 3 2
pas @hide	-4 -1 -5 -3
pas @hit	10 2 2 3
pas @home	5 -2 -1 0
pas @hour	11 10 6 11
pas @hurt	-7 -7 -7 -7
pas @i	-2 -4 -4 2
pas @kind	2 10 3 3
pas @lock	-17 -19 -19 -18
pas @looks	24 18 18 17
pas @love	-7 -5 -6 -5
pas @lure	1 5 2 3
pas @me	6 -4 -4 8
pas @mock	-6 -3 -4 -4
pas @not	-6 -9 -9 8
pas @nude	-4 -4 -5 -4
pas @one	2 11 3 6
pas @photo	2 4 5 15
pas @power	1 11 0 2
pas @quit	-5 3 -1 4
pas @sad	-6 -6 -1 -7
pas @see	4 18 5 13
pas @selfharm	4 7 13 5
pas @sexist	5 2 -2 0
pas @shame	-11 -13 -11 -5
pas @shout	-5 -2 5 2
pas @stop	-6 -8 -8 -8
pas @threat	-14 -15 -13 -14
pas @tired	14 2 1 0
pas @told	7 11 5 19
pas @touch	-12 -7 -14 -11
pas @wound	-2 -1 7 -2
pas a	8 -7 -6 9
pas apel	2 4 5 15
pas au	-2 3 -3 5
pas avec	-1 5 0 0
pas besoin	3 10 5 4
pas bien	6 10 8 1
pas ca	12 14 6 6
pas cand	2 8 4 8
pas ce	20 5 7 12
pas chez	8 0 1 2
pas cinq	3 3 3 9
pas coi	6 -3 -2 1
pas comant	11 16 5 3
pas conduit	-5 -5 -8 -5
pas coup	5 5 13 5
pas dan	-5 -5 -10 -7
pas de	9 25 24 15
pas derier	-2 -7 -8 -5
pas dev	-6 -10 -6 0
pas dir	1 5 2 7
pas dorm	18 5 5 4
pas du	-7 -15 -8 -4
pas ecrir	12 7 5 5
pas en	10 8 1 0
pas enui	-4 -4 -4 -4
pas envi	7 8 4 12
pas eu	-2 -1 5 -2
pas fair	1 -8 -4 -5
pas fait	7 1 0 0
pas fort	7 0 -2 1
pas grand	-8 -8 -8 -7
pas grav	2 2 2 7
pas ici	9 21 14 10
pas il	-2 6 0 0
pas je	-2 -4 -4 2
pas just	6 -1 0 -1
pas la	-6 -10 3 -6
pas le	7 1 3 12
pas les	-11 -6 -3 -12
pas lund	9 1 3 1
pas mal	-7 -7 -7 -7
pas mang	22 20 20 19
pas mech	-5 -4 -3 2
pas mes	6 -2 1 2
pas mis	-6 -7 -7 -6
pas mon	1 5 4 10
pas mont	-6 -6 -8 -7
pas mour	-7 -8 -6 -6
pas on	2 11 3 6
pas ou	-3 -8 -7 -6
pas parl	2 -4 -2 -2
pas pas	5 1 4 21
pas peur	-10 -12 -10 -10
pas pleur	-5 -5 -5 -6
pas pour	-4 0 8 4
pas pourcoi	2 8 3 8
pas presant	7 8 7 15
pas pris	4 14 3 5
pas propr	6 7 3 3
pas que	-8 1 -9 -17
pas racont	2 7 2 1
pas regard	1 5 1 2
pas rentr	-5 -13 -10 -9
pas san	-4 -4 -5 -4
pas se	5 11 4 4
pas sestion	-6 -6 -7 -5
pas si	-2 0 2 14
pas son	5 0 1 1
pas sort	-7 -7 -6 -6
pas su	5 8 3 3
pas suf	7 2 3 6
pas sur	3 3 10 3
pas touch	-12 -7 -14 -11
pas tout	7 -1 -2 -3
pas un	4 32 8 15
pas une	-9 -6 2 -9
pas vit	-6 -6 -6 -6
pas voulu	2 -7 -5 -4
pas vu	-2 -5 -4 -5
pas y	1 8 4 8
pasag	-10 -17 -21 -16
pasag a	2 -6 -4 -5
pasc	6 19 2 5
pasc @i	6 19 2 5
pasc je	6 19 2 5
paserel	2 1 10 2
paserel vitr	-4 -4 -5 -4
pasion	0 -1 9 5
past	5 18 4 6
past a	2 7 0 2
pat	-16 -8 -9 -12
pat @touch	-7 -6 -8 -6
pat @wound	-6 -6 -7 -5
pat a	-12 -11 -20 -12
pat feuilet	6 6 14 6
patat	11 4 5 4
patianc	-2 -10 -13 -7
patiant	-2 1 26 7
patiant le	-8 -8 -5 -6
patisi	-7 -4 -8 -6
patisi @deed	-6 -7 -6 -5
patisier	-6 -6 -5 -5
patron	18 24 16 1
patron @charge	-4 2 -5 -2
patron @deed	4 7 2 3
patron @fiction	2 1 6 2
patron @he	7 3 4 2
patron @insult	-8 -9 -9 -7
patron @kind	3 5 9 4
patron @lure	-7 -10 -2 -5
patron @me	14 6 14 5
patron @shame	-7 -8 -9 -7
patron @shout	-6 -5 -4 -4
patron @threat	-10 -11 -9 -9
patron @told	0 4 3 1
patron a	18 12 12 8
patron alor	5 11 10 6
patron chant	-7 -10 -10 -8
patron con	-8 -9 -9 -7
patron dit	0 4 3 1
patron est	-2 -6 1 -2
patron et	1 9 0 2
patron il	7 3 4 2
patron insist	-7 -10 -2 -5
patron me	14 6 14 5
patron ne	-6 -8 -6 -5
patron qui	-7 -8 -8 -7
patron refus	1 6 2 2
patron veut	7 6 3 3
paul	-3 2 -5 -2
paum	4 4 14 5
paus	2 17 -13 -9
paus @i	9 2 -3 1
paus @one	1 6 0 2
paus a	-3 4 -5 -2
paus ca	-1 4 -1 -3
paus de	-1 -6 1 -5
paus et	7 3 2 2
paus je	9 2 -3 1
paus les	4 8 3 5
paus on	1 6 0 2
paus parf	-9 -9 -14 -9
pauvr	0 11 2 2
pauvr @insult	2 10 4 3
pc	-4 -5 -2 -4
pc en	-4 -5 -5 -4
pd	2 6 2 2
peau	11 -1 3 2
pecheur	2 2 9 3
ped	4 16 5 5
pedal	2 7 4 3
pegnoir	-6 -5 -8 -5
pein	6 12 5 17
peint	2 2 13 3
pel	8 9 29 10
pel @he	4 4 10 4
pel @i	1 2 5 2
pel et	2 2 5 2
pel il	4 4 10 4
pel je	1 2 5 2
pelet	-10 -10 -13 -9
pelot	13 2 3 3
pelous	0 3 10 3
pench	8 7 15 6
pend	19 8 24 3
pend @alone	1 5 4 2
pend @given	7 0 -2 0
pend @hour	2 0 4 0
pend deux	1 5 4 2
pend la	4 -4 -2 -8
pend le	10 6 18 11
pend que	2 -4 17 -6
pend tout	7 0 -2 0
pend trois	1 2 5 1
pend une	6 16 15 13
pend vingt	-5 -5 -6 -6
pendr	12 6 10 6
pendu	-7 -9 -8 -8
pens	45 16 6 50
pens @see	10 10 10 23
pens a	14 5 2 16
pens au	5 0 1 7
pens que	-4 3 -3 4
pentr	-19 -15 -18 -15
pentur	28 6 11 8
pentur @i	2 2 5 2
pentur avec	-9 -9 -14 -8
pentur je	2 2 5 2
per	13 -5 -3 -6
per @deed	1 9 2 3
per @me	20 4 6 6
per de	5 2 2 2
per me	16 3 4 5
perc	1 1 9 1
perc une	2 2 5 2
perch	-2 -3 5 -1
perch sur	1 0 4 1
perd	1 5 -1 2
perdr	-2 -3 -3 5
perdr @me	-1 -2 -1 6
perdu	-17 -28 -25 -7
perdu @me	6 4 4 10
perdu ma	6 4 4 10
perdu un	-7 -8 -7 -6
perfo	1 1 5 1
perfor	-3 -4 -5 -3
perl	-6 -10 -6 -6
perm	-12 -13 -12 -12
peroset	-9 -13 -7 -8
peroset du	-3 -5 -3 -3
perseux	-12 -13 -8 -10
perseux @me	-5 -5 -5 -4
perso	-7 2 -4 5
person	24 5 14 13
person @i	-4 -6 -7 -5
person @me	-4 -1 2 9
person @shout	1 2 8 2
person a	2 2 6 2
person age	10 8 2 4
person dan	-6 -6 -7 -5
person de	6 6 19 6
person en	-4 -4 -6 -4
person je	-4 -6 -7 -5
person le	7 0 -2 -1
person me	1 7 7 14
person ne	2 7 0 4
person pour	1 2 8 2
personel	1 13 2 3
peruch	-5 -7 -6 -5
pes	-18 -16 -23 -2
pes des	-8 -10 -11 -8
pes la	-7 -9 -10 -7
pes les	-10 -10 -13 -9
pes une	-3 -3 -4 -3
pesant	5 4 8 12
pestisid	-3 -4 -4 -3
pestisid sont	-3 -4 -4 -3
pet	4 8 14 5
pet @booze	9 15 2 6
pet @boozeDrink	7 5 20 8
pet @despair	-8 -8 -12 -7
pet @drug	1 8 3 3
pet @given	6 6 17 7
pet @hide	-7 -5 -6 -5
pet @insult	9 12 8 6
pet @load	-6 -6 -9 -6
pet @machine	6 6 17 7
pet @tired	-7 -7 -11 -7
pet @vehicle	2 3 6 3
pet a	-3 -6 -6 -4
pet blanc	6 17 3 6
pet bois	7 5 20 8
pet bout	-7 -7 -11 -7
pet de	21 9 6 8
pet garcon	4 0 1 1
pet le	-4 -5 -3 -3
pet meubl	-3 -3 -5 -3
pet tour	6 6 17 7
petit	0 -9 0 -15
petit @blow	20 11 12 8
petit @boozeDrink	-4 1 -8 -3
petit @deed	8 6 3 4
petit @disabled	-4 1 -8 -3
petit @drug	1 8 1 2
petit @exclude	-6 -6 -9 -5
petit @hit	17 4 4 4
petit @kin	22 2 6 6
petit @mate	-5 -6 -5 -4
petit @means	-3 9 -7 -1
petit @power	3 -5 -2 -2
petit @sexist	-5 -6 -5 -4
petit @shame	-5 -6 -5 -4
petit @wound	3 12 4 4
petit adorant	-7 -7 -9 -6
petit boit	-4 1 -8 -3
petit fil	-5 -6 -5 -4
petit pilul	1 8 1 2
petit soeur	22 2 6 6
petit tap	17 4 4 4
peu	-11 -11 5 -14
peu @bore	-8 -8 -9 -9
peu @fear	-4 -4 -5 -4
peu @hurt	-7 -7 -8 -7
peu @lock	-7 -7 -8 -7
peu @not	5 2 6 2
peu @sad	-7 -7 -8 -7
peu de	6 5 19 6
peu long	-8 -8 -9 -9
peu mal	-7 -7 -8 -7
peu peur	-4 -4 -5 -4
peur	-38 -25 -40 -37
peur @he	13 -6 1 1
peur @i	1 5 2 1
peur de	-3 17 -2 4
peur du	-16 -17 -17 -16
peur il	13 -6 1 1
peur je	1 5 2 1
peur que	-15 -10 -10 -11
peut	-9 -24 -18 -20
peut @given	-7 -9 -10 -10
peut aprandr	-6 -6 -6 -7
peut etre	6 -8 -2 -4
peux	4 4 4 21
peux @blood	0 1 1 5
peux @not	5 4 3 12
peux @quit	0 1 1 5
peux chang	0 1 1 5
peux plus	3 1 2 9
piano	-3 -3 4 -2
piano @i	1 1 7 1
piano je	1 1 7 1
pic	3 3 13 2
pic @not	-3 3 -4 -2
pic les	2 1 6 2
pic un	0 1 5 1
picet	15 14 33 15
picr	4 3 16 5
picr de	0 0 4 1
piec	3 8 29 6
piec au	2 2 9 3
piec dan	4 5 11 5
pied	4 -3 12 -3
pied dan	-5 -8 -10 -7
pied de	-17 -16 -19 -14
pied en	8 3 9 5
pied et	4 8 3 4
pied sur	8 2 8 4
pil	-22 -31 -28 -17
pilot	-9 -10 -7 -8
pilot @me	-6 -6 -7 -5
pilot me	-6 -6 -7 -5
pilul	-1 5 -2 0
pilul @shout	1 8 1 2
pilul pour	1 8 1 2
pinc	22 25 48 40
pinc le	7 3 6 3
pinc les	3 6 2 2
pinc pend	3 3 8 3
pinco	-2 -3 4 -1
pinsant	12 1 7 4
pip	5 2 5 3
pir	-7 -4 -7 0
pis	3 4 11 12
pis @shout	2 2 2 9
pis pour	2 2 2 9
piseur	5 5 19 6
pistolet	15 0 15 4
pistolet a	9 -1 3 1
pistolet dan	11 5 7 5
pit	-6 -6 -10 -6
plac	-3 8 4 11
plac @machine	2 2 5 2
plac contr	5 1 0 1
plac de	-1 -1 7 0
plac du	-4 -5 -1 -4
plac et	-5 -3 -6 4
plac vibr	2 2 5 2
placard	16 1 4 3
placo	3 4 10 4
plafond	22 22 41 42
plafond @he	5 5 5 13
plafond du	4 4 10 4
plafond il	5 5 5 13
plai	-5 -4 -6 -4
plais	10 0 2 14
plan	-21 -15 -14 -19
plan au	-5 -5 -6 -4
planc	1 8 2 2
planch	-1 -3 8 -2
planch du	2 2 6 2
planing	-10 -9 -14 -2
plant	-4 -20 -15 8
plant de	-4 -4 -6 -4
plant des	-12 -12 -13 -11
plant le	-4 -5 -5 -4
plant si	4 -3 0 0
plant vert	2 5 3 11
plaset	-8 -8 -11 -8
plaset @i	-4 -5 -6 -4
plaset je	-4 -5 -6 -4
plastic	-11 -21 -27 -17
plastic sur	16 3 5 6
plat	-17 -4 -6 -9
plat @body	2 2 9 3
plat @fear	2 2 9 3
plat @looks	2 2 9 3
plat doit	-4 -4 -5 -4
plat le	-4 -4 -5 -3
plat pend	-3 -4 -5 -3
plat ventr	2 2 9 3
plateform	1 0 6 1
plato	9 3 16 5
plato @i	-2 -5 -8 -4
plato ce	-5 -5 -7 -5
plato de	6 4 15 6
plato je	-2 -5 -8 -4
platr	-3 -1 6 -1
plegn	-3 5 0 0
plein	24 -5 16 3
plein @body	39 12 9 14
plein @fiction	24 10 9 10
plein @hour	-4 8 2 1
plein @looks	6 1 3 2
plein a	-7 -11 -7 -7
plein de	10 -10 0 -2
plein figur	24 10 9 10
plein le	-5 -4 0 -3
plent	-6 -7 -6 -5
pleur	-13 -9 -24 -9
pleur @he	3 6 1 1
pleur @shout	1 -5 -2 -1
pleur aux	-1 5 1 1
pleur cand	-6 -4 -4 -4
pleur dan	3 11 4 23
pleur de	-23 -28 -21 -21
pleur en	-5 -5 -5 -6
pleur la	10 10 5 5
pleur pour	1 -5 -2 -1
pleur veut	-6 -7 -6 -6
pleurant	28 16 13 14
pli	-39 -45 -52 -32
pli des	-15 -16 -22 -7
pli les	-12 -15 -21 -14
plint	4 4 9 4
plomb	5 10 10 5
plombi	-11 -4 -10 -7
plombi @me	0 11 2 3
plombi me	0 11 2 3
plong	22 23 30 15
plong @looks	2 2 7 3
plong a	3 3 9 3
plong ge	2 2 7 3
plong la	6 1 1 2
plong les	3 3 10 3
plong puis	-5 -6 -8 -5
plot	-10 -12 -11 -9
plum	-15 -15 -16 -13
plum et	0 1 6 2
plumo	-4 -5 -5 -4
plus	37 24 13 28
plus @bore	21 3 4 0
plus @deed	1 2 3 6
plus @despair	28 30 15 15
plus @drug	3 3 10 3
plus @fear	0 11 2 1
plus @fiction	0 8 1 2
plus @given	-5 1 2 2
plus @goback	-1 6 1 0
plus @hit	-5 -5 -5 -5
plus @i	-6 -3 -9 -7
plus @insult	1 7 4 2
plus @kind	3 2 9 2
plus @looks	2 8 7 3
plus @lure	2 8 4 10
plus @me	2 15 10 4
plus @not	43 35 20 11
plus @sexist	0 7 0 0
plus @to	16 28 13 2
plus @touch	1 8 2 7
plus a	9 -2 2 18
plus bas	22 1 11 7
plus besoin	18 4 4 3
plus calm	3 3 10 3
plus ce	-1 -1 1 6
plus de	-18 -24 -8 4
plus demand	2 8 4 10
plus depuis	1 4 2 4
plus difisil	-5 -6 -5 -7
plus en	13 -1 2 3
plus envi	7 4 3 13
plus et	5 13 5 5
plus etre	18 0 4 3
plus jam	8 4 1 1
plus je	-6 -3 -9 -7
plus la	17 7 10 16
plus le	20 17 9 14
plus me	2 15 4 3
plus mes	0 0 6 1
plus person	16 28 13 2
plus que	-7 -10 -6 -1
plus rien	19 2 4 1
plus tard	-20 -18 -19 -16
plus tot	-11 -12 -14 -5
plus tout	-6 -7 -2 -8
plus vit	-7 -1 2 -3
plusieur	-3 -6 -5 -5
plusieur chos	-6 -7 -6 -6
plutot	3 6 3 8
pneu	-13 -9 -11 -9
pneu ne	-13 -9 -11 -9
pneumat	-1 -1 4 -1
pneus	-13 -13 -11 -13
pneus de	1 1 6 1
poch	-9 -3 -8 -8
pochet	-4 -5 -5 -4
podcast	-7 -8 -7 -6
poel	7 4 7 4
poid	-8 10 -6 -6
poid @load	-8 -8 -8 -8
poid a	1 6 1 2
poid lourd	-8 -8 -8 -8
poignard	-7 -8 -7 -7
poignet	19 9 23 10
poil	2 15 1 3
poilu	-3 -3 -4 -3
poing	15 14 4 7
poing a	6 1 1 2
poing dan	6 1 1 2
poing sur	-1 10 0 1
point	17 4 23 11
point @boozeDrink	6 1 0 2
point @chem	6 1 0 2
point @heat	6 1 0 2
point @serveBar	6 1 0 2
point de	0 1 9 6
point du	4 1 0 1
point la	5 0 -2 1
point ver	6 1 0 2
poir	-4 -5 -6 -4
poison	-14 -9 -19 -5
poison @shout	2 8 2 2
poison pour	2 8 2 2
poitrin	7 15 4 5
pol	-16 -16 -10 -10
polisi	-8 -8 -8 -7
polites @he	-5 -5 -5 -4
polites il	-5 -5 -5 -4
poliuretan	5 5 14 6
pom	-17 -18 -9 -15
pom @i	-4 -4 -7 -4
pom de	-1 0 6 0
pom je	-4 -4 -7 -4
pomp a	-3 -4 -4 -4
pompi	-2 -9 -6 -6
pompi @i	-4 -5 -4 -4
pompi je	-4 -5 -4 -4
ponc	-8 -8 -9 -7
ponc a	-6 -6 -9 -6
ponctualit	-6 -7 -6 -6
ponseux	-2 -3 6 -2
ponseux a	7 7 18 7
pont	10 1 8 0
pont @smoke	2 2 6 2
pont @vehicle	-3 -3 4 -1
pont @weak	-3 -3 4 -1
pont elev	-3 -3 4 -1
pont roul	2 2 6 2
porc	6 11 11 6
porno	19 6 7 8
porno sur	15 5 6 6
port	-10 -25 -35 -31
port @alone	11 -6 -12 -3
port @charge	-7 -5 -7 -5
port @deed	5 -6 -10 -4
port @grab	3 -2 -5 -1
port @i	-6 -4 -5 -4
port @lock	-13 -10 -13 -10
port @not	-10 -11 -10 -10
port @shout	0 -6 -9 -5
port @stop	-5 -4 -4 -3
port @weapon	-7 -5 -7 -5
port @wound	-5 -4 -4 -3
port avec	4 2 4 2
port boneur	-4 0 -5 -2
port cand	7 1 2 2
port cle	-7 -5 -7 -5
port coinc	-5 -4 -4 -3
port de	7 7 0 2
port des	7 5 15 5
port deux	4 -1 -3 0
port du	3 3 11 3
port ferm	7 -5 -9 -3
port je	-6 -4 -5 -4
port la	3 3 9 3
port le	-5 -4 1 -4
port les	-7 -6 -5 -7
port plus	-8 -9 -7 -8
port pour	0 -6 -9 -5
port tenu	8 2 0 2
port un	6 15 1 4
port une	2 9 2 1
portabl	7 1 1 2
portant	-11 -14 -16 -11
portel	13 19 28 13
portier	15 8 18 9
portug	1 4 1 1
pos	15 19 32 22
pos @me	-13 -13 -10 -11
pos @not	16 1 2 9
pos @nude	9 1 0 2
pos ca	7 -1 0 0
pos de	6 6 17 11
pos des	1 9 9 3
pos la	1 7 2 1
pos le	5 3 13 4
pos les	-9 -11 -11 -2
pos mes	-7 -7 -9 -7
pos plein	-12 -14 -15 -12
pos sur	-4 -5 -5 -5
pos une	4 22 6 16
posibl	2 3 3 16
posibl de	3 3 4 11
post	-3 16 18 2
post avec	1 11 3 3
post de	-6 -2 -5 -5
pot	-3 -12 6 -5
pot de	-14 -22 -10 -13
poter	3 3 7 3
poubel	11 28 7 11
pouc	-9 -10 -4 -9
pouf	6 17 5 6
poul	-9 -4 -11 -8
poul et	-3 -3 -4 -3
poulen	6 7 15 7
poulet	3 4 15 4
poup	0 11 -1 1
pour	7 4 9 2
pour 400	-5 -5 -9 -5
pour @alone	3 3 10 3
pour @blood	6 2 15 4
pour @blow	-6 -5 -3 -4
pour @booze	-6 -5 -3 -4
pour @boozeDrink	-8 -8 -1 -5
pour @bore	17 17 17 12
pour @deed	15 29 52 19
pour @deep	-6 -6 -2 -5
pour @despair	-1 -3 6 0
pour @die	-11 -3 -2 -5
pour @drug	2 2 5 2
pour @exclude	-6 -5 4 1
pour @fear	12 7 4 5
pour @fiction	5 5 17 5
pour @given	3 10 1 0
pour @goback	18 17 34 8
pour @grab	5 19 16 8
pour @he	-5 0 -5 -3
pour @hide	-4 -10 -11 -11
pour @hour	-1 0 -2 -6
pour @joke	26 4 1 5
pour @load	0 3 5 1
pour @lock	6 2 6 8
pour @looks	3 3 12 4
pour @love	8 2 6 4
pour @machine	2 2 5 2
pour @me	9 4 1 27
pour @mock	27 2 0 5
pour @not	8 13 4 2
pour @power	-5 -5 -9 -5
pour @price	4 -5 1 -1
pour @quit	-7 2 10 -1
pour @see	3 4 -5 -3
pour @selfharm	-6 -5 -3 -4
pour @serve	-1 5 2 0
pour @shame	-2 5 1 0
pour @stop	-4 -3 -3 -3
pour @strip	-1 0 6 1
pour @threat	-1 -7 -1 -5
pour @told	-1 -2 -2 -5
pour @touch	12 6 18 7
pour @vehicle	-4 -4 -5 -4
pour aler	8 5 18 6
pour avoir	10 22 6 5
pour ca	-23 -20 -20 -18
pour cach	12 3 3 4
pour car	-4 -4 -6 -4
pour ce	-12 -9 -16 -11
pour chang	0 2 12 3
pour coup	-6 -5 -3 -4
pour de	20 -5 -6 -2
pour decoup	2 1 5 2
pour demen	4 2 1 4
pour deux	3 3 9 3
pour dir	-7 -1 -6 -6
pour ele	-5 0 -5 -3
pour esai	-6 -8 -8 -7
pour eux	3 15 2 3
pour fair	9 14 21 14
pour fet	2 8 1 2
pour fin	-4 3 1 -5
pour la	-21 -19 -6 -10
pour le	-28 -27 -13 -19
pour les	-6 -12 12 -10
pour livr	2 2 5 2
pour lui	4 2 -1 0
pour ma	-4 0 -5 3
pour mang	3 3 12 4
pour me	24 3 1 8
pour mes	-1 -4 0 7
pour moi	12 17 24 41
pour mon	-25 -15 -22 -21
pour ne	8 19 4 3
pour netoi	2 2 6 2
pour noel	-7 -8 -6 -6
pour ouvr	-4 -3 -3 -3
pour parl	-8 -9 -7 -8
pour pas	1 6 4 1
pour pendr	1 1 4 2
pour peut	-4 -4 -5 -4
pour pos	12 6 18 7
pour que	24 -9 -6 -5
pour ramas	1 8 -1 2
pour recuper	9 8 19 8
pour regard	-6 -6 -7 -6
pour rentr	8 8 19 8
pour rien	7 7 0 2
pour rigol	18 0 2 4
pour rir	7 3 -2 0
pour se	9 1 0 2
pour son	-8 -9 -6 -6
pour sort	8 2 6 4
pour ten	5 18 12 7
pour toi	-8 9 -8 -3
pour toujour	9 3 5 3
pour tous	-2 5 -3 -1
pour tout	8 11 3 5
pour trou	2 2 6 2
pour trouv	-5 -4 -1 -5
pour un	-7 -4 -15 12
pour une	1 3 -14 -3
pour verifi	8 6 11 5
pour voir	9 7 1 2
pourcoi	-7 -4 -10 15
pourcoi @he	-3 2 -2 -4
pourcoi @i	0 -1 1 6
pourcoi je	0 -1 1 6
pourcoi les	-6 -6 -9 -6
poursuiv	-8 -9 -9 -8
pourt	9 -2 0 26
pourt @he	0 -5 1 11
pourt ils	0 -5 1 11
pous	34 16 14 11
pous @alone	-1 1 7 1
pous @sexist	-5 -4 -4 -3
pous avec	7 7 17 7
pous contr	6 1 0 1
pous dan	21 5 8 7
pous derier	-1 1 7 1
pous fort	-5 -4 -4 -3
pous un	0 6 1 2
pousier	0 0 17 1
pousier dan	4 4 10 4
pousier de	5 5 14 5
pousier malgr	-7 -7 -14 -7
pousin	-7 -12 -7 -7
pouv	18 -2 3 26
pouv @bore	12 4 5 10
pouv @deed	13 -2 0 6
pouv @given	7 -1 1 1
pouv @not	11 -1 1 0
pouv fair	12 4 5 10
pouv pas	7 -1 1 1
prandr	4 -8 -8 7
prandr le	-1 2 -2 6
pre	-1 -5 -9 -8
pre @i	10 2 1 3
pre avec	-5 -5 -8 -5
pre de	-2 5 4 0
pre je	10 2 1 3
pref	-4 -7 -4 -4
prefer	4 -16 -23 -18
prefer @goback	12 3 2 3
prefer @hide	12 3 2 3
prefer le	-1 -4 -9 -6
prefer ne	7 1 0 0
prefer rest	12 3 2 3
premi	-1 -2 18 -4
premi @client	5 5 13 5
premi @given	4 4 11 4
premi @height	4 4 9 4
premi @hour	-14 -3 -17 -10
premi @means	4 4 9 4
premi @trade	-8 -9 -9 -7
premi cliant	5 5 13 5
premi cordon	12 11 28 12
premi etag	4 4 9 4
premi jour	-20 -22 -24 -17
premi mail	-10 -10 -13 -10
premi matin	6 14 6 6
premi secour	-5 -5 -6 -4
premier	-18 -12 -9 -17
premier @bore	-4 -2 -7 -4
premier @hour	-7 -6 -13 -8
premier @price	-4 -2 -7 -4
premier @to	-4 -2 -7 -4
premier fois	-5 -3 1 -5
premier heur	-4 -2 -7 -4
premier semen	-3 -4 -5 -4
pren	17 9 4 6
prend	10 14 -2 -4
prend @not	1 7 2 2
prend des	10 8 3 5
prenom	-10 20 -10 5
prenom apre	3 1 3 11
prenom ce	4 9 4 8
prenom du	2 12 3 4
prenom et	4 17 5 5
prepar	-33 -35 -31 -30
prepar @he	-4 1 -7 -3
prepar @me	-8 -8 -9 -8
prepar ele	-4 1 -7 -3
prepar la	-8 -9 -10 -8
prepar le	-12 -14 -13 -11
prepar les	-15 -17 -19 -15
prepar un	1 1 6 1
pres	-2 -2 12 4
pres @he	2 2 0 8
pres @lock	-3 -3 -4 -3
pres @pressure	2 2 6 2
pres est	3 3 6 2
pres local	-3 -3 -4 -3
presanc	8 7 19 17
presant	-19 -19 -21 -11
presant @given	-3 -4 -4 -3
presant @me	-4 -5 -5 -5
presant a	2 1 1 10
presant son	-5 -6 -4 -4
presant tout	-3 -4 -4 -3
presc	3 -8 11 2
presc @alone	-4 -4 -6 -4
presc @charge	-4 -4 -6 -4
presc @given	-6 -6 -9 -5
presc @sad	-4 -4 -6 -4
presc seul	-4 -4 -6 -4
presc tous	-1 -8 -6 -7
presion	-6 -2 11 -1
presis	0 3 3 9
pret	-29 -34 -29 -30
pret la	4 4 9 4
pret son	-5 -5 -5 -4
pret un	-11 -11 -12 -11
pret une	-10 -11 -11 -10
preuv	3 3 7 3
prevant	-5 -6 -9 -5
preven	4 4 0 0
prevenu	7 9 1 2
prevenu que	6 -2 0 0
prevu	8 3 3 7
prevu @shout	6 3 2 2
prevu pour	6 3 2 2
pri	2 4 2 1
pri de	2 4 2 1
primer	-9 -9 -12 -9
primer @i	-6 -5 -6 -5
primer je	-6 -5 -6 -5
pris	20 3 -1 7
pris @me	8 7 3 4
pris @shout	-7 -6 -5 -5
pris a	-4 -3 -2 10
pris de	1 -5 -3 -4
pris des	-2 -12 -17 -9
pris en	14 6 15 8
pris la	13 2 2 4
pris le	-4 -2 0 -5
pris les	-7 -7 -8 -6
pris par	7 0 1 1
pris pour	-7 -6 -5 -5
pris son	9 8 21 9
pris un	5 0 -15 -5
pris une	1 6 -4 -2
prison	-5 -5 -6 -5
priv	-9 -6 -6 -6
prix	-33 -35 -36 -28
prix du	-6 -5 -5 -5
prix sur	-6 -6 -10 -6
pro	-9 -7 -8 -9
problem	13 -1 3 3
proc	-7 -8 -7 -6
prochen	4 -16 -16 -6
prochen @i	-3 -4 -5 -4
prochen en	-5 -6 -7 -5
prochen fois	19 0 1 3
prochen je	-3 -4 -5 -4
produit	-10 -4 7 -6
produit @chem	-6 -6 -6 -5
produit chimic	-5 -6 -7 -5
produit qui	0 2 9 3
prof	3 11 7 -3
prof @i	6 6 6 4
prof @me	-3 -6 0 -3
prof de	-5 1 -4 -3
prof je	6 6 6 4
profesionel	-13 -13 -14 -13
profond	2 4 7 3
program	-8 -9 -10 -8
program le	-5 -5 -6 -5
projecteur	2 2 6 2
projecteur sur	-4 -4 -7 -4
projection	-4 -4 -6 -4
projection @deed	-4 -4 -5 -3
projection @sexist	-4 -4 -5 -3
projection @weapon	-4 -4 -5 -3
projection regl	-4 -4 -5 -3
projet	3 -10 -9 -6
prom	7 -8 -9 10
prom @home	-5 -6 -5 -7
prom @kin	-5 -6 -5 -7
prom de	6 0 1 1
prom le	2 1 3 12
prom maman	-5 -6 -5 -7
prom que	-2 -5 -3 -3
promen	5 10 10 6
prometr	1 7 2 2
promo	4 -2 4 24
promo etait	2 3 3 11
propos	25 18 0 13
propos 50	9 -1 2 2
propos de	18 5 3 10
propos du	3 8 3 3
propos la	-5 -6 -6 -5
propos que	-3 -6 -3 -3
propos un	-4 4 -5 -2
propos une	8 8 4 4
proposant	4 11 3 7
propr	-8 -14 -18 -14
propr un	-4 -6 -5 -4
prospectus	-5 -6 -7 -5
protect	5 5 16 5
protes	-11 -10 -13 -9
proto	3 14 2 4
proto dan	3 14 2 4
prouv	-2 8 -1 0
psg	-6 -6 -6 -5
psichologu	-5 -6 -5 -5
ptit	-1 8 1 2
pu	-5 -2 -12 -8
pu @bore	-5 -4 -7 -5
pu @deed	-7 -8 -10 -7
pu @die	5 -1 1 0
pu @exclude	5 -1 1 0
pu @intimate	5 -1 1 0
pu @lock	9 0 1 1
pu @quit	5 -1 1 0
pu fair	-5 -4 -7 -5
pu part	5 -1 1 0
pub	-5 -6 -7 -6
public	-6 -5 -6 -5
pue	0 8 2 2
puf	10 19 20 11
puis	-12 -17 -20 -18
puis @bore	0 -3 0 7
puis @deed	12 3 8 4
puis @despair	-4 -1 -5 -3
puis @given	6 -6 -1 -2
puis @he	-6 11 -6 -5
puis @i	-9 -9 -4 -8
puis @not	9 -8 0 6
puis a	-4 -4 -6 -4
puis ca	12 3 3 4
puis cel	-2 -1 -1 5
puis ele	6 4 1 2
puis en	-6 -7 -6 -7
puis il	-14 -5 -11 -10
puis ils	2 15 3 3
puis je	-9 -9 -4 -8
puis me	-3 -2 -6 -3
puis mieux	-5 -5 -6 -5
puis netoiag	-5 -6 -8 -5
puis pas	9 -3 1 1
puis sur	7 0 2 2
puit	4 3 9 4
pul	13 11 0 3
pul a	0 5 -1 0
pulveris le	2 2 6 2
pun	24 1 5 6
pur	4 4 11 4
pur dan	3 3 9 3
purg	3 2 11 3
purg le	2 2 9 2
pv	-4 -5 -4 -4
pyjam	-4 -4 -5 -4
que	19 26 4 15
que @bore	-10 -7 -15 -10
que @deep	-6 -6 -11 -6
que @despair	0 -7 -3 0
que @die	7 2 -2 1
que @given	12 19 7 13
que @goback	-8 -10 -11 -10
que @he	29 26 11 15
que @hide	-7 -8 -7 -6
que @home	8 5 3 3
que @hour	-8 -9 -5 -8
que @i	18 31 -1 13
que @kin	8 5 3 3
que @me	10 25 11 7
que @not	-1 -6 -5 -1
que @one	12 7 -2 6
que @past	-5 -6 -4 -4
que @see	-9 -9 -14 -9
que @shout	1 8 3 9
que @threat	6 1 -1 0
que @to	2 -5 -1 3
que @told	-4 -1 -4 -3
que a	11 11 14 15
que avant	-5 -6 -4 -4
que avec	0 15 4 4
que ca	24 1 10 38
que ce	27 28 1 13
que celc	6 6 6 15
que de	2 1 -6 -4
que des	0 8 0 1
que domin	-4 -5 -5 -4
que du	-4 -4 -4 -3
que ele	24 21 18 10
que en	1 6 1 0
que est	-17 -11 -11 -8
que il	22 11 2 4
que ils	0 16 1 16
que je	18 31 -1 13
que la	16 15 9 22
que le	-21 -11 -14 -25
que les	-8 12 -4 -3
que lund	-10 -11 -11 -10
que ma	-3 19 2 0
que maman	8 5 3 3
que mes	-3 8 -1 -1
que moi	5 4 14 16
que mon	13 -2 -3 -7
que on	12 7 -2 6
que person	2 -5 -1 3
que pour	4 11 6 12
que regard	-6 -6 -11 -6
que rien	-4 -1 -4 -4
que si	24 13 10 9
que son	-3 -4 -2 5
que te	4 14 2 4
que tout	12 20 7 6
que tu	7 2 -2 1
que un	15 -5 7 -3
que une	-9 -7 -10 -9
que vandred	0 0 6 0
qui	9 4 11 2
qui @blow	2 2 9 2
qui @body	-7 -7 -9 -7
qui @boozeDrink	9 24 19 11
qui @bore	-7 -7 -8 -6
qui @cry	-6 -7 -6 -6
qui @deed	-7 8 7 -2
qui @despair	-6 -4 -5 -7
qui @given	-4 -1 -5 -3
qui @goback	5 -1 0 -1
qui @heat	12 3 6 4
qui @hit	-4 -4 -3 1
qui @lock	4 16 5 5
qui @me	6 -6 -4 15
qui @selfharm	4 4 11 4
qui @throw	1 1 6 1
qui @wound	4 5 11 4
qui a	-8 -15 -16 -11
qui ai	-5 -5 0 -4
qui aval	5 4 14 5
qui boug	-5 -6 -6 -5
qui est	-9 -5 3 -3
qui fais	3 3 14 4
qui font	12 2 3 4
qui la	8 4 13 5
qui le	-2 -4 4 -3
qui les	-4 -1 -19 -8
qui me	6 -6 -4 15
qui mue	1 5 1 1
qui ne	9 6 -1 3
qui pleur	-6 -7 -6 -6
qui pleurant	15 12 8 8
qui prend	5 -6 2 0
qui rentr	5 -1 0 -1
qui se	8 25 17 7
qui siflant	1 1 5 1
qui ten	-3 -3 -5 -3
qui tourn	4 17 6 6
qui trouv	6 -1 -1 0
qui va	-2 5 -3 -2
qui vibrant	4 4 11 4
r	11 1 4 4
rabes	1 16 3 3
rac	8 2 9 3
racl	17 8 13 8
racont	-8 -9 -19 -17
racont @me	-5 -12 -9 -10
racont a	10 23 11 16
racont au	-5 -2 -4 -4
racont ca	-4 3 -2 -2
racont ce	13 0 3 3
racont chac	-6 -8 -6 -7
racont comant	-10 -11 -8 -8
racont ma	2 -5 -3 -3
racont mon	-5 -5 -5 -5
racont que	5 3 -1 0
racont ses	-1 5 -1 0
racont une	-4 -4 -4 -3
racord	8 8 19 8
racord le	6 6 14 6
racroch	2 2 2 10
rad	-12 -13 -17 -13
rad en	-6 -6 -9 -6
radial	1 2 9 3
radio	-9 -9 6 -7
radio de	-9 -9 -15 -9
radio du	4 4 10 4
rai	2 1 8 2
ral	-6 -7 -5 -1
ram	-10 -7 -1 -9
ram 12	-3 -3 -4 -3
ram des	-7 -6 -9 -6
ram les	2 1 11 1
ramadan	0 5 1 1
ramadan @he	0 5 1 1
ramadan ils	0 5 1 1
ramas	-1 20 -4 2
ramas ses	0 10 0 2
ramen	-3 4 8 1
ramen a	-2 0 7 0
ramoneur	1 1 6 1
ramp	2 2 9 2
ramp dan	2 2 9 2
ranbard	5 5 11 5
rancontr	-7 -7 -7 -6
rang	-24 -18 -17 -22
rang @alone	9 9 22 12
rang @given	-5 -6 -6 -4
rang @me	16 1 3 3
rang a	8 10 4 5
rang au	-5 -5 -6 -4
rang derier	3 3 8 5
rang des	-14 -15 -15 -9
rang la	-6 -5 -5 -5
rang le	-8 -6 -8 -6
rang les	-27 -31 -30 -27
rang ma	12 3 4 3
rang netoiag	-4 -4 -5 -4
rang tout	-5 -6 -6 -4
ranplac	17 12 45 17
ranplac la	4 4 11 4
ransegn	11 2 0 0
ranvers	-4 -6 -10 -7
ranvers @given	-4 -4 -6 -3
ranvers @me	-4 -5 -4 -4
ranvers le	5 -3 0 0
ranvers mon	-4 -5 -4 -4
ranvers tout	-4 -4 -6 -3
rapel	-7 -1 -6 -6
raport	5 -1 -8 1
raport ce	-7 -8 -7 -8
ras	6 10 6 19
ras le	3 2 2 11
ras un	3 -1 5 1
rat	-2 -2 -9 2
rat le	-3 3 -6 -3
rat les	-3 -3 -6 -3
rato	-4 -4 -5 -4
rav	-7 -7 -6 -6
rayon	-1 4 -11 -5
rayon @rays	2 2 6 3
rayon avec	5 6 2 3
rayon et	9 7 4 4
rayon x	2 2 6 3
re	2 2 7 4
re @charge	2 2 7 4
reaction	14 5 6 6
realit	-6 -7 -8 -6
realit virtuel	-6 -7 -8 -6
rebord	7 7 15 7
recet	-14 -15 -12 -13
recet de	-5 -5 -5 -5
reclam	1 -10 -6 -5
reclam des	7 0 2 1
recolt	-4 -5 0 -3
recomanc	3 -5 -7 -5
recomand	-12 -12 -17 -11
recomant	23 6 6 4
recomant a	10 3 1 2
recomant avec	8 2 2 3
recop	-10 -11 -16 -11
recop la	-5 -6 -7 -6
recop les	-5 -5 -8 -5
record	-3 -4 7 -2
record @hit	3 3 10 3
record batu	3 3 10 3
record de	-6 -7 -8 -6
recr	8 7 18 14
recrach	7 9 1 4
recu	25 -9 -10 -5
recu @me	-6 -5 -7 -5
recu un	-11 -9 -14 -10
recu une	20 6 8 7
recul	1 0 10 2
recul jusc	4 2 5 2
recuper	5 3 15 9
redact	5 2 2 6
redemand	-5 -2 -3 -3
redout	-4 -5 -4 -4
ref	-3 -8 -10 3
ref la	-5 -6 -8 -5
refer	-1 0 0 6
refer @i	2 2 2 9
refer je	2 2 2 9
referm	1 1 5 1
refil	4 8 10 4
refil une	4 8 10 4
reflech	19 10 6 7
reflecteur	-7 -7 -11 -7
refug	-7 -5 1 -4
refus	-14 3 -19 -12
refus de	6 13 5 5
refus le	-8 -9 -12 -7
refus que	-15 -18 -13 -13
refusant	3 9 3 3
refusant de	3 9 3 3
regard	-12 -8 -27 -2
regard @alone	-5 -5 -8 -5
regard @bore	1 0 1 4
regard @deed	6 3 2 5
regard @given	6 3 3 6
regard @i	3 3 7 3
regard @me	-11 17 -3 -2
regard @not	7 3 1 9
regard @nude	-4 -4 -6 -4
regard de	1 9 13 2
regard dedan	5 16 4 6
regard depuis	-9 -11 -12 -9
regard derier	-4 -4 -6 -3
regard eleur	20 8 14 9
regard en	11 4 3 2
regard je	3 3 7 3
regard la	-5 -5 -8 5
regard le	-8 -13 -12 -4
regard les	5 5 5 17
regard ma	-5 -4 -4 -4
regard mais	2 2 8 2
regard mes	-1 12 1 2
regard mon	-5 3 -2 -1
regard par	3 -5 -2 -2
regard pas	8 5 4 7
regard san	-4 -4 -6 -4
regard un	0 0 0 5
regardant	1 8 1 1
regardant en	0 4 0 1
regiseur	-5 -6 -5 -5
registr	-6 -6 -9 -6
registr des	-5 -5 -8 -4
regl	1 -6 -9 -11
regl @me	5 1 2 2
regl de	6 12 8 6
regl en	1 -3 -4 -2
regl le	10 7 15 7
regl mon	5 1 2 2
regl ou	1 7 2 2
reglag	-6 -6 -8 -6
reglag du	-6 -6 -8 -6
regret	1 3 1 10
regret de	4 4 4 13
rel	2 9 3 3
relev	-12 -13 -13 -12
religion	1 9 2 2
relir	-10 -12 -11 -9
relir @me	-3 -5 -3 -3
relir mes	-3 -5 -3 -3
reliur	-4 -4 -5 -4
relu	-3 -4 -7 6
rem	-2 -6 3 4
remarc	7 44 6 13
remarc sur	-4 11 -2 -1
remerc	-14 -14 -12 -12
remersi	-5 -3 -3 -3
remetr	-4 -4 -5 0
remont	-11 -11 -11 -9
remont les	-5 -4 -2 -3
remorc	6 5 18 7
rempl	-19 -18 -21 -18
rempl de	-5 -6 -5 -4
rempl le	-8 -8 -13 -8
rempl les	-1 -2 6 -1
rempl un	-5 -6 -7 -5
remu	7 7 18 7
rend	-5 -3 11 7
rend @sad	1 1 1 8
rend la	2 2 6 2
rend trist	1 1 1 8
rend vous	-6 -7 5 -6
rendr	-1 2 -4 6
rendu	-15 -16 -10 -13
rendu de	4 4 11 4
rendu le	-4 -4 -4 -4
rentr	25 5 25 19
rentr @deed	2 -9 -6 -4
rentr @given	-2 -13 -12 -9
rentr @home	6 0 -1 6
rentr @i	7 3 3 7
rentr @not	0 -10 -8 -2
rentr @tired	-7 -6 -5 -7
rentr au	3 2 3 10
rentr chez	6 0 -1 6
rentr dan	-12 -5 -2 -7
rentr des	4 5 10 4
rentr du	6 1 -1 1
rentr en	1 13 2 1
rentr je	7 3 3 7
rentr les	8 8 21 9
rentr pas	2 -9 -6 -4
rentr une	3 3 12 4
rep	-3 6 1 -2
rep @he	-4 -5 -4 -4
rep dan	3 2 11 3
rep ils	-4 -5 -4 -4
repans	-1 11 0 3
repans a	1 8 0 -2
repar	-20 -17 -18 -16
repar les	1 4 2 2
repar une	-5 -6 -8 -6
repart	-3 -5 0 -4
repart a	4 4 11 4
repas	12 4 3 4
repas @i	12 4 3 4
repas je	12 4 3 4
repet	-6 14 -9 -6
repet a	-7 -4 -6 -6
repet ca	5 3 2 2
repet que	8 8 5 4
repetit	-6 -6 0 -6
replac	9 2 1 3
repond	-1 -3 -8 8
repond @deed	4 0 2 6
repond @given	4 0 2 6
repond @not	7 -2 0 8
repond pas	4 0 2 6
repond plus	5 -1 1 4
repond toujour	-4 -5 -4 -4
repondr	-2 6 -2 7
repondr au	-6 -7 -8 -7
repondu	-16 -24 -24 -21
repondu au	-10 -12 -11 -11
repondu que	-8 -9 -7 -7
repons	-13 -9 -11 -11
repons est	-3 -3 -4 -3
repos	-25 -30 -36 -29
repr	-21 -22 -19 -19
repr sur	-13 -13 -11 -11
represant	4 12 13 7
repris	4 6 1 3
reproch	4 7 4 18
resanbl	-8 -1 -9 -6
resanbl a	-7 1 -8 -5
resept	-6 -7 -12 -6
resept de	-6 -7 -12 -6
reser	-5 -5 -7 -5
reserv	20 14 1 11
reserv @i	4 0 2 7
reserv aux	1 0 6 1
reserv avec	12 3 4 4
reserv de	-11 -10 -13 -10
reserv je	4 0 2 7
resiclag	-5 -6 -8 -5
residant	15 4 -3 1
residant avec	2 2 5 2
residant de	-5 -5 -8 -5
residant qui	5 1 0 1
resin	4 3 12 4
resin @chem	3 3 7 3
resin @me	2 2 5 2
resin epoxi	3 3 7 3
resin et	4 4 8 4
reson	-11 -18 -16 -2
reson presis	3 2 2 11
resort	3 -1 10 3
respect	-4 -6 -7 -6
respir	17 32 19 10
respons	5 2 -13 -7
respons @me	2 10 1 2
respons a	0 -6 -6 -4
respons me	2 10 1 2
rest	-5 -11 -11 2
rest @alone	-13 -11 -12 -12
rest @given	5 -1 2 2
rest @grab	7 1 -1 0
rest @hide	5 4 2 2
rest @hour	-4 -3 -6 11
rest @lock	5 6 1 3
rest @shame	-7 -6 -9 1
rest @stop	13 3 2 3
rest a	-3 4 -4 5
rest apre	-11 -17 -11 -11
rest au	-8 -9 -10 -8
rest dan	2 14 18 8
rest debout	-7 -6 -9 1
rest dedan	-7 -6 -2 -6
rest derier	-12 -11 -13 -10
rest en	0 4 0 4
rest entre	5 4 2 2
rest ici	3 13 4 9
rest les	-8 -9 -9 -8
rest longtanp	7 1 2 1
rest sur	4 1 2 9
rest tard	14 5 4 5
rest toujour	-6 0 -8 -5
rest tout	7 -2 2 4
rest zen	-6 -6 -6 -7
resto	1 3 23 3
resto a	2 3 13 4
restor	8 3 17 4
restor @i	2 2 6 2
restor je	2 2 6 2
resultat	7 7 19 8
retard	-11 -9 -17 -17
retard @i	-5 -5 -5 -5
retard de	-6 -8 -7 -7
retard je	-5 -5 -5 -5
reten	-7 -8 -8 -7
reten tous	-8 -9 -9 -7
retenu	-6 -4 -7 -1
retenu @me	0 4 1 6
retenu mes	0 4 1 6
retiant	16 -5 2 0
retir	18 23 16 12
retir le	14 6 12 7
retour	17 17 31 25
retour @i	1 0 -1 8
retour je	1 0 -1 8
retourn	14 47 14 35
retourn @goback	0 6 0 -2
retourn dan	1 4 1 1
retourn demen	0 6 0 -2
retourn en	5 4 4 17
retourn la	1 7 2 1
retourn le	-2 -1 -1 5
retrouv	10 29 18 15
retrouv @given	2 5 1 1
retrouv @me	6 15 6 13
retrouv ma	3 7 3 10
reunion	-22 -21 -36 -7
reunion @given	3 2 2 10
reunion a	-5 -6 -5 -5
reunion de	-5 -3 -10 -6
reunion sur	-9 -9 -10 -7
reunion tout	3 2 3 11
reus	-13 -17 -10 -13
rev	-22 -20 -25 -15
rev du	3 9 2 3
rev que	-13 -13 -13 -11
revanch	-6 -6 -6 -5
revel	6 -3 18 27
revel a	1 1 0 13
reven	-5 -6 -7 -5
reven le	-7 -6 -8 -6
revenu	5 8 9 16
revenu @exclude	-5 -5 -5 -4
revenu @selfharm	-5 -5 -5 -4
revenu a	2 5 7 2
revenu expre	-5 -5 -5 -4
reviant	23 5 5 9
reviant @deed	9 9 5 4
reviant @given	9 9 5 4
reviant @not	10 10 5 8
reviant pas	9 9 5 4
revoir	-6 -4 -7 -4
revoir a	-4 -5 -5 -5
revois	4 6 7 24
rez	-4 -4 -6 -4
rez de	-4 -4 -6 -4
rhum	0 5 3 0
ri	2 12 -8 -3
ri @alone	7 0 1 2
ri avec	3 8 3 3
ri de	2 8 3 2
ri derier	7 0 1 2
ri et	-6 -9 -7 -6
rican	1 6 2 1
rido	6 4 19 5
rido du	3 3 8 3
rien	13 11 0 25
rien @deed	7 3 2 14
rien @given	0 -5 -4 6
rien @height	7 0 1 12
rien @hide	-3 -3 -6 0
rien @see	0 11 3 7
rien @told	5 -10 -13 -12
rien a	-5 -2 -5 10
rien dan	0 6 1 0
rien de	-13 -14 9 -17
rien demand	-6 -6 -6 -7
rien depuis	11 -2 0 -7
rien dir	-5 -8 -10 -8
rien dit	11 -3 -3 -4
rien du	-3 -4 -5 -3
rien fait	7 0 1 12
rien ici	1 1 2 9
rien ne	13 -5 1 10
rien que	2 16 7 1
rien racont	3 5 4 9
rien ven	-4 -4 -4 -5
rien vu	0 8 2 1
rigol	11 6 -3 9
rigol @deed	12 -1 2 2
rigol @given	12 3 3 3
rigol @not	12 -1 2 2
rigol a	-4 -5 -4 -4
rigol pas	12 -1 2 2
rigolant	1 4 1 1
rigolo	-5 -4 -5 -4
rinc	1 1 11 2
rinc a	2 2 8 3
rir	-5 7 -19 -14
rir @given	-4 -5 -4 -4
rir @he	2 7 2 2
rir @i	6 0 1 2
rir a	-5 -3 -4 -4
rir avec	-12 -15 -11 -11
rir cand	-10 -14 -9 -9
rir ils	2 7 2 2
rir je	6 0 1 2
rir la	-4 -4 -4 -5
rir tout	-4 -5 -4 -4
ris	4 21 4 4
risc	-12 -7 -12 -10
risc de	1 8 0 2
rit	-9 -9 -9 -8
rob	-5 -6 -5 -5
robot	-19 -18 -24 -16
rol	1 5 8 2
rol de	-4 -4 -5 -3
roman	-9 -10 -9 -8
roman @despair	-4 -5 -4 -3
roman @lock	-4 -5 -4 -3
roman @race	-4 -5 -4 -3
roman noir	-4 -5 -4 -3
rond	-12 -11 -14 -11
ronfl	-6 -7 -11 -6
ros	-20 -12 -14 -13
rosi avec	1 1 5 1
rotwel	13 13 29 14
rou	9 1 7 3
rou @shout	-4 -3 -5 -3
rou de	11 4 4 5
rou pour	-4 -3 -5 -3
roug	-6 -1 6 2
roug @shout	2 6 2 2
roug au	3 3 9 3
roug avec	5 5 13 5
roug cand	-4 -5 -4 -4
roug ce	8 -2 -7 -1
roug et	8 18 14 9
roug pour	3 7 3 3
roul	4 -4 18 -1
roul avec	10 6 12 7
roul les	-7 -7 -9 -6
roulo	4 4 15 5
roulo @i	0 1 6 1
roulo @machine	3 3 7 3
roulo je	0 1 6 1
rous	9 6 17 7
rout	-2 -2 7 -1
routi	-7 -6 -6 -6
routier	-4 -4 -6 -4
roux	-2 -4 -5 -3
ru	-3 -3 -4 -3
ruban	-2 -7 -2 -6
ruban @deed	-4 -4 -7 -4
ruban @given	-4 -4 -7 -4
ruban @height	-4 -4 -7 -4
ruban @i	6 6 12 6
ruban de	5 0 -1 0
ruban fait	-4 -4 -7 -4
ruban je	6 6 12 6
ruch	1 1 6 1
ruch et	2 2 5 2
rue	-4 6 2 5
rug	-7 -9 -7 -7
rumeur	0 7 2 2
rumeur sur	0 7 2 2
rythm	0 0 -1 7
sabl	9 13 20 9
sabr	-8 -7 -7 -7
sabr de	-4 -4 -4 -3
sac	-4 -6 14 -5
sac @serve	1 9 2 3
sac @shame	1 5 1 1
sac @shout	9 0 2 2
sac de	-2 -2 12 -2
sac dev	1 5 1 1
sac en	2 3 2 7
sac et	1 1 6 1
sac poubel	1 9 2 3
sac pour	9 0 2 2
sac sur	7 -2 3 2
sachet	-3 5 -4 -2
sachet a	3 11 2 4
sacr	-8 -9 -12 -8
sag	-10 -9 -11 -8
sag @mate	-8 -6 -6 -5
sag @sexist	-8 -6 -6 -5
sag fem	-8 -6 -6 -5
saign	23 4 14 8
saign du	5 1 2 2
sais	12 -2 -9 12
sais @bore	-7 -5 -4 -6
sais @deed	14 7 5 17
sais @given	20 12 9 22
sais @not	22 11 11 33
sais ce	9 7 5 4
sais fair	-7 -5 -4 -6
sais mem	0 6 1 1
sais pas	21 12 9 23
sait	29 39 9 12
sait @deed	-1 -4 -5 -4
sait @given	-3 -7 -7 -6
sait @not	7 17 2 4
sait jam	8 22 8 8
sait ou	8 6 3 3
sait pas	-1 -4 -5 -4
sal	-14 0 -18 -5
sal @deed	-5 -5 -5 -5
sal @despair	-5 -5 -5 -5
sal @height	-5 -5 -5 -5
sal @i	2 8 1 2
sal @means	-5 -5 -5 -5
sal @race	1 5 1 1
sal @shout	-7 -8 -11 -7
sal @throw	-5 -5 -5 -5
sal @tired	-5 -5 -5 -5
sal ce	2 8 2 6
sal de	-3 -8 -4 11
sal des	-10 -9 -11 -9
sal gos	3 9 3 3
sal je	2 8 1 2
sal pend	5 5 12 5
sal pour	-7 -8 -11 -7
sal vid	-5 -5 -5 -5
salad	-18 -19 -24 -17
salad et	-5 -5 -8 -5
saladi	-9 -9 -14 -8
salar	-10 -12 -10 -9
salu	-5 -3 -5 -5
sam	1 -2 -1 6
samed	18 5 25 5
samed @he	-2 -7 -6 -4
samed et	9 4 14 4
san	0 -1 16 21
san @booze	-8 -10 -10 -8
san @bore	-4 5 1 5
san @cloth	8 -1 0 1
san @deed	-7 -5 -7 -6
san @deep	-2 3 -2 6
san @despair	25 15 18 32
san @drunk	-6 -8 -8 -6
san @exclude	-2 -3 -2 5
san @fiction	-2 -3 -2 5
san @gear	1 1 26 2
san @grab	0 1 4 1
san @intimate	0 1 4 1
san @lock	0 1 10 2
san @looks	6 -1 -1 7
san @me	15 17 17 25
san @mock	10 0 1 -1
san @not	0 -2 9 0
san @see	-2 3 -3 6
san @serveBar	-7 -8 -8 -7
san @touch	-5 -5 -6 -5
san @weapon	-9 -7 -4 -6
san aid	-5 -4 -4 -4
san alcol	-6 -8 -8 -6
san aret	5 4 3 8
san asanseur	6 6 16 6
san casc	1 1 7 2
san etre	-6 -6 -6 -7
san gant	0 -1 9 0
san le	0 1 -5 -4
san mang	-2 -3 -2 5
san masc	2 3 10 3
san me	-2 3 10 17
san moi	11 6 3 5
san mon	7 10 5 5
san mont	-4 -5 -5 -4
san preven	5 0 1 1
san que	-3 -6 -8 0
san regard	-2 3 -2 6
san reson	5 4 2 20
san savoir	3 6 0 21
san se	-23 -18 -19 -19
san sentur	0 1 4 1
san touch	-5 -5 -6 -5
sandrin	-4 -4 -7 -4
sandwich	4 -1 -5 2
sandwich @selfharm	14 10 6 5
sang	-11 -21 -4 -15
sang @i	-4 -4 -6 -4
sang @shout	5 0 -1 0
sang ce	-3 -3 -5 -3
sang du	3 3 7 3
sang et	-3 -4 -4 -3
sang je	-4 -4 -6 -4
sang pour	5 0 -1 0
sangl	2 4 18 5
sanglot	1 8 1 2
sanglot dan	1 8 1 2
saniter	15 8 19 9
sanpoing	-4 -4 -6 -4
sanpoing a	-4 -4 -6 -4
sansat	2 2 6 2
santant	-4 -12 -13 -12
santimetr	2 5 5 3
saoul	11 2 2 4
saoul @i	12 1 3 2
saoul je	12 1 3 2
sapeur	-4 -5 -4 -4
sapeur @me	-3 -5 -3 -3
sapeur me	-3 -5 -3 -3
sauc	-22 -22 -21 -18
sauf	9 3 12 1
sauf @me	4 6 16 5
sauf moi	3 5 11 3
saur	3 -7 -2 0
saur @deed	-3 -5 -3 -1
saur @given	-3 -5 -3 -1
saur @not	-3 -5 -3 -1
saur pas	-3 -5 -3 -1
saut	6 2 19 2
saut a	-7 -7 -6 -6
saut le	7 15 13 8
sauv	0 -2 -6 -5
sav	-14 -10 -18 -12
sav @deed	-9 -15 -13 -9
sav @given	-9 -15 -13 -9
sav @not	-9 -15 -13 -9
sav pas	-9 -15 -13 -9
savant	6 16 6 10
savant que	3 7 3 2
savoir	-3 31 2 21
savoir ou	2 6 2 9
savoir pourcoi	1 -1 1 13
savoir si	-2 16 3 3
savon	-8 -2 -9 -6
scan	-8 -8 -9 -8
scan des	-8 -8 -12 -9
scarif	6 3 10 2
scarifi	7 2 2 1
scen	1 -5 2 3
scen @lock	3 3 11 4
scen de	-4 -4 -4 -3
schem	-9 -10 -10 -9
sci	-15 -7 -8 -11
sci @deed	4 10 5 4
sci @given	3 9 2 3
sci @he	-4 0 -6 -3
sci @not	3 9 2 3
sci a	7 7 21 8
sci il	-4 0 -6 -3
sci pas	3 9 2 3
sci radial	3 3 6 3
sci sirculer	2 4 14 4
scot	7 7 16 7
scot du	1 1 4 1
scotch	-8 -19 -17 -15
scotch a	11 2 2 2
scotch sur	6 2 6 3
se	-2 -3 -20 -2
se @blood	7 3 2 2
se @boozeDrink	1 6 0 0
se @bore	4 -2 1 13
se @deed	4 15 -3 2
se @despair	7 -5 -2 -5
se @die	15 -2 2 3
se @exclude	5 6 5 14
se @fear	-3 9 0 -1
se @given	5 15 3 6
se @goback	5 11 15 5
se @grab	-4 -3 -5 -5
se @he	2 -8 -6 -6
se @height	-5 -6 -7 -2
se @hide	7 25 11 23
se @hit	-4 7 -1 2
se @hour	9 2 6 16
se @joke	13 0 2 3
se @lure	0 5 1 1
se @mate	0 8 2 2
se @means	1 0 0 6
se @mock	10 21 3 4
se @not	9 21 9 7
se @photo	-18 -24 -18 -18
se @price	4 5 3 2
se @quit	13 -8 -3 -7
se @race	0 5 1 1
se @shout	-5 -6 -5 -5
se @threat	5 5 2 2
se @throw	-7 -12 -9 -11
se @tired	0 11 2 5
se @told	-16 -16 -16 -12
se @touch	3 5 -1 0
se @vehicle	-7 -7 -7 -8
se @weapon	-7 -7 -7 -6
se @wound	-6 -7 -6 -5
se amus	13 0 2 3
se antren	-3 -4 -5 -3
se apel	-18 -24 -18 -18
se aret	7 -5 -2 -5
se aretant	1 5 1 4
se chang	7 3 2 2
se compt	7 1 1 2
se deconsantr	-8 -7 -8 -8
se disput	-5 -6 -5 -5
se disputant	3 2 3 11
se dit	2 10 3 2
se donant	-4 -5 -5 -4
se en	20 5 3 15
se enerv	-20 -13 -15 -15
se est	-5 -28 -14 -6
se etait	-16 -13 -12 -12
se evanou	-4 -6 -5 -4
se fait	-3 -4 -6 0
se il	4 -6 -4 -4
se jet	-7 -7 -7 -8
se lev	0 11 2 5
se mar	-2 -6 -3 -4
se moc	3 18 5 5
se mosant	13 11 5 6
se ocup	1 0 3 15
se pai	0 5 1 1
se parl	4 3 5 13
se pas	9 21 9 7
se sont	-2 24 -4 0
se tair	2 9 2 2
se tait	6 20 5 6
se termin	5 5 6 16
se tord	0 -1 1 7
se trompant	-5 -7 -6 -5
se tu	6 0 2 1
se tue	-4 -5 -4 -4
se voi	1 0 0 6
se y	3 4 13 3
seanc	-1 -5 -8 -4
seanc de	-5 -5 -9 -5
seau	0 -3 9 0
seau de	6 1 5 2
sec	-9 -7 -11 1
secateur	2 2 7 3
secateur @power	2 2 7 3
secateur electr	2 2 7 3
sech	1 5 2 10
second	-17 -15 -23 -21
second @me	9 2 0 3
secou	36 18 16 16
secou les	27 9 11 11
secour	-4 -4 -3 2
secret	-27 -29 -27 -26
secret de	-8 -10 -7 -7
secret le	-5 -5 -6 -4
secret medical	-7 -7 -5 -6
secret profesionel	-6 -7 -6 -6
secretariat	-8 -10 -10 -9
secreter	-4 5 -1 -3
secreter a	-3 1 8 1
secreter le	0 1 5 1
secu	15 2 22 7
securit	-12 -4 -14 -13
securit @me	-2 -4 -4 -3
securit ce	-5 -6 -6 -5
securit me	-2 -4 -4 -3
sein	6 6 2 3
sein a	-3 5 0 0
sein en	6 2 2 2
seiz	-1 -1 -6 -3
seiz @bore	-5 -5 -7 -1
seiz @hour	-5 -5 -7 -1
seiz @price	-5 -5 -7 -1
seiz @to	-5 -5 -7 -1
seiz heur	-5 -5 -7 -1
selebr	-6 -9 -7 -7
selet	-6 -5 -6 -6
selon	14 20 0 6
selon la	-5 -5 -6 -5
selon le	1 9 -1 1
selon lui	15 7 4 6
sem	-3 -2 6 -1
sem @vehicle	4 4 9 4
sem auto	4 4 9 4
sem des	-7 -7 -10 -6
sembl	6 22 2 11
sembl de	6 22 2 11
semel	5 5 16 6
semen	2 -1 7 40
semen @i	1 1 13 8
semen @me	-12 -14 -15 -14
semen @threat	-6 -7 -7 -2
semen a	-7 -6 -8 -3
semen je	1 1 13 8
semen mes	-12 -14 -15 -14
semen prochen	-6 -7 -7 -2
sen	-1 -2 -7 22
sen @alone	1 1 1 7
sen @charge	1 1 1 7
sen @deed	2 5 2 7
sen @exclude	0 1 1 6
sen @given	4 6 3 11
sen @not	6 4 4 3
sen @sad	1 1 2 9
sen de	2 1 2 9
sen import	-6 -6 -6 -8
sen pas	2 5 1 5
sen plus	4 -1 2 -2
sen propr	-4 -6 -6 -5
sen seul	1 1 1 7
sent	-3 11 8 -6
sent @not	1 8 4 -3
sent @sexist	2 1 10 2
sent fort	4 4 13 5
sent la	-4 -4 -5 -4
sent le	0 13 -1 2
sentur	14 0 1 2
separ	2 18 2 4
sept	-11 -14 0 -1
sept @bore	-7 -9 5 -6
sept @hour	-5 -6 6 6
sept @price	-9 -12 2 -9
sept @to	-7 -9 5 -6
sept heur	-7 -9 5 -6
ser	13 2 4 -3
ser @client	-5 -5 -6 -4
ser @die	-11 -9 -9 -10
ser @mate	-6 -5 -5 -5
ser @not	14 8 4 2
ser @quit	-5 -5 -5 -6
ser a	7 2 7 13
ser en	7 -1 0 0
ser la	-14 13 2 -6
ser le	6 0 1 2
ser les	-1 6 3 5
ser pasag	-5 -5 -6 -4
ser plus	12 10 3 2
ser simpl	14 3 3 3
sercuel	1 1 5 1
sereal	2 0 1 8
serieux	-6 -11 -17 -10
serieux @i	-3 -5 -10 -5
serieux je	-3 -5 -10 -5
seringu	-5 -3 -2 -4
serpant	5 4 13 5
serpilier	5 11 15 7
sert	-7 2 -9 -4
sert a	7 14 4 8
serten	-8 -6 -8 -6
serten @means	-7 -6 -8 -6
serten medic	-7 -6 -8 -6
serur	-7 -6 -7 -6
serv	-15 -10 6 -13
serv @not	2 3 7 2
serv de	-8 -9 -9 -8
serv des	-5 -6 -5 -5
serv du	-3 -7 4 -3
serv le	-3 -4 -2 -3
serv les	3 4 9 3
serv un	2 11 2 3
serveur	0 6 8 0
serveur @me	0 5 1 1
serveur me	1 6 2 2
servic	-6 20 1 -3
servic @he	0 9 -2 1
servic de	3 3 7 8
servic du	-1 -1 6 -1
servic il	4 13 4 5
serviet	-16 -18 -21 -16
serviet en	-6 -6 -8 -6
serviet pend	-4 -4 -6 -4
servo	-2 6 -1 -1
ses	21 30 -2 -5
ses @alone	11 15 16 10
ses @body	31 -1 0 3
ses @charge	3 14 4 4
ses @cry	1 8 2 0
ses @deed	-3 -1 -5 -1
ses @disabled	-6 -6 -5 -4
ses @drunk	2 10 3 2
ses @hide	-5 1 -3 -3
ses @hour	4 17 6 6
ses @intimate	0 -9 -5 -5
ses @load	1 1 6 2
ses @lock	7 17 15 8
ses @love	1 8 1 2
ses @means	2 -6 -3 -2
ses @mock	-4 -5 5 -1
ses @photo	-5 -1 -3 -3
ses @serve	8 13 0 2
ses @shame	-1 -6 -4 -5
ses @shout	-2 13 1 -2
ses @smoke	-2 17 -2 3
ses @weapon	7 11 3 3
ses @wound	30 -2 0 3
ses bot	1 1 6 2
ses bras	7 1 2 1
ses chosur	7 1 0 2
ses cle	3 14 4 4
ses cours	1 6 7 2
ses cris	-2 13 1 -2
ses doigt	5 2 1 2
ses fotos	-5 -5 -4 -4
ses genoux	1 -8 -4 -4
ses main	23 -4 -2 1
ses megot	0 10 0 2
ses mot	-4 -1 -4 -3
ses yeux	2 10 3 2
seson	-5 -5 -7 -5
sestion	-25 -22 -35 -8
sestion @one	3 7 3 11
sestion @shout	-7 -8 -9 -7
sestion au	-8 -8 -8 -6
sestion on	3 7 3 11
sestion pour	-7 -8 -9 -7
sestion sur	-16 -23 -17 -15
seul	3 2 21 -3
seul @deed	-8 -8 -11 -7
seul @he	-4 -4 -4 -4
seul @i	0 5 2 1
seul @see	3 3 7 3
seul a	-3 -6 -8 -5
seul au	-1 -1 8 -1
seul avec	26 25 36 14
seul camil	-4 -4 -6 -4
seul dan	-3 -8 -14 -3
seul de	3 3 4 7
seul fois	-7 -7 -7 -7
seul grand	3 3 10 3
seul je	0 5 2 1
seul le	1 0 5 1
seul pend	3 3 9 3
seul sur	-3 -4 -7 3
sever	-5 -5 -4 -4
shirt	-2 -13 -13 -9
shit	0 15 1 3
shit @alone	1 9 2 2
shit dan	-1 7 0 1
shit derier	1 9 2 2
shot	-1 -6 -12 -6
shot @given	-4 -5 -5 -4
shot tout	-4 -5 -5 -4
si	28 26 -2 15
si @die	4 -7 -2 -3
si @home	6 19 7 7
si @i	29 13 -3 11
si @me	3 20 5 6
si @not	7 -1 0 -1
si @one	-6 -5 0 0
si @sexist	5 11 5 5
si @threat	4 -7 -2 -3
si ce	3 6 2 21
si chez	6 19 7 7
si dan	2 7 2 2
si de	15 3 4 5
si fort	5 11 5 5
si jam	7 -1 0 -1
si je	29 13 -3 11
si la	2 8 3 3
si le	2 10 2 2
si mes	1 9 2 2
si mon	3 8 2 3
si on	-6 -5 0 0
si si	-4 -4 -4 -4
si tu	4 -7 -2 -3
si un	-20 -19 -17 -18
sieg	7 7 21 8
sien	1 1 11 2
siest	-12 -12 -6 -10
sifl	1 19 7 5
sifl cand	2 7 3 3
siflant	1 1 5 1
sigaret	9 22 10 6
sigaret au	2 2 6 2
sigaret sur	7 1 2 2
sign	3 -15 -9 -11
sign @deed	11 9 5 4
sign @given	11 9 5 4
sign @me	7 -7 -1 -1
sign @not	11 9 5 4
sign des	-3 -4 -3 -3
sign le	3 3 9 3
sign ma	10 -3 2 2
sign pas	11 9 5 4
sign un	-3 -4 -3 -3
sign une	-4 -5 -4 -4
signal	-8 -11 -10 -9
silanc	-9 -12 -10 -1
silanc dan	-6 -6 -5 -5
silindr	3 4 9 4
silo	5 5 16 6
silometr	-7 -8 -7 -6
simant	-6 -7 -4 -6
simant @given	3 2 9 3
simant de	2 1 4 2
simant tout	3 2 9 3
simetier	9 0 -1 0
simpl	6 -8 -5 -6
simul	-22 -25 -28 -21
simul de	-15 -18 -20 -15
sing	-1 11 2 1
sing cand	1 5 1 2
sinon	14 27 4 7
sinon @he	18 10 5 6
sinon @i	1 7 2 2
sinon @one	0 7 1 1
sinon il	13 10 6 6
sinon je	1 7 2 2
sinon on	0 7 1 1
sinon te	2 6 2 2
sinser	3 5 3 8
sinsiem	5 3 6 2
sircuit	1 0 6 1
sircul	4 9 12 5
sirculer	2 4 14 4
siren	-5 -6 -6 -5
sirop	-8 -9 -11 -8
sisel	1 1 4 2
siso	-2 -8 -1 -6
sit	-14 -15 -20 -14
sit avec	-4 -5 -7 -4
sitern	2 -1 11 2
sitron	-12 -16 -14 -11
six	-1 5 24 3
six @charge	2 0 11 2
six @deed	-9 -7 -10 -6
six @exclude	3 1 12 3
six @hour	-1 -2 9 0
six @load	1 1 5 1
six jour	1 0 9 0
sixiem	-4 -1 -4 -2
sixiem @one	-4 -4 -4 -4
sixiem on	-4 -4 -4 -4
slaped	6 0 1 1
slaped @me	6 0 1 1
slaped me	6 0 1 1
slogan	-8 -7 -8 -8
smile	-5 2 -3 -2
snap	9 6 3 3
snif	4 18 6 7
snif dan	5 15 6 6
so	4 2 6 3
soeur	16 -5 1 1
soi	5 7 1 2
soi @told	7 10 3 4
soi dis	7 10 3 4
soign	24 13 14 8
soign @hit	20 8 8 8
soign @weapon	11 4 4 4
soign a	6 0 -1 0
soign pinc	11 4 4 4
soign un	-5 -6 -6 -5
soigneur	-5 -7 -3 -4
soin	1 0 10 0
soir	32 20 22 34
soir @die	3 2 10 3
soir @goback	3 2 10 3
soir @he	18 5 5 5
soir @hour	3 2 10 3
soir @i	9 7 4 11
soir @me	-9 -6 -7 -7
soir @not	10 7 5 11
soir @nude	8 4 2 3
soir @quit	3 2 10 3
soir a	2 4 5 5
soir ce	0 -4 -5 -4
soir du	3 3 9 2
soir et	8 7 12 18
soir fin	3 2 10 3
soir il	13 5 5 4
soir je	9 7 4 11
soir san	8 4 2 3
soir sur	-1 5 1 1
sois	6 6 4 9
soit	-16 -4 -15 -8
soit @i	1 6 -3 0
soit je	1 6 -3 0
sol	-5 4 8 0
sol de	0 1 6 2
sol mouil	0 1 5 1
sold	-5 -6 -6 -6
solel	-4 -2 11 -3
som	-5 -5 -8 -5
someli	0 5 0 1
someli @me	-2 4 -5 -1
someli me	-1 4 -5 -1
son	-4 -15 -27 -12
son @alone	7 1 5 3
son @animal	1 -3 -6 -4
son @blade	23 4 3 7
son @blood	-5 -5 -6 -5
son @body	14 -4 -2 6
son @boozeDrink	-1 16 4 4
son @bore	10 -2 -2 0
son @charge	0 0 6 1
son @cloth	8 1 0 2
son @drug	-1 17 2 3
son @gear	4 0 -1 5
son @given	-3 -3 -4 -4
son @goback	7 -1 1 1
son @heat	11 12 24 10
son @home	-2 -7 -5 -6
son @insult	4 -7 -5 -4
son @joke	-5 -6 -4 -4
son @kin	-7 -12 -9 -9
son @kind	-6 -6 -6 -6
son @load	2 -3 -3 5
son @machine	-9 -10 -10 -8
son @mate	-10 -12 -10 -9
son @mock	6 -2 0 0
son @past	7 -5 -3 -2
son @photo	7 0 0 1
son @power	-11 -9 -8 -8
son @price	-10 -13 -11 -12
son @quit	-4 -11 -7 -8
son @selfharm	11 3 2 4
son @serve	5 1 -4 -1
son @serveBar	4 5 3 10
son @sex	-2 -4 -4 -3
son @sexist	-13 -7 -10 -9
son @shame	-9 -11 -13 -10
son @stop	7 0 0 1
son @to	-10 -11 -10 -10
son @weapon	26 4 2 7
son @wound	2 -4 -2 4
son arme	5 0 1 1
son bras	9 1 2 3
son casc	6 2 1 6
son chien	2 -2 -6 -3
son colegu	-6 -6 -5 -5
son couto	22 4 3 7
son doudou	-8 -5 -6 -5
son ecran	11 10 6 6
son en	-4 -4 -5 -3
son et	1 1 1 6
son fil	-10 -7 -7 -6
son gest	-8 -8 -12 -8
son joint	3 18 4 6
son lit	7 1 5 3
son mar	6 -5 -1 -1
son meti	-6 -6 -5 -5
son numero	2 3 9 4
son pantalon	8 1 0 2
son per	-7 -8 -6 -7
son perm	-5 -5 -6 -4
son pied	7 -1 1 1
son post	8 7 23 8
son pot	-1 11 3 3
son stag	-10 -7 -6 -7
son telefon	7 0 0 1
son ticet	3 1 2 8
son tiroir	3 15 4 5
son travel	-5 0 -3 -4
son truc	7 0 1 1
son umour	-5 -6 -4 -4
sont	-9 -1 -27 0
sont @blow	-1 -6 -1 6
sont @die	2 2 4 17
sont @exclude	2 2 4 17
sont @given	5 9 13 7
sont @hit	0 6 -1 1
sont @intimate	2 2 4 17
sont @kind	-10 -14 -11 -9
sont @lock	5 3 5 18
sont @not	-2 2 10 2
sont @quit	2 1 3 16
sont @shout	-7 -8 -12 -7
sont ador	-5 -8 -6 -6
sont batus	7 21 4 6
sont dan	6 -1 -3 -1
sont des	2 11 1 2
sont en	-4 -5 -6 -5
sont gantil	-5 -5 -4 -1
sont part	2 2 4 17
sont pas	4 9 10 7
sont plus	-9 -8 -10 -7
sort	17 -6 23 -2
sort @deed	-4 -4 -7 -4
sort a	2 3 14 3
sort au	-7 -7 -12 -7
sort de	-5 -6 1 -4
sort du	7 -4 9 1
sort et	5 -3 -3 -1
sort la	1 4 16 5
sort le	1 1 4 1
sort les	5 15 16 8
sort que	-1 7 0 1
sort une	9 0 1 2
sosial	-4 5 -4 -2
sosial @me	-4 -5 -4 -4
sosial me	-4 -5 -4 -4
sosison	6 -2 1 1
soteux	8 8 19 8
souc	-6 -7 -5 -5
soud	0 -1 13 -1
soudeur	-10 -10 -12 -9
soudeur @me	-6 -6 -6 -5
soudeur me	-6 -6 -6 -5
soudur	9 9 27 10
soudur a	9 8 19 9
souflet	22 8 10 8
soufr	25 6 9 10
soulag	4 -3 -5 -2
soulev	3 4 24 6
soulev les	2 3 10 3
soulev un	4 5 11 5
soulev une	3 3 8 3
soup	2 5 -1 0
soupir	6 15 8 23
soupir que	3 11 3 3
sour	-8 -14 -26 1
sour @given	9 1 2 8
sour et	-10 -10 -15 -10
sour ne	-4 -4 -6 -4
sour tout	9 1 2 8
sourd	-9 -8 -12 -8
souri	9 10 4 5
sourir	7 9 -7 5
sourir @not	5 16 6 6
sourir a	7 0 0 1
sourir plus	5 16 6 6
soursil	5 4 15 5
sous	24 13 12 -1
sous @lock	-4 -3 -5 -3
sous @looks	20 -2 5 5
sous @me	7 0 1 -1
sous @power	2 3 8 3
sous @weapon	-4 -3 -5 -3
sous ca	0 7 0 2
sous cle	-4 -3 -5 -3
sous la	26 1 11 6
sous le	7 10 12 4
sous les	0 4 3 1
sous ma	5 1 10 2
sous mes	-7 -6 -8 -6
sous mon	10 6 -1 3
sous tansion	2 3 8 3
sous ter	1 9 2 2
sous un	1 9 1 -1
sous une	-4 -4 -7 -4
sous vet	20 -2 5 5
soutien	6 -3 -1 -1
soutien @body	6 -3 -1 -1
soutien @boozeDrink	6 -3 -1 -1
soutien @fear	6 -3 -1 -1
soutien @sad	6 -3 -1 -1
soutien gorg	6 -3 -1 -1
souvant	20 3 3 3
souven	-4 -3 11 -1
souven du	1 3 8 3
souviant	5 0 0 1
spac	2 8 3 4
spatul	-2 0 6 0
spectacl	2 9 4 3
spectateur	-7 -7 -12 -7
spesial	-8 -8 -3 -9
spesial @not	-4 -4 -6 -4
spesial jam	-4 -4 -6 -4
spesial une	-4 -5 -5 -5
spir	1 0 9 1
sport	-9 -8 -8 -11
stag	13 4 -8 29
stag @given	6 -1 0 -1
stag @hour	1 1 7 2
stag @i	5 6 -2 0
stag @insult	1 -4 1 12
stag @looks	-8 -8 -9 -8
stag @me	7 -12 -7 -9
stag @not	0 1 3 15
stag a	-5 -2 -6 -6
stag au	7 1 1 1
stag est	2 5 4 21
stag et	4 2 3 16
stag gras	-8 -8 -9 -8
stag je	5 6 -2 0
stag me	14 -8 -3 -4
stag ni	1 2 3 9
stag si	-2 10 2 1
stag te	5 8 3 3
stagier	14 7 0 21
stagier @deed	0 -2 0 9
stagier @he	4 2 2 2
stagier @me	6 9 4 3
stagier @one	-4 -6 -5 -4
stagier a	3 2 2 8
stagier ca	5 15 6 6
stagier ce	-6 -8 -7 -5
stagier de	-3 1 -7 -4
stagier et	12 3 3 3
stagier ils	4 2 2 2
stagier me	2 9 2 2
stagier on	-4 -6 -5 -4
stand	-5 -4 2 -3
stand et	-6 -6 -11 -6
standard	-3 -6 -3 -5
star	-11 -12 -17 -11
steac	6 4 9 14
steac de	2 2 6 2
sterilis du	-5 -5 -9 -5
stilist	-7 -7 -9 -7
stilos	-12 -14 -17 -13
stilos 312	-5 -6 -7 -5
stoc	-6 -6 -9 -6
stoc de	-4 -4 -6 -4
stop	11 12 22 8
stori	2 6 2 2
stres	-13 -14 -13 4
stres @given	1 0 0 7
stres a	-5 -5 -6 -8
stres tout	1 0 0 7
studio	-20 -20 -20 -17
studio @me	-5 -4 -4 -4
studio de	-11 -12 -12 -11
stupefi	-4 -4 -5 -3
stupid	-1 10 2 2
styl	2 2 13 2
stylo	-14 -17 -14 -15
su	13 22 14 19
su que	2 10 4 3
sucr	-6 -8 -5 -6
sudocu	-9 -7 -9 -7
sueur	5 5 11 9
suf	8 4 5 18
suis	4 9 3 12
suis @alone	1 5 4 0
suis @blow	4 1 5 0
suis @booze	3 2 7 1
suis @charge	1 5 4 0
suis @deed	-12 -4 -6 -6
suis @despair	12 3 4 14
suis @die	2 -6 0 -9
suis @disabled	6 19 6 6
suis @drunk	-5 -8 4 -3
suis @exclude	12 5 2 10
suis @fear	6 8 1 8
suis @given	-1 15 6 1
suis @goback	5 -4 -1 6
suis @heat	1 1 5 1
suis @height	3 17 13 20
suis @hide	7 5 24 16
suis @hit	-8 -14 -14 -12
suis @hurt	6 5 6 16
suis @insult	1 12 5 4
suis @intimate	5 0 -3 0
suis @kind	-7 -14 -11 -12
suis @lock	10 5 7 15
suis @looks	8 11 6 6
suis @lure	4 -3 0 0
suis @means	0 0 0 12
suis @not	-9 -7 -14 -14
suis @power	5 -4 -9 -4
suis @price	-8 -3 -7 -5
suis @quit	11 2 -1 1
suis @race	2 11 3 3
suis @sad	-1 4 -1 14
suis @selfharm	9 5 16 4
suis @sex	2 2 -1 10
suis @sexist	-2 -6 -4 -4
suis @threat	-18 -16 10 -10
suis @throw	4 0 -2 12
suis @tired	2 -3 8 17
suis @told	5 -2 5 0
suis @weak	11 10 5 5
suis @wound	5 -1 10 -3
suis a	4 6 2 7
suis ale	-5 -6 3 -7
suis ariv	-17 -22 -19 -18
suis au	-1 -2 -3 6
suis brul	1 1 5 1
suis ca	3 12 4 3
suis contant	-9 -9 -9 -11
suis coup	3 2 7 1
suis creus	-6 -6 -6 -6
suis dan	6 1 3 10
suis de	-12 -10 -11 -10
suis degout	2 2 2 8
suis desandu	2 2 13 3
suis devenu	-8 -11 -10 -9
suis dislex	1 5 2 2
suis dit	6 0 1 1
suis en	19 -4 11 2
suis entre	6 7 25 8
suis epuis	0 0 1 8
suis excus	-4 -4 -3 -3
suis fait	3 18 14 9
suis gantil	4 -3 0 0
suis jam	-4 -5 -5 -5
suis ko	-4 -4 0 -8
suis la	14 36 17 26
suis le	3 21 4 3
suis lesiv	2 0 6 5
suis leur	7 21 6 6
suis mal	6 5 6 16
suis malad	1 6 2 1
suis ne	2 11 3 3
suis nul	0 6 -3 4
suis part	5 0 -3 0
suis pas	-5 -4 -10 -9
suis perdu	-6 -7 -5 -2
suis pris	5 -4 -9 -4
suis rentr	4 3 -4 -4
suis rest	1 -7 3 9
suis seul	1 5 4 0
suis sur	1 -4 -2 -2
suis transparant	3 3 3 9
suis trist	-13 -16 -14 -20
suis tromp	-12 -12 -10 -8
suis tue	-7 -8 -8 -8
suis un	4 7 1 6
suis une	-2 8 -6 6
suis venu	-2 -2 8 4
suis vid	0 0 0 12
suisid	0 -4 -5 -5
suit	-3 -4 -14 -13
suit jusc	6 5 1 1
suiv	-10 -24 -19 -17
suiv @me	-5 -5 -6 -5
suiv la	-5 -5 -6 -5
suiv ma	-5 -5 -6 -5
suivr	0 6 2 8
sujet	4 16 3 10
sujet de	4 16 3 10
sup	-16 -12 -17 -15
sup anbianc	2 9 1 3
sup bien	-5 -5 -5 -4
supl	4 2 1 1
suprim	2 8 3 3
sur	11 7 13 0
sur @fiction	-7 -6 -8 -6
sur @given	-2 -5 3 -2
sur @machine	-4 -4 -4 -3
sur @me	15 18 -7 10
sur @photo	20 31 12 13
sur @sexist	-3 -3 -5 -3
sur comand	-4 -4 -4 -3
sur dix	8 20 8 8
sur du	2 2 5 2
sur excel	-5 -5 -7 -5
sur insta	13 16 7 7
sur internet	5 1 1 1
sur la	35 8 34 18
sur le	-6 -13 19 -12
sur les	-6 7 0 -7
sur ma	10 -8 -10 0
sur manesin	-3 -3 -5 -3
sur mes	-11 0 -1 -5
sur moi	30 37 11 22
sur mon	-8 -1 -9 -4
sur ses	2 -7 2 -2
sur snap	4 4 1 1
sur son	15 23 5 8
sur tout	-2 -5 3 -2
sur un	-20 -29 -24 -18
surgel	-5 -4 5 -2
surnom	0 17 2 2
surnom ce	1 4 1 1
surnom ici	1 7 2 2
surpr	8 0 -2 1
surpris	-10 -13 -12 -10
surpris @shout	-8 -10 -9 -8
surpris pour	-8 -10 -9 -8
sursot	-12 -8 -11 -11
surtout	-12 2 -13 -7
surtout des	1 0 1 5
surtout les	-3 -4 -4 -3
survel	11 13 31 11
survel la	6 6 14 6
sutur	1 2 6 2
svp	7 6 3 10
sylv	1 1 7 2
symp	-7 -10 -8 -8
ta	15 38 10 13
ta @body	4 8 1 2
ta @shout	-1 8 2 2
ta @threat	-1 8 2 2
ta @to	-9 -2 -4 -4
ta gueul	-1 8 2 2
tab	6 -2 -2 -1
tabac	-8 -15 -8 -10
tabl	1 16 13 11
tabl 6	4 2 10 4
tabl @i	-4 -4 -4 -4
tabl a	3 14 3 4
tabl avec	-5 -5 -6 -5
tabl de	1 0 6 1
tabl et	-1 -4 -7 -4
tabl je	-4 -4 -4 -4
tablet	-7 -7 -9 -7
tableur	-13 -13 -14 -12
tabli	21 24 17 13
tabli @he	14 4 4 4
tabli de	3 3 6 3
tabli il	14 4 4 4
tablo	-17 -14 -18 -15
tablo @power	3 3 13 4
tablo avec	4 9 3 4
tablo de	-5 -5 -7 -5
tablo electr	3 3 13 4
tach	-2 2 -6 6
tach @me	-1 5 0 0
tach @shout	3 1 2 13
tach de	-5 -6 -5 -5
tach pour	3 1 2 13
taf	1 7 2 2
taf @i	1 7 2 2
taf je	1 7 2 2
tafiol	4 11 3 4
tail	-6 -5 4 -7
tail @he	-4 -3 -4 -3
tail alor	0 -1 5 0
tail craion	11 3 4 4
tail dan	-4 -4 -5 -3
tail de	-2 7 1 1
tail hai	2 2 9 2
tail il	-4 -3 -4 -3
tail les	2 2 5 2
tair	6 22 6 7
tais	9 1 4 11
tait	6 20 5 6
tait et	3 12 4 4
talant	-6 -8 -6 -5
talant @he	-6 -8 -6 -5
talc	-5 -5 -6 -5
talus	3 2 8 3
talus a	2 1 5 2
tanperatur	-8 -8 -13 -8
tanperatur de	-5 -5 -9 -5
tanpet	-4 -1 -6 -3
tanpon	-4 1 -9 2
tansion	7 6 25 8
tansion dan	3 3 10 4
tansion de	1 1 4 2
tant	13 16 5 14
tant pis	2 2 2 9
tant que	7 6 2 3
tap	12 -16 -21 -16
tap @adult	-4 -3 -4 -3
tap @given	6 0 0 0
tap @me	4 -5 -4 -3
tap @not	9 1 1 1
tap @weak	-4 -3 -4 -3
tap com	-4 -3 -4 -3
tap dan	-49 -29 -30 -28
tap des	-5 -4 -4 -4
tap du	-3 10 -1 0
tap le	-5 -5 -6 -5
tap ma	9 0 0 1
tap par	12 -3 2 2
tap sur	18 10 1 5
tap un	5 0 -1 0
tap une	-4 -4 -3 -3
tapis	2 2 8 3
tard	-5 -14 -12 -8
tard @i	-13 -11 -12 -11
tard je	-13 -11 -12 -11
tart	-7 -13 -19 -10
tart aux	-4 -4 -7 -4
te	52 55 17 25
te @deed	5 0 1 1
te @die	8 0 0 1
te @drunk	5 -2 2 1
te @fear	-1 -1 10 1
te @grab	11 3 4 4
te @he	2 18 4 5
te @hit	12 0 4 3
te @machine	5 -2 1 1
te @one	-7 -6 -5 -5
te @threat	31 -3 4 6
te as	3 24 2 5
te defonc	5 -2 1 1
te en	3 13 3 3
te es	10 28 1 6
te il	2 18 4 5
te insiet	-1 -1 10 1
te met	3 8 1 3
te on	-7 -6 -5 -5
te tu	4 -2 -1 -1
teatr	1 0 11 1
technic	4 4 9 4
technisien	-14 -14 -17 -13
tee	-4 -13 -13 -9
tee shirt	-4 -13 -13 -9
teint	7 0 -1 1
tel	9 8 -4 18
tel @goback	3 6 2 2
tel @i	7 12 7 21
tel je	7 12 7 21
tel y	3 6 2 2
telecomand	4 4 9 4
telefon	2 -13 -8 7
telefon @deed	7 2 1 2
telefon avec	-4 -4 -5 -4
telefon ce	-9 -11 -8 -1
telefon du	-5 -1 -6 -5
telefon et	12 -1 3 10
temp	4 0 -2 17
temp @i	0 0 0 6
temp @sexist	-9 -7 -7 -7
temp a	7 4 1 2
temp de	3 0 1 9
temp et	-1 8 1 -2
temp je	0 0 0 6
temp le	-5 -2 -3 -5
temp que	5 0 1 0
ten	-2 -4 14 -4
ten @i	3 6 7 4
ten je	3 6 7 4
ten la	-6 -19 -17 -14
ten le	2 6 17 4
ten les	-2 -1 5 0
tend	-5 0 -3 -2
tendu	-13 2 -15 -6
tendu la	-14 -14 -17 -12
tendu un	-2 7 0 1
tenu	2 -21 2 -12
tenu de	4 1 0 1
tenu la	-16 -16 -10 -13
tenu le	-1 -5 7 -4
tenu par	9 4 8 5
ter	5 14 17 1
ter @wound	1 0 5 1
ter a	-1 -6 -5 -4
ter et	7 1 -4 0
teren	3 3 10 3
teren de	6 6 14 6
teribl	8 12 11 11
termic	2 2 8 2
termin	13 16 21 21
teroris	0 7 1 0
tes	8 26 8 8
tes @deed	1 7 2 2
tes @home	6 15 5 5
tes @kin	6 15 5 5
tes @sexist	1 7 2 2
tes @to	6 15 5 5
tes @weapon	1 7 2 2
tes parant	6 15 5 5
tes regl	1 7 2 2
test	-22 -24 -25 -20
test la	-5 -5 -9 -5
test un	-5 -5 -5 -4
tet	-2 8 -7 7
tet @deed	0 1 9 1
tet @i	-8 -7 -7 -1
tet @load	1 0 0 5
tet @me	0 8 0 2
tet @shout	-6 -6 -6 -6
tet a	6 1 1 1
tet contr	9 0 0 0
tet dan	9 2 8 4
tet de	-5 -4 0 -5
tet et	0 -12 -7 -6
tet je	-8 -7 -7 -1
tet lourd	1 0 0 5
tet me	-1 8 0 1
tet pour	-6 -6 -6 -6
tet puis	5 1 4 2
tet que	3 12 3 4
tet qui	-3 10 -6 -1
tet sur	-8 -5 -5 -6
tet tous	0 0 0 6
text	-21 -13 -18 -15
the	-15 -13 -12 -12
tibi	9 3 9 5
ticet	2 0 9 17
ticet z	2 1 7 2
tictoc	5 18 6 7
tictoc et	4 14 5 6
tien	-9 -11 -11 3
tien @not	4 4 4 15
tien la	-4 -5 -2 -3
tien le	-7 -7 -10 -7
tien plus	4 4 4 15
tient	9 7 6 3
tient a	8 9 2 3
tig	0 0 9 2
timbr	-12 -12 -13 -10
tir	11 9 4 7
tir @i	1 2 0 11
tir a	-7 -7 -11 -7
tir au	-6 -4 -4 -3
tir ca	-1 -1 7 0
tir je	1 2 0 11
tir les	11 -2 0 0
tir sur	2 15 3 3
tir un	12 3 2 4
tirant	-4 -6 -4 -4
tirant la	-4 -6 -4 -4
tiroir	19 20 9 10
tisu	-7 -5 -4 -4
titr	-11 -7 -14 -10
titub	5 14 5 5
to	5 0 4 2
todai	7 2 6 3
todai @he	4 2 6 3
todai il	4 2 6 3
toi	10 50 11 13
toi @die	2 10 3 4
toi @threat	2 10 3 4
toi tu	2 10 3 4
toilet	25 36 15 10
toilet a	1 5 7 3
toilet apre	-1 8 1 1
toilet cand	6 2 0 0
toilet de	7 7 4 4
toilet et	9 1 7 4
toit	-9 -16 -8 -12
toit @adult	-3 -3 -4 -3
toit @shout	2 2 5 2
toit @weak	-3 -3 -4 -3
toit avec	2 2 6 2
toit com	-3 -3 -4 -3
toit du	-4 -4 -5 -4
toit pour	2 2 5 2
toit ter	-6 -7 -9 -6
tol	6 6 20 7
tol a	4 4 11 5
tomat	-5 -5 -2 -4
tomb @love	-7 -8 -7 -6
tomb amour	-7 -8 -7 -6
tomb dan	-14 1 -7 -7
tomb de	2 -2 11 0
tomb du	5 0 -1 0
tomb hi	5 5 6 16
tomb le	6 4 8 4
tomb sur	11 9 5 4
tomb un	2 1 8 2
ton	25 27 12 17
ton @looks	2 12 3 3
ton @me	-4 -4 -5 -4
ton @price	1 11 2 2
ton @to	15 7 5 6
ton de	4 3 13 4
ton prof	15 7 5 6
tondeux	2 2 12 2
tondeux @vehicle	4 4 11 4
tondeux otoport	4 4 11 4
tondu	2 2 5 2
tondu le	2 2 5 2
tonton	7 12 9 6
top	-7 -7 -8 -7
torchon	7 0 -1 1
torchon mouil	7 2 1 2
tord	0 -1 1 7
tordu	-6 -7 -4 -5
torgnol	10 2 1 3
toro	-2 -1 6 -1
toro jusc	2 2 5 2
tors	5 -1 0 0
tortur	-4 -5 -3 4
tot	-19 -17 -22 -15
tot @exclude	-8 -8 -9 -7
tot @selfharm	-8 -8 -9 -7
tot expre	-8 -8 -9 -7
total	5 5 11 17
tou	13 6 11 27
tou les	8 1 2 11
touch	-21 -40 -43 -39
touch @deed	-10 -9 -11 -9
touch @given	-9 -9 -11 -9
touch @me	-2 5 1 1
touch @not	-12 -11 -13 -11
touch a	-4 -8 -11 -9
touch aux	-8 -7 -9 -8
touch cand	5 -1 1 1
touch et	-7 -6 -6 -6
touch la	5 -5 -5 -3
touch le	7 2 12 4
touch les	7 -2 -4 0
touch pas	-10 -9 -11 -9
touch un	-9 -5 -2 -4
toujour	4 15 -9 18
toujour @alone	-6 -1 -7 -4
toujour @deed	5 -1 7 23
toujour @given	3 1 7 17
toujour @me	6 23 7 3
toujour @not	4 -2 7 16
toujour celc	-5 1 -4 -4
toujour dan	-4 -4 -5 -4
toujour en	6 3 1 -2
toujour la	13 6 3 14
toujour le	1 1 0 8
toujour mon	4 16 4 0
toujour pas	4 -2 7 16
toujour savoir	-2 7 1 1
toup	3 4 15 5
tour	14 10 22 6
tour au	3 3 10 4
tour de	-5 -1 -5 -5
tour du	0 6 -4 0
tour et	-5 -6 -6 -5
touret	10 11 23 10
tourist	-4 -5 -2 -3
tourn	10 24 18 14
tourn au	6 14 8 6
tourn dan	1 14 3 10
tourn encor	3 4 11 4
tourn est	-4 -4 -5 -4
tourn le	8 2 2 3
tourn sur	10 0 2 8
tourn un	0 0 5 1
tournev	-11 -15 -24 -14
tournev et	-3 -3 -5 -3
tous	-9 16 -14 -3
tous @blood	-7 -9 -7 -7
tous @deed	-5 -5 -4 -4
tous @die	1 1 7 2
tous @exclude	-4 -7 2 -4
tous @intimate	1 1 7 2
tous @quit	-6 -8 0 -5
tous @told	-9 -11 -8 -8
tous ansanbl	-4 -2 -5 -5
tous chang	-7 -9 -7 -7
tous les	15 36 5 16
tous part	1 1 7 2
tout	-1 5 -2 8
tout @alone	-9 -11 11 -4
tout @charge	-8 -9 12 -3
tout @cloth	4 12 4 5
tout @deed	0 -2 -1 8
tout @demolish	-4 -5 -4 -4
tout @despair	-15 -10 -10 -4
tout @given	-9 -11 7 3
tout @grab	9 3 7 12
tout @he	-2 -5 -4 -4
tout @height	3 3 2 9
tout @hour	6 3 3 8
tout @kind	4 5 11 5
tout @looks	3 3 10 3
tout @machine	8 2 0 8
tout @me	1 11 9 12
tout @nude	8 -4 -3 -4
tout @price	-6 -6 -6 -3
tout @quit	4 1 0 7
tout @race	4 3 5 11
tout @sad	-8 -9 12 -3
tout @sex	8 -4 -2 -4
tout @sexist	2 9 3 11
tout @shame	5 2 2 7
tout @smoke	-7 -7 -6 -7
tout @threat	-7 -7 -7 -6
tout @throw	2 3 2 11
tout @touch	12 5 9 6
tout a	-9 -10 -13 -9
tout au	4 -3 -5 -2
tout ca	13 5 12 6
tout ce	-7 5 -5 21
tout compr	-5 -5 -6 -7
tout de	-10 -5 -10 -8
tout du	-4 -5 -5 -5
tout est	-8 -10 -10 -9
tout facon	9 2 1 1
tout haut	4 12 4 5
tout la	2 18 24 19
tout le	9 24 5 4
tout les	-15 -21 -19 -11
tout mais	6 1 2 2
tout me	3 3 2 12
tout mes	0 5 0 0
tout moi	5 5 15 6
tout not	-5 -5 -5 -5
tout nu	2 -6 -4 -6
tout nus	7 2 1 2
tout petit	3 3 10 3
tout roul	-7 -7 -6 -7
tout se	-10 -4 -10 -9
tout seul	-8 -9 12 -3
tout son	8 1 1 2
tout un	2 9 2 2
tout va	5 12 5 13
toxic	-3 -3 -5 -3
tps	6 15 5 6
trac	3 -4 -1 -3
tracabilit	-4 -5 -5 -4
tracteur	-15 -12 -5 -12
tracteur dan	2 2 6 2
tracteur sur	-9 -5 -5 -5
tradit	-5 -8 -11 -7
traduit	-7 -8 -8 -6
trafic de	-4 -5 -7 -4
train	16 7 -7 15
train de	22 16 -2 6
train en	-9 -8 -8 -8
train jusc	1 2 2 9
train une	0 1 1 5
trait	11 34 34 19
trait de	3 24 9 13
trait la	1 3 5 2
trait le	-1 4 1 1
trait les	0 2 14 3
trait un	3 8 3 3
trajet	8 11 11 12
tram	-7 -6 -7 -7
tranbl	1 27 2 10
tranbl cand	1 7 2 1
tranblant	2 2 7 2
tranch	-6 -6 3 -4
tranch @shout	1 2 12 3
tranch pour	1 2 12 3
trancheux	3 6 26 7
trancheux a	6 5 17 6
trancheux mais	-3 1 7 1
transform	-9 -6 -3 -5
transil	2 -18 -12 -14
transpalet	2 1 11 1
transpalet @power	6 6 17 6
transpalet electr	6 6 17 6
transparant	5 5 4 17
transport	6 5 16 6
transport des	2 1 7 2
trapez	-8 -10 -9 -8
traval	-7 -7 -10 -6
travel	-18 -3 13 2
travel @alone	-6 -6 -8 -6
travel @deed	4 9 4 10
travel @i	3 9 0 2
travel @not	5 6 5 20
travel @shout	0 0 1 7
travel a	-13 -9 -18 -12
travel au	2 2 8 2
travel avec	-7 6 -3 -3
travel de	3 7 10 3
travel derier	-4 -4 -6 -4
travel je	3 9 0 2
travel la	0 0 6 1
travel le	12 11 31 11
travel mais	-8 -8 -9 -7
travel pas	4 9 4 10
travel pour	0 0 1 7
travel sur	5 7 14 6
travel tout	-4 -4 -6 -4
traver	4 20 15 13
traver la	-4 -4 -6 -4
travers	1 4 9 -2
travers @not	-4 -4 -4 -5
travers jam	-4 -4 -4 -5
tre	-4 -4 -15 -10
tre @kind	8 11 1 4
tre @sexist	7 1 1 2
tre drol	11 14 4 6
tre fort	5 1 1 2
tre malad	-5 -5 -6 -5
tremp	4 10 9 5
tremp les	4 10 9 5
trent	18 19 33 11
trent @adult	-5 -5 -6 -4
trent @hour	2 1 6 2
trent @past	-1 5 1 1
trent ans	-1 5 1 1
trent huit	11 5 13 6
trent second	-5 -5 -6 -4
tres	-8 -10 -9 -7
treteur	-1 14 -2 2
treteur a	-2 3 -4 -1
tri	-21 -23 -20 -21
tri les	-11 -13 -16 -13
tribunal	-8 -8 -11 -7
trist	-22 -25 -21 -21
trist de	-8 -8 -8 -11
trist mais	-5 -5 -4 -6
tro @joke	-6 -10 -7 -6
tro mdr	-6 -10 -7 -6
trois	-19 -17 -14 -11
trois @animal	-4 -4 -4 -4
trois @blood	1 2 5 1
trois @blow	-7 0 -10 -6
trois @booze	-7 0 -10 -6
trois @bore	-1 7 6 7
trois @deed	-7 0 -8 -5
trois @exclude	-5 -6 -5 -6
trois @height	2 2 6 2
trois @hide	12 3 3 4
trois @hour	10 13 13 34
trois @lock	-4 -4 -4 -4
trois @looks	-7 -8 -10 -7
trois @past	6 -2 -4 -1
trois @price	0 8 7 8
trois @selfharm	-7 0 -10 -6
trois @to	4 12 17 12
trois @wound	-6 2 -4 -4
trois ans	6 -2 -4 -1
trois coup	-7 0 -10 -6
trois fois	-2 9 -9 -6
trois heur	0 8 7 8
trois jour	10 6 7 27
trois minut	-7 -7 -8 -4
trois mot	12 3 3 4
trois point	1 2 5 1
troisiem	12 11 24 9
troisiem @height	-4 -4 -6 -4
troisiem @means	0 0 4 0
troisiem @not	1 1 4 1
troisiem @nude	1 1 4 1
troisiem etag	-4 -4 -6 -4
troisiem san	1 1 4 1
tromp	-12 -19 -18 -9
tromp @i	1 5 1 0
tromp de	-8 -14 -12 -9
tromp je	1 5 1 0
tromp une	-4 -4 -5 -4
trompant	-5 -7 -6 -5
troncon	-15 -17 -14 -14
troncon @one	-6 -6 -9 -6
troncon on	-6 -6 -9 -6
trop	-17 -8 -8 10
trop @fear	-6 0 -6 -6
trop @grab	-7 -6 -7 -6
trop @heat	-4 -5 -4 2
trop @hurt	-1 -2 -1 6
trop @insult	6 18 7 9
trop @kind	-21 -23 -16 -23
trop @lock	-1 -2 -1 6
trop @looks	7 19 7 7
trop @love	-6 1 -6 -5
trop @race	2 8 2 3
trop @sad	-1 -2 -1 8
trop @sex	-6 -6 -6 -5
trop @sexist	-5 2 -3 -3
trop @shout	5 5 4 16
trop @threat	0 7 1 4
trop @tired	0 0 0 5
trop @touch	-7 -6 -7 -6
trop bien	1 2 12 1
trop chaud	-6 -6 -6 -5
trop contant	-6 -6 2 -9
trop de	-3 -5 1 8
trop drol	-7 -9 -7 -7
trop et	3 8 3 3
trop etrang	2 8 2 3
trop fi	-4 -4 -5 -4
trop grand	4 4 14 8
trop longtanp	9 2 2 2
trop mal	-1 -2 -1 6
trop mignon	-3 1 -4 -3
trop pour	5 5 4 16
trop styl	4 4 13 4
trop vit	2 2 4 9
trotoir	-8 1 -14 -7
trou	6 9 26 7
trou de	0 0 6 1
trouil	5 7 5 12
trouil de	5 7 5 12
troup	-3 -3 -5 -3
trous	6 7 23 8
trouv	-10 -8 -22 7
trouv @animal	4 3 4 16
trouv @deed	0 0 1 8
trouv @given	0 0 1 8
trouv @insult	4 3 4 19
trouv @me	-6 -2 -6 -6
trouv @not	10 13 11 32
trouv bet	4 3 4 16
trouv ca	31 17 7 9
trouv le	-4 -4 -6 0
trouv pas	0 0 1 8
trouv plus	3 7 4 9
trouv que	-17 0 -9 -12
trouv un	-19 -18 -20 -19
trouvant	-9 -9 -7 -9
trouvant ca	-9 -9 -7 -9
truc	4 5 -3 12
truc sur	10 3 3 4
tu	4 1 -6 -15
tu @deed	14 6 13 6
tu @despair	4 13 4 5
tu @drunk	3 13 3 4
tu @exclude	5 1 2 2
tu @grab	-7 -6 -6 -6
tu @he	4 1 6 2
tu @hide	7 -3 1 1
tu @load	13 3 4 4
tu @lock	13 3 4 4
tu @looks	3 13 3 4
tu @me	-4 -17 -9 -8
tu @see	9 1 2 3
tu avec	-7 -6 -5 -5
tu ce	6 0 2 1
tu dor	5 9 3 3
tu habit	7 1 2 2
tu il	4 1 6 2
tu le	-15 -10 -14 -15
tu me	2 -9 -4 -3
tu ne	-5 0 -3 -3
tu parl	5 -2 1 1
tu port	13 3 4 4
tu pu	3 13 3 4
tu vas	16 12 6 6
tub	2 3 15 3
tub @deed	1 1 5 1
tue	-46 -58 -50 -36
tue @i	3 3 2 9
tue a	-5 -7 -7 0
tue de	-8 -11 -7 -7
tue en	-5 -4 -3 -3
tue je	3 3 2 9
tue le	-5 -5 -5 -5
tuer	-12 -12 -16 -12
tueur	-13 -15 -13 -11
tueur en	-9 -9 -8 -7
tuil	6 5 28 8
tuteur @blow	8 7 3 4
tuteur @deed	8 -4 3 -1
tuteur @drunk	4 12 4 5
tuteur @exclude	-9 -10 -8 -8
tuteur @hide	-10 -12 -9 -9
tuteur @hit	3 6 3 2
tuteur @i	12 5 9 5
tuteur @me	-6 -11 -5 -14
tuteur @told	-7 -14 7 -6
tuteur a	-3 10 -13 -7
tuteur dit	-7 -14 7 -6
tuteur est	-1 -6 0 22
tuteur etait	1 5 9 2
tuteur je	12 5 9 5
tuteur me	-6 -11 -5 -14
tuteur ne	0 -2 0 6
tuteur parl	-9 -10 -8 -8
tuteur se	-4 -5 -4 -4
tuteur veut	0 2 7 0
tutoi	-9 -7 -8 -6
tutric	-22 -17 -20 -3
tutric @deed	0 -5 -4 -4
tutric @me	-2 5 9 -2
tutric a	-27 -31 -27 -25
tutric est	3 3 3 15
tutric le	-1 -1 1 9
tutric me	-2 5 9 -2
tutric ne	6 17 7 5
tuyau	-3 -5 10 -1
tuyau @he	0 1 8 2
tuyau ele	0 1 8 2
typ	2 -5 -7 -3
typ de	1 -4 -7 -3
u	3 10 8 4
umeur	6 20 2 10
umidit	-4 -5 -5 -4
umili	-9 -6 -5 -5
un	-10 -10 -11 -11
un @adult	16 0 8 5
un @alone	10 14 6 6
un @animal	-6 7 15 0
un @blade	20 4 8 6
un @blood	-4 -8 -4 -6
un @blow	2 7 5 -3
un @body	-13 -6 -8 -10
un @booze	4 15 2 1
un @boozeDrink	5 4 -8 -3
un @bore	6 -1 -2 0
un @charge	-14 -9 -11 -13
un @chem	11 17 13 8
un @client	4 -17 -15 -3
un @cloth	9 16 6 6
un @deed	5 -1 -7 -9
un @deep	2 2 10 2
un @despair	-5 -3 4 -5
un @die	-5 -13 -15 -11
un @disabled	2 15 2 3
un @drug	-1 20 0 2
un @drunk	9 5 -4 1
un @exclude	3 17 11 12
un @fear	-11 -12 -12 -13
un @fiction	-21 -16 -26 -22
un @gear	-7 0 6 -3
un @given	17 13 -2 1
un @grab	-5 -7 -5 0
un @heat	-4 7 -9 -5
un @hide	-5 9 -7 -7
un @hit	17 15 14 30
un @home	-1 9 4 1
un @hour	-19 -23 -14 -15
un @hurt	8 -2 -3 0
un @insult	-2 -7 -6 3
un @joke	1 12 0 -1
un @kin	-6 15 7 2
un @kind	5 11 20 12
un @load	7 4 19 25
un @lock	-17 -13 -4 -10
un @looks	-17 -11 -19 -19
un @love	12 2 1 -1
un @lure	-2 8 -1 0
un @machine	-5 -6 -1 -4
un @mate	32 33 5 4
un @me	6 2 3 13
un @means	-20 -10 -17 -10
un @mock	9 7 5 4
un @not	23 4 4 6
un @past	8 2 -8 -1
un @photo	24 12 6 7
un @power	-19 -21 -23 -18
un @pressure	-3 -3 -4 -3
un @price	-8 -10 -8 5
un @quit	-12 -11 -9 -2
un @race	2 6 3 1
un @see	-4 -4 -5 -4
un @selfharm	2 0 5 -2
un @serveBar	1 18 -10 -2
un @sexist	0 8 -15 3
un @shame	1 7 -2 3
un @shout	-1 6 0 9
un @stop	9 3 1 3
un @strip	6 -1 -1 0
un @threat	16 10 -2 4
un @tired	-4 1 0 -5
un @to	2 -9 -9 -7
un @touch	-3 -15 -11 -3
un @trade	-17 -18 -17 -16
un @vehicle	-12 -11 -12 -12
un @weak	25 24 18 10
un @weapon	30 4 -1 20
un @wound	-3 1 6 -5
un a	6 5 -2 0
un abitu	3 1 2 11
un acouch	-5 -6 -5 -5
un album	-5 -5 -6 -5
un ane	-3 -3 -5 -3
un anfant	7 1 2 2
un anploi	4 5 1 1
un aparel	3 15 3 4
un aprant	12 10 4 6
un art	-4 -4 -6 -5
un asidant	16 -2 2 3
un au	2 6 1 4
un badg	-13 -15 -15 -14
un balon	2 8 5 3
un banc	2 2 2 9
un baton	3 4 11 4
un beau	-5 7 3 0
un beb	-11 -12 -8 -10
un bisou	12 1 2 3
un bleu	1 -3 -5 -2
un bodri	3 3 7 3
un bon	6 0 2 2
un bonbon	-3 10 0 1
un bonet	3 8 2 3
un bourag	-8 -8 -7 -7
un bouton	2 -8 -7 -5
un bras	-5 -4 -5 -4
un braselet	0 9 2 2
un bruit	-7 -8 -12 -7
un bug	-7 -8 -7 -6
un cadavr	-4 -4 -5 -4
un cado	-1 10 0 1
un caf	-11 -14 -13 -6
un carnet	-4 -4 -4 -4
un carton	-4 -1 5 -3
un casc	-5 -5 -1 -4
un chanti	12 5 11 6
un chariot	-4 -5 -5 -4
un chat	0 0 11 1
un chef	-6 -3 -5 -5
un chien	2 14 7 4
un chifon	3 0 -2 7
un chocolat	-3 -8 -9 -6
un ciz	-4 -4 -6 -4
un clavi	-5 -5 -8 -6
un cliant	4 -17 -15 -3
un cofr	-9 -7 -5 -6
un coin	4 8 10 9
un colegu	21 21 8 9
un colis	2 0 1 7
un compl	-7 -8 -7 -7
un compt	0 5 0 1
un concour	1 6 2 2
un copen	-1 6 1 1
un copo	3 3 12 4
un cosmonot	3 3 11 3
un cot	0 -6 -6 -3
un cour	-4 -4 -4 -3
un couto	20 2 -2 3
un cran	-5 -5 -6 -5
un crochet	3 3 9 3
un crois	-3 -10 -7 -7
un de	-1 -6 -4 6
un defunt	8 8 17 8
un des	9 6 3 4
un desin	-4 -4 -4 -3
un dev	5 -2 -2 -1
un disjoncteur	3 3 6 3
un doigt	-13 -11 -6 -9
un dosi	-6 -6 -5 -5
un echantilon	-3 -4 -5 -3
un escabo	3 3 7 3
un fait	2 7 0 2
un faux	-2 4 -1 -1
un fou	-4 -5 -1 -3
un frigo	-1 0 5 1
un gar	11 5 3 3
un garcon	2 17 3 3
un gilet	-7 -7 -7 -6
un gos	12 1 -1 2
un grand	10 2 3 3
un gros	-4 -5 2 -4
un group	2 13 3 3
un hamst	-7 -3 4 -2
un hom	3 9 -3 1
un interimer	7 8 2 4
un jeu	-1 5 -1 -2
un jingl	-4 -4 -5 -4
un joint	1 7 2 2
un jour	-19 -23 -14 -15
un jus	-11 -12 -17 -11
un lapin	-7 -7 -8 -7
un le	3 7 3 3
un livr	-10 -10 -9 -8
un livreur	11 8 4 5
un logisiel	-7 -7 -11 -7
un maitr	9 3 4 4
un malad	-5 -4 -6 -4
un manesin	-6 -6 -7 -6
un masc	3 2 9 3
un me	8 6 6 15
un meti	4 4 4 13
un metr	0 -6 -4 -3
un meubl	2 3 4 11
un monsieur	18 1 13 11
un mort	-5 -5 -4 -5
un mot	-2 7 -5 -5
un mur	-4 -4 -4 -4
un noeud	-4 -5 -5 -4
un nounour	-5 -7 -5 -5
un nouvo	-5 -5 -8 -5
un ordi	1 -1 0 9
un our	-6 -6 -5 -4
un ourlet	3 3 7 3
un ouvri	13 9 8 6
un pain	-6 -7 -6 -6
un pans	-8 -6 -2 -5
un pap	-1 9 4 1
un papi	-2 1 -6 -3
un par	3 4 10 4
un parfum	-1 7 2 1
un pas	23 5 4 5
un past	1 7 1 2
un patiant	9 13 25 10
un pet	9 5 -4 1
un peu	-14 -7 9 -10
un piano	3 3 8 3
un pied	6 11 10 6
un pinc	1 5 6 24
un pistolet	11 3 2 3
un plat	-5 -6 -6 -5
un poid	-8 -8 -8 -8
un port	-7 -5 -7 -5
un portabl	7 1 1 2
un pot	2 -5 -5 -3
un produit	5 5 13 5
un pul	7 2 3 2
un raport	-8 -8 -8 -6
un rato	-4 -4 -7 -4
un rend	0 1 7 0
un residant	17 6 9 7
un sabr	-4 -4 -6 -4
un sac	7 2 4 6
un sanpoing	-4 -4 -6 -4
un schem	-6 -7 -8 -7
un seau	5 1 2 1
un serveur	1 -1 13 2
un stag	-11 -10 -8 -1
un stagier	-2 9 -1 0
un stylo	-14 -16 -14 -15
un sudocu	-9 -7 -9 -7
un tablo	-4 -4 -4 -4
un telefon	11 6 5 5
un test	-6 -7 -7 -5
un the	-9 -11 -9 -8
un ticet	-6 -6 -6 -7
un torchon	5 2 3 2
un tour	-5 -5 -5 -5
un tournev	-10 -10 -16 -10
un train	-10 -9 -9 -2
un travel	2 7 3 7
un truc	-1 8 -1 5
un vandeur	10 3 3 3
un vanpir	-5 -5 -5 -4
un velo	-8 -8 -10 -7
un ver	5 13 -1 2
un vieux	-23 -27 -25 -22
un voiageur	-4 -5 -3 -3
un volcan	-4 -5 -5 -4
un vrai	10 13 9 5
une	-4 -4 -5 -6
une @adult	-10 -10 -10 -12
une @alone	-22 -26 -24 -23
une @animal	-19 -19 -18 -18
une @blade	-4 -12 -8 -7
une @blood	-2 -2 9 -1
une @blow	59 3 3 11
une @body	2 8 24 5
une @booze	-4 5 -4 5
une @boozeDrink	-5 -3 -4 -6
une @bore	11 9 10 19
une @charge	-1 -16 -11 -11
une @chem	-9 -9 -7 -8
une @client	-6 -10 2 9
une @cloth	-1 7 3 0
une @deed	-14 -18 -9 -15
une @deep	-9 -5 -12 -8
une @demolish	2 2 7 2
une @despair	12 2 0 5
une @die	-6 -4 -4 -4
une @disabled	-2 -7 -3 -4
une @exclude	-9 -2 1 -6
une @fear	-2 6 -1 8
une @fiction	-7 -14 -11 -8
une @gear	-16 -15 -15 -15
une @given	-7 -12 -12 -11
une @grab	-7 -9 -10 -7
une @heat	-10 -13 -9 -11
une @height	-5 0 7 -1
une @hide	-8 -7 -7 -6
une @hit	21 -4 6 3
une @home	-10 -9 -9 -8
une @hour	1 -8 -3 1
une @hurt	9 4 6 4
une @insult	-3 27 -1 16
une @joke	9 16 6 7
une @kin	-3 11 -2 0
une @kind	23 13 13 11
une @load	9 -9 0 -4
une @lock	-5 -14 -14 -11
une @looks	-6 10 -11 -7
une @love	11 12 8 6
une @machine	-12 -16 -8 -4
une @mate	17 16 -2 9
une @me	0 3 12 4
une @means	0 -12 0 -5
une @mock	-16 -4 -23 -16
une @photo	10 -4 -11 -5
une @power	5 21 11 0
une @price	20 1 6 -4
une @quit	-10 -8 -8 -8
une @race	3 17 5 5
une @sad	-10 -2 -9 0
une @see	-4 -5 -4 -4
une @selfharm	-7 -5 -4 -4
une @serve	3 8 5 21
une @serveBar	1 13 2 9
une @sex	6 8 14 6
une @sexist	1 19 -7 -6
une @shame	4 28 5 19
une @shout	-4 -5 -3 1
une @smoke	8 25 18 11
une @threat	1 2 1 21
une @throw	7 9 8 27
une @tired	-17 -12 -12 -4
une @to	-5 -10 -7 -14
une @told	2 1 9 2
une @vehicle	-12 -18 -19 -18
une @weak	21 9 5 7
une @weapon	33 6 13 18
une @wound	-2 -5 8 -3
une afich	-12 -16 -15 -12
une agraf	9 8 9 17
une aid	15 3 1 4
une anpoul	-8 -7 -9 -7
une antrepris	-7 -8 -9 -8
une anvelop	-9 -9 -14 -9
une asiet	3 -4 -8 -3
une baf	9 2 3 3
une bagar	-9 -9 -7 -7
une bagu	4 10 8 5
une begnoir	-4 -5 -5 -4
une beign	9 3 3 3
une bier	3 12 3 4
une blagu	9 16 6 7
une blous	1 0 5 1
une boit	-2 -7 -3 -4
une bomb	-10 -10 -12 -9
une boul	-3 1 -2 6
une boutel	-3 -1 -4 -3
une cag	-4 -4 -7 -4
une cais	-4 -4 -7 -4
une caranten	3 3 10 3
une cart	-14 -12 -16 -14
une chais	15 15 10 33
une chaleur	2 2 7 2
une chanbr	-11 -11 -13 -10
une clac	-18 -14 -14 -12
une cle	15 -1 2 3
une cliant	-2 -6 7 13
une clio	4 4 12 4
une cloc	5 1 5 2
une cloison	3 4 9 4
une clop	0 6 -2 1
une colegu	2 11 -5 -1
une comand	-6 -6 -9 -6
une comod	3 3 8 3
une cord	0 0 7 1
une couch	5 7 12 6
une coup	-6 -4 -5 -4
une cuv	-4 -4 -6 -4
une dam	17 -1 6 17
une dem	-2 -4 -4 4
une dent	-4 -5 -5 -4
une dizen	4 3 14 4
une droit	5 0 0 1
une ecip	-8 -11 -8 -7
une epaul	1 1 8 2
une epong	-7 -7 -12 -7
une ereur	2 9 2 2
une etager	-8 -7 -11 -7
une etoil	2 2 8 3
une excus	5 12 5 5
une expres	2 2 8 2
une fatigu	0 1 1 5
une faus	-5 -5 -5 -4
une fil	0 22 2 -2
une flasc	2 10 2 3
une fois	-6 -7 -1 3
une foto	4 -7 -9 -5
une fourn	-4 -4 -6 -4
une fras	6 17 5 6
une gamel	-4 -5 -4 -4
une gifl	10 0 2 2
une gout	1 0 5 1
une grand	-6 -7 -6 -5
une gril	-6 -4 -3 -4
une heur	-2 -4 2 -9
une istoir	1 3 -2 4
une journ	-3 -4 -6 7
une jup	2 10 2 3
une letr	28 7 7 8
une list	-9 -9 -9 -7
une machin	-2 -6 7 -1
une main	7 4 13 5
une mam	-6 -7 -7 -5
une maman	-6 -5 -4 -4
une marc	9 3 2 3
une me	0 3 12 4
une merd	1 7 2 2
une mouch	-6 -7 -6 -7
une nuc	0 1 5 1
une odeur	-5 -4 -5 -4
une palet	28 7 15 11
une par	2 2 8 3
une part	-6 -4 -4 -4
une patat	11 2 3 3
une paus	-4 0 -4 -4
une petit	-10 4 -12 -6
une pinc	1 3 11 3
une piz	-4 -5 -5 -4
une plac	-7 -8 -9 -7
une planch	3 0 5 1
une plant	7 9 8 27
une plein	-5 -5 -5 -5
une portier	4 4 10 4
une pour	-4 -4 -6 -4
une pris	9 3 11 4
une puc	-4 -4 -5 -4
une racl	14 5 2 5
une remarc	0 8 0 -2
une reunion	-9 -9 -8 -7
une sal	-11 -9 -14 -10
une scen	10 4 11 6
une second	-10 -10 -10 -12
une semen	6 0 3 9
une sestion	0 13 3 12
une seul	-8 -8 -8 -8
une sigaret	0 5 0 1
une sour	-7 -7 -10 -7
une spatul	-6 -6 -11 -6
une stagier	6 2 2 2
une surpris	-7 -9 -7 -6
une tabl	0 -1 5 0
une tach	-5 -6 -5 -5
une taf	1 7 2 2
une tet	-8 -3 -4 -5
une torgnol	10 2 1 3
une tourist	-5 -5 -5 -4
une trait	2 1 9 2
une troncon	-4 -4 -6 -3
une tuer	-12 -12 -16 -12
une vach	-7 -8 -10 -7
une video	7 2 -2 0
une vinegret	-5 -5 -9 -5
une voitur	-12 -12 -13 -11
une vrai	4 5 11 14
unic	4 5 13 4
urganc	1 0 13 1
usag	6 6 19 7
usag dan	4 4 12 5
use	-4 -4 -6 -4
use @die	-4 -4 -6 -4
use @exclude	-4 -4 -6 -4
use @intimate	-4 -4 -6 -4
use @lock	-4 -4 -6 -4
use @quit	-4 -4 -6 -4
use part	-4 -4 -6 -4
usin	-6 -7 -3 -4
usin @me	3 3 6 3
usin a	-5 -6 -5 -4
usin avec	-3 -3 -5 -3
usin ma	3 3 6 3
util	-9 -3 -6 -7
utilis	-6 -2 -4 -7
utilis @me	2 8 3 2
utilis la	1 1 7 1
utilis le	-7 -7 -9 -6
utilis mon	2 8 3 2
uv	2 2 5 2
va	-7 3 -10 10
va @given	-5 -5 -5 -2
va @lure	-5 -5 -6 -5
va au	-6 -7 -8 -6
va bien	7 15 9 26
va demand	-5 -5 -6 -5
va vit	-6 -6 -6 -6
vach	15 9 26 10
vach @boozeDrink	-4 -5 -5 -4
vach @disabled	-4 -5 -5 -4
vach @means	-4 -5 -5 -4
vach a	4 5 16 6
vach boit	-4 -5 -5 -4
vacin @he	-4 -4 -6 -4
vacin il	-4 -4 -6 -4
vai	8 -2 2 2
vai te	8 -2 2 2
vais	2 -12 -11 -3
vais @deed	0 1 1 6
vais te	1 -5 -5 -4
valis	-8 -10 -8 -8
valis de	-5 -6 -7 -5
vandeur	14 36 11 12
vandeur @me	10 23 9 9
vandeur me	6 13 5 5
vandeux	5 18 12 10
vandeux a	13 6 14 7
vandeux ce	0 7 1 1
vandeux de	-4 -4 -5 -4
vandeux et	11 17 20 12
vandred	13 9 15 12
vandred @hour	6 7 18 7
vandred @me	5 4 3 3
vandred a	-4 -6 -4 -4
vandred mon	5 4 3 3
vandred que	2 1 2 7
vanpir	-6 -6 -6 -5
vas	18 12 17 9
vas @goback	10 2 13 5
vas @price	6 6 3 2
vas @threat	9 7 4 3
vas @wound	5 6 2 2
vas y	2 0 12 3
veau	-1 1 11 1
veil	-8 -5 -8 -7
velo	-31 -39 -39 -34
velo frein	-4 -4 -4 -4
velo neuf	-5 -6 -7 -5
velo sur	-4 -5 -6 -4
ven	11 5 8 8
ven @home	7 -1 2 1
ven @hour	-5 -7 -2 -5
ven @kind	7 0 -1 1
ven chez	7 -1 2 1
ven dimanch	-4 -6 -1 -3
ven le	3 7 6 3
vend	-1 19 1 3
vend @deed	2 7 2 2
vend @given	2 7 2 2
vend @not	2 7 2 2
vend de	2 17 5 5
vend pas	2 7 2 2
vendr	4 11 14 6
vendr dan	0 7 -2 1
vendu	20 17 54 20
vendu des	6 5 19 6
veng	5 -4 -1 -1
vent	-22 -16 -20 -19
vent a	-5 -5 -8 -5
vent de	-2 -3 9 0
vent des	-6 -6 -11 -6
vent le	-5 -5 -6 -5
ventr	-2 7 -5 2
ventr @bore	1 6 1 0
ventr @not	1 6 1 0
ventr @shout	6 1 1 2
ventr a	0 7 -1 -2
ventr du	-8 -8 -11 -8
ventr le	2 7 2 3
ventr pour	6 1 1 2
ventr rien	1 6 1 0
ventr tous	1 8 0 2
venu	-10 -7 -2 -1
venu @hour	1 3 4 1
venu @shout	-4 -4 -3 -3
venu cand	1 1 1 6
venu fotografi	-3 -3 -4 -3
venu une	-8 -8 -9 -7
ver	13 19 -8 6
ver @deed	-3 1 -7 -3
ver @despair	-6 -6 -10 -6
ver @goback	7 6 5 19
ver @hour	4 6 10 5
ver @i	3 12 0 3
ver @me	15 1 -2 3
ver @not	-8 -9 -11 -8
ver @shout	-3 2 -5 -2
ver a	2 2 9 3
ver cinz	14 4 4 4
ver de	-6 0 -6 -5
ver je	3 12 0 3
ver la	-6 -2 -11 -5
ver moi	11 1 -2 2
ver pour	-3 2 -5 -2
ver un	-3 -4 -5 -4
veri soufl	-5 -6 -6 -5
verif	-10 -13 -15 9
verif les	-9 -10 -12 -10
verifi le	-5 -5 -6 -5
vern	2 2 10 2
vernisag	4 4 13 4
verou	25 6 7 9
verouil	9 -5 -7 -2
vers	8 12 27 9
vers de	4 6 7 4
vers le	-3 -3 7 -1
version	1 -2 1 10
vert	0 3 8 10
vertig	-6 -7 -7 -6
vest	3 -9 -11 -6
vest et	-4 -4 -6 -4
vestier	32 19 3 7
vestier @he	11 6 5 5
vestier avec	8 6 4 4
vestier et	-3 -10 -11 -7
vet	25 -3 0 4
veteriner	-8 -12 -14 -11
veteriner @me	2 -2 -4 -1
veteriner a	-7 -7 -7 -6
veteriner me	2 -2 -4 -1
veto @me	2 2 6 3
veto me	2 2 6 3
veulant	2 12 3 2
veulant @deed	2 11 2 2
veulant @given	2 11 2 2
veulant @not	2 12 3 2
veulant pas	2 11 2 2
veut	11 16 1 -4
veut @deed	-8 -5 -7 -7
veut @given	-9 1 -5 -6
veut @hide	-13 -18 -12 -13
veut @me	4 -1 -1 -1
veut @not	-10 -5 -7 -8
veut @told	-13 -18 -12 -13
veut dir	-13 -18 -12 -13
veut me	4 -1 -1 -1
veut pas	-10 -5 -7 -8
veut que	29 22 18 13
veut savoir	-1 8 1 1
veut toujour	-2 7 1 1
veut une	5 0 1 1
veux	35 15 3 10
veux @bore	-5 1 -2 -1
veux @deed	-6 7 -4 -4
veux @despair	1 2 2 7
veux @die	7 -4 -1 -1
veux @given	-1 5 -2 -4
veux @goback	2 3 3 16
veux @hide	17 4 4 3
veux @lure	-5 -5 -4 -5
veux @me	4 7 3 3
veux @not	20 21 8 4
veux @quit	1 2 2 10
veux @told	17 4 4 3
veux aret	1 2 2 7
veux demand	-5 -5 -4 -5
veux dir	17 4 4 3
veux en	9 2 2 0
veux etre	-8 -7 -6 -7
veux fair	-5 1 -2 -1
veux pas	4 9 3 1
veux plus	16 12 5 3
veux retourn	5 5 5 16
vex	6 0 0 1
viand	1 -1 20 3
viand avec	0 1 5 1
viandr	17 9 7 15
vibr sur	2 2 5 2
vibrant	4 5 15 5
victoir	-9 -7 -9 -7
vid	-11 8 6 21
vid @hour	1 -2 1 6
vid @i	3 3 6 5
vid @lock	5 5 16 5
vid @me	2 14 3 3
vid cout	-5 -5 -5 -5
vid dan	-3 4 -3 -1
vid je	3 3 6 5
vid le	2 5 9 2
vid les	0 2 11 2
vid mon	2 14 3 3
vid saniter	5 5 16 5
vid sous	-3 3 -6 -2
vidang	6 7 17 6
video	8 -1 -9 -4
video @sex	10 3 4 4
video de	1 8 -1 0
video porno	10 3 4 4
videos	7 7 16 7
vie	8 8 0 2
vie @he	3 5 1 1
vie @i	8 3 4 7
vie @me	8 3 10 1
vie il	3 5 1 1
vie je	8 3 4 7
vieil	6 15 15 6
vieil @grab	4 4 9 4
vieil @heat	4 4 9 4
vieil @load	4 4 9 4
vieil @machine	3 3 8 3
vieil @photo	-1 7 -1 0
vieil @sexist	4 4 9 4
vieil fotos	-1 7 -1 0
vieil plac	4 4 9 4
vieles	-3 -4 -3 -3
vien	30 17 11 13
vien @deed	17 4 5 3
vien @given	17 4 5 3
vien @home	5 -2 1 0
vien @hour	1 6 0 1
vien @not	17 4 5 3
vien chez	5 -2 1 0
vien de	1 6 2 2
vien pas	17 4 5 3
vient	21 19 8 14
vient @i	4 11 4 3
vient @not	5 5 2 2
vient dan	7 1 2 0
vient de	7 -1 0 0
vient je	4 11 4 3
vierg	11 -4 2 2
vieux	-17 -29 0 -21
vieux @adult	2 -7 -4 -3
vieux @animal	-9 -10 -11 -9
vieux @serve	-6 -7 -7 -6
vieux @shame	-6 -7 -7 -6
vieux chien	-6 -7 -7 -6
vieux masei	7 8 24 9
vieux monsieur	1 -6 -4 -3
vieux velo	-7 -7 -8 -7
vigil	-9 -17 -16 -12
vign	5 5 17 6
vign @i	4 4 12 5
vign je	4 4 12 5
vigneron	-5 2 -7 -3
vigneron @me	-2 6 -3 0
vigneron me	-2 6 -3 0
vil	-6 -7 -2 -2
vil avec	-6 -5 -8 -5
vilag	-7 -7 -8 -7
vin	-1 1 11 -1
vin a	5 6 13 5
vin ce	-4 -6 -3 -5
vinegr	-2 5 -4 -2
vinegret	-5 -5 -9 -5
vinegret @shout	-5 -5 -9 -5
vinegret pour	-5 -5 -9 -5
vingt	-7 -3 34 2
vingt @hour	3 3 13 3
vingt @past	-7 -8 -7 -7
vingt @to	0 0 4 1
vingt ans	-7 -8 -7 -7
vingt minut	-6 -4 -3 0
violanc	-13 -12 -13 -12
violant	-3 -9 -3 -7
violant @i	-3 -5 -3 -3
violant je	-3 -5 -3 -3
violet	14 1 2 3
violon	-6 -7 -6 -5
vir	-8 -10 -9 -7
virgul	1 6 2 1
virtuel	-11 -13 -14 -10
vis	-2 -15 -23 -13
vis dan	0 5 1 1
vis et	-8 -7 -11 -7
vis le	9 2 3 3
vis les	7 2 4 2
vis ne	-11 -7 -7 -7
vis par	-9 -7 -7 -6
visag	16 8 7 7
viseux	3 3 9 3
visit	-35 -36 -37 -29
visit @deed	-3 -3 -5 -3
visit de	-5 -4 -6 -5
visit des	-5 -6 -7 -5
visit et	-6 -9 -6 -6
visit guid	-3 -3 -5 -3
visit le	-10 -11 -13 -10
visiteur	-6 -5 -8 -6
vit	11 -4 1 3
vit @i	4 4 12 5
vit et	-3 -6 -3 2
vit je	4 4 12 5
vites	-6 -4 5 -3
vites de	-9 -6 -6 -6
vitr	-18 -18 -9 -17
vitr @one	-3 -3 -5 -3
vitr avec	-5 -5 -6 -4
vitr ce	-4 -4 -6 -4
vitr de	5 5 11 5
vitr du	11 10 23 10
vitr on	-3 -3 -5 -3
vitrin	-38 -34 -42 -34
vitrin @alone	-5 -4 -6 -4
vitrin @deed	-9 -8 -12 -8
vitrin de	-3 -4 -4 -3
vitrin du	1 1 5 2
vitrin en	4 4 10 4
vitrin ferm	-5 -4 -6 -4
viv	1 0 0 23
viv vandred	2 1 2 7
vivr	21 3 3 -4
vivr @race	5 1 1 0
vivr voil	5 1 1 0
vocabuler	-17 -18 -22 -16
vocabuler de	-8 -10 -9 -7
vocabuler du	-7 -7 -9 -6
vodc	4 15 4 5
voeux	-6 -6 -10 -6
voi	-7 -10 -15 -9
voi @deed	6 -1 0 0
voi @despair	5 -1 1 1
voi @given	4 -3 -2 -1
voi @not	6 0 5 1
voi la	-9 -13 -14 -10
voi le	-6 -5 -5 -5
voi pas	6 -1 0 0
voiageur	-6 -7 -7 -5
voiageur a	-4 -5 -3 -3
voil	15 15 7 6
voil @me	-6 -4 -1 6
voil ce	12 9 2 0
voil comant	6 12 4 3
voil ma	-5 -6 -6 -5
voil mon	-1 1 5 11
voil que	1 5 2 2
voir	-15 -5 -19 -9
voir @he	-4 -5 -3 -3
voir @i	-10 -12 -10 -10
voir @me	8 13 5 5
voir avec	-6 -7 -5 -6
voir de	2 2 2 5
voir des	9 5 6 13
voir et	-5 -6 -5 -5
voir je	-10 -12 -10 -10
voir la	-12 -4 -9 -8
voir le	-3 -5 0 1
voir les	-5 -5 -3 -4
voir ma	1 9 2 3
vois	13 15 10 26
vois ca	8 8 5 5
voisin	-11 -5 -7 -9
voisin de	-6 -1 -6 -5
voit	-16 -11 -10 -18
voit @bore	-4 -4 -4 -5
voit @not	-5 -2 -4 -6
voit la	-4 -4 -6 -4
voit rien	-4 -4 -4 -5
voitur	2 6 1 -7
voitur @i	5 -1 2 1
voitur @past	-4 -5 -6 -4
voitur avant	-4 -5 -6 -4
voitur de	3 3 9 3
voitur du	5 4 -1 1
voitur et	6 3 2 2
voitur je	5 -1 2 1
voitur sur	4 11 3 3
voix	-15 15 -13 -9
voix @cloth	-5 1 -6 -3
voix @i	0 7 1 1
voix dan	-5 -6 -6 -5
voix haut	-5 1 -6 -3
voix je	0 7 1 1
vol	-14 11 -9 -9
vol @me	-4 -5 -4 -3
vol de	0 0 5 1
vol du	1 1 4 1
vol mon	-4 -5 -4 -3
vol son	-6 -6 -6 -5
volcan	-7 -8 -9 -7
volet	7 7 18 7
voleur	-2 7 -1 0
voleur de	1 7 2 2
vom	2 8 0 -5
vom @past	2 9 0 2
vom avant	2 9 0 2
vont	-8 -10 -10 -5
vont @me	-4 -5 -5 -5
vont me	-4 -5 -5 -5
voudr	39 9 15 30
voudr @me	14 1 3 0
voudr just	11 6 6 15
voudr me	14 1 3 0
voul	-2 -19 -20 -5
voul @deed	4 4 -6 -4
voul @die	3 6 2 2
voul @given	2 4 -7 -5
voul @goback	5 1 2 4
voul @me	2 -6 -2 -2
voul @not	6 7 -3 -2
voul esai	-5 -6 -5 -4
voul me	2 -6 -2 -2
voul pas	6 7 -3 -2
voul que	-2 -8 -5 -4
voul un	-8 -9 -7 -7
voulu	26 -9 -8 -2
voulu @me	23 3 5 6
voulu me	23 3 5 6
vous	14 -4 4 2
vous @hide	8 -2 -1 -2
vous @one	1 5 1 1
vous a	2 0 9 1
vous croi	9 -2 1 1
vous ne	9 1 2 0
vous on	1 5 1 1
voyag	-6 -7 -3 -5
vrai	15 10 11 26
vrai @deed	1 1 1 6
vrai @he	-8 -10 -7 -7
vrai @i	-3 -6 -5 -5
vrai @lock	9 3 3 4
vrai @machine	3 4 12 3
vrai @mate	5 12 6 15
vrai @not	1 1 1 6
vrai @weapon	2 3 10 3
vrai je	-3 -6 -5 -5
vrai le	2 7 5 3
vrai pas	1 1 1 6
vu	12 15 -10 4
vu @me	7 23 8 8
vu des	0 -4 -2 -5
vu la	5 4 -3 3
vu le	4 -7 -2 -4
vu mon	5 23 8 7
vu que	7 14 9 21
vu sur	6 -1 0 1
vu un	12 0 1 1
vu une	-9 -12 -14 -11
vue	-16 -16 -9 -15
vue de	0 1 4 1
vue du	-11 -12 -11 -9
want	5 0 1 1
want to	5 0 1 1
watsap	7 20 8 8
wc	14 3 4 3
wc @he	10 -1 1 1
wec	8 0 -3 8
wec end	8 0 -3 8
wesh	2 2 3 6
x	2 2 6 3
y	6 3 10 11
y @deed	-5 -1 -4 -5
y @goback	6 19 8 23
y @hide	-6 -6 -5 -5
y @me	17 12 3 6
y @touch	-19 -16 -15 -16
y a	-30 -27 -34 -24
y ai	-1 0 8 0
y aler	6 13 9 22
y avait	-4 -7 15 0
y en	13 7 15 21
y etais	9 5 14 11
y fait	-4 -5 -4 -4
y me	3 14 4 3
y met	-7 -4 -6 -6
y mont	-1 5 -2 -1
y pens	26 9 5 17
y repans	0 4 0 5
y rest	-5 -4 -4 -4
y retourn	4 10 1 -1
y suis	1 -2 9 5
y touch	-20 -17 -20 -17
y va	4 -3 -1 -1
y veil	-5 -5 -5 -5
yav	0 5 5 2
yeux	0 5 0 8
yeux au	2 7 2 1
yeux avec	5 -1 1 0
yeux de	8 3 2 3
yeux ouvert	-8 -9 -9 -8
yeux qui	4 4 11 9
z	0 0 5 0
zen	-11 -11 -11 -13
zero	-16 -17 -23 -9
zero @price	-4 -5 -6 -4
zero @to	-5 -6 -7 -5
zomb	-5 -5 -7 2
zoo	-4 -4 -6 -4
`;
