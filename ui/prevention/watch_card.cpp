// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/watch_card.h"

#include "core/documents/wording.h"
#include "core/prevention/watch_rules.h"
#include "ui/common/card.h"
#include "ui/common/date_field.h"
#include "ui/common/labels.h"
#include "ui/common/staff_choice.h"
#include "ui/common/text_area.h"
#include "ui/common/wheel_guard.h"
#include "ui/prevention/course_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kLookAgainWeeks = 6; // half a term: our choice, as a suggestion

QString stem(const WatchRow& row)
{
    return u"watch%1"_s.arg(row.student.number);
}

QString titleOf(const WatchRow& row)
{
    return QStringList{row.studentName, wording::yearGroup(row.yearGroup)}.join(u" · "_s);
}

Tone toneOf(WatchState state)
{
    switch (state) {
    case WatchState::Open:
    case WatchState::MeetingToCall:
        return Tone::Warning;
    case WatchState::MeetingSet:
    case WatchState::MeetingHeld:
        return Tone::Good;
    case WatchState::Dismissed:
        break;
    }
    return Tone::Neutral;
}

} // namespace

WatchCard::WatchCard(const WatchRow& row, const std::vector<WatchDecision>& earlier,
                     const std::vector<StaffMember>& deciders, QDate today, QWidget* parent)
    : FoldedCard(titleOf(row), stem(row), parent)
    , m_row(row)
    , m_deciders(deciders)
    , m_today(today)
{
    setObjectName(stem(row) + u"Card"_s);
    buildForm();
    buildBody(earlier);
    setWords(stateWords(), toneOf(row.state));
    setOpenText(canDecide() ? tr("No meeting for now …") : QString(), row.studentName);
    setSaveText(tr("Note the decision"));
}

/// Nothing is decided anew while a meeting is to come, or answers for what is known.
bool WatchCard::canDecide() const
{
    return m_row.state != WatchState::MeetingSet && m_row.state != WatchState::MeetingHeld;
}

QString WatchCard::stateWords() const
{
    const QString on = m_row.meetingOn ? wording::longDate(*m_row.meetingOn) : QString();
    switch (m_row.state) {
    case WatchState::MeetingToCall:
        return tr("A meeting is wanted and has not been called yet. %1")
            .arg(m_row.decision ? decisionWords(*m_row.decision) : QString());
    case WatchState::MeetingSet:
        return tr("The meeting is set for %1.").arg(on);
    case WatchState::MeetingHeld:
        return tr("A meeting was held on %1, and nothing has been added since.").arg(on);
    case WatchState::Dismissed:
        return m_row.decision ? decisionWords(*m_row.decision) : QString();
    case WatchState::Open:
        break;
    }
    return tr("To be decided: does the school call a meeting?");
}

QString WatchCard::decisionWords(const WatchDecision& decision) const
{
    const auto by = std::ranges::find_if(m_deciders, [&](const StaffMember& member) {
        return decision.by && member.id == *decision.by;
    });
    const QString who = by != m_deciders.end() ? by->name : tr("somebody who has left");
    QString words =
        decision.verdict == WatchVerdict::Approved
            ? tr("%1 decided on %2 to call a meeting.").arg(who, wording::longDate(decision.on))
            : tr("%1 decided on %2: no meeting for now.").arg(who, wording::longDate(decision.on));
    if (!decision.reason.isEmpty()) {
        words += u' ' + tr("“%1”").arg(decision.reason);
    }
    if (decision.lookAgainOn) {
        words +=
            u' ' + tr("To be looked at again on %1.").arg(wording::longDate(*decision.lookAgainOn));
    }
    return words;
}

