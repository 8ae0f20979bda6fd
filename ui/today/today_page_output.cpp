// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Today that turns it into paper.
#include "ui/today/today_page.h"

#include "core/base/clock.h"
#include "core/documents/day_sheet.h"
#include "core/paper/renderer.h"
#include "core/records/document_source.h"
#include "core/records/due_papers.h"
#include "core/school/school_service.h"
#include "core/workspace.h"
#include "ui/print/kept_document.h"
#include "ui/print/preview_panel.h"

#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

void TodayPage::showDaySheet()
{
    const auto school = context().workspace.school().load();
    if (!school || !m_view) {
        if (!school) {
            showError(school.error());
        }
        return;
    }
    const QDate today = context().clock.today();
    m_preview->setPages(tr("Day sheet"), {daySheet({*school, today, *m_view})},
                        u"day-sheet-"_s + today.toString(Qt::ISODate), {});
    m_preview->setActions(tr("Print"), tr("Save as PDF …"), {});
    m_stack->setCurrentWidget(m_preview);
}

void TodayPage::showWhatIsDue()
{
    const auto school = context().workspace.school().load();
    const auto due = m_view ? context().workspace.duePapers().papersFor(m_view->duties)
                            : Result<DuePapers>(DuePapers());
    if (!school || !due) {
        showError(school ? due.error() : school.error());
        return;
    }
    const QDate today = context().clock.today();
    std::vector<Document> documents{daySheet({*school, today, *m_view})};
    std::vector<HistorySubject> about(1);
    for (const DuePaper& paper : due->papers) {
        documents.push_back(paper.document);
        about.push_back(paper.about);
    }
    m_preview->setPages(due->notIssued == 0 ? tr("What is due today")
                                            : tr("What is due today, without the letters of %1 that "
                                                 "are still to be issued")
                                                  .arg(due->notIssued == 1
                                                           ? tr("one suspension")
                                                           : tr("%1 suspensions").arg(due->notIssued)),
                        documents, u"due-"_s + today.toString(Qt::ISODate), {});
    m_preview->setRecords(std::move(about));
    m_preview->setActions(tr("Print all"), tr("Save all as one PDF …"),
                          [this, papers = due->papers] { return keep(papers); });
    m_stack->setCurrentWidget(m_preview);
}

bool TodayPage::keep(const std::vector<DuePaper>& papers)
{
    if (context().workspace.isReadOnly()) {
        return true; // looked at and printed, but nothing can be kept
    }
    for (const DuePaper& paper : papers) {
        if (!paper.keep) {
            continue;
        }
        IssuedDocument kept = asIssued(paper.document, toPdf({paper.document}), paper.student);
        if (paper.about.kind == SubjectKind::Prevention) {
            kept.prevention = PreventionId{paper.about.id};
        } else if (paper.about.kind == SubjectKind::Suspension) {
            kept.suspension = SuspensionId{paper.about.id};
        }
        if (const auto done = keepOnce(context().workspace.records(), kept); !done) {
            showError(done.error());
            return false;
        }
    }
    return true;
}

} // namespace freshstart
