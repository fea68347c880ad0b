import type { Instant } from '#shared/domain/time.ts';
import { TRIAL_EVERY, type LetterWay } from '#shared/domain/trial.ts';
import { clockText } from '#shared/text/time.ts';
import {
	exchangeSaid,
	letterSaid,
	liveSaid,
	noExchange,
	noLetter,
	pushSaid,
	type Said,
	type TrialName
} from '#shared/text/trial.ts';
import type { Device } from '#web/device/device.ts';
import { switchOn } from '#web/device/push.ts';
import { tryExchange, tryLetter, tryNotice, tryStream } from '#web/device/trial.ts';

/** In the order in which they are tried, and shown. */
export const NAMES = ['exchange', 'live', 'push', 'email', 'sms'] as const satisfies TrialName[];

/** One run of the page's trials, one after the other. */
export class Trials {
	said = $state<Partial<Record<TrialName, Said>>>({});
	/** What is being tried. */
	running = $state<TrialName>();
	/** By this device's clock. */
	ranAt = $state<Instant>();
	/** Notifications could be switched on here, by a tap. */
	canActivate = $state(false);
	readonly #device: Device;

	constructor(device: Device) {
		this.#device = device;
	}

	get results(): { name: TrialName; said: Said }[] {
		return NAMES.flatMap((name) => {
			const said = this.said[name];
			return said ? [{ name, said }] : [];
		});
	}

	/** Too soon: the school would refuse. */
	isTooSoon(now: Instant): boolean {
		return this.ranAt !== undefined && now - this.ranAt < TRIAL_EVERY.live;
	}

	async run(): Promise<void> {
		if (this.running) return;
		this.ranAt = Date.now();
		this.said = {};
		for (const name of NAMES) await this.#try(name);
	}

	/** On a tap: browsers ask their person nothing otherwise. */
	async activate(): Promise<void> {
		if (this.running) return;
		this.running = 'push';
		try {
			await switchOn(this.#device.me.person.id);
		} catch {
			// The trial says what is wrong.
		}
		await this.#try('push');
	}

	async #try(name: TrialName): Promise<void> {
		this.running = name;
		try {
			this.said[name] = await this.#end(name);
		} finally {
			this.running = undefined;
		}
	}

	async #end(name: TrialName): Promise<Said> {
		switch (name) {
			case 'exchange': {
				const end = await tryExchange(this.#device);
				return end ? exchangeSaid(end.ms, end.shift) : noExchange;
			}
			case 'live':
				return liveSaid(await tryStream());
			case 'push':
				return this.#push();
			case 'email':
			case 'sms':
				return this.#letter(name);
		}
	}

	async #push(): Promise<Said> {
		try {
			const end = await tryNotice(this.#device.me.person.id);
			this.canActivate = end === 'off';
			return pushSaid(end);
		} catch {
			return pushSaid('failed');
		}
	}

	async #letter(way: LetterWay): Promise<Said> {
		const trial = await tryLetter(way);
		if (!trial) return noLetter;
		const at = trial.at ?? trial.askedAt;
		const { timeZone } = this.#device.me.school;
		return letterSaid(way, trial, at === undefined ? '' : clockText(at, timeZone));
	}
}
