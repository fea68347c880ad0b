import type { Requirement } from './requirement.ts';

export const LOGGING: readonly Requirement[] = [
	{
		id: '16.1.1',
		level: 2,
		asks: 'write down what is logged, how and where',
		written: { 'server/README.md': ['## The log'] }
	},
	{
		id: '16.2.1',
		level: 2,
		asks: 'say when, where, who and what',
		tests: {
			'server/log.test.ts': ['writes one JSON object a line, dated in UTC, whatever is in it'],
			'contracts/security-log.test.ts': [
				'tells by which door somebody came in, or did not, and in which session',
				'tells what was refused to whom, and nothing of what it was asked with'
			]
		}
	},
	{
		id: '16.2.2',
		level: 2,
		asks: 'one time for all logs',
		tests: {
			'server/log.test.ts': ['writes one JSON object a line, dated in UTC, whatever is in it']
		}
	},
	{
		id: '16.2.3',
		level: 2,
		asks: 'log nowhere else than is written',
		tests: {
			'server/log.test.ts': ['writes one JSON object a line, dated in UTC, whatever is in it']
		}
	},
	{
		id: '16.2.4',
		level: 2,
		asks: 'logs that machines read',
		tests: {
			'server/log.test.ts': ['writes one JSON object a line, dated in UTC, whatever is in it']
		}
	},
	{
		id: '16.2.5',
		level: 2,
		asks: 'log nothing that is sensitive',
		tests: {
			'server/log.test.ts': ['tells an error by class, code and place, and never what it held'],
			'contracts/security-log.test.ts': [
				'tells what was refused to whom, and nothing of what it was asked with'
			],
			'contracts/sms-in.test.ts': ['[SM7] leaves no number and no word in the log'],
			'contracts/email-code.test.ts': [
				'[ID9] is tried again while it lives, and written in no row and no log'
			]
		}
	},
	{
		id: '16.3.1',
		level: 2,
		asks: 'log who comes in, and who does not',
		tests: {
			'contracts/security-log.test.ts': [
				'tells by which door somebody came in, or did not, and in which session'
			]
		}
	},
	{
		id: '16.3.2',
		level: 2,
		asks: 'log what somebody was not allowed',
		tests: {
			'contracts/security-log.test.ts': [
				'tells what was refused to whom, and nothing of what it was asked with'
			],
			'contracts/keeping.test.ts': [
				'[SY14] keeps the bytes of what was refused, once, for its author and without content for the head'
			]
		}
	},
	{
		id: '16.3.3',
		level: 2,
		asks: 'log who tries to get around',
		tests: {
			'contracts/security-log.test.ts': [
				'tells what was refused to whom, and nothing of what it was asked with'
			],
			'contracts/keeping.test.ts': [
				'[SY14] keeps the bytes of what was refused, once, for its author and without content for the head'
			]
		}
	},
	{
		id: '16.3.4',
		level: 2,
		asks: 'log what breaks',
		tests: {
			'server/edge.test.ts': [
				'falls with one sentence for everybody, and with what happened in the log alone'
			],
			'contracts/oidc.test.ts': [
				'[ID11] is not offered where nobody set it up, and says when the house is away'
			],
			'contracts/health.test.ts': [
				'[WA5] a switch that answers %s is logged as a code, and holds back nothing'
			]
		}
	},
	{
		id: '16.4.1',
		level: 2,
		asks: 'no line that somebody else wrote',
		tests: {
			'server/log.test.ts': ['writes one JSON object a line, dated in UTC, whatever is in it']
		}
	},
	{
		id: '16.4.2',
		level: 2,
		asks: 'nobody reads or changes logs who may not',
		not: 'Logs leave on standard error: who keeps and reads them is the machine’s, and not in this repository.'
	},
	{
		id: '16.4.3',
		level: 2,
		asks: 'send logs elsewhere',
		not: 'Logs leave on standard error: whoever runs the machine sends them on, and that is not in this repository.'
	},
	{
		id: '16.5.1',
		level: 2,
		asks: 'say nothing of what is inside',
		tests: {
			'server/edge.test.ts': [
				'falls with one sentence for everybody, and with what happened in the log alone'
			]
		}
	},
	{
		id: '16.5.2',
		level: 2,
		asks: 'go on when others are away',
		tests: {
			'contracts/watch.test.ts': [
				'[WA2] a dead way holds back neither the other one nor an exchange'
			],
			'contracts/oidc.test.ts': [
				'[ID11] is not offered where nobody set it up, and says when the house is away'
			],
			'faults/kills.test.ts': [
				'[SY1, SY31] has all that it acknowledged after kills of its database, and comes back by itself'
			]
		}
	},
	{
		id: '16.5.3',
		level: 2,
		asks: 'let nothing through when something breaks',
		tests: {
			'server/edge.test.ts': [
				'falls with one sentence for everybody, and with what happened in the log alone'
			],
			'contracts/restoring.test.ts': ['[SY23] erases nothing that the register could not take'],
			'contracts/independent-hostile.test.ts': ['[SY3] a bad page harms none of its neighbours']
		}
	}
];
