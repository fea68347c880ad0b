import { parentPort } from 'node:worker_threads';
import { admit, type PushedPage } from '#shared/notebook/admit.ts';

/* The thread in which pages are admitted: it knows nothing of the server, and may be ended at any moment. */
const port = parentPort;
if (!port) throw new Error('started as a thread only');
port.on('message', (page: PushedPage) => port.postMessage(admit(page)));
