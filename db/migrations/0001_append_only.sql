-- Consent records and wordings are append-only, whatever a query says. By hand: drizzle cannot say triggers.
--
-- A record may only be written under another hash of the same address, when a key takes over (docs/keys.md), and only
-- be deleted when retention has raised the counter `consent_records_kept_since` above its time. A wording may only be
-- deleted when no record speaks of it any more.
CREATE TRIGGER `consent_records_unchanged` BEFORE UPDATE OF `id`, `event`, `happened_at`, `language`, `form`, `wording_hash` ON `consent_records`
BEGIN
	SELECT raise(ABORT, 'consent records are append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `consent_records_not_replaced` BEFORE INSERT ON `consent_records`
WHEN EXISTS (SELECT 1 FROM `consent_records` WHERE `id` = NEW.`id`)
BEGIN
	SELECT raise(ABORT, 'consent records are append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `consent_records_kept` BEFORE DELETE ON `consent_records`
WHEN OLD.`happened_at` >= coalesce((SELECT `value` FROM `counters` WHERE `name` = 'consent_records_kept_since'), 0)
BEGIN
	SELECT raise(ABORT, 'consent records are append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `wordings_unchanged` BEFORE UPDATE ON `wordings`
BEGIN
	SELECT raise(ABORT, 'wordings are append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `wordings_not_replaced` BEFORE INSERT ON `wordings`
WHEN EXISTS (SELECT 1 FROM `wordings` WHERE `hash` = NEW.`hash` AND `content` <> NEW.`content`)
BEGIN
	SELECT raise(ABORT, 'wordings are append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `wordings_kept` BEFORE DELETE ON `wordings`
WHEN EXISTS (SELECT 1 FROM `consent_records` WHERE `wording_hash` = OLD.`hash`)
BEGIN
	SELECT raise(ABORT, 'wordings are append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `counters_only_grow` BEFORE UPDATE ON `counters`
WHEN NEW.`value` < OLD.`value`
BEGIN
	SELECT raise(ABORT, 'counters only grow');
END;
