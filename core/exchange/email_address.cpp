// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/email_address.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace freshstart {

bool isEmailAddress(const QString& text)
{
    // Letters, figures and what RFC 5322 allows between them (3.2.3), in ASCII as RFC 5321 asks.
    static const QRegularExpression form(
        u"\\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?\\z"_s);
    return form.match(text).hasMatch();
}

} // namespace freshstart
