// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letter_catalogue.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QListWidgetItem;
class QPushButton;

namespace freshstart {

class WrappedList;

/// What may stand in a wording, found by typing and put in by Enter, double-click or button.
class PlaceholderPalette final : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceholderPalette(QWidget* parent);

    void setPlaceholders(const std::vector<WordingPlaceholder>& placeholders);
    /// The focus goes into the search box, with these words in it.
    void begin(const QString& words = {});
    [[nodiscard]] int shownCount() const;

Q_SIGNALS:
    void chosen(const WordingPlaceholder& placeholder);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter();
    void choose();
    void showRightState();
    [[nodiscard]] QListWidgetItem* firstShown() const;

    std::vector<WordingPlaceholder> m_placeholders;
    QLineEdit* m_search;
    WrappedList* m_list;
    QPushButton* m_insert;
};

} // namespace freshstart
