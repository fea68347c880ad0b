CREATE TABLE "vouched" (
	"school_id" text NOT NULL,
	"name_hash" "bytea" NOT NULL,
	"person_id" text NOT NULL,
	"issuer" text NOT NULL,
	"bound_at" bigint NOT NULL,
	CONSTRAINT "vouched_school_id_name_hash_pk" PRIMARY KEY("school_id","name_hash")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "vouched_person" ON "vouched" USING btree ("school_id","person_id","issuer");--> statement-breakpoint
alter table vouched enable row level security;--> statement-breakpoint
alter table vouched force row level security;--> statement-breakpoint
create policy one_school on vouched to carnet_app
	using (school_id = nullif(current_setting('app.school', true), ''))
	with check (school_id = nullif(current_setting('app.school', true), ''));--> statement-breakpoint
create policy every_school on vouched to carnet_keeper using (true) with check (true);--> statement-breakpoint
grant select, insert, update, delete on vouched to carnet_keeper;--> statement-breakpoint
-- Bound once, and released: never bound to somebody else in between.
grant select, insert, delete on vouched to carnet_app;
