// What a package does wrong in a way that breaks a promise, mended in place until a version does it right.
// Versions are pinned: a text that is no longer there means that one was raised, and must be looked at.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/**
 * When PostgreSQL goes away, postgres.js writes to a socket that is null and takes the whole process with it;
 * or it keeps bytes of the dead connection for the next one, which then never opens
 * (porsager/postgres issues 1066, 1154, 1208, pull request 1209). `[SY31]` is red without these.
 */
const MENDS = [
	{
		file: 'node_modules/postgres/src/connection.js',
		changes: [
			[
				`    const x = socket.write(chunk, fn)
    nextWriteTimer !== null && clearImmediate(nextWriteTimer)
    chunk = nextWriteTimer = null
    return x
`,
				`    const x = chunk
    nextWriteTimer !== null && clearImmediate(nextWriteTimer)
    chunk = nextWriteTimer = null
    if (socket)
      return socket.write(x, fn)
    error(Errors.connection('CONNECTION_CLOSED', options, socket))
    return false
`
			],
			[
				`    socket.removeAllListeners()
    socket = null
`,
				`    socket.removeAllListeners()
    socket = chunk = nextWriteTimer = null
`
			],
			[`    !hadError && (query || sent.length) && error(`, `    ;(query || sent.length) && error(`]
		]
	}
];

/** Safe to repeat; the file is replaced, never written into: installers share files between folders. */
export function mendPackages() {
	for (const { file, changes } of MENDS) {
		const whole = readFileSync(file, 'utf8');
		const mended = changes.reduce((text, [from = '', to = '']) => {
			if (text.includes(to)) return text;
			if (text.split(from).length !== 2)
				throw new Error(`${file} has changed: is the mend needed?`);
			return text.replace(from, () => to);
		}, whole);
		if (mended === whole) continue;
		writeFileSync(`${file}.mended`, mended);
		renameSync(`${file}.mended`, file);
	}
}
