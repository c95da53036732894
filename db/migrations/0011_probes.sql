CREATE TABLE `probes` (
	`name` text PRIMARY KEY NOT NULL,
	`sent_at` integer NOT NULL,
	`heard_at` integer
) WITHOUT ROWID, STRICT;
