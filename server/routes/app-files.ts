import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

/**
 * The built app, and its page for whatever address is not a file. Order matters.
 * @param earlier folders of builds that open pages may still be of
 */
export function appFiles(folder: string, earlier: readonly string[]): Hono {
	return (
		new Hono()
			.use('/_app/immutable/*', async (context, next) => {
				await next();
				if (context.res.ok) context.header('Cache-Control', 'public, max-age=31536000, immutable');
			})
			.use('*', async (context, next) => {
				await next();
				if (!context.res.headers.has('Cache-Control')) context.header('Cache-Control', 'no-cache');
			})
			.use(serveStatic({ root: folder, precompressed: true }))
			.route('/', chunksOf(earlier))
			// Before the page: a missing chunk that answers HTML breaks an old tab obscurely.
			.all('/_app/*', (context) => context.notFound())
			.get('*', serveStatic({ root: folder, path: 'index.html', precompressed: true }))
	);
}

function chunksOf(builds: readonly string[]): Hono {
	const app = new Hono();
	for (const root of builds) app.use('/_app/*', serveStatic({ root, precompressed: true }));
	return app;
}

/** The app's HTML; its start script is named by hash in the security policy. */
export function readPage(folder: string): Promise<string> {
	return readFile(join(folder, 'index.html'), 'utf8');
}
