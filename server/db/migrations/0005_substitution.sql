CREATE TABLE "substitution" (
	"school_id" text NOT NULL,
	"substitution_id" text NOT NULL,
	"nth" integer NOT NULL,
	"absent_id" text NOT NULL,
	"substitute_id" text NOT NULL,
	"from_day" text NOT NULL,
	"to_day" text NOT NULL,
	"journal" boolean NOT NULL,
	"state" text NOT NULL,
	"decided_by" text NOT NULL,
	"decided_at" bigint NOT NULL,
	CONSTRAINT "substitution_school_id_substitution_id_nth_pk" PRIMARY KEY("school_id","substitution_id","nth")
);
--> statement-breakpoint
CREATE VIEW "public"."held_member" WITH (security_invoker = true) AS (
		select school_id, placement_id, person_id, role, agreement_id, ended, null::jsonb as stand_in from member
		union all
		select m.school_id, m.placement_id, s.substitute_id,
			case when s.journal then 'referent' else 'substitute' end, '', m.ended,
			jsonb_build_object('for', s.absent_id, 'from', s.from_day, 'to', s.to_day, 'at', s.decided_at)
		from substitution s
		join member m on m.school_id = s.school_id and m.person_id = s.absent_id and m.role = 'referent'
		where s.state <> 'taken-back' and not exists (
			select 1 from substitution l where l.school_id = s.school_id
				and l.substitution_id = s.substitution_id and l.nth > s.nth));--> statement-breakpoint
alter table substitution enable row level security;--> statement-breakpoint
alter table substitution force row level security;--> statement-breakpoint
create policy one_school on substitution to carnet_app
	using (school_id = nullif(current_setting('app.school', true), ''))
	with check (school_id = nullif(current_setting('app.school', true), ''));--> statement-breakpoint
create policy every_school on substitution to carnet_keeper using (true) with check (true);--> statement-breakpoint
grant select, insert, update, delete on substitution to carnet_keeper;--> statement-breakpoint
-- What a head decided is never unsaid, whatever the application does.
grant select, insert on substitution to carnet_app;--> statement-breakpoint
-- A reader of the view sees of both tables what their own policies show them.
grant select on held_member to carnet_app;
