// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/calendar_import_service.h"

#include <QWidget>

class QPushButton;

namespace freshstart {

class Card;

/// What a file would add to the calendar, before it does. Hidden until there is a preview.
class ImportCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportCard(QWidget* parent);

    void fill(const CalendarImportPreview& preview);

Q_SIGNALS:
    void accepted();
    void rejected();

private:
    void addRow(const CalendarImportRow& row);

    Card* m_card;
    QPushButton* m_import;
    QPushButton* m_cancel;
};

} // namespace freshstart
