// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/everything_card.h"

#include "core/documents/error_text.h"
#include "core/paper/everything_pages.h"
#include "core/rights/everything_service.h"
#include "core/workspace.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/prompter.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

EverythingCard::EverythingCard(const UiContext& context, StudentId student, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_student(student)
    , m_card(new Card(tr("Everything about the student"), this))
    , m_save(smallButton(tr("Save everything …"), u"saveEverythingButton"_s, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_card->addToHeader(m_save);
    connect(m_save, &QPushButton::clicked, this, &EverythingCard::save);
}

void EverythingCard::refresh()
{
    m_card->clearRows();
    m_card->addRow(bodyLabel(tr("One PDF to read, one JSON file for machines, and every letter and "
                                "file beside them, in a new folder. No name is in a file’s name."),
                             m_card));
    const auto facts = m_context.workspace.everything().facts(m_student);
    m_save->setEnabled(static_cast<bool>(facts));
    if (!facts) {
        m_card->addRow(bodyLabel(sentenceFor(facts.error()), m_card));
        return;
    }
    QSet<QString> names;
    for (const NamedInRow& one : facts->named) {
        names.insert(one.name);
    }
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    if (!sorted.isEmpty()) {
        auto* warning = bodyLabel(
            tr("Other students may be named in %1 places: %2. A sheet for the school alone says "
               "where; black them out before anything goes out.")
                .arg(facts->named.size())
                .arg(sorted.join(u", "_s)),
            m_card);
        warning->setObjectName(u"namedOthersLabel"_s);
        setTone(warning, Tone::Warning);
        m_card->addRow(warning);
    }
}

void EverythingCard::save()
{
    EverythingFacts facts;
    if (auto read = m_context.workspace.everything().facts(m_student)) {
        facts = std::move(*read);
    } else {
        m_context.prompter.warn(this, tr("Not saved"), sentenceFor(read.error()));
        return;
    }
    const auto folder =
        m_context.prompter.chooseFolder(this, tr("Where the folder with everything goes"));
    if (!folder) {
        return;
    }
    const auto written = m_context.workspace.everything().write(
        facts, everythingPdf(facts), everythingNamesPdf(facts), *folder);
    if (!written) {
        m_context.prompter.warn(this, tr("Not saved"), sentenceFor(written.error()));
        return;
    }
    QString words = tr("Everything is in the folder %1. Read it through before it is handed over: "
                       "“names-to-look-at.pdf” is for the school alone.")
                        .arg(QDir::toNativeSeparators(written->folder));
    if (!written->missing.isEmpty()) {
        words += u' ' + tr("Some files could not be read and are missing: %1.")
                            .arg(written->missing.join(u", "_s));
    }
    m_context.prompter.inform(this, tr("Saved"), words);
}

} // namespace freshstart
