import type { GoodNews } from '#shared/domain/at-the-end.ts';
import type { Language } from '#shared/domain/language.ts';
import { NB } from '../typography.ts';

/** What a student tells their family of how the placement went, in one language. */
export interface GoodNewsWords {
	readonly title: (child: string) => string;
	/** Whose words they are. */
	readonly chosen: string;
	/** In the student's voice; without « days », which says a number. */
	readonly says: Readonly<Record<Exclude<GoodNews, 'days'>, string>>;
	readonly days: (count: number) => string;
}

/** Beside the rest of the page's words: it is there for few, and comes when there is some. */
export const GOOD_NEWS_WORDS: Readonly<Record<Language, GoodNewsWords>> = {
	fr: {
		title: (child) => `Une bonne nouvelle de ${child}`,
		chosen: `Votre enfant a choisi ces phrases pour vous.`,
		says: {
			well: `Mon stage s'est bien passé.`,
			welcome: `On m'a fait bon accueil.`,
			learned: `J'ai appris beaucoup de choses.`,
			able: `J'ai réussi ce qu'on m'a confié.`,
			trade: `J'ai découvert un métier qui me plaît.`
		},
		days: (count) => `J'ai fait ${count}${NB}${count > 1 ? 'jours' : 'jour'} de stage.`
	},
	en: {
		title: (child) => `Good news from ${child}`,
		chosen: `Your child chose these sentences for you.`,
		says: {
			well: `My placement went well.`,
			welcome: `The team made me feel welcome.`,
			learned: `I learned a lot.`,
			able: `I managed what I was given to do.`,
			trade: `I discovered a job that I like.`
		},
		days: (count) => `I did ${count}${NB}${count > 1 ? 'days' : 'day'} of my placement.`
	},
	ar: {
		title: (child) => `خبر سار من ${child}`,
		chosen: `اختار ابنكم أو ابنتكم هذه الجمل لكم.`,
		says: {
			well: `مرّ تدريبي على ما يرام.`,
			welcome: `استقبلني الفريق استقبالاً حسناً.`,
			learned: `تعلمت أشياء كثيرة.`,
			able: `نجحت في ما كُلّفت به.`,
			trade: `اكتشفت مهنة تعجبني.`
		},
		days: (count) => `عدد أيام التدريب التي أنجزتها: ${count}.`
	},
	pt: {
		title: (child) => `Uma boa notícia de ${child}`,
		chosen: `O seu educando escolheu estas frases para si.`,
		says: {
			well: `O meu estágio correu bem.`,
			welcome: `A equipa recebeu-me bem.`,
			learned: `Aprendi muitas coisas.`,
			able: `Consegui fazer o que me pediram.`,
			trade: `Descobri uma profissão de que gosto.`
		},
		days: (count) => `Fiz ${count}${NB}${count > 1 ? 'dias' : 'dia'} de estágio.`
	},
	tr: {
		title: (child) => `İyi haber: ${child}`,
		chosen: `Çocuğunuz bu cümleleri sizin için seçti.`,
		says: {
			well: `Stajım iyi geçti.`,
			welcome: `Ekip beni iyi karşıladı.`,
			learned: `Çok şey öğrendim.`,
			able: `Bana verilen işleri başardım.`,
			trade: `Hoşuma giden bir meslek keşfettim.`
		},
		days: (count) => `${count}${NB}gün staj yaptım.`
	},
	uk: {
		title: (child) => `Добра новина: ${child}`,
		chosen: `Ваша дитина обрала ці речення для вас.`,
		says: {
			well: `Моя практика пройшла добре.`,
			welcome: `Колектив добре мене зустрів.`,
			learned: `Мені вдалося багато чого навчитися.`,
			able: `Мені вдалося виконати те, що мені доручили.`,
			trade: `Я знаю тепер професію, яка мені подобається.`
		},
		days: (count) => `Днів практики позаду: ${count}.`
	}
};

/** The sentences of one piece of good news, in the order of the list. */
export function goodNewsText(
	words: GoodNewsWords,
	{ says, days = 0 }: { readonly says: readonly GoodNews[]; readonly days?: number | undefined }
): string[] {
	return says.flatMap((one) => {
		if (one !== 'days') return [words.says[one]];
		return days > 0 ? [words.days(days)] : [];
	});
}
