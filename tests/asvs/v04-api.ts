import type { Requirement } from './requirement.ts';

const NO_WEBSOCKETS =
	'There are no WebSockets: news are poked by server-sent events on the ordinary session.';
const NO_GRAPHQL = 'There is no GraphQL: the API is a list of routes, each with its own form.';

export const API: readonly Requirement[] = [
	{
		id: '4.1.1',
		level: 1,
		asks: 'say what a body is, and in which letters',
		tests: { 'server/edge.test.ts': ['says with each body what it is, and in which letters'] }
	},
	{
		id: '4.1.2',
		level: 2,
		asks: 'turn pages alone from http to https, never the API',
		tests: {
			'server/matrix.test.ts': ['answers each route to nobody, to somebody, and to a foreign page']
		}
	},
	{
		id: '4.1.3',
		level: 2,
		asks: 'believe no header that anybody can write',
		tests: {
			'architecture/dangerous.test.ts': [
				'what is dangerous with words that anybody typed is called nowhere, but where it is given none'
			]
		}
	},
	{
		id: '4.2.1',
		level: 2,
		asks: 'know where a request ends',
		tests: { 'server/edge.test.ts': ['takes no request whose end can be read in two ways'] }
	},
	{
		id: '4.3.1',
		level: 2,
		asks: 'bound GraphQL queries',
		not: NO_GRAPHQL
	},
	{
		id: '4.3.2',
		level: 2,
		asks: 'hide the GraphQL schema',
		not: NO_GRAPHQL
	},
	{
		id: '4.4.1',
		level: 1,
		asks: 'WebSockets over TLS',
		not: NO_WEBSOCKETS
	},
	{
		id: '4.4.2',
		level: 2,
		asks: 'WebSockets of known origins',
		not: NO_WEBSOCKETS
	},
	{
		id: '4.4.3',
		level: 2,
		asks: 'tokens of their own for WebSockets',
		not: NO_WEBSOCKETS
	},
	{
		id: '4.4.4',
		level: 2,
		asks: 'tokens for WebSockets from the session',
		not: NO_WEBSOCKETS
	}
];
