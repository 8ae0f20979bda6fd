// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Imports from the file to the records, through the services that the window uses.
#include "core/base/clock.h"
#include "core/exchange/calendar_import_service.h"
#include "core/exchange/import_file.h"
#include "core/exchange/student_import_service.h"
#include "core/exchange/support_import_service.h"
#include "core/exchange/suspension_import_service.h"
#include "core/students/student_service.h"
#include "core/workspace.h"
#include "tests/fuzz/targets.h"
#include "tests/support/invented_students.h"

using namespace Qt::StringLiterals;

namespace freshstart::fuzz {

namespace {

const FixedClock kClock(QDateTime(QDate(2026, 11, 16), QTime(9, 0)));

/// To make a school costs far more than to import into it.
constexpr int kInputsPerSchool = 50;

std::unique_ptr<Workspace> smallSchool()
{
    auto school = Workspace::openMemory(kClock);
    holds(static_cast<bool>(school), "a school opens in memory");
    for (const auto& [forename, surname, upn] :
         {std::tuple(u"Dylan"_s, u"Farrow"_s, u"H801200001001"_s),
          std::tuple(u"Anwen"_s, u"Pryce"_s, u"T801200001002"_s)}) {
        StudentRecord record = test::invented(forename, surname);
        record.details.upn = upn;
        holds(static_cast<bool>((*school)->students().add(record)), "a student is added");
    }
    return std::move(*school);
}

/// Previewed, taken, and previewed once more: what was taken can be read again. True where something
/// was written.
template<class Service>
bool bringIn(Service& service, const QByteArray& bytes)
{
    const auto preview = service.previewContent(bytes);
    if (!preview) {
        return false;
    }
    static_cast<void>(Service::rejectedRows(*preview));
    const ImportCounts counts = preview->counts();
    holds(counts.imported + counts.changed + counts.unchanged + counts.doubtful + counts.rejected +
                  counts.skipped ==
              counts.rows,
          "every row is counted once");
    if (counts.imported + counts.changed + counts.doubtful == 0) {
        return false;
    }
    const auto report = service.apply(*preview);
    if (!report) {
        return false; // all or nothing
    }
    const auto again = service.previewContent(bytes);
    holds(static_cast<bool>(again), "what was taken is read again");
    return true;
}

} // namespace

void imports(const QByteArray& bytes)
{
    const auto kind = recogniseImport(bytes);
    if (!kind) {
        return;
    }
    static std::unique_ptr<Workspace> school = smallSchool();
    bool written = false;
    switch (*kind) {
    case ImportKind::Students:
        written = bringIn(school->studentImport(), bytes);
        break;
    case ImportKind::Suspensions:
        written = bringIn(school->suspensionImport(), bytes);
        break;
    case ImportKind::Calendar:
        written = bringIn(school->calendarImport(), bytes);
        break;
    case ImportKind::Support:
        written = bringIn(school->supportImport(), bytes);
        break;
    }
    static int takenHere = 0;
    if (written && ++takenHere % kInputsPerSchool == 0) {
        school = smallSchool();
    }
}

} // namespace freshstart::fuzz
