// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/date_field.h"

#include "core/documents/wording.h"
#include "ui/common/date_text.h"
#include "ui/common/labels.h"
#include "ui/common/typing.h"

#include <QAction>
#include <QCalendarWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace freshstart {

DateField::DateField(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_edit(new QLineEdit(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit, 1);
    // Alt+Down does the same by keyboard.
    QAction* open =
        m_edit->addAction(QIcon(u":/icons/calendar.png"_s), QLineEdit::TrailingPosition);
    open->setText(tr("Pick from a calendar"));
    open->setToolTip(tr("Pick from a calendar (Alt+Down)"));
    setFocusProxy(m_edit);
    m_edit->installEventFilter(this);
    m_edit->setPlaceholderText(tr("Day month year"));
    onTyped(m_edit, this, [this] { readTyped(); });
    connect(m_edit, &QLineEdit::editingFinished, this, &DateField::settle);
    connect(open, &QAction::triggered, this, &DateField::pick);
}

void DateField::setDate(std::optional<QDate> date)
{
    const bool different = date != m_date;
    m_date = date;
    {
        const QSignalBlocker quiet(m_edit);
        m_edit->clear();
    }
    settle();
    if (different) {
        Q_EMIT changed();
    }
}

bool DateField::hasUnreadableText() const
{
    return !m_date && !m_edit->text().trimmed().isEmpty();
}

void DateField::setWithWeekday(bool with)
{
    m_withWeekday = with;
    settle();
}

void DateField::setPlaceholder(const QString& text)
{
    m_edit->setPlaceholderText(text);
}

void DateField::readTyped()
{
    const auto typed = parseTypedDate(m_edit->text(), m_today);
    if (typed != m_date) {
        m_date = typed;
        Q_EMIT changed();
    }
}

void DateField::settle()
{
    if (m_date) {
        const QSignalBlocker quiet(m_edit);
        m_edit->setText(m_withWeekday ? wording::longDate(*m_date) : wording::plainDate(*m_date));
        m_edit->setCursorPosition(0);
    }
    const bool bad = hasUnreadableText();
    if (m_edit->property("invalid").toBool() != bad) {
        m_edit->setProperty("invalid", bad);
        m_edit->setToolTip(bad ? tr("This is not a date. Type it as 24/11/2026.") : QString());
        restyle(m_edit);
    }
}

/// Of several dates on a page, which: the name of the line came after the line.
void DateField::namePicker()
{
    const QString name = m_edit->accessibleName();
    for (QToolButton* button : m_edit->findChildren<QToolButton*>()) {
        button->setAccessibleName(name.isEmpty() ? tr("Pick from a calendar")
                                                 : tr("Pick from a calendar: %1").arg(name));
    }
}

void DateField::pick()
{
    QMenu menu(this);
    auto* calendar = new QCalendarWidget(&menu);
    calendar->setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(m_date.value_or(m_today));
    auto* action = new QWidgetAction(&menu);
    action->setDefaultWidget(calendar);
    menu.addAction(action);
    const auto choose = [this, &menu](QDate chosen) {
        setDate(chosen);
        menu.close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    calendar->setFocus();
    menu.exec(mapToGlobal(QPoint(0, height())));
    m_edit->setFocus();
}

bool DateField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier)) {
            pick();
            return true;
        }
    }
    if (watched == m_edit && event->type() == QEvent::FocusIn) {
        m_edit->selectAll();
    }
    if (watched == m_edit && event->type() == QEvent::Show) {
        namePicker();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace freshstart
