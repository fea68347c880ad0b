import { NO_PASSWORDS, type Requirement } from './requirement.ts';

export const PASSWORDS: readonly Requirement[] = [
	{
		id: '6.1.1',
		level: 1,
		asks: 'write down what stands against guessing',
		tests: {
			'contracts/email-code.test.ts': [
				'[ID9] opens only in the browser that asked, so that nobody uses up another’s tries',
				'[ID9] is had in a browser where its owner came in before, whoever uses up the address'
			]
		},
		written: { 'shared/SPEC.md': ['- **ID3**', '- **ID9**'] }
	},
	{
		id: '6.1.2',
		level: 2,
		asks: 'list words that make bad passwords',
		not: NO_PASSWORDS
	},
	{
		id: '6.1.3',
		level: 2,
		asks: 'write down each way in and how strong it is',
		written: {
			'shared/SPEC.md': [
				'- **ID1**',
				'- **ID2**',
				'- **ID3**',
				'- **ID9**',
				'- **ID10**',
				'- **ID11**',
				'- **CH12**'
			]
		}
	},
	{
		id: '6.2.1',
		level: 1,
		asks: 'passwords of eight characters or more',
		not: NO_PASSWORDS
	},
	{
		id: '6.2.2',
		level: 1,
		asks: 'change one’s password',
		not: NO_PASSWORDS
	},
	{
		id: '6.2.3',
		level: 1,
		asks: 'change it knowing the old one',
		not: NO_PASSWORDS
	},
	{
		id: '6.2.4',
		level: 1,
		asks: 'refuse the commonest passwords',
		not: NO_PASSWORDS
	},
	{
		id: '6.2.5',
		level: 1,
		asks: 'take passwords of any letters',
		not: NO_PASSWORDS
	},
	{
		id: '6.2.6',
		level: 1,
		asks: 'hide a password that is typed',
		not: NO_PASSWORDS
	},
	{
		id: '6.2.7',
		level: 1,
		asks: 'let passwords be pasted',
		not: NO_PASSWORDS
	},
	{
		id: '6.2.8',
		level: 1,
		asks: 'take a password as it is',
		not: NO_PASSWORDS
	},
	{
		id: '6.2.9',
		level: 2,
		asks: 'passwords of 64 characters',
		not: NO_PASSWORDS
	},
	{
		id: '6.2.10',
		level: 2,
		asks: 'no change of passwords by the calendar',
		not: NO_PASSWORDS
	},
	{
		id: '6.2.11',
		level: 2,
		asks: 'refuse words that are close at hand',
		not: NO_PASSWORDS
	},
	{
		id: '6.2.12',
		level: 2,
		asks: 'refuse passwords that were published',
		not: NO_PASSWORDS
	}
];
