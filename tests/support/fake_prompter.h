// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/prompter.h"

namespace freshstart::test {

/// Answers questions as the test set it, and remembers what was asked and said.
class FakePrompter final : public Prompter
{
public:
    bool agrees = true;
    std::optional<QString> answer; ///< to askText
    std::optional<QString> fileToOpen;
    std::optional<QString> fileToSave;
    std::optional<QString> folderToChoose;
    QStringList asked; ///< texts of confirm and askText, titles of file questions
    QStringList informed;
    QStringList warned;
    QStringList suggested; ///< names of files to save

    bool confirm(QWidget*, const QString&, const QString& text, const QString&) override
    {
        asked.append(text);
        return agrees;
    }
    void inform(QWidget*, const QString&, const QString& text) override { informed.append(text); }
    void warn(QWidget*, const QString&, const QString& text) override { warned.append(text); }
    std::optional<QString> askText(QWidget*, const QString&, const QString& question) override
    {
        asked.append(question);
        return answer;
    }
    std::optional<QString> openFile(QWidget*, const QString& title, const QString&) override
    {
        asked.append(title);
        return fileToOpen;
    }
    std::optional<QString> saveFile(QWidget*, const QString& title, const QString& name,
                                    const QString&) override
    {
        asked.append(title);
        suggested.append(name);
        return fileToSave;
    }
    std::optional<QString> chooseFolder(QWidget*, const QString& title) override
    {
        asked.append(title);
        return folderToChoose;
    }
};

} // namespace freshstart::test
