// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the part of the settings about letters is laid out; wordings_section.cpp is what it does.
#include "ui/settings/wordings_section.h"

#include "ui/common/labels.h"
#include "ui/common/measure.h"
#include "ui/common/pill.h"
#include "ui/settings/placeholder_palette.h"
#include "ui/settings/wording_difference.h"
#include "ui/settings/wording_editor.h"
#include "ui/settings/wording_preview.h"
#include "ui/settings/wrapped_list.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {


} // namespace

WordingsSection::WordingsSection(const UiContext& context, QWidget* parent)
    : Section(context, parent)
{
    column()->setAlignment({}); // fills the page
    column()->addWidget(smallLabel(
        tr("The next letter uses the wording as it is saved here. Letters already issued stay as "
           "they are."),
        this));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::kCard);
    columns->addWidget(buildList());
    columns->addWidget(buildMiddle(), 10);
    columns->addWidget(buildRight(), 9);
    column()->addLayout(columns, 1);
    connectAll();
}

QWidget* WordingsSection::buildList()
{
    m_list = new WrappedList(this);
    m_list->setObjectName(u"wordingsList"_s);
    m_list->setAccessibleName(tr("Letters"));
    m_list->setFixedWidth(lettersWide(*m_list, letters::kList));
    return m_list;
}

QWidget* WordingsSection::buildMiddle()
{
    auto* middle = new QWidget(this);
    auto* layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kStep);
    auto* head = new QHBoxLayout;
    m_title = strongLabel({}, middle);
    m_badge = new Pill({}, Tone::Neutral, middle);
    m_badge->setObjectName(u"wordingBadge"_s);
    head->addWidget(m_title, 1);
    head->addWidget(m_badge, 0, Qt::AlignTop);
    m_purpose = smallLabel({}, middle);
    m_editor = new WordingEditor(middle);
    m_editor->setObjectName(u"wordingEdit"_s);
    m_editor->setAccessibleName(tr("Wording of the letter"));
    m_faults = new WrappedList(middle);
    m_faults->setObjectName(u"wordingFaultsList"_s);
    m_faults->setAccessibleName(tr("Mistakes in the wording"));
    auto* buttons = new QHBoxLayout;
    auto* placeholders = smallButton(tr("Placeholders"), u"placeholdersButton"_s, middle);
    placeholders->setToolTip(tr("Ctrl+Space"));
    m_back = smallButton(tr("Back to the product’s wording"), u"wordingRestoreButton"_s, middle);
    buttons->addWidget(placeholders);
    buttons->addWidget(m_back);
    buttons->addStretch();
    layout->addLayout(head);
    layout->addWidget(m_purpose);
    layout->addWidget(buildOvertaken());
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_faults);
    layout->addLayout(buttons);
    connect(placeholders, &QPushButton::clicked, m_editor, &WordingEditor::placeholdersWanted);
    return middle;
}

QWidget* WordingsSection::buildOvertaken()
{
    m_overtaken = new QWidget(this);
    auto* layout = new QHBoxLayout(m_overtaken);
    layout->setContentsMargins(0, 0, 0, 0);
    QLabel* words = smallLabel(tr("The product’s wording has changed since you wrote yours. See "
                                  "under “Changes” what differs, and take over what you want."),
                               m_overtaken);
    words->setObjectName(u"wordingOvertakenText"_s);
    setTone(words, Tone::Warning);
    auto* keep = smallButton(tr("Keep mine"), u"wordingKeepButton"_s, m_overtaken);
    layout->addWidget(words, 1);
    layout->addWidget(keep, 0, Qt::AlignTop);
    connect(keep, &QPushButton::clicked, this, &WordingsSection::keepMine);
    return m_overtaken;
}

QWidget* WordingsSection::buildRight()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"wordingTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Beside the wording"));
    m_preview = new WordingPreview(m_tabs);
    m_palette = new PlaceholderPalette(m_tabs);
    m_difference = new WordingDifference(m_tabs);
    m_tabs->addTab(m_preview, tr("Page"));
    m_tabs->addTab(m_palette, tr("Placeholders"));
    m_tabs->addTab(m_difference, tr("Changes"));
    return m_tabs;
}

void WordingsSection::connectAll()
{
    connect(m_list, &WrappedList::currentRowChanged, this, [this](int row) {
        if (!m_loading && row >= 0) {
            choose(row);
        }
    });
    connect(m_editor, &QPlainTextEdit::textChanged, this, &WordingsSection::store);
    connect(m_editor, &WordingEditor::placeholdersWanted, this, [this] {
        m_tabs->setCurrentWidget(m_palette);
        m_palette->begin();
    });
    connect(m_palette, &PlaceholderPalette::chosen, m_editor, &WordingEditor::insertPlaceholder);
    connect(m_faults, &WrappedList::itemClicked, this,
            [this] { goToFault(m_faults->currentRow()); });
    connect(m_faults, &WrappedList::itemActivated, this,
            [this] { goToFault(m_faults->currentRow()); });
    connect(m_back, &QPushButton::clicked, this, &WordingsSection::backToProduct);
    connect(m_tabs, &QTabWidget::currentChanged, this, &WordingsSection::showState);
}

} // namespace freshstart
