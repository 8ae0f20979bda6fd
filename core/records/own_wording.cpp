// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/own_wording.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace freshstart {

QString wordingMark(const QString& text)
{
    const QByteArray bytes = QString(text).replace(u"\r\n"_s, u"\n"_s).trimmed().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

bool isOvertaken(const OwnWording& own, const QString& productText)
{
    return !own.basedOn.isEmpty() && own.basedOn != wordingMark(productText);
}

} // namespace freshstart
