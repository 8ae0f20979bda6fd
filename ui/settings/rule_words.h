// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/known_numbers.h"
#include "core/school/rule_settings.h"

#include <QString>

namespace freshstart {

/// What stands beside a setting.
struct RuleWords {
    QString label;
    QString unit;   ///< of a number
    QString effect; ///< what follows from it
    QString origin; ///< who says what is usual: "our choice", the policy's paragraph
};

RuleWords ruleWords(const QString& field);

/// A setting that is ticked or not: what holds either way, and why one might want the other.
struct FlagWords {
    QString label;
    QString whenOn;
    QString whenOff;
    QString origin;
};

enum class RuleFlag { OwnTermDates, TellBoardEveryTime, UploadCountsSchoolDays };
FlagWords flagWords(RuleFlag flag);

/// "45 school days", "48 hours".
QString amountInWords(const KnownNumberEntry& entry);
QString whatItIs(KnownNumber number);
QString sourceOf(const KnownNumberEntry& entry); ///< with its date where that is known
QString basisInWords(NumberBasis basis);

} // namespace freshstart
