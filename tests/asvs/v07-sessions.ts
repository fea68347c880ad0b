import type { Requirement } from './requirement.ts';

const ONLY_WHAT_THEY_CAME_WITH =
	'All of it is asked of the staff. Students, tutors and families have a sheet or a link and nothing else to prove themselves with: one that was spent proves nothing, and one that was sent lies on the device that they hold. Another house’s word counts as coming in, however long ago that house itself asked who they are.';

export const SESSIONS: readonly Requirement[] = [
	{
		id: '7.1.1',
		level: 2,
		asks: 'write down how long sessions live, and why',
		written: { 'shared/SPEC.md': ['- **ID1**', '- **ID8**'] }
	},
	{
		id: '7.1.2',
		level: 2,
		asks: 'write down how many sessions somebody may hold',
		written: { 'shared/SPEC.md': ['- **ID8**'] }
	},
	{
		id: '7.1.3',
		level: 2,
		asks: 'write down how sessions of two houses go together',
		written: { 'shared/SPEC.md': ['- **ID11**'] }
	},
	{
		id: '7.2.1',
		level: 1,
		asks: 'check sessions on the server',
		tests: { 'contracts/independent-hostile.test.ts': ['knows nobody without a session'] }
	},
	{
		id: '7.2.2',
		level: 1,
		asks: 'make a secret for each session',
		tests: {
			'server/edge.test.ts': [
				'gives a session in a cookie that no script reads and no other host sets'
			],
			'contracts/own-devices.test.ts': [
				'[ID8] whoever comes in ends the session that the browser held, and no other'
			]
		}
	},
	{
		id: '7.2.3',
		level: 1,
		asks: 'draw 128 bits or more for it',
		tests: {
			'server/edge.test.ts': [
				'gives a session in a cookie that no script reads and no other host sets'
			],
			'architecture/dangerous.test.ts': [
				'what is dangerous with words that anybody typed is called nowhere, but where it is given none'
			]
		}
	},
	{
		id: '7.2.4',
		level: 1,
		asks: 'another session at each coming in',
		tests: {
			'contracts/own-devices.test.ts': [
				'[ID8] whoever comes in ends the session that the browser held, and no other'
			]
		}
	},
	{
		id: '7.3.1',
		level: 2,
		asks: 'end a session that is not used',
		tests: {
			'contracts/own-devices.test.ts': [
				'[ID8] a session lives 30 days after its last use, in the browser too',
				'[ID8] a session of the staff lives 17 days after its last use, and ends in the night after 90: %s'
			]
		}
	},
	{
		id: '7.3.2',
		level: 2,
		asks: 'end a session after a time, used or not',
		tests: {
			'contracts/own-devices.test.ts': [
				'[ID8] a session of the staff lives 17 days after its last use, and ends in the night after 90: %s'
			]
		},
		not: 'The staff’s ends after 90 days and a tutor’s 45 after their last one; a student’s or a family’s that is used goes on: it opens what is their own, and whoever must find their sheet again tells of no absence meanwhile.'
	},
	{
		id: '7.4.1',
		level: 1,
		asks: 'what has ended opens nothing',
		tests: {
			'contracts/independent.test.ts': ['leaves, and the session is dead'],
			'contracts/several-servers.test.ts': [
				'[SY50] a session of the one holds on the other, and ends on both'
			],
			'contracts/own-devices.test.ts': [
				'[ID8] ended %s, a session has its channels closed after a last poke'
			]
		}
	},
	{
		id: '7.4.2',
		level: 1,
		asks: 'end the sessions of who has left',
		tests: {
			'contracts/links.test.ts': [
				'[ID1] revoked, ends everywhere; the next message brings another'
			],
			'contracts/admin.test.ts': [
				'[AD2] one of the staff who lost a telephone, or leaves, is signed out everywhere'
			]
		}
	},
	{
		id: '7.4.3',
		level: 2,
		asks: 'offer to end all other sessions',
		tests: {
			'contracts/own-devices.test.ts': [
				'[ID8] devices are listed by plain names, and ended one by one or all others'
			]
		}
	},
	{
		id: '7.4.4',
		level: 2,
		asks: 'leave from any page',
		tests: {
			'e2e/frame.spec.ts': [
				'a student has no way to choose among, and leaves only when everything is received'
			]
		}
	},
	{
		id: '7.4.5',
		level: 2,
		asks: 'let the school end somebody’s sessions',
		tests: {
			'contracts/links.test.ts': [
				'[ID1] revoked, ends everywhere; the next message brings another'
			],
			'contracts/sheets.test.ts': [
				'[ID6] replaced, is dead; of a lost telephone, the sessions too'
			],
			'contracts/admin.test.ts': [
				'[AD2] one of the staff who lost a telephone, or leaves, is signed out everywhere'
			],
			'contracts/colleagues.test.ts': [
				'[AD3] is signed out everywhere by the head, and nobody else is'
			]
		}
	},
	{
		id: '7.5.1',
		level: 2,
		asks: 'come in again before changing how one comes in',
		tests: {
			'contracts/come-in-again.test.ts': [
				'[ID13] changes nothing of how they come in, and is told to come in again',
				'[ID13] does it once they have come in again, in a session that begins then'
			]
		},
		not: ONLY_WHAT_THEY_CAME_WITH
	},
	{
		id: '7.5.2',
		level: 2,
		asks: 'see and end one’s sessions, after coming in again',
		tests: {
			'contracts/own-devices.test.ts': [
				'[ID8] devices are listed by plain names, and ended one by one or all others'
			],
			'contracts/come-in-again.test.ts': [
				'[ID13] changes nothing of how they come in, and is told to come in again',
				'[ID13] ends the sessions of a lost telephone at once, a colleague’s and a student’s'
			]
		},
		not: ONLY_WHAT_THEY_CAME_WITH
	},
	{
		id: '7.6.1',
		level: 2,
		asks: 'end or renew sessions as the other house does',
		tests: {
			'contracts/oidc.test.ts': [
				'[ID11] stays between the two houses: the browser gets a session, and none of their tokens'
			],
			'contracts/own-devices.test.ts': [
				'[ID8] a session of the staff lives 17 days after its last use, and ends in the night after 90: %s'
			]
		}
	},
	{
		id: '7.6.2',
		level: 2,
		asks: 'no session without an act of the person',
		tests: {
			'contracts/oidc.test.ts': ['[ID11] counts once, for the tab that asked, within ten minutes'],
			'e2e/staff-signin.spec.ts': [
				'[ID11] a CPE comes with the word of another house, which leaves the address bar at once'
			],
			'contracts/links.test.ts': ['[ID3] a look, a GET and a HEAD spend nothing and change nothing']
		}
	}
];
