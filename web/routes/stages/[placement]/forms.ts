import type { Component } from 'svelte';
import type { PlacementChange } from '#shared/domain/placement-change.ts';
import type { AgreementFile, PlacementFile } from '#shared/domain/placement-file.ts';
import type { Clock } from '#web/state/clock.svelte.ts';
import CorrectForm from './CorrectForm.svelte';
import EndForm from './EndForm.svelte';
import MoveForm from './MoveForm.svelte';
import NoteForm from './NoteForm.svelte';
import PauseForm from './PauseForm.svelte';
import ReferentForm from './ReferentForm.svelte';
import RestoreForm from './RestoreForm.svelte';
import ResumeForm from './ResumeForm.svelte';
import type { Outcome } from './reading.svelte.ts';

/** What every form is given: what it changes, as it stood when it was opened. */
export interface FormGiven {
	readonly file: PlacementFile;
	readonly one: AgreementFile;
	readonly clock: Clock;
	readonly onsave: (change: PlacementChange) => Promise<Outcome>;
	readonly onclose: () => void;
}

export type FormName =
	'pause' | 'resume' | 'end' | 'restore' | 'note' | 'correct' | 'move' | 'referent';

export const FORMS: Readonly<Record<FormName, Component<{ given: FormGiven }>>> = {
	pause: PauseForm,
	resume: ResumeForm,
	end: EndForm,
	restore: RestoreForm,
	note: NoteForm,
	correct: CorrectForm,
	move: MoveForm,
	referent: ReferentForm
};
