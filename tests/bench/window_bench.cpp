// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Milliseconds from the beginning of main to the first painted window, each in a process of its
// own:
//   window_bench make FILE    makes a school with 10,000 invented students
//   window_bench empty        an empty Qt window
//   window_bench FILE         Fresh Start on that school
//   window_bench compare FILE runs both nine times and prints the medians and their ratio
#include "core/base/clock.h"
#include "core/students/student_service.h"
#include "core/workspace.h"
#include "ui/common/message_prompter.h"
#include "ui/common/theme.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

/// Ends the program when the window has been painted for the first time.
class PaintWatch final : public QObject
{
public:
    PaintWatch(QWidget& window, const QElapsedTimer& timer)
        : m_timer(timer)
    {
        window.installEventFilter(this);
    }
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            QMetaObject::invokeMethod(
                qApp,
                [this] {
                    QTextStream(stdout) << m_timer.elapsed() << " ms painted" << Qt::endl;
                    QApplication::quit();
                },
                Qt::QueuedConnection);
        }
        return false;
    }

private:
    const QElapsedTimer& m_timer;
};

int makeSchool(const QString& path)
{
    const SystemClock clock;
    const auto workspace = Workspace::create(path, clock);
    if (!workspace) {
        return 1;
    }
    for (int i = 0; i < 10'000; ++i) {
        StudentRecord student;
        student.details.forename = u"Forename%1"_s.arg(i % 400);
        student.details.surname = u"Surname%1"_s.arg(i);
        student.details.dateOfBirth = QDate(2010, 1, 1).addDays(i % 1500);
        student.details.yearGroup = QString::number(7 + i % 5);
        if (!(*workspace)->students().add(student)) {
            return 1;
        }
    }
    return 0;
}

int showEmpty(const QElapsedTimer& timer)
{
    QWidget window;
    window.resize(1280, 800);
    const PaintWatch watch(window, timer);
    window.show();
    return QApplication::exec();
}

int showSchool(QApplication& application, const QString& path, const QElapsedTimer& timer)
{
    const auto tell = [&](const char* stage) {
        QTextStream(stderr) << timer.elapsed() << " ms " << stage << Qt::endl;
    };
    tell("application");
    applyTheme(application, ThemeChoice::System);
    tell("theme");
    const SystemClock clock;
    const auto workspace = Workspace::open(path, clock);
    tell("school open");
    if (!workspace) {
        return 1;
    }
    MessagePrompter prompter;
    MainWindow window(**workspace, clock, prompter, allPages());
    tell("window made");
    const PaintWatch watch(window, timer);
    window.show();
    tell("window shown");
    return QApplication::exec();
}

/// From starting the process to its word that the window is painted; the median of nine.
double median(const QString& argument)
{
    std::vector<double> milliseconds;
    for (int run = 0; run < 9; ++run) {
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        process.start(QApplication::applicationFilePath(), {argument});
        process.waitForReadyRead();
        milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        process.waitForFinished();
    }
    std::ranges::sort(milliseconds);
    return milliseconds[milliseconds.size() / 2];
}

} // namespace

int main(int argc, char** argv)
{
    QElapsedTimer timer;
    timer.start();
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QString first = arguments.value(1);
    if (first == "make"_L1) {
        return makeSchool(arguments.value(2));
    }
    if (first == "empty"_L1) {
        return showEmpty(timer);
    }
    if (first == "compare"_L1) {
        const double empty = median(u"empty"_s);
        const double school = median(arguments.value(2));
        QTextStream(stdout) << "empty " << empty << " ms, Fresh Start " << school << " ms, ratio "
                            << school / empty << Qt::endl;
        return 0;
    }
    return showSchool(application, first, timer);
}
