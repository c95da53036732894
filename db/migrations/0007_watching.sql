CREATE TABLE `alarms` (
	`name` text PRIMARY KEY NOT NULL,
	`turns` integer NOT NULL,
	`turned_at` integer NOT NULL,
	`raised_at` integer NOT NULL,
	`evidence` text NOT NULL,
	`quiet_since` integer,
	`mailed` integer DEFAULT 0 NOT NULL,
	`posted` integer DEFAULT 0 NOT NULL,
	`mailed_at` integer,
	`posted_at` integer
) WITHOUT ROWID, STRICT;
--> statement-breakpoint
CREATE TABLE `dead_letters` (
	`name` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`died_at` integer NOT NULL,
	`times` integer DEFAULT 1 NOT NULL,
	`closed_at` integer
) WITHOUT ROWID, STRICT;
--> statement-breakpoint
CREATE INDEX `dead_letters_open` ON `dead_letters` (`died_at`) WHERE closed_at is null;--> statement-breakpoint
CREATE TABLE `sending_days` (
	`day` integer PRIMARY KEY NOT NULL,
	`accepted` integer DEFAULT 0 NOT NULL,
	`bounced` integer DEFAULT 0 NOT NULL,
	`complained` integer DEFAULT 0 NOT NULL
) STRICT;
--> statement-breakpoint
ALTER TABLE `batches` ADD `planned_at` integer;--> statement-breakpoint
CREATE INDEX `batches_expired` ON `batches` (`settled_at`) WHERE state = 'expired';