// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation_bar.h"

#include "ui/common/labels.h"
#include "ui/common/measure.h"
#include "ui/common/theme.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {
}

QString placeName(Place place)
{
    switch (place) {
    case Place::Today:
        return NavigationBar::tr("Today");
    case Place::Students:
        return NavigationBar::tr("Students");
    case Place::Suspensions:
        return NavigationBar::tr("Suspensions");
    case Place::WelcomeBack:
        return NavigationBar::tr("Welcome back");
    case Place::Prevention:
        return NavigationBar::tr("Prevention");
    case Place::Reports:
        return NavigationBar::tr("Reports");
    case Place::Calendar:
        return NavigationBar::tr("Calendar");
    case Place::Settings:
        break;
    }
    return NavigationBar::tr("Settings");
}

NavigationBar::NavigationBar(QWidget* parent)
    : QFrame(parent)
    , m_places(new QVBoxLayout)
    , m_footer(new QVBoxLayout)
    , m_group(new QButtonGroup(this))
    , m_school(smallLabel({}, this))
    , m_state(smallLabel({}, this))
{
    setProperty("role", u"navigation"_s);
    setMinimumWidth(lettersWide(*this, letters::kDate));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kStep, space::kCard, space::kStep, space::kPage);
    layout->setSpacing(space::kCard);
    QLabel* name = strongLabel(tr("Fresh Start"), this);
    name->setContentsMargins(space::kBar, 0, 0, space::kHalf);
    layout->addWidget(name);
    m_places->setSpacing(space::kHair);
    layout->addLayout(m_places);
    layout->addStretch();
    m_footer->setSpacing(space::kHair);
    m_footer->setContentsMargins(space::kBar, 0, 0, 0);
    for (QLabel* label : {m_school, m_state}) {
        label->setMaximumWidth(lettersWide(*this, letters::kDate) - 2 * space::kGap);
        m_footer->addWidget(label);
    }
    layout->addLayout(m_footer);
}

void NavigationBar::addPlace(Place place, const QString& name)
{
    auto* button = new QPushButton(name, this);
    const auto number = static_cast<int>(m_buttons.size()) + 1;
    button->setProperty("kind", u"navigation"_s);
    button->setObjectName(u"place%1Button"_s.arg(number));
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number)));
    button->setToolTip(tr("Alt+%1").arg(number));
    auto* count = smallLabel({}, button);
    count->setWordWrap(false);
    auto* inside = new QHBoxLayout(button);
    inside->setContentsMargins(0, 0, space::kBar, 0);
    inside->addStretch();
    inside->addWidget(count);
    m_group->addButton(button);
    m_places->addWidget(button);
    m_buttons[place] = button;
    m_counts[place] = count;
    connect(button, &QPushButton::clicked, this, [this, place] { Q_EMIT chosen(place); });
}

void NavigationBar::setCurrent(Place place)
{
    if (const auto found = m_buttons.find(place); found != m_buttons.end()) {
        found->second->setChecked(true);
    }
}

void NavigationBar::setCount(Place place, int count, bool loud)
{
    const auto found = m_counts.find(place);
    if (found == m_counts.end()) {
        return;
    }
    QLabel* label = found->second;
    label->setText(count == 0 ? QString()
                   : loud     ? tr("%1 overdue").arg(count)
                              : QString::number(count));
    label->setProperty("strong", loud);
    label->setProperty("tone", loud ? u"alert"_s : u"muted"_s);
    restyle(label);
    m_buttons.at(place)->setAccessibleDescription(label->text());
}

QPushButton* NavigationBar::addFooterButton(const QString& text, const QString& objectName)
{
    QPushButton* button = linkButton(text, objectName, this);
    button->hide();
    m_footer->insertWidget(0, button, 0, Qt::AlignLeft);
    return button;
}

void NavigationBar::setFooter(const QString& schoolName, const QString& state)
{
    m_school->setText(schoolName);
    m_school->setVisible(!schoolName.isEmpty());
    m_state->setText(state);
}

} // namespace freshstart
