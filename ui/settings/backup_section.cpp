// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backup_section.h"

#include "core/base/clock.h"
#include "core/documents/backup_text.h"
#include "core/documents/error_text.h"
#include "core/records/backup_service.h"
#include "core/records/restore_service.h"
#include "core/workspace.h"
#include "ui/common/background.h"
#include "ui/common/backup_work.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/prompter.h"
#include "ui/settings/number_edit.h"
#include "ui/settings/restore_card.h"
#include "ui/settings/table_editor.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

std::vector<Column<BackupSection::Row>> columns()
{
    using Row = BackupSection::Row;
    return {
        Column<Row>(BackupSection::tr("Made on"),
                    [](const Row& row) { return momentInWords(row.backup.moment); })
            .sortedBy([](const Row& row) { return row.backup.moment.toMSecsSinceEpoch(); })
            .wide(32),
        Column<Row>(BackupSection::tr("Reason"),
                    [](const Row& row) { return backupReason(row.backup.reason); })
            .wide(18),
        Column<Row>(BackupSection::tr("Size"),
                    [](const Row& row) { return sizeInWords(row.backup.bytes); })
            .sortedBy([](const Row& row) { return row.backup.bytes; })
            .wide(10)
            .right(),
        Column<Row>(BackupSection::tr("Folder"),
                    [](const Row& row) {
                        return QDir::toNativeSeparators(QFileInfo(row.backup.path).path());
                    })
            .wide(0),
    };
}

} // namespace

BackupSection::BackupSection(const UiContext& context, QWidget* parent)
    : Section(context, parent)
    , m_model(new RowTableModel<Row>(
          columns(), [](const Row& row) { return row.place + 1; }, this))
{
    m_restore = new RestoreCard(this);
    column()->addWidget(buildState());
    column()->addWidget(m_restore);
    column()->addWidget(buildList());
    column()->addWidget(buildPlace());
    connect(m_restore, &RestoreCard::accepted, this, &BackupSection::restore);
    connect(m_restore, &RestoreCard::rejected, m_restore, &QWidget::hide);
}

QWidget* BackupSection::buildState()
{
    auto* card = new Card(tr("The last good backup"), this);
    m_state = bodyLabel({}, card);
    m_state->setObjectName(u"backupState"_s);
    m_now = smallButton(tr("Back up now"), u"backUpNowButton"_s, card);
    card->addToHeader(m_now);
    card->body()->addWidget(m_state);
    card->body()->addWidget(smallLabel(
        tr("A backup is made when the program is opened for the first time on a day, and before an "
           "import, a restore and a change by a new version. Each is opened and proved before it "
           "counts."),
        card));
    connect(m_now, &QPushButton::clicked, this, &BackupSection::backUpNow);
    return card;
}

QWidget* BackupSection::buildPlace()
{
    auto* card = new Card(tr("Where they go"), this);
    m_folder = new QLineEdit(card);
    auto* folder = new Field(tr("Folder for backups"), m_folder, u"backupFolderEdit"_s, card);
    folder->setHint(tr("Best on another disk or on the network. Empty: “backups” beside the "
                       "school's file. Whoever may read the folder may read the records."));
    auto* choose = smallButton(tr("Choose a folder…"), u"backupFolderButton"_s, card);
    Field* days = buildDays(card);
    m_fields.add(u"backup_folder"_s, folder);
    card->body()->addWidget(folder);
    card->body()->addWidget(choose, 0, Qt::AlignLeft);
    card->body()->addLayout(fieldRow({days, new QWidget(card)}));
    card->body()->addWidget(
        smallLabel(tr("All backups of the last 7 days are kept, then one a week for 8 weeks, then one "
                      "for each quarter of a school year; never is the last good one taken away."),
                   card));
    connect(choose, &QPushButton::clicked, this, &BackupSection::chooseFolder);
    connect(m_folder, &QLineEdit::textChanged, this, &BackupSection::touched);
    return card;
}

Field* BackupSection::buildDays(Card* card)
{
    const QString label = tr("Warn when the last good backup is older than");
    m_days = new NumberEdit(false, tr("days"), card);
    m_days->setRange(1, kMostWarnAfterDays);
    m_days->findChild<QLineEdit*>()->setAccessibleName(label);
    auto* days = new Field(label, m_days, u"backupDaysEdit"_s, card);
    m_fields.add(u"warn_after_days"_s, days);
    connect(m_days, &QSpinBox::valueChanged, this, &BackupSection::touched);
    return days;
}

void BackupSection::touched()
{
    if (!m_loading) {
        m_fields.show({}, [](const Issue& issue) { return sentenceFor(issue); });
        Q_EMIT changed();
    }
}

QWidget* BackupSection::buildList()
{
    auto* card = new Card(tr("Backups"), this);
    m_table = new TableEditor(u"backup"_s, tr("Backups"), tr("There is no backup yet."), m_model,
                              card);
    m_look = smallButton(tr("Restore…"), u"restoreButton"_s, card);
    m_lookAtFile = smallButton(tr("Restore from another file…"), u"restoreFileButton"_s, card);
    m_table->addButton(m_look);
    m_table->addButton(m_lookAtFile);
    card->body()->addWidget(m_table);
    connect(m_look, &QPushButton::clicked, this, &BackupSection::lookAtChosen);
    connect(m_lookAtFile, &QPushButton::clicked, this, &BackupSection::lookAtFile);
    connect(m_table, &TableEditor::chosen, this, &BackupSection::showRight);
    return card;
}

Result<void> BackupSection::load()
{
    const auto stored = context().workspace.backups().settings();
    if (!stored) {
        return stored.error();
    }
    m_stored = *stored;
    m_loading = true;
    showText(m_folder, QDir::toNativeSeparators(m_stored.folder));
    m_days->setValue(m_stored.warnAfterDays);
    m_fields.show({}, [](const Issue& issue) { return sentenceFor(issue); });
    m_loading = false;
    return showBackups();
}

