// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/prevention/prevention.h"

#include <QObject>

#include <vector>

class QPushButton;
class QVBoxLayout;
class QWidget;

namespace freshstart {

class CallOffCard;
class Card;
class ReviewCard;

/// The papers of a prevention meeting, in the order in which they are needed.
enum class PreventionPaper { Calendar, Invitation, Agenda, Minutes, CopySlips };

/// Beside the form: what the meeting is for, what is still open, the papers, and what can come up
/// around it.
class PreventionAside final : public QObject
{
    Q_OBJECT

public:
    PreventionAside(QDate today, QWidget* page, QVBoxLayout* column);

    void show(const PreventionMeeting& meeting);
    void showDoubts(const std::vector<Issue>& issues);
    void setReadOnly();
    /// Something is typed into a card that has not been saved.
    [[nodiscard]] bool isUnsaved() const;
    /// What was asked for has been done.
    void fold();

Q_SIGNALS:
    void paperAsked(PreventionPaper paper);
    void callOffAsked(const std::optional<CalledOff>& calledOff); ///< none: it takes place
    void reviewAsked(std::optional<QDate> on, const QString& note);

private:
    Card* buildPurpose();
    Card* buildPapers();

    QWidget* m_page;
    Card* m_doubts;
    Card* m_papers;
    CallOffCard* m_callOff;
    ReviewCard* m_review;
};

} // namespace freshstart
