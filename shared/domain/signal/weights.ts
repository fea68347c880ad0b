/*
 * Learnt from the labelled sentences by tests/signals-learn.ts, never written by hand: of each cue, what it weighs
 * for N1, N2, N3 and N4 against nothing at all. `@kind` is what a word is about, `#rule` what a pattern found, `^` the opening of a sentence.
 */
export const SCALE = 12;
export const WEIGHTS = `
#N1	79 -13 -6 3
#N2	15 77 -8 19
#N3	17 13 82 15
#N4	11 14 4 79
#alcohol	-6 42 -13 2
#animals	-19 -9 15 4
#assault	41 -13 -6 -1
#bar	8 29 28 10
#biological	22 3 14 -1
#boredom	20 12 8 63
#chemicals	10 7 42 11
#confined-space	1 1 16 3
#dangerous-machine	1 -4 24 0
#day-of-rest	5 11 22 4
#demolition	10 8 22 8
#discrimination	4 30 4 3
#distress	0 -25 -7 30
#drugs	2 58 4 12
#early-or-late	6 5 25 7
#electricity	11 12 44 13
#fear	10 42 5 7
#heavy-load	3 1 34 13
#height	-2 3 13 1
#humiliation	12 52 -5 17
#in-charge	4 -1 27 1
#injury	10 5 31 2
#insults	-17 42 -5 2
#lifting-machine	-6 -7 7 -4
#locked-up	12 -12 -20 -3
#molten-metal	6 6 20 7
#none	-40 -39 -38 -34
#optical-radiation	11 7 22 7
#pressure-vessel	8 7 23 8
#protection	5 2 29 6
#scaffold	5 5 15 6
#secret	14 28 5 3
#self-harm	61 -11 3 -11
#sexism	-1 8 -11 -8
#sexual-violence	57 4 9 8
#threat	41 -5 -4 12
#tractor	4 4 14 4
#unease	-3 7 -1 54
#unsuitable-contact	30 -7 -2 -5
*	-52 -48 -34 -47
11 novanbr	9 9 21 9
12	-27 -27 -26 -19
13 @hour	5 5 19 5
13 h	5 5 19 5
15	22 13 40 16
16 @hour	-11 -11 -17 -11
16 h	-11 -11 -17 -11
17	23 1 6 2
17 @hour	23 1 6 2
17 h	28 6 12 7
19	5 8 18 7
19 @hour	5 8 18 7
19 h	5 8 18 7
21	11 11 25 11
3	18 13 38 20
3 @hour	7 6 22 12
30	5 -3 20 1
38	6 9 29 14
4 @hour	6 5 19 6
8	16 14 54 17
8 @hour	4 4 21 5
8 h	4 4 21 5
@adult	17 24 2 -1
@alone	25 13 13 4
@blade	15 10 23 1
@blood	-2 -13 13 -18
@blow	13 -6 3 -10
@body	22 8 16 6
@booze	-20 10 4 -8
@boozeDrink	6 15 5 -11
@bore	12 1 4 17
@chem	-7 0 30 -8
@cloth	38 36 32 14
@cry	0 9 -3 17
@deep	-4 5 33 5
@demolish	3 2 29 9
@despair	10 -1 4 20
@die	10 -5 -2 5
@disabled	-1 31 15 -7
@drug	-12 19 6 -13
@fear	16 29 2 21
@fiction	-18 -20 -20 -17
@gear	2 -3 20 -10
@grab	26 -7 15 3
@he	9 13 -6 -3
@height	-3 -2 12 -8
@hit	21 -8 8 -1
@home	14 22 -12 -2
@hour	3 3 7 4
@hurt	5 -15 12 -1
@insult	-11 20 10 6
@intimate	43 13 5 18
@joke	-4 -2 -24 -22
@kin	38 12 -7 8
@kind	-16 -26 -16 -26
@load	10 8 24 8
@looks	15 23 17 10
@love	10 14 8 -2
@lure	5 -1 -24 -9
@machine	-5 -1 43 2
@mate	18 26 3 12
@me	15 15 11 16
@mock	13 28 -15 -8
@not	12 17 3 13
@nude	43 6 30 20
@past	-14 -20 -12 -10
@power	8 4 17 -2
@pressure	-30 -18 2 -16
@quit	10 9 10 23
@race	17 48 9 11
@sad	6 -8 6 30
@see	-16 -15 -34 -19
@selfharm	41 12 12 -7
@serve	9 43 23 11
@serveBar	7 12 12 15
@sex	42 -3 13 16
@sexist	1 -2 -20 -14
@smoke	22 35 28 9
@stop	9 -9 4 -1
@strip	25 13 17 0
@throw	19 11 3 9
@tired	-14 -13 -5 14
@told	14 23 3 9
@touch	27 -21 -7 -14
@trade	-21 -18 -35 -26
@vehicle	-2 12 17 2
@weak	13 18 4 13
@weapon	28 -4 26 0
@wound	7 -6 16 -8
^ @alone	22 13 20 13
^ @blade	11 12 29 11
^ @blow	-3 1 -2 16
^ @bore	-11 -24 -18 -2
^ @charge	-13 -16 -6 -10
^ @chem	-1 -3 14 0
^ @deed	-16 -17 9 -24
^ @despair	3 13 3 18
^ @die	21 10 3 10
^ @drug	10 29 10 10
^ @given	26 20 23 15
^ @goback	-8 -3 -16 -15
^ @he	25 27 -7 5
^ @heat	7 2 31 7
^ @hide	-25 -28 -27 -26
^ @hit	12 11 19 27
^ @home	23 23 9 6
^ @hour	3 -6 38 8
^ @hurt	10 12 30 12
^ @insult	5 32 4 3
^ @intimate	11 12 15 25
^ @kind	-15 -15 -19 -14
^ @lock	28 9 18 23
^ @machine	33 32 83 33
^ @quit	4 11 9 27
^ @race	22 17 8 10
^ @sad	12 7 21 18
^ @see	-13 -10 -23 -13
^ @shout	24 23 15 15
^ @throw	9 6 29 9
^ @tired	23 16 16 48
^ @vehicle	10 10 25 10
^ @wound	24 16 49 18
^ acuel	-13 -13 -18 -13
^ ariv	8 8 25 8
^ ascip	22 5 5 6
^ bof	6 4 5 20
^ ca	-34 -22 -20 -12
^ cand	2 41 21 12
^ ce	25 34 12 26
^ cet	30 8 13 10
^ chac	15 12 9 21
^ coinc	20 6 1 6
^ con	12 23 15 11
^ demen	-9 -13 -16 -9
^ des	15 26 8 9
^ deux	24 21 16 12
^ dimanch	5 4 18 4
^ dix	13 21 26 13
^ ele	11 14 -8 -4
^ hi	23 0 -9 2
^ il	12 3 -17 -17
^ ils	25 44 17 37
^ la	-38 -37 -26 -44
^ le	-28 -29 -27 -31
^ livreson	-16 -15 -22 -16
^ ma	-10 5 -18 -8
^ mem	15 22 14 35
^ mes	19 18 25 12
^ moi	9 18 17 5
^ mon	-13 -21 -33 -14
^ mour	22 7 4 5
^ ne	1 2 -8 -12
^ non	-17 -18 -28 -18
^ pas	7 13 16 -6
^ pour	25 15 15 8
^ rang	-16 -15 -17 -14
^ te	10 23 9 8
^ un	-3 -18 -29 -19
^ voil	23 16 8 10
^ y	11 19 4 6
a 13	6 7 17 6
a 17	28 6 12 7
a 21	11 11 25 11
a 8	6 4 23 7
a @boozeDrink	18 -2 11 -1
a @bore	-1 -2 -13 23
a @chem	17 16 27 13
a @deed	27 5 13 5
a @deep	13 9 7 25
a @demolish	14 4 19 21
a @die	-10 -10 -23 -14
a @goback	-18 -12 -7 -5
a @grab	24 -3 14 13
a @intimate	25 14 5 9
a @lock	38 6 5 8
a @lure	20 3 -1 -7
a @me	41 26 38 46
a @means	7 9 18 7
a @mock	-12 9 -12 -10
a @see	-30 -34 -38 -25
a @serve	27 28 4 12
a @shame	5 19 -7 10
a @stop	-6 -15 17 -10
a @touch	42 16 29 18
a @wound	23 -4 13 3
a arach	7 7 19 7
a caus	5 27 14 6
a chac	13 31 6 7
a conf	21 10 32 13
a corig	-19 -16 -13 -12
a cot	8 18 28 12
a demand	7 14 11 -5
a don	-25 -31 -23 -14
a explic	-30 -22 -30 -25
a genoux	18 11 2 6
a janbon	7 6 17 7
a la	-3 3 15 -14
a lais	-19 -11 22 -7
a le	-19 -2 -24 -16
a mamadou	5 19 6 6
a mem	13 9 11 22
a moi	4 11 27 18
a mon	21 21 7 13
a ouvert	-16 -7 -26 -14
a pas	7 -7 27 10
a pied	-14 -13 -23 -13
a pous	22 21 9 12
a regard	8 8 7 24
a scotch	-22 -13 -13 -14
a tir	15 6 11 22
a un	16 5 0 0
a une	-19 -14 -20 -22
abitu	9 12 9 22
abitud	12 23 5 9
acord	7 21 15 9
acuel	-16 -19 -23 -4
ador	10 5 37 6
adult	-1 14 1 2
afich	-16 -17 -13 -4
age	22 3 30 7
ai @body	-11 -10 -16 -10
ai @boozeDrink	10 19 18 8
ai @bore	-6 -22 -19 4
ai @deed	-9 -12 30 -4
ai @despair	17 26 12 26
ai @die	4 21 8 13
ai @exclude	18 5 25 10
ai @fear	12 33 22 19
ai @given	-1 -16 -6 -9
ai @goback	14 35 19 23
ai @grab	-2 8 50 9
ai @height	10 7 28 5
ai @hit	-16 -15 -15 -18
ai @hour	18 34 39 28
ai @load	1 1 11 2
ai @lock	6 25 13 10
ai @machine	5 1 24 4
ai @not	11 -4 -5 23
ai @price	-34 -38 -42 -33
ai @quit	2 30 16 16
ai @see	-5 -11 -25 -16
ai @serve	-5 -2 15 0
ai @strip	10 12 32 13
ai @threat	-20 -14 -21 -17
ai @throw	21 8 32 5
ai @tired	17 15 30 27
ai @told	15 3 20 25
ai @touch	-24 -17 0 -14
ai ador	27 27 60 27
ai antandu	6 19 7 7
ai apris	-14 -17 -23 -14
ai comanc	6 6 18 7
ai corig	-17 -16 -22 -19
ai cueil	-10 -10 -16 -10
ai decoup	11 11 23 11
ai des	21 11 17 23
ai dorm	11 9 12 21
ai ete	31 19 24 16
ai fait	9 6 23 4
ai fin	11 29 16 21
ai just	-19 -19 -27 -18
ai le	1 13 -8 28
ai lu	-21 -19 -24 -18
ai march	8 8 21 9
ai mis	-18 -25 -24 -13
ai mont	-12 -12 -20 -12
ai ouvert	9 8 29 9
ai pas	-3 -13 -12 -8
ai peint	9 9 24 9
ai pes	-17 -22 -22 -17
ai peur	3 28 7 9
ai plus	10 6 7 26
ai pris	-19 -26 -24 -21
ai recu	32 4 7 8
ai regard	-18 -18 -19 -17
ai rien	18 5 3 20
ai suiv	-15 -14 -17 -13
ai travel	23 22 51 22
ai vendu	16 14 43 14
ai vers	11 11 26 12
ai vu	27 17 10 14
aler	29 30 35 44
alor	35 27 47 23
anbras	16 2 4 5
anchen	9 8 27 9
anfant	-23 -22 -18 -19
anferm	22 2 -4 1
angeul	2 7 5 24
angois	1 -3 2 20
anregistr	-18 -18 -23 -17
ans	17 -29 -7 -15
antand	4 26 8 6
antandu	6 19 7 7
anvelop	-17 -16 -24 -12
aparel	9 27 15 9
aparel @looks	7 19 4 6
aparel danter	7 19 4 6
apel	-37 -9 -32 -9
apero	6 20 3 6
apero du	6 20 3 6
aprant	21 -13 -10 -6
apris	-32 -36 -32 -31
apris a	-24 -25 -24 -23
apui	11 11 29 12
apui sur	15 15 34 15
arach	8 9 28 10
arc	9 9 24 10
aret	-5 9 5 22
aret de	1 18 2 9
ariv	16 12 24 25
ariv @not	11 9 5 29
ariv plus	12 11 5 19
as	12 37 18 14
as @not	5 22 10 8
asanseur	12 3 16 14
ascip	22 5 5 6
aseoir	8 6 16 6
asis	-21 -21 -21 -13
asis au	-12 -12 -19 -12
atend	25 14 7 35
au	-1 0 15 4
au @blade	7 7 18 7
au @demolish	23 23 22 26
au @price	17 4 5 30
au @to	10 29 7 18
au @wound	22 12 28 25
au fournil	9 8 24 9
au lyc	5 20 5 7
au parc	-14 -16 -21 -14
au troisiem	9 9 21 9
aur	25 11 4 25
aus	16 10 15 12
autr	30 20 14 33
autr chos	14 1 1 17
aux	8 7 16 4
aux @not	21 12 25 13
avais just	10 13 24 10
avais le	10 10 23 14
avait	0 -9 18 -1
avec	-6 -9 -11 -21
avec des	9 24 2 7
avec la	-8 -5 22 -4
avec le	2 0 33 -3
avec les	-24 -19 -39 -25
avec lui	20 26 23 12
avec son	25 -3 -4 1
avec un	16 7 14 4
avoir	23 28 13 18
badg	-26 -25 -32 -29
bais	18 24 25 15
band	9 10 26 10
baptem	30 6 9 10
baset	3 7 20 5
baton	10 11 25 11
bib	7 6 17 7
bien	-15 -21 -13 6
bijouter	24 7 1 7
bizar	18 9 4 4
blagu	-16 -14 -17 -15
blanc	-9 -1 -20 -9
bleu	3 0 20 2
bleus	25 6 13 9
bloc	21 13 17 11
bof	6 4 5 20
boir	22 30 14 15
boit de	10 3 18 5
bomb	-12 -11 -17 -11
bon @deed	21 6 5 7
bord	25 3 24 9
bord de	23 16 37 17
born	11 11 28 12
bot	11 12 28 12
bour	5 19 2 5
boutic	10 9 26 9
bouton	12 24 19 11
box	6 10 27 10
branch	6 5 22 6
bras	36 -2 7 2
bros	-12 -12 -22 -12
burin	7 7 18 7
buro	-11 -15 -38 -27
bus	-20 -15 -25 6
ca	39 27 11 20
ca @alone	10 30 5 7
ca @body	18 -2 4 4
ca @deed	3 23 19 8
ca @given	15 26 9 9
ca @kind	20 8 7 8
ca @me	-29 -14 -21 15
ca @serve	-1 15 -9 -4
ca @shout	22 15 5 6
ca @vehicle	13 43 9 11
ca main	18 -2 4 4
ca me	-29 -14 -21 15
ca vol	4 21 4 6
cach	4 29 2 5
cad	15 13 34 15
cad @shout	12 12 25 12
cad pour	12 12 25 12
cado	-17 -12 -17 -14
calcul	12 21 11 23
cand	31 24 3 17
cand @i	31 51 31 19
cand je	31 51 31 19
cand le	13 25 6 16
car	14 13 22 18
car @i	19 6 10 13
car je	19 6 10 13
carelag	18 15 35 16
carot	0 1 12 1
cart	-28 -30 -30 -31
cas	-15 -6 -22 -11
casc	6 -1 13 0
catr	0 14 14 25
catriem	7 7 17 7
caus	5 27 14 6
caus de	11 33 21 12
ce @hour	11 -8 10 -9
ce @sexist	-13 3 -3 9
ce est	10 13 -4 13
ce matin	25 10 25 10
ce meti	-13 3 -3 9
cel	10 21 25 17
cel avec	14 13 28 13
celc	7 19 3 21
celc chos	7 12 10 22
celc un	9 16 3 21
celui	19 28 35 19
cet	23 -2 9 13
cet @hour	34 15 33 24
cet semen	17 10 27 13
chac	19 46 6 44
chac @hour	22 33 14 43
chac matin	22 5 10 24
chang le	0 2 17 3
chanti	36 27 34 17
chef	-1 15 -14 -15
chef @deed	14 22 14 12
chos	21 22 3 27
cinq	-3 -7 16 1
cinq @bore	7 6 19 6
cinq @hour	5 3 16 14
cinq @price	7 6 19 6
cinq heur	7 6 19 6
cle	18 10 7 0
clop	8 20 8 7
coc	1 10 19 6
coeur	-10 -4 -10 18
coin	12 -1 0 21
coinc	30 10 14 11
coinc dan	22 7 6 8
colegu	29 29 13 31
com	21 40 31 29
com @he	10 1 17 19
com a	14 22 9 7
com au	11 18 22 12
com ca	19 9 1 -3
com il	10 1 17 19
com un	0 -6 19 17
comant @me	1 23 7 6
comant mes	1 23 7 6
compr	16 33 25 10
con @given	-17 -23 -13 -17
conf	27 16 44 19
conf le	6 6 20 7
consel	-13 -14 -17 -13
contr	23 19 4 13
contr @me	12 12 3 19
contr moi	12 12 3 19
contrer	-18 -21 -18 -20
convers	8 25 5 8
corig	-44 -38 -43 -37
couleur	-7 -12 -19 -13
coupur	3 19 6 6
couroi	8 10 26 10
couto	24 1 8 5
cri	0 -4 -14 -24
cruch	9 23 9 10
cueil des	-11 -11 -17 -11
cuisin	-15 -21 -5 -13
cut	7 10 27 10
dal	4 3 5 18
dal du	5 5 3 19
dan	14 15 16 14
dan @me	14 13 1 23
dan la	16 4 41 17
dan le	17 12 28 11
dan mon	11 26 11 29
dan un	-30 -18 -42 -18
danter	7 19 4 6
de 18	22 12 18 11
de @booze	-6 9 19 3
de @bore	26 19 10 41
de @deed	7 26 5 6
de @demolish	6 13 27 10
de @die	17 14 20 -10
de @fear	6 4 -4 22
de @gear	-6 -10 20 -3
de @goback	10 15 -4 27
de @heat	-13 -18 -11 -15
de @hit	-29 -21 -21 -24
de @hour	-22 -21 -11 -26
de @insult	18 42 28 29
de @lock	-16 -8 -21 -13
de @me	27 26 -15 13
de @race	-26 -30 -26 -24
de @sexist	0 15 -6 -6
de avoir	12 17 8 19
de la	-3 1 20 -6
de ma	2 20 6 4
de madam	9 23 9 10
de me	-8 -16 -27 -21
de mes	22 8 10 23
de mon	8 21 4 5
de port	-19 -10 -14 -14
de secu	6 4 18 6
de sestion	-14 -21 -15 -13
de traver	12 27 21 12
de un	32 9 37 11
de une	5 7 36 8
de vivr	18 3 2 -5
de y	12 8 15 32
debouch	8 4 25 8
debout	-3 0 16 11
debut ce	27 8 4 9
decoup	10 10 27 9
dedan	6 12 10 2
dehor	16 1 1 2
dem	1 18 -3 10
demand	5 21 5 5
demand de	14 46 26 10
depuis	20 19 3 22
derier la	-30 -32 -42 -34
des	-9 -5 -21 -13
des @blow	23 12 8 10
des @deed	2 6 -14 -6
des @drug	-13 -10 -18 -17
des @photo	25 5 24 12
des frais	-11 -11 -17 -11
des que	7 27 8 18
desandu	9 4 26 7
desin	-15 -9 -26 -2
desorm	18 18 41 18
deux	6 12 22 1
deux @bore	6 11 20 8
deux @deed	14 25 29 16
deux @height	11 13 27 12
deux @hour	8 13 26 10
deux @mate	27 33 10 14
deux @to	3 8 16 5
deux heur	6 11 20 8
deux metr	11 13 27 12
dev	20 23 5 7
dimanch	12 10 38 19
dimanch @hour	5 2 12 19
dir	6 1 -12 18
dir a	24 0 5 3
dis	52 23 6 12
disant	14 25 9 11
disparetr	20 7 7 7
disparetr @shout	20 7 7 7
disparetr pour	20 7 7 7
distribu	-19 -19 -28 -18
dit	16 20 2 6
dit @kind	-16 -19 -16 -16
dit de	9 35 7 20
dit merc	-16 -19 -16 -16
dit que	19 17 23 23
dix	1 22 27 7
doigt	4 6 19 13
dois	-6 18 -4 -5
don @me	18 3 4 3
don mon	18 3 4 3
dor	19 15 10 26
dorm	26 1 13 17
dorm sur	7 5 2 18
dosi	-18 -19 -24 -18
douch	31 2 8 9
drol	31 13 4 9
du	13 15 22 12
du @alone	5 3 17 4
du @animal	9 11 32 11
du @charge	10 21 16 7
du @fiction	13 13 22 26
du @given	-22 -25 -23 -16
du @height	9 8 29 10
du @hour	8 12 3 -6
du @insult	-27 -24 -32 -23
du @lock	17 5 27 9
du @me	6 22 4 6
du @quit	20 8 15 8
du @race	-26 -23 -33 -24
du @shame	12 12 14 25
du @trade	-21 -16 -20 -15
du @vehicle	16 10 32 13
du chanti	11 21 2 6
du matin	-31 -27 -37 -29
du me	6 22 4 6
du plafond	10 10 19 24
du premi	12 11 28 12
du soir	8 8 23 8
du stag	20 8 15 8
du tout	-17 -18 -18 -10
du vandred	6 20 3 6
echafodag	13 12 32 13
ecip	-6 10 -17 -5
ecout	-15 -14 -20 -10
ecrit	-1 -26 -32 -22
ele	-10 6 -24 -22
electr	6 6 29 8
en @cloth	15 5 20 9
en @die	24 0 12 -3
en @fear	15 24 26 20
en @hour	33 5 10 27
en @me	15 17 7 7
en @told	24 13 17 13
en baset	6 4 18 6
en me	15 17 7 7
en plein	29 14 23 15
encor	60 37 59 66
end	16 -10 -4 6
enerv contr	3 3 4 17
entre les	-12 -16 -6 -9
envi	22 4 3 35
envi de	32 14 9 36
epaul	20 20 25 14
es	7 23 -4 0
esai la	-16 -18 -21 -16
escali	9 24 12 7
est @bore	6 8 11 25
est @goback	-29 -31 -21 -28
est @me	26 -2 33 1
est @wound	-17 -15 -14 -5
est des	27 10 11 11
est entre	27 19 8 12
est long	2 4 2 22
est moi	7 -2 32 -1
est mon	23 -2 2 3
est un	-20 -28 -31 -35
et	15 21 12 17
et @booze	9 12 27 9
et @deed	-25 -31 -14 -24
et @he	47 26 8 28
et @hour	10 12 28 10
et @hurt	10 10 27 10
et @i	21 7 17 9
et @love	9 9 22 9
et @machine	-10 -12 -23 -12
et @me	11 10 -5 26
et @throw	10 3 24 7
et @told	2 23 9 4
et apre	23 25 21 16
et ca	6 11 6 30
et de	9 24 8 17
et il	41 27 10 23
et je	21 7 17 9
et les	-20 -19 -17 -1
et me	28 21 7 31
et moi	-16 -18 -18 -5
etais sur	14 7 21 10
etait	5 -18 15 -13
etait @goback	11 9 15 21
etait @hour	11 9 17 21
etait @me	-5 -2 18 6
etait @quit	11 9 15 21
etait au	13 9 24 10
etait fin	11 9 15 21
etait mon	10 9 20 14
etait ouvert	9 9 22 9
etait plus	8 8 23 8
ete @given	17 12 26 13
eteant	23 6 25 14
etiset	-15 -14 -28 -11
etoil	8 7 24 9
etrangl	24 4 6 6
eu	-9 16 11 5
eux	11 45 18 25
exersic	-19 -19 -24 -18
explic	-29 -16 -26 -11
expos	-13 -18 -13 -12
expre	22 26 -24 -4
exterieur	20 6 1 6
facteur	-13 -13 -20 -16
fail	-38 -6 -11 -17
fair	1 -5 -23 14
fais	9 25 23 6
fait @deed	-2 21 11 3
fait @hide	23 61 16 18
fait @told	5 29 7 8
fait des	-5 -3 -17 -8
fait le	-25 -25 -37 -23
fait un	-24 -14 -24 -14
fait une	-25 -30 -50 -22
farin	0 5 13 1
farmac	0 1 19 3
faut	-13 -18 -26 -21
fermetur	26 18 33 18
fich	-19 -16 -23 -17
fil	26 39 25 15
flamb	9 9 24 10
flamb les	9 9 24 10
fleur	-22 -24 -26 -21
fois	21 19 -14 22
font	20 28 12 13
forc	24 7 13 13
fotocopi	13 23 20 13
fournil	7 6 24 6
frais	-5 -9 -15 -9
frap	19 -4 -6 -2
fras	7 30 9 13
friteux	9 8 19 8
gar	16 28 3 9
ge	7 7 17 8
gen	-8 -19 -29 3
ger	33 35 38 22
gifl	51 9 15 15
glis	7 3 20 5
grand @home	-31 -26 -23 -22
grand @kin	-26 -25 -21 -21
grand @to	-30 -25 -16 -22
grat	7 5 20 7
grav	5 5 18 17
gris	15 12 24 31
gros	6 16 19 23
h	24 8 60 4
h 15	9 9 24 9
haut	6 28 44 15
hein	8 20 5 7
heur	5 14 71 7
heur a	5 9 15 17
heur au	7 6 16 6
heur et	5 6 22 3
hi	45 15 2 38
hom	26 30 13 15
hui	17 -2 2 -4
hurl	14 40 11 19
ici	-11 0 -43 -4
ici @i	-4 -2 -2 17
ici je	-4 -2 -2 17
il	14 15 1 0
il @goback	4 -30 -17 -4
il @me	33 28 17 5
il @price	-20 -16 -23 -18
il a	25 19 25 6
il dit	27 18 10 11
il faut	-21 -20 -24 -20
il le	-3 23 5 4
il me	32 26 17 5
il y	-26 -31 -25 -22
ils	14 34 0 13
ils @me	6 17 3 13
ils @throw	14 30 12 12
ils me	6 17 3 13
imprim	-20 -22 -25 -19
industriel	16 15 38 17
instrumant du	9 9 22 9
jam	2 20 -16 -7
jamb	-21 -19 -30 -20
janbon	9 13 21 9
je @bore	2 -4 -5 19
je @charge	21 37 45 30
je @deed	6 10 14 19
je @despair	41 20 20 36
je @exclude	18 20 8 34
je @fear	0 28 -3 14
je @fiction	0 1 -10 20
je @goback	21 -15 0 10
je @grab	-8 -10 -21 -4
je @hide	18 25 12 31
je @hour	-38 -37 -38 -35
je @looks	17 17 10 31
je @me	25 14 -5 28
je @see	16 18 2 10
je @shame	11 31 13 12
je @shout	-17 -11 -21 -17
je @threat	6 19 10 32
je antand	4 24 7 6
je ariv	17 23 11 18
je avais	20 -19 11 1
je dev	11 29 14 12
je dois	-5 20 -3 -3
je en	32 5 13 33
je le	13 25 9 0
je mang	17 17 10 28
je miself	25 14 -5 28
je ne	2 -5 -10 27
je pour	-17 -11 -21 -17
je prefer	28 10 9 8
je rang	12 30 23 21
je revois	4 8 8 26
je sais	19 12 5 9
je suis	14 29 16 23
je te	22 16 8 10
je veux	28 -4 0 2
je vien	8 21 5 6
je voudr	21 10 7 5
je y	41 19 41 22
jet	27 11 -10 1
jol	4 30 8 8
jou	-19 -23 -28 -21
jour	-15 -7 -24 19
jus	-12 -7 -16 -11
jusc	56 23 68 29
jusc a	38 7 30 14
jusc au	20 18 39 16
just	10 -13 3 -18
just un	14 22 30 15
la @adult	4 -8 -22 -13
la @alone	39 22 45 32
la @blood	3 2 17 4
la @body	13 -5 -15 -3
la @boozeDrink	24 27 7 23
la @bore	10 19 2 18
la @deed	-16 -24 -6 -21
la @deep	14 16 42 19
la @drug	15 23 37 18
la @fiction	-14 -18 -8 -7
la @goback	29 18 12 -4
la @grab	28 10 26 12
la @hit	26 30 44 22
la @home	18 17 1 5
la @insult	15 32 26 17
la @intimate	60 16 14 21
la @lock	12 -15 -17 -9
la @looks	16 2 4 3
la @love	19 2 9 6
la @machine	-9 8 40 -1
la @mate	10 14 7 -12
la @mock	9 16 23 7
la @serve	17 25 21 21
la @sexist	20 12 22 6
la @shame	6 21 15 10
la @to	-15 -16 -23 -22
la @touch	35 25 36 21
la @vehicle	12 3 31 6
la @weapon	20 5 18 3
la bijouter	24 7 1 7
la boutic	7 10 26 9
la cabin	6 6 17 6
la chais	11 21 4 19
la coc	8 13 18 9
la couroi	8 10 26 10
la dam	1 1 28 4
la ferm	4 6 20 7
la fotocopi	13 23 20 13
la journ	2 5 19 26
la mair	-22 -23 -29 -25
la meson	20 20 5 7
la picr	8 9 22 9
la port	4 -16 -18 -12
la que	15 13 38 15
la semen	-17 -26 -8 -1
la siest	-24 -21 -29 -20
la ter	2 3 22 4
la trancheux	2 6 18 6
la vitr	-21 -21 -28 -19
la vitrin	-28 -22 -32 -24
lach	11 12 5 18
lais	-9 -17 19 -12
lais le	1 4 24 7
laminoir	10 10 22 10
le 11	9 9 21 9
le @adult	41 32 6 14
le @alone	-4 -17 -22 0
le @animal	-18 -35 -21 -23
le @body	16 3 14 10
le @booze	4 35 6 8
le @charge	12 22 21 13
le @chem	3 0 32 3
le @deed	1 -2 16 9
le @deep	6 7 37 8
le @drunk	13 31 23 14
le @fear	12 4 -2 34
le @fiction	-20 -17 -20 -11
le @goback	4 22 12 6
le @height	-1 -7 28 -3
le @hour	4 17 -7 12
le @hurt	-16 -8 3 -7
le @load	0 4 20 -1
le @lock	32 3 -3 6
le @looks	6 0 22 -1
le @machine	-10 -5 14 -5
le @mate	-2 -3 -18 -10
le @past	12 22 22 25
le @photo	9 23 10 6
le @power	-10 -18 -7 -14
le @price	30 22 11 25
le @quit	25 -4 -1 14
le @race	7 25 16 8
le @rays	14 18 23 12
le @sad	-1 -2 -5 15
le @serve	11 17 27 8
le @serveBar	26 24 39 30
le @shame	-15 -15 -22 -7
le @threat	16 29 30 16
le @throw	16 23 41 16
le @tired	9 9 30 9
le @weak	11 18 6 2
le @weapon	12 14 54 10
le @wound	-20 -6 11 -8
le apero	6 20 3 6
le arc	9 9 24 10
le autr	20 19 11 9
le bal	-20 -18 -27 -18
le baptem	30 6 9 10
le bord	13 12 30 13
le bouton	11 11 25 11
le buro	-20 -15 -22 -17
le bus	-5 -4 -12 25
le caf	21 15 25 14
le chef	17 19 -3 -1
le coeur	1 6 -1 17
le dir	24 11 10 19
le directeur	12 29 8 11
le dos	13 8 20 8
le echafodag	12 11 29 12
le exterieur	20 6 1 6
le facteur	-13 -13 -20 -16
le four	10 9 25 9
le ger	9 24 5 7
le magasin	8 9 24 9
le mec	25 13 23 14
le mond	1 -19 -19 -22
le monsieur	15 -7 0 21
le moral	6 6 4 19
le nom	-13 -16 -19 -13
le oeil	-17 -10 -3 -9
le ouvertur	4 4 16 5
le pet	17 29 28 16
le premi	3 18 2 8
le silo	9 9 19 9
le stag	32 6 11 25
le vieux	3 3 26 7
le vigil	-19 -26 -23 -18
le voir	6 20 6 7
le wec	16 2 7 17
lectur	-18 -19 -26 -19
les @alone	28 25 18 9
les @body	17 -5 -2 -2
les @boozeDrink	-17 -15 -19 -15
les @client	2 31 13 5
les @cry	19 11 7 8
les @disabled	-16 -12 -22 -14
les @exclude	9 19 -7 2
les @height	21 14 34 15
les @hide	-16 -24 -33 -21
les @hour	7 21 1 22
les @load	-13 5 14 -9
les @looks	-1 -16 -20 -16
les @mate	2 45 3 6
les @nude	20 4 7 7
les @power	9 13 31 11
les @race	4 23 7 7
les @selfharm	25 6 8 9
les @weak	-17 -22 -5 -15
les @weapon	-3 4 21 1
les @wound	-9 -23 -16 -11
les boit	-16 -12 -22 -14
les branch	9 8 21 9
les carot	8 9 21 8
les cliant	2 31 13 5
les crep	9 9 24 10
les dal	5 5 3 19
les entre	-15 -16 -25 -15
les gar	6 24 6 8
les gen	-14 -10 -23 -3
les matin	17 26 16 38
les orer	-19 -21 -21 -19
les projecteur	9 10 23 10
les tuil	4 3 16 5
les vestier	20 4 7 7
leur	-10 -17 -28 -14
lev	2 0 12 -1
librer	-21 -22 -30 -20
lign	-14 -13 -19 -12
lir	16 35 8 21
loin	-30 -25 -27 -22
long	-9 -5 -3 15
longtanp	22 -6 7 0
louch	22 11 16 12
lu	-20 -12 -22 -17
lui	34 40 11 8
lund	11 7 17 24
lyc	13 27 8 9
ma	15 18 6 8
ma @adult	-30 -14 -27 -14
ma @body	22 35 25 25
ma @looks	37 25 30 26
ma @machine	3 20 4 12
ma @to	18 20 8 4
ma petit	27 7 11 9
ma tet	9 24 9 16
ma tutric	-30 -23 -29 -14
madam	6 27 1 0
magasin etait	8 8 21 8
mai	18 17 39 18
main dan	-21 -14 -12 -14
mair	-30 -32 -38 -32
mais	-13 -19 -2 -19
mais @i	7 1 4 21
mais je	7 1 4 21
mamadou	4 20 6 6
manch	23 9 11 10
mang	5 16 8 8
march	1 20 35 0
march sur	11 11 31 12
mard	16 7 4 28
marto	7 7 23 8
mas	10 10 26 11
masicot	13 13 28 13
matin	13 33 10 23
matin @not	12 13 23 23
me	19 11 6 15
me @deed	21 20 3 -3
me @deep	5 27 10 19
me @exclude	15 32 6 12
me @given	34 32 0 34
me @height	2 31 -1 4
me @hide	4 26 -2 -1
me @lure	15 26 12 27
me @see	14 22 11 31
me @threat	31 -12 -3 2
me @told	13 41 10 17
me @touch	24 2 6 7
me avait	10 14 24 24
me demand	12 16 10 25
me en	-1 21 -1 -2
me explic	10 15 11 23
me fait	14 46 10 17
me ont	-5 -11 -9 -18
me regard	5 27 10 19
me touch	18 4 6 6
mec	29 28 24 14
mec de	31 11 12 13
mecan	10 22 10 16
mem	6 0 13 32
mem @not	10 22 17 28
mem le	13 15 13 33
menac	6 19 5 6
menac de	3 21 6 6
menu	-11 -11 -18 -10
merc	-17 -9 -6 -14
mercred	22 17 17 17
mes	30 45 18 33
mes @body	11 16 15 6
mes @intimate	-11 24 1 1
mes @looks	-21 44 -4 1
mes bras	14 7 21 9
meson	14 15 0 3
met	23 31 7 32
meti	-29 -24 -27 -13
minut	-32 -29 -20 -30
mis	-15 -5 -27 -20
mis les	-21 -19 -21 -18
mis un	20 29 13 14
miself	17 8 -12 19
miself @despair	-3 1 -1 13
miself @given	21 7 6 4
miself @lure	22 6 5 2
miself demand	22 6 5 2
miself sen	-3 1 -2 13
miself suis	-6 -19 -15 -8
moi	32 24 43 31
moi @given	19 22 21 13
moi @i	-15 -29 -46 -6
moi je	-15 -29 -46 -6
moi mem	16 3 25 7
moin	26 21 6 17
molet	24 7 11 9
mon	8 27 -3 7
mon @body	6 4 17 23
mon @charge	24 13 13 4
mon @cloth	10 21 8 8
mon @given	23 -1 9 4
mon @kin	29 -7 -1 2
mon @looks	-1 17 4 17
mon @price	-9 18 -9 13
mon @race	4 19 5 6
mon @to	20 10 -7 10
mon per	22 2 3 4
mon prenom	3 26 7 7
mond	-10 -29 -30 -31
monsieur du	3 -6 3 21
mont	-22 -27 -14 -14
montr	2 -21 -13 -15
moral	6 6 4 19
mot a	7 27 9 9
moteur	3 4 24 6
motiv	7 7 7 25
motoculteur	9 9 20 9
mour	14 -7 -7 -7
mour @i	24 6 5 5
mour je	24 6 5 5
moyen	5 12 20 13
music	-18 -20 -19 -16
ne	-25 -17 -17 0
ne @me	-24 -17 -18 8
ne a	27 16 24 19
ne ai	-5 -15 -12 -21
ne me	-15 -9 -8 21
nez	16 24 20 27
noir	-6 -15 -14 -21
nom	-18 -10 -25 -18
non @quit	11 19 21 10
non stop	11 19 21 10
normal	-7 -21 -18 -22
not	-19 -22 -36 -11
novanbr	9 9 21 9
nuit	25 12 18 21
nuit @i	25 20 14 18
nuit je	25 20 14 18
oblig	9 21 7 8
ocup	12 11 20 27
ocup de	9 8 10 24
oeuf	-19 -24 -23 -19
ofert	-15 -19 -23 -17
ofert un	-15 -29 -19 -18
ojourd	17 -2 2 -4
ojourd hui	17 -2 2 -4
on @me	9 23 20 13
on @mock	26 24 19 15
on @told	-12 -11 14 7
on a	-41 -39 -33 -39
on dir	12 10 24 25
on me	9 23 20 13
on se	22 -7 -6 9
ongle	16 16 38 17
ont	-21 -9 -19 -21
ont @boozeDrink	-14 -18 -15 -13
ont @given	-24 -11 -16 -17
ont mis	5 25 7 8
orer	-22 -24 -25 -21
ou	35 42 20 20
ou @i	9 22 2 8
ou je	9 22 2 8
ouf	2 11 21 7
oui	16 27 16 11
ouvertur	11 12 36 12
pac	15 15 35 15
pag	-24 -26 -30 -22
pain	-38 -35 -27 -28
palet	20 8 20 8
papi	-26 -30 -30 -26
par	16 9 -14 -1
par @me	1 7 28 5
par le	25 3 -9 0
par les	23 15 1 6
par moi	7 9 27 9
par un	12 10 23 25
parc que	21 20 1 14
parl	-19 -10 -28 -3
parl de	-13 -23 -21 -18
part	-10 -8 -1 18
pas	16 15 -7 7
pas @boozeDrink	-13 -13 -20 -13
pas @lock	-17 -19 -20 -18
pas @see	16 23 15 26
pas @told	13 16 6 20
pas ce	30 7 11 10
pas de	15 21 31 16
pas les	7 22 27 14
pas presant	10 11 10 22
pas que	-7 -14 -14 -19
pasion	13 13 32 18
pat a	-19 -18 -35 -18
patiant	9 16 29 16
patron	3 21 18 -3
patron @me	21 13 6 6
patron me	21 13 6 6
paus	12 19 -4 -3
pel	9 10 28 11
pend	24 5 16 1
pend que	-3 -4 17 -3
pens	37 14 2 39
person	23 2 0 -2
pes	-20 -22 -28 -12
petit @kin	26 6 7 8
petit soeur	26 6 7 8
peur	-19 -9 -25 -24
peur de	3 15 0 4
peux @not	10 14 9 20
pic	3 0 19 4
picr	9 10 25 10
pinc	14 15 33 25
pistolet	25 7 17 11
plafond	10 10 19 24
plant vert	5 10 6 17
plastic	-18 -20 -24 -17
plein	23 3 36 4
plein @body	23 7 8 9
pleur de	-13 -18 -13 -14
pli	-17 -19 -27 -5
plong	12 8 25 9
plus	42 30 21 49
plus @despair	11 23 8 11
plus @not	29 27 12 20
plus @to	2 20 4 -1
plus person	2 20 4 -1
poison	-8 -4 -14 3
port	-7 -31 -27 -27
portel	17 26 36 17
posibl	7 8 9 23
pouf	9 24 9 10
pour @blood	5 8 26 9
pour @deed	-6 11 28 1
pour @fiction	15 15 34 15
pour @goback	17 11 25 8
pour @grab	6 20 15 9
pour @joke	33 22 12 14
pour @mock	33 18 11 14
pour @quit	0 13 25 4
pour chang	5 8 23 8
pour de	22 -1 -3 1
pour la	-21 -11 -7 -4
pour moi	9 14 17 21
pour rigol	20 3 5 6
pour ten	5 20 14 9
pour un	-12 -20 -22 -3
pousier	11 11 32 11
pousier dan	7 7 17 7
prandr	12 7 10 26
prefer	21 18 1 3
premi	0 13 27 6
prepar	-25 -26 -20 -23
prepar les	-16 -16 -23 -15
presanc	9 6 25 17
presant a	6 5 5 18
pris	0 -5 -27 -6
prix	-31 -33 -36 -27
promo	6 1 7 34
puis	-33 -14 -30 -21
pul	25 14 3 8
que	20 27 5 14
que @he	21 6 -5 -7
que @i	16 28 7 12
que ca	22 -10 6 25
que ce	18 3 -16 4
que ele	22 9 12 9
que je	16 28 7 12
que la	28 37 26 32
que les	-9 22 -3 -2
que si	20 1 5 4
qui	18 15 30 11
qui @boozeDrink	7 26 10 10
qui @me	11 -4 3 22
qui me	11 -4 3 22
qui se	19 36 25 16
rang	-27 -26 -23 -27
ranplac	3 1 23 4
recu	21 -15 -14 -8
regard	-13 -5 -15 -5
rentr	21 3 14 16
rentr les	8 9 21 9
repet	1 15 -3 -2
repondu	-28 -30 -34 -27
reserv	20 20 10 13
residant	23 17 10 10
rest ici	6 24 7 8
retourn	7 35 12 22
reunion	-21 -27 -31 -17
revel	13 11 17 30
revenu	-3 7 7 15
revois	4 8 8 26
rido	15 13 32 13
rien	7 5 6 11
rien @told	-8 -12 -23 -20
rigol	28 18 14 17
rir	-16 -7 -23 -22
sac	5 -1 20 -1
sac de	6 8 19 6
saign	25 8 21 11
sais	11 3 -5 6
sais @deed	21 8 12 16
sais @given	21 7 8 17
sais @not	22 8 9 22
sais pas	21 7 8 17
sal	-22 -13 -34 -3
samed	11 2 22 4
san	-9 -4 15 6
san @despair	5 5 4 16
san @lock	7 8 19 8
san @me	19 25 21 26
san asanseur	7 8 19 8
sangl	8 7 19 8
sav	-27 -29 -25 -26
scot	11 11 25 11
se @given	17 26 8 3
se en	25 3 10 21
se est	-16 -36 -35 -19
se ocup	9 8 10 24
secu	11 4 19 7
selon	18 22 10 11
sembl	13 32 8 11
sembl de	13 32 8 11
sen	0 -11 -11 11
sent	23 24 26 14
sentur	23 5 4 7
ser	26 1 13 10
serv	2 8 27 5
servic	-7 20 5 -2
serviet	-12 -13 -20 -13
ses @body	23 0 -6 1
sestion	-17 -23 -23 -15
sestion sur	-14 -21 -14 -13
seul	27 20 48 15
seul avec	18 40 35 17
si	29 27 0 9
si @i	15 12 -8 -1
si je	15 12 -8 -1
siest	-24 -20 -27 -20
silo	9 9 19 9
sinon	15 23 0 4
six	-2 -1 26 -3
soeur	26 6 7 8
soir	30 9 21 27
soir et	10 4 15 24
solel	6 7 22 7
son	12 4 -22 3
son @boozeDrink	-2 23 5 6
sont @not	7 12 19 11
sort	13 -1 37 3
soudur	9 9 21 9
soulev	4 6 19 5
sour	-20 -19 -36 -6
sous	27 8 15 0
sous la	26 10 28 13
sous le	6 14 20 8
stag	30 15 3 33
stag est	4 7 5 16
stagier	17 31 7 19
stop	14 18 22 10
su	8 13 11 18
sueur	9 9 19 14
suis	9 17 11 15
suis @given	3 24 17 8
suis en	26 -8 2 3
suis entre	7 8 20 8
suis la	19 38 22 31
suis le	8 31 8 7
suis trist	-15 -17 -15 -19
suis une	6 5 6 18
suiv	-16 -26 -23 -19
sur	16 18 16 2
sur @photo	20 15 8 9
sur la	57 31 57 37
sur le	5 0 23 -2
sur mes	-17 -10 -7 -10
sur moi	30 18 6 17
sur son	7 26 8 7
sur un	-11 -24 -26 -17
tabl	-4 14 15 5
tabl a	3 21 6 7
tant	21 23 17 35
tap	34 4 3 1
tap sur	20 17 4 8
te	50 60 17 20
te as	8 26 7 9
te es	20 38 6 11
ten la	-10 -20 -24 -18
ten le	2 11 24 7
ter	13 12 31 9
test	-24 -24 -27 -23
tet	13 16 9 13
toi	20 50 19 18
toilet	17 28 4 6
tol	10 10 26 11
ton	35 44 13 15
total	15 15 27 31
tou	8 8 12 33
touch	-20 -28 -34 -29
toujour	22 23 2 22
tourn	32 34 32 19
tournev	-17 -18 -30 -17
tous	4 14 -5 10
tous les	17 31 2 24
tout	5 6 0 16
tout @alone	-1 -2 14 3
tout @charge	1 -1 16 5
tout @given	1 -1 14 12
tout @me	10 11 19 24
tout @sad	1 -1 16 5
tout le	13 33 7 4
tout seul	1 -1 16 5
trait	9 33 35 26
trait de	4 21 7 18
tranbl	5 31 9 9
trancheux	6 8 26 9
trancheux a	8 7 19 8
travel au	12 11 28 12
trent	13 12 37 12
trist	-32 -35 -32 -39
trois @hour	17 21 17 26
trois jour	14 6 7 27
troisiem	26 17 42 19
trop	-3 12 11 23
trou	7 9 25 8
trouv @not	7 12 8 24
truc	10 15 1 12
tu	21 14 15 -1
tu @deed	18 14 28 13
tue	-17 -29 -24 -21
tuil	9 9 31 10
tuteur @deed	25 7 13 10
tuteur est	4 3 7 30
tutric	-14 -15 -22 -7
un @chem	9 22 15 11
un @heat	6 29 5 9
un @hide	-3 26 -1 -5
un @hour	-16 -25 -11 -11
un @insult	-26 -26 -19 -19
un @kin	6 21 17 10
un @kind	6 19 17 9
un @load	11 6 22 19
un @looks	-22 -8 -27 -20
un @mate	24 27 1 -2
un @means	-21 -14 -24 -18
un @photo	18 14 8 9
un @serveBar	-1 20 -8 -1
un @weak	5 -1 1 -7
un @weapon	24 -2 -9 10
un jour	-16 -25 -11 -11
un mot	3 30 4 0
un residant	23 8 12 10
un ver	4 18 2 5
un vrai	21 24 20 14
une @alone	-25 -31 -36 -26
une @blow	29 -2 -3 3
une @body	-5 3 21 3
une @fiction	-13 -16 -4 -11
une @hit	26 5 15 9
une @insult	-2 2 -6 9
une @mock	-18 4 -22 -14
une @power	3 20 11 6
une @sexist	-1 26 -4 2
une @shame	1 22 1 11
une @threat	0 4 -1 18
une @throw	6 11 7 24
une fil	7 23 7 8
une petit	-14 -9 -28 -14
une plant	6 11 7 24
urganc	8 7 26 8
va bien	10 12 11 31
vandeur	18 22 10 10
vandred	24 25 38 19
vandred @hour	8 9 23 9
vas	18 22 11 7
velo	-44 -50 -51 -42
vendu	16 14 43 14
ver	4 17 -18 -6
verou	20 6 3 6
vert	14 19 28 26
vestier	29 1 10 7
veut que	21 13 8 8
veux	24 15 2 3
vie	33 10 10 6
vien	9 21 5 6
vigil	-19 -26 -23 -18
vingt	3 6 35 7
violant	10 8 27 11
visit	-24 -21 -29 -23
vitrin	-40 -33 -51 -36
vivr	18 3 2 -5
voil	27 11 5 17
voil @me	9 14 9 20
voil mon	9 14 9 20
vol	-5 35 -1 2
voudr	21 10 7 5
vous	24 1 5 6
vrai	31 27 23 34
vu	22 18 5 11
vu un	20 6 7 7
wec	16 -10 -4 6
wec end	16 -10 -4 6
y	11 5 15 19
y @goback	9 12 10 28
y aler	8 7 8 25
y pens	26 10 7 14
zero	-22 -19 -23 -16
`;
