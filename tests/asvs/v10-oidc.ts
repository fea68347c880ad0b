import { ONE_HOUSE, type Requirement } from './requirement.ts';

const NO_RESOURCE_SERVER =
	'Carnet takes no access tokens: it is a relying party of OpenID Connect and no resource server.';
const NO_AUTHORIZATION_SERVER = 'Carnet gives out no OAuth tokens: it is no authorization server.';
const NO_PROVIDER = 'Carnet vouches for nobody towards others: it is no OpenID provider.';

export const OIDC: readonly Requirement[] = [
	{
		id: '10.1.1',
		level: 2,
		asks: 'keep tokens where they are needed',
		tests: {
			'contracts/oidc.test.ts': [
				'[ID11] stays between the two houses: the browser gets a session, and none of their tokens'
			]
		}
	},
	{
		id: '10.1.2',
		level: 2,
		asks: 'believe only the answer to one’s own question',
		tests: {
			'contracts/oidc.test.ts': [
				'[ID11] counts once, for the tab that asked, within ten minutes',
				'[ID11] for %s lets nobody in'
			]
		}
	},
	{
		id: '10.2.1',
		level: 2,
		asks: 'state or PKCE with each code',
		tests: {
			'contracts/oidc.test.ts': ['[ID11] counts once, for the tab that asked, within ten minutes']
		}
	},
	{
		id: '10.2.2',
		level: 2,
		asks: 'mix up no two houses',
		not: ONE_HOUSE
	},
	{
		id: '10.3.1',
		level: 2,
		asks: 'tokens for this service only',
		not: NO_RESOURCE_SERVER
	},
	{
		id: '10.3.2',
		level: 2,
		asks: 'decide by what a token allows',
		not: NO_RESOURCE_SERVER
	},
	{
		id: '10.3.3',
		level: 2,
		asks: 'know people by what never changes hands',
		not: NO_RESOURCE_SERVER
	},
	{
		id: '10.3.4',
		level: 2,
		asks: 'check how strong a sign-in was',
		not: NO_RESOURCE_SERVER
	},
	{
		id: '10.4.1',
		level: 1,
		asks: 'known addresses to go back to',
		not: NO_AUTHORIZATION_SERVER
	},
	{
		id: '10.4.2',
		level: 1,
		asks: 'a code opens once',
		not: NO_AUTHORIZATION_SERVER
	},
	{
		id: '10.4.3',
		level: 1,
		asks: 'a code lives ten minutes at most',
		not: NO_AUTHORIZATION_SERVER
	},
	{
		id: '10.4.4',
		level: 1,
		asks: 'only the flows that a client needs',
		not: NO_AUTHORIZATION_SERVER
	},
	{
		id: '10.4.5',
		level: 1,
		asks: 'a refresh token is replayed by nobody',
		not: NO_AUTHORIZATION_SERVER
	},
	{
		id: '10.4.6',
		level: 2,
		asks: 'PKCE with each code',
		not: NO_AUTHORIZATION_SERVER
	},
	{
		id: '10.4.7',
		level: 2,
		asks: 'clients that register themselves',
		not: NO_AUTHORIZATION_SERVER
	},
	{
		id: '10.4.8',
		level: 2,
		asks: 'refresh tokens end',
		not: NO_AUTHORIZATION_SERVER
	},
	{
		id: '10.4.9',
		level: 2,
		asks: 'people take tokens back',
		not: NO_AUTHORIZATION_SERVER
	},
	{
		id: '10.4.10',
		level: 2,
		asks: 'clients prove themselves',
		not: NO_AUTHORIZATION_SERVER
	},
	{
		id: '10.4.11',
		level: 2,
		asks: 'only the scopes that a client needs',
		not: NO_AUTHORIZATION_SERVER
	},
	{
		id: '10.5.1',
		level: 2,
		asks: 'no token twice',
		tests: {
			'contracts/oidc.test.ts': [
				'[ID11] for %s lets nobody in',
				'[ID11] counts once, for the tab that asked, within ten minutes'
			]
		}
	},
	{
		id: '10.5.2',
		level: 2,
		asks: 'know people by what their house never gives to another',
		tests: {
			'contracts/oidc.test.ts': [
				'[ID11] is of one name of that house: another one that comes with the address lets nobody in, until it is released'
			]
		}
	},
	{
		id: '10.5.3',
		level: 2,
		asks: 'ask no house that calls itself otherwise',
		tests: {
			'contracts/oidc.test.ts': [
				'[ID11] is not asked of a house that calls itself otherwise than the settings do'
			]
		}
	},
	{
		id: '10.5.4',
		level: 2,
		asks: 'take tokens made for this client',
		tests: { 'contracts/oidc.test.ts': ['[ID11] for %s lets nobody in'] }
	},
	{
		id: '10.5.5',
		level: 2,
		asks: 'check who says that a session is over',
		not: 'Carnet offers no back-channel logout: no house can end a session here.'
	},
	{
		id: '10.6.1',
		level: 2,
		asks: 'only safe kinds of answers',
		not: NO_PROVIDER
	},
	{
		id: '10.6.2',
		level: 2,
		asks: 'nobody is signed out against their will',
		not: NO_PROVIDER
	},
	{
		id: '10.7.1',
		level: 2,
		asks: 'ask people before anything is passed on',
		not: NO_PROVIDER
	},
	{
		id: '10.7.2',
		level: 2,
		asks: 'say what is passed on',
		not: NO_PROVIDER
	},
	{
		id: '10.7.3',
		level: 2,
		asks: 'let people take that back',
		not: NO_PROVIDER
	}
];
