// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/call_facts.h"

#include "core/prevention/watch_service.h"
#include "core/school/school_service.h"
#include "core/students/student_service.h"
#include "core/students/support_service.h"
#include "core/welcome_back/case_service.h"
#include "core/workspace.h"

namespace freshstart {

Result<CallFacts> readCallFacts(Workspace& workspace, StudentId student, QDate today)
{
    auto record = workspace.students().find(student);
    if (!record) {
        return record.error();
    }
    auto suspensions = workspace.cases().ofStudent(student);
    auto support = workspace.supports().of(student);
    auto watched = workspace.watch().of(student, today);
    if (!suspensions || !support || !watched) {
        return !suspensions ? suspensions.error() : !support ? support.error() : watched.error();
    }
    auto school = workspace.school().load();
    auto head = workspace.school().head();
    if (!school || !head) {
        return !school ? school.error() : head.error();
    }
    return CallFacts{std::move(*record),
                     std::move(*suspensions),
                     std::move(*support),
                     std::move(watched->suggestion),
                     std::move(*school),
                     std::move(*head),
                     today};
}

} // namespace freshstart
