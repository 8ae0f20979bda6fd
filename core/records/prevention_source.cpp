// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DocumentSource that gathers the papers of an exclusion prevention meeting.
#include "core/records/document_source.h"

#include "core/base/clock.h"
#include "core/documents/wording.h"
#include "core/records/attachment.h"
#include "core/records/chronology_service.h"
#include "core/school/school_service.h"
#include "core/students/student_service.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

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

Result<void> DocumentSource::addCourse(PreventionContext& context, PreventionId meeting) const
{
    auto facts = m_services.chronologies.facts(context.student.id);
    if (!facts) {
        return facts.error();
    }
    const auto isOfMeeting = [meeting](const KeptFile& file) {
        return meeting && file.prevention == meeting;
    };
    std::ranges::copy_if(facts->files, std::back_inserter(context.reports),
                         [&](const KeptFile& file) {
                             return isOfMeeting(file) && file.source == FileSource::Attached &&
                                    file.kind == toCode(AttachmentKind::Report);
                         });
    std::erase_if(facts->files, isOfMeeting);
    std::erase_if(facts->preventions,
                  [meeting](const PreventionMeeting& one) { return one.id == meeting; });
    context.chronology = chronologyOf(*facts, context.meeting.date);
    context.support = std::move(facts->support);
    return {};
}

Result<PreventionContext> DocumentSource::prevention(const PreventionMeeting& meeting) const
{
    auto base = appendixA(meeting.details);
    if (!base) {
        return base.error();
    }
    auto decidedBy = staffName(meeting.details.result.decidedBy);
    if (!decidedBy) {
        return decidedBy.error();
    }
    PreventionContext context;
    if (meeting.details.chair) {
        const auto chair = m_services.school.findStaff(*meeting.details.chair);
        if (!chair) {
            return chair.error();
        }
        context.chairTitle = wording::jobTitle(*chair, base->school.headTitle);
    }
    context.school = std::move(base->school);
    context.student = std::move(base->student);
    context.meeting = meeting.details;
    context.chairName = std::move(base->chairName);
    context.decidedBy = std::move(*decidedBy);
    context.printedOn = m_services.clock.today();
    if (auto done = addCourse(context, meeting.id); !done) {
        return done.error();
    }
    return context;
}

} // namespace freshstart
