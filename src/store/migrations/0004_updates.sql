-- Which answer was right when it was given: an answer to another than holds now says nothing about memory.
ALTER TABLE answer ADD COLUMN rev INTEGER NOT NULL DEFAULT 1;
ALTER TABLE card_memory ADD COLUMN rev INTEGER NOT NULL DEFAULT 1;
ALTER TABLE card_memory ADD COLUMN answers_before INTEGER NOT NULL DEFAULT 0;

-- Asked for with every row that is written, and there are few.
CREATE INDEX card_event_continues ON card_event (card) WHERE kind = 'continues';
CREATE INDEX card_event_continued ON card_event (value) WHERE kind = 'continues';
