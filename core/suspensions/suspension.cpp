// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suspensions/suspension.h"

using namespace Qt::StringLiterals;

namespace freshstart {

QString toCode(SuspensionStatus status)
{
    switch (status) {
    case SuspensionStatus::Draft:
        return u"draft"_s;
    case SuspensionStatus::Issued:
        return u"issued"_s;
    case SuspensionStatus::Cancelled:
        return u"cancelled"_s;
    }
    return {};
}

SuspensionStatus suspensionStatusFromCode(const QString& code)
{
    if (code == "issued"_L1) {
        return SuspensionStatus::Issued;
    }
    return code == "cancelled"_L1 ? SuspensionStatus::Cancelled : SuspensionStatus::Draft;
}

QString toCode(SuspensionCategory category)
{
    switch (category) {
    case SuspensionCategory::Suspension:
        return u"SUSP"_s;
    case SuspensionCategory::Lunchtime:
        return u"LNCH"_s;
    case SuspensionCategory::Permanent:
        return u"PERM"_s;
    }
    return {};
}

std::optional<SuspensionCategory> suspensionCategoryFromCode(const QString& code)
{
    // FIXD was the code for a suspension until 2021/22 (statutory.md 7.1).
    if (code == "SUSP"_L1 || code == "FIXD"_L1) {
        return SuspensionCategory::Suspension;
    }
    if (code == "LNCH"_L1) {
        return SuspensionCategory::Lunchtime;
    }
    if (code == "PERM"_L1) {
        return SuspensionCategory::Permanent;
    }
    return std::nullopt;
}

QString toCode(ProvidedBy by)
{
    return by == ProvidedBy::LocalAuthority ? u"local_authority"_s : u"school"_s;
}

ProvidedBy providedByFromCode(const QString& code)
{
    return code == "local_authority"_L1 ? ProvidedBy::LocalAuthority : ProvidedBy::School;
}

QString toCode(Session session)
{
    return session == Session::Am ? u"AM"_s : u"PM"_s;
}

Session sessionFromCode(const QString& code)
{
    return code == "PM"_L1 ? Session::Pm : Session::Am;
}

} // namespace freshstart
