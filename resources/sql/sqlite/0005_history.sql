-- description: Who changed what and when, as a chain
-- min-compatible: 5
--@
CREATE TABLE history_entry (
    id            INTEGER NOT NULL PRIMARY KEY,
    moment        TEXT NOT NULL,
    who           TEXT NOT NULL,
    act           TEXT NOT NULL CHECK (act IN ('created', 'changed', 'removed', 'issued', 'cancelled', 'printed', 'exported', 'erased', 'restored')),
    subject_kind  TEXT NOT NULL CHECK (subject_kind IN ('school', 'student', 'suspension', 'welcome_back', 'prevention', 'document', 'attachment')),
    subject_id    INTEGER NOT NULL,
    student_id    INTEGER,
    reason        TEXT NOT NULL,
    content       TEXT NOT NULL,
    content_hash  TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash          TEXT NOT NULL
) STRICT;
--@
CREATE INDEX history_entry_by_student ON history_entry (student_id, id);
--@
CREATE INDEX history_entry_by_subject ON history_entry (subject_kind, subject_id, id);
--@
CREATE TABLE history_head (
    id      INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    entries INTEGER NOT NULL CHECK (entries >= 0),
    hash    TEXT NOT NULL
) STRICT;
--@
INSERT INTO history_head (id, entries, hash) VALUES (1, 0, '');
--@
CREATE TRIGGER history_entry_stays BEFORE DELETE ON history_entry
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;
--@
CREATE TRIGGER history_entry_as_it_is BEFORE UPDATE ON history_entry
WHEN NEW.content <> '' OR OLD.id IS NOT NEW.id OR OLD.moment IS NOT NEW.moment OR OLD.who IS NOT NEW.who
    OR OLD.act IS NOT NEW.act OR OLD.subject_kind IS NOT NEW.subject_kind OR OLD.subject_id IS NOT NEW.subject_id
    OR OLD.student_id IS NOT NEW.student_id OR OLD.reason IS NOT NEW.reason OR OLD.content_hash IS NOT NEW.content_hash
    OR OLD.previous_hash IS NOT NEW.previous_hash OR OLD.hash IS NOT NEW.hash
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;
