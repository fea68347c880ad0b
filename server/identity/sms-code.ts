import { createHmac } from 'node:crypto';
import type { AgreementId, PlacementId, SchoolId } from '#shared/domain/ids.ts';
import { smsCode } from '#shared/domain/sms.ts';

/** SM1: follows from the server's own key, so that every agreement has one, the same after a restore, and none is stored. */
export function agreementCode(
	key: Uint8Array,
	school: SchoolId,
	placement: PlacementId,
	agreement: AgreementId
): string {
	const about = JSON.stringify(['sms', school, placement, agreement]);
	return smsCode(createHmac('sha256', key).update(about).digest());
}
