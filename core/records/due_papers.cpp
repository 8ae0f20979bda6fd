// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/due_papers.h"

#include "core/documents/appendix_a.h"
#include "core/documents/follow_up_letters.h"
#include "core/documents/prevention_documents.h"
#include "core/documents/suspension_letter.h"
#include "core/documents/suspension_notices.h"
#include "core/documents/welcome_back_documents.h"
#include "core/prevention/prevention_service.h"
#include "core/records/document_source.h"
#include "core/records/records_service.h"
#include "core/welcome_back/case_service.h"
#include "core/welcome_back/welcome_back_service.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

struct StepPaper {
    Step step;
    const char* kind;
};

constexpr std::array<StepPaper, 14> kStepPapers = {{
    {Step::SendLetter, "suspension-letter"},
    {Step::TellAuthority, "notice-local-authority"},
    {Step::TellSocialWorker, "notice-social-worker"},
    {Step::TellVirtualSchool, "notice-virtual-school-head"},
    {Step::TellBoard, "notice-governing-board"},
    {Step::TellReferringSchool, "referring-school-copy"},
    {Step::TellPlacingAuthority, "notice-placing-authority"},
    {Step::SendProvisionDetails, "provision-details"},
    {Step::CancelParents, "suspension-cancelled"},
    {Step::CancelBoard, "notice-cancelled"},
    {Step::CancelAuthority, "notice-cancelled"},
    {Step::CancelSocialWorker, "notice-cancelled"},
    {Step::CancelVirtualSchool, "notice-cancelled"},
    {Step::CancelReferringSchool, "notice-cancelled"},
}};

HistorySubject subjectOf(const Duty& duty)
{
    if (const auto* suspension = std::get_if<SuspensionId>(&duty.target)) {
        return {SubjectKind::Suspension, suspension->number};
    }
    if (const auto* meeting = std::get_if<WelcomeBackId>(&duty.target)) {
        return {SubjectKind::WelcomeBack, meeting->number};
    }
    if (const auto* meeting = std::get_if<PreventionId>(&duty.target)) {
        return {SubjectKind::Prevention, meeting->number};
    }
    return {SubjectKind::Student, duty.student.number};
}

IssuedDocumentFilter recordOf(const Duty& duty)
{
    IssuedDocumentFilter filter;
    if (const auto* suspension = std::get_if<SuspensionId>(&duty.target)) {
        filter.suspension = *suspension;
    } else if (const auto* meeting = std::get_if<WelcomeBackId>(&duty.target)) {
        filter.welcomeBack = *meeting;
    } else if (const auto* prevention = std::get_if<PreventionId>(&duty.target)) {
        filter.prevention = *prevention;
    }
    return filter;
}

std::vector<DuePaper> belongingTo(const Duty& duty, std::vector<Document> documents)
{
    std::vector<DuePaper> papers;
    for (Document& document : documents) {
        papers.push_back({std::move(document), subjectOf(duty), duty.student});
    }
    return papers;
}

} // namespace

QStringList paperKindsOf(Step step)
{
    QStringList kinds;
    for (const StepPaper& one : kStepPapers) {
        if (one.step == step) {
            kinds.append(QLatin1StringView(one.kind));
        }
    }
    return kinds;
}

bool needsPaperNow(const Duty& duty)
{
    return duty.state != DutyState::Upcoming;
}

Result<DuePapers> DuePaperService::papersFor(const std::vector<Duty>& duties) const
{
    DuePapers due;
    std::set<std::pair<HistorySubject, QByteArray>> seen;
    for (const Duty& duty : duties) {
        if (!needsPaperNow(duty)) {
            continue;
        }
        due.notIssued += duty.kind == DutyKind::IssueSuspension ? 1 : 0;
        auto papers = papersFor(duty);
        if (!papers) {
            return papers.error();
        }
        for (DuePaper& paper : *papers) {
            const QByteArray content = QJsonDocument(toJson(paper.document)).toJson();
            if (seen.emplace(paper.about, content).second) {
                due.papers.push_back(std::move(paper));
            }
        }
    }
    return due;
}

