// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/unlock_form.h"

#include "core/documents/error_text.h"
#include "ui/common/field.h"
#include "ui/common/labels.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QThread>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace freshstart {

UnlockForm::UnlockForm(Unlock unlock, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_unlock(std::move(unlock))
    , m_name(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_key(new QLineEdit(this))
    , m_show(new QCheckBox(tr("Show what is typed"), this))
    , m_caps(smallLabel(tr("Caps Lock seems to be on."), this))
    , m_message(bodyLabel({}, this))
    , m_progress(new QProgressBar(this))
    , m_open(primaryButton(tr("Open"), u"unlockButton"_s, this))
    , m_other(linkButton({}, u"otherWayButton"_s, this))
{
    build(name);
    listen();
    showWay();
}

UnlockForm::~UnlockForm()
{
    if (m_thread != nullptr) {
        m_thread->wait(); // the work touches nothing of this form
    }
}

void UnlockForm::build(const QString& name)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kStep + space::kHalf);
    m_nameField = new Field(tr("Your name"), m_name, u"signInNameEdit"_s, this);
    m_passwordField = new Field(tr("Your password"), m_password, u"passwordEdit"_s, this);
    m_keyField = new Field(tr("Recovery key"), m_key, u"recoveryKeyEdit"_s, this);
    m_keyField->setHint(tr("From the sheet in the school’s safe. Small letters are fine, dashes "
                           "may be left out."));
    m_name->setText(name);
    m_show->setObjectName(u"showPasswordBox"_s);
    m_caps->setObjectName(u"capsLockLabel"_s);
    setTone(m_caps, Tone::Warning);
    m_caps->hide();
    m_message->setObjectName(u"unlockMessage"_s);
    setTone(m_message, Tone::Alert);
    m_message->hide();
    m_progress->setObjectName(u"unlockProgress"_s);
    m_progress->setAccessibleName(tr("The password is being checked"));
    m_progress->setRange(0, 0);
    m_progress->hide();
    m_open->setDefault(true);
    for (QWidget* part : std::initializer_list<QWidget*>{m_nameField, m_passwordField, m_keyField,
                                                         m_show, m_caps, m_message, m_progress}) {
        layout->addWidget(part);
    }
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_other);
    buttons->addStretch();
    buttons->addWidget(m_open);
    layout->addLayout(buttons);
}

void UnlockForm::listen()
{
    connect(m_open, &QPushButton::clicked, this, &UnlockForm::tryIt);
    for (QLineEdit* edit : {m_name, m_password, m_key}) {
        connect(edit, &QLineEdit::returnPressed, this, &UnlockForm::tryIt);
        edit->installEventFilter(this);
    }
    connect(m_show, &QCheckBox::toggled, this, [this](bool shown) {
        m_password->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(m_other, &QPushButton::clicked, this, [this] {
        m_byRecoveryKey = !m_byRecoveryKey;
        showWay();
        start();
    });
}

void UnlockForm::showWay()
{
    m_nameField->setVisible(!m_byRecoveryKey);
    m_passwordField->setVisible(!m_byRecoveryKey);
    m_show->setVisible(!m_byRecoveryKey);
    m_keyField->setVisible(m_byRecoveryKey);
    m_other->setText(m_byRecoveryKey ? tr("Use a password") : tr("Use the recovery key"));
    m_caps->hide();
    say({});
}

void UnlockForm::start()
{
    m_password->clear();
    m_key->clear();
    m_show->setChecked(false);
    m_password->setEchoMode(QLineEdit::Password);
    QLineEdit* first = m_byRecoveryKey             ? m_key
                       : m_name->text().isEmpty() ? m_name
                                                  : m_password;
    first->setFocus(Qt::OtherFocusReason);
}

void UnlockForm::setName(const QString& name)
{
    m_name->setText(name);
}

QString UnlockForm::name() const
{
    return m_name->text().simplified();
}

void UnlockForm::tryIt()
{
    if (isBusy()) {
        return;
    }
    const UnlockTry typed = m_byRecoveryKey ? UnlockTry{{}, {}, m_key->text()}
                                            : UnlockTry{name(), m_password->text(), {}};
    if (m_byRecoveryKey ? typed.recoveryKey.trimmed().isEmpty()
                        : typed.name.isEmpty() || typed.password.isEmpty()) {
        say(m_byRecoveryKey ? tr("Type the recovery key.") : tr("Type your name and password."));
        return;
    }
    auto result = std::make_shared<std::optional<Result<LetIn>>>();
    m_thread = QThread::create([unlock = m_unlock, typed, result] { result->emplace(unlock(typed)); });
    m_thread->setParent(this);
    connect(m_thread, &QThread::finished, this, [this, result] {
        m_thread->deleteLater();
        m_thread = nullptr;
        finish(**result);
    });
    setBusy(true);
    m_thread->start();
}

void UnlockForm::finish(const Result<LetIn>& result)
{
    setBusy(false);
    if (result) {
        const bool byRecoveryKey = m_byRecoveryKey;
        m_byRecoveryKey = false;
        showWay();
        m_password->clear();
        m_key->clear();
        Q_EMIT opened(*result, byRecoveryKey);
        return;
    }
    say(sentenceFor(result.error()));
    QLineEdit* wrong = m_byRecoveryKey ? m_key : m_password;
    wrong->setFocus(Qt::OtherFocusReason);
    wrong->selectAll();
}

void UnlockForm::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    if (busy) {
        say({});
    }
    for (QWidget* part : std::initializer_list<QWidget*>{m_nameField, m_passwordField, m_keyField,
                                                         m_show, m_open, m_other}) {
        part->setEnabled(!busy);
    }
}

void UnlockForm::say(const QString& sentence)
{
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

/// Qt does not tell of the key itself: a capital without Shift, or a small letter with it, does.
void UnlockForm::noteCapsLock(const QString& typed, bool shift)
{
    if (typed.size() == 1 && typed[0].isLetter()) {
        m_caps->setVisible(typed[0].isUpper() != shift && !m_byRecoveryKey);
    }
}

bool UnlockForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched == m_password) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_CapsLock) {
            m_caps->hide(); // it says so again with the next letter
        } else {
            noteCapsLock(key->text(), key->modifiers().testFlag(Qt::ShiftModifier));
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace freshstart
