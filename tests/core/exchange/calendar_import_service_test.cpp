// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_import_service.h"

#include "core/base/change_notifier.h"
#include "core/calendar/calendar_service.h"
#include "core/exchange/import_issue_codes.h"
#include "tests/core/exchange/import_data.h"
#include "tests/support/test_database.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

struct Office {
    TestDatabase db;
    FixedClock clock{QDateTime(QDate(2026, 11, 16), QTime(9, 0))};
    ChangeNotifier notifier;
    CalendarImportService imports{db.database(), clock, notifier};
};

} // namespace

TEST_CASE("A calendar that is written is read back as it was", "[exchange][calendar]")
{
    const std::vector<CalendarEntry> entries{
        {CalendarKind::Term, u"Autumn, 2026"_s, QDate(2026, 9, 2), QDate(2026, 12, 18)},
        {CalendarKind::Holiday, u"Half-term"_s, QDate(2026, 10, 26), QDate(2026, 10, 30)},
        {CalendarKind::Inset, {}, QDate(2026, 11, 23), QDate(2026, 11, 23)},
        {CalendarKind::BankHoliday, u"Christmas Day"_s, QDate(2026, 12, 25), QDate(2026, 12, 25)},
    };
    const auto rows = need(readCalendarCsv(writeCalendarCsv(entries), {}, {}, QDate(2026, 11, 16)));
    REQUIRE(rows.size() == entries.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        CHECK(rows[i].entry == entries[i]);
        CHECK(rows[i].state == RowState::New);
    }
}

TEST_CASE("A calendar is imported once, however often the file is", "[exchange][calendar]")
{
    Office office;
    const QByteArray csv = "Kind;Name;First;Last\n"
                           "Term;Autumn;02/09/2026;18/12/2026\n"
                           "Half term;October;26/10/2026;30/10/2026\n"
                           "INSET;;23/11/2026;\n"
                           "INSET;;23/11/2026;\n";
    const auto first = need(office.imports.apply(need(office.imports.previewContent(csv))));
    CHECK(first.counts == ImportCounts{4, 3, 0, 1, 0, 0, 0});
    const auto second = need(office.imports.apply(need(office.imports.previewContent(csv))));
    CHECK(second.counts == ImportCounts{4, 0, 0, 4, 0, 0, 0});
    CHECK(rowCount(office.db.database(), u"calendar_entry"_s) == 3);
    const auto calendar =
        need(CalendarService(office.db.database(), office.clock, office.notifier).load());
    CHECK_FALSE(calendar.isSchoolDay(QDate(2026, 11, 23)));
    CHECK(calendar.isSchoolDay(QDate(2026, 11, 24)));
}

TEST_CASE("Calendar rows that make no sense are rejected with their reason", "[exchange][calendar]")
{
    Office office;
    const auto [row, code] = GENERATE(table<QByteArray, QLatin1StringView>({
        {"party,Fun,2026-11-02,2026-11-02", import_issue::kKindUnknown},
        {"term,Spring,,2027-03-25", import_issue::kMissingFirstDate},
        {"inset,,31/02/2027,", import_issue::kDateImpossible},
        {"closure,Snow,2027-01-08,2027-01-07", import_issue::kLastBeforeFirst},
        {"term,Twice,2026-12-01,2027-02-01", import_issue::kTermOverlaps},
    }));
    INFO(row.toStdString());
    const auto preview = need(office.imports.previewContent(
        "kind,name,first,last\nterm,Autumn,2026-09-02,2026-12-18\n" + row + "\n"));
    REQUIRE(preview.rows.size() == 2);
    CHECK(preview.rows[1].state == RowState::Rejected);
    CHECK(hasIssue(preview.rows[1].issues, code));
    CHECK(CalendarImportService::rejectedRows(preview).count('\n') == 2);
}
