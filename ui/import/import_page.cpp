// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_page.h"

#include "core/documents/error_text.h"
#include "core/exchange/import_file.h"
#include "core/exchange/student_import_service.h"
#include "core/exchange/support_import_service.h"
#include "core/workspace.h"
#include "ui/common/backup_work.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/measure.h"
#include "ui/common/navigator.h"
#include "ui/common/prompter.h"
#include "ui/import/import_words.h"
#include "ui/print/print_service.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMimeData>
#include <QProgressDialog>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kPatienceMs = 400; // shorter work shows no progress

QString droppedFile(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

/// What is in the file, it says itself; what is no list of support is read as one of students.
Result<AnyImportPreview> previewOf(Workspace& workspace, const QString& path,
                                   std::optional<DateOrder> order, const ImportProgress& progress)
{
    const auto content = readImportFile(path);
    if (!content) {
        return content.error();
    }
    const auto kind = recogniseImport(*content);
    if (kind && *kind == ImportKind::Support) {
        auto preview = workspace.supportImport().previewContent(*content, order, progress);
        return preview ? Result<AnyImportPreview>(std::move(*preview)) : preview.error();
    }
    auto preview = workspace.studentImport().previewContent(*content, order, progress);
    return preview ? Result<AnyImportPreview>(std::move(*preview)) : preview.error();
}

Result<ImportReport> apply(Workspace& workspace, const AnyImportPreview& any,
                           const ImportProgress& progress)
{
    if (const auto* support = std::get_if<SupportImportPreview>(&any)) {
        return workspace.supportImport().apply(*support, progress);
    }
    return workspace.studentImport().apply(std::get<StudentImportPreview>(any), progress);
}

QByteArray rejectedRows(const AnyImportPreview& any)
{
    if (const auto* support = std::get_if<SupportImportPreview>(&any)) {
        return SupportImportService::rejectedRows(*support);
    }
    return StudentImportService::rejectedRows(std::get<StudentImportPreview>(any));
}

QString importWords(int written, bool isSupport)
{
    if (isSupport) {
        return written == 1 ? ImportPage::tr("Import 1 row")
                            : ImportPage::tr("Import %1 rows").arg(written);
    }
    return written == 1 ? ImportPage::tr("Import 1 student")
                        : ImportPage::tr("Import %1 students").arg(written);
}

} // namespace

template<typename Work>
auto ImportPage::withProgress(const QString& words, Work work)
{
    QProgressDialog dialog(words, tr("Stop"), 0, 100, this);
    dialog.setWindowModality(Qt::WindowModal); // nothing else can be clicked meanwhile
    dialog.setMinimumDuration(kPatienceMs);
    return work([&dialog](int done, int total) {
        dialog.setMaximum(qMax(total, 1));
        dialog.setValue(done);
        return !dialog.wasCanceled();
    });
}

ImportPage::ImportPage(const UiContext& context, QWidget* parent)
    : TablePage(context, tr("Import"), parent)
    , m_model(this)
{
    setAcceptDrops(true);
    setSearchPlaceholder(tr("Search in the file's rows"));
    buildButtons();
    buildFilters();
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFixedWidth(lettersWide(*this, letters::kAside));
    area->setFocusPolicy(Qt::NoFocus);
    m_details = new Card(tr("This row"), area);
    auto* inside = new QWidget(area);
    inside->setProperty("role", u"page"_s);
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_details);
    layout->addStretch();
    area->setWidget(inside);
    m_detailsArea = area;
    addAside(area);
    auto* choose = primaryButton(tr("Choose a file…"), u"chooseFirstFileButton"_s, this);
    connect(choose, &QPushButton::clicked, this, &ImportPage::chooseFile);
    setEmptyState({}, {}, choose);
    setModel(&m_model, u"import"_s, ImportPreviewModel::kNameColumn);
    connect(table()->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ImportPage::showDetails);
    connect(&m_model, &ImportPreviewModel::ticksChanged, this, &ImportPage::showPreview);
    showNothing(
        tr("Drop a file here"),
        tr("A Common Transfer File (XML) or a CSV from your school's system. You will see what "
           "would change before anything is written. Support comes in as a CSV with the columns "
           "UPN, Kind, From, To, Half-days, Hours a week, Reason, Lead and Provider."));
}

