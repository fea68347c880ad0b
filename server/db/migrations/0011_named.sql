ALTER TABLE "identity" ADD COLUMN "named_at" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
-- Of whom is there already nobody knows: as if a file had named them today.
update identity set named_at = (extract(epoch from now()) * 1000)::bigint;
