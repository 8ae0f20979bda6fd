// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/field.h"
#include "ui/welcome_back/meeting_facts.h"

#include <QWidget>

#include <functional>

class QButtonGroup;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace freshstart {

class Card;
class PlanMeetingForm;
class PlanWithoutForm;

/// When, where and with whom, or a return without a meeting: said in words, and changed only when
/// asked to. Says whether the family knows.
class PlanCard final : public QWidget
{
    Q_OBJECT

public:
    /// Meetings on a day that could be in the way.
    using OthersOn = std::function<std::vector<MeetingHour>(QDate)>;

    PlanCard(QDate today, OthersOn othersOn, QWidget* parent);

    /// A plan that has changed closes the editor.
    void show(const MeetingFacts& facts);
    [[nodiscard]] bool isUnsaved() const;
    void stopEditing();

Q_SIGNALS:
    void arrangeAsked(const WelcomeBackPlan& plan); ///< without a letter
    void lettersAsked(const WelcomeBackPlan& plan);
    void calendarAsked(); ///< a file for any diary

private:
    void buildWords();
    QWidget* buildEditor(QDate today);
    QWidget* buildChoices(QWidget* editor);
    QWidget* buildButtons(QWidget* editor);
    void showTold();
    void edit();
    void showArrangement();
    void edited();
    [[nodiscard]] WelcomeBackArrangement chosenArrangement() const;
    [[nodiscard]] WelcomeBackPlan typed() const;
    [[nodiscard]] std::vector<Issue> issuesOf(const WelcomeBackPlan& plan) const;
    /// Shows what is wrong at its field. False: it cannot be used so.
    bool accept();

    OthersOn m_othersOn;
    MeetingFacts m_facts;
    Card* m_card;
    QWidget* m_wordsBox = nullptr;
    QLabel* m_words = nullptr;
    QLabel* m_agreements = nullptr;
    QLabel* m_told = nullptr;
    QPushButton* m_tell = nullptr;
    QPushButton* m_calendar = nullptr;
    QPushButton* m_change = nullptr;
    QWidget* m_editor = nullptr;
    QButtonGroup* m_arrangement = nullptr;
    PlanMeetingForm* m_meeting = nullptr;
    PlanWithoutForm* m_without = nullptr;
    FieldSet m_fields;
    QString m_untouched; ///< what stood in the editor when it was opened
    QPushButton* m_letters = nullptr;
    QPushButton* m_arrange = nullptr;
    QLabel* m_note = nullptr;
};

} // namespace freshstart
