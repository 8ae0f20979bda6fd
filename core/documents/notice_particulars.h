// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/suspension_letter.h"

namespace freshstart {

/// Who reads a notice: decides what of the student's file it shows.
enum class NoticeReader { Professional, Board };

/// The particulars of a suspension as a form: who, when, why, how much in the term and the year,
/// what the board has to do, whom to ask. The board, which may sit in judgement later, is shown no
/// date of birth, no number and no help from social care (what it does not need it does not get).
FormGrid noticeParticulars(const LetterContext& context, NoticeReader reader);

} // namespace freshstart
