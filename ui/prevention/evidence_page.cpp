// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/evidence_page.h"

#include "core/base/clock.h"
#include "core/school/school_service.h"
#include "core/students/student_service.h"
#include "core/workspace.h"
#include "ui/common/card.h"
#include "ui/common/field.h"
#include "ui/common/labels.h"
#include "ui/common/prompter.h"
#include "ui/common/role_guard.h"
#include "ui/common/table_tools.h"
#include "ui/common/theme.h"
#include "ui/prevention/evidence_maker.h"
#include "ui/prevention/evidence_model.h"
#include "ui/print/print_service.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

EvidencePage::EvidencePage(const UiContext& context, StudentId student, QWidget* parent)
    : Page(context, parent)
    , m_id(student)
    , m_model(new EvidenceModel(this))
    , m_maker(new EvidenceMaker(this))
    , m_header(new PageHeader(tr("Evidence"), this))
    , m_save(primaryButton(tr("Save as PDF …"), u"saveEvidenceButton"_s, this))
    , m_warning(new Card(tr("Names of other students"), this))
    , m_preparedBy(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_progressBox(new QWidget(this))
    , m_progress(new QProgressBar(m_progressBox))
    , m_cancel(plainButton(tr("Cancel"), u"cancelEvidenceButton"_s, m_progressBox))
{
    build();
    refresh();
}

void EvidencePage::build()
{
    m_header->addButton(m_save);
    m_warning->setProperty("role", u"banner"_s);
    buildTable();
    buildProgress();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kPage, space::kTop, space::kPage, space::kPage);
    layout->setSpacing(space::kGap);
    layout->addWidget(m_header);
    layout->addWidget(m_progressBox);
    layout->addWidget(m_warning);
    layout->addWidget(m_table, 1);
    layout->addWidget(new Field(tr("Put together by"), m_preparedBy, u"preparedByEdit"_s, this));
    connect(m_save, &QPushButton::clicked, this, &EvidencePage::make);
    connect(m_cancel, &QPushButton::clicked, m_maker, &EvidenceMaker::cancel);
    connect(m_model, &EvidenceModel::ticksChanged, this, &EvidencePage::showNames);
    connect(m_model, &EvidenceModel::ticksChanged, this, &EvidencePage::showCounts);
    connect(m_maker, &EvidenceMaker::progressed, this, [this](int done, int all) {
        m_progress->setMaximum(all);
        m_progress->setValue(done);
    });
    connect(m_maker, &EvidenceMaker::finished, this,
            [this](const std::shared_ptr<Result<EvidencePack>>& made) { finish(*made); });
}

void EvidencePage::buildTable()
{
    m_table->setObjectName(u"evidenceTable"_s);
    m_table->setAccessibleName(tr("What was tried, in order; what is ticked goes into the pack"));
    m_table->setModel(m_model);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    const int letter = fontMetrics().averageCharWidth();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int characters = m_model->widthInCharacters(column);
        if (characters > 0) {
            m_table->setColumnWidth(column, characters * letter + 2 * space::kCard);
        }
    }
    m_table->horizontalHeader()->setStretchLastSection(true);
    new TableTools(m_table, u"evidence"_s, EvidenceModel::kWhatColumn);
}

void EvidencePage::buildProgress()
{
    auto* layout = new QHBoxLayout(m_progressBox);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kStep);
    m_progress->setObjectName(u"evidenceProgress"_s);
    m_progress->setAccessibleName(tr("How far the pack has got"));
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_cancel);
    m_progressBox->hide();
}

QString EvidencePage::title() const
{
    const QString name = m_request.student.details.shownName();
    return name.isEmpty() ? tr("Evidence") : tr("Evidence — %1").arg(name);
}

QWidget* EvidencePage::firstFocus() const
{
    return m_table;
}

void EvidencePage::refresh()
{
    Workspace& workspace = context().workspace;
    const QDate today = context().clock.today();
    auto student = workspace.students().find(m_id);
    auto school = workspace.school().load();
    auto chronology = workspace.chronologies().of(m_id, today);
    if (!student || !school || !chronology) {
        m_save->setEnabled(false);
        showError(!student ? student.error() : !school ? school.error() : chronology.error());
        return;
    }
    auto names = workspace.chronologies().namesOfOthers(*chronology, m_id, today);
    m_names = names ? std::move(*names) : std::vector<NameInEntry>();
    m_request.student = std::move(*student);
    m_request.school = std::move(*school);
    m_request.on = today;
    if (*chronology != m_model->chronology()) {
        m_model->setChronology(std::move(*chronology));
    }
    showNames();
    showCounts();
    Q_EMIT titleChanged();
}

