// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

class QWidget;

namespace freshstart::test {

/// What is the same in every language: what the school itself has written, that is every text in
/// its file, also inside JSON; and the census's reasons for a suspension.
QSet<QString> textsThatStay(const QString& file);

/// Words that can be seen, or heard from a screen reader, and that no translator was asked for,
/// while a PseudoTranslator is at work. Texts that stay and names of days and months may be.
QStringList leftInEnglish(const QWidget& window, const QSet<QString>& staying);

} // namespace freshstart::test
