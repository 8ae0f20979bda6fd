// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/plan_part.h"

namespace freshstart {

Field* PlanPart::addField(const QString& label, QWidget* editor, const QString& name,
                          const QString& objectName)
{
    auto* field = new Field(label, editor, objectName, this);
    m_fields.emplace_back(name, field);
    return field;
}

} // namespace freshstart
