// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/writing_aids.h"

#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "core/school/school_service.h"
#include "core/students/student_service.h"
#include "core/workspace.h"
#include "ui/common/prompter.h"
#include "ui/common/text_area.h"
#include "ui/writing/named_notice.h"
#include "ui/writing/spell_underline.h"
#include "ui/writing/spelling.h"
#include "ui/writing/writing_menu.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <memory>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

QStringList namesAt(Workspace& workspace, QDate today)
{
    QStringList names;
    if (const auto students = workspace.students().rows(today)) {
        for (const StudentRow& one : *students) {
            names << one.surname << one.forename << one.preferredSurname << one.preferredForename;
        }
    }
    if (const auto staff = workspace.school().staff()) {
        for (const StaffMember& one : *staff) {
            names << one.name;
        }
    }
    if (const auto school = workspace.school().load()) {
        names << school->name;
    }
    return names;
}

} // namespace

WritingAids::WritingAids(const UiContext& context, QMainWindow& window, NamedNotice& notice)
    : QObject(&window)
    , m_context(context)
    , m_window(window)
    , m_notice(notice)
    , m_spelling(new Spelling(findDictionary(dictionaryFolders()),
                              [this] { return namesAt(m_context.workspace, m_context.clock.today()); },
                              this))
{
    buildMenu();
    listenForChanges();
    qApp->installEventFilter(this);
}

void WritingAids::buildMenu()
{
    QMenu* menu = m_window.menuBar()->addMenu(tr("&Writing"));
    QAction* phrases = menu->addAction(tr("Put in a &phrase …"));
    phrases->setObjectName(u"phrasesAction"_s);
    phrases->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_J));
    connect(phrases, &QAction::triggered, this, &WritingAids::offerPhrases);
    QAction* next = menu->addAction(tr("&Next unknown word"));
    next->setObjectName(u"nextUnknownAction"_s);
    next->setShortcut(QKeySequence(Qt::Key_F7));
    next->setEnabled(m_spelling->isAvailable());
    connect(next, &QAction::triggered, this, &WritingAids::goToUnknownWord);
    QAction* underline = menu->addAction(m_spelling->isAvailable()
                                             ? tr("&Underline unknown words")
                                             : tr("No British dictionary is on this PC"));
    underline->setObjectName(u"underlineAction"_s);
    underline->setCheckable(true);
    underline->setChecked(m_spelling->isOn());
    underline->setEnabled(m_spelling->isAvailable());
    connect(underline, &QAction::toggled, m_spelling, &Spelling::setOn);
}

void WritingAids::listenForChanges()
{
    const ChangeNotifier& notifier = m_context.workspace.changes();
    const auto forget = [this] {
        m_spelling->forgetNames();
        m_notice.forgetNames();
    };
    connect(&notifier, &ChangeNotifier::studentsChanged, this, forget);
    connect(&notifier, &ChangeNotifier::schoolChanged, this, forget);
    connect(&notifier, &ChangeNotifier::restored, this, forget);
}

bool WritingAids::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::ContextMenu) {
        auto* area = qobject_cast<TextArea*>(watched);
        const auto* inside = area == nullptr ? qobject_cast<QWidget*>(watched) : nullptr;
        if (inside != nullptr && event->type() == QEvent::ContextMenu) {
            area = qobject_cast<TextArea*>(inside->parentWidget()); // the pointer is over its viewport
        }
        if (area == nullptr || area->window() != &m_window || !area->isProse()) {
            return false;
        }
        if (event->type() == QEvent::Show) {
            attach(*area);
            return false;
        }
        if (!area->isReadOnly()) {
            showContextMenu(*area, *static_cast<QContextMenuEvent*>(event));
            return true;
        }
    }
    return false;
}

void WritingAids::attach(TextArea& area)
{
    if (area.findChild<SpellUnderline*>() == nullptr) {
        new SpellUnderline(area, *m_spelling);
        connect(&area, &QPlainTextEdit::textChanged, this, [this, &area] { m_notice.look(area); });
    }
    m_notice.look(area);
}

void WritingAids::showContextMenu(TextArea& area, const QContextMenuEvent& event)
{
    const bool byMouse = event.reason() == QContextMenuEvent::Mouse;
    const QPoint place = area.viewport()->mapFromGlobal(event.globalPos());
    const QTextCursor cursor = byMouse ? area.cursorForPosition(place) : area.textCursor();
    const std::unique_ptr<QMenu> menu(area.createStandardContextMenu());
    menu->addSeparator();
    addPhrases(*menu->addMenu(tr("Put in a phrase")), area);
    if (const auto word = unknownWordAt(cursor, *m_spelling)) {
        addSuggestions(*menu, area, *word, *m_spelling);
    }
    menu->exec(byMouse ? event.globalPos()
                       : area.viewport()->mapToGlobal(area.cursorRect().bottomLeft()));
}

TextArea* WritingAids::current() const
{
    auto* area = qobject_cast<TextArea*>(QApplication::focusWidget());
    return area != nullptr && area->window() == &m_window && !area->isReadOnly() ? area : nullptr;
}

void WritingAids::offerPhrases()
{
    TextArea* area = current();
    if (area == nullptr) {
        m_context.prompter.inform(&m_window, tr("Put in a phrase"),
                                  tr("Place the cursor in a text field first: the phrase is put in there."));
        return;
    }
    QMenu menu;
    addPhrases(menu, *area);
    menu.setActiveAction(menu.actions().value(0));
    menu.exec(area->viewport()->mapToGlobal(area->cursorRect().bottomLeft()));
}

void WritingAids::goToUnknownWord()
{
    TextArea* area = current();
    const auto word = area != nullptr ? nextUnknownWord(*area, *m_spelling) : std::nullopt;
    if (!word) {
        m_context.prompter.inform(&m_window, tr("Next unknown word"),
                                  area == nullptr ? tr("Place the cursor in a text field first.")
                                                  : tr("Every word of this text is known."));
        return;
    }
    area->setTextCursor(*word);
    QMenu menu;
    addSuggestions(menu, *area, *word, *m_spelling);
    menu.setActiveAction(menu.actions().value(0));
    menu.exec(area->viewport()->mapToGlobal(area->cursorRect().bottomLeft()));
}

} // namespace freshstart
