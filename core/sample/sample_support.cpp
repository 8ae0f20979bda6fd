// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_support.h"

#include "core/students/support_service.h"
#include "core/workspace.h"

using namespace Qt::StringLiterals;

namespace freshstart::sample {

namespace {

/// Keeps one thing after the other; the first failure ends it.
class Teller
{
public:
    Teller(Stage& stage, size_t student)
        : m_supports(stage.workspace.supports())
        , m_student(stage.students[student])
    {}

    template<class Value>
    Teller& keep(const Value& value)
    {
        if (m_done) {
            m_done = m_supports.save(m_student, value);
        }
        return *this;
    }
    [[nodiscard]] Result<void> done() const { return m_done; }

private:
    SupportService& m_supports;
    StudentId m_student;
    Result<void> m_done;
};

/// A boy on the way to a prevention meeting: all four kinds of support, and a plan.
Result<void> tellDylan(Stage& stage)
{
    const QDate today = stage.today;
    const auto ago = [&](int days) { return today.addDays(-days); };
    return Teller(stage, 0)
        .keep(InternalExclusion{{}, schoolDayAt(stage, -17), 2,
                                u"Left lessons twice in one morning"_s, u"Mr T. Li"_s})
        .keep(InternalExclusion{{}, schoolDayAt(stage, -11), 3, u"Shouted at a supply teacher"_s,
                                u"Mr T. Li"_s})
        .keep(AdditionalSupport{{}, SupportKind::Mentoring, 90, ago(60), {}, u"Mr T. Li"_s,
                                u"Two calm starts a week, before registration"_s})
        .keep(AdditionalSupport{{}, SupportKind::SmallGroup, 45, ago(80), ago(24), u"Ms R. Quaye"_s,
                                u"Managing anger, six sessions"_s})
        .keep(SupportPlan{{}, PlanKind::BehaviourSupport, ago(56), ago(21), today.addDays(14), {},
                          true, u"A quiet place to go to, one trusted adult, a card to leave the "
                                "room with"_s})
        .keep(EarlyHelpAssessment{AssessmentState::Started, ago(10),
                                  u"First talk with the family held"_s})
        .done();
}

/// A girl in care: her Personal Education Plan, and mornings at another place.
Result<void> tellAmira(Stage& stage)
{
    const QDate today = stage.today;
    const auto ago = [&](int days) { return today.addDays(-days); };
    return Teller(stage, 1)
        .keep(AlternativePlacement{{}, u"Canal Side Workshop"_s, ago(70), ago(28), true,
                                   u"Two mornings a week"_s})
        .keep(AdditionalSupport{{}, SupportKind::Counselling, 50, ago(65), {}, u"Ms R. Quaye"_s,
                                {}})
        .keep(SupportPlan{{}, PlanKind::PersonalEducation, ago(75), {}, ago(3), {}, true,
                          u"Reading every day; the art club; the same mentor in both schools"_s})
        .keep(EarlyHelpAssessment{AssessmentState::Completed, ago(40), {}})
        .done();
}

/// A boy whom nobody has talked about yet: the third internal exclusion of the term.
Result<void> tellTheo(Stage& stage)
{
    return Teller(stage, 4)
        .keep(InternalExclusion{{}, schoolDayAt(stage, -13), 2, u"Climbed onto the canteen roof"_s,
                                u"Mr T. Li"_s})
        .keep(InternalExclusion{{}, schoolDayAt(stage, -9), 1, u"Ran out of three lessons"_s,
                                u"Mr T. Li"_s})
        .keep(InternalExclusion{{}, schoolDayAt(stage, -6), 1, u"Threw a tray in the canteen"_s,
                                u"Ms R. Quaye"_s})
        .done();
}

/// A girl with help on every day of the week, before the meeting about her and after it.
Result<void> tellElla(Stage& stage)
{
    const QDate today = stage.today;
    const auto ago = [&](int days) { return today.addDays(-days); };
    return Teller(stage, 9)
        .keep(AdditionalSupport{{}, SupportKind::InClass, 240, ago(40), {}, u"Ms R. Quaye"_s, {}})
        .keep(AdditionalSupport{{}, SupportKind::Mentoring, 60, ago(30), {}, u"Mr T. Li"_s, {}})
        .keep(SupportPlan{{}, PlanKind::PastoralSupport, schoolDayAt(stage, -10), {},
                          schoolDayAt(stage, 20), {}, true,
                          u"A mentor before school, a place to go when it gets loud"_s})
        .keep(EarlyHelpAssessment{AssessmentState::Started, schoolDayAt(stage, -14), {}})
        .done();
}

} // namespace

Result<void> tellSupport(Stage& stage)
{
    for (const auto tell : {tellDylan, tellAmira, tellTheo, tellElla}) {
        if (auto done = tell(stage); !done) {
            return done;
        }
    }
    return {};
}

} // namespace freshstart::sample
