// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/suspensions/issued_case.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace freshstart {

class Card;
class WelcomeBackSection;

/// The welcome back meeting of an issued suspension: how it stands, and changing it with a letter.
/// The return stands whatever becomes of it.
class MeetingCard final : public QWidget
{
    Q_OBJECT

public:
    MeetingCard(QDate today, QWidget* parent);

    void show(const IssuedCase& issued);

Q_SIGNALS:
    void openAsked();
    void saved(const WelcomeBackPlan& plan);
    void lettersAsked(const WelcomeBackPlan& plan);

private:
    void openForm(bool open);
    [[nodiscard]] WelcomeBackPlan typed() const;
    [[nodiscard]] std::vector<Issue> issues() const;
    void sayDoubts();
    /// Shows what is wrong with the plan at its fields. False: it cannot be used so.
    bool check();

    QDate m_today;
    IssuedCase m_case;
    Card* m_card;
    QLabel* m_words;
    QPushButton* m_change;
    QWidget* m_form;
    QVBoxLayout* m_inside;
    WelcomeBackSection* m_section = nullptr; ///< made when first asked for
};

} // namespace freshstart
