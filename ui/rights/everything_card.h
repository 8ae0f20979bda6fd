// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/everything_documents.h"
#include "ui/common/context.h"

#include <QWidget>

class QPushButton;

namespace freshstart {

class Card;

/// Everything held about the student, to be saved as PDF, JSON and papers, with a warning where
/// another student is named.
class EverythingCard final : public QWidget
{
    Q_OBJECT

public:
    EverythingCard(const UiContext& context, StudentId student, QWidget* parent);

    void refresh();

private:
    void save();

    UiContext m_context;
    StudentId m_student;
    Card* m_card;
    QPushButton* m_save;
};

} // namespace freshstart
