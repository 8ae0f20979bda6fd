// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/issued_list.h"

#include "core/documents/wording.h"
#include "core/records/records_service.h"
#include "core/workspace.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/print/print_service.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

IssuedList::IssuedList(const UiContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_card(new Card(tr("Letters and records"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
}

void IssuedList::setDocuments(const std::vector<IssuedDocument>& documents)
{
    m_card->clearRows();
    for (const IssuedDocument& document : documents) {
        addRow(document);
    }
    if (documents.empty()) {
        m_card->addRow(mutedLabel(tr("Nothing has gone out yet."), m_card));
    }
}

void IssuedList::addRow(const IssuedDocument& document)
{
    auto* row = new QWidget(m_card);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* words = new QVBoxLayout;
    words->addWidget(strongLabel(
        document.recipient.isEmpty() ? document.title
                                     : tr("%1 — %2").arg(document.title, document.recipient),
        row));
    const QDateTime local = document.issuedAt.toLocalTime();
    words->addWidget(smallLabel(tr("%1, %2 · version %3")
                                    .arg(wording::longDate(local.date()), wording::time(local.time()))
                                    .arg(document.version),
                                row));
    layout->addLayout(words, 1);
    auto* open = smallButton(tr("Open"), u"openDocumentButton%1"_s.arg(document.id.number), row);
    auto* save = smallButton(tr("Save PDF …"), u"saveDocumentButton%1"_s.arg(document.id.number), row);
    open->setAccessibleName(tr("Open %1").arg(document.title));
    save->setAccessibleName(tr("Save %1 as PDF").arg(document.title));
    layout->addWidget(open);
    layout->addWidget(save);
    const IssuedDocumentId id = document.id;
    connect(open, &QPushButton::clicked, this, [this, id] { Q_EMIT openAsked(id); });
    connect(save, &QPushButton::clicked, this, [this, id] {
        if (const auto kept = m_context.workspace.records().find(id)) {
            savePages(m_context, this, kept->pdf, kept->kind,
                      {{SubjectKind::Document, id.number}, tr("%1 (PDF)").arg(kept->title)});
        }
    });
    m_card->addRow(row);
}

} // namespace freshstart
