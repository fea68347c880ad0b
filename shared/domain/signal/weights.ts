/*
 * Learnt from the labelled sentences by tests/signals-learn.ts, never written by hand: of each cue, what it weighs
 * for N1, N2, N3 and N4 against nothing at all. `@kind` is what a word is about, `#rule` what a pattern found, `^` the opening of a sentence.
 */
export const SCALE = 12;
export const WEIGHTS = `
#N1	77 -10 -3 4
#N2	13 78 -7 18
#N3	16 13 80 14
#N4	9 15 4 76
#alcohol	-10 41 -17 -1
#animals	-23 -12 13 1
#assault	44 -9 -5 0
#bar	11 35 33 13
#biological	22 2 13 -1
#boredom	22 23 11 64
#chemicals	11 7 43 11
#confined-space	0 0 16 2
#dangerous-machine	5 -3 24 1
#day-of-rest	6 13 25 5
#demolition	10 8 22 8
#discrimination	5 34 6 5
#distress	-1 -25 -7 32
#drugs	3 64 6 13
#early-or-late	10 9 35 11
#electricity	14 15 48 16
#fear	11 40 4 6
#heavy-load	9 4 31 14
#height	-3 3 17 0
#humiliation	14 53 -5 13
#in-charge	5 -1 29 3
#injury	7 8 37 4
#insults	-17 41 -4 2
#lifting-machine	-12 -14 3 -9
#locked-up	8 -17 -22 -6
#molten-metal	6 6 20 7
#none	-39 -37 -36 -32
#optical-radiation	11 7 23 8
#pressure-vessel	8 7 24 7
#protection	3 0 26 4
#scaffold	6 7 19 7
#secret	14 32 6 4
#self-harm	66 -8 10 -7
#sexism	-6 9 -12 -9
#sexual-violence	55 2 8 7
#threat	48 -5 -3 14
#tractor	4 4 12 4
#unease	-7 0 -4 51
#unsuitable-contact	32 -4 0 -2
*	-52 -47 -34 -48
11 novanbr	8 8 20 8
12	-29 -29 -29 -20
13 @hour	6 5 21 6
13 h	6 5 21 6
15	20 12 38 15
17	23 0 5 2
17 @hour	22 0 5 2
17 h	27 4 11 7
19	6 8 19 7
19 @hour	6 8 19 7
19 h	6 8 19 7
21	12 12 27 12
3	16 13 37 19
3 @hour	6 6 20 12
38	6 9 29 15
4 @hour	6 5 20 6
5h	18 18 41 18
8	14 12 51 15
8 @hour	4 3 21 5
8 h	4 3 21 5
8h	16 16 38 16
8h a	10 10 26 10
@adult	16 25 4 0
@alone	20 8 10 2
@blade	17 10 23 2
@blood	-2 -11 19 -15
@blow	7 -7 2 -11
@body	24 8 15 7
@boozeDrink	3 17 1 -12
@bore	12 2 5 18
@chem	-6 3 31 -7
@cloth	34 35 32 12
@cry	4 10 -5 17
@deep	-3 5 29 3
@demolish	3 2 30 12
@despair	9 -1 3 21
@die	14 -2 -1 7
@disabled	-2 32 15 -8
@drug	-12 19 8 -11
@fear	13 26 -1 21
@fiction	-16 -17 -18 -16
@gear	-1 -6 19 -11
@grab	25 -8 16 4
@he	10 16 -4 -3
@hit	26 -9 9 0
@home	18 21 -10 0
@hour	4 7 11 6
@hurt	7 -13 13 1
@insult	-4 23 13 10
@intimate	41 18 6 20
@joke	0 1 -22 -20
@kin	41 14 -7 11
@kind	-15 -26 -16 -26
@load	12 10 24 9
@looks	17 25 20 13
@love	17 18 11 2
@lure	7 3 -23 -6
@machine	-8 -3 42 1
@mate	15 20 -2 8
@me	15 16 10 16
@mock	13 26 -15 -8
@not	11 17 2 13
@nude	46 9 33 23
@past	-15 -22 -12 -8
@photo	6 21 -13 11
@power	5 5 18 -1
@pressure	-29 -9 8 -12
@quit	9 11 10 24
@race	15 47 9 11
@sad	5 -6 5 31
@see	-15 -14 -32 -17
@selfharm	36 11 12 -8
@serve	12 42 23 13
@serveBar	1 10 11 11
@sex	45 -1 13 17
@sexist	0 -2 -20 -14
@smoke	24 37 28 10
@stop	10 -9 8 0
@strip	26 13 18 0
@throw	22 14 5 11
@tired	-8 -11 -2 16
@told	15 24 3 10
@touch	26 -19 -6 -13
@trade	-25 -15 -36 -26
@vehicle	-3 14 18 3
@weak	18 20 5 15
@weapon	27 -5 25 1
@wound	1 -9 12 -11
^ @alone	22 15 20 14
^ @blade	11 11 28 11
^ @blow	-1 0 -4 15
^ @bore	-11 -24 -18 0
^ @chem	-1 -3 14 0
^ @deed	-16 -18 8 -25
^ @despair	5 15 4 20
^ @die	20 6 1 9
^ @drug	9 28 9 10
^ @given	28 21 27 19
^ @goback	-8 -7 -19 -16
^ @he	22 28 -8 1
^ @heat	6 1 30 5
^ @hide	-25 -28 -26 -26
^ @hit	10 9 18 26
^ @home	27 25 11 7
^ @hour	4 -7 44 9
^ @hurt	9 11 26 11
^ @insult	11 39 16 9
^ @intimate	12 12 15 25
^ @kind	-16 -16 -20 -15
^ @load	15 17 27 10
^ @lock	32 6 13 20
^ @machine	34 34 84 34
^ @means	9 9 24 9
^ @quit	4 9 7 27
^ @race	23 16 8 10
^ @sad	12 6 20 19
^ @see	-14 -11 -24 -13
^ @shout	24 23 15 16
^ @throw	9 6 31 8
^ @tired	20 14 16 47
^ @vehicle	12 11 28 12
^ @wound	28 16 47 19
^ acuel	-14 -14 -19 -13
^ ariv	8 7 25 8
^ ascip	25 7 7 8
^ bof	6 4 6 21
^ ca	-36 -23 -20 -13
^ cand	0 38 20 11
^ ce	24 35 13 28
^ cet	33 10 15 12
^ chac	15 12 9 21
^ con	11 22 14 11
^ dan	-10 -21 -19 -16
^ demen	-9 -13 -16 -10
^ des	17 24 9 9
^ deux	25 27 18 14
^ dix	13 20 26 13
^ gros	-14 -15 -19 -14
^ hi	22 -1 -9 2
^ il	15 6 -15 -15
^ ils	15 37 8 24
^ la	-37 -37 -25 -43
^ le	-27 -30 -28 -31
^ livreson	-15 -15 -22 -15
^ ma	-8 5 -17 -7
^ mem	16 24 15 36
^ mes	25 16 17 10
^ moi	12 19 21 7
^ mon	-13 -21 -32 -13
^ mour	23 7 4 5
^ ne	-5 -2 -11 -16
^ non	-17 -17 -27 -17
^ pas	10 15 22 -2
^ pour	25 15 14 8
^ rang	-20 -18 -20 -17
^ te	9 23 9 8
^ un	-3 -23 -28 -20
^ voil	23 16 8 10
^ y	14 19 5 7
a 13	7 7 19 7
a 17	27 4 11 7
a 21	12 12 27 12
a 8	5 3 21 6
a @bore	-4 -6 -15 23
a @charge	21 6 7 8
a @chem	19 17 26 14
a @deed	27 4 12 3
a @deep	9 3 4 22
a @despair	-1 -31 -20 -28
a @grab	28 -3 13 13
a @intimate	27 22 7 11
a @lock	38 6 7 8
a @lure	24 3 -2 -6
a @me	42 26 39 47
a @means	8 10 20 8
a @see	-29 -37 -37 -25
a @serve	22 18 -5 5
a @shame	-2 10 -14 3
a @stop	-6 -15 16 -10
a @tired	22 10 16 11
a @touch	20 3 16 5
a @wound	21 -4 13 2
a arach	7 8 20 8
a caus	6 31 16 6
a chac	17 33 4 8
a conf	22 11 32 14
a corig	-22 -17 -14 -14
a cot	8 17 28 11
a cri	-17 -10 -11 -13
a demand	5 11 10 -6
a don	-23 -31 -22 -12
a explic	-28 -22 -28 -24
a genoux	19 19 4 9
a janbon	7 6 17 7
a la	-4 3 15 -15
a lais	-18 -11 21 -7
a le	-13 2 -19 -11
a me	10 -2 -3 13
a mem	13 10 11 23
a moi	1 9 24 16
a mon	23 21 9 15
a ouvert	-17 -7 -30 -16
a pas	5 -10 23 9
a pied	-14 -13 -23 -13
a pous	19 19 8 11
a regard	3 2 3 21
a tabl	10 22 19 20
a tir	14 6 12 24
a une	-16 -10 -17 -20
abitu	10 13 10 23
abitud	11 22 6 8
acord	7 20 15 8
acuel	-17 -20 -25 -5
ador	10 4 37 5
adult	0 15 3 4
afich	-14 -14 -11 -2
age	23 0 29 6
ai @body	-12 -11 -17 -11
ai @boozeDrink	9 20 19 8
ai @bore	-9 -23 -20 2
ai @deed	-8 -11 30 -3
ai @despair	18 26 16 25
ai @die	4 22 7 13
ai @fear	19 35 21 20
ai @given	1 -16 -4 -9
ai @goback	13 36 17 23
ai @grab	-4 6 50 8
ai @height	9 6 32 4
ai @hide	21 18 7 6
ai @hit	-14 -14 -14 -16
ai @hour	16 33 35 26
ai @hurt	-16 -7 -17 -16
ai @machine	4 0 24 3
ai @not	12 -4 -8 21
ai @power	-11 -21 -11 -16
ai @price	-39 -45 -45 -38
ai @quit	0 28 11 12
ai @see	-3 -11 -23 -15
ai @serve	-4 -2 15 -1
ai @strip	10 12 33 13
ai @threat	-20 -10 -20 -16
ai @throw	20 4 28 3
ai @tired	16 15 32 27
ai @told	16 7 21 26
ai @touch	-24 -18 -2 -15
ai ador	28 28 62 29
ai antandu	6 19 7 7
ai apris	-14 -15 -21 -13
ai balai	-14 -13 -14 -13
ai comanc	6 5 16 6
ai corig	-15 -15 -21 -18
ai cueil	-11 -11 -19 -10
ai decoup	10 10 23 10
ai des	21 10 18 23
ai dorm	9 8 12 20
ai ete	31 19 26 16
ai fait	9 5 27 3
ai fin	10 29 14 20
ai just	-21 -20 -27 -19
ai le	0 11 -6 30
ai lu	-22 -20 -25 -19
ai march	9 9 23 9
ai mis	-18 -24 -24 -12
ai ouvert	8 8 27 9
ai pas	-1 -12 -15 -7
ai peint	10 9 25 10
ai pes	-18 -23 -23 -17
ai peur	2 28 6 9
ai plus	12 6 8 25
ai pris	-15 -25 -25 -20
ai recu	34 4 7 8
ai regard	-19 -18 -20 -17
ai rien	17 4 3 18
ai travel	25 24 55 24
ai vendu	16 14 43 14
ai vers	11 11 26 11
ai vu	32 19 13 16
aid soign	24 11 13 11
aler	27 34 32 43
alor	31 26 47 23
anboch	13 13 31 13
anboch a	12 12 26 12
anbras	28 8 10 10
anchen	9 8 27 9
anfant	-24 -23 -19 -20
anferm	21 0 -4 1
anferm dan	19 -3 -3 1
angeul	1 17 5 16
angois	2 -3 2 21
anregistr	-19 -19 -26 -18
ans	19 -29 -4 -13
antand	3 24 8 6
antandu	6 19 7 7
anvelop	-16 -15 -22 -11
aparel	10 30 16 10
apel	-37 -14 -30 -9
apero	7 22 4 7
apero du	7 22 4 7
aprant	22 -13 -11 -6
apris	-30 -34 -30 -29
apris a	-24 -26 -26 -24
apui	11 10 27 11
apui sur	14 14 33 14
arach	7 9 28 10
arc	11 11 28 12
aret	-6 10 5 23
ariv	7 10 18 21
ariv @not	11 8 4 30
ariv a	6 14 20 8
ariv plus	12 11 5 20
as	12 35 18 14
as @not	6 21 10 8
ascip	25 7 7 8
asis	-23 -23 -24 -15
asis au	-13 -13 -20 -13
atend	25 16 8 38
au	-2 0 17 5
au @blade	7 7 19 7
au @demolish	23 21 21 25
au @price	18 4 5 31
au @to	9 32 7 19
au @wound	23 14 31 27
au fournil	8 8 23 8
au lyc	5 20 5 6
au parc	-15 -17 -22 -15
au troisiem	9 10 22 10
aur	26 14 5 26
autr	27 25 14 33
autr chos	14 1 1 17
aux	8 7 18 5
aux @not	23 13 27 15
avais just	11 13 24 11
avais le	9 10 23 14
avait	-2 -14 16 -3
avec la	-14 -12 16 -11
avec le	-2 -5 23 -11
avec les	-28 -14 -30 -25
avec lui	16 22 20 8
avec un	14 1 6 -2
avoir	26 31 16 20
badg	-27 -25 -34 -29
bagar	-21 -24 -18 -17
bais	22 27 27 16
band	10 11 28 11
baptem	32 7 9 11
baset	2 7 20 4
baton	9 9 23 10
batus	2 23 3 6
beb cand	24 10 10 10
bib	7 6 17 7
bien	-19 -23 -15 5
bijouter	24 7 2 7
bizar	17 7 5 4
blagu	-16 -12 -17 -15
blanc	-10 -1 -21 -10
bleu	2 1 22 3
bleus	26 8 14 11
bloc	20 12 17 11
bof	6 4 6 21
boir	21 28 13 14
boit de	11 4 20 7
bomb	-12 -10 -16 -11
bon @deed	25 8 7 9
bord	25 2 23 9
bord de	22 16 37 17
bot	11 11 27 11
boulanger	7 6 23 7
bour	5 19 2 5
boutic	10 10 28 10
bouton	11 24 16 9
box	6 11 28 11
branch	7 7 24 8
bras	46 -2 6 4
burin	7 7 18 7
buro	-14 -17 -42 -29
bus	-22 -19 -26 4
ca	41 25 12 20
ca @alone	10 32 4 7
ca @body	20 -3 3 4
ca @deed	1 21 18 4
ca @given	13 24 10 6
ca @kind	22 8 7 8
ca @me	-32 -16 -21 16
ca @serve	-1 18 -9 -3
ca @vehicle	13 44 8 11
ca me	-32 -16 -21 16
ca voitur	9 21 3 5
cach	11 28 1 6
cad	15 14 35 15
cad @shout	12 11 24 11
cad pour	12 11 24 11
cado	-19 -14 -19 -16
calcul	10 19 9 21
cand	38 24 6 20
cand @i	30 49 31 19
cand je	30 49 31 19
cand le	14 26 7 17
car	16 12 23 19
car @i	21 7 12 15
car je	21 7 12 15
carelag	17 14 32 15
carot	-1 0 9 0
cart	-31 -34 -33 -34
cas	-12 -5 -20 -9
casc	6 -2 12 0
catr	-2 10 12 23
caus	6 31 16 6
caus de	11 37 22 12
ce @sexist	-13 3 -2 10
ce matin	24 9 28 9
ce meti	-13 3 -2 10
cel	9 21 25 16
cel avec	13 13 28 13
celc	9 20 4 22
celc chos	7 12 10 22
celc un	11 17 4 21
celui	19 28 35 19
cet @hour	37 15 34 25
cet semen	19 11 28 14
chac	22 45 4 46
chac @hour	23 32 14 44
chac matin	23 6 11 26
chang le	-1 2 17 3
chanti	37 25 32 18
chaud	-16 -23 -7 -17
chef	-2 17 -14 -15
chef @deed	14 22 14 11
chez	20 10 0 5
chez @me	22 5 -1 11
chez moi	24 7 0 12
chos	23 24 5 29
cinq @bore	6 6 20 6
cinq @hour	4 1 16 13
cinq @price	6 6 20 6
cinq heur	6 6 20 6
cle	15 8 6 -1
clop	8 26 5 7
coc	1 10 21 6
coin	13 -1 1 21
coinc	33 11 13 12
coinc dan	25 8 5 9
colegu	33 29 15 32
com	20 39 29 30
com @he	10 1 18 20
com a	14 23 9 7
com au	9 17 20 10
com ca	22 10 3 0
com il	10 1 18 20
com un	2 -3 23 20
comant	-16 23 -13 -8
comant @me	-3 30 8 7
compr	16 31 25 10
comptoir	22 12 13 23
con @given	-18 -23 -14 -17
conf	29 17 46 20
conf le	7 6 21 7
consel	-13 -14 -17 -13
contr	22 19 4 13
contr @me	12 12 4 20
contr moi	12 12 4 20
contrer	-18 -22 -18 -20
convers	8 25 5 8
corig	-45 -38 -44 -38
couleur	-6 -12 -19 -14
couroi	7 9 26 9
couto	32 4 10 8
crem	-4 1 20 3
cri	-7 -7 -19 -27
cruch	8 23 8 9
cueil des	-11 -12 -20 -11
cuis	22 5 9 7
cuisin	-14 -21 -4 -13
cut	6 9 26 9
dal	5 3 7 18
dal du	5 5 4 19
dan	16 15 17 15
dan @me	13 12 1 24
dan la	7 0 36 14
dan le	23 14 32 13
dan mon	10 25 12 29
dan un	-28 -18 -41 -17
de 8h	10 10 26 10
de @bore	24 19 10 42
de @deed	8 22 -4 3
de @demolish	5 13 27 10
de @die	19 14 20 -11
de @gear	-6 -10 21 -2
de @goback	7 19 -3 28
de @heat	-16 -20 -17 -17
de @hit	-36 -24 -25 -27
de @insult	20 43 25 29
de @load	-13 -1 27 -4
de @lock	-18 -9 -22 -13
de @me	28 29 -15 14
de @race	-26 -31 -26 -24
de la	-5 0 18 -6
de ma	2 19 6 5
de madam	9 22 8 9
de me	-11 -22 -33 -25
de mes	24 10 13 25
de mon	9 24 5 6
de port	-20 -9 -14 -14
de presanc	7 5 21 7
de secu	5 3 18 5
de sestion	-16 -24 -18 -15
de traver	12 25 21 12
de un	33 11 44 13
de une	4 8 36 8
de y	14 14 16 34
debouch	10 6 27 10
debout	-1 3 22 14
debout de	7 6 18 7
debut ce	32 10 6 10
decoup	8 8 24 8
decoup le	7 7 16 7
dedan	6 10 10 2
dehor	15 3 0 2
dejeun	9 5 16 25
dem	2 22 -1 10
demand	2 16 3 4
demand de	14 42 26 10
depuis	24 22 5 26
derier la	-30 -33 -40 -33
des	-6 -3 -21 -12
des @drug	-13 -10 -18 -15
des @photo	26 3 25 12
des frais	-11 -12 -20 -11
des que	13 38 14 23
desandu	7 2 24 6
desin	-16 -9 -27 -2
desorm	17 17 39 18
deux	7 16 23 3
deux @bore	6 12 21 8
deux @deed	14 26 30 16
deux @height	11 14 28 12
deux @hour	8 14 28 10
deux @mate	29 37 9 15
deux @to	3 9 17 5
deux heur	6 12 21 8
deux metr	11 14 28 12
dev	17 21 7 7
dev @given	12 19 3 6
dev tout	12 19 3 6
dimanch	12 11 39 20
dimanch @hour	6 2 12 21
dir	6 0 -14 17
dis	54 32 9 14
dis que	22 16 3 6
disant	16 24 9 12
distribu	-21 -22 -30 -20
dit	15 20 2 6
dit @kind	-17 -20 -16 -17
dit de	9 36 8 20
dit merc	-17 -20 -16 -17
dit que	19 15 21 21
dix	6 22 28 9
doigt	8 8 25 16
dois	-8 23 -7 -6
don @me	19 3 5 3
don mon	19 3 5 3
dor	19 14 10 27
dorm	33 0 13 17
dorm sur	7 5 2 18
dosi	-24 -9 -23 -17
douch	33 5 10 11
drol	32 14 5 10
du	13 13 22 11
du @animal	10 12 33 12
du @fiction	15 16 28 29
du @given	-26 -27 -24 -14
du @height	10 7 27 9
du @insult	-27 -24 -32 -23
du @lock	16 7 30 10
du @me	6 23 4 7
du @quit	23 10 15 9
du @race	-27 -24 -36 -26
du @shame	12 12 15 26
du @trade	-22 -17 -21 -16
du @vehicle	14 9 33 12
du matin	-34 -29 -42 -32
du me	6 23 4 7
du plafond	11 10 19 24
du premi	11 10 27 11
du soir	9 9 24 8
du stag	23 10 15 9
du tout	-18 -18 -18 -7
du vandred	7 22 4 7
echafodag	13 14 35 14
ecip	-11 1 -22 -8
ecip de	-24 -33 -20 -20
ecout	-17 -16 -21 -11
ecrit	0 -28 -32 -22
efac	9 32 11 11
ele	-5 15 -19 -18
ele @me	-9 -16 -17 -13
ele hurl	10 27 11 11
ele me	-9 -16 -17 -13
electr	5 6 27 7
en @cloth	15 4 19 7
en @die	23 0 11 -5
en @fear	15 24 26 21
en @given	-17 -17 -14 -9
en @hour	34 4 9 28
en @me	18 20 8 8
en ariv	-21 -23 -19 -18
en baset	5 3 18 5
en me	18 20 8 8
en mecan	6 19 7 6
en plein	30 15 25 16
encor	67 37 61 68
enerv contr	3 3 4 17
envi	19 2 2 34
envi de	31 12 8 34
epaul	19 21 27 14
ereur	24 12 2 7
es	7 24 -2 1
esai la	-16 -18 -20 -15
escali	6 22 11 6
est @bore	5 8 11 26
est @goback	-29 -33 -21 -28
est @hide	15 9 5 12
est @me	33 -1 28 2
est des	32 13 12 14
est enerv	1 1 2 15
est entre	28 20 10 13
est long	1 4 2 22
est moi	14 -3 26 -1
est mon	24 -1 3 3
est un	-20 -28 -33 -36
et	13 19 11 17
et @booze	9 13 29 9
et @deed	-24 -28 -11 -22
et @he	43 24 5 27
et @hour	10 11 28 9
et @hurt	11 10 28 11
et @i	22 7 17 10
et @machine	-11 -12 -23 -12
et @me	11 10 -4 26
et @throw	12 5 26 9
et @told	0 22 8 4
et apre	23 25 22 16
et ca	5 11 6 29
et ce	-5 13 13 1
et de	7 24 7 17
et il	37 21 6 19
et je	22 7 17 10
et les	-20 -19 -17 0
et me	30 20 9 31
et moi	-16 -18 -17 -4
et que	19 18 9 7
etait	0 -12 17 -13
etait @goback	11 8 14 21
etait @hour	11 9 16 21
etait @me	-5 -1 20 6
etait @quit	11 8 14 21
etait au	13 8 24 10
etait fin	11 8 14 21
etait mon	10 9 21 14
etait ouvert	9 9 21 9
ete	16 -4 -6 -6
ete @given	16 12 28 13
etiset	-15 -15 -29 -11
etoil	7 6 23 8
eu	-10 17 10 6
eux	-1 33 6 11
exersic	-19 -18 -24 -18
explic	-27 -16 -24 -10
expos	-13 -18 -13 -12
expre	29 24 -28 -5
facteur	-15 -15 -22 -18
fail	-41 -8 -13 -19
fair	3 -3 -21 16
fais	16 29 19 1
fait @deed	-3 26 14 3
fait @exclude	25 4 0 2
fait @hide	19 64 10 14
fait @told	3 28 7 8
fait des	-7 -5 -19 -10
fait efac	10 30 10 11
fait expre	24 3 2 7
fait le	-27 -26 -37 -25
fait un	-24 -14 -24 -14
fait une	-29 -33 -55 -25
farmac	-2 1 18 2
faut	-14 -16 -25 -21
fermetur	26 18 33 18
fich	-20 -17 -24 -18
fil	25 41 25 15
fin a	5 13 20 4
fleur	-22 -24 -25 -21
fois	25 19 -12 23
font	19 28 12 14
forc	36 22 19 20
fotocopi	12 22 20 13
fournil	6 5 23 6
frais	-5 -10 -17 -9
frap	26 -1 -4 0
fras	7 30 9 14
friteux	9 9 20 9
gar	15 27 2 8
ge	7 8 18 8
gen	-5 -17 -28 5
genoux @shout	8 20 4 7
genoux pour	8 20 4 7
gent	-27 -30 -27 -30
ger	31 35 39 22
gifl	52 9 16 15
glis	7 3 20 5
gout	-13 -9 -13 -12
grand @home	-29 -25 -22 -22
grand @kin	-25 -25 -20 -20
grand @to	-28 -25 -15 -21
grat	7 6 21 8
grav	6 6 18 19
gris	16 14 25 33
h	21 4 56 2
h 15	8 7 21 7
haut	6 28 45 15
hein	9 22 6 8
heur	2 16 66 6
heur a	5 7 15 17
heur au	5 4 13 5
heur et	4 5 23 3
hi	53 17 6 40
hom	25 30 13 15
hui	15 -4 0 -5
hurl	18 52 17 25
ici	-10 1 -42 -2
ici @i	-4 -2 -1 17
ici je	-4 -2 -1 17
il	13 14 1 0
il @goback	3 -35 -17 -5
il @me	27 25 14 3
il @price	-21 -15 -24 -19
il a	33 19 28 8
il dit	30 15 11 11
il faut	-22 -20 -25 -20
il le	7 25 3 7
il me	26 24 14 3
il y	-29 -37 -26 -24
ils	12 34 0 8
ils @throw	13 30 12 12
ils se	-17 -18 -16 -21
imprim	-22 -24 -29 -21
industriel	18 16 40 18
jamb	-22 -20 -30 -19
janbon	9 12 21 9
je @bore	8 -3 -2 23
je @charge	23 38 46 31
je @deed	9 18 17 22
je @despair	40 20 19 36
je @exclude	18 22 7 32
je @fear	-1 29 -3 17
je @fiction	-1 4 -8 22
je @goback	19 -15 1 11
je @grab	-8 -10 -22 -3
je @hide	21 28 14 33
je @hour	-40 -39 -40 -36
je @looks	16 21 9 32
je @me	30 17 -3 27
je @see	21 19 5 13
je @shame	11 32 14 13
je @shout	-18 -11 -23 -17
je @threat	6 20 11 34
je antand	3 24 8 6
je ariv	18 23 11 19
je avais	20 -18 14 2
je dev	12 30 15 13
je dois	-6 25 -5 -4
je en	30 3 9 32
je le	12 24 10 -1
je lui	-2 -17 -10 1
je mang	15 21 9 28
je miself	30 17 -3 27
je ne	-4 -18 -18 25
je pour	-18 -11 -23 -17
je prefer	28 10 8 8
je rang	13 30 22 21
je revois	3 8 8 26
je sais	21 13 6 10
je suis	18 31 18 24
je te	26 19 9 11
je veux	27 -5 -1 2
je vien	8 23 5 6
je voudr	23 10 8 6
je y	41 20 41 22
jol	4 29 7 8
jou	-20 -24 -29 -22
jour	-13 -7 -24 20
jus	-14 -9 -18 -13
jusc	61 23 70 29
jusc a	43 8 33 15
jusc au	20 16 39 16
just	13 -10 6 -16
just un	14 22 31 16
la @adult	1 -11 -25 -14
la @alone	36 21 42 31
la @animal	11 7 21 7
la @boozeDrink	27 40 11 27
la @bore	15 21 3 19
la @deed	-13 -25 -5 -20
la @deep	14 22 42 19
la @drug	16 24 40 19
la @fiction	-18 -9 -8 -6
la @goback	26 15 10 -5
la @grab	24 8 24 11
la @hit	25 30 44 21
la @insult	16 33 34 19
la @intimate	58 16 15 21
la @lock	17 -11 -16 -6
la @looks	16 -1 -3 2
la @machine	-10 4 37 -2
la @mock	12 17 24 7
la @power	20 18 37 13
la @serve	21 25 18 21
la @sexist	21 12 23 5
la @shame	6 19 11 8
la @to	-14 -12 -22 -20
la @touch	35 24 37 21
la @vehicle	10 2 31 5
la @weapon	16 3 18 2
la bijouter	24 7 2 7
la boutel	5 23 6 6
la boutic	8 11 28 9
la cabin	6 6 17 6
la chais	17 22 6 21
la coc	8 14 19 9
la couroi	7 9 26 9
la crem	0 6 25 7
la dam	3 3 30 5
la ferm	4 6 20 7
la fotocopi	12 22 20 13
la journ	0 10 19 20
la mair	-22 -22 -29 -25
la meson	19 22 1 6
la paus	9 -2 -20 -9
la picr	9 9 24 10
la port	10 -15 -19 -11
la que	15 13 36 15
la semen	-17 -26 -9 1
la siest	-21 -19 -27 -18
la ter	1 2 22 4
la trancheux	4 7 23 8
la vitr	-22 -22 -28 -20
la vitrin	-28 -19 -31 -24
lach	11 11 5 19
lais	-8 -16 19 -11
lais le	2 5 24 7
laminoir	11 10 23 10
le 11	8 8 20 8
le @adult	39 30 5 12
le @animal	-23 -42 -27 -28
le @body	22 5 15 14
le @booze	-3 25 0 2
le @charge	10 20 18 11
le @chem	2 0 30 3
le @deed	2 1 21 10
le @deep	3 4 34 6
le @fear	11 3 -3 36
le @fiction	-22 -18 -19 -11
le @goback	7 33 17 12
le @height	-4 -9 33 -5
le @hour	4 18 -9 13
le @load	1 1 11 -3
le @lock	36 2 -3 6
le @looks	4 0 21 -2
le @machine	-11 -6 13 -5
le @mate	1 -1 -17 -8
le @past	14 22 24 27
le @power	-10 -18 -8 -14
le @price	30 22 10 25
le @quit	24 -4 -2 14
le @race	9 28 18 10
le @sad	-1 -2 -5 14
le @see	11 30 28 12
le @serve	12 19 27 9
le @serveBar	19 14 35 24
le @shame	-17 -15 -23 -8
le @threat	17 32 33 18
le @throw	16 24 45 17
le @touch	28 1 -4 2
le @weak	9 17 4 0
le @weapon	11 13 53 10
le anbras	24 7 9 9
le apero	7 22 4 7
le arc	11 11 28 12
le bal	-18 -16 -25 -16
le baptem	32 7 9 11
le bord	13 12 29 13
le bouton	10 10 24 11
le buro	-22 -16 -25 -19
le bus	-6 -7 -13 25
le caf	23 17 28 16
le chef	18 21 -2 0
le coeur	-1 3 -3 17
le dir	25 12 11 20
le directeur	13 31 8 12
le dos	21 10 16 10
le echafodag	12 12 31 13
le facteur	-15 -15 -22 -18
le four	9 9 24 9
le ger	8 24 5 7
le local	28 16 15 12
le magasin	7 9 21 8
le mec	27 14 26 16
le mond	4 -16 -17 -19
le monsieur	15 -4 3 23
le moral	7 7 5 19
le nom	-12 -16 -19 -13
le oeil	-18 -10 -4 -9
le pet	18 31 30 18
le premi	2 18 1 8
le silo	9 9 21 9
le stag	32 6 11 25
le vieux	2 4 27 7
le vigil	-19 -27 -23 -19
le voir	12 33 10 12
lectur	-19 -20 -27 -21
les @alone	26 27 16 9
les @body	16 -4 0 -1
les @boozeDrink	-17 -14 -20 -15
les @client	5 33 19 8
les @disabled	-15 -11 -21 -13
les @height	21 15 39 16
les @hide	-15 -24 -34 -21
les @hour	9 25 2 24
les @load	-9 5 16 -8
les @looks	-1 -17 -20 -16
les @love	17 15 7 9
les @mate	-2 44 2 4
les @nude	20 4 7 7
les @power	10 17 33 12
les @race	6 28 9 9
les @selfharm	26 7 9 9
les @weak	2 -15 3 -7
les @weapon	-1 4 22 2
les @wound	-11 -26 -20 -13
les boit	-15 -11 -21 -13
les branch	8 8 20 8
les carot	8 9 22 9
les cliant	5 33 19 8
les dal	5 5 4 19
les entre	-16 -16 -27 -15
les gar	5 22 5 7
les gen	-15 -10 -24 -3
les matin	18 26 16 39
les orer	-22 -23 -23 -20
les tuil	3 4 19 5
les vestier	20 4 7 7
leur	-11 -15 -28 -14
lev	4 1 15 1
librer	-20 -21 -28 -19
lir	16 36 9 22
loin	-25 -22 -24 -19
long	-10 -4 -2 17
longtanp	21 -8 8 0
louch	24 12 19 13
lu	-21 -12 -23 -17
lui	34 37 14 8
lund	10 7 13 24
lyc	12 26 7 8
ma	12 18 4 7
ma @adult	-30 -15 -28 -14
ma @body	24 37 27 27
ma @looks	38 26 32 28
ma @machine	2 21 4 12
ma @to	19 18 9 3
ma petit	27 7 11 9
ma tet	10 26 11 18
ma tutric	-30 -24 -29 -14
madam	6 25 0 0
magasin	-3 17 11 1
magasin etait	8 8 20 8
mai	16 16 37 16
mair	-30 -32 -38 -32
mais	-14 -20 -1 -19
mais @i	8 1 6 22
mais je	8 1 6 22
malad	8 19 21 7
mamadou	3 20 6 5
manch	22 9 12 9
mang	14 21 12 11
march	-1 19 34 -1
march sur	12 12 35 13
mard	13 4 2 27
marto	7 7 24 8
mas	10 11 28 11
masicot	14 14 29 14
matin	12 31 13 23
matin @not	12 13 23 22
me	17 10 4 14
me @deed	26 17 3 -4
me @deep	8 28 11 21
me @exclude	10 32 -1 8
me @given	35 30 1 33
me @height	-2 25 -3 0
me @hide	6 28 -1 0
me @lure	16 29 13 29
me @see	15 21 11 32
me @threat	32 -11 -3 3
me @throw	21 12 7 13
me @told	17 44 15 20
me @touch	27 3 8 8
me avait	12 15 25 24
me demand	14 17 10 26
me en	-1 20 0 -2
me explic	10 15 11 23
me fait	12 42 10 15
me regard	8 28 11 21
me touch	20 6 7 8
mec	32 31 29 16
mec de	32 12 13 13
mecan	11 24 11 17
mem	2 -3 12 32
mem @not	10 23 17 29
mem le	14 17 13 35
menac	6 19 6 6
menac de	2 22 6 6
menu	-10 -10 -17 -10
merc	-20 -12 -9 -16
mercred	19 15 15 17
mes	30 41 13 32
mes @body	18 15 11 7
mes @intimate	-11 22 1 1
mes @looks	-21 43 -4 2
mes bras	23 7 15 9
met	23 33 8 32
meti	-33 -28 -30 -15
minut	-28 -29 -16 -28
mis	-15 -4 -21 -18
mis les	-22 -20 -23 -19
mis un	18 30 12 13
miself	21 11 -10 18
miself @despair	-3 1 -1 15
miself sen	-3 1 -1 15
miself suis	-14 -24 -15 -11
moi	30 20 40 27
moi @given	19 21 22 13
moi @i	-15 -27 -43 -3
moi je	-15 -27 -43 -3
moi mem	16 4 27 8
moin	25 21 6 16
molet	24 7 12 9
mon	7 25 -4 7
mon @body	6 5 18 26
mon @charge	23 13 13 5
mon @given	24 -1 10 5
mon @kin	29 -6 -2 3
mon @looks	1 22 7 21
mon @price	-3 13 -8 14
mon @race	3 18 3 5
mon @to	20 8 -7 9
mon per	23 2 2 3
mon prenom	3 27 6 8
mond	-9 -28 -29 -29
monsieur	21 -12 -17 8
monsieur du	4 -4 4 23
mont	-26 -31 -18 -18
montr	4 -21 -11 -14
moral	7 7 5 19
mot a	9 29 10 10
moteur	3 4 24 6
motiv	6 6 6 25
motoculteur	9 9 19 9
mour	15 -9 -8 -8
mour @i	24 6 5 5
mour je	24 6 5 5
moyen	5 10 18 12
music	-17 -19 -18 -15
ne @me	-30 -21 -22 9
ne @not	12 19 -7 5
ne a	19 10 16 15
ne ai	-7 -16 -15 -21
ne me	-20 -13 -11 23
ne plus	20 30 9 8
nez	16 24 21 26
noir	-3 -13 -12 -19
nom	-19 -11 -27 -18
non @quit	13 22 22 11
non stop	13 22 22 11
normal	-10 -25 -23 -26
not	-19 -21 -34 -10
novanbr	8 8 20 8
nuit	25 10 18 22
nuit @i	24 17 12 17
nuit je	24 17 12 17
ocup	11 11 20 28
ocup de	8 7 9 24
oeuf	-18 -23 -22 -18
ofert	-14 -17 -22 -16
ofert un	-15 -29 -18 -17
ojourd	15 -4 0 -5
ojourd hui	15 -4 0 -5
on @me	7 24 19 13
on @mock	26 22 19 14
on @told	-12 -11 15 8
on a	-42 -40 -30 -38
on dir	11 9 23 25
on me	7 24 19 13
on se	20 -8 -4 9
ongle	22 19 43 20
ont @boozeDrink	-16 -21 -17 -15
ont @given	-31 -16 -18 -21
ont mis	0 26 15 8
ordin	-17 -17 -27 -16
orer	-24 -26 -28 -23
ou	31 40 17 19
ou @i	10 22 2 9
ou je	10 22 2 9
ouf	2 10 22 7
oui	17 25 15 11
ouvertur	11 11 36 11
pac	16 16 35 16
pag	-29 -33 -33 -27
pain	-38 -34 -25 -27
palet	20 8 19 8
papi	-29 -34 -34 -29
par	17 8 -13 0
par @me	0 6 28 5
par la	21 -1 -4 2
par le	25 2 -8 0
par les	22 15 1 6
par moi	6 8 26 8
par un	22 13 28 29
parc	-2 -2 -25 -6
parc que	20 21 5 16
parl	-21 -15 -31 -8
parl de	-12 -24 -21 -18
part	-9 -9 -1 19
pas	15 13 -7 8
pas @fiction	19 11 20 11
pas @lock	-21 -20 -22 -19
pas @looks	20 7 17 7
pas @see	16 23 15 27
pas ce	31 9 12 11
pas de	13 27 29 14
pas les	4 15 15 7
pas mang	19 11 20 11
pas presant	10 11 11 23
pas que	-9 -15 -14 -20
pasion	11 11 27 16
pat a	-20 -19 -37 -20
patiant	6 13 26 15
patron	7 24 17 -2
pel	10 10 28 11
pend	21 2 21 1
pend le	7 4 15 5
pens	35 12 1 40
person	23 1 -2 -2
pes	-21 -23 -29 -11
petit @kin	26 6 8 8
petit soeur	26 6 8 8
peur	-20 -10 -26 -25
peur de	4 16 2 6
peux @not	9 13 10 21
pic	3 2 20 5
picr	10 10 26 11
pinc	11 13 31 23
pistolet	23 7 17 10
plafond	11 10 19 24
plastic	-19 -21 -26 -18
plein	30 3 31 3
plein @body	24 8 9 9
pleur de	-17 -21 -16 -18
pli	-17 -19 -27 -4
plong	13 7 25 9
plus	41 33 21 51
plus @despair	12 25 8 9
plus @not	25 25 10 20
plus le	24 18 9 4
poid	2 21 5 4
poignet	13 7 25 9
poison	-7 -2 -12 4
port	-5 -31 -28 -26
portel	17 25 36 17
posibl	6 8 8 24
pouf	9 24 9 10
pour @blood	4 8 25 8
pour @deed	-3 18 32 4
pour @fiction	12 11 27 11
pour @goback	15 10 25 6
pour @joke	34 25 14 16
pour @mock	34 22 14 16
pour @quit	-1 13 25 4
pour chang	4 8 23 8
pour de	27 0 -1 2
pour la	-19 -11 -6 -3
pour moi	10 15 19 24
pour ne	2 19 2 2
pour rigol	20 2 6 6
pour un	-13 -20 -22 -3
pousier	12 12 35 12
prandr	11 6 9 26
prefer	23 21 3 6
premi	2 14 30 8
prepar	-25 -26 -18 -22
prepar les	-16 -17 -22 -16
presanc	9 6 24 16
pris	1 -3 -19 -4
prix	-31 -33 -36 -27
promo	7 0 7 36
puis	-25 -14 -26 -18
pul	24 13 5 8
que	20 25 6 15
que @he	23 7 -4 -6
que @i	16 26 7 13
que ca	21 -9 7 26
que ce	14 9 -15 5
que ele	25 12 17 11
que je	16 26 7 13
que la	25 34 25 30
que les	-7 27 0 0
que si	19 0 4 4
qui	26 15 30 15
qui @boozeDrink	7 28 8 9
qui @me	11 -5 3 24
qui me	11 -5 3 24
qui se	17 35 27 16
racont	-2 -15 -16 -14
ramas	3 26 1 6
rang	-28 -26 -23 -27
ranplac	3 1 24 4
recomant	13 -7 -6 -4
recu	21 -14 -13 -7
regard	-11 -7 -16 -5
rentr	16 -1 11 14
rentr les	8 9 21 9
repet	1 18 -1 -2
repondu	-26 -30 -32 -27
reserv	22 27 14 17
rest ici	6 23 7 8
retourn	7 38 13 24
reunion	-21 -28 -31 -16
revel	13 11 17 31
revenu	-5 7 7 14
revois	3 8 8 26
rido	13 11 30 11
rigol	28 20 15 19
rir	-19 -8 -24 -24
sac	11 -2 26 1
sac de	9 11 26 10
saign	26 9 21 12
sais	12 3 -4 7
sais @deed	23 9 14 17
sais @given	22 8 9 18
sais @not	23 8 10 23
sais pas	22 8 9 18
sal	-20 -11 -31 0
samed	12 1 22 4
san	-10 -5 16 7
san @despair	6 5 4 16
san @lock	9 9 21 9
san @me	20 24 21 25
san asanseur	9 9 21 9
san se	-19 -16 -17 -16
sangl	8 8 20 8
sav	-29 -31 -26 -27
scot	12 11 26 12
se	8 7 -21 -1
se @given	19 28 15 5
se en	27 5 13 23
se enerv	-16 -14 -12 -12
se est	-17 -35 -30 -17
se ocup	8 7 9 24
secou	31 24 15 16
secou les	26 9 10 11
secu	10 3 19 6
selon	17 21 9 11
sembl	13 32 9 12
sembl de	13 32 9 12
sen	0 -11 -10 14
sentur	21 3 4 6
ser	23 -3 9 8
serv	-6 -6 21 -3
servic	-7 19 5 -3
serviet	-13 -13 -21 -13
ses	6 19 -17 -8
ses @body	23 -1 -2 2
ses @serve	-8 19 -2 -1
sestion sur	-14 -23 -16 -14
seul	23 18 44 13
seul avec	15 38 33 13
si	29 30 1 10
si @i	15 12 -8 -1
si je	15 12 -8 -1
siest	-21 -19 -26 -18
silo	9 9 21 9
sinon	16 27 3 6
six	-2 -2 27 -2
soeur	26 6 8 8
soign	17 9 7 6
soir	28 9 20 27
soir et	10 4 17 25
solel	5 7 23 7
son	12 5 -21 3
son @boozeDrink	-2 24 6 6
sont @not	8 13 19 11
sont batus	3 24 4 6
sort	9 -4 38 2
soulev	3 5 18 5
sour	-20 -19 -35 -3
sous	33 8 15 1
sous la	28 11 29 14
sous le	6 15 21 8
stag	28 14 1 32
stag est	4 8 5 17
stagier	16 31 8 20
stop	16 21 25 11
su	7 13 11 18
suf	16 9 10 20
suis	8 16 12 16
suis @given	-3 22 16 6
suis en	25 -9 2 3
suis entre	7 8 20 8
suis la	20 40 21 31
suis le	9 33 9 8
suis trist	-15 -17 -16 -20
suis une	6 4 6 20
suiv	-16 -26 -23 -18
sur	14 15 16 2
sur la	58 31 60 38
sur le	4 -3 21 -2
sur moi	29 20 6 18
sur son	11 28 10 9
sur un	-14 -25 -27 -19
tabl	-5 18 12 3
tabl a	4 21 5 7
tant	19 23 16 34
tap	27 -1 0 -2
tap dan	-29 -17 -18 -16
tap sur	19 17 4 7
te	51 57 16 20
te @threat	24 -3 1 3
te as	9 25 7 9
te es	20 38 8 11
ten la	-11 -21 -24 -19
ten le	1 12 26 8
ter	11 12 31 9
test	-28 -28 -32 -26
text	-13 -9 -11 -9
ticet	4 2 4 20
toi	21 51 21 18
toilet	18 31 6 7
tol	10 10 26 11
ton	37 46 14 17
total	16 16 28 32
tou	9 9 11 33
touch	-33 -35 -40 -35
toujour	17 23 -2 21
tourn	31 34 31 18
tournev	-17 -18 -31 -18
tous	1 11 -7 7
tous les	15 30 0 23
tout @alone	2 2 18 6
tout @charge	3 4 19 8
tout @given	3 4 19 16
tout @me	11 11 19 25
tout @sad	3 4 19 8
tout le	14 36 9 11
tout seul	3 4 19 8
trait	15 31 25 23
trait de	5 22 8 18
tranbl	6 34 10 9
trancheux	7 10 31 11
trancheux a	8 7 19 8
travel au	12 11 27 11
trent	10 8 31 10
trist	-30 -33 -31 -36
trois @hour	17 21 17 28
trois jour	14 7 7 29
troisiem	30 22 50 23
trop	-3 12 12 24
trou	7 10 25 8
trouv @not	6 9 7 24
truc	11 17 3 15
tu	16 11 13 -3
tu @deed	20 14 29 14
tue	-22 -36 -29 -27
tuil	10 10 35 12
tuteur @deed	23 7 13 10
tuteur est	2 1 6 29
tutric	-15 -16 -22 -8
un @blade	22 9 12 10
un @charge	-24 -22 -24 -21
un @chem	9 20 15 9
un @drug	1 19 4 3
un @heat	5 28 4 8
un @hide	-17 20 -7 -10
un @hour	-17 -26 -11 -13
un @insult	-32 -30 -24 -23
un @load	12 5 23 20
un @looks	-21 -6 -28 -20
un @mate	29 28 4 1
un @means	-22 -13 -24 -18
un @not	27 4 1 6
un @photo	18 13 8 9
un @serveBar	0 22 -7 -1
un @sexist	-14 0 -22 -13
un @weapon	29 -1 -8 11
un couto	19 6 4 6
un jour	-17 -26 -11 -13
un mot	-14 22 -4 -7
un pas	27 5 1 4
un residant	24 8 13 10
un vrai	20 24 21 14
une @alone	-25 -34 -37 -27
une @blow	29 -3 -4 3
une @body	-3 4 23 4
une @fiction	-9 -15 -2 -10
une @hit	16 -1 9 4
une @insult	-3 1 -7 10
une @kind	28 11 19 14
une @mock	-17 5 -20 -13
une @power	4 20 14 7
une @sexist	-1 27 -2 3
une @shame	1 20 0 12
une @throw	6 10 7 26
une aid	20 6 4 7
une fil	7 22 7 8
une plant	6 10 7 26
urganc	9 7 27 9
va bien	10 11 11 32
vach	2 0 13 0
vandeur	17 30 10 11
vandred	25 23 35 18
vandred @hour	6 7 20 7
velo	-48 -56 -56 -46
vendu	16 14 43 14
vert	14 19 30 28
vestier	28 2 9 7
veut que	21 14 9 9
veux	22 15 1 2
vie	33 10 10 7
vien	8 22 5 6
vigil	-19 -27 -23 -19
vingt	5 7 38 9
violant	10 7 27 10
vis	-13 -17 -20 -16
visit	-25 -22 -30 -24
vitrin	-39 -31 -51 -35
voil	26 9 4 16
voil @me	9 13 9 21
voil mon	9 13 9 21
vol	-3 41 1 5
voudr	23 10 8 6
vous	22 -2 6 5
vrai	29 27 23 34
vu	26 18 7 12
y	9 4 15 20
y @goback	10 18 11 30
y aler	9 9 9 27
y pens	26 10 7 14
zero	-23 -21 -24 -17
`;
