// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/time_field.h"

#include "ui/common/date_text.h"
#include "ui/common/labels.h"
#include "ui/common/typing.h"

namespace freshstart {

TimeField::TimeField(QWidget* parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("Time"));
    onTyped(this, this, [this] { readTyped(); });
    connect(this, &QLineEdit::editingFinished, this, &TimeField::settle);
}

void TimeField::setTime(std::optional<QTime> time)
{
    if (time && !time->isValid()) {
        time.reset();
    }
    const bool different = time != m_time;
    m_time = time;
    {
        const QSignalBlocker quiet(this);
        clear();
    }
    settle();
    if (different) {
        Q_EMIT changed();
    }
}

bool TimeField::hasUnreadableText() const
{
    return !m_time && !text().trimmed().isEmpty();
}

void TimeField::readTyped()
{
    const auto typed = parseTypedTime(text());
    if (typed != m_time) {
        m_time = typed;
        Q_EMIT changed();
    }
}

void TimeField::settle()
{
    if (m_time) {
        const QSignalBlocker quiet(this);
        setText(shownTime(*m_time));
    }
    const bool bad = hasUnreadableText();
    if (property("invalid").toBool() != bad) {
        setProperty("invalid", bad);
        setToolTip(bad ? tr("This is not a time. Type it as 8:30.") : QString());
        restyle(this);
    }
}

} // namespace freshstart
