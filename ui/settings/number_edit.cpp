// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/number_edit.h"

#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kMost = 999; ///< far beyond every setting: a typed slip is shown and explained

} // namespace

NumberEdit::NumberEdit(bool inHalfDays, const QString& unit, QWidget* parent)
    : QSpinBox(parent)
    , m_inHalfDays(inHalfDays)
{
    setRange(0, inHalfDays ? 2 * kMost : kMost);
    setSuffix(unit.isEmpty() ? QString() : u' ' + unit);
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setAccelerated(true);
}

QString NumberEdit::textFromValue(int value) const
{
    if (!m_inHalfDays) {
        return QString::number(value);
    }
    return value % 2 == 0 ? QString::number(value / 2) : u"%1.5"_s.arg(value / 2);
}

int NumberEdit::valueFromText(const QString& text) const
{
    const QString number = withoutUnit(text);
    if (!m_inHalfDays) {
        return number.toInt();
    }
    return 2 * number.section(u'.', 0, 0).toInt() +
           (number.section(u'.', 1).startsWith(u'5') ? 1 : 0);
}

QValidator::State NumberEdit::validate(QString& text, int& /*position*/) const
{
    static const QRegularExpression whole(u"^[0-9]{1,3}$"_s);
    static const QRegularExpression halves(u"^[0-9]{1,3}(\\.[05]?)?$"_s);
    const QString number = withoutUnit(text);
    if (number.isEmpty()) {
        return QValidator::Intermediate;
    }
    if (!(m_inHalfDays ? halves : whole).match(number).hasMatch()) {
        return QValidator::Invalid;
    }
    return number.endsWith(u'.') ? QValidator::Intermediate : QValidator::Acceptable;
}

QString NumberEdit::withoutUnit(const QString& text) const
{
    QString number = text;
    if (!suffix().isEmpty() && number.endsWith(suffix())) {
        number.chop(suffix().size());
    }
    return number.trimmed();
}

} // namespace freshstart
