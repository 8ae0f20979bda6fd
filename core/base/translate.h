// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

/// tr() for the functions of a file that stand in no class; the context is where a translator finds
/// their sentences. lupdate is told of it by its name (resources/translations/collect.sh), and
/// would otherwise file them under the namespace, where nobody looks.
#define FRESHSTART_TR(Context)                                                                     \
    [[maybe_unused]] inline QString tr(const char* text, const char* disambiguation = nullptr,     \
                                       int n = -1)                                                 \
    {                                                                                              \
        return QCoreApplication::translate(#Context, text, disambiguation, n);                     \
    }
