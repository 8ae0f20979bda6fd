// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/demo_school.h"

#include "core/paper/renderer.h"
#include "core/sample/sample_school.h"

using namespace Qt::StringLiterals;

namespace freshstart {

Result<QString> DemoSchool::make(QDate today)
{
    if (!m_folder.isValid()) {
        return Error{ErrorCode::CannotOpen, u"folder"_s, m_folder.errorString(), {}};
    }
    const QString path = m_folder.filePath(u"sample-school.freshstart"_s);
    const auto made = createSampleSchool(
        path, today, [](const std::vector<Document>& documents) { return toPdf(documents); });
    if (!made) {
        return made.error();
    }
    return path;
}

} // namespace freshstart
