// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reports_page.h"

#include "core/base/clock.h"
#include "core/documents/report_documents.h"
#include "core/documents/report_words.h"
#include "core/reports/report_service.h"
#include "core/workspace.h"
#include "ui/common/date_field.h"
#include "ui/common/field.h"
#include "ui/common/flow_layout.h"
#include "ui/common/labels.h"
#include "ui/common/measure.h"
#include "ui/common/navigator.h"
#include "ui/common/role_guard.h"
#include "ui/common/theme.h"
#include "ui/print/preview_panel.h"
#include "ui/reports/governors_view.h"
#include "ui/reports/list_panel.h"
#include "ui/reports/period_chooser.h"
#include "ui/reports/prevention_view.h"
#include "ui/reports/report_rows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {


enum Shown { Reports, Rows, Preview };

const std::vector<Threshold>& thresholds()
{
    using enum Threshold;
    static const std::vector<Threshold> all{Everyone, AboveFiveInTerm, AboveFifteenInTerm,
                                            NearYearLimit, PreventionSuggested};
    return all;
}

StatutoryTerm termBefore(StatutoryTerm term, const TermDivision& terms)
{
    return terms.termOf(terms.termSpan(term).first.addDays(-1));
}

StatutoryTerm termAfter(StatutoryTerm term)
{
    return termOf(termSpan(term).last.addDays(1));
}

} // namespace

ReportsPage::ReportsPage(const UiContext& context, QWidget* parent)
    : Page(context, parent)
    , m_stack(new QStackedWidget(this))
    , m_views(new QStackedWidget(this))
    , m_kind(new QComboBox(this))
    , m_period(new PeriodChooser(context.clock.today(), this))
    , m_starts(new PeriodChooser(context.clock.today(), this))
    , m_on(new DateField(context.clock.today(), this))
    , m_onBox(nullptr)
    , m_threshold(new QComboBox(this))
    , m_thresholdBox(nullptr)
    , m_leaves(new QCheckBox(tr("Copy that leaves the school: hide small numbers"), this))
    , m_leavesBox(new QWidget(this))
    , m_governors(new GovernorsView(this))
    , m_totalsModel(new RowTableModel<StudentTotals>(
          totalsColumns(), [](const StudentTotals& one) { return one.student.number; }, this))
    , m_totals(nullptr)
    , m_censusModel(new RowTableModel<CensusLine>(
          censusColumns(), [](const CensusLine& line) { return line.suspension.number; }, this))
    , m_census(nullptr)
    , m_prevention(nullptr)
    , m_rowsHeader(new PageHeader({}, this))
    , m_rowsModel(new RowTableModel<ReportCase>(
          caseColumns(), [](const ReportCase& one) { return one.row.id.number; }, this))
    , m_rows(nullptr)
    , m_preview(new PreviewPanel(context, this))
{
    build();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ReportsPage::showKind);
    connect(m_period, &PeriodChooser::changed, this, &ReportsPage::showReport);
    connect(m_starts, &PeriodChooser::changed, this, &ReportsPage::showReport);
    connect(m_on, &DateField::changed, this, &ReportsPage::showReport);
    connect(m_threshold, &QComboBox::currentIndexChanged, this, &ReportsPage::showReport);
    connect(m_governors, &GovernorsView::opened, this, &ReportsPage::showRows);
    connect(m_preview, &PreviewPanel::backAsked, this,
            [this] { m_stack->setCurrentIndex(Reports); });
    showKind();
}

void ReportsPage::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    auto* reports = new QWidget(this);
    auto* column = new QVBoxLayout(reports);
    column->setContentsMargins(0, space::kTop, 0, 0);
    column->setSpacing(0);
    auto* header = new PageHeader(title(), reports);
    header->setContentsMargins(space::kPage, 0, space::kPage, space::kStep);
    buildButtons(header);
    column->addWidget(header);
    column->addWidget(buildControls());
    column->addWidget(buildViews(), 1);
    m_stack->addWidget(reports);
    m_stack->addWidget(buildRows());
    m_stack->addWidget(m_preview);
}

void ReportsPage::buildButtons(PageHeader* header)
{
    auto* csv = plainButton(tr("Save as CSV …"), u"saveCsvButton"_s, header);
    auto* paper = primaryButton(tr("Preview, print, PDF …"), u"previewButton"_s, header);
    header->addButton(csv);
    header->addButton(paper);
    connect(csv, &QPushButton::clicked, this, &ReportsPage::saveCsv);
    connect(paper, &QPushButton::clicked, this, &ReportsPage::preview);
}

