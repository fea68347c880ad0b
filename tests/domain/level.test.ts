import { expect, it } from 'vitest';
import { levelOf } from '#shared/domain/level.ts';

it.each([
	['3e B', '3e'],
	[' 302', '3e'],
	['3e prépa pro', '3e'],
	['4ème 2', '4e'],
	['2de 4', '2de'],
	['2A', '2de'],
	['204', '2de'],
	['Seconde 1', '2de'],
	['2PRO MRC', 'other'],
	['2 BTS CI', 'other'],
	['CAP 2', 'other'],
	['1re G', 'other'],
	['T3', 'other'],
	['', 'other']
] as const)('[CA6] a class called « %s » is of level %s', (name, level) => {
	expect(levelOf(name)).toBe(level);
});
