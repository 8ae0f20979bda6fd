// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/welcome_back/welcome_back.h"
#include "ui/common/field.h"

#include <QWidget>

#include <array>

namespace freshstart {

class TextArea;

/// The three questions, with by when and how one will see it, for one side of school life (seed
/// 001).
class GoalsColumn final : public QWidget
{
    Q_OBJECT

public:
    /// `name` begins the editors' object names: "behaviour".
    GoalsColumn(const QString& title, const QString& name, const QString& forename,
                QWidget* parent);

    void setGoals(const Goals& goals);
    [[nodiscard]] Goals goals() const;
    /// Each answer by its own name: "behaviour_timeline".
    void addTo(FieldSet& fields, const QString& name) const;

Q_SIGNALS:
    void changed();

private:
    std::array<TextArea*, 5> m_answers{};
};

} // namespace freshstart
