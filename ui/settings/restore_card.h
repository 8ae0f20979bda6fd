// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/school_counts.h"
#include "ui/common/context.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace freshstart {

class Card;

/// What restoring a backup would do, kind by kind, before it is done. Hidden until there is one.
class RestoreCard final : public QWidget
{
    Q_OBJECT

public:
    explicit RestoreCard(QWidget* parent);

    /// `what`: the backup in words.
    void fill(const QString& what, const RestorePreview& preview);
    /// "2 students, 1 suspension" that would be lost; empty where nothing would.
    [[nodiscard]] static QString lossInWords(const SchoolCounts& lost);

Q_SIGNALS:
    void accepted();
    void rejected();

private:
    void addRow(const QString& kind, const RestorePreview& preview,
                RecordCount SchoolCounts::*member);

    Card* m_card;
    QWidget* m_table = nullptr;
    QGridLayout* m_grid = nullptr;
    QLabel* m_loss;
};

} // namespace freshstart
