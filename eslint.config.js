import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Arrows that dependency-cruiser cannot see: imports written in a `.svelte`. The same table as tests/architecture. */
/** @param {readonly (readonly [regex: string, message: string])[]} patterns @returns {import('eslint').Linter.RulesRecord} */
const downOnly = (patterns) => ({
	'no-restricted-imports': [
		'error',
		{
			patterns: patterns.map(([regex, message]) => ({ regex, message }))
		}
	]
});
/** @typedef {readonly [regex: string, message: string]} Arrow */
/** @type {Arrow} */
const NO_SERVER = ['(^#server/|/server/)', 'web never imports server, not even types'];
/** @type {Arrow} */
const NO_ROUTES = ['(^#web/routes/|/routes/)', 'ui and state stand below routes'];
/** @type {Arrow} */
const NO_STATE = ['(^#web/state/|/state/)', 'ui gets props: it does not know state'];

export default ts.config(
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'node_modules/',
			'.data/',
			'server/db/migrations/',
			'tests/bench/peers/',
			'tests/bench/lighthouse/'
		]
	},
	js.configs.recommended,
	...ts.configs.strictTypeChecked,
	...svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: true,
				// The same for all files: the project is opened anew where they differ.
				extraFileExtensions: ['.svelte'],
				tsconfigRootDir: import.meta.dirname
			}
		},
		rules: {
			eqeqeq: 'error',
			'no-console': 'error',
			// Numbers in messages and SQL are meant.
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			// `() => void subscribe()` is how a callback says that it returns nothing.
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'@typescript-eslint/no-meaningless-void-operator': 'off',
			// Hono's route methods return a base type of the class that they were called on.
			'@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
			// Y.Text tells its text; the rule only reads the declared classes.
			'@typescript-eslint/no-base-to-string': ['error', { ignoredTypeNames: ['YText'] }],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_' }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: {
				projectService: true,
				extraFileExtensions: ['.svelte'],
				parser: ts.parser,
				svelteConfig
			}
		},
		rules: {
			// The app lives at the root of its address: there is no base path to resolve.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{ files: ['web/**/*.{ts,svelte}', 'shared/**/*.ts'], rules: downOnly([NO_SERVER]) },
	{ files: ['web/ui/**/*.{ts,svelte}'], rules: downOnly([NO_SERVER, NO_ROUTES, NO_STATE]) },
	{ files: ['web/state/**/*.ts', 'web/device/**/*.ts'], rules: downOnly([NO_SERVER, NO_ROUTES]) },
	{
		// Plain JavaScript that runs before any package is there: no types to lint with, and it talks to a terminal.
		files: ['**/*.mjs', '*.js'],
		...ts.configs.disableTypeChecked
	},
	{ files: ['**/*.mjs', 'tests/bench/**'], rules: { 'no-console': 'off' } },
	{
		files: ['tests/**/*.ts'],
		rules: {
			// Tests hand over functions and half-made values on purpose.
			'@typescript-eslint/unbound-method': 'off',
			'@typescript-eslint/no-non-null-assertion': 'off',
			// A fixture that needs no other is written with an empty pattern.
			'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }]
		}
	}
);
