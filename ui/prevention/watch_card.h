// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prevention/watch.h"
#include "core/school/school.h"
#include "ui/common/folded_card.h"

class QComboBox;
class QPushButton;

namespace freshstart {

/// One student on the watch list: why, what is missing, what was decided, and deciding about it.
class WatchCard final : public FoldedCard
{
    Q_OBJECT

public:
    /// `deciders`: the head and those who act for the head. `earlier`: the latest first.
    WatchCard(const WatchRow& row, const std::vector<WatchDecision>& earlier,
              const std::vector<StaffMember>& deciders, QDate today, QWidget* parent);

    /// Why dismissing is not for whoever works here; empty: it is.
    void setDismissRefusal(const QString& reason) { setOpenRefusal(reason); }

Q_SIGNALS:
    void decided(const WatchDecision& decision);
    void meetingAsked(StudentId student); ///< a new one
    void openAsked(PreventionId meeting);
    void studentAsked(StudentId student);

protected:
    void fill() override;
    void save() override;

private:
    [[nodiscard]] QString stateWords() const;
    [[nodiscard]] QString decisionWords(const WatchDecision& decision) const;
    void buildBody(const std::vector<WatchDecision>& earlier);
    [[nodiscard]] QWidget* buildActions(QWidget* parent);
    void buildForm();
    void callMeeting();
    [[nodiscard]] bool canDecide() const;

    WatchRow m_row;
    std::vector<StaffMember> m_deciders;
    QDate m_today;
    QComboBox* m_by = nullptr;
    TextArea* m_reason = nullptr;
    DateField* m_lookAgain = nullptr;
};

} // namespace freshstart
