// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/print_documents.h"

#include "core/documents/follow_up_letters.h"
#include "core/documents/suspension_notices.h"
#include "core/prevention/prevention_service.h"
#include "core/records/document_source.h"
#include "core/records/records_service.h"
#include "core/school/school_service.h"
#include "core/suspensions/follow_up_service.h"
#include "core/welcome_back/case_service.h"
#include "core/welcome_back/welcome_back_service.h"
#include "core/workspace.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace freshstart::cli {

namespace {

/// There is the record, and no paper of this kind for it.
Error noPaper()
{
    return Error{ErrorCode::NotFound, u"document"_s, {}, {}};
}

Documents cancellationPapers(const LetterContext& context, Workspace& workspace, SuspensionId id)
{
    const auto followUp = workspace.followUps().find(id);
    if (!followUp) {
        return followUp.error();
    }
    return followUp->cancellation ? cancellationLetters(context, *followUp->cancellation)
                                  : Documents(noPaper());
}

Documents papersAbout(const QString& kind, const LetterContext& context, Workspace& workspace,
                      SuspensionId id)
{
    if (kind.contains("cancelled"_L1)) {
        return cancellationPapers(context, workspace, id);
    }
    if (kind == "provision-details"_L1) {
        return provisionLetters(context);
    }
    if (kind == "welcome-back-changed"_L1) {
        return meetingChangedLetters(context);
    }
    if (kind == "return-without-meeting"_L1) {
        return returnWithoutMeetingLetters(context);
    }
    return kind.startsWith("notice-"_L1) ? suspensionNotices(context) : suspensionLetters(context);
}

bool isOfKind(const QString& documentKind, const QString& asked)
{
    return documentKind == asked || documentKind.startsWith(asked + u'-');
}

/// The latest version of each as it went out; empty where nothing of the kind was issued.
Documents keptPapers(const QString& kind, Workspace& workspace, SuspensionId id)
{
    IssuedDocumentFilter filter;
    filter.suspension = id;
    const auto list = workspace.records().list(filter);
    if (!list) {
        return list.error();
    }
    std::vector<Document> kept;
    QSet<QString> seen;
    for (const IssuedDocument& listed : *list) { // the newest first
        const QString whose = listed.kind + u'\n' + listed.recipient;
        if (!isOfKind(listed.kind, kind) || seen.contains(whose)) {
            continue;
        }
        seen.insert(whose);
        const auto found = workspace.records().find(listed.id);
        if (!found) {
            return found.error();
        }
        auto document = documentFromJson(QJsonDocument::fromJson(found->content.toUtf8()).object());
        if (!document) {
            return document.error();
        }
        kept.insert(kept.begin(), std::move(*document));
    }
    return kept;
}

/// What went out is printed again as it went out; only what was never issued is made anew.
/// "notice-cancelled" stands for "notice-cancelled-local-authority" and the others that begin so.
Documents suspensionPaper(const QString& kind, Workspace& workspace, qint64 id)
{
    const auto found = workspace.cases().find(SuspensionId{id});
    if (!found) {
        return found.error();
    }
    auto kept = keptPapers(kind, workspace, SuspensionId{id});
    if (!kept || !kept->empty()) {
        return kept;
    }
    const auto context = workspace.documents().letter(*found);
    if (!context) {
        return context.error();
    }
    Documents all = papersAbout(kind, *context, workspace, SuspensionId{id});
    if (!all) {
        return all;
    }
    std::erase_if(*all, [&](const Document& d) { return !isOfKind(d.kind, kind); });
    return all->empty() ? Documents(noPaper()) : all;
}

/// A paper about a meeting, as the number of the meeting gives it.
struct MeetingPaper {
    const char* kind;
    Document (*make)(const WelcomeBackContext&);
    /// There is something to say of it; a form for what never happened helps nobody.
    bool (*applies)(const WelcomeBack&);
};

bool always(const WelcomeBack&)
{
    return true;
}

bool familyStayedAway(const WelcomeBack& welcomeBack)
{
    return welcomeBack.absence.has_value();
}

bool returnsWithoutMeeting(const WelcomeBack& welcomeBack)
{
    return welcomeBack.plan.arrangement == WelcomeBackArrangement::WithoutMeeting ||
           welcomeBack.intervention.has_value();
}

constexpr std::array<MeetingPaper, 5> kMeetingPapers = {{
    {"welcome-back-record", welcomeBackRecord, always},
    {"welcome-back-preparation", welcomeBackPreparation, always},
    {"family-absence-report", familyAbsenceReport, familyStayedAway},
    {"intervention-record", interventionRecord, returnsWithoutMeeting},
    {"monitoring-notes", monitoringNotes, returnsWithoutMeeting},
}};

const MeetingPaper* meetingPaper(const QString& kind)
{
    const auto found = std::ranges::find_if(kMeetingPapers, [&](const MeetingPaper& one) {
        return kind == QLatin1StringView(one.kind);
    });
    return found == kMeetingPapers.end() ? nullptr : &*found;
}

Documents welcomeBackPaper(const MeetingPaper& paper, Workspace& workspace, qint64 id)
{
    const auto found = workspace.welcomeBacks().find(WelcomeBackId{id});
    if (!found) {
        return found.error();
    }
    if (!paper.applies(*found)) {
        return noPaper();
    }
    const auto context = workspace.documents().welcomeBack(*found);
    if (!context) {
        return context.error();
    }
    return std::vector<Document>{paper.make(*context)};
}

/// The record of a prevention meeting in the policy's words, or with today's beside them.
std::vector<Document> policyRecord(const PreventionContext& context)
{
    return {appendixA({context.school, context.student, context.meeting, context.chairName})};
}

std::vector<Document> currentRecord(const PreventionContext& context)
{
    return {appendixA({context.school, context.student, context.meeting, context.chairName},
                      AppendixATerms::Current)};
}

std::vector<Document> agendaOf(const PreventionContext& context)
{
    return {preventionAgenda(context)};
}

std::vector<Document> minutesOf(const PreventionContext& context)
{
    return {preventionMinutes(context)};
}

bool isStillOn(const PreventionDetails& meeting)
{
    return !meeting.calledOff;
}

bool wasHeld(const PreventionDetails& meeting)
{
    return meeting.held && !meeting.calledOff;
}

/// A paper about a prevention meeting, as the number of the meeting gives it.
struct PreventionPaper {
    const char* kind;
    std::vector<Document> (*make)(const PreventionContext&);
    bool (*applies)(const PreventionDetails&); ///< a meeting that was called off has no record
};

constexpr std::array<PreventionPaper, 6> kPreventionPapers = {{
    {"prevention-invitation", preventionInvitations, isStillOn},
    {"prevention-agenda", agendaOf, isStillOn},
    {"prevention-minutes", minutesOf, isStillOn},
    {"prevention-copies", preventionCopySlips, wasHeld},
    {"appendix-a", policyRecord, isStillOn},
    {"appendix-a-current", currentRecord, isStillOn},
}};

const PreventionPaper* preventionPaper(const QString& kind)
{
    const auto found = std::ranges::find_if(kPreventionPapers, [&](const PreventionPaper& one) {
        return kind == QLatin1StringView(one.kind);
    });
    return found == kPreventionPapers.end() ? nullptr : &*found;
}

Documents papersOf(const PreventionPaper& paper, Workspace& workspace, qint64 id)
{
    const auto found = workspace.preventions().find(PreventionId{id});
    if (!found) {
        return found.error();
    }
    if (!paper.applies(found->details)) {
        return noPaper();
    }
    const auto context = workspace.documents().prevention(*found);
    if (!context) {
        return context.error();
    }
    std::vector<Document> papers = paper.make(*context);
    return papers.empty() ? Documents(noPaper()) : papers;
}

bool isBlankForm(const QString& kind)
{
    return kind.startsWith("blank-appendix-a"_L1);
}

Documents blankForm(const QString& kind, Workspace& workspace)
{
    const auto school = workspace.school().load();
    if (!school) {
        return school.error();
    }
    const bool current = kind.endsWith("-current"_L1);
    return std::vector<Document>{blankAppendixA(
        *school, current ? AppendixATerms::Current : AppendixATerms::Policy)};
}

constexpr std::size_t kExamplesLookedAt = 200;

using Numbers = Result<std::vector<qint64>>;

/// Held meetings first: they have more to show.
Numbers meetingNumbers(Workspace& workspace)
{
    auto rows = workspace.welcomeBacks().rows();
    if (!rows) {
        return rows.error();
    }
    std::ranges::stable_partition(*rows,
                                  [](const WelcomeBackRow& row) { return row.heldOn.has_value(); });
    std::vector<qint64> ids;
    for (const WelcomeBackRow& row : *rows) {
        ids.push_back(row.id.number);
    }
    return ids;
}

Numbers preventionNumbers(Workspace& workspace)
{
    const auto rows = workspace.preventions().rows();
    if (!rows) {
        return rows.error();
    }
    std::vector<qint64> ids;
    for (const PreventionRow& row : *rows) {
        if (row.held) {
            ids.push_back(row.id.number);
        }
    }
    return ids;
}

Numbers suspensionNumbers(Workspace& workspace)
{
    const auto rows = workspace.cases().rows();
    if (!rows) {
        return rows.error();
    }
    std::vector<qint64> ids;
    for (const SuspensionRow& row : *rows) {
        ids.push_back(row.id.number);
    }
    return ids;
}

/// The records that may have such a paper, the likeliest first.
Numbers candidatesFor(const QString& kind, Workspace& workspace)
{
    if (isBlankForm(kind)) {
        return std::vector<qint64>{0};
    }
    Numbers ids = meetingPaper(kind)      ? meetingNumbers(workspace)
                  : preventionPaper(kind) ? preventionNumbers(workspace)
                                          : suspensionNumbers(workspace);
    if (ids) {
        ids->resize(std::min(ids->size(), kExamplesLookedAt));
    }
    return ids;
}

} // namespace

