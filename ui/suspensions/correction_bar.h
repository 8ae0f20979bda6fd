// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace freshstart {

class Field;

/// Above the form while an issued suspension is corrected: why, the replacement letters, the way
/// out.
class CorrectionBar final : public QWidget
{
    Q_OBJECT

public:
    explicit CorrectionBar(QWidget* parent);

    void start();
    /// Why it is corrected; empty with the field marked where nothing is said.
    [[nodiscard]] QString why();

Q_SIGNALS:
    void lettersAsked();
    void closed();

private:
    QLineEdit* m_why;
    Field* m_field;
};

} // namespace freshstart
