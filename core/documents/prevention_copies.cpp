// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translate.h"
#include "core/documents/prevention_documents.h"
#include "core/documents/prevention_parts.h"
#include "core/documents/step_text.h"
#include "core/documents/wording.h"
#include "core/documents/wording_prevention.h"

using namespace Qt::StringLiterals;

namespace freshstart {

using namespace prevention_paper;

namespace {

FRESHSTART_TR(Prevention)

QString enclosed(CopyKind kind, const PreventionContext& context)
{
    switch (kind) {
    case CopyKind::Record:
        return tr("Record of the meeting (Appendix A)");
    case CopyKind::Minutes:
        return tr("Minutes with the plan of action");
    case CopyKind::Reports:
        break;
    }
    return tr("Reports submitted: %1").arg(reportNames(context).join(u"; "_s));
}

Table copies(const PreventionContext& context, const PreventionAttendee& attendee)
{
    Table table;
    table.header = {tr("Copy of"), tr("Given"), tr("When and how")};
    table.weights = {8, 2, 6};
    table.minRowHeightMm = 9;
    for (const CopyKind kind : {CopyKind::Record, CopyKind::Minutes, CopyKind::Reports}) {
        if (kind == CopyKind::Reports && context.reports.empty()) {
            continue;
        }
        const std::optional<Handed>& handed = attendee.copy(kind);
        table.rows.push_back({enclosed(kind, context), handed ? tr("yes") : QString(),
                              handed ? tr("%1, %2").arg(wording::plainDate(handed->on),
                                                        contactMethod(handed->how))
                                     : QString()});
    }
    return table;
}

Document slipFor(const PreventionContext& context, const PreventionAttendee& attendee)
{
    Document document = start(context, u"prevention-copies"_s,
                              tr("Copies from the exclusion prevention meeting"));
    document.dateLine = wording::plainDate(context.printedOn);
    document.addressLines = {personOf(attendee, context.school)};
    if (const QString role = wording::roleOf(attendee, context.school.headTitle);
        role != document.addressLines.front()) {
        document.addressLines.append(role);
    }
    document.blocks = {Heading{document.title, 1}, facts(context)};
    if (!attendee.attended) {
        document.blocks.push_back(
            plain(tr("You were represented by %1.").arg(attendee.representedBy)));
    }
    document.blocks.push_back(
        plain(tr("Everybody who took part receives a copy of the record, of the minutes and of any "
                 "reports that were submitted (policy 4.3). Please keep them safe and share them "
                 "only where your work asks for it.")));
    document.blocks.push_back(copies(context, attendee));
    if (context.reports.empty()) {
        document.blocks.push_back(small(tr("No reports were submitted.")));
    }
    return document;
}

} // namespace

std::vector<Document> preventionCopySlips(const PreventionContext& context)
{
    std::vector<Document> slips;
    for (const PreventionAttendee& attendee : context.meeting.attendees) {
        if (attendee.wasRepresented()) {
            slips.push_back(slipFor(context, attendee));
        }
    }
    return slips;
}

} // namespace freshstart
