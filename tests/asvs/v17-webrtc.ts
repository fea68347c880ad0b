import type { Requirement } from './requirement.ts';

const NO_WEBRTC = 'Carnet carries neither sound nor image: there is no WebRTC.';

export const WEBRTC: readonly Requirement[] = [
	{
		id: '17.1.1',
		level: 2,
		asks: 'relays that reach the public only',
		not: NO_WEBRTC
	},
	{
		id: '17.2.1',
		level: 2,
		asks: 'guard keys of media',
		not: NO_WEBRTC
	},
	{
		id: '17.2.2',
		level: 2,
		asks: 'strong ciphers for media',
		not: NO_WEBRTC
	},
	{
		id: '17.2.3',
		level: 2,
		asks: 'check who sends media',
		not: NO_WEBRTC
	},
	{
		id: '17.2.4',
		level: 2,
		asks: 'bear media that are malformed',
		not: NO_WEBRTC
	},
	{
		id: '17.3.1',
		level: 2,
		asks: 'bear a flood of signals',
		not: NO_WEBRTC
	},
	{
		id: '17.3.2',
		level: 2,
		asks: 'bear signals that are malformed',
		not: NO_WEBRTC
	}
];
