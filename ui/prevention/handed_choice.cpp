// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/handed_choice.h"

#include "core/documents/step_text.h"
#include "ui/common/date_field.h"
#include "ui/common/field.h"
#include "ui/common/form_help.h"
#include "ui/common/labels.h"
#include "ui/common/measure.h"
#include "ui/common/wheel_guard.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kHowCharacters = 12;

} // namespace

HandedChoice::HandedChoice(const QString& words, const QString& stem, QDate today, QWidget* parent)
    : QWidget(parent)
    , m_on(new DateField(today, this))
    , m_how(nullptr)
{
    using enum ContactMethod;
    m_how = choiceOf(
        {Email, Post, ByHand, Portal, InPerson, Phone, Other},
        [](ContactMethod method) { return contactMethod(method); }, this);
    guardFromWheel(m_how);
    m_how->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_how->setMinimumContentsLength(kHowCharacters);
    m_on->setWithWeekday(false); // it stands beside a choice and a button
    m_on->setMinimumWidth(lettersWide(*this, letters::kDate));
    m_on->setDate(today);
    m_on->setObjectName(stem + u"OnEdit"_s);
    m_on->setAccessibleName(tr("%1: on which day").arg(words));
    focusTarget(m_on)->setObjectName(stem + u"OnEditLine"_s);
    focusTarget(m_on)->setAccessibleName(m_on->accessibleName());
    m_how->setObjectName(stem + u"HowCombo"_s);
    m_how->setAccessibleName(tr("%1: how").arg(words));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kStep);
    QLabel* label = mutedLabel(words, this);
    label->setWordWrap(false);
    layout->addWidget(label);
    layout->addWidget(m_on);
    layout->addWidget(m_how);
    layout->addStretch();
}

std::optional<Handed> HandedChoice::value() const
{
    const auto on = m_on->date();
    if (!on) {
        focusTarget(m_on)->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    return Handed{*on, chosen<ContactMethod>(m_how)};
}

} // namespace freshstart