void ImportPage::buildButtons()
{
    auto* back = plainButton(tr("Back"), u"backButton"_s, this);
    auto* choose = plainButton(tr("Choose a file…"), u"chooseFileButton"_s, this);
    m_saveRejected = plainButton(tr("Save rejected rows…"), u"saveRejectedButton"_s, this);
    m_import = primaryButton(tr("Import"), u"importButton"_s, this);
    for (QPushButton* button : {back, choose, m_saveRejected, m_import}) {
        header()->addButton(button);
    }
    connect(back, &QPushButton::clicked, this, [this] { context().navigator.goBack(); });
    connect(choose, &QPushButton::clicked, this, &ImportPage::chooseFile);
    connect(m_saveRejected, &QPushButton::clicked, this, &ImportPage::saveRejected);
    connect(m_import, &QPushButton::clicked, this, &ImportPage::importTicked);
}

void ImportPage::buildFilters()
{
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"kindCombo"_s);
    m_kind->setAccessibleName(tr("Which rows are shown"));
    m_kind->addItem(tr("All rows"), -1);
    for (const RowState state : {RowState::New, RowState::Changed, RowState::Unchanged,
                                 RowState::Doubtful, RowState::Rejected}) {
        m_kind->addItem(tr("Only %1").arg(stateWord(state)), static_cast<int>(state));
    }
    addFilter(m_kind);
    m_dates = new QComboBox(this);
    m_dates->setObjectName(u"dateOrderCombo"_s);
    m_dates->setAccessibleName(tr("How the file writes dates"));
    m_dates->addItem(tr("Dates: as they seem"));
    m_dates->addItem(tr("Dates: day first"), static_cast<int>(DateOrder::DayFirst));
    m_dates->addItem(tr("Dates: month first"), static_cast<int>(DateOrder::MonthFirst));
    addFilter(m_dates);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        const int state = m_kind->currentData().toInt();
        reload([&] {
            m_model.showState(state < 0 ? std::nullopt
                                        : std::optional(static_cast<RowState>(state)));
        });
    });
    connect(m_dates, &QComboBox::activated, this, [this] {
        if (!m_path.isEmpty()) {
            readFile(m_path);
        }
    });
}

void ImportPage::chooseFile()
{
    const auto path = context().prompter.openFile(
        this, tr("Choose the file to import"),
        tr("Common Transfer Files and CSV (*.xml *.csv *.txt);;All files (*)"));
    if (path) {
        readFile(*path);
    }
}

void ImportPage::readFile(const QString& path)
{
    std::optional<DateOrder> order;
    if (m_dates->currentData().isValid()) {
        order = static_cast<DateOrder>(m_dates->currentData().toInt());
    }
    auto preview = withProgress(tr("Reading the file…"), [&](const ImportProgress& progress) {
        return previewOf(context().workspace, path, order, progress);
    });
    if (!preview) {
        if (preview.error().code != ErrorCode::Cancelled) {
            showError(preview.error());
        }
        return;
    }
    m_path = path;
    m_rejected = rejectedRows(*preview);
    {
        const QSignalBlocker quiet(m_kind);
        m_kind->setCurrentIndex(0);
    }
    reload([&] { m_model.setPreview(std::move(*preview)); });
    constexpr int what = ImportPreviewModel::kWhatColumn;
    table()->setColumnWidth(what,
                            m_model.widthInCharacters(what) * fontMetrics().averageCharWidth() +
                                2 * space::kCard);
    table()->sortByColumn(1, Qt::AscendingOrder);
    table()->selectRow(0);
    showPreview();
    showDetails();
}

