// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo_menu.h"

#include "core/documents/error_text.h"
#include "core/records/undo_service.h"
#include "core/workspace.h"
#include "ui/common/prompter.h"
#include "ui/undo_notice.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// A name with an ampersand is no shortcut.
QString forMenu(QString words)
{
    return words.replace(u'&', u"&&"_s);
}

} // namespace

UndoMenu::UndoMenu(const UiContext& context, QMainWindow& window, UndoNotice& notice)
    : QObject(&window)
    , m_context(context)
    , m_window(window)
    , m_notice(notice)
    , m_undo(new QAction(this))
    , m_redo(new QAction(this))
{
    QMenu* menu = window.menuBar()->addMenu(tr("&Edit"));
    menu->setToolTipsVisible(true);
    m_undo->setObjectName(u"undoAction"_s);
    m_redo->setObjectName(u"redoAction"_s);
    m_undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
                          QKeySequence(Qt::CTRL | Qt::Key_Y)});
    menu->addAction(m_undo);
    menu->addAction(m_redo);
    connect(m_undo, &QAction::triggered, this, &UndoMenu::undo);
    connect(m_redo, &QAction::triggered, this, &UndoMenu::redo);
    connect(&notice, &UndoNotice::wayBackAsked, this, [this] {
        if (m_offersRedo) {
            redo();
        } else {
            undoRemoved();
        }
    });
    UndoService& service = context.workspace.undo();
    connect(&service, &UndoService::changed, this, &UndoMenu::update);
    connect(&service, &UndoService::removed, this, &UndoMenu::sayRemoved);
    update();
}

void UndoMenu::update()
{
    const auto show = [](QAction* action, const QString& verb, const std::optional<UndoStep>& step) {
        action->setEnabled(step.has_value());
        action->setText(step ? tr("%1: %2").arg(verb, forMenu(step->what)) : verb);
        action->setToolTip(step ? step->what : QString());
        action->setStatusTip(action->toolTip());
    };
    const UndoService& service = m_context.workspace.undo();
    show(m_undo, tr("&Undo"), service.nextUndo());
    show(m_redo, tr("&Redo"), service.nextRedo());
    // A notice that offers what can be had no more is in the way.
    const bool isStale = m_offersRedo ? !service.nextRedo() : !service.knows(m_removed.number);
    if (!m_notice.isHidden() && isStale) {
        m_notice.hide();
    }
}

void UndoMenu::undo()
{
    tell(m_context.workspace.undo().undo(), true);
}

void UndoMenu::undoRemoved()
{
    tell(m_context.workspace.undo().undo(m_removed.number), true);
}

void UndoMenu::redo()
{
    tell(m_context.workspace.undo().redo(), false);
}

void UndoMenu::tell(const Result<UndoStep>& done, bool isUndone)
{
    if (!done) {
        m_context.prompter.warn(&m_window, isUndone ? tr("Not undone") : tr("Not done again"),
                                sentenceFor(done.error()));
        return;
    }
    m_removed = *done;
    m_offersRedo = isUndone;
    if (isUndone) {
        m_notice.say(tr("Undone: %1.").arg(done->what), tr("Redo"),
                     tr("Redo: %1").arg(done->what));
    } else {
        m_notice.say(tr("Done again: %1.").arg(done->what), tr("Undo"),
                     tr("Undo: %1").arg(done->what));
    }
}

void UndoMenu::sayRemoved(const UndoStep& step)
{
    m_removed = step;
    m_offersRedo = false;
    m_notice.say(tr("%1.").arg(step.what), tr("Undo"), tr("Undo: %1").arg(step.what));
}

} // namespace freshstart
