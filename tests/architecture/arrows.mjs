// The floors of the house (design §8): imports point down, no cycles, web and server never meet.
// The same arrows stand as a regex rule in eslint.config.js, since this tool cannot read a `.svelte`.

/** @param {string} name @param {string} from @param {string | string[]} to @param {string} [except] */
const never = (name, from, to, except) => ({
	name,
	severity: /** @type {const} */ ('error'),
	from: { path: from, ...(except ? { pathNot: except } : {}) },
	to: { path: to }
});

/** @type {import('dependency-cruiser').IFlattenedRuleSet} */
const rules = {
	forbidden: [
		{
			name: 'no-cycles',
			severity: /** @type {const} */ ('error'),
			from: {},
			to: { circular: true }
		},
		never('shared-stands-alone', '^shared/', ['^server/', '^web/', '^tests/']),
		never('domain-is-pure', '^shared/(domain|text)/', ['^shared/(notebook|api)/']),
		{
			name: 'domain-knows-only-valibot',
			severity: /** @type {const} */ ('error'),
			from: { path: '^shared/(domain|text)/', pathNot: '^shared/domain/signal/' },
			// Unknown: what only its own package.json can lead to.
			to: {
				dependencyTypes: ['npm', 'npm-dev', 'core', 'unknown'],
				pathNot: 'node_modules/valibot/'
			}
		},
		{
			name: 'signals-know-a-stemmer',
			severity: 'error',
			from: { path: '^shared/domain/signal/' },
			to: {
				dependencyTypes: ['npm', 'npm-dev', 'core', 'unknown'],
				pathNot: '^(node_modules/)?@orama/stemmers/'
			}
		},
		never('signals-have-no-words', '^shared/domain/signal/', '^shared/text/'),
		never('web-never-imports-server', '^web/', '^server/'),
		never('server-never-imports-web', '^server/', '^web/'),
		never('product-never-imports-tests', '^(web|server|shared)/', '^tests/'),
		never('device-stands-below-screens', '^web/device/', ['^web/(ui|state|routes)/']),
		never('import-stands-alone', '^web/import/', ['^web/(?!import/)']),
		never('state-stands-below-routes', '^web/state/', ['^web/(ui|routes)/']),
		never('ui-knows-no-state', '^web/ui/', ['^web/(state|routes)/']),
		never('db-stands-lowest', '^server/db/', [
			'^server/(store|alerts|sync|upkeep|identity|channels|demo|routes|middleware|app|main|command)'
		]),
		never('store-stands-below-sync', '^server/store/', [
			'^server/(alerts|sync|upkeep|identity|channels|demo|routes|middleware|app|main|command)'
		]),
		never('http-edge-on-top', '^server/(alerts|sync|upkeep|identity|channels|demo)/', [
			'^server/(routes|middleware|app|main|command)'
		]),
		// LM5: nothing that raises, tells or decides may ask it.
		never(
			'one-route-rephrases',
			'^(web|server|shared)/',
			'^server/rephrase/',
			'^server/(rephrase/|routes/rephrase\\.ts$)'
		),
		never(
			'yjs-has-few-doors',
			'^(web|server|shared)/',
			'node_modules/(yjs|y-indexeddb)/',
			// The demonstration's notebook writes its pages as a device does.
			'^(shared/notebook/|web/device/|server/demo/notebook\\.ts$)'
		)
	]
};

export const FLOORS = ['shared', 'server', 'web'];

/** @type {import('dependency-cruiser').ICruiseOptions} */
export const options = {
	ruleSet: rules,
	validate: true,
	doNotFollow: { path: 'node_modules' },
	exclude: { path: '^server/db/migrations' },
	tsPreCompilationDeps: true,
	combinedDependencies: true
};
