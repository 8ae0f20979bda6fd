// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_page.h"

#include "core/base/clock.h"
#include "core/calendar/calendar_edits.h"
#include "core/calendar/calendar_rules.h"
#include "core/calendar/calendar_service.h"
#include "core/calendar/year_counts.h"
#include "core/documents/error_text.h"
#include "core/records/letter_difference_service.h"
#include "core/welcome_back/case_service.h"
#include "core/welcome_back/welcome_back_service.h"
#include "core/workspace.h"
#include "ui/calendar/counts_card.h"
#include "ui/calendar/day_card.h"
#include "ui/calendar/day_look.h"
#include "ui/calendar/effect_words.h"
#include "ui/calendar/import_card.h"
#include "ui/calendar/legend.h"
#include "ui/calendar/letters_card.h"
#include "ui/calendar/year_calendar.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/navigator.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kYearsAhead = 2;

} // namespace

CalendarPage::CalendarPage(const UiContext& context, QWidget* parent)
    : Page(context, parent)
    , m_changes(context.workspace.calendar())
    , m_startYear(schoolYearOf(context.clock.today()))
{
    build();
}

void CalendarPage::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* column = new ScrollColumn(this);
    layout->addWidget(column);
    buildHeader(column);
    buildMain(column);
    buildAside(column);
    const bool writable = !context().workspace.isReadOnly();
    m_import->setEnabled(writable);
    connect(m_year, &YearCalendar::chosenChanged, this, &CalendarPage::showChosen);
    connect(m_year, &YearCalendar::markWanted, this,
            [this](std::optional<CalendarKind> kind) { kind ? mark(*kind) : openDays(); });
    connect(m_day, &DayCard::markWanted, this, &CalendarPage::mark);
    connect(m_day, &DayCard::openWanted, this, &CalendarPage::openDays);
    connect(m_letters, &LettersCard::opened, this,
            [this](SuspensionId id) { context().navigator.openSuspension(id); });
    connect(m_importCard, &ImportCard::accepted, this, &CalendarPage::applyImport);
    connect(m_importCard, &ImportCard::rejected, this, [this] {
        m_importCard->hide();
        m_preview.reset();
    });
}

void CalendarPage::buildHeader(ScrollColumn* column)
{
    m_header = new PageHeader(title(), column->inside());
    m_years = new QComboBox(m_header);
    m_years->setObjectName(u"schoolYearCombo"_s);
    m_years->setAccessibleName(tr("School year"));
    m_undo = plainButton(tr("Undo"), u"undoCalendarButton"_s, m_header);
    m_header->addButton(m_undo);
    m_header->addButton(m_years);
    column->main()->addWidget(m_header);
    connect(m_years, &QComboBox::activated, this,
            [this](int place) { openYear(m_years->itemData(place).toInt()); });
    connect(m_undo, &QPushButton::clicked, this, &CalendarPage::undo);
}

void CalendarPage::buildTools(Card* card)
{
    auto* settings = smallButton(tr("Terms and holidays"), u"openTermsButton"_s, card);
    settings->setToolTip(tr("In Settings, under School calendar"));
    m_import = smallButton(tr("Import"), u"importCalendarButton"_s, card);
    auto* save = smallButton(tr("Export"), u"exportCalendarButton"_s, card);
    for (QPushButton* button : {settings, m_import, save}) {
        card->addToHeader(button);
    }
    connect(settings, &QPushButton::clicked, this, [this] { context().navigator.openSettings(); });
    connect(m_import, &QPushButton::clicked, this, &CalendarPage::chooseFile);
    connect(save, &QPushButton::clicked, this, &CalendarPage::exportYear);
}

void CalendarPage::buildMain(ScrollColumn* column)
{
    m_assumed = new Card(column->inside());
    QLabel* assumed = bodyLabel(tr("No terms have been entered for this school year: every weekday "
                                   "that is no bank holiday counts as a school day. Dates worked "
                                   "out from it are assumed."),
                                m_assumed);
    assumed->setObjectName(u"assumedLabel"_s);
    setTone(assumed, Tone::Warning);
    auto* enter = linkButton(tr("Enter the terms in Settings"), u"enterTermsButton"_s, m_assumed);
    m_assumed->body()->addWidget(assumed);
    m_assumed->body()->addWidget(enter, 0, Qt::AlignLeft);
    connect(enter, &QPushButton::clicked, this, [this] { context().navigator.openSettings(); });
    m_importCard = new ImportCard(column->inside());
    auto* card = new Card(tr("The year at a glance"), column->inside());
    buildTools(card);
    m_year = new YearCalendar(card);
    m_year->setObjectName(u"yearCalendar"_s);
    m_year->setToday(context().clock.today());
    m_year->setYear(m_startYear);
    m_legend = new Legend(card);
    card->body()->addWidget(m_year);
    card->body()->addSpacing(space::kStep);
    card->body()->addWidget(m_legend);
    column->main()->addWidget(m_assumed);
    column->main()->addWidget(m_importCard);
    column->main()->addWidget(card);
}

void CalendarPage::buildAside(ScrollColumn* column)
{
    m_day = new DayCard(column->inside());
    m_letters = new LettersCard(column->inside());
    m_letters->setObjectName(u"lettersCard"_s);
    m_counts = new CountsCard(column->inside());
    m_findings = new Card(tr("To look at"), column->inside());
    m_findings->setObjectName(u"findingsCard"_s);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_day, m_letters, m_findings, m_counts}) {
        column->aside()->addWidget(widget);
    }
}

