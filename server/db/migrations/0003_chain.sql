CREATE TABLE "delivery" (
	"school_id" text NOT NULL,
	"delivery_id" text NOT NULL,
	"placement_id" text NOT NULL,
	"alert_id" text NOT NULL,
	"ground" text NOT NULL,
	"step" text NOT NULL,
	"turn" integer NOT NULL,
	"channel" text NOT NULL,
	"person_id" text NOT NULL,
	"state" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"due_at" bigint NOT NULL,
	"changed_at" bigint NOT NULL,
	"maybe_twice" boolean DEFAULT false NOT NULL,
	"code" text,
	CONSTRAINT "delivery_school_id_delivery_id_pk" PRIMARY KEY("school_id","delivery_id")
);
--> statement-breakpoint
CREATE TABLE "demo_letter" (
	"school_id" text NOT NULL,
	"letter_id" text NOT NULL,
	"channel" text NOT NULL,
	"address" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "demo_letter_school_id_letter_id_pk" PRIMARY KEY("school_id","letter_id")
);
--> statement-breakpoint
CREATE TABLE "duty" (
	"school_id" text NOT NULL,
	"half_day" text NOT NULL,
	"person_id" text NOT NULL,
	"phone" text,
	CONSTRAINT "duty_school_id_half_day_person_id_pk" PRIMARY KEY("school_id","half_day","person_id")
);
--> statement-breakpoint
CREATE TABLE "guardianship" (
	"school_id" text NOT NULL,
	"student_id" text NOT NULL,
	"person_id" text NOT NULL,
	"rank" integer NOT NULL,
	"relation" text NOT NULL,
	"must_tell" boolean NOT NULL,
	"barred" boolean DEFAULT false NOT NULL,
	CONSTRAINT "guardianship_school_id_student_id_person_id_pk" PRIMARY KEY("school_id","student_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "link" (
	"school_id" text NOT NULL,
	"secret_hash" "bytea" NOT NULL,
	"person_id" text NOT NULL,
	"placement_id" text NOT NULL,
	"alert_id" text,
	"made_at" bigint NOT NULL,
	"ends_at" bigint NOT NULL,
	"revoked" boolean DEFAULT false NOT NULL,
	CONSTRAINT "link_school_id_secret_hash_pk" PRIMARY KEY("school_id","secret_hash")
);
--> statement-breakpoint
CREATE TABLE "push_subscription" (
	"school_id" text NOT NULL,
	"endpoint" text NOT NULL,
	"person_id" text NOT NULL,
	"p256dh" text NOT NULL,
	"auth" text NOT NULL,
	"session_hash" "bytea" NOT NULL,
	"created_at" bigint NOT NULL,
	CONSTRAINT "push_subscription_school_id_endpoint_pk" PRIMARY KEY("school_id","endpoint")
);
--> statement-breakpoint
CREATE TABLE "reach" (
	"school_id" text NOT NULL,
	"person_id" text NOT NULL,
	"email" text,
	"phone" text,
	"sms" boolean DEFAULT false NOT NULL,
	"language" text DEFAULT 'fr' NOT NULL,
	CONSTRAINT "reach_school_id_person_id_pk" PRIMARY KEY("school_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "watch" (
	"school_id" text NOT NULL,
	"channel" text NOT NULL,
	"through_at" bigint,
	"since" bigint NOT NULL,
	"tried_at" bigint NOT NULL,
	"code" text,
	CONSTRAINT "watch_school_id_channel_pk" PRIMARY KEY("school_id","channel")
);
--> statement-breakpoint
ALTER TABLE "school" ADD COLUMN "settings" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "server" ADD COLUMN "vapid" jsonb;--> statement-breakpoint
CREATE INDEX "delivery_alert" ON "delivery" USING btree ("school_id","placement_id","alert_id");--> statement-breakpoint
CREATE INDEX "push_person" ON "push_subscription" USING btree ("school_id","person_id");--> statement-breakpoint
do $$ declare tenant text; begin
	foreach tenant in array array[
		'reach', 'guardianship', 'duty', 'push_subscription', 'delivery', 'link', 'demo_letter', 'watch'
	] loop
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
-- What was sent is never unsaid.
revoke delete on delivery from carnet_app;
