// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_year.h"
#include "core/reports/report_data.h"

#include <QStringList>

namespace freshstart {

/// What suspensions are counted by. Every suspension stands in one group, only by Status it can
/// stand in several: an EHC plan and free school meals.
enum class Grouping { Band, Sen, Care, FreeMeals, YearGroup, Reason, Sex, Repeats, Month, Status };

QString toCode(Grouping grouping); ///< "band", "sen", "care", …

/// The groups of a suspension, as stable words:
///   band: consider_representations, if_representations, must_consider
///   sen: none, sen_support, ehc_plan       care: looked_after, social_worker, neither
///   free_meals: yes, no                     year_group: "R", "7", …; sex: "F", "M"; empty: unknown
///   reason: the code of the main one; empty: none recorded
///   month: "2026-11", in a long period the school year   status: as sen and care, free_meals,
///   no_status
/// Repeats depends on the other suspensions of the student and is worked out where they are
/// counted: "1", "2", "3", "4" (and more), "0" for one that had begun before the period.
QStringList groupsOf(const ReportCase& one, Grouping grouping, DateSpan period);

/// The groups that are listed even when nobody is in them, in their order.
QStringList fixedGroups(Grouping grouping, DateSpan period);
/// Whether a group stands before another.
bool groupBefore(Grouping grouping, const QString& one, const QString& other);

/// More months than this are shown by school year: "2026" for 2026/27.
inline constexpr int kMonthsShown = 24;

} // namespace freshstart
