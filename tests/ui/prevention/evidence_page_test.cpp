// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/evidence_page.h"

#include "tests/support/page_parts.h"
#include "tests/support/widget_check.h"
#include "tests/ui/prevention/prevention_desk.h"
#include "ui/prevention/evidence_model.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

/// Dylan was kept out of lessons because of something between him and Rosa.
struct EvidenceDesk : PreventionDesk {
    EvidenceDesk()
    {
        add(invented(u"Rosa"_s, u"Ellery"_s));
        InternalExclusion first;
        first.on = QDate(2026, 10, 6);
        first.reason = u"Left the lesson again"_s;
        need(workspace->supports().save(student, first));
        InternalExclusion second;
        second.on = QDate(2026, 10, 13);
        second.reason = u"Shouted at Rosa Ellery"_s;
        need(workspace->supports().save(student, second));
        suspendedWith(planOn(QDate(2026, 11, 19)));
    }
};

QString subtitle(const QWidget& page)
{
    QStringList words;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&page)) {
            words << label->text();
        }
    }
    return words.join(u'|');
}

void untick(const EvidencePage& page, int row)
{
    QAbstractItemModel* model = part<QTableView>(page, u"evidenceTable"_s).model();
    REQUIRE(model->setData(model->index(row, 0), Qt::Unchecked, Qt::CheckStateRole));
}

} // namespace

TEST_CASE("The evidence of a student stands in its order, each with a tick", "[ui][prevention]")
{
    EvidenceDesk desk;
    EvidencePage page(desk.context(), desk.student, nullptr);
    QAbstractItemModel* model = part<QTableView>(page, u"evidenceTable"_s).model();
    CHECK(modelFaults(model, [&] { page.refresh(); }) == QStringList());
    REQUIRE(model->rowCount() >= 4); // the letter stands below its suspension
    CHECK(model->index(0, 2).data().toString().contains(u"Left the lesson again"_s));
    CHECK(model->index(0, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked);
    CHECK(subtitle(page).contains(u"Everything tried, in order"_s));
    untick(page, 0);
    CHECK(subtitle(page).contains(u"1 left out, and the pack says so"_s));
    CHECK(namelessInputs(page) == QStringList());
}

TEST_CASE("The names of other students are warned of before the pack goes out", "[ui][prevention]")
{
    EvidenceDesk desk;
    EvidencePage page(desk.context(), desk.student, nullptr);
    CHECK(subtitle(page).contains(u"is named in: "_s));
    desk.prompter.agrees = false;
    press(page, u"saveEvidenceButton"_s);
    REQUIRE(desk.prompter.asked.size() == 1);
    CHECK(desk.prompter.asked.front().contains(u"Names of other students"_s));
    press(page, u"leaveOutButton1"_s);
    CHECK_FALSE(subtitle(page).contains(u"is named in: "_s));
    CHECK(subtitle(page).contains(u"left out, and the pack says so"_s));
}

TEST_CASE("The evidence pack is made beside the window and saved as PDF", "[ui][prevention]")
{
    EvidenceDesk desk;
    const QTemporaryDir folder;
    EvidencePage page(desk.context(), desk.student, nullptr);
    desk.prompter.fileToSave = folder.filePath(u"pack.pdf"_s);
    press(page, u"saveEvidenceButton"_s);
    CHECK_FALSE(part<QPushButton>(page, u"saveEvidenceButton"_s).isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(*desk.prompter.fileToSave); }, 10000));
    QFile pdf(*desk.prompter.fileToSave);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    CHECK(part<QPushButton>(page, u"saveEvidenceButton"_s).isEnabled());
    CHECK(desk.prompter.suggested.last() == u"evidence-pack.pdf"_s); // nobody's name in it
}

TEST_CASE("Making the evidence pack can be cancelled", "[ui][prevention]")
{
    EvidenceDesk desk;
    EvidencePage page(desk.context(), desk.student, nullptr);
    press(page, u"saveEvidenceButton"_s);
    press(page, u"cancelEvidenceButton"_s);
    REQUIRE(QTest::qWaitFor(
        [&] { return part<QPushButton>(page, u"saveEvidenceButton"_s).isEnabled(); }, 10000));
    CHECK(desk.prompter.suggested.isEmpty()); // nothing to save, and nothing to complain of
    CHECK(desk.prompter.warned.isEmpty());
}
