import type { Requirement } from './requirement.ts';

export const VALIDATION: readonly Requirement[] = [
	{
		id: '2.1.1',
		level: 1,
		asks: 'write down the form of what comes in',
		written: { 'shared/SPEC.md': ['- **SY9**', '- **SY11**', '- **SY43**'] }
	},
	{
		id: '2.1.2',
		level: 2,
		asks: 'write down what must fit together',
		written: { 'shared/SPEC.md': ['- **DU4**', '- **SU1**', '- **PR2**'] }
	},
	{
		id: '2.1.3',
		level: 2,
		asks: 'write down the limits, of one person and of all',
		written: { 'shared/SPEC.md': ['- **SY14**', '- **SY43**', '- **ID9**', '- **SI1**'] }
	},
	{
		id: '2.2.1',
		level: 1,
		asks: 'check what comes in against a form',
		tests: {
			'contracts/independent-hostile.test.ts': [
				'[SY11] refuses %s as malformed',
				'[SY3] refuses a student’s fact with %s, and no other',
				'[SY3] refuses a tutor’s check with %s, and no other'
			],
			'contracts/duty.test.ts': ['[DU4] refuses %s'],
			'contracts/substitution.test.ts': ['[SU1] refuses %s']
		}
	},
	{
		id: '2.2.2',
		level: 1,
		asks: 'check it on the server',
		tests: {
			'contracts/independent-hostile.test.ts': ['[SY11] refuses %s as malformed'],
			'server/matrix.test.ts': ['[PE1] takes from %s what the table says, and nothing else']
		}
	},
	{
		id: '2.2.3',
		level: 2,
		asks: 'check that what comes together fits together',
		tests: {
			'contracts/duty.test.ts': ['[DU4] refuses %s'],
			'contracts/substitution.test.ts': [
				'[SU1] refuses what is decided otherwise already, with what stands in the way'
			]
		}
	},
	{
		id: '2.3.1',
		level: 1,
		asks: 'take steps in their order, and none out of it',
		tests: {
			'contracts/email-code.test.ts': [
				'[ID9] opens only in the browser that asked, so that nobody uses up another’s tries'
			],
			'contracts/passkeys.test.ts': [
				'[ID10] is made by one of the staff in answer to their own question, listed and removed'
			],
			'contracts/family.test.ts': [
				'[AL16] an alert whose family was told by name closes when each who must be was'
			]
		}
	},
	{
		id: '2.3.2',
		level: 2,
		asks: 'hold the limits that are written down',
		tests: {
			'contracts/keeping.test.ts': [
				'[SY14] counts without keeping once a person’s five megabytes are full'
			],
			'contracts/reminders.test.ts': [
				'[SI1] is one message a tutor and a day, whoever taps and however many trainees'
			],
			'contracts/email-code.test.ts': [
				'[ID9] is sent five times an hour, known or not, however many ask at once: %s'
			],
			'contracts/trying.test.ts': [
				'[WA6] once a minute a person, an SMS once in ten minutes; what is told stays until then, and goes'
			]
		}
	},
	{
		id: '2.3.3',
		level: 2,
		asks: 'all of a change or nothing',
		tests: {
			'contracts/exchange.test.ts': [
				'[SY7] loses nothing and doubles nothing with 16 writers on one placement'
			],
			'server/demo.test.ts': [
				'leaves nothing behind when the first start is cut, and begins again at the next'
			],
			'contracts/restoring.test.ts': ['[SY23] erases nothing that the register could not take']
		}
	},
	{
		id: '2.3.4',
		level: 2,
		asks: 'give what is there once to one',
		tests: {
			'contracts/duty.test.ts': [
				'[DU4] has one winner of two at the same moment, and takes the same again as said'
			],
			'contracts/sheets.test.ts': ['[ID3] enrols one of fifty who come at once'],
			'contracts/substitution.test.ts': [
				'[SU7] have one winner of two screens, and take the same again as said'
			]
		}
	},
	{
		id: '2.4.1',
		level: 2,
		asks: 'bear those who ask without end',
		tests: {
			'server/slow-clients.test.ts': [
				'[SY43] reads no more bodies of one person at once than 32, and everybody else’s',
				'[SY43] cuts who never ends the headers, and who never ends the body'
			],
			'faults/gatekeeper.test.ts': [
				'[SY40] ends a page that costs too much, and nobody else’s waits for it'
			],
			'contracts/email-code.test.ts': [
				'[ID9] is sent five times an hour, known or not, however many ask at once: %s'
			],
			'contracts/trying.test.ts': [
				'[WA6] once a minute a person, an SMS once in ten minutes; what is told stays until then, and goes'
			]
		}
	}
];
