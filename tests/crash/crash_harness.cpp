// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/records/backup_service.h"
#include "core/records/protection_service.h"
#include "core/school/school_service.h"
#include "core/students/student_service.h"
#include "core/workspace.h"
#include "tests/crash/faults.h"
#include "tests/crash/witness.h"
#include "tests/crash/workload.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>

#include <memory>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRoundsPerFile = 25; // then a new file: each look reads all of it
constexpr int kRestoreEvery = 5;   // one kill in so many falls into a restore
constexpr int kPatienceMs = 900'000; // a busy machine may leave little to the last in the row
constexpr int kLongestLifeMs = 300;
constexpr int kLongestRestoreMs = 900; // one takes many steps

enum class Kind { Plain, Protected };

struct Sums {
    int kills = 0;
    int restoreKills = 0;
    int restores = 0;
    int faults = 0;
    int faultRuns = 0;
    int refusals = 0;
    int changes = 0;
    int backups = 0;
    int files = 0;
    QStringList wrong;
};

/// A school's file and what was heard of it.
class Trial
{
public:
    Trial(Sums& sums, Kind kind)
        : m_sums(sums)
        , m_isProtected(kind == Kind::Protected)
    {
        const SystemClock clock;
        const auto made = Workspace::create(path(), clock);
        if (!made || (m_isProtected && !protect(**made))) {
            m_sums.wrong << u"no file could be made"_s;
        }
        ++m_sums.files;
    }
    ~Trial()
    {
        m_sums.changes += m_witness.changesReported();
        m_sums.refusals += m_witness.refusals();
        m_sums.backups += m_witness.backupsProven();
    }
    Trial(const Trial&) = delete;
    Trial& operator=(const Trial&) = delete;

