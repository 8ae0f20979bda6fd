// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/documents/help_pages.h"

namespace freshstart {

/// A page of the help on paper. It understands the Markdown that resources/help/README.md lists; the
/// rest is printed as it stands.
Document helpDocument(const HelpPage& page);

} // namespace freshstart