QWidget* ReportsPage::buildControls()
{
    auto* box = new QWidget(this);
    auto* row = new FlowLayout(space::kCard); // in a narrow window they take two lines
    box->setLayout(row);
    box->setContentsMargins(space::kPage, 0, space::kPage, space::kStep);
    m_kind->addItems({tr("Governing board: the term"), tr("Students: days and thresholds"),
                      tr("School census: suspensions"), tr("Prevention meetings: register"),
                      tr("Prevention meetings: governing board"),
                      tr("Prevention meetings: local authority")});
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const Threshold threshold : thresholds()) {
        m_threshold->addItem(report_words::threshold(threshold));
    }
    m_threshold->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_on->setDate(context().clock.today());
    m_on->setMinimumWidth(lettersWide(*m_on, letters::kLongDate));
    m_onBox = new Field(tr("As on"), m_on, u"onDateEdit"_s, box);
    m_thresholdBox = new Field(tr("Show"), m_threshold, u"thresholdCombo"_s, box);
    m_leaves->setObjectName(u"leavesSchoolCheck"_s);
    row->addWidget(new Field(tr("Report"), m_kind, u"reportCombo"_s, box));
    row->addWidget(m_period);
    row->addWidget(m_starts);
    row->addWidget(m_onBox);
    row->addWidget(m_thresholdBox);
    auto* leaves = new QVBoxLayout(m_leavesBox);
    leaves->setContentsMargins(0, fontMetrics().height() + space::kStep, 0, 0);
    leaves->addWidget(m_leaves);
    row->addWidget(m_leavesBox);
    return box;
}

QWidget* ReportsPage::buildViews()
{
    m_totals = new ListPanel(
        m_totalsModel, u"totalsTable"_s, tr("Days of suspension by student"),
        [this](qint64 id) { context().navigator.openStudent(StudentId{id}); }, this);
    m_census = new ListPanel(
        m_censusModel, u"censusTable"_s, tr("Rows of the school census"),
        [this](qint64 id) { context().navigator.openSuspension(SuspensionId{id}); }, this);
    m_views->addWidget(m_governors);
    m_views->addWidget(m_totals);
    m_views->addWidget(m_census);
    m_prevention = new PreventionView(
        [this](qint64 id) { context().navigator.openPrevention(PreventionId{id}); }, this);
    m_views->addWidget(m_prevention);
    return m_views;
}

QWidget* ReportsPage::buildRows()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, space::kTop, 0, 0);
    m_rowsHeader->setContentsMargins(space::kPage, 0, space::kPage, 0);
    auto* back = plainButton(tr("Back to the report"), u"backToReportButton"_s, box);
    back->setShortcut(Qt::Key_Escape);
    m_rowsHeader->addButton(back);
    m_rows = new ListPanel(
        m_rowsModel, u"rowsTable"_s, tr("The suspensions behind the number"),
        [this](qint64 id) { context().navigator.openSuspension(SuspensionId{id}); }, box);
    column->addWidget(m_rowsHeader);
    column->addWidget(m_rows, 1);
    connect(back, &QPushButton::clicked, this, [this] { m_stack->setCurrentIndex(Reports); });
    return box;
}

QWidget* ReportsPage::firstFocus() const
{
    return m_stack->currentIndex() == Rows ? static_cast<QWidget*>(m_rows->table()) : m_kind;
}

void ReportsPage::refresh()
{
    auto loaded = context().workspace.reports().load();
    if (!loaded) {
        showError(loaded.error());
        return;
    }
    auto meetings = context().workspace.reports().preventions();
    if (!meetings) {
        showError(meetings.error());
        return;
    }
    m_data = std::move(*loaded);
    m_meetings = std::move(*meetings);
    setChoices();
    showLeave();
    showReport();
}

/// A line for each meeting goes to the authority only by who answers for it; others mask.
void ReportsPage::showLeave()
{
    const QString refusal = kind() == Kind::LocalAuthority
                                ? refusalOf(context().workspace, Act::ExportEverything)
                                : QString();
    if (!refusal.isEmpty()) {
        m_leaves->setChecked(true);
    }
    refuse(*m_leaves, refusal);
}

