// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the watch list takes in a file of 10,000 students with ten school years of suspensions
// and support behind it: prints the figures. Everybody in it is invented.
#include "core/base/clock.h"
#include "core/prevention/watch_service.h"
#include "core/students/student_service.h"
#include "core/students/support_service.h"
#include "core/today/today_service.h"
#include "core/welcome_back/case_service.h"
#include "core/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <array>
#include <random>

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

constexpr int kStudents = 10'000;
constexpr int kYears = 10;
constexpr int kSuspensionsAYear = 600;
constexpr int kInternalExclusionsAYear = 1500;
constexpr int kSupports = 3000;
constexpr int kRuns = 5;
const QDate kToday(2026, 11, 19);

template<class Value>
Value sure(Result<Value> result)
{
    if (!result) {
        qFatal("the bench could not make its school: %s", qPrintable(result.error().detail));
    }
    return std::move(*result);
}

void sure(const Result<void>& result)
{
    if (!result) {
        qFatal("the bench could not make its school: %s", qPrintable(result.error().detail));
    }
}

class BenchSchool
{
public:
    explicit BenchSchool(Workspace& workspace)
        : m_workspace(workspace)
    {}

    void fill()
    {
        for (int i = 0; i < kStudents; ++i) {
            StudentRecord record;
            record.details.forename = u"Student"_s;
            record.details.surname = u"Invented %1"_s.arg(i);
            record.details.yearGroup = QString::number(7 + i % 5);
            if (i % 50 == 0) {
                record.statuses = {{StatusKind::LookedAfter, QDate(2025, 9, 1), {}, {}}};
            } else if (i % 97 == 0) {
                record.statuses = {{StatusKind::AtRisk, QDate(2026, 9, 1), {}, {}}};
            }
            m_students.push_back(sure(m_workspace.students().add(record)));
        }
        addSuspensions();
        for (int i = 0; i < kYears * kInternalExclusionsAYear; ++i) {
            sure(m_workspace.supports().save(
                someone(), InternalExclusion{{}, someDay(), 2, u"Defiance"_s}));
        }
        for (int i = 0; i < kSupports; ++i) {
            AdditionalSupport support;
            support.first = someDay();
            support.last = support.first.addDays(60);
            sure(m_workspace.supports().save(someone(), support));
        }
    }

private:
    StudentId someone() { return m_students[m_random() % m_students.size()]; }
    QDate someDay() { return kToday.addDays(-static_cast<qint64>(m_random() % (kYears * 365))); }
    void addSuspensions()
    {
        std::vector<SuspensionDetails> all;
        for (int i = 0; i < kYears * kSuspensionsAYear; ++i) {
            SuspensionDetails details;
            details.student = someone();
            details.first = {someDay(), Session::Am};
            details.last = {details.first.date.addDays(2), Session::Pm};
            details.halfDays = 6;
            details.reasonCodes = QStringList{u"VA"_s};
            all.push_back(details);
        }
        sure(m_workspace.cases().takeOver(all));
    }

    Workspace& m_workspace;
    std::vector<StudentId> m_students;
    std::mt19937 m_random{5};
};

template<class Work>
void measure(QTextStream& out, const QString& what, Work work)
{
    out << what << u":"_s;
    for (int run = 0; run < kRuns; ++run) {
        QElapsedTimer timer;
        timer.start();
        const auto found = work();
        out << u" %1 ms"_s.arg(static_cast<double>(timer.nsecsElapsed()) / 1e6, 0, 'f', 1);
        if (run == kRuns - 1) {
            out << u" (%1 found)"_s.arg(found);
        }
    }
    out << Qt::endl;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const FixedClock clock(QDateTime(kToday, QTime(9, 0)));
    const auto workspace = sure(Workspace::openMemory(clock));
    BenchSchool(*workspace).fill();
    measure(out, u"watch list"_s,
            [&workspace] { return sure(workspace->watch().on(kToday)).size(); });
    measure(out, u"Today"_s,
            [&workspace] { return sure(workspace->today().on(kToday)).duties.size(); });
    return 0;
}
