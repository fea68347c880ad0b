/** What the service worker tells its windows when a push has come (WA7). */
export const PUSH_ARRIVED = 'push-arrived';
