import { isolated, leftToRight } from '#shared/text/typography.ts';
import { datesIn } from './dates.ts';
import type { FamilyWords } from './words.ts';

/** With the digits of the Maghreb, which are those of French papers. */
const dates = datesIn('ar-u-nu-latn', {
	thisMorning: 'هذا الصباح',
	thisAfternoon: 'بعد ظهر اليوم',
	morning: (day) => `${day}، صباحاً`,
	afternoon: (day) => `${day}، بعد الظهر`,
	comma: '، ',
	today: (time) => `اليوم، الساعة ${leftToRight(time)}`,
	on: (day, time) => `${day}، الساعة ${leftToRight(time)}`
});

/** Verbs and names that fit a son and a daughter alike, wherever Arabic has them. */
export const words: FamilyWords = {
	language: 'اللغة',
	notHere: 'هذه اللغة غير متاحة الآن.',
	phone: 'هاتف المدرسة:',
	call: 'الاتصال بالمدرسة',
	doubt: 'هل لديكم شك؟ اتصلوا بالرقم الذي تعرفونه.',
	title: (child) => `تدريب ${isolated(child)}`,
	at: 'مكان التدريب:',
	none: 'لا شيء يستدعي الإبلاغ.',
	noneMore: 'تُعلمكم المدرسة في حالة الغياب.',
	absent: 'غياب',
	accident: 'حادث أو وعكة صحية',
	other: 'معلومة من المدرسة',
	search: 'لا أخبار بعد',
	searchLine: (child, when) => `بخصوص ${isolated(child)}: لا أخبار من مكان التدريب، ${when}.`,
	absentLine: (child, when) => `غياب ${isolated(child)} عن مكان التدريب: ${when}.`,
	accidentLine: (child, when) => `بخصوص ${isolated(child)}: حادث أو وعكة صحية، ${when}.`,
	accidentCall: 'اتصلوا بالمدرسة الآن لمعرفة المزيد.',
	otherLine: (day) => `معلومة من المدرسة: ${day}.`,
	states: {
		raised: 'تحاول المدرسة معرفة ما حدث.',
		taken: 'المدرسة تتابع الأمر.',
		'to-reassure': 'لم تعد هذه المعلومة صحيحة. ستؤكد لكم المدرسة ذلك.',
		'family-reached': 'أبلغتكم المدرسة بالأمر.',
		closed: 'انتهت المدرسة من معالجة هذا الأمر.',
		retracted: 'أُلغيت هذه المعلومة. ليس عليكم القيام بأي شيء.'
	},
	by: (name, when) => `في المدرسة: ${isolated(name)}، ${when}.`,
	acknowledge: 'وصلتني الرسالة',
	acknowledged: 'أكدتم استلام هذه الرسالة.',
	why: 'ما السبب؟',
	whyLead: 'تحتاج المدرسة إلى معرفة السبب. دون تفاصيل طبية.',
	searchLead: 'في حالة الغياب، اذكروا السبب. وإلا فاتصلوا بالمدرسة.',
	reasons: {
		maladie: 'مرض',
		'rendez-vous': 'موعد',
		'raison familiale': 'سبب عائلي',
		transport: 'مشكلة في النقل',
		autre: 'سبب آخر'
	},
	until: 'حتى أي يوم؟',
	thatDay: 'ذلك اليوم فقط',
	untilDay: (day) => `حتى يوم ${day}`,
	send: 'إرسال السبب',
	pick: 'يرجى اختيار سبب أولاً.',
	said: (reason) => `جوابكم: ${isolated(reason)}.`,
	saidUntil: (reason, day) => `جوابكم: ${isolated(reason)}، حتى يوم ${day}.`,
	undo: 'إلغاء هذا السبب',
	undone: 'أُلغي السبب.',
	question: 'هل لديكم سؤال؟ اتصلوا بالمدرسة.',
	empty: 'لا توجد رسائل في الوقت الحالي.',
	emptyMore: 'تُعلمكم المدرسة عند الحاجة.',
	kept: 'ما يحتفظ به Carnet عن ابني أو ابنتي',
	keptWhat: [
		['ما تحتفظ به المدرسة', 'تواريخ التدريب، والحضور، والغياب، وما تلاه من متابعة.'],
		[
			'أجوبتكم',
			'«وصلتني الرسالة» وسبب الغياب. يقرؤها الأستاذ المشرف أو الأستاذة المشرفة والإدارة التربوية.'
		],
		['اليوميات', 'يكتب ابنكم أو ابنتكم يوميات. لا يقرؤها إلا الأستاذ المشرف أو الأستاذة المشرفة.'],
		['أنتم', 'لا يمكنكم قراءة هذه اليوميات هنا. اسألوا ابنكم أو ابنتكم.'],
		['الموقع', 'لا يعرف Carnet أبداً مكان ابنكم أو ابنتكم.'],
		['المدة', 'تُمحى بيانات الحضور والغياب ومعلومات الاتصال بكم في نهاية السنة الدراسية.'],
		['حقوقكم', 'يمكن للمدرسة عرض البيانات أو تصحيحها أو حذفها، بطلب منكم.']
	],
	failed: 'تعذر على Carnet القراءة من هذا الجهاز.',
	failedOut: 'أعيدوا تحميل الصفحة، دون نافذة أخرى ودون تصفح خاص. لم يُحذف أي شيء.',
	notKept: 'لم يُحفظ: هذا الجهاز يرفض. يرجى المحاولة من جديد.',
	progress: {
		kept: 'محفوظ على هذا الجهاز',
		received: (at, timeZone, today, trial) =>
			`استلمته المدرسة${trial ? ' (تجربة)' : ''}: ${dates.when(at, timeZone, today)}`,
		refused: 'لم يُقبل. يرجى الاتصال بالمدرسة.'
	},
	...dates,
	letter: (school, link) => ({
		subject: `رسالة إليكم من ${isolated(school.name)}`,
		text: [
			'تحية طيبة،',
			`رسالة من الإدارة التربوية (vie scolaire)، ${isolated(school.name)}.`,
			`يرجى معاودة الاتصال بنا على الرقم ${leftToRight(school.phone)}، أو قراءة هذه الرسالة:\n${link}`,
			'هل لديكم شك؟ اتصلوا بالرقم الذي تعرفونه.',
			'هذا الرابط شخصي. يرجى عدم مشاركته.'
		].join('\n\n')
	}),
	sms: (school, link) =>
		`من ${isolated(school.name)}: يرجى الاتصال بنا على ${leftToRight(school.phone)} أو قراءة الرسالة:\n${link}`,
	aloud: (school, caller) => [
		`مرحباً، معكم ${caller === undefined ? 'الإدارة التربوية' : isolated(caller)} من ${isolated(school.name)}.`,
		'نُعلمكم بغياب ابنكم أو ابنتكم عن مكان التدريب.',
		`يرجى معاودة الاتصال بنا على الرقم ${leftToRight(school.phone)}.`
	],
	searchAloud: (school, caller) => [
		`مرحباً، معكم ${caller === undefined ? 'الإدارة التربوية' : isolated(caller)} من ${isolated(school.name)}.`,
		'ليست لدينا أخبار عن ابنكم أو ابنتكم من مكان التدريب اليوم. هل تعرفون أين ابنكم أو ابنتكم الآن؟',
		`يرجى معاودة الاتصال بنا على الرقم ${leftToRight(school.phone)}.`
	]
};
