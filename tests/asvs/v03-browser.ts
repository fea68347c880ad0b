import type { Requirement } from './requirement.ts';

export const BROWSER: readonly Requirement[] = [
	{
		id: '3.2.1',
		level: 1,
		asks: 'let browsers take an answer for nothing else',
		tests: {
			'server/edge.test.ts': [
				'tells browsers with each answer to keep to TLS, to the type it has, and to no frame',
				'says with each body what it is, and in which letters'
			]
		}
	},
	{
		id: '3.2.2',
		level: 1,
		asks: 'show words as words',
		tests: {
			'architecture/dangerous.test.ts': [
				'what is dangerous with words that anybody typed is called nowhere, but where it is given none'
			]
		}
	},
	{
		id: '3.3.1',
		level: 1,
		asks: 'cookies for TLS only, by their name too',
		tests: {
			'server/edge.test.ts': [
				'gives a session in a cookie that no script reads and no other host sets'
			]
		}
	},
	{
		id: '3.3.2',
		level: 2,
		asks: 'cookies stay away from other sites',
		tests: {
			'server/edge.test.ts': [
				'gives a session in a cookie that no script reads and no other host sets'
			],
			'contracts/independent-hostile.test.ts': [
				'lets only its own pages and scripts change anything'
			]
		}
	},
	{
		id: '3.3.3',
		level: 2,
		asks: 'cookies of this host alone',
		tests: {
			'server/edge.test.ts': [
				'gives a session in a cookie that no script reads and no other host sets'
			]
		}
	},
	{
		id: '3.3.4',
		level: 2,
		asks: 'no script reads a session',
		tests: {
			'server/edge.test.ts': [
				'gives a session in a cookie that no script reads and no other host sets'
			]
		}
	},
	{
		id: '3.4.1',
		level: 1,
		asks: 'a year of TLS, subdomains included',
		tests: {
			'server/edge.test.ts': [
				'tells browsers with each answer to keep to TLS, to the type it has, and to no frame'
			]
		}
	},
	{
		id: '3.4.2',
		level: 1,
		asks: 'no other origin reads answers',
		tests: {
			'server/edge.test.ts': [
				'tells browsers with each answer to keep to TLS, to the type it has, and to no frame'
			]
		}
	},
	{
		id: '3.4.3',
		level: 2,
		asks: 'a content security policy with each answer',
		tests: {
			'server/edge.test.ts': [
				'tells browsers with each answer to keep to TLS, to the type it has, and to no frame'
			]
		}
	},
	{
		id: '3.4.4',
		level: 2,
		asks: 'no guessing of types',
		tests: {
			'server/edge.test.ts': [
				'tells browsers with each answer to keep to TLS, to the type it has, and to no frame'
			]
		}
	},
	{
		id: '3.4.5',
		level: 2,
		asks: 'no referrer',
		tests: {
			'server/edge.test.ts': [
				'tells browsers with each answer to keep to TLS, to the type it has, and to no frame'
			]
		}
	},
	{
		id: '3.4.6',
		level: 2,
		asks: 'no frame around it',
		tests: {
			'server/edge.test.ts': [
				'tells browsers with each answer to keep to TLS, to the type it has, and to no frame'
			]
		}
	},
	{
		id: '3.5.1',
		level: 1,
		asks: 'no request forged by another site',
		tests: {
			'contracts/independent-hostile.test.ts': [
				'lets only its own pages and scripts change anything',
				'holds the rule on every unsafe method and route'
			]
		}
	},
	{
		id: '3.5.2',
		level: 1,
		asks: 'none that goes without a preflight either',
		tests: {
			'contracts/independent-hostile.test.ts': [
				'lets only its own pages and scripts change anything'
			]
		}
	},
	{
		id: '3.5.3',
		level: 1,
		asks: 'change nothing by safe methods',
		tests: {
			'contracts/links.test.ts': [
				'[ID3] a look, a GET and a HEAD spend nothing and change nothing'
			],
			'server/matrix.test.ts': ['answers each route to nobody, to somebody, and to a foreign page']
		}
	},
	{
		id: '3.5.4',
		level: 2,
		asks: 'one host name an application',
		not: 'Carnet is one application at one origin: what else a school puts under its name is not in this repository.'
	},
	{
		id: '3.5.5',
		level: 2,
		asks: 'take messages of trusted origins only',
		tests: {
			'architecture/dangerous.test.ts': [
				'what is dangerous with words that anybody typed is called nowhere, but where it is given none'
			]
		}
	},
	{
		id: '3.7.1',
		level: 2,
		asks: 'no plug-ins, nothing that browsers gave up',
		tests: {
			'server/edge.test.ts': [
				'tells browsers with each answer to keep to TLS, to the type it has, and to no frame'
			]
		}
	},
	{
		id: '3.7.2',
		level: 2,
		asks: 'send browsers to known addresses only',
		tests: {
			'server/matrix.test.ts': ['answers each route to nobody, to somebody, and to a foreign page'],
			'e2e/staff-signin.spec.ts': [
				'[ID11] a CPE comes with the word of another house, which leaves the address bar at once'
			]
		}
	}
];
