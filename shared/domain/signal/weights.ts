/*
 * Learnt from the labelled sentences by tests/signals-learn.ts, never written by hand: of each cue, what it weighs
 * for N1, N2, N3 and N4 against nothing at all. `@kind` is what a word is about, `#rule` what a pattern found, `^` the opening of a sentence.
 */
export const SCALE = 12;
export const WEIGHTS = `
#N1	86 -1 5 12
#N2	18 82 2 21
#N3	28 26 93 27
#N4	17 24 13 87
#alcohol	-16 42 -23 -2
#animals	-10 3 33 5
#asbestos	0 0 4 0
#assault	59 -4 0 7
#bar	18 38 45 19
#biological	25 12 30 9
#boredom	15 24 18 73
#chemicals	14 11 51 13
#confined-space	1 2 18 3
#dangerous-machine	16 11 55 14
#day-of-rest	0 4 15 -2
#demolition	11 6 19 7
#discrimination	10 43 11 17
#distress	12 8 2 30
#drugs	7 62 4 13
#early-or-late	12 11 39 12
#electricity	14 15 52 16
#fear	7 44 1 6
#heavy-load	13 10 41 25
#height	-4 2 21 0
#humiliation	16 64 -2 12
#in-charge	16 9 39 10
#injury	19 12 43 6
#insults	-2 64 11 12
#lifting-machine	-2 -4 25 0
#locked-up	28 -2 -4 13
#long-day	6 5 23 3
#molten-metal	8 8 26 9
#no-break	-2 -1 3 6
#none	-28 -26 -26 -20
#optical-radiation	13 8 24 9
#other-machine	-5 -4 9 -4
#pressure-vessel	8 8 22 8
#protection	8 8 35 9
#radiation	4 4 11 4
#running-machine	2 2 6 2
#scaffold	10 9 26 10
#secret	5 37 6 9
#self-harm	92 4 12 -2
#sexism	-6 18 -11 -8
#sexual-violence	77 8 13 17
#temperature	7 -5 12 -4
#threat	42 -11 -4 4
#tractor	3 3 13 3
#tree-work	4 4 11 4
#unease	12 15 4 72
#unsuitable-contact	39 0 3 2
#vibration	3 3 14 4
*	-43 -39 -29 -42
0	-7 -8 -7 -8
1	-3 -3 -4 -3
10	-9 -1 -14 -9
10 @hour	-2 7 -6 -2
10 h	-2 7 -6 -2
10h	1 1 4 9
10h et	3 3 1 11
11	9 10 21 8
11 novanbr	10 9 27 10
12	-33 -33 -37 -27
12 @load	-4 -5 -6 -4
12 @looks	-4 -5 -6 -4
12 @me	3 3 8 3
12 a	2 1 5 8
12 bac	-5 -5 -9 -5
12 cilos	-4 -5 -6 -4
12 me	3 3 8 3
12 oeuf	-3 -3 -5 -3
12 projecteur	-5 -4 -8 -4
13	0 0 10 0
13 @hour	3 3 14 3
13 h	3 3 14 3
14	5 5 11 1
14 @hour	-2 -3 5 -2
14 @past	1 8 0 1
14 ans	1 8 0 1
14 h	-2 -3 5 -2
15	13 3 30 8
15 @hour	5 5 11 5
15 @past	1 -9 -3 -3
15 ans	1 -9 -3 -3
15 h	5 5 11 5
16	-9 -9 -7 -8
16 @hour	-15 -14 -20 -14
16 h	-15 -14 -20 -14
16h	-9 -11 -15 -11
17	20 1 6 2
17 @hour	20 1 6 2
17 h	24 4 10 6
170	4 4 11 5
17h	-13 -7 -12 -13
18	6 -1 9 1
18 @hour	10 3 5 3
18 @past	-1 -1 6 0
18 ans	-1 -1 6 0
18 h	10 3 5 3
19	7 9 19 8
19 @hour	7 9 19 8
19 h	7 9 19 8
19h	-2 1 7 8
19h parc	-7 -6 -3 -6
2	-1 7 -1 -5
20	2 -2 7 -2
20 @hour	-6 -5 -4 -6
20 h	-6 -5 -4 -6
200	6 6 16 7
2003	-6 -6 -9 -5
21	6 7 16 6
212	2 2 2 7
214	-4 -3 -6 -1
21h	0 0 7 0
22	1 -2 7 -1
22 @hour	2 3 13 3
22 @past	0 -4 -5 -3
22 ans	0 -4 -5 -3
22 h	2 3 13 3
230	6 6 13 6
25	3 3 8 3
25 @load	3 3 8 3
25 @looks	3 3 8 3
25 cilos	3 3 8 3
3	7 4 22 9
3 @hour	4 4 15 8
3 h	4 5 12 8
30	1 -6 13 -2
312	-3 -4 -5 -1
34	4 -5 -1 -1
38	7 9 24 13
39	5 5 14 4
39 @bore	5 5 14 4
39 @hour	5 5 14 4
39 @price	5 5 14 4
39 @to	5 5 14 4
39 heur	5 5 14 4
4	-5 -7 5 -5
4 @hour	4 4 15 5
4 h	3 3 11 4
40	6 2 9 3
400	-7 -7 -10 -7
400 @despair	-4 -4 -7 -4
400 @not	-4 -4 -7 -4
400 @to	-4 -4 -7 -4
400 person	-4 -4 -7 -4
45	3 3 9 3
5	0 0 11 5
5 @hour	5 5 15 8
5 h	6 5 17 5
50	8 -6 -1 -1
50 @lure	9 0 2 2
50 euros	9 0 2 2
5h	8 7 22 8
6	0 2 5 -1
7h	-3 -3 -5 -3
7h @i	-3 -3 -5 -3
7h je	-3 -3 -5 -3
8	10 10 42 11
8 @hour	2 2 17 3
8 h	8 8 27 8
80	-6 -6 -8 -6
8h	13 12 32 13
8h a	8 8 21 9
8h30	-11 -8 -10 -9
9	-13 -8 -6 -16
9 @bore	-4 -4 1 -6
9 @hour	-7 -3 2 -11
9 @price	-4 -4 1 -6
9 @to	-4 -4 1 -6
9 h	-4 1 0 -5
9 heur	-4 -4 1 -6
98	-5 -5 -5 -4
9h	-11 -12 -10 -11
9h15	-4 -4 -5 -4
@adult	10 18 -2 -2
@alone	19 8 11 5
@animal	-14 -12 5 -1
@blade	7 -8 17 -6
@blood	3 -8 15 -10
@blow	17 -7 0 -6
@body	27 9 13 8
@booze	-11 11 6 -3
@boozeDrink	5 16 5 -3
@bore	12 1 5 17
@charge	-4 -2 2 -11
@chem	1 0 30 -3
@client	-10 -4 -7 -2
@cloth	29 23 19 4
@cry	5 15 -3 8
@deed	1 -1 4 -2
@deep	1 7 25 7
@demolish	-5 -4 10 -7
@despair	10 3 1 21
@die	3 -14 -10 -6
@disabled	2 31 3 -6
@drug	-9 16 -3 -13
@drunk	-10 -7 -11 -15
@exclude	3 6 -6 7
@fear	8 18 -4 11
@fiction	-15 -21 -23 -18
@gear	5 1 32 -4
@given	5 4 2 1
@goback	3 1 0 8
@grab	19 -3 15 2
@he	10 13 -4 -1
@heat	2 2 14 0
@height	-4 -1 9 -3
@hide	0 6 -14 0
@hit	25 -14 2 -5
@home	24 16 -4 7
@hour	10 11 15 13
@hurt	15 0 11 1
@i	5 4 7 9
@insult	-1 25 11 14
@intimate	51 27 20 26
@joke	-8 -4 -26 -19
@kin	34 6 -4 10
@kind	-17 -29 -19 -24
@lgbt	-1 13 -7 -12
@load	9 11 23 7
@lock	5 0 4 1
@looks	21 25 18 13
@love	9 13 0 1
@lure	7 4 -16 -3
@machine	-6 -4 38 -2
@mate	16 23 2 7
@me	16 17 9 15
@means	9 -2 10 -3
@mock	5 22 -14 -4
@not	13 12 3 16
@nude	42 8 33 26
@one	-15 -11 -9 -9
@past	-17 -14 -17 -17
@photo	2 18 -11 4
@power	9 10 15 0
@pressure	-18 -7 14 -10
@price	1 -5 -8 -1
@quit	18 10 10 27
@race	9 44 5 9
@rays	-11 -10 11 -15
@sad	4 8 9 31
@see	-14 -13 -30 -13
@selfharm	35 12 13 0
@serve	19 32 23 16
@serveBar	7 21 14 12
@sex	24 -16 2 -1
@sexist	-2 -4 -18 -15
@shame	1 14 3 8
@shout	9 10 5 -1
@smoke	14 29 14 1
@stop	13 -2 15 3
@strip	32 8 30 3
@threat	6 0 4 -2
@throw	30 19 12 15
@tired	-5 -13 -7 8
@to	2 6 -3 -3
@told	11 23 3 8
@touch	26 -11 0 -3
@trade	-35 -27 -41 -30
@vehicle	0 9 20 1
@weak	12 14 3 8
@weapon	27 -2 28 6
@wound	4 -6 13 -6
^ 5h	3 3 10 3
^ @adult	7 0 7 -3
^ @alone	25 20 12 15
^ @animal	0 5 0 0
^ @blade	7 8 22 8
^ @blood	1 1 8 2
^ @blow	-4 -4 0 10
^ @body	-12 -8 -6 -8
^ @booze	-4 4 -4 -3
^ @boozeDrink	-4 0 -10 -5
^ @bore	-9 -16 -9 -2
^ @charge	-10 -14 2 -8
^ @chem	3 2 29 4
^ @deed	-3 -9 21 -13
^ @deep	0 -1 4 0
^ @despair	8 12 9 27
^ @die	14 6 2 4
^ @drug	7 24 7 8
^ @drunk	-5 -7 -3 -5
^ @exclude	2 7 2 7
^ @fear	-5 -5 -5 -2
^ @fiction	-12 -8 -13 -10
^ @gear	2 1 14 3
^ @given	17 12 18 7
^ @goback	-5 7 -17 -16
^ @grab	8 -7 -7 -4
^ @he	23 28 0 10
^ @heat	13 17 34 13
^ @height	0 0 5 0
^ @hide	-25 -27 -26 -26
^ @hit	8 1 7 15
^ @home	15 12 0 -6
^ @hour	16 0 45 25
^ @hurt	5 12 16 7
^ @i	-2 -3 -2 6
^ @insult	7 41 10 5
^ @intimate	11 11 20 22
^ @kin	14 5 0 2
^ @kind	-17 -11 -23 -15
^ @lgbt	2 18 7 5
^ @load	9 11 23 5
^ @lock	26 17 9 18
^ @looks	0 15 5 -5
^ @love	-6 -7 -3 -12
^ @lure	0 4 1 0
^ @machine	23 23 68 24
^ @me	4 12 -4 4
^ @means	4 4 14 5
^ @mock	-2 6 3 -1
^ @not	-21 -18 -11 -12
^ @one	0 6 1 4
^ @past	-10 -11 -8 -9
^ @power	13 6 7 5
^ @pressure	1 1 5 2
^ @price	12 0 7 14
^ @quit	5 5 10 32
^ @race	19 15 7 9
^ @sad	11 16 17 21
^ @see	-14 -13 -21 -14
^ @selfharm	9 0 7 2
^ @serve	-11 -6 -15 -10
^ @serveBar	-2 -2 -8 -4
^ @sex	8 1 2 2
^ @sexist	1 2 5 -4
^ @shame	7 5 17 16
^ @shout	14 20 7 7
^ @stop	10 3 -4 0
^ @strip	14 1 3 4
^ @threat	7 3 15 6
^ @throw	14 4 22 7
^ @tired	8 4 5 30
^ @to	0 5 -3 9
^ @told	-11 -11 1 -10
^ @touch	-6 -5 7 0
^ @trade	-5 -5 -5 -4
^ @vehicle	9 8 31 10
^ @weak	-3 1 11 4
^ @weapon	18 8 16 9
^ @wound	15 9 39 12
^ a	-2 7 -2 -11
^ acuel	-15 -15 -21 -14
^ anbalag	-5 -5 -5 -4
^ anboch	9 9 22 9
^ apre	21 15 7 8
^ ariv	7 6 22 7
^ aros	-4 -4 -5 -4
^ ascip	17 7 4 5
^ au	0 -8 -3 -2
^ aucun	-10 -15 -6 -9
^ avant	-6 -6 -10 -6
^ avec	6 3 9 1
^ bof	13 11 11 32
^ bon	0 -2 -4 -9
^ boucl	11 0 1 1
^ brioch	-5 -4 -4 -4
^ ca	-38 -34 -34 -22
^ cais	1 1 5 1
^ cand	14 44 20 22
^ catr	5 4 3 18
^ ce	25 19 13 25
^ cel	-8 -11 -9 -8
^ celc	10 5 2 3
^ cet	7 -4 -4 -3
^ chac	11 8 6 16
^ chang	2 2 6 2
^ chez	0 5 -1 -10
^ cinq	2 1 6 2
^ clac	8 9 9 21
^ coinc	13 3 1 4
^ col	-5 -4 -4 -4
^ com	-1 4 11 -1
^ comant	-5 -5 -6 -4
^ compt	-4 -2 -4 6
^ con	8 17 11 8
^ contrer	-7 -7 -6 -7
^ cueil	1 0 6 1
^ dan	-24 -33 -25 -27
^ de	0 -2 8 -3
^ debouch	6 4 16 6
^ debout	-2 -4 9 -1
^ degresag	-5 -4 -5 -4
^ demen	-17 -20 -23 -18
^ depuis	0 12 2 7
^ derier	-8 -7 -10 -7
^ derni	-2 -2 4 -4
^ des	16 23 13 8
^ deserbag	-4 -4 -5 -4
^ desinfect	3 3 8 3
^ deux	25 23 7 13
^ dev	8 5 3 3
^ dimanch	-9 -9 -6 -9
^ dir	-7 -8 -7 -7
^ distribu	-7 -7 -10 -7
^ dix	5 10 14 4
^ du	-6 -2 -3 -4
^ ele	7 18 -8 -5
^ en	-7 -20 -3 -16
^ encor	7 8 7 32
^ enfin	-2 -4 -2 6
^ epluchag	-4 -5 -6 -4
^ est	11 10 5 12
^ et	-4 -13 -12 -10
^ fatigu	-1 -1 -2 5
^ fin	-7 -7 -7 -8
^ fotocop	-7 -6 -11 -7
^ four	-8 -9 -10 -8
^ genr	-1 3 4 1
^ grav	-5 -3 -6 -5
^ gros	-15 -12 -21 -15
^ hi	20 3 1 4
^ ici	7 4 -2 -3
^ il	26 20 0 -3
^ ils	12 28 3 32
^ interdict	0 6 -1 0
^ invanter	-10 -11 -11 -11
^ jam	-5 -1 -4 7
^ je	-2 -3 -2 6
^ journ	12 6 12 25
^ la	-34 -33 -28 -38
^ le	-24 -24 -28 -27
^ les	-20 -12 -17 -19
^ lesiv	0 0 -1 5
^ livreson	-16 -16 -19 -15
^ loin	-8 -6 -4 -1
^ lui	-2 13 2 0
^ lund	-1 -1 7 -1
^ ma	-11 -8 -21 -6
^ mais	8 10 5 4
^ mal	3 10 9 4
^ maman	11 7 1 4
^ mandolin	3 3 9 3
^ march	4 4 12 5
^ math	-4 -4 -6 -4
^ me	-8 7 -1 -5
^ mem	10 16 9 26
^ menag	-4 -4 -5 -4
^ menten	5 1 0 1
^ mes	23 23 22 19
^ mesur	-5 -5 -7 -5
^ mid	-6 -7 -4 -5
^ mis	-6 -6 -8 -5
^ moi	17 18 31 14
^ mon	-3 -3 -19 -4
^ monsieur	4 -2 -3 -2
^ mour	20 6 4 4
^ my	2 7 2 2
^ ne	-12 -12 -15 -22
^ netoi	-7 -8 -8 -7
^ netoiag	-4 -5 3 -3
^ ni	-1 -5 -4 -5
^ non	-19 -18 -24 -18
^ nous	-11 -11 -14 -10
^ ojourd	5 10 13 1
^ on	0 6 1 4
^ oui	3 12 3 3
^ pap	6 1 1 1
^ parc	5 -2 0 0
^ parel	-8 -8 -9 -9
^ parl	-9 -11 -9 -9
^ pas	5 7 16 -4
^ pend	-1 -9 -6 -7
^ pentur	-1 -1 5 -1
^ person	6 7 4 14
^ pes	-7 -8 -8 -6
^ petit	9 3 11 4
^ peut	-5 -5 -5 -4
^ pliag	0 0 4 0
^ plong	0 -1 4 0
^ plus	-5 3 -4 -3
^ ponseux	4 4 10 4
^ port	-2 -6 -9 -5
^ pos	2 3 10 3
^ pour	14 13 5 1
^ pousier	2 2 7 2
^ premi	-6 -6 -8 -6
^ premier	-4 -4 -6 -4
^ pris	15 3 4 4
^ puis	3 5 10 2
^ que	-15 -16 -15 -12
^ qui	-6 -6 -7 -6
^ rang	-15 -15 -15 -13
^ reglag	-4 -4 -5 -4
^ repondr	-4 -4 -5 -4
^ resept	-5 -5 -9 -5
^ rest	-9 -7 -9 -9
^ reten	-6 -7 -7 -6
^ reunion	-8 -8 -12 -8
^ rien	-15 -16 -13 -10
^ sac	5 4 12 4
^ san	-8 -8 -9 -8
^ sandwich	-7 -8 -9 -7
^ sci	1 1 5 2
^ selon	16 11 6 7
^ serten	-4 -3 -4 -3
^ seul	9 4 8 9
^ si	-1 -6 -7 -5
^ simul	-4 -5 -5 -4
^ sinser	3 5 3 9
^ sort	-6 -5 0 -4
^ sous	-7 -8 -6 -6
^ stag	1 -3 1 11
^ sur	4 -5 -2 -6
^ tail	4 4 13 5
^ tap	-6 -6 -4 -5
^ tart	-3 -3 -5 -3
^ te	8 23 8 8
^ ten	2 2 7 3
^ test	1 1 5 1
^ tir	-4 -4 -6 -4
^ toujour	5 3 4 13
^ tous	4 5 4 11
^ tout	16 13 10 13
^ trait	5 5 13 5
^ trent	10 4 10 5
^ tro	-6 -10 -7 -6
^ trois	-1 2 -5 0
^ trop	-1 0 -2 12
^ tu	0 4 -3 -5
^ tuteur	7 1 1 1
^ un	8 -9 -18 -11
^ une	-8 -13 -8 6
^ vent	-12 -12 -15 -12
^ verif	1 1 0 4
^ vid	1 1 5 1
^ vingt	4 11 12 5
^ visit	-7 -6 -8 -7
^ viv	10 11 11 26
^ voil	19 14 7 9
^ vous	2 4 3 9
^ wesh	4 5 6 8
^ y	26 39 12 15
^ yav	0 4 6 2
^ zero	-8 -8 -10 -5
a	-1 -2 -1 -6
a 13	5 5 14 4
a 14	-4 -4 1 -4
a 15	5 5 11 5
a 16	-12 -12 -16 -12
a 17	24 4 10 6
a 170	4 4 11 5
a 17h	-9 -2 -9 -10
a 18	0 0 6 1
a 19	5 7 12 5
a 19h	-2 1 7 8
a 20	-3 -2 7 -2
a 21	6 7 16 6
a 21h	0 0 7 0
a 22	-2 -1 7 -1
a 3	0 0 4 5
a 4	4 3 13 4
a 5	4 3 15 4
a 5h	5 4 13 5
a 7h	-3 -3 -5 -3
a 8	0 -1 7 0
a 8h30	-3 -3 -5 -3
a 9	-12 -13 -14 -12
a 9h	-5 -6 -6 -4
a 9h15	-4 -4 -5 -4
a @alone	5 4 1 -1
a @animal	-8 -8 -9 -7
a @blood	-1 -12 -10 -8
a @blow	-13 -14 -10 -13
a @body	10 9 18 15
a @booze	5 0 9 2
a @boozeDrink	17 8 7 0
a @bore	-7 1 -12 14
a @charge	17 7 2 10
a @chem	14 18 17 10
a @cloth	3 10 3 4
a @cry	-22 -20 -15 -17
a @deed	19 8 15 4
a @deep	8 2 0 16
a @demolish	14 -3 7 11
a @despair	0 -26 -14 -18
a @die	-29 -14 -24 -24
a @drunk	-5 -6 -6 -5
a @exclude	-11 2 -1 6
a @fear	6 -6 -5 0
a @fiction	0 -8 -3 -8
a @given	-7 -8 7 -11
a @goback	-13 -2 0 4
a @grab	40 -3 11 10
a @heat	5 -1 -4 -3
a @height	1 7 -8 -5
a @hide	-8 -21 -9 1
a @hit	15 -8 1 -5
a @hour	-10 -4 8 -2
a @hurt	-3 -3 5 -2
a @insult	22 13 12 9
a @intimate	18 21 1 5
a @joke	-12 -5 -8 -7
a @kind	-13 -16 -9 -14
a @load	9 6 10 4
a @lock	38 13 13 8
a @looks	23 5 15 13
a @lure	33 27 11 8
a @mate	2 7 4 1
a @me	25 4 19 30
a @means	8 6 16 6
a @mock	-9 19 -7 -5
a @not	-1 -12 -7 -2
a @past	-4 -5 -3 -4
a @photo	-2 -8 -7 -6
a @power	3 6 2 -1
a @price	3 2 4 2
a @quit	-8 6 2 -3
a @race	16 17 16 9
a @see	-28 -39 -40 -29
a @selfharm	2 -5 0 -3
a @serve	18 21 7 7
a @serveBar	1 0 6 1
a @sex	-1 -5 5 -2
a @sexist	1 -5 -15 -8
a @shame	1 23 -7 4
a @shout	-9 10 -5 4
a @smoke	2 -7 -10 -4
a @stop	1 -10 17 -2
a @strip	9 -5 -1 -2
a @threat	8 -6 6 -6
a @throw	15 2 -10 -3
a @tired	13 -2 13 4
a @to	6 -5 -2 -3
a @told	-2 8 -8 -3
a @touch	20 -2 7 1
a @trade	12 14 7 6
a @vehicle	13 9 6 5
a @weapon	7 -5 -6 0
a @wound	28 2 13 5
a achev	-5 -5 -5 -6
a air	-5 -5 -5 -4
a anferm	9 2 1 2
a angeul	2 7 2 7
a anonc	2 10 3 2
a apel	-8 -8 -8 -7
a apris	-15 -17 -8 -13
a arach	7 7 20 8
a atrap	13 2 3 4
a autr	-5 -5 -4 -6
a bal	6 1 0 2
a balanc	7 -3 2 9
a band	6 6 14 6
a bien	-9 -10 -11 -8
a bloc	9 0 1 2
a bocoup	-4 -6 -4 -5
a boir	8 -4 -2 -1
a bouscul	-1 10 2 3
a bout	3 3 7 8
a bu	2 8 0 2
a ca	6 14 16 7
a cach	6 4 2 2
a caf	0 6 -3 0
a cand	-2 -4 -4 -3
a cares	7 2 2 2
a cas	8 6 13 6
a catr	-6 -1 -8 -5
a caus	7 39 14 12
a ce	-2 -20 -16 -12
a chac	11 26 4 4
a chang	-8 -8 -11 -8
a cle	10 -4 -7 -2
a coi	7 -4 -5 -7
a col	10 9 14 8
a colon	2 2 5 2
a comanc	-6 -6 -4 -4
a conf	17 6 31 11
a consel	2 10 3 3
a corig	-25 -19 -17 -17
a cot	8 14 19 20
a coudr	2 2 6 2
a coz	5 17 3 4
a crac	-6 -8 -6 -6
a cri	-17 -13 -13 -14
a de	1 4 2 4
a demand	14 26 17 3
a demont	6 6 16 7
a des	3 7 1 0
a deux	4 6 5 0
a dir	-4 -5 -4 6
a dit	-1 2 -12 -12
a don	-21 -23 -7 -7
a du	1 6 0 1
a eau	6 3 8 4
a ecras	-1 5 -1 0
a ecrit	7 -3 -1 0
a encor	5 1 1 1
a envoi	1 2 13 1
a esai	5 0 0 1
a ete	6 3 -1 -1
a etrangl	12 3 4 4
a eu	-8 -6 -1 -1
a explic	-26 -28 -31 -27
a explos	-12 -12 -10 -9
a fair	-8 -3 -11 2
a fait	3 10 -4 -2
a falu	-3 5 3 1
a felisit	-17 -19 -16 -15
a ferm	0 -2 -5 -2
a fil	2 7 4 1
a film	5 0 1 1
a fin	5 11 11 8
a flamb	-4 -5 -4 -4
a forc	14 1 8 6
a fouet	-5 -1 2 -1
a fouil	2 6 1 2
a frap	2 -6 -5 -4
a fum	-5 -6 -8 -5
a gagn	-5 -4 -5 -4
a gard	0 -9 -7 -6
a genoux	16 15 2 7
a gicl	3 3 10 3
a gifl	15 5 6 6
a glis	8 1 6 3
a grat	7 7 17 7
a grif	-7 -6 -10 -6
a haut	3 10 3 4
a hurl	3 14 5 12
a insand	2 10 3 3
a insist	4 5 -2 1
a interd	-4 -7 -9 -6
a jam	-1 -3 -4 -6
a janbon	7 6 17 7
a jet	6 6 -3 0
a jou	-10 -7 -7 -7
a jour	-3 -4 -5 -4
a just	-12 -13 -11 -10
a la	7 11 27 8
a lais	-8 -7 20 0
a lanc	-9 -3 -12 -9
a lav	5 5 14 6
a le	-10 -1 -12 -8
a les	-6 -7 -7 -5
a leur	-4 -2 -5 -5
a lev	7 4 10 4
a lir	-4 0 -6 -3
a lisi	2 3 7 3
a lu	3 9 4 4
a lui	5 0 0 -1
a ma	-7 -15 2 0
a main	7 5 11 5
a mamadou	5 16 5 5
a mang	7 5 7 1
a me	25 3 5 22
a melang	-4 -5 -6 -4
a mem	10 7 8 16
a menac	-2 8 -1 -1
a mes	-6 1 -4 -3
a mid	-13 -7 -10 -8
a minuit	13 7 7 6
a mis	2 3 -7 -8
a moi	3 4 21 13
a mon	18 14 2 8
a mont	5 5 13 5
a montr	-5 -15 -13 -12
a mordu	13 7 12 7
a mour	-11 -7 -7 -8
a moyen	1 1 1 5
a ofert	2 9 -3 0
a os	2 2 5 2
a otoris	1 1 5 2
a oubl	4 3 3 12
a ouvert	-2 -4 -15 -7
a parl	-22 -22 -20 -12
a part	-7 3 -5 -5
a pas	-6 -15 2 -7
a perdu	-10 -11 -9 -8
a person	7 -3 -1 -2
a pic	-7 -8 -5 -6
a pied	-12 -11 -18 -11
a plant	-1 -5 -5 -3
a plat	1 1 6 2
a plein	-2 -5 -4 -3
a pleur	-16 -13 -12 -12
a plus	1 -5 -3 8
a point	14 2 0 4
a port	0 2 8 2
a pos	8 0 -1 1
a pous	18 18 4 9
a prepar	-9 -10 -13 -9
a presant	-11 -13 -14 -11
a pret	-6 -7 -3 -7
a prevenu	11 10 6 5
a pris	0 -2 -4 -4
a prom	2 -5 -3 -2
a propos	8 6 -4 -1
a qui	1 -5 -2 -1
a racont	-7 -4 -8 -7
a ranplac	-4 -4 -5 -4
a rapel	-8 -8 -7 -7
a recomant	10 3 2 3
a recu	-12 -11 -10 -9
a ref	-4 0 -5 -3
a regard	4 -2 -1 15
a relev	-4 -4 -4 -4
a relir	-4 -3 -5 -3
a relu	-4 -5 -6 -4
a rentr	3 5 9 4
a repas	11 3 3 4
a repondu	-8 -9 -10 -8
a repr	-11 -11 -9 -9
a reson	-7 -9 -6 -6
a respir	5 0 2 7
a retourn	-2 0 0 6
a ri	1 18 2 4
a rien	0 11 -3 6
a rigol	-12 -5 -8 -7
a ruban	5 4 13 5
a saign	8 3 9 5
a saut	2 2 12 3
a scotch	-5 -8 -8 -8
a secou	8 1 2 2
a seiz	-4 -4 -6 -1
a separ	-6 -6 -7 -5
a ser	-6 -7 -7 -7
a serv	-5 -5 -3 -4
a ses	1 13 -3 -4
a son	0 9 6 5
a sort	14 17 21 11
a soud	5 5 1 2
a sour	-8 -8 -11 -8
a suiv	11 0 2 3
a surnom	1 4 1 1
a tabl	11 24 20 23
a tap	-15 -8 -3 -8
a te	-5 11 -1 0
a ten	-2 -4 -7 -4
a tendu	-7 11 -5 -2
a tenu	6 -3 -5 -2
a tes	5 8 3 3
a test	-7 -7 -13 -7
a tir	18 3 5 14
a tomb	-5 -5 -5 -4
a ton	3 4 1 1
a touch	-15 -11 -11 -11
a tous	-9 0 -6 -5
a tout	-14 -8 -13 -13
a trait	2 10 4 11
a travel	-4 -4 -4 -4
a traver	-9 -6 -12 -8
a tri	-6 -6 -7 -6
a trois	2 0 4 2
a trouv	2 6 2 2
a tue	-13 -12 -14 -11
a un	2 -1 -8 -8
a une	0 -3 0 -10
a vendr	5 8 13 6
a vin	1 0 6 1
a vingt	1 1 5 0
a voir	-10 -11 -9 -10
a voulu	12 2 3 3
a zero	-5 -9 -5 -1
abandon	2 2 2 9
abat	-10 -11 -8 -8
abatr	-6 -6 -6 -5
abatr du	-5 -6 -5 -4
abatu	0 -1 6 0
abitu	3 5 2 12
abitud	14 19 16 10
aboi	3 5 -1 -3
abord	4 2 10 3
abord @bore	6 4 7 4
abord @see	6 4 7 4
abord la	3 3 8 3
abord observ	6 4 7 4
absant	6 5 17 7
acarium	-5 -5 -6 -5
acept	7 -1 1 1
acept de	7 -3 1 0
achet	8 10 14 7
achev	-5 -5 -5 -6
acid	-4 -4 5 -2
acid sous	-6 -6 -8 -5
acne	1 6 2 2
acompagn	-10 -11 -13 -10
acompagn la	-5 -5 -7 -5
acompl	-5 -4 -5 -4
acord	2 13 8 4
acro	-6 -6 -6 -7
acro a	-6 -6 -6 -7
acroch	-5 0 -5 -4
acroch au	0 5 -2 0
acuel	-18 -21 -26 -4
acuel @alone	-4 -4 -5 -4
acuel @nude	-4 -4 -5 -4
acuel @sexist	-4 -4 -5 -4
acuel a	2 2 -1 10
acuel de	3 4 9 4
acuel les	-5 -5 -10 -5
acuel vestier	-4 -4 -5 -4
acus	-7 -1 -7 -5
acus de	-4 0 -4 -3
adieu	7 9 4 3
ado	-4 -5 -4 -6
ador	-2 -4 18 -6
adres	5 11 2 9
adres dan	-4 -4 -6 -5
adres la	8 18 8 13
adult	2 15 17 7
adult aus	-4 -5 -5 -4
afair	19 17 8 18
afair au	-4 -4 -5 -4
afair et	8 7 3 3
afectu	5 12 4 4
afich	-16 -14 -15 -6
afich @quit	-3 -3 -4 -3
afich a	1 0 1 5
afich de	-7 -8 -9 -7
afich du	-6 -6 -9 -6
afil	1 0 8 1
afreux	7 -1 0 1
africen	-4 -3 -4 -4
afut	4 4 10 4
age	10 -5 15 0
agenc	-5 -6 -7 -5
agent	-6 -7 -4 -6
agno	1 2 9 2
agno avec	1 1 4 1
agraf	4 5 2 14
agres	-5 -5 -4 -4
agriculteur	-7 -5 -6 -5
ai	-5 -8 5 -5
ai @alone	-10 -12 -13 -10
ai @animal	4 4 10 4
ai @blood	3 6 18 -1
ai @blow	-6 -6 -1 -6
ai @body	-24 -22 -35 -21
ai @booze	-6 -8 -1 -5
ai @boozeDrink	5 12 9 5
ai @bore	-8 -17 -22 13
ai @charge	-14 -18 1 -11
ai @chem	-8 -7 -1 -7
ai @cry	-5 4 -5 4
ai @deed	-4 -5 29 -4
ai @deep	-13 -12 -2 -2
ai @demolish	-8 -2 -3 -5
ai @despair	10 13 3 13
ai @die	6 16 6 13
ai @disabled	1 4 4 1
ai @drunk	-5 -6 -1 -5
ai @exclude	8 -1 14 2
ai @fear	15 35 17 18
ai @fiction	-15 -17 -10 -14
ai @given	-3 -10 -3 -9
ai @goback	14 29 20 23
ai @grab	-3 8 34 8
ai @heat	3 3 12 3
ai @height	7 3 30 3
ai @hide	10 9 1 -2
ai @hit	-19 -19 -20 -20
ai @hour	17 28 30 26
ai @hurt	-8 -8 -20 -16
ai @insult	-2 -2 5 -1
ai @kind	-15 -12 3 -13
ai @load	-2 -1 9 -1
ai @lock	11 18 19 12
ai @looks	-8 -11 -2 -9
ai @love	3 8 11 5
ai @lure	-10 -13 -8 4
ai @machine	9 8 27 8
ai @mock	-9 -12 -11 0
ai @not	10 -1 -10 14
ai @photo	-1 -6 -2 9
ai @power	-3 -7 -1 -9
ai @pressure	-4 -4 -4 -5
ai @price	-25 -26 -26 -24
ai @quit	9 29 23 20
ai @rays	-7 -7 -9 -7
ai @sad	10 11 -1 2
ai @see	-4 -10 -32 -11
ai @selfharm	4 6 0 1
ai @serve	-4 -4 14 -3
ai @sex	-14 -12 -16 -12
ai @shame	-12 -14 6 -12
ai @shout	5 -1 1 1
ai @smoke	6 10 10 6
ai @strip	5 6 19 7
ai @threat	-14 2 -14 -10
ai @throw	19 8 22 1
ai @tired	7 6 19 18
ai @to	-12 -12 -16 -11
ai @told	21 14 22 25
ai @touch	-29 -26 -20 -25
ai @weapon	2 2 8 2
ai @wound	-5 -4 6 -3
ai acompagn	-8 -8 -11 -8
ai acroch	-6 -7 -9 -6
ai acuel	-5 -5 -10 -5
ai ador	18 19 43 19
ai aid	-5 -4 8 -4
ai ances	2 2 6 2
ai anchen	3 3 10 2
ai anregistr	-8 -8 -11 -8
ai antandu	6 20 7 6
ai apel	3 -1 3 13
ai aplic	2 2 6 2
ai apris	-17 -19 -28 -18
ai aros	-8 -9 -11 -8
ai asist	-3 -11 -13 -8
ai atandu	4 -4 -7 1
ai aval	4 -4 -9 -4
ai avanc	-5 -5 -4 -5
ai balai	-14 -14 -16 -14
ai branch	2 1 10 2
ai bu	3 10 3 3
ai cares	-10 -10 -11 -9
ai cas	-9 -9 -13 -9
ai chang	-10 -10 1 -11
ai cherch	-8 -14 -15 -11
ai chois	-5 -5 -6 -5
ai cif	-5 -5 -6 -5
ai clas	-12 -12 -16 -12
ai col	-14 -13 -21 -13
ai comanc	6 6 16 6
ai compr	3 5 -4 -1
ai compt	-1 -15 -19 -3
ai conduit	3 3 18 4
ai continu	4 8 9 4
ai control	-5 -5 -9 -5
ai corig	-11 -11 -16 -12
ai coul	3 3 8 3
ai coup	0 0 5 1
ai couru	7 -1 -3 -1
ai cru	-5 0 -5 -5
ai cueil	-9 -9 -13 -9
ai de	3 11 8 4
ai debouch	3 2 8 3
ai debour	2 2 6 2
ai decharg	2 2 5 2
ai decor	-4 -4 -5 -4
ai decoup	5 5 14 5
ai dej	5 10 3 9
ai demand	-10 -14 -11 4
ai demar	1 1 6 1
ai denud	2 1 6 2
ai deplac	5 5 12 5
ai depousier	-5 -5 -7 -5
ai des	24 10 16 19
ai desin	-10 -11 -14 -10
ai desos	1 2 9 2
ai distribu	-9 -10 -11 -10
ai dit	9 0 -10 2
ai don	21 8 24 7
ai dorm	9 7 10 20
ai dres	-10 -10 -15 -10
ai du	4 22 4 4
ai ecout	-10 -11 -14 -11
ai ecrit	6 -6 -7 -5
ai encor	3 1 8 2
ai envi	13 3 1 9
ai epluch	-7 -7 -10 -6
ai esai	-8 -8 -9 -8
ai ete	19 12 14 9
ai etiset	-5 -5 -7 -5
ai eu	4 24 9 6
ai fail	-7 -10 -4 -10
ai fait	6 2 22 2
ai film	-4 -4 -4 -4
ai fin	11 22 11 19
ai flamb	2 1 7 2
ai fum	0 5 -1 1
ai gagn	-8 -8 -10 -7
ai gard	2 3 9 9
ai glis	2 3 8 3
ai gonfl	-4 -4 -4 -5
ai gout	-2 4 -8 -2
ai grais	4 4 10 4
ai grimp	5 5 12 5
ai hat	6 4 6 19
ai instal	-3 -3 -5 -3
ai interview	-7 -8 -9 -8
ai jou	-11 -10 -16 -10
ai just	-20 -19 -27 -19
ai la	0 15 5 16
ai lach	2 4 1 1
ai lanc	2 1 7 2
ai lav	3 5 15 5
ai le	8 14 -2 48
ai les	12 9 9 6
ai lev	6 6 13 6
ai lu	-21 -21 -25 -20
ai mal	12 13 3 4
ai mang	-4 -5 -1 -4
ai manoeuvr	2 2 6 2
ai mar	1 1 -1 10
ai march	6 7 17 7
ai melang	-3 -3 -4 -3
ai mem	-4 -4 -5 -1
ai men	4 4 9 4
ai mentenu	7 7 18 8
ai mesur	-12 -12 -21 -12
ai meul	1 1 5 1
ai mis	-23 -28 -31 -21
ai mont	-10 -10 -14 -10
ai netoi	-2 -2 6 -2
ai not	-13 -13 -15 -13
ai observ	-8 -9 -10 -9
ai oriant	-3 -3 -5 -3
ai oubl	-12 -12 -12 -13
ai ouvert	9 9 30 9
ai parl	6 -2 -1 -1
ai pas	-5 -9 -18 -16
ai peint	8 8 20 8
ai perc	2 2 7 2
ai pes	-15 -16 -21 -15
ai peur	5 30 8 8
ai pic	3 3 9 3
ai pleur	1 6 1 12
ai pli	-10 -10 -14 -10
ai plong	4 4 11 4
ai plus	14 7 7 28
ai port	-2 -2 5 -2
ai pos	-10 -10 -3 -9
ai prefer	-6 -10 -7 -7
ai prepar	-10 -10 -10 -10
ai pris	-7 -12 -18 -14
ai pu	-8 -9 -10 -8
ai racl	2 2 6 2
ai racont	-5 -9 -7 -7
ai ram	2 1 12 1
ai rang	-12 -18 -13 -15
ai ranplac	3 3 11 4
ai ranvers	-7 -7 -7 -7
ai ras	5 5 10 13
ai recomant	12 3 2 2
ai recop	-5 -5 -6 -5
ai recu	33 9 10 8
ai regard	-18 -17 -23 -7
ai regl	1 1 5 1
ai relu	3 3 1 12
ai rempl	-12 -14 -13 -12
ai rendu	-8 -8 -8 -7
ai repondu	-5 -10 -10 -9
ai retir	4 4 13 5
ai reus	7 5 12 5
ai rev	-11 -11 -10 -10
ai rien	20 9 8 25
ai roug	-7 -8 -6 -6
ai roul	5 5 12 5
ai scan	-7 -7 -9 -7
ai sent	3 3 9 3
ai ser	5 5 13 6
ai serv	-5 -7 -4 -6
ai seul	-3 -3 -5 -3
ai sign	-7 -9 -7 -7
ai sort	5 10 13 7
ai soud	2 2 5 2
ai soulev	4 4 9 4
ai suiv	-14 -14 -17 -13
ai survel	7 7 16 7
ai tap	-6 -7 -9 -7
ai tenu	-7 -6 12 -4
ai tir	3 9 12 5
ai tourn	1 1 4 7
ai tout	-10 -9 -13 -5
ai trait	6 6 15 6
ai transport	6 6 13 6
ai travel	17 16 43 16
ai travers	1 1 5 1
ai tremp	4 10 10 5
ai tri	-4 -2 10 -2
ai trouv	-9 -10 -11 1
ai un	0 16 -2 -2
ai une	5 1 4 11
ai usin	3 3 8 3
ai vendu	14 13 37 13
ai verif	-7 -8 -9 -8
ai vern	2 2 6 1
ai vers	6 7 16 7
ai visit	-5 -5 -7 -5
ai vol	4 7 3 3
ai vom	6 9 -1 2
ai vu	23 7 0 9
aid	12 0 18 5
aid a	-6 -10 -6 -9
aid ce	-5 -4 -6 -5
aid soign	23 10 15 11
aid une	-4 -4 -6 -4
ail	-5 -5 -1 -3
aim	4 -3 -9 3
aim @deed	8 4 2 1
aim @given	10 5 4 2
aim @hide	7 1 -1 1
aim @not	10 5 4 2
aim bien	-8 -12 -7 6
aim la	1 7 1 1
aim pas	10 5 4 2
air	5 0 1 -1
air @shout	-5 -5 -5 -4
air pour	-5 -5 -5 -4
ais	-1 3 1 9
ajout	2 12 4 4
ajout sur	2 8 3 3
alais	-20 -24 -21 -23
alais vit	-4 -4 -5 -4
alait	6 0 -1 6
alait @me	-2 -8 -8 -7
alait me	-2 -8 -8 -7
alarm	3 3 10 3
alcol	-14 -11 -16 -12
alcol @shout	-4 -4 -4 -3
alcol pour	-4 -4 -4 -3
ale	-5 -7 3 -10
ale @hour	0 3 5 0
ale @me	5 0 1 1
ale me	5 0 1 1
aler	22 28 27 37
aler @goback	6 6 9 12
aler aux	4 8 1 2
alez	2 7 1 2
alfabet	-7 -8 -10 -7
along	14 7 16 7
along sur	10 1 1 2
alor	17 13 25 12
alor @he	4 -1 1 5
alor @i	-2 2 13 4
alor il	1 -5 -3 -3
alor ils	3 5 4 9
alor je	-2 2 13 4
alor la	2 7 7 2
alor le	13 1 2 2
alor que	3 7 10 0
altern	-11 -7 -8 -7
alum	2 2 11 2
aluminium	4 4 10 4
alzem	1 1 5 1
ambul	-9 -10 -12 -10
ami @given	-6 -6 -10 -6
ami tout	-6 -6 -10 -6
amis	9 9 3 5
amus	3 8 -2 -1
an	-8 -13 -12 -12
an @past	1 -4 -5 -4
an @threat	-6 -6 -5 -5
an derni	1 -4 -5 -4
an prochen	-6 -6 -5 -5
anbalag	1 -4 -5 -3
anbalag de	-5 -5 -5 -4
anbianc	5 20 2 6
anboch	6 7 25 8
anboch a	10 10 24 10
anbras	25 4 6 7
anbras dan	4 0 0 1
ances	2 1 12 2
ances @me	5 4 12 5
ances et	-4 -5 -4 -5
ances mes	5 4 12 5
anchen	8 7 27 6
and	1 6 1 1
andbal	-5 -5 -4 -4
andicap	5 6 2 3
andorm	9 0 4 0
andorm et	7 1 1 -1
androit	11 7 4 5
ane	-8 -4 -12 -8
anestes	-7 -7 -8 -7
anfant	-6 -11 -3 -10
anfant a	-10 -7 -7 -7
anfant du	1 1 4 1
anferm	13 -6 -8 -5
anferm dan	17 -3 -3 0
anfonc	6 2 5 3
anfourn	3 4 11 4
anfourn les	4 4 10 4
angar	8 6 8 5
ange	-4 -5 -5 -4
angeul	5 18 6 17
angeul @adult	1 8 1 2
angeul @shout	4 3 4 16
angeul @weak	1 8 1 2
angeul com	1 8 1 2
angeul pour	4 3 4 16
angle	2 6 9 3
angles	-3 -5 -7 -6
angois	2 -2 2 18
anim	5 -2 7 0
anim a	8 2 2 2
animal	-5 -6 -7 -1
animor	7 1 2 2
aniverser	-5 -3 -2 3
aniverser de	-7 -6 -6 -5
anonc	-5 8 -5 -3
anonc et	-4 -4 -6 -4
anonc que	2 10 3 2
anpech	2 9 2 5
anploi	20 3 6 6
anploi @me	8 1 2 2
anploi me	8 1 2 2
anpoul	-7 -7 -10 -7
anregistr	-12 -12 -15 -12
anregistr @me	-4 -4 -5 -4
anregistr les	-4 -4 -6 -4
anregistr ma	-4 -4 -5 -4
ans	4 -14 -15 -16
ans @i	-4 -13 -11 -8
ans @me	13 0 3 3
ans et	16 1 5 6
ans je	-4 -13 -11 -8
ans me	13 0 3 3
ansanbl	1 -6 2 9
ansanbl et	-2 -7 -1 11
ansent	0 5 1 0
ansent @he	0 4 1 0
ansien	7 0 1 0
ansuit	-4 -5 -4 -5
antand	8 20 6 4
antand ses	1 9 2 1
antandr	2 8 3 2
antandu	5 18 5 5
antier	2 6 5 2
antrant	-8 -6 -8 -7
antrant dan	-6 -5 -6 -5
antrejanb	13 2 2 3
antren	-9 -10 -9 -9
antren avec	-4 -4 -4 -4
antrepris	0 7 1 8
antrer	-7 2 -5 -5
antretien	-4 -4 -7 -4
anvelop	-14 -15 -21 -4
anvelop a	-8 -7 -9 -7
aparel	10 31 15 11
aparel @disabled	2 12 3 3
aparel @looks	7 19 6 7
aparel audit	2 12 3 3
aparel danter	7 19 6 7
apel	-30 -5 -23 -6
apel @me	7 -3 2 9
apel ca	3 10 5 11
apel la	-7 -8 -7 -6
apel le	-10 7 -4 -4
apel ma	7 -4 2 9
apel par	2 7 3 2
apelant	7 15 4 4
apero	5 17 3 6
apero du	5 17 3 6
aplod	-8 -9 -11 -10
aport un	-5 -4 -5 -5
aprand	7 -7 0 12
aprand @bore	1 1 1 4
aprand @not	1 1 1 4
aprand rien	1 1 1 4
aprandr	12 6 -1 0
aprandr @not	-5 -5 -5 -5
aprandr @nude	-5 -5 -5 -5
aprandr a	11 2 2 3
aprandr san	-5 -5 -5 -5
aprant	31 11 0 2
aprant @me	9 -1 2 2
aprant majeur	-8 -5 -7 -6
aprant me	9 -1 2 2
aprant se	11 4 4 4
aprantisag	-4 -5 -4 -4
apre	5 1 -16 -9
apre @he	8 12 3 5
apre @hour	4 3 0 7
apre @i	-2 -2 -4 4
apre @me	2 5 2 1
apre @one	5 2 4 3
apre avoir	1 1 5 1
apre ce	3 5 0 0
apre ele	11 13 7 7
apre je	-2 -2 -4 4
apre le	-4 -1 -8 -12
apre mid	4 3 -1 5
apre on	5 2 4 3
aprem	7 11 13 7
aprem ca	6 5 15 5
aprenant	0 4 -1 0
apresi	1 11 -2 2
apri	-5 -5 -6 -5
apris	-31 -34 -36 -31
apris a	-21 -22 -23 -21
apris le	-1 -2 6 -1
apris les	-8 -9 -14 -8
apris plein	-5 -5 -5 -6
apris que	-5 -5 -5 -5
aproch	-7 -5 -11 -7
aproch le	-5 -6 -5 -4
apui	3 3 21 4
apui sur	9 9 26 10
arab	3 13 4 4
arab ca	1 5 1 1
arach	5 4 23 7
arang	3 12 2 3
arbitr	-5 -7 -5 -5
arc	5 5 15 5
architect	-10 -11 -13 -9
architect @me	-6 -6 -8 -5
architect me	-6 -6 -8 -5
archiv	-9 -10 -10 -4
archiv et	-5 -5 -5 -5
aret	-4 1 -5 20
aret @deed	-1 0 0 5
aret @given	-1 0 0 5
aret @not	-1 0 0 5
aret @shout	-2 -5 -5 -5
aret de	-1 11 -2 5
aret pas	-1 0 0 5
aret pour	-2 -5 -5 -5
aretant	0 5 -1 1
argant	8 5 4 3
arier	11 6 19 8
arier du	1 2 5 1
ariv	10 13 20 28
ariv @deed	1 2 3 12
ariv @given	1 2 3 12
ariv @he	-5 -11 -4 2
ariv @not	9 9 8 34
ariv a	7 21 19 8
ariv ils	-5 -11 -4 2
ariv pas	1 2 3 12
ariv plus	8 8 6 21
arivant	-7 -10 -10 -9
arme	-6 -8 -11 -7
armoir	0 0 6 0
aros	-9 -9 -19 -13
aros les	-11 -12 -15 -11
arosoir	-5 -6 -6 -4
arsel	-4 8 -5 -3
arsel au	-5 -7 -7 -5
arselant	1 6 2 2
arselant le	1 6 2 2
art	-4 -4 -4 -4
articl	-7 -8 -8 -7
as	7 29 12 9
as @deed	4 10 6 4
as @given	4 10 6 4
as @not	3 15 6 5
as pas	4 10 6 4
asanseur	7 1 11 7
ascip	17 7 4 5
ascip ce	12 9 5 5
aseoir	5 1 12 2
aseoir sur	4 -1 0 1
aseton	7 7 17 8
aseton et	2 2 7 3
asez	21 3 4 8
asidant	11 3 -4 5
asidant du	-2 0 -1 6
asiet	-2 -3 -10 -4
asiet le	-7 -6 -10 -6
asis	-16 -16 -8 -10
asis a	2 2 4 5
asis au	-8 -7 -9 -8
asis sur	4 3 13 4
asist	6 -5 -4 -4
asist a	-1 -9 -9 -6
aspir	-11 -10 -14 -11
aspir dan	-6 -6 -8 -6
aspir le	-3 -3 -4 -3
asur	-6 -6 -6 -6
atac	-7 -7 -7 -7
atach	12 3 12 5
atach a	12 5 13 7
atandant	-3 -5 1 -4
atandant que	-3 -4 -3 -4
atandr	10 1 3 11
atandu	-2 -12 -12 2
atandu dan	0 0 -1 5
atandu le	7 0 -2 0
atel	3 6 7 4
ateli	12 10 -11 0
ateli @i	-1 -2 0 5
ateli a	15 5 5 5
ateli je	-1 -2 0 5
atend	16 6 4 19
atend @exclude	10 2 2 3
atend @lock	10 2 2 3
atend dan	-7 -7 -9 -7
atend dehor	10 2 2 3
atent	3 8 8 12
atrap	15 4 11 6
atrap par	13 2 3 4
au	-4 -5 14 -5
au @adult	1 -5 -4 -2
au @alone	7 4 -3 6
au @blade	6 6 18 6
au @blow	10 6 16 6
au @body	6 16 22 13
au @booze	-3 -4 5 -2
au @boozeDrink	-9 -8 -9 -7
au @bore	-10 2 -5 3
au @charge	-1 -7 -6 -5
au @deed	-1 -5 -5 1
au @demolish	16 18 18 17
au @despair	0 3 3 7
au @die	8 1 1 0
au @drunk	5 1 4 2
au @exclude	11 4 14 5
au @fear	-5 16 -5 -2
au @fiction	-6 -6 -8 -6
au @gear	-4 -5 -4 -5
au @goback	-5 -5 -1 -3
au @heat	7 8 23 8
au @hit	5 6 14 6
au @hour	19 9 2 8
au @hurt	6 -1 -1 0
au @intimate	1 1 4 1
au @load	-6 -6 -9 -5
au @lock	-8 -8 -13 -8
au @looks	7 15 10 12
au @machine	7 7 21 7
au @mate	-8 -8 -13 -8
au @means	11 11 21 5
au @mock	3 11 2 4
au @nude	-2 -3 -4 -4
au @past	-7 -7 -9 -7
au @photo	-13 -8 -9 -1
au @power	2 1 13 2
au @price	14 6 6 20
au @quit	3 0 0 9
au @serveBar	-1 3 4 4
au @sexist	-3 -4 -6 -4
au @stop	-17 -12 -13 -4
au @threat	2 -4 -6 3
au @throw	7 7 2 2
au @tired	6 12 11 14
au @to	2 19 0 8
au @trade	-15 -16 -18 -15
au @vehicle	4 8 10 2
au @weapon	3 5 24 6
au @wound	14 10 22 16
au bar	-5 -5 -5 -4
au beur	6 0 0 1
au bord	11 1 3 1
au bout	6 12 11 14
au box	6 7 15 7
au burin	2 2 9 2
au buro	0 -4 -6 -4
au but	-4 -5 -5 -4
au car	-6 -4 -5 -4
au cas	11 5 6 12
au chalumo	5 6 15 6
au club	-6 -6 -10 -6
au coleg	6 12 3 11
au comptoir	3 7 7 8
au contrer	-5 -7 -5 -5
au coud	8 4 6 4
au coup	0 1 6 1
au cut	2 2 6 3
au debut	10 2 -1 -2
au depot	0 5 -2 0
au desus	5 5 7 2
au fond	0 0 9 0
au fot	-9 -7 -8 -7
au fournil	5 5 16 5
au fusil	0 2 6 2
au garag	6 0 0 0
au gichet	-4 -5 -4 -4
au jet	2 -5 -8 -4
au journal	-4 -5 -4 -4
au lait	-8 -7 -7 -7
au lieu	-4 -3 -7 -4
au lyc	4 15 4 5
au magasin	-13 -8 -5 -7
au march	2 2 11 2
au marseur	1 5 1 1
au micro	2 8 3 3
au moin	25 15 8 24
au mur	3 11 4 4
au nez	5 5 8 13
au parc	-15 -17 -22 -15
au pied	1 2 5 2
au pistolet	4 4 11 4
au poignet	-1 2 11 2
au pouc	-7 -7 -10 -8
au primer	-6 -6 -7 -6
au resiclag	-5 -5 -7 -5
au restor	8 3 13 4
au revoir	-6 -7 -7 -5
au rhum	-4 -5 -1 -3
au sen	-6 -9 -9 -7
au servic	-4 -6 -3 -4
au simetier	12 3 3 3
au soir	10 8 2 10
au sol	-7 -7 -8 -4
au solel	-5 -5 -8 -5
au stag	3 0 0 9
au stand	1 1 6 1
au suisid	8 1 1 0
au tail	1 1 4 1
au telefon	-13 -8 -9 -1
au travel	-4 -5 -8 -4
au tribunal	-5 -5 -7 -5
au troisiem	7 7 18 7
au ventr	-8 6 -9 -6
au vestier	-2 -3 -4 -4
au visag	9 3 6 4
au vol	4 12 10 6
aucun	-19 -23 -13 -2
aucun @gear	2 2 6 2
aucun @mock	-9 -13 -8 -9
aucun mocer	-9 -13 -8 -9
audit	2 12 3 3
audit @he	1 9 2 2
audit ils	1 9 2 2
aupr	1 5 1 2
aupr de	1 5 1 2
aur	32 7 6 22
aur @not	22 14 9 13
aur du	8 2 4 10
aur plus	20 5 5 3
aus	5 2 12 -3
aus @i	5 16 5 6
aus je	5 16 5 6
aus se	-4 -5 -5 -4
aut	1 -5 -5 -6
auto	3 3 9 3
autr	16 21 4 23
autr @body	5 0 -1 0
autr @i	7 13 15 6
autr @mate	8 10 5 14
autr @weak	8 10 5 14
autr chos	9 2 1 11
autr cot	5 0 -1 0
autr je	7 13 15 6
autr ont	2 0 0 4
autr servic	-3 -3 -4 -3
autr stagier	8 10 5 14
aux	3 -5 -1 -11
aux @alone	8 14 2 3
aux @animal	-8 -9 -11 -8
aux @blood	6 8 -1 0
aux @blow	10 2 2 3
aux @body	3 1 -5 -3
aux @cry	5 8 -1 5
aux @drunk	-5 -8 -4 1
aux @fear	-7 -6 -7 -6
aux @hit	9 2 2 2
aux @intimate	12 4 9 5
aux @looks	2 -5 -3 -4
aux @mate	2 -3 -5 -2
aux @not	17 9 18 10
aux @serve	11 17 10 6
aux @shame	9 4 10 5
aux @tired	-7 -7 -8 -7
aux @weak	6 7 0 2
aux @wound	2 7 6 3
aux cot	12 4 3 4
aux fes	10 2 2 3
aux gen	5 -4 -2 -2
aux jamb	-7 -6 -7 -6
aux pom	-3 -3 -5 -3
aux residant	3 9 3 3
aux stagier	6 1 1 1
aux toilet	9 11 2 3
aux urganc	4 4 10 4
aux yeux	-5 -8 -4 1
avais	2 -6 0 2
avais 18	-5 -5 -6 -5
avais @deed	10 5 2 2
avais @demolish	9 5 1 3
avais @despair	6 -6 -2 -2
avais @fear	-7 -8 -6 -8
avais @given	8 1 4 2
avais @grab	-8 -7 -6 -6
avais @machine	-5 -4 -4 -4
avais @not	12 5 9 4
avais @price	6 2 -2 0
avais @threat	9 5 1 3
avais @wound	9 5 1 3
avais cas	9 5 1 3
avais des	5 14 5 5
avais dix	-7 3 -4 -3
avais facon	-5 -4 -4 -4
avais just	10 11 19 9
avais la	-6 -10 -1 0
avais le	3 2 11 7
avais les	-7 -4 0 -4
avais oubl	4 1 1 1
avais pas	8 1 4 2
avais peur	-7 -8 -6 -8
avais plein	-8 -8 -13 -8
avais un	-3 5 2 0
avait	4 -2 20 4
avait @alone	3 2 7 2
avait @deed	7 7 7 2
avait @despair	-17 -18 -17 -16
avait @given	6 -3 -4 -2
avait @hide	5 3 5 19
avait @lure	5 3 5 19
avait @not	-15 -13 -14 -16
avait @to	-6 -6 -7 -6
avait @told	5 0 14 2
avait de	0 -1 -1 6
avait dit	2 0 14 1
avait la	1 1 5 1
avait le	6 0 0 1
avait mis	6 5 9 5
avait pas	-4 -5 -4 -4
avait person	-6 -6 -7 -6
avait plus	-4 -4 -3 -7
avait prom	5 3 5 19
avait que	4 4 12 4
avait reson	-11 -13 -11 -10
avait tout	8 0 1 2
avait un	6 12 13 7
avait une	-7 -9 -7 -7
aval	12 10 11 1
avanc	8 9 -2 0
avant	-20 -3 -19 -17
avant @body	4 2 6 2
avant @hour	1 1 7 1
avant bras	4 2 6 2
avant de	1 8 -5 6
avant dix	2 9 -1 1
avant le	-13 -12 -17 -13
avant que	7 15 10 7
aveant	0 3 5 1
avec	-4 -4 -1 -13
avec @alone	-4 -4 -5 -4
avec @hour	-4 -5 -6 -5
avec @me	4 10 -10 5
avec ca	0 -9 -8 -6
avec de	-6 -6 -5 -5
avec des	0 8 -9 -3
avec deux	-4 -4 -5 -4
avec douz	4 4 14 3
avec du	7 -1 -9 -4
avec ele	2 -5 -6 -2
avec eux	2 7 16 13
avec ine	-4 -4 -7 -1
avec la	-2 -7 19 -6
avec le	-3 -8 24 -10
avec les	-19 3 -15 -15
avec lui	15 27 15 9
avec mes	-3 -2 -2 8
avec moi	7 15 -2 2
avec mon	-1 2 -8 -1
avec qui	6 12 6 15
avec son	18 -7 -5 -2
avec un	12 0 10 -2
avec une	-17 -12 -22 -19
avis	-13 -16 -14 -13
avis sur	-9 -11 -8 -8
avocat	-10 -10 -9 -9
avoir	12 22 4 6
avoir @me	4 16 5 6
avoir chois	4 4 3 12
avoir mon	4 16 5 6
avon	-9 -9 -11 -8
avou	9 1 6 9
avril	-9 -11 -9 -9
bac	1 -4 8 -1
bac a	7 1 6 3
bac pro	-5 -6 -7 -5
bach	6 12 12 7
badg	-20 -17 -25 -11
badg avec	-5 -6 -6 -5
baf	8 2 3 2
bagar	-18 -22 -16 -16
baget	-8 -6 1 -5
baget avec	3 2 7 3
baget dan	3 3 6 3
bagu	8 2 3 3
bain	2 -5 11 -2
bain @to	-8 -9 -11 -8
bain de	5 0 3 0
bain direct	-8 -9 -11 -8
bais	19 14 18 10
bais la	0 6 1 1
bais le	10 0 8 3
bal	1 -11 -18 -11
bal sur	-6 -6 -9 -6
balai	-11 -8 -5 -11
balai et	-5 -5 -8 -5
balai les	-9 -9 -13 -9
balanc	8 -11 -6 2
balon	0 8 0 -1
balon de	3 7 6 4
banan	-6 -2 0 -4
banan au	-2 -4 1 -2
banc	-5 -5 -1 -2
banc avec	-4 -4 -7 -4
band	8 9 26 10
band @given	6 6 14 6
band tout	6 6 14 6
baptem	25 6 8 9
bar	-4 -5 6 -4
barb	-7 -8 -7 -7
barier	-7 -8 -5 -7
barman	-1 12 2 3
barman @drug	-1 7 1 1
barman snif	-1 7 1 1
bas	13 12 -10 -3
bas @i	6 2 2 5
bas avec	-7 -7 -9 -7
bas et	8 7 3 4
bas je	6 2 2 5
baset	7 14 23 7
bat	-16 -17 -18 -11
bato	0 0 5 0
baton	3 3 11 4
batr	-6 -5 -5 -4
batu	-11 -6 -11 -9
batus	5 16 2 4
beau	-13 -17 -12 -11
beb	7 -3 -5 -3
beb cand	17 7 7 7
beb de	-5 -5 -5 -4
beb qui	-4 -4 -4 -4
begai	-5 -1 -5 -5
begai @he	-9 -13 -8 -9
begai ils	-9 -13 -8 -9
begnoir	-4 -5 -5 -4
begnoir en	-4 -5 -5 -4
beign	9 3 3 3
bel	-12 5 -9 -8
ben	0 -7 -2 -6
berg	-3 1 13 2
besoin	15 16 12 7
besoin de	6 15 9 6
besoin la	11 3 2 1
bet	4 7 4 12
beur	2 -4 -5 -3
bib	7 6 17 7
bibliotec	-4 -4 -4 -5
bidon	3 6 6 3
bidon de	2 2 4 2
bien	-12 -24 -16 8
bien @deed	5 0 4 -2
bien @exclude	5 2 8 3
bien @given	-1 -9 -10 -9
bien @joke	-5 -5 -5 -5
bien @not	6 -1 -2 7
bien et	5 9 5 10
bien ici	-4 -4 -4 -5
bien le	6 6 6 16
bien pas	1 -6 -7 -6
bier	2 6 11 2
bier a	2 4 4 2
bier de	1 7 -3 1
bijouter	18 5 2 5
bilan	1 -8 -8 -10
bilan ce	-10 -11 -10 -13
bilet de	-5 -5 -9 -5
binom	-5 -7 -5 -5
bis	-1 -5 -3 -3
bisou	10 1 1 2
bisou dan	5 1 1 2
bizar	18 18 7 6
blagu	-15 -12 -18 -16
blagu sur	-3 6 -1 -1
blanc	-8 -4 -14 -8
blanc en	-4 -4 -5 -3
blanch	-4 -5 -6 -4
bles	-9 -9 -12 -4
blesur	-8 -7 -8 -7
bleu	1 -1 21 2
bleus	28 7 13 9
bleus ca	14 4 5 5
blind	-6 -6 -7 -6
bloc	6 -1 -1 -3
bloc @deed	-6 -5 -7 -6
bloc @he	4 8 7 4
bloc la	9 2 2 3
blous	4 11 10 6
bocoup	-15 -15 -12 -17
bocoup de	-8 -10 -8 -8
boeuf	-6 -6 -8 -5
bof	13 11 11 32
boir	12 12 4 8
boir un	8 3 3 8
bois	-16 -14 -5 -12
bois @bore	-10 -9 -10 -9
boit	-8 -1 -2 -10
boit @alone	-7 -8 -10 -7
boit @booze	2 2 8 3
boit @deed	-5 -5 -7 -4
boit @not	-4 -5 -5 -4
boit a	-5 -2 -8 -4
boit de	13 5 17 6
boit ferm	-5 -5 -7 -4
boit jaun	2 2 8 3
boit plus	-4 -5 -5 -4
bol	2 1 1 10
bomb	-13 -9 -15 -11
bomb de	-5 -5 -6 -5
bon	3 -7 -20 -24
bon @deed	16 5 5 5
bon @despair	-11 -10 -10 -14
bon @hour	2 -9 -9 -9
bon @price	9 4 4 4
bon a	2 11 4 3
bon buro	-3 -3 -5 -3
bon camil	-5 -4 -4 -4
bon journ	-12 -12 -12 -13
bonet	4 12 4 3
boneur	-8 -4 -7 -6
bonich	3 12 4 4
bonjour	-6 8 -5 -2
bonjour a	-4 -5 -4 -4
bonjour et	0 3 1 5
bord	16 5 21 7
bord de	13 10 22 10
bord du	0 0 5 0
born	5 5 15 6
bot	10 16 32 13
bot de	3 2 19 4
bouboul	2 8 3 2
bouch	4 -4 -1 -7
bouch @deed	-6 -6 -6 -5
bouchon	-7 -9 2 -6
bouchon de	-6 -8 -2 -5
boucl	19 1 2 10
boucl dan	14 -2 1 1
boug	4 8 3 6
boug @load	2 9 2 2
boug @shout	2 9 2 2
boug ton	2 9 2 2
bouil	1 1 5 1
boul	-6 -10 -12 -1
boul au	-11 -8 -11 -7
boul dan	-1 -2 1 10
boul de	-9 -11 -11 -8
boulang	-15 -16 -18 -15
boulang @i	-8 -9 -10 -8
boulang je	-8 -9 -10 -8
boulanger	-1 -4 13 -1
boulet	11 21 9 17
boulet @shout	6 7 6 13
boulot	2 -1 15 6
boulot de	-1 -1 4 -1
bour	-10 -1 -14 -10
bour de	-9 -12 -10 -9
bouscul	7 13 5 6
bout	0 8 8 13
bout de	-4 2 -1 -2
boutel	-4 8 -2 -2
boutel @deed	-4 -4 -6 -4
boutel @despair	-4 -4 -6 -4
boutel @height	-4 -4 -6 -4
boutel @means	-4 -4 -6 -4
boutel @throw	-4 -4 -6 -4
boutel @tired	-4 -4 -6 -4
boutel sur	2 1 5 2
boutel vid	-4 -4 -6 -4
boutic	0 0 14 0
boutic @given	1 1 4 1
bouton	-5 9 2 -3
bouton @shout	5 5 11 5
bouton a	-6 -6 -8 -6
bouton de	1 5 4 2
bouton pour	5 5 11 5
box	4 6 19 7
bracag	5 -1 -4 -1
branch	7 7 27 8
branch dan	4 4 10 4
bras	49 3 19 9
bras de	-2 -4 -7 -4
bras jusc	5 1 0 1
bras le	8 2 2 2
braselet	-2 9 1 1
braselet et	-1 10 3 2
bravo	-6 -6 -6 -5
breb	4 5 10 5
brioch	-7 -6 -7 -6
brioch et	-5 -4 -4 -4
briset	11 1 -3 1
brochur	2 2 0 11
broi	3 3 9 3
broieur	4 4 10 4
broieur une	4 4 10 4
bros	-9 -8 -16 -9
brouet	5 6 12 5
bruit	-8 0 -9 0
bruit @given	3 3 2 10
bruit de	4 14 3 4
bruit enorm	2 2 6 2
bruit pend	-4 -4 -4 -4
bruit tout	3 3 2 10
brul	8 -3 10 0
brul avec	12 0 -3 1
brul les	-4 -4 -5 -4
brulur	1 2 6 2
brulur au	2 3 8 3
bu	-1 12 -6 0
bu du	3 12 -2 3
buch	2 2 5 2
bug	-8 -11 -9 -8
bungalow	-4 -4 -6 -4
burin	5 6 17 6
buro	-12 -14 -38 -16
buro @he	0 6 1 0
buro avec	-5 -5 -5 -4
buro ce	-5 -5 -8 -5
buro de	5 -1 3 1
buro est	-5 -6 -6 -7
buro et	9 4 1 1
buro la	-5 -5 -5 -5
bus	-18 -15 -27 10
bus a	-3 -3 -5 -3
bus de	1 0 5 1
but	-5 -6 -5 -5
buv	-5 -6 -5 -4
ca	25 17 3 15
ca @alone	8 29 3 6
ca @blood	7 4 5 3
ca @body	24 2 3 6
ca @boozeDrink	4 1 5 2
ca @deed	2 9 11 0
ca @despair	10 6 1 4
ca @die	-13 -12 -8 -6
ca @drug	14 8 2 5
ca @drunk	0 9 6 1
ca @exclude	-5 -5 -4 0
ca @fear	-1 -7 -4 -4
ca @given	8 16 3 2
ca @goback	2 8 2 4
ca @grab	13 4 12 5
ca @heat	-8 -3 3 -7
ca @height	2 10 4 1
ca @hide	-9 -5 -9 -9
ca @hit	15 2 3 2
ca @home	-8 -5 -5 -5
ca @hour	-10 0 -5 -10
ca @i	6 3 0 -4
ca @insult	1 0 -4 -3
ca @intimate	14 2 5 9
ca @joke	-5 -2 -4 -4
ca @kin	-9 -6 -6 -6
ca @kind	21 8 5 7
ca @load	5 13 15 7
ca @lock	-1 0 3 5
ca @looks	-7 -2 -5 -5
ca @machine	-2 2 6 0
ca @mate	-5 -7 -5 -5
ca @me	-24 -14 -17 21
ca @mock	8 -3 -1 -2
ca @not	-5 2 -6 -4
ca @price	8 -1 1 0
ca @quit	13 -1 2 8
ca @selfharm	-1 1 6 1
ca @serve	2 20 -5 0
ca @serveBar	8 2 2 3
ca @sexist	-4 -6 5 -4
ca @shout	12 8 1 3
ca @smoke	12 13 13 8
ca @threat	0 5 16 3
ca @throw	-7 3 -8 -6
ca @to	-8 -5 -5 -5
ca @touch	6 1 0 1
ca @vehicle	10 35 4 8
ca @weapon	14 2 3 4
ca @wound	18 1 6 3
ca a	4 6 9 3
ca ariv	7 0 1 1
ca bizar	11 12 7 6
ca blagu	-5 -6 -5 -4
ca cabin	-4 -4 -5 -4
ca calm	14 3 2 4
ca camionet	1 6 1 1
ca ce	10 5 12 7
ca cogn	11 1 2 2
ca cri	8 0 1 0
ca de	7 19 7 7
ca dechir	-5 -6 -5 -5
ca drol	8 5 4 3
ca en	10 6 4 4
ca envoi	-9 -11 -10 -9
ca et	-2 -11 -7 -6
ca exist	-11 -10 -10 -11
ca fait	3 12 6 2
ca faut	9 1 3 2
ca fer	-11 -7 -9 -10
ca fich	-3 -4 -5 -3
ca fum	4 6 10 5
ca je	6 3 0 -4
ca la	3 6 4 8
ca le	8 2 2 2
ca les	-4 -5 -4 -4
ca main	22 3 3 5
ca mar	15 2 3 4
ca me	-24 -14 -17 21
ca mer	-8 -5 -5 -5
ca ne	-11 -11 -8 2
ca pas	-5 2 -6 -4
ca pes	-4 -4 -5 -4
ca pic	9 1 8 4
ca plac	2 4 12 4
ca poubel	-7 -7 -7 -6
ca pour	6 11 3 4
ca que	-1 0 5 1
ca rest	2 10 3 3
ca saign	-1 1 6 1
ca se	3 9 1 13
ca sent	5 15 11 6
ca sert	5 6 3 4
ca sigaret	8 2 2 3
ca va	8 7 5 14
ca veut	-7 -12 -7 -8
ca voitur	7 17 1 4
ca vol	4 15 4 5
caban	6 -1 -3 0
caban du	6 -1 -3 0
cabin	3 4 11 0
cabin a	-4 0 -5 -4
cabinet	-5 -5 -4 -1
cach	23 40 10 13
cach @me	4 0 1 1
cach dan	-1 12 1 1
cach mes	4 0 1 1
cachant	1 6 2 1
cachet	18 7 2 5
cad	13 12 31 13
cad @shout	7 7 16 7
cad du	6 5 13 6
cad pour	7 7 16 7
caden	6 0 -2 0
cado	-16 -13 -17 -14
cado @given	-3 -3 -5 -3
cado au	-5 -5 -5 -4
cado tout	-3 -3 -5 -3
cadr	-2 -2 7 -1
caf @i	-6 -2 -2 2
caf @shout	-5 -5 -7 -5
caf a	5 4 13 5
caf je	-6 -2 -2 2
caf pour	-5 -5 -7 -5
cafard	-4 -5 -5 2
cag	-8 -6 -5 -6
cai	15 21 -2 5
cais	-4 0 8 -4
cais 3	4 3 11 4
cais @given	4 4 13 4
cais @shout	-6 -7 -6 -5
cais de	-7 -7 -10 -7
cais pour	-6 -7 -6 -5
cais tout	4 4 13 4
caisi	1 1 6 2
cal	-5 -5 -8 -5
calcul	4 10 4 13
calm	-8 -22 -17 -13
camil	-12 -12 -15 -12
camil @bore	-4 -4 -6 -4
camil @deep	-4 -4 -6 -4
camil @see	-4 -4 -6 -4
camil les	-3 -4 -5 -4
camil lui	-5 -4 -4 -4
camil regard	-4 -4 -6 -4
camion	6 8 8 0
camion @he	2 4 4 2
camion @i	-5 -5 -2 -5
camion ce	-5 -5 -7 -4
camion et	12 11 3 6
camion ils	5 4 1 2
camion je	-5 -5 -2 -5
camionet	10 12 2 4
camionet dan	3 4 9 4
can te	7 1 1 2
canap de	4 3 10 4
canard	-10 -9 -3 -6
cand	36 28 5 15
cand @he	19 17 2 8
cand @i	28 42 15 11
cand @me	-8 -3 -4 1
cand @one	13 -7 -1 6
cand ca	-5 -6 -4 -5
cand ce	8 1 2 2
cand il	10 12 -1 -1
cand ils	13 4 5 12
cand je	28 42 15 11
cand la	0 -7 -7 -5
cand le	-2 5 -8 0
cand mem	0 -5 9 4
cand mon	0 2 1 6
cand on	13 -7 -1 6
canet	4 14 4 5
canich	-1 6 -1 0
canping	8 4 10 5
cantin	-10 -1 -13 -9
cantin dan	-5 -5 -7 -4
capot	-5 0 -1 -7
car	8 5 17 9
car @despair	-3 -3 -5 0
car @i	14 5 8 10
car @load	5 6 16 6
car @not	-3 -3 -5 0
car @to	-3 -3 -5 0
car je	14 5 8 10
car person	-3 -3 -5 0
caramel	1 1 8 2
caramel a	4 4 11 5
cardiac	-4 -4 -5 -3
carelag	14 10 29 12
carelag a	4 3 10 4
cares	0 -8 -9 -6
cares le	6 -1 -1 0
cares un	-5 -5 -6 -5
carim	-2 -10 -6 -6
carist	-11 -12 -12 -10
carnet	-13 -5 -13 -11
carosi	-3 -3 -4 -3
carot	0 1 14 2
carot a	-4 -4 -5 -4
cart	-22 -25 -10 -22
cart @strip	1 0 9 2
cart de	-8 -8 -8 -8
cart enlev	1 0 9 2
carton @hurt	1 5 1 1
carton de	-8 -9 -5 -7
carton ne	-5 -4 -4 -4
cas	-11 -9 -22 -14
cas du	-4 -4 -4 -4
cas la	-17 -9 -15 -13
cas le	-2 -3 -6 -3
cas les	3 -7 -2 -3
cas ou	11 5 6 12
cas sosial	3 10 3 3
cas un	7 4 -1 2
cas une	-5 -4 -4 -4
casc	-2 -7 10 -1
casc @he	5 4 15 5
casc @shout	-5 -5 -7 -5
casc a	1 0 7 1
casc de	-6 -6 -11 -6
casc et	-7 -8 -10 -7
casc pour	-5 -5 -7 -5
casc sur	1 1 3 5
caset	9 16 20 11
catalogu	-4 -5 -5 -5
catastrof	-5 -5 -6 -5
catr	15 20 26 37
catr @bore	-1 0 5 -2
catr @height	3 2 8 3
catr @hour	4 4 10 20
catr @means	5 5 14 5
catr @shame	1 6 0 2
catr @shout	-5 -5 -4 -4
catr @to	-1 0 5 -2
catr chacun	-5 -6 -8 -6
catr etag	3 2 8 3
catr fois	12 17 13 26
catr heur	-1 0 5 -2
catr jour	5 4 4 22
catr pat	1 6 0 2
catr pour	-5 -5 -4 -4
catriem	5 5 12 5
caus	7 39 14 12
caus de	13 44 21 13
caus du	-5 -4 -6 0
cav avec	-3 -2 -5 -3
cavist	-2 -3 -6 -3
cavist @me	-2 -3 -6 -3
cavist me	-2 -3 -6 -3
ce	3 7 -4 7
ce @alone	-7 -13 -8 -3
ce @fear	12 9 3 3
ce @fiction	9 7 2 1
ce @grab	12 9 3 3
ce @hour	12 -4 7 5
ce @price	-7 -5 -7 3
ce @quit	-7 -5 -7 3
ce @sexist	-21 -8 -11 0
ce @touch	12 9 3 3
ce boulot	-7 -7 -10 -7
ce est	10 9 -1 9
ce etait	4 -4 2 -7
ce matin	18 9 16 9
ce meti	-21 -8 -11 0
ce momant	5 3 3 14
ce que	8 3 -16 12
ce qui	10 14 3 2
ce ser	12 9 3 3
ce soir	-7 -13 -8 -3
ce soit	-7 1 -3 0
ce stag	-7 -5 -7 3
ce wec	4 -7 -5 -6
cebab	2 1 7 2
cel	-5 2 8 0
cel avec	7 7 16 7
cel de	4 11 4 4
celc	15 15 2 16
celc chos	3 6 4 13
celc un	16 16 4 20
celui	12 24 25 14
celui de	4 15 5 6
celul	-5 -5 -6 -5
cent	-15 -16 -9 -15
cent fois	-5 -5 -6 -5
ces	-19 -15 -17 -9
ces adult	1 1 1 4
cet	8 -5 -2 10
cet @alone	11 0 0 4
cet @hour	26 8 20 21
cet antrepris	2 2 2 7
cet apre	-5 -5 -5 -5
cet nuit	11 0 0 4
cet semen	16 8 19 17
ceu	-1 -4 -8 -4
ceux	-9 -9 -13 -9
ceux qui	-5 -5 -7 -5
cevin	4 4 -2 1
chac	15 48 1 38
chac @alone	-2 -2 -3 6
chac @hour	16 29 7 30
chac @insult	10 5 1 3
chac ereur	10 3 1 3
chac fois	-1 14 1 6
chac jour	2 16 3 -2
chac matin	10 0 1 18
chac paus	3 16 3 4
chac rep	1 8 2 1
chac soir	0 0 -1 8
chacun	4 -5 -7 0
chacun son	-7 -7 -10 -7
chain	-2 -5 9 -1
chain a	-5 -6 -8 -6
chain du	4 3 13 5
chais	5 4 -12 28
chais @deed	1 -2 2 7
chais avec	8 1 0 1
chais en	-7 -6 -7 -6
chais et	6 0 1 1
chaleur	-6 -7 -3 -5
chalumo	7 5 22 7
champ	-8 -8 -4 -8
champ de	-6 -7 -6 -6
chanbr	3 -11 -4 -5
chanbr @heat	5 -6 -9 -4
chanbr a	-4 -4 -1 -4
chanbr froid	5 -6 -9 -4
chanbr sur	-7 -3 -6 -6
chang	6 -5 10 -3
chang de	-7 -6 -14 -3
chang la	5 7 1 2
chang le	-1 1 12 2
chang les	-5 -6 -2 -5
chang une	2 2 11 2
changant	-4 -5 -6 -4
chanpagn	6 21 6 7
chanpagn @shout	5 15 5 6
chanpagn pour	5 15 5 6
chanpion	-15 -16 -18 -13
chanson	-8 -8 -13 -8
chant	-19 -17 -19 -18
chant @given	-5 -6 -6 -5
chant @i	-4 -6 -5 -4
chant je	-4 -6 -5 -4
chant tout	-5 -6 -6 -5
chanti	22 19 17 5
chanti @he	11 14 6 7
chanti @i	-4 0 -7 -4
chanti @not	1 1 8 1
chanti @nude	1 1 8 1
chanti dan	-4 -4 -6 -4
chanti ils	3 13 3 4
chanti je	-4 0 -7 -4
chanti san	1 1 8 1
chapitr	-4 -4 -6 -4
charg	-4 -7 -4 -5
charg de	-5 -5 -7 -5
chargeur	5 2 6 2
chariot	-5 -4 -6 -5
charlot	-5 -5 -7 -5
charlot et	-5 -5 -7 -5
charpant	4 4 13 4
chas	-5 -5 -5 -4
chat	-7 -12 -9 -13
chat de	-5 -5 -6 -5
chat pend	-3 -3 -4 -3
chaton	-8 -7 -9 -6
chaud	-23 -30 -19 -24
chaud @shame	-8 -8 -7 -6
chaud dev	-8 -8 -7 -6
chaud le	-6 -5 -6 -6
chauf	10 4 3 4
chef	-1 15 -8 -14
chef @boozeDrink	1 8 2 2
chef @deed	10 15 9 8
chef a	-8 1 -6 -6
chef de	-3 -1 -9 -7
chef en	1 5 1 1
chef il	2 5 0 1
chef le	-2 4 -2 -1
chef me	-2 2 4 -3
chef qui	6 3 2 2
chef y	-4 -5 -5 -5
chemin	0 0 6 1
chemis	-8 -7 -7 -7
chen	-6 -6 -8 -6
cherch	-25 -7 -30 -27
cherch @me	-6 -5 -7 -6
cherch la	-10 -3 -11 -8
cherch mes	-6 -5 -7 -6
cherch un	-8 -5 -8 -7
cheval	1 -2 11 0
cheveux	11 16 4 5
cheveux @race	-2 11 2 2
cheveux @shout	6 0 2 2
cheveux de	0 1 5 1
cheveux par	-3 -3 -4 -3
cheveux pour	6 0 2 2
chevil @hurt	3 3 13 3
chevil au	-3 -4 -5 -3
chevr	-5 -5 -9 -5
chevr au	-5 -5 -9 -5
chez	6 1 -12 -8
chez @me	25 10 0 13
chez eux	4 22 4 1
chez la	-5 -4 -4 -4
chez le	-13 -14 -3 -11
chez les	-5 -4 -4 -3
chez lui	9 -5 0 0
chez moi	29 7 2 13
chial	1 14 3 10
chial @given	2 11 3 9
chial tout	2 11 3 9
chien @i	4 3 5 12
chien a	-1 -4 -5 -3
chien je	4 3 5 12
chien le	-6 -6 -6 -5
chien pend	3 4 8 3
chien sur	9 0 0 1
chifr	-9 -7 -8 -7
chimist	-13 -13 -15 -12
chimist a	-9 -9 -11 -8
chirurgien	-9 -8 -11 -7
chocolat	-22 -29 -30 -25
chocolat @heat	-14 -15 -14 -13
chocolat @sex	-14 -15 -14 -13
chocolat chaud	-14 -15 -14 -13
chofeur	-8 -3 -7 -7
chois	2 4 2 7
chois cet	2 2 2 7
chois la	-7 -7 -10 -7
chois les	1 1 7 1
choix	2 10 2 3
choral	-4 -5 -4 -4
chos	19 23 8 28
chos ici	4 14 4 5
choset	4 3 3 14
chosur	9 10 16 11
chosur de	2 -1 17 1
chosur et	5 1 -3 7
chou	-3 -2 6 -1
chrono	-7 -7 -12 -7
chronometr	-5 -5 -6 -4
chuchot	-5 -2 -4 -4
chut	-11 -13 -14 -11
chut de	-5 -5 -7 -5
cif	-6 -6 -8 -6
cilos	-6 -8 3 -5
cilos @i	3 3 8 3
cilos je	3 3 8 3
cin	-4 -6 -6 -5
cin @me	-5 -4 -4 -3
cin me	-5 -4 -4 -3
cinem	-6 -6 -8 -5
cinq	-6 -14 8 -5
cinq @bore	6 6 19 6
cinq @deed	-6 -6 -10 -6
cinq @height	-6 -6 -10 -6
cinq @hour	8 7 20 17
cinq @load	-6 -8 -4 -5
cinq @looks	-7 -9 -6 -6
cinq @price	6 6 19 6
cinq @to	2 1 14 1
cinq cilos	-7 -9 -6 -6
cinq heur	6 6 19 6
cinq jour	3 2 2 12
cinq metr	-6 -6 -10 -6
cinq minut	-9 -12 -5 -13
cintr	0 -3 -5 -3
cintr par	-4 -4 -4 -4
cinz	9 3 5 9
cinz @bore	13 4 8 5
cinz @hour	13 4 8 5
cinz @price	13 4 8 5
cinz @to	13 4 8 5
cinz heur	13 4 8 5
cir	5 17 10 6
ciz	-6 -6 -7 -5
clac	-24 -13 -18 -4
clac des	-2 7 1 1
clac en	-13 -8 -9 -8
clas	-28 -28 -22 -23
clas @he	-8 -8 -13 -7
clas des	-7 -7 -8 -6
clas les	-7 -8 -9 -7
claseur	-5 -6 -8 -6
clavi	-12 -13 -15 -12
cle	19 -3 1 -3
cle @i	9 -1 3 1
cle a	4 8 3 3
cle dan	6 7 3 3
cle de	6 -5 -4 -1
cle et	7 3 9 4
cle je	9 -1 3 1
cle ne	-5 -4 -6 -4
cle par	-7 -6 -8 -6
clemantin	-4 -4 -6 -3
cliant	0 11 8 12
cliant @deed	0 -1 6 0
cliant @gear	2 2 7 2
cliant @given	-6 -7 -7 -6
cliant @he	0 5 0 0
cliant @height	-4 -5 -4 -4
cliant @i	3 9 10 3
cliant @me	6 -11 -6 11
cliant @vehicle	2 2 7 2
cliant a	-9 -11 -10 -9
cliant au	-3 -3 -1 -4
cliant cart	2 2 7 2
cliant dev	-5 -5 -5 -4
cliant deven	-7 -8 -6 -6
cliant et	5 7 12 5
cliant fait	-4 -5 -4 -4
cliant je	3 9 10 3
cliant me	7 -11 -6 11
cliant se	-4 -5 -3 4
cliant sur	3 6 6 3
cliantel	2 7 2 2
clinic	1 2 7 2
cloc	1 2 5 2
cloison	6 6 14 6
cloison a	6 6 14 6
clop	10 28 12 9
clotur	-6 -7 -4 -5
club	-13 -11 -14 -10
club de	-11 -9 -12 -9
coach	1 -2 -6 -2
coc	4 15 20 8
coc du	2 2 7 2
cochon	-7 -5 -10 -8
cochon de	-11 -9 -11 -10
coctel	4 4 10 4
cod	0 -6 4 11
cod du	2 2 7 3
coeur	-10 2 -9 26
coeur @shout	-6 -5 -6 -5
coeur a	-7 -8 -7 -8
coeur le	4 8 6 13
coeur pour	-6 -5 -6 -5
coeur sur	2 9 2 3
cofr	-2 -13 -10 -8
cofr @alone	-6 -4 -6 -4
cofr @deed	-6 -5 -7 -5
cofr du	14 2 0 4
cofr ferm	-6 -4 -6 -4
cogn	15 1 2 2
coi	-1 -12 -18 -17
coi @despair	-4 -4 -5 -4
coi @hide	-1 -3 -3 -5
coi @love	14 3 2 -1
coi @sexist	14 3 2 -1
coi @told	-2 -5 -5 -6
coi bon	14 3 2 -1
coi dir	-1 -3 -3 -5
coi que	-8 0 -4 -4
coi sert	-4 -4 -5 -4
coif	-8 -9 -9 -9
coifeur	-1 10 4 2
coifeur @me	-5 -2 -1 -2
coifeur me	-5 -2 -1 -2
coifeux	-7 -5 -9 -6
coifeux @me	-4 -2 -5 -3
coifeux me	-4 -2 -5 -3
coin	8 3 3 21
coinc	24 6 12 8
coinc dan	13 5 9 6
coinc la	6 1 0 1
col	-9 -13 -10 -13
col @chem	4 5 11 5
col a	2 2 5 2
col des	-3 -4 -7 -4
col et	4 1 0 1
col le	-9 -8 -13 -8
col les	2 2 6 2
col une	4 0 0 1
coleg	5 7 0 15
coleg @me	6 3 4 10
coleg me	6 3 4 10
colegu	19 28 3 16
colegu @deed	1 4 4 2
colegu @i	1 3 7 9
colegu @me	7 3 0 0
colegu @race	10 4 3 4
colegu a	8 1 1 2
colegu de	8 10 5 5
colegu et	0 -2 2 5
colegu je	1 3 7 9
colegu me	7 3 0 0
colegu se	-1 10 -1 6
coler	-12 -14 -13 -11
coler @shout	-7 -7 -7 -6
coler contr	-6 -7 -6 -5
coler pour	-7 -7 -7 -6
colis	-6 -7 -8 2
colon	2 2 5 2
colon @shout	2 2 5 2
colon pour	2 2 5 2
color	-5 -5 -5 -5
com	15 28 21 16
com @he	11 4 20 20
com @i	1 7 6 2
com @me	4 12 6 10
com a	11 20 7 6
com au	8 14 18 9
com ca	27 14 12 1
com de	-4 -6 1 -4
com eux	1 5 0 1
com hi	-15 -17 -16 -12
com il	11 4 20 20
com je	1 7 6 2
com les	0 7 -2 1
com moi	0 14 1 2
com mon	-2 -3 5 -2
com si	8 10 1 11
com un	-4 -7 4 10
com une	-4 1 -4 -3
comanc	-2 -8 2 -8
comanc a	2 0 8 0
comand	4 -5 -6 -4
comand dan	-3 -3 -5 -3
comand du	-5 -5 -9 -5
comant	-22 8 -18 -15
comant @i	4 10 4 6
comant @me	0 24 7 6
comant @one	-14 -10 -15 -12
comant ils	-3 -4 -3 -3
comant je	4 10 4 6
comant mes	2 19 6 6
comant on	-14 -10 -15 -12
combien	24 5 5 6
comedien	-7 -6 -8 -6
comerc	0 4 -1 0
comersial	-7 -8 -8 -7
comisariat	-5 -6 -5 -4
comod	3 3 7 3
comp	2 -2 -5 -2
compl	-5 -2 -5 -5
compl de	-4 -5 -4 -4
complet	0 6 4 1
complet @drunk	1 6 1 2
compot	2 2 7 2
compr	9 23 15 4
compr en	-4 -3 -4 -5
compr et	1 0 9 0
compr le	5 14 5 5
compr pourcoi	-4 -5 -7 -4
comprand	2 -7 -2 3
comprand @deed	5 -3 0 0
comprand @given	5 -3 0 0
comprand @not	7 -2 3 8
comprand pas	5 -3 0 0
compreseur	3 3 9 3
comprim	11 2 0 3
compris	5 0 -2 0
compt	7 5 -11 5
compt @nude	-6 -6 -6 -7
compt a	-8 -7 -12 -1
compt avec	-5 -5 -5 -5
compt la	-1 0 5 0
compt les	5 -2 -16 16
compt rendu	-3 -3 -5 -3
compt san	-6 -6 -6 -7
comptabl	-2 1 -6 -4
comptabl @me	5 1 1 2
comptabl me	5 1 1 2
comptoir	13 10 8 10
comptoir et	3 4 2 7
con	-9 -7 0 -3
con @deed	-8 -11 -4 -9
con @given	-18 -24 -14 -18
con @not	-8 -11 -4 -9
con ou	0 5 0 1
con pas	-8 -11 -4 -9
con tout	-10 -13 -10 -10
concour	-4 -5 -4 -4
conducteur	-7 -2 -7 -6
conducteur de	-7 -6 -7 -6
conduir	-21 -17 -11 -18
conduir un	-7 -6 -6 -7
conduir une	3 1 9 2
conduis	0 1 5 0
conduit	-9 -4 5 -7
conduit le	-2 -3 8 -2
conduit les	-3 -3 -5 -3
cones	-8 -3 -8 -7
cones @deed	-5 -6 -5 -6
cones @given	-5 -6 -5 -6
cones @not	-5 -6 -5 -6
cones pas	-5 -6 -5 -6
conesant	2 -2 3 15
conesant @given	0 -1 0 6
conf	22 11 42 20
conf la	5 5 18 7
conf le	2 0 12 2
conf que	11 2 3 3
conferant	-4 -4 -5 -4
confianc	-9 -8 -9 -9
confianc un	-6 -6 -6 -6
confidantialit	-7 -8 -6 -6
confisc	7 -1 0 1
confitur	-3 -3 -4 -3
cong	7 15 8 20
congel	3 3 10 3
consantr @given	-4 -4 -5 -4
consantr tout	-4 -4 -5 -4
consel	-10 -4 -12 -9
consel de	3 10 4 4
consel munisipal	-5 -5 -7 -5
consel un	-4 -5 -5 -4
conseler	-4 -3 -4 -4
conserv	-1 0 8 0
conserv @me	-7 -6 -7 -6
conserv me	-7 -6 -6 -6
consign	-3 -4 -5 -6
consol	0 -4 -5 0
cont	-4 -4 -5 -3
contant	-4 -5 9 -8
contant de	-8 -9 -8 -10
continu	26 6 15 4
continu @me	0 0 6 1
contr	13 7 -6 8
contr @me	8 8 -3 16
contr la	3 8 0 -1
contr le	10 -9 -8 -5
contr les	1 3 7 2
contr moi	16 17 4 23
contr son	-8 -9 -8 -7
contremetr	9 9 5 5
contrer	-19 -22 -18 -21
contrer a	-13 -15 -12 -14
control	-7 -7 -9 -8
control les	-5 -5 -9 -5
convant	0 7 1 0
convers	6 16 4 13
convoieur	4 3 13 5
copen	-5 6 0 4
copin	0 11 1 0
copo et	-3 -3 -4 -3
corbel	1 7 2 2
cord	2 -2 5 0
cord avec	-6 -5 -8 -5
cordon	6 6 14 6
corig	-39 -33 -37 -31
corig @me	-7 -5 -5 -5
coros	1 1 5 1
corp	13 5 16 1
cosmonot	6 5 16 6
costum	-5 -5 -6 -5
cot	7 -2 -1 4
cot @client	-8 -8 -9 -8
cot de	10 11 7 12
cot et	-5 -5 -7 -5
cot pasag	-6 -5 -6 -5
cou	14 2 3 4
couch	10 5 9 11
couch a	-7 -5 -10 2
couch et	8 3 8 4
coud	9 3 9 3
coudr	2 2 6 2
coudr industriel	5 4 10 5
coul le	1 1 4 1
couleur	-14 -19 -23 -18
couleur de	11 1 5 4
couleur du	-4 -4 -6 -4
couleur et	2 2 6 2
couleur par	-5 -4 -5 -4
couloir	-2 6 -12 0
couloir @i	4 8 3 2
couloir je	4 8 3 2
coup	-7 -1 6 -4
coup @i	7 9 11 14
coup au	-1 9 0 1
coup chou	0 2 9 2
coup de	9 -7 -12 -9
coup en	-5 -5 -4 -4
coup et	-8 -6 -6 -6
coup je	7 9 11 14
coup la	-5 -5 -6 -5
coup le	2 0 4 -1
coup moin	-5 -5 -5 -4
coupur	3 13 7 3
cour	1 0 13 8
cour @deed	1 1 5 2
cour de	-6 -6 -7 -2
cour et	-9 -8 -9 -7
courag	-1 -2 -1 5
couri	-7 -8 -8 -7
couroi	5 6 17 6
court	-10 -4 -13 -9
couru	5 -4 -5 -3
cousin	-2 -13 -11 -13
cout	-4 -6 -6 -5
couto	23 -1 16 6
couto bien	1 2 5 2
couto du	3 3 9 3
couto et	12 3 2 4
couto suis	-10 -11 -9 -9
couturi	5 0 -1 0
couvert	-10 -11 -13 -10
couvert @shout	-4 -4 -5 -4
couvert pour	-4 -4 -5 -4
couvreur	-4 3 -3 5
couvreur est	1 2 2 8
coz	5 17 3 4
crac	-5 -7 -2 -4
crach	-1 -8 -4 -5
crach @shout	8 1 2 2
crach desus	8 1 2 2
crai	-4 -4 -5 -4
craion	2 -3 -5 -3
cravat	-10 0 -7 -6
crech	2 -8 -7 -4
crech @me	-4 -4 -4 -4
crech me	-4 -4 -4 -4
cregn	-9 -10 -9 -11
crem	-9 -10 5 -5
crem et	-3 -3 -4 -3
crep	-1 -3 5 -1
crep a	3 3 9 4
crep au	2 1 8 2
creus	-7 -6 -6 -6
creus la	-7 -6 -6 -6
crev	9 -2 -1 2
crev le	4 -1 0 0
cri	-12 -14 -23 -26
cri @shout	-15 -5 -10 -14
cri de	-6 -7 -7 -5
cri desus	-15 -5 -10 -14
cri et	8 0 1 0
crim	-4 -5 -4 -4
criminel	-6 -7 -6 -6
cris	-3 5 -3 3
cris de	1 0 1 12
croc	-5 -6 -6 -5
crochet	4 4 11 4
croi	4 -8 -8 -3
croi @deed	-4 -5 -4 -4
croi que	8 -9 -5 -5
crois	-2 -6 -7 -3
crois que	10 6 4 10
crois sur	-4 -4 -6 -4
croit	-4 0 -3 -3
croit mech	-5 -5 -5 -4
croset	-3 -4 -5 -4
cru	-3 2 0 6
cruch	7 18 6 7
cueil	-8 -9 -7 -8
cueil des	-12 -12 -21 -12
cuiler	2 0 5 1
cuir	6 6 15 6
cuir au	4 4 9 4
cuis	19 2 6 5
cuis dan	5 0 0 0
cuisin	-10 -8 -2 -10
cuisini	10 5 12 5
cuistot	2 12 4 4
cuit	-5 -6 -5 -5
cuit et	-3 -4 -5 -4
cul	0 5 1 1
cur	6 6 13 6
curiosit	-4 -5 -5 -4
cut	2 5 17 5
cuv	-7 -7 -2 -7
cuv a	1 0 6 1
cuv spesial	-4 -4 -5 -4
cv	3 9 2 3
dal	4 -2 2 26
dal du	7 7 6 21
dam	5 7 17 17
dam @me	0 4 -1 8
dam a	4 0 2 9
dam alzem	1 1 5 1
dam etait	-8 -9 -9 -8
dam me	0 4 -1 8
dam qui	6 6 6 3
dam voul	-4 -5 -4 -4
dameux	4 2 12 3
dan	14 11 13 11
dan @alone	-4 -4 -6 -4
dan @given	1 1 7 1
dan @load	15 14 6 7
dan @me	16 6 -3 18
dan @shout	15 14 6 7
dan ce	-1 2 0 8
dan des	-5 -6 -5 -5
dan deux	-4 -4 -6 -4
dan du	-4 -5 -2 -4
dan la	20 13 38 20
dan le	26 16 28 17
dan les	3 -1 -10 -2
dan leur	0 5 1 1
dan ma	5 -9 -6 -4
dan mon	13 18 6 26
dan son	-11 6 -10 -9
dan ton	15 14 6 7
dan tout	1 1 7 1
dan un	-16 -4 -20 -9
dan une	-16 -15 -20 -14
danger	-12 -12 -16 -14
danter	8 19 8 7
dantist	-1 -1 8 1
dat	-14 -9 -17 -13
dat de	-5 -6 -7 -5
dc	8 8 22 9
de 10	-4 1 -7 -4
de 16	6 6 14 6
de 18	14 7 13 7
de 8	4 4 14 4
de 8h	8 8 21 9
de @alone	2 -1 10 0
de @animal	8 16 15 7
de @blood	-4 -3 15 4
de @blow	10 -11 -9 -7
de @body	15 -2 4 -1
de @booze	9 19 23 10
de @boozeDrink	-5 -2 -10 -6
de @bore	25 20 12 34
de @charge	0 10 2 -1
de @chem	0 8 20 2
de @client	-8 -5 -12 -8
de @cloth	-6 0 -3 -4
de @cry	-7 -2 -3 6
de @deed	19 11 9 0
de @deep	11 -4 12 1
de @demolish	-6 -1 7 -3
de @despair	-2 -9 -12 -7
de @die	21 11 12 0
de @disabled	4 13 7 5
de @drug	-7 0 -4 -6
de @exclude	-7 6 -16 -10
de @fear	-6 -6 -12 6
de @fiction	-9 -1 -7 -9
de @gear	-1 -4 21 -1
de @given	9 -1 -10 4
de @goback	20 21 5 35
de @grab	-12 -3 -12 -10
de @he	2 9 6 2
de @heat	0 11 4 -1
de @height	-2 5 0 -1
de @hide	-11 -8 -16 -3
de @hit	-16 -15 -17 -16
de @home	5 15 5 9
de @hour	-15 -20 2 -20
de @hurt	-4 -4 9 4
de @insult	10 33 15 20
de @intimate	1 -1 -14 -9
de @joke	-10 -7 -13 -13
de @kind	0 4 0 0
de @lgbt	1 5 1 1
de @load	-15 0 13 -9
de @lock	-4 -8 -18 -8
de @looks	9 14 7 1
de @love	7 15 -2 -1
de @lure	-3 -4 -7 -5
de @machine	4 3 -9 -3
de @me	38 38 -2 14
de @means	8 5 12 2
de @mock	-11 -7 -14 -14
de @not	17 13 1 10
de @past	3 13 3 6
de @photo	-4 1 -5 -4
de @power	3 10 5 11
de @price	-2 9 -11 -9
de @quit	22 24 2 16
de @race	-19 -18 -19 -18
de @rays	-4 -2 -5 -4
de @sad	3 -7 -6 5
de @see	5 -4 -8 -5
de @selfharm	7 1 0 2
de @serve	9 1 21 5
de @serveBar	4 10 17 10
de @sex	-4 -4 -5 -4
de @sexist	10 26 0 0
de @shame	11 -8 -6 6
de @smoke	0 -1 8 0
de @stop	-2 -4 -6 -4
de @strip	3 9 10 4
de @threat	8 -7 12 13
de @throw	14 6 3 3
de @tired	6 2 7 -1
de @to	-10 -7 -8 -10
de @told	13 5 -6 7
de @touch	4 3 15 4
de @trade	2 8 6 8
de @vehicle	-12 -9 -11 -9
de @weak	-6 -5 -5 -5
de @weapon	7 -5 -3 -2
de @wound	8 -4 -4 -5
de a	2 5 -1 7
de abitud	12 12 17 8
de abord	4 2 10 3
de acord	-3 -1 -4 -3
de afil	1 0 8 1
de agno	1 2 9 2
de aler	5 5 0 2
de andbal	-5 -5 -4 -4
de antrer	-11 -8 -12 -10
de apel	3 8 3 3
de apre	-9 -4 -10 -8
de aproch	-4 0 -8 -4
de apui	0 1 6 0
de atent	-1 2 4 -1
de autr	13 17 26 16
de avant	3 9 3 3
de avoir	7 12 4 14
de bain	9 3 6 4
de bal	6 1 2 1
de bel	1 17 4 5
de bier	4 4 12 5
de blagu	-4 -5 -4 -4
de bois	-8 -8 -11 -7
de bon	14 14 7 7
de bouchon	4 4 11 4
de boul	9 -2 0 1
de bras	4 2 6 3
de bruit	-1 -1 -3 7
de buro	-3 2 -5 -3
de bus	-9 -7 -12 -7
de ca	-6 0 -7 -8
de cado	-5 -5 -5 -4
de carelag	4 3 10 4
de casc	0 0 6 0
de ce	1 8 3 13
de ces	-4 -4 -5 -1
de chac	-6 -7 -7 -6
de chang	1 2 2 8
de chanpagn	2 2 6 2
de chanti	-8 -8 -11 -8
de chaud	-4 -4 -5 -4
de chez	2 7 3 7
de chial	-2 4 0 6
de chifon	-4 -4 -5 -3
de chocolat	-4 -4 -5 -4
de chosur	3 2 13 3
de cinq	-12 -14 -13 -14
de clop	5 4 12 5
de cochon	2 5 2 2
de coeur	-13 -13 -13 -12
de compt	-2 6 -3 -5
de conduit	-7 -8 -9 -7
de confidantialit	-7 -8 -6 -6
de confitur	-3 -3 -4 -3
de continu	13 4 6 11
de couleur	-9 -9 -10 -8
de coup	7 1 0 2
de cour	3 8 3 3
de cp	-3 -3 -5 -3
de cravat	-4 -4 -5 -4
de cuisin	-3 -5 -4 -3
de danger	-5 -6 -5 -8
de dans	-4 -6 -4 -4
de demonstr	-5 -5 -7 -5
de depart	-5 -5 -6 -5
de depli	-4 -4 -5 -4
de deux	6 4 10 4
de diagnostic	-3 -3 -4 -3
de difisil	-4 -4 -5 -5
de din	7 -3 1 0
de dir	0 3 2 9
de dolipran	2 -2 -5 -2
de eau	3 -9 -5 -6
de ecip	4 6 3 8
de ecrir	-3 -5 -6 -5
de egout	4 3 16 4
de ele	2 9 6 2
de en	-12 -13 -17 -14
de encre	-8 -9 -10 -11
de enlev	1 6 1 1
de epaul	19 16 9 10
de esai	2 12 1 3
de ete	-5 -5 -5 -6
de etre	15 6 5 8
de eux	0 -1 1 10
de exersic	-4 -4 -5 -3
de fain	3 8 3 3
de fair	2 14 8 5
de farin	3 3 8 3
de faux	-3 -7 -9 -6
de fem	6 8 3 4
de fer	6 1 0 2
de feu	-5 -5 -5 -4
de fibroc	3 4 8 4
de fil	-5 -4 -6 -4
de foin	1 1 10 2
de forc	4 1 1 1
de fot	-1 -4 7 -1
de fou	2 1 8 2
de foudr	-5 -5 -6 -5
de fum	-5 -5 -6 -4
de gard	0 7 -2 1
de gen	2 0 -1 6
de gout	2 7 2 2
de grais	5 0 4 2
de grav	0 -1 8 0
de gros	2 2 6 2
de gru	-7 -7 -12 -7
de haut	4 10 10 5
de hont	-4 -5 -4 -4
de incap	3 3 3 10
de inde	-11 -9 -11 -10
de insult	-4 -5 -4 -4
de joi	-21 -23 -20 -18
de journ	-7 -9 -7 -7
de jus	3 3 1 10
de la	-4 0 16 -7
de lach	11 2 3 3
de le	6 6 -6 -4
de lecteur	-5 -5 -5 -5
de leur	2 8 1 1
de livr	2 7 4 3
de livreson	3 7 11 4
de loin	-16 -16 -20 -16
de lui	6 7 2 3
de ma	12 25 9 7
de madam	7 17 6 7
de main	-8 -11 -11 -9
de mal	-3 -2 -2 7
de march	-3 5 -3 -2
de me	-6 -13 -21 -11
de menag	-4 -3 -5 -5
de mes	15 7 7 12
de metal	3 4 11 4
de meti	-5 -6 -5 -5
de mid	5 -3 -2 -1
de moi	17 22 1 11
de mon	21 20 3 5
de mond	-11 -10 -12 -10
de mont	1 -6 -5 -3
de mort	0 0 9 0
de mot	-6 -7 -5 -6
de ne	-2 23 1 1
de neig	-5 -7 -5 -5
de nuit	-10 -7 -5 -7
de oeil	-5 -5 -5 -4
de oreil	-6 -8 -2 -5
de ouf	0 3 5 1
de pac	6 6 17 6
de pai	-4 -4 -3 -3
de pail	2 1 9 3
de pain	-9 -8 -8 -7
de papi	-4 -4 -5 -4
de parl	1 5 1 3
de part	-4 0 -4 -7
de partout	2 1 7 2
de pat	1 1 8 1
de patianc	-3 -4 -3 -3
de paus	-7 -3 -3 -7
de pens	-2 1 1 9
de pentur	-5 -4 -5 -4
de pied	14 2 2 4
de plac	0 6 -2 0
de platr	1 3 11 3
de pleur	-5 -8 -5 0
de plomb	2 8 1 2
de plum	-6 -7 -7 -6
de plus	10 6 -2 1
de poing	6 1 1 1
de pom	-6 -6 -1 -5
de port	-15 -8 -12 -12
de post	-4 -5 -5 -4
de prandr	5 8 4 12
de prenom	-1 4 0 -3
de pres	-5 -5 -8 -5
de presanc	5 5 16 5
de prix	-7 -7 -11 -7
de projet	-5 -6 -4 -4
de racont	4 -1 0 0
de radio	-4 -4 -5 -4
de rang	8 15 5 6
de regard	19 5 7 7
de rentr	0 3 1 8
de rest	-7 -8 -8 -4
de retard	0 5 -2 -1
de reunion	0 -1 -1 8
de rien	11 8 5 12
de rir	-7 -5 -11 -11
de roug	3 6 7 4
de sac	-1 7 1 1
de sang	-5 -4 7 -3
de se	-1 6 -2 9
de secour	0 0 4 1
de secu	5 3 18 4
de securit	-4 -5 -2 -4
de servic	3 18 6 4
de serviet	-3 -5 -7 -4
de sestion	-16 -22 -18 -10
de sing	1 5 1 1
de son	3 1 0 6
de sort	7 1 0 2
de sourir	1 5 1 1
de spesial	-7 -7 -8 -8
de stag	4 18 -3 -2
de stilos	-7 -8 -8 -7
de suit	-11 -6 -11 -9
de sutur	1 1 5 1
de sylv	3 3 10 3
de tabl	-5 -5 -6 -5
de tet	-6 -3 -6 -6
de tir	-11 -6 -13 -9
de torchon	5 1 0 1
de touch	-12 -11 -15 -10
de tous	-1 5 0 -1
de tout	1 -15 -10 3
de traval	-5 -5 -7 -5
de travel	-4 0 -7 -4
de traver	18 34 30 26
de trent	1 8 2 2
de trois	3 2 9 2
de troisiem	2 8 2 3
de un	14 -2 29 5
de une	9 22 42 12
de velo	-5 -6 -4 -4
de ven	10 -4 2 4
de ver	-4 0 -9 -4
de vingt	3 1 10 9
de vivr	17 3 2 -3
de voil	-7 -10 -8 -7
de voir	-9 1 -5 -4
de vrai	-2 -5 -3 -4
de y	8 11 12 23
debil	5 16 4 4
deboch	5 12 8 5
debou	8 9 21 9
debouch	8 6 23 8
debouch le	6 4 16 6
debour	2 2 6 2
debout	1 9 24 21
debout @given	-10 -12 -12 -12
debout a	2 10 5 8
debout de	7 6 17 6
debout longtanp	-4 -4 -4 -4
debout sur	3 9 10 3
debout tout	-10 -12 -12 -12
debrousel le	3 2 7 3
debut	11 2 5 6
debut ce	17 2 2 4
dec	-4 -5 -5 -4
decap	3 2 7 3
deced	-1 -2 -1 11
decharg	10 4 16 6
decharg le	2 2 5 2
dechet	1 6 2 1
decid	0 5 5 0
decid que	0 0 4 1
deconsantr	-6 -6 -6 -7
decor	-7 -7 -10 -7
decoup	-3 -3 9 -3
decoup @bore	-6 -6 -9 -6
decoup @not	-6 -6 -9 -6
decoup des	6 6 14 7
decoup du	-8 -8 -11 -8
decoup le	6 6 13 6
decoup rien	-6 -6 -9 -6
decouvert	-2 -5 -7 -5
decu	7 7 6 19
dedan	14 15 19 21
def	-7 -9 -8 -7
defand	-4 -5 -3 -3
defil	1 6 0 1
defonc	-4 -10 -2 -6
defonc le	-5 -5 -6 -4
defunt	-4 -5 -1 -5
deg	7 6 9 27
degag	6 14 7 6
degat	-4 -4 -4 -3
degout	1 9 1 4
degr	5 5 22 6
degr @i	5 5 14 5
degr je	5 5 14 5
degresag	-5 -4 -5 -4
degresag les	-5 -4 -5 -4
dehor	22 6 0 3
dehor a	12 3 3 3
dej	6 4 0 5
dejeun	4 11 9 13
dem	6 20 12 11
dem @bore	-2 -3 -4 5
dem @hour	-2 -3 -4 5
dem @price	-2 -3 -4 5
dem @to	-2 -3 -4 5
dem heur	-2 -3 -4 5
demand	3 16 -1 4
demand @me	-15 -11 -7 -11
demand @shame	2 10 3 8
demand a	-2 -7 -4 1
demand ce	-13 -11 -12 -13
demand de	18 36 31 12
demand des	9 -2 2 1
demand la	8 -2 2 1
demand mon	-15 -11 -7 -11
demand ou	-6 -5 -4 -4
demand si	-2 7 -7 -5
demand un	-6 -6 -5 -1
demand une	-7 -4 -7 -6
demar	1 1 6 1
demen	8 6 -9 24
demen @given	1 1 1 7
demen @he	-6 -7 -7 -5
demen @i	3 -3 -8 -7
demen @one	-5 -4 -5 -4
demen je	3 -3 -8 -7
demen on	-5 -4 -5 -4
demenag	8 4 10 3
demineur	-7 -8 -7 -6
demo	-5 -5 -6 -4
demonstr	-9 -12 -19 -10
demonstr de	-2 -5 -11 -5
demont	13 3 24 7
dent @shout	-4 -4 -4 -3
dent de	3 3 8 3
dent pour	-4 -4 -4 -3
denud	2 1 6 2
depand	-1 7 -1 -1
depart	-4 -5 -1 -4
depart de	-4 -4 -5 -4
deplac	5 5 12 5
deplac la	5 5 12 5
depli	-4 -4 -5 -4
depli a	-4 -4 -5 -4
depot	7 4 7 0
depot de	-4 -4 -4 -6
depousier	-5 -5 -7 -5
deprim	1 1 1 5
depuis	21 16 9 26
depuis @goback	5 15 5 12
depuis @hour	14 17 8 16
depuis @i	3 3 3 17
depuis ce	1 5 3 10
depuis je	3 3 3 17
depuis la	-5 -8 -11 -8
depuis le	5 -1 10 10
depuis longtanp	-6 -6 1 -6
depuis lund	5 15 5 12
depuis mard	5 -1 1 2
depuis que	7 21 6 3
depuis trois	6 2 2 4
dereleur	-4 -4 -5 -4
dereleur enfin	-4 -4 -5 -4
derier	9 5 -12 -7
derier @me	5 3 6 8
derier la	-23 -35 -46 -32
derier le	14 5 6 2
derier les	5 13 3 4
derier moi	5 3 6 8
derni	-3 -12 10 -7
derni @height	2 3 10 3
derni @hour	-16 -17 -17 -17
derni @means	2 3 10 3
derni etag	2 3 10 3
derni jour	-16 -17 -17 -17
dernier	-7 -7 -9 -7
des	-15 -11 -26 -21
des @alone	3 -9 -7 -6
des @animal	-3 2 -4 -2
des @blade	-11 -11 -11 -10
des @blood	7 3 1 0
des @blow	24 12 9 10
des @body	-4 6 4 0
des @booze	14 7 6 5
des @boozeDrink	-3 6 -4 -2
des @bore	-7 1 -6 -6
des @charge	-7 -7 -6 -7
des @chem	-1 6 -2 0
des @cloth	-4 2 -6 -4
des @cry	6 -4 -4 -3
des @deed	-7 -3 -22 -12
des @drug	-9 -8 -14 -10
des @exclude	-7 -7 -9 -7
des @fear	5 19 3 13
des @fiction	-10 -11 -11 -9
des @gear	-9 -14 -21 -12
des @grab	-9 -6 -5 -7
des @heat	4 10 5 4
des @height	-8 -7 -8 -6
des @hide	14 6 12 7
des @hit	6 0 3 1
des @hurt	26 4 5 7
des @insult	0 11 7 5
des @joke	-1 7 0 0
des @load	-2 -3 4 15
des @lock	-6 -6 -7 -5
des @looks	10 -9 1 -3
des @love	7 27 10 9
des @lure	1 11 3 3
des @mate	2 -7 -5 -3
des @means	-2 -7 -10 -7
des @mock	-4 7 -3 -2
des @photo	16 -3 9 3
des @price	2 7 -2 -2
des @sad	-7 -8 -9 -7
des @selfharm	16 10 6 7
des @serve	3 5 -6 -4
des @serveBar	2 0 14 0
des @sex	6 -1 1 1
des @shame	-3 5 -3 3
des @smoke	3 3 12 2
des @threat	10 8 9 6
des @tired	5 -1 -1 0
des @to	0 10 2 2
des @trade	-11 -12 -10 -10
des @vehicle	-17 -19 -24 -16
des @weak	-16 -16 -18 -15
des @weapon	-17 -15 -16 -14
des @wound	10 20 13 8
des adres	-4 -4 -5 -4
des blagu	-1 7 0 0
des bleus	10 2 3 3
des bocal	-4 -4 -6 -4
des boul	-4 -4 -7 -4
des canet	4 14 4 5
des carot	-4 -4 -5 -4
des cart	-5 -5 -9 -5
des carton	5 5 5 17
des chais	-5 -3 -5 -5
des chien	2 8 2 3
des cintr	-4 -4 -4 -4
des coeur	6 21 8 8
des coup	16 10 6 7
des craion	-3 -3 -4 -3
des dechet	1 6 2 1
des doigt	-4 6 -1 0
des dosi	-4 -4 -4 -3
des elev	-4 -4 -5 -4
des emoj	5 13 5 6
des etinsel	2 2 7 2
des etiset	-4 -4 -7 -4
des etoil	9 4 7 5
des factur	1 0 0 5
des faux	5 5 13 5
des feuil	-6 -7 -7 -6
des fleur	-11 -12 -14 -11
des fois	8 6 2 2
des fotocop	-3 -3 -5 -3
des fotos	4 -12 -10 -6
des frais	-12 -12 -21 -12
des gar	5 0 1 1
des gen	-4 -4 -5 -4
des gros	-1 -4 -3 -2
des imag	5 -1 -1 0
des jeux	7 4 11 5
des larm	-3 -4 -3 -3
des le	0 -1 0 8
des main	-2 -1 4 0
des marc	10 0 0 2
des nom	4 9 3 4
des not	-7 -7 -9 -7
des nud	6 -1 1 1
des numeros	-4 -3 -4 -3
des pacet	-5 -5 -7 -5
des pans	-3 -3 -5 -3
des pegnoir	-3 -3 -4 -3
des plan	-4 -5 -6 -4
des poir	-3 -4 -5 -4
des pot	-5 -5 -6 -5
des produit	-2 5 -7 -2
des program	-5 -5 -6 -5
des que	19 49 17 27
des rad	-5 -5 -7 -5
des rumeur	0 7 2 2
des sac	-2 -4 1 -2
des serviet	-5 -5 -7 -5
des sestion	-5 -5 -7 -5
des sigaret	3 3 12 2
des ticet	-4 -4 -6 -4
des toilet	10 1 0 1
des tomat	3 4 10 4
des trac	6 2 2 2
desabil	10 1 2 2
desanbr	0 4 1 1
desandr	5 -4 -6 -1
desandu	6 2 25 5
desandu dan	1 0 6 1
desant	-4 -4 -4 -4
desant du	-5 -4 -6 -5
desept	7 6 7 21
deserbag	-4 -4 -5 -4
deserbag des	-4 -4 -5 -4
desert	2 15 1 3
desin	-25 -20 -32 -18
desin anim	-4 -4 -5 -4
desin de	2 2 1 10
desin des	-5 -6 -5 -4
desin sur	-4 -4 -5 -5
desinfect	1 2 7 2
desorm	11 11 28 12
desos une	1 2 9 2
desu	3 6 3 8
desu @shout	3 6 3 8
desu pour	3 6 3 8
desus	3 7 3 -3
desus @i	5 0 0 1
desus @shout	4 3 -1 0
desus a	-4 -6 -5 -4
desus cand	5 0 1 1
desus de	3 4 5 2
desus je	5 0 0 1
desus parc	-2 -1 0 7
desus pour	4 3 -1 0
deuil	-4 -4 -5 -3
deux	6 6 24 4
deux @adult	-10 -10 -8 -8
deux @blood	1 2 9 2
deux @body	-22 -17 -11 -14
deux @booze	5 12 6 5
deux @boozeDrink	4 14 2 4
deux @bore	12 9 19 12
deux @charge	4 4 10 4
deux @chem	-2 8 -9 -2
deux @client	-4 -5 -6 -5
deux @deed	11 20 23 13
deux @given	2 2 6 2
deux @heat	4 14 5 4
deux @height	9 12 21 10
deux @hour	13 10 22 12
deux @i	9 4 7 9
deux @load	10 10 24 10
deux @looks	3 3 7 3
deux @mate	34 38 12 17
deux @photo	-2 5 -1 0
deux @price	6 6 16 8
deux @serveBar	3 14 1 4
deux @sex	-11 -5 -1 -4
deux @threat	5 2 -1 0
deux @to	11 8 17 10
deux @weak	5 -5 -9 -3
deux @wound	-10 -4 -6 -7
deux aprant	12 2 1 3
deux cilos	2 2 5 2
deux cliant	-4 -5 -6 -5
deux colegu	2 15 3 4
deux doigt	-9 -8 -7 -7
deux faut	-6 -4 -4 -3
deux fois	3 -15 -9 -5
deux gar	5 2 -1 0
deux heur	12 9 19 12
deux je	9 4 7 9
deux metr	9 12 21 10
deux minut	-11 -11 -10 -11
deux second	-10 -10 -8 -8
deux ver	1 11 -5 1
deuxiem	0 1 0 4
dev	20 23 1 7
dev @given	12 16 3 5
dev @he	-4 -2 -4 -3
dev @me	8 -5 -6 2
dev ele	-4 -2 -4 -3
dev en	0 6 0 1
dev la	8 1 -1 -2
dev le	-5 -3 -4 -5
dev les	11 19 14 12
dev moi	5 -6 -6 1
dev tout	12 16 3 5
dev un	-1 -3 0 8
devan	5 1 2 2
devan @given	5 1 2 2
devan tout	5 1 2 2
developeur	-6 -6 -5 -5
deven	-15 -18 -14 -13
deven @hit	-7 -8 -6 -6
devenu	3 11 4 4
deviant	4 2 1 7
devr	1 7 1 2
diagnostic	-4 -4 -6 -4
diagnostic avec	-3 -3 -4 -3
diaporam	-7 -7 -10 -7
difisil	-9 -9 -9 -11
difisil ce	-4 -5 -4 -6
difisil ojourd	-4 -4 -5 -5
dimanch	15 15 41 11
dimanch @alone	3 8 2 10
dimanch @hour	7 11 17 14
dimanch @i	-6 -9 -14 -11
dimanch @shout	2 2 6 2
dimanch et	0 -1 6 -1
dimanch je	-6 -9 -14 -11
dimanch matin	4 4 15 4
dimanch pour	2 2 6 2
dimanch soir	3 8 2 10
din	7 -3 1 0
dir	11 10 -2 21
dir @exclude	-6 -5 -6 -6
dir @home	-1 10 3 2
dir a	14 5 4 3
dir aux	-4 -4 -4 -5
dir bonjour	-6 -5 -6 -6
dir chez	-1 10 3 2
dir en	5 0 1 0
dir plusieur	-4 -4 -4 -4
dir pourcoi	2 10 3 3
dir que	3 16 4 23
direct	-7 -6 -11 -8
directeur	10 19 1 5
directeur @me	-7 -6 -5 -5
directeur @shame	4 11 3 4
directeur a	2 12 2 3
directeur dev	4 11 3 4
directric	-7 -8 -10 -9
directric @me	-7 -8 -6 -6
directric me	-7 -8 -6 -6
dis	31 24 2 6
dis @die	17 14 9 9
dis a	-2 7 1 0
dis non	8 5 3 3
dis que	22 19 6 7
disant	13 21 9 26
disant ce	8 14 8 16
disant que	3 5 2 3
discut	-4 -4 -4 -3
discut avec	-4 -4 -4 -3
diseux	7 8 20 8
disjoncteur	4 4 10 3
dislex	2 6 2 2
dislex et	2 6 2 2
disparetr	17 13 8 8
disparetr @shout	17 6 6 6
disparetr pour	17 6 6 6
disparu	-5 -8 -6 -6
disput	-7 -10 -11 -8
distribu	-19 -19 -24 -20
distribu de	-6 -6 -8 -6
distribu des	-6 -7 -8 -6
distribu les	-7 -7 -9 -8
distributeur	-6 -6 -10 -7
distributeur de	-4 -4 -7 -4
dit	6 14 -6 -2
dit @die	-6 -4 -5 -4
dit @exclude	-2 6 0 -3
dit @he	5 6 1 2
dit @i	5 -1 1 1
dit @kind	-17 -22 -17 -17
dit @me	-7 -8 -6 -6
dit @not	6 -2 1 9
dit @race	-5 -5 -4 -4
dit @threat	-9 -7 -8 -7
dit a	-4 7 -3 -4
dit au	3 -5 -3 -4
dit bonjour	-2 4 -1 -4
dit ca	11 9 5 5
dit ce	8 -1 2 2
dit de	8 31 4 13
dit en	13 -1 3 3
dit je	5 -1 1 1
dit la	-3 -3 -7 -4
dit le	-7 -11 -10 -8
dit merc	-13 -16 -13 -13
dit mon	-7 -8 -6 -6
dit ne	-7 -5 -5 -5
dit non	-2 4 -5 -3
dit ou	1 1 5 2
dit que	19 18 17 13
dit si	-7 -7 -5 -5
dit ta	4 12 5 5
dit toujour	-7 -8 -6 -6
dit tu	-6 -4 -5 -4
divorc	-5 -2 -4 -4
divorc de	-4 -5 -4 -3
dix	-7 19 15 4
dix @bore	7 15 18 7
dix @deed	-6 -6 -7 -5
dix @hour	9 15 18 12
dix @past	-7 3 -5 -3
dix @price	7 14 17 6
dix @to	7 15 18 7
dix ans	-7 3 -5 -3
dix fois	-3 5 0 7
dix heur	7 15 18 7
dix huit	-6 -6 -4 -6
dix minut	-3 -13 -1 -8
dix sept	0 -1 5 0
dizen	4 3 13 3
docteur	-7 -9 -6 -6
doctores	-4 -5 -4 -4
doctores @me	-4 -5 -4 -4
doctores me	-4 -5 -4 -4
docu	-4 -4 -5 -4
doi	11 17 26 11
doigt	8 11 23 12
doigt @given	0 2 4 8
doigt avec	8 3 1 3
doigt de	-8 -7 -2 -6
doigt et	-2 7 1 1
doigt tout	0 2 4 8
dois	-6 21 -8 -8
dois @deed	2 13 1 3
dois @die	-6 -6 -6 -7
dois @goback	-6 -6 -6 -7
dois @hide	5 20 5 5
dois @hour	-6 -6 -6 -7
dois @quit	-6 -6 -6 -7
dois @serve	0 6 -1 1
dois @told	5 20 5 5
dois dir	5 20 5 5
dois fin	-6 -6 -6 -7
doit	-7 2 -9 -9
doit @hide	-5 -6 -6 -5
dolipran	2 2 -4 -1
domag	-12 -7 -8 -7
domin	-11 -12 -13 -12
domin @me	-7 -7 -8 -8
domin me	-7 -7 -8 -8
domino	5 5 12 5
dominos	-4 -4 -4 -3
don	12 -5 15 16
don @me	20 6 6 4
don @not	4 12 5 6
don a	12 6 17 7
don de	4 4 11 4
don des	13 3 3 9
don du	-14 -13 -21 -13
don la	-6 -4 2 -2
don le	-3 -2 4 7
don les	6 6 23 7
don mon	15 4 4 4
don te	7 1 2 2
don un	-13 -12 -12 -10
don une	2 0 -2 12
donant	6 -2 -3 -1
donant a	-4 -4 -6 -4
donc	-15 -10 -10 -17
donc @deed	-7 -8 -8 -8
donc @given	-7 -8 -8 -8
donc @i	-12 -2 -14 -11
donc @not	-7 -8 -8 -8
donc je	-12 -2 -14 -11
donc pas	-7 -8 -8 -8
dont	-2 5 -3 -1
dor	11 17 3 15
dor @hurt	1 2 1 7
dor @lock	4 2 2 7
dor @not	5 20 5 4
dor @sad	1 2 1 7
dor mal	1 2 1 7
dor plus	5 20 5 4
dorm	22 -7 3 12
dorm @hour	1 3 7 7
dorm et	11 2 1 2
dorm sur	6 5 3 12
dort	-9 -7 -6 -7
dos	14 3 9 2
dos @he	8 1 -3 1
dos et	4 3 9 3
dosi	-27 -17 -27 -22
dosi de	-3 -3 -4 -3
dosi et	-3 -3 -4 -3
doubl	-6 -4 -1 -4
douc	6 1 6 -4
douch	23 4 11 8
douch @heat	8 0 1 1
douch froid	8 0 1 1
doudou	-5 -4 -5 -4
douz	8 1 18 4
drap	2 2 8 2
dres	-10 -10 -15 -10
dres les	-10 -10 -15 -10
drogu	-12 -16 -15 -13
droit	6 11 -6 -5
droit a	-2 13 -8 -1
droit de	1 1 -1 -5
drol	22 13 5 6
drol de	2 7 1 2
du	4 5 14 4
du @adult	21 28 16 14
du @alone	1 -1 11 -1
du @animal	-1 1 16 2
du @blood	-7 -7 -4 -6
du @blow	-12 -6 -14 -2
du @body	6 2 10 3
du @booze	-2 8 -10 5
du @boozeDrink	3 2 12 3
du @bore	-1 2 2 4
du @charge	15 32 19 11
du @chem	7 6 22 7
du @deed	7 17 13 12
du @deep	3 5 8 3
du @despair	2 2 12 2
du @drug	-4 9 -4 -2
du @exclude	-9 -12 -9 -10
du @fear	-6 -6 -6 -6
du @fiction	3 2 7 10
du @given	-20 -23 -23 -2
du @grab	4 -1 3 0
du @heat	3 -1 13 1
du @height	14 11 34 12
du @hour	2 7 2 -10
du @hurt	-7 -6 -9 -8
du @insult	-13 -12 -14 -12
du @load	-5 0 -4 -7
du @lock	23 22 32 14
du @lure	-4 -5 -4 -4
du @machine	2 1 13 3
du @mate	2 16 19 14
du @me	4 14 3 4
du @means	28 9 17 9
du @mock	-3 -1 -5 -3
du @photo	-5 -4 -5 1
du @pressure	-4 0 -5 -3
du @price	7 5 0 1
du @quit	13 3 8 4
du @race	-18 -13 -21 -19
du @rays	3 -5 -5 -3
du @sad	3 5 2 2
du @selfharm	0 -6 -9 3
du @serve	-4 -6 -1 -4
du @serveBar	-4 9 -8 -3
du @sexist	-9 -15 -15 -13
du @shame	11 17 14 19
du @threat	5 16 5 6
du @to	-7 -5 -9 -4
du @touch	-5 -5 -7 -5
du @trade	-18 -15 -20 -15
du @vehicle	17 11 35 13
du @weak	-12 -13 -16 -12
du @wound	-7 -8 -8 1
du arsel	-3 -1 -5 -3
du badg	-3 2 -4 -3
du bal	8 3 3 3
du bar	-4 0 -5 -3
du bato	2 2 7 2
du buro	16 1 1 8
du caf	-7 -9 -8 -7
du cai	8 4 2 3
du camion	10 4 15 5
du carton	-4 -4 -5 -4
du centr	1 1 4 1
du champ	-7 -7 -5 -7
du chanti	17 22 8 9
du chien	3 3 8 3
du club	-8 -5 -5 -5
du cofr	2 2 8 2
du consel	-3 -3 -5 -3
du convoieur	4 3 13 5
du couloir	-4 -5 -4 -4
du coup	-4 -6 -6 3
du dantist	3 3 7 3
du demand	-4 -5 -4 -4
du depot	11 1 13 5
du dereleur	-4 -4 -5 -4
du directeur	7 2 -1 1
du festival	-4 -4 -7 -4
du foin	-5 -5 -6 -4
du four	7 3 9 4
du gel	-3 -3 -5 -3
du gichet	4 0 4 20
du hal	-4 -4 -6 -4
du janbon	1 9 2 0
du jardin	11 5 9 6
du jour	5 8 -3 -3
du labo	6 6 17 6
du livreur	2 2 5 2
du lund	1 1 5 1
du magasin	1 10 2 2
du mal	3 5 2 2
du mat	8 7 20 8
du materiel	-4 -4 -7 -4
du matin	-15 -17 -19 -18
du me	4 14 3 4
du menu	-7 -7 -12 -7
du meti	-6 -8 -8 -7
du mid	9 13 4 5
du mond	-8 -8 -10 -7
du mus	-6 -7 -8 -6
du nez	6 1 3 2
du nouvo	7 -1 1 1
du pain	-5 -5 -6 -5
du papi	-12 -13 -16 -12
du parc	-4 -4 -5 -4
du past	2 7 0 2
du patron	13 27 14 10
du plafond	17 16 30 30
du poing	-1 7 0 1
du port	6 15 9 6
du poulen	7 7 15 7
du premi	3 2 11 3
du rayon	3 -5 -5 -3
du sang	-10 -10 -11 -9
du scotch	7 0 -1 1
du servic	10 25 8 9
du shit	0 14 1 3
du soir	3 4 17 4
du stag	13 3 8 4
du stand	-4 -4 -6 -4
du stoc	-3 -3 -5 -3
du teatr	5 6 14 6
du tout	-14 -16 -16 5
du train	-5 -5 -7 -5
du trapez	-6 -7 -8 -6
du travel	-8 -8 -8 -7
du vandred	1 11 -2 1
du vernisag	3 3 10 3
duel	-4 -5 -5 -4
dur	-9 -9 -5 6
eau	-6 -8 -2 -11
eau @fear	5 -1 -1 0
eau des	-5 -6 -8 -6
eau et	1 7 -3 -1
eau glac	5 -1 -1 0
eau sur	-5 -5 -5 -5
ecart	-6 -6 -7 -5
echafodag	5 5 17 6
echantilon	-3 4 -6 -2
echard	9 10 23 10
echel	-15 -13 -12 -15
echel @i	-4 -4 -7 -4
echel @shout	1 1 6 2
echel je	-4 -4 -7 -4
echel pour	1 1 6 2
ecip	-12 -5 -23 -10
ecip @alone	4 6 -1 2
ecip @i	3 2 8 3
ecip @me	8 2 2 2
ecip @shout	6 6 4 4
ecip ce	-10 -11 -9 -9
ecip de	-21 -24 -18 -18
ecip est	-4 -4 -4 -3
ecip et	0 1 2 8
ecip je	3 2 8 3
ecip me	12 5 5 5
ecip pour	6 6 4 4
ecip se	-8 1 -4 -4
ecol	-10 -12 -13 -11
ecol @past	-4 -4 -4 -3
ecol de	0 -5 -3 -2
ecout	-18 -18 -22 -16
ecout le	-4 -4 -5 -4
ecout les	-4 -4 -6 -4
ecout un	-3 -3 -4 -4
ecran	-4 -1 -9 3
ecran et	-5 -6 -6 -6
ecras	0 0 -4 -2
ecrir	14 4 1 8
ecrir ca	5 3 4 9
ecris	7 6 2 1
ecrit	10 -13 -20 -14
ecrit @insult	1 5 2 2
ecrit des	-7 -7 -10 -7
ecrit un	-4 -4 -5 -4
ecrit une	25 7 7 8
ecriv	-3 6 -1 -2
educ	9 6 0 2
efac	8 29 10 10
egilag	3 3 9 3
egout	0 0 10 0
egout et	1 1 5 1
eh	-9 -6 -7 -9
ehpad	1 -4 -5 -3
ele	-7 1 -25 -23
ele @boozeDrink	3 3 8 3
ele @cry	4 3 1 1
ele @despair	5 -3 0 0
ele @exclude	2 9 3 3
ele @given	-3 -5 -4 -4
ele @hide	3 11 4 4
ele @hit	-2 6 1 0
ele @joke	8 1 2 2
ele @me	-9 -6 -15 -13
ele @mock	8 1 2 2
ele @shout	0 9 -1 1
ele @threat	-3 -4 -6 -5
ele a	-7 -5 -10 -12
ele alait	7 7 4 4
ele avait	11 2 3 3
ele cri	-5 -4 -5 -4
ele dit	2 7 2 2
ele est	-2 -3 -9 -10
ele etait	1 5 7 3
ele hurl	4 13 5 4
ele le	0 7 2 1
ele me	-9 -5 -15 -13
ele parl	2 9 3 3
ele pleur	5 -3 0 0
ele rigol	8 1 2 2
ele se	0 -7 -6 -5
ele sont	12 3 3 3
ele tourn	3 3 8 3
ele voul	6 2 2 2
electr	10 9 35 10
electrisien	-5 -11 -5 -8
electrisien a	-5 -6 -5 -5
eleur	23 8 17 25
elev	-7 11 -4 3
elev de	1 6 -1 1
embal	-4 -1 -3 -5
emen	5 0 4 0
emen au	7 2 7 3
emoj	5 13 5 6
en 2003	-6 -6 -9 -5
en @alone	-4 0 -7 -5
en @body	10 10 15 8
en @booze	-16 -18 -22 -16
en @boozeDrink	-10 0 -7 -8
en @chem	-5 -6 2 -5
en @cloth	13 -1 20 5
en @cry	1 5 0 -1
en @deed	-4 -13 -8 -5
en @deep	7 2 1 1
en @demolish	-5 -4 -5 -4
en @despair	-7 -3 6 -4
en @die	16 -5 3 -9
en @drug	1 -4 -5 -3
en @exclude	-12 -9 -6 -16
en @fear	2 7 5 5
en @fiction	-12 -7 -10 -11
en @gear	1 5 0 -1
en @given	-13 -17 -13 -10
en @goback	23 5 13 7
en @grab	-3 -4 -1 -4
en @heat	3 0 8 2
en @height	-11 -12 -6 -5
en @hide	-1 2 9 -1
en @hit	-5 0 -6 -3
en @hour	20 -4 0 11
en @hurt	-1 -5 -7 -4
en @intimate	-7 -12 -10 -11
en @joke	-6 -8 -6 -5
en @load	-1 0 -6 -3
en @lure	-3 -5 -2 -3
en @machine	-5 -5 -8 -5
en @me	15 18 6 7
en @means	0 -2 -5 -5
en @mock	-6 -2 -5 -4
en @not	13 1 2 2
en @past	-9 -9 -9 -9
en @power	3 1 2 12
en @price	-5 -4 -7 -6
en @quit	1 -11 1 -14
en @race	3 -1 2 12
en @selfharm	-9 -8 -6 -6
en @sexist	-8 -9 -14 -10
en @shame	-14 -13 -15 -13
en @shout	6 14 3 2
en @stop	-10 -9 -9 -9
en @strip	-11 -10 -11 -10
en @threat	-7 0 2 -4
en @told	-3 12 1 -1
en @touch	5 7 13 9
en @trade	1 -2 0 10
en @vehicle	-6 -12 -13 -10
en @wound	2 3 13 4
en a	-4 -2 -7 -3
en ai	8 0 15 21
en angles	-3 -5 -7 -5
en antrant	-6 -4 -6 -5
en aret	-2 -1 8 0
en ariv	-14 -15 -12 -12
en as	1 5 2 1
en aur	11 3 2 1
en avais	-8 -8 -13 -8
en avait	-8 -9 -8 -8
en bas	7 4 -7 -5
en baset	5 3 18 4
en boucl	4 5 5 11
en carton	1 5 1 1
en catr	-7 -7 -7 -6
en ce	5 3 3 14
en cinq	-1 -2 -1 9
en coler	-7 -7 -7 -6
en compot	2 2 7 2
en cong	7 15 8 20
en cour	3 1 2 12
en cri	5 9 2 1
en cuisin	-10 -6 -9 -8
en desanbr	0 4 1 1
en deux	-9 -7 -7 -6
en dis	2 13 -1 2
en dix	-7 -9 -8 -7
en est	4 3 10 12
en evantel	-3 -3 -5 -3
en fac	-7 -5 -10 -7
en fait	-11 -12 -8 -5
en fin	15 2 6 0
en form	1 2 6 2
en foteuil	-3 -3 -5 -3
en foto	9 4 3 3
en glis	1 1 4 1
en haut	4 -2 13 2
en larm	3 5 2 0
en le	5 7 6 3
en lign	-4 -4 -6 -4
en main	6 6 14 6
en me	15 18 6 7
en mecan	5 15 5 5
en mous	-10 -12 -12 -10
en neig	-4 -4 -5 -3
en ont	2 7 2 2
en ordre	8 2 2 2
en origam	-7 -11 -8 -8
en ouvr	-11 -10 -11 -10
en parl	-3 -4 -5 -5
en part	-11 -12 -10 -11
en pens	0 9 1 9
en peux	3 1 0 9
en plac	-5 -5 -8 -5
en plastic	-17 -15 -19 -14
en plein	32 15 27 17
en rentr	10 3 4 8
en reserv	4 8 3 3
en rest	1 2 6 1
en retard	0 -10 -8 -7
en reunion	-9 -2 -9 -9
en rigol	2 6 2 2
en ser	-7 -6 -6 -5
en sixiem	-4 -4 -4 -5
en sort	0 0 5 0
en touch	5 5 12 5
en train	4 4 1 2
en trois	13 4 4 10
en un	-4 -5 -5 -4
en vie	14 4 4 1
en vil	-4 -4 -6 -4
en vitrin	-5 -5 -7 -5
en voi	-11 -5 -9 -8
encor	64 53 56 72
encor @blow	4 1 1 1
encor @hit	4 1 1 1
encor @hour	3 4 11 12
encor @sex	6 0 1 1
encor @shame	1 1 2 10
encor catr	1 1 2 10
encor la	11 3 3 2
encor les	5 4 13 5
encor tap	4 1 1 1
encor vierg	6 0 1 1
encre	-13 -14 -15 -16
end	16 -5 1 8
end @he	4 1 1 1
end ele	4 1 1 1
endor	3 3 3 12
enerv	-8 -11 -9 9
enerv contr	8 4 5 18
enerv sur	1 1 1 6
enfin	10 3 25 14
enfin just	2 2 6 2
enfin reus	-4 -4 -5 -4
enlev	15 4 16 5
enlev @me	3 5 1 1
enlev @shout	6 -1 7 2
enlev mon	3 5 1 1
enorm	2 6 6 1
enter	12 3 2 3
enti	2 6 5 3
entre	12 0 3 3
entre @mate	8 0 2 2
entre @me	6 15 6 6
entre avec	8 -2 -4 -1
entre dan	5 -1 2 1
entre eux	-6 -2 -4 -4
entre les	-6 -9 -1 -5
entre nous	6 15 6 6
enui	-22 -19 -18 -15
enui a	-12 -9 -9 -11
envi	22 4 1 30
envi de	26 9 2 21
envi que	-5 -10 -6 -9
envoi	0 0 1 -8
envoi cherch	-6 1 -4 -4
envoi dan	7 10 18 7
epaul	23 16 23 13
epaul de	1 2 9 2
epe	-5 -6 -7 -5
epil	3 3 10 3
epluch	-8 -8 -11 -7
epluch des	-3 -3 -5 -3
epluch une	-3 -3 -5 -3
epluchag	-4 -5 -6 -4
epluchag 12	-4 -5 -6 -4
epong	-4 -5 -8 -5
epoxi	3 3 7 3
epuis	3 2 3 16
ereur	17 7 2 4
es	8 26 0 4
es @deed	2 10 3 3
es @given	11 6 3 4
es @insult	1 9 1 2
es @not	4 16 4 4
es pas	2 10 3 3
es vrai	2 8 2 2
esai	-12 -10 -11 -13
esai @i	7 14 13 8
esai @me	-4 -5 -5 -4
esai de	5 0 0 1
esai je	7 14 13 8
esai la	-18 -21 -19 -17
esai mon	-4 -5 -5 -4
escabo	7 3 17 3
escali	15 21 22 18
escali de	1 9 3 2
escali du	0 1 7 1
esclav	1 8 1 1
espec	4 6 10 5
est	-8 -13 -15 -2
est @adult	0 0 5 -1
est @alone	-10 -8 -13 -9
est @blow	-15 -14 -12 -6
est @body	-4 -3 1 -2
est @booze	-5 -4 -3 3
est @boozeDrink	-8 -8 -10 -7
est @bore	15 12 18 32
est @chem	-5 -3 0 -2
est @deed	2 0 -7 7
est @despair	-8 -7 -2 3
est @die	-7 -14 3 6
est @drunk	-12 -9 -13 -11
est @exclude	-1 -8 2 3
est @fear	-8 -3 -1 0
est @given	-5 3 -14 -7
est @goback	-20 -23 -16 -23
est @grab	-8 -7 -1 -6
est @he	4 8 5 10
est @heat	-8 -8 -3 -5
est @height	7 0 2 10
est @hide	18 18 7 11
est @hit	-14 -15 -13 -11
est @hour	-9 -9 6 -9
est @insult	-6 -12 -9 -7
est @intimate	11 4 16 14
est @kin	-8 -9 -7 -4
est @kind	-13 -17 -10 -14
est @lgbt	16 -1 2 3
est @load	5 8 3 3
est @lock	1 -3 12 7
est @love	-5 -1 -2 -4
est @me	23 -4 28 -2
est @means	2 1 2 10
est @mock	-9 -10 -8 -9
est @not	1 8 -4 7
est @power	3 0 1 8
est @price	-7 -7 -7 -6
est @quit	1 -6 7 4
est @selfharm	-12 -10 -11 -3
est @sex	12 6 9 5
est @sexist	-4 0 -3 -3
est @shout	9 5 2 1
est @stop	-3 0 5 0
est @threat	-8 -9 -8 -7
est @throw	-3 -3 -3 6
est @tired	-6 -8 -5 7
est @told	11 6 11 17
est @touch	-7 -7 -5 -6
est @vehicle	-10 -9 -7 -7
est @weak	0 1 5 -1
est @wound	-18 -14 -6 -1
est a	-7 3 6 2
est afectu	5 12 4 4
est ariv	-4 -4 -4 -3
est au	0 -1 0 5
est beau	-8 -9 -7 -4
est bien	6 -2 -2 6
est bour	-6 -2 -7 -6
est brul	-7 -7 -7 -6
est ca	6 5 3 7
est ce	0 6 -2 8
est chaud	3 3 9 3
est clair	-1 5 0 0
est coi	-6 -6 -6 -5
est col	-4 -3 1 -2
est com	1 2 6 1
est coup	-5 -4 -3 3
est de	-3 7 1 -3
est deced	0 -2 0 6
est des	12 3 3 3
est desandu	8 6 14 7
est dit	6 1 2 4
est ecrit	-4 -5 -6 -7
est en	-6 4 6 -1
est enerv	7 5 6 25
est entre	24 13 8 9
est fait	7 0 2 2
est faux	9 21 9 9
est fendu	6 1 -1 1
est fin	-11 -10 -10 -10
est gantil	6 3 2 2
est grand	-6 -6 -9 -6
est impresion	-7 -6 -6 -6
est interd	-13 -12 -15 -11
est jam	1 0 2 9
est just	0 -3 -3 -5
est la	-4 -7 3 -10
est le	-13 -23 -17 -7
est les	-6 -1 -9 -6
est leur	8 1 2 2
est long	5 6 6 27
est lourd	1 8 3 2
est lui	5 4 -2 -1
est mis	3 -4 -3 -3
est moc	-9 -10 -8 -9
est moi	11 -5 28 -1
est mon	16 -1 1 0
est mort	-7 -9 -6 -2
est mortel	-4 -4 -4 -5
est non	-4 -4 -5 -4
est normal	16 -1 2 3
est part	11 4 16 14
est pas	-7 7 -8 -6
est plus	4 2 3 8
est pour	6 4 2 0
est pris	5 2 3 11
est repos	-7 -8 -9 -8
est reserv	-5 -6 -8 -6
est rest	-11 -13 -7 -13
est revenu	-5 -4 -4 -4
est son	-5 -6 -5 -5
est stres	1 4 1 1
est styl	-4 -4 -4 -4
est sup	-5 -5 -5 -5
est tap	-8 -9 -7 -7
est termin	6 6 14 6
est tomb	-2 -2 3 4
est trop	0 0 1 8
est un	-23 -27 -30 -33
est une	-12 -10 -20 -16
est vex	6 0 1 1
est vid	2 1 2 10
est vrai	1 1 2 8
estetisien	5 5 12 5
estetisien @i	4 4 9 4
estetisien je	4 4 9 4
estomac	4 13 4 10
esui	-11 -11 -15 -10
esui les	-4 -4 -5 -4
et	13 21 9 10
et @alone	13 6 14 6
et @blood	2 8 4 3
et @blow	-5 2 0 -2
et @body	-6 -6 -7 -6
et @booze	6 8 20 6
et @boozeDrink	10 1 7 3
et @bore	2 2 -5 -1
et @charge	-4 -5 0 -4
et @chem	2 2 6 2
et @deed	-3 -15 -5 -12
et @deep	-6 -6 -10 -7
et @demolish	-3 -5 -3 -3
et @despair	6 1 22 4
et @die	1 1 5 1
et @fiction	0 5 0 1
et @given	-10 -2 -16 -13
et @goback	7 3 3 2
et @grab	-5 -6 -5 -6
et @he	30 11 -5 13
et @height	-11 -10 -7 -9
et @hide	11 9 11 4
et @hour	7 9 24 7
et @hurt	10 9 23 9
et @i	21 12 18 13
et @insult	-1 9 -3 -1
et @lock	1 1 4 1
et @love	6 7 15 7
et @lure	-2 11 2 2
et @machine	-6 -7 -13 -7
et @me	7 9 -9 16
et @means	1 2 12 3
et @mock	3 14 5 5
et @not	8 11 12 8
et @one	1 -1 2 4
et @power	-5 -5 -8 -5
et @price	-9 -10 -6 -9
et @quit	1 7 3 1
et @sad	-6 -6 -6 -6
et @see	-9 -9 -12 -9
et @serveBar	-1 2 6 0
et @sexist	-5 -8 -9 -6
et @shame	8 14 11 8
et @threat	2 -4 0 -1
et @throw	20 18 25 13
et @tired	1 2 12 3
et @to	3 -2 5 -1
et @told	-1 21 6 3
et @touch	-1 -6 -7 -5
et @vehicle	2 6 6 3
et @weapon	-4 -3 -6 -3
et @wound	-4 -5 -4 -4
et a	16 5 -4 2
et apre	16 23 14 19
et aspir	-3 -3 -4 -3
et blesur	-6 -5 -6 -5
et ca	7 15 9 22
et caf	-4 -4 -5 -4
et cand	8 2 2 1
et cas	-4 -6 -5 -4
et ce	-5 3 6 -6
et chang	0 6 -2 0
et comant	2 6 2 2
et de	1 13 2 12
et dem	-1 2 6 0
et demand	-4 11 2 1
et depuis	3 12 5 13
et des	-19 -16 -19 -16
et desant	-5 -4 -6 -5
et deux	4 4 10 4
et dit	-4 10 1 0
et du	-5 -6 -6 -5
et ecrit	7 1 1 1
et ele	-1 -5 -5 6
et fait	-3 -6 -10 -5
et fin	1 1 5 1
et hop	-1 3 4 0
et il	27 9 -2 9
et ils	12 11 1 2
et je	21 12 18 13
et la	6 10 1 5
et le	7 -1 0 5
et les	-21 -22 -23 -4
et ma	-8 -8 -1 -6
et me	30 26 8 22
et mis	-4 -4 -5 -4
et moi	-24 -25 -26 -11
et mon	9 14 6 15
et ne	11 0 2 9
et not	-6 -7 -8 -6
et on	1 -1 2 4
et pain	-5 -4 -4 -4
et person	3 -2 5 -1
et pli	-7 -10 -13 -9
et pris	-5 -5 -10 -5
et puis	-8 -10 -8 -9
et que	10 12 2 0
et ram	-5 -5 -7 -5
et rang	-10 -11 -15 -10
et regard	-6 -6 -10 -7
et rien	3 9 3 5
et si	-3 -11 -7 -8
et son	2 3 9 3
et toujour	3 13 4 2
et tout	-9 -8 -12 -11
et trois	6 9 12 6
et un	-20 -16 -11 -18
et vent	-4 -4 -6 -4
et veut	6 10 4 4
et vid	1 2 12 3
et vis	2 2 5 2
etag	5 1 12 0
etag de	7 7 15 7
etager	-7 -9 -13 -9
etai	3 3 8 3
etain	4 4 10 4
etais	0 -12 6 -7
etais @bore	-6 -6 -7 -6
etais @deed	-1 -1 -5 -3
etais @demolish	-6 -5 -6 -5
etais @fear	-9 -10 -12 -12
etais @given	-7 -10 -16 -9
etais @grab	7 0 -2 1
etais @hurt	1 0 2 11
etais @kind	3 -5 -1 -1
etais @lock	6 -1 0 10
etais @not	5 0 1 1
etais @sad	-3 -4 -3 7
etais @shame	1 5 1 2
etais @stop	8 2 0 2
etais @threat	-7 -6 -7 -6
etais @wound	3 -3 -6 -3
etais asis	-6 -6 -7 -6
etais au	-5 -1 0 -4
etais coinc	8 2 0 2
etais derier	7 2 6 3
etais encor	9 3 9 4
etais la	11 5 16 7
etais mal	1 0 2 11
etais malad	2 -2 2 9
etais pas	5 0 1 1
etais pol	-8 -10 -8 -8
etais stres	-9 -9 -10 -11
etais sur	10 6 15 7
etais trop	-3 -4 -2 4
etais un	1 9 0 2
etais une	-3 10 -1 0
etait	-8 -10 5 -12
etait @alone	7 3 6 4
etait @body	-5 -4 -6 -5
etait @booze	1 11 2 3
etait @bore	-12 -9 -8 -12
etait @chem	-5 -4 -6 -5
etait @cry	4 13 3 4
etait @die	3 3 5 8
etait @drunk	-4 -2 -5 -4
etait @given	11 6 11 3
etait @goback	11 7 13 17
etait @height	10 2 3 8
etait @hour	12 8 17 17
etait @hurt	2 11 2 3
etait @insult	-9 1 0 -4
etait @kind	-1 -5 -1 -4
etait @looks	-1 -1 5 0
etait @love	-3 -11 -10 -6
etait @lure	-4 -3 -6 -4
etait @me	10 10 31 24
etait @means	1 1 1 5
etait @not	3 5 16 1
etait @quit	11 7 13 17
etait @sad	-9 2 -6 -5
etait @sexist	-8 -8 -10 -7
etait @shout	6 11 20 9
etait @throw	1 1 1 5
etait @tired	-7 -3 -7 -3
etait @touch	-5 -4 -6 -5
etait a	-5 -5 -2 -4
etait au	10 6 19 8
etait bien	-9 -8 -11 -9
etait bon	-8 -8 -10 -7
etait col	-5 -4 -6 -5
etait de	0 14 0 2
etait drol	9 4 9 5
etait en	-6 -7 -1 -6
etait ferm	7 3 6 4
etait fin	11 7 13 17
etait gantil	-4 -3 -6 -4
etait le	11 -2 4 3
etait moch	-1 -1 5 0
etait moi	-2 -2 9 1
etait mon	9 9 21 13
etait mort	-8 -4 -8 -8
etait nul	-8 3 -4 -3
etait ouvert	5 5 13 5
etait pasion	-3 -3 -5 -3
etait plus	3 3 14 4
etait pour	6 11 20 9
etait roug	4 13 3 4
etait top	-4 -5 -5 -4
etait un	-12 -13 -14 -11
etait une	-2 2 -5 -2
etait vid	1 1 1 5
etal	3 4 15 5
etal la	4 4 13 5
etap	-4 -4 -6 -4
ete	19 8 4 0
ete @blow	5 0 0 1
ete @deed	-4 -4 -5 -4
ete @given	12 9 21 10
ete @hit	10 3 3 4
ete @strip	-6 -6 -10 -6
ete ici	-5 -5 -5 -6
eteant	-1 -12 -1 -7
eteant des	14 9 6 7
etent	11 -5 2 8
etent et	3 1 9 12
etent la	9 1 2 2
etinsel	6 6 19 7
etiset	-19 -18 -31 -17
etiset de	-4 -1 -7 1
etoil	13 6 19 9
etrangl	13 -3 -1 0
etre	11 7 -1 18
etre @bore	-5 -5 -5 -5
etre @height	-4 -4 -4 -4
etre asis	-5 -5 -5 -5
etre fait	-4 -4 -4 -4
etre la	6 1 2 1
etre que	-7 -7 -6 -6
etud	-8 -9 -9 -8
eu	1 30 19 15
eu @blow	-1 12 -6 0
eu @despair	-2 1 1 7
eu @given	-1 12 -6 0
eu @me	4 10 10 5
eu de	1 0 5 1
eu droit	-1 12 -6 0
eu envi	-2 1 1 7
eu la	-7 -7 -7 -6
eu le	9 10 20 12
eu un	-8 -8 -9 -7
eu une	-8 -4 -10 -10
euh	6 15 9 6
eureux	-13 -15 -15 -10
euros	6 -1 2 0
euros @shout	9 0 2 2
euros pour	9 0 2 2
eut	2 2 5 4
eut cru	2 2 5 4
eux	3 37 18 29
eux @me	-7 -11 -7 -3
eux @shout	3 2 7 12
eux le	-3 3 -3 -5
eux moi	-7 -11 -7 -3
eux ne	2 0 2 8
eux pour	3 2 7 12
evantel	-3 -3 -5 -3
evi	9 4 11 5
evit	-6 -8 -6 -5
evit les	-6 -8 -6 -5
excel	-7 -8 -10 -7
excus	16 17 4 5
excus de	4 8 3 4
exersic	-15 -15 -17 -14
exersic de	-4 -4 -5 -4
exersic puis	-4 -4 -5 -3
exist	-9 -13 -11 -4
exist @deed	3 -2 1 8
exist @given	3 -2 1 8
exist @not	1 -3 -1 6
exist pas	3 -2 1 8
explic	-26 -30 -32 -22
explic @given	-6 -8 -5 -5
explic ce	-5 -4 -3 -3
explic comant	-9 -10 -9 -8
explic la	-5 -5 -6 -5
explic le	-7 -10 -11 -10
explic que	6 -1 0 0
explic tout	-6 -8 -5 -5
explos	-21 -23 -21 -18
explos de	-8 -6 -6 -6
expo	-12 -12 -14 -11
expo sur	-5 -5 -8 -5
expos	-14 -11 -17 -13
expos du	-8 -12 -9 -8
expre	44 37 -5 7
expre @shout	-5 -4 -4 -4
expre et	10 17 7 7
expre pour	-5 -4 -4 -4
expres	-1 -1 5 -1
exterieur	11 2 -1 2
extincteur	0 -1 -2 5
fabric	-5 -4 -5 -4
fac	-7 -5 -10 -7
facil	5 -1 -1 0
facon	0 8 -4 -4
facon @me	-3 -4 -5 -4
facon de	1 15 2 1
facon mes	-3 -4 -5 -4
facteur	-13 -14 -18 -15
factric	-6 -6 -9 -6
factur	-4 -5 -6 0
fail	-9 1 -2 -7
fail @die	-13 1 -7 -7
fail @fear	-8 6 -2 -2
fail @me	-6 -1 4 -1
fail @wound	-8 6 -2 -2
fail me	-6 -1 4 -1
fail mour	-5 -6 -5 -5
fail tomb	-8 6 -2 -2
fain	3 8 3 3
fair	4 8 -10 15
fair @die	-6 -5 -4 -5
fair @kind	-6 -6 -6 -6
fair @not	-7 -6 -8 -3
fair @nude	-5 -4 -6 -5
fair @shame	9 9 5 4
fair confianc	-6 -6 -6 -6
fair de	-7 -5 -4 2
fair la	9 7 8 11
fair san	-5 -4 -6 -5
fair un	-2 -10 -13 -9
fais	6 30 14 0
fais @alone	3 9 9 4
fais @exclude	-1 5 1 7
fais @fear	6 3 1 -1
fais @hide	2 8 3 2
fais @lock	-1 6 0 6
fais @me	-17 -18 -18 -19
fais @mock	0 6 1 1
fais @not	6 -5 -1 -2
fais @selfharm	5 3 0 -2
fais @shout	-1 13 1 -6
fais expre	0 5 0 1
fais la	-7 -8 -10 -7
fais le	7 16 16 7
fais les	5 5 12 5
fais mon	-12 -12 -13 -14
fais plus	10 -5 3 1
fais sembl	2 8 3 2
fais ses	2 5 6 2
fait	0 4 -3 -3
fait @alone	4 4 9 4
fait @blow	6 -8 -4 -2
fait @boozeDrink	9 16 3 6
fait @charge	2 3 6 3
fait @deed	4 35 21 9
fait @demolish	0 7 1 2
fait @die	5 5 4 2
fait @exclude	18 5 -1 3
fait @fear	6 -3 -2 -6
fait @fiction	0 -5 -4 -3
fait @given	7 10 11 13
fait @goback	3 5 9 4
fait @grab	5 12 15 7
fait @he	-5 -6 -5 -4
fait @height	0 7 -1 1
fait @hide	15 49 8 12
fait @hit	9 0 18 5
fait @hour	17 21 25 12
fait @i	4 3 7 9
fait @intimate	-2 -4 -4 -3
fait @joke	-9 -9 -8 -9
fait @kind	-4 -4 -5 -4
fait @lock	-2 -7 -3 -6
fait @lure	6 8 3 4
fait @mock	-6 1 -5 -6
fait @not	12 15 9 11
fait @past	-6 -7 -6 -6
fait @sad	6 3 7 3
fait @see	-11 -19 -17 -13
fait @selfharm	13 3 -4 3
fait @serve	2 8 3 3
fait @shame	0 12 -6 -2
fait @shout	5 14 1 2
fait @threat	-5 -4 -8 -6
fait @throw	-6 -7 -7 -6
fait @to	-12 -16 -15 -13
fait @told	4 22 6 6
fait @touch	6 2 6 3
fait a	-3 3 -5 -3
fait avoir	-9 -10 -9 -9
fait bocoup	3 6 6 3
fait boir	1 8 -1 1
fait de	2 7 4 14
fait demand	7 7 4 4
fait des	-16 -16 -26 -18
fait desin	-4 -4 -4 -3
fait du	-2 -6 -3 -4
fait efac	7 21 7 8
fait explos	-4 -5 -5 -4
fait expre	17 7 2 6
fait fair	-6 -6 -8 -7
fait gout	6 -1 -2 0
fait hurl	3 9 2 2
fait il	-5 -6 -5 -4
fait je	4 3 7 9
fait la	10 5 17 10
fait le	-21 -22 -26 -19
fait les	-6 -9 -11 -8
fait metr	0 7 -1 1
fait mordr	-4 3 16 3
fait netoi	1 6 0 2
fait part	-2 -4 -4 -3
fait pas	3 9 5 3
fait peur	5 -4 -5 -6
fait plus	9 7 4 8
fait prepar	5 4 14 5
fait rentr	-2 0 10 2
fait repet	4 13 5 5
fait rir	-9 -9 -8 -9
fait sembl	2 5 -2 1
fait tap	10 -4 1 1
fait tir	4 11 7 5
fait tomb	7 4 9 5
fait tourn	3 3 7 3
fait tout	-5 -7 -6 4
fait trait	0 4 1 0
fait trois	0 5 0 0
fait un	-15 -8 -16 -3
fait une	-18 -33 -35 -20
fait ven	2 4 8 3
fait visit	-12 -16 -15 -13
fal	-2 3 6 0
fal @deed	-4 -1 -4 -3
fal @given	3 9 6 4
fal les	2 4 5 2
falang	7 -1 0 1
falu	-3 5 3 1
famil	-5 -5 -5 -2
fandeux	2 2 5 2
fanwic	-1 -1 5 0
farin	4 10 13 4
farin et	-7 -8 -9 -7
farmac	3 4 17 5
farmasien	-6 0 -4 -4
farmasien @me	3 8 3 3
farmasien me	3 8 3 3
fas	2 6 0 1
fas le	1 6 0 1
fatigu	-13 -15 -16 -9
fatigu mais	-1 -1 -2 5
faudr	13 3 3 3
faudr que	5 2 2 1
faus	-9 -9 -12 -9
faut	-21 -23 -30 -20
faut @deed	-6 -3 -6 -5
faut @grab	-7 -7 -5 -5
faut @he	-6 -4 -4 -4
faut @i	-7 -8 -9 -7
faut a	1 4 1 1
faut de	-5 -4 -4 -4
faut il	-6 -4 -4 -4
faut je	-7 -8 -9 -7
faut pas	2 4 2 2
faut que	5 6 3 3
faut se	-7 -8 -7 -6
faut toujour	-4 -5 -4 -4
faux	11 18 21 9
faux @lure	-5 -4 -5 -4
faux bilet	-5 -4 -5 -4
faux ongle	6 6 13 6
felisit	-19 -23 -18 -17
felisit @shout	-10 -13 -9 -9
felisit pour	-10 -13 -9 -9
fem	-10 0 -10 -9
fem @nude	7 8 4 4
fem @sex	7 8 4 4
fendu	6 1 0 1
fenetr	-2 -2 6 -1
fer	11 11 -2 8
fer @despair	3 11 4 3
fer @fear	-9 -9 -7 -7
fer a	13 -2 -4 0
fer mieux	3 11 4 3
ferel	6 6 15 6
ferm	12 -2 -2 -4
ferm a	4 -5 -8 -3
ferm la	1 -1 5 1
ferm le	4 5 5 2
ferm ta	-1 6 1 1
fermetur	19 14 27 14
fes	16 13 6 7
fes cand	-4 8 1 0
festival	-4 -4 -7 -4
fet	-5 0 -8 2
fet @me	-3 -3 -6 -3
fet la	1 8 0 2
fet moi	-3 -3 -6 -3
feu	-10 -12 -10 -11
feu en	-5 -5 -6 -5
feu sacr	-7 -7 -10 -7
feuil	-17 -18 -23 -16
feuil dan	-4 -4 -5 -4
feuil de	-5 0 -5 -3
feuilet	6 5 13 6
fi	-10 -11 -11 -9
fibroc	3 4 8 4
fich	-25 -23 -28 -22
fich de	-7 -5 -8 -6
fichi	-5 -5 -6 -5
fier	-9 -9 -10 -9
fier de	-6 -6 -9 -7
figur	25 18 13 13
fil	8 26 7 -1
fil @he	5 0 1 1
fil @not	-5 -6 -5 -5
fil de	3 16 8 5
fil du	15 3 7 6
fil en	5 14 5 5
fil ne	0 6 1 -3
fil une	1 9 1 2
filet	-8 -2 0 -4
filet de	2 2 6 2
film	11 1 -10 -5
film de	-5 -5 -6 -5
film en	0 7 2 2
film pend	5 0 1 1
fin	-8 8 5 1
fin @i	-6 -7 -8 -5
fin @me	-6 -1 -6 -9
fin a	7 11 21 15
fin de	-11 -7 -7 -9
fin depuis	-6 -6 1 -6
fin du	-2 8 -4 -2
fin je	-6 -7 -8 -5
fin la	1 8 1 3
fin le	0 -5 0 -4
fin les	-1 5 -1 0
fin mais	6 2 1 1
fin mon	-8 -9 -9 -9
fin un	-3 -3 -1 5
final	-6 -6 -4 -4
fix	15 12 12 17
fix le	3 2 1 10
flam	-6 -7 -6 -5
flamb	3 0 14 3
flamb les	6 4 18 6
flasc	2 13 2 4
flasc dan	1 7 1 2
flash	-4 -4 -5 -3
flem	4 4 4 12
flem total	4 4 4 12
fleur	-20 -21 -25 -19
fleur de	-3 -3 -4 -3
fleurist	-7 -8 -1 -6
flip	-6 2 -4 -4
flocag	3 3 8 3
flocag du	3 3 8 3
flot	3 2 3 13
fluo	-5 -5 -7 -5
flut	2 2 6 2
flyer	-6 -6 -10 -6
foin	-3 1 5 -1
fois	23 17 -8 22
fois @blow	-5 -4 -5 -4
fois @booze	-5 -4 -5 -4
fois @deed	-5 -4 -5 -4
fois @i	15 2 -3 -1
fois @not	-8 -9 -8 -8
fois @selfharm	-5 -4 -5 -4
fois @wound	-5 -4 -5 -4
fois a	3 1 1 5
fois ce	5 1 1 8
fois chac	6 5 6 20
fois coup	-5 -4 -5 -4
fois de	-5 -5 -6 -5
fois et	10 1 1 2
fois je	15 2 -3 -1
fois la	3 3 2 12
fois par	-8 -4 -7 -7
fois que	6 17 3 6
fond	6 3 4 -3
fond de	15 8 8 5
fond du	5 9 10 5
fondu	-2 -4 3 -2
font	14 29 12 14
font @hide	1 5 2 2
font @lock	8 4 3 3
font @mock	2 5 2 6
font des	0 6 1 1
for	-4 -5 1 -2
forc	37 17 17 27
forc a	12 10 5 5
forc de	-2 -1 4 5
form	5 15 11 6
form de	2 2 8 2
format	1 8 1 2
fort	18 3 9 3
fort parc	-1 -5 -5 -3
fort que	5 3 0 2
fos	6 3 6 3
fos a	2 3 7 3
fot	-8 -12 -3 -7
foteuil	4 -1 0 0
foteuil avec	-4 -4 -6 -4
foto	13 7 3 5
foto @not	6 1 2 1
foto @nude	6 1 2 1
foto avec	2 5 1 1
foto de	15 2 5 11
foto san	6 1 2 1
fotocop	1 -3 -9 7
fotocopi	3 7 7 1
fotocopi @i	7 12 4 5
fotocopi je	7 12 4 5
fotograf	1 -7 -8 -6
fotograf @me	9 2 1 2
fotograf me	9 2 1 2
fotos	1 -11 -12 -1
fotos de	6 -1 1 10
fou	-8 -8 2 -6
fou @joke	-5 -5 -5 -4
fou @mock	-5 -5 -5 -4
fou rir	-5 -5 -5 -4
foudr	-5 -5 -6 -5
foudr @shout	-5 -5 -6 -5
foudr pour	-5 -5 -6 -5
fouet	-6 -2 1 -2
fouil	1 5 8 2
fouil @me	2 7 1 2
foul	3 3 8 3
four	5 4 14 2
four a	3 2 10 3
four du	-7 -7 -6 -6
fourn	-6 -6 -9 -7
fourn presc	-4 -4 -6 -4
fournil	7 6 24 7
fout	5 13 5 7
foutr	5 0 1 1
foutr en	5 0 1 1
fraieur	-6 -6 -6 -6
frais	-5 -10 -18 -10
franch	5 -2 -3 1
frap	13 -14 -15 -10
frap a	-4 -4 -5 -4
frap avec	19 6 5 7
frap ce	-7 -5 -5 -5
frap le	-9 -7 -7 -6
fras	5 34 8 11
frein	-8 -9 -7 -7
frer	16 1 4 12
frer @me	4 0 1 1
frer me	4 0 1 1
freseux	6 6 16 6
fris	-6 -7 -11 -6
frison	-6 -6 -7 -5
frit	0 0 6 1
friteux	3 3 10 3
froid	1 -17 -19 -6
froid @shout	6 2 2 2
froid pour	6 2 2 2
froid sur	-5 -5 -7 -4
fromag	-4 -4 -6 -4
frot	6 1 7 3
frot les	1 1 7 2
fruit	-6 -7 -8 -6
fuir la	2 7 2 2
fuit	5 5 14 5
fum	-10 -4 -3 -8
fum trop	-3 -3 -4 -3
fumant	-1 11 0 2
fumant du	-1 11 0 2
funerer	0 0 5 1
fusil	-8 -7 -4 -6
fusil de	-8 -5 -2 -5
fut	3 4 16 4
fysic	0 5 1 1
gagn	-16 -15 -17 -14
galer	0 2 5 1
gam	-6 -6 -7 -6
gamel	-5 -6 -6 -6
gant	-2 -3 5 -4
gant a	0 1 5 1
gant et	2 2 7 2
gantil	11 2 -2 1
gantil avec	13 -3 3 3
gar	25 29 13 12
gar @me	5 0 1 1
gar a	7 10 1 4
gar et	6 1 3 1
gar me	5 0 1 1
garag	12 8 11 2
garcon	9 28 8 9
garcon de	7 11 4 4
gard	-8 -13 -3 -8
gard @me	14 10 6 12
gard la	8 0 8 3
gard le	-11 -12 -4 -9
gard mon	11 1 3 9
gard son	-6 -5 -5 -5
gard un	-4 -5 -5 -4
gardien	-4 -4 -5 -4
gato	-6 -2 -3 -7
gato @me	-5 -5 -5 -6
gaz	1 1 6 1
ge	9 9 24 9
gel	-9 -5 0 -5
gel idroalcol	-3 -3 -5 -3
gen	-3 -5 -23 5
gen @adult	1 8 1 2
gen @boozeDrink	-3 -3 -5 -3
gen @chem	-3 -3 -5 -3
gen @heat	-3 -3 -5 -3
gen @serveBar	-3 -3 -5 -3
gen @weak	1 8 1 2
gen cand	2 1 2 10
gen com	1 8 1 2
gen et	-5 -5 -10 -5
gen que	-4 -5 -4 -4
gen qui	8 0 2 2
gen ver	-3 -3 -5 -3
general	-6 -6 -7 -6
genou	9 1 5 2
genoux	13 10 5 4
genoux @shout	7 14 2 5
genoux pour	7 14 2 5
genr	0 6 4 0
genr @i	1 1 6 1
genr je	1 1 6 1
gent	-19 -22 -20 -24
geometr	-9 -8 -11 -7
ger	24 36 31 17
ger @me	3 8 -2 1
ger a	2 10 3 3
ger me	10 19 6 8
gest	-6 -10 -13 -10
gest a	6 1 1 1
gichet	2 -3 6 17
gichet @me	4 0 4 20
gichet me	4 0 4 20
gicl	3 3 10 3
gifl	48 10 15 15
gilet	-7 -9 -10 -8
gilet et	-6 -6 -9 -6
gimnas	-5 -3 -3 -3
girland	1 0 5 1
gitan	4 15 5 4
gitan ce	1 5 1 1
glac	-2 -10 10 -5
glis	10 13 23 10
glis la	3 3 7 3
glis sur	0 1 4 1
godet	1 1 7 1
gonfl	-4 -3 5 -6
gorg	12 2 2 12
gos	13 3 0 3
gouin	1 8 2 2
gout	-19 -14 -23 -19
gout @hour	-4 -5 -5 -4
gout des	-4 -4 -6 -4
gout le	-4 -4 -7 -4
gout trois	-4 -5 -5 -4
gouter	-4 -4 -4 -5
goutier	2 2 7 3
grafic	-4 -4 -6 -4
grafist	-6 -6 -7 -6
grain	3 2 9 3
grais	7 2 11 4
grais la	5 4 15 5
grand	1 -2 16 -3
grand @blade	5 5 13 5
grand @home	-15 -18 -15 -14
grand @kin	-8 -17 -13 -13
grand @me	1 8 2 2
grand @shout	5 0 1 5
grand @to	-14 -17 -10 -13
grand @weapon	5 5 15 6
grand couto	3 2 8 3
grand frer	6 1 1 1
grand me	1 8 2 2
grand mer	2 -4 -3 -3
grand mond	-5 -5 -4 -4
grand per	-17 -14 -12 -12
grand pour	5 0 1 5
gras	-7 -8 -8 -8
gras @height	-7 -8 -8 -8
gras mat	-7 -8 -8 -8
grat	5 4 17 5
grat et	7 7 17 7
grat le	-3 -3 -5 -3
grav	-7 -7 -1 9
greni	4 4 10 4
grenouil	-6 -7 -6 -5
grenouil en	-6 -7 -6 -5
grif	-2 -7 -8 -5
grif le	-7 -6 -10 -6
gril	-3 -1 -5 -4
grimp	5 5 12 5
grimp dan	2 2 5 2
gris	17 14 21 39
gros	-3 10 15 16
gros @hour	-11 -15 -11 -12
gros @hurt	2 2 9 3
gros @insult	1 4 1 1
gros @sad	7 6 7 21
gros bleu	2 2 9 3
gros desept	7 6 7 21
gros journ	-12 -16 -16 -13
gros vach	1 4 1 1
group	7 21 8 9
group de	7 8 4 4
gru	-7 -7 -6 -6
guer	-8 -4 -8 -7
guet	18 15 10 10
guet @me	15 6 6 6
guet ma	15 6 6 6
gueul	-1 22 4 10
gueul desu	3 6 3 8
guid	-2 -2 7 0
h	26 12 65 11
h 12	-4 -4 -6 -4
h 15	8 7 22 7
h 19	2 2 7 2
h 30	-3 -4 13 -2
h @he	8 5 9 5
h a	5 5 18 5
h alor	7 2 7 3
h ca	3 6 5 3
h en	5 5 10 9
h et	5 5 14 5
h il	8 5 9 5
habil	4 8 3 3
habit	9 7 4 4
habit @die	7 1 2 2
habit @threat	7 1 2 2
habit tu	7 1 2 2
hah	-9 -8 -9 -8
hai	1 1 5 1
hai au	1 1 4 1
hai termic	1 1 4 1
hal	-11 -11 -12 -11
hamst	6 -1 0 1
hanch	5 5 7 3
harn @he	4 1 0 1
harn il	4 1 0 1
hat	4 2 4 17
hat que	2 1 2 8
haut	7 27 35 10
haut @pressure	-3 1 6 1
haut @serveBar	-3 1 6 1
haut a	2 4 5 2
haut de	10 11 21 9
haut en	3 13 4 4
haut presion	-3 1 6 1
haut voix	3 10 3 4
he	5 -3 -2 -1
hein	4 12 3 4
hein @deed	3 9 3 3
hein @given	3 9 3 3
hein @not	3 9 3 3
hein pas	3 9 3 3
herb	4 19 5 6
heur	15 21 65 17
heur @he	-1 4 5 -1
heur @i	2 4 7 16
heur @not	-7 -7 -4 -7
heur @shout	3 3 9 3
heur a	8 11 19 18
heur au	5 4 13 4
heur avec	-4 -4 -5 -4
heur dan	12 5 13 6
heur de	-5 -6 -3 -3
heur du	1 1 8 1
heur dur	4 4 10 7
heur et	3 4 18 3
heur il	2 7 9 3
heur je	2 4 7 16
heur le	-2 -4 -5 -4
heur plus	-8 -9 -10 -8
heur pour	3 3 9 3
heur se	0 0 -2 7
heur si	2 5 6 3
heur sur	-3 -3 -5 -2
heur trent	5 5 16 5
hi	45 19 8 38
hi @alone	9 -1 -6 -1
hi @he	5 7 5 11
hi @hour	6 -4 -10 -7
hi @i	7 3 7 10
hi ce	14 6 5 6
hi etait	-5 -4 -4 -4
hi il	5 4 4 11
hi je	7 3 7 10
hi soir	9 -1 -6 -1
him	5 6 2 2
hom	18 18 8 8
hom @trade	-4 -4 -4 -3
hont	4 11 -2 0
hont mais	-5 -5 -5 -5
hop	-1 3 4 0
hot	-6 -6 -8 -5
hotel	4 -3 6 -1
hui	13 -6 2 -3
hui @i	1 1 3 5
hui je	1 1 3 5
huil use	-4 -4 -5 -4
huit	2 3 10 15
huit @bore	7 10 15 6
huit @hour	7 10 15 6
huit @past	-10 -12 -12 -10
huit @price	7 10 15 6
huit @to	7 10 15 6
huit ans	-10 -12 -12 -10
huit heur	7 10 15 6
huitr	6 6 17 6
huitr @shout	-3 -3 -6 -3
huitr pour	-3 -3 -6 -3
hurl	6 38 5 12
hurl @i	-4 -6 -3 -4
hurl @shout	6 16 7 14
hurl a	-4 -3 -4 -3
hurl desus	6 16 7 14
hurl je	-4 -6 -3 -4
hyp	-5 -5 -6 -5
ici	-5 -3 -14 -7
ici @given	-12 -13 -13 -12
ici @goback	0 7 -1 0
ici @he	7 3 3 7
ici @hide	2 10 3 2
ici @i	-1 4 -1 13
ici @not	-5 -11 -10 -9
ici @one	7 2 8 1
ici ce	-5 1 -3 -1
ici il	7 4 3 3
ici je	-1 4 -1 13
ici les	12 3 3 4
ici on	7 2 8 1
ici rest	2 10 3 2
ici tout	-10 -11 -11 -10
ide de	1 9 1 -1
idiot	-11 -15 -11 -10
idroalcol	-3 -3 -5 -3
il	13 16 1 -2
il @blow	8 4 1 2
il @boozeDrink	-6 -8 1 -4
il @bore	-3 6 -2 -2
il @cry	6 6 3 3
il @deed	10 -3 4 -3
il @deep	-1 15 3 4
il @demolish	0 0 5 1
il @despair	6 4 14 3
il @drunk	1 6 1 2
il @exclude	-8 -1 -4 -6
il @fear	14 2 4 4
il @fiction	1 -9 -5 -4
il @given	9 -2 -7 -5
il @goback	-8 -32 -17 -9
il @grab	14 3 12 6
il @height	0 -5 -7 -6
il @hide	16 26 11 19
il @hit	13 6 3 4
il @insult	-2 -5 4 -2
il @lock	3 0 7 2
il @lure	4 5 0 1
il @me	30 27 15 4
il @not	7 5 2 2
il @price	-29 -23 -32 -27
il @sad	-1 -3 11 0
il @see	-6 13 1 1
il @sex	3 7 3 3
il @shame	-6 -6 -5 -5
il @shout	9 10 1 3
il @smoke	-4 -5 -5 -4
il @threat	6 9 2 2
il @throw	-8 -4 -10 -7
il @told	8 5 -3 -4
il @touch	9 9 4 5
il @wound	3 8 2 2
il a	32 13 14 4
il alait	3 -5 -3 -2
il ale	5 0 1 1
il apel	-4 -2 -3 -3
il atend	4 2 1 1
il avait	-6 -16 -12 -11
il comant	-4 8 1 1
il con	-4 -4 -5 -4
il dit	14 4 1 0
il don	7 1 2 2
il en	10 -3 -1 -1
il est	1 -4 -9 -9
il etait	-1 -7 1 -4
il explic	-6 -4 -4 -4
il fais	1 0 9 2
il fait	0 -5 -7 -6
il fal	-3 -5 4 -2
il faut	-30 -29 -33 -28
il hurl	5 2 0 1
il insist	7 8 3 4
il la	7 8 3 4
il le	3 20 -3 3
il manc	-1 -3 11 0
il me	29 26 15 4
il met	5 3 2 0
il ne	5 2 8 -6
il pas	7 5 2 2
il pleur	6 6 3 3
il posibl	4 4 4 12
il racont	4 12 5 5
il rest	13 6 8 18
il roul	-4 -5 -5 -4
il se	14 2 4 9
il ser	9 0 2 2
il tap	8 1 1 2
il tourn	0 -1 7 2
il trouv	8 0 2 2
il va	5 9 3 9
il veut	12 17 6 7
il voul	7 5 4 13
il y	-28 -35 -24 -23
ils	12 28 1 21
ils @boozeDrink	6 2 0 1
ils @deed	9 13 4 5
ils @exclude	2 -1 2 9
ils @fear	13 5 5 5
ils @grab	8 2 2 2
ils @heat	6 7 1 2
ils @hide	2 -1 2 9
ils @me	9 19 -1 -1
ils @mock	8 3 2 2
ils @one	7 14 14 8
ils @throw	9 22 8 8
ils disant	8 8 4 17
ils en	0 6 0 1
ils eteant	-8 -6 -2 -8
ils font	1 7 1 1
ils imitant	1 4 1 1
ils le	-5 5 -3 1
ils lui	2 12 3 3
ils me	9 19 -1 -1
ils ne	-3 -1 3 7
ils on	7 14 14 8
ils ont	-6 2 -2 3
ils parl	2 -1 2 9
ils ri	7 0 1 2
ils se	-18 -10 -14 -12
ils sont	-9 -13 -7 10
ils vont	-5 -6 -4 -2
imag	3 -2 -2 6
imag de	9 3 4 4
imagin	2 0 2 11
imit	3 13 4 4
imit @me	3 8 3 3
imit ma	3 8 3 3
imitant	3 12 4 4
imitant @me	1 4 1 1
imitant ma	1 4 1 1
import	-11 -10 -10 -11
imposibl	-5 -6 -8 0
impres	10 11 8 37
impres de	11 10 9 31
impresion	-9 -11 -13 -9
imprim	-19 -20 -22 -20
imprim @machine	-4 -4 -2 -6
imprim @not	-6 -7 -6 -5
in	5 7 2 3
incap	3 4 3 10
inde	-11 -9 -11 -10
industriel	12 11 28 12
ine	-11 -9 -12 -6
infirmi	8 2 4 3
infirmier	-7 -3 2 3
infirmier a	-5 -5 -6 -5
infirmier se	2 9 2 3
insand	-2 6 -2 6
insand ce	3 3 3 10
insist	3 8 -6 -2
insist @shout	-5 -5 -5 -5
insist pour	-5 -5 -5 -5
inspecteur	4 14 4 4
insta	15 16 8 8
instal 12	-5 -4 -8 -4
instal un	-5 -5 -8 -5
instrumant	5 5 13 5
instrumant du	6 6 13 6
insult	-17 -12 -15 -14
insult @given	-6 -8 -6 -6
insult @not	-5 -5 -5 -4
insult au	-5 -6 -5 -4
interd	-20 -18 -31 -21
interd aux	-4 -4 -4 -4
interd de	-9 -11 -15 -10
interdict	-2 5 -3 -2
interdict de	-2 5 -3 -2
interes	-8 -8 -7 -5
interet	4 5 5 17
interieur du	2 2 9 3
interimer	6 19 5 7
interimer contr	0 6 2 2
intermin	2 3 1 11
interview	-10 -12 -12 -11
interview la	-5 -6 -7 -6
invant	-1 11 1 -1
invanter	3 -7 2 0
invanter des	-8 -9 -10 -9
invers	-12 -9 -3 -10
invit	-3 -4 -2 3
isol	2 3 9 3
istoir	0 2 -8 7
istoir aux	-5 -4 -6 -4
istoir de	6 0 0 6
it	12 14 11 9
it in	7 1 1 2
jam	-10 -3 -18 -5
jam @given	-9 -9 -11 -10
jam @i	11 2 4 3
jam @me	4 5 2 1
jam @sad	-6 -7 -7 -7
jam @told	-7 -4 -4 -3
jam a	-7 -5 -7 -6
jam eu	0 5 1 1
jam je	11 2 4 3
jam mem	-3 -3 -3 -4
jam tout	-6 -6 -7 -6
jamb	-18 -17 -20 -13
jamb @me	2 0 1 6
jamb le	-11 -12 -13 -13
jamb me	0 -1 1 6
janbon	8 14 20 7
janbon dan	1 9 3 0
jant	-9 -6 -5 -6
jardin	5 -1 2 0
jardiner	-5 -5 -5 -4
jardini	-7 -7 -13 -7
jaun	-6 -7 -3 -6
javel	-5 -5 -2 -4
javel pur	2 2 5 2
je	5 4 7 9
je @adult	0 -5 7 0
je @alone	1 0 10 2
je @animal	9 7 8 32
je @blow	7 0 0 1
je @boozeDrink	-3 0 4 -3
je @bore	1 -6 -7 13
je @charge	10 19 27 18
je @chem	-11 -13 -14 -11
je @cry	11 9 4 7
je @deed	9 20 22 28
je @deep	6 -7 -5 4
je @despair	30 22 18 38
je @die	-3 -12 -12 -10
je @disabled	2 7 2 2
je @exclude	27 23 8 28
je @fear	5 26 -2 15
je @fiction	7 6 -6 19
je @given	9 18 11 17
je @goback	18 -8 -1 3
je @grab	0 -17 -18 -4
je @heat	-12 -7 -15 -11
je @hide	15 15 2 15
je @hit	9 2 4 3
je @hour	-25 -16 -23 -23
je @insult	-3 -5 -3 3
je @intimate	6 1 2 2
je @kind	-16 -13 -21 -10
je @load	1 -9 -9 -7
je @lock	4 -9 -6 -2
je @looks	18 20 10 29
je @lure	-4 -6 -7 -6
je @me	25 10 -2 28
je @not	5 15 4 6
je @photo	-1 -4 -5 -3
je @power	1 6 0 1
je @price	-3 0 -3 8
je @quit	5 -3 -4 14
je @sad	4 4 3 12
je @see	27 24 11 34
je @serve	2 10 2 2
je @serveBar	-11 -13 -14 -11
je @sex	-9 -9 -13 0
je @shame	5 19 8 9
je @shout	-25 -19 -28 -20
je @stop	0 1 5 1
je @strip	2 0 5 1
je @threat	-1 8 1 20
je @throw	8 12 9 18
je @told	15 18 6 10
je @touch	-1 10 2 19
je acept	7 -3 1 0
je ador	-9 -6 -10 -13
je ai	-4 -8 5 -5
je aim	-7 -7 -11 3
je alais	-20 -24 -21 -23
je antand	8 19 5 4
je aprand	1 -3 2 13
je aret	7 8 8 19
je ariv	6 19 6 17
je atend	-4 1 -1 10
je aur	7 -2 -4 4
je avais	12 2 8 8
je aval	5 3 1 -2
je chronometr	-4 -4 -6 -4
je comanc	-5 -5 -6 -6
je comprand	-1 -5 -2 3
je compt	3 9 5 7
je con	-5 -7 -5 -5
je conduir	0 0 6 0
je continu	0 -5 -5 -7
je cregn	-9 -10 -9 -11
je croi	7 6 2 15
je crois	6 3 0 5
je dev	5 13 9 10
je devr	1 7 1 2
je dis	15 18 6 10
je dois	-6 22 -8 -7
je dor	2 14 -1 5
je en	23 0 10 39
je etais	1 -10 2 -6
je fais	-6 9 0 -3
je fas	1 6 0 1
je fer	-2 6 -1 -1
je ferm	1 0 10 2
je film	-1 -4 -5 -3
je fin	-12 -11 -11 -11
je flot	3 2 3 13
je ger	0 -5 7 0
je le	2 12 -5 2
je les	-2 5 9 2
je leur	-8 -9 -10 -10
je lui	-7 -25 -18 -8
je mang	17 20 9 26
je march	-5 -5 -7 -8
je menui	7 6 6 26
je miself	25 10 -2 28
je mour	0 -3 -5 -4
je ne	7 1 -11 35
je not	-8 -4 -8 -8
je ose	7 9 4 5
je ouvr	0 1 5 1
je parl	12 9 5 11
je part	6 1 2 2
je pas	5 15 4 6
je pens	27 7 7 23
je pleur	11 7 3 6
je pli	3 2 3 11
je port	1 -9 -9 -7
je pos	5 17 9 16
je pour	-25 -19 -28 -20
je pouv	5 2 2 18
je prefer	27 9 8 6
je pren	12 3 2 4
je prend	-6 -1 -7 -6
je racont	9 7 5 4
je rang	11 23 20 19
je refus	3 10 3 4
je regard	6 -7 -6 3
je regret	4 4 3 12
je rentr	-9 -4 -8 -5
je repond	8 0 2 8
je respir	9 21 7 3
je rest	-2 0 -6 3
je rev	6 12 5 8
je revien	6 2 3 9
je revois	4 6 6 25
je sais	25 8 4 10
je sav	-7 -6 -6 -5
je sen	6 -2 0 -2
je ser	-7 -8 -9 0
je sois	6 8 5 9
je sour	8 6 7 28
je stres	0 0 0 4
je suis	18 29 19 32
je tap	7 0 0 1
je te	15 7 4 5
je ten	-12 -13 -10 -11
je tien	-1 -1 1 5
je tourn	0 2 4 7
je tranbl	-1 12 1 0
je travel	5 5 26 5
je travers	2 7 3 3
je trouv	-5 6 1 0
je vai	7 -3 1 1
je vais	7 -4 -5 2
je ver	-11 -13 -14 -11
je verif	2 1 2 16
je veux	31 3 1 4
je vien	6 17 5 4
je voi	0 -6 -1 -3
je vois	2 3 3 13
je voudr	25 14 14 28
je voul	2 8 0 3
je vous	6 3 1 7
je y	32 11 33 19
jean	-2 -5 -3 -3
jet	10 9 -12 -5
jet @exclude	4 7 1 2
jet @me	-4 9 1 1
jet @not	-5 -4 -5 -6
jet @nude	-5 -4 -5 -6
jet de	8 1 2 2
jet les	6 11 7 6
jet mon	-4 9 1 1
jet san	-5 -4 -5 -6
jet un	-2 -6 -8 -5
jeu	-2 -1 -6 -8
jeud	-10 -7 -11 -10
jeun	-2 -6 -5 -4
jeux a	4 4 10 4
joi	-21 -23 -20 -18
joint	11 22 8 9
jol	3 18 3 7
josian	1 7 2 1
jou	-24 -29 -35 -26
jou a	-5 -4 -6 -4
jou au	-6 -5 -5 -4
jou aux	-9 -9 -13 -9
jouet	-5 -5 -7 -5
jour	-10 -4 -16 17
jour @hour	-4 -4 0 -5
jour @i	1 -6 -3 -5
jour @not	-8 -7 -10 -8
jour @nude	-8 -7 -10 -8
jour a	3 5 6 14
jour ce	3 2 3 13
jour en	12 4 4 4
jour et	-1 -2 -1 11
jour je	1 -6 -3 -5
jour les	-5 -6 -6 -5
jour san	-8 -7 -10 -8
journ	-7 -12 -5 16
journ @given	4 4 12 3
journ @he	6 6 3 3
journ @i	8 3 5 15
journ @not	0 1 7 0
journ @one	-10 -12 -9 -10
journ @shout	6 11 9 -1
journ a	5 5 8 13
journ ce	-6 -5 -6 -6
journ de	-4 -6 1 -5
journ et	5 15 5 9
journ il	6 6 3 3
journ je	8 3 5 15
journ on	-10 -12 -9 -10
journ pour	6 11 9 -1
journ sur	1 5 0 5
journal	-11 3 -8 -9
jug	-10 -10 -9 -8
jug @shout	-6 -6 -6 -5
jug pour	-6 -6 -6 -5
juif	4 12 5 5
jul	-6 -6 -9 -7
jumant	3 3 7 3
jup	14 11 5 6
jup @goback	2 10 3 3
jup demen	2 10 3 3
jur	-6 -2 -15 -9
jus	-15 -11 -19 -7
jus de	-12 -9 -17 -11
jus en	5 5 12 5
jusc	70 31 82 46
jusc a	41 18 52 26
jusc au	29 18 36 25
jusc aux	7 3 8 4
just	-1 -17 -10 -17
just @charge	-6 -6 -11 -6
just @see	-6 -5 -3 -5
just @told	-5 -8 -6 -6
just dit	-5 -8 -6 -6
just que	5 -1 0 -2
just rang	-6 -6 -11 -6
just un	8 14 18 8
just une	10 6 15 7
ko	-5 -5 -1 -9
la	-4 -4 4 -6
la @adult	1 14 -15 -9
la @alone	34 16 26 18
la @animal	15 7 18 8
la @blade	-2 5 13 0
la @blood	2 8 17 4
la @blow	5 -1 -1 0
la @body	14 -1 -12 2
la @booze	2 14 5 4
la @boozeDrink	21 28 7 23
la @bore	10 10 0 11
la @charge	11 8 22 -5
la @chem	-8 -7 8 -5
la @client	3 7 0 -1
la @cloth	7 3 -2 0
la @cry	-5 2 -2 -3
la @deed	-10 -13 -1 -16
la @deep	11 12 37 12
la @demolish	-1 -1 7 0
la @despair	3 4 4 16
la @die	0 1 -9 -12
la @drug	8 17 24 9
la @drunk	-3 -5 5 -2
la @fear	6 6 11 19
la @fiction	-18 -14 -8 -9
la @gear	7 6 -4 -1
la @given	8 0 6 1
la @goback	9 5 5 -4
la @grab	18 6 23 8
la @he	15 9 6 6
la @heat	-15 -19 -2 -15
la @height	8 -1 16 0
la @hit	23 25 42 21
la @home	10 8 -3 15
la @hour	2 1 -3 11
la @hurt	15 2 1 3
la @i	12 7 3 5
la @insult	18 24 25 14
la @intimate	49 15 16 17
la @kin	8 6 -5 13
la @load	8 6 6 -5
la @lock	11 -11 -20 -10
la @looks	16 16 2 13
la @love	7 -5 0 -2
la @lure	-1 -1 0 12
la @machine	-9 -2 43 -3
la @mate	7 14 14 -6
la @means	-9 -7 -21 -15
la @mock	9 17 15 5
la @nude	13 1 8 5
la @past	-1 -2 -5 -3
la @photo	-5 5 -10 0
la @power	21 16 30 13
la @pressure	-1 9 2 0
la @price	6 6 6 16
la @quit	-3 4 -2 -8
la @race	7 9 5 4
la @rays	-8 -10 5 -7
la @sad	-1 1 -2 8
la @see	-8 -9 -14 -10
la @selfharm	14 0 7 3
la @serve	15 23 13 18
la @sex	4 -5 -6 -3
la @sexist	15 20 15 5
la @shame	6 18 8 6
la @stop	7 6 15 7
la @threat	16 -8 7 2
la @throw	-12 -9 -1 -3
la @tired	2 -6 -6 2
la @to	-22 -17 -29 -23
la @told	7 -1 10 2
la @touch	25 24 29 16
la @trade	2 -4 3 -2
la @vehicle	13 2 31 5
la @weak	0 11 -3 6
la @weapon	15 3 24 3
la @wound	-11 -12 -8 -18
la achet	7 7 14 7
la bach	3 3 8 3
la balai	6 6 12 6
la balanc	-9 -8 -8 -8
la banc	1 1 11 2
la bar	6 4 9 5
la barier	-11 -12 -16 -11
la bas	-1 11 2 4
la bater	-6 -7 -6 -6
la ben	4 0 4 1
la bier	1 7 -3 1
la bijouter	18 5 2 5
la bis	11 2 3 3
la boit	5 7 7 4
la bomb	-4 -4 -5 -4
la bon	6 2 6 3
la bouch	9 0 1 0
la boul	-9 -2 -10 -6
la boulanger	-8 -11 -2 -8
la boutel	5 18 7 6
la boutic	-2 0 14 0
la brouet	5 6 12 5
la caban	6 -1 -3 0
la cabin	11 8 21 8
la cais	2 4 8 1
la camionet	14 10 7 7
la cantin	-8 2 -10 -6
la cart	-4 -5 -2 -3
la ceu	0 -3 -7 -3
la chain	2 0 13 3
la chais	15 15 7 16
la chanbr	8 0 12 2
la charlot	-5 -5 -7 -5
la charpant	4 4 13 4
la chef	-16 4 -17 -15
la choral	-4 -5 -4 -4
la clas	-8 -5 -1 -5
la cle	-2 -5 -13 -9
la cliant	3 7 0 -1
la cliantel	2 7 2 2
la clinic	3 3 9 3
la clotur	-4 -5 -2 -4
la coc	10 19 19 11
la coifeux	-7 -5 -9 -6
la com	-1 -4 -2 5
la comand	-5 -5 -9 -5
la comedien	-6 -5 -7 -5
la compt	3 4 1 1
la comptabl	-5 -6 -5 -5
la consantr	-4 -4 -5 -4
la conseler	-3 -3 -4 -3
la corbel	1 7 2 2
la couleur	6 -3 2 0
la coup	-4 -3 -4 -3
la cour	12 6 17 7
la couroi	5 6 17 6
la crech	2 -8 -7 -4
la crem	1 4 17 5
la cuiler	3 1 7 2
la cuis	18 2 6 5
la cuisin	7 16 17 8
la dal	-5 -6 -7 -5
la dam	-3 0 14 -1
la debrousel	-6 -7 -10 -6
la decoup	-6 -6 -7 -6
la defonc	6 7 15 7
la directric	-7 -8 -10 -9
la doctores	-4 -5 -4 -4
la douch	13 1 8 5
la drogu	-6 -7 -8 -6
la en	14 4 3 2
la factric	-6 -6 -9 -6
la fait	8 7 4 4
la fandeux	2 2 5 2
la farin	4 7 9 4
la farmasien	-9 -9 -13 -9
la ferm	0 2 13 3
la fermetur	14 9 15 8
la fet	-7 -9 -10 -8
la fich	-10 -9 -11 -8
la figur	-1 8 3 2
la fil	11 12 2 5
la fin	-11 -1 -5 -6
la fleurist	-1 -2 5 -1
la forc	3 4 4 16
la forg	-3 -3 -5 -3
la fos	6 3 6 3
la foto	-9 -1 -11 -1
la fotocopi	7 11 11 5
la fouil	-1 -2 6 0
la freseux	2 2 8 2
la friteux	1 1 5 1
la galer	6 8 13 6
la ger	15 19 16 10
la girland	2 2 5 2
la glac	-1 0 5 -1
la gorg	7 1 3 13
la goutier	2 2 6 2
la grafist	-5 -6 -6 -5
la gril	-1 -5 -7 -4
la gros	8 17 19 8
la gru	2 2 9 2
la guer	-5 -1 -5 -4
la hai	1 1 4 1
la hont	-6 0 -5 -5
la il	15 5 5 6
la jant	-11 -8 -10 -8
la jardiner	-5 -5 -5 -4
la javel	-5 -5 -3 -4
la je	12 7 3 5
la jou	6 0 1 1
la journ	14 23 21 23
la jumant	3 3 7 3
la jup	8 1 2 3
la lam	-4 -6 -8 -5
la lamp	-3 -5 2 -2
la lanc	5 5 12 5
la lav	-4 -5 -6 -4
la leter	-6 -7 -10 -6
la librer	-7 -7 -10 -7
la lign	-7 -8 -5 -7
la list	5 -3 -7 -4
la louch	8 5 10 5
la lumier	6 -1 -1 0
la macet	-8 -8 -10 -8
la machin	-4 4 5 -3
la main	-12 -18 -16 -20
la mair	-17 -17 -20 -17
la mam	-6 -5 -5 -5
la mandolin	-4 -6 -4 -3
la marmit	2 2 7 3
la mas	2 3 10 3
la maternel	5 0 1 1
la matin	-15 -5 -4 -7
la mem	5 10 3 23
la mer	-9 -8 -8 -8
la meson	23 20 7 26
la metres	1 0 7 1
la meuleux	5 5 15 6
la mien	-4 -5 -3 -3
la minut	-12 -12 -15 -15
la monai	1 2 8 1
la mort	2 -7 -7 -10
la music	-8 -9 -9 -7
la nacel	-6 -7 -4 -6
la not	6 6 6 16
la notic	-5 -6 -9 0
la nouvel	-2 -6 -6 -4
la nuc	25 4 4 7
la nuit	15 6 5 5
la ou	11 3 2 1
la palet	2 5 5 3
la parol	11 15 7 13
la paserel	3 3 8 3
la pat	-9 -8 -6 -7
la patianc	-3 -3 -5 -3
la paum	1 2 8 2
la paus	14 -3 -20 -2
la pel	1 1 5 1
la perseux	-10 -12 -8 -9
la petit	-14 -8 -15 -11
la picr	7 7 18 8
la piec	-3 -3 4 -2
la pil	-5 -5 -6 -5
la pinc	3 5 15 5
la plac	1 -1 5 0
la planch	-4 -3 -1 -3
la plant	0 0 0 4
la plieus	3 3 9 3
la plui	1 0 8 1
la poign	8 2 1 2
la poitrin	9 2 3 3
la port	2 -15 -21 -16
la pos	5 16 2 5
la poubel	5 15 8 11
la pousier	-8 -8 -13 -8
la premier	-10 -8 -13 -13
la pres	-2 -3 8 -2
la presion	-8 -9 -10 -7
la pris	2 2 8 3
la prochen	15 -2 0 2
la promo	3 4 4 13
la que	12 11 28 12
la radio	-6 -6 3 -5
la recet	-7 -7 -5 -6
la regl	-2 -7 -9 -6
la remorc	4 3 13 5
la repetit	-4 -4 -4 -4
la repons	-6 -6 -7 -6
la reserv	11 9 -4 9
la resin	6 5 15 6
la respons	-5 -8 -14 -10
la reunion	3 3 -3 5
la ris	10 27 9 10
la rout	3 2 9 3
la ruch	2 2 6 2
la rue	-3 -5 3 5
la sag	-9 -6 -7 -6
la sal	-11 -11 -12 -1
la salad	-9 -9 -12 -8
la sci	4 12 18 6
la seanc	-5 -5 -9 -5
la secreter	-8 4 1 -3
la securit	-2 -1 -7 -4
la semen	-15 -19 -6 8
la sentur	10 2 2 2
la ser	10 6 15 6
la serpilier	2 10 8 4
la serur	-5 -4 -6 -4
la serveux	5 4 2 2
la sestion	2 8 6 3
la seul	2 2 5 2
la siest	-14 -14 -14 -12
la sircul	4 4 10 4
la sitern	2 0 10 2
la sort	7 -2 -1 0
la soteux	1 2 5 2
la soud	4 4 10 4
la souflet	11 4 7 5
la sour	-1 -3 -4 -3
la spatul	4 5 16 5
la stagier	8 17 5 6
la survel	2 2 5 2
la tabl	6 11 10 4
la tach	-1 -6 -5 -5
la tail	3 1 1 6
la tanperatur	-5 -5 -8 -5
la tansion	4 4 13 5
la ten	2 2 5 2
la ter	2 1 19 4
la tet	13 16 2 16
la toilet	-5 2 -2 -3
la tol	1 2 5 2
la toup	1 2 9 3
la tour	-6 -6 -8 -6
la tourn	-4 -4 -4 -4
la trait	-5 -3 -1 -3
la tranch	0 0 6 1
la trancheux	3 6 20 6
la troncon	-4 -4 -2 -3
la tutric	8 3 1 2
la vach	16 9 14 9
la valis	-4 -4 -6 -4
la van	2 3 4 2
la vandeux	-6 -12 -1 -11
la vapeur	-4 -4 -6 -4
la vest	-4 -4 -5 -4
la viand	-3 -4 3 -2
la video	4 6 0 1
la vie	10 4 3 3
la vieil	1 7 1 3
la vis	-9 -6 -6 -6
la visit	-6 -2 -7 -5
la vitr	-16 -16 -20 -15
la vitrin	-28 -23 -33 -24
la voi	3 9 1 2
la voitur	6 -1 7 0
la voix	-2 7 1 0
la vue	-8 -7 -8 -8
labo	3 3 16 3
labo @photo	3 3 13 3
labo foto	3 3 13 3
lach	28 17 13 27
lach le	8 1 2 2
lach les	0 6 1 1
lais	5 -9 22 3
lais @deed	-6 -7 6 -5
lais @die	4 -1 -1 -2
lais @given	0 -4 -1 -5
lais @goback	-3 -3 -5 4
lais @see	-10 -10 -14 -9
lais @wound	4 -1 -1 -2
lais chois	-7 -7 -10 -7
lais en	1 3 6 7
lais fair	1 1 4 1
lais le	0 4 21 6
lais ten	-4 -4 -4 -3
lais tomb	4 -1 -1 -2
lais voir	-5 -5 -6 -4
lait	-8 -7 -7 -7
lam	7 -6 -4 -3
lam de	8 2 0 2
laminoir	9 9 20 9
lamp	-3 -6 3 -3
lamp @rays	2 2 4 2
lamp uv	2 2 4 2
lanc	-1 9 10 -2
lanc le	6 1 8 2
lanc un	-6 -1 -5 -4
lanc une	-10 -9 -8 -8
langu	-8 -8 -11 -8
lapin	-13 -12 -14 -11
laprem	5 5 13 4
larbin	1 9 0 1
larg	6 10 3 4
larm	-5 -2 -4 5
larm aux	-5 -8 -4 1
las	-9 -11 -3 -13
las @i	4 4 12 3
las je	4 4 12 3
lav	-2 12 20 5
lav la	-4 -3 -7 -4
lav les	5 4 16 5
lavabo	1 4 4 2
le 11	10 9 27 10
le @adult	30 31 4 10
le @alone	-2 -10 -11 -3
le @animal	-19 -33 -21 -26
le @blade	-6 -9 0 -6
le @blood	1 2 10 1
le @blow	1 0 7 -6
le @body	45 8 19 19
le @booze	1 25 11 6
le @boozeDrink	8 19 26 10
le @bore	-5 -5 -5 -2
le @charge	8 7 8 4
le @chem	5 5 41 7
le @cloth	-2 -7 -3 -4
le @deed	-7 -8 17 5
le @deep	5 6 33 6
le @demolish	0 -8 -5 -8
le @despair	5 0 12 11
le @die	-6 -4 -3 10
le @disabled	-8 1 -2 -3
le @drug	-2 14 -3 -1
le @drunk	2 15 9 3
le @exclude	-2 8 -7 -3
le @fear	5 5 1 27
le @fiction	-31 -30 -31 -21
le @gear	2 0 4 0
le @given	3 8 -7 -6
le @goback	4 29 16 4
le @grab	-6 -15 -21 -16
le @heat	6 -4 22 7
le @height	-6 -9 18 -9
le @hide	-9 -6 -15 -3
le @hit	-9 -7 -2 -8
le @home	-7 -8 -7 -6
le @hour	0 11 0 16
le @hurt	-16 -11 5 -10
le @insult	1 9 2 -7
le @intimate	5 -5 -1 -4
le @kind	2 -5 7 13
le @load	4 -2 15 -4
le @lock	35 0 -7 0
le @looks	19 3 21 1
le @love	-15 -7 -17 1
le @lure	-9 -14 -6 -11
le @machine	-7 -3 20 -6
le @mate	10 6 -12 -2
le @means	5 -4 -4 -12
le @mock	8 -10 -12 0
le @not	-19 -22 -18 -21
le @nude	12 8 2 3
le @past	7 12 22 22
le @photo	3 16 3 0
le @power	-4 -10 6 -8
le @pressure	-6 -6 3 1
le @price	19 10 3 15
le @quit	20 -2 -3 22
le @race	5 14 7 2
le @rays	1 7 5 2
le @sad	2 0 -1 22
le @see	16 34 19 14
le @selfharm	17 10 7 7
le @serve	9 16 21 4
le @serveBar	11 12 24 14
le @sexist	10 -3 -6 -6
le @shame	-14 -18 -20 -15
le @smoke	2 -3 -6 -3
le @stop	-4 1 -2 -5
le @strip	7 8 2 3
le @threat	11 24 24 20
le @throw	14 18 40 16
le @tired	0 0 12 1
le @to	-8 17 -3 4
le @told	10 25 5 13
le @touch	20 -3 -5 -1
le @trade	-20 -12 -11 -8
le @vehicle	-6 -4 8 9
le @weak	17 10 2 5
le @weapon	-4 -3 29 -3
le @wound	-13 -12 16 -10
le a	-2 -11 -9 -5
le acarium	-5 -5 -6 -5
le acid	-1 0 9 1
le acuel	-3 -6 -6 13
le acus	-6 -7 -7 -6
le afich	-12 -14 -16 -5
le agenc	-5 -6 -7 -5
le agraf	0 0 -5 -2
le ai	-11 -6 -6 -13
le aid	10 10 26 11
le air	7 4 7 3
le ais	-1 3 1 9
le alcol	-5 -1 -7 -4
le ale	0 0 4 0
le altern	-11 -7 -8 -7
le aluminium	4 4 10 4
le ambul	-7 -8 -9 -8
le an	-8 -13 -12 -12
le anbras	18 3 6 6
le ane	-6 -7 -9 -7
le angar	6 3 3 3
le anim	7 1 7 2
le aniverser	-7 -6 -6 -5
le ansien	6 1 4 2
le antrejanb	13 2 2 3
le antrepris	-1 5 -1 -1
le aparel	1 1 7 2
le apero	5 17 3 6
le aprant	8 -6 -6 -4
le apre	-10 -2 -2 3
le aprem	7 11 13 7
le arc	5 5 15 5
le architect	-9 -9 -11 -8
le ardois	-7 -7 -12 -7
le aret	-10 -10 -13 -4
le argant	10 7 5 4
le arier	9 6 20 8
le armoir	-1 -1 4 -1
le arsel	-4 -5 -5 -4
le asanseur	4 -3 0 5
le aseton	2 2 7 3
le asidant	4 13 6 12
le asist	6 -1 4 1
le aspir	-8 -8 -12 -9
le ateli	13 16 -6 4
le autr	7 -4 -10 2
le avais	0 -8 -4 -4
le avait	7 0 0 1
le avant	4 2 6 2
le avocat	-6 -6 -6 -5
le bac	7 1 11 4
le bain	-8 -9 -4 -7
le bal	-14 -11 -20 -14
le baptem	25 6 8 9
le barman	-1 12 2 3
le bat	-7 -7 -8 -8
le baton	5 5 13 5
le bol	3 2 2 11
le bon	-8 -3 -9 -7
le bord	7 7 17 7
le bouch	-10 -10 -11 -9
le boulang	-15 -16 -18 -15
le bouton	4 4 14 5
le bras	1 -10 -15 -8
le broieur	4 4 10 4
le bruit	-3 4 -6 -3
le bungalow	-4 -4 -6 -4
le buro	-17 -8 -22 -16
le bus	-6 -6 -16 22
le cad	6 5 16 6
le caf	16 17 18 11
le cafard	-4 -5 -5 2
le cai	5 4 -7 -1
le caisi	1 1 6 2
le camion	-1 7 -5 -4
le caramel	4 4 11 5
le carelag	8 5 13 6
le carist	-11 -12 -12 -10
le carnet	0 5 0 0
le carosi	-3 -3 -4 -3
le carton	-12 -10 -11 -11
le casc	1 2 9 2
le cavist	-2 -3 -6 -3
le chanti	4 -1 9 -1
le chargeur	5 2 6 2
le chat	11 2 4 2
le chaton	-8 -7 -9 -6
le chef	19 24 3 1
le chien	-3 -7 -5 -6
le chimist	-9 -9 -11 -8
le chirurgien	-6 -6 -7 -5
le chofeur	-8 -2 -7 -7
le chrono	-7 -7 -12 -7
le cliant	0 6 0 0
le coach	1 -2 -6 -2
le cochon	-7 -7 -12 -7
le cod	1 1 6 1
le coeur	-4 1 -4 12
le cofr	5 -8 -9 -4
le coifeur	-1 10 4 2
le coin	-4 -4 -6 -4
le col	5 1 0 1
le coleg	6 3 4 10
le colegu	4 5 1 1
le com	11 0 2 2
le comptabl	7 10 3 4
le comptoir	12 5 3 4
le conduit	4 4 11 4
le consel	-4 -5 -5 -4
le conserv	-7 -6 -6 -6
le cou	11 2 3 3
le couloir	3 13 -7 4
le coup	0 8 5 2
le cour	-1 0 7 0
le couto	-3 -7 3 -3
le couvert	-4 -4 -5 -4
le couvreur	0 7 -1 8
le cuir	5 5 12 5
le dantist	2 2 8 2
le debil	7 18 7 7
le debut	0 -2 -1 6
le dejeun	2 10 7 2
le derni	-1 -2 11 0
le developeur	-6 -6 -5 -5
le dimanch	9 13 17 15
le dir	22 12 10 21
le directeur	3 17 2 4
le disant	2 6 3 6
le disjoncteur	1 1 5 1
le dit	-4 7 -1 -1
le doigt	7 3 9 4
le dos	22 8 15 8
le dosi	-6 -6 -7 -6
le droit	9 3 0 -3
le eau	-15 -11 -4 -11
le echafodag	3 4 13 4
le echel	-11 -9 -10 -11
le ecip	-5 6 -16 -7
le ecol	-6 -8 -8 -7
le ecran	-3 -5 -5 -4
le ecris	6 0 1 0
le educ	9 6 0 2
le egout	-4 -4 -5 -4
le ehpad	1 -4 -5 -3
le electrisien	-5 -11 -5 -8
le encre	-5 -5 -6 -5
le escabo	6 2 13 2
le escali	19 13 23 18
le esclav	1 5 0 0
le estetisien	5 5 12 5
le estomac	4 13 4 10
le etain	4 4 10 4
le etiset	5 5 13 6
le etud	-6 -6 -7 -6
le eut	2 2 5 4
le evi	9 4 11 5
le exersic	-6 -5 -6 -5
le expo	-5 -5 -4 -4
le expos	-7 -7 -8 -6
le exterieur	11 2 -1 2
le facteur	-13 -14 -18 -15
le fair	10 1 0 2
le fais	2 11 2 3
le fanwic	-7 -8 -8 -7
le farmasien	3 9 8 5
le fer	19 6 6 16
le feu	-10 -10 -12 -9
le fichi	-4 -4 -6 -5
le fil	7 -4 2 1
le film	-4 -5 -4 -4
le fleurist	-5 -5 -4 -4
le flocag	3 3 8 3
le fot	5 0 1 4
le fotograf	5 -2 -3 -2
le four	3 2 13 3
le fournil	3 3 10 3
le froid	-5 -5 -7 -4
le gar	2 5 2 2
le gard	-4 -4 -6 -4
le gardien	-3 -3 -5 -3
le gato	-4 -4 -4 -4
le genou	6 0 -1 1
le geometr	-9 -8 -11 -7
le ger	7 24 5 6
le gichet	1 2 6 2
le gout	-6 -6 -8 -6
le grafic	-4 -4 -6 -4
le grand	2 -1 6 0
le group	11 14 11 8
le hal	-7 -6 -7 -7
le haut	2 3 10 3
le herb	4 19 5 6
le heur	-7 -8 -3 -8
le hom	2 -4 -2 -1
le hotel	4 -3 6 -1
le ide	1 8 0 -1
le impres	10 11 8 37
le imprim	-11 -11 -10 -12
le infirmi	8 2 4 3
le infirmier	-10 -11 -7 -2
le inspecteur	4 14 4 4
le insult	-1 4 0 0
le interieur	-1 -1 6 0
le interimer	-2 11 3 3
le invanter	2 0 10 7
le invers	-15 -12 -11 -13
le istoir	1 7 -3 6
le jardini	-7 -7 -13 -7
le jeud	-5 -6 -6 -5
le journal	3 12 8 3
le jus	-5 -4 -4 -4
le laminoir	8 8 18 8
le las	-6 -8 -7 -7
le lit	-1 -2 -4 6
le livr	-3 -5 -3 -3
le livreur	3 8 5 2
le local	24 10 11 8
le logisiel	-4 -4 -5 -4
le logo	-5 -6 -6 -5
le luthi	-4 -4 -4 -3
le macet	-7 -4 -6 -4
le macon	-5 -5 -7 -4
le magasin	8 11 23 9
le mair	-10 -11 -11 -9
le manch	8 3 3 3
le march	-1 -2 5 -1
le marto	0 3 17 4
le masc	-5 -5 -8 -5
le matin	-14 3 -12 -16
le mec	26 10 17 12
le mecanisien	-3 -3 -4 -3
le mecano	8 0 1 1
le medesin	-4 -5 -4 -3
le mem	-5 -9 -7 8
le menu	-4 -4 -6 -4
le menuisi	-11 -6 -18 -10
le metr	-7 -7 -11 -7
le mid	-8 -2 -9 -7
le mien	1 0 5 7
le mond	1 -11 -21 -21
le moniteur	10 6 13 7
le monsieur	14 -1 2 25
le moral	6 6 5 22
le mort	-5 -5 -5 -5
le moteur	3 3 9 3
le moul	2 2 6 2
le mur	2 -6 -2 -6
le mus	-6 -5 -6 -5
le nez	6 4 4 2
le noir	7 -4 -1 -1
le nom	-11 -15 -17 -13
le numero	-6 -6 -8 -6
le odeur	-9 -10 -8 -8
le oeil	-16 -11 1 -10
le ombre	2 2 7 2
le ongle	5 8 20 8
le opital	2 -5 -3 -2
le ordin	-2 -7 -11 -8
le oreil	7 -3 -1 -1
le orlog	5 3 4 20
le ouvertur	2 1 13 2
le ouvri	3 9 3 3
le oxilier	2 2 8 2
le pacet	-3 -4 -5 -3
le pain	-12 -10 -6 -8
le parc	-8 -8 -10 -9
le parfum	-4 -6 -4 -4
le parsing	1 3 5 1
le patisi	-7 -8 -7 -6
le patron	7 7 7 -3
le pc	-5 -5 -6 -5
le pentr	-5 -5 -6 -5
le peroset	-7 -10 -7 -7
le pet	7 13 16 7
le petrin	-5 -5 -4 -4
le piano	1 1 5 1
le pied	-5 0 11 0
le pilot	-6 -7 -5 -5
le placard	11 0 -1 1
le plan	-7 4 -11 -6
le planing	-5 -4 -8 4
le plombi	-1 9 0 1
le plus	-17 -20 -15 -19
le pneu	-10 -7 -8 -7
le podcast	-6 -6 -6 -6
le poignet	5 0 1 1
le pont	4 -5 -2 -4
le pot	6 5 16 6
le pouc	-1 1 6 1
le premi	0 12 6 3
le prix	-8 -7 -7 -7
le produit	5 5 14 6
le prof	-6 -1 -4 -5
le ramoneur	1 1 6 1
le rapel	1 8 2 1
le rayon	3 11 -1 5
le rebord	4 4 10 4
le record	-6 -7 -8 -6
le regard	-2 -2 4 -2
le regl	-5 -5 -6 -5
le repar	-5 -6 -5 -5
le repet	-6 8 -1 -2
le respect	5 3 1 1
le rest	9 6 9 6
le revel	4 6 6 19
le rido	6 3 9 4
le robot	-7 -6 -7 -5
le sabl	2 2 5 2
le sac	2 1 9 1
le sait	11 9 0 4
le santant	-10 -12 -12 -12
le sapin	-5 -5 -6 -6
le seau	-3 -1 7 0
le second	12 12 2 5
le secret	-17 -20 -15 -16
le silanc	-8 -9 -8 -8
le silo	6 6 18 7
le simul	-6 -8 -8 -6
le sit	-11 -12 -15 -11
le soir	-3 -5 -8 1
le sol	0 6 9 3
le solel	-1 0 4 0
le soudeur	-4 -4 -4 -4
le soufl	-5 -5 -7 -4
le sourir	-9 -8 -10 -8
le stag	30 7 10 26
le stagier	2 5 4 11
le stand	2 2 8 2
le stres	-2 -5 0 10
le studio	-15 -15 -15 -14
le tableur	-4 -4 -4 -3
le tablo	-9 -5 -9 -8
le tail	3 4 9 4
le talus	3 2 7 3
le tapis	2 2 8 3
le technisien	-6 -5 -4 -4
le tee	-8 -8 -13 -8
le telefon	-4 3 -5 -5
le temp	-1 8 0 17
le teren	6 6 14 6
le text	-4 -4 -6 -4
le ticet	6 6 13 14
le tileul	1 2 5 2
le toit	-6 -6 -3 -5
le tonton	5 8 2 4
le toro	3 3 10 3
le tps	7 17 6 7
le train	1 -5 -7 -6
le trajet	3 2 10 3
le transpalet	5 5 13 6
le treteur	1 16 -1 3
le trotoir	-8 -9 -13 -8
le tuyau	2 3 13 3
le typ	9 1 2 2
le un	6 0 2 2
le usin	-7 -7 -9 -5
le vacin	1 2 6 1
le vandeur	5 24 7 8
le ventr	4 -3 -4 -2
le ver	2 5 9 3
le verou	6 2 2 2
le vers	5 4 13 5
le vestier	11 9 1 3
le veteriner	-7 -7 -8 -7
le veto	-2 2 -4 -3
le vid	4 4 12 4
le vieux	10 5 23 9
le vigil	-8 -16 -15 -12
le vigneron	-5 3 -6 -3
le vin	2 -1 15 3
le vocabuler	-5 -5 -6 -5
le voir	9 31 7 7
le vol	0 5 7 3
le wec	13 2 6 15
lecteur	-7 -7 -8 -6
lectur	-11 -11 -15 -12
legand	-4 -4 -5 -4
lent	8 0 -3 1
les	-9 -2 2 -9
les 2	6 7 3 3
les @adult	-2 -5 -4 -3
les @alone	7 7 10 -2
les @animal	-3 -9 7 0
les @blade	-16 -10 -21 -14
les @blood	5 11 19 3
les @body	26 12 6 8
les @booze	-5 -13 -1 -7
les @boozeDrink	-20 -18 -22 -18
les @bore	-7 -1 -8 -3
les @charge	3 -10 3 -4
les @chem	-6 -8 -2 -5
les @client	6 37 10 8
les @cry	18 13 11 12
les @deed	-10 -9 -13 -13
les @deep	-5 -5 -4 -5
les @disabled	-15 -12 -18 -13
les @drug	6 -6 9 -3
les @drunk	8 5 2 4
les @exclude	9 21 -2 13
les @fear	4 -11 8 -5
les @fiction	-10 -11 3 -8
les @gear	2 8 7 2
les @given	9 5 3 4
les @goback	-5 -2 6 -2
les @grab	-4 -7 -8 -7
les @heat	-5 0 1 -4
les @height	16 10 32 12
les @hide	-7 -14 -19 -3
les @hour	28 41 21 43
les @hurt	14 17 7 7
les @insult	2 -4 -3 -9
les @intimate	11 11 2 3
les @kin	-4 -4 -4 -3
les @lgbt	1 5 1 2
les @load	-9 -2 3 -11
les @lock	3 6 10 3
les @looks	6 -14 -19 -10
les @love	13 9 3 4
les @lure	-1 -2 4 -1
les @machine	-10 -14 -18 -13
les @mate	-2 39 1 0
les @means	6 -6 -8 -8
les @not	-5 -5 -6 -5
les @nude	16 4 5 6
les @photo	-2 0 -1 7
les @power	4 7 22 6
les @pressure	1 1 9 2
les @price	-14 -8 -22 -11
les @race	6 23 11 8
les @sad	-6 -9 -6 0
les @selfharm	20 6 8 7
les @serve	1 11 -6 -5
les @serveBar	-9 -15 4 -8
les @sexist	5 12 -3 -1
les @shame	-6 -7 2 -6
les @stop	3 3 7 3
les @threat	-6 0 -2 -7
les @throw	-3 -3 -13 -6
les @tired	-4 -5 -1 -4
les @to	-3 10 -1 2
les @touch	19 3 3 4
les @trade	-6 -13 -14 -10
les @vehicle	1 12 -1 2
les @weak	-7 -24 -14 -16
les @weapon	-9 -7 11 -7
les @wound	-8 -11 -14 -8
les a	-6 -7 -8 -6
les adult	0 5 -1 0
les afich	2 1 8 2
les anfant	-11 -11 -13 -10
les anonc	-4 -4 -6 -4
les arab	3 11 3 4
les autr	1 18 0 10
les baget	3 4 9 4
les bar	3 3 7 3
les bidon	3 6 5 3
les bier	-5 -10 0 -5
les bilet	2 1 9 2
les blanc	-4 -4 -5 -3
les bleus	13 4 4 5
les boit	-14 -11 -17 -12
les bon	-4 -5 -4 -3
les bot	2 2 10 3
les branch	4 4 12 4
les bras	8 1 2 1
les breb	4 5 10 5
les buro	-5 -5 -5 -5
les cabl	4 4 11 4
les cachet	19 7 7 7
les cadr	3 3 9 4
les carot	7 9 22 9
les carton	7 8 2 2
les chais	-5 -5 -7 -5
les cheveux	12 3 1 2
les chevil	0 -3 -6 -3
les chevr	-5 -5 -9 -5
les chifr	-9 -7 -8 -7
les choset	4 3 3 14
les chosur	-1 5 -4 -1
les chut	-7 -8 -12 -7
les cle	4 2 16 5
les cliant	7 39 11 9
les coc	3 3 8 3
les coctel	4 4 10 4
les colegu	1 13 0 1
les comand	4 4 9 4
les compres	2 2 5 2
les copo	-6 -6 -9 -6
les couvreur	-5 -5 -7 -5
les crep	5 4 13 5
les dal	7 7 6 21
les dat	-5 -6 -7 -6
les dent	1 -5 -2 -3
les deux	-11 -8 -1 -8
les doigt	15 10 4 8
les dosi	-5 -5 -8 -5
les egil	4 4 10 4
les elev	3 9 2 3
les entre	-12 -12 -18 -12
les epaul	5 0 3 1
les etap	-4 -4 -6 -4
les etiset	-4 -7 -12 -7
les fait	9 5 3 4
les faut	-5 -4 -4 -4
les fes	5 1 1 1
les filet	2 2 6 2
les fleur	-7 -8 -9 -7
les fotos	0 -1 0 8
les fras	3 8 3 3
les fut	2 3 15 4
les gar	9 24 13 10
les garcon	3 12 3 4
les gen	-17 -13 -25 -10
les glac	-5 -10 -1 -5
les gouter	-4 -4 -4 -5
les grand	0 6 -4 0
les grif	2 2 5 2
les heur	-3 3 -6 1
les instrumant	5 5 13 5
les jamb	-4 -5 -1 -4
les jeux	-6 -6 -9 -6
les jour	12 18 7 11
les journ	2 2 2 7
les larm	-5 -8 -4 1
les levr	1 13 2 3
les lit	-7 -7 -13 -7
les livr	-9 -10 -12 -9
les magasin	-3 -3 -5 -3
les main	-15 -6 0 -3
les manch	6 1 0 1
les matin	18 25 12 26
les metr	5 5 11 5
les minut	1 1 2 7
les molet	22 7 8 8
les mont	-5 -4 -6 -5
les noir	2 10 3 3
les nom	-11 -10 -13 -12
les nouvo	-6 -7 -9 -6
les numeros	-6 -6 -11 -6
les oeuf	-10 -11 -13 -10
les orer	-16 -19 -20 -16
les outil	-3 -6 -11 -6
les pacet	3 2 10 3
les pani	2 2 5 2
les petit	-14 -13 -20 -13
les piec	7 7 20 7
les pied	-4 -1 2 -1
les plac	-4 -4 -5 -4
les plan	-10 -11 -7 -9
les plant	-7 -7 -9 -7
les plaset	-6 -6 -8 -6
les pneus	-9 -9 -10 -9
les pompi	6 -1 0 1
les pot	-5 -5 -6 -5
les poubel	-6 -4 -8 -5
les premi	8 4 7 4
les prenom	-11 -12 -13 -11
les prix	-4 -4 -5 -4
les projecteur	7 7 16 7
les puc	5 4 9 4
les residant	-1 -4 -6 -4
les rosi	1 1 6 1
les sac	-6 -6 -9 -6
les sachet	-4 -4 -4 -3
les sein	8 2 2 3
les semel	6 6 13 6
les separ	5 20 5 7
les seringu	-6 -6 -5 -6
les serveur	2 6 0 1
les servic	-7 -5 -5 -5
les serviet	-4 -5 -7 -5
les siso	-5 -5 -7 -5
les sitron	-3 -3 -6 -3
les soir	6 6 12 5
les stagier	-18 -26 -15 -16
les surgel	3 3 11 4
les tabl	-7 -7 -11 -7
les toilet	6 13 8 3
les tomat	-4 -4 -7 -4
les trois	-4 -5 -7 -2
les tub	1 2 6 1
les tuil	5 4 20 6
les vach	5 5 12 5
les vent	-4 -4 -6 -4
les vestier	16 4 5 6
les vieil	6 6 15 6
les vis	-4 -5 -7 -5
les vitr	7 7 15 7
les volet	7 7 17 7
les wc	9 2 5 3
les yeux	12 8 7 7
lesant	10 -2 3 9
lesiv	0 0 -2 10
lest	7 1 1 2
leter	-6 -7 -10 -6
leter au	-6 -7 -10 -6
letr	20 3 3 4
letr @shout	23 9 8 9
letr pour	23 9 8 9
leur	-10 -7 -30 -12
leur @exclude	1 5 2 6
leur @fiction	8 1 2 2
leur @joke	11 11 5 6
leur @machine	-5 -5 -6 -4
leur @photo	4 5 3 7
leur ai	-8 -9 -10 -10
leur group	1 5 2 6
leur jeu	8 1 2 2
leur remarc	5 15 4 5
lev	5 7 18 4
lev a	-6 -6 -4 -6
lev la	15 8 2 4
lev les	2 3 9 3
lev tot	-5 -5 -6 -5
levr	4 19 1 3
librer	-16 -16 -19 -15
licid	3 4 9 4
licid @i	3 4 9 4
licid je	3 4 9 4
lieu	-3 4 -5 -1
lieu de	-4 -3 -7 -4
lign	-18 -19 -18 -16
lign @booze	-5 -5 -7 -4
lign jaun	-5 -5 -7 -4
ligot	10 2 2 3
ligot sur	10 2 2 3
ling	1 3 5 1
lino	3 4 13 5
lir	8 28 3 10
lis	-7 -1 -9 -6
lisi	2 3 7 3
list	-4 -11 -15 -11
list des	-6 -6 -8 -6
lit	-2 -11 -17 2
lit @me	1 4 1 1
lit @shout	-7 -7 -13 -7
lit en	-2 0 -2 4
lit mes	1 4 1 1
lit pour	-7 -7 -13 -7
liv	5 1 1 1
liv animor	5 1 1 1
livr	-23 -22 -22 -21
livr @i	2 2 6 2
livr je	2 2 6 2
livreson	-13 -6 -10 -11
livreson a	-5 -4 -5 -4
livreson ce	-7 -7 -8 -7
livreson en	-4 -4 -6 -4
livreur	19 19 14 10
livreur @he	-6 -6 -6 -5
livreur @me	11 11 4 5
livreur il	-6 -6 -6 -5
livreur me	11 11 4 5
local	16 1 0 0
local @serve	7 1 1 2
local a	11 0 -2 0
local poubel	7 1 1 2
logisiel	-13 -14 -20 -14
logisiel avec	-3 -3 -5 -3
logo	-5 -6 -7 -5
loin	-28 -28 -31 -22
loin de	-10 -9 -8 -3
lol	-3 -5 -2 -3
long	-5 -2 3 21
long et	2 5 3 9
longeur	1 -1 6 1
longtanp	16 -7 3 -4
longu	15 11 6 6
loto	-4 -4 -5 -4
louch	17 8 13 9
loup	-7 -8 -7 -7
lourd	-9 -6 0 -2
lu	-21 -17 -25 -20
lu le	-9 -9 -11 -8
lu un	-4 -4 -5 -4
lu une	-5 -4 -6 -4
lui	47 42 17 13
lui @bore	9 4 2 2
lui @deed	6 -9 -6 -4
lui @given	17 9 3 5
lui @hide	0 -3 -5 -6
lui @i	9 4 9 5
lui @see	-5 -6 -4 -4
lui @throw	9 5 4 4
lui @told	-3 -10 -8 -8
lui a	-10 -10 -11 -9
lui ai	-4 -7 0 4
lui ce	5 -2 1 1
lui dir	-9 -10 -8 -8
lui dis	5 0 0 1
lui don	6 0 -1 1
lui envoi	7 -4 0 0
lui et	-5 1 0 -2
lui fair	8 1 2 2
lui je	9 4 9 5
lui les	2 2 6 2
lui racont	-5 -6 -4 -4
lumier	12 -4 -4 0
lund @i	-6 -6 -5 -2
lund ce	-6 -6 -6 -6
lund de	5 6 15 5
lund je	-6 -6 -5 -2
lunet	-5 -8 2 -5
luthi	-6 -6 -6 -5
lyc	7 19 3 4
lyc @me	9 1 2 3
lyc me	9 1 2 3
lyc pro	-5 -1 -4 -4
lyc que	2 8 2 2
ma	14 16 3 18
ma @adult	-27 -15 -25 -7
ma @alone	11 1 2 7
ma @blade	3 -4 -2 -1
ma @body	21 23 15 16
ma @bore	-6 -6 -7 3
ma @cloth	-5 -9 -7 -7
ma @deed	-1 5 7 1
ma @fear	-7 -7 -6 -7
ma @fiction	-1 6 0 0
ma @given	-7 -8 -8 -7
ma @grab	3 9 -1 6
ma @heat	3 14 4 10
ma @home	11 9 1 8
ma @intimate	-4 13 9 1
ma @kin	8 1 -5 5
ma @kind	-5 -6 -5 -5
ma @load	3 14 4 10
ma @lock	11 1 2 7
ma @looks	24 15 17 13
ma @love	5 4 8 3
ma @machine	8 30 9 16
ma @mate	5 13 9 12
ma @mock	6 -2 -2 3
ma @price	3 10 4 12
ma @see	-3 -3 -4 -3
ma @selfharm	5 10 3 4
ma @serve	-6 -6 -7 3
ma @sexist	4 14 11 12
ma @shame	-6 -6 -7 3
ma @to	10 12 2 3
ma @told	4 13 5 5
ma @wound	10 19 17 10
ma bel	5 6 3 3
ma binom	-5 -7 -5 -5
ma chais	-6 -6 -7 3
ma chanbr	11 1 2 7
ma chemis	-8 -8 -8 -8
ma colegu	5 9 9 11
ma convant	0 7 1 0
ma cousin	1 -6 -5 -5
ma dit	4 13 5 5
ma facon	6 17 6 6
ma feuil	3 -4 -2 -1
ma grand	7 1 1 1
ma journ	0 -7 -4 -5
ma main	6 8 10 5
ma mer	7 8 0 4
ma mision	-5 -6 -5 -5
ma petit	19 6 9 7
ma plac	3 14 4 10
ma poitrin	-5 11 1 1
ma polites	-4 -5 -4 -4
ma premier	6 5 18 5
ma prof	1 -4 1 -2
ma reaction	15 6 6 6
ma semen	6 12 6 11
ma tail	-2 -1 7 -1
ma tenu	5 -1 -1 0
ma tet	5 12 3 7
ma tutric	-27 -24 -26 -8
ma voisin	4 11 4 4
ma voix	-5 -2 -6 -5
macaron	-5 -5 -5 -5
macet	-16 -13 -17 -13
machin	-8 -1 12 -7
machin a	4 13 15 5
macon	-4 -4 -3 -3
madam	14 17 -1 0
magasin	-6 13 15 2
magasin de	4 4 11 4
magasin etait	4 4 11 4
magic	-11 -8 -9 -8
mai	12 12 31 12
mail	-18 -20 -20 -17
mail profesionel	-6 -6 -7 -6
main	6 -11 8 -10
main @despair	-7 -7 -10 -7
main @given	-6 -6 -7 -5
main @he	9 4 6 4
main @i	4 12 5 3
main @lock	-5 -4 -5 -4
main @nude	3 4 10 4
main @race	-5 -4 -5 -4
main @sex	8 10 23 10
main @shout	-7 -6 -8 -5
main aux	7 2 2 2
main ce	-5 -4 -5 -4
main dan	-19 -13 -11 -13
main en	-10 0 3 -3
main je	4 12 5 3
main noir	-5 -4 -5 -4
main nu	1 1 5 1
main partout	-5 -4 -5 -4
main pour	-7 -6 -8 -5
main qui	5 4 13 5
main santant	8 2 2 2
main sous	8 2 5 3
main sur	15 2 1 3
main tout	-4 -4 -5 -4
main un	-7 -7 -11 -6
mair	-26 -27 -30 -26
mair @i	-4 -5 -7 -4
mair je	-4 -5 -7 -4
mais	-19 -28 -16 -19
mais @deed	1 5 5 1
mais @despair	1 1 1 9
mais @given	1 5 4 1
mais @he	-3 -6 -5 -6
mais @i	4 -4 -2 10
mais @kind	-3 -3 0 -5
mais @me	-2 -8 -1 -5
mais @to	-5 -5 -5 -5
mais a	0 -3 -3 -5
mais ca	-8 -3 -9 -8
mais cand	6 10 12 5
mais ce	-3 -5 7 -4
mais cel	-4 -4 -4 -3
mais ele	-4 -4 -4 -4
mais en	-5 -5 -5 -4
mais eureux	-5 -5 -6 -7
mais ici	-9 -10 -8 -8
mais je	4 -4 -2 10
mais la	11 1 3 3
mais le	-6 -6 -4 -6
mais pas	1 5 4 1
mais person	-5 -5 -5 -5
mais que	-9 -5 -5 -6
maitr	10 12 3 -1
maitr de	10 15 3 1
majeur	-8 -5 -7 -6
mal	13 23 7 22
mal @bore	1 1 1 11
mal @deed	3 10 4 13
mal @vehicle	0 2 2 8
mal @weak	0 2 2 8
mal a	0 5 2 12
mal au	-4 8 -4 -6
mal aux	7 1 8 1
mal elev	0 2 2 8
mal et	1 6 2 5
mal fair	1 1 1 11
mal o	2 8 7 2
malad	8 17 24 16
malad @i	8 7 19 8
malad @shout	5 14 5 5
malad je	8 7 19 8
malad pour	5 14 5 5
malgr	-5 -6 -9 -5
malgr le	-5 -6 -9 -5
malien	7 6 3 4
mam	-13 -16 -11 -6
mamadou	5 19 6 6
maman	14 3 1 6
maman @me	11 3 4 6
maman a	-6 -6 -5 -5
maman me	11 3 4 6
manc	-10 -10 3 1
manc @i	3 3 4 11
manc je	3 3 4 11
manc un	2 0 13 2
manch	17 2 4 3
manch @bore	15 4 4 5
manch du	8 3 3 3
manch longu	15 4 4 5
mandolin	-1 -2 5 0
manesin	-5 -5 -2 -4
mang	23 26 29 21
mang @deed	2 11 3 0
mang @given	3 13 4 10
mang @me	1 3 3 9
mang @not	16 12 15 -3
mang a	-1 -3 7 -1
mang avec	-3 9 -4 -1
mang dan	1 7 2 7
mang la	1 6 1 2
mang mem	1 1 1 7
mang mon	1 3 3 9
mang ni	3 4 13 4
mang pas	2 11 3 0
mang plus	11 -2 0 -8
mang tout	2 0 1 10
manoeuvr	-5 -5 -6 -5
manoeuvr le	2 2 6 2
manto	4 -3 -2 6
mapel	9 22 9 9
mar	22 1 3 9
marc	10 -8 -8 -4
marc de	7 0 2 2
march	0 13 42 0
march @adult	2 10 3 3
march @not	-2 -3 -5 -3
march @weak	2 10 3 3
march avec	6 6 16 6
march com	2 10 3 3
march dan	-4 -5 -6 -4
march de	1 1 8 1
march plus	-3 -3 -5 -4
march sur	11 12 32 12
marchand	3 3 8 3
mard	6 -4 -1 19
mard et	5 -2 0 1
mariag	-1 -2 4 0
marmit	2 2 7 3
marseur	1 5 1 1
marto	3 10 29 9
marto @demolish	6 6 20 7
marto a	-3 4 9 2
marto piseur	6 6 20 7
mas	7 6 19 7
mas @i	4 5 11 5
mas je	4 5 11 5
masacr	-13 -12 -11 -10
masag	18 3 2 4
masag cardiac	-4 -4 -5 -3
masag de	18 5 5 6
masc	4 5 19 5
masicot	9 10 21 10
mat	-7 -6 4 -6
mat @shout	5 5 14 5
mat pour	5 5 14 5
match	-5 -5 -3 -5
matel	6 0 -2 0
materiel	-8 -9 -12 -9
materiel se	-4 -4 -7 -4
maternel	10 -2 0 1
math	-4 -4 -6 -4
matin	13 18 6 11
matin 12	-5 -5 -9 -5
matin @charge	2 3 7 3
matin @deed	1 1 5 2
matin @given	4 14 7 14
matin @he	9 15 5 6
matin @i	3 -5 -8 1
matin @kind	2 3 7 3
matin @me	-6 -5 -5 -5
matin @not	7 7 14 14
matin @one	-4 -4 -5 -4
matin a	9 13 -1 0
matin acuel	2 3 7 3
matin au	7 1 -6 -6
matin avec	-11 -11 -12 -10
matin ce	-1 -1 -1 5
matin et	1 10 3 6
matin il	9 10 4 5
matin je	3 -5 -8 1
matin on	-4 -4 -5 -4
matin tout	4 14 7 14
mauv	3 5 2 2
mdr	1 -4 -6 -5
mdr @i	-5 -6 -5 -4
mdr je	-5 -6 -5 -4
mdr la	-1 1 4 1
me	19 14 5 13
me @blood	8 -1 1 0
me @blow	10 2 7 2
me @body	7 1 3 9
me @booze	4 3 8 3
me @boozeDrink	7 12 0 3
me @bore	12 23 8 18
me @deed	26 23 0 4
me @deep	8 28 10 16
me @demolish	8 -5 -2 -1
me @despair	16 1 4 12
me @die	18 6 6 11
me @drug	3 1 1 7
me @drunk	13 1 3 7
me @exclude	1 23 -5 -3
me @fear	-3 10 -1 -1
me @fiction	-8 -8 -7 -7
me @given	30 25 6 33
me @goback	-15 -11 -9 -9
me @grab	7 -3 3 1
me @heat	5 14 2 10
me @height	3 32 1 9
me @hide	12 22 2 3
me @hit	-4 -21 -20 -17
me @hour	11 3 2 1
me @hurt	9 1 0 2
me @insult	-1 11 1 2
me @lock	4 9 -2 1
me @looks	-1 -7 -4 -4
me @lure	28 23 11 22
me @mock	-7 6 -2 -2
me @photo	-6 15 -2 -4
me @power	2 4 2 2
me @price	11 -2 -1 0
me @quit	23 2 5 8
me @sad	0 9 2 10
me @see	-2 3 -4 8
me @selfharm	10 4 7 4
me @sex	11 1 3 3
me @sexist	3 5 2 2
me @shame	-6 8 -3 -2
me @shout	-7 -9 -4 13
me @stop	14 4 -3 7
me @strip	8 1 1 2
me @threat	26 -10 4 9
me @throw	22 12 7 11
me @tired	-16 -15 -16 -10
me @told	17 40 9 18
me @touch	23 -3 2 2
me @weapon	8 1 0 2
me @wound	10 -1 6 8
me a	-1 -8 -6 -9
me adres	4 14 5 3
me anbras	4 0 0 1
me andorm	10 1 1 -1
me anferm	4 -1 0 0
me antren	-7 -7 -9 -7
me apel	-7 16 -2 -4
me apelant	1 11 2 1
me aprand	5 -1 0 1
me aprandr	8 0 1 1
me aseoir	3 -1 7 0
me atandr	5 1 1 1
me atend	6 1 10 4
me avait	8 9 20 21
me avoir	-4 -7 -4 -5
me calcul	3 2 3 13
me calm	3 1 1 7
me cas	1 -5 -2 -2
me chang	8 -1 1 0
me cherch	0 5 1 1
me clac	-9 -5 -5 -5
me coup	4 3 8 3
me crev	9 4 4 8
me cri	-7 -3 -4 -5
me degout	1 10 1 -3
me demand	15 13 7 17
me demont	7 -3 1 1
me deprim	1 1 1 5
me dir	1 4 1 1
me dit	19 19 9 21
me don	5 1 4 14
me emen	7 2 7 3
me en	0 19 2 8
me enui	-7 -7 -7 -8
me envoi	5 4 2 2
me excus	3 7 1 2
me explic	6 3 3 10
me fair	-2 0 -7 -6
me fait	7 34 6 10
me fix	10 8 5 5
me font	1 7 -2 6
me frap	11 0 1 2
me guid	2 2 7 2
me interes	1 1 1 4
me lais	2 -6 -6 0
me le	7 21 16 20
me lev	-16 -14 -15 -13
me manc	-1 -1 -1 9
me met	3 7 3 9
me metr	-8 -9 -8 -4
me mi	11 7 9 5
me montr	3 -13 -6 -5
me ont	5 1 -5 -7
me ouvr	7 2 1 2
me par	8 0 1 0
me parl	4 12 0 0
me pes	3 5 2 9
me pous	6 0 1 1
me prend	7 1 2 2
me propos	9 3 2 3
me regard	8 28 10 16
me rend	1 1 1 7
me repond	1 3 1 7
me retrouv	0 8 1 0
me saoul	11 1 3 6
me suit	6 2 1 1
me tair	3 11 3 4
me tap	15 4 4 4
me ten	6 0 2 1
me teroris	0 5 1 0
me tir	6 0 1 2
me touch	20 3 5 5
me tourn	0 9 -1 1
me trait	0 5 0 1
me tromp	-4 -6 -3 4
me tue	-7 -13 -8 -8
me voir	-15 -11 -9 -9
mec	32 24 21 14
mec @me	12 3 3 4
mec de	22 8 8 8
mec me	12 3 3 4
mecan	8 18 8 11
mecanisien	-9 -10 -16 -10
mecano	11 0 0 2
mech	-1 3 7 3
mech par	-5 -5 -5 -4
medesin	-14 -18 -12 -13
medic	-4 -8 -11 -7
medic sont	-4 -3 -4 -3
medical	-7 -7 -6 -6
megot	0 10 0 2
megot a	0 9 0 2
melang	-13 -15 -13 -12
melang @alone	-7 -9 -8 -6
melang deux	-7 -9 -8 -6
melang la	-6 -6 -9 -5
melang les	2 1 5 2
meleur	-5 -6 -5 -4
mem	4 -3 7 44
mem @boozeDrink	-3 -4 -5 -4
mem @bore	6 -2 1 4
mem @deed	3 12 6 16
mem @drunk	-3 -4 -5 -4
mem @exclude	-6 -5 -6 -6
mem @given	3 12 6 16
mem @heat	-3 -4 -5 -4
mem @hour	-2 -4 -5 -4
mem @me	2 7 3 4
mem @not	5 15 8 26
mem @serve	1 0 0 4
mem @shame	1 0 0 4
mem @shout	-3 -10 -6 -6
mem cand	-7 -8 -6 -7
mem chais	1 0 0 4
mem cuit	-3 -4 -5 -4
mem la	-10 -10 -10 -10
mem le	12 14 12 28
mem les	0 -1 6 1
mem ordre	-4 -4 -4 -4
mem pas	3 12 6 16
mem plus	3 3 3 12
mem pour	-3 -10 -6 -6
mem si	-7 -8 -7 -8
mem sur	2 4 4 2
men	4 4 9 4
men le	2 2 4 2
menac	-1 14 -1 -1
menac de	0 17 1 1
menag	-17 -13 -21 -16
menag du	-4 -4 -5 -4
ment	4 15 4 3
ment a	3 11 2 2
menten	-7 -4 -10 -12
menten @i	-14 -11 -12 -13
menten ce	-9 -9 -9 -8
menten je	-14 -11 -12 -13
mentenu	7 7 18 8
menu	-11 -11 -17 -11
menui	7 6 6 26
menuisi	-13 -9 -20 -12
mer	-3 -7 -13 -8
mer @i	6 0 1 1
mer @me	11 1 2 3
mer est	-8 -5 -5 -5
mer je	6 0 1 1
mer me	11 1 2 3
mer que	6 5 3 1
merc	1 -4 0 -5
mercred	16 13 9 11
merd	1 7 2 2
mes	19 37 13 27
mes @blow	-9 6 -4 -3
mes @body	18 18 18 11
mes @boozeDrink	-8 -15 -8 -6
mes @bore	7 1 2 2
mes @disabled	-6 -7 -7 -6
mes @fear	-3 8 -5 2
mes @gear	-5 -15 -5 -3
mes @hit	-5 10 1 1
mes @home	5 8 1 2
mes @hour	11 6 7 16
mes @intimate	-5 18 2 2
mes @kin	7 11 4 16
mes @looks	-13 37 -2 4
mes @love	-3 -5 -3 2
mes @price	12 9 4 4
mes @serve	9 4 9 10
mes @threat	-5 1 -6 1
mes @tired	-6 -2 -7 0
mes @to	8 4 0 6
mes @trade	13 8 1 1
mes @weak	-2 5 -2 -1
mes @wound	-1 -1 4 -1
mes afair	15 9 3 3
mes baset	3 6 7 3
mes bouton	5 17 4 5
mes bras	19 5 17 8
mes cheveux	-1 14 2 3
mes chosur	9 4 9 10
mes copen	-3 -5 -3 2
mes faut	3 10 4 4
mes fes	-5 10 1 1
mes heur	7 1 2 2
mes jamb	-6 -2 -7 0
mes journ	4 4 5 14
mes main	1 1 5 2
mes oreil	1 4 5 1
mes parant	5 8 1 2
mes poch	-4 -1 -4 -3
mes premi	5 5 13 5
mes premier	-3 -4 -5 -4
mes sein	-3 5 0 0
mes sestion	-5 -6 -7 3
mes soin	3 3 8 3
mes vieil	-2 5 -2 -1
mesag	-2 15 0 0
mesag et	-5 -3 -4 -4
mesag par	0 8 2 1
meson	23 25 7 26
meson de	6 1 1 1
mesur	-10 -15 -17 -13
mesur @alone	-5 -4 -5 -4
mesur deux	-5 -4 -5 -4
mesur la	1 1 6 2
met	16 38 5 22
met @hurt	-2 9 1 0
met @lock	-2 9 1 0
met @price	1 11 3 3
met @sad	-2 9 1 0
met @shame	4 -1 2 10
met dan	0 0 4 9
met des	6 8 4 4
met dev	4 -1 2 10
met du	13 3 2 4
met en	-5 -6 -5 -5
met la	-6 -6 -5 -5
met mal	-2 9 1 0
met une	2 11 3 3
met zero	1 11 3 3
metal	-2 -3 5 -1
metal dan	4 4 12 5
meti	-34 -31 -31 -8
meti @i	8 8 7 22
meti de	-11 -10 -12 -10
meti je	8 8 7 22
meti qui	6 0 1 0
meti une	-5 -6 -5 -5
metr	-1 -2 8 -4
metr @given	-4 -4 -4 -4
metr a	0 6 -1 1
metr avec	5 4 11 5
metr dan	7 12 14 8
metr et	-5 -5 -5 -5
metr le	-10 -11 -17 -10
metr les	-4 -5 -2 -4
metr ruban	-5 -5 -10 -5
metr tout	-4 -4 -4 -4
metres	1 0 7 1
metro	-7 -8 -9 -7
metro etait	-7 -8 -9 -7
meubl	-2 1 -1 14
meubl avec	-3 -3 -5 -3
meuf	6 20 5 7
meul	1 1 8 1
meuleux	5 5 15 6
meurt	-7 -7 -7 -6
mi	14 6 14 6
microscop	-5 -5 -7 -5
mid	-2 -3 -6 -4
mid @given	-4 -4 -4 -4
mid @he	-4 -4 -5 -5
mid @i	-8 -9 -7 -3
mid @not	3 2 5 8
mid avec	-5 -6 -4 -4
mid ce	-6 -3 -8 -6
mid il	-4 -4 -5 -5
mid je	-8 -9 -7 -3
mid parc	1 3 5 2
mid une	17 5 1 5
mieux	-1 9 -4 -3
mig	6 6 13 6
mignon	0 9 2 2
mil	2 1 5 2
min	2 6 8 2
min @vehicle	3 3 10 3
min @weapon	3 3 10 3
min pel	3 3 10 3
mineur	-6 -6 -6 -5
minuit	20 13 25 13
minut	-28 -32 -26 -29
minut @bore	2 2 1 8
minut @given	11 8 15 8
minut @i	-5 -4 -2 -4
minut @not	3 10 3 4
minut @shout	0 -1 7 1
minut apre	-4 -4 -5 -4
minut ce	-9 -10 -9 -11
minut dan	6 4 1 2
minut de	-5 0 -5 -6
minut je	-5 -4 -2 -4
minut pour	0 -1 7 1
minut pre	-4 -4 -6 -4
mis	-5 -15 -26 -22
mis @exclude	5 0 1 1
mis @lock	5 0 1 1
mis @me	-5 -5 -10 1
mis @shame	8 1 2 2
mis a	-7 -9 1 -7
mis dan	-4 -12 -15 -9
mis de	7 4 12 5
mis dehor	5 0 1 1
mis des	-8 -8 -10 -7
mis dev	8 1 2 2
mis du	-1 7 1 -2
mis en	-5 2 -3 -3
mis la	-4 -4 -11 -6
mis le	-1 -4 -6 -4
mis les	-18 -18 -21 -17
mis mes	-2 -3 -5 4
mis mon	-3 -2 -5 -3
mis son	7 6 3 4
mis sous	-4 -4 -6 -4
mis un	21 19 10 11
mis une	8 2 7 4
miself	20 7 -5 22
miself @blood	5 -6 -7 -5
miself @bore	0 -1 0 7
miself @despair	0 2 0 19
miself @die	-4 -3 -5 5
miself @fear	0 14 3 1
miself @given	12 2 0 -1
miself @heat	11 1 -3 1
miself @hide	2 14 6 11
miself @hit	7 -2 -1 0
miself @hour	-4 -3 -5 5
miself @love	1 7 2 2
miself @lure	12 0 -1 -3
miself @quit	13 0 2 2
miself @selfharm	18 -3 -6 -2
miself @sex	-5 1 -6 -5
miself @strip	2 7 2 2
miself @threat	11 1 -3 1
miself @told	20 3 5 3
miself @wound	13 -4 -7 -2
miself bais	1 7 2 2
miself brul	11 1 -3 1
miself cach	0 11 2 1
miself chang	12 0 2 2
miself couch	-7 -7 -9 -7
miself demand	12 0 -1 -3
miself depech	5 -1 0 1
miself dis	20 3 5 3
miself endor	3 3 3 12
miself enui	0 -1 0 7
miself etais	-10 -8 -9 -8
miself fais	3 16 0 -9
miself met	4 -4 0 14
miself revel	-4 -3 -5 5
miself sen	-1 2 0 19
miself suis	-16 -23 -9 -17
miself tais	4 0 3 10
mision	-11 -11 -11 -10
mision acompl	-5 -4 -5 -4
mision du	-5 -5 -7 -5
mixeur	2 2 6 2
mixeur @deep	2 2 6 2
mixeur @throw	2 2 6 2
mixeur plong	2 2 6 2
mme	4 -3 -1 -1
mme r	8 1 3 2
moc	-11 -2 -7 -9
moc de	-6 2 -4 -4
mocer	-8 -8 -7 -8
moch	-1 -1 5 0
moch puis	-5 -5 -5 -4
model	-8 -9 -9 -9
moi	28 19 35 27
moi @adult	1 1 5 1
moi @charge	5 3 11 4
moi @deed	8 10 7 6
moi @given	13 17 17 10
moi @he	8 -4 4 -1
moi @i	-40 -49 -59 -23
moi @load	4 3 11 4
moi @me	7 1 2 1
moi @not	8 1 7 13
moi @one	1 -4 -3 -3
moi @serve	1 7 1 9
moi @shame	3 9 10 4
moi @shout	6 3 5 9
moi @weak	1 1 5 1
moi a	-5 13 6 -3
moi aus	-1 0 -5 -9
moi avec	3 6 2 2
moi ca	10 9 2 2
moi cais	4 3 11 4
moi cand	3 9 3 2
moi ce	-21 -11 -20 -18
moi com	1 1 5 1
moi dan	-4 -5 -2 -4
moi dedan	13 9 6 5
moi ele	2 4 2 1
moi en	12 -8 -4 -1
moi et	14 14 12 16
moi il	13 -1 8 4
moi ils	-7 -8 -5 -6
moi je	-40 -49 -59 -23
moi la	1 1 6 2
moi le	6 13 12 7
moi les	-6 -11 -3 -6
moi mem	13 4 25 7
moi on	1 -4 -3 -3
moi parc	3 5 4 13
moi pas	8 4 7 4
moi pour	5 2 1 8
moi que	0 9 6 2
moi qui	2 -7 23 -3
moi tout	4 14 9 5
moin	36 21 16 25
moin ca	1 6 1 1
moin de	6 0 -1 1
moin ici	17 6 3 5
moin que	-4 -1 -4 -5
mois	-8 -5 -5 1
moit	-6 -7 -5 -1
mojitos	3 3 10 4
molet	28 9 12 11
momant	7 -3 -2 8
momant @not	1 2 2 9
momant ni	1 2 2 9
mon	9 20 -5 8
mon @adult	0 13 10 2
mon @alone	12 13 5 11
mon @animal	6 10 6 13
mon @body	23 9 19 22
mon @boozeDrink	-6 2 -5 -5
mon @bore	5 -9 -5 3
mon @charge	13 6 6 3
mon @chem	-5 -3 -5 -5
mon @cloth	17 13 7 7
mon @deed	10 5 2 4
mon @despair	1 11 3 2
mon @disabled	1 22 4 2
mon @exclude	5 -2 4 18
mon @fear	-5 -7 -5 2
mon @fiction	2 5 2 6
mon @gear	8 6 1 2
mon @given	17 0 7 4
mon @heat	-5 -3 -5 -5
mon @home	28 5 6 11
mon @insult	5 12 3 2
mon @kin	34 -3 -1 1
mon @load	6 8 5 2
mon @looks	13 26 9 18
mon @love	-5 -2 -4 -3
mon @lure	1 6 2 1
mon @machine	10 -1 6 3
mon @mate	2 -11 0 -5
mon @mock	2 5 3 7
mon @nude	6 0 0 -5
mon @past	5 0 -1 0
mon @photo	7 -3 -3 3
mon @price	-8 12 -8 3
mon @quit	-11 -10 -10 -3
mon @race	0 12 1 1
mon @serve	1 14 9 16
mon @serveBar	-5 -3 -5 -5
mon @sexist	-8 -8 -7 -6
mon @shame	5 8 5 18
mon @stop	5 -10 -6 0
mon @threat	12 9 4 5
mon @to	17 8 -7 4
mon @told	1 6 2 1
mon @trade	-6 9 -2 -1
mon @wound	1 4 12 4
mon afich	1 -1 1 5
mon aparel	4 17 5 5
mon avis	-9 -11 -8 -8
mon badg	-1 -1 -1 9
mon bilan	-7 -7 -7 -8
mon carnet	-11 -10 -12 -9
mon casi	1 5 1 1
mon chef	2 1 8 2
mon clavi	-5 -6 -6 -5
mon coin	2 -1 3 18
mon colegu	11 1 4 3
mon corp	6 0 0 -5
mon cousin	-7 -7 -7 -9
mon derni	4 -4 -2 -4
mon desin	1 5 1 1
mon doigt	1 4 12 4
mon dos	1 6 3 1
mon expos	0 7 -1 0
mon frer	10 -1 1 0
mon fysic	0 5 1 1
mon grand	-10 -13 -10 -10
mon journal	-1 4 -2 -1
mon lit	2 1 0 6
mon maitr	8 12 3 1
mon manto	6 -1 2 8
mon nom	1 11 2 2
mon numero	-7 8 -2 -2
mon oncle	5 -1 -1 -2
mon oreil	6 -3 1 5
mon pai	1 6 2 1
mon pantalon	6 0 1 1
mon per	29 7 7 8
mon perso	-8 -7 -7 -7
mon poid	1 11 3 2
mon premi	-16 -18 -19 -16
mon prenom	8 30 11 17
mon pul	6 8 3 4
mon raport	-7 0 -5 2
mon rep	-8 -8 -8 -9
mon respons	9 2 2 3
mon retard	-7 -11 -8 -8
mon rev	-4 -5 -4 -1
mon sac	6 3 2 1
mon sandwich	3 16 10 8
mon stag	-8 -7 -8 0
mon surnom	1 6 2 1
mon tabli	9 11 6 5
mon telefon	5 -10 -6 0
mon tour	10 -1 6 3
mon travel	-1 -3 3 9
mon tuteur	-10 2 6 -1
mon velo	-4 -5 -5 -4
mon ventr	-2 -2 -1 5
mon ver	-5 -3 -5 -5
monai	-2 -1 5 -1
monai @shout	-4 -4 -4 -4
monai pour	-4 -4 -4 -4
mond	-14 -26 -37 -33
mond @deed	6 -1 -1 0
mond @fear	6 10 3 4
mond @fiction	13 5 4 4
mond @grab	7 1 1 1
mond @he	-5 -5 -5 -5
mond @joke	1 5 2 2
mond @lock	-3 -4 -5 -4
mond @me	-7 -8 -8 -6
mond @mock	5 6 3 3
mond @photo	7 4 3 3
mond @touch	7 1 1 1
mond a	-3 5 -1 -1
mond avec	-6 -5 -5 -4
mond dan	-6 -8 -6 -6
mond et	7 19 6 8
mond etait	2 1 9 2
mond film	7 4 3 3
mond ils	-5 -5 -5 -5
mond rigol	1 5 2 2
mond se	5 4 0 1
mond ser	7 1 1 1
mond va	-4 -4 -4 -4
mongol	4 9 4 4
moniteur	10 6 13 7
moniteur @me	7 3 4 3
moniteur @shout	3 4 10 4
moniteur pour	3 4 10 4
monsieur	25 -12 -11 15
monsieur @he	6 4 1 1
monsieur @me	-3 -8 -9 -7
monsieur de	25 4 6 7
monsieur du	5 1 6 27
monsieur est	-5 -4 -4 -4
monsieur il	6 4 1 1
monsieur me	0 -6 -6 -4
monsieur qui	6 0 0 0
mont	-22 -30 -11 -19
mont a	-9 -9 -8 -9
mont des	2 0 3 11
mont et	-5 -4 -6 -5
mont le	5 5 12 5
mont sur	-4 -1 3 -4
mont un	-6 -7 -8 -6
mont une	-4 -4 -5 -4
montr	-4 -16 -19 -17
montr @given	-6 -7 -6 -5
montr comant	-8 -7 -7 -6
montr la	0 -7 -7 -5
montr les	-6 -5 -5 -5
montr son	13 4 5 5
montr tout	-6 -7 -6 -5
montr un	-1 -6 -7 -5
montr une	-3 -5 -6 -4
moral	6 6 5 22
moral dan	4 3 3 14
morco	3 7 5 3
mord	-5 -5 -6 -4
mordr	8 8 23 9
mordr par	-6 1 11 1
mordu	7 1 6 3
mordu un	10 3 2 3
mort	-22 -29 -19 -17
mort ce	-9 -9 -9 -9
mort cet	0 1 1 5
mort de	-8 -9 -12 -13
mort le	-4 -1 -2 4
mort sur	4 4 8 4
mortel	-7 -7 -7 -8
mosant	13 9 4 6
mot	5 9 -5 8
mot a	5 18 6 6
mot de	-12 -3 -9 -8
mot par	5 5 5 15
mot que	-7 -9 -7 -7
moteur	1 2 15 2
moteur @deed	0 1 6 1
motiv	7 7 6 22
motoculteur	7 7 16 7
mouil	6 3 11 4
moul	2 2 6 2
moulin	4 2 13 4
mour	1 -22 -21 -21
mour @i	22 6 4 4
mour dan	-10 -7 -6 -7
mour de	-14 -14 -15 -13
mour je	22 6 4 4
mous	-9 -11 -10 -9
mous @shout	-5 -6 -6 -4
mous pour	-5 -6 -6 -4
moustach	2 7 2 2
mouton	-4 -6 -3 -4
moyen	11 15 21 27
moyen de	1 1 1 5
mug	-7 -8 -10 -7
muget	13 13 28 13
munisipal	-5 -5 -7 -5
mur des	6 -1 -1 -1
mus	-18 -17 -20 -16
music	-12 -14 -13 -11
my	2 7 2 2
nacel	-7 -8 -5 -7
nadeg	-8 -6 -7 -6
nageur	-5 -6 -9 -6
natur	2 12 2 3
ne	-11 -8 -16 7
ne @deed	12 15 -1 8
ne @despair	3 1 1 5
ne @die	-2 -5 -1 12
ne @exclude	-6 -5 -5 5
ne @fear	4 5 2 4
ne @given	18 18 4 10
ne @goback	-19 -18 -12 -11
ne @grab	3 5 1 13
ne @insult	-2 -5 -2 4
ne @intimate	0 1 2 11
ne @kind	12 4 4 8
ne @lock	-2 -1 0 9
ne @me	-24 -13 -13 14
ne @not	23 29 1 7
ne @price	8 3 2 2
ne @quit	-2 0 1 14
ne @sex	11 2 3 2
ne @stop	8 10 3 3
ne @told	-3 -5 -3 -4
ne @touch	-4 -6 -4 -1
ne a	11 10 8 6
ne ai	-7 -9 -20 -9
ne aim	11 2 3 2
ne ariv	3 2 4 25
ne aur	12 5 6 10
ne avait	-6 -6 -8 -2
ne con	-2 -5 -2 4
ne cones	-5 -6 -5 -6
ne conesant	3 0 4 16
ne en	1 10 5 1
ne est	3 4 11 5
ne etait	9 -1 3 0
ne exist	0 -4 -2 3
ne fais	2 7 3 10
ne jam	-1 6 -3 -1
ne le	6 -3 -3 -2
ne march	-3 -3 -5 -4
ne me	-19 -10 -7 23
ne miself	-7 -5 -8 -9
ne ont	-9 -6 -8 -6
ne ose	3 3 4 11
ne part	0 1 2 11
ne pas	15 7 0 6
ne peux	2 6 3 5
ne plus	15 22 8 7
ne puis	10 -3 1 1
ne rentr	-5 -4 -6 -4
ne rien	-4 -3 -4 -3
ne sais	6 2 4 14
ne sav	-10 -9 -9 -5
ne se	-12 -13 -11 -8
ne sign	6 0 1 1
ne suis	-6 -6 -6 -8
ne touch	-7 -5 -5 -5
ne travers	-3 -3 -3 -4
ne veux	-1 12 2 0
ne voit	-4 -4 -4 -5
ne voul	-4 -7 -9 -7
ne y	-14 -13 -6 -6
neig	-13 -15 -14 -12
neig a	-7 -9 -7 -6
neopren	6 7 15 7
nesanc	-5 -6 -5 -5
net	4 10 10 5
netoi	4 1 9 -1
netoi le	0 3 6 1
netoi les	1 2 6 1
netoiag	-8 -9 -2 -7
netoiag de	-5 -5 -3 -4
netoieur	-3 1 6 1
netoieur @cloth	-3 1 6 1
netoieur haut	-3 1 6 1
neuf	-3 -4 -1 -8
neuf @bore	4 7 11 8
neuf @deed	-4 -4 -5 -4
neuf @hour	10 7 11 2
neuf @lock	-4 -4 -5 -4
neuf @love	-4 -4 -5 -4
neuf @price	1 2 8 5
neuf @threat	-7 -9 -8 -6
neuf @to	4 7 11 8
neuf @told	-4 -4 -5 -4
neuf heur	4 7 11 8
neuf sort	-4 -4 -5 -4
neuv	-12 -10 -14 -10
nez	23 21 18 21
nez @i	2 2 6 2
nez je	2 2 6 2
ni	5 -1 14 5
ni @looks	2 2 10 2
ni @not	5 2 2 5
ni le	1 2 2 9
nicel	0 0 7 1
nivo	7 2 1 0
noel	-10 -11 -7 -8
noeud	-7 -7 -8 -7
noeud de	-7 -7 -8 -7
noi	-7 -7 -7 -7
noi dan	-5 -4 -4 -4
noir	-8 -15 -12 -18
noir et	-1 -4 -5 -6
nom	-18 -5 -25 -19
nom de	-5 -9 -8 -7
nom des	-8 -9 -9 -8
nom sur	-5 -5 -6 -5
non	-19 -11 -23 -17
non @deed	-6 -7 -8 -6
non @he	5 8 2 4
non @i	-8 -9 -10 -9
non @kind	-6 -3 -4 -4
non @not	-4 -1 -3 -3
non @quit	10 16 18 9
non ce	-4 -4 -4 -4
non il	5 8 2 4
non je	-8 -9 -10 -9
non merc	-6 -3 -4 -4
non stop	10 16 18 9
normal	-5 -23 -19 -22
normal que	12 2 4 4
nos	0 6 1 1
not	-24 -23 -36 -20
not @shout	-4 -4 -5 -4
not la	-3 -3 -4 -3
not les	-12 -10 -14 -12
not pour	-4 -4 -5 -4
notant	2 6 2 2
noter	-9 -8 -9 -7
notic	-5 -3 -8 0
notic de	-1 -2 -2 4
notic un	-3 -3 -5 -3
nou	4 1 -1 5
nounour	-11 -10 -9 -9
nous	-15 -13 -25 -20
nous a	-6 -10 -8 -8
nous avon	-9 -9 -11 -8
nous tous	6 2 2 2
nouvel	-6 -7 -11 -12
nouvel @mate	-2 5 -2 -4
nouvel @weak	-2 5 -2 -4
nouvo	2 -6 -10 -6
novanbr	8 6 22 8
novanbr @i	6 5 18 6
novanbr je	6 5 18 6
nu	12 -1 4 0
nuc	25 5 7 7
nuc a	10 3 1 3
nud	8 -2 1 1
nue	4 9 7 5
nuit	18 8 10 6
nuit @i	19 14 9 12
nuit @shout	1 1 4 1
nuit avec	5 12 9 6
nuit je	19 14 9 12
nuit pour	1 1 4 1
nul	-10 6 -10 3
nul @i	3 2 3 11
nul je	3 2 3 11
numero	-15 -4 -8 -10
numero de	-6 -7 -6 -6
numero perso	-1 9 2 2
numeros	-11 -11 -16 -10
o	13 20 33 13
oblig	5 17 3 4
oblig a	3 8 1 2
observ	-6 -8 -6 -8
observ la	-5 -5 -4 -4
ocup	11 2 17 22
ocup de	14 7 13 21
odeur	-11 -12 -4 -10
odeur des	-3 -3 -4 -3
odeur le	-4 -4 -5 -4
odianc	-6 -6 -7 -6
oeil	-14 -13 -1 -11
oeuf	-17 -19 -24 -17
oeuf le	-4 -5 -6 -5
of	-1 13 3 2
ofert	-12 -5 -18 -13
ofert un	-5 -5 -7 -6
ofert une	0 6 -2 1
ofre	-7 -1 -4 -6
ojourd	13 -6 2 -3
ojourd hui	13 -6 2 -3
ombre	-1 -1 5 -1
on	-15 -11 -9 -9
on @blood	2 9 1 2
on @blow	-8 -8 -7 -7
on @booze	-6 -5 -5 -5
on @boozeDrink	2 4 1 14
on @charge	-2 5 -5 -2
on @chem	4 3 2 15
on @deed	-17 -8 -12 -14
on @despair	21 3 6 6
on @exclude	3 8 11 9
on @fiction	10 10 15 7
on @given	-7 3 -5 -5
on @goback	-7 -7 -8 -6
on @heat	4 3 2 15
on @height	-7 -1 -5 -5
on @hide	1 2 9 15
on @hit	-5 -5 -7 -5
on @looks	5 11 14 6
on @lure	9 6 3 3
on @me	19 30 35 27
on @means	-5 -5 -7 -5
on @mock	21 20 15 12
on @photo	-6 -7 -5 -5
on @price	-4 -4 -6 -4
on @see	-6 -7 -6 -6
on @selfharm	-6 -5 -5 -5
on @serveBar	5 3 3 16
on @shame	-1 -2 6 0
on @threat	-4 -4 -6 -4
on @told	-9 -9 6 3
on @touch	5 -1 1 1
on @wound	-9 -8 -10 -8
on a	-38 -38 -28 -36
on alait	-4 -8 -5 -5
on apel	-6 -7 -5 -5
on buv	-3 -4 -3 -3
on coup	-6 -5 -5 -5
on croit	-5 -5 -5 -4
on dir	9 7 16 17
on dit	-9 -10 -1 -6
on doit	-4 -1 -5 -4
on en	-9 -10 -10 -9
on est	-19 -18 -12 -19
on etait	-8 -8 -8 -7
on fait	-7 -1 -5 -5
on gard	-3 -4 -5 -4
on la	5 -3 -2 -1
on les	-3 -4 -5 -4
on lui	16 25 8 10
on mang	5 11 14 6
on me	19 31 35 27
on ne	-17 -13 -12 -4
on peut	-5 -5 -5 -5
on prepar	-4 -5 -4 -4
on rang	2 10 1 3
on sait	7 1 2 2
on se	17 1 -2 14
on va	-4 -4 -5 -4
on ver	5 3 3 16
on vient	-4 -5 -4 -4
on voi	-5 -5 -7 -5
on voit	-5 -4 -5 -5
oncle	4 -3 -2 -3
oneur	1 0 6 2
ongle	15 15 39 16
ont	-17 -8 -21 -18
ont @blow	-7 -1 -4 -3
ont @boozeDrink	-15 -20 -15 -14
ont @bore	3 4 8 2
ont @deed	3 10 -2 1
ont @deep	4 2 7 3
ont @fear	-2 5 -1 -1
ont @fiction	-1 5 -2 -1
ont @given	-15 -7 -10 -8
ont @grab	9 0 1 2
ont @height	-4 6 -4 2
ont @lock	7 -7 -7 -3
ont @lure	-8 -3 -4 -7
ont @not	-17 -17 -14 -7
ont @photo	-1 5 -2 -1
ont @price	-4 -3 -4 -4
ont @see	6 7 9 4
ont @throw	9 0 -1 0
ont @told	6 22 13 8
ont @wound	-4 -4 -6 -4
ont anferm	12 3 4 4
ont dit	9 24 15 9
ont fait	-4 6 -4 2
ont film	-1 5 -2 -1
ont mis	11 18 13 9
ont montr	4 6 3 2
ont ofert	-12 -16 -11 -11
ont ouvert	-6 -4 -6 -5
ont pas	-11 -13 -9 -2
ont peur	-5 -7 -5 -5
ont presc	-5 -6 -5 -5
ont pret	-7 -8 -7 -7
ont su	3 10 4 4
ont tenu	6 0 0 1
ont tous	-7 -11 -7 -8
ont trouv	-5 -4 -5 -4
onze	7 2 4 3
opital	2 -5 -3 -2
oral	-6 -6 -7 -6
ordi	3 -2 0 8
ordin	-6 -12 -15 -12
ordin avec	-3 -3 -5 -3
ordre	-6 -7 -17 -15
ordre alfabet	-7 -7 -10 -7
ordre de	-3 4 -4 -6
oreil	7 -8 9 3
oreil @i	-1 4 1 5
oreil de	10 2 4 3
oreil je	-1 4 1 5
orer	-21 -24 -26 -21
orer @i	-7 -7 -9 -7
orer je	-7 -7 -9 -7
orer sur	-4 -4 -6 -4
oriant	-9 -9 -10 -8
oriant les	-5 -5 -7 -5
origam	-7 -11 -8 -8
orlog	5 3 4 20
osais	6 3 1 1
osais @not	6 3 1 1
ose	7 9 3 11
ose @deed	8 2 2 0
ose @lure	-5 -5 -5 -5
ose @not	10 12 7 15
ose demand	-5 -5 -5 -5
ose pas	8 2 2 0
ose plus	3 11 6 15
oteur	-8 -9 -12 -8
oteur de	-6 -6 -9 -5
otoport	9 8 19 8
otoris	2 2 7 2
otoris a	1 1 5 2
otour	8 0 -5 0
otour de	12 3 1 3
ou	24 30 6 9
ou @deed	-5 -4 -4 -3
ou @despair	5 10 3 3
ou @die	12 13 14 8
ou @he	11 12 5 6
ou @i	13 22 0 4
ou @me	-8 -9 -8 -4
ou @one	10 4 5 4
ou @threat	9 11 12 6
ou coi	5 10 3 3
ou etait	-5 -4 -3 0
ou il	8 6 2 -2
ou ils	1 6 3 9
ou je	13 22 0 4
ou le	-5 -1 -5 -6
ou me	-8 -9 -8 -4
ou on	10 4 5 4
ou tu	12 13 14 8
oubl	-5 -9 -3 2
oubl @me	-8 -8 -8 -9
oubl dan	4 3 3 12
oubl de	-4 -4 -4 -4
oubl mon	-8 -8 -8 -9
ouf	-1 3 13 2
oui	8 13 5 2
ourlet	4 4 10 4
outil	-4 -2 -11 -5
ouv	1 2 8 2
ouvert	-4 -4 17 -6
ouvert dan	-6 -6 -6 -6
ouvert la	2 2 11 2
ouvert le	-9 -4 -9 -7
ouvertur	6 5 26 5
ouvertur a	4 3 13 4
ouvr	-2 -7 -11 -10
ouvr les	9 0 0 0
ouvr trop	-5 -5 -6 -5
ouvri	14 15 12 9
ouvri @me	4 3 2 2
ouvri me	4 3 2 2
oxilier	2 2 8 2
pac	11 12 30 11
pac de	6 6 16 6
pacet	-4 -2 6 -4
pacet @lure	-5 -5 -7 -5
pacet cado	-5 -5 -7 -5
pacet de	3 2 12 3
pag	-29 -32 -33 -26
pain	-30 -29 -24 -25
pain @i	-6 -5 -4 -4
pain au	-6 -5 -5 -4
pain de	-4 -3 1 -3
pain je	-6 -5 -4 -4
pain que	-4 -5 -4 -4
paisag	-6 -7 -6 -8
palet	25 17 34 16
palet @me	2 2 7 2
palet avec	10 -1 5 3
palet de	2 2 8 2
palet et	9 8 4 4
pani	4 8 12 4
panic	4 3 12 10
pano	-13 -12 -12 -12
pans	-6 -2 6 -1
pantalon	18 9 11 8
pantalon @shame	10 -3 1 1
pantalon dev	10 -3 1 1
pap	15 16 21 12
pap @die	-5 -3 -2 2
pap @tired	-5 -3 -2 2
pap a	9 13 4 5
pap mort	-5 -3 -2 2
papi	-29 -32 -32 -24
papi @shout	1 7 1 2
papi ca	-1 -1 -1 5
papi de	-15 -17 -19 -15
papi pour	1 7 1 2
par	32 17 4 6
par @alone	8 10 3 4
par @boozeDrink	4 2 8 3
par @deed	-17 -17 -19 -15
par @exclude	-9 -9 -13 -9
par @fear	-1 -5 -1 6
par @he	5 16 4 5
par @hide	-5 -5 -6 -5
par @hour	-7 3 0 1
par @insult	5 -2 -1 0
par @intimate	-17 -16 -19 -15
par @looks	-17 -16 -19 -15
par @love	-1 -5 -1 6
par @me	6 16 39 11
par coeur	-1 -5 -1 6
par couleur	-5 -5 -7 -4
par dat	-5 -5 -6 -5
par deux	8 2 1 2
par ereur	5 -2 -1 0
par il	5 16 4 5
par jour	-7 -4 -2 0
par la	22 8 0 5
par le	18 3 2 1
par les	30 13 3 8
par mech	-5 -5 -5 -4
par mes	3 3 8 3
par minut	-1 6 -1 -2
par moi	8 10 33 10
par mon	1 8 4 2
par numero	-7 -7 -7 -6
par ordre	-9 -9 -13 -9
par que	-8 -4 -9 -7
par soir	0 8 2 1
par tail	-17 -16 -19 -15
par ter	10 17 1 5
par un	31 15 27 25
par une	1 1 7 2
parant	6 10 -1 2
parc	10 12 -5 3
parc @i	-6 -5 -8 -5
parc avec	-6 -8 -8 -6
parc je	-6 -5 -8 -5
parc que	30 33 18 23
pardon	8 8 3 4
parel	0 1 0 18
parel que	-2 -3 -3 11
parf	-11 -11 -16 -11
parl	-23 -20 -29 -10
parl @adult	1 10 3 1
parl @deed	5 5 1 2
parl @hurt	-2 -5 -6 -5
parl @lock	-2 -5 -6 -5
parl @sad	-2 -5 -6 -5
parl @shame	-4 -4 -4 -4
parl @weak	1 10 3 1
parl a	14 12 11 20
parl aux	0 5 1 0
parl avec	-8 -8 -8 -7
parl com	1 10 3 1
parl de	-24 -28 -27 -25
parl des	-5 -1 -4 -4
parl du	-13 -14 -12 -12
parl en	-4 -5 -4 -4
parl mal	-2 -5 -6 -5
parl pas	5 5 1 2
parl plus	-6 -7 -5 -6
parlant	1 15 3 3
parm	1 1 1 4
parm tous	1 1 1 4
parol	8 13 4 10
parsing	1 3 5 1
parsing @he	-4 -5 -5 -4
parsing il	-4 -5 -5 -4
part	-2 3 5 27
part @deed	3 4 11 18
part @given	0 1 3 15
part @not	-4 -2 -1 16
part a	15 2 10 3
part avec	5 -3 -2 -1
part cand	-6 -5 -5 -5
part dan	-4 -4 -5 -4
part des	-2 -1 -3 4
part en	8 10 16 21
part mais	-4 -3 -4 -4
part mard	7 7 7 19
part pas	0 1 3 15
part puis	-8 -5 -5 -5
partag	-4 -4 -5 -4
partout ou	2 1 0 7
pas	15 13 -3 9
pas @adult	0 4 1 1
pas @alone	8 2 7 4
pas @blow	7 5 11 5
pas @booze	4 4 12 5
pas @boozeDrink	-10 -10 -15 -11
pas @bore	16 4 1 -1
pas @cry	-4 -3 -4 -4
pas @deed	-14 -11 -14 -5
pas @deep	-3 1 -5 -3
pas @despair	0 3 -4 1
pas @die	-9 -5 -7 -7
pas @exclude	12 9 14 7
pas @fear	-3 1 -5 -5
pas @fiction	15 9 17 9
pas @given	9 -2 3 9
pas @goback	0 -5 -9 -11
pas @he	-7 -4 -6 -5
pas @hide	-2 9 0 3
pas @hit	12 3 3 4
pas @home	8 0 1 1
pas @hour	7 5 2 1
pas @hurt	-7 -7 -8 -7
pas @lock	-13 -16 -17 -15
pas @looks	17 7 15 7
pas @love	-4 -4 -5 -4
pas @me	4 -6 -3 4
pas @not	-7 -10 -11 1
pas @one	2 7 2 5
pas @photo	2 4 5 17
pas @power	3 14 3 4
pas @quit	-2 5 1 7
pas @race	-3 -4 -3 -3
pas @sad	-7 -7 -4 -7
pas @see	3 16 5 12
pas @selfharm	4 8 12 5
pas @sexist	5 1 -2 0
pas @shame	-12 -15 -12 -12
pas @stop	-5 -5 -4 -5
pas @threat	-9 -10 -10 -10
pas @tired	13 1 0 -1
pas @told	10 11 7 22
pas @touch	-12 -11 -14 -11
pas @weak	0 4 1 1
pas @wound	-1 -1 6 -2
pas a	3 -8 -5 8
pas apel	2 4 5 17
pas asez	4 0 1 1
pas au	1 6 1 8
pas avec	0 5 1 1
pas avoir	4 5 2 1
pas besoin	4 13 7 5
pas bien	7 4 8 4
pas ca	10 12 6 6
pas ce	20 6 8 13
pas chez	8 0 1 1
pas coi	-3 -4 -4 -5
pas com	0 4 1 1
pas comant	9 11 5 5
pas conduit	-5 -5 -8 -5
pas coup	4 4 12 5
pas dan	-5 -5 -7 -6
pas de	9 27 26 11
pas derier	5 -1 0 1
pas dev	-8 -10 -7 -7
pas dir	2 8 4 8
pas dorm	16 5 4 4
pas du	-6 -13 -7 -3
pas ecrir	12 6 5 5
pas en	6 10 3 2
pas envi	12 11 7 10
pas eu	0 1 7 -1
pas fair	-4 -4 -4 -4
pas grand	-5 -5 -4 -4
pas just	8 1 1 1
pas la	-8 -7 -7 -4
pas lais	-4 -4 -4 -4
pas le	10 1 10 14
pas les	3 10 13 4
pas lund	9 1 3 2
pas mal	-7 -7 -8 -7
pas mang	15 9 17 9
pas me	-6 -6 -7 -8
pas mes	6 -2 1 2
pas mis	-6 -7 -7 -6
pas mon	1 1 3 10
pas mour	-7 -8 -6 -6
pas on	2 7 2 5
pas ose	-3 -4 -5 -4
pas ou	0 -7 -5 -4
pas pas	3 0 2 14
pas peur	-8 -9 -9 -8
pas pleur	-4 -3 -4 -4
pas pourcoi	0 6 1 0
pas presant	7 9 8 16
pas pris	3 14 3 4
pas propr	5 7 3 3
pas que	-9 -13 -13 -20
pas racont	1 7 2 2
pas rentr	0 -10 -7 -6
pas se	3 8 3 3
pas ses	2 4 1 3
pas si	-2 1 2 15
pas son	8 1 1 2
pas sort	-4 -6 -5 -5
pas sous	1 1 4 1
pas su	5 9 4 3
pas touch	-12 -11 -14 -11
pas tout	9 0 -2 -2
pas trop	3 8 -1 -3
pas un	6 33 13 12
pas une	-1 2 11 -2
pas vu	-3 -5 -5 -5
pasag	-1 -7 -8 -8
paserel	3 3 8 3
pasion	2 1 14 7
past	3 15 0 4
past a	1 6 0 1
pat	-10 -1 0 -6
pat @touch	-7 -6 -8 -6
pat @wound	-7 -7 -9 -7
pat a	-12 -12 -20 -12
pat feuilet	6 5 13 6
patat	14 6 9 6
patianc	-9 -10 -10 -8
patiant	10 15 33 17
patisi	-7 -8 -7 -6
patron	12 28 12 0
patron @deed	0 7 0 1
patron @insult	-6 -8 -6 -6
patron @me	15 10 9 6
patron @shame	-4 -4 -6 -4
patron @told	-2 6 -1 0
patron a	16 5 3 4
patron chant	-5 -6 -6 -5
patron con	-6 -8 -6 -6
patron dit	-2 6 -1 0
patron et	1 6 1 2
patron me	15 10 9 6
patron qui	-6 -8 -8 -6
paum	1 2 8 2
paus	10 15 -3 -4
paus @he	-2 -5 -5 -4
paus @i	10 4 -3 2
paus a	-6 -6 -8 -6
paus ca	0 6 0 -3
paus de	8 3 14 4
paus ils	-5 -5 -5 -4
paus je	10 4 -3 2
paus les	3 8 3 3
paus parf	-9 -9 -14 -9
pauvr	2 8 3 3
pc	-5 -5 -6 -5
pc en	-5 -5 -6 -5
peau	3 5 5 3
ped	7 16 7 6
pedal	1 6 3 2
pegnoir	-3 -3 -4 -3
pein	5 5 5 15
peint	6 6 19 7
pel	10 10 30 11
pel et	2 2 5 2
pelet	-9 -10 -11 -8
pench	-7 -1 -4 -4
pend	21 12 22 6
pend @alone	1 5 4 2
pend @given	6 -1 -1 0
pend @hour	3 0 5 0
pend deux	1 5 4 2
pend la	8 -2 -1 -5
pend le	8 5 16 11
pend que	-6 -4 8 -8
pend tout	6 -1 -1 0
pend trois	1 1 5 1
pend une	5 15 8 12
pendr	12 5 9 6
pendu	-8 -8 -7 -7
pens	43 22 9 48
pens @see	10 10 10 23
pens a	9 6 2 15
pens au	7 1 1 7
pens que	-4 4 -4 3
pentr	-7 0 -6 -4
pentur	13 2 4 2
pentur avec	-8 -8 -13 -8
per	7 -14 -11 -11
per @me	16 3 4 4
per de	4 1 1 1
per me	12 3 3 4
perc	0 1 8 1
perc le	0 0 4 1
perc une	1 1 4 1
perch	-4 -4 0 -3
perch sur	1 1 6 1
perdr	-2 -2 -2 6
perdr @me	0 0 -1 7
perdu	-13 -15 -11 -3
perfo	0 1 6 1
perfo @shout	0 0 4 1
perfo pour	0 0 4 1
perin	0 4 1 1
perin @me	0 4 1 1
perin me	0 4 1 1
perl	-6 -9 -6 -6
perm	-12 -13 -14 -12
peroset	-7 -10 -7 -7
perseux	-10 -12 -8 -9
perso	-6 4 -3 5
person	20 7 14 16
person @i	-3 -5 -6 -5
person @me	4 9 10 12
person age	6 -2 -2 -1
person de	8 8 23 7
person en	-3 -3 -5 -3
person je	-3 -5 -6 -5
person le	7 1 -1 -2
person me	4 9 10 12
person ne	-2 8 2 9
personel	0 12 1 2
pes	-11 -11 -16 4
pes des	-6 -6 -7 -5
pes la	-7 -8 -9 -7
pes les	-8 -8 -11 -7
pet	1 11 13 4
pet @booze	1 7 -1 2
pet @boozeDrink	7 7 14 7
pet @despair	-7 -7 -11 -6
pet @drug	1 9 3 3
pet @given	6 6 16 6
pet @hide	-7 -5 -6 -6
pet @load	-3 -3 -5 -3
pet @machine	6 6 16 6
pet @tired	-7 -7 -11 -6
pet a	-5 -5 -5 -4
pet bois	7 7 14 7
pet bout	-7 -7 -11 -6
pet de	8 2 2 3
pet meubl	-3 -3 -5 -3
pet tour	6 6 16 6
petit	7 -2 3 -8
petit @blow	14 9 13 7
petit @boozeDrink	-7 -7 -11 -7
petit @deed	7 5 2 2
petit @disabled	-7 -7 -11 -7
petit @hit	10 2 2 2
petit @kin	18 5 6 6
petit @means	-6 -3 -10 -6
petit @wound	3 11 3 4
petit boit	-7 -7 -11 -7
petit soeur	18 5 6 6
petit tap	10 2 2 2
petrin	-5 -5 -4 -4
peu	-9 -9 6 -11
peu @bore	-7 -6 -7 -7
peu @fear	-5 -6 -6 -5
peu @hurt	-7 -6 -7 -6
peu @lock	-7 -6 -7 -6
peu @sad	-7 -6 -7 -6
peu de	3 3 11 3
peu long	-7 -6 -7 -7
peu mal	-7 -6 -7 -6
peu peur	-5 -6 -6 -5
peur	-32 -16 -33 -37
peur @i	1 6 1 1
peur de	-6 11 -3 -6
peur du	-15 -16 -15 -15
peur je	1 6 1 1
peut	-16 -20 -20 -19
peut @given	-8 -8 -9 -9
peut aprandr	-5 -5 -5 -5
peut etre	-4 -8 -8 -6
peux	6 7 4 17
peux @blood	1 2 1 5
peux @deed	4 6 3 6
peux @given	4 6 3 6
peux @not	7 7 4 14
peux @quit	1 2 1 5
peux chang	1 2 1 5
peux pas	4 6 3 6
peux plus	3 1 1 9
piano	4 4 14 4
piano @i	7 7 17 7
piano je	7 7 17 7
pic	8 1 20 5
pic les	2 2 7 3
picet	3 2 8 3
picr	4 4 16 5
piec	1 7 19 4
pied	-8 -11 2 -8
pied dan	-6 -6 -8 -6
pied de	-13 -11 -15 -11
pied en	2 2 9 3
pil	-15 -22 -20 -10
pilot	-8 -9 -5 -6
pinc	18 16 35 29
pinc les	7 2 2 2
pinco	-1 -1 6 -1
pip	5 2 5 3
pir	-5 -4 -4 -4
piseur	6 6 20 7
pistolet	11 -1 9 2
pistolet a	6 0 3 2
pistolet dan	11 5 8 5
piz	0 -1 7 0
plac	-4 6 1 7
plac @machine	2 2 5 2
plac contr	4 1 0 1
plac de	-2 -1 4 -1
plac et	-2 -1 -3 6
plac vibr	2 2 5 2
placard	11 0 -1 1
placo	3 4 9 4
plafond	17 16 30 30
plais	3 0 2 13
plan	-22 -14 -27 -21
plan de	2 4 6 0
planc	1 10 2 2
planch	-1 -5 -1 -3
planing	-9 -8 -13 -1
plant	3 -12 -9 8
plant de	-5 -5 -7 -5
plant des	-7 -7 -9 -7
plant le	-5 -5 -6 -5
plant si	5 -4 0 0
plant vert	3 7 4 13
plaset	-9 -9 -11 -8
plaset @i	-5 -5 -6 -4
plaset je	-5 -5 -6 -4
plastic	-18 -20 -26 -17
plat	-9 -7 -2 -7
plato	8 0 11 3
plato ce	-6 -6 -9 -6
platr	-3 -1 6 -1
plein	35 4 31 11
plein @body	33 12 13 14
plein @fiction	26 11 11 11
plein @looks	7 2 3 2
plein de	17 -1 7 4
plein figur	26 11 11 11
plent	-5 -6 -5 -4
pleur	-6 -8 -18 -6
pleur cand	-8 -5 -5 -5
pleur dan	3 8 3 17
pleur de	-20 -23 -18 -19
pleur en	-4 -3 -4 -4
pleur la	2 9 3 2
pleur veut	-4 -4 -4 -4
pleurant	22 16 14 12
pli	-26 -30 -36 -19
pli des	-13 -14 -18 -5
pli les	-4 -6 -9 -6
plieus	0 0 5 0
plomb	3 9 4 3
plombi	-1 9 0 1
plombi @me	0 10 2 3
plombi me	0 10 2 3
plong	13 7 24 9
plong @looks	2 2 6 2
plong a	3 4 10 4
plong ge	2 2 6 2
plong les	3 3 10 3
plong puis	-4 -4 -6 -4
plot	-10 -12 -10 -8
plui	4 0 8 2
plum	-10 -9 -7 -8
plum et	0 2 8 2
plumo	-4 -5 -4 -3
plus	45 37 21 40
plus @bore	12 0 2 2
plus @despair	19 28 9 11
plus @drug	3 3 10 3
plus @fear	0 11 2 2
plus @fiction	1 10 2 3
plus @given	-3 2 -1 5
plus @goback	0 8 1 0
plus @i	-2 4 -5 -5
plus @kind	3 3 10 3
plus @looks	1 2 5 1
plus @lure	3 9 5 11
plus @me	1 12 6 1
plus @not	26 30 12 10
plus @to	3 27 6 -1
plus a	14 2 6 19
plus bas	18 5 5 6
plus besoin	11 3 2 1
plus calm	3 3 10 3
plus ce	0 -1 1 7
plus de	-13 -21 -7 6
plus demand	3 9 5 11
plus difisil	-4 -5 -4 -6
plus dur	-1 -1 -1 4
plus envi	10 2 3 12
plus fort	-1 -4 -3 -3
plus jam	9 1 1 0
plus je	-2 4 -5 -5
plus la	18 7 10 15
plus le	18 14 8 6
plus me	1 10 2 1
plus person	3 27 6 -1
plus que	-7 -14 -10 -3
plus rien	12 0 2 2
plus tard	-11 -12 -11 -9
plus tot	-6 -6 -7 2
plus tout	-6 -7 -6 -6
plus vit	-8 -2 -1 -7
plusieur	-4 -4 -4 -4
plusieur chos	-4 -4 -4 -4
pneu	-10 -7 -8 -7
pneu ne	-10 -7 -8 -7
pneumat	1 1 5 2
pneus	-12 -12 -13 -12
poch	-12 -3 -8 -8
pochet	-4 -4 -5 -4
podcast	-6 -6 -6 -6
poel	2 2 5 2
poid	-2 13 1 -1
poid a	1 7 2 2
poign	5 -1 -2 0
poign de	5 -1 -2 0
poignet	19 9 24 10
poignet en	4 1 0 1
poing	10 8 2 4
poing dan	5 2 1 2
point	17 6 20 8
point @boozeDrink	5 1 0 1
point @chem	5 1 0 1
point @heat	5 1 0 1
point @serveBar	5 1 0 1
point de	3 4 13 4
point du	5 1 -1 1
point ver	5 1 0 1
poir	-4 -5 -5 -4
poir camil	-3 -4 -5 -4
poison	-11 -8 -16 -2
poitrin	6 13 4 4
pol	-11 -12 -6 -6
polisi	-6 -6 -6 -5
polites	0 6 0 0
polites @he	-4 -5 -4 -4
polites il	-4 -5 -4 -4
pom	-10 -10 -3 -8
pom @i	-3 -3 -5 -3
pom je	-3 -3 -5 -3
pomp	-4 -4 -3 -5
pompi	2 -5 -3 -2
ponc	-7 -7 -7 -6
ponc a	-6 -6 -8 -6
ponctualit	-5 -6 -5 -5
ponseux	1 1 11 2
ponseux a	6 6 14 6
porno	17 6 7 7
porno sur	13 5 5 5
port	-6 -25 -27 -29
port @alone	12 0 -2 2
port @deed	5 -2 -2 0
port @i	-7 -5 -5 -4
port @not	-12 -13 -11 -11
port @shout	-8 -9 -11 -8
port avec	5 3 6 3
port de	-3 2 -8 -3
port des	6 3 9 4
port du	12 7 16 7
port ferm	5 -2 -2 0
port je	-7 -5 -5 -4
port la	3 3 8 3
port le	-7 -7 -7 -7
port les	-2 -3 4 -2
port plus	-9 -10 -8 -9
port pour	-8 -9 -11 -8
port sur	-3 -3 -4 -3
port un	4 5 0 2
port une	-3 5 -10 -3
portant	-12 -14 -18 -12
portel	15 21 31 15
portier	13 5 12 7
pos	22 27 28 21
pos @me	-13 -13 -10 -11
pos @not	17 2 4 10
pos @nude	11 3 2 3
pos ca	7 -1 1 1
pos des	2 2 9 3
pos la	0 6 3 1
pos le	5 2 9 3
pos les	-8 -8 -12 -8
pos mes	-7 -6 -9 -6
pos plein	-6 -6 -9 -6
pos sur	-3 -4 -5 -4
pos une	5 24 8 18
posibl	3 3 3 12
posibl de	4 4 4 12
post	4 14 19 6
pot	-5 1 3 -3
pot de	-8 -8 -11 -8
poubel	10 15 -1 7
pouc	-10 -9 -6 -9
pouf	6 19 7 7
poul et	-3 -3 -5 -3
poulen	7 7 15 7
poulet	2 3 10 3
poup	1 5 1 1
pour	10 2 9 -1
pour 400	-4 -4 -7 -4
pour @blood	8 6 19 7
pour @blow	-5 -4 -2 -3
pour @booze	-5 -4 -2 -3
pour @boozeDrink	-6 -6 -2 -4
pour @bore	10 13 6 5
pour @deed	8 24 44 14
pour @die	-11 -3 -2 -5
pour @drug	3 3 8 3
pour @exclude	-2 -1 6 6
pour @fear	10 3 3 4
pour @fiction	7 7 19 8
pour @given	7 13 7 4
pour @goback	12 10 26 4
pour @grab	5 16 17 8
pour @hide	-2 -10 -9 -9
pour @hour	-1 0 -1 -6
pour @joke	29 13 7 10
pour @load	6 9 14 7
pour @lock	3 5 9 10
pour @machine	2 2 5 2
pour @me	10 0 3 22
pour @mock	29 10 7 9
pour @not	9 14 7 0
pour @power	-4 -4 -7 -4
pour @price	6 -4 1 0
pour @quit	-6 4 12 1
pour @selfharm	-5 -4 -2 -3
pour @serve	-2 5 2 0
pour @shame	-2 5 1 0
pour @strip	-1 1 6 1
pour @threat	-6 -7 -5 -6
pour @told	-10 -8 -10 -10
pour @touch	11 5 13 6
pour aler	7 3 13 4
pour atrap	1 1 5 1
pour avoir	6 22 6 3
pour ca	-14 -13 -13 -12
pour cach	10 3 3 4
pour car	-4 -4 -5 -4
pour ce	-11 -11 -15 -11
pour chang	3 5 16 5
pour coup	-5 -4 -2 -3
pour de	12 -5 -6 -3
pour decoup	2 2 5 2
pour dir	-7 -5 -6 -7
pour esai	-3 -4 -4 -3
pour eux	2 10 1 2
pour fair	2 5 4 6
pour fet	1 8 0 2
pour fin	-5 2 1 -5
pour la	-17 -13 -10 -11
pour le	-18 -18 -6 -14
pour les	-4 -13 -3 -9
pour livr	3 3 8 3
pour ma	5 9 2 11
pour me	14 -4 -5 0
pour mes	0 -4 0 7
pour moi	8 13 22 26
pour mon	-16 -15 -17 -17
pour ne	4 21 5 4
pour netoi	2 1 6 2
pour noel	-8 -8 -6 -6
pour parl	-5 -5 -4 -4
pour pas	-1 5 4 0
pour pendr	2 2 5 2
pour pos	11 5 13 6
pour que	8 -16 -15 -12
pour ramas	2 9 0 2
pour rentr	5 5 11 5
pour rien	10 9 3 0
pour rigol	14 -1 2 3
pour rir	13 12 4 6
pour se	10 -3 0 1
pour ten	5 15 13 7
pour toujour	9 4 7 3
pour tout	11 13 6 7
pour trou	2 2 6 2
pour trouv	-5 -4 0 -5
pour un	-9 -5 -15 6
pour une	-3 -9 -13 -5
pour verifi	8 5 11 5
pour voir	4 2 1 0
pourcoi	-3 1 -8 8
pourcoi @he	1 6 1 -1
pourcoi il	1 6 1 -1
pourcoi les	-5 -5 -7 -5
pourt	9 3 0 15
pous	26 20 9 10
pous dan	15 3 6 5
pous un	0 6 2 2
pousier	4 4 21 4
pousier dan	5 5 13 5
pousier de	6 7 16 7
pousier malgr	-5 -6 -9 -5
pouv	3 6 2 18
pouv @deed	4 0 0 7
prandr	8 8 2 18
prandr le	5 8 4 12
pre	1 -7 -3 -6
pre avec	-4 -4 -7 -4
pre de	1 1 7 1
prefer	17 6 -3 -3
prefer @goback	13 4 4 4
prefer @hide	13 4 4 4
prefer le	9 4 3 1
prefer rest	13 4 4 4
premi	-1 4 23 -1
premi @client	5 4 12 5
premi @given	7 7 15 7
premi @height	4 4 10 4
premi @hour	-11 -3 -14 -9
premi @means	4 4 10 4
premi @trade	-6 -6 -7 -5
premi cliant	5 4 12 5
premi etag	4 4 10 4
premi jour	-16 -16 -19 -13
premi mail	-9 -10 -12 -9
premi matin	5 13 4 5
premier	-13 -12 -5 -15
premier @hour	-4 -4 -6 -4
premier baget	-3 -4 -5 -4
premier fois	-4 -3 -7 -6
premier resanbl	-3 -4 -5 -4
premier semen	-4 -4 -6 -4
pren	18 9 6 7
prend	5 9 -7 -7
prend des	5 7 3 3
prend les	-4 -4 -5 -4
prenom	-3 24 -2 9
prenom de	-1 -2 0 5
prenom du	1 6 1 1
prenom et	4 16 5 4
prepar	-24 -29 -17 -22
prepar @me	-6 -7 -8 -7
prepar la	-5 -5 -3 -5
prepar le	-10 -11 -12 -10
prepar les	-16 -17 -20 -16
prepar un	1 2 7 2
pres	-6 -7 4 -6
presanc	6 5 18 12
presant	-18 -20 -19 -9
presant @given	-4 -5 -5 -4
presant a	3 2 2 12
presant tout	-4 -5 -5 -4
presc	5 -4 12 4
presc @alone	-4 -4 -6 -4
presc @charge	-4 -4 -6 -4
presc @given	-5 -5 -7 -5
presc @sad	-4 -4 -6 -4
presc seul	-4 -4 -6 -4
presc tous	-5 -6 -5 -5
presion	-7 -5 6 -3
presis	-7 -5 -10 -1
pret	-25 -30 -31 -28
pret un	-7 -8 -8 -8
pret une	-6 -7 -7 -6
prevenu	7 6 1 1
prevu	5 3 1 1
prevu @shout	7 4 3 3
prevu pour	7 4 3 3
pri	3 5 2 2
pri de	3 5 2 2
primer	-7 -6 -8 -7
primer @i	-6 -6 -7 -6
primer je	-6 -6 -7 -6
pris	21 8 -8 0
pris de	4 0 5 1
pris des	-5 -9 -11 -8
pris la	4 -2 -5 -1
pris le	-6 -5 -7 -7
pris les	-7 -7 -8 -7
pris par	7 0 1 1
pris un	6 2 -11 -4
pris une	8 2 -6 0
prison	-4 -4 -4 -4
priv	-9 -6 -5 -5
prix	-24 -27 -27 -22
prix du	-6 -5 -5 -5
prix sur	-5 -5 -8 -5
pro	-10 -6 -9 -8
problem	14 -2 3 3
prochen	4 -14 -14 -9
prochen @i	-3 -3 -4 -3
prochen en	-6 -7 -8 -6
prochen fois	16 -1 1 3
prochen je	-3 -3 -4 -3
produit	-6 -2 7 -4
produit qui	2 2 6 2
prof	-1 10 0 -4
prof @i	5 4 2 2
prof je	5 4 2 2
profesionel	-11 -11 -12 -11
profond	2 4 7 3
program	-5 -6 -7 -5
projecteur	2 3 8 3
projecteur sur	-5 -4 -8 -4
projet	-1 -8 -9 -6
prom	7 -5 -7 10
prom @home	-4 -5 -4 -6
prom @kin	-4 -5 -4 -6
prom de	4 3 2 2
prom maman	-4 -5 -4 -6
prom que	-2 -6 -4 -4
promen	6 8 12 6
promo	5 0 6 27
promo etait	3 4 4 13
propos	17 12 -2 2
propos 50	9 0 2 2
propos de	13 0 0 1
propos la	-5 -6 -6 -5
proposant	5 13 5 8
propr	-3 -9 -12 -10
propr un	-4 -6 -5 -4
prospectus	-3 -4 -5 -4
protect	2 2 9 2
protes	-7 -7 -9 -6
proto	3 14 3 4
proto dan	3 14 3 4
prouv	-3 8 -2 -1
psg	-5 -6 -5 -5
pu	-6 -7 -12 -9
pu @bore	-5 -4 -6 -5
pu @deed	-6 -8 -10 -7
pu @lock	8 1 1 1
pu fair	-5 -4 -6 -5
pu le	0 5 0 1
public	-7 -5 -6 -6
puf	5 15 4 5
puis	-20 -17 -22 -22
puis @deed	11 2 5 3
puis @despair	-4 -1 -4 -4
puis @given	6 -6 -2 -2
puis @he	-13 0 -9 -9
puis @i	-1 -1 5 0
puis @me	1 4 1 1
puis @not	10 -3 1 1
puis a	-4 -4 -5 -3
puis ele	-3 -4 -3 -3
puis en	-6 -6 -6 -7
puis il	-12 -10 -10 -10
puis ils	2 14 4 3
puis je	-1 -1 5 0
puis me	1 4 -2 0
puis mieux	-5 -5 -5 -4
puis netoiag	-4 -4 -6 -4
puis pas	10 -3 1 1
pul	20 10 5 7
pulveris	1 2 5 2
pulveris le	1 2 5 2
pun	23 6 7 8
pur	2 2 5 2
que	21 26 4 14
que @despair	5 -2 2 6
que @die	0 -3 -5 -3
que @given	12 18 8 15
que @goback	-5 -8 -9 -8
que @he	25 22 6 4
que @home	8 5 4 4
que @hour	-8 -8 -9 -9
que @i	11 31 1 10
que @kin	8 5 4 4
que @me	11 9 9 6
que @not	6 2 2 6
que @one	10 3 -2 8
que @past	-5 -6 -4 -4
que @shout	-1 8 1 1
que @threat	-1 -5 -5 -4
que @to	5 -2 2 6
que a	4 8 8 2
que avant	-5 -6 -4 -4
que ca	21 -4 8 34
que ce	37 31 11 18
que celc	6 7 7 17
que de	1 -8 -9 -12
que des	1 10 1 1
que domin	-5 -5 -5 -4
que ele	23 18 14 11
que en	1 8 1 1
que est	-13 -9 -9 -6
que il	8 2 -7 -11
que ils	6 14 4 10
que je	11 31 1 10
que la	16 18 10 20
que le	-14 0 -3 -16
que les	-10 18 -7 -5
que lund	-8 -8 -9 -9
que ma	-6 4 -2 -3
que maman	8 5 4 4
que mes	-2 7 0 0
que moi	5 0 13 17
que mon	16 -1 -1 -6
que on	10 3 -2 8
que person	5 -2 2 6
que pour	3 11 4 4
que si	23 9 8 7
que son	-5 -5 -5 -6
que te	4 13 2 4
que tout	12 19 8 8
que tu	0 -3 -5 -3
que un	11 -9 -4 -6
que une	-11 -11 -12 -11
que vandred	0 -1 6 0
qui	16 6 18 8
qui @blood	0 0 5 1
qui @body	-7 -7 -10 -7
qui @boozeDrink	7 19 16 9
qui @bore	-6 -6 -8 -6
qui @cry	-4 -4 -4 -4
qui @deed	-5 2 7 -2
qui @despair	-3 0 -3 -5
qui @disabled	1 6 1 1
qui @given	-1 -3 -5 -3
qui @goback	6 0 1 0
qui @grab	-3 -3 -5 -3
qui @heat	11 2 5 4
qui @hit	-5 -5 -2 1
qui @lock	3 10 7 4
qui @me	9 -4 1 16
qui @means	1 6 1 1
qui @threat	0 0 4 0
qui @throw	1 1 7 2
qui @told	1 4 7 2
qui a	-12 -10 -13 -9
qui aval	3 3 10 3
qui boit	1 6 1 1
qui boug	-4 -4 -4 -4
qui est	-8 -4 5 -1
qui fais	1 1 8 2
qui font	11 2 3 3
qui la	14 10 24 11
qui lanc	1 1 7 2
qui le	0 0 5 0
qui les	-4 -4 -19 -8
qui me	9 -4 1 16
qui ne	4 4 -2 1
qui pic	3 3 8 3
qui pleur	-4 -4 -4 -4
qui pleurant	4 10 6 5
qui prend	5 -7 -3 -2
qui rentr	6 0 1 0
qui se	10 24 17 8
qui ten	-3 -3 -5 -3
qui tourn	3 10 7 4
qui trouv	6 -1 -1 0
qui veut	-4 -5 -4 -4
r	8 1 3 2
rabes	-1 4 1 0
rac	7 0 -1 0
racl	23 12 19 12
racont	-5 -4 -12 -9
racont @me	-1 -9 -6 -7
racont a	7 14 8 12
racont comant	-7 -7 -5 -5
racont ma	1 -7 -4 -5
racord	6 6 14 6
racord le	6 6 14 6
racroch	2 1 1 9
rad	-9 -9 -11 -10
rad en	-4 -5 -6 -4
radial	4 4 10 4
radio	-8 -8 4 -7
radio de	-8 -8 -14 -8
ram	-1 3 6 -2
ram 12	-3 -3 -5 -3
ram des	-5 -5 -7 -5
ram les	5 5 17 5
ramas	-1 16 -2 2
ramas ses	0 10 0 2
ramen	0 3 11 3
ramen a	0 3 11 3
ramoneur	1 1 6 1
ramp	0 0 5 1
ramp dan	0 0 5 1
rancontr	-6 -6 -6 -5
rang	-22 -13 -19 -20
rang @alone	7 7 14 10
rang @given	-5 -7 -6 -5
rang @me	5 -3 -1 0
rang a	6 2 2 2
rang des	-13 -13 -14 -8
rang le	-7 -6 -7 -6
rang les	-18 -20 -21 -19
rang tout	-5 -7 -6 -5
ranplac	12 10 36 12
ranplac la	2 2 7 2
ranvers	-1 -4 -10 -7
ranvers @me	-5 -5 -5 -5
ranvers mon	-5 -5 -5 -5
rap	-1 -2 5 -1
rapel	-7 0 -4 -5
rapid	4 1 1 0
raport	3 -4 -9 -1
raport ce	-6 -6 -6 -7
ras	2 5 7 18
ras le	3 2 2 11
ras un	0 1 6 1
rat	-5 -6 -1 3
rat le	-4 -2 -5 -4
rav	-7 -7 -7 -6
rayon	4 9 -3 0
rayon @rays	2 2 5 2
rayon et	9 8 4 4
rayon x	2 2 5 2
re	2 2 6 5
re @charge	2 2 6 5
reaction	15 6 6 6
rebord	4 4 10 4
recet	-11 -11 -12 -10
recharg	1 1 4 1
reclam	1 -5 -3 -3
recolt des	1 1 6 1
recomanc	-4 -4 -5 -4
recomand	-6 -6 -11 -6
recomant	22 2 2 3
recomant a	10 3 1 2
recomant avec	8 2 1 2
recop	-5 -5 -7 -6
recop la	-4 -4 -6 -4
record	-7 -8 -4 -7
record de	-6 -7 -8 -6
recrach	6 8 0 3
recu	27 -5 -3 -2
recu @me	-5 -5 -6 -5
recu un	-4 -4 -5 -5
recu une	12 5 10 6
redact	5 2 2 7
ref	0 -4 -6 6
referm	1 2 6 2
reflech	10 7 3 4
refus	-10 1 -9 -8
refus que	-11 -11 -10 -10
regard	-9 -9 -18 3
regard @bore	1 1 1 5
regard @deed	6 3 2 5
regard @given	6 3 3 6
regard @me	-11 -4 -5 -6
regard @not	7 4 1 10
regard @nude	-4 -4 -6 -4
regard de	-1 5 7 -1
regard depuis	-8 -9 -11 -8
regard eleur	22 9 16 11
regard en	13 4 3 2
regard la	0 0 -3 5
regard le	-12 -17 -18 -10
regard les	3 3 2 12
regard mais	2 2 6 2
regard pas	8 5 4 7
regard san	-4 -4 -6 -4
regard un	1 1 1 6
registr	-3 -3 -5 -3
regl	-8 -6 -15 -12
regl de	6 13 9 6
regl le	4 0 0 0
reglag	-4 -4 -5 -4
reglag du	-4 -4 -5 -4
regret	0 2 0 8
regret de	4 4 3 12
rel	2 10 3 3
relev	-9 -9 -10 -8
relir	-9 -10 -10 -8
relu	-2 -3 -6 6
rem	-1 -3 4 -1
remarc	-4 24 2 7
remarc sur	-7 1 -4 -5
remerc	-10 -11 -9 -9
remetr	-6 -6 -6 -5
remorc	4 3 13 5
rempl	-15 -16 -15 -15
rempl de	-4 -5 -4 -4
rempl le	-6 -6 -10 -6
rempl les	2 1 10 2
rempl un	-4 -5 -6 -4
remu	5 4 11 5
rend	-6 -8 5 0
rend @sad	1 1 1 7
rend trist	1 1 1 7
rend vous	-8 -7 -2 -7
rendr	3 0 1 9
rendu	-12 -13 -13 -11
rentr	18 3 17 13
rentr @deed	-5 -4 -6 -4
rentr @given	-9 -9 -12 -9
rentr @home	8 -1 -1 7
rentr @i	6 3 3 7
rentr @not	-3 -3 -5 2
rentr a	-5 -4 -5 -5
rentr chez	8 -1 -1 7
rentr dan	-10 -2 0 -5
rentr du	6 1 0 1
rentr en	-1 5 1 0
rentr je	6 3 3 7
rentr les	6 6 14 6
rentr pas	-5 -4 -6 -4
rep	-6 2 -10 -10
rep @he	-4 -4 -4 -4
rep ils	-4 -4 -4 -4
repans	0 8 0 -4
repans a	1 9 0 -3
repar	-14 -11 -14 -12
repar les	1 5 2 2
repar une	-4 -4 -6 -4
repart a	2 2 8 2
repas	11 4 4 4
repas @i	11 3 3 4
repas je	11 3 3 4
repet	4 22 1 1
repet que	8 9 5 4
repetit	-6 -6 0 -6
repond	2 -3 -7 8
repond @deed	4 0 2 5
repond @given	4 0 2 5
repond @not	8 -2 0 7
repond pas	4 0 2 5
repond plus	6 0 2 4
repondr	-1 3 -2 6
repondr au	-6 -6 -7 -6
repondu	-12 -14 -17 -15
repondu au	-7 -7 -8 -8
repons	-7 -7 -5 -6
repons est	-4 -4 -5 -4
repos	-19 -25 -27 -25
repr	-11 -11 -9 -9
repr sur	-8 -9 -8 -7
represant	3 13 13 7
repris	5 7 2 3
resanbl	-3 -1 -4 -3
resept	-5 -5 -9 -5
resept de	-5 -5 -9 -5
reserv	15 16 5 13
reserv @i	7 1 2 8
reserv aux	1 1 7 1
reserv de	-6 -6 -7 -5
reserv je	7 1 2 8
resiclag	-5 -5 -7 -5
residant	10 3 -5 0
residant avec	3 3 7 3
residant de	-7 -6 -10 -6
residant qui	7 3 2 3
resin	5 5 15 6
resin @chem	3 3 7 3
resin @me	2 1 5 2
resin epoxi	3 3 7 3
resin et	4 4 10 4
reson	-14 -17 -13 0
respir	16 27 12 12
respons	5 -2 -14 -8
respons @me	2 9 1 2
respons a	5 -2 -2 0
respons me	2 9 1 2
rest	1 -8 -9 1
rest @alone	-12 -10 -14 -11
rest @charge	-4 -2 -5 -4
rest @grab	10 3 2 3
rest @hour	-4 -5 -4 12
rest @lock	5 6 1 2
rest @sad	-4 -2 -5 -4
rest @shame	-6 -8 -7 3
rest a	-5 -2 -6 0
rest apre	-3 -5 -3 -3
rest au	-7 -8 -9 -8
rest dan	7 9 22 8
rest debout	-6 -8 -7 3
rest dedan	-6 -7 -6 -6
rest derier	-8 -8 -9 -7
rest ici	0 12 2 1
rest jusc	9 5 10 3
rest les	-6 -6 -6 -6
rest longtanp	8 1 2 1
rest seul	-4 -2 -5 -4
rest tard	13 4 4 4
rest tout	7 -1 2 4
resto	2 2 11 3
resto a	2 2 11 3
restor	8 2 16 4
restor @i	2 2 6 2
restor je	2 2 6 2
resultat	6 6 16 7
retard	-9 -17 -17 -16
retard @i	-4 -4 -5 -4
retard de	-4 -5 -5 -5
retard je	-4 -4 -5 -4
reten	-6 -6 -7 -6
reten tous	-6 -7 -7 -6
retenu	-6 -6 -5 0
retir	7 14 20 9
retir le	3 4 11 4
retour	11 7 20 11
retourn	12 42 14 29
retourn @goback	2 8 2 1
retourn demen	2 8 2 1
retourn la	1 8 2 1
retourn le	-2 0 0 6
retret	0 -6 -6 -4
retrouv	13 22 21 17
retrouv @given	3 5 1 1
reunion	-17 -14 -28 -9
reunion @given	2 1 1 10
reunion a	-5 -6 -5 -5
reunion de	-4 -1 -6 -4
reunion tout	2 1 2 10
reus	-11 -14 -10 -12
rev	-15 -11 -15 -8
rev du	3 10 2 3
rev que	-11 -11 -10 -10
revel	3 5 18 25
revel a	1 1 1 6
revenu	4 8 10 16
revenu @exclude	-5 -4 -4 -4
revenu @selfharm	-5 -4 -4 -4
revenu a	3 6 8 3
revenu expre	-5 -4 -4 -4
revien	1 1 0 4
revoir	-6 -4 -6 -4
revoir a	-5 -5 -5 -5
revois	4 6 6 25
rhum	0 5 2 1
ri	6 16 -1 2
ri @alone	7 0 1 2
ri avec	2 7 2 2
ri derier	7 0 1 2
rican	1 7 2 1
rido	6 4 17 5
rien	15 10 2 23
rien @given	-2 -6 -5 3
rien @hide	-8 -1 -7 -1
rien @i	-4 -4 -5 -2
rien @see	3 13 5 10
rien @told	-6 -11 -16 -15
rien a	-5 -3 -5 10
rien dan	0 5 1 0
rien de	-4 -1 11 -8
rien depuis	11 -2 0 -8
rien dir	-12 -7 -11 -10
rien dit	5 -4 -5 -6
rien ici	2 2 3 10
rien je	-4 -4 -5 -2
rien ne	9 3 4 15
rien que	0 8 5 -1
rien racont	3 6 4 9
rien ven	-3 -3 -3 -4
rigol	15 11 6 15
rigol @deed	11 2 3 3
rigol @given	11 2 3 3
rigol @not	11 2 3 3
rigol et	-5 -2 -3 -3
rigol pas	11 2 3 3
rinc	-1 -1 7 -1
rir	-11 -2 -20 -17
rir @he	3 9 3 3
rir @i	6 0 1 1
rir a	-6 -4 -4 -4
rir avec	-11 -14 -10 -10
rir ils	3 9 3 3
rir je	6 0 1 1
ris	10 27 9 10
risc	-9 -3 -8 -7
rit	-6 -6 -6 -5
robot	-12 -11 -12 -10
roman	-6 -6 -6 -5
rond	-8 -7 -8 -7
rond @blood	-4 -3 -2 -3
rond @wound	-4 -3 -2 -3
rond point	-4 -3 -2 -3
ronfl	-7 -7 -13 -7
ros	-10 -3 -4 -5
rosi	1 1 6 1
rosi avec	1 1 5 1
rou	7 2 0 2
roug	-4 0 1 4
roug au	5 5 14 5
roug cand	-4 -5 -4 -4
roug ce	8 -1 -4 0
roug et	8 16 15 9
roul	9 0 8 0
roul avec	9 5 11 6
ru	-3 -3 -5 -3
ruban	-1 -6 -3 -5
ruch	3 3 9 3
ruch et	2 2 6 2
rue	-3 -5 3 5
rumeur	0 7 2 2
rumeur sur	0 7 2 2
sabl	3 7 6 2
sabr	-4 -4 -3 -4
sabr de	-4 -4 -5 -4
sac	4 4 22 3
sac @shout	9 0 2 2
sac de	2 3 14 1
sac et	2 2 7 1
sac pour	9 0 2 2
sachet	-7 -6 -7 -6
sacr	-7 -7 -10 -7
sag	-11 -10 -11 -9
sag @mate	-9 -6 -7 -6
sag @sexist	-9 -6 -7 -6
sag fem	-9 -6 -7 -6
saign	23 7 18 9
saign du	6 1 3 2
sais	15 -3 -5 10
sais @deed	17 6 9 21
sais @given	20 7 8 24
sais @grab	-4 -4 -4 -3
sais @not	22 8 9 28
sais menten	-4 -4 -4 -3
sais pas	21 8 9 25
sait	12 12 -1 1
sait @given	-1 -3 -5 -3
sait ou	7 1 2 2
sal	-24 -14 -23 -11
sal @race	1 4 1 1
sal @shout	-5 -5 -6 -5
sal ce	1 8 2 6
sal de	-4 -7 -9 8
sal des	-6 -6 -7 -6
sal pour	-5 -5 -6 -5
salad	-12 -12 -15 -11
salad et	-4 -4 -7 -4
salar	-10 -12 -11 -9
saler	-3 -3 -4 -3
salon	-1 -5 -8 -5
samed	15 2 23 4
samed @he	-3 -6 -5 -4
samed et	8 2 9 4
san	0 -1 18 23
san @booze	-7 -8 -8 -6
san @cloth	7 0 0 1
san @deed	-6 -4 -6 -5
san @deep	-2 -2 -2 5
san @despair	9 9 14 27
san @drunk	-5 -5 -5 -4
san @exclude	-1 -2 -2 5
san @fiction	-1 -2 -2 5
san @gear	1 2 16 2
san @lock	5 6 15 5
san @looks	8 1 2 8
san @me	20 15 21 23
san @not	0 -1 11 -1
san @see	-2 -2 -2 5
san @serveBar	-5 -5 -5 -4
san @sexist	5 1 1 1
san aid	-5 -4 -5 -4
san alcol	-5 -5 -5 -4
san aret	0 0 1 6
san asanseur	5 6 15 5
san casc	1 1 7 2
san etre	-5 -5 -5 -5
san le	10 13 10 5
san mang	-1 -2 -2 5
san masc	1 2 5 1
san me	7 5 16 19
san moi	8 1 1 1
san mon	6 9 4 4
san mont	-4 -4 -4 -4
san preven	5 0 1 1
san que	-5 -8 -10 -2
san regard	-2 -2 -2 5
san reson	5 4 3 18
san savoir	4 2 3 22
san se	-21 -16 -16 -17
sandwich	5 7 2 2
sandwich @selfharm	14 9 5 4
sang	-12 -18 -6 -15
sang @i	-4 -4 -6 -4
sang @not	-4 -4 -5 -4
sang de	2 1 5 2
sang du	3 3 7 3
sang et	-4 -4 -7 -4
sang je	-4 -4 -6 -4
sangl	5 5 14 5
saniter	5 5 14 5
sanpoing	-4 -4 -5 -3
sanpoing a	-4 -4 -5 -3
santant	-2 -10 -10 -10
saoul	11 1 3 6
saoul @i	10 1 2 2
saoul je	10 1 2 2
sauc	-12 -8 -9 -8
sauf	6 -9 0 -4
saut	4 5 9 0
saut le	8 15 13 8
sauv	9 8 2 3
sav	-17 -14 -14 -10
sav @deed	-13 -14 -12 -7
sav @given	-13 -14 -12 -7
sav @not	-13 -14 -12 -7
sav pas	-13 -14 -12 -7
savoir	1 22 4 23
savoir ou	1 8 1 8
savoir pourcoi	2 1 2 14
savoir si	-2 6 1 1
savon	-4 0 -6 -3
scan	-7 -7 -9 -7
scan des	-6 -6 -8 -6
scarifi	7 2 1 1
scen	5 0 7 9
scen de	-5 -5 -5 -4
schem	-10 -10 -10 -9
sci	-5 3 3 -3
sci @deed	3 9 4 3
sci @given	3 8 2 3
sci @he	-4 -1 -7 -3
sci @not	3 8 2 3
sci a	7 6 17 7
sci il	-4 -1 -7 -3
sci pas	3 8 2 3
sci radial	4 4 10 4
sci sirculer	5 5 10 5
scot	6 6 15 6
scot du	2 2 5 2
scotch	-1 -10 -13 -9
scotch a	12 2 2 3
se	2 -3 -23 -2
se @bore	3 -3 0 11
se @deed	7 14 1 5
se @despair	-4 -6 -5 -9
se @die	8 1 1 2
se @exclude	4 3 5 13
se @fear	1 7 2 1
se @given	11 17 8 11
se @goback	0 7 0 0
se @hide	8 18 10 22
se @hit	-5 2 -1 1
se @joke	7 1 1 2
se @means	0 0 0 6
se @mock	12 14 3 4
se @not	11 17 10 8
se @photo	-13 -18 -13 -13
se @quit	6 -7 -3 -7
se @shout	-6 -7 -6 -5
se @throw	-6 -10 -8 -10
se @tired	-2 6 2 4
se @told	-12 -10 -11 -7
se @touch	5 -1 -1 1
se @vehicle	-6 -6 -6 -7
se @weapon	-7 -7 -6 -6
se @wound	-5 -6 -5 -5
se amus	7 1 1 2
se apel	-13 -18 -13 -13
se aret	-4 -6 -5 -9
se deconsantr	-6 -6 -6 -7
se disput	-6 -7 -6 -5
se dit	2 10 3 3
se donant	-4 -4 -6 -4
se en	24 14 13 19
se enerv	-20 -16 -15 -16
se est	4 -22 -15 -4
se etait	-14 -10 -11 -10
se etre	-4 -4 -4 -4
se jet	-6 -6 -6 -7
se lev	-2 6 2 4
se moc	-1 5 0 -1
se mosant	13 9 4 6
se ocup	0 -1 2 14
se parl	4 3 5 13
se pas	11 17 10 8
se sont	-5 15 -6 -4
se tair	3 10 4 3
se tait	4 14 5 4
se trompant	-4 -5 -5 -4
se tu	5 1 1 1
se voi	0 0 0 6
seanc	0 -4 -7 -4
seanc de	-5 -5 -9 -5
seau	2 -1 9 1
seau de	5 -1 -1 0
sec	-5 -5 -8 4
sech	3 7 4 11
second	-8 -6 -13 -14
secou	28 17 14 14
secou les	19 7 7 8
secour	-5 -5 -3 -4
secret	-28 -29 -25 -25
secret de	-4 -6 -4 -4
secret medical	-7 -7 -6 -6
secret profesionel	-5 -5 -5 -5
secreter	-8 4 1 -3
secreter @alone	1 4 1 1
secreter a	-6 -4 5 -1
secreter lit	1 4 1 1
secu	9 3 20 5
securit	-7 1 -11 -10
sein	6 7 2 3
sein a	-3 5 0 0
seiz	3 4 -2 1
seiz @bore	-4 -4 -6 -1
seiz @hour	-4 -4 -6 -1
seiz @past	7 9 4 1
seiz @price	-4 -4 -6 -1
seiz @to	-4 -4 -6 -1
seiz ans	7 9 4 1
seiz heur	-4 -4 -6 -1
selet	-7 -4 -6 -6
self	1 5 1 1
selon	17 19 4 7
selon le	2 10 0 2
selon lui	14 2 3 4
sem	1 1 6 1
sem @vehicle	6 5 12 6
sem auto	6 5 12 6
sem des	-4 -5 -6 -4
sembl	8 25 5 7
sembl de	8 25 5 7
semel	6 6 13 6
semen	1 -4 11 31
semen @i	2 2 13 9
semen @me	-10 -12 -12 -12
semen @threat	-3 -3 -4 -3
semen a	-6 -6 -8 -2
semen je	2 2 13 9
semen mes	-10 -12 -12 -12
semen prochen	-3 -3 -4 -3
sen	0 -6 -7 16
sen @alone	0 1 1 5
sen @charge	0 1 1 5
sen @deed	2 5 1 5
sen @exclude	0 1 1 5
sen @given	2 5 2 8
sen @not	7 3 1 1
sen @sad	1 1 1 7
sen de	1 1 1 5
sen import	-6 -6 -6 -8
sen pas	2 5 1 4
sen propr	-2 -5 -3 -3
sen seul	0 1 1 5
sent	12 16 20 8
sent @sexist	6 6 16 6
sent fort	6 6 16 6
sent le	-4 4 -6 -3
sentur	18 3 5 5
separ	-1 13 -1 2
sept	-4 -4 7 6
sept @bore	0 0 11 0
sept @hour	2 3 13 12
sept @price	-3 -4 8 -3
sept @to	0 0 11 0
sept heur	0 0 11 0
ser	17 -4 1 0
ser @client	-4 -4 -5 -4
ser @deed	5 -1 1 0
ser @not	15 5 3 2
ser a	8 3 3 14
ser en	5 0 0 0
ser la	-16 -10 -6 -9
ser le	5 0 1 1
ser les	-2 8 3 1
ser pasag	-4 -4 -5 -4
ser plus	12 6 3 1
ser simpl	9 2 2 2
seringu	-6 -6 -4 -6
serpant	6 6 15 6
serpilier	2 10 8 4
sert	-6 -3 -10 -9
sert a	4 5 1 1
serten	-7 -6 -7 -6
serten @means	-6 -5 -7 -5
serten medic	-6 -5 -7 -5
serur	-5 -4 -6 -4
serv	-10 -7 7 -9
serv @not	2 2 7 2
serv de	-7 -8 -8 -8
serv les	2 2 7 2
serv un	1 6 1 1
serveux	5 4 2 2
servic	-3 25 8 -1
servic le	-3 -4 -3 -3
serviet	-15 -16 -23 -16
serviet en	-5 -6 -8 -5
ses	13 39 -4 -3
ses @body	23 0 -1 2
ses @hour	6 18 7 7
ses @intimate	-6 -8 -6 -6
ses @mock	-6 -9 -6 -6
ses @serve	-4 13 -1 0
ses @shame	-5 -2 -4 -5
ses @smoke	0 14 -2 3
ses @weapon	1 6 1 1
ses @wound	19 -1 -3 1
ses bras	8 2 2 2
ses cours	2 5 6 2
ses genoux	-5 -7 -5 -5
ses main	15 -1 -3 0
ses megot	0 10 0 2
seson	-4 -4 -6 -4
sestion	-17 -19 -26 0
sestion @one	3 7 2 10
sestion @shout	-6 -7 -8 -7
sestion au	-9 -9 -9 -8
sestion on	3 7 2 10
sestion pour	-6 -7 -8 -7
sestion sur	-13 -21 -14 -13
seul	13 8 37 5
seul @he	-5 -5 -6 -5
seul @see	2 2 6 2
seul au	-1 -1 5 -1
seul avec	19 28 27 12
seul camil	-4 -4 -6 -4
seul dan	-1 -6 -8 -3
seul en	-3 -5 -6 -5
seul et	-5 -5 -4 -6
seul fois	-5 -5 -5 -5
seul grand	3 3 9 3
seul pend	3 3 9 3
shirt	-1 -7 -7 -5
shit	0 14 1 3
shit @alone	1 6 2 2
shit dan	-1 7 -1 1
shit derier	1 6 2 2
shot	-6 -4 -8 -6
si	26 26 -2 14
si @die	4 -6 -2 -2
si @home	2 8 3 3
si @i	25 11 -5 8
si @me	4 8 3 3
si @not	7 -1 0 0
si @one	3 8 9 9
si @sexist	2 4 2 2
si @threat	4 -6 -2 -2
si ca	4 5 2 2
si ce	-1 2 -2 12
si chez	2 8 3 3
si de	13 3 3 4
si fort	2 4 2 2
si jam	7 -1 0 0
si je	25 11 -5 8
si la	2 7 2 2
si le	4 10 4 4
si on	3 8 9 9
si tu	4 -6 -2 -2
si un	-16 -13 -13 -13
sieg	3 3 9 3
siest	-13 -13 -12 -12
sifl	5 16 10 6
sifl cand	2 7 3 3
sigaret	11 11 15 6
sign	0 -10 -6 -10
sign @deed	7 8 3 2
sign @given	7 8 3 2
sign @me	5 -2 1 1
sign @not	7 8 3 2
sign ma	5 -2 1 1
sign pas	7 8 3 2
sign un	-4 -5 -4 -4
signal	-6 -7 -8 -7
silanc	-4 -6 -4 4
silanc dan	-6 -6 -5 -5
silindr	3 3 7 3
silo	6 6 18 7
silometr	-6 -6 -6 -5
simant @given	4 3 11 4
simant tout	4 3 11 4
simetier	10 1 1 1
simpl	2 -8 -7 -6
simul	-18 -20 -22 -18
simul de	-13 -15 -16 -13
sing	0 7 2 2
sinon	12 22 2 5
sinon @he	14 5 3 4
sinon @i	1 8 2 2
sinon @one	-1 6 1 1
sinon il	9 5 4 3
sinon je	1 8 2 2
sinon on	-1 6 1 1
sinon te	2 7 2 3
sinser	3 5 3 9
sircul	4 4 10 4
sirculer	5 5 10 5
siren	-5 -6 -6 -6
sirop	-5 -5 -6 -5
siso	-7 -7 -7 -6
sit	-12 -13 -17 -12
sit avec	-4 -4 -6 -4
sitern	2 0 10 2
sitron	-5 -6 -8 -5
six	-7 -5 18 -3
six @charge	3 1 12 2
six @deed	-10 -7 -10 -7
six @exclude	3 2 13 3
six @hour	-3 -4 7 -2
six @insult	1 1 4 1
six @load	2 1 5 2
six jour	1 0 9 0
sixiem	-5 -5 -5 -3
sixiem @one	-4 -4 -4 -5
sixiem on	-4 -4 -4 -5
slogan	-6 -6 -6 -6
snap	5 2 1 1
snif	-1 7 1 1
so	5 2 6 3
soeur	13 -1 2 2
soi	5 -4 -1 -1
soi @told	7 -2 1 1
soi dis	7 -2 1 1
soign	18 8 11 7
soign @hit	16 7 7 7
soin	4 3 11 4
soir	28 17 23 31
soir @he	6 3 2 1
soir @i	-1 2 4 11
soir @not	10 8 5 11
soir @nude	7 5 2 3
soir du	2 2 8 2
soir et	8 3 12 18
soir il	6 3 2 1
soir je	-1 2 4 11
soir san	7 5 2 3
sois	6 8 5 9
soit	-11 1 -10 -4
soit @he	1 4 1 1
soit @i	2 5 -3 0
soit il	1 4 1 1
soit je	2 5 -3 0
sol	-5 4 8 0
sol a	2 5 2 2
sol de	-1 1 7 2
sol mouil	0 1 4 1
solel	-2 0 9 0
som	-5 -5 -7 -5
someli	2 1 5 2
son	-6 -10 -25 -14
son @animal	-1 -5 -6 -4
son @blade	19 3 1 5
son @blood	-3 -4 -4 -4
son @body	12 -2 -1 7
son @boozeDrink	-2 17 4 4
son @bore	9 -1 -1 1
son @charge	-4 -4 -4 -3
son @drug	-1 11 0 1
son @gear	6 1 0 6
son @heat	11 13 22 10
son @home	1 -4 -3 -4
son @insult	0 -6 -6 -4
son @kin	-3 -7 -6 -7
son @kind	-7 -7 -7 -6
son @load	3 -3 -3 6
son @machine	-9 -10 -10 -8
son @mate	-2 -7 -5 -5
son @mock	9 -2 1 1
son @past	1 -5 -4 -3
son @photo	5 1 1 2
son @price	-9 -12 -11 -11
son @quit	1 -7 -3 -5
son @serve	0 -2 -5 -3
son @serveBar	5 5 3 10
son @sex	-3 -4 -5 -3
son @sexist	-10 -7 -8 -7
son @shame	-5 -9 -9 -7
son @stop	5 1 1 2
son @to	-5 -5 -4 -6
son @weapon	19 3 1 5
son @wound	1 1 2 8
son bras	10 2 3 3
son calm	-4 -4 -4 -4
son casc	7 2 2 7
son chien	-1 -5 -6 -4
son colegu	-6 -7 -5 -5
son couto	19 3 1 5
son gest	-6 -7 -9 -6
son joint	4 17 5 6
son mar	9 -2 1 1
son meti	-5 -5 -4 -4
son numero	3 3 10 4
son per	-5 -5 -4 -6
son perm	-5 -5 -6 -4
son post	8 8 21 8
son pot	-3 12 3 3
son sac	1 -5 -5 -3
son telefon	5 1 1 2
son ticet	4 0 2 9
son tiroir	4 15 4 5
son travel	-4 -5 -4 -4
son truc	9 1 2 2
soni	1 3 6 1
sont	-1 8 -11 3
sont @die	3 2 4 16
sont @exclude	3 2 4 16
sont @given	3 7 5 6
sont @intimate	3 2 4 16
sont @kind	-8 -13 -9 -6
sont @lock	6 3 4 17
sont @not	2 6 14 6
sont @quit	2 2 3 15
sont ador	-6 -9 -7 -7
sont batus	7 19 4 6
sont dan	10 2 2 3
sont des	1 7 1 1
sont en	-4 -4 -4 -4
sont gantil	-4 -4 -3 0
sont part	3 2 4 16
sont pas	3 7 5 6
sori	4 1 1 1
sort	9 -3 23 -2
sort a	4 6 18 6
sort au	-7 -7 -10 -6
sort du	-1 -4 8 -1
sort en	-4 -5 -2 -3
sort et	3 -5 -4 -3
sort la	0 4 14 4
sort les	6 16 15 8
sort que	1 6 0 1
sort un	4 2 3 2
sort une	9 0 1 2
sosial	-2 6 -1 0
soteux	3 3 8 3
sou	-3 -4 -2 -2
soud	3 3 12 1
soudeur	-6 -6 -7 -6
soudur	13 13 30 13
soufl	2 6 7 1
souflet	22 7 10 8
soufr	12 0 4 7
soulag	5 0 -4 0
soulev	6 7 23 8
soulev les	3 4 11 3
soulev un	5 5 13 5
soupir	5 13 8 22
sour	-8 -8 -19 8
sour @given	1 1 1 10
sour et	-10 -9 -14 -9
sour ne	-3 -3 -5 -4
sour tout	1 1 1 10
sourd	-8 -6 -11 -7
souri	3 11 4 4
sourir	-2 0 -9 -6
sourir @not	4 12 4 4
sourir plus	4 12 4 4
sous	21 9 8 -3
sous @lock	-4 -4 -6 -4
sous @looks	14 0 4 4
sous @me	7 -5 -7 -3
sous @power	2 2 6 2
sous @weapon	-4 -4 -6 -4
sous ca	-1 7 0 1
sous cle	-4 -4 -6 -4
sous la	23 6 18 9
sous le	4 6 12 3
sous ma	4 0 0 1
sous mes	-7 -6 -7 -6
sous mon	10 1 -1 2
sous tansion	2 2 6 2
sous un	1 9 1 -2
sous une	-5 -5 -7 -5
sous vet	14 0 4 4
souvant	21 6 5 5
souven	1 2 10 2
souven du	2 4 10 4
spatul	-2 -1 5 0
spesial	-11 -11 -13 -12
spesial @not	-4 -4 -5 -4
spesial jam	-4 -4 -5 -4
spir	3 3 10 4
stag	17 7 -6 28
stag @given	10 1 2 1
stag @i	3 8 0 2
stag @insult	1 -3 1 11
stag @looks	-7 -8 -8 -8
stag @me	2 -1 -3 -5
stag @not	1 2 3 16
stag a	-6 -8 -9 -9
stag de	6 -1 0 -2
stag est	2 4 3 13
stag et	2 0 0 7
stag gras	-7 -8 -8 -8
stag je	3 8 0 2
stag me	10 3 1 1
stag ni	1 2 2 9
stag si	-1 10 2 1
stagier	7 12 -1 21
stagier @deed	1 -1 1 10
stagier de	0 4 -4 -2
stand	-2 -2 7 -1
stand et	-4 -4 -6 -4
standard	-6 -8 -9 -7
sterilis du	-4 -4 -7 -4
stilos	-10 -11 -12 -10
stoc	-4 -4 -6 -4
stop	11 14 19 8
stres	-12 -12 -12 2
stres @given	0 0 0 7
stres tout	0 0 0 7
studio	-20 -19 -19 -18
studio @me	-5 -4 -4 -4
studio de	-11 -12 -11 -11
stupefi	-4 -3 -5 -3
styl	0 0 6 0
stylo	-8 -8 -8 -10
su	15 27 17 22
su que	3 10 4 4
sucr	-4 -4 -6 -4
sueur	5 6 13 10
suf	6 3 4 11
suis	5 10 11 17
suis @blow	2 1 5 0
suis @booze	4 2 6 1
suis @deed	-8 1 1 -8
suis @despair	3 0 1 6
suis @die	1 0 6 -6
suis @disabled	2 9 3 3
suis @drunk	-4 -7 3 -3
suis @fear	9 6 3 10
suis @given	1 19 11 2
suis @goback	0 -12 -5 0
suis @heat	3 2 6 2
suis @height	-2 15 12 11
suis @hide	3 -4 19 11
suis @hit	-13 -13 -12 -12
suis @insult	2 6 4 6
suis @kind	-7 -10 -8 -10
suis @lock	3 1 7 11
suis @looks	8 11 5 5
suis @not	-6 -3 -11 -10
suis @power	6 -4 -8 -4
suis @race	2 10 3 3
suis @sad	-3 3 -4 10
suis @selfharm	6 4 13 3
suis @sex	1 2 -2 9
suis @sexist	-2 -4 -4 -3
suis @threat	-14 -13 14 -9
suis @throw	3 -1 -4 3
suis @tired	4 0 4 14
suis @told	5 -2 4 -1
suis @wound	6 3 10 -2
suis ale	-4 -4 5 -6
suis ariv	-6 -6 -7 -6
suis brul	3 2 6 2
suis contant	-8 -9 -8 -10
suis coup	4 2 6 1
suis creus	-7 -6 -6 -6
suis dan	8 2 3 11
suis de	-9 -6 -8 -7
suis degout	2 1 1 6
suis desandu	2 1 11 2
suis dislex	2 6 2 2
suis dit	6 0 1 0
suis en	20 -6 6 1
suis entre	7 7 21 8
suis epuis	1 0 1 7
suis fait	-1 16 14 9
suis ko	-5 -5 -1 -9
suis la	13 32 15 24
suis le	6 25 6 4
suis lesiv	0 0 -2 5
suis malad	1 5 1 1
suis mont	0 0 5 0
suis mort	1 1 6 -1
suis ne	1 8 2 2
suis nul	0 6 -3 5
suis pas	-2 0 -6 -6
suis pris	6 -4 -8 -4
suis rentr	3 -3 -6 -5
suis rest	-4 -10 0 4
suis sur	0 -5 -3 -3
suis tomb	8 4 6 1
suis trist	-14 -15 -14 -21
suis tromp	-14 -14 -12 -11
suis tue	-4 -5 -5 -5
suis un	5 4 2 6
suis une	-4 -6 -6 5
suis venu	-3 -3 4 3
suit	-8 -7 -13 -11
suit jusc	7 -1 1 1
suiv	-9 -21 -21 -16
suiv @me	-4 -4 -5 -4
suiv la	-4 -4 -6 -4
suiv ma	-4 -4 -5 -4
suivr	0 -1 0 5
sup	-10 -6 -13 -10
sup anbianc	3 10 2 3
sup bien	-5 -5 -5 -5
suprim	2 9 3 3
sur	10 12 15 -1
sur @fiction	-6 -6 -7 -5
sur @me	2 12 -3 8
sur @photo	23 25 12 12
sur des	-7 -7 -9 -7
sur dix	3 11 3 3
sur insta	13 7 5 5
sur la	42 13 36 20
sur le	4 2 32 -3
sur les	-7 4 1 -6
sur ma	-8 -9 -10 -3
sur mes	-12 -4 -3 -6
sur moi	37 35 15 28
sur mon	-15 -3 -5 -8
sur ses	-4 -6 2 -3
sur snap	5 2 1 1
sur son	9 27 8 9
sur un	-20 -29 -28 -22
sur une	-6 -6 -3 -7
surgel	3 3 11 4
surnom	3 17 4 4
surnom ici	1 6 2 1
surpris	-6 -8 -6 -6
surpris @shout	-6 -8 -6 -6
surpris pour	-6 -8 -6 -6
sursot	-7 -3 -6 -6
surtout	-6 5 -8 -2
surtout des	1 0 1 5
survel	9 11 22 9
survel du	2 2 5 2
survel la	7 7 16 7
sutur	1 1 5 1
svp	6 1 2 6
sylv	2 3 10 3
symp	-7 -10 -7 -7
ta	14 31 11 12
ta @body	-2 7 1 1
ta @shout	-2 7 1 1
ta @threat	-2 7 1 1
ta gueul	-2 7 1 1
tabac	-8 -10 -8 -8
tabl	4 21 12 10
tabl 6	2 2 7 2
tabl @shout	-4 -4 -5 -3
tabl a	4 17 5 5
tabl avec	-10 -10 -15 -9
tabl de	4 4 11 4
tabl pour	-4 -4 -5 -3
tablet	-7 -7 -8 -7
tableur	-8 -10 -9 -8
tabli	13 23 13 10
tablo	-12 -8 -10 -10
tablo @power	1 2 10 3
tablo avec	4 8 3 4
tablo de	-5 -5 -7 -4
tablo electr	1 2 10 3
tach	-2 -3 -6 6
tach @shout	2 1 1 12
tach pour	2 1 1 12
tafiol	6 16 6 6
tail	-1 -9 4 -3
tail alor	0 0 5 0
tail craion	10 4 4 4
tail dan	-4 -4 -5 -4
tail hai	1 2 5 2
tail la	3 3 9 3
tail les	2 2 7 3
tair	6 21 6 7
tais	4 0 3 10
tait	4 14 5 4
tait et	4 14 5 4
talant	-5 -7 -5 -5
talant @he	-5 -7 -5 -5
talus	3 2 7 3
talus a	3 2 7 3
tanperatur	-6 -7 -10 -7
tanperatur de	-5 -5 -8 -5
tanpon	0 6 -4 5
tansion	7 7 21 8
tant	11 13 7 20
tant que	6 7 3 3
tap	10 -16 -16 -16
tap @given	7 1 1 1
tap @me	4 -5 -4 -3
tap @not	12 3 3 3
tap dan	-38 -22 -23 -21
tap du	-3 5 -1 0
tap ma	9 0 0 1
tap par	12 -4 2 2
tap sur	20 11 2 6
tap une	-4 -5 -4 -3
tapet	1 5 1 1
tapis	2 2 8 3
tard	2 -8 -6 -5
tard @i	-7 -6 -7 -6
tard je	-7 -6 -7 -6
tart	4 -3 -9 -3
tart aux	-3 -3 -5 -3
taso	5 4 10 5
te	45 55 15 18
te @deed	5 0 1 1
te @die	6 -2 -1 0
te @he	2 17 4 5
te @hit	10 1 5 3
te @one	-6 -6 -5 -5
te @threat	25 -4 3 4
te @throw	2 -4 -1 -1
te as	7 25 7 8
te en	1 5 2 1
te es	15 34 5 9
te il	2 17 4 5
te on	-6 -6 -5 -5
te want	5 1 1 1
teatr	0 0 7 0
technic	3 3 7 3
technisien	-8 -7 -7 -6
tee	-1 -7 -7 -5
tee shirt	-1 -7 -7 -5
tel	3 5 -4 15
tel @i	7 10 5 15
tel je	7 10 5 15
telecomand	3 4 9 4
telefon	6 -3 -5 6
telefon @deed	7 1 1 1
telefon du	-4 0 -4 -4
telefon et	10 0 3 11
temp	5 3 0 18
temp @i	0 0 0 5
temp a	8 5 2 2
temp de	1 -1 1 9
temp et	-2 9 1 -1
temp je	0 0 0 5
temp que	5 1 1 0
ten	-1 3 19 -1
ten la	-2 -16 -11 -11
ten le	3 10 25 7
ten les	-7 -6 -8 -6
tendu	-7 10 -5 0
tendu la	-8 -7 -7 -6
tendu un	-1 9 1 2
tenu	5 -15 0 -9
tenu de	6 1 0 2
tenu la	-9 -8 2 -6
tenu le	4 0 8 1
tenu par	5 0 -1 1
ter	10 20 26 8
ter et	-5 -5 -7 -5
teren	4 4 12 4
teren de	6 6 14 6
termic	1 2 5 2
termin	3 11 15 7
teroris	0 7 1 0
tes	6 13 5 5
tes @home	5 8 3 3
tes @kin	5 8 3 3
tes @to	5 8 3 3
tes parant	5 8 3 3
test	-18 -19 -20 -17
test la	-6 -6 -11 -6
test un	-4 -5 -5 -4
tet	9 13 -6 9
tet @i	-7 -6 -6 0
tet @load	1 0 0 5
tet @me	1 8 -2 1
tet @shout	-7 -6 -6 -6
tet a	6 1 1 1
tet contr	6 -1 -1 -1
tet dan	9 2 9 4
tet de	-5 -5 2 -4
tet je	-7 -6 -6 0
tet lourd	1 0 0 5
tet pour	-7 -6 -6 -6
tet puis	5 1 4 2
tet que	3 12 3 4
tet qui	0 7 -1 1
text	-17 -14 -15 -13
the	-12 -7 -8 -9
ticet	4 3 7 19
tictoc	3 12 4 4
tien	-6 -7 -7 -1
tien le	-7 -8 -10 -7
tient	8 4 10 4
tileul	1 2 5 2
timbr	-8 -8 -9 -8
tir	9 8 2 7
tir @i	1 3 1 12
tir a	-8 -7 -12 -8
tir au	-6 -3 -4 -3
tir je	1 3 1 12
tir les	9 -2 1 1
tir sur	5 18 8 7
tir un	8 1 -2 2
tirant	-4 -7 -4 -5
tirant la	-4 -7 -4 -5
tiroir	17 22 8 10
titr	-9 -4 -10 -7
to	6 1 5 2
to liv	5 1 1 1
todai	5 2 6 3
todai @he	5 2 6 3
todai il	5 2 6 3
toi	14 34 15 12
toilet	19 30 8 6
toilet apre	0 6 1 1
toilet cand	7 3 0 0
toilet de	2 7 6 3
toit	-14 -15 -14 -13
toit @me	-4 -4 -5 -3
toit @not	-4 -4 -5 -4
toit @shout	2 1 5 2
toit pour	2 1 5 2
tol	7 7 22 8
tol a	6 5 14 6
tomb	-5 1 3 -6
tomb dan	-8 7 -2 -2
tomb de	-8 -7 0 -7
tomb sur	7 8 3 3
ton	19 28 7 15
ton @i	-5 -4 -5 -4
ton @looks	3 13 4 4
ton @me	-5 -5 -6 -5
ton @price	1 11 2 2
ton @to	6 8 4 4
ton je	-5 -4 -5 -4
ton prof	6 8 4 4
tondeux	4 3 13 3
tondeux @vehicle	7 7 15 7
tondeux otoport	7 7 15 7
tonton	7 11 8 6
top	-4 -5 -5 -4
torchon	10 3 2 3
torchon mouil	7 2 2 2
tordu	-5 -4 -2 -4
toro	4 4 14 4
toro jusc	2 2 4 2
tortur	-3 -3 -2 6
tot	-13 -10 -14 -7
tot @exclude	-8 -9 -10 -8
tot @selfharm	-8 -9 -10 -8
tot expre	-8 -9 -10 -8
total	7 7 15 22
tou	13 8 13 29
tou @alone	1 1 5 2
tou @charge	1 1 5 2
tou @given	1 1 5 2
tou @sad	1 1 5 2
tou les	8 2 2 12
tou seul	1 1 5 2
touch	-20 -34 -37 -34
touch @deed	-7 -6 -7 -6
touch @given	-6 -6 -7 -6
touch @not	-10 -9 -9 -8
touch a	-6 -9 -13 -11
touch au	-6 -6 -6 -5
touch la	5 -4 -6 -3
touch le	9 3 7 3
touch les	9 0 1 2
touch pas	-7 -6 -7 -6
touch un	-7 -3 1 -3
toujour	10 12 -7 13
toujour @alone	-5 -1 -6 -4
toujour @deed	2 -2 4 15
toujour @given	3 4 7 17
toujour @not	4 0 7 17
toujour dan	-4 -4 -4 -4
toujour en	6 5 1 -1
toujour la	9 4 0 9
toujour le	2 2 1 8
toujour pas	4 0 7 17
toup	2 3 12 4
tour	6 0 17 1
tour au	2 2 8 3
tour de	-8 -9 -8 -9
tour du	-1 5 -5 -1
tourist	-4 -4 -4 -3
tourn	22 34 30 24
tourn au	6 14 8 6
tourn dan	2 11 3 9
tourn de	6 1 2 1
tourn encor	3 4 10 4
tourn est	-4 -4 -4 -4
tourn sur	10 1 2 9
tournev	-4 -9 -16 -8
tournev et	-3 -3 -5 -3
tous	-1 20 -6 5
tous @blood	-5 -6 -5 -5
tous @quit	-5 -6 -5 -5
tous a	2 2 6 2
tous ces	1 1 1 4
tous chang	-5 -6 -5 -5
tous les	15 36 5 20
tout	1 4 -2 8
tout @alone	-6 -8 12 -2
tout @booze	2 2 3 4
tout @charge	-5 -7 13 -1
tout @cloth	3 12 3 4
tout @cry	2 2 3 4
tout @deed	1 -2 -2 7
tout @despair	-9 -5 -6 -1
tout @given	-3 -4 15 9
tout @grab	9 4 8 12
tout @hurt	2 2 3 4
tout @kind	2 3 5 2
tout @looks	3 3 10 3
tout @machine	4 1 -1 8
tout @me	4 11 11 15
tout @nude	6 -4 -3 -4
tout @price	-4 -4 -4 -1
tout @sad	-5 -7 13 -1
tout @sex	6 -4 -3 -4
tout @sexist	1 4 2 10
tout @touch	12 6 10 6
tout a	-9 -9 -13 -9
tout au	5 -2 -6 -2
tout ca	7 5 12 5
tout ce	-1 -2 -2 19
tout compr	-5 -4 -5 -6
tout de	-9 -4 -9 -8
tout en	-4 -6 -4 -4
tout est	-6 -8 -7 -7
tout haut	3 12 3 4
tout la	-3 16 16 8
tout le	10 33 8 6
tout les	-14 -20 -18 -16
tout me	3 3 3 13
tout mem	-3 -3 -4 -3
tout nu	2 -5 -3 -5
tout petit	3 3 10 3
tout roug	2 2 3 4
tout se	-10 -11 -11 -11
tout seul	-5 -7 13 -1
tout va	3 10 4 9
tps	7 17 6 7
trac	12 0 -3 0
tracteur	-12 -8 1 -8
tracteur dan	2 2 5 2
tradit	-4 -8 -9 -7
traduit	-4 -5 -5 -4
train	-1 -11 -13 -4
train de	9 2 -4 0
train en	-7 -6 -7 -6
trait	16 32 31 20
trait de	8 25 16 16
trait les	4 3 11 4
trajet	4 10 10 4
tram	-7 -7 -8 -8
tranbl	-2 19 2 1
tranblant	2 1 6 2
tranch	-1 -1 6 0
tranch @shout	1 2 8 2
tranch pour	1 2 8 2
trancheux	6 8 27 9
trancheux a	8 7 19 8
transform	-11 -7 -4 -6
transil	0 -9 -4 -8
transpalet	5 5 13 6
transpalet @power	5 5 13 6
transpalet electr	5 5 13 6
transport	6 6 13 6
trapez	-6 -7 -8 -6
traval	-6 -6 -8 -6
travel	-9 -2 26 -1
travel @given	2 7 4 3
travel @i	2 7 -1 2
travel @not	3 5 4 13
travel a	-7 -5 -10 -7
travel au	3 3 11 3
travel avec	-10 -5 -7 -6
travel de	8 13 15 8
travel ici	-2 -3 4 -2
travel je	2 7 -1 2
travel mais	-8 -8 -9 -7
traver	8 27 17 17
traver la	-5 -5 -7 -5
travers	-7 -1 -3 -7
travers @not	-3 -3 -3 -4
travers jam	-3 -3 -3 -4
tre	1 -1 -9 -6
tre @kind	7 3 -2 1
tre @sexist	6 1 3 3
tre drol	9 5 0 3
tre malad	-4 -5 -5 -4
tremp	4 10 10 5
tremp les	4 10 10 5
trent	15 15 32 11
trent @adult	-3 -4 -4 -3
trent @hour	2 1 6 2
trent @past	1 8 2 2
trent ans	1 8 2 2
trent second	-3 -4 -4 -3
treteur	1 16 -1 3
treteur a	-1 3 -5 -1
tri	-9 -9 2 -9
tri des	-1 -1 8 0
tri les	-6 -7 -6 -8
tribunal	-6 -5 -7 -5
trinc	-5 -6 -6 -5
trist	-22 -25 -22 -27
trist de	-8 -9 -8 -12
trist mais	-5 -6 -5 -7
tro	-5 -3 -4 1
tro @joke	-6 -10 -7 -6
tro mdr	-6 -10 -7 -6
trois	-8 -6 1 0
trois @blood	1 1 5 1
trois @blow	-8 -7 -10 -7
trois @booze	-8 -7 -10 -7
trois @bore	0 8 7 5
trois @deed	-8 -7 -6 -6
trois @exclude	-6 -6 -6 -6
trois @height	2 2 7 3
trois @hide	12 3 2 3
trois @hour	12 17 15 33
trois @lock	-5 -4 -5 -5
trois @looks	-6 -6 -7 -5
trois @price	1 10 9 7
trois @selfharm	-8 -7 -10 -7
trois @to	6 15 20 11
trois @wound	-7 -6 -4 -6
trois coup	-8 -7 -10 -7
trois fois	1 11 -7 -4
trois heur	1 10 9 7
trois jour	11 8 8 28
trois minut	-7 -7 -8 -4
trois mot	12 3 2 3
trois point	1 1 5 1
trois premier	-3 -4 -5 -4
troisiem	18 14 32 13
troisiem @means	5 5 13 5
troisiem @not	1 2 4 2
troisiem @nude	1 2 4 2
troisiem san	1 2 4 2
tromp	-5 -15 -11 -2
tromp de	-5 -11 -10 -7
tromp une	-5 -5 -5 -5
trompant	-4 -5 -5 -4
troncon	-12 -12 -15 -11
trop	-3 6 2 15
trop @fear	-7 -5 -7 -7
trop @grab	-7 -6 -7 -6
trop @insult	6 20 7 8
trop @kind	-14 -15 -16 -13
trop @love	-2 6 0 0
trop @sexist	0 10 2 1
trop @threat	0 7 0 4
trop @tired	0 0 0 5
trop @touch	-7 -6 -7 -6
trop bien	-1 0 7 0
trop de	-9 -9 -8 1
trop drol	-4 -4 -4 -4
trop fi	-4 -5 -5 -4
trop grand	9 9 24 14
trop longtanp	10 2 2 2
trop peur	-5 -2 -4 -4
trop styl	2 2 6 2
trotoir	-11 -11 -16 -10
trou	9 14 27 10
trous	1 5 18 5
trouv	-3 4 -11 9
trouv @deed	1 1 1 8
trouv @given	1 1 1 8
trouv @me	-4 0 -4 -4
trouv @not	11 13 12 31
trouv ca	25 9 6 7
trouv la	1 1 5 1
trouv le	-4 -3 -5 1
trouv pas	1 1 1 8
trouv plus	4 7 5 9
trouv que	-13 -1 -7 -10
trouv un	-9 -6 -8 -8
trouvant	-9 -9 -7 -9
trouvant ca	-9 -9 -7 -9
truc	1 3 -5 4
truc sur	10 3 3 3
tu	3 -7 -9 -16
tu @boozeDrink	-5 0 -3 -3
tu @deed	9 6 14 5
tu @he	2 0 5 1
tu @hide	5 -2 1 1
tu @see	8 -1 1 2
tu bois	-4 -1 -3 -3
tu ce	5 1 1 1
tu habit	7 1 2 2
tu il	2 0 5 1
tu le	-14 -9 -13 -14
tu mont	1 1 6 1
tu ne	-5 -4 -4 -4
tu vas	18 14 6 7
tub	5 5 20 6
tub @deed	2 2 7 2
tue	-31 -41 -34 -32
tue @shout	-3 -3 -4 -3
tue a	-7 -8 -7 -7
tue de	-5 -8 -5 -5
tue pour	-3 -3 -4 -3
tuer	-5 -5 -5 -5
tueur	-7 -7 -6 -6
tueur en	-5 -4 -4 -3
tuil	10 9 31 11
tuteur @blow	10 8 3 5
tuteur @deed	14 2 7 5
tuteur @exclude	-9 -10 -8 -8
tuteur @hide	-9 -10 -8 -8
tuteur @i	9 1 1 1
tuteur @me	-2 -8 -1 -10
tuteur @told	-8 -13 -1 -7
tuteur a	-2 9 -11 -6
tuteur dit	-8 -13 -1 -7
tuteur est	1 -3 2 19
tuteur etait	-1 3 8 1
tuteur je	9 1 1 1
tuteur me	-2 -8 -1 -10
tuteur ne	0 -2 1 7
tuteur parl	-9 -10 -8 -8
tuteur se	-5 -6 -4 -4
tutoi	-7 -6 -6 -5
tutric	-20 -21 -25 -6
tutric @me	-8 2 -6 -7
tutric a	-18 -19 -16 -17
tutric me	-8 2 -6 -7
tuyau	2 3 13 3
tuyau @he	0 1 6 1
tuyau ele	0 1 6 1
typ	2 -6 -9 -4
typ de	1 -5 -9 -4
umeur	4 13 1 8
umili	-8 -5 -5 -5
un	-9 -11 -13 -11
un @adult	14 1 -2 -4
un @animal	-9 -3 5 -5
un @blade	16 6 9 7
un @blow	-9 -6 -6 -9
un @body	-15 -7 -12 -11
un @booze	-2 11 -2 -2
un @boozeDrink	3 7 -6 -2
un @bore	6 1 -1 1
un @charge	-11 -16 -19 -15
un @chem	7 19 15 9
un @client	3 -16 -9 3
un @cloth	8 11 5 5
un @deed	10 2 2 -2
un @demolish	1 1 6 1
un @die	3 -4 -6 -4
un @disabled	4 13 2 3
un @drug	-2 11 2 1
un @drunk	4 1 -4 1
un @exclude	-1 13 3 8
un @fear	-11 -13 -14 -12
un @fiction	-15 -15 -19 -20
un @gear	-5 2 5 -2
un @given	11 -1 -1 -1
un @goback	-3 -9 -6 -6
un @grab	-8 -9 -10 -8
un @heat	-1 17 -3 2
un @height	-2 -7 -1 -4
un @hide	-11 10 -6 -8
un @hit	21 13 15 25
un @home	2 13 7 5
un @hour	-15 -18 -9 -10
un @hurt	6 -2 -1 -1
un @insult	-5 -11 -8 2
un @kin	3 14 13 6
un @kind	12 21 26 13
un @load	11 11 23 27
un @lock	-10 -9 -6 -7
un @looks	-22 -9 -23 -20
un @love	7 -6 -5 -3
un @machine	0 0 6 1
un @mate	34 37 6 6
un @me	7 2 3 14
un @means	-20 -10 -21 -17
un @mock	8 1 5 3
un @not	17 4 3 5
un @past	7 1 -5 1
un @photo	19 17 7 8
un @power	-18 -20 -19 -17
un @pressure	-3 -3 -5 -3
un @price	-11 -11 -6 4
un @quit	-11 -9 -8 -3
un @see	-5 -5 -5 -4
un @selfharm	-5 -3 -3 -6
un @serve	6 3 6 5
un @serveBar	-2 21 -8 -2
un @sex	-5 -1 -6 -8
un @sexist	16 21 -2 17
un @shame	3 3 3 6
un @shout	3 7 3 12
un @stop	8 4 1 2
un @threat	12 3 -2 3
un @tired	-4 -2 -5 -5
un @to	8 -5 -5 -3
un @touch	0 -7 -7 -6
un @trade	-13 -13 -13 -12
un @vehicle	-6 -4 -4 -5
un @weak	27 22 19 10
un @weapon	29 2 -3 15
un @wound	-6 -6 -2 -8
un a	3 7 -2 0
un abitu	4 1 2 11
un anfant	8 2 0 1
un anploi	6 0 1 2
un aparel	4 14 3 4
un aprant	11 12 6 7
un asidant	20 4 6 7
un au	2 6 2 5
un autr	-8 -10 -12 -9
un badg	-7 -9 -7 -9
un balon	3 9 7 4
un beb	-6 -8 -8 -7
un bisou	10 2 3 3
un bon	7 0 2 2
un bouton	-6 -8 -9 -7
un braselet	-1 10 3 2
un bruit	-3 -4 -5 -3
un bug	-6 -8 -6 -6
un caf	-5 -6 -6 0
un casc	-7 -7 -12 -7
un chat	-5 -4 -1 -4
un chef	-5 -2 -4 -4
un chien	1 8 8 3
un chocolat	-4 -8 -8 -6
un ciz	-3 -3 -5 -3
un clavi	-3 -3 -4 -3
un cliant	3 -16 -9 3
un cofr	-8 -6 -8 -6
un coin	1 6 3 6
un colegu	17 17 7 6
un compl	-4 -5 -4 -4
un compt	0 5 0 1
un copo	3 3 8 3
un coup	-4 -1 -2 -5
un couri	-3 -4 -3 -3
un couto	13 3 2 4
un cran	-4 -4 -5 -4
un crochet	3 3 9 3
un crois	-3 -9 -6 -6
un de	0 0 -1 4
un des	10 1 2 3
un dev	5 -2 -1 -1
un doigt	-8 -6 -4 -5
un ecran	-1 -1 -2 4
un exanpl	-4 -4 -4 -4
un film	7 2 2 2
un gar	9 2 2 2
un garcon	0 15 3 3
un gilet	-6 -5 -5 -5
un gos	13 2 0 3
un gros	-5 -5 -3 -5
un group	1 10 3 2
un hom	8 15 2 5
un interimer	9 8 3 4
un jour	-15 -18 -9 -10
un jus	-10 -11 -15 -10
un lapin	-5 -5 -5 -4
un livr	-7 -7 -6 -6
un livreur	12 8 4 5
un logisiel	-7 -7 -10 -7
un masc	6 6 15 6
un me	10 6 6 17
un mec	6 8 3 2
un meti	4 5 5 14
un meubl	2 4 4 11
un monsieur	14 -4 -1 -3
un mot	-8 13 -3 -4
un noeud	-4 -5 -4 -4
un ourlet	3 3 7 3
un ouvri	1 3 6 2
un pain	-5 -6 -5 -5
un pano	-6 -6 -9 -6
un pap	2 13 7 5
un papi	-5 -7 -6 -5
un par	1 1 4 1
un pas	18 4 3 4
un past	1 6 1 1
un patiant	9 15 25 11
un pet	4 1 -4 1
un peu	-11 -4 10 -6
un piano	3 3 9 3
un pinc	2 4 5 17
un pistolet	9 2 2 3
un post	0 5 0 1
un pot	4 -3 -4 -2
un produit	6 6 16 6
un pul	7 2 3 2
un raport	-8 -8 -8 -7
un rend	0 1 7 1
un residant	17 6 10 8
un sac	4 3 7 8
un sanpoing	-4 -4 -5 -3
un savon	0 4 0 1
un schem	-5 -6 -7 -6
un seau	6 0 2 1
un serveur	-2 -4 4 -2
un stag	-10 -8 -7 -2
un stagier	-4 4 -4 -2
un stylo	-8 -8 -8 -10
un telefon	10 7 5 5
un the	-7 -8 -6 -6
un torchon	5 2 3 2
un tournev	-6 -7 -11 -6
un train	-10 -10 -11 -9
un truc	-3 7 -2 4
un vandeur	10 1 3 2
un vanpir	-7 -7 -6 -6
un velo	-6 -7 -8 -6
un ver	1 14 0 3
un vieux	-21 -23 -23 -20
un vrai	11 12 10 6
une	-5 -5 -7 -6
une @adult	-8 -8 -8 -10
une @alone	-20 -23 -27 -22
une @animal	-12 -12 -12 -12
une @blade	-5 -11 -16 -9
une @blood	-5 -5 1 -4
une @blow	60 6 4 12
une @body	-1 1 16 1
une @booze	-6 -2 -5 3
une @bore	9 10 8 15
une @charge	0 -13 -11 -9
une @client	-7 -13 0 3
une @cloth	2 11 8 4
une @deed	-11 -13 -5 -11
une @deep	-9 -5 -12 -8
une @demolish	1 2 7 2
une @disabled	-2 -7 -4 -5
une @exclude	-8 -7 -5 -8
une @fear	-2 0 -1 9
une @fiction	-2 -13 -6 -4
une @gear	-9 -10 -7 -11
une @given	-3 -7 -7 -7
une @grab	-7 -8 -9 -7
une @heat	-6 -10 -9 -8
une @height	-2 -1 7 0
une @hit	17 -2 6 3
une @hour	-5 -3 -3 -7
une @hurt	9 3 4 4
une @insult	-1 18 2 13
une @joke	3 15 5 5
une @kind	26 10 15 12
une @lgbt	0 7 2 2
une @load	7 -6 4 -2
une @lock	2 -9 -6 -6
une @looks	-5 7 -4 -5
une @love	2 10 5 3
une @machine	-13 -16 -13 -5
une @mate	10 13 -4 9
une @means	5 -7 4 -2
une @mock	-15 4 -17 -13
une @not	-3 -3 -5 -3
une @photo	11 -4 -3 -1
une @power	8 22 14 2
une @price	19 7 10 0
une @race	0 9 2 2
une @sad	-7 -4 -7 4
une @selfharm	-7 -5 -6 -5
une @serve	1 3 -4 13
une @serveBar	0 7 2 7
une @sex	6 9 16 7
une @sexist	-7 19 -8 -8
une @shame	4 22 4 14
une @shout	-3 -3 -6 2
une @smoke	1 17 1 3
une @threat	0 3 0 14
une @throw	5 9 6 19
une @tired	-10 -9 -8 -4
une @to	-5 -1 0 -10
une @told	2 1 9 2
une @trade	-2 4 -2 -1
une @vehicle	-20 -20 -24 -22
une @weak	12 9 13 8
une @weapon	33 11 14 21
une @wound	2 1 13 2
une afich	-10 -13 -11 -10
une agraf	11 10 12 19
une aid	21 7 5 8
une anvelop	-6 -6 -9 -6
une asiet	-3 -6 -9 -5
une bagar	-6 -4 -4 -4
une begnoir	-4 -5 -5 -4
une beign	9 3 3 3
une bier	1 5 3 2
une blagu	3 15 5 5
une boit	-2 -7 -4 -5
une bomb	-4 -5 -6 -4
une bot	1 1 5 2
une boul	-2 -3 -2 8
une boutel	-3 -1 -5 -3
une cais	-3 -3 -5 -3
une cart	-10 -11 -14 -13
une chais	11 8 3 23
une chanbr	-8 -8 -10 -8
une clac	-11 -10 -10 -8
une cle	12 -2 1 2
une cliant	-4 -10 3 5
une cloc	1 2 5 2
une cloison	3 3 9 3
une clop	0 5 -1 1
une colegu	0 -4 -9 -5
une comand	-6 -6 -10 -6
une comod	3 3 7 3
une copin	1 4 2 1
une couch	5 8 14 6
une coup	-7 -4 -6 -4
une cuv	-4 -4 -5 -4
une dam	9 4 6 19
une dem	-2 -3 -4 5
une dent	-4 -4 -5 -4
une dizen	4 3 13 3
une droit	5 0 1 1
une ecip	-7 -10 -7 -6
une epaul	1 2 9 2
une epong	-4 -5 -8 -5
une ereur	2 7 2 2
une etager	-7 -7 -11 -7
une excus	4 11 4 4
une expres	1 1 8 1
une feuil	-4 -4 -5 -4
une fil	1 21 3 0
une flasc	2 10 2 3
une fois	-2 -2 3 7
une foto	8 -3 -2 -1
une fourn	-4 -4 -6 -4
une fras	5 16 5 6
une gamel	-4 -4 -4 -4
une gifl	9 0 2 2
une grand	-6 -7 -7 -6
une heur	-1 3 5 -6
une journ	-5 -5 -6 -3
une jup	2 11 3 3
une letr	24 7 7 7
une lign	-3 -4 -5 -3
une list	-9 -8 -9 -7
une machin	-2 -6 6 -1
une main	6 3 8 4
une marc	9 3 3 3
une merd	1 7 2 2
une minut	1 6 0 0
une palet	17 2 10 6
une par	3 3 9 3
une patat	12 3 3 4
une person	-3 -3 -5 -3
une petit	-3 2 -4 -3
une piec	-4 -4 -5 -3
une piz	-5 -6 -5 -5
une plac	-6 -8 -8 -6
une planch	8 3 5 4
une plant	5 9 6 19
une port	1 1 5 1
une portier	6 6 15 6
une pour	-4 -4 -6 -4
une pris	6 2 9 2
une puc	-4 -4 -5 -4
une sal	-11 -10 -14 -11
une scen	14 8 15 9
une second	-8 -8 -8 -10
une sestion	4 16 7 16
une seul	-5 -5 -5 -5
une sigaret	1 6 1 1
une sour	-5 -5 -7 -5
une stagier	7 2 2 2
une surpris	-5 -7 -5 -5
une tet	-10 -9 -5 -7
une tol	2 2 5 2
une trait	2 1 9 2
une troncon	-5 -5 -9 -5
une tuer	-5 -5 -5 -5
une vach	-4 -5 -5 -4
une vinegret	-4 -4 -7 -4
une vitr	3 3 8 3
une vitrin	-5 -5 -7 -5
une voitur	-10 -9 -11 -9
une vrai	4 4 5 14
unic	6 6 16 6
urganc	4 3 16 4
usag	3 2 10 3
usag dan	1 1 4 1
use	-4 -4 -5 -4
use @die	-4 -4 -5 -4
use @exclude	-4 -4 -5 -4
use @intimate	-4 -4 -5 -4
use @lock	-4 -4 -5 -4
use @quit	-4 -4 -5 -4
use part	-4 -4 -5 -4
usin	-5 -5 -3 -3
usin avec	-4 -4 -7 -4
utilis	-5 -3 -7 -6
utilis le	-6 -6 -8 -6
uv	2 2 4 2
va	3 18 3 21
va @given	-5 -5 -5 -1
va @lure	-6 -6 -6 -5
va au	-4 -4 -5 -4
va bien	4 12 6 17
va demand	-6 -6 -6 -5
va vit	-4 -4 -4 -4
vacanc	2 1 6 2
vach	18 13 22 10
vach @boozeDrink	-4 -5 -5 -4
vach @disabled	-4 -5 -5 -4
vach @means	-4 -5 -5 -4
vach boit	-4 -5 -5 -4
vacin @he	-4 -3 -6 -4
vacin il	-4 -3 -6 -4
vai	7 -3 1 1
vai te	7 -3 1 1
vais	8 -3 -4 5
vais @deed	1 2 2 7
vais @given	1 1 2 6
vais te	-4 -7 -7 -6
valid @me	4 2 2 1
valis	-5 -5 -2 -4
valis de	-5 -6 -6 -5
van	2 3 4 2
van de	2 3 4 2
vandeur	14 38 12 12
vandeur @me	5 20 6 7
vandeur me	1 9 2 2
vandeux	3 4 7 5
vandeux a	11 3 3 4
vandeux ce	0 7 1 1
vandeux de	-5 -5 -5 -5
vandred	12 11 22 14
vandred @hour	6 7 17 6
vanpir	-7 -7 -6 -6
vas	19 15 12 8
vas @goback	10 4 8 4
vas @price	5 7 3 2
vas @threat	9 8 4 3
vas @wound	6 8 3 2
vas y	1 1 6 2
veil	-7 -4 -7 -6
velo	-35 -39 -40 -34
velo neuf	-4 -4 -5 -4
velo sur	-4 -5 -5 -4
ven	9 9 11 11
ven @home	6 0 1 1
ven chez	6 0 1 1
ven le	3 7 6 3
vend	3 13 3 3
vend de	5 16 5 6
vendr	4 11 11 5
vendu	14 13 37 13
vendu des	7 6 22 6
veng	5 -3 -1 0
vent	-20 -12 -21 -18
vent a	-4 -4 -7 -4
vent des	-4 -4 -6 -4
vent le	-7 -7 -7 -7
ventr	-3 2 -7 0
ventr @bore	1 8 1 1
ventr @not	1 8 1 1
ventr @shout	7 0 1 2
ventr du	-7 -7 -10 -7
ventr le	2 8 2 3
ventr pour	7 0 1 2
ventr rien	1 8 1 1
venu	-9 -6 -3 -6
venu une	-8 -9 -10 -8
ver	13 17 -10 7
ver @hour	5 7 11 5
ver @me	13 1 -1 3
ver @not	-8 -9 -12 -8
ver @shout	-2 3 -6 -2
ver cinz	13 3 3 4
ver de	-5 -1 -6 -4
ver la	-7 -3 -13 -7
ver moi	8 1 -1 2
ver pour	-2 3 -6 -2
ver un	-3 -3 -4 -3
verif	-7 -9 -11 9
verif les	-9 -11 -12 -10
vern	3 4 12 3
vernisag	3 3 10 3
verou	14 3 2 4
vers	8 5 24 7
vers de	5 3 7 3
vers le	-3 -2 5 -1
version	1 -2 0 10
vert	6 9 17 16
vest	-3 -8 -10 -6
vest et	-4 -4 -5 -4
vestier	28 8 6 5
vestier @he	14 4 4 4
vestier et	1 -7 -8 -5
vet	20 1 2 4
veteriner	-7 -8 -6 -6
veteriner @i	2 2 4 2
veteriner a	-5 -5 -5 -5
veteriner je	2 2 4 2
veulant	1 8 1 0
veulant @not	1 8 1 0
veut	6 10 -5 -6
veut @deed	-3 -7 -5 -5
veut @die	-4 -5 -4 -4
veut @hide	-11 -15 -11 -11
veut @me	7 0 1 1
veut @not	-5 -7 -5 -6
veut @told	-11 -15 -11 -11
veut dir	-11 -15 -11 -11
veut me	7 0 1 1
veut pas	-5 -7 -5 -6
veut que	20 22 11 10
veut savoir	-1 9 1 1
veux	32 22 6 8
veux @deed	-5 3 -4 -3
veux @despair	1 2 2 7
veux @goback	0 0 1 8
veux @hide	11 3 3 2
veux @lure	-5 -5 -5 -6
veux @me	4 7 3 3
veux @not	16 16 5 2
veux @quit	1 2 2 7
veux @told	11 3 3 2
veux aret	1 2 2 7
veux demand	-5 -5 -5 -6
veux dir	11 3 3 2
veux en	6 2 1 1
veux pas	3 4 1 1
veux plus	13 12 4 1
vex	6 0 1 1
viand	-6 -7 0 -4
vibr	2 2 7 3
vibr sur	2 2 5 2
vibrant	4 5 13 5
victim	-4 -4 -4 -4
victoir	-7 -6 -8 -5
vid	-6 12 10 22
vid @hour	0 -2 1 7
vid @lock	5 5 14 5
vid @me	3 14 4 4
vid mon	3 14 4 4
vid saniter	5 5 14 5
vidang	4 4 10 4
video	6 -4 -8 -5
video @sex	7 2 3 3
video de	2 8 1 2
video porno	7 2 3 3
videos	9 9 19 9
vie	19 8 4 4
vieil	10 15 14 7
vieil @grab	3 4 8 4
vieil @heat	3 4 8 4
vieil @load	3 4 8 4
vieil @machine	3 4 8 4
vieil @photo	0 6 0 0
vieil @sexist	3 4 8 4
vieil fotos	0 6 0 0
vieil plac	3 4 8 4
vien	13 16 7 6
vien @hour	1 6 2 1
vient	16 16 7 13
vient @not	7 7 3 3
vient la	5 1 1 1
vierg	6 0 1 1
vieux	-14 -24 -4 -16
vieux @adult	5 -3 -1 0
vieux @animal	-9 -9 -10 -8
vieux @serve	-6 -7 -7 -6
vieux @shame	-6 -7 -7 -6
vieux chien	-6 -7 -7 -6
vieux velo	-7 -9 -8 -7
vigil	-8 -16 -15 -12
vign	5 5 13 5
vigneron	-5 3 -6 -3
vigneron @me	-1 7 -2 0
vigneron me	-1 7 -2 0
vil	-5 -4 -6 -2
vil avec	-4 -4 -6 -4
vin	0 3 12 0
vin a	4 2 13 4
vin ce	-4 -5 -2 -4
vinegret	-4 -4 -7 -4
vinegret @shout	-4 -4 -7 -4
vinegret pour	-4 -4 -7 -4
vingt	4 11 40 10
vingt @alone	1 8 7 3
vingt @past	-6 -7 -5 -5
vingt @to	0 -1 5 0
vingt ans	-6 -7 -5 -5
vingt deux	1 8 7 3
vingt minut	0 2 7 6
violanc	-7 -7 -8 -7
violant	8 2 11 3
violet	19 6 3 6
violon	-5 -5 -5 -4
vir	-5 -7 -5 -5
virtuel	-7 -8 -8 -6
vis	0 -10 -13 -8
vis et	-7 -7 -10 -7
vis le	10 2 3 3
vis les	7 1 5 2
vis ne	-9 -6 -6 -6
vis par	-5 -4 -5 -4
visag	9 3 8 4
visit	-28 -29 -29 -27
visit @deed	-3 -3 -5 -3
visit des	-4 -5 -5 -4
visit et	-6 -9 -6 -6
visit guid	-3 -3 -5 -3
visit le	-9 -9 -11 -9
visiteur	-8 -8 -14 -8
vit	7 -2 0 -3
vit et	-3 -7 -3 2
vites	-10 -7 -3 -7
vites de	-10 -6 -7 -6
vitr	-14 -14 -9 -13
vitr de	7 7 14 7
vitr du	4 4 10 4
vitrin	-37 -31 -45 -33
vitrin @alone	-5 -5 -7 -4
vitrin @deed	-9 -9 -13 -8
vitrin @i	0 5 -1 0
vitrin ferm	-5 -5 -7 -4
vitrin je	0 5 -1 0
viv	11 12 12 31
vivr	17 3 2 -3
vocabuler	-9 -9 -12 -9
vocabuler du	-5 -5 -7 -5
vodc	4 11 4 4
voeux	-5 -5 -8 -5
voi	-3 -4 -7 -4
voi @deed	6 -2 0 0
voi @given	6 -2 0 0
voi @not	7 0 5 2
voi la	-7 -12 -12 -9
voi le	-6 -5 -5 -5
voi pas	6 -2 0 0
voiageur	-4 -4 -5 -4
voil	22 18 3 12
voil @me	4 9 5 15
voil ce	10 0 -1 -2
voil comant	3 12 4 4
voil mon	7 11 8 17
voil que	1 5 2 2
voir	-16 3 -14 -9
voir @he	-3 -5 -3 -3
voir @i	-11 -12 -11 -10
voir avec	-5 -6 -5 -5
voir de	2 2 2 5
voir je	-11 -12 -11 -10
voir la	-11 -3 -9 -7
voir le	1 -1 3 4
vois	12 7 8 23
voisin	-10 -3 -11 -10
voit	-6 -5 -9 -12
voit @bore	-3 -3 -3 -4
voit @not	-4 -1 -4 -5
voit rien	-3 -3 -3 -4
voitur	5 4 0 -5
voitur de	3 3 7 3
voitur du	5 0 1 0
voitur et	5 3 -2 1
voitur sur	4 12 4 4
voix	-5 20 -4 -1
voix @i	-1 9 2 1
voix dan	-4 -4 -5 -4
voix je	-1 9 2 1
vol	-1 22 4 1
vol avec	-4 0 -5 -3
vol son	-6 -7 -6 -5
volet	7 7 17 7
voleur	2 11 4 4
vom	2 2 -3 -7
vom @past	2 10 1 2
vom avant	2 10 1 2
vont	-10 -11 -12 -7
vont @me	-5 -5 -5 -5
vont me	-5 -5 -5 -5
voudr	26 13 14 28
voudr @me	8 0 1 -2
voudr me	8 0 1 -2
voul	4 -8 -13 -1
voul @deed	1 -3 -8 -6
voul @given	-1 -3 -10 -7
voul @goback	4 1 2 4
voul @not	3 -1 -5 -4
voul esai	-6 -7 -6 -5
voul pas	3 -1 -5 -4
voul se	4 0 1 1
voul un	-7 -8 -7 -7
voulu	19 -3 -2 1
voulu @me	11 3 3 3
voulu me	11 3 3 3
vous	19 -1 1 6
vous @hide	9 -1 0 0
vous croi	10 -1 2 1
vous ne	11 2 3 1
vrai	12 14 11 21
vrai @mate	4 6 5 14
vrai le	3 8 6 3
vu	16 12 -6 4
vu @me	6 13 5 5
vu la	7 7 -1 6
vu le	0 -6 -2 -5
vu mon	4 13 5 5
vu que	3 8 4 9
vu un	13 3 3 3
vu une	-1 -6 -8 -6
vue	-14 -14 -7 -14
vue de	1 1 5 1
vue du	-9 -9 -8 -7
want	7 1 2 2
want to	7 1 2 2
watsap	9 24 10 10
wc	9 6 5 3
wec	16 -5 1 8
wec end	16 -5 1 8
wesh	4 5 6 8
whit	1 0 4 1
whit spir	1 0 4 1
x	2 2 5 2
y	6 5 9 8
y @deed	0 -2 5 0
y @goback	8 19 10 25
y @height	0 -2 5 0
y @me	14 13 4 6
y @touch	-16 -15 -18 -14
y a	-21 -22 -25 -17
y ai	2 3 13 3
y aler	5 8 5 16
y avait	-7 -7 12 -6
y en	4 -1 -2 4
y etais	10 5 16 6
y fait	-4 -6 -4 -4
y me	5 11 4 4
y met	-7 -4 -6 -5
y pens	19 4 1 4
y retourn	2 10 3 1
y suis	7 2 8 9
y touch	-16 -15 -18 -14
y veil	-4 -5 -5 -5
yav	0 4 6 2
yeux ouvert	-6 -6 -6 -6
yeux qui	1 2 4 6
z	2 2 8 2
zen	-9 -8 -8 -11
zero	-16 -10 -18 -8
zero @price	-5 -5 -6 -5
zero @to	-6 -6 -7 -6
zomb	-6 -6 -8 -5
`;
