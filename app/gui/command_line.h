// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace freshstart {

/// freshstart [FILE] [--demo] [--self-test]
struct CommandLine {
    QString file;              ///< empty: the usual one
    bool demo = false;         ///< the sample school, never the school's own file
    bool selfTest = false;     ///< prove that the installed program works, then end
    std::optional<QDate> date; ///< stand on this day (tests and pictures)
    QString wrong;             ///< not empty: what cannot be understood, for standard error
    QString answer;            ///< not empty: help or version, for standard output
};

CommandLine readCommandLine(const QStringList& arguments);

} // namespace freshstart
