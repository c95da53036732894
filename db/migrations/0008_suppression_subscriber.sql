ALTER TABLE `suppressions` ADD `subscriber_id` integer;--> statement-breakpoint
CREATE INDEX `suppressions_by_subscriber` ON `suppressions` (`subscriber_id`) WHERE subscriber_id is not null;--> statement-breakpoint
-- Of those whose row is still there: until now nobody noted whose suppression it is.
UPDATE `suppressions` SET `subscriber_id` = (SELECT `id` FROM `subscribers` WHERE `subscribers`.`address_hash` = `suppressions`.`address_hash`);
