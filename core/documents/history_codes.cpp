// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/history_fields.h"
#include "core/documents/rights_words.h"
#include "core/documents/step_text.h"
#include "core/documents/wording.h"
#include "core/documents/wording_prevention.h"
#include "core/documents/wording_welcome_back.h"
#include "core/suspensions/follow_up.h"

#include <array>

using namespace Qt::StringLiterals;

// Stored words in the school's words, as the history names them within a sentence.
namespace freshstart {

namespace {

using namespace wording;

template<class Value>
QString inWords(const std::optional<Value>& value, QString (*words)(Value))
{
    return value ? inLine(words(*value)) : QString();
}

struct Coded {
    QLatin1StringView table;
    QLatin1StringView column;
    QString (*words)(const QString& code);
};

QString staffRole(const QString& code)
{
    return inLine(role(staffRoleFromCode(code), {}));
}

QString methodWords(const QString& code)
{
    return contactMethod(contactMethodFromCode(code));
}

QString arrangementWords(const QString& code)
{
    return inLine(arrangement(welcomeBackArrangementFromCode(code)));
}

constexpr std::array kSchoolAndStudents{
    Coded{"school"_L1, "type"_L1,
          [](const QString& code) { return inWords(schoolTypeFromCode(code), schoolType); }},
    Coded{"staff"_L1, "role"_L1, staffRole},
    Coded{"contact"_L1, "relationship"_L1, relationship},
    Coded{"student"_L1, "year_group"_L1, yearGroup},
    Coded{"professional"_L1, "role"_L1,
          [](const QString& code) {
              return inWords<ProfessionalRole>(professionalRoleFromCode(code), role);
          }},
    Coded{"status_period"_L1, "kind"_L1,
          [](const QString& code) {
              return inWords<StatusKind>(statusKindFromCode(code), status);
          }},
    Coded{"additional_support"_L1, "kind"_L1,
          [](const QString& code) {
              return inWords<SupportKind>(supportKindFromCode(code), kind);
          }},
    Coded{"support_plan"_L1, "kind"_L1,
          [](const QString& code) { return inWords<PlanKind>(planKindFromCode(code), kind); }},
    Coded{"early_help_assessment"_L1, "state"_L1,
          [](const QString& code) { return inLine(state(assessmentStateFromCode(code))); }},
    Coded{"keep_decision"_L1, "kind"_L1,
          [](const QString& code) { return inLine(rights_words::keepKind(keepKindFromCode(code))); }},
    Coded{"access_request"_L1, "relation"_L1,
          [](const QString& code) {
              return inWords<RequestRelation>(requestRelationFromCode(code), rights_words::relation);
          }},
    Coded{"access_request"_L1, "identity"_L1,
          [](const QString& code) {
              return inWords<IdentityCheck>(identityCheckFromCode(code), rights_words::identity);
          }},
    Coded{"watch_decision"_L1, "verdict"_L1,
          [](const QString& code) { return inLine(verdict(watchVerdictFromCode(code))); }},
};

constexpr std::array kCases{
    Coded{"suspension"_L1, "status"_L1,
          [](const QString& code) { return inLine(status(suspensionStatusFromCode(code))); }},
    Coded{"suspension"_L1, "category"_L1,
          [](const QString& code) {
              return inWords<SuspensionCategory>(suspensionCategoryFromCode(code), category);
          }},
    Coded{"suspension_follow_up"_L1, "board_outcome"_L1,
          [](const QString& code) { return inLine(boardOutcome(boardOutcomeFromCode(code))); }},
    Coded{"suspension_step"_L1, "method"_L1, methodWords},
    Coded{"welcome_back"_L1, "arrangement"_L1, arrangementWords},
    Coded{"welcome_back"_L1, "told_arrangement"_L1, arrangementWords},
    Coded{"welcome_back"_L1, "no_meeting_reason"_L1,
          [](const QString& code) { return inLine(reason(noMeetingReasonFromCode(code))); }},
    Coded{"welcome_back_attendee"_L1, "kind"_L1,
          [](const QString& code) { return inLine(kind(attendeeKindFromCode(code))); }},
    Coded{"welcome_back_commitment"_L1, "kind"_L1,
          [](const QString& code) { return inLine(kind(commitmentKindFromCode(code))); }},
    Coded{"welcome_back_commitment"_L1, "state"_L1,
          [](const QString& code) { return inLine(state(commitmentStateFromCode(code))); }},
    Coded{"welcome_back_lead_change"_L1, "talk"_L1,
          [](const QString& code) { return inLine(state(talkStateFromCode(code))); }},
    Coded{"welcome_back_absence"_L1, "cause"_L1,
          [](const QString& code) { return inLine(cause(absenceCauseFromCode(code))); }},
    Coded{"welcome_back_absence"_L1, "action"_L1,
          [](const QString& code) {
              return inWords<AbsenceAction>(absenceActionFromCode(code), action);
          }},
    Coded{"welcome_back_hold"_L1, "cause"_L1,
          [](const QString& code) { return inLine(cause(holdCauseFromCode(code))); }},
    Coded{"welcome_back_hold"_L1, "basis"_L1,
          [](const QString& code) { return inLine(basis(holdBasisFromCode(code))); }},
    Coded{"prevention_attendee"_L1, "role"_L1,
          [](const QString& code) { return inLine(role(preventionRoleFromCode(code))); }},
    Coded{"prevention_attendee"_L1, "reply"_L1,
          [](const QString& code) { return inLine(reply(invitationReplyFromCode(code))); }},
    Coded{"prevention_attendee"_L1, "invited_how"_L1, methodWords},
    Coded{"prevention_attendee"_L1, "record_how"_L1, methodWords},
    Coded{"prevention_attendee"_L1, "minutes_how"_L1, methodWords},
    Coded{"prevention_attendee"_L1, "reports_how"_L1, methodWords},
    Coded{"prevention_outcome"_L1, "kind"_L1,
          [](const QString& code) { return inLine(kind(outcomeKindFromCode(code))); }},
    Coded{"prevention_action"_L1, "state"_L1,
          [](const QString& code) { return inLine(state(actionStateFromCode(code))); }},
};

template<class Table>
QString wordsIn(const Table& table, const QString& of, const QString& column, const QString& code)
{
    for (const Coded& one : table) {
        if (one.table == of && one.column == column) {
            return one.words(code);
        }
    }
    return {};
}

} // namespace

QString historyCode(const QString& table, const QString& column, const QString& code)
{
    QString words = wordsIn(kSchoolAndStudents, table, column, code);
    if (words.isEmpty()) {
        words = wordsIn(kCases, table, column, code);
    }
    return words.isEmpty() ? code : words;
}

} // namespace freshstart
