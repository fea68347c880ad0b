import type { Stop } from './environment.ts';

/** Chromium's own question, kept for later: TypeScript's DOM does not know it. */
interface InstallPrompt extends Event {
	prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

/** What tells one browser from another, as far as installing goes. */
export interface Browser {
	readonly userAgent: string;
	readonly touchPoints: number;
	/** Opened from the home screen already. */
	readonly standalone: boolean;
}

export function thisBrowser(): Browser {
	const onHomeScreen = 'standalone' in navigator && navigator.standalone === true;
	return {
		userAgent: navigator.userAgent,
		touchPoints: navigator.maxTouchPoints,
		standalone: onHomeScreen || matchMedia('(display-mode: standalone)').matches
	};
}

/** Safari on an iPhone or iPad asks nothing by itself: words must show the way. */
export function needsWords({ userAgent, touchPoints, standalone }: Browser): boolean {
	const apple = /iPhone|iPad|iPod/.test(userAgent);
	// An iPad says that it is a Mac; no Mac has a touch screen.
	const tablet = /Macintosh/.test(userAgent) && touchPoints > 1;
	const other = /CriOS|FxiOS|EdgiOS|OPiOS|DuckDuckGo|GSA\//.test(userAgent);
	return (apple || tablet) && !other && !standalone;
}

/** Hears when the browser would install Carnet, and holds its question back until it is asked for. */
export function onInstallable(listener: (ask: () => Promise<boolean>) => void): Stop {
	const hear = (event: Event): void => {
		event.preventDefault();
		listener(async () => {
			const { outcome } = await (event as InstallPrompt).prompt();
			return outcome === 'accepted';
		});
	};
	window.addEventListener('beforeinstallprompt', hear);
	return () => window.removeEventListener('beforeinstallprompt', hear);
}
