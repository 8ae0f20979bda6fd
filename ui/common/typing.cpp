// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/typing.h"

#include <QLineEdit>

#include <memory>
#include <utility>

namespace freshstart {

void onTyped(QLineEdit* edit, QObject* context, std::function<void()> then)
{
    // Qt says "edited" before "changed"; what is only changed has not been typed by keyboard.
    auto told = std::make_shared<QString>(edit->text());
    QObject::connect(edit, &QLineEdit::textEdited, context, [told, then](const QString& text) {
        *told = text;
        then();
    });
    QObject::connect(edit, &QLineEdit::textChanged, context,
                     [told, then = std::move(then), edit](const QString& text) {
                         const bool byHand = edit->hasFocus() && text != *told;
                         *told = text;
                         if (byHand) {
                             then();
                         }
                     });
}

} // namespace freshstart
