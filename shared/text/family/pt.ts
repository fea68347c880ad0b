import { smsText } from '#shared/text/sms.ts';
import { datesIn } from './dates.ts';
import type { FamilyWords } from './words.ts';

const dates = datesIn('pt-PT', {
	thisMorning: 'esta manhã',
	thisAfternoon: 'esta tarde',
	morning: (day) => `${day}, de manhã`,
	afternoon: (day) => `${day}, à tarde`,
	comma: ', ',
	today: (time) => `hoje às ${time}`,
	on: (day, time) => `${day}, às ${time}`
});

export const words: FamilyWords = {
	language: 'Idioma',
	notHere: 'Este idioma não está disponível de momento.',
	phone: 'Telefone da escola:',
	call: 'Ligar para a escola',
	doubt: 'Tem dúvidas? Ligue para o número que já conhece.',
	title: (child) => `O estágio de ${child}`,
	at: 'Local do estágio:',
	none: 'Nada a assinalar.',
	noneMore: 'A escola avisa em caso de falta.',
	absent: 'Falta',
	accident: 'Acidente ou mal-estar',
	other: 'Informação da escola',
	search: 'Sem notícias',
	searchLine: (child, when) => `${child}: sem notícias do estágio, ${when}.`,
	absentLine: (child, when) => `${child} não esteve no estágio: ${when}.`,
	accidentLine: (child, when) => `Acidente ou mal-estar de ${child}: ${when}.`,
	accidentCall: 'Ligue agora para a escola para saber mais.',
	otherLine: (day) => `Informação da escola: ${day}.`,
	states: {
		raised: 'A escola está a tentar saber o que aconteceu.',
		taken: 'A escola está a tratar do assunto.',
		'to-reassure': 'Esta informação já não é verdadeira. A escola vai confirmar-lhe isso mesmo.',
		'family-reached': 'A escola já informou a família.',
		closed: 'Para a escola, o assunto está encerrado.',
		retracted: 'Informação anulada. Não precisa de fazer nada.'
	},
	by: (name, when) => `Na escola: ${name}, ${when}.`,
	acknowledge: 'Recebi a informação',
	acknowledged: 'Confirmou que recebeu esta informação.',
	why: 'Porquê?',
	whyLead: 'A escola precisa de saber o motivo. Sem pormenores médicos.',
	searchLead: 'O seu filho ou a sua filha faltou? Diga porquê. Se não, ligue para a escola.',
	reasons: {
		maladie: 'doença',
		'rendez-vous': 'consulta ou compromisso',
		'raison familiale': 'motivo familiar',
		transport: 'transporte',
		autre: 'outro motivo'
	},
	until: 'Até que dia?',
	thatDay: 'Só nesse dia',
	untilDay: (day) => `Até ${day}`,
	send: 'Enviar o motivo',
	pick: 'Escolha primeiro um motivo.',
	said: (reason) => `Respondeu: ${reason}.`,
	saidUntil: (reason, day) => `Respondeu: ${reason}, até ${day}.`,
	undo: 'Anular este motivo',
	undone: 'Motivo anulado.',
	question: 'Tem alguma pergunta? Ligue para a escola.',
	empty: 'De momento não há nada para ler.',
	emptyMore: 'A escola avisa se for preciso.',
	kept: 'O que o Carnet guarda sobre o meu filho ou a minha filha',
	keptWhat: [
		['O que a escola guarda', 'As datas do estágio, as presenças, as faltas e o seu seguimento.'],
		[
			'As suas respostas',
			'«Recebi a informação» e o motivo. São lidos pelo docente responsável e pela vida escolar (vie scolaire).'
		],
		['O diário', 'O seu filho ou a sua filha escreve um diário. Só o docente responsável o lê.'],
		['A família', 'A família não lê este diário aqui. Pergunte ao seu filho ou à sua filha.'],
		['A localização', 'O Carnet nunca sabe onde está o seu filho ou a sua filha.'],
		[
			'Durante quanto tempo',
			'Presenças, ausências e os seus contactos são apagados no fim do ano letivo.'
		],
		['Os seus direitos', 'A escola pode mostrar, corrigir ou apagar os dados, a seu pedido.']
	],
	failed: 'O Carnet não consegue ler este dispositivo.',
	failedOut: 'Recarregue a página, sem outro separador nem navegação privada. Nada foi apagado.',
	notKept: 'Não foi guardado: este dispositivo recusou. Tente de novo.',
	progress: {
		kept: 'Guardado neste dispositivo',
		received: (at, timeZone, today, trial) =>
			`Recebido pela escola${trial ? ' (teste)' : ''}: ${dates.when(at, timeZone, today)}`,
		refused: 'Não foi aceite. Ligue para a escola.'
	},
	...dates,
	letter: (school, link) => ({
		subject: `${school.name}: uma mensagem para si`,
		text: [
			'Bom dia,',
			`${school.name}, vida escolar (vie scolaire).`,
			`Pedimos que nos ligue para o ${school.phone}, ou que leia esta mensagem:\n${link}`,
			'Tem dúvidas? Ligue para o número que já conhece.',
			'Este link é pessoal. Não o partilhe.'
		].join('\n\n')
	}),
	sms: (school, link) =>
		smsText(
			`${school.name}, vida escolar. Por favor, ligue-nos para o ${school.phone} ou leia esta mensagem: ${link}`
		),
	aloud: (school, caller) => [
		`Bom dia, fala ${caller ?? 'a vida escolar'}, ${school.name}.`,
		'O seu filho ou a sua filha não está no local do estágio.',
		`Por favor, ligue-nos para o ${school.phone}.`
	],
	searchAloud: (school, caller) => [
		`Bom dia, fala ${caller ?? 'a vida escolar'}, ${school.name}.`,
		'Não temos notícias do seu filho ou da sua filha no estágio de hoje. Sabe onde está?',
		`Por favor, ligue-nos para o ${school.phone}.`
	]
};