void ReportsPage::setChoices()
{
    const QDate today = context().clock.today();
    const TermDivision terms = termsOf(m_data);
    const DateSpan term = terms.termSpan(terms.termOf(today));
    const DateSpan last = terms.termSpan(termBefore(terms.termOf(today), terms));
    const int year = schoolYearOf(today);
    m_period->setChoices({{tr("This term"), term},
                          {tr("Last term"), last},
                          {tr("This school year"), schoolYearSpan(year)},
                          {tr("Last school year"), schoolYearSpan(year - 1)}});
    const StatutoryTerm now = termOf(today);
    std::vector<PeriodChooser::Choice> censuses;
    for (const StatutoryTerm census : {now, termAfter(now), termBefore(now, {})}) {
        censuses.push_back(
            {tr("Census of the %1").arg(report_words::term(census)), censusWindow(census)});
    }
    m_starts->setChoices(censuses);
}

ReportsPage::Kind ReportsPage::kind() const
{
    return static_cast<Kind>(std::max(m_kind->currentIndex(), 0));
}

std::optional<DateSpan> ReportsPage::period() const
{
    if (kind() == Kind::Totals) {
        const auto on = m_on->date();
        return on ? std::optional(DateSpan{*on, *on}) : std::nullopt;
    }
    return kind() == Kind::Census ? m_starts->period() : m_period->period();
}

void ReportsPage::showKind()
{
    m_views->setCurrentIndex(isPrevention() ? m_views->count() - 1 : static_cast<int>(kind()));
    m_period->setVisible(kind() == Kind::Governors || isPrevention());
    m_leavesBox->setVisible(hasCopyToLeave());
    showLeave();
    m_onBox->setVisible(kind() == Kind::Totals);
    m_thresholdBox->setVisible(kind() == Kind::Totals);
    m_starts->setVisible(kind() == Kind::Census);
    showReport();
}

void ReportsPage::showReport()
{
    const auto chosen = period();
    if (!chosen || !m_data.today.isValid()) {
        return; // a date is being typed, or nothing has been read yet
    }
    switch (kind()) {
    case Kind::Governors:
        m_governors->show(m_data, *chosen);
        break;
    case Kind::Totals:
        showTotals();
        break;
    case Kind::Census:
        showCensus();
        break;
    case Kind::Meetings:
    case Kind::MeetingNumbers:
    case Kind::LocalAuthority:
        showPrevention();
        break;
    }
}

bool ReportsPage::isPrevention() const
{
    return kind() == Kind::Meetings || kind() == Kind::MeetingNumbers ||
           kind() == Kind::LocalAuthority;
}

bool ReportsPage::hasCopyToLeave() const
{
    return kind() == Kind::Governors || kind() == Kind::MeetingNumbers ||
           kind() == Kind::LocalAuthority;
}

void ReportsPage::showPrevention()
{
    const DateSpan span = *m_period->period();
    const PreventionReport report = preventionReport(m_data, m_meetings, span);
    if (kind() == Kind::MeetingNumbers) {
        m_prevention->showNumbers(report);
    } else {
        m_prevention->showMeetings(preventionRegister(m_data, m_meetings, span), report);
    }
}

void ReportsPage::showTotals()
{
    std::vector<StudentTotals> totals = studentTotals(m_data, *m_on->date());
    const Threshold wanted = thresholds().at(static_cast<size_t>(m_threshold->currentIndex()));
    m_totals->setEmptyText(totals.empty() ? tr("Nobody has days of suspension this school year.")
                                          : tr("Nobody has come this far."));
    std::erase_if(totals, [wanted](const StudentTotals& one) { return !reaches(one, wanted); });
    m_totalsModel->setRows(std::move(totals));
    m_totals->updateState();
}

void ReportsPage::showCensus()
{
    CensusReturn census = censusReturn(m_data, *m_starts->period());
    m_census->setNote(
        tr("Suspensions and permanent exclusions that begin from %1. Rows: %2; to look at: %3.")
            .arg(report_words::period(census.starts))
            .arg(census.lines.size())
            .arg(census.withWarnings));
    m_census->setEmptyText(tr("The census has nothing to collect from this time."));
    m_censusModel->setRows(std::move(census.lines));
    m_census->updateState();
}

void ReportsPage::showRows(const QString& title, const std::vector<SuspensionId>& rows)
{
    std::vector<ReportCase> cases;
    for (const SuspensionId id : rows) {
        if (const ReportCase* one = m_data.find(id)) {
            cases.push_back(*one);
        }
    }
    m_rowsHeader->setTitle(title);
    m_rowsHeader->setSubtitle(rows.size() == 1 ? tr("1 suspension")
                                               : tr("%1 suspensions").arg(rows.size()));
    m_rowsModel->setRows(std::move(cases));
    m_rows->updateState();
    m_stack->setCurrentIndex(Rows);
    m_rows->table()->setFocus(Qt::OtherFocusReason);
}

} // namespace freshstart
