CREATE TABLE "audit_entry" (
	"school_id" text NOT NULL,
	"nth" bigint NOT NULL,
	"at" bigint NOT NULL,
	"action" text NOT NULL,
	"actor_id" text NOT NULL,
	"placement_id" text NOT NULL,
	"subject_id" text NOT NULL,
	"seal" "bytea" NOT NULL,
	CONSTRAINT "audit_entry_school_id_nth_pk" PRIMARY KEY("school_id","nth")
);
--> statement-breakpoint
CREATE INDEX "audit_actor" ON "audit_entry" USING btree ("school_id","actor_id","at");--> statement-breakpoint
CREATE INDEX "audit_subject" ON "audit_entry" USING btree ("school_id","subject_id");--> statement-breakpoint
alter table audit_entry enable row level security;--> statement-breakpoint
alter table audit_entry force row level security;--> statement-breakpoint
create policy one_school on audit_entry to carnet_app
	using (school_id = nullif(current_setting('app.school', true), ''))
	with check (school_id = nullif(current_setting('app.school', true), ''));--> statement-breakpoint
create policy every_school on audit_entry to carnet_keeper using (true) with check (true);--> statement-breakpoint
grant select, insert, update, delete on audit_entry to carnet_keeper;--> statement-breakpoint
-- What was seen or decided is never unsaid, whatever the application does.
grant select, insert on audit_entry to carnet_app;
--> statement-breakpoint
-- No alert is un-raised and no message unsaid: they go with all of an erased placement, and in no other way.
create function only_where_erased() returns trigger language plpgsql as $$
begin
	if current_user = 'carnet_app' and not exists (
		select 1 from gone g where g.school_id = old.school_id and g.placement_id = old.placement_id and g.item = 'all'
	) then
		raise exception '% of a placement that stands', tg_table_name using errcode = '42501';
	end if;
	return old;
end $$;--> statement-breakpoint
create trigger only_where_erased before delete on alert for each row execute function only_where_erased();--> statement-breakpoint
create trigger only_where_erased before delete on delivery for each row execute function only_where_erased();--> statement-breakpoint
grant delete on alert, delivery to carnet_app;
