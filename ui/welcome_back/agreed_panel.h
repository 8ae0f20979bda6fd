// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/welcome_back/commitment.h"
#include "ui/common/context.h"

#include <QHash>
#include <QWidget>

namespace freshstart {

class Card;

/// On a student's page: what was taken on in the welcome back meetings, the latest first, how it
/// stands, and changing that in place.
class AgreedPanel final : public QWidget
{
    Q_OBJECT

public:
    AgreedPanel(const UiContext& context, StudentId student, QWidget* parent);

private:
    void fill();
    void addCommitment(const CommitmentRow& row);
    QWidget* buildForm(const Commitment& commitment, QWidget* parent);
    void save(CommitmentId id, CommitmentState state, const QString& progress);

    UiContext m_context;
    StudentId m_student;
    Card* m_card;
};

} // namespace freshstart
