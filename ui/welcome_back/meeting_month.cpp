// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/meeting_month.h"

#include "core/documents/wording.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/measure.h"
#include "ui/common/theme.h"
#include "ui/welcome_back/month_delegate.h"
#include "ui/welcome_back/month_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kWeekdays = 7;
constexpr int kWeeks = 6;

} // namespace

MonthGrid::MonthGrid(MonthModel* model, QWidget* parent)
    : QTableView(parent)
    , m_month(model)
{
    setObjectName(u"monthGrid"_s);
    setAccessibleName(tr("Meetings of the month"));
    setModel(model);
    setItemDelegate(new MonthDelegate(*model, this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    setMinimumHeight(kWeeks * 2 * fontMetrics().height());
    connect(this, &QTableView::doubleClicked, this, &MonthGrid::dayOpened);
    connect(this, &QTableView::clicked, this,
            [this](const QModelIndex& index) { moveTo(m_month->dateAt(index)); });
}

QDate MonthGrid::day() const
{
    return m_month->dateAt(currentIndex());
}

void MonthGrid::moveTo(QDate date)
{
    if (!date.isValid()) {
        return;
    }
    if (date.year() != m_month->month().year() || date.month() != m_month->month().month()) {
        m_month->setMonth(date);
    }
    setCurrentIndex(m_month->indexOf(date));
    Q_EMIT dayChanged();
}

QDate MonthGrid::steppedTo(int key) const
{
    const QDate from = day();
    switch (key) {
    case Qt::Key_Left:
        return from.addDays(-1);
    case Qt::Key_Right:
        return from.addDays(1);
    case Qt::Key_Up:
        return from.addDays(-kWeekdays);
    case Qt::Key_Down:
        return from.addDays(kWeekdays);
    case Qt::Key_PageUp:
        return from.addMonths(-1);
    case Qt::Key_PageDown:
        return from.addMonths(1);
    case Qt::Key_Home:
        return {from.year(), from.month(), 1};
    case Qt::Key_End:
        return {from.year(), from.month(), from.daysInMonth()};
    case Qt::Key_T:
        return m_month->today();
    default:
        return {};
    }
}

void MonthGrid::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            Q_EMIT dayOpened();
            return;
        }
        if (const QDate next = steppedTo(event->key()); next.isValid()) {
            moveTo(next);
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

void MonthGrid::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    for (int week = 0; week < kWeeks; ++week) {
        setRowHeight(week, viewport()->height() / kWeeks);
    }
}

MeetingMonth::MeetingMonth(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_model(new MonthModel(this))
    , m_grid(new MonthGrid(m_model, this))
    , m_day(new Card(QString(), this))
    , m_today(today)
{
    m_model->setMonth(today);
    m_day->setFixedWidth(lettersWide(*this, letters::kList));
    auto* inside = new QHBoxLayout;
    inside->setSpacing(space::kCard);
    inside->addWidget(m_grid, 1);
    inside->addWidget(m_day, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kStep);
    layout->addWidget(buildBar());
    layout->addLayout(inside, 1);
    connect(m_grid, &MonthGrid::dayChanged, this, &MeetingMonth::showDay);
    connect(m_grid, &MonthGrid::dayOpened, this, &MeetingMonth::openDay);
    m_grid->moveTo(today);
}

QWidget* MeetingMonth::buildBar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kStep);
    m_title = sectionTitle(QString(), bar);
    m_title->setObjectName(u"monthTitle"_s);
    auto* before = smallButton(tr("‹ Month before"), u"monthBeforeButton"_s, bar);
    auto* now = smallButton(tr("Today"), u"monthTodayButton"_s, bar);
    auto* after = smallButton(tr("Month after ›"), u"monthAfterButton"_s, bar);
    row->addWidget(m_title);
    row->addStretch();
    auto* legend = smallLabel(tr("Filled: welcome back meeting · framed: prevention meeting"), bar);
    legend->setWordWrap(false);
    row->addWidget(legend);
    for (QPushButton* button : {before, now, after}) {
        row->addWidget(button);
    }
    connect(before, &QPushButton::clicked, this, [this] { step(-1); });
    connect(after, &QPushButton::clicked, this, [this] { step(1); });
    connect(now, &QPushButton::clicked, this, [this] { m_grid->moveTo(m_today); });
    return bar;
}

QString MeetingMonth::monthText() const
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom)
        .toString(m_model->month(), u"MMMM yyyy"_s);
}

void MeetingMonth::step(int months)
{
    m_grid->moveTo(m_grid->day().addMonths(months));
}

void MeetingMonth::setMeetings(std::vector<MonthMeeting> meetings, SchoolCalendar calendar,
                               QDate today)
{
    const QDate day = m_grid->day().isValid() ? m_grid->day() : today;
    m_today = today;
    m_model->setMeetings(std::move(meetings), std::move(calendar), today);
    m_grid->moveTo(day);
}

void MeetingMonth::showDay()
{
    const QDate day = m_grid->day();
    m_title->setText(monthText());
    m_day->setTitle(wording::longDate(day));
    m_day->clearRows();
    m_firstOpen = nullptr;
    const QString note = m_model->data(m_model->indexOf(day), NoteRole).toString();
    if (!note.isEmpty()) {
        m_day->addRow(mutedLabel(note, m_day));
    }
    const std::vector<MonthMeeting> meetings = m_model->meetingsOn(day);
    if (meetings.empty()) {
        m_day->addRow(mutedLabel(tr("No meetings on this day."), m_day));
    }
    for (const MonthMeeting& meeting : meetings) {
        auto* row = new QWidget(m_day);
        auto* layout = new QVBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::kHalf);
        layout->addWidget(bodyLabel(longWords(meeting), row));
        if (!meeting.place.isEmpty()) {
            layout->addWidget(smallLabel(meeting.place, row));
        }
        auto* open = smallButton(tr("Open"), u"openDayMeetingButton"_s, row);
        open->setAccessibleName(tr("Open %1").arg(longWords(meeting)));
        layout->addWidget(open, 0, Qt::AlignLeft);
        m_firstOpen = m_firstOpen == nullptr ? open : m_firstOpen;
        connect(open, &QPushButton::clicked, this,
                [this, meeting] { Q_EMIT meetingAsked(meeting); });
        m_day->addRow(row);
    }
}

/// One meeting opens at once; of several the person chooses in the card beside the grid.
void MeetingMonth::openDay()
{
    const std::vector<MonthMeeting> meetings = m_model->meetingsOn(m_grid->day());
    if (meetings.size() == 1) {
        Q_EMIT meetingAsked(meetings.front());
    } else if (m_firstOpen != nullptr) {
        m_firstOpen->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace freshstart