QWidget* CalendarPage::firstFocus() const
{
    return m_year;
}

void CalendarPage::openYear(int startYear)
{
    m_startYear = startYear;
    m_year->setYear(startYear);
    refresh();
}

Result<void> CalendarPage::load()
{
    Workspace& workspace = context().workspace;
    auto calendar = workspace.calendar().load();
    if (!calendar) {
        return calendar.error();
    }
    const auto all = entriesByYear(workspace.calendar());
    if (!all) {
        return all.error();
    }
    const DateSpan year = schoolYearSpan(m_startYear);
    // A return may fall into this year though the suspension ended in the one before.
    auto suspensions = workspace.cases().rows({{}, year.first.addDays(-60), year.last});
    if (!suspensions) {
        return suspensions.error();
    }
    auto meetings = workspace.welcomeBacks().rows();
    if (!meetings) {
        return meetings.error();
    }
    m_calendar = std::move(*calendar);
    m_suspensions = std::move(*suspensions);
    m_meetings = std::move(*meetings);
    const auto found = all->find(m_startYear);
    m_entries = found == all->end() ? std::vector<CalendarEntry>() : found->second;
    listYears(*all);
    return {};
}

void CalendarPage::refresh()
{
    if (auto done = load(); !done) {
        showError(done.error());
        return;
    }
    showYear();
    showChosen();
    showFindings();
    showLetters();
    showUndo();
}

void CalendarPage::listYears(const EntriesByYear& all)
{
    const int thisYear = schoolYearOf(context().clock.today());
    const int first = all.empty() ? thisYear - 1 : std::min(all.begin()->first, thisYear - 1);
    const int last = all.empty() ? thisYear + kYearsAhead
                                 : std::max(all.rbegin()->first, thisYear + kYearsAhead);
    const QSignalBlocker quiet(m_years);
    m_years->clear();
    for (int year = first; year <= last; ++year) {
        m_years->addItem(tr("%1 to %2").arg(year).arg(year + 1), year);
    }
    m_years->setCurrentIndex(m_years->findData(m_startYear));
}

void CalendarPage::showYear()
{
    const bool known = m_calendar.isKnown(schoolYearSpan(m_startYear).first);
    m_header->setSubtitle(context().workspace.isReadOnly()
                              ? tr("This file is open for reading only; nothing can be changed.")
                              : tr("Click on days to mark them. Every change is saved."));
    m_assumed->setVisible(!known);
    m_legend->setAssumed(!known);
    m_year->setCalendar(m_calendar);
    m_counts->fill(countsOfYear(m_startYear, m_calendar));
}

QString CalendarPage::chosenInWords(DateSpan days) const
{
    if (days.first == days.last) {
        return m_year->whatIs(days.first);
    }
    const int schoolDays = m_calendar.schoolDaysBetween(days.first, days.last);
    const qint64 all = days.first.daysTo(days.last) + 1;
    return schoolDays == 1 ? tr("%1 days, 1 of them a school day").arg(all)
                           : tr("%1 days, %2 of them school days").arg(all).arg(schoolDays);
}

void CalendarPage::showChosen()
{
    const DateSpan days = m_year->chosen();
    const bool writable = !context().workspace.isReadOnly();
    const bool marked = hasMarks(m_entries, days);
    QStringList effects;
    if (m_calendar.schoolDaysBetween(days.first, days.last) > 0) {
        effects = effectsOf(
            withDaysMarked(m_entries, {CalendarKind::Closure, {}, days.first, days.last}));
        if (!effects.isEmpty()) {
            effects.prepend(tr("If there is no school:"));
        }
    } else if (marked) {
        effects = effectsOf(withDaysOpened(m_entries, days));
        if (!effects.isEmpty()) {
            effects.prepend(tr("If there is school again:"));
        }
    }
    m_day->fill({spanInWords(days), chosenInWords(days), effects.join(u'\n'), writable,
                 writable && marked});
}

void CalendarPage::showFindings()
{
    const std::vector<Issue> issues = validateYear(m_startYear, m_entries);
    m_findings->clearRows();
    for (const Issue& issue : issues) {
        const CalendarEntry& entry = m_entries.at(static_cast<std::size_t>(issue.row) - 1);
        Issue here = issue;
        here.row = 0; // the entry is named instead
        const QString name =
            entry.name.isEmpty() ? spanInWords({entry.first, entry.last}) : entry.name;
        QLabel* label = bodyLabel(tr("%1: %2").arg(name, sentenceFor(here)), m_findings);
        setTone(label, issue.severity == Severity::Problem ? Tone::Alert : Tone::Warning);
        m_findings->addRow(label);
    }
    m_findings->setVisible(!issues.empty());
}

void CalendarPage::showLetters()
{
    const auto letters = context().workspace.letterDifferences().lettersThatDiffer(
        schoolYearSpan(m_startYear).first);
    if (!letters) {
        showError(letters.error());
        return;
    }
    m_letters->fill(*letters);
}

void CalendarPage::showUndo()
{
    const QString last = m_changes.last();
    m_undo->setEnabled(!last.isEmpty() && !context().workspace.isReadOnly());
    m_undo->setToolTip(plainTip(last));
    m_undo->setAccessibleDescription(last);
}

} // namespace freshstart
