// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/history_fields.h"
#include "core/documents/letter_catalogue.h"
#include "core/documents/rights_words.h"
#include "core/documents/step_text.h"
#include "core/documents/wording.h"
#include "core/documents/wording_prevention.h"
#include "core/documents/wording_welcome_back.h"
#include "core/law/reasons.h"
#include "core/suspensions/follow_up.h"

#include <QCoreApplication>

#include <array>
#include <utility>

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

QString historyWord(const char* text)
{
    return QCoreApplication::translate("HistoryText", text);
}

template<size_t Count>
QString among(const std::array<std::pair<QLatin1StringView, const char*>, Count>& words,
              const QString& code)
{
    for (const auto& [stored, text] : words) {
        if (stored == code) {
            return historyWord(text);
        }
    }
    return {};
}

QString organisationWords(const QString& code)
{
    static constexpr std::array kWords{
        std::pair{"school"_L1, QT_TRANSLATE_NOOP("HistoryText", "school")},
        std::pair{"local_authority"_L1, QT_TRANSLATE_NOOP("HistoryText", "local authority")}};
    return among(kWords, code);
}

QString calendarWords(const QString& code)
{
    static constexpr std::array kWords{
        std::pair{"term"_L1, QT_TRANSLATE_NOOP("HistoryText", "term")},
        std::pair{"holiday"_L1, QT_TRANSLATE_NOOP("HistoryText", "holiday")},
        std::pair{"inset"_L1, QT_TRANSLATE_NOOP("HistoryText", "INSET day")},
        std::pair{"closure"_L1, QT_TRANSLATE_NOOP("HistoryText", "closure")},
        std::pair{"bank_holiday"_L1, QT_TRANSLATE_NOOP("HistoryText", "bank holiday")}};
    return among(kWords, code);
}

QString attachmentWords(const QString& code)
{
    static constexpr std::array kWords{
        std::pair{"signed_record"_L1, QT_TRANSLATE_NOOP("HistoryText", "signed record")},
        std::pair{"report"_L1, QT_TRANSLATE_NOOP("HistoryText", "a report")},
        std::pair{"other"_L1, QT_TRANSLATE_NOOP("HistoryText", "another file")}};
    return among(kWords, code);
}

QString sexWords(const QString& code)
{
    static constexpr std::array kWords{
        std::pair{"F"_L1, QT_TRANSLATE_NOOP("HistoryText", "female")},
        std::pair{"M"_L1, QT_TRANSLATE_NOOP("HistoryText", "male")}};
    return among(kWords, code);
}

QString reasonWords(const QString& code)
{
    const auto reason = suspensionReason(code);
    return reason ? reason->label : QString();
}

QString stepWords(const QString& code)
{
    const auto step = stepFromCode(code);
    return step ? inLine(stepTask(*step, SchoolType::Maintained)) : QString();
}

QString paperWords(const QString& name)
{
    const auto entry = catalogueEntry(name);
    return entry ? inLine(entry->title) : QString(name).replace(u'-', u' ');
}

constexpr std::array kSchoolAndStudents{
    Coded{"setting"_L1, "key"_L1, historySetting},
    Coded{"setting"_L1, "value"_L1, historySettingValue},
    Coded{"organisation"_L1, "kind"_L1, organisationWords},
    Coded{"calendar_entry"_L1, "kind"_L1, calendarWords},
    Coded{"letter_wording"_L1, "name"_L1, paperWords},
    Coded{"issued_document"_L1, "kind"_L1, paperWords},
    Coded{"attachment"_L1, "kind"_L1, attachmentWords},
    Coded{"student"_L1, "sex"_L1, sexWords},
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
    Coded{"suspension"_L1, "provision_by"_L1, organisationWords},
    Coded{"suspension_reason"_L1, "code"_L1, reasonWords},
    Coded{"suspension_step"_L1, "step"_L1, stepWords},
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
