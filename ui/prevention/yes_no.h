// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QButtonGroup;
class QRadioButton;

namespace freshstart {

/// A question of the form with the boxes Yes and No, or none ticked while nobody has answered.
class YesNo final : public QWidget
{
    Q_OBJECT

public:
    explicit YesNo(QWidget* parent);

    /// Names both buttons for screen readers, and for tests after the widget's own object name.
    void setQuestion(const QString& question);
    void setAnswer(std::optional<bool> answer);
    [[nodiscard]] std::optional<bool> answer() const;

Q_SIGNALS:
    void changed();

private:
    QButtonGroup* m_choice;
    QRadioButton* m_yes;
    QRadioButton* m_no;
};

} // namespace freshstart
