import { afterEach, expect, it, vi } from 'vitest';
import { processLog } from '#server/log.ts';

afterEach(() => vi.restoreAllMocks());

/** What standard error gets. */
function written(say: () => void): string {
	const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
	say();
	return write.mock.calls.map(([words]) => String(words)).join('');
}

it('writes one JSON object a line, dated in UTC, whatever is in it', () => {
	const told = written(() =>
		processLog.info('exchange', { code: 'a"b\r\n{"level":"error"}\u2028' })
	);
	expect(told.match(/\n/g)).toHaveLength(1);
	expect(JSON.parse(told)).toEqual({
		at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) as string,
		level: 'info',
		event: 'exchange',
		code: 'a"b\r\n{"level":"error"}\u2028'
	});
});

it('tells an error by class, code and place, and never what it held', () => {
	const error = Object.assign(new TypeError('SECRET of Léa'), { code: '23505', detail: 'SECRET' });
	const told = written(() => processLog.error('request-failed', error, { path: '/api/sync' }));
	expect(told).not.toContain('SECRET');
	expect(JSON.parse(told)).toMatchObject({
		...{ level: 'error', event: 'request-failed', name: 'TypeError', code: '23505' },
		path: '/api/sync',
		where: expect.arrayContaining([expect.stringContaining('log.test.ts')]) as string[]
	});
});
