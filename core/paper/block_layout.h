// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/blocks.h"
#include "core/paper/marks.h"

namespace freshstart::paper {

/// The body of a document as pieces that only need pages.
Flow flowOf(const std::vector<Block>& blocks);

/// What is signed must not stand alone: the last two lines before it come along.
void keepTheLastLines(Flow& flow);

// Rows of forms and tables, see table_layout.cpp.
void addForm(Flow& flow, const FormGrid& grid);
void addTable(Flow& flow, const Table& table);

} // namespace freshstart::paper
