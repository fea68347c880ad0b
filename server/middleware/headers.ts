import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/** SvelteKit's route announcer hides itself by a style attribute: this very one is allowed, no other. */
const ANNOUNCER_STYLE = "'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='";

/**
 * @param page the app's HTML: its inline start script is allowed by its hash, and no other
 * @param https whether browsers reach the server through TLS
 */
export function securityHeaders(page: string, https: boolean): MiddlewareHandler {
	const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
		([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`
	);
	return secureHeaders({
		contentSecurityPolicy: {
			defaultSrc: ["'none'"],
			scriptSrc: ["'self'", ...scripts],
			styleSrc: ["'self'"],
			styleSrcAttr: ["'unsafe-hashes'", ANNOUNCER_STYLE],
			imgSrc: ["'self'", 'data:', 'blob:'],
			fontSrc: ["'self'"],
			connectSrc: ["'self'"],
			manifestSrc: ["'self'"],
			workerSrc: ["'self'"],
			objectSrc: ["'none'"],
			formAction: ["'self'"],
			baseUri: ["'none'"],
			frameAncestors: ["'none'"]
		},
		referrerPolicy: 'no-referrer',
		xFrameOptions: 'DENY',
		strictTransportSecurity: https ? 'max-age=31536000; includeSubDomains' : false,
		permissionsPolicy: { camera: [], geolocation: [], microphone: [] }
	});
}
