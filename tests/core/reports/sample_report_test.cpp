// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reports of the sample school beside counts made with plain SQL, without a rule of ours.
#include "core/base/clock.h"
#include "core/documents/document_text.h"
#include "core/documents/report_documents.h"
#include "core/reports/masking.h"
#include "core/reports/report_service.h"
#include "core/reports/student_totals.h"
#include "core/sample/sample_school.h"
#include "core/workspace.h"
#include "tests/support/catch.h"
#include "tests/support/golden.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 19);
const DateSpan kAutumn = termSpan({2026, TermName::Autumn});

/// The sample school in a file, made once; read by our service and by SQL.
struct Sample {
    QTemporaryDir folder;
    FixedClock clock{QDateTime(kToday, QTime(9, 0))};
    ReportData data;
    QSqlDatabase sql = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"sample-report-test"_s);

    Sample()
    {
        const QString path = folder.filePath(u"sample.freshstart"_s);
        test::need(
            createSampleSchool(path, kToday, [](const auto&) { return QByteArray("%PDF"); }));
        data = test::need(test::need(Workspace::open(path, clock, Workspace::Access::ReadOnly))
                              ->reports()
                              .load());
        sql.setDatabaseName(path);
        REQUIRE(sql.open());
    }
    [[nodiscard]] int number(const QString& select) const
    {
        QSqlQuery query(sql);
        REQUIRE(query.exec(select));
        REQUIRE(query.next());
        return query.value(0).toInt();
    }
};

const Sample& sample()
{
    static const Sample one;
    return one;
}

const auto kTerm = u" FROM suspension s JOIN student p ON p.id = s.student_id "
                   "WHERE s.status = 'issued' AND s.category = 'SUSP' "
                   "AND s.first_date BETWEEN '2026-08-01' AND '2026-12-31' "_s;

/// The half-days really served: all of them, or after an early return or cancelling the sessions of
/// school days from the first to the last one served.
const auto kServed =
    u"(CASE WHEN s.ended_early = 0 THEN CASE WHEN s.status = 'issued' THEN s.half_days ELSE 0 END "
    "WHEN s.served_date IS NULL THEN 0 ELSE (WITH RECURSIVE day(d) AS (SELECT s.first_date UNION ALL "
    "SELECT date(d, '+1 day') FROM day WHERE d < s.served_date) SELECT 2 * COUNT(*) FROM day WHERE "
    "strftime('%w', d) NOT IN ('0', '6') AND NOT EXISTS (SELECT 1 FROM calendar_entry c WHERE "
    "c.kind IN ('holiday', 'inset', 'closure', 'bank_holiday') AND d BETWEEN c.first_date AND "
    "c.last_date)) - (s.first_session = 'PM') - (s.served_session = 'AM') END)"_s;

/// A status in force on the first day of the suspension.
QString withStatus(const QString& kinds)
{
    return u"AND EXISTS (SELECT 1 FROM status_period t WHERE t.student_id = p.id AND t.kind IN ("_s +
           kinds +
           u") AND COALESCE(t.first_date, '0000') <= s.first_date "
           "AND COALESCE(t.last_date, '9999') >= s.first_date) "_s;
}

void checkRow(const FigureRow& row, const QString& where)
{
    INFO(row.group.toStdString() << " | " << where.toStdString());
    CHECK(row.suspensions == sample().number(u"SELECT COUNT(*)"_s + kTerm + where));
    CHECK(row.halfDays ==
          sample().number(u"SELECT COALESCE(SUM("_s + kServed + u"), 0)"_s + kTerm + where));
    CHECK(row.students == sample().number(u"SELECT COUNT(DISTINCT p.id)"_s + kTerm + where));
}

} // namespace

