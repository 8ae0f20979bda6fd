-- description: The whole course of a welcome back meeting; proprietors; attached files; drafts
-- min-compatible: 3
-- foreign-keys: off
--@
CREATE TABLE staff_with_proprietor (
    id               INTEGER NOT NULL PRIMARY KEY,
    name             TEXT NOT NULL CHECK (name <> ''),
    role             TEXT NOT NULL CHECK (role IN ('head', 'proprietor', 'deputy', 'senior_leader', 'head_of_year', 'lead', 'office', 'other')),
    job_title        TEXT NOT NULL,
    email            TEXT NOT NULL,
    phone            TEXT NOT NULL,
    may_act_for_head INTEGER NOT NULL CHECK (may_act_for_head IN (0, 1)),
    active           INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT;
--@
INSERT INTO staff_with_proprietor (id, name, role, job_title, email, phone, may_act_for_head, active)
    SELECT id, name, role, job_title, email, phone, may_act_for_head, active FROM staff;
--@
DROP TABLE staff;
--@
ALTER TABLE staff_with_proprietor RENAME TO staff;
--@
ALTER TABLE welcome_back ADD COLUMN delegated_by INTEGER REFERENCES staff (id) ON DELETE RESTRICT;
--@
ALTER TABLE welcome_back ADD COLUMN delegated_on TEXT;
--@
ALTER TABLE welcome_back ADD COLUMN referring_invited INTEGER NOT NULL DEFAULT 0 CHECK (referring_invited IN (0, 1));
--@
ALTER TABLE welcome_back ADD COLUMN referring_agreed_by INTEGER REFERENCES staff (id) ON DELETE RESTRICT;
--@
ALTER TABLE welcome_back ADD COLUMN referring_agreed_on TEXT;
--@
ALTER TABLE welcome_back ADD COLUMN referring_reason TEXT NOT NULL DEFAULT '';
--@
ALTER TABLE welcome_back ADD COLUMN no_meeting_decided_by INTEGER REFERENCES staff (id) ON DELETE RESTRICT;
--@
ALTER TABLE welcome_back ADD COLUMN no_meeting_decided_on TEXT;
--@
ALTER TABLE welcome_back ADD COLUMN monitored_by INTEGER REFERENCES staff (id) ON DELETE RESTRICT;
--@
ALTER TABLE welcome_back ADD COLUMN monitoring_how TEXT NOT NULL DEFAULT '';
--@
ALTER TABLE welcome_back ADD COLUMN monitoring_until TEXT;
--@
ALTER TABLE welcome_back ADD COLUMN monitoring_ended_on TEXT;
--@
ALTER TABLE welcome_back ADD COLUMN told_arrangement TEXT CHECK (told_arrangement IN ('meeting_set', 'to_be_arranged', 'without_meeting'));
--@
ALTER TABLE welcome_back ADD COLUMN told_date TEXT;
--@
ALTER TABLE welcome_back ADD COLUMN told_time TEXT;
--@
ALTER TABLE welcome_back ADD COLUMN told_place TEXT NOT NULL DEFAULT '';
--@
ALTER TABLE welcome_back ADD COLUMN reviewed_on TEXT;
--@
ALTER TABLE welcome_back ADD COLUMN review_note TEXT NOT NULL DEFAULT '';
--@
UPDATE welcome_back SET told_arrangement = arrangement, told_date = meeting_date,
    told_time = meeting_time, told_place = place
    WHERE suspension_id IN (SELECT id FROM suspension WHERE status <> 'draft');
--@
ALTER TABLE welcome_back_attendee ADD COLUMN kind TEXT NOT NULL DEFAULT 'family' CHECK (kind IN ('family', 'staff', 'referring_school', 'other'));
--@
ALTER TABLE welcome_back_record ADD COLUMN apology_acknowledged INTEGER NOT NULL DEFAULT 0 CHECK (apology_acknowledged IN (0, 1));
--@
ALTER TABLE welcome_back_record ADD COLUMN incident_in_detail INTEGER NOT NULL DEFAULT 0 CHECK (incident_in_detail IN (0, 1));
--@
ALTER TABLE welcome_back_record ADD COLUMN incident_lead_id INTEGER REFERENCES staff (id) ON DELETE RESTRICT;
--@
ALTER TABLE welcome_back_record ADD COLUMN incident_agreed TEXT NOT NULL DEFAULT '';
--@
UPDATE welcome_back_record SET incident_in_detail = 1 WHERE incident_discussed <> '';
--@
CREATE TABLE welcome_back_commitment (
    id              INTEGER NOT NULL PRIMARY KEY,
    welcome_back_id INTEGER NOT NULL REFERENCES welcome_back (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL,
    kind            TEXT NOT NULL CHECK (kind IN ('strategy', 'target_student', 'target_family', 'target_referring_school')),
    wording         TEXT NOT NULL CHECK (wording <> ''),
    owner           TEXT NOT NULL,
    due_on          TEXT,
    measure         TEXT NOT NULL,
    state           TEXT NOT NULL CHECK (state IN ('open', 'under_way', 'achieved', 'not_pursued')),
    progress        TEXT NOT NULL,
    progress_on     TEXT
) STRICT;
--@
CREATE INDEX welcome_back_commitment_by_meeting ON welcome_back_commitment (welcome_back_id, position, id);
--@
INSERT INTO welcome_back_commitment (welcome_back_id, position, kind, wording, owner, measure, state, progress)
    SELECT welcome_back_id, 1, 'strategy', strategies, '', '', 'open', '' FROM welcome_back_record WHERE strategies <> '';
--@
INSERT INTO welcome_back_commitment (welcome_back_id, position, kind, wording, owner, measure, state, progress)
    SELECT welcome_back_id, 2, 'target_student', targets_student, '', '', 'open', '' FROM welcome_back_record WHERE targets_student <> '';
--@
INSERT INTO welcome_back_commitment (welcome_back_id, position, kind, wording, owner, measure, state, progress)
    SELECT welcome_back_id, 3, 'target_family', targets_family, '', '', 'open', '' FROM welcome_back_record WHERE targets_family <> '';
--@
INSERT INTO welcome_back_commitment (welcome_back_id, position, kind, wording, owner, measure, state, progress)
    SELECT welcome_back_id, 4, 'target_referring_school', targets_referring_school, '', '', 'open', '' FROM welcome_back_record WHERE targets_referring_school <> '';
--@
ALTER TABLE welcome_back_record DROP COLUMN strategies;
--@
ALTER TABLE welcome_back_record DROP COLUMN targets_student;
--@
ALTER TABLE welcome_back_record DROP COLUMN targets_family;
--@
ALTER TABLE welcome_back_record DROP COLUMN targets_referring_school;
--@
CREATE TABLE welcome_back_lead_change (
    id              INTEGER NOT NULL PRIMARY KEY,
    welcome_back_id INTEGER NOT NULL REFERENCES welcome_back (id) ON DELETE CASCADE,
    staff_id        INTEGER NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    told_on         TEXT NOT NULL,
    reason          TEXT NOT NULL,
    successor_id    INTEGER REFERENCES staff (id) ON DELETE RESTRICT,
    talk            TEXT NOT NULL CHECK (talk IN ('to_offer', 'offered', 'held', 'declined')),
    talk_with_id    INTEGER REFERENCES staff (id) ON DELETE RESTRICT,
    talk_on         TEXT,
    talk_note       TEXT NOT NULL
) STRICT;
--@
CREATE INDEX welcome_back_lead_change_by_meeting ON welcome_back_lead_change (welcome_back_id, id);
--@
CREATE TABLE welcome_back_absence (
    welcome_back_id INTEGER NOT NULL PRIMARY KEY REFERENCES welcome_back (id) ON DELETE CASCADE,
    who             TEXT NOT NULL,
    cause           TEXT NOT NULL CHECK (cause IN ('unable', 'unwilling', 'no_answer', 'did_not_come')),
    noted_on        TEXT NOT NULL,
    note            TEXT NOT NULL,
    reported_to     INTEGER REFERENCES staff (id) ON DELETE RESTRICT,
    reported_on     TEXT,
    action          TEXT CHECK (action IN ('home_visit', 'telephone', 'other')),
    action_note     TEXT NOT NULL,
    action_owner    INTEGER REFERENCES staff (id) ON DELETE RESTRICT,
    action_due      TEXT,
    decided_by      INTEGER REFERENCES staff (id) ON DELETE RESTRICT,
    decided_on      TEXT,
    done_on         TEXT,
    outcome         TEXT NOT NULL
) STRICT;
--@
CREATE TABLE welcome_back_hold (
    welcome_back_id INTEGER NOT NULL PRIMARY KEY REFERENCES welcome_back (id) ON DELETE CASCADE,
    cause           TEXT NOT NULL CHECK (cause IN ('new_information', 'safety_without_family')),
    information     TEXT NOT NULL,
    basis           TEXT NOT NULL CHECK (basis IN ('new_suspension', 'safeguarding_separation', 'provider_protocol')),
    basis_note      TEXT NOT NULL,
    decided_by      INTEGER REFERENCES staff (id) ON DELETE RESTRICT,
    decided_on      TEXT NOT NULL,
    review_on       TEXT,
    ended_on        TEXT,
    end_note        TEXT NOT NULL
) STRICT;
--@
CREATE TABLE welcome_back_monitoring_note (
    id              INTEGER NOT NULL PRIMARY KEY,
    welcome_back_id INTEGER NOT NULL REFERENCES welcome_back (id) ON DELETE CASCADE,
    noted_on        TEXT NOT NULL,
    noted_by        TEXT NOT NULL,
    note            TEXT NOT NULL CHECK (note <> '')
) STRICT;
--@
CREATE INDEX welcome_back_monitoring_note_by_meeting ON welcome_back_monitoring_note (welcome_back_id, noted_on, id);
--@
CREATE TABLE welcome_back_intervention (
    welcome_back_id INTEGER NOT NULL PRIMARY KEY REFERENCES welcome_back (id) ON DELETE CASCADE,
    held_on         TEXT NOT NULL,
    held_at         TEXT,
    led_by          TEXT NOT NULL,
    student_present INTEGER NOT NULL CHECK (student_present IN (0, 1)),
    others_present  TEXT NOT NULL,
    student_view    TEXT NOT NULL,
    remaining       TEXT NOT NULL,
    agreed          TEXT NOT NULL,
    support         TEXT NOT NULL,
    review_on       TEXT
) STRICT;
--@
CREATE TABLE attachment (
    id              INTEGER NOT NULL PRIMARY KEY,
    student_id      INTEGER NOT NULL REFERENCES student (id) ON DELETE RESTRICT,
    suspension_id   INTEGER REFERENCES suspension (id) ON DELETE RESTRICT,
    welcome_back_id INTEGER REFERENCES welcome_back (id) ON DELETE RESTRICT,
    prevention_id   INTEGER REFERENCES prevention_meeting (id) ON DELETE RESTRICT,
    kind            TEXT NOT NULL CHECK (kind IN ('signed_record', 'report', 'other')),
    title           TEXT NOT NULL,
    file_name       TEXT NOT NULL CHECK (file_name <> ''),
    media_type      TEXT NOT NULL CHECK (media_type IN ('application/pdf', 'image/png', 'image/jpeg')),
    byte_count      INTEGER NOT NULL CHECK (byte_count > 0),
    sha256          TEXT NOT NULL,
    content         BLOB NOT NULL,
    added_at        TEXT NOT NULL
) STRICT;
--@
CREATE INDEX attachment_by_student ON attachment (student_id, id);
--@
CREATE INDEX attachment_by_welcome_back ON attachment (welcome_back_id, id) WHERE welcome_back_id IS NOT NULL;
--@
CREATE INDEX attachment_by_prevention ON attachment (prevention_id, id) WHERE prevention_id IS NOT NULL;
--@
CREATE TABLE form_draft (
    form     TEXT NOT NULL,
    subject  INTEGER NOT NULL,
    content  TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    PRIMARY KEY (form, subject)
) STRICT;
