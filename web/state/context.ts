import { getContext, setContext } from 'svelte';
import type { Device } from '#web/device/device.ts';
import { App } from './app.svelte.ts';
import type { HomeScreen } from './home-screen.svelte.ts';

const KEY = Symbol('app');

/** Made once, by the layout. */
export function provideApp(): App {
	return setContext(KEY, new App());
}

function useApp(): App {
	return getContext<App>(KEY);
}

/** The device of the person signed in; only screens shown to somebody signed in may ask. */
export function useDevice(): Device {
	const { phase } = useApp();
	if (phase.name !== 'open') throw new Error('nobody is signed in');
	return phase.device;
}

/** Putting Carnet on the home screen of this device. */
export function useHomeScreen(): HomeScreen {
	return useApp().homeScreen;
}

/** Opens for whom the school has just let in, whoever was here before. */
export function useArrive(): App['arrive'] {
	const app = useApp();
	return (session) => app.arrive(session);
}
