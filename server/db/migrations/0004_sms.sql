CREATE TABLE "sms_in" (
	"school_id" text NOT NULL,
	"message_id" text NOT NULL,
	"sender" text NOT NULL,
	"text" text NOT NULL,
	"said_at" bigint NOT NULL,
	"received_at" bigint NOT NULL,
	"state" text NOT NULL,
	"why" text,
	"placement_id" text,
	"fact_id" text,
	"handled_by" text,
	"handled_at" bigint,
	CONSTRAINT "sms_in_school_id_message_id_pk" PRIMARY KEY("school_id","message_id")
);
--> statement-breakpoint
ALTER TABLE "school" ADD COLUMN "sms_tested_at" bigint;--> statement-breakpoint
CREATE INDEX "sms_in_age" ON "sms_in" USING btree ("school_id","received_at");--> statement-breakpoint
alter table sms_in enable row level security;--> statement-breakpoint
alter table sms_in force row level security;--> statement-breakpoint
create policy one_school on sms_in to carnet_app
	using (school_id = nullif(current_setting('app.school', true), ''))
	with check (school_id = nullif(current_setting('app.school', true), ''));--> statement-breakpoint
create policy every_school on sms_in to carnet_keeper using (true) with check (true);--> statement-breakpoint
grant select, insert, update, delete on sms_in to carnet_app, carnet_keeper;
