// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/preview_panel.h"

#include "ui/common/labels.h"
#include "ui/common/theme.h"
#include "ui/print/document_preview.h"
#include "ui/print/print_service.h"
#include "ui/print/printer_bar.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace freshstart {

PreviewPanel::PreviewPanel(const UiContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_title(titleLabel(QString(), this)),
      m_count(mutedLabel(QString(), this)),
      m_print(primaryButton(tr("Print"), u"printButton"_s, this)),
      m_pdf(plainButton(tr("Save as PDF …"), u"savePdfButton"_s, this)),
      m_email(plainButton(tr("Email draft …"), u"emailDraftButton"_s, this)),
      m_preview(new DocumentPreview(this)), m_printer(new PrinterBar(this)), m_choice(new QCheckBox(this))
{
    auto* back = plainButton(tr("Back"), u"previewBackButton"_s, this);
    auto* words = new QVBoxLayout;
    words->addWidget(m_title);
    words->addWidget(m_count);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(space::kPage, space::kCard, space::kPage, space::kStep);
    bar->addLayout(words, 1);
    bar->addWidget(m_choice);
    bar->addWidget(back);
    bar->addWidget(m_email);
    bar->addWidget(m_pdf);
    bar->addWidget(m_print);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(bar);
    m_printer->setContentsMargins(space::kPage, 0, space::kPage, space::kStep);
    layout->addWidget(m_printer);
    layout->addWidget(m_preview, 1);
    connect(back, &QPushButton::clicked, this, &PreviewPanel::backAsked);
    connect(m_print, &QPushButton::clicked, this, &PreviewPanel::print);
    connect(m_pdf, &QPushButton::clicked, this, &PreviewPanel::save);
    connect(m_email, &QPushButton::clicked, this, &PreviewPanel::email);
    m_email->hide();
    m_choice->setObjectName(u"previewChoiceCheck"_s);
    m_choice->hide();
    connect(m_choice, &QCheckBox::clicked, this, [this](bool chosen) {
        const auto change = m_change; // it may be given anew meanwhile
        change(chosen);
    });
}

void PreviewPanel::setPages(const QString& title, const std::vector<Document>& documents,
                            const QString& fileName, const HistorySubject& about)
{
    m_about = about;
    m_each.clear();
    m_title->setText(title);
    m_fileName = fileName;
    m_preview->setDocuments(documents);
    const int pages = m_preview->pageCount();
    const QString letters = documents.size() == 1 ? tr("1 document")
                                                  : tr("%1 documents").arg(documents.size());
    m_count->setText(letters + u" · "_s + (pages == 1 ? tr("1 page") : tr("%1 pages").arg(pages)));
}

void PreviewPanel::setActions(const QString& printWords, const QString& pdfWords,
                              std::function<bool()> beforeOutput)
{
    m_print->setText(printWords);
    m_pdf->setText(pdfWords);
    m_beforeOutput = std::move(beforeOutput);
}

void PreviewPanel::setEmail(MakeEmail make)
{
    m_makeEmail = std::move(make);
    m_email->setVisible(static_cast<bool>(m_makeEmail));
}

void PreviewPanel::setChoice(const QString& words, bool chosen, std::function<void(bool)> change)
{
    m_choice->setText(words);
    m_choice->setAccessibleName(words);
    m_choice->setChecked(chosen);
    m_choice->setVisible(!words.isEmpty());
    m_change = std::move(change);
}

void PreviewPanel::print()
{
    if (printAsChosen(m_context, this, m_preview->documents(), *m_printer, leavings(u"%1"_s),
                      m_beforeOutput)) {
        Q_EMIT output();
    }
}

void PreviewPanel::save()
{
    if (!saveAsPdf(this, m_preview->documents(), m_fileName, m_context.prompter, m_beforeOutput)) {
        return;
    }
    for (const Leaving& leaving : leavings(tr("%1 (PDF)"))) {
        noteLeft(m_context, this, HistoryAct::Exported, leaving);
    }
    Q_EMIT output();
}

std::vector<Leaving> PreviewPanel::leavings(const QString& form) const
{
    std::map<HistorySubject, std::vector<Document>> papers;
    const std::vector<Document>& all = m_preview->documents();
    for (size_t i = 0; i < all.size(); ++i) {
        papers[i < m_each.size() ? m_each[i] : m_about].push_back(all[i]);
    }
    std::vector<Leaving> notes;
    for (const auto& [about, documents] : papers) {
        notes.push_back({about, form.arg(titlesOf(documents))});
    }
    return notes;
}

void PreviewPanel::email()
{
    const auto make = [this] { return m_makeEmail(m_preview->documents()); };
    const Leaving leaving{m_about,
                          tr("%1 (email draft)").arg(titlesOf(m_preview->documents()))};
    if (saveMade(m_context, this, make, m_fileName + u".eml"_s, tr("Email draft (*.eml)"), leaving,
                 m_beforeOutput)) {
        Q_EMIT output();
    }
}

} // namespace freshstart
