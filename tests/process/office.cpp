// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A second PC: a program that works in a school's file as it is told, line by line, and answers each
// line with one: "done", a number, or the sentence that the user would read.
#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "core/documents/error_text.h"
#include "core/records/draft_service.h"
#include "core/records/open_file_service.h"
#include "core/students/student_service.h"
#include "core/workspace.h"
#include "tests/support/invented_students.h"
#include "tests/support/ordinary_user.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>
#include <memory>

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

class Office
{
public:
    QString answer(const QString& line)
    {
        const QString what = line.section(u' ', 0, 0);
        const QString rest = line.section(u' ', 1);
        if (what == "open"_L1 || what == "read"_L1) {
            return open(rest, what == "read"_L1 ? Workspace::Access::ReadOnly
                                                : Workspace::Access::ReadWrite);
        }
        if (what == "ordinary"_L1) {
            m_user = std::make_unique<test::OrdinaryUser>();
            return m_user->isBoundByPermissions() ? u"done"_s : u"not bound"_s;
        }
        if (m_school == nullptr) {
            return u"nothing is open"_s;
        }
        return atWork(what, rest);
    }

private:
    QString open(const QString& path, Workspace::Access access)
    {
        m_school.reset();
        auto opened = Workspace::open(path, m_clock, access);
        if (!opened) {
            return sentenceFor(opened.error());
        }
        m_school = std::move(*opened);
        QObject::connect(&m_school->changes(), &ChangeNotifier::studentsChanged,
                         [this] { ++m_told; });
        return said(m_school->openFile().look());
    }

    QString atWork(const QString& what, const QString& rest)
    {
        if (what == "add"_L1) {
            const auto added = m_school->students().add(test::invented(u"Anwen"_s, rest));
            return added ? u"done"_s : sentenceFor(added.error());
        }
        if (what == "draft"_L1) {
            return said(m_school->drafts().save(u"welcome_back_record"_s, 1, rest));
        }
        if (what == "count"_L1) {
            const auto count = m_school->students().count();
            return count ? QString::number(*count) : sentenceFor(count.error());
        }
        if (what == "told"_L1) { // how often lists were told to look again
            return QString::number(m_told);
        }
        if (what == "look"_L1) {
            return said(m_school->openFile().look());
        }
        if (what == "beat"_L1) {
            m_school->openFile().beat();
            return u"done"_s;
        }
        if (what == "again"_L1) {
            return said(m_school->openFile().tryAgain());
        }
        if (what == "copy"_L1) {
            return said(m_school->saveCopy(rest));
        }
        m_school.reset(); // "close"
        return u"done"_s;
    }

    static QString said(const Result<void>& result)
    {
        return result ? u"done"_s : sentenceFor(result.error());
    }

    SystemClock m_clock;
    std::unique_ptr<test::OrdinaryUser> m_user;
    std::unique_ptr<Workspace> m_school;
    int m_told = 0;
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream in(stdin);
    QTextStream out(stdout);
    Office office;
    for (QString line = in.readLine(); !line.isNull() && line != "quit"_L1; line = in.readLine()) {
        out << office.answer(line) << Qt::endl;
    }
    return 0;
}
