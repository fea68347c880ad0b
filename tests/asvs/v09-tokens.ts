import type { Requirement } from './requirement.ts';

export const TOKENS: readonly Requirement[] = [
	{
		id: '9.1.1',
		level: 1,
		asks: 'check the mark of what comes back',
		tests: {
			'contracts/exchange.test.ts': ['[SY8] treats a forged cursor as absent'],
			'contracts/restoring.test.ts': [
				'[SY24] believes no receipt of other content, of another person, made up, or of an hour to come'
			],
			'contracts/oidc.test.ts': [
				'[ID11] counts once, for the tab that asked, within ten minutes',
				'[ID11] lets nobody in with a token that the house did not sign itself: %s'
			]
		}
	},
	{
		id: '9.1.2',
		level: 1,
		asks: 'know which signatures count',
		tests: {
			'contracts/oidc.test.ts': [
				'[ID11] lets nobody in with a token that the house did not sign itself: %s',
				'[ID11] counts once, for the tab that asked, within ten minutes'
			]
		}
	},
	{
		id: '9.1.3',
		level: 1,
		asks: 'take keys from where one expects them',
		tests: {
			'contracts/oidc.test.ts': [
				'[ID11] lets nobody in with a token that the house did not sign itself: %s',
				'[ID11] is not asked of a house that calls itself otherwise than the settings do'
			]
		}
	},
	{
		id: '9.2.1',
		level: 1,
		asks: 'nothing before or after its time',
		tests: {
			'contracts/oidc.test.ts': [
				'[ID11] for %s lets nobody in',
				'[ID11] counts once, for the tab that asked, within ten minutes'
			],
			'contracts/passkeys.test.ts': [
				'[ID10] answers a question once, for five minutes, at one address, with a finger'
			]
		}
	},
	{
		id: '9.2.2',
		level: 2,
		asks: 'each for its own purpose',
		tests: {
			'contracts/passkeys.test.ts': [
				'[ID10] answers a question once, for five minutes, at one address, with a finger'
			],
			'contracts/oidc.test.ts': ['[ID11] counts once, for the tab that asked, within ten minutes']
		}
	},
	{
		id: '9.2.3',
		level: 2,
		asks: 'each for whom it was made',
		tests: { 'contracts/oidc.test.ts': ['[ID11] for %s lets nobody in'] }
	},
	{
		id: '9.2.4',
		level: 2,
		asks: 'say for whom it is made',
		not: 'What the server signs with its key is for itself alone: nobody else can check it, and each purpose has a mark of its own.'
	}
];
