// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/calendar_import_service.h"
#include "core/suspensions/calendar_effect.h"
#include "core/welcome_back/welcome_back.h"
#include "ui/calendar/calendar_changes.h"
#include "ui/common/page.h"

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace freshstart {

class Card;
class CountsCard;
class DayCard;
class ImportCard;
class Legend;
class LettersCard;
class YearCalendar;

/// The school year at a glance: days to mark as INSET or closed, school days counted, letters that
/// differ after a change, import and export. Every change is kept at once and can be undone.
class CalendarPage final : public Page
{
    Q_OBJECT

public:
    CalendarPage(const UiContext& context, QWidget* parent);

    [[nodiscard]] QString title() const override { return tr("School calendar"); }
    void refresh() override;
    [[nodiscard]] QWidget* firstFocus() const override;

    void openYear(int startYear);
    /// Reads a file and shows what it would add.
    void readFile(const QString& path);

private:
    void build();
    void buildHeader(class ScrollColumn* column);
    void buildTools(Card* card);
    void buildMain(class ScrollColumn* column);
    void buildAside(class ScrollColumn* column);
    Result<void> load();
    void listYears(const EntriesByYear& all);
    void showYear();
    void showChosen();
    void showFindings();
    void showLetters();
    void showUndo();
    [[nodiscard]] QString chosenInWords(DateSpan days) const;
    /// The calendar in force with other entries for the year shown.
    [[nodiscard]] SchoolCalendar calendarWith(const std::vector<CalendarEntry>& entries) const;
    [[nodiscard]] QStringList effectsOf(const std::vector<CalendarEntry>& entries) const;
    void mark(CalendarKind kind);
    void openDays();
    void change(const std::vector<CalendarEntry>& entries, const QString& words);
    void perform(const QString& words, const std::function<Result<void>()>& work);
    void undo();
    void chooseFile();
    void applyImport();
    void exportYear();

    CalendarChanges m_changes;
    int m_startYear;
    SchoolCalendar m_calendar;
    std::vector<CalendarEntry> m_entries;     ///< of the year shown, as the school entered them
    std::vector<SuspensionRow> m_suspensions; ///< of the year shown
    std::vector<WelcomeBackRow> m_meetings;
    std::optional<CalendarImportPreview> m_preview;

    PageHeader* m_header = nullptr;
    QComboBox* m_years = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_import = nullptr;
    Card* m_assumed = nullptr;
    ImportCard* m_importCard = nullptr;
    YearCalendar* m_year = nullptr;
    Legend* m_legend = nullptr;
    DayCard* m_day = nullptr;
    LettersCard* m_letters = nullptr;
    CountsCard* m_counts = nullptr;
    Card* m_findings = nullptr;
};

} // namespace freshstart
