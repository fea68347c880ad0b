CREATE TABLE "commit_mark" (
	"school_id" text NOT NULL,
	"placement_id" text NOT NULL,
	"counter" bigint NOT NULL,
	"mark" text NOT NULL,
	CONSTRAINT "commit_mark_school_id_placement_id_counter_pk" PRIMARY KEY("school_id","placement_id","counter")
);
--> statement-breakpoint
ALTER TABLE "job" ADD COLUMN "outside_since" bigint;--> statement-breakpoint
ALTER TABLE "job" ADD COLUMN "released" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "server" ADD COLUMN "epoch_at" bigint;--> statement-breakpoint
ALTER TABLE "server" ADD COLUMN "place" text;--> statement-breakpoint
ALTER TABLE "server" ADD COLUMN "backed_up_at" bigint;--> statement-breakpoint
-- Whoever moves a counter, the commit gets its mark in the same statement. Rows put back bring their marks along.
create function mark_commit() returns trigger language plpgsql as $$ begin
	insert into commit_mark (school_id, placement_id, counter, mark)
	values (new.school_id, new.placement_id, new.counter, left(gen_random_uuid()::text, 8))
	on conflict do nothing;
	return null;
end $$;
--> statement-breakpoint
create trigger mark_commit after insert or update of counter on placement
	for each row execute function mark_commit();
--> statement-breakpoint
alter table commit_mark enable row level security;
--> statement-breakpoint
alter table commit_mark force row level security;
--> statement-breakpoint
create policy one_school on commit_mark to carnet_app
	using (school_id = nullif(current_setting('app.school', true), ''))
	with check (school_id = nullif(current_setting('app.school', true), ''));
--> statement-breakpoint
grant select, insert on commit_mark to carnet_app;
--> statement-breakpoint
-- The third role: backup, restore, doctor and a change of epoch, which concern every school.
do $$ begin
	create role carnet_keeper nologin;
exception when duplicate_object or unique_violation then null;
end $$;
--> statement-breakpoint
do $$ declare tenant text; begin
	execute format('grant carnet_keeper to %I', current_user);
	foreach tenant in array array[
		'school', 'person', 'session', 'placement', 'commit_mark', 'member', 'fact', 'page', 'page_log',
		'settled_text', 'alert', 'job', 'gone', 'quarantine', 'inbox', 'contact'
	] loop
		execute format('create policy every_school on %I to carnet_keeper using (true) with check (true)', tenant);
		execute format('grant select, insert, update, delete on %I to carnet_keeper', tenant);
	end loop;
end $$;
--> statement-breakpoint
grant select, insert, update, delete on server to carnet_keeper;
--> statement-breakpoint
-- The epoch changes together with the jobs that it holds.
revoke update (epoch) on server from carnet_app;
--> statement-breakpoint
grant select (outside_since, released) on job to carnet_jobs;
--> statement-breakpoint
grant select (epoch_at) on server to carnet_jobs;
