import type { Requirement } from './requirement.ts';

export const CONFIGURATION: readonly Requirement[] = [
	{
		id: '13.1.1',
		level: 2,
		asks: 'write down whom the server speaks with',
		written: {
			'README.md': ['## Settings'],
			'server/channels/README.md': ['# The ways out of the house'],
			'shared/SPEC.md': ['- **CH6**']
		}
	},
	{
		id: '13.2.1',
		level: 2,
		asks: 'services prove themselves by what changes',
		tests: {
			'contracts/sms-in.test.ts': [
				'[SM7] comes in by the gateway’s key alone, in a form that is bounded, to a number that is here'
			]
		},
		not: 'The database, the mail server and the gateway of text messages know a school by passwords and keys that stay until somebody changes them: what these offer is no more. When to change each is written in server/README.md.'
	},
	{
		id: '13.2.2',
		level: 2,
		asks: 'services may do no more than they must',
		tests: {
			'server/tenants.test.ts': [
				'[PE5] have every table behind forced policies, with a key that begins with the school',
				'[PE5] cannot be written across, and nobody rewrites a fact',
				'[PE5] show the job worker due dates and nothing else'
			]
		},
		not: 'Every statement runs in a role that sees one school. The account of DATABASE_URL owns the tables and may create roles, because the same program migrates: a school has nobody who would do it with another account.'
	},
	{
		id: '13.2.3',
		level: 2,
		asks: 'no password that everybody knows',
		tests: {
			'server/config.test.ts': [
				'name the mistake in one sentence',
				'open the ways out, and keep their passwords to themselves'
			]
		}
	},
	{
		id: '13.2.4',
		level: 2,
		asks: 'list whom the server may ask',
		tests: {
			'channels/web-push.test.ts': [
				'[CH6] a real server does not knock at its own network, whatever a browser said'
			],
			'server/push.test.ts': ['[CH6] are refused whatever is no browser'],
			'server/config.test.ts': ['open the ways out, and keep their passwords to themselves']
		},
		not: 'All are named in the settings but the services that browsers get pushes from: the browser names its own, and a list of them would silence a CPE’s telephone on the day that its maker moves. A public name, https, its usual port; nothing that it answers is shown or kept.'
	},
	{
		id: '13.2.5',
		level: 2,
		asks: 'list what the server may load',
		tests: {
			'server/edge.test.ts': ['serves the build and nothing beside it, and lists no folder'],
			'channels/web-push.test.ts': [
				'[CH6] a real server does not knock at its own network, whatever a browser said'
			]
		},
		not: 'Files come from the build alone; requests are as 13.2.4 says.'
	},
	{
		id: '13.3.1',
		level: 2,
		asks: 'keep secrets in a vault',
		tests: {
			'server/config.test.ts': ['open the ways out, and keep their passwords to themselves']
		},
		not: 'None is in the sources or the build. They are settings that root alone reads and a row of the database: a school that runs its own server has no vault.'
	},
	{
		id: '13.3.2',
		level: 2,
		asks: 'let few reach them',
		tests: {
			'server/tenants.test.ts': [
				'[PE5] cannot be written across, and nobody rewrites a fact',
				'[PE5] show the job worker due dates and nothing else'
			]
		}
	},
	{
		id: '13.4.1',
		level: 1,
		asks: 'no history of the sources where it is served',
		tests: {
			'server/edge.test.ts': ['serves the build and nothing beside it, and lists no folder']
		}
	},
	{
		id: '13.4.2',
		level: 2,
		asks: 'no debugging in real use',
		tests: {
			'server/edge.test.ts': [
				'falls with one sentence for everybody, and with what happened in the log alone',
				'lets nobody in as somebody of a demonstration where there is none'
			],
			'server/config.test.ts': ['are no demonstration with a real database, unless it is said']
		}
	},
	{
		id: '13.4.3',
		level: 2,
		asks: 'list no folders',
		tests: {
			'server/edge.test.ts': ['serves the build and nothing beside it, and lists no folder']
		}
	},
	{
		id: '13.4.4',
		level: 2,
		asks: 'repeat no request to who traces it',
		tests: { 'server/edge.test.ts': ['repeats no request to whoever traces it'] }
	},
	{
		id: '13.4.5',
		level: 2,
		asks: 'show figures to whom they are for',
		tests: {
			'server/metrics.test.ts': [
				'[WA4] only a server that nobody else reaches answers without a token'
			],
			'contracts/health.test.ts': ['[WA3] the worst of all schools is told, without saying whose']
		}
	}
];
