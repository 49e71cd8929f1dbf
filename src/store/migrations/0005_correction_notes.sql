-- No table is new: programs before this one do not know the kind `reported`, and shall say that the file is newer.
-- Asked for whenever the learner takes a note back or makes one, and there are few.
CREATE INDEX card_event_reported ON card_event (kind) WHERE kind = 'reported';
