// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/recorded_tables.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

using enum SubjectKind;

constexpr std::array kTables{
    RecordedTable{"setting"_L1, School, ""_L1, false,
                  "key"_L1},
    RecordedTable{"school"_L1, School, ""_L1},
    RecordedTable{"staff"_L1, School, ""_L1, false,
                  "name"_L1},
    RecordedTable{"organisation"_L1, School, ""_L1, false,
                  "name"_L1},
    RecordedTable{"calendar_entry"_L1, School, ""_L1, false,
                  "name"_L1},
    RecordedTable{"letter_wording"_L1, School, ""_L1, false,
                  "name"_L1},
    RecordedTable{"student"_L1, Student, "id"_L1, true},
    RecordedTable{"contact"_L1, Student, "student_id"_L1, false,
                  "title forename surname"_L1},
    RecordedTable{"professional"_L1, Student, "student_id"_L1, false,
                  "name"_L1},
    RecordedTable{"status_period"_L1, Student, "student_id"_L1, false,
                  "kind"_L1},
    RecordedTable{"days_elsewhere"_L1, Student, "student_id"_L1, false,
                  "school"_L1},
    RecordedTable{"internal_exclusion"_L1, Student, "student_id"_L1, false,
                  "on_date"_L1},
    RecordedTable{"additional_support"_L1, Student, "student_id"_L1, false,
                  "kind"_L1},
    RecordedTable{"alternative_provision"_L1, Student, "student_id"_L1, false,
                  "provider"_L1},
    RecordedTable{"support_plan"_L1, Student, "student_id"_L1, false,
                  "kind"_L1},
    RecordedTable{"early_help_assessment"_L1, Student, "student_id"_L1},
    RecordedTable{"watch_decision"_L1, Student, "student_id"_L1},
    RecordedTable{"keep_decision"_L1, Student, "student_id"_L1, false,
                  "kind"_L1},
    RecordedTable{"access_request"_L1, Student, "student_id"_L1, false,
                  "asked_by"_L1},
    RecordedTable{"student_merge"_L1, Student, "kept_id"_L1, false,
                  "gone_name"_L1},
    RecordedTable{"suspension"_L1, Suspension, "id"_L1, true},
    RecordedTable{"suspension_reason"_L1, Suspension, "suspension_id"_L1, false,
                  "position"_L1},
    RecordedTable{"suspension_follow_up"_L1, Suspension, "suspension_id"_L1},
    RecordedTable{"suspension_step"_L1, Suspension, "suspension_id"_L1, false,
                  "step"_L1},
    RecordedTable{"welcome_back"_L1, WelcomeBack, "id"_L1, true},
    RecordedTable{"welcome_back_record"_L1, WelcomeBack, "welcome_back_id"_L1},
    RecordedTable{"welcome_back_attendee"_L1, WelcomeBack, "welcome_back_id"_L1, false,
                  "name"_L1},
    RecordedTable{"welcome_back_commitment"_L1, WelcomeBack, "welcome_back_id"_L1, false,
                  "wording"_L1},
    RecordedTable{"welcome_back_lead_change"_L1, WelcomeBack, "welcome_back_id"_L1},
    RecordedTable{"welcome_back_absence"_L1, WelcomeBack, "welcome_back_id"_L1},
    RecordedTable{"welcome_back_hold"_L1, WelcomeBack, "welcome_back_id"_L1},
    RecordedTable{"welcome_back_monitoring_note"_L1, WelcomeBack, "welcome_back_id"_L1, false,
                  "noted_on"_L1},
    RecordedTable{"welcome_back_intervention"_L1, WelcomeBack, "welcome_back_id"_L1},
    RecordedTable{"prevention_meeting"_L1, Prevention, "id"_L1, true},
    RecordedTable{"prevention_attendee"_L1, Prevention, "prevention_id"_L1, false,
                  "name"_L1},
    RecordedTable{"prevention_outcome"_L1, Prevention, "prevention_id"_L1, false,
                  "kind"_L1},
    RecordedTable{"prevention_action"_L1, Prevention, "prevention_id"_L1, false,
                  "wording"_L1},
    RecordedTable{"issued_document"_L1, Document, "id"_L1, true},
    RecordedTable{"attachment"_L1, Attachment, "id"_L1, true},
};

} // namespace

const RecordedTable* recordedTable(const QString& table)
{
    const auto* found = std::ranges::find(kTables, table, &RecordedTable::table);
    return found == kTables.end() ? nullptr : found;
}

QStringList recordedTables()
{
    QStringList names;
    for (const RecordedTable& one : kTables) {
        names.append(one.table);
    }
    return names;
}

QStringList unrecordedTables()
{
    return {u"form_draft"_s, u"history_entry"_s, u"history_head"_s, u"schema_version"_s};
}

bool isOwnAffair(const QString& column)
{
    static const QStringList own{u"id"_s,         u"student_id"_s, u"suspension_id"_s,
                                 u"welcome_back_id"_s, u"prevention_id"_s, u"created_at"_s,
                                 u"changed_at"_s, u"search_key"_s, u"sort_key"_s,
                                 u"kept_id"_s, u"gone_id"_s, u"way_back"_s, u"fingerprint"_s};
    return own.contains(column);
}

bool isOwnAffair(const QString& table, const QJsonObject& row)
{
    return table == "setting"_L1 && row.value(u"key"_s) == QJsonValue(u"backup.last_good"_s);
}

bool isKeptAsHash(const QString& table, const QString& column)
{
    return table == "issued_document"_L1 && (column == "content"_L1 || column == "facts"_L1);
}

} // namespace freshstart
