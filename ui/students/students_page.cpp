// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/students_page.h"

#include "core/base/clock.h"
#include "core/documents/wording.h"
#include "core/students/student_service.h"
#include "core/workspace.h"
#include "ui/common/date_text.h"
#include "ui/common/labels.h"
#include "ui/common/measure.h"
#include "ui/common/navigator.h"
#include "ui/students/record_for_several.h"
#include "ui/students/student_words.h"

#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {


QString shownName(const StudentRow& row)
{
    const QString surname = row.preferredSurname.isEmpty() ? row.surname : row.preferredSurname;
    const QString forename = row.preferredForename.isEmpty() ? row.forename : row.preferredForename;
    return forename.isEmpty() ? surname : surname + u", "_s + forename;
}

/// Reception before Year 1, nursery before that, anything else last.
SortKey yearKey(const StudentRow& row)
{
    bool isNumber = false;
    const qint64 number = row.yearGroup.toLongLong(&isNumber);
    if (isNumber) {
        return number;
    }
    static const QStringList before = {u"E1"_s, u"E2"_s, u"N1"_s, u"N2"_s, u"R"_s};
    const qint64 place = before.indexOf(row.yearGroup);
    return place >= 0 ? place - 5 : 99;
}

std::vector<Column<StudentRow>> studentColumns()
{
    using Columns = Column<StudentRow>;
    return {
        Columns(StudentsPage::tr("Name"), shownName).wide(28),
        Columns(StudentsPage::tr("Year"),
                [](const StudentRow& row) {
                    return row.yearGroup.isEmpty() ? QString() : wording::yearGroup(row.yearGroup);
                })
            .sortedBy(yearKey)
            .wide(10),
        Columns(StudentsPage::tr("Form"), [](const StudentRow& row) { return row.form; }).wide(8),
        Columns(StudentsPage::tr("Date of birth"),
                [](const StudentRow& row) {
                    return row.dateOfBirth ? tableDate(*row.dateOfBirth) : QString();
                })
            .sortedBy([](const StudentRow& row) {
                return SortKey(row.dateOfBirth ? row.dateOfBirth->toJulianDay() : qint64(0));
            })
            .wide(13),
        Columns(StudentsPage::tr("UPN"), [](const StudentRow& row) { return row.upn; }).wide(16),
        Columns(StudentsPage::tr("Status"),
                [](const StudentRow& row) {
                    QStringList words;
                    for (const StatusKind status : row.statuses) {
                        words.append(wording::status(status));
                    }
                    return words.join(u", "_s);
                })
            .withPills([](const StudentRow& row) { return statusPills(row.statuses); })
            .wide(0),
    };
}

} // namespace

StudentsPage::StudentsPage(const UiContext& context, QWidget* parent)
    : TablePage(context, tr("Students"), parent)
    , m_model(
          studentColumns(), [](const StudentRow& row) { return row.id.number; }, this)
{
    setSearchPlaceholder(tr("Search by name, form or UPN"));
    auto* import = plainButton(tr("Import students…"), u"importStudentsButton"_s, this);
    auto* add = primaryButton(tr("Add a student"), u"addStudentButton"_s, this);
    m_several = plainButton({}, u"recordForSeveralButton"_s, this);
    m_several->setToolTip(tr("Choose several rows with Shift or Ctrl, and record the same internal "
                             "exclusion, support or alternative provision for all of them."));
    auto* records = plainButton(tr("Records…"), u"recordsButton"_s, this);
    records->setToolTip(tr("Records whose time is over, requests for the data of a student, and "
                           "students who are entered twice"));
    header()->addButton(records);
    header()->addButton(m_several);
    header()->addButton(import);
    header()->addButton(add);
    auto* first = primaryButton(tr("Import students…"), u"importFirstButton"_s, this);
    setEmptyState(
        tr("No students yet"),
        tr("Bring them in from a CTF or CSV file of your school's system, or add the first one "
           "by hand."),
        first);
    setModel(&m_model, u"students"_s);
    buildSeveral();
    Navigator& navigator = context.navigator;
    connect(add, &QPushButton::clicked, this,
            [&navigator] { navigator.editStudent(std::nullopt); });
    connect(records, &QPushButton::clicked, this, [&navigator] { navigator.openRecords(); });
    connect(import, &QPushButton::clicked, this, [&navigator] { navigator.openImport(); });
    connect(first, &QPushButton::clicked, this, [&navigator] { navigator.openImport(); });
}

/// Students are chosen in the table (with Shift or Ctrl); the form stands beside it.
void StudentsPage::buildSeveral()
{
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFixedWidth(lettersWide(*this, letters::kAside));
    area->setFocusPolicy(Qt::NoFocus);
    m_record = new RecordForSeveral(context(), area);
    m_record->setProperty("role", u"page"_s);
    area->setWidget(m_record);
    area->hide();
    m_recordArea = area;
    addAside(area);
    connect(table()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &StudentsPage::tellSelection);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &StudentsPage::tellSelection);
    connect(m_several, &QPushButton::clicked, this, &StudentsPage::recordForSelected);
    tellSelection();
    connect(m_record, &RecordForSeveral::givenUp, this, [this] {
        m_recordArea->hide();
        table()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_record, &RecordForSeveral::stored, this, [this](int students, const QString& what) {
        m_recordArea->hide();
        setNote(students == 1 ? tr("%1: recorded for 1 student.").arg(what)
                              : tr("%1: recorded for %2 students.").arg(what).arg(students),
                Tone::Good);
        table()->clearSelection();
        table()->setFocus(Qt::OtherFocusReason);
    });
}

void StudentsPage::tellSelection()
{
    const auto chosen = selectedIds().size();
    const bool several = chosen > 1; // for one, the student's own page has it all
    m_several->setText(several ? tr("Record for %1 students…").arg(chosen)
                               : tr("Record for several…"));
    m_several->setEnabled(several);
}

void StudentsPage::recordForSelected()
{
    std::vector<RecordForSeveral::Student> students;
    const QModelIndexList chosen = table()->selectionModel()->selectedRows();
    for (const QModelIndex& index : chosen) {
        const StudentRow& row = m_model.rowAt(index.row());
        students.push_back({row.id, shownName(row)});
    }
    setNote({}, Tone::Neutral);
    m_recordArea->show();
    m_record->begin(std::move(students));
}

void StudentsPage::refresh()
{
    auto rows = context().workspace.students().rows(context().clock.today());
    if (!rows) {
        showError(rows.error());
        return;
    }
    reload([&] {
        m_index = StudentIndex(*rows);
        m_model.setRows(std::move(*rows));
        search(searchEdit()->text());
    });
    Q_EMIT countChanged(m_model.totalCount(), false);
}

void StudentsPage::openId(qint64 id)
{
    context().navigator.openStudent(StudentId{id});
}

void StudentsPage::search(const QString& text)
{
    if (text.trimmed().isEmpty()) {
        m_model.showOnly(std::nullopt);
    } else {
        m_model.showOnly(m_index.find(text));
    }
    tellCount();
}

void StudentsPage::tellCount()
{
    const int shown = m_model.rowCount();
    const int all = m_model.totalCount();
    header()->setSubtitle(all == 0       ? QString()
                          : shown == all ? all == 1 ? tr("1 student") : tr("%1 students").arg(all)
                                         : tr("%1 of %2 students").arg(shown).arg(all));
}

} // namespace freshstart
