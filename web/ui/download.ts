/** Hands a file over to the downloads of this device. Throws when it cannot. */
export function download(
	name: string,
	type: string,
	content: string | Uint8Array<ArrayBuffer>
): void {
	const address = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The download has begun with the click; the bytes are let go after it has been read.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
