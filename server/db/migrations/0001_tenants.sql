-- Two roles that own nothing: the application sees one school at a time, the job worker sees due dates.
-- Roles belong to the whole cluster, so another database may have made them already.
do $$ begin
	create role carnet_app nologin;
exception when duplicate_object or unique_violation then null;
end $$;
--> statement-breakpoint
do $$ begin
	create role carnet_jobs nologin;
exception when duplicate_object or unique_violation then null;
end $$;
--> statement-breakpoint
do $$ begin
	execute format('grant carnet_app, carnet_jobs to %I', current_user);
end $$;
--> statement-breakpoint
do $$ declare tenant text; begin
	foreach tenant in array array[
		'school', 'person', 'session', 'placement', 'member', 'fact', 'page', 'page_log',
		'settled_text', 'alert', 'job', 'gone', 'quarantine', 'inbox', 'contact'
	] loop
		execute format('alter table %I enable row level security', tenant);
		execute format('alter table %I force row level security', tenant);
		-- The setting is '' and not null after a transaction that set it (trust.md M19).
		execute format(
			'create policy one_school on %I to carnet_app
				using (school_id = nullif(current_setting(''app.school'', true), ''''))
				with check (school_id = nullif(current_setting(''app.school'', true), ''''))',
			tenant);
		execute format('grant select, insert, update, delete on %I to carnet_app', tenant);
	end loop;
end $$;
--> statement-breakpoint
-- Facts, logs and raised alerts are never changed, whatever the application does.
revoke update on fact, page_log, alert, gone from carnet_app;
--> statement-breakpoint
revoke delete on alert, gone from carnet_app;
--> statement-breakpoint
grant select on server to carnet_app;
--> statement-breakpoint
-- A device that shows a genuine cursor from ahead proves that the server went back in time.
grant update (epoch) on server to carnet_app;
--> statement-breakpoint
create policy due_everywhere on job to carnet_jobs using (true) with check (true);
--> statement-breakpoint
grant select (school_id, job_id, kind, due_at, claim, claimed_until), update (claim, claimed_until)
	on job to carnet_jobs;
