// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prevention/prevention.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace freshstart {

class Card;
class HandedChoice;

/// Who has received what after the meeting: everybody who was there gets the record, the minutes
/// and the reports that were considered (seed 003 4.3). A tick is noted at once.
class CopiesCard final : public QWidget
{
    Q_OBJECT

public:
    CopiesCard(QDate today, QWidget* parent);

    /// To be seen once the meeting has been held. `hasReports`: some are attached.
    void show(const PreventionDetails& details, bool hasReports);

Q_SIGNALS:
    /// Places count everybody on the list of the meeting.
    void noted(const std::vector<int>& places, const std::vector<CopyKind>& kinds,
               const std::optional<Handed>& handed);

private:
    void addPerson(const PreventionAttendee& person, int place, int row);
    void addTick(const PreventionAttendee& person, CopyKind kind, int place, int row);
    void sayWhatIsOpen();
    void giveAll(const std::optional<Handed>& handed);

    PreventionDetails m_details;
    bool m_hasReports = false;
    Card* m_card;
    QLabel* m_words;
    QWidget* m_people;
    QGridLayout* m_grid;
    HandedChoice* m_handed;
    QPushButton* m_all;
};

} // namespace freshstart
