// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/duty_text.h"

#include "tests/support/catch.h"

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

Duty duty(DutyKind kind, DutyWhy why)
{
    Duty d;
    d.kind = kind;
    d.why = why;
    d.dates = {QDate(2026, 11, 20)};
    return d;
}

} // namespace

TEST_CASE("Every duty says in words what, who, why and on what ground", "[documents][today]")
{
    QStringList subjects;
    for (int kind = 0; kind <= static_cast<int>(DutyKind::RecordPrevention); ++kind) {
        const Duty d = duty(static_cast<DutyKind>(kind), DutyWhy::MeetingSet);
        CHECK_FALSE(dutyButton(d).isEmpty());
        subjects.append(dutySubject(d));
    }
    CHECK(subjects.removeDuplicates() == 0);
    CHECK_FALSE(subjects.contains(QString()));

    QStringList reasons;
    for (int why = 0; why <= static_cast<int>(DutyWhy::PreventionNotRecorded); ++why) {
        const QString reason =
            dutyReason(duty(DutyKind::IssueSuspension, static_cast<DutyWhy>(why)));
        CHECK(reason.endsWith(u'.'));
        CHECK_FALSE(reason.contains(u'%'));
        reasons.append(reason);
    }
    CHECK(reasons.removeDuplicates() == 0);

    QStringList sources;
    for (int source = 0; source <= static_cast<int>(DutySource::PreventionRecords); ++source) {
        Duty d;
        d.source = static_cast<DutySource>(source);
        sources.append(dutySource(d));
    }
    CHECK(sources.removeDuplicates() == 0);
    CHECK_FALSE(sources.contains(QString()));
}

TEST_CASE("Outside the Regulations the notice is good practice, not law", "[documents][today]")
{
    Duty d;
    d.isLaw = true;
    CHECK(dutySource(d).contains(u"Regulations 2012"_s));
    d.isLaw = false;
    CHECK(dutySource(d).startsWith(u"Good practice"_s));
}

TEST_CASE("Who acts is named where it is known", "[documents][today]")
{
    Duty d;
    d.actor = DutyActor::Lead;
    CHECK(dutyActor(d) == u"Lead"_s);
    d.actorName = u"Ms N. Bright"_s;
    CHECK(dutyActor(d) == u"Ms N. Bright"_s);
}

TEST_CASE("The reason names the day", "[documents][today]")
{
    CHECK(dutyReason(duty(DutyKind::UploadRecord, DutyWhy::RecordNotUploaded))
              .contains(u"Friday 20 November"_s));
}
