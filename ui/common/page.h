// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "ui/common/context.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace freshstart {

/// What stands in the middle of the window. Made when first shown; told to refresh when shown again
/// and when its data changed.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(const UiContext& context, QWidget* parent);

    [[nodiscard]] virtual QString title() const = 0;
    /// Reads again what is shown. What is being typed stays.
    virtual void refresh() {}
    /// May the page be left? A page with unsaved words asks, saves or says no.
    virtual bool tryLeave() { return true; }
    /// The page of the help that fits; empty: that of the place it stands under.
    [[nodiscard]] virtual QString helpPage() const { return {}; }
    /// Whose papers are written here; none: nobody's in particular.
    [[nodiscard]] virtual std::optional<StudentId> student() const { return std::nullopt; }
    /// The widget to type in first; none: leave the focus alone.
    [[nodiscard]] virtual QWidget* firstFocus() const { return nullptr; }

Q_SIGNALS:
    void titleChanged();
    /// For the navigation bar: how many there are, or how many are overdue.
    void countChanged(int count, bool loud);
    /// What it shows is not there any more, as when the undo took it back.
    void recordGone();

protected:
    [[nodiscard]] const UiContext& context() const { return m_context; }
    /// Says in a sentence what went wrong and what to do.
    void showError(const Error& error);
    /// The same where it is the page's record that cannot be read; is it gone, the page is left.
    void cannotShow(const Error& error);

private:
    UiContext m_context;
};

/// Title, a muted line under it, and buttons at the right.
class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    PageHeader(const QString& title, QWidget* parent);

    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    void addButton(QWidget* button);
    [[nodiscard]] QVBoxLayout* below() const { return m_below; } ///< for badges under the words

private:
    QLabel* m_title;
    QLabel* m_subtitle;
    QVBoxLayout* m_below;
    QHBoxLayout* m_buttons;
};

/// A column that scrolls, with the margins of a page; with an aside of fixed width if asked for, which
/// goes below where the text is so large that there is no room beside.
class ScrollColumn final : public QWidget
{
    Q_OBJECT

public:
    explicit ScrollColumn(QWidget* parent);

    [[nodiscard]] QVBoxLayout* main() const { return m_main; }
    /// The column at the right: what follows, who is out. Made when first asked for.
    [[nodiscard]] QVBoxLayout* aside();
    /// Scrolls until the widget can be seen.
    void reveal(QWidget* widget);
    /// The parent for widgets that go into main() and aside().
    [[nodiscard]] QWidget* inside() const { return m_inside; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setOut(); ///< beside each other, or one below the other

    QScrollArea* m_area;
    QWidget* m_inside;
    QHBoxLayout* m_columns;
    QVBoxLayout* m_main = nullptr;
    QVBoxLayout* m_aside = nullptr;
    QWidget* m_asideBox = nullptr;
};

} // namespace freshstart
