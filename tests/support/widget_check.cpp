// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widget_check.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAccessibleInterface>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QSet>
#include <QTableView>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace freshstart::test {

namespace {

QStringList* faultsSink = nullptr;
QtMessageHandler handlerBefore = nullptr;

void collectFaults(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (type == QtWarningMsg && QLatin1StringView(context.category) == "qt.modeltest"_L1) {
        faultsSink->append(text);
    } else {
        handlerBefore(type, context, text);
    }
}

bool takesInput(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0 &&
           (qobject_cast<const QLineEdit*>(&widget) != nullptr ||
            qobject_cast<const QPlainTextEdit*>(&widget) != nullptr ||
            qobject_cast<const QComboBox*>(&widget) != nullptr ||
            qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
            qobject_cast<const QTableView*>(&widget) != nullptr);
}

QString nameOf(const QWidget& widget)
{
    return QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
}

/// What a person acts upon; the rest is words and frames.
bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonDropDown:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::Graphic:
    case QAccessible::Link:
    case QAccessible::List:
    case QAccessible::MenuItem:
    case QAccessible::PageTab:
    case QAccessible::RadioButton:
    case QAccessible::Slider:
    case QAccessible::SpinBox:
    case QAccessible::Table:
    case QAccessible::Tree:
        return true;
    default:
        return false;
    }
}

QString placeOf(QAccessibleInterface& spoken)
{
    QStringList way;
    for (const QObject* object = spoken.object(); object != nullptr && way.size() < 4;
         object = object->parent()) {
        way.append(QString::fromLatin1(object->metaObject()->className()) + u' ' +
                   object->objectName());
    }
    return way.join(u" in "_s);
}

void collectNameless(QAccessibleInterface* spoken, QStringList& nameless)
{
    if (spoken == nullptr || !spoken->isValid() || spoken->state().invisible) {
        return;
    }
    if (isControl(spoken->role()) && spoken->text(QAccessible::Name).trimmed().isEmpty()) {
        nameless.append(placeOf(*spoken));
    }
    // The parts of a choice or a number are spoken of by its own name; a table's cells by its
    // words.
    const QAccessible::Role role = spoken->role();
    if (role == QAccessible::ComboBox || role == QAccessible::SpinBox ||
        role == QAccessible::Table || role == QAccessible::List) {
        return;
    }
    for (int i = 0; i < spoken->childCount(); ++i) {
        collectNameless(spoken->child(i), nameless);
    }
}

} // namespace

QStringList namelessControls(QWidget& window)
{
    QStringList nameless;
    collectNameless(QAccessible::queryAccessibleInterface(&window), nameless);
    return nameless;
}

QStringList modelFaults(QAbstractItemModel* model, const std::function<void()>& act)
{
    QStringList faults;
    faultsSink = &faults;
    handlerBefore = qInstallMessageHandler(collectFaults);
    {
        const QAbstractItemModelTester tester(
            model, QAbstractItemModelTester::FailureReportingMode::Warning);
        act();
    }
    qInstallMessageHandler(handlerBefore);
    return faults;
}

QStringList namelessInputs(const QWidget& page)
{
    QStringList nameless;
    for (QWidget* widget : page.findChildren<QWidget*>()) {
        if (!takesInput(*widget) || !widget->isVisibleTo(&page)) {
            continue;
        }
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        // A combo box is named after its current entry unless somebody gave it a name.
        const bool combo = qobject_cast<QComboBox*>(widget) != nullptr;
        if (spoken == nullptr || spoken->text(QAccessible::Name).trimmed().isEmpty() ||
            (combo && widget->accessibleName().isEmpty())) {
            nameless.append(nameOf(*widget));
        }
    }
    return nameless;
}

QStringList unreachableInputs(QWidget& page)
{
    QSet<QWidget*> reached;
    QWidget* widget = &page;
    for (int i = 0; i < 100'000; ++i) {
        widget = widget->nextInFocusChain();
        if (widget == nullptr || widget == &page) {
            break;
        }
        reached.insert(widget);
    }
    QStringList lost;
    for (QWidget* input : page.findChildren<QWidget*>()) {
        if (takesInput(*input) && input->isVisibleTo(&page) && input->isEnabled() &&
            !reached.contains(input)) {
            lost.append(nameOf(*input));
        }
    }
    return lost;
}

namespace {

/// The room that the words need, at the width they have.
QSize roomFor(const QWidget& widget)
{
    const auto* label = qobject_cast<const QLabel*>(&widget);
    if (label != nullptr && label->wordWrap()) {
        return {0, label->heightForWidth(label->width())};
    }
    return widget.sizeHint();
}

QString wordsOn(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        return label->pixmap().isNull() ? label->text() : QString();
    }
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button != nullptr ? button->text() : QString();
}

} // namespace

QStringList cutOff(const QWidget& window)
{
    QStringList cut;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        const QString words = wordsOn(*widget);
        if (!widget->isVisibleTo(&window) || words.trimmed().isEmpty() || words.endsWith(u'…') ||
            qobject_cast<const QLineEdit*>(widget->parentWidget()) != nullptr) { // a picture
            continue;
        }
        const QSize room = roomFor(*widget);
        if (widget->width() + 1 < room.width() || widget->height() + 1 < room.height()) {
            cut.append(u"%1 “%2” has %3×%4, needs %5×%6"_s.arg(nameOf(*widget), words.left(60))
                           .arg(widget->width())
                           .arg(widget->height())
                           .arg(room.width())
                           .arg(room.height()));
        }
    }
    return cut;
}

void takePicture(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("FRESHSTART_PICTURES");
    if (!folder.isEmpty()) {
        widget.grab().save(QDir(folder).filePath(name + u".png"_s));
    }
}

} // namespace freshstart::test
