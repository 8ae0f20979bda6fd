// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What protecting a school's file costs: opening, saving and backing up at 2, 20 and 50 MB, plain and
// protected, and what a password costs. Prints medians.
#include "core/base/clock.h"
#include "core/protection/key_ring.h"
#include "core/protection/key_slot.h"
#include "core/records/backup_service.h"
#include "core/records/protection_service.h"
#include "core/records/sign_in_service.h"
#include "core/school/sign_in_service.h"
#include "core/storage/database.h"
#include "core/storage/query.h"
#include "core/storage/transaction.h"
#include "core/students/student_service.h"
#include "core/workspace.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <vector>

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

const QString kName = u"A. Sharma"_s;
const QString kPassword = u"otter lamp sky do"_s;

template<class T>
T sure(Result<T> result)
{
    if (!result) {
        QTextStream(stderr) << "failed: " << static_cast<int>(result.error().code) << ' '
                            << result.error().detail << Qt::endl;
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

/// The median of the time on the clock, and of the processor's, which a busy machine does not stretch.
QString median(int times, const std::function<void()>& work)
{
    std::vector<double> took;
    std::vector<double> worked;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t before = std::clock();
        work();
        worked.push_back(1000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
        took.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    const auto middle = [](std::vector<double>& all) {
        std::ranges::sort(all);
        return QString::number(all[all.size() / 2], 'f', 1);
    };
    return middle(took) + u" ms ("_s + middle(worked) + u" of the processor)"_s;
}

/// A school whose file is so large, mostly by scans.
void makeSchool(const QString& path, int megabytes, const Clock& clock)
{
    sure(Workspace::create(path, clock));
    const auto database = sure(Database::open(path));
    Transaction transaction(*database);
    sure(transaction.begun());
    sure(database->run(u"CREATE TABLE ballast (id INTEGER PRIMARY KEY, scan BLOB)"_s));
    QByteArray scan(100'000, Qt::Uninitialized);
    for (int i = 0; i < megabytes * 10; ++i) {
        QRandomGenerator::global()->fillRange(reinterpret_cast<quint32*>(scan.data()),
                                              scan.size() / 4);
        Query add(*database, u"INSERT INTO ballast (scan) VALUES (:scan)"_s);
        sure(add.bind("scan"_L1, scan).exec());
    }
    sure(transaction.commit());
}

void measure(const QString& path, const Clock& clock, QTextStream& out)
{
    const QString open = median(7, [&] { sure(Workspace::open(path, clock)); });
    const auto school = sure(Workspace::open(path, clock));
    StudentRecord student;
    student.details.surname = u"Invented"_s;
    const StudentId id = sure(school->students().add(student));
    int round = 0;
    const QString save = median(31, [&] {
        auto record = sure(school->students().find(id));
        record.details.form = QString::number(++round);
        sure(school->students().update(record));
    });
    const auto backUp = median(3, [&] { sure(school->backups().backUp(BackupReason::Asked)); });
    out << "    open " << open << ", save one change " << save << ", back up and prove " << backUp
        << ", " << QFileInfo(path).size() / 1024 << " KiB\n";
}

void measurePasswords(QTextStream& out)
{
    const FileKey key = FileKey::random();
    for (const PasswordCost cost : {PasswordCost{2, 64 * 1024}, PasswordCost{}}) {
        const auto slot = sure(makeSlot(SlotKind::Person, {1, kName}, QByteArray(32, 'n'),
                                        Secret::ofPassword(kPassword), cost, key));
        out << "Argon2id, " << cost.memoryKiB / 1024 << " MiB, " << cost.passes << " passes: "
            << median(7, [&] { sure(openSlot(slot, Secret::ofPassword(kPassword))); }) << '\n';
    }
}

} // namespace

int main()
{
    QTextStream out(stdout);
    const SystemClock clock;
    measurePasswords(out);
    for (const int megabytes : {2, 20, 50}) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"school.freshstart"_s);
        makeSchool(path, megabytes, clock);
        out << megabytes << " MB\n  plain\n";
        measure(path, clock, out);
        {
            const auto school = sure(Workspace::open(path, clock));
            QElapsedTimer timer;
            timer.start();
            sure(school->protection().protect({StaffId{1}, kName}, kPassword));
            out << "  protected in " << timer.elapsed() << " ms\n";
        }
        measure(path, clock, out);
        keyring::forgetAll();
        out.flush();
    }
    return 0;
}
