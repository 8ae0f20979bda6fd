// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/field.h"

#include <QString>
#include <QWidget>

#include <utility>
#include <vector>

namespace freshstart {

/// A few fields of the plan of a welcome back meeting that several pages ask for in the same way.
/// Whoever holds it puts the fields into its own set, so that findings are shown at them.
class PlanPart : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// By the names that findings use.
    [[nodiscard]] const std::vector<std::pair<QString, Field*>>& fields() const { return m_fields; }

Q_SIGNALS:
    void changed();

protected:
    Field* addField(const QString& label, QWidget* editor, const QString& name,
                    const QString& objectName);

private:
    std::vector<std::pair<QString, Field*>> m_fields;
};

} // namespace freshstart
