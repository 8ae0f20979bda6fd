// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/records_service.h"

#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "core/suspensions/suspension_repository.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    TestDatabase db;
    FixedClock clock{QDateTime(QDate(2026, 11, 16), QTime(10, 30))};
    ChangeNotifier notifier;
    RecordsService records{db.database(), clock, notifier};
    SuspensionRepository suspensions{db.database()};
    StudentId student = putStudent(db.database());
    SuspensionId suspension = need(suspensions.add(aSuspension(student), clock.now()));

    IssuedDocument aLetter(const QString& recipient) const
    {
        IssuedDocument d;
        d.kind = u"suspension-letter"_s;
        d.student = student;
        d.suspension = suspension;
        d.recipient = recipient;
        d.title = u"Suspension letter"_s;
        d.content = u"{}"_s;
        d.pdf = "%PDF-1.4 pages";
        return d;
    }
};

} // namespace

TEST_CASE("Issuing keeps the letters and ends the draft, in one step", "[records][service]")
{
    Fixture f;
    need(f.records.issueSuspension(f.suspension,
                                   {f.aLetter(u"Ms K. Farrow"_s), f.aLetter(u"Mr J. Farrow"_s)}));
    const Suspension issued = need(f.suspensions.find(f.suspension));
    CHECK(issued.status == SuspensionStatus::Issued);
    CHECK(issued.issuedAt == f.clock.now().toUTC());

    IssuedDocumentFilter filter;
    filter.suspension = f.suspension;
    const auto kept = need(f.records.list(filter));
    REQUIRE(kept.size() == 2);
    const IssuedDocument letter = need(f.records.find(kept.back().id));
    CHECK(letter.recipient == u"Ms K. Farrow"_s);
    CHECK(letter.version == 1);
    CHECK(letter.pdf == QByteArray("%PDF-1.4 pages"));
    CHECK(letter.content == u"{}"_s);

    CHECK(f.records.issueSuspension(f.suspension, {f.aLetter({})}).error().code
          == ErrorCode::NotADraft);
}

TEST_CASE("A letter that cannot be kept leaves the draft a draft", "[records][service]")
{
    Fixture f;
    IssuedDocument broken = f.aLetter(u"Ms K. Farrow"_s);
    broken.pdf.clear(); // no pages: the table refuses
    CHECK_FALSE(f.records.issueSuspension(f.suspension, {f.aLetter(u"Mr J. Farrow"_s), broken}));
    CHECK(need(f.suspensions.find(f.suspension)).status == SuspensionStatus::Draft);
    CHECK(rowCount(f.db.database(), u"issued_document"_s) == 0);
    CHECK(f.records.issueSuspension(f.suspension, {}).error().code == ErrorCode::CannotIssue);
}

TEST_CASE("Printing a record again makes a new version and keeps the old one", "[records][service]")
{
    Fixture f;
    const auto first = need(f.records.keep(f.aLetter(u"Ms K. Farrow"_s)));
    IssuedDocument changed = f.aLetter(u"Ms K. Farrow"_s);
    changed.content = u"{\"changed\":true}"_s;
    const auto second = need(f.records.keep(changed));
    CHECK(need(f.records.find(first)).version == 1);
    CHECK(need(f.records.find(first)).content == u"{}"_s);
    CHECK(need(f.records.find(second)).version == 2);
    CHECK(need(f.records.find(need(f.records.keep(f.aLetter(u"Another"_s))))).version == 1);
}
