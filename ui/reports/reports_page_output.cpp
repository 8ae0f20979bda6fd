// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What leaves the page: paper and files.
#include "core/base/clock.h"
#include "core/documents/prevention_reports.h"
#include "core/documents/report_documents.h"
#include "core/documents/report_words.h"
#include "core/exchange/import_report.h"
#include "core/exchange/prevention_csv.h"
#include "core/exchange/report_csv.h"
#include "core/reports/masking.h"
#include "ui/common/prompter.h"
#include "ui/print/preview_panel.h"
#include "ui/print/print_service.h"
#include "ui/reports/report_rows.h"
#include "ui/reports/reports_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

GovernorsReport copyFor(const ReportData& data, DateSpan period, bool leaves)
{
    const GovernorsReport report = governorsReport(data, period);
    return leaves ? masked(report, data.rules.smallestCountShown) : report;
}

} // namespace

QByteArray ReportsPage::csv(DateSpan period) const
{
    switch (kind()) {
    case Kind::Totals:
        return totalsCsv(m_totalsModel->rows(), Threshold::Everyone);
    case Kind::Census:
        return censusCsv(censusReturn(m_data, period));
    case Kind::Meetings:
    case Kind::MeetingNumbers:
    case Kind::LocalAuthority:
        return preventionCsv(period);
    case Kind::Governors:
        break;
    }
    return governorsCsv(copyFor(m_data, period, m_leaves->isChecked()));
}

Document ReportsPage::document(DateSpan period) const
{
    const QDate today = context().clock.today();
    switch (kind()) {
    case Kind::Totals:
        return totalsDocument(m_totalsModel->rows(), m_data.school, period.first,
                              static_cast<Threshold>(m_threshold->currentIndex()));
    case Kind::Census:
        return censusDocument(censusReturn(m_data, period), m_data.school, today);
    case Kind::Meetings:
    case Kind::MeetingNumbers:
    case Kind::LocalAuthority:
        return preventionDocument(period);
    case Kind::Governors:
        break;
    }
    return governorsDocument(copyFor(m_data, period, m_leaves->isChecked()), m_data.school, today);
}

PreventionReport ReportsPage::preventionNumbers(DateSpan period) const
{
    const PreventionReport report = preventionReport(m_data, m_meetings, period);
    return hasCopyToLeave() && m_leaves->isChecked()
               ? masked(report, m_data.rules.smallestCountShown)
               : report;
}

/// In a copy that leaves the school there is no line for each meeting.
QByteArray ReportsPage::preventionCsv(DateSpan period) const
{
    const PreventionReport report = preventionNumbers(period);
    if (kind() == Kind::MeetingNumbers || report.isMasked()) {
        return preventionGovernorsCsv(report);
    }
    const PreventionRegister meetings = preventionRegister(m_data, m_meetings, period);
    return kind() == Kind::Meetings ? preventionRegisterCsv(meetings)
                                    : localAuthorityCsv(meetings);
}

Document ReportsPage::preventionDocument(DateSpan period) const
{
    const QDate today = context().clock.today();
    const PreventionReport report = preventionNumbers(period);
    if (kind() == Kind::MeetingNumbers) {
        return preventionGovernorsDocument(report, m_data.school, today);
    }
    const PreventionRegister meetings = preventionRegister(m_data, m_meetings, period);
    return kind() == Kind::Meetings
               ? preventionRegisterDocument(meetings, m_data.school, today)
               : localAuthorityDocument(meetings, report, m_data.school, today);
}

/// What the file is, and of when: nothing personal.
QString ReportsPage::fileName() const
{
    static const QStringList names{u"governors-report"_s,     u"student-totals"_s,
                                   u"census"_s,               u"prevention-meetings"_s,
                                   u"prevention-governors"_s, u"prevention-local-authority"_s};
    const auto chosen = period();
    return names.at(m_kind->currentIndex()) +
           (chosen ? u'-' + chosen->first.toString(Qt::ISODate) : QString());
}

void ReportsPage::saveCsv()
{
    const auto chosen = period();
    if (!chosen) {
        context().prompter.warn(this, title(),
                                tr("Choose a period first: its dates are not whole."));
        return;
    }
    const auto path = context().prompter.saveFile(this, tr("Save as CSV"), fileName() + u".csv"_s,
                                                  tr("CSV files (*.csv)"));
    if (!path) {
        return;
    }
    if (const auto done = writeCsvFile(*path, csv(*chosen)); !done) {
        showError(done.error());
        return;
    }
    noteLeft(context(), this, HistoryAct::Exported,
             {{}, tr("%1 (CSV)").arg(document(*chosen).title)});
}

void ReportsPage::preview()
{
    const auto chosen = period();
    if (!chosen) {
        context().prompter.warn(this, title(),
                                tr("Choose a period first: its dates are not whole."));
        return;
    }
    const Document paper = document(*chosen);
    m_preview->setPages(paper.title, {paper}, fileName(), {});
    m_stack->setCurrentWidget(m_preview);
}

} // namespace freshstart
