// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/common/context.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <map>
#include <optional>

namespace freshstart {

class Page;

/// The places of the navigation, in its order.
enum class Place {
    Today,
    Students,
    Suspensions,
    WelcomeBack,
    Prevention,
    Reports,
    Calendar,
    Settings
};

/// As the navigation calls it.
QString nameOf(Place place);
/// The page of the help about it.
QString helpFor(Place place);

/// Which page stands where. The window makes a page when it is first wanted and knows none of their
/// classes; what has no entry is not offered.
struct PageCatalogue {
    using MakePlace = std::function<Page*(const UiContext&, QWidget*)>;
    template<class Id>
    using MakeRecord = std::function<Page*(const UiContext&, Id, QWidget*)>;

    std::map<Place, MakePlace> places;
    MakePlace import;
    MakePlace setUp; ///< the first-run assistant
    MakeRecord<StudentId> student;
    MakeRecord<std::optional<StudentId>> studentEditor; ///< none: a new student
    MakeRecord<SuspensionId> suspension;
    MakeRecord<std::optional<StudentId>> newSuspension;
    MakeRecord<WelcomeBackId> welcomeBack;
    MakeRecord<PreventionId> prevention;
    MakeRecord<std::optional<StudentId>> newPrevention;
    MakeRecord<StudentId> evidence;
    MakePlace records; ///< to review, asked for, entered twice
    MakeRecord<StudentId> recordsOf;
    std::function<Page*(const UiContext&, StudentId, StudentId, QWidget*)> compare;
};

/// Every page of the program: the one place where a feature adds its own.
PageCatalogue allPages();

} // namespace freshstart
