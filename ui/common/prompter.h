// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace freshstart {

/// Every question and message to the person in front of the screen goes through here, so that tests
/// can answer. Sentences arrive translated: what happened, and what to do.
class Prompter
{
public:
    virtual ~Prompter() = default;

    /// A question with a named action ("Delete the contact") and a way out. True: do it.
    virtual bool confirm(QWidget* parent, const QString& title, const QString& text,
                         const QString& action) = 0;
    virtual void inform(QWidget* parent, const QString& title, const QString& text) = 0;
    virtual void warn(QWidget* parent, const QString& title, const QString& text) = 0;
    /// A sentence typed by the person; nothing: thought better of it.
    virtual std::optional<QString> askText(QWidget* parent, const QString& title,
                                           const QString& question) = 0;
    /// `filter` as for QFileDialog. Nothing: cancelled.
    virtual std::optional<QString> openFile(QWidget* parent, const QString& title,
                                            const QString& filter) = 0;
    virtual std::optional<QString> saveFile(QWidget* parent, const QString& title,
                                            const QString& suggestedName,
                                            const QString& filter) = 0;
    virtual std::optional<QString> chooseFolder(QWidget* parent, const QString& title) = 0;
};

} // namespace freshstart
