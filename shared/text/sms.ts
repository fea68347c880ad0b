/** The basic alphabet of SMS (GSM 03.38): 160 of these are one message, 70 of any others are. */
const BASIC =
	'@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const INSTEAD: Readonly<Record<string, string>> = {
	'’': "'",
	'«': '"',
	'»': '"',
	'–': '-',
	'—': '-',
	'…': '...',
	œ: 'oe',
	ı: 'i',
	Œ: 'Oe'
};

/** Bytes of one SMS in its own alphabet. */
const ONE_SMS = 160;

/** The same words in the basic alphabet where it has them: « tête » becomes « tete », an Arabic word stays as it is. */
export function smsText(text: string): string {
	return Array.from(text, (one) => basic(one)).join('');
}

/** Whether it fits one message of 160. */
export function isOneSms(text: string): boolean {
	return text.length <= ONE_SMS && Array.from(text).every((one) => BASIC.includes(one));
}

function basic(one: string): string {
	if (BASIC.includes(one)) return one;
	if (/\s/u.test(one)) return ' ';
	const plain = INSTEAD[one] ?? one.normalize('NFD').replace(/\p{M}/gu, '');
	return Array.from(plain).every((letter) => BASIC.includes(letter)) ? plain : one;
}
