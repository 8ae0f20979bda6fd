// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace.h"

#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "core/calendar/calendar_service.h"
#include "core/school/school_service.h"
#include "tests/support/catch.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const FixedClock kClock(QDateTime(QDate(2026, 11, 24), QTime(9, 30)));

School named(const QString& name)
{
    School school;
    school.name = name;
    return school;
}

} // namespace

TEST_CASE("what one session enters the next one finds", "[workspace]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"school.db"_s);
    {
        const auto workspace = need(Workspace::create(path, kClock));
        CHECK(workspace->path() == path);
        CHECK_FALSE(workspace->isReadOnly());
        const QSignalSpy heard(&workspace->changes(), &ChangeNotifier::schoolChanged);
        need(workspace->school().save(named(u"Larkmead School"_s)));
        CHECK(heard.size() == 1);
    }
    const auto workspace = need(Workspace::open(path, kClock));
    CHECK(need(workspace->school().load()).name == u"Larkmead School"_s);
    CHECK(workspace->copyBeforeUpgrade().isEmpty());
    CHECK(workspace->clock().today() == QDate(2026, 11, 24));
}

TEST_CASE("a school opened for reading only is shown and not changed", "[workspace]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"school.db"_s);
    const auto writer = need(Workspace::create(path, kClock));
    need(writer->school().save(named(u"Larkmead School"_s)));
    const auto reader = need(Workspace::open(path, kClock, Workspace::Access::ReadOnly));
    CHECK(reader->isReadOnly());
    CHECK(reader->readOnlyReason() == ReadOnlyReason::Wanted);
    CHECK(need(reader->school().load()).name == u"Larkmead School"_s);
    const auto saved = reader->school().save(named(u"Changed"_s));
    REQUIRE_FALSE(saved);
    CHECK(saved.error().code == ErrorCode::ReadOnly);
}

TEST_CASE("what cannot be opened says why", "[workspace]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"school.db"_s);
    const auto missing = Workspace::open(path, kClock);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::CannotOpen);
    const auto workspace = need(Workspace::create(path, kClock));
    const auto again = Workspace::create(path, kClock);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::AlreadyExists);
    const auto second = Workspace::open(path, kClock);
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::LockedByOther);
}

TEST_CASE("a school in memory has every service", "[workspace]")
{
    const auto workspace = need(Workspace::openMemory(kClock));
    CHECK(need(workspace->school().staff()).empty());
    CHECK(need(workspace->calendar().entries()).empty());
}
