// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of Today, the suspensions and one suspension on the sample school, for people to look
// at.
#include "core/welcome_back/case_service.h"
#include "tests/support/catch.h"
#include "tests/support/shown_school.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

TEST_CASE("Pictures of a suspension after it was issued", "[.][pictures]")
{
    const bool dark = GENERATE(false, true);
    const QSize size = GENERATE(QSize(1280, 800), QSize(1920, 1080));
    ShownSchool school({dark, size});
    SuspensionRow issued;
    for (const SuspensionRow& row : need(school.workspace().cases().rows())) {
        const bool better = row.status == SuspensionStatus::Issued && row.issuedAt &&
                            row.last.date >= school.today() && row.halfDays > issued.halfDays;
        issued = better ? row : issued;
    }
    REQUIRE(issued.id);
    school.window().openSuspension(issued.id);
    school.photographAll(u"issued"_s);
    school.press(u"tell_local_authorityTickButton"_s);
    school.photograph(u"issued-tick"_s);
    school.press(u"stepSaveButton"_s);
    school.press(u"cancelSuspensionButton"_s);
    school.photograph(u"issued-cancel"_s);
    school.press(u"earlyReturnButton"_s);
    school.photograph(u"issued-early"_s);
    school.press(u"correctButton"_s);
    school.photograph(u"issued-correct"_s);
    school.press(u"leaveCorrectionButton"_s);
    school.window().editStudent(issued.student);
    school.press(u"daysElsewhereAddButton"_s);
    school.photograph(u"student-editor"_s);
}
