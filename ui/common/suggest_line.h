// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QListWidget>
#include <QPointer>

#include <vector>

namespace freshstart {

/// A line to type into; what fits is listed below it while typing. The arrows and Enter choose,
/// Escape empties. Who derives from it says what fits.
class SuggestLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit SuggestLine(QWidget* parent);
    ~SuggestLine() override;

    [[nodiscard]] QListWidget* results() const { return m_results; }

protected:
    struct Suggestion {
        QString text;
        qint64 key = 0;
    };
    virtual void search(const QString& typed) = 0;
    virtual void chosen(qint64 key) = 0;

    /// The first one is the one that Enter takes. The note at the end is not to be chosen; may be
    /// empty. Nothing of both: no list.
    void showSuggestions(const std::vector<Suggestion>& suggestions, const QString& note);
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void place();
    void choose();
    void move(int rows);

    QPointer<QListWidget> m_results; ///< floats over the page: belongs to the window while shown
};

} // namespace freshstart
