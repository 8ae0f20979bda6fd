// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/year_accessible.h"

#include "ui/calendar/year_calendar.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

int daysIn(const YearCalendar& year)
{
    const DateSpan span = schoolYearSpan(year.startYear());
    return static_cast<int>(span.first.daysTo(span.last)) + 1;
}

int placeOf(const YearCalendar& year, QDate date)
{
    return static_cast<int>(schoolYearSpan(year.startYear()).first.daysTo(date));
}

/// One day: its words are its name.
class DayAccessible final : public QAccessibleInterface
{
public:
    DayAccessible(YearCalendar* year, int place)
        : m_year(year)
        , m_place(place)
    {}

    [[nodiscard]] bool isValid() const override { return m_year && m_place < daysIn(*m_year); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return m_year ? QAccessible::queryAccessibleInterface(m_year) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_year->words(date()) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid()) {
            return {};
        }
        const QRect box = m_year->dayRect(date());
        return {m_year->mapToGlobal(box.topLeft()), box.size()};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = 1;
            return state;
        }
        state.focusable = 1;
        state.selectable = 1;
        state.selected = m_year->isChosen(date()) ? 1 : 0;
        state.focused = m_year->hasFocus() && m_year->cursorDate() == date() ? 1 : 0;
        state.invisible = m_year->isVisible() ? 0 : 1;
        return state;
    }

private:
    [[nodiscard]] QDate date() const
    {
        return schoolYearSpan(m_year->startYear()).first.addDays(m_place);
    }

    QPointer<YearCalendar> m_year;
    int m_place;
};

class YearAccessible final : public QAccessibleWidget
{
public:
    explicit YearAccessible(YearCalendar* year)
        : QAccessibleWidget(year, QAccessible::List)
        , m_year(year)
    {}
    YearAccessible(const YearAccessible&) = delete;
    YearAccessible& operator=(const YearAccessible&) = delete;
    ~YearAccessible() override
    {
        for (const QAccessible::Id id : m_days) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    [[nodiscard]] int childCount() const override { return daysIn(*m_year); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        if (const auto known = m_days.constFind(index); known != m_days.cend()) {
            return QAccessible::accessibleInterface(*known);
        }
        auto* made = new DayAccessible(m_year, index); // the cache owns it
        m_days.insert(index, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (auto it = m_days.cbegin(); it != m_days.cend(); ++it) {
            if (QAccessible::accessibleInterface(it.value()) == child) {
                return it.key();
            }
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        const auto day = m_year->dayAt(m_year->mapFromGlobal(QPoint(x, y)));
        return day ? child(placeOf(*m_year, *day)) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        return m_year->hasFocus() ? child(placeOf(*m_year, m_year->cursorDate())) : nullptr;
    }

private:
    YearCalendar* m_year;
    mutable QHash<int, QAccessible::Id> m_days; ///< those asked for so far
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* year = qobject_cast<YearCalendar*>(object);
    return year != nullptr ? new YearAccessible(year) : nullptr;
}

} // namespace

void installYearAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

void announceDay(YearCalendar& year)
{
    if (!QAccessible::isActive()) {
        return;
    }
    QAccessibleEvent event(&year, QAccessible::Focus);
    event.setChild(placeOf(year, year.cursorDate()));
    QAccessible::updateAccessibility(&event);
}

} // namespace freshstart
