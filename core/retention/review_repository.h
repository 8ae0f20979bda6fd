// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/retention/review.h"

#include <QHash>

#include <vector>

namespace freshstart {

class Database;

/// What the review list is made of, in a fixed number of queries however many students there are.
class ReviewRepository
{
public:
    explicit ReviewRepository(Database& database)
        : m_database(database)
    {}

    /// Records whose review comes on or before `until`, as reviewList() puts them; only those are read
    /// that are old enough for it.
    [[nodiscard]] Result<std::vector<ReviewItem>> list(QDate on, QDate until,
                                                       const RuleSettings& rules);
    /// How many have no date of birth, and so never come up for review.
    [[nodiscard]] Result<int> withoutBirth();
    [[nodiscard]] Result<ReviewFacts> factsOf(StudentId student);

private:
    using All = std::vector<ReviewFacts>;
    using Places = QHash<StudentId, std::size_t>;

    [[nodiscard]] Result<All> students(std::optional<QDate> bornBy, StudentId only);
    [[nodiscard]] Result<void> addStatuses(All& all, const Places& places);
    [[nodiscard]] Result<void> addOpen(All& all, const Places& places);
    [[nodiscard]] Result<All> read(std::optional<QDate> bornBy, StudentId only);

    Database& m_database;
};

} // namespace freshstart
