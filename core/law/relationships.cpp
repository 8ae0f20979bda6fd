// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/relationships.h"

using namespace Qt::StringLiterals;

namespace freshstart {

const QStringList& contactRelationshipCodes()
{
    static const QStringList codes{u"PAM"_s, u"PAF"_s, u"STM"_s, u"STF"_s, u"FOM"_s, u"FOF"_s,
                                   u"CAR"_s, u"CHM"_s, u"SWR"_s, u"DOC"_s, u"FAM"_s, u"REL"_s,
                                   u"HTC"_s, u"TCH"_s, u"RLG"_s, u"OTH"_s};
    return codes;
}

bool isParentOrCarer(const QString& relationshipCode)
{
    return contactRelationshipCodes().first(7).contains(relationshipCode);
}

} // namespace freshstart
