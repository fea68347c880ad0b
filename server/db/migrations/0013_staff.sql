CREATE INDEX "person_cpe" ON "person" USING btree ("school_id") WHERE roles ? 'cpe';--> statement-breakpoint
CREATE INDEX "person_care" ON "person" USING btree ("school_id") WHERE roles ? 'care';