TEST_CASE("The sample school's term is what SQL counts", "[reports][sample]")
{
    // No suspension of the sample crosses the end of the term: its recorded length is its share.
    REQUIRE(sample().number(u"SELECT COUNT(*)"_s + kTerm + u"AND s.last_date > '2026-12-31'"_s) ==
            0);
    const GovernorsReport report = governorsReport(sample().data, kAutumn);
    CHECK(report.now.total.suspensions > 10);
    checkRow(report.now.total, {});
    for (const FigureRow& row : report.now.table(Grouping::YearGroup).rows) {
        checkRow(row, u"AND p.year_group = '%1'"_s.arg(row.group));
    }
    for (const FigureRow& row : report.now.table(Grouping::Sex).rows) {
        checkRow(row, u"AND p.sex = '%1'"_s.arg(row.group));
    }
    for (const FigureRow& row : report.now.table(Grouping::Reason).rows) {
        checkRow(row, u"AND (SELECT code FROM suspension_reason r WHERE r.suspension_id = s.id "
                      "AND r.position = 1) = '%1'"_s.arg(row.group));
    }
    const auto& sen = report.now.table(Grouping::Sen).rows;
    checkRow(sen.at(2), withStatus(u"'ehc_plan'"_s));
    checkRow(sen.at(0), u"AND NOT "_s + withStatus(u"'ehc_plan', 'sen_support'"_s).mid(4));
    const auto& meals = report.now.table(Grouping::FreeMeals).rows;
    checkRow(meals.at(0), withStatus(u"'free_school_meals'"_s));
    checkRow(report.now.table(Grouping::Care).rows.at(0), withStatus(u"'looked_after'"_s));
    CHECK(report.now.cancelled.suspensions ==
          sample().number(u"SELECT COUNT(*) FROM suspension WHERE status = 'cancelled'"_s));
    CHECK(report.now.repeated.students ==
          sample().number(u"SELECT COUNT(*) FROM (SELECT p.id"_s + kTerm +
                          u"GROUP BY p.id HAVING COUNT(*) > 1)"_s));
}

TEST_CASE("The sample school's totals are what SQL adds up", "[reports][totals][sample]")
{
    const auto begun = u" FROM suspension s WHERE s.status <> 'draft' "
                       "AND s.first_date BETWEEN '2026-08-01' AND '2026-11-19' "_s;
    const auto totals = studentTotals(sample().data, kToday);
    CHECK(static_cast<int>(totals.size()) ==
          sample().number(u"SELECT COUNT(DISTINCT s.student_id)"_s + begun +
                          u"AND (s.status = 'issued' OR "_s + kServed + u" > 0)"_s));
    for (const StudentTotals& one : totals) {
        INFO(one.upn.toStdString());
        CHECK(one.termHalfDays ==
              sample().number(u"SELECT SUM("_s + kServed + u")"_s + begun +
                              u"AND s.student_id = %1"_s.arg(one.student.number)));
    }
    // The sample has an early return and a cancelled one: what was not served is left out.
    CHECK(sample().number(u"SELECT COUNT(*) FROM suspension WHERE ended_early = 1"_s) >= 2);
}

TEST_CASE("The governors' report of the sample school", "[reports][sample][documents]")
{
    const GovernorsReport report = governorsReport(sample().data, kAutumn);
    const QString own = toPlainText(governorsDocument(report, sample().data.school, kToday));
    const QString leaving =
        toPlainText(governorsDocument(masked(report, 6), sample().data.school, kToday));
    test::checkGolden(u"governors-report"_s, own);
    test::checkGolden(u"governors-report-masked"_s, leaving);
    for (const StudentRecord& student : sample().data.students) {
        for (const QString& text : {own, leaving}) {
            CHECK_FALSE(text.contains(student.details.shownName()));
            CHECK_FALSE(text.contains(student.details.upn));
        }
    }
    CHECK_FALSE(own.contains(u"Appendix"_s));
}

TEST_CASE("The list of totals names students and says that it stays inside", "[reports][sample]")
{
    const auto totals = studentTotals(sample().data, kToday);
    const Document document =
        totalsDocument(totals, sample().data.school, kToday, Threshold::AboveFiveInTerm);
    test::checkGolden(u"student-totals"_s, toPlainText(document));
    CHECK(document.footerNote.contains(u"Confidential"_s));
}
