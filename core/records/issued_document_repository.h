// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/half_day.h"
#include "core/base/result.h"
#include "core/records/issued_document.h"

#include <vector>

namespace freshstart {

class Database;

/// What a list of issued documents is narrowed to; nothing set: all.
struct IssuedDocumentFilter {
    std::optional<StudentId> student;
    std::optional<SuspensionId> suspension;
    std::optional<WelcomeBackId> welcomeBack;
    std::optional<PreventionId> prevention;
};

/// The facts of the newest letter of an issued suspension.
struct KeptLetterFacts {
    SuspensionId suspension;
    StudentId student;
    QString studentName; ///< "Surname, Forename" as shown
    HalfDay first;
    HalfDay last;
    QString facts;
};

/// Adds and reads; there is no update and no delete.
class IssuedDocumentRepository
{
public:
    explicit IssuedDocumentRepository(Database& database) : m_database(database) {}

    /// The version is worked out here.
    [[nodiscard]] Result<IssuedDocumentId> add(const IssuedDocument& document);
    /// Without the pages; the newest first.
    [[nodiscard]] Result<std::vector<IssuedDocument>> list(const IssuedDocumentFilter& filter);
    [[nodiscard]] Result<IssuedDocument> find(IssuedDocumentId id);
    /// Of the issued suspensions in force on or after the date, or of one; the newest first. Those
    /// without facts (taken over from elsewhere) are left out.
    [[nodiscard]] Result<std::vector<KeptLetterFacts>>
    newestFacts(QDate from, std::optional<SuspensionId> suspension);

private:
    Database& m_database;
};

} // namespace freshstart
