CREATE TABLE "alert" (
	"school_id" text NOT NULL,
	"placement_id" text NOT NULL,
	"alert_id" text NOT NULL,
	"seq" bigint NOT NULL,
	"raised_at" bigint NOT NULL,
	CONSTRAINT "alert_school_id_placement_id_alert_id_pk" PRIMARY KEY("school_id","placement_id","alert_id")
);
--> statement-breakpoint
CREATE TABLE "contact" (
	"school_id" text NOT NULL,
	"person_id" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "contact_school_id_person_id_pk" PRIMARY KEY("school_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "fact" (
	"school_id" text NOT NULL,
	"placement_id" text NOT NULL,
	"fact_id" text NOT NULL,
	"seq" bigint NOT NULL,
	"nth" integer NOT NULL,
	"section" text NOT NULL,
	"author_id" text NOT NULL,
	"body" jsonb NOT NULL,
	"received_at" bigint NOT NULL,
	CONSTRAINT "fact_school_id_placement_id_fact_id_pk" PRIMARY KEY("school_id","placement_id","fact_id")
);
--> statement-breakpoint
CREATE TABLE "gone" (
	"school_id" text NOT NULL,
	"placement_id" text NOT NULL,
	"item" text NOT NULL,
	"seq" bigint NOT NULL,
	CONSTRAINT "gone_school_id_placement_id_item_pk" PRIMARY KEY("school_id","placement_id","item")
);
--> statement-breakpoint
CREATE TABLE "inbox" (
	"school_id" text NOT NULL,
	"person_id" text NOT NULL,
	"hash" "bytea" NOT NULL,
	"protocol" text NOT NULL,
	"body" "bytea" NOT NULL,
	"received_at" bigint NOT NULL,
	CONSTRAINT "inbox_school_id_person_id_hash_pk" PRIMARY KEY("school_id","person_id","hash")
);
--> statement-breakpoint
CREATE TABLE "job" (
	"school_id" text NOT NULL,
	"job_id" text NOT NULL,
	"kind" text NOT NULL,
	"placement_id" text NOT NULL,
	"about" jsonb NOT NULL,
	"due_at" bigint NOT NULL,
	"claim" text,
	"claimed_until" bigint,
	CONSTRAINT "job_school_id_job_id_pk" PRIMARY KEY("school_id","job_id")
);
--> statement-breakpoint
CREATE TABLE "member" (
	"school_id" text NOT NULL,
	"placement_id" text NOT NULL,
	"person_id" text NOT NULL,
	"role" text NOT NULL,
	"agreement_id" text DEFAULT '' NOT NULL,
	"ended" boolean DEFAULT false NOT NULL,
	CONSTRAINT "member_school_id_placement_id_person_id_role_agreement_id_pk" PRIMARY KEY("school_id","placement_id","person_id","role","agreement_id")
);
--> statement-breakpoint
CREATE TABLE "page" (
	"school_id" text NOT NULL,
	"placement_id" text NOT NULL,
	"author_id" text NOT NULL,
	"page" text NOT NULL,
	"seq" bigint NOT NULL,
	"state" "bytea" NOT NULL,
	"fields" jsonb NOT NULL,
	"changed_at" bigint NOT NULL,
	CONSTRAINT "page_school_id_placement_id_author_id_page_pk" PRIMARY KEY("school_id","placement_id","author_id","page")
);
--> statement-breakpoint
CREATE TABLE "page_log" (
	"school_id" text NOT NULL,
	"placement_id" text NOT NULL,
	"author_id" text NOT NULL,
	"page" text NOT NULL,
	"seq" bigint NOT NULL,
	"device" text NOT NULL,
	"update" "bytea" NOT NULL,
	"received_at" bigint NOT NULL,
	CONSTRAINT "page_log_school_id_placement_id_author_id_page_seq_pk" PRIMARY KEY("school_id","placement_id","author_id","page","seq")
);
--> statement-breakpoint
CREATE TABLE "person" (
	"school_id" text NOT NULL,
	"person_id" text NOT NULL,
	"name" text NOT NULL,
	"short_name" text NOT NULL,
	"roles" jsonb NOT NULL,
	"cast" integer,
	CONSTRAINT "person_school_id_person_id_pk" PRIMARY KEY("school_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "placement" (
	"school_id" text NOT NULL,
	"placement_id" text NOT NULL,
	"counter" bigint DEFAULT 0 NOT NULL,
	"student_id" text NOT NULL,
	"class_name" text NOT NULL,
	"agreements" jsonb NOT NULL,
	"half_days" jsonb NOT NULL,
	CONSTRAINT "placement_school_id_placement_id_pk" PRIMARY KEY("school_id","placement_id")
);
--> statement-breakpoint
CREATE TABLE "quarantine" (
	"school_id" text NOT NULL,
	"person_id" text NOT NULL,
	"hash" "bytea" NOT NULL,
	"placement_id" text NOT NULL,
	"section" text NOT NULL,
	"item" text NOT NULL,
	"code" text NOT NULL,
	"content" "bytea",
	"size" integer NOT NULL,
	"refused_at" bigint NOT NULL,
	CONSTRAINT "quarantine_school_id_person_id_hash_pk" PRIMARY KEY("school_id","person_id","hash")
);
--> statement-breakpoint
CREATE TABLE "school" (
	"school_id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"phone" text NOT NULL,
	"sms_number" text,
	"time_zone" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "server" (
	"one" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"epoch" text NOT NULL,
	"cursor_key" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "session" (
	"school_id" text NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"person_id" text NOT NULL,
	"created_at" bigint NOT NULL,
	"used_at" bigint NOT NULL,
	CONSTRAINT "session_school_id_token_hash_pk" PRIMARY KEY("school_id","token_hash")
);
--> statement-breakpoint
CREATE TABLE "settled_text" (
	"school_id" text NOT NULL,
	"placement_id" text NOT NULL,
	"author_id" text NOT NULL,
	"page" text NOT NULL,
	"seq" bigint NOT NULL,
	"fields" jsonb NOT NULL,
	"settled_at" bigint NOT NULL,
	CONSTRAINT "settled_text_school_id_placement_id_author_id_page_pk" PRIMARY KEY("school_id","placement_id","author_id","page")
);
--> statement-breakpoint
CREATE INDEX "fact_order" ON "fact" USING btree ("school_id","placement_id","seq","nth");--> statement-breakpoint
CREATE INDEX "job_due" ON "job" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "member_person" ON "member" USING btree ("school_id","person_id");--> statement-breakpoint
CREATE INDEX "quarantine_age" ON "quarantine" USING btree ("school_id","refused_at");