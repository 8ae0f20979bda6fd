// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long Today takes in a school of 1,500 students with one and with ten school years of
// suspensions behind it, about 600 a year: prints the figures. Everybody in it is invented. With a
// folder as argument the schools are kept there and used again.
#include "core/base/clock.h"
#include "core/calendar/calendar_service.h"
#include "core/calendar/school_year.h"
#include "core/calendar/school_year_proposal.h"
#include "core/records/records_service.h"
#include "core/school/school_service.h"
#include "core/students/student_service.h"
#include "core/suspensions/follow_up_service.h"
#include "core/today/today_service.h"
#include "core/welcome_back/case_service.h"
#include "core/welcome_back/welcome_back_service.h"
#include "core/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <ctime>
#include <random>

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

constexpr int kStudents = 1500;
constexpr int kSuspensionsAYear = 600;
constexpr int kThisYear = 2026;
const QDate kToday(2026, 11, 19);

/// A school made in memory and then put into a file; every call that fails ends the program, as a
/// bench may.
class BenchSchool
{
public:
    BenchSchool()
        : m_workspace(sure(Workspace::openMemory(m_clock)))
    {}

    void fill(int years)
    {
        addPeople(years);
        const auto calendar = m_workspace->calendar().load();
        for (int year = kThisYear - years + 1; year <= kThisYear; ++year) {
            addYear(year, *calendar);
        }
    }
    void save(const QString& path) { sure(m_workspace->saveCopy(path)); }

private:
    template<class Value>
    static Value sure(Result<Value> result)
    {
        if (!result) {
            qFatal("the bench could not make its school: %s", qPrintable(result.error().detail));
        }
        return std::move(*result);
    }
    static void sure(const Result<void>& result)
    {
        if (!result) {
            qFatal("the bench could not make its school: %s", qPrintable(result.error().detail));
        }
    }

    void addPeople(int years)
    {
        School school;
        school.name = u"Bench School"_s;
        sure(m_workspace->school().save(school));
        StaffMember head;
        head.name = u"Mrs J. Hart"_s;
        head.role = StaffRole::Head;
        m_head = sure(m_workspace->school().addStaff(head));
        for (int year = kThisYear - years; year <= kThisYear; ++year) {
            sure(m_workspace->calendar().replaceYear(year, proposeSchoolYear(year)));
        }
        for (int i = 0; i < kStudents; ++i) {
            StudentRecord record;
            record.details.surname = u"Surname %1"_s.arg(i, 4, 10, QChar(u'0'));
            record.details.forename = u"Forename"_s;
            record.details.yearGroup = QString::number(7 + i % 5);
            record.details.dateOfBirth = QDate(2014 - i % 5, 1, 1).addDays(i % 200);
            if (i % 20 == 3) {
                record.statuses = {{StatusKind::LookedAfter, QDate(2015, 9, 1), {}, {}}};
            }
            m_students.push_back(sure(m_workspace->students().add(record)));
        }
    }

    void addYear(int year, const SchoolCalendar& calendar)
    {
        const DateSpan span = schoolYearSpan(year);
        const QDate last = std::min(span.last, kToday);
        const int days = calendar.schoolDaysBetween(span.first, last);
        const int wanted = kSuspensionsAYear * days / 190;
        for (int i = 0; i < wanted; ++i) {
            const QDate first = calendar.nthSchoolDay(span.first, 1 + i * days / wanted);
            // One in five students has nearly all of them.
            const size_t student = m_random() % (m_random() % 5 == 0 ? kStudents : kStudents / 5);
            add(m_students[student], first, calendar);
        }
    }

