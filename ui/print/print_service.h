// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace freshstart {

class Prompter;

/// Sends documents to a printer of the person's choice. False: thought better of it, or no printer
/// could be used (which has been said).
/// `beforeOutput` runs when printer or file is chosen; pages leave only when it says yes.
using BeforeOutput = std::function<bool()>;
bool printOnPaper(QWidget* parent, const std::vector<Document>& documents, Prompter& prompter,
                  const BeforeOutput& beforeOutput = {});

/// Saves them as one PDF where the person chooses; `name` is the suggested file name without ending
/// and holds nothing personal. False: thought better of it, or it failed (which has been said).
bool saveAsPdf(QWidget* parent, const std::vector<Document>& documents, const QString& name,
               Prompter& prompter, const BeforeOutput& beforeOutput = {});

/// The same for pages that were kept as issued.
bool savePages(QWidget* parent, const QByteArray& pdf, const QString& name, Prompter& prompter);

} // namespace freshstart
