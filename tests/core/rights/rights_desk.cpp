// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rights/rights_desk.h"

#include "core/prevention/prevention_service.h"
#include "core/prevention/watch_service.h"
#include "core/records/attachment_service.h"
#include "core/records/draft_service.h"
#include "core/records/records_service.h"
#include "core/retention/access_request.h"
#include "core/rights/rights_service.h"
#include "core/school/school_service.h"
#include "core/students/student_service.h"
#include "core/students/support_service.h"
#include "core/welcome_back/case_service.h"
#include "core/welcome_back/welcome_back_service.h"
#include "tests/support/builders.h"
#include "tests/support/scans.h"

#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace freshstart::test {

RightsDesk::RightsDesk()
    : workspace(need(Workspace::create(path, clock)))
{
    School school;
    school.name = u"Meadow Vale"_s;
    need(workspace->school().save(school));
    StaffMember head;
    head.name = u"Mrs J. Hart"_s;
    head.role = StaffRole::Head;
    need(workspace->school().addStaff(head));
    head.name = u"Mr P. Lowe"_s;
    head.role = StaffRole::Office;
    need(workspace->school().addStaff(head));
    student = add(u"Zephyrine"_s, u"Quillfeather"_s, u"B801200005001"_s);
    other = add(u"Rosa"_s, u"Ellery"_s, {}, QDate(2012, 5, 1));
}

StudentId RightsDesk::add(const QString& forename, const QString& surname, const QString& upn,
                          std::optional<QDate> born)
{
    StudentRecord record;
    record.details.forename = forename;
    record.details.surname = surname;
    record.details.upn = upn;
    record.details.dateOfBirth = born;
    record.details.yearGroup = u"9"_s;
    record.details.address = {{u"7 Thistledown Mews"_s}, u"WV1 4XX"_s};
    Contact mother;
    mother.forename = u"Ottoline"_s;
    mother.surname = surname;
    mother.relationship = u"PAM"_s;
    mother.getsLetters = true;
    mother.mobilePhone = u"07700 900123"_s;
    record.contacts = {mother};
    record.professionals = {{ProfessionalRole::SocialWorker, {}, u"Ms P. Marchbanks"_s, {}, {}, {}}};
    record.statuses = {{StatusKind::SenSupport, QDate(2025, 9, 1), {}, u"Speech"_s}};
    return need(workspace->students().add(record));
}

void RightsDesk::fill(StudentId id, QDate firstDay)
{
    SuspensionDetails details =
        aSuspension(id, {firstDay, Session::Am}, {firstDay.addDays(2), Session::Pm}, 6).details;
    details.whatHappened = u"Zephyrine overturned the aquarium."_s;
    const SuspensionId suspension = need(workspace->cases().takeOver({details})).front();
    need(workspace->welcomeBacks().arrange(suspension, aMeetingPlan(firstDay.addDays(3))));
    InternalExclusion inside;
    inside.on = firstDay.addDays(-30);
    inside.reason = u"Zephyrine would not leave the greenhouse"_s;
    need(workspace->supports().save(id, inside));
    SupportPlan plan;
    plan.agreedOn = firstDay.addDays(-20);
    plan.summary = u"A quiet corner in the greenhouse"_s;
    need(workspace->supports().save(id, plan));
    IssuedDocument letter;
    letter.kind = u"suspension-letter"_s;
    letter.student = id;
    letter.suspension = suspension;
    letter.recipient = u"Ottoline Quillfeather"_s;
    letter.title = u"Suspension letter"_s;
    letter.content = u"{\"words\": \"Dear Ottoline, about the aquarium\"}"_s;
    letter.pdf = "%PDF-1.4 the aquarium letter";
    need(workspace->records().keep(letter));
    Attachment scan;
    scan.subject.student = id;
    scan.title = u"Aquarium picture"_s;
    scan.fileName = u"aquarium.pdf"_s;
    scan.content = aPdf("aquarium scan");
    need(workspace->attachments().add(scan));
    need(workspace->drafts().save(u"prevention_meeting_new"_s, id.number,
                                  u"{\"words\": \"aquarium draft\"}"_s));
}

QByteArray RightsDesk::bytes() const
{
    QByteArray all;
    QDirIterator it(folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.fileName().endsWith(u".backup"_s) && file.open(QIODevice::ReadOnly)) {
            all += file.readAll();
        }
    }
    return all;
}

} // namespace freshstart::test
