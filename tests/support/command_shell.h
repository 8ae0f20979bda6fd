// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QJsonDocument>
#include <QTextStream>

namespace freshstart::test {

/// Runs command lines and keeps what the last one said.
struct CommandShell {
    QString out;
    QString err;

    /// `askSecret` and `memory` as in the console.
    int runAt(const Clock& clock, const QStringList& words,
              const std::function<Result<QString>(const QString&)>& askSecret = {},
              const QString& memory = {})
    {
        out.clear();
        err.clear();
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        cli::Console console{outStream, errStream, clock, askSecret, memory};
        return cli::runCommandLine(words, console);
    }
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
};

} // namespace freshstart::test
