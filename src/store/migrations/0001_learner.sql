-- docs/formats/learner.md says what each table and column means.

CREATE TABLE session (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    device TEXT NOT NULL,
    seq INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    utc_offset_min INTEGER NOT NULL,
    study_day INTEGER NOT NULL,
    mode TEXT NOT NULL CHECK (mode IN ('today', 'practice', 'exam', 'challenge', 'daily')),
    parameters TEXT NOT NULL,
    seed INTEGER NOT NULL,
    planned TEXT NOT NULL
) STRICT;
CREATE INDEX session_seq ON session (seq);

CREATE TABLE answer (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    device TEXT NOT NULL,
    seq INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    utc_offset_min INTEGER NOT NULL,
    study_day INTEGER NOT NULL,
    session BLOB REFERENCES session (id),
    set_id TEXT NOT NULL,
    set_version INTEGER NOT NULL,
    card TEXT NOT NULL,
    question TEXT NOT NULL,
    kind TEXT NOT NULL,
    type TEXT NOT NULL,
    form TEXT NOT NULL,
    option_order TEXT NOT NULL,
    chosen TEXT NOT NULL,
    verdict TEXT NOT NULL,
    confidence INTEGER CHECK (confidence BETWEEN 1 AND 3),
    duration_ms INTEGER NOT NULL CHECK (duration_ms >= 0),
    rating INTEGER CHECK (rating BETWEEN 1 AND 4),
    rating_rule TEXT NOT NULL
) STRICT;
CREATE INDEX answer_seq ON answer (seq);
CREATE INDEX answer_card ON answer (card);
CREATE INDEX answer_session ON answer (session);
CREATE INDEX answer_day ON answer (study_day);

CREATE TABLE card_event (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    device TEXT NOT NULL,
    seq INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    utc_offset_min INTEGER NOT NULL,
    study_day INTEGER NOT NULL,
    session BLOB REFERENCES session (id),
    card TEXT NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL
) STRICT;
CREATE INDEX card_event_seq ON card_event (seq);
CREATE INDEX card_event_card ON card_event (card);
CREATE INDEX card_event_session ON card_event (session);
CREATE INDEX card_event_day ON card_event (study_day);

CREATE TABLE session_edit (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    device TEXT NOT NULL,
    seq INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    utc_offset_min INTEGER NOT NULL,
    study_day INTEGER NOT NULL,
    session BLOB NOT NULL REFERENCES session (id),
    kind TEXT NOT NULL CHECK (kind IN ('extended', 'ended')),
    planned TEXT NOT NULL
) STRICT;
CREATE INDEX session_edit_seq ON session_edit (seq);
CREATE INDEX session_edit_session ON session_edit (session);

-- No foreign key: the target is in one of three tables, and may come later in a merge.
CREATE TABLE void (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    device TEXT NOT NULL,
    seq INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    utc_offset_min INTEGER NOT NULL,
    study_day INTEGER NOT NULL,
    target BLOB NOT NULL CHECK (length(target) = 16)
) STRICT;
CREATE INDEX void_seq ON void (seq);
CREATE INDEX void_target ON void (target);

-- The log is history: it is only ever added to; what was a mistake is voided.
CREATE TRIGGER session_is_not_edited BEFORE UPDATE ON session
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER session_is_not_deleted BEFORE DELETE ON session
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER answer_is_not_edited BEFORE UPDATE ON answer
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER answer_is_not_deleted BEFORE DELETE ON answer
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER card_event_is_not_edited BEFORE UPDATE ON card_event
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER card_event_is_not_deleted BEFORE DELETE ON card_event
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER session_edit_is_not_edited BEFORE UPDATE ON session_edit
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER session_edit_is_not_deleted BEFORE DELETE ON session_edit
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER void_is_not_edited BEFORE UPDATE ON void
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER void_is_not_deleted BEFORE DELETE ON void
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

CREATE VIEW live_answer AS
    SELECT * FROM answer WHERE NOT EXISTS (SELECT 1 FROM void WHERE target = answer.id);
CREATE VIEW live_card_event AS
    SELECT * FROM card_event WHERE NOT EXISTS (SELECT 1 FROM void WHERE target = card_event.id);
CREATE VIEW live_session_edit AS
    SELECT * FROM session_edit WHERE NOT EXISTS (SELECT 1 FROM void WHERE target = session_edit.id);

-- Last writer wins.
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    device TEXT NOT NULL,
    seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE mark (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    device TEXT NOT NULL,
    seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE note (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    device TEXT NOT NULL,
    seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Caches: always equal to the replay of the log; may be dropped.
CREATE TABLE card_memory (
    card TEXT PRIMARY KEY,
    introduced INTEGER NOT NULL,
    suspended INTEGER NOT NULL,
    buried_day INTEGER,
    level TEXT,
    missed_elsewhere INTEGER NOT NULL,
    answers INTEGER NOT NULL,
    reviews INTEGER NOT NULL,
    lapses INTEGER NOT NULL,
    stability REAL,
    difficulty REAL,
    last_day INTEGER NOT NULL,
    due_day INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE roll_up (
    study_day INTEGER NOT NULL,
    kind TEXT NOT NULL,
    type TEXT NOT NULL,
    form TEXT NOT NULL,
    verdict TEXT NOT NULL,
    rating INTEGER NOT NULL,
    rating_rule TEXT NOT NULL,
    answers INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL,
    PRIMARY KEY (study_day, kind, type, form, verdict, rating, rating_rule)
) STRICT, WITHOUT ROWID;

CREATE TABLE cache_state (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
