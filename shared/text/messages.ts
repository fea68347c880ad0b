/** What a message outside the app may know: nobody's name, no reason. */
export interface About {
	readonly school: { readonly name: string; readonly phone: string };
	readonly link: string;
	/** Since when the alert has waited. */
	readonly minutes: number;
}

export function staffLetter(
	_step: string,
	{ school, link, minutes }: About
): { subject: string; text: string } {
	return {
		subject: `${school.name} : une alerte vous attend`,
		text: `${school.name}, vie scolaire : une alerte attend depuis ${minutes} min. Ouvrez Carnet : ${link}`
	};
}

export function staffNotice(
	_step: string,
	{ school, minutes }: About
): { title: string; body: string; path: string } {
	return {
		title: 'Une alerte vous attend',
		body: `${school.name} : depuis ${minutes} min.`,
		path: '/'
	};
}
