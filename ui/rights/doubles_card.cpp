// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/doubles_card.h"

#include "core/base/clock.h"
#include "core/documents/backup_text.h"
#include "core/documents/error_text.h"
#include "core/documents/wording.h"
#include "core/records/undo_service.h"
#include "core/rights/merge_service.h"
#include "core/students/student_service.h"
#include "core/workspace.h"
#include "ui/common/card.h"
#include "ui/common/field.h"
#include "ui/common/labels.h"
#include "ui/common/navigator.h"
#include "ui/common/prompter.h"
#include "ui/common/student_picker.h"
#include "ui/rights/row_with_buttons.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

QString described(const StudentRow& row)
{
    QStringList words{QString(row.forename + u' ' + row.surname).trimmed()};
    if (row.dateOfBirth) {
        words.append(DoublesCard::tr("born %1").arg(wording::plainDate(*row.dateOfBirth)));
    }
    if (!row.form.isEmpty()) {
        words.append(row.form);
    }
    words.append(row.upn.isEmpty() ? DoublesCard::tr("no UPN") : row.upn);
    return words.join(u", "_s);
}

QString groundWords(DoubleGround ground)
{
    switch (ground) {
    case DoubleGround::SameUpn:
        return DoublesCard::tr("The UPN is the same.");
    case DoubleGround::SameNameAndBirth:
        return DoublesCard::tr("Name and date of birth are the same.");
    case DoubleGround::LikeNameAndBirth:
        break;
    }
    return DoublesCard::tr("The date of birth is the same and the name almost.");
}

} // namespace

DoublesCard::DoublesCard(const UiContext& context, std::optional<StudentId> student,
                         QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_student(student)
    , m_card(new Card(student ? tr("Two records of this student") : tr("Entered twice?"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    if (student) {
        addPicker();
    }
}

/// The other record need not look alike: somebody may know better.
void DoublesCard::addPicker()
{
    auto* picker = new StudentPicker(
        [this] {
            auto rows = m_context.workspace.students().rows(m_context.clock.today());
            return rows ? std::move(*rows) : std::vector<StudentRow>();
        },
        m_card);
    m_card->body()->addWidget(new Field(tr("Compare with another record"), picker,
                                        u"compareWithEdit"_s, m_card));
    connect(picker, &StudentPicker::picked, this, [this](StudentId other) {
        if (other != *m_student) {
            m_context.navigator.compareRecords(*m_student, other);
        }
    });
}

void DoublesCard::addPair(const LikelyDouble& pair, int number)
{
    auto* row = new RowWithButtons(
        tr("%1 — and %2").arg(described(pair.first), described(pair.second)),
        groundWords(pair.ground), m_card);
    m_card->addRow(row);
    const bool second = m_student == pair.second.id;
    const StudentId kept = second ? pair.second.id : pair.first.id;
    const StudentId gone = second ? pair.first.id : pair.second.id;
    row->addButton(tr("Compare …"), u"comparePair%1Button"_s.arg(number),
                   [this, kept, gone] { m_context.navigator.compareRecords(kept, gone); });
}

void DoublesCard::addMerged(const MergeRecord& record, int number)
{
    const QString when = momentInWords(record.mergedAt.toLocalTime());
    auto* row = new RowWithButtons(
        tr("A second record, of %1, was put into this one: %2.").arg(record.goneName, when),
        record.canBeTakenApart
            ? tr("Nothing has been changed since: they can be taken apart again.")
            : tr("Something has been changed since: they cannot be taken apart any more."),
        m_card);
    m_card->addRow(row);
    if (record.canBeTakenApart && !m_context.workspace.isReadOnly()) {
        row->addButton(tr("Take apart …"), u"takeApart%1Button"_s.arg(number),
                       [this, record] { takeApart(record); });
    }
}

void DoublesCard::takeApart(const MergeRecord& record)
{
    if (!m_context.prompter.confirm(
            this, tr("Take the records apart"),
            tr("The record of %1 comes back with everything that was in it, and this one is as it "
               "was before.")
                .arg(record.goneName),
            tr("Take apart"))) {
        return;
    }
    const auto naming = m_context.workspace.undo().called(tr("Took two records apart again"));
    if (const auto done = m_context.workspace.merging().takeApart(record.id); !done) {
        m_context.prompter.warn(this, tr("Not taken apart"), sentenceFor(done.error()));
    }
    refresh();
}

void DoublesCard::refresh()
{
    m_card->clearRows();
    int number = 0;
    if (m_student) {
        const auto merged = m_context.workspace.merging().of(*m_student);
        for (const MergeRecord& record : merged ? *merged : std::vector<MergeRecord>()) {
            addMerged(record, ++number);
        }
    }
    const auto pairs = m_context.workspace.merging().doubles();
    if (!pairs) {
        m_card->addRow(bodyLabel(sentenceFor(pairs.error()), m_card));
        return;
    }
    for (const LikelyDouble& pair : *pairs) {
        if (!m_student || pair.first.id == *m_student || pair.second.id == *m_student) {
            addPair(pair, ++number);
        }
    }
    if (number == 0) {
        m_card->addRow(mutedLabel(m_student ? tr("No other record looks like this one.")
                                            : tr("No two records look alike."),
                                  m_card));
    }
}

} // namespace freshstart
