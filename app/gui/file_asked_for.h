// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QCoreApplication;

namespace freshstart {

/// macOS names a double-clicked file by an event, the other systems on the command line.
class FileAskedFor final : public QObject
{
    Q_OBJECT

public:
    explicit FileAskedFor(QCoreApplication& application);

    /// The file asked for so far; on macOS the events of the start are heard first.
    [[nodiscard]] QString file() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString m_file;
};

} // namespace freshstart
