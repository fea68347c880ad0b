import type { Requirement } from './requirement.ts';

const NO_FILES =
	'Nobody uploads a file: pages are text in a protocol of their own, and facts are bounded values.';

export const FILES: readonly Requirement[] = [
	{
		id: '5.1.1',
		level: 2,
		asks: 'write down which files are taken',
		not: NO_FILES
	},
	{
		id: '5.2.1',
		level: 1,
		asks: 'bound what is taken',
		tests: {
			'contracts/independent-hostile.test.ts': ['[SY11] refuses more than a MiB, squeezed or not']
		},
		not: NO_FILES
	},
	{
		id: '5.2.2',
		level: 1,
		asks: 'check that a file is what its name says',
		not: NO_FILES
	},
	{
		id: '5.2.3',
		level: 2,
		asks: 'bound what is inflated',
		tests: {
			'contracts/independent-hostile.test.ts': [
				'[SY11] stops inflating a gigabyte',
				'[SY11] refuses more than a MiB, squeezed or not'
			]
		}
	},
	{
		id: '5.3.1',
		level: 1,
		asks: 'run no file that somebody brought',
		not: NO_FILES
	},
	{
		id: '5.3.2',
		level: 1,
		asks: 'make no path from words',
		tests: {
			'server/edge.test.ts': ['serves the build and nothing beside it, and lists no folder']
		}
	},
	{
		id: '5.4.1',
		level: 2,
		asks: 'name what is downloaded',
		not: 'The server offers no download: files are made in the browser, under a name of this repository.'
	},
	{
		id: '5.4.2',
		level: 2,
		asks: 'encode the names of files',
		not: 'Names of files come from this repository alone, and no message has an attachment.'
	},
	{
		id: '5.4.3',
		level: 2,
		asks: 'scan what others brought',
		not: NO_FILES
	}
];
