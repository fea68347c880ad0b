/*
 * Learnt from the labelled sentences by tests/signals-learn.ts, never written by hand: of each cue, what it weighs
 * for N1, N2, N3 and N4 against nothing at all. `@kind` is what a word is about, `#rule` what a pattern found, `^` the opening of a sentence.
 */
export const SCALE = 12;
export const WEIGHTS = `
#N1	93 -2 4 13
#N2	22 94 5 27
#N3	29 27 100 28
#N4	13 18 10 95
#alcohol	-3 42 -9 5
#animals	-7 -2 23 7
#assault	58 -5 -2 6
#bar	11 31 30 12
#biological	20 5 17 3
#boredom	20 23 15 74
#chemicals	15 12 49 16
#confined-space	2 1 15 3
#dangerous-machine	14 8 44 11
#day-of-rest	6 11 26 6
#demolition	8 6 16 6
#discrimination	6 38 7 7
#distress	6 -7 -1 30
#drugs	4 61 7 14
#early-or-late	10 9 33 11
#electricity	14 15 48 16
#fear	11 43 3 7
#heavy-load	11 8 37 14
#height	1 4 22 4
#humiliation	14 57 -1 17
#in-charge	9 4 31 6
#injury	8 5 34 3
#insults	-7 54 2 9
#lifting-machine	-1 -2 17 0
#locked-up	21 -7 -10 1
#long-day	2 2 12 1
#molten-metal	5 6 18 6
#no-break	2 2 9 2
#none	-34 -31 -33 -27
#optical-radiation	10 6 21 7
#other-machine	-10 -12 -4 -10
#pressure-vessel	7 6 20 7
#protection	4 3 26 6
#radiation	2 2 7 2
#scaffold	6 6 16 6
#secret	14 30 7 6
#self-harm	74 0 10 1
#sexism	-1 21 -6 -3
#sexual-violence	64 4 10 11
#temperature	11 -1 13 0
#threat	47 -3 1 13
#tractor	5 5 15 5
#tree-work	1 2 5 2
#unease	0 4 0 66
#unsuitable-contact	30 6 4 4
#vibration	2 2 12 3
*	-46 -42 -33 -46
1	-4 -4 -6 -4
10	-3 5 -8 -3
10 @hour	-3 6 -7 -2
10 h	-3 6 -7 -2
10h	2 2 5 4
11	6 9 13 6
11 novanbr	7 7 18 7
12	-30 -31 -34 -24
12 @load	-4 -5 -6 -4
12 @looks	-4 -5 -6 -4
12 @me	3 3 8 3
12 a	1 1 3 7
12 bac	-5 -5 -9 -5
12 cilos	-4 -5 -6 -4
12 me	3 3 8 3
12 projecteur	-4 -3 -6 -3
13	1 1 12 1
13 @hour	4 4 16 4
13 h	4 4 16 4
14	-4 -4 6 -3
15	14 8 28 10
15 @hour	4 4 11 4
15 h	4 4 11 4
16 @hour	-11 -11 -16 -11
16 h	-11 -11 -16 -11
17	17 -1 4 1
17 @hour	15 -1 4 0
17 h	19 2 8 5
17h	-8 0 -7 -7
18	10 4 12 5
18 @hour	9 2 4 3
18 @past	3 3 10 3
18 ans	3 3 10 3
18 h	9 2 4 3
19	5 7 16 6
19 @hour	5 7 16 6
19 h	5 7 16 6
19h	-1 0 9 0
19h parc	-6 -5 -2 -5
2	-7 0 -3 -6
20 @hour	-6 -5 -4 -5
20 h	-6 -5 -4 -5
200	6 6 15 6
21	7 8 18 8
214	-4 -4 -7 -1
21h	3 4 12 3
22	7 2 13 4
22 @hour	3 3 12 3
22 h	3 3 12 3
240	-5 -4 -5 -4
25	2 2 7 2
25 @load	2 2 7 2
25 @looks	2 2 5 2
25 cilos	2 2 5 2
3	11 7 26 13
3 @hour	4 4 16 9
3 h	4 5 13 9
30	2 -4 14 0
38	8 10 26 15
39	4 4 12 4
39 @bore	4 4 12 4
39 @hour	4 4 12 4
39 @price	4 4 12 4
39 @to	4 4 12 4
39 heur	4 4 12 4
4	-1 -3 9 0
4 @hour	5 4 15 5
4 h	4 3 11 4
40	9 4 12 6
400	-4 -4 -6 -4
400 @despair	-4 -4 -6 -4
400 @not	-4 -4 -6 -4
400 @to	-4 -4 -6 -4
400 person	-4 -4 -6 -4
45	3 3 9 3
5	5 4 13 5
5 @hour	5 4 13 5
5 h	5 4 13 5
50	11 -2 1 1
50 @lure	8 0 2 2
50 euros	8 0 2 2
5h	14 13 31 14
6	5 8 10 5
8	13 12 43 14
8 @hour	5 5 20 6
8 h	5 5 20 6
8h	14 14 34 14
8h a	9 9 22 9
9	-3 2 8 -6
9 @bore	1 1 6 0
9 @hour	-2 3 9 -5
9 @price	1 1 6 0
9 @to	1 1 6 0
9 heur	1 1 6 0
@adult	16 23 1 3
@alone	24 14 17 8
@animal	-16 -9 5 -6
@blade	18 9 30 5
@blood	1 -6 17 -10
@blow	15 -7 0 -8
@body	25 9 16 8
@booze	-10 11 5 -5
@boozeDrink	8 20 6 -6
@bore	14 5 9 20
@charge	1 2 7 -6
@chem	-3 2 35 -3
@client	-15 -9 -11 -5
@cloth	38 35 36 17
@cry	10 11 -2 17
@deep	-2 4 29 5
@demolish	4 2 26 8
@despair	14 6 4 26
@die	19 -1 1 10
@disabled	-1 28 11 -4
@drug	-8 20 6 -7
@drunk	-2 0 -3 -8
@exclude	3 9 -7 6
@fear	15 30 3 22
@fiction	-17 -21 -21 -17
@gear	3 0 26 -4
@given	6 4 3 3
@goback	8 7 5 12
@grab	27 -6 18 6
@he	12 16 -3 0
@heat	-2 -2 9 -7
@height	-1 1 14 -2
@hide	2 11 -11 -1
@hit	31 -7 9 4
@home	21 18 -9 2
@hour	7 9 15 11
@hurt	11 -10 14 4
@i	7 7 10 10
@insult	0 27 16 13
@intimate	48 23 15 25
@joke	0 2 -22 -16
@kin	41 15 -2 15
@kind	-15 -26 -18 -23
@lgbt	-5 6 -9 -13
@load	15 12 26 9
@lock	9 0 6 3
@looks	20 28 22 17
@love	20 20 13 7
@lure	9 11 -18 -2
@machine	-2 0 47 4
@mate	17 25 0 8
@me	18 20 12 18
@means	7 -3 10 -7
@mock	13 29 -12 -5
@not	15 19 6 17
@nude	40 8 32 21
@one	-14 -9 -7 -9
@past	-12 -20 -13 -10
@photo	5 15 -14 4
@power	6 5 20 -2
@pressure	-17 -6 13 -6
@quit	13 11 12 28
@race	13 47 7 11
@rays	-4 -2 9 -7
@sad	6 0 12 33
@see	-16 -15 -34 -18
@selfharm	41 13 15 0
@serve	17 41 28 16
@serveBar	5 16 16 11
@sex	43 -3 13 14
@sexist	-1 -3 -18 -13
@shame	-1 9 4 5
@shout	11 12 6 0
@smoke	17 33 20 8
@stop	14 -3 16 2
@strip	32 20 31 10
@threat	9 4 2 2
@throw	26 20 12 15
@tired	-2 -7 1 19
@to	0 6 -4 -4
@told	19 28 8 14
@touch	30 -14 -1 -7
@trade	-28 -19 -37 -27
@vehicle	-2 14 20 5
@weak	17 19 5 15
@weapon	32 1 34 8
@wound	6 -5 17 -5
^ 5h	4 4 11 4
^ @adult	11 2 9 1
^ @alone	19 17 15 12
^ @blade	7 7 21 7
^ @blood	0 1 6 1
^ @blow	1 2 2 16
^ @body	-12 -7 -4 -8
^ @booze	-2 7 -4 -1
^ @boozeDrink	-7 -10 -14 -9
^ @bore	-7 -17 -13 0
^ @charge	-12 -16 -4 -10
^ @chem	0 -2 16 1
^ @deed	-16 -17 10 -20
^ @deep	0 0 5 1
^ @despair	6 12 7 20
^ @die	16 4 1 6
^ @drug	7 21 7 7
^ @exclude	7 12 8 13
^ @fiction	-13 -8 -14 -10
^ @gear	2 2 7 2
^ @given	21 16 22 13
^ @goback	-13 -8 -19 -16
^ @grab	6 -9 -14 -6
^ @he	21 26 -6 2
^ @heat	10 7 28 10
^ @hide	-25 -28 -26 -25
^ @hit	6 6 12 20
^ @home	20 17 6 5
^ @hour	9 2 48 17
^ @hurt	5 7 18 6
^ @i	-5 -6 -9 0
^ @insult	6 30 10 5
^ @intimate	9 10 14 21
^ @joke	1 7 2 2
^ @kin	7 3 -1 1
^ @kind	-17 -16 -21 -15
^ @lgbt	-2 8 2 0
^ @load	9 11 20 6
^ @lock	22 4 11 17
^ @looks	-3 4 -1 -8
^ @love	4 2 5 0
^ @machine	25 24 68 26
^ @me	2 1 -9 -4
^ @means	4 4 15 5
^ @mock	-5 5 -6 -3
^ @not	-11 -11 -4 -6
^ @one	0 7 -1 0
^ @past	-8 -9 -8 -6
^ @price	11 2 3 6
^ @quit	3 9 8 24
^ @race	19 14 7 8
^ @sad	10 6 16 14
^ @see	-10 -9 -16 -10
^ @selfharm	11 2 6 3
^ @serve	-11 -12 -14 -11
^ @serveBar	-3 -3 -9 -5
^ @sex	7 0 1 1
^ @sexist	8 10 9 7
^ @shame	3 -2 6 8
^ @shout	16 15 10 11
^ @stop	12 6 -2 3
^ @strip	13 -1 2 3
^ @threat	0 -7 -2 -1
^ @throw	6 4 25 7
^ @tired	13 10 12 39
^ @to	1 7 -3 2
^ @told	-16 -15 -8 -14
^ @touch	-9 -9 -8 -5
^ @vehicle	7 7 19 7
^ @weak	-3 1 9 5
^ @weapon	12 6 12 7
^ @wound	20 14 44 17
^ a	-6 9 0 -8
^ acuel	-14 -14 -19 -13
^ anbalag	-5 -5 -6 -5
^ ariv	6 6 20 7
^ ascip	16 7 5 6
^ au	5 -6 -5 0
^ aucun	-8 -12 -5 -6
^ avant	-6 -6 -10 -6
^ blagu	1 7 2 2
^ bof	5 5 5 18
^ bon	9 7 4 3
^ brioch	-6 -5 -5 -4
^ ca	-33 -22 -20 -11
^ cand	2 31 14 10
^ ce	21 29 14 26
^ celc	6 1 1 2
^ cet	21 7 11 8
^ chac	10 8 6 16
^ chang	2 1 6 2
^ chez	12 12 6 2
^ coinc	14 4 1 4
^ com	-3 2 9 -1
^ comant	-5 -5 -6 -4
^ compt	-4 -2 -5 8
^ con	9 18 12 9
^ contrer	-7 -7 -7 -7
^ cueil	3 2 9 3
^ dan	-8 -17 -15 -14
^ de	-1 -2 8 -3
^ debout	-1 -3 7 2
^ demen	-12 -15 -16 -12
^ derier	-8 -7 -10 -7
^ des	13 20 6 7
^ deserbag	-4 -4 -5 -4
^ deux	19 22 13 11
^ dimanch	4 3 13 4
^ dir	-8 -9 -8 -8
^ distribu	-7 -7 -9 -6
^ dix	8 12 17 8
^ ele	4 12 -10 -5
^ en	3 -11 7 -6
^ encor	2 1 1 9
^ enfin	-2 -5 -3 6
^ epluchag	-4 -5 -6 -4
^ est	5 9 2 8
^ et	0 -5 -9 -6
^ fatigu	-1 -1 -2 5
^ fin	-8 -7 -8 -8
^ four	-7 -8 -9 -7
^ franch	3 1 1 5
^ gros	-13 -13 -17 -13
^ hi	17 1 -4 2
^ ici	7 1 -2 -1
^ il	18 9 -11 -11
^ ils	18 38 9 24
^ invanter	-9 -9 -10 -9
^ jam	-4 1 -3 9
^ je	-5 -6 -9 0
^ journ	3 0 -1 4
^ la	-38 -36 -30 -38
^ le	-28 -30 -31 -28
^ les	-15 -2 -5 -16
^ livreson	-14 -14 -18 -14
^ lui	-4 12 1 -1
^ lund	2 2 7 2
^ ma	-9 -1 -16 -6
^ mais	6 9 3 3
^ maman	7 5 1 2
^ mandolin	3 3 9 3
^ march	3 4 11 4
^ me	-13 -10 -7 -10
^ mem	11 17 10 28
^ mes	22 15 18 11
^ mesur	-8 -7 -9 -7
^ mid	-5 -7 -3 -5
^ mis	-4 -5 -7 -4
^ moi	12 16 25 10
^ mon	-5 -13 -25 -8
^ monsieur	7 1 1 1
^ mour	19 5 3 3
^ ne	-6 -6 -11 -17
^ netoi	-5 -6 -6 -5
^ ni	-1 -6 -5 -5
^ non	-14 -15 -21 -14
^ nous	-9 -8 -10 -8
^ ojourd	4 8 6 -1
^ on	0 7 -1 0
^ parc	8 2 4 3
^ parel	-6 -7 -7 -7
^ parl	-8 -11 -8 -8
^ pas	12 15 23 2
^ pend	-5 -9 -11 -7
^ person	5 7 3 6
^ pes	-5 -6 -6 -5
^ petit	7 1 9 3
^ pliag	1 0 6 1
^ plong	0 0 5 1
^ ponseux	4 4 11 4
^ pour	16 10 9 5
^ pousier	3 2 8 3
^ premi	-6 -5 -8 -6
^ premier	-3 -3 -5 -4
^ puis	4 5 10 3
^ que	-16 -18 -15 -12
^ rang	-15 -15 -17 -13
^ resept	-5 -5 -9 -5
^ rest	-8 -8 -9 -8
^ reten	-5 -5 -5 -5
^ reunion	-7 -7 -10 -7
^ rien	-11 -14 -10 -6
^ sac	4 4 11 4
^ san	-7 -7 -7 -7
^ sandwich	-5 -6 -6 -5
^ seul	10 5 8 10
^ si	-7 -12 -11 -14
^ sinser	1 4 2 7
^ sort	-5 -4 1 -4
^ tail	2 2 6 2
^ tart	-4 -4 -6 -4
^ te	7 18 7 6
^ tir	-6 -5 -7 -5
^ tous	5 6 4 11
^ tout	11 8 6 11
^ travel	1 0 5 1
^ tro	-8 -12 -9 -7
^ trop	1 2 -1 7
^ tu	-1 -1 -4 -6
^ tuteur	7 0 0 1
^ un	3 -15 -23 -12
^ une	-7 -10 -18 -1
^ vent	-10 -10 -13 -10
^ vid	2 1 6 1
^ visit	-5 -3 -6 -4
^ voil	19 14 7 8
^ wesh	6 7 8 9
^ y	10 16 4 6
^ zero	-9 -9 -11 -6
a	1 -3 1 -6
a 12	2 2 7 3
a 13	6 6 16 6
a 15	4 4 11 4
a 16	-8 -8 -10 -7
a 17	19 2 8 5
a 17h	-8 0 -7 -7
a 19	3 5 8 3
a 19h	-1 0 9 0
a 20	-4 -3 6 -2
a 21	7 8 18 8
a 21h	3 4 12 3
a 22	3 3 12 3
a 3	1 0 5 5
a 4	4 4 13 4
a 5	5 4 13 5
a 8	5 4 18 6
a 9	-7 -8 -8 -7
a @animal	-9 -8 -9 -7
a @blood	-1 -10 -10 -6
a @blow	-10 -8 -5 -8
a @body	5 6 11 2
a @booze	6 2 12 4
a @boozeDrink	11 0 4 -2
a @bore	-6 -5 -13 20
a @charge	19 7 4 8
a @chem	15 11 17 9
a @cry	-12 -10 -9 -9
a @deed	26 11 15 10
a @deep	6 3 3 18
a @demolish	10 1 14 15
a @despair	3 -18 -12 -15
a @die	-3 1 -8 -6
a @exclude	-9 0 -6 4
a @fear	3 -3 -6 1
a @fiction	-6 -8 -9 -9
a @given	-3 -6 10 -10
a @goback	-12 -3 -1 -3
a @grab	28 -4 13 11
a @heat	10 -1 -2 0
a @height	0 3 -12 -7
a @hide	-7 -14 -1 10
a @hit	0 -7 0 -7
a @hour	1 3 13 -2
a @hurt	-6 -4 3 -3
a @insult	1 1 5 0
a @intimate	23 17 5 9
a @kind	-7 -6 -2 -7
a @load	12 9 8 6
a @lock	32 3 6 6
a @looks	4 1 3 6
a @love	0 0 -6 -3
a @lure	27 17 2 3
a @mate	1 5 4 1
a @me	38 24 32 41
a @means	5 8 15 6
a @mock	-7 13 -8 -6
a @not	14 -5 6 14
a @power	4 8 4 1
a @price	-2 6 6 1
a @race	9 14 11 6
a @see	-31 -39 -41 -26
a @selfharm	8 4 12 4
a @serve	20 21 0 7
a @serveBar	1 0 5 1
a @sex	-5 -5 0 -4
a @sexist	-4 -6 -14 -9
a @shame	5 18 -7 7
a @shout	-5 10 -2 10
a @stop	-2 -12 16 -6
a @strip	7 -4 -5 -3
a @threat	12 -1 4 -3
a @throw	7 6 -4 2
a @tired	17 7 11 9
a @to	8 -1 -1 -1
a @told	1 13 -3 5
a @touch	20 0 9 3
a @trade	12 13 6 6
a @vehicle	6 6 -1 1
a @weapon	6 -5 -5 -3
a @wound	17 -4 10 1
a achev	-6 -6 -6 -6
a anferm	6 1 1 2
a apris	-12 -14 -5 -10
a arach	8 8 21 9
a atrap	13 3 3 4
a bal	7 2 0 2
a balanc	1 -2 1 7
a bien	-8 -8 -10 -7
a bloc	7 -1 1 1
a bocoup	-5 -6 -5 -5
a bouscul	-1 10 2 2
a bu	2 9 0 2
a caf	2 9 -1 2
a cares	6 2 1 2
a cas	3 4 10 4
a catr	-5 1 -9 -4
a caus	6 30 15 7
a ce	4 -13 -10 -9
a cet	-5 -5 -5 -4
a chac	13 27 6 8
a chang	-8 -8 -10 -7
a cle	9 -3 -6 -1
a coi	3 -4 -4 -6
a col	9 9 14 7
a colon	3 2 6 3
a conf	18 11 28 13
a corig	-22 -17 -14 -14
a cot	5 13 18 9
a coudr	5 5 11 5
a coup	5 2 7 3
a crach	7 0 1 2
a cri	-15 -10 -10 -11
a demand	9 17 8 0
a deux	-6 3 -3 -3
a dir	-4 -6 -4 5
a dit	3 8 -3 -5
a dix	0 0 5 0
a don	-15 -18 -11 -7
a ecrit	7 -4 -1 0
a envoi	3 7 11 4
a ete	1 -9 -5 -6
a etrangl	12 3 4 4
a explic	-25 -20 -26 -21
a fair	-7 -6 -10 1
a fait	4 6 -5 -3
a felisit	-9 -8 -8 -8
a fil	1 5 4 1
a film	6 0 1 1
a fin	5 13 9 5
a forc	15 4 9 4
a frap	6 -1 0 0
a gard	2 -7 -5 -5
a genoux	16 15 3 7
a gifl	6 2 2 2
a glis	8 1 6 3
a grat	4 4 10 4
a hurl	4 12 5 13
a insist	3 6 -3 1
a janbon	7 6 16 7
a jet	6 6 -1 1
a jou	-11 -8 -8 -7
a just	-8 -8 -6 -6
a la	1 6 20 -6
a lais	-12 -8 21 -4
a lanc	-4 -2 -6 -5
a le	-10 1 -19 -9
a les	-6 -7 -7 -6
a leur	-5 -5 -5 -5
a lu	3 9 4 4
a lui	5 0 0 0
a ma	11 4 10 9
a mamadou	5 15 5 5
a me	13 0 -1 15
a mem	10 8 8 18
a menac	1 12 4 4
a mid	-12 -7 -12 -9
a minuit	10 -1 5 3
a mis	7 9 0 -3
a moi	3 9 23 14
a mon	17 15 5 10
a mont	3 3 7 3
a montr	-2 -12 -13 -10
a mordu	1 1 6 2
a moyen	1 1 1 6
a ofert	-2 -3 -7 -4
a oubl	4 3 3 12
a ouvert	-13 -7 -22 -12
a parl	-12 -13 -12 -3
a pas	7 -3 18 9
a perdu	-6 -6 -5 -5
a person	9 0 1 0
a pic	-5 -6 -5 -4
a pied	-10 -9 -16 -9
a plat	1 1 6 1
a pleur	-10 -8 -7 -7
a plus	-4 -11 -9 3
a point	10 1 -1 2
a pos	7 0 0 1
a pous	15 16 6 8
a prepar	-10 -11 -13 -9
a presant	-7 -8 -8 -7
a prevenu	11 9 5 5
a prom	6 1 2 2
a propos	6 1 -5 -3
a racont	-6 -10 -8 -7
a rang	5 6 5 3
a rapel	-8 -9 -7 -7
a recomant	7 2 0 2
a recu	-12 -10 -10 -8
a regard	1 -1 1 17
a relir	-4 -4 -6 -4
a rentr	3 5 9 4
a repondu	-8 -8 -9 -7
a repr	-10 -10 -8 -8
a respir	6 0 2 7
a retourn	-2 0 0 6
a ri	-4 7 -3 -2
a rien	2 4 -3 7
a ruban	1 1 6 2
a saign	5 3 11 4
a scotch	-13 -10 -10 -10
a secou	5 1 1 1
a seiz	-4 -4 -6 0
a ser	-5 -6 -6 -5
a serv	-6 -8 -6 -5
a ses	2 7 -2 1
a son	-7 7 -2 -2
a sort	8 9 9 5
a sour	-9 -9 -12 -8
a tabl	7 16 14 14
a tap	-10 -4 1 -4
a te	-7 -1 -6 -4
a ten	-5 -6 -9 -6
a tendu	-6 3 -5 -3
a tes	6 8 3 3
a test	-9 -9 -15 -9
a tir	12 4 10 16
a ton	6 8 4 4
a touch	-11 -8 -8 -8
a tous	-7 -4 -6 -5
a tout	-13 -9 -13 -12
a trait	2 8 4 12
a travel	-5 -6 -6 -5
a traver	-6 -7 -10 -6
a trois	5 2 4 4
a tue	-7 -6 -7 -5
a un	16 9 2 2
a une	-15 -10 -16 -16
a vin	1 0 5 1
a voir	-11 -11 -10 -11
a voulu	12 3 3 3
a zero	-7 -11 -7 -7
abatr	-6 -6 -6 -5
abatr du	-6 -6 -6 -5
abatu	4 4 11 4
abitu	7 10 7 16
abitud	8 15 4 6
abord	6 3 11 4
abord @bore	5 3 7 3
abord @see	5 3 7 3
abord la	3 2 8 3
abord observ	5 3 7 3
acent	2 9 2 1
achet	7 9 12 6
achev	-6 -6 -6 -6
acompagn	-9 -9 -12 -8
acompagn la	-5 -4 -7 -4
acord	6 19 12 8
acroch au	-3 2 -7 -2
acuel	-19 -22 -27 -9
acuel a	0 0 -3 9
acuel les	-5 -5 -9 -5
adieu	7 8 3 3
ado	-5 -5 -5 -6
ador	5 3 25 2
adres la	3 9 4 6
adult	0 14 3 3
afair	13 10 1 3
afair et	10 8 4 5
afectu	5 12 4 4
afich	-15 -15 -15 -7
afich de	-4 -3 -6 -3
afich du	-8 -8 -13 -8
afil	1 0 7 1
age	17 2 23 6
agno	1 1 8 2
ai	-2 -6 9 -3
ai @alone	-7 -10 -9 -7
ai @blood	-4 -5 -1 -8
ai @blow	1 0 6 1
ai @body	-10 -10 -16 -10
ai @boozeDrink	10 18 19 8
ai @bore	-7 -18 -21 3
ai @charge	-9 -15 -2 -6
ai @chem	-1 -1 6 0
ai @cry	-8 -6 -7 -2
ai @deed	-6 -10 26 -4
ai @deep	-14 -14 -1 -12
ai @demolish	-7 -6 -5 -5
ai @despair	16 21 13 21
ai @die	4 18 6 11
ai @drunk	-7 -6 -1 -5
ai @exclude	11 2 16 5
ai @fear	18 33 18 17
ai @fiction	-7 -8 0 -6
ai @given	-3 -17 -6 -10
ai @goback	10 28 14 18
ai @grab	2 10 41 9
ai @heat	3 3 10 3
ai @height	8 5 30 5
ai @hide	20 19 11 8
ai @hit	-14 -14 -17 -16
ai @hour	15 29 31 22
ai @hurt	-11 -6 -16 -9
ai @insult	-9 -8 -7 -7
ai @intimate	1 1 5 2
ai @kind	-6 -4 15 -4
ai @load	3 4 15 4
ai @lock	0 12 7 6
ai @looks	-7 -7 6 -4
ai @love	2 7 8 4
ai @machine	7 6 22 6
ai @means	1 1 5 1
ai @mock	-4 -7 -3 3
ai @not	10 -7 -11 18
ai @photo	0 -5 0 9
ai @power	-6 -15 -7 -12
ai @price	-25 -27 -31 -24
ai @quit	5 28 13 15
ai @rays	-6 -6 -8 -6
ai @sad	2 7 -3 4
ai @see	-3 -9 -29 -17
ai @serve	-2 -1 13 0
ai @sex	-6 -5 -7 -5
ai @shame	-7 -7 9 -5
ai @strip	8 9 24 9
ai @threat	-14 -6 -16 -12
ai @throw	25 12 30 8
ai @tired	13 12 24 23
ai @to	-9 -9 -13 -9
ai @told	17 12 18 23
ai @touch	-19 -15 -6 -14
ai @vehicle	2 7 2 2
ai @weapon	1 1 5 0
ai @wound	-8 -6 -1 -5
ai abatu	2 2 5 2
ai acompagn	-7 -7 -9 -6
ai acroch	-6 -6 -9 -6
ai acuel	-5 -5 -9 -5
ai ador	18 19 42 19
ai aid	-7 -6 3 -5
ai anregistr	-8 -8 -11 -8
ai antandu	7 19 7 7
ai apris	-14 -15 -23 -14
ai aros	-5 -6 -8 -5
ai asist	-10 -12 -14 -10
ai atandu	1 -6 -8 -5
ai aval	0 -4 -9 -4
ai balai	-13 -13 -16 -13
ai branch	2 1 8 2
ai cares	-11 -10 -12 -9
ai cas	-8 -8 -11 -7
ai chang	-10 -11 -5 -10
ai cherch	-5 -8 -10 -7
ai chois	-4 -4 -5 -4
ai clas	-10 -9 -11 -9
ai col	-6 -5 -9 -5
ai comanc	6 6 16 6
ai compr	4 5 -2 0
ai compt	0 -11 -12 3
ai conduit	1 1 12 2
ai control	-4 -5 -7 -5
ai corig	-14 -14 -20 -15
ai coul	2 2 6 2
ai coup	1 2 6 2
ai couru	6 -2 -4 -2
ai cueil	-10 -10 -17 -10
ai de	6 5 8 4
ai debouch	3 3 10 3
ai decoup	7 7 16 7
ai dej	4 4 -1 8
ai demand	-5 -6 -6 2
ai denud	1 1 5 2
ai deplac	2 2 6 2
ai depousier	-6 -5 -9 -6
ai des	15 8 14 17
ai desin	-4 -5 -6 -4
ai desos	1 1 8 2
ai distribu	-5 -5 -7 -5
ai dit	12 6 -2 8
ai don	11 0 2 0
ai dorm	8 7 10 17
ai dres	-6 -6 -10 -6
ai du	0 11 -2 0
ai ecout	-6 -5 -8 -6
ai ecrit	-3 -8 -8 -7
ai encor	3 1 7 2
ai envi	8 0 -2 8
ai epluch	-6 -6 -8 -5
ai esai	-11 -11 -13 -10
ai ete	23 15 18 12
ai etiset	-4 -4 -7 -5
ai eu	0 11 2 3
ai fail	-15 -11 -7 -11
ai fait	6 3 25 3
ai fin	8 23 12 15
ai gard	2 3 6 10
ai glis	0 2 7 2
ai grais	6 6 14 6
ai interview	-5 -6 -7 -7
ai jou	-5 -5 -7 -5
ai just	-17 -16 -23 -15
ai la	3 12 7 4
ai lanc	1 1 5 1
ai lav	2 4 11 3
ai le	2 11 -8 24
ai les	10 8 8 6
ai lev	6 6 13 6
ai lu	-18 -16 -21 -16
ai mal	2 7 -3 4
ai mang	-4 -5 -1 -3
ai mar	1 1 1 8
ai march	7 7 17 7
ai melang	-4 -4 -6 -4
ai mem	-5 -6 -6 -6
ai men	3 3 7 3
ai mentenu	5 5 14 6
ai meul	1 1 6 2
ai mis	-19 -26 -28 -18
ai mont	-11 -10 -16 -10
ai netoi	-6 -6 -3 -5
ai not	-10 -11 -13 -11
ai observ	-5 -5 -6 -5
ai oriant	-3 -3 -6 -3
ai oubl	-7 -9 -8 -8
ai ouvert	8 7 22 8
ai parl	9 1 1 2
ai pas	-6 -17 -19 -10
ai peint	6 6 15 6
ai perc	2 2 5 2
ai pes	-13 -14 -17 -12
ai peur	4 25 6 7
ai pleur	0 3 0 8
ai pli	-10 -10 -14 -10
ai plong	4 4 11 5
ai plus	13 7 7 24
ai port	1 1 7 2
ai pos	-7 -6 0 -5
ai prepar	-7 -8 -6 -7
ai pris	-11 -20 -24 -18
ai pu	-10 -9 -10 -8
ai ram	1 0 9 0
ai rang	-7 -13 -12 -11
ai ranplac	3 2 10 3
ai ranvers	-5 -5 -4 -4
ai ras	3 3 9 7
ai recomant	13 4 2 3
ai recu	29 4 7 7
ai regard	-20 -20 -23 -19
ai rempl	-8 -8 -9 -8
ai repondu	-3 -7 -8 -7
ai retir	3 4 12 4
ai reus	7 6 13 6
ai rien	16 6 4 19
ai roug	-5 -6 -5 -5
ai scan	-6 -6 -8 -6
ai sent	3 3 9 3
ai ser	3 4 10 4
ai serv	2 1 6 2
ai sign	-7 -8 -6 -6
ai sort	2 7 8 4
ai soulev	5 5 12 5
ai suiv	-13 -12 -16 -11
ai tail	1 1 5 2
ai tenu	-6 -4 13 -2
ai tir	0 2 6 2
ai transport	7 6 15 6
ai travel	17 16 38 16
ai tremp	4 8 10 5
ai tri	1 1 11 1
ai trouv	-9 -10 -10 -10
ai un	-2 13 -5 -4
ai une	-2 2 4 7
ai vendu	11 10 30 11
ai verif	-7 -8 -10 -8
ai vers	7 7 17 7
ai vid	1 1 5 1
ai visit	-5 -5 -6 -4
ai vol	2 7 2 2
ai vu	27 14 4 10
aid	7 -5 4 -3
aid a	-4 -8 -6 -7
aid ce	-5 -4 -7 -5
aid soign	21 10 13 10
ail	-5 -5 -5 -4
aim	11 0 -3 10
aim @hide	6 1 -1 1
aim bien	-2 -6 -2 11
aim la	0 6 0 0
ais	-7 0 -4 -4
alais	-9 -9 -11 -10
alais vit	-4 -4 -6 -4
alait	10 3 3 11
alait @me	1 -8 -5 -4
alait me	1 -8 -5 -4
alcol	-13 -12 -15 -11
ale	3 0 11 1
aler	21 27 25 35
aler @goback	7 7 12 14
aler aux	1 6 1 1
alez	1 7 1 2
along	11 4 10 4
along sur	8 0 0 1
alor	24 20 31 18
alor @he	8 5 4 9
alor @i	-1 3 15 2
alor ils	3 6 4 9
alor je	-1 3 15 2
alor la	3 8 7 4
alor le	14 0 1 2
alor que	2 3 8 -1
alum	1 1 10 2
aluminium	2 3 8 3
ami @given	-6 -6 -10 -6
ami tout	-6 -6 -10 -6
an	-4 -9 -8 -7
anbalag	-5 -5 -6 -5
anbalag de	-5 -5 -6 -5
anbianc	0 8 -3 -1
anboch	12 12 28 12
anboch a	11 11 24 11
anbras	24 4 6 8
ances	2 2 7 2
anchen	6 5 22 6
and	1 7 2 2
andicap	5 6 1 3
andorm	8 2 5 1
androit	10 6 3 5
ane	-4 0 -7 -4
anfant	-14 -17 -15 -14
anfant a	-8 -5 -5 -5
anferm	16 -1 -4 0
anferm dan	16 -2 -2 2
anfonc	7 3 4 3
anfourn	3 3 11 3
anfourn les	3 3 8 4
angeul	4 13 5 18
angeul @adult	0 8 1 1
angeul @weak	0 8 1 1
angeul com	0 8 1 1
angle	3 7 11 4
angles	-3 -5 -6 -4
angois	1 -3 2 15
animor	9 1 2 2
aniverser	-6 -3 -2 5
aniverser de	-6 -5 -5 -4
anonc et	-4 -4 -6 -4
anpech	2 8 2 6
anploi	15 1 3 4
anregistr	-11 -11 -15 -11
anregistr @me	-4 -4 -5 -4
anregistr ma	-4 -4 -5 -4
ans	9 -24 -8 -12
ans @i	-4 -11 -10 -8
ans @me	13 0 3 3
ans je	-4 -11 -10 -8
ans me	13 0 3 3
ansanbl	4 -1 3 6
ansanbl et	-5 -8 -4 3
ansien	4 -6 -5 -3
ansuit	4 1 8 3
antand	3 22 7 5
antand ses	1 9 2 2
antandu	7 19 7 7
antier	1 5 4 2
antren	-7 -6 -4 -5
antrepris	-2 0 -2 6
antrer	-6 -2 -3 -4
anvelop	-15 -14 -21 -11
aparel	7 22 12 8
aparel @disabled	1 6 1 1
aparel @looks	5 15 4 5
aparel audit	1 6 1 1
aparel danter	5 15 4 5
apel	-28 -6 -24 -6
apel @me	9 0 3 12
apel la	-6 -7 -6 -6
apel le	-8 11 -2 -2
apel ma	9 -2 4 12
apelant	2 5 0 1
apero	5 16 3 6
apero du	5 16 3 6
aprand	6 -3 0 5
aprand @bore	1 1 1 6
aprand @not	1 1 1 6
aprand rien	1 1 1 6
aprandr	0 5 -2 -2
aprant	20 -4 -6 -1
aprant @me	5 -1 0 1
aprant @shame	3 6 0 1
aprant dev	3 6 0 1
aprant me	5 -1 0 1
aprant se	13 5 5 5
apre	4 7 -5 -2
apre @he	11 12 6 6
apre @hour	-6 4 0 3
apre @me	3 6 2 1
apre avoir	1 2 6 2
apre ele	10 13 6 6
apre mid	-7 4 -1 1
aprem	2 6 1 2
apresi	1 11 -2 1
apris	-27 -30 -30 -26
apris a	-18 -19 -18 -17
apris les	-5 -5 -7 -5
aproch	-5 -1 -8 -5
apui	7 7 21 7
apui sur	11 11 27 11
arab	3 11 3 4
arach	9 9 27 10
arang	6 12 5 5
arc	6 6 16 6
architect	-7 -7 -9 -6
ardois	-7 -7 -12 -7
aret	-2 7 2 18
aret de	3 16 1 8
arier	6 2 7 3
ariv	6 10 16 18
ariv @deed	0 0 0 5
ariv @given	0 0 0 5
ariv @not	8 7 4 25
ariv a	4 12 15 6
ariv pas	0 0 0 5
ariv plus	9 8 5 16
arivant	-10 -10 -10 -10
arme	-5 -8 -12 -7
aros	0 -9 -10 -6
aros les	-8 -9 -11 -8
arsel	-1 12 -2 0
arsel au	-4 -4 -6 -4
arselant	1 6 2 2
arselant le	1 6 2 2
articl	-4 -4 -5 -4
as	9 28 14 11
as @deed	4 12 6 5
as @given	4 12 6 5
as @not	3 16 7 6
as pas	4 12 6 5
asanseur	11 4 15 12
ascip	16 7 5 6
ascip ce	12 9 4 5
aseoir	7 5 15 6
aseton	3 3 9 4
aseton et	3 3 9 4
asez	15 1 1 3
asiet	-5 -3 -10 -6
asiet le	-6 -6 -9 -6
asis	-16 -16 -17 -8
asis au	-12 -11 -17 -11
asis sur	2 2 5 2
asist	-8 -8 -7 -8
asist a	-8 -10 -10 -8
aspir	-8 -8 -12 -9
aspir dan	-6 -5 -8 -6
atach	4 1 5 1
atandant	-7 -9 -2 -7
atandant que	-6 -7 -5 -6
atandr	10 2 4 10
atandu	0 -7 -9 2
atandu le	7 0 -2 0
atel	4 7 9 5
ateli	2 6 -8 -6
atend	16 11 5 26
atend @exclude	11 2 2 3
atend @lock	11 2 2 3
atend dehor	11 2 2 3
atent	0 4 6 1
atrap	14 4 7 5
atrap par	13 3 3 4
au	0 3 24 5
au @alone	-9 -2 -7 -7
au @blade	5 5 15 5
au @blow	2 4 13 4
au @body	0 11 14 10
au @bore	-9 0 -4 6
au @charge	0 -7 -4 -4
au @deed	9 4 11 12
au @demolish	16 16 17 18
au @despair	-5 -10 -5 -1
au @drunk	5 1 4 2
au @exclude	11 4 12 5
au @fear	-5 11 -6 -4
au @fiction	-5 -5 -7 -5
au @goback	-6 -6 -3 -3
au @heat	2 2 8 2
au @hit	5 5 13 5
au @hour	10 7 1 -1
au @load	-7 -7 -11 -7
au @looks	2 10 3 8
au @machine	3 3 10 3
au @mate	-8 -8 -13 -8
au @means	8 2 10 2
au @past	-6 -6 -7 -6
au @photo	-11 -8 -7 3
au @power	4 3 15 4
au @price	12 3 4 21
au @quit	2 -1 -1 9
au @serveBar	-1 -1 2 6
au @sexist	-6 -6 -7 -5
au @stop	-16 -13 -11 -1
au @threat	5 -2 -1 7
au @throw	8 8 -3 2
au @tired	2 1 7 7
au @to	6 22 4 13
au @trade	-8 -8 -11 -7
au @vehicle	1 6 -6 -2
au @weapon	-3 -1 9 0
au @wound	15 9 23 18
au beur	5 0 -1 1
au bord	11 2 0 2
au bout	2 1 7 7
au burin	3 3 10 3
au buro	1 -3 -8 -3
au but	-6 -6 -6 -5
au car	-6 -4 -5 -4
au cas	10 4 5 12
au club	-4 -5 -8 -4
au coleg	3 9 1 10
au comptoir	4 4 6 10
au coup	1 2 7 2
au debut	13 4 1 1
au depot	0 6 -1 0
au desus	6 6 5 3
au fond	-2 -2 6 -1
au fot	-9 -8 -10 -7
au fournil	6 6 18 6
au gichet	-4 -6 -5 -4
au jet	3 -5 -6 -3
au lait	-6 -5 -5 -4
au lieu	-4 -3 -7 -4
au lyc	4 16 4 5
au march	2 2 9 2
au micro	2 7 2 2
au moin	14 11 3 14
au mur	2 8 3 3
au nez	5 5 7 13
au parc	-12 -14 -18 -12
au pistolet	3 3 8 3
au poignet	-2 2 11 2
au pouc	-4 -4 -6 -5
au rato	-4 -4 -5 -4
au restor	7 1 6 3
au revoir	-7 -8 -8 -5
au sen	-7 -10 -12 -8
au stag	2 -1 -1 9
au stand	0 0 6 1
au telefon	-11 -8 -7 3
au travel	-4 -4 -6 -4
au tribunal	-5 -5 -7 -4
au troisiem	7 8 17 8
au ventr	-7 3 -9 -7
au vol	5 14 3 5
aucun	-8 -12 -5 6
audit	1 6 1 1
aur	21 9 5 19
aur @not	7 7 3 2
aur du	9 3 4 12
aus	2 -8 4 -4
autr	23 20 11 29
autr @mate	9 11 5 5
autr @weak	9 11 5 5
autr chos	12 4 3 15
autr stagier	9 11 5 5
aux	3 2 15 2
aux @alone	0 8 1 1
aux @animal	-6 -7 -8 -6
aux @blood	0 8 1 1
aux @blow	6 1 1 1
aux @body	-6 -2 -8 -6
aux @cry	1 10 2 8
aux @fear	-5 -5 -6 -5
aux @hit	6 1 1 1
aux @intimate	8 3 7 4
aux @looks	-1 -6 -5 -5
aux @not	16 8 17 10
aux @serve	3 14 8 4
aux @shame	9 4 8 5
aux @tired	-7 -7 -9 -7
aux @weak	7 7 1 3
aux @wound	2 7 7 3
aux fes	6 1 1 1
aux gen	-8 -10 -8 -9
aux jamb	-5 -5 -6 -5
aux pom	-4 -4 -6 -4
aux toilet	0 8 1 1
avais	11 -11 8 2
avais @despair	8 -2 1 1
avais @given	9 2 6 3
avais @machine	-6 -5 -5 -4
avais @not	14 6 12 6
avais facon	-6 -5 -5 -4
avais just	10 11 19 9
avais la	-10 -14 -6 -2
avais le	7 6 16 10
avais pas	9 2 6 3
avais plein	-7 -6 -10 -6
avait	4 -4 17 2
avait 240	-5 -4 -5 -4
avait @deed	11 5 8 3
avait @despair	-13 -13 -12 -12
avait @height	5 7 2 3
avait @hide	3 3 3 13
avait @lure	3 3 3 13
avait @not	-6 -5 -3 -6
avait @told	1 -1 13 1
avait dit	1 -1 13 1
avait fait	5 7 2 3
avait mis	5 4 7 4
avait prom	3 3 3 13
avait reson	-10 -10 -8 -8
avait un	5 11 13 7
avait une	-6 -8 -6 -6
aval	7 -1 6 -3
avanc	13 11 2 4
avant	-13 -5 -9 -9
avant @hour	2 2 9 2
avant de	-1 -1 -5 4
avant le	-6 -3 -7 -5
avant que	4 9 7 4
avec	-4 -6 -1 -16
avec @he	-5 -5 -6 -4
avec @me	5 3 -7 1
avec des	4 13 -3 2
avec du	2 -2 -7 -4
avec ele	-6 -6 -10 -6
avec ine	-4 -4 -7 0
avec la	-8 -7 17 -6
avec le	2 0 27 -4
avec les	-20 -9 -19 -17
avec lui	13 16 15 7
avec moi	8 10 -2 2
avec mon	-4 -4 -6 1
avec ses	-7 -10 -6 -6
avec son	14 -3 -3 0
avec un	22 8 17 7
avec une	-2 0 -4 -5
avis	-10 -13 -11 -10
avis sur	-6 -9 -6 -6
avoir	18 19 10 14
avoir chois	3 3 3 10
avon	-10 -10 -13 -10
avou	8 0 5 8
bac	3 -3 9 0
bac a	7 2 7 3
bac pro	-7 -7 -8 -6
bach	3 9 5 4
badg	-19 -16 -23 -19
bagar	-15 -18 -14 -13
baget	0 -1 7 1
baget avec	2 2 7 3
baget dan	3 3 7 3
bain	4 -3 5 -1
bain de	10 4 9 4
bais	18 17 17 10
bais le	12 2 10 5
bal	5 -7 -10 -6
bal sur	-5 -5 -6 -5
balai et	-5 -5 -8 -5
balai le	2 1 6 2
balai les	-7 -7 -10 -7
balanc	-2 -8 -8 -1
balon	-1 5 0 -2
banan	-1 5 1 1
banc	-6 -6 -5 -3
band	8 8 22 9
baptem	23 4 7 8
bar	-4 -5 9 -3
barman @drug	-2 7 1 1
barman snif	-2 7 1 1
bas	4 8 -11 -5
bas avec	-7 -8 -10 -7
bas et	9 9 4 5
baset	4 8 17 5
bat	-9 -9 -10 -4
bato	3 3 11 4
baton	6 7 18 7
batr	-7 -7 -8 -6
batu	-8 -3 -7 -6
batus	2 19 3 5
beb	7 -1 -3 -2
beb cand	17 7 7 7
begai	-6 -5 -5 -6
beign	12 4 4 5
bel	-5 -6 -7 -7
ben	8 0 5 3
besoin	13 13 12 7
besoin de	5 11 8 5
beur	5 0 -1 1
bib	7 6 16 7
bien	-20 -27 -18 -5
bien @exclude	4 2 7 3
bien @given	-4 -7 -6 -6
bien @not	-6 -6 -7 -6
bien pas	-6 -6 -7 -6
bier	0 4 6 1
bijouter	19 5 1 6
bilan	0 -9 -9 -11
bilan ce	-11 -11 -11 -13
bilet de	-4 -5 -7 -5
bis	11 2 3 3
bisou	9 1 2 3
bizar	16 9 4 4
blagu	-15 -10 -15 -13
blanc	-8 -3 -16 -8
bles	-7 -7 -9 -7
blesur	-7 -7 -8 -7
bleu	3 2 22 4
bleus	16 4 9 6
bloc	15 8 10 7
bloc @he	3 8 7 4
bloc la	7 1 1 2
blous	6 12 12 7
bocal	-4 -4 -5 -4
bocoup	-12 -13 -10 -13
bocoup de	-6 -7 -6 -6
bof	5 5 5 18
boir	14 19 8 9
boir un	8 3 2 3
bois	-7 -5 1 -5
boit @alone	-8 -9 -13 -8
boit a	-6 -1 -9 -5
boit de	9 4 16 5
bomb	-11 -10 -16 -10
bomb de	-5 -5 -7 -4
bon	5 -3 -13 -14
bon @deed	17 5 4 5
bon @hour	-1 -8 -9 -8
bon a	2 10 3 2
bon buro	-3 -3 -6 -3
bon camil	-6 -5 -5 -4
bon de	-6 -6 -6 -5
bon journ	-11 -11 -11 -12
bonet	4 13 4 4
bonich	3 10 3 4
bonjour	-2 14 -2 -1
bord	16 4 18 8
bord de	13 10 22 10
born	5 5 15 6
bot	8 8 21 8
bot de	2 2 10 3
bouch	-3 -5 -8 -9
bouchon	-7 -10 -3 -6
bouchon de	-5 -8 -2 -4
boucl	12 2 3 10
boucl dan	10 -1 1 1
boug @load	2 11 3 3
boug @shout	2 11 3 3
boug ton	2 11 3 3
boul	-6 -12 -10 -6
boul au	-10 -6 -11 -10
boul de	-9 -11 -11 -9
boulang	-12 -12 -13 -11
boulang @i	-7 -8 -9 -7
boulang je	-7 -8 -9 -7
boulanger	6 6 21 7
boulet	1 6 1 1
bour	4 15 2 5
bouscul	-1 10 2 2
bout	-2 0 2 8
bout de	-3 -5 -2 2
boutel	2 15 7 4
boutic	7 9 21 8
bouton	9 20 16 9
bouton @shout	5 5 12 5
bouton pour	5 5 12 5
box	4 7 19 7
bracag	6 0 -3 0
branch	8 8 28 10
branch dan	4 4 11 4
bras	39 0 8 5
bras le	8 1 2 2
brioch	-8 -7 -8 -6
brioch et	-6 -5 -5 -4
broi	3 3 9 4
bros	-8 -8 -15 -8
brouet	5 7 12 6
bruit	-10 -4 -15 -7
bruit de	3 12 2 4
brul	8 1 13 3
brul avec	7 -2 -3 0
brul les	-4 -4 -5 -3
brulur	2 3 8 3
brulur au	2 3 8 3
bu	-1 9 -5 0
bu du	3 12 -1 3
bug	-8 -9 -8 -7
burin	6 6 17 6
buro	-14 -16 -37 -24
buro ce	-5 -5 -9 -5
buro et	7 4 1 1
buro la	-5 -6 -6 -5
bus	-16 -12 -22 4
bus de	1 0 5 1
but	-6 -7 -6 -6
ca	37 27 12 24
ca @alone	7 26 2 6
ca @blood	3 8 8 4
ca @body	17 -1 2 3
ca @deed	2 16 16 6
ca @despair	7 5 1 2
ca @die	-11 -9 -3 -1
ca @drug	11 3 3 4
ca @drunk	-1 7 -1 0
ca @given	11 19 6 6
ca @grab	13 3 8 5
ca @heat	6 14 10 6
ca @height	1 6 2 1
ca @hide	-7 -6 -8 -7
ca @hit	14 0 2 1
ca @home	-9 -7 -6 -6
ca @hour	2 10 7 6
ca @i	7 2 0 -5
ca @insult	-1 -4 -7 -6
ca @intimate	1 -2 1 6
ca @kin	-9 -7 -6 -6
ca @kind	18 8 6 7
ca @lock	-3 -1 3 6
ca @looks	-9 -11 -9 -10
ca @machine	2 7 9 4
ca @me	-26 -14 -17 15
ca @mock	5 0 3 0
ca @not	1 11 1 2
ca @price	8 0 2 1
ca @quit	1 -5 -1 7
ca @serve	2 19 -4 0
ca @sexist	3 5 8 3
ca @shout	14 9 3 4
ca @smoke	11 6 11 6
ca @threat	3 4 12 4
ca @throw	1 12 1 2
ca @to	-8 -5 -5 -5
ca @touch	6 1 0 1
ca @vehicle	10 34 4 8
ca @weapon	13 2 2 4
ca @wound	14 -1 3 3
ca a	5 8 10 5
ca calm	11 3 3 4
ca ce	8 4 10 5
ca cogn	10 0 1 1
ca cri	8 -1 1 0
ca drol	7 5 3 3
ca en	9 4 3 3
ca et	-2 -10 -5 -5
ca exist	-8 -8 -8 -10
ca fait	1 6 2 1
ca faut	8 0 2 1
ca fer	3 11 3 3
ca fum	3 3 8 3
ca je	7 2 0 -5
ca le	7 1 1 2
ca main	15 -1 3 3
ca me	-26 -14 -17 15
ca mer	-8 -5 -5 -5
ca pas	1 11 1 2
ca pic	2 2 8 3
ca poubel	-5 -6 -6 -5
ca pour	6 10 3 4
ca se	6 10 2 0
ca sent	2 12 2 3
ca va	-1 -2 -4 -6
ca veut	-7 -11 -7 -7
ca voitur	6 16 1 3
ca vol	4 14 3 5
cabin	2 5 10 2
cach	10 25 2 6
cach dan	1 13 2 3
cachant	1 6 1 1
cachet	6 5 1 2
cad	11 10 26 11
cad @shout	9 8 19 9
cad pour	9 8 19 9
cado	-15 -10 -16 -13
cado au	-5 -5 -6 -5
caf	10 11 9 10
caf @shout	-6 -6 -7 -5
caf a	5 4 14 6
caf pour	-6 -6 -7 -5
cafard	-5 -6 -7 0
cag	-6 -3 -1 -3
cai	8 7 -4 1
cais	-2 0 10 -3
cais 3	4 4 12 4
cais @given	3 3 10 3
cais @shout	-6 -7 -6 -5
cais de	-7 -8 -10 -7
cais pour	-6 -7 -6 -5
cais tout	3 3 10 3
calcul	7 12 6 16
calm	-4 -14 -11 -7
camil	-14 -14 -17 -13
camil @bore	-4 -4 -5 -4
camil @deep	-4 -4 -5 -4
camil @see	-4 -4 -5 -4
camil lui	-6 -5 -5 -4
camil regard	-4 -4 -5 -4
camion	-5 -2 -3 -6
camion @i	-6 -6 -8 -6
camion ce	-4 -4 -7 -4
camion ils	6 4 0 2
camion je	-6 -6 -8 -6
camionet	4 7 2 2
canap	2 2 7 2
cand	43 35 13 24
cand @he	10 7 -3 -2
cand @i	26 44 21 15
cand @one	13 -9 -3 6
cand ca	-8 -5 -5 -5
cand ce	8 0 2 2
cand il	1 0 -6 -5
cand ils	10 4 2 3
cand je	26 44 21 15
cand le	11 20 7 14
cand mem	-2 -6 5 4
cand on	13 -9 -3 6
canping	9 6 12 6
cantin	-8 2 -13 -7
cantin dan	-4 -4 -7 -4
car	15 11 18 16
car @i	18 7 9 12
car je	18 7 9 12
carelag	12 9 24 10
carelag a	4 4 11 5
cares	-3 -9 -11 -7
carim	-2 -9 -6 -5
carist	-8 -9 -10 -7
carnet	-3 5 -3 -2
carosi	-5 -5 -7 -5
carot	1 2 15 2
carot a	-4 -4 -5 -4
cart	-21 -25 -19 -22
cart de	-5 -5 -5 -5
carton	-2 3 2 4
cas	-11 -4 -17 -9
cas la	-12 -6 -12 -10
cas les	-1 -9 -5 -5
cas ou	10 4 5 12
cas sosial	1 7 2 2
cas une	-5 -5 -5 -4
casc	6 1 15 2
casc a	1 0 9 2
casi	5 6 3 3
catr	0 9 10 17
catr @hour	4 4 10 14
catr @price	1 1 5 1
catr @shame	2 9 1 3
catr @threat	2 9 1 3
catr fois	6 11 6 13
catr jour	2 2 3 13
catr pat	2 9 1 3
catriem	6 6 15 6
caus	6 30 15 7
caus de	10 34 19 11
ce	4 8 -3 4
ce @alone	-3 -8 -5 -9
ce @fear	9 1 2 1
ce @fiction	9 1 2 1
ce @grab	9 1 2 1
ce @hour	12 -2 14 -2
ce @price	1 2 2 10
ce @quit	1 2 2 10
ce @sexist	-16 -1 -5 4
ce @touch	9 1 2 1
ce est	13 14 3 14
ce etait	4 -7 -1 -11
ce matin	17 8 21 8
ce meti	-16 -1 -5 4
ce momant	1 2 3 12
ce que	11 2 -13 10
ce qui	10 9 1 1
ce ser	9 1 2 1
ce soir	-3 -8 -5 -9
ce soit	-8 0 -4 -4
ce stag	1 2 2 10
ce wec	2 -8 -6 -6
cel	6 15 19 12
cel avec	8 8 17 8
cel de	3 10 3 3
cel du	0 -1 -1 7
celc	12 20 7 22
celc chos	5 9 7 16
celc un	13 18 7 22
celui	12 18 23 12
celui de	5 10 5 5
cent	-5 -6 2 -5
cet	15 -2 7 10
cet @alone	13 4 4 9
cet @hour	28 12 24 19
cet apre	-5 -6 -6 -6
cet nuit	13 4 4 9
cet semen	15 7 19 10
ceu	1 -3 -5 -2
chac	19 41 6 40
chac @alone	-2 -2 -4 7
chac @hour	16 25 10 34
chac @insult	11 3 1 3
chac ereur	11 3 1 3
chac fois	-1 11 2 8
chac jour	0 13 2 2
chac matin	16 6 8 19
chac paus	0 7 0 1
chac rep	2 8 3 2
chac soir	0 0 -1 9
chacun	-9 -10 -11 -8
chacun son	-5 -6 -8 -5
chain	-1 -2 5 -1
chais	0 6 -12 15
chais en	-7 -6 -7 -6
chais et	5 0 0 1
chaleur	-5 -6 -3 -5
chalumo	0 -1 10 1
chanbr	-2 -12 -5 -13
chanbr @heat	5 -5 -7 -3
chanbr froid	5 -5 -7 -3
chang	-5 -11 3 -5
chang de	-7 -11 -13 -5
chang la	4 6 -1 1
chang le	1 3 16 3
chang les	-8 -8 -9 -7
chang une	4 3 15 4
changant	-4 -4 -6 -4
chanpagn	3 12 2 4
chanpion	-8 -10 -7 -7
chant	-11 -6 -14 -10
chanti	28 20 26 13
chanti @he	12 10 6 7
chanti @not	1 0 9 1
chanti @nude	1 0 9 1
chanti san	1 0 9 1
charg	-5 -7 -4 -5
charg de	-5 -6 -7 -5
charlot	-4 -4 -6 -4
charlot et	-4 -4 -6 -4
charpant	3 4 12 4
chat	0 -3 -5 -5
chat de	-4 -3 -6 -3
chaud	-11 -17 -7 -12
chaud le	-6 -6 -7 -6
chef	-1 16 -12 -12
chef @boozeDrink	1 8 2 2
chef @deed	10 16 9 8
chef a	-5 4 0 -2
chef de	-2 -7 -8 -6
chef en	1 7 2 2
chef le	3 12 4 4
chemin	0 0 7 1
chemis	-9 -9 -8 -8
chen	-6 -6 -8 -6
cherch	-10 8 -13 -10
cherch la	-1 6 0 0
cheveux	-1 9 2 0
chevr	-5 -5 -9 -5
chevr au	-5 -5 -9 -5
chez	17 8 -2 3
chez @me	18 3 -2 7
chez eux	3 15 3 4
chez lui	9 -4 0 0
chez moi	20 6 0 9
chial	-2 5 0 6
chien pend	2 3 7 3
chifon	1 2 7 2
chimist	-5 -5 -7 -5
chocolat	-6 -11 -14 -10
chofeur	-6 0 -5 -5
chois	6 8 6 10
chois les	2 2 8 2
choix	2 10 1 3
chos	20 25 8 27
chos ici	4 14 5 5
choset	3 3 2 11
chosur	2 4 13 9
chosur de	1 -2 14 1
chosur et	1 3 -2 7
chou	2 2 8 3
chut	-10 -12 -12 -11
chut de	-6 -6 -9 -6
cif	-4 -4 -6 -4
cilos @i	2 2 5 2
cilos je	2 2 5 2
cinq	-2 -4 15 5
cinq @bore	5 5 16 5
cinq @deed	-5 -4 -8 -4
cinq @height	-5 -4 -8 -4
cinq @hour	6 5 16 15
cinq @price	5 5 16 5
cinq @to	1 0 12 1
cinq heur	5 5 16 5
cinq jour	1 0 0 10
cinq metr	-5 -4 -8 -4
cinz	2 4 1 8
cir	1 7 6 2
clac	-13 -4 -8 6
clac en	-11 -7 -9 -7
clas	-13 -13 -7 -11
clas des	-5 -5 -6 -5
clas les	-6 -6 -5 -5
clavi	-11 -12 -13 -10
cle	18 7 7 3
cle @i	6 0 0 0
cle a	4 8 2 3
cle dan	7 8 2 3
cle et	9 5 12 6
cle je	6 0 0 0
cle ne	-5 -4 -6 -4
cle par	-7 -6 -7 -5
cliant	-6 -2 -2 4
cliant @deed	1 0 7 0
cliant @i	4 4 11 4
cliant @me	-2 -10 -7 6
cliant deven	-5 -6 -5 -4
cliant je	4 4 11 4
cliant me	-2 -10 -7 6
cliant sur	4 8 7 4
clinic	2 2 6 2
cloison	4 5 12 5
cloison a	4 5 12 5
clop	7 24 5 7
coach	0 -3 -6 -2
coc	2 9 18 6
coc du	3 2 8 3
cochon	-9 -9 -12 -9
cochon de	-12 -9 -11 -9
coctel	4 4 11 5
cod	-3 -8 -5 9
coeur	-10 -2 -8 14
coeur le	3 8 5 12
coeur qui	2 8 3 9
cofr	-5 -9 -12 -8
cofr @alone	-6 -5 -7 -5
cofr @deed	-6 -5 -7 -5
cofr ferm	-6 -5 -7 -5
cogn	13 0 1 1
coi	2 -10 -12 -10
coi @love	8 1 2 -2
coi @sexist	8 1 2 -2
coi bon	8 1 2 -2
coi que	-8 0 -4 -4
coif	-7 -8 -8 -7
coifeur	-8 -6 -7 -6
coifeux	-5 -2 -7 -4
coin	8 -1 2 17
coinc	23 5 9 7
coinc dan	16 5 5 6
coleg	-2 2 -6 6
colegu	29 29 11 23
colegu @i	0 3 6 9
colegu @me	6 2 -1 -1
colegu @race	8 0 2 2
colegu a	10 3 2 3
colegu et	3 1 4 10
colegu je	0 3 6 9
colegu me	6 2 -1 -1
colegu se	2 7 2 2
coler	-11 -13 -12 -10
coler @shout	-5 -6 -6 -5
coler pour	-5 -6 -6 -5
colis	0 0 -1 8
colon	2 2 6 2
color	-6 -6 -7 -6
com	18 37 24 27
com @he	7 1 13 17
com @i	0 6 5 2
com @me	-1 11 -1 10
com a	11 17 7 6
com au	8 13 18 9
com ca	16 10 2 0
com de	-9 -11 -14 -9
com hi	-13 -15 -13 -9
com il	7 1 13 17
com je	0 6 5 2
com les	2 10 1 3
com moi	0 14 2 3
com si	10 8 2 4
com un	1 -1 14 15
comanc a	3 0 8 1
comand	-2 -9 -12 -8
comand dan	-3 -3 -5 -3
comand du	-5 -5 -9 -5
comant	-14 16 -11 -6
comant @i	3 9 4 6
comant @me	-3 20 4 4
comant @one	-11 -8 -13 -10
comant je	3 9 4 6
comant mes	1 14 4 4
comant on	-11 -8 -13 -10
comedien	-6 -6 -8 -5
comersial	-7 -8 -8 -7
comisariat	-5 -6 -5 -5
compot	3 3 9 3
compr	11 25 20 7
compr et	1 0 10 0
compr le	4 13 4 5
compres	-6 -6 -7 -5
compreseur	3 3 8 3
comprim	11 2 0 2
compt	5 4 -7 5
compt a	-9 -7 -14 0
compt avec	-5 -5 -5 -5
compt les	4 3 -6 13
comptabl	-5 2 -7 -4
comptoir	15 8 8 14
comptoir et	3 5 3 9
con	-1 4 8 9
con @deed	-8 -11 -4 -8
con @given	-16 -20 -12 -15
con @not	-8 -11 -4 -8
con pas	-8 -11 -4 -8
con tout	-8 -9 -8 -7
concour	-6 -6 -5 -5
conducteur	-5 -5 -6 -5
conducteur de	-5 -5 -6 -5
conduir	-14 -12 -5 -11
conduir une	1 -1 7 1
conduit	-8 -9 3 -7
conduit le	-1 -2 7 -1
conduit les	-5 -5 -9 -5
cones @deed	-5 -6 -5 -5
cones @given	-5 -6 -5 -5
cones @not	-5 -6 -5 -5
cones pas	-5 -6 -5 -5
conesant	2 0 1 8
conesant @given	2 0 1 8
conf	23 16 39 18
conf la	4 4 10 4
conf le	6 6 17 7
conf que	8 1 2 2
confianc	-6 -5 -6 -5
confianc un	-6 -5 -6 -5
confidantialit	-6 -8 -5 -5
cong	1 1 3 12
congel	3 2 9 3
consel	-13 -14 -16 -13
consel munisipal	-6 -5 -8 -6
conserv	5 5 13 5
consol	-5 -5 -7 -5
contant	-6 -6 4 -8
contant de	-8 -8 -7 -9
continu	15 2 5 -5
contr	19 15 3 14
contr @me	9 9 2 17
contr la	4 6 -2 -1
contr les	2 5 7 3
contr moi	9 9 2 17
contremetr	8 9 3 4
contrer	-14 -16 -13 -14
contrer a	-11 -13 -10 -11
control les	-4 -5 -7 -5
convant	0 7 1 1
convers	7 21 4 7
copo	0 -1 7 1
corbel	0 6 1 1
cord	-7 -7 -7 -6
cord avec	-4 -4 -6 -4
cordon	4 4 12 4
corig	-40 -34 -40 -33
corig @me	-6 -4 -4 -4
corp	5 4 11 5
cot	3 1 5 -1
cot @client	-5 -5 -6 -5
cot de	3 5 3 -1
cou	12 1 2 3
couch	-2 -3 -6 -5
couch a	-7 -6 -8 -6
couch et	2 3 8 3
coud	1 -1 5 0
coudr	5 5 11 5
coudr industriel	5 5 11 5
couleur	-8 -12 -18 -13
couleur de	12 2 5 4
couleur et	2 2 6 2
couloir	1 7 -9 -1
couloir @i	4 8 2 3
couloir je	4 8 2 3
coup	-8 -6 1 -12
coup @i	2 6 7 3
coup au	-6 -4 -5 -4
coup chou	2 2 8 3
coup de	12 -2 -12 -5
coup je	2 6 7 3
coupur	2 14 4 4
cour	-4 -5 10 1
cour @deed	1 1 6 2
couri	-7 -8 -8 -6
couroi	5 6 17 6
couru	4 -4 -6 -4
cousin	4 -9 -8 -8
couto	25 4 12 7
couto et	9 1 -1 1
couvert	-7 -7 -10 -7
couvreur	-2 -2 -2 5
couvreur est	0 1 0 7
cp	-4 -4 -6 -4
crach @shout	7 0 1 2
crach desus	7 0 1 2
cravat	-1 6 -2 0
cregn	-10 -11 -9 -10
crem	-3 0 15 2
crem et	-4 -4 -5 -4
crep au	4 4 11 5
creus	-7 -6 -6 -6
creus la	-7 -6 -6 -6
cri	-8 -12 -20 -22
cri @shout	-14 -4 -9 -11
cri de	-4 -5 -6 -4
cri desus	-14 -4 -9 -11
cri et	8 -1 1 0
cris	-6 -6 -6 5
cris de	1 0 1 13
croc	-5 -6 -6 -5
crochet	4 4 12 5
croi	7 -6 -6 -3
croi que	10 -7 -4 -5
crois que	8 7 4 12
crois sur	-5 -5 -8 -5
cruch	7 19 6 7
cueil	-7 -7 -7 -7
cueil des	-11 -11 -18 -11
cuir	5 5 11 5
cuir au	5 5 10 4
cuis	16 3 6 4
cuisin	-13 -19 -7 -13
cuit	-8 -8 -8 -7
cul	0 6 1 1
cur	6 7 15 7
cut	3 6 18 6
cuv	-10 -10 -7 -9
cuv a	1 0 5 1
cv	3 9 2 3
dal	7 7 9 20
dal du	7 7 6 21
dam	0 6 15 13
dam @me	0 4 0 9
dam de	6 3 8 3
dam etait	-5 -6 -6 -5
dam me	0 4 0 9
dameux	3 1 11 2
dan	19 14 20 16
dan @alone	-4 -4 -6 -4
dan @load	12 12 4 5
dan @me	7 7 -3 16
dan @shout	12 12 4 5
dan deux	-4 -4 -6 -4
dan la	12 4 31 14
dan le	22 13 28 13
dan les	15 8 0 8
dan ma	3 -6 -6 -1
dan mon	6 17 7 20
dan son	2 9 1 2
dan ton	12 12 4 5
dan un	-17 -10 -23 -9
dan une	-11 -10 -13 -10
danter	5 15 4 5
dantist	-1 -1 8 0
dat	-7 -1 -9 -7
de	-2 1 5 -1
de 18	15 9 14 9
de 8h	9 9 22 9
de 9	5 11 6 5
de @alone	13 6 14 7
de @animal	6 12 12 5
de @blood	0 1 14 9
de @blow	4 -11 -9 -9
de @booze	-4 6 14 2
de @boozeDrink	-3 -4 -8 -5
de @bore	22 20 12 36
de @chem	-3 -3 14 -1
de @client	-9 -10 -14 -9
de @cry	-11 -7 -9 3
de @deed	7 16 -2 2
de @deep	9 0 12 3
de @demolish	4 10 20 7
de @despair	-3 -7 -8 -3
de @die	17 11 12 -4
de @exclude	-11 5 -14 -9
de @fear	-1 -2 -7 12
de @fiction	-7 -3 -5 -6
de @gear	-4 -6 16 -1
de @given	5 5 -7 9
de @goback	8 17 0 25
de @grab	-8 -2 -1 -4
de @he	1 9 1 1
de @heat	-12 -16 -10 -12
de @hide	-7 -1 -14 -10
de @hit	-19 -14 -14 -15
de @hour	-11 -11 3 -15
de @hurt	-2 -2 10 7
de @insult	13 35 17 21
de @joke	-9 -9 -13 -13
de @lgbt	1 6 1 1
de @load	-9 2 20 -2
de @lock	-13 -8 -17 -10
de @love	8 5 0 0
de @lure	-4 -5 -8 -6
de @machine	-1 -7 -14 -7
de @me	28 31 -7 12
de @means	2 2 8 -1
de @mock	-10 -10 -15 -14
de @not	13 9 -2 5
de @past	4 14 4 8
de @price	-5 3 -14 -15
de @quit	3 12 -7 -2
de @race	-18 -18 -18 -16
de @sad	7 -4 -3 7
de @see	-1 -7 -10 -7
de @serve	-2 -3 7 -1
de @sex	-5 -4 -5 -4
de @sexist	5 15 -2 -2
de @shame	-4 -13 -12 -3
de @stop	-2 -4 -6 -4
de @strip	3 9 11 5
de @threat	-6 -8 11 3
de @throw	8 4 0 1
de @to	-6 -3 -5 -5
de @told	9 7 -10 -3
de @vehicle	-8 -5 -11 -9
de @weak	-6 -7 -6 -6
de @weapon	6 -3 -3 -1
de a	3 7 1 10
de abitud	7 8 3 3
de abord	6 3 11 4
de afil	1 0 7 1
de agno	1 1 8 2
de antrer	-9 -5 -10 -7
de apel	2 6 1 1
de apre	-12 -7 -15 -11
de aproch	-4 0 -7 -4
de atent	0 4 6 1
de autr	6 5 13 10
de avoir	9 13 7 15
de bain	10 4 6 4
de bal	9 3 4 3
de bois	-7 -8 -10 -7
de bon	13 12 6 6
de boul	9 -2 0 1
de buro	4 10 3 4
de bus	-5 -4 -8 -7
de ca	7 10 2 1
de cado	-5 -5 -6 -5
de carelag	4 4 11 5
de casc	0 0 8 1
de ce	3 6 4 13
de chac	-6 -6 -7 -6
de chang	2 2 2 10
de chaud	-5 -4 -5 -4
de chial	-2 5 0 6
de chosur	1 0 9 2
de cinq	-7 -6 -6 -6
de compt	-2 6 -4 -5
de confidantialit	-6 -8 -5 -5
de couleur	-7 -7 -8 -6
de cp	-4 -4 -6 -4
de cravat	-4 -4 -5 -4
de depli	-4 -4 -6 -4
de deux	8 6 12 6
de dir	2 9 3 3
de eau	1 -7 -3 -5
de ecrir	-5 -6 -8 -6
de egout	3 3 13 4
de ele	1 9 1 1
de en	-3 -5 -8 -5
de enlev	1 5 1 1
de epaul	10 13 6 7
de esai	0 7 0 1
de etre	11 2 1 -2
de fain	3 8 3 3
de fair	3 13 9 5
de farin	2 2 5 2
de faux	-3 -8 -10 -7
de fer	6 1 0 1
de feu	-4 -5 -5 -4
de fibroc	2 3 6 3
de fil	-6 -4 -6 -4
de fot	-2 -4 7 -1
de fou	4 4 10 4
de gard	1 7 0 1
de gen	5 3 2 12
de gout	1 6 0 1
de grav	2 1 10 2
de incap	3 1 3 11
de inde	-12 -9 -11 -9
de joi	-6 -6 -7 -5
de la	-4 1 17 -4
de le	8 2 -3 1
de lecteur	-5 -5 -6 -5
de livreson	0 0 8 1
de loin	-10 -11 -12 -9
de ma	5 17 5 5
de madam	7 18 6 7
de main	-11 -11 -12 -9
de mal	-2 -2 -3 6
de march	-1 7 -2 -1
de me	-5 -17 -22 -18
de mes	17 10 8 15
de meti	-4 -5 -4 -4
de moi	13 10 -3 9
de mon	8 22 4 5
de mond	-9 -8 -9 -8
de mort	2 3 10 3
de mot	-5 -6 -5 -5
de ne	-6 4 -5 -4
de oreil	-5 -8 -2 -4
de ouf	2 4 7 3
de pac	6 6 13 5
de papi	-5 -5 -6 -5
de part	-3 1 -4 -6
de partout	3 3 8 3
de pas	1 6 0 1
de pat	0 0 6 1
de pens	-1 1 2 10
de pentur	-4 -4 -5 -4
de pied	14 3 2 4
de platr	3 3 9 3
de pleur	-6 -8 -5 1
de plus	1 -6 -9 -5
de poing	6 1 1 2
de port	-16 -9 -13 -13
de post	-5 -6 -5 -4
de pres	-6 -6 -10 -6
de presanc	5 4 15 5
de prix	-6 -7 -10 -6
de projet	-4 -6 -4 -4
de radio	-4 -4 -5 -4
de rentr	0 1 0 8
de retret	5 -2 -1 0
de reunion	1 0 -1 9
de rien	11 10 5 9
de rir	-7 -9 -12 -12
de sac	-1 7 1 1
de sang	0 0 8 1
de se	-2 -1 -4 5
de secu	4 3 15 4
de servic	0 10 3 1
de sestion	-13 -18 -14 -12
de simant	4 4 11 4
de son	13 6 7 13
de soud	2 2 6 2
de spesial	-7 -7 -7 -8
de stag	2 13 -3 -3
de suit	-12 -7 -12 -10
de tet	-5 -1 -4 -4
de torchon	5 1 0 1
de touch	-6 -5 -6 -5
de tout	0 -7 -6 8
de travel	-3 1 -7 -4
de traver	9 20 16 10
de un	30 13 45 16
de une	8 8 35 9
de velo	-5 -7 -5 -5
de ven	10 -4 2 5
de ver	-6 -6 -10 -6
de vingt	1 0 7 7
de vivr	14 2 1 -3
de voil	-8 -11 -8 -8
de voir	-8 1 -5 -4
de y	11 13 13 27
debouch	6 4 18 6
debout	1 2 22 13
debout @given	-9 -10 -11 -10
debout de	7 6 17 7
debout sur	4 8 7 4
debout tout	-9 -10 -11 -10
debut	13 5 4 3
debut @i	1 6 3 4
debut ce	16 2 1 3
debut je	1 6 3 4
decap	2 2 6 2
decharg	9 3 11 4
decharg le	2 2 5 2
dechir	-4 -6 -4 -4
decid	0 5 5 1
decor	-4 -4 -5 -4
decoup	8 8 24 8
decoup des	6 6 13 6
decoup du	-5 -4 -7 -4
decoup le	6 6 15 7
decouvert	-5 -5 -7 -5
dedan	13 15 17 8
degout	4 6 3 13
degr	1 1 10 2
dehor	16 9 5 6
dehor a	12 3 3 3
dej	13 1 6 10
dejeun	3 2 8 15
dem	4 19 5 10
dem @bore	-4 -6 -8 3
dem @hour	-4 -6 -8 3
dem @price	-4 -6 -8 3
dem @to	-4 -6 -8 3
dem heur	-4 -6 -8 3
demand	7 19 1 5
demand @me	-11 -7 -3 -8
demand ce	-11 -8 -10 -9
demand de	13 33 19 9
demand des	5 -2 1 1
demand la	11 1 6 3
demand mon	-11 -7 -3 -8
demand si	7 12 1 2
demand un	-7 -7 -5 -1
demen	6 7 -10 7
demen @i	7 1 -3 -1
demen je	7 1 -3 -1
demenag	3 3 9 3
demonstr	-5 -8 -14 -7
demonstr de	-1 -4 -8 -3
demont	5 -2 10 1
dent	4 -1 6 1
denud	1 1 5 2
deplac	2 2 6 2
depli	-4 -4 -6 -4
depli a	-4 -4 -6 -4
depot	3 4 7 -1
depot de	-5 -5 -6 -7
depousier	-6 -5 -9 -6
depuis	18 15 6 23
depuis @goback	5 12 4 12
depuis @hour	14 13 6 12
depuis @i	1 1 1 11
depuis je	1 1 1 11
depuis le	4 -2 1 7
depuis lund	5 12 4 12
depuis mard	5 -1 1 2
depuis que	1 11 2 0
depuis trois	5 1 1 1
derier	6 4 -8 -8
derier la	-23 -25 -32 -23
derier le	11 -2 3 0
derier les	4 13 2 3
derni	-7 -10 4 -5
derni @height	1 2 9 2
derni @hour	-13 -13 -13 -13
derni @i	2 2 2 6
derni @means	1 2 9 2
derni etag	1 2 9 2
derni je	2 2 2 6
derni jour	-13 -13 -13 -13
dernier	-4 -4 -5 -4
des	-12 -8 -25 -16
des @animal	2 7 1 2
des @blade	-5 -5 -7 -5
des @blood	-1 -7 -7 -6
des @blow	15 8 5 6
des @body	-4 8 6 2
des @booze	9 3 0 2
des @chem	2 8 3 2
des @deed	-2 2 -15 -7
des @drug	-11 -9 -16 -12
des @exclude	-6 -6 -8 -6
des @fear	1 13 1 10
des @fiction	-6 -6 -7 -6
des @gear	-5 -9 -13 -8
des @heat	5 11 6 5
des @hide	15 6 10 7
des @hurt	14 1 3 4
des @load	0 -2 5 10
des @looks	14 -5 2 0
des @love	1 11 3 3
des @lure	1 13 4 4
des @mate	5 -3 -1 0
des @means	3 -3 -5 -2
des @photo	18 1 15 7
des @sad	-6 -6 -9 -6
des @selfharm	14 8 5 6
des @serve	3 5 -4 -2
des @serveBar	1 -2 6 -2
des @shame	-1 8 -1 0
des @smoke	2 3 11 2
des @threat	10 8 11 6
des @touch	8 2 2 3
des @trade	-7 -7 -7 -7
des @vehicle	-11 -12 -16 -10
des @weak	-9 -9 -10 -8
des @weapon	-9 -8 -9 -8
des @wound	3 13 4 2
des bocal	-4 -4 -5 -4
des boul	-4 -4 -7 -4
des carot	-4 -4 -5 -4
des cart	-5 -5 -8 -5
des carton	3 2 3 13
des coeur	1 11 3 3
des coup	14 8 5 6
des doigt	-3 7 1 0
des dosi	-5 -5 -6 -4
des etinsel	4 5 11 4
des factur	1 0 0 5
des faux	2 2 6 2
des fleur	-10 -11 -12 -9
des fois	4 6 2 1
des fotocop	-3 -3 -6 -3
des fotos	10 -8 -4 -2
des frais	-11 -11 -18 -11
des gant	0 -5 -5 -3
des gar	6 0 1 1
des le	2 0 2 10
des main	0 2 6 2
des not	-7 -8 -10 -7
des pacet	-5 -5 -7 -5
des petit	2 -6 -5 -4
des pot	-5 -5 -6 -5
des produit	0 6 -2 0
des program	-5 -6 -6 -5
des que	8 30 9 15
des serviet	-6 -6 -8 -6
des sestion	-5 -5 -6 -5
des sigaret	2 3 11 2
des ticet	-4 -4 -6 -4
des toilet	7 1 1 1
des tomat	4 4 12 4
desabil	10 1 2 3
desandu	4 1 16 3
desant du	-5 -5 -7 -5
deserbag	-4 -4 -5 -4
deserbag des	-4 -4 -5 -4
desert	1 7 -1 1
design	-5 -6 -5 -5
desin	-16 -12 -23 -5
desin anim	-4 -5 -6 -5
desinfect	1 1 6 2
desorm	12 12 29 13
desos	0 0 7 1
desos une	1 1 8 2
desus	10 10 9 5
desus @i	6 0 0 1
desus de	4 7 5 3
desus je	6 0 0 1
desus parc	-3 -1 -1 7
detest	3 8 3 7
deux	11 16 26 7
deux @blood	1 2 9 3
deux @body	-8 -8 -7 -7
deux @booze	4 12 5 5
deux @boozeDrink	3 13 0 4
deux @bore	5 8 17 6
deux @charge	5 4 12 5
deux @chem	1 11 -6 1
deux @deed	10 19 20 11
deux @heat	2 12 -2 2
deux @height	7 10 18 8
deux @hour	6 10 21 8
deux @i	1 1 3 6
deux @load	2 2 5 2
deux @looks	2 2 5 2
deux @mate	24 32 9 13
deux @price	0 5 14 3
deux @serveBar	2 14 -2 3
deux @to	4 7 15 5
deux @weak	6 0 -1 1
deux aprant	7 2 0 2
deux cilos	2 2 5 2
deux doigt	-8 -8 -7 -7
deux fois	1 -14 -12 -6
deux heur	5 8 17 6
deux je	1 1 3 6
deux metr	7 10 18 8
deux minut	-8 -6 -3 -5
deux ver	1 11 -6 1
deuxiem	-5 -1 -4 -4
dev	19 23 6 7
dev @given	9 15 2 4
dev en	-1 7 0 1
dev la	7 6 3 2
dev les	8 11 11 4
dev moi	-1 -4 -6 -4
dev nous	6 1 2 2
dev tout	9 15 2 4
dev un	0 -3 0 8
deven	-5 -4 -5 -4
deven @hit	-5 -6 -5 -4
diagnostic	-5 -5 -7 -5
difisil	-9 -9 -9 -10
dimanch	10 8 35 15
dimanch @alone	2 -2 2 12
dimanch @hour	5 1 9 15
dimanch @shout	2 2 8 3
dimanch et	0 -1 6 -1
dimanch pour	2 2 8 3
dimanch soir	2 -2 2 12
dir	10 7 -1 18
dir a	15 2 4 3
dir pourcoi	1 9 2 0
dir que	-5 8 -3 12
directeur	4 13 0 3
directeur a	3 13 2 4
directric	-3 -5 -8 -6
directric @me	-8 -9 -7 -7
directric me	-8 -9 -7 -7
dis	41 22 6 10
dis @die	15 13 7 7
dis que	16 10 2 4
disant	11 17 6 9
diseux	4 4 12 5
disjoncteur	1 2 5 1
dislex	2 8 2 3
dislex et	2 8 2 3
disparetr	15 5 5 5
disparetr @shout	15 5 5 5
disparetr pour	15 5 5 5
distribu	-13 -14 -18 -13
distribu des	-5 -5 -6 -5
distribu les	-5 -5 -7 -5
dit	22 26 6 11
dit @die	-8 -7 -7 -6
dit @exclude	-1 6 0 -1
dit @he	11 11 6 6
dit @kind	-15 -18 -14 -14
dit @threat	-12 -10 -11 -9
dit au	1 -5 -5 -4
dit bonjour	-1 6 0 -1
dit ca	9 6 3 3
dit ce	7 -1 2 2
dit de	5 29 4 14
dit en	10 -1 2 2
dit la	-5 -9 -9 -6
dit merc	-15 -18 -14 -14
dit non	3 12 0 2
dit que	18 16 16 19
dit tu	-8 -7 -7 -6
dix	4 19 19 7
dix @bore	3 5 9 3
dix @hour	4 5 10 8
dix @price	1 3 7 2
dix @to	3 5 9 3
dix fois	2 10 2 3
dix heur	3 5 9 3
dix huit	-7 -7 -8 -6
dix minut	3 -8 7 -2
dizen	3 2 11 2
doigt	10 9 24 15
doigt @given	0 2 4 9
doigt de	-7 -6 -1 -5
doigt et	-3 5 0 0
doigt tout	0 2 4 9
dois	-7 17 -8 -5
dois @deed	1 11 0 2
dois @die	-7 -7 -7 -7
dois @goback	-7 -7 -7 -7
dois @hide	1 11 2 2
dois @hour	-7 -7 -7 -7
dois @quit	-7 -7 -7 -7
dois @told	1 11 2 2
dois dir	1 11 2 2
dois fin	-7 -7 -7 -7
doit	-7 -3 -9 -6
dolipran	6 5 -1 2
domin	-11 -11 -12 -11
domin @me	-6 -7 -8 -7
domin me	-6 -7 -8 -7
don	8 -5 1 12
don @me	16 4 5 4
don @not	4 11 4 6
don a	1 1 6 2
don du	-7 -7 -11 -6
don la	2 1 9 2
don le	-3 -2 -1 6
don mon	16 4 5 4
don te	9 1 2 2
don un	-10 -8 -6 -6
don une	5 2 2 10
donant	7 -2 -2 0
donant a	-4 -4 -5 -4
donc	-10 -9 -7 -13
donc @i	-7 -1 -7 -7
donc je	-7 -1 -7 -7
dont	0 7 0 1
dor	13 11 6 19
dor @not	4 11 4 7
dor plus	4 11 4 7
dorm	25 -2 8 15
dorm sur	6 5 3 15
dos	8 3 7 1
dos @he	9 1 -3 2
dos et	5 2 8 3
dosi	-21 -11 -22 -16
dosi et	-3 -3 -5 -3
doubl	-6 -4 0 -3
douch	23 3 6 7
douch @heat	8 0 1 2
douch froid	8 0 1 2
drap	2 2 9 3
dres	-6 -6 -10 -6
dres les	-6 -6 -10 -6
droit	8 9 -3 -1
droit a	0 6 -3 0
droit de	-1 3 -5 -4
drol	24 11 5 8
du	9 10 20 10
du @adult	3 -1 5 -4
du @alone	5 3 15 4
du @animal	7 9 24 9
du @blow	-4 1 -6 -3
du @body	9 3 11 5
du @booze	1 10 -5 1
du @bore	1 3 5 2
du @charge	8 15 11 5
du @deep	3 4 6 3
du @drug	-3 8 -3 -1
du @exclude	-7 -8 -7 -7
du @fiction	7 8 14 17
du @given	-20 -23 -21 -12
du @heat	10 4 12 5
du @height	6 4 19 6
du @hour	10 16 11 0
du @insult	-14 -13 -16 -13
du @load	-7 -9 -6 -7
du @lock	9 3 19 5
du @machine	5 5 12 5
du @mate	0 7 11 11
du @me	4 16 3 5
du @means	12 1 0 1
du @mock	-4 -1 -6 -3
du @photo	-7 -7 -8 -6
du @price	8 4 -2 -1
du @quit	13 2 6 2
du @race	-16 -13 -18 -15
du @selfharm	3 -3 -6 -3
du @serveBar	3 14 -1 3
du @sexist	-7 -11 -13 -10
du @shame	8 8 10 18
du @to	-10 -3 -9 -5
du @touch	-5 -5 -7 -5
du @trade	-16 -13 -15 -12
du @vehicle	12 9 29 11
du @weak	-9 -10 -13 -9
du arsel	-4 -1 -6 -3
du badg	1 5 1 1
du bato	3 3 9 3
du buro	13 4 4 3
du camion	3 1 7 2
du chanti	8 14 1 5
du consel	-3 -3 -5 -3
du dantist	3 2 7 3
du depot	8 4 14 5
du festival	-5 -5 -10 -5
du four	9 3 6 4
du jour	11 10 3 3
du magasin	1 10 2 2
du mat	3 3 10 4
du materiel	-4 -4 -6 -4
du matin	-16 -12 -16 -14
du me	4 16 3 5
du meti	-6 -8 -9 -7
du mid	10 14 4 6
du mus	-6 -6 -6 -5
du nez	8 2 3 3
du nouvo	6 -2 1 1
du papi	-9 -10 -13 -9
du past	2 8 0 2
du patron	9 10 14 6
du plafond	11 12 19 25
du poing	-1 6 0 1
du port	4 4 11 4
du premi	7 6 16 7
du scotch	7 0 -1 1
du shit	-1 11 0 2
du soir	6 7 18 7
du stag	13 2 6 2
du stand	-4 -4 -6 -4
du teatr	4 4 12 4
du tout	-16 -17 -17 -8
du train	-5 -5 -7 -5
du travel	-7 -7 -7 -5
du vandred	5 16 3 6
dur	-6 -6 -3 8
eau	-1 2 10 -2
eau des	-4 -4 -6 -4
eau et	2 9 1 2
eau sur	-5 -6 -6 -5
ecart	-6 -7 -7 -5
echafodag	10 10 25 10
echel	-12 -13 -9 -11
echel @i	-4 -4 -7 -4
echel je	-4 -4 -7 -4
ecip	-10 2 -18 -7
ecip @alone	4 6 -1 2
ecip @i	3 2 8 3
ecip @me	12 6 5 5
ecip de	-16 -19 -14 -14
ecip je	3 2 8 3
ecip me	12 6 5 5
ecip se	-11 -8 -8 -7
ecol	-9 -12 -12 -10
ecout	-14 -13 -17 -10
ecout les	-5 -5 -7 -4
ecran et	-5 -6 -6 -5
ecrir	8 -2 -5 -3
ecris	7 6 3 2
ecrit	-2 -19 -23 -17
ecrit des	-6 -6 -10 -6
ecrit une	14 3 3 4
ecriv	-6 -1 -4 -4
educ	11 8 1 4
efac	7 25 8 9
egilag	4 4 10 4
egout	-2 -2 5 -2
ele	-6 11 -19 -15
ele @boozeDrink	1 2 5 2
ele @deed	-6 -2 0 -4
ele @exclude	2 8 3 3
ele @hide	2 10 3 3
ele @hit	-2 6 0 0
ele @joke	8 0 2 2
ele @me	-12 -13 -16 -13
ele @mock	8 0 2 2
ele @shout	1 11 1 2
ele @threat	-6 -7 -8 -7
ele a	-10 2 -6 -7
ele avait	8 1 2 2
ele dit	2 6 1 1
ele est	-3 -6 -7 -8
ele etait	1 5 7 2
ele hurl	6 17 7 7
ele me	-12 -13 -16 -13
ele parl	2 8 3 3
ele rigol	8 0 2 2
ele tourn	1 2 5 2
electr	7 7 28 9
electrisien	0 -6 0 -4
eleur	9 -1 3 9
elev	-7 -1 -11 1
elev de	-4 -4 -5 -4
emen	8 2 8 3
emen au	8 2 8 3
en	6 -1 3 1
en @alone	-8 0 -6 -5
en @body	10 11 15 8
en @booze	-10 -12 -15 -10
en @boozeDrink	-1 9 0 0
en @bore	5 0 6 1
en @chem	-2 -4 6 -2
en @cloth	11 4 16 6
en @deed	-5 -13 -6 -3
en @despair	-6 -3 3 -4
en @die	20 -1 6 -3
en @exclude	1 -3 5 -3
en @fear	8 15 13 12
en @given	-15 -14 -11 -6
en @goback	14 0 9 -1
en @height	-8 -8 -6 -1
en @hide	5 2 12 3
en @hit	-6 -1 -8 -4
en @hour	22 2 6 18
en @intimate	0 -7 -5 -5
en @joke	-6 -7 -5 -5
en @lock	9 11 10 12
en @machine	-4 -4 -6 -4
en @me	16 17 7 7
en @means	-2 -2 -7 -5
en @past	-7 -8 -8 -7
en @photo	6 9 3 4
en @quit	4 -8 5 -8
en @race	3 0 3 10
en @sad	-1 -5 -3 -3
en @sexist	-11 -11 -13 -10
en @shame	-7 -5 -7 -6
en @shout	6 15 3 2
en @strip	-5 -6 -6 -5
en @threat	-1 6 9 2
en @throw	8 4 3 3
en @told	12 15 11 9
en @touch	7 7 10 5
en @vehicle	-7 -7 -9 -7
en @wound	4 5 14 5
en ai	10 3 12 15
en angles	-2 -4 -5 -4
en aret	0 1 10 2
en ariv	-15 -16 -14 -12
en as	1 6 3 2
en avais	-7 -6 -10 -6
en avait	-7 -6 -7 -6
en bas	7 2 -5 -2
en baset	4 3 15 4
en boucl	4 5 4 11
en catr	-7 -7 -7 -6
en ce	1 2 3 12
en coler	-5 -6 -6 -5
en compot	3 3 9 3
en cong	1 1 3 12
en cri	5 10 3 1
en cuisin	-8 -8 -7 -7
en deux	-12 -9 -9 -8
en dis	8 12 2 5
en est	4 4 9 12
en fac	-5 -3 -9 -5
en fait	-7 -7 -5 0
en fin	11 0 3 -2
en form	1 2 7 2
en foto	6 4 3 3
en haut	3 3 10 3
en main	6 6 14 6
en march	1 1 6 1
en me	16 17 7 7
en mecan	6 17 6 5
en mous	-6 -8 -7 -6
en ont	1 7 2 2
en ouvr	-5 -6 -6 -5
en part	-4 -6 -6 -5
en pens	0 8 1 3
en peux	3 0 1 8
en plac	-4 -4 -6 -4
en plastic	-11 -9 -12 -9
en plein	23 12 22 13
en reserv	4 9 3 3
en rest	1 1 6 1
en retard	-1 -9 -8 -6
en reunion	-12 -13 -11 -11
en rigol	3 8 3 3
en trois	15 6 6 14
en vie	15 5 5 3
en vil	-4 -3 -5 -3
en voi	-10 -5 -10 -8
encor	56 35 52 56
encor @hour	4 4 11 12
encor la	13 4 4 4
encor les	4 4 12 4
encor un	3 7 6 3
encre	-8 -9 -9 -8
end	14 -6 0 8
enerv	-12 -8 -7 6
enerv contr	5 5 5 18
enfin	5 -2 13 10
enlev	12 5 11 4
enlev @me	1 5 1 1
enlev mon	1 5 1 1
enti	3 6 4 3
entre	5 -13 -7 -7
entre @me	5 10 4 4
entre avec	9 -1 -4 0
entre eux	-9 -6 -8 -14
entre les	-10 -14 -7 -8
entre nous	5 10 4 4
enui	-11 -11 -10 -4
envi	21 2 2 30
envi de	28 9 6 29
envi que	-6 -9 -6 -7
envoi	12 13 12 6
epaul	18 16 21 12
epaul de	1 1 8 2
epluch	-7 -7 -9 -6
epluch une	-4 -4 -6 -4
epluchag	-4 -5 -6 -4
epluchag 12	-4 -5 -6 -4
epong	-4 -4 -6 -4
epoxi	2 2 6 3
epuis	2 1 3 15
ereur	16 8 2 5
es	8 25 0 4
es @deed	0 6 1 1
es @given	9 2 1 2
es @insult	0 7 0 1
es @not	2 12 2 3
es pas	0 6 1 1
es vrai	2 8 2 2
esai	-12 -12 -12 -13
esai @i	7 14 13 8
esai je	7 14 13 8
esai la	-13 -16 -17 -13
escabo	7 2 13 4
escali	9 18 12 7
escali de	0 7 2 1
escali du	1 1 8 2
esclav	1 6 0 1
est	-5 -9 -8 7
est @blow	-8 -9 -7 -7
est @boozeDrink	-6 -6 -6 -5
est @bore	8 9 14 25
est @deed	3 -2 -7 5
est @despair	-1 -2 -1 7
est @die	-7 -5 3 10
est @drunk	-1 5 -1 0
est @exclude	-6 -5 2 2
est @fear	-12 -10 -9 -4
est @given	-1 3 -9 -2
est @goback	-15 -17 -9 -16
est @grab	-12 -9 -5 -8
est @he	4 9 5 11
est @heat	-6 -5 -1 -5
est @height	9 1 3 12
est @hide	16 11 9 12
est @hit	-7 -7 -6 -6
est @hour	-7 -7 -4 -7
est @insult	-6 -9 -6 -4
est @intimate	4 4 10 9
est @kind	-10 -13 -8 -11
est @lgbt	9 -3 -1 0
est @load	4 8 3 3
est @lock	0 0 9 6
est @me	29 2 29 4
est @means	3 2 2 11
est @not	-5 3 -10 -4
est @power	6 3 3 12
est @price	-9 -10 -9 -8
est @selfharm	-9 -8 -8 -7
est @sex	11 4 5 4
est @throw	-6 -5 -3 5
est @tired	0 0 1 13
est @told	11 6 10 13
est @touch	-7 -7 -4 -6
est @wound	-15 -14 -13 -6
est a	-3 2 9 6
est afectu	5 12 4 4
est au	0 -1 -1 6
est bien	-6 -6 -7 -6
est bon	0 5 1 1
est bour	2 8 2 2
est ca	0 5 2 5
est ce	5 12 3 11
est chaud	1 2 6 1
est de	-4 6 -1 -3
est des	18 6 6 7
est desandu	7 5 13 6
est dit	5 0 1 0
est ecrit	-8 -7 -8 -8
est en	-3 -2 8 3
est enerv	3 3 4 16
est entre	21 14 7 9
est fait	6 0 1 1
est grand	-5 -5 -6 -5
est interd	-10 -9 -8 -8
est la	3 -11 7 -6
est le	2 -9 -5 2
est long	4 5 4 21
est lourd	1 8 3 2
est lui	6 6 -1 0
est moi	15 1 29 2
est mon	17 -1 2 2
est normal	9 -3 -1 0
est part	4 4 10 9
est pas	-7 3 -10 -9
est plus	4 2 3 8
est pris	6 3 3 12
est rest	-8 -11 -3 -10
est revenu	-6 -5 -5 -4
est son	-5 -5 -4 -4
est tout	1 2 0 8
est un	-16 -18 -23 -24
est une	-8 -1 -8 -7
est vid	3 2 2 11
et	18 23 14 19
et @blow	-6 1 -1 -2
et @booze	6 9 21 7
et @boozeDrink	9 1 6 3
et @charge	-8 -8 -12 -8
et @deed	-16 -20 -8 -16
et @deep	-3 -3 -5 -4
et @demolish	-5 -7 -7 -5
et @despair	5 2 15 2
et @die	1 1 6 1
et @gear	2 2 6 2
et @goback	2 6 4 2
et @he	43 25 7 24
et @hide	5 11 10 4
et @hour	8 9 22 8
et @hurt	9 9 22 9
et @i	23 9 17 13
et @love	6 6 15 6
et @machine	-6 -8 -14 -7
et @me	8 9 -3 19
et @means	-1 0 8 1
et @not	5 3 2 6
et @one	5 -1 6 5
et @power	-5 -4 -7 -4
et @price	-6 -8 -3 -7
et @see	-5 -5 -7 -5
et @serveBar	0 3 8 1
et @sexist	-4 -6 -7 -5
et @threat	-4 -5 -2 -4
et @throw	9 3 17 5
et @tired	-1 0 8 1
et @told	1 18 8 4
et @weapon	-4 -4 -6 -4
et @wound	-5 -6 -5 -5
et a	11 8 -1 3
et apre	14 16 13 9
et ca	6 9 6 25
et cand	8 2 1 1
et cas	-5 -7 -7 -5
et ce	-2 11 16 4
et chang	-3 -3 -5 -3
et de	5 18 7 12
et dem	0 3 8 1
et depuis	0 10 3 6
et des	-10 -7 -8 -8
et desant	-5 -5 -7 -5
et dit	-1 10 2 2
et ecrit	7 1 0 1
et ele	8 7 4 14
et fait	-1 -4 -5 -3
et fin	1 1 6 1
et hop	2 5 7 2
et il	33 17 5 14
et ils	11 7 0 2
et je	23 9 17 13
et le	9 -5 4 9
et les	-17 -18 -18 -2
et me	23 17 8 22
et moi	-14 -14 -16 -3
et mon	-2 5 -2 -1
et ne	7 -3 -1 2
et not	-5 -5 -6 -5
et on	5 -1 6 5
et pain	-6 -5 -5 -4
et pli	-5 -7 -9 -6
et pris	-5 -5 -9 -5
et que	14 15 6 6
et rang	-8 -8 -12 -8
et regard	-3 -3 -5 -4
et son	2 2 10 3
et trois	6 9 12 6
et un	-12 -8 -6 -11
et vent	-4 -4 -6 -4
et vid	-1 0 8 1
et vis	2 2 6 2
etag	5 0 8 0
etager	-7 -9 -13 -9
etai	2 2 6 2
etain	2 2 6 2
etais	5 -8 12 -2
etais @bore	-6 -5 -7 -5
etais @fear	-6 -8 -9 -8
etais @given	-1 -5 -6 -2
etais @hurt	2 0 3 12
etais @lock	7 1 3 13
etais @sad	-4 -5 -5 6
etais a	-4 -8 -10 -7
etais asis	-6 -5 -7 -5
etais derier	7 2 6 2
etais encor	10 -2 9 4
etais la	9 3 8 5
etais mal	2 0 3 12
etais pol	-9 -11 -8 -9
etais stres	-8 -7 -9 -8
etais sur	10 5 15 7
etais un	1 10 1 3
etais une	3 13 4 5
etait	6 -4 22 -4
etait @alone	7 3 6 3
etait @body	-5 -4 -7 -5
etait @chem	-5 -4 -7 -5
etait @deed	1 -11 -6 -8
etait @die	2 4 5 8
etait @given	6 -4 6 -1
etait @goback	10 7 11 17
etait @height	9 1 4 3
etait @hour	10 7 14 17
etait @insult	-5 6 5 0
etait @kind	-1 -5 -2 -4
etait @looks	1 1 8 2
etait @love	-1 -7 -5 -4
etait @lure	-4 -4 -7 -4
etait @me	4 5 22 11
etait @not	-1 -3 12 -2
etait @quit	10 7 11 17
etait @sad	-8 3 -5 -3
etait @sexist	-6 -5 -5 -4
etait @shout	-1 6 1 1
etait @tired	-7 -2 -5 -8
etait @touch	-5 -4 -7 -5
etait au	10 7 19 8
etait bien	-9 -8 -12 -9
etait bon	-6 -5 -5 -4
etait col	-5 -4 -7 -5
etait de	-2 6 -1 0
etait drol	9 4 7 4
etait en	-7 -8 -2 -6
etait ferm	7 3 6 3
etait fin	10 7 11 17
etait gantil	-4 -4 -7 -4
etait le	8 -3 2 -1
etait moch	1 1 8 2
etait moi	-3 -2 7 0
etait mon	7 7 16 11
etait mort	-8 -2 -7 -8
etait nul	-7 5 -3 -2
etait ouvert	7 7 17 7
etait pas	-5 -7 -3 -6
etait plus	4 4 15 4
etait pour	-1 6 1 1
etait une	2 6 1 2
etal	3 4 11 4
etal la	2 2 7 3
etap	-4 -4 -5 -3
ete	21 3 7 1
ete @blow	6 1 1 1
ete @given	13 9 21 10
ete @hit	10 3 3 4
ete @strip	-6 -6 -10 -6
eteant	15 5 15 11
etent	4 -6 2 7
etent et	3 1 9 12
etent la	9 0 1 2
etinsel	5 5 15 5
etiset	-13 -13 -24 -11
etiset de	-4 0 -7 2
etoil	5 5 16 6
etrangl	16 2 3 4
etre	6 3 -9 -8
etre @given	1 8 0 1
eu	0 21 13 13
eu @blow	0 6 -3 0
eu @despair	-2 1 1 8
eu @given	0 6 -3 0
eu droit	0 6 -3 0
eu envi	-2 1 1 8
eu le	6 7 11 4
eu un	-10 -9 -10 -8
euh	5 14 9 6
eureux	-6 -7 -8 -1
euros	8 0 2 2
euros @shout	8 0 2 2
euros pour	8 0 2 2
eux	1 30 5 7
eux ne	3 1 3 12
excus	11 14 2 4
excus de	4 7 3 3
exersic	-16 -16 -20 -16
exersic de	-5 -5 -5 -4
exist	-4 -7 -5 1
exist @deed	6 2 4 12
exist @given	6 2 4 12
exist @not	4 1 3 10
exist pas	6 2 4 12
explic	-26 -18 -24 -12
explic comant	-5 -6 -5 -5
explic la	-6 -6 -7 -5
explic le	-10 -9 -10 -8
expos	-11 -15 -11 -10
expre	34 29 -6 7
expre @shout	-6 -5 -5 -4
expre et	9 14 6 7
expre pour	-6 -5 -5 -4
expres	0 1 6 1
exterieur	14 4 1 4
fac	-5 -3 -9 -5
facil	6 -1 0 0
facon	-9 -1 -11 -8
facon de	-1 9 0 0
facteur	-11 -11 -16 -13
factric	-6 -6 -9 -6
fail	-18 -2 -5 -9
fail @die	-12 1 -8 -6
fail @fear	-8 5 -3 -2
fail @me	-6 -2 4 -1
fail @wound	-8 5 -3 -2
fail me	-6 -2 4 -1
fail tomb	-8 5 -3 -2
fain	3 8 3 3
fair	8 4 -10 17
fair @kind	-6 -5 -6 -5
fair @not	-7 -7 -8 -4
fair @nude	-5 -4 -7 -5
fair @shame	10 9 5 5
fair confianc	-6 -5 -6 -5
fair la	10 7 9 11
fair san	-5 -4 -7 -5
fair un	0 -8 -9 -7
fair une	-6 -7 -9 -6
fais	15 26 19 3
fais @alone	3 10 9 4
fais @me	-8 -7 -8 -8
fais @not	4 -9 -3 -3
fais @shout	-1 12 1 -5
fais la	-2 -4 -7 -4
fais les	6 5 13 6
fais mon	-8 -7 -8 -8
fais plus	9 -4 3 1
fais ses	1 6 6 2
fait	7 12 3 1
fait @alone	3 3 8 3
fait @blow	5 -8 -4 -3
fait @boozeDrink	9 8 4 4
fait @deed	-1 21 12 4
fait @exclude	18 2 0 2
fait @given	2 -2 5 0
fait @grab	1 2 9 3
fait @heat	0 -6 -4 -3
fait @height	1 6 -1 1
fait @hide	16 51 10 14
fait @hit	12 -1 11 4
fait @hour	3 7 10 3
fait @i	2 2 5 8
fait @insult	1 3 6 2
fait @kind	-6 -6 -7 -6
fait @lock	-3 -8 -3 -6
fait @mock	0 9 1 0
fait @not	8 7 5 8
fait @sad	6 2 6 3
fait @see	-9 -12 -11 -9
fait @selfharm	12 -2 -5 1
fait @serve	2 9 4 3
fait @sex	-2 -8 -6 -5
fait @shame	3 14 -4 1
fait @shout	4 9 -1 1
fait @to	-9 -12 -11 -9
fait @told	2 21 4 5
fait @touch	5 1 6 2
fait boir	1 6 -1 1
fait chaud	0 -6 -4 -3
fait des	-8 -5 -17 -9
fait efac	7 22 8 8
fait expre	16 2 1 4
fait hurl	2 8 2 2
fait je	2 2 5 8
fait la	8 2 12 2
fait le	-17 -17 -19 -15
fait les	-5 -8 -12 -8
fait metr	1 6 -1 1
fait mordr	-1 2 10 3
fait peur	3 -9 -6 -8
fait plus	7 5 3 8
fait repet	2 13 3 4
fait sembl	7 11 2 5
fait tap	10 -4 1 1
fait tourn	3 3 8 3
fait un	-16 -10 -18 -7
fait une	-16 -20 -30 -13
fait ven	2 4 9 3
fait visit	-9 -12 -11 -9
fal @given	2 7 6 3
falang	6 -1 -1 1
farin	4 10 13 4
farin et	-5 -7 -7 -5
farmac	3 5 21 6
farmasien	-9 -9 -13 -8
fatigu	-2 -6 -8 2
fatigu mais	-1 -1 -2 5
faus	-9 -9 -12 -9
faut	-20 -20 -29 -23
faut @deed	-7 -4 -6 -5
faut @he	-7 -6 -5 -5
faut il	-7 -6 -5 -5
faut se	-5 -5 -5 -4
faux	5 3 13 2
felisit	-11 -11 -10 -9
felisit @shout	-6 -7 -5 -5
felisit pour	-6 -7 -5 -5
fem	-14 5 -8 -8
fenetr	1 0 10 2
fer	7 13 -5 -4
fer @despair	2 9 3 2
fer a	2 -7 -11 -5
fer mieux	2 9 3 2
ferm	1 -12 -4 -7
ferm a	2 -5 -7 -3
ferm le	5 2 6 2
fermetur	17 13 26 13
fes	13 13 5 5
fes cand	-3 8 1 1
festival	-5 -5 -10 -5
fet	-4 2 -6 5
fet @me	-4 -4 -7 -4
fet la	1 6 0 1
fet moi	-4 -4 -7 -4
feu	-6 -8 -6 -7
feuil	-7 -5 -12 -9
feuil dan	-4 -4 -6 -4
feuilet	5 4 11 5
fi	-9 -10 -9 -8
fibroc	2 3 6 3
fich	-13 -11 -15 -11
fich de	-6 -3 -4 -4
fichi	-5 -4 -6 -4
fier	-7 -7 -9 -7
fier de	-9 -8 -12 -9
figur	10 11 6 6
fil	21 34 20 12
fil de	3 13 8 5
fil du	9 -2 5 2
fil en	5 15 5 6
fil une	1 7 1 2
filet	1 6 4 2
film	11 0 -9 -3
film de	-5 -5 -6 -4
film en	0 7 1 2
film pend	6 0 1 1
fin	-15 4 0 -8
fin @i	-7 -7 -8 -5
fin @me	-5 0 -4 -6
fin a	6 11 21 5
fin de	-6 1 0 -3
fin je	-7 -7 -8 -5
fin la	2 9 2 5
fin mon	-7 -7 -7 -7
fin par	4 5 2 9
fix	7 -1 1 1
flamb	6 5 15 6
flamb les	6 5 15 6
flasc	2 10 2 3
flem	2 3 3 9
flem total	2 3 3 9
fleur	-19 -21 -24 -18
fleurist	-8 -8 -9 -7
flocag	4 4 9 4
flocag du	4 4 9 4
foin	0 4 5 1
fois	19 16 -9 18
fois @i	12 3 -3 -1
fois ce	5 1 1 9
fois et	10 1 1 2
fois je	12 3 -3 -1
fois que	5 13 3 8
fond	11 2 7 1
fond de	13 0 6 3
fond du	4 9 9 5
fondu	2 1 9 2
font	16 25 12 12
font @lock	7 3 2 3
for	-5 -6 0 -3
forc	28 15 14 17
forc a	13 9 5 5
forg	-3 -3 -5 -3
form	0 1 6 1
form de	2 2 9 3
fort	8 0 2 -1
fort que	8 4 2 3
fos	8 4 7 4
fot	-4 -9 -1 -3
foteuil avec	-4 -4 -6 -4
foto	11 11 -4 1
foto de	14 2 3 4
fotocop	0 -4 -9 8
fotocopi	8 16 14 9
fotograf	-5 -6 -6 -5
fotos	3 -15 -11 -8
fou	0 2 11 2
fouet	-6 -3 0 -3
fouil	0 3 6 1
four	7 0 12 2
four du	-5 -6 -4 -5
fourn	-5 -5 -8 -6
fourn presc	-4 -4 -5 -4
fournil	3 2 16 3
frais	-5 -9 -16 -9
franch	9 1 0 4
frap	27 2 0 4
frap avec	11 3 3 3
fras	5 24 7 10
frein	-8 -9 -8 -7
frer	7 -4 -1 -1
freseux	6 6 15 6
frigo	0 -3 -6 -2
fris	-7 -8 -13 -7
frit	2 1 9 3
friteux	8 8 17 8
froid	8 -8 -8 2
fromag	-4 -4 -5 -4
fruit	-5 -5 -6 -4
fuit	5 4 13 5
fum	-10 -8 -6 -8
fumant	-1 11 0 2
fumant du	-1 11 0 2
fusil	-5 -4 -2 -3
fut	4 4 13 4
galer	4 6 12 5
gant	-1 -1 6 -2
gant @shout	-5 -5 -5 -4
gant et	2 2 8 3
gant pour	-5 -5 -5 -4
gantil	6 5 -4 -3
gantil avec	6 -4 0 0
gar	13 24 3 7
gar @me	6 0 1 1
gar a	8 10 1 4
gar me	6 0 1 1
garag	5 6 5 1
garcon	-1 11 0 2
garcon de	2 9 2 2
gard	2 2 4 3
gard @me	13 8 5 12
gard la	1 -1 8 1
gard mon	11 0 2 9
gato	-7 -2 -3 -8
gato @me	-6 -6 -6 -6
gaz	1 1 7 1
ge	6 7 16 7
gel	-9 -4 2 -4
gen	-7 -16 -26 1
gen @adult	0 6 0 1
gen @boozeDrink	-3 -3 -6 -3
gen @chem	-3 -3 -6 -3
gen @heat	-3 -3 -6 -3
gen @serveBar	-3 -3 -6 -3
gen @weak	0 6 0 1
gen com	0 6 0 1
gen et	-5 -5 -9 -5
gen que	-5 -7 -5 -5
gen ver	-3 -3 -6 -3
genoux	12 11 5 4
genoux @shout	6 16 3 5
genoux pour	6 16 3 5
genr	6 15 10 6
genr @i	1 1 5 2
genr je	1 1 5 2
gent	-20 -23 -20 -22
geometr	-8 -7 -10 -7
ger	25 25 26 16
ger @me	7 14 3 5
ger me	7 14 3 5
gest	-4 -8 -11 -8
gest a	7 0 1 1
gichet	-1 -7 3 8
gifl	42 7 12 12
glac	-5 -11 3 -5
glis	8 4 18 6
gorg	12 5 4 10
gout	-15 -11 -17 -14
gout @hour	-5 -5 -6 -4
gout trois	-5 -5 -6 -4
goutier	1 1 6 2
grain	4 4 10 4
grais	6 6 14 6
grais la	6 6 14 6
grand	-7 2 13 -1
grand @home	-22 -20 -17 -16
grand @kin	-19 -19 -16 -16
grand @to	-21 -19 -13 -16
grand @weapon	2 2 5 2
grand mer	-9 -9 -8 -7
grand per	-14 -11 -10 -10
grat	6 5 16 6
grat et	4 4 10 4
grav	3 3 9 16
grif	-2 -8 -8 -5
gril	-12 -10 -10 -10
grimp	2 2 6 2
gris	10 9 16 23
gros	-1 7 12 14
gros @hour	-8 -10 -8 -9
gros journ	-9 -10 -12 -9
group	4 12 6 7
gruti	2 2 7 3
gueul	-2 13 0 1
guid	0 1 8 1
h	23 10 60 11
h 12	-4 -4 -7 -4
h 15	6 6 18 6
h 19	3 2 9 3
h 30	-2 -4 13 -1
h a	3 4 12 4
h alor	6 1 6 2
h ca	2 4 5 2
h en	4 5 10 9
h et	5 5 14 5
habil	4 7 2 3
hah	-10 -9 -9 -8
hai	2 2 6 2
hal	-6 -6 -7 -7
haut	8 25 39 15
haut @pressure	-2 1 6 1
haut @serveBar	-2 1 6 1
haut de	5 9 12 6
haut presion	-2 1 6 1
haut que	0 1 6 1
hein	6 15 4 5
hein @deed	3 9 3 3
hein @given	3 9 3 3
hein @not	3 9 3 3
hein pas	3 9 3 3
herb	2 11 1 3
heur	14 21 72 21
heur @i	4 4 9 8
heur @not	-7 -8 -9 -7
heur a	6 8 12 16
heur au	6 6 16 6
heur dan	3 4 12 4
heur de	2 1 10 1
heur dur	3 2 5 6
heur et	3 4 17 3
heur je	4 4 9 8
heur plus	-7 -8 -9 -7
heur se	-4 -4 -5 -4
heur si	2 4 6 2
heur trent	4 4 13 4
hi	44 13 6 31
hi @alone	9 1 -4 1
hi @he	5 7 4 11
hi @hour	9 1 -4 1
hi @i	5 0 2 8
hi ce	15 6 6 6
hi etait	-6 -5 -5 -4
hi il	5 3 3 10
hi je	5 0 2 8
hi soir	9 1 -4 1
him	5 5 2 2
hom	19 22 10 11
hont	-4 -10 -11 -9
hont mais	-5 -6 -6 -5
hop	2 5 7 2
hui	14 -3 1 -1
hui @i	3 3 6 4
hui je	3 3 6 4
huit	0 -2 8 14
huit @past	-10 -11 -10 -9
huit ans	-10 -11 -10 -9
huitr	4 5 13 5
huitr @shout	-4 -4 -7 -4
huitr pour	-4 -4 -7 -4
hurl	13 40 12 19
hurl @i	-6 -7 -5 -6
hurl @shout	4 11 4 12
hurl desus	4 11 4 12
hurl je	-6 -7 -5 -6
ici	-9 1 -26 0
ici @given	-13 -13 -13 -13
ici @goback	1 9 1 1
ici @he	7 3 2 6
ici @i	-2 0 -1 17
ici @one	-6 -4 -9 -5
ici il	8 4 3 3
ici je	-2 0 -1 17
ici les	12 3 3 4
ici on	-6 -4 -9 -5
ici tout	-9 -9 -10 -8
il	14 14 0 0
il @blow	5 3 0 2
il @bore	-5 5 -3 -3
il @deed	9 -1 4 -2
il @despair	0 2 8 0
il @exclude	-4 5 -2 -2
il @fear	9 1 2 2
il @fiction	5 -4 -2 -1
il @given	13 1 0 -1
il @goback	-1 -30 -17 -7
il @grab	13 3 11 5
il @height	-1 -5 -4 -6
il @hide	11 12 4 11
il @hit	10 4 2 3
il @insult	2 -1 7 1
il @lure	6 7 2 3
il @me	28 27 12 5
il @not	6 5 2 2
il @photo	-6 0 -3 -3
il @price	-23 -18 -25 -20
il @sad	-3 -4 6 -2
il @see	-13 -2 -6 -6
il @sex	3 7 3 3
il @shout	7 8 3 4
il @threat	7 5 2 2
il @throw	-10 0 -9 -6
il @told	13 11 1 2
il @touch	9 1 2 2
il a	34 15 22 7
il alait	5 -1 -1 1
il apel	-6 -2 -4 -4
il avait	-4 -13 -9 -9
il comant	-5 9 1 1
il dit	22 10 7 7
il don	9 1 2 2
il en	0 -8 -6 -5
il est	5 -6 -4 -5
il etait	3 -6 5 -1
il explic	-7 -6 -5 -5
il fais	4 4 11 4
il fait	-1 -5 -4 -6
il faut	-24 -22 -26 -22
il hurl	8 5 3 4
il insist	6 7 2 3
il le	7 20 2 6
il manc	-3 -4 6 -2
il me	28 26 12 5
il parl	1 8 2 2
il pas	6 5 2 2
il posibl	5 5 5 14
il rest	11 4 5 12
il se	8 2 7 10
il ser	9 1 2 2
il trouv	8 -1 2 1
il va	3 6 2 9
il veut	14 14 7 7
il voul	8 4 6 14
il y	-22 -30 -22 -19
ils	18 38 3 14
ils @boozeDrink	5 2 0 1
ils @deed	9 11 3 4
ils @exclude	0 -3 0 9
ils @fear	12 4 4 5
ils @grab	7 2 0 2
ils @heat	6 6 1 2
ils @hide	0 -3 0 9
ils @me	-1 7 -4 0
ils @mock	6 3 2 2
ils @one	5 11 11 6
ils @throw	9 21 8 9
ils disant	7 9 3 3
ils eteant	2 2 8 3
ils font	1 6 1 1
ils le	-3 8 -2 -1
ils lui	2 12 3 3
ils me	-1 7 -4 0
ils on	5 11 11 6
ils ont	-5 6 -5 -2
ils parl	0 -3 0 9
ils se	-14 -14 -13 -16
ils sont	-7 -9 -7 4
ils vont	-5 -6 -5 -1
imit	1 7 1 1
imitant	4 12 4 4
import	-7 -7 -8 -8
imposibl	-7 -8 -8 -1
impres	2 2 1 13
impres de	2 2 1 13
impresion	-5 -7 -10 -6
imprim	-17 -19 -20 -16
in	1 8 2 2
incap	3 1 3 11
inde	-12 -9 -11 -9
industriel	12 11 27 12
ine	-4 -4 -7 0
infirmier	-4 -1 6 5
insand	-1 3 -1 8
insand ce	3 3 3 10
insist	4 3 -9 -3
insist @shout	-5 -11 -7 -6
insist pour	-5 -11 -7 -6
inspecteur	1 6 0 1
insta	11 7 5 5
instal 12	-4 -3 -6 -3
instal un	-5 -5 -8 -5
instrumant	6 6 14 6
instrumant du	6 6 15 6
insult	-13 -10 -13 -11
interd	-11 -8 -14 -11
interd de	-3 -5 -6 -4
interieur du	2 2 9 3
interimer	-2 14 3 3
intermin	2 2 1 9
interview	-10 -10 -11 -10
interview la	-5 -6 -7 -7
invant	2 13 2 1
invanter	3 -7 3 -4
invanter des	-8 -8 -9 -8
invers	-6 -5 0 -5
invit	2 1 5 9
istoir	3 3 -7 -2
istoir de	6 0 -1 1
it	9 14 10 7
jam	1 10 -12 -2
jam @given	-8 -8 -10 -8
jam @i	10 1 3 2
jam @sad	-9 -9 -10 -9
jam a	-11 -8 -12 -9
jam je	10 1 3 2
jamb	-13 -11 -18 -10
jamb le	-10 -11 -13 -11
janbon	8 10 19 8
jant	-9 -7 -8 -7
jardini	-7 -7 -12 -7
javel	-6 -6 -6 -5
je	7 7 10 10
je @alone	1 1 6 1
je @animal	3 2 3 14
je @boozeDrink	1 2 1 -6
je @bore	6 -1 -2 18
je @charge	14 26 32 21
je @cry	11 9 4 8
je @deed	8 15 13 17
je @deep	7 -5 -5 5
je @despair	27 17 13 27
je @die	-5 -13 -10 -8
je @exclude	13 16 5 27
je @fear	2 22 -1 14
je @fiction	-2 2 -9 17
je @given	2 8 0 1
je @goback	20 -11 2 9
je @grab	-2 -9 -17 -2
je @heat	-8 -6 -10 -7
je @hide	17 19 11 26
je @hour	-27 -25 -28 -25
je @insult	-5 -7 -5 -5
je @kind	-3 0 -10 2
je @lock	9 2 1 2
je @looks	11 16 7 26
je @lure	4 6 2 2
je @me	28 13 -4 26
je @not	1 6 1 2
je @photo	-2 -5 -7 -4
je @price	-5 -5 -7 1
je @quit	0 -8 -7 5
je @sad	3 3 3 10
je @see	17 19 5 12
je @sex	4 4 -2 11
je @shame	6 21 9 8
je @shout	-18 -14 -22 -18
je @threat	3 12 6 24
je @told	13 8 2 4
je @touch	-8 4 -1 8
je ador	-6 -2 -6 -8
je ai	-3 -6 8 -4
je aim	4 4 -2 11
je alais	-9 -9 -11 -10
je antand	3 21 7 5
je ariv	13 19 9 16
je atend	-1 4 3 14
je aur	4 1 -2 7
je avais	20 -5 14 5
je aval	6 2 1 -3
je comanc	-5 -6 -8 -6
je con	-5 -7 -5 -5
je continu	1 -4 -4 -6
je cregn	-10 -11 -9 -10
je croi	5 5 0 10
je crois	4 3 1 8
je demand	4 6 2 2
je dev	7 19 10 8
je dis	13 8 2 4
je dois	-6 19 -7 -4
je dor	5 8 3 10
je ecriv	-6 -4 -4 -5
je en	25 5 10 28
je etais	5 -8 6 -3
je fais	4 7 5 1
je ferm	1 1 6 1
je film	-2 -5 -7 -4
je fin	-10 -13 -10 -11
je le	14 20 9 1
je les	-2 6 10 2
je lui	-2 -16 -11 -1
je mang	11 16 7 24
je march	-5 -6 -7 -8
je met	2 5 -2 -1
je miself	28 13 -4 26
je ne	-2 -12 -14 16
je not	-8 -9 -10 -9
je ose	1 6 2 4
je parl	6 7 5 12
je pas	1 6 1 2
je pens	11 3 3 15
je pleur	11 7 3 8
je pos	0 11 6 7
je pour	-18 -14 -22 -18
je pouv	4 1 2 9
je prefer	22 7 6 5
je racont	10 6 5 4
je rang	8 20 16 14
je refus	2 10 2 3
je regard	7 -5 -5 5
je regret	3 3 3 10
je rentr	-5 -6 -6 -1
je repond	5 2 3 10
je respir	5 8 1 -1
je rest	1 3 1 9
je revien	5 2 3 10
je revois	2 5 5 18
je sais	18 7 3 7
je sav	-7 -6 -6 -6
je sen	6 -2 0 -3
je ser	-9 -6 -7 1
je sois	7 4 5 10
je sour	3 2 3 14
je suis	16 34 21 25
je te	19 12 6 8
je ten	-10 -9 -13 -9
je tien	1 1 3 10
je tranbl	1 12 2 2
je trouv	-1 4 2 5
je vais	0 -9 -8 -3
je veux	24 -2 1 9
je vien	5 16 3 4
je voudr	17 8 6 5
je voul	5 5 1 5
je vous	8 5 3 8
je y	33 14 31 16
jet	13 9 -8 -1
jet @exclude	6 8 1 3
jet @me	-4 9 1 1
jet de	7 0 2 2
jet mon	-4 9 1 1
jeu	-4 -2 -8 -8
jeud	-7 -2 -6 -6
joi	-6 -6 -7 -5
joint	8 13 5 5
jol	5 23 6 7
josian	-1 5 0 -1
jou	-9 -17 -19 -14
jou a	-6 -6 -7 -5
jouet	-5 -5 -7 -5
jour	-14 -9 -22 17
jour @hour	-6 -7 -2 -8
jour et	2 2 0 9
journ	-12 -14 -9 2
journ @given	4 4 11 3
journ @he	7 7 3 4
journ @one	-6 -6 -6 -6
journ @shout	8 11 9 1
journ a	5 5 8 10
journ au	1 1 0 7
journ et	1 3 1 6
journ il	7 7 3 4
journ on	-6 -6 -6 -6
journ pour	8 11 9 1
journal	-13 -1 -10 -9
jug	-8 -8 -8 -7
jul	-7 -8 -10 -8
jup	12 9 4 5
jup @goback	2 11 3 3
jup demen	2 11 3 3
jur	9 12 2 5
jus	-13 -9 -15 -11
jus de	-6 -2 -8 -5
jusc	51 20 66 27
jusc a	36 6 30 13
jusc au	17 15 37 15
just	6 -10 -2 -18
just @see	-7 -6 -5 -6
just @told	-2 -6 -4 -3
just dit	-2 -6 -4 -3
just un	11 18 23 12
just une	4 5 13 5
ko	-5 -5 -2 -9
la	-1 1 9 -3
la @adult	1 -7 -20 -9
la @alone	33 20 36 25
la @animal	9 6 17 6
la @blade	-1 7 5 0
la @blood	3 2 13 3
la @body	12 -1 -6 1
la @booze	1 14 2 4
la @boozeDrink	21 31 5 18
la @bore	14 16 4 17
la @charge	11 2 13 -7
la @chem	-7 -7 4 -5
la @deed	-16 -24 -9 -20
la @deep	12 17 34 15
la @demolish	3 4 11 4
la @despair	2 3 3 11
la @die	-2 -1 -9 -8
la @disabled	3 7 -1 1
la @drug	12 20 30 14
la @exclude	0 -4 -3 7
la @fiction	-17 -12 -11 -8
la @gear	7 6 -1 0
la @given	-7 -7 1 -5
la @goback	15 7 5 -3
la @grab	20 6 18 8
la @he	14 8 6 6
la @heat	-14 -13 4 -10
la @height	-4 -7 13 -4
la @hit	20 22 35 17
la @home	14 13 0 3
la @hour	-6 -1 -8 6
la @hurt	7 1 1 2
la @i	7 2 2 2
la @insult	10 22 23 13
la @intimate	45 11 10 17
la @kin	10 9 -4 0
la @load	11 6 10 0
la @lock	13 -10 -18 -7
la @looks	19 9 5 9
la @love	14 2 8 4
la @lure	-2 -3 -2 7
la @machine	-9 0 39 -2
la @mate	11 12 3 -8
la @means	-1 4 -12 -6
la @mock	12 17 20 8
la @nude	13 1 3 3
la @photo	2 13 -3 1
la @power	11 10 21 7
la @pressure	-3 6 -1 -1
la @quit	4 2 -2 -7
la @race	4 8 4 3
la @rays	1 1 14 2
la @sad	-5 -5 -7 -2
la @see	-5 -4 -9 -6
la @selfharm	11 1 6 3
la @serve	22 24 20 21
la @sexist	16 10 18 5
la @shame	9 16 11 10
la @stop	5 4 12 5
la @threat	12 -7 7 2
la @throw	-15 -12 -11 -7
la @tired	-4 -4 -6 3
la @to	-13 -11 -20 -15
la @told	5 -1 5 1
la @touch	24 16 23 14
la @trade	-7 -8 -2 -7
la @vehicle	9 2 27 5
la @weak	8 14 3 11
la @weapon	17 4 20 4
la @wound	0 -3 -5 -9
la balai	6 6 14 6
la balanc	-9 -9 -9 -8
la bar	4 2 6 3
la barier	-4 -4 -6 -4
la bas	-2 10 1 1
la bater	-6 -7 -8 -6
la bijouter	19 5 1 6
la bis	11 2 3 3
la boit	9 13 8 6
la bon	6 1 6 3
la bouch	9 1 -2 0
la boul	-10 -6 -10 -10
la boutel	3 16 5 5
la boutic	6 9 21 7
la brouet	5 7 12 6
la cabin	6 6 16 6
la cais	4 4 9 3
la cantin	-5 6 -9 -3
la chain	2 2 8 2
la chais	16 18 7 18
la chanbr	6 -1 13 1
la charlot	-4 -4 -6 -4
la charpant	3 4 12 4
la chef	-12 1 -14 -9
la clas	2 1 6 2
la cle	-3 -2 -10 -6
la clinic	2 2 6 2
la coc	8 13 17 9
la coifeux	-5 -2 -7 -4
la com	-3 -6 -4 4
la comand	-5 -5 -9 -5
la corbel	0 6 1 1
la couleur	10 1 6 3
la cour	3 3 12 3
la couroi	5 6 17 6
la crem	1 5 19 6
la cuis	15 3 6 4
la cuisin	3 7 13 4
la cuv	-5 -5 1 -4
la dam	1 3 21 3
la debrousel	-5 -6 -8 -5
la directric	-3 -5 -8 -6
la douch	13 1 3 3
la factric	-6 -6 -9 -6
la farin	5 8 12 5
la farmac	-6 -5 -1 -4
la farmasien	-8 -8 -12 -7
la ferm	3 4 16 5
la fermetur	13 8 15 8
la fet	-5 -5 -8 -5
la fich	-6 -7 -9 -6
la figur	-1 8 3 2
la fil	10 9 2 4
la fin	-7 0 -7 -6
la forc	2 3 3 11
la fos	8 4 7 4
la foto	-6 2 -8 -4
la fotocopi	8 16 14 9
la fouil	-1 -2 5 0
la galer	7 9 14 7
la ger	9 2 3 3
la gorg	4 1 2 8
la goutier	1 1 6 2
la gril	-6 -6 -8 -6
la gros	6 13 15 6
la gru	4 5 13 5
la hai	2 2 6 2
la hont	-8 -8 -8 -7
la il	14 4 5 5
la jant	-9 -7 -8 -7
la je	7 2 2 2
la journ	7 16 19 18
la lam	-3 -4 -8 -4
la lamp	1 1 7 2
la lav	-5 -5 -6 -4
la leter	-5 -6 -8 -5
la librer	-5 -5 -9 -5
la lign	-7 -7 -10 -7
la list	2 -5 -9 -5
la louch	8 5 9 5
la lumier	9 0 1 2
la macet	-8 -8 -10 -7
la main	-1 -8 -11 -11
la mair	-17 -18 -23 -18
la marchand	-4 -4 -6 -4
la mas	4 4 11 4
la matin	-12 -4 -7 -5
la meson	17 16 4 6
la metres	4 4 9 4
la minut	-11 -11 -14 -14
la music	-8 -10 -10 -7
la nacel	-6 -7 -6 -5
la notic	-5 -6 -8 2
la nouvel	-3 -7 -6 -4
la nuc	14 2 1 4
la nuit	9 8 6 10
la parol	6 5 2 5
la paserel	5 5 10 5
la pat	-9 -9 -7 -8
la paus	9 0 -16 -7
la perseux	-6 -7 -3 -5
la petit	-6 0 -8 -4
la picr	6 6 16 7
la pinc	2 3 12 4
la pisin	2 1 7 2
la plac	1 0 7 1
la plui	3 3 10 3
la poitrin	10 4 4 4
la port	4 -15 -21 -12
la pos	1 6 0 2
la poubel	4 11 7 5
la pousier	-4 -4 -6 -4
la premier	-4 -2 -7 -6
la pres	1 1 9 1
la presion	-9 -9 -11 -8
la prochen	10 -2 0 1
la promo	4 4 4 14
la que	9 8 24 9
la radio	0 0 8 1
la regl	0 -6 -5 -4
la repons	-5 -5 -5 -5
la reserv	12 11 -3 6
la resin	5 5 14 6
la respons	-5 -11 -12 -10
la rout	2 2 7 2
la ruch	2 2 7 3
la rue	-1 -2 6 0
la sag	-8 -5 -6 -5
la sal	-5 -9 -11 6
la salad	-8 -8 -10 -7
la scen	-7 -6 -8 1
la seanc	-4 -5 -7 -5
la secreter	-4 4 -6 -3
la securit	-5 -2 -7 -5
la semen	-14 -21 -10 -1
la sentur	12 3 2 3
la ser	9 4 10 5
la serpilier	3 11 8 5
la serur	-5 -4 -6 -4
la sestion	5 12 9 6
la siest	-18 -17 -23 -16
la sircul	4 4 9 4
la sort	8 0 2 2
la spatul	1 2 10 3
la stagier	9 13 5 5
la sterilis	-4 -4 -6 -4
la tabl	3 9 9 2
la tach	-1 -6 -5 -5
la tail	3 1 1 7
la tanperatur	-4 -4 -6 -4
la tansion	4 4 12 4
la ter	4 3 19 5
la tet	10 3 5 7
la toup	0 1 7 1
la tranch	0 1 6 1
la trancheux	3 6 20 6
la tutric	10 6 4 4
la valis	-5 -5 -7 -5
la vandeux	-10 -16 -14 -16
la video	9 11 5 5
la vie	10 3 2 2
la vieil	2 7 2 2
la vis	-9 -6 -6 -6
la vitr	-12 -12 -17 -11
la vitrin	-25 -21 -29 -22
la voi	2 8 0 1
la voitur	10 3 12 4
la vue	-6 -5 -7 -5
lach	9 8 3 15
lach les	0 6 1 1
lais	-2 -11 21 -5
lais @deed	-4 -5 9 -3
lais @see	-8 -8 -11 -7
lais chois	-4 -4 -6 -4
lais le	2 4 20 6
lait	-6 -5 -5 -4
lam	0 -7 -9 -5
lam de	8 1 -1 1
laminoir	7 6 16 7
lamp	2 1 10 2
lanc le	2 2 10 3
lanc une	-3 -6 -5 -4
langu	-5 -5 -6 -5
larbin	0 7 0 1
larg	5 8 3 3
larm	1 -4 -1 6
lav	-7 7 7 0
lav la	-3 -1 -6 -3
lav les	3 3 13 4
le	1 0 4 -1
le 11	7 7 18 7
le @adult	35 35 4 13
le @alone	-1 -7 -15 0
le @animal	-15 -24 -14 -17
le @blade	-1 -1 10 1
le @blood	3 6 15 4
le @blow	-3 2 -5 -7
le @body	25 6 18 13
le @booze	0 23 2 3
le @boozeDrink	1 11 4 2
le @charge	9 16 13 8
le @chem	7 5 39 8
le @client	1 8 1 2
le @deed	3 3 24 12
le @deep	5 5 31 7
le @demolish	-1 -6 -5 -6
le @despair	5 1 12 7
le @die	-1 0 1 7
le @disabled	0 7 5 1
le @drug	-5 4 -5 -3
le @drunk	5 15 13 6
le @exclude	-3 1 -13 -8
le @fear	11 9 2 32
le @fiction	-27 -24 -24 -18
le @given	0 -1 -13 -8
le @goback	7 28 13 8
le @grab	-1 -8 -13 -8
le @heat	-4 -12 11 -7
le @height	-3 -6 26 -2
le @hide	-1 -3 -10 0
le @hit	-9 -6 0 -7
le @hour	-5 4 -17 3
le @hurt	-13 -7 2 -6
le @insult	-6 1 1 -5
le @kind	2 -6 -2 8
le @load	7 4 16 2
le @lock	30 5 0 7
le @looks	6 5 23 2
le @love	-3 2 -7 12
le @lure	-7 -1 3 -3
le @machine	-5 -2 19 0
le @mate	-2 -3 -17 -8
le @means	3 -9 3 -9
le @mock	13 -4 -5 7
le @not	-12 -13 -12 -12
le @nude	7 3 2 2
le @past	9 15 15 18
le @photo	3 13 4 1
le @power	-9 -16 -7 -13
le @pressure	-7 -5 3 3
le @price	24 17 12 24
le @quit	19 -3 0 16
le @race	3 18 9 5
le @rays	9 13 15 8
le @sad	-1 -2 -4 15
le @see	9 25 19 9
le @selfharm	14 9 0 4
le @serve	9 15 20 6
le @serveBar	14 12 25 17
le @sexist	12 -2 4 -1
le @shame	-14 -12 -16 -8
le @stop	-3 5 0 -2
le @strip	6 6 2 2
le @threat	12 22 25 12
le @throw	8 13 24 9
le @tired	3 3 15 3
le @to	-8 15 -2 5
le @told	5 14 1 6
le @touch	21 -1 -2 2
le @trade	-5 -1 1 -3
le @vehicle	-4 0 12 13
le @weak	11 14 3 1
le @weapon	9 10 41 8
le @wound	-13 -4 13 -6
le a	7 -7 -1 3
le acuel	-4 -7 -8 6
le afich	-8 -8 -12 0
le ai	6 12 13 3
le ais	-7 0 -4 -4
le alcol	-8 -6 -9 -6
le aluminium	2 3 8 3
le ami	-5 -5 -3 -4
le an	-4 -9 -8 -7
le anbras	18 4 6 6
le ane	-4 -4 -6 -4
le aniverser	-6 -5 -5 -4
le aparel	1 2 7 2
le apero	5 16 3 6
le aprant	2 -6 -8 -6
le apre	-3 6 4 5
le aprem	2 6 1 2
le arc	6 6 16 6
le architect	-6 -5 -7 -5
le aret	-6 -8 -10 -8
le arier	5 2 8 3
le asanseur	5 -2 0 6
le aseton	3 3 9 4
le asidant	4 12 5 12
le asist	1 -1 5 0
le aspir	-6 -5 -8 -6
le ateli	-2 6 -8 -6
le autr	15 12 5 5
le avais	-2 -8 -5 -4
le bac	10 5 14 6
le bain	-5 -7 -1 -5
le bal	-12 -9 -15 -10
le baptem	23 4 7 8
le bat	-7 -7 -8 -8
le baton	6 6 14 6
le bon	-5 -5 -8 -5
le bord	7 7 17 7
le bouch	-8 -8 -9 -7
le boulang	-12 -12 -13 -11
le bouton	7 7 19 8
le bras	-2 -7 -9 -6
le bruit	0 7 -2 0
le buro	-16 -10 -19 -13
le bus	-5 -4 -11 18
le cad	2 2 8 3
le caf	15 12 18 10
le cafard	-5 -6 -7 0
le cai	5 -3 -8 -2
le camion	-5 0 -5 -5
le canap	2 2 7 2
le carelag	6 3 7 4
le carist	-8 -9 -10 -7
le carnet	0 5 0 0
le carosi	-5 -5 -7 -5
le carton	-6 -6 -6 -6
le chanti	8 4 12 3
le chat	6 -1 -5 -1
le chef	16 22 -2 1
le chofeur	-6 0 -5 -5
le cliant	1 8 1 2
le coach	0 -3 -6 -2
le coeur	2 7 1 17
le coifeur	-8 -6 -7 -6
le coin	-4 -4 -6 -4
le colegu	7 7 2 3
le comptabl	1 9 0 2
le comptoir	12 4 3 4
le conduit	3 4 9 4
le cou	8 1 2 2
le couloir	3 10 -6 1
le coup	0 8 0 1
le cour	2 2 7 3
le couvreur	1 2 3 8
le cuir	5 5 11 5
le cut	0 1 5 1
le dantist	2 3 8 3
le dejeun	2 2 6 2
le derni	-5 -5 0 -4
le dimanch	0 -3 0 10
le dir	16 5 5 12
le directeur	10 24 7 9
le disjoncteur	1 2 5 1
le dit	-3 5 0 0
le doigt	7 4 11 4
le dos	16 7 13 7
le droit	10 7 -1 0
le eau	-6 -3 7 -2
le echafodag	9 9 22 9
le echel	-9 -10 -8 -8
le ecip	-6 10 -12 -2
le ecol	-6 -8 -8 -7
le ecris	5 0 1 0
le educ	11 8 1 4
le electrisien	0 -6 0 -4
le encre	-5 -5 -6 -5
le escabo	7 1 11 4
le escali	14 11 13 6
le esclav	1 5 0 0
le etain	2 2 6 2
le etiset	4 4 11 5
le exersic	-6 -6 -6 -6
le exterieur	14 4 1 4
le facteur	-11 -11 -16 -13
le fais	2 10 2 2
le fer	6 -2 -5 -1
le feu	-9 -9 -12 -8
le flocag	4 4 9 4
le fot	8 3 3 7
le four	5 5 15 6
le geometr	-8 -7 -10 -7
le ger	7 17 3 5
le gout	-5 -6 -7 -5
le group	8 6 9 5
le gruti	2 2 7 3
le haut	2 2 10 3
le herb	2 11 1 3
le heur	2 1 7 2
le impres	2 2 1 13
le infirmier	-8 -10 -5 0
le inspecteur	1 6 0 1
le interieur	0 0 7 1
le interimer	-2 11 2 2
le invanter	1 0 10 2
le invers	-9 -8 -7 -8
le istoir	4 9 0 3
le jardini	-7 -7 -12 -7
le journal	2 6 6 2
le jus	-5 -5 -7 -5
le laminoir	6 6 14 6
le lit	-1 -2 -4 6
le local	18 10 10 7
le logisiel	-4 -5 -6 -4
le logo	-5 -6 -6 -5
le macon	-5 -4 -6 -4
le magasin	6 8 18 7
le mair	-8 -9 -9 -8
le marto	2 2 9 3
le masc	-4 -4 -6 -4
le matin	-8 8 -9 -11
le mec	18 8 15 9
le medesin	-5 -6 -5 -5
le mem	-8 -8 -10 -6
le menag	-6 -3 -6 -4
le menuisi	-7 -8 -10 -7
le mid	-6 -1 -7 -6
le mien	1 -1 3 8
le mond	0 -18 -20 -20
le moniteur	4 5 13 5
le monsieur	12 -4 1 17
le moral	5 4 3 15
le moteur	3 3 9 3
le mur	-1 -6 -5 -6
le nom	-10 -14 -17 -11
le numero	-6 -6 -8 -6
le odeur	-10 -11 -11 -10
le oeil	-15 -9 -4 -8
le ombre	2 3 9 3
le ordin	-8 -8 -12 -8
le orlog	2 2 3 9
le ouvertur	4 4 14 5
le oxilier	3 2 8 3
le pain	-12 -10 -6 -8
le parc	-6 -6 -9 -7
le parsing	1 2 4 0
le patron	1 7 3 -4
le pc	-5 -6 -6 -5
le peroset	-8 -12 -8 -8
le pet	12 21 22 12
le petrin	-6 -6 -5 -5
le pied	-6 -3 2 -2
le plan	-5 1 -7 -4
le plato	-3 -6 -6 -5
le plombi	1 6 1 1
le plus	-10 -11 -10 -11
le pneu	-9 -7 -8 -7
le premi	3 16 3 8
le prix	-9 -8 -9 -8
le produit	5 6 15 6
le prof	-8 -7 -7 -7
le rapel	1 8 2 2
le rayon	3 7 -1 1
le rebord	5 5 12 5
le regard	0 -1 7 0
le rep	5 7 0 2
le rest	9 6 9 6
le revel	2 2 4 9
le rido	6 4 10 4
le sac	3 2 10 3
le sait	8 10 1 4
le santant	-9 -10 -11 -10
le seau	1 2 9 2
le second	7 1 0 2
le secret	-8 -7 -7 -7
le silanc	-7 -6 -6 -6
le silo	7 7 18 8
le sit	-9 -10 -12 -9
le soir	0 -3 -9 0
le sol	1 8 9 4
le stag	25 6 10 24
le stand	3 3 9 3
le stres	1 -1 2 13
le studio	-8 -8 -9 -7
le tablo	-8 -7 -8 -7
le tail	3 3 8 3
le tapis	2 2 8 2
le tee	-7 -6 -10 -6
le telefon	-2 6 -3 -2
le temp	-2 5 -1 10
le teren	6 6 15 6
le text	-4 -4 -6 -4
le ticet	5 6 11 14
le toit	-6 -6 -3 -5
le tonton	3 8 1 3
le toro	3 4 9 4
le tour	-8 -8 -11 -8
le tracteur	1 1 7 1
le train	0 -5 -8 -5
le transpalet	5 5 14 5
le trotoir	-8 -8 -13 -8
le tuteur	6 3 0 0
le tuyau	3 3 13 4
le typ	7 0 1 2
le usin	-4 -4 -7 -2
le vacin	1 2 7 2
le vandeur	2 10 3 3
le ventr	8 0 1 2
le ver	4 4 12 4
le verou	7 2 2 2
le vestier	6 4 2 2
le veteriner	-7 -7 -9 -6
le vid	3 3 10 3
le vieux	3 4 21 6
le vigil	-15 -19 -18 -14
le vin	2 0 12 3
le voir	9 28 8 10
le vol	0 5 6 2
le wec	12 1 5 14
lecteur	-7 -7 -9 -7
lectur	-13 -13 -18 -13
legum	-4 -4 -7 -4
les	-9 1 2 -8
les @alone	20 20 11 7
les @blade	-11 -5 -12 -8
les @blood	7 10 12 3
les @body	15 -5 -2 -2
les @booze	-1 -9 4 -3
les @boozeDrink	-15 -12 -16 -13
les @bore	-6 -1 -6 -9
les @charge	5 -7 -2 -3
les @client	7 30 11 7
les @cry	15 11 8 9
les @deed	5 7 11 2
les @disabled	-13 -9 -17 -11
les @drug	-2 -9 1 -6
les @drunk	5 1 7 -1
les @exclude	9 13 -2 3
les @fear	0 -12 1 -6
les @fiction	-11 -12 -2 -10
les @given	7 4 2 3
les @goback	-5 -2 7 -1
les @heat	-2 -3 7 -1
les @height	16 11 28 12
les @hide	-11 -17 -23 -15
les @hit	-4 -5 -5 -4
les @hour	19 29 14 36
les @hurt	9 6 4 4
les @insult	7 1 2 -3
les @load	-4 3 16 -4
les @lock	7 11 14 7
les @looks	1 -15 -16 -13
les @love	17 13 7 8
les @machine	-6 -9 -10 -8
les @mate	6 43 6 8
les @means	0 -5 -7 -8
les @mock	1 1 7 1
les @not	-6 -6 -7 -6
les @nude	16 4 5 6
les @photo	-6 -3 -5 -4
les @power	9 14 27 10
les @pressure	3 3 9 3
les @price	-11 -4 -13 -13
les @race	4 21 6 6
les @selfharm	21 6 8 8
les @serve	-3 2 -12 -8
les @serveBar	-3 -8 13 -2
les @sexist	8 14 -2 1
les @stop	1 2 6 2
les @threat	-8 -2 -13 -9
les @throw	-5 -4 -14 -7
les @to	-9 2 -12 -10
les @touch	12 3 3 3
les @trade	-5 -13 -13 -10
les @vehicle	0 6 0 1
les @weak	-4 -17 -8 -11
les @weapon	2 3 18 2
les @wound	-6 -18 -13 -8
les adult	0 6 0 0
les afich	1 1 7 1
les anfant	-9 -10 -12 -8
les anonc	-4 -4 -6 -4
les arab	3 11 3 4
les autr	-2 8 -1 9
les baget	4 4 10 4
les bar	1 2 6 2
les bier	-6 -12 -3 -6
les boit	-13 -9 -17 -11
les bot	2 2 10 3
les branch	6 6 16 7
les bras	8 1 2 0
les buro	-7 -6 -7 -6
les cabl	3 3 8 3
les cadr	3 3 8 3
les carot	8 9 22 9
les carton	2 5 1 0
les chevil	0 -3 -6 -3
les chevr	-5 -5 -9 -5
les choset	3 3 2 11
les chosur	-4 -4 -6 -4
les chut	-9 -9 -14 -9
les cle	5 4 14 5
les cliant	7 30 11 7
les coc	3 3 7 3
les coctel	4 4 11 5
les colegu	3 9 1 3
les comand	3 3 8 3
les copo	-4 -4 -6 -4
les crep	6 5 15 6
les dal	7 7 6 21
les dat	-5 -6 -7 -5
les deux	1 7 4 1
les doigt	10 1 0 4
les dosi	-6 -6 -8 -6
les entre	-10 -10 -16 -10
les epaul	6 0 1 1
les etap	-4 -4 -5 -3
les etiset	-4 -7 -13 -7
les fait	7 4 2 3
les fes	5 1 1 1
les feuil	-4 0 -5 -3
les fil	2 8 6 3
les fleur	-8 -9 -10 -8
les fras	2 7 2 2
les fut	4 3 11 4
les gar	5 20 4 6
les gen	-12 -8 -19 -3
les heur	-4 2 -6 -7
les instrumant	6 6 14 6
les jour	9 9 0 9
les legum	-4 -4 -7 -4
les lit	-6 -6 -11 -6
les livr	-8 -8 -10 -8
les magasin	-3 -4 -5 -3
les main	-15 -10 -2 -4
les matin	14 20 12 32
les metr	5 4 12 5
les molet	11 3 3 4
les mont	-5 -5 -7 -5
les noir	1 9 2 2
les nom	-9 -8 -11 -9
les nouvo	-8 -8 -10 -7
les numeros	-6 -6 -10 -6
les oeuf	-9 -11 -12 -9
les orer	-14 -16 -16 -13
les outil	-3 -6 -11 -6
les pat	-5 -6 -4 -4
les petit	-10 -12 -14 -11
les piec	4 4 13 5
les plan	-5 -6 0 -4
les plant	-8 -9 -11 -8
les plaset	-5 -5 -6 -5
les pneus	-10 -10 -10 -10
les pompi	7 -1 0 1
les poubel	-5 -2 -6 -4
les prenom	-7 -7 -7 -6
les projecteur	6 6 15 6
les puc	5 3 8 4
les residant	-6 -6 -9 -6
les rosi	3 3 9 3
les separ	4 11 3 4
les servic	-8 -5 -5 -5
les sitron	-4 -4 -7 -4
les soir	5 6 12 4
les stagier	-8 -11 -4 -7
les surgel	3 2 10 3
les tabl	-4 -4 -6 -4
les toilet	6 11 1 3
les tomat	-3 -3 -5 -3
les tub	1 1 6 1
les tuil	5 5 20 7
les vestier	16 4 5 6
les vieil	5 5 12 5
les vis	-6 -5 -7 -5
les vitr	5 5 12 5
les volet	2 2 6 2
les wc	6 2 3 2
les yeux	5 1 7 -1
lesant	10 -1 3 9
lesiv	-1 -1 -2 6
leter	-5 -6 -8 -5
leter au	-5 -6 -8 -5
letr	10 -1 1 1
leur	-8 -13 -20 -10
leur @exclude	1 6 2 5
leur @photo	1 6 2 5
leur group	1 6 2 5
lev	3 1 15 2
lev la	14 7 2 4
lev les	1 1 5 1
lev tot	-5 -5 -5 -5
librer	-14 -14 -18 -13
licid	3 3 9 3
licid @i	3 3 9 3
licid je	3 3 9 3
lieu	-3 3 -5 -2
lieu de	-4 -3 -7 -4
lign	-11 -11 -14 -10
ligot	8 1 1 2
ligot sur	8 1 1 2
ling	1 2 5 1
lir	11 27 7 15
lis	-8 -5 -10 -7
list	0 -7 -12 -7
list des	-5 -5 -7 -5
lit	-2 -12 -13 -1
lit @shout	-6 -6 -11 -6
lit pour	-6 -6 -11 -6
liv	5 1 1 1
liv animor	5 1 1 1
livr	-11 -8 -8 -10
livreson	-14 -10 -11 -12
livreson a	-4 -4 -6 -4
livreson ce	-7 -7 -8 -7
livreson en	-4 -3 -5 -3
livreur	12 11 6 5
livreur @me	11 7 4 4
livreur me	11 7 4 4
local	12 1 -1 -1
local a	12 1 -1 2
logisiel	-10 -11 -15 -10
logo	-5 -7 -7 -5
loin	-22 -20 -22 -17
loin de	-12 -10 -10 -9
long	-5 -2 1 18
longtanp	13 -7 2 -3
longu	12 3 2 4
louch	16 7 11 8
loup	-6 -5 -5 -5
lourd	4 8 9 3
lu	-17 -10 -20 -15
lu le	-9 -7 -11 -8
lui	38 35 16 13
lui @bore	9 5 2 2
lui @deed	6 -8 -6 -5
lui @hide	-11 -12 -10 -10
lui @throw	9 7 4 4
lui @told	-2 -8 -7 -6
lui a	-7 -7 -9 -7
lui ai	1 0 7 11
lui dir	-9 -9 -8 -8
lui envoi	6 -2 1 1
lui fair	9 1 2 2
lumier	3 -5 -6 -3
lund	5 3 8 17
lund @i	-1 1 6 9
lund je	-1 1 6 9
lunet	2 1 10 2
luthi	-4 -4 -5 -4
lyc	8 19 5 6
lyc que	1 7 2 2
ma	15 20 3 10
ma @adult	-27 -14 -25 -13
ma @alone	7 -2 -2 -3
ma @body	22 30 20 21
ma @bore	-8 -7 -9 -7
ma @cloth	-6 -11 -9 -8
ma @deed	-4 -6 3 -3
ma @fear	-6 -6 -6 -6
ma @grab	7 8 1 9
ma @heat	3 9 3 9
ma @home	8 8 0 3
ma @intimate	-1 11 9 3
ma @kin	6 1 -6 -1
ma @load	3 9 3 9
ma @lock	7 -2 -2 -3
ma @looks	28 22 22 20
ma @love	6 6 8 4
ma @machine	4 16 5 11
ma @mate	4 12 8 5
ma @mock	1 -5 -7 -7
ma @price	0 7 1 1
ma @serve	-8 -7 -9 -7
ma @sexist	4 10 9 11
ma @shame	-8 -7 -9 -7
ma @to	15 16 6 4
ma @wound	4 8 10 5
ma chais	-8 -7 -9 -7
ma chanbr	7 -2 -2 -3
ma chemis	-9 -9 -9 -8
ma colegu	3 8 7 4
ma convant	0 7 1 1
ma cousin	-2 -7 -7 -7
ma facon	2 8 2 2
ma main	4 8 10 5
ma mer	9 8 0 0
ma petit	19 4 7 7
ma plac	3 9 3 9
ma poitrin	-3 8 1 1
ma prof	7 3 7 3
ma tail	0 -1 7 1
ma tet	8 20 9 13
ma tutric	-27 -20 -26 -13
ma voisin	3 10 3 3
ma voix	-4 -2 -6 -4
macet	-10 -10 -12 -9
machin	-5 1 9 -3
machin a	3 12 8 4
madam	7 22 1 2
magasin	0 16 13 4
magasin de	3 3 10 3
magasin etait	6 6 15 6
mai	11 11 27 12
mail	-8 -8 -9 -7
mail profesionel	-6 -6 -7 -6
main	4 -9 6 -7
main @given	-4 -4 -5 -4
main @i	4 12 5 3
main @sex	5 6 13 6
main ce	-6 -5 -6 -5
main dan	-15 -11 -10 -10
main en	0 7 9 4
main et	-2 -6 -6 -5
main je	4 12 5 3
main qui	4 4 12 4
main santant	8 2 3 3
main sous	9 1 5 3
main sur	15 2 1 3
main tout	-4 -4 -5 -4
main un	-6 -6 -10 -6
mair	-25 -26 -32 -25
mair @i	-4 -4 -7 -4
mair je	-4 -4 -7 -4
mais	-12 -19 -5 -14
mais @deed	2 5 5 2
mais @despair	0 0 0 9
mais @i	7 1 6 18
mais @love	-5 -5 -6 -6
mais @me	4 1 6 2
mais @sexist	-5 -5 -6 -6
mais @to	-5 -6 -6 -5
mais bon	-5 -4 -5 -5
mais cand	3 8 11 3
mais ce	-4 -6 7 -4
mais eureux	-6 -6 -7 -7
mais je	7 1 6 18
mais la	11 1 3 3
mais moi	4 1 6 2
mais pas	2 5 5 2
mais person	-5 -6 -6 -5
maitr	9 7 6 2
maitr de	7 6 1 1
mal	0 4 -5 12
mal @bore	1 1 1 10
mal @deed	2 5 1 10
mal aux	0 0 6 -1
mal fair	1 1 1 10
malad	4 13 14 4
malad @shout	5 15 6 6
malad pour	5 15 6 6
malgr	-4 -4 -7 -4
malgr le	-4 -4 -7 -4
malien	7 6 3 4
mam	1 0 5 8
mamadou	4 17 5 5
maman	12 4 4 7
maman @me	10 2 3 6
maman me	10 2 3 6
manc	-11 -12 -2 -6
manch	18 6 9 7
manch @bore	12 3 2 4
manch longu	12 3 2 4
mandolin	3 3 9 3
mang	15 20 16 16
mang @given	2 9 1 8
mang @not	10 9 13 1
mang avec	-8 -6 -9 -7
mang dan	3 9 4 10
mang la	3 9 3 3
mang mem	2 2 2 8
mang ni	4 4 13 4
mang tout	1 0 0 9
manto	-1 -1 -3 6
mar	14 5 5 9
marc	0 -8 -7 -6
marc de	8 0 2 2
march	-1 13 28 -1
march @adult	2 10 3 3
march @weak	2 10 3 3
march avec	1 1 5 1
march com	2 10 3 3
march de	1 0 5 1
march sur	9 9 24 10
marchand	2 3 9 3
marchand avec	-4 -4 -6 -4
mard	12 5 3 27
mard et	5 -2 0 1
marto	5 6 17 6
marto @demolish	4 4 14 5
marto piseur	4 4 14 5
mas	8 7 19 8
mas @i	4 4 9 4
mas je	4 4 9 4
masag	9 1 0 2
masc	2 2 12 2
masicot	9 9 19 9
materiel	-9 -9 -13 -9
materiel se	-4 -4 -6 -4
maternel	-5 -5 -5 -4
matin	10 25 11 20
matin 12	-5 -5 -9 -5
matin @charge	2 2 7 3
matin @deed	2 2 7 3
matin @given	5 15 7 14
matin @he	10 14 5 6
matin @i	11 3 0 8
matin @kind	2 2 7 3
matin @not	10 10 17 20
matin acuel	2 2 7 3
matin au	-6 0 -7 -6
matin avec	-9 -10 -11 -8
matin et	1 9 2 6
matin il	9 10 4 4
matin je	11 3 0 8
matin tout	5 15 7 14
me	20 16 7 18
me @blood	9 -1 1 1
me @blow	11 4 9 5
me @booze	4 3 8 3
me @boozeDrink	5 5 2 2
me @bore	3 14 -2 6
me @deed	30 22 7 3
me @deep	6 21 8 15
me @demolish	11 -1 1 2
me @despair	3 -3 0 5
me @die	8 1 2 3
me @drug	3 1 0 7
me @drunk	12 0 2 2
me @exclude	6 22 1 8
me @fear	2 12 2 3
me @given	26 27 2 27
me @goback	-4 -6 -4 -4
me @grab	12 2 6 4
me @heat	3 8 -2 4
me @height	2 27 1 4
me @hide	8 22 2 3
me @hit	3 -10 -10 -8
me @hour	9 3 2 2
me @hurt	8 1 0 2
me @insult	-2 7 1 1
me @kind	7 0 -1 7
me @lure	12 21 8 21
me @mock	-8 1 -4 -4
me @photo	-6 12 -2 -2
me @price	8 0 2 2
me @quit	9 0 2 6
me @see	11 15 7 23
me @selfharm	10 4 7 4
me @sex	11 2 3 4
me @shame	-5 7 -2 -2
me @shout	-6 -5 -3 9
me @stop	7 2 -6 1
me @threat	27 -10 -2 3
me @throw	16 6 4 8
me @tired	-14 -12 -12 -12
me @told	9 34 7 12
me @touch	21 1 5 6
me @wound	11 3 7 4
me a	-4 -14 -8 -10
me adres	3 9 4 8
me andorm	7 0 1 0
me antren	-8 -8 -10 -7
me apel	-7 12 -2 -2
me aseoir	4 1 6 2
me avait	7 7 17 15
me calm	3 1 0 7
me chang	9 -1 1 1
me consantr	0 0 0 5
me coup	4 3 8 3
me cri	-8 -5 -6 -6
me demand	10 13 6 18
me demont	6 -2 1 1
me dit	11 12 8 12
me don	4 -1 0 8
me emen	8 2 8 3
me en	3 22 3 4
me est	1 1 6 2
me excus	4 8 1 3
me explic	8 12 8 17
me fair	-6 -1 -7 -6
me fait	9 35 8 11
me font	0 8 -3 3
me frap	12 3 3 4
me guid	2 3 8 3
me lais	2 -7 -10 -6
me le	7 15 12 14
me lev	-14 -12 -12 -12
me manc	-5 -4 -4 0
me met	4 5 2 10
me metr	-7 -8 -7 -8
me montr	3 -11 -4 -4
me ont	-4 -9 -9 -15
me parl	6 12 2 3
me pes	4 6 3 11
me pous	7 -1 1 1
me prend	7 1 2 2
me regard	6 21 8 15
me rend	1 1 0 5
me repond	1 5 1 5
me saoul	10 0 2 1
me tap	7 1 1 2
me ten	6 0 1 1
me touch	15 3 5 5
me trait	0 6 0 1
me tromp	-10 -10 -8 -9
me tue	-7 -12 -8 -8
me voir	-4 -6 -4 -4
mec	22 20 17 11
mec de	22 7 8 8
mecan	9 20 9 13
mecanisien	-9 -9 -15 -9
mecano	6 -2 -2 0
mech	2 7 10 7
medesin	-5 -6 -5 -5
medic	-7 -6 -7 -6
medical	-6 -5 -5 -5
megot	1 10 1 3
megot a	1 10 1 3
melang	-13 -14 -13 -11
mem	8 4 14 34
mem @bore	0 0 0 6
mem @deed	6 13 9 14
mem @given	6 13 9 14
mem @not	8 15 11 22
mem @serve	0 0 0 6
mem @shame	0 0 0 6
mem @shout	-3 -10 -6 -5
mem chais	0 0 0 6
mem le	10 12 10 27
mem les	-1 0 6 1
mem pas	6 13 9 14
mem plus	2 2 2 8
mem pour	-3 -10 -6 -5
men	3 3 7 3
menac	6 15 4 5
menac de	4 17 5 5
menag	-14 -8 -16 -13
ment	3 13 3 3
ment a	2 11 2 2
menten	-3 -4 -12 -8
menten @i	-12 -9 -11 -10
menten je	-12 -9 -11 -10
mentenu	5 5 14 6
menu	-12 -11 -19 -11
menuisi	-10 -11 -13 -9
mer	-6 -8 -14 -12
mer est	-9 -7 -6 -6
merc	-17 -13 -9 -14
mercred	17 11 12 14
mes	29 46 20 30
mes @blow	-10 6 -5 -3
mes @body	17 15 14 10
mes @boozeDrink	-9 -15 -8 -6
mes @fear	-2 8 -5 2
mes @hit	-5 11 1 1
mes @home	6 4 3 5
mes @hour	5 6 5 14
mes @intimate	-6 19 2 2
mes @kin	6 4 3 5
mes @looks	-12 39 1 7
mes @mate	-1 -3 -1 6
mes @price	6 9 2 3
mes @serve	5 7 10 11
mes @threat	-5 1 -7 0
mes @tired	-5 -2 -8 -1
mes @to	7 6 4 6
mes @trade	13 7 1 3
mes afair	13 7 1 3
mes bras	19 5 14 8
mes cheveux	-5 9 1 1
mes chosur	5 7 10 11
mes colegu	-1 -3 -1 6
mes doigt	2 3 7 3
mes faut	3 8 3 3
mes fes	-5 11 1 1
mes jamb	-5 -2 -8 -1
mes parant	6 4 3 5
mes sestion	-4 -4 -6 -4
mesag	-2 12 2 2
mesag par	-1 7 2 1
meson	14 13 1 3
meson de	7 1 2 2
mesur	-4 -9 -6 -7
met	18 28 6 24
met @price	1 11 3 3
met @shame	4 0 2 10
met des	6 8 3 3
met dev	4 0 2 10
met du	13 2 1 3
met une	2 11 3 3
met zero	1 11 3 3
meti	-29 -23 -26 -14
meti de	-8 -8 -10 -7
meti une	-4 -5 -4 -4
metr	6 3 15 -1
metr a	0 6 0 1
metr avec	6 5 12 6
metr dan	7 11 14 7
metr les	-9 -9 -11 -8
metres	4 4 9 4
meubl	-2 -1 -3 8
meuf	3 11 2 4
meul	1 1 9 1
mid	-11 1 -10 -7
mid @i	-6 -7 -5 -3
mid ce	-6 -4 -9 -6
mid je	-6 -7 -5 -3
mieux	-1 8 -4 -3
mignon	0 6 1 1
min	2 1 7 2
min @vehicle	3 3 9 3
min @weapon	3 3 9 3
min pel	3 3 9 3
minuit	12 0 12 5
minut	-21 -20 -12 -17
minut @given	10 7 14 7
minut @shout	0 -1 7 1
minut pour	0 -1 7 1
minut pre	-4 -4 -5 -4
mis	-16 -11 -23 -20
mis @me	-4 -2 -7 3
mis a	-4 -5 1 -4
mis dan	-12 -12 -13 -10
mis de	-1 2 13 3
mis des	-4 -4 -5 -4
mis la	-6 -6 -13 -7
mis le	-2 -5 -7 -5
mis les	-20 -20 -26 -19
mis mes	-3 -5 -5 4
mis sous	-4 -4 -6 -4
mis un	15 20 10 10
mis une	11 3 10 5
miself	23 9 -9 20
miself @blood	1 -7 -6 -5
miself @bore	-1 -1 1 8
miself @despair	0 2 0 18
miself @die	1 2 0 11
miself @fear	-1 8 1 0
miself @given	15 6 4 5
miself @hide	-2 8 1 0
miself @hit	8 -2 -1 0
miself @hour	1 2 0 11
miself @love	0 7 2 2
miself @lure	15 4 3 2
miself @quit	8 -1 1 1
miself @selfharm	11 -5 -7 -3
miself @sex	-5 1 -6 -4
miself @strip	2 7 2 2
miself @told	14 2 3 2
miself @wound	7 -6 -8 -4
miself bais	0 7 2 2
miself cach	-1 5 0 0
miself chang	7 -1 1 1
miself couch	-7 -6 -8 -6
miself demand	15 4 3 2
miself dis	14 2 3 2
miself enui	-1 -1 1 8
miself fais	1 14 -1 -11
miself met	6 0 0 10
miself revel	1 2 0 11
miself sen	-1 2 0 18
miself suis	-7 -20 -15 -10
mision	-7 -7 -7 -6
mision du	-5 -5 -6 -4
mme r	9 0 3 3
moc	-9 -5 -7 -8
mocer	-6 -5 -5 -6
moch	1 1 8 2
moch puis	-5 -5 -6 -5
model	-4 -6 -5 -4
moi	31 19 43 29
moi @alone	1 2 6 2
moi @charge	5 4 12 4
moi @deed	8 10 7 6
moi @given	13 14 17 9
moi @he	12 3 9 4
moi @i	-19 -27 -42 -7
moi @load	4 4 12 4
moi @not	9 3 7 4
moi @serve	2 8 1 10
moi @shame	3 9 9 5
moi a	0 15 5 1
moi au	-3 -5 -6 -4
moi aus	-4 -12 -8 -12
moi ca	9 8 0 1
moi cais	4 4 12 4
moi ce	-6 -1 -3 -3
moi dedan	12 8 4 4
moi en	6 -5 -5 -2
moi et	8 6 8 7
moi il	12 0 7 3
moi je	-19 -27 -42 -7
moi le	5 13 13 7
moi les	-8 -13 -5 -8
moi mem	11 3 21 6
moi parc	2 5 3 8
moi pas	8 3 7 4
moi que	0 9 5 2
moi qui	-2 -11 13 -8
moi tout	5 12 10 6
moin	21 17 7 15
molet	16 4 8 6
momant	9 2 3 12
momant @not	1 2 2 10
momant ni	1 2 2 10
mon	11 27 -2 10
mon @adult	5 12 10 5
mon @body	6 6 14 18
mon @bore	3 -8 -4 4
mon @charge	16 8 6 3
mon @chem	-5 -3 -6 -5
mon @cloth	8 14 5 5
mon @despair	2 12 3 3
mon @disabled	-4 8 -2 -4
mon @exclude	7 2 4 14
mon @fear	-7 -9 -7 0
mon @gear	10 8 2 4
mon @given	15 -1 5 2
mon @heat	-5 -3 -6 -5
mon @home	15 3 2 8
mon @kin	33 1 3 7
mon @load	6 7 2 2
mon @looks	2 18 5 15
mon @machine	9 -2 5 2
mon @mate	0 -11 0 -5
mon @mock	1 6 2 1
mon @photo	3 -8 -5 1
mon @price	-1 16 -3 13
mon @quit	-2 -5 -3 6
mon @race	3 15 3 4
mon @serve	4 15 9 4
mon @serveBar	-5 -3 -6 -5
mon @stop	3 -8 -5 1
mon @threat	13 8 4 5
mon @to	16 11 -4 8
mon @told	1 6 2 1
mon @trade	-6 10 -3 -2
mon age	6 0 7 1
mon aparel	2 7 2 2
mon avis	-6 -9 -6 -6
mon bilan	-8 -7 -8 -8
mon chef	3 2 10 4
mon colegu	8 0 3 2
mon frer	6 -1 1 1
mon grand	-10 -11 -9 -9
mon maitr	7 0 0 0
mon numero	-6 3 -3 -2
mon oncle	9 2 2 2
mon patron	-3 6 -4 -1
mon per	17 2 1 3
mon poid	2 12 3 3
mon premi	-10 -11 -12 -10
mon prenom	3 21 5 7
mon pul	5 8 3 3
mon raport	-8 -1 -4 4
mon rep	-7 -9 -8 -8
mon respons	12 2 3 4
mon retard	-4 -5 -5 -5
mon sac	6 3 1 1
mon sandwich	4 13 10 4
mon stag	2 -1 0 9
mon surnom	1 6 2 1
mon tabli	7 8 1 3
mon telefon	3 -8 -5 1
mon tour	9 -2 5 2
mon tuteur	-9 5 4 0
mon ventr	-2 -2 -1 5
mon ver	-5 -3 -6 -5
mond	-12 -28 -32 -30
mond @alone	-5 -4 -4 -4
mond @deed	11 4 4 4
mond @fear	4 11 4 4
mond @fiction	7 5 2 3
mond @he	-5 -5 -5 -5
mond @mock	5 6 3 3
mond @photo	6 5 2 3
mond dan	-5 -6 -6 -5
mond derier	-5 -4 -4 -4
mond etait	1 1 7 2
mond film	6 5 2 3
mond ils	-5 -5 -5 -5
mond se	6 1 2 2
moniteur	4 5 13 5
moniteur @shout	4 4 11 4
moniteur pour	4 4 11 4
monsieur	21 -7 -10 10
monsieur @he	5 5 1 1
monsieur @me	-3 -6 -6 -5
monsieur de	8 0 1 1
monsieur du	2 -3 3 17
monsieur est	-6 -5 -5 -4
monsieur il	5 5 1 1
monsieur me	-3 -6 -6 -5
monsieur qui	9 3 2 2
mont	-19 -23 -8 -12
mont a	-4 -4 -7 -4
mont et	-5 -5 -7 -5
mont le	5 3 10 4
mont sur	-6 -3 2 -5
montagn	-3 -3 -5 -3
montagn de	-3 -3 -5 -3
montr	-5 -24 -20 -17
montr comant	-9 -7 -7 -6
montr son	12 3 4 4
moral	5 4 3 15
moral dan	3 3 2 11
mordr	-1 2 10 3
mort	-15 -11 -6 5
mort ce	-6 -6 -7 -6
mort de	-5 -4 -10 -10
mort sur	2 2 6 2
mosant	12 7 3 5
mot	5 9 -7 1
mot a	5 19 7 7
mot de	-11 -1 -7 -6
mot que	-7 -9 -7 -7
moteur	4 4 19 5
motiv	5 6 5 21
motoculteur	8 8 16 8
mour	18 -5 -6 -5
mour @i	21 4 3 3
mour de	-7 -7 -7 -6
mour je	21 4 3 3
mous	-5 -7 -4 -5
moustach	1 6 1 2
moyen	5 8 16 10
moyen de	1 1 1 6
munisipal	-6 -5 -8 -6
mur	3 4 5 1
mus	-10 -10 -12 -9
music	-14 -16 -15 -12
nacel	-6 -6 -5 -5
nadeg	-7 -6 -6 -5
nageur	-3 -4 -5 -3
natur	1 11 1 3
ne	-15 -8 -14 2
ne @deed	0 -2 -6 6
ne @die	4 0 2 7
ne @fear	0 6 0 0
ne @given	7 8 1 9
ne @goback	-14 -13 -10 -7
ne @insult	-2 -5 -1 8
ne @me	-20 -15 -15 11
ne @not	14 22 -1 8
ne @price	1 6 1 2
ne @stop	7 9 2 3
ne a	18 13 15 14
ne ai	-10 -19 -18 -21
ne ariv	1 0 0 14
ne con	-2 -5 -1 8
ne cones	-5 -6 -5 -5
ne est	1 6 10 -4
ne etait	9 1 4 2
ne exist	4 0 2 7
ne jam	-1 7 -2 0
ne me	-14 -10 -8 19
ne miself	-8 -6 -8 -8
ne peux	2 6 3 7
ne plus	17 23 8 8
ne rentr	-5 -4 -6 -4
ne sais	4 1 2 8
ne sav	-10 -11 -10 -9
ne veux	-2 11 1 0
ne voit	-6 -6 -6 -7
ne voul	-5 -7 -9 -7
ne y	-8 -8 -3 -1
neig	-13 -15 -14 -12
neig a	-8 -10 -8 -7
neopren	6 6 14 6
netoi	-2 -2 6 -2
netoi le	1 5 7 2
netoiag	-8 -10 -5 -8
netoieur	-2 1 6 1
netoieur @cloth	-2 1 6 1
netoieur haut	-2 1 6 1
neuf	-10 -9 -4 -5
neuf @bore	3 7 10 7
neuf @hour	3 7 10 7
neuf @price	0 1 7 4
neuf @threat	-10 -12 -11 -9
neuf @to	3 7 10 7
neuf heur	3 7 10 7
nez	12 18 14 17
nez @i	2 2 6 2
nez je	2 2 6 2
ni	2 -1 12 9
ni @not	5 2 2 6
ni le	1 2 2 10
noeud	-7 -8 -9 -7
noeud de	-7 -8 -9 -7
noir	-9 -13 -14 -17
noir et	-2 -5 -6 -6
nom	-16 -8 -24 -16
nom de	-4 -8 -7 -5
nom des	-8 -9 -10 -8
non	-1 7 -6 1
non @he	5 8 1 3
non @i	-6 -7 -8 -7
non @kind	-6 -3 -4 -4
non @quit	10 17 19 10
non il	5 8 1 3
non je	-6 -7 -8 -7
non merc	-6 -3 -4 -4
non stop	10 17 19 10
normal	-7 -19 -17 -19
normal que	5 -1 1 1
nos	0 7 1 1
not	-19 -21 -34 -13
not les	-11 -9 -13 -11
noter	-9 -8 -9 -7
notic	-4 -3 -7 3
nour les	-4 -5 -7 -5
nous	-4 -7 -14 -11
nous avon	-10 -10 -13 -10
nous tous	6 1 2 2
nouvel	-7 -14 -12 -10
nouvo	5 -2 -6 -3
novanbr	7 7 18 7
nuc	14 2 1 4
nuc a	11 3 1 3
nuit	18 9 13 15
nuit @i	17 15 9 13
nuit je	17 15 9 13
nul	-6 7 -1 6
nul @i	1 1 1 6
nul je	1 1 1 6
numero	-14 -8 -9 -10
numero de	-5 -6 -6 -5
numeros	-8 -8 -13 -8
nus	7 2 1 2
oblig	7 16 5 6
oblig a	4 8 3 3
observ	-3 -5 -3 -5
ocup	9 8 16 19
ocup de	5 4 6 16
odeur	-8 -10 -3 -8
odeur de	3 3 8 3
odianc	-6 -6 -6 -5
oeil	-10 -9 -4 -7
oeuf	-14 -16 -19 -14
of	-2 12 2 2
ofert	-9 -7 -17 -11
ofert un	-8 -17 -11 -10
ofert une	1 6 -1 1
ofre	-6 1 -3 -4
ojourd	14 -3 1 -1
ojourd hui	14 -3 1 -1
ombre	2 3 9 3
on	-14 -9 -7 -9
on @blood	1 8 0 2
on @blow	-10 -9 -9 -7
on @charge	-8 -9 -11 -8
on @deed	-15 -5 -7 -11
on @exclude	-8 -6 -10 -7
on @given	-6 3 -5 -5
on @height	-7 -1 -5 -5
on @hide	3 5 15 12
on @me	20 34 29 24
on @means	-3 -4 -5 -3
on @mock	21 19 14 12
on @photo	-8 -9 -7 -6
on @shame	1 2 10 3
on @told	-2 -1 16 10
on @wound	-8 -7 -7 -7
on a	-34 -36 -24 -32
on alait	-3 -7 -4 -4
on apel	-8 -9 -7 -6
on dir	11 10 21 20
on doit	-4 0 -5 -3
on est	-12 -13 -7 -12
on fait	-7 -1 -5 -5
on lui	3 6 0 1
on me	20 34 29 24
on ne	-9 -5 -1 8
on parl	-5 -5 -6 -5
on rang	-4 -4 -5 -4
on se	21 0 -1 9
on voi	-3 -4 -5 -3
oncle	9 0 1 1
ongle	18 15 37 16
ont	-14 -1 -12 -13
ont @boozeDrink	-13 -17 -14 -12
ont @bore	2 3 7 2
ont @deed	-12 11 -4 -3
ont @fiction	1 10 2 3
ont @given	-19 -10 -11 -12
ont @grab	8 0 0 1
ont @height	-9 3 -8 -5
ont @lock	10 -5 -2 0
ont @lure	-8 -5 -3 -6
ont @photo	1 7 1 2
ont @see	1 0 5 1
ont @told	0 10 1 1
ont anferm	11 2 3 4
ont dit	3 14 4 4
ont fait	-9 3 -8 -5
ont film	1 7 1 2
ont mis	2 17 10 6
ont ofert	-10 -13 -9 -9
ont pas	-6 -8 -6 -3
ont presc	-4 -5 -4 -4
ont pret	-7 -9 -8 -7
ont trouv	-5 -4 -4 -4
oral	-6 -6 -7 -5
ordi	4 -2 0 9
ordin	-10 -10 -14 -10
ordin avec	-3 -3 -5 -3
ordre	-5 -11 -13 -10
ordre de	-3 -4 -5 -4
oreil	-5 -8 4 -2
orer	-17 -19 -21 -16
orer @i	-7 -6 -8 -6
orer je	-7 -6 -8 -6
oriant	-7 -8 -9 -7
oriant les	-3 -3 -6 -3
orlog	2 2 3 9
osais	5 3 0 1
osais @not	5 3 0 1
ose @not	1 6 2 4
ose plus	-1 6 1 5
oteur	-8 -8 -11 -7
otoport	6 5 13 6
ou	31 36 16 21
ou @die	8 9 12 6
ou @he	7 14 5 10
ou @i	11 18 3 10
ou @me	-7 -8 -7 -8
ou @one	11 4 5 4
ou @threat	8 9 12 6
ou il	5 8 2 0
ou ils	1 6 2 10
ou je	11 18 3 10
ou me	-7 -8 -7 -8
ou on	11 4 5 4
ou tu	8 9 12 6
oubl	4 -1 6 8
oubl @me	-7 -9 -8 -8
oubl dan	4 3 3 12
oubl mon	-7 -9 -8 -8
ouf	1 7 17 5
oui	10 15 8 5
ourlet	5 5 11 5
outil	-4 -7 -12 -7
ouvert	-9 -2 7 -6
ouvert dan	-5 -6 -6 -5
ouvert la	3 3 10 3
ouvert le	-5 2 -6 -3
ouvertur	8 8 28 9
ouvertur a	3 3 12 4
ouvr	1 -2 -11 -7
ouvr les	9 -1 -2 -1
ouvr trop	-5 -6 -6 -5
ouvri	6 3 1 2
oxilier	3 2 8 3
pac	11 11 25 10
pac de	6 6 14 6
pacet @lure	-5 -5 -7 -5
pacet cado	-5 -5 -7 -5
pag	-25 -27 -28 -23
pain	-24 -23 -18 -19
pain au	-6 -6 -6 -5
paisag	-6 -6 -6 -6
palet	15 6 15 6
palet avec	8 -2 3 2
palet de	2 2 8 2
palet et	7 9 3 4
pani	6 11 14 7
panic	5 5 11 11
pano	-7 -7 -6 -6
pans	-3 1 12 1
pantalon	13 9 10 7
pantalon @shame	7 -1 1 1
pantalon dev	7 -1 1 1
pap	1 11 4 8
pap a	7 12 3 5
papi	-23 -26 -25 -24
papi @shout	1 7 1 2
papi de	-12 -14 -16 -11
papi pour	1 7 1 2
par	24 9 -7 3
par @alone	8 9 2 3
par @boozeDrink	5 3 9 4
par @deed	-13 -13 -15 -12
par @exclude	-5 -5 -7 -5
par @fear	0 -3 1 8
par @he	7 13 4 5
par @hour	-10 2 -9 -10
par @intimate	-14 -13 -15 -12
par @looks	-14 -13 -15 -12
par @love	0 -3 1 8
par @me	0 7 20 4
par coeur	0 -3 1 8
par couleur	-4 -4 -6 -4
par deux	9 2 1 2
par il	7 13 4 5
par jour	-10 -5 -10 -12
par la	16 -2 -5 1
par le	18 5 -4 1
par les	17 10 1 5
par minut	0 8 0 -2
par moi	4 6 19 6
par numero	-7 -7 -7 -6
par ordre	-5 -5 -7 -5
par que	-10 -8 -11 -8
par soir	-1 7 2 1
par tail	-14 -13 -15 -12
par ter	8 6 -2 2
par un	21 12 20 22
par une	2 2 7 2
parant	8 8 3 5
parc	2 3 -18 0
parc @i	-4 -4 -6 -4
parc avec	-6 -7 -7 -6
parc je	-4 -4 -6 -4
parc que	19 21 5 16
parel que	-6 -7 -7 -7
parl	-21 -17 -26 -10
parl @hurt	6 2 0 1
parl @lock	6 2 0 1
parl @sad	6 2 0 1
parl avec	-7 -7 -7 -7
parl de	-13 -22 -20 -17
parl des	-7 -2 -5 -5
parl du	-6 -8 -6 -5
parl mal	6 2 0 1
parlant	0 11 1 2
parsing	1 2 4 0
part	0 -3 3 18
part @deed	-1 -1 0 5
part @given	-1 -1 0 5
part a	4 0 7 0
part en	5 8 13 13
part pas	-1 -1 0 5
part puis	-8 -5 -5 -5
partout	6 11 4 12
partout ou	3 2 0 11
pas	17 17 -1 10
pas @alone	5 2 6 3
pas @blow	5 4 10 4
pas @booze	3 4 11 4
pas @boozeDrink	-10 -9 -14 -10
pas @bore	14 4 1 0
pas @deed	-11 -11 -11 -3
pas @exclude	12 5 13 6
pas @fiction	17 10 18 10
pas @given	14 4 8 13
pas @he	-7 -4 -7 -6
pas @hour	7 5 2 1
pas @hurt	-6 -6 -7 -7
pas @lock	-13 -16 -17 -15
pas @looks	17 6 14 7
pas @love	-6 -5 -6 -5
pas @me	3 5 1 1
pas @not	-7 -9 -11 -1
pas @one	1 6 1 5
pas @sad	-7 -7 -4 -7
pas @see	12 19 11 20
pas @selfharm	3 4 11 4
pas @shame	-4 -9 -7 -6
pas @shout	5 10 11 6
pas @threat	-5 -6 -6 -5
pas @tired	12 3 2 3
pas @told	9 10 4 15
pas @touch	-8 -8 -9 -7
pas @wound	0 1 8 1
pas a	-1 -4 -4 7
pas besoin	4 10 6 4
pas bien	5 3 7 1
pas ca	8 9 4 6
pas ce	17 4 6 6
pas comant	9 10 4 6
pas coup	3 4 11 4
pas dan	-5 -6 -9 -7
pas de	11 24 25 15
pas dir	2 8 3 7
pas dorm	12 3 2 3
pas du	-13 -14 -10 -12
pas ecrir	12 6 5 5
pas en	4 8 2 1
pas just	8 1 1 1
pas le	6 -2 8 9
pas les	6 14 17 9
pas lund	8 0 2 1
pas mal	-6 -6 -7 -7
pas mang	17 10 18 10
pas mis	-6 -7 -8 -6
pas on	1 6 1 5
pas ou	-4 -6 -5 -3
pas pas	4 1 2 13
pas pour	5 10 11 6
pas pourcoi	-1 6 1 2
pas presant	8 9 8 17
pas que	-8 -13 -13 -19
pas rentr	-4 -8 -7 -6
pas se	2 5 1 2
pas si	-2 0 0 7
pas son	9 2 2 3
pas sort	-5 -6 -6 -5
pas touch	-8 -8 -9 -7
pas tout	9 0 -1 -1
pas trop	2 7 -2 -3
pas un	0 15 7 6
pas une	-1 2 11 -1
pasag	-7 -6 -8 -6
paserel	5 5 10 5
pasion	7 7 19 12
past	3 14 0 4
past a	1 6 0 1
pat	-11 -6 -4 -8
pat @touch	-7 -7 -9 -6
pat @wound	-6 -6 -7 -5
pat a	-11 -11 -20 -11
pat feuilet	5 4 11 5
patianc	-4 -4 -6 -4
patiant	3 7 19 9
patron	5 19 10 -2
patron @deed	-1 6 -1 1
patron @insult	-5 -6 -6 -5
patron @me	13 8 1 3
patron @told	1 8 0 2
patron con	-5 -6 -6 -5
patron dit	1 8 0 2
patron me	13 8 1 3
paus	12 14 10 -1
paus @he	-3 -6 -7 -5
paus @i	7 0 -2 1
paus de	5 2 11 3
paus ils	-5 -7 -7 -5
paus je	7 0 -2 1
pc	-5 -6 -6 -5
pc en	-5 -6 -6 -5
pedal	1 6 3 2
peint	2 2 11 2
pel	9 9 27 10
pelet	-7 -6 -9 -6
pench	-10 -2 -5 -5
pend	21 5 23 5
pend @given	9 2 1 3
pend la	7 1 -3 -3
pend le	7 5 17 6
pend que	-1 -4 12 -3
pend tout	9 2 1 3
pend une	-1 1 2 7
pendr	6 3 7 3
pens	32 13 3 31
pens a	9 3 -1 6
pens au	2 -1 1 7
pentur	-10 -10 -11 -9
pentur avec	-7 -6 -10 -6
per	4 -11 -11 -10
per @me	8 1 1 1
perc	2 2 7 2
perch sur	1 1 5 2
perdu	-12 -12 -8 -3
perm	-9 -10 -11 -10
peroset	-8 -12 -8 -8
perseux	-6 -7 -3 -5
perso	-3 2 -2 9
person	18 -1 0 3
person @me	4 10 11 12
person age	5 -2 -2 -1
person le	8 1 -2 -2
person me	4 10 11 12
personel	0 11 1 1
pes	-14 -14 -20 -7
pes des	-4 -5 -5 -4
pes la	-5 -7 -7 -5
pes les	-7 -8 -10 -7
pet	-1 15 14 7
pet @despair	-6 -6 -10 -6
pet @drug	2 9 3 3
pet @tired	-6 -6 -10 -6
pet bout	-6 -6 -10 -6
petit	12 0 6 -4
petit @blow	12 10 12 7
petit @boozeDrink	-6 -7 -11 -6
petit @deed	7 3 2 2
petit @disabled	-6 -7 -11 -6
petit @kin	18 4 5 6
petit @means	-6 -3 -10 -5
petit @wound	1 10 2 3
petit boit	-6 -7 -11 -6
petit soeur	18 4 5 6
petrin	-6 -6 -5 -5
peu	-7 -9 8 -14
peu @bore	-6 -6 -7 -6
peu @fear	-7 -9 -10 -7
peu @hurt	-5 -5 -6 -5
peu @lock	-5 -5 -6 -5
peu @sad	-5 -5 -6 -5
peu de	4 4 12 4
peu long	-6 -6 -7 -6
peu mal	-5 -5 -6 -5
peu peur	-7 -9 -10 -7
peur	-17 0 -22 -20
peur de	4 18 3 5
peur du	-15 -14 -14 -14
peut	-10 -14 -15 -12
peut @given	-7 -7 -7 -7
peut etre	-1 -5 -6 -4
peux	4 6 3 13
peux @deed	4 7 3 8
peux @given	4 7 3 8
peux @not	7 7 5 15
peux pas	4 7 3 8
peux plus	3 0 2 8
piano	3 3 8 3
pic	2 1 17 4
pic les	2 2 8 3
picr	7 7 19 8
piec	-2 -2 12 0
pied	-5 -9 -1 -7
pied dan	-7 -6 -9 -6
pied de	-7 -7 -9 -6
pied en	2 2 7 2
pil	-5 -12 -8 -5
pilot	-8 -9 -5 -7
pinc	10 10 24 18
pip	5 2 3 2
piseur	4 4 14 5
pisin	2 1 7 2
pistolet	17 5 13 7
pistolet a	5 -1 2 1
piz	4 4 13 4
plac	-4 -2 -5 6
plafond	11 12 19 25
plais	4 2 3 11
plan	-15 -14 -16 -15
plan de	1 3 4 0
planc	1 11 2 2
planch	3 0 7 2
plant	4 -6 -6 9
plant de	-5 -6 -8 -5
plant des	-7 -7 -8 -6
plant le	-5 -6 -6 -5
plant vert	4 7 5 15
plaset	-7 -6 -9 -6
plastic	-12 -15 -19 -12
plat	-9 -8 -1 -7
plato	4 -1 6 1
plato ce	-5 -5 -6 -5
plein	26 3 29 6
plein @body	17 5 5 6
plein @looks	6 2 2 2
plein de	7 -5 -1 -5
pleur	-3 0 -11 3
pleur cand	-8 -5 -5 -5
pleur dan	3 4 2 14
pleur de	-14 -18 -14 -14
pli	-14 -17 -22 -6
pli des	-7 -8 -12 2
plombi	1 6 1 1
plombi @me	2 7 1 2
plombi me	2 7 1 2
plong	9 6 19 7
plong a	4 4 11 4
plong les	4 3 10 4
plui	6 3 10 4
plum	-6 -4 -3 -3
plus	46 40 26 55
plus @bore	7 -1 2 7
plus @cloth	0 1 6 1
plus @despair	15 19 8 11
plus @drug	3 3 11 3
plus @given	-7 -1 -5 -5
plus @kind	3 3 11 3
plus @me	2 13 6 3
plus @not	21 18 9 17
plus @to	2 15 4 0
plus a	7 1 2 14
plus calm	3 3 11 3
plus ce	-1 -1 1 9
plus de	-2 -9 2 9
plus envi	11 4 4 12
plus haut	0 1 6 1
plus jam	10 1 0 0
plus la	12 5 8 9
plus le	19 14 8 6
plus me	2 13 3 2
plus person	2 15 4 0
plus que	-6 -11 -9 0
plus rien	7 -1 2 7
plus tard	-7 -8 -7 -4
plus tot	-7 -8 -9 -7
plus tout	-6 -6 -6 -6
pneu	-9 -7 -8 -7
pneu ne	-9 -7 -8 -7
pneus	-12 -12 -12 -12
poch	-11 -3 -8 -8
poid	2 16 4 4
poid a	2 8 2 2
poignet	9 3 15 5
poing	6 8 2 3
point	7 -3 0 -1
point du	5 1 -1 1
poir	-6 -7 -8 -6
poison	-10 -6 -16 0
poitrin	9 11 5 5
pol	-8 -10 -3 -3
polites	0 7 0 1
pom	-7 -8 0 -6
pom @i	-4 -4 -6 -4
pom je	-4 -4 -6 -4
ponc	-7 -7 -6 -6
ponc a	-5 -5 -7 -5
ponctualit	-6 -7 -7 -6
ponseux	3 3 9 3
porno	14 5 6 6
port	-8 -28 -29 -26
port @alone	2 -3 -6 -2
port @deed	-6 -5 -7 -5
port @not	-6 -6 -7 -6
port @shout	-9 -9 -11 -8
port avec	5 3 6 3
port des	7 3 10 4
port du	12 4 4 5
port et	7 1 2 2
port ferm	-6 -5 -7 -5
port pour	-9 -9 -11 -8
port un	1 6 2 2
port une	-5 -5 -8 -5
portel	14 20 30 14
pos @me	-13 -12 -9 -10
pos ca	7 -1 1 1
pos le	4 1 8 2
pos les	-6 -6 -9 -6
pos mes	-7 -6 -8 -6
pos plein	-4 -4 -6 -4
pos sur	-3 -5 -6 -4
pos une	3 13 3 8
posibl	5 6 6 17
posibl de	5 5 5 14
post	-1 10 4 1
post de	0 7 3 2
pot	-10 4 -5 -2
pot de	-7 -7 -10 -7
poubel	3 5 -4 -1
pouc	-9 -8 -6 -8
pouc avec	0 1 5 1
pouf	6 19 6 7
poulet	3 3 9 3
pour	10 3 8 -3
pour 400	-4 -4 -6 -4
pour @blood	3 6 21 7
pour @boozeDrink	-7 -7 -3 -5
pour @bore	1 9 4 0
pour @deed	-4 16 28 4
pour @deep	2 2 7 3
pour @die	-3 4 7 -2
pour @drug	3 3 8 3
pour @exclude	0 0 8 1
pour @fiction	8 8 20 8
pour @given	5 5 5 2
pour @goback	12 5 18 5
pour @grab	4 15 10 6
pour @hide	-5 -9 -9 -7
pour @joke	23 15 7 10
pour @machine	2 2 7 2
pour @me	9 6 4 7
pour @mock	23 13 7 9
pour @not	-2 10 3 -2
pour @power	-4 -4 -6 -4
pour @quit	-2 7 18 2
pour @see	1 -6 -1 -3
pour @strip	0 1 8 2
pour @told	-6 -8 -7 -6
pour @touch	0 1 6 1
pour aler	8 4 8 4
pour avoir	7 11 5 5
pour ca	-13 -12 -11 -10
pour chang	3 6 17 6
pour de	18 -2 -3 0
pour decoup	2 2 7 2
pour eux	2 10 1 2
pour fet	1 6 0 1
pour la	-20 -11 -11 -5
pour le	-12 -13 -5 -15
pour les	-1 -8 -5 -7
pour livr	3 3 8 3
pour ma	3 7 1 2
pour me	10 -1 -1 -1
pour moi	5 7 15 18
pour mon	-9 -5 -9 -10
pour ne	5 21 5 5
pour parl	-5 -5 -4 -4
pour pendr	2 2 6 2
pour pos	0 1 6 1
pour que	15 1 0 1
pour rentr	5 5 12 5
pour rien	0 6 0 -2
pour rigol	16 3 4 5
pour rir	8 10 3 5
pour ten	4 15 9 6
pour toujour	8 3 5 2
pour trou	2 2 7 3
pour un	-9 -14 -16 1
pour une	0 -5 -10 -7
pour verifi	5 7 12 6
pour voir	1 -6 -1 -3
pourcoi	5 13 1 15
pourt	9 3 -2 11
pous	12 10 7 6
pous dan	11 2 7 4
pousier	7 7 24 7
pousier dan	6 6 15 6
pousier malgr	-4 -4 -7 -4
pouv	2 4 1 8
pouv @deed	3 0 0 8
prandr	9 5 6 19
pre	-9 -9 -9 -8
pre avec	-4 -4 -6 -4
prefer	16 14 0 2
prefer le	7 3 2 2
prefer que	0 6 1 1
premi	1 11 20 5
premi @height	5 5 12 5
premi @hour	-5 3 -8 -2
premi @means	5 5 12 5
premi etag	5 5 12 5
premi jour	-9 -8 -12 -5
premi mail	-6 -6 -7 -6
premi matin	4 11 4 4
premier	-9 -9 -8 -11
premier @hour	-3 -3 -5 -4
premier fois	-4 -2 -7 -6
premier semen	-3 -3 -5 -4
pren	7 6 2 3
prend	10 4 -1 0
prenom	-4 13 -2 6
prenom de	1 -1 1 8
prenom du	1 5 1 1
prenom et	2 11 3 2
prepar	-23 -24 -19 -21
prepar la	-4 -5 -3 -4
prepar les	-14 -15 -21 -14
prepar un	2 2 9 3
presanc	7 5 17 12
presant	-8 -9 -9 1
presant @given	-4 -5 -5 -4
presant a	5 5 5 15
presant tout	-4 -5 -5 -4
presc	3 -6 -1 -7
presc @alone	-4 -4 -5 -4
presc @charge	-4 -4 -5 -4
presc @given	-5 -5 -7 -5
presc @sad	-4 -4 -5 -4
presc seul	-4 -4 -5 -4
presc tous	-4 -5 -4 -4
presion	-10 -8 -3 -6
presis	-7 -4 -9 -6
pret	-7 -14 -6 -11
pret un	-8 -9 -8 -9
prevenu	7 4 -1 1
pris	1 -6 -20 -8
pris des	-5 -10 -11 -7
pris la	6 0 -2 1
pris le	-8 -5 -8 -7
pris les	-8 -8 -10 -8
priv	-10 -6 -6 -6
prix	-21 -25 -25 -20
prix du	-7 -6 -7 -6
prix sur	-5 -5 -9 -5
problem	13 -2 3 3
prochen	0 -13 -14 -9
prochen en	-7 -8 -8 -7
prochen fois	11 -1 1 2
produit	-1 4 8 1
produit @chem	-5 -5 -6 -5
produit qui	3 3 7 3
prof	2 8 2 -1
profesionel	-11 -12 -12 -11
program	-5 -6 -6 -5
projecteur	3 3 9 3
projecteur sur	-4 -3 -6 -3
projet	-1 -9 -10 -7
prom	11 2 -4 11
promen	6 9 13 7
promo	6 1 7 29
promo etait	4 4 4 14
propos	8 8 -3 0
propos 50	8 0 2 2
proposant	5 11 5 9
propr	0 -10 -9 -7
pu	-9 -12 -13 -11
pu @bore	-5 -4 -7 -5
pu @deed	-10 -9 -10 -8
pu fair	-5 -4 -7 -5
puis	-20 -12 -24 -17
puis @deed	6 2 1 2
puis @despair	-4 -2 -5 -4
puis @he	-7 3 -5 -5
puis @i	-6 -6 -6 -6
puis @me	3 6 4 3
puis en	-7 -7 -7 -6
puis il	-7 -4 -5 -5
puis ils	4 12 4 4
puis je	-6 -6 -6 -6
puis me	2 5 0 1
puis mieux	-5 -5 -6 -5
pul	20 10 4 6
pun	13 3 3 4
que	26 30 10 19
que @despair	4 -1 2 9
que @given	10 15 6 15
que @goback	-5 -7 -7 -6
que @he	17 7 -3 -3
que @home	8 5 3 3
que @hour	-6 -7 -7 -7
que @i	17 32 6 13
que @kin	8 5 3 3
que @me	9 10 10 9
que @not	4 3 3 8
que @one	1 -12 -7 -2
que @to	4 -1 2 9
que a	-2 5 7 0
que ca	21 -5 7 24
que ce	26 13 -3 11
que des	1 10 2 2
que desus	-5 -4 -4 -4
que ele	18 8 11 7
que en	1 8 1 1
que il	5 0 -9 -10
que je	17 32 6 13
que la	14 23 15 20
que le	-10 2 -6 -12
que les	-7 21 -2 -1
que lund	-6 -7 -7 -7
que maman	8 5 3 3
que mes	0 7 1 1
que moi	4 9 11 13
que mon	9 -2 -1 -1
que on	1 -12 -7 -2
que person	4 -1 2 9
que si	15 -1 3 3
que te	4 13 2 4
que tout	8 12 5 5
que un	1 -8 -5 -6
que une	-11 -11 -12 -12
qui	28 16 33 18
qui @boozeDrink	4 17 7 6
qui @deed	0 8 12 3
qui @disabled	0 6 0 1
qui @heat	10 2 4 3
qui @hit	1 0 3 7
qui @lock	3 11 6 4
qui @me	13 -1 6 23
qui @means	0 6 0 1
qui @throw	1 1 6 2
qui @told	1 3 6 2
qui ai	0 0 7 0
qui boit	0 6 0 1
qui fais	2 2 11 3
qui font	11 2 2 3
qui lanc	1 1 6 2
qui le	-7 -3 -5 -5
qui les	1 1 -10 -3
qui me	13 -1 6 23
qui ne	7 1 0 0
qui pic	3 3 9 3
qui se	12 24 22 12
qui tourn	3 11 6 4
r	9 0 3 3
racl	4 4 13 4
racont	-4 -15 -16 -14
racont @me	2 -6 -4 -4
racont ma	6 -2 0 0
racont que	7 2 1 2
racroch	1 1 1 9
rad	-5 -6 -6 -5
radio	-6 -6 0 -5
ram	0 5 6 0
ram des	-4 -4 -6 -4
ram les	4 4 15 4
ramas	2 19 2 5
ramas ses	1 10 1 3
ramen	1 3 10 3
ramen a	1 3 10 3
rancontr	-6 -6 -7 -6
rang	-23 -22 -23 -23
rang @me	5 -2 -1 0
rang des	-12 -13 -14 -7
rang les	-8 -11 -7 -10
ranplac	4 3 19 5
ranvers	6 5 2 2
ranvers @me	-5 -6 -6 -5
ranvers mon	-5 -6 -6 -5
rapel	-7 -1 -5 -6
raport ce	-7 -7 -7 -7
ras	1 3 5 13
ras un	2 2 8 3
rat	-4 -3 -6 3
rat le	-4 -3 -7 -4
rato	-4 -4 -5 -4
rayon	2 5 -6 -4
rayon et	8 7 3 3
rebord	5 5 12 5
recolt des	1 1 5 1
recomanc	-4 -4 -5 -3
recomand	-5 -5 -9 -5
recomant	18 0 -1 1
recomant a	9 2 1 2
recomant avec	7 2 0 2
recu	23 -8 -5 -2
recu @me	-6 -6 -7 -5
recu une	12 4 7 5
redact	5 3 3 8
ref	-4 1 -6 -3
reflech	10 7 3 3
refus	-2 8 -3 -1
regard	-14 -12 -19 -7
regard @deed	7 3 3 7
regard @given	6 3 3 7
regard @me	-11 -2 -5 -5
regard @not	7 3 2 10
regard @nude	-4 -4 -5 -4
regard de	3 3 11 3
regard le	-10 -15 -16 -7
regard mais	2 2 6 2
regard pas	9 4 5 8
regard san	-4 -4 -5 -4
regard un	2 2 2 7
regl	-6 -6 -12 -10
regl de	5 12 8 6
regret	-1 2 -1 6
regret de	3 3 3 10
rel	3 11 3 3
relir	-6 -6 -7 -5
rem	1 0 5 1
remarc	-6 10 0 4
remarc sur	-3 8 0 -1
remerc	-8 -8 -7 -6
remetr	-6 -6 -7 -6
rempl	-8 -7 -8 -8
rempl les	1 1 6 1
remu	4 4 10 4
rend	-5 -5 0 0
rend @sad	1 1 0 5
rend trist	1 1 0 5
rend vous	-6 -5 0 -5
rendu	-5 -6 -5 -5
rentr	22 5 19 17
rentr @deed	-5 -4 -6 -4
rentr @given	-10 -10 -13 -10
rentr @home	4 1 -3 7
rentr @not	-5 -4 -6 -4
rentr chez	4 1 -3 7
rentr dan	-11 -4 0 -5
rentr du	7 1 -2 1
rentr les	6 6 15 6
rentr pas	-5 -4 -6 -4
rep	-2 6 -6 -5
repar	-9 -6 -11 -8
repart	-6 -6 -6 -5
repet	1 17 0 1
repet que	1 6 2 1
repetit	-6 -7 -1 -6
repond	2 2 -1 11
repond @not	6 0 2 5
repond plus	6 0 2 5
repondr au	-8 -8 -9 -8
repondu	-10 -13 -16 -14
repondu au	-7 -6 -7 -7
repr	-10 -10 -8 -8
repr sur	-10 -10 -8 -8
resanbl	-7 -8 -8 -7
resept	-5 -5 -9 -5
resept de	-5 -5 -9 -5
reserv	18 21 8 12
reserv @i	5 0 2 8
reserv aux	3 3 11 3
reserv de	-6 -6 -7 -5
reserv je	5 0 2 8
residant	16 10 6 6
resin	5 5 14 6
resin @chem	2 2 6 3
resin epoxi	2 2 6 3
reson	-11 -11 -9 1
respir	12 14 4 7
respons	7 -5 -10 -6
respons a	7 -1 -1 1
rest @alone	-6 -6 -7 -5
rest @grab	9 2 1 2
rest @hour	-7 -8 -7 -5
rest @shame	-7 -8 -7 -5
rest dan	6 8 15 6
rest debout	-7 -8 -7 -5
rest dedan	-6 -6 -6 -6
rest derier	-6 -6 -7 -5
rest ici	4 16 5 5
rest jusc	7 3 4 2
rest les	-5 -6 -6 -5
resto	3 3 12 3
resto a	3 3 12 3
restor	6 0 9 2
restor @i	2 1 5 2
restor je	2 1 5 2
retard	-5 -11 -13 -11
retard de	-5 -6 -5 -5
reten	-5 -5 -5 -5
reten tous	-5 -5 -5 -5
retir	3 9 11 4
retir le	3 3 9 3
retour	4 4 11 4
retourn	5 29 8 17
retourn @goback	2 7 2 1
retourn demen	2 7 2 1
retourn la	1 7 2 1
retourn le	-2 0 0 6
retret	5 -2 -1 0
retrouv	6 10 2 2
retrouv @given	4 6 2 1
reunion	-17 -20 -26 -12
reunion @given	3 2 2 11
reunion a	-5 -6 -5 -5
reunion tout	4 3 3 12
reus	-11 -14 -10 -11
rev	3 9 1 6
rev du	2 8 0 2
revel	8 6 11 22
revel a	1 1 1 7
revenu	5 10 11 18
revenu @exclude	-6 -5 -5 -4
revenu @selfharm	-6 -5 -5 -4
revenu a	3 7 8 3
revenu expre	-6 -5 -5 -4
revien	1 2 1 6
revoir	-7 -8 -8 -5
revoir a	-5 -5 -5 -5
revois	2 5 5 18
rhum	3 10 3 4
ri	5 11 0 2
rido	9 8 22 8
rien	6 8 3 13
rien @deed	5 -1 -1 9
rien @given	0 -5 -4 6
rien @height	4 -1 -1 8
rien @hide	-11 -3 -10 -8
rien @see	0 11 2 2
rien @told	-5 -9 -15 -13
rien a	-8 -8 -10 2
rien de	0 -5 13 -6
rien dir	-11 -6 -10 -9
rien dit	6 -4 -5 -5
rien fait	4 -1 -1 8
rien ici	2 2 3 9
rien ne	5 0 1 7
rien que	2 10 8 2
rient	2 9 2 3
rigol	24 20 11 15
rigol @deed	9 1 2 2
rigol @given	9 1 2 2
rigol @not	9 1 2 2
rigol pas	9 1 2 2
rir	-9 -3 -18 -14
rir a	-6 -5 -5 -5
rir avec	-9 -11 -8 -8
rir la	-5 -5 -5 -6
robot	-9 -8 -8 -7
rond	-6 -4 -2 -4
ros	-10 -6 -4 -5
rosi	3 3 9 3
roug	5 2 8 10
roug au	4 4 11 4
roug et	3 6 10 4
roul	7 5 10 3
roul avec	7 1 2 2
ru	-4 -4 -5 -3
ruch	2 2 7 3
rue	-1 -2 6 0
sabl	2 6 5 2
sac	11 5 26 5
sac @shout	9 -1 1 2
sac de	7 9 22 8
sac et	1 2 5 1
sac pour	9 -1 1 2
sachet	-8 -6 -8 -6
sag	-7 -6 -6 -5
sag @mate	-8 -5 -6 -5
sag @sexist	-8 -5 -6 -5
sag fem	-8 -5 -6 -5
saign	19 6 15 8
saign du	8 2 3 3
sais	15 3 0 10
sais @deed	20 7 11 16
sais @given	20 7 7 17
sais @not	21 6 8 21
sais pas	20 7 7 17
sait	4 7 -4 -3
sait @given	-8 -7 -7 -7
sal	-16 -9 -20 0
sal @shout	-4 -4 -5 -4
sal ce	2 8 3 7
sal de	-3 -8 -10 11
sal pour	-4 -4 -5 -4
salad	-9 -9 -11 -8
salad et	-3 -3 -5 -3
salon	0 -4 -8 -4
samed	7 -1 16 1
samed et	7 1 8 3
san	-5 -3 20 9
san @deed	-7 -6 -8 -6
san @deep	-5 -5 -5 -5
san @despair	6 5 4 16
san @gear	-1 -1 10 0
san @lock	6 6 16 6
san @me	15 15 16 16
san @not	2 0 5 0
san @see	-5 -5 -5 -5
san aid	-5 -4 -7 -5
san asanseur	6 6 16 6
san casc	2 2 8 2
san le	12 11 9 6
san masc	1 2 6 2
san me	6 6 12 12
san mon	6 9 4 4
san regard	-5 -5 -5 -5
san rien	2 0 5 0
san savoir	2 1 1 14
san se	-20 -16 -17 -16
sandwich	8 6 3 0
sang	-5 -10 1 -7
sang @i	-3 -3 -5 -3
sang et	-6 -6 -10 -6
sang je	-3 -3 -5 -3
sangl	6 6 15 7
saniter	5 4 13 5
santant	-1 -8 -8 -7
saoul	10 0 2 1
saoul @i	10 0 2 1
saoul je	10 0 2 1
sauc	-11 -8 -9 -7
sauf que	9 1 3 2
sav	-17 -17 -15 -14
sav @deed	-12 -13 -11 -10
sav @given	-12 -13 -11 -10
sav @not	-12 -13 -11 -10
sav pas	-12 -13 -11 -10
savoir	-2 5 -1 12
savoir pourcoi	2 1 1 14
savoir si	-1 7 1 1
savon	-10 -11 -11 -9
scan	-6 -6 -8 -6
scan des	-4 -5 -6 -5
scarifi	8 2 1 1
scen	-2 -1 5 6
scen que	-5 -4 -4 -4
schem	-9 -9 -10 -9
sci	-1 6 9 1
sci @deed	3 8 3 3
sci @he	-4 -1 -6 -3
sci a	3 2 9 3
sci il	-4 -1 -6 -3
sci sirculer	4 4 10 5
scot	7 6 16 7
scotch	-6 -9 -11 -9
se	6 3 -19 -3
se @bore	9 3 4 14
se @deed	7 12 1 -1
se @despair	-3 -6 -5 -7
se @given	11 20 8 4
se @goback	3 12 4 4
se @hit	-5 -5 -2 0
se @mock	13 12 3 5
se @not	8 14 7 4
se @photo	-9 -12 -9 -8
se @quit	0 -5 -4 -6
se @strip	4 5 4 2
se @throw	-2 -6 -5 -5
se @tired	-5 -5 -2 0
se @vehicle	-5 -6 -5 -6
se apel	-9 -12 -9 -8
se aret	-3 -6 -5 -7
se donant	-4 -4 -5 -4
se en	18 2 10 14
se enerv	-15 -11 -11 -11
se est	-9 -27 -23 -11
se fait	4 7 2 0
se jet	-5 -6 -5 -6
se lev	-5 -5 -2 0
se mosant	12 7 3 5
se ocup	5 4 6 16
se pas	8 14 7 4
se sont	-4 11 -4 -1
se tait	3 14 4 4
seanc de	-4 -5 -7 -5
seau	3 3 11 3
sech	1 0 2 9
second	-1 -8 -4 -7
secou	24 16 12 12
secou les	19 6 7 8
secret	-15 -15 -14 -13
secret medical	-6 -5 -5 -5
secret profesionel	-6 -6 -5 -5
secreter	-4 4 -6 -3
secu	9 3 16 5
securit	-3 7 -2 -3
seiz	-1 -4 -6 -2
seiz @bore	-4 -4 -6 0
seiz @hour	-4 -4 -6 0
seiz @price	-4 -4 -6 0
seiz @to	-4 -4 -6 0
seiz heur	-4 -4 -6 0
self	1 7 2 2
selon	12 15 5 7
selon le	4 13 3 4
sembl	10 25 7 9
sembl de	10 25 7 9
semen	-4 -10 4 10
semen @i	2 3 13 12
semen @me	-9 -10 -11 -10
semen a	-6 -7 -9 -7
semen je	2 3 13 12
semen mes	-9 -10 -11 -10
sen	2 -5 -7 16
sen @deed	2 4 1 5
sen @given	1 4 1 7
sen @not	7 2 0 0
sen @sad	0 1 1 8
sent	10 10 12 5
sent le	-6 1 -6 -4
sentur	16 2 3 4
separ	1 8 0 1
sept	3 3 10 13
sept @bore	1 1 10 1
sept @hour	4 4 12 15
sept @price	1 1 10 1
sept @to	1 1 10 1
sept heur	1 1 10 1
ser	17 -5 3 4
ser @not	4 6 2 0
ser a	7 3 2 10
ser la	-6 -3 1 -3
ser plus	3 6 2 0
seringu	-6 -6 -5 -5
serpilier	3 11 8 5
sert	-8 -8 -11 -9
serur	-5 -4 -6 -4
serv	-4 0 17 -1
serv @not	2 3 9 3
serv les	2 1 6 2
serveur	-4 -6 3 -4
servic	-4 17 7 -1
serviet	-10 -12 -17 -12
ses	6 16 -13 -5
ses @body	18 -1 -3 1
ses @intimate	-7 -6 -6 -5
ses @mock	-7 -10 -6 -6
ses @serve	-4 15 0 0
ses @shame	-7 -6 -6 -5
ses @smoke	2 15 -1 3
ses @weapon	0 6 0 1
ses @wound	9 -3 -6 -1
ses bras	9 2 3 3
ses cours	1 6 6 2
ses genoux	-7 -6 -6 -5
ses main	7 -4 -6 -2
ses megot	1 10 1 3
seson	-4 -4 -5 -4
sestion	-6 -7 -14 -6
sestion @one	1 5 1 5
sestion on	1 5 1 5
sestion sur	-11 -17 -11 -10
seul	21 17 45 18
seul avec	12 28 25 11
seul camil	-4 -4 -5 -4
seul dan	2 -6 -6 1
seul en	-4 -6 -7 -5
seul fois	-5 -5 -5 -5
seul pend	1 1 7 2
shirt	0 -7 -6 -4
shit	-1 11 0 2
shit dan	-1 7 -1 1
shot	-8 -9 -11 -8
si	30 29 2 11
si @i	20 12 -5 2
si @not	6 -2 -1 -1
si @one	2 6 8 8
si ce	2 6 2 6
si de	12 3 2 4
si jam	6 -2 -1 -1
si je	20 12 -5 2
si la	2 8 3 3
si on	2 6 8 8
si un	-6 -2 -5 -4
siest	-18 -17 -22 -16
sifl	5 12 10 5
sigaret	10 8 14 5
sign	-3 -3 -3 -6
sign @deed	1 10 2 2
sign @given	1 10 2 2
sign @not	1 10 2 2
sign pas	1 10 2 2
silanc	-8 -8 -8 -7
silanc dan	-7 -6 -6 -6
silindr	2 2 6 2
silo	7 7 18 8
simant	4 4 11 4
simant @given	4 3 10 4
simant tout	4 3 10 4
simul	-12 -13 -14 -11
simul de	-8 -9 -9 -7
sinon	13 19 2 5
sinon @he	14 5 3 4
sinon @i	1 8 2 2
sinon il	9 4 3 3
sinon je	1 8 2 2
sinser	1 4 2 7
sircul	4 4 9 4
sirculer	4 4 10 5
siso	-5 -5 -7 -5
sit	-11 -11 -14 -10
sitron	-8 -9 -12 -8
six	1 1 22 2
six @bore	-4 -4 -6 -2
six @charge	3 1 14 2
six @exclude	3 1 13 3
six @price	-4 -4 -6 -2
six @to	-4 -4 -6 -2
six heur	-4 -4 -6 -2
six jour	1 0 10 0
snif	-2 7 1 1
soeur	18 4 5 6
soi	5 -1 0 1
soi @told	5 -1 0 1
soi dis	5 -1 0 1
soign	16 9 9 7
soin	4 4 12 4
soir	26 12 19 23
soir @i	0 -3 3 10
soir et	7 2 10 18
soir je	0 -3 3 10
sois	7 4 5 10
soit	-8 6 -8 -4
sol	-1 10 12 3
sol de	0 1 6 1
solel	6 8 21 8
son	7 2 -20 0
son @blade	12 0 -2 2
son @body	15 4 3 11
son @boozeDrink	-1 18 4 5
son @bore	12 3 1 3
son @heat	2 6 8 3
son @home	-5 -5 -5 -6
son @kin	-9 -9 -9 -10
son @load	6 0 0 9
son @machine	-7 -8 -8 -7
son @serveBar	5 4 3 10
son @sexist	-5 -2 -3 -3
son @to	-5 -5 -5 -6
son @weapon	9 -1 -4 0
son @wound	0 1 1 8
son bras	8 1 2 2
son couto	12 0 -2 2
son gest	-5 -6 -7 -5
son meti	-6 -4 -4 -4
son pot	-2 13 3 3
son ticet	4 0 2 8
son tiroir	2 11 3 3
son travel	-5 -5 -4 -4
sont	2 11 -5 8
sont @given	3 8 6 7
sont @kind	-6 -11 -9 -7
sont @lock	4 2 2 10
sont @not	7 11 18 10
sont batus	3 20 4 6
sont pas	3 8 6 7
sori	6 1 2 2
sort	7 -2 24 0
sort a	2 4 14 4
sort au	-6 -6 -9 -6
sort du	-2 -5 6 -2
sort en	-5 -6 -2 -3
sort et	7 -1 0 1
sort les	4 15 14 7
soteux	3 3 8 3
soud	0 -4 5 -2
soudur	6 6 14 6
soufl	2 0 9 1
soulev	4 6 19 6
soulev les	3 4 12 4
sour	-10 -10 -21 -2
sour @given	3 2 3 14
sour et	-9 -8 -13 -8
sour tout	3 2 3 14
souri	2 10 3 3
sourir	5 9 1 2
sourir @not	3 11 4 4
sourir plus	3 11 4 4
sous	29 10 18 5
sous @looks	13 2 4 4
sous @me	9 -3 -5 -1
sous la	24 9 22 12
sous le	6 13 18 7
sous mon	9 1 -1 2
sous une	-5 -5 -8 -5
sous vet	13 2 4 4
souvant	8 1 0 1
souven	0 1 8 1
souven du	3 4 11 4
spesial	-12 -12 -15 -13
stag	27 13 3 34
stag @i	1 8 2 4
stag @me	6 -4 -2 -1
stag @not	1 2 2 10
stag a	-4 -6 -6 -6
stag de	6 -1 0 -1
stag est	4 7 5 16
stag et	2 -1 -1 6
stag je	1 8 2 4
stag me	6 -4 -2 -1
stag ni	1 2 2 10
stagier	15 26 6 17
stagier a	5 4 2 2
stagier de	0 -2 -7 -4
stand	-1 0 9 1
stand et	-4 -4 -6 -4
sterilis	-4 -4 -6 -4
sterilis du	-4 -4 -6 -4
stilos	-6 -7 -9 -7
stop	13 15 21 10
stres	-11 -13 -12 4
stres @given	1 1 0 5
stres tout	1 1 0 5
studio	-14 -14 -15 -13
studio @me	-7 -6 -6 -6
studio de	-8 -8 -9 -8
styl	4 4 10 4
stylo	-8 -9 -9 -10
su	6 11 10 15
sueur	7 7 15 11
suf	11 7 7 15
suis	10 19 13 16
suis @deed	-14 -4 -4 -7
suis @die	-1 -2 5 -6
suis @disabled	2 10 2 3
suis @fear	4 3 2 9
suis @given	5 17 10 6
suis @goback	-4 -14 -11 -12
suis @height	0 11 8 13
suis @hide	-3 -6 10 -3
suis @kind	-6 -10 -7 -9
suis @looks	8 10 5 5
suis @not	-1 2 -5 -5
suis @race	0 8 2 2
suis @sad	-12 -10 -8 -10
suis @selfharm	4 2 7 1
suis @threat	-11 -9 -3 -8
suis @throw	3 -2 -5 3
suis @tired	1 -5 2 6
suis @wound	-4 -3 2 -6
suis ale	1 0 10 1
suis ariv	-6 -6 -8 -6
suis contant	-8 -8 -7 -9
suis creus	-7 -6 -6 -6
suis dan	6 2 4 14
suis degout	2 1 1 7
suis desandu	1 0 9 1
suis dislex	2 8 2 3
suis en	17 -5 1 2
suis entre	7 7 18 7
suis epuis	1 -1 1 5
suis fait	3 13 11 11
suis ko	-5 -5 -2 -9
suis la	15 31 18 25
suis le	6 25 6 6
suis ne	1 7 1 2
suis pas	-1 2 -5 -5
suis rentr	6 -2 -4 -2
suis rest	-9 -13 -7 -10
suis trist	-13 -15 -13 -18
suis tromp	-11 -11 -9 -6
suis tue	-5 -5 -5 -5
suis une	5 5 5 15
suis venu	-8 -8 -9 0
suit	-10 -8 -14 -11
suiv	-13 -20 -21 -15
suiv la	-5 -5 -7 -4
sup	-9 -12 -13 -10
suprim	0 7 2 2
sur	18 18 17 6
sur @fiction	-5 -5 -7 -5
sur @me	-5 5 -10 -3
sur @photo	14 12 5 6
sur dix	4 11 4 4
sur insta	11 7 5 5
sur la	47 25 43 32
sur le	2 0 20 -2
sur les	8 8 6 0
sur ma	-6 -1 -5 -6
sur mes	-15 -7 -6 -8
sur moi	24 17 7 16
sur mon	-8 1 -8 -4
sur ses	-7 -6 -6 -5
sur son	8 21 7 7
sur un	-9 -19 -21 -14
sur une	-10 -10 -10 -10
surgel	3 2 10 3
surnom	2 13 3 3
surnom ici	1 6 2 1
survel	5 7 12 5
symp	-7 -10 -8 -7
ta	11 13 5 6
tabl	4 18 15 7
tabl 6	3 2 8 3
tabl a	3 16 4 5
tabl avec	-8 -8 -13 -8
tabl de	2 2 9 3
tablet	-8 -9 -10 -8
tableur	-6 -7 -6 -6
tabli	8 9 3 4
tablo	-10 -10 -8 -8
tablo @power	0 1 7 1
tablo electr	0 1 7 1
tach	-7 -7 -10 -7
tail	5 -6 3 1
tail alor	0 -1 6 0
tail craion	10 3 2 3
tail la	3 3 10 3
tait	3 14 4 4
tait et	3 14 4 4
talus	3 2 7 3
tanperatur	-5 -5 -7 -5
tanperatur de	-4 -4 -6 -4
tanpon	-2 5 -5 -2
tansion	4 4 13 4
tant	15 16 12 25
tant que	5 6 1 2
tap	21 -2 -5 -4
tap avec	5 1 1 2
tap dan	-26 -15 -15 -14
tap du	-1 6 0 1
tap par	12 -3 2 2
tap sur	15 11 3 5
tap un	-6 -5 -6 -5
tapis	2 2 8 2
tard	0 -7 -3 -2
tart	-4 -4 -6 -4
tart aux	-4 -4 -6 -4
te	45 53 16 19
te @hit	8 0 3 2
te @threat	17 -4 0 1
te as	6 21 6 7
te en	1 6 3 2
te es	16 34 6 11
te want	5 1 1 1
teatr	0 -1 7 0
technic	3 3 7 3
tee	0 -7 -6 -4
tee shirt	0 -7 -6 -4
tel	2 2 -4 6
telecomand	4 4 10 4
telefon	9 -2 -1 9
telefon @deed	7 1 1 2
telefon et	13 2 5 13
temp	1 3 -2 12
temp @i	1 1 0 5
temp a	8 5 1 2
temp et	-3 8 1 -1
temp je	1 1 0 5
ten	-4 -1 2 -6
ten la	-7 -18 -22 -15
ten le	2 10 20 7
tendu	-7 2 -6 -4
tendu la	-8 -7 -7 -6
tenu	8 -8 3 -4
tenu de	8 2 0 2
tenu le	4 0 7 0
tenu par	6 0 -1 1
tenu un	-4 -4 -7 -4
ter	13 10 27 9
ter et	-4 -4 -6 -4
teren	5 5 13 5
teren de	6 6 15 6
termin	-6 -4 -2 -4
tes	6 8 3 3
tes @home	6 8 3 3
tes @kin	6 8 3 3
tes @to	6 8 3 3
tes parant	6 8 3 3
test	-19 -20 -21 -18
test la	-8 -8 -14 -8
test un	-5 -5 -5 -4
tet	12 12 4 10
tet @i	-8 -8 -8 -7
tet @shout	-7 -6 -6 -6
tet a	7 0 1 1
tet dan	7 2 7 4
tet de	2 2 8 2
tet et	-1 -5 -4 -3
tet je	-8 -8 -8 -7
tet pour	-7 -6 -6 -6
tet qui	0 8 -2 1
text	-15 -11 -13 -10
the	-12 -7 -8 -8
ticet	4 3 6 15
tien	-5 -5 -6 4
tir	7 -2 7 10
tir les	5 -5 -5 -3
tiroir	2 12 0 2
titr	-5 1 -7 -4
to	8 2 6 3
to liv	5 1 1 1
toi	14 37 13 12
toilet	14 24 5 6
toilet de	2 6 4 3
toit	-12 -13 -12 -11
toit @me	-5 -5 -6 -4
toit @not	-4 -4 -5 -4
tol	7 7 19 8
tol a	6 5 14 6
tomat	0 1 6 1
tomb	-6 8 5 0
tomb dan	-10 5 -3 -3
tomb de	-5 -5 0 -4
ton	23 33 9 11
ton @looks	2 11 3 3
ton @price	1 10 1 2
ton @to	6 8 4 4
ton prof	6 8 4 4
tondeux	3 2 11 3
tondeux @vehicle	6 5 13 6
tondeux otoport	6 5 13 6
tonton	5 10 7 5
torchon	10 2 2 3
torchon mouil	7 2 1 2
toro	4 4 13 5
tot	-11 -9 -13 -10
tot @exclude	-7 -8 -9 -7
tot @selfharm	-7 -8 -9 -7
tot expre	-7 -8 -9 -7
total	8 9 15 22
tou	8 8 12 31
touch	-19 -26 -29 -26
touch @not	-9 -9 -9 -8
touch a	7 0 -1 0
touch au	-7 -7 -7 -6
touch la	7 -3 -5 -2
toujour	16 19 1 16
toujour @deed	1 -2 2 8
toujour @given	3 1 4 10
toujour @not	3 1 4 10
toujour en	0 7 0 -2
toujour la	10 5 3 5
toujour pas	3 1 4 10
toup	0 2 9 2
tour	7 -2 14 2
tour de	-6 -6 -7 -6
tourn	20 21 20 11
tourn dan	3 11 3 4
tourn de	5 0 -2 0
tourn encor	2 3 9 3
tourn sur	9 0 1 2
tournev	-11 -12 -18 -11
tous	8 18 -1 13
tous @blood	-4 -5 -4 -4
tous @quit	-4 -5 -4 -4
tous chang	-4 -5 -4 -4
tous les	15 28 1 21
tout	5 7 3 14
tout @alone	2 2 19 8
tout @animal	1 1 2 6
tout @charge	4 4 21 9
tout @cloth	3 11 3 4
tout @deed	-4 -6 -6 -5
tout @despair	-9 -4 -6 1
tout @given	4 4 21 16
tout @grab	5 1 5 10
tout @insult	1 1 2 6
tout @looks	3 3 10 3
tout @machine	-1 0 -2 8
tout @me	8 8 15 19
tout @sad	4 4 21 9
tout @sexist	0 3 1 9
tout @touch	10 5 8 5
tout a	-10 -10 -14 -9
tout au	3 -5 -8 -4
tout ca	6 4 10 4
tout ce	-5 -4 -7 5
tout de	-10 -6 -10 -9
tout haut	3 11 3 4
tout la	-3 7 9 8
tout le	11 26 3 5
tout les	-9 -8 -7 -8
tout me	3 3 4 14
tout petit	3 3 10 3
tout rat	1 1 2 6
tout se	-7 -8 -8 -8
tout seul	4 4 21 9
tout va	2 4 3 10
tracteur	-9 -6 1 -6
tradit	-2 -7 -9 -5
train	2 -10 -12 -11
train de	9 1 -6 -1
train en	-6 -5 -6 -5
trait	13 27 19 18
trait de	4 21 6 14
trajet	2 9 4 2
tram	-6 -5 -7 -6
tranbl	3 23 6 6
tranch	1 1 8 2
tranch @shout	0 1 6 1
tranch pour	0 1 6 1
trancheux	6 8 26 9
trancheux a	7 7 18 7
transil	3 -1 5 0
transpalet	5 5 14 5
transpalet @power	5 5 14 5
transpalet electr	5 5 14 5
transport	7 6 15 6
travel	-14 -6 8 -9
travel @i	0 6 -3 0
travel a	-5 -3 -6 -4
travel au	8 8 19 8
travel je	0 6 -3 0
travel mais	-7 -7 -8 -6
traver	3 13 6 3
traver la	-6 -7 -10 -6
travers	-8 -4 -5 -8
tre	1 -6 -9 -6
tre @kind	9 2 -1 2
tre drol	11 3 1 3
tremp	4 8 10 5
tremp les	4 8 10 5
trent	10 8 29 9
tri	-2 -4 5 -3
tri des	3 2 12 3
tribunal	-5 -5 -7 -4
trist	-23 -26 -23 -26
trist de	-8 -8 -8 -11
trist mais	-5 -5 -4 -6
tro @joke	-8 -12 -9 -7
tro mdr	-8 -12 -9 -7
trois @blow	-7 -6 -7 -5
trois @booze	-7 -6 -7 -5
trois @bore	1 8 7 1
trois @exclude	-6 -6 -6 -6
trois @hide	12 3 3 4
trois @hour	13 15 14 23
trois @price	3 10 9 3
trois @selfharm	-7 -6 -7 -5
trois @to	3 10 9 3
trois @wound	-7 -6 -6 -5
trois coup	-7 -6 -7 -5
trois fois	0 4 -7 -4
trois heur	3 10 9 3
trois jour	10 5 5 21
trois minut	-9 -10 -10 -9
trois mot	12 3 3 4
troisiem	20 15 32 15
tromp	-10 -17 -14 -11
tromp de	-4 -10 -9 -4
tromp une	-5 -5 -5 -5
troncon	-10 -9 -12 -9
trop	0 14 12 25
trop @fear	-9 -6 -9 -8
trop @love	-1 7 1 1
trop @sexist	2 12 4 3
trop @tired	1 1 0 6
trop bien	0 0 5 0
trop de	-8 -9 -7 -5
trop grand	5 4 14 9
trop longtanp	10 2 2 2
trop peur	-5 -3 -5 -4
trop styl	2 1 5 2
trotoir	-9 -9 -13 -8
trou	7 8 24 8
trous	3 3 8 3
trouv	-1 -5 -6 -2
trouv @not	6 10 7 18
trouv ca	14 -2 1 1
trouv plus	5 8 6 12
trouv un	-7 -4 -6 -6
truc	10 15 4 16
tu	16 9 8 -2
tu @deed	12 8 18 8
tu @see	9 1 3 3
tu le	-8 -3 -6 -8
tu vas	14 13 4 4
tub	2 2 13 3
tub de	2 2 6 2
tue	-15 -25 -20 -18
tue a	-6 -7 -7 -6
tuil	9 8 30 10
tuteur @blow	9 7 2 4
tuteur @deed	17 4 11 7
tuteur @grab	2 1 6 2
tuteur @i	8 1 0 1
tuteur @me	0 -2 -5 -7
tuteur a	-10 2 -10 -8
tuteur est	1 -1 3 18
tuteur etait	7 9 15 7
tuteur je	8 1 0 1
tuteur me	0 -2 -5 -7
tuteur se	-5 -6 -4 -4
tutoi	-8 -6 -6 -5
tutric	-19 -15 -22 -10
tutric @me	-9 1 -8 -7
tutric a	-13 -14 -12 -12
tutric me	-9 1 -8 -7
tuyau	3 3 13 4
tuyau @he	0 1 6 1
tuyau ele	0 1 6 1
typ	7 0 1 2
umeur	3 13 2 4
umili	-9 -5 -5 -5
un	-12 -13 -11 -11
un @adult	8 6 -3 -4
un @animal	-7 -2 2 -3
un @blade	19 8 10 9
un @blow	-10 -5 -5 -8
un @booze	-4 11 -2 -1
un @boozeDrink	2 12 2 3
un @bore	10 0 2 4
un @charge	-14 -13 -16 -13
un @chem	7 18 12 8
un @client	4 -13 -3 1
un @cloth	8 2 1 2
un @deed	11 2 3 -1
un @demolish	3 3 7 3
un @despair	3 6 8 4
un @die	7 0 -3 0
un @disabled	3 12 1 3
un @drug	1 15 3 3
un @drunk	-8 0 -7 -1
un @exclude	-2 1 0 7
un @fear	-13 -10 -12 -11
un @fiction	-9 -10 -14 -14
un @gear	-6 -7 -1 -5
un @given	10 -2 -2 -1
un @goback	-7 -8 -6 -6
un @grab	-10 -9 -10 -8
un @heat	5 22 4 7
un @height	-3 -9 -4 -5
un @hide	-8 15 -2 -3
un @home	3 14 9 6
un @hour	-13 -18 -9 -7
un @hurt	5 -4 -3 -2
un @insult	-23 -21 -15 -16
un @kin	5 16 13 8
un @kind	6 16 14 7
un @load	10 6 21 17
un @lock	-12 -11 -13 -10
un @looks	-14 -3 -17 -13
un @love	-3 -8 -7 -7
un @mate	26 25 1 3
un @me	3 1 3 12
un @means	-16 -9 -18 -13
un @mock	8 -1 4 2
un @not	18 4 3 6
un @past	-3 0 -8 -1
un @photo	15 9 6 7
un @power	-12 -13 -14 -11
un @price	-6 -9 -2 -5
un @quit	-12 -10 -11 -11
un @serve	4 8 9 4
un @serveBar	0 20 -7 0
un @sexist	-4 4 -15 -7
un @stop	9 1 0 2
un @threat	-5 1 -7 -1
un @to	5 1 -1 0
un @touch	0 -8 -7 -5
un @trade	-4 -4 -5 -4
un @vehicle	-9 -10 -10 -9
un @weak	12 8 7 1
un @weapon	28 0 -3 11
un a	-1 6 0 -1
un abitu	6 3 5 14
un adult	1 7 5 3
un aparel	4 14 3 4
un aprant	9 2 3 3
un asidant	9 0 2 2
un au	2 8 2 6
un autr	-4 -6 -8 -5
un badg	-6 -7 -5 -7
un balon	4 10 7 4
un beb	-6 -7 -6 -6
un bisou	9 1 2 3
un bouton	-4 -6 -8 -5
un bug	-5 -7 -5 -5
un caf	-4 -5 -6 -4
un carton	3 1 6 2
un chef	-6 -3 -5 -7
un chien	4 10 10 6
un chocolat	1 -4 -5 -3
un cliant	4 -13 -3 1
un cofr	-8 -7 -8 -6
un coin	0 -1 1 5
un colegu	15 13 7 6
un couri	-4 -5 -4 -4
un couto	16 6 4 6
un crochet	3 4 10 4
un crois	-7 -8 -6 -6
un de	6 6 5 10
un des	9 0 2 3
un doigt	-6 -5 -3 -4
un ecran	0 0 -1 5
un garcon	-3 5 -1 -1
un gros	-6 -6 -4 -5
un group	0 6 1 1
un hom	8 13 1 4
un jour	-13 -18 -9 -7
un jus	-7 -7 -10 -6
un livreur	4 5 2 3
un logisiel	-6 -6 -9 -6
un masc	2 2 6 2
un mec	5 7 2 1
un meubl	1 2 3 11
un monsieur	13 -1 -1 -1
un mot	-6 17 -1 -1
un pain	-5 -6 -5 -5
un pap	3 14 9 6
un papi	-5 -6 -5 -5
un pas	18 5 3 4
un patiant	3 8 12 5
un pet	-8 0 -7 -1
un peu	-9 -4 13 -8
un piano	3 3 8 3
un pistolet	11 3 2 4
un produit	4 3 10 4
un pul	8 2 1 2
un rend	1 2 8 2
un residant	18 6 11 8
un sac	3 0 6 2
un schem	-5 -5 -6 -5
un serveur	-1 -4 5 -2
un stag	-10 -9 -8 -9
un stylo	-8 -9 -9 -10
un telefon	11 4 4 5
un the	-7 -9 -6 -6
un tournev	-6 -7 -10 -6
un train	-10 -9 -10 -8
un truc	-2 11 0 7
un vandeur	10 1 3 3
un ver	4 14 2 4
un vieux	-11 -11 -13 -10
un vrai	16 18 15 11
une	-7 0 -9 -5
une @adult	-6 -6 -5 -7
une @alone	-17 -21 -23 -19
une @animal	-10 -11 -12 -11
une @blow	31 -1 -1 4
une @body	1 5 18 5
une @booze	-8 -6 -9 1
une @boozeDrink	2 10 11 4
une @bore	6 4 7 7
une @charge	-2 -10 -10 -8
une @chem	-6 -5 -6 -5
une @client	-10 -15 -7 -3
une @cloth	5 14 12 7
une @deed	-12 -10 -2 -9
une @deep	-11 -7 -14 -9
une @exclude	-10 -8 -11 -10
une @fiction	-10 -16 -10 -12
une @given	-1 -5 -4 -4
une @hit	18 0 7 4
une @hour	-1 -8 -2 -3
une @insult	3 7 1 14
une @joke	4 14 5 5
une @kind	24 9 15 11
une @load	10 -3 6 1
une @lock	-6 -10 -14 -9
une @looks	0 11 -3 -1
une @love	1 9 3 2
une @mate	5 8 -9 9
une @mock	-14 2 -16 -11
une @photo	12 -2 0 1
une @power	5 17 12 6
une @price	12 -4 4 -3
une @sad	-9 -3 -7 0
une @selfharm	-7 -4 -4 -4
une @serve	-5 0 -8 2
une @sexist	0 22 -1 3
une @shame	2 18 4 10
une @shout	-3 -3 -5 3
une @smoke	1 13 1 3
une @threat	0 2 0 15
une @throw	6 8 6 21
une @tired	-8 -8 -8 -7
une @to	-2 -7 -2 -8
une @vehicle	-14 -15 -14 -15
une @weak	9 5 12 6
une @weapon	9 -4 -1 -1
une @wound	1 0 8 1
une afich	-9 -12 -10 -8
une aid	18 6 5 7
une anvelop	-5 -5 -8 -5
une asiet	-6 -6 -9 -6
une bagar	-5 -3 -4 -4
une beign	12 4 4 5
une blagu	4 14 5 5
une bomb	-4 -4 -5 -3
une cais	-4 -4 -6 -4
une cart	-6 -7 -6 -8
une chais	5 9 4 12
une chanbr	-8 -9 -10 -8
une clac	-8 -8 -8 -7
une cle	7 0 0 1
une cliant	-10 -15 -7 -3
une cloison	2 3 7 3
une colegu	-1 -8 -10 -6
une comand	-7 -8 -11 -7
une coup	-7 -5 -6 -4
une dam	0 2 -2 12
une dem	-4 -6 -8 3
une dizen	3 2 11 2
une epaul	1 1 8 2
une epong	-4 -4 -6 -4
une ereur	1 6 0 1
une etager	-8 -8 -12 -8
une fil	5 18 6 6
une flasc	2 10 2 3
une fois	-3 -3 4 8
une foto	10 -1 0 1
une fourn	-4 -4 -5 -4
une gifl	10 2 3 3
une jup	2 11 3 3
une letr	14 3 3 4
une main	6 5 11 5
une palet	13 -2 5 3
une petit	-3 1 -6 -3
une planch	7 2 5 3
une plant	6 8 6 21
une pour	-4 -4 -6 -4
une pris	-1 0 6 0
une puc	-5 -5 -7 -5
une sal	-10 -8 -13 -10
une scen	5 6 13 6
une second	-6 -6 -5 -7
une sestion	4 14 5 9
une seul	-5 -5 -5 -5
une tet	-7 -6 -2 -5
une vinegret	-4 -4 -6 -4
une vitr	3 3 8 3
une voitur	-7 -7 -7 -6
une vrai	4 4 6 14
urganc	5 4 20 6
usag	5 4 11 5
usin	-5 -5 -6 -2
usin avec	-4 -4 -8 -4
utilis	-6 -3 -8 -6
utilis le	-6 -6 -8 -6
va	-5 6 -4 6
va bien	5 7 7 20
vacanc	1 1 6 2
vach	3 3 14 3
vacin @he	-4 -4 -7 -4
vacin il	-4 -4 -7 -4
vais	0 -9 -8 0
vais @given	1 1 2 7
vais te	-8 -9 -9 -8
valid	0 -8 -4 -4
vandeur	12 24 7 9
vandeux	-3 -4 -7 -1
vandeux a	12 4 4 5
vandeux de	-5 -5 -5 -5
vandred	20 20 30 15
vandred @hour	7 7 18 7
vas	14 14 9 5
vas @goback	10 3 7 4
vas @price	5 6 1 1
vas @threat	5 6 1 1
velo	-37 -41 -43 -36
ven	9 1 11 9
ven @home	7 1 2 1
ven chez	7 1 2 1
ven le	2 7 6 3
vendu	11 10 30 11
vendu des	3 2 12 2
vent	-11 -8 -11 -10
vent a	-4 -4 -7 -4
vent des	-4 -4 -6 -4
vent le	-5 -5 -5 -5
ventr @bore	1 8 1 1
ventr @not	1 8 1 1
ventr @shout	8 0 1 2
ventr le	2 10 2 3
ventr pour	8 0 1 2
ventr rien	1 8 1 1
venu	-12 -7 -13 -7
venu une	-7 -8 -9 -7
ver	3 14 -13 -4
ver @me	10 1 -2 2
ver de	-6 -5 -7 -6
ver la	-3 3 -7 -2
verif	-8 -9 -12 2
verif les	-5 -6 -7 -5
vern	3 3 8 3
verou	15 4 3 5
vers	6 3 14 4
vers de	5 3 8 4
vers le	-1 -1 7 1
vert	8 11 19 20
vestier	22 3 5 4
vestier @he	14 3 4 5
vestier et	1 -7 -7 -5
vet	10 -1 0 2
veteriner	-8 -8 -8 -7
veteriner a	-5 -5 -6 -5
veulant	1 9 2 1
veulant @not	1 9 2 1
veut	8 -3 -7 -6
veut @hide	-12 -16 -11 -11
veut @me	8 0 1 1
veut @told	-12 -16 -11 -11
veut dir	-12 -16 -11 -11
veut me	8 0 1 1
veut que	15 9 6 6
veux	22 14 4 11
veux @despair	1 2 2 6
veux @goback	2 2 2 9
veux @hide	13 4 4 3
veux @me	3 5 2 2
veux @not	10 12 2 -3
veux @quit	1 2 2 6
veux @told	13 4 4 3
veux aret	1 2 2 6
veux dir	13 4 4 3
veux plus	8 9 2 -3
vibr	1 2 6 2
vid	-11 6 5 9
vid @lock	5 4 13 5
vid @me	2 12 3 3
vid la	2 1 5 2
vid mais	-5 -6 -5 -5
vid mon	2 12 3 3
vid saniter	5 4 13 5
vidang	4 4 10 4
video	13 6 1 3
video de	3 10 2 3
vie	23 7 7 9
vieil	7 5 10 3
vieil @grab	2 3 6 3
vieil @heat	2 3 6 3
vieil @load	2 3 6 3
vieil @machine	2 3 6 3
vieil @sexist	2 3 6 3
vieil plac	2 3 6 3
vien	6 15 4 4
vien @hour	1 6 1 1
vient	8 8 4 11
vieux	-8 -12 6 -7
vieux @animal	-7 -8 -9 -7
vieux @serve	-6 -6 -7 -6
vieux @shame	-6 -6 -7 -6
vieux chien	-6 -6 -7 -6
vieux velo	-7 -8 -8 -7
vigil	-15 -19 -18 -14
vil avec	-4 -3 -5 -3
vin	2 3 13 2
vin @shout	1 0 5 1
vin a	5 3 15 5
vin pour	1 0 5 1
vinegret	-4 -4 -6 -4
vinegret @shout	-4 -4 -6 -4
vinegret pour	-4 -4 -6 -4
vingt	4 5 32 10
vingt @past	-6 -7 -5 -5
vingt ans	-6 -7 -5 -5
vingt minut	1 3 7 6
violanc	-4 -5 -4 -4
violant	6 5 16 6
vir	-5 -8 -6 -5
vis	-7 -11 -15 -12
vis et	-6 -5 -7 -5
vis les	7 0 2 1
vis ne	-9 -6 -6 -6
vis par	-5 -5 -5 -5
visit	-23 -22 -29 -22
visit et	-6 -10 -6 -6
visit le	-6 -6 -8 -6
visiteur	-7 -7 -14 -7
vites	-8 -5 -1 -5
vitr	-9 -9 -3 -8
vitr du	5 5 12 5
vitrin	-32 -27 -40 -29
vitrin @deed	-9 -8 -13 -8
vitrin et	-3 -3 -5 -3
vivr	14 2 1 -3
vocabuler	-4 -4 -6 -4
vodc	3 9 2 3
voeux	-5 -5 -8 -5
voi @not	9 3 7 4
voil	27 17 8 18
voil @me	7 12 7 17
voil ce	10 -2 1 0
voil comant	3 10 3 3
voil mon	7 12 7 17
voir	-1 10 -2 1
voir @he	-4 -6 -4 -4
voir avec	-5 -6 -5 -5
voir de	1 1 1 6
voir la	-10 -7 -7 -7
vois	6 1 2 2
voisin de	0 7 1 1
voit	-3 -3 -6 -9
voit @not	-6 -3 -5 -6
voitur	6 8 3 -1
voitur de	3 3 8 3
voitur sur	3 10 2 3
voix	-3 13 -3 -1
voix dan	-4 -4 -5 -4
vol	-3 31 1 3
volet	2 2 6 2
voleur	2 10 3 3
vom	9 5 2 -1
vom @past	0 6 0 1
vom avant	0 6 0 1
vont	-5 -6 -5 -1
vont @me	-5 -5 -5 -5
vont me	-5 -5 -5 -5
voudr	17 8 6 5
voudr @me	5 0 1 0
voudr me	5 0 1 0
voul	6 -10 -10 4
voul @deed	0 -8 -10 -7
voul @given	0 -5 -9 -6
voul @goback	5 1 2 5
voul @not	2 -6 -7 -5
voul pas	2 -6 -7 -5
voulu	11 2 2 2
voulu @me	11 2 3 3
voulu me	11 2 3 3
vous	20 4 6 6
vous @hide	11 1 2 2
vous jur	5 1 0 1
vrai	25 22 21 28
vrai @mate	3 7 5 14
vrai le	3 9 6 4
vu	23 14 -1 7
vu la	12 13 4 11
vu le	6 1 3 0
vu que	4 10 4 4
vu un	14 4 5 5
vue	-11 -12 -4 -8
vue de	1 1 6 1
vue du	-9 -10 -9 -7
want	9 1 2 2
want to	9 1 2 2
watsap	5 14 5 6
wc	6 6 4 3
wec	14 -6 0 8
wec end	14 -6 0 8
wesh	6 7 8 9
y	12 6 14 17
y @goback	7 16 8 24
y @touch	-9 -8 -10 -8
y a	-11 -9 -13 -8
y ai	3 3 10 3
y aler	5 7 6 20
y avait	-10 -11 -3 -9
y etais	8 6 13 6
y pens	22 7 5 9
y retourn	2 9 2 1
y suis	7 2 10 3
y touch	-9 -8 -10 -8
yeux	-4 -7 -6 -2
yeux ouvert	-5 -6 -6 -5
z	1 1 6 1
zen	-10 -9 -9 -12
zero	-16 -10 -17 -11
zero @price	-5 -5 -7 -5
zomb	-7 -7 -11 -7
`;
