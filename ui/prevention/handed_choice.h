// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prevention/attendee.h"

#include <QWidget>

class QComboBox;

namespace freshstart {

class DateField;

/// When and how something is given to people: what the ticks beside their names mean.
class HandedChoice final : public QWidget
{
    Q_OBJECT

public:
    /// `stem` begins the object names: "invited" gives "invitedOnEdit" and "invitedHowCombo".
    HandedChoice(const QString& words, const QString& stem, QDate today, QWidget* parent);

    /// None while the day cannot be read, which is marked.
    [[nodiscard]] std::optional<Handed> value() const;

private:
    DateField* m_on;
    QComboBox* m_how;
};

} // namespace freshstart
