// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two programs on one school's file, and one whose folder goes away: nothing that was reported as
// saved is lost, nothing is written by two, and each refusal is a sentence.
#include "core/base/clock.h"
#include "core/records/school_proof_service.h"
#include "core/students/student_service.h"
#include "core/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <functional>
#include <vector>

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

int g_wrong = 0;

void check(bool isTrue, const QString& what)
{
    if (!isTrue) {
        ++g_wrong;
        QTextStream(stdout) << "  WRONG: " << what << Qt::endl;
    }
}

/// A PC with the program on it.
class Pc
{
public:
    Pc()
    {
        m_program.start(QCoreApplication::applicationDirPath() + u"/office"_s, {});
        m_program.waitForStarted();
    }
    ~Pc()
    {
        m_program.write("quit\n");
        if (!m_program.waitForFinished(5'000)) {
            kill();
        }
    }
    Pc(const Pc&) = delete;
    Pc& operator=(const Pc&) = delete;

    QString ask(const QString& line)
    {
        m_program.write(line.toUtf8() + '\n');
        while (!m_program.canReadLine() && m_program.waitForReadyRead(20'000)) {
        }
        return QString::fromUtf8(m_program.readLine()).trimmed();
    }
    void expect(const QString& line, const QString& answer)
    {
        const QString said = ask(line);
        check(said == answer, u"“%1” was answered “%2”, not “%3”"_s.arg(line, said, answer));
    }
    void expectWords(const QString& line, const QString& part)
    {
        const QString said = ask(line);
        check(said.contains(part), u"“%1” was answered “%2”, without “%3”"_s.arg(line, said, part));
    }
    void kill()
    {
        m_program.kill();
        m_program.waitForFinished();
    }

private:
    QProcess m_program;
};

/// A share with a school's file on it.
struct Share {
    QTemporaryDir place;
    QString folder = place.filePath(u"share"_s);
    QString school = folder + u"/school.freshstart"_s;

    Share()
    {
        QDir().mkpath(folder);
        make();
    }
    void make() const
    {
        const SystemClock clock;
        check(static_cast<bool>(Workspace::create(school, clock)), u"a school's file is made"_s);
    }
    /// Sound, and with so many students.
    void prove(int students) const
    {
        check(static_cast<bool>(proveSchool(school)), u"the file is sound"_s);
        const SystemClock clock;
        const auto open = Workspace::open(school, clock, Workspace::Access::ReadOnly);
        check(open && (*open)->students().count().value() == students,
              u"%1 students are there"_s.arg(students));
    }
    void write(const QString& name, const QByteArray& content) const
    {
        QFile file(folder + u'/' + name);
        check(file.open(QIODevice::WriteOnly) && file.write(content) == content.size(),
              u"%1 is written"_s.arg(name));
    }
};

bool run(const QString& tool, const QStringList& arguments)
{
    QProcess process;
    process.start(tool, arguments);
    return process.waitForFinished() && process.exitCode() == 0;
}

const auto kGone = u"cannot be reached any more"_s;

void oneWriterAndAReader()
{
    const Share share;
    Pc first;
    Pc second;
    first.expect(u"open "_s + share.school, u"done"_s);
    first.expect(u"add Pryce"_s, u"done"_s);
    second.expectWords(u"open "_s + share.school, u" has had this file open on "_s);
    second.expectWords(u"open "_s + share.school, u"since "_s);
    second.expect(u"read "_s + share.school, u"done"_s);
    second.expect(u"count"_s, u"1"_s);
    second.expectWords(u"add Nobody"_s, u"may only be read"_s);
    first.expect(u"add Farrow"_s, u"done"_s);
    second.expect(u"told"_s, u"0"_s);
    second.expect(u"look"_s, u"done"_s);
    second.expect(u"told"_s, u"1"_s); // its lists look again
    second.expect(u"count"_s, u"2"_s);
    first.expect(u"close"_s, u"done"_s);
    second.expect(u"open "_s + share.school, u"done"_s);
    second.expect(u"add Cole"_s, u"done"_s);
    share.prove(3);
}

void aProgramThatWasKilled()
{
    const Share share;
    Pc first;
    first.expect(u"open "_s + share.school, u"done"_s);
    first.expect(u"add Pryce"_s, u"done"_s);
    first.kill();
    Pc second;
    second.expect(u"open "_s + share.school, u"done"_s);
    second.expect(u"count"_s, u"1"_s);
}

/// While it slept another PC took the file, worked in it and closed it.
void aPcThatSlept()
{
    const Share share;
    Pc sleeper;
    sleeper.expect(u"open "_s + share.school, u"done"_s);
    sleeper.expect(u"beat"_s, u"done"_s);
    check(QFile::exists(share.school + u".in-use"_s), u"others see that it is at work"_s);
    share.write(u"school.freshstart.lock"_s, "4711\nfreshstart\nOFFICE-2\n\n\n");
    sleeper.expectWords(u"add Pryce"_s, u"has opened this file on OFFICE-2"_s);
    sleeper.expectWords(u"draft what was typed"_s, u"what you have typed is still here"_s);
    sleeper.expectWords(u"look"_s, u"has opened this file on OFFICE-2"_s);
    sleeper.expectWords(u"again"_s, u"has had this file open on OFFICE-2 since"_s);
    sleeper.expect(u"count"_s, u"0"_s); // reading goes on
    check(QFile::exists(share.school + u".lock"_s), u"the other's lock stays"_s);
    QFile::remove(share.school + u".lock"_s);
    sleeper.expectWords(u"add Pryce"_s, u"Another PC may have worked in this file"_s);
    sleeper.expect(u"again"_s, u"done"_s);
    sleeper.expect(u"add Pryce"_s, u"done"_s);
    share.prove(1);
}

void aSleeperLeavesTheOthersLockAlone()
{
    const Share share;
    {
        Pc sleeper;
        sleeper.expect(u"open "_s + share.school, u"done"_s);
        share.write(u"school.freshstart.lock"_s, "4711\nfreshstart\nOFFICE-2\n\n\n");
    }
    check(QFile::exists(share.school + u".lock"_s), u"the other's lock stays"_s);
}

void aFolderThatDisappears()
{
    const Share share;
    Pc pc;
    pc.expect(u"open "_s + share.school, u"done"_s);
    pc.expect(u"add Pryce"_s, u"done"_s);
    const QString away = share.place.filePath(u"away"_s);
    check(QDir().rename(share.folder, away), u"the folder goes away"_s);
    pc.expectWords(u"add Farrow"_s, kGone);
    pc.expectWords(u"draft what was typed"_s, kGone);
    pc.expectWords(u"look"_s, kGone);
    pc.expectWords(u"again"_s, u"The folder of the school's file is not there"_s);
    check(QDir().rename(away, share.folder), u"the folder comes back"_s);
    pc.expect(u"look"_s, u"done"_s);
    pc.expect(u"draft what was typed"_s, u"done"_s);
    pc.expect(u"add Farrow"_s, u"done"_s);
    share.prove(2);
}

void aFileThatDisappears()
{
    const Share share;
    Pc pc;
    pc.expect(u"open "_s + share.school, u"done"_s);
    pc.expect(u"add Pryce"_s, u"done"_s);
    check(QFile::rename(share.school, share.school + u".away"_s), u"the file goes away"_s);
    pc.expectWords(u"add Farrow"_s, kGone);
    check(QFile::rename(share.school + u".away"_s, share.school), u"the file comes back"_s);
    pc.expect(u"again"_s, u"done"_s);
    pc.expect(u"add Farrow"_s, u"done"_s);
    share.prove(2);
}

/// The same over a mount that goes, as a network share does.
void aShareThatIsUnmounted()
{
    const Share share;
    const QString mounted = share.place.filePath(u"mounted"_s);
    QDir().mkpath(mounted);
    if (!run(u"mount"_s, {u"--bind"_s, share.folder, mounted})) {
        QTextStream(stdout) << "  not tested: no right to mount" << Qt::endl;
        return;
    }
    {
        Pc pc;
        pc.expect(u"open "_s + mounted + u"/school.freshstart"_s, u"done"_s);
        pc.expect(u"add Pryce"_s, u"done"_s);
        check(run(u"umount"_s, {u"-l"_s, mounted}), u"the share goes away"_s);
        pc.expectWords(u"add Farrow"_s, kGone);
        check(run(u"mount"_s, {u"--bind"_s, share.folder, mounted}), u"the share comes back"_s);
        pc.expect(u"again"_s, u"done"_s);
        pc.expect(u"add Farrow"_s, u"done"_s);
    }
    run(u"umount"_s, {u"-l"_s, mounted});
    share.prove(2);
}

void aFolderThatBecomesReadOnly()
{
    const Share share;
    constexpr auto all = QFileDevice::Permissions(0x7777);
    QFile::setPermissions(share.place.path(), all);
    QFile::setPermissions(share.folder, all);
    QFile::setPermissions(share.school, all);
    Pc pc;
    if (pc.ask(u"ordinary"_s) != "done"_L1) {
        QTextStream(stdout) << "  not tested: this account may write everywhere" << Qt::endl;
        return;
    }
    pc.expect(u"open "_s + share.school, u"done"_s);
    pc.expect(u"add Pryce"_s, u"done"_s);
    QFile::setPermissions(share.folder, QFileDevice::Permissions(0x5555));
    pc.expectWords(u"add Farrow"_s, u"can only be read at the moment"_s);
    pc.expect(u"count"_s, u"1"_s);
    pc.expect(u"copy "_s + share.place.filePath(u"copy.freshstart"_s), u"done"_s);
    QFile::setPermissions(share.folder, all);
    pc.expect(u"add Farrow"_s, u"done"_s);
    share.prove(2);
}

void aDiskThatIsFull()
{
    const QTemporaryDir place;
    if (!run(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=2m"_s, u"tmpfs"_s, place.path()})) {
        QTextStream(stdout) << "  not tested: no right to mount a small disk" << Qt::endl;
        return;
    }
    const QString school = place.filePath(u"school.freshstart"_s);
    const QString filling = place.filePath(u"filling"_s);
    const SystemClock clock;
    check(static_cast<bool>(Workspace::create(school, clock)), u"a school's file is made"_s);
    {
        Pc pc;
        pc.expect(u"open "_s + school, u"done"_s);
        pc.expect(u"add Pryce"_s, u"done"_s);
        run(u"dd"_s, {u"if=/dev/zero"_s, u"of="_s + filling, u"bs=4k"_s});
        pc.expectWords(u"add Farrow"_s, u"The disk is full"_s);
        pc.expectWords(u"draft "_s + QString(20'000, u'x'), u"The disk is full"_s);
        QFile::remove(filling);
        pc.expect(u"add Farrow"_s, u"done"_s);
    }
    check(static_cast<bool>(proveSchool(school)), u"the file is sound"_s);
    run(u"umount"_s, {u"-l"_s, place.path()});
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const std::vector<std::pair<QString, std::function<void()>>> stories{
        {u"one writer and a reader"_s, oneWriterAndAReader},
        {u"a program that was killed"_s, aProgramThatWasKilled},
        {u"a PC that slept"_s, aPcThatSlept},
        {u"a sleeper leaves the other's lock alone"_s, aSleeperLeavesTheOthersLockAlone},
        {u"a folder that disappears"_s, aFolderThatDisappears},
        {u"a file that disappears"_s, aFileThatDisappears},
        {u"a share that is unmounted"_s, aShareThatIsUnmounted},
        {u"a folder that becomes read-only"_s, aFolderThatBecomesReadOnly},
        {u"a disk that is full"_s, aDiskThatIsFull},
    };
    for (const auto& [name, story] : stories) {
        QTextStream(stdout) << name << Qt::endl;
        story();
    }
    QTextStream(stdout) << (g_wrong == 0 ? "nothing lost" : "something is wrong") << Qt::endl;
    return g_wrong == 0 ? 0 : 1;
}
