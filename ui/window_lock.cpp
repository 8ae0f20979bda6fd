// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_lock.h"

#include "core/base/change_notifier.h"
#include "core/records/protection_service.h"
#include "core/school/sign_in_service.h"
#include "core/workspace.h"
#include "ui/common/labels.h"
#include "ui/common/measure.h"
#include "ui/common/this_pc.h"
#include "ui/common/who_at_pc.h"
#include "ui/navigation_bar.h"
#include "ui/protection/auto_lock.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QMainWindow>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {


} // namespace

WindowLock::WindowLock(QMainWindow& window, Workspace& workspace, const Clock& clock, Unlock unlock)
    : QObject(&window)
    , m_window(window)
    , m_workspace(workspace)
    , m_autoLock(new AutoLock(clock, this))
{
    buildCover(std::move(unlock));
    addLockButton();
    m_window.installEventFilter(this);
    follow();
    connect(m_autoLock, &AutoLock::idle, this, &WindowLock::lock);
    connect(&workspace.changes(), &ChangeNotifier::schoolChanged, this, &WindowLock::follow);
    connect(&workspace.changes(), &ChangeNotifier::restored, this, &WindowLock::askAgain);
    if (!workspace.signIn().id() &&
        workspace.signIn().proof() == Proof::Password) {
        lock(); // open, and nobody has said who they are
    }
}

/// What Settings say; without passwords there is nothing to lock with.
void WindowLock::follow()
{
    if (m_autoLock->minutes() != lockMinutes()) {
        m_autoLock->setMinutes(lockMinutes());
    }
    if (m_button != nullptr) {
        m_button->setVisible(m_workspace.protection().isProtected());
    }
}

/// Another file is open now: its staff have other numbers, and who works here is to say so again.
void WindowLock::askAgain()
{
    follow();
    if (m_workspace.protection().isProtected()) {
        m_workspace.signIn().requirePassword();
        lock();
    } else {
        m_workspace.signIn().forgetProof();
        applyRememberedWho(m_workspace);
    }
}

void WindowLock::buildCover(Unlock unlock)
{
    m_cover = new QWidget(&m_window);
    m_cover->setObjectName(u"lockCover"_s);
    m_cover->setAutoFillBackground(true);
    auto* card = new QFrame(m_cover);
    card->setProperty("role", u"card"_s);
    card->setFixedWidth(lettersWide(*card, letters::kDialog));
    card->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Minimum);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(space::kPage, space::kPage, space::kPage, space::kPage);
    inside->setSpacing(space::kStep + space::kHalf);
    inside->addWidget(strongLabel(tr("Fresh Start is locked"), card));
    inside->addWidget(mutedLabel(tr("What was typed is still there. Sign in to go on where it was "
                                    "left."),
                                 card));
    m_form = new UnlockForm(std::move(unlock), {}, card);
    inside->addWidget(m_form);
    auto* layout = new QVBoxLayout(m_cover);
    auto* row = new QHBoxLayout; // an alignment would take the height of wrapped sentences away
    row->addStretch();
    row->addWidget(card);
    row->addStretch();
    layout->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(2);
    connect(m_form, &UnlockForm::opened, this, &WindowLock::open);
    m_cover->hide();
}

void WindowLock::addLockButton()
{
    if (auto* bar = m_window.findChild<NavigationBar*>()) {
        m_button = bar->addFooterButton(tr("Lock now"), u"lockButton"_s);
        m_button->setToolTip(tr("Ctrl+L"));
        m_button->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
        m_button->setAccessibleName(tr("Lock Fresh Start now"));
        connect(m_button, &QPushButton::clicked, this, &WindowLock::lock);
    }
}

void WindowLock::lock()
{
    if (m_locked || !m_workspace.protection().isProtected()) {
        return;
    }
    m_locked = true;
    m_focus = QApplication::focusWidget();
    while (QWidget* popup = QApplication::activePopupWidget()) {
        popup->close();
    }
    const QWidgetList others = QApplication::topLevelWidgets();
    for (QWidget* other : others) {
        if (auto* dialog = qobject_cast<QDialog*>(other); dialog != nullptr && dialog->isVisible()) {
            dialog->reject();
        }
    }
    m_window.centralWidget()->hide(); // its shortcuts sleep with it
    m_cover->setGeometry(m_window.rect());
    m_cover->show();
    m_cover->raise();
    m_title = m_window.windowTitle();
    keepTitle();
    m_form->setName(rememberedSignInName());
    m_form->start();
    Q_EMIT lockChanged(true);
}

/// A page's title names the student, in the task bar too.
void WindowLock::keepTitle()
{
    const QString locked = tr("Locked — Fresh Start");
    if (m_window.windowTitle() != locked) {
        m_title = m_window.windowTitle();
        m_window.setWindowTitle(locked);
    }
}

void WindowLock::open(const LetIn& letIn, bool byRecoveryKey)
{
    if (byRecoveryKey || !letIn.staff) {
        m_workspace.signIn().signInWithRecoveryKey();
    } else {
        m_workspace.signIn().signIn(*letIn.staff, Proof::Password);
        rememberSignInName(m_form->name());
    }
    applyRememberedWho(m_workspace);
    m_locked = false;
    m_cover->hide();
    m_window.centralWidget()->show();
    m_window.setWindowTitle(m_title);
    if (m_focus) {
        m_focus->setFocus(Qt::OtherFocusReason);
    }
    m_autoLock->touched();
    Q_EMIT m_workspace.changes().schoolChanged(); // somebody else may do other things
    Q_EMIT lockChanged(false);
}

bool WindowLock::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && m_locked) {
        switch (event->type()) {
        case QEvent::Resize:
            m_cover->setGeometry(m_window.rect());
            break;
        case QEvent::WindowTitleChange:
            keepTitle();
            break;
        case QEvent::Close: // pages would ask, and show what is on them
            event->ignore();
            return true;
        default:
            break;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace freshstart