Result<void> BackupSection::showBackups()
{
    const BackupService& backups = context().workspace.backups();
    const auto all = backups.list();
    if (!all) {
        return all.error();
    }
    const auto state = backups.state(*all);
    if (!state) {
        return state.error();
    }
    showRows(*all);
    if (!backups.isPossible()) {
        m_state->setText(tr("This school is in memory only: it is never on disk."));
    } else if (state->isOld || state->trouble) {
        m_state->setText(backupWarning(state->lastGood, state->trouble, context().clock.now()));
    } else {
        m_state->setText(tr("Made on %1, opened and found whole.").arg(momentInWords(*state->lastGood)));
    }
    setTone(m_state, state->isOld || state->trouble ? Tone::Warning : Tone::Neutral);
    showRight();
    return {};
}

/// The same backup stays chosen, wherever it stands now.
void BackupSection::showRows(const std::vector<Backup>& all)
{
    const QString chosen = chosenPath();
    std::vector<Row> rows;
    int place = -1;
    for (const Backup& backup : all) {
        const auto here = static_cast<int>(rows.size());
        place = backup.path == chosen ? here : place;
        rows.push_back({here, backup});
    }
    m_table->reload([&] { m_model->setRows(std::move(rows)); });
    m_table->choose(place);
}

QString BackupSection::chosenPath() const
{
    const auto& rows = m_model->rows();
    const auto row = std::ranges::find(rows, m_table->current(), &Row::place);
    return row == rows.end() ? QString() : row->backup.path;
}

void BackupSection::showRight()
{
    const bool possible = context().workspace.backups().isPossible();
    m_now->setEnabled(possible);
    m_lookAtFile->setEnabled(possible);
    m_look->setEnabled(possible && m_table->current() >= 0);
}

BackupSettings BackupSection::typed() const
{
    BackupSettings settings;
    settings.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    settings.warnAfterDays = m_days->value();
    return settings;
}

bool BackupSection::isChanged() const
{
    return typed() != m_stored;
}

Result<void> BackupSection::save()
{
    auto saved = context().workspace.backups().save(typed());
    if (saved) {
        return load();
    }
    if (Field* field = m_fields.field(saved.error().field)) {
        field->setIssue(sentenceFor(saved.error()), Severity::Problem);
        focusTarget(field->editor())->setFocus(Qt::OtherFocusReason);
    }
    return saved;
}

QWidget* BackupSection::firstFocus() const
{
    return m_now;
}

void BackupSection::chooseFolder()
{
    if (const auto folder = context().prompter.chooseFolder(this, tr("Folder for backups"))) {
        m_folder->setText(QDir::toNativeSeparators(*folder));
    }
}

void BackupSection::backUpNow()
{
    m_now->setEnabled(false);
    const auto made = backUpWithProgress(context().workspace, BackupReason::Asked, this);
    if (!made && made.error().code != ErrorCode::Cancelled) {
        context().prompter.warn(this, tr("No backup was made"), sentenceFor(made.error()));
    }
    if (const auto shown = showBackups(); !shown) {
        context().prompter.warn(this, tr("Not shown"), sentenceFor(shown.error()));
    }
}

void BackupSection::lookAtChosen()
{
    if (const QString chosen = chosenPath(); !chosen.isEmpty()) {
        look(chosen);
    }
}

void BackupSection::lookAtFile()
{
    const auto path = context().prompter.openFile(
        this, tr("Choose a backup"),
        tr("Backups (*.backup *.before-version-* *.before-restore.*);;All files (*)"));
    if (path) {
        look(*path);
    }
}

void BackupSection::look(const QString& backup)
{
    const QString school = context().workspace.path();
    const auto preview = workBeside(this, tr("Looking at the backup…"), [&] {
        return previewRestore(backup, school);
    });
    if (!preview) {
        m_restore->hide();
        context().prompter.warn(this, tr("Not restored"), sentenceFor(preview.error()));
        return;
    }
    m_toRestore = backup;
    m_loss = preview->lost;
    const auto& rows = m_model->rows();
    const auto known = std::ranges::find(rows, backup, [](const Row& row) { return row.backup.path; });
    m_restore->fill(known == rows.end() ? QFileInfo(backup).fileName()
                                        : momentInWords(known->backup.moment),
                    *preview);
}

void BackupSection::restore()
{
    RestoreService& restoring = context().workspace.restoring();
    const QString loss = RestoreCard::lossInWords(m_loss);
    const QString question =
        loss.isEmpty() ? tr("The backup takes the place of the records as they are now.")
                       : tr("The backup takes the place of the records as they are now. What was "
                            "added or changed since is lost with it: %1.")
                             .arg(loss);
    if (!context().prompter.confirm(this, tr("Restore a backup"), question, tr("Restore"))) {
        return;
    }
    const auto job = restoring.begin(m_toRestore);
    if (!job) {
        context().prompter.warn(this, tr("Not restored"), sentenceFor(job.error()));
        return;
    }
    const auto prepared = workBeside(this, tr("Restoring…"), [&] {
        return RestoreService::prepare(*job, context().clock);
    });
    const auto before = restoring.finish(prepared);
    if (!before) {
        context().prompter.warn(this, tr("Not restored"), sentenceFor(before.error()));
        return;
    }
    m_restore->hide();
    context().prompter.inform(
        this, tr("Restored"),
        tr("The records are as they were in the backup. As they were just now, they are kept as the "
           "backup “%1” of %2: restore that one to undo this.")
            .arg(backupReason(before->reason), momentInWords(before->moment)));
    restoring.tellEverybody();
}

} // namespace freshstart
