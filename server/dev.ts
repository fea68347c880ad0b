import { createServer } from 'vite';
import type { Front } from './main.ts';

/** `npm run dev`: Vite serves the sources in this same process, beside the real API. */
export async function viteFront(): Promise<Front> {
	const vite = await createServer({ server: { middlewareMode: true }, appType: 'custom' });
	return {
		page: '',
		listener: (request, response) => vite.middlewares(request, response),
		close: () => vite.close()
	};
}
