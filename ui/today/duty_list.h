// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/duty_row.h"
#include "ui/today/duty_words.h"

#include <QHash>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace freshstart {

class Card;

/// The duties of Today in cards, by day or by person. Of a long card the first rows are made and
/// the rest when asked for, so that a flood is as quick as a quiet day.
class DutyList final : public QWidget
{
    Q_OBJECT

public:
    explicit DutyList(QWidget* parent);

    /// What one click writes down for a step, and who is offered as having done it.
    void setPeople(const QStringList& staff, std::function<StepDone(const Duty&)> likely);
    void show(std::vector<Duty> duties, DutyGrouping grouping, QDate today);
    /// Keyboard users go on where they were: with the n-th thing that can be ticked off.
    void focusDone(qsizetype place);
    [[nodiscard]] qsizetype focusedDone() const; ///< -1: none

Q_SIGNALS:
    void openAsked(const freshstart::Duty& duty);
    void ticked(const freshstart::Duty& duty, const freshstart::StepDone& done);

private:
    struct Section {
        QString title;
        std::vector<Duty> duties;
        bool byPerson = false; ///< small headings part the people in it
        bool showActor = true;
        size_t made = 0; ///< rows made so far
        Card* card = nullptr;
    };

    [[nodiscard]] std::vector<Section> byDay(bool andPerson) const;
    [[nodiscard]] std::vector<Section> byPerson() const;
    void build();
    void addRows(size_t section, size_t upTo);
    void addRow(Section& section, const Duty& duty);

    QStringList m_staff;
    std::function<StepDone(const Duty&)> m_likely;
    QDate m_today;
    std::vector<Duty> m_duties;
    std::vector<Section> m_sections;
    QHash<QString, size_t> m_opened; ///< how far cards were opened, by title
    QVBoxLayout* m_layout;
};

} // namespace freshstart
