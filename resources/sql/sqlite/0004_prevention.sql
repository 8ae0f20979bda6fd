-- description: Support before a suspension; students at risk; the whole course of an exclusion prevention meeting
-- min-compatible: 4
--@
CREATE TABLE internal_exclusion (
    id         INTEGER NOT NULL PRIMARY KEY,
    student_id INTEGER NOT NULL REFERENCES student (id) ON DELETE CASCADE,
    on_date    TEXT NOT NULL,
    half_days  INTEGER NOT NULL CHECK (half_days > 0),
    reason     TEXT NOT NULL,
    lead       TEXT NOT NULL
) STRICT;
--@
CREATE INDEX internal_exclusion_by_student ON internal_exclusion (student_id, on_date, id);
--@
CREATE TABLE additional_support (
    id           INTEGER NOT NULL PRIMARY KEY,
    student_id   INTEGER NOT NULL REFERENCES student (id) ON DELETE CASCADE,
    kind         TEXT NOT NULL CHECK (kind IN ('mentoring', 'in_class', 'small_group', 'counselling', 'behaviour_support', 'other')),
    minutes_week INTEGER CHECK (minutes_week > 0),
    first_date   TEXT NOT NULL,
    last_date    TEXT,
    lead         TEXT NOT NULL,
    note         TEXT NOT NULL,
    CHECK (last_date IS NULL OR last_date >= first_date)
) STRICT;
--@
CREATE INDEX additional_support_by_student ON additional_support (student_id, first_date, id);
--@
CREATE TABLE alternative_provision (
    id            INTEGER NOT NULL PRIMARY KEY,
    student_id    INTEGER NOT NULL REFERENCES student (id) ON DELETE CASCADE,
    provider      TEXT NOT NULL CHECK (provider <> ''),
    first_date    TEXT NOT NULL,
    last_date     TEXT,
    for_behaviour INTEGER NOT NULL CHECK (for_behaviour IN (0, 1)),
    note          TEXT NOT NULL,
    CHECK (last_date IS NULL OR last_date >= first_date)
) STRICT;
--@
CREATE INDEX alternative_provision_by_student ON alternative_provision (student_id, first_date, id);
--@
CREATE TABLE support_plan (
    id              INTEGER NOT NULL PRIMARY KEY,
    student_id      INTEGER NOT NULL REFERENCES student (id) ON DELETE CASCADE,
    kind            TEXT NOT NULL CHECK (kind IN ('behaviour_support', 'pastoral_support', 'early_help', 'personal_education', 'other')),
    agreed_on       TEXT NOT NULL,
    reviewed_on     TEXT,
    review_due      TEXT,
    ended_on        TEXT,
    sen_support     INTEGER NOT NULL CHECK (sen_support IN (0, 1)),
    summary         TEXT NOT NULL
) STRICT;
--@
CREATE INDEX support_plan_by_student ON support_plan (student_id, agreed_on, id);
--@
CREATE TABLE early_help_assessment (
    student_id INTEGER NOT NULL PRIMARY KEY REFERENCES student (id) ON DELETE CASCADE,
    state      TEXT NOT NULL CHECK (state IN ('not_started', 'started', 'completed', 'declined')),
    state_on   TEXT,
    note       TEXT NOT NULL
) STRICT;
--@
CREATE TABLE watch_decision (
    id            INTEGER NOT NULL PRIMARY KEY,
    student_id    INTEGER NOT NULL REFERENCES student (id) ON DELETE CASCADE,
    verdict       TEXT NOT NULL CHECK (verdict IN ('approved', 'dismissed')),
    decided_on    TEXT NOT NULL,
    decided_by    INTEGER REFERENCES staff (id) ON DELETE RESTRICT,
    reason        TEXT NOT NULL,
    look_again_on TEXT,
    grounds       TEXT NOT NULL
) STRICT;
--@
CREATE INDEX watch_decision_by_student ON watch_decision (student_id, decided_on, id);
--@
ALTER TABLE prevention_meeting ADD COLUMN minute_taker TEXT NOT NULL DEFAULT '';
--@
ALTER TABLE prevention_meeting ADD COLUMN called_off_on TEXT;
--@
ALTER TABLE prevention_meeting ADD COLUMN called_off_reason TEXT NOT NULL DEFAULT '';
--@
ALTER TABLE prevention_meeting ADD COLUMN adjustments TEXT NOT NULL DEFAULT '';
--@
ALTER TABLE prevention_meeting ADD COLUMN psychology_advice TEXT NOT NULL DEFAULT '';
--@
ALTER TABLE prevention_meeting ADD COLUMN psychology_asked_on TEXT;
--@
ALTER TABLE prevention_meeting ADD COLUMN reviews_ehc_plan INTEGER CHECK (reviews_ehc_plan IN (0, 1));
--@
ALTER TABLE prevention_meeting ADD COLUMN supervised_minutes_week INTEGER CHECK (supervised_minutes_week >= 0);
--@
ALTER TABLE prevention_meeting ADD COLUMN carers_engaged TEXT NOT NULL DEFAULT '';
--@
ALTER TABLE prevention_meeting ADD COLUMN education_plan_considered TEXT NOT NULL DEFAULT '';
--@
ALTER TABLE prevention_meeting ADD COLUMN purpose_said INTEGER NOT NULL DEFAULT 0 CHECK (purpose_said IN (0, 1));
--@
ALTER TABLE prevention_meeting ADD COLUMN account TEXT NOT NULL DEFAULT '';
--@
ALTER TABLE prevention_meeting ADD COLUMN school_response TEXT NOT NULL DEFAULT '';
--@
ALTER TABLE prevention_meeting ADD COLUMN partner_responses TEXT NOT NULL DEFAULT '';
--@
ALTER TABLE prevention_meeting ADD COLUMN resources_offered TEXT NOT NULL DEFAULT '';
--@
ALTER TABLE prevention_meeting ADD COLUMN minutes TEXT NOT NULL DEFAULT '';
--@
ALTER TABLE prevention_meeting ADD COLUMN way_forward TEXT NOT NULL DEFAULT '';
--@
ALTER TABLE prevention_meeting ADD COLUMN decided_by INTEGER REFERENCES staff (id) ON DELETE RESTRICT;
--@
ALTER TABLE prevention_meeting ADD COLUMN decided_on TEXT;
--@
ALTER TABLE prevention_meeting ADD COLUMN review_on TEXT;
--@
ALTER TABLE prevention_meeting ADD COLUMN reviewed_on TEXT;
--@
ALTER TABLE prevention_meeting ADD COLUMN review_note TEXT NOT NULL DEFAULT '';
--@
CREATE TABLE prevention_outcome (
    prevention_id INTEGER NOT NULL REFERENCES prevention_meeting (id) ON DELETE CASCADE,
    kind          TEXT NOT NULL CHECK (kind IN ('further_assessment', 'revised_approaches', 'external_agencies', 'plan_to_be_made', 'formal_procedures')),
    note          TEXT NOT NULL,
    PRIMARY KEY (prevention_id, kind)
) STRICT;
--@
CREATE TABLE prevention_action (
    id            INTEGER NOT NULL PRIMARY KEY,
    prevention_id INTEGER NOT NULL REFERENCES prevention_meeting (id) ON DELETE CASCADE,
    position      INTEGER NOT NULL,
    wording       TEXT NOT NULL CHECK (wording <> ''),
    owner         TEXT NOT NULL,
    due_on        TEXT,
    state         TEXT NOT NULL CHECK (state IN ('open', 'under_way', 'done', 'not_pursued')),
    progress      TEXT NOT NULL,
    progress_on   TEXT
) STRICT;
--@
CREATE INDEX prevention_action_by_meeting ON prevention_action (prevention_id, position, id);
--@
ALTER TABLE prevention_attendee ADD COLUMN email TEXT NOT NULL DEFAULT '';
--@
ALTER TABLE prevention_attendee ADD COLUMN invited_on TEXT;
--@
ALTER TABLE prevention_attendee ADD COLUMN invited_how TEXT CHECK (invited_how IN ('phone', 'by_hand', 'post', 'email', 'portal', 'in_person', 'other'));
--@
ALTER TABLE prevention_attendee ADD COLUMN reply TEXT NOT NULL DEFAULT 'none' CHECK (reply IN ('none', 'coming', 'not_coming'));
--@
ALTER TABLE prevention_attendee ADD COLUMN represented_by TEXT NOT NULL DEFAULT '';
--@
ALTER TABLE prevention_attendee ADD COLUMN record_on TEXT;
--@
ALTER TABLE prevention_attendee ADD COLUMN record_how TEXT CHECK (record_how IN ('phone', 'by_hand', 'post', 'email', 'portal', 'in_person', 'other'));
--@
ALTER TABLE prevention_attendee ADD COLUMN minutes_on TEXT;
--@
ALTER TABLE prevention_attendee ADD COLUMN minutes_how TEXT CHECK (minutes_how IN ('phone', 'by_hand', 'post', 'email', 'portal', 'in_person', 'other'));
--@
ALTER TABLE prevention_attendee ADD COLUMN reports_on TEXT;
--@
ALTER TABLE prevention_attendee ADD COLUMN reports_how TEXT CHECK (reports_how IN ('phone', 'by_hand', 'post', 'email', 'portal', 'in_person', 'other'));
--@
CREATE INDEX prevention_by_date ON prevention_meeting (meeting_date, id);
