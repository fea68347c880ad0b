import type { Requirement } from './requirement.ts';

export const AUTHORIZATION: readonly Requirement[] = [
	{
		id: '8.1.1',
		level: 1,
		asks: 'write down who may do and see what',
		written: { 'shared/SPEC.md': ['- **PE1**', '- **PE4**', '- **PE5**'] }
	},
	{
		id: '8.1.2',
		level: 2,
		asks: 'write down who may see which part of it',
		written: { 'shared/SPEC.md': ['- **PE2**', '- **PE3**'] }
	},
	{
		id: '8.2.1',
		level: 1,
		asks: 'what somebody may do',
		tests: {
			'server/matrix.test.ts': [
				'answers each route to nobody, to somebody, and to a foreign page',
				'[PE1] takes from %s what the table says, and nothing else'
			],
			'contracts/sheets.test.ts': [
				'[ID6] is handed out by those who may, a référent to their own, all or none'
			]
		}
	},
	{
		id: '8.2.2',
		level: 1,
		asks: 'of whom somebody may read and write',
		tests: {
			'server/matrix.test.ts': [
				'[PE2] sends %s what the table says, and not a word more',
				'[PE1] takes from %s what the table says, and nothing else'
			]
		}
	},
	{
		id: '8.2.3',
		level: 2,
		asks: 'which part of it',
		tests: { 'server/matrix.test.ts': ['[PE2] sends %s what the table says, and not a word more'] }
	},
	{
		id: '8.3.1',
		level: 1,
		asks: 'decide that on the server',
		tests: {
			'server/matrix.test.ts': [
				'[PE1] takes from %s what the table says, and nothing else',
				'answers each route to nobody, to somebody, and to a foreign page'
			]
		}
	},
	{
		id: '8.4.1',
		level: 2,
		asks: 'no school reaches another',
		tests: {
			'server/tenants.test.ts': [
				'[PE5] have every table behind forced policies, with a key that begins with the school',
				'[PE5] are not seen by a transaction that names no school, nor by another school',
				'[PE5] cannot be written across, and nobody rewrites a fact'
			],
			'contracts/duty.test.ts': ['says nothing of another school']
		}
	}
];
