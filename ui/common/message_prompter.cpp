// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/message_prompter.h"

#include "ui/common/labels.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace freshstart {

namespace {

void say(QWidget* parent, QMessageBox::Icon icon, const QString& title, const QString& text)
{
    QMessageBox box(icon, title, text, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText); // a name with a "<" in it stays a name
    box.exec();
}

std::optional<QString> unlessEmpty(const QString& path)
{
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

bool MessagePrompter::confirm(QWidget* parent, const QString& title, const QString& text,
                              const QString& action)
{
    QMessageBox box(QMessageBox::Question, title, text, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    const QAbstractButton* yes = box.addButton(action, QMessageBox::AcceptRole);
    QPushButton* no = box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(no);
    box.setEscapeButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

void MessagePrompter::inform(QWidget* parent, const QString& title, const QString& text)
{
    say(parent, QMessageBox::Information, title, text);
}

void MessagePrompter::warn(QWidget* parent, const QString& title, const QString& text)
{
    say(parent, QMessageBox::Warning, title, text);
}

std::optional<QString> MessagePrompter::askText(QWidget* parent, const QString& title,
                                                const QString& question)
{
    bool agreed = false;
    const QString text =
        QInputDialog::getText(parent, title, plainTip(question), QLineEdit::Normal, {}, &agreed);
    return agreed ? std::optional(text) : std::nullopt;
}

std::optional<QString> MessagePrompter::openFile(QWidget* parent, const QString& title,
                                                 const QString& filter)
{
    return unlessEmpty(QFileDialog::getOpenFileName(parent, title, documentsFolder(), filter));
}

std::optional<QString> MessagePrompter::saveFile(QWidget* parent, const QString& title,
                                                 const QString& suggestedName,
                                                 const QString& filter)
{
    const QString start = QDir(documentsFolder()).filePath(suggestedName);
    return unlessEmpty(QFileDialog::getSaveFileName(parent, title, start, filter));
}

std::optional<QString> MessagePrompter::chooseFolder(QWidget* parent, const QString& title)
{
    return unlessEmpty(QFileDialog::getExistingDirectory(parent, title, documentsFolder()));
}

} // namespace freshstart
