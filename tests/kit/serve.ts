import { readConfig } from '#server/config.ts';
import { startServer } from '#server/main.ts';

/** The real server in a process of its own, in front of a folder that stands for the built app. */
const running = await startServer(readConfig(process.env), process.env.FRONT ?? '', (url) => {
	process.stdout.write(`ready ${url}\n`);
});
process.once('SIGTERM', () => void running.stop().then(() => process.exit(0)));
