// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/form_help.h"

#include "core/base/translate.h"
#include "ui/common/date_field.h"
#include "ui/common/field.h"
#include "ui/common/time_field.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace freshstart {

Field* fieldOf(const QWidget* editor)
{
    return qobject_cast<Field*>(editor->parentWidget());
}

namespace {

FRESHSTART_TR(FormHelp)

bool complain(QWidget* editor, const QString& sentence)
{
    if (Field* field = fieldOf(editor)) {
        field->setIssue(sentence, Severity::Problem);
    }
    focusTarget(editor)->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace

bool complainAboutUnreadable(QWidget& form)
{
    for (DateField* date : form.findChildren<DateField*>()) {
        if (date->hasUnreadableText() && !date->isHidden()) {
            return complain(date, tr("This is not a date. Type it as 24/11/2026."));
        }
    }
    for (TimeField* time : form.findChildren<TimeField*>()) {
        if (time->hasUnreadableText() && !time->isHidden()) {
            return complain(time, tr("This is not a time. Type it as 8.30 or 14:15."));
        }
    }
    return false;
}

QString typedInto(const QWidget& form)
{
    QStringList all;
    for (const QWidget* editor : form.findChildren<QWidget*>()) {
        if (const auto* line = qobject_cast<const QLineEdit*>(editor)) {
            all << line->text();
        } else if (const auto* text = qobject_cast<const QPlainTextEdit*>(editor)) {
            all << text->toPlainText();
        } else if (const auto* combo = qobject_cast<const QComboBox*>(editor)) {
            all << combo->currentText();
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(editor);
                   button != nullptr && button->isCheckable()) {
            all << QString::number(static_cast<int>(button->isChecked()));
        }
    }
    return all.join(QChar(0x1f)); // unit separator: nobody types one
}

void takeOut(QWidget* row)
{
    row->hide();
    for (QWidget* part : row->findChildren<QWidget*>()) {
        part->setObjectName({});
    }
    row->deleteLater();
}

void keepInTabOrder(const QList<QWidget*>& inOrder, QWidget* last)
{
    QWidget* before = last->previousInFocusChain();
    while (before != last && (inOrder.contains(before) || before->focusPolicy() == Qt::NoFocus)) {
        before = before->previousInFocusChain();
    }
    for (QWidget* next : inOrder) {
        QWidget::setTabOrder(before, next);
        before = next;
    }
    QWidget::setTabOrder(before, last);
}

} // namespace freshstart
