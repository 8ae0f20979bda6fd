// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/history_fields.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

struct Part {
    QLatin1StringView table;
    const char* words;
};

constexpr std::array kParts{
    Part{"setting"_L1, QT_TRANSLATE_NOOP("HistoryText", "setting")},
    Part{"school"_L1, QT_TRANSLATE_NOOP("HistoryText", "school")},
    Part{"staff"_L1, QT_TRANSLATE_NOOP("HistoryText", "member of staff")},
    Part{"organisation"_L1, QT_TRANSLATE_NOOP("HistoryText", "organisation")},
    Part{"calendar_entry"_L1, QT_TRANSLATE_NOOP("HistoryText", "calendar")},
    Part{"letter_wording"_L1, QT_TRANSLATE_NOOP("HistoryText", "wording")},
    Part{"contact"_L1, QT_TRANSLATE_NOOP("HistoryText", "contact")},
    Part{"professional"_L1, QT_TRANSLATE_NOOP("HistoryText", "professional")},
    Part{"status_period"_L1, QT_TRANSLATE_NOOP("HistoryText", "status")},
    Part{"days_elsewhere"_L1, QT_TRANSLATE_NOOP("HistoryText", "days at another school")},
    Part{"internal_exclusion"_L1, QT_TRANSLATE_NOOP("HistoryText", "internal exclusion")},
    Part{"additional_support"_L1, QT_TRANSLATE_NOOP("HistoryText", "additional support")},
    Part{"alternative_provision"_L1, QT_TRANSLATE_NOOP("HistoryText", "alternative provision")},
    Part{"support_plan"_L1, QT_TRANSLATE_NOOP("HistoryText", "plan")},
    Part{"early_help_assessment"_L1, QT_TRANSLATE_NOOP("HistoryText", "Early Help Assessment")},
    Part{"watch_decision"_L1,
             QT_TRANSLATE_NOOP("HistoryText", "decision about the student at risk")},
    Part{"keep_decision"_L1, QT_TRANSLATE_NOOP("HistoryText", "record kept on")},
    Part{"access_request"_L1, QT_TRANSLATE_NOOP("HistoryText", "request for the data")},
    Part{"student_merge"_L1, QT_TRANSLATE_NOOP("HistoryText", "two records made one")},
    Part{"suspension_reason"_L1, QT_TRANSLATE_NOOP("HistoryText", "reason")},
    Part{"suspension_follow_up"_L1, QT_TRANSLATE_NOOP("HistoryText", "after the suspension")},
    Part{"suspension_step"_L1, QT_TRANSLATE_NOOP("HistoryText", "step")},
    Part{"welcome_back_record"_L1, QT_TRANSLATE_NOOP("HistoryText", "record")},
    Part{"welcome_back_attendee"_L1, QT_TRANSLATE_NOOP("HistoryText", "person at the meeting")},
    Part{"welcome_back_commitment"_L1, QT_TRANSLATE_NOOP("HistoryText", "commitment")},
    Part{"welcome_back_lead_change"_L1, QT_TRANSLATE_NOOP("HistoryText", "change of lead")},
    Part{"welcome_back_absence"_L1,
             QT_TRANSLATE_NOOP("HistoryText", "absence from the meeting")},
    Part{"welcome_back_hold"_L1, QT_TRANSLATE_NOOP("HistoryText", "return held back")},
    Part{"welcome_back_monitoring_note"_L1,
             QT_TRANSLATE_NOOP("HistoryText", "monitoring note")},
    Part{"welcome_back_intervention"_L1, QT_TRANSLATE_NOOP("HistoryText", "intervention")},
    Part{"prevention_attendee"_L1, QT_TRANSLATE_NOOP("HistoryText", "person at the meeting")},
    Part{"prevention_outcome"_L1, QT_TRANSLATE_NOOP("HistoryText", "outcome")},
    Part{"prevention_action"_L1, QT_TRANSLATE_NOOP("HistoryText", "action")},
};

} // namespace

namespace {

std::array<std::span<const HistoryColumn>, 6> allFields()
{
    return {historySchoolFields(),      historyStudentFields(),    historySuspensionFields(),
            historyWelcomeBackFields(), historyPreventionFields(), historyRightsFields()};
}

} // namespace

std::vector<const HistoryColumn*> historyColumnsOf(const QString& table)
{
    std::vector<const HistoryColumn*> all;
    for (const auto columns : allFields()) {
        for (const HistoryColumn& one : columns) {
            if (one.table == table) {
                all.push_back(&one);
            }
        }
    }
    return all;
}

const HistoryColumn* historyColumn(const QString& table, const QString& column)
{
    for (const auto columns : allFields()) {
        const auto found = std::ranges::find_if(columns, [&](const HistoryColumn& one) {
            return one.table == table && one.column == column;
        });
        if (found != columns.end()) {
            return &*found;
        }
    }
    return nullptr;
}

QString historyPart(const QString& table)
{
    const auto* found = std::ranges::find(kParts, table, &Part::table);
    return found == kParts.end() ? QString()
                                 : QCoreApplication::translate("HistoryText", found->words);
}

} // namespace freshstart