Result<std::vector<DuePaper>> DuePaperService::papersFor(const Duty& duty) const
{
    switch (duty.kind) {
    case DutyKind::TakeStep:
        return kept(duty.step ? paperKindsOf(*duty.step) : QStringList(), duty);
    case DutyKind::TellOfMeeting:
        return kept({u"welcome-back-changed"_s}, duty);
    case DutyKind::HoldWelcomeBack:
        return ofWelcomeBack(duty);
    case DutyKind::HoldPrevention:
    case DutyKind::InvitePrevention:
        return ofPrevention(duty);
    case DutyKind::GivePreventionCopies:
        return kept({u"appendix-a"_s, u"appendix-a-current"_s, u"prevention-minutes"_s}, duty);
    default:
        return std::vector<DuePaper>();
    }
}

Result<std::vector<DuePaper>> DuePaperService::kept(const QStringList& kinds, const Duty& duty) const
{
    if (kinds.isEmpty() || std::holds_alternative<StudentId>(duty.target)) {
        return std::vector<DuePaper>();
    }
    const auto all = m_services.records.list(recordOf(duty));
    if (!all) {
        return all.error();
    }
    std::vector<Document> documents;
    std::set<std::pair<QString, QString>> readers; // the list begins with the newest
    for (const IssuedDocument& one : *all) {
        if (!kinds.contains(one.kind) || !readers.emplace(one.kind, one.recipient).second) {
            continue;
        }
        const auto whole = m_services.records.find(one.id);
        if (!whole) {
            return whole.error();
        }
        auto document = documentFromJson(QJsonDocument::fromJson(whole->content.toUtf8()).object());
        if (!document) {
            return document.error();
        }
        documents.push_back(std::move(*document));
    }
    return documents.empty() ? made(kinds, duty) : belongingTo(duty, std::move(documents));
}

Result<std::vector<DuePaper>> DuePaperService::made(const QStringList& kinds, const Duty& duty) const
{
    const auto* id = std::get_if<SuspensionId>(&duty.target);
    if (id == nullptr) {
        return std::vector<DuePaper>();
    }
    const auto suspension = m_services.cases.find(*id);
    if (!suspension) {
        return suspension.error();
    }
    const auto context = m_services.documents.letter(*suspension);
    if (!context) {
        return context.error();
    }
    std::vector<Document> documents = suspensionLetters(*context);
    for (auto* more : {&suspensionNotices, &provisionLetters}) {
        std::ranges::move((*more)(*context), std::back_inserter(documents));
    }
    std::erase_if(documents, [&](const Document& one) { return !kinds.contains(one.kind); });
    auto papers = belongingTo(duty, std::move(documents));
    std::ranges::for_each(papers, [](DuePaper& paper) { paper.keep = true; });
    return papers;
}

Result<std::vector<DuePaper>> DuePaperService::ofWelcomeBack(const Duty& duty) const
{
    const auto* id = std::get_if<WelcomeBackId>(&duty.target);
    if (id == nullptr) {
        return std::vector<DuePaper>();
    }
    const auto meeting = m_services.welcomeBacks.find(*id);
    if (!meeting) {
        return meeting.error();
    }
    const auto context = m_services.documents.welcomeBack(*meeting);
    if (!context) {
        return context.error();
    }
    return belongingTo(duty, {welcomeBackPreparation(*context)});
}

Result<std::vector<DuePaper>> DuePaperService::ofPrevention(const Duty& duty) const
{
    const auto* id = std::get_if<PreventionId>(&duty.target);
    if (id == nullptr) {
        return std::vector<DuePaper>();
    }
    const auto meeting = m_services.preventions.find(*id);
    if (!meeting) {
        return meeting.error();
    }
    auto context = m_services.documents.prevention(*meeting);
    if (!context) {
        return context.error();
    }
    if (duty.kind == DutyKind::InvitePrevention) {
        std::erase_if(context->meeting.attendees,
                      [](const PreventionAttendee& person) { return person.invited.has_value(); });
        auto papers = belongingTo(duty, preventionInvitations(*context));
        std::ranges::for_each(papers, [](DuePaper& paper) { paper.keep = true; });
        return papers;
    }
    const auto form = m_services.documents.appendixA(meeting->details);
    if (!form) {
        return form.error();
    }
    return belongingTo(duty, {preventionAgenda(*context), appendixA(*form, AppendixATerms::Policy)});
}

} // namespace freshstart
