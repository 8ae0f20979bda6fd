// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace freshstart {

struct WelcomeBack;

/// For the PDF of a paper about a meeting, to be put on the student's page on CPOMS:
/// "welcome-back-record-2026-11-20-no12.pdf". The day is that of what the paper is about, left out
/// while it has none; the number is the meeting's. Nobody's name is in it: files are sent and
/// listed where their content would not be.
QString suggestedFileName(const WelcomeBack& welcomeBack, const QString& documentKind);

} // namespace freshstart
