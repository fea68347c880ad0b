CREATE TABLE "agreement_terms" (
	"school_id" text NOT NULL,
	"placement_id" text NOT NULL,
	"agreement_id" text NOT NULL,
	"siret" text DEFAULT '' NOT NULL,
	"days" jsonb NOT NULL,
	"timetable" jsonb NOT NULL,
	"objectives" text DEFAULT '' NOT NULL,
	"activities" text DEFAULT '' NOT NULL,
	CONSTRAINT "agreement_terms_school_id_placement_id_agreement_id_pk" PRIMARY KEY("school_id","placement_id","agreement_id")
);
--> statement-breakpoint
CREATE TABLE "identity" (
	"school_id" text NOT NULL,
	"person_id" text NOT NULL,
	"born_name" text DEFAULT '' NOT NULL,
	"birth" text DEFAULT '' NOT NULL,
	"class_name" text DEFAULT '' NOT NULL,
	"siecle" text DEFAULT '' NOT NULL,
	"ine" text DEFAULT '' NOT NULL,
	CONSTRAINT "identity_school_id_person_id_pk" PRIMARY KEY("school_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "import_log" (
	"school_id" text NOT NULL,
	"import_id" text NOT NULL,
	"person_id" text NOT NULL,
	"at" bigint NOT NULL,
	"counts" jsonb NOT NULL,
	CONSTRAINT "import_log_school_id_import_id_pk" PRIMARY KEY("school_id","import_id")
);
--> statement-breakpoint
CREATE TABLE "school_class" (
	"school_id" text NOT NULL,
	"name" text NOT NULL,
	"label" text DEFAULT '' NOT NULL,
	CONSTRAINT "school_class_school_id_name_pk" PRIMARY KEY("school_id","name")
);
--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "last_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "first_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
do $$ declare tenant text; begin
	foreach tenant in array array['identity', 'school_class', 'agreement_terms', 'import_log'] loop
		execute format('alter table %I enable row level security', tenant);
		execute format('alter table %I force row level security', tenant);
		execute format(
			'create policy one_school on %I to carnet_app
				using (school_id = nullif(current_setting(''app.school'', true), ''''))
				with check (school_id = nullif(current_setting(''app.school'', true), ''''))',
			tenant);
		execute format('create policy every_school on %I to carnet_keeper using (true) with check (true)', tenant);
		execute format('grant select, insert, update, delete on %I to carnet_app, carnet_keeper', tenant);
	end loop;
end $$;
--> statement-breakpoint
-- Who imported what is never unsaid, whatever the application does.
revoke update, delete on import_log from carnet_app;
