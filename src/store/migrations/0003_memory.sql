-- What is drawn among the days a card may wait depends on what is due then, so it is written with the answer.
ALTER TABLE answer ADD COLUMN wait_days INTEGER;

-- A part of the cache `card_memory`: missed again and again.
ALTER TABLE card_memory ADD COLUMN leech INTEGER NOT NULL DEFAULT 0;
