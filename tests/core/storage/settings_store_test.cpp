// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/settings_store.h"

#include "tests/support/catch.h"
#include "tests/support/test_database.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

TEST_CASE("the file remembers small things by name", "[storage]")
{
    TestDatabase fresh(TestDatabase::Kind::File);
    {
        SettingsStore settings(fresh.database());
        CHECK(need(settings.value(u"backup_folder"_s, u"beside the file"_s)) ==
              u"beside the file"_s);
        need(settings.setValue(u"backup_folder"_s, u"first"_s));
        need(settings.setValue(u"backup_folder"_s, u"Ŵyn's copies"_s));
        need(settings.setValue(u"other"_s, {}));
    }
    fresh.reopen();
    SettingsStore settings(fresh.database());
    CHECK(need(settings.value(u"backup_folder"_s)) == u"Ŵyn's copies"_s);
    CHECK(need(settings.value(u"other"_s, u"fallback"_s)).isEmpty());
    need(settings.remove(u"backup_folder"_s));
    CHECK(need(settings.value(u"backup_folder"_s, u"fallback"_s)) == u"fallback"_s);
}
