import { fileURLToPath } from 'node:url';

/** The folder that `npm run migration` writes and both drivers run. */
export const MIGRATIONS = fileURLToPath(new URL('./migrations', import.meta.url));
