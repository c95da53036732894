CREATE TABLE `letters` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`subscriber_id` integer NOT NULL,
	`kind` text NOT NULL,
	`language` text NOT NULL,
	`mails_asked` integer DEFAULT 1 NOT NULL,
	`mails_taken` integer DEFAULT 0 NOT NULL,
	`mail_asked_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `letters_once` ON `letters` (`subscriber_id`,`kind`);--> statement-breakpoint
CREATE INDEX `letters_waiting` ON `letters` (`mail_asked_at`) WHERE mails_taken < mails_asked;--> statement-breakpoint
ALTER TABLE `departures` ADD `taken_back_at` integer;