// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/calendar_year_editor.h"

#include "core/calendar/calendar_rules.h"
#include "core/calendar/school_year.h"
#include "core/calendar/school_year_proposal.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"
#include "ui/settings/calendar_row.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

CalendarYearEditor::CalendarYearEditor(int startYear, QDate today, QWidget* parent)
    : QWidget(parent)
    , m_startYear(startYear)
    , m_today(today)
{
    build();
    check();
}

void CalendarYearEditor::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_card = new Card(tr("School year %1 to %2").arg(m_startYear).arg(m_startYear + 1), this);
    layout->addWidget(m_card);
    m_total = mutedLabel({}, m_card);
    m_total->setWordWrap(false);
    m_total->setObjectName(u"schoolDaysLabel"_s);
    m_card->addToHeader(m_total);
    m_empty = new QWidget(m_card);
    auto* empty = new QVBoxLayout(m_empty);
    empty->setContentsMargins(0, 0, 0, 0);
    empty->addWidget(mutedLabel(
        tr("Nothing entered yet: every weekday that is no bank holiday counts as a school day."),
        m_empty));
    auto* usual = plainButton(tr("Start from a usual year"), u"proposeYearButton"_s, m_empty);
    empty->addWidget(usual, 0, Qt::AlignLeft);
    m_heading = CalendarRow::heading(m_card);
    m_rowLayout = new QVBoxLayout;
    m_rowLayout->setSpacing(space::kTight);
    m_card->body()->addWidget(m_empty);
    m_card->body()->addWidget(m_heading);
    m_card->body()->addLayout(m_rowLayout);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::kStep);
    const std::tuple<QString, QString, CalendarKind, QString> additions[] = {
        {tr("Add an INSET day"), u"addInsetButton"_s, CalendarKind::Inset, tr("INSET day")},
        {tr("Add a closure"), u"addClosureButton"_s, CalendarKind::Closure, QString()},
        {tr("Add a holiday"), u"addHolidayButton"_s, CalendarKind::Holiday, QString()},
        {tr("Add a term"), u"addTermButton"_s, CalendarKind::Term, QString()}};
    for (const auto& [words, objectName, kind, name] : additions) {
        QPushButton* add = smallButton(words, objectName, m_card);
        buttons->addWidget(add);
        connect(add, &QPushButton::clicked, this,
                [this, kind = kind, name = name] { addNew(kind, name); });
    }
    buttons->addStretch();
    m_card->body()->addLayout(buttons);
    connect(usual, &QPushButton::clicked, this, [this] {
        propose();
        Q_EMIT changed();
    });
}

CalendarRow* CalendarYearEditor::addRow(const CalendarEntry& entry)
{
    auto* row = new CalendarRow(m_today, entry, m_card);
    m_rows.push_back(row);
    m_rowLayout->addWidget(row);
    connect(row, &CalendarRow::changed, this, &CalendarYearEditor::rowsChanged);
    connect(row, &CalendarRow::removeWanted, this, [this, row] { removeRow(row); });
    return row;
}

void CalendarYearEditor::addNew(CalendarKind kind, const QString& name)
{
    CalendarRow* row = addRow({kind, name, {}, {}});
    row->show();
    row->focusFirstDate();
    rowsChanged();
}

void CalendarYearEditor::removeRow(CalendarRow* row)
{
    const auto found = std::ranges::find(m_rows, row);
    const auto next = m_rows.erase(found);
    if (next != m_rows.end()) {
        (*next)->firstFocus()->setFocus(Qt::OtherFocusReason);
    }
    row->hide();
    row->deleteLater();
    rowsChanged();
}

void CalendarYearEditor::setEntries(std::vector<CalendarEntry> entries)
{
    std::ranges::stable_sort(entries, {}, &CalendarEntry::first);
    if (entries == this->entries()) {
        check();
        return; // the focus stays where it is
    }
    for (CalendarRow* row : m_rows) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const CalendarEntry& entry : entries) {
        addRow(entry);
    }
    check();
}

std::vector<CalendarEntry> CalendarYearEditor::entries() const
{
    std::vector<CalendarEntry> all;
    all.reserve(m_rows.size());
    for (const CalendarRow* row : m_rows) {
        all.push_back(row->entry());
    }
    return all;
}

void CalendarYearEditor::propose()
{
    setEntries(proposeSchoolYear(m_startYear));
}

QWidget* CalendarYearEditor::firstFocus() const
{
    return m_rows.empty() ? m_empty->findChild<QPushButton*>() : m_rows.front()->firstFocus();
}

std::vector<Issue> CalendarYearEditor::issues() const
{
    std::vector<Issue> issues = validateYear(m_startYear, entries());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i]->hasUnreadableDate()) {
            const int place = static_cast<int>(i) + 1;
            std::erase_if(issues, [place](const Issue& issue) { return issue.row == place; });
            issues.push_back({Severity::Problem, u"unreadable_date"_s, u"first_date"_s, place, {}});
        }
    }
    return issues;
}

bool CalendarYearEditor::focusFirstProblem()
{
    for (const Issue& issue : issues()) {
        if (issue.severity == Severity::Problem) {
            m_rows[static_cast<std::size_t>(issue.row) - 1]->focusFirstDate();
            return true;
        }
    }
    return false;
}

void CalendarYearEditor::rowsChanged()
{
    check();
    Q_EMIT changed();
}

void CalendarYearEditor::check()
{
    const std::vector<CalendarEntry> all = entries();
    const std::vector<Issue> found = issues();
    const SchoolCalendar calendar = calendarOfYear(m_startYear, all);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto issue = std::ranges::find(found, static_cast<int>(i) + 1, &Issue::row);
        m_rows[i]->setIssue(issue == found.end() ? std::nullopt : std::optional(*issue));
        const bool counted = all[i].kind == CalendarKind::Term && all[i].first.isValid() &&
                             all[i].first <= all[i].last;
        m_rows[i]->setDays(
            counted ? QString::number(calendar.schoolDaysBetween(all[i].first, all[i].last))
                    : QString());
    }
    const DateSpan year = schoolYearSpan(m_startYear);
    const bool known = calendar.isKnown(year.first);
    m_total->setText(known ? tr("%1 school days in all; most schools have 190")
                                 .arg(calendar.schoolDaysBetween(year.first, year.last))
                           : QString());
    m_heading->setVisible(!m_rows.empty());
    m_empty->setVisible(m_rows.empty());
}

} // namespace freshstart
