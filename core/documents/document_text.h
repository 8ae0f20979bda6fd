// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

namespace freshstart {

/// The document as plain text: for the clipboard, for an email and for comparing in tests.
QString toPlainText(const Document& document);

} // namespace freshstart
