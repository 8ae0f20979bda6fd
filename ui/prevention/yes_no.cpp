// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/yes_no.h"

#include "ui/common/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace freshstart {

YesNo::YesNo(QWidget* parent)
    : QWidget(parent)
    , m_choice(new QButtonGroup(this))
    , m_yes(new QRadioButton(tr("Yes"), this))
    , m_no(new QRadioButton(tr("No"), this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, space::kTight, 0, space::kTight);
    layout->setSpacing(space::kPage);
    for (QRadioButton* button : {m_yes, m_no}) {
        m_choice->addButton(button);
        layout->addWidget(button);
    }
    layout->addStretch();
    connect(m_choice, &QButtonGroup::idClicked, this, &YesNo::changed);
}

void YesNo::setQuestion(const QString& question)
{
    m_yes->setAccessibleName(tr("%1 Yes").arg(question));
    m_no->setAccessibleName(tr("%1 No").arg(question));
    m_yes->setObjectName(objectName() + u"Yes"_s);
    m_no->setObjectName(objectName() + u"No"_s);
}

void YesNo::setAnswer(std::optional<bool> answer)
{
    // An exclusive group never lets go of its last answer by itself.
    m_choice->setExclusive(false);
    m_yes->setChecked(answer == true);
    m_no->setChecked(answer == false);
    m_choice->setExclusive(true);
}

std::optional<bool> YesNo::answer() const
{
    if (m_yes->isChecked()) {
        return true;
    }
    return m_no->isChecked() ? std::optional(false) : std::nullopt;
}

} // namespace freshstart