void WatchCard::buildBody(const std::vector<WatchDecision>& earlier)
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kHalf);
    QLabel* reasons = bodyLabel(reasonsInWords(m_row.suggestion).join(u' '), box);
    reasons->setObjectName(stem(m_row) + u"Reasons"_s);
    layout->addWidget(reasons);
    QStringList missing;
    for (const PreventionPrerequisite one : m_row.suggestion.missing) {
        missing << inWords(one);
    }
    QLabel* notThere =
        bodyLabel(missing.isEmpty() ? tr("Nothing is missing before a meeting.")
                                    : tr("Still missing: %1.").arg(wording::joined(missing)),
                  box);
    notThere->setObjectName(stem(m_row) + u"Missing"_s);
    setTone(notThere, missing.isEmpty() ? Tone::Neutral : Tone::Warning);
    layout->addWidget(notThere);
    for (const WatchDecision& decision : earlier) {
        if (!m_row.decision || decision.id != m_row.decision->id ||
            m_row.state == WatchState::Open) {
            layout->addWidget(smallLabel(tr("Earlier: %1").arg(decisionWords(decision)), box));
        }
    }
    layout->addWidget(buildActions(box));
    addBelowWords(box);
}

QWidget* WatchCard::buildActions(QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, space::kHalf, 0, 0);
    layout->setSpacing(space::kStep);
    if (m_row.meeting && !canDecide()) {
        auto* open = plainButton(tr("Open the meeting"), stem(m_row) + u"MeetingButton"_s, box);
        connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openAsked(*m_row.meeting); });
        layout->addWidget(open);
    } else {
        auto* call = plainButton(m_row.state == WatchState::MeetingToCall ? tr("Call it now")
                                                                          : tr("Call a meeting"),
                                 stem(m_row) + u"CallButton"_s, box);
        connect(call, &QPushButton::clicked, this, &WatchCard::callMeeting);
        layout->addWidget(call);
    }
    auto* student = plainButton(tr("Look at the student"), stem(m_row) + u"StudentButton"_s, box);
    connect(student, &QPushButton::clicked, this, [this] { Q_EMIT studentAsked(m_row.student); });
    layout->addWidget(student);
    layout->addStretch();
    if (canDecide()) {
        layout->addWidget(mutedLabel(tr("Decided by"), box));
        layout->addWidget(m_by);
    }
    m_by->setVisible(canDecide());
    for (QPushButton* button : box->findChildren<QPushButton*>()) {
        button->setAccessibleName(u"%1: %2"_s.arg(button->text(), m_row.studentName));
    }
    return box;
}

void WatchCard::buildForm()
{
    m_by = new QComboBox(this);
    m_by->setObjectName(stem(m_row) + u"ByCombo"_s);
    m_by->setAccessibleName(tr("Decided by, for %1").arg(m_row.studentName));
    offerStaff(*m_by, m_deciders);
    if (!m_deciders.empty()) {
        chooseStaff(*m_by, m_deciders.front().id);
    }
    guardFromWheel(m_by);
    m_reason = addText(tr("Why no meeting for now"), u"reason"_s, stem(m_row) + u"ReasonEdit"_s);
    m_lookAgain = addDate(tr("Looked at again on"), m_today, u"look_again_on"_s,
                          stem(m_row) + u"LookAgainEdit"_s);
}

/// What has been decided once is not decided again: then the meeting is only called.
void WatchCard::callMeeting()
{
    if (m_row.state == WatchState::MeetingToCall) {
        Q_EMIT meetingAsked(m_row.student);
        return;
    }
    WatchDecision decision;
    decision.student = m_row.student;
    decision.verdict = WatchVerdict::Approved;
    decision.on = m_today;
    decision.by = chosenStaff(*m_by);
    decision.grounds = m_row.suggestion.reasons;
    Q_EMIT decided(decision);
}

void WatchCard::fill()
{
    m_reason->setText({});
    m_lookAgain->setDate(m_today.addDays(7 * kLookAgainWeeks));
}

void WatchCard::save()
{
    WatchDecision decision;
    decision.student = m_row.student;
    decision.on = m_today;
    decision.by = chosenStaff(*m_by);
    decision.reason = m_reason->text();
    decision.lookAgainOn = m_lookAgain->date();
    decision.grounds = m_row.suggestion.reasons;
    if (accept(validate(decision, m_deciders))) {
        Q_EMIT decided(decision);
    }
}

} // namespace freshstart
