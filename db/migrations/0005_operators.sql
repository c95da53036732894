CREATE TABLE `approvals` (
	`advisory` text NOT NULL,
	`content_hash` text NOT NULL,
	`operator` text NOT NULL,
	`approved_at` integer NOT NULL,
	PRIMARY KEY(`advisory`, `content_hash`, `operator`)
) WITHOUT ROWID, STRICT;
--> statement-breakpoint
CREATE TABLE `cancellations` (
	`advisory` text NOT NULL,
	`edition` text NOT NULL,
	`effective_on` text NOT NULL,
	`cancelled_at` integer NOT NULL,
	`cancelled_by` text NOT NULL,
	PRIMARY KEY(`advisory`, `edition`, `effective_on`)
) WITHOUT ROWID, STRICT;
--> statement-breakpoint
CREATE TABLE `holds` (
	`advisory` text NOT NULL,
	`kind` text NOT NULL,
	`held_at` integer NOT NULL,
	`held_by` text NOT NULL,
	PRIMARY KEY(`advisory`, `kind`)
) WITHOUT ROWID, STRICT;
--> statement-breakpoint
CREATE TABLE `operator_acts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`asked_at` integer NOT NULL,
	`operator` text NOT NULL,
	`act` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `operator_results` (
	`act_id` integer PRIMARY KEY NOT NULL,
	`ended_at` integer NOT NULL,
	`status` integer NOT NULL,
	`detail` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `operator_tokens` (
	`name` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`revoked_at` integer
) WITHOUT ROWID, STRICT;
--> statement-breakpoint
CREATE TRIGGER `operator_acts_unchanged` BEFORE UPDATE ON `operator_acts`
BEGIN
	SELECT raise(ABORT, 'the log of acts is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `operator_acts_kept` BEFORE DELETE ON `operator_acts`
BEGIN
	SELECT raise(ABORT, 'the log of acts is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `operator_acts_not_replaced` BEFORE INSERT ON `operator_acts`
WHEN EXISTS (SELECT 1 FROM `operator_acts` WHERE `id` = NEW.`id`)
BEGIN
	SELECT raise(ABORT, 'the log of acts is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `operator_results_unchanged` BEFORE UPDATE ON `operator_results`
BEGIN
	SELECT raise(ABORT, 'the log of acts is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `operator_results_kept` BEFORE DELETE ON `operator_results`
BEGIN
	SELECT raise(ABORT, 'the log of acts is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `operator_results_not_replaced` BEFORE INSERT ON `operator_results`
WHEN EXISTS (SELECT 1 FROM `operator_results` WHERE `act_id` = NEW.`act_id`)
BEGIN
	SELECT raise(ABORT, 'the log of acts is append-only');
END;
