-- description: School, students, suspensions, both kinds of meeting, issued documents
-- min-compatible: 1
--@
CREATE TABLE setting (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
--@
CREATE TABLE school (
    id                      INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    name                    TEXT NOT NULL,
    type                    TEXT NOT NULL CHECK (type IN ('maintained', 'academy', 'ap_academy', 'pru', 'independent', 'unregistered_ap')),
    address                 TEXT NOT NULL,
    postcode                TEXT NOT NULL,
    phone                   TEXT NOT NULL,
    email                   TEXT NOT NULL,
    website                 TEXT NOT NULL,
    local_authority         TEXT NOT NULL,
    head_title              TEXT NOT NULL,
    letterhead_note         TEXT NOT NULL,
    logo                    BLOB,
    representations_to      TEXT NOT NULL,
    representations_address TEXT NOT NULL,
    representations_postcode TEXT NOT NULL,
    representations_email   TEXT NOT NULL,
    authority_contact       TEXT NOT NULL,
    authority_phone         TEXT NOT NULL,
    authority_email         TEXT NOT NULL,
    advice_note             TEXT NOT NULL,
    morning_start           TEXT NOT NULL,
    afternoon_start         TEXT NOT NULL,
    afternoon_end           TEXT NOT NULL,
    set_up_finished         INTEGER NOT NULL CHECK (set_up_finished IN (0, 1)),
    set_up_step             INTEGER NOT NULL
) STRICT;
--@
CREATE TABLE staff (
    id               INTEGER NOT NULL PRIMARY KEY,
    name             TEXT NOT NULL CHECK (name <> ''),
    role             TEXT NOT NULL CHECK (role IN ('head', 'deputy', 'senior_leader', 'head_of_year', 'lead', 'office', 'other')),
    job_title        TEXT NOT NULL,
    email            TEXT NOT NULL,
    phone            TEXT NOT NULL,
    may_act_for_head INTEGER NOT NULL CHECK (may_act_for_head IN (0, 1)),
    active           INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT;
--@
CREATE TABLE organisation (
    id           INTEGER NOT NULL PRIMARY KEY,
    kind         TEXT NOT NULL CHECK (kind IN ('school', 'local_authority')),
    name         TEXT NOT NULL CHECK (name <> ''),
    contact_name TEXT NOT NULL,
    address      TEXT NOT NULL,
    postcode     TEXT NOT NULL,
    email        TEXT NOT NULL,
    phone        TEXT NOT NULL
) STRICT;
--@
CREATE TABLE calendar_entry (
    id         INTEGER NOT NULL PRIMARY KEY,
    kind       TEXT NOT NULL CHECK (kind IN ('term', 'holiday', 'inset', 'closure', 'bank_holiday')),
    name       TEXT NOT NULL,
    first_date TEXT NOT NULL,
    last_date  TEXT NOT NULL CHECK (last_date >= first_date)
) STRICT;
--@
CREATE TABLE student (
    id                 INTEGER NOT NULL PRIMARY KEY,
    upn                TEXT NOT NULL,
    external_key       TEXT NOT NULL,
    surname            TEXT NOT NULL CHECK (surname <> ''),
    forename           TEXT NOT NULL,
    middle_names       TEXT NOT NULL,
    preferred_surname  TEXT NOT NULL,
    preferred_forename TEXT NOT NULL,
    date_of_birth      TEXT,
    sex                TEXT NOT NULL,
    year_group         TEXT NOT NULL,
    form               TEXT NOT NULL,
    address            TEXT NOT NULL,
    postcode           TEXT NOT NULL,
    referring_school_id  INTEGER REFERENCES organisation (id) ON DELETE SET NULL,
    placing_authority_id INTEGER REFERENCES organisation (id) ON DELETE SET NULL,
    search_key         TEXT NOT NULL,
    sort_key           TEXT NOT NULL,
    created_at         TEXT NOT NULL,
    changed_at         TEXT NOT NULL
) STRICT;
--@
CREATE INDEX student_by_upn ON student (upn);
--@
CREATE INDEX student_by_external_key ON student (external_key);
--@
CREATE INDEX student_by_name ON student (sort_key, id);
--@
CREATE TABLE contact (
    id                      INTEGER NOT NULL PRIMARY KEY,
    student_id              INTEGER NOT NULL REFERENCES student (id) ON DELETE CASCADE,
    priority                INTEGER NOT NULL,
    title                   TEXT NOT NULL,
    forename                TEXT NOT NULL,
    surname                 TEXT NOT NULL,
    relationship            TEXT NOT NULL,
    parental_responsibility INTEGER NOT NULL CHECK (parental_responsibility IN (0, 1)),
    gets_letters            INTEGER NOT NULL CHECK (gets_letters IN (0, 1)),
    lives_with_student      INTEGER NOT NULL CHECK (lives_with_student IN (0, 1)),
    address                 TEXT NOT NULL,
    postcode                TEXT NOT NULL,
    home_phone              TEXT NOT NULL,
    mobile_phone            TEXT NOT NULL,
    work_phone              TEXT NOT NULL,
    email                   TEXT NOT NULL,
    court_order             INTEGER NOT NULL CHECK (court_order IN (0, 1)),
    court_order_note        TEXT NOT NULL
) STRICT;
--@
CREATE INDEX contact_by_student ON contact (student_id, priority, id);
--@
CREATE TABLE professional (
    id           INTEGER NOT NULL PRIMARY KEY,
    student_id   INTEGER NOT NULL REFERENCES student (id) ON DELETE CASCADE,
    role         TEXT NOT NULL,
    role_note    TEXT NOT NULL,
    name         TEXT NOT NULL,
    organisation TEXT NOT NULL,
    email        TEXT NOT NULL,
    phone        TEXT NOT NULL
) STRICT;
--@
CREATE INDEX professional_by_student ON professional (student_id, id);
--@
CREATE TABLE status_period (
    id         INTEGER NOT NULL PRIMARY KEY,
    student_id INTEGER NOT NULL REFERENCES student (id) ON DELETE CASCADE,
    kind       TEXT NOT NULL,
    first_date TEXT,
    last_date  TEXT,
    note       TEXT NOT NULL
) STRICT;
--@
CREATE INDEX status_period_by_student ON status_period (student_id, id);
--@
CREATE TABLE suspension (
    id                   INTEGER NOT NULL PRIMARY KEY,
    student_id           INTEGER NOT NULL REFERENCES student (id) ON DELETE RESTRICT,
    status               TEXT NOT NULL CHECK (status IN ('draft', 'issued', 'cancelled')),
    category             TEXT NOT NULL CHECK (category IN ('SUSP', 'LNCH', 'PERM')),
    first_date           TEXT,
    first_session        TEXT NOT NULL CHECK (first_session IN ('AM', 'PM')),
    last_date            TEXT,
    last_session         TEXT NOT NULL CHECK (last_session IN ('AM', 'PM')),
    half_days            INTEGER NOT NULL CHECK (half_days >= 0),
    what_happened        TEXT NOT NULL,
    decided_by           INTEGER REFERENCES staff (id) ON DELETE RESTRICT,
    decided_at           TEXT,
    exam_missed          INTEGER NOT NULL CHECK (exam_missed IN (0, 1)),
    work_set             TEXT NOT NULL,
    provision_place      TEXT NOT NULL,
    provision_start      TEXT,
    provision_times      TEXT NOT NULL,
    provision_report_to  TEXT NOT NULL,
    provision_note       TEXT NOT NULL,
    external_key         TEXT NOT NULL,
    issued_at            TEXT,
    created_at           TEXT NOT NULL,
    changed_at           TEXT NOT NULL,
    CHECK (status = 'draft' OR first_date IS NOT NULL)
) STRICT;
--@
CREATE INDEX suspension_by_student ON suspension (student_id, first_date, id);
--@
CREATE INDEX suspension_by_date ON suspension (first_date, id);
--@
CREATE INDEX suspension_by_external_key ON suspension (external_key);
--@
CREATE TABLE suspension_reason (
    suspension_id INTEGER NOT NULL REFERENCES suspension (id) ON DELETE CASCADE,
    position      INTEGER NOT NULL CHECK (position BETWEEN 1 AND 3),
    code          TEXT NOT NULL,
    PRIMARY KEY (suspension_id, position)
) STRICT;
--@
CREATE TABLE welcome_back (
    id                INTEGER NOT NULL PRIMARY KEY,
    suspension_id     INTEGER NOT NULL UNIQUE REFERENCES suspension (id) ON DELETE CASCADE,
    arrangement       TEXT NOT NULL CHECK (arrangement IN ('meeting_set', 'to_be_arranged', 'without_meeting')),
    meeting_date      TEXT,
    meeting_time      TEXT,
    place             TEXT NOT NULL,
    lead_id           INTEGER REFERENCES staff (id) ON DELETE RESTRICT,
    no_meeting_reason TEXT NOT NULL CHECK (no_meeting_reason IN ('re_escalation', 'unnecessary_distress', 'other')),
    no_meeting_note   TEXT NOT NULL,
    intervention_date TEXT,
    uploaded_on       TEXT,
    uploaded_by       TEXT NOT NULL,
    changed_at        TEXT NOT NULL
) STRICT;
--@
CREATE INDEX welcome_back_by_date ON welcome_back (meeting_date, id);
--@
CREATE TABLE welcome_back_record (
    welcome_back_id      INTEGER NOT NULL PRIMARY KEY REFERENCES welcome_back (id) ON DELETE CASCADE,
    held_on              TEXT NOT NULL,
    held_at              TEXT,
    led_by               TEXT NOT NULL,
    student_present      INTEGER NOT NULL CHECK (student_present IN (0, 1)),
    fresh_start_said     INTEGER NOT NULL CHECK (fresh_start_said IN (0, 1)),
    reassurance_given    INTEGER NOT NULL CHECK (reassurance_given IN (0, 1)),
    student_view         TEXT NOT NULL,
    barriers             TEXT NOT NULL,
    strategies           TEXT NOT NULL,
    behaviour_wants      TEXT NOT NULL,
    behaviour_standing   TEXT NOT NULL,
    behaviour_steps      TEXT NOT NULL,
    behaviour_timeline   TEXT NOT NULL,
    behaviour_measure    TEXT NOT NULL,
    academic_wants       TEXT NOT NULL,
    academic_standing    TEXT NOT NULL,
    academic_steps       TEXT NOT NULL,
    academic_timeline    TEXT NOT NULL,
    academic_measure     TEXT NOT NULL,
    targets_student      TEXT NOT NULL,
    targets_family       TEXT NOT NULL,
    targets_referring_school TEXT NOT NULL,
    support              TEXT NOT NULL,
    offered_apology      TEXT NOT NULL,
    incident_discussed   TEXT NOT NULL,
    review_on            TEXT
) STRICT;
--@
CREATE TABLE welcome_back_attendee (
    welcome_back_id INTEGER NOT NULL REFERENCES welcome_back (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL,
    name            TEXT NOT NULL,
    role            TEXT NOT NULL,
    present         INTEGER NOT NULL CHECK (present IN (0, 1)),
    PRIMARY KEY (welcome_back_id, position)
) STRICT;
--@
CREATE TABLE prevention_meeting (
    id                  INTEGER NOT NULL PRIMARY KEY,
    student_id          INTEGER NOT NULL REFERENCES student (id) ON DELETE RESTRICT,
    requested_by        TEXT NOT NULL,
    meeting_date        TEXT NOT NULL,
    meeting_time        TEXT,
    place               TEXT NOT NULL,
    chair_id            INTEGER REFERENCES staff (id) ON DELETE RESTRICT,
    attending_school    INTEGER CHECK (attending_school IN (0, 1)),
    attendance_permille INTEGER CHECK (attendance_permille BETWEEN 0 AND 1000),
    suspension_ends     TEXT,
    one_off_incident    INTEGER CHECK (one_off_incident IN (0, 1)),
    prior_concern       INTEGER CHECK (prior_concern IN (0, 1)),
    plan_date           TEXT,
    plan_summary        TEXT NOT NULL,
    held                INTEGER NOT NULL CHECK (held IN (0, 1)),
    created_at          TEXT NOT NULL,
    changed_at          TEXT NOT NULL
) STRICT;
--@
CREATE INDEX prevention_by_student ON prevention_meeting (student_id, meeting_date, id);
--@
CREATE TABLE prevention_attendee (
    prevention_id INTEGER NOT NULL REFERENCES prevention_meeting (id) ON DELETE CASCADE,
    position      INTEGER NOT NULL,
    name          TEXT NOT NULL,
    role          TEXT NOT NULL,
    role_note     TEXT NOT NULL,
    organisation  TEXT NOT NULL,
    attended      INTEGER NOT NULL CHECK (attended IN (0, 1)),
    agreed_plan   INTEGER NOT NULL CHECK (agreed_plan IN (0, 1)),
    PRIMARY KEY (prevention_id, position)
) STRICT;
--@
CREATE TABLE issued_document (
    id            INTEGER NOT NULL PRIMARY KEY,
    kind          TEXT NOT NULL,
    student_id    INTEGER NOT NULL REFERENCES student (id) ON DELETE RESTRICT,
    suspension_id INTEGER REFERENCES suspension (id) ON DELETE RESTRICT,
    welcome_back_id INTEGER REFERENCES welcome_back (id) ON DELETE RESTRICT,
    prevention_id INTEGER REFERENCES prevention_meeting (id) ON DELETE RESTRICT,
    version       INTEGER NOT NULL CHECK (version >= 1),
    recipient     TEXT NOT NULL,
    title         TEXT NOT NULL,
    content       TEXT NOT NULL,
    pdf           BLOB NOT NULL,
    issued_at     TEXT NOT NULL
) STRICT;
--@
CREATE INDEX issued_document_by_student ON issued_document (student_id, id);
--@
CREATE INDEX issued_document_by_suspension ON issued_document (suspension_id, id);
