// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/school_watch.h"

#include "core/base/change_notifier.h"
#include "core/records/draft_service.h"
#include "tests/support/desk.h"
#include "tests/support/invented_students.h"
#include "ui/common/draft_keeper.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

/// A school's file in a folder that can go away.
struct Share : Desk {
    QTemporaryDir place;
    QString folder = place.filePath(u"share"_s);
    QString path = folder + u"/school.freshstart"_s;
    QWidget window;

    Share()
    {
        REQUIRE(QDir().mkpath(folder));
        workspace = need(Workspace::create(path, clock));
        window.show();
    }
    void goAway() const { REQUIRE(QDir().rename(folder, place.filePath(u"away"_s))); }
    void comeBack() const { REQUIRE(QDir().rename(place.filePath(u"away"_s), folder)); }
};

QString wordsOf(const SchoolWatch& watch)
{
    return watch.findChild<QLabel*>(u"schoolWatchWords"_s)->text();
}

} // namespace

TEST_CASE("When the folder of the school's file goes away the window says so, until it is back",
          "[ui][watch]")
{
    Share share;
    SchoolWatch watch(share.context(), &share.window);
    std::vector<bool> canSave;
    QObject::connect(&watch, &SchoolWatch::canSaveChanged, &watch,
                     [&](bool can) { canSave.push_back(can); });
    watch.look();
    CHECK(watch.isHidden());
    CHECK(canSave.empty());
    CHECK(QFile::exists(share.path + u".in-use"_s)); // others see that it is at work
    share.goAway();
    watch.look();
    CHECK_FALSE(watch.isHidden());
    CHECK(wordsOf(watch).startsWith(u"The school's file cannot be reached any more."_s));
    watch.findChild<QPushButton*>(u"tryFileAgainButton"_s)->click();
    CHECK_FALSE(watch.isHidden());
    share.comeBack();
    watch.findChild<QPushButton*>(u"tryFileAgainButton"_s)->click();
    CHECK(watch.isHidden());
    CHECK(canSave == std::vector{false, true});
    need(share.workspace->students().add(invented(u"Anwen"_s, u"Pryce"_s)));
}

TEST_CASE("A second PC that reads sees what the first one writes", "[ui][watch]")
{
    Share share;
    Desk reader;
    reader.workspace = need(Workspace::open(share.path, reader.clock, Workspace::Access::ReadOnly));
    SchoolWatch watch(reader.context(), &share.window);
    QSignalSpy told(&reader.workspace->changes(), &ChangeNotifier::studentsChanged);
    watch.look();
    CHECK(told.isEmpty());
    need(share.workspace->students().add(invented(u"Anwen"_s, u"Pryce"_s)));
    watch.look();
    CHECK(told.size() == 1);
    CHECK(need(reader.workspace->students().count()) == 1);
}

TEST_CASE("A copy can be saved elsewhere while another PC has the school's file", "[posix][ui][watch]")
{
    Share share;
    need(share.workspace->students().add(invented(u"Anwen"_s, u"Pryce"_s)));
    SchoolWatch watch(share.context(), &share.window);
    {
        QFile lock(share.path + u".lock"_s);
        REQUIRE(lock.open(QIODevice::WriteOnly));
        lock.write("4711\nfreshstart\nOFFICE-2\n\n\n");
    }
    watch.look();
    CHECK(wordsOf(watch).contains(u"has opened this file on OFFICE-2"_s));
    share.prompter.fileToSave = share.place.filePath(u"copy.freshstart"_s);
    watch.findChild<QPushButton*>(u"saveSchoolCopyButton"_s)->click();
    CHECK(share.prompter.warned.isEmpty());
    const auto copy = need(Workspace::open(*share.prompter.fileToSave, share.clock));
    CHECK(need(copy->students().count()) == 1);
}

TEST_CASE("What is typed while the folder is away is kept when it is back", "[ui][watch][draft]")
{
    Share share;
    QString typed = u"Mornings are hard."_s;
    DraftKeeper keeper(share.context(),
                       {u"welcome_back_record"_s, 1, [&] { return typed; }, [](const QString&) {}},
                       &share.window);
    QSignalSpy failed(&keeper, &DraftKeeper::failed);
    share.goAway();
    keeper.touched();
    CHECK_FALSE(keeper.keepNow());
    REQUIRE(failed.size() == 1);
    CHECK(failed.front().front().toString().contains(u"what you have typed is still here"_s));
    typed += u" The bus is late."_s;
    share.comeBack();
    CHECK(keeper.keepNow()); // as its timer does every few seconds
    const auto draft = need(share.workspace->drafts().find(u"welcome_back_record"_s, 1));
    REQUIRE(draft.has_value());
    CHECK(draft->content == typed);
}
