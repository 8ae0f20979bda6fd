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
#include "core/welcome_back/welcome_back_service.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

Result<std::optional<StaffMember>> DocumentSource::signatory(std::optional<StaffId> decidedBy) const
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

Result<void> DocumentSource::addPeople(LetterContext& context) const
{
    const StudentDetails& student = context.student.details;
    auto referring = organisation(student.referringSchool);
    if (!referring) {
        return referring.error();
    }
    auto placing = organisation(student.placingAuthority);
    if (!placing) {
        return placing.error();
    }
    auto signer = signatory(context.suspension.decidedBy);
    if (!signer) {
        return signer.error();
    }
    auto lead = staffName(context.welcomeBack.lead);
    if (!lead) {
        return lead.error();
    }
    auto monitor = staffName(context.welcomeBack.monitoring.by);
    if (!monitor) {
        return monitor.error();
    }
    context.referringSchool = std::move(*referring);
    context.placingAuthority = std::move(*placing);
    context.signatory = std::move(*signer);
    context.leadName = std::move(*lead);
    context.monitorName = std::move(*monitor);
    return {};
}

Result<void> DocumentSource::addFindings(LetterContext& context, const Suspension& suspension) const
{
    const auto rules = m_services.school.rules();
    if (!rules) {
        return rules.error();
    }
    auto all = m_services.cases.ofStudent(context.suspension.student);
    if (!all) {
        return all.error();
    }
    if (context.suspension.follows) {
        const auto found = std::ranges::find(*all, *context.suspension.follows, &Suspension::id);
        context.follows = found == all->end() ? std::nullopt : std::optional(*found);
    }
    context.facts = caseFacts(context.school, *rules, context.student, suspension, std::move(*all));
    context.findings = findingsOf(context.facts, context.calendar);
    return {};
}

Result<LetterContext> DocumentSource::letter(const SuspensionCase& suspensionCase) const
{
    auto school = m_services.school.load();
    if (!school) {
        return school.error();
    }
    auto calendar = m_services.calendar.load();
    if (!calendar) {
        return calendar.error();
    }
    auto student = m_services.students.find(suspensionCase.suspension.details.student);
    if (!student) {
        return student.error();
    }
    auto wordings = m_services.wordings.load();
    if (!wordings) {
        return wordings.error();
    }
    LetterContext context;
    context.school = std::move(*school);
    context.calendar = std::move(*calendar);
    context.student = std::move(*student);
    context.suspension = suspensionCase.suspension.details;
    context.welcomeBack = suspensionCase.welcomeBack;
    context.letterDate = m_services.clock.today();
    context.wordings = std::move(*wordings);
    if (const auto done = addPeople(context); !done) {
        return done.error();
    }
    if (const auto done = addFindings(context, suspensionCase.suspension); !done) {
        return done.error();
    }
    return context;
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

Result<std::vector<CommitmentRow>>
DocumentSource::takenOnBefore(const WelcomeBack& welcomeBack) const
{
    auto rows = m_services.welcomeBacks.commitments(welcomeBack.student);
    if (!rows) {
        return rows;
    }
    const QDate day =
        welcomeBack.record ? welcomeBack.record->heldOn : welcomeBack.plan.date.value_or(QDate());
    std::erase_if(*rows, [&](const CommitmentRow& row) {
        return row.welcomeBack == welcomeBack.id || (day.isValid() && row.agreedOn > day);
    });
    return rows;
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
    auto staff = m_services.school.staff(SchoolService::Staff::All);
    if (!staff) {
        return staff.error();
    }
    auto rules = m_services.school.rules();
    if (!rules) {
        return rules.error();
    }
    auto earlier = takenOnBefore(welcomeBack);
    if (!earlier) {
        return earlier.error();
    }
    return WelcomeBackContext{std::move(base->school),
                              std::move(base->calendar),
                              std::move(base->student),
                              std::move(base->referringSchool),
                              std::move(base->suspension),
                              welcomeBack.plan,
                              welcomeBack.record,
                              std::move(base->leadName),
                              std::move(*staff),
                              rules->uploadCountsSchoolDays,
                              std::move(*earlier),
                              welcomeBack.absence,
                              welcomeBack.hold,
                              welcomeBack.monitoringNotes,
                              welcomeBack.monitoringEndedOn,
                              welcomeBack.intervention};
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
