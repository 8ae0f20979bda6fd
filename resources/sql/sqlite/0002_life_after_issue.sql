-- description: What happens after a suspension is issued; days at other schools; own wordings
-- min-compatible: 2
--@
ALTER TABLE suspension ADD COLUMN exam_date TEXT;
--@
ALTER TABLE suspension ADD COLUMN exams_over INTEGER NOT NULL DEFAULT 0 CHECK (exams_over IN (0, 1));
--@
ALTER TABLE suspension ADD COLUMN follows_id INTEGER REFERENCES suspension (id) ON DELETE SET NULL;
--@
ALTER TABLE suspension ADD COLUMN provision_time TEXT;
--@
ALTER TABLE suspension ADD COLUMN provision_by TEXT NOT NULL DEFAULT 'school' CHECK (provision_by IN ('school', 'local_authority'));
--@
ALTER TABLE suspension ADD COLUMN provision_waived_on TEXT;
--@
ALTER TABLE suspension ADD COLUMN provision_waived_by TEXT NOT NULL DEFAULT '';
--@
ALTER TABLE suspension ADD COLUMN ended_early INTEGER NOT NULL DEFAULT 0 CHECK (ended_early IN (0, 1));
--@
ALTER TABLE suspension ADD COLUMN served_date TEXT;
--@
ALTER TABLE suspension ADD COLUMN served_session TEXT NOT NULL DEFAULT 'PM' CHECK (served_session IN ('AM', 'PM'));
--@
CREATE TABLE suspension_follow_up (
    suspension_id        INTEGER NOT NULL PRIMARY KEY REFERENCES suspension (id) ON DELETE CASCADE,
    representations_on   TEXT,
    representations_note TEXT NOT NULL DEFAULT '',
    board_meeting_on     TEXT,
    board_meeting_at     TEXT,
    board_meeting_started INTEGER NOT NULL DEFAULT 0 CHECK (board_meeting_started IN (0, 1)),
    board_outcome        TEXT NOT NULL DEFAULT 'open' CHECK (board_outcome IN ('open', 'considered', 'not_reinstated', 'reinstated')),
    board_decided_on     TEXT,
    board_note           TEXT NOT NULL DEFAULT '',
    returned_date        TEXT,
    returned_session     TEXT NOT NULL DEFAULT 'AM' CHECK (returned_session IN ('AM', 'PM')),
    return_reason        TEXT NOT NULL DEFAULT '',
    cancelled_on         TEXT,
    cancel_reason        TEXT NOT NULL DEFAULT '',
    cancelled_by         INTEGER REFERENCES staff (id) ON DELETE RESTRICT,
    correction_reason    TEXT NOT NULL DEFAULT '',
    changed_at           TEXT NOT NULL
) STRICT;
--@
CREATE TABLE suspension_step (
    suspension_id INTEGER NOT NULL REFERENCES suspension (id) ON DELETE CASCADE,
    step          TEXT NOT NULL CHECK (step <> ''),
    done_on       TEXT NOT NULL,
    done_at       TEXT,
    method        TEXT NOT NULL CHECK (method IN ('phone', 'by_hand', 'post', 'email', 'portal', 'in_person', 'other')),
    done_by       TEXT NOT NULL,
    note          TEXT NOT NULL,
    PRIMARY KEY (suspension_id, step)
) STRICT;
--@
CREATE TABLE days_elsewhere (
    id          INTEGER NOT NULL PRIMARY KEY,
    student_id  INTEGER NOT NULL REFERENCES student (id) ON DELETE CASCADE,
    school_year INTEGER NOT NULL,
    half_days   INTEGER NOT NULL CHECK (half_days > 0),
    school      TEXT NOT NULL,
    note        TEXT NOT NULL
) STRICT;
--@
CREATE INDEX days_elsewhere_by_student ON days_elsewhere (student_id, school_year, id);
--@
CREATE TABLE letter_wording (
    name       TEXT NOT NULL PRIMARY KEY,
    wording    TEXT NOT NULL,
    based_on   TEXT NOT NULL DEFAULT '',
    changed_at TEXT NOT NULL
) STRICT;
--@
ALTER TABLE issued_document ADD COLUMN facts TEXT NOT NULL DEFAULT '';
--@
CREATE INDEX issued_document_facts ON issued_document (suspension_id, id, facts) WHERE facts <> '';
--@
CREATE INDEX suspension_by_status ON suspension (status, first_date, id);