    /// Lets the writer work for a moment, kills it, and looks.
    void killOnce(QRandomGenerator& dice)
    {
        QProcess writer;
        start(writer, {QString::number(dice.generate()), u"work"_s});
        live(writer, dice, kLongestLifeMs);
        m_witness.hear(writer.readAllStandardOutput());
        judge(u"kill %1"_s.arg(++m_sums.kills));
    }
    /// The same while a backup, which holds all that was reported, takes the place of the file again
    /// and again, each time with one student more after it: what is there is the one or the other.
    void killRestore(QRandomGenerator& dice)
    {
        const auto [backup, then] = backUp();
        if (backup.isEmpty()) {
            killOnce(dice); // what was wrong is a finding
            return;
        }
        QProcess writer;
        start(writer, {QString::number(dice.generate()), u"restore"_s, backup});
        live(writer, dice, kLongestRestoreMs);
        ++m_sums.restoreKills;
        hearRestores(writer.readAllStandardOutput());
        judge(u"kill %1 in a restore"_s.arg(++m_sums.kills));
        const int now = students();
        if (now != then && now != then + 1) {
            m_sums.wrong << u"%1 students before restores, %2 after"_s.arg(then).arg(now);
        }
    }
    void failOnce(QRandomGenerator& dice)
    {
        const int kind = dice.bounded(3);
        const int after = dice.bounded(kind == 1 ? 120 : 400);
        const int length = kind == 2 ? 40 + dice.bounded(100) : 1 + dice.bounded(4);
        QProcess writer;
        start(writer, {QString::number(dice.generate()), u"fault"_s, QString::number(kind),
                       QString::number(after), QString::number(length)});
        const bool ended = writer.waitForFinished(kPatienceMs);
        const int before = m_witness.faultsHeard();
        m_witness.hear(writer.readAllStandardOutput());
        m_sums.faults += m_witness.faultsHeard() > before ? 1 : 0;
        ++m_sums.faultRuns;
        const QString name = u"fault %1 (kind %2 after %3 for %4)"_s.arg(m_sums.faultRuns)
                                 .arg(kind)
                                 .arg(after)
                                 .arg(length);
        if (!ended || writer.exitStatus() != QProcess::NormalExit) {
            m_sums.wrong << name + (ended ? u": the program fell over"_s : u": it never ended"_s);
        }
        judge(name);
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"school.freshstart"_s); }

    void start(QProcess& writer, const QStringList& how)
    {
        writer.start(QCoreApplication::applicationDirPath() + u"/crash_writer"_s,
                     QStringList{path()} + how);
        if (!writer.waitForStarted()) {
            m_sums.wrong << u"the writer did not start"_s;
        }
    }
    /// More backups in one second than have names are refused; nothing else may go wrong.
    void hearRestores(const QByteArray& said)
    {
        m_sums.restores += static_cast<int>(said.count("did restore"));
        const QByteArray namesUsedUp =
            "failed restore " + QByteArray::number(static_cast<int>(ErrorCode::AlreadyExists));
        if (said.count("failed") != said.count(namesUsedUp)) {
            m_sums.wrong << u"a restore was refused: "_s + QString::fromLatin1(said.right(200));
        }
    }
    /// Mostly in the middle of the work, now and then while it opens the file.
    static void live(QProcess& writer, QRandomGenerator& dice, int longest)
    {
        if (dice.bounded(8) != 0) {
            writer.waitForReadyRead(30'000);
        }
        QElapsedTimer life;
        life.start();
        const int span = dice.bounded(longest);
        while (life.elapsed() < span) {
            writer.waitForReadyRead(static_cast<int>(span - life.elapsed()) + 1);
        }
        writer.kill();
        writer.waitForFinished(kPatienceMs);
    }
    static bool protect(Workspace& school)
    {
        StaffMember head;
        head.name = kSignInName;
        head.role = StaffRole::Head;
        const auto id = school.school().addStaff(head);
        school.protection().setCost({1, 8});
        return id && school.protection().protect({*id, kSignInName}, kPassword);
    }
    /// Before it is opened again and put in order: whatever the killed program left lying about.
    void searchForPlainText(const QString& name)
    {
        QDirIterator walk(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (m_isProtected && walk.hasNext()) {
            QFile file(walk.next());
            const QByteArray all = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            if (all.contains("Invented") || all.contains("SQLite format") || all.contains("Mornings")) {
                m_sums.wrong << name + u": plain text in "_s + QFileInfo(file).fileName();
            }
        }
    }
    void judge(const QString& name)
    {
        searchForPlainText(name);
        for (const QString& one : m_witness.look()) {
            m_sums.wrong << name + u": "_s + one;
        }
    }
    std::pair<QString, int> backUp()
    {
        const SystemClock clock;
        const auto school = Workspace::open(path(), clock);
        // A reason that the writer does not use: the names of one second are few.
        const auto made = school ? (*school)->backups().backUp(BackupReason::Day)
                                 : Result<Backup>(school.error());
        const auto count = school ? (*school)->students().count() : Result<int>(school.error());
        if (!made || !count) {
            m_sums.wrong << u"no backup could be made: %1"_s.arg(
                static_cast<int>(made ? count.error().code : made.error().code));
            return {};
        }
        return {made->path, *count};
    }
    int students()
    {
        const SystemClock clock;
        const auto school = Workspace::open(path(), clock, Workspace::Access::ReadOnly);
        const auto count = school ? (*school)->students().count() : Result<int>(school.error());
        return count ? *count : -1;
    }

    Sums& m_sums;
    bool m_isProtected;
    QTemporaryDir m_folder;
    Witness m_witness{path()};
};

void killAll(int kills, Kind kind, QRandomGenerator& dice, Sums& sums)
{
    std::unique_ptr<Trial> trial;
    for (int i = 0; i < kills; ++i) {
        if (i % kRoundsPerFile == 0) {
            trial = std::make_unique<Trial>(sums, kind);
        }
        if (i % kRestoreEvery == kRestoreEvery - 1) {
            trial->killRestore(dice);
        } else {
            trial->killOnce(dice);
        }
    }
}

/// A run in which the error came too late for the work counts as no fault.
void failAll(int faults, Kind kind, QRandomGenerator& dice, Sums& sums)
{
    std::unique_ptr<Trial> trial;
    const int already = sums.faults;
    for (int i = 0; sums.faults < already + faults && i < faults * 3 + 10; ++i) {
        if (i % kRoundsPerFile == 0) {
            trial = std::make_unique<Trial>(sums, kind);
        }
        trial->failOnce(dice);
    }
    if (sums.faults < already + faults) {
        sums.wrong << u"only %1 faults came to pass"_s.arg(sums.faults - already);
    }
}

void report(const Sums& sums, quint32 seed, qint64 milliseconds)
{
    QTextStream out(stdout);
    out << "seed " << seed << ", " << milliseconds / 1000 << " s, " << sums.files << " files\n"
        << sums.kills << " kills (" << sums.restoreKills << " of them amid " << sums.restores
        << " restores)\n"
        << sums.faults << " runs with injected errors of " << sums.faultRuns << ", "
        << sums.refusals << " changes refused because of them\n"
        << sums.changes << " changes reported as saved, " << sums.backups << " backups proven\n"
        << sums.wrong.size() << " findings\n";
    for (const QString& one : sums.wrong) {
        out << "  " << one << '\n';
    }
}

} // namespace

/// Kills a program in the middle of its work, puts errors in its way, and proves each time that what
/// it reported as saved is there and that nothing is half done.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"kills"_s, u"how often it is killed"_s, u"n"_s, u"20"_s},
                       {u"faults"_s, u"how many runs meet an error"_s, u"n"_s, u"10"_s},
                       {u"protected-kills"_s, u"the same on a protected file"_s, u"n"_s, u"10"_s},
                       {u"protected-faults"_s, u"the same on a protected file"_s, u"n"_s, u"5"_s},
                       {u"seed"_s, u"the same seed, the same dice"_s, u"n"_s, u"1"_s}});
    parser.addHelpOption();
    parser.process(application);
    const quint32 seed = parser.value(u"seed"_s).toUInt();
    QRandomGenerator dice(seed);
    Sums sums;
    QElapsedTimer time;
    time.start();
    const auto number = [&](const QString& option) { return parser.value(option).toInt(); };
    killAll(number(u"kills"_s), Kind::Plain, dice, sums);
    killAll(number(u"protected-kills"_s), Kind::Protected, dice, sums);
    if (canInjectFaults()) {
        failAll(number(u"faults"_s), Kind::Plain, dice, sums);
        failAll(number(u"protected-faults"_s), Kind::Protected, dice, sums);
    } else {
        QTextStream(stdout) << "Injected errors: not on this system, only on Linux.\n";
    }
    report(sums, seed, time.elapsed());
    return sums.wrong.isEmpty() ? 0 : 1;
}
