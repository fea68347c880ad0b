import type { Requirement } from './requirement.ts';

export const DATA: readonly Requirement[] = [
	{
		id: '14.1.1',
		level: 2,
		asks: 'name what is sensitive, and how much',
		written: { 'server/README.md': ['## Kinds of data'] }
	},
	{
		id: '14.1.2',
		level: 2,
		asks: 'write down how each kind is protected',
		written: { 'server/README.md': ['## Kinds of data'] }
	},
	{
		id: '14.2.1',
		level: 1,
		asks: 'nothing sensitive in addresses',
		tests: {
			'e2e/signin.spec.ts': [
				'[ID1, ID3] a link leaves the address bar at once, and is in no request, referrer, cache or history'
			],
			'e2e/staff-signin.spec.ts': [
				'[ID11] a CPE comes with the word of another house, which leaves the address bar at once'
			]
		}
	},
	{
		id: '14.2.2',
		level: 2,
		asks: 'nothing sensitive kept on the way',
		tests: {
			'server/edge.test.ts': [
				'lets nobody keep an answer about somebody: not the browser, nor anything on the way'
			]
		}
	},
	{
		id: '14.2.3',
		level: 2,
		asks: 'nothing sensitive to others',
		tests: {
			'e2e/day.spec.ts': [
				'a student writes without network, reloads, closes the tab, and nothing is missing'
			],
			'server/edge.test.ts': [
				'tells browsers with each answer to keep to TLS, to the type it has, and to no frame'
			],
			'channels/web-push.test.ts': [
				'[CH1] a notification is sealed for its browser, signed by the school, and names nobody'
			]
		}
	},
	{
		id: '14.2.4',
		level: 2,
		asks: 'protect each kind as is written',
		tests: {
			'server/matrix.test.ts': ['[PE2] sends %s what the table says, and not a word more'],
			'contracts/email-code.test.ts': [
				'[ID9] is tried again while it lives, and written in no row and no log'
			],
			'contracts/audit.test.ts': [
				'[AU1] that a journal went to somebody’s device: once a day each, never to who wrote it'
			],
			'contracts/erasing-student.test.ts': [
				'[ER1] leaves a canary of hers, or about her, in no table, and says gone to every device'
			],
			'contracts/import.test.ts': ['[IM18] is neither read nor done by %s'],
			'contracts/security-log.test.ts': [
				'says nothing of what any route was asked with, by anybody'
			],
			'channels/smtp.test.ts': [
				'[CH1] a letter arrives whole, in French, and names neither child, alert nor person'
			]
		}
	},
	{
		id: '14.3.1',
		level: 1,
		asks: 'clear the browser when a session is over',
		tests: { 'web/outbox.test.ts': ['signing out ends the session and leaves nothing behind'] },
		not: 'Signing out clears all. A session that ends by itself leaves what its person wrote: it may not have been received yet, and nothing written may be lost.'
	},
	{
		id: '14.3.2',
		level: 2,
		asks: 'let no browser cache answers',
		tests: {
			'server/edge.test.ts': [
				'lets nobody keep an answer about somebody: not the browser, nor anything on the way'
			]
		}
	},
	{
		id: '14.3.3',
		level: 2,
		asks: 'nothing sensitive in the browser’s storage',
		not: 'A journal is kept on the telephone so that it can be written without network: it holds what its person may read, until they sign out.'
	}
];
