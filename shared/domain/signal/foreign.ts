import type { Lexical } from './lexical.ts';

/** SG9: a student who has no French for it: what is never said lightly, in the languages most spoken at school. */
export const FOREIGN: readonly Lexical[] = [
	{
		rule: 'self-harm',
		outright: `
			=want|=wanna|=wanted|=gonna|=wish ~3 =die|=dead|=kill|=disappear
			=kill =myself
			=hurt|=cut|=cutting|=hurting =myself
			=end =my =life
			=quiero|=quisiera|=ganas ~2 =morir|=morirme|=matarme|=suicidarme
			=quero ~2 =morrer|=matar
			=voglio ~1 =morire|=uccidermi
			=olmek =istiyorum
			=ich =will =sterben
		`
	},
	{
		rule: 'sexual-violence',
		says: `
			=touched|=touches|=touching|=kissed|=groped|=grabbed ~1 =me|=my
			=naked|=nude ~3 =pictures|=picture|=photo|=photos|=pic|=pics
			=pictures|=picture|=photo|=photos|=pics ~3 =naked|=nude
			=raped
			=put|=puts|=his|=hand ~3 =hand|=hands ~2 =my =leg|=thigh|=butt|=ass|=chest|=shirt|=skirt|=waist|=back
			=ha|=me ~2 =tocado|=toco|=besado ~2 =culo|=pecho|=piernas|=tetas|=cuerpo
			=me =toco|=toco|=beso|=manoseo|=violo
			=tocou|=apalpou|=beijou =me
			=me =tocou|=apalpou|=beijou
			=mi =ha =toccato|=toccata|=baciata
		`
	},
	{
		rule: 'assault',
		says: `
			=hit|=hits|=slapped|=punched|=pushed|=kicked|=beat|=beats|=slaps|=punches|=choked|=shoved ~1 =me
			=me =pego|=pega|=golpeo|=pego
			=bateu|=bate ~2 =mim|=me
			=me =bateu|=bate
			=mi =ha =picchiato|=colpito
		`
	},
	{
		rule: 'threat',
		says: `
			=kill|=hurt|=stab =you|=me
			=threatened|=threatens|=threatening ~1 =me
			=me =amenazo|=amenaza|=ameacou|=ameaca
			=te =voy =a =matar
		`
	},
	{
		rule: 'locked-up',
		says: `
			=locked ~1 =me|=us
			=me =encerro|=encerraron|=trancou|=trancaram
		`
	},
	{
		rule: 'insults',
		says: `
			=called|=calls|=calling|=call ~1 =me ~3 =stupid|=useless|=idiot|=bitch|=dumb|=fat|=ugly|=lazy|=names|=loser|=retard
			=insulted|=insults|=insulting ~1 =me
			=me =insulta|=insulto|=insultan|=xinga|=xingou
		`
	},
	{
		rule: 'humiliation',
		says: `
			=yell|=yells|=yelled|=yelling|=shout|=shouts|=shouted|=shouting|=screams|=screamed|=screaming ~1 =at =me|=us
			=everybody|=everyone|=they ~1 =laughs|=laugh|=laughed
			=says|=said ~2 =am|=is ~2 =useless|=stupid|=worthless
			=laugh|=laughs|=laughed|=laughing|=mock|=mocks|=mocked|=bullied|=bully|=bullying|=humiliated ~1 =at? =me
			=making|=make|=makes|=made =fun =of
			=me =grita|=gritan|=humilla
			=grita|=gritam ~1 =comigo
			=mi =urla|=umilia
		`
	},
	{
		rule: 'fear',
		says: `
			=afraid|=scared ~3 =him|=her|=boss|=them|=go|=tutor
			=tengo|=tenho|=ho =miedo|=medo|=paura
			=korkuyorum
			=ich =habe =angst
		`
	},
	{
		rule: 'alcohol',
		says: `
			=made|=gave|=offered ~1 =me ~3 =drink|=beer|=vodka|=wine|=alcohol|=whisky|=smoke|=weed
			=drunk ~2 =boss|=tutor
		`
	},
	{
		rule: 'other-machine',
		says: `
			=used|=use|=drove|=drive|=operated|=cut|=worked ~4 =saw|=forklift|=chainsaw|=drill|=tractor|=grinder|=machine|=mower|=knife|=truck|=car|=ladder|=lathe|=press
			=use|=usei|=maneje|=conduje|=conduzi|=maneje ~3 =sierra|=serra|=maquina|=tractor|=trator|=carretilla|=empilhadeira
		`
	}
];
