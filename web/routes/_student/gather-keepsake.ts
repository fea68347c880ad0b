import { isType } from '#shared/domain/facts.ts';
import { nameIn } from '#shared/domain/names.ts';
import { commentsOn } from '#shared/domain/timeline.ts';
import { isDay, localTime } from '#shared/domain/time.ts';
import type { Keepsake, KeepsakePage } from '#shared/text/keepsake.ts';
import type { Device, HeldFact, HeldPlacement, Watched } from '#web/device/device.ts';
import type { Clock } from '#web/state/clock.svelte.ts';

/** Everything of one placement that its student would keep, from the disk of this device. */
export async function gatherKeepsake(
	device: Device,
	placement: HeldPlacement,
	own: readonly HeldFact[],
	clock: Pick<Clock, 'today' | 'timeZone'>
): Promise<Keepsake> {
	const { card } = placement;
	return {
		student: device.me.person.name,
		className: card?.student.className ?? '',
		school: device.me.school.name,
		hosts: (card?.agreements ?? []).map(({ host, from, to }) => ({ name: host.name, from, to })),
		pages: await gatherPages(device, placement, own, clock.timeZone),
		skills: [...new Set(own.flatMap((fact) => (isType(fact, 'skill') ? [fact.body.skill] : [])))],
		savedOn: clock.today
	};
}

async function gatherPages(
	device: Device,
	placement: HeldPlacement,
	own: readonly HeldFact[],
	timeZone: string
): Promise<KeepsakePage[]> {
	const written = await firstOf(device.pages(placement.id));
	const spoken = [...own, ...placement.facts.filter((fact) => isType(fact, 'comment'))].flatMap(
		({ body }) => {
			if (body.type === 'mood' || body.type === 'comment') return [body.day];
			return body.type === 'arrived' ? [body.halfDay.slice(0, 10)] : [];
		}
	);
	const pages: KeepsakePage[] = [];
	for (const page of new Set([...written.keys(), ...spoken])) {
		const open = await device.openPage(placement.id, page);
		const { fields } = open;
		await open.close();
		pages.push({
			page,
			fields,
			...(isDay(page) ? saidOn(page, placement, own, timeZone) : { comments: [] })
		});
	}
	return pages;
}

function saidOn(
	day: string,
	{ card, facts }: HeldPlacement,
	own: readonly HeldFact[],
	timeZone: string
): Omit<KeepsakePage, 'page' | 'fields'> {
	const mood = own.findLast((fact) => isType(fact, 'mood') && fact.body.day === day);
	const arrival = own.find((fact) => isType(fact, 'arrived') && fact.body.halfDay.startsWith(day));
	return {
		comments: commentsOn(day, facts).map(({ author, body }) => ({
			by: card ? nameIn(card, author) : '',
			text: body.text
		})),
		...(mood && isType(mood, 'mood') ? { mood: mood.body.level } : {}),
		...(arrival && isType(arrival, 'arrived')
			? { arrived: arrival.body.time ?? localTime(arrival.body.at, timeZone).clock }
			: {})
	};
}

function firstOf<Value>(source: Watched<Value>): Promise<Value> {
	return new Promise((resolve, reject) => {
		const subscription = source.subscribe((value) => {
			resolve(value);
			// A source may answer before it has returned the subscription.
			queueMicrotask(() => subscription.unsubscribe());
		}, reject);
	});
}
