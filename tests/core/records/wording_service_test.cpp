// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/wording_service.h"

#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "core/documents/letter_values.h"
#include "core/records/wording_repository.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"

#include <QSignalSpy>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const auto kName = u"suspension-letter"_s;

QString ownText()
{
    return templateText(kName) + u"With our best wishes.\n"_s;
}

struct Fixture {
    TestDatabase db;
    FixedClock clock{QDateTime(QDate(2026, 11, 16), QTime(10, 30))};
    ChangeNotifier notifier;
    WordingService wordings{db.database(), clock, notifier};
    QSignalSpy told{&notifier, &ChangeNotifier::schoolChanged};
};

} // namespace

TEST_CASE("Own wordings come back from the file as written, by name", "[records][wordings]")
{
    TestDatabase db(TestDatabase::Kind::File);
    const QDateTime moment = QDateTime(QDate(2026, 11, 16), QTime(10, 30)).toUTC();
    const OwnWording letter{u"suspension-letter"_s, u"Dear {{salutation}},\n\n– Ŵyn & “Zoë”\n"_s,
                            u"abc"_s, moment};
    const OwnWording note{u"referring-school-note"_s, u"Dear colleague"_s, {}, moment};
    {
        WordingRepository repository(db.database());
        need(repository.save({letter.name, u"an earlier one"_s, {}, moment.addDays(-1)}));
        need(repository.save(letter));
        need(repository.save(note));
    }
    db.reopen();
    WordingRepository repository(db.database());
    CHECK(need(repository.all()) == std::vector{note, letter});
    need(repository.remove(note.name));
    need(repository.remove(note.name));
    CHECK(need(repository.all()) == std::vector{letter});
}

TEST_CASE("Letters use the school's own wording until it goes back to the product's",
          "[records][wordings]")
{
    Fixture f;
    const QString product = templateText(kName);
    CHECK_FALSE(need(f.wordings.load()).isOwn(kName));
    CHECK(need(f.wordings.load()).text(kName) == product);

    need(f.wordings.save(kName, product + u"\nWith our best wishes.\n"_s));
    CHECK(f.told.count() == 1);
    CHECK(need(f.wordings.load()).isOwn(kName));
    CHECK(need(f.wordings.load()).text(kName).endsWith(u"best wishes.\n"_s));
    REQUIRE(need(f.wordings.own()).size() == 1);
    CHECK(need(f.wordings.own()).front().changedAt == f.clock.now().toUTC());

    need(f.wordings.restore(kName));
    CHECK(f.told.count() == 2);
    CHECK(need(f.wordings.load()).text(kName) == product);
}

TEST_CASE("The product's own words, saved again, are no own wording", "[records][wordings]")
{
    Fixture f;
    const QString product = templateText(kName);
    need(f.wordings.save(kName, product + u"More."_s));
    need(f.wordings.save(kName, QString(product).replace(u"\n"_s, u"\r\n"_s)));
    CHECK(need(f.wordings.own()).empty());
}

TEST_CASE("A wording that a letter cannot be made with is refused", "[records][wordings]")
{
    Fixture f;
    need(f.wordings.save(kName, ownText()));
    const auto [text, why] = GENERATE(table<QString, QString>({
        {u" \n\t\n"_s, u"empty_wording"_s},
        {u"Dear {{salutaton}},"_s, u"unknown_placeholder"_s},
        {u"{{#year}}"_s, u"section_not_closed"_s},
        {u"Dear {{salutation}},"_s, u"required_left_out"_s},
    }));
    const auto refused = f.wordings.save(kName, text);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(refused.error().detail == why);
    CHECK(need(f.wordings.load()).text(kName) == ownText());
    CHECK(f.told.count() == 1);
    CHECK(f.wordings.save(u"no-such-letter"_s, u"Dear"_s).error().detail == u"unknown_wording"_s);
}

TEST_CASE("An own wording made from an older text of the product is known as such",
          "[records][wordings]")
{
    Fixture f;
    need(f.wordings.save(kName, ownText()));
    OwnWording own = need(f.wordings.own()).front();
    const QString product = templateText(kName);
    CHECK_FALSE(isOvertaken(own, product));
    CHECK_FALSE(isOvertaken(own, QString(product).replace(u"\n"_s, u"\r\n"_s)));
    CHECK(isOvertaken(own, product + u"A new paragraph."_s));
    own.basedOn.clear(); // not known: nothing is claimed
    CHECK_FALSE(isOvertaken(own, product + u"A new paragraph."_s));
}

TEST_CASE("A wording that cannot be kept leaves the old one and says nothing of a change",
          "[records][wordings]")
{
    Fixture f;
    need(f.wordings.save(kName, ownText()));
    need(f.db.database().run(u"CREATE TRIGGER refuse BEFORE UPDATE ON letter_wording "
                             "BEGIN SELECT RAISE(ABORT, 'no room'); END"_s));
    CHECK_FALSE(f.wordings.save(kName, ownText() + u"More."_s));
    CHECK(need(f.wordings.load()).text(kName) == ownText());
    CHECK(f.told.count() == 1);
}
