// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/reports/prevention_report.h"

/// Reports on exclusion prevention meetings (seed 003 8.1).
namespace freshstart {

/// "prevention-register": every meeting with what came of it, for use inside the school.
Document preventionRegisterDocument(const PreventionRegister& meetings, const School& school,
                                    QDate printedOn);
/// "prevention-governors": numbers without names and without anything from a meeting's papers: the
/// governors may have to review a decision later (4.2).
Document preventionGovernorsDocument(const PreventionReport& report, const School& school,
                                     QDate printedOn);
/// "prevention-local-authority": the return of a year, each meeting with the statuses of its day,
/// its outcomes and what came later.
Document localAuthorityDocument(const PreventionRegister& meetings, const PreventionReport& report,
                                const School& school, QDate printedOn);

namespace report_words {

QString course(PreventionCourse course); ///< "held", "called off", "not held"
QString count(PreventionCount count);    ///< "Of students looked after", …
QString statuses(const PreventionStatuses& statuses); ///< "looked after, EHC plan"; empty: none
QString outcomes(const std::vector<OutcomeKind>& outcomes);

} // namespace report_words

} // namespace freshstart
