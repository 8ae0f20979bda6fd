// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"

#include <QDate>
#include <QWidget>

#include <optional>

class QLabel;

namespace freshstart {

class Card;

/// Warns above Today where the last good backup is old, or there is none. Hidden otherwise.
class BackupBanner final : public QWidget
{
    Q_OBJECT

public:
    BackupBanner(const UiContext& context, QWidget* parent);

    /// Looks into the folder of the backups, which may be a slow share: once a day, and again when
    /// something has happened to them.
    void refresh();

private:
    UiContext m_context;
    Card* m_card;
    QLabel* m_sentence;
    std::optional<QDate> m_lookedOn; ///< none: what is known is out of date
};

} // namespace freshstart
