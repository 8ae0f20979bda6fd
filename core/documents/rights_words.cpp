// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/rights_words.h"

#include "core/base/translate.h"
#include "core/documents/wording.h"

#include <array>

using namespace Qt::StringLiterals;

namespace freshstart::rights_words {

namespace {

FRESHSTART_TR(RightsWords)

struct Named {
    QLatin1StringView table;
    const char* words;
};

constexpr std::array kTables{
    Named{"student"_L1, QT_TRANSLATE_NOOP("RightsWords", "the student’s own details")},
    Named{"contact"_L1, QT_TRANSLATE_NOOP("RightsWords", "contacts")},
    Named{"professional"_L1, QT_TRANSLATE_NOOP("RightsWords", "professionals")},
    Named{"status_period"_L1, QT_TRANSLATE_NOOP("RightsWords", "statuses")},
    Named{"days_elsewhere"_L1, QT_TRANSLATE_NOOP("RightsWords", "suspensions at other schools")},
    Named{"internal_exclusion"_L1, QT_TRANSLATE_NOOP("RightsWords", "internal exclusions")},
    Named{"additional_support"_L1, QT_TRANSLATE_NOOP("RightsWords", "additional support")},
    Named{"alternative_provision"_L1, QT_TRANSLATE_NOOP("RightsWords", "alternative provision")},
    Named{"support_plan"_L1, QT_TRANSLATE_NOOP("RightsWords", "plans")},
    Named{"early_help_assessment"_L1,
          QT_TRANSLATE_NOOP("RightsWords", "Early Help Assessment")},
    Named{"watch_decision"_L1,
          QT_TRANSLATE_NOOP("RightsWords", "decisions about the student at risk")},
    Named{"suspension"_L1, QT_TRANSLATE_NOOP("RightsWords", "suspensions")},
    Named{"welcome_back"_L1, QT_TRANSLATE_NOOP("RightsWords", "welcome back meetings")},
    Named{"prevention_meeting"_L1,
          QT_TRANSLATE_NOOP("RightsWords", "exclusion prevention meetings")},
    Named{"issued_document"_L1, QT_TRANSLATE_NOOP("RightsWords", "letters and records")},
    Named{"attachment"_L1, QT_TRANSLATE_NOOP("RightsWords", "attached files")},
    Named{"keep_decision"_L1, QT_TRANSLATE_NOOP("RightsWords", "decisions to keep the record")},
    Named{"access_request"_L1, QT_TRANSLATE_NOOP("RightsWords", "requests for the data")},
    Named{"student_merge"_L1, QT_TRANSLATE_NOOP("RightsWords", "records made one with this one")},
};

} // namespace

QString keepKind(KeepKind kind)
{
    return kind == KeepKind::LegalHold ? tr("Legal hold") : tr("Kept on after a review");
}

QString keepReason(KeepReason reason)
{
    switch (reason) {
    case KeepReason::SpecialNeeds:
        return tr("Special educational needs or a disability are recorded");
    case KeepReason::Safeguarding:
        return tr("A safeguarding status is recorded");
    case KeepReason::OpenMeeting:
        return tr("A suspension or a meeting is not finished");
    case KeepReason::OpenDuty:
        return tr("Something about the student waits on Today");
    case KeepReason::OpenRequest:
        return tr("Somebody has asked for the data and has no answer yet");
    case KeepReason::LegalHold:
        break;
    }
    return tr("A legal hold is in force");
}

QString relation(RequestRelation who)
{
    switch (who) {
    case RequestRelation::Student:
        return tr("The student");
    case RequestRelation::Parent:
        return tr("A parent or carer");
    case RequestRelation::Representative:
        return tr("A representative");
    case RequestRelation::Other:
        break;
    }
    return tr("Somebody else");
}

QString identity(IdentityCheck check)
{
    switch (check) {
    case IdentityCheck::Known:
        return tr("Known to the school");
    case IdentityCheck::Asked:
        return tr("Proof asked for");
    case IdentityCheck::Checked:
        break;
    }
    return tr("Proof seen");
}

QString decision(const KeepDecision& decision)
{
    const QString head =
        decision.decidedBy.isEmpty()
            ? tr("%1 since %2").arg(keepKind(decision.kind), wording::longDate(decision.decidedOn))
            : tr("%1 since %2, decided by %3")
                  .arg(keepKind(decision.kind), wording::longDate(decision.decidedOn),
                       decision.decidedBy);
    QString rest;
    if (decision.endedOn) {
        rest = tr("ended on %1").arg(wording::longDate(*decision.endedOn));
    } else if (decision.holdsUntil) {
        rest = tr("until %1, to be looked at again on %2")
                   .arg(wording::longDate(*decision.holdsUntil), wording::longDate(decision.lookAgainOn));
    } else {
        rest = tr("to be looked at again on %1").arg(wording::longDate(decision.lookAgainOn));
    }
    return tr("%1: %2; %3").arg(head, decision.reason, rest);
}

QString request(const AccessRequest& request)
{
    const QString asked =
        tr("Asked by %1 on %2").arg(request.askedBy, wording::longDate(request.receivedOn));
    if (request.answeredOn) {
        return tr("%1; answered on %2").arg(asked, wording::longDate(*request.answeredOn));
    }
    if (request.withdrawnOn) {
        return tr("%1; withdrawn on %2").arg(asked, wording::longDate(*request.withdrawnOn));
    }
    if (request.identity == IdentityCheck::Asked) {
        return tr("%1; proof of identity has been asked for").arg(asked);
    }
    return request.extendedOn
               ? tr("%1; extended on %2").arg(asked, wording::longDate(*request.extendedOn))
               : asked;
}

QString tableName(const QString& table)
{
    for (const Named& one : kTables) {
        if (one.table == table) {
            return tr(one.words);
        }
    }
    return {};
}

} // namespace freshstart::rights_words
