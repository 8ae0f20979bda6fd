// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widget_check.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAccessibleInterface>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPixmap>
#include <QPlainTextEdit>
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

} // namespace

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
    QList<QWidget*> reached;
    QWidget* widget = &page;
    for (int i = 0; i < 4000; ++i) {
        widget = widget->nextInFocusChain();
        if (widget == nullptr || widget == &page) {
            break;
        }
        reached.append(widget);
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

void takePicture(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("FRESHSTART_PICTURES");
    if (!folder.isEmpty()) {
        widget.grab().save(QDir(folder).filePath(name + u".png"_s));
    }
}

} // namespace freshstart::test
