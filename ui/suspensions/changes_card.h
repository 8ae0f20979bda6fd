// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/suspensions/issued_case.h"

#include <QWidget>

#include <map>

namespace freshstart {

class Card;

/// What can be done with a suspension that has been issued. There is no making it longer (R18).
enum class CaseChange { EarlyReturn, FollowOn, Correction, Cancelling };

/// "If something changes": the four ways, each with a sentence that says what it does.
class ChangesCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesCard(QWidget* parent);

    void show(const IssuedCase& issued);
    /// Why it is not for whoever works here; empty: it is.
    void setRefusal(CaseChange change, const QString& reason);

Q_SIGNALS:
    void asked(CaseChange change);

private:
    void addChange(CaseChange change, const QString& words, const QString& why,
                   const QString& objectName);

    Card* m_card;
    std::map<CaseChange, QWidget*> m_rows;
};

} // namespace freshstart
