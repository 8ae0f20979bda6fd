// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/common/row_table_model.h"

#include <functional>

class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace freshstart {

/// A list: search box, buttons, a real table, and words in its place when it is empty.
/// A page derives from it, gives it a model and says what opens.
class TablePage : public Page
{
    Q_OBJECT

public:
    TablePage(const UiContext& context, const QString& title, QWidget* parent);

    [[nodiscard]] QString title() const override { return m_titleText; }
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] QLineEdit* searchEdit() const { return m_search; }
    [[nodiscard]] qint64 currentId() const; ///< 0: none
    [[nodiscard]] QList<qint64> selectedIds() const;
    void selectId(qint64 id);

protected:
    /// The model stays the page's own. Under the name it is remembered how somebody arranges the
    /// columns; the main one says what a row is about.
    void setModel(AbstractRowTable* model, const QString& tableName, int mainColumn = 0);
    [[nodiscard]] PageHeader* header() const { return m_header; }
    /// For a filter beside the search box.
    void addFilter(QWidget* widget);
    void setSearchPlaceholder(const QString& text);
    /// Beside the table: what is to say about the chosen row.
    void addAside(QWidget* widget);
    /// What stands there when there is nothing at all, with the way to the first one.
    void setEmptyState(const QString& title, const QString& hint, QPushButton* action = nullptr);
    /// Another way to see the same things, in the place of the table; none: only the table.
    void setOtherView(QWidget* view);
    void showOtherView(bool shown);
    [[nodiscard]] bool showsOtherView() const { return m_otherShown; }
    /// A line under the search box for what concerns the whole list; empty: none.
    void setNote(const QString& note, Tone tone);
    /// Exchanges rows without losing what was selected, and brings the empty state up to date.
    void reload(const std::function<void()>& exchange);
    /// What stands there when a filter leaves nothing over.
    void setNothingFound(const QString& title, const QString& hint);
    /// Enter or double-click.
    virtual void openId(qint64 id) = 0;
    /// The words in the search box changed; by default the model filters by all its columns.
    virtual void search(const QString& text);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTable();
    void fitColumns();
    void showRightState();
    void openCurrent();
    bool handleKey(QObject* watched, int key);

    QString m_titleText;
    PageHeader* m_header;
    QLineEdit* m_search;
    QTableView* m_table;
    QHBoxLayout* m_bar;
    QHBoxLayout* m_middle;
    QStackedLayout* m_stack;
    QWidget* m_empty;
    QLabel* m_note;
    QLabel* m_emptyTitle;
    QLabel* m_emptyHint;
    QLabel* m_foundTitle;
    QLabel* m_foundHint;
    QWidget* m_nothingFound;
    QWidget* m_other = nullptr;
    bool m_otherShown = false;
    AbstractRowTable* m_model = nullptr;
};

} // namespace freshstart
