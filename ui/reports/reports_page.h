// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_year.h"
#include "core/documents/document.h"
#include "core/reports/prevention_report.h"
#include "core/reports/report_data.h"
#include "ui/common/page.h"
#include "ui/common/row_table_model.h"

class QCheckBox;
class QComboBox;
class QStackedWidget;

namespace freshstart {

class DateField;
class GovernorsView;
class ListPanel;
class PeriodChooser;
class PreventionView;
class PreviewPanel;
struct CensusLine;
struct StudentTotals;

/// Counts and lists over a period: the governing board's report, every student's days, the school
/// census, exclusion prevention meetings. Every number leads to the suspensions behind it; each report goes to paper or a file.
class ReportsPage final : public Page
{
    Q_OBJECT

public:
    ReportsPage(const UiContext& context, QWidget* parent);

    [[nodiscard]] QString title() const override { return tr("Reports"); }
    void refresh() override;
    [[nodiscard]] QWidget* firstFocus() const override;

private:
    enum class Kind { Governors, Totals, Census, Meetings, MeetingNumbers, LocalAuthority };

    void build();
    QWidget* buildControls();
    QWidget* buildViews();
    QWidget* buildRows();
    void buildButtons(PageHeader* header);
    void setChoices();
    void showKind();
    void showLeave();
    void showReport();
    void showTotals();
    void showCensus();
    void showPrevention();
    void showRows(const QString& title, const std::vector<SuspensionId>& rows);
    void saveCsv();
    void preview();
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] bool isPrevention() const;
    [[nodiscard]] bool hasCopyToLeave() const; ///< there is one without small numbers
    [[nodiscard]] PreventionReport preventionNumbers(DateSpan period) const;
    [[nodiscard]] QByteArray preventionCsv(DateSpan period) const;
    [[nodiscard]] Document preventionDocument(DateSpan period) const;
    [[nodiscard]] std::optional<DateSpan> period() const;
    [[nodiscard]] QByteArray csv(DateSpan period) const;
    [[nodiscard]] Document document(DateSpan period) const;
    [[nodiscard]] QString fileName() const;

    ReportData m_data;
    std::vector<PreventionMeeting> m_meetings;
    QStackedWidget* m_stack; ///< the reports, the rows behind a number, the preview
    QStackedWidget* m_views; ///< one for each kind
    QComboBox* m_kind;
    PeriodChooser* m_period;
    PeriodChooser* m_starts; ///< of the census
    DateField* m_on;         ///< of the totals
    QWidget* m_onBox;
    QComboBox* m_threshold;
    QWidget* m_thresholdBox;
    QCheckBox* m_leaves;
    QWidget* m_leavesBox;
    GovernorsView* m_governors;
    RowTableModel<StudentTotals>* m_totalsModel;
    ListPanel* m_totals;
    RowTableModel<CensusLine>* m_censusModel;
    ListPanel* m_census;
    PreventionView* m_prevention;
    PageHeader* m_rowsHeader;
    RowTableModel<ReportCase>* m_rowsModel;
    ListPanel* m_rows;
    PreviewPanel* m_preview;
};

} // namespace freshstart
