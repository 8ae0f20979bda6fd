// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/finder.h"

#include <vector>

namespace freshstart {

class Navigator;
struct IssuedDocument;
struct PreventionRow;
struct StudentRow;
struct SuspensionRow;
struct WelcomeBackRow;

// Records as lines of the search, in the order of the rows. The navigator must outlive them.
std::vector<FinderEntry> finderEntries(const std::vector<StudentRow>& rows, Navigator& navigator);
std::vector<FinderEntry> finderEntries(const std::vector<SuspensionRow>& rows,
                                       Navigator& navigator);
std::vector<FinderEntry> finderEntries(const std::vector<WelcomeBackRow>& rows,
                                       Navigator& navigator);
std::vector<FinderEntry> finderEntries(const std::vector<PreventionRow>& rows,
                                       Navigator& navigator);
/// A document leads to the record it was made for, where it is listed.
std::vector<FinderEntry> finderEntries(const std::vector<IssuedDocument>& documents,
                                       const std::vector<NamedStudent>& students,
                                       Navigator& navigator);

std::vector<NamedStudent> namedStudents(const std::vector<StudentRow>& rows);
std::vector<StudentAction> studentActions(Navigator& navigator);

} // namespace freshstart
