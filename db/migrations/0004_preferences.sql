ALTER TABLE `campaigns` ADD `kind` text DEFAULT 'data-use' NOT NULL;--> statement-breakpoint
ALTER TABLE `subscribers` ADD `muted_kinds` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `subscribers` ADD `reminders` text DEFAULT 'all' NOT NULL;