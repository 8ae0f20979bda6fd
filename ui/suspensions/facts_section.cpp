// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/facts_section.h"

#include "core/law/reasons.h"
#include "ui/common/text_area.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

FactsSection::FactsSection(QWidget* parent)
    : FormSection(tr("What happened"), parent), m_whatHappened(new TextArea(this)),
      m_decidedBy(new QComboBox(this))
{
    m_whatHappened->setLines(3, 12);
    auto* what = addField(tr("What happened (goes into the letter; no other student’s name)"),
                          m_whatHappened, u"what_happened"_s, u"whatHappenedEdit"_s);
    card()->body()->addWidget(what);
    connect(m_whatHappened, &QPlainTextEdit::textChanged, this, &FormSection::changed);

    buildReasons();
    auto* decided = addField(tr("Decided by"), m_decidedBy, u"decided_by"_s, u"decidedByCombo"_s);
    connect(m_decidedBy, &QComboBox::activated, this, &FormSection::changed);
    card()->body()->addLayout(fieldRow({decided, new QWidget(this)}, {1, 2}));
}

void FactsSection::buildReasons()
{
    const std::array<QString, 3> labels{tr("Main reason"), tr("Second reason (if any)"),
                                        tr("Third reason (if any)")};
    std::array<Field*, 3> fields{};
    for (size_t i = 0; i < m_reasons.size(); ++i) {
        auto* combo = new QComboBox(this);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(8);
        fields[i] = addField(labels[i], combo, i == 0 ? u"reasons"_s : u"reason%1"_s.arg(i + 1),
                             u"reason%1Combo"_s.arg(i + 1));
        connect(combo, &QComboBox::activated, this, &FormSection::changed);
        m_reasons[i] = combo;
    }
    card()->body()->addLayout(fieldRow({fields[0], fields[1], fields[2]}));
}

void FactsSection::setDeciders(const std::vector<StaffMember>& staff)
{
    m_decidedBy->clear();
    for (const StaffMember& member : staff) {
        m_decidedBy->addItem(member.name, member.id.number);
    }
}

void FactsSection::setReasonsOn(QDate date)
{
    if (date == m_reasonsOn) {
        return;
    }
    m_reasonsOn = date;
    for (QComboBox* combo : m_reasons) {
        const QString chosen = combo->currentData().toString();
        combo->clear();
        combo->addItem(combo == m_reasons.front() ? tr("Choose …") : tr("None"), QString());
        for (const SuspensionReason& reason : reasonsValidOn(date)) {
            combo->addItem(reason.isOlderOn(date) ? tr("%1 (older code)").arg(reason.staffWords)
                                                  : reason.staffWords,
                           reason.code);
        }
        selectReason(combo, chosen);
    }
}

void FactsSection::selectReason(QComboBox* combo, const QString& code)
{
    int index = combo->findData(code);
    if (index < 0) {
        // A code of another time: what was recorded stays to be seen.
        combo->addItem(tr("%1 (not in the list for this date)").arg(code), code);
        index = combo->count() - 1;
    }
    combo->setCurrentIndex(index);
}

void FactsSection::show(const SuspensionCase& suspensionCase)
{
    const SuspensionDetails& details = suspensionCase.suspension.details;
    m_whatHappened->setText(details.whatHappened);
    for (int i = 0; i < 3; ++i) {
        selectReason(m_reasons[static_cast<size_t>(i)], details.reasonCodes.value(i, u""_s));
    }
    if (details.decidedBy) {
        m_decidedBy->setCurrentIndex(m_decidedBy->findData(details.decidedBy->number));
    }
}

void FactsSection::apply(SuspensionCase& suspensionCase) const
{
    SuspensionDetails& details = suspensionCase.suspension.details;
    details.whatHappened = m_whatHappened->text();
    details.reasonCodes.clear();
    for (const QComboBox* combo : m_reasons) {
        const QString code = combo->currentData().toString();
        if (!code.isEmpty()) {
            details.reasonCodes.append(code);
        }
    }
    const qint64 decider = m_decidedBy->currentData().toLongLong();
    details.decidedBy = decider > 0 ? std::optional(StaffId{decider}) : std::nullopt;
}

void FactsSection::setReadOnly(bool readOnly)
{
    m_whatHappened->setReadOnly(readOnly);
    for (QComboBox* combo : m_reasons) {
        combo->setEnabled(!readOnly);
    }
    m_decidedBy->setEnabled(!readOnly);
}

} // namespace freshstart
