// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Imports the census extract into a new file and prints time and peak memory. Each step runs in a
// process of its own, so that the peak is its own: import_bench.sh runs them beside sqlite3
// .import.
#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "core/exchange/student_import_service.h"
#include "core/exchange/suspension_import_service.h"
#include "core/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

/// Linux: the most memory this process ever had, in MB.
QString peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = status.readAll().split('\n');
        for (const QByteArray& line : lines) {
            if (line.startsWith("VmHWM:")) {
                return QString::number(line.mid(6).trimmed().split(' ').front().toInt() / 1024);
            }
        }
    }
    return u"?"_s;
}

template<class Import>
int run(Import& import, const QString& file)
{
    QTextStream out(stdout);
    QElapsedTimer timer;
    timer.start();
    const auto preview = import.preview(file);
    const qint64 previewed = timer.restart();
    if (!preview) {
        out << "refused\n";
        return 1;
    }
    const auto report = import.apply(*preview);
    if (!report) {
        out << "failed\n";
        return 1;
    }
    const ImportCounts& c = report->counts;
    out << report->kind << ": " << c.rows << " rows, " << c.imported << " imported, " << c.doubtful
        << " doubtful, " << c.rejected << " rejected, " << c.unchanged << " unchanged; preview "
        << previewed << " ms, import " << timer.elapsed() << " ms, peak " << peakMemory()
        << " MB\n";
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        QTextStream(stderr) << "import_bench DATABASE students|suspensions FILE.csv\n";
        return 2;
    }
    const SystemClock clock;
    auto workspace = QFile::exists(arguments[1]) ? Workspace::open(arguments[1], clock)
                                                 : Workspace::create(arguments[1], clock);
    if (!workspace) {
        QTextStream(stderr) << "cannot open the database\n";
        return 3;
    }
    return arguments[2] == u"students"_s ? run((*workspace)->studentImport(), arguments[3])
                                         : run((*workspace)->suspensionImport(), arguments[3]);
}
