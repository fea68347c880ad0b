CREATE TABLE "email_code" (
	"school_id" text NOT NULL,
	"request_hash" "bytea" NOT NULL,
	"account" "bytea" NOT NULL,
	"person_id" text,
	"asked_at" bigint NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"spent" boolean DEFAULT false NOT NULL,
	CONSTRAINT "email_code_school_id_request_hash_pk" PRIMARY KEY("school_id","request_hash")
);
--> statement-breakpoint
CREATE TABLE "passkey" (
	"school_id" text NOT NULL,
	"credential_id" text NOT NULL,
	"person_id" text NOT NULL,
	"public_key" "bytea" NOT NULL,
	"counter" bigint NOT NULL,
	"device" text NOT NULL,
	"created_at" bigint NOT NULL,
	"used_at" bigint,
	"challenged_at" bigint NOT NULL,
	CONSTRAINT "passkey_school_id_credential_id_pk" PRIMARY KEY("school_id","credential_id")
);
--> statement-breakpoint
CREATE TABLE "student_browser" (
	"school_id" text NOT NULL,
	"browser" text NOT NULL,
	"student_id" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "student_browser_school_id_browser_student_id_pk" PRIMARY KEY("school_id","browser","student_id")
);
--> statement-breakpoint
ALTER TABLE "link" ALTER COLUMN "ends_at" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "fact" ADD COLUMN "same_device" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "link" ADD COLUMN "kind" text DEFAULT 'guardian' NOT NULL;--> statement-breakpoint
ALTER TABLE "link" ADD COLUMN "serial" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "link" ADD COLUMN "opened_at" bigint;--> statement-breakpoint
ALTER TABLE "link" ADD COLUMN "opened_by" text;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "browser" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "device" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "link_hash" "bytea";--> statement-breakpoint
CREATE INDEX "email_code_account" ON "email_code" USING btree ("school_id","account","asked_at");--> statement-breakpoint
CREATE INDEX "passkey_person" ON "passkey" USING btree ("school_id","person_id");--> statement-breakpoint
CREATE INDEX "link_person" ON "link" USING btree ("school_id","person_id");--> statement-breakpoint
CREATE INDEX "session_person" ON "session" USING btree ("school_id","person_id");
--> statement-breakpoint
do $$ declare tenant text; begin
	foreach tenant in array array['email_code', 'passkey', 'student_browser'] loop
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
