// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_wordings.h"

#include "core/documents/letter_values.h"

namespace freshstart {

QString LetterWordings::text(const QString& name) const
{
    const auto own = m_own.constFind(name);
    return own == m_own.constEnd() ? templateText(name) : *own;
}

} // namespace freshstart
