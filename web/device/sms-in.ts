import { askSchool } from './ask-school.ts';
import { list, nullable, number, object, text, type Shaped } from './shape.ts';
import { sending, tellSchool } from './tell-school.ts';

const page = object({
	number: nullable(text),
	testedAt: nullable(number),
	messages: list(
		object({
			id: text,
			from: text,
			text,
			receivedAt: number,
			state: text,
			why: nullable(text),
			placement: nullable(text),
			handledBy: nullable(text),
			handledAt: nullable(number)
		})
	)
});

/** Text messages that came in, those that wait first. */
export type SmsPage = Shaped<typeof page>;

/** What the school's number received; undefined: it could not be asked. */
export function smsReceived(): Promise<SmsPage | undefined> {
	return askSchool('/api/sms', page);
}

/** Somebody has seen to one. @returns false: the school did not hear it */
export function handleSms(id: string): Promise<boolean> {
	return tellSchool('/api/sms', sending({ id }));
}
