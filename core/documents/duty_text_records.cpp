// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Why something about a whole record is due: one sentence.
#include "core/base/translate.h"
#include "core/documents/duty_reasons.h"
#include "core/documents/wording.h"

namespace freshstart {

namespace {

FRESHSTART_TR(DutyText)

} // namespace

QString reasonOfRecords(const Duty& duty)
{
    const QString date =
        duty.dates.empty() ? QString() : wording::dayAndMonth(duty.dates.front());
    const QString who = duty.codes.value(0);
    switch (duty.why) {
    case DutyWhy::AccessRequested:
        return tr("%1 asked on %2 for everything held about the student.").arg(who, date);
    case DutyWhy::IdentityToCheck:
        return tr("%1 was asked on %2 for proof of identity; the month begins when it comes.")
            .arg(who, date);
    default:
        break;
    }
    return duty.count == 1
               ? tr("The time set for keeping the record of one student is over since %1: keep it "
                    "on with a reason, or delete it.")
                     .arg(date)
               : tr("The time set for keeping the records of %1 students is over, of the first "
                    "since %2: keep them on with a reason, or delete them.")
                     .arg(duty.count)
                     .arg(date);
}

} // namespace freshstart