    void add(StudentId student, QDate first, const SchoolCalendar& calendar)
    {
        SuspensionCase one;
        SuspensionDetails& d = one.suspension.details;
        d.student = student;
        d.first = {first, Session::Am};
        d.halfDays = 1 + static_cast<int>(m_random() % (m_random() % 12 == 0 ? 20 : 8));
        d.last = calendar.lastOfRun(d.first, d.halfDays);
        d.reasonCodes = {u"PP"_s, u"VA"_s};
        d.whatHappened = QString(400, QChar(u'x'));
        d.decidedBy = m_head;
        d.decidedAt = QDateTime(first, QTime(10, 0));
        one.welcomeBack.arrangement = WelcomeBackArrangement::MeetingSet;
        one.welcomeBack.date = calendar.addSchoolDays(d.last.date, 1);
        one.welcomeBack.lead = m_head;
        m_clock.set(QDateTime(first, QTime(10, 30)));
        const auto id = m_workspace->cases().saveDraft(one);
        if (!id) {
            return; // the student is out already
        }
        IssuedDocument letter;
        letter.kind = u"suspension-letter"_s;
        letter.student = student;
        letter.suspension = *id;
        letter.content = QString(3000, QChar(u'y'));
        letter.pdf = QByteArray(20'000, 'z');
        sure(m_workspace->records().issueSuspension(*id, {letter}));
        finish(*id, one);
    }

    /// What is more than two weeks past is done, all but a few; later things half.
    void finish(SuspensionId id, const SuspensionCase& one)
    {
        const bool past = one.suspension.details.last.date < kToday.addDays(-14);
        for (int step = 0; step <= static_cast<int>(Step::ConsiderPrevention); ++step) {
            if (past ? m_random() % 400 == 0 : m_random() % 2 == 0) {
                continue;
            }
            StepDone done;
            done.step = static_cast<Step>(step);
            done.on = one.suspension.details.first.date;
            done.method = ContactMethod::Email;
            done.by = u"Mrs S. Coyle"_s;
            sure(m_workspace->followUps().tick(id, done));
        }
        if (past) {
            m_clock.set(QDateTime(*one.welcomeBack.date, QTime(16, 0)));
            BoardCourse board;
            board.outcome = BoardOutcome::Considered;
            board.decidedOn = one.suspension.details.first.date.addDays(7);
            sure(m_workspace->followUps().saveBoard(id, board));
            const auto meeting = sure(m_workspace->welcomeBacks().ofSuspension(id));
            WelcomeBackRecord record;
            record.heldOn = *one.welcomeBack.date;
            record.ledBy = u"Mrs J. Hart"_s;
            sure(m_workspace->welcomeBacks().saveRecord(*meeting, record));
            sure(m_workspace->welcomeBacks().markUploaded(*meeting, record.heldOn, u"Office"_s));
        }
    }

    FixedClock m_clock{QDateTime(kToday, QTime(8, 0))};
    std::mt19937 m_random{26};
    std::unique_ptr<Workspace> m_workspace;
    StaffId m_head;
    std::vector<StudentId> m_students;
};

struct Taken {
    double wall = 0;      ///< milliseconds
    double processor = 0; ///< the same without the time that other programs took
};

Taken timeOf(const TodayService& today, size_t& duties)
{
    QElapsedTimer timer;
    timer.start();
    const std::clock_t before = std::clock();
    const auto view = today.on(kToday);
    const auto processor = static_cast<double>(std::clock() - before) * 1000.0 / CLOCKS_PER_SEC;
    const double wall = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    duties = view ? view->duties.size() : 0;
    return {wall, processor};
}

void measure(const QString& path, int years, QTextStream& out)
{
    const FixedClock clock(QDateTime(kToday, QTime(8, 0)));
    const auto workspace = Workspace::open(path, clock);
    if (!workspace) {
        out << "cannot open the school\n";
        return;
    }
    const auto all = (*workspace)->cases().rows();
    size_t duties = 0;
    const Taken first = timeOf((*workspace)->today(), duties);
    std::array<double, 21> walls{};
    std::array<double, 21> processors{};
    for (size_t i = 0; i < walls.size(); ++i) {
        const Taken taken = timeOf((*workspace)->today(), duties);
        walls[i] = taken.wall;
        processors[i] = taken.processor;
    }
    std::ranges::sort(walls);
    std::ranges::sort(processors);
    out << years << (years == 1 ? " school year, " : " school years, ") << (all ? all->size() : 0)
        << " suspensions, " << duties << " duties: first " << first.wall << " ms (processor "
        << first.processor << "), then median " << walls[walls.size() / 2] << " ms (processor "
        << processors[processors.size() / 2] << ")\n";
    out.flush();
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QTemporaryDir temporary;
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : temporary.path());
    for (const int years : {1, 2, 10}) {
        const QString path = folder.filePath(u"school-%1.db"_s.arg(years));
        if (!QFile::exists(path)) {
            BenchSchool school;
            school.fill(years);
            school.save(path);
        }
        measure(path, years, out);
    }
    return 0;
}
