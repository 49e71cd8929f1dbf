-- An exam is answered question by question, in any order, and each change is kept at once; what counts is written when it is
-- handed in. docs/formats/learner.md says what each column means.
CREATE TABLE paper_edit (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    device TEXT NOT NULL,
    seq INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    utc_offset_min INTEGER NOT NULL,
    study_day INTEGER NOT NULL,
    session BLOB NOT NULL REFERENCES session (id),
    kind TEXT NOT NULL CHECK (kind IN ('picked', 'flagged', 'unflagged', 'waited', 'handed_in')),
    used_ms INTEGER NOT NULL CHECK (used_ms >= 0),
    item INTEGER NOT NULL CHECK (item >= -1),
    chosen TEXT NOT NULL,
    right_parts INTEGER NOT NULL CHECK (right_parts >= 0),
    wrong_parts INTEGER NOT NULL CHECK (wrong_parts >= 0),
    parts INTEGER NOT NULL CHECK (parts >= 0)
) STRICT;
CREATE INDEX paper_edit_seq ON paper_edit (seq);
CREATE INDEX paper_edit_session ON paper_edit (session);

CREATE TRIGGER paper_edit_is_not_edited BEFORE UPDATE ON paper_edit
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER paper_edit_is_not_deleted BEFORE DELETE ON paper_edit
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

CREATE VIEW live_paper_edit AS
    SELECT * FROM paper_edit WHERE NOT EXISTS (SELECT 1 FROM void WHERE target = paper_edit.id);
