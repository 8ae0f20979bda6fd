// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the page that turns the meeting into the Appendix A record.
#include "ui/prevention/prevention_page.h"

#include "core/documents/appendix_a.h"
#include "core/exchange/meeting_calendar_service.h"
#include "core/paper/renderer.h"
#include "core/records/document_source.h"
#include "core/records/records_service.h"
#include "core/workspace.h"
#include "ui/prevention/prevention_form.h"
#include "ui/print/kept_document.h"
#include "ui/print/preview_panel.h"
#include "ui/print/print_service.h"

#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

void PreventionPage::showPaper(PreventionPaper)
{
    const auto make = [this] {
        return context().workspace.meetingCalendars().forPrevention(m_meeting.id);
    };
    if (keepFirst()) {
        saveMade(this, make, u"exclusion-prevention-meeting.ics"_s, tr("Calendar file (*.ics)"),
                 context().prompter);
    }
}

/// A record that is kept needs a meeting that is kept.
void PreventionPage::showRecord()
{
    if (!m_readOnly && !keepFirst()) {
        return;
    }
    const auto known = context().workspace.documents().appendixA(m_meeting.details);
    if (!known) {
        showError(known.error());
        return;
    }
    const Document document = appendixA(*known);
    m_preview->setPages(title(), {document}, u"appendix-a"_s);
    m_preview->setActions(tr("Keep and print …"), tr("Keep and save as PDF …"),
                          [this, document] { return keepRecord(document); });
    m_stack->setCurrentWidget(m_preview);
}

void PreventionPage::showBlank()
{
    m_preview->setPages(tr("Blank form"), {blankAppendixA(m_school)}, u"appendix-a-blank"_s);
    m_preview->setActions(tr("Print …"), tr("Save as PDF …"), {});
    m_stack->setCurrentWidget(m_preview);
}

bool PreventionPage::keepRecord(const Document& document)
{
    IssuedDocument kept = asIssued(document, toPdf({document}), m_meeting.details.student);
    kept.prevention = m_meeting.id;
    if (const auto done = keepOnce(context().workspace.records(), kept); !done) {
        showError(done.error());
        return false;
    }
    return true;
}

void PreventionPage::openDocument(IssuedDocumentId id)
{
    const auto document = keptDocument(context().workspace.records(), id);
    if (!document) {
        showError(document.error());
        return;
    }
    m_preview->setPages(document->title, {*document}, document->kind);
    m_preview->setActions(tr("Print again …"), tr("Save as PDF …"), {});
    m_stack->setCurrentWidget(m_preview);
}

} // namespace freshstart
