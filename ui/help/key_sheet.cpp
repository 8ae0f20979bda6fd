// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/key_sheet.h"

#include "ui/common/labels.h"
#include "ui/common/page.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kLetters = 64; // of the sheet
constexpr int kRows = 20;

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

QString inWords(const QList<QKeySequence>& keys)
{
    QStringList words;
    for (const QKeySequence& key : keys) {
        words << key.toString(QKeySequence::NativeText);
    }
    words.removeAll(QString());
    return words.join(KeySheet::tr(" or "));
}

bool isOnPage(const QObject* object)
{
    for (; object != nullptr; object = object->parent()) {
        if (qobject_cast<const Page*>(object) != nullptr) {
            return true;
        }
    }
    return false;
}

/// A menu is there as long as its window is, open or not.
bool isThere(const QObject* owner)
{
    for (; owner != nullptr; owner = owner->parent()) {
        const auto* widget = qobject_cast<const QWidget*>(owner);
        if (widget != nullptr && qobject_cast<const QMenu*>(owner) == nullptr) {
            return widget->isWindow() || widget->isVisible();
        }
    }
    return true;
}

void addButtons(const QWidget& window, std::vector<KeyLine>& lines)
{
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        const QKeySequence key = button->shortcut();
        // A letter underlined in the button's own words shows itself.
        if (key.isEmpty() || key == QKeySequence::mnemonic(button->text()) || !isThere(button)) {
            continue;
        }
        const QString name =
            button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
        lines.push_back({withoutMnemonic(name), inWords({key}), isOnPage(button)});
    }
}

std::vector<KeyLine> usualKeys()
{
    return {
        {KeySheet::tr("The next field, the one before"), KeySheet::tr("Tab, Shift+Tab")},
        {KeySheet::tr("Press the button, tick the box"), KeySheet::tr("Space")},
        {KeySheet::tr("Open the chosen row"), KeySheet::tr("Enter")},
        {KeySheet::tr("Undo in the field that is typed into"), KeySheet::tr("Ctrl+Z")},
    };
}

} // namespace

std::vector<KeyLine> keysOf(const QWidget& window)
{
    std::vector<KeyLine> lines;
    for (const auto* action : window.findChildren<QAction*>()) {
        if (!action->shortcuts().isEmpty() && isThere(action->parent())) {
            const QString name = action->whatsThis().isEmpty() ? action->text() : action->whatsThis();
            lines.push_back({withoutMnemonic(name), inWords(action->shortcuts()), isOnPage(action)});
        }
    }
    for (const auto* shortcut : window.findChildren<QShortcut*>()) {
        if (isThere(shortcut->parent())) {
            lines.push_back({shortcut->whatsThis(), inWords({shortcut->key()}), isOnPage(shortcut)});
        }
    }
    addButtons(window, lines);
    std::ranges::stable_sort(lines, {}, [](const KeyLine& line) { return !line.onPage; });
    std::vector<KeyLine> once; // two tables of a page have the same keys
    for (const KeyLine& line : lines) {
        if (std::ranges::find(once, line) == once.end()) {
            once.push_back(line);
        }
    }
    return once;
}

KeySheet::KeySheet(QWidget* window)
    : QDialog(window)
    , m_find(new QLineEdit(this))
    , m_keys(new QTreeWidget(this))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setObjectName(u"keySheet"_s);
    m_find->setObjectName(u"keySheetFind"_s);
    m_find->setPlaceholderText(tr("Find a key or what it does"));
    m_find->setAccessibleName(tr("Find a key or what it does"));
    m_find->setClearButtonEnabled(true);
    m_keys->setObjectName(u"keySheetKeys"_s);
    m_keys->setAccessibleName(tr("Keyboard shortcuts"));
    m_keys->setColumnCount(2);
    m_keys->setHeaderLabels({tr("What"), tr("Keys")});
    m_keys->setRootIsDecorated(false);
    m_keys->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_keys->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_keys->header()->setStretchLastSection(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_find);
    column->addWidget(m_keys, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_find, &QLineEdit::textChanged, this, &KeySheet::narrow);
    fill(keysOf(*window));
    const QFontMetrics metrics(font());
    resize(metrics.averageCharWidth() * kLetters, metrics.lineSpacing() * kRows * 3 / 2);
}

void KeySheet::fill(const std::vector<KeyLine>& lines)
{
    const auto add = [this](const QString& title, const auto& fits, const std::vector<KeyLine>& from) {
        auto* group = new QTreeWidgetItem({title});
        QFont strong = m_keys->font();
        strong.setBold(true);
        group->setFont(0, strong);
        group->setFlags(Qt::ItemIsEnabled);
        for (const KeyLine& line : from) {
            if (fits(line)) {
                group->addChild(new QTreeWidgetItem({line.what, line.keys}));
            }
        }
        if (group->childCount() == 0) {
            delete group;
            return;
        }
        m_keys->addTopLevelItem(group);
        group->setFirstColumnSpanned(true);
    };
    add(tr("On this page"), [](const KeyLine& line) { return line.onPage; }, lines);
    add(tr("Everywhere"), [](const KeyLine& line) { return !line.onPage; }, lines);
    add(tr("In every form and list"), [](const KeyLine&) { return true; }, usualKeys());
    m_keys->expandAll();
}

void KeySheet::narrow(const QString& typed)
{
    for (int i = 0; i < m_keys->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = m_keys->topLevelItem(i);
        bool any = false;
        for (int k = 0; k < group->childCount(); ++k) {
            QTreeWidgetItem* line = group->child(k);
            const bool fits = line->text(0).contains(typed, Qt::CaseInsensitive) ||
                              line->text(1).contains(typed, Qt::CaseInsensitive);
            line->setHidden(!fits);
            any = any || fits;
        }
        group->setHidden(!any);
    }
}

} // namespace freshstart
