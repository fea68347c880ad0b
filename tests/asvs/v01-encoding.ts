import type { Requirement } from './requirement.ts';

export const ENCODING: readonly Requirement[] = [
	{
		id: '1.1.1',
		level: 2,
		asks: 'decode once, and before looking',
		tests: {
			'api/codec.test.ts': ['[SY11] refuses depth, __proto__, bigints, trailing and missing bytes'],
			'domain/entering.test.ts': [
				'[ID2] has symbols that nobody takes for one another, and is read however it is typed'
			]
		}
	},
	{
		id: '1.1.2',
		level: 2,
		asks: 'escape last, for whoever reads next',
		tests: {
			'architecture/dangerous.test.ts': [
				'what is dangerous with words that anybody typed is called nowhere, but where it is given none'
			],
			'domain/day-log.test.ts': [
				'begins with its mark, quotes every cell, and ends each line as spreadsheets do'
			]
		}
	},
	{
		id: '1.2.1',
		level: 1,
		asks: 'encode what goes into HTML, headers and other answers',
		tests: {
			'architecture/dangerous.test.ts': [
				'what is dangerous with words that anybody typed is called nowhere, but where it is given none'
			],
			'server/edge.test.ts': [
				'tells browsers with each answer to keep to TLS, to the type it has, and to no frame',
				'says with each body what it is, and in which letters'
			]
		}
	},
	{
		id: '1.2.2',
		level: 1,
		asks: 'encode what goes into addresses, and allow safe schemes only',
		tests: {
			'e2e/sms.spec.ts': [
				'[SM3] a tutor without network writes the text message that their screen has ready: the board reads it, once'
			],
			'channels/web-push.test.ts': [
				'[CH6] a real server does not knock at its own network, whatever a browser said'
			],
			'web/notices.test.ts': ['[CH7] a path that leads out leads to the first screen: %s']
		}
	},
	{
		id: '1.2.3',
		level: 1,
		asks: 'build no script and no JSON from pieces',
		tests: {
			'architecture/dangerous.test.ts': [
				'what is dangerous with words that anybody typed is called nowhere, but where it is given none'
			],
			'channels/sms.test.ts': [
				'[CH4] a message is one request, with a key that says nothing and is the same each time'
			]
		}
	},
	{
		id: '1.2.4',
		level: 1,
		asks: 'give values to SQL as parameters',
		tests: {
			'architecture/dangerous.test.ts': [
				'what is dangerous with words that anybody typed is called nowhere, but where it is given none'
			],
			'contracts/independent-hostile.test.ts': [
				'answers every secret that it did not give out alike'
			]
		}
	},
	{
		id: '1.2.5',
		level: 1,
		asks: 'build no command from words',
		tests: {
			'architecture/dangerous.test.ts': [
				'what is dangerous with words that anybody typed is called nowhere, but where it is given none'
			]
		}
	},
	{
		id: '1.2.6',
		level: 2,
		asks: 'no LDAP injection',
		not: 'Nothing here asks a directory by LDAP.'
	},
	{
		id: '1.2.7',
		level: 2,
		asks: 'no XPath injection',
		not: 'Nothing here reads XML, so that there is no XPath.'
	},
	{
		id: '1.2.8',
		level: 2,
		asks: 'no LaTeX injection',
		not: 'Nothing here is set with LaTeX: what is printed is a page of the browser.'
	},
	{
		id: '1.2.9',
		level: 2,
		asks: 'build no pattern from words',
		tests: {
			'architecture/dangerous.test.ts': [
				'what is dangerous with words that anybody typed is called nowhere, but where it is given none'
			]
		}
	},
	{
		id: '1.3.1',
		level: 1,
		asks: 'sanitize HTML that people write',
		tests: {
			'notebook/admit.test.ts': ['[SY9] refuses whatever is not plain text under a known root']
		},
		not: 'Nobody writes HTML: pages, comments and notes are plain text, and a page that is anything else is refused.'
	},
	{
		id: '1.3.2',
		level: 1,
		asks: 'run no words as code',
		tests: {
			'architecture/dangerous.test.ts': [
				'what is dangerous with words that anybody typed is called nowhere, but where it is given none'
			]
		}
	},
	{
		id: '1.3.3',
		level: 2,
		asks: 'sanitize what goes where it is dangerous',
		tests: {
			'channels/smtp.test.ts': ['[CH3] what is not one address gets nothing: %j'],
			'domain/day-log.test.ts': ['never hands over %j as a formula']
		}
	},
	{
		id: '1.3.4',
		level: 2,
		asks: 'sanitize SVG that people bring',
		not: 'Nobody brings an image: the only SVG are icons of this repository.'
	},
	{
		id: '1.3.5',
		level: 2,
		asks: 'disable Markdown, style sheets and the like',
		tests: {
			'notebook/admit.test.ts': ['[SY9] refuses whatever is not plain text under a known root']
		},
		not: 'No markup is understood in what people write: it is shown letter by letter.'
	},
	{
		id: '1.3.6',
		level: 2,
		asks: 'ask only the services that one means to ask',
		tests: {
			'channels/web-push.test.ts': [
				'[CH6] a real server does not knock at its own network, whatever a browser said'
			],
			'server/push.test.ts': ['[CH6] are refused whatever is no browser']
		}
	},
	{
		id: '1.3.7',
		level: 2,
		asks: 'build no template from words',
		not: 'There is no template engine: messages are functions of this repository that take values.'
	},
	{
		id: '1.3.8',
		level: 2,
		asks: 'no JNDI injection',
		not: 'Everything runs on Node: there is no Java, and so no JNDI.'
	},
	{
		id: '1.3.9',
		level: 2,
		asks: 'no injection into memcache',
		not: 'There is no memcache: what servers share is PostgreSQL.'
	},
	{
		id: '1.3.10',
		level: 2,
		asks: 'no format strings from words',
		not: 'JavaScript knows no format strings, and nothing is written with the console.'
	},
	{
		id: '1.3.11',
		level: 2,
		asks: 'no injection into e-mail',
		tests: {
			'channels/smtp.test.ts': ['[CH3] what is not one address gets nothing: %j'],
			'server/config.test.ts': ['name the mistake in one sentence']
		}
	},
	{
		id: '1.4.1',
		level: 2,
		asks: 'use memory safely',
		not: 'Everything is JavaScript and SQL: nothing here manages memory itself.'
	},
	{
		id: '1.4.2',
		level: 2,
		asks: 'no number runs over',
		tests: {
			'notebook/admit.test.ts': ['[SY9] refuses a struct that claims a clock out of reach'],
			'contracts/independent-hostile.test.ts': [
				'[SY3] refuses a student’s fact with %s, and no other'
			]
		}
	},
	{
		id: '1.4.3',
		level: 2,
		asks: 'give memory and resources back',
		tests: { 'faults/gatekeeper.test.ts': ['[SY40] leaves neither thread nor process behind'] }
	},
	{
		id: '1.5.1',
		level: 1,
		asks: 'read XML without what is outside it',
		not: 'Nothing here reads XML: the wire is a codec of its own, the rest JSON.'
	},
	{
		id: '1.5.2',
		level: 2,
		asks: 'make values only of kinds that are expected',
		tests: {
			'api/codec.test.ts': ['[SY11] refuses depth, __proto__, bigints, trailing and missing bytes'],
			'contracts/independent-hostile.test.ts': ['[SY11] refuses __proto__ wherever it hides'],
			'faults/mutations.test.ts': [
				'[SY9] no mutated update crashes the gatekeeper, changes a stored page, or leaves anything for the next'
			]
		}
	}
];
