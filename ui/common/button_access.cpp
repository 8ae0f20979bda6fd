// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/button_access.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// "&Save && close" as it is read: Save & close.
QString withoutMnemonic(const QString& text)
{
    QString read;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&') {
            ++i;
        }
        if (i < text.size()) {
            read += text.at(i);
        }
    }
    return read;
}

/// A push button, check box or radio button. What it is may change after it was first asked for: a
/// button is told that it can be checked once it is there.
class ButtonAccessible final : public QAccessibleWidget
{
public:
    explicit ButtonAccessible(QAbstractButton* button)
        : QAccessibleWidget(button)
        , m_button(button)
    {}

    [[nodiscard]] QAccessible::Role role() const override
    {
        if (qobject_cast<QRadioButton*>(m_button) != nullptr) {
            return QAccessible::RadioButton;
        }
        return m_button->isCheckable() ? QAccessible::CheckBox : QAccessible::Button;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString said = QAccessibleWidget::text(kind);
        if (!said.isEmpty()) {
            return said;
        }
        switch (kind) {
        case QAccessible::Name:
            return withoutMnemonic(m_button->text());
        case QAccessible::Accelerator:
            return m_button->shortcut().toString(QKeySequence::NativeText);
        default:
            return {};
        }
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = m_button->isCheckable();
        state.checked = m_button->isChecked();
        state.pressed = m_button->isDown();
        const auto* push = qobject_cast<QPushButton*>(m_button);
        state.defaultButton = push != nullptr && push->isDefault();
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return QStringList(m_button->isCheckable() ? toggleAction() : pressAction()) +
               QAccessibleWidget::actionNames();
    }

    void doAction(const QString& name) override
    {
        if (name != toggleAction() && name != pressAction()) {
            QAccessibleWidget::doAction(name);
        } else if (m_button->isEnabled()) {
            m_button->animateClick(); // answers before whatever the click opens
        }
    }

private:
    QAbstractButton* m_button;
};

/// A scrolled page with its children as every widget has them. Qt's own counts a scroll bar only while
/// it is seen, and looks past the end of its list when one goes between "how many" and "the third":
/// that ended the program.
QAccessibleInterface* scrolled(QObject* object)
{
    auto* area = qobject_cast<QScrollArea*>(object);
    return area != nullptr ? new QAccessibleWidget(area, QAccessible::Client) : nullptr;
}

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    if (className == "QScrollArea"_L1) {
        return scrolled(object);
    }
    if (className != "QPushButton"_L1 && className != "QCheckBox"_L1 &&
        className != "QRadioButton"_L1) {
        return nullptr;
    }
    auto* button = qobject_cast<QAbstractButton*>(object);
    return button != nullptr ? new ButtonAccessible(button) : nullptr;
}

} // namespace

void installButtonAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace freshstart
