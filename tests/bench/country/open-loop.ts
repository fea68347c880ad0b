/** One piece of work: when it was due, in seconds, and how long after that it was done, in ms. */
export interface Sample {
	readonly due: number;
	readonly took: number;
}

/** Work that comes at its own pace, whether or not what came before is done: waiting counts from when it was due. */
export async function openLoop(
	perSecond: number,
	seconds: number,
	work: (nth: number) => Promise<unknown>
): Promise<Sample[]> {
	const samples: Sample[] = [];
	const open: Promise<void>[] = [];
	const began = performance.now();
	const all = Math.round(perSecond * seconds);
	await new Promise<void>((resolve) => {
		const timer = setInterval(() => {
			const passed = performance.now() - began;
			for (; open.length < all && (open.length * 1000) / perSecond <= passed;) {
				const due = (open.length * 1000) / perSecond;
				const done = work(open.length).then(() => {
					samples.push({ due: due / 1000, took: performance.now() - began - due });
				});
				open.push(done);
			}
			if (open.length < all) return;
			clearInterval(timer);
			resolve();
		}, 2);
	});
	await Promise.all(open);
	return samples;
}

/** By how many ms each second of arrivals waited longer than the second before: 0 where all that comes is served. */
export function lagSlope(samples: readonly Sample[]): number {
	const mean = (of: (sample: Sample) => number): number =>
		samples.reduce((sum, sample) => sum + of(sample), 0) / samples.length;
	const [due, took] = [mean((sample) => sample.due), mean((sample) => sample.took)];
	const spread = mean((sample) => (sample.due - due) ** 2);
	return spread === 0 ? 0 : mean((one) => (one.due - due) * (one.took - took)) / spread;
}

/** So many at once, each the next when it is done. @returns a second */
export async function closedLoop(
	atOnce: number,
	seconds: number,
	work: () => Promise<unknown>
): Promise<number> {
	const began = performance.now();
	let done = 0;
	await Promise.all(
		Array.from({ length: atOnce }, async () => {
			while (performance.now() - began < seconds * 1000) {
				await work();
				done++;
			}
		})
	);
	return (done * 1000) / (performance.now() - began);
}
