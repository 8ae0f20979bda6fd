// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/import_card.h"

#include "core/documents/error_text.h"
#include "ui/calendar/effect_words.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

QString kindInWords(CalendarKind kind)
{
    switch (kind) {
    case CalendarKind::Term:
        return ImportCard::tr("Term");
    case CalendarKind::Holiday:
        return ImportCard::tr("Holiday");
    case CalendarKind::Inset:
        return ImportCard::tr("INSET");
    case CalendarKind::Closure:
        return ImportCard::tr("Closure");
    case CalendarKind::BankHoliday:
        break;
    }
    return ImportCard::tr("Bank holiday");
}

QString entryInWords(const CalendarEntry& entry)
{
    const QString what = entry.name.isEmpty()
                             ? kindInWords(entry.kind)
                             : ImportCard::tr("%1: %2").arg(kindInWords(entry.kind), entry.name);
    return ImportCard::tr("%1, %2").arg(what, spanInWords({entry.first, entry.last}));
}

} // namespace

ImportCard::ImportCard(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card(tr("To be imported"), this))
    , m_import(primaryButton(tr("Import"), u"importCalendarAcceptButton"_s, m_card))
    , m_cancel(plainButton(tr("Cancel"), u"importCalendarCancelButton"_s, m_card))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_card->addToHeader(m_cancel);
    m_card->addToHeader(m_import);
    connect(m_import, &QPushButton::clicked, this, &ImportCard::accepted);
    connect(m_cancel, &QPushButton::clicked, this, &ImportCard::rejected);
    setVisible(false);
}

void ImportCard::addRow(const CalendarImportRow& row)
{
    auto* box = new QWidget(m_card);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kHair);
    if (row.state != RowState::Rejected) {
        layout->addWidget(bodyLabel(entryInWords(row.entry), box));
    }
    for (const Issue& issue : row.issues) {
        QLabel* label = bodyLabel(sentenceFor(issue), box);
        setTone(label, issue.severity == Severity::Problem ? Tone::Alert : Tone::Warning);
        layout->addWidget(label);
    }
    m_card->addRow(box);
}

void ImportCard::fill(const CalendarImportPreview& preview)
{
    m_card->clearRows();
    const ImportCounts counts = preview.counts();
    const int written = counts.imported + counts.changed + counts.doubtful;
    auto* summary = strongLabel(tr("%1 new, %2 already here, %3 not understood")
                                    .arg(written)
                                    .arg(counts.unchanged)
                                    .arg(counts.rejected),
                                m_card);
    summary->setObjectName(u"importSummaryLabel"_s);
    m_card->addRow(summary);
    for (const CalendarImportRow& row : preview.rows) {
        if (row.state != RowState::Unchanged) {
            addRow(row);
        }
    }
    m_import->setEnabled(written > 0);
    setVisible(true);
    (written > 0 ? m_import : m_cancel)->setFocus(Qt::OtherFocusReason);
}

} // namespace freshstart
