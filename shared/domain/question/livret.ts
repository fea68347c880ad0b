/**
 * QU7: the pieces of a livret (rules 7.3), in the order in which a report has them. Each box names a text of the page « Après », as a
 * question does: never given to anything else.
 */
export const LIVRET = [
	{ piece: 'host', boxes: ['host-activity', 'host-size', 'host-roles', 'host-public'] },
	{
		piece: 'observed',
		boxes: [
			'observed-name',
			'observed-tasks',
			'observed-studies',
			'observed-hours',
			'observed-likes'
		]
	},
	{
		piece: 'interview',
		boxes: [
			'interview-who',
			'interview-path',
			'interview-day',
			'interview-likes',
			'interview-advice'
		]
	},
	{ piece: 'glossary', boxes: ['glossary'] },
	{ piece: 'skills', boxes: ['skills-expected', 'skills-gained', 'skills-next'] },
	{ piece: 'oral', boxes: ['oral', 'oral-start', 'oral-learned', 'oral-questions'] }
] as const;

export type Piece = (typeof LIVRET)[number]['piece'];
export type LivretId = (typeof LIVRET)[number]['boxes'][number];

export const LIVRET_IDS: readonly LivretId[] = LIVRET.flatMap(({ boxes }) => [...boxes]);
