import type { Lexical } from './lexical.ts';

/** SG9: a student who has no French for it: what is never said lightly, in the languages most spoken at school. */
export const FOREIGN: readonly Lexical[] = [
	{
		rule: 'self-harm',
		outright: `
			=dont|=don ~2 =want ~2 =live|=alive
			=better ~2 =dead
			=suicide|=suicidal
			=no =quiero ~2 =vivir
			=nao =quero ~2 =viver
			=non =voglio ~2 =vivere
			=vreau =sa =mor
			=хочу =померти|=умереть
			=اريد|=بدي|=ابغي|=نبغي ~1 =اموت|=نموت
			=yasamak =istemiyorum
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
			=touch|=touched|=touches|=grabbed|=grabs|=rubbed|=kiss|=kissed ~2 =me|=my|=butt|=ass|=breast|=thigh|=leg
			=me ~1 =toca|=tocaba|=besa|=manosea|=desnuda|=ha
			=mi =tocca|=toccava|=bacia
			=angefasst|=begrapscht|=gekusst
			=fotos|=foto ~3 =desnuda|=desnudo|=nua|=nu|=nuda
			=لمسني|=يلمسني|=تحرش
			=торкався|=лапав|=лапает
			=elledi|=dokundu
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
			=hit|=hits|=slap|=slapped|=punch|=punched|=kick|=kicked|=push|=pushed|=shoved|=spit|=spat|=grabbed|=threw|=strangled ~3 =me|=my
			=me ~1 =pego|=pega|=pegado|=golpeo|=golpea|=empujo|=empuja|=abofeteo|=escupio
			=me ~2 =bofetada|=punetazo|=patada|=tapa|=soco|=chute
			=bateu|=empurrou|=bate ~1 =mim|=me
			=mi =picchia|=schiaffeggia|=spinge
			=schlagt|=geschlagen|=gehauen|=geschubst ~0
			=ضربني|=يضربني|=دفعني
			=вдарив|=бив|=ударил|=бьет ~1 =мене|=меня
			=мене|=меня =вдарив|=бив|=ударил|=бьет
			=vurdu|=dovdu|=tokat
			=loveste|=lovit|=batut
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
			=knife|=gun ~5 =me|=throat|=face
			=threat|=threats|=threatened|=threatens
			=me =amenazo|=amenaza|=amenazado|=ameacou|=ameaca|=minacciato|=minaccia
			=cuchillo|=navaja|=faca|=coltello ~3 =me|=mi
			=te =matare|=mato
			=kill|=hurt|=stab =you|=me
			=threatened|=threatens|=threatening ~1 =me
			=me =amenazo|=amenaza|=ameacou|=ameaca
			=te =voy =a =matar
		`
	},
	{
		rule: 'locked-up',
		says: `
			=lock|=locked|=locks ~3 =in|=up|=inside|=door
			=encerrado|=encerrada|=trancado|=trancada|=chiuso|=chiusa ~2 =en|=no|=na|=dentro
			=locked ~1 =me|=us
			=me =encerro|=encerraron|=trancou|=trancaram
		`
	},
	{
		rule: 'insults',
		says: `
			=called|=calls ~1 =me
			=me =llama|=llamo|=chama|=chamou ~2 =idiota|=tonto|=tonta|=gordo|=gorda|=burro|=burra|=puta|=inutil
			=mi =chiama|=insulta|=offende
			=stupid|=useless|=worthless|=idiot ~2 =he|=she|=they|=says
			=beschimpft|=beleidigt
			=يسبني|=شتمني
			=hakaret|=kufur
			=called|=calls|=calling|=call ~1 =me ~3 =stupid|=useless|=idiot|=bitch|=dumb|=fat|=ugly|=lazy|=names|=loser|=retard
			=insulted|=insults|=insulting ~1 =me
			=me =insulta|=insulto|=insultan|=xinga|=xingou
		`
	},
	{
		rule: 'humiliation',
		says: `
			=scream|=screamed|=screams|=yells|=yelled|=shouts|=shouted ~1 =at
			=laugh|=laughs|=laughing|=laughed ~1 =at =me
			=se =rien|=burlan|=burla ~1 =de =mi
			=me =grito|=gritan|=griton|=humillan|=humillo
			=gozam|=riem|=zombam|=gritam|=grita
			=mi =prendono =in =giro
			=urla ~1 =contro
			=schreit|=angeschrien|=auslachen|=lachen ~1 =mich
			=кричить|=кричит ~1 =на
			=bagiriyor|=alay
			=tipa ~1 =la =mine
			=يصرخ|=يضحكون
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
			=afraid|=scared|=terrified
			=miedo|=medo|=paura|=angst|=frica ~1 =de|=do|=da|=di|=vor
			=da =miedo
			=боюся|=боюсь
			=اخاف|=خايف|=خايفه
			=korkuyorum
			=afraid|=scared ~3 =him|=her|=boss|=them|=go|=tutor
			=tengo|=tenho|=ho =miedo|=medo|=paura
			=korkuyorum
			=ich =habe =angst
		`
	},
	{
		rule: 'alcohol',
		says: `
			=boss|=tutor|=he|=they ~2 =drunk|=drinks|=drinking
			=borracho|=bebado|=ubriaco|=betrunken
			=gave|=made|=offered ~1 =me ~4 =drink|=beer|=vodka|=wine|=cigarette|=joint|=weed|=smoke
			=made|=gave|=offered ~1 =me ~3 =drink|=beer|=vodka|=wine|=alcohol|=whisky|=smoke|=weed
			=drunk ~2 =boss|=tutor
		`
	},
	{
		rule: 'secret',
		says: `
			=tell|=told|=say|=said ~3 =not|=dont|=never|=nobody ~3 =tell|=say|=anyone|=anybody|=school|=parents
			=dont|=don ~2 =tell ~2 =anyone|=anybody|=school|=parents|=teacher
			=no =digas|=diga|=cuentes|=contar
			=nao =contes|=contar|=digas
		`
	},
	{
		rule: 'discrimination',
		says: `
			=racist|=racista|=racists
			=go|=vuelve|=volta ~3 =your|=tu|=teu =country|=pais
			=monkey ~3 =me|=calls
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
