// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/suspensions/issued_case.h"

#include <QWidget>

class QPushButton;

namespace freshstart {

class Card;

/// What became of an issued suspension: cancelled, back early, corrected, what it follows and what
/// follows it. Not there where nothing did.
class StateCard final : public QWidget
{
    Q_OBJECT

public:
    explicit StateCard(QWidget* parent);

    void show(const IssuedCase& issued);

Q_SIGNALS:
    void openAsked(SuspensionId id);
    void earlyReturnTakenBack();

private:
    QPushButton* addLine(const QString& title, const QString& words, const QString& action,
                         const QString& objectName);
    void addCancellation(const IssuedCase& issued);
    void addEarlyReturn(const IssuedCase& issued);
    void addLink(const Suspension& other, bool earlier);

    Card* m_card;
};

} // namespace freshstart
