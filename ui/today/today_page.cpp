// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "core/base/clock.h"
#include "core/documents/duty_text.h"
#include "core/documents/error_text.h"
#include "core/documents/wording.h"
#include "core/workspace.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/navigator.h"
#include "ui/common/pill.h"
#include "ui/common/prompter.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

Tone toneOf(DutyState state)
{
    switch (state) {
    case DutyState::Overdue:
        return Tone::Alert;
    case DutyState::Today:
        return Tone::Warning;
    case DutyState::Upcoming:
        break;
    }
    return Tone::Neutral;
}

/// Room is short in the badge: "Tue 17 Nov".
QString shortDate(QDate date)
{
    return QLocale().toString(date, TodayPage::tr("ddd d MMM"));
}

/// "since Tue 17 Nov", "today, 3.10 pm", "today", "Fri 20 Nov".
QString whenWords(const Duty& duty)
{
    if (duty.state == DutyState::Overdue) {
        return TodayPage::tr("since %1").arg(shortDate(duty.due));
    }
    const QString time = duty.dueAt ? wording::time(*duty.dueAt) : QString();
    if (duty.state == DutyState::Today) {
        return time.isEmpty() ? TodayPage::tr("today") : TodayPage::tr("today, %1").arg(time);
    }
    return shortDate(duty.due);
}

QString outWords(const OutToday& out)
{
    const QString back = wording::moment(out.back);
    if (!out.morning) {
        return TodayPage::tr("this afternoon only · back %1").arg(back);
    }
    if (!out.afternoon) {
        return TodayPage::tr("this morning only · back %1").arg(back);
    }
    return TodayPage::tr("day %1 of %2 · back %3").arg(out.day).arg(out.days).arg(back);
}

QString shownName(const QString& listName)
{
    const QString forename = listName.section(u", "_s, 1);
    return forename.isEmpty() ? listName : QString(forename + u' ' + listName.section(u", "_s, 0, 0));
}

} // namespace

TodayPage::TodayPage(const UiContext& context, QWidget* parent)
    : Page(context, parent), m_column(new ScrollColumn(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_column);
    QWidget* inside = m_column->inside();
    m_header = new PageHeader(title(), inside);
    m_overdue = new Card(tr("Overdue"), inside);
    m_today = new Card(tr("Today"), inside);
    m_coming = new Card(tr("The next seven days"), inside);
    m_nothing = new Card(inside);
    m_out = new Card(tr("Out of school"), inside);
    m_returning = new Card(tr("Coming back"), inside);
    m_meetings = new Card(tr("Meetings"), inside);
    m_column->main()->addWidget(m_header);
    for (Card* card : {m_nothing, m_overdue, m_today, m_coming}) {
        m_column->main()->addWidget(card);
    }
    for (Card* card : {m_out, m_returning, m_meetings}) {
        m_column->aside()->addWidget(card);
    }
}

void TodayPage::refresh()
{
    const QDate today = context().clock.today();
    const auto view = context().workspace.today().on(today);
    if (!view) {
        context().prompter.warn(this, tr("Not shown"), sentenceFor(view.error()));
        return;
    }
    fill(*view);
}

void TodayPage::fill(const TodayView& view)
{
    const QDate today = context().clock.today();
    QStringList words{wording::longDate(today)};
    words << (view.calendar.isSchoolDay(today) ? tr("school day") : tr("no school today"));
    words << (view.duties.size() == 1 ? tr("1 thing to do")
                                      : tr("%1 things to do").arg(view.duties.size()));
    m_header->setSubtitle(words.join(u" · "_s));
    fillDuties(view);
    fillAside(view);
    const auto overdue = std::ranges::count(view.duties, DutyState::Overdue, &Duty::state);
    Q_EMIT countChanged(static_cast<int>(overdue), overdue > 0);
}

void TodayPage::fillDuties(const TodayView& view)
{
    for (Card* card : {m_overdue, m_today, m_coming, m_nothing}) {
        card->clearRows();
    }
    for (const Duty& duty : view.duties) {
        Card* card = duty.state == DutyState::Overdue
            ? m_overdue
            : (duty.state == DutyState::Today ? m_today : m_coming);
        card->addRow(dutyRow(duty, card));
    }
    for (Card* card : {m_overdue, m_today, m_coming}) {
        card->setVisible(card->rowCount() > 0);
    }
    m_nothing->setVisible(view.duties.empty());
    if (view.duties.empty()) {
        m_nothing->addRow(bodyLabel(tr("Nothing needs anybody today. A new suspension is recorded "
                                       "with the button at the top right; students are found, added "
                                       "and imported under Students."),
                                    m_nothing));
    }
}

