import { NO_PASSWORDS, ONE_HOUSE, type Requirement } from './requirement.ts';

export const AUTHENTICATION: readonly Requirement[] = [
	{
		id: '6.3.1',
		level: 1,
		asks: 'hold what stands against guessing',
		tests: {
			'contracts/email-code.test.ts': [
				'[ID9] bears five tries, even all at once, and ten minutes',
				'[ID9] is sent five times an hour, known or not, however many ask at once: %s'
			],
			'domain/entering.test.ts': [
				'[ID3] bears 100,000 guesses among a thousand live codes, with odds of one in ten million'
			]
		}
	},
	{
		id: '6.3.2',
		level: 1,
		asks: 'no account that everybody knows',
		tests: {
			'server/edge.test.ts': ['lets nobody in as somebody of a demonstration where there is none'],
			'server/config.test.ts': ['are no demonstration with a real database, unless it is said']
		}
	},
	{
		id: '6.3.3',
		level: 2,
		asks: 'ask for two factors',
		not: 'Nobody is asked for two (design §7): a CPE whose telephone is new must be in while a child is missing, and tutors and families have no account. A passkey asks for a device and a finger by itself; a school that wants two of everybody who works there lets its own house vouch for them (ID11).'
	},
	{
		id: '6.3.4',
		level: 2,
		asks: 'no way in that is not written down, none weaker than the others',
		tests: {
			'server/matrix.test.ts': ['has a row for every route of the app, and a route for every row']
		},
		not: 'No way in is hidden. A code by e-mail is weaker than a passkey and opens the same (design §7): it is what remains when the passkey is lost.'
	},
	{
		id: '6.4.1',
		level: 1,
		asks: 'draw first codes well, and let them end',
		tests: {
			'contracts/sheets.test.ts': ['[ID3] enrols one of fifty who come at once'],
			'contracts/own-devices.test.ts': [
				'[ID5] a code for one device more opens once, for ten minutes, until the next one'
			],
			'architecture/dangerous.test.ts': [
				'what is dangerous with words that anybody typed is called nowhere, but where it is given none'
			]
		}
	},
	{
		id: '6.4.2',
		level: 1,
		asks: 'no secret questions',
		not: 'There are neither hints nor questions: a lost code is replaced by a person of the school.'
	},
	{
		id: '6.4.3',
		level: 2,
		asks: 'get a forgotten password back safely',
		not: NO_PASSWORDS
	},
	{
		id: '6.4.4',
		level: 2,
		asks: 'prove oneself as well when a factor is lost',
		not: 'No second factor is asked for yet (6.3.3), so that none can be lost; a lost telephone needs a new sheet from the school.'
	},
	{
		id: '6.5.1',
		level: 2,
		asks: 'codes that open once',
		tests: {
			'contracts/email-code.test.ts': ['[ID9] lets one of the staff in, once: %s'],
			'contracts/sheets.test.ts': ['[ID3] enrols one of fifty who come at once'],
			'contracts/own-devices.test.ts': [
				'[ID5] a code for one device more opens once, for ten minutes, until the next one'
			]
		}
	},
	{
		id: '6.5.2',
		level: 2,
		asks: 'hash short codes slowly and with salt',
		tests: {
			'contracts/sheets.test.ts': [
				'[ID2] is printed again with the same code, which is kept nowhere'
			]
		},
		not: 'Codes of sheets and devices (53 bits) are marked with the server’s key, quickly: a slow hash would let 300 students wait at one address. Guesses are counted where they are made; who holds the database, where that key is, holds already what those codes open.'
	},
	{
		id: '6.5.3',
		level: 2,
		asks: 'draw codes from a good source',
		tests: {
			'architecture/dangerous.test.ts': [
				'what is dangerous with words that anybody typed is called nowhere, but where it is given none'
			],
			'server/edge.test.ts': [
				'gives a session in a cookie that no script reads and no other host sets'
			]
		}
	},
	{
		id: '6.5.4',
		level: 2,
		asks: 'codes of twenty bits or more',
		tests: {
			'domain/entering.test.ts': [
				'[ID9] a code of eight digits is read however it is spaced, and hardly guessed in a year',
				'[ID3] bears 100,000 guesses among a thousand live codes, with odds of one in ten million'
			]
		}
	},
	{
		id: '6.5.5',
		level: 2,
		asks: 'codes that live ten minutes at most',
		tests: {
			'contracts/email-code.test.ts': ['[ID9] bears five tries, even all at once, and ten minutes'],
			'contracts/own-devices.test.ts': [
				'[ID5] a code for one device more opens once, for ten minutes, until the next one'
			]
		}
	},
	{
		id: '6.6.1',
		level: 2,
		asks: 'codes by SMS only beside something stronger',
		not: 'A tutor’s, a student’s or a family’s link may come by SMS: most have nothing else by which a school reaches them on the day. It opens what is theirs alone, and nobody of the staff comes that way.'
	},
	{
		id: '6.6.2',
		level: 2,
		asks: 'bind a code to who asked for it',
		tests: {
			'contracts/email-code.test.ts': [
				'[ID9] opens only in the browser that asked, so that nobody uses up another’s tries'
			]
		}
	},
	{
		id: '6.6.3',
		level: 2,
		asks: 'bound the tries at a code',
		tests: {
			'contracts/email-code.test.ts': ['[ID9] bears five tries, even all at once, and ten minutes']
		}
	},
	{
		id: '6.8.1',
		level: 2,
		asks: 'tell the people of one house from those of another',
		not: ONE_HOUSE
	},
	{
		id: '6.8.2',
		level: 2,
		asks: 'check the signature of what a house says',
		tests: {
			'contracts/oidc.test.ts': [
				'[ID11] lets nobody in with a token that the house did not sign itself: %s'
			]
		}
	},
	{
		id: '6.8.3',
		level: 2,
		asks: 'take a SAML assertion once',
		not: 'Another house vouches by OpenID Connect alone: nothing here speaks SAML.'
	},
	{
		id: '6.8.4',
		level: 2,
		asks: 'check how somebody proved themselves there',
		not: 'Nothing in Carnet asks that another house did more than let somebody in: its word counts like a code by e-mail, and no more.'
	}
];
