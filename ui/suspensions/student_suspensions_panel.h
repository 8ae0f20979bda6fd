// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suspensions/suspension.h"
#include "ui/common/context.h"

#include <QWidget>

namespace freshstart {

class Card;

/// On a student's page: days of suspension this term and this school year with the marks that
/// matter, and the suspensions themselves.
class StudentSuspensionsPanel final : public QWidget
{
    Q_OBJECT

public:
    StudentSuspensionsPanel(const UiContext& context, StudentId student, QWidget* parent);

private:
    void fillTotals(Card* card, const std::vector<Suspension>& suspensions);
    void addSuspension(Card* card, const Suspension& suspension);

    UiContext m_context;
};

} // namespace freshstart