QWidget* TodayPage::dutyRow(const Duty& duty, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kCard);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* subject =
        strongLabel(tr("%1 — %2").arg(dutySubject(duty), shownName(duty.studentName)), row);
    auto* reason = smallLabel(dutyReason(duty), row);
    reason->setToolTip(dutySource(duty));
    subject->setWordWrap(true);
    reason->setWordWrap(true);
    words->addWidget(subject);
    words->addWidget(reason);
    auto* actor = smallLabel(dutyActor(duty), row);
    actor->setFixedWidth(actor->fontMetrics().averageCharWidth() * 12);
    actor->setWordWrap(true);
    auto* button = smallButton(dutyButton(duty), u"dutyButton"_s, row);
    button->setAccessibleName(tr("%1: %2, %3").arg(dutyButton(duty), dutySubject(duty),
                                                   shownName(duty.studentName)));
    button->setMinimumWidth(button->fontMetrics().averageCharWidth() * 16);
    connect(button, &QPushButton::clicked, this, [this, duty] { lead(duty); });
    layout->addLayout(words, 1);
    layout->addWidget(actor);
    auto* when = new QWidget(row); // one width for all, so that the columns stand straight
    when->setFixedWidth(when->fontMetrics().averageCharWidth() * 18);
    auto* right = new QHBoxLayout(when);
    right->setContentsMargins(0, 0, 0, 0);
    right->addStretch();
    right->addWidget(new Pill(whenWords(duty), toneOf(duty.state), when));
    layout->addWidget(when);
    layout->addWidget(button);
    return row;
}

void TodayPage::lead(const Duty& duty)
{
    Navigator& navigator = context().navigator;
    if (const auto* suspension = std::get_if<SuspensionId>(&duty.target)) {
        navigator.openSuspension(*suspension);
    } else if (const auto* meeting = std::get_if<WelcomeBackId>(&duty.target)) {
        navigator.openWelcomeBack(*meeting);
    } else if (const auto* prevention = std::get_if<PreventionId>(&duty.target)) {
        navigator.openPrevention(*prevention);
    }
}

void TodayPage::addPerson(Card* card, StudentId student, const QString& name, const QString& words)
{
    auto* row = new QWidget(card);
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto* link = linkButton(name, u"personButton"_s, row);
    auto* line = smallLabel(words, row);
    line->setWordWrap(true);
    layout->addWidget(link, 0, Qt::AlignLeft);
    layout->addWidget(line);
    connect(link, &QPushButton::clicked, this,
            [this, student] { context().navigator.openStudent(student); });
    card->addRow(row);
}

void TodayPage::fillAside(const TodayView& view)
{
    for (Card* card : {m_out, m_returning, m_meetings}) {
        card->clearRows();
    }
    for (const OutToday& out : view.out) {
        addPerson(m_out, out.student, shownName(out.studentName), outWords(out));
    }
    if (view.out.empty()) {
        m_out->addRow(mutedLabel(tr("Nobody is suspended today."), m_out));
    }
    for (const OutToday& back : view.returning) {
        addPerson(m_returning, back.student, shownName(back.studentName),
                  wording::moment(back.back));
    }
    m_returning->setVisible(!view.returning.empty());
    for (const WelcomeBackRow& row : view.welcomeBacks) {
        QStringList parts{wording::dayAndMonth(*row.plan.date)};
        parts << (row.plan.time ? wording::time(*row.plan.time) : QString()) << row.plan.place
              << row.leadName;
        parts.removeAll(QString());
        addPerson(m_meetings, row.student, shownName(row.studentName),
                  tr("welcome back · %1").arg(parts.join(u" · "_s)));
    }
    for (const PreventionRow& row : view.preventions) {
        addPerson(m_meetings, row.student, shownName(row.studentName),
                  tr("prevention · %1").arg(wording::dayAndMonth(row.date)));
    }
    if (m_meetings->rowCount() == 0) {
        m_meetings->addRow(mutedLabel(tr("No meetings in the next seven days."), m_meetings));
    }
}

} // namespace freshstart