Chronology EvidencePage::chosen() const
{
    return without(m_model->chronology(), m_model->leftOut());
}

void EvidencePage::showCounts()
{
    const Chronology pack = chosen();
    const int papers = static_cast<int>(pack.files().size());
    m_header->setTitle(title());
    m_header->setSubtitle(
        pack.leftOut > 0
            ? tr("%1 entries with %2 papers; %3 left out, and the pack says so.")
                  .arg(pack.entries.size())
                  .arg(papers)
                  .arg(pack.leftOut)
            : tr("Everything tried, in order: %1 entries with %2 papers. Untick what is to be "
                 "left out.")
                  .arg(pack.entries.size())
                  .arg(papers));
    m_save->setEnabled(!pack.entries.empty() && !m_maker->isRunning());
    refuse(*m_save, refusalOf(context().workspace, Act::ExportEverything));
}

std::vector<NameInEntry> EvidencePage::namesLeft() const
{
    std::vector<NameInEntry> left;
    std::ranges::copy_if(m_names, std::back_inserter(left), [this](const NameInEntry& name) {
        return !m_model->leftOut().contains(name.entry);
    });
    return left;
}

/// Nobody else's name goes out by mistake; whoever reads it through decides.
void EvidencePage::showNames()
{
    m_warning->clearRows();
    int number = 0;
    for (const NameInEntry& name : namesLeft()) {
        auto* row = new QWidget(m_warning);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        const QString words =
            (name.wholeName ? tr("“%1” is named in: %2.") : tr("“%1” may be meant in: %2."))
                .arg(name.name, m_model->inWords(name.entry));
        auto* leave = smallButton(tr("Leave it out"), u"leaveOutButton%1"_s.arg(++number), row);
        leave->setAccessibleName(tr("Leave it out: %1").arg(words));
        layout->addWidget(bodyLabel(words, row), 1);
        layout->addWidget(leave);
        connect(leave, &QPushButton::clicked, this,
                [this, entry = name.entry] { m_model->leaveOut(entry); });
        m_warning->addRow(row);
    }
    m_warning->setVisible(m_warning->rowCount() > 0);
}

void EvidencePage::make()
{
    if (!refusalOf(context().workspace, Act::ExportEverything).isEmpty()) {
        showCounts(); // somebody else works here since
        return;
    }
    if (!namesLeft().empty() &&
        !context().prompter.confirm(
            this, tr("Other students are named"),
            tr("Names of other students occur in what goes into the pack about %1. Leave those "
               "entries out, or change their words, unless whoever reads the pack may know.")
                .arg(m_request.student.details.shownName()),
            tr("Put them in all the same"))) {
        return;
    }
    m_request.preparedBy = m_preparedBy->text().trimmed();
    m_request.chronology = chosen();
    EvidenceMaker::Contents contents;
    for (const KeptFile& file : m_request.chronology.files()) {
        if (const auto bytes = context().workspace.chronologies().content(file)) {
            contents.insert(file.id(), *bytes);
        }
    }
    setMaking(true);
    m_maker->start(m_request, std::move(contents));
}

void EvidencePage::setMaking(bool making)
{
    m_progress->setRange(0, 0);
    m_progressBox->setVisible(making);
    m_table->setEnabled(!making);
    m_save->setEnabled(!making);
    refuse(*m_save, refusalOf(context().workspace, Act::ExportEverything));
}

void EvidencePage::finish(const Result<EvidencePack>& made)
{
    setMaking(false);
    if (!made) {
        if (made.error().code != ErrorCode::Cancelled) {
            showError(made.error());
        }
        return;
    }
    if (!made->isWhole()) {
        context().prompter.warn(this, tr("Not every paper could be put in"),
                                tr("Some papers are damaged, protected or missing. The pack "
                                   "names them in its contents."));
    }
    savePages(context(), this, made->pdf, u"evidence-pack"_s,
              {{SubjectKind::Student, m_request.student.id.number}, tr("Evidence pack (PDF)")});
}

bool EvidencePage::tryLeave()
{
    m_maker->cancel();
    return true;
}

} // namespace freshstart
