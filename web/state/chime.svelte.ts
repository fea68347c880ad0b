import { Setting } from './setting.svelte.ts';

/** Two short notes, the second higher: [hertz, when it begins, how long], in seconds. */
const NOTES = [
	[660, 0, 0.14],
	[880, 0.16, 0.22]
] as const;
const LOUD = 0.12;

/** A short sound for what is new, if the person allowed it on this device. Off until they do. */
export class Chime {
	/** Browsers stay silent until the page has been touched once. */
	waits = $state(false);
	readonly #allowed = new Setting('sound', false);
	#audio: AudioContext | undefined;

	constructor() {
		$effect(() => {
			if (!this.on) return;
			const wake = (): void => void this.#wake();
			addEventListener('pointerdown', wake);
			addEventListener('keydown', wake);
			wake();
			return () => {
				removeEventListener('pointerdown', wake);
				removeEventListener('keydown', wake);
			};
		});
		$effect(() => () => void this.#audio?.close());
	}

	get on(): boolean {
		return this.#allowed.on;
	}

	/** Allows it and lets it be heard once, or forbids it. */
	async toggle(): Promise<void> {
		this.#allowed.on = !this.on;
		if (!this.on) return;
		await this.#wake();
		this.ring();
	}

	ring(): void {
		const audio = this.#audio;
		if (!this.on || audio?.state !== 'running') return;
		for (const [hertz, from, lasts] of NOTES) {
			const begin = audio.currentTime + from;
			const note = new OscillatorNode(audio, { frequency: hertz });
			const volume = new GainNode(audio, { gain: 0 });
			volume.gain.setValueAtTime(0, begin);
			volume.gain.linearRampToValueAtTime(LOUD, begin + 0.01);
			volume.gain.linearRampToValueAtTime(0, begin + lasts);
			note.connect(volume).connect(audio.destination);
			note.start(begin);
			note.stop(begin + lasts);
		}
	}

	/** Without a touch of the page the promise of `resume` may never settle: nobody waits for it. */
	async #wake(): Promise<void> {
		this.#audio ??= new AudioContext();
		const audio = this.#audio;
		audio.onstatechange = () => {
			this.waits = audio.state !== 'running';
		};
		this.waits = audio.state !== 'running';
		if (!this.waits) return;
		const awake = audio.resume();
		if (navigator.userActivation.isActive) await awake;
	}
}
