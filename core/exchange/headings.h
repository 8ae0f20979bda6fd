// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace freshstart {

/// A heading without case, blanks, underscores and brackets: "Legal Surname" is "legalsurname".
QString foldedHeading(const QString& heading);

/// Which column holds which field of ours; the first column that names a field has it.
class Headings
{
public:
    /// `names`: folded heading → field.
    Headings(const QStringList& headings, const QHash<QString, QString>& names);

    /// -1 where there is none.
    [[nodiscard]] int column(const QString& field) const { return m_columns.value(field, -1); }
    [[nodiscard]] bool has(const QString& field) const { return m_columns.contains(field); }
    [[nodiscard]] const QStringList& texts() const { return m_texts; }
    [[nodiscard]] int count() const { return static_cast<int>(m_texts.size()); }

private:
    QStringList m_texts;
    QHash<QString, int> m_columns;
};

/// The headings of each kind of file that are understood, folded.
const QHash<QString, QString>& studentHeadings();
const QHash<QString, QString>& suspensionHeadings();
const QHash<QString, QString>& calendarHeadings();
const QHash<QString, QString>& supportHeadings();

} // namespace freshstart
