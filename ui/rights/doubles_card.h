// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rights/merge.h"
#include "ui/common/context.h"

#include <QWidget>

namespace freshstart {

class Card;
class StudentPicker;

/// Records that may be of the same student, of one student or of everybody; those that were made
/// one, and the way to take them apart again.
class DoublesCard final : public QWidget
{
    Q_OBJECT

public:
    /// Without a student: of everybody.
    DoublesCard(const UiContext& context, std::optional<StudentId> student, QWidget* parent);

    void refresh();

private:
    void addPair(const LikelyDouble& pair, int number);
    void addMerged(const MergeRecord& record, int number);
    void addPicker();
    void takeApart(const MergeRecord& record);

    UiContext m_context;
    std::optional<StudentId> m_student;
    Card* m_card;
};

} // namespace freshstart
