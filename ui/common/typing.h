// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QLineEdit;
class QObject;

namespace freshstart {

/// Calls `then` after somebody has changed the text: by keyboard, or by dictation and other assistive
/// technology, which to Qt looks as if the program had done it. Told apart from that by the focus:
/// whoever sets a text in a line that may have the focus blocks its signals.
void onTyped(QLineEdit* edit, QObject* context, std::function<void()> then);

} // namespace freshstart
