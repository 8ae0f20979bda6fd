// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/calendar_section.h"

#include "core/base/clock.h"
#include "core/calendar/calendar_service.h"
#include "core/calendar/school_year.h"
#include "core/school/school_service.h"
#include "core/workspace.h"
#include "ui/common/labels.h"
#include "ui/common/navigator.h"
#include "ui/settings/calendar_year_editor.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

CalendarSection::CalendarSection(const UiContext& context, QWidget* parent)
    : Section(context, parent)
{
    const auto school = context.workspace.school().load();
    if (school && school->setUpFinished) { // the assistant leads nowhere else
        auto* glance =
            linkButton(tr("See the year at a glance and mark days"), u"openCalendarButton"_s, this);
        column()->addWidget(glance, 0, Qt::AlignLeft);
        connect(glance, &QPushButton::clicked, this,
                [this] { this->context().navigator.openCalendar(); });
    }
    const QDate today = context.clock.today();
    const int thisYear = schoolYearOf(today);
    for (const int year : {thisYear, thisYear + 1}) {
        auto* editor = new CalendarYearEditor(year, today, this);
        column()->addWidget(editor);
        m_years.push_back({editor, {}, {}});
        connect(editor, &CalendarYearEditor::changed, this, &Section::changed);
    }
}

Result<void> CalendarSection::load()
{
    const auto stored = context().workspace.calendar().entries();
    if (!stored) {
        return stored.error();
    }
    for (Year& year : m_years) {
        std::vector<CalendarEntry> entries;
        for (const StoredCalendarEntry& one : *stored) {
            if (schoolYearOf(one.entry.first) == year.editor->startYear()) {
                entries.push_back(one.entry);
            }
        }
        year.editor->setEntries(std::move(entries));
        year.stored = year.shown = year.editor->entries();
    }
    return {};
}

void CalendarSection::propose()
{
    for (Year& year : m_years) {
        if (year.shown.empty() && year.editor->entries().empty()) {
            year.editor->propose();
            year.shown = year.editor->entries();
        }
    }
}

bool CalendarSection::isChanged() const
{
    return std::ranges::any_of(
        m_years, [](const Year& year) { return year.editor->entries() != year.stored; });
}

bool CalendarSection::isTouched() const
{
    return std::ranges::any_of(
        m_years, [](const Year& year) { return year.editor->entries() != year.shown; });
}

Result<void> CalendarSection::save()
{
    for (const Year& year : m_years) {
        if (year.editor->focusFirstProblem()) {
            for (const Issue& issue : year.editor->issues()) {
                if (issue.severity == Severity::Problem) {
                    return Error{ErrorCode::Invalid, issue.field, issue.code, issue.parameters};
                }
            }
        }
    }
    for (Year& year : m_years) {
        const std::vector<CalendarEntry> entries = year.editor->entries();
        if (entries == year.stored) {
            continue;
        }
        if (auto done =
                context().workspace.calendar().replaceYear(year.editor->startYear(), entries);
            !done) {
            return done;
        }
        year.stored = year.shown = entries;
    }
    return {};
}

QWidget* CalendarSection::firstFocus() const
{
    return m_years.front().editor->firstFocus();
}

} // namespace freshstart
