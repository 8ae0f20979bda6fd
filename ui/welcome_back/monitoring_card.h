// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/folded_card.h"
#include "ui/welcome_back/meeting_facts.h"

class QLineEdit;
class QPushButton;

namespace freshstart {

/// After a return without a meeting somebody watches closely: who, how, until when, and what was
/// seen (seed 000, last paragraph).
class MonitoringCard final : public FoldedCard
{
    Q_OBJECT

public:
    MonitoringCard(QDate today, QWidget* parent);

    /// To be seen after a return without a meeting.
    void show(const MeetingFacts& facts);

Q_SIGNALS:
    void noted(const MonitoringNote& note);
    void removeAsked(qint64 note);
    void ended(std::optional<QDate> on); ///< none: it goes on

protected:
    void fill() override;
    void save() override;

private:
    void showNotes();
    [[nodiscard]] QString inWords() const;

    MeetingFacts m_facts;
    QVBoxLayout* m_notes = nullptr;
    QWidget* m_notesBox = nullptr;
    DateField* m_on = nullptr;
    QLineEdit* m_by = nullptr;
    TextArea* m_note = nullptr;
    QPushButton* m_end = nullptr;
};

} // namespace freshstart
