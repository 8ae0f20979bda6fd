// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/erase_card.h"

#include "core/documents/backup_text.h"
#include "core/documents/error_text.h"
#include "core/documents/history_fields.h"
#include "core/documents/rights_words.h"
#include "core/documents/wording.h"
#include "core/rights/erasure_rules.h"
#include "core/rights/erasure_service.h"
#include "core/workspace.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/prompter.h"
#include "ui/rights/row_with_buttons.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

QString tableWords(const QString& table)
{
    if (table == "history_entry"_L1) {
        return EraseCard::tr("history");
    }
    const QString name = rights_words::tableName(table);
    return name.isEmpty() ? historyPart(table) : name;
}

/// "2 suspensions, 3 letters and records, …": what goes, of each how many.
QString countsInWords(const ErasurePlan& plan)
{
    QStringList words;
    for (const auto& [table, count] : plan.rows) {
        const QString name = rights_words::tableName(table);
        if (!name.isEmpty() && table != "student"_L1) {
            words.append(EraseCard::tr("%1: %2").arg(name).arg(count));
        }
    }
    return words.isEmpty() ? EraseCard::tr("nothing but the student’s own details")
                           : words.join(u", "_s);
}

} // namespace

EraseCard::EraseCard(const UiContext& context, StudentId student, QWidget* parent)
    : FoldedCard(tr("Delete the record for good"), u"erase"_s, parent)
    , m_context(context)
    , m_student(student)
    , m_rows(new Card(this))
{
    addBelowWords(m_rows);
    m_name = new QLineEdit(formBox());
    addField(tr("Type the student’s name to confirm"), m_name, u"confirmation"_s,
             u"eraseNameEdit"_s);
    setSaveText(tr("Delete for good"));
}

/// Who is about to delete learns where else the name stands: that search takes its time.
void EraseCard::fill()
{
    if (auto plan = m_context.workspace.erasing().plan(m_student)) {
        m_plan = std::move(*plan);
        showPlan();
    }
    m_name->clear();
    m_name->setPlaceholderText(m_plan.nameToType());
}

void EraseCard::showPlan()
{
    const QString name = m_plan.nameToType();
    const auto refusal = erasureRefusal(m_plan);
    QStringList words{tr("Everything about %1 would be gone, and nobody can bring it back: %2.")
                          .arg(name, countsInWords(m_plan)),
                      tr("The history keeps only that a record was deleted, by whom and when.")};
    if (refusal) {
        words.append(sentenceFor(*refusal));
    }
    setWords(words.join(u'\n'), refusal ? Tone::Warning : Tone::Neutral);
    m_rows->clearRows();
    for (const KeepReason reason : m_plan.reasons) {
        m_rows->addRow(bodyLabel(
            tr("To be considered: %1.").arg(rights_words::keepReason(reason)), m_rows));
    }
    for (const NamedElsewhere& one : m_plan.named) {
        const QString place = tableWords(one.table);
        m_rows->addRow(bodyLabel(
            (one.wholeName ? tr("The record of %1 names %2 (%3). It is not changed: look at it "
                                "yourself.")
                           : tr("The record of %1 may mean %2 (%3). It is not changed: look at it "
                                "yourself."))
                .arg(one.name, name, place),
            m_rows));
    }
    addBackups();
    m_rows->setVisible(m_rows->rowCount() > 0);
    setOpenText(refusal || m_context.workspace.isReadOnly()
                    ? QString()
                    : tr("Delete the record of %1 …").arg(name));
}

/// A backup made before still holds the record: each goes in its time, or now.
void EraseCard::addBackups()
{
    int number = 0;
    for (const BackupLife& life : m_plan.backups) {
        const QString when = momentInWords(life.backup.moment);
        auto* row = new RowWithButtons(
            tr("The backup of %1 holds the record.").arg(when),
            life.goneOn ? tr("It goes by itself on %1.").arg(wording::longDate(*life.goneOn))
                        : tr("It stays until somebody removes it."),
            m_rows);
        m_rows->addRow(row);
        if (m_context.workspace.isReadOnly()) {
            continue;
        }
        row->addButton(tr("Remove …"), u"removeBackup%1Button"_s.arg(++number),
                       [this, path = life.backup.path, when] {
                           if (!m_context.prompter.confirm(
                                   this, tr("Remove a backup"),
                                   tr("The backup of %1 would be gone, with everything in it.")
                                       .arg(when),
                                   tr("Remove the backup"))) {
                               return;
                           }
                           const auto done = m_context.workspace.erasing().removeBackup(path);
                           if (!done) {
                               m_context.prompter.warn(this, tr("Not removed"),
                                                       sentenceFor(done.error()));
                           }
                           refresh();
                       });
    }
}

void EraseCard::refresh()
{
    auto plan = m_context.workspace.erasing().plan(m_student, ErasureService::Names::Leave);
    if (!plan) {
        setWords(sentenceFor(plan.error()), Tone::Alert);
        setOpenText({});
        return;
    }
    m_plan = std::move(*plan);
    showPlan();
}

void EraseCard::save()
{
    const QString name = m_plan.nameToType();
    if (!isConfirmed(m_plan, m_name->text())) {
        accept({Issue{Severity::Problem, u"erasure_not_confirmed"_s, u"confirmation"_s, 0, {}}});
        return;
    }
    if (!m_context.prompter.confirm(
            this, tr("Delete for good"),
            tr("Everything about %1 will be deleted: %2. This cannot be undone.")
                .arg(name, countsInWords(m_plan)),
            tr("Delete %1 for good").arg(name))) {
        return;
    }
    const auto done = m_context.workspace.erasing().erase(m_student, m_name->text());
    if (!done) {
        complain(sentenceFor(done.error()));
        return;
    }
    fold();
    Q_EMIT erased();
}

} // namespace freshstart
