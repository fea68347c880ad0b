/** Ids that look as if made at one instant, the same in every run. */
export function idMaker(instant: number): () => string {
	let count = 0;
	const time = instant.toString(16).padStart(12, '0');
	return () => {
		const last = (++count).toString(16).padStart(12, '0');
		return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${last}`;
	};
}
