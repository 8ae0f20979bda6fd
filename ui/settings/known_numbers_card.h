// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/school_type.h"

#include <QWidget>

class QLabel;

namespace freshstart {

/// What law and policy set, each with who says so and where: to be read, not changed.
class KnownNumbersCard final : public QWidget
{
    Q_OBJECT

public:
    explicit KnownNumbersCard(QWidget* parent);

    /// Says whether the Regulations bind a school of this kind.
    void setSchoolType(SchoolType type);

private:
    QLabel* m_binding;
};

} // namespace freshstart
