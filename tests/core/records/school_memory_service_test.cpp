// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/school_memory_service.h"

#include "core/documents/older_copy_text.h"
#include "tests/core/records/backup_desk.h"

#include <QFile>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

struct MemoryDesk : BackupDesk {
    QTemporaryDir pc;
    QString memory = pc.filePath(u"known.ini"_s);
    QString aside = pc.filePath(u"aside"_s);

    [[nodiscard]] std::optional<OlderCopy> compare() const
    {
        return need(school->memory().compare(memory));
    }
    void remember() const { need(school->memory().remember(memory)); }
    void copyAside()
    {
        school.reset();
        QFile::remove(aside);
        REQUIRE(QFile::copy(path, aside));
        school = need(Workspace::open(path, clock));
    }
    void putBack()
    {
        school.reset();
        REQUIRE(QFile::remove(path));
        REQUIRE(QFile::copy(aside, path));
        school = need(Workspace::open(path, clock));
    }
};

} // namespace

TEST_CASE("An older copy put back is noticed, with both moments", "[records][memory]")
{
    MemoryDesk desk;
    CHECK_FALSE(desk.compare());
    desk.add(u"Dylan"_s);
    const QDateTime first = desk.clock.now();
    desk.copyAside();
    desk.later(1);
    desk.add(u"Erin"_s);
    const QDateTime second = desk.clock.now();
    desk.remember();
    CHECK_FALSE(desk.compare());
    desk.add(u"Further on is no harm"_s);
    CHECK_FALSE(desk.compare());

    desk.putBack();
    const auto found = desk.compare();
    REQUIRE(found);
    CHECK(found->found == first.toUTC());
    CHECK(found->remembered == second.toUTC());
    CHECK_FALSE(found->wentAnotherWay);
    const QString sentence = olderCopySentence(*found);
    CHECK(sentence.contains(u"24 November"_s));
    CHECK(sentence.contains(u"25 November"_s));

    desk.remember(); // somebody has seen it and goes on
    CHECK_FALSE(desk.compare());
}

TEST_CASE("An older copy on which the work went on is noticed too", "[records][memory]")
{
    MemoryDesk desk;
    desk.add(u"Dylan"_s);
    desk.copyAside();
    desk.add(u"Erin"_s);
    desk.remember();
    desk.putBack();
    desk.later(2);
    desk.add(u"Another"_s);
    desk.add(u"And another"_s);
    const auto found = desk.compare();
    REQUIRE(found);
    CHECK(found->wentAnotherWay);
    CHECK(olderCopySentence(*found).contains(u"not the one last used"_s));
}

TEST_CASE("What a PC remembers of a school names nobody", "[records][memory]")
{
    MemoryDesk desk;
    desk.add(u"Quillfeather"_s);
    desk.remember();
    QFile file(desk.memory);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray kept = file.readAll();
    CHECK_FALSE(kept.contains("Quillfeather"));
    CHECK_FALSE(kept.contains("school.freshstart"));
    CHECK(kept.size() < 300);
}

TEST_CASE("A file with an empty history is an older copy of one that had some", "[records][memory]")
{
    MemoryDesk desk;
    desk.copyAside();
    desk.add(u"Dylan"_s);
    desk.remember();
    desk.putBack();
    const auto found = desk.compare();
    REQUIRE(found);
    CHECK_FALSE(found->found.isValid());
    CHECK(olderCopySentence(*found).contains(u"holds none"_s));
}
