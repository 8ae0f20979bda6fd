// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translate.h"
#include "core/documents/chronology_words.h"
#include "core/documents/prevention_documents.h"
#include "core/documents/prevention_parts.h"
#include "core/documents/wording.h"
#include "core/documents/wording_prevention.h"

using namespace Qt::StringLiterals;

namespace freshstart {

using namespace prevention_paper;

namespace {

FRESHSTART_TR(Prevention)

Table peopleTable(const PreventionContext& context)
{
    Table table;
    table.header = {tr("Who is asked to come"), tr("What for"), tr("Reply")};
    table.weights = {6, 8, 3};
    for (const PreventionAttendee& one : context.meeting.attendees) {
        QString who = personOf(one, context.school);
        if (const QString role = wording::roleOf(one, context.school.headTitle); role != who) {
            who += u'\n' + role;
        }
        QString reply = isInvitedByLetter(one) ? wording::reply(one.reply) : QString();
        if (!one.representedBy.isEmpty()) {
            reply = tr("%1 comes instead").arg(one.representedBy);
        }
        table.rows.push_back({who, wording::askedFor(purposeOf(one.role)), reply});
    }
    return table;
}

/// What was tried, a line each: the details are in the evidence pack.
void addChronology(Document& document, const PreventionContext& context)
{
    document.blocks.push_back(Heading{tr("What has been tried so far"), 2});
    if (context.chronology.entries.empty()) {
        document.blocks.push_back(plain(tr("Nothing is recorded before this meeting.")));
        return;
    }
    Table table;
    table.header = {tr("Date"), tr("What")};
    table.weights = {4, 12};
    for (const ChronologyEntry& entry : context.chronology.entries) {
        if (!std::holds_alternative<LooseFile>(entry.what)) {
            table.rows.push_back({chronology_words::when(entry), chronology_words::what(entry)});
        }
    }
    document.blocks.push_back(std::move(table));
}

BulletList outcomesToConsider()
{
    using enum OutcomeKind;
    BulletList list;
    for (const OutcomeKind kind :
         {FurtherAssessment, RevisedApproaches, ExternalAgencies, PlanToBeMade, FormalProcedures}) {
        list.items.push_back({{wording::kind(kind), false}});
    }
    return list;
}

void addPoint(Document& document, int number, const QString& point)
{
    document.blocks.push_back(Heading{u"%1. %2"_s.arg(number).arg(point), 2});
}

void addText(Document& document, const QString& text)
{
    if (!text.trimmed().isEmpty()) {
        document.blocks.push_back(plain(text.trimmed()));
    }
}

} // namespace

Document preventionAgenda(const PreventionContext& context)
{
    Document document = start(context, u"prevention-agenda"_s,
                              tr("Agenda of the exclusion prevention meeting"));
    document.blocks = {Heading{document.title, 1}, facts(context), peopleTable(context)};
    const QStringList points = agendaPoints(context);
    const PreventionTalk& talk = context.meeting.talk;
    addPoint(document, 1, points.at(0));
    document.blocks.push_back(plain(purpose()));
    addPoint(document, 2, points.at(1));
    addText(document, talk.account);
    addText(document, talk.schoolResponse);
    document.blocks.push_back(FormGrid{inPlace(context)});
    addChronology(document, context);
    addPoint(document, 3, points.at(2));
    addText(document, talk.partnerResponses);
    addPoint(document, 4, points.at(3));
    addText(document, talk.resourcesOffered);
    addPoint(document, 5, points.at(4));
    document.blocks.push_back(
        plain(tr("What may come of the meeting; the headteacher decides the way forward:")));
    document.blocks.push_back(outcomesToConsider());
    const QStringList reports = reportNames(context);
    if (!reports.isEmpty()) {
        document.blocks.push_back(
            small(tr("Reports submitted: %1").arg(reports.join(u"; "_s))));
    }
    return document;
}

} // namespace freshstart
