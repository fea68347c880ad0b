/** Lends each of these to one at a time, in the order in which they were asked for. */
export function lending<Item>(
	items: readonly Item[]
): <Result>(use: (item: Item) => Promise<Result>) => Promise<Result> {
	const free = [...items];
	const waiting: ((item: Item) => void)[] = [];
	const take = (): Promise<Item> =>
		new Promise((resolve) => {
			waiting.push(resolve);
			if (free.length > 0) waiting.shift()?.(free.shift() as Item);
		});
	return async (use) => {
		const item = await take();
		try {
			return await use(item);
		} finally {
			const next = waiting.shift();
			if (next) next(item);
			else free.push(item);
		}
	};
}
