// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_rules.h"

#include "tests/support/catch.h"

#include <set>

using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QString kRoot = QStringLiteral(FRESHSTART_SOURCE_DIR);
const QString kQtHeaders = QStringLiteral(FRESHSTART_QT_HEADERS);

/// Files that are over their budget for now. One that is not any more must be struck off.
const QStringList kOverBudget;

QString show(const Breach& breach)
{
    return breach.file + u": "_s + breach.rule + u' ' + breach.what;
}

} // namespace

TEST_CASE("the source keeps the rules of the house", "[architecture]")
{
    const QSet<QString> screen = screenClasses(kQtHeaders);
    if (screen.isEmpty()) {
        WARN("Qt's header folders were not found: core is not searched for screen classes");
    }
    const std::vector<SourceFile> files = sourceFiles(kRoot);
    REQUIRE(files.size() > 50);
    QStringList found;
    QStringList overBudget;
    for (const SourceFile& file : files) {
        for (const Breach& breach : breachesIn(file, screen)) {
            if (breach.rule == "budget"_L1 && kOverBudget.contains(breach.file)) {
                overBudget << breach.file;
            } else {
                found << show(breach);
            }
        }
    }
    INFO("breaches:\n" << found.join(u'\n').toStdString());
    CHECK(found.isEmpty());
    CHECK(overBudget == kOverBudget);
}

TEST_CASE("each rule finds its breach in a tree made to break them", "[architecture]")
{
    const QSet<QString> screen{u"QFont"_s, u"QWidget"_s};
    std::multiset<std::pair<QString, QString>> found;
    for (const SourceFile& file : sourceFiles(kRoot + u"/tests/architecture/bad"_s)) {
        for (const Breach& breach : breachesIn(file, screen)) {
            found.insert({breach.file, breach.rule});
        }
    }
    const std::multiset<std::pair<QString, QString>> expected{
        {u"app/gui/main.cpp"_s, u"storage"_s},
        {u"app/gui/main.cpp"_s, u"budget"_s},
        {u"core/base/reaches_up.h"_s, u"direction"_s},
        {u"core/base/reaches_up.h"_s, u"room"_s},
        {u"core/base/reaches_up.h"_s, u"screen"_s},
        {u"core/documents/letter_repository.cpp"_s, u"storage"_s},
        {u"core/law/CMakeLists.txt"_s, u"licence"_s},
        {u"core/school/school_service.h"_s, u"side-door"_s},
        {u"core/storage/too_clever.cpp"_s, u"direction"_s},
        {u"core/students/student_rules.cpp"_s, u"storage"_s},
        {u"core/students/student_rules.cpp"_s, u"repository"_s},
        {u"core/students/student_rules.cpp"_s, u"clock"_s},
        {u"core/students/student_rules.cpp"_s, u"clock"_s},
        {u"core/welcome_back/sibling.h"_s, u"direction"_s},
        {u"core/welcome_back/sibling.h"_s, u"pragma"_s},
        {u"tests/core/module_test.cpp"_s, u"spelling"_s},
        {u"tests/core/module_test.cpp"_s, u"spelling"_s},
        {u"tests/core/module_test.cpp"_s, u"licence"_s},
        {u"ui/students/student_page.cpp"_s, u"storage"_s},
        {u"ui/students/student_page.cpp"_s, u"sql"_s},
        {u"ui/students/student_page.cpp"_s, u"repository"_s},
        {u"ui/students/student_page.cpp"_s, u"neighbour"_s},
        {u"ui/students/student_page.cpp"_s, u"room"_s},
        {u"ui/students/student_page.cpp"_s, u"colour"_s},
        {u"ui/students/student_page.cpp"_s, u"colour"_s},
        {u"ui/students/student_page.cpp"_s, u"pixel"_s},
        {u"ui/students/student_page.cpp"_s, u"untranslated"_s},
    };
    for (const auto& [file, rule] : expected) {
        CAPTURE(file, rule);
        CHECK(found.count({file, rule}) == expected.count({file, rule}));
    }
    CHECK(found.size() == expected.size());
}

TEST_CASE("a file over its budget is found, one at its budget is not", "[architecture]")
{
    const auto ofLength = [](const QString& path, qsizetype lines) {
        QStringList text{u"// SPDX-FileCopyrightText: 2026"_s,
                         u"// SPDX-License-Identifier: GPL-3.0-or-later"_s, u"#pragma once"_s};
        text.resize(lines);
        return breachesIn({path, text}, {}).size();
    };
    CHECK(ofLength(u"core/base/x.h"_s, 150) == 0);
    CHECK(ofLength(u"core/base/x.h"_s, 151) == 1);
    CHECK(ofLength(u"ui/common/x.cpp"_s, 400) == 0);
    CHECK(ofLength(u"ui/common/x.cpp"_s, 401) == 1);
    CHECK(ofLength(u"app/cli/main.cpp"_s, 81) == 1);
}
