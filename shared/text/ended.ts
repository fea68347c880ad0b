/** Of a placement that a tutor speaks for no longer. */
export const ended = {
	title: `Ce stage ne vous est plus confié.`,
	kept: `Vos indications restent sur cet appareil.`
} as const;
