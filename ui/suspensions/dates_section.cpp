// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/dates_section.h"

#include "core/documents/wording.h"
#include "ui/common/date_field.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"
#include "ui/suspensions/half_day_calendar.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

DatesSection::DatesSection(QDate today, QWidget* parent)
    : FormSection(tr("When — click the half-days, or choose a length"), parent)
{
    auto* sides = new QHBoxLayout;
    sides->setSpacing(space::kPage);
    sides->addWidget(buildCalendarSide(), 3);
    sides->addWidget(buildWordsSide(today), 2);
    card()->body()->addLayout(sides);
}

QWidget* DatesSection::buildCalendarSide()
{
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    m_halfDays = new HalfDayCalendar(side);
    connect(m_halfDays, &HalfDayCalendar::rangeChosen, this, [this](HalfDay first, HalfDay last) {
        take(first, last);
        Q_EMIT changed();
    });
    layout->addWidget(addField(QString(), m_halfDays, u"first_date"_s, u"halfDayCalendar"_s));
    auto* turn = new QHBoxLayout;
    auto* earlier = smallButton(tr("Earlier weeks"), u"earlierWeeksButton"_s, side);
    auto* later = smallButton(tr("Later weeks"), u"laterWeeksButton"_s, side);
    connect(earlier, &QPushButton::clicked, this, [this] { m_halfDays->turnWeeks(-2); });
    connect(later, &QPushButton::clicked, this, [this] { m_halfDays->turnWeeks(2); });
    turn->addWidget(earlier);
    turn->addWidget(later);
    turn->addStretch();
    layout->addLayout(turn);
    return side;
}

QWidget* DatesSection::buildWordsSide(QDate today)
{
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    m_count = sectionTitle(QString(), side);
    m_span = bodyLabel(QString(), side);
    m_back = strongLabel(QString(), side);
    m_skipped = smallLabel(QString(), side);
    for (QLabel* label : {m_count, m_span, m_back, m_skipped}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_lengths = buildLengthButtons(side);
    layout->addWidget(m_lengths);
    m_exam = new QCheckBox(tr("An exam or national test falls into it"), side);
    m_exam->setObjectName(u"examMissedCheck"_s);
    m_examDate = new DateField(today, side);
    m_examField = addField(tr("Day of the first exam or test missed"), m_examDate, u"exam_date"_s,
                           u"examDateEdit"_s);
    m_examField->hide();
    connect(m_exam, &QCheckBox::toggled, m_examField, &QWidget::setVisible);
    connect(m_exam, &QCheckBox::toggled, this, &FormSection::changed);
    connect(m_examDate, &DateField::changed, this, &FormSection::changed);
    layout->addWidget(m_exam);
    layout->addWidget(m_examField);
    layout->addStretch();
    return side;
}

QWidget* DatesSection::buildLengthButtons(QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kHalf);
    for (const int halfDays : {1, 2, 4, 6, 8, 10}) {
        const QString words = halfDays == 1 ? u"½"_s : QString::number(halfDays / 2);
        auto* button = smallButton(words, u"length%1Button"_s.arg(halfDays), box);
        button->setAccessibleName(tr("Length: %1").arg(wording::schoolDays(halfDays)));
        button->setToolTip(wording::schoolDays(halfDays));
        connect(button, &QPushButton::clicked, this, [this, halfDays] { setLength(halfDays); });
        layout->addWidget(button);
    }
    layout->addWidget(smallLabel(tr("days"), box));
    layout->addStretch();
    return box;
}

void DatesSection::setCalendar(const SchoolCalendar& calendar, QDate today)
{
    m_schoolDays = calendar;
    m_halfDays->setCalendar(calendar);
    m_halfDays->setToday(today);
    if (!m_first.isValid()) {
        // "Three days from tomorrow" is what the head most often says.
        m_first = {calendar.schoolDayOnOrAfter(today.addDays(1)), Session::Am};
    }
    sayInWords();
}

HalfDay DatesSection::returnMoment() const
{
    return m_last.isValid() ? m_schoolDays.nextSession(m_last) : HalfDay{};
}

void DatesSection::setLength(int halfDays)
{
    if (!m_first.isValid()) {
        return;
    }
    const HalfDay last = m_schoolDays.lastOfRun(m_first, halfDays);
    if (last.isValid()) {
        m_halfDays->setRange(m_first, last);
        take(m_first, last);
        Q_EMIT changed();
    }
}

void DatesSection::take(HalfDay first, HalfDay last)
{
    m_first = first;
    m_last = last;
    m_halfDays->setReturn(returnMoment());
    sayInWords();
}

void DatesSection::sayInWords()
{
    if (!m_last.isValid()) {
        m_count->setText(tr("Not chosen yet"));
        m_span->setText(tr("Click the first half-day and then the last, or choose a length; it is "
                           "counted from %1.")
                            .arg(wording::moment(m_first)));
        m_back->clear();
        m_skipped->clear();
        return;
    }
    m_count->setText(wording::schoolDays(m_schoolDays.halfDaysBetween(m_first, m_last)));
    m_span->setText(m_first == m_last
                        ? tr("On %1.").arg(wording::longMoment(m_first))
                        : tr("From %1, to %2.")
                              .arg(wording::longMoment(m_first), wording::longMoment(m_last)));
    const HalfDay back = returnMoment();
    m_back->setText(back.isValid() ? tr("Back %1.").arg(wording::longMoment(back))
                                   : tr("The calendar has no school day after it yet."));
    m_skipped->setText(skippedDays());
}

/// "Monday 23 November is an INSET day and does not count." Weekends need no words.
QString DatesSection::skippedDays() const
{
    QStringList sentences;
    for (QDate date = m_first.date; date <= returnMoment().date; date = date.addDays(1)) {
        const auto reason = m_schoolDays.closedReason(date);
        if (!reason || reason->kind == ClosedReason::Kind::Weekend
            || reason->kind == ClosedReason::Kind::OutsideTerm) {
            continue;
        }
        const QString name = reason->name.isEmpty() ? tr("the school is closed") : reason->name;
        sentences.append(tr("%1 does not count (%2).").arg(wording::dayAndMonth(date), name));
    }
    if (!m_schoolDays.isKnown(m_first.date)) {
        sentences.append(tr("The term dates of this school year are not entered yet: every weekday "
                            "that is no bank holiday is taken for a school day."));
    }
    return sentences.mid(0, 4).join(u' ');
}

void DatesSection::show(const SuspensionCase& suspensionCase)
{
    const SuspensionDetails& details = suspensionCase.suspension.details;
    if (details.first.isValid()) {
        m_halfDays->setRange(details.first, details.last);
        take(details.first, details.last);
    }
    const QSignalBlocker quiet(m_exam);
    const QSignalBlocker quietDate(m_examDate);
    m_exam->setChecked(details.examMissed);
    m_examDate->setDate(details.examDate);
    m_examField->setVisible(details.examMissed);
}

void DatesSection::apply(SuspensionCase& suspensionCase) const
{
    SuspensionDetails& details = suspensionCase.suspension.details;
    details.examMissed = m_exam->isChecked();
    details.examDate = details.examMissed ? m_examDate->date() : std::nullopt;
    if (m_last.isValid()) {
        details.first = m_first;
        details.last = m_last;
        details.halfDays = m_schoolDays.halfDaysBetween(m_first, m_last);
    }
}

void DatesSection::setReadOnly(bool readOnly)
{
    m_halfDays->setReadOnly(readOnly);
    m_lengths->setVisible(!readOnly);
    m_exam->setEnabled(!readOnly);
    m_examDate->setEnabled(!readOnly);
}

} // namespace freshstart
