import { NO_PASSWORDS, type Requirement } from './requirement.ts';

export const CRYPTOGRAPHY: readonly Requirement[] = [
	{
		id: '11.1.1',
		level: 2,
		asks: 'write down how keys live and end',
		written: { 'server/README.md': ['## Keys and hashes', '### How keys end'] }
	},
	{
		id: '11.1.2',
		level: 2,
		asks: 'list keys, algorithms and what they are for',
		written: { 'server/README.md': ['## Keys and hashes'] }
	},
	{
		id: '11.2.1',
		level: 2,
		asks: 'use proven implementations',
		tests: {
			'architecture/dangerous.test.ts': [
				'what is dangerous with words that anybody typed is called nowhere, but where it is given none'
			],
			'channels/web-push.test.ts': [
				'[CH1] a notification is sealed for its browser, signed by the school, and names nobody'
			],
			'contracts/passkeys.test.ts': [
				'[ID10] of another address, another person or nobody opens nothing, with one answer'
			]
		}
	},
	{
		id: '11.2.2',
		level: 2,
		asks: 'be able to change algorithms and keys',
		tests: {
			'contracts/admin.test.ts': [
				'[AD4] another key ends what followed from the old one, and nothing else'
			]
		},
		not: 'Marks carry no name of their algorithm: a server that runs another one gives out new ones, as after another key, and whoever holds an old one is told everything once more.'
	},
	{
		id: '11.2.3',
		level: 2,
		asks: '128 bits of strength everywhere',
		not: 'Marks of cursors are cut to 72 bits and those of receipts to 96, to keep answers small: each guess at one is a request, and a right one gives nothing that its sender may not read. Codes that people type have 53 and 26, and few tries.'
	},
	{
		id: '11.3.1',
		level: 1,
		asks: 'no weak modes of ciphers',
		tests: {
			'architecture/dangerous.test.ts': [
				'what is dangerous with words that anybody typed is called nowhere, but where it is given none'
			],
			'channels/web-push.test.ts': [
				'[CH1] a notification is sealed for its browser, signed by the school, and names nobody'
			]
		}
	},
	{
		id: '11.3.2',
		level: 1,
		asks: 'only approved ciphers',
		tests: {
			'architecture/dangerous.test.ts': [
				'what is dangerous with words that anybody typed is called nowhere, but where it is given none'
			],
			'channels/web-push.test.ts': [
				'[CH1] a notification is sealed for its browser, signed by the school, and names nobody'
			]
		}
	},
	{
		id: '11.3.3',
		level: 2,
		asks: 'nothing ciphered that can be changed unseen',
		tests: {
			'channels/web-push.test.ts': [
				'[CH1] a notification is sealed for its browser, signed by the school, and names nobody'
			]
		}
	},
	{
		id: '11.4.1',
		level: 1,
		asks: 'only approved hashes',
		tests: {
			'architecture/dangerous.test.ts': [
				'what is dangerous with words that anybody typed is called nowhere, but where it is given none'
			]
		}
	},
	{
		id: '11.4.2',
		level: 2,
		asks: 'hash passwords slowly',
		not: NO_PASSWORDS
	},
	{
		id: '11.4.3',
		level: 2,
		asks: 'hashes that are long enough',
		tests: {
			'architecture/dangerous.test.ts': [
				'what is dangerous with words that anybody typed is called nowhere, but where it is given none'
			]
		},
		not: 'SHA-256 everywhere. The marks of cursors (72 bits) and receipts (96) are cut, for the reason of 11.2.3.'
	},
	{
		id: '11.4.4',
		level: 2,
		asks: 'derive keys from passwords slowly',
		not: NO_PASSWORDS
	},
	{
		id: '11.5.1',
		level: 2,
		asks: 'draw what may not be guessed from a good source',
		tests: {
			'architecture/dangerous.test.ts': [
				'what is dangerous with words that anybody typed is called nowhere, but where it is given none'
			],
			'server/edge.test.ts': [
				'gives a session in a cookie that no script reads and no other host sets'
			],
			'contracts/links.test.ts': [
				'[ID1] opens their page on each of their devices, and its secret is stored nowhere'
			]
		}
	},
	{
		id: '11.6.1',
		level: 2,
		asks: 'only approved key pairs and signatures',
		tests: {
			'channels/web-push.test.ts': [
				'[CH1] a notification is sealed for its browser, signed by the school, and names nobody'
			],
			'contracts/passkeys.test.ts': [
				'[ID10] of another address, another person or nobody opens nothing, with one answer'
			],
			'contracts/oidc.test.ts': [
				'[ID11] lets nobody in with a token that the house did not sign itself: %s'
			]
		}
	}
];
