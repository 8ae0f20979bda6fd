// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTime>

#include <optional>

namespace freshstart {

/// A time typed as people type it, or none. At rest it reads "08:30". What cannot be read as a time
/// stays as typed and is marked.
class TimeField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit TimeField(QWidget* parent);

    void setTime(std::optional<QTime> time);
    [[nodiscard]] std::optional<QTime> time() const { return m_time; }
    /// Something is typed that is no time.
    [[nodiscard]] bool hasUnreadableText() const;

Q_SIGNALS:
    void changed();

private:
    void readTyped();
    void settle();

    std::optional<QTime> m_time;
};

} // namespace freshstart
