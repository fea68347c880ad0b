import type { Requirement } from './requirement.ts';

const BEHIND_A_PROXY =
	'Carnet listens in plain HTTP behind a proxy of the school, which ends TLS: its settings are not in this repository.';

export const COMMUNICATION: readonly Requirement[] = [
	{
		id: '12.1.1',
		level: 1,
		asks: 'current versions of TLS',
		not: BEHIND_A_PROXY
	},
	{
		id: '12.1.2',
		level: 2,
		asks: 'strong cipher suites',
		not: BEHIND_A_PROXY
	},
	{
		id: '12.1.3',
		level: 2,
		asks: 'check certificates of clients',
		not: 'Nobody is known by a certificate of theirs: people hold sessions, gateways keys.'
	},
	{
		id: '12.2.1',
		level: 1,
		asks: 'reach it through TLS, without a way around',
		tests: {
			'server/config.test.ts': ['reach a real school through TLS, or on its own machine alone'],
			'server/edge.test.ts': [
				'tells browsers with each answer to keep to TLS, to the type it has, and to no frame'
			]
		}
	},
	{
		id: '12.2.2',
		level: 1,
		asks: 'certificates that the public trusts',
		not: BEHIND_A_PROXY
	},
	{
		id: '12.3.1',
		level: 2,
		asks: 'encrypt every connection, in and out',
		tests: {
			'server/config.test.ts': [
				'open the ways out, and keep their passwords to themselves',
				'[ID11] name another house that vouches for the staff, in private'
			],
			'channels/smtp.test.ts': ['[CH13] a letter is not given to a mail server %s'],
			'server/private-line.test.ts': [
				'a database at %s is spoken to in private, unless it is here',
				'who offers no TLS hears no name'
			]
		}
	},
	{
		id: '12.3.2',
		level: 2,
		asks: 'check the certificates of whom one asks',
		tests: {
			'channels/smtp.test.ts': ['[CH13] a letter is not given to a mail server %s'],
			'server/private-line.test.ts': ['a certificate that nobody vouches for hears no name']
		}
	},
	{
		id: '12.3.3',
		level: 2,
		asks: 'encrypt what services of one’s own say to each other',
		not: 'No two services of Carnet speak HTTP to each other: servers share PostgreSQL and nothing else.'
	},
	{
		id: '12.3.4',
		level: 2,
		asks: 'trust certificates inside',
		not: 'No two services of Carnet speak TLS to each other: servers share PostgreSQL and nothing else.'
	}
];