Documents documentsOf(const QString& kind, Workspace& workspace, qint64 id)
{
    if (const MeetingPaper* paper = meetingPaper(kind)) {
        return welcomeBackPaper(*paper, workspace, id);
    }
    if (const PreventionPaper* paper = preventionPaper(kind)) {
        return papersOf(*paper, workspace, id);
    }
    return isBlankForm(kind) ? blankForm(kind, workspace) : suspensionPaper(kind, workspace, id);
}

HistorySubject subjectOf(const QString& kind, qint64 id)
{
    if (isBlankForm(kind)) {
        return {};
    }
    return {meetingPaper(kind) != nullptr      ? SubjectKind::WelcomeBack
            : preventionPaper(kind) != nullptr ? SubjectKind::Prevention
                                               : SubjectKind::Suspension,
            id};
}

const QStringList& documentKinds()
{
    static const QStringList all{
        u"suspension-letter"_s,        u"referring-school-copy"_s, u"notice-local-authority"_s,
        u"notice-governing-board"_s,   u"notice-social-worker"_s,  u"notice-virtual-school-head"_s,
        u"notice-placing-authority"_s, u"provision-details"_s,     u"welcome-back-changed"_s,
        u"return-without-meeting"_s,   u"suspension-cancelled"_s,  u"notice-cancelled"_s,
        u"welcome-back-preparation"_s, u"welcome-back-record"_s,   u"family-absence-report"_s,
        u"intervention-record"_s,      u"monitoring-notes"_s,      u"prevention-invitation"_s,
        u"prevention-agenda"_s,        u"prevention-minutes"_s,    u"prevention-copies"_s,
        u"appendix-a"_s,               u"appendix-a-current"_s,    u"blank-appendix-a"_s,
        u"blank-appendix-a-current"_s};
    return all;
}

bool needsNumber(const QString& kind)
{
    return !isBlankForm(kind);
}

bool isNoPaper(const Error& error)
{
    return error.code == ErrorCode::NotFound && error.field == "document"_L1;
}

Documents exampleOf(const QString& kind, Workspace& workspace)
{
    const auto ids = candidatesFor(kind, workspace);
    if (!ids) {
        return ids.error();
    }
    for (const qint64 id : *ids) {
        Documents documents = documentsOf(kind, workspace, id);
        if (documents || !isNoPaper(documents.error())) {
            return documents;
        }
    }
    return noPaper();
}

} // namespace freshstart::cli
