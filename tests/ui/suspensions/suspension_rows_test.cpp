// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/suspension_rows.h"

#include "core/suspensions/follow_up_service.h"
#include "tests/support/school_desk.h"
#include "tests/support/suspensions.h"
#include "tests/support/widget_check.h"
#include "ui/suspensions/suspensions_page.h"

#include <QTableView>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 19);

SuspensionRow rowOf(const SuspensionDetails& details, qint64 id = 1)
{
    SuspensionRow row;
    row.id = SuspensionId{id};
    row.student = StudentId{1};
    row.category = details.category;
    row.status = SuspensionStatus::Issued;
    row.first = details.first;
    row.last = details.last;
    row.halfDays = details.halfDays;
    row.issuedAt = QDateTime(details.first.date, QTime(9, 0), Qt::UTC);
    return row;
}

ListedSuspension only(const SuspensionRow& row)
{
    return listed({row}, kToday, demoCalendar()).front();
}

QString lengthOf(const ListedSuspension& one)
{
    return suspensionColumns()[3].text(one);
}

} // namespace

TEST_CASE("The list says how each suspension stands today", "[ui][suspensions][list]")
{
    CHECK(only(rowOf(daysFrom(QDate(2026, 11, 20), 2))).state == ListedState::ToCome);
    CHECK(only(rowOf(daysFrom(QDate(2026, 11, 18), 2))).state == ListedState::OutNow);
    CHECK(only(rowOf(daysFrom(QDate(2026, 11, 16), 3))).state == ListedState::Over);
    SuspensionRow draft = rowOf(daysFrom(QDate(2026, 11, 18), 2));
    draft.status = SuspensionStatus::Draft;
    CHECK(only(draft).state == ListedState::Draft);
    SuspensionRow permanent = rowOf(daysFrom(QDate(2026, 9, 7), 1));
    permanent.category = SuspensionCategory::Permanent;
    permanent.last = {};
    CHECK(only(permanent).state == ListedState::OutNow);
}

TEST_CASE("Back early and cancelled say what of them was served", "[ui][suspensions][list]")
{
    SuspensionRow early = rowOf(daysFrom(QDate(2026, 11, 16), 5));
    early.servedUntil = morningOf(QDate(2026, 11, 18));
    CHECK(only(early).state == ListedState::BackEarly);
    CHECK(lengthOf(only(early)) == u"2.5 school days of 5 school days"_s);

    early.servedUntil = afternoonOf(QDate(2026, 11, 19)); // back tomorrow: out until then
    CHECK(only(early).state == ListedState::OutNow);

    SuspensionRow cancelled = rowOf(daysFrom(QDate(2026, 11, 20), 2));
    cancelled.status = SuspensionStatus::Cancelled;
    cancelled.servedUntil = HalfDay{};
    CHECK(only(cancelled).state == ListedState::Cancelled);
    CHECK(lengthOf(only(cancelled)) == u"none of 2 school days"_s);
}

TEST_CASE("One that no school day parts from the one before says so", "[ui][suspensions][list]")
{
    // Friday 20, then Tuesday 24 November: Monday is INSET.
    const auto rows = listed({rowOf(daysFrom(QDate(2026, 11, 19), 2), 1),
                              rowOf(daysFrom(QDate(2026, 11, 24), 1), 2),
                              rowOf(daysFrom(QDate(2026, 11, 26), 1), 3)},
                             kToday, demoCalendar());
    CHECK_FALSE(rows[0].followsStraightOn);
    CHECK(rows[1].followsStraightOn);
    CHECK_FALSE(rows[2].followsStraightOn);
    CHECK(suspensionColumns()[5].text(rows[1]) == u"To come, straight on"_s);
}

TEST_CASE("The list can be narrowed to a state and says when nothing is in it",
          "[ui][suspensions][list]")
{
    SchoolDesk desk;
    SuspensionPage page(desk.context(), nullptr);
    const SuspensionId id = issueThrough(page, desk);
    SuspensionsPage list(desk.context(), nullptr);
    list.resize(1100, 600);
    list.show();
    list.refresh();
    QAbstractItemModel* model = list.table()->model();
    auto* states = find<QComboBox>(list, u"suspensionStateCombo"_s);
    const auto choose = [&](ListedState state) {
        states->setCurrentIndex(states->findData(static_cast<int>(state)));
    };
    choose(ListedState::ToCome);
    CHECK(model->rowCount() == 1);
    choose(ListedState::Cancelled);
    CHECK(model->rowCount() == 0);
    CHECK(seenOn(list).contains(u"Nothing found"_s));

    // One more while the filter is set; then the first comes back early.
    SuspensionCase draft;
    draft.suspension.details = daysFrom(QDate(2026, 12, 7), 1);
    draft.suspension.details.student = desk.student;
    need(desk.workspace->cases().saveDraft(draft));
    need(desk.workspace->followUps().returnEarly(id,
                                                 EarlyReturn{morningOf(QDate(2026, 11, 24)), {}}));
    desk.clock.set(QDateTime(QDate(2026, 11, 24), QTime(12, 0)));
    CHECK(modelFaults(model, [&] { list.refresh(); }) == QStringList());
    choose(ListedState::BackEarly);
    REQUIRE(model->rowCount() == 1);
    CHECK(model->index(0, 3).data().toString() == u"1 school day of 3 school days"_s);
    choose(ListedState::Draft);
    CHECK(model->rowCount() == 1);
    CHECK(namelessInputs(list) == QStringList());
}
