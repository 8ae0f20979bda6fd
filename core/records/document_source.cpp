// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/document_source.h"

#include "core/base/clock.h"
#include "core/calendar/calendar_service.h"
#include "core/records/records_service.h"
#include "core/records/wording_service.h"
#include "core/school/school_service.h"
#include "core/students/student_service.h"
#include "core/welcome_back/case_service.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

Result<std::optional<StaffMember>>
DocumentSource::signatory(std::optional<StaffId> decidedBy) const
{
    const auto mayDecide = m_services.school.whoMayActForHead();
    if (!mayDecide) {
        return mayDecide.error();
    }
    for (const StaffMember& member : *mayDecide) {
        if (decidedBy == member.id) {
            return std::optional<StaffMember>(member);
        }
    }
    return m_services.school.head();
}

Result<QString> DocumentSource::staffName(std::optional<StaffId> id) const
{
    if (!id) {
        return QString();
    }
    auto member = m_services.school.findStaff(*id);
    if (!member) {
        return member.error();
    }
    return std::move(member->name);
}

Result<std::optional<Organisation>>
DocumentSource::organisation(std::optional<OrganisationId> id) const
{
    if (!id) {
        return std::optional<Organisation>();
    }
    auto found = m_services.school.findOrganisation(*id);
    if (!found) {
        return found.error();
    }
    return std::optional<Organisation>(std::move(*found));
}

Result<LetterContext> DocumentSource::letter(const SuspensionCase& suspensionCase) const
{
    const SuspensionDetails& details = suspensionCase.suspension.details;
    auto school = m_services.school.load();
    if (!school) {
        return school.error();
    }
    auto calendar = m_services.calendar.load();
    if (!calendar) {
        return calendar.error();
    }
    auto student = m_services.students.find(details.student);
    if (!student) {
        return student.error();
    }
    auto referring = organisation(student->details.referringSchool);
    if (!referring) {
        return referring.error();
    }
    auto signer = signatory(details.decidedBy);
    if (!signer) {
        return signer.error();
    }
    auto lead = staffName(suspensionCase.welcomeBack.lead);
    if (!lead) {
        return lead.error();
    }
    auto placing = organisation(student->details.placingAuthority);
    if (!placing) {
        return placing.error();
    }
    auto rules = m_services.school.rules();
    if (!rules) {
        return rules.error();
    }
    auto wordings = m_services.wordings.load();
    if (!wordings) {
        return wordings.error();
    }
    auto all = m_services.cases.ofStudent(details.student);
    if (!all) {
        return all.error();
    }
    std::optional<Suspension> follows;
    if (details.follows) {
        const auto found = std::ranges::find(*all, *details.follows, &Suspension::id);
        follows = found == all->end() ? std::nullopt : std::optional(*found);
    }
    CaseFacts facts =
        caseFacts(*school, *rules, *student, suspensionCase.suspension, std::move(*all));
    CaseFindings findings = findingsOf(facts, *calendar);
    return LetterContext{std::move(*school),
                         std::move(*signer),
                         std::move(*calendar),
                         std::move(*student),
                         std::move(*referring),
                         details,
                         suspensionCase.welcomeBack,
                         std::move(*lead),
                         m_services.clock.today(),
                         std::move(findings),
                         std::move(follows),
                         std::move(*placing),
                         std::move(*wordings),
                         std::move(facts)};
}

Result<LetterContext> DocumentSource::correction(const SuspensionCase& corrected) const
{
    auto context = letter(corrected);
    if (!context) {
        return context;
    }
    IssuedDocumentFilter filter;
    filter.suspension = corrected.suspension.id;
    const auto issued = m_services.records.list(filter); // the newest first
    if (!issued) {
        return issued.error();
    }
    const auto last = std::ranges::find(*issued, u"suspension-letter"_s, &IssuedDocument::kind);
    if (last != issued->end()) {
        context->replacesLetterOf = last->issuedAt.toLocalTime().date();
    }
    return context;
}

Result<WelcomeBackContext> DocumentSource::welcomeBack(const WelcomeBack& welcomeBack) const
{
    const auto stored = m_services.cases.find(welcomeBack.suspension);
    if (!stored) {
        return stored.error();
    }
    SuspensionCase shown = *stored;
    shown.welcomeBack = welcomeBack.plan;
    auto base = letter(shown);
    if (!base) {
        return base.error();
    }
    return WelcomeBackContext{std::move(base->school),
                              std::move(base->calendar),
                              std::move(base->student),
                              std::move(base->referringSchool),
                              std::move(base->suspension),
                              welcomeBack.plan,
                              welcomeBack.record,
                              std::move(base->leadName)};
}

Result<AppendixAContext> DocumentSource::appendixA(const PreventionDetails& meeting) const
{
    auto school = m_services.school.load();
    if (!school) {
        return school.error();
    }
    auto student = m_services.students.find(meeting.student);
    if (!student) {
        return student.error();
    }
    auto chair = staffName(meeting.chair);
    if (!chair) {
        return chair.error();
    }
    return AppendixAContext{std::move(*school), std::move(*student), meeting, std::move(*chair)};
}

IssuedDocument asIssued(const Document& document, const QByteArray& pdf, StudentId student)
{
    IssuedDocument issued;
    issued.kind = document.kind;
    issued.student = student;
    issued.recipient = document.addressLines.value(0);
    issued.title = document.title;
    issued.content =
        QString::fromUtf8(QJsonDocument(toJson(document)).toJson(QJsonDocument::Compact));
    issued.pdf = pdf;
    return issued;
}

} // namespace freshstart
