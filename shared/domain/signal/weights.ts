/*
 * Learnt from the labelled sentences by tests/signals-learn.ts, never written by hand: of each cue, what it weighs
 * for N1, N2, N3 and N4 against nothing at all. `@kind` is what a word is about, `#rule` what a pattern found, `^` the opening of a sentence.
 */
export const SCALE = 12;
export const WEIGHTS = `
#N1	78 -14 -7 2
#N2	13 74 -10 17
#N3	15 12 78 13
#N4	6 9 0 75
#alcohol	-8 40 -15 1
#animals	-17 -8 16 5
#assault	42 -12 -6 -1
#bar	9 29 28 10
#biological	19 1 11 -3
#boredom	15 8 4 60
#chemicals	8 5 38 9
#confined-space	1 0 15 2
#dangerous-machine	0 -4 23 -1
#day-of-rest	5 11 22 3
#demolition	9 8 20 7
#discrimination	3 30 4 2
#distress	-3 -28 -10 27
#drugs	1 57 3 11
#early-or-late	5 4 24 6
#electricity	11 12 42 13
#fear	5 36 1 3
#heavy-load	2 0 32 12
#height	-3 2 13 0
#humiliation	13 52 -5 17
#in-charge	4 -2 25 1
#injury	11 6 32 3
#insults	-18 40 -6 1
#lifting-machine	-7 -8 5 -6
#locked-up	15 -11 -17 -1
#molten-metal	5 6 19 6
#none	-43 -40 -40 -35
#optical-radiation	10 6 21 7
#pressure-vessel	7 6 20 7
#protection	3 0 26 4
#scaffold	5 5 15 5
#secret	13 26 4 1
#self-harm	57 -12 1 -13
#sexism	3 12 -7 -5
#sexual-violence	55 1 7 6
#threat	40 -6 -4 12
#tractor	4 3 12 4
#unease	-6 4 -4 51
#unsuitable-contact	31 -4 0 -2
*	-47 -43 -29 -42
11 novanbr	8 8 20 8
12	-25 -24 -23 -16
13 @hour	4 4 17 4
13 h	4 4 17 4
15	20 10 35 13
16 @hour	-12 -12 -18 -12
16 h	-12 -12 -18 -12
17	25 2 7 3
17 @hour	24 2 7 3
17 h	28 6 12 7
19	5 7 17 6
19 @hour	5 7 17 6
19 h	5 7 17 6
21	10 10 23 10
3	14 10 33 17
3 @hour	6 5 19 11
38	7 10 28 15
4 @hour	6 5 19 6
8	14 12 52 15
8 @hour	3 2 20 4
8 h	3 2 20 4
@adult	15 23 -1 -3
@alone	26 13 12 3
@animal	-18 -11 1 -7
@blade	14 9 21 0
@blood	-3 -12 13 -19
@blow	12 -6 -1 -12
@body	22 6 14 5
@booze	-20 12 3 -8
@boozeDrink	7 18 4 -11
@bore	12 0 5 17
@chem	-6 1 33 -7
@client	-26 -15 -12 -11
@cloth	36 32 32 12
@cry	-1 8 -6 16
@deep	-5 4 33 5
@demolish	1 1 27 8
@despair	9 -1 3 20
@die	11 -6 -3 5
@disabled	0 34 16 -6
@drug	-13 22 7 -12
@fear	16 31 2 22
@fiction	-18 -21 -19 -17
@gear	0 -6 19 -12
@grab	27 -7 16 4
@he	9 14 -6 -3
@height	-5 -3 11 -10
@hit	21 -8 7 -2
@home	13 21 -14 -3
@hour	3 5 8 6
@hurt	1 -18 8 -4
@insult	-13 19 10 6
@intimate	42 11 2 16
@joke	-4 -1 -26 -22
@kin	37 12 -9 7
@kind	-17 -28 -20 -29
@load	10 9 25 7
@looks	15 24 16 10
@love	13 15 9 -1
@lure	5 0 -23 -8
@machine	-7 -2 43 1
@mate	19 28 5 12
@me	16 18 11 17
@mock	13 30 -16 -10
@not	11 18 2 13
@nude	44 5 33 21
@past	-18 -24 -15 -12
@photo	1 13 -17 7
@power	7 5 19 -2
@pressure	-25 -15 7 -12
@quit	13 11 12 27
@race	15 47 7 9
@sad	6 -8 7 31
@see	-17 -15 -36 -20
@selfharm	38 0 16 -7
@serve	13 46 28 14
@serveBar	4 9 11 12
@sex	42 -4 10 14
@sexist	2 -1 -20 -14
@smoke	22 32 26 8
@stop	10 -9 7 -2
@strip	22 10 14 -3
@throw	17 8 0 6
@tired	-13 -13 -4 15
@told	15 25 4 10
@touch	28 -21 -6 -14
@trade	-22 -20 -39 -28
@vehicle	-4 11 16 0
@weak	11 17 2 12
@weapon	25 -7 23 -3
@wound	5 -7 14 -10
^ @alone	18 9 18 10
^ @blade	10 10 26 10
^ @blow	-2 1 0 16
^ @charge	-12 -16 -5 -9
^ @chem	-2 -4 14 -1
^ @deed	-18 -19 9 -26
^ @despair	2 13 2 18
^ @die	21 9 2 8
^ @drug	8 26 8 9
^ @fiction	-18 -10 -22 -16
^ @given	24 18 21 12
^ @he	24 28 -6 5
^ @heat	13 9 37 12
^ @hide	-20 -23 -22 -21
^ @hit	10 8 16 25
^ @home	20 17 5 3
^ @hour	3 -5 38 9
^ @hurt	10 11 28 11
^ @insult	5 32 5 3
^ @intimate	10 11 14 23
^ @kind	-16 -15 -21 -15
^ @lock	27 7 16 21
^ @machine	29 28 77 29
^ @quit	5 12 10 27
^ @race	21 15 7 9
^ @sad	11 6 19 16
^ @see	-13 -10 -22 -12
^ @shout	22 22 14 15
^ @throw	8 5 27 8
^ @tired	19 12 11 44
^ @vehicle	10 9 24 10
^ @wound	19 12 44 15
^ acuel	-11 -12 -16 -11
^ ariv	7 6 22 7
^ ascip	21 6 5 6
^ bof	5 3 5 20
^ ca	-34 -23 -22 -13
^ cand	-1 37 18 9
^ ce	20 32 9 22
^ cet	27 6 12 8
^ chac	13 10 8 19
^ coinc	19 5 -1 5
^ con	10 20 13 10
^ dan	-9 -20 -19 -16
^ des	13 23 7 8
^ deux	22 20 16 11
^ dix	12 18 24 12
^ ele	12 16 -6 -3
^ hi	21 -1 -9 2
^ il	11 2 -18 -18
^ ils	24 42 16 36
^ la	-38 -37 -23 -44
^ le	-31 -32 -29 -33
^ lui	-1 23 3 3
^ ma	-10 5 -17 -7
^ mem	15 23 14 34
^ mes	16 14 20 8
^ moi	8 14 15 2
^ mon	-14 -22 -33 -14
^ mour	22 6 4 4
^ ne	2 3 -6 -12
^ non	-18 -19 -29 -19
^ pas	7 11 14 -7
^ pour	24 14 13 7
^ te	9 21 8 7
^ un	6 -12 -25 -13
^ une	-8 -12 -21 2
^ voil	21 15 7 9
^ y	8 18 2 4
a 13	6 6 17 5
a 17	28 6 12 7
a 21	10 10 23 10
a 8	5 3 22 6
a @boozeDrink	20 2 12 1
a @bore	-1 -2 -15 22
a @chem	16 15 25 13
a @deed	27 9 14 5
a @deep	13 10 7 24
a @die	-8 -8 -19 -11
a @goback	-20 -14 -8 -6
a @grab	26 -2 16 14
a @hide	-9 -14 -6 15
a @intimate	25 13 4 8
a @lock	36 4 4 6
a @lure	22 9 1 -4
a @me	40 24 38 45
a @see	-28 -34 -37 -24
a @serve	25 25 2 10
a @sexist	-10 -8 -20 -13
a @shame	6 20 -6 10
a @stop	-6 -14 16 -10
a @touch	40 14 28 17
a @wound	21 -6 7 0
a apris	-15 -17 -5 -13
a arach	6 7 19 7
a caus	3 24 12 3
a chac	12 29 5 6
a conf	21 11 31 13
a corig	-17 -13 -11 -11
a cot	5 14 23 9
a demand	6 16 11 -5
a don	-19 -24 -17 -9
a explic	-27 -21 -28 -23
a genoux	18 10 2 6
a janbon	7 6 18 7
a la	-5 2 16 -15
a lais	-18 -10 22 -7
a le	-20 -3 -25 -17
a mamadou	5 19 6 5
a mem	12 9 10 22
a moi	3 10 28 17
a mon	19 19 6 12
a ouvert	-17 -8 -26 -15
a parl	-14 -14 -14 0
a pas	6 -9 25 9
a pied	-14 -13 -23 -13
a pous	20 19 8 11
a regard	8 8 6 23
a scotch	-22 -13 -13 -14
a tir	16 7 12 24
a un	15 4 -2 -2
a une	-21 -16 -20 -23
abitu	10 12 9 22
abitud	12 22 5 8
acord	6 20 14 8
acuel	-16 -19 -22 -3
ador	6 1 30 2
afich	-17 -18 -16 -6
age	20 2 29 6
ai @boozeDrink	8 17 16 7
ai @bore	-3 -18 -17 7
ai @charge	-14 -21 -2 -7
ai @deed	-9 -13 32 -4
ai @despair	17 25 11 24
ai @die	2 18 5 10
ai @exclude	17 5 24 9
ai @fear	10 30 20 16
ai @given	0 -16 -6 -9
ai @goback	12 32 17 21
ai @grab	-1 9 48 9
ai @height	10 7 28 5
ai @hit	-16 -16 -17 -19
ai @hour	16 31 36 25
ai @kind	-5 -3 22 -2
ai @load	2 2 13 2
ai @lock	6 26 14 10
ai @machine	8 5 27 7
ai @not	10 -5 -8 22
ai @power	-14 -21 -10 -16
ai @price	-36 -41 -44 -35
ai @quit	2 30 15 15
ai @see	-7 -13 -27 -19
ai @serve	-2 1 18 2
ai @strip	10 11 31 12
ai @throw	20 7 30 4
ai @tired	14 12 27 25
ai @told	13 2 17 23
ai @touch	-25 -17 -3 -15
ai ador	24 24 53 24
ai antandu	5 18 6 6
ai apris	-16 -18 -24 -17
ai comanc	6 5 17 6
ai corig	-16 -16 -22 -19
ai decoup	9 9 20 9
ai des	20 10 17 22
ai dorm	9 8 11 19
ai ete	30 19 25 16
ai fail	-26 -19 -11 -17
ai fait	8 5 22 4
ai fin	10 26 15 19
ai just	-20 -20 -27 -19
ai le	0 10 -9 28
ai lu	-22 -20 -25 -19
ai march	7 7 19 7
ai mis	-19 -25 -25 -13
ai mont	-12 -12 -19 -12
ai ouvert	8 7 24 8
ai pas	-3 -14 -14 -8
ai peint	9 8 22 9
ai pes	-14 -18 -18 -14
ai peur	2 25 5 8
ai plus	8 5 6 24
ai pris	-16 -23 -22 -19
ai recu	31 2 6 6
ai regard	-17 -17 -18 -16
ai rien	17 5 2 20
ai travel	20 19 46 19
ai vendu	15 13 41 14
ai vers	10 10 24 10
ai vu	28 18 11 14
aler	25 27 31 41
alor	30 22 44 19
anbras	16 2 4 4
anchen	8 7 25 8
anfant	-19 -20 -17 -18
angeul	2 7 5 24
angois	1 -4 2 20
anregistr	-17 -16 -22 -16
ans	15 -30 -9 -16
antand	3 24 7 5
antandu	5 18 6 6
anvelop	-16 -15 -24 -12
aparel	8 25 13 8
aparel @looks	6 18 4 5
aparel danter	6 18 4 5
apel	-38 -15 -31 -11
apero	6 20 3 7
apero du	6 20 3 7
aprant	18 -14 -12 -8
apris	-32 -35 -32 -31
apris a	-22 -23 -23 -21
apui	10 10 28 11
apui sur	14 14 33 14
arach	7 8 28 9
arc	9 9 24 10
aret	-9 6 2 18
ariv	12 8 20 21
ariv @not	9 8 3 28
ariv a	6 13 19 6
ariv plus	10 10 5 19
as	11 35 16 13
as @not	5 21 9 8
ascip	21 6 5 6
aseoir	7 5 14 5
asis	-21 -20 -23 -13
asis au	-14 -14 -20 -14
atend	24 12 4 32
au	-3 -2 15 2
au @blade	6 6 18 6
au @demolish	22 21 21 24
au @price	16 4 4 29
au @to	7 27 4 15
au @wound	22 12 27 24
au debut	23 12 5 5
au fournil	7 7 21 7
au lyc	4 20 5 6
au parc	-14 -16 -22 -14
au troisiem	8 8 19 8
aur	23 9 2 24
aus	18 11 17 15
autr	29 20 12 31
autr chos	12 -2 -1 15
aux	9 8 18 6
aux @not	19 11 23 12
avais just	11 13 23 11
avais le	8 9 21 13
avait	3 -7 18 0
avec	-7 -10 -13 -24
avec la	-7 -5 24 -3
avec le	5 3 36 -1
avec les	-19 -17 -33 -22
avec lui	17 26 21 10
avec son	23 -3 -4 0
avec un	16 7 14 4
avoir	21 24 11 16
badg	-25 -24 -31 -27
bais	17 23 24 14
band	10 11 27 11
baptem	29 5 9 10
baset	2 6 17 3
baton	10 10 23 10
bib	7 6 18 7
bien	-19 -25 -16 2
bijouter	21 6 0 6
blagu	-14 -11 -16 -13
blanc	-10 -3 -21 -10
bleu	2 0 20 2
bleus	24 5 12 8
bloc	20 11 17 11
bof	5 3 5 20
boir	21 26 12 13
boit de	11 4 20 7
bomb	-13 -12 -18 -12
bon @deed	21 5 4 6
bord	23 2 23 8
bord de	21 15 35 16
born	10 10 26 11
bot	10 10 26 11
bour	5 18 2 5
boutic	9 8 24 8
bouton	9 23 15 8
box	6 9 24 9
branch	6 6 23 7
bras	35 -2 8 2
bros	-11 -12 -21 -11
burin	7 7 19 7
buro	-11 -15 -39 -27
bus	-22 -17 -27 3
ca	37 25 9 18
ca @alone	8 27 4 5
ca @body	18 -2 3 3
ca @deed	4 24 19 8
ca @given	15 26 9 9
ca @kind	19 8 7 7
ca @me	-29 -16 -21 15
ca @serve	2 18 -4 -1
ca @shout	20 14 4 6
ca @vehicle	11 40 7 9
ca main	18 -2 3 3
ca me	-29 -16 -21 15
ca vol	4 21 4 6
cach	4 29 2 5
cad	14 13 32 14
cad @shout	11 11 23 11
cad pour	11 11 23 11
cado	-17 -12 -17 -14
calcul	11 21 9 22
camil	-23 -24 -29 -21
cand	33 26 7 18
cand @i	29 48 29 16
cand je	29 48 29 16
cand le	11 24 4 14
car	14 13 21 18
car @i	19 7 10 14
car je	19 7 10 14
carelag	16 13 32 14
carot	1 2 13 2
cart	-29 -31 -31 -32
cas	-12 -3 -20 -9
casc	8 1 17 2
catr	-1 12 13 23
catriem	8 8 20 8
caus	3 24 12 3
caus de	9 31 19 10
ce @hour	12 -7 11 -8
ce @sexist	-15 1 -4 8
ce est	5 9 -7 9
ce matin	22 7 23 7
ce meti	-15 1 -4 8
ce que	7 -1 -20 9
cel	8 19 23 14
cel avec	13 13 27 13
celc	5 17 2 19
celc chos	7 11 9 21
celc un	7 15 2 19
celui	17 27 33 18
cet	23 -3 7 12
cet @hour	33 13 29 22
cet semen	17 9 24 12
chac	16 42 3 43
chac @hour	20 31 12 41
chac matin	20 3 9 22
chais	-14 2 -24 9
chang le	0 2 17 3
chanti	32 25 29 15
chef @deed	14 22 12 11
chez eux	2 16 3 3
chocolat	-8 -14 -22 -13
chos	19 19 1 24
cinq	-5 -9 14 0
cinq @bore	6 5 19 6
cinq @hour	6 4 18 15
cinq @price	6 5 19 6
cinq heur	6 5 19 6
clas	-17 -16 -8 -14
cle	19 10 9 1
clop	6 18 6 5
coc	-1 8 17 4
coeur	-13 -7 -11 16
coin	13 -1 2 23
coinc	30 9 13 11
coinc dan	20 6 4 7
colegu	29 28 13 30
com	23 40 33 32
com @he	9 0 17 18
com a	13 21 8 7
com au	11 18 21 11
com ca	18 8 2 -3
com il	9 0 17 18
comant	-14 18 -14 -9
comant @me	1 20 6 5
comant mes	1 20 6 5
compr	13 29 24 8
con @given	-13 -18 -8 -13
conf	27 16 43 19
conf le	6 6 19 7
consel	-13 -13 -17 -13
continu	23 7 10 -5
contr	21 18 2 14
contrer	-17 -19 -16 -18
convers	7 24 4 7
corig	-41 -35 -41 -36
couleur	-7 -12 -19 -14
coupur	3 21 5 6
couroi	8 9 25 9
couto	24 1 8 5
cri	-1 -4 -16 -25
cri @shout	-19 -8 -13 -17
cri desus	-19 -8 -13 -17
cruch	8 21 7 8
cueil des	-11 -11 -19 -11
cuis	20 5 8 6
cuisin	-14 -18 -4 -12
cut	5 9 25 9
dal	4 3 6 17
dal du	4 5 3 18
dan	14 14 16 14
dan la	16 5 41 18
dan le	17 11 28 10
dan mon	10 23 10 28
dan un	-26 -15 -36 -15
danter	6 18 4 5
de 18	21 11 16 11
de @bore	25 17 9 41
de @deed	2 22 2 1
de @demolish	4 12 26 8
de @die	15 11 17 -12
de @fear	6 4 -5 22
de @gear	-7 -9 19 -3
de @goback	9 16 -3 28
de @heat	-15 -19 -13 -16
de @hit	-34 -23 -24 -27
de @hour	-24 -23 -15 -29
de @insult	16 39 25 27
de @lock	-19 -12 -23 -17
de @machine	-2 -9 -17 -9
de @me	27 24 -16 11
de @mock	-17 -17 -20 -20
de @price	-7 3 -17 -23
de @race	-26 -29 -25 -24
de @sexist	1 18 -7 -5
de apre	-16 -9 -21 -16
de avoir	11 17 8 19
de la	-4 -1 20 -8
de ma	3 19 6 4
de madam	8 20 7 8
de me	-7 -14 -26 -20
de mes	21 6 9 21
de mon	9 20 4 5
de port	-21 -11 -15 -16
de secu	5 3 16 4
de sestion	-12 -18 -13 -11
de traver	10 25 18 10
de un	32 8 37 10
de une	3 5 33 6
de vivr	17 2 2 -5
de y	11 8 14 30
debouch	7 2 23 7
debout	-1 3 18 14
debut	22 12 9 6
debut ce	25 7 4 7
decoup	8 8 26 8
dedan	9 14 10 3
dehor	16 0 -1 1
dem	0 17 -4 8
demand	5 21 4 5
demand de	11 42 23 8
depuis	16 17 0 19
derier la	-31 -34 -43 -34
des	-9 -4 -22 -13
des @drug	-13 -10 -18 -16
des @looks	22 -2 8 3
des @photo	28 4 25 12
des @vehicle	-15 -16 -25 -15
des frais	-11 -11 -19 -11
des que	6 24 7 17
desandu	7 2 23 5
desin	-18 -12 -29 -4
desorm	17 17 39 17
deux	6 13 24 2
deux @bore	5 10 19 7
deux @deed	13 24 27 15
deux @height	10 12 25 11
deux @hour	7 12 25 9
deux @mate	25 30 7 12
deux @to	3 8 16 5
deux heur	5 10 19 7
deux metr	10 12 25 11
dev	18 21 7 6
dimanch	10 8 36 16
dimanch @hour	5 1 12 19
dir	9 0 -10 17
dir a	23 0 4 3
dis	49 21 4 10
disant	12 20 7 10
disparetr	18 6 6 6
disparetr @shout	18 6 6 6
disparetr pour	18 6 6 6
distribu	-17 -18 -26 -17
dit	19 24 3 8
dit @kind	-14 -17 -14 -14
dit de	6 30 4 18
dit merc	-14 -17 -14 -14
dit que	23 23 25 27
dix	0 20 24 6
doigt	2 5 19 12
dois	-4 19 -2 -2
don @me	17 2 4 2
don mon	17 2 4 2
dor	18 14 8 25
dorm	22 -2 9 13
dorm sur	7 5 2 17
dosi	-17 -17 -24 -17
douch	29 1 6 7
drol	29 12 3 8
du	12 14 20 9
du @alone	5 3 16 3
du @animal	10 11 31 11
du @charge	9 20 15 6
du @fiction	15 15 26 28
du @given	-21 -23 -21 -14
du @height	7 6 27 9
du @insult	-22 -20 -25 -19
du @lock	17 6 27 9
du @me	4 20 2 5
du @quit	19 7 14 7
du @race	-26 -23 -32 -24
du @shame	12 12 15 25
du @trade	-21 -16 -20 -15
du @vehicle	15 9 29 12
du chanti	11 22 2 7
du matin	-23 -18 -28 -23
du me	4 20 2 5
du plafond	9 9 17 22
du premi	10 10 24 10
du soir	7 7 21 7
du stag	19 7 14 7
du tout	-16 -18 -18 -10
du vandred	6 20 3 7
echafodag	11 11 31 12
ecip	-8 7 -19 -6
ecout	-15 -14 -19 -9
ecrit	-2 -27 -32 -23
ele	-6 9 -22 -20
ele @me	-10 -13 -16 -13
ele me	-10 -13 -16 -13
electr	9 9 30 10
en @booze	-14 -17 -21 -14
en @cloth	14 4 18 7
en @die	22 -1 9 -5
en @fear	13 23 24 18
en @hour	30 2 7 23
en @me	13 14 5 4
en @told	22 12 14 11
en ai	11 2 12 15
en baset	5 3 16 4
en me	13 14 5 4
en mecan	6 17 6 6
en plein	27 12 21 14
encor	55 33 56 62
end	18 -7 -1 9
enerv contr	4 4 5 19
entre les	-13 -18 -8 -11
envi	20 1 1 32
envi de	29 11 7 32
epaul	19 19 23 13
es	8 24 -3 1
esai la	-16 -19 -20 -15
escali	7 22 11 6
est @bore	5 6 10 24
est @goback	-27 -28 -19 -26
est @hide	13 8 4 10
est @me	26 -1 29 1
est @wound	-19 -18 -16 -7
est des	24 9 9 10
est entre	25 17 7 11
est long	1 3 0 20
est moi	8 -1 29 -1
est mon	22 -3 2 2
est un	-20 -28 -32 -36
et	16 23 13 18
et @booze	8 10 26 8
et @deed	-26 -30 -15 -23
et @he	46 26 7 28
et @hour	8 10 24 8
et @hurt	12 11 29 12
et @i	18 5 16 7
et @machine	-11 -13 -25 -13
et @me	8 9 -8 22
et @throw	8 2 23 6
et @told	1 21 7 3
et apre	22 26 21 15
et ca	3 8 3 27
et de	7 24 6 17
et il	39 24 8 21
et je	18 5 16 7
et les	-20 -20 -17 -1
et me	29 22 8 30
et moi	-17 -19 -20 -5
etait	9 -16 19 -11
etait @goback	12 9 14 21
etait @hour	12 9 16 21
etait @me	1 2 22 10
etait @quit	12 9 14 21
etait au	12 8 23 10
etait fin	12 9 14 21
etait mon	8 7 17 13
etait ouvert	8 9 21 9
etait plus	7 8 23 8
ete @given	16 11 26 12
etiset	-15 -12 -28 -10
etoil	8 7 24 9
etrangl	22 3 4 5
eu	-12 14 8 2
eux	11 43 16 22
exersic	-17 -17 -22 -16
explic	-28 -17 -26 -10
expos	-13 -19 -13 -12
expre	40 35 -12 4
exterieur	19 5 -1 5
facteur	-14 -13 -20 -16
fail	-33 -5 -9 -15
fair	1 -4 -22 14
fais	10 25 22 6
fait @hide	22 63 16 19
fait @shame	1 17 -8 0
fait @told	5 30 7 9
fait des	-5 -3 -17 -8
fait le	-24 -24 -35 -23
fait un	-24 -14 -27 -14
fait une	-21 -26 -44 -18
farin	3 8 16 3
farmac	-1 1 19 3
farmasien	-12 -12 -18 -11
faut	-15 -19 -28 -24
fem	-21 0 -13 -13
fermetur	25 18 33 17
fich	-20 -17 -23 -17
fil	24 38 24 14
fil en	6 17 6 6
fin	-18 2 -2 -8
fleur	-21 -23 -26 -20
fois	24 22 -11 24
font	19 27 10 12
forc	24 7 14 13
fotocopi	11 21 18 11
fournil	7 7 25 7
frap	19 -4 -6 -2
fras	6 28 8 12
friteux	8 8 18 8
gar	13 24 0 6
ge	7 7 17 7
gen	-6 -17 -27 5
ger	31 32 36 20
gifl	49 8 14 14
glis	7 4 22 6
gout	-7 -6 -14 -10
grand @home	-29 -24 -21 -21
grand @kin	-25 -24 -20 -20
grand @to	-28 -24 -15 -21
grat	6 4 18 6
gris	14 12 22 30
gros	5 15 18 22
h	26 8 65 6
h 15	8 7 20 7
haut	4 25 40 13
heur	5 14 69 5
heur a	5 8 13 15
heur au	6 5 14 5
heur et	3 4 21 2
hi	52 21 8 44
hom	23 27 12 13
hui	16 -4 0 -5
hurl	14 38 10 19
ici	-14 -5 -46 -7
ici @i	-4 -2 -2 16
ici je	-4 -2 -2 16
il	13 15 1 -1
il @goback	4 -30 -19 -4
il @me	30 26 15 4
il @price	-17 -14 -21 -17
il @see	-17 1 -6 -6
il a	26 17 24 6
il dit	24 13 8 9
il faut	-18 -18 -23 -18
il le	-4 19 3 2
il me	30 25 15 4
il y	-25 -30 -25 -21
ils	12 31 -3 11
ils @me	5 14 1 11
ils @throw	15 31 12 13
ils me	5 14 1 11
imprim	-20 -22 -24 -19
industriel	15 13 36 15
jamb	-15 -13 -22 -13
janbon	9 12 21 9
je @bore	1 -4 -6 18
je @charge	20 33 42 27
je @deed	3 7 10 16
je @despair	39 18 18 34
je @die	-12 -20 -14 -11
je @exclude	17 17 6 31
je @fear	-1 25 -4 13
je @fiction	0 0 -8 20
je @goback	14 -20 -5 5
je @grab	-6 -9 -20 -2
je @hide	19 26 12 30
je @hour	-36 -36 -36 -34
je @looks	16 15 9 30
je @me	24 12 -7 28
je @see	17 18 3 11
je @shame	9 28 12 10
je @shout	-18 -12 -24 -18
je @threat	4 17 8 31
je antand	3 22 7 5
je ariv	15 20 10 17
je avais	21 -17 11 1
je dev	10 27 12 11
je dois	-3 21 -1 -1
je en	29 5 12 32
je le	9 20 5 -5
je lui	-5 -19 -11 0
je mang	16 15 9 26
je miself	24 12 -7 28
je ne	0 -9 -13 25
je pour	-18 -12 -24 -18
je prefer	27 9 8 7
je rang	12 27 22 19
je revois	4 8 8 25
je sais	20 11 5 10
je suis	13 28 17 22
je veux	27 -4 0 3
je vien	5 20 4 4
je voudr	20 9 6 4
je y	40 18 39 20
jet	31 14 -4 4
jol	6 30 8 8
jour	-16 -8 -24 19
jus	-12 -7 -16 -11
jusc	53 21 65 27
jusc a	36 6 31 13
jusc au	18 16 36 14
just	9 -12 0 -20
just un	12 19 26 13
la @adult	3 -7 -23 -13
la @alone	38 20 42 31
la @blood	3 2 15 3
la @body	13 -6 -13 -2
la @boozeDrink	25 29 9 25
la @deed	-19 -28 -9 -23
la @deep	10 12 38 16
la @drug	14 22 36 16
la @fiction	-15 -19 -8 -7
la @goback	29 17 12 -2
la @grab	26 9 23 11
la @hit	24 29 41 20
la @home	18 19 2 5
la @insult	16 31 26 17
la @intimate	56 15 13 20
la @lock	15 -13 -16 -7
la @looks	14 0 1 1
la @machine	-12 4 37 -4
la @mate	11 16 7 -11
la @mock	9 16 21 6
la @serve	16 24 18 19
la @sexist	17 8 19 3
la @shame	8 24 18 12
la @to	-16 -17 -24 -23
la @touch	33 23 33 19
la @vehicle	9 0 27 3
la @weapon	18 3 17 1
la bijouter	21 6 0 6
la boutic	6 9 24 8
la cabin	6 6 18 6
la chais	12 22 6 19
la coc	7 13 17 8
la couroi	8 9 25 9
la dam	1 1 26 3
la ferm	4 6 20 7
la fotocopi	11 21 18 11
la journ	5 9 22 29
la mair	-23 -24 -31 -26
la meson	20 21 4 7
la picr	8 8 22 9
la port	5 -14 -15 -10
la que	14 11 36 14
la semen	-15 -23 -5 2
la siest	-20 -18 -26 -17
la ter	1 1 19 3
la trancheux	3 6 18 6
la vitr	-21 -21 -28 -19
la vitrin	-28 -22 -31 -25
lach	11 11 5 17
lais	-9 -16 18 -11
lais le	1 4 24 7
laminoir	9 9 20 9
le 11	8 8 20 8
le @adult	39 33 3 12
le @alone	-1 -14 -19 2
le @animal	-15 -32 -17 -21
le @body	16 3 14 10
le @booze	4 35 6 8
le @charge	8 16 17 9
le @chem	2 -1 30 3
le @deed	3 1 19 11
le @deep	4 5 32 6
le @drunk	12 29 21 13
le @fear	10 0 -6 31
le @fiction	-21 -19 -21 -13
le @goback	3 20 10 4
le @height	-1 -7 32 -2
le @hour	1 14 -11 9
le @hurt	-16 -8 1 -7
le @load	3 6 22 1
le @lock	33 2 -5 6
le @looks	8 3 22 0
le @machine	-11 -6 11 -6
le @mate	-3 -3 -18 -9
le @past	10 20 22 24
le @photo	7 20 9 4
le @power	-13 -20 -11 -16
le @price	27 18 8 22
le @quit	23 -5 -2 14
le @race	9 27 18 9
le @sad	-1 -3 -5 14
le @see	8 20 23 8
le @serve	11 18 26 8
le @serveBar	23 21 39 27
le @shame	-17 -16 -23 -9
le @threat	14 27 27 14
le @throw	17 23 43 17
le @touch	16 -6 -11 -5
le @weak	7 14 2 -2
le @weapon	10 12 50 8
le @wound	-20 -5 12 -8
le apero	6 20 3 7
le arc	9 9 24 10
le baptem	29 5 9 10
le bord	12 12 29 12
le bouton	10 10 25 11
le buro	-18 -12 -21 -15
le bus	-4 -3 -11 25
le caf	19 13 22 12
le chef	13 22 -8 -4
le coeur	0 5 -1 17
le dir	21 8 7 16
le directeur	12 29 7 10
le echafodag	11 10 28 11
le exterieur	19 5 -1 5
le facteur	-14 -13 -20 -16
le ger	9 23 5 7
le magasin	8 8 23 8
le mec	25 12 24 14
le mond	2 -19 -19 -22
le monsieur	16 -7 1 21
le moral	6 6 4 18
le nom	-14 -17 -20 -14
le oeil	-18 -10 -4 -9
le ouvertur	4 3 15 4
le pet	16 27 26 15
le premi	1 16 2 8
le silo	8 8 19 8
le stag	30 4 9 24
le vieux	1 2 23 6
le vigil	-20 -29 -25 -20
le voir	5 19 5 6
lectur	-19 -19 -27 -20
les @alone	22 21 14 7
les @body	17 -7 -5 -3
les @boozeDrink	-18 -15 -21 -16
les @client	14 42 27 14
les @cry	17 11 6 7
les @disabled	-13 -9 -18 -11
les @exclude	9 19 -5 3
les @height	19 13 32 13
les @hide	-15 -23 -32 -20
les @hour	12 27 10 26
les @load	-15 4 14 -10
les @mate	1 41 1 4
les @nude	19 4 6 7
les @power	8 12 29 10
les @race	4 23 6 6
les @selfharm	22 6 6 7
les @weak	-19 -24 -9 -17
les @weapon	-2 5 23 2
les @wound	-7 -22 -13 -9
les boit	-13 -9 -18 -11
les branch	7 7 19 8
les carot	7 8 19 7
les cliant	14 42 27 14
les dal	4 5 3 18
les entre	-14 -14 -24 -14
les gar	6 23 4 7
les gen	-11 -6 -19 0
les matin	16 24 14 36
les orer	-16 -19 -17 -15
les tuil	3 3 17 5
les vestier	19 4 6 7
leur	-11 -18 -28 -15
lev	5 2 16 2
librer	-17 -18 -24 -16
lign	-15 -14 -20 -13
lir	15 34 8 20
loin	-28 -23 -26 -21
long	-7 -4 -2 17
longtanp	21 -8 6 -1
louch	21 10 15 11
lu	-21 -13 -23 -17
lui	35 40 12 8
lund	7 4 12 21
lyc	11 25 7 8
ma	13 16 5 6
ma @adult	-30 -15 -27 -14
ma @body	21 34 24 25
ma @looks	36 25 28 25
ma @machine	3 19 4 12
ma @to	16 17 6 2
ma petit	26 7 11 9
ma tet	9 23 9 16
ma tutric	-30 -23 -28 -14
madam	6 24 -2 -2
magasin etait	8 8 20 8
mai	16 16 37 16
main dan	-22 -15 -14 -14
mair	-30 -33 -40 -33
mais	-14 -21 -3 -20
mais @i	6 0 4 20
mais je	6 0 4 20
malad	4 7 17 3
mamadou	4 20 6 5
manch	22 8 10 9
mang	7 19 12 11
march	2 21 34 2
march sur	11 11 31 12
mard	14 7 2 27
marto	6 6 23 8
mas	9 10 26 11
masicot	11 12 25 12
matin	13 34 11 23
matin @not	10 11 20 21
me	22 18 8 19
me @deed	22 18 3 -3
me @deep	4 25 9 18
me @exclude	14 30 5 11
me @given	30 26 -3 28
me @height	1 28 -2 3
me @hide	5 26 -2 -2
me @lure	12 22 9 24
me @see	11 16 8 27
me @threat	31 -13 -4 2
me @told	10 33 7 13
me @touch	21 1 5 5
me a	-6 -19 -8 -14
me avait	6 9 19 19
me demand	10 14 8 23
me en	-4 18 -4 -5
me explic	9 13 10 22
me fait	12 42 8 15
me ont	-9 -17 -12 -22
me regard	4 25 9 18
me touch	16 3 5 5
mec	27 25 24 13
mec de	30 10 12 12
mecan	9 20 9 14
melang	-21 -25 -24 -19
mem	10 6 18 37
mem @not	9 21 15 25
mem le	12 14 11 31
menac	6 18 5 5
menac de	3 21 6 6
menu	-12 -12 -20 -11
merc	-17 -7 -5 -12
mercred	19 14 15 15
mes	28 44 17 33
mes @body	12 17 17 8
mes @boozeDrink	-8 -14 -7 -5
mes @intimate	-11 23 1 1
mes @looks	-18 46 0 4
mes bras	13 6 19 8
met	19 25 3 28
meti	-25 -21 -25 -10
minut	-31 -27 -16 -29
mis	-16 -5 -26 -20
mis les	-23 -19 -22 -18
mis un	19 28 12 13
miself	16 6 -14 18
miself @despair	-3 1 -1 14
miself @given	20 6 5 4
miself @lure	21 5 4 2
miself demand	21 5 4 2
miself sen	-3 1 -2 14
miself suis	-8 -20 -17 -10
moi	30 20 40 29
moi @given	19 22 22 13
moi @i	-16 -30 -44 -5
moi je	-16 -30 -44 -5
moi mem	16 3 24 7
moi qui	-17 -20 7 -15
moin	29 21 8 19
molet	22 6 10 8
mon	8 27 -5 7
mon @body	5 3 15 22
mon @charge	24 13 13 5
mon @cloth	9 19 6 6
mon @given	22 -2 7 3
mon @kin	27 -9 -4 1
mon @looks	-2 17 3 17
mon @price	-3 23 -3 19
mon @race	4 19 5 6
mon @to	22 12 -6 12
mon per	20 0 0 2
mon prenom	5 27 9 9
mond	-8 -27 -28 -30
monsieur du	3 -5 3 21
mont	-23 -28 -13 -14
montr	0 -23 -14 -16
moral	6 6 4 18
mot	24 25 0 8
mot a	6 25 8 8
moteur	2 3 22 5
motiv	5 6 4 23
motoculteur	7 7 16 7
mour @i	24 5 4 4
mour je	24 5 4 4
moyen	4 10 18 10
music	-18 -20 -18 -16
ne	-25 -15 -17 1
ne @me	-27 -17 -19 7
ne a	27 19 25 20
ne ai	-7 -17 -15 -24
ne me	-17 -10 -9 21
nez	15 23 17 23
noir	-4 -13 -12 -19
nom	-18 -9 -26 -17
non @quit	11 19 21 9
non stop	11 19 21 9
normal	-9 -24 -20 -24
not	-21 -26 -38 -14
novanbr	8 8 20 8
nuit	23 10 16 20
nuit @i	23 18 12 16
nuit je	23 18 12 16
oblig	8 19 6 7
ocup	11 11 20 26
ocup de	7 7 9 22
oeuf	-16 -20 -20 -16
ofert	-12 -17 -20 -14
ofert un	-12 -26 -16 -15
ojourd	16 -4 0 -5
ojourd hui	16 -4 0 -5
on @me	8 24 20 13
on @mock	24 21 17 12
on a	-44 -40 -33 -41
on dir	10 8 22 22
on me	8 24 20 13
on se	17 -11 -8 5
ongle	14 15 36 16
ont	-21 -10 -20 -23
ont @boozeDrink	-17 -22 -18 -16
ont @given	-22 -9 -12 -14
ont mis	6 23 7 7
orer	-19 -21 -22 -18
ou	34 40 17 18
ou @i	8 20 1 6
ou je	8 20 1 6
ouf	2 10 20 6
oui	15 24 14 9
ouvertur	9 10 33 9
pac	15 15 34 14
pag	-25 -27 -31 -23
pain	-29 -27 -21 -22
palet	18 6 19 6
papi	-25 -30 -29 -26
par	16 7 -16 -3
par @me	-1 5 25 3
par le	25 3 -6 0
par les	23 15 2 7
par moi	7 8 26 8
par un	12 10 22 24
parc que	21 20 -1 14
parl	-17 -10 -27 -4
parl de	-10 -21 -20 -16
part	-8 -6 1 19
pas	14 13 -8 6
pas @boozeDrink	-13 -13 -19 -13
pas @given	20 7 13 19
pas @see	14 23 14 25
pas @told	13 16 7 20
pas ce	28 6 10 10
pas de	13 16 27 12
pas les	5 20 24 13
pas presant	9 10 10 21
pas que	-12 -19 -17 -24
pasion	10 9 26 14
pat a	-16 -16 -29 -16
patiant	7 14 27 15
patron	2 20 18 -4
patron @me	20 13 6 6
patron me	20 13 6 6
paus	8 15 -9 -6
pel	9 10 27 10
pend	23 3 19 2
pens	33 11 -3 34
person	24 5 1 -1
pes	-18 -19 -24 -9
petit @kin	25 6 7 8
petit soeur	25 6 7 8
peur	-18 -9 -27 -23
peur de	4 15 0 5
pic	3 2 19 5
picr	9 9 24 10
pinc	14 15 33 24
pistolet	23 6 15 9
plafond	9 9 17 22
plant vert	5 10 6 17
plastic	-19 -20 -26 -18
plein	25 5 40 5
plein @body	22 6 7 8
pleur de	-14 -18 -13 -14
pli	-17 -20 -27 -5
plong	12 8 24 9
plus	45 35 23 52
plus @despair	10 24 8 9
plus @not	25 25 9 16
poison	-8 -4 -14 2
port	-7 -32 -26 -28
portel	16 24 35 16
posibl	6 7 8 23
pouf	8 22 8 9
pour @blood	4 7 24 7
pour @deed	-6 11 26 0
pour @fiction	14 13 31 13
pour @goback	17 9 24 7
pour @grab	5 19 13 8
pour @joke	30 19 10 13
pour @mock	30 16 10 12
pour @quit	-1 11 23 3
pour chang	4 7 21 7
pour de	23 0 -2 2
pour la	-19 -9 -6 -3
pour le	-6 -8 1 -15
pour moi	9 14 19 22
pour rigol	19 2 5 6
pour ten	5 19 12 8
pour un	-13 -22 -24 -5
pousier	12 12 33 11
prandr	11 6 8 24
prefer	22 19 1 4
premi	-3 9 25 4
prenom	-6 9 -2 8
prepar	-25 -27 -20 -24
prepar les	-15 -15 -21 -14
presanc	9 6 23 16
pris	0 -5 -27 -7
prix	-30 -34 -36 -27
promo	7 1 7 34
puis	-30 -13 -28 -19
pul	22 11 2 7
que	22 29 7 16
que @given	14 19 9 21
que @he	19 5 -6 -9
que @i	18 30 9 13
que ca	17 -14 3 21
que ce	25 7 -11 8
que ele	23 11 14 10
que je	18 30 9 13
que la	26 35 24 31
que les	-8 23 -1 -1
que si	18 1 5 3
qui	20 15 28 11
qui @boozeDrink	6 24 8 8
qui @me	10 -5 2 21
qui me	10 -5 2 21
qui se	17 34 26 15
racont	1 -13 -14 -13
rang	-27 -25 -25 -28
ranplac	3 1 23 4
recomant	12 -6 -6 -4
recu	18 -16 -15 -10
regard	-12 -4 -13 -3
rentr	22 4 15 17
rentr les	8 8 19 8
repondu	-17 -22 -25 -20
reserv	22 21 12 14
residant	21 15 7 9
rest dan	6 9 16 7
rest ici	7 24 8 8
retourn	6 35 12 22
reunion	-22 -27 -32 -17
revel	11 10 16 28
revenu	3 11 10 18
revois	4 8 8 25
rido	14 12 31 12
rien	5 1 3 9
rigol	25 17 13 17
rir	-13 -7 -22 -21
sac	4 -2 17 -2
sac de	4 6 16 5
saign	25 8 18 10
sais	12 2 -4 6
sais @deed	20 7 12 16
sais @given	20 6 7 16
sais @not	21 6 8 21
sais pas	20 6 7 16
sal	-21 -13 -34 -2
samed	10 0 21 3
san	-6 -2 20 10
san @despair	5 5 3 16
san @me	15 20 18 21
sangl	7 7 18 7
scot	10 10 23 10
se	9 7 -21 1
se @bore	10 4 6 19
se @given	18 27 12 5
se en	22 0 10 18
se est	-18 -37 -31 -18
se ocup	7 7 9 22
secu	11 3 17 6
selon	17 20 9 10
selon le	7 17 6 7
sembl	12 31 8 11
sembl de	12 31 8 11
sen	0 -11 -12 10
sent	20 23 22 12
sentur	23 4 5 7
ser	27 1 13 11
serv	1 6 27 4
servic	-8 20 2 -3
serviet	-12 -13 -19 -12
ses	1 19 -17 -9
ses @body	23 -1 -4 2
sestion	-17 -22 -24 -15
sestion sur	-12 -18 -13 -11
seul	23 18 44 11
seul avec	16 39 34 14
si	25 24 -3 5
si @i	14 10 -9 -2
si je	14 10 -9 -2
siest	-20 -18 -25 -17
silo	8 8 19 8
sinon	15 22 0 4
six	-3 -4 24 -5
soeur	25 6 7 8
soir	29 7 19 26
soir et	9 3 14 23
solel	5 7 21 7
son	12 2 -23 1
son @body	21 7 7 16
son @boozeDrink	-3 23 5 6
sont @not	7 12 18 11
sort	11 -3 33 1
soudur	10 9 23 10
soulev	4 5 19 5
sour	-15 -14 -31 -2
sous	27 8 14 -1
sous la	25 10 27 13
sous le	6 15 19 8
stag	28 13 2 33
stag est	3 7 5 16
stagier	14 28 4 16
stop	12 16 20 7
su	8 12 11 19
sueur	8 9 18 13
suis	7 15 10 14
suis @given	1 23 15 7
suis en	24 -9 1 2
suis entre	7 8 19 8
suis la	18 36 20 30
suis le	8 31 8 7
suis trist	-15 -17 -16 -20
suis une	6 4 5 18
suiv	-16 -26 -24 -19
sur	14 16 14 0
sur @photo	20 13 8 9
sur la	55 30 57 35
sur le	6 0 23 -1
sur mes	-17 -8 -6 -9
sur moi	29 17 5 17
sur son	6 25 8 7
sur un	-11 -23 -25 -17
tabl	-4 13 15 5
tabl a	3 21 5 7
tansion	10 10 26 10
tant	20 21 16 33
tap	34 4 2 1
tap sur	18 16 3 7
te	48 58 14 18
te as	8 26 7 9
te es	20 38 6 10
ten la	-12 -22 -26 -20
ten le	1 12 23 7
ter	12 11 29 8
test	-22 -23 -25 -21
tet	12 13 6 11
toi	20 49 18 17
toilet	14 27 3 5
toit	-20 -22 -26 -19
tol	8 9 24 9
ton	32 43 11 13
total	12 12 22 26
tou	7 7 8 31
touch	-23 -30 -35 -31
toujour	21 24 0 21
tourn	31 31 32 18
tournev	-17 -18 -30 -17
tous	3 13 -5 9
tous les	15 28 1 23
tout	4 6 0 18
tout @alone	-2 -4 14 2
tout @charge	0 -2 15 4
tout @given	0 -2 15 11
tout @me	9 10 18 22
tout @sad	0 -2 15 4
tout le	13 34 8 6
tout seul	0 -2 15 4
trait	8 31 32 24
trait de	4 22 7 17
tranbl	5 30 9 8
trancheux	6 8 25 9
trancheux a	8 7 19 8
travel au	10 10 25 10
trent	10 8 33 9
trist	-32 -35 -33 -39
trois @hour	15 20 16 23
trois jour	13 7 7 25
troisiem	28 20 47 21
trop	-2 11 11 23
trou	6 8 24 7
trouv @not	7 11 8 23
truc	9 15 1 12
tu	22 16 15 0
tu @deed	17 13 26 12
tue	-21 -33 -28 -24
tuil	9 9 30 10
tuteur @deed	23 6 12 9
tuteur est	1 0 5 27
tutric	-15 -15 -22 -8
tutric a	-17 -20 -16 -16
un @chem	7 20 13 9
un @heat	5 27 4 8
un @hide	-3 25 0 -3
un @hour	-16 -24 -9 -11
un @insult	-23 -23 -16 -16
un @kin	6 21 17 10
un @kind	5 18 15 7
un @load	11 4 21 19
un @looks	-24 -9 -30 -23
un @mate	25 29 3 0
un @means	-19 -12 -23 -18
un @photo	18 14 8 8
un @serveBar	-2 18 -9 -2
un @weapon	21 -4 -11 8
un jour	-16 -24 -9 -11
un mot	2 29 4 1
un peu	-13 -4 11 -13
un residant	22 7 12 9
un ver	3 16 1 4
un vrai	18 21 17 12
une @alone	-19 -25 -28 -21
une @blow	26 -3 -5 2
une @body	-6 2 18 1
une @fiction	-15 -17 -7 -12
une @hit	24 4 13 8
une @insult	1 4 -5 11
une @power	2 18 9 4
une @sexist	-3 22 -6 0
une @shame	-3 15 -3 6
une @threat	0 3 -1 17
une @throw	6 11 7 23
une fil	6 21 7 7
une plant	6 11 7 23
urganc	7 5 23 7
va bien	8 10 10 29
vandeur	16 21 9 9
vandred	22 22 34 16
vandred @hour	6 7 21 7
velo	-38 -45 -44 -36
vendu	15 13 41 14
ver	5 17 -17 -5
verou	19 5 2 6
vert	13 17 28 25
vestier	29 1 10 7
veux	24 16 3 3
vie	30 9 9 6
vien	6 20 4 4
vigil	-20 -29 -25 -20
vingt	3 6 35 7
violant	9 7 26 10
visit	-25 -23 -31 -24
visiteur	-13 -13 -26 -13
vitrin	-40 -34 -52 -36
vivr	17 2 2 -5
voil	25 10 4 15
voil @me	7 12 8 19
voil mon	7 12 8 19
vol	-5 34 0 2
voudr	20 9 6 4
vous	22 -2 4 4
vrai	29 25 22 32
vu	23 19 6 11
vu un	19 6 7 7
wec	18 -7 -1 9
wec end	18 -7 -1 9
y	11 6 14 19
y @goback	7 10 8 25
y aler	7 6 7 23
y pens	26 9 6 13
zero	-24 -22 -24 -18
`;
