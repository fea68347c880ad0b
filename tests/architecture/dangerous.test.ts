import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';

interface Danger {
	readonly what: string;
	readonly call: RegExp;
	/** Where it is needed, and given nothing that anybody typed. */
	readonly but?: readonly string[];
	/** A line that must be found. */
	readonly planted: string;
}

const DANGERS: readonly Danger[] = [
	{
		what: 'words that become markup',
		call: /\{@html|\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|srcdoc|DOMParser/,
		planted: '<p>{@html comment}</p>'
	},
	{
		what: 'words that become code',
		call: /\beval\(|\bnew Function\(|\beval: true|from 'node:vm'|setTimeout\(\s*['"`]/,
		// The thread's own bundle, built from this tree.
		but: ['server/sync/admit-thread.ts'],
		planted: 'new Function(words)();'
	},
	{
		what: 'words that become a command',
		call: /node:child_process|\bexec(?:File)?(?:Sync)?\(\s*[`'"]/,
		// npm and vite, before a server is there.
		but: ['server/prepare.mjs'],
		planted: "import { exec } from 'node:child_process';"
	},
	{
		what: 'words that become SQL',
		call: /\bsql\.raw\(|\.unsafe\(/,
		// A number of rows; a fixed question; statements that drizzle has made, with their parameters beside them.
		but: [
			'server/upkeep/check-rows.ts',
			'server/upkeep/back-up.ts',
			'server/db/postgres.ts',
			'server/db/channel.ts'
		],
		planted: 'await tx.all(sql.raw(`select ${name}`));'
	},
	{
		what: 'words that become a pattern',
		call: /\b(?:new )?RegExp\(/,
		// A count of digits.
		but: ['shared/domain/email-code.ts'],
		planted: 'const found = new RegExp(typed).test(name);'
	},
	{
		what: 'chance that can be foreseen',
		call: /\bMath\.random\(/,
		planted: 'const secret = Math.random().toString(36);'
	},
	{
		what: 'a hash or a cipher of our own choosing, other than SHA-256',
		call: /create(?:Hash|Hmac)\((?!'sha256'[,)])|createCipher|createDecipher|createSign\(|publicEncrypt/,
		planted: "const mark = createHash('md5').update(words).digest();"
	},
	{
		what: 'messages that any page may post',
		call: /\bwindow\.addEventListener\('message'|\bonmessage\b/,
		planted: "window.addEventListener('message', ({ data }) => hear(data));"
	},
	{
		what: 'headers that a client can make up',
		call: /x-forwarded|x-real-ip|\bforwarded\b.*header\(|remoteAddress/i,
		planted: "const address = context.req.header('X-Forwarded-For');"
	}
];

const ENDING = /\.(ts|svelte|mjs|html)$/;

it('what is dangerous with words that anybody typed is called nowhere, but where it is given none', async () => {
	const found: string[] = [];
	const used = new Set<string>();
	for (const folder of ['web', 'server', 'shared']) {
		const entries = await readdir(folder, { recursive: true, withFileTypes: true });
		for (const entry of entries.filter((one) => one.isFile() && ENDING.test(one.name))) {
			const path = join(entry.parentPath, entry.name);
			const words = await readFile(path, 'utf8');
			for (const { what, call, but = [] } of DANGERS) {
				if (!call.test(words)) continue;
				if (but.includes(path)) used.add(`${path} ${what}`);
				else found.push(`${path}: ${what}`);
			}
		}
	}
	expect(found).toEqual([]);
	const allowed = DANGERS.flatMap(({ what, but = [] }) => but.map((path) => `${path} ${what}`));
	expect(allowed.filter((one) => !used.has(one))).toEqual([]);
});

it.each(DANGERS)('finds $what', ({ call, planted }) => {
	expect(planted).toMatch(call);
});

interface Package {
	readonly integrity?: string;
	readonly resolved?: string;
	readonly link?: boolean;
}

/** A package that does not come from the registry, or that could be another one tomorrow. */
const isLoose = ({ integrity, resolved, link }: Package): boolean =>
	integrity?.startsWith('sha512-') !== true || resolved !== undefined || link === true;

it('every package is one of the registry, named by version and hash', async () => {
	const read = async (path: string) => JSON.parse(await readFile(path, 'utf8')) as unknown;
	const { packages } = (await read('package-lock.json')) as { packages: Record<string, Package> };
	const { '': own, ...others } = packages;
	expect(own).toBeDefined();
	expect(Object.keys(others).length).toBeGreaterThan(100);
	expect(Object.entries(others).filter(([, one]) => isLoose(one))).toEqual([]);
	expect(isLoose({ integrity: 'sha512-x', resolved: 'git+ssh://git@example.com/x.git' })).toBe(
		true
	);
	const { dependencies, devDependencies } = (await read('package.json')) as Record<
		string,
		Record<string, string>
	>;
	const versions = Object.values({ ...dependencies, ...devDependencies });
	expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
