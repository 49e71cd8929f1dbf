-- The wrong-answer book, a part of the cache `card_memory`: null where nothing was missed, or it was taken out by hand.
ALTER TABLE card_memory ADD COLUMN missed_answer BLOB;
ALTER TABLE card_memory ADD COLUMN missed_day INTEGER NOT NULL DEFAULT 0;
ALTER TABLE card_memory ADD COLUMN missed_form TEXT NOT NULL DEFAULT 'recognise';
ALTER TABLE card_memory ADD COLUMN right_days INTEGER NOT NULL DEFAULT 0;
ALTER TABLE card_memory ADD COLUMN last_right_day INTEGER NOT NULL DEFAULT 0;
ALTER TABLE card_memory ADD COLUMN right_in_other_form INTEGER NOT NULL DEFAULT 0;
