// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/draft_service.h"

#include "core/base/clock.h"
#include "core/workspace.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"

#include <QTemporaryDir>
#include <QTimeZone>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const auto kForm = u"welcome_back_record"_s;
const QDateTime kMoment(QDate(2026, 11, 16), QTime(10, 30), QTimeZone::utc());

} // namespace

TEST_CASE("What is being typed comes back as typed after the file was closed", "[records][drafts]")
{
    TestDatabase db(TestDatabase::Kind::File);
    const FixedClock clock(kMoment);
    const QString typed = u"{\"barriers\": \"Mornings;\\nthe Łódź bus – “it’s late”\"}"_s;
    {
        DraftService drafts(db.database(), clock);
        need(drafts.save(kForm, 7, u"an earlier one"_s));
        need(drafts.save(kForm, 7, typed));
        CHECK(rowCount(db.database(), u"form_draft"_s) == 1);
    }
    db.reopen();
    const DraftService drafts(db.database(), clock);
    CHECK(need(drafts.find(kForm, 7)) == FormDraft{kForm, 7, typed, kMoment});
    CHECK_FALSE(need(drafts.find(kForm, 8)).has_value());
    CHECK_FALSE(need(drafts.find(u"prevention_record"_s, 7)).has_value());
}

TEST_CASE("Drafts are listed with the latest first, and go when the form is saved",
          "[records][drafts]")
{
    TestDatabase db;
    FixedClock clock(kMoment);
    DraftService drafts(db.database(), clock);
    need(drafts.save(kForm, 7, u"seven"_s));
    clock.set(kMoment.addSecs(60));
    need(drafts.save(kForm, 0, u"not stored yet"_s));
    need(drafts.save(u"suspension"_s, 0, QString()));
    const FormDraft seven{kForm, 7, u"seven"_s, kMoment};
    const FormDraft fresh{kForm, 0, u"not stored yet"_s, kMoment.addSecs(60)};
    const FormDraft empty{u"suspension"_s, 0, u""_s, kMoment.addSecs(60)};
    CHECK(need(drafts.list()) == std::vector{empty, fresh, seven});

    need(drafts.remove(kForm, 0));
    need(drafts.remove(kForm, 0));
    CHECK(need(drafts.list()) == std::vector{empty, seven});
}

TEST_CASE("Where nothing may be written a draft is refused, and the old one stays",
          "[records][drafts]")
{
    const FixedClock clock(kMoment);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"school.freshstart"_s);
    need(need(Workspace::create(path, clock))->drafts().save(kForm, 7, u"kept"_s));

    const auto school = need(Workspace::open(path, clock, Workspace::Access::ReadOnly));
    CHECK_FALSE(school->drafts().save(kForm, 7, u"new"_s));
    CHECK_FALSE(school->drafts().remove(kForm, 7));
    CHECK(need(school->drafts().find(kForm, 7))->content == u"kept"_s);
}
