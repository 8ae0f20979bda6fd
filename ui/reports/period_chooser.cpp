// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/period_chooser.h"

#include "ui/common/date_field.h"
#include "ui/common/field.h"
#include "ui/common/measure.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {
} // namespace

PeriodChooser::PeriodChooser(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_combo(new QComboBox(this))
    , m_dates(new QWidget(this))
    , m_from(new DateField(today, this))
    , m_to(new DateField(today, this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kCard);
    layout->addWidget(new Field(tr("Period"), m_combo, u"periodCombo"_s, this));
    auto* dates = new QHBoxLayout(m_dates);
    dates->setContentsMargins(0, 0, 0, 0);
    dates->setSpacing(space::kCard);
    dates->addWidget(new Field(tr("From"), m_from, u"fromDateEdit"_s, m_dates));
    dates->addWidget(new Field(tr("To"), m_to, u"toDateEdit"_s, m_dates));
    layout->addWidget(m_dates);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (DateField* field : {m_from, m_to}) {
        field->setMinimumWidth(lettersWide(*field, letters::kLongDate));
    }
    m_dates->hide();
    connect(m_combo, &QComboBox::currentIndexChanged, this, [this] {
        showDates();
        Q_EMIT changed();
    });
    connect(m_from, &DateField::changed, this, &PeriodChooser::changed);
    connect(m_to, &DateField::changed, this, &PeriodChooser::changed);
}

void PeriodChooser::setChoices(const std::vector<Choice>& choices)
{
    if (choices == m_choices) {
        return;
    }
    m_choices = choices;
    const QSignalBlocker quiet(m_combo);
    m_combo->clear();
    for (const Choice& choice : choices) {
        m_combo->addItem(choice.label);
    }
    m_combo->addItem(tr("Other dates"));
    if (!m_from->date() && !choices.empty()) {
        m_from->setDate(choices.front().period.first);
        m_to->setDate(choices.front().period.last);
    }
    m_combo->setCurrentIndex(0);
    showDates();
}

std::optional<DateSpan> PeriodChooser::period() const
{
    const auto place = static_cast<size_t>(m_combo->currentIndex());
    if (place < m_choices.size()) {
        return m_choices[place].period;
    }
    const auto from = m_from->date();
    const auto to = m_to->date();
    return from && to && *from <= *to ? std::optional(DateSpan{*from, *to}) : std::nullopt;
}

void PeriodChooser::showDates()
{
    m_dates->setVisible(m_combo->currentIndex() == static_cast<int>(m_choices.size()));
}

} // namespace freshstart
