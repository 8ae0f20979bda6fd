// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/duty_list.h"

#include "core/documents/duty_text.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/pill.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// More than fit on a screen, and few enough to be there at once.
constexpr size_t kRowsAtFirst = 15;
constexpr size_t kRowsMore = 50;

/// The office first, then the others as the enumeration has them; named leads by name.
auto personOf(const Duty& duty)
{
    return std::pair(duty.actor, duty.actorName);
}

} // namespace

DutyList::DutyList(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::kGap);
}

void DutyList::setPeople(const QStringList& staff, std::function<StepDone(const Duty&)> likely)
{
    m_staff = staff;
    m_likely = std::move(likely);
}

void DutyList::show(std::vector<Duty> duties, DutyGrouping grouping, QDate today)
{
    m_duties = std::move(duties);
    m_today = today;
    for (const Section& section : m_sections) {
        section.card->hide();
        section.card->deleteLater();
    }
    m_sections = grouping == DutyGrouping::Person ? byPerson()
                                                  : byDay(grouping == DutyGrouping::DayAndPerson);
    build();
}

std::vector<DutyList::Section> DutyList::byDay(bool andPerson) const
{
    std::vector<Section> sections;
    for (const DutyPart part :
         {DutyPart::Overdue, DutyPart::Today, DutyPart::ThisWeek, DutyPart::Later}) {
        Section section{partTitle(part), {}, andPerson, !andPerson};
        std::ranges::copy_if(m_duties, std::back_inserter(section.duties),
                             [&](const Duty& duty) { return partOf(duty, m_today) == part; });
        if (andPerson) {
            std::ranges::stable_sort(section.duties, {}, personOf);
        }
        if (!section.duties.empty()) {
            sections.push_back(std::move(section));
        }
    }
    return sections;
}

std::vector<DutyList::Section> DutyList::byPerson() const
{
    std::vector<Duty> sorted = m_duties;
    std::ranges::stable_sort(sorted, {}, personOf);
    std::vector<Section> sections;
    for (Duty& duty : sorted) {
        const QString title = dutyActor(duty);
        if (sections.empty() || sections.back().title != title) {
            sections.push_back({title, {}, false, false});
        }
        sections.back().duties.push_back(std::move(duty));
    }
    return sections;
}

void DutyList::build()
{
    for (size_t i = 0; i < m_sections.size(); ++i) {
        Section& section = m_sections[i];
        section.card = new Card(section.title, this);
        const bool overdue = std::ranges::any_of(
            section.duties, [](const Duty& d) { return d.state == DutyState::Overdue; });
        section.card->addToHeader(new Pill(QString::number(section.duties.size()),
                                           overdue ? Tone::Alert : Tone::Neutral, section.card));
        m_layout->addWidget(section.card);
        addRows(i, m_opened.value(section.title, kRowsAtFirst));
        section.card->show(); // now, not with the next event: the focus may go there at once
    }
}

void DutyList::addRows(size_t place, size_t upTo)
{
    Section& section = m_sections[place];
    for (; section.made < std::min(upTo, section.duties.size()); ++section.made) {
        addRow(section, section.duties[section.made]);
    }
    const size_t left = section.duties.size() - section.made;
    if (left == 0) {
        return;
    }
    auto* box = new QWidget(section.card);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* more =
        linkButton(tr("Show %1 more").arg(std::min(left, kRowsMore)), u"moreButton"_s, box);
    more->setAccessibleName(tr("%1: %2").arg(section.title, more->text()));
    layout->addWidget(more, 0, Qt::AlignLeft);
    section.card->addRow(box);
    connect(more, &QPushButton::clicked, this, [this, place, box] {
        Section& opened = m_sections[place];
        box->parentWidget()->hide();
        m_opened[opened.title] = opened.made + kRowsMore;
        addRows(place, opened.made + kRowsMore);
    });
}

void DutyList::addRow(Section& section, const Duty& duty)
{
    const size_t place = section.made;
    if (section.byPerson && (place == 0 || personOf(section.duties[place - 1]) != personOf(duty))) {
        auto* heading = smallLabel(dutyActor(duty), section.card);
        heading->setProperty("strong", true);
        heading->setObjectName(u"personHeading"_s);
        section.card->addRow(heading);
    }
    DutyRowSetting setting{m_today, m_staff, {}, section.showActor};
    if (duty.step && m_likely) {
        setting.likely = m_likely(duty);
    }
    auto* row = new DutyRow(duty, std::move(setting), section.card);
    connect(row, &DutyRow::openAsked, this, &DutyList::openAsked);
    connect(row, &DutyRow::ticked, this, &DutyList::ticked);
    section.card->addRow(row);
}

namespace {

QList<QPushButton*> doneButtons(const DutyList& list)
{
    QList<QPushButton*> shown = list.findChildren<QPushButton*>(u"doneButton"_s);
    shown.removeIf([&list](const QPushButton* button) { return !button->isVisibleTo(&list); });
    return shown;
}

} // namespace

qsizetype DutyList::focusedDone() const
{
    const QList<QPushButton*> buttons = doneButtons(*this);
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        const QWidget* row = buttons[i]->parentWidget();
        if (row == focusWidget() || row->isAncestorOf(focusWidget())) {
            return i;
        }
    }
    return -1;
}

void DutyList::focusDone(qsizetype place)
{
    const QList<QPushButton*> buttons = doneButtons(*this);
    if (place >= 0 && !buttons.isEmpty()) {
        buttons[std::min(place, buttons.size() - 1)]->setFocus();
    }
}

} // namespace freshstart
