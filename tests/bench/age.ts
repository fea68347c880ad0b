import postgres from 'postgres';
import { enter } from '#tests/contracts/client/client.ts';
import type { CarnetPhone } from './carnet-phone.ts';
import { coreSeconds, familySeconds } from './cores.ts';
import { median, rounded, type Figures } from './figure.ts';
import { dayNamed, days, endingOf, newId } from './pages.ts';
import { onStand, type Stand } from './stand.ts';

const [YOUNG, OLD] = [2, 22];
const DAYS_A_WEEK = 5;
const ROUNDS = 8;
/** Half of them of each age. */
const STUDENTS = 24;

/** What one more day costs in a placement of 22 weeks, against one of 2 weeks in the same school. */
export function costOfAge(): Promise<Figures> {
	return onStand(async (stand) => {
		const { server, postmaster, cast } = stand;
		const students = cast
			.filter(({ role, placements }) => role === 'student' && placements[0])
			.slice(0, STUDENTS);
		const placements = students.flatMap(({ placements: [first] }) => first ?? []);
		const oldest = placements.filter((_, nth) => nth % 2 === 1);
		await lengthen(stand, oldest);
		await attend(stand, placements, oldest);
		const phones = (await stand.phones()).slice(0, STUDENTS);
		const [young, old] = [0, 1].map((half) => phones.filter((_, nth) => nth % 2 === half));
		await Promise.all([live(young ?? [], YOUNG), live(old ?? [], OLD)]);
		const cost = async (these: readonly CarnetPhone[]): Promise<[number, number]> => {
			const [own, database] = [coreSeconds(server.pid), familySeconds(postmaster)];
			for (const phone of these) await phone.bring(days(1));
			return [
				((coreSeconds(server.pid) - own) * 1000) / these.length,
				((familySeconds(postmaster) - database) * 1000) / these.length
			];
		};
		const [ofYoung, ofOld]: [[number, number][], [number, number][]] = [[], []];
		for (let round = 0; round < ROUNDS; round++) {
			ofYoung.push(await cost(young ?? []));
			ofOld.push(await cost(old ?? []));
		}
		const figure = (which: 0 | 1) => {
			const [two, many] = [ofYoung, ofOld].map((costs) => median(costs.map((of) => of[which])));
			return {
				value: rounded(many ?? 0),
				unit: 'ms',
				against: `${YOUNG} weeks: ${rounded(two ?? 0)} ms`,
				ratio: rounded((two ?? 0) / (many ?? 0))
			};
		};
		return {
			[`one exchange at ${OLD} weeks, of a server core`]: figure(0),
			[`one exchange at ${OLD} weeks, of a database core`]: figure(1)
		};
	});
}

/** A week's days in one request, week after week. */
async function live(phones: readonly CarnetPhone[], weeks: number): Promise<void> {
	for (const phone of phones) {
		for (let week = 0; week < weeks; week++) await phone.bring(days(DAYS_A_WEEK), endingOf);
	}
}

/** The calendar of a placement that lasts as long, as an import would have written it. */
async function lengthen({ database }: Stand, placements: readonly string[]): Promise<void> {
	const sql = postgres(database.url, { max: 1 });
	const halfDays = Array.from({ length: OLD * DAYS_A_WEEK }, (_, nth) => dayNamed(nth)).flatMap(
		(day) => [
			{ key: `${day}/am`, from: '08:30', to: '12:00' },
			{ key: `${day}/pm`, from: '13:30', to: '17:00' }
		]
	);
	await sql`
		update placement set counter = counter + 1, half_days = half_days || (
			select jsonb_agg(h || jsonb_build_object('agreement', agreements->0->>'id'))
			from jsonb_array_elements(${JSON.stringify(halfDays)}::text::jsonb) as h)
		where placement_id in ${sql(placements)}`;
	await sql.end();
}

/** Each of those days its tutor says that the student was there. */
async function attend(
	{ server, cast }: Stand,
	placements: readonly string[],
	oldest: readonly string[]
): Promise<void> {
	for (const placement of placements) {
		const tutor = cast.find((one) => one.role === 'tutor' && one.placements.includes(placement));
		if (!tutor) continue;
		const client = await enter(server.url, tutor.id, `bench-${placement}`);
		const weeks = oldest.includes(placement) ? OLD : YOUNG;
		const facts = Array.from({ length: weeks * DAYS_A_WEEK }, (_, nth) => ({
			...{ id: newId(), placement, section: 'presence' },
			body: {
				...{ type: 'check', status: 'present', at: Date.now() },
				halfDays: [`${dayNamed(nth)}/am`, `${dayNamed(nth)}/pm`]
			}
		}));
		await client.exchange({ facts });
	}
}
