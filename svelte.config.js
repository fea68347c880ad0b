import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({
			pages: 'build/client',
			assets: 'build/client',
			fallback: 'index.html',
			precompress: true,
			strict: true
		}),
		files: { src: 'web', assets: 'static' },
		// workbox-window registers the worker, so that an update waits for its moment.
		serviceWorker: { register: false },
		// The server owns the security headers (server/middleware), the hash of the inline start script included.
		version: { pollInterval: 0 }
	}
};
