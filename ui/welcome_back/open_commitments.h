// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/welcome_back/commitment.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;
class QTimer;

namespace freshstart {

class Card;

/// "From last time": what earlier meetings left open, each with how it stands now. It belongs to
/// those meetings, not to this record, and is saved at once.
class OpenCommitments final : public QWidget
{
    Q_OBJECT

public:
    OpenCommitments(QDate today, QWidget* parent);

    /// Hidden while there is none.
    void setCommitments(const std::vector<CommitmentRow>& rows);
    /// Tells of what has been changed and not been told yet.
    void flush();

Q_SIGNALS:
    void noted(CommitmentId id, CommitmentState state, const QString& progress);

private:
    struct Line {
        Commitment commitment; ///< as last told
        QComboBox* state = nullptr;
        QLineEdit* progress = nullptr;
    };

    void addLine(const CommitmentRow& row);
    [[nodiscard]] QString saidOf(const CommitmentRow& row) const;

    QDate m_today;
    Card* m_card;
    QTimer* m_timer;
    std::vector<Line> m_lines;
};

/// Those that were open when this meeting comes: of earlier meetings, and still to be done.
std::vector<CommitmentRow> openBefore(const std::vector<CommitmentRow>& all, WelcomeBackId meeting,
                                      QDate day);

} // namespace freshstart
