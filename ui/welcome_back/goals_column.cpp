// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/goals_column.h"

#include "ui/common/form_help.h"
#include "ui/common/labels.h"
#include "ui/common/text_area.h"

#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// The answers in the order in which they are asked.
constexpr std::array<QString Goals::*, 5> kAnswers = {
    &Goals::wants, &Goals::standing, &Goals::steps, &Goals::timeline, &Goals::measure};

} // namespace

GoalsColumn::GoalsColumn(const QString& title, const QString& name, const QString& forename,
                         QWidget* parent)
    : QWidget(parent)
{
    const std::array<std::pair<QString, QString>, 5> questions = {{
        {tr("What does %1 want to achieve?").arg(forename), u"WantsEdit"_s},
        {tr("Where is %1 now?").arg(forename), u"StandingEdit"_s},
        {tr("What will %1 do to get there?").arg(forename), u"StepsEdit"_s},
        {tr("By when?"), u"TimelineEdit"_s},
        {tr("How will we see it?"), u"MeasureEdit"_s},
    }};
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kStep);
    layout->addWidget(sectionTitle(title, this));
    for (size_t i = 0; i < questions.size(); ++i) {
        auto* answer = new TextArea(this);
        answer->setLines(i < 3 ? 2 : 1, 10);
        m_answers[i] = answer;
        layout->addWidget(new Field(questions[i].first, answer, name + questions[i].second, this));
        answer->setAccessibleName(tr("%1: %2").arg(title, questions[i].first));
        connect(answer, &QPlainTextEdit::textChanged, this, &GoalsColumn::changed);
    }
    layout->addStretch();
}

void GoalsColumn::setGoals(const Goals& goals)
{
    for (size_t i = 0; i < kAnswers.size(); ++i) {
        m_answers[i]->setText(goals.*kAnswers[i]);
    }
}

Goals GoalsColumn::goals() const
{
    Goals goals;
    for (size_t i = 0; i < kAnswers.size(); ++i) {
        goals.*kAnswers[i] = m_answers[i]->text();
    }
    return goals;
}

void GoalsColumn::addTo(FieldSet& fields, const QString& name) const
{
    static const QStringList answers{u"_wants"_s, u"_standing"_s, u"_steps"_s, u"_timeline"_s,
                                     u"_measure"_s};
    for (size_t i = 0; i < m_answers.size(); ++i) {
        fields.add(name + answers.at(static_cast<qsizetype>(i)), fieldOf(m_answers[i]));
    }
}

} // namespace freshstart
