import { smsText } from '#shared/text/sms.ts';
import { datesIn } from './dates.ts';
import type { FamilyWords } from './words.ts';

const dates = datesIn('tr', {
	thisMorning: 'bu sabah',
	thisAfternoon: 'bugün öğleden sonra',
	morning: (day) => `${day}, sabah`,
	afternoon: (day) => `${day}, öğleden sonra`,
	comma: ', ',
	today: (time) => `bugün saat ${time}`,
	on: (day, time) => `${day}, saat ${time}`
});

/** No ending ever follows a name: it would have to rhyme with it. */
export const words: FamilyWords = {
	language: 'Dil',
	notHere: 'Bu dil şu anda kullanılamıyor.',
	phone: 'Okulun telefonu:',
	call: 'Okulu ara',
	doubt: 'Şüpheniz mi var? Bildiğiniz numarayı arayın.',
	title: (child) => `Staj: ${child}`,
	at: 'Staj yeri:',
	none: 'Bildirilecek bir şey yok.',
	noneMore: 'Devamsızlık olursa okul size haber verir.',
	absent: 'Devamsızlık',
	accident: 'Kaza veya rahatsızlık',
	other: 'Okuldan bilgi',
	search: 'Haber yok',
	searchLine: (child, when) => `${child}: staj yerinden haber yok, ${when}.`,
	absentLine: (child, when) => `${child} staj yerinde değildi: ${when}.`,
	accidentLine: (child, when) => `${child}, kaza veya rahatsızlık: ${when}.`,
	accidentCall: 'Daha fazla bilgi için okulu hemen arayın.',
	otherLine: (day) => `Okuldan bilgi: ${day}.`,
	states: {
		raised: 'Okul ne olduğunu öğrenmeye çalışıyor.',
		taken: 'Okul konuyla ilgileniyor.',
		'to-reassure': 'Bu bilgi artık geçerli değil. Okul bunu size doğrulayacak.',
		'family-reached': 'Okul size haber verdi.',
		closed: 'Okul için bu konu kapandı.',
		retracted: 'Bu bilgi iptal edildi. Bir şey yapmanız gerekmiyor.'
	},
	by: (name, when) => `Okulda: ${name}, ${when}.`,
	acknowledge: 'Bilgiyi aldım',
	acknowledged: 'Bu bilgiyi aldığınızı onayladınız.',
	why: 'Neden?',
	whyLead: 'Okulun nedeni bilmesi gerekiyor. Tıbbi ayrıntı gerekmez.',
	searchLead: 'Çocuğunuz devamsızlık yaptıysa nedenini yazın. Değilse okulu arayın.',
	reasons: {
		maladie: 'hastalık',
		'rendez-vous': 'randevu',
		'raison familiale': 'ailevi neden',
		transport: 'ulaşım',
		autre: 'diğer'
	},
	until: 'Hangi güne kadar?',
	thatDay: 'Yalnızca o gün',
	untilDay: (day) => `${day} gününe kadar`,
	send: 'Nedeni gönder',
	pick: 'Önce bir neden seçin.',
	said: (reason) => `Yanıtınız: ${reason}.`,
	saidUntil: (reason, day) => `Yanıtınız: ${reason}, ${day} gününe kadar.`,
	undo: 'Bu nedeni iptal et',
	undone: 'Neden iptal edildi.',
	question: 'Sorunuz mu var? Okulu arayın.',
	empty: 'Şu anda okunacak bir şey yok.',
	emptyMore: 'Gerekirse okul size haber verir.',
	kept: `Carnet'in çocuğum hakkında sakladıkları`,
	keptWhat: [
		['Okulun sakladıkları', 'Staj tarihleri, devam durumu, devamsızlıklar ve bunların takibi.'],
		['Yanıtlarınız', '“Bilgiyi aldım” ve neden. Bunları sorumlu öğretmen ve öğrenci işleri okur.'],
		['Günlük', 'Çocuğunuz bir günlük yazıyor. Onu yalnızca sorumlu öğretmen okur.'],
		['Siz', 'Bu günlüğü burada okuyamazsınız. Çocuğunuza sorun.'],
		['Konum', 'Carnet çocuğunuzun nerede olduğunu hiçbir zaman bilmez.'],
		[
			'Ne kadar süre',
			'Devam, devamsızlık ve iletişim bilgileriniz öğretim yılının sonunda silinir.'
		],
		['Haklarınız', 'Okul, isteğiniz üzerine verileri gösterebilir, düzeltebilir veya silebilir.']
	],
	failed: 'Carnet bu cihazı okuyamıyor.',
	failedOut: 'Sayfayı başka sekme ve gizli pencere olmadan yenileyin. Hiçbir şey silinmedi.',
	notKept: 'Saklanamadı: bu cihaz reddetti. Lütfen yeniden deneyin.',
	progress: {
		kept: 'Bu cihazda saklandı',
		received: (at, timeZone, today, trial) =>
			`Okula ulaştı${trial ? ' (deneme)' : ''}: ${dates.when(at, timeZone, today)}`,
		refused: 'Kabul edilmedi. Lütfen okulu arayın.'
	},
	...dates,
	letter: (school, link) => ({
		subject: `${school.name}: size bir mesaj var`,
		text: [
			'Sayın veli,',
			`${school.name}, öğrenci işleri (vie scolaire).`,
			`Lütfen bizi ${school.phone} numarasından arayın veya bu mesajı okuyun:\n${link}`,
			'Şüpheniz mi var? Bildiğiniz numarayı arayın.',
			'Bu bağlantı size özeldir. Lütfen paylaşmayın.'
		].join('\n\n')
	}),
	sms: (school, link) =>
		smsText(
			`${school.name}, öğrenci işleri. Lütfen bizi ${school.phone} numarasından arayın veya bu mesajı okuyun: ${link}`
		),
	aloud: (school, caller) => [
		`Merhaba, ${caller === undefined ? 'öğrenci işlerinden arıyoruz' : `ben ${caller}`}, ${school.name}.`,
		'Çocuğunuz staj yerinde değil.',
		`Lütfen bizi ${school.phone} numarasından arayın.`
	],
	searchAloud: (school, caller) => [
		`Merhaba, ${caller === undefined ? 'öğrenci işlerinden arıyoruz' : `ben ${caller}`}, ${school.name}.`,
		'Bugün stajda beklenen çocuğunuzdan haber alamıyoruz. Nerede olduğunu biliyor musunuz?',
		`Lütfen bizi ${school.phone} numarasından arayın.`
	]
};
