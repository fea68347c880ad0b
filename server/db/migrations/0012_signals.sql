CREATE TABLE "signal" (
	"school_id" text NOT NULL,
	"placement_id" text NOT NULL,
	"signal_id" text NOT NULL,
	"alert_id" text NOT NULL,
	"seq" bigint NOT NULL,
	"author_id" text NOT NULL,
	"page" text NOT NULL,
	"field" text NOT NULL,
	"level" text NOT NULL,
	"rule" text NOT NULL,
	"family" text NOT NULL,
	"mark" text NOT NULL,
	"found_at" bigint NOT NULL,
	CONSTRAINT "signal_school_id_placement_id_signal_id_pk" PRIMARY KEY("school_id","placement_id","signal_id")
);
--> statement-breakpoint
CREATE TABLE "signal_words" (
	"school_id" text NOT NULL,
	"placement_id" text NOT NULL,
	"signal_id" text NOT NULL,
	"excerpt" text NOT NULL,
	"copy" text NOT NULL,
	CONSTRAINT "signal_words_school_id_placement_id_signal_id_pk" PRIMARY KEY("school_id","placement_id","signal_id")
);
--> statement-breakpoint
CREATE INDEX "signal_alert" ON "signal" USING btree ("school_id","placement_id","alert_id");--> statement-breakpoint
do $$ declare tenant text; begin
	foreach tenant in array array['signal', 'signal_words'] loop
		execute format('alter table %I enable row level security', tenant);
		execute format('alter table %I force row level security', tenant);
		execute format(
			'create policy one_school on %I to carnet_app
				using (school_id = nullif(current_setting(''app.school'', true), ''''))
				with check (school_id = nullif(current_setting(''app.school'', true), ''''))',
			tenant);
		execute format('create policy every_school on %I to carnet_keeper using (true) with check (true)', tenant);
		execute format('grant select, insert, update, delete on %I to carnet_keeper', tenant);
		-- What was found is never changed, whatever the application does.
		execute format('grant select, insert, delete on %I to carnet_app', tenant);
	end loop;
end $$;
--> statement-breakpoint
create trigger only_where_erased before delete on signal for each row execute function only_where_erased();
