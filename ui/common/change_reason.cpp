// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/change_reason.h"

#include "ui/common/prompter.h"

using namespace Qt::StringLiterals;

namespace freshstart {

Result<QString> ChangeReason::ask(const UiContext& context, QWidget* parent, const QString& record)
{
    if (!m_given.isEmpty()) {
        return m_given;
    }
    const auto words = context.prompter.askText(
        parent, tr("It has gone out already"),
        tr("%1 has gone out. What is changed, and why? The history keeps it.").arg(record));
    if (!words) {
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    }
    m_given = words->trimmed();
    if (m_given.isEmpty()) {
        return Error{ErrorCode::Invalid, u"why"_s, {}, {}};
    }
    return m_given;
}

} // namespace freshstart
