// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/issued_document.h"
#include "ui/common/context.h"
#include "ui/suspensions/changes_card.h"
#include "ui/suspensions/issued_case.h"

#include <QWidget>

namespace freshstart {

class BoardCard;
class CalendarChangeBanner;
class CancelForm;
class EarlyReturnForm;
class MeetingCard;
class ProvisionCard;
class StateCard;
class ToldCard;

/// The life of a suspension after it was issued: the cards, and the services behind them. What is
/// saved here says `changed`; who shows it reads again.
class IssuedPart final : public QWidget
{
    Q_OBJECT

public:
    IssuedPart(const UiContext& context, QWidget* parent);

    void show(IssuedCase issued);
    /// Opens the form of a change; correcting is the page's own.
    void ask(CaseChange change);
    /// Makes the draft that follows straight on and leads to it (R18).
    void startFollowOn();
    /// Something is typed into a card that has not been saved.
    [[nodiscard]] bool hasUnsaved() const;

Q_SIGNALS:
    void changed();
    void outgoing(const Outgoing& letters);
    void revealAsked(QWidget* widget);

private:
    void listen();
    [[nodiscard]] QString lastBy();
    /// True where it was saved; says what went wrong otherwise.
    bool finish(const Result<void>& done);
    void previewCancelling(const Cancellation& cancellation);
    void previewProvision(const Provision& provision);
    void previewMeeting(const WelcomeBackPlan& plan);
    bool keepLetters(const std::vector<IssuedDocument>& letters);
    void closeForms();

    UiContext m_context;
    IssuedCase m_case;
    CalendarChangeBanner* m_calendarChange;
    StateCard* m_state;
    ToldCard* m_told;
    ProvisionCard* m_provision;
    BoardCard* m_board;
    MeetingCard* m_meeting;
    EarlyReturnForm* m_earlyReturn;
    CancelForm* m_cancel;
};

} // namespace freshstart
