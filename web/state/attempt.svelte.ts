/** A write that the disk may refuse; the screen then says so at once. */
export class Attempt {
	failed = $state(false);

	/** True when it is done. */
	async run(action: () => Promise<unknown>): Promise<boolean> {
		try {
			await action();
			this.failed = false;
		} catch {
			this.failed = true;
		}
		return !this.failed;
	}
}
