/** What is known of a student where a text is read. */
export interface SignalContext {
	readonly age?: number;
	/** Unknown: as strict as for an observation. */
	readonly course?: 'observation' | 'professional';
	/** The activities that the agreement names. */
	readonly planned?: string;
}
