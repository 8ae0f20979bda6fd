// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/attachment.h"

using namespace Qt::StringLiterals;

namespace freshstart {

QString toCode(AttachmentKind kind)
{
    switch (kind) {
    case AttachmentKind::SignedRecord:
        return u"signed_record"_s;
    case AttachmentKind::Report:
        return u"report"_s;
    case AttachmentKind::Other:
        break;
    }
    return u"other"_s;
}

AttachmentKind attachmentKindFromCode(const QString& code)
{
    if (code == "signed_record"_L1) {
        return AttachmentKind::SignedRecord;
    }
    return code == "report"_L1 ? AttachmentKind::Report : AttachmentKind::Other;
}

} // namespace freshstart
