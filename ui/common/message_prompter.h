// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/prompter.h"

namespace freshstart {

/// The real one: message boxes and the system's file dialogs.
class MessagePrompter final : public Prompter
{
public:
    bool confirm(QWidget* parent, const QString& title, const QString& text,
                 const QString& action) override;
    void inform(QWidget* parent, const QString& title, const QString& text) override;
    void warn(QWidget* parent, const QString& title, const QString& text) override;
    std::optional<QString> askText(QWidget* parent, const QString& title,
                                   const QString& question) override;
    std::optional<QString> openFile(QWidget* parent, const QString& title,
                                    const QString& filter) override;
    std::optional<QString> saveFile(QWidget* parent, const QString& title,
                                    const QString& suggestedName, const QString& filter) override;
    std::optional<QString> chooseFolder(QWidget* parent, const QString& title) override;
};

} // namespace freshstart
