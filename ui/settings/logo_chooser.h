// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

class QLabel;
class QPushButton;

namespace freshstart {

class Prompter;

/// The school's logo, shown small: chosen from a file, refused with a reason, taken away again.
class LogoChooser final : public QWidget
{
    Q_OBJECT

public:
    LogoChooser(Prompter& prompter, QWidget* parent);

    void setLogo(const QByteArray& logo);
    [[nodiscard]] const QByteArray& logo() const { return m_logo; }
    /// Why the last picture was refused; empty: it was not.
    [[nodiscard]] QString complaint() const;

Q_SIGNALS:
    void changed();

private:
    void choose();
    void remove();
    void showLogo();
    void complain(const QString& sentence);

    Prompter& m_prompter;
    QByteArray m_logo;
    QLabel* m_picture;
    QLabel* m_words;
    QLabel* m_complaint;
    QPushButton* m_choose;
    QPushButton* m_remove;
};

} // namespace freshstart
