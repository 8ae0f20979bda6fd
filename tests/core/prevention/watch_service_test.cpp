// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prevention/watch_service.h"

#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "core/prevention/prevention_service.h"
#include "core/school/school_service.h"
#include "core/students/student_service.h"
#include "core/students/support_service.h"
#include "core/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

#include <QSignalSpy>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kOn(2026, 11, 20);

/// A school with a head and a deputy without authority; Friday 20 November 2026.
struct Fixture {
    FixedClock clock{QDateTime(kOn, QTime(9, 0))};
    std::unique_ptr<Workspace> workspace = need(Workspace::openMemory(clock));
    StaffId head = addStaff(u"Mrs J. Hart"_s, StaffRole::Head);
    StaffId deputy = addStaff(u"Mr P. Ellery"_s, StaffRole::Deputy);

    StaffId addStaff(const QString& name, StaffRole role)
    {
        StaffMember member;
        member.name = name;
        member.role = role;
        return need(workspace->school().addStaff(member));
    }
    StudentId addStudent(const QString& surname, const std::vector<StatusKind>& marks = {})
    {
        StudentRecord record;
        record.details.forename = u"Kit"_s;
        record.details.surname = surname;
        record.details.yearGroup = u"9"_s;
        for (const StatusKind kind : marks) {
            record.statuses.push_back({kind, QDate(2026, 9, 1), std::nullopt, {}});
        }
        return need(workspace->students().add(record));
    }
    void addInternalExclusions(StudentId student)
    {
        for (const int day : {2, 5, 12}) {
            need(workspace->supports().save(
                student, InternalExclusion{{}, QDate(2026, 11, day), 2, u"Defiance"_s}));
        }
    }
    [[nodiscard]] QStringList list(QDate date = kOn) const
    {
        QStringList lines;
        for (const WatchRow& row : need(workspace->watch().on(date))) {
            QStringList words{row.studentName, toCode(row.state)};
            for (const PreventionReason reason : row.suggestion.reasons) {
                words.append(toCode(reason));
            }
            lines.append(words.join(u' '));
        }
        return lines;
    }
    [[nodiscard]] WatchDecision decision(StudentId student, WatchVerdict verdict) const
    {
        WatchDecision made;
        made.student = student;
        made.verdict = verdict;
        made.on = kOn;
        made.by = head;
        if (verdict == WatchVerdict::Dismissed) {
            made.reason = u"Settled since the half-term."_s;
            made.lookAgainOn = QDate(2026, 12, 11);
        }
        return made;
    }
};

} // namespace

TEST_CASE("The watch list has everybody for whom a reason holds, those to decide on first",
          "[prevention][watch][service]")
{
    Fixture f;
    f.addStudent(u"Quiet"_s, {StatusKind::LookedAfter});
    f.addStudent(u"Young"_s, {StatusKind::AtRisk, StatusKind::EhcPlan});
    const auto farrow = f.addStudent(u"Farrow"_s);
    f.addInternalExclusions(farrow);
    f.addStudent(u"Ash"_s, {StatusKind::SeriousIncident});
    CHECK(f.list() == QStringList{u"Ash, Kit open serious_one_off"_s,
                                  u"Farrow, Kit open series_of_internal_exclusions"_s,
                                  u"Young, Kit open marked_at_risk"_s});
    CHECK(f.list(QDate(2026, 8, 31)).isEmpty());

    need(f.workspace->watch().decide(f.decision(farrow, WatchVerdict::Approved)));
    CHECK(f.list().mid(1) == QStringList{u"Young, Kit open marked_at_risk"_s,
                                         u"Farrow, Kit meeting_to_call "
                                         "series_of_internal_exclusions"_s});
    const WatchRow one = need(f.workspace->watch().of(farrow, kOn));
    CHECK(one == need(f.workspace->watch().on(kOn)).back());
    CHECK(one.yearGroup == u"9"_s);
}

TEST_CASE("A student recommended, dismissed and looked at again, then called to a meeting",
          "[prevention][watch][service]")
{
    Fixture f;
    const auto farrow = f.addStudent(u"Farrow"_s);
    f.addInternalExclusions(farrow);
    QSignalSpy told(&f.workspace->changes(), &ChangeNotifier::meetingsChanged);
    need(f.workspace->watch().decide(f.decision(farrow, WatchVerdict::Dismissed)));
    CHECK(told.count() == 1);
    CHECK(f.list() == QStringList{u"Farrow, Kit dismissed series_of_internal_exclusions"_s});
    CHECK(need(f.workspace->watch().of(farrow, QDate(2026, 12, 11))).state == WatchState::Open);

    const auto kept = need(f.workspace->watch().decisions(farrow));
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().grounds == std::vector{PreventionReason::InternalExclusions});
    CHECK(kept.front().lookAgainOn == QDate(2026, 12, 11));

    need(f.workspace->watch().decide(f.decision(farrow, WatchVerdict::Approved)));
    PreventionDetails meeting = aPreventionMeeting(farrow, f.head);
    meeting.date = QDate(2026, 11, 27);
    need(f.workspace->preventions().save({{}, meeting}, need(f.workspace->school().staff())));
    const WatchRow row = need(f.workspace->watch().of(farrow, kOn));
    CHECK(row.state == WatchState::MeetingSet);
    CHECK(row.meetingOn == meeting.date);
    CHECK(row.decision->verdict == WatchVerdict::Approved);
    CHECK(need(f.workspace->watch().decisions(farrow)).size() == 2);
}

TEST_CASE("Only the head, or who acts for the head, decides about a student on the watch list",
          "[prevention][watch][service]")
{
    Fixture f;
    const auto farrow = f.addStudent(u"Farrow"_s, {StatusKind::AtRisk});
    WatchDecision decision = f.decision(farrow, WatchVerdict::Dismissed);
    decision.by = f.deputy;
    CHECK(f.workspace->watch().decide(decision).error().code == ErrorCode::NotAllowed);
    decision.by = f.head;
    decision.reason.clear();
    const auto refused = f.workspace->watch().decide(decision);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(refused.error().detail == u"reason_missing"_s);
    CHECK(need(f.workspace->watch().decisions(farrow)).empty());
    CHECK(f.workspace->watch().of(StudentId{99}, kOn).error().code == ErrorCode::NotFound);
}

TEST_CASE("After a meeting was held the watch list is quiet until a ground is added",
          "[prevention][watch][service]")
{
    Fixture f;
    const auto farrow = f.addStudent(u"Farrow"_s);
    f.addInternalExclusions(farrow);
    PreventionDetails meeting = aPreventionMeeting(farrow, f.head);
    meeting.date = QDate(2026, 11, 18);
    meeting.held = true;
    need(f.workspace->preventions().save({{}, meeting}, need(f.workspace->school().staff())));
    CHECK(f.list() == QStringList{u"Farrow, Kit meeting_held series_of_internal_exclusions"_s});
    need(f.workspace->supports().save(
        farrow, AlternativePlacement{{}, u"Elm Road Centre"_s, QDate(2026, 11, 19)}));
    CHECK(f.list() == QStringList{u"Farrow, Kit open series_of_internal_exclusions "
                                  "alternative_provision"_s});
}
