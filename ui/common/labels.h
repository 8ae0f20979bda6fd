// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QString>

class QFrame;
class QLabel;
class QPushButton;
class QWidget;

namespace freshstart {

// Plain words on the page, all selectable by eye and screen reader alike; no rich text, so that a
// name with a "<" in it stays a name.
QLabel* bodyLabel(const QString& text, QWidget* parent);
QLabel* strongLabel(const QString& text, QWidget* parent);
QLabel* mutedLabel(const QString& text, QWidget* parent); ///< body size
QLabel* smallLabel(const QString& text, QWidget* parent); ///< small and muted
QLabel* titleLabel(const QString& text, QWidget* parent);
/// Heads a part of a page or card.
QLabel* sectionTitle(const QString& text, QWidget* parent);
/// Gives a label the colour of a tone, or takes it back with Neutral.
void setTone(QLabel* label, Tone tone);

/// The one action a page is for. `objectName` is purpose + kind: "issueButton".
QPushButton* primaryButton(const QString& text, const QString& objectName, QWidget* parent);
QPushButton* plainButton(const QString& text, const QString& objectName, QWidget* parent);
QPushButton* smallButton(const QString& text, const QString& objectName, QWidget* parent);
/// Looks like a link, works by keyboard.
QPushButton* linkButton(const QString& text, const QString& objectName, QWidget* parent);

/// What a tip on a widget says, which would otherwise take a name with a "<" in it for HTML.
QString plainTip(const QString& text);

QFrame* divider(QWidget* parent);
/// Asks the style sheet again after a dynamic property has changed.
void restyle(QWidget* widget);

} // namespace freshstart
