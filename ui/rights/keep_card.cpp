// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/keep_card.h"

#include "core/base/clock.h"
#include "core/documents/error_text.h"
#include "core/documents/rights_words.h"
#include "core/documents/wording.h"
#include "core/records/history_service.h"
#include "core/workspace.h"
#include "ui/common/card.h"
#include "ui/common/date_field.h"
#include "ui/common/prompter.h"
#include "ui/common/text_area.h"
#include "ui/rights/row_with_buttons.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace freshstart {

KeepCard::KeepCard(const UiContext& context, StudentId student, QWidget* parent)
    : FoldedCard(tr("How long the record is kept"), u"keep"_s, parent)
    , m_context(context)
    , m_student(student)
    , m_rows(new Card(this))
{
    const QDate today = context.clock.today();
    addBelowWords(m_rows);
    m_reason = addText(tr("Why it is kept"), u"reason"_s, u"keepReasonEdit"_s);
    m_kind = new QComboBox(formBox());
    for (const KeepKind kind : {KeepKind::Review, KeepKind::LegalHold}) {
        m_kind->addItem(rights_words::keepKind(kind), static_cast<int>(kind));
    }
    Field* kind = addField(tr("Kind"), m_kind, u"kind"_s, u"keepKindCombo"_s);
    kind->setHint(tr("While a legal hold is in force nobody can delete the record."));
    m_decidedBy = new QLineEdit(formBox());
    addField(tr("Decided by"), m_decidedBy, u"decided_by"_s, u"keepDecidedByEdit"_s);
    m_lookAgain = addDate(tr("Look at it again on"), today, u"look_again_on"_s, u"keepAgainEdit"_s);
    m_until = addDate(tr("The hold ends on, if that is known"), today, u"holds_until"_s,
                      u"keepUntilEdit"_s);
    setSaveText(tr("Keep it on"));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &KeepCard::showKind);
}

void KeepCard::showKind()
{
    const bool isHold =
        m_kind->currentData().toInt() == static_cast<int>(KeepKind::LegalHold);
    fields().field(u"holds_until"_s)->setVisible(isHold);
}

void KeepCard::fill()
{
    m_reason->setText({});
    m_kind->setCurrentIndex(0);
    m_decidedBy->setText(m_context.workspace.history().who());
    m_lookAgain->setDate(m_context.clock.today().addYears(1));
    m_until->setDate(std::nullopt);
    showKind();
}

void KeepCard::save()
{
    KeepDecision decision;
    decision.student = m_student;
    decision.kind = static_cast<KeepKind>(m_kind->currentData().toInt());
    decision.reason = m_reason->text();
    decision.decidedBy = m_decidedBy->text().trimmed();
    decision.lookAgainOn = m_lookAgain->date().value_or(QDate());
    if (decision.kind == KeepKind::LegalHold) {
        decision.holdsUntil = m_until->date();
    }
    const auto kept = m_context.workspace.rights().keep(decision);
    if (!kept) {
        const Error& error = kept.error();
        accept({Issue{Severity::Problem, error.detail, error.field, 0, error.parameters}});
        return;
    }
    fold();
    refresh();
}

void KeepCard::addRow(const KeepDecision& decision, int number)
{
    auto* row = new RowWithButtons(rights_words::decision(decision), decision.endNote, m_rows);
    m_rows->addRow(row);
    const QDate today = m_context.clock.today();
    if (!decision.isHoldOn(today) || m_context.workspace.isReadOnly()) {
        return;
    }
    row->addButton(tr("End the hold …"), u"endHold%1Button"_s.arg(number), [this, decision] {
        const auto note = m_context.prompter.askText(this, tr("End the legal hold"),
                                                     tr("Why does the hold end?"));
        if (!note) {
            return;
        }
        if (const auto done = m_context.workspace.rights().endHold(decision.id, *note); !done) {
            m_context.prompter.warn(this, tr("Not ended"), sentenceFor(done.error()));
        }
        refresh();
    });
}

void KeepCard::refresh()
{
    m_rows->clearRows();
    const auto item = m_context.workspace.rights().reviewOf(m_student);
    const auto decisions = m_context.workspace.rights().decisions(m_student);
    if (!item || !decisions) {
        setWords(sentenceFor(item ? decisions.error() : item.error()), Tone::Alert);
        return;
    }
    const bool isDue =
        item->reviewOn.isValid() && item->reviewOn <= m_context.clock.today();
    QStringList words{
        !item->reviewOn.isValid()
            ? tr("Without a date of birth nobody can tell when to look at it again.")
        : isDue ? tr("Since %1 somebody should look whether it is still needed.")
                      .arg(wording::longDate(item->reviewOn))
                : tr("Somebody looks at it on %1 and keeps it on or deletes it. It is never "
                     "deleted by itself.")
                      .arg(wording::longDate(item->reviewOn))};
    for (const KeepReason reason : item->reasons) {
        words.append(tr("%1.").arg(rights_words::keepReason(reason)));
    }
    setWords(words.join(u'\n'), isDue ? Tone::Warning : Tone::Neutral);
    int number = 0;
    for (const KeepDecision& decision : *decisions) {
        addRow(decision, ++number);
    }
    m_rows->setVisible(!decisions->empty());
    setOpenText(m_context.workspace.isReadOnly() ? QString() : tr("Keep it on, with a reason …"));
}

} // namespace freshstart
