// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/file_asked_for.h"

#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QFileOpenEvent>

using namespace freshstart;
using namespace Qt::StringLiterals;

TEST_CASE("A file that the system asks to open by an event is heard of", "[app][start]")
{
    const FileAskedFor asked(*QCoreApplication::instance());
    CHECK(asked.file().isEmpty());
    QFileOpenEvent event(u"/school/our.freshstart"_s);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &event);
    CHECK(asked.file() == u"/school/our.freshstart"_s);
}
