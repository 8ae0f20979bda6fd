-- description: Records kept on after their review, requests for somebody's own data, two records made one
-- min-compatible: 5
--@
CREATE TABLE keep_decision (
    id            INTEGER NOT NULL PRIMARY KEY,
    student_id    INTEGER NOT NULL REFERENCES student (id) ON DELETE CASCADE,
    kind          TEXT NOT NULL CHECK (kind IN ('review', 'legal_hold')),
    reason        TEXT NOT NULL CHECK (reason <> ''),
    decided_by    TEXT NOT NULL,
    decided_on    TEXT NOT NULL,
    look_again_on TEXT NOT NULL,
    holds_until   TEXT,
    ended_on      TEXT,
    end_note      TEXT NOT NULL
) STRICT;
--@
CREATE INDEX keep_decision_by_student ON keep_decision (student_id, decided_on, id);
--@
CREATE TABLE access_request (
    id               INTEGER NOT NULL PRIMARY KEY,
    student_id       INTEGER NOT NULL REFERENCES student (id) ON DELETE CASCADE,
    received_on      TEXT NOT NULL,
    relation         TEXT NOT NULL CHECK (relation IN ('student', 'parent', 'representative', 'other')),
    asked_by         TEXT NOT NULL CHECK (asked_by <> ''),
    identity         TEXT NOT NULL CHECK (identity IN ('known', 'asked', 'checked')),
    identity_on      TEXT,
    extended_on      TEXT,
    extension_reason TEXT NOT NULL,
    answered_on      TEXT,
    answered_by      TEXT NOT NULL,
    withdrawn_on     TEXT,
    note             TEXT NOT NULL,
    CHECK (identity <> 'checked' OR identity_on IS NOT NULL)
) STRICT;
--@
CREATE INDEX access_request_by_student ON access_request (student_id, received_on, id);
--@
CREATE INDEX access_request_open ON access_request (received_on, id) WHERE answered_on IS NULL AND withdrawn_on IS NULL;
--@
CREATE TABLE student_merge (
    id          INTEGER NOT NULL PRIMARY KEY,
    kept_id     INTEGER NOT NULL REFERENCES student (id) ON DELETE CASCADE,
    gone_id     INTEGER NOT NULL,
    gone_name   TEXT NOT NULL,
    merged_by   TEXT NOT NULL,
    merged_at   TEXT NOT NULL,
    way_back    TEXT NOT NULL,
    fingerprint TEXT NOT NULL
) STRICT;
--@
CREATE INDEX student_merge_by_kept ON student_merge (kept_id, id);
--@
CREATE INDEX student_by_birth ON student (date_of_birth, id);
