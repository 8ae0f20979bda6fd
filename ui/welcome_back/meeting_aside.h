// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"
#include "ui/welcome_back/meeting_facts.h"

#include <QObject>

class QVBoxLayout;
class QWidget;

namespace freshstart {

class AbsenceCard;
class Card;
class FoldedCard;
class LeadChangeCard;
class ReturnCard;
class ReviewCard;
class TalkCard;
class UploadCard;

/// Beside the conversation: what can come up around a meeting, each in a small card, and the
/// services behind them. The cards stand in the page's own column.
class MeetingAside final : public QObject
{
    Q_OBJECT

public:
    MeetingAside(const UiContext& context, QWidget* page, QVBoxLayout* column);

    void show(const MeetingFacts& facts);
    /// What the record does not say yet.
    void showDoubts(const std::vector<Issue>& issues);
    /// Something is typed into a card that has not been saved.
    [[nodiscard]] bool isUnsaved() const;

Q_SIGNALS:
    void changed(); ///< something was saved: who shows it reads again
    void failed(const Error& error);
    void absenceSheetAsked(); ///< the report to the head about who does not come

private:
    QWidget* buildSpirit();
    void listen();
    void listenToAbsence();
    void listenToReturn();
    /// Folds the card and tells of the change, or says what went wrong.
    void finish(const Result<void>& done, FoldedCard* card);
    [[nodiscard]] bool agrees(const QString& title, const QString& text, const QString& action);

    UiContext m_context;
    QWidget* m_page;
    WelcomeBackId m_id;
    StudentId m_student;
    QString m_name; ///< of the student
    Card* m_doubts;
    UploadCard* m_upload;
    ReviewCard* m_review;
    ReturnCard* m_return;
    AbsenceCard* m_absence;
    LeadChangeCard* m_leadChange;
    TalkCard* m_talk;
};

} // namespace freshstart
