import type { Requirement } from './requirement.ts';

export const CODING: readonly Requirement[] = [
	{
		id: '15.1.1',
		level: 1,
		asks: 'write down how soon packages are mended',
		written: { 'README.md': ['## Keeping it up'] }
	},
	{
		id: '15.1.2',
		level: 2,
		asks: 'list all packages, from a source that one trusts',
		tests: {
			'architecture/dangerous.test.ts': [
				'every package is one of the registry, named by version and hash'
			]
		}
	},
	{
		id: '15.1.3',
		level: 2,
		asks: 'write down what costs much, and what bounds it',
		written: { 'shared/SPEC.md': ['- **SY18**', '- **SY40**', '- **SY41**', '- **SY43**'] }
	},
	{
		id: '15.2.1',
		level: 1,
		asks: 'no package older than that allows',
		open: 'Versions are exact and times are set (15.1.1), but a person looks for known weaknesses: no run does.'
	},
	{
		id: '15.2.2',
		level: 2,
		asks: 'bear what costs much',
		tests: {
			'faults/gatekeeper.test.ts': [
				'[SY40] ends a page that costs too much, and nobody else’s waits for it'
			],
			'server/slow-clients.test.ts': [
				'[SY43] reads no more bodies of one person at once than 32, and everybody else’s'
			],
			'contracts/keeping.test.ts': [
				'[SY18] cuts a large answer between commits, and the rest comes with the cursors given'
			]
		}
	},
	{
		id: '15.2.3',
		level: 2,
		asks: 'nothing in real use that is not needed',
		tests: {
			'server/edge.test.ts': ['lets nobody in as somebody of a demonstration where there is none'],
			'architecture/gates.test.ts': ['dead code: a file that nobody imports']
		}
	},
	{
		id: '15.3.1',
		level: 1,
		asks: 'send the parts that are needed, and no whole rows',
		tests: { 'server/matrix.test.ts': ['[PE2] sends %s what the table says, and not a word more'] }
	},
	{
		id: '15.3.2',
		level: 2,
		asks: 'follow no redirect',
		tests: {
			'channels/sms.test.ts': ['[CH4] an answer of %i is %s'],
			'contracts/health.test.ts': [
				'[WA5] a switch that answers %s is logged as a code, and holds back nothing'
			]
		}
	},
	{
		id: '15.3.3',
		level: 2,
		asks: 'take no more than may be said',
		tests: {
			'contracts/sms-in.test.ts': [
				'[SM3] a device cannot say that its words came as a text message'
			],
			'contracts/search.test.ts': [
				'[SI5, SY24] is written by no device, but comes back from one to a school that forgot it'
			],
			'contracts/duty.test.ts': ['[DU4] refuses %s'],
			'server/matrix.test.ts': ['[PE1] takes from %s what the table says, and nothing else']
		}
	},
	{
		id: '15.3.4',
		level: 2,
		asks: 'know where people come from, by what they cannot change',
		tests: {
			'architecture/dangerous.test.ts': [
				'what is dangerous with words that anybody typed is called nowhere, but where it is given none'
			]
		},
		not: 'Nothing is decided by an address: a school is one address, and limits are by person or by account.'
	},
	{
		id: '15.3.5',
		level: 2,
		asks: 'check types, and compare strictly',
		tests: {
			'contracts/independent-hostile.test.ts': [
				'[SY11] refuses %s as malformed',
				'[SY3] refuses a student’s fact with %s, and no other'
			],
			'architecture/gates.test.ts': ['types: a wrong prop in a component']
		}
	},
	{
		id: '15.3.6',
		level: 2,
		asks: 'let nobody change prototypes',
		tests: {
			'contracts/independent-hostile.test.ts': ['[SY11] refuses __proto__ wherever it hides'],
			'api/codec.test.ts': ['[SY11] refuses depth, __proto__, bigints, trailing and missing bytes']
		}
	},
	{
		id: '15.3.7',
		level: 2,
		asks: 'take no parameter twice',
		not: 'One route alone reads a query, for two words that decide nothing; everything else is a body with a form of its own.'
	}
];