void ImportPage::showPreview()
{
    const ImportCounts counts = m_model.counts();
    const auto [issues, isCsv] = std::visit(
        [](const auto& preview) { return std::pair(preview.issues, !preview.csv.isEmpty()); },
        m_model.preview());
    const int written = counts.imported + counts.changed + counts.doubtful;
    header()->setSubtitle(countsInWords(counts));
    m_import->setEnabled(written > 0);
    m_import->setText(importWords(written, m_model.isOfSupport()));
    m_import->setVisible(true);
    m_saveRejected->setVisible(!m_rejected.isEmpty());
    m_dates->setVisible(isCsv);
    m_kind->setVisible(true);
    searchEdit()->setVisible(true);
    m_detailsArea->setVisible(counts.rows > 0);
    QStringList notes;
    for (const Issue& issue : issues) {
        notes.append(sentenceFor(issue));
    }
    setNote(notes.join(u'\n'), Tone::Warning);
}

void ImportPage::showNothing(const QString& title, const QString& hint)
{
    m_path.clear();
    setEmptyState(title, hint);
    setNote({}, Tone::Neutral);
    reload([&] { m_model.setPreview(StudentImportPreview{}); });
    m_import->hide();
    m_saveRejected->setVisible(!m_rejected.isEmpty());
    m_dates->hide();
    m_kind->hide();
    searchEdit()->hide();
    m_detailsArea->hide();
}

void ImportPage::showDetails()
{
    m_details->clearRows();
    const ImportRow* row = m_model.rowWithId(currentId());
    if (row == nullptr) {
        return;
    }
    m_details->setTitle(m_model.nameOf(currentId()));
    for (const Issue& issue : row->issues) {
        QLabel* words = bodyLabel(sentenceFor(issue), m_details);
        setTone(words, issue.severity == Severity::Problem ? Tone::Alert : Tone::Warning);
        m_details->addRow(words);
    }
    for (const FieldChange& change : row->changes) {
        if (!row->isNew) {
            m_details->addRow(bodyLabel(changeInWords(change), m_details));
        }
    }
    if (m_details->rowCount() == 0) {
        m_details->addRow(mutedLabel(
            row->isNew && m_model.isOfSupport() ? tr("New: this is not recorded here yet.")
            : row->isNew ? tr("New: nobody here has this number or this name and "
                              "date of birth.")
                         : tr("Everything is here already."),
            m_details));
    }
}

void ImportPage::importTicked()
{
    if (!backUpBeforeImport(context(), this)) {
        return;
    }
    const bool isSupport = m_model.isOfSupport();
    const auto report = withProgress(tr("Importing…"), [&](const ImportProgress& progress) {
        return apply(context().workspace, m_model.preview(), progress);
    });
    if (!report) {
        if (report.error().code != ErrorCode::Cancelled) {
            showError(report.error());
        }
        return;
    }
    const QString counts = countsInWords(report->counts);
    header()->setSubtitle({});
    showNothing(
        isSupport ? tr("The support is in") : tr("The students are in"),
        m_rejected.isEmpty()
            ? counts
            : tr("%1. Save the rejected rows, mend them and import that file.").arg(counts));
}

void ImportPage::saveRejected()
{
    const auto path = context().prompter.saveFile(this, tr("Save the rejected rows"),
                                                  u"rejected-rows.csv"_s, tr("CSV (*.csv)"));
    if (!path) {
        return;
    }
    if (const auto done = writeCsvFile(*path, m_rejected); !done) {
        showError(done.error());
        return;
    }
    noteLeft(context(), this, HistoryAct::Exported, {{}, tr("Rejected rows of an import (CSV)")});
}

QWidget* ImportPage::firstFocus() const
{
    return findChild<QPushButton*>(u"chooseFirstFileButton"_s);
}

void ImportPage::openId(qint64 id)
{
    // Enter ticks or unticks, as a space does.
    if (const auto row = m_model.rowOf(id)) {
        const QModelIndex index = m_model.index(*row, 0);
        const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_model.setData(index, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void ImportPage::dropEvent(QDropEvent* event)
{
    if (const QString path = droppedFile(event->mimeData()); !path.isEmpty()) {
        event->acceptProposedAction();
        readFile(path);
    }
}

} // namespace freshstart
