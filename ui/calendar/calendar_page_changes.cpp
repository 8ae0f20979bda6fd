// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the calendar page does to the calendar; what it shows is in calendar_page.cpp.
#include "core/calendar/calendar_edits.h"
#include "core/calendar/calendar_rules.h"
#include "core/calendar/calendar_service.h"
#include "core/exchange/calendar_csv.h"
#include "core/records/undo_service.h"
#include "core/workspace.h"
#include "ui/calendar/calendar_page.h"
#include "ui/calendar/day_card.h"
#include "ui/calendar/effect_words.h"
#include "ui/calendar/import_card.h"
#include "ui/calendar/year_calendar.h"
#include "ui/common/backup_work.h"
#include "ui/common/prompter.h"
#include "ui/print/print_service.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

QString markInWords(CalendarKind kind, const QString& days)
{
    switch (kind) {
    case CalendarKind::Inset:
        return CalendarPage::tr("INSET day: %1").arg(days);
    case CalendarKind::BankHoliday:
        return CalendarPage::tr("Bank holiday: %1").arg(days);
    default:
        return CalendarPage::tr("Closed: %1").arg(days);
    }
}

QString usualName(CalendarKind kind)
{
    switch (kind) {
    case CalendarKind::Inset:
        return CalendarPage::tr("INSET day");
    case CalendarKind::BankHoliday:
        return CalendarPage::tr("Bank holiday");
    default:
        return {};
    }
}

} // namespace

SchoolCalendar CalendarPage::calendarWith(const std::vector<CalendarEntry>& entries) const
{
    std::vector<CalendarEntry> all = calendarOfYear(m_startYear, entries).entries();
    for (const CalendarEntry& entry : m_calendar.entries()) {
        if (schoolYearOf(entry.first) != m_startYear) {
            all.push_back(entry);
        }
    }
    return SchoolCalendar(std::move(all));
}

QStringList CalendarPage::effectsOf(const std::vector<CalendarEntry>& entries) const
{
    const DateSpan days = m_year->chosen();
    const SchoolCalendar after = calendarWith(entries);
    QStringList sentences =
        effectSentences(calendarEffects(m_suspensions, m_calendar, after, days), days);
    const bool closes = after.schoolDaysBetween(days.first, days.last) <
                        m_calendar.schoolDaysBetween(days.first, days.last);
    if (const QString meetings = meetingSentence(m_meetings, days); closes && !meetings.isEmpty()) {
        sentences.append(meetings);
    }
    return sentences;
}

void CalendarPage::mark(CalendarKind kind)
{
    const DateSpan days = m_year->chosen();
    const QString name = m_day->name().isEmpty() ? usualName(kind) : m_day->name();
    change(withDaysMarked(m_entries, {kind, name, days.first, days.last}),
           markInWords(kind, spanInWords(days)));
}

void CalendarPage::openDays()
{
    const DateSpan days = m_year->chosen();
    if (hasMarks(m_entries, days)) {
        change(withDaysOpened(m_entries, days), tr("School day again: %1").arg(spanInWords(days)));
    }
}

/// What follows for students is said before it is done, not after.
void CalendarPage::change(const std::vector<CalendarEntry>& entries, const QString& words)
{
    if (context().workspace.isReadOnly()) {
        return;
    }
    const QStringList effects = effectsOf(entries);
    if (!effects.isEmpty() &&
        !context().prompter.confirm(this, title(), words + u".\n\n"_s + effects.join(u'\n'),
                                    tr("Change the calendar"))) {
        return;
    }
    perform(words,
            [&] { return context().workspace.calendar().replaceYear(m_startYear, entries); });
    m_day->clearName();
}

void CalendarPage::perform(const QString& words, const std::function<Result<void>()>& work)
{
    const auto named = context().workspace.undo().called(words);
    if (auto done = m_changes.perform(words, work); !done) {
        showError(done.error());
    }
    refresh();
}

void CalendarPage::undo()
{
    if (auto done = m_changes.undo(); !done) {
        showError(done.error());
    }
    refresh();
}

void CalendarPage::chooseFile()
{
    const auto path = context().prompter.openFile(this, tr("Import terms, holidays and closures"),
                                                  tr("CSV files (*.csv)"));
    if (path) {
        readFile(*path);
    }
}

void CalendarPage::readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        showError({ErrorCode::CannotReadFile, {}, file.errorString(), {path}});
        return;
    }
    auto preview = context().workspace.calendarImport().previewContent(file.readAll());
    if (!preview) {
        showError(preview.error());
        return;
    }
    m_preview = std::move(*preview);
    m_importCard->fill(*m_preview);
}

void CalendarPage::applyImport()
{
    if (!m_preview || !backUpBeforeImport(context(), this)) {
        return;
    }
    const CalendarImportPreview preview = *std::move(m_preview);
    m_preview.reset();
    m_importCard->hide();
    perform(tr("Import of a calendar"), [&]() -> Result<void> {
        const auto report = context().workspace.calendarImport().apply(preview);
        return report ? Result<void>() : report.error();
    });
    m_year->setFocus(Qt::OtherFocusReason);
}

void CalendarPage::exportYear()
{
    const QString name = u"school-calendar-%1-%2.csv"_s.arg(m_startYear).arg(m_startYear + 1);
    const auto path = context().prompter.saveFile(this, tr("Export the school year"), name,
                                                  tr("CSV files (*.csv)"));
    if (!path) {
        return;
    }
    if (auto done = writeCsvFile(*path, writeCalendarCsv(m_entries)); !done) {
        showError(done.error());
        return;
    }
    noteLeft(context(), this, HistoryAct::Exported, {{}, tr("School calendar (CSV)")});
}

} // namespace freshstart
