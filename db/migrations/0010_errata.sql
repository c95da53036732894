CREATE TABLE `errata` (
	`advisory` text NOT NULL,
	`erratum` text NOT NULL,
	`edition` text NOT NULL,
	`effective_on` text NOT NULL,
	`wrong` text NOT NULL,
	`countries` text,
	`ordered_at` integer NOT NULL,
	`ordered_by` text NOT NULL,
	PRIMARY KEY(`advisory`, `erratum`)
) WITHOUT ROWID, STRICT;
