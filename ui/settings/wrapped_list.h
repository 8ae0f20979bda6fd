// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace freshstart {

/// A list whose rows are words that wrap. The style's padding is counted in, which Qt leaves out
/// and then cuts the last word off.
class WrappedList final : public QListWidget
{
    Q_OBJECT

public:
    explicit WrappedList(QWidget* parent);

    void fitRows(); ///< call when texts changed

protected:
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace freshstart
