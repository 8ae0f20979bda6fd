// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/school.h"
#include "ui/common/context.h"

#include <QWidget>

#include <vector>

class QComboBox;

namespace freshstart {

class Field;

/// Who works at this PC: whose name stands in the history of what is changed here, and to whose role
/// the program keeps. Takes effect at once and is kept on this PC. Where a password opened the file,
/// it only says who that was.
class WhoCard final : public QWidget
{
    Q_OBJECT

public:
    WhoCard(const UiContext& context, QWidget* parent);

    void offer(const std::vector<StaffMember>& staff);

private:
    void choose();
    void sayWhatFollows();

    UiContext m_context;
    QComboBox* m_who;
    Field* m_field;
};

} // namespace freshstart
