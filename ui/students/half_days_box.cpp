// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/half_days_box.h"

#include "core/law/numbers.h"
#include "core/suspensions/length_rules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace freshstart {

HalfDaysBox::HalfDaysBox(QWidget* parent)
    : QSpinBox(parent)
{
    setRange(1, 2 * law::kYearLimitHalfDays); // what was recorded elsewhere may be beyond the limit
}

QString HalfDaysBox::textFromValue(int halfDays) const
{
    return halfDays % 2 == 0 ? QString::number(halfDays / 2) : u"%1.5"_s.arg(halfDays / 2);
}

int HalfDaysBox::valueFromText(const QString& text) const
{
    const auto halfDays = halfDaysFromDays(text);
    return halfDays ? *halfDays : value();
}

QValidator::State HalfDaysBox::validate(QString& text, int&) const
{
    if (halfDaysFromDays(text)) {
        return QValidator::Acceptable;
    }
    static const QRegularExpression unfinished(u"^\\s*[0-9]{0,3}[.,]?0?\\s*$"_s);
    return unfinished.match(text).hasMatch() ? QValidator::Intermediate : QValidator::Invalid;
}

} // namespace freshstart
