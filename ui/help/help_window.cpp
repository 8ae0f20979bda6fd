// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_window.h"

#include "core/documents/help_document.h"
#include "ui/common/labels.h"
#include "ui/common/measure.h"
#include "ui/print/print_service.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kNameRole = Qt::UserRole;

/// Headings somewhat smaller than Qt's own, with air above them.
void dressHeadings(QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0) {
            continue;
        }
        QTextCursor cursor(block);
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat letters;
        letters.setProperty(QTextFormat::FontSizeAdjustment, level == 1 ? 2 : 1);
        cursor.mergeCharFormat(letters);
        QTextBlockFormat shape = block.blockFormat();
        shape.setTopMargin(level == 1 ? 0 : space::kCard);
        shape.setBottomMargin(space::kStep);
        QTextCursor(block).setBlockFormat(shape);
    }
}

} // namespace

HelpWindow::HelpWindow(Prompter& prompter, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_prompter(prompter)
{
    setWindowTitle(tr("Help — Fresh Start"));
    resize(lettersWide(*this, 112), linesHigh(*this, 36));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kCard, space::kCard, space::kCard, space::kCard);
    layout->setSpacing(space::kCard);
    layout->addWidget(buildPages());
    layout->addWidget(buildPage(), 1);
    listPages({});
    openPage({});
}

QWidget* HelpWindow::buildPages()
{
    auto* side = new QWidget(this);
    side->setFixedWidth(lettersWide(*side, letters::kPages));
    m_search = new QLineEdit(side);
    m_search->setObjectName(u"helpSearchEdit"_s);
    m_search->setProperty("kind", u"search"_s);
    m_search->setPlaceholderText(tr("Find in the help"));
    m_search->setAccessibleName(tr("Find in the help"));
    m_search->setClearButtonEnabled(true);
    m_pages = new QListWidget(side);
    m_pages->setObjectName(u"helpPagesList"_s);
    m_pages->setAccessibleName(tr("Pages of the help"));
    m_pages->setWordWrap(true);
    m_pages->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* version =
        smallLabel(tr("Fresh Start %1").arg(QLatin1StringView(FRESHSTART_VERSION)), side);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_pages, 1);
    layout->addWidget(version);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::listPages);
    connect(m_pages, &QListWidget::currentRowChanged, this, &HelpWindow::showChosen);
    return side;
}

QWidget* HelpWindow::buildPage()
{
    auto* right = new QWidget(this);
    m_text = new QTextBrowser(right);
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("The page"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(space::kCard);
    auto* paper = plainButton(tr("Print …"), u"helpPrintButton"_s, right);
    auto* pdf = plainButton(tr("Save as PDF …"), u"helpPdfButton"_s, right);
    auto* bar = new QHBoxLayout;
    bar->addStretch();
    bar->addWidget(pdf);
    bar->addWidget(paper);
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    layout->addLayout(bar);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    connect(paper, &QPushButton::clicked, this, &HelpWindow::print);
    connect(pdf, &QPushButton::clicked, this, &HelpWindow::saveAsPdf);
    return right;
}

void HelpWindow::listPages(const QString& words)
{
    const QSignalBlocker quiet(m_pages);
    m_pages->clear();
    for (const HelpPage* page : helpPagesWith(words)) {
        auto* item = new QListWidgetItem(page->title, m_pages);
        item->setData(kNameRole, page->name);
        if (page->name == m_name) {
            m_pages->setCurrentItem(item);
        }
    }
    if (m_pages->count() == 0) {
        auto* none = new QListWidgetItem(tr("No page has all these words."), m_pages);
        none->setFlags(Qt::NoItemFlags);
    } else if (m_pages->currentRow() < 0) {
        m_pages->setCurrentRow(0);
        showChosen();
    }
    markWords();
}

void HelpWindow::showChosen()
{
    const QListWidgetItem* item = m_pages->currentItem();
    if (item != nullptr && !item->data(kNameRole).toString().isEmpty()) {
        const HelpPage& page = helpPage(item->data(kNameRole).toString());
        m_name = page.name;
        QString text = page.markdown;
        m_text->setMarkdown(text.remove(u"\n---\n"_s)); // where paper begins a new sheet
        dressHeadings(*m_text->document());
        markWords();
    }
}

void HelpWindow::openPage(const QString& name)
{
    m_search->clear();
    const QString wanted = helpPage(name).name;
    for (int row = 0; row < m_pages->count(); ++row) {
        if (m_pages->item(row)->data(kNameRole).toString() == wanted) {
            m_pages->setCurrentRow(row);
        }
    }
    showChosen();
}

void HelpWindow::follow(const QUrl& link)
{
    openPage(link.path());
}

/// What was looked for is seen at once on the page shown.
void HelpWindow::markWords()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const QString& word : m_search->text().simplified().split(u' ', Qt::SkipEmptyParts)) {
        QTextCursor found = m_text->document()->find(word);
        while (!found.isNull()) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = found;
            mark.format.setBackground(palette().color(QPalette::Highlight));
            mark.format.setForeground(palette().color(QPalette::HighlightedText));
            marks.append(mark);
            found = m_text->document()->find(word, found);
        }
    }
    m_text->setExtraSelections(marks);
    if (!marks.isEmpty()) {
        QTextCursor first = marks.front().cursor;
        first.clearSelection();
        m_text->setTextCursor(first);
    }
}

void HelpWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void HelpWindow::print()
{
    printOnPaper(this, {helpDocument(helpPage(m_name))}, m_prompter);
}

void HelpWindow::saveAsPdf()
{
    freshstart::saveAsPdf(this, {helpDocument(helpPage(m_name))}, m_name, m_prompter);
}

} // namespace freshstart
