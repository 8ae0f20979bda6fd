// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace freshstart {

/// The wordings of letters: the school's own where it has written one, the product's otherwise.
class LetterWordings
{
public:
    LetterWordings() = default;
    explicit LetterWordings(QHash<QString, QString> own) : m_own(std::move(own)) {}

    [[nodiscard]] QString text(const QString& name) const;
    [[nodiscard]] bool isOwn(const QString& name) const { return m_own.contains(name); }

private:
    QHash<QString, QString> m_own;
};

} // namespace freshstart
