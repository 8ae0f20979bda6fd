// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;
class QUrl;

namespace freshstart {

class Prompter;

/// The help beside the work: its pages at the left, found by words, the page at the right. A window of
/// its own, so that it can be read while the other is used.
class HelpWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(Prompter& prompter, QWidget* parent = nullptr);

    /// The page of that name, or the first one.
    void openPage(const QString& name);
    [[nodiscard]] QString pageName() const { return m_name; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildPages();
    QWidget* buildPage();
    void listPages(const QString& words);
    void showChosen();
    void follow(const QUrl& link);
    void markWords();
    void print();
    void saveAsPdf();

    Prompter& m_prompter;
    QLineEdit* m_search = nullptr;
    QListWidget* m_pages = nullptr;
    QTextBrowser* m_text = nullptr;
    QString m_name;
};

} // namespace freshstart